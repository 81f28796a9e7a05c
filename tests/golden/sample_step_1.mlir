module @sample_step_1 {
  sdy.mesh @mesh = <["data"=2]>
  func.func public @main(%0: tensor<2x8x2x8x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"data"}, {}, {}, {}]>}, %1: tensor<2x8x2x8x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"data"}, {}, {}, {}]>}, %2: tensor<8x8xi1> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}]>}, %3: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %4: tensor<8x4xi32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}]>}, %5: tensor<8x4xi32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}]>}, %6: tensor<8x4x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>, tf.aliasing_output = 0 : i32}, %7: tensor<8x2xui32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}]>}, %8: tensor<i32> {sdy.sharding = #sdy.sharding<@mesh, []>}, %9: tensor<8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}]>}, %10: tensor<8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}]>}, %11: tensor<8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %12: tensor<8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %13: tensor<8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %14: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %15: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %16: tensor<4x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %17: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %18: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %19: tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %20: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %21: tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %22: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %23: tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %24: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %25: tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %26: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %27: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %28: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %29: tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %30: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %31: tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %32: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %33: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %34: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %35: tensor<2x16x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %36: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %37: tensor<2x64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %38: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %39: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %40: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %41: tensor<256x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %42: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %43: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %44: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %45: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %46: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %47: tensor<8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %48: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %49: tensor<2x16x48xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %50: tensor<2x48xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %51: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %52: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %53: tensor<2x16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %54: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %55: tensor<2x16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %56: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %57: tensor<16x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %58: tensor<32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %59: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %60: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}) -> (tensor<8x4x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>}) {
    %61 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
    %62 = "stablehlo.add"(%8, %61) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %63 = "stablehlo.broadcast_in_dim"(%62) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<8x4xi32>
    %64 = "stablehlo.compare"(%5, %63) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<8x4xi32>, tensor<8x4xi32>) -> tensor<8x4xi1>
    %65 = "stablehlo.dot_general"(%6, %13) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x4x8xf32>, tensor<8x16xf32>) -> tensor<8x4x16xf32>
    %66 = "stablehlo.broadcast_in_dim"(%14) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
    %67 = "stablehlo.add"(%65, %66) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %68 = "stablehlo.reshape"(%64) : (tensor<8x4xi1>) -> tensor<8x4x1xi1>
    %69 = "stablehlo.broadcast_in_dim"(%15) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
    %70 = "stablehlo.reshape"(%68) : (tensor<8x4x1xi1>) -> tensor<8x4xi1>
    %71 = "stablehlo.broadcast_in_dim"(%70) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xi1>) -> tensor<8x4x16xi1>
    %72 = "stablehlo.select"(%71, %69, %67) : (tensor<8x4x16xi1>, tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %73 = "stablehlo.broadcast_in_dim"(%16) {broadcast_dimensions = array<i64: 1, 2>} : (tensor<4x16xf32>) -> tensor<8x4x16xf32>
    %74 = "stablehlo.add"(%72, %73) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %75 = "stablehlo.reshape"(%2) : (tensor<8x8xi1>) -> tensor<8x1x1x8xi1>
    %76 = "sdy.sharding_constraint"(%74) {sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>} : (tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %77 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %81 = "stablehlo.reduce"(%76, %77) ({
      ^bb0(%78: tensor<f32>, %79: tensor<f32>):
        %80 = "stablehlo.add"(%78, %79) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%80) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
    %82 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %83 = "stablehlo.broadcast_in_dim"(%82) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
    %84 = "stablehlo.multiply"(%81, %83) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %85 = "stablehlo.reshape"(%84) : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
    %86 = "stablehlo.multiply"(%76, %76) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %87 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %91 = "stablehlo.reduce"(%86, %87) ({
      ^bb0(%88: tensor<f32>, %89: tensor<f32>):
        %90 = "stablehlo.add"(%88, %89) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%90) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
    %92 = "stablehlo.multiply"(%91, %83) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %93 = "stablehlo.reshape"(%92) : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
    %94 = "stablehlo.multiply"(%85, %85) : (tensor<8x4x1xf32>, tensor<8x4x1xf32>) -> tensor<8x4x1xf32>
    %95 = "stablehlo.subtract"(%93, %94) : (tensor<8x4x1xf32>, tensor<8x4x1xf32>) -> tensor<8x4x1xf32>
    %96 = "stablehlo.constant"() {value = dense<0.0> : tensor<8x4x1xf32>} : () -> tensor<8x4x1xf32>
    %97 = "stablehlo.maximum"(%95, %96) : (tensor<8x4x1xf32>, tensor<8x4x1xf32>) -> tensor<8x4x1xf32>
    %98 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %99 = "stablehlo.broadcast_in_dim"(%98) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4x1xf32>
    %100 = "stablehlo.add"(%97, %99) : (tensor<8x4x1xf32>, tensor<8x4x1xf32>) -> tensor<8x4x1xf32>
    %101 = "stablehlo.constant"() {value = dense<1.0> : tensor<8x4x1xf32>} : () -> tensor<8x4x1xf32>
    %102 = "stablehlo.sqrt"(%100) : (tensor<8x4x1xf32>) -> tensor<8x4x1xf32>
    %103 = "stablehlo.divide"(%101, %102) : (tensor<8x4x1xf32>, tensor<8x4x1xf32>) -> tensor<8x4x1xf32>
    %104 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %541:33 = "stablehlo.while"(%104, %76, %85, %103, %76, %85, %103, %75, %0, %1, %3, %17, %18, %19, %20, %21, %22, %23, %24, %25, %26, %27, %28, %29, %30, %31, %32, %33, %34, %35, %36, %37, %38) ({
      ^bb0(%105: tensor<i32>, %106: tensor<8x4x16xf32>, %107: tensor<8x4x1xf32>, %108: tensor<8x4x1xf32>, %109: tensor<8x4x16xf32>, %110: tensor<8x4x1xf32>, %111: tensor<8x4x1xf32>, %112: tensor<8x1x1x8xi1>, %113: tensor<2x8x2x8x8xf32>, %114: tensor<2x8x2x8x8xf32>, %115: tensor<2x16xf32>, %116: tensor<2x16xf32>, %117: tensor<2x16xf32>, %118: tensor<2x2x8x16xf32>, %119: tensor<2x2x8xf32>, %120: tensor<2x2x8x16xf32>, %121: tensor<2x2x8xf32>, %122: tensor<2x2x8x16xf32>, %123: tensor<2x2x8xf32>, %124: tensor<2x2x8x16xf32>, %125: tensor<2x16xf32>, %126: tensor<2x16xf32>, %127: tensor<2x16xf32>, %128: tensor<2x2x8x16xf32>, %129: tensor<2x2x8xf32>, %130: tensor<2x2x8x16xf32>, %131: tensor<2x16xf32>, %132: tensor<2x16xf32>, %133: tensor<2x16xf32>, %134: tensor<2x16x64xf32>, %135: tensor<2x64xf32>, %136: tensor<2x64x16xf32>, %137: tensor<2x16xf32>):
        %138 = "stablehlo.constant"() {value = dense<2> : tensor<i32>} : () -> tensor<i32>
        %139 = "stablehlo.compare"(%105, %138) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        "stablehlo.return"(%139) : (tensor<i1>) -> ()
    }, {
      ^bb0(%140: tensor<i32>, %141: tensor<8x4x16xf32>, %142: tensor<8x4x1xf32>, %143: tensor<8x4x1xf32>, %144: tensor<8x4x16xf32>, %145: tensor<8x4x1xf32>, %146: tensor<8x4x1xf32>, %147: tensor<8x1x1x8xi1>, %148: tensor<2x8x2x8x8xf32>, %149: tensor<2x8x2x8x8xf32>, %150: tensor<2x16xf32>, %151: tensor<2x16xf32>, %152: tensor<2x16xf32>, %153: tensor<2x2x8x16xf32>, %154: tensor<2x2x8xf32>, %155: tensor<2x2x8x16xf32>, %156: tensor<2x2x8xf32>, %157: tensor<2x2x8x16xf32>, %158: tensor<2x2x8xf32>, %159: tensor<2x2x8x16xf32>, %160: tensor<2x16xf32>, %161: tensor<2x16xf32>, %162: tensor<2x16xf32>, %163: tensor<2x2x8x16xf32>, %164: tensor<2x2x8xf32>, %165: tensor<2x2x8x16xf32>, %166: tensor<2x16xf32>, %167: tensor<2x16xf32>, %168: tensor<2x16xf32>, %169: tensor<2x16x64xf32>, %170: tensor<2x64xf32>, %171: tensor<2x64x16xf32>, %172: tensor<2x16xf32>):
        %173 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
        %174 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %175 = "stablehlo.dynamic_slice"(%148, %140, %173, %173, %173, %173) {slice_sizes = array<i64: 1, 8, 2, 8, 8>} : (tensor<2x8x2x8x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x2x8x8xf32>
        %176 = "stablehlo.reshape"(%175) : (tensor<1x8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %177 = "stablehlo.dynamic_slice"(%149, %140, %173, %173, %173, %173) {slice_sizes = array<i64: 1, 8, 2, 8, 8>} : (tensor<2x8x2x8x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x2x8x8xf32>
        %178 = "stablehlo.reshape"(%177) : (tensor<1x8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %179 = "stablehlo.dynamic_slice"(%150, %140, %173) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %180 = "stablehlo.reshape"(%179) : (tensor<1x16xf32>) -> tensor<16xf32>
        %181 = "stablehlo.dynamic_slice"(%151, %140, %173) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %182 = "stablehlo.reshape"(%181) : (tensor<1x16xf32>) -> tensor<16xf32>
        %183 = "stablehlo.dynamic_slice"(%152, %140, %173) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %184 = "stablehlo.reshape"(%183) : (tensor<1x16xf32>) -> tensor<16xf32>
        %185 = "stablehlo.dynamic_slice"(%153, %140, %173, %173, %173) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<2x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %186 = "stablehlo.reshape"(%185) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
        %187 = "stablehlo.dynamic_slice"(%154, %140, %173, %173) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %188 = "stablehlo.reshape"(%187) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %189 = "stablehlo.dynamic_slice"(%155, %140, %173, %173, %173) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<2x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %190 = "stablehlo.reshape"(%189) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
        %191 = "stablehlo.dynamic_slice"(%156, %140, %173, %173) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %192 = "stablehlo.reshape"(%191) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %193 = "stablehlo.dynamic_slice"(%157, %140, %173, %173, %173) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<2x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %194 = "stablehlo.reshape"(%193) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
        %195 = "stablehlo.dynamic_slice"(%158, %140, %173, %173) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %196 = "stablehlo.reshape"(%195) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %197 = "stablehlo.dynamic_slice"(%159, %140, %173, %173, %173) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<2x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %198 = "stablehlo.reshape"(%197) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
        %199 = "stablehlo.dynamic_slice"(%160, %140, %173) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %200 = "stablehlo.reshape"(%199) : (tensor<1x16xf32>) -> tensor<16xf32>
        %201 = "stablehlo.dynamic_slice"(%161, %140, %173) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %202 = "stablehlo.reshape"(%201) : (tensor<1x16xf32>) -> tensor<16xf32>
        %203 = "stablehlo.dynamic_slice"(%162, %140, %173) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %204 = "stablehlo.reshape"(%203) : (tensor<1x16xf32>) -> tensor<16xf32>
        %205 = "stablehlo.dynamic_slice"(%163, %140, %173, %173, %173) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<2x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %206 = "stablehlo.reshape"(%205) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
        %207 = "stablehlo.dynamic_slice"(%164, %140, %173, %173) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %208 = "stablehlo.reshape"(%207) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %209 = "stablehlo.dynamic_slice"(%165, %140, %173, %173, %173) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<2x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %210 = "stablehlo.reshape"(%209) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
        %211 = "stablehlo.dynamic_slice"(%166, %140, %173) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %212 = "stablehlo.reshape"(%211) : (tensor<1x16xf32>) -> tensor<16xf32>
        %213 = "stablehlo.dynamic_slice"(%167, %140, %173) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %214 = "stablehlo.reshape"(%213) : (tensor<1x16xf32>) -> tensor<16xf32>
        %215 = "stablehlo.dynamic_slice"(%168, %140, %173) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %216 = "stablehlo.reshape"(%215) : (tensor<1x16xf32>) -> tensor<16xf32>
        %217 = "stablehlo.dynamic_slice"(%169, %140, %173, %173) {slice_sizes = array<i64: 1, 16, 64>} : (tensor<2x16x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x64xf32>
        %218 = "stablehlo.reshape"(%217) : (tensor<1x16x64xf32>) -> tensor<16x64xf32>
        %219 = "stablehlo.dynamic_slice"(%170, %140, %173) {slice_sizes = array<i64: 1, 64>} : (tensor<2x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
        %220 = "stablehlo.reshape"(%219) : (tensor<1x64xf32>) -> tensor<64xf32>
        %221 = "stablehlo.dynamic_slice"(%171, %140, %173, %173) {slice_sizes = array<i64: 1, 64, 16>} : (tensor<2x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x16xf32>
        %222 = "stablehlo.reshape"(%221) : (tensor<1x64x16xf32>) -> tensor<64x16xf32>
        %223 = "stablehlo.dynamic_slice"(%172, %140, %173) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %224 = "stablehlo.reshape"(%223) : (tensor<1x16xf32>) -> tensor<16xf32>
        %225 = "stablehlo.reshape"(%142) : (tensor<8x4x1xf32>) -> tensor<8x4xf32>
        %226 = "stablehlo.broadcast_in_dim"(%225) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %227 = "stablehlo.subtract"(%141, %226) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %228 = "stablehlo.reshape"(%143) : (tensor<8x4x1xf32>) -> tensor<8x4xf32>
        %229 = "stablehlo.broadcast_in_dim"(%228) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %230 = "stablehlo.multiply"(%227, %229) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %231 = "stablehlo.broadcast_in_dim"(%182) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %232 = "stablehlo.multiply"(%230, %231) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %233 = "stablehlo.broadcast_in_dim"(%184) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %234 = "stablehlo.add"(%232, %233) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %235 = "stablehlo.dot_general"(%186, %234) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x16xf32>, tensor<8x4x16xf32>) -> tensor<2x8x8x4xf32>
        %236 = "stablehlo.reshape"(%188) : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
        %237 = "stablehlo.reshape"(%236) : (tensor<2x8x1xf32>) -> tensor<2x8x1x1xf32>
        %238 = "stablehlo.reshape"(%237) : (tensor<2x8x1x1xf32>) -> tensor<2x8xf32>
        %239 = "stablehlo.broadcast_in_dim"(%238) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x8x4xf32>
        %240 = "stablehlo.add"(%235, %239) : (tensor<2x8x8x4xf32>, tensor<2x8x8x4xf32>) -> tensor<2x8x8x4xf32>
        %241 = "stablehlo.dot_general"(%190, %234) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x16xf32>, tensor<8x4x16xf32>) -> tensor<2x8x8x4xf32>
        %242 = "stablehlo.reshape"(%192) : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
        %243 = "stablehlo.reshape"(%242) : (tensor<2x8x1xf32>) -> tensor<2x8x1x1xf32>
        %244 = "stablehlo.reshape"(%243) : (tensor<2x8x1x1xf32>) -> tensor<2x8xf32>
        %245 = "stablehlo.broadcast_in_dim"(%244) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x8x4xf32>
        %246 = "stablehlo.add"(%241, %245) : (tensor<2x8x8x4xf32>, tensor<2x8x8x4xf32>) -> tensor<2x8x8x4xf32>
        %247 = "stablehlo.dot_general"(%194, %234) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x16xf32>, tensor<8x4x16xf32>) -> tensor<2x8x8x4xf32>
        %248 = "stablehlo.reshape"(%196) : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
        %249 = "stablehlo.reshape"(%248) : (tensor<2x8x1xf32>) -> tensor<2x8x1x1xf32>
        %250 = "stablehlo.reshape"(%249) : (tensor<2x8x1x1xf32>) -> tensor<2x8xf32>
        %251 = "stablehlo.broadcast_in_dim"(%250) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x8x4xf32>
        %252 = "stablehlo.add"(%247, %251) : (tensor<2x8x8x4xf32>, tensor<2x8x8x4xf32>) -> tensor<2x8x8x4xf32>
        %253 = "stablehlo.dot_general"(%252, %240) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [2, 0], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x4xf32>, tensor<2x8x8x4xf32>) -> tensor<8x2x4x4xf32>
        %254 = "stablehlo.constant"() {value = dense<3.5355338e-1> : tensor<f32>} : () -> tensor<f32>
        %255 = "stablehlo.broadcast_in_dim"(%254) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x4x4xf32>
        %256 = "stablehlo.multiply"(%253, %255) : (tensor<8x2x4x4xf32>, tensor<8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %257 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
        %261 = "stablehlo.reduce"(%256, %257) ({
          ^bb0(%258: tensor<f32>, %259: tensor<f32>):
            %260 = "stablehlo.maximum"(%258, %259) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%260) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x4x4xf32>, tensor<f32>) -> tensor<8x2x4xf32>
        %262 = "stablehlo.optimization_barrier"(%261) : (tensor<8x2x4xf32>) -> tensor<8x2x4xf32>
        %263 = "stablehlo.broadcast_in_dim"(%262) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x4xf32>) -> tensor<8x2x4x4xf32>
        %264 = "stablehlo.subtract"(%256, %263) : (tensor<8x2x4x4xf32>, tensor<8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %265 = "stablehlo.exponential"(%264) : (tensor<8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %266 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %270 = "stablehlo.reduce"(%265, %266) ({
          ^bb0(%267: tensor<f32>, %268: tensor<f32>):
            %269 = "stablehlo.add"(%267, %268) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%269) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x4x4xf32>, tensor<f32>) -> tensor<8x2x4xf32>
        %271:2 = "stablehlo.optimization_barrier"(%265, %270) : (tensor<8x2x4x4xf32>, tensor<8x2x4xf32>) -> (tensor<8x2x4x4xf32>, tensor<8x2x4xf32>)
        %272 = "stablehlo.reshape"(%271#1) : (tensor<8x2x4xf32>) -> tensor<8x2x4x1xf32>
        %273 = "stablehlo.dot_general"(%271#0, %246) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x2x4x4xf32>, tensor<2x8x8x4xf32>) -> tensor<8x2x4x8xf32>
        %274 = "stablehlo.reshape"(%272) : (tensor<8x2x4x1xf32>) -> tensor<8x2x4xf32>
        %275 = "stablehlo.broadcast_in_dim"(%274) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x4xf32>) -> tensor<8x2x4x8xf32>
        %276 = "stablehlo.divide"(%273, %275) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %277 = "stablehlo.transpose"(%276) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<8x2x4x8xf32>) -> tensor<8x4x2x8xf32>
        %278 = "stablehlo.dot_general"(%277, %198) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x4x2x8xf32>, tensor<2x8x16xf32>) -> tensor<8x4x16xf32>
        %279 = "stablehlo.broadcast_in_dim"(%200) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %280 = "stablehlo.add"(%278, %279) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %281 = "stablehlo.add"(%141, %280) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %282 = "stablehlo.transpose"(%176) {permutation = array<i64: 1, 3, 0, 2>} : (tensor<8x2x8x8xf32>) -> tensor<2x8x8x8xf32>
        %283 = "stablehlo.transpose"(%178) {permutation = array<i64: 1, 2, 0, 3>} : (tensor<8x2x8x8xf32>) -> tensor<2x8x8x8xf32>
        %284 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %285 = "stablehlo.broadcast_in_dim"(%284) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %286 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %287 = "stablehlo.broadcast_in_dim"(%286) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %288 = "stablehlo.multiply"(%281, %281) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %289 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %293 = "stablehlo.reduce"(%281, %289) ({
          ^bb0(%290: tensor<f32>, %291: tensor<f32>):
            %292 = "stablehlo.add"(%290, %291) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%292) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %294 = "stablehlo.multiply"(%293, %285) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %295 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %299 = "stablehlo.reduce"(%288, %295) ({
          ^bb0(%296: tensor<f32>, %297: tensor<f32>):
            %298 = "stablehlo.add"(%296, %297) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%298) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %300 = "stablehlo.multiply"(%299, %285) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %301 = "stablehlo.multiply"(%294, %294) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %302 = "stablehlo.subtract"(%300, %301) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %303 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %304 = "stablehlo.broadcast_in_dim"(%303) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %305 = "stablehlo.maximum"(%302, %304) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %306 = "stablehlo.add"(%305, %287) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %307 = "stablehlo.broadcast_in_dim"(%294) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %308 = "stablehlo.subtract"(%281, %307) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %309 = "stablehlo.rsqrt"(%306) : (tensor<8x4xf32>) -> tensor<8x4xf32>
        %310 = "stablehlo.broadcast_in_dim"(%309) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %311 = "stablehlo.multiply"(%308, %310) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %312 = "stablehlo.broadcast_in_dim"(%202) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %313 = "stablehlo.multiply"(%311, %312) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %314 = "stablehlo.broadcast_in_dim"(%204) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %315 = "stablehlo.add"(%313, %314) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %316 = "stablehlo.dot_general"(%206, %315) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x16xf32>, tensor<8x4x16xf32>) -> tensor<2x8x8x4xf32>
        %317 = "stablehlo.reshape"(%208) : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
        %318 = "stablehlo.reshape"(%317) : (tensor<2x8x1xf32>) -> tensor<2x8x1x1xf32>
        %319 = "stablehlo.reshape"(%318) : (tensor<2x8x1x1xf32>) -> tensor<2x8xf32>
        %320 = "stablehlo.broadcast_in_dim"(%319) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x8x4xf32>
        %321 = "stablehlo.add"(%316, %320) : (tensor<2x8x8x4xf32>, tensor<2x8x8x4xf32>) -> tensor<2x8x8x4xf32>
        %322 = "stablehlo.dot_general"(%321, %282) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [2, 0], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x4xf32>, tensor<2x8x8x8xf32>) -> tensor<8x2x4x8xf32>
        %323 = "stablehlo.broadcast_in_dim"(%254) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x4x8xf32>
        %324 = "stablehlo.multiply"(%322, %323) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %325 = "stablehlo.constant"() {value = dense<-1.0e9> : tensor<f32>} : () -> tensor<f32>
        %326 = "stablehlo.broadcast_in_dim"(%325) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x4x8xf32>
        %327 = "stablehlo.reshape"(%147) : (tensor<8x1x1x8xi1>) -> tensor<8x8xi1>
        %328 = "stablehlo.broadcast_in_dim"(%327) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<8x8xi1>) -> tensor<8x2x4x8xi1>
        %329 = "stablehlo.select"(%328, %324, %326) : (tensor<8x2x4x8xi1>, tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %330 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
        %334 = "stablehlo.reduce"(%329, %330) ({
          ^bb0(%331: tensor<f32>, %332: tensor<f32>):
            %333 = "stablehlo.maximum"(%331, %332) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%333) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x4x8xf32>, tensor<f32>) -> tensor<8x2x4xf32>
        %335 = "stablehlo.optimization_barrier"(%334) : (tensor<8x2x4xf32>) -> tensor<8x2x4xf32>
        %336 = "stablehlo.broadcast_in_dim"(%335) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x4xf32>) -> tensor<8x2x4x8xf32>
        %337 = "stablehlo.subtract"(%329, %336) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %338 = "stablehlo.exponential"(%337) : (tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %339 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %343 = "stablehlo.reduce"(%338, %339) ({
          ^bb0(%340: tensor<f32>, %341: tensor<f32>):
            %342 = "stablehlo.add"(%340, %341) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%342) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x4x8xf32>, tensor<f32>) -> tensor<8x2x4xf32>
        %344:2 = "stablehlo.optimization_barrier"(%338, %343) : (tensor<8x2x4x8xf32>, tensor<8x2x4xf32>) -> (tensor<8x2x4x8xf32>, tensor<8x2x4xf32>)
        %345 = "stablehlo.reshape"(%344#1) : (tensor<8x2x4xf32>) -> tensor<8x2x4x1xf32>
        %346 = "stablehlo.dot_general"(%344#0, %283) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x2x4x8xf32>, tensor<2x8x8x8xf32>) -> tensor<8x2x4x8xf32>
        %347 = "stablehlo.reshape"(%345) : (tensor<8x2x4x1xf32>) -> tensor<8x2x4xf32>
        %348 = "stablehlo.broadcast_in_dim"(%347) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x4xf32>) -> tensor<8x2x4x8xf32>
        %349 = "stablehlo.divide"(%346, %348) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %350 = "stablehlo.optimization_barrier"(%349) : (tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %351 = "stablehlo.transpose"(%350) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<8x2x4x8xf32>) -> tensor<8x4x2x8xf32>
        %352 = "stablehlo.dot_general"(%351, %210) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x4x2x8xf32>, tensor<2x8x16xf32>) -> tensor<8x4x16xf32>
        %353 = "stablehlo.broadcast_in_dim"(%212) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %354 = "stablehlo.add"(%352, %353) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %355 = "stablehlo.add"(%281, %354) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %356 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %357 = "stablehlo.broadcast_in_dim"(%356) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %358 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %359 = "stablehlo.broadcast_in_dim"(%358) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %360 = "stablehlo.multiply"(%355, %355) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %361 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %365 = "stablehlo.reduce"(%355, %361) ({
          ^bb0(%362: tensor<f32>, %363: tensor<f32>):
            %364 = "stablehlo.add"(%362, %363) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%364) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %366 = "stablehlo.multiply"(%365, %357) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %367 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %371 = "stablehlo.reduce"(%360, %367) ({
          ^bb0(%368: tensor<f32>, %369: tensor<f32>):
            %370 = "stablehlo.add"(%368, %369) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%370) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %372 = "stablehlo.multiply"(%371, %357) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %373 = "stablehlo.multiply"(%366, %366) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %374 = "stablehlo.subtract"(%372, %373) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %375 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %376 = "stablehlo.broadcast_in_dim"(%375) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %377 = "stablehlo.maximum"(%374, %376) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %378 = "stablehlo.add"(%377, %359) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %379 = "stablehlo.broadcast_in_dim"(%366) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %380 = "stablehlo.subtract"(%355, %379) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %381 = "stablehlo.rsqrt"(%378) : (tensor<8x4xf32>) -> tensor<8x4xf32>
        %382 = "stablehlo.broadcast_in_dim"(%381) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %383 = "stablehlo.multiply"(%380, %382) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %384 = "stablehlo.broadcast_in_dim"(%214) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %385 = "stablehlo.multiply"(%383, %384) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %386 = "stablehlo.broadcast_in_dim"(%216) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %387 = "stablehlo.add"(%385, %386) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %388 = "stablehlo.dot_general"(%387, %218) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x4x16xf32>, tensor<16x64xf32>) -> tensor<8x4x64xf32>
        %389 = "stablehlo.broadcast_in_dim"(%220) {broadcast_dimensions = array<i64: 2>} : (tensor<64xf32>) -> tensor<8x4x64xf32>
        %390 = "stablehlo.add"(%388, %389) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %391 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
        %392 = "stablehlo.broadcast_in_dim"(%391) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4x64xf32>
        %393 = "stablehlo.multiply"(%390, %392) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %394 = "stablehlo.constant"() {value = dense<7.0710677e-1> : tensor<f32>} : () -> tensor<f32>
        %395 = "stablehlo.broadcast_in_dim"(%394) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4x64xf32>
        %396 = "stablehlo.multiply"(%390, %395) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %397 = "chlo.erf"(%396) : (tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %398 = "stablehlo.constant"() {value = dense<1.0> : tensor<f32>} : () -> tensor<f32>
        %399 = "stablehlo.broadcast_in_dim"(%398) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4x64xf32>
        %400 = "stablehlo.add"(%397, %399) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %401 = "stablehlo.multiply"(%393, %400) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %402 = "stablehlo.optimization_barrier"(%401) : (tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %403 = "stablehlo.dot_general"(%402, %222) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x4x64xf32>, tensor<64x16xf32>) -> tensor<8x4x16xf32>
        %404 = "stablehlo.broadcast_in_dim"(%224) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %405 = "stablehlo.add"(%403, %404) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %406 = "stablehlo.add"(%355, %405) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %407 = "sdy.sharding_constraint"(%406) {sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>} : (tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %408 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %412 = "stablehlo.reduce"(%407, %408) ({
          ^bb0(%409: tensor<f32>, %410: tensor<f32>):
            %411 = "stablehlo.add"(%409, %410) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%411) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %413 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %414 = "stablehlo.broadcast_in_dim"(%413) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %415 = "stablehlo.multiply"(%412, %414) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %416 = "stablehlo.reshape"(%415) : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
        %417 = "stablehlo.multiply"(%407, %407) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %418 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %422 = "stablehlo.reduce"(%417, %418) ({
          ^bb0(%419: tensor<f32>, %420: tensor<f32>):
            %421 = "stablehlo.add"(%419, %420) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%421) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %423 = "stablehlo.multiply"(%422, %414) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %424 = "stablehlo.reshape"(%423) : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
        %425 = "stablehlo.multiply"(%416, %416) : (tensor<8x4x1xf32>, tensor<8x4x1xf32>) -> tensor<8x4x1xf32>
        %426 = "stablehlo.subtract"(%424, %425) : (tensor<8x4x1xf32>, tensor<8x4x1xf32>) -> tensor<8x4x1xf32>
        %427 = "stablehlo.constant"() {value = dense<0.0> : tensor<8x4x1xf32>} : () -> tensor<8x4x1xf32>
        %428 = "stablehlo.maximum"(%426, %427) : (tensor<8x4x1xf32>, tensor<8x4x1xf32>) -> tensor<8x4x1xf32>
        %429 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %430 = "stablehlo.broadcast_in_dim"(%429) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4x1xf32>
        %431 = "stablehlo.add"(%428, %430) : (tensor<8x4x1xf32>, tensor<8x4x1xf32>) -> tensor<8x4x1xf32>
        %432 = "stablehlo.constant"() {value = dense<1.0> : tensor<8x4x1xf32>} : () -> tensor<8x4x1xf32>
        %433 = "stablehlo.sqrt"(%431) : (tensor<8x4x1xf32>) -> tensor<8x4x1xf32>
        %434 = "stablehlo.divide"(%432, %433) : (tensor<8x4x1xf32>, tensor<8x4x1xf32>) -> tensor<8x4x1xf32>
        %435 = "stablehlo.reshape"(%145) : (tensor<8x4x1xf32>) -> tensor<8x4xf32>
        %436 = "stablehlo.broadcast_in_dim"(%435) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %437 = "stablehlo.subtract"(%144, %436) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %438 = "stablehlo.reshape"(%146) : (tensor<8x4x1xf32>) -> tensor<8x4xf32>
        %439 = "stablehlo.broadcast_in_dim"(%438) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %440 = "stablehlo.multiply"(%437, %439) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %441 = "stablehlo.multiply"(%440, %231) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %442 = "stablehlo.add"(%441, %233) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %443 = "stablehlo.dot_general"(%186, %442) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x16xf32>, tensor<8x4x16xf32>) -> tensor<2x8x8x4xf32>
        %444 = "stablehlo.add"(%443, %239) : (tensor<2x8x8x4xf32>, tensor<2x8x8x4xf32>) -> tensor<2x8x8x4xf32>
        %445 = "stablehlo.dot_general"(%190, %442) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x16xf32>, tensor<8x4x16xf32>) -> tensor<2x8x8x4xf32>
        %446 = "stablehlo.add"(%445, %245) : (tensor<2x8x8x4xf32>, tensor<2x8x8x4xf32>) -> tensor<2x8x8x4xf32>
        %447 = "stablehlo.dot_general"(%194, %442) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x16xf32>, tensor<8x4x16xf32>) -> tensor<2x8x8x4xf32>
        %448 = "stablehlo.add"(%447, %251) : (tensor<2x8x8x4xf32>, tensor<2x8x8x4xf32>) -> tensor<2x8x8x4xf32>
        %449 = "stablehlo.dot_general"(%448, %444) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [2, 0], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x4xf32>, tensor<2x8x8x4xf32>) -> tensor<8x2x4x4xf32>
        %450 = "stablehlo.multiply"(%449, %255) : (tensor<8x2x4x4xf32>, tensor<8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %451 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
        %455 = "stablehlo.reduce"(%450, %451) ({
          ^bb0(%452: tensor<f32>, %453: tensor<f32>):
            %454 = "stablehlo.maximum"(%452, %453) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%454) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x4x4xf32>, tensor<f32>) -> tensor<8x2x4xf32>
        %456 = "stablehlo.optimization_barrier"(%455) : (tensor<8x2x4xf32>) -> tensor<8x2x4xf32>
        %457 = "stablehlo.broadcast_in_dim"(%456) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x4xf32>) -> tensor<8x2x4x4xf32>
        %458 = "stablehlo.subtract"(%450, %457) : (tensor<8x2x4x4xf32>, tensor<8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %459 = "stablehlo.exponential"(%458) : (tensor<8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %460 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %464 = "stablehlo.reduce"(%459, %460) ({
          ^bb0(%461: tensor<f32>, %462: tensor<f32>):
            %463 = "stablehlo.add"(%461, %462) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%463) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x4x4xf32>, tensor<f32>) -> tensor<8x2x4xf32>
        %465:2 = "stablehlo.optimization_barrier"(%459, %464) : (tensor<8x2x4x4xf32>, tensor<8x2x4xf32>) -> (tensor<8x2x4x4xf32>, tensor<8x2x4xf32>)
        %466 = "stablehlo.reshape"(%465#1) : (tensor<8x2x4xf32>) -> tensor<8x2x4x1xf32>
        %467 = "stablehlo.dot_general"(%465#0, %446) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x2x4x4xf32>, tensor<2x8x8x4xf32>) -> tensor<8x2x4x8xf32>
        %468 = "stablehlo.reshape"(%466) : (tensor<8x2x4x1xf32>) -> tensor<8x2x4xf32>
        %469 = "stablehlo.broadcast_in_dim"(%468) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x4xf32>) -> tensor<8x2x4x8xf32>
        %470 = "stablehlo.divide"(%467, %469) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %471 = "stablehlo.transpose"(%470) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<8x2x4x8xf32>) -> tensor<8x4x2x8xf32>
        %472 = "stablehlo.dot_general"(%471, %198) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x4x2x8xf32>, tensor<2x8x16xf32>) -> tensor<8x4x16xf32>
        %473 = "stablehlo.add"(%472, %279) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %474 = "stablehlo.add"(%144, %473) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %475 = "stablehlo.broadcast_in_dim"(%180) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %476 = "stablehlo.add"(%474, %475) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %477 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %478 = "stablehlo.broadcast_in_dim"(%477) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %479 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %480 = "stablehlo.broadcast_in_dim"(%479) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %481 = "stablehlo.multiply"(%476, %476) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %482 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %486 = "stablehlo.reduce"(%476, %482) ({
          ^bb0(%483: tensor<f32>, %484: tensor<f32>):
            %485 = "stablehlo.add"(%483, %484) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%485) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %487 = "stablehlo.multiply"(%486, %478) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %488 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %492 = "stablehlo.reduce"(%481, %488) ({
          ^bb0(%489: tensor<f32>, %490: tensor<f32>):
            %491 = "stablehlo.add"(%489, %490) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%491) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %493 = "stablehlo.multiply"(%492, %478) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %494 = "stablehlo.multiply"(%487, %487) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %495 = "stablehlo.subtract"(%493, %494) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %496 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %497 = "stablehlo.broadcast_in_dim"(%496) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %498 = "stablehlo.maximum"(%495, %497) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %499 = "stablehlo.add"(%498, %480) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %500 = "stablehlo.broadcast_in_dim"(%487) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %501 = "stablehlo.subtract"(%476, %500) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %502 = "stablehlo.rsqrt"(%499) : (tensor<8x4xf32>) -> tensor<8x4xf32>
        %503 = "stablehlo.broadcast_in_dim"(%502) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %504 = "stablehlo.multiply"(%501, %503) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %505 = "stablehlo.multiply"(%504, %384) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %506 = "stablehlo.add"(%505, %386) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %507 = "stablehlo.dot_general"(%506, %218) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x4x16xf32>, tensor<16x64xf32>) -> tensor<8x4x64xf32>
        %508 = "stablehlo.add"(%507, %389) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %509 = "stablehlo.multiply"(%508, %392) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %510 = "stablehlo.multiply"(%508, %395) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %511 = "chlo.erf"(%510) : (tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %512 = "stablehlo.add"(%511, %399) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %513 = "stablehlo.multiply"(%509, %512) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %514 = "stablehlo.optimization_barrier"(%513) : (tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %515 = "stablehlo.dot_general"(%514, %222) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x4x64xf32>, tensor<64x16xf32>) -> tensor<8x4x16xf32>
        %516 = "stablehlo.add"(%515, %404) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %517 = "stablehlo.add"(%476, %516) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %518 = "sdy.sharding_constraint"(%517) {sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>} : (tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %519 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %523 = "stablehlo.reduce"(%518, %519) ({
          ^bb0(%520: tensor<f32>, %521: tensor<f32>):
            %522 = "stablehlo.add"(%520, %521) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%522) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %524 = "stablehlo.multiply"(%523, %414) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %525 = "stablehlo.reshape"(%524) : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
        %526 = "stablehlo.multiply"(%518, %518) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %527 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %531 = "stablehlo.reduce"(%526, %527) ({
          ^bb0(%528: tensor<f32>, %529: tensor<f32>):
            %530 = "stablehlo.add"(%528, %529) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%530) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %532 = "stablehlo.multiply"(%531, %414) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %533 = "stablehlo.reshape"(%532) : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
        %534 = "stablehlo.multiply"(%525, %525) : (tensor<8x4x1xf32>, tensor<8x4x1xf32>) -> tensor<8x4x1xf32>
        %535 = "stablehlo.subtract"(%533, %534) : (tensor<8x4x1xf32>, tensor<8x4x1xf32>) -> tensor<8x4x1xf32>
        %536 = "stablehlo.maximum"(%535, %427) : (tensor<8x4x1xf32>, tensor<8x4x1xf32>) -> tensor<8x4x1xf32>
        %537 = "stablehlo.add"(%536, %430) : (tensor<8x4x1xf32>, tensor<8x4x1xf32>) -> tensor<8x4x1xf32>
        %538 = "stablehlo.sqrt"(%537) : (tensor<8x4x1xf32>) -> tensor<8x4x1xf32>
        %539 = "stablehlo.divide"(%432, %538) : (tensor<8x4x1xf32>, tensor<8x4x1xf32>) -> tensor<8x4x1xf32>
        %540 = "stablehlo.add"(%140, %174) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        "stablehlo.return"(%540, %407, %416, %434, %518, %525, %539, %147, %148, %149, %150, %151, %152, %153, %154, %155, %156, %157, %158, %159, %160, %161, %162, %163, %164, %165, %166, %167, %168, %169, %170, %171, %172) : (tensor<i32>, tensor<8x4x16xf32>, tensor<8x4x1xf32>, tensor<8x4x1xf32>, tensor<8x4x16xf32>, tensor<8x4x1xf32>, tensor<8x4x1xf32>, tensor<8x1x1x8xi1>, tensor<2x8x2x8x8xf32>, tensor<2x8x2x8x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x2x8x16xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x2x8x16xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>) -> ()
    }) : (tensor<i32>, tensor<8x4x16xf32>, tensor<8x4x1xf32>, tensor<8x4x1xf32>, tensor<8x4x16xf32>, tensor<8x4x1xf32>, tensor<8x4x1xf32>, tensor<8x1x1x8xi1>, tensor<2x8x2x8x8xf32>, tensor<2x8x2x8x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x2x8x16xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x2x8x16xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>) -> (tensor<i32>, tensor<8x4x16xf32>, tensor<8x4x1xf32>, tensor<8x4x1xf32>, tensor<8x4x16xf32>, tensor<8x4x1xf32>, tensor<8x4x1xf32>, tensor<8x1x1x8xi1>, tensor<2x8x2x8x8xf32>, tensor<2x8x2x8x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x2x8x16xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x2x8x16xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>)
    %542 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %543 = "stablehlo.broadcast_in_dim"(%542) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
    %544 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %545 = "stablehlo.broadcast_in_dim"(%544) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
    %546 = "stablehlo.multiply"(%541#1, %541#1) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %547 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %551 = "stablehlo.reduce"(%541#1, %547) ({
      ^bb0(%548: tensor<f32>, %549: tensor<f32>):
        %550 = "stablehlo.add"(%548, %549) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%550) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
    %552 = "stablehlo.multiply"(%551, %543) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %553 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %557 = "stablehlo.reduce"(%546, %553) ({
      ^bb0(%554: tensor<f32>, %555: tensor<f32>):
        %556 = "stablehlo.add"(%554, %555) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%556) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
    %558 = "stablehlo.multiply"(%557, %543) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %559 = "stablehlo.multiply"(%552, %552) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %560 = "stablehlo.subtract"(%558, %559) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %561 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %562 = "stablehlo.broadcast_in_dim"(%561) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
    %563 = "stablehlo.maximum"(%560, %562) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %564 = "stablehlo.add"(%563, %545) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %565 = "stablehlo.broadcast_in_dim"(%552) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
    %566 = "stablehlo.subtract"(%541#1, %565) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %567 = "stablehlo.rsqrt"(%564) : (tensor<8x4xf32>) -> tensor<8x4xf32>
    %568 = "stablehlo.broadcast_in_dim"(%567) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
    %569 = "stablehlo.multiply"(%566, %568) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %570 = "stablehlo.broadcast_in_dim"(%39) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
    %571 = "stablehlo.multiply"(%569, %570) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %572 = "stablehlo.broadcast_in_dim"(%40) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
    %573 = "stablehlo.add"(%571, %572) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %574 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %575 = "stablehlo.broadcast_in_dim"(%574) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
    %576 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %577 = "stablehlo.broadcast_in_dim"(%576) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
    %578 = "stablehlo.multiply"(%541#4, %541#4) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %579 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %583 = "stablehlo.reduce"(%541#4, %579) ({
      ^bb0(%580: tensor<f32>, %581: tensor<f32>):
        %582 = "stablehlo.add"(%580, %581) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%582) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
    %584 = "stablehlo.multiply"(%583, %575) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %585 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %589 = "stablehlo.reduce"(%578, %585) ({
      ^bb0(%586: tensor<f32>, %587: tensor<f32>):
        %588 = "stablehlo.add"(%586, %587) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%588) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
    %590 = "stablehlo.multiply"(%589, %575) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %591 = "stablehlo.multiply"(%584, %584) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %592 = "stablehlo.subtract"(%590, %591) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %593 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %594 = "stablehlo.broadcast_in_dim"(%593) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
    %595 = "stablehlo.maximum"(%592, %594) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %596 = "stablehlo.add"(%595, %577) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %597 = "stablehlo.broadcast_in_dim"(%584) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
    %598 = "stablehlo.subtract"(%541#4, %597) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %599 = "stablehlo.rsqrt"(%596) : (tensor<8x4xf32>) -> tensor<8x4xf32>
    %600 = "stablehlo.broadcast_in_dim"(%599) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
    %601 = "stablehlo.multiply"(%598, %600) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %602 = "stablehlo.multiply"(%601, %570) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %603 = "stablehlo.add"(%602, %572) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %604 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %605 = "stablehlo.dynamic_slice"(%4, %604, %8) {slice_sizes = array<i64: 8, 1>} : (tensor<8x4xi32>, tensor<i32>, tensor<i32>) -> tensor<8x1xi32>
    %606 = "stablehlo.gather"(%573, %605) {dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 2>, slice_sizes = array<i64: 1, 1, 16>, indices_are_sorted = false} : (tensor<8x4x16xf32>, tensor<8x1xi32>) -> tensor<8x1x16xf32>
    %607 = "stablehlo.reshape"(%606) : (tensor<8x1x16xf32>) -> tensor<8x16xf32>
    %608 = "stablehlo.gather"(%603, %605) {dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 2>, slice_sizes = array<i64: 1, 1, 16>, indices_are_sorted = false} : (tensor<8x4x16xf32>, tensor<8x1xi32>) -> tensor<8x1x16xf32>
    %609 = "stablehlo.reshape"(%608) : (tensor<8x1x16xf32>) -> tensor<8x16xf32>
    %610 = "stablehlo.reshape"(%607) : (tensor<8x16xf32>) -> tensor<8x1x16xf32>
    %611 = "stablehlo.reshape"(%609) : (tensor<8x16xf32>) -> tensor<8x1x16xf32>
    %612 = "stablehlo.concatenate"(%610, %611) {dimension = 1 : i64} : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x2x16xf32>
    %613 = "stablehlo.reshape"(%612) : (tensor<8x2x16xf32>) -> tensor<16x16xf32>
    %614 = "stablehlo.convert"(%605) : (tensor<8x1xi32>) -> tensor<8x1xui32>
    %615 = "stablehlo.slice"(%7) {start_indices = array<i64: 0, 0>, limit_indices = array<i64: 8, 1>, strides = array<i64: 1, 1>} : (tensor<8x2xui32>) -> tensor<8x1xui32>
    %616 = "stablehlo.reshape"(%615) : (tensor<8x1xui32>) -> tensor<8xui32>
    %617 = "stablehlo.slice"(%7) {start_indices = array<i64: 0, 1>, limit_indices = array<i64: 8, 2>, strides = array<i64: 1, 1>} : (tensor<8x2xui32>) -> tensor<8x1xui32>
    %618 = "stablehlo.reshape"(%617) : (tensor<8x1xui32>) -> tensor<8xui32>
    %619 = "stablehlo.reshape"(%616) : (tensor<8xui32>) -> tensor<8x1xui32>
    %620 = "stablehlo.reshape"(%618) : (tensor<8xui32>) -> tensor<8x1xui32>
    %621 = "stablehlo.reshape"(%9) : (tensor<8xf32>) -> tensor<8x1xf32>
    %622 = "stablehlo.reshape"(%621) : (tensor<8x1xf32>) -> tensor<8xf32>
    %623 = "stablehlo.reshape"(%10) : (tensor<8xf32>) -> tensor<8x1xf32>
    %624 = "stablehlo.reshape"(%623) : (tensor<8x1xf32>) -> tensor<8xf32>
    %625 = "stablehlo.constant"() {value = dense<12> : tensor<8x1xui32>} : () -> tensor<8x1xui32>
    %626:2 = "func.call"(%619, %620, %614, %625) {callee = @threefry2x32_0} : (tensor<8x1xui32>, tensor<8x1xui32>, tensor<8x1xui32>, tensor<8x1xui32>) -> (tensor<8x1xui32>, tensor<8x1xui32>)
    %627 = "stablehlo.reshape"(%626#0) : (tensor<8x1xui32>) -> tensor<8x1x1xui32>
    %628 = "stablehlo.reshape"(%626#1) : (tensor<8x1xui32>) -> tensor<8x1x1xui32>
    %629 = "stablehlo.iota"() {iota_dimension = 0 : i64} : () -> tensor<8xui32>
    %630 = "stablehlo.reshape"(%627) : (tensor<8x1x1xui32>) -> tensor<8x1xui32>
    %631 = "stablehlo.broadcast_in_dim"(%630) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x1xui32>) -> tensor<8x1x8xui32>
    %632 = "stablehlo.broadcast_in_dim"(%629) {broadcast_dimensions = array<i64: 2>} : (tensor<8xui32>) -> tensor<8x1x8xui32>
    %633 = "stablehlo.reshape"(%628) : (tensor<8x1x1xui32>) -> tensor<8x1xui32>
    %634 = "stablehlo.broadcast_in_dim"(%633) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x1xui32>) -> tensor<8x1x8xui32>
    %635 = "stablehlo.constant"() {value = dense<0> : tensor<8x1x8xui32>} : () -> tensor<8x1x8xui32>
    %636:2 = "func.call"(%631, %634, %632, %635) {callee = @threefry2x32_1} : (tensor<8x1x8xui32>, tensor<8x1x8xui32>, tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> (tensor<8x1x8xui32>, tensor<8x1x8xui32>)
    %637 = "stablehlo.constant"() {value = dense<8> : tensor<8x1x8xui32>} : () -> tensor<8x1x8xui32>
    %638 = "stablehlo.shift_right_logical"(%636#0, %637) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
    %639 = "stablehlo.convert"(%638) : (tensor<8x1x8xui32>) -> tensor<8x1x8xi32>
    %640 = "stablehlo.convert"(%639) : (tensor<8x1x8xi32>) -> tensor<8x1x8xf32>
    %641 = "stablehlo.constant"() {value = dense<1.0> : tensor<f32>} : () -> tensor<f32>
    %642 = "stablehlo.broadcast_in_dim"(%641) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x8xf32>
    %643 = "stablehlo.add"(%640, %642) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %644 = "stablehlo.constant"() {value = dense<5.9604645e-8> : tensor<f32>} : () -> tensor<f32>
    %645 = "stablehlo.broadcast_in_dim"(%644) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x8xf32>
    %646 = "stablehlo.multiply"(%643, %645) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %647 = "stablehlo.log"(%646) : (tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %648 = "stablehlo.constant"() {value = dense<-2.0> : tensor<f32>} : () -> tensor<f32>
    %649 = "stablehlo.broadcast_in_dim"(%648) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x8xf32>
    %650 = "stablehlo.multiply"(%647, %649) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %651 = "stablehlo.sqrt"(%650) : (tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %652 = "stablehlo.shift_right_logical"(%636#1, %637) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
    %653 = "stablehlo.convert"(%652) : (tensor<8x1x8xui32>) -> tensor<8x1x8xi32>
    %654 = "stablehlo.convert"(%653) : (tensor<8x1x8xi32>) -> tensor<8x1x8xf32>
    %655 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %656 = "stablehlo.broadcast_in_dim"(%655) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x8xf32>
    %657 = "stablehlo.add"(%654, %656) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %658 = "stablehlo.multiply"(%657, %645) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %659 = "stablehlo.constant"() {value = dense<6.2831855> : tensor<f32>} : () -> tensor<f32>
    %660 = "stablehlo.broadcast_in_dim"(%659) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x8xf32>
    %661 = "stablehlo.multiply"(%658, %660) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %662 = "stablehlo.cosine"(%661) : (tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %663 = "stablehlo.multiply"(%651, %662) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %664 = "stablehlo.constant"() {value = dense<13> : tensor<8x1xui32>} : () -> tensor<8x1xui32>
    %665:2 = "func.call"(%619, %620, %614, %664) {callee = @threefry2x32_0} : (tensor<8x1xui32>, tensor<8x1xui32>, tensor<8x1xui32>, tensor<8x1xui32>) -> (tensor<8x1xui32>, tensor<8x1xui32>)
    %666 = "stablehlo.reshape"(%663) : (tensor<8x1x8xf32>) -> tensor<8x8xf32>
    %667 = "stablehlo.constant"() {value = dense<"0xE7030000ED020000F4010000FA00000000000000"> : tensor<5xi32>} : () -> tensor<5xi32>
    %668 = "stablehlo.constant"() {value = dense<"0x0000803FF8396E3FD7AF5D3FAC4B4E3F11F93F3F06A5323FE03D263F2BB31A3F9AF50F3FEEF6053FCF53F93E6004E83E9BE8D73E24EBC83E1AF8BA3EFFFCAD3E9BE8A13EEAAA963E04358C3E0979823E24D4723E36F8613EED47523E7CAE433E8718363E0A74293E40B01D3E91BD123E778D083EE124FE3DD57FEC3D6614DC3DCDCCCC3DC794BE3D7859B13D5709A53D0E94993D6CEA8E3D4DFE843D1285773DC355663DE457563D3F76473D199D393D15BA2C3D1DBC203D4893153DCC300B3DE286013D7611F13CD254E03CA8C1D03C5043C23C91C6B43C8B39A83C978B9C3C39AD913C0890873C334D7C3CE7C86A3CF17B5A3CB4504B3C11333D3C5210303C0AD7233C0577183C2DE10D3C7907043CB0B9F53B46AAE43B14CAD43B0E04C63B9C44B83B8379AB3BCC919F3BAE7D943B772E8A3B7D96803B0D526F3B7AB45E3B373E4F3BC5DA403B0F77333B5301273B0D691B3BDB9E103B6F94063BF178FA3A2815E93A73E6D83A5CD7C93AECD3BB3A8EC9AE3AF6A6A23A0E5C973ADBD98C3A6F12833AA2F1733AE201633A273F533A8C94443A9EEE363A433B2A3AA5691E3A166A133A022E093AAD4FFF39E395ED392617DD3995BDCD39D774BF39FB29B2395FCBA5399E489A3972928F39A99A853914A8783991646739E5535739C160483953773A3929852D39177921392343163972D40B392B1F0239E32CF238925CE138"> : tensor<1x128xf32>} : () -> tensor<1x128xf32>
    %669 = "stablehlo.convert"(%667) : (tensor<5xi32>) -> tensor<5xf32>
    %670 = "stablehlo.reshape"(%669) : (tensor<5xf32>) -> tensor<5x1xf32>
    %671 = "stablehlo.reshape"(%670) : (tensor<5x1xf32>) -> tensor<5xf32>
    %672 = "stablehlo.broadcast_in_dim"(%671) {broadcast_dimensions = array<i64: 0>} : (tensor<5xf32>) -> tensor<5x128xf32>
    %673 = "stablehlo.reshape"(%668) : (tensor<1x128xf32>) -> tensor<128xf32>
    %674 = "stablehlo.broadcast_in_dim"(%673) {broadcast_dimensions = array<i64: 1>} : (tensor<128xf32>) -> tensor<5x128xf32>
    %675 = "stablehlo.multiply"(%672, %674) : (tensor<5x128xf32>, tensor<5x128xf32>) -> tensor<5x128xf32>
    %676 = "stablehlo.cosine"(%675) : (tensor<5x128xf32>) -> tensor<5x128xf32>
    %677 = "stablehlo.sine"(%675) : (tensor<5x128xf32>) -> tensor<5x128xf32>
    %678 = "stablehlo.concatenate"(%676, %677) {dimension = 1 : i64} : (tensor<5x128xf32>, tensor<5x128xf32>) -> tensor<5x256xf32>
    %679 = "stablehlo.dot_general"(%678, %41) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<5x256xf32>, tensor<256x16xf32>) -> tensor<5x16xf32>
    %680 = "stablehlo.broadcast_in_dim"(%42) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<5x16xf32>
    %681 = "stablehlo.add"(%679, %680) : (tensor<5x16xf32>, tensor<5x16xf32>) -> tensor<5x16xf32>
    %682 = "stablehlo.logistic"(%681) : (tensor<5x16xf32>) -> tensor<5x16xf32>
    %683 = "stablehlo.multiply"(%681, %682) : (tensor<5x16xf32>, tensor<5x16xf32>) -> tensor<5x16xf32>
    %684 = "stablehlo.dot_general"(%683, %43) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<5x16xf32>, tensor<16x16xf32>) -> tensor<5x16xf32>
    %685 = "stablehlo.broadcast_in_dim"(%44) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<5x16xf32>
    %686 = "stablehlo.add"(%684, %685) : (tensor<5x16xf32>, tensor<5x16xf32>) -> tensor<5x16xf32>
    %687 = "stablehlo.dot_general"(%613, %45) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %688 = "stablehlo.broadcast_in_dim"(%46) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<16x16xf32>
    %689 = "stablehlo.add"(%687, %688) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %690 = "stablehlo.iota"() {iota_dimension = 0 : i64} : () -> tensor<5xi32>
    %691 = "stablehlo.constant"() {value = dense<"0xB4B44E384C79C23E0C9E333FE1726B3FA6FE7F3F"> : tensor<5xf32>} : () -> tensor<5xf32>
    %692 = "stablehlo.constant"() {value = dense<"0x0000803F72D06C3F1869363F12FFC83E288BD23B"> : tensor<5xf32>} : () -> tensor<5xf32>
    %693 = "stablehlo.constant"() {value = dense<"0x4C79C23EB062143F27DB413FCCEF7F3F0000803F"> : tensor<5xf32>} : () -> tensor<5xf32>
    %694 = "stablehlo.constant"() {value = dense<"0x61D8E8387F73A43EC51E6D3E242D813900000000"> : tensor<5xf32>} : () -> tensor<5xf32>
    %695 = "stablehlo.constant"() {value = dense<"0x0000000000000000000000000000000000000000"> : tensor<5xf32>} : () -> tensor<5xf32>
    %696 = "stablehlo.constant"() {value = dense<"0xBC9B90B22592B1BE54495FBF1066EFBF3E8521C1"> : tensor<5xf32>} : () -> tensor<5xf32>
    %697 = "stablehlo.constant"() {value = dense<"0xC88A1FBEFF6C5EBFFF1F04C02C8621C12C8621C1"> : tensor<5xf32>} : () -> tensor<5xf32>
    %698 = "stablehlo.constant"() {value = dense<"0x0000803F0000803F0000803F0000803F00000000"> : tensor<5xf32>} : () -> tensor<5xf32>
    %699 = "stablehlo.reshape"(%624) : (tensor<8xf32>) -> tensor<8x1xf32>
    %700 = "stablehlo.reshape"(%622) : (tensor<8xf32>) -> tensor<8x1xf32>
    %701 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %1036:33 = "stablehlo.while"(%701, %666, %689, %700, %699, %11, %12, %665#0, %665#1, %47, %48, %49, %50, %51, %52, %53, %54, %55, %56, %57, %58, %59, %60, %686, %690, %691, %692, %693, %694, %695, %696, %697, %698) ({
      ^bb0(%702: tensor<i32>, %703: tensor<8x8xf32>, %704: tensor<16x16xf32>, %705: tensor<8x1xf32>, %706: tensor<8x1xf32>, %707: tensor<8xf32>, %708: tensor<8xf32>, %709: tensor<8x1xui32>, %710: tensor<8x1xui32>, %711: tensor<8x16xf32>, %712: tensor<16xf32>, %713: tensor<2x16x48xf32>, %714: tensor<2x48xf32>, %715: tensor<2x16xf32>, %716: tensor<2x16xf32>, %717: tensor<2x16x16xf32>, %718: tensor<2x16xf32>, %719: tensor<2x16x16xf32>, %720: tensor<2x16xf32>, %721: tensor<16x32xf32>, %722: tensor<32xf32>, %723: tensor<16x16xf32>, %724: tensor<16xf32>, %725: tensor<5x16xf32>, %726: tensor<5xi32>, %727: tensor<5xf32>, %728: tensor<5xf32>, %729: tensor<5xf32>, %730: tensor<5xf32>, %731: tensor<5xf32>, %732: tensor<5xf32>, %733: tensor<5xf32>, %734: tensor<5xf32>):
        %735 = "stablehlo.constant"() {value = dense<5> : tensor<i32>} : () -> tensor<i32>
        %736 = "stablehlo.compare"(%702, %735) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        "stablehlo.return"(%736) : (tensor<i1>) -> ()
    }, {
      ^bb0(%737: tensor<i32>, %738: tensor<8x8xf32>, %739: tensor<16x16xf32>, %740: tensor<8x1xf32>, %741: tensor<8x1xf32>, %742: tensor<8xf32>, %743: tensor<8xf32>, %744: tensor<8x1xui32>, %745: tensor<8x1xui32>, %746: tensor<8x16xf32>, %747: tensor<16xf32>, %748: tensor<2x16x48xf32>, %749: tensor<2x48xf32>, %750: tensor<2x16xf32>, %751: tensor<2x16xf32>, %752: tensor<2x16x16xf32>, %753: tensor<2x16xf32>, %754: tensor<2x16x16xf32>, %755: tensor<2x16xf32>, %756: tensor<16x32xf32>, %757: tensor<32xf32>, %758: tensor<16x16xf32>, %759: tensor<16xf32>, %760: tensor<5x16xf32>, %761: tensor<5xi32>, %762: tensor<5xf32>, %763: tensor<5xf32>, %764: tensor<5xf32>, %765: tensor<5xf32>, %766: tensor<5xf32>, %767: tensor<5xf32>, %768: tensor<5xf32>, %769: tensor<5xf32>):
        %770 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
        %771 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %772 = "stablehlo.dynamic_slice"(%760, %737, %770) {slice_sizes = array<i64: 1, 16>} : (tensor<5x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %773 = "stablehlo.reshape"(%772) : (tensor<1x16xf32>) -> tensor<16xf32>
        %774 = "stablehlo.dynamic_slice"(%761, %737) {slice_sizes = array<i64: 1>} : (tensor<5xi32>, tensor<i32>) -> tensor<1xi32>
        %775 = "stablehlo.reshape"(%774) : (tensor<1xi32>) -> tensor<i32>
        %776 = "stablehlo.dynamic_slice"(%762, %737) {slice_sizes = array<i64: 1>} : (tensor<5xf32>, tensor<i32>) -> tensor<1xf32>
        %777 = "stablehlo.reshape"(%776) : (tensor<1xf32>) -> tensor<f32>
        %778 = "stablehlo.dynamic_slice"(%763, %737) {slice_sizes = array<i64: 1>} : (tensor<5xf32>, tensor<i32>) -> tensor<1xf32>
        %779 = "stablehlo.reshape"(%778) : (tensor<1xf32>) -> tensor<f32>
        %780 = "stablehlo.dynamic_slice"(%764, %737) {slice_sizes = array<i64: 1>} : (tensor<5xf32>, tensor<i32>) -> tensor<1xf32>
        %781 = "stablehlo.reshape"(%780) : (tensor<1xf32>) -> tensor<f32>
        %782 = "stablehlo.dynamic_slice"(%765, %737) {slice_sizes = array<i64: 1>} : (tensor<5xf32>, tensor<i32>) -> tensor<1xf32>
        %783 = "stablehlo.reshape"(%782) : (tensor<1xf32>) -> tensor<f32>
        %784 = "stablehlo.dynamic_slice"(%766, %737) {slice_sizes = array<i64: 1>} : (tensor<5xf32>, tensor<i32>) -> tensor<1xf32>
        %785 = "stablehlo.reshape"(%784) : (tensor<1xf32>) -> tensor<f32>
        %786 = "stablehlo.dynamic_slice"(%767, %737) {slice_sizes = array<i64: 1>} : (tensor<5xf32>, tensor<i32>) -> tensor<1xf32>
        %787 = "stablehlo.reshape"(%786) : (tensor<1xf32>) -> tensor<f32>
        %788 = "stablehlo.dynamic_slice"(%768, %737) {slice_sizes = array<i64: 1>} : (tensor<5xf32>, tensor<i32>) -> tensor<1xf32>
        %789 = "stablehlo.reshape"(%788) : (tensor<1xf32>) -> tensor<f32>
        %790 = "stablehlo.dynamic_slice"(%769, %737) {slice_sizes = array<i64: 1>} : (tensor<5xf32>, tensor<i32>) -> tensor<1xf32>
        %791 = "stablehlo.reshape"(%790) : (tensor<1xf32>) -> tensor<f32>
        %792 = "stablehlo.reshape"(%773) : (tensor<16xf32>) -> tensor<1x16xf32>
        %793 = "stablehlo.reshape"(%792) : (tensor<1x16xf32>) -> tensor<16xf32>
        %794 = "stablehlo.broadcast_in_dim"(%793) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<16x16xf32>
        %795 = "stablehlo.add"(%739, %794) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
        %796 = "stablehlo.reshape"(%738) : (tensor<8x8xf32>) -> tensor<8x1x8xf32>
        %797 = "stablehlo.concatenate"(%796, %796) {dimension = 1 : i64} : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x2x8xf32>
        %798 = "stablehlo.reshape"(%797) : (tensor<8x2x8xf32>) -> tensor<16x8xf32>
        %799 = "stablehlo.dot_general"(%798, %746) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x8xf32>, tensor<8x16xf32>) -> tensor<16x16xf32>
        %800 = "stablehlo.broadcast_in_dim"(%747) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<16x16xf32>
        %801 = "stablehlo.add"(%799, %800) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
        %802 = "stablehlo.logistic"(%795) : (tensor<16x16xf32>) -> tensor<16x16xf32>
        %803 = "stablehlo.multiply"(%795, %802) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
        %804 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
        %902:11 = "stablehlo.while"(%804, %801, %803, %748, %749, %750, %751, %752, %753, %754, %755) ({
          ^bb0(%805: tensor<i32>, %806: tensor<16x16xf32>, %807: tensor<16x16xf32>, %808: tensor<2x16x48xf32>, %809: tensor<2x48xf32>, %810: tensor<2x16xf32>, %811: tensor<2x16xf32>, %812: tensor<2x16x16xf32>, %813: tensor<2x16xf32>, %814: tensor<2x16x16xf32>, %815: tensor<2x16xf32>):
            %816 = "stablehlo.constant"() {value = dense<2> : tensor<i32>} : () -> tensor<i32>
            %817 = "stablehlo.compare"(%805, %816) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
            "stablehlo.return"(%817) : (tensor<i1>) -> ()
        }, {
          ^bb0(%818: tensor<i32>, %819: tensor<16x16xf32>, %820: tensor<16x16xf32>, %821: tensor<2x16x48xf32>, %822: tensor<2x48xf32>, %823: tensor<2x16xf32>, %824: tensor<2x16xf32>, %825: tensor<2x16x16xf32>, %826: tensor<2x16xf32>, %827: tensor<2x16x16xf32>, %828: tensor<2x16xf32>):
            %829 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
            %830 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
            %831 = "stablehlo.dynamic_slice"(%821, %818, %829, %829) {slice_sizes = array<i64: 1, 16, 48>} : (tensor<2x16x48xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x48xf32>
            %832 = "stablehlo.reshape"(%831) : (tensor<1x16x48xf32>) -> tensor<16x48xf32>
            %833 = "stablehlo.dynamic_slice"(%822, %818, %829) {slice_sizes = array<i64: 1, 48>} : (tensor<2x48xf32>, tensor<i32>, tensor<i32>) -> tensor<1x48xf32>
            %834 = "stablehlo.reshape"(%833) : (tensor<1x48xf32>) -> tensor<48xf32>
            %835 = "stablehlo.dynamic_slice"(%823, %818, %829) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
            %836 = "stablehlo.reshape"(%835) : (tensor<1x16xf32>) -> tensor<16xf32>
            %837 = "stablehlo.dynamic_slice"(%824, %818, %829) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
            %838 = "stablehlo.reshape"(%837) : (tensor<1x16xf32>) -> tensor<16xf32>
            %839 = "stablehlo.dynamic_slice"(%825, %818, %829, %829) {slice_sizes = array<i64: 1, 16, 16>} : (tensor<2x16x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x16xf32>
            %840 = "stablehlo.reshape"(%839) : (tensor<1x16x16xf32>) -> tensor<16x16xf32>
            %841 = "stablehlo.dynamic_slice"(%826, %818, %829) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
            %842 = "stablehlo.reshape"(%841) : (tensor<1x16xf32>) -> tensor<16xf32>
            %843 = "stablehlo.dynamic_slice"(%827, %818, %829, %829) {slice_sizes = array<i64: 1, 16, 16>} : (tensor<2x16x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x16xf32>
            %844 = "stablehlo.reshape"(%843) : (tensor<1x16x16xf32>) -> tensor<16x16xf32>
            %845 = "stablehlo.dynamic_slice"(%828, %818, %829) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
            %846 = "stablehlo.reshape"(%845) : (tensor<1x16xf32>) -> tensor<16xf32>
            %847 = "stablehlo.dot_general"(%820, %832) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x16xf32>, tensor<16x48xf32>) -> tensor<16x48xf32>
            %848 = "stablehlo.broadcast_in_dim"(%834) {broadcast_dimensions = array<i64: 1>} : (tensor<48xf32>) -> tensor<16x48xf32>
            %849 = "stablehlo.add"(%847, %848) : (tensor<16x48xf32>, tensor<16x48xf32>) -> tensor<16x48xf32>
            %850 = "stablehlo.slice"(%849) {start_indices = array<i64: 0, 0>, limit_indices = array<i64: 16, 16>, strides = array<i64: 1, 1>} : (tensor<16x48xf32>) -> tensor<16x16xf32>
            %851 = "stablehlo.slice"(%849) {start_indices = array<i64: 0, 16>, limit_indices = array<i64: 16, 32>, strides = array<i64: 1, 1>} : (tensor<16x48xf32>) -> tensor<16x16xf32>
            %852 = "stablehlo.slice"(%849) {start_indices = array<i64: 0, 32>, limit_indices = array<i64: 16, 48>, strides = array<i64: 1, 1>} : (tensor<16x48xf32>) -> tensor<16x16xf32>
            %853 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
            %854 = "stablehlo.broadcast_in_dim"(%853) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
            %855 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
            %856 = "stablehlo.broadcast_in_dim"(%855) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
            %857 = "stablehlo.multiply"(%819, %819) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %858 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
            %862 = "stablehlo.reduce"(%819, %858) ({
              ^bb0(%859: tensor<f32>, %860: tensor<f32>):
                %861 = "stablehlo.add"(%859, %860) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%861) : (tensor<f32>) -> ()
            }) {dimensions = array<i64: 1>} : (tensor<16x16xf32>, tensor<f32>) -> tensor<16xf32>
            %863 = "stablehlo.multiply"(%862, %854) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
            %864 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
            %868 = "stablehlo.reduce"(%857, %864) ({
              ^bb0(%865: tensor<f32>, %866: tensor<f32>):
                %867 = "stablehlo.add"(%865, %866) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%867) : (tensor<f32>) -> ()
            }) {dimensions = array<i64: 1>} : (tensor<16x16xf32>, tensor<f32>) -> tensor<16xf32>
            %869 = "stablehlo.multiply"(%868, %854) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
            %870 = "stablehlo.multiply"(%863, %863) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
            %871 = "stablehlo.subtract"(%869, %870) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
            %872 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
            %873 = "stablehlo.broadcast_in_dim"(%872) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
            %874 = "stablehlo.maximum"(%871, %873) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
            %875 = "stablehlo.add"(%874, %856) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
            %876 = "stablehlo.broadcast_in_dim"(%863) {broadcast_dimensions = array<i64: 0>} : (tensor<16xf32>) -> tensor<16x16xf32>
            %877 = "stablehlo.subtract"(%819, %876) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %878 = "stablehlo.rsqrt"(%875) : (tensor<16xf32>) -> tensor<16xf32>
            %879 = "stablehlo.broadcast_in_dim"(%878) {broadcast_dimensions = array<i64: 0>} : (tensor<16xf32>) -> tensor<16x16xf32>
            %880 = "stablehlo.multiply"(%877, %879) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %881 = "stablehlo.broadcast_in_dim"(%836) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<16x16xf32>
            %882 = "stablehlo.multiply"(%880, %881) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %883 = "stablehlo.broadcast_in_dim"(%838) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<16x16xf32>
            %884 = "stablehlo.add"(%882, %883) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %885 = "stablehlo.constant"() {value = dense<1.0> : tensor<f32>} : () -> tensor<f32>
            %886 = "stablehlo.broadcast_in_dim"(%885) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x16xf32>
            %887 = "stablehlo.add"(%851, %886) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %888 = "stablehlo.multiply"(%884, %887) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %889 = "stablehlo.add"(%888, %850) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %890 = "stablehlo.dot_general"(%889, %840) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %891 = "stablehlo.broadcast_in_dim"(%842) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<16x16xf32>
            %892 = "stablehlo.add"(%890, %891) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %893 = "stablehlo.logistic"(%892) : (tensor<16x16xf32>) -> tensor<16x16xf32>
            %894 = "stablehlo.multiply"(%892, %893) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %895 = "stablehlo.optimization_barrier"(%894) : (tensor<16x16xf32>) -> tensor<16x16xf32>
            %896 = "stablehlo.dot_general"(%895, %844) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %897 = "stablehlo.broadcast_in_dim"(%846) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<16x16xf32>
            %898 = "stablehlo.add"(%896, %897) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %899 = "stablehlo.multiply"(%852, %898) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %900 = "stablehlo.add"(%819, %899) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %901 = "stablehlo.add"(%818, %830) : (tensor<i32>, tensor<i32>) -> tensor<i32>
            "stablehlo.return"(%901, %900, %820, %821, %822, %823, %824, %825, %826, %827, %828) : (tensor<i32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>) -> ()
        }) : (tensor<i32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>) -> (tensor<i32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>)
        %903 = "stablehlo.dot_general"(%803, %756) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x16xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
        %904 = "stablehlo.broadcast_in_dim"(%757) {broadcast_dimensions = array<i64: 1>} : (tensor<32xf32>) -> tensor<16x32xf32>
        %905 = "stablehlo.add"(%903, %904) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
        %906 = "stablehlo.slice"(%905) {start_indices = array<i64: 0, 0>, limit_indices = array<i64: 16, 16>, strides = array<i64: 1, 1>} : (tensor<16x32xf32>) -> tensor<16x16xf32>
        %907 = "stablehlo.slice"(%905) {start_indices = array<i64: 0, 16>, limit_indices = array<i64: 16, 32>, strides = array<i64: 1, 1>} : (tensor<16x32xf32>) -> tensor<16x16xf32>
        %908 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %909 = "stablehlo.broadcast_in_dim"(%908) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
        %910 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %911 = "stablehlo.broadcast_in_dim"(%910) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
        %912 = "stablehlo.multiply"(%902#1, %902#1) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
        %913 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %917 = "stablehlo.reduce"(%902#1, %913) ({
          ^bb0(%914: tensor<f32>, %915: tensor<f32>):
            %916 = "stablehlo.add"(%914, %915) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%916) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 1>} : (tensor<16x16xf32>, tensor<f32>) -> tensor<16xf32>
        %918 = "stablehlo.multiply"(%917, %909) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
        %919 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %923 = "stablehlo.reduce"(%912, %919) ({
          ^bb0(%920: tensor<f32>, %921: tensor<f32>):
            %922 = "stablehlo.add"(%920, %921) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%922) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 1>} : (tensor<16x16xf32>, tensor<f32>) -> tensor<16xf32>
        %924 = "stablehlo.multiply"(%923, %909) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
        %925 = "stablehlo.multiply"(%918, %918) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
        %926 = "stablehlo.subtract"(%924, %925) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
        %927 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %928 = "stablehlo.broadcast_in_dim"(%927) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
        %929 = "stablehlo.maximum"(%926, %928) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
        %930 = "stablehlo.add"(%929, %911) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
        %931 = "stablehlo.broadcast_in_dim"(%918) {broadcast_dimensions = array<i64: 0>} : (tensor<16xf32>) -> tensor<16x16xf32>
        %932 = "stablehlo.subtract"(%902#1, %931) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
        %933 = "stablehlo.rsqrt"(%930) : (tensor<16xf32>) -> tensor<16xf32>
        %934 = "stablehlo.broadcast_in_dim"(%933) {broadcast_dimensions = array<i64: 0>} : (tensor<16xf32>) -> tensor<16x16xf32>
        %935 = "stablehlo.multiply"(%932, %934) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
        %936 = "stablehlo.constant"() {value = dense<1.0> : tensor<f32>} : () -> tensor<f32>
        %937 = "stablehlo.broadcast_in_dim"(%936) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x16xf32>
        %938 = "stablehlo.add"(%907, %937) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
        %939 = "stablehlo.multiply"(%935, %938) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
        %940 = "stablehlo.add"(%939, %906) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
        %941 = "stablehlo.dot_general"(%940, %758) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
        %942 = "stablehlo.broadcast_in_dim"(%759) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<16x16xf32>
        %943 = "stablehlo.add"(%941, %942) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
        %944 = "stablehlo.slice"(%943) {start_indices = array<i64: 0, 0>, limit_indices = array<i64: 16, 8>, strides = array<i64: 1, 1>} : (tensor<16x16xf32>) -> tensor<16x8xf32>
        %945 = "stablehlo.slice"(%943) {start_indices = array<i64: 0, 8>, limit_indices = array<i64: 16, 16>, strides = array<i64: 1, 1>} : (tensor<16x16xf32>) -> tensor<16x8xf32>
        %946 = "stablehlo.reshape"(%944) : (tensor<16x8xf32>) -> tensor<8x2x8xf32>
        %947 = "stablehlo.slice"(%946) {start_indices = array<i64: 0, 0, 0>, limit_indices = array<i64: 8, 1, 8>, strides = array<i64: 1, 1, 1>} : (tensor<8x2x8xf32>) -> tensor<8x1x8xf32>
        %948 = "stablehlo.reshape"(%947) : (tensor<8x1x8xf32>) -> tensor<8x8xf32>
        %949 = "stablehlo.slice"(%946) {start_indices = array<i64: 0, 1, 0>, limit_indices = array<i64: 8, 2, 8>, strides = array<i64: 1, 1, 1>} : (tensor<8x2x8xf32>) -> tensor<8x1x8xf32>
        %950 = "stablehlo.reshape"(%949) : (tensor<8x1x8xf32>) -> tensor<8x8xf32>
        %951 = "stablehlo.subtract"(%948, %950) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %952 = "stablehlo.reshape"(%740) : (tensor<8x1xf32>) -> tensor<8xf32>
        %953 = "stablehlo.broadcast_in_dim"(%952) {broadcast_dimensions = array<i64: 0>} : (tensor<8xf32>) -> tensor<8x8xf32>
        %954 = "stablehlo.multiply"(%953, %951) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %955 = "stablehlo.add"(%950, %954) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %956 = "stablehlo.broadcast_in_dim"(%777) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %957 = "stablehlo.multiply"(%738, %956) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %958 = "stablehlo.broadcast_in_dim"(%779) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %959 = "stablehlo.multiply"(%955, %958) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %960 = "stablehlo.subtract"(%957, %959) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %961 = "stablehlo.broadcast_in_dim"(%742) {broadcast_dimensions = array<i64: 1>} : (tensor<8xf32>) -> tensor<8x8xf32>
        %962 = "stablehlo.maximum"(%960, %961) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %963 = "stablehlo.broadcast_in_dim"(%743) {broadcast_dimensions = array<i64: 1>} : (tensor<8xf32>) -> tensor<8x8xf32>
        %964 = "stablehlo.minimum"(%962, %963) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %965 = "stablehlo.broadcast_in_dim"(%781) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %966 = "stablehlo.multiply"(%964, %965) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %967 = "stablehlo.broadcast_in_dim"(%783) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %968 = "stablehlo.multiply"(%738, %967) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %969 = "stablehlo.add"(%966, %968) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %970 = "stablehlo.reshape"(%945) : (tensor<16x8xf32>) -> tensor<8x2x8xf32>
        %971 = "stablehlo.slice"(%970) {start_indices = array<i64: 0, 0, 0>, limit_indices = array<i64: 8, 1, 8>, strides = array<i64: 1, 1, 1>} : (tensor<8x2x8xf32>) -> tensor<8x1x8xf32>
        %972 = "stablehlo.reshape"(%971) : (tensor<8x1x8xf32>) -> tensor<8x8xf32>
        %973 = "stablehlo.broadcast_in_dim"(%936) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %974 = "stablehlo.add"(%972, %973) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %975 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
        %976 = "stablehlo.broadcast_in_dim"(%975) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %977 = "stablehlo.multiply"(%974, %976) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %978 = "stablehlo.broadcast_in_dim"(%787) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %979 = "stablehlo.multiply"(%977, %978) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %980 = "stablehlo.subtract"(%973, %977) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %981 = "stablehlo.broadcast_in_dim"(%789) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %982 = "stablehlo.multiply"(%980, %981) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %983 = "stablehlo.add"(%979, %982) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %984 = "stablehlo.reshape"(%744) : (tensor<8x1xui32>) -> tensor<8x1x1xui32>
        %985 = "stablehlo.reshape"(%745) : (tensor<8x1xui32>) -> tensor<8x1x1xui32>
        %986 = "stablehlo.iota"() {iota_dimension = 0 : i64} : () -> tensor<8xui32>
        %987 = "stablehlo.convert"(%775) : (tensor<i32>) -> tensor<ui32>
        %988 = "stablehlo.constant"() {value = dense<8> : tensor<ui32>} : () -> tensor<ui32>
        %989 = "stablehlo.multiply"(%987, %988) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %990 = "stablehlo.broadcast_in_dim"(%989) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8xui32>
        %991 = "stablehlo.add"(%986, %990) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %992 = "stablehlo.reshape"(%984) : (tensor<8x1x1xui32>) -> tensor<8x1xui32>
        %993 = "stablehlo.broadcast_in_dim"(%992) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x1xui32>) -> tensor<8x1x8xui32>
        %994 = "stablehlo.broadcast_in_dim"(%991) {broadcast_dimensions = array<i64: 2>} : (tensor<8xui32>) -> tensor<8x1x8xui32>
        %995 = "stablehlo.reshape"(%985) : (tensor<8x1x1xui32>) -> tensor<8x1xui32>
        %996 = "stablehlo.broadcast_in_dim"(%995) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x1xui32>) -> tensor<8x1x8xui32>
        %997 = "stablehlo.constant"() {value = dense<0> : tensor<8x1x8xui32>} : () -> tensor<8x1x8xui32>
        %998:2 = "func.call"(%993, %996, %994, %997) {callee = @threefry2x32_1} : (tensor<8x1x8xui32>, tensor<8x1x8xui32>, tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> (tensor<8x1x8xui32>, tensor<8x1x8xui32>)
        %999 = "stablehlo.constant"() {value = dense<8> : tensor<8x1x8xui32>} : () -> tensor<8x1x8xui32>
        %1000 = "stablehlo.shift_right_logical"(%998#0, %999) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
        %1001 = "stablehlo.convert"(%1000) : (tensor<8x1x8xui32>) -> tensor<8x1x8xi32>
        %1002 = "stablehlo.convert"(%1001) : (tensor<8x1x8xi32>) -> tensor<8x1x8xf32>
        %1003 = "stablehlo.broadcast_in_dim"(%936) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x8xf32>
        %1004 = "stablehlo.add"(%1002, %1003) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
        %1005 = "stablehlo.constant"() {value = dense<5.9604645e-8> : tensor<f32>} : () -> tensor<f32>
        %1006 = "stablehlo.broadcast_in_dim"(%1005) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x8xf32>
        %1007 = "stablehlo.multiply"(%1004, %1006) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
        %1008 = "stablehlo.log"(%1007) : (tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
        %1009 = "stablehlo.constant"() {value = dense<-2.0> : tensor<f32>} : () -> tensor<f32>
        %1010 = "stablehlo.broadcast_in_dim"(%1009) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x8xf32>
        %1011 = "stablehlo.multiply"(%1008, %1010) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
        %1012 = "stablehlo.sqrt"(%1011) : (tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
        %1013 = "stablehlo.shift_right_logical"(%998#1, %999) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
        %1014 = "stablehlo.convert"(%1013) : (tensor<8x1x8xui32>) -> tensor<8x1x8xi32>
        %1015 = "stablehlo.convert"(%1014) : (tensor<8x1x8xi32>) -> tensor<8x1x8xf32>
        %1016 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %1017 = "stablehlo.broadcast_in_dim"(%1016) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x8xf32>
        %1018 = "stablehlo.add"(%1015, %1017) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
        %1019 = "stablehlo.multiply"(%1018, %1006) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
        %1020 = "stablehlo.constant"() {value = dense<6.2831855> : tensor<f32>} : () -> tensor<f32>
        %1021 = "stablehlo.broadcast_in_dim"(%1020) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x8xf32>
        %1022 = "stablehlo.multiply"(%1019, %1021) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
        %1023 = "stablehlo.cosine"(%1022) : (tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
        %1024 = "stablehlo.multiply"(%1012, %1023) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
        %1025 = "stablehlo.reshape"(%1024) : (tensor<8x1x8xf32>) -> tensor<8x8xf32>
        %1026 = "stablehlo.multiply"(%983, %976) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %1027 = "stablehlo.exponential"(%1026) : (tensor<8x8xf32>) -> tensor<8x8xf32>
        %1028 = "stablehlo.multiply"(%1027, %1025) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %1029 = "stablehlo.reshape"(%741) : (tensor<8x1xf32>) -> tensor<8xf32>
        %1030 = "stablehlo.broadcast_in_dim"(%1029) {broadcast_dimensions = array<i64: 0>} : (tensor<8xf32>) -> tensor<8x8xf32>
        %1031 = "stablehlo.multiply"(%1028, %1030) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %1032 = "stablehlo.broadcast_in_dim"(%791) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %1033 = "stablehlo.multiply"(%1031, %1032) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %1034 = "stablehlo.add"(%969, %1033) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %1035 = "stablehlo.add"(%737, %771) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        "stablehlo.return"(%1035, %1034, %739, %740, %741, %742, %743, %744, %745, %746, %747, %748, %749, %750, %751, %752, %753, %754, %755, %756, %757, %758, %759, %760, %761, %762, %763, %764, %765, %766, %767, %768, %769) : (tensor<i32>, tensor<8x8xf32>, tensor<16x16xf32>, tensor<8x1xf32>, tensor<8x1xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8x1xui32>, tensor<8x1xui32>, tensor<8x16xf32>, tensor<16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<16x32xf32>, tensor<32xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<5x16xf32>, tensor<5xi32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>) -> ()
    }) : (tensor<i32>, tensor<8x8xf32>, tensor<16x16xf32>, tensor<8x1xf32>, tensor<8x1xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8x1xui32>, tensor<8x1xui32>, tensor<8x16xf32>, tensor<16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<16x32xf32>, tensor<32xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<5x16xf32>, tensor<5xi32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>) -> (tensor<i32>, tensor<8x8xf32>, tensor<16x16xf32>, tensor<8x1xf32>, tensor<8x1xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8x1xui32>, tensor<8x1xui32>, tensor<8x16xf32>, tensor<16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<16x32xf32>, tensor<32xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<5x16xf32>, tensor<5xi32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>)
    %1037 = "stablehlo.reshape"(%1036#1) : (tensor<8x8xf32>) -> tensor<8x1x8xf32>
    %1038 = "stablehlo.broadcast_in_dim"(%8) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<8x4xi32>
    %1039 = "stablehlo.subtract"(%5, %1038) : (tensor<8x4xi32>, tensor<8x4xi32>) -> tensor<8x4xi32>
    %1040 = "stablehlo.constant"() {value = dense<0> : tensor<8x4xi32>} : () -> tensor<8x4xi32>
    %1041 = "stablehlo.compare"(%1039, %1040) {comparison_direction = #stablehlo<comparison_direction GE>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<8x4xi32>, tensor<8x4xi32>) -> tensor<8x4xi1>
    %1042 = "stablehlo.constant"() {value = dense<1> : tensor<8x4xi32>} : () -> tensor<8x4xi32>
    %1043 = "stablehlo.compare"(%1039, %1042) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<8x4xi32>, tensor<8x4xi32>) -> tensor<8x4xi1>
    %1044 = "stablehlo.and"(%1041, %1043) : (tensor<8x4xi1>, tensor<8x4xi1>) -> tensor<8x4xi1>
    %1045 = "stablehlo.clamp"(%604, %1039, %604) : (tensor<i32>, tensor<8x4xi32>, tensor<i32>) -> tensor<8x4xi32>
    %1046 = "stablehlo.gather"(%1037, %1045) {dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 2>, slice_sizes = array<i64: 1, 1, 8>, indices_are_sorted = false} : (tensor<8x1x8xf32>, tensor<8x4xi32>) -> tensor<8x4x8xf32>
    %1047 = "stablehlo.reshape"(%1044) : (tensor<8x4xi1>) -> tensor<8x4x1xi1>
    %1048 = "stablehlo.reshape"(%1047) : (tensor<8x4x1xi1>) -> tensor<8x4xi1>
    %1049 = "stablehlo.broadcast_in_dim"(%1048) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xi1>) -> tensor<8x4x8xi1>
    %1050 = "stablehlo.select"(%1049, %1046, %6) : (tensor<8x4x8xi1>, tensor<8x4x8xf32>, tensor<8x4x8xf32>) -> tensor<8x4x8xf32>
    return %1050 : tensor<8x4x8xf32>
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
