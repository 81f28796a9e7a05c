module @sample_step_1 {
  sdy.mesh @mesh = <["data"=2]>
  func.func public @main(%0: tensor<2x8x2x8x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"data"}, {}, {}, {}]>}, %1: tensor<2x8x2x8x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"data"}, {}, {}, {}]>}, %2: tensor<2x2x8x8x4xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {"data"}, {}]>, tf.aliasing_output = 1 : i32}, %3: tensor<2x2x8x8x4xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {"data"}, {}]>, tf.aliasing_output = 2 : i32}, %4: tensor<2x2x8x8x4xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {"data"}, {}]>, tf.aliasing_output = 3 : i32}, %5: tensor<2x2x8x8x4xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {"data"}, {}]>, tf.aliasing_output = 4 : i32}, %6: tensor<8x8xi1> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}]>}, %7: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %8: tensor<8x4x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>, tf.aliasing_output = 0 : i32}, %9: tensor<8x2xui32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}]>}, %10: tensor<i32> {sdy.sharding = #sdy.sharding<@mesh, []>}, %11: tensor<8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}]>}, %12: tensor<8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}]>}, %13: tensor<8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %14: tensor<8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %15: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %16: tensor<4x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %17: tensor<8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %18: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %19: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %20: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %21: tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %22: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %23: tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %24: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %25: tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %26: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %27: tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %28: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %29: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %30: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %31: tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %32: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %33: tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %34: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %35: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %36: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %37: tensor<2x16x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %38: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %39: tensor<2x64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %40: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %41: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %42: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %43: tensor<256x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %44: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %45: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %46: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %47: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %48: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %49: tensor<8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %50: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %51: tensor<2x16x48xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %52: tensor<2x48xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %53: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %54: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %55: tensor<2x16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %56: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %57: tensor<2x16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %58: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %59: tensor<16x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %60: tensor<32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %61: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %62: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}) -> (tensor<8x4x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>}, tensor<2x2x8x8x4xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {"data"}, {}]>}, tensor<2x2x8x8x4xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {"data"}, {}]>}, tensor<2x2x8x8x4xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {"data"}, {}]>}, tensor<2x2x8x8x4xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {"data"}, {}]>}) {
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
    %571:38 = "stablehlo.while"(%86, %81, %81, %88, %90, %92, %94, %82, %85, %0, %1, %7, %2, %3, %4, %5, %19, %20, %21, %22, %23, %24, %25, %26, %27, %28, %29, %30, %31, %32, %33, %34, %35, %36, %37, %38, %39, %40) ({
      ^bb0(%95: tensor<i32>, %96: tensor<8x1x16xf32>, %97: tensor<8x1x16xf32>, %98: tensor<2x2x8x8x1xf32>, %99: tensor<2x2x8x8x1xf32>, %100: tensor<2x2x8x8x1xf32>, %101: tensor<2x2x8x8x1xf32>, %102: tensor<8x1x1x8xi1>, %103: tensor<1x1x1x4xi1>, %104: tensor<2x8x2x8x8xf32>, %105: tensor<2x8x2x8x8xf32>, %106: tensor<2x16xf32>, %107: tensor<2x2x8x8x4xf32>, %108: tensor<2x2x8x8x4xf32>, %109: tensor<2x2x8x8x4xf32>, %110: tensor<2x2x8x8x4xf32>, %111: tensor<2x16xf32>, %112: tensor<2x16xf32>, %113: tensor<2x2x8x16xf32>, %114: tensor<2x2x8xf32>, %115: tensor<2x2x8x16xf32>, %116: tensor<2x2x8xf32>, %117: tensor<2x2x8x16xf32>, %118: tensor<2x2x8xf32>, %119: tensor<2x2x8x16xf32>, %120: tensor<2x16xf32>, %121: tensor<2x16xf32>, %122: tensor<2x16xf32>, %123: tensor<2x2x8x16xf32>, %124: tensor<2x2x8xf32>, %125: tensor<2x2x8x16xf32>, %126: tensor<2x16xf32>, %127: tensor<2x16xf32>, %128: tensor<2x16xf32>, %129: tensor<2x16x64xf32>, %130: tensor<2x64xf32>, %131: tensor<2x64x16xf32>, %132: tensor<2x16xf32>):
        %133 = "stablehlo.constant"() {value = dense<2> : tensor<i32>} : () -> tensor<i32>
        %134 = "stablehlo.compare"(%95, %133) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        "stablehlo.return"(%134) : (tensor<i1>) -> ()
    }, {
      ^bb0(%135: tensor<i32>, %136: tensor<8x1x16xf32>, %137: tensor<8x1x16xf32>, %138: tensor<2x2x8x8x1xf32>, %139: tensor<2x2x8x8x1xf32>, %140: tensor<2x2x8x8x1xf32>, %141: tensor<2x2x8x8x1xf32>, %142: tensor<8x1x1x8xi1>, %143: tensor<1x1x1x4xi1>, %144: tensor<2x8x2x8x8xf32>, %145: tensor<2x8x2x8x8xf32>, %146: tensor<2x16xf32>, %147: tensor<2x2x8x8x4xf32>, %148: tensor<2x2x8x8x4xf32>, %149: tensor<2x2x8x8x4xf32>, %150: tensor<2x2x8x8x4xf32>, %151: tensor<2x16xf32>, %152: tensor<2x16xf32>, %153: tensor<2x2x8x16xf32>, %154: tensor<2x2x8xf32>, %155: tensor<2x2x8x16xf32>, %156: tensor<2x2x8xf32>, %157: tensor<2x2x8x16xf32>, %158: tensor<2x2x8xf32>, %159: tensor<2x2x8x16xf32>, %160: tensor<2x16xf32>, %161: tensor<2x16xf32>, %162: tensor<2x16xf32>, %163: tensor<2x2x8x16xf32>, %164: tensor<2x2x8xf32>, %165: tensor<2x2x8x16xf32>, %166: tensor<2x16xf32>, %167: tensor<2x16xf32>, %168: tensor<2x16xf32>, %169: tensor<2x16x64xf32>, %170: tensor<2x64xf32>, %171: tensor<2x64x16xf32>, %172: tensor<2x16xf32>):
        %173 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
        %174 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %175 = "stablehlo.dynamic_slice"(%144, %135, %173, %173, %173, %173) {slice_sizes = array<i64: 1, 8, 2, 8, 8>} : (tensor<2x8x2x8x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x2x8x8xf32>
        %176 = "stablehlo.reshape"(%175) : (tensor<1x8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %177 = "stablehlo.dynamic_slice"(%145, %135, %173, %173, %173, %173) {slice_sizes = array<i64: 1, 8, 2, 8, 8>} : (tensor<2x8x2x8x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x2x8x8xf32>
        %178 = "stablehlo.reshape"(%177) : (tensor<1x8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
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
        %193 = "stablehlo.dynamic_slice"(%153, %135, %173, %173, %173) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<2x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %194 = "stablehlo.reshape"(%193) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
        %195 = "stablehlo.dynamic_slice"(%154, %135, %173, %173) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %196 = "stablehlo.reshape"(%195) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %197 = "stablehlo.dynamic_slice"(%155, %135, %173, %173, %173) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<2x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %198 = "stablehlo.reshape"(%197) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
        %199 = "stablehlo.dynamic_slice"(%156, %135, %173, %173) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %200 = "stablehlo.reshape"(%199) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %201 = "stablehlo.dynamic_slice"(%157, %135, %173, %173, %173) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<2x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %202 = "stablehlo.reshape"(%201) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
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
        %213 = "stablehlo.dynamic_slice"(%163, %135, %173, %173, %173) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<2x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %214 = "stablehlo.reshape"(%213) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
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
        %265 = "stablehlo.dot_general"(%194, %264) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x16xf32>, tensor<8x1x16xf32>) -> tensor<2x8x8x1xf32>
        %266 = "stablehlo.reshape"(%196) : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
        %267 = "stablehlo.reshape"(%266) : (tensor<2x8x1xf32>) -> tensor<2x8x1x1xf32>
        %268 = "stablehlo.reshape"(%267) : (tensor<2x8x1x1xf32>) -> tensor<2x8x1xf32>
        %269 = "stablehlo.broadcast_in_dim"(%268) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<2x8x1xf32>) -> tensor<2x8x8x1xf32>
        %270 = "stablehlo.add"(%265, %269) : (tensor<2x8x8x1xf32>, tensor<2x8x8x1xf32>) -> tensor<2x8x8x1xf32>
        %271 = "stablehlo.dot_general"(%198, %264) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x16xf32>, tensor<8x1x16xf32>) -> tensor<2x8x8x1xf32>
        %272 = "stablehlo.reshape"(%200) : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
        %273 = "stablehlo.reshape"(%272) : (tensor<2x8x1xf32>) -> tensor<2x8x1x1xf32>
        %274 = "stablehlo.reshape"(%273) : (tensor<2x8x1x1xf32>) -> tensor<2x8x1xf32>
        %275 = "stablehlo.broadcast_in_dim"(%274) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<2x8x1xf32>) -> tensor<2x8x8x1xf32>
        %276 = "stablehlo.add"(%271, %275) : (tensor<2x8x8x1xf32>, tensor<2x8x8x1xf32>) -> tensor<2x8x8x1xf32>
        %277 = "stablehlo.dot_general"(%202, %264) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x16xf32>, tensor<8x1x16xf32>) -> tensor<2x8x8x1xf32>
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
        %325 = "stablehlo.transpose"(%176) {permutation = array<i64: 1, 3, 0, 2>} : (tensor<8x2x8x8xf32>) -> tensor<2x8x8x8xf32>
        %326 = "stablehlo.transpose"(%178) {permutation = array<i64: 1, 2, 0, 3>} : (tensor<8x2x8x8xf32>) -> tensor<2x8x8x8xf32>
        %327 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %328 = "stablehlo.broadcast_in_dim"(%327) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1xf32>
        %329 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %330 = "stablehlo.broadcast_in_dim"(%329) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1xf32>
        %331 = "stablehlo.multiply"(%324, %324) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
        %332 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %336 = "stablehlo.reduce"(%324, %332) ({
          ^bb0(%333: tensor<f32>, %334: tensor<f32>):
            %335 = "stablehlo.add"(%333, %334) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%335) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x1x16xf32>, tensor<f32>) -> tensor<8x1xf32>
        %337 = "stablehlo.multiply"(%336, %328) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
        %338 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %342 = "stablehlo.reduce"(%331, %338) ({
          ^bb0(%339: tensor<f32>, %340: tensor<f32>):
            %341 = "stablehlo.add"(%339, %340) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%341) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x1x16xf32>, tensor<f32>) -> tensor<8x1xf32>
        %343 = "stablehlo.multiply"(%342, %328) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
        %344 = "stablehlo.multiply"(%337, %337) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
        %345 = "stablehlo.subtract"(%343, %344) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
        %346 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %347 = "stablehlo.broadcast_in_dim"(%346) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1xf32>
        %348 = "stablehlo.maximum"(%345, %347) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
        %349 = "stablehlo.add"(%348, %330) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
        %350 = "stablehlo.broadcast_in_dim"(%337) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x1xf32>) -> tensor<8x1x16xf32>
        %351 = "stablehlo.subtract"(%324, %350) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
        %352 = "stablehlo.rsqrt"(%349) : (tensor<8x1xf32>) -> tensor<8x1xf32>
        %353 = "stablehlo.broadcast_in_dim"(%352) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x1xf32>) -> tensor<8x1x16xf32>
        %354 = "stablehlo.multiply"(%351, %353) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
        %355 = "stablehlo.broadcast_in_dim"(%210) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x1x16xf32>
        %356 = "stablehlo.multiply"(%354, %355) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
        %357 = "stablehlo.broadcast_in_dim"(%212) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x1x16xf32>
        %358 = "stablehlo.add"(%356, %357) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
        %359 = "stablehlo.dot_general"(%214, %358) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x16xf32>, tensor<8x1x16xf32>) -> tensor<2x8x8x1xf32>
        %360 = "stablehlo.reshape"(%216) : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
        %361 = "stablehlo.reshape"(%360) : (tensor<2x8x1xf32>) -> tensor<2x8x1x1xf32>
        %362 = "stablehlo.reshape"(%361) : (tensor<2x8x1x1xf32>) -> tensor<2x8x1xf32>
        %363 = "stablehlo.broadcast_in_dim"(%362) {broadcast_dimensions = array<i64: 0, 1, 3>} : (tensor<2x8x1xf32>) -> tensor<2x8x8x1xf32>
        %364 = "stablehlo.add"(%359, %363) : (tensor<2x8x8x1xf32>, tensor<2x8x8x1xf32>) -> tensor<2x8x8x1xf32>
        %365 = "stablehlo.dot_general"(%364, %325) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [2, 0], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x1xf32>, tensor<2x8x8x8xf32>) -> tensor<8x2x1x8xf32>
        %366 = "stablehlo.broadcast_in_dim"(%284) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x1x8xf32>
        %367 = "stablehlo.multiply"(%365, %366) : (tensor<8x2x1x8xf32>, tensor<8x2x1x8xf32>) -> tensor<8x2x1x8xf32>
        %368 = "stablehlo.broadcast_in_dim"(%287) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x1x8xf32>
        %369 = "stablehlo.reshape"(%142) : (tensor<8x1x1x8xi1>) -> tensor<8x1x8xi1>
        %370 = "stablehlo.broadcast_in_dim"(%369) {broadcast_dimensions = array<i64: 0, 2, 3>} : (tensor<8x1x8xi1>) -> tensor<8x2x1x8xi1>
        %371 = "stablehlo.select"(%370, %367, %368) : (tensor<8x2x1x8xi1>, tensor<8x2x1x8xf32>, tensor<8x2x1x8xf32>) -> tensor<8x2x1x8xf32>
        %372 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
        %376 = "stablehlo.reduce"(%371, %372) ({
          ^bb0(%373: tensor<f32>, %374: tensor<f32>):
            %375 = "stablehlo.maximum"(%373, %374) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%375) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x1x8xf32>, tensor<f32>) -> tensor<8x2x1xf32>
        %377 = "stablehlo.optimization_barrier"(%376) : (tensor<8x2x1xf32>) -> tensor<8x2x1xf32>
        %378 = "stablehlo.broadcast_in_dim"(%377) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x1xf32>) -> tensor<8x2x1x8xf32>
        %379 = "stablehlo.subtract"(%371, %378) : (tensor<8x2x1x8xf32>, tensor<8x2x1x8xf32>) -> tensor<8x2x1x8xf32>
        %380 = "stablehlo.exponential"(%379) : (tensor<8x2x1x8xf32>) -> tensor<8x2x1x8xf32>
        %381 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %385 = "stablehlo.reduce"(%380, %381) ({
          ^bb0(%382: tensor<f32>, %383: tensor<f32>):
            %384 = "stablehlo.add"(%382, %383) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%384) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x1x8xf32>, tensor<f32>) -> tensor<8x2x1xf32>
        %386:2 = "stablehlo.optimization_barrier"(%380, %385) : (tensor<8x2x1x8xf32>, tensor<8x2x1xf32>) -> (tensor<8x2x1x8xf32>, tensor<8x2x1xf32>)
        %387 = "stablehlo.reshape"(%386#1) : (tensor<8x2x1xf32>) -> tensor<8x2x1x1xf32>
        %388 = "stablehlo.dot_general"(%386#0, %326) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x2x1x8xf32>, tensor<2x8x8x8xf32>) -> tensor<8x2x1x8xf32>
        %389 = "stablehlo.reshape"(%387) : (tensor<8x2x1x1xf32>) -> tensor<8x2x1xf32>
        %390 = "stablehlo.broadcast_in_dim"(%389) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x1xf32>) -> tensor<8x2x1x8xf32>
        %391 = "stablehlo.divide"(%388, %390) : (tensor<8x2x1x8xf32>, tensor<8x2x1x8xf32>) -> tensor<8x2x1x8xf32>
        %392 = "stablehlo.optimization_barrier"(%391) : (tensor<8x2x1x8xf32>) -> tensor<8x2x1x8xf32>
        %393 = "stablehlo.transpose"(%392) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<8x2x1x8xf32>) -> tensor<8x1x2x8xf32>
        %394 = "stablehlo.dot_general"(%393, %218) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x1x2x8xf32>, tensor<2x8x16xf32>) -> tensor<8x1x16xf32>
        %395 = "stablehlo.broadcast_in_dim"(%220) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x1x16xf32>
        %396 = "stablehlo.add"(%394, %395) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
        %397 = "stablehlo.add"(%324, %396) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
        %398 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %399 = "stablehlo.broadcast_in_dim"(%398) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1xf32>
        %400 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %401 = "stablehlo.broadcast_in_dim"(%400) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1xf32>
        %402 = "stablehlo.multiply"(%397, %397) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
        %403 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %407 = "stablehlo.reduce"(%397, %403) ({
          ^bb0(%404: tensor<f32>, %405: tensor<f32>):
            %406 = "stablehlo.add"(%404, %405) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%406) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x1x16xf32>, tensor<f32>) -> tensor<8x1xf32>
        %408 = "stablehlo.multiply"(%407, %399) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
        %409 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %413 = "stablehlo.reduce"(%402, %409) ({
          ^bb0(%410: tensor<f32>, %411: tensor<f32>):
            %412 = "stablehlo.add"(%410, %411) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%412) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x1x16xf32>, tensor<f32>) -> tensor<8x1xf32>
        %414 = "stablehlo.multiply"(%413, %399) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
        %415 = "stablehlo.multiply"(%408, %408) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
        %416 = "stablehlo.subtract"(%414, %415) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
        %417 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %418 = "stablehlo.broadcast_in_dim"(%417) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1xf32>
        %419 = "stablehlo.maximum"(%416, %418) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
        %420 = "stablehlo.add"(%419, %401) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
        %421 = "stablehlo.broadcast_in_dim"(%408) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x1xf32>) -> tensor<8x1x16xf32>
        %422 = "stablehlo.subtract"(%397, %421) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
        %423 = "stablehlo.rsqrt"(%420) : (tensor<8x1xf32>) -> tensor<8x1xf32>
        %424 = "stablehlo.broadcast_in_dim"(%423) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x1xf32>) -> tensor<8x1x16xf32>
        %425 = "stablehlo.multiply"(%422, %424) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
        %426 = "stablehlo.broadcast_in_dim"(%222) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x1x16xf32>
        %427 = "stablehlo.multiply"(%425, %426) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
        %428 = "stablehlo.broadcast_in_dim"(%224) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x1x16xf32>
        %429 = "stablehlo.add"(%427, %428) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
        %430 = "stablehlo.dot_general"(%429, %226) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x1x16xf32>, tensor<16x64xf32>) -> tensor<8x1x64xf32>
        %431 = "stablehlo.broadcast_in_dim"(%228) {broadcast_dimensions = array<i64: 2>} : (tensor<64xf32>) -> tensor<8x1x64xf32>
        %432 = "stablehlo.add"(%430, %431) : (tensor<8x1x64xf32>, tensor<8x1x64xf32>) -> tensor<8x1x64xf32>
        %433 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
        %434 = "stablehlo.broadcast_in_dim"(%433) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x64xf32>
        %435 = "stablehlo.multiply"(%432, %434) : (tensor<8x1x64xf32>, tensor<8x1x64xf32>) -> tensor<8x1x64xf32>
        %436 = "stablehlo.constant"() {value = dense<7.0710677e-1> : tensor<f32>} : () -> tensor<f32>
        %437 = "stablehlo.broadcast_in_dim"(%436) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x64xf32>
        %438 = "stablehlo.multiply"(%432, %437) : (tensor<8x1x64xf32>, tensor<8x1x64xf32>) -> tensor<8x1x64xf32>
        %439 = "chlo.erf"(%438) : (tensor<8x1x64xf32>) -> tensor<8x1x64xf32>
        %440 = "stablehlo.constant"() {value = dense<1.0> : tensor<f32>} : () -> tensor<f32>
        %441 = "stablehlo.broadcast_in_dim"(%440) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x64xf32>
        %442 = "stablehlo.add"(%439, %441) : (tensor<8x1x64xf32>, tensor<8x1x64xf32>) -> tensor<8x1x64xf32>
        %443 = "stablehlo.multiply"(%435, %442) : (tensor<8x1x64xf32>, tensor<8x1x64xf32>) -> tensor<8x1x64xf32>
        %444 = "stablehlo.optimization_barrier"(%443) : (tensor<8x1x64xf32>) -> tensor<8x1x64xf32>
        %445 = "stablehlo.dot_general"(%444, %230) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x1x64xf32>, tensor<64x16xf32>) -> tensor<8x1x16xf32>
        %446 = "stablehlo.broadcast_in_dim"(%232) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x1x16xf32>
        %447 = "stablehlo.add"(%445, %446) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
        %448 = "stablehlo.add"(%397, %447) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
        %449 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %450 = "stablehlo.broadcast_in_dim"(%449) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1xf32>
        %451 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %452 = "stablehlo.broadcast_in_dim"(%451) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1xf32>
        %453 = "stablehlo.multiply"(%137, %137) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
        %454 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %458 = "stablehlo.reduce"(%137, %454) ({
          ^bb0(%455: tensor<f32>, %456: tensor<f32>):
            %457 = "stablehlo.add"(%455, %456) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%457) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x1x16xf32>, tensor<f32>) -> tensor<8x1xf32>
        %459 = "stablehlo.multiply"(%458, %450) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
        %460 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %464 = "stablehlo.reduce"(%453, %460) ({
          ^bb0(%461: tensor<f32>, %462: tensor<f32>):
            %463 = "stablehlo.add"(%461, %462) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%463) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x1x16xf32>, tensor<f32>) -> tensor<8x1xf32>
        %465 = "stablehlo.multiply"(%464, %450) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
        %466 = "stablehlo.multiply"(%459, %459) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
        %467 = "stablehlo.subtract"(%465, %466) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
        %468 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %469 = "stablehlo.broadcast_in_dim"(%468) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1xf32>
        %470 = "stablehlo.maximum"(%467, %469) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
        %471 = "stablehlo.add"(%470, %452) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
        %472 = "stablehlo.broadcast_in_dim"(%459) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x1xf32>) -> tensor<8x1x16xf32>
        %473 = "stablehlo.subtract"(%137, %472) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
        %474 = "stablehlo.rsqrt"(%471) : (tensor<8x1xf32>) -> tensor<8x1xf32>
        %475 = "stablehlo.broadcast_in_dim"(%474) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x1xf32>) -> tensor<8x1x16xf32>
        %476 = "stablehlo.multiply"(%473, %475) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
        %477 = "stablehlo.multiply"(%476, %261) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
        %478 = "stablehlo.add"(%477, %263) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
        %479 = "stablehlo.dot_general"(%194, %478) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x16xf32>, tensor<8x1x16xf32>) -> tensor<2x8x8x1xf32>
        %480 = "stablehlo.add"(%479, %269) : (tensor<2x8x8x1xf32>, tensor<2x8x8x1xf32>) -> tensor<2x8x8x1xf32>
        %481 = "stablehlo.dot_general"(%198, %478) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x16xf32>, tensor<8x1x16xf32>) -> tensor<2x8x8x1xf32>
        %482 = "stablehlo.add"(%481, %275) : (tensor<2x8x8x1xf32>, tensor<2x8x8x1xf32>) -> tensor<2x8x8x1xf32>
        %483 = "stablehlo.dot_general"(%202, %478) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x16xf32>, tensor<8x1x16xf32>) -> tensor<2x8x8x1xf32>
        %484 = "stablehlo.add"(%483, %281) : (tensor<2x8x8x1xf32>, tensor<2x8x8x1xf32>) -> tensor<2x8x8x1xf32>
        %485 = "stablehlo.dot_general"(%484, %186) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [2, 0], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x1xf32>, tensor<2x8x8x4xf32>) -> tensor<8x2x1x4xf32>
        %486 = "stablehlo.multiply"(%485, %285) : (tensor<8x2x1x4xf32>, tensor<8x2x1x4xf32>) -> tensor<8x2x1x4xf32>
        %487 = "stablehlo.select"(%290, %486, %288) : (tensor<8x2x1x4xi1>, tensor<8x2x1x4xf32>, tensor<8x2x1x4xf32>) -> tensor<8x2x1x4xf32>
        %488 = "stablehlo.dot_general"(%484, %480) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [2, 0], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x1xf32>, tensor<2x8x8x1xf32>) -> tensor<8x2x1x1xf32>
        %489 = "stablehlo.multiply"(%488, %293) : (tensor<8x2x1x1xf32>, tensor<8x2x1x1xf32>) -> tensor<8x2x1x1xf32>
        %490 = "stablehlo.concatenate"(%487, %489) {dimension = 3 : i64} : (tensor<8x2x1x4xf32>, tensor<8x2x1x1xf32>) -> tensor<8x2x1x5xf32>
        %491 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
        %495 = "stablehlo.reduce"(%490, %491) ({
          ^bb0(%492: tensor<f32>, %493: tensor<f32>):
            %494 = "stablehlo.maximum"(%492, %493) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%494) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x1x5xf32>, tensor<f32>) -> tensor<8x2x1xf32>
        %496 = "stablehlo.optimization_barrier"(%495) : (tensor<8x2x1xf32>) -> tensor<8x2x1xf32>
        %497 = "stablehlo.broadcast_in_dim"(%496) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x1xf32>) -> tensor<8x2x1x5xf32>
        %498 = "stablehlo.subtract"(%490, %497) : (tensor<8x2x1x5xf32>, tensor<8x2x1x5xf32>) -> tensor<8x2x1x5xf32>
        %499 = "stablehlo.exponential"(%498) : (tensor<8x2x1x5xf32>) -> tensor<8x2x1x5xf32>
        %500 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %504 = "stablehlo.reduce"(%499, %500) ({
          ^bb0(%501: tensor<f32>, %502: tensor<f32>):
            %503 = "stablehlo.add"(%501, %502) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%503) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x1x5xf32>, tensor<f32>) -> tensor<8x2x1xf32>
        %505:2 = "stablehlo.optimization_barrier"(%499, %504) : (tensor<8x2x1x5xf32>, tensor<8x2x1xf32>) -> (tensor<8x2x1x5xf32>, tensor<8x2x1xf32>)
        %506 = "stablehlo.reshape"(%505#1) : (tensor<8x2x1xf32>) -> tensor<8x2x1x1xf32>
        %507 = "stablehlo.slice"(%505#0) {start_indices = array<i64: 0, 0, 0, 0>, limit_indices = array<i64: 8, 2, 1, 4>, strides = array<i64: 1, 1, 1, 1>} : (tensor<8x2x1x5xf32>) -> tensor<8x2x1x4xf32>
        %508 = "stablehlo.dot_general"(%507, %188) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x2x1x4xf32>, tensor<2x8x8x4xf32>) -> tensor<8x2x1x8xf32>
        %509 = "stablehlo.slice"(%505#0) {start_indices = array<i64: 0, 0, 0, 4>, limit_indices = array<i64: 8, 2, 1, 5>, strides = array<i64: 1, 1, 1, 1>} : (tensor<8x2x1x5xf32>) -> tensor<8x2x1x1xf32>
        %510 = "stablehlo.dot_general"(%509, %482) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x2x1x1xf32>, tensor<2x8x8x1xf32>) -> tensor<8x2x1x8xf32>
        %511 = "stablehlo.add"(%508, %510) : (tensor<8x2x1x8xf32>, tensor<8x2x1x8xf32>) -> tensor<8x2x1x8xf32>
        %512 = "stablehlo.reshape"(%506) : (tensor<8x2x1x1xf32>) -> tensor<8x2x1xf32>
        %513 = "stablehlo.broadcast_in_dim"(%512) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x1xf32>) -> tensor<8x2x1x8xf32>
        %514 = "stablehlo.divide"(%511, %513) : (tensor<8x2x1x8xf32>, tensor<8x2x1x8xf32>) -> tensor<8x2x1x8xf32>
        %515 = "stablehlo.transpose"(%514) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<8x2x1x8xf32>) -> tensor<8x1x2x8xf32>
        %516 = "stablehlo.dot_general"(%515, %206) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x1x2x8xf32>, tensor<2x8x16xf32>) -> tensor<8x1x16xf32>
        %517 = "stablehlo.add"(%516, %322) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
        %518 = "stablehlo.add"(%137, %517) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
        %519 = "stablehlo.broadcast_in_dim"(%180) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x1x16xf32>
        %520 = "stablehlo.add"(%518, %519) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
        %521 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %522 = "stablehlo.broadcast_in_dim"(%521) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1xf32>
        %523 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %524 = "stablehlo.broadcast_in_dim"(%523) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1xf32>
        %525 = "stablehlo.multiply"(%520, %520) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
        %526 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %530 = "stablehlo.reduce"(%520, %526) ({
          ^bb0(%527: tensor<f32>, %528: tensor<f32>):
            %529 = "stablehlo.add"(%527, %528) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%529) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x1x16xf32>, tensor<f32>) -> tensor<8x1xf32>
        %531 = "stablehlo.multiply"(%530, %522) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
        %532 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %536 = "stablehlo.reduce"(%525, %532) ({
          ^bb0(%533: tensor<f32>, %534: tensor<f32>):
            %535 = "stablehlo.add"(%533, %534) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%535) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x1x16xf32>, tensor<f32>) -> tensor<8x1xf32>
        %537 = "stablehlo.multiply"(%536, %522) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
        %538 = "stablehlo.multiply"(%531, %531) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
        %539 = "stablehlo.subtract"(%537, %538) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
        %540 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %541 = "stablehlo.broadcast_in_dim"(%540) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1xf32>
        %542 = "stablehlo.maximum"(%539, %541) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
        %543 = "stablehlo.add"(%542, %524) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
        %544 = "stablehlo.broadcast_in_dim"(%531) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x1xf32>) -> tensor<8x1x16xf32>
        %545 = "stablehlo.subtract"(%520, %544) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
        %546 = "stablehlo.rsqrt"(%543) : (tensor<8x1xf32>) -> tensor<8x1xf32>
        %547 = "stablehlo.broadcast_in_dim"(%546) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x1xf32>) -> tensor<8x1x16xf32>
        %548 = "stablehlo.multiply"(%545, %547) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
        %549 = "stablehlo.multiply"(%548, %426) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
        %550 = "stablehlo.add"(%549, %428) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
        %551 = "stablehlo.dot_general"(%550, %226) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x1x16xf32>, tensor<16x64xf32>) -> tensor<8x1x64xf32>
        %552 = "stablehlo.add"(%551, %431) : (tensor<8x1x64xf32>, tensor<8x1x64xf32>) -> tensor<8x1x64xf32>
        %553 = "stablehlo.multiply"(%552, %434) : (tensor<8x1x64xf32>, tensor<8x1x64xf32>) -> tensor<8x1x64xf32>
        %554 = "stablehlo.multiply"(%552, %437) : (tensor<8x1x64xf32>, tensor<8x1x64xf32>) -> tensor<8x1x64xf32>
        %555 = "chlo.erf"(%554) : (tensor<8x1x64xf32>) -> tensor<8x1x64xf32>
        %556 = "stablehlo.add"(%555, %441) : (tensor<8x1x64xf32>, tensor<8x1x64xf32>) -> tensor<8x1x64xf32>
        %557 = "stablehlo.multiply"(%553, %556) : (tensor<8x1x64xf32>, tensor<8x1x64xf32>) -> tensor<8x1x64xf32>
        %558 = "stablehlo.optimization_barrier"(%557) : (tensor<8x1x64xf32>) -> tensor<8x1x64xf32>
        %559 = "stablehlo.dot_general"(%558, %230) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x1x64xf32>, tensor<64x16xf32>) -> tensor<8x1x16xf32>
        %560 = "stablehlo.add"(%559, %446) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
        %561 = "stablehlo.add"(%520, %560) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
        %562 = "stablehlo.add"(%135, %174) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        %563 = "stablehlo.reshape"(%270) : (tensor<2x8x8x1xf32>) -> tensor<1x2x8x8x1xf32>
        %564 = "stablehlo.dynamic_update_slice"(%138, %563, %135, %173, %173, %173, %173) : (tensor<2x2x8x8x1xf32>, tensor<1x2x8x8x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x8x8x1xf32>
        %565 = "stablehlo.reshape"(%276) : (tensor<2x8x8x1xf32>) -> tensor<1x2x8x8x1xf32>
        %566 = "stablehlo.dynamic_update_slice"(%139, %565, %135, %173, %173, %173, %173) : (tensor<2x2x8x8x1xf32>, tensor<1x2x8x8x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x8x8x1xf32>
        %567 = "stablehlo.reshape"(%480) : (tensor<2x8x8x1xf32>) -> tensor<1x2x8x8x1xf32>
        %568 = "stablehlo.dynamic_update_slice"(%140, %567, %135, %173, %173, %173, %173) : (tensor<2x2x8x8x1xf32>, tensor<1x2x8x8x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x8x8x1xf32>
        %569 = "stablehlo.reshape"(%482) : (tensor<2x8x8x1xf32>) -> tensor<1x2x8x8x1xf32>
        %570 = "stablehlo.dynamic_update_slice"(%141, %569, %135, %173, %173, %173, %173) : (tensor<2x2x8x8x1xf32>, tensor<1x2x8x8x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x8x8x1xf32>
        "stablehlo.return"(%562, %448, %561, %564, %566, %568, %570, %142, %143, %144, %145, %146, %147, %148, %149, %150, %151, %152, %153, %154, %155, %156, %157, %158, %159, %160, %161, %162, %163, %164, %165, %166, %167, %168, %169, %170, %171, %172) : (tensor<i32>, tensor<8x1x16xf32>, tensor<8x1x16xf32>, tensor<2x2x8x8x1xf32>, tensor<2x2x8x8x1xf32>, tensor<2x2x8x8x1xf32>, tensor<2x2x8x8x1xf32>, tensor<8x1x1x8xi1>, tensor<1x1x1x4xi1>, tensor<2x8x2x8x8xf32>, tensor<2x8x2x8x8xf32>, tensor<2x16xf32>, tensor<2x2x8x8x4xf32>, tensor<2x2x8x8x4xf32>, tensor<2x2x8x8x4xf32>, tensor<2x2x8x8x4xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x2x8x16xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x2x8x16xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>) -> ()
    }) : (tensor<i32>, tensor<8x1x16xf32>, tensor<8x1x16xf32>, tensor<2x2x8x8x1xf32>, tensor<2x2x8x8x1xf32>, tensor<2x2x8x8x1xf32>, tensor<2x2x8x8x1xf32>, tensor<8x1x1x8xi1>, tensor<1x1x1x4xi1>, tensor<2x8x2x8x8xf32>, tensor<2x8x2x8x8xf32>, tensor<2x16xf32>, tensor<2x2x8x8x4xf32>, tensor<2x2x8x8x4xf32>, tensor<2x2x8x8x4xf32>, tensor<2x2x8x8x4xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x2x8x16xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x2x8x16xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>) -> (tensor<i32>, tensor<8x1x16xf32>, tensor<8x1x16xf32>, tensor<2x2x8x8x1xf32>, tensor<2x2x8x8x1xf32>, tensor<2x2x8x8x1xf32>, tensor<2x2x8x8x1xf32>, tensor<8x1x1x8xi1>, tensor<1x1x1x4xi1>, tensor<2x8x2x8x8xf32>, tensor<2x8x2x8x8xf32>, tensor<2x16xf32>, tensor<2x2x8x8x4xf32>, tensor<2x2x8x8x4xf32>, tensor<2x2x8x8x4xf32>, tensor<2x2x8x8x4xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x2x8x16xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x2x8x16xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>)
    %572 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %573 = "stablehlo.broadcast_in_dim"(%572) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1xf32>
    %574 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %575 = "stablehlo.broadcast_in_dim"(%574) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1xf32>
    %576 = "stablehlo.multiply"(%571#1, %571#1) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
    %577 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %581 = "stablehlo.reduce"(%571#1, %577) ({
      ^bb0(%578: tensor<f32>, %579: tensor<f32>):
        %580 = "stablehlo.add"(%578, %579) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%580) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x1x16xf32>, tensor<f32>) -> tensor<8x1xf32>
    %582 = "stablehlo.multiply"(%581, %573) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
    %583 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %587 = "stablehlo.reduce"(%576, %583) ({
      ^bb0(%584: tensor<f32>, %585: tensor<f32>):
        %586 = "stablehlo.add"(%584, %585) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%586) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x1x16xf32>, tensor<f32>) -> tensor<8x1xf32>
    %588 = "stablehlo.multiply"(%587, %573) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
    %589 = "stablehlo.multiply"(%582, %582) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
    %590 = "stablehlo.subtract"(%588, %589) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
    %591 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %592 = "stablehlo.broadcast_in_dim"(%591) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1xf32>
    %593 = "stablehlo.maximum"(%590, %592) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
    %594 = "stablehlo.add"(%593, %575) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
    %595 = "stablehlo.broadcast_in_dim"(%582) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x1xf32>) -> tensor<8x1x16xf32>
    %596 = "stablehlo.subtract"(%571#1, %595) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
    %597 = "stablehlo.rsqrt"(%594) : (tensor<8x1xf32>) -> tensor<8x1xf32>
    %598 = "stablehlo.broadcast_in_dim"(%597) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x1xf32>) -> tensor<8x1x16xf32>
    %599 = "stablehlo.multiply"(%596, %598) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
    %600 = "stablehlo.broadcast_in_dim"(%41) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x1x16xf32>
    %601 = "stablehlo.multiply"(%599, %600) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
    %602 = "stablehlo.broadcast_in_dim"(%42) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x1x16xf32>
    %603 = "stablehlo.add"(%601, %602) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
    %604 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %605 = "stablehlo.broadcast_in_dim"(%604) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1xf32>
    %606 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %607 = "stablehlo.broadcast_in_dim"(%606) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1xf32>
    %608 = "stablehlo.multiply"(%571#2, %571#2) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
    %609 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %613 = "stablehlo.reduce"(%571#2, %609) ({
      ^bb0(%610: tensor<f32>, %611: tensor<f32>):
        %612 = "stablehlo.add"(%610, %611) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%612) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x1x16xf32>, tensor<f32>) -> tensor<8x1xf32>
    %614 = "stablehlo.multiply"(%613, %605) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
    %615 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %619 = "stablehlo.reduce"(%608, %615) ({
      ^bb0(%616: tensor<f32>, %617: tensor<f32>):
        %618 = "stablehlo.add"(%616, %617) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%618) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x1x16xf32>, tensor<f32>) -> tensor<8x1xf32>
    %620 = "stablehlo.multiply"(%619, %605) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
    %621 = "stablehlo.multiply"(%614, %614) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
    %622 = "stablehlo.subtract"(%620, %621) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
    %623 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %624 = "stablehlo.broadcast_in_dim"(%623) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1xf32>
    %625 = "stablehlo.maximum"(%622, %624) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
    %626 = "stablehlo.add"(%625, %607) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
    %627 = "stablehlo.broadcast_in_dim"(%614) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x1xf32>) -> tensor<8x1x16xf32>
    %628 = "stablehlo.subtract"(%571#2, %627) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
    %629 = "stablehlo.rsqrt"(%626) : (tensor<8x1xf32>) -> tensor<8x1xf32>
    %630 = "stablehlo.broadcast_in_dim"(%629) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x1xf32>) -> tensor<8x1x16xf32>
    %631 = "stablehlo.multiply"(%628, %630) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
    %632 = "stablehlo.multiply"(%631, %600) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
    %633 = "stablehlo.add"(%632, %602) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
    %634 = "stablehlo.dynamic_update_slice"(%2, %571#3, %67, %67, %67, %67, %66) : (tensor<2x2x8x8x4xf32>, tensor<2x2x8x8x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x8x8x4xf32>
    %635 = "stablehlo.dynamic_update_slice"(%3, %571#4, %67, %67, %67, %67, %66) : (tensor<2x2x8x8x4xf32>, tensor<2x2x8x8x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x8x8x4xf32>
    %636 = "stablehlo.dynamic_update_slice"(%4, %571#5, %67, %67, %67, %67, %66) : (tensor<2x2x8x8x4xf32>, tensor<2x2x8x8x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x8x8x4xf32>
    %637 = "stablehlo.dynamic_update_slice"(%5, %571#6, %67, %67, %67, %67, %66) : (tensor<2x2x8x8x4xf32>, tensor<2x2x8x8x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x8x8x4xf32>
    %638 = "stablehlo.broadcast_in_dim"(%66) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<8x1xi32>
    %639 = "stablehlo.reshape"(%603) : (tensor<8x1x16xf32>) -> tensor<8x16xf32>
    %640 = "stablehlo.reshape"(%633) : (tensor<8x1x16xf32>) -> tensor<8x16xf32>
    %641 = "stablehlo.reshape"(%639) : (tensor<8x16xf32>) -> tensor<8x1x16xf32>
    %642 = "stablehlo.reshape"(%640) : (tensor<8x16xf32>) -> tensor<8x1x16xf32>
    %643 = "stablehlo.concatenate"(%641, %642) {dimension = 1 : i64} : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x2x16xf32>
    %644 = "stablehlo.reshape"(%643) : (tensor<8x2x16xf32>) -> tensor<16x16xf32>
    %645 = "stablehlo.convert"(%638) : (tensor<8x1xi32>) -> tensor<8x1xui32>
    %646 = "stablehlo.slice"(%9) {start_indices = array<i64: 0, 0>, limit_indices = array<i64: 8, 1>, strides = array<i64: 1, 1>} : (tensor<8x2xui32>) -> tensor<8x1xui32>
    %647 = "stablehlo.reshape"(%646) : (tensor<8x1xui32>) -> tensor<8xui32>
    %648 = "stablehlo.slice"(%9) {start_indices = array<i64: 0, 1>, limit_indices = array<i64: 8, 2>, strides = array<i64: 1, 1>} : (tensor<8x2xui32>) -> tensor<8x1xui32>
    %649 = "stablehlo.reshape"(%648) : (tensor<8x1xui32>) -> tensor<8xui32>
    %650 = "stablehlo.reshape"(%647) : (tensor<8xui32>) -> tensor<8x1xui32>
    %651 = "stablehlo.reshape"(%649) : (tensor<8xui32>) -> tensor<8x1xui32>
    %652 = "stablehlo.reshape"(%11) : (tensor<8xf32>) -> tensor<8x1xf32>
    %653 = "stablehlo.reshape"(%652) : (tensor<8x1xf32>) -> tensor<8xf32>
    %654 = "stablehlo.reshape"(%12) : (tensor<8xf32>) -> tensor<8x1xf32>
    %655 = "stablehlo.reshape"(%654) : (tensor<8x1xf32>) -> tensor<8xf32>
    %656 = "stablehlo.constant"() {value = dense<12> : tensor<8x1xui32>} : () -> tensor<8x1xui32>
    %657:2 = "func.call"(%650, %651, %645, %656) {callee = @threefry2x32_0} : (tensor<8x1xui32>, tensor<8x1xui32>, tensor<8x1xui32>, tensor<8x1xui32>) -> (tensor<8x1xui32>, tensor<8x1xui32>)
    %658 = "stablehlo.reshape"(%657#0) : (tensor<8x1xui32>) -> tensor<8x1x1xui32>
    %659 = "stablehlo.reshape"(%657#1) : (tensor<8x1xui32>) -> tensor<8x1x1xui32>
    %660 = "stablehlo.iota"() {iota_dimension = 0 : i64} : () -> tensor<8xui32>
    %661 = "stablehlo.reshape"(%658) : (tensor<8x1x1xui32>) -> tensor<8x1xui32>
    %662 = "stablehlo.broadcast_in_dim"(%661) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x1xui32>) -> tensor<8x1x8xui32>
    %663 = "stablehlo.broadcast_in_dim"(%660) {broadcast_dimensions = array<i64: 2>} : (tensor<8xui32>) -> tensor<8x1x8xui32>
    %664 = "stablehlo.reshape"(%659) : (tensor<8x1x1xui32>) -> tensor<8x1xui32>
    %665 = "stablehlo.broadcast_in_dim"(%664) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x1xui32>) -> tensor<8x1x8xui32>
    %666 = "stablehlo.constant"() {value = dense<0> : tensor<8x1x8xui32>} : () -> tensor<8x1x8xui32>
    %667:2 = "func.call"(%662, %665, %663, %666) {callee = @threefry2x32_1} : (tensor<8x1x8xui32>, tensor<8x1x8xui32>, tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> (tensor<8x1x8xui32>, tensor<8x1x8xui32>)
    %668 = "stablehlo.constant"() {value = dense<8> : tensor<8x1x8xui32>} : () -> tensor<8x1x8xui32>
    %669 = "stablehlo.shift_right_logical"(%667#0, %668) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
    %670 = "stablehlo.convert"(%669) : (tensor<8x1x8xui32>) -> tensor<8x1x8xi32>
    %671 = "stablehlo.convert"(%670) : (tensor<8x1x8xi32>) -> tensor<8x1x8xf32>
    %672 = "stablehlo.constant"() {value = dense<1.0> : tensor<f32>} : () -> tensor<f32>
    %673 = "stablehlo.broadcast_in_dim"(%672) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x8xf32>
    %674 = "stablehlo.add"(%671, %673) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %675 = "stablehlo.constant"() {value = dense<5.9604645e-8> : tensor<f32>} : () -> tensor<f32>
    %676 = "stablehlo.broadcast_in_dim"(%675) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x8xf32>
    %677 = "stablehlo.multiply"(%674, %676) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %678 = "stablehlo.log"(%677) : (tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %679 = "stablehlo.constant"() {value = dense<-2.0> : tensor<f32>} : () -> tensor<f32>
    %680 = "stablehlo.broadcast_in_dim"(%679) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x8xf32>
    %681 = "stablehlo.multiply"(%678, %680) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %682 = "stablehlo.sqrt"(%681) : (tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %683 = "stablehlo.shift_right_logical"(%667#1, %668) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
    %684 = "stablehlo.convert"(%683) : (tensor<8x1x8xui32>) -> tensor<8x1x8xi32>
    %685 = "stablehlo.convert"(%684) : (tensor<8x1x8xi32>) -> tensor<8x1x8xf32>
    %686 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %687 = "stablehlo.broadcast_in_dim"(%686) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x8xf32>
    %688 = "stablehlo.add"(%685, %687) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %689 = "stablehlo.multiply"(%688, %676) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %690 = "stablehlo.constant"() {value = dense<6.2831855> : tensor<f32>} : () -> tensor<f32>
    %691 = "stablehlo.broadcast_in_dim"(%690) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x8xf32>
    %692 = "stablehlo.multiply"(%689, %691) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %693 = "stablehlo.cosine"(%692) : (tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %694 = "stablehlo.multiply"(%682, %693) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %695 = "stablehlo.constant"() {value = dense<13> : tensor<8x1xui32>} : () -> tensor<8x1xui32>
    %696:2 = "func.call"(%650, %651, %645, %695) {callee = @threefry2x32_0} : (tensor<8x1xui32>, tensor<8x1xui32>, tensor<8x1xui32>, tensor<8x1xui32>) -> (tensor<8x1xui32>, tensor<8x1xui32>)
    %697 = "stablehlo.reshape"(%694) : (tensor<8x1x8xf32>) -> tensor<8x8xf32>
    %698 = "stablehlo.constant"() {value = dense<"0xE7030000ED020000F4010000FA00000000000000"> : tensor<5xi32>} : () -> tensor<5xi32>
    %699 = "stablehlo.constant"() {value = dense<"0x0000803FF8396E3FD7AF5D3FAC4B4E3F11F93F3F06A5323FE03D263F2BB31A3F9AF50F3FEEF6053FCF53F93E6004E83E9BE8D73E24EBC83E1AF8BA3EFFFCAD3E9BE8A13EEAAA963E04358C3E0979823E24D4723E36F8613EED47523E7CAE433E8718363E0A74293E40B01D3E91BD123E778D083EE124FE3DD57FEC3D6614DC3DCDCCCC3DC794BE3D7859B13D5709A53D0E94993D6CEA8E3D4DFE843D1285773DC355663DE457563D3F76473D199D393D15BA2C3D1DBC203D4893153DCC300B3DE286013D7611F13CD254E03CA8C1D03C5043C23C91C6B43C8B39A83C978B9C3C39AD913C0890873C334D7C3CE7C86A3CF17B5A3CB4504B3C11333D3C5210303C0AD7233C0577183C2DE10D3C7907043CB0B9F53B46AAE43B14CAD43B0E04C63B9C44B83B8379AB3BCC919F3BAE7D943B772E8A3B7D96803B0D526F3B7AB45E3B373E4F3BC5DA403B0F77333B5301273B0D691B3BDB9E103B6F94063BF178FA3A2815E93A73E6D83A5CD7C93AECD3BB3A8EC9AE3AF6A6A23A0E5C973ADBD98C3A6F12833AA2F1733AE201633A273F533A8C94443A9EEE363A433B2A3AA5691E3A166A133A022E093AAD4FFF39E395ED392617DD3995BDCD39D774BF39FB29B2395FCBA5399E489A3972928F39A99A853914A8783991646739E5535739C160483953773A3929852D39177921392343163972D40B392B1F0239E32CF238925CE138"> : tensor<1x128xf32>} : () -> tensor<1x128xf32>
    %700 = "stablehlo.convert"(%698) : (tensor<5xi32>) -> tensor<5xf32>
    %701 = "stablehlo.reshape"(%700) : (tensor<5xf32>) -> tensor<5x1xf32>
    %702 = "stablehlo.reshape"(%701) : (tensor<5x1xf32>) -> tensor<5xf32>
    %703 = "stablehlo.broadcast_in_dim"(%702) {broadcast_dimensions = array<i64: 0>} : (tensor<5xf32>) -> tensor<5x128xf32>
    %704 = "stablehlo.reshape"(%699) : (tensor<1x128xf32>) -> tensor<128xf32>
    %705 = "stablehlo.broadcast_in_dim"(%704) {broadcast_dimensions = array<i64: 1>} : (tensor<128xf32>) -> tensor<5x128xf32>
    %706 = "stablehlo.multiply"(%703, %705) : (tensor<5x128xf32>, tensor<5x128xf32>) -> tensor<5x128xf32>
    %707 = "stablehlo.cosine"(%706) : (tensor<5x128xf32>) -> tensor<5x128xf32>
    %708 = "stablehlo.sine"(%706) : (tensor<5x128xf32>) -> tensor<5x128xf32>
    %709 = "stablehlo.concatenate"(%707, %708) {dimension = 1 : i64} : (tensor<5x128xf32>, tensor<5x128xf32>) -> tensor<5x256xf32>
    %710 = "stablehlo.dot_general"(%709, %43) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<5x256xf32>, tensor<256x16xf32>) -> tensor<5x16xf32>
    %711 = "stablehlo.broadcast_in_dim"(%44) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<5x16xf32>
    %712 = "stablehlo.add"(%710, %711) : (tensor<5x16xf32>, tensor<5x16xf32>) -> tensor<5x16xf32>
    %713 = "stablehlo.logistic"(%712) : (tensor<5x16xf32>) -> tensor<5x16xf32>
    %714 = "stablehlo.multiply"(%712, %713) : (tensor<5x16xf32>, tensor<5x16xf32>) -> tensor<5x16xf32>
    %715 = "stablehlo.dot_general"(%714, %45) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<5x16xf32>, tensor<16x16xf32>) -> tensor<5x16xf32>
    %716 = "stablehlo.broadcast_in_dim"(%46) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<5x16xf32>
    %717 = "stablehlo.add"(%715, %716) : (tensor<5x16xf32>, tensor<5x16xf32>) -> tensor<5x16xf32>
    %718 = "stablehlo.dot_general"(%644, %47) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %719 = "stablehlo.broadcast_in_dim"(%48) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<16x16xf32>
    %720 = "stablehlo.add"(%718, %719) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %721 = "stablehlo.iota"() {iota_dimension = 0 : i64} : () -> tensor<5xi32>
    %722 = "stablehlo.constant"() {value = dense<"0xB4B44E384C79C23E0C9E333FE1726B3FA6FE7F3F"> : tensor<5xf32>} : () -> tensor<5xf32>
    %723 = "stablehlo.constant"() {value = dense<"0x0000803F72D06C3F1869363F12FFC83E288BD23B"> : tensor<5xf32>} : () -> tensor<5xf32>
    %724 = "stablehlo.constant"() {value = dense<"0x4C79C23EB062143F27DB413FCCEF7F3F0000803F"> : tensor<5xf32>} : () -> tensor<5xf32>
    %725 = "stablehlo.constant"() {value = dense<"0x61D8E8387F73A43EC51E6D3E242D813900000000"> : tensor<5xf32>} : () -> tensor<5xf32>
    %726 = "stablehlo.constant"() {value = dense<"0x0000000000000000000000000000000000000000"> : tensor<5xf32>} : () -> tensor<5xf32>
    %727 = "stablehlo.constant"() {value = dense<"0xBC9B90B22592B1BE54495FBF1066EFBF3E8521C1"> : tensor<5xf32>} : () -> tensor<5xf32>
    %728 = "stablehlo.constant"() {value = dense<"0xC88A1FBEFF6C5EBFFF1F04C02C8621C12C8621C1"> : tensor<5xf32>} : () -> tensor<5xf32>
    %729 = "stablehlo.constant"() {value = dense<"0x0000803F0000803F0000803F0000803F00000000"> : tensor<5xf32>} : () -> tensor<5xf32>
    %730 = "stablehlo.reshape"(%655) : (tensor<8xf32>) -> tensor<8x1xf32>
    %731 = "stablehlo.reshape"(%653) : (tensor<8xf32>) -> tensor<8x1xf32>
    %732 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %1067:33 = "stablehlo.while"(%732, %697, %720, %731, %730, %13, %14, %696#0, %696#1, %49, %50, %51, %52, %53, %54, %55, %56, %57, %58, %59, %60, %61, %62, %717, %721, %722, %723, %724, %725, %726, %727, %728, %729) ({
      ^bb0(%733: tensor<i32>, %734: tensor<8x8xf32>, %735: tensor<16x16xf32>, %736: tensor<8x1xf32>, %737: tensor<8x1xf32>, %738: tensor<8xf32>, %739: tensor<8xf32>, %740: tensor<8x1xui32>, %741: tensor<8x1xui32>, %742: tensor<8x16xf32>, %743: tensor<16xf32>, %744: tensor<2x16x48xf32>, %745: tensor<2x48xf32>, %746: tensor<2x16xf32>, %747: tensor<2x16xf32>, %748: tensor<2x16x16xf32>, %749: tensor<2x16xf32>, %750: tensor<2x16x16xf32>, %751: tensor<2x16xf32>, %752: tensor<16x32xf32>, %753: tensor<32xf32>, %754: tensor<16x16xf32>, %755: tensor<16xf32>, %756: tensor<5x16xf32>, %757: tensor<5xi32>, %758: tensor<5xf32>, %759: tensor<5xf32>, %760: tensor<5xf32>, %761: tensor<5xf32>, %762: tensor<5xf32>, %763: tensor<5xf32>, %764: tensor<5xf32>, %765: tensor<5xf32>):
        %766 = "stablehlo.constant"() {value = dense<5> : tensor<i32>} : () -> tensor<i32>
        %767 = "stablehlo.compare"(%733, %766) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        "stablehlo.return"(%767) : (tensor<i1>) -> ()
    }, {
      ^bb0(%768: tensor<i32>, %769: tensor<8x8xf32>, %770: tensor<16x16xf32>, %771: tensor<8x1xf32>, %772: tensor<8x1xf32>, %773: tensor<8xf32>, %774: tensor<8xf32>, %775: tensor<8x1xui32>, %776: tensor<8x1xui32>, %777: tensor<8x16xf32>, %778: tensor<16xf32>, %779: tensor<2x16x48xf32>, %780: tensor<2x48xf32>, %781: tensor<2x16xf32>, %782: tensor<2x16xf32>, %783: tensor<2x16x16xf32>, %784: tensor<2x16xf32>, %785: tensor<2x16x16xf32>, %786: tensor<2x16xf32>, %787: tensor<16x32xf32>, %788: tensor<32xf32>, %789: tensor<16x16xf32>, %790: tensor<16xf32>, %791: tensor<5x16xf32>, %792: tensor<5xi32>, %793: tensor<5xf32>, %794: tensor<5xf32>, %795: tensor<5xf32>, %796: tensor<5xf32>, %797: tensor<5xf32>, %798: tensor<5xf32>, %799: tensor<5xf32>, %800: tensor<5xf32>):
        %801 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
        %802 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %803 = "stablehlo.dynamic_slice"(%791, %768, %801) {slice_sizes = array<i64: 1, 16>} : (tensor<5x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %804 = "stablehlo.reshape"(%803) : (tensor<1x16xf32>) -> tensor<16xf32>
        %805 = "stablehlo.dynamic_slice"(%792, %768) {slice_sizes = array<i64: 1>} : (tensor<5xi32>, tensor<i32>) -> tensor<1xi32>
        %806 = "stablehlo.reshape"(%805) : (tensor<1xi32>) -> tensor<i32>
        %807 = "stablehlo.dynamic_slice"(%793, %768) {slice_sizes = array<i64: 1>} : (tensor<5xf32>, tensor<i32>) -> tensor<1xf32>
        %808 = "stablehlo.reshape"(%807) : (tensor<1xf32>) -> tensor<f32>
        %809 = "stablehlo.dynamic_slice"(%794, %768) {slice_sizes = array<i64: 1>} : (tensor<5xf32>, tensor<i32>) -> tensor<1xf32>
        %810 = "stablehlo.reshape"(%809) : (tensor<1xf32>) -> tensor<f32>
        %811 = "stablehlo.dynamic_slice"(%795, %768) {slice_sizes = array<i64: 1>} : (tensor<5xf32>, tensor<i32>) -> tensor<1xf32>
        %812 = "stablehlo.reshape"(%811) : (tensor<1xf32>) -> tensor<f32>
        %813 = "stablehlo.dynamic_slice"(%796, %768) {slice_sizes = array<i64: 1>} : (tensor<5xf32>, tensor<i32>) -> tensor<1xf32>
        %814 = "stablehlo.reshape"(%813) : (tensor<1xf32>) -> tensor<f32>
        %815 = "stablehlo.dynamic_slice"(%797, %768) {slice_sizes = array<i64: 1>} : (tensor<5xf32>, tensor<i32>) -> tensor<1xf32>
        %816 = "stablehlo.reshape"(%815) : (tensor<1xf32>) -> tensor<f32>
        %817 = "stablehlo.dynamic_slice"(%798, %768) {slice_sizes = array<i64: 1>} : (tensor<5xf32>, tensor<i32>) -> tensor<1xf32>
        %818 = "stablehlo.reshape"(%817) : (tensor<1xf32>) -> tensor<f32>
        %819 = "stablehlo.dynamic_slice"(%799, %768) {slice_sizes = array<i64: 1>} : (tensor<5xf32>, tensor<i32>) -> tensor<1xf32>
        %820 = "stablehlo.reshape"(%819) : (tensor<1xf32>) -> tensor<f32>
        %821 = "stablehlo.dynamic_slice"(%800, %768) {slice_sizes = array<i64: 1>} : (tensor<5xf32>, tensor<i32>) -> tensor<1xf32>
        %822 = "stablehlo.reshape"(%821) : (tensor<1xf32>) -> tensor<f32>
        %823 = "stablehlo.reshape"(%804) : (tensor<16xf32>) -> tensor<1x16xf32>
        %824 = "stablehlo.reshape"(%823) : (tensor<1x16xf32>) -> tensor<16xf32>
        %825 = "stablehlo.broadcast_in_dim"(%824) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<16x16xf32>
        %826 = "stablehlo.add"(%770, %825) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
        %827 = "stablehlo.reshape"(%769) : (tensor<8x8xf32>) -> tensor<8x1x8xf32>
        %828 = "stablehlo.concatenate"(%827, %827) {dimension = 1 : i64} : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x2x8xf32>
        %829 = "stablehlo.reshape"(%828) : (tensor<8x2x8xf32>) -> tensor<16x8xf32>
        %830 = "stablehlo.dot_general"(%829, %777) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x8xf32>, tensor<8x16xf32>) -> tensor<16x16xf32>
        %831 = "stablehlo.broadcast_in_dim"(%778) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<16x16xf32>
        %832 = "stablehlo.add"(%830, %831) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
        %833 = "stablehlo.logistic"(%826) : (tensor<16x16xf32>) -> tensor<16x16xf32>
        %834 = "stablehlo.multiply"(%826, %833) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
        %835 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
        %933:11 = "stablehlo.while"(%835, %832, %834, %779, %780, %781, %782, %783, %784, %785, %786) ({
          ^bb0(%836: tensor<i32>, %837: tensor<16x16xf32>, %838: tensor<16x16xf32>, %839: tensor<2x16x48xf32>, %840: tensor<2x48xf32>, %841: tensor<2x16xf32>, %842: tensor<2x16xf32>, %843: tensor<2x16x16xf32>, %844: tensor<2x16xf32>, %845: tensor<2x16x16xf32>, %846: tensor<2x16xf32>):
            %847 = "stablehlo.constant"() {value = dense<2> : tensor<i32>} : () -> tensor<i32>
            %848 = "stablehlo.compare"(%836, %847) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
            "stablehlo.return"(%848) : (tensor<i1>) -> ()
        }, {
          ^bb0(%849: tensor<i32>, %850: tensor<16x16xf32>, %851: tensor<16x16xf32>, %852: tensor<2x16x48xf32>, %853: tensor<2x48xf32>, %854: tensor<2x16xf32>, %855: tensor<2x16xf32>, %856: tensor<2x16x16xf32>, %857: tensor<2x16xf32>, %858: tensor<2x16x16xf32>, %859: tensor<2x16xf32>):
            %860 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
            %861 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
            %862 = "stablehlo.dynamic_slice"(%852, %849, %860, %860) {slice_sizes = array<i64: 1, 16, 48>} : (tensor<2x16x48xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x48xf32>
            %863 = "stablehlo.reshape"(%862) : (tensor<1x16x48xf32>) -> tensor<16x48xf32>
            %864 = "stablehlo.dynamic_slice"(%853, %849, %860) {slice_sizes = array<i64: 1, 48>} : (tensor<2x48xf32>, tensor<i32>, tensor<i32>) -> tensor<1x48xf32>
            %865 = "stablehlo.reshape"(%864) : (tensor<1x48xf32>) -> tensor<48xf32>
            %866 = "stablehlo.dynamic_slice"(%854, %849, %860) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
            %867 = "stablehlo.reshape"(%866) : (tensor<1x16xf32>) -> tensor<16xf32>
            %868 = "stablehlo.dynamic_slice"(%855, %849, %860) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
            %869 = "stablehlo.reshape"(%868) : (tensor<1x16xf32>) -> tensor<16xf32>
            %870 = "stablehlo.dynamic_slice"(%856, %849, %860, %860) {slice_sizes = array<i64: 1, 16, 16>} : (tensor<2x16x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x16xf32>
            %871 = "stablehlo.reshape"(%870) : (tensor<1x16x16xf32>) -> tensor<16x16xf32>
            %872 = "stablehlo.dynamic_slice"(%857, %849, %860) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
            %873 = "stablehlo.reshape"(%872) : (tensor<1x16xf32>) -> tensor<16xf32>
            %874 = "stablehlo.dynamic_slice"(%858, %849, %860, %860) {slice_sizes = array<i64: 1, 16, 16>} : (tensor<2x16x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x16xf32>
            %875 = "stablehlo.reshape"(%874) : (tensor<1x16x16xf32>) -> tensor<16x16xf32>
            %876 = "stablehlo.dynamic_slice"(%859, %849, %860) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
            %877 = "stablehlo.reshape"(%876) : (tensor<1x16xf32>) -> tensor<16xf32>
            %878 = "stablehlo.dot_general"(%851, %863) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x16xf32>, tensor<16x48xf32>) -> tensor<16x48xf32>
            %879 = "stablehlo.broadcast_in_dim"(%865) {broadcast_dimensions = array<i64: 1>} : (tensor<48xf32>) -> tensor<16x48xf32>
            %880 = "stablehlo.add"(%878, %879) : (tensor<16x48xf32>, tensor<16x48xf32>) -> tensor<16x48xf32>
            %881 = "stablehlo.slice"(%880) {start_indices = array<i64: 0, 0>, limit_indices = array<i64: 16, 16>, strides = array<i64: 1, 1>} : (tensor<16x48xf32>) -> tensor<16x16xf32>
            %882 = "stablehlo.slice"(%880) {start_indices = array<i64: 0, 16>, limit_indices = array<i64: 16, 32>, strides = array<i64: 1, 1>} : (tensor<16x48xf32>) -> tensor<16x16xf32>
            %883 = "stablehlo.slice"(%880) {start_indices = array<i64: 0, 32>, limit_indices = array<i64: 16, 48>, strides = array<i64: 1, 1>} : (tensor<16x48xf32>) -> tensor<16x16xf32>
            %884 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
            %885 = "stablehlo.broadcast_in_dim"(%884) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
            %886 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
            %887 = "stablehlo.broadcast_in_dim"(%886) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
            %888 = "stablehlo.multiply"(%850, %850) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %889 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
            %893 = "stablehlo.reduce"(%850, %889) ({
              ^bb0(%890: tensor<f32>, %891: tensor<f32>):
                %892 = "stablehlo.add"(%890, %891) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%892) : (tensor<f32>) -> ()
            }) {dimensions = array<i64: 1>} : (tensor<16x16xf32>, tensor<f32>) -> tensor<16xf32>
            %894 = "stablehlo.multiply"(%893, %885) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
            %895 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
            %899 = "stablehlo.reduce"(%888, %895) ({
              ^bb0(%896: tensor<f32>, %897: tensor<f32>):
                %898 = "stablehlo.add"(%896, %897) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%898) : (tensor<f32>) -> ()
            }) {dimensions = array<i64: 1>} : (tensor<16x16xf32>, tensor<f32>) -> tensor<16xf32>
            %900 = "stablehlo.multiply"(%899, %885) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
            %901 = "stablehlo.multiply"(%894, %894) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
            %902 = "stablehlo.subtract"(%900, %901) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
            %903 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
            %904 = "stablehlo.broadcast_in_dim"(%903) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
            %905 = "stablehlo.maximum"(%902, %904) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
            %906 = "stablehlo.add"(%905, %887) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
            %907 = "stablehlo.broadcast_in_dim"(%894) {broadcast_dimensions = array<i64: 0>} : (tensor<16xf32>) -> tensor<16x16xf32>
            %908 = "stablehlo.subtract"(%850, %907) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %909 = "stablehlo.rsqrt"(%906) : (tensor<16xf32>) -> tensor<16xf32>
            %910 = "stablehlo.broadcast_in_dim"(%909) {broadcast_dimensions = array<i64: 0>} : (tensor<16xf32>) -> tensor<16x16xf32>
            %911 = "stablehlo.multiply"(%908, %910) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %912 = "stablehlo.broadcast_in_dim"(%867) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<16x16xf32>
            %913 = "stablehlo.multiply"(%911, %912) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %914 = "stablehlo.broadcast_in_dim"(%869) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<16x16xf32>
            %915 = "stablehlo.add"(%913, %914) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %916 = "stablehlo.constant"() {value = dense<1.0> : tensor<f32>} : () -> tensor<f32>
            %917 = "stablehlo.broadcast_in_dim"(%916) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x16xf32>
            %918 = "stablehlo.add"(%882, %917) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %919 = "stablehlo.multiply"(%915, %918) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %920 = "stablehlo.add"(%919, %881) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %921 = "stablehlo.dot_general"(%920, %871) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %922 = "stablehlo.broadcast_in_dim"(%873) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<16x16xf32>
            %923 = "stablehlo.add"(%921, %922) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %924 = "stablehlo.logistic"(%923) : (tensor<16x16xf32>) -> tensor<16x16xf32>
            %925 = "stablehlo.multiply"(%923, %924) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %926 = "stablehlo.optimization_barrier"(%925) : (tensor<16x16xf32>) -> tensor<16x16xf32>
            %927 = "stablehlo.dot_general"(%926, %875) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %928 = "stablehlo.broadcast_in_dim"(%877) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<16x16xf32>
            %929 = "stablehlo.add"(%927, %928) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %930 = "stablehlo.multiply"(%883, %929) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %931 = "stablehlo.add"(%850, %930) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %932 = "stablehlo.add"(%849, %861) : (tensor<i32>, tensor<i32>) -> tensor<i32>
            "stablehlo.return"(%932, %931, %851, %852, %853, %854, %855, %856, %857, %858, %859) : (tensor<i32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>) -> ()
        }) : (tensor<i32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>) -> (tensor<i32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>)
        %934 = "stablehlo.dot_general"(%834, %787) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x16xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
        %935 = "stablehlo.broadcast_in_dim"(%788) {broadcast_dimensions = array<i64: 1>} : (tensor<32xf32>) -> tensor<16x32xf32>
        %936 = "stablehlo.add"(%934, %935) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
        %937 = "stablehlo.slice"(%936) {start_indices = array<i64: 0, 0>, limit_indices = array<i64: 16, 16>, strides = array<i64: 1, 1>} : (tensor<16x32xf32>) -> tensor<16x16xf32>
        %938 = "stablehlo.slice"(%936) {start_indices = array<i64: 0, 16>, limit_indices = array<i64: 16, 32>, strides = array<i64: 1, 1>} : (tensor<16x32xf32>) -> tensor<16x16xf32>
        %939 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %940 = "stablehlo.broadcast_in_dim"(%939) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
        %941 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %942 = "stablehlo.broadcast_in_dim"(%941) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
        %943 = "stablehlo.multiply"(%933#1, %933#1) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
        %944 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %948 = "stablehlo.reduce"(%933#1, %944) ({
          ^bb0(%945: tensor<f32>, %946: tensor<f32>):
            %947 = "stablehlo.add"(%945, %946) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%947) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 1>} : (tensor<16x16xf32>, tensor<f32>) -> tensor<16xf32>
        %949 = "stablehlo.multiply"(%948, %940) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
        %950 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %954 = "stablehlo.reduce"(%943, %950) ({
          ^bb0(%951: tensor<f32>, %952: tensor<f32>):
            %953 = "stablehlo.add"(%951, %952) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%953) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 1>} : (tensor<16x16xf32>, tensor<f32>) -> tensor<16xf32>
        %955 = "stablehlo.multiply"(%954, %940) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
        %956 = "stablehlo.multiply"(%949, %949) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
        %957 = "stablehlo.subtract"(%955, %956) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
        %958 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %959 = "stablehlo.broadcast_in_dim"(%958) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
        %960 = "stablehlo.maximum"(%957, %959) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
        %961 = "stablehlo.add"(%960, %942) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
        %962 = "stablehlo.broadcast_in_dim"(%949) {broadcast_dimensions = array<i64: 0>} : (tensor<16xf32>) -> tensor<16x16xf32>
        %963 = "stablehlo.subtract"(%933#1, %962) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
        %964 = "stablehlo.rsqrt"(%961) : (tensor<16xf32>) -> tensor<16xf32>
        %965 = "stablehlo.broadcast_in_dim"(%964) {broadcast_dimensions = array<i64: 0>} : (tensor<16xf32>) -> tensor<16x16xf32>
        %966 = "stablehlo.multiply"(%963, %965) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
        %967 = "stablehlo.constant"() {value = dense<1.0> : tensor<f32>} : () -> tensor<f32>
        %968 = "stablehlo.broadcast_in_dim"(%967) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x16xf32>
        %969 = "stablehlo.add"(%938, %968) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
        %970 = "stablehlo.multiply"(%966, %969) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
        %971 = "stablehlo.add"(%970, %937) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
        %972 = "stablehlo.dot_general"(%971, %789) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
        %973 = "stablehlo.broadcast_in_dim"(%790) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<16x16xf32>
        %974 = "stablehlo.add"(%972, %973) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
        %975 = "stablehlo.slice"(%974) {start_indices = array<i64: 0, 0>, limit_indices = array<i64: 16, 8>, strides = array<i64: 1, 1>} : (tensor<16x16xf32>) -> tensor<16x8xf32>
        %976 = "stablehlo.slice"(%974) {start_indices = array<i64: 0, 8>, limit_indices = array<i64: 16, 16>, strides = array<i64: 1, 1>} : (tensor<16x16xf32>) -> tensor<16x8xf32>
        %977 = "stablehlo.reshape"(%975) : (tensor<16x8xf32>) -> tensor<8x2x8xf32>
        %978 = "stablehlo.slice"(%977) {start_indices = array<i64: 0, 0, 0>, limit_indices = array<i64: 8, 1, 8>, strides = array<i64: 1, 1, 1>} : (tensor<8x2x8xf32>) -> tensor<8x1x8xf32>
        %979 = "stablehlo.reshape"(%978) : (tensor<8x1x8xf32>) -> tensor<8x8xf32>
        %980 = "stablehlo.slice"(%977) {start_indices = array<i64: 0, 1, 0>, limit_indices = array<i64: 8, 2, 8>, strides = array<i64: 1, 1, 1>} : (tensor<8x2x8xf32>) -> tensor<8x1x8xf32>
        %981 = "stablehlo.reshape"(%980) : (tensor<8x1x8xf32>) -> tensor<8x8xf32>
        %982 = "stablehlo.subtract"(%979, %981) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %983 = "stablehlo.reshape"(%771) : (tensor<8x1xf32>) -> tensor<8xf32>
        %984 = "stablehlo.broadcast_in_dim"(%983) {broadcast_dimensions = array<i64: 0>} : (tensor<8xf32>) -> tensor<8x8xf32>
        %985 = "stablehlo.multiply"(%984, %982) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %986 = "stablehlo.add"(%981, %985) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %987 = "stablehlo.broadcast_in_dim"(%808) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %988 = "stablehlo.multiply"(%769, %987) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %989 = "stablehlo.broadcast_in_dim"(%810) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %990 = "stablehlo.multiply"(%986, %989) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %991 = "stablehlo.subtract"(%988, %990) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %992 = "stablehlo.broadcast_in_dim"(%773) {broadcast_dimensions = array<i64: 1>} : (tensor<8xf32>) -> tensor<8x8xf32>
        %993 = "stablehlo.maximum"(%991, %992) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %994 = "stablehlo.broadcast_in_dim"(%774) {broadcast_dimensions = array<i64: 1>} : (tensor<8xf32>) -> tensor<8x8xf32>
        %995 = "stablehlo.minimum"(%993, %994) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %996 = "stablehlo.broadcast_in_dim"(%812) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %997 = "stablehlo.multiply"(%995, %996) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %998 = "stablehlo.broadcast_in_dim"(%814) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %999 = "stablehlo.multiply"(%769, %998) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %1000 = "stablehlo.add"(%997, %999) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %1001 = "stablehlo.reshape"(%976) : (tensor<16x8xf32>) -> tensor<8x2x8xf32>
        %1002 = "stablehlo.slice"(%1001) {start_indices = array<i64: 0, 0, 0>, limit_indices = array<i64: 8, 1, 8>, strides = array<i64: 1, 1, 1>} : (tensor<8x2x8xf32>) -> tensor<8x1x8xf32>
        %1003 = "stablehlo.reshape"(%1002) : (tensor<8x1x8xf32>) -> tensor<8x8xf32>
        %1004 = "stablehlo.broadcast_in_dim"(%967) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %1005 = "stablehlo.add"(%1003, %1004) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %1006 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
        %1007 = "stablehlo.broadcast_in_dim"(%1006) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %1008 = "stablehlo.multiply"(%1005, %1007) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %1009 = "stablehlo.broadcast_in_dim"(%818) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %1010 = "stablehlo.multiply"(%1008, %1009) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %1011 = "stablehlo.subtract"(%1004, %1008) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %1012 = "stablehlo.broadcast_in_dim"(%820) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %1013 = "stablehlo.multiply"(%1011, %1012) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %1014 = "stablehlo.add"(%1010, %1013) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %1015 = "stablehlo.reshape"(%775) : (tensor<8x1xui32>) -> tensor<8x1x1xui32>
        %1016 = "stablehlo.reshape"(%776) : (tensor<8x1xui32>) -> tensor<8x1x1xui32>
        %1017 = "stablehlo.iota"() {iota_dimension = 0 : i64} : () -> tensor<8xui32>
        %1018 = "stablehlo.convert"(%806) : (tensor<i32>) -> tensor<ui32>
        %1019 = "stablehlo.constant"() {value = dense<8> : tensor<ui32>} : () -> tensor<ui32>
        %1020 = "stablehlo.multiply"(%1018, %1019) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %1021 = "stablehlo.broadcast_in_dim"(%1020) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8xui32>
        %1022 = "stablehlo.add"(%1017, %1021) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %1023 = "stablehlo.reshape"(%1015) : (tensor<8x1x1xui32>) -> tensor<8x1xui32>
        %1024 = "stablehlo.broadcast_in_dim"(%1023) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x1xui32>) -> tensor<8x1x8xui32>
        %1025 = "stablehlo.broadcast_in_dim"(%1022) {broadcast_dimensions = array<i64: 2>} : (tensor<8xui32>) -> tensor<8x1x8xui32>
        %1026 = "stablehlo.reshape"(%1016) : (tensor<8x1x1xui32>) -> tensor<8x1xui32>
        %1027 = "stablehlo.broadcast_in_dim"(%1026) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x1xui32>) -> tensor<8x1x8xui32>
        %1028 = "stablehlo.constant"() {value = dense<0> : tensor<8x1x8xui32>} : () -> tensor<8x1x8xui32>
        %1029:2 = "func.call"(%1024, %1027, %1025, %1028) {callee = @threefry2x32_1} : (tensor<8x1x8xui32>, tensor<8x1x8xui32>, tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> (tensor<8x1x8xui32>, tensor<8x1x8xui32>)
        %1030 = "stablehlo.constant"() {value = dense<8> : tensor<8x1x8xui32>} : () -> tensor<8x1x8xui32>
        %1031 = "stablehlo.shift_right_logical"(%1029#0, %1030) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
        %1032 = "stablehlo.convert"(%1031) : (tensor<8x1x8xui32>) -> tensor<8x1x8xi32>
        %1033 = "stablehlo.convert"(%1032) : (tensor<8x1x8xi32>) -> tensor<8x1x8xf32>
        %1034 = "stablehlo.broadcast_in_dim"(%967) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x8xf32>
        %1035 = "stablehlo.add"(%1033, %1034) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
        %1036 = "stablehlo.constant"() {value = dense<5.9604645e-8> : tensor<f32>} : () -> tensor<f32>
        %1037 = "stablehlo.broadcast_in_dim"(%1036) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x8xf32>
        %1038 = "stablehlo.multiply"(%1035, %1037) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
        %1039 = "stablehlo.log"(%1038) : (tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
        %1040 = "stablehlo.constant"() {value = dense<-2.0> : tensor<f32>} : () -> tensor<f32>
        %1041 = "stablehlo.broadcast_in_dim"(%1040) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x8xf32>
        %1042 = "stablehlo.multiply"(%1039, %1041) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
        %1043 = "stablehlo.sqrt"(%1042) : (tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
        %1044 = "stablehlo.shift_right_logical"(%1029#1, %1030) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
        %1045 = "stablehlo.convert"(%1044) : (tensor<8x1x8xui32>) -> tensor<8x1x8xi32>
        %1046 = "stablehlo.convert"(%1045) : (tensor<8x1x8xi32>) -> tensor<8x1x8xf32>
        %1047 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %1048 = "stablehlo.broadcast_in_dim"(%1047) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x8xf32>
        %1049 = "stablehlo.add"(%1046, %1048) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
        %1050 = "stablehlo.multiply"(%1049, %1037) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
        %1051 = "stablehlo.constant"() {value = dense<6.2831855> : tensor<f32>} : () -> tensor<f32>
        %1052 = "stablehlo.broadcast_in_dim"(%1051) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x8xf32>
        %1053 = "stablehlo.multiply"(%1050, %1052) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
        %1054 = "stablehlo.cosine"(%1053) : (tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
        %1055 = "stablehlo.multiply"(%1043, %1054) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
        %1056 = "stablehlo.reshape"(%1055) : (tensor<8x1x8xf32>) -> tensor<8x8xf32>
        %1057 = "stablehlo.multiply"(%1014, %1007) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %1058 = "stablehlo.exponential"(%1057) : (tensor<8x8xf32>) -> tensor<8x8xf32>
        %1059 = "stablehlo.multiply"(%1058, %1056) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %1060 = "stablehlo.reshape"(%772) : (tensor<8x1xf32>) -> tensor<8xf32>
        %1061 = "stablehlo.broadcast_in_dim"(%1060) {broadcast_dimensions = array<i64: 0>} : (tensor<8xf32>) -> tensor<8x8xf32>
        %1062 = "stablehlo.multiply"(%1059, %1061) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %1063 = "stablehlo.broadcast_in_dim"(%822) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %1064 = "stablehlo.multiply"(%1062, %1063) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %1065 = "stablehlo.add"(%1000, %1064) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %1066 = "stablehlo.add"(%768, %802) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        "stablehlo.return"(%1066, %1065, %770, %771, %772, %773, %774, %775, %776, %777, %778, %779, %780, %781, %782, %783, %784, %785, %786, %787, %788, %789, %790, %791, %792, %793, %794, %795, %796, %797, %798, %799, %800) : (tensor<i32>, tensor<8x8xf32>, tensor<16x16xf32>, tensor<8x1xf32>, tensor<8x1xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8x1xui32>, tensor<8x1xui32>, tensor<8x16xf32>, tensor<16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<16x32xf32>, tensor<32xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<5x16xf32>, tensor<5xi32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>) -> ()
    }) : (tensor<i32>, tensor<8x8xf32>, tensor<16x16xf32>, tensor<8x1xf32>, tensor<8x1xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8x1xui32>, tensor<8x1xui32>, tensor<8x16xf32>, tensor<16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<16x32xf32>, tensor<32xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<5x16xf32>, tensor<5xi32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>) -> (tensor<i32>, tensor<8x8xf32>, tensor<16x16xf32>, tensor<8x1xf32>, tensor<8x1xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8x1xui32>, tensor<8x1xui32>, tensor<8x16xf32>, tensor<16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<16x32xf32>, tensor<32xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<5x16xf32>, tensor<5xi32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>)
    %1068 = "stablehlo.reshape"(%1067#1) : (tensor<8x8xf32>) -> tensor<8x1x8xf32>
    %1069 = "stablehlo.dynamic_update_slice"(%8, %1068, %67, %66, %67) : (tensor<8x4x8xf32>, tensor<8x1x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<8x4x8xf32>
    return %1069, %634, %635, %636, %637 : tensor<8x4x8xf32>, tensor<2x2x8x8x4xf32>, tensor<2x2x8x8x4xf32>, tensor<2x2x8x8x4xf32>, tensor<2x2x8x8x4xf32>
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
