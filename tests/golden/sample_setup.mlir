module @sample_setup {
  sdy.mesh @mesh = <["data"=2]>
  func.func public @main(%0: tensor<8x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>}, %1: tensor<8x8xi1> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}]>}, %2: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %3: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %4: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %5: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %6: tensor<1x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %7: tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %8: tensor<1x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %9: tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %10: tensor<1x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %11: tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %12: tensor<1x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %13: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %14: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %15: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %16: tensor<1x16x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %17: tensor<1x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %18: tensor<1x64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %19: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %20: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %21: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %22: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %23: tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %24: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %25: tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %26: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %27: tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %28: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %29: tensor<8x2xui32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}]>}, %30: tensor<8x4xi1> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}]>}) -> (tensor<2x8x2x8x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"data"}, {}, {}, {}]>}, tensor<2x8x2x8x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"data"}, {}, {}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<8x4xi32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}]>}, tensor<8x4xi32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}]>}) {
    %31 = "stablehlo.dot_general"(%0, %2) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x8x16xf32>, tensor<16x16xf32>) -> tensor<8x8x16xf32>
    %32 = "stablehlo.broadcast_in_dim"(%3) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
    %33 = "stablehlo.add"(%31, %32) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %34 = "stablehlo.reshape"(%1) : (tensor<8x8xi1>) -> tensor<8x1x1x8xi1>
    %35 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %247:19 = "stablehlo.while"(%35, %33, %34, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15, %16, %17, %18, %19) ({
      ^bb0(%36: tensor<i32>, %37: tensor<8x8x16xf32>, %38: tensor<8x1x1x8xi1>, %39: tensor<1x16xf32>, %40: tensor<1x16xf32>, %41: tensor<1x2x8x16xf32>, %42: tensor<1x2x8xf32>, %43: tensor<1x2x8x16xf32>, %44: tensor<1x2x8xf32>, %45: tensor<1x2x8x16xf32>, %46: tensor<1x2x8xf32>, %47: tensor<1x2x8x16xf32>, %48: tensor<1x16xf32>, %49: tensor<1x16xf32>, %50: tensor<1x16xf32>, %51: tensor<1x16x64xf32>, %52: tensor<1x64xf32>, %53: tensor<1x64x16xf32>, %54: tensor<1x16xf32>):
        %55 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %56 = "stablehlo.compare"(%36, %55) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        "stablehlo.return"(%56) : (tensor<i1>) -> ()
    }, {
      ^bb0(%57: tensor<i32>, %58: tensor<8x8x16xf32>, %59: tensor<8x1x1x8xi1>, %60: tensor<1x16xf32>, %61: tensor<1x16xf32>, %62: tensor<1x2x8x16xf32>, %63: tensor<1x2x8xf32>, %64: tensor<1x2x8x16xf32>, %65: tensor<1x2x8xf32>, %66: tensor<1x2x8x16xf32>, %67: tensor<1x2x8xf32>, %68: tensor<1x2x8x16xf32>, %69: tensor<1x16xf32>, %70: tensor<1x16xf32>, %71: tensor<1x16xf32>, %72: tensor<1x16x64xf32>, %73: tensor<1x64xf32>, %74: tensor<1x64x16xf32>, %75: tensor<1x16xf32>):
        %76 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
        %77 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %78 = "stablehlo.dynamic_slice"(%60, %57, %76) {slice_sizes = array<i64: 1, 16>} : (tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %79 = "stablehlo.reshape"(%78) : (tensor<1x16xf32>) -> tensor<16xf32>
        %80 = "stablehlo.dynamic_slice"(%61, %57, %76) {slice_sizes = array<i64: 1, 16>} : (tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %81 = "stablehlo.reshape"(%80) : (tensor<1x16xf32>) -> tensor<16xf32>
        %82 = "stablehlo.dynamic_slice"(%62, %57, %76, %76, %76) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<1x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %83 = "stablehlo.reshape"(%82) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
        %84 = "stablehlo.dynamic_slice"(%63, %57, %76, %76) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %85 = "stablehlo.reshape"(%84) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %86 = "stablehlo.dynamic_slice"(%64, %57, %76, %76, %76) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<1x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %87 = "stablehlo.reshape"(%86) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
        %88 = "stablehlo.dynamic_slice"(%65, %57, %76, %76) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %89 = "stablehlo.reshape"(%88) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %90 = "stablehlo.dynamic_slice"(%66, %57, %76, %76, %76) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<1x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %91 = "stablehlo.reshape"(%90) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
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
        %114 = "stablehlo.multiply"(%58, %58) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %115 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %119 = "stablehlo.reduce"(%58, %115) ({
          ^bb0(%116: tensor<f32>, %117: tensor<f32>):
            %118 = "stablehlo.add"(%116, %117) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%118) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
        %120 = "stablehlo.multiply"(%119, %111) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %121 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %125 = "stablehlo.reduce"(%114, %121) ({
          ^bb0(%122: tensor<f32>, %123: tensor<f32>):
            %124 = "stablehlo.add"(%122, %123) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%124) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
        %126 = "stablehlo.multiply"(%125, %111) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %127 = "stablehlo.multiply"(%120, %120) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %128 = "stablehlo.subtract"(%126, %127) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %129 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %130 = "stablehlo.broadcast_in_dim"(%129) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %131 = "stablehlo.maximum"(%128, %130) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %132 = "stablehlo.add"(%131, %113) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %133 = "stablehlo.broadcast_in_dim"(%120) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
        %134 = "stablehlo.subtract"(%58, %133) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %135 = "stablehlo.rsqrt"(%132) : (tensor<8x8xf32>) -> tensor<8x8xf32>
        %136 = "stablehlo.broadcast_in_dim"(%135) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
        %137 = "stablehlo.multiply"(%134, %136) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %138 = "stablehlo.broadcast_in_dim"(%79) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %139 = "stablehlo.multiply"(%137, %138) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %140 = "stablehlo.broadcast_in_dim"(%81) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %141 = "stablehlo.add"(%139, %140) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %142 = "stablehlo.dot_general"(%83, %141) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x16xf32>, tensor<8x8x16xf32>) -> tensor<2x8x8x8xf32>
        %143 = "stablehlo.reshape"(%85) : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
        %144 = "stablehlo.reshape"(%143) : (tensor<2x8x1xf32>) -> tensor<2x8x1x1xf32>
        %145 = "stablehlo.reshape"(%144) : (tensor<2x8x1x1xf32>) -> tensor<2x8xf32>
        %146 = "stablehlo.broadcast_in_dim"(%145) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x8x8xf32>
        %147 = "stablehlo.add"(%142, %146) : (tensor<2x8x8x8xf32>, tensor<2x8x8x8xf32>) -> tensor<2x8x8x8xf32>
        %148 = "stablehlo.dot_general"(%87, %141) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x16xf32>, tensor<8x8x16xf32>) -> tensor<2x8x8x8xf32>
        %149 = "stablehlo.reshape"(%89) : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
        %150 = "stablehlo.reshape"(%149) : (tensor<2x8x1xf32>) -> tensor<2x8x1x1xf32>
        %151 = "stablehlo.reshape"(%150) : (tensor<2x8x1x1xf32>) -> tensor<2x8xf32>
        %152 = "stablehlo.broadcast_in_dim"(%151) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x8x8xf32>
        %153 = "stablehlo.add"(%148, %152) : (tensor<2x8x8x8xf32>, tensor<2x8x8x8xf32>) -> tensor<2x8x8x8xf32>
        %154 = "stablehlo.dot_general"(%91, %141) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x16xf32>, tensor<8x8x16xf32>) -> tensor<2x8x8x8xf32>
        %155 = "stablehlo.reshape"(%93) : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
        %156 = "stablehlo.reshape"(%155) : (tensor<2x8x1xf32>) -> tensor<2x8x1x1xf32>
        %157 = "stablehlo.reshape"(%156) : (tensor<2x8x1x1xf32>) -> tensor<2x8xf32>
        %158 = "stablehlo.broadcast_in_dim"(%157) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x8x8xf32>
        %159 = "stablehlo.add"(%154, %158) : (tensor<2x8x8x8xf32>, tensor<2x8x8x8xf32>) -> tensor<2x8x8x8xf32>
        %160 = "stablehlo.dot_general"(%159, %147) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [2, 0], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x8xf32>, tensor<2x8x8x8xf32>) -> tensor<8x2x8x8xf32>
        %161 = "stablehlo.constant"() {value = dense<3.5355338e-1> : tensor<f32>} : () -> tensor<f32>
        %162 = "stablehlo.broadcast_in_dim"(%161) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x8x8xf32>
        %163 = "stablehlo.multiply"(%160, %162) : (tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %164 = "stablehlo.constant"() {value = dense<-1.0e9> : tensor<f32>} : () -> tensor<f32>
        %165 = "stablehlo.broadcast_in_dim"(%164) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x8x8xf32>
        %166 = "stablehlo.reshape"(%59) : (tensor<8x1x1x8xi1>) -> tensor<8x8xi1>
        %167 = "stablehlo.broadcast_in_dim"(%166) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<8x8xi1>) -> tensor<8x2x8x8xi1>
        %168 = "stablehlo.select"(%167, %163, %165) : (tensor<8x2x8x8xi1>, tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %169 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
        %173 = "stablehlo.reduce"(%168, %169) ({
          ^bb0(%170: tensor<f32>, %171: tensor<f32>):
            %172 = "stablehlo.maximum"(%170, %171) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%172) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x8x8xf32>, tensor<f32>) -> tensor<8x2x8xf32>
        %174 = "stablehlo.optimization_barrier"(%173) : (tensor<8x2x8xf32>) -> tensor<8x2x8xf32>
        %175 = "stablehlo.broadcast_in_dim"(%174) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x8xf32>) -> tensor<8x2x8x8xf32>
        %176 = "stablehlo.subtract"(%168, %175) : (tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %177 = "stablehlo.exponential"(%176) : (tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %178 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %182 = "stablehlo.reduce"(%177, %178) ({
          ^bb0(%179: tensor<f32>, %180: tensor<f32>):
            %181 = "stablehlo.add"(%179, %180) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%181) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x8x8xf32>, tensor<f32>) -> tensor<8x2x8xf32>
        %183:2 = "stablehlo.optimization_barrier"(%177, %182) : (tensor<8x2x8x8xf32>, tensor<8x2x8xf32>) -> (tensor<8x2x8x8xf32>, tensor<8x2x8xf32>)
        %184 = "stablehlo.reshape"(%183#1) : (tensor<8x2x8xf32>) -> tensor<8x2x8x1xf32>
        %185 = "stablehlo.dot_general"(%183#0, %153) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x2x8x8xf32>, tensor<2x8x8x8xf32>) -> tensor<8x2x8x8xf32>
        %186 = "stablehlo.reshape"(%184) : (tensor<8x2x8x1xf32>) -> tensor<8x2x8xf32>
        %187 = "stablehlo.broadcast_in_dim"(%186) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x8xf32>) -> tensor<8x2x8x8xf32>
        %188 = "stablehlo.divide"(%185, %187) : (tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %189 = "stablehlo.transpose"(%188) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<8x2x8x8xf32>) -> tensor<8x8x2x8xf32>
        %190 = "stablehlo.dot_general"(%189, %95) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x8x2x8xf32>, tensor<2x8x16xf32>) -> tensor<8x8x16xf32>
        %191 = "stablehlo.broadcast_in_dim"(%97) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %192 = "stablehlo.add"(%190, %191) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %193 = "stablehlo.add"(%58, %192) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %194 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %195 = "stablehlo.broadcast_in_dim"(%194) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %196 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %197 = "stablehlo.broadcast_in_dim"(%196) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %198 = "stablehlo.multiply"(%193, %193) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %199 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %203 = "stablehlo.reduce"(%193, %199) ({
          ^bb0(%200: tensor<f32>, %201: tensor<f32>):
            %202 = "stablehlo.add"(%200, %201) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%202) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
        %204 = "stablehlo.multiply"(%203, %195) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %205 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %209 = "stablehlo.reduce"(%198, %205) ({
          ^bb0(%206: tensor<f32>, %207: tensor<f32>):
            %208 = "stablehlo.add"(%206, %207) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%208) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
        %210 = "stablehlo.multiply"(%209, %195) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %211 = "stablehlo.multiply"(%204, %204) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %212 = "stablehlo.subtract"(%210, %211) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %213 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %214 = "stablehlo.broadcast_in_dim"(%213) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %215 = "stablehlo.maximum"(%212, %214) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %216 = "stablehlo.add"(%215, %197) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %217 = "stablehlo.broadcast_in_dim"(%204) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
        %218 = "stablehlo.subtract"(%193, %217) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %219 = "stablehlo.rsqrt"(%216) : (tensor<8x8xf32>) -> tensor<8x8xf32>
        %220 = "stablehlo.broadcast_in_dim"(%219) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
        %221 = "stablehlo.multiply"(%218, %220) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %222 = "stablehlo.broadcast_in_dim"(%99) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %223 = "stablehlo.multiply"(%221, %222) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %224 = "stablehlo.broadcast_in_dim"(%101) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %225 = "stablehlo.add"(%223, %224) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %226 = "stablehlo.dot_general"(%225, %103) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x8x16xf32>, tensor<16x64xf32>) -> tensor<8x8x64xf32>
        %227 = "stablehlo.broadcast_in_dim"(%105) {broadcast_dimensions = array<i64: 2>} : (tensor<64xf32>) -> tensor<8x8x64xf32>
        %228 = "stablehlo.add"(%226, %227) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %229 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
        %230 = "stablehlo.broadcast_in_dim"(%229) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8x64xf32>
        %231 = "stablehlo.multiply"(%228, %230) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %232 = "stablehlo.constant"() {value = dense<7.0710677e-1> : tensor<f32>} : () -> tensor<f32>
        %233 = "stablehlo.broadcast_in_dim"(%232) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8x64xf32>
        %234 = "stablehlo.multiply"(%228, %233) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %235 = "chlo.erf"(%234) : (tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %236 = "stablehlo.constant"() {value = dense<1.0> : tensor<f32>} : () -> tensor<f32>
        %237 = "stablehlo.broadcast_in_dim"(%236) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8x64xf32>
        %238 = "stablehlo.add"(%235, %237) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %239 = "stablehlo.multiply"(%231, %238) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %240 = "stablehlo.optimization_barrier"(%239) : (tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %241 = "stablehlo.dot_general"(%240, %107) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x8x64xf32>, tensor<64x16xf32>) -> tensor<8x8x16xf32>
        %242 = "stablehlo.broadcast_in_dim"(%109) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %243 = "stablehlo.add"(%241, %242) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %244 = "stablehlo.add"(%193, %243) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %245 = "sdy.sharding_constraint"(%244) {sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>} : (tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %246 = "stablehlo.add"(%57, %77) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        "stablehlo.return"(%246, %245, %59, %60, %61, %62, %63, %64, %65, %66, %67, %68, %69, %70, %71, %72, %73, %74, %75) : (tensor<i32>, tensor<8x8x16xf32>, tensor<8x1x1x8xi1>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x2x8x16xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>) -> ()
    }) : (tensor<i32>, tensor<8x8x16xf32>, tensor<8x1x1x8xi1>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x2x8x16xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>) -> (tensor<i32>, tensor<8x8x16xf32>, tensor<8x1x1x8xi1>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x2x8x16xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>)
    %248 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %249 = "stablehlo.broadcast_in_dim"(%248) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
    %250 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %251 = "stablehlo.broadcast_in_dim"(%250) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
    %252 = "stablehlo.multiply"(%247#1, %247#1) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %253 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %257 = "stablehlo.reduce"(%247#1, %253) ({
      ^bb0(%254: tensor<f32>, %255: tensor<f32>):
        %256 = "stablehlo.add"(%254, %255) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%256) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
    %258 = "stablehlo.multiply"(%257, %249) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
    %259 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %263 = "stablehlo.reduce"(%252, %259) ({
      ^bb0(%260: tensor<f32>, %261: tensor<f32>):
        %262 = "stablehlo.add"(%260, %261) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%262) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
    %264 = "stablehlo.multiply"(%263, %249) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
    %265 = "stablehlo.multiply"(%258, %258) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
    %266 = "stablehlo.subtract"(%264, %265) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
    %267 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %268 = "stablehlo.broadcast_in_dim"(%267) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
    %269 = "stablehlo.maximum"(%266, %268) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
    %270 = "stablehlo.add"(%269, %251) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
    %271 = "stablehlo.broadcast_in_dim"(%258) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
    %272 = "stablehlo.subtract"(%247#1, %271) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %273 = "stablehlo.rsqrt"(%270) : (tensor<8x8xf32>) -> tensor<8x8xf32>
    %274 = "stablehlo.broadcast_in_dim"(%273) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
    %275 = "stablehlo.multiply"(%272, %274) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %276 = "stablehlo.broadcast_in_dim"(%20) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
    %277 = "stablehlo.multiply"(%275, %276) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %278 = "stablehlo.broadcast_in_dim"(%21) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
    %279 = "stablehlo.add"(%277, %278) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %280 = "stablehlo.reshape"(%22) : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %281 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %282 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %283 = "stablehlo.broadcast_in_dim"(%282) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x2x8x8xf32>
    %284 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %285 = "stablehlo.broadcast_in_dim"(%284) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x2x8x8xf32>
    %286 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %287 = "stablehlo.broadcast_in_dim"(%286) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %357:12 = "stablehlo.while"(%281, %283, %285, %287, %279, %280, %23, %24, %25, %26, %27, %28) ({
      ^bb0(%288: tensor<i32>, %289: tensor<2x8x2x8x8xf32>, %290: tensor<2x8x2x8x8xf32>, %291: tensor<2x16xf32>, %292: tensor<8x8x16xf32>, %293: tensor<1x1x16xf32>, %294: tensor<2x2x8x16xf32>, %295: tensor<2x2x8xf32>, %296: tensor<2x2x8x16xf32>, %297: tensor<2x2x8xf32>, %298: tensor<2x2x8x16xf32>, %299: tensor<2x16xf32>):
        %300 = "stablehlo.constant"() {value = dense<2> : tensor<i32>} : () -> tensor<i32>
        %301 = "stablehlo.compare"(%288, %300) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        "stablehlo.return"(%301) : (tensor<i1>) -> ()
    }, {
      ^bb0(%302: tensor<i32>, %303: tensor<2x8x2x8x8xf32>, %304: tensor<2x8x2x8x8xf32>, %305: tensor<2x16xf32>, %306: tensor<8x8x16xf32>, %307: tensor<1x1x16xf32>, %308: tensor<2x2x8x16xf32>, %309: tensor<2x2x8xf32>, %310: tensor<2x2x8x16xf32>, %311: tensor<2x2x8xf32>, %312: tensor<2x2x8x16xf32>, %313: tensor<2x16xf32>):
        %314 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
        %315 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %316 = "stablehlo.dynamic_slice"(%308, %302, %314, %314, %314) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<2x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %317 = "stablehlo.reshape"(%316) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
        %318 = "stablehlo.dynamic_slice"(%309, %302, %314, %314) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %319 = "stablehlo.reshape"(%318) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %320 = "stablehlo.dynamic_slice"(%310, %302, %314, %314, %314) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<2x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %321 = "stablehlo.reshape"(%320) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
        %322 = "stablehlo.dynamic_slice"(%311, %302, %314, %314) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %323 = "stablehlo.reshape"(%322) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %324 = "stablehlo.dynamic_slice"(%312, %302, %314, %314, %314) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<2x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %325 = "stablehlo.reshape"(%324) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
        %326 = "stablehlo.dynamic_slice"(%313, %302, %314) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %327 = "stablehlo.reshape"(%326) : (tensor<1x16xf32>) -> tensor<16xf32>
        %328 = "stablehlo.dot_general"(%317, %306) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x16xf32>, tensor<8x8x16xf32>) -> tensor<2x8x8x8xf32>
        %329 = "stablehlo.reshape"(%319) : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
        %330 = "stablehlo.reshape"(%329) : (tensor<2x8x1xf32>) -> tensor<2x8x1x1xf32>
        %331 = "stablehlo.reshape"(%330) : (tensor<2x8x1x1xf32>) -> tensor<2x8xf32>
        %332 = "stablehlo.broadcast_in_dim"(%331) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x8x8xf32>
        %333 = "stablehlo.add"(%328, %332) : (tensor<2x8x8x8xf32>, tensor<2x8x8x8xf32>) -> tensor<2x8x8x8xf32>
        %334 = "stablehlo.dot_general"(%321, %306) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x16xf32>, tensor<8x8x16xf32>) -> tensor<2x8x8x8xf32>
        %335 = "stablehlo.reshape"(%323) : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
        %336 = "stablehlo.reshape"(%335) : (tensor<2x8x1xf32>) -> tensor<2x8x1x1xf32>
        %337 = "stablehlo.reshape"(%336) : (tensor<2x8x1x1xf32>) -> tensor<2x8xf32>
        %338 = "stablehlo.broadcast_in_dim"(%337) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x8x8xf32>
        %339 = "stablehlo.add"(%334, %338) : (tensor<2x8x8x8xf32>, tensor<2x8x8x8xf32>) -> tensor<2x8x8x8xf32>
        %340 = "stablehlo.dot_general"(%321, %307) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x16xf32>, tensor<1x1x16xf32>) -> tensor<2x8x1x1xf32>
        %341 = "stablehlo.add"(%340, %336) : (tensor<2x8x1x1xf32>, tensor<2x8x1x1xf32>) -> tensor<2x8x1x1xf32>
        %342 = "stablehlo.transpose"(%341) {permutation = array<i64: 2, 0, 3, 1>} : (tensor<2x8x1x1xf32>) -> tensor<1x2x1x8xf32>
        %343 = "stablehlo.transpose"(%342) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<1x2x1x8xf32>) -> tensor<1x1x2x8xf32>
        %344 = "stablehlo.dot_general"(%343, %325) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<1x1x2x8xf32>, tensor<2x8x16xf32>) -> tensor<1x1x16xf32>
        %345 = "stablehlo.broadcast_in_dim"(%327) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<1x1x16xf32>
        %346 = "stablehlo.add"(%344, %345) : (tensor<1x1x16xf32>, tensor<1x1x16xf32>) -> tensor<1x1x16xf32>
        %347 = "stablehlo.reshape"(%346) : (tensor<1x1x16xf32>) -> tensor<16xf32>
        %348 = "stablehlo.transpose"(%333) {permutation = array<i64: 2, 0, 3, 1>} : (tensor<2x8x8x8xf32>) -> tensor<8x2x8x8xf32>
        %349 = "stablehlo.transpose"(%339) {permutation = array<i64: 2, 0, 1, 3>} : (tensor<2x8x8x8xf32>) -> tensor<8x2x8x8xf32>
        %350 = "stablehlo.add"(%302, %315) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        %351 = "stablehlo.reshape"(%348) : (tensor<8x2x8x8xf32>) -> tensor<1x8x2x8x8xf32>
        %352 = "stablehlo.dynamic_update_slice"(%303, %351, %302, %314, %314, %314, %314) : (tensor<2x8x2x8x8xf32>, tensor<1x8x2x8x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x2x8x8xf32>
        %353 = "stablehlo.reshape"(%349) : (tensor<8x2x8x8xf32>) -> tensor<1x8x2x8x8xf32>
        %354 = "stablehlo.dynamic_update_slice"(%304, %353, %302, %314, %314, %314, %314) : (tensor<2x8x2x8x8xf32>, tensor<1x8x2x8x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x2x8x8xf32>
        %355 = "stablehlo.reshape"(%347) : (tensor<16xf32>) -> tensor<1x16xf32>
        %356 = "stablehlo.dynamic_update_slice"(%305, %355, %302, %314) : (tensor<2x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<2x16xf32>
        "stablehlo.return"(%350, %352, %354, %356, %306, %307, %308, %309, %310, %311, %312, %313) : (tensor<i32>, tensor<2x8x2x8x8xf32>, tensor<2x8x2x8x8xf32>, tensor<2x16xf32>, tensor<8x8x16xf32>, tensor<1x1x16xf32>, tensor<2x2x8x16xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>) -> ()
    }) : (tensor<i32>, tensor<2x8x2x8x8xf32>, tensor<2x8x2x8x8xf32>, tensor<2x16xf32>, tensor<8x8x16xf32>, tensor<1x1x16xf32>, tensor<2x2x8x16xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>) -> (tensor<i32>, tensor<2x8x2x8x8xf32>, tensor<2x8x2x8x8xf32>, tensor<2x16xf32>, tensor<8x8x16xf32>, tensor<1x1x16xf32>, tensor<2x2x8x16xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>)
    %358 = "stablehlo.slice"(%29) {start_indices = array<i64: 0, 0>, limit_indices = array<i64: 8, 1>, strides = array<i64: 1, 1>} : (tensor<8x2xui32>) -> tensor<8x1xui32>
    %359 = "stablehlo.reshape"(%358) : (tensor<8x1xui32>) -> tensor<8xui32>
    %360 = "stablehlo.slice"(%29) {start_indices = array<i64: 0, 1>, limit_indices = array<i64: 8, 2>, strides = array<i64: 1, 1>} : (tensor<8x2xui32>) -> tensor<8x1xui32>
    %361 = "stablehlo.reshape"(%360) : (tensor<8x1xui32>) -> tensor<8xui32>
    %362 = "stablehlo.constant"() {value = dense<0> : tensor<ui32>} : () -> tensor<ui32>
    %363 = "stablehlo.broadcast_in_dim"(%362) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8xui32>
    %364 = "stablehlo.constant"() {value = dense<11> : tensor<8xui32>} : () -> tensor<8xui32>
    %365:2 = "func.call"(%359, %361, %363, %364) {callee = @threefry2x32_0} : (tensor<8xui32>, tensor<8xui32>, tensor<8xui32>, tensor<8xui32>) -> (tensor<8xui32>, tensor<8xui32>)
    %366 = "stablehlo.reshape"(%365#0) : (tensor<8xui32>) -> tensor<8x1xui32>
    %367 = "stablehlo.reshape"(%365#1) : (tensor<8xui32>) -> tensor<8x1xui32>
    %368 = "stablehlo.iota"() {iota_dimension = 0 : i64} : () -> tensor<4xui32>
    %369 = "stablehlo.reshape"(%366) : (tensor<8x1xui32>) -> tensor<8xui32>
    %370 = "stablehlo.broadcast_in_dim"(%369) {broadcast_dimensions = array<i64: 0>} : (tensor<8xui32>) -> tensor<8x4xui32>
    %371 = "stablehlo.broadcast_in_dim"(%368) {broadcast_dimensions = array<i64: 1>} : (tensor<4xui32>) -> tensor<8x4xui32>
    %372 = "stablehlo.reshape"(%367) : (tensor<8x1xui32>) -> tensor<8xui32>
    %373 = "stablehlo.broadcast_in_dim"(%372) {broadcast_dimensions = array<i64: 0>} : (tensor<8xui32>) -> tensor<8x4xui32>
    %374 = "stablehlo.constant"() {value = dense<0> : tensor<8x4xui32>} : () -> tensor<8x4xui32>
    %375:2 = "func.call"(%370, %373, %371, %374) {callee = @threefry2x32_1} : (tensor<8x4xui32>, tensor<8x4xui32>, tensor<8x4xui32>, tensor<8x4xui32>) -> (tensor<8x4xui32>, tensor<8x4xui32>)
    %376 = "stablehlo.constant"() {value = dense<1> : tensor<8x4xui32>} : () -> tensor<8x4xui32>
    %377 = "stablehlo.shift_right_logical"(%375#0, %376) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
    %378 = "stablehlo.constant"() {value = dense<2147483648> : tensor<8x4xui32>} : () -> tensor<8x4xui32>
    %379 = "stablehlo.or"(%377, %378) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
    %380 = "stablehlo.select"(%30, %379, %377) : (tensor<8x4xi1>, tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
    %381 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> tensor<8x4xi32>
    %387:2 = "stablehlo.sort"(%380, %381) ({
      ^bb0(%382: tensor<ui32>, %383: tensor<ui32>, %384: tensor<i32>, %385: tensor<i32>):
        %386 = "stablehlo.compare"(%382, %383) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type UNSIGNED>} : (tensor<ui32>, tensor<ui32>) -> tensor<i1>
        "stablehlo.return"(%386) : (tensor<i1>) -> ()
    }) {dimension = 1 : i64, is_stable = true} : (tensor<8x4xui32>, tensor<8x4xi32>) -> (tensor<8x4xui32>, tensor<8x4xi32>)
    %393:2 = "stablehlo.sort"(%387#1, %381) ({
      ^bb0(%388: tensor<i32>, %389: tensor<i32>, %390: tensor<i32>, %391: tensor<i32>):
        %392 = "stablehlo.compare"(%388, %389) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        "stablehlo.return"(%392) : (tensor<i1>) -> ()
    }) {dimension = 1 : i64, is_stable = true} : (tensor<8x4xi32>, tensor<8x4xi32>) -> (tensor<8x4xi32>, tensor<8x4xi32>)
    return %357#1, %357#2, %357#3, %387#1, %393#1 : tensor<2x8x2x8x8xf32>, tensor<2x8x2x8x8xf32>, tensor<2x16xf32>, tensor<8x4xi32>, tensor<8x4xi32>
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
    %91:8 = "stablehlo.while"(%11, %9, %10, %1, %8, %0, %4, %5) ({
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
        %38 = "stablehlo.constant"() {value = dense<32> : tensor<ui32>} : () -> tensor<ui32>
        %39 = "stablehlo.subtract"(%38, %37) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %40 = "stablehlo.constant"() {value = dense<31> : tensor<ui32>} : () -> tensor<ui32>
        %41 = "stablehlo.and"(%39, %40) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %42 = "stablehlo.broadcast_in_dim"(%41) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8xui32>
        %43 = "stablehlo.add"(%23, %24) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %44 = "stablehlo.and"(%37, %40) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %45 = "stablehlo.broadcast_in_dim"(%44) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8xui32>
        %46 = "stablehlo.shift_left"(%24, %45) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %47 = "stablehlo.shift_right_logical"(%24, %42) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %48 = "stablehlo.or"(%46, %47) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %49 = "stablehlo.xor"(%48, %43) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %50 = "stablehlo.slice"(%33) {start_indices = array<i64: 1>, limit_indices = array<i64: 2>, strides = array<i64: 1>} : (tensor<4xui32>) -> tensor<1xui32>
        %51 = "stablehlo.reshape"(%50) : (tensor<1xui32>) -> tensor<ui32>
        %52 = "stablehlo.subtract"(%38, %51) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %53 = "stablehlo.and"(%52, %40) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %54 = "stablehlo.broadcast_in_dim"(%53) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8xui32>
        %55 = "stablehlo.add"(%43, %49) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %56 = "stablehlo.and"(%51, %40) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %57 = "stablehlo.broadcast_in_dim"(%56) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8xui32>
        %58 = "stablehlo.shift_left"(%49, %57) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %59 = "stablehlo.shift_right_logical"(%49, %54) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %60 = "stablehlo.or"(%58, %59) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %61 = "stablehlo.xor"(%60, %55) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %62 = "stablehlo.slice"(%33) {start_indices = array<i64: 2>, limit_indices = array<i64: 3>, strides = array<i64: 1>} : (tensor<4xui32>) -> tensor<1xui32>
        %63 = "stablehlo.reshape"(%62) : (tensor<1xui32>) -> tensor<ui32>
        %64 = "stablehlo.subtract"(%38, %63) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %65 = "stablehlo.and"(%64, %40) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %66 = "stablehlo.broadcast_in_dim"(%65) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8xui32>
        %67 = "stablehlo.add"(%55, %61) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %68 = "stablehlo.and"(%63, %40) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %69 = "stablehlo.broadcast_in_dim"(%68) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8xui32>
        %70 = "stablehlo.shift_left"(%61, %69) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %71 = "stablehlo.shift_right_logical"(%61, %66) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %72 = "stablehlo.or"(%70, %71) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %73 = "stablehlo.xor"(%72, %67) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %74 = "stablehlo.slice"(%33) {start_indices = array<i64: 3>, limit_indices = array<i64: 4>, strides = array<i64: 1>} : (tensor<4xui32>) -> tensor<1xui32>
        %75 = "stablehlo.reshape"(%74) : (tensor<1xui32>) -> tensor<ui32>
        %76 = "stablehlo.subtract"(%38, %75) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %77 = "stablehlo.and"(%76, %40) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %78 = "stablehlo.broadcast_in_dim"(%77) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8xui32>
        %79 = "stablehlo.add"(%67, %73) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %80 = "stablehlo.and"(%75, %40) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %81 = "stablehlo.broadcast_in_dim"(%80) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8xui32>
        %82 = "stablehlo.shift_left"(%73, %81) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %83 = "stablehlo.shift_right_logical"(%73, %78) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %84 = "stablehlo.or"(%82, %83) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %85 = "stablehlo.xor"(%84, %79) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %86 = "stablehlo.add"(%79, %25) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %87 = "stablehlo.add"(%85, %26) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %88 = "stablehlo.broadcast_in_dim"(%35) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8xui32>
        %89 = "stablehlo.add"(%87, %88) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %90 = "stablehlo.add"(%22, %31) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        "stablehlo.return"(%90, %86, %89, %26, %27, %25, %28, %29) : (tensor<i32>, tensor<8xui32>, tensor<8xui32>, tensor<8xui32>, tensor<8xui32>, tensor<8xui32>, tensor<5x4xui32>, tensor<5xui32>) -> ()
    }) : (tensor<i32>, tensor<8xui32>, tensor<8xui32>, tensor<8xui32>, tensor<8xui32>, tensor<8xui32>, tensor<5x4xui32>, tensor<5xui32>) -> (tensor<i32>, tensor<8xui32>, tensor<8xui32>, tensor<8xui32>, tensor<8xui32>, tensor<8xui32>, tensor<5x4xui32>, tensor<5xui32>)
    return %91#1, %91#2 : tensor<8xui32>, tensor<8xui32>
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
    %91:8 = "stablehlo.while"(%11, %9, %10, %1, %8, %0, %4, %5) ({
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
        %38 = "stablehlo.constant"() {value = dense<32> : tensor<ui32>} : () -> tensor<ui32>
        %39 = "stablehlo.subtract"(%38, %37) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %40 = "stablehlo.constant"() {value = dense<31> : tensor<ui32>} : () -> tensor<ui32>
        %41 = "stablehlo.and"(%39, %40) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %42 = "stablehlo.broadcast_in_dim"(%41) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x4xui32>
        %43 = "stablehlo.add"(%23, %24) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %44 = "stablehlo.and"(%37, %40) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %45 = "stablehlo.broadcast_in_dim"(%44) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x4xui32>
        %46 = "stablehlo.shift_left"(%24, %45) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %47 = "stablehlo.shift_right_logical"(%24, %42) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %48 = "stablehlo.or"(%46, %47) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %49 = "stablehlo.xor"(%48, %43) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %50 = "stablehlo.slice"(%33) {start_indices = array<i64: 1>, limit_indices = array<i64: 2>, strides = array<i64: 1>} : (tensor<4xui32>) -> tensor<1xui32>
        %51 = "stablehlo.reshape"(%50) : (tensor<1xui32>) -> tensor<ui32>
        %52 = "stablehlo.subtract"(%38, %51) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %53 = "stablehlo.and"(%52, %40) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %54 = "stablehlo.broadcast_in_dim"(%53) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x4xui32>
        %55 = "stablehlo.add"(%43, %49) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %56 = "stablehlo.and"(%51, %40) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %57 = "stablehlo.broadcast_in_dim"(%56) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x4xui32>
        %58 = "stablehlo.shift_left"(%49, %57) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %59 = "stablehlo.shift_right_logical"(%49, %54) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %60 = "stablehlo.or"(%58, %59) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %61 = "stablehlo.xor"(%60, %55) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %62 = "stablehlo.slice"(%33) {start_indices = array<i64: 2>, limit_indices = array<i64: 3>, strides = array<i64: 1>} : (tensor<4xui32>) -> tensor<1xui32>
        %63 = "stablehlo.reshape"(%62) : (tensor<1xui32>) -> tensor<ui32>
        %64 = "stablehlo.subtract"(%38, %63) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %65 = "stablehlo.and"(%64, %40) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %66 = "stablehlo.broadcast_in_dim"(%65) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x4xui32>
        %67 = "stablehlo.add"(%55, %61) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %68 = "stablehlo.and"(%63, %40) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %69 = "stablehlo.broadcast_in_dim"(%68) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x4xui32>
        %70 = "stablehlo.shift_left"(%61, %69) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %71 = "stablehlo.shift_right_logical"(%61, %66) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %72 = "stablehlo.or"(%70, %71) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %73 = "stablehlo.xor"(%72, %67) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %74 = "stablehlo.slice"(%33) {start_indices = array<i64: 3>, limit_indices = array<i64: 4>, strides = array<i64: 1>} : (tensor<4xui32>) -> tensor<1xui32>
        %75 = "stablehlo.reshape"(%74) : (tensor<1xui32>) -> tensor<ui32>
        %76 = "stablehlo.subtract"(%38, %75) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %77 = "stablehlo.and"(%76, %40) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %78 = "stablehlo.broadcast_in_dim"(%77) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x4xui32>
        %79 = "stablehlo.add"(%67, %73) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %80 = "stablehlo.and"(%75, %40) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %81 = "stablehlo.broadcast_in_dim"(%80) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x4xui32>
        %82 = "stablehlo.shift_left"(%73, %81) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %83 = "stablehlo.shift_right_logical"(%73, %78) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %84 = "stablehlo.or"(%82, %83) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %85 = "stablehlo.xor"(%84, %79) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %86 = "stablehlo.add"(%79, %25) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %87 = "stablehlo.add"(%85, %26) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %88 = "stablehlo.broadcast_in_dim"(%35) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x4xui32>
        %89 = "stablehlo.add"(%87, %88) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %90 = "stablehlo.add"(%22, %31) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        "stablehlo.return"(%90, %86, %89, %26, %27, %25, %28, %29) : (tensor<i32>, tensor<8x4xui32>, tensor<8x4xui32>, tensor<8x4xui32>, tensor<8x4xui32>, tensor<8x4xui32>, tensor<5x4xui32>, tensor<5xui32>) -> ()
    }) : (tensor<i32>, tensor<8x4xui32>, tensor<8x4xui32>, tensor<8x4xui32>, tensor<8x4xui32>, tensor<8x4xui32>, tensor<5x4xui32>, tensor<5xui32>) -> (tensor<i32>, tensor<8x4xui32>, tensor<8x4xui32>, tensor<8x4xui32>, tensor<8x4xui32>, tensor<8x4xui32>, tensor<5x4xui32>, tensor<5xui32>)
    return %91#1, %91#2 : tensor<8x4xui32>, tensor<8x4xui32>
  }
}
