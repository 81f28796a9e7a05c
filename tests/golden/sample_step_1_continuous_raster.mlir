module @sample_step_1 {
  sdy.mesh @mesh = <["data"=2]>
  func.func public @main(%0: tensor<2x8x8x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"data"}, {}, {}, {}]>}, %1: tensor<2x8x8x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"data"}, {}, {}, {}]>}, %2: tensor<2x16x4x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"data"}, {}, {}, {}]>, tf.aliasing_output = 1 : i32}, %3: tensor<2x16x4x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"data"}, {}, {}, {}]>, tf.aliasing_output = 2 : i32}, %4: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %5: tensor<8x4x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>, tf.aliasing_output = 0 : i32}, %6: tensor<8x8xi1> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}]>}, %7: tensor<8x2xui32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}]>}, %8: tensor<i32> {sdy.sharding = #sdy.sharding<@mesh, []>}, %9: tensor<8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}]>}, %10: tensor<8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}]>}, %11: tensor<8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %12: tensor<8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %13: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %14: tensor<4x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %15: tensor<8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %16: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %17: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %18: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %19: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %20: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %21: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %22: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %23: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %24: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %25: tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %26: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %27: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %28: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %29: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %30: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %31: tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %32: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %33: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %34: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %35: tensor<2x16x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %36: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %37: tensor<2x64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %38: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %39: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %40: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %41: tensor<256x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %42: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %43: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %44: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %45: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %46: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %47: tensor<8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %48: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %49: tensor<2x16x48xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %50: tensor<2x48xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %51: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %52: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %53: tensor<2x16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %54: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %55: tensor<2x16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %56: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %57: tensor<16x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %58: tensor<32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %59: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %60: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}) -> (tensor<8x4x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>}, tensor<2x16x4x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"data"}, {}, {}, {}]>}, tensor<2x16x4x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"data"}, {}, {}, {}]>}) {
    %61 = "stablehlo.constant"() {value = dense<3> : tensor<i32>} : () -> tensor<i32>
    %62 = "stablehlo.subtract"(%8, %61) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %63 = "stablehlo.constant"() {value = dense<-1> : tensor<i32>} : () -> tensor<i32>
    %64 = "stablehlo.multiply"(%62, %63) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %65 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %66 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
    %67 = "stablehlo.subtract"(%64, %66) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %68 = "stablehlo.maximum"(%67, %65) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %69 = "stablehlo.dynamic_slice"(%5, %65, %68, %65) {slice_sizes = array<i64: 8, 1, 8>} : (tensor<8x4x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<8x1x8xf32>
    %70 = "stablehlo.reshape"(%69) : (tensor<8x1x8xf32>) -> tensor<8x1x1x8xf32>
    %71 = "stablehlo.concatenate"(%70, %70) {dimension = 1 : i64} : (tensor<8x1x1x8xf32>, tensor<8x1x1x8xf32>) -> tensor<8x2x1x8xf32>
    %72 = "stablehlo.reshape"(%71) : (tensor<8x2x1x8xf32>) -> tensor<16x1x8xf32>
    %73 = "stablehlo.dot_general"(%72, %15) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<16x1x8xf32>, tensor<8x16xf32>) -> tensor<16x1x16xf32>
    %74 = "stablehlo.broadcast_in_dim"(%16) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<16x1x16xf32>
    %75 = "stablehlo.add"(%73, %74) : (tensor<16x1x16xf32>, tensor<16x1x16xf32>) -> tensor<16x1x16xf32>
    %76 = "stablehlo.compare"(%64, %65) {comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %77 = "stablehlo.broadcast_in_dim"(%76) {broadcast_dimensions = array<i64>} : (tensor<i1>) -> tensor<16x1x16xi1>
    %78 = "stablehlo.broadcast_in_dim"(%13) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<16x1x16xf32>
    %79 = "stablehlo.select"(%77, %78, %75) : (tensor<16x1x16xi1>, tensor<16x1x16xf32>, tensor<16x1x16xf32>) -> tensor<16x1x16xf32>
    %80 = "stablehlo.dynamic_slice"(%14, %64, %65) {slice_sizes = array<i64: 1, 16>} : (tensor<4x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
    %81 = "stablehlo.broadcast_in_dim"(%80) {broadcast_dimensions = array<i64: 1, 2>} : (tensor<1x16xf32>) -> tensor<16x1x16xf32>
    %82 = "stablehlo.add"(%79, %81) : (tensor<16x1x16xf32>, tensor<16x1x16xf32>) -> tensor<16x1x16xf32>
    %83 = "stablehlo.reshape"(%6) : (tensor<8x8xi1>) -> tensor<8x1x1x8xi1>
    %84 = "stablehlo.iota"() {iota_dimension = 3 : i64} : () -> tensor<1x1x1x4xi32>
    %85 = "stablehlo.broadcast_in_dim"(%64) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<1x1x1x4xi32>
    %86 = "stablehlo.compare"(%84, %85) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<1x1x1x4xi32>, tensor<1x1x1x4xi32>) -> tensor<1x1x1x4xi1>
    %87 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %88 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %89 = "stablehlo.broadcast_in_dim"(%88) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x1x2x8xf32>
    %90 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %91 = "stablehlo.broadcast_in_dim"(%90) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x1x2x8xf32>
    %417:33 = "stablehlo.while"(%87, %82, %89, %91, %83, %86, %0, %1, %4, %2, %3, %17, %18, %19, %20, %21, %22, %23, %24, %25, %26, %27, %28, %29, %30, %31, %32, %33, %34, %35, %36, %37, %38) ({
      ^bb0(%92: tensor<i32>, %93: tensor<16x1x16xf32>, %94: tensor<2x16x1x2x8xf32>, %95: tensor<2x16x1x2x8xf32>, %96: tensor<8x1x1x8xi1>, %97: tensor<1x1x1x4xi1>, %98: tensor<2x8x8x2x8xf32>, %99: tensor<2x8x8x2x8xf32>, %100: tensor<2x16xf32>, %101: tensor<2x16x4x2x8xf32>, %102: tensor<2x16x4x2x8xf32>, %103: tensor<2x16xf32>, %104: tensor<2x16xf32>, %105: tensor<2x16x2x8xf32>, %106: tensor<2x2x8xf32>, %107: tensor<2x16x2x8xf32>, %108: tensor<2x2x8xf32>, %109: tensor<2x16x2x8xf32>, %110: tensor<2x2x8xf32>, %111: tensor<2x2x8x16xf32>, %112: tensor<2x16xf32>, %113: tensor<2x16xf32>, %114: tensor<2x16xf32>, %115: tensor<2x16x2x8xf32>, %116: tensor<2x2x8xf32>, %117: tensor<2x2x8x16xf32>, %118: tensor<2x16xf32>, %119: tensor<2x16xf32>, %120: tensor<2x16xf32>, %121: tensor<2x16x64xf32>, %122: tensor<2x64xf32>, %123: tensor<2x64x16xf32>, %124: tensor<2x16xf32>):
        %125 = "stablehlo.constant"() {value = dense<2> : tensor<i32>} : () -> tensor<i32>
        %126 = "stablehlo.compare"(%92, %125) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        "stablehlo.return"(%126) : (tensor<i1>) -> ()
    }, {
      ^bb0(%127: tensor<i32>, %128: tensor<16x1x16xf32>, %129: tensor<2x16x1x2x8xf32>, %130: tensor<2x16x1x2x8xf32>, %131: tensor<8x1x1x8xi1>, %132: tensor<1x1x1x4xi1>, %133: tensor<2x8x8x2x8xf32>, %134: tensor<2x8x8x2x8xf32>, %135: tensor<2x16xf32>, %136: tensor<2x16x4x2x8xf32>, %137: tensor<2x16x4x2x8xf32>, %138: tensor<2x16xf32>, %139: tensor<2x16xf32>, %140: tensor<2x16x2x8xf32>, %141: tensor<2x2x8xf32>, %142: tensor<2x16x2x8xf32>, %143: tensor<2x2x8xf32>, %144: tensor<2x16x2x8xf32>, %145: tensor<2x2x8xf32>, %146: tensor<2x2x8x16xf32>, %147: tensor<2x16xf32>, %148: tensor<2x16xf32>, %149: tensor<2x16xf32>, %150: tensor<2x16x2x8xf32>, %151: tensor<2x2x8xf32>, %152: tensor<2x2x8x16xf32>, %153: tensor<2x16xf32>, %154: tensor<2x16xf32>, %155: tensor<2x16xf32>, %156: tensor<2x16x64xf32>, %157: tensor<2x64xf32>, %158: tensor<2x64x16xf32>, %159: tensor<2x16xf32>):
        %160 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
        %161 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %162 = "stablehlo.dynamic_slice"(%133, %127, %160, %160, %160, %160) {slice_sizes = array<i64: 1, 8, 8, 2, 8>} : (tensor<2x8x8x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x2x8xf32>
        %163 = "stablehlo.reshape"(%162) : (tensor<1x8x8x2x8xf32>) -> tensor<8x8x2x8xf32>
        %164 = "stablehlo.dynamic_slice"(%134, %127, %160, %160, %160, %160) {slice_sizes = array<i64: 1, 8, 8, 2, 8>} : (tensor<2x8x8x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x2x8xf32>
        %165 = "stablehlo.reshape"(%164) : (tensor<1x8x8x2x8xf32>) -> tensor<8x8x2x8xf32>
        %166 = "stablehlo.dynamic_slice"(%135, %127, %160) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %167 = "stablehlo.reshape"(%166) : (tensor<1x16xf32>) -> tensor<16xf32>
        %168 = "stablehlo.dynamic_slice"(%136, %127, %160, %160, %160, %160) {slice_sizes = array<i64: 1, 16, 4, 2, 8>} : (tensor<2x16x4x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x4x2x8xf32>
        %169 = "stablehlo.reshape"(%168) : (tensor<1x16x4x2x8xf32>) -> tensor<16x4x2x8xf32>
        %170 = "stablehlo.dynamic_slice"(%137, %127, %160, %160, %160, %160) {slice_sizes = array<i64: 1, 16, 4, 2, 8>} : (tensor<2x16x4x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x4x2x8xf32>
        %171 = "stablehlo.reshape"(%170) : (tensor<1x16x4x2x8xf32>) -> tensor<16x4x2x8xf32>
        %172 = "stablehlo.dynamic_slice"(%138, %127, %160) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %173 = "stablehlo.reshape"(%172) : (tensor<1x16xf32>) -> tensor<16xf32>
        %174 = "stablehlo.dynamic_slice"(%139, %127, %160) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %175 = "stablehlo.reshape"(%174) : (tensor<1x16xf32>) -> tensor<16xf32>
        %176 = "stablehlo.dynamic_slice"(%140, %127, %160, %160, %160) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %177 = "stablehlo.reshape"(%176) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %178 = "stablehlo.dynamic_slice"(%141, %127, %160, %160) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %179 = "stablehlo.reshape"(%178) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %180 = "stablehlo.dynamic_slice"(%142, %127, %160, %160, %160) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %181 = "stablehlo.reshape"(%180) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %182 = "stablehlo.dynamic_slice"(%143, %127, %160, %160) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %183 = "stablehlo.reshape"(%182) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %184 = "stablehlo.dynamic_slice"(%144, %127, %160, %160, %160) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %185 = "stablehlo.reshape"(%184) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %186 = "stablehlo.dynamic_slice"(%145, %127, %160, %160) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %187 = "stablehlo.reshape"(%186) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %188 = "stablehlo.dynamic_slice"(%146, %127, %160, %160, %160) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<2x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %189 = "stablehlo.reshape"(%188) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
        %190 = "stablehlo.dynamic_slice"(%147, %127, %160) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %191 = "stablehlo.reshape"(%190) : (tensor<1x16xf32>) -> tensor<16xf32>
        %192 = "stablehlo.dynamic_slice"(%148, %127, %160) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %193 = "stablehlo.reshape"(%192) : (tensor<1x16xf32>) -> tensor<16xf32>
        %194 = "stablehlo.dynamic_slice"(%149, %127, %160) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %195 = "stablehlo.reshape"(%194) : (tensor<1x16xf32>) -> tensor<16xf32>
        %196 = "stablehlo.dynamic_slice"(%150, %127, %160, %160, %160) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %197 = "stablehlo.reshape"(%196) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %198 = "stablehlo.dynamic_slice"(%151, %127, %160, %160) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %199 = "stablehlo.reshape"(%198) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %200 = "stablehlo.dynamic_slice"(%152, %127, %160, %160, %160) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<2x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %201 = "stablehlo.reshape"(%200) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
        %202 = "stablehlo.dynamic_slice"(%153, %127, %160) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %203 = "stablehlo.reshape"(%202) : (tensor<1x16xf32>) -> tensor<16xf32>
        %204 = "stablehlo.dynamic_slice"(%154, %127, %160) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %205 = "stablehlo.reshape"(%204) : (tensor<1x16xf32>) -> tensor<16xf32>
        %206 = "stablehlo.dynamic_slice"(%155, %127, %160) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %207 = "stablehlo.reshape"(%206) : (tensor<1x16xf32>) -> tensor<16xf32>
        %208 = "stablehlo.dynamic_slice"(%156, %127, %160, %160) {slice_sizes = array<i64: 1, 16, 64>} : (tensor<2x16x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x64xf32>
        %209 = "stablehlo.reshape"(%208) : (tensor<1x16x64xf32>) -> tensor<16x64xf32>
        %210 = "stablehlo.dynamic_slice"(%157, %127, %160) {slice_sizes = array<i64: 1, 64>} : (tensor<2x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
        %211 = "stablehlo.reshape"(%210) : (tensor<1x64xf32>) -> tensor<64xf32>
        %212 = "stablehlo.dynamic_slice"(%158, %127, %160, %160) {slice_sizes = array<i64: 1, 64, 16>} : (tensor<2x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x16xf32>
        %213 = "stablehlo.reshape"(%212) : (tensor<1x64x16xf32>) -> tensor<64x16xf32>
        %214 = "stablehlo.dynamic_slice"(%159, %127, %160) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %215 = "stablehlo.reshape"(%214) : (tensor<1x16xf32>) -> tensor<16xf32>
        %216 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %217 = "stablehlo.broadcast_in_dim"(%216) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x1xf32>
        %218 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %219 = "stablehlo.broadcast_in_dim"(%218) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x1xf32>
        %220 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %224 = "stablehlo.reduce"(%128, %220) ({
          ^bb0(%221: tensor<f32>, %222: tensor<f32>):
            %223 = "stablehlo.add"(%221, %222) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%223) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<16x1x16xf32>, tensor<f32>) -> tensor<16x1xf32>
        %225 = "stablehlo.multiply"(%224, %217) : (tensor<16x1xf32>, tensor<16x1xf32>) -> tensor<16x1xf32>
        %226 = "stablehlo.broadcast_in_dim"(%225) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<16x1xf32>) -> tensor<16x1x16xf32>
        %227 = "stablehlo.subtract"(%128, %226) : (tensor<16x1x16xf32>, tensor<16x1x16xf32>) -> tensor<16x1x16xf32>
        %228 = "stablehlo.multiply"(%227, %227) : (tensor<16x1x16xf32>, tensor<16x1x16xf32>) -> tensor<16x1x16xf32>
        %229 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %233 = "stablehlo.reduce"(%228, %229) ({
          ^bb0(%230: tensor<f32>, %231: tensor<f32>):
            %232 = "stablehlo.add"(%230, %231) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%232) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<16x1x16xf32>, tensor<f32>) -> tensor<16x1xf32>
        %234 = "stablehlo.multiply"(%233, %217) : (tensor<16x1xf32>, tensor<16x1xf32>) -> tensor<16x1xf32>
        %235 = "stablehlo.add"(%234, %219) : (tensor<16x1xf32>, tensor<16x1xf32>) -> tensor<16x1xf32>
        %236 = "stablehlo.rsqrt"(%235) : (tensor<16x1xf32>) -> tensor<16x1xf32>
        %237 = "stablehlo.broadcast_in_dim"(%236) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<16x1xf32>) -> tensor<16x1x16xf32>
        %238 = "stablehlo.multiply"(%227, %237) : (tensor<16x1x16xf32>, tensor<16x1x16xf32>) -> tensor<16x1x16xf32>
        %239 = "stablehlo.broadcast_in_dim"(%173) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<16x1x16xf32>
        %240 = "stablehlo.multiply"(%238, %239) : (tensor<16x1x16xf32>, tensor<16x1x16xf32>) -> tensor<16x1x16xf32>
        %241 = "stablehlo.broadcast_in_dim"(%175) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<16x1x16xf32>
        %242 = "stablehlo.add"(%240, %241) : (tensor<16x1x16xf32>, tensor<16x1x16xf32>) -> tensor<16x1x16xf32>
        %243 = "stablehlo.dot_general"(%242, %177) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<16x1x16xf32>, tensor<16x2x8xf32>) -> tensor<16x1x2x8xf32>
        %244 = "stablehlo.broadcast_in_dim"(%179) {broadcast_dimensions = array<i64: 2, 3>} : (tensor<2x8xf32>) -> tensor<16x1x2x8xf32>
        %245 = "stablehlo.add"(%243, %244) : (tensor<16x1x2x8xf32>, tensor<16x1x2x8xf32>) -> tensor<16x1x2x8xf32>
        %246 = "stablehlo.dot_general"(%242, %181) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<16x1x16xf32>, tensor<16x2x8xf32>) -> tensor<16x1x2x8xf32>
        %247 = "stablehlo.broadcast_in_dim"(%183) {broadcast_dimensions = array<i64: 2, 3>} : (tensor<2x8xf32>) -> tensor<16x1x2x8xf32>
        %248 = "stablehlo.add"(%246, %247) : (tensor<16x1x2x8xf32>, tensor<16x1x2x8xf32>) -> tensor<16x1x2x8xf32>
        %249 = "stablehlo.dot_general"(%242, %185) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<16x1x16xf32>, tensor<16x2x8xf32>) -> tensor<16x1x2x8xf32>
        %250 = "stablehlo.broadcast_in_dim"(%187) {broadcast_dimensions = array<i64: 2, 3>} : (tensor<2x8xf32>) -> tensor<16x1x2x8xf32>
        %251 = "stablehlo.add"(%249, %250) : (tensor<16x1x2x8xf32>, tensor<16x1x2x8xf32>) -> tensor<16x1x2x8xf32>
        %252 = "stablehlo.dot_general"(%251, %169) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 2], rhs_batching_dimensions = [0, 2], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>} : (tensor<16x1x2x8xf32>, tensor<16x4x2x8xf32>) -> tensor<16x2x1x4xf32>
        %253 = "stablehlo.constant"() {value = dense<3.5355338e-1> : tensor<f32>} : () -> tensor<f32>
        %254 = "stablehlo.broadcast_in_dim"(%253) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x2x1x4xf32>
        %255 = "stablehlo.multiply"(%252, %254) : (tensor<16x2x1x4xf32>, tensor<16x2x1x4xf32>) -> tensor<16x2x1x4xf32>
        %256 = "stablehlo.constant"() {value = dense<-1.0e9> : tensor<f32>} : () -> tensor<f32>
        %257 = "stablehlo.broadcast_in_dim"(%256) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x2x1x4xf32>
        %258 = "stablehlo.reshape"(%132) : (tensor<1x1x1x4xi1>) -> tensor<1x4xi1>
        %259 = "stablehlo.broadcast_in_dim"(%258) {broadcast_dimensions = array<i64: 2, 3>} : (tensor<1x4xi1>) -> tensor<16x2x1x4xi1>
        %260 = "stablehlo.select"(%259, %255, %257) : (tensor<16x2x1x4xi1>, tensor<16x2x1x4xf32>, tensor<16x2x1x4xf32>) -> tensor<16x2x1x4xf32>
        %261 = "stablehlo.dot_general"(%251, %245) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 2], rhs_batching_dimensions = [0, 2], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>} : (tensor<16x1x2x8xf32>, tensor<16x1x2x8xf32>) -> tensor<16x2x1x1xf32>
        %262 = "stablehlo.broadcast_in_dim"(%253) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x2x1x1xf32>
        %263 = "stablehlo.multiply"(%261, %262) : (tensor<16x2x1x1xf32>, tensor<16x2x1x1xf32>) -> tensor<16x2x1x1xf32>
        %264 = "stablehlo.concatenate"(%260, %263) {dimension = 3 : i64} : (tensor<16x2x1x4xf32>, tensor<16x2x1x1xf32>) -> tensor<16x2x1x5xf32>
        %265 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
        %269 = "stablehlo.reduce"(%264, %265) ({
          ^bb0(%266: tensor<f32>, %267: tensor<f32>):
            %268 = "stablehlo.maximum"(%266, %267) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%268) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<16x2x1x5xf32>, tensor<f32>) -> tensor<16x2x1xf32>
        %270 = "stablehlo.reshape"(%269) : (tensor<16x2x1xf32>) -> tensor<16x2x1x1xf32>
        %271 = "stablehlo.reshape"(%270) : (tensor<16x2x1x1xf32>) -> tensor<16x2x1xf32>
        %272 = "stablehlo.broadcast_in_dim"(%271) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<16x2x1xf32>) -> tensor<16x2x1x5xf32>
        %273 = "stablehlo.subtract"(%264, %272) : (tensor<16x2x1x5xf32>, tensor<16x2x1x5xf32>) -> tensor<16x2x1x5xf32>
        %274 = "stablehlo.exponential"(%273) : (tensor<16x2x1x5xf32>) -> tensor<16x2x1x5xf32>
        %275 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %279 = "stablehlo.reduce"(%274, %275) ({
          ^bb0(%276: tensor<f32>, %277: tensor<f32>):
            %278 = "stablehlo.add"(%276, %277) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%278) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<16x2x1x5xf32>, tensor<f32>) -> tensor<16x2x1xf32>
        %280 = "stablehlo.reshape"(%279) : (tensor<16x2x1xf32>) -> tensor<16x2x1x1xf32>
        %281 = "stablehlo.reshape"(%280) : (tensor<16x2x1x1xf32>) -> tensor<16x2x1xf32>
        %282 = "stablehlo.broadcast_in_dim"(%281) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<16x2x1xf32>) -> tensor<16x2x1x5xf32>
        %283 = "stablehlo.divide"(%274, %282) : (tensor<16x2x1x5xf32>, tensor<16x2x1x5xf32>) -> tensor<16x2x1x5xf32>
        %284 = "stablehlo.slice"(%283) {start_indices = array<i64: 0, 0, 0, 0>, limit_indices = array<i64: 16, 2, 1, 4>, strides = array<i64: 1, 1, 1, 1>} : (tensor<16x2x1x5xf32>) -> tensor<16x2x1x4xf32>
        %285 = "stablehlo.dot_general"(%284, %171) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 2], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>} : (tensor<16x2x1x4xf32>, tensor<16x4x2x8xf32>) -> tensor<16x2x1x8xf32>
        %286 = "stablehlo.slice"(%283) {start_indices = array<i64: 0, 0, 0, 4>, limit_indices = array<i64: 16, 2, 1, 5>, strides = array<i64: 1, 1, 1, 1>} : (tensor<16x2x1x5xf32>) -> tensor<16x2x1x1xf32>
        %287 = "stablehlo.dot_general"(%286, %248) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 2], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>} : (tensor<16x2x1x1xf32>, tensor<16x1x2x8xf32>) -> tensor<16x2x1x8xf32>
        %288 = "stablehlo.add"(%285, %287) : (tensor<16x2x1x8xf32>, tensor<16x2x1x8xf32>) -> tensor<16x2x1x8xf32>
        %289 = "stablehlo.transpose"(%288) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<16x2x1x8xf32>) -> tensor<16x1x2x8xf32>
        %290 = "stablehlo.dot_general"(%289, %189) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>} : (tensor<16x1x2x8xf32>, tensor<2x8x16xf32>) -> tensor<16x1x16xf32>
        %291 = "stablehlo.broadcast_in_dim"(%191) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<16x1x16xf32>
        %292 = "stablehlo.add"(%290, %291) : (tensor<16x1x16xf32>, tensor<16x1x16xf32>) -> tensor<16x1x16xf32>
        %293 = "stablehlo.add"(%128, %292) : (tensor<16x1x16xf32>, tensor<16x1x16xf32>) -> tensor<16x1x16xf32>
        %294 = "stablehlo.reshape"(%293) : (tensor<16x1x16xf32>) -> tensor<8x2x1x16xf32>
        %295 = "stablehlo.slice"(%294) {start_indices = array<i64: 0, 0, 0, 0>, limit_indices = array<i64: 8, 1, 1, 16>, strides = array<i64: 1, 1, 1, 1>} : (tensor<8x2x1x16xf32>) -> tensor<8x1x1x16xf32>
        %296 = "stablehlo.reshape"(%295) : (tensor<8x1x1x16xf32>) -> tensor<8x1x16xf32>
        %297 = "stablehlo.slice"(%294) {start_indices = array<i64: 0, 1, 0, 0>, limit_indices = array<i64: 8, 2, 1, 16>, strides = array<i64: 1, 1, 1, 1>} : (tensor<8x2x1x16xf32>) -> tensor<8x1x1x16xf32>
        %298 = "stablehlo.reshape"(%297) : (tensor<8x1x1x16xf32>) -> tensor<8x1x16xf32>
        %299 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %300 = "stablehlo.broadcast_in_dim"(%299) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1xf32>
        %301 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %302 = "stablehlo.broadcast_in_dim"(%301) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1xf32>
        %303 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %307 = "stablehlo.reduce"(%296, %303) ({
          ^bb0(%304: tensor<f32>, %305: tensor<f32>):
            %306 = "stablehlo.add"(%304, %305) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%306) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x1x16xf32>, tensor<f32>) -> tensor<8x1xf32>
        %308 = "stablehlo.multiply"(%307, %300) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
        %309 = "stablehlo.broadcast_in_dim"(%308) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x1xf32>) -> tensor<8x1x16xf32>
        %310 = "stablehlo.subtract"(%296, %309) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
        %311 = "stablehlo.multiply"(%310, %310) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
        %312 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %316 = "stablehlo.reduce"(%311, %312) ({
          ^bb0(%313: tensor<f32>, %314: tensor<f32>):
            %315 = "stablehlo.add"(%313, %314) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%315) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x1x16xf32>, tensor<f32>) -> tensor<8x1xf32>
        %317 = "stablehlo.multiply"(%316, %300) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
        %318 = "stablehlo.add"(%317, %302) : (tensor<8x1xf32>, tensor<8x1xf32>) -> tensor<8x1xf32>
        %319 = "stablehlo.rsqrt"(%318) : (tensor<8x1xf32>) -> tensor<8x1xf32>
        %320 = "stablehlo.broadcast_in_dim"(%319) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x1xf32>) -> tensor<8x1x16xf32>
        %321 = "stablehlo.multiply"(%310, %320) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
        %322 = "stablehlo.broadcast_in_dim"(%193) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x1x16xf32>
        %323 = "stablehlo.multiply"(%321, %322) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
        %324 = "stablehlo.broadcast_in_dim"(%195) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x1x16xf32>
        %325 = "stablehlo.add"(%323, %324) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
        %326 = "stablehlo.dot_general"(%325, %197) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<8x1x16xf32>, tensor<16x2x8xf32>) -> tensor<8x1x2x8xf32>
        %327 = "stablehlo.broadcast_in_dim"(%199) {broadcast_dimensions = array<i64: 2, 3>} : (tensor<2x8xf32>) -> tensor<8x1x2x8xf32>
        %328 = "stablehlo.add"(%326, %327) : (tensor<8x1x2x8xf32>, tensor<8x1x2x8xf32>) -> tensor<8x1x2x8xf32>
        %329 = "stablehlo.dot_general"(%328, %163) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 2], rhs_batching_dimensions = [0, 2], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>} : (tensor<8x1x2x8xf32>, tensor<8x8x2x8xf32>) -> tensor<8x2x1x8xf32>
        %330 = "stablehlo.broadcast_in_dim"(%253) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x1x8xf32>
        %331 = "stablehlo.multiply"(%329, %330) : (tensor<8x2x1x8xf32>, tensor<8x2x1x8xf32>) -> tensor<8x2x1x8xf32>
        %332 = "stablehlo.broadcast_in_dim"(%256) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x1x8xf32>
        %333 = "stablehlo.reshape"(%131) : (tensor<8x1x1x8xi1>) -> tensor<8x1x8xi1>
        %334 = "stablehlo.broadcast_in_dim"(%333) {broadcast_dimensions = array<i64: 0, 2, 3>} : (tensor<8x1x8xi1>) -> tensor<8x2x1x8xi1>
        %335 = "stablehlo.select"(%334, %331, %332) : (tensor<8x2x1x8xi1>, tensor<8x2x1x8xf32>, tensor<8x2x1x8xf32>) -> tensor<8x2x1x8xf32>
        %336 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
        %340 = "stablehlo.reduce"(%335, %336) ({
          ^bb0(%337: tensor<f32>, %338: tensor<f32>):
            %339 = "stablehlo.maximum"(%337, %338) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%339) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x1x8xf32>, tensor<f32>) -> tensor<8x2x1xf32>
        %341 = "stablehlo.reshape"(%340) : (tensor<8x2x1xf32>) -> tensor<8x2x1x1xf32>
        %342 = "stablehlo.reshape"(%341) : (tensor<8x2x1x1xf32>) -> tensor<8x2x1xf32>
        %343 = "stablehlo.broadcast_in_dim"(%342) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x1xf32>) -> tensor<8x2x1x8xf32>
        %344 = "stablehlo.subtract"(%335, %343) : (tensor<8x2x1x8xf32>, tensor<8x2x1x8xf32>) -> tensor<8x2x1x8xf32>
        %345 = "stablehlo.exponential"(%344) : (tensor<8x2x1x8xf32>) -> tensor<8x2x1x8xf32>
        %346 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %350 = "stablehlo.reduce"(%345, %346) ({
          ^bb0(%347: tensor<f32>, %348: tensor<f32>):
            %349 = "stablehlo.add"(%347, %348) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%349) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x1x8xf32>, tensor<f32>) -> tensor<8x2x1xf32>
        %351 = "stablehlo.reshape"(%350) : (tensor<8x2x1xf32>) -> tensor<8x2x1x1xf32>
        %352 = "stablehlo.reshape"(%351) : (tensor<8x2x1x1xf32>) -> tensor<8x2x1xf32>
        %353 = "stablehlo.broadcast_in_dim"(%352) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x1xf32>) -> tensor<8x2x1x8xf32>
        %354 = "stablehlo.divide"(%345, %353) : (tensor<8x2x1x8xf32>, tensor<8x2x1x8xf32>) -> tensor<8x2x1x8xf32>
        %355 = "stablehlo.dot_general"(%354, %165) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 2], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>} : (tensor<8x2x1x8xf32>, tensor<8x8x2x8xf32>) -> tensor<8x2x1x8xf32>
        %356 = "stablehlo.transpose"(%355) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<8x2x1x8xf32>) -> tensor<8x1x2x8xf32>
        %357 = "stablehlo.dot_general"(%356, %201) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>} : (tensor<8x1x2x8xf32>, tensor<2x8x16xf32>) -> tensor<8x1x16xf32>
        %358 = "stablehlo.broadcast_in_dim"(%203) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x1x16xf32>
        %359 = "stablehlo.add"(%357, %358) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
        %360 = "stablehlo.add"(%296, %359) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
        %361 = "stablehlo.broadcast_in_dim"(%167) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x1x16xf32>
        %362 = "stablehlo.add"(%298, %361) : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
        %363 = "stablehlo.reshape"(%360) : (tensor<8x1x16xf32>) -> tensor<8x1x1x16xf32>
        %364 = "stablehlo.reshape"(%362) : (tensor<8x1x16xf32>) -> tensor<8x1x1x16xf32>
        %365 = "stablehlo.concatenate"(%363, %364) {dimension = 1 : i64} : (tensor<8x1x1x16xf32>, tensor<8x1x1x16xf32>) -> tensor<8x2x1x16xf32>
        %366 = "stablehlo.reshape"(%365) : (tensor<8x2x1x16xf32>) -> tensor<16x1x16xf32>
        %367 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %368 = "stablehlo.broadcast_in_dim"(%367) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x1xf32>
        %369 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %370 = "stablehlo.broadcast_in_dim"(%369) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x1xf32>
        %371 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %375 = "stablehlo.reduce"(%366, %371) ({
          ^bb0(%372: tensor<f32>, %373: tensor<f32>):
            %374 = "stablehlo.add"(%372, %373) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%374) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<16x1x16xf32>, tensor<f32>) -> tensor<16x1xf32>
        %376 = "stablehlo.multiply"(%375, %368) : (tensor<16x1xf32>, tensor<16x1xf32>) -> tensor<16x1xf32>
        %377 = "stablehlo.broadcast_in_dim"(%376) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<16x1xf32>) -> tensor<16x1x16xf32>
        %378 = "stablehlo.subtract"(%366, %377) : (tensor<16x1x16xf32>, tensor<16x1x16xf32>) -> tensor<16x1x16xf32>
        %379 = "stablehlo.multiply"(%378, %378) : (tensor<16x1x16xf32>, tensor<16x1x16xf32>) -> tensor<16x1x16xf32>
        %380 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %384 = "stablehlo.reduce"(%379, %380) ({
          ^bb0(%381: tensor<f32>, %382: tensor<f32>):
            %383 = "stablehlo.add"(%381, %382) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%383) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<16x1x16xf32>, tensor<f32>) -> tensor<16x1xf32>
        %385 = "stablehlo.multiply"(%384, %368) : (tensor<16x1xf32>, tensor<16x1xf32>) -> tensor<16x1xf32>
        %386 = "stablehlo.add"(%385, %370) : (tensor<16x1xf32>, tensor<16x1xf32>) -> tensor<16x1xf32>
        %387 = "stablehlo.rsqrt"(%386) : (tensor<16x1xf32>) -> tensor<16x1xf32>
        %388 = "stablehlo.broadcast_in_dim"(%387) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<16x1xf32>) -> tensor<16x1x16xf32>
        %389 = "stablehlo.multiply"(%378, %388) : (tensor<16x1x16xf32>, tensor<16x1x16xf32>) -> tensor<16x1x16xf32>
        %390 = "stablehlo.broadcast_in_dim"(%205) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<16x1x16xf32>
        %391 = "stablehlo.multiply"(%389, %390) : (tensor<16x1x16xf32>, tensor<16x1x16xf32>) -> tensor<16x1x16xf32>
        %392 = "stablehlo.broadcast_in_dim"(%207) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<16x1x16xf32>
        %393 = "stablehlo.add"(%391, %392) : (tensor<16x1x16xf32>, tensor<16x1x16xf32>) -> tensor<16x1x16xf32>
        %394 = "stablehlo.dot_general"(%393, %209) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<16x1x16xf32>, tensor<16x64xf32>) -> tensor<16x1x64xf32>
        %395 = "stablehlo.broadcast_in_dim"(%211) {broadcast_dimensions = array<i64: 2>} : (tensor<64xf32>) -> tensor<16x1x64xf32>
        %396 = "stablehlo.add"(%394, %395) : (tensor<16x1x64xf32>, tensor<16x1x64xf32>) -> tensor<16x1x64xf32>
        %397 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
        %398 = "stablehlo.broadcast_in_dim"(%397) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x1x64xf32>
        %399 = "stablehlo.multiply"(%396, %398) : (tensor<16x1x64xf32>, tensor<16x1x64xf32>) -> tensor<16x1x64xf32>
        %400 = "stablehlo.constant"() {value = dense<7.0710677e-1> : tensor<f32>} : () -> tensor<f32>
        %401 = "stablehlo.broadcast_in_dim"(%400) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x1x64xf32>
        %402 = "stablehlo.multiply"(%396, %401) : (tensor<16x1x64xf32>, tensor<16x1x64xf32>) -> tensor<16x1x64xf32>
        %403 = "chlo.erf"(%402) : (tensor<16x1x64xf32>) -> tensor<16x1x64xf32>
        %404 = "stablehlo.constant"() {value = dense<1.0> : tensor<f32>} : () -> tensor<f32>
        %405 = "stablehlo.broadcast_in_dim"(%404) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x1x64xf32>
        %406 = "stablehlo.add"(%403, %405) : (tensor<16x1x64xf32>, tensor<16x1x64xf32>) -> tensor<16x1x64xf32>
        %407 = "stablehlo.multiply"(%399, %406) : (tensor<16x1x64xf32>, tensor<16x1x64xf32>) -> tensor<16x1x64xf32>
        %408 = "stablehlo.dot_general"(%407, %213) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<16x1x64xf32>, tensor<64x16xf32>) -> tensor<16x1x16xf32>
        %409 = "stablehlo.broadcast_in_dim"(%215) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<16x1x16xf32>
        %410 = "stablehlo.add"(%408, %409) : (tensor<16x1x16xf32>, tensor<16x1x16xf32>) -> tensor<16x1x16xf32>
        %411 = "stablehlo.add"(%366, %410) : (tensor<16x1x16xf32>, tensor<16x1x16xf32>) -> tensor<16x1x16xf32>
        %412 = "stablehlo.add"(%127, %161) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        %413 = "stablehlo.reshape"(%245) : (tensor<16x1x2x8xf32>) -> tensor<1x16x1x2x8xf32>
        %414 = "stablehlo.dynamic_update_slice"(%129, %413, %127, %160, %160, %160, %160) : (tensor<2x16x1x2x8xf32>, tensor<1x16x1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x16x1x2x8xf32>
        %415 = "stablehlo.reshape"(%248) : (tensor<16x1x2x8xf32>) -> tensor<1x16x1x2x8xf32>
        %416 = "stablehlo.dynamic_update_slice"(%130, %415, %127, %160, %160, %160, %160) : (tensor<2x16x1x2x8xf32>, tensor<1x16x1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x16x1x2x8xf32>
        "stablehlo.return"(%412, %411, %414, %416, %131, %132, %133, %134, %135, %136, %137, %138, %139, %140, %141, %142, %143, %144, %145, %146, %147, %148, %149, %150, %151, %152, %153, %154, %155, %156, %157, %158, %159) : (tensor<i32>, tensor<16x1x16xf32>, tensor<2x16x1x2x8xf32>, tensor<2x16x1x2x8xf32>, tensor<8x1x1x8xi1>, tensor<1x1x1x4xi1>, tensor<2x8x8x2x8xf32>, tensor<2x8x8x2x8xf32>, tensor<2x16xf32>, tensor<2x16x4x2x8xf32>, tensor<2x16x4x2x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>) -> ()
    }) : (tensor<i32>, tensor<16x1x16xf32>, tensor<2x16x1x2x8xf32>, tensor<2x16x1x2x8xf32>, tensor<8x1x1x8xi1>, tensor<1x1x1x4xi1>, tensor<2x8x8x2x8xf32>, tensor<2x8x8x2x8xf32>, tensor<2x16xf32>, tensor<2x16x4x2x8xf32>, tensor<2x16x4x2x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>) -> (tensor<i32>, tensor<16x1x16xf32>, tensor<2x16x1x2x8xf32>, tensor<2x16x1x2x8xf32>, tensor<8x1x1x8xi1>, tensor<1x1x1x4xi1>, tensor<2x8x8x2x8xf32>, tensor<2x8x8x2x8xf32>, tensor<2x16xf32>, tensor<2x16x4x2x8xf32>, tensor<2x16x4x2x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>)
    %418 = "stablehlo.dynamic_update_slice"(%2, %417#2, %65, %65, %64, %65, %65) : (tensor<2x16x4x2x8xf32>, tensor<2x16x1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x16x4x2x8xf32>
    %419 = "stablehlo.dynamic_update_slice"(%3, %417#3, %65, %65, %64, %65, %65) : (tensor<2x16x4x2x8xf32>, tensor<2x16x1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x16x4x2x8xf32>
    %420 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %421 = "stablehlo.broadcast_in_dim"(%420) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x1xf32>
    %422 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %423 = "stablehlo.broadcast_in_dim"(%422) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x1xf32>
    %424 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %428 = "stablehlo.reduce"(%417#1, %424) ({
      ^bb0(%425: tensor<f32>, %426: tensor<f32>):
        %427 = "stablehlo.add"(%425, %426) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%427) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<16x1x16xf32>, tensor<f32>) -> tensor<16x1xf32>
    %429 = "stablehlo.multiply"(%428, %421) : (tensor<16x1xf32>, tensor<16x1xf32>) -> tensor<16x1xf32>
    %430 = "stablehlo.broadcast_in_dim"(%429) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<16x1xf32>) -> tensor<16x1x16xf32>
    %431 = "stablehlo.subtract"(%417#1, %430) : (tensor<16x1x16xf32>, tensor<16x1x16xf32>) -> tensor<16x1x16xf32>
    %432 = "stablehlo.multiply"(%431, %431) : (tensor<16x1x16xf32>, tensor<16x1x16xf32>) -> tensor<16x1x16xf32>
    %433 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %437 = "stablehlo.reduce"(%432, %433) ({
      ^bb0(%434: tensor<f32>, %435: tensor<f32>):
        %436 = "stablehlo.add"(%434, %435) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%436) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<16x1x16xf32>, tensor<f32>) -> tensor<16x1xf32>
    %438 = "stablehlo.multiply"(%437, %421) : (tensor<16x1xf32>, tensor<16x1xf32>) -> tensor<16x1xf32>
    %439 = "stablehlo.add"(%438, %423) : (tensor<16x1xf32>, tensor<16x1xf32>) -> tensor<16x1xf32>
    %440 = "stablehlo.rsqrt"(%439) : (tensor<16x1xf32>) -> tensor<16x1xf32>
    %441 = "stablehlo.broadcast_in_dim"(%440) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<16x1xf32>) -> tensor<16x1x16xf32>
    %442 = "stablehlo.multiply"(%431, %441) : (tensor<16x1x16xf32>, tensor<16x1x16xf32>) -> tensor<16x1x16xf32>
    %443 = "stablehlo.broadcast_in_dim"(%39) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<16x1x16xf32>
    %444 = "stablehlo.multiply"(%442, %443) : (tensor<16x1x16xf32>, tensor<16x1x16xf32>) -> tensor<16x1x16xf32>
    %445 = "stablehlo.broadcast_in_dim"(%40) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<16x1x16xf32>
    %446 = "stablehlo.add"(%444, %445) : (tensor<16x1x16xf32>, tensor<16x1x16xf32>) -> tensor<16x1x16xf32>
    %447 = "stablehlo.broadcast_in_dim"(%64) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<8x1xi32>
    %448 = "stablehlo.reshape"(%446) : (tensor<16x1x16xf32>) -> tensor<16x16xf32>
    %449 = "stablehlo.convert"(%447) : (tensor<8x1xi32>) -> tensor<8x1xui32>
    %450 = "stablehlo.slice"(%7) {start_indices = array<i64: 0, 0>, limit_indices = array<i64: 8, 1>, strides = array<i64: 1, 1>} : (tensor<8x2xui32>) -> tensor<8x1xui32>
    %451 = "stablehlo.reshape"(%450) : (tensor<8x1xui32>) -> tensor<8xui32>
    %452 = "stablehlo.slice"(%7) {start_indices = array<i64: 0, 1>, limit_indices = array<i64: 8, 2>, strides = array<i64: 1, 1>} : (tensor<8x2xui32>) -> tensor<8x1xui32>
    %453 = "stablehlo.reshape"(%452) : (tensor<8x1xui32>) -> tensor<8xui32>
    %454 = "stablehlo.reshape"(%451) : (tensor<8xui32>) -> tensor<8x1xui32>
    %455 = "stablehlo.reshape"(%453) : (tensor<8xui32>) -> tensor<8x1xui32>
    %456 = "stablehlo.reshape"(%9) : (tensor<8xf32>) -> tensor<8x1xf32>
    %457 = "stablehlo.reshape"(%456) : (tensor<8x1xf32>) -> tensor<8xf32>
    %458 = "stablehlo.reshape"(%10) : (tensor<8xf32>) -> tensor<8x1xf32>
    %459 = "stablehlo.reshape"(%458) : (tensor<8x1xf32>) -> tensor<8xf32>
    %460 = "stablehlo.constant"() {value = dense<12> : tensor<8x1xui32>} : () -> tensor<8x1xui32>
    %461:2 = "func.call"(%454, %455, %449, %460) {callee = @threefry2x32_0} : (tensor<8x1xui32>, tensor<8x1xui32>, tensor<8x1xui32>, tensor<8x1xui32>) -> (tensor<8x1xui32>, tensor<8x1xui32>)
    %462 = "stablehlo.reshape"(%461#0) : (tensor<8x1xui32>) -> tensor<8x1x1xui32>
    %463 = "stablehlo.reshape"(%461#1) : (tensor<8x1xui32>) -> tensor<8x1x1xui32>
    %464 = "stablehlo.iota"() {iota_dimension = 0 : i64} : () -> tensor<8xui32>
    %465 = "stablehlo.reshape"(%462) : (tensor<8x1x1xui32>) -> tensor<8x1xui32>
    %466 = "stablehlo.broadcast_in_dim"(%465) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x1xui32>) -> tensor<8x1x8xui32>
    %467 = "stablehlo.broadcast_in_dim"(%464) {broadcast_dimensions = array<i64: 2>} : (tensor<8xui32>) -> tensor<8x1x8xui32>
    %468 = "stablehlo.reshape"(%463) : (tensor<8x1x1xui32>) -> tensor<8x1xui32>
    %469 = "stablehlo.broadcast_in_dim"(%468) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x1xui32>) -> tensor<8x1x8xui32>
    %470 = "stablehlo.constant"() {value = dense<0> : tensor<8x1x8xui32>} : () -> tensor<8x1x8xui32>
    %471:2 = "func.call"(%466, %469, %467, %470) {callee = @threefry2x32_1} : (tensor<8x1x8xui32>, tensor<8x1x8xui32>, tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> (tensor<8x1x8xui32>, tensor<8x1x8xui32>)
    %472 = "stablehlo.constant"() {value = dense<8> : tensor<8x1x8xui32>} : () -> tensor<8x1x8xui32>
    %473 = "stablehlo.shift_right_logical"(%471#0, %472) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
    %474 = "stablehlo.convert"(%473) : (tensor<8x1x8xui32>) -> tensor<8x1x8xi32>
    %475 = "stablehlo.convert"(%474) : (tensor<8x1x8xi32>) -> tensor<8x1x8xf32>
    %476 = "stablehlo.constant"() {value = dense<1.0> : tensor<f32>} : () -> tensor<f32>
    %477 = "stablehlo.broadcast_in_dim"(%476) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x8xf32>
    %478 = "stablehlo.add"(%475, %477) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %479 = "stablehlo.constant"() {value = dense<5.9604645e-8> : tensor<f32>} : () -> tensor<f32>
    %480 = "stablehlo.broadcast_in_dim"(%479) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x8xf32>
    %481 = "stablehlo.multiply"(%478, %480) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %482 = "stablehlo.log"(%481) : (tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %483 = "stablehlo.constant"() {value = dense<-2.0> : tensor<f32>} : () -> tensor<f32>
    %484 = "stablehlo.broadcast_in_dim"(%483) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x8xf32>
    %485 = "stablehlo.multiply"(%482, %484) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %486 = "stablehlo.sqrt"(%485) : (tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %487 = "stablehlo.shift_right_logical"(%471#1, %472) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
    %488 = "stablehlo.convert"(%487) : (tensor<8x1x8xui32>) -> tensor<8x1x8xi32>
    %489 = "stablehlo.convert"(%488) : (tensor<8x1x8xi32>) -> tensor<8x1x8xf32>
    %490 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %491 = "stablehlo.broadcast_in_dim"(%490) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x8xf32>
    %492 = "stablehlo.add"(%489, %491) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %493 = "stablehlo.multiply"(%492, %480) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %494 = "stablehlo.constant"() {value = dense<6.2831855> : tensor<f32>} : () -> tensor<f32>
    %495 = "stablehlo.broadcast_in_dim"(%494) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x8xf32>
    %496 = "stablehlo.multiply"(%493, %495) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %497 = "stablehlo.cosine"(%496) : (tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %498 = "stablehlo.multiply"(%486, %497) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %499 = "stablehlo.constant"() {value = dense<13> : tensor<8x1xui32>} : () -> tensor<8x1xui32>
    %500:2 = "func.call"(%454, %455, %449, %499) {callee = @threefry2x32_0} : (tensor<8x1xui32>, tensor<8x1xui32>, tensor<8x1xui32>, tensor<8x1xui32>) -> (tensor<8x1xui32>, tensor<8x1xui32>)
    %501 = "stablehlo.reshape"(%498) : (tensor<8x1x8xf32>) -> tensor<8x8xf32>
    %502 = "stablehlo.constant"() {value = dense<"0xE7030000ED020000F4010000FA00000000000000"> : tensor<5xi32>} : () -> tensor<5xi32>
    %503 = "stablehlo.constant"() {value = dense<"0x0000803FF8396E3FD7AF5D3FAC4B4E3F11F93F3F06A5323FE03D263F2BB31A3F9AF50F3FEEF6053FCF53F93E6004E83E9BE8D73E24EBC83E1AF8BA3EFFFCAD3E9BE8A13EEAAA963E04358C3E0979823E24D4723E36F8613EED47523E7CAE433E8718363E0A74293E40B01D3E91BD123E778D083EE124FE3DD57FEC3D6614DC3DCDCCCC3DC794BE3D7859B13D5709A53D0E94993D6CEA8E3D4DFE843D1285773DC355663DE457563D3F76473D199D393D15BA2C3D1DBC203D4893153DCC300B3DE286013D7611F13CD254E03CA8C1D03C5043C23C91C6B43C8B39A83C978B9C3C39AD913C0890873C334D7C3CE7C86A3CF17B5A3CB4504B3C11333D3C5210303C0AD7233C0577183C2DE10D3C7907043CB0B9F53B46AAE43B14CAD43B0E04C63B9C44B83B8379AB3BCC919F3BAE7D943B772E8A3B7D96803B0D526F3B7AB45E3B373E4F3BC5DA403B0F77333B5301273B0D691B3BDB9E103B6F94063BF178FA3A2815E93A73E6D83A5CD7C93AECD3BB3A8EC9AE3AF6A6A23A0E5C973ADBD98C3A6F12833AA2F1733AE201633A273F533A8C94443A9EEE363A433B2A3AA5691E3A166A133A022E093AAD4FFF39E395ED392617DD3995BDCD39D774BF39FB29B2395FCBA5399E489A3972928F39A99A853914A8783991646739E5535739C160483953773A3929852D39177921392343163972D40B392B1F0239E32CF238925CE138"> : tensor<1x128xf32>} : () -> tensor<1x128xf32>
    %504 = "stablehlo.convert"(%502) : (tensor<5xi32>) -> tensor<5xf32>
    %505 = "stablehlo.reshape"(%504) : (tensor<5xf32>) -> tensor<5x1xf32>
    %506 = "stablehlo.reshape"(%505) : (tensor<5x1xf32>) -> tensor<5xf32>
    %507 = "stablehlo.broadcast_in_dim"(%506) {broadcast_dimensions = array<i64: 0>} : (tensor<5xf32>) -> tensor<5x128xf32>
    %508 = "stablehlo.reshape"(%503) : (tensor<1x128xf32>) -> tensor<128xf32>
    %509 = "stablehlo.broadcast_in_dim"(%508) {broadcast_dimensions = array<i64: 1>} : (tensor<128xf32>) -> tensor<5x128xf32>
    %510 = "stablehlo.multiply"(%507, %509) : (tensor<5x128xf32>, tensor<5x128xf32>) -> tensor<5x128xf32>
    %511 = "stablehlo.cosine"(%510) : (tensor<5x128xf32>) -> tensor<5x128xf32>
    %512 = "stablehlo.sine"(%510) : (tensor<5x128xf32>) -> tensor<5x128xf32>
    %513 = "stablehlo.concatenate"(%511, %512) {dimension = 1 : i64} : (tensor<5x128xf32>, tensor<5x128xf32>) -> tensor<5x256xf32>
    %514 = "stablehlo.dot_general"(%513, %41) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>} : (tensor<5x256xf32>, tensor<256x16xf32>) -> tensor<5x16xf32>
    %515 = "stablehlo.broadcast_in_dim"(%42) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<5x16xf32>
    %516 = "stablehlo.add"(%514, %515) : (tensor<5x16xf32>, tensor<5x16xf32>) -> tensor<5x16xf32>
    %517 = "stablehlo.logistic"(%516) : (tensor<5x16xf32>) -> tensor<5x16xf32>
    %518 = "stablehlo.multiply"(%516, %517) : (tensor<5x16xf32>, tensor<5x16xf32>) -> tensor<5x16xf32>
    %519 = "stablehlo.dot_general"(%518, %43) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>} : (tensor<5x16xf32>, tensor<16x16xf32>) -> tensor<5x16xf32>
    %520 = "stablehlo.broadcast_in_dim"(%44) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<5x16xf32>
    %521 = "stablehlo.add"(%519, %520) : (tensor<5x16xf32>, tensor<5x16xf32>) -> tensor<5x16xf32>
    %522 = "stablehlo.dot_general"(%448, %45) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>} : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %523 = "stablehlo.broadcast_in_dim"(%46) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<16x16xf32>
    %524 = "stablehlo.add"(%522, %523) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %525 = "stablehlo.iota"() {iota_dimension = 0 : i64} : () -> tensor<5xi32>
    %526 = "stablehlo.constant"() {value = dense<"0xB4B44E384C79C23E0C9E333FE1726B3FA6FE7F3F"> : tensor<5xf32>} : () -> tensor<5xf32>
    %527 = "stablehlo.constant"() {value = dense<"0x0000803F72D06C3F1869363F12FFC83E288BD23B"> : tensor<5xf32>} : () -> tensor<5xf32>
    %528 = "stablehlo.constant"() {value = dense<"0x4C79C23EB062143F27DB413FCCEF7F3F0000803F"> : tensor<5xf32>} : () -> tensor<5xf32>
    %529 = "stablehlo.constant"() {value = dense<"0x61D8E8387F73A43EC51E6D3E242D813900000000"> : tensor<5xf32>} : () -> tensor<5xf32>
    %530 = "stablehlo.constant"() {value = dense<"0x0000000000000000000000000000000000000000"> : tensor<5xf32>} : () -> tensor<5xf32>
    %531 = "stablehlo.constant"() {value = dense<"0xBC9B90B22592B1BE54495FBF1066EFBF3E8521C1"> : tensor<5xf32>} : () -> tensor<5xf32>
    %532 = "stablehlo.constant"() {value = dense<"0xC88A1FBEFF6C5EBFFF1F04C02C8621C12C8621C1"> : tensor<5xf32>} : () -> tensor<5xf32>
    %533 = "stablehlo.constant"() {value = dense<"0x0000803F0000803F0000803F0000803F00000000"> : tensor<5xf32>} : () -> tensor<5xf32>
    %534 = "stablehlo.reshape"(%459) : (tensor<8xf32>) -> tensor<8x1xf32>
    %535 = "stablehlo.reshape"(%457) : (tensor<8xf32>) -> tensor<8x1xf32>
    %536 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %860:33 = "stablehlo.while"(%536, %501, %524, %535, %534, %11, %12, %500#0, %500#1, %47, %48, %49, %50, %51, %52, %53, %54, %55, %56, %57, %58, %59, %60, %521, %525, %526, %527, %528, %529, %530, %531, %532, %533) ({
      ^bb0(%537: tensor<i32>, %538: tensor<8x8xf32>, %539: tensor<16x16xf32>, %540: tensor<8x1xf32>, %541: tensor<8x1xf32>, %542: tensor<8xf32>, %543: tensor<8xf32>, %544: tensor<8x1xui32>, %545: tensor<8x1xui32>, %546: tensor<8x16xf32>, %547: tensor<16xf32>, %548: tensor<2x16x48xf32>, %549: tensor<2x48xf32>, %550: tensor<2x16xf32>, %551: tensor<2x16xf32>, %552: tensor<2x16x16xf32>, %553: tensor<2x16xf32>, %554: tensor<2x16x16xf32>, %555: tensor<2x16xf32>, %556: tensor<16x32xf32>, %557: tensor<32xf32>, %558: tensor<16x16xf32>, %559: tensor<16xf32>, %560: tensor<5x16xf32>, %561: tensor<5xi32>, %562: tensor<5xf32>, %563: tensor<5xf32>, %564: tensor<5xf32>, %565: tensor<5xf32>, %566: tensor<5xf32>, %567: tensor<5xf32>, %568: tensor<5xf32>, %569: tensor<5xf32>):
        %570 = "stablehlo.constant"() {value = dense<5> : tensor<i32>} : () -> tensor<i32>
        %571 = "stablehlo.compare"(%537, %570) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        "stablehlo.return"(%571) : (tensor<i1>) -> ()
    }, {
      ^bb0(%572: tensor<i32>, %573: tensor<8x8xf32>, %574: tensor<16x16xf32>, %575: tensor<8x1xf32>, %576: tensor<8x1xf32>, %577: tensor<8xf32>, %578: tensor<8xf32>, %579: tensor<8x1xui32>, %580: tensor<8x1xui32>, %581: tensor<8x16xf32>, %582: tensor<16xf32>, %583: tensor<2x16x48xf32>, %584: tensor<2x48xf32>, %585: tensor<2x16xf32>, %586: tensor<2x16xf32>, %587: tensor<2x16x16xf32>, %588: tensor<2x16xf32>, %589: tensor<2x16x16xf32>, %590: tensor<2x16xf32>, %591: tensor<16x32xf32>, %592: tensor<32xf32>, %593: tensor<16x16xf32>, %594: tensor<16xf32>, %595: tensor<5x16xf32>, %596: tensor<5xi32>, %597: tensor<5xf32>, %598: tensor<5xf32>, %599: tensor<5xf32>, %600: tensor<5xf32>, %601: tensor<5xf32>, %602: tensor<5xf32>, %603: tensor<5xf32>, %604: tensor<5xf32>):
        %605 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
        %606 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %607 = "stablehlo.dynamic_slice"(%595, %572, %605) {slice_sizes = array<i64: 1, 16>} : (tensor<5x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %608 = "stablehlo.reshape"(%607) : (tensor<1x16xf32>) -> tensor<16xf32>
        %609 = "stablehlo.dynamic_slice"(%596, %572) {slice_sizes = array<i64: 1>} : (tensor<5xi32>, tensor<i32>) -> tensor<1xi32>
        %610 = "stablehlo.reshape"(%609) : (tensor<1xi32>) -> tensor<i32>
        %611 = "stablehlo.dynamic_slice"(%597, %572) {slice_sizes = array<i64: 1>} : (tensor<5xf32>, tensor<i32>) -> tensor<1xf32>
        %612 = "stablehlo.reshape"(%611) : (tensor<1xf32>) -> tensor<f32>
        %613 = "stablehlo.dynamic_slice"(%598, %572) {slice_sizes = array<i64: 1>} : (tensor<5xf32>, tensor<i32>) -> tensor<1xf32>
        %614 = "stablehlo.reshape"(%613) : (tensor<1xf32>) -> tensor<f32>
        %615 = "stablehlo.dynamic_slice"(%599, %572) {slice_sizes = array<i64: 1>} : (tensor<5xf32>, tensor<i32>) -> tensor<1xf32>
        %616 = "stablehlo.reshape"(%615) : (tensor<1xf32>) -> tensor<f32>
        %617 = "stablehlo.dynamic_slice"(%600, %572) {slice_sizes = array<i64: 1>} : (tensor<5xf32>, tensor<i32>) -> tensor<1xf32>
        %618 = "stablehlo.reshape"(%617) : (tensor<1xf32>) -> tensor<f32>
        %619 = "stablehlo.dynamic_slice"(%601, %572) {slice_sizes = array<i64: 1>} : (tensor<5xf32>, tensor<i32>) -> tensor<1xf32>
        %620 = "stablehlo.reshape"(%619) : (tensor<1xf32>) -> tensor<f32>
        %621 = "stablehlo.dynamic_slice"(%602, %572) {slice_sizes = array<i64: 1>} : (tensor<5xf32>, tensor<i32>) -> tensor<1xf32>
        %622 = "stablehlo.reshape"(%621) : (tensor<1xf32>) -> tensor<f32>
        %623 = "stablehlo.dynamic_slice"(%603, %572) {slice_sizes = array<i64: 1>} : (tensor<5xf32>, tensor<i32>) -> tensor<1xf32>
        %624 = "stablehlo.reshape"(%623) : (tensor<1xf32>) -> tensor<f32>
        %625 = "stablehlo.dynamic_slice"(%604, %572) {slice_sizes = array<i64: 1>} : (tensor<5xf32>, tensor<i32>) -> tensor<1xf32>
        %626 = "stablehlo.reshape"(%625) : (tensor<1xf32>) -> tensor<f32>
        %627 = "stablehlo.reshape"(%608) : (tensor<16xf32>) -> tensor<1x16xf32>
        %628 = "stablehlo.reshape"(%627) : (tensor<1x16xf32>) -> tensor<16xf32>
        %629 = "stablehlo.broadcast_in_dim"(%628) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<16x16xf32>
        %630 = "stablehlo.add"(%574, %629) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
        %631 = "stablehlo.reshape"(%573) : (tensor<8x8xf32>) -> tensor<8x1x8xf32>
        %632 = "stablehlo.concatenate"(%631, %631) {dimension = 1 : i64} : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x2x8xf32>
        %633 = "stablehlo.reshape"(%632) : (tensor<8x2x8xf32>) -> tensor<16x8xf32>
        %634 = "stablehlo.dot_general"(%633, %581) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>} : (tensor<16x8xf32>, tensor<8x16xf32>) -> tensor<16x16xf32>
        %635 = "stablehlo.broadcast_in_dim"(%582) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<16x16xf32>
        %636 = "stablehlo.add"(%634, %635) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
        %637 = "stablehlo.logistic"(%630) : (tensor<16x16xf32>) -> tensor<16x16xf32>
        %638 = "stablehlo.multiply"(%630, %637) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
        %639 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
        %731:11 = "stablehlo.while"(%639, %636, %638, %583, %584, %585, %586, %587, %588, %589, %590) ({
          ^bb0(%640: tensor<i32>, %641: tensor<16x16xf32>, %642: tensor<16x16xf32>, %643: tensor<2x16x48xf32>, %644: tensor<2x48xf32>, %645: tensor<2x16xf32>, %646: tensor<2x16xf32>, %647: tensor<2x16x16xf32>, %648: tensor<2x16xf32>, %649: tensor<2x16x16xf32>, %650: tensor<2x16xf32>):
            %651 = "stablehlo.constant"() {value = dense<2> : tensor<i32>} : () -> tensor<i32>
            %652 = "stablehlo.compare"(%640, %651) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
            "stablehlo.return"(%652) : (tensor<i1>) -> ()
        }, {
          ^bb0(%653: tensor<i32>, %654: tensor<16x16xf32>, %655: tensor<16x16xf32>, %656: tensor<2x16x48xf32>, %657: tensor<2x48xf32>, %658: tensor<2x16xf32>, %659: tensor<2x16xf32>, %660: tensor<2x16x16xf32>, %661: tensor<2x16xf32>, %662: tensor<2x16x16xf32>, %663: tensor<2x16xf32>):
            %664 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
            %665 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
            %666 = "stablehlo.dynamic_slice"(%656, %653, %664, %664) {slice_sizes = array<i64: 1, 16, 48>} : (tensor<2x16x48xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x48xf32>
            %667 = "stablehlo.reshape"(%666) : (tensor<1x16x48xf32>) -> tensor<16x48xf32>
            %668 = "stablehlo.dynamic_slice"(%657, %653, %664) {slice_sizes = array<i64: 1, 48>} : (tensor<2x48xf32>, tensor<i32>, tensor<i32>) -> tensor<1x48xf32>
            %669 = "stablehlo.reshape"(%668) : (tensor<1x48xf32>) -> tensor<48xf32>
            %670 = "stablehlo.dynamic_slice"(%658, %653, %664) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
            %671 = "stablehlo.reshape"(%670) : (tensor<1x16xf32>) -> tensor<16xf32>
            %672 = "stablehlo.dynamic_slice"(%659, %653, %664) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
            %673 = "stablehlo.reshape"(%672) : (tensor<1x16xf32>) -> tensor<16xf32>
            %674 = "stablehlo.dynamic_slice"(%660, %653, %664, %664) {slice_sizes = array<i64: 1, 16, 16>} : (tensor<2x16x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x16xf32>
            %675 = "stablehlo.reshape"(%674) : (tensor<1x16x16xf32>) -> tensor<16x16xf32>
            %676 = "stablehlo.dynamic_slice"(%661, %653, %664) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
            %677 = "stablehlo.reshape"(%676) : (tensor<1x16xf32>) -> tensor<16xf32>
            %678 = "stablehlo.dynamic_slice"(%662, %653, %664, %664) {slice_sizes = array<i64: 1, 16, 16>} : (tensor<2x16x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x16xf32>
            %679 = "stablehlo.reshape"(%678) : (tensor<1x16x16xf32>) -> tensor<16x16xf32>
            %680 = "stablehlo.dynamic_slice"(%663, %653, %664) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
            %681 = "stablehlo.reshape"(%680) : (tensor<1x16xf32>) -> tensor<16xf32>
            %682 = "stablehlo.dot_general"(%655, %667) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>} : (tensor<16x16xf32>, tensor<16x48xf32>) -> tensor<16x48xf32>
            %683 = "stablehlo.broadcast_in_dim"(%669) {broadcast_dimensions = array<i64: 1>} : (tensor<48xf32>) -> tensor<16x48xf32>
            %684 = "stablehlo.add"(%682, %683) : (tensor<16x48xf32>, tensor<16x48xf32>) -> tensor<16x48xf32>
            %685 = "stablehlo.slice"(%684) {start_indices = array<i64: 0, 0>, limit_indices = array<i64: 16, 16>, strides = array<i64: 1, 1>} : (tensor<16x48xf32>) -> tensor<16x16xf32>
            %686 = "stablehlo.slice"(%684) {start_indices = array<i64: 0, 16>, limit_indices = array<i64: 16, 32>, strides = array<i64: 1, 1>} : (tensor<16x48xf32>) -> tensor<16x16xf32>
            %687 = "stablehlo.slice"(%684) {start_indices = array<i64: 0, 32>, limit_indices = array<i64: 16, 48>, strides = array<i64: 1, 1>} : (tensor<16x48xf32>) -> tensor<16x16xf32>
            %688 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
            %689 = "stablehlo.broadcast_in_dim"(%688) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
            %690 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
            %691 = "stablehlo.broadcast_in_dim"(%690) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
            %692 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
            %696 = "stablehlo.reduce"(%654, %692) ({
              ^bb0(%693: tensor<f32>, %694: tensor<f32>):
                %695 = "stablehlo.add"(%693, %694) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%695) : (tensor<f32>) -> ()
            }) {dimensions = array<i64: 1>} : (tensor<16x16xf32>, tensor<f32>) -> tensor<16xf32>
            %697 = "stablehlo.multiply"(%696, %689) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
            %698 = "stablehlo.broadcast_in_dim"(%697) {broadcast_dimensions = array<i64: 0>} : (tensor<16xf32>) -> tensor<16x16xf32>
            %699 = "stablehlo.subtract"(%654, %698) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %700 = "stablehlo.multiply"(%699, %699) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %701 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
            %705 = "stablehlo.reduce"(%700, %701) ({
              ^bb0(%702: tensor<f32>, %703: tensor<f32>):
                %704 = "stablehlo.add"(%702, %703) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%704) : (tensor<f32>) -> ()
            }) {dimensions = array<i64: 1>} : (tensor<16x16xf32>, tensor<f32>) -> tensor<16xf32>
            %706 = "stablehlo.multiply"(%705, %689) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
            %707 = "stablehlo.add"(%706, %691) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
            %708 = "stablehlo.rsqrt"(%707) : (tensor<16xf32>) -> tensor<16xf32>
            %709 = "stablehlo.broadcast_in_dim"(%708) {broadcast_dimensions = array<i64: 0>} : (tensor<16xf32>) -> tensor<16x16xf32>
            %710 = "stablehlo.multiply"(%699, %709) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %711 = "stablehlo.broadcast_in_dim"(%671) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<16x16xf32>
            %712 = "stablehlo.multiply"(%710, %711) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %713 = "stablehlo.broadcast_in_dim"(%673) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<16x16xf32>
            %714 = "stablehlo.add"(%712, %713) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %715 = "stablehlo.constant"() {value = dense<1.0> : tensor<f32>} : () -> tensor<f32>
            %716 = "stablehlo.broadcast_in_dim"(%715) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x16xf32>
            %717 = "stablehlo.add"(%686, %716) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %718 = "stablehlo.multiply"(%714, %717) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %719 = "stablehlo.add"(%718, %685) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %720 = "stablehlo.dot_general"(%719, %675) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>} : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %721 = "stablehlo.broadcast_in_dim"(%677) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<16x16xf32>
            %722 = "stablehlo.add"(%720, %721) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %723 = "stablehlo.logistic"(%722) : (tensor<16x16xf32>) -> tensor<16x16xf32>
            %724 = "stablehlo.multiply"(%722, %723) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %725 = "stablehlo.dot_general"(%724, %679) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>} : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %726 = "stablehlo.broadcast_in_dim"(%681) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<16x16xf32>
            %727 = "stablehlo.add"(%725, %726) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %728 = "stablehlo.multiply"(%687, %727) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %729 = "stablehlo.add"(%654, %728) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %730 = "stablehlo.add"(%653, %665) : (tensor<i32>, tensor<i32>) -> tensor<i32>
            "stablehlo.return"(%730, %729, %655, %656, %657, %658, %659, %660, %661, %662, %663) : (tensor<i32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>) -> ()
        }) : (tensor<i32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>) -> (tensor<i32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>)
        %732 = "stablehlo.dot_general"(%638, %591) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>} : (tensor<16x16xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
        %733 = "stablehlo.broadcast_in_dim"(%592) {broadcast_dimensions = array<i64: 1>} : (tensor<32xf32>) -> tensor<16x32xf32>
        %734 = "stablehlo.add"(%732, %733) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
        %735 = "stablehlo.slice"(%734) {start_indices = array<i64: 0, 0>, limit_indices = array<i64: 16, 16>, strides = array<i64: 1, 1>} : (tensor<16x32xf32>) -> tensor<16x16xf32>
        %736 = "stablehlo.slice"(%734) {start_indices = array<i64: 0, 16>, limit_indices = array<i64: 16, 32>, strides = array<i64: 1, 1>} : (tensor<16x32xf32>) -> tensor<16x16xf32>
        %737 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %738 = "stablehlo.broadcast_in_dim"(%737) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
        %739 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %740 = "stablehlo.broadcast_in_dim"(%739) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
        %741 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %745 = "stablehlo.reduce"(%731#1, %741) ({
          ^bb0(%742: tensor<f32>, %743: tensor<f32>):
            %744 = "stablehlo.add"(%742, %743) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%744) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 1>} : (tensor<16x16xf32>, tensor<f32>) -> tensor<16xf32>
        %746 = "stablehlo.multiply"(%745, %738) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
        %747 = "stablehlo.broadcast_in_dim"(%746) {broadcast_dimensions = array<i64: 0>} : (tensor<16xf32>) -> tensor<16x16xf32>
        %748 = "stablehlo.subtract"(%731#1, %747) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
        %749 = "stablehlo.multiply"(%748, %748) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
        %750 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %754 = "stablehlo.reduce"(%749, %750) ({
          ^bb0(%751: tensor<f32>, %752: tensor<f32>):
            %753 = "stablehlo.add"(%751, %752) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%753) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 1>} : (tensor<16x16xf32>, tensor<f32>) -> tensor<16xf32>
        %755 = "stablehlo.multiply"(%754, %738) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
        %756 = "stablehlo.add"(%755, %740) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
        %757 = "stablehlo.rsqrt"(%756) : (tensor<16xf32>) -> tensor<16xf32>
        %758 = "stablehlo.broadcast_in_dim"(%757) {broadcast_dimensions = array<i64: 0>} : (tensor<16xf32>) -> tensor<16x16xf32>
        %759 = "stablehlo.multiply"(%748, %758) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
        %760 = "stablehlo.constant"() {value = dense<1.0> : tensor<f32>} : () -> tensor<f32>
        %761 = "stablehlo.broadcast_in_dim"(%760) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x16xf32>
        %762 = "stablehlo.add"(%736, %761) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
        %763 = "stablehlo.multiply"(%759, %762) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
        %764 = "stablehlo.add"(%763, %735) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
        %765 = "stablehlo.dot_general"(%764, %593) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>} : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
        %766 = "stablehlo.broadcast_in_dim"(%594) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<16x16xf32>
        %767 = "stablehlo.add"(%765, %766) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
        %768 = "stablehlo.slice"(%767) {start_indices = array<i64: 0, 0>, limit_indices = array<i64: 16, 8>, strides = array<i64: 1, 1>} : (tensor<16x16xf32>) -> tensor<16x8xf32>
        %769 = "stablehlo.slice"(%767) {start_indices = array<i64: 0, 8>, limit_indices = array<i64: 16, 16>, strides = array<i64: 1, 1>} : (tensor<16x16xf32>) -> tensor<16x8xf32>
        %770 = "stablehlo.reshape"(%768) : (tensor<16x8xf32>) -> tensor<8x2x8xf32>
        %771 = "stablehlo.slice"(%770) {start_indices = array<i64: 0, 0, 0>, limit_indices = array<i64: 8, 1, 8>, strides = array<i64: 1, 1, 1>} : (tensor<8x2x8xf32>) -> tensor<8x1x8xf32>
        %772 = "stablehlo.reshape"(%771) : (tensor<8x1x8xf32>) -> tensor<8x8xf32>
        %773 = "stablehlo.slice"(%770) {start_indices = array<i64: 0, 1, 0>, limit_indices = array<i64: 8, 2, 8>, strides = array<i64: 1, 1, 1>} : (tensor<8x2x8xf32>) -> tensor<8x1x8xf32>
        %774 = "stablehlo.reshape"(%773) : (tensor<8x1x8xf32>) -> tensor<8x8xf32>
        %775 = "stablehlo.subtract"(%772, %774) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %776 = "stablehlo.reshape"(%575) : (tensor<8x1xf32>) -> tensor<8xf32>
        %777 = "stablehlo.broadcast_in_dim"(%776) {broadcast_dimensions = array<i64: 0>} : (tensor<8xf32>) -> tensor<8x8xf32>
        %778 = "stablehlo.multiply"(%777, %775) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %779 = "stablehlo.add"(%774, %778) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %780 = "stablehlo.broadcast_in_dim"(%612) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %781 = "stablehlo.multiply"(%573, %780) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %782 = "stablehlo.broadcast_in_dim"(%614) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %783 = "stablehlo.multiply"(%779, %782) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %784 = "stablehlo.subtract"(%781, %783) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %785 = "stablehlo.broadcast_in_dim"(%577) {broadcast_dimensions = array<i64: 1>} : (tensor<8xf32>) -> tensor<8x8xf32>
        %786 = "stablehlo.maximum"(%784, %785) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %787 = "stablehlo.broadcast_in_dim"(%578) {broadcast_dimensions = array<i64: 1>} : (tensor<8xf32>) -> tensor<8x8xf32>
        %788 = "stablehlo.minimum"(%786, %787) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %789 = "stablehlo.broadcast_in_dim"(%616) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %790 = "stablehlo.multiply"(%788, %789) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %791 = "stablehlo.broadcast_in_dim"(%618) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %792 = "stablehlo.multiply"(%573, %791) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %793 = "stablehlo.add"(%790, %792) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %794 = "stablehlo.reshape"(%769) : (tensor<16x8xf32>) -> tensor<8x2x8xf32>
        %795 = "stablehlo.slice"(%794) {start_indices = array<i64: 0, 0, 0>, limit_indices = array<i64: 8, 1, 8>, strides = array<i64: 1, 1, 1>} : (tensor<8x2x8xf32>) -> tensor<8x1x8xf32>
        %796 = "stablehlo.reshape"(%795) : (tensor<8x1x8xf32>) -> tensor<8x8xf32>
        %797 = "stablehlo.broadcast_in_dim"(%760) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %798 = "stablehlo.add"(%796, %797) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %799 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
        %800 = "stablehlo.broadcast_in_dim"(%799) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %801 = "stablehlo.multiply"(%798, %800) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %802 = "stablehlo.broadcast_in_dim"(%622) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %803 = "stablehlo.multiply"(%801, %802) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %804 = "stablehlo.subtract"(%797, %801) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %805 = "stablehlo.broadcast_in_dim"(%624) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %806 = "stablehlo.multiply"(%804, %805) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %807 = "stablehlo.add"(%803, %806) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %808 = "stablehlo.reshape"(%579) : (tensor<8x1xui32>) -> tensor<8x1x1xui32>
        %809 = "stablehlo.reshape"(%580) : (tensor<8x1xui32>) -> tensor<8x1x1xui32>
        %810 = "stablehlo.iota"() {iota_dimension = 0 : i64} : () -> tensor<8xui32>
        %811 = "stablehlo.convert"(%610) : (tensor<i32>) -> tensor<ui32>
        %812 = "stablehlo.constant"() {value = dense<8> : tensor<ui32>} : () -> tensor<ui32>
        %813 = "stablehlo.multiply"(%811, %812) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %814 = "stablehlo.broadcast_in_dim"(%813) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8xui32>
        %815 = "stablehlo.add"(%810, %814) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %816 = "stablehlo.reshape"(%808) : (tensor<8x1x1xui32>) -> tensor<8x1xui32>
        %817 = "stablehlo.broadcast_in_dim"(%816) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x1xui32>) -> tensor<8x1x8xui32>
        %818 = "stablehlo.broadcast_in_dim"(%815) {broadcast_dimensions = array<i64: 2>} : (tensor<8xui32>) -> tensor<8x1x8xui32>
        %819 = "stablehlo.reshape"(%809) : (tensor<8x1x1xui32>) -> tensor<8x1xui32>
        %820 = "stablehlo.broadcast_in_dim"(%819) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x1xui32>) -> tensor<8x1x8xui32>
        %821 = "stablehlo.constant"() {value = dense<0> : tensor<8x1x8xui32>} : () -> tensor<8x1x8xui32>
        %822:2 = "func.call"(%817, %820, %818, %821) {callee = @threefry2x32_1} : (tensor<8x1x8xui32>, tensor<8x1x8xui32>, tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> (tensor<8x1x8xui32>, tensor<8x1x8xui32>)
        %823 = "stablehlo.constant"() {value = dense<8> : tensor<8x1x8xui32>} : () -> tensor<8x1x8xui32>
        %824 = "stablehlo.shift_right_logical"(%822#0, %823) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
        %825 = "stablehlo.convert"(%824) : (tensor<8x1x8xui32>) -> tensor<8x1x8xi32>
        %826 = "stablehlo.convert"(%825) : (tensor<8x1x8xi32>) -> tensor<8x1x8xf32>
        %827 = "stablehlo.broadcast_in_dim"(%760) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x8xf32>
        %828 = "stablehlo.add"(%826, %827) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
        %829 = "stablehlo.constant"() {value = dense<5.9604645e-8> : tensor<f32>} : () -> tensor<f32>
        %830 = "stablehlo.broadcast_in_dim"(%829) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x8xf32>
        %831 = "stablehlo.multiply"(%828, %830) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
        %832 = "stablehlo.log"(%831) : (tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
        %833 = "stablehlo.constant"() {value = dense<-2.0> : tensor<f32>} : () -> tensor<f32>
        %834 = "stablehlo.broadcast_in_dim"(%833) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x8xf32>
        %835 = "stablehlo.multiply"(%832, %834) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
        %836 = "stablehlo.sqrt"(%835) : (tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
        %837 = "stablehlo.shift_right_logical"(%822#1, %823) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
        %838 = "stablehlo.convert"(%837) : (tensor<8x1x8xui32>) -> tensor<8x1x8xi32>
        %839 = "stablehlo.convert"(%838) : (tensor<8x1x8xi32>) -> tensor<8x1x8xf32>
        %840 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %841 = "stablehlo.broadcast_in_dim"(%840) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x8xf32>
        %842 = "stablehlo.add"(%839, %841) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
        %843 = "stablehlo.multiply"(%842, %830) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
        %844 = "stablehlo.constant"() {value = dense<6.2831855> : tensor<f32>} : () -> tensor<f32>
        %845 = "stablehlo.broadcast_in_dim"(%844) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x8xf32>
        %846 = "stablehlo.multiply"(%843, %845) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
        %847 = "stablehlo.cosine"(%846) : (tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
        %848 = "stablehlo.multiply"(%836, %847) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
        %849 = "stablehlo.reshape"(%848) : (tensor<8x1x8xf32>) -> tensor<8x8xf32>
        %850 = "stablehlo.multiply"(%807, %800) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %851 = "stablehlo.exponential"(%850) : (tensor<8x8xf32>) -> tensor<8x8xf32>
        %852 = "stablehlo.multiply"(%851, %849) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %853 = "stablehlo.reshape"(%576) : (tensor<8x1xf32>) -> tensor<8xf32>
        %854 = "stablehlo.broadcast_in_dim"(%853) {broadcast_dimensions = array<i64: 0>} : (tensor<8xf32>) -> tensor<8x8xf32>
        %855 = "stablehlo.multiply"(%852, %854) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %856 = "stablehlo.broadcast_in_dim"(%626) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %857 = "stablehlo.multiply"(%855, %856) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %858 = "stablehlo.add"(%793, %857) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %859 = "stablehlo.add"(%572, %606) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        "stablehlo.return"(%859, %858, %574, %575, %576, %577, %578, %579, %580, %581, %582, %583, %584, %585, %586, %587, %588, %589, %590, %591, %592, %593, %594, %595, %596, %597, %598, %599, %600, %601, %602, %603, %604) : (tensor<i32>, tensor<8x8xf32>, tensor<16x16xf32>, tensor<8x1xf32>, tensor<8x1xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8x1xui32>, tensor<8x1xui32>, tensor<8x16xf32>, tensor<16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<16x32xf32>, tensor<32xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<5x16xf32>, tensor<5xi32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>) -> ()
    }) : (tensor<i32>, tensor<8x8xf32>, tensor<16x16xf32>, tensor<8x1xf32>, tensor<8x1xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8x1xui32>, tensor<8x1xui32>, tensor<8x16xf32>, tensor<16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<16x32xf32>, tensor<32xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<5x16xf32>, tensor<5xi32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>) -> (tensor<i32>, tensor<8x8xf32>, tensor<16x16xf32>, tensor<8x1xf32>, tensor<8x1xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8x1xui32>, tensor<8x1xui32>, tensor<8x16xf32>, tensor<16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<16x32xf32>, tensor<32xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<5x16xf32>, tensor<5xi32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>)
    %861 = "stablehlo.reshape"(%860#1) : (tensor<8x8xf32>) -> tensor<8x1x8xf32>
    %862 = "stablehlo.dynamic_update_slice"(%5, %861, %65, %64, %65) : (tensor<8x4x8xf32>, tensor<8x1x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<8x4x8xf32>
    return %862, %418, %419 : tensor<8x4x8xf32>, tensor<2x16x4x2x8xf32>, tensor<2x16x4x2x8xf32>
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
  func.func private @threefry2x32_1(%0: tensor<8x1x8xui32>, %1: tensor<8x1x8xui32>, %2: tensor<8x1x8xui32>, %3: tensor<8x1x8xui32>) -> (tensor<8x1x8xui32>, tensor<8x1x8xui32>) {
    %4 = "stablehlo.constant"() {value = dense<"0x0D0000000F0000001A00000006000000110000001D00000010000000180000000D0000000F0000001A00000006000000110000001D00000010000000180000000D0000000F0000001A00000006000000"> : tensor<5x4xui32>} : () -> tensor<5x4xui32>
    %5 = "stablehlo.constant"() {value = dense<"0x0100000002000000030000000400000005000000"> : tensor<5xui32>} : () -> tensor<5xui32>
    %6 = "stablehlo.xor"(%0, %1) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
    %7 = "stablehlo.constant"() {value = dense<466688986> : tensor<8x1x8xui32>} : () -> tensor<8x1x8xui32>
    %8 = "stablehlo.xor"(%6, %7) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
    %9 = "stablehlo.add"(%2, %0) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
    %10 = "stablehlo.add"(%3, %1) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
    %11 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %78:8 = "stablehlo.while"(%11, %9, %10, %1, %8, %0, %4, %5) ({
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
        %38 = "stablehlo.broadcast_in_dim"(%37) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x1x8xui32>
        %39 = "stablehlo.add"(%23, %24) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
        %40 = "stablehlo.shift_left"(%24, %38) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
        %41 = "stablehlo.constant"() {value = dense<32> : tensor<8x1x8xui32>} : () -> tensor<8x1x8xui32>
        %42 = "stablehlo.subtract"(%41, %38) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
        %43 = "stablehlo.shift_right_logical"(%24, %42) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
        %44 = "stablehlo.or"(%40, %43) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
        %45 = "stablehlo.xor"(%44, %39) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
        %46 = "stablehlo.slice"(%33) {start_indices = array<i64: 1>, limit_indices = array<i64: 2>, strides = array<i64: 1>} : (tensor<4xui32>) -> tensor<1xui32>
        %47 = "stablehlo.reshape"(%46) : (tensor<1xui32>) -> tensor<ui32>
        %48 = "stablehlo.broadcast_in_dim"(%47) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x1x8xui32>
        %49 = "stablehlo.add"(%39, %45) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
        %50 = "stablehlo.shift_left"(%45, %48) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
        %51 = "stablehlo.subtract"(%41, %48) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
        %52 = "stablehlo.shift_right_logical"(%45, %51) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
        %53 = "stablehlo.or"(%50, %52) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
        %54 = "stablehlo.xor"(%53, %49) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
        %55 = "stablehlo.slice"(%33) {start_indices = array<i64: 2>, limit_indices = array<i64: 3>, strides = array<i64: 1>} : (tensor<4xui32>) -> tensor<1xui32>
        %56 = "stablehlo.reshape"(%55) : (tensor<1xui32>) -> tensor<ui32>
        %57 = "stablehlo.broadcast_in_dim"(%56) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x1x8xui32>
        %58 = "stablehlo.add"(%49, %54) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
        %59 = "stablehlo.shift_left"(%54, %57) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
        %60 = "stablehlo.subtract"(%41, %57) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
        %61 = "stablehlo.shift_right_logical"(%54, %60) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
        %62 = "stablehlo.or"(%59, %61) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
        %63 = "stablehlo.xor"(%62, %58) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
        %64 = "stablehlo.slice"(%33) {start_indices = array<i64: 3>, limit_indices = array<i64: 4>, strides = array<i64: 1>} : (tensor<4xui32>) -> tensor<1xui32>
        %65 = "stablehlo.reshape"(%64) : (tensor<1xui32>) -> tensor<ui32>
        %66 = "stablehlo.broadcast_in_dim"(%65) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x1x8xui32>
        %67 = "stablehlo.add"(%58, %63) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
        %68 = "stablehlo.shift_left"(%63, %66) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
        %69 = "stablehlo.subtract"(%41, %66) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
        %70 = "stablehlo.shift_right_logical"(%63, %69) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
        %71 = "stablehlo.or"(%68, %70) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
        %72 = "stablehlo.xor"(%71, %67) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
        %73 = "stablehlo.add"(%67, %25) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
        %74 = "stablehlo.add"(%72, %26) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
        %75 = "stablehlo.broadcast_in_dim"(%35) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x1x8xui32>
        %76 = "stablehlo.add"(%74, %75) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
        %77 = "stablehlo.add"(%22, %31) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        "stablehlo.return"(%77, %73, %76, %26, %27, %25, %28, %29) : (tensor<i32>, tensor<8x1x8xui32>, tensor<8x1x8xui32>, tensor<8x1x8xui32>, tensor<8x1x8xui32>, tensor<8x1x8xui32>, tensor<5x4xui32>, tensor<5xui32>) -> ()
    }) : (tensor<i32>, tensor<8x1x8xui32>, tensor<8x1x8xui32>, tensor<8x1x8xui32>, tensor<8x1x8xui32>, tensor<8x1x8xui32>, tensor<5x4xui32>, tensor<5xui32>) -> (tensor<i32>, tensor<8x1x8xui32>, tensor<8x1x8xui32>, tensor<8x1x8xui32>, tensor<8x1x8xui32>, tensor<8x1x8xui32>, tensor<5x4xui32>, tensor<5xui32>)
    return %78#1, %78#2 : tensor<8x1x8xui32>, tensor<8x1x8xui32>
  }
}
