module @sample_step_1 {
  sdy.mesh @mesh = <["data"=2]>
  func.func public @main(%0: tensor<2x8x2x8x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"data"}, {}, {}, {}]>}, %1: tensor<2x8x2x8x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"data"}, {}, {}, {}]>}, %2: tensor<8x8xi1> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}]>}, %3: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %4: tensor<8x4xi32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}]>}, %5: tensor<8x4xi32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}]>}, %6: tensor<8x4xi32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}]>, tf.aliasing_output = 0 : i32}, %7: tensor<8x2xui32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}]>}, %8: tensor<i32> {sdy.sharding = #sdy.sharding<@mesh, []>}, %9: tensor<8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}]>}, %10: tensor<8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}]>}, %11: tensor<11x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %12: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %13: tensor<4x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %14: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %15: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %16: tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %17: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %18: tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %19: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %20: tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %21: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %22: tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %23: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %24: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %25: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %26: tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %27: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %28: tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %29: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %30: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %31: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %32: tensor<2x16x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %33: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %34: tensor<2x64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %35: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %36: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %37: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %38: tensor<11xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}) -> (tensor<8x4xi32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}]>}) {
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
    %53 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %57 = "stablehlo.reduce"(%52, %53) ({
      ^bb0(%54: tensor<f32>, %55: tensor<f32>):
        %56 = "stablehlo.add"(%54, %55) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%56) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
    %58 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %59 = "stablehlo.broadcast_in_dim"(%58) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
    %60 = "stablehlo.multiply"(%57, %59) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %61 = "stablehlo.reshape"(%60) : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
    %62 = "stablehlo.multiply"(%52, %52) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %63 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %67 = "stablehlo.reduce"(%62, %63) ({
      ^bb0(%64: tensor<f32>, %65: tensor<f32>):
        %66 = "stablehlo.add"(%64, %65) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%66) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
    %68 = "stablehlo.multiply"(%67, %59) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %69 = "stablehlo.reshape"(%68) : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
    %70 = "stablehlo.multiply"(%61, %61) : (tensor<8x4x1xf32>, tensor<8x4x1xf32>) -> tensor<8x4x1xf32>
    %71 = "stablehlo.subtract"(%69, %70) : (tensor<8x4x1xf32>, tensor<8x4x1xf32>) -> tensor<8x4x1xf32>
    %72 = "stablehlo.constant"() {value = dense<0.0> : tensor<8x4x1xf32>} : () -> tensor<8x4x1xf32>
    %73 = "stablehlo.maximum"(%71, %72) : (tensor<8x4x1xf32>, tensor<8x4x1xf32>) -> tensor<8x4x1xf32>
    %74 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %75 = "stablehlo.broadcast_in_dim"(%74) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4x1xf32>
    %76 = "stablehlo.add"(%73, %75) : (tensor<8x4x1xf32>, tensor<8x4x1xf32>) -> tensor<8x4x1xf32>
    %77 = "stablehlo.constant"() {value = dense<1.0> : tensor<8x4x1xf32>} : () -> tensor<8x4x1xf32>
    %78 = "stablehlo.sqrt"(%76) : (tensor<8x4x1xf32>) -> tensor<8x4x1xf32>
    %79 = "stablehlo.divide"(%77, %78) : (tensor<8x4x1xf32>, tensor<8x4x1xf32>) -> tensor<8x4x1xf32>
    %80 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %517:33 = "stablehlo.while"(%80, %52, %61, %79, %52, %61, %79, %51, %0, %1, %3, %14, %15, %16, %17, %18, %19, %20, %21, %22, %23, %24, %25, %26, %27, %28, %29, %30, %31, %32, %33, %34, %35) ({
      ^bb0(%81: tensor<i32>, %82: tensor<8x4x16xf32>, %83: tensor<8x4x1xf32>, %84: tensor<8x4x1xf32>, %85: tensor<8x4x16xf32>, %86: tensor<8x4x1xf32>, %87: tensor<8x4x1xf32>, %88: tensor<8x1x1x8xi1>, %89: tensor<2x8x2x8x8xf32>, %90: tensor<2x8x2x8x8xf32>, %91: tensor<2x16xf32>, %92: tensor<2x16xf32>, %93: tensor<2x16xf32>, %94: tensor<2x2x8x16xf32>, %95: tensor<2x2x8xf32>, %96: tensor<2x2x8x16xf32>, %97: tensor<2x2x8xf32>, %98: tensor<2x2x8x16xf32>, %99: tensor<2x2x8xf32>, %100: tensor<2x2x8x16xf32>, %101: tensor<2x16xf32>, %102: tensor<2x16xf32>, %103: tensor<2x16xf32>, %104: tensor<2x2x8x16xf32>, %105: tensor<2x2x8xf32>, %106: tensor<2x2x8x16xf32>, %107: tensor<2x16xf32>, %108: tensor<2x16xf32>, %109: tensor<2x16xf32>, %110: tensor<2x16x64xf32>, %111: tensor<2x64xf32>, %112: tensor<2x64x16xf32>, %113: tensor<2x16xf32>):
        %114 = "stablehlo.constant"() {value = dense<2> : tensor<i32>} : () -> tensor<i32>
        %115 = "stablehlo.compare"(%81, %114) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        "stablehlo.return"(%115) : (tensor<i1>) -> ()
    }, {
      ^bb0(%116: tensor<i32>, %117: tensor<8x4x16xf32>, %118: tensor<8x4x1xf32>, %119: tensor<8x4x1xf32>, %120: tensor<8x4x16xf32>, %121: tensor<8x4x1xf32>, %122: tensor<8x4x1xf32>, %123: tensor<8x1x1x8xi1>, %124: tensor<2x8x2x8x8xf32>, %125: tensor<2x8x2x8x8xf32>, %126: tensor<2x16xf32>, %127: tensor<2x16xf32>, %128: tensor<2x16xf32>, %129: tensor<2x2x8x16xf32>, %130: tensor<2x2x8xf32>, %131: tensor<2x2x8x16xf32>, %132: tensor<2x2x8xf32>, %133: tensor<2x2x8x16xf32>, %134: tensor<2x2x8xf32>, %135: tensor<2x2x8x16xf32>, %136: tensor<2x16xf32>, %137: tensor<2x16xf32>, %138: tensor<2x16xf32>, %139: tensor<2x2x8x16xf32>, %140: tensor<2x2x8xf32>, %141: tensor<2x2x8x16xf32>, %142: tensor<2x16xf32>, %143: tensor<2x16xf32>, %144: tensor<2x16xf32>, %145: tensor<2x16x64xf32>, %146: tensor<2x64xf32>, %147: tensor<2x64x16xf32>, %148: tensor<2x16xf32>):
        %149 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
        %150 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %151 = "stablehlo.dynamic_slice"(%124, %116, %149, %149, %149, %149) {slice_sizes = array<i64: 1, 8, 2, 8, 8>} : (tensor<2x8x2x8x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x2x8x8xf32>
        %152 = "stablehlo.reshape"(%151) : (tensor<1x8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %153 = "stablehlo.dynamic_slice"(%125, %116, %149, %149, %149, %149) {slice_sizes = array<i64: 1, 8, 2, 8, 8>} : (tensor<2x8x2x8x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x2x8x8xf32>
        %154 = "stablehlo.reshape"(%153) : (tensor<1x8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %155 = "stablehlo.dynamic_slice"(%126, %116, %149) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %156 = "stablehlo.reshape"(%155) : (tensor<1x16xf32>) -> tensor<16xf32>
        %157 = "stablehlo.dynamic_slice"(%127, %116, %149) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %158 = "stablehlo.reshape"(%157) : (tensor<1x16xf32>) -> tensor<16xf32>
        %159 = "stablehlo.dynamic_slice"(%128, %116, %149) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %160 = "stablehlo.reshape"(%159) : (tensor<1x16xf32>) -> tensor<16xf32>
        %161 = "stablehlo.dynamic_slice"(%129, %116, %149, %149, %149) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<2x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %162 = "stablehlo.reshape"(%161) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
        %163 = "stablehlo.dynamic_slice"(%130, %116, %149, %149) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %164 = "stablehlo.reshape"(%163) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %165 = "stablehlo.dynamic_slice"(%131, %116, %149, %149, %149) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<2x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %166 = "stablehlo.reshape"(%165) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
        %167 = "stablehlo.dynamic_slice"(%132, %116, %149, %149) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %168 = "stablehlo.reshape"(%167) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %169 = "stablehlo.dynamic_slice"(%133, %116, %149, %149, %149) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<2x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %170 = "stablehlo.reshape"(%169) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
        %171 = "stablehlo.dynamic_slice"(%134, %116, %149, %149) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %172 = "stablehlo.reshape"(%171) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %173 = "stablehlo.dynamic_slice"(%135, %116, %149, %149, %149) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<2x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %174 = "stablehlo.reshape"(%173) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
        %175 = "stablehlo.dynamic_slice"(%136, %116, %149) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %176 = "stablehlo.reshape"(%175) : (tensor<1x16xf32>) -> tensor<16xf32>
        %177 = "stablehlo.dynamic_slice"(%137, %116, %149) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %178 = "stablehlo.reshape"(%177) : (tensor<1x16xf32>) -> tensor<16xf32>
        %179 = "stablehlo.dynamic_slice"(%138, %116, %149) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %180 = "stablehlo.reshape"(%179) : (tensor<1x16xf32>) -> tensor<16xf32>
        %181 = "stablehlo.dynamic_slice"(%139, %116, %149, %149, %149) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<2x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %182 = "stablehlo.reshape"(%181) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
        %183 = "stablehlo.dynamic_slice"(%140, %116, %149, %149) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %184 = "stablehlo.reshape"(%183) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %185 = "stablehlo.dynamic_slice"(%141, %116, %149, %149, %149) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<2x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %186 = "stablehlo.reshape"(%185) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
        %187 = "stablehlo.dynamic_slice"(%142, %116, %149) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %188 = "stablehlo.reshape"(%187) : (tensor<1x16xf32>) -> tensor<16xf32>
        %189 = "stablehlo.dynamic_slice"(%143, %116, %149) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %190 = "stablehlo.reshape"(%189) : (tensor<1x16xf32>) -> tensor<16xf32>
        %191 = "stablehlo.dynamic_slice"(%144, %116, %149) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %192 = "stablehlo.reshape"(%191) : (tensor<1x16xf32>) -> tensor<16xf32>
        %193 = "stablehlo.dynamic_slice"(%145, %116, %149, %149) {slice_sizes = array<i64: 1, 16, 64>} : (tensor<2x16x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x64xf32>
        %194 = "stablehlo.reshape"(%193) : (tensor<1x16x64xf32>) -> tensor<16x64xf32>
        %195 = "stablehlo.dynamic_slice"(%146, %116, %149) {slice_sizes = array<i64: 1, 64>} : (tensor<2x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
        %196 = "stablehlo.reshape"(%195) : (tensor<1x64xf32>) -> tensor<64xf32>
        %197 = "stablehlo.dynamic_slice"(%147, %116, %149, %149) {slice_sizes = array<i64: 1, 64, 16>} : (tensor<2x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x16xf32>
        %198 = "stablehlo.reshape"(%197) : (tensor<1x64x16xf32>) -> tensor<64x16xf32>
        %199 = "stablehlo.dynamic_slice"(%148, %116, %149) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %200 = "stablehlo.reshape"(%199) : (tensor<1x16xf32>) -> tensor<16xf32>
        %201 = "stablehlo.reshape"(%118) : (tensor<8x4x1xf32>) -> tensor<8x4xf32>
        %202 = "stablehlo.broadcast_in_dim"(%201) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %203 = "stablehlo.subtract"(%117, %202) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %204 = "stablehlo.reshape"(%119) : (tensor<8x4x1xf32>) -> tensor<8x4xf32>
        %205 = "stablehlo.broadcast_in_dim"(%204) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %206 = "stablehlo.multiply"(%203, %205) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %207 = "stablehlo.broadcast_in_dim"(%158) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %208 = "stablehlo.multiply"(%206, %207) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %209 = "stablehlo.broadcast_in_dim"(%160) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %210 = "stablehlo.add"(%208, %209) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %211 = "stablehlo.dot_general"(%162, %210) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x16xf32>, tensor<8x4x16xf32>) -> tensor<2x8x8x4xf32>
        %212 = "stablehlo.reshape"(%164) : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
        %213 = "stablehlo.reshape"(%212) : (tensor<2x8x1xf32>) -> tensor<2x8x1x1xf32>
        %214 = "stablehlo.reshape"(%213) : (tensor<2x8x1x1xf32>) -> tensor<2x8xf32>
        %215 = "stablehlo.broadcast_in_dim"(%214) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x8x4xf32>
        %216 = "stablehlo.add"(%211, %215) : (tensor<2x8x8x4xf32>, tensor<2x8x8x4xf32>) -> tensor<2x8x8x4xf32>
        %217 = "stablehlo.dot_general"(%166, %210) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x16xf32>, tensor<8x4x16xf32>) -> tensor<2x8x8x4xf32>
        %218 = "stablehlo.reshape"(%168) : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
        %219 = "stablehlo.reshape"(%218) : (tensor<2x8x1xf32>) -> tensor<2x8x1x1xf32>
        %220 = "stablehlo.reshape"(%219) : (tensor<2x8x1x1xf32>) -> tensor<2x8xf32>
        %221 = "stablehlo.broadcast_in_dim"(%220) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x8x4xf32>
        %222 = "stablehlo.add"(%217, %221) : (tensor<2x8x8x4xf32>, tensor<2x8x8x4xf32>) -> tensor<2x8x8x4xf32>
        %223 = "stablehlo.dot_general"(%170, %210) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x16xf32>, tensor<8x4x16xf32>) -> tensor<2x8x8x4xf32>
        %224 = "stablehlo.reshape"(%172) : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
        %225 = "stablehlo.reshape"(%224) : (tensor<2x8x1xf32>) -> tensor<2x8x1x1xf32>
        %226 = "stablehlo.reshape"(%225) : (tensor<2x8x1x1xf32>) -> tensor<2x8xf32>
        %227 = "stablehlo.broadcast_in_dim"(%226) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x8x4xf32>
        %228 = "stablehlo.add"(%223, %227) : (tensor<2x8x8x4xf32>, tensor<2x8x8x4xf32>) -> tensor<2x8x8x4xf32>
        %229 = "stablehlo.dot_general"(%228, %216) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [2, 0], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x4xf32>, tensor<2x8x8x4xf32>) -> tensor<8x2x4x4xf32>
        %230 = "stablehlo.constant"() {value = dense<3.5355338e-1> : tensor<f32>} : () -> tensor<f32>
        %231 = "stablehlo.broadcast_in_dim"(%230) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x4x4xf32>
        %232 = "stablehlo.multiply"(%229, %231) : (tensor<8x2x4x4xf32>, tensor<8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %233 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
        %237 = "stablehlo.reduce"(%232, %233) ({
          ^bb0(%234: tensor<f32>, %235: tensor<f32>):
            %236 = "stablehlo.maximum"(%234, %235) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%236) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x4x4xf32>, tensor<f32>) -> tensor<8x2x4xf32>
        %238 = "stablehlo.optimization_barrier"(%237) : (tensor<8x2x4xf32>) -> tensor<8x2x4xf32>
        %239 = "stablehlo.broadcast_in_dim"(%238) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x4xf32>) -> tensor<8x2x4x4xf32>
        %240 = "stablehlo.subtract"(%232, %239) : (tensor<8x2x4x4xf32>, tensor<8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %241 = "stablehlo.exponential"(%240) : (tensor<8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %242 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %246 = "stablehlo.reduce"(%241, %242) ({
          ^bb0(%243: tensor<f32>, %244: tensor<f32>):
            %245 = "stablehlo.add"(%243, %244) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%245) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x4x4xf32>, tensor<f32>) -> tensor<8x2x4xf32>
        %247:2 = "stablehlo.optimization_barrier"(%241, %246) : (tensor<8x2x4x4xf32>, tensor<8x2x4xf32>) -> (tensor<8x2x4x4xf32>, tensor<8x2x4xf32>)
        %248 = "stablehlo.reshape"(%247#1) : (tensor<8x2x4xf32>) -> tensor<8x2x4x1xf32>
        %249 = "stablehlo.dot_general"(%247#0, %222) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x2x4x4xf32>, tensor<2x8x8x4xf32>) -> tensor<8x2x4x8xf32>
        %250 = "stablehlo.reshape"(%248) : (tensor<8x2x4x1xf32>) -> tensor<8x2x4xf32>
        %251 = "stablehlo.broadcast_in_dim"(%250) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x4xf32>) -> tensor<8x2x4x8xf32>
        %252 = "stablehlo.divide"(%249, %251) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %253 = "stablehlo.transpose"(%252) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<8x2x4x8xf32>) -> tensor<8x4x2x8xf32>
        %254 = "stablehlo.dot_general"(%253, %174) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x4x2x8xf32>, tensor<2x8x16xf32>) -> tensor<8x4x16xf32>
        %255 = "stablehlo.broadcast_in_dim"(%176) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %256 = "stablehlo.add"(%254, %255) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %257 = "stablehlo.add"(%117, %256) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %258 = "stablehlo.transpose"(%152) {permutation = array<i64: 1, 3, 0, 2>} : (tensor<8x2x8x8xf32>) -> tensor<2x8x8x8xf32>
        %259 = "stablehlo.transpose"(%154) {permutation = array<i64: 1, 2, 0, 3>} : (tensor<8x2x8x8xf32>) -> tensor<2x8x8x8xf32>
        %260 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %261 = "stablehlo.broadcast_in_dim"(%260) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %262 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %263 = "stablehlo.broadcast_in_dim"(%262) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %264 = "stablehlo.multiply"(%257, %257) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %265 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %269 = "stablehlo.reduce"(%257, %265) ({
          ^bb0(%266: tensor<f32>, %267: tensor<f32>):
            %268 = "stablehlo.add"(%266, %267) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%268) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %270 = "stablehlo.multiply"(%269, %261) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %271 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %275 = "stablehlo.reduce"(%264, %271) ({
          ^bb0(%272: tensor<f32>, %273: tensor<f32>):
            %274 = "stablehlo.add"(%272, %273) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%274) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %276 = "stablehlo.multiply"(%275, %261) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %277 = "stablehlo.multiply"(%270, %270) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %278 = "stablehlo.subtract"(%276, %277) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %279 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %280 = "stablehlo.broadcast_in_dim"(%279) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %281 = "stablehlo.maximum"(%278, %280) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %282 = "stablehlo.add"(%281, %263) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %283 = "stablehlo.broadcast_in_dim"(%270) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %284 = "stablehlo.subtract"(%257, %283) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %285 = "stablehlo.rsqrt"(%282) : (tensor<8x4xf32>) -> tensor<8x4xf32>
        %286 = "stablehlo.broadcast_in_dim"(%285) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %287 = "stablehlo.multiply"(%284, %286) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %288 = "stablehlo.broadcast_in_dim"(%178) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %289 = "stablehlo.multiply"(%287, %288) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %290 = "stablehlo.broadcast_in_dim"(%180) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %291 = "stablehlo.add"(%289, %290) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %292 = "stablehlo.dot_general"(%182, %291) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x16xf32>, tensor<8x4x16xf32>) -> tensor<2x8x8x4xf32>
        %293 = "stablehlo.reshape"(%184) : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
        %294 = "stablehlo.reshape"(%293) : (tensor<2x8x1xf32>) -> tensor<2x8x1x1xf32>
        %295 = "stablehlo.reshape"(%294) : (tensor<2x8x1x1xf32>) -> tensor<2x8xf32>
        %296 = "stablehlo.broadcast_in_dim"(%295) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x8x4xf32>
        %297 = "stablehlo.add"(%292, %296) : (tensor<2x8x8x4xf32>, tensor<2x8x8x4xf32>) -> tensor<2x8x8x4xf32>
        %298 = "stablehlo.dot_general"(%297, %258) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [2, 0], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x4xf32>, tensor<2x8x8x8xf32>) -> tensor<8x2x4x8xf32>
        %299 = "stablehlo.broadcast_in_dim"(%230) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x4x8xf32>
        %300 = "stablehlo.multiply"(%298, %299) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %301 = "stablehlo.constant"() {value = dense<-1.0e9> : tensor<f32>} : () -> tensor<f32>
        %302 = "stablehlo.broadcast_in_dim"(%301) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x4x8xf32>
        %303 = "stablehlo.reshape"(%123) : (tensor<8x1x1x8xi1>) -> tensor<8x8xi1>
        %304 = "stablehlo.broadcast_in_dim"(%303) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<8x8xi1>) -> tensor<8x2x4x8xi1>
        %305 = "stablehlo.select"(%304, %300, %302) : (tensor<8x2x4x8xi1>, tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %306 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
        %310 = "stablehlo.reduce"(%305, %306) ({
          ^bb0(%307: tensor<f32>, %308: tensor<f32>):
            %309 = "stablehlo.maximum"(%307, %308) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%309) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x4x8xf32>, tensor<f32>) -> tensor<8x2x4xf32>
        %311 = "stablehlo.optimization_barrier"(%310) : (tensor<8x2x4xf32>) -> tensor<8x2x4xf32>
        %312 = "stablehlo.broadcast_in_dim"(%311) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x4xf32>) -> tensor<8x2x4x8xf32>
        %313 = "stablehlo.subtract"(%305, %312) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %314 = "stablehlo.exponential"(%313) : (tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %315 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %319 = "stablehlo.reduce"(%314, %315) ({
          ^bb0(%316: tensor<f32>, %317: tensor<f32>):
            %318 = "stablehlo.add"(%316, %317) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%318) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x4x8xf32>, tensor<f32>) -> tensor<8x2x4xf32>
        %320:2 = "stablehlo.optimization_barrier"(%314, %319) : (tensor<8x2x4x8xf32>, tensor<8x2x4xf32>) -> (tensor<8x2x4x8xf32>, tensor<8x2x4xf32>)
        %321 = "stablehlo.reshape"(%320#1) : (tensor<8x2x4xf32>) -> tensor<8x2x4x1xf32>
        %322 = "stablehlo.dot_general"(%320#0, %259) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x2x4x8xf32>, tensor<2x8x8x8xf32>) -> tensor<8x2x4x8xf32>
        %323 = "stablehlo.reshape"(%321) : (tensor<8x2x4x1xf32>) -> tensor<8x2x4xf32>
        %324 = "stablehlo.broadcast_in_dim"(%323) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x4xf32>) -> tensor<8x2x4x8xf32>
        %325 = "stablehlo.divide"(%322, %324) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %326 = "stablehlo.optimization_barrier"(%325) : (tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %327 = "stablehlo.transpose"(%326) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<8x2x4x8xf32>) -> tensor<8x4x2x8xf32>
        %328 = "stablehlo.dot_general"(%327, %186) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x4x2x8xf32>, tensor<2x8x16xf32>) -> tensor<8x4x16xf32>
        %329 = "stablehlo.broadcast_in_dim"(%188) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %330 = "stablehlo.add"(%328, %329) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %331 = "stablehlo.add"(%257, %330) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %332 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %333 = "stablehlo.broadcast_in_dim"(%332) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %334 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %335 = "stablehlo.broadcast_in_dim"(%334) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %336 = "stablehlo.multiply"(%331, %331) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %337 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %341 = "stablehlo.reduce"(%331, %337) ({
          ^bb0(%338: tensor<f32>, %339: tensor<f32>):
            %340 = "stablehlo.add"(%338, %339) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%340) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %342 = "stablehlo.multiply"(%341, %333) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %343 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %347 = "stablehlo.reduce"(%336, %343) ({
          ^bb0(%344: tensor<f32>, %345: tensor<f32>):
            %346 = "stablehlo.add"(%344, %345) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%346) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %348 = "stablehlo.multiply"(%347, %333) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %349 = "stablehlo.multiply"(%342, %342) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %350 = "stablehlo.subtract"(%348, %349) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %351 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %352 = "stablehlo.broadcast_in_dim"(%351) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %353 = "stablehlo.maximum"(%350, %352) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %354 = "stablehlo.add"(%353, %335) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %355 = "stablehlo.broadcast_in_dim"(%342) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %356 = "stablehlo.subtract"(%331, %355) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %357 = "stablehlo.rsqrt"(%354) : (tensor<8x4xf32>) -> tensor<8x4xf32>
        %358 = "stablehlo.broadcast_in_dim"(%357) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %359 = "stablehlo.multiply"(%356, %358) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %360 = "stablehlo.broadcast_in_dim"(%190) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %361 = "stablehlo.multiply"(%359, %360) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %362 = "stablehlo.broadcast_in_dim"(%192) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %363 = "stablehlo.add"(%361, %362) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %364 = "stablehlo.dot_general"(%363, %194) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x4x16xf32>, tensor<16x64xf32>) -> tensor<8x4x64xf32>
        %365 = "stablehlo.broadcast_in_dim"(%196) {broadcast_dimensions = array<i64: 2>} : (tensor<64xf32>) -> tensor<8x4x64xf32>
        %366 = "stablehlo.add"(%364, %365) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %367 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
        %368 = "stablehlo.broadcast_in_dim"(%367) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4x64xf32>
        %369 = "stablehlo.multiply"(%366, %368) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %370 = "stablehlo.constant"() {value = dense<7.0710677e-1> : tensor<f32>} : () -> tensor<f32>
        %371 = "stablehlo.broadcast_in_dim"(%370) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4x64xf32>
        %372 = "stablehlo.multiply"(%366, %371) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %373 = "chlo.erf"(%372) : (tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %374 = "stablehlo.constant"() {value = dense<1.0> : tensor<f32>} : () -> tensor<f32>
        %375 = "stablehlo.broadcast_in_dim"(%374) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4x64xf32>
        %376 = "stablehlo.add"(%373, %375) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %377 = "stablehlo.multiply"(%369, %376) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %378 = "stablehlo.optimization_barrier"(%377) : (tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %379 = "stablehlo.dot_general"(%378, %198) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x4x64xf32>, tensor<64x16xf32>) -> tensor<8x4x16xf32>
        %380 = "stablehlo.broadcast_in_dim"(%200) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %381 = "stablehlo.add"(%379, %380) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %382 = "stablehlo.add"(%331, %381) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %383 = "sdy.sharding_constraint"(%382) {sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>} : (tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %384 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %388 = "stablehlo.reduce"(%383, %384) ({
          ^bb0(%385: tensor<f32>, %386: tensor<f32>):
            %387 = "stablehlo.add"(%385, %386) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%387) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %389 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %390 = "stablehlo.broadcast_in_dim"(%389) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %391 = "stablehlo.multiply"(%388, %390) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %392 = "stablehlo.reshape"(%391) : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
        %393 = "stablehlo.multiply"(%383, %383) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %394 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %398 = "stablehlo.reduce"(%393, %394) ({
          ^bb0(%395: tensor<f32>, %396: tensor<f32>):
            %397 = "stablehlo.add"(%395, %396) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%397) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %399 = "stablehlo.multiply"(%398, %390) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %400 = "stablehlo.reshape"(%399) : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
        %401 = "stablehlo.multiply"(%392, %392) : (tensor<8x4x1xf32>, tensor<8x4x1xf32>) -> tensor<8x4x1xf32>
        %402 = "stablehlo.subtract"(%400, %401) : (tensor<8x4x1xf32>, tensor<8x4x1xf32>) -> tensor<8x4x1xf32>
        %403 = "stablehlo.constant"() {value = dense<0.0> : tensor<8x4x1xf32>} : () -> tensor<8x4x1xf32>
        %404 = "stablehlo.maximum"(%402, %403) : (tensor<8x4x1xf32>, tensor<8x4x1xf32>) -> tensor<8x4x1xf32>
        %405 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %406 = "stablehlo.broadcast_in_dim"(%405) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4x1xf32>
        %407 = "stablehlo.add"(%404, %406) : (tensor<8x4x1xf32>, tensor<8x4x1xf32>) -> tensor<8x4x1xf32>
        %408 = "stablehlo.constant"() {value = dense<1.0> : tensor<8x4x1xf32>} : () -> tensor<8x4x1xf32>
        %409 = "stablehlo.sqrt"(%407) : (tensor<8x4x1xf32>) -> tensor<8x4x1xf32>
        %410 = "stablehlo.divide"(%408, %409) : (tensor<8x4x1xf32>, tensor<8x4x1xf32>) -> tensor<8x4x1xf32>
        %411 = "stablehlo.reshape"(%121) : (tensor<8x4x1xf32>) -> tensor<8x4xf32>
        %412 = "stablehlo.broadcast_in_dim"(%411) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %413 = "stablehlo.subtract"(%120, %412) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %414 = "stablehlo.reshape"(%122) : (tensor<8x4x1xf32>) -> tensor<8x4xf32>
        %415 = "stablehlo.broadcast_in_dim"(%414) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %416 = "stablehlo.multiply"(%413, %415) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %417 = "stablehlo.multiply"(%416, %207) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %418 = "stablehlo.add"(%417, %209) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %419 = "stablehlo.dot_general"(%162, %418) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x16xf32>, tensor<8x4x16xf32>) -> tensor<2x8x8x4xf32>
        %420 = "stablehlo.add"(%419, %215) : (tensor<2x8x8x4xf32>, tensor<2x8x8x4xf32>) -> tensor<2x8x8x4xf32>
        %421 = "stablehlo.dot_general"(%166, %418) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x16xf32>, tensor<8x4x16xf32>) -> tensor<2x8x8x4xf32>
        %422 = "stablehlo.add"(%421, %221) : (tensor<2x8x8x4xf32>, tensor<2x8x8x4xf32>) -> tensor<2x8x8x4xf32>
        %423 = "stablehlo.dot_general"(%170, %418) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x16xf32>, tensor<8x4x16xf32>) -> tensor<2x8x8x4xf32>
        %424 = "stablehlo.add"(%423, %227) : (tensor<2x8x8x4xf32>, tensor<2x8x8x4xf32>) -> tensor<2x8x8x4xf32>
        %425 = "stablehlo.dot_general"(%424, %420) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [2, 0], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x4xf32>, tensor<2x8x8x4xf32>) -> tensor<8x2x4x4xf32>
        %426 = "stablehlo.multiply"(%425, %231) : (tensor<8x2x4x4xf32>, tensor<8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %427 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
        %431 = "stablehlo.reduce"(%426, %427) ({
          ^bb0(%428: tensor<f32>, %429: tensor<f32>):
            %430 = "stablehlo.maximum"(%428, %429) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%430) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x4x4xf32>, tensor<f32>) -> tensor<8x2x4xf32>
        %432 = "stablehlo.optimization_barrier"(%431) : (tensor<8x2x4xf32>) -> tensor<8x2x4xf32>
        %433 = "stablehlo.broadcast_in_dim"(%432) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x4xf32>) -> tensor<8x2x4x4xf32>
        %434 = "stablehlo.subtract"(%426, %433) : (tensor<8x2x4x4xf32>, tensor<8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %435 = "stablehlo.exponential"(%434) : (tensor<8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %436 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %440 = "stablehlo.reduce"(%435, %436) ({
          ^bb0(%437: tensor<f32>, %438: tensor<f32>):
            %439 = "stablehlo.add"(%437, %438) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%439) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x4x4xf32>, tensor<f32>) -> tensor<8x2x4xf32>
        %441:2 = "stablehlo.optimization_barrier"(%435, %440) : (tensor<8x2x4x4xf32>, tensor<8x2x4xf32>) -> (tensor<8x2x4x4xf32>, tensor<8x2x4xf32>)
        %442 = "stablehlo.reshape"(%441#1) : (tensor<8x2x4xf32>) -> tensor<8x2x4x1xf32>
        %443 = "stablehlo.dot_general"(%441#0, %422) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x2x4x4xf32>, tensor<2x8x8x4xf32>) -> tensor<8x2x4x8xf32>
        %444 = "stablehlo.reshape"(%442) : (tensor<8x2x4x1xf32>) -> tensor<8x2x4xf32>
        %445 = "stablehlo.broadcast_in_dim"(%444) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x4xf32>) -> tensor<8x2x4x8xf32>
        %446 = "stablehlo.divide"(%443, %445) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %447 = "stablehlo.transpose"(%446) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<8x2x4x8xf32>) -> tensor<8x4x2x8xf32>
        %448 = "stablehlo.dot_general"(%447, %174) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x4x2x8xf32>, tensor<2x8x16xf32>) -> tensor<8x4x16xf32>
        %449 = "stablehlo.add"(%448, %255) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %450 = "stablehlo.add"(%120, %449) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %451 = "stablehlo.broadcast_in_dim"(%156) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %452 = "stablehlo.add"(%450, %451) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %453 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %454 = "stablehlo.broadcast_in_dim"(%453) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %455 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %456 = "stablehlo.broadcast_in_dim"(%455) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %457 = "stablehlo.multiply"(%452, %452) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %458 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %462 = "stablehlo.reduce"(%452, %458) ({
          ^bb0(%459: tensor<f32>, %460: tensor<f32>):
            %461 = "stablehlo.add"(%459, %460) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%461) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %463 = "stablehlo.multiply"(%462, %454) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %464 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %468 = "stablehlo.reduce"(%457, %464) ({
          ^bb0(%465: tensor<f32>, %466: tensor<f32>):
            %467 = "stablehlo.add"(%465, %466) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%467) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %469 = "stablehlo.multiply"(%468, %454) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %470 = "stablehlo.multiply"(%463, %463) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %471 = "stablehlo.subtract"(%469, %470) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %472 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %473 = "stablehlo.broadcast_in_dim"(%472) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %474 = "stablehlo.maximum"(%471, %473) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %475 = "stablehlo.add"(%474, %456) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %476 = "stablehlo.broadcast_in_dim"(%463) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %477 = "stablehlo.subtract"(%452, %476) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %478 = "stablehlo.rsqrt"(%475) : (tensor<8x4xf32>) -> tensor<8x4xf32>
        %479 = "stablehlo.broadcast_in_dim"(%478) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %480 = "stablehlo.multiply"(%477, %479) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %481 = "stablehlo.multiply"(%480, %360) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %482 = "stablehlo.add"(%481, %362) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %483 = "stablehlo.dot_general"(%482, %194) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x4x16xf32>, tensor<16x64xf32>) -> tensor<8x4x64xf32>
        %484 = "stablehlo.add"(%483, %365) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %485 = "stablehlo.multiply"(%484, %368) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %486 = "stablehlo.multiply"(%484, %371) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %487 = "chlo.erf"(%486) : (tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %488 = "stablehlo.add"(%487, %375) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %489 = "stablehlo.multiply"(%485, %488) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %490 = "stablehlo.optimization_barrier"(%489) : (tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %491 = "stablehlo.dot_general"(%490, %198) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x4x64xf32>, tensor<64x16xf32>) -> tensor<8x4x16xf32>
        %492 = "stablehlo.add"(%491, %380) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %493 = "stablehlo.add"(%452, %492) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %494 = "sdy.sharding_constraint"(%493) {sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>} : (tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %495 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %499 = "stablehlo.reduce"(%494, %495) ({
          ^bb0(%496: tensor<f32>, %497: tensor<f32>):
            %498 = "stablehlo.add"(%496, %497) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%498) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %500 = "stablehlo.multiply"(%499, %390) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %501 = "stablehlo.reshape"(%500) : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
        %502 = "stablehlo.multiply"(%494, %494) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %503 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %507 = "stablehlo.reduce"(%502, %503) ({
          ^bb0(%504: tensor<f32>, %505: tensor<f32>):
            %506 = "stablehlo.add"(%504, %505) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%506) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %508 = "stablehlo.multiply"(%507, %390) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %509 = "stablehlo.reshape"(%508) : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
        %510 = "stablehlo.multiply"(%501, %501) : (tensor<8x4x1xf32>, tensor<8x4x1xf32>) -> tensor<8x4x1xf32>
        %511 = "stablehlo.subtract"(%509, %510) : (tensor<8x4x1xf32>, tensor<8x4x1xf32>) -> tensor<8x4x1xf32>
        %512 = "stablehlo.maximum"(%511, %403) : (tensor<8x4x1xf32>, tensor<8x4x1xf32>) -> tensor<8x4x1xf32>
        %513 = "stablehlo.add"(%512, %406) : (tensor<8x4x1xf32>, tensor<8x4x1xf32>) -> tensor<8x4x1xf32>
        %514 = "stablehlo.sqrt"(%513) : (tensor<8x4x1xf32>) -> tensor<8x4x1xf32>
        %515 = "stablehlo.divide"(%408, %514) : (tensor<8x4x1xf32>, tensor<8x4x1xf32>) -> tensor<8x4x1xf32>
        %516 = "stablehlo.add"(%116, %150) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        "stablehlo.return"(%516, %383, %392, %410, %494, %501, %515, %123, %124, %125, %126, %127, %128, %129, %130, %131, %132, %133, %134, %135, %136, %137, %138, %139, %140, %141, %142, %143, %144, %145, %146, %147, %148) : (tensor<i32>, tensor<8x4x16xf32>, tensor<8x4x1xf32>, tensor<8x4x1xf32>, tensor<8x4x16xf32>, tensor<8x4x1xf32>, tensor<8x4x1xf32>, tensor<8x1x1x8xi1>, tensor<2x8x2x8x8xf32>, tensor<2x8x2x8x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x2x8x16xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x2x8x16xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>) -> ()
    }) : (tensor<i32>, tensor<8x4x16xf32>, tensor<8x4x1xf32>, tensor<8x4x1xf32>, tensor<8x4x16xf32>, tensor<8x4x1xf32>, tensor<8x4x1xf32>, tensor<8x1x1x8xi1>, tensor<2x8x2x8x8xf32>, tensor<2x8x2x8x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x2x8x16xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x2x8x16xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>) -> (tensor<i32>, tensor<8x4x16xf32>, tensor<8x4x1xf32>, tensor<8x4x1xf32>, tensor<8x4x16xf32>, tensor<8x4x1xf32>, tensor<8x4x1xf32>, tensor<8x1x1x8xi1>, tensor<2x8x2x8x8xf32>, tensor<2x8x2x8x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x2x8x16xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x2x8x16xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>)
    %518 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %519 = "stablehlo.broadcast_in_dim"(%518) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
    %520 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %521 = "stablehlo.broadcast_in_dim"(%520) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
    %522 = "stablehlo.multiply"(%517#1, %517#1) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %523 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %527 = "stablehlo.reduce"(%517#1, %523) ({
      ^bb0(%524: tensor<f32>, %525: tensor<f32>):
        %526 = "stablehlo.add"(%524, %525) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%526) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
    %528 = "stablehlo.multiply"(%527, %519) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %529 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %533 = "stablehlo.reduce"(%522, %529) ({
      ^bb0(%530: tensor<f32>, %531: tensor<f32>):
        %532 = "stablehlo.add"(%530, %531) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%532) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
    %534 = "stablehlo.multiply"(%533, %519) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %535 = "stablehlo.multiply"(%528, %528) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %536 = "stablehlo.subtract"(%534, %535) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %537 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %538 = "stablehlo.broadcast_in_dim"(%537) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
    %539 = "stablehlo.maximum"(%536, %538) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %540 = "stablehlo.add"(%539, %521) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %541 = "stablehlo.broadcast_in_dim"(%528) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
    %542 = "stablehlo.subtract"(%517#1, %541) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %543 = "stablehlo.rsqrt"(%540) : (tensor<8x4xf32>) -> tensor<8x4xf32>
    %544 = "stablehlo.broadcast_in_dim"(%543) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
    %545 = "stablehlo.multiply"(%542, %544) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %546 = "stablehlo.broadcast_in_dim"(%36) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
    %547 = "stablehlo.multiply"(%545, %546) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %548 = "stablehlo.broadcast_in_dim"(%37) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
    %549 = "stablehlo.add"(%547, %548) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %550 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %551 = "stablehlo.broadcast_in_dim"(%550) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
    %552 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %553 = "stablehlo.broadcast_in_dim"(%552) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
    %554 = "stablehlo.multiply"(%517#4, %517#4) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %555 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %559 = "stablehlo.reduce"(%517#4, %555) ({
      ^bb0(%556: tensor<f32>, %557: tensor<f32>):
        %558 = "stablehlo.add"(%556, %557) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%558) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
    %560 = "stablehlo.multiply"(%559, %551) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %561 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %565 = "stablehlo.reduce"(%554, %561) ({
      ^bb0(%562: tensor<f32>, %563: tensor<f32>):
        %564 = "stablehlo.add"(%562, %563) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%564) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
    %566 = "stablehlo.multiply"(%565, %551) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %567 = "stablehlo.multiply"(%560, %560) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %568 = "stablehlo.subtract"(%566, %567) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %569 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %570 = "stablehlo.broadcast_in_dim"(%569) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
    %571 = "stablehlo.maximum"(%568, %570) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %572 = "stablehlo.add"(%571, %553) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %573 = "stablehlo.broadcast_in_dim"(%560) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
    %574 = "stablehlo.subtract"(%517#4, %573) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %575 = "stablehlo.rsqrt"(%572) : (tensor<8x4xf32>) -> tensor<8x4xf32>
    %576 = "stablehlo.broadcast_in_dim"(%575) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
    %577 = "stablehlo.multiply"(%574, %576) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %578 = "stablehlo.multiply"(%577, %546) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %579 = "stablehlo.add"(%578, %548) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %580 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %581 = "stablehlo.dynamic_slice"(%4, %580, %8) {slice_sizes = array<i64: 8, 1>} : (tensor<8x4xi32>, tensor<i32>, tensor<i32>) -> tensor<8x1xi32>
    %582 = "stablehlo.gather"(%549, %581) {dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 2>, slice_sizes = array<i64: 1, 1, 16>, indices_are_sorted = false} : (tensor<8x4x16xf32>, tensor<8x1xi32>) -> tensor<8x1x16xf32>
    %583 = "stablehlo.reshape"(%582) : (tensor<8x1x16xf32>) -> tensor<8x16xf32>
    %584 = "stablehlo.gather"(%579, %581) {dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 2>, slice_sizes = array<i64: 1, 1, 16>, indices_are_sorted = false} : (tensor<8x4x16xf32>, tensor<8x1xi32>) -> tensor<8x1x16xf32>
    %585 = "stablehlo.reshape"(%584) : (tensor<8x1x16xf32>) -> tensor<8x16xf32>
    %586 = "stablehlo.reshape"(%583) : (tensor<8x16xf32>) -> tensor<8x1x16xf32>
    %587 = "stablehlo.reshape"(%585) : (tensor<8x16xf32>) -> tensor<8x1x16xf32>
    %588 = "stablehlo.concatenate"(%586, %587) {dimension = 1 : i64} : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x2x16xf32>
    %589 = "stablehlo.reshape"(%588) : (tensor<8x2x16xf32>) -> tensor<16x16xf32>
    %590 = "stablehlo.convert"(%581) : (tensor<8x1xi32>) -> tensor<8x1xui32>
    %591 = "stablehlo.slice"(%7) {start_indices = array<i64: 0, 0>, limit_indices = array<i64: 8, 1>, strides = array<i64: 1, 1>} : (tensor<8x2xui32>) -> tensor<8x1xui32>
    %592 = "stablehlo.reshape"(%591) : (tensor<8x1xui32>) -> tensor<8xui32>
    %593 = "stablehlo.slice"(%7) {start_indices = array<i64: 0, 1>, limit_indices = array<i64: 8, 2>, strides = array<i64: 1, 1>} : (tensor<8x2xui32>) -> tensor<8x1xui32>
    %594 = "stablehlo.reshape"(%593) : (tensor<8x1xui32>) -> tensor<8xui32>
    %595 = "stablehlo.reshape"(%592) : (tensor<8xui32>) -> tensor<8x1xui32>
    %596 = "stablehlo.reshape"(%594) : (tensor<8xui32>) -> tensor<8x1xui32>
    %597 = "stablehlo.reshape"(%9) : (tensor<8xf32>) -> tensor<8x1xf32>
    %598 = "stablehlo.reshape"(%597) : (tensor<8x1xf32>) -> tensor<8xf32>
    %599 = "stablehlo.reshape"(%10) : (tensor<8xf32>) -> tensor<8x1xf32>
    %600 = "stablehlo.reshape"(%599) : (tensor<8x1xf32>) -> tensor<8xf32>
    %601 = "stablehlo.constant"() {value = dense<14> : tensor<8x1xui32>} : () -> tensor<8x1xui32>
    %602:2 = "func.call"(%595, %596, %590, %601) {callee = @threefry2x32_0} : (tensor<8x1xui32>, tensor<8x1xui32>, tensor<8x1xui32>, tensor<8x1xui32>) -> (tensor<8x1xui32>, tensor<8x1xui32>)
    %603 = "stablehlo.reshape"(%602#0) : (tensor<8x1xui32>) -> tensor<8x1x1xui32>
    %604 = "stablehlo.reshape"(%602#1) : (tensor<8x1xui32>) -> tensor<8x1x1xui32>
    %605 = "stablehlo.iota"() {iota_dimension = 0 : i64} : () -> tensor<11xui32>
    %606 = "stablehlo.reshape"(%603) : (tensor<8x1x1xui32>) -> tensor<8x1xui32>
    %607 = "stablehlo.broadcast_in_dim"(%606) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x1xui32>) -> tensor<8x1x11xui32>
    %608 = "stablehlo.broadcast_in_dim"(%605) {broadcast_dimensions = array<i64: 2>} : (tensor<11xui32>) -> tensor<8x1x11xui32>
    %609 = "stablehlo.reshape"(%604) : (tensor<8x1x1xui32>) -> tensor<8x1xui32>
    %610 = "stablehlo.broadcast_in_dim"(%609) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x1xui32>) -> tensor<8x1x11xui32>
    %611 = "stablehlo.constant"() {value = dense<0> : tensor<8x1x11xui32>} : () -> tensor<8x1x11xui32>
    %612:2 = "func.call"(%607, %610, %608, %611) {callee = @threefry2x32_1} : (tensor<8x1x11xui32>, tensor<8x1x11xui32>, tensor<8x1x11xui32>, tensor<8x1x11xui32>) -> (tensor<8x1x11xui32>, tensor<8x1x11xui32>)
    %613 = "stablehlo.constant"() {value = dense<9> : tensor<8x1x11xui32>} : () -> tensor<8x1x11xui32>
    %614 = "stablehlo.shift_right_logical"(%612#0, %613) : (tensor<8x1x11xui32>, tensor<8x1x11xui32>) -> tensor<8x1x11xui32>
    %615 = "stablehlo.convert"(%614) : (tensor<8x1x11xui32>) -> tensor<8x1x11xi32>
    %616 = "stablehlo.convert"(%615) : (tensor<8x1x11xi32>) -> tensor<8x1x11xf32>
    %617 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
    %618 = "stablehlo.broadcast_in_dim"(%617) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x11xf32>
    %619 = "stablehlo.add"(%616, %618) : (tensor<8x1x11xf32>, tensor<8x1x11xf32>) -> tensor<8x1x11xf32>
    %620 = "stablehlo.constant"() {value = dense<1.1920929e-7> : tensor<f32>} : () -> tensor<f32>
    %621 = "stablehlo.broadcast_in_dim"(%620) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x11xf32>
    %622 = "stablehlo.multiply"(%619, %621) : (tensor<8x1x11xf32>, tensor<8x1x11xf32>) -> tensor<8x1x11xf32>
    %623 = "stablehlo.log"(%622) : (tensor<8x1x11xf32>) -> tensor<8x1x11xf32>
    %624 = "stablehlo.negate"(%623) : (tensor<8x1x11xf32>) -> tensor<8x1x11xf32>
    %625 = "stablehlo.log"(%624) : (tensor<8x1x11xf32>) -> tensor<8x1x11xf32>
    %626 = "stablehlo.negate"(%625) : (tensor<8x1x11xf32>) -> tensor<8x1x11xf32>
    %627 = "stablehlo.dot_general"(%589, %11) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x16xf32>, tensor<11x16xf32>) -> tensor<16x11xf32>
    %628 = "stablehlo.broadcast_in_dim"(%38) {broadcast_dimensions = array<i64: 1>} : (tensor<11xf32>) -> tensor<16x11xf32>
    %629 = "stablehlo.add"(%627, %628) : (tensor<16x11xf32>, tensor<16x11xf32>) -> tensor<16x11xf32>
    %630 = "stablehlo.reshape"(%629) : (tensor<16x11xf32>) -> tensor<8x2x11xf32>
    %631 = "stablehlo.slice"(%630) {start_indices = array<i64: 0, 0, 0>, limit_indices = array<i64: 8, 1, 11>, strides = array<i64: 1, 1, 1>} : (tensor<8x2x11xf32>) -> tensor<8x1x11xf32>
    %632 = "stablehlo.reshape"(%631) : (tensor<8x1x11xf32>) -> tensor<8x11xf32>
    %633 = "stablehlo.slice"(%630) {start_indices = array<i64: 0, 1, 0>, limit_indices = array<i64: 8, 2, 11>, strides = array<i64: 1, 1, 1>} : (tensor<8x2x11xf32>) -> tensor<8x1x11xf32>
    %634 = "stablehlo.reshape"(%633) : (tensor<8x1x11xf32>) -> tensor<8x11xf32>
    %635 = "stablehlo.reshape"(%598) : (tensor<8xf32>) -> tensor<8x1xf32>
    %636 = "stablehlo.subtract"(%632, %634) : (tensor<8x11xf32>, tensor<8x11xf32>) -> tensor<8x11xf32>
    %637 = "stablehlo.reshape"(%635) : (tensor<8x1xf32>) -> tensor<8xf32>
    %638 = "stablehlo.broadcast_in_dim"(%637) {broadcast_dimensions = array<i64: 0>} : (tensor<8xf32>) -> tensor<8x11xf32>
    %639 = "stablehlo.multiply"(%638, %636) : (tensor<8x11xf32>, tensor<8x11xf32>) -> tensor<8x11xf32>
    %640 = "stablehlo.add"(%634, %639) : (tensor<8x11xf32>, tensor<8x11xf32>) -> tensor<8x11xf32>
    %641 = "stablehlo.reshape"(%626) : (tensor<8x1x11xf32>) -> tensor<8x11xf32>
    %642 = "stablehlo.reshape"(%600) : (tensor<8xf32>) -> tensor<8x1xf32>
    %643 = "stablehlo.reshape"(%642) : (tensor<8x1xf32>) -> tensor<8xf32>
    %644 = "stablehlo.broadcast_in_dim"(%643) {broadcast_dimensions = array<i64: 0>} : (tensor<8xf32>) -> tensor<8x11xf32>
    %645 = "stablehlo.multiply"(%644, %641) : (tensor<8x11xf32>, tensor<8x11xf32>) -> tensor<8x11xf32>
    %646 = "stablehlo.add"(%640, %645) : (tensor<8x11xf32>, tensor<8x11xf32>) -> tensor<8x11xf32>
    %647 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> tensor<8x11xi32>
    %648 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %649 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %663:2 = "stablehlo.reduce"(%646, %647, %648, %649) ({
      ^bb0(%650: tensor<f32>, %651: tensor<i32>, %652: tensor<f32>, %653: tensor<i32>):
        %654 = "stablehlo.compare"(%650, %652) {comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>} : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %655 = "stablehlo.compare"(%650, %650) {comparison_direction = #stablehlo<comparison_direction NE>, compare_type = #stablehlo<comparison_type FLOAT>} : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %656 = "stablehlo.or"(%654, %655) : (tensor<i1>, tensor<i1>) -> tensor<i1>
        %657 = "stablehlo.compare"(%650, %652) {comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type FLOAT>} : (tensor<f32>, tensor<f32>) -> tensor<i1>
        %658 = "stablehlo.compare"(%651, %653) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        %659 = "stablehlo.and"(%657, %658) : (tensor<i1>, tensor<i1>) -> tensor<i1>
        %660 = "stablehlo.or"(%656, %659) : (tensor<i1>, tensor<i1>) -> tensor<i1>
        %661 = "stablehlo.select"(%656, %650, %652) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
        %662 = "stablehlo.select"(%660, %651, %653) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
        "stablehlo.return"(%661, %662) : (tensor<f32>, tensor<i32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<8x11xf32>, tensor<8x11xi32>, tensor<f32>, tensor<i32>) -> (tensor<8xf32>, tensor<8xi32>)
    %664 = "stablehlo.reshape"(%663#1) : (tensor<8xi32>) -> tensor<8x1xi32>
    %665 = "stablehlo.broadcast_in_dim"(%8) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<8x4xi32>
    %666 = "stablehlo.subtract"(%5, %665) : (tensor<8x4xi32>, tensor<8x4xi32>) -> tensor<8x4xi32>
    %667 = "stablehlo.constant"() {value = dense<0> : tensor<8x4xi32>} : () -> tensor<8x4xi32>
    %668 = "stablehlo.compare"(%666, %667) {comparison_direction = #stablehlo<comparison_direction GE>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<8x4xi32>, tensor<8x4xi32>) -> tensor<8x4xi1>
    %669 = "stablehlo.constant"() {value = dense<1> : tensor<8x4xi32>} : () -> tensor<8x4xi32>
    %670 = "stablehlo.compare"(%666, %669) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<8x4xi32>, tensor<8x4xi32>) -> tensor<8x4xi1>
    %671 = "stablehlo.and"(%668, %670) : (tensor<8x4xi1>, tensor<8x4xi1>) -> tensor<8x4xi1>
    %672 = "stablehlo.clamp"(%580, %666, %580) : (tensor<i32>, tensor<8x4xi32>, tensor<i32>) -> tensor<8x4xi32>
    %673 = "stablehlo.gather"(%664, %672) {dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 2>, slice_sizes = array<i64: 1, 1>, indices_are_sorted = false} : (tensor<8x1xi32>, tensor<8x4xi32>) -> tensor<8x4xi32>
    %674 = "stablehlo.select"(%671, %673, %6) : (tensor<8x4xi1>, tensor<8x4xi32>, tensor<8x4xi32>) -> tensor<8x4xi32>
    return %674 : tensor<8x4xi32>
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
