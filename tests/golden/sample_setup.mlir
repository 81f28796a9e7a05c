module @sample_setup {
  sdy.mesh @mesh = <["data"=2]>
  func.func public @main(%0: tensor<8x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>}, %1: tensor<8x8xi1> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}]>}, %2: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %3: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %4: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %5: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %6: tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %7: tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %8: tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %9: tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %10: tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %11: tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %12: tensor<1x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %13: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %14: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %15: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %16: tensor<1x16x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %17: tensor<1x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %18: tensor<1x64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %19: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %20: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %21: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %22: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %23: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %24: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %25: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %26: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %27: tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %28: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %29: tensor<8x2xui32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}]>}, %30: tensor<8x4xi1> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}]>}) -> (tensor<2x8x8x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"data"}, {}, {}, {}]>}, tensor<2x8x8x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"data"}, {}, {}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<8x4xi32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}]>}, tensor<8x4xi32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}]>}) {
    %31 = "stablehlo.dot_general"(%0, %2) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<8x8x16xf32>, tensor<16x16xf32>) -> tensor<8x8x16xf32>
    %32 = "stablehlo.broadcast_in_dim"(%3) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
    %33 = "stablehlo.add"(%31, %32) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %34 = "stablehlo.reshape"(%1) : (tensor<8x8xi1>) -> tensor<8x1x1x8xi1>
    %35 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %227:19 = "stablehlo.while"(%35, %33, %34, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15, %16, %17, %18, %19) ({
      ^bb0(%36: tensor<i32>, %37: tensor<8x8x16xf32>, %38: tensor<8x1x1x8xi1>, %39: tensor<1x16xf32>, %40: tensor<1x16xf32>, %41: tensor<1x16x2x8xf32>, %42: tensor<1x2x8xf32>, %43: tensor<1x16x2x8xf32>, %44: tensor<1x2x8xf32>, %45: tensor<1x16x2x8xf32>, %46: tensor<1x2x8xf32>, %47: tensor<1x2x8x16xf32>, %48: tensor<1x16xf32>, %49: tensor<1x16xf32>, %50: tensor<1x16xf32>, %51: tensor<1x16x64xf32>, %52: tensor<1x64xf32>, %53: tensor<1x64x16xf32>, %54: tensor<1x16xf32>):
        %55 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %56 = "stablehlo.compare"(%36, %55) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        "stablehlo.return"(%56) : (tensor<i1>) -> ()
    }, {
      ^bb0(%57: tensor<i32>, %58: tensor<8x8x16xf32>, %59: tensor<8x1x1x8xi1>, %60: tensor<1x16xf32>, %61: tensor<1x16xf32>, %62: tensor<1x16x2x8xf32>, %63: tensor<1x2x8xf32>, %64: tensor<1x16x2x8xf32>, %65: tensor<1x2x8xf32>, %66: tensor<1x16x2x8xf32>, %67: tensor<1x2x8xf32>, %68: tensor<1x2x8x16xf32>, %69: tensor<1x16xf32>, %70: tensor<1x16xf32>, %71: tensor<1x16xf32>, %72: tensor<1x16x64xf32>, %73: tensor<1x64xf32>, %74: tensor<1x64x16xf32>, %75: tensor<1x16xf32>):
        %76 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
        %77 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %78 = "stablehlo.dynamic_slice"(%60, %57, %76) {slice_sizes = array<i64: 1, 16>} : (tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %79 = "stablehlo.reshape"(%78) : (tensor<1x16xf32>) -> tensor<16xf32>
        %80 = "stablehlo.dynamic_slice"(%61, %57, %76) {slice_sizes = array<i64: 1, 16>} : (tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %81 = "stablehlo.reshape"(%80) : (tensor<1x16xf32>) -> tensor<16xf32>
        %82 = "stablehlo.dynamic_slice"(%62, %57, %76, %76, %76) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %83 = "stablehlo.reshape"(%82) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %84 = "stablehlo.dynamic_slice"(%63, %57, %76, %76) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %85 = "stablehlo.reshape"(%84) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %86 = "stablehlo.dynamic_slice"(%64, %57, %76, %76, %76) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %87 = "stablehlo.reshape"(%86) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %88 = "stablehlo.dynamic_slice"(%65, %57, %76, %76) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %89 = "stablehlo.reshape"(%88) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %90 = "stablehlo.dynamic_slice"(%66, %57, %76, %76, %76) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %91 = "stablehlo.reshape"(%90) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %92 = "stablehlo.dynamic_slice"(%67, %57, %76, %76) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %93 = "stablehlo.reshape"(%92) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %94 = "stablehlo.dynamic_slice"(%68, %57, %76, %76, %76) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<1x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %95 = "stablehlo.reshape"(%94) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
        %96 = "stablehlo.dynamic_slice"(%69, %57, %76) {slice_sizes = array<i64: 1, 16>} : (tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %97 = "stablehlo.reshape"(%96) : (tensor<1x16xf32>) -> tensor<16xf32>
        %98 = "stablehlo.dynamic_slice"(%70, %57, %76) {slice_sizes = array<i64: 1, 16>} : (tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %99 = "stablehlo.reshape"(%98) : (tensor<1x16xf32>) -> tensor<16xf32>
        %100 = "stablehlo.dynamic_slice"(%71, %57, %76) {slice_sizes = array<i64: 1, 16>} : (tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %101 = "stablehlo.reshape"(%100) : (tensor<1x16xf32>) -> tensor<16xf32>
        %102 = "stablehlo.dynamic_slice"(%72, %57, %76, %76) {slice_sizes = array<i64: 1, 16, 64>} : (tensor<1x16x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x64xf32>
        %103 = "stablehlo.reshape"(%102) : (tensor<1x16x64xf32>) -> tensor<16x64xf32>
        %104 = "stablehlo.dynamic_slice"(%73, %57, %76) {slice_sizes = array<i64: 1, 64>} : (tensor<1x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
        %105 = "stablehlo.reshape"(%104) : (tensor<1x64xf32>) -> tensor<64xf32>
        %106 = "stablehlo.dynamic_slice"(%74, %57, %76, %76) {slice_sizes = array<i64: 1, 64, 16>} : (tensor<1x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x16xf32>
        %107 = "stablehlo.reshape"(%106) : (tensor<1x64x16xf32>) -> tensor<64x16xf32>
        %108 = "stablehlo.dynamic_slice"(%75, %57, %76) {slice_sizes = array<i64: 1, 16>} : (tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %109 = "stablehlo.reshape"(%108) : (tensor<1x16xf32>) -> tensor<16xf32>
        %110 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %111 = "stablehlo.broadcast_in_dim"(%110) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %112 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %113 = "stablehlo.broadcast_in_dim"(%112) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %114 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %118 = "stablehlo.reduce"(%58, %114) ({
          ^bb0(%115: tensor<f32>, %116: tensor<f32>):
            %117 = "stablehlo.add"(%115, %116) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%117) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
        %119 = "stablehlo.multiply"(%118, %111) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %120 = "stablehlo.broadcast_in_dim"(%119) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
        %121 = "stablehlo.subtract"(%58, %120) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %122 = "stablehlo.multiply"(%121, %121) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %123 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %127 = "stablehlo.reduce"(%122, %123) ({
          ^bb0(%124: tensor<f32>, %125: tensor<f32>):
            %126 = "stablehlo.add"(%124, %125) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%126) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
        %128 = "stablehlo.multiply"(%127, %111) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %129 = "stablehlo.add"(%128, %113) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %130 = "stablehlo.rsqrt"(%129) : (tensor<8x8xf32>) -> tensor<8x8xf32>
        %131 = "stablehlo.broadcast_in_dim"(%130) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
        %132 = "stablehlo.multiply"(%121, %131) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %133 = "stablehlo.broadcast_in_dim"(%79) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %134 = "stablehlo.multiply"(%132, %133) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %135 = "stablehlo.broadcast_in_dim"(%81) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %136 = "stablehlo.add"(%134, %135) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %137 = "stablehlo.dot_general"(%136, %83) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<8x8x16xf32>, tensor<16x2x8xf32>) -> tensor<8x8x2x8xf32>
        %138 = "stablehlo.broadcast_in_dim"(%85) {broadcast_dimensions = array<i64: 2, 3>} : (tensor<2x8xf32>) -> tensor<8x8x2x8xf32>
        %139 = "stablehlo.add"(%137, %138) : (tensor<8x8x2x8xf32>, tensor<8x8x2x8xf32>) -> tensor<8x8x2x8xf32>
        %140 = "stablehlo.dot_general"(%136, %87) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<8x8x16xf32>, tensor<16x2x8xf32>) -> tensor<8x8x2x8xf32>
        %141 = "stablehlo.broadcast_in_dim"(%89) {broadcast_dimensions = array<i64: 2, 3>} : (tensor<2x8xf32>) -> tensor<8x8x2x8xf32>
        %142 = "stablehlo.add"(%140, %141) : (tensor<8x8x2x8xf32>, tensor<8x8x2x8xf32>) -> tensor<8x8x2x8xf32>
        %143 = "stablehlo.dot_general"(%136, %91) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<8x8x16xf32>, tensor<16x2x8xf32>) -> tensor<8x8x2x8xf32>
        %144 = "stablehlo.broadcast_in_dim"(%93) {broadcast_dimensions = array<i64: 2, 3>} : (tensor<2x8xf32>) -> tensor<8x8x2x8xf32>
        %145 = "stablehlo.add"(%143, %144) : (tensor<8x8x2x8xf32>, tensor<8x8x2x8xf32>) -> tensor<8x8x2x8xf32>
        %146 = "stablehlo.dot_general"(%145, %139) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 2], rhs_batching_dimensions = [0, 2], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>} : (tensor<8x8x2x8xf32>, tensor<8x8x2x8xf32>) -> tensor<8x2x8x8xf32>
        %147 = "stablehlo.constant"() {value = dense<3.5355338e-1> : tensor<f32>} : () -> tensor<f32>
        %148 = "stablehlo.broadcast_in_dim"(%147) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x8x8xf32>
        %149 = "stablehlo.multiply"(%146, %148) : (tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %150 = "stablehlo.constant"() {value = dense<-1.0e9> : tensor<f32>} : () -> tensor<f32>
        %151 = "stablehlo.broadcast_in_dim"(%150) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x8x8xf32>
        %152 = "stablehlo.reshape"(%59) : (tensor<8x1x1x8xi1>) -> tensor<8x8xi1>
        %153 = "stablehlo.broadcast_in_dim"(%152) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<8x8xi1>) -> tensor<8x2x8x8xi1>
        %154 = "stablehlo.select"(%153, %149, %151) : (tensor<8x2x8x8xi1>, tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %155 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
        %159 = "stablehlo.reduce"(%154, %155) ({
          ^bb0(%156: tensor<f32>, %157: tensor<f32>):
            %158 = "stablehlo.maximum"(%156, %157) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%158) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x8x8xf32>, tensor<f32>) -> tensor<8x2x8xf32>
        %160 = "stablehlo.reshape"(%159) : (tensor<8x2x8xf32>) -> tensor<8x2x8x1xf32>
        %161 = "stablehlo.reshape"(%160) : (tensor<8x2x8x1xf32>) -> tensor<8x2x8xf32>
        %162 = "stablehlo.broadcast_in_dim"(%161) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x8xf32>) -> tensor<8x2x8x8xf32>
        %163 = "stablehlo.subtract"(%154, %162) : (tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %164 = "stablehlo.exponential"(%163) : (tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %165 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %169 = "stablehlo.reduce"(%164, %165) ({
          ^bb0(%166: tensor<f32>, %167: tensor<f32>):
            %168 = "stablehlo.add"(%166, %167) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%168) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x8x8xf32>, tensor<f32>) -> tensor<8x2x8xf32>
        %170 = "stablehlo.reshape"(%169) : (tensor<8x2x8xf32>) -> tensor<8x2x8x1xf32>
        %171 = "stablehlo.reshape"(%170) : (tensor<8x2x8x1xf32>) -> tensor<8x2x8xf32>
        %172 = "stablehlo.broadcast_in_dim"(%171) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x8xf32>) -> tensor<8x2x8x8xf32>
        %173 = "stablehlo.divide"(%164, %172) : (tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %174 = "stablehlo.dot_general"(%173, %142) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 2], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>} : (tensor<8x2x8x8xf32>, tensor<8x8x2x8xf32>) -> tensor<8x2x8x8xf32>
        %175 = "stablehlo.transpose"(%174) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<8x2x8x8xf32>) -> tensor<8x8x2x8xf32>
        %176 = "stablehlo.dot_general"(%175, %95) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>} : (tensor<8x8x2x8xf32>, tensor<2x8x16xf32>) -> tensor<8x8x16xf32>
        %177 = "stablehlo.broadcast_in_dim"(%97) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %178 = "stablehlo.add"(%176, %177) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %179 = "stablehlo.add"(%58, %178) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %180 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %181 = "stablehlo.broadcast_in_dim"(%180) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %182 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %183 = "stablehlo.broadcast_in_dim"(%182) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %184 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %188 = "stablehlo.reduce"(%179, %184) ({
          ^bb0(%185: tensor<f32>, %186: tensor<f32>):
            %187 = "stablehlo.add"(%185, %186) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%187) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
        %189 = "stablehlo.multiply"(%188, %181) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %190 = "stablehlo.broadcast_in_dim"(%189) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
        %191 = "stablehlo.subtract"(%179, %190) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %192 = "stablehlo.multiply"(%191, %191) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %193 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %197 = "stablehlo.reduce"(%192, %193) ({
          ^bb0(%194: tensor<f32>, %195: tensor<f32>):
            %196 = "stablehlo.add"(%194, %195) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%196) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
        %198 = "stablehlo.multiply"(%197, %181) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %199 = "stablehlo.add"(%198, %183) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %200 = "stablehlo.rsqrt"(%199) : (tensor<8x8xf32>) -> tensor<8x8xf32>
        %201 = "stablehlo.broadcast_in_dim"(%200) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
        %202 = "stablehlo.multiply"(%191, %201) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %203 = "stablehlo.broadcast_in_dim"(%99) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %204 = "stablehlo.multiply"(%202, %203) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %205 = "stablehlo.broadcast_in_dim"(%101) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %206 = "stablehlo.add"(%204, %205) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %207 = "stablehlo.dot_general"(%206, %103) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<8x8x16xf32>, tensor<16x64xf32>) -> tensor<8x8x64xf32>
        %208 = "stablehlo.broadcast_in_dim"(%105) {broadcast_dimensions = array<i64: 2>} : (tensor<64xf32>) -> tensor<8x8x64xf32>
        %209 = "stablehlo.add"(%207, %208) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %210 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
        %211 = "stablehlo.broadcast_in_dim"(%210) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8x64xf32>
        %212 = "stablehlo.multiply"(%209, %211) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %213 = "stablehlo.constant"() {value = dense<7.0710677e-1> : tensor<f32>} : () -> tensor<f32>
        %214 = "stablehlo.broadcast_in_dim"(%213) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8x64xf32>
        %215 = "stablehlo.multiply"(%209, %214) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %216 = "chlo.erf"(%215) : (tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %217 = "stablehlo.constant"() {value = dense<1.0> : tensor<f32>} : () -> tensor<f32>
        %218 = "stablehlo.broadcast_in_dim"(%217) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8x64xf32>
        %219 = "stablehlo.add"(%216, %218) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %220 = "stablehlo.multiply"(%212, %219) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %221 = "stablehlo.dot_general"(%220, %107) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<8x8x64xf32>, tensor<64x16xf32>) -> tensor<8x8x16xf32>
        %222 = "stablehlo.broadcast_in_dim"(%109) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %223 = "stablehlo.add"(%221, %222) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %224 = "stablehlo.add"(%179, %223) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %225 = "sdy.sharding_constraint"(%224) {sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>} : (tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %226 = "stablehlo.add"(%57, %77) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        "stablehlo.return"(%226, %225, %59, %60, %61, %62, %63, %64, %65, %66, %67, %68, %69, %70, %71, %72, %73, %74, %75) : (tensor<i32>, tensor<8x8x16xf32>, tensor<8x1x1x8xi1>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>) -> ()
    }) : (tensor<i32>, tensor<8x8x16xf32>, tensor<8x1x1x8xi1>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>) -> (tensor<i32>, tensor<8x8x16xf32>, tensor<8x1x1x8xi1>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>)
    %228 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %229 = "stablehlo.broadcast_in_dim"(%228) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
    %230 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %231 = "stablehlo.broadcast_in_dim"(%230) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
    %232 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %236 = "stablehlo.reduce"(%227#1, %232) ({
      ^bb0(%233: tensor<f32>, %234: tensor<f32>):
        %235 = "stablehlo.add"(%233, %234) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%235) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
    %237 = "stablehlo.multiply"(%236, %229) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
    %238 = "stablehlo.broadcast_in_dim"(%237) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
    %239 = "stablehlo.subtract"(%227#1, %238) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %240 = "stablehlo.multiply"(%239, %239) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %241 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %245 = "stablehlo.reduce"(%240, %241) ({
      ^bb0(%242: tensor<f32>, %243: tensor<f32>):
        %244 = "stablehlo.add"(%242, %243) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%244) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
    %246 = "stablehlo.multiply"(%245, %229) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
    %247 = "stablehlo.add"(%246, %231) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
    %248 = "stablehlo.rsqrt"(%247) : (tensor<8x8xf32>) -> tensor<8x8xf32>
    %249 = "stablehlo.broadcast_in_dim"(%248) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
    %250 = "stablehlo.multiply"(%239, %249) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %251 = "stablehlo.broadcast_in_dim"(%20) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
    %252 = "stablehlo.multiply"(%250, %251) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %253 = "stablehlo.broadcast_in_dim"(%21) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
    %254 = "stablehlo.add"(%252, %253) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %255 = "stablehlo.reshape"(%22) : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %256 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %257 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %258 = "stablehlo.broadcast_in_dim"(%257) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x8x2x8xf32>
    %259 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %260 = "stablehlo.broadcast_in_dim"(%259) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x8x2x8xf32>
    %261 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %262 = "stablehlo.broadcast_in_dim"(%261) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %323:12 = "stablehlo.while"(%256, %258, %260, %262, %254, %255, %23, %24, %25, %26, %27, %28) ({
      ^bb0(%263: tensor<i32>, %264: tensor<2x8x8x2x8xf32>, %265: tensor<2x8x8x2x8xf32>, %266: tensor<2x16xf32>, %267: tensor<8x8x16xf32>, %268: tensor<1x1x16xf32>, %269: tensor<2x16x2x8xf32>, %270: tensor<2x2x8xf32>, %271: tensor<2x16x2x8xf32>, %272: tensor<2x2x8xf32>, %273: tensor<2x2x8x16xf32>, %274: tensor<2x16xf32>):
        %275 = "stablehlo.constant"() {value = dense<2> : tensor<i32>} : () -> tensor<i32>
        %276 = "stablehlo.compare"(%263, %275) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        "stablehlo.return"(%276) : (tensor<i1>) -> ()
    }, {
      ^bb0(%277: tensor<i32>, %278: tensor<2x8x8x2x8xf32>, %279: tensor<2x8x8x2x8xf32>, %280: tensor<2x16xf32>, %281: tensor<8x8x16xf32>, %282: tensor<1x1x16xf32>, %283: tensor<2x16x2x8xf32>, %284: tensor<2x2x8xf32>, %285: tensor<2x16x2x8xf32>, %286: tensor<2x2x8xf32>, %287: tensor<2x2x8x16xf32>, %288: tensor<2x16xf32>):
        %289 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
        %290 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %291 = "stablehlo.dynamic_slice"(%283, %277, %289, %289, %289) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %292 = "stablehlo.reshape"(%291) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %293 = "stablehlo.dynamic_slice"(%284, %277, %289, %289) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %294 = "stablehlo.reshape"(%293) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %295 = "stablehlo.dynamic_slice"(%285, %277, %289, %289, %289) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %296 = "stablehlo.reshape"(%295) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %297 = "stablehlo.dynamic_slice"(%286, %277, %289, %289) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %298 = "stablehlo.reshape"(%297) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %299 = "stablehlo.dynamic_slice"(%287, %277, %289, %289, %289) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<2x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %300 = "stablehlo.reshape"(%299) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
        %301 = "stablehlo.dynamic_slice"(%288, %277, %289) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %302 = "stablehlo.reshape"(%301) : (tensor<1x16xf32>) -> tensor<16xf32>
        %303 = "stablehlo.dot_general"(%281, %292) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<8x8x16xf32>, tensor<16x2x8xf32>) -> tensor<8x8x2x8xf32>
        %304 = "stablehlo.broadcast_in_dim"(%294) {broadcast_dimensions = array<i64: 2, 3>} : (tensor<2x8xf32>) -> tensor<8x8x2x8xf32>
        %305 = "stablehlo.add"(%303, %304) : (tensor<8x8x2x8xf32>, tensor<8x8x2x8xf32>) -> tensor<8x8x2x8xf32>
        %306 = "stablehlo.dot_general"(%281, %296) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<8x8x16xf32>, tensor<16x2x8xf32>) -> tensor<8x8x2x8xf32>
        %307 = "stablehlo.broadcast_in_dim"(%298) {broadcast_dimensions = array<i64: 2, 3>} : (tensor<2x8xf32>) -> tensor<8x8x2x8xf32>
        %308 = "stablehlo.add"(%306, %307) : (tensor<8x8x2x8xf32>, tensor<8x8x2x8xf32>) -> tensor<8x8x2x8xf32>
        %309 = "stablehlo.dot_general"(%282, %296) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<1x1x16xf32>, tensor<16x2x8xf32>) -> tensor<1x1x2x8xf32>
        %310 = "stablehlo.broadcast_in_dim"(%298) {broadcast_dimensions = array<i64: 2, 3>} : (tensor<2x8xf32>) -> tensor<1x1x2x8xf32>
        %311 = "stablehlo.add"(%309, %310) : (tensor<1x1x2x8xf32>, tensor<1x1x2x8xf32>) -> tensor<1x1x2x8xf32>
        %312 = "stablehlo.dot_general"(%311, %300) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>} : (tensor<1x1x2x8xf32>, tensor<2x8x16xf32>) -> tensor<1x1x16xf32>
        %313 = "stablehlo.broadcast_in_dim"(%302) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<1x1x16xf32>
        %314 = "stablehlo.add"(%312, %313) : (tensor<1x1x16xf32>, tensor<1x1x16xf32>) -> tensor<1x1x16xf32>
        %315 = "stablehlo.reshape"(%314) : (tensor<1x1x16xf32>) -> tensor<16xf32>
        %316 = "stablehlo.add"(%277, %290) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        %317 = "stablehlo.reshape"(%305) : (tensor<8x8x2x8xf32>) -> tensor<1x8x8x2x8xf32>
        %318 = "stablehlo.dynamic_update_slice"(%278, %317, %277, %289, %289, %289, %289) : (tensor<2x8x8x2x8xf32>, tensor<1x8x8x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x8x2x8xf32>
        %319 = "stablehlo.reshape"(%308) : (tensor<8x8x2x8xf32>) -> tensor<1x8x8x2x8xf32>
        %320 = "stablehlo.dynamic_update_slice"(%279, %319, %277, %289, %289, %289, %289) : (tensor<2x8x8x2x8xf32>, tensor<1x8x8x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x8x2x8xf32>
        %321 = "stablehlo.reshape"(%315) : (tensor<16xf32>) -> tensor<1x16xf32>
        %322 = "stablehlo.dynamic_update_slice"(%280, %321, %277, %289) : (tensor<2x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<2x16xf32>
        "stablehlo.return"(%316, %318, %320, %322, %281, %282, %283, %284, %285, %286, %287, %288) : (tensor<i32>, tensor<2x8x8x2x8xf32>, tensor<2x8x8x2x8xf32>, tensor<2x16xf32>, tensor<8x8x16xf32>, tensor<1x1x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>) -> ()
    }) : (tensor<i32>, tensor<2x8x8x2x8xf32>, tensor<2x8x8x2x8xf32>, tensor<2x16xf32>, tensor<8x8x16xf32>, tensor<1x1x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>) -> (tensor<i32>, tensor<2x8x8x2x8xf32>, tensor<2x8x8x2x8xf32>, tensor<2x16xf32>, tensor<8x8x16xf32>, tensor<1x1x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>)
    %324 = "stablehlo.slice"(%29) {start_indices = array<i64: 0, 0>, limit_indices = array<i64: 8, 1>, strides = array<i64: 1, 1>} : (tensor<8x2xui32>) -> tensor<8x1xui32>
    %325 = "stablehlo.reshape"(%324) : (tensor<8x1xui32>) -> tensor<8xui32>
    %326 = "stablehlo.slice"(%29) {start_indices = array<i64: 0, 1>, limit_indices = array<i64: 8, 2>, strides = array<i64: 1, 1>} : (tensor<8x2xui32>) -> tensor<8x1xui32>
    %327 = "stablehlo.reshape"(%326) : (tensor<8x1xui32>) -> tensor<8xui32>
    %328 = "stablehlo.constant"() {value = dense<0> : tensor<ui32>} : () -> tensor<ui32>
    %329 = "stablehlo.broadcast_in_dim"(%328) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8xui32>
    %330 = "stablehlo.constant"() {value = dense<11> : tensor<8xui32>} : () -> tensor<8xui32>
    %331:2 = "func.call"(%325, %327, %329, %330) {callee = @threefry2x32_0} : (tensor<8xui32>, tensor<8xui32>, tensor<8xui32>, tensor<8xui32>) -> (tensor<8xui32>, tensor<8xui32>)
    %332 = "stablehlo.reshape"(%331#0) : (tensor<8xui32>) -> tensor<8x1xui32>
    %333 = "stablehlo.reshape"(%331#1) : (tensor<8xui32>) -> tensor<8x1xui32>
    %334 = "stablehlo.iota"() {iota_dimension = 0 : i64} : () -> tensor<4xui32>
    %335 = "stablehlo.reshape"(%332) : (tensor<8x1xui32>) -> tensor<8xui32>
    %336 = "stablehlo.broadcast_in_dim"(%335) {broadcast_dimensions = array<i64: 0>} : (tensor<8xui32>) -> tensor<8x4xui32>
    %337 = "stablehlo.broadcast_in_dim"(%334) {broadcast_dimensions = array<i64: 1>} : (tensor<4xui32>) -> tensor<8x4xui32>
    %338 = "stablehlo.reshape"(%333) : (tensor<8x1xui32>) -> tensor<8xui32>
    %339 = "stablehlo.broadcast_in_dim"(%338) {broadcast_dimensions = array<i64: 0>} : (tensor<8xui32>) -> tensor<8x4xui32>
    %340 = "stablehlo.constant"() {value = dense<0> : tensor<8x4xui32>} : () -> tensor<8x4xui32>
    %341:2 = "func.call"(%336, %339, %337, %340) {callee = @threefry2x32_1} : (tensor<8x4xui32>, tensor<8x4xui32>, tensor<8x4xui32>, tensor<8x4xui32>) -> (tensor<8x4xui32>, tensor<8x4xui32>)
    %342 = "stablehlo.constant"() {value = dense<1> : tensor<8x4xui32>} : () -> tensor<8x4xui32>
    %343 = "stablehlo.shift_right_logical"(%341#0, %342) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
    %344 = "stablehlo.constant"() {value = dense<2147483648> : tensor<8x4xui32>} : () -> tensor<8x4xui32>
    %345 = "stablehlo.or"(%343, %344) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
    %346 = "stablehlo.select"(%30, %345, %343) : (tensor<8x4xi1>, tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
    %347 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> tensor<8x4xi32>
    %353:2 = "stablehlo.sort"(%346, %347) ({
      ^bb0(%348: tensor<ui32>, %349: tensor<ui32>, %350: tensor<i32>, %351: tensor<i32>):
        %352 = "stablehlo.compare"(%348, %349) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type UNSIGNED>} : (tensor<ui32>, tensor<ui32>) -> tensor<i1>
        "stablehlo.return"(%352) : (tensor<i1>) -> ()
    }) {dimension = 1 : i64, is_stable = true} : (tensor<8x4xui32>, tensor<8x4xi32>) -> (tensor<8x4xui32>, tensor<8x4xi32>)
    %359:2 = "stablehlo.sort"(%353#1, %347) ({
      ^bb0(%354: tensor<i32>, %355: tensor<i32>, %356: tensor<i32>, %357: tensor<i32>):
        %358 = "stablehlo.compare"(%354, %355) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        "stablehlo.return"(%358) : (tensor<i1>) -> ()
    }) {dimension = 1 : i64, is_stable = true} : (tensor<8x4xi32>, tensor<8x4xi32>) -> (tensor<8x4xi32>, tensor<8x4xi32>)
    return %323#1, %323#2, %323#3, %353#1, %359#1 : tensor<2x8x8x2x8xf32>, tensor<2x8x8x2x8xf32>, tensor<2x16xf32>, tensor<8x4xi32>, tensor<8x4xi32>
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
