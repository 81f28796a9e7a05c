module @sample_setup {
  sdy.mesh @mesh = <["data"=2]>
  func.func public @main(%0: tensor<8x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>}, %1: tensor<8x8xi1> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}]>}, %2: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %3: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %4: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %5: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %6: tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %7: tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %8: tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %9: tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %10: tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %11: tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %12: tensor<1x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %13: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %14: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %15: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %16: tensor<1x16x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %17: tensor<1x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %18: tensor<1x64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %19: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %20: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %21: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %22: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %23: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %24: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %25: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %26: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %27: tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %28: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}) -> (tensor<2x8x8x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"data"}, {}, {}, {}]>}, tensor<2x8x8x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"data"}, {}, {}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16x4x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"data"}, {}, {}, {}]>}, tensor<2x16x4x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"data"}, {}, {}, {}]>}) {
    %29 = "stablehlo.dot_general"(%0, %2) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<8x8x16xf32>, tensor<16x16xf32>) -> tensor<8x8x16xf32>
    %30 = "stablehlo.broadcast_in_dim"(%3) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
    %31 = "stablehlo.add"(%29, %30) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %32 = "stablehlo.reshape"(%1) : (tensor<8x8xi1>) -> tensor<8x1x1x8xi1>
    %33 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %225:19 = "stablehlo.while"(%33, %31, %32, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15, %16, %17, %18, %19) ({
      ^bb0(%34: tensor<i32>, %35: tensor<8x8x16xf32>, %36: tensor<8x1x1x8xi1>, %37: tensor<1x16xf32>, %38: tensor<1x16xf32>, %39: tensor<1x16x2x8xf32>, %40: tensor<1x2x8xf32>, %41: tensor<1x16x2x8xf32>, %42: tensor<1x2x8xf32>, %43: tensor<1x16x2x8xf32>, %44: tensor<1x2x8xf32>, %45: tensor<1x2x8x16xf32>, %46: tensor<1x16xf32>, %47: tensor<1x16xf32>, %48: tensor<1x16xf32>, %49: tensor<1x16x64xf32>, %50: tensor<1x64xf32>, %51: tensor<1x64x16xf32>, %52: tensor<1x16xf32>):
        %53 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %54 = "stablehlo.compare"(%34, %53) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        "stablehlo.return"(%54) : (tensor<i1>) -> ()
    }, {
      ^bb0(%55: tensor<i32>, %56: tensor<8x8x16xf32>, %57: tensor<8x1x1x8xi1>, %58: tensor<1x16xf32>, %59: tensor<1x16xf32>, %60: tensor<1x16x2x8xf32>, %61: tensor<1x2x8xf32>, %62: tensor<1x16x2x8xf32>, %63: tensor<1x2x8xf32>, %64: tensor<1x16x2x8xf32>, %65: tensor<1x2x8xf32>, %66: tensor<1x2x8x16xf32>, %67: tensor<1x16xf32>, %68: tensor<1x16xf32>, %69: tensor<1x16xf32>, %70: tensor<1x16x64xf32>, %71: tensor<1x64xf32>, %72: tensor<1x64x16xf32>, %73: tensor<1x16xf32>):
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
        %144 = "stablehlo.dot_general"(%143, %137) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 2], rhs_batching_dimensions = [0, 2], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>} : (tensor<8x8x2x8xf32>, tensor<8x8x2x8xf32>) -> tensor<8x2x8x8xf32>
        %145 = "stablehlo.constant"() {value = dense<3.5355338e-1> : tensor<f32>} : () -> tensor<f32>
        %146 = "stablehlo.broadcast_in_dim"(%145) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x8x8xf32>
        %147 = "stablehlo.multiply"(%144, %146) : (tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %148 = "stablehlo.constant"() {value = dense<-1.0e9> : tensor<f32>} : () -> tensor<f32>
        %149 = "stablehlo.broadcast_in_dim"(%148) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x8x8xf32>
        %150 = "stablehlo.reshape"(%57) : (tensor<8x1x1x8xi1>) -> tensor<8x8xi1>
        %151 = "stablehlo.broadcast_in_dim"(%150) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<8x8xi1>) -> tensor<8x2x8x8xi1>
        %152 = "stablehlo.select"(%151, %147, %149) : (tensor<8x2x8x8xi1>, tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %153 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
        %157 = "stablehlo.reduce"(%152, %153) ({
          ^bb0(%154: tensor<f32>, %155: tensor<f32>):
            %156 = "stablehlo.maximum"(%154, %155) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%156) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x8x8xf32>, tensor<f32>) -> tensor<8x2x8xf32>
        %158 = "stablehlo.reshape"(%157) : (tensor<8x2x8xf32>) -> tensor<8x2x8x1xf32>
        %159 = "stablehlo.reshape"(%158) : (tensor<8x2x8x1xf32>) -> tensor<8x2x8xf32>
        %160 = "stablehlo.broadcast_in_dim"(%159) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x8xf32>) -> tensor<8x2x8x8xf32>
        %161 = "stablehlo.subtract"(%152, %160) : (tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %162 = "stablehlo.exponential"(%161) : (tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %163 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %167 = "stablehlo.reduce"(%162, %163) ({
          ^bb0(%164: tensor<f32>, %165: tensor<f32>):
            %166 = "stablehlo.add"(%164, %165) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%166) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x8x8xf32>, tensor<f32>) -> tensor<8x2x8xf32>
        %168 = "stablehlo.reshape"(%167) : (tensor<8x2x8xf32>) -> tensor<8x2x8x1xf32>
        %169 = "stablehlo.reshape"(%168) : (tensor<8x2x8x1xf32>) -> tensor<8x2x8xf32>
        %170 = "stablehlo.broadcast_in_dim"(%169) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x8xf32>) -> tensor<8x2x8x8xf32>
        %171 = "stablehlo.divide"(%162, %170) : (tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %172 = "stablehlo.dot_general"(%171, %140) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 2], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>} : (tensor<8x2x8x8xf32>, tensor<8x8x2x8xf32>) -> tensor<8x2x8x8xf32>
        %173 = "stablehlo.transpose"(%172) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<8x2x8x8xf32>) -> tensor<8x8x2x8xf32>
        %174 = "stablehlo.dot_general"(%173, %93) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>} : (tensor<8x8x2x8xf32>, tensor<2x8x16xf32>) -> tensor<8x8x16xf32>
        %175 = "stablehlo.broadcast_in_dim"(%95) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %176 = "stablehlo.add"(%174, %175) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %177 = "stablehlo.add"(%56, %176) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %178 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %179 = "stablehlo.broadcast_in_dim"(%178) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %180 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %181 = "stablehlo.broadcast_in_dim"(%180) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %182 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %186 = "stablehlo.reduce"(%177, %182) ({
          ^bb0(%183: tensor<f32>, %184: tensor<f32>):
            %185 = "stablehlo.add"(%183, %184) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%185) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
        %187 = "stablehlo.multiply"(%186, %179) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %188 = "stablehlo.broadcast_in_dim"(%187) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
        %189 = "stablehlo.subtract"(%177, %188) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %190 = "stablehlo.multiply"(%189, %189) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %191 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %195 = "stablehlo.reduce"(%190, %191) ({
          ^bb0(%192: tensor<f32>, %193: tensor<f32>):
            %194 = "stablehlo.add"(%192, %193) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%194) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
        %196 = "stablehlo.multiply"(%195, %179) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %197 = "stablehlo.add"(%196, %181) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %198 = "stablehlo.rsqrt"(%197) : (tensor<8x8xf32>) -> tensor<8x8xf32>
        %199 = "stablehlo.broadcast_in_dim"(%198) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
        %200 = "stablehlo.multiply"(%189, %199) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %201 = "stablehlo.broadcast_in_dim"(%97) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %202 = "stablehlo.multiply"(%200, %201) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %203 = "stablehlo.broadcast_in_dim"(%99) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %204 = "stablehlo.add"(%202, %203) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %205 = "stablehlo.dot_general"(%204, %101) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<8x8x16xf32>, tensor<16x64xf32>) -> tensor<8x8x64xf32>
        %206 = "stablehlo.broadcast_in_dim"(%103) {broadcast_dimensions = array<i64: 2>} : (tensor<64xf32>) -> tensor<8x8x64xf32>
        %207 = "stablehlo.add"(%205, %206) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %208 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
        %209 = "stablehlo.broadcast_in_dim"(%208) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8x64xf32>
        %210 = "stablehlo.multiply"(%207, %209) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %211 = "stablehlo.constant"() {value = dense<7.0710677e-1> : tensor<f32>} : () -> tensor<f32>
        %212 = "stablehlo.broadcast_in_dim"(%211) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8x64xf32>
        %213 = "stablehlo.multiply"(%207, %212) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %214 = "chlo.erf"(%213) : (tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %215 = "stablehlo.constant"() {value = dense<1.0> : tensor<f32>} : () -> tensor<f32>
        %216 = "stablehlo.broadcast_in_dim"(%215) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8x64xf32>
        %217 = "stablehlo.add"(%214, %216) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %218 = "stablehlo.multiply"(%210, %217) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %219 = "stablehlo.dot_general"(%218, %105) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<8x8x64xf32>, tensor<64x16xf32>) -> tensor<8x8x16xf32>
        %220 = "stablehlo.broadcast_in_dim"(%107) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %221 = "stablehlo.add"(%219, %220) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %222 = "stablehlo.add"(%177, %221) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %223 = "sdy.sharding_constraint"(%222) {sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>} : (tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %224 = "stablehlo.add"(%55, %75) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        "stablehlo.return"(%224, %223, %57, %58, %59, %60, %61, %62, %63, %64, %65, %66, %67, %68, %69, %70, %71, %72, %73) : (tensor<i32>, tensor<8x8x16xf32>, tensor<8x1x1x8xi1>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>) -> ()
    }) : (tensor<i32>, tensor<8x8x16xf32>, tensor<8x1x1x8xi1>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>) -> (tensor<i32>, tensor<8x8x16xf32>, tensor<8x1x1x8xi1>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>)
    %226 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %227 = "stablehlo.broadcast_in_dim"(%226) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
    %228 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %229 = "stablehlo.broadcast_in_dim"(%228) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
    %230 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %234 = "stablehlo.reduce"(%225#1, %230) ({
      ^bb0(%231: tensor<f32>, %232: tensor<f32>):
        %233 = "stablehlo.add"(%231, %232) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%233) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
    %235 = "stablehlo.multiply"(%234, %227) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
    %236 = "stablehlo.broadcast_in_dim"(%235) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
    %237 = "stablehlo.subtract"(%225#1, %236) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %238 = "stablehlo.multiply"(%237, %237) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %239 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %243 = "stablehlo.reduce"(%238, %239) ({
      ^bb0(%240: tensor<f32>, %241: tensor<f32>):
        %242 = "stablehlo.add"(%240, %241) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%242) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
    %244 = "stablehlo.multiply"(%243, %227) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
    %245 = "stablehlo.add"(%244, %229) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
    %246 = "stablehlo.rsqrt"(%245) : (tensor<8x8xf32>) -> tensor<8x8xf32>
    %247 = "stablehlo.broadcast_in_dim"(%246) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
    %248 = "stablehlo.multiply"(%237, %247) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %249 = "stablehlo.broadcast_in_dim"(%20) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
    %250 = "stablehlo.multiply"(%248, %249) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %251 = "stablehlo.broadcast_in_dim"(%21) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
    %252 = "stablehlo.add"(%250, %251) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %253 = "stablehlo.reshape"(%22) : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %254 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %255 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %256 = "stablehlo.broadcast_in_dim"(%255) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x8x2x8xf32>
    %257 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %258 = "stablehlo.broadcast_in_dim"(%257) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x8x2x8xf32>
    %259 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %260 = "stablehlo.broadcast_in_dim"(%259) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %321:12 = "stablehlo.while"(%254, %256, %258, %260, %252, %253, %23, %24, %25, %26, %27, %28) ({
      ^bb0(%261: tensor<i32>, %262: tensor<2x8x8x2x8xf32>, %263: tensor<2x8x8x2x8xf32>, %264: tensor<2x16xf32>, %265: tensor<8x8x16xf32>, %266: tensor<1x1x16xf32>, %267: tensor<2x16x2x8xf32>, %268: tensor<2x2x8xf32>, %269: tensor<2x16x2x8xf32>, %270: tensor<2x2x8xf32>, %271: tensor<2x2x8x16xf32>, %272: tensor<2x16xf32>):
        %273 = "stablehlo.constant"() {value = dense<2> : tensor<i32>} : () -> tensor<i32>
        %274 = "stablehlo.compare"(%261, %273) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        "stablehlo.return"(%274) : (tensor<i1>) -> ()
    }, {
      ^bb0(%275: tensor<i32>, %276: tensor<2x8x8x2x8xf32>, %277: tensor<2x8x8x2x8xf32>, %278: tensor<2x16xf32>, %279: tensor<8x8x16xf32>, %280: tensor<1x1x16xf32>, %281: tensor<2x16x2x8xf32>, %282: tensor<2x2x8xf32>, %283: tensor<2x16x2x8xf32>, %284: tensor<2x2x8xf32>, %285: tensor<2x2x8x16xf32>, %286: tensor<2x16xf32>):
        %287 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
        %288 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %289 = "stablehlo.dynamic_slice"(%281, %275, %287, %287, %287) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %290 = "stablehlo.reshape"(%289) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %291 = "stablehlo.dynamic_slice"(%282, %275, %287, %287) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %292 = "stablehlo.reshape"(%291) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %293 = "stablehlo.dynamic_slice"(%283, %275, %287, %287, %287) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %294 = "stablehlo.reshape"(%293) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %295 = "stablehlo.dynamic_slice"(%284, %275, %287, %287) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %296 = "stablehlo.reshape"(%295) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %297 = "stablehlo.dynamic_slice"(%285, %275, %287, %287, %287) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<2x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %298 = "stablehlo.reshape"(%297) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
        %299 = "stablehlo.dynamic_slice"(%286, %275, %287) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %300 = "stablehlo.reshape"(%299) : (tensor<1x16xf32>) -> tensor<16xf32>
        %301 = "stablehlo.dot_general"(%279, %290) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<8x8x16xf32>, tensor<16x2x8xf32>) -> tensor<8x8x2x8xf32>
        %302 = "stablehlo.broadcast_in_dim"(%292) {broadcast_dimensions = array<i64: 2, 3>} : (tensor<2x8xf32>) -> tensor<8x8x2x8xf32>
        %303 = "stablehlo.add"(%301, %302) : (tensor<8x8x2x8xf32>, tensor<8x8x2x8xf32>) -> tensor<8x8x2x8xf32>
        %304 = "stablehlo.dot_general"(%279, %294) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<8x8x16xf32>, tensor<16x2x8xf32>) -> tensor<8x8x2x8xf32>
        %305 = "stablehlo.broadcast_in_dim"(%296) {broadcast_dimensions = array<i64: 2, 3>} : (tensor<2x8xf32>) -> tensor<8x8x2x8xf32>
        %306 = "stablehlo.add"(%304, %305) : (tensor<8x8x2x8xf32>, tensor<8x8x2x8xf32>) -> tensor<8x8x2x8xf32>
        %307 = "stablehlo.dot_general"(%280, %294) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<1x1x16xf32>, tensor<16x2x8xf32>) -> tensor<1x1x2x8xf32>
        %308 = "stablehlo.broadcast_in_dim"(%296) {broadcast_dimensions = array<i64: 2, 3>} : (tensor<2x8xf32>) -> tensor<1x1x2x8xf32>
        %309 = "stablehlo.add"(%307, %308) : (tensor<1x1x2x8xf32>, tensor<1x1x2x8xf32>) -> tensor<1x1x2x8xf32>
        %310 = "stablehlo.dot_general"(%309, %298) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>} : (tensor<1x1x2x8xf32>, tensor<2x8x16xf32>) -> tensor<1x1x16xf32>
        %311 = "stablehlo.broadcast_in_dim"(%300) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<1x1x16xf32>
        %312 = "stablehlo.add"(%310, %311) : (tensor<1x1x16xf32>, tensor<1x1x16xf32>) -> tensor<1x1x16xf32>
        %313 = "stablehlo.reshape"(%312) : (tensor<1x1x16xf32>) -> tensor<16xf32>
        %314 = "stablehlo.add"(%275, %288) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        %315 = "stablehlo.reshape"(%303) : (tensor<8x8x2x8xf32>) -> tensor<1x8x8x2x8xf32>
        %316 = "stablehlo.dynamic_update_slice"(%276, %315, %275, %287, %287, %287, %287) : (tensor<2x8x8x2x8xf32>, tensor<1x8x8x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x8x2x8xf32>
        %317 = "stablehlo.reshape"(%306) : (tensor<8x8x2x8xf32>) -> tensor<1x8x8x2x8xf32>
        %318 = "stablehlo.dynamic_update_slice"(%277, %317, %275, %287, %287, %287, %287) : (tensor<2x8x8x2x8xf32>, tensor<1x8x8x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x8x2x8xf32>
        %319 = "stablehlo.reshape"(%313) : (tensor<16xf32>) -> tensor<1x16xf32>
        %320 = "stablehlo.dynamic_update_slice"(%278, %319, %275, %287) : (tensor<2x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<2x16xf32>
        "stablehlo.return"(%314, %316, %318, %320, %279, %280, %281, %282, %283, %284, %285, %286) : (tensor<i32>, tensor<2x8x8x2x8xf32>, tensor<2x8x8x2x8xf32>, tensor<2x16xf32>, tensor<8x8x16xf32>, tensor<1x1x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>) -> ()
    }) : (tensor<i32>, tensor<2x8x8x2x8xf32>, tensor<2x8x8x2x8xf32>, tensor<2x16xf32>, tensor<8x8x16xf32>, tensor<1x1x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>) -> (tensor<i32>, tensor<2x8x8x2x8xf32>, tensor<2x8x8x2x8xf32>, tensor<2x16xf32>, tensor<8x8x16xf32>, tensor<1x1x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>)
    %322 = "stablehlo.constant"() {value = dense<0.0> : tensor<2x16x4x2x8xf32>} : () -> tensor<2x16x4x2x8xf32>
    return %321#1, %321#2, %321#3, %322, %322 : tensor<2x8x8x2x8xf32>, tensor<2x8x8x2x8xf32>, tensor<2x16xf32>, tensor<2x16x4x2x8xf32>, tensor<2x16x4x2x8xf32>
  }
}
