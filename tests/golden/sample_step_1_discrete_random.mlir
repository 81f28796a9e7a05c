module @sample_step_1 {
  sdy.mesh @mesh = <["data"=2]>
  func.func public @main(%0: tensor<2x2x8x8x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {"data"}, {}]>}, %1: tensor<2x2x8x8x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {"data"}, {}]>}, %2: tensor<8x8xi1> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}]>}, %3: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %4: tensor<8x4xi32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}]>}, %5: tensor<8x4xi32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}]>}, %6: tensor<8x4xi32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}]>, tf.aliasing_output = 0 : i32}, %7: tensor<8x2xui32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}]>}, %8: tensor<i32> {sdy.sharding = #sdy.sharding<@mesh, []>}, %9: tensor<8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}]>}, %10: tensor<8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}]>}, %11: tensor<11x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %12: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %13: tensor<4x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %14: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %15: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %16: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %17: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %18: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %19: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %20: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %21: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %22: tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %23: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %24: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %25: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %26: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %27: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %28: tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %29: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %30: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %31: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %32: tensor<2x16x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %33: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %34: tensor<2x64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %35: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %36: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %37: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %38: tensor<11xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}) -> (tensor<8x4xi32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}]>}) {
    %39 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
    %40 = "stablehlo.add"(%8, %39) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %41 = "stablehlo.broadcast_in_dim"(%40) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<8x4xi32>
    %42 = "stablehlo.compare"(%5, %41) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<8x4xi32>, tensor<8x4xi32>) -> tensor<8x4xi1>
    %43 = "stablehlo.gather"(%11, %6) {dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, slice_sizes = array<i64: 1, 16>, indices_are_sorted = false} : (tensor<11x16xf32>, tensor<8x4xi32>) -> tensor<8x4x16xf32>
    %44 = "stablehlo.reshape"(%42) : (tensor<8x4xi1>) -> tensor<8x4x1xi1>
    %45 = "stablehlo.broadcast_in_dim"(%12) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
    %46 = "stablehlo.reshape"(%44) : (tensor<8x4x1xi1>) -> tensor<8x4xi1>
    %47 = "stablehlo.broadcast_in_dim"(%46) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xi1>) -> tensor<8x4x16xi1>
    %48 = "stablehlo.select"(%47, %45, %43) : (tensor<8x4x16xi1>, tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %49 = "stablehlo.broadcast_in_dim"(%13) {broadcast_dimensions = array<i64: 1, 2>} : (tensor<4x16xf32>) -> tensor<8x4x16xf32>
    %50 = "stablehlo.add"(%48, %49) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %51 = "stablehlo.reshape"(%2) : (tensor<8x8xi1>) -> tensor<8x1x1x8xi1>
    %52 = "sdy.sharding_constraint"(%50) {sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>} : (tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %53 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %475:29 = "stablehlo.while"(%53, %52, %52, %51, %0, %1, %3, %14, %15, %16, %17, %18, %19, %20, %21, %22, %23, %24, %25, %26, %27, %28, %29, %30, %31, %32, %33, %34, %35) ({
      ^bb0(%54: tensor<i32>, %55: tensor<8x4x16xf32>, %56: tensor<8x4x16xf32>, %57: tensor<8x1x1x8xi1>, %58: tensor<2x2x8x8x8xf32>, %59: tensor<2x2x8x8x8xf32>, %60: tensor<2x16xf32>, %61: tensor<2x16xf32>, %62: tensor<2x16xf32>, %63: tensor<2x16x2x8xf32>, %64: tensor<2x2x8xf32>, %65: tensor<2x16x2x8xf32>, %66: tensor<2x2x8xf32>, %67: tensor<2x16x2x8xf32>, %68: tensor<2x2x8xf32>, %69: tensor<2x2x8x16xf32>, %70: tensor<2x16xf32>, %71: tensor<2x16xf32>, %72: tensor<2x16xf32>, %73: tensor<2x16x2x8xf32>, %74: tensor<2x2x8xf32>, %75: tensor<2x2x8x16xf32>, %76: tensor<2x16xf32>, %77: tensor<2x16xf32>, %78: tensor<2x16xf32>, %79: tensor<2x16x64xf32>, %80: tensor<2x64xf32>, %81: tensor<2x64x16xf32>, %82: tensor<2x16xf32>):
        %83 = "stablehlo.constant"() {value = dense<2> : tensor<i32>} : () -> tensor<i32>
        %84 = "stablehlo.compare"(%54, %83) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        "stablehlo.return"(%84) : (tensor<i1>) -> ()
    }, {
      ^bb0(%85: tensor<i32>, %86: tensor<8x4x16xf32>, %87: tensor<8x4x16xf32>, %88: tensor<8x1x1x8xi1>, %89: tensor<2x2x8x8x8xf32>, %90: tensor<2x2x8x8x8xf32>, %91: tensor<2x16xf32>, %92: tensor<2x16xf32>, %93: tensor<2x16xf32>, %94: tensor<2x16x2x8xf32>, %95: tensor<2x2x8xf32>, %96: tensor<2x16x2x8xf32>, %97: tensor<2x2x8xf32>, %98: tensor<2x16x2x8xf32>, %99: tensor<2x2x8xf32>, %100: tensor<2x2x8x16xf32>, %101: tensor<2x16xf32>, %102: tensor<2x16xf32>, %103: tensor<2x16xf32>, %104: tensor<2x16x2x8xf32>, %105: tensor<2x2x8xf32>, %106: tensor<2x2x8x16xf32>, %107: tensor<2x16xf32>, %108: tensor<2x16xf32>, %109: tensor<2x16xf32>, %110: tensor<2x16x64xf32>, %111: tensor<2x64xf32>, %112: tensor<2x64x16xf32>, %113: tensor<2x16xf32>):
        %114 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
        %115 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %116 = "stablehlo.dynamic_slice"(%89, %85, %114, %114, %114, %114) {slice_sizes = array<i64: 1, 2, 8, 8, 8>} : (tensor<2x2x8x8x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x8x8xf32>
        %117 = "stablehlo.reshape"(%116) : (tensor<1x2x8x8x8xf32>) -> tensor<2x8x8x8xf32>
        %118 = "stablehlo.dynamic_slice"(%90, %85, %114, %114, %114, %114) {slice_sizes = array<i64: 1, 2, 8, 8, 8>} : (tensor<2x2x8x8x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x8x8xf32>
        %119 = "stablehlo.reshape"(%118) : (tensor<1x2x8x8x8xf32>) -> tensor<2x8x8x8xf32>
        %120 = "stablehlo.dynamic_slice"(%91, %85, %114) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %121 = "stablehlo.reshape"(%120) : (tensor<1x16xf32>) -> tensor<16xf32>
        %122 = "stablehlo.dynamic_slice"(%92, %85, %114) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %123 = "stablehlo.reshape"(%122) : (tensor<1x16xf32>) -> tensor<16xf32>
        %124 = "stablehlo.dynamic_slice"(%93, %85, %114) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %125 = "stablehlo.reshape"(%124) : (tensor<1x16xf32>) -> tensor<16xf32>
        %126 = "stablehlo.dynamic_slice"(%94, %85, %114, %114, %114) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %127 = "stablehlo.reshape"(%126) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %128 = "stablehlo.dynamic_slice"(%95, %85, %114, %114) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %129 = "stablehlo.reshape"(%128) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %130 = "stablehlo.dynamic_slice"(%96, %85, %114, %114, %114) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %131 = "stablehlo.reshape"(%130) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %132 = "stablehlo.dynamic_slice"(%97, %85, %114, %114) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %133 = "stablehlo.reshape"(%132) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %134 = "stablehlo.dynamic_slice"(%98, %85, %114, %114, %114) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %135 = "stablehlo.reshape"(%134) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %136 = "stablehlo.dynamic_slice"(%99, %85, %114, %114) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %137 = "stablehlo.reshape"(%136) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %138 = "stablehlo.dynamic_slice"(%100, %85, %114, %114, %114) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<2x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %139 = "stablehlo.reshape"(%138) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
        %140 = "stablehlo.dynamic_slice"(%101, %85, %114) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %141 = "stablehlo.reshape"(%140) : (tensor<1x16xf32>) -> tensor<16xf32>
        %142 = "stablehlo.dynamic_slice"(%102, %85, %114) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %143 = "stablehlo.reshape"(%142) : (tensor<1x16xf32>) -> tensor<16xf32>
        %144 = "stablehlo.dynamic_slice"(%103, %85, %114) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %145 = "stablehlo.reshape"(%144) : (tensor<1x16xf32>) -> tensor<16xf32>
        %146 = "stablehlo.dynamic_slice"(%104, %85, %114, %114, %114) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %147 = "stablehlo.reshape"(%146) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %148 = "stablehlo.dynamic_slice"(%105, %85, %114, %114) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %149 = "stablehlo.reshape"(%148) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %150 = "stablehlo.dynamic_slice"(%106, %85, %114, %114, %114) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<2x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %151 = "stablehlo.reshape"(%150) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
        %152 = "stablehlo.dynamic_slice"(%107, %85, %114) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %153 = "stablehlo.reshape"(%152) : (tensor<1x16xf32>) -> tensor<16xf32>
        %154 = "stablehlo.dynamic_slice"(%108, %85, %114) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %155 = "stablehlo.reshape"(%154) : (tensor<1x16xf32>) -> tensor<16xf32>
        %156 = "stablehlo.dynamic_slice"(%109, %85, %114) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %157 = "stablehlo.reshape"(%156) : (tensor<1x16xf32>) -> tensor<16xf32>
        %158 = "stablehlo.dynamic_slice"(%110, %85, %114, %114) {slice_sizes = array<i64: 1, 16, 64>} : (tensor<2x16x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x64xf32>
        %159 = "stablehlo.reshape"(%158) : (tensor<1x16x64xf32>) -> tensor<16x64xf32>
        %160 = "stablehlo.dynamic_slice"(%111, %85, %114) {slice_sizes = array<i64: 1, 64>} : (tensor<2x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
        %161 = "stablehlo.reshape"(%160) : (tensor<1x64xf32>) -> tensor<64xf32>
        %162 = "stablehlo.dynamic_slice"(%112, %85, %114, %114) {slice_sizes = array<i64: 1, 64, 16>} : (tensor<2x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x16xf32>
        %163 = "stablehlo.reshape"(%162) : (tensor<1x64x16xf32>) -> tensor<64x16xf32>
        %164 = "stablehlo.dynamic_slice"(%113, %85, %114) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %165 = "stablehlo.reshape"(%164) : (tensor<1x16xf32>) -> tensor<16xf32>
        %166 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %167 = "stablehlo.broadcast_in_dim"(%166) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %168 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %169 = "stablehlo.broadcast_in_dim"(%168) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %170 = "stablehlo.multiply"(%86, %86) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %171 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %175 = "stablehlo.reduce"(%86, %171) ({
          ^bb0(%172: tensor<f32>, %173: tensor<f32>):
            %174 = "stablehlo.add"(%172, %173) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%174) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %176 = "stablehlo.multiply"(%175, %167) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %177 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %181 = "stablehlo.reduce"(%170, %177) ({
          ^bb0(%178: tensor<f32>, %179: tensor<f32>):
            %180 = "stablehlo.add"(%178, %179) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%180) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %182 = "stablehlo.multiply"(%181, %167) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %183 = "stablehlo.multiply"(%176, %176) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %184 = "stablehlo.subtract"(%182, %183) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %185 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %186 = "stablehlo.broadcast_in_dim"(%185) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %187 = "stablehlo.maximum"(%184, %186) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %188 = "stablehlo.add"(%187, %169) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %189 = "stablehlo.broadcast_in_dim"(%176) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %190 = "stablehlo.subtract"(%86, %189) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %191 = "stablehlo.rsqrt"(%188) : (tensor<8x4xf32>) -> tensor<8x4xf32>
        %192 = "stablehlo.broadcast_in_dim"(%191) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %193 = "stablehlo.multiply"(%190, %192) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %194 = "stablehlo.broadcast_in_dim"(%123) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %195 = "stablehlo.multiply"(%193, %194) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %196 = "stablehlo.broadcast_in_dim"(%125) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %197 = "stablehlo.add"(%195, %196) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %198 = "stablehlo.dot_general"(%127, %197) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x2x8xf32>, tensor<8x4x16xf32>) -> tensor<2x8x8x4xf32>
        %199 = "stablehlo.reshape"(%129) : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
        %200 = "stablehlo.reshape"(%199) : (tensor<2x8x1xf32>) -> tensor<2x8x1x1xf32>
        %201 = "stablehlo.reshape"(%200) : (tensor<2x8x1x1xf32>) -> tensor<2x8xf32>
        %202 = "stablehlo.broadcast_in_dim"(%201) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x8x4xf32>
        %203 = "stablehlo.add"(%198, %202) : (tensor<2x8x8x4xf32>, tensor<2x8x8x4xf32>) -> tensor<2x8x8x4xf32>
        %204 = "stablehlo.dot_general"(%131, %197) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x2x8xf32>, tensor<8x4x16xf32>) -> tensor<2x8x8x4xf32>
        %205 = "stablehlo.reshape"(%133) : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
        %206 = "stablehlo.reshape"(%205) : (tensor<2x8x1xf32>) -> tensor<2x8x1x1xf32>
        %207 = "stablehlo.reshape"(%206) : (tensor<2x8x1x1xf32>) -> tensor<2x8xf32>
        %208 = "stablehlo.broadcast_in_dim"(%207) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x8x4xf32>
        %209 = "stablehlo.add"(%204, %208) : (tensor<2x8x8x4xf32>, tensor<2x8x8x4xf32>) -> tensor<2x8x8x4xf32>
        %210 = "stablehlo.dot_general"(%135, %197) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x2x8xf32>, tensor<8x4x16xf32>) -> tensor<2x8x8x4xf32>
        %211 = "stablehlo.reshape"(%137) : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
        %212 = "stablehlo.reshape"(%211) : (tensor<2x8x1xf32>) -> tensor<2x8x1x1xf32>
        %213 = "stablehlo.reshape"(%212) : (tensor<2x8x1x1xf32>) -> tensor<2x8xf32>
        %214 = "stablehlo.broadcast_in_dim"(%213) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x8x4xf32>
        %215 = "stablehlo.add"(%210, %214) : (tensor<2x8x8x4xf32>, tensor<2x8x8x4xf32>) -> tensor<2x8x8x4xf32>
        %216 = "stablehlo.dot_general"(%215, %203) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [2, 0], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x4xf32>, tensor<2x8x8x4xf32>) -> tensor<8x2x4x4xf32>
        %217 = "stablehlo.constant"() {value = dense<3.5355338e-1> : tensor<f32>} : () -> tensor<f32>
        %218 = "stablehlo.broadcast_in_dim"(%217) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x4x4xf32>
        %219 = "stablehlo.multiply"(%216, %218) : (tensor<8x2x4x4xf32>, tensor<8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %220 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
        %224 = "stablehlo.reduce"(%219, %220) ({
          ^bb0(%221: tensor<f32>, %222: tensor<f32>):
            %223 = "stablehlo.maximum"(%221, %222) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%223) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x4x4xf32>, tensor<f32>) -> tensor<8x2x4xf32>
        %225 = "stablehlo.optimization_barrier"(%224) : (tensor<8x2x4xf32>) -> tensor<8x2x4xf32>
        %226 = "stablehlo.broadcast_in_dim"(%225) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x4xf32>) -> tensor<8x2x4x4xf32>
        %227 = "stablehlo.subtract"(%219, %226) : (tensor<8x2x4x4xf32>, tensor<8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %228 = "stablehlo.exponential"(%227) : (tensor<8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %229 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %233 = "stablehlo.reduce"(%228, %229) ({
          ^bb0(%230: tensor<f32>, %231: tensor<f32>):
            %232 = "stablehlo.add"(%230, %231) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%232) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x4x4xf32>, tensor<f32>) -> tensor<8x2x4xf32>
        %234:2 = "stablehlo.optimization_barrier"(%228, %233) : (tensor<8x2x4x4xf32>, tensor<8x2x4xf32>) -> (tensor<8x2x4x4xf32>, tensor<8x2x4xf32>)
        %235 = "stablehlo.reshape"(%234#1) : (tensor<8x2x4xf32>) -> tensor<8x2x4x1xf32>
        %236 = "stablehlo.dot_general"(%234#0, %209) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x2x4x4xf32>, tensor<2x8x8x4xf32>) -> tensor<8x2x4x8xf32>
        %237 = "stablehlo.reshape"(%235) : (tensor<8x2x4x1xf32>) -> tensor<8x2x4xf32>
        %238 = "stablehlo.broadcast_in_dim"(%237) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x4xf32>) -> tensor<8x2x4x8xf32>
        %239 = "stablehlo.divide"(%236, %238) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %240 = "stablehlo.transpose"(%239) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<8x2x4x8xf32>) -> tensor<8x4x2x8xf32>
        %241 = "stablehlo.dot_general"(%240, %139) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x4x2x8xf32>, tensor<2x8x16xf32>) -> tensor<8x4x16xf32>
        %242 = "stablehlo.broadcast_in_dim"(%141) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %243 = "stablehlo.add"(%241, %242) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %244 = "stablehlo.add"(%86, %243) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %245 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %246 = "stablehlo.broadcast_in_dim"(%245) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %247 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %248 = "stablehlo.broadcast_in_dim"(%247) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %249 = "stablehlo.multiply"(%244, %244) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %250 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %254 = "stablehlo.reduce"(%244, %250) ({
          ^bb0(%251: tensor<f32>, %252: tensor<f32>):
            %253 = "stablehlo.add"(%251, %252) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%253) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %255 = "stablehlo.multiply"(%254, %246) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %256 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %260 = "stablehlo.reduce"(%249, %256) ({
          ^bb0(%257: tensor<f32>, %258: tensor<f32>):
            %259 = "stablehlo.add"(%257, %258) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%259) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %261 = "stablehlo.multiply"(%260, %246) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %262 = "stablehlo.multiply"(%255, %255) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %263 = "stablehlo.subtract"(%261, %262) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %264 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %265 = "stablehlo.broadcast_in_dim"(%264) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %266 = "stablehlo.maximum"(%263, %265) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %267 = "stablehlo.add"(%266, %248) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %268 = "stablehlo.broadcast_in_dim"(%255) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %269 = "stablehlo.subtract"(%244, %268) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %270 = "stablehlo.rsqrt"(%267) : (tensor<8x4xf32>) -> tensor<8x4xf32>
        %271 = "stablehlo.broadcast_in_dim"(%270) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %272 = "stablehlo.multiply"(%269, %271) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %273 = "stablehlo.broadcast_in_dim"(%143) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %274 = "stablehlo.multiply"(%272, %273) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %275 = "stablehlo.broadcast_in_dim"(%145) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %276 = "stablehlo.add"(%274, %275) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %277 = "stablehlo.dot_general"(%147, %276) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x2x8xf32>, tensor<8x4x16xf32>) -> tensor<2x8x8x4xf32>
        %278 = "stablehlo.reshape"(%149) : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
        %279 = "stablehlo.reshape"(%278) : (tensor<2x8x1xf32>) -> tensor<2x8x1x1xf32>
        %280 = "stablehlo.reshape"(%279) : (tensor<2x8x1x1xf32>) -> tensor<2x8xf32>
        %281 = "stablehlo.broadcast_in_dim"(%280) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x8x4xf32>
        %282 = "stablehlo.add"(%277, %281) : (tensor<2x8x8x4xf32>, tensor<2x8x8x4xf32>) -> tensor<2x8x8x4xf32>
        %283 = "stablehlo.dot_general"(%282, %117) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [2, 0], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x4xf32>, tensor<2x8x8x8xf32>) -> tensor<8x2x4x8xf32>
        %284 = "stablehlo.broadcast_in_dim"(%217) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x4x8xf32>
        %285 = "stablehlo.multiply"(%283, %284) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %286 = "stablehlo.constant"() {value = dense<-1.0e9> : tensor<f32>} : () -> tensor<f32>
        %287 = "stablehlo.broadcast_in_dim"(%286) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x4x8xf32>
        %288 = "stablehlo.reshape"(%88) : (tensor<8x1x1x8xi1>) -> tensor<8x8xi1>
        %289 = "stablehlo.broadcast_in_dim"(%288) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<8x8xi1>) -> tensor<8x2x4x8xi1>
        %290 = "stablehlo.select"(%289, %285, %287) : (tensor<8x2x4x8xi1>, tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %291 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
        %295 = "stablehlo.reduce"(%290, %291) ({
          ^bb0(%292: tensor<f32>, %293: tensor<f32>):
            %294 = "stablehlo.maximum"(%292, %293) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%294) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x4x8xf32>, tensor<f32>) -> tensor<8x2x4xf32>
        %296 = "stablehlo.optimization_barrier"(%295) : (tensor<8x2x4xf32>) -> tensor<8x2x4xf32>
        %297 = "stablehlo.broadcast_in_dim"(%296) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x4xf32>) -> tensor<8x2x4x8xf32>
        %298 = "stablehlo.subtract"(%290, %297) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %299 = "stablehlo.exponential"(%298) : (tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %300 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %304 = "stablehlo.reduce"(%299, %300) ({
          ^bb0(%301: tensor<f32>, %302: tensor<f32>):
            %303 = "stablehlo.add"(%301, %302) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%303) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x4x8xf32>, tensor<f32>) -> tensor<8x2x4xf32>
        %305:2 = "stablehlo.optimization_barrier"(%299, %304) : (tensor<8x2x4x8xf32>, tensor<8x2x4xf32>) -> (tensor<8x2x4x8xf32>, tensor<8x2x4xf32>)
        %306 = "stablehlo.reshape"(%305#1) : (tensor<8x2x4xf32>) -> tensor<8x2x4x1xf32>
        %307 = "stablehlo.dot_general"(%305#0, %119) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x2x4x8xf32>, tensor<2x8x8x8xf32>) -> tensor<8x2x4x8xf32>
        %308 = "stablehlo.reshape"(%306) : (tensor<8x2x4x1xf32>) -> tensor<8x2x4xf32>
        %309 = "stablehlo.broadcast_in_dim"(%308) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x4xf32>) -> tensor<8x2x4x8xf32>
        %310 = "stablehlo.divide"(%307, %309) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %311 = "stablehlo.transpose"(%310) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<8x2x4x8xf32>) -> tensor<8x4x2x8xf32>
        %312 = "stablehlo.dot_general"(%311, %151) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x4x2x8xf32>, tensor<2x8x16xf32>) -> tensor<8x4x16xf32>
        %313 = "stablehlo.broadcast_in_dim"(%153) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %314 = "stablehlo.add"(%312, %313) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %315 = "stablehlo.add"(%244, %314) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %316 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %317 = "stablehlo.broadcast_in_dim"(%316) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %318 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %319 = "stablehlo.broadcast_in_dim"(%318) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %320 = "stablehlo.multiply"(%315, %315) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %321 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %325 = "stablehlo.reduce"(%315, %321) ({
          ^bb0(%322: tensor<f32>, %323: tensor<f32>):
            %324 = "stablehlo.add"(%322, %323) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%324) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %326 = "stablehlo.multiply"(%325, %317) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %327 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %331 = "stablehlo.reduce"(%320, %327) ({
          ^bb0(%328: tensor<f32>, %329: tensor<f32>):
            %330 = "stablehlo.add"(%328, %329) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%330) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %332 = "stablehlo.multiply"(%331, %317) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %333 = "stablehlo.multiply"(%326, %326) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %334 = "stablehlo.subtract"(%332, %333) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %335 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %336 = "stablehlo.broadcast_in_dim"(%335) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %337 = "stablehlo.maximum"(%334, %336) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %338 = "stablehlo.add"(%337, %319) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %339 = "stablehlo.broadcast_in_dim"(%326) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %340 = "stablehlo.subtract"(%315, %339) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %341 = "stablehlo.rsqrt"(%338) : (tensor<8x4xf32>) -> tensor<8x4xf32>
        %342 = "stablehlo.broadcast_in_dim"(%341) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %343 = "stablehlo.multiply"(%340, %342) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %344 = "stablehlo.broadcast_in_dim"(%155) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %345 = "stablehlo.multiply"(%343, %344) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %346 = "stablehlo.broadcast_in_dim"(%157) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %347 = "stablehlo.add"(%345, %346) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %348 = "stablehlo.dot_general"(%347, %159) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x4x16xf32>, tensor<16x64xf32>) -> tensor<8x4x64xf32>
        %349 = "stablehlo.broadcast_in_dim"(%161) {broadcast_dimensions = array<i64: 2>} : (tensor<64xf32>) -> tensor<8x4x64xf32>
        %350 = "stablehlo.add"(%348, %349) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %351 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
        %352 = "stablehlo.broadcast_in_dim"(%351) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4x64xf32>
        %353 = "stablehlo.multiply"(%350, %352) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %354 = "stablehlo.constant"() {value = dense<7.0710677e-1> : tensor<f32>} : () -> tensor<f32>
        %355 = "stablehlo.broadcast_in_dim"(%354) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4x64xf32>
        %356 = "stablehlo.multiply"(%350, %355) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %357 = "chlo.erf"(%356) : (tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %358 = "stablehlo.constant"() {value = dense<1.0> : tensor<f32>} : () -> tensor<f32>
        %359 = "stablehlo.broadcast_in_dim"(%358) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4x64xf32>
        %360 = "stablehlo.add"(%357, %359) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %361 = "stablehlo.multiply"(%353, %360) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %362 = "stablehlo.optimization_barrier"(%361) : (tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %363 = "stablehlo.dot_general"(%362, %163) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x4x64xf32>, tensor<64x16xf32>) -> tensor<8x4x16xf32>
        %364 = "stablehlo.broadcast_in_dim"(%165) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %365 = "stablehlo.add"(%363, %364) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %366 = "stablehlo.add"(%315, %365) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %367 = "sdy.sharding_constraint"(%366) {sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>} : (tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %368 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %369 = "stablehlo.broadcast_in_dim"(%368) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %370 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %371 = "stablehlo.broadcast_in_dim"(%370) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %372 = "stablehlo.multiply"(%87, %87) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %373 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %377 = "stablehlo.reduce"(%87, %373) ({
          ^bb0(%374: tensor<f32>, %375: tensor<f32>):
            %376 = "stablehlo.add"(%374, %375) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%376) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %378 = "stablehlo.multiply"(%377, %369) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %379 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %383 = "stablehlo.reduce"(%372, %379) ({
          ^bb0(%380: tensor<f32>, %381: tensor<f32>):
            %382 = "stablehlo.add"(%380, %381) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%382) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %384 = "stablehlo.multiply"(%383, %369) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %385 = "stablehlo.multiply"(%378, %378) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %386 = "stablehlo.subtract"(%384, %385) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %387 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %388 = "stablehlo.broadcast_in_dim"(%387) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %389 = "stablehlo.maximum"(%386, %388) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %390 = "stablehlo.add"(%389, %371) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %391 = "stablehlo.broadcast_in_dim"(%378) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %392 = "stablehlo.subtract"(%87, %391) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %393 = "stablehlo.rsqrt"(%390) : (tensor<8x4xf32>) -> tensor<8x4xf32>
        %394 = "stablehlo.broadcast_in_dim"(%393) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %395 = "stablehlo.multiply"(%392, %394) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %396 = "stablehlo.multiply"(%395, %194) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %397 = "stablehlo.add"(%396, %196) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %398 = "stablehlo.dot_general"(%127, %397) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x2x8xf32>, tensor<8x4x16xf32>) -> tensor<2x8x8x4xf32>
        %399 = "stablehlo.add"(%398, %202) : (tensor<2x8x8x4xf32>, tensor<2x8x8x4xf32>) -> tensor<2x8x8x4xf32>
        %400 = "stablehlo.dot_general"(%131, %397) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x2x8xf32>, tensor<8x4x16xf32>) -> tensor<2x8x8x4xf32>
        %401 = "stablehlo.add"(%400, %208) : (tensor<2x8x8x4xf32>, tensor<2x8x8x4xf32>) -> tensor<2x8x8x4xf32>
        %402 = "stablehlo.dot_general"(%135, %397) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x2x8xf32>, tensor<8x4x16xf32>) -> tensor<2x8x8x4xf32>
        %403 = "stablehlo.add"(%402, %214) : (tensor<2x8x8x4xf32>, tensor<2x8x8x4xf32>) -> tensor<2x8x8x4xf32>
        %404 = "stablehlo.dot_general"(%403, %399) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [2, 0], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x4xf32>, tensor<2x8x8x4xf32>) -> tensor<8x2x4x4xf32>
        %405 = "stablehlo.multiply"(%404, %218) : (tensor<8x2x4x4xf32>, tensor<8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %406 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
        %410 = "stablehlo.reduce"(%405, %406) ({
          ^bb0(%407: tensor<f32>, %408: tensor<f32>):
            %409 = "stablehlo.maximum"(%407, %408) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%409) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x4x4xf32>, tensor<f32>) -> tensor<8x2x4xf32>
        %411 = "stablehlo.optimization_barrier"(%410) : (tensor<8x2x4xf32>) -> tensor<8x2x4xf32>
        %412 = "stablehlo.broadcast_in_dim"(%411) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x4xf32>) -> tensor<8x2x4x4xf32>
        %413 = "stablehlo.subtract"(%405, %412) : (tensor<8x2x4x4xf32>, tensor<8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %414 = "stablehlo.exponential"(%413) : (tensor<8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %415 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %419 = "stablehlo.reduce"(%414, %415) ({
          ^bb0(%416: tensor<f32>, %417: tensor<f32>):
            %418 = "stablehlo.add"(%416, %417) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%418) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x4x4xf32>, tensor<f32>) -> tensor<8x2x4xf32>
        %420:2 = "stablehlo.optimization_barrier"(%414, %419) : (tensor<8x2x4x4xf32>, tensor<8x2x4xf32>) -> (tensor<8x2x4x4xf32>, tensor<8x2x4xf32>)
        %421 = "stablehlo.reshape"(%420#1) : (tensor<8x2x4xf32>) -> tensor<8x2x4x1xf32>
        %422 = "stablehlo.dot_general"(%420#0, %401) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x2x4x4xf32>, tensor<2x8x8x4xf32>) -> tensor<8x2x4x8xf32>
        %423 = "stablehlo.reshape"(%421) : (tensor<8x2x4x1xf32>) -> tensor<8x2x4xf32>
        %424 = "stablehlo.broadcast_in_dim"(%423) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x4xf32>) -> tensor<8x2x4x8xf32>
        %425 = "stablehlo.divide"(%422, %424) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %426 = "stablehlo.transpose"(%425) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<8x2x4x8xf32>) -> tensor<8x4x2x8xf32>
        %427 = "stablehlo.dot_general"(%426, %139) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x4x2x8xf32>, tensor<2x8x16xf32>) -> tensor<8x4x16xf32>
        %428 = "stablehlo.add"(%427, %242) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %429 = "stablehlo.add"(%87, %428) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %430 = "stablehlo.broadcast_in_dim"(%121) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %431 = "stablehlo.add"(%429, %430) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %432 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %433 = "stablehlo.broadcast_in_dim"(%432) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %434 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %435 = "stablehlo.broadcast_in_dim"(%434) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %436 = "stablehlo.multiply"(%431, %431) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %437 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %441 = "stablehlo.reduce"(%431, %437) ({
          ^bb0(%438: tensor<f32>, %439: tensor<f32>):
            %440 = "stablehlo.add"(%438, %439) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%440) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %442 = "stablehlo.multiply"(%441, %433) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %443 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %447 = "stablehlo.reduce"(%436, %443) ({
          ^bb0(%444: tensor<f32>, %445: tensor<f32>):
            %446 = "stablehlo.add"(%444, %445) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%446) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %448 = "stablehlo.multiply"(%447, %433) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %449 = "stablehlo.multiply"(%442, %442) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %450 = "stablehlo.subtract"(%448, %449) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %451 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %452 = "stablehlo.broadcast_in_dim"(%451) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %453 = "stablehlo.maximum"(%450, %452) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %454 = "stablehlo.add"(%453, %435) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %455 = "stablehlo.broadcast_in_dim"(%442) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %456 = "stablehlo.subtract"(%431, %455) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %457 = "stablehlo.rsqrt"(%454) : (tensor<8x4xf32>) -> tensor<8x4xf32>
        %458 = "stablehlo.broadcast_in_dim"(%457) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %459 = "stablehlo.multiply"(%456, %458) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %460 = "stablehlo.multiply"(%459, %344) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %461 = "stablehlo.add"(%460, %346) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %462 = "stablehlo.dot_general"(%461, %159) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x4x16xf32>, tensor<16x64xf32>) -> tensor<8x4x64xf32>
        %463 = "stablehlo.add"(%462, %349) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %464 = "stablehlo.multiply"(%463, %352) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %465 = "stablehlo.multiply"(%463, %355) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %466 = "chlo.erf"(%465) : (tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %467 = "stablehlo.add"(%466, %359) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %468 = "stablehlo.multiply"(%464, %467) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %469 = "stablehlo.optimization_barrier"(%468) : (tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %470 = "stablehlo.dot_general"(%469, %163) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x4x64xf32>, tensor<64x16xf32>) -> tensor<8x4x16xf32>
        %471 = "stablehlo.add"(%470, %364) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %472 = "stablehlo.add"(%431, %471) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %473 = "sdy.sharding_constraint"(%472) {sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>} : (tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %474 = "stablehlo.add"(%85, %115) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        "stablehlo.return"(%474, %367, %473, %88, %89, %90, %91, %92, %93, %94, %95, %96, %97, %98, %99, %100, %101, %102, %103, %104, %105, %106, %107, %108, %109, %110, %111, %112, %113) : (tensor<i32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x1x1x8xi1>, tensor<2x2x8x8x8xf32>, tensor<2x2x8x8x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>) -> ()
    }) : (tensor<i32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x1x1x8xi1>, tensor<2x2x8x8x8xf32>, tensor<2x2x8x8x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>) -> (tensor<i32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x1x1x8xi1>, tensor<2x2x8x8x8xf32>, tensor<2x2x8x8x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>)
    %476 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %477 = "stablehlo.broadcast_in_dim"(%476) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
    %478 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %479 = "stablehlo.broadcast_in_dim"(%478) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
    %480 = "stablehlo.multiply"(%475#1, %475#1) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %481 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %485 = "stablehlo.reduce"(%475#1, %481) ({
      ^bb0(%482: tensor<f32>, %483: tensor<f32>):
        %484 = "stablehlo.add"(%482, %483) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%484) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
    %486 = "stablehlo.multiply"(%485, %477) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %487 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %491 = "stablehlo.reduce"(%480, %487) ({
      ^bb0(%488: tensor<f32>, %489: tensor<f32>):
        %490 = "stablehlo.add"(%488, %489) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%490) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
    %492 = "stablehlo.multiply"(%491, %477) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %493 = "stablehlo.multiply"(%486, %486) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %494 = "stablehlo.subtract"(%492, %493) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %495 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %496 = "stablehlo.broadcast_in_dim"(%495) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
    %497 = "stablehlo.maximum"(%494, %496) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %498 = "stablehlo.add"(%497, %479) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %499 = "stablehlo.broadcast_in_dim"(%486) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
    %500 = "stablehlo.subtract"(%475#1, %499) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %501 = "stablehlo.rsqrt"(%498) : (tensor<8x4xf32>) -> tensor<8x4xf32>
    %502 = "stablehlo.broadcast_in_dim"(%501) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
    %503 = "stablehlo.multiply"(%500, %502) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %504 = "stablehlo.broadcast_in_dim"(%36) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
    %505 = "stablehlo.multiply"(%503, %504) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %506 = "stablehlo.broadcast_in_dim"(%37) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
    %507 = "stablehlo.add"(%505, %506) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %508 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %509 = "stablehlo.broadcast_in_dim"(%508) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
    %510 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %511 = "stablehlo.broadcast_in_dim"(%510) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
    %512 = "stablehlo.multiply"(%475#2, %475#2) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %513 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %517 = "stablehlo.reduce"(%475#2, %513) ({
      ^bb0(%514: tensor<f32>, %515: tensor<f32>):
        %516 = "stablehlo.add"(%514, %515) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%516) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
    %518 = "stablehlo.multiply"(%517, %509) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %519 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %523 = "stablehlo.reduce"(%512, %519) ({
      ^bb0(%520: tensor<f32>, %521: tensor<f32>):
        %522 = "stablehlo.add"(%520, %521) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%522) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
    %524 = "stablehlo.multiply"(%523, %509) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %525 = "stablehlo.multiply"(%518, %518) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %526 = "stablehlo.subtract"(%524, %525) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %527 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %528 = "stablehlo.broadcast_in_dim"(%527) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
    %529 = "stablehlo.maximum"(%526, %528) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %530 = "stablehlo.add"(%529, %511) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %531 = "stablehlo.broadcast_in_dim"(%518) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
    %532 = "stablehlo.subtract"(%475#2, %531) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %533 = "stablehlo.rsqrt"(%530) : (tensor<8x4xf32>) -> tensor<8x4xf32>
    %534 = "stablehlo.broadcast_in_dim"(%533) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
    %535 = "stablehlo.multiply"(%532, %534) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %536 = "stablehlo.multiply"(%535, %504) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %537 = "stablehlo.add"(%536, %506) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %538 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %539 = "stablehlo.dynamic_slice"(%4, %538, %8) {slice_sizes = array<i64: 8, 1>} : (tensor<8x4xi32>, tensor<i32>, tensor<i32>) -> tensor<8x1xi32>
    %540 = "stablehlo.gather"(%507, %539) {dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 2>, slice_sizes = array<i64: 1, 1, 16>, indices_are_sorted = false} : (tensor<8x4x16xf32>, tensor<8x1xi32>) -> tensor<8x1x16xf32>
    %541 = "stablehlo.reshape"(%540) : (tensor<8x1x16xf32>) -> tensor<8x16xf32>
    %542 = "stablehlo.gather"(%537, %539) {dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 2>, slice_sizes = array<i64: 1, 1, 16>, indices_are_sorted = false} : (tensor<8x4x16xf32>, tensor<8x1xi32>) -> tensor<8x1x16xf32>
    %543 = "stablehlo.reshape"(%542) : (tensor<8x1x16xf32>) -> tensor<8x16xf32>
    %544 = "stablehlo.reshape"(%541) : (tensor<8x16xf32>) -> tensor<8x1x16xf32>
    %545 = "stablehlo.reshape"(%543) : (tensor<8x16xf32>) -> tensor<8x1x16xf32>
    %546 = "stablehlo.concatenate"(%544, %545) {dimension = 1 : i64} : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x2x16xf32>
    %547 = "stablehlo.reshape"(%546) : (tensor<8x2x16xf32>) -> tensor<16x16xf32>
    %548 = "stablehlo.convert"(%539) : (tensor<8x1xi32>) -> tensor<8x1xui32>
    %549 = "stablehlo.slice"(%7) {start_indices = array<i64: 0, 0>, limit_indices = array<i64: 8, 1>, strides = array<i64: 1, 1>} : (tensor<8x2xui32>) -> tensor<8x1xui32>
    %550 = "stablehlo.reshape"(%549) : (tensor<8x1xui32>) -> tensor<8xui32>
    %551 = "stablehlo.slice"(%7) {start_indices = array<i64: 0, 1>, limit_indices = array<i64: 8, 2>, strides = array<i64: 1, 1>} : (tensor<8x2xui32>) -> tensor<8x1xui32>
    %552 = "stablehlo.reshape"(%551) : (tensor<8x1xui32>) -> tensor<8xui32>
    %553 = "stablehlo.reshape"(%550) : (tensor<8xui32>) -> tensor<8x1xui32>
    %554 = "stablehlo.reshape"(%552) : (tensor<8xui32>) -> tensor<8x1xui32>
    %555 = "stablehlo.reshape"(%9) : (tensor<8xf32>) -> tensor<8x1xf32>
    %556 = "stablehlo.reshape"(%555) : (tensor<8x1xf32>) -> tensor<8xf32>
    %557 = "stablehlo.reshape"(%10) : (tensor<8xf32>) -> tensor<8x1xf32>
    %558 = "stablehlo.reshape"(%557) : (tensor<8x1xf32>) -> tensor<8xf32>
    %559 = "stablehlo.constant"() {value = dense<14> : tensor<8x1xui32>} : () -> tensor<8x1xui32>
    %560:2 = "func.call"(%553, %554, %548, %559) {callee = @threefry2x32_0} : (tensor<8x1xui32>, tensor<8x1xui32>, tensor<8x1xui32>, tensor<8x1xui32>) -> (tensor<8x1xui32>, tensor<8x1xui32>)
    %561 = "stablehlo.reshape"(%560#0) : (tensor<8x1xui32>) -> tensor<8x1x1xui32>
    %562 = "stablehlo.reshape"(%560#1) : (tensor<8x1xui32>) -> tensor<8x1x1xui32>
    %563 = "stablehlo.iota"() {iota_dimension = 0 : i64} : () -> tensor<11xui32>
    %564 = "stablehlo.reshape"(%561) : (tensor<8x1x1xui32>) -> tensor<8x1xui32>
    %565 = "stablehlo.broadcast_in_dim"(%564) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x1xui32>) -> tensor<8x1x11xui32>
    %566 = "stablehlo.broadcast_in_dim"(%563) {broadcast_dimensions = array<i64: 2>} : (tensor<11xui32>) -> tensor<8x1x11xui32>
    %567 = "stablehlo.reshape"(%562) : (tensor<8x1x1xui32>) -> tensor<8x1xui32>
    %568 = "stablehlo.broadcast_in_dim"(%567) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x1xui32>) -> tensor<8x1x11xui32>
    %569 = "stablehlo.constant"() {value = dense<0> : tensor<8x1x11xui32>} : () -> tensor<8x1x11xui32>
    %570:2 = "func.call"(%565, %568, %566, %569) {callee = @threefry2x32_1} : (tensor<8x1x11xui32>, tensor<8x1x11xui32>, tensor<8x1x11xui32>, tensor<8x1x11xui32>) -> (tensor<8x1x11xui32>, tensor<8x1x11xui32>)
    %571 = "stablehlo.constant"() {value = dense<9> : tensor<8x1x11xui32>} : () -> tensor<8x1x11xui32>
    %572 = "stablehlo.shift_right_logical"(%570#0, %571) : (tensor<8x1x11xui32>, tensor<8x1x11xui32>) -> tensor<8x1x11xui32>
    %573 = "stablehlo.convert"(%572) : (tensor<8x1x11xui32>) -> tensor<8x1x11xi32>
    %574 = "stablehlo.convert"(%573) : (tensor<8x1x11xi32>) -> tensor<8x1x11xf32>
    %575 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
    %576 = "stablehlo.broadcast_in_dim"(%575) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x11xf32>
    %577 = "stablehlo.add"(%574, %576) : (tensor<8x1x11xf32>, tensor<8x1x11xf32>) -> tensor<8x1x11xf32>
    %578 = "stablehlo.constant"() {value = dense<1.1920929e-7> : tensor<f32>} : () -> tensor<f32>
    %579 = "stablehlo.broadcast_in_dim"(%578) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x11xf32>
    %580 = "stablehlo.multiply"(%577, %579) : (tensor<8x1x11xf32>, tensor<8x1x11xf32>) -> tensor<8x1x11xf32>
    %581 = "stablehlo.log"(%580) : (tensor<8x1x11xf32>) -> tensor<8x1x11xf32>
    %582 = "stablehlo.negate"(%581) : (tensor<8x1x11xf32>) -> tensor<8x1x11xf32>
    %583 = "stablehlo.log"(%582) : (tensor<8x1x11xf32>) -> tensor<8x1x11xf32>
    %584 = "stablehlo.negate"(%583) : (tensor<8x1x11xf32>) -> tensor<8x1x11xf32>
    %585 = "stablehlo.dot_general"(%547, %11) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x16xf32>, tensor<11x16xf32>) -> tensor<16x11xf32>
    %586 = "stablehlo.broadcast_in_dim"(%38) {broadcast_dimensions = array<i64: 1>} : (tensor<11xf32>) -> tensor<16x11xf32>
    %587 = "stablehlo.add"(%585, %586) : (tensor<16x11xf32>, tensor<16x11xf32>) -> tensor<16x11xf32>
    %588 = "stablehlo.reshape"(%587) : (tensor<16x11xf32>) -> tensor<8x2x11xf32>
    %589 = "stablehlo.slice"(%588) {start_indices = array<i64: 0, 0, 0>, limit_indices = array<i64: 8, 1, 11>, strides = array<i64: 1, 1, 1>} : (tensor<8x2x11xf32>) -> tensor<8x1x11xf32>
    %590 = "stablehlo.reshape"(%589) : (tensor<8x1x11xf32>) -> tensor<8x11xf32>
    %591 = "stablehlo.slice"(%588) {start_indices = array<i64: 0, 1, 0>, limit_indices = array<i64: 8, 2, 11>, strides = array<i64: 1, 1, 1>} : (tensor<8x2x11xf32>) -> tensor<8x1x11xf32>
    %592 = "stablehlo.reshape"(%591) : (tensor<8x1x11xf32>) -> tensor<8x11xf32>
    %593 = "stablehlo.reshape"(%556) : (tensor<8xf32>) -> tensor<8x1xf32>
    %594 = "stablehlo.subtract"(%590, %592) : (tensor<8x11xf32>, tensor<8x11xf32>) -> tensor<8x11xf32>
    %595 = "stablehlo.reshape"(%593) : (tensor<8x1xf32>) -> tensor<8xf32>
    %596 = "stablehlo.broadcast_in_dim"(%595) {broadcast_dimensions = array<i64: 0>} : (tensor<8xf32>) -> tensor<8x11xf32>
    %597 = "stablehlo.multiply"(%596, %594) : (tensor<8x11xf32>, tensor<8x11xf32>) -> tensor<8x11xf32>
    %598 = "stablehlo.add"(%592, %597) : (tensor<8x11xf32>, tensor<8x11xf32>) -> tensor<8x11xf32>
    %599 = "stablehlo.reshape"(%584) : (tensor<8x1x11xf32>) -> tensor<8x11xf32>
    %600 = "stablehlo.reshape"(%558) : (tensor<8xf32>) -> tensor<8x1xf32>
    %601 = "stablehlo.reshape"(%600) : (tensor<8x1xf32>) -> tensor<8xf32>
    %602 = "stablehlo.broadcast_in_dim"(%601) {broadcast_dimensions = array<i64: 0>} : (tensor<8xf32>) -> tensor<8x11xf32>
    %603 = "stablehlo.multiply"(%602, %599) : (tensor<8x11xf32>, tensor<8x11xf32>) -> tensor<8x11xf32>
    %604 = "stablehlo.add"(%598, %603) : (tensor<8x11xf32>, tensor<8x11xf32>) -> tensor<8x11xf32>
    %605 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> tensor<8x11xi32>
    %606 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %607 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %621:2 = "stablehlo.reduce"(%604, %605, %606, %607) ({
      ^bb0(%608: tensor<f32>, %609: tensor<i32>, %610: tensor<f32>, %611: tensor<i32>):
        %612 = "stablehlo.compare"(%608, %610) {comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>} : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %613 = "stablehlo.compare"(%608, %608) {comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>} : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %614 = "stablehlo.or"(%612, %613) : (tensor<i1>, tensor<i1>) -> tensor<i1>
        %615 = "stablehlo.compare"(%608, %610) {comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>} : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %616 = "stablehlo.compare"(%609, %611) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        %617 = "stablehlo.and"(%615, %616) : (tensor<i1>, tensor<i1>) -> tensor<i1>
        %618 = "stablehlo.or"(%614, %617) : (tensor<i1>, tensor<i1>) -> tensor<i1>
        %619 = "stablehlo.select"(%614, %608, %610) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
        %620 = "stablehlo.select"(%618, %609, %611) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
        "stablehlo.return"(%619, %620) : (tensor<f32>, tensor<i32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<8x11xf32>, tensor<8x11xi32>, tensor<f32>, tensor<i32>) -> (tensor<8xf32>, tensor<8xi32>)
    %622 = "stablehlo.reshape"(%621#1) : (tensor<8xi32>) -> tensor<8x1xi32>
    %623 = "stablehlo.broadcast_in_dim"(%8) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<8x4xi32>
    %624 = "stablehlo.subtract"(%5, %623) : (tensor<8x4xi32>, tensor<8x4xi32>) -> tensor<8x4xi32>
    %625 = "stablehlo.constant"() {value = dense<0> : tensor<8x4xi32>} : () -> tensor<8x4xi32>
    %626 = "stablehlo.compare"(%624, %625) {comparison_direction = #stablehlo<comparison_direction GE>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<8x4xi32>, tensor<8x4xi32>) -> tensor<8x4xi1>
    %627 = "stablehlo.constant"() {value = dense<1> : tensor<8x4xi32>} : () -> tensor<8x4xi32>
    %628 = "stablehlo.compare"(%624, %627) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<8x4xi32>, tensor<8x4xi32>) -> tensor<8x4xi1>
    %629 = "stablehlo.and"(%626, %628) : (tensor<8x4xi1>, tensor<8x4xi1>) -> tensor<8x4xi1>
    %630 = "stablehlo.clamp"(%538, %624, %538) : (tensor<i32>, tensor<8x4xi32>, tensor<i32>) -> tensor<8x4xi32>
    %631 = "stablehlo.gather"(%622, %630) {dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 2>, slice_sizes = array<i64: 1, 1>, indices_are_sorted = false} : (tensor<8x1xi32>, tensor<8x4xi32>) -> tensor<8x4xi32>
    %632 = "stablehlo.select"(%629, %631, %6) : (tensor<8x4xi1>, tensor<8x4xi32>, tensor<8x4xi32>) -> tensor<8x4xi32>
    return %632 : tensor<8x4xi32>
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
    %91:8 = "stablehlo.while"(%11, %9, %10, %1, %8, %0, %4, %5) ({
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
        %38 = "stablehlo.constant"() {value = dense<32> : tensor<ui32>} : () -> tensor<ui32>
        %39 = "stablehlo.subtract"(%38, %37) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %40 = "stablehlo.constant"() {value = dense<31> : tensor<ui32>} : () -> tensor<ui32>
        %41 = "stablehlo.and"(%39, %40) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %42 = "stablehlo.broadcast_in_dim"(%41) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x1xui32>
        %43 = "stablehlo.add"(%23, %24) : (tensor<8x1xui32>, tensor<8x1xui32>) -> tensor<8x1xui32>
        %44 = "stablehlo.and"(%37, %40) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %45 = "stablehlo.broadcast_in_dim"(%44) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x1xui32>
        %46 = "stablehlo.shift_left"(%24, %45) : (tensor<8x1xui32>, tensor<8x1xui32>) -> tensor<8x1xui32>
        %47 = "stablehlo.shift_right_logical"(%24, %42) : (tensor<8x1xui32>, tensor<8x1xui32>) -> tensor<8x1xui32>
        %48 = "stablehlo.or"(%46, %47) : (tensor<8x1xui32>, tensor<8x1xui32>) -> tensor<8x1xui32>
        %49 = "stablehlo.xor"(%48, %43) : (tensor<8x1xui32>, tensor<8x1xui32>) -> tensor<8x1xui32>
        %50 = "stablehlo.slice"(%33) {start_indices = array<i64: 1>, limit_indices = array<i64: 2>, strides = array<i64: 1>} : (tensor<4xui32>) -> tensor<1xui32>
        %51 = "stablehlo.reshape"(%50) : (tensor<1xui32>) -> tensor<ui32>
        %52 = "stablehlo.subtract"(%38, %51) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %53 = "stablehlo.and"(%52, %40) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %54 = "stablehlo.broadcast_in_dim"(%53) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x1xui32>
        %55 = "stablehlo.add"(%43, %49) : (tensor<8x1xui32>, tensor<8x1xui32>) -> tensor<8x1xui32>
        %56 = "stablehlo.and"(%51, %40) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %57 = "stablehlo.broadcast_in_dim"(%56) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x1xui32>
        %58 = "stablehlo.shift_left"(%49, %57) : (tensor<8x1xui32>, tensor<8x1xui32>) -> tensor<8x1xui32>
        %59 = "stablehlo.shift_right_logical"(%49, %54) : (tensor<8x1xui32>, tensor<8x1xui32>) -> tensor<8x1xui32>
        %60 = "stablehlo.or"(%58, %59) : (tensor<8x1xui32>, tensor<8x1xui32>) -> tensor<8x1xui32>
        %61 = "stablehlo.xor"(%60, %55) : (tensor<8x1xui32>, tensor<8x1xui32>) -> tensor<8x1xui32>
        %62 = "stablehlo.slice"(%33) {start_indices = array<i64: 2>, limit_indices = array<i64: 3>, strides = array<i64: 1>} : (tensor<4xui32>) -> tensor<1xui32>
        %63 = "stablehlo.reshape"(%62) : (tensor<1xui32>) -> tensor<ui32>
        %64 = "stablehlo.subtract"(%38, %63) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %65 = "stablehlo.and"(%64, %40) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %66 = "stablehlo.broadcast_in_dim"(%65) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x1xui32>
        %67 = "stablehlo.add"(%55, %61) : (tensor<8x1xui32>, tensor<8x1xui32>) -> tensor<8x1xui32>
        %68 = "stablehlo.and"(%63, %40) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %69 = "stablehlo.broadcast_in_dim"(%68) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x1xui32>
        %70 = "stablehlo.shift_left"(%61, %69) : (tensor<8x1xui32>, tensor<8x1xui32>) -> tensor<8x1xui32>
        %71 = "stablehlo.shift_right_logical"(%61, %66) : (tensor<8x1xui32>, tensor<8x1xui32>) -> tensor<8x1xui32>
        %72 = "stablehlo.or"(%70, %71) : (tensor<8x1xui32>, tensor<8x1xui32>) -> tensor<8x1xui32>
        %73 = "stablehlo.xor"(%72, %67) : (tensor<8x1xui32>, tensor<8x1xui32>) -> tensor<8x1xui32>
        %74 = "stablehlo.slice"(%33) {start_indices = array<i64: 3>, limit_indices = array<i64: 4>, strides = array<i64: 1>} : (tensor<4xui32>) -> tensor<1xui32>
        %75 = "stablehlo.reshape"(%74) : (tensor<1xui32>) -> tensor<ui32>
        %76 = "stablehlo.subtract"(%38, %75) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %77 = "stablehlo.and"(%76, %40) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %78 = "stablehlo.broadcast_in_dim"(%77) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x1xui32>
        %79 = "stablehlo.add"(%67, %73) : (tensor<8x1xui32>, tensor<8x1xui32>) -> tensor<8x1xui32>
        %80 = "stablehlo.and"(%75, %40) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %81 = "stablehlo.broadcast_in_dim"(%80) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x1xui32>
        %82 = "stablehlo.shift_left"(%73, %81) : (tensor<8x1xui32>, tensor<8x1xui32>) -> tensor<8x1xui32>
        %83 = "stablehlo.shift_right_logical"(%73, %78) : (tensor<8x1xui32>, tensor<8x1xui32>) -> tensor<8x1xui32>
        %84 = "stablehlo.or"(%82, %83) : (tensor<8x1xui32>, tensor<8x1xui32>) -> tensor<8x1xui32>
        %85 = "stablehlo.xor"(%84, %79) : (tensor<8x1xui32>, tensor<8x1xui32>) -> tensor<8x1xui32>
        %86 = "stablehlo.add"(%79, %25) : (tensor<8x1xui32>, tensor<8x1xui32>) -> tensor<8x1xui32>
        %87 = "stablehlo.add"(%85, %26) : (tensor<8x1xui32>, tensor<8x1xui32>) -> tensor<8x1xui32>
        %88 = "stablehlo.broadcast_in_dim"(%35) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x1xui32>
        %89 = "stablehlo.add"(%87, %88) : (tensor<8x1xui32>, tensor<8x1xui32>) -> tensor<8x1xui32>
        %90 = "stablehlo.add"(%22, %31) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        "stablehlo.return"(%90, %86, %89, %26, %27, %25, %28, %29) : (tensor<i32>, tensor<8x1xui32>, tensor<8x1xui32>, tensor<8x1xui32>, tensor<8x1xui32>, tensor<8x1xui32>, tensor<5x4xui32>, tensor<5xui32>) -> ()
    }) : (tensor<i32>, tensor<8x1xui32>, tensor<8x1xui32>, tensor<8x1xui32>, tensor<8x1xui32>, tensor<8x1xui32>, tensor<5x4xui32>, tensor<5xui32>) -> (tensor<i32>, tensor<8x1xui32>, tensor<8x1xui32>, tensor<8x1xui32>, tensor<8x1xui32>, tensor<8x1xui32>, tensor<5x4xui32>, tensor<5xui32>)
    return %91#1, %91#2 : tensor<8x1xui32>, tensor<8x1xui32>
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
    %91:8 = "stablehlo.while"(%11, %9, %10, %1, %8, %0, %4, %5) ({
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
        %38 = "stablehlo.constant"() {value = dense<32> : tensor<ui32>} : () -> tensor<ui32>
        %39 = "stablehlo.subtract"(%38, %37) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %40 = "stablehlo.constant"() {value = dense<31> : tensor<ui32>} : () -> tensor<ui32>
        %41 = "stablehlo.and"(%39, %40) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %42 = "stablehlo.broadcast_in_dim"(%41) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x1x11xui32>
        %43 = "stablehlo.add"(%23, %24) : (tensor<8x1x11xui32>, tensor<8x1x11xui32>) -> tensor<8x1x11xui32>
        %44 = "stablehlo.and"(%37, %40) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %45 = "stablehlo.broadcast_in_dim"(%44) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x1x11xui32>
        %46 = "stablehlo.shift_left"(%24, %45) : (tensor<8x1x11xui32>, tensor<8x1x11xui32>) -> tensor<8x1x11xui32>
        %47 = "stablehlo.shift_right_logical"(%24, %42) : (tensor<8x1x11xui32>, tensor<8x1x11xui32>) -> tensor<8x1x11xui32>
        %48 = "stablehlo.or"(%46, %47) : (tensor<8x1x11xui32>, tensor<8x1x11xui32>) -> tensor<8x1x11xui32>
        %49 = "stablehlo.xor"(%48, %43) : (tensor<8x1x11xui32>, tensor<8x1x11xui32>) -> tensor<8x1x11xui32>
        %50 = "stablehlo.slice"(%33) {start_indices = array<i64: 1>, limit_indices = array<i64: 2>, strides = array<i64: 1>} : (tensor<4xui32>) -> tensor<1xui32>
        %51 = "stablehlo.reshape"(%50) : (tensor<1xui32>) -> tensor<ui32>
        %52 = "stablehlo.subtract"(%38, %51) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %53 = "stablehlo.and"(%52, %40) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %54 = "stablehlo.broadcast_in_dim"(%53) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x1x11xui32>
        %55 = "stablehlo.add"(%43, %49) : (tensor<8x1x11xui32>, tensor<8x1x11xui32>) -> tensor<8x1x11xui32>
        %56 = "stablehlo.and"(%51, %40) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %57 = "stablehlo.broadcast_in_dim"(%56) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x1x11xui32>
        %58 = "stablehlo.shift_left"(%49, %57) : (tensor<8x1x11xui32>, tensor<8x1x11xui32>) -> tensor<8x1x11xui32>
        %59 = "stablehlo.shift_right_logical"(%49, %54) : (tensor<8x1x11xui32>, tensor<8x1x11xui32>) -> tensor<8x1x11xui32>
        %60 = "stablehlo.or"(%58, %59) : (tensor<8x1x11xui32>, tensor<8x1x11xui32>) -> tensor<8x1x11xui32>
        %61 = "stablehlo.xor"(%60, %55) : (tensor<8x1x11xui32>, tensor<8x1x11xui32>) -> tensor<8x1x11xui32>
        %62 = "stablehlo.slice"(%33) {start_indices = array<i64: 2>, limit_indices = array<i64: 3>, strides = array<i64: 1>} : (tensor<4xui32>) -> tensor<1xui32>
        %63 = "stablehlo.reshape"(%62) : (tensor<1xui32>) -> tensor<ui32>
        %64 = "stablehlo.subtract"(%38, %63) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %65 = "stablehlo.and"(%64, %40) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %66 = "stablehlo.broadcast_in_dim"(%65) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x1x11xui32>
        %67 = "stablehlo.add"(%55, %61) : (tensor<8x1x11xui32>, tensor<8x1x11xui32>) -> tensor<8x1x11xui32>
        %68 = "stablehlo.and"(%63, %40) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %69 = "stablehlo.broadcast_in_dim"(%68) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x1x11xui32>
        %70 = "stablehlo.shift_left"(%61, %69) : (tensor<8x1x11xui32>, tensor<8x1x11xui32>) -> tensor<8x1x11xui32>
        %71 = "stablehlo.shift_right_logical"(%61, %66) : (tensor<8x1x11xui32>, tensor<8x1x11xui32>) -> tensor<8x1x11xui32>
        %72 = "stablehlo.or"(%70, %71) : (tensor<8x1x11xui32>, tensor<8x1x11xui32>) -> tensor<8x1x11xui32>
        %73 = "stablehlo.xor"(%72, %67) : (tensor<8x1x11xui32>, tensor<8x1x11xui32>) -> tensor<8x1x11xui32>
        %74 = "stablehlo.slice"(%33) {start_indices = array<i64: 3>, limit_indices = array<i64: 4>, strides = array<i64: 1>} : (tensor<4xui32>) -> tensor<1xui32>
        %75 = "stablehlo.reshape"(%74) : (tensor<1xui32>) -> tensor<ui32>
        %76 = "stablehlo.subtract"(%38, %75) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %77 = "stablehlo.and"(%76, %40) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %78 = "stablehlo.broadcast_in_dim"(%77) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x1x11xui32>
        %79 = "stablehlo.add"(%67, %73) : (tensor<8x1x11xui32>, tensor<8x1x11xui32>) -> tensor<8x1x11xui32>
        %80 = "stablehlo.and"(%75, %40) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %81 = "stablehlo.broadcast_in_dim"(%80) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x1x11xui32>
        %82 = "stablehlo.shift_left"(%73, %81) : (tensor<8x1x11xui32>, tensor<8x1x11xui32>) -> tensor<8x1x11xui32>
        %83 = "stablehlo.shift_right_logical"(%73, %78) : (tensor<8x1x11xui32>, tensor<8x1x11xui32>) -> tensor<8x1x11xui32>
        %84 = "stablehlo.or"(%82, %83) : (tensor<8x1x11xui32>, tensor<8x1x11xui32>) -> tensor<8x1x11xui32>
        %85 = "stablehlo.xor"(%84, %79) : (tensor<8x1x11xui32>, tensor<8x1x11xui32>) -> tensor<8x1x11xui32>
        %86 = "stablehlo.add"(%79, %25) : (tensor<8x1x11xui32>, tensor<8x1x11xui32>) -> tensor<8x1x11xui32>
        %87 = "stablehlo.add"(%85, %26) : (tensor<8x1x11xui32>, tensor<8x1x11xui32>) -> tensor<8x1x11xui32>
        %88 = "stablehlo.broadcast_in_dim"(%35) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x1x11xui32>
        %89 = "stablehlo.add"(%87, %88) : (tensor<8x1x11xui32>, tensor<8x1x11xui32>) -> tensor<8x1x11xui32>
        %90 = "stablehlo.add"(%22, %31) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        "stablehlo.return"(%90, %86, %89, %26, %27, %25, %28, %29) : (tensor<i32>, tensor<8x1x11xui32>, tensor<8x1x11xui32>, tensor<8x1x11xui32>, tensor<8x1x11xui32>, tensor<8x1x11xui32>, tensor<5x4xui32>, tensor<5xui32>) -> ()
    }) : (tensor<i32>, tensor<8x1x11xui32>, tensor<8x1x11xui32>, tensor<8x1x11xui32>, tensor<8x1x11xui32>, tensor<8x1x11xui32>, tensor<5x4xui32>, tensor<5xui32>) -> (tensor<i32>, tensor<8x1x11xui32>, tensor<8x1x11xui32>, tensor<8x1x11xui32>, tensor<8x1x11xui32>, tensor<8x1x11xui32>, tensor<5x4xui32>, tensor<5xui32>)
    return %91#1, %91#2 : tensor<8x1x11xui32>, tensor<8x1x11xui32>
  }
}
