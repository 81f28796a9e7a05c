module @sample_setup {
  sdy.mesh @mesh = <["data"=2]>
  func.func public @main(%0: tensor<8x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>}, %1: tensor<8x8xi1> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}]>}, %2: tensor<8x2xui32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}]>}, %3: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %4: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %5: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %6: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %7: tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %8: tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %9: tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %10: tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %11: tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %12: tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %13: tensor<1x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %14: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %15: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %16: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %17: tensor<1x16x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %18: tensor<1x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %19: tensor<1x64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %20: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %21: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %22: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %23: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %24: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %25: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %26: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %27: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %28: tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %29: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}) -> (tensor<2x8x8x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"data"}, {}, {}, {}]>}, tensor<2x8x8x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"data"}, {}, {}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<8x4xi32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}]>}, tensor<8x4xi32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}]>}, tensor<8x4x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>}) {
    %30 = "stablehlo.dot_general"(%0, %3) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<8x8x16xf32>, tensor<16x16xf32>) -> tensor<8x8x16xf32>
    %31 = "stablehlo.broadcast_in_dim"(%4) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
    %32 = "stablehlo.add"(%30, %31) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %33 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %226:19 = "stablehlo.while"(%33, %32, %1, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15, %16, %17, %18, %19, %20) ({
      ^bb0(%34: tensor<i32>, %35: tensor<8x8x16xf32>, %36: tensor<8x8xi1>, %37: tensor<1x16xf32>, %38: tensor<1x16xf32>, %39: tensor<1x16x2x8xf32>, %40: tensor<1x2x8xf32>, %41: tensor<1x16x2x8xf32>, %42: tensor<1x2x8xf32>, %43: tensor<1x16x2x8xf32>, %44: tensor<1x2x8xf32>, %45: tensor<1x2x8x16xf32>, %46: tensor<1x16xf32>, %47: tensor<1x16xf32>, %48: tensor<1x16xf32>, %49: tensor<1x16x64xf32>, %50: tensor<1x64xf32>, %51: tensor<1x64x16xf32>, %52: tensor<1x16xf32>):
        %53 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %54 = "stablehlo.compare"(%34, %53) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        "stablehlo.return"(%54) : (tensor<i1>) -> ()
    }, {
      ^bb0(%55: tensor<i32>, %56: tensor<8x8x16xf32>, %57: tensor<8x8xi1>, %58: tensor<1x16xf32>, %59: tensor<1x16xf32>, %60: tensor<1x16x2x8xf32>, %61: tensor<1x2x8xf32>, %62: tensor<1x16x2x8xf32>, %63: tensor<1x2x8xf32>, %64: tensor<1x16x2x8xf32>, %65: tensor<1x2x8xf32>, %66: tensor<1x2x8x16xf32>, %67: tensor<1x16xf32>, %68: tensor<1x16xf32>, %69: tensor<1x16xf32>, %70: tensor<1x16x64xf32>, %71: tensor<1x64xf32>, %72: tensor<1x64x16xf32>, %73: tensor<1x16xf32>):
        %74 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
        %75 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %76 = "stablehlo.dynamic_slice"(%58, %55, %74) {slice_sizes = array<i64: 1, 16>} : (tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %77 = "stablehlo.reshape"(%76) : (tensor<1x16xf32>) -> tensor<16xf32>
        %78 = "stablehlo.dynamic_slice"(%59, %55, %74) {slice_sizes = array<i64: 1, 16>} : (tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %79 = "stablehlo.reshape"(%78) : (tensor<1x16xf32>) -> tensor<16xf32>
        %80 = "stablehlo.dynamic_slice"(%60, %55, %74, %74, %74) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %81 = "stablehlo.reshape"(%80) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %82 = "stablehlo.dynamic_slice"(%61, %55, %74, %74) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %83 = "stablehlo.reshape"(%82) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %84 = "stablehlo.dynamic_slice"(%62, %55, %74, %74, %74) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %85 = "stablehlo.reshape"(%84) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %86 = "stablehlo.dynamic_slice"(%63, %55, %74, %74) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %87 = "stablehlo.reshape"(%86) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %88 = "stablehlo.dynamic_slice"(%64, %55, %74, %74, %74) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %89 = "stablehlo.reshape"(%88) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %90 = "stablehlo.dynamic_slice"(%65, %55, %74, %74) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %91 = "stablehlo.reshape"(%90) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %92 = "stablehlo.dynamic_slice"(%66, %55, %74, %74, %74) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<1x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %93 = "stablehlo.reshape"(%92) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
        %94 = "stablehlo.dynamic_slice"(%67, %55, %74) {slice_sizes = array<i64: 1, 16>} : (tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %95 = "stablehlo.reshape"(%94) : (tensor<1x16xf32>) -> tensor<16xf32>
        %96 = "stablehlo.dynamic_slice"(%68, %55, %74) {slice_sizes = array<i64: 1, 16>} : (tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %97 = "stablehlo.reshape"(%96) : (tensor<1x16xf32>) -> tensor<16xf32>
        %98 = "stablehlo.dynamic_slice"(%69, %55, %74) {slice_sizes = array<i64: 1, 16>} : (tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %99 = "stablehlo.reshape"(%98) : (tensor<1x16xf32>) -> tensor<16xf32>
        %100 = "stablehlo.dynamic_slice"(%70, %55, %74, %74) {slice_sizes = array<i64: 1, 16, 64>} : (tensor<1x16x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x64xf32>
        %101 = "stablehlo.reshape"(%100) : (tensor<1x16x64xf32>) -> tensor<16x64xf32>
        %102 = "stablehlo.dynamic_slice"(%71, %55, %74) {slice_sizes = array<i64: 1, 64>} : (tensor<1x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
        %103 = "stablehlo.reshape"(%102) : (tensor<1x64xf32>) -> tensor<64xf32>
        %104 = "stablehlo.dynamic_slice"(%72, %55, %74, %74) {slice_sizes = array<i64: 1, 64, 16>} : (tensor<1x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x16xf32>
        %105 = "stablehlo.reshape"(%104) : (tensor<1x64x16xf32>) -> tensor<64x16xf32>
        %106 = "stablehlo.dynamic_slice"(%73, %55, %74) {slice_sizes = array<i64: 1, 16>} : (tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %107 = "stablehlo.reshape"(%106) : (tensor<1x16xf32>) -> tensor<16xf32>
        %108 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %109 = "stablehlo.broadcast_in_dim"(%108) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %110 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %111 = "stablehlo.broadcast_in_dim"(%110) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %112 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %116 = "stablehlo.reduce"(%56, %112) ({
          ^bb0(%113: tensor<f32>, %114: tensor<f32>):
            %115 = "stablehlo.add"(%113, %114) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%115) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
        %117 = "stablehlo.multiply"(%116, %109) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %118 = "stablehlo.broadcast_in_dim"(%117) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
        %119 = "stablehlo.subtract"(%56, %118) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %120 = "stablehlo.multiply"(%119, %119) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %121 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %125 = "stablehlo.reduce"(%120, %121) ({
          ^bb0(%122: tensor<f32>, %123: tensor<f32>):
            %124 = "stablehlo.add"(%122, %123) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%124) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
        %126 = "stablehlo.multiply"(%125, %109) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %127 = "stablehlo.add"(%126, %111) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %128 = "stablehlo.rsqrt"(%127) : (tensor<8x8xf32>) -> tensor<8x8xf32>
        %129 = "stablehlo.broadcast_in_dim"(%128) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
        %130 = "stablehlo.multiply"(%119, %129) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %131 = "stablehlo.broadcast_in_dim"(%77) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %132 = "stablehlo.multiply"(%130, %131) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %133 = "stablehlo.broadcast_in_dim"(%79) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %134 = "stablehlo.add"(%132, %133) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %135 = "stablehlo.dot_general"(%134, %81) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<8x8x16xf32>, tensor<16x2x8xf32>) -> tensor<8x8x2x8xf32>
        %136 = "stablehlo.broadcast_in_dim"(%83) {broadcast_dimensions = array<i64: 2, 3>} : (tensor<2x8xf32>) -> tensor<8x8x2x8xf32>
        %137 = "stablehlo.add"(%135, %136) : (tensor<8x8x2x8xf32>, tensor<8x8x2x8xf32>) -> tensor<8x8x2x8xf32>
        %138 = "stablehlo.dot_general"(%134, %85) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<8x8x16xf32>, tensor<16x2x8xf32>) -> tensor<8x8x2x8xf32>
        %139 = "stablehlo.broadcast_in_dim"(%87) {broadcast_dimensions = array<i64: 2, 3>} : (tensor<2x8xf32>) -> tensor<8x8x2x8xf32>
        %140 = "stablehlo.add"(%138, %139) : (tensor<8x8x2x8xf32>, tensor<8x8x2x8xf32>) -> tensor<8x8x2x8xf32>
        %141 = "stablehlo.dot_general"(%134, %89) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<8x8x16xf32>, tensor<16x2x8xf32>) -> tensor<8x8x2x8xf32>
        %142 = "stablehlo.broadcast_in_dim"(%91) {broadcast_dimensions = array<i64: 2, 3>} : (tensor<2x8xf32>) -> tensor<8x8x2x8xf32>
        %143 = "stablehlo.add"(%141, %142) : (tensor<8x8x2x8xf32>, tensor<8x8x2x8xf32>) -> tensor<8x8x2x8xf32>
        %144 = "stablehlo.dot_general"(%137, %140) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 2], rhs_batching_dimensions = [0, 2], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>} : (tensor<8x8x2x8xf32>, tensor<8x8x2x8xf32>) -> tensor<8x2x8x8xf32>
        %145 = "stablehlo.constant"() {value = dense<3.5355338e-1> : tensor<f32>} : () -> tensor<f32>
        %146 = "stablehlo.broadcast_in_dim"(%145) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x8x8xf32>
        %147 = "stablehlo.multiply"(%144, %146) : (tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %148 = "stablehlo.reshape"(%57) : (tensor<8x8xi1>) -> tensor<8x1x1x8xi1>
        %149 = "stablehlo.constant"() {value = dense<-1.0e9> : tensor<f32>} : () -> tensor<f32>
        %150 = "stablehlo.broadcast_in_dim"(%149) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x8x8xf32>
        %151 = "stablehlo.reshape"(%148) : (tensor<8x1x1x8xi1>) -> tensor<8x8xi1>
        %152 = "stablehlo.broadcast_in_dim"(%151) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<8x8xi1>) -> tensor<8x2x8x8xi1>
        %153 = "stablehlo.select"(%152, %147, %150) : (tensor<8x2x8x8xi1>, tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %154 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
        %158 = "stablehlo.reduce"(%153, %154) ({
          ^bb0(%155: tensor<f32>, %156: tensor<f32>):
            %157 = "stablehlo.maximum"(%155, %156) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%157) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x8x8xf32>, tensor<f32>) -> tensor<8x2x8xf32>
        %159 = "stablehlo.reshape"(%158) : (tensor<8x2x8xf32>) -> tensor<8x2x8x1xf32>
        %160 = "stablehlo.reshape"(%159) : (tensor<8x2x8x1xf32>) -> tensor<8x2x8xf32>
        %161 = "stablehlo.broadcast_in_dim"(%160) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x8xf32>) -> tensor<8x2x8x8xf32>
        %162 = "stablehlo.subtract"(%153, %161) : (tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %163 = "stablehlo.exponential"(%162) : (tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %164 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %168 = "stablehlo.reduce"(%163, %164) ({
          ^bb0(%165: tensor<f32>, %166: tensor<f32>):
            %167 = "stablehlo.add"(%165, %166) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%167) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x8x8xf32>, tensor<f32>) -> tensor<8x2x8xf32>
        %169 = "stablehlo.reshape"(%168) : (tensor<8x2x8xf32>) -> tensor<8x2x8x1xf32>
        %170 = "stablehlo.reshape"(%169) : (tensor<8x2x8x1xf32>) -> tensor<8x2x8xf32>
        %171 = "stablehlo.broadcast_in_dim"(%170) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x8xf32>) -> tensor<8x2x8x8xf32>
        %172 = "stablehlo.divide"(%163, %171) : (tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %173 = "stablehlo.dot_general"(%172, %143) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 2], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>} : (tensor<8x2x8x8xf32>, tensor<8x8x2x8xf32>) -> tensor<8x2x8x8xf32>
        %174 = "stablehlo.transpose"(%173) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<8x2x8x8xf32>) -> tensor<8x8x2x8xf32>
        %175 = "stablehlo.dot_general"(%174, %93) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>} : (tensor<8x8x2x8xf32>, tensor<2x8x16xf32>) -> tensor<8x8x16xf32>
        %176 = "stablehlo.broadcast_in_dim"(%95) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %177 = "stablehlo.add"(%175, %176) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %178 = "stablehlo.add"(%56, %177) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %179 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %180 = "stablehlo.broadcast_in_dim"(%179) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %181 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %182 = "stablehlo.broadcast_in_dim"(%181) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %183 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %187 = "stablehlo.reduce"(%178, %183) ({
          ^bb0(%184: tensor<f32>, %185: tensor<f32>):
            %186 = "stablehlo.add"(%184, %185) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%186) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
        %188 = "stablehlo.multiply"(%187, %180) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %189 = "stablehlo.broadcast_in_dim"(%188) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
        %190 = "stablehlo.subtract"(%178, %189) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %191 = "stablehlo.multiply"(%190, %190) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %192 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %196 = "stablehlo.reduce"(%191, %192) ({
          ^bb0(%193: tensor<f32>, %194: tensor<f32>):
            %195 = "stablehlo.add"(%193, %194) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%195) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
        %197 = "stablehlo.multiply"(%196, %180) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %198 = "stablehlo.add"(%197, %182) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %199 = "stablehlo.rsqrt"(%198) : (tensor<8x8xf32>) -> tensor<8x8xf32>
        %200 = "stablehlo.broadcast_in_dim"(%199) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
        %201 = "stablehlo.multiply"(%190, %200) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %202 = "stablehlo.broadcast_in_dim"(%97) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %203 = "stablehlo.multiply"(%201, %202) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %204 = "stablehlo.broadcast_in_dim"(%99) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %205 = "stablehlo.add"(%203, %204) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %206 = "stablehlo.dot_general"(%205, %101) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<8x8x16xf32>, tensor<16x64xf32>) -> tensor<8x8x64xf32>
        %207 = "stablehlo.broadcast_in_dim"(%103) {broadcast_dimensions = array<i64: 2>} : (tensor<64xf32>) -> tensor<8x8x64xf32>
        %208 = "stablehlo.add"(%206, %207) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %209 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
        %210 = "stablehlo.broadcast_in_dim"(%209) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8x64xf32>
        %211 = "stablehlo.multiply"(%208, %210) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %212 = "stablehlo.constant"() {value = dense<7.0710677e-1> : tensor<f32>} : () -> tensor<f32>
        %213 = "stablehlo.broadcast_in_dim"(%212) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8x64xf32>
        %214 = "stablehlo.multiply"(%208, %213) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %215 = "chlo.erf"(%214) : (tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %216 = "stablehlo.constant"() {value = dense<1.0> : tensor<f32>} : () -> tensor<f32>
        %217 = "stablehlo.broadcast_in_dim"(%216) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8x64xf32>
        %218 = "stablehlo.add"(%215, %217) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %219 = "stablehlo.multiply"(%211, %218) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %220 = "stablehlo.dot_general"(%219, %105) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<8x8x64xf32>, tensor<64x16xf32>) -> tensor<8x8x16xf32>
        %221 = "stablehlo.broadcast_in_dim"(%107) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %222 = "stablehlo.add"(%220, %221) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %223 = "stablehlo.add"(%178, %222) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %224 = "sdy.sharding_constraint"(%223) {sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>} : (tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %225 = "stablehlo.add"(%55, %75) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        "stablehlo.return"(%225, %224, %57, %58, %59, %60, %61, %62, %63, %64, %65, %66, %67, %68, %69, %70, %71, %72, %73) : (tensor<i32>, tensor<8x8x16xf32>, tensor<8x8xi1>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>) -> ()
    }) : (tensor<i32>, tensor<8x8x16xf32>, tensor<8x8xi1>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>) -> (tensor<i32>, tensor<8x8x16xf32>, tensor<8x8xi1>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>)
    %227 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %228 = "stablehlo.broadcast_in_dim"(%227) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
    %229 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %230 = "stablehlo.broadcast_in_dim"(%229) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
    %231 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %235 = "stablehlo.reduce"(%226#1, %231) ({
      ^bb0(%232: tensor<f32>, %233: tensor<f32>):
        %234 = "stablehlo.add"(%232, %233) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%234) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
    %236 = "stablehlo.multiply"(%235, %228) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
    %237 = "stablehlo.broadcast_in_dim"(%236) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
    %238 = "stablehlo.subtract"(%226#1, %237) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %239 = "stablehlo.multiply"(%238, %238) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %240 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %244 = "stablehlo.reduce"(%239, %240) ({
      ^bb0(%241: tensor<f32>, %242: tensor<f32>):
        %243 = "stablehlo.add"(%241, %242) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%243) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
    %245 = "stablehlo.multiply"(%244, %228) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
    %246 = "stablehlo.add"(%245, %230) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
    %247 = "stablehlo.rsqrt"(%246) : (tensor<8x8xf32>) -> tensor<8x8xf32>
    %248 = "stablehlo.broadcast_in_dim"(%247) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
    %249 = "stablehlo.multiply"(%238, %248) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %250 = "stablehlo.broadcast_in_dim"(%21) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
    %251 = "stablehlo.multiply"(%249, %250) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %252 = "stablehlo.broadcast_in_dim"(%22) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
    %253 = "stablehlo.add"(%251, %252) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %254 = "stablehlo.reshape"(%23) : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %255 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %256 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %257 = "stablehlo.broadcast_in_dim"(%256) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x8x2x8xf32>
    %258 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %259 = "stablehlo.broadcast_in_dim"(%258) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x8x2x8xf32>
    %260 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %261 = "stablehlo.broadcast_in_dim"(%260) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %322:12 = "stablehlo.while"(%255, %257, %259, %261, %253, %254, %24, %25, %26, %27, %28, %29) ({
      ^bb0(%262: tensor<i32>, %263: tensor<2x8x8x2x8xf32>, %264: tensor<2x8x8x2x8xf32>, %265: tensor<2x16xf32>, %266: tensor<8x8x16xf32>, %267: tensor<1x1x16xf32>, %268: tensor<2x16x2x8xf32>, %269: tensor<2x2x8xf32>, %270: tensor<2x16x2x8xf32>, %271: tensor<2x2x8xf32>, %272: tensor<2x2x8x16xf32>, %273: tensor<2x16xf32>):
        %274 = "stablehlo.constant"() {value = dense<2> : tensor<i32>} : () -> tensor<i32>
        %275 = "stablehlo.compare"(%262, %274) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        "stablehlo.return"(%275) : (tensor<i1>) -> ()
    }, {
      ^bb0(%276: tensor<i32>, %277: tensor<2x8x8x2x8xf32>, %278: tensor<2x8x8x2x8xf32>, %279: tensor<2x16xf32>, %280: tensor<8x8x16xf32>, %281: tensor<1x1x16xf32>, %282: tensor<2x16x2x8xf32>, %283: tensor<2x2x8xf32>, %284: tensor<2x16x2x8xf32>, %285: tensor<2x2x8xf32>, %286: tensor<2x2x8x16xf32>, %287: tensor<2x16xf32>):
        %288 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
        %289 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %290 = "stablehlo.dynamic_slice"(%282, %276, %288, %288, %288) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %291 = "stablehlo.reshape"(%290) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %292 = "stablehlo.dynamic_slice"(%283, %276, %288, %288) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %293 = "stablehlo.reshape"(%292) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %294 = "stablehlo.dynamic_slice"(%284, %276, %288, %288, %288) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %295 = "stablehlo.reshape"(%294) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %296 = "stablehlo.dynamic_slice"(%285, %276, %288, %288) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %297 = "stablehlo.reshape"(%296) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %298 = "stablehlo.dynamic_slice"(%286, %276, %288, %288, %288) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<2x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %299 = "stablehlo.reshape"(%298) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
        %300 = "stablehlo.dynamic_slice"(%287, %276, %288) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %301 = "stablehlo.reshape"(%300) : (tensor<1x16xf32>) -> tensor<16xf32>
        %302 = "stablehlo.dot_general"(%280, %291) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<8x8x16xf32>, tensor<16x2x8xf32>) -> tensor<8x8x2x8xf32>
        %303 = "stablehlo.broadcast_in_dim"(%293) {broadcast_dimensions = array<i64: 2, 3>} : (tensor<2x8xf32>) -> tensor<8x8x2x8xf32>
        %304 = "stablehlo.add"(%302, %303) : (tensor<8x8x2x8xf32>, tensor<8x8x2x8xf32>) -> tensor<8x8x2x8xf32>
        %305 = "stablehlo.dot_general"(%280, %295) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<8x8x16xf32>, tensor<16x2x8xf32>) -> tensor<8x8x2x8xf32>
        %306 = "stablehlo.broadcast_in_dim"(%297) {broadcast_dimensions = array<i64: 2, 3>} : (tensor<2x8xf32>) -> tensor<8x8x2x8xf32>
        %307 = "stablehlo.add"(%305, %306) : (tensor<8x8x2x8xf32>, tensor<8x8x2x8xf32>) -> tensor<8x8x2x8xf32>
        %308 = "stablehlo.dot_general"(%281, %295) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<1x1x16xf32>, tensor<16x2x8xf32>) -> tensor<1x1x2x8xf32>
        %309 = "stablehlo.broadcast_in_dim"(%297) {broadcast_dimensions = array<i64: 2, 3>} : (tensor<2x8xf32>) -> tensor<1x1x2x8xf32>
        %310 = "stablehlo.add"(%308, %309) : (tensor<1x1x2x8xf32>, tensor<1x1x2x8xf32>) -> tensor<1x1x2x8xf32>
        %311 = "stablehlo.dot_general"(%310, %299) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>} : (tensor<1x1x2x8xf32>, tensor<2x8x16xf32>) -> tensor<1x1x16xf32>
        %312 = "stablehlo.broadcast_in_dim"(%301) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<1x1x16xf32>
        %313 = "stablehlo.add"(%311, %312) : (tensor<1x1x16xf32>, tensor<1x1x16xf32>) -> tensor<1x1x16xf32>
        %314 = "stablehlo.reshape"(%313) : (tensor<1x1x16xf32>) -> tensor<16xf32>
        %315 = "stablehlo.add"(%276, %289) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        %316 = "stablehlo.reshape"(%304) : (tensor<8x8x2x8xf32>) -> tensor<1x8x8x2x8xf32>
        %317 = "stablehlo.dynamic_update_slice"(%277, %316, %276, %288, %288, %288, %288) : (tensor<2x8x8x2x8xf32>, tensor<1x8x8x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x8x2x8xf32>
        %318 = "stablehlo.reshape"(%307) : (tensor<8x8x2x8xf32>) -> tensor<1x8x8x2x8xf32>
        %319 = "stablehlo.dynamic_update_slice"(%278, %318, %276, %288, %288, %288, %288) : (tensor<2x8x8x2x8xf32>, tensor<1x8x8x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x8x2x8xf32>
        %320 = "stablehlo.reshape"(%314) : (tensor<16xf32>) -> tensor<1x16xf32>
        %321 = "stablehlo.dynamic_update_slice"(%279, %320, %276, %288) : (tensor<2x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<2x16xf32>
        "stablehlo.return"(%315, %317, %319, %321, %280, %281, %282, %283, %284, %285, %286, %287) : (tensor<i32>, tensor<2x8x8x2x8xf32>, tensor<2x8x8x2x8xf32>, tensor<2x16xf32>, tensor<8x8x16xf32>, tensor<1x1x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>) -> ()
    }) : (tensor<i32>, tensor<2x8x8x2x8xf32>, tensor<2x8x8x2x8xf32>, tensor<2x16xf32>, tensor<8x8x16xf32>, tensor<1x1x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>) -> (tensor<i32>, tensor<2x8x8x2x8xf32>, tensor<2x8x8x2x8xf32>, tensor<2x16xf32>, tensor<8x8x16xf32>, tensor<1x1x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>)
    %323 = "stablehlo.slice"(%2) {start_indices = array<i64: 0, 0>, limit_indices = array<i64: 8, 1>, strides = array<i64: 1, 1>} : (tensor<8x2xui32>) -> tensor<8x1xui32>
    %324 = "stablehlo.reshape"(%323) : (tensor<8x1xui32>) -> tensor<8xui32>
    %325 = "stablehlo.slice"(%2) {start_indices = array<i64: 0, 1>, limit_indices = array<i64: 8, 2>, strides = array<i64: 1, 1>} : (tensor<8x2xui32>) -> tensor<8x1xui32>
    %326 = "stablehlo.reshape"(%325) : (tensor<8x1xui32>) -> tensor<8xui32>
    %327 = "stablehlo.constant"() {value = dense<0> : tensor<ui32>} : () -> tensor<ui32>
    %328 = "stablehlo.broadcast_in_dim"(%327) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8xui32>
    %329 = "stablehlo.constant"() {value = dense<11> : tensor<8xui32>} : () -> tensor<8xui32>
    %330:2 = "func.call"(%324, %326, %328, %329) {callee = @threefry2x32_0} : (tensor<8xui32>, tensor<8xui32>, tensor<8xui32>, tensor<8xui32>) -> (tensor<8xui32>, tensor<8xui32>)
    %331 = "stablehlo.reshape"(%330#0) : (tensor<8xui32>) -> tensor<8x1xui32>
    %332 = "stablehlo.reshape"(%330#1) : (tensor<8xui32>) -> tensor<8x1xui32>
    %333 = "stablehlo.iota"() {iota_dimension = 0 : i64} : () -> tensor<4xui32>
    %334 = "stablehlo.reshape"(%331) : (tensor<8x1xui32>) -> tensor<8xui32>
    %335 = "stablehlo.broadcast_in_dim"(%334) {broadcast_dimensions = array<i64: 0>} : (tensor<8xui32>) -> tensor<8x4xui32>
    %336 = "stablehlo.broadcast_in_dim"(%333) {broadcast_dimensions = array<i64: 1>} : (tensor<4xui32>) -> tensor<8x4xui32>
    %337 = "stablehlo.reshape"(%332) : (tensor<8x1xui32>) -> tensor<8xui32>
    %338 = "stablehlo.broadcast_in_dim"(%337) {broadcast_dimensions = array<i64: 0>} : (tensor<8xui32>) -> tensor<8x4xui32>
    %339 = "stablehlo.constant"() {value = dense<0> : tensor<8x4xui32>} : () -> tensor<8x4xui32>
    %340:2 = "func.call"(%335, %338, %336, %339) {callee = @threefry2x32_1} : (tensor<8x4xui32>, tensor<8x4xui32>, tensor<8x4xui32>, tensor<8x4xui32>) -> (tensor<8x4xui32>, tensor<8x4xui32>)
    %341 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> tensor<8x4xi32>
    %347:2 = "stablehlo.sort"(%340#0, %341) ({
      ^bb0(%342: tensor<ui32>, %343: tensor<ui32>, %344: tensor<i32>, %345: tensor<i32>):
        %346 = "stablehlo.compare"(%342, %343) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type UNSIGNED>} : (tensor<ui32>, tensor<ui32>) -> tensor<i1>
        "stablehlo.return"(%346) : (tensor<i1>) -> ()
    }) {dimension = 1 : i64, is_stable = true} : (tensor<8x4xui32>, tensor<8x4xi32>) -> (tensor<8x4xui32>, tensor<8x4xi32>)
    %353:2 = "stablehlo.sort"(%347#1, %341) ({
      ^bb0(%348: tensor<i32>, %349: tensor<i32>, %350: tensor<i32>, %351: tensor<i32>):
        %352 = "stablehlo.compare"(%348, %349) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        "stablehlo.return"(%352) : (tensor<i1>) -> ()
    }) {dimension = 1 : i64, is_stable = true} : (tensor<8x4xi32>, tensor<8x4xi32>) -> (tensor<8x4xi32>, tensor<8x4xi32>)
    %354 = "stablehlo.constant"() {value = dense<0.0> : tensor<8x4x8xf32>} : () -> tensor<8x4x8xf32>
    return %322#1, %322#2, %322#3, %347#1, %353#1, %354 : tensor<2x8x8x2x8xf32>, tensor<2x8x8x2x8xf32>, tensor<2x16xf32>, tensor<8x4xi32>, tensor<8x4xi32>, tensor<8x4x8xf32>
  }
  func.func private @threefry2x32_0(%0: tensor<8xui32>, %1: tensor<8xui32>, %2: tensor<8xui32>, %3: tensor<8xui32>) -> (tensor<8xui32>, tensor<8xui32>) {
    %4 = "stablehlo.constant"() {value = dense<"0x0D0000000F0000001A00000006000000110000001D00000010000000180000000D0000000F0000001A00000006000000110000001D00000010000000180000000D0000000F0000001A00000006000000"> : tensor<5x4xui32>} : () -> tensor<5x4xui32>
    %5 = "stablehlo.constant"() {value = dense<"0x0100000002000000030000000400000005000000"> : tensor<5xui32>} : () -> tensor<5xui32>
    %6 = "stablehlo.xor"(%0, %1) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
    %7 = "stablehlo.constant"() {value = dense<466688986> : tensor<8xui32>} : () -> tensor<8xui32>
    %8 = "stablehlo.xor"(%6, %7) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
    %9 = "stablehlo.add"(%2, %0) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
    %10 = "stablehlo.add"(%3, %1) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
    %11 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %78:8 = "stablehlo.while"(%11, %9, %10, %1, %8, %0, %4, %5) ({
      ^bb0(%12: tensor<i32>, %13: tensor<8xui32>, %14: tensor<8xui32>, %15: tensor<8xui32>, %16: tensor<8xui32>, %17: tensor<8xui32>, %18: tensor<5x4xui32>, %19: tensor<5xui32>):
        %20 = "stablehlo.constant"() {value = dense<5> : tensor<i32>} : () -> tensor<i32>
        %21 = "stablehlo.compare"(%12, %20) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        "stablehlo.return"(%21) : (tensor<i1>) -> ()
    }, {
      ^bb0(%22: tensor<i32>, %23: tensor<8xui32>, %24: tensor<8xui32>, %25: tensor<8xui32>, %26: tensor<8xui32>, %27: tensor<8xui32>, %28: tensor<5x4xui32>, %29: tensor<5xui32>):
        %30 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
        %31 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %32 = "stablehlo.dynamic_slice"(%28, %22, %30) {slice_sizes = array<i64: 1, 4>} : (tensor<5x4xui32>, tensor<i32>, tensor<i32>) -> tensor<1x4xui32>
        %33 = "stablehlo.reshape"(%32) : (tensor<1x4xui32>) -> tensor<4xui32>
        %34 = "stablehlo.dynamic_slice"(%29, %22) {slice_sizes = array<i64: 1>} : (tensor<5xui32>, tensor<i32>) -> tensor<1xui32>
        %35 = "stablehlo.reshape"(%34) : (tensor<1xui32>) -> tensor<ui32>
        %36 = "stablehlo.slice"(%33) {start_indices = array<i64: 0>, limit_indices = array<i64: 1>, strides = array<i64: 1>} : (tensor<4xui32>) -> tensor<1xui32>
        %37 = "stablehlo.reshape"(%36) : (tensor<1xui32>) -> tensor<ui32>
        %38 = "stablehlo.broadcast_in_dim"(%37) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8xui32>
        %39 = "stablehlo.add"(%23, %24) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %40 = "stablehlo.shift_left"(%24, %38) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %41 = "stablehlo.constant"() {value = dense<32> : tensor<8xui32>} : () -> tensor<8xui32>
        %42 = "stablehlo.subtract"(%41, %38) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %43 = "stablehlo.shift_right_logical"(%24, %42) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %44 = "stablehlo.or"(%40, %43) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %45 = "stablehlo.xor"(%44, %39) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %46 = "stablehlo.slice"(%33) {start_indices = array<i64: 1>, limit_indices = array<i64: 2>, strides = array<i64: 1>} : (tensor<4xui32>) -> tensor<1xui32>
        %47 = "stablehlo.reshape"(%46) : (tensor<1xui32>) -> tensor<ui32>
        %48 = "stablehlo.broadcast_in_dim"(%47) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8xui32>
        %49 = "stablehlo.add"(%39, %45) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %50 = "stablehlo.shift_left"(%45, %48) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %51 = "stablehlo.subtract"(%41, %48) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %52 = "stablehlo.shift_right_logical"(%45, %51) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %53 = "stablehlo.or"(%50, %52) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %54 = "stablehlo.xor"(%53, %49) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %55 = "stablehlo.slice"(%33) {start_indices = array<i64: 2>, limit_indices = array<i64: 3>, strides = array<i64: 1>} : (tensor<4xui32>) -> tensor<1xui32>
        %56 = "stablehlo.reshape"(%55) : (tensor<1xui32>) -> tensor<ui32>
        %57 = "stablehlo.broadcast_in_dim"(%56) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8xui32>
        %58 = "stablehlo.add"(%49, %54) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %59 = "stablehlo.shift_left"(%54, %57) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %60 = "stablehlo.subtract"(%41, %57) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %61 = "stablehlo.shift_right_logical"(%54, %60) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %62 = "stablehlo.or"(%59, %61) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %63 = "stablehlo.xor"(%62, %58) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %64 = "stablehlo.slice"(%33) {start_indices = array<i64: 3>, limit_indices = array<i64: 4>, strides = array<i64: 1>} : (tensor<4xui32>) -> tensor<1xui32>
        %65 = "stablehlo.reshape"(%64) : (tensor<1xui32>) -> tensor<ui32>
        %66 = "stablehlo.broadcast_in_dim"(%65) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8xui32>
        %67 = "stablehlo.add"(%58, %63) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %68 = "stablehlo.shift_left"(%63, %66) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %69 = "stablehlo.subtract"(%41, %66) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %70 = "stablehlo.shift_right_logical"(%63, %69) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %71 = "stablehlo.or"(%68, %70) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %72 = "stablehlo.xor"(%71, %67) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %73 = "stablehlo.add"(%67, %25) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %74 = "stablehlo.add"(%72, %26) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %75 = "stablehlo.broadcast_in_dim"(%35) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8xui32>
        %76 = "stablehlo.add"(%74, %75) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %77 = "stablehlo.add"(%22, %31) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        "stablehlo.return"(%77, %73, %76, %26, %27, %25, %28, %29) : (tensor<i32>, tensor<8xui32>, tensor<8xui32>, tensor<8xui32>, tensor<8xui32>, tensor<8xui32>, tensor<5x4xui32>, tensor<5xui32>) -> ()
    }) : (tensor<i32>, tensor<8xui32>, tensor<8xui32>, tensor<8xui32>, tensor<8xui32>, tensor<8xui32>, tensor<5x4xui32>, tensor<5xui32>) -> (tensor<i32>, tensor<8xui32>, tensor<8xui32>, tensor<8xui32>, tensor<8xui32>, tensor<8xui32>, tensor<5x4xui32>, tensor<5xui32>)
    return %78#1, %78#2 : tensor<8xui32>, tensor<8xui32>
  }
  func.func private @threefry2x32_1(%0: tensor<8x4xui32>, %1: tensor<8x4xui32>, %2: tensor<8x4xui32>, %3: tensor<8x4xui32>) -> (tensor<8x4xui32>, tensor<8x4xui32>) {
    %4 = "stablehlo.constant"() {value = dense<"0x0D0000000F0000001A00000006000000110000001D00000010000000180000000D0000000F0000001A00000006000000110000001D00000010000000180000000D0000000F0000001A00000006000000"> : tensor<5x4xui32>} : () -> tensor<5x4xui32>
    %5 = "stablehlo.constant"() {value = dense<"0x0100000002000000030000000400000005000000"> : tensor<5xui32>} : () -> tensor<5xui32>
    %6 = "stablehlo.xor"(%0, %1) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
    %7 = "stablehlo.constant"() {value = dense<466688986> : tensor<8x4xui32>} : () -> tensor<8x4xui32>
    %8 = "stablehlo.xor"(%6, %7) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
    %9 = "stablehlo.add"(%2, %0) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
    %10 = "stablehlo.add"(%3, %1) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
    %11 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %78:8 = "stablehlo.while"(%11, %9, %10, %1, %8, %0, %4, %5) ({
      ^bb0(%12: tensor<i32>, %13: tensor<8x4xui32>, %14: tensor<8x4xui32>, %15: tensor<8x4xui32>, %16: tensor<8x4xui32>, %17: tensor<8x4xui32>, %18: tensor<5x4xui32>, %19: tensor<5xui32>):
        %20 = "stablehlo.constant"() {value = dense<5> : tensor<i32>} : () -> tensor<i32>
        %21 = "stablehlo.compare"(%12, %20) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        "stablehlo.return"(%21) : (tensor<i1>) -> ()
    }, {
      ^bb0(%22: tensor<i32>, %23: tensor<8x4xui32>, %24: tensor<8x4xui32>, %25: tensor<8x4xui32>, %26: tensor<8x4xui32>, %27: tensor<8x4xui32>, %28: tensor<5x4xui32>, %29: tensor<5xui32>):
        %30 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
        %31 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %32 = "stablehlo.dynamic_slice"(%28, %22, %30) {slice_sizes = array<i64: 1, 4>} : (tensor<5x4xui32>, tensor<i32>, tensor<i32>) -> tensor<1x4xui32>
        %33 = "stablehlo.reshape"(%32) : (tensor<1x4xui32>) -> tensor<4xui32>
        %34 = "stablehlo.dynamic_slice"(%29, %22) {slice_sizes = array<i64: 1>} : (tensor<5xui32>, tensor<i32>) -> tensor<1xui32>
        %35 = "stablehlo.reshape"(%34) : (tensor<1xui32>) -> tensor<ui32>
        %36 = "stablehlo.slice"(%33) {start_indices = array<i64: 0>, limit_indices = array<i64: 1>, strides = array<i64: 1>} : (tensor<4xui32>) -> tensor<1xui32>
        %37 = "stablehlo.reshape"(%36) : (tensor<1xui32>) -> tensor<ui32>
        %38 = "stablehlo.broadcast_in_dim"(%37) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x4xui32>
        %39 = "stablehlo.add"(%23, %24) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %40 = "stablehlo.shift_left"(%24, %38) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %41 = "stablehlo.constant"() {value = dense<32> : tensor<8x4xui32>} : () -> tensor<8x4xui32>
        %42 = "stablehlo.subtract"(%41, %38) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %43 = "stablehlo.shift_right_logical"(%24, %42) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %44 = "stablehlo.or"(%40, %43) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %45 = "stablehlo.xor"(%44, %39) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %46 = "stablehlo.slice"(%33) {start_indices = array<i64: 1>, limit_indices = array<i64: 2>, strides = array<i64: 1>} : (tensor<4xui32>) -> tensor<1xui32>
        %47 = "stablehlo.reshape"(%46) : (tensor<1xui32>) -> tensor<ui32>
        %48 = "stablehlo.broadcast_in_dim"(%47) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x4xui32>
        %49 = "stablehlo.add"(%39, %45) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %50 = "stablehlo.shift_left"(%45, %48) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %51 = "stablehlo.subtract"(%41, %48) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %52 = "stablehlo.shift_right_logical"(%45, %51) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %53 = "stablehlo.or"(%50, %52) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %54 = "stablehlo.xor"(%53, %49) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %55 = "stablehlo.slice"(%33) {start_indices = array<i64: 2>, limit_indices = array<i64: 3>, strides = array<i64: 1>} : (tensor<4xui32>) -> tensor<1xui32>
        %56 = "stablehlo.reshape"(%55) : (tensor<1xui32>) -> tensor<ui32>
        %57 = "stablehlo.broadcast_in_dim"(%56) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x4xui32>
        %58 = "stablehlo.add"(%49, %54) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %59 = "stablehlo.shift_left"(%54, %57) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %60 = "stablehlo.subtract"(%41, %57) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %61 = "stablehlo.shift_right_logical"(%54, %60) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %62 = "stablehlo.or"(%59, %61) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %63 = "stablehlo.xor"(%62, %58) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %64 = "stablehlo.slice"(%33) {start_indices = array<i64: 3>, limit_indices = array<i64: 4>, strides = array<i64: 1>} : (tensor<4xui32>) -> tensor<1xui32>
        %65 = "stablehlo.reshape"(%64) : (tensor<1xui32>) -> tensor<ui32>
        %66 = "stablehlo.broadcast_in_dim"(%65) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x4xui32>
        %67 = "stablehlo.add"(%58, %63) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %68 = "stablehlo.shift_left"(%63, %66) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %69 = "stablehlo.subtract"(%41, %66) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %70 = "stablehlo.shift_right_logical"(%63, %69) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %71 = "stablehlo.or"(%68, %70) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %72 = "stablehlo.xor"(%71, %67) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %73 = "stablehlo.add"(%67, %25) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %74 = "stablehlo.add"(%72, %26) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %75 = "stablehlo.broadcast_in_dim"(%35) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x4xui32>
        %76 = "stablehlo.add"(%74, %75) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %77 = "stablehlo.add"(%22, %31) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        "stablehlo.return"(%77, %73, %76, %26, %27, %25, %28, %29) : (tensor<i32>, tensor<8x4xui32>, tensor<8x4xui32>, tensor<8x4xui32>, tensor<8x4xui32>, tensor<8x4xui32>, tensor<5x4xui32>, tensor<5xui32>) -> ()
    }) : (tensor<i32>, tensor<8x4xui32>, tensor<8x4xui32>, tensor<8x4xui32>, tensor<8x4xui32>, tensor<8x4xui32>, tensor<5x4xui32>, tensor<5xui32>) -> (tensor<i32>, tensor<8x4xui32>, tensor<8x4xui32>, tensor<8x4xui32>, tensor<8x4xui32>, tensor<8x4xui32>, tensor<5x4xui32>, tensor<5xui32>)
    return %78#1, %78#2 : tensor<8x4xui32>, tensor<8x4xui32>
  }
}
