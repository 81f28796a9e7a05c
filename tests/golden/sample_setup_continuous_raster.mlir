module @sample_setup {
  sdy.mesh @mesh = <["data"=2]>
  func.func public @main(%0: tensor<8x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>}, %1: tensor<8x8xi1> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}]>}, %2: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %3: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %4: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %5: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %6: tensor<1x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %7: tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %8: tensor<1x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %9: tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %10: tensor<1x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %11: tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %12: tensor<1x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %13: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %14: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %15: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %16: tensor<1x16x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %17: tensor<1x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %18: tensor<1x64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %19: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %20: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %21: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %22: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %23: tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %24: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %25: tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %26: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %27: tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %28: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}) -> (tensor<2x8x2x8x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"data"}, {}, {}, {}]>}, tensor<2x8x2x8x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"data"}, {}, {}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x2x8x8x4xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {"data"}, {}]>}, tensor<2x2x8x8x4xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {"data"}, {}]>}, tensor<2x2x8x8x4xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {"data"}, {}]>}, tensor<2x2x8x8x4xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {"data"}, {}]>}) {
    %29 = "stablehlo.dot_general"(%0, %2) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x8x16xf32>, tensor<16x16xf32>) -> tensor<8x8x16xf32>
    %30 = "stablehlo.broadcast_in_dim"(%3) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
    %31 = "stablehlo.add"(%29, %30) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %32 = "stablehlo.reshape"(%1) : (tensor<8x8xi1>) -> tensor<8x1x1x8xi1>
    %33 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %245:19 = "stablehlo.while"(%33, %31, %32, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15, %16, %17, %18, %19) ({
      ^bb0(%34: tensor<i32>, %35: tensor<8x8x16xf32>, %36: tensor<8x1x1x8xi1>, %37: tensor<1x16xf32>, %38: tensor<1x16xf32>, %39: tensor<1x2x8x16xf32>, %40: tensor<1x2x8xf32>, %41: tensor<1x2x8x16xf32>, %42: tensor<1x2x8xf32>, %43: tensor<1x2x8x16xf32>, %44: tensor<1x2x8xf32>, %45: tensor<1x2x8x16xf32>, %46: tensor<1x16xf32>, %47: tensor<1x16xf32>, %48: tensor<1x16xf32>, %49: tensor<1x16x64xf32>, %50: tensor<1x64xf32>, %51: tensor<1x64x16xf32>, %52: tensor<1x16xf32>):
        %53 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %54 = "stablehlo.compare"(%34, %53) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        "stablehlo.return"(%54) : (tensor<i1>) -> ()
    }, {
      ^bb0(%55: tensor<i32>, %56: tensor<8x8x16xf32>, %57: tensor<8x1x1x8xi1>, %58: tensor<1x16xf32>, %59: tensor<1x16xf32>, %60: tensor<1x2x8x16xf32>, %61: tensor<1x2x8xf32>, %62: tensor<1x2x8x16xf32>, %63: tensor<1x2x8xf32>, %64: tensor<1x2x8x16xf32>, %65: tensor<1x2x8xf32>, %66: tensor<1x2x8x16xf32>, %67: tensor<1x16xf32>, %68: tensor<1x16xf32>, %69: tensor<1x16xf32>, %70: tensor<1x16x64xf32>, %71: tensor<1x64xf32>, %72: tensor<1x64x16xf32>, %73: tensor<1x16xf32>):
        %74 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
        %75 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %76 = "stablehlo.dynamic_slice"(%58, %55, %74) {slice_sizes = array<i64: 1, 16>} : (tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %77 = "stablehlo.reshape"(%76) : (tensor<1x16xf32>) -> tensor<16xf32>
        %78 = "stablehlo.dynamic_slice"(%59, %55, %74) {slice_sizes = array<i64: 1, 16>} : (tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %79 = "stablehlo.reshape"(%78) : (tensor<1x16xf32>) -> tensor<16xf32>
        %80 = "stablehlo.dynamic_slice"(%60, %55, %74, %74, %74) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<1x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %81 = "stablehlo.reshape"(%80) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
        %82 = "stablehlo.dynamic_slice"(%61, %55, %74, %74) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %83 = "stablehlo.reshape"(%82) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %84 = "stablehlo.dynamic_slice"(%62, %55, %74, %74, %74) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<1x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %85 = "stablehlo.reshape"(%84) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
        %86 = "stablehlo.dynamic_slice"(%63, %55, %74, %74) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %87 = "stablehlo.reshape"(%86) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %88 = "stablehlo.dynamic_slice"(%64, %55, %74, %74, %74) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<1x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %89 = "stablehlo.reshape"(%88) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
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
        %112 = "stablehlo.multiply"(%56, %56) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %113 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %117 = "stablehlo.reduce"(%56, %113) ({
          ^bb0(%114: tensor<f32>, %115: tensor<f32>):
            %116 = "stablehlo.add"(%114, %115) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%116) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
        %118 = "stablehlo.multiply"(%117, %109) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %119 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %123 = "stablehlo.reduce"(%112, %119) ({
          ^bb0(%120: tensor<f32>, %121: tensor<f32>):
            %122 = "stablehlo.add"(%120, %121) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%122) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
        %124 = "stablehlo.multiply"(%123, %109) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %125 = "stablehlo.multiply"(%118, %118) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %126 = "stablehlo.subtract"(%124, %125) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %127 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %128 = "stablehlo.broadcast_in_dim"(%127) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %129 = "stablehlo.maximum"(%126, %128) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %130 = "stablehlo.add"(%129, %111) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %131 = "stablehlo.broadcast_in_dim"(%118) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
        %132 = "stablehlo.subtract"(%56, %131) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %133 = "stablehlo.rsqrt"(%130) : (tensor<8x8xf32>) -> tensor<8x8xf32>
        %134 = "stablehlo.broadcast_in_dim"(%133) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
        %135 = "stablehlo.multiply"(%132, %134) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %136 = "stablehlo.broadcast_in_dim"(%77) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %137 = "stablehlo.multiply"(%135, %136) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %138 = "stablehlo.broadcast_in_dim"(%79) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %139 = "stablehlo.add"(%137, %138) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %140 = "stablehlo.dot_general"(%81, %139) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x16xf32>, tensor<8x8x16xf32>) -> tensor<2x8x8x8xf32>
        %141 = "stablehlo.reshape"(%83) : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
        %142 = "stablehlo.reshape"(%141) : (tensor<2x8x1xf32>) -> tensor<2x8x1x1xf32>
        %143 = "stablehlo.reshape"(%142) : (tensor<2x8x1x1xf32>) -> tensor<2x8xf32>
        %144 = "stablehlo.broadcast_in_dim"(%143) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x8x8xf32>
        %145 = "stablehlo.add"(%140, %144) : (tensor<2x8x8x8xf32>, tensor<2x8x8x8xf32>) -> tensor<2x8x8x8xf32>
        %146 = "stablehlo.dot_general"(%85, %139) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x16xf32>, tensor<8x8x16xf32>) -> tensor<2x8x8x8xf32>
        %147 = "stablehlo.reshape"(%87) : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
        %148 = "stablehlo.reshape"(%147) : (tensor<2x8x1xf32>) -> tensor<2x8x1x1xf32>
        %149 = "stablehlo.reshape"(%148) : (tensor<2x8x1x1xf32>) -> tensor<2x8xf32>
        %150 = "stablehlo.broadcast_in_dim"(%149) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x8x8xf32>
        %151 = "stablehlo.add"(%146, %150) : (tensor<2x8x8x8xf32>, tensor<2x8x8x8xf32>) -> tensor<2x8x8x8xf32>
        %152 = "stablehlo.dot_general"(%89, %139) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x16xf32>, tensor<8x8x16xf32>) -> tensor<2x8x8x8xf32>
        %153 = "stablehlo.reshape"(%91) : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
        %154 = "stablehlo.reshape"(%153) : (tensor<2x8x1xf32>) -> tensor<2x8x1x1xf32>
        %155 = "stablehlo.reshape"(%154) : (tensor<2x8x1x1xf32>) -> tensor<2x8xf32>
        %156 = "stablehlo.broadcast_in_dim"(%155) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x8x8xf32>
        %157 = "stablehlo.add"(%152, %156) : (tensor<2x8x8x8xf32>, tensor<2x8x8x8xf32>) -> tensor<2x8x8x8xf32>
        %158 = "stablehlo.dot_general"(%157, %145) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [2, 0], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x8xf32>, tensor<2x8x8x8xf32>) -> tensor<8x2x8x8xf32>
        %159 = "stablehlo.constant"() {value = dense<3.5355338e-1> : tensor<f32>} : () -> tensor<f32>
        %160 = "stablehlo.broadcast_in_dim"(%159) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x8x8xf32>
        %161 = "stablehlo.multiply"(%158, %160) : (tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %162 = "stablehlo.constant"() {value = dense<-1.0e9> : tensor<f32>} : () -> tensor<f32>
        %163 = "stablehlo.broadcast_in_dim"(%162) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x8x8xf32>
        %164 = "stablehlo.reshape"(%57) : (tensor<8x1x1x8xi1>) -> tensor<8x8xi1>
        %165 = "stablehlo.broadcast_in_dim"(%164) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<8x8xi1>) -> tensor<8x2x8x8xi1>
        %166 = "stablehlo.select"(%165, %161, %163) : (tensor<8x2x8x8xi1>, tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %167 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
        %171 = "stablehlo.reduce"(%166, %167) ({
          ^bb0(%168: tensor<f32>, %169: tensor<f32>):
            %170 = "stablehlo.maximum"(%168, %169) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%170) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x8x8xf32>, tensor<f32>) -> tensor<8x2x8xf32>
        %172 = "stablehlo.optimization_barrier"(%171) : (tensor<8x2x8xf32>) -> tensor<8x2x8xf32>
        %173 = "stablehlo.broadcast_in_dim"(%172) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x8xf32>) -> tensor<8x2x8x8xf32>
        %174 = "stablehlo.subtract"(%166, %173) : (tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %175 = "stablehlo.exponential"(%174) : (tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %176 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %180 = "stablehlo.reduce"(%175, %176) ({
          ^bb0(%177: tensor<f32>, %178: tensor<f32>):
            %179 = "stablehlo.add"(%177, %178) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%179) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x8x8xf32>, tensor<f32>) -> tensor<8x2x8xf32>
        %181:2 = "stablehlo.optimization_barrier"(%175, %180) : (tensor<8x2x8x8xf32>, tensor<8x2x8xf32>) -> (tensor<8x2x8x8xf32>, tensor<8x2x8xf32>)
        %182 = "stablehlo.reshape"(%181#1) : (tensor<8x2x8xf32>) -> tensor<8x2x8x1xf32>
        %183 = "stablehlo.dot_general"(%181#0, %151) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x2x8x8xf32>, tensor<2x8x8x8xf32>) -> tensor<8x2x8x8xf32>
        %184 = "stablehlo.reshape"(%182) : (tensor<8x2x8x1xf32>) -> tensor<8x2x8xf32>
        %185 = "stablehlo.broadcast_in_dim"(%184) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x8xf32>) -> tensor<8x2x8x8xf32>
        %186 = "stablehlo.divide"(%183, %185) : (tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %187 = "stablehlo.transpose"(%186) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<8x2x8x8xf32>) -> tensor<8x8x2x8xf32>
        %188 = "stablehlo.dot_general"(%187, %93) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x8x2x8xf32>, tensor<2x8x16xf32>) -> tensor<8x8x16xf32>
        %189 = "stablehlo.broadcast_in_dim"(%95) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %190 = "stablehlo.add"(%188, %189) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %191 = "stablehlo.add"(%56, %190) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %192 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %193 = "stablehlo.broadcast_in_dim"(%192) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %194 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %195 = "stablehlo.broadcast_in_dim"(%194) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %196 = "stablehlo.multiply"(%191, %191) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %197 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %201 = "stablehlo.reduce"(%191, %197) ({
          ^bb0(%198: tensor<f32>, %199: tensor<f32>):
            %200 = "stablehlo.add"(%198, %199) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%200) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
        %202 = "stablehlo.multiply"(%201, %193) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %203 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %207 = "stablehlo.reduce"(%196, %203) ({
          ^bb0(%204: tensor<f32>, %205: tensor<f32>):
            %206 = "stablehlo.add"(%204, %205) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%206) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
        %208 = "stablehlo.multiply"(%207, %193) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %209 = "stablehlo.multiply"(%202, %202) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %210 = "stablehlo.subtract"(%208, %209) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %211 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %212 = "stablehlo.broadcast_in_dim"(%211) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %213 = "stablehlo.maximum"(%210, %212) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %214 = "stablehlo.add"(%213, %195) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %215 = "stablehlo.broadcast_in_dim"(%202) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
        %216 = "stablehlo.subtract"(%191, %215) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %217 = "stablehlo.rsqrt"(%214) : (tensor<8x8xf32>) -> tensor<8x8xf32>
        %218 = "stablehlo.broadcast_in_dim"(%217) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
        %219 = "stablehlo.multiply"(%216, %218) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %220 = "stablehlo.broadcast_in_dim"(%97) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %221 = "stablehlo.multiply"(%219, %220) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %222 = "stablehlo.broadcast_in_dim"(%99) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %223 = "stablehlo.add"(%221, %222) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %224 = "stablehlo.dot_general"(%223, %101) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x8x16xf32>, tensor<16x64xf32>) -> tensor<8x8x64xf32>
        %225 = "stablehlo.broadcast_in_dim"(%103) {broadcast_dimensions = array<i64: 2>} : (tensor<64xf32>) -> tensor<8x8x64xf32>
        %226 = "stablehlo.add"(%224, %225) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %227 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
        %228 = "stablehlo.broadcast_in_dim"(%227) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8x64xf32>
        %229 = "stablehlo.multiply"(%226, %228) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %230 = "stablehlo.constant"() {value = dense<7.0710677e-1> : tensor<f32>} : () -> tensor<f32>
        %231 = "stablehlo.broadcast_in_dim"(%230) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8x64xf32>
        %232 = "stablehlo.multiply"(%226, %231) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %233 = "chlo.erf"(%232) : (tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %234 = "stablehlo.constant"() {value = dense<1.0> : tensor<f32>} : () -> tensor<f32>
        %235 = "stablehlo.broadcast_in_dim"(%234) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8x64xf32>
        %236 = "stablehlo.add"(%233, %235) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %237 = "stablehlo.multiply"(%229, %236) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %238 = "stablehlo.optimization_barrier"(%237) : (tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %239 = "stablehlo.dot_general"(%238, %105) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x8x64xf32>, tensor<64x16xf32>) -> tensor<8x8x16xf32>
        %240 = "stablehlo.broadcast_in_dim"(%107) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %241 = "stablehlo.add"(%239, %240) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %242 = "stablehlo.add"(%191, %241) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %243 = "sdy.sharding_constraint"(%242) {sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>} : (tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %244 = "stablehlo.add"(%55, %75) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        "stablehlo.return"(%244, %243, %57, %58, %59, %60, %61, %62, %63, %64, %65, %66, %67, %68, %69, %70, %71, %72, %73) : (tensor<i32>, tensor<8x8x16xf32>, tensor<8x1x1x8xi1>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x2x8x16xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>) -> ()
    }) : (tensor<i32>, tensor<8x8x16xf32>, tensor<8x1x1x8xi1>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x2x8x16xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>) -> (tensor<i32>, tensor<8x8x16xf32>, tensor<8x1x1x8xi1>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x2x8x16xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>)
    %246 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %247 = "stablehlo.broadcast_in_dim"(%246) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
    %248 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %249 = "stablehlo.broadcast_in_dim"(%248) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
    %250 = "stablehlo.multiply"(%245#1, %245#1) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %251 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %255 = "stablehlo.reduce"(%245#1, %251) ({
      ^bb0(%252: tensor<f32>, %253: tensor<f32>):
        %254 = "stablehlo.add"(%252, %253) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%254) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
    %256 = "stablehlo.multiply"(%255, %247) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
    %257 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %261 = "stablehlo.reduce"(%250, %257) ({
      ^bb0(%258: tensor<f32>, %259: tensor<f32>):
        %260 = "stablehlo.add"(%258, %259) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%260) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
    %262 = "stablehlo.multiply"(%261, %247) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
    %263 = "stablehlo.multiply"(%256, %256) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
    %264 = "stablehlo.subtract"(%262, %263) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
    %265 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %266 = "stablehlo.broadcast_in_dim"(%265) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
    %267 = "stablehlo.maximum"(%264, %266) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
    %268 = "stablehlo.add"(%267, %249) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
    %269 = "stablehlo.broadcast_in_dim"(%256) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
    %270 = "stablehlo.subtract"(%245#1, %269) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %271 = "stablehlo.rsqrt"(%268) : (tensor<8x8xf32>) -> tensor<8x8xf32>
    %272 = "stablehlo.broadcast_in_dim"(%271) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
    %273 = "stablehlo.multiply"(%270, %272) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %274 = "stablehlo.broadcast_in_dim"(%20) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
    %275 = "stablehlo.multiply"(%273, %274) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %276 = "stablehlo.broadcast_in_dim"(%21) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
    %277 = "stablehlo.add"(%275, %276) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %278 = "stablehlo.reshape"(%22) : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %279 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %280 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %281 = "stablehlo.broadcast_in_dim"(%280) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x2x8x8xf32>
    %282 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %283 = "stablehlo.broadcast_in_dim"(%282) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x2x8x8xf32>
    %284 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %285 = "stablehlo.broadcast_in_dim"(%284) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %355:12 = "stablehlo.while"(%279, %281, %283, %285, %277, %278, %23, %24, %25, %26, %27, %28) ({
      ^bb0(%286: tensor<i32>, %287: tensor<2x8x2x8x8xf32>, %288: tensor<2x8x2x8x8xf32>, %289: tensor<2x16xf32>, %290: tensor<8x8x16xf32>, %291: tensor<1x1x16xf32>, %292: tensor<2x2x8x16xf32>, %293: tensor<2x2x8xf32>, %294: tensor<2x2x8x16xf32>, %295: tensor<2x2x8xf32>, %296: tensor<2x2x8x16xf32>, %297: tensor<2x16xf32>):
        %298 = "stablehlo.constant"() {value = dense<2> : tensor<i32>} : () -> tensor<i32>
        %299 = "stablehlo.compare"(%286, %298) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        "stablehlo.return"(%299) : (tensor<i1>) -> ()
    }, {
      ^bb0(%300: tensor<i32>, %301: tensor<2x8x2x8x8xf32>, %302: tensor<2x8x2x8x8xf32>, %303: tensor<2x16xf32>, %304: tensor<8x8x16xf32>, %305: tensor<1x1x16xf32>, %306: tensor<2x2x8x16xf32>, %307: tensor<2x2x8xf32>, %308: tensor<2x2x8x16xf32>, %309: tensor<2x2x8xf32>, %310: tensor<2x2x8x16xf32>, %311: tensor<2x16xf32>):
        %312 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
        %313 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %314 = "stablehlo.dynamic_slice"(%306, %300, %312, %312, %312) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<2x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %315 = "stablehlo.reshape"(%314) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
        %316 = "stablehlo.dynamic_slice"(%307, %300, %312, %312) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %317 = "stablehlo.reshape"(%316) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %318 = "stablehlo.dynamic_slice"(%308, %300, %312, %312, %312) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<2x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %319 = "stablehlo.reshape"(%318) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
        %320 = "stablehlo.dynamic_slice"(%309, %300, %312, %312) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %321 = "stablehlo.reshape"(%320) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %322 = "stablehlo.dynamic_slice"(%310, %300, %312, %312, %312) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<2x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %323 = "stablehlo.reshape"(%322) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
        %324 = "stablehlo.dynamic_slice"(%311, %300, %312) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %325 = "stablehlo.reshape"(%324) : (tensor<1x16xf32>) -> tensor<16xf32>
        %326 = "stablehlo.dot_general"(%315, %304) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x16xf32>, tensor<8x8x16xf32>) -> tensor<2x8x8x8xf32>
        %327 = "stablehlo.reshape"(%317) : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
        %328 = "stablehlo.reshape"(%327) : (tensor<2x8x1xf32>) -> tensor<2x8x1x1xf32>
        %329 = "stablehlo.reshape"(%328) : (tensor<2x8x1x1xf32>) -> tensor<2x8xf32>
        %330 = "stablehlo.broadcast_in_dim"(%329) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x8x8xf32>
        %331 = "stablehlo.add"(%326, %330) : (tensor<2x8x8x8xf32>, tensor<2x8x8x8xf32>) -> tensor<2x8x8x8xf32>
        %332 = "stablehlo.dot_general"(%319, %304) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x16xf32>, tensor<8x8x16xf32>) -> tensor<2x8x8x8xf32>
        %333 = "stablehlo.reshape"(%321) : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
        %334 = "stablehlo.reshape"(%333) : (tensor<2x8x1xf32>) -> tensor<2x8x1x1xf32>
        %335 = "stablehlo.reshape"(%334) : (tensor<2x8x1x1xf32>) -> tensor<2x8xf32>
        %336 = "stablehlo.broadcast_in_dim"(%335) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x8x8xf32>
        %337 = "stablehlo.add"(%332, %336) : (tensor<2x8x8x8xf32>, tensor<2x8x8x8xf32>) -> tensor<2x8x8x8xf32>
        %338 = "stablehlo.dot_general"(%319, %305) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x16xf32>, tensor<1x1x16xf32>) -> tensor<2x8x1x1xf32>
        %339 = "stablehlo.add"(%338, %334) : (tensor<2x8x1x1xf32>, tensor<2x8x1x1xf32>) -> tensor<2x8x1x1xf32>
        %340 = "stablehlo.transpose"(%339) {permutation = array<i64: 2, 0, 3, 1>} : (tensor<2x8x1x1xf32>) -> tensor<1x2x1x8xf32>
        %341 = "stablehlo.transpose"(%340) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<1x2x1x8xf32>) -> tensor<1x1x2x8xf32>
        %342 = "stablehlo.dot_general"(%341, %323) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<1x1x2x8xf32>, tensor<2x8x16xf32>) -> tensor<1x1x16xf32>
        %343 = "stablehlo.broadcast_in_dim"(%325) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<1x1x16xf32>
        %344 = "stablehlo.add"(%342, %343) : (tensor<1x1x16xf32>, tensor<1x1x16xf32>) -> tensor<1x1x16xf32>
        %345 = "stablehlo.reshape"(%344) : (tensor<1x1x16xf32>) -> tensor<16xf32>
        %346 = "stablehlo.transpose"(%331) {permutation = array<i64: 2, 0, 3, 1>} : (tensor<2x8x8x8xf32>) -> tensor<8x2x8x8xf32>
        %347 = "stablehlo.transpose"(%337) {permutation = array<i64: 2, 0, 1, 3>} : (tensor<2x8x8x8xf32>) -> tensor<8x2x8x8xf32>
        %348 = "stablehlo.add"(%300, %313) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        %349 = "stablehlo.reshape"(%346) : (tensor<8x2x8x8xf32>) -> tensor<1x8x2x8x8xf32>
        %350 = "stablehlo.dynamic_update_slice"(%301, %349, %300, %312, %312, %312, %312) : (tensor<2x8x2x8x8xf32>, tensor<1x8x2x8x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x2x8x8xf32>
        %351 = "stablehlo.reshape"(%347) : (tensor<8x2x8x8xf32>) -> tensor<1x8x2x8x8xf32>
        %352 = "stablehlo.dynamic_update_slice"(%302, %351, %300, %312, %312, %312, %312) : (tensor<2x8x2x8x8xf32>, tensor<1x8x2x8x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x2x8x8xf32>
        %353 = "stablehlo.reshape"(%345) : (tensor<16xf32>) -> tensor<1x16xf32>
        %354 = "stablehlo.dynamic_update_slice"(%303, %353, %300, %312) : (tensor<2x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<2x16xf32>
        "stablehlo.return"(%348, %350, %352, %354, %304, %305, %306, %307, %308, %309, %310, %311) : (tensor<i32>, tensor<2x8x2x8x8xf32>, tensor<2x8x2x8x8xf32>, tensor<2x16xf32>, tensor<8x8x16xf32>, tensor<1x1x16xf32>, tensor<2x2x8x16xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>) -> ()
    }) : (tensor<i32>, tensor<2x8x2x8x8xf32>, tensor<2x8x2x8x8xf32>, tensor<2x16xf32>, tensor<8x8x16xf32>, tensor<1x1x16xf32>, tensor<2x2x8x16xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>) -> (tensor<i32>, tensor<2x8x2x8x8xf32>, tensor<2x8x2x8x8xf32>, tensor<2x16xf32>, tensor<8x8x16xf32>, tensor<1x1x16xf32>, tensor<2x2x8x16xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>)
    %356 = "stablehlo.constant"() {value = dense<0.0> : tensor<2x2x8x8x4xf32>} : () -> tensor<2x2x8x8x4xf32>
    return %355#1, %355#2, %355#3, %356, %356, %356, %356 : tensor<2x8x2x8x8xf32>, tensor<2x8x2x8x8xf32>, tensor<2x16xf32>, tensor<2x2x8x8x4xf32>, tensor<2x2x8x8x4xf32>, tensor<2x2x8x8x4xf32>, tensor<2x2x8x8x4xf32>
  }
}
