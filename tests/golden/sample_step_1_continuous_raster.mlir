module @sample_step_1 {
  sdy.mesh @mesh = <["data"=2]>
  func.func public @main(%0: tensor<2x2x8x8x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {"data"}, {}]>}, %1: tensor<2x2x8x8x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {"data"}, {}]>}, %2: tensor<2x2x8x8x4xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {"data"}, {}]>, tf.aliasing_output = 1 : i32}, %3: tensor<2x2x8x8x4xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {"data"}, {}]>, tf.aliasing_output = 2 : i32}, %4: tensor<2x2x8x8x4xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {"data"}, {}]>, tf.aliasing_output = 3 : i32}, %5: tensor<2x2x8x8x4xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {"data"}, {}]>, tf.aliasing_output = 4 : i32}, %6: tensor<8x8xi1> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}]>}, %7: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %8: tensor<8x4x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>, tf.aliasing_output = 0 : i32}, %9: tensor<8x2xui32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}]>}, %10: tensor<i32> {sdy.sharding = #sdy.sharding<@mesh, []>}, %11: tensor<8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}]>}, %12: tensor<8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}]>}, %13: tensor<8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %14: tensor<8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %15: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %16: tensor<4x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %17: tensor<8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %18: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %19: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %20: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %21: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %22: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %23: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %24: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %25: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %26: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %27: tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %28: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %29: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %30: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %31: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %32: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %33: tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %34: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %35: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %36: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %37: tensor<2x16x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %38: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %39: tensor<2x64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %40: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %41: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %42: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %43: tensor<256x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %44: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %45: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %46: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %47: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %48: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %49: tensor<8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %50: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %51: tensor<2x16x48xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %52: tensor<2x48xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %53: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %54: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %55: tensor<2x16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %56: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %57: tensor<2x16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %58: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %59: tensor<16x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %60: tensor<32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %61: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %62: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}) -> (tensor<8x4x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>}, tensor<2x2x8x8x4xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {"data"}, {}]>}, tensor<2x2x8x8x4xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {"data"}, {}]>}, tensor<2x2x8x8x4xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {"data"}, {}]>}, tensor<2x2x8x8x4xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {"data"}, {}]>}) {
    %63 = "stablehlo.constant"() {value = dense<3> : tensor<i32>} : () -> tensor<i32>
    %64 = "stablehlo.subtract"(%10, %63) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %65 = "stablehlo.constant"() {value = dense<-1> : tensor<i32>} : () -> tensor<i32>
    %66 = "stablehlo.multiply"(%64, %65) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %67 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %68 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
    %69 = "stablehlo.subtract"(%66, %68) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %70 = "stablehlo.maximum"(%69, %67) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %71 = "stablehlo.dynamic_slice"(%8, %67, %70, %67) {slice_sizes = array<i64: 8, 1, 8>} : (tensor<8x4x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<8x1x8xf32>
    %72 = "stablehlo.dot_general"(%71, %17) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x1x8xf32>, tensor<8x16xf32>) -> tensor<8x1x16xf32>
    %73 = "stablehlo.broadcast_in_dim"(%18) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x1x16xf32>
    %74 = "stablehlo.add"(%72, %73) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
    %75 = "stablehlo.compare"(%66, %67) {comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %76 = "stablehlo.broadcast_in_dim"(%75) {broadcast_dimensions = array<i64>} : (tensor<i1>) -> tensor<8x1x16xi1>
    %77 = "stablehlo.broadcast_in_dim"(%15) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x1x16xf32>
    %78 = "stablehlo.select"(%76, %77, %74) : (tensor<8x1x16xi1>, tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
    %79 = "stablehlo.dynamic_slice"(%16, %66, %67) {slice_sizes = array<i64: 1, 16>} : (tensor<4x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
    %80 = "stablehlo.broadcast_in_dim"(%79) {broadcast_dimensions = array<i64: 1, 2>} : (tensor<1x16xf32>) -> tensor<8x1x16xf32>
    %81 = "stablehlo.add"(%78, %80) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
    %82 = "stablehlo.reshape"(%6) : (tensor<8x8xi1>) -> tensor<8x1x1x8xi1>
    %83 = "stablehlo.iota"() {iota_dimension = 3 : i64} : () -> tensor<1x1x1x4xi32>
    %84 = "stablehlo.broadcast_in_dim"(%66) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<1x1x1x4xi32>
    %85 = "stablehlo.compare"(%83, %84) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<1x1x1x4xi32>, tensor<1x1x1x4xi32>) -> tensor<1x1x1x4xi1>
    %86 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %87 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %88 = "stablehlo.broadcast_in_dim"(%87) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x8x1xf32>
    %89 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %90 = "stablehlo.broadcast_in_dim"(%89) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x8x1xf32>
    %91 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %92 = "stablehlo.broadcast_in_dim"(%91) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x8x1xf32>
    %93 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %94 = "stablehlo.broadcast_in_dim"(%93) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x8x1xf32>
    %568:38 = "stablehlo.while"(%86, %81, %81, %88, %90, %92, %94, %82, %85, %0, %1, %7, %2, %3, %4, %5, %19, %20, %21, %22, %23, %24, %25, %26, %27, %28, %29, %30, %31, %32, %33, %34, %35, %36, %37, %38, %39, %40) ({
      ^bb0(%95: tensor<i32>, %96: tensor<8x1x16xf32>, %97: tensor<8x1x16xf32>, %98: tensor<2x2x8x8x1xf32>, %99: tensor<2x2x8x8x1xf32>, %100: tensor<2x2x8x8x1xf32>, %101: tensor<2x2x8x8x1xf32>, %102: tensor<8x1x1x8xi1>, %103: tensor<1x1x1x4xi1>, %104: tensor<2x2x8x8x8xf32>, %105: tensor<2x2x8x8x8xf32>, %106: tensor<2x16xf32>, %107: tensor<2x2x8x8x4xf32>, %108: tensor<2x2x8x8x4xf32>, %109: tensor<2x2x8x8x4xf32>, %110: tensor<2x2x8x8x4xf32>, %111: tensor<2x16xf32>, %112: tensor<2x16xf32>, %113: tensor<2x16x2x8xf32>, %114: tensor<2x2x8xf32>, %115: tensor<2x16x2x8xf32>, %116: tensor<2x2x8xf32>, %117: tensor<2x16x2x8xf32>, %118: tensor<2x2x8xf32>, %119: tensor<2x2x8x16xf32>, %120: tensor<2x16xf32>, %121: tensor<2x16xf32>, %122: tensor<2x16xf32>, %123: tensor<2x16x2x8xf32>, %124: tensor<2x2x8xf32>, %125: tensor<2x2x8x16xf32>, %126: tensor<2x16xf32>, %127: tensor<2x16xf32>, %128: tensor<2x16xf32>, %129: tensor<2x16x64xf32>, %130: tensor<2x64xf32>, %131: tensor<2x64x16xf32>, %132: tensor<2x16xf32>):
        %133 = "stablehlo.constant"() {value = dense<2> : tensor<i32>} : () -> tensor<i32>
        %134 = "stablehlo.compare"(%95, %133) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        "stablehlo.return"(%134) : (tensor<i1>) -> ()
    }, {
      ^bb0(%135: tensor<i32>, %136: tensor<8x1x16xf32>, %137: tensor<8x1x16xf32>, %138: tensor<2x2x8x8x1xf32>, %139: tensor<2x2x8x8x1xf32>, %140: tensor<2x2x8x8x1xf32>, %141: tensor<2x2x8x8x1xf32>, %142: tensor<8x1x1x8xi1>, %143: tensor<1x1x1x4xi1>, %144: tensor<2x2x8x8x8xf32>, %145: tensor<2x2x8x8x8xf32>, %146: tensor<2x16xf32>, %147: tensor<2x2x8x8x4xf32>, %148: tensor<2x2x8x8x4xf32>, %149: tensor<2x2x8x8x4xf32>, %150: tensor<2x2x8x8x4xf32>, %151: tensor<2x16xf32>, %152: tensor<2x16xf32>, %153: tensor<2x16x2x8xf32>, %154: tensor<2x2x8xf32>, %155: tensor<2x16x2x8xf32>, %156: tensor<2x2x8xf32>, %157: tensor<2x16x2x8xf32>, %158: tensor<2x2x8xf32>, %159: tensor<2x2x8x16xf32>, %160: tensor<2x16xf32>, %161: tensor<2x16xf32>, %162: tensor<2x16xf32>, %163: tensor<2x16x2x8xf32>, %164: tensor<2x2x8xf32>, %165: tensor<2x2x8x16xf32>, %166: tensor<2x16xf32>, %167: tensor<2x16xf32>, %168: tensor<2x16xf32>, %169: tensor<2x16x64xf32>, %170: tensor<2x64xf32>, %171: tensor<2x64x16xf32>, %172: tensor<2x16xf32>):
        %173 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
        %174 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %175 = "stablehlo.dynamic_slice"(%144, %135, %173, %173, %173, %173) {slice_sizes = array<i64: 1, 2, 8, 8, 8>} : (tensor<2x2x8x8x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x8x8xf32>
        %176 = "stablehlo.reshape"(%175) : (tensor<1x2x8x8x8xf32>) -> tensor<2x8x8x8xf32>
        %177 = "stablehlo.dynamic_slice"(%145, %135, %173, %173, %173, %173) {slice_sizes = array<i64: 1, 2, 8, 8, 8>} : (tensor<2x2x8x8x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x8x8xf32>
        %178 = "stablehlo.reshape"(%177) : (tensor<1x2x8x8x8xf32>) -> tensor<2x8x8x8xf32>
        %179 = "stablehlo.dynamic_slice"(%146, %135, %173) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %180 = "stablehlo.reshape"(%179) : (tensor<1x16xf32>) -> tensor<16xf32>
        %181 = "stablehlo.dynamic_slice"(%147, %135, %173, %173, %173, %173) {slice_sizes = array<i64: 1, 2, 8, 8, 4>} : (tensor<2x2x8x8x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x8x4xf32>
        %182 = "stablehlo.reshape"(%181) : (tensor<1x2x8x8x4xf32>) -> tensor<2x8x8x4xf32>
        %183 = "stablehlo.dynamic_slice"(%148, %135, %173, %173, %173, %173) {slice_sizes = array<i64: 1, 2, 8, 8, 4>} : (tensor<2x2x8x8x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x8x4xf32>
        %184 = "stablehlo.reshape"(%183) : (tensor<1x2x8x8x4xf32>) -> tensor<2x8x8x4xf32>
        %185 = "stablehlo.dynamic_slice"(%149, %135, %173, %173, %173, %173) {slice_sizes = array<i64: 1, 2, 8, 8, 4>} : (tensor<2x2x8x8x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x8x4xf32>
        %186 = "stablehlo.reshape"(%185) : (tensor<1x2x8x8x4xf32>) -> tensor<2x8x8x4xf32>
        %187 = "stablehlo.dynamic_slice"(%150, %135, %173, %173, %173, %173) {slice_sizes = array<i64: 1, 2, 8, 8, 4>} : (tensor<2x2x8x8x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x8x4xf32>
        %188 = "stablehlo.reshape"(%187) : (tensor<1x2x8x8x4xf32>) -> tensor<2x8x8x4xf32>
        %189 = "stablehlo.dynamic_slice"(%151, %135, %173) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %190 = "stablehlo.reshape"(%189) : (tensor<1x16xf32>) -> tensor<16xf32>
        %191 = "stablehlo.dynamic_slice"(%152, %135, %173) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %192 = "stablehlo.reshape"(%191) : (tensor<1x16xf32>) -> tensor<16xf32>
        %193 = "stablehlo.dynamic_slice"(%153, %135, %173, %173, %173) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %194 = "stablehlo.reshape"(%193) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %195 = "stablehlo.dynamic_slice"(%154, %135, %173, %173) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %196 = "stablehlo.reshape"(%195) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %197 = "stablehlo.dynamic_slice"(%155, %135, %173, %173, %173) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %198 = "stablehlo.reshape"(%197) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %199 = "stablehlo.dynamic_slice"(%156, %135, %173, %173) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %200 = "stablehlo.reshape"(%199) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %201 = "stablehlo.dynamic_slice"(%157, %135, %173, %173, %173) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %202 = "stablehlo.reshape"(%201) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %203 = "stablehlo.dynamic_slice"(%158, %135, %173, %173) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %204 = "stablehlo.reshape"(%203) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %205 = "stablehlo.dynamic_slice"(%159, %135, %173, %173, %173) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<2x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %206 = "stablehlo.reshape"(%205) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
        %207 = "stablehlo.dynamic_slice"(%160, %135, %173) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %208 = "stablehlo.reshape"(%207) : (tensor<1x16xf32>) -> tensor<16xf32>
        %209 = "stablehlo.dynamic_slice"(%161, %135, %173) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %210 = "stablehlo.reshape"(%209) : (tensor<1x16xf32>) -> tensor<16xf32>
        %211 = "stablehlo.dynamic_slice"(%162, %135, %173) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %212 = "stablehlo.reshape"(%211) : (tensor<1x16xf32>) -> tensor<16xf32>
        %213 = "stablehlo.dynamic_slice"(%163, %135, %173, %173, %173) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %214 = "stablehlo.reshape"(%213) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %215 = "stablehlo.dynamic_slice"(%164, %135, %173, %173) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %216 = "stablehlo.reshape"(%215) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %217 = "stablehlo.dynamic_slice"(%165, %135, %173, %173, %173) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<2x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %218 = "stablehlo.reshape"(%217) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
        %219 = "stablehlo.dynamic_slice"(%166, %135, %173) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %220 = "stablehlo.reshape"(%219) : (tensor<1x16xf32>) -> tensor<16xf32>
        %221 = "stablehlo.dynamic_slice"(%167, %135, %173) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %222 = "stablehlo.reshape"(%221) : (tensor<1x16xf32>) -> tensor<16xf32>
        %223 = "stablehlo.dynamic_slice"(%168, %135, %173) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %224 = "stablehlo.reshape"(%223) : (tensor<1x16xf32>) -> tensor<16xf32>
        %225 = "stablehlo.dynamic_slice"(%169, %135, %173, %173) {slice_sizes = array<i64: 1, 16, 64>} : (tensor<2x16x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x64xf32>
        %226 = "stablehlo.reshape"(%225) : (tensor<1x16x64xf32>) -> tensor<16x64xf32>
        %227 = "stablehlo.dynamic_slice"(%170, %135, %173) {slice_sizes = array<i64: 1, 64>} : (tensor<2x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
        %228 = "stablehlo.reshape"(%227) : (tensor<1x64xf32>) -> tensor<64xf32>
        %229 = "stablehlo.dynamic_slice"(%171, %135, %173, %173) {slice_sizes = array<i64: 1, 64, 16>} : (tensor<2x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x16xf32>
        %230 = "stablehlo.reshape"(%229) : (tensor<1x64x16xf32>) -> tensor<64x16xf32>
        %231 = "stablehlo.dynamic_slice"(%172, %135, %173) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %232 = "stablehlo.reshape"(%231) : (tensor<1x16xf32>) -> tensor<16xf32>
        %233 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %234 = "stablehlo.broadcast_in_dim"(%233) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1xf32>
        %235 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %236 = "stablehlo.broadcast_in_dim"(%235) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1xf32>
        %237 = "stablehlo.multiply"(%136, %136) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
        %238 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %242 = "stablehlo.reduce"(%136, %238) ({
          ^bb0(%239: tensor<f32>, %240: tensor<f32>):
            %241 = "stablehlo.add"(%239, %240) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%241) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x1x16xf32>, tensor<f32>) -> tensor<8x1xf32>
        %243 = "stablehlo.multiply"(%242, %234) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
        %244 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %248 = "stablehlo.reduce"(%237, %244) ({
          ^bb0(%245: tensor<f32>, %246: tensor<f32>):
            %247 = "stablehlo.add"(%245, %246) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%247) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x1x16xf32>, tensor<f32>) -> tensor<8x1xf32>
        %249 = "stablehlo.multiply"(%248, %234) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
        %250 = "stablehlo.multiply"(%243, %243) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
        %251 = "stablehlo.subtract"(%249, %250) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
        %252 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %253 = "stablehlo.broadcast_in_dim"(%252) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1xf32>
        %254 = "stablehlo.maximum"(%251, %253) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
        %255 = "stablehlo.add"(%254, %236) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
        %256 = "stablehlo.broadcast_in_dim"(%243) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x1xf32>) -> tensor<8x1x16xf32>
        %257 = "stablehlo.subtract"(%136, %256) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
        %258 = "stablehlo.rsqrt"(%255) : (tensor<8x1xf32>) -> tensor<8x1xf32>
        %259 = "stablehlo.broadcast_in_dim"(%258) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x1xf32>) -> tensor<8x1x16xf32>
        %260 = "stablehlo.multiply"(%257, %259) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
        %261 = "stablehlo.broadcast_in_dim"(%190) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x1x16xf32>
        %262 = "stablehlo.multiply"(%260, %261) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
        %263 = "stablehlo.broadcast_in_dim"(%192) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x1x16xf32>
        %264 = "stablehlo.add"(%262, %263) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
        %265 = "stablehlo.dot_general"(%194, %264) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x2x8xf32>, tensor<8x1x16xf32>) -> tensor<2x8x8x1xf32>
        %266 = "stablehlo.reshape"(%196) : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
        %267 = "stablehlo.reshape"(%266) : (tensor<2x8x1xf32>) -> tensor<2x8x1x1xf32>
        %268 = "stablehlo.reshape"(%267) : (tensor<2x8x1x1xf32>) -> tensor<2x8x1xf32>
        %269 = "stablehlo.broadcast_in_dim"(%268) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<2x8x1xf32>) -> tensor<2x8x8x1xf32>
        %270 = "stablehlo.add"(%265, %269) : (tensor<2x8x8x1xf32>, tensor<2x8x8x1xf32>) -> tensor<2x8x8x1xf32>
        %271 = "stablehlo.dot_general"(%198, %264) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x2x8xf32>, tensor<8x1x16xf32>) -> tensor<2x8x8x1xf32>
        %272 = "stablehlo.reshape"(%200) : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
        %273 = "stablehlo.reshape"(%272) : (tensor<2x8x1xf32>) -> tensor<2x8x1x1xf32>
        %274 = "stablehlo.reshape"(%273) : (tensor<2x8x1x1xf32>) -> tensor<2x8x1xf32>
        %275 = "stablehlo.broadcast_in_dim"(%274) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<2x8x1xf32>) -> tensor<2x8x8x1xf32>
        %276 = "stablehlo.add"(%271, %275) : (tensor<2x8x8x1xf32>, tensor<2x8x8x1xf32>) -> tensor<2x8x8x1xf32>
        %277 = "stablehlo.dot_general"(%202, %264) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x2x8xf32>, tensor<8x1x16xf32>) -> tensor<2x8x8x1xf32>
        %278 = "stablehlo.reshape"(%204) : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
        %279 = "stablehlo.reshape"(%278) : (tensor<2x8x1xf32>) -> tensor<2x8x1x1xf32>
        %280 = "stablehlo.reshape"(%279) : (tensor<2x8x1x1xf32>) -> tensor<2x8x1xf32>
        %281 = "stablehlo.broadcast_in_dim"(%280) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<2x8x1xf32>) -> tensor<2x8x8x1xf32>
        %282 = "stablehlo.add"(%277, %281) : (tensor<2x8x8x1xf32>, tensor<2x8x8x1xf32>) -> tensor<2x8x8x1xf32>
        %283 = "stablehlo.dot_general"(%282, %182) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [2, 0], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x1xf32>, tensor<2x8x8x4xf32>) -> tensor<8x2x1x4xf32>
        %284 = "stablehlo.constant"() {value = dense<3.5355338e-1> : tensor<f32>} : () -> tensor<f32>
        %285 = "stablehlo.broadcast_in_dim"(%284) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x1x4xf32>
        %286 = "stablehlo.multiply"(%283, %285) : (tensor<8x2x1x4xf32>, tensor<8x2x1x4xf32>) -> tensor<8x2x1x4xf32>
        %287 = "stablehlo.constant"() {value = dense<-1.0e9> : tensor<f32>} : () -> tensor<f32>
        %288 = "stablehlo.broadcast_in_dim"(%287) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x1x4xf32>
        %289 = "stablehlo.reshape"(%143) : (tensor<1x1x1x4xi1>) -> tensor<1x4xi1>
        %290 = "stablehlo.broadcast_in_dim"(%289) {broadcast_dimensions = array<i64: 2, 3>} : (tensor<1x4xi1>) -> tensor<8x2x1x4xi1>
        %291 = "stablehlo.select"(%290, %286, %288) : (tensor<8x2x1x4xi1>, tensor<8x2x1x4xf32>, tensor<8x2x1x4xf32>) -> tensor<8x2x1x4xf32>
        %292 = "stablehlo.dot_general"(%282, %270) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [2, 0], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x1xf32>, tensor<2x8x8x1xf32>) -> tensor<8x2x1x1xf32>
        %293 = "stablehlo.broadcast_in_dim"(%284) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x1x1xf32>
        %294 = "stablehlo.multiply"(%292, %293) : (tensor<8x2x1x1xf32>, tensor<8x2x1x1xf32>) -> tensor<8x2x1x1xf32>
        %295 = "stablehlo.concatenate"(%291, %294) {dimension = 3 : i64} : (tensor<8x2x1x4xf32>, tensor<8x2x1x1xf32>) -> tensor<8x2x1x5xf32>
        %296 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
        %300 = "stablehlo.reduce"(%295, %296) ({
          ^bb0(%297: tensor<f32>, %298: tensor<f32>):
            %299 = "stablehlo.maximum"(%297, %298) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%299) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x1x5xf32>, tensor<f32>) -> tensor<8x2x1xf32>
        %301 = "stablehlo.optimization_barrier"(%300) : (tensor<8x2x1xf32>) -> tensor<8x2x1xf32>
        %302 = "stablehlo.broadcast_in_dim"(%301) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x1xf32>) -> tensor<8x2x1x5xf32>
        %303 = "stablehlo.subtract"(%295, %302) : (tensor<8x2x1x5xf32>, tensor<8x2x1x5xf32>) -> tensor<8x2x1x5xf32>
        %304 = "stablehlo.exponential"(%303) : (tensor<8x2x1x5xf32>) -> tensor<8x2x1x5xf32>
        %305 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %309 = "stablehlo.reduce"(%304, %305) ({
          ^bb0(%306: tensor<f32>, %307: tensor<f32>):
            %308 = "stablehlo.add"(%306, %307) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%308) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x1x5xf32>, tensor<f32>) -> tensor<8x2x1xf32>
        %310:2 = "stablehlo.optimization_barrier"(%304, %309) : (tensor<8x2x1x5xf32>, tensor<8x2x1xf32>) -> (tensor<8x2x1x5xf32>, tensor<8x2x1xf32>)
        %311 = "stablehlo.reshape"(%310#1) : (tensor<8x2x1xf32>) -> tensor<8x2x1x1xf32>
        %312 = "stablehlo.slice"(%310#0) {start_indices = array<i64: 0, 0, 0, 0>, limit_indices = array<i64: 8, 2, 1, 4>, strides = array<i64: 1, 1, 1, 1>} : (tensor<8x2x1x5xf32>) -> tensor<8x2x1x4xf32>
        %313 = "stablehlo.dot_general"(%312, %184) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x2x1x4xf32>, tensor<2x8x8x4xf32>) -> tensor<8x2x1x8xf32>
        %314 = "stablehlo.slice"(%310#0) {start_indices = array<i64: 0, 0, 0, 4>, limit_indices = array<i64: 8, 2, 1, 5>, strides = array<i64: 1, 1, 1, 1>} : (tensor<8x2x1x5xf32>) -> tensor<8x2x1x1xf32>
        %315 = "stablehlo.dot_general"(%314, %276) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x2x1x1xf32>, tensor<2x8x8x1xf32>) -> tensor<8x2x1x8xf32>
        %316 = "stablehlo.add"(%313, %315) : (tensor<8x2x1x8xf32>, tensor<8x2x1x8xf32>) -> tensor<8x2x1x8xf32>
        %317 = "stablehlo.reshape"(%311) : (tensor<8x2x1x1xf32>) -> tensor<8x2x1xf32>
        %318 = "stablehlo.broadcast_in_dim"(%317) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x1xf32>) -> tensor<8x2x1x8xf32>
        %319 = "stablehlo.divide"(%316, %318) : (tensor<8x2x1x8xf32>, tensor<8x2x1x8xf32>) -> tensor<8x2x1x8xf32>
        %320 = "stablehlo.transpose"(%319) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<8x2x1x8xf32>) -> tensor<8x1x2x8xf32>
        %321 = "stablehlo.dot_general"(%320, %206) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x1x2x8xf32>, tensor<2x8x16xf32>) -> tensor<8x1x16xf32>
        %322 = "stablehlo.broadcast_in_dim"(%208) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x1x16xf32>
        %323 = "stablehlo.add"(%321, %322) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
        %324 = "stablehlo.add"(%136, %323) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
        %325 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %326 = "stablehlo.broadcast_in_dim"(%325) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1xf32>
        %327 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %328 = "stablehlo.broadcast_in_dim"(%327) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1xf32>
        %329 = "stablehlo.multiply"(%324, %324) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
        %330 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %334 = "stablehlo.reduce"(%324, %330) ({
          ^bb0(%331: tensor<f32>, %332: tensor<f32>):
            %333 = "stablehlo.add"(%331, %332) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%333) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x1x16xf32>, tensor<f32>) -> tensor<8x1xf32>
        %335 = "stablehlo.multiply"(%334, %326) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
        %336 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %340 = "stablehlo.reduce"(%329, %336) ({
          ^bb0(%337: tensor<f32>, %338: tensor<f32>):
            %339 = "stablehlo.add"(%337, %338) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%339) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x1x16xf32>, tensor<f32>) -> tensor<8x1xf32>
        %341 = "stablehlo.multiply"(%340, %326) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
        %342 = "stablehlo.multiply"(%335, %335) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
        %343 = "stablehlo.subtract"(%341, %342) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
        %344 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %345 = "stablehlo.broadcast_in_dim"(%344) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1xf32>
        %346 = "stablehlo.maximum"(%343, %345) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
        %347 = "stablehlo.add"(%346, %328) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
        %348 = "stablehlo.broadcast_in_dim"(%335) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x1xf32>) -> tensor<8x1x16xf32>
        %349 = "stablehlo.subtract"(%324, %348) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
        %350 = "stablehlo.rsqrt"(%347) : (tensor<8x1xf32>) -> tensor<8x1xf32>
        %351 = "stablehlo.broadcast_in_dim"(%350) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x1xf32>) -> tensor<8x1x16xf32>
        %352 = "stablehlo.multiply"(%349, %351) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
        %353 = "stablehlo.broadcast_in_dim"(%210) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x1x16xf32>
        %354 = "stablehlo.multiply"(%352, %353) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
        %355 = "stablehlo.broadcast_in_dim"(%212) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x1x16xf32>
        %356 = "stablehlo.add"(%354, %355) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
        %357 = "stablehlo.dot_general"(%214, %356) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x2x8xf32>, tensor<8x1x16xf32>) -> tensor<2x8x8x1xf32>
        %358 = "stablehlo.reshape"(%216) : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
        %359 = "stablehlo.reshape"(%358) : (tensor<2x8x1xf32>) -> tensor<2x8x1x1xf32>
        %360 = "stablehlo.reshape"(%359) : (tensor<2x8x1x1xf32>) -> tensor<2x8x1xf32>
        %361 = "stablehlo.broadcast_in_dim"(%360) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<2x8x1xf32>) -> tensor<2x8x8x1xf32>
        %362 = "stablehlo.add"(%357, %361) : (tensor<2x8x8x1xf32>, tensor<2x8x8x1xf32>) -> tensor<2x8x8x1xf32>
        %363 = "stablehlo.dot_general"(%362, %176) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [2, 0], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x1xf32>, tensor<2x8x8x8xf32>) -> tensor<8x2x1x8xf32>
        %364 = "stablehlo.broadcast_in_dim"(%284) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x1x8xf32>
        %365 = "stablehlo.multiply"(%363, %364) : (tensor<8x2x1x8xf32>, tensor<8x2x1x8xf32>) -> tensor<8x2x1x8xf32>
        %366 = "stablehlo.broadcast_in_dim"(%287) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x1x8xf32>
        %367 = "stablehlo.reshape"(%142) : (tensor<8x1x1x8xi1>) -> tensor<8x1x8xi1>
        %368 = "stablehlo.broadcast_in_dim"(%367) {broadcast_dimensions = array<i64: 0, 2, 3>} : (tensor<8x1x8xi1>) -> tensor<8x2x1x8xi1>
        %369 = "stablehlo.select"(%368, %365, %366) : (tensor<8x2x1x8xi1>, tensor<8x2x1x8xf32>, tensor<8x2x1x8xf32>) -> tensor<8x2x1x8xf32>
        %370 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
        %374 = "stablehlo.reduce"(%369, %370) ({
          ^bb0(%371: tensor<f32>, %372: tensor<f32>):
            %373 = "stablehlo.maximum"(%371, %372) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%373) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x1x8xf32>, tensor<f32>) -> tensor<8x2x1xf32>
        %375 = "stablehlo.optimization_barrier"(%374) : (tensor<8x2x1xf32>) -> tensor<8x2x1xf32>
        %376 = "stablehlo.broadcast_in_dim"(%375) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x1xf32>) -> tensor<8x2x1x8xf32>
        %377 = "stablehlo.subtract"(%369, %376) : (tensor<8x2x1x8xf32>, tensor<8x2x1x8xf32>) -> tensor<8x2x1x8xf32>
        %378 = "stablehlo.exponential"(%377) : (tensor<8x2x1x8xf32>) -> tensor<8x2x1x8xf32>
        %379 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %383 = "stablehlo.reduce"(%378, %379) ({
          ^bb0(%380: tensor<f32>, %381: tensor<f32>):
            %382 = "stablehlo.add"(%380, %381) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%382) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x1x8xf32>, tensor<f32>) -> tensor<8x2x1xf32>
        %384:2 = "stablehlo.optimization_barrier"(%378, %383) : (tensor<8x2x1x8xf32>, tensor<8x2x1xf32>) -> (tensor<8x2x1x8xf32>, tensor<8x2x1xf32>)
        %385 = "stablehlo.reshape"(%384#1) : (tensor<8x2x1xf32>) -> tensor<8x2x1x1xf32>
        %386 = "stablehlo.dot_general"(%384#0, %178) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x2x1x8xf32>, tensor<2x8x8x8xf32>) -> tensor<8x2x1x8xf32>
        %387 = "stablehlo.reshape"(%385) : (tensor<8x2x1x1xf32>) -> tensor<8x2x1xf32>
        %388 = "stablehlo.broadcast_in_dim"(%387) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x1xf32>) -> tensor<8x2x1x8xf32>
        %389 = "stablehlo.divide"(%386, %388) : (tensor<8x2x1x8xf32>, tensor<8x2x1x8xf32>) -> tensor<8x2x1x8xf32>
        %390 = "stablehlo.transpose"(%389) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<8x2x1x8xf32>) -> tensor<8x1x2x8xf32>
        %391 = "stablehlo.dot_general"(%390, %218) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x1x2x8xf32>, tensor<2x8x16xf32>) -> tensor<8x1x16xf32>
        %392 = "stablehlo.broadcast_in_dim"(%220) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x1x16xf32>
        %393 = "stablehlo.add"(%391, %392) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
        %394 = "stablehlo.add"(%324, %393) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
        %395 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %396 = "stablehlo.broadcast_in_dim"(%395) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1xf32>
        %397 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %398 = "stablehlo.broadcast_in_dim"(%397) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1xf32>
        %399 = "stablehlo.multiply"(%394, %394) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
        %400 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %404 = "stablehlo.reduce"(%394, %400) ({
          ^bb0(%401: tensor<f32>, %402: tensor<f32>):
            %403 = "stablehlo.add"(%401, %402) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%403) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x1x16xf32>, tensor<f32>) -> tensor<8x1xf32>
        %405 = "stablehlo.multiply"(%404, %396) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
        %406 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %410 = "stablehlo.reduce"(%399, %406) ({
          ^bb0(%407: tensor<f32>, %408: tensor<f32>):
            %409 = "stablehlo.add"(%407, %408) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%409) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x1x16xf32>, tensor<f32>) -> tensor<8x1xf32>
        %411 = "stablehlo.multiply"(%410, %396) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
        %412 = "stablehlo.multiply"(%405, %405) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
        %413 = "stablehlo.subtract"(%411, %412) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
        %414 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %415 = "stablehlo.broadcast_in_dim"(%414) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1xf32>
        %416 = "stablehlo.maximum"(%413, %415) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
        %417 = "stablehlo.add"(%416, %398) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
        %418 = "stablehlo.broadcast_in_dim"(%405) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x1xf32>) -> tensor<8x1x16xf32>
        %419 = "stablehlo.subtract"(%394, %418) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
        %420 = "stablehlo.rsqrt"(%417) : (tensor<8x1xf32>) -> tensor<8x1xf32>
        %421 = "stablehlo.broadcast_in_dim"(%420) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x1xf32>) -> tensor<8x1x16xf32>
        %422 = "stablehlo.multiply"(%419, %421) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
        %423 = "stablehlo.broadcast_in_dim"(%222) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x1x16xf32>
        %424 = "stablehlo.multiply"(%422, %423) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
        %425 = "stablehlo.broadcast_in_dim"(%224) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x1x16xf32>
        %426 = "stablehlo.add"(%424, %425) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
        %427 = "stablehlo.dot_general"(%426, %226) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x1x16xf32>, tensor<16x64xf32>) -> tensor<8x1x64xf32>
        %428 = "stablehlo.broadcast_in_dim"(%228) {broadcast_dimensions = array<i64: 2>} : (tensor<64xf32>) -> tensor<8x1x64xf32>
        %429 = "stablehlo.add"(%427, %428) : (tensor<8x1x64xf32>, tensor<8x1x64xf32>) -> tensor<8x1x64xf32>
        %430 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
        %431 = "stablehlo.broadcast_in_dim"(%430) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x64xf32>
        %432 = "stablehlo.multiply"(%429, %431) : (tensor<8x1x64xf32>, tensor<8x1x64xf32>) -> tensor<8x1x64xf32>
        %433 = "stablehlo.constant"() {value = dense<7.0710677e-1> : tensor<f32>} : () -> tensor<f32>
        %434 = "stablehlo.broadcast_in_dim"(%433) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x64xf32>
        %435 = "stablehlo.multiply"(%429, %434) : (tensor<8x1x64xf32>, tensor<8x1x64xf32>) -> tensor<8x1x64xf32>
        %436 = "chlo.erf"(%435) : (tensor<8x1x64xf32>) -> tensor<8x1x64xf32>
        %437 = "stablehlo.constant"() {value = dense<1.0> : tensor<f32>} : () -> tensor<f32>
        %438 = "stablehlo.broadcast_in_dim"(%437) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x64xf32>
        %439 = "stablehlo.add"(%436, %438) : (tensor<8x1x64xf32>, tensor<8x1x64xf32>) -> tensor<8x1x64xf32>
        %440 = "stablehlo.multiply"(%432, %439) : (tensor<8x1x64xf32>, tensor<8x1x64xf32>) -> tensor<8x1x64xf32>
        %441 = "stablehlo.optimization_barrier"(%440) : (tensor<8x1x64xf32>) -> tensor<8x1x64xf32>
        %442 = "stablehlo.dot_general"(%441, %230) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x1x64xf32>, tensor<64x16xf32>) -> tensor<8x1x16xf32>
        %443 = "stablehlo.broadcast_in_dim"(%232) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x1x16xf32>
        %444 = "stablehlo.add"(%442, %443) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
        %445 = "stablehlo.add"(%394, %444) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
        %446 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %447 = "stablehlo.broadcast_in_dim"(%446) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1xf32>
        %448 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %449 = "stablehlo.broadcast_in_dim"(%448) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1xf32>
        %450 = "stablehlo.multiply"(%137, %137) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
        %451 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %455 = "stablehlo.reduce"(%137, %451) ({
          ^bb0(%452: tensor<f32>, %453: tensor<f32>):
            %454 = "stablehlo.add"(%452, %453) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%454) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x1x16xf32>, tensor<f32>) -> tensor<8x1xf32>
        %456 = "stablehlo.multiply"(%455, %447) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
        %457 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %461 = "stablehlo.reduce"(%450, %457) ({
          ^bb0(%458: tensor<f32>, %459: tensor<f32>):
            %460 = "stablehlo.add"(%458, %459) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%460) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x1x16xf32>, tensor<f32>) -> tensor<8x1xf32>
        %462 = "stablehlo.multiply"(%461, %447) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
        %463 = "stablehlo.multiply"(%456, %456) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
        %464 = "stablehlo.subtract"(%462, %463) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
        %465 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %466 = "stablehlo.broadcast_in_dim"(%465) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1xf32>
        %467 = "stablehlo.maximum"(%464, %466) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
        %468 = "stablehlo.add"(%467, %449) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
        %469 = "stablehlo.broadcast_in_dim"(%456) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x1xf32>) -> tensor<8x1x16xf32>
        %470 = "stablehlo.subtract"(%137, %469) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
        %471 = "stablehlo.rsqrt"(%468) : (tensor<8x1xf32>) -> tensor<8x1xf32>
        %472 = "stablehlo.broadcast_in_dim"(%471) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x1xf32>) -> tensor<8x1x16xf32>
        %473 = "stablehlo.multiply"(%470, %472) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
        %474 = "stablehlo.multiply"(%473, %261) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
        %475 = "stablehlo.add"(%474, %263) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
        %476 = "stablehlo.dot_general"(%194, %475) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x2x8xf32>, tensor<8x1x16xf32>) -> tensor<2x8x8x1xf32>
        %477 = "stablehlo.add"(%476, %269) : (tensor<2x8x8x1xf32>, tensor<2x8x8x1xf32>) -> tensor<2x8x8x1xf32>
        %478 = "stablehlo.dot_general"(%198, %475) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x2x8xf32>, tensor<8x1x16xf32>) -> tensor<2x8x8x1xf32>
        %479 = "stablehlo.add"(%478, %275) : (tensor<2x8x8x1xf32>, tensor<2x8x8x1xf32>) -> tensor<2x8x8x1xf32>
        %480 = "stablehlo.dot_general"(%202, %475) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x2x8xf32>, tensor<8x1x16xf32>) -> tensor<2x8x8x1xf32>
        %481 = "stablehlo.add"(%480, %281) : (tensor<2x8x8x1xf32>, tensor<2x8x8x1xf32>) -> tensor<2x8x8x1xf32>
        %482 = "stablehlo.dot_general"(%481, %186) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [2, 0], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x1xf32>, tensor<2x8x8x4xf32>) -> tensor<8x2x1x4xf32>
        %483 = "stablehlo.multiply"(%482, %285) : (tensor<8x2x1x4xf32>, tensor<8x2x1x4xf32>) -> tensor<8x2x1x4xf32>
        %484 = "stablehlo.select"(%290, %483, %288) : (tensor<8x2x1x4xi1>, tensor<8x2x1x4xf32>, tensor<8x2x1x4xf32>) -> tensor<8x2x1x4xf32>
        %485 = "stablehlo.dot_general"(%481, %477) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [2, 0], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x1xf32>, tensor<2x8x8x1xf32>) -> tensor<8x2x1x1xf32>
        %486 = "stablehlo.multiply"(%485, %293) : (tensor<8x2x1x1xf32>, tensor<8x2x1x1xf32>) -> tensor<8x2x1x1xf32>
        %487 = "stablehlo.concatenate"(%484, %486) {dimension = 3 : i64} : (tensor<8x2x1x4xf32>, tensor<8x2x1x1xf32>) -> tensor<8x2x1x5xf32>
        %488 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
        %492 = "stablehlo.reduce"(%487, %488) ({
          ^bb0(%489: tensor<f32>, %490: tensor<f32>):
            %491 = "stablehlo.maximum"(%489, %490) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%491) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x1x5xf32>, tensor<f32>) -> tensor<8x2x1xf32>
        %493 = "stablehlo.optimization_barrier"(%492) : (tensor<8x2x1xf32>) -> tensor<8x2x1xf32>
        %494 = "stablehlo.broadcast_in_dim"(%493) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x1xf32>) -> tensor<8x2x1x5xf32>
        %495 = "stablehlo.subtract"(%487, %494) : (tensor<8x2x1x5xf32>, tensor<8x2x1x5xf32>) -> tensor<8x2x1x5xf32>
        %496 = "stablehlo.exponential"(%495) : (tensor<8x2x1x5xf32>) -> tensor<8x2x1x5xf32>
        %497 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %501 = "stablehlo.reduce"(%496, %497) ({
          ^bb0(%498: tensor<f32>, %499: tensor<f32>):
            %500 = "stablehlo.add"(%498, %499) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%500) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x1x5xf32>, tensor<f32>) -> tensor<8x2x1xf32>
        %502:2 = "stablehlo.optimization_barrier"(%496, %501) : (tensor<8x2x1x5xf32>, tensor<8x2x1xf32>) -> (tensor<8x2x1x5xf32>, tensor<8x2x1xf32>)
        %503 = "stablehlo.reshape"(%502#1) : (tensor<8x2x1xf32>) -> tensor<8x2x1x1xf32>
        %504 = "stablehlo.slice"(%502#0) {start_indices = array<i64: 0, 0, 0, 0>, limit_indices = array<i64: 8, 2, 1, 4>, strides = array<i64: 1, 1, 1, 1>} : (tensor<8x2x1x5xf32>) -> tensor<8x2x1x4xf32>
        %505 = "stablehlo.dot_general"(%504, %188) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x2x1x4xf32>, tensor<2x8x8x4xf32>) -> tensor<8x2x1x8xf32>
        %506 = "stablehlo.slice"(%502#0) {start_indices = array<i64: 0, 0, 0, 4>, limit_indices = array<i64: 8, 2, 1, 5>, strides = array<i64: 1, 1, 1, 1>} : (tensor<8x2x1x5xf32>) -> tensor<8x2x1x1xf32>
        %507 = "stablehlo.dot_general"(%506, %479) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x2x1x1xf32>, tensor<2x8x8x1xf32>) -> tensor<8x2x1x8xf32>
        %508 = "stablehlo.add"(%505, %507) : (tensor<8x2x1x8xf32>, tensor<8x2x1x8xf32>) -> tensor<8x2x1x8xf32>
        %509 = "stablehlo.reshape"(%503) : (tensor<8x2x1x1xf32>) -> tensor<8x2x1xf32>
        %510 = "stablehlo.broadcast_in_dim"(%509) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x1xf32>) -> tensor<8x2x1x8xf32>
        %511 = "stablehlo.divide"(%508, %510) : (tensor<8x2x1x8xf32>, tensor<8x2x1x8xf32>) -> tensor<8x2x1x8xf32>
        %512 = "stablehlo.transpose"(%511) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<8x2x1x8xf32>) -> tensor<8x1x2x8xf32>
        %513 = "stablehlo.dot_general"(%512, %206) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x1x2x8xf32>, tensor<2x8x16xf32>) -> tensor<8x1x16xf32>
        %514 = "stablehlo.add"(%513, %322) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
        %515 = "stablehlo.add"(%137, %514) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
        %516 = "stablehlo.broadcast_in_dim"(%180) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x1x16xf32>
        %517 = "stablehlo.add"(%515, %516) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
        %518 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %519 = "stablehlo.broadcast_in_dim"(%518) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1xf32>
        %520 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %521 = "stablehlo.broadcast_in_dim"(%520) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1xf32>
        %522 = "stablehlo.multiply"(%517, %517) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
        %523 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %527 = "stablehlo.reduce"(%517, %523) ({
          ^bb0(%524: tensor<f32>, %525: tensor<f32>):
            %526 = "stablehlo.add"(%524, %525) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%526) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x1x16xf32>, tensor<f32>) -> tensor<8x1xf32>
        %528 = "stablehlo.multiply"(%527, %519) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
        %529 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %533 = "stablehlo.reduce"(%522, %529) ({
          ^bb0(%530: tensor<f32>, %531: tensor<f32>):
            %532 = "stablehlo.add"(%530, %531) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%532) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x1x16xf32>, tensor<f32>) -> tensor<8x1xf32>
        %534 = "stablehlo.multiply"(%533, %519) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
        %535 = "stablehlo.multiply"(%528, %528) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
        %536 = "stablehlo.subtract"(%534, %535) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
        %537 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %538 = "stablehlo.broadcast_in_dim"(%537) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1xf32>
        %539 = "stablehlo.maximum"(%536, %538) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
        %540 = "stablehlo.add"(%539, %521) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
        %541 = "stablehlo.broadcast_in_dim"(%528) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x1xf32>) -> tensor<8x1x16xf32>
        %542 = "stablehlo.subtract"(%517, %541) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
        %543 = "stablehlo.rsqrt"(%540) : (tensor<8x1xf32>) -> tensor<8x1xf32>
        %544 = "stablehlo.broadcast_in_dim"(%543) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x1xf32>) -> tensor<8x1x16xf32>
        %545 = "stablehlo.multiply"(%542, %544) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
        %546 = "stablehlo.multiply"(%545, %423) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
        %547 = "stablehlo.add"(%546, %425) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
        %548 = "stablehlo.dot_general"(%547, %226) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x1x16xf32>, tensor<16x64xf32>) -> tensor<8x1x64xf32>
        %549 = "stablehlo.add"(%548, %428) : (tensor<8x1x64xf32>, tensor<8x1x64xf32>) -> tensor<8x1x64xf32>
        %550 = "stablehlo.multiply"(%549, %431) : (tensor<8x1x64xf32>, tensor<8x1x64xf32>) -> tensor<8x1x64xf32>
        %551 = "stablehlo.multiply"(%549, %434) : (tensor<8x1x64xf32>, tensor<8x1x64xf32>) -> tensor<8x1x64xf32>
        %552 = "chlo.erf"(%551) : (tensor<8x1x64xf32>) -> tensor<8x1x64xf32>
        %553 = "stablehlo.add"(%552, %438) : (tensor<8x1x64xf32>, tensor<8x1x64xf32>) -> tensor<8x1x64xf32>
        %554 = "stablehlo.multiply"(%550, %553) : (tensor<8x1x64xf32>, tensor<8x1x64xf32>) -> tensor<8x1x64xf32>
        %555 = "stablehlo.optimization_barrier"(%554) : (tensor<8x1x64xf32>) -> tensor<8x1x64xf32>
        %556 = "stablehlo.dot_general"(%555, %230) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x1x64xf32>, tensor<64x16xf32>) -> tensor<8x1x16xf32>
        %557 = "stablehlo.add"(%556, %443) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
        %558 = "stablehlo.add"(%517, %557) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
        %559 = "stablehlo.add"(%135, %174) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        %560 = "stablehlo.reshape"(%270) : (tensor<2x8x8x1xf32>) -> tensor<1x2x8x8x1xf32>
        %561 = "stablehlo.dynamic_update_slice"(%138, %560, %135, %173, %173, %173, %173) : (tensor<2x2x8x8x1xf32>, tensor<1x2x8x8x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x8x8x1xf32>
        %562 = "stablehlo.reshape"(%276) : (tensor<2x8x8x1xf32>) -> tensor<1x2x8x8x1xf32>
        %563 = "stablehlo.dynamic_update_slice"(%139, %562, %135, %173, %173, %173, %173) : (tensor<2x2x8x8x1xf32>, tensor<1x2x8x8x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x8x8x1xf32>
        %564 = "stablehlo.reshape"(%477) : (tensor<2x8x8x1xf32>) -> tensor<1x2x8x8x1xf32>
        %565 = "stablehlo.dynamic_update_slice"(%140, %564, %135, %173, %173, %173, %173) : (tensor<2x2x8x8x1xf32>, tensor<1x2x8x8x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x8x8x1xf32>
        %566 = "stablehlo.reshape"(%479) : (tensor<2x8x8x1xf32>) -> tensor<1x2x8x8x1xf32>
        %567 = "stablehlo.dynamic_update_slice"(%141, %566, %135, %173, %173, %173, %173) : (tensor<2x2x8x8x1xf32>, tensor<1x2x8x8x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x8x8x1xf32>
        "stablehlo.return"(%559, %445, %558, %561, %563, %565, %567, %142, %143, %144, %145, %146, %147, %148, %149, %150, %151, %152, %153, %154, %155, %156, %157, %158, %159, %160, %161, %162, %163, %164, %165, %166, %167, %168, %169, %170, %171, %172) : (tensor<i32>, tensor<8x1x16xf32>, tensor<8x1x16xf32>, tensor<2x2x8x8x1xf32>, tensor<2x2x8x8x1xf32>, tensor<2x2x8x8x1xf32>, tensor<2x2x8x8x1xf32>, tensor<8x1x1x8xi1>, tensor<1x1x1x4xi1>, tensor<2x2x8x8x8xf32>, tensor<2x2x8x8x8xf32>, tensor<2x16xf32>, tensor<2x2x8x8x4xf32>, tensor<2x2x8x8x4xf32>, tensor<2x2x8x8x4xf32>, tensor<2x2x8x8x4xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>) -> ()
    }) : (tensor<i32>, tensor<8x1x16xf32>, tensor<8x1x16xf32>, tensor<2x2x8x8x1xf32>, tensor<2x2x8x8x1xf32>, tensor<2x2x8x8x1xf32>, tensor<2x2x8x8x1xf32>, tensor<8x1x1x8xi1>, tensor<1x1x1x4xi1>, tensor<2x2x8x8x8xf32>, tensor<2x2x8x8x8xf32>, tensor<2x16xf32>, tensor<2x2x8x8x4xf32>, tensor<2x2x8x8x4xf32>, tensor<2x2x8x8x4xf32>, tensor<2x2x8x8x4xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>) -> (tensor<i32>, tensor<8x1x16xf32>, tensor<8x1x16xf32>, tensor<2x2x8x8x1xf32>, tensor<2x2x8x8x1xf32>, tensor<2x2x8x8x1xf32>, tensor<2x2x8x8x1xf32>, tensor<8x1x1x8xi1>, tensor<1x1x1x4xi1>, tensor<2x2x8x8x8xf32>, tensor<2x2x8x8x8xf32>, tensor<2x16xf32>, tensor<2x2x8x8x4xf32>, tensor<2x2x8x8x4xf32>, tensor<2x2x8x8x4xf32>, tensor<2x2x8x8x4xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>)
    %569 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %570 = "stablehlo.broadcast_in_dim"(%569) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1xf32>
    %571 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %572 = "stablehlo.broadcast_in_dim"(%571) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1xf32>
    %573 = "stablehlo.multiply"(%568#1, %568#1) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
    %574 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %578 = "stablehlo.reduce"(%568#1, %574) ({
      ^bb0(%575: tensor<f32>, %576: tensor<f32>):
        %577 = "stablehlo.add"(%575, %576) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%577) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x1x16xf32>, tensor<f32>) -> tensor<8x1xf32>
    %579 = "stablehlo.multiply"(%578, %570) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
    %580 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %584 = "stablehlo.reduce"(%573, %580) ({
      ^bb0(%581: tensor<f32>, %582: tensor<f32>):
        %583 = "stablehlo.add"(%581, %582) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%583) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x1x16xf32>, tensor<f32>) -> tensor<8x1xf32>
    %585 = "stablehlo.multiply"(%584, %570) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
    %586 = "stablehlo.multiply"(%579, %579) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
    %587 = "stablehlo.subtract"(%585, %586) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
    %588 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %589 = "stablehlo.broadcast_in_dim"(%588) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1xf32>
    %590 = "stablehlo.maximum"(%587, %589) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
    %591 = "stablehlo.add"(%590, %572) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
    %592 = "stablehlo.broadcast_in_dim"(%579) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x1xf32>) -> tensor<8x1x16xf32>
    %593 = "stablehlo.subtract"(%568#1, %592) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
    %594 = "stablehlo.rsqrt"(%591) : (tensor<8x1xf32>) -> tensor<8x1xf32>
    %595 = "stablehlo.broadcast_in_dim"(%594) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x1xf32>) -> tensor<8x1x16xf32>
    %596 = "stablehlo.multiply"(%593, %595) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
    %597 = "stablehlo.broadcast_in_dim"(%41) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x1x16xf32>
    %598 = "stablehlo.multiply"(%596, %597) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
    %599 = "stablehlo.broadcast_in_dim"(%42) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x1x16xf32>
    %600 = "stablehlo.add"(%598, %599) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
    %601 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %602 = "stablehlo.broadcast_in_dim"(%601) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1xf32>
    %603 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %604 = "stablehlo.broadcast_in_dim"(%603) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1xf32>
    %605 = "stablehlo.multiply"(%568#2, %568#2) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
    %606 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %610 = "stablehlo.reduce"(%568#2, %606) ({
      ^bb0(%607: tensor<f32>, %608: tensor<f32>):
        %609 = "stablehlo.add"(%607, %608) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%609) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x1x16xf32>, tensor<f32>) -> tensor<8x1xf32>
    %611 = "stablehlo.multiply"(%610, %602) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
    %612 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %616 = "stablehlo.reduce"(%605, %612) ({
      ^bb0(%613: tensor<f32>, %614: tensor<f32>):
        %615 = "stablehlo.add"(%613, %614) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%615) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x1x16xf32>, tensor<f32>) -> tensor<8x1xf32>
    %617 = "stablehlo.multiply"(%616, %602) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
    %618 = "stablehlo.multiply"(%611, %611) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
    %619 = "stablehlo.subtract"(%617, %618) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
    %620 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %621 = "stablehlo.broadcast_in_dim"(%620) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1xf32>
    %622 = "stablehlo.maximum"(%619, %621) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
    %623 = "stablehlo.add"(%622, %604) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
    %624 = "stablehlo.broadcast_in_dim"(%611) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x1xf32>) -> tensor<8x1x16xf32>
    %625 = "stablehlo.subtract"(%568#2, %624) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
    %626 = "stablehlo.rsqrt"(%623) : (tensor<8x1xf32>) -> tensor<8x1xf32>
    %627 = "stablehlo.broadcast_in_dim"(%626) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x1xf32>) -> tensor<8x1x16xf32>
    %628 = "stablehlo.multiply"(%625, %627) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
    %629 = "stablehlo.multiply"(%628, %597) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
    %630 = "stablehlo.add"(%629, %599) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
    %631 = "stablehlo.dynamic_update_slice"(%2, %568#3, %67, %67, %67, %67, %66) : (tensor<2x2x8x8x4xf32>, tensor<2x2x8x8x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x8x8x4xf32>
    %632 = "stablehlo.dynamic_update_slice"(%3, %568#4, %67, %67, %67, %67, %66) : (tensor<2x2x8x8x4xf32>, tensor<2x2x8x8x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x8x8x4xf32>
    %633 = "stablehlo.dynamic_update_slice"(%4, %568#5, %67, %67, %67, %67, %66) : (tensor<2x2x8x8x4xf32>, tensor<2x2x8x8x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x8x8x4xf32>
    %634 = "stablehlo.dynamic_update_slice"(%5, %568#6, %67, %67, %67, %67, %66) : (tensor<2x2x8x8x4xf32>, tensor<2x2x8x8x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x8x8x4xf32>
    %635 = "stablehlo.broadcast_in_dim"(%66) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<8x1xi32>
    %636 = "stablehlo.reshape"(%600) : (tensor<8x1x16xf32>) -> tensor<8x16xf32>
    %637 = "stablehlo.reshape"(%630) : (tensor<8x1x16xf32>) -> tensor<8x16xf32>
    %638 = "stablehlo.reshape"(%636) : (tensor<8x16xf32>) -> tensor<8x1x16xf32>
    %639 = "stablehlo.reshape"(%637) : (tensor<8x16xf32>) -> tensor<8x1x16xf32>
    %640 = "stablehlo.concatenate"(%638, %639) {dimension = 1 : i64} : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x2x16xf32>
    %641 = "stablehlo.reshape"(%640) : (tensor<8x2x16xf32>) -> tensor<16x16xf32>
    %642 = "stablehlo.convert"(%635) : (tensor<8x1xi32>) -> tensor<8x1xui32>
    %643 = "stablehlo.slice"(%9) {start_indices = array<i64: 0, 0>, limit_indices = array<i64: 8, 1>, strides = array<i64: 1, 1>} : (tensor<8x2xui32>) -> tensor<8x1xui32>
    %644 = "stablehlo.reshape"(%643) : (tensor<8x1xui32>) -> tensor<8xui32>
    %645 = "stablehlo.slice"(%9) {start_indices = array<i64: 0, 1>, limit_indices = array<i64: 8, 2>, strides = array<i64: 1, 1>} : (tensor<8x2xui32>) -> tensor<8x1xui32>
    %646 = "stablehlo.reshape"(%645) : (tensor<8x1xui32>) -> tensor<8xui32>
    %647 = "stablehlo.reshape"(%644) : (tensor<8xui32>) -> tensor<8x1xui32>
    %648 = "stablehlo.reshape"(%646) : (tensor<8xui32>) -> tensor<8x1xui32>
    %649 = "stablehlo.reshape"(%11) : (tensor<8xf32>) -> tensor<8x1xf32>
    %650 = "stablehlo.reshape"(%649) : (tensor<8x1xf32>) -> tensor<8xf32>
    %651 = "stablehlo.reshape"(%12) : (tensor<8xf32>) -> tensor<8x1xf32>
    %652 = "stablehlo.reshape"(%651) : (tensor<8x1xf32>) -> tensor<8xf32>
    %653 = "stablehlo.constant"() {value = dense<12> : tensor<8x1xui32>} : () -> tensor<8x1xui32>
    %654:2 = "func.call"(%647, %648, %642, %653) {callee = @threefry2x32_0} : (tensor<8x1xui32>, tensor<8x1xui32>, tensor<8x1xui32>, tensor<8x1xui32>) -> (tensor<8x1xui32>, tensor<8x1xui32>)
    %655 = "stablehlo.reshape"(%654#0) : (tensor<8x1xui32>) -> tensor<8x1x1xui32>
    %656 = "stablehlo.reshape"(%654#1) : (tensor<8x1xui32>) -> tensor<8x1x1xui32>
    %657 = "stablehlo.iota"() {iota_dimension = 0 : i64} : () -> tensor<8xui32>
    %658 = "stablehlo.reshape"(%655) : (tensor<8x1x1xui32>) -> tensor<8x1xui32>
    %659 = "stablehlo.broadcast_in_dim"(%658) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x1xui32>) -> tensor<8x1x8xui32>
    %660 = "stablehlo.broadcast_in_dim"(%657) {broadcast_dimensions = array<i64: 2>} : (tensor<8xui32>) -> tensor<8x1x8xui32>
    %661 = "stablehlo.reshape"(%656) : (tensor<8x1x1xui32>) -> tensor<8x1xui32>
    %662 = "stablehlo.broadcast_in_dim"(%661) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x1xui32>) -> tensor<8x1x8xui32>
    %663 = "stablehlo.constant"() {value = dense<0> : tensor<8x1x8xui32>} : () -> tensor<8x1x8xui32>
    %664:2 = "func.call"(%659, %662, %660, %663) {callee = @threefry2x32_1} : (tensor<8x1x8xui32>, tensor<8x1x8xui32>, tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> (tensor<8x1x8xui32>, tensor<8x1x8xui32>)
    %665 = "stablehlo.constant"() {value = dense<8> : tensor<8x1x8xui32>} : () -> tensor<8x1x8xui32>
    %666 = "stablehlo.shift_right_logical"(%664#0, %665) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
    %667 = "stablehlo.convert"(%666) : (tensor<8x1x8xui32>) -> tensor<8x1x8xi32>
    %668 = "stablehlo.convert"(%667) : (tensor<8x1x8xi32>) -> tensor<8x1x8xf32>
    %669 = "stablehlo.constant"() {value = dense<1.0> : tensor<f32>} : () -> tensor<f32>
    %670 = "stablehlo.broadcast_in_dim"(%669) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x8xf32>
    %671 = "stablehlo.add"(%668, %670) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %672 = "stablehlo.constant"() {value = dense<5.9604645e-8> : tensor<f32>} : () -> tensor<f32>
    %673 = "stablehlo.broadcast_in_dim"(%672) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x8xf32>
    %674 = "stablehlo.multiply"(%671, %673) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %675 = "stablehlo.log"(%674) : (tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %676 = "stablehlo.constant"() {value = dense<-2.0> : tensor<f32>} : () -> tensor<f32>
    %677 = "stablehlo.broadcast_in_dim"(%676) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x8xf32>
    %678 = "stablehlo.multiply"(%675, %677) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %679 = "stablehlo.sqrt"(%678) : (tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %680 = "stablehlo.shift_right_logical"(%664#1, %665) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
    %681 = "stablehlo.convert"(%680) : (tensor<8x1x8xui32>) -> tensor<8x1x8xi32>
    %682 = "stablehlo.convert"(%681) : (tensor<8x1x8xi32>) -> tensor<8x1x8xf32>
    %683 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %684 = "stablehlo.broadcast_in_dim"(%683) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x8xf32>
    %685 = "stablehlo.add"(%682, %684) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %686 = "stablehlo.multiply"(%685, %673) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %687 = "stablehlo.constant"() {value = dense<6.2831855> : tensor<f32>} : () -> tensor<f32>
    %688 = "stablehlo.broadcast_in_dim"(%687) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x8xf32>
    %689 = "stablehlo.multiply"(%686, %688) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %690 = "stablehlo.cosine"(%689) : (tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %691 = "stablehlo.multiply"(%679, %690) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %692 = "stablehlo.constant"() {value = dense<13> : tensor<8x1xui32>} : () -> tensor<8x1xui32>
    %693:2 = "func.call"(%647, %648, %642, %692) {callee = @threefry2x32_0} : (tensor<8x1xui32>, tensor<8x1xui32>, tensor<8x1xui32>, tensor<8x1xui32>) -> (tensor<8x1xui32>, tensor<8x1xui32>)
    %694 = "stablehlo.reshape"(%691) : (tensor<8x1x8xf32>) -> tensor<8x8xf32>
    %695 = "stablehlo.constant"() {value = dense<"0xE7030000ED020000F4010000FA00000000000000"> : tensor<5xi32>} : () -> tensor<5xi32>
    %696 = "stablehlo.constant"() {value = dense<"0x0000803FF8396E3FD7AF5D3FAC4B4E3F11F93F3F06A5323FE03D263F2BB31A3F9AF50F3FEEF6053FCF53F93E6004E83E9BE8D73E24EBC83E1AF8BA3EFFFCAD3E9BE8A13EEAAA963E04358C3E0979823E24D4723E36F8613EED47523E7CAE433E8718363E0A74293E40B01D3E91BD123E778D083EE124FE3DD57FEC3D6614DC3DCDCCCC3DC794BE3D7859B13D5709A53D0E94993D6CEA8E3D4DFE843D1285773DC355663DE457563D3F76473D199D393D15BA2C3D1DBC203D4893153DCC300B3DE286013D7611F13CD254E03CA8C1D03C5043C23C91C6B43C8B39A83C978B9C3C39AD913C0890873C334D7C3CE7C86A3CF17B5A3CB4504B3C11333D3C5210303C0AD7233C0577183C2DE10D3C7907043CB0B9F53B46AAE43B14CAD43B0E04C63B9C44B83B8379AB3BCC919F3BAE7D943B772E8A3B7D96803B0D526F3B7AB45E3B373E4F3BC5DA403B0F77333B5301273B0D691B3BDB9E103B6F94063BF178FA3A2815E93A73E6D83A5CD7C93AECD3BB3A8EC9AE3AF6A6A23A0E5C973ADBD98C3A6F12833AA2F1733AE201633A273F533A8C94443A9EEE363A433B2A3AA5691E3A166A133A022E093AAD4FFF39E395ED392617DD3995BDCD39D774BF39FB29B2395FCBA5399E489A3972928F39A99A853914A8783991646739E5535739C160483953773A3929852D39177921392343163972D40B392B1F0239E32CF238925CE138"> : tensor<1x128xf32>} : () -> tensor<1x128xf32>
    %697 = "stablehlo.convert"(%695) : (tensor<5xi32>) -> tensor<5xf32>
    %698 = "stablehlo.reshape"(%697) : (tensor<5xf32>) -> tensor<5x1xf32>
    %699 = "stablehlo.reshape"(%698) : (tensor<5x1xf32>) -> tensor<5xf32>
    %700 = "stablehlo.broadcast_in_dim"(%699) {broadcast_dimensions = array<i64: 0>} : (tensor<5xf32>) -> tensor<5x128xf32>
    %701 = "stablehlo.reshape"(%696) : (tensor<1x128xf32>) -> tensor<128xf32>
    %702 = "stablehlo.broadcast_in_dim"(%701) {broadcast_dimensions = array<i64: 1>} : (tensor<128xf32>) -> tensor<5x128xf32>
    %703 = "stablehlo.multiply"(%700, %702) : (tensor<5x128xf32>, tensor<5x128xf32>) -> tensor<5x128xf32>
    %704 = "stablehlo.cosine"(%703) : (tensor<5x128xf32>) -> tensor<5x128xf32>
    %705 = "stablehlo.sine"(%703) : (tensor<5x128xf32>) -> tensor<5x128xf32>
    %706 = "stablehlo.concatenate"(%704, %705) {dimension = 1 : i64} : (tensor<5x128xf32>, tensor<5x128xf32>) -> tensor<5x256xf32>
    %707 = "stablehlo.dot_general"(%706, %43) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<5x256xf32>, tensor<256x16xf32>) -> tensor<5x16xf32>
    %708 = "stablehlo.broadcast_in_dim"(%44) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<5x16xf32>
    %709 = "stablehlo.add"(%707, %708) : (tensor<5x16xf32>, tensor<5x16xf32>) -> tensor<5x16xf32>
    %710 = "stablehlo.logistic"(%709) : (tensor<5x16xf32>) -> tensor<5x16xf32>
    %711 = "stablehlo.multiply"(%709, %710) : (tensor<5x16xf32>, tensor<5x16xf32>) -> tensor<5x16xf32>
    %712 = "stablehlo.dot_general"(%711, %45) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<5x16xf32>, tensor<16x16xf32>) -> tensor<5x16xf32>
    %713 = "stablehlo.broadcast_in_dim"(%46) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<5x16xf32>
    %714 = "stablehlo.add"(%712, %713) : (tensor<5x16xf32>, tensor<5x16xf32>) -> tensor<5x16xf32>
    %715 = "stablehlo.dot_general"(%641, %47) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %716 = "stablehlo.broadcast_in_dim"(%48) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<16x16xf32>
    %717 = "stablehlo.add"(%715, %716) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %718 = "stablehlo.iota"() {iota_dimension = 0 : i64} : () -> tensor<5xi32>
    %719 = "stablehlo.constant"() {value = dense<"0xB4B44E384C79C23E0C9E333FE1726B3FA6FE7F3F"> : tensor<5xf32>} : () -> tensor<5xf32>
    %720 = "stablehlo.constant"() {value = dense<"0x0000803F72D06C3F1869363F12FFC83E288BD23B"> : tensor<5xf32>} : () -> tensor<5xf32>
    %721 = "stablehlo.constant"() {value = dense<"0x4C79C23EB062143F27DB413FCCEF7F3F0000803F"> : tensor<5xf32>} : () -> tensor<5xf32>
    %722 = "stablehlo.constant"() {value = dense<"0x61D8E8387F73A43EC51E6D3E242D813900000000"> : tensor<5xf32>} : () -> tensor<5xf32>
    %723 = "stablehlo.constant"() {value = dense<"0x0000000000000000000000000000000000000000"> : tensor<5xf32>} : () -> tensor<5xf32>
    %724 = "stablehlo.constant"() {value = dense<"0xBC9B90B22592B1BE54495FBF1066EFBF3E8521C1"> : tensor<5xf32>} : () -> tensor<5xf32>
    %725 = "stablehlo.constant"() {value = dense<"0xC88A1FBEFF6C5EBFFF1F04C02C8621C12C8621C1"> : tensor<5xf32>} : () -> tensor<5xf32>
    %726 = "stablehlo.constant"() {value = dense<"0x0000803F0000803F0000803F0000803F00000000"> : tensor<5xf32>} : () -> tensor<5xf32>
    %727 = "stablehlo.reshape"(%652) : (tensor<8xf32>) -> tensor<8x1xf32>
    %728 = "stablehlo.reshape"(%650) : (tensor<8xf32>) -> tensor<8x1xf32>
    %729 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %1064:33 = "stablehlo.while"(%729, %694, %717, %728, %727, %13, %14, %693#0, %693#1, %49, %50, %51, %52, %53, %54, %55, %56, %57, %58, %59, %60, %61, %62, %714, %718, %719, %720, %721, %722, %723, %724, %725, %726) ({
      ^bb0(%730: tensor<i32>, %731: tensor<8x8xf32>, %732: tensor<16x16xf32>, %733: tensor<8x1xf32>, %734: tensor<8x1xf32>, %735: tensor<8xf32>, %736: tensor<8xf32>, %737: tensor<8x1xui32>, %738: tensor<8x1xui32>, %739: tensor<8x16xf32>, %740: tensor<16xf32>, %741: tensor<2x16x48xf32>, %742: tensor<2x48xf32>, %743: tensor<2x16xf32>, %744: tensor<2x16xf32>, %745: tensor<2x16x16xf32>, %746: tensor<2x16xf32>, %747: tensor<2x16x16xf32>, %748: tensor<2x16xf32>, %749: tensor<16x32xf32>, %750: tensor<32xf32>, %751: tensor<16x16xf32>, %752: tensor<16xf32>, %753: tensor<5x16xf32>, %754: tensor<5xi32>, %755: tensor<5xf32>, %756: tensor<5xf32>, %757: tensor<5xf32>, %758: tensor<5xf32>, %759: tensor<5xf32>, %760: tensor<5xf32>, %761: tensor<5xf32>, %762: tensor<5xf32>):
        %763 = "stablehlo.constant"() {value = dense<5> : tensor<i32>} : () -> tensor<i32>
        %764 = "stablehlo.compare"(%730, %763) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        "stablehlo.return"(%764) : (tensor<i1>) -> ()
    }, {
      ^bb0(%765: tensor<i32>, %766: tensor<8x8xf32>, %767: tensor<16x16xf32>, %768: tensor<8x1xf32>, %769: tensor<8x1xf32>, %770: tensor<8xf32>, %771: tensor<8xf32>, %772: tensor<8x1xui32>, %773: tensor<8x1xui32>, %774: tensor<8x16xf32>, %775: tensor<16xf32>, %776: tensor<2x16x48xf32>, %777: tensor<2x48xf32>, %778: tensor<2x16xf32>, %779: tensor<2x16xf32>, %780: tensor<2x16x16xf32>, %781: tensor<2x16xf32>, %782: tensor<2x16x16xf32>, %783: tensor<2x16xf32>, %784: tensor<16x32xf32>, %785: tensor<32xf32>, %786: tensor<16x16xf32>, %787: tensor<16xf32>, %788: tensor<5x16xf32>, %789: tensor<5xi32>, %790: tensor<5xf32>, %791: tensor<5xf32>, %792: tensor<5xf32>, %793: tensor<5xf32>, %794: tensor<5xf32>, %795: tensor<5xf32>, %796: tensor<5xf32>, %797: tensor<5xf32>):
        %798 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
        %799 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %800 = "stablehlo.dynamic_slice"(%788, %765, %798) {slice_sizes = array<i64: 1, 16>} : (tensor<5x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %801 = "stablehlo.reshape"(%800) : (tensor<1x16xf32>) -> tensor<16xf32>
        %802 = "stablehlo.dynamic_slice"(%789, %765) {slice_sizes = array<i64: 1>} : (tensor<5xi32>, tensor<i32>) -> tensor<1xi32>
        %803 = "stablehlo.reshape"(%802) : (tensor<1xi32>) -> tensor<i32>
        %804 = "stablehlo.dynamic_slice"(%790, %765) {slice_sizes = array<i64: 1>} : (tensor<5xf32>, tensor<i32>) -> tensor<1xf32>
        %805 = "stablehlo.reshape"(%804) : (tensor<1xf32>) -> tensor<f32>
        %806 = "stablehlo.dynamic_slice"(%791, %765) {slice_sizes = array<i64: 1>} : (tensor<5xf32>, tensor<i32>) -> tensor<1xf32>
        %807 = "stablehlo.reshape"(%806) : (tensor<1xf32>) -> tensor<f32>
        %808 = "stablehlo.dynamic_slice"(%792, %765) {slice_sizes = array<i64: 1>} : (tensor<5xf32>, tensor<i32>) -> tensor<1xf32>
        %809 = "stablehlo.reshape"(%808) : (tensor<1xf32>) -> tensor<f32>
        %810 = "stablehlo.dynamic_slice"(%793, %765) {slice_sizes = array<i64: 1>} : (tensor<5xf32>, tensor<i32>) -> tensor<1xf32>
        %811 = "stablehlo.reshape"(%810) : (tensor<1xf32>) -> tensor<f32>
        %812 = "stablehlo.dynamic_slice"(%794, %765) {slice_sizes = array<i64: 1>} : (tensor<5xf32>, tensor<i32>) -> tensor<1xf32>
        %813 = "stablehlo.reshape"(%812) : (tensor<1xf32>) -> tensor<f32>
        %814 = "stablehlo.dynamic_slice"(%795, %765) {slice_sizes = array<i64: 1>} : (tensor<5xf32>, tensor<i32>) -> tensor<1xf32>
        %815 = "stablehlo.reshape"(%814) : (tensor<1xf32>) -> tensor<f32>
        %816 = "stablehlo.dynamic_slice"(%796, %765) {slice_sizes = array<i64: 1>} : (tensor<5xf32>, tensor<i32>) -> tensor<1xf32>
        %817 = "stablehlo.reshape"(%816) : (tensor<1xf32>) -> tensor<f32>
        %818 = "stablehlo.dynamic_slice"(%797, %765) {slice_sizes = array<i64: 1>} : (tensor<5xf32>, tensor<i32>) -> tensor<1xf32>
        %819 = "stablehlo.reshape"(%818) : (tensor<1xf32>) -> tensor<f32>
        %820 = "stablehlo.reshape"(%801) : (tensor<16xf32>) -> tensor<1x16xf32>
        %821 = "stablehlo.reshape"(%820) : (tensor<1x16xf32>) -> tensor<16xf32>
        %822 = "stablehlo.broadcast_in_dim"(%821) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<16x16xf32>
        %823 = "stablehlo.add"(%767, %822) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
        %824 = "stablehlo.reshape"(%766) : (tensor<8x8xf32>) -> tensor<8x1x8xf32>
        %825 = "stablehlo.concatenate"(%824, %824) {dimension = 1 : i64} : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x2x8xf32>
        %826 = "stablehlo.reshape"(%825) : (tensor<8x2x8xf32>) -> tensor<16x8xf32>
        %827 = "stablehlo.dot_general"(%826, %774) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x8xf32>, tensor<8x16xf32>) -> tensor<16x16xf32>
        %828 = "stablehlo.broadcast_in_dim"(%775) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<16x16xf32>
        %829 = "stablehlo.add"(%827, %828) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
        %830 = "stablehlo.logistic"(%823) : (tensor<16x16xf32>) -> tensor<16x16xf32>
        %831 = "stablehlo.multiply"(%823, %830) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
        %832 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
        %930:11 = "stablehlo.while"(%832, %829, %831, %776, %777, %778, %779, %780, %781, %782, %783) ({
          ^bb0(%833: tensor<i32>, %834: tensor<16x16xf32>, %835: tensor<16x16xf32>, %836: tensor<2x16x48xf32>, %837: tensor<2x48xf32>, %838: tensor<2x16xf32>, %839: tensor<2x16xf32>, %840: tensor<2x16x16xf32>, %841: tensor<2x16xf32>, %842: tensor<2x16x16xf32>, %843: tensor<2x16xf32>):
            %844 = "stablehlo.constant"() {value = dense<2> : tensor<i32>} : () -> tensor<i32>
            %845 = "stablehlo.compare"(%833, %844) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
            "stablehlo.return"(%845) : (tensor<i1>) -> ()
        }, {
          ^bb0(%846: tensor<i32>, %847: tensor<16x16xf32>, %848: tensor<16x16xf32>, %849: tensor<2x16x48xf32>, %850: tensor<2x48xf32>, %851: tensor<2x16xf32>, %852: tensor<2x16xf32>, %853: tensor<2x16x16xf32>, %854: tensor<2x16xf32>, %855: tensor<2x16x16xf32>, %856: tensor<2x16xf32>):
            %857 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
            %858 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
            %859 = "stablehlo.dynamic_slice"(%849, %846, %857, %857) {slice_sizes = array<i64: 1, 16, 48>} : (tensor<2x16x48xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x48xf32>
            %860 = "stablehlo.reshape"(%859) : (tensor<1x16x48xf32>) -> tensor<16x48xf32>
            %861 = "stablehlo.dynamic_slice"(%850, %846, %857) {slice_sizes = array<i64: 1, 48>} : (tensor<2x48xf32>, tensor<i32>, tensor<i32>) -> tensor<1x48xf32>
            %862 = "stablehlo.reshape"(%861) : (tensor<1x48xf32>) -> tensor<48xf32>
            %863 = "stablehlo.dynamic_slice"(%851, %846, %857) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
            %864 = "stablehlo.reshape"(%863) : (tensor<1x16xf32>) -> tensor<16xf32>
            %865 = "stablehlo.dynamic_slice"(%852, %846, %857) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
            %866 = "stablehlo.reshape"(%865) : (tensor<1x16xf32>) -> tensor<16xf32>
            %867 = "stablehlo.dynamic_slice"(%853, %846, %857, %857) {slice_sizes = array<i64: 1, 16, 16>} : (tensor<2x16x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x16xf32>
            %868 = "stablehlo.reshape"(%867) : (tensor<1x16x16xf32>) -> tensor<16x16xf32>
            %869 = "stablehlo.dynamic_slice"(%854, %846, %857) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
            %870 = "stablehlo.reshape"(%869) : (tensor<1x16xf32>) -> tensor<16xf32>
            %871 = "stablehlo.dynamic_slice"(%855, %846, %857, %857) {slice_sizes = array<i64: 1, 16, 16>} : (tensor<2x16x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x16xf32>
            %872 = "stablehlo.reshape"(%871) : (tensor<1x16x16xf32>) -> tensor<16x16xf32>
            %873 = "stablehlo.dynamic_slice"(%856, %846, %857) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
            %874 = "stablehlo.reshape"(%873) : (tensor<1x16xf32>) -> tensor<16xf32>
            %875 = "stablehlo.dot_general"(%848, %860) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x16xf32>, tensor<16x48xf32>) -> tensor<16x48xf32>
            %876 = "stablehlo.broadcast_in_dim"(%862) {broadcast_dimensions = array<i64: 1>} : (tensor<48xf32>) -> tensor<16x48xf32>
            %877 = "stablehlo.add"(%875, %876) : (tensor<16x48xf32>, tensor<16x48xf32>) -> tensor<16x48xf32>
            %878 = "stablehlo.slice"(%877) {start_indices = array<i64: 0, 0>, limit_indices = array<i64: 16, 16>, strides = array<i64: 1, 1>} : (tensor<16x48xf32>) -> tensor<16x16xf32>
            %879 = "stablehlo.slice"(%877) {start_indices = array<i64: 0, 16>, limit_indices = array<i64: 16, 32>, strides = array<i64: 1, 1>} : (tensor<16x48xf32>) -> tensor<16x16xf32>
            %880 = "stablehlo.slice"(%877) {start_indices = array<i64: 0, 32>, limit_indices = array<i64: 16, 48>, strides = array<i64: 1, 1>} : (tensor<16x48xf32>) -> tensor<16x16xf32>
            %881 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
            %882 = "stablehlo.broadcast_in_dim"(%881) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
            %883 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
            %884 = "stablehlo.broadcast_in_dim"(%883) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
            %885 = "stablehlo.multiply"(%847, %847) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %886 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
            %890 = "stablehlo.reduce"(%847, %886) ({
              ^bb0(%887: tensor<f32>, %888: tensor<f32>):
                %889 = "stablehlo.add"(%887, %888) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%889) : (tensor<f32>) -> ()
            }) {dimensions = array<i64: 1>} : (tensor<16x16xf32>, tensor<f32>) -> tensor<16xf32>
            %891 = "stablehlo.multiply"(%890, %882) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
            %892 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
            %896 = "stablehlo.reduce"(%885, %892) ({
              ^bb0(%893: tensor<f32>, %894: tensor<f32>):
                %895 = "stablehlo.add"(%893, %894) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%895) : (tensor<f32>) -> ()
            }) {dimensions = array<i64: 1>} : (tensor<16x16xf32>, tensor<f32>) -> tensor<16xf32>
            %897 = "stablehlo.multiply"(%896, %882) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
            %898 = "stablehlo.multiply"(%891, %891) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
            %899 = "stablehlo.subtract"(%897, %898) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
            %900 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
            %901 = "stablehlo.broadcast_in_dim"(%900) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
            %902 = "stablehlo.maximum"(%899, %901) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
            %903 = "stablehlo.add"(%902, %884) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
            %904 = "stablehlo.broadcast_in_dim"(%891) {broadcast_dimensions = array<i64: 0>} : (tensor<16xf32>) -> tensor<16x16xf32>
            %905 = "stablehlo.subtract"(%847, %904) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %906 = "stablehlo.rsqrt"(%903) : (tensor<16xf32>) -> tensor<16xf32>
            %907 = "stablehlo.broadcast_in_dim"(%906) {broadcast_dimensions = array<i64: 0>} : (tensor<16xf32>) -> tensor<16x16xf32>
            %908 = "stablehlo.multiply"(%905, %907) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %909 = "stablehlo.broadcast_in_dim"(%864) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<16x16xf32>
            %910 = "stablehlo.multiply"(%908, %909) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %911 = "stablehlo.broadcast_in_dim"(%866) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<16x16xf32>
            %912 = "stablehlo.add"(%910, %911) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %913 = "stablehlo.constant"() {value = dense<1.0> : tensor<f32>} : () -> tensor<f32>
            %914 = "stablehlo.broadcast_in_dim"(%913) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x16xf32>
            %915 = "stablehlo.add"(%879, %914) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %916 = "stablehlo.multiply"(%912, %915) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %917 = "stablehlo.add"(%916, %878) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %918 = "stablehlo.dot_general"(%917, %868) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %919 = "stablehlo.broadcast_in_dim"(%870) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<16x16xf32>
            %920 = "stablehlo.add"(%918, %919) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %921 = "stablehlo.logistic"(%920) : (tensor<16x16xf32>) -> tensor<16x16xf32>
            %922 = "stablehlo.multiply"(%920, %921) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %923 = "stablehlo.optimization_barrier"(%922) : (tensor<16x16xf32>) -> tensor<16x16xf32>
            %924 = "stablehlo.dot_general"(%923, %872) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %925 = "stablehlo.broadcast_in_dim"(%874) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<16x16xf32>
            %926 = "stablehlo.add"(%924, %925) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %927 = "stablehlo.multiply"(%880, %926) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %928 = "stablehlo.add"(%847, %927) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %929 = "stablehlo.add"(%846, %858) : (tensor<i32>, tensor<i32>) -> tensor<i32>
            "stablehlo.return"(%929, %928, %848, %849, %850, %851, %852, %853, %854, %855, %856) : (tensor<i32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>) -> ()
        }) : (tensor<i32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>) -> (tensor<i32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>)
        %931 = "stablehlo.dot_general"(%831, %784) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x16xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
        %932 = "stablehlo.broadcast_in_dim"(%785) {broadcast_dimensions = array<i64: 1>} : (tensor<32xf32>) -> tensor<16x32xf32>
        %933 = "stablehlo.add"(%931, %932) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
        %934 = "stablehlo.slice"(%933) {start_indices = array<i64: 0, 0>, limit_indices = array<i64: 16, 16>, strides = array<i64: 1, 1>} : (tensor<16x32xf32>) -> tensor<16x16xf32>
        %935 = "stablehlo.slice"(%933) {start_indices = array<i64: 0, 16>, limit_indices = array<i64: 16, 32>, strides = array<i64: 1, 1>} : (tensor<16x32xf32>) -> tensor<16x16xf32>
        %936 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %937 = "stablehlo.broadcast_in_dim"(%936) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
        %938 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %939 = "stablehlo.broadcast_in_dim"(%938) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
        %940 = "stablehlo.multiply"(%930#1, %930#1) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
        %941 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %945 = "stablehlo.reduce"(%930#1, %941) ({
          ^bb0(%942: tensor<f32>, %943: tensor<f32>):
            %944 = "stablehlo.add"(%942, %943) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%944) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 1>} : (tensor<16x16xf32>, tensor<f32>) -> tensor<16xf32>
        %946 = "stablehlo.multiply"(%945, %937) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
        %947 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %951 = "stablehlo.reduce"(%940, %947) ({
          ^bb0(%948: tensor<f32>, %949: tensor<f32>):
            %950 = "stablehlo.add"(%948, %949) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%950) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 1>} : (tensor<16x16xf32>, tensor<f32>) -> tensor<16xf32>
        %952 = "stablehlo.multiply"(%951, %937) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
        %953 = "stablehlo.multiply"(%946, %946) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
        %954 = "stablehlo.subtract"(%952, %953) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
        %955 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %956 = "stablehlo.broadcast_in_dim"(%955) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
        %957 = "stablehlo.maximum"(%954, %956) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
        %958 = "stablehlo.add"(%957, %939) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
        %959 = "stablehlo.broadcast_in_dim"(%946) {broadcast_dimensions = array<i64: 0>} : (tensor<16xf32>) -> tensor<16x16xf32>
        %960 = "stablehlo.subtract"(%930#1, %959) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
        %961 = "stablehlo.rsqrt"(%958) : (tensor<16xf32>) -> tensor<16xf32>
        %962 = "stablehlo.broadcast_in_dim"(%961) {broadcast_dimensions = array<i64: 0>} : (tensor<16xf32>) -> tensor<16x16xf32>
        %963 = "stablehlo.multiply"(%960, %962) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
        %964 = "stablehlo.constant"() {value = dense<1.0> : tensor<f32>} : () -> tensor<f32>
        %965 = "stablehlo.broadcast_in_dim"(%964) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x16xf32>
        %966 = "stablehlo.add"(%935, %965) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
        %967 = "stablehlo.multiply"(%963, %966) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
        %968 = "stablehlo.add"(%967, %934) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
        %969 = "stablehlo.dot_general"(%968, %786) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
        %970 = "stablehlo.broadcast_in_dim"(%787) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<16x16xf32>
        %971 = "stablehlo.add"(%969, %970) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
        %972 = "stablehlo.slice"(%971) {start_indices = array<i64: 0, 0>, limit_indices = array<i64: 16, 8>, strides = array<i64: 1, 1>} : (tensor<16x16xf32>) -> tensor<16x8xf32>
        %973 = "stablehlo.slice"(%971) {start_indices = array<i64: 0, 8>, limit_indices = array<i64: 16, 16>, strides = array<i64: 1, 1>} : (tensor<16x16xf32>) -> tensor<16x8xf32>
        %974 = "stablehlo.reshape"(%972) : (tensor<16x8xf32>) -> tensor<8x2x8xf32>
        %975 = "stablehlo.slice"(%974) {start_indices = array<i64: 0, 0, 0>, limit_indices = array<i64: 8, 1, 8>, strides = array<i64: 1, 1, 1>} : (tensor<8x2x8xf32>) -> tensor<8x1x8xf32>
        %976 = "stablehlo.reshape"(%975) : (tensor<8x1x8xf32>) -> tensor<8x8xf32>
        %977 = "stablehlo.slice"(%974) {start_indices = array<i64: 0, 1, 0>, limit_indices = array<i64: 8, 2, 8>, strides = array<i64: 1, 1, 1>} : (tensor<8x2x8xf32>) -> tensor<8x1x8xf32>
        %978 = "stablehlo.reshape"(%977) : (tensor<8x1x8xf32>) -> tensor<8x8xf32>
        %979 = "stablehlo.subtract"(%976, %978) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %980 = "stablehlo.reshape"(%768) : (tensor<8x1xf32>) -> tensor<8xf32>
        %981 = "stablehlo.broadcast_in_dim"(%980) {broadcast_dimensions = array<i64: 0>} : (tensor<8xf32>) -> tensor<8x8xf32>
        %982 = "stablehlo.multiply"(%981, %979) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %983 = "stablehlo.add"(%978, %982) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %984 = "stablehlo.broadcast_in_dim"(%805) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %985 = "stablehlo.multiply"(%766, %984) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %986 = "stablehlo.broadcast_in_dim"(%807) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %987 = "stablehlo.multiply"(%983, %986) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %988 = "stablehlo.subtract"(%985, %987) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %989 = "stablehlo.broadcast_in_dim"(%770) {broadcast_dimensions = array<i64: 1>} : (tensor<8xf32>) -> tensor<8x8xf32>
        %990 = "stablehlo.maximum"(%988, %989) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %991 = "stablehlo.broadcast_in_dim"(%771) {broadcast_dimensions = array<i64: 1>} : (tensor<8xf32>) -> tensor<8x8xf32>
        %992 = "stablehlo.minimum"(%990, %991) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %993 = "stablehlo.broadcast_in_dim"(%809) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %994 = "stablehlo.multiply"(%992, %993) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %995 = "stablehlo.broadcast_in_dim"(%811) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %996 = "stablehlo.multiply"(%766, %995) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %997 = "stablehlo.add"(%994, %996) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %998 = "stablehlo.reshape"(%973) : (tensor<16x8xf32>) -> tensor<8x2x8xf32>
        %999 = "stablehlo.slice"(%998) {start_indices = array<i64: 0, 0, 0>, limit_indices = array<i64: 8, 1, 8>, strides = array<i64: 1, 1, 1>} : (tensor<8x2x8xf32>) -> tensor<8x1x8xf32>
        %1000 = "stablehlo.reshape"(%999) : (tensor<8x1x8xf32>) -> tensor<8x8xf32>
        %1001 = "stablehlo.broadcast_in_dim"(%964) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %1002 = "stablehlo.add"(%1000, %1001) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %1003 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
        %1004 = "stablehlo.broadcast_in_dim"(%1003) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %1005 = "stablehlo.multiply"(%1002, %1004) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %1006 = "stablehlo.broadcast_in_dim"(%815) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %1007 = "stablehlo.multiply"(%1005, %1006) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %1008 = "stablehlo.subtract"(%1001, %1005) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %1009 = "stablehlo.broadcast_in_dim"(%817) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %1010 = "stablehlo.multiply"(%1008, %1009) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %1011 = "stablehlo.add"(%1007, %1010) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %1012 = "stablehlo.reshape"(%772) : (tensor<8x1xui32>) -> tensor<8x1x1xui32>
        %1013 = "stablehlo.reshape"(%773) : (tensor<8x1xui32>) -> tensor<8x1x1xui32>
        %1014 = "stablehlo.iota"() {iota_dimension = 0 : i64} : () -> tensor<8xui32>
        %1015 = "stablehlo.convert"(%803) : (tensor<i32>) -> tensor<ui32>
        %1016 = "stablehlo.constant"() {value = dense<8> : tensor<ui32>} : () -> tensor<ui32>
        %1017 = "stablehlo.multiply"(%1015, %1016) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %1018 = "stablehlo.broadcast_in_dim"(%1017) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8xui32>
        %1019 = "stablehlo.add"(%1014, %1018) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %1020 = "stablehlo.reshape"(%1012) : (tensor<8x1x1xui32>) -> tensor<8x1xui32>
        %1021 = "stablehlo.broadcast_in_dim"(%1020) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x1xui32>) -> tensor<8x1x8xui32>
        %1022 = "stablehlo.broadcast_in_dim"(%1019) {broadcast_dimensions = array<i64: 2>} : (tensor<8xui32>) -> tensor<8x1x8xui32>
        %1023 = "stablehlo.reshape"(%1013) : (tensor<8x1x1xui32>) -> tensor<8x1xui32>
        %1024 = "stablehlo.broadcast_in_dim"(%1023) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x1xui32>) -> tensor<8x1x8xui32>
        %1025 = "stablehlo.constant"() {value = dense<0> : tensor<8x1x8xui32>} : () -> tensor<8x1x8xui32>
        %1026:2 = "func.call"(%1021, %1024, %1022, %1025) {callee = @threefry2x32_1} : (tensor<8x1x8xui32>, tensor<8x1x8xui32>, tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> (tensor<8x1x8xui32>, tensor<8x1x8xui32>)
        %1027 = "stablehlo.constant"() {value = dense<8> : tensor<8x1x8xui32>} : () -> tensor<8x1x8xui32>
        %1028 = "stablehlo.shift_right_logical"(%1026#0, %1027) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
        %1029 = "stablehlo.convert"(%1028) : (tensor<8x1x8xui32>) -> tensor<8x1x8xi32>
        %1030 = "stablehlo.convert"(%1029) : (tensor<8x1x8xi32>) -> tensor<8x1x8xf32>
        %1031 = "stablehlo.broadcast_in_dim"(%964) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x8xf32>
        %1032 = "stablehlo.add"(%1030, %1031) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
        %1033 = "stablehlo.constant"() {value = dense<5.9604645e-8> : tensor<f32>} : () -> tensor<f32>
        %1034 = "stablehlo.broadcast_in_dim"(%1033) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x8xf32>
        %1035 = "stablehlo.multiply"(%1032, %1034) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
        %1036 = "stablehlo.log"(%1035) : (tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
        %1037 = "stablehlo.constant"() {value = dense<-2.0> : tensor<f32>} : () -> tensor<f32>
        %1038 = "stablehlo.broadcast_in_dim"(%1037) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x8xf32>
        %1039 = "stablehlo.multiply"(%1036, %1038) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
        %1040 = "stablehlo.sqrt"(%1039) : (tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
        %1041 = "stablehlo.shift_right_logical"(%1026#1, %1027) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
        %1042 = "stablehlo.convert"(%1041) : (tensor<8x1x8xui32>) -> tensor<8x1x8xi32>
        %1043 = "stablehlo.convert"(%1042) : (tensor<8x1x8xi32>) -> tensor<8x1x8xf32>
        %1044 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %1045 = "stablehlo.broadcast_in_dim"(%1044) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x8xf32>
        %1046 = "stablehlo.add"(%1043, %1045) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
        %1047 = "stablehlo.multiply"(%1046, %1034) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
        %1048 = "stablehlo.constant"() {value = dense<6.2831855> : tensor<f32>} : () -> tensor<f32>
        %1049 = "stablehlo.broadcast_in_dim"(%1048) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x8xf32>
        %1050 = "stablehlo.multiply"(%1047, %1049) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
        %1051 = "stablehlo.cosine"(%1050) : (tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
        %1052 = "stablehlo.multiply"(%1040, %1051) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
        %1053 = "stablehlo.reshape"(%1052) : (tensor<8x1x8xf32>) -> tensor<8x8xf32>
        %1054 = "stablehlo.multiply"(%1011, %1004) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %1055 = "stablehlo.exponential"(%1054) : (tensor<8x8xf32>) -> tensor<8x8xf32>
        %1056 = "stablehlo.multiply"(%1055, %1053) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %1057 = "stablehlo.reshape"(%769) : (tensor<8x1xf32>) -> tensor<8xf32>
        %1058 = "stablehlo.broadcast_in_dim"(%1057) {broadcast_dimensions = array<i64: 0>} : (tensor<8xf32>) -> tensor<8x8xf32>
        %1059 = "stablehlo.multiply"(%1056, %1058) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %1060 = "stablehlo.broadcast_in_dim"(%819) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %1061 = "stablehlo.multiply"(%1059, %1060) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %1062 = "stablehlo.add"(%997, %1061) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %1063 = "stablehlo.add"(%765, %799) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        "stablehlo.return"(%1063, %1062, %767, %768, %769, %770, %771, %772, %773, %774, %775, %776, %777, %778, %779, %780, %781, %782, %783, %784, %785, %786, %787, %788, %789, %790, %791, %792, %793, %794, %795, %796, %797) : (tensor<i32>, tensor<8x8xf32>, tensor<16x16xf32>, tensor<8x1xf32>, tensor<8x1xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8x1xui32>, tensor<8x1xui32>, tensor<8x16xf32>, tensor<16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<16x32xf32>, tensor<32xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<5x16xf32>, tensor<5xi32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>) -> ()
    }) : (tensor<i32>, tensor<8x8xf32>, tensor<16x16xf32>, tensor<8x1xf32>, tensor<8x1xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8x1xui32>, tensor<8x1xui32>, tensor<8x16xf32>, tensor<16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<16x32xf32>, tensor<32xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<5x16xf32>, tensor<5xi32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>) -> (tensor<i32>, tensor<8x8xf32>, tensor<16x16xf32>, tensor<8x1xf32>, tensor<8x1xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8x1xui32>, tensor<8x1xui32>, tensor<8x16xf32>, tensor<16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<16x32xf32>, tensor<32xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<5x16xf32>, tensor<5xi32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>)
    %1065 = "stablehlo.reshape"(%1064#1) : (tensor<8x8xf32>) -> tensor<8x1x8xf32>
    %1066 = "stablehlo.dynamic_update_slice"(%8, %1065, %67, %66, %67) : (tensor<8x4x8xf32>, tensor<8x1x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<8x4x8xf32>
    return %1066, %631, %632, %633, %634 : tensor<8x4x8xf32>, tensor<2x2x8x8x4xf32>, tensor<2x2x8x8x4xf32>, tensor<2x2x8x8x4xf32>, tensor<2x2x8x8x4xf32>
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
  func.func private @threefry2x32_1(%0: tensor<8x1x8xui32>, %1: tensor<8x1x8xui32>, %2: tensor<8x1x8xui32>, %3: tensor<8x1x8xui32>) -> (tensor<8x1x8xui32>, tensor<8x1x8xui32>) {
    %4 = "stablehlo.constant"() {value = dense<"0x0D0000000F0000001A00000006000000110000001D00000010000000180000000D0000000F0000001A00000006000000110000001D00000010000000180000000D0000000F0000001A00000006000000"> : tensor<5x4xui32>} : () -> tensor<5x4xui32>
    %5 = "stablehlo.constant"() {value = dense<"0x0100000002000000030000000400000005000000"> : tensor<5xui32>} : () -> tensor<5xui32>
    %6 = "stablehlo.xor"(%0, %1) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
    %7 = "stablehlo.constant"() {value = dense<466688986> : tensor<8x1x8xui32>} : () -> tensor<8x1x8xui32>
    %8 = "stablehlo.xor"(%6, %7) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
    %9 = "stablehlo.add"(%2, %0) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
    %10 = "stablehlo.add"(%3, %1) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
    %11 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %91:8 = "stablehlo.while"(%11, %9, %10, %1, %8, %0, %4, %5) ({
      ^bb0(%12: tensor<i32>, %13: tensor<8x1x8xui32>, %14: tensor<8x1x8xui32>, %15: tensor<8x1x8xui32>, %16: tensor<8x1x8xui32>, %17: tensor<8x1x8xui32>, %18: tensor<5x4xui32>, %19: tensor<5xui32>):
        %20 = "stablehlo.constant"() {value = dense<5> : tensor<i32>} : () -> tensor<i32>
        %21 = "stablehlo.compare"(%12, %20) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        "stablehlo.return"(%21) : (tensor<i1>) -> ()
    }, {
      ^bb0(%22: tensor<i32>, %23: tensor<8x1x8xui32>, %24: tensor<8x1x8xui32>, %25: tensor<8x1x8xui32>, %26: tensor<8x1x8xui32>, %27: tensor<8x1x8xui32>, %28: tensor<5x4xui32>, %29: tensor<5xui32>):
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
        %42 = "stablehlo.broadcast_in_dim"(%41) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x1x8xui32>
        %43 = "stablehlo.add"(%23, %24) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
        %44 = "stablehlo.and"(%37, %40) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %45 = "stablehlo.broadcast_in_dim"(%44) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x1x8xui32>
        %46 = "stablehlo.shift_left"(%24, %45) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
        %47 = "stablehlo.shift_right_logical"(%24, %42) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
        %48 = "stablehlo.or"(%46, %47) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
        %49 = "stablehlo.xor"(%48, %43) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
        %50 = "stablehlo.slice"(%33) {start_indices = array<i64: 1>, limit_indices = array<i64: 2>, strides = array<i64: 1>} : (tensor<4xui32>) -> tensor<1xui32>
        %51 = "stablehlo.reshape"(%50) : (tensor<1xui32>) -> tensor<ui32>
        %52 = "stablehlo.subtract"(%38, %51) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %53 = "stablehlo.and"(%52, %40) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %54 = "stablehlo.broadcast_in_dim"(%53) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x1x8xui32>
        %55 = "stablehlo.add"(%43, %49) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
        %56 = "stablehlo.and"(%51, %40) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %57 = "stablehlo.broadcast_in_dim"(%56) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x1x8xui32>
        %58 = "stablehlo.shift_left"(%49, %57) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
        %59 = "stablehlo.shift_right_logical"(%49, %54) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
        %60 = "stablehlo.or"(%58, %59) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
        %61 = "stablehlo.xor"(%60, %55) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
        %62 = "stablehlo.slice"(%33) {start_indices = array<i64: 2>, limit_indices = array<i64: 3>, strides = array<i64: 1>} : (tensor<4xui32>) -> tensor<1xui32>
        %63 = "stablehlo.reshape"(%62) : (tensor<1xui32>) -> tensor<ui32>
        %64 = "stablehlo.subtract"(%38, %63) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %65 = "stablehlo.and"(%64, %40) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %66 = "stablehlo.broadcast_in_dim"(%65) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x1x8xui32>
        %67 = "stablehlo.add"(%55, %61) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
        %68 = "stablehlo.and"(%63, %40) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %69 = "stablehlo.broadcast_in_dim"(%68) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x1x8xui32>
        %70 = "stablehlo.shift_left"(%61, %69) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
        %71 = "stablehlo.shift_right_logical"(%61, %66) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
        %72 = "stablehlo.or"(%70, %71) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
        %73 = "stablehlo.xor"(%72, %67) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
        %74 = "stablehlo.slice"(%33) {start_indices = array<i64: 3>, limit_indices = array<i64: 4>, strides = array<i64: 1>} : (tensor<4xui32>) -> tensor<1xui32>
        %75 = "stablehlo.reshape"(%74) : (tensor<1xui32>) -> tensor<ui32>
        %76 = "stablehlo.subtract"(%38, %75) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %77 = "stablehlo.and"(%76, %40) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %78 = "stablehlo.broadcast_in_dim"(%77) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x1x8xui32>
        %79 = "stablehlo.add"(%67, %73) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
        %80 = "stablehlo.and"(%75, %40) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %81 = "stablehlo.broadcast_in_dim"(%80) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x1x8xui32>
        %82 = "stablehlo.shift_left"(%73, %81) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
        %83 = "stablehlo.shift_right_logical"(%73, %78) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
        %84 = "stablehlo.or"(%82, %83) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
        %85 = "stablehlo.xor"(%84, %79) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
        %86 = "stablehlo.add"(%79, %25) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
        %87 = "stablehlo.add"(%85, %26) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
        %88 = "stablehlo.broadcast_in_dim"(%35) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x1x8xui32>
        %89 = "stablehlo.add"(%87, %88) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
        %90 = "stablehlo.add"(%22, %31) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        "stablehlo.return"(%90, %86, %89, %26, %27, %25, %28, %29) : (tensor<i32>, tensor<8x1x8xui32>, tensor<8x1x8xui32>, tensor<8x1x8xui32>, tensor<8x1x8xui32>, tensor<8x1x8xui32>, tensor<5x4xui32>, tensor<5xui32>) -> ()
    }) : (tensor<i32>, tensor<8x1x8xui32>, tensor<8x1x8xui32>, tensor<8x1x8xui32>, tensor<8x1x8xui32>, tensor<8x1x8xui32>, tensor<5x4xui32>, tensor<5xui32>) -> (tensor<i32>, tensor<8x1x8xui32>, tensor<8x1x8xui32>, tensor<8x1x8xui32>, tensor<8x1x8xui32>, tensor<8x1x8xui32>, tensor<5x4xui32>, tensor<5xui32>)
    return %91#1, %91#2 : tensor<8x1x8xui32>, tensor<8x1x8xui32>
  }
}
