module @loss {
  sdy.mesh @mesh = <["data"=2]>
  func.func public @main(%0: tensor<8x4xi32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}]>}, %1: tensor<8x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>}, %2: tensor<8x8xi1> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}]>}, %3: tensor<8xi1> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}]>}, %4: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %5: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %6: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %7: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %8: tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %9: tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %10: tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %11: tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %12: tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %13: tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %14: tensor<1x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %15: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %16: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %17: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %18: tensor<1x16x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %19: tensor<1x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %20: tensor<1x64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %21: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %22: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %23: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %24: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %25: tensor<11x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %26: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %27: tensor<4x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %28: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %29: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %30: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %31: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %32: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %33: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %34: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %35: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %36: tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %37: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %38: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %39: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %40: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %41: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %42: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %43: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %44: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %45: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %46: tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %47: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %48: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %49: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %50: tensor<2x16x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %51: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %52: tensor<2x64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %53: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %54: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %55: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %56: tensor<11xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}) -> (tensor<f32> {sdy.sharding = #sdy.sharding<@mesh, []>}, tensor<4xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<4xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}) {
    %57 = "stablehlo.constant"() {value = dense<3.2e1> : tensor<f32>} : () -> tensor<f32>
    %58 = "stablehlo.dot_general"(%1, %4) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x8x16xf32>, tensor<16x16xf32>) -> tensor<8x8x16xf32>
    %59 = "stablehlo.broadcast_in_dim"(%5) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
    %60 = "stablehlo.add"(%58, %59) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %61 = "stablehlo.reshape"(%2) : (tensor<8x8xi1>) -> tensor<8x1x1x8xi1>
    %62 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %274:19 = "stablehlo.while"(%62, %60, %61, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15, %16, %17, %18, %19, %20, %21) ({
      ^bb0(%63: tensor<i32>, %64: tensor<8x8x16xf32>, %65: tensor<8x1x1x8xi1>, %66: tensor<1x16xf32>, %67: tensor<1x16xf32>, %68: tensor<1x16x2x8xf32>, %69: tensor<1x2x8xf32>, %70: tensor<1x16x2x8xf32>, %71: tensor<1x2x8xf32>, %72: tensor<1x16x2x8xf32>, %73: tensor<1x2x8xf32>, %74: tensor<1x2x8x16xf32>, %75: tensor<1x16xf32>, %76: tensor<1x16xf32>, %77: tensor<1x16xf32>, %78: tensor<1x16x64xf32>, %79: tensor<1x64xf32>, %80: tensor<1x64x16xf32>, %81: tensor<1x16xf32>):
        %82 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %83 = "stablehlo.compare"(%63, %82) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        "stablehlo.return"(%83) : (tensor<i1>) -> ()
    }, {
      ^bb0(%84: tensor<i32>, %85: tensor<8x8x16xf32>, %86: tensor<8x1x1x8xi1>, %87: tensor<1x16xf32>, %88: tensor<1x16xf32>, %89: tensor<1x16x2x8xf32>, %90: tensor<1x2x8xf32>, %91: tensor<1x16x2x8xf32>, %92: tensor<1x2x8xf32>, %93: tensor<1x16x2x8xf32>, %94: tensor<1x2x8xf32>, %95: tensor<1x2x8x16xf32>, %96: tensor<1x16xf32>, %97: tensor<1x16xf32>, %98: tensor<1x16xf32>, %99: tensor<1x16x64xf32>, %100: tensor<1x64xf32>, %101: tensor<1x64x16xf32>, %102: tensor<1x16xf32>):
        %103 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
        %104 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %105 = "stablehlo.dynamic_slice"(%87, %84, %103) {slice_sizes = array<i64: 1, 16>} : (tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %106 = "stablehlo.reshape"(%105) : (tensor<1x16xf32>) -> tensor<16xf32>
        %107 = "stablehlo.dynamic_slice"(%88, %84, %103) {slice_sizes = array<i64: 1, 16>} : (tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %108 = "stablehlo.reshape"(%107) : (tensor<1x16xf32>) -> tensor<16xf32>
        %109 = "stablehlo.dynamic_slice"(%89, %84, %103, %103, %103) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %110 = "stablehlo.reshape"(%109) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %111 = "stablehlo.dynamic_slice"(%90, %84, %103, %103) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %112 = "stablehlo.reshape"(%111) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %113 = "stablehlo.dynamic_slice"(%91, %84, %103, %103, %103) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %114 = "stablehlo.reshape"(%113) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %115 = "stablehlo.dynamic_slice"(%92, %84, %103, %103) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %116 = "stablehlo.reshape"(%115) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %117 = "stablehlo.dynamic_slice"(%93, %84, %103, %103, %103) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %118 = "stablehlo.reshape"(%117) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %119 = "stablehlo.dynamic_slice"(%94, %84, %103, %103) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %120 = "stablehlo.reshape"(%119) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %121 = "stablehlo.dynamic_slice"(%95, %84, %103, %103, %103) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<1x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %122 = "stablehlo.reshape"(%121) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
        %123 = "stablehlo.dynamic_slice"(%96, %84, %103) {slice_sizes = array<i64: 1, 16>} : (tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %124 = "stablehlo.reshape"(%123) : (tensor<1x16xf32>) -> tensor<16xf32>
        %125 = "stablehlo.dynamic_slice"(%97, %84, %103) {slice_sizes = array<i64: 1, 16>} : (tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %126 = "stablehlo.reshape"(%125) : (tensor<1x16xf32>) -> tensor<16xf32>
        %127 = "stablehlo.dynamic_slice"(%98, %84, %103) {slice_sizes = array<i64: 1, 16>} : (tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %128 = "stablehlo.reshape"(%127) : (tensor<1x16xf32>) -> tensor<16xf32>
        %129 = "stablehlo.dynamic_slice"(%99, %84, %103, %103) {slice_sizes = array<i64: 1, 16, 64>} : (tensor<1x16x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x64xf32>
        %130 = "stablehlo.reshape"(%129) : (tensor<1x16x64xf32>) -> tensor<16x64xf32>
        %131 = "stablehlo.dynamic_slice"(%100, %84, %103) {slice_sizes = array<i64: 1, 64>} : (tensor<1x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
        %132 = "stablehlo.reshape"(%131) : (tensor<1x64xf32>) -> tensor<64xf32>
        %133 = "stablehlo.dynamic_slice"(%101, %84, %103, %103) {slice_sizes = array<i64: 1, 64, 16>} : (tensor<1x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x16xf32>
        %134 = "stablehlo.reshape"(%133) : (tensor<1x64x16xf32>) -> tensor<64x16xf32>
        %135 = "stablehlo.dynamic_slice"(%102, %84, %103) {slice_sizes = array<i64: 1, 16>} : (tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %136 = "stablehlo.reshape"(%135) : (tensor<1x16xf32>) -> tensor<16xf32>
        %137 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %138 = "stablehlo.broadcast_in_dim"(%137) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %139 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %140 = "stablehlo.broadcast_in_dim"(%139) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %141 = "stablehlo.multiply"(%85, %85) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %142 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %146 = "stablehlo.reduce"(%85, %142) ({
          ^bb0(%143: tensor<f32>, %144: tensor<f32>):
            %145 = "stablehlo.add"(%143, %144) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%145) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
        %147 = "stablehlo.multiply"(%146, %138) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %148 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %152 = "stablehlo.reduce"(%141, %148) ({
          ^bb0(%149: tensor<f32>, %150: tensor<f32>):
            %151 = "stablehlo.add"(%149, %150) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%151) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
        %153 = "stablehlo.multiply"(%152, %138) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %154 = "stablehlo.multiply"(%147, %147) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %155 = "stablehlo.subtract"(%153, %154) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %156 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %157 = "stablehlo.broadcast_in_dim"(%156) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %158 = "stablehlo.maximum"(%155, %157) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %159 = "stablehlo.add"(%158, %140) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %160 = "stablehlo.broadcast_in_dim"(%147) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
        %161 = "stablehlo.subtract"(%85, %160) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %162 = "stablehlo.rsqrt"(%159) : (tensor<8x8xf32>) -> tensor<8x8xf32>
        %163 = "stablehlo.broadcast_in_dim"(%162) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
        %164 = "stablehlo.multiply"(%161, %163) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %165 = "stablehlo.broadcast_in_dim"(%106) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %166 = "stablehlo.multiply"(%164, %165) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %167 = "stablehlo.broadcast_in_dim"(%108) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %168 = "stablehlo.add"(%166, %167) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %169 = "stablehlo.dot_general"(%110, %168) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x2x8xf32>, tensor<8x8x16xf32>) -> tensor<2x8x8x8xf32>
        %170 = "stablehlo.reshape"(%112) : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
        %171 = "stablehlo.reshape"(%170) : (tensor<2x8x1xf32>) -> tensor<2x8x1x1xf32>
        %172 = "stablehlo.reshape"(%171) : (tensor<2x8x1x1xf32>) -> tensor<2x8xf32>
        %173 = "stablehlo.broadcast_in_dim"(%172) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x8x8xf32>
        %174 = "stablehlo.add"(%169, %173) : (tensor<2x8x8x8xf32>, tensor<2x8x8x8xf32>) -> tensor<2x8x8x8xf32>
        %175 = "stablehlo.dot_general"(%114, %168) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x2x8xf32>, tensor<8x8x16xf32>) -> tensor<2x8x8x8xf32>
        %176 = "stablehlo.reshape"(%116) : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
        %177 = "stablehlo.reshape"(%176) : (tensor<2x8x1xf32>) -> tensor<2x8x1x1xf32>
        %178 = "stablehlo.reshape"(%177) : (tensor<2x8x1x1xf32>) -> tensor<2x8xf32>
        %179 = "stablehlo.broadcast_in_dim"(%178) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x8x8xf32>
        %180 = "stablehlo.add"(%175, %179) : (tensor<2x8x8x8xf32>, tensor<2x8x8x8xf32>) -> tensor<2x8x8x8xf32>
        %181 = "stablehlo.dot_general"(%118, %168) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x2x8xf32>, tensor<8x8x16xf32>) -> tensor<2x8x8x8xf32>
        %182 = "stablehlo.reshape"(%120) : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
        %183 = "stablehlo.reshape"(%182) : (tensor<2x8x1xf32>) -> tensor<2x8x1x1xf32>
        %184 = "stablehlo.reshape"(%183) : (tensor<2x8x1x1xf32>) -> tensor<2x8xf32>
        %185 = "stablehlo.broadcast_in_dim"(%184) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x8x8xf32>
        %186 = "stablehlo.add"(%181, %185) : (tensor<2x8x8x8xf32>, tensor<2x8x8x8xf32>) -> tensor<2x8x8x8xf32>
        %187 = "stablehlo.dot_general"(%186, %174) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [2, 0], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x8xf32>, tensor<2x8x8x8xf32>) -> tensor<8x2x8x8xf32>
        %188 = "stablehlo.constant"() {value = dense<3.5355338e-1> : tensor<f32>} : () -> tensor<f32>
        %189 = "stablehlo.broadcast_in_dim"(%188) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x8x8xf32>
        %190 = "stablehlo.multiply"(%187, %189) : (tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %191 = "stablehlo.constant"() {value = dense<-1.0e9> : tensor<f32>} : () -> tensor<f32>
        %192 = "stablehlo.broadcast_in_dim"(%191) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x8x8xf32>
        %193 = "stablehlo.reshape"(%86) : (tensor<8x1x1x8xi1>) -> tensor<8x8xi1>
        %194 = "stablehlo.broadcast_in_dim"(%193) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<8x8xi1>) -> tensor<8x2x8x8xi1>
        %195 = "stablehlo.select"(%194, %190, %192) : (tensor<8x2x8x8xi1>, tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %196 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
        %200 = "stablehlo.reduce"(%195, %196) ({
          ^bb0(%197: tensor<f32>, %198: tensor<f32>):
            %199 = "stablehlo.maximum"(%197, %198) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%199) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x8x8xf32>, tensor<f32>) -> tensor<8x2x8xf32>
        %201 = "stablehlo.optimization_barrier"(%200) : (tensor<8x2x8xf32>) -> tensor<8x2x8xf32>
        %202 = "stablehlo.broadcast_in_dim"(%201) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x8xf32>) -> tensor<8x2x8x8xf32>
        %203 = "stablehlo.subtract"(%195, %202) : (tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %204 = "stablehlo.exponential"(%203) : (tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %205 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %209 = "stablehlo.reduce"(%204, %205) ({
          ^bb0(%206: tensor<f32>, %207: tensor<f32>):
            %208 = "stablehlo.add"(%206, %207) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%208) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x8x8xf32>, tensor<f32>) -> tensor<8x2x8xf32>
        %210:2 = "stablehlo.optimization_barrier"(%204, %209) : (tensor<8x2x8x8xf32>, tensor<8x2x8xf32>) -> (tensor<8x2x8x8xf32>, tensor<8x2x8xf32>)
        %211 = "stablehlo.reshape"(%210#1) : (tensor<8x2x8xf32>) -> tensor<8x2x8x1xf32>
        %212 = "stablehlo.dot_general"(%210#0, %180) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x2x8x8xf32>, tensor<2x8x8x8xf32>) -> tensor<8x2x8x8xf32>
        %213 = "stablehlo.reshape"(%211) : (tensor<8x2x8x1xf32>) -> tensor<8x2x8xf32>
        %214 = "stablehlo.broadcast_in_dim"(%213) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x8xf32>) -> tensor<8x2x8x8xf32>
        %215 = "stablehlo.divide"(%212, %214) : (tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %216 = "stablehlo.transpose"(%215) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<8x2x8x8xf32>) -> tensor<8x8x2x8xf32>
        %217 = "stablehlo.dot_general"(%216, %122) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x8x2x8xf32>, tensor<2x8x16xf32>) -> tensor<8x8x16xf32>
        %218 = "stablehlo.broadcast_in_dim"(%124) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %219 = "stablehlo.add"(%217, %218) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %220 = "stablehlo.add"(%85, %219) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %221 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %222 = "stablehlo.broadcast_in_dim"(%221) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %223 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %224 = "stablehlo.broadcast_in_dim"(%223) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %225 = "stablehlo.multiply"(%220, %220) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %226 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %230 = "stablehlo.reduce"(%220, %226) ({
          ^bb0(%227: tensor<f32>, %228: tensor<f32>):
            %229 = "stablehlo.add"(%227, %228) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%229) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
        %231 = "stablehlo.multiply"(%230, %222) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %232 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %236 = "stablehlo.reduce"(%225, %232) ({
          ^bb0(%233: tensor<f32>, %234: tensor<f32>):
            %235 = "stablehlo.add"(%233, %234) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%235) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
        %237 = "stablehlo.multiply"(%236, %222) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %238 = "stablehlo.multiply"(%231, %231) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %239 = "stablehlo.subtract"(%237, %238) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %240 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %241 = "stablehlo.broadcast_in_dim"(%240) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %242 = "stablehlo.maximum"(%239, %241) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %243 = "stablehlo.add"(%242, %224) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %244 = "stablehlo.broadcast_in_dim"(%231) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
        %245 = "stablehlo.subtract"(%220, %244) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %246 = "stablehlo.rsqrt"(%243) : (tensor<8x8xf32>) -> tensor<8x8xf32>
        %247 = "stablehlo.broadcast_in_dim"(%246) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
        %248 = "stablehlo.multiply"(%245, %247) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %249 = "stablehlo.broadcast_in_dim"(%126) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %250 = "stablehlo.multiply"(%248, %249) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %251 = "stablehlo.broadcast_in_dim"(%128) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %252 = "stablehlo.add"(%250, %251) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %253 = "stablehlo.dot_general"(%252, %130) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x8x16xf32>, tensor<16x64xf32>) -> tensor<8x8x64xf32>
        %254 = "stablehlo.broadcast_in_dim"(%132) {broadcast_dimensions = array<i64: 2>} : (tensor<64xf32>) -> tensor<8x8x64xf32>
        %255 = "stablehlo.add"(%253, %254) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %256 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
        %257 = "stablehlo.broadcast_in_dim"(%256) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8x64xf32>
        %258 = "stablehlo.multiply"(%255, %257) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %259 = "stablehlo.constant"() {value = dense<7.0710677e-1> : tensor<f32>} : () -> tensor<f32>
        %260 = "stablehlo.broadcast_in_dim"(%259) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8x64xf32>
        %261 = "stablehlo.multiply"(%255, %260) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %262 = "chlo.erf"(%261) : (tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %263 = "stablehlo.constant"() {value = dense<1.0> : tensor<f32>} : () -> tensor<f32>
        %264 = "stablehlo.broadcast_in_dim"(%263) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8x64xf32>
        %265 = "stablehlo.add"(%262, %264) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %266 = "stablehlo.multiply"(%258, %265) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %267 = "stablehlo.optimization_barrier"(%266) : (tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %268 = "stablehlo.dot_general"(%267, %134) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x8x64xf32>, tensor<64x16xf32>) -> tensor<8x8x16xf32>
        %269 = "stablehlo.broadcast_in_dim"(%136) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %270 = "stablehlo.add"(%268, %269) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %271 = "stablehlo.add"(%220, %270) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %272 = "sdy.sharding_constraint"(%271) {sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>} : (tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %273 = "stablehlo.add"(%84, %104) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        "stablehlo.return"(%273, %272, %86, %87, %88, %89, %90, %91, %92, %93, %94, %95, %96, %97, %98, %99, %100, %101, %102) : (tensor<i32>, tensor<8x8x16xf32>, tensor<8x1x1x8xi1>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>) -> ()
    }) : (tensor<i32>, tensor<8x8x16xf32>, tensor<8x1x1x8xi1>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>) -> (tensor<i32>, tensor<8x8x16xf32>, tensor<8x1x1x8xi1>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>)
    %275 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %276 = "stablehlo.broadcast_in_dim"(%275) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
    %277 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %278 = "stablehlo.broadcast_in_dim"(%277) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
    %279 = "stablehlo.multiply"(%274#1, %274#1) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %280 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %284 = "stablehlo.reduce"(%274#1, %280) ({
      ^bb0(%281: tensor<f32>, %282: tensor<f32>):
        %283 = "stablehlo.add"(%281, %282) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%283) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
    %285 = "stablehlo.multiply"(%284, %276) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
    %286 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %290 = "stablehlo.reduce"(%279, %286) ({
      ^bb0(%287: tensor<f32>, %288: tensor<f32>):
        %289 = "stablehlo.add"(%287, %288) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%289) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
    %291 = "stablehlo.multiply"(%290, %276) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
    %292 = "stablehlo.multiply"(%285, %285) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
    %293 = "stablehlo.subtract"(%291, %292) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
    %294 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %295 = "stablehlo.broadcast_in_dim"(%294) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
    %296 = "stablehlo.maximum"(%293, %295) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
    %297 = "stablehlo.add"(%296, %278) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
    %298 = "stablehlo.broadcast_in_dim"(%285) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
    %299 = "stablehlo.subtract"(%274#1, %298) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %300 = "stablehlo.rsqrt"(%297) : (tensor<8x8xf32>) -> tensor<8x8xf32>
    %301 = "stablehlo.broadcast_in_dim"(%300) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
    %302 = "stablehlo.multiply"(%299, %301) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %303 = "stablehlo.broadcast_in_dim"(%22) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
    %304 = "stablehlo.multiply"(%302, %303) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %305 = "stablehlo.broadcast_in_dim"(%23) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
    %306 = "stablehlo.add"(%304, %305) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %307 = "stablehlo.reshape"(%3) : (tensor<8xi1>) -> tensor<8x1x1xi1>
    %308 = "stablehlo.broadcast_in_dim"(%24) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
    %309 = "stablehlo.reshape"(%307) : (tensor<8x1x1xi1>) -> tensor<8xi1>
    %310 = "stablehlo.broadcast_in_dim"(%309) {broadcast_dimensions = array<i64: 0>} : (tensor<8xi1>) -> tensor<8x8x16xi1>
    %311 = "stablehlo.select"(%310, %308, %306) : (tensor<8x8x16xi1>, tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %312 = "stablehlo.gather"(%25, %0) {dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, slice_sizes = array<i64: 1, 16>, indices_are_sorted = false} : (tensor<11x16xf32>, tensor<8x4xi32>) -> tensor<8x4x16xf32>
    %313 = "stablehlo.slice"(%312) {start_indices = array<i64: 0, 0, 0>, limit_indices = array<i64: 8, 3, 16>, strides = array<i64: 1, 1, 1>} : (tensor<8x4x16xf32>) -> tensor<8x3x16xf32>
    %314 = "stablehlo.broadcast_in_dim"(%26) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x1x16xf32>
    %315 = "stablehlo.concatenate"(%314, %313) {dimension = 1 : i64} : (tensor<8x1x16xf32>, tensor<8x3x16xf32>) -> tensor<8x4x16xf32>
    %316 = "stablehlo.broadcast_in_dim"(%27) {broadcast_dimensions = array<i64: 1, 2>} : (tensor<4x16xf32>) -> tensor<8x4x16xf32>
    %317 = "stablehlo.add"(%315, %316) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %318 = "sdy.sharding_constraint"(%317) {sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>} : (tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %319 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %658:30 = "stablehlo.while"(%319, %318, %61, %311, %28, %29, %30, %31, %32, %33, %34, %35, %36, %37, %38, %39, %40, %41, %42, %43, %44, %45, %46, %47, %48, %49, %50, %51, %52, %53) ({
      ^bb0(%320: tensor<i32>, %321: tensor<8x4x16xf32>, %322: tensor<8x1x1x8xi1>, %323: tensor<8x8x16xf32>, %324: tensor<2x16xf32>, %325: tensor<2x16xf32>, %326: tensor<2x16x2x8xf32>, %327: tensor<2x2x8xf32>, %328: tensor<2x16x2x8xf32>, %329: tensor<2x2x8xf32>, %330: tensor<2x16x2x8xf32>, %331: tensor<2x2x8xf32>, %332: tensor<2x2x8x16xf32>, %333: tensor<2x16xf32>, %334: tensor<2x16x2x8xf32>, %335: tensor<2x2x8xf32>, %336: tensor<2x16x2x8xf32>, %337: tensor<2x2x8xf32>, %338: tensor<2x16xf32>, %339: tensor<2x16xf32>, %340: tensor<2x16x2x8xf32>, %341: tensor<2x2x8xf32>, %342: tensor<2x2x8x16xf32>, %343: tensor<2x16xf32>, %344: tensor<2x16xf32>, %345: tensor<2x16xf32>, %346: tensor<2x16x64xf32>, %347: tensor<2x64xf32>, %348: tensor<2x64x16xf32>, %349: tensor<2x16xf32>):
        %350 = "stablehlo.constant"() {value = dense<2> : tensor<i32>} : () -> tensor<i32>
        %351 = "stablehlo.compare"(%320, %350) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        "stablehlo.return"(%351) : (tensor<i1>) -> ()
    }, {
      ^bb0(%352: tensor<i32>, %353: tensor<8x4x16xf32>, %354: tensor<8x1x1x8xi1>, %355: tensor<8x8x16xf32>, %356: tensor<2x16xf32>, %357: tensor<2x16xf32>, %358: tensor<2x16x2x8xf32>, %359: tensor<2x2x8xf32>, %360: tensor<2x16x2x8xf32>, %361: tensor<2x2x8xf32>, %362: tensor<2x16x2x8xf32>, %363: tensor<2x2x8xf32>, %364: tensor<2x2x8x16xf32>, %365: tensor<2x16xf32>, %366: tensor<2x16x2x8xf32>, %367: tensor<2x2x8xf32>, %368: tensor<2x16x2x8xf32>, %369: tensor<2x2x8xf32>, %370: tensor<2x16xf32>, %371: tensor<2x16xf32>, %372: tensor<2x16x2x8xf32>, %373: tensor<2x2x8xf32>, %374: tensor<2x2x8x16xf32>, %375: tensor<2x16xf32>, %376: tensor<2x16xf32>, %377: tensor<2x16xf32>, %378: tensor<2x16x64xf32>, %379: tensor<2x64xf32>, %380: tensor<2x64x16xf32>, %381: tensor<2x16xf32>):
        %382 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
        %383 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %384 = "stablehlo.dynamic_slice"(%356, %352, %382) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %385 = "stablehlo.reshape"(%384) : (tensor<1x16xf32>) -> tensor<16xf32>
        %386 = "stablehlo.dynamic_slice"(%357, %352, %382) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %387 = "stablehlo.reshape"(%386) : (tensor<1x16xf32>) -> tensor<16xf32>
        %388 = "stablehlo.dynamic_slice"(%358, %352, %382, %382, %382) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %389 = "stablehlo.reshape"(%388) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %390 = "stablehlo.dynamic_slice"(%359, %352, %382, %382) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %391 = "stablehlo.reshape"(%390) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %392 = "stablehlo.dynamic_slice"(%360, %352, %382, %382, %382) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %393 = "stablehlo.reshape"(%392) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %394 = "stablehlo.dynamic_slice"(%361, %352, %382, %382) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %395 = "stablehlo.reshape"(%394) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %396 = "stablehlo.dynamic_slice"(%362, %352, %382, %382, %382) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %397 = "stablehlo.reshape"(%396) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %398 = "stablehlo.dynamic_slice"(%363, %352, %382, %382) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %399 = "stablehlo.reshape"(%398) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %400 = "stablehlo.dynamic_slice"(%364, %352, %382, %382, %382) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<2x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %401 = "stablehlo.reshape"(%400) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
        %402 = "stablehlo.dynamic_slice"(%365, %352, %382) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %403 = "stablehlo.reshape"(%402) : (tensor<1x16xf32>) -> tensor<16xf32>
        %404 = "stablehlo.dynamic_slice"(%366, %352, %382, %382, %382) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %405 = "stablehlo.reshape"(%404) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %406 = "stablehlo.dynamic_slice"(%367, %352, %382, %382) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %407 = "stablehlo.reshape"(%406) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %408 = "stablehlo.dynamic_slice"(%368, %352, %382, %382, %382) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %409 = "stablehlo.reshape"(%408) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %410 = "stablehlo.dynamic_slice"(%369, %352, %382, %382) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %411 = "stablehlo.reshape"(%410) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %412 = "stablehlo.dynamic_slice"(%370, %352, %382) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %413 = "stablehlo.reshape"(%412) : (tensor<1x16xf32>) -> tensor<16xf32>
        %414 = "stablehlo.dynamic_slice"(%371, %352, %382) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %415 = "stablehlo.reshape"(%414) : (tensor<1x16xf32>) -> tensor<16xf32>
        %416 = "stablehlo.dynamic_slice"(%372, %352, %382, %382, %382) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %417 = "stablehlo.reshape"(%416) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %418 = "stablehlo.dynamic_slice"(%373, %352, %382, %382) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %419 = "stablehlo.reshape"(%418) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %420 = "stablehlo.dynamic_slice"(%374, %352, %382, %382, %382) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<2x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %421 = "stablehlo.reshape"(%420) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
        %422 = "stablehlo.dynamic_slice"(%375, %352, %382) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %423 = "stablehlo.reshape"(%422) : (tensor<1x16xf32>) -> tensor<16xf32>
        %424 = "stablehlo.dynamic_slice"(%376, %352, %382) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %425 = "stablehlo.reshape"(%424) : (tensor<1x16xf32>) -> tensor<16xf32>
        %426 = "stablehlo.dynamic_slice"(%377, %352, %382) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %427 = "stablehlo.reshape"(%426) : (tensor<1x16xf32>) -> tensor<16xf32>
        %428 = "stablehlo.dynamic_slice"(%378, %352, %382, %382) {slice_sizes = array<i64: 1, 16, 64>} : (tensor<2x16x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x64xf32>
        %429 = "stablehlo.reshape"(%428) : (tensor<1x16x64xf32>) -> tensor<16x64xf32>
        %430 = "stablehlo.dynamic_slice"(%379, %352, %382) {slice_sizes = array<i64: 1, 64>} : (tensor<2x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
        %431 = "stablehlo.reshape"(%430) : (tensor<1x64xf32>) -> tensor<64xf32>
        %432 = "stablehlo.dynamic_slice"(%380, %352, %382, %382) {slice_sizes = array<i64: 1, 64, 16>} : (tensor<2x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x16xf32>
        %433 = "stablehlo.reshape"(%432) : (tensor<1x64x16xf32>) -> tensor<64x16xf32>
        %434 = "stablehlo.dynamic_slice"(%381, %352, %382) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %435 = "stablehlo.reshape"(%434) : (tensor<1x16xf32>) -> tensor<16xf32>
        %436 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %437 = "stablehlo.broadcast_in_dim"(%436) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %438 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %439 = "stablehlo.broadcast_in_dim"(%438) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %440 = "stablehlo.multiply"(%353, %353) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %441 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %445 = "stablehlo.reduce"(%353, %441) ({
          ^bb0(%442: tensor<f32>, %443: tensor<f32>):
            %444 = "stablehlo.add"(%442, %443) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%444) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %446 = "stablehlo.multiply"(%445, %437) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %447 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %451 = "stablehlo.reduce"(%440, %447) ({
          ^bb0(%448: tensor<f32>, %449: tensor<f32>):
            %450 = "stablehlo.add"(%448, %449) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%450) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %452 = "stablehlo.multiply"(%451, %437) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %453 = "stablehlo.multiply"(%446, %446) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %454 = "stablehlo.subtract"(%452, %453) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %455 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %456 = "stablehlo.broadcast_in_dim"(%455) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %457 = "stablehlo.maximum"(%454, %456) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %458 = "stablehlo.add"(%457, %439) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %459 = "stablehlo.broadcast_in_dim"(%446) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %460 = "stablehlo.subtract"(%353, %459) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %461 = "stablehlo.rsqrt"(%458) : (tensor<8x4xf32>) -> tensor<8x4xf32>
        %462 = "stablehlo.broadcast_in_dim"(%461) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %463 = "stablehlo.multiply"(%460, %462) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %464 = "stablehlo.broadcast_in_dim"(%385) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %465 = "stablehlo.multiply"(%463, %464) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %466 = "stablehlo.broadcast_in_dim"(%387) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %467 = "stablehlo.add"(%465, %466) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %468 = "stablehlo.dot_general"(%389, %467) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x2x8xf32>, tensor<8x4x16xf32>) -> tensor<2x8x8x4xf32>
        %469 = "stablehlo.reshape"(%391) : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
        %470 = "stablehlo.reshape"(%469) : (tensor<2x8x1xf32>) -> tensor<2x8x1x1xf32>
        %471 = "stablehlo.reshape"(%470) : (tensor<2x8x1x1xf32>) -> tensor<2x8xf32>
        %472 = "stablehlo.broadcast_in_dim"(%471) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x8x4xf32>
        %473 = "stablehlo.add"(%468, %472) : (tensor<2x8x8x4xf32>, tensor<2x8x8x4xf32>) -> tensor<2x8x8x4xf32>
        %474 = "stablehlo.dot_general"(%393, %467) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x2x8xf32>, tensor<8x4x16xf32>) -> tensor<2x8x8x4xf32>
        %475 = "stablehlo.reshape"(%395) : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
        %476 = "stablehlo.reshape"(%475) : (tensor<2x8x1xf32>) -> tensor<2x8x1x1xf32>
        %477 = "stablehlo.reshape"(%476) : (tensor<2x8x1x1xf32>) -> tensor<2x8xf32>
        %478 = "stablehlo.broadcast_in_dim"(%477) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x8x4xf32>
        %479 = "stablehlo.add"(%474, %478) : (tensor<2x8x8x4xf32>, tensor<2x8x8x4xf32>) -> tensor<2x8x8x4xf32>
        %480 = "stablehlo.iota"() {iota_dimension = 2 : i64} : () -> tensor<1x1x4x4xi32>
        %481 = "stablehlo.iota"() {iota_dimension = 3 : i64} : () -> tensor<1x1x4x4xi32>
        %482 = "stablehlo.compare"(%480, %481) {comparison_direction = #stablehlo<comparison_direction GE>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<1x1x4x4xi32>, tensor<1x1x4x4xi32>) -> tensor<1x1x4x4xi1>
        %483 = "stablehlo.dot_general"(%397, %467) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x2x8xf32>, tensor<8x4x16xf32>) -> tensor<2x8x8x4xf32>
        %484 = "stablehlo.reshape"(%399) : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
        %485 = "stablehlo.reshape"(%484) : (tensor<2x8x1xf32>) -> tensor<2x8x1x1xf32>
        %486 = "stablehlo.reshape"(%485) : (tensor<2x8x1x1xf32>) -> tensor<2x8xf32>
        %487 = "stablehlo.broadcast_in_dim"(%486) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x8x4xf32>
        %488 = "stablehlo.add"(%483, %487) : (tensor<2x8x8x4xf32>, tensor<2x8x8x4xf32>) -> tensor<2x8x8x4xf32>
        %489 = "stablehlo.dot_general"(%488, %473) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [2, 0], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x4xf32>, tensor<2x8x8x4xf32>) -> tensor<8x2x4x4xf32>
        %490 = "stablehlo.constant"() {value = dense<3.5355338e-1> : tensor<f32>} : () -> tensor<f32>
        %491 = "stablehlo.broadcast_in_dim"(%490) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x4x4xf32>
        %492 = "stablehlo.multiply"(%489, %491) : (tensor<8x2x4x4xf32>, tensor<8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %493 = "stablehlo.constant"() {value = dense<-1.0e9> : tensor<f32>} : () -> tensor<f32>
        %494 = "stablehlo.broadcast_in_dim"(%493) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x4x4xf32>
        %495 = "stablehlo.reshape"(%482) : (tensor<1x1x4x4xi1>) -> tensor<4x4xi1>
        %496 = "stablehlo.broadcast_in_dim"(%495) {broadcast_dimensions = array<i64: 2, 3>} : (tensor<4x4xi1>) -> tensor<8x2x4x4xi1>
        %497 = "stablehlo.select"(%496, %492, %494) : (tensor<8x2x4x4xi1>, tensor<8x2x4x4xf32>, tensor<8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %498 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
        %502 = "stablehlo.reduce"(%497, %498) ({
          ^bb0(%499: tensor<f32>, %500: tensor<f32>):
            %501 = "stablehlo.maximum"(%499, %500) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%501) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x4x4xf32>, tensor<f32>) -> tensor<8x2x4xf32>
        %503 = "stablehlo.optimization_barrier"(%502) : (tensor<8x2x4xf32>) -> tensor<8x2x4xf32>
        %504 = "stablehlo.broadcast_in_dim"(%503) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x4xf32>) -> tensor<8x2x4x4xf32>
        %505 = "stablehlo.subtract"(%497, %504) : (tensor<8x2x4x4xf32>, tensor<8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %506 = "stablehlo.exponential"(%505) : (tensor<8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %507 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %511 = "stablehlo.reduce"(%506, %507) ({
          ^bb0(%508: tensor<f32>, %509: tensor<f32>):
            %510 = "stablehlo.add"(%508, %509) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%510) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x4x4xf32>, tensor<f32>) -> tensor<8x2x4xf32>
        %512:2 = "stablehlo.optimization_barrier"(%506, %511) : (tensor<8x2x4x4xf32>, tensor<8x2x4xf32>) -> (tensor<8x2x4x4xf32>, tensor<8x2x4xf32>)
        %513 = "stablehlo.reshape"(%512#1) : (tensor<8x2x4xf32>) -> tensor<8x2x4x1xf32>
        %514 = "stablehlo.dot_general"(%512#0, %479) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x2x4x4xf32>, tensor<2x8x8x4xf32>) -> tensor<8x2x4x8xf32>
        %515 = "stablehlo.reshape"(%513) : (tensor<8x2x4x1xf32>) -> tensor<8x2x4xf32>
        %516 = "stablehlo.broadcast_in_dim"(%515) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x4xf32>) -> tensor<8x2x4x8xf32>
        %517 = "stablehlo.divide"(%514, %516) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %518 = "stablehlo.transpose"(%517) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<8x2x4x8xf32>) -> tensor<8x4x2x8xf32>
        %519 = "stablehlo.dot_general"(%518, %401) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x4x2x8xf32>, tensor<2x8x16xf32>) -> tensor<8x4x16xf32>
        %520 = "stablehlo.broadcast_in_dim"(%403) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %521 = "stablehlo.add"(%519, %520) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %522 = "stablehlo.add"(%353, %521) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %523 = "stablehlo.dot_general"(%405, %355) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x2x8xf32>, tensor<8x8x16xf32>) -> tensor<2x8x8x8xf32>
        %524 = "stablehlo.reshape"(%407) : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
        %525 = "stablehlo.reshape"(%524) : (tensor<2x8x1xf32>) -> tensor<2x8x1x1xf32>
        %526 = "stablehlo.reshape"(%525) : (tensor<2x8x1x1xf32>) -> tensor<2x8xf32>
        %527 = "stablehlo.broadcast_in_dim"(%526) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x8x8xf32>
        %528 = "stablehlo.add"(%523, %527) : (tensor<2x8x8x8xf32>, tensor<2x8x8x8xf32>) -> tensor<2x8x8x8xf32>
        %529 = "stablehlo.dot_general"(%409, %355) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x2x8xf32>, tensor<8x8x16xf32>) -> tensor<2x8x8x8xf32>
        %530 = "stablehlo.reshape"(%411) : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
        %531 = "stablehlo.reshape"(%530) : (tensor<2x8x1xf32>) -> tensor<2x8x1x1xf32>
        %532 = "stablehlo.reshape"(%531) : (tensor<2x8x1x1xf32>) -> tensor<2x8xf32>
        %533 = "stablehlo.broadcast_in_dim"(%532) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x8x8xf32>
        %534 = "stablehlo.add"(%529, %533) : (tensor<2x8x8x8xf32>, tensor<2x8x8x8xf32>) -> tensor<2x8x8x8xf32>
        %535 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %536 = "stablehlo.broadcast_in_dim"(%535) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %537 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %538 = "stablehlo.broadcast_in_dim"(%537) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %539 = "stablehlo.multiply"(%522, %522) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %540 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %544 = "stablehlo.reduce"(%522, %540) ({
          ^bb0(%541: tensor<f32>, %542: tensor<f32>):
            %543 = "stablehlo.add"(%541, %542) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%543) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %545 = "stablehlo.multiply"(%544, %536) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %546 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %550 = "stablehlo.reduce"(%539, %546) ({
          ^bb0(%547: tensor<f32>, %548: tensor<f32>):
            %549 = "stablehlo.add"(%547, %548) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%549) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %551 = "stablehlo.multiply"(%550, %536) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %552 = "stablehlo.multiply"(%545, %545) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %553 = "stablehlo.subtract"(%551, %552) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %554 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %555 = "stablehlo.broadcast_in_dim"(%554) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %556 = "stablehlo.maximum"(%553, %555) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %557 = "stablehlo.add"(%556, %538) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %558 = "stablehlo.broadcast_in_dim"(%545) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %559 = "stablehlo.subtract"(%522, %558) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %560 = "stablehlo.rsqrt"(%557) : (tensor<8x4xf32>) -> tensor<8x4xf32>
        %561 = "stablehlo.broadcast_in_dim"(%560) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %562 = "stablehlo.multiply"(%559, %561) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %563 = "stablehlo.broadcast_in_dim"(%413) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %564 = "stablehlo.multiply"(%562, %563) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %565 = "stablehlo.broadcast_in_dim"(%415) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %566 = "stablehlo.add"(%564, %565) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %567 = "stablehlo.dot_general"(%417, %566) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x2x8xf32>, tensor<8x4x16xf32>) -> tensor<2x8x8x4xf32>
        %568 = "stablehlo.reshape"(%419) : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
        %569 = "stablehlo.reshape"(%568) : (tensor<2x8x1xf32>) -> tensor<2x8x1x1xf32>
        %570 = "stablehlo.reshape"(%569) : (tensor<2x8x1x1xf32>) -> tensor<2x8xf32>
        %571 = "stablehlo.broadcast_in_dim"(%570) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x8x4xf32>
        %572 = "stablehlo.add"(%567, %571) : (tensor<2x8x8x4xf32>, tensor<2x8x8x4xf32>) -> tensor<2x8x8x4xf32>
        %573 = "stablehlo.dot_general"(%572, %528) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [2, 0], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x4xf32>, tensor<2x8x8x8xf32>) -> tensor<8x2x4x8xf32>
        %574 = "stablehlo.broadcast_in_dim"(%490) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x4x8xf32>
        %575 = "stablehlo.multiply"(%573, %574) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %576 = "stablehlo.broadcast_in_dim"(%493) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x4x8xf32>
        %577 = "stablehlo.reshape"(%354) : (tensor<8x1x1x8xi1>) -> tensor<8x8xi1>
        %578 = "stablehlo.broadcast_in_dim"(%577) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<8x8xi1>) -> tensor<8x2x4x8xi1>
        %579 = "stablehlo.select"(%578, %575, %576) : (tensor<8x2x4x8xi1>, tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %580 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
        %584 = "stablehlo.reduce"(%579, %580) ({
          ^bb0(%581: tensor<f32>, %582: tensor<f32>):
            %583 = "stablehlo.maximum"(%581, %582) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%583) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x4x8xf32>, tensor<f32>) -> tensor<8x2x4xf32>
        %585 = "stablehlo.optimization_barrier"(%584) : (tensor<8x2x4xf32>) -> tensor<8x2x4xf32>
        %586 = "stablehlo.broadcast_in_dim"(%585) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x4xf32>) -> tensor<8x2x4x8xf32>
        %587 = "stablehlo.subtract"(%579, %586) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %588 = "stablehlo.exponential"(%587) : (tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %589 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %593 = "stablehlo.reduce"(%588, %589) ({
          ^bb0(%590: tensor<f32>, %591: tensor<f32>):
            %592 = "stablehlo.add"(%590, %591) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%592) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x4x8xf32>, tensor<f32>) -> tensor<8x2x4xf32>
        %594:2 = "stablehlo.optimization_barrier"(%588, %593) : (tensor<8x2x4x8xf32>, tensor<8x2x4xf32>) -> (tensor<8x2x4x8xf32>, tensor<8x2x4xf32>)
        %595 = "stablehlo.reshape"(%594#1) : (tensor<8x2x4xf32>) -> tensor<8x2x4x1xf32>
        %596 = "stablehlo.dot_general"(%594#0, %534) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x2x4x8xf32>, tensor<2x8x8x8xf32>) -> tensor<8x2x4x8xf32>
        %597 = "stablehlo.reshape"(%595) : (tensor<8x2x4x1xf32>) -> tensor<8x2x4xf32>
        %598 = "stablehlo.broadcast_in_dim"(%597) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x4xf32>) -> tensor<8x2x4x8xf32>
        %599 = "stablehlo.divide"(%596, %598) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %600 = "stablehlo.transpose"(%599) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<8x2x4x8xf32>) -> tensor<8x4x2x8xf32>
        %601 = "stablehlo.dot_general"(%600, %421) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x4x2x8xf32>, tensor<2x8x16xf32>) -> tensor<8x4x16xf32>
        %602 = "stablehlo.broadcast_in_dim"(%423) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %603 = "stablehlo.add"(%601, %602) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %604 = "stablehlo.add"(%522, %603) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %605 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %606 = "stablehlo.broadcast_in_dim"(%605) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %607 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %608 = "stablehlo.broadcast_in_dim"(%607) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %609 = "stablehlo.multiply"(%604, %604) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %610 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %614 = "stablehlo.reduce"(%604, %610) ({
          ^bb0(%611: tensor<f32>, %612: tensor<f32>):
            %613 = "stablehlo.add"(%611, %612) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%613) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %615 = "stablehlo.multiply"(%614, %606) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %616 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %620 = "stablehlo.reduce"(%609, %616) ({
          ^bb0(%617: tensor<f32>, %618: tensor<f32>):
            %619 = "stablehlo.add"(%617, %618) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%619) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %621 = "stablehlo.multiply"(%620, %606) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %622 = "stablehlo.multiply"(%615, %615) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %623 = "stablehlo.subtract"(%621, %622) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %624 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %625 = "stablehlo.broadcast_in_dim"(%624) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %626 = "stablehlo.maximum"(%623, %625) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %627 = "stablehlo.add"(%626, %608) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %628 = "stablehlo.broadcast_in_dim"(%615) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %629 = "stablehlo.subtract"(%604, %628) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %630 = "stablehlo.rsqrt"(%627) : (tensor<8x4xf32>) -> tensor<8x4xf32>
        %631 = "stablehlo.broadcast_in_dim"(%630) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %632 = "stablehlo.multiply"(%629, %631) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %633 = "stablehlo.broadcast_in_dim"(%425) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %634 = "stablehlo.multiply"(%632, %633) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %635 = "stablehlo.broadcast_in_dim"(%427) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %636 = "stablehlo.add"(%634, %635) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %637 = "stablehlo.dot_general"(%636, %429) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x4x16xf32>, tensor<16x64xf32>) -> tensor<8x4x64xf32>
        %638 = "stablehlo.broadcast_in_dim"(%431) {broadcast_dimensions = array<i64: 2>} : (tensor<64xf32>) -> tensor<8x4x64xf32>
        %639 = "stablehlo.add"(%637, %638) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %640 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
        %641 = "stablehlo.broadcast_in_dim"(%640) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4x64xf32>
        %642 = "stablehlo.multiply"(%639, %641) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %643 = "stablehlo.constant"() {value = dense<7.0710677e-1> : tensor<f32>} : () -> tensor<f32>
        %644 = "stablehlo.broadcast_in_dim"(%643) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4x64xf32>
        %645 = "stablehlo.multiply"(%639, %644) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %646 = "chlo.erf"(%645) : (tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %647 = "stablehlo.constant"() {value = dense<1.0> : tensor<f32>} : () -> tensor<f32>
        %648 = "stablehlo.broadcast_in_dim"(%647) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4x64xf32>
        %649 = "stablehlo.add"(%646, %648) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %650 = "stablehlo.multiply"(%642, %649) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %651 = "stablehlo.optimization_barrier"(%650) : (tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %652 = "stablehlo.dot_general"(%651, %433) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x4x64xf32>, tensor<64x16xf32>) -> tensor<8x4x16xf32>
        %653 = "stablehlo.broadcast_in_dim"(%435) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %654 = "stablehlo.add"(%652, %653) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %655 = "stablehlo.add"(%604, %654) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %656 = "sdy.sharding_constraint"(%655) {sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>} : (tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %657 = "stablehlo.add"(%352, %383) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        "stablehlo.return"(%657, %656, %354, %355, %356, %357, %358, %359, %360, %361, %362, %363, %364, %365, %366, %367, %368, %369, %370, %371, %372, %373, %374, %375, %376, %377, %378, %379, %380, %381) : (tensor<i32>, tensor<8x4x16xf32>, tensor<8x1x1x8xi1>, tensor<8x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>) -> ()
    }) : (tensor<i32>, tensor<8x4x16xf32>, tensor<8x1x1x8xi1>, tensor<8x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>) -> (tensor<i32>, tensor<8x4x16xf32>, tensor<8x1x1x8xi1>, tensor<8x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>)
    %659 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %660 = "stablehlo.broadcast_in_dim"(%659) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
    %661 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %662 = "stablehlo.broadcast_in_dim"(%661) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
    %663 = "stablehlo.multiply"(%658#1, %658#1) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %664 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %668 = "stablehlo.reduce"(%658#1, %664) ({
      ^bb0(%665: tensor<f32>, %666: tensor<f32>):
        %667 = "stablehlo.add"(%665, %666) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%667) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
    %669 = "stablehlo.multiply"(%668, %660) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %670 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %674 = "stablehlo.reduce"(%663, %670) ({
      ^bb0(%671: tensor<f32>, %672: tensor<f32>):
        %673 = "stablehlo.add"(%671, %672) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%673) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
    %675 = "stablehlo.multiply"(%674, %660) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %676 = "stablehlo.multiply"(%669, %669) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %677 = "stablehlo.subtract"(%675, %676) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %678 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %679 = "stablehlo.broadcast_in_dim"(%678) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
    %680 = "stablehlo.maximum"(%677, %679) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %681 = "stablehlo.add"(%680, %662) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %682 = "stablehlo.broadcast_in_dim"(%669) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
    %683 = "stablehlo.subtract"(%658#1, %682) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %684 = "stablehlo.rsqrt"(%681) : (tensor<8x4xf32>) -> tensor<8x4xf32>
    %685 = "stablehlo.broadcast_in_dim"(%684) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
    %686 = "stablehlo.multiply"(%683, %685) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %687 = "stablehlo.broadcast_in_dim"(%54) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
    %688 = "stablehlo.multiply"(%686, %687) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %689 = "stablehlo.broadcast_in_dim"(%55) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
    %690 = "stablehlo.add"(%688, %689) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %691 = "stablehlo.reshape"(%690) : (tensor<8x4x16xf32>) -> tensor<32x16xf32>
    %692 = "stablehlo.reshape"(%0) : (tensor<8x4xi32>) -> tensor<32xi32>
    %693 = "stablehlo.dot_general"(%691, %25) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<32x16xf32>, tensor<11x16xf32>) -> tensor<32x11xf32>
    %694 = "stablehlo.broadcast_in_dim"(%56) {broadcast_dimensions = array<i64: 1>} : (tensor<11xf32>) -> tensor<32x11xf32>
    %695 = "stablehlo.add"(%693, %694) : (tensor<32x11xf32>, tensor<32x11xf32>) -> tensor<32x11xf32>
    %696 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %700 = "stablehlo.reduce"(%695, %696) ({
      ^bb0(%697: tensor<f32>, %698: tensor<f32>):
        %699 = "stablehlo.maximum"(%697, %698) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%699) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<32x11xf32>, tensor<f32>) -> tensor<32xf32>
    %701 = "stablehlo.reshape"(%700) : (tensor<32xf32>) -> tensor<32x1xf32>
    %702 = "stablehlo.reshape"(%701) : (tensor<32x1xf32>) -> tensor<32xf32>
    %703 = "stablehlo.broadcast_in_dim"(%702) {broadcast_dimensions = array<i64: 0>} : (tensor<32xf32>) -> tensor<32x11xf32>
    %704 = "stablehlo.subtract"(%695, %703) : (tensor<32x11xf32>, tensor<32x11xf32>) -> tensor<32x11xf32>
    %705 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> tensor<1x11xi32>
    %706 = "stablehlo.reshape"(%692) : (tensor<32xi32>) -> tensor<32x1xi32>
    %707 = "stablehlo.reshape"(%706) : (tensor<32x1xi32>) -> tensor<32xi32>
    %708 = "stablehlo.broadcast_in_dim"(%707) {broadcast_dimensions = array<i64: 0>} : (tensor<32xi32>) -> tensor<32x11xi32>
    %709 = "stablehlo.reshape"(%705) : (tensor<1x11xi32>) -> tensor<11xi32>
    %710 = "stablehlo.broadcast_in_dim"(%709) {broadcast_dimensions = array<i64: 1>} : (tensor<11xi32>) -> tensor<32x11xi32>
    %711 = "stablehlo.compare"(%708, %710) {comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<32x11xi32>, tensor<32x11xi32>) -> tensor<32x11xi1>
    %712 = "stablehlo.constant"() {value = dense<0.0> : tensor<32x11xf32>} : () -> tensor<32x11xf32>
    %713 = "stablehlo.select"(%711, %704, %712) : (tensor<32x11xi1>, tensor<32x11xf32>, tensor<32x11xf32>) -> tensor<32x11xf32>
    %714 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %718 = "stablehlo.reduce"(%713, %714) ({
      ^bb0(%715: tensor<f32>, %716: tensor<f32>):
        %717 = "stablehlo.add"(%715, %716) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%717) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<32x11xf32>, tensor<f32>) -> tensor<32xf32>
    %719 = "stablehlo.exponential"(%704) : (tensor<32x11xf32>) -> tensor<32x11xf32>
    %720 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %724 = "stablehlo.reduce"(%719, %720) ({
      ^bb0(%721: tensor<f32>, %722: tensor<f32>):
        %723 = "stablehlo.add"(%721, %722) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%723) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<32x11xf32>, tensor<f32>) -> tensor<32xf32>
    %725 = "stablehlo.log"(%724) : (tensor<32xf32>) -> tensor<32xf32>
    %726 = "stablehlo.subtract"(%725, %718) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %727 = "stablehlo.constant"() {value = dense<1.0> : tensor<8x4xf32>} : () -> tensor<8x4xf32>
    %728 = "stablehlo.reshape"(%727) : (tensor<8x4xf32>) -> tensor<32xf32>
    %729 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> tensor<1x4xi32>
    %730 = "stablehlo.constant"() {value = dense<4> : tensor<i32>} : () -> tensor<i32>
    %731 = "stablehlo.broadcast_in_dim"(%730) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<1x4xi32>
    %732 = "stablehlo.subtract"(%731, %729) : (tensor<1x4xi32>, tensor<1x4xi32>) -> tensor<1x4xi32>
    %733 = "stablehlo.multiply"(%732, %731) : (tensor<1x4xi32>, tensor<1x4xi32>) -> tensor<1x4xi32>
    %734 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
    %735 = "stablehlo.broadcast_in_dim"(%734) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<1x4xi32>
    %736 = "stablehlo.subtract"(%733, %735) : (tensor<1x4xi32>, tensor<1x4xi32>) -> tensor<1x4xi32>
    %737 = "stablehlo.constant"() {value = dense<4> : tensor<1x4xi32>} : () -> tensor<1x4xi32>
    %738 = "stablehlo.divide"(%736, %737) : (tensor<1x4xi32>, tensor<1x4xi32>) -> tensor<1x4xi32>
    %739 = "stablehlo.reshape"(%738) : (tensor<1x4xi32>) -> tensor<4xi32>
    %740 = "stablehlo.broadcast_in_dim"(%739) {broadcast_dimensions = array<i64: 1>} : (tensor<4xi32>) -> tensor<8x4xi32>
    %741 = "stablehlo.reshape"(%740) : (tensor<8x4xi32>) -> tensor<32x1xi32>
    %742 = "stablehlo.reshape"(%741) : (tensor<32x1xi32>) -> tensor<32xi32>
    %743 = "stablehlo.broadcast_in_dim"(%742) {broadcast_dimensions = array<i64: 0>} : (tensor<32xi32>) -> tensor<32x4xi32>
    %744 = "stablehlo.reshape"(%729) : (tensor<1x4xi32>) -> tensor<4xi32>
    %745 = "stablehlo.broadcast_in_dim"(%744) {broadcast_dimensions = array<i64: 1>} : (tensor<4xi32>) -> tensor<32x4xi32>
    %746 = "stablehlo.compare"(%743, %745) {comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<32x4xi32>, tensor<32x4xi32>) -> tensor<32x4xi1>
    %747 = "stablehlo.convert"(%746) : (tensor<32x4xi1>) -> tensor<32x4xf32>
    %748 = "stablehlo.multiply"(%726, %728) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %749 = "stablehlo.reshape"(%748) : (tensor<32xf32>) -> tensor<32x1xf32>
    %750 = "stablehlo.reshape"(%749) : (tensor<32x1xf32>) -> tensor<32xf32>
    %751 = "stablehlo.broadcast_in_dim"(%750) {broadcast_dimensions = array<i64: 0>} : (tensor<32xf32>) -> tensor<32x4xf32>
    %752 = "stablehlo.multiply"(%751, %747) : (tensor<32x4xf32>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %753 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %757 = "stablehlo.reduce"(%752, %753) ({
      ^bb0(%754: tensor<f32>, %755: tensor<f32>):
        %756 = "stablehlo.add"(%754, %755) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%756) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<32x4xf32>, tensor<f32>) -> tensor<4xf32>
    %758 = "stablehlo.reshape"(%728) : (tensor<32xf32>) -> tensor<32x1xf32>
    %759 = "stablehlo.reshape"(%758) : (tensor<32x1xf32>) -> tensor<32xf32>
    %760 = "stablehlo.broadcast_in_dim"(%759) {broadcast_dimensions = array<i64: 0>} : (tensor<32xf32>) -> tensor<32x4xf32>
    %761 = "stablehlo.multiply"(%760, %747) : (tensor<32x4xf32>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %762 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %766 = "stablehlo.reduce"(%761, %762) ({
      ^bb0(%763: tensor<f32>, %764: tensor<f32>):
        %765 = "stablehlo.add"(%763, %764) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%765) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<32x4xf32>, tensor<f32>) -> tensor<4xf32>
    %767 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %771 = "stablehlo.reduce"(%748, %767) ({
      ^bb0(%768: tensor<f32>, %769: tensor<f32>):
        %770 = "stablehlo.add"(%768, %769) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%770) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %772 = "stablehlo.divide"(%771, %57) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    return %772, %757, %766 : tensor<f32>, tensor<4xf32>, tensor<4xf32>
  }
}
