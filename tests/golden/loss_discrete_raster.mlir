module @loss {
  sdy.mesh @mesh = <["data"=2]>
  func.func public @main(%0: tensor<8x4xi32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}]>}, %1: tensor<8x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>}, %2: tensor<8x8xi1> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}]>}, %3: tensor<8xi1> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}]>}, %4: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %5: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %6: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %7: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %8: tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %9: tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %10: tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %11: tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %12: tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %13: tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %14: tensor<1x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %15: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %16: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %17: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %18: tensor<1x16x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %19: tensor<1x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %20: tensor<1x64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %21: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %22: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %23: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %24: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %25: tensor<11x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %26: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %27: tensor<4x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %28: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %29: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %30: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %31: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %32: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %33: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %34: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %35: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %36: tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %37: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %38: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %39: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %40: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %41: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %42: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %43: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %44: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %45: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %46: tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %47: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %48: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %49: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %50: tensor<2x16x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %51: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %52: tensor<2x64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %53: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %54: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %55: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %56: tensor<11xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}) -> (tensor<f32> {sdy.sharding = #sdy.sharding<@mesh, []>}, tensor<4xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<4xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}) {
    %57 = "stablehlo.constant"() {value = dense<3.2e1> : tensor<f32>} : () -> tensor<f32>
    %58 = "stablehlo.dot_general"(%1, %4) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<8x8x16xf32>, tensor<16x16xf32>) -> tensor<8x8x16xf32>
    %59 = "stablehlo.broadcast_in_dim"(%5) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
    %60 = "stablehlo.add"(%58, %59) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %61 = "stablehlo.reshape"(%2) : (tensor<8x8xi1>) -> tensor<8x1x1x8xi1>
    %62 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %254:19 = "stablehlo.while"(%62, %60, %61, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15, %16, %17, %18, %19, %20, %21) ({
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
        %141 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %145 = "stablehlo.reduce"(%85, %141) ({
          ^bb0(%142: tensor<f32>, %143: tensor<f32>):
            %144 = "stablehlo.add"(%142, %143) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%144) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
        %146 = "stablehlo.multiply"(%145, %138) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %147 = "stablehlo.broadcast_in_dim"(%146) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
        %148 = "stablehlo.subtract"(%85, %147) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %149 = "stablehlo.multiply"(%148, %148) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %150 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %154 = "stablehlo.reduce"(%149, %150) ({
          ^bb0(%151: tensor<f32>, %152: tensor<f32>):
            %153 = "stablehlo.add"(%151, %152) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%153) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
        %155 = "stablehlo.multiply"(%154, %138) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %156 = "stablehlo.add"(%155, %140) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %157 = "stablehlo.rsqrt"(%156) : (tensor<8x8xf32>) -> tensor<8x8xf32>
        %158 = "stablehlo.broadcast_in_dim"(%157) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
        %159 = "stablehlo.multiply"(%148, %158) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %160 = "stablehlo.broadcast_in_dim"(%106) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %161 = "stablehlo.multiply"(%159, %160) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %162 = "stablehlo.broadcast_in_dim"(%108) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %163 = "stablehlo.add"(%161, %162) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %164 = "stablehlo.dot_general"(%163, %110) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<8x8x16xf32>, tensor<16x2x8xf32>) -> tensor<8x8x2x8xf32>
        %165 = "stablehlo.broadcast_in_dim"(%112) {broadcast_dimensions = array<i64: 2, 3>} : (tensor<2x8xf32>) -> tensor<8x8x2x8xf32>
        %166 = "stablehlo.add"(%164, %165) : (tensor<8x8x2x8xf32>, tensor<8x8x2x8xf32>) -> tensor<8x8x2x8xf32>
        %167 = "stablehlo.dot_general"(%163, %114) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<8x8x16xf32>, tensor<16x2x8xf32>) -> tensor<8x8x2x8xf32>
        %168 = "stablehlo.broadcast_in_dim"(%116) {broadcast_dimensions = array<i64: 2, 3>} : (tensor<2x8xf32>) -> tensor<8x8x2x8xf32>
        %169 = "stablehlo.add"(%167, %168) : (tensor<8x8x2x8xf32>, tensor<8x8x2x8xf32>) -> tensor<8x8x2x8xf32>
        %170 = "stablehlo.dot_general"(%163, %118) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<8x8x16xf32>, tensor<16x2x8xf32>) -> tensor<8x8x2x8xf32>
        %171 = "stablehlo.broadcast_in_dim"(%120) {broadcast_dimensions = array<i64: 2, 3>} : (tensor<2x8xf32>) -> tensor<8x8x2x8xf32>
        %172 = "stablehlo.add"(%170, %171) : (tensor<8x8x2x8xf32>, tensor<8x8x2x8xf32>) -> tensor<8x8x2x8xf32>
        %173 = "stablehlo.dot_general"(%172, %166) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 2], rhs_batching_dimensions = [0, 2], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>} : (tensor<8x8x2x8xf32>, tensor<8x8x2x8xf32>) -> tensor<8x2x8x8xf32>
        %174 = "stablehlo.constant"() {value = dense<3.5355338e-1> : tensor<f32>} : () -> tensor<f32>
        %175 = "stablehlo.broadcast_in_dim"(%174) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x8x8xf32>
        %176 = "stablehlo.multiply"(%173, %175) : (tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %177 = "stablehlo.constant"() {value = dense<-1.0e9> : tensor<f32>} : () -> tensor<f32>
        %178 = "stablehlo.broadcast_in_dim"(%177) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x8x8xf32>
        %179 = "stablehlo.reshape"(%86) : (tensor<8x1x1x8xi1>) -> tensor<8x8xi1>
        %180 = "stablehlo.broadcast_in_dim"(%179) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<8x8xi1>) -> tensor<8x2x8x8xi1>
        %181 = "stablehlo.select"(%180, %176, %178) : (tensor<8x2x8x8xi1>, tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %182 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
        %186 = "stablehlo.reduce"(%181, %182) ({
          ^bb0(%183: tensor<f32>, %184: tensor<f32>):
            %185 = "stablehlo.maximum"(%183, %184) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%185) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x8x8xf32>, tensor<f32>) -> tensor<8x2x8xf32>
        %187 = "stablehlo.reshape"(%186) : (tensor<8x2x8xf32>) -> tensor<8x2x8x1xf32>
        %188 = "stablehlo.reshape"(%187) : (tensor<8x2x8x1xf32>) -> tensor<8x2x8xf32>
        %189 = "stablehlo.broadcast_in_dim"(%188) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x8xf32>) -> tensor<8x2x8x8xf32>
        %190 = "stablehlo.subtract"(%181, %189) : (tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %191 = "stablehlo.exponential"(%190) : (tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %192 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %196 = "stablehlo.reduce"(%191, %192) ({
          ^bb0(%193: tensor<f32>, %194: tensor<f32>):
            %195 = "stablehlo.add"(%193, %194) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%195) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x8x8xf32>, tensor<f32>) -> tensor<8x2x8xf32>
        %197 = "stablehlo.reshape"(%196) : (tensor<8x2x8xf32>) -> tensor<8x2x8x1xf32>
        %198 = "stablehlo.reshape"(%197) : (tensor<8x2x8x1xf32>) -> tensor<8x2x8xf32>
        %199 = "stablehlo.broadcast_in_dim"(%198) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x8xf32>) -> tensor<8x2x8x8xf32>
        %200 = "stablehlo.divide"(%191, %199) : (tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %201 = "stablehlo.dot_general"(%200, %169) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 2], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>} : (tensor<8x2x8x8xf32>, tensor<8x8x2x8xf32>) -> tensor<8x2x8x8xf32>
        %202 = "stablehlo.transpose"(%201) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<8x2x8x8xf32>) -> tensor<8x8x2x8xf32>
        %203 = "stablehlo.dot_general"(%202, %122) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>} : (tensor<8x8x2x8xf32>, tensor<2x8x16xf32>) -> tensor<8x8x16xf32>
        %204 = "stablehlo.broadcast_in_dim"(%124) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %205 = "stablehlo.add"(%203, %204) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %206 = "stablehlo.add"(%85, %205) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %207 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %208 = "stablehlo.broadcast_in_dim"(%207) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %209 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %210 = "stablehlo.broadcast_in_dim"(%209) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %211 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %215 = "stablehlo.reduce"(%206, %211) ({
          ^bb0(%212: tensor<f32>, %213: tensor<f32>):
            %214 = "stablehlo.add"(%212, %213) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%214) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
        %216 = "stablehlo.multiply"(%215, %208) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %217 = "stablehlo.broadcast_in_dim"(%216) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
        %218 = "stablehlo.subtract"(%206, %217) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %219 = "stablehlo.multiply"(%218, %218) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %220 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %224 = "stablehlo.reduce"(%219, %220) ({
          ^bb0(%221: tensor<f32>, %222: tensor<f32>):
            %223 = "stablehlo.add"(%221, %222) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%223) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
        %225 = "stablehlo.multiply"(%224, %208) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %226 = "stablehlo.add"(%225, %210) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %227 = "stablehlo.rsqrt"(%226) : (tensor<8x8xf32>) -> tensor<8x8xf32>
        %228 = "stablehlo.broadcast_in_dim"(%227) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
        %229 = "stablehlo.multiply"(%218, %228) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %230 = "stablehlo.broadcast_in_dim"(%126) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %231 = "stablehlo.multiply"(%229, %230) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %232 = "stablehlo.broadcast_in_dim"(%128) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %233 = "stablehlo.add"(%231, %232) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %234 = "stablehlo.dot_general"(%233, %130) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<8x8x16xf32>, tensor<16x64xf32>) -> tensor<8x8x64xf32>
        %235 = "stablehlo.broadcast_in_dim"(%132) {broadcast_dimensions = array<i64: 2>} : (tensor<64xf32>) -> tensor<8x8x64xf32>
        %236 = "stablehlo.add"(%234, %235) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %237 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
        %238 = "stablehlo.broadcast_in_dim"(%237) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8x64xf32>
        %239 = "stablehlo.multiply"(%236, %238) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %240 = "stablehlo.constant"() {value = dense<7.0710677e-1> : tensor<f32>} : () -> tensor<f32>
        %241 = "stablehlo.broadcast_in_dim"(%240) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8x64xf32>
        %242 = "stablehlo.multiply"(%236, %241) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %243 = "chlo.erf"(%242) : (tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %244 = "stablehlo.constant"() {value = dense<1.0> : tensor<f32>} : () -> tensor<f32>
        %245 = "stablehlo.broadcast_in_dim"(%244) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8x64xf32>
        %246 = "stablehlo.add"(%243, %245) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %247 = "stablehlo.multiply"(%239, %246) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %248 = "stablehlo.dot_general"(%247, %134) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<8x8x64xf32>, tensor<64x16xf32>) -> tensor<8x8x16xf32>
        %249 = "stablehlo.broadcast_in_dim"(%136) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %250 = "stablehlo.add"(%248, %249) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %251 = "stablehlo.add"(%206, %250) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %252 = "sdy.sharding_constraint"(%251) {sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>} : (tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %253 = "stablehlo.add"(%84, %104) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        "stablehlo.return"(%253, %252, %86, %87, %88, %89, %90, %91, %92, %93, %94, %95, %96, %97, %98, %99, %100, %101, %102) : (tensor<i32>, tensor<8x8x16xf32>, tensor<8x1x1x8xi1>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>) -> ()
    }) : (tensor<i32>, tensor<8x8x16xf32>, tensor<8x1x1x8xi1>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>) -> (tensor<i32>, tensor<8x8x16xf32>, tensor<8x1x1x8xi1>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>)
    %255 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %256 = "stablehlo.broadcast_in_dim"(%255) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
    %257 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %258 = "stablehlo.broadcast_in_dim"(%257) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
    %259 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %263 = "stablehlo.reduce"(%254#1, %259) ({
      ^bb0(%260: tensor<f32>, %261: tensor<f32>):
        %262 = "stablehlo.add"(%260, %261) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%262) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
    %264 = "stablehlo.multiply"(%263, %256) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
    %265 = "stablehlo.broadcast_in_dim"(%264) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
    %266 = "stablehlo.subtract"(%254#1, %265) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %267 = "stablehlo.multiply"(%266, %266) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %268 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %272 = "stablehlo.reduce"(%267, %268) ({
      ^bb0(%269: tensor<f32>, %270: tensor<f32>):
        %271 = "stablehlo.add"(%269, %270) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%271) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
    %273 = "stablehlo.multiply"(%272, %256) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
    %274 = "stablehlo.add"(%273, %258) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
    %275 = "stablehlo.rsqrt"(%274) : (tensor<8x8xf32>) -> tensor<8x8xf32>
    %276 = "stablehlo.broadcast_in_dim"(%275) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
    %277 = "stablehlo.multiply"(%266, %276) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %278 = "stablehlo.broadcast_in_dim"(%22) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
    %279 = "stablehlo.multiply"(%277, %278) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %280 = "stablehlo.broadcast_in_dim"(%23) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
    %281 = "stablehlo.add"(%279, %280) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %282 = "stablehlo.reshape"(%3) : (tensor<8xi1>) -> tensor<8x1x1xi1>
    %283 = "stablehlo.broadcast_in_dim"(%24) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
    %284 = "stablehlo.reshape"(%282) : (tensor<8x1x1xi1>) -> tensor<8xi1>
    %285 = "stablehlo.broadcast_in_dim"(%284) {broadcast_dimensions = array<i64: 0>} : (tensor<8xi1>) -> tensor<8x8x16xi1>
    %286 = "stablehlo.select"(%285, %283, %281) : (tensor<8x8x16xi1>, tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %287 = "stablehlo.gather"(%25, %0) {dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, slice_sizes = array<i64: 1, 16>, indices_are_sorted = false} : (tensor<11x16xf32>, tensor<8x4xi32>) -> tensor<8x4x16xf32>
    %288 = "stablehlo.slice"(%287) {start_indices = array<i64: 0, 0, 0>, limit_indices = array<i64: 8, 3, 16>, strides = array<i64: 1, 1, 1>} : (tensor<8x4x16xf32>) -> tensor<8x3x16xf32>
    %289 = "stablehlo.broadcast_in_dim"(%26) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x1x16xf32>
    %290 = "stablehlo.concatenate"(%289, %288) {dimension = 1 : i64} : (tensor<8x1x16xf32>, tensor<8x3x16xf32>) -> tensor<8x4x16xf32>
    %291 = "stablehlo.broadcast_in_dim"(%27) {broadcast_dimensions = array<i64: 1, 2>} : (tensor<4x16xf32>) -> tensor<8x4x16xf32>
    %292 = "stablehlo.add"(%290, %291) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %293 = "sdy.sharding_constraint"(%292) {sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>} : (tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %294 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %599:30 = "stablehlo.while"(%294, %293, %61, %286, %28, %29, %30, %31, %32, %33, %34, %35, %36, %37, %38, %39, %40, %41, %42, %43, %44, %45, %46, %47, %48, %49, %50, %51, %52, %53) ({
      ^bb0(%295: tensor<i32>, %296: tensor<8x4x16xf32>, %297: tensor<8x1x1x8xi1>, %298: tensor<8x8x16xf32>, %299: tensor<2x16xf32>, %300: tensor<2x16xf32>, %301: tensor<2x16x2x8xf32>, %302: tensor<2x2x8xf32>, %303: tensor<2x16x2x8xf32>, %304: tensor<2x2x8xf32>, %305: tensor<2x16x2x8xf32>, %306: tensor<2x2x8xf32>, %307: tensor<2x2x8x16xf32>, %308: tensor<2x16xf32>, %309: tensor<2x16x2x8xf32>, %310: tensor<2x2x8xf32>, %311: tensor<2x16x2x8xf32>, %312: tensor<2x2x8xf32>, %313: tensor<2x16xf32>, %314: tensor<2x16xf32>, %315: tensor<2x16x2x8xf32>, %316: tensor<2x2x8xf32>, %317: tensor<2x2x8x16xf32>, %318: tensor<2x16xf32>, %319: tensor<2x16xf32>, %320: tensor<2x16xf32>, %321: tensor<2x16x64xf32>, %322: tensor<2x64xf32>, %323: tensor<2x64x16xf32>, %324: tensor<2x16xf32>):
        %325 = "stablehlo.constant"() {value = dense<2> : tensor<i32>} : () -> tensor<i32>
        %326 = "stablehlo.compare"(%295, %325) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        "stablehlo.return"(%326) : (tensor<i1>) -> ()
    }, {
      ^bb0(%327: tensor<i32>, %328: tensor<8x4x16xf32>, %329: tensor<8x1x1x8xi1>, %330: tensor<8x8x16xf32>, %331: tensor<2x16xf32>, %332: tensor<2x16xf32>, %333: tensor<2x16x2x8xf32>, %334: tensor<2x2x8xf32>, %335: tensor<2x16x2x8xf32>, %336: tensor<2x2x8xf32>, %337: tensor<2x16x2x8xf32>, %338: tensor<2x2x8xf32>, %339: tensor<2x2x8x16xf32>, %340: tensor<2x16xf32>, %341: tensor<2x16x2x8xf32>, %342: tensor<2x2x8xf32>, %343: tensor<2x16x2x8xf32>, %344: tensor<2x2x8xf32>, %345: tensor<2x16xf32>, %346: tensor<2x16xf32>, %347: tensor<2x16x2x8xf32>, %348: tensor<2x2x8xf32>, %349: tensor<2x2x8x16xf32>, %350: tensor<2x16xf32>, %351: tensor<2x16xf32>, %352: tensor<2x16xf32>, %353: tensor<2x16x64xf32>, %354: tensor<2x64xf32>, %355: tensor<2x64x16xf32>, %356: tensor<2x16xf32>):
        %357 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
        %358 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %359 = "stablehlo.dynamic_slice"(%331, %327, %357) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %360 = "stablehlo.reshape"(%359) : (tensor<1x16xf32>) -> tensor<16xf32>
        %361 = "stablehlo.dynamic_slice"(%332, %327, %357) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %362 = "stablehlo.reshape"(%361) : (tensor<1x16xf32>) -> tensor<16xf32>
        %363 = "stablehlo.dynamic_slice"(%333, %327, %357, %357, %357) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %364 = "stablehlo.reshape"(%363) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %365 = "stablehlo.dynamic_slice"(%334, %327, %357, %357) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %366 = "stablehlo.reshape"(%365) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %367 = "stablehlo.dynamic_slice"(%335, %327, %357, %357, %357) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %368 = "stablehlo.reshape"(%367) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %369 = "stablehlo.dynamic_slice"(%336, %327, %357, %357) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %370 = "stablehlo.reshape"(%369) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %371 = "stablehlo.dynamic_slice"(%337, %327, %357, %357, %357) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %372 = "stablehlo.reshape"(%371) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %373 = "stablehlo.dynamic_slice"(%338, %327, %357, %357) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %374 = "stablehlo.reshape"(%373) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %375 = "stablehlo.dynamic_slice"(%339, %327, %357, %357, %357) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<2x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %376 = "stablehlo.reshape"(%375) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
        %377 = "stablehlo.dynamic_slice"(%340, %327, %357) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %378 = "stablehlo.reshape"(%377) : (tensor<1x16xf32>) -> tensor<16xf32>
        %379 = "stablehlo.dynamic_slice"(%341, %327, %357, %357, %357) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %380 = "stablehlo.reshape"(%379) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %381 = "stablehlo.dynamic_slice"(%342, %327, %357, %357) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %382 = "stablehlo.reshape"(%381) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %383 = "stablehlo.dynamic_slice"(%343, %327, %357, %357, %357) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %384 = "stablehlo.reshape"(%383) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %385 = "stablehlo.dynamic_slice"(%344, %327, %357, %357) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %386 = "stablehlo.reshape"(%385) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %387 = "stablehlo.dynamic_slice"(%345, %327, %357) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %388 = "stablehlo.reshape"(%387) : (tensor<1x16xf32>) -> tensor<16xf32>
        %389 = "stablehlo.dynamic_slice"(%346, %327, %357) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %390 = "stablehlo.reshape"(%389) : (tensor<1x16xf32>) -> tensor<16xf32>
        %391 = "stablehlo.dynamic_slice"(%347, %327, %357, %357, %357) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %392 = "stablehlo.reshape"(%391) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %393 = "stablehlo.dynamic_slice"(%348, %327, %357, %357) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %394 = "stablehlo.reshape"(%393) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %395 = "stablehlo.dynamic_slice"(%349, %327, %357, %357, %357) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<2x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %396 = "stablehlo.reshape"(%395) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
        %397 = "stablehlo.dynamic_slice"(%350, %327, %357) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %398 = "stablehlo.reshape"(%397) : (tensor<1x16xf32>) -> tensor<16xf32>
        %399 = "stablehlo.dynamic_slice"(%351, %327, %357) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %400 = "stablehlo.reshape"(%399) : (tensor<1x16xf32>) -> tensor<16xf32>
        %401 = "stablehlo.dynamic_slice"(%352, %327, %357) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %402 = "stablehlo.reshape"(%401) : (tensor<1x16xf32>) -> tensor<16xf32>
        %403 = "stablehlo.dynamic_slice"(%353, %327, %357, %357) {slice_sizes = array<i64: 1, 16, 64>} : (tensor<2x16x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x64xf32>
        %404 = "stablehlo.reshape"(%403) : (tensor<1x16x64xf32>) -> tensor<16x64xf32>
        %405 = "stablehlo.dynamic_slice"(%354, %327, %357) {slice_sizes = array<i64: 1, 64>} : (tensor<2x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
        %406 = "stablehlo.reshape"(%405) : (tensor<1x64xf32>) -> tensor<64xf32>
        %407 = "stablehlo.dynamic_slice"(%355, %327, %357, %357) {slice_sizes = array<i64: 1, 64, 16>} : (tensor<2x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x16xf32>
        %408 = "stablehlo.reshape"(%407) : (tensor<1x64x16xf32>) -> tensor<64x16xf32>
        %409 = "stablehlo.dynamic_slice"(%356, %327, %357) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %410 = "stablehlo.reshape"(%409) : (tensor<1x16xf32>) -> tensor<16xf32>
        %411 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %412 = "stablehlo.broadcast_in_dim"(%411) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %413 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %414 = "stablehlo.broadcast_in_dim"(%413) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %415 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %419 = "stablehlo.reduce"(%328, %415) ({
          ^bb0(%416: tensor<f32>, %417: tensor<f32>):
            %418 = "stablehlo.add"(%416, %417) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%418) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %420 = "stablehlo.multiply"(%419, %412) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %421 = "stablehlo.broadcast_in_dim"(%420) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %422 = "stablehlo.subtract"(%328, %421) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %423 = "stablehlo.multiply"(%422, %422) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %424 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %428 = "stablehlo.reduce"(%423, %424) ({
          ^bb0(%425: tensor<f32>, %426: tensor<f32>):
            %427 = "stablehlo.add"(%425, %426) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%427) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %429 = "stablehlo.multiply"(%428, %412) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %430 = "stablehlo.add"(%429, %414) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %431 = "stablehlo.rsqrt"(%430) : (tensor<8x4xf32>) -> tensor<8x4xf32>
        %432 = "stablehlo.broadcast_in_dim"(%431) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %433 = "stablehlo.multiply"(%422, %432) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %434 = "stablehlo.broadcast_in_dim"(%360) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %435 = "stablehlo.multiply"(%433, %434) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %436 = "stablehlo.broadcast_in_dim"(%362) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %437 = "stablehlo.add"(%435, %436) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %438 = "stablehlo.dot_general"(%437, %364) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<8x4x16xf32>, tensor<16x2x8xf32>) -> tensor<8x4x2x8xf32>
        %439 = "stablehlo.broadcast_in_dim"(%366) {broadcast_dimensions = array<i64: 2, 3>} : (tensor<2x8xf32>) -> tensor<8x4x2x8xf32>
        %440 = "stablehlo.add"(%438, %439) : (tensor<8x4x2x8xf32>, tensor<8x4x2x8xf32>) -> tensor<8x4x2x8xf32>
        %441 = "stablehlo.dot_general"(%437, %368) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<8x4x16xf32>, tensor<16x2x8xf32>) -> tensor<8x4x2x8xf32>
        %442 = "stablehlo.broadcast_in_dim"(%370) {broadcast_dimensions = array<i64: 2, 3>} : (tensor<2x8xf32>) -> tensor<8x4x2x8xf32>
        %443 = "stablehlo.add"(%441, %442) : (tensor<8x4x2x8xf32>, tensor<8x4x2x8xf32>) -> tensor<8x4x2x8xf32>
        %444 = "stablehlo.iota"() {iota_dimension = 2 : i64} : () -> tensor<1x1x4x4xi32>
        %445 = "stablehlo.iota"() {iota_dimension = 3 : i64} : () -> tensor<1x1x4x4xi32>
        %446 = "stablehlo.compare"(%444, %445) {comparison_direction = #stablehlo<comparison_direction GE>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<1x1x4x4xi32>, tensor<1x1x4x4xi32>) -> tensor<1x1x4x4xi1>
        %447 = "stablehlo.dot_general"(%437, %372) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<8x4x16xf32>, tensor<16x2x8xf32>) -> tensor<8x4x2x8xf32>
        %448 = "stablehlo.broadcast_in_dim"(%374) {broadcast_dimensions = array<i64: 2, 3>} : (tensor<2x8xf32>) -> tensor<8x4x2x8xf32>
        %449 = "stablehlo.add"(%447, %448) : (tensor<8x4x2x8xf32>, tensor<8x4x2x8xf32>) -> tensor<8x4x2x8xf32>
        %450 = "stablehlo.dot_general"(%449, %440) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 2], rhs_batching_dimensions = [0, 2], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>} : (tensor<8x4x2x8xf32>, tensor<8x4x2x8xf32>) -> tensor<8x2x4x4xf32>
        %451 = "stablehlo.constant"() {value = dense<3.5355338e-1> : tensor<f32>} : () -> tensor<f32>
        %452 = "stablehlo.broadcast_in_dim"(%451) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x4x4xf32>
        %453 = "stablehlo.multiply"(%450, %452) : (tensor<8x2x4x4xf32>, tensor<8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %454 = "stablehlo.constant"() {value = dense<-1.0e9> : tensor<f32>} : () -> tensor<f32>
        %455 = "stablehlo.broadcast_in_dim"(%454) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x4x4xf32>
        %456 = "stablehlo.reshape"(%446) : (tensor<1x1x4x4xi1>) -> tensor<4x4xi1>
        %457 = "stablehlo.broadcast_in_dim"(%456) {broadcast_dimensions = array<i64: 2, 3>} : (tensor<4x4xi1>) -> tensor<8x2x4x4xi1>
        %458 = "stablehlo.select"(%457, %453, %455) : (tensor<8x2x4x4xi1>, tensor<8x2x4x4xf32>, tensor<8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %459 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
        %463 = "stablehlo.reduce"(%458, %459) ({
          ^bb0(%460: tensor<f32>, %461: tensor<f32>):
            %462 = "stablehlo.maximum"(%460, %461) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%462) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x4x4xf32>, tensor<f32>) -> tensor<8x2x4xf32>
        %464 = "stablehlo.reshape"(%463) : (tensor<8x2x4xf32>) -> tensor<8x2x4x1xf32>
        %465 = "stablehlo.reshape"(%464) : (tensor<8x2x4x1xf32>) -> tensor<8x2x4xf32>
        %466 = "stablehlo.broadcast_in_dim"(%465) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x4xf32>) -> tensor<8x2x4x4xf32>
        %467 = "stablehlo.subtract"(%458, %466) : (tensor<8x2x4x4xf32>, tensor<8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %468 = "stablehlo.exponential"(%467) : (tensor<8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %469 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %473 = "stablehlo.reduce"(%468, %469) ({
          ^bb0(%470: tensor<f32>, %471: tensor<f32>):
            %472 = "stablehlo.add"(%470, %471) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%472) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x4x4xf32>, tensor<f32>) -> tensor<8x2x4xf32>
        %474 = "stablehlo.reshape"(%473) : (tensor<8x2x4xf32>) -> tensor<8x2x4x1xf32>
        %475 = "stablehlo.reshape"(%474) : (tensor<8x2x4x1xf32>) -> tensor<8x2x4xf32>
        %476 = "stablehlo.broadcast_in_dim"(%475) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x4xf32>) -> tensor<8x2x4x4xf32>
        %477 = "stablehlo.divide"(%468, %476) : (tensor<8x2x4x4xf32>, tensor<8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %478 = "stablehlo.dot_general"(%477, %443) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 2], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>} : (tensor<8x2x4x4xf32>, tensor<8x4x2x8xf32>) -> tensor<8x2x4x8xf32>
        %479 = "stablehlo.transpose"(%478) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<8x2x4x8xf32>) -> tensor<8x4x2x8xf32>
        %480 = "stablehlo.dot_general"(%479, %376) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>} : (tensor<8x4x2x8xf32>, tensor<2x8x16xf32>) -> tensor<8x4x16xf32>
        %481 = "stablehlo.broadcast_in_dim"(%378) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %482 = "stablehlo.add"(%480, %481) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %483 = "stablehlo.add"(%328, %482) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %484 = "stablehlo.dot_general"(%330, %380) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<8x8x16xf32>, tensor<16x2x8xf32>) -> tensor<8x8x2x8xf32>
        %485 = "stablehlo.broadcast_in_dim"(%382) {broadcast_dimensions = array<i64: 2, 3>} : (tensor<2x8xf32>) -> tensor<8x8x2x8xf32>
        %486 = "stablehlo.add"(%484, %485) : (tensor<8x8x2x8xf32>, tensor<8x8x2x8xf32>) -> tensor<8x8x2x8xf32>
        %487 = "stablehlo.dot_general"(%330, %384) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<8x8x16xf32>, tensor<16x2x8xf32>) -> tensor<8x8x2x8xf32>
        %488 = "stablehlo.broadcast_in_dim"(%386) {broadcast_dimensions = array<i64: 2, 3>} : (tensor<2x8xf32>) -> tensor<8x8x2x8xf32>
        %489 = "stablehlo.add"(%487, %488) : (tensor<8x8x2x8xf32>, tensor<8x8x2x8xf32>) -> tensor<8x8x2x8xf32>
        %490 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %491 = "stablehlo.broadcast_in_dim"(%490) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %492 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %493 = "stablehlo.broadcast_in_dim"(%492) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %494 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %498 = "stablehlo.reduce"(%483, %494) ({
          ^bb0(%495: tensor<f32>, %496: tensor<f32>):
            %497 = "stablehlo.add"(%495, %496) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%497) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %499 = "stablehlo.multiply"(%498, %491) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %500 = "stablehlo.broadcast_in_dim"(%499) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %501 = "stablehlo.subtract"(%483, %500) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %502 = "stablehlo.multiply"(%501, %501) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %503 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %507 = "stablehlo.reduce"(%502, %503) ({
          ^bb0(%504: tensor<f32>, %505: tensor<f32>):
            %506 = "stablehlo.add"(%504, %505) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%506) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %508 = "stablehlo.multiply"(%507, %491) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %509 = "stablehlo.add"(%508, %493) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %510 = "stablehlo.rsqrt"(%509) : (tensor<8x4xf32>) -> tensor<8x4xf32>
        %511 = "stablehlo.broadcast_in_dim"(%510) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %512 = "stablehlo.multiply"(%501, %511) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %513 = "stablehlo.broadcast_in_dim"(%388) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %514 = "stablehlo.multiply"(%512, %513) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %515 = "stablehlo.broadcast_in_dim"(%390) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %516 = "stablehlo.add"(%514, %515) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %517 = "stablehlo.dot_general"(%516, %392) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<8x4x16xf32>, tensor<16x2x8xf32>) -> tensor<8x4x2x8xf32>
        %518 = "stablehlo.broadcast_in_dim"(%394) {broadcast_dimensions = array<i64: 2, 3>} : (tensor<2x8xf32>) -> tensor<8x4x2x8xf32>
        %519 = "stablehlo.add"(%517, %518) : (tensor<8x4x2x8xf32>, tensor<8x4x2x8xf32>) -> tensor<8x4x2x8xf32>
        %520 = "stablehlo.dot_general"(%519, %486) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 2], rhs_batching_dimensions = [0, 2], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>} : (tensor<8x4x2x8xf32>, tensor<8x8x2x8xf32>) -> tensor<8x2x4x8xf32>
        %521 = "stablehlo.broadcast_in_dim"(%451) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x4x8xf32>
        %522 = "stablehlo.multiply"(%520, %521) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %523 = "stablehlo.broadcast_in_dim"(%454) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x4x8xf32>
        %524 = "stablehlo.reshape"(%329) : (tensor<8x1x1x8xi1>) -> tensor<8x8xi1>
        %525 = "stablehlo.broadcast_in_dim"(%524) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<8x8xi1>) -> tensor<8x2x4x8xi1>
        %526 = "stablehlo.select"(%525, %522, %523) : (tensor<8x2x4x8xi1>, tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %527 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
        %531 = "stablehlo.reduce"(%526, %527) ({
          ^bb0(%528: tensor<f32>, %529: tensor<f32>):
            %530 = "stablehlo.maximum"(%528, %529) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%530) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x4x8xf32>, tensor<f32>) -> tensor<8x2x4xf32>
        %532 = "stablehlo.reshape"(%531) : (tensor<8x2x4xf32>) -> tensor<8x2x4x1xf32>
        %533 = "stablehlo.reshape"(%532) : (tensor<8x2x4x1xf32>) -> tensor<8x2x4xf32>
        %534 = "stablehlo.broadcast_in_dim"(%533) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x4xf32>) -> tensor<8x2x4x8xf32>
        %535 = "stablehlo.subtract"(%526, %534) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %536 = "stablehlo.exponential"(%535) : (tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %537 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %541 = "stablehlo.reduce"(%536, %537) ({
          ^bb0(%538: tensor<f32>, %539: tensor<f32>):
            %540 = "stablehlo.add"(%538, %539) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%540) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x4x8xf32>, tensor<f32>) -> tensor<8x2x4xf32>
        %542 = "stablehlo.reshape"(%541) : (tensor<8x2x4xf32>) -> tensor<8x2x4x1xf32>
        %543 = "stablehlo.reshape"(%542) : (tensor<8x2x4x1xf32>) -> tensor<8x2x4xf32>
        %544 = "stablehlo.broadcast_in_dim"(%543) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x4xf32>) -> tensor<8x2x4x8xf32>
        %545 = "stablehlo.divide"(%536, %544) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %546 = "stablehlo.dot_general"(%545, %489) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 2], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>} : (tensor<8x2x4x8xf32>, tensor<8x8x2x8xf32>) -> tensor<8x2x4x8xf32>
        %547 = "stablehlo.transpose"(%546) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<8x2x4x8xf32>) -> tensor<8x4x2x8xf32>
        %548 = "stablehlo.dot_general"(%547, %396) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>} : (tensor<8x4x2x8xf32>, tensor<2x8x16xf32>) -> tensor<8x4x16xf32>
        %549 = "stablehlo.broadcast_in_dim"(%398) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %550 = "stablehlo.add"(%548, %549) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %551 = "stablehlo.add"(%483, %550) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %552 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %553 = "stablehlo.broadcast_in_dim"(%552) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %554 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %555 = "stablehlo.broadcast_in_dim"(%554) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %556 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %560 = "stablehlo.reduce"(%551, %556) ({
          ^bb0(%557: tensor<f32>, %558: tensor<f32>):
            %559 = "stablehlo.add"(%557, %558) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%559) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %561 = "stablehlo.multiply"(%560, %553) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %562 = "stablehlo.broadcast_in_dim"(%561) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %563 = "stablehlo.subtract"(%551, %562) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %564 = "stablehlo.multiply"(%563, %563) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %565 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %569 = "stablehlo.reduce"(%564, %565) ({
          ^bb0(%566: tensor<f32>, %567: tensor<f32>):
            %568 = "stablehlo.add"(%566, %567) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%568) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %570 = "stablehlo.multiply"(%569, %553) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %571 = "stablehlo.add"(%570, %555) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %572 = "stablehlo.rsqrt"(%571) : (tensor<8x4xf32>) -> tensor<8x4xf32>
        %573 = "stablehlo.broadcast_in_dim"(%572) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %574 = "stablehlo.multiply"(%563, %573) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %575 = "stablehlo.broadcast_in_dim"(%400) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %576 = "stablehlo.multiply"(%574, %575) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %577 = "stablehlo.broadcast_in_dim"(%402) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %578 = "stablehlo.add"(%576, %577) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %579 = "stablehlo.dot_general"(%578, %404) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<8x4x16xf32>, tensor<16x64xf32>) -> tensor<8x4x64xf32>
        %580 = "stablehlo.broadcast_in_dim"(%406) {broadcast_dimensions = array<i64: 2>} : (tensor<64xf32>) -> tensor<8x4x64xf32>
        %581 = "stablehlo.add"(%579, %580) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %582 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
        %583 = "stablehlo.broadcast_in_dim"(%582) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4x64xf32>
        %584 = "stablehlo.multiply"(%581, %583) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %585 = "stablehlo.constant"() {value = dense<7.0710677e-1> : tensor<f32>} : () -> tensor<f32>
        %586 = "stablehlo.broadcast_in_dim"(%585) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4x64xf32>
        %587 = "stablehlo.multiply"(%581, %586) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %588 = "chlo.erf"(%587) : (tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %589 = "stablehlo.constant"() {value = dense<1.0> : tensor<f32>} : () -> tensor<f32>
        %590 = "stablehlo.broadcast_in_dim"(%589) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4x64xf32>
        %591 = "stablehlo.add"(%588, %590) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %592 = "stablehlo.multiply"(%584, %591) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %593 = "stablehlo.dot_general"(%592, %408) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<8x4x64xf32>, tensor<64x16xf32>) -> tensor<8x4x16xf32>
        %594 = "stablehlo.broadcast_in_dim"(%410) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %595 = "stablehlo.add"(%593, %594) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %596 = "stablehlo.add"(%551, %595) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %597 = "sdy.sharding_constraint"(%596) {sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>} : (tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %598 = "stablehlo.add"(%327, %358) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        "stablehlo.return"(%598, %597, %329, %330, %331, %332, %333, %334, %335, %336, %337, %338, %339, %340, %341, %342, %343, %344, %345, %346, %347, %348, %349, %350, %351, %352, %353, %354, %355, %356) : (tensor<i32>, tensor<8x4x16xf32>, tensor<8x1x1x8xi1>, tensor<8x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>) -> ()
    }) : (tensor<i32>, tensor<8x4x16xf32>, tensor<8x1x1x8xi1>, tensor<8x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>) -> (tensor<i32>, tensor<8x4x16xf32>, tensor<8x1x1x8xi1>, tensor<8x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>)
    %600 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %601 = "stablehlo.broadcast_in_dim"(%600) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
    %602 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %603 = "stablehlo.broadcast_in_dim"(%602) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
    %604 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %608 = "stablehlo.reduce"(%599#1, %604) ({
      ^bb0(%605: tensor<f32>, %606: tensor<f32>):
        %607 = "stablehlo.add"(%605, %606) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%607) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
    %609 = "stablehlo.multiply"(%608, %601) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %610 = "stablehlo.broadcast_in_dim"(%609) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
    %611 = "stablehlo.subtract"(%599#1, %610) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %612 = "stablehlo.multiply"(%611, %611) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %613 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %617 = "stablehlo.reduce"(%612, %613) ({
      ^bb0(%614: tensor<f32>, %615: tensor<f32>):
        %616 = "stablehlo.add"(%614, %615) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%616) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
    %618 = "stablehlo.multiply"(%617, %601) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %619 = "stablehlo.add"(%618, %603) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %620 = "stablehlo.rsqrt"(%619) : (tensor<8x4xf32>) -> tensor<8x4xf32>
    %621 = "stablehlo.broadcast_in_dim"(%620) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
    %622 = "stablehlo.multiply"(%611, %621) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %623 = "stablehlo.broadcast_in_dim"(%54) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
    %624 = "stablehlo.multiply"(%622, %623) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %625 = "stablehlo.broadcast_in_dim"(%55) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
    %626 = "stablehlo.add"(%624, %625) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %627 = "stablehlo.reshape"(%626) : (tensor<8x4x16xf32>) -> tensor<32x16xf32>
    %628 = "stablehlo.reshape"(%0) : (tensor<8x4xi32>) -> tensor<32xi32>
    %629 = "stablehlo.dot_general"(%627, %25) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>} : (tensor<32x16xf32>, tensor<11x16xf32>) -> tensor<32x11xf32>
    %630 = "stablehlo.broadcast_in_dim"(%56) {broadcast_dimensions = array<i64: 1>} : (tensor<11xf32>) -> tensor<32x11xf32>
    %631 = "stablehlo.add"(%629, %630) : (tensor<32x11xf32>, tensor<32x11xf32>) -> tensor<32x11xf32>
    %632 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %636 = "stablehlo.reduce"(%631, %632) ({
      ^bb0(%633: tensor<f32>, %634: tensor<f32>):
        %635 = "stablehlo.maximum"(%633, %634) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%635) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<32x11xf32>, tensor<f32>) -> tensor<32xf32>
    %637 = "stablehlo.reshape"(%636) : (tensor<32xf32>) -> tensor<32x1xf32>
    %638 = "stablehlo.reshape"(%637) : (tensor<32x1xf32>) -> tensor<32xf32>
    %639 = "stablehlo.broadcast_in_dim"(%638) {broadcast_dimensions = array<i64: 0>} : (tensor<32xf32>) -> tensor<32x11xf32>
    %640 = "stablehlo.subtract"(%631, %639) : (tensor<32x11xf32>, tensor<32x11xf32>) -> tensor<32x11xf32>
    %641 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> tensor<1x11xi32>
    %642 = "stablehlo.reshape"(%628) : (tensor<32xi32>) -> tensor<32x1xi32>
    %643 = "stablehlo.reshape"(%642) : (tensor<32x1xi32>) -> tensor<32xi32>
    %644 = "stablehlo.broadcast_in_dim"(%643) {broadcast_dimensions = array<i64: 0>} : (tensor<32xi32>) -> tensor<32x11xi32>
    %645 = "stablehlo.reshape"(%641) : (tensor<1x11xi32>) -> tensor<11xi32>
    %646 = "stablehlo.broadcast_in_dim"(%645) {broadcast_dimensions = array<i64: 1>} : (tensor<11xi32>) -> tensor<32x11xi32>
    %647 = "stablehlo.compare"(%644, %646) {comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<32x11xi32>, tensor<32x11xi32>) -> tensor<32x11xi1>
    %648 = "stablehlo.constant"() {value = dense<0.0> : tensor<32x11xf32>} : () -> tensor<32x11xf32>
    %649 = "stablehlo.select"(%647, %640, %648) : (tensor<32x11xi1>, tensor<32x11xf32>, tensor<32x11xf32>) -> tensor<32x11xf32>
    %650 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %654 = "stablehlo.reduce"(%649, %650) ({
      ^bb0(%651: tensor<f32>, %652: tensor<f32>):
        %653 = "stablehlo.add"(%651, %652) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%653) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<32x11xf32>, tensor<f32>) -> tensor<32xf32>
    %655 = "stablehlo.exponential"(%640) : (tensor<32x11xf32>) -> tensor<32x11xf32>
    %656 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %660 = "stablehlo.reduce"(%655, %656) ({
      ^bb0(%657: tensor<f32>, %658: tensor<f32>):
        %659 = "stablehlo.add"(%657, %658) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%659) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<32x11xf32>, tensor<f32>) -> tensor<32xf32>
    %661 = "stablehlo.log"(%660) : (tensor<32xf32>) -> tensor<32xf32>
    %662 = "stablehlo.subtract"(%661, %654) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %663 = "stablehlo.constant"() {value = dense<1.0> : tensor<8x4xf32>} : () -> tensor<8x4xf32>
    %664 = "stablehlo.reshape"(%663) : (tensor<8x4xf32>) -> tensor<32xf32>
    %665 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> tensor<1x4xi32>
    %666 = "stablehlo.constant"() {value = dense<4> : tensor<i32>} : () -> tensor<i32>
    %667 = "stablehlo.broadcast_in_dim"(%666) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<1x4xi32>
    %668 = "stablehlo.subtract"(%667, %665) : (tensor<1x4xi32>, tensor<1x4xi32>) -> tensor<1x4xi32>
    %669 = "stablehlo.multiply"(%668, %667) : (tensor<1x4xi32>, tensor<1x4xi32>) -> tensor<1x4xi32>
    %670 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
    %671 = "stablehlo.broadcast_in_dim"(%670) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<1x4xi32>
    %672 = "stablehlo.subtract"(%669, %671) : (tensor<1x4xi32>, tensor<1x4xi32>) -> tensor<1x4xi32>
    %673 = "stablehlo.constant"() {value = dense<4> : tensor<1x4xi32>} : () -> tensor<1x4xi32>
    %674 = "stablehlo.divide"(%672, %673) : (tensor<1x4xi32>, tensor<1x4xi32>) -> tensor<1x4xi32>
    %675 = "stablehlo.reshape"(%674) : (tensor<1x4xi32>) -> tensor<4xi32>
    %676 = "stablehlo.broadcast_in_dim"(%675) {broadcast_dimensions = array<i64: 1>} : (tensor<4xi32>) -> tensor<8x4xi32>
    %677 = "stablehlo.reshape"(%676) : (tensor<8x4xi32>) -> tensor<32x1xi32>
    %678 = "stablehlo.reshape"(%677) : (tensor<32x1xi32>) -> tensor<32xi32>
    %679 = "stablehlo.broadcast_in_dim"(%678) {broadcast_dimensions = array<i64: 0>} : (tensor<32xi32>) -> tensor<32x4xi32>
    %680 = "stablehlo.reshape"(%665) : (tensor<1x4xi32>) -> tensor<4xi32>
    %681 = "stablehlo.broadcast_in_dim"(%680) {broadcast_dimensions = array<i64: 1>} : (tensor<4xi32>) -> tensor<32x4xi32>
    %682 = "stablehlo.compare"(%679, %681) {comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<32x4xi32>, tensor<32x4xi32>) -> tensor<32x4xi1>
    %683 = "stablehlo.convert"(%682) : (tensor<32x4xi1>) -> tensor<32x4xf32>
    %684 = "stablehlo.multiply"(%662, %664) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %685 = "stablehlo.reshape"(%684) : (tensor<32xf32>) -> tensor<32x1xf32>
    %686 = "stablehlo.reshape"(%685) : (tensor<32x1xf32>) -> tensor<32xf32>
    %687 = "stablehlo.broadcast_in_dim"(%686) {broadcast_dimensions = array<i64: 0>} : (tensor<32xf32>) -> tensor<32x4xf32>
    %688 = "stablehlo.multiply"(%687, %683) : (tensor<32x4xf32>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %689 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %693 = "stablehlo.reduce"(%688, %689) ({
      ^bb0(%690: tensor<f32>, %691: tensor<f32>):
        %692 = "stablehlo.add"(%690, %691) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%692) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<32x4xf32>, tensor<f32>) -> tensor<4xf32>
    %694 = "stablehlo.reshape"(%664) : (tensor<32xf32>) -> tensor<32x1xf32>
    %695 = "stablehlo.reshape"(%694) : (tensor<32x1xf32>) -> tensor<32xf32>
    %696 = "stablehlo.broadcast_in_dim"(%695) {broadcast_dimensions = array<i64: 0>} : (tensor<32xf32>) -> tensor<32x4xf32>
    %697 = "stablehlo.multiply"(%696, %683) : (tensor<32x4xf32>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %698 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %702 = "stablehlo.reduce"(%697, %698) ({
      ^bb0(%699: tensor<f32>, %700: tensor<f32>):
        %701 = "stablehlo.add"(%699, %700) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%701) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<32x4xf32>, tensor<f32>) -> tensor<4xf32>
    %703 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %707 = "stablehlo.reduce"(%684, %703) ({
      ^bb0(%704: tensor<f32>, %705: tensor<f32>):
        %706 = "stablehlo.add"(%704, %705) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%706) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %708 = "stablehlo.divide"(%707, %57) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    return %708, %693, %702 : tensor<f32>, tensor<4xf32>, tensor<4xf32>
  }
}
