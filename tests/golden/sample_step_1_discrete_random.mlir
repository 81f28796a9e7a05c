module @sample_step_1 {
  sdy.mesh @mesh = <["data"=2]>
  func.func public @main(%0: tensor<2x8x8x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"data"}, {}, {}, {}]>}, %1: tensor<2x8x8x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"data"}, {}, {}, {}]>}, %2: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %3: tensor<8x4xi32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}]>}, %4: tensor<8x4xi32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}]>}, %5: tensor<8x4xi32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}]>, tf.aliasing_output = 0 : i32}, %6: tensor<8x8xi1> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}]>}, %7: tensor<8x2xui32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}]>}, %8: tensor<i32> {sdy.sharding = #sdy.sharding<@mesh, []>}, %9: tensor<8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}]>}, %10: tensor<8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}]>}, %11: tensor<11x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %12: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %13: tensor<4x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %14: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %15: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %16: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %17: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %18: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %19: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %20: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %21: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %22: tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %23: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %24: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %25: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %26: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %27: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %28: tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %29: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %30: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %31: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %32: tensor<2x16x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %33: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %34: tensor<2x64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %35: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %36: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %37: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %38: tensor<11xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}) -> (tensor<8x4xi32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}]>}) {
    %39 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
    %40 = "stablehlo.add"(%8, %39) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %41 = "stablehlo.broadcast_in_dim"(%40) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<8x4xi32>
    %42 = "stablehlo.compare"(%4, %41) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<8x4xi32>, tensor<8x4xi32>) -> tensor<8x4xi1>
    %43 = "stablehlo.reshape"(%5) : (tensor<8x4xi32>) -> tensor<8x1x4xi32>
    %44 = "stablehlo.concatenate"(%43, %43) {dimension = 1 : i64} : (tensor<8x1x4xi32>, tensor<8x1x4xi32>) -> tensor<8x2x4xi32>
    %45 = "stablehlo.reshape"(%44) : (tensor<8x2x4xi32>) -> tensor<16x4xi32>
    %46 = "stablehlo.reshape"(%42) : (tensor<8x4xi1>) -> tensor<8x1x4xi1>
    %47 = "stablehlo.concatenate"(%46, %46) {dimension = 1 : i64} : (tensor<8x1x4xi1>, tensor<8x1x4xi1>) -> tensor<8x2x4xi1>
    %48 = "stablehlo.reshape"(%47) : (tensor<8x2x4xi1>) -> tensor<16x4xi1>
    %49 = "stablehlo.gather"(%11, %45) {dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, slice_sizes = array<i64: 1, 16>, indices_are_sorted = false} : (tensor<11x16xf32>, tensor<16x4xi32>) -> tensor<16x4x16xf32>
    %50 = "stablehlo.reshape"(%48) : (tensor<16x4xi1>) -> tensor<16x4x1xi1>
    %51 = "stablehlo.broadcast_in_dim"(%12) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<16x4x16xf32>
    %52 = "stablehlo.reshape"(%50) : (tensor<16x4x1xi1>) -> tensor<16x4xi1>
    %53 = "stablehlo.broadcast_in_dim"(%52) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<16x4xi1>) -> tensor<16x4x16xi1>
    %54 = "stablehlo.select"(%53, %51, %49) : (tensor<16x4x16xi1>, tensor<16x4x16xf32>, tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %55 = "stablehlo.broadcast_in_dim"(%13) {broadcast_dimensions = array<i64: 1, 2>} : (tensor<4x16xf32>) -> tensor<16x4x16xf32>
    %56 = "stablehlo.add"(%54, %55) : (tensor<16x4x16xf32>, tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %57 = "stablehlo.reshape"(%6) : (tensor<8x8xi1>) -> tensor<8x1x1x8xi1>
    %58 = "sdy.sharding_constraint"(%56) {sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>} : (tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %59 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %356:28 = "stablehlo.while"(%59, %58, %57, %0, %1, %2, %14, %15, %16, %17, %18, %19, %20, %21, %22, %23, %24, %25, %26, %27, %28, %29, %30, %31, %32, %33, %34, %35) ({
      ^bb0(%60: tensor<i32>, %61: tensor<16x4x16xf32>, %62: tensor<8x1x1x8xi1>, %63: tensor<2x8x8x2x8xf32>, %64: tensor<2x8x8x2x8xf32>, %65: tensor<2x16xf32>, %66: tensor<2x16xf32>, %67: tensor<2x16xf32>, %68: tensor<2x16x2x8xf32>, %69: tensor<2x2x8xf32>, %70: tensor<2x16x2x8xf32>, %71: tensor<2x2x8xf32>, %72: tensor<2x16x2x8xf32>, %73: tensor<2x2x8xf32>, %74: tensor<2x2x8x16xf32>, %75: tensor<2x16xf32>, %76: tensor<2x16xf32>, %77: tensor<2x16xf32>, %78: tensor<2x16x2x8xf32>, %79: tensor<2x2x8xf32>, %80: tensor<2x2x8x16xf32>, %81: tensor<2x16xf32>, %82: tensor<2x16xf32>, %83: tensor<2x16xf32>, %84: tensor<2x16x64xf32>, %85: tensor<2x64xf32>, %86: tensor<2x64x16xf32>, %87: tensor<2x16xf32>):
        %88 = "stablehlo.constant"() {value = dense<2> : tensor<i32>} : () -> tensor<i32>
        %89 = "stablehlo.compare"(%60, %88) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        "stablehlo.return"(%89) : (tensor<i1>) -> ()
    }, {
      ^bb0(%90: tensor<i32>, %91: tensor<16x4x16xf32>, %92: tensor<8x1x1x8xi1>, %93: tensor<2x8x8x2x8xf32>, %94: tensor<2x8x8x2x8xf32>, %95: tensor<2x16xf32>, %96: tensor<2x16xf32>, %97: tensor<2x16xf32>, %98: tensor<2x16x2x8xf32>, %99: tensor<2x2x8xf32>, %100: tensor<2x16x2x8xf32>, %101: tensor<2x2x8xf32>, %102: tensor<2x16x2x8xf32>, %103: tensor<2x2x8xf32>, %104: tensor<2x2x8x16xf32>, %105: tensor<2x16xf32>, %106: tensor<2x16xf32>, %107: tensor<2x16xf32>, %108: tensor<2x16x2x8xf32>, %109: tensor<2x2x8xf32>, %110: tensor<2x2x8x16xf32>, %111: tensor<2x16xf32>, %112: tensor<2x16xf32>, %113: tensor<2x16xf32>, %114: tensor<2x16x64xf32>, %115: tensor<2x64xf32>, %116: tensor<2x64x16xf32>, %117: tensor<2x16xf32>):
        %118 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
        %119 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %120 = "stablehlo.dynamic_slice"(%93, %90, %118, %118, %118, %118) {slice_sizes = array<i64: 1, 8, 8, 2, 8>} : (tensor<2x8x8x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x2x8xf32>
        %121 = "stablehlo.reshape"(%120) : (tensor<1x8x8x2x8xf32>) -> tensor<8x8x2x8xf32>
        %122 = "stablehlo.dynamic_slice"(%94, %90, %118, %118, %118, %118) {slice_sizes = array<i64: 1, 8, 8, 2, 8>} : (tensor<2x8x8x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x2x8xf32>
        %123 = "stablehlo.reshape"(%122) : (tensor<1x8x8x2x8xf32>) -> tensor<8x8x2x8xf32>
        %124 = "stablehlo.dynamic_slice"(%95, %90, %118) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %125 = "stablehlo.reshape"(%124) : (tensor<1x16xf32>) -> tensor<16xf32>
        %126 = "stablehlo.dynamic_slice"(%96, %90, %118) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %127 = "stablehlo.reshape"(%126) : (tensor<1x16xf32>) -> tensor<16xf32>
        %128 = "stablehlo.dynamic_slice"(%97, %90, %118) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %129 = "stablehlo.reshape"(%128) : (tensor<1x16xf32>) -> tensor<16xf32>
        %130 = "stablehlo.dynamic_slice"(%98, %90, %118, %118, %118) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %131 = "stablehlo.reshape"(%130) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %132 = "stablehlo.dynamic_slice"(%99, %90, %118, %118) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %133 = "stablehlo.reshape"(%132) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %134 = "stablehlo.dynamic_slice"(%100, %90, %118, %118, %118) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %135 = "stablehlo.reshape"(%134) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %136 = "stablehlo.dynamic_slice"(%101, %90, %118, %118) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %137 = "stablehlo.reshape"(%136) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %138 = "stablehlo.dynamic_slice"(%102, %90, %118, %118, %118) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %139 = "stablehlo.reshape"(%138) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %140 = "stablehlo.dynamic_slice"(%103, %90, %118, %118) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %141 = "stablehlo.reshape"(%140) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %142 = "stablehlo.dynamic_slice"(%104, %90, %118, %118, %118) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<2x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %143 = "stablehlo.reshape"(%142) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
        %144 = "stablehlo.dynamic_slice"(%105, %90, %118) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %145 = "stablehlo.reshape"(%144) : (tensor<1x16xf32>) -> tensor<16xf32>
        %146 = "stablehlo.dynamic_slice"(%106, %90, %118) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %147 = "stablehlo.reshape"(%146) : (tensor<1x16xf32>) -> tensor<16xf32>
        %148 = "stablehlo.dynamic_slice"(%107, %90, %118) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %149 = "stablehlo.reshape"(%148) : (tensor<1x16xf32>) -> tensor<16xf32>
        %150 = "stablehlo.dynamic_slice"(%108, %90, %118, %118, %118) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %151 = "stablehlo.reshape"(%150) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %152 = "stablehlo.dynamic_slice"(%109, %90, %118, %118) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %153 = "stablehlo.reshape"(%152) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %154 = "stablehlo.dynamic_slice"(%110, %90, %118, %118, %118) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<2x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %155 = "stablehlo.reshape"(%154) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
        %156 = "stablehlo.dynamic_slice"(%111, %90, %118) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %157 = "stablehlo.reshape"(%156) : (tensor<1x16xf32>) -> tensor<16xf32>
        %158 = "stablehlo.dynamic_slice"(%112, %90, %118) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %159 = "stablehlo.reshape"(%158) : (tensor<1x16xf32>) -> tensor<16xf32>
        %160 = "stablehlo.dynamic_slice"(%113, %90, %118) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %161 = "stablehlo.reshape"(%160) : (tensor<1x16xf32>) -> tensor<16xf32>
        %162 = "stablehlo.dynamic_slice"(%114, %90, %118, %118) {slice_sizes = array<i64: 1, 16, 64>} : (tensor<2x16x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x64xf32>
        %163 = "stablehlo.reshape"(%162) : (tensor<1x16x64xf32>) -> tensor<16x64xf32>
        %164 = "stablehlo.dynamic_slice"(%115, %90, %118) {slice_sizes = array<i64: 1, 64>} : (tensor<2x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
        %165 = "stablehlo.reshape"(%164) : (tensor<1x64xf32>) -> tensor<64xf32>
        %166 = "stablehlo.dynamic_slice"(%116, %90, %118, %118) {slice_sizes = array<i64: 1, 64, 16>} : (tensor<2x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x16xf32>
        %167 = "stablehlo.reshape"(%166) : (tensor<1x64x16xf32>) -> tensor<64x16xf32>
        %168 = "stablehlo.dynamic_slice"(%117, %90, %118) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %169 = "stablehlo.reshape"(%168) : (tensor<1x16xf32>) -> tensor<16xf32>
        %170 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %171 = "stablehlo.broadcast_in_dim"(%170) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x4xf32>
        %172 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %173 = "stablehlo.broadcast_in_dim"(%172) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x4xf32>
        %174 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %178 = "stablehlo.reduce"(%91, %174) ({
          ^bb0(%175: tensor<f32>, %176: tensor<f32>):
            %177 = "stablehlo.add"(%175, %176) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%177) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<16x4x16xf32>, tensor<f32>) -> tensor<16x4xf32>
        %179 = "stablehlo.multiply"(%178, %171) : (tensor<16x4xf32>, tensor<16x4xf32>) -> tensor<16x4xf32>
        %180 = "stablehlo.broadcast_in_dim"(%179) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<16x4xf32>) -> tensor<16x4x16xf32>
        %181 = "stablehlo.subtract"(%91, %180) : (tensor<16x4x16xf32>, tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
        %182 = "stablehlo.multiply"(%181, %181) : (tensor<16x4x16xf32>, tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
        %183 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %187 = "stablehlo.reduce"(%182, %183) ({
          ^bb0(%184: tensor<f32>, %185: tensor<f32>):
            %186 = "stablehlo.add"(%184, %185) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%186) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<16x4x16xf32>, tensor<f32>) -> tensor<16x4xf32>
        %188 = "stablehlo.multiply"(%187, %171) : (tensor<16x4xf32>, tensor<16x4xf32>) -> tensor<16x4xf32>
        %189 = "stablehlo.add"(%188, %173) : (tensor<16x4xf32>, tensor<16x4xf32>) -> tensor<16x4xf32>
        %190 = "stablehlo.rsqrt"(%189) : (tensor<16x4xf32>) -> tensor<16x4xf32>
        %191 = "stablehlo.broadcast_in_dim"(%190) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<16x4xf32>) -> tensor<16x4x16xf32>
        %192 = "stablehlo.multiply"(%181, %191) : (tensor<16x4x16xf32>, tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
        %193 = "stablehlo.broadcast_in_dim"(%127) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<16x4x16xf32>
        %194 = "stablehlo.multiply"(%192, %193) : (tensor<16x4x16xf32>, tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
        %195 = "stablehlo.broadcast_in_dim"(%129) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<16x4x16xf32>
        %196 = "stablehlo.add"(%194, %195) : (tensor<16x4x16xf32>, tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
        %197 = "stablehlo.dot_general"(%196, %131) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<16x4x16xf32>, tensor<16x2x8xf32>) -> tensor<16x4x2x8xf32>
        %198 = "stablehlo.broadcast_in_dim"(%133) {broadcast_dimensions = array<i64: 2, 3>} : (tensor<2x8xf32>) -> tensor<16x4x2x8xf32>
        %199 = "stablehlo.add"(%197, %198) : (tensor<16x4x2x8xf32>, tensor<16x4x2x8xf32>) -> tensor<16x4x2x8xf32>
        %200 = "stablehlo.dot_general"(%196, %135) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<16x4x16xf32>, tensor<16x2x8xf32>) -> tensor<16x4x2x8xf32>
        %201 = "stablehlo.broadcast_in_dim"(%137) {broadcast_dimensions = array<i64: 2, 3>} : (tensor<2x8xf32>) -> tensor<16x4x2x8xf32>
        %202 = "stablehlo.add"(%200, %201) : (tensor<16x4x2x8xf32>, tensor<16x4x2x8xf32>) -> tensor<16x4x2x8xf32>
        %203 = "stablehlo.dot_general"(%196, %139) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<16x4x16xf32>, tensor<16x2x8xf32>) -> tensor<16x4x2x8xf32>
        %204 = "stablehlo.broadcast_in_dim"(%141) {broadcast_dimensions = array<i64: 2, 3>} : (tensor<2x8xf32>) -> tensor<16x4x2x8xf32>
        %205 = "stablehlo.add"(%203, %204) : (tensor<16x4x2x8xf32>, tensor<16x4x2x8xf32>) -> tensor<16x4x2x8xf32>
        %206 = "stablehlo.dot_general"(%205, %199) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 2], rhs_batching_dimensions = [0, 2], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>} : (tensor<16x4x2x8xf32>, tensor<16x4x2x8xf32>) -> tensor<16x2x4x4xf32>
        %207 = "stablehlo.constant"() {value = dense<3.5355338e-1> : tensor<f32>} : () -> tensor<f32>
        %208 = "stablehlo.broadcast_in_dim"(%207) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x2x4x4xf32>
        %209 = "stablehlo.multiply"(%206, %208) : (tensor<16x2x4x4xf32>, tensor<16x2x4x4xf32>) -> tensor<16x2x4x4xf32>
        %210 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
        %214 = "stablehlo.reduce"(%209, %210) ({
          ^bb0(%211: tensor<f32>, %212: tensor<f32>):
            %213 = "stablehlo.maximum"(%211, %212) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%213) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<16x2x4x4xf32>, tensor<f32>) -> tensor<16x2x4xf32>
        %215 = "stablehlo.reshape"(%214) : (tensor<16x2x4xf32>) -> tensor<16x2x4x1xf32>
        %216 = "stablehlo.reshape"(%215) : (tensor<16x2x4x1xf32>) -> tensor<16x2x4xf32>
        %217 = "stablehlo.broadcast_in_dim"(%216) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<16x2x4xf32>) -> tensor<16x2x4x4xf32>
        %218 = "stablehlo.subtract"(%209, %217) : (tensor<16x2x4x4xf32>, tensor<16x2x4x4xf32>) -> tensor<16x2x4x4xf32>
        %219 = "stablehlo.exponential"(%218) : (tensor<16x2x4x4xf32>) -> tensor<16x2x4x4xf32>
        %220 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %224 = "stablehlo.reduce"(%219, %220) ({
          ^bb0(%221: tensor<f32>, %222: tensor<f32>):
            %223 = "stablehlo.add"(%221, %222) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%223) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<16x2x4x4xf32>, tensor<f32>) -> tensor<16x2x4xf32>
        %225 = "stablehlo.reshape"(%224) : (tensor<16x2x4xf32>) -> tensor<16x2x4x1xf32>
        %226 = "stablehlo.reshape"(%225) : (tensor<16x2x4x1xf32>) -> tensor<16x2x4xf32>
        %227 = "stablehlo.broadcast_in_dim"(%226) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<16x2x4xf32>) -> tensor<16x2x4x4xf32>
        %228 = "stablehlo.divide"(%219, %227) : (tensor<16x2x4x4xf32>, tensor<16x2x4x4xf32>) -> tensor<16x2x4x4xf32>
        %229 = "stablehlo.dot_general"(%228, %202) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 2], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>} : (tensor<16x2x4x4xf32>, tensor<16x4x2x8xf32>) -> tensor<16x2x4x8xf32>
        %230 = "stablehlo.transpose"(%229) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<16x2x4x8xf32>) -> tensor<16x4x2x8xf32>
        %231 = "stablehlo.dot_general"(%230, %143) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>} : (tensor<16x4x2x8xf32>, tensor<2x8x16xf32>) -> tensor<16x4x16xf32>
        %232 = "stablehlo.broadcast_in_dim"(%145) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<16x4x16xf32>
        %233 = "stablehlo.add"(%231, %232) : (tensor<16x4x16xf32>, tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
        %234 = "stablehlo.add"(%91, %233) : (tensor<16x4x16xf32>, tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
        %235 = "stablehlo.reshape"(%234) : (tensor<16x4x16xf32>) -> tensor<8x2x4x16xf32>
        %236 = "stablehlo.slice"(%235) {start_indices = array<i64: 0, 0, 0, 0>, limit_indices = array<i64: 8, 1, 4, 16>, strides = array<i64: 1, 1, 1, 1>} : (tensor<8x2x4x16xf32>) -> tensor<8x1x4x16xf32>
        %237 = "stablehlo.reshape"(%236) : (tensor<8x1x4x16xf32>) -> tensor<8x4x16xf32>
        %238 = "stablehlo.slice"(%235) {start_indices = array<i64: 0, 1, 0, 0>, limit_indices = array<i64: 8, 2, 4, 16>, strides = array<i64: 1, 1, 1, 1>} : (tensor<8x2x4x16xf32>) -> tensor<8x1x4x16xf32>
        %239 = "stablehlo.reshape"(%238) : (tensor<8x1x4x16xf32>) -> tensor<8x4x16xf32>
        %240 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %241 = "stablehlo.broadcast_in_dim"(%240) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %242 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %243 = "stablehlo.broadcast_in_dim"(%242) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %244 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %248 = "stablehlo.reduce"(%237, %244) ({
          ^bb0(%245: tensor<f32>, %246: tensor<f32>):
            %247 = "stablehlo.add"(%245, %246) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%247) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %249 = "stablehlo.multiply"(%248, %241) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %250 = "stablehlo.broadcast_in_dim"(%249) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %251 = "stablehlo.subtract"(%237, %250) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %252 = "stablehlo.multiply"(%251, %251) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %253 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %257 = "stablehlo.reduce"(%252, %253) ({
          ^bb0(%254: tensor<f32>, %255: tensor<f32>):
            %256 = "stablehlo.add"(%254, %255) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%256) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %258 = "stablehlo.multiply"(%257, %241) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %259 = "stablehlo.add"(%258, %243) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %260 = "stablehlo.rsqrt"(%259) : (tensor<8x4xf32>) -> tensor<8x4xf32>
        %261 = "stablehlo.broadcast_in_dim"(%260) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %262 = "stablehlo.multiply"(%251, %261) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %263 = "stablehlo.broadcast_in_dim"(%147) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %264 = "stablehlo.multiply"(%262, %263) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %265 = "stablehlo.broadcast_in_dim"(%149) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %266 = "stablehlo.add"(%264, %265) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %267 = "stablehlo.dot_general"(%266, %151) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<8x4x16xf32>, tensor<16x2x8xf32>) -> tensor<8x4x2x8xf32>
        %268 = "stablehlo.broadcast_in_dim"(%153) {broadcast_dimensions = array<i64: 2, 3>} : (tensor<2x8xf32>) -> tensor<8x4x2x8xf32>
        %269 = "stablehlo.add"(%267, %268) : (tensor<8x4x2x8xf32>, tensor<8x4x2x8xf32>) -> tensor<8x4x2x8xf32>
        %270 = "stablehlo.dot_general"(%269, %121) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 2], rhs_batching_dimensions = [0, 2], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>} : (tensor<8x4x2x8xf32>, tensor<8x8x2x8xf32>) -> tensor<8x2x4x8xf32>
        %271 = "stablehlo.broadcast_in_dim"(%207) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x4x8xf32>
        %272 = "stablehlo.multiply"(%270, %271) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %273 = "stablehlo.constant"() {value = dense<-1.0e9> : tensor<f32>} : () -> tensor<f32>
        %274 = "stablehlo.broadcast_in_dim"(%273) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x4x8xf32>
        %275 = "stablehlo.reshape"(%92) : (tensor<8x1x1x8xi1>) -> tensor<8x8xi1>
        %276 = "stablehlo.broadcast_in_dim"(%275) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<8x8xi1>) -> tensor<8x2x4x8xi1>
        %277 = "stablehlo.select"(%276, %272, %274) : (tensor<8x2x4x8xi1>, tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %278 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
        %282 = "stablehlo.reduce"(%277, %278) ({
          ^bb0(%279: tensor<f32>, %280: tensor<f32>):
            %281 = "stablehlo.maximum"(%279, %280) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%281) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x4x8xf32>, tensor<f32>) -> tensor<8x2x4xf32>
        %283 = "stablehlo.reshape"(%282) : (tensor<8x2x4xf32>) -> tensor<8x2x4x1xf32>
        %284 = "stablehlo.reshape"(%283) : (tensor<8x2x4x1xf32>) -> tensor<8x2x4xf32>
        %285 = "stablehlo.broadcast_in_dim"(%284) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x4xf32>) -> tensor<8x2x4x8xf32>
        %286 = "stablehlo.subtract"(%277, %285) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %287 = "stablehlo.exponential"(%286) : (tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %288 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %292 = "stablehlo.reduce"(%287, %288) ({
          ^bb0(%289: tensor<f32>, %290: tensor<f32>):
            %291 = "stablehlo.add"(%289, %290) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%291) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x4x8xf32>, tensor<f32>) -> tensor<8x2x4xf32>
        %293 = "stablehlo.reshape"(%292) : (tensor<8x2x4xf32>) -> tensor<8x2x4x1xf32>
        %294 = "stablehlo.reshape"(%293) : (tensor<8x2x4x1xf32>) -> tensor<8x2x4xf32>
        %295 = "stablehlo.broadcast_in_dim"(%294) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x4xf32>) -> tensor<8x2x4x8xf32>
        %296 = "stablehlo.divide"(%287, %295) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %297 = "stablehlo.dot_general"(%296, %123) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 2], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>} : (tensor<8x2x4x8xf32>, tensor<8x8x2x8xf32>) -> tensor<8x2x4x8xf32>
        %298 = "stablehlo.transpose"(%297) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<8x2x4x8xf32>) -> tensor<8x4x2x8xf32>
        %299 = "stablehlo.dot_general"(%298, %155) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>} : (tensor<8x4x2x8xf32>, tensor<2x8x16xf32>) -> tensor<8x4x16xf32>
        %300 = "stablehlo.broadcast_in_dim"(%157) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %301 = "stablehlo.add"(%299, %300) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %302 = "stablehlo.add"(%237, %301) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %303 = "stablehlo.broadcast_in_dim"(%125) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %304 = "stablehlo.add"(%239, %303) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %305 = "stablehlo.reshape"(%302) : (tensor<8x4x16xf32>) -> tensor<8x1x4x16xf32>
        %306 = "stablehlo.reshape"(%304) : (tensor<8x4x16xf32>) -> tensor<8x1x4x16xf32>
        %307 = "stablehlo.concatenate"(%305, %306) {dimension = 1 : i64} : (tensor<8x1x4x16xf32>, tensor<8x1x4x16xf32>) -> tensor<8x2x4x16xf32>
        %308 = "stablehlo.reshape"(%307) : (tensor<8x2x4x16xf32>) -> tensor<16x4x16xf32>
        %309 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %310 = "stablehlo.broadcast_in_dim"(%309) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x4xf32>
        %311 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %312 = "stablehlo.broadcast_in_dim"(%311) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x4xf32>
        %313 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %317 = "stablehlo.reduce"(%308, %313) ({
          ^bb0(%314: tensor<f32>, %315: tensor<f32>):
            %316 = "stablehlo.add"(%314, %315) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%316) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<16x4x16xf32>, tensor<f32>) -> tensor<16x4xf32>
        %318 = "stablehlo.multiply"(%317, %310) : (tensor<16x4xf32>, tensor<16x4xf32>) -> tensor<16x4xf32>
        %319 = "stablehlo.broadcast_in_dim"(%318) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<16x4xf32>) -> tensor<16x4x16xf32>
        %320 = "stablehlo.subtract"(%308, %319) : (tensor<16x4x16xf32>, tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
        %321 = "stablehlo.multiply"(%320, %320) : (tensor<16x4x16xf32>, tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
        %322 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %326 = "stablehlo.reduce"(%321, %322) ({
          ^bb0(%323: tensor<f32>, %324: tensor<f32>):
            %325 = "stablehlo.add"(%323, %324) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%325) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<16x4x16xf32>, tensor<f32>) -> tensor<16x4xf32>
        %327 = "stablehlo.multiply"(%326, %310) : (tensor<16x4xf32>, tensor<16x4xf32>) -> tensor<16x4xf32>
        %328 = "stablehlo.add"(%327, %312) : (tensor<16x4xf32>, tensor<16x4xf32>) -> tensor<16x4xf32>
        %329 = "stablehlo.rsqrt"(%328) : (tensor<16x4xf32>) -> tensor<16x4xf32>
        %330 = "stablehlo.broadcast_in_dim"(%329) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<16x4xf32>) -> tensor<16x4x16xf32>
        %331 = "stablehlo.multiply"(%320, %330) : (tensor<16x4x16xf32>, tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
        %332 = "stablehlo.broadcast_in_dim"(%159) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<16x4x16xf32>
        %333 = "stablehlo.multiply"(%331, %332) : (tensor<16x4x16xf32>, tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
        %334 = "stablehlo.broadcast_in_dim"(%161) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<16x4x16xf32>
        %335 = "stablehlo.add"(%333, %334) : (tensor<16x4x16xf32>, tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
        %336 = "stablehlo.dot_general"(%335, %163) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<16x4x16xf32>, tensor<16x64xf32>) -> tensor<16x4x64xf32>
        %337 = "stablehlo.broadcast_in_dim"(%165) {broadcast_dimensions = array<i64: 2>} : (tensor<64xf32>) -> tensor<16x4x64xf32>
        %338 = "stablehlo.add"(%336, %337) : (tensor<16x4x64xf32>, tensor<16x4x64xf32>) -> tensor<16x4x64xf32>
        %339 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
        %340 = "stablehlo.broadcast_in_dim"(%339) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x4x64xf32>
        %341 = "stablehlo.multiply"(%338, %340) : (tensor<16x4x64xf32>, tensor<16x4x64xf32>) -> tensor<16x4x64xf32>
        %342 = "stablehlo.constant"() {value = dense<7.0710677e-1> : tensor<f32>} : () -> tensor<f32>
        %343 = "stablehlo.broadcast_in_dim"(%342) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x4x64xf32>
        %344 = "stablehlo.multiply"(%338, %343) : (tensor<16x4x64xf32>, tensor<16x4x64xf32>) -> tensor<16x4x64xf32>
        %345 = "chlo.erf"(%344) : (tensor<16x4x64xf32>) -> tensor<16x4x64xf32>
        %346 = "stablehlo.constant"() {value = dense<1.0> : tensor<f32>} : () -> tensor<f32>
        %347 = "stablehlo.broadcast_in_dim"(%346) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x4x64xf32>
        %348 = "stablehlo.add"(%345, %347) : (tensor<16x4x64xf32>, tensor<16x4x64xf32>) -> tensor<16x4x64xf32>
        %349 = "stablehlo.multiply"(%341, %348) : (tensor<16x4x64xf32>, tensor<16x4x64xf32>) -> tensor<16x4x64xf32>
        %350 = "stablehlo.dot_general"(%349, %167) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<16x4x64xf32>, tensor<64x16xf32>) -> tensor<16x4x16xf32>
        %351 = "stablehlo.broadcast_in_dim"(%169) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<16x4x16xf32>
        %352 = "stablehlo.add"(%350, %351) : (tensor<16x4x16xf32>, tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
        %353 = "stablehlo.add"(%308, %352) : (tensor<16x4x16xf32>, tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
        %354 = "sdy.sharding_constraint"(%353) {sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>} : (tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
        %355 = "stablehlo.add"(%90, %119) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        "stablehlo.return"(%355, %354, %92, %93, %94, %95, %96, %97, %98, %99, %100, %101, %102, %103, %104, %105, %106, %107, %108, %109, %110, %111, %112, %113, %114, %115, %116, %117) : (tensor<i32>, tensor<16x4x16xf32>, tensor<8x1x1x8xi1>, tensor<2x8x8x2x8xf32>, tensor<2x8x8x2x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>) -> ()
    }) : (tensor<i32>, tensor<16x4x16xf32>, tensor<8x1x1x8xi1>, tensor<2x8x8x2x8xf32>, tensor<2x8x8x2x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>) -> (tensor<i32>, tensor<16x4x16xf32>, tensor<8x1x1x8xi1>, tensor<2x8x8x2x8xf32>, tensor<2x8x8x2x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>)
    %357 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %358 = "stablehlo.broadcast_in_dim"(%357) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x4xf32>
    %359 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %360 = "stablehlo.broadcast_in_dim"(%359) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x4xf32>
    %361 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %365 = "stablehlo.reduce"(%356#1, %361) ({
      ^bb0(%362: tensor<f32>, %363: tensor<f32>):
        %364 = "stablehlo.add"(%362, %363) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%364) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<16x4x16xf32>, tensor<f32>) -> tensor<16x4xf32>
    %366 = "stablehlo.multiply"(%365, %358) : (tensor<16x4xf32>, tensor<16x4xf32>) -> tensor<16x4xf32>
    %367 = "stablehlo.broadcast_in_dim"(%366) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<16x4xf32>) -> tensor<16x4x16xf32>
    %368 = "stablehlo.subtract"(%356#1, %367) : (tensor<16x4x16xf32>, tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %369 = "stablehlo.multiply"(%368, %368) : (tensor<16x4x16xf32>, tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %370 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %374 = "stablehlo.reduce"(%369, %370) ({
      ^bb0(%371: tensor<f32>, %372: tensor<f32>):
        %373 = "stablehlo.add"(%371, %372) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%373) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<16x4x16xf32>, tensor<f32>) -> tensor<16x4xf32>
    %375 = "stablehlo.multiply"(%374, %358) : (tensor<16x4xf32>, tensor<16x4xf32>) -> tensor<16x4xf32>
    %376 = "stablehlo.add"(%375, %360) : (tensor<16x4xf32>, tensor<16x4xf32>) -> tensor<16x4xf32>
    %377 = "stablehlo.rsqrt"(%376) : (tensor<16x4xf32>) -> tensor<16x4xf32>
    %378 = "stablehlo.broadcast_in_dim"(%377) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<16x4xf32>) -> tensor<16x4x16xf32>
    %379 = "stablehlo.multiply"(%368, %378) : (tensor<16x4x16xf32>, tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %380 = "stablehlo.broadcast_in_dim"(%36) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<16x4x16xf32>
    %381 = "stablehlo.multiply"(%379, %380) : (tensor<16x4x16xf32>, tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %382 = "stablehlo.broadcast_in_dim"(%37) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<16x4x16xf32>
    %383 = "stablehlo.add"(%381, %382) : (tensor<16x4x16xf32>, tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %384 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %385 = "stablehlo.dynamic_slice"(%3, %384, %8) {slice_sizes = array<i64: 8, 1>} : (tensor<8x4xi32>, tensor<i32>, tensor<i32>) -> tensor<8x1xi32>
    %386 = "stablehlo.reshape"(%383) : (tensor<16x4x16xf32>) -> tensor<8x2x4x16xf32>
    %387 = "stablehlo.gather"(%386, %385) {dimension_numbers = #stablehlo.gather<offset_dims = [2, 3], collapsed_slice_dims = [2], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [2], index_vector_dim = 2>, slice_sizes = array<i64: 1, 2, 1, 16>, indices_are_sorted = false} : (tensor<8x2x4x16xf32>, tensor<8x1xi32>) -> tensor<8x1x2x16xf32>
    %388 = "stablehlo.reshape"(%387) : (tensor<8x1x2x16xf32>) -> tensor<16x16xf32>
    %389 = "stablehlo.convert"(%385) : (tensor<8x1xi32>) -> tensor<8x1xui32>
    %390 = "stablehlo.slice"(%7) {start_indices = array<i64: 0, 0>, limit_indices = array<i64: 8, 1>, strides = array<i64: 1, 1>} : (tensor<8x2xui32>) -> tensor<8x1xui32>
    %391 = "stablehlo.reshape"(%390) : (tensor<8x1xui32>) -> tensor<8xui32>
    %392 = "stablehlo.slice"(%7) {start_indices = array<i64: 0, 1>, limit_indices = array<i64: 8, 2>, strides = array<i64: 1, 1>} : (tensor<8x2xui32>) -> tensor<8x1xui32>
    %393 = "stablehlo.reshape"(%392) : (tensor<8x1xui32>) -> tensor<8xui32>
    %394 = "stablehlo.reshape"(%391) : (tensor<8xui32>) -> tensor<8x1xui32>
    %395 = "stablehlo.reshape"(%393) : (tensor<8xui32>) -> tensor<8x1xui32>
    %396 = "stablehlo.reshape"(%9) : (tensor<8xf32>) -> tensor<8x1xf32>
    %397 = "stablehlo.reshape"(%396) : (tensor<8x1xf32>) -> tensor<8xf32>
    %398 = "stablehlo.reshape"(%10) : (tensor<8xf32>) -> tensor<8x1xf32>
    %399 = "stablehlo.reshape"(%398) : (tensor<8x1xf32>) -> tensor<8xf32>
    %400 = "stablehlo.constant"() {value = dense<14> : tensor<8x1xui32>} : () -> tensor<8x1xui32>
    %401:2 = "func.call"(%394, %395, %389, %400) {callee = @threefry2x32_0} : (tensor<8x1xui32>, tensor<8x1xui32>, tensor<8x1xui32>, tensor<8x1xui32>) -> (tensor<8x1xui32>, tensor<8x1xui32>)
    %402 = "stablehlo.reshape"(%401#0) : (tensor<8x1xui32>) -> tensor<8x1x1xui32>
    %403 = "stablehlo.reshape"(%401#1) : (tensor<8x1xui32>) -> tensor<8x1x1xui32>
    %404 = "stablehlo.iota"() {iota_dimension = 0 : i64} : () -> tensor<11xui32>
    %405 = "stablehlo.reshape"(%402) : (tensor<8x1x1xui32>) -> tensor<8x1xui32>
    %406 = "stablehlo.broadcast_in_dim"(%405) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x1xui32>) -> tensor<8x1x11xui32>
    %407 = "stablehlo.broadcast_in_dim"(%404) {broadcast_dimensions = array<i64: 2>} : (tensor<11xui32>) -> tensor<8x1x11xui32>
    %408 = "stablehlo.reshape"(%403) : (tensor<8x1x1xui32>) -> tensor<8x1xui32>
    %409 = "stablehlo.broadcast_in_dim"(%408) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x1xui32>) -> tensor<8x1x11xui32>
    %410 = "stablehlo.constant"() {value = dense<0> : tensor<8x1x11xui32>} : () -> tensor<8x1x11xui32>
    %411:2 = "func.call"(%406, %409, %407, %410) {callee = @threefry2x32_1} : (tensor<8x1x11xui32>, tensor<8x1x11xui32>, tensor<8x1x11xui32>, tensor<8x1x11xui32>) -> (tensor<8x1x11xui32>, tensor<8x1x11xui32>)
    %412 = "stablehlo.constant"() {value = dense<9> : tensor<8x1x11xui32>} : () -> tensor<8x1x11xui32>
    %413 = "stablehlo.shift_right_logical"(%411#0, %412) : (tensor<8x1x11xui32>, tensor<8x1x11xui32>) -> tensor<8x1x11xui32>
    %414 = "stablehlo.convert"(%413) : (tensor<8x1x11xui32>) -> tensor<8x1x11xi32>
    %415 = "stablehlo.convert"(%414) : (tensor<8x1x11xi32>) -> tensor<8x1x11xf32>
    %416 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
    %417 = "stablehlo.broadcast_in_dim"(%416) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x11xf32>
    %418 = "stablehlo.add"(%415, %417) : (tensor<8x1x11xf32>, tensor<8x1x11xf32>) -> tensor<8x1x11xf32>
    %419 = "stablehlo.constant"() {value = dense<1.1920929e-7> : tensor<f32>} : () -> tensor<f32>
    %420 = "stablehlo.broadcast_in_dim"(%419) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x11xf32>
    %421 = "stablehlo.multiply"(%418, %420) : (tensor<8x1x11xf32>, tensor<8x1x11xf32>) -> tensor<8x1x11xf32>
    %422 = "stablehlo.log"(%421) : (tensor<8x1x11xf32>) -> tensor<8x1x11xf32>
    %423 = "stablehlo.negate"(%422) : (tensor<8x1x11xf32>) -> tensor<8x1x11xf32>
    %424 = "stablehlo.log"(%423) : (tensor<8x1x11xf32>) -> tensor<8x1x11xf32>
    %425 = "stablehlo.negate"(%424) : (tensor<8x1x11xf32>) -> tensor<8x1x11xf32>
    %426 = "stablehlo.dot_general"(%388, %11) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>} : (tensor<16x16xf32>, tensor<11x16xf32>) -> tensor<16x11xf32>
    %427 = "stablehlo.broadcast_in_dim"(%38) {broadcast_dimensions = array<i64: 1>} : (tensor<11xf32>) -> tensor<16x11xf32>
    %428 = "stablehlo.add"(%426, %427) : (tensor<16x11xf32>, tensor<16x11xf32>) -> tensor<16x11xf32>
    %429 = "stablehlo.reshape"(%428) : (tensor<16x11xf32>) -> tensor<8x2x11xf32>
    %430 = "stablehlo.slice"(%429) {start_indices = array<i64: 0, 0, 0>, limit_indices = array<i64: 8, 1, 11>, strides = array<i64: 1, 1, 1>} : (tensor<8x2x11xf32>) -> tensor<8x1x11xf32>
    %431 = "stablehlo.reshape"(%430) : (tensor<8x1x11xf32>) -> tensor<8x11xf32>
    %432 = "stablehlo.slice"(%429) {start_indices = array<i64: 0, 1, 0>, limit_indices = array<i64: 8, 2, 11>, strides = array<i64: 1, 1, 1>} : (tensor<8x2x11xf32>) -> tensor<8x1x11xf32>
    %433 = "stablehlo.reshape"(%432) : (tensor<8x1x11xf32>) -> tensor<8x11xf32>
    %434 = "stablehlo.reshape"(%397) : (tensor<8xf32>) -> tensor<8x1xf32>
    %435 = "stablehlo.subtract"(%431, %433) : (tensor<8x11xf32>, tensor<8x11xf32>) -> tensor<8x11xf32>
    %436 = "stablehlo.reshape"(%434) : (tensor<8x1xf32>) -> tensor<8xf32>
    %437 = "stablehlo.broadcast_in_dim"(%436) {broadcast_dimensions = array<i64: 0>} : (tensor<8xf32>) -> tensor<8x11xf32>
    %438 = "stablehlo.multiply"(%437, %435) : (tensor<8x11xf32>, tensor<8x11xf32>) -> tensor<8x11xf32>
    %439 = "stablehlo.add"(%433, %438) : (tensor<8x11xf32>, tensor<8x11xf32>) -> tensor<8x11xf32>
    %440 = "stablehlo.reshape"(%425) : (tensor<8x1x11xf32>) -> tensor<8x11xf32>
    %441 = "stablehlo.reshape"(%399) : (tensor<8xf32>) -> tensor<8x1xf32>
    %442 = "stablehlo.reshape"(%441) : (tensor<8x1xf32>) -> tensor<8xf32>
    %443 = "stablehlo.broadcast_in_dim"(%442) {broadcast_dimensions = array<i64: 0>} : (tensor<8xf32>) -> tensor<8x11xf32>
    %444 = "stablehlo.multiply"(%443, %440) : (tensor<8x11xf32>, tensor<8x11xf32>) -> tensor<8x11xf32>
    %445 = "stablehlo.add"(%439, %444) : (tensor<8x11xf32>, tensor<8x11xf32>) -> tensor<8x11xf32>
    %446 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> tensor<8x11xi32>
    %447 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %448 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %462:2 = "stablehlo.reduce"(%445, %446, %447, %448) ({
      ^bb0(%449: tensor<f32>, %450: tensor<i32>, %451: tensor<f32>, %452: tensor<i32>):
        %453 = "stablehlo.compare"(%449, %451) {comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>} : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %454 = "stablehlo.compare"(%449, %449) {comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>} : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %455 = "stablehlo.or"(%453, %454) : (tensor<i1>, tensor<i1>) -> tensor<i1>
        %456 = "stablehlo.compare"(%449, %451) {comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>} : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %457 = "stablehlo.compare"(%450, %452) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        %458 = "stablehlo.and"(%456, %457) : (tensor<i1>, tensor<i1>) -> tensor<i1>
        %459 = "stablehlo.or"(%455, %458) : (tensor<i1>, tensor<i1>) -> tensor<i1>
        %460 = "stablehlo.select"(%455, %449, %451) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
        %461 = "stablehlo.select"(%459, %450, %452) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
        "stablehlo.return"(%460, %461) : (tensor<f32>, tensor<i32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<8x11xf32>, tensor<8x11xi32>, tensor<f32>, tensor<i32>) -> (tensor<8xf32>, tensor<8xi32>)
    %463 = "stablehlo.reshape"(%462#1) : (tensor<8xi32>) -> tensor<8x1xi32>
    %464 = "stablehlo.broadcast_in_dim"(%8) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<8x4xi32>
    %465 = "stablehlo.subtract"(%4, %464) : (tensor<8x4xi32>, tensor<8x4xi32>) -> tensor<8x4xi32>
    %466 = "stablehlo.constant"() {value = dense<0> : tensor<8x4xi32>} : () -> tensor<8x4xi32>
    %467 = "stablehlo.compare"(%465, %466) {comparison_direction = #stablehlo<comparison_direction GE>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<8x4xi32>, tensor<8x4xi32>) -> tensor<8x4xi1>
    %468 = "stablehlo.constant"() {value = dense<1> : tensor<8x4xi32>} : () -> tensor<8x4xi32>
    %469 = "stablehlo.compare"(%465, %468) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<8x4xi32>, tensor<8x4xi32>) -> tensor<8x4xi1>
    %470 = "stablehlo.and"(%467, %469) : (tensor<8x4xi1>, tensor<8x4xi1>) -> tensor<8x4xi1>
    %471 = "stablehlo.clamp"(%384, %465, %384) : (tensor<i32>, tensor<8x4xi32>, tensor<i32>) -> tensor<8x4xi32>
    %472 = "stablehlo.gather"(%463, %471) {dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 2>, slice_sizes = array<i64: 1, 1>, indices_are_sorted = false} : (tensor<8x1xi32>, tensor<8x4xi32>) -> tensor<8x4xi32>
    %473 = "stablehlo.select"(%470, %472, %5) : (tensor<8x4xi1>, tensor<8x4xi32>, tensor<8x4xi32>) -> tensor<8x4xi32>
    return %473 : tensor<8x4xi32>
  }
  func.func private @threefry2x32_0(%0: tensor<8x1xui32>, %1: tensor<8x1xui32>, %2: tensor<8x1xui32>, %3: tensor<8x1xui32>) -> (tensor<8x1xui32>, tensor<8x1xui32>) {
    %4 = "stablehlo.constant"() {value = dense<"0x0D0000000F0000001A00000006000000110000001D00000010000000180000000D0000000F0000001A00000006000000110000001D00000010000000180000000D0000000F0000001A00000006000000"> : tensor<5x4xui32>} : () -> tensor<5x4xui32>
    %5 = "stablehlo.constant"() {value = dense<"0x0100000002000000030000000400000005000000"> : tensor<5xui32>} : () -> tensor<5xui32>
    %6 = "stablehlo.xor"(%0, %1) : (tensor<8x1xui32>, tensor<8x1xui32>) -> tensor<8x1xui32>
    %7 = "stablehlo.constant"() {value = dense<466688986> : tensor<8x1xui32>} : () -> tensor<8x1xui32>
    %8 = "stablehlo.xor"(%6, %7) : (tensor<8x1xui32>, tensor<8x1xui32>) -> tensor<8x1xui32>
    %9 = "stablehlo.add"(%2, %0) : (tensor<8x1xui32>, tensor<8x1xui32>) -> tensor<8x1xui32>
    %10 = "stablehlo.add"(%3, %1) : (tensor<8x1xui32>, tensor<8x1xui32>) -> tensor<8x1xui32>
    %11 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %78:8 = "stablehlo.while"(%11, %9, %10, %1, %8, %0, %4, %5) ({
      ^bb0(%12: tensor<i32>, %13: tensor<8x1xui32>, %14: tensor<8x1xui32>, %15: tensor<8x1xui32>, %16: tensor<8x1xui32>, %17: tensor<8x1xui32>, %18: tensor<5x4xui32>, %19: tensor<5xui32>):
        %20 = "stablehlo.constant"() {value = dense<5> : tensor<i32>} : () -> tensor<i32>
        %21 = "stablehlo.compare"(%12, %20) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        "stablehlo.return"(%21) : (tensor<i1>) -> ()
    }, {
      ^bb0(%22: tensor<i32>, %23: tensor<8x1xui32>, %24: tensor<8x1xui32>, %25: tensor<8x1xui32>, %26: tensor<8x1xui32>, %27: tensor<8x1xui32>, %28: tensor<5x4xui32>, %29: tensor<5xui32>):
        %30 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
        %31 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %32 = "stablehlo.dynamic_slice"(%28, %22, %30) {slice_sizes = array<i64: 1, 4>} : (tensor<5x4xui32>, tensor<i32>, tensor<i32>) -> tensor<1x4xui32>
        %33 = "stablehlo.reshape"(%32) : (tensor<1x4xui32>) -> tensor<4xui32>
        %34 = "stablehlo.dynamic_slice"(%29, %22) {slice_sizes = array<i64: 1>} : (tensor<5xui32>, tensor<i32>) -> tensor<1xui32>
        %35 = "stablehlo.reshape"(%34) : (tensor<1xui32>) -> tensor<ui32>
        %36 = "stablehlo.slice"(%33) {start_indices = array<i64: 0>, limit_indices = array<i64: 1>, strides = array<i64: 1>} : (tensor<4xui32>) -> tensor<1xui32>
        %37 = "stablehlo.reshape"(%36) : (tensor<1xui32>) -> tensor<ui32>
        %38 = "stablehlo.broadcast_in_dim"(%37) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x1xui32>
        %39 = "stablehlo.add"(%23, %24) : (tensor<8x1xui32>, tensor<8x1xui32>) -> tensor<8x1xui32>
        %40 = "stablehlo.shift_left"(%24, %38) : (tensor<8x1xui32>, tensor<8x1xui32>) -> tensor<8x1xui32>
        %41 = "stablehlo.constant"() {value = dense<32> : tensor<8x1xui32>} : () -> tensor<8x1xui32>
        %42 = "stablehlo.subtract"(%41, %38) : (tensor<8x1xui32>, tensor<8x1xui32>) -> tensor<8x1xui32>
        %43 = "stablehlo.shift_right_logical"(%24, %42) : (tensor<8x1xui32>, tensor<8x1xui32>) -> tensor<8x1xui32>
        %44 = "stablehlo.or"(%40, %43) : (tensor<8x1xui32>, tensor<8x1xui32>) -> tensor<8x1xui32>
        %45 = "stablehlo.xor"(%44, %39) : (tensor<8x1xui32>, tensor<8x1xui32>) -> tensor<8x1xui32>
        %46 = "stablehlo.slice"(%33) {start_indices = array<i64: 1>, limit_indices = array<i64: 2>, strides = array<i64: 1>} : (tensor<4xui32>) -> tensor<1xui32>
        %47 = "stablehlo.reshape"(%46) : (tensor<1xui32>) -> tensor<ui32>
        %48 = "stablehlo.broadcast_in_dim"(%47) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x1xui32>
        %49 = "stablehlo.add"(%39, %45) : (tensor<8x1xui32>, tensor<8x1xui32>) -> tensor<8x1xui32>
        %50 = "stablehlo.shift_left"(%45, %48) : (tensor<8x1xui32>, tensor<8x1xui32>) -> tensor<8x1xui32>
        %51 = "stablehlo.subtract"(%41, %48) : (tensor<8x1xui32>, tensor<8x1xui32>) -> tensor<8x1xui32>
        %52 = "stablehlo.shift_right_logical"(%45, %51) : (tensor<8x1xui32>, tensor<8x1xui32>) -> tensor<8x1xui32>
        %53 = "stablehlo.or"(%50, %52) : (tensor<8x1xui32>, tensor<8x1xui32>) -> tensor<8x1xui32>
        %54 = "stablehlo.xor"(%53, %49) : (tensor<8x1xui32>, tensor<8x1xui32>) -> tensor<8x1xui32>
        %55 = "stablehlo.slice"(%33) {start_indices = array<i64: 2>, limit_indices = array<i64: 3>, strides = array<i64: 1>} : (tensor<4xui32>) -> tensor<1xui32>
        %56 = "stablehlo.reshape"(%55) : (tensor<1xui32>) -> tensor<ui32>
        %57 = "stablehlo.broadcast_in_dim"(%56) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x1xui32>
        %58 = "stablehlo.add"(%49, %54) : (tensor<8x1xui32>, tensor<8x1xui32>) -> tensor<8x1xui32>
        %59 = "stablehlo.shift_left"(%54, %57) : (tensor<8x1xui32>, tensor<8x1xui32>) -> tensor<8x1xui32>
        %60 = "stablehlo.subtract"(%41, %57) : (tensor<8x1xui32>, tensor<8x1xui32>) -> tensor<8x1xui32>
        %61 = "stablehlo.shift_right_logical"(%54, %60) : (tensor<8x1xui32>, tensor<8x1xui32>) -> tensor<8x1xui32>
        %62 = "stablehlo.or"(%59, %61) : (tensor<8x1xui32>, tensor<8x1xui32>) -> tensor<8x1xui32>
        %63 = "stablehlo.xor"(%62, %58) : (tensor<8x1xui32>, tensor<8x1xui32>) -> tensor<8x1xui32>
        %64 = "stablehlo.slice"(%33) {start_indices = array<i64: 3>, limit_indices = array<i64: 4>, strides = array<i64: 1>} : (tensor<4xui32>) -> tensor<1xui32>
        %65 = "stablehlo.reshape"(%64) : (tensor<1xui32>) -> tensor<ui32>
        %66 = "stablehlo.broadcast_in_dim"(%65) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x1xui32>
        %67 = "stablehlo.add"(%58, %63) : (tensor<8x1xui32>, tensor<8x1xui32>) -> tensor<8x1xui32>
        %68 = "stablehlo.shift_left"(%63, %66) : (tensor<8x1xui32>, tensor<8x1xui32>) -> tensor<8x1xui32>
        %69 = "stablehlo.subtract"(%41, %66) : (tensor<8x1xui32>, tensor<8x1xui32>) -> tensor<8x1xui32>
        %70 = "stablehlo.shift_right_logical"(%63, %69) : (tensor<8x1xui32>, tensor<8x1xui32>) -> tensor<8x1xui32>
        %71 = "stablehlo.or"(%68, %70) : (tensor<8x1xui32>, tensor<8x1xui32>) -> tensor<8x1xui32>
        %72 = "stablehlo.xor"(%71, %67) : (tensor<8x1xui32>, tensor<8x1xui32>) -> tensor<8x1xui32>
        %73 = "stablehlo.add"(%67, %25) : (tensor<8x1xui32>, tensor<8x1xui32>) -> tensor<8x1xui32>
        %74 = "stablehlo.add"(%72, %26) : (tensor<8x1xui32>, tensor<8x1xui32>) -> tensor<8x1xui32>
        %75 = "stablehlo.broadcast_in_dim"(%35) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x1xui32>
        %76 = "stablehlo.add"(%74, %75) : (tensor<8x1xui32>, tensor<8x1xui32>) -> tensor<8x1xui32>
        %77 = "stablehlo.add"(%22, %31) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        "stablehlo.return"(%77, %73, %76, %26, %27, %25, %28, %29) : (tensor<i32>, tensor<8x1xui32>, tensor<8x1xui32>, tensor<8x1xui32>, tensor<8x1xui32>, tensor<8x1xui32>, tensor<5x4xui32>, tensor<5xui32>) -> ()
    }) : (tensor<i32>, tensor<8x1xui32>, tensor<8x1xui32>, tensor<8x1xui32>, tensor<8x1xui32>, tensor<8x1xui32>, tensor<5x4xui32>, tensor<5xui32>) -> (tensor<i32>, tensor<8x1xui32>, tensor<8x1xui32>, tensor<8x1xui32>, tensor<8x1xui32>, tensor<8x1xui32>, tensor<5x4xui32>, tensor<5xui32>)
    return %78#1, %78#2 : tensor<8x1xui32>, tensor<8x1xui32>
  }
  func.func private @threefry2x32_1(%0: tensor<8x1x11xui32>, %1: tensor<8x1x11xui32>, %2: tensor<8x1x11xui32>, %3: tensor<8x1x11xui32>) -> (tensor<8x1x11xui32>, tensor<8x1x11xui32>) {
    %4 = "stablehlo.constant"() {value = dense<"0x0D0000000F0000001A00000006000000110000001D00000010000000180000000D0000000F0000001A00000006000000110000001D00000010000000180000000D0000000F0000001A00000006000000"> : tensor<5x4xui32>} : () -> tensor<5x4xui32>
    %5 = "stablehlo.constant"() {value = dense<"0x0100000002000000030000000400000005000000"> : tensor<5xui32>} : () -> tensor<5xui32>
    %6 = "stablehlo.xor"(%0, %1) : (tensor<8x1x11xui32>, tensor<8x1x11xui32>) -> tensor<8x1x11xui32>
    %7 = "stablehlo.constant"() {value = dense<466688986> : tensor<8x1x11xui32>} : () -> tensor<8x1x11xui32>
    %8 = "stablehlo.xor"(%6, %7) : (tensor<8x1x11xui32>, tensor<8x1x11xui32>) -> tensor<8x1x11xui32>
    %9 = "stablehlo.add"(%2, %0) : (tensor<8x1x11xui32>, tensor<8x1x11xui32>) -> tensor<8x1x11xui32>
    %10 = "stablehlo.add"(%3, %1) : (tensor<8x1x11xui32>, tensor<8x1x11xui32>) -> tensor<8x1x11xui32>
    %11 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %78:8 = "stablehlo.while"(%11, %9, %10, %1, %8, %0, %4, %5) ({
      ^bb0(%12: tensor<i32>, %13: tensor<8x1x11xui32>, %14: tensor<8x1x11xui32>, %15: tensor<8x1x11xui32>, %16: tensor<8x1x11xui32>, %17: tensor<8x1x11xui32>, %18: tensor<5x4xui32>, %19: tensor<5xui32>):
        %20 = "stablehlo.constant"() {value = dense<5> : tensor<i32>} : () -> tensor<i32>
        %21 = "stablehlo.compare"(%12, %20) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        "stablehlo.return"(%21) : (tensor<i1>) -> ()
    }, {
      ^bb0(%22: tensor<i32>, %23: tensor<8x1x11xui32>, %24: tensor<8x1x11xui32>, %25: tensor<8x1x11xui32>, %26: tensor<8x1x11xui32>, %27: tensor<8x1x11xui32>, %28: tensor<5x4xui32>, %29: tensor<5xui32>):
        %30 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
        %31 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %32 = "stablehlo.dynamic_slice"(%28, %22, %30) {slice_sizes = array<i64: 1, 4>} : (tensor<5x4xui32>, tensor<i32>, tensor<i32>) -> tensor<1x4xui32>
        %33 = "stablehlo.reshape"(%32) : (tensor<1x4xui32>) -> tensor<4xui32>
        %34 = "stablehlo.dynamic_slice"(%29, %22) {slice_sizes = array<i64: 1>} : (tensor<5xui32>, tensor<i32>) -> tensor<1xui32>
        %35 = "stablehlo.reshape"(%34) : (tensor<1xui32>) -> tensor<ui32>
        %36 = "stablehlo.slice"(%33) {start_indices = array<i64: 0>, limit_indices = array<i64: 1>, strides = array<i64: 1>} : (tensor<4xui32>) -> tensor<1xui32>
        %37 = "stablehlo.reshape"(%36) : (tensor<1xui32>) -> tensor<ui32>
        %38 = "stablehlo.broadcast_in_dim"(%37) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x1x11xui32>
        %39 = "stablehlo.add"(%23, %24) : (tensor<8x1x11xui32>, tensor<8x1x11xui32>) -> tensor<8x1x11xui32>
        %40 = "stablehlo.shift_left"(%24, %38) : (tensor<8x1x11xui32>, tensor<8x1x11xui32>) -> tensor<8x1x11xui32>
        %41 = "stablehlo.constant"() {value = dense<32> : tensor<8x1x11xui32>} : () -> tensor<8x1x11xui32>
        %42 = "stablehlo.subtract"(%41, %38) : (tensor<8x1x11xui32>, tensor<8x1x11xui32>) -> tensor<8x1x11xui32>
        %43 = "stablehlo.shift_right_logical"(%24, %42) : (tensor<8x1x11xui32>, tensor<8x1x11xui32>) -> tensor<8x1x11xui32>
        %44 = "stablehlo.or"(%40, %43) : (tensor<8x1x11xui32>, tensor<8x1x11xui32>) -> tensor<8x1x11xui32>
        %45 = "stablehlo.xor"(%44, %39) : (tensor<8x1x11xui32>, tensor<8x1x11xui32>) -> tensor<8x1x11xui32>
        %46 = "stablehlo.slice"(%33) {start_indices = array<i64: 1>, limit_indices = array<i64: 2>, strides = array<i64: 1>} : (tensor<4xui32>) -> tensor<1xui32>
        %47 = "stablehlo.reshape"(%46) : (tensor<1xui32>) -> tensor<ui32>
        %48 = "stablehlo.broadcast_in_dim"(%47) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x1x11xui32>
        %49 = "stablehlo.add"(%39, %45) : (tensor<8x1x11xui32>, tensor<8x1x11xui32>) -> tensor<8x1x11xui32>
        %50 = "stablehlo.shift_left"(%45, %48) : (tensor<8x1x11xui32>, tensor<8x1x11xui32>) -> tensor<8x1x11xui32>
        %51 = "stablehlo.subtract"(%41, %48) : (tensor<8x1x11xui32>, tensor<8x1x11xui32>) -> tensor<8x1x11xui32>
        %52 = "stablehlo.shift_right_logical"(%45, %51) : (tensor<8x1x11xui32>, tensor<8x1x11xui32>) -> tensor<8x1x11xui32>
        %53 = "stablehlo.or"(%50, %52) : (tensor<8x1x11xui32>, tensor<8x1x11xui32>) -> tensor<8x1x11xui32>
        %54 = "stablehlo.xor"(%53, %49) : (tensor<8x1x11xui32>, tensor<8x1x11xui32>) -> tensor<8x1x11xui32>
        %55 = "stablehlo.slice"(%33) {start_indices = array<i64: 2>, limit_indices = array<i64: 3>, strides = array<i64: 1>} : (tensor<4xui32>) -> tensor<1xui32>
        %56 = "stablehlo.reshape"(%55) : (tensor<1xui32>) -> tensor<ui32>
        %57 = "stablehlo.broadcast_in_dim"(%56) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x1x11xui32>
        %58 = "stablehlo.add"(%49, %54) : (tensor<8x1x11xui32>, tensor<8x1x11xui32>) -> tensor<8x1x11xui32>
        %59 = "stablehlo.shift_left"(%54, %57) : (tensor<8x1x11xui32>, tensor<8x1x11xui32>) -> tensor<8x1x11xui32>
        %60 = "stablehlo.subtract"(%41, %57) : (tensor<8x1x11xui32>, tensor<8x1x11xui32>) -> tensor<8x1x11xui32>
        %61 = "stablehlo.shift_right_logical"(%54, %60) : (tensor<8x1x11xui32>, tensor<8x1x11xui32>) -> tensor<8x1x11xui32>
        %62 = "stablehlo.or"(%59, %61) : (tensor<8x1x11xui32>, tensor<8x1x11xui32>) -> tensor<8x1x11xui32>
        %63 = "stablehlo.xor"(%62, %58) : (tensor<8x1x11xui32>, tensor<8x1x11xui32>) -> tensor<8x1x11xui32>
        %64 = "stablehlo.slice"(%33) {start_indices = array<i64: 3>, limit_indices = array<i64: 4>, strides = array<i64: 1>} : (tensor<4xui32>) -> tensor<1xui32>
        %65 = "stablehlo.reshape"(%64) : (tensor<1xui32>) -> tensor<ui32>
        %66 = "stablehlo.broadcast_in_dim"(%65) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x1x11xui32>
        %67 = "stablehlo.add"(%58, %63) : (tensor<8x1x11xui32>, tensor<8x1x11xui32>) -> tensor<8x1x11xui32>
        %68 = "stablehlo.shift_left"(%63, %66) : (tensor<8x1x11xui32>, tensor<8x1x11xui32>) -> tensor<8x1x11xui32>
        %69 = "stablehlo.subtract"(%41, %66) : (tensor<8x1x11xui32>, tensor<8x1x11xui32>) -> tensor<8x1x11xui32>
        %70 = "stablehlo.shift_right_logical"(%63, %69) : (tensor<8x1x11xui32>, tensor<8x1x11xui32>) -> tensor<8x1x11xui32>
        %71 = "stablehlo.or"(%68, %70) : (tensor<8x1x11xui32>, tensor<8x1x11xui32>) -> tensor<8x1x11xui32>
        %72 = "stablehlo.xor"(%71, %67) : (tensor<8x1x11xui32>, tensor<8x1x11xui32>) -> tensor<8x1x11xui32>
        %73 = "stablehlo.add"(%67, %25) : (tensor<8x1x11xui32>, tensor<8x1x11xui32>) -> tensor<8x1x11xui32>
        %74 = "stablehlo.add"(%72, %26) : (tensor<8x1x11xui32>, tensor<8x1x11xui32>) -> tensor<8x1x11xui32>
        %75 = "stablehlo.broadcast_in_dim"(%35) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x1x11xui32>
        %76 = "stablehlo.add"(%74, %75) : (tensor<8x1x11xui32>, tensor<8x1x11xui32>) -> tensor<8x1x11xui32>
        %77 = "stablehlo.add"(%22, %31) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        "stablehlo.return"(%77, %73, %76, %26, %27, %25, %28, %29) : (tensor<i32>, tensor<8x1x11xui32>, tensor<8x1x11xui32>, tensor<8x1x11xui32>, tensor<8x1x11xui32>, tensor<8x1x11xui32>, tensor<5x4xui32>, tensor<5xui32>) -> ()
    }) : (tensor<i32>, tensor<8x1x11xui32>, tensor<8x1x11xui32>, tensor<8x1x11xui32>, tensor<8x1x11xui32>, tensor<8x1x11xui32>, tensor<5x4xui32>, tensor<5xui32>) -> (tensor<i32>, tensor<8x1x11xui32>, tensor<8x1x11xui32>, tensor<8x1x11xui32>, tensor<8x1x11xui32>, tensor<8x1x11xui32>, tensor<5x4xui32>, tensor<5xui32>)
    return %78#1, %78#2 : tensor<8x1x11xui32>, tensor<8x1x11xui32>
  }
}
