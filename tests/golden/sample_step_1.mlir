module @sample_step_1 {
  sdy.mesh @mesh = <["data"=2]>
  func.func public @main(%0: tensor<2x8x8x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"data"}, {}, {}, {}]>}, %1: tensor<2x8x8x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"data"}, {}, {}, {}]>}, %2: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %3: tensor<8x4xi32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}]>}, %4: tensor<8x4xi32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}]>}, %5: tensor<8x4x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>, tf.aliasing_output = 0 : i32}, %6: tensor<8x8xi1> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}]>}, %7: tensor<8x2xui32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}]>}, %8: tensor<i32> {sdy.sharding = #sdy.sharding<@mesh, []>}, %9: tensor<8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}]>}, %10: tensor<8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}]>}, %11: tensor<8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %12: tensor<8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %13: tensor<8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %14: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %15: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %16: tensor<4x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %17: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %18: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %19: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %20: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %21: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %22: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %23: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %24: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %25: tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %26: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %27: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %28: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %29: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %30: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %31: tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %32: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %33: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %34: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %35: tensor<2x16x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %36: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %37: tensor<2x64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %38: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %39: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %40: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %41: tensor<256x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %42: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %43: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %44: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %45: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %46: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %47: tensor<8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %48: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %49: tensor<2x16x48xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %50: tensor<2x48xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %51: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %52: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %53: tensor<2x16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %54: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %55: tensor<2x16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %56: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %57: tensor<16x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %58: tensor<32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %59: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %60: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}) -> (tensor<8x4x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>}) {
    %61 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
    %62 = "stablehlo.add"(%8, %61) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %63 = "stablehlo.broadcast_in_dim"(%62) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<8x4xi32>
    %64 = "stablehlo.compare"(%4, %63) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<8x4xi32>, tensor<8x4xi32>) -> tensor<8x4xi1>
    %65 = "stablehlo.reshape"(%5) : (tensor<8x4x8xf32>) -> tensor<8x1x4x8xf32>
    %66 = "stablehlo.concatenate"(%65, %65) {dimension = 1 : i64} : (tensor<8x1x4x8xf32>, tensor<8x1x4x8xf32>) -> tensor<8x2x4x8xf32>
    %67 = "stablehlo.reshape"(%66) : (tensor<8x2x4x8xf32>) -> tensor<16x4x8xf32>
    %68 = "stablehlo.reshape"(%64) : (tensor<8x4xi1>) -> tensor<8x1x4xi1>
    %69 = "stablehlo.concatenate"(%68, %68) {dimension = 1 : i64} : (tensor<8x1x4xi1>, tensor<8x1x4xi1>) -> tensor<8x2x4xi1>
    %70 = "stablehlo.reshape"(%69) : (tensor<8x2x4xi1>) -> tensor<16x4xi1>
    %71 = "stablehlo.dot_general"(%67, %13) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<16x4x8xf32>, tensor<8x16xf32>) -> tensor<16x4x16xf32>
    %72 = "stablehlo.broadcast_in_dim"(%14) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<16x4x16xf32>
    %73 = "stablehlo.add"(%71, %72) : (tensor<16x4x16xf32>, tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %74 = "stablehlo.reshape"(%70) : (tensor<16x4xi1>) -> tensor<16x4x1xi1>
    %75 = "stablehlo.broadcast_in_dim"(%15) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<16x4x16xf32>
    %76 = "stablehlo.reshape"(%74) : (tensor<16x4x1xi1>) -> tensor<16x4xi1>
    %77 = "stablehlo.broadcast_in_dim"(%76) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<16x4xi1>) -> tensor<16x4x16xi1>
    %78 = "stablehlo.select"(%77, %75, %73) : (tensor<16x4x16xi1>, tensor<16x4x16xf32>, tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %79 = "stablehlo.broadcast_in_dim"(%16) {broadcast_dimensions = array<i64: 1, 2>} : (tensor<4x16xf32>) -> tensor<16x4x16xf32>
    %80 = "stablehlo.add"(%78, %79) : (tensor<16x4x16xf32>, tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %81 = "stablehlo.reshape"(%6) : (tensor<8x8xi1>) -> tensor<8x1x1x8xi1>
    %82 = "sdy.sharding_constraint"(%80) {sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>} : (tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %83 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %380:28 = "stablehlo.while"(%83, %82, %81, %0, %1, %2, %17, %18, %19, %20, %21, %22, %23, %24, %25, %26, %27, %28, %29, %30, %31, %32, %33, %34, %35, %36, %37, %38) ({
      ^bb0(%84: tensor<i32>, %85: tensor<16x4x16xf32>, %86: tensor<8x1x1x8xi1>, %87: tensor<2x8x8x2x8xf32>, %88: tensor<2x8x8x2x8xf32>, %89: tensor<2x16xf32>, %90: tensor<2x16xf32>, %91: tensor<2x16xf32>, %92: tensor<2x16x2x8xf32>, %93: tensor<2x2x8xf32>, %94: tensor<2x16x2x8xf32>, %95: tensor<2x2x8xf32>, %96: tensor<2x16x2x8xf32>, %97: tensor<2x2x8xf32>, %98: tensor<2x2x8x16xf32>, %99: tensor<2x16xf32>, %100: tensor<2x16xf32>, %101: tensor<2x16xf32>, %102: tensor<2x16x2x8xf32>, %103: tensor<2x2x8xf32>, %104: tensor<2x2x8x16xf32>, %105: tensor<2x16xf32>, %106: tensor<2x16xf32>, %107: tensor<2x16xf32>, %108: tensor<2x16x64xf32>, %109: tensor<2x64xf32>, %110: tensor<2x64x16xf32>, %111: tensor<2x16xf32>):
        %112 = "stablehlo.constant"() {value = dense<2> : tensor<i32>} : () -> tensor<i32>
        %113 = "stablehlo.compare"(%84, %112) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        "stablehlo.return"(%113) : (tensor<i1>) -> ()
    }, {
      ^bb0(%114: tensor<i32>, %115: tensor<16x4x16xf32>, %116: tensor<8x1x1x8xi1>, %117: tensor<2x8x8x2x8xf32>, %118: tensor<2x8x8x2x8xf32>, %119: tensor<2x16xf32>, %120: tensor<2x16xf32>, %121: tensor<2x16xf32>, %122: tensor<2x16x2x8xf32>, %123: tensor<2x2x8xf32>, %124: tensor<2x16x2x8xf32>, %125: tensor<2x2x8xf32>, %126: tensor<2x16x2x8xf32>, %127: tensor<2x2x8xf32>, %128: tensor<2x2x8x16xf32>, %129: tensor<2x16xf32>, %130: tensor<2x16xf32>, %131: tensor<2x16xf32>, %132: tensor<2x16x2x8xf32>, %133: tensor<2x2x8xf32>, %134: tensor<2x2x8x16xf32>, %135: tensor<2x16xf32>, %136: tensor<2x16xf32>, %137: tensor<2x16xf32>, %138: tensor<2x16x64xf32>, %139: tensor<2x64xf32>, %140: tensor<2x64x16xf32>, %141: tensor<2x16xf32>):
        %142 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
        %143 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %144 = "stablehlo.dynamic_slice"(%117, %114, %142, %142, %142, %142) {slice_sizes = array<i64: 1, 8, 8, 2, 8>} : (tensor<2x8x8x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x2x8xf32>
        %145 = "stablehlo.reshape"(%144) : (tensor<1x8x8x2x8xf32>) -> tensor<8x8x2x8xf32>
        %146 = "stablehlo.dynamic_slice"(%118, %114, %142, %142, %142, %142) {slice_sizes = array<i64: 1, 8, 8, 2, 8>} : (tensor<2x8x8x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x2x8xf32>
        %147 = "stablehlo.reshape"(%146) : (tensor<1x8x8x2x8xf32>) -> tensor<8x8x2x8xf32>
        %148 = "stablehlo.dynamic_slice"(%119, %114, %142) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %149 = "stablehlo.reshape"(%148) : (tensor<1x16xf32>) -> tensor<16xf32>
        %150 = "stablehlo.dynamic_slice"(%120, %114, %142) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %151 = "stablehlo.reshape"(%150) : (tensor<1x16xf32>) -> tensor<16xf32>
        %152 = "stablehlo.dynamic_slice"(%121, %114, %142) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %153 = "stablehlo.reshape"(%152) : (tensor<1x16xf32>) -> tensor<16xf32>
        %154 = "stablehlo.dynamic_slice"(%122, %114, %142, %142, %142) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %155 = "stablehlo.reshape"(%154) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %156 = "stablehlo.dynamic_slice"(%123, %114, %142, %142) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %157 = "stablehlo.reshape"(%156) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %158 = "stablehlo.dynamic_slice"(%124, %114, %142, %142, %142) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %159 = "stablehlo.reshape"(%158) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %160 = "stablehlo.dynamic_slice"(%125, %114, %142, %142) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %161 = "stablehlo.reshape"(%160) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %162 = "stablehlo.dynamic_slice"(%126, %114, %142, %142, %142) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %163 = "stablehlo.reshape"(%162) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %164 = "stablehlo.dynamic_slice"(%127, %114, %142, %142) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %165 = "stablehlo.reshape"(%164) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %166 = "stablehlo.dynamic_slice"(%128, %114, %142, %142, %142) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<2x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %167 = "stablehlo.reshape"(%166) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
        %168 = "stablehlo.dynamic_slice"(%129, %114, %142) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %169 = "stablehlo.reshape"(%168) : (tensor<1x16xf32>) -> tensor<16xf32>
        %170 = "stablehlo.dynamic_slice"(%130, %114, %142) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %171 = "stablehlo.reshape"(%170) : (tensor<1x16xf32>) -> tensor<16xf32>
        %172 = "stablehlo.dynamic_slice"(%131, %114, %142) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %173 = "stablehlo.reshape"(%172) : (tensor<1x16xf32>) -> tensor<16xf32>
        %174 = "stablehlo.dynamic_slice"(%132, %114, %142, %142, %142) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %175 = "stablehlo.reshape"(%174) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %176 = "stablehlo.dynamic_slice"(%133, %114, %142, %142) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %177 = "stablehlo.reshape"(%176) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %178 = "stablehlo.dynamic_slice"(%134, %114, %142, %142, %142) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<2x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %179 = "stablehlo.reshape"(%178) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
        %180 = "stablehlo.dynamic_slice"(%135, %114, %142) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %181 = "stablehlo.reshape"(%180) : (tensor<1x16xf32>) -> tensor<16xf32>
        %182 = "stablehlo.dynamic_slice"(%136, %114, %142) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %183 = "stablehlo.reshape"(%182) : (tensor<1x16xf32>) -> tensor<16xf32>
        %184 = "stablehlo.dynamic_slice"(%137, %114, %142) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %185 = "stablehlo.reshape"(%184) : (tensor<1x16xf32>) -> tensor<16xf32>
        %186 = "stablehlo.dynamic_slice"(%138, %114, %142, %142) {slice_sizes = array<i64: 1, 16, 64>} : (tensor<2x16x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x64xf32>
        %187 = "stablehlo.reshape"(%186) : (tensor<1x16x64xf32>) -> tensor<16x64xf32>
        %188 = "stablehlo.dynamic_slice"(%139, %114, %142) {slice_sizes = array<i64: 1, 64>} : (tensor<2x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
        %189 = "stablehlo.reshape"(%188) : (tensor<1x64xf32>) -> tensor<64xf32>
        %190 = "stablehlo.dynamic_slice"(%140, %114, %142, %142) {slice_sizes = array<i64: 1, 64, 16>} : (tensor<2x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x16xf32>
        %191 = "stablehlo.reshape"(%190) : (tensor<1x64x16xf32>) -> tensor<64x16xf32>
        %192 = "stablehlo.dynamic_slice"(%141, %114, %142) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %193 = "stablehlo.reshape"(%192) : (tensor<1x16xf32>) -> tensor<16xf32>
        %194 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %195 = "stablehlo.broadcast_in_dim"(%194) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x4xf32>
        %196 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %197 = "stablehlo.broadcast_in_dim"(%196) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x4xf32>
        %198 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %202 = "stablehlo.reduce"(%115, %198) ({
          ^bb0(%199: tensor<f32>, %200: tensor<f32>):
            %201 = "stablehlo.add"(%199, %200) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%201) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<16x4x16xf32>, tensor<f32>) -> tensor<16x4xf32>
        %203 = "stablehlo.multiply"(%202, %195) : (tensor<16x4xf32>, tensor<16x4xf32>) -> tensor<16x4xf32>
        %204 = "stablehlo.broadcast_in_dim"(%203) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<16x4xf32>) -> tensor<16x4x16xf32>
        %205 = "stablehlo.subtract"(%115, %204) : (tensor<16x4x16xf32>, tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
        %206 = "stablehlo.multiply"(%205, %205) : (tensor<16x4x16xf32>, tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
        %207 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %211 = "stablehlo.reduce"(%206, %207) ({
          ^bb0(%208: tensor<f32>, %209: tensor<f32>):
            %210 = "stablehlo.add"(%208, %209) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%210) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<16x4x16xf32>, tensor<f32>) -> tensor<16x4xf32>
        %212 = "stablehlo.multiply"(%211, %195) : (tensor<16x4xf32>, tensor<16x4xf32>) -> tensor<16x4xf32>
        %213 = "stablehlo.add"(%212, %197) : (tensor<16x4xf32>, tensor<16x4xf32>) -> tensor<16x4xf32>
        %214 = "stablehlo.rsqrt"(%213) : (tensor<16x4xf32>) -> tensor<16x4xf32>
        %215 = "stablehlo.broadcast_in_dim"(%214) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<16x4xf32>) -> tensor<16x4x16xf32>
        %216 = "stablehlo.multiply"(%205, %215) : (tensor<16x4x16xf32>, tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
        %217 = "stablehlo.broadcast_in_dim"(%151) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<16x4x16xf32>
        %218 = "stablehlo.multiply"(%216, %217) : (tensor<16x4x16xf32>, tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
        %219 = "stablehlo.broadcast_in_dim"(%153) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<16x4x16xf32>
        %220 = "stablehlo.add"(%218, %219) : (tensor<16x4x16xf32>, tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
        %221 = "stablehlo.dot_general"(%220, %155) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<16x4x16xf32>, tensor<16x2x8xf32>) -> tensor<16x4x2x8xf32>
        %222 = "stablehlo.broadcast_in_dim"(%157) {broadcast_dimensions = array<i64: 2, 3>} : (tensor<2x8xf32>) -> tensor<16x4x2x8xf32>
        %223 = "stablehlo.add"(%221, %222) : (tensor<16x4x2x8xf32>, tensor<16x4x2x8xf32>) -> tensor<16x4x2x8xf32>
        %224 = "stablehlo.dot_general"(%220, %159) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<16x4x16xf32>, tensor<16x2x8xf32>) -> tensor<16x4x2x8xf32>
        %225 = "stablehlo.broadcast_in_dim"(%161) {broadcast_dimensions = array<i64: 2, 3>} : (tensor<2x8xf32>) -> tensor<16x4x2x8xf32>
        %226 = "stablehlo.add"(%224, %225) : (tensor<16x4x2x8xf32>, tensor<16x4x2x8xf32>) -> tensor<16x4x2x8xf32>
        %227 = "stablehlo.dot_general"(%220, %163) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<16x4x16xf32>, tensor<16x2x8xf32>) -> tensor<16x4x2x8xf32>
        %228 = "stablehlo.broadcast_in_dim"(%165) {broadcast_dimensions = array<i64: 2, 3>} : (tensor<2x8xf32>) -> tensor<16x4x2x8xf32>
        %229 = "stablehlo.add"(%227, %228) : (tensor<16x4x2x8xf32>, tensor<16x4x2x8xf32>) -> tensor<16x4x2x8xf32>
        %230 = "stablehlo.dot_general"(%229, %223) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 2], rhs_batching_dimensions = [0, 2], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>} : (tensor<16x4x2x8xf32>, tensor<16x4x2x8xf32>) -> tensor<16x2x4x4xf32>
        %231 = "stablehlo.constant"() {value = dense<3.5355338e-1> : tensor<f32>} : () -> tensor<f32>
        %232 = "stablehlo.broadcast_in_dim"(%231) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x2x4x4xf32>
        %233 = "stablehlo.multiply"(%230, %232) : (tensor<16x2x4x4xf32>, tensor<16x2x4x4xf32>) -> tensor<16x2x4x4xf32>
        %234 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
        %238 = "stablehlo.reduce"(%233, %234) ({
          ^bb0(%235: tensor<f32>, %236: tensor<f32>):
            %237 = "stablehlo.maximum"(%235, %236) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%237) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<16x2x4x4xf32>, tensor<f32>) -> tensor<16x2x4xf32>
        %239 = "stablehlo.reshape"(%238) : (tensor<16x2x4xf32>) -> tensor<16x2x4x1xf32>
        %240 = "stablehlo.reshape"(%239) : (tensor<16x2x4x1xf32>) -> tensor<16x2x4xf32>
        %241 = "stablehlo.broadcast_in_dim"(%240) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<16x2x4xf32>) -> tensor<16x2x4x4xf32>
        %242 = "stablehlo.subtract"(%233, %241) : (tensor<16x2x4x4xf32>, tensor<16x2x4x4xf32>) -> tensor<16x2x4x4xf32>
        %243 = "stablehlo.exponential"(%242) : (tensor<16x2x4x4xf32>) -> tensor<16x2x4x4xf32>
        %244 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %248 = "stablehlo.reduce"(%243, %244) ({
          ^bb0(%245: tensor<f32>, %246: tensor<f32>):
            %247 = "stablehlo.add"(%245, %246) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%247) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<16x2x4x4xf32>, tensor<f32>) -> tensor<16x2x4xf32>
        %249 = "stablehlo.reshape"(%248) : (tensor<16x2x4xf32>) -> tensor<16x2x4x1xf32>
        %250 = "stablehlo.reshape"(%249) : (tensor<16x2x4x1xf32>) -> tensor<16x2x4xf32>
        %251 = "stablehlo.broadcast_in_dim"(%250) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<16x2x4xf32>) -> tensor<16x2x4x4xf32>
        %252 = "stablehlo.divide"(%243, %251) : (tensor<16x2x4x4xf32>, tensor<16x2x4x4xf32>) -> tensor<16x2x4x4xf32>
        %253 = "stablehlo.dot_general"(%252, %226) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 2], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>} : (tensor<16x2x4x4xf32>, tensor<16x4x2x8xf32>) -> tensor<16x2x4x8xf32>
        %254 = "stablehlo.transpose"(%253) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<16x2x4x8xf32>) -> tensor<16x4x2x8xf32>
        %255 = "stablehlo.dot_general"(%254, %167) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>} : (tensor<16x4x2x8xf32>, tensor<2x8x16xf32>) -> tensor<16x4x16xf32>
        %256 = "stablehlo.broadcast_in_dim"(%169) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<16x4x16xf32>
        %257 = "stablehlo.add"(%255, %256) : (tensor<16x4x16xf32>, tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
        %258 = "stablehlo.add"(%115, %257) : (tensor<16x4x16xf32>, tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
        %259 = "stablehlo.reshape"(%258) : (tensor<16x4x16xf32>) -> tensor<8x2x4x16xf32>
        %260 = "stablehlo.slice"(%259) {start_indices = array<i64: 0, 0, 0, 0>, limit_indices = array<i64: 8, 1, 4, 16>, strides = array<i64: 1, 1, 1, 1>} : (tensor<8x2x4x16xf32>) -> tensor<8x1x4x16xf32>
        %261 = "stablehlo.reshape"(%260) : (tensor<8x1x4x16xf32>) -> tensor<8x4x16xf32>
        %262 = "stablehlo.slice"(%259) {start_indices = array<i64: 0, 1, 0, 0>, limit_indices = array<i64: 8, 2, 4, 16>, strides = array<i64: 1, 1, 1, 1>} : (tensor<8x2x4x16xf32>) -> tensor<8x1x4x16xf32>
        %263 = "stablehlo.reshape"(%262) : (tensor<8x1x4x16xf32>) -> tensor<8x4x16xf32>
        %264 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %265 = "stablehlo.broadcast_in_dim"(%264) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %266 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %267 = "stablehlo.broadcast_in_dim"(%266) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %268 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %272 = "stablehlo.reduce"(%261, %268) ({
          ^bb0(%269: tensor<f32>, %270: tensor<f32>):
            %271 = "stablehlo.add"(%269, %270) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%271) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %273 = "stablehlo.multiply"(%272, %265) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %274 = "stablehlo.broadcast_in_dim"(%273) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %275 = "stablehlo.subtract"(%261, %274) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %276 = "stablehlo.multiply"(%275, %275) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %277 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %281 = "stablehlo.reduce"(%276, %277) ({
          ^bb0(%278: tensor<f32>, %279: tensor<f32>):
            %280 = "stablehlo.add"(%278, %279) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%280) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %282 = "stablehlo.multiply"(%281, %265) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %283 = "stablehlo.add"(%282, %267) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %284 = "stablehlo.rsqrt"(%283) : (tensor<8x4xf32>) -> tensor<8x4xf32>
        %285 = "stablehlo.broadcast_in_dim"(%284) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %286 = "stablehlo.multiply"(%275, %285) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %287 = "stablehlo.broadcast_in_dim"(%171) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %288 = "stablehlo.multiply"(%286, %287) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %289 = "stablehlo.broadcast_in_dim"(%173) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %290 = "stablehlo.add"(%288, %289) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %291 = "stablehlo.dot_general"(%290, %175) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<8x4x16xf32>, tensor<16x2x8xf32>) -> tensor<8x4x2x8xf32>
        %292 = "stablehlo.broadcast_in_dim"(%177) {broadcast_dimensions = array<i64: 2, 3>} : (tensor<2x8xf32>) -> tensor<8x4x2x8xf32>
        %293 = "stablehlo.add"(%291, %292) : (tensor<8x4x2x8xf32>, tensor<8x4x2x8xf32>) -> tensor<8x4x2x8xf32>
        %294 = "stablehlo.dot_general"(%293, %145) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 2], rhs_batching_dimensions = [0, 2], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>} : (tensor<8x4x2x8xf32>, tensor<8x8x2x8xf32>) -> tensor<8x2x4x8xf32>
        %295 = "stablehlo.broadcast_in_dim"(%231) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x4x8xf32>
        %296 = "stablehlo.multiply"(%294, %295) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %297 = "stablehlo.constant"() {value = dense<-1.0e9> : tensor<f32>} : () -> tensor<f32>
        %298 = "stablehlo.broadcast_in_dim"(%297) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x4x8xf32>
        %299 = "stablehlo.reshape"(%116) : (tensor<8x1x1x8xi1>) -> tensor<8x8xi1>
        %300 = "stablehlo.broadcast_in_dim"(%299) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<8x8xi1>) -> tensor<8x2x4x8xi1>
        %301 = "stablehlo.select"(%300, %296, %298) : (tensor<8x2x4x8xi1>, tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %302 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
        %306 = "stablehlo.reduce"(%301, %302) ({
          ^bb0(%303: tensor<f32>, %304: tensor<f32>):
            %305 = "stablehlo.maximum"(%303, %304) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%305) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x4x8xf32>, tensor<f32>) -> tensor<8x2x4xf32>
        %307 = "stablehlo.reshape"(%306) : (tensor<8x2x4xf32>) -> tensor<8x2x4x1xf32>
        %308 = "stablehlo.reshape"(%307) : (tensor<8x2x4x1xf32>) -> tensor<8x2x4xf32>
        %309 = "stablehlo.broadcast_in_dim"(%308) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x4xf32>) -> tensor<8x2x4x8xf32>
        %310 = "stablehlo.subtract"(%301, %309) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %311 = "stablehlo.exponential"(%310) : (tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %312 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %316 = "stablehlo.reduce"(%311, %312) ({
          ^bb0(%313: tensor<f32>, %314: tensor<f32>):
            %315 = "stablehlo.add"(%313, %314) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%315) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x4x8xf32>, tensor<f32>) -> tensor<8x2x4xf32>
        %317 = "stablehlo.reshape"(%316) : (tensor<8x2x4xf32>) -> tensor<8x2x4x1xf32>
        %318 = "stablehlo.reshape"(%317) : (tensor<8x2x4x1xf32>) -> tensor<8x2x4xf32>
        %319 = "stablehlo.broadcast_in_dim"(%318) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x4xf32>) -> tensor<8x2x4x8xf32>
        %320 = "stablehlo.divide"(%311, %319) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %321 = "stablehlo.dot_general"(%320, %147) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 2], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>} : (tensor<8x2x4x8xf32>, tensor<8x8x2x8xf32>) -> tensor<8x2x4x8xf32>
        %322 = "stablehlo.transpose"(%321) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<8x2x4x8xf32>) -> tensor<8x4x2x8xf32>
        %323 = "stablehlo.dot_general"(%322, %179) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>} : (tensor<8x4x2x8xf32>, tensor<2x8x16xf32>) -> tensor<8x4x16xf32>
        %324 = "stablehlo.broadcast_in_dim"(%181) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %325 = "stablehlo.add"(%323, %324) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %326 = "stablehlo.add"(%261, %325) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %327 = "stablehlo.broadcast_in_dim"(%149) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %328 = "stablehlo.add"(%263, %327) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %329 = "stablehlo.reshape"(%326) : (tensor<8x4x16xf32>) -> tensor<8x1x4x16xf32>
        %330 = "stablehlo.reshape"(%328) : (tensor<8x4x16xf32>) -> tensor<8x1x4x16xf32>
        %331 = "stablehlo.concatenate"(%329, %330) {dimension = 1 : i64} : (tensor<8x1x4x16xf32>, tensor<8x1x4x16xf32>) -> tensor<8x2x4x16xf32>
        %332 = "stablehlo.reshape"(%331) : (tensor<8x2x4x16xf32>) -> tensor<16x4x16xf32>
        %333 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %334 = "stablehlo.broadcast_in_dim"(%333) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x4xf32>
        %335 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %336 = "stablehlo.broadcast_in_dim"(%335) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x4xf32>
        %337 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %341 = "stablehlo.reduce"(%332, %337) ({
          ^bb0(%338: tensor<f32>, %339: tensor<f32>):
            %340 = "stablehlo.add"(%338, %339) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%340) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<16x4x16xf32>, tensor<f32>) -> tensor<16x4xf32>
        %342 = "stablehlo.multiply"(%341, %334) : (tensor<16x4xf32>, tensor<16x4xf32>) -> tensor<16x4xf32>
        %343 = "stablehlo.broadcast_in_dim"(%342) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<16x4xf32>) -> tensor<16x4x16xf32>
        %344 = "stablehlo.subtract"(%332, %343) : (tensor<16x4x16xf32>, tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
        %345 = "stablehlo.multiply"(%344, %344) : (tensor<16x4x16xf32>, tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
        %346 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %350 = "stablehlo.reduce"(%345, %346) ({
          ^bb0(%347: tensor<f32>, %348: tensor<f32>):
            %349 = "stablehlo.add"(%347, %348) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%349) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<16x4x16xf32>, tensor<f32>) -> tensor<16x4xf32>
        %351 = "stablehlo.multiply"(%350, %334) : (tensor<16x4xf32>, tensor<16x4xf32>) -> tensor<16x4xf32>
        %352 = "stablehlo.add"(%351, %336) : (tensor<16x4xf32>, tensor<16x4xf32>) -> tensor<16x4xf32>
        %353 = "stablehlo.rsqrt"(%352) : (tensor<16x4xf32>) -> tensor<16x4xf32>
        %354 = "stablehlo.broadcast_in_dim"(%353) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<16x4xf32>) -> tensor<16x4x16xf32>
        %355 = "stablehlo.multiply"(%344, %354) : (tensor<16x4x16xf32>, tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
        %356 = "stablehlo.broadcast_in_dim"(%183) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<16x4x16xf32>
        %357 = "stablehlo.multiply"(%355, %356) : (tensor<16x4x16xf32>, tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
        %358 = "stablehlo.broadcast_in_dim"(%185) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<16x4x16xf32>
        %359 = "stablehlo.add"(%357, %358) : (tensor<16x4x16xf32>, tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
        %360 = "stablehlo.dot_general"(%359, %187) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<16x4x16xf32>, tensor<16x64xf32>) -> tensor<16x4x64xf32>
        %361 = "stablehlo.broadcast_in_dim"(%189) {broadcast_dimensions = array<i64: 2>} : (tensor<64xf32>) -> tensor<16x4x64xf32>
        %362 = "stablehlo.add"(%360, %361) : (tensor<16x4x64xf32>, tensor<16x4x64xf32>) -> tensor<16x4x64xf32>
        %363 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
        %364 = "stablehlo.broadcast_in_dim"(%363) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x4x64xf32>
        %365 = "stablehlo.multiply"(%362, %364) : (tensor<16x4x64xf32>, tensor<16x4x64xf32>) -> tensor<16x4x64xf32>
        %366 = "stablehlo.constant"() {value = dense<7.0710677e-1> : tensor<f32>} : () -> tensor<f32>
        %367 = "stablehlo.broadcast_in_dim"(%366) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x4x64xf32>
        %368 = "stablehlo.multiply"(%362, %367) : (tensor<16x4x64xf32>, tensor<16x4x64xf32>) -> tensor<16x4x64xf32>
        %369 = "chlo.erf"(%368) : (tensor<16x4x64xf32>) -> tensor<16x4x64xf32>
        %370 = "stablehlo.constant"() {value = dense<1.0> : tensor<f32>} : () -> tensor<f32>
        %371 = "stablehlo.broadcast_in_dim"(%370) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x4x64xf32>
        %372 = "stablehlo.add"(%369, %371) : (tensor<16x4x64xf32>, tensor<16x4x64xf32>) -> tensor<16x4x64xf32>
        %373 = "stablehlo.multiply"(%365, %372) : (tensor<16x4x64xf32>, tensor<16x4x64xf32>) -> tensor<16x4x64xf32>
        %374 = "stablehlo.dot_general"(%373, %191) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<16x4x64xf32>, tensor<64x16xf32>) -> tensor<16x4x16xf32>
        %375 = "stablehlo.broadcast_in_dim"(%193) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<16x4x16xf32>
        %376 = "stablehlo.add"(%374, %375) : (tensor<16x4x16xf32>, tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
        %377 = "stablehlo.add"(%332, %376) : (tensor<16x4x16xf32>, tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
        %378 = "sdy.sharding_constraint"(%377) {sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>} : (tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
        %379 = "stablehlo.add"(%114, %143) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        "stablehlo.return"(%379, %378, %116, %117, %118, %119, %120, %121, %122, %123, %124, %125, %126, %127, %128, %129, %130, %131, %132, %133, %134, %135, %136, %137, %138, %139, %140, %141) : (tensor<i32>, tensor<16x4x16xf32>, tensor<8x1x1x8xi1>, tensor<2x8x8x2x8xf32>, tensor<2x8x8x2x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>) -> ()
    }) : (tensor<i32>, tensor<16x4x16xf32>, tensor<8x1x1x8xi1>, tensor<2x8x8x2x8xf32>, tensor<2x8x8x2x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>) -> (tensor<i32>, tensor<16x4x16xf32>, tensor<8x1x1x8xi1>, tensor<2x8x8x2x8xf32>, tensor<2x8x8x2x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>)
    %381 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %382 = "stablehlo.broadcast_in_dim"(%381) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x4xf32>
    %383 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %384 = "stablehlo.broadcast_in_dim"(%383) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x4xf32>
    %385 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %389 = "stablehlo.reduce"(%380#1, %385) ({
      ^bb0(%386: tensor<f32>, %387: tensor<f32>):
        %388 = "stablehlo.add"(%386, %387) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%388) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<16x4x16xf32>, tensor<f32>) -> tensor<16x4xf32>
    %390 = "stablehlo.multiply"(%389, %382) : (tensor<16x4xf32>, tensor<16x4xf32>) -> tensor<16x4xf32>
    %391 = "stablehlo.broadcast_in_dim"(%390) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<16x4xf32>) -> tensor<16x4x16xf32>
    %392 = "stablehlo.subtract"(%380#1, %391) : (tensor<16x4x16xf32>, tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %393 = "stablehlo.multiply"(%392, %392) : (tensor<16x4x16xf32>, tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %394 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %398 = "stablehlo.reduce"(%393, %394) ({
      ^bb0(%395: tensor<f32>, %396: tensor<f32>):
        %397 = "stablehlo.add"(%395, %396) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%397) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<16x4x16xf32>, tensor<f32>) -> tensor<16x4xf32>
    %399 = "stablehlo.multiply"(%398, %382) : (tensor<16x4xf32>, tensor<16x4xf32>) -> tensor<16x4xf32>
    %400 = "stablehlo.add"(%399, %384) : (tensor<16x4xf32>, tensor<16x4xf32>) -> tensor<16x4xf32>
    %401 = "stablehlo.rsqrt"(%400) : (tensor<16x4xf32>) -> tensor<16x4xf32>
    %402 = "stablehlo.broadcast_in_dim"(%401) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<16x4xf32>) -> tensor<16x4x16xf32>
    %403 = "stablehlo.multiply"(%392, %402) : (tensor<16x4x16xf32>, tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %404 = "stablehlo.broadcast_in_dim"(%39) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<16x4x16xf32>
    %405 = "stablehlo.multiply"(%403, %404) : (tensor<16x4x16xf32>, tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %406 = "stablehlo.broadcast_in_dim"(%40) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<16x4x16xf32>
    %407 = "stablehlo.add"(%405, %406) : (tensor<16x4x16xf32>, tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %408 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %409 = "stablehlo.dynamic_slice"(%3, %408, %8) {slice_sizes = array<i64: 8, 1>} : (tensor<8x4xi32>, tensor<i32>, tensor<i32>) -> tensor<8x1xi32>
    %410 = "stablehlo.reshape"(%407) : (tensor<16x4x16xf32>) -> tensor<8x2x4x16xf32>
    %411 = "stablehlo.gather"(%410, %409) {dimension_numbers = #stablehlo.gather<offset_dims = [2, 3], collapsed_slice_dims = [2], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [2], index_vector_dim = 2>, slice_sizes = array<i64: 1, 2, 1, 16>, indices_are_sorted = false} : (tensor<8x2x4x16xf32>, tensor<8x1xi32>) -> tensor<8x1x2x16xf32>
    %412 = "stablehlo.reshape"(%411) : (tensor<8x1x2x16xf32>) -> tensor<16x16xf32>
    %413 = "stablehlo.convert"(%409) : (tensor<8x1xi32>) -> tensor<8x1xui32>
    %414 = "stablehlo.slice"(%7) {start_indices = array<i64: 0, 0>, limit_indices = array<i64: 8, 1>, strides = array<i64: 1, 1>} : (tensor<8x2xui32>) -> tensor<8x1xui32>
    %415 = "stablehlo.reshape"(%414) : (tensor<8x1xui32>) -> tensor<8xui32>
    %416 = "stablehlo.slice"(%7) {start_indices = array<i64: 0, 1>, limit_indices = array<i64: 8, 2>, strides = array<i64: 1, 1>} : (tensor<8x2xui32>) -> tensor<8x1xui32>
    %417 = "stablehlo.reshape"(%416) : (tensor<8x1xui32>) -> tensor<8xui32>
    %418 = "stablehlo.reshape"(%415) : (tensor<8xui32>) -> tensor<8x1xui32>
    %419 = "stablehlo.reshape"(%417) : (tensor<8xui32>) -> tensor<8x1xui32>
    %420 = "stablehlo.reshape"(%9) : (tensor<8xf32>) -> tensor<8x1xf32>
    %421 = "stablehlo.reshape"(%420) : (tensor<8x1xf32>) -> tensor<8xf32>
    %422 = "stablehlo.reshape"(%10) : (tensor<8xf32>) -> tensor<8x1xf32>
    %423 = "stablehlo.reshape"(%422) : (tensor<8x1xf32>) -> tensor<8xf32>
    %424 = "stablehlo.constant"() {value = dense<12> : tensor<8x1xui32>} : () -> tensor<8x1xui32>
    %425:2 = "func.call"(%418, %419, %413, %424) {callee = @threefry2x32_0} : (tensor<8x1xui32>, tensor<8x1xui32>, tensor<8x1xui32>, tensor<8x1xui32>) -> (tensor<8x1xui32>, tensor<8x1xui32>)
    %426 = "stablehlo.reshape"(%425#0) : (tensor<8x1xui32>) -> tensor<8x1x1xui32>
    %427 = "stablehlo.reshape"(%425#1) : (tensor<8x1xui32>) -> tensor<8x1x1xui32>
    %428 = "stablehlo.iota"() {iota_dimension = 0 : i64} : () -> tensor<8xui32>
    %429 = "stablehlo.reshape"(%426) : (tensor<8x1x1xui32>) -> tensor<8x1xui32>
    %430 = "stablehlo.broadcast_in_dim"(%429) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x1xui32>) -> tensor<8x1x8xui32>
    %431 = "stablehlo.broadcast_in_dim"(%428) {broadcast_dimensions = array<i64: 2>} : (tensor<8xui32>) -> tensor<8x1x8xui32>
    %432 = "stablehlo.reshape"(%427) : (tensor<8x1x1xui32>) -> tensor<8x1xui32>
    %433 = "stablehlo.broadcast_in_dim"(%432) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x1xui32>) -> tensor<8x1x8xui32>
    %434 = "stablehlo.constant"() {value = dense<0> : tensor<8x1x8xui32>} : () -> tensor<8x1x8xui32>
    %435:2 = "func.call"(%430, %433, %431, %434) {callee = @threefry2x32_1} : (tensor<8x1x8xui32>, tensor<8x1x8xui32>, tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> (tensor<8x1x8xui32>, tensor<8x1x8xui32>)
    %436 = "stablehlo.constant"() {value = dense<8> : tensor<8x1x8xui32>} : () -> tensor<8x1x8xui32>
    %437 = "stablehlo.shift_right_logical"(%435#0, %436) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
    %438 = "stablehlo.convert"(%437) : (tensor<8x1x8xui32>) -> tensor<8x1x8xi32>
    %439 = "stablehlo.convert"(%438) : (tensor<8x1x8xi32>) -> tensor<8x1x8xf32>
    %440 = "stablehlo.constant"() {value = dense<1.0> : tensor<f32>} : () -> tensor<f32>
    %441 = "stablehlo.broadcast_in_dim"(%440) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x8xf32>
    %442 = "stablehlo.add"(%439, %441) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %443 = "stablehlo.constant"() {value = dense<5.9604645e-8> : tensor<f32>} : () -> tensor<f32>
    %444 = "stablehlo.broadcast_in_dim"(%443) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x8xf32>
    %445 = "stablehlo.multiply"(%442, %444) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %446 = "stablehlo.log"(%445) : (tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %447 = "stablehlo.constant"() {value = dense<-2.0> : tensor<f32>} : () -> tensor<f32>
    %448 = "stablehlo.broadcast_in_dim"(%447) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x8xf32>
    %449 = "stablehlo.multiply"(%446, %448) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %450 = "stablehlo.sqrt"(%449) : (tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %451 = "stablehlo.shift_right_logical"(%435#1, %436) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
    %452 = "stablehlo.convert"(%451) : (tensor<8x1x8xui32>) -> tensor<8x1x8xi32>
    %453 = "stablehlo.convert"(%452) : (tensor<8x1x8xi32>) -> tensor<8x1x8xf32>
    %454 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %455 = "stablehlo.broadcast_in_dim"(%454) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x8xf32>
    %456 = "stablehlo.add"(%453, %455) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %457 = "stablehlo.multiply"(%456, %444) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %458 = "stablehlo.constant"() {value = dense<6.2831855> : tensor<f32>} : () -> tensor<f32>
    %459 = "stablehlo.broadcast_in_dim"(%458) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x8xf32>
    %460 = "stablehlo.multiply"(%457, %459) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %461 = "stablehlo.cosine"(%460) : (tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %462 = "stablehlo.multiply"(%450, %461) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %463 = "stablehlo.constant"() {value = dense<13> : tensor<8x1xui32>} : () -> tensor<8x1xui32>
    %464:2 = "func.call"(%418, %419, %413, %463) {callee = @threefry2x32_0} : (tensor<8x1xui32>, tensor<8x1xui32>, tensor<8x1xui32>, tensor<8x1xui32>) -> (tensor<8x1xui32>, tensor<8x1xui32>)
    %465 = "stablehlo.reshape"(%462) : (tensor<8x1x8xf32>) -> tensor<8x8xf32>
    %466 = "stablehlo.constant"() {value = dense<"0xE7030000ED020000F4010000FA00000000000000"> : tensor<5xi32>} : () -> tensor<5xi32>
    %467 = "stablehlo.constant"() {value = dense<"0x0000803FF8396E3FD7AF5D3FAC4B4E3F11F93F3F06A5323FE03D263F2BB31A3F9AF50F3FEEF6053FCF53F93E6004E83E9BE8D73E24EBC83E1AF8BA3EFFFCAD3E9BE8A13EEAAA963E04358C3E0979823E24D4723E36F8613EED47523E7CAE433E8718363E0A74293E40B01D3E91BD123E778D083EE124FE3DD57FEC3D6614DC3DCDCCCC3DC794BE3D7859B13D5709A53D0E94993D6CEA8E3D4DFE843D1285773DC355663DE457563D3F76473D199D393D15BA2C3D1DBC203D4893153DCC300B3DE286013D7611F13CD254E03CA8C1D03C5043C23C91C6B43C8B39A83C978B9C3C39AD913C0890873C334D7C3CE7C86A3CF17B5A3CB4504B3C11333D3C5210303C0AD7233C0577183C2DE10D3C7907043CB0B9F53B46AAE43B14CAD43B0E04C63B9C44B83B8379AB3BCC919F3BAE7D943B772E8A3B7D96803B0D526F3B7AB45E3B373E4F3BC5DA403B0F77333B5301273B0D691B3BDB9E103B6F94063BF178FA3A2815E93A73E6D83A5CD7C93AECD3BB3A8EC9AE3AF6A6A23A0E5C973ADBD98C3A6F12833AA2F1733AE201633A273F533A8C94443A9EEE363A433B2A3AA5691E3A166A133A022E093AAD4FFF39E395ED392617DD3995BDCD39D774BF39FB29B2395FCBA5399E489A3972928F39A99A853914A8783991646739E5535739C160483953773A3929852D39177921392343163972D40B392B1F0239E32CF238925CE138"> : tensor<1x128xf32>} : () -> tensor<1x128xf32>
    %468 = "stablehlo.convert"(%466) : (tensor<5xi32>) -> tensor<5xf32>
    %469 = "stablehlo.reshape"(%468) : (tensor<5xf32>) -> tensor<5x1xf32>
    %470 = "stablehlo.reshape"(%469) : (tensor<5x1xf32>) -> tensor<5xf32>
    %471 = "stablehlo.broadcast_in_dim"(%470) {broadcast_dimensions = array<i64: 0>} : (tensor<5xf32>) -> tensor<5x128xf32>
    %472 = "stablehlo.reshape"(%467) : (tensor<1x128xf32>) -> tensor<128xf32>
    %473 = "stablehlo.broadcast_in_dim"(%472) {broadcast_dimensions = array<i64: 1>} : (tensor<128xf32>) -> tensor<5x128xf32>
    %474 = "stablehlo.multiply"(%471, %473) : (tensor<5x128xf32>, tensor<5x128xf32>) -> tensor<5x128xf32>
    %475 = "stablehlo.cosine"(%474) : (tensor<5x128xf32>) -> tensor<5x128xf32>
    %476 = "stablehlo.sine"(%474) : (tensor<5x128xf32>) -> tensor<5x128xf32>
    %477 = "stablehlo.concatenate"(%475, %476) {dimension = 1 : i64} : (tensor<5x128xf32>, tensor<5x128xf32>) -> tensor<5x256xf32>
    %478 = "stablehlo.dot_general"(%477, %41) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>} : (tensor<5x256xf32>, tensor<256x16xf32>) -> tensor<5x16xf32>
    %479 = "stablehlo.broadcast_in_dim"(%42) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<5x16xf32>
    %480 = "stablehlo.add"(%478, %479) : (tensor<5x16xf32>, tensor<5x16xf32>) -> tensor<5x16xf32>
    %481 = "stablehlo.logistic"(%480) : (tensor<5x16xf32>) -> tensor<5x16xf32>
    %482 = "stablehlo.multiply"(%480, %481) : (tensor<5x16xf32>, tensor<5x16xf32>) -> tensor<5x16xf32>
    %483 = "stablehlo.dot_general"(%482, %43) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>} : (tensor<5x16xf32>, tensor<16x16xf32>) -> tensor<5x16xf32>
    %484 = "stablehlo.broadcast_in_dim"(%44) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<5x16xf32>
    %485 = "stablehlo.add"(%483, %484) : (tensor<5x16xf32>, tensor<5x16xf32>) -> tensor<5x16xf32>
    %486 = "stablehlo.dot_general"(%412, %45) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>} : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %487 = "stablehlo.broadcast_in_dim"(%46) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<16x16xf32>
    %488 = "stablehlo.add"(%486, %487) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %489 = "stablehlo.iota"() {iota_dimension = 0 : i64} : () -> tensor<5xi32>
    %490 = "stablehlo.constant"() {value = dense<"0xB4B44E384C79C23E0C9E333FE1726B3FA6FE7F3F"> : tensor<5xf32>} : () -> tensor<5xf32>
    %491 = "stablehlo.constant"() {value = dense<"0x0000803F72D06C3F1869363F12FFC83E288BD23B"> : tensor<5xf32>} : () -> tensor<5xf32>
    %492 = "stablehlo.constant"() {value = dense<"0x4C79C23EB062143F27DB413FCCEF7F3F0000803F"> : tensor<5xf32>} : () -> tensor<5xf32>
    %493 = "stablehlo.constant"() {value = dense<"0x61D8E8387F73A43EC51E6D3E242D813900000000"> : tensor<5xf32>} : () -> tensor<5xf32>
    %494 = "stablehlo.constant"() {value = dense<"0x0000000000000000000000000000000000000000"> : tensor<5xf32>} : () -> tensor<5xf32>
    %495 = "stablehlo.constant"() {value = dense<"0xBC9B90B22592B1BE54495FBF1066EFBF3E8521C1"> : tensor<5xf32>} : () -> tensor<5xf32>
    %496 = "stablehlo.constant"() {value = dense<"0xC88A1FBEFF6C5EBFFF1F04C02C8621C12C8621C1"> : tensor<5xf32>} : () -> tensor<5xf32>
    %497 = "stablehlo.constant"() {value = dense<"0x0000803F0000803F0000803F0000803F00000000"> : tensor<5xf32>} : () -> tensor<5xf32>
    %498 = "stablehlo.reshape"(%423) : (tensor<8xf32>) -> tensor<8x1xf32>
    %499 = "stablehlo.reshape"(%421) : (tensor<8xf32>) -> tensor<8x1xf32>
    %500 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %824:33 = "stablehlo.while"(%500, %465, %488, %499, %498, %11, %12, %464#0, %464#1, %47, %48, %49, %50, %51, %52, %53, %54, %55, %56, %57, %58, %59, %60, %485, %489, %490, %491, %492, %493, %494, %495, %496, %497) ({
      ^bb0(%501: tensor<i32>, %502: tensor<8x8xf32>, %503: tensor<16x16xf32>, %504: tensor<8x1xf32>, %505: tensor<8x1xf32>, %506: tensor<8xf32>, %507: tensor<8xf32>, %508: tensor<8x1xui32>, %509: tensor<8x1xui32>, %510: tensor<8x16xf32>, %511: tensor<16xf32>, %512: tensor<2x16x48xf32>, %513: tensor<2x48xf32>, %514: tensor<2x16xf32>, %515: tensor<2x16xf32>, %516: tensor<2x16x16xf32>, %517: tensor<2x16xf32>, %518: tensor<2x16x16xf32>, %519: tensor<2x16xf32>, %520: tensor<16x32xf32>, %521: tensor<32xf32>, %522: tensor<16x16xf32>, %523: tensor<16xf32>, %524: tensor<5x16xf32>, %525: tensor<5xi32>, %526: tensor<5xf32>, %527: tensor<5xf32>, %528: tensor<5xf32>, %529: tensor<5xf32>, %530: tensor<5xf32>, %531: tensor<5xf32>, %532: tensor<5xf32>, %533: tensor<5xf32>):
        %534 = "stablehlo.constant"() {value = dense<5> : tensor<i32>} : () -> tensor<i32>
        %535 = "stablehlo.compare"(%501, %534) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        "stablehlo.return"(%535) : (tensor<i1>) -> ()
    }, {
      ^bb0(%536: tensor<i32>, %537: tensor<8x8xf32>, %538: tensor<16x16xf32>, %539: tensor<8x1xf32>, %540: tensor<8x1xf32>, %541: tensor<8xf32>, %542: tensor<8xf32>, %543: tensor<8x1xui32>, %544: tensor<8x1xui32>, %545: tensor<8x16xf32>, %546: tensor<16xf32>, %547: tensor<2x16x48xf32>, %548: tensor<2x48xf32>, %549: tensor<2x16xf32>, %550: tensor<2x16xf32>, %551: tensor<2x16x16xf32>, %552: tensor<2x16xf32>, %553: tensor<2x16x16xf32>, %554: tensor<2x16xf32>, %555: tensor<16x32xf32>, %556: tensor<32xf32>, %557: tensor<16x16xf32>, %558: tensor<16xf32>, %559: tensor<5x16xf32>, %560: tensor<5xi32>, %561: tensor<5xf32>, %562: tensor<5xf32>, %563: tensor<5xf32>, %564: tensor<5xf32>, %565: tensor<5xf32>, %566: tensor<5xf32>, %567: tensor<5xf32>, %568: tensor<5xf32>):
        %569 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
        %570 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %571 = "stablehlo.dynamic_slice"(%559, %536, %569) {slice_sizes = array<i64: 1, 16>} : (tensor<5x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %572 = "stablehlo.reshape"(%571) : (tensor<1x16xf32>) -> tensor<16xf32>
        %573 = "stablehlo.dynamic_slice"(%560, %536) {slice_sizes = array<i64: 1>} : (tensor<5xi32>, tensor<i32>) -> tensor<1xi32>
        %574 = "stablehlo.reshape"(%573) : (tensor<1xi32>) -> tensor<i32>
        %575 = "stablehlo.dynamic_slice"(%561, %536) {slice_sizes = array<i64: 1>} : (tensor<5xf32>, tensor<i32>) -> tensor<1xf32>
        %576 = "stablehlo.reshape"(%575) : (tensor<1xf32>) -> tensor<f32>
        %577 = "stablehlo.dynamic_slice"(%562, %536) {slice_sizes = array<i64: 1>} : (tensor<5xf32>, tensor<i32>) -> tensor<1xf32>
        %578 = "stablehlo.reshape"(%577) : (tensor<1xf32>) -> tensor<f32>
        %579 = "stablehlo.dynamic_slice"(%563, %536) {slice_sizes = array<i64: 1>} : (tensor<5xf32>, tensor<i32>) -> tensor<1xf32>
        %580 = "stablehlo.reshape"(%579) : (tensor<1xf32>) -> tensor<f32>
        %581 = "stablehlo.dynamic_slice"(%564, %536) {slice_sizes = array<i64: 1>} : (tensor<5xf32>, tensor<i32>) -> tensor<1xf32>
        %582 = "stablehlo.reshape"(%581) : (tensor<1xf32>) -> tensor<f32>
        %583 = "stablehlo.dynamic_slice"(%565, %536) {slice_sizes = array<i64: 1>} : (tensor<5xf32>, tensor<i32>) -> tensor<1xf32>
        %584 = "stablehlo.reshape"(%583) : (tensor<1xf32>) -> tensor<f32>
        %585 = "stablehlo.dynamic_slice"(%566, %536) {slice_sizes = array<i64: 1>} : (tensor<5xf32>, tensor<i32>) -> tensor<1xf32>
        %586 = "stablehlo.reshape"(%585) : (tensor<1xf32>) -> tensor<f32>
        %587 = "stablehlo.dynamic_slice"(%567, %536) {slice_sizes = array<i64: 1>} : (tensor<5xf32>, tensor<i32>) -> tensor<1xf32>
        %588 = "stablehlo.reshape"(%587) : (tensor<1xf32>) -> tensor<f32>
        %589 = "stablehlo.dynamic_slice"(%568, %536) {slice_sizes = array<i64: 1>} : (tensor<5xf32>, tensor<i32>) -> tensor<1xf32>
        %590 = "stablehlo.reshape"(%589) : (tensor<1xf32>) -> tensor<f32>
        %591 = "stablehlo.reshape"(%572) : (tensor<16xf32>) -> tensor<1x16xf32>
        %592 = "stablehlo.reshape"(%591) : (tensor<1x16xf32>) -> tensor<16xf32>
        %593 = "stablehlo.broadcast_in_dim"(%592) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<16x16xf32>
        %594 = "stablehlo.add"(%538, %593) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
        %595 = "stablehlo.reshape"(%537) : (tensor<8x8xf32>) -> tensor<8x1x8xf32>
        %596 = "stablehlo.concatenate"(%595, %595) {dimension = 1 : i64} : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x2x8xf32>
        %597 = "stablehlo.reshape"(%596) : (tensor<8x2x8xf32>) -> tensor<16x8xf32>
        %598 = "stablehlo.dot_general"(%597, %545) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>} : (tensor<16x8xf32>, tensor<8x16xf32>) -> tensor<16x16xf32>
        %599 = "stablehlo.broadcast_in_dim"(%546) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<16x16xf32>
        %600 = "stablehlo.add"(%598, %599) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
        %601 = "stablehlo.logistic"(%594) : (tensor<16x16xf32>) -> tensor<16x16xf32>
        %602 = "stablehlo.multiply"(%594, %601) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
        %603 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
        %695:11 = "stablehlo.while"(%603, %600, %602, %547, %548, %549, %550, %551, %552, %553, %554) ({
          ^bb0(%604: tensor<i32>, %605: tensor<16x16xf32>, %606: tensor<16x16xf32>, %607: tensor<2x16x48xf32>, %608: tensor<2x48xf32>, %609: tensor<2x16xf32>, %610: tensor<2x16xf32>, %611: tensor<2x16x16xf32>, %612: tensor<2x16xf32>, %613: tensor<2x16x16xf32>, %614: tensor<2x16xf32>):
            %615 = "stablehlo.constant"() {value = dense<2> : tensor<i32>} : () -> tensor<i32>
            %616 = "stablehlo.compare"(%604, %615) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
            "stablehlo.return"(%616) : (tensor<i1>) -> ()
        }, {
          ^bb0(%617: tensor<i32>, %618: tensor<16x16xf32>, %619: tensor<16x16xf32>, %620: tensor<2x16x48xf32>, %621: tensor<2x48xf32>, %622: tensor<2x16xf32>, %623: tensor<2x16xf32>, %624: tensor<2x16x16xf32>, %625: tensor<2x16xf32>, %626: tensor<2x16x16xf32>, %627: tensor<2x16xf32>):
            %628 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
            %629 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
            %630 = "stablehlo.dynamic_slice"(%620, %617, %628, %628) {slice_sizes = array<i64: 1, 16, 48>} : (tensor<2x16x48xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x48xf32>
            %631 = "stablehlo.reshape"(%630) : (tensor<1x16x48xf32>) -> tensor<16x48xf32>
            %632 = "stablehlo.dynamic_slice"(%621, %617, %628) {slice_sizes = array<i64: 1, 48>} : (tensor<2x48xf32>, tensor<i32>, tensor<i32>) -> tensor<1x48xf32>
            %633 = "stablehlo.reshape"(%632) : (tensor<1x48xf32>) -> tensor<48xf32>
            %634 = "stablehlo.dynamic_slice"(%622, %617, %628) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
            %635 = "stablehlo.reshape"(%634) : (tensor<1x16xf32>) -> tensor<16xf32>
            %636 = "stablehlo.dynamic_slice"(%623, %617, %628) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
            %637 = "stablehlo.reshape"(%636) : (tensor<1x16xf32>) -> tensor<16xf32>
            %638 = "stablehlo.dynamic_slice"(%624, %617, %628, %628) {slice_sizes = array<i64: 1, 16, 16>} : (tensor<2x16x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x16xf32>
            %639 = "stablehlo.reshape"(%638) : (tensor<1x16x16xf32>) -> tensor<16x16xf32>
            %640 = "stablehlo.dynamic_slice"(%625, %617, %628) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
            %641 = "stablehlo.reshape"(%640) : (tensor<1x16xf32>) -> tensor<16xf32>
            %642 = "stablehlo.dynamic_slice"(%626, %617, %628, %628) {slice_sizes = array<i64: 1, 16, 16>} : (tensor<2x16x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x16xf32>
            %643 = "stablehlo.reshape"(%642) : (tensor<1x16x16xf32>) -> tensor<16x16xf32>
            %644 = "stablehlo.dynamic_slice"(%627, %617, %628) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
            %645 = "stablehlo.reshape"(%644) : (tensor<1x16xf32>) -> tensor<16xf32>
            %646 = "stablehlo.dot_general"(%619, %631) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>} : (tensor<16x16xf32>, tensor<16x48xf32>) -> tensor<16x48xf32>
            %647 = "stablehlo.broadcast_in_dim"(%633) {broadcast_dimensions = array<i64: 1>} : (tensor<48xf32>) -> tensor<16x48xf32>
            %648 = "stablehlo.add"(%646, %647) : (tensor<16x48xf32>, tensor<16x48xf32>) -> tensor<16x48xf32>
            %649 = "stablehlo.slice"(%648) {start_indices = array<i64: 0, 0>, limit_indices = array<i64: 16, 16>, strides = array<i64: 1, 1>} : (tensor<16x48xf32>) -> tensor<16x16xf32>
            %650 = "stablehlo.slice"(%648) {start_indices = array<i64: 0, 16>, limit_indices = array<i64: 16, 32>, strides = array<i64: 1, 1>} : (tensor<16x48xf32>) -> tensor<16x16xf32>
            %651 = "stablehlo.slice"(%648) {start_indices = array<i64: 0, 32>, limit_indices = array<i64: 16, 48>, strides = array<i64: 1, 1>} : (tensor<16x48xf32>) -> tensor<16x16xf32>
            %652 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
            %653 = "stablehlo.broadcast_in_dim"(%652) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
            %654 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
            %655 = "stablehlo.broadcast_in_dim"(%654) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
            %656 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
            %660 = "stablehlo.reduce"(%618, %656) ({
              ^bb0(%657: tensor<f32>, %658: tensor<f32>):
                %659 = "stablehlo.add"(%657, %658) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%659) : (tensor<f32>) -> ()
            }) {dimensions = array<i64: 1>} : (tensor<16x16xf32>, tensor<f32>) -> tensor<16xf32>
            %661 = "stablehlo.multiply"(%660, %653) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
            %662 = "stablehlo.broadcast_in_dim"(%661) {broadcast_dimensions = array<i64: 0>} : (tensor<16xf32>) -> tensor<16x16xf32>
            %663 = "stablehlo.subtract"(%618, %662) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %664 = "stablehlo.multiply"(%663, %663) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %665 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
            %669 = "stablehlo.reduce"(%664, %665) ({
              ^bb0(%666: tensor<f32>, %667: tensor<f32>):
                %668 = "stablehlo.add"(%666, %667) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%668) : (tensor<f32>) -> ()
            }) {dimensions = array<i64: 1>} : (tensor<16x16xf32>, tensor<f32>) -> tensor<16xf32>
            %670 = "stablehlo.multiply"(%669, %653) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
            %671 = "stablehlo.add"(%670, %655) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
            %672 = "stablehlo.rsqrt"(%671) : (tensor<16xf32>) -> tensor<16xf32>
            %673 = "stablehlo.broadcast_in_dim"(%672) {broadcast_dimensions = array<i64: 0>} : (tensor<16xf32>) -> tensor<16x16xf32>
            %674 = "stablehlo.multiply"(%663, %673) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %675 = "stablehlo.broadcast_in_dim"(%635) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<16x16xf32>
            %676 = "stablehlo.multiply"(%674, %675) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %677 = "stablehlo.broadcast_in_dim"(%637) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<16x16xf32>
            %678 = "stablehlo.add"(%676, %677) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %679 = "stablehlo.constant"() {value = dense<1.0> : tensor<f32>} : () -> tensor<f32>
            %680 = "stablehlo.broadcast_in_dim"(%679) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x16xf32>
            %681 = "stablehlo.add"(%650, %680) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %682 = "stablehlo.multiply"(%678, %681) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %683 = "stablehlo.add"(%682, %649) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %684 = "stablehlo.dot_general"(%683, %639) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>} : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %685 = "stablehlo.broadcast_in_dim"(%641) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<16x16xf32>
            %686 = "stablehlo.add"(%684, %685) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %687 = "stablehlo.logistic"(%686) : (tensor<16x16xf32>) -> tensor<16x16xf32>
            %688 = "stablehlo.multiply"(%686, %687) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %689 = "stablehlo.dot_general"(%688, %643) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>} : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %690 = "stablehlo.broadcast_in_dim"(%645) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<16x16xf32>
            %691 = "stablehlo.add"(%689, %690) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %692 = "stablehlo.multiply"(%651, %691) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %693 = "stablehlo.add"(%618, %692) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %694 = "stablehlo.add"(%617, %629) : (tensor<i32>, tensor<i32>) -> tensor<i32>
            "stablehlo.return"(%694, %693, %619, %620, %621, %622, %623, %624, %625, %626, %627) : (tensor<i32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>) -> ()
        }) : (tensor<i32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>) -> (tensor<i32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>)
        %696 = "stablehlo.dot_general"(%602, %555) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>} : (tensor<16x16xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
        %697 = "stablehlo.broadcast_in_dim"(%556) {broadcast_dimensions = array<i64: 1>} : (tensor<32xf32>) -> tensor<16x32xf32>
        %698 = "stablehlo.add"(%696, %697) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
        %699 = "stablehlo.slice"(%698) {start_indices = array<i64: 0, 0>, limit_indices = array<i64: 16, 16>, strides = array<i64: 1, 1>} : (tensor<16x32xf32>) -> tensor<16x16xf32>
        %700 = "stablehlo.slice"(%698) {start_indices = array<i64: 0, 16>, limit_indices = array<i64: 16, 32>, strides = array<i64: 1, 1>} : (tensor<16x32xf32>) -> tensor<16x16xf32>
        %701 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %702 = "stablehlo.broadcast_in_dim"(%701) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
        %703 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %704 = "stablehlo.broadcast_in_dim"(%703) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
        %705 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %709 = "stablehlo.reduce"(%695#1, %705) ({
          ^bb0(%706: tensor<f32>, %707: tensor<f32>):
            %708 = "stablehlo.add"(%706, %707) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%708) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 1>} : (tensor<16x16xf32>, tensor<f32>) -> tensor<16xf32>
        %710 = "stablehlo.multiply"(%709, %702) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
        %711 = "stablehlo.broadcast_in_dim"(%710) {broadcast_dimensions = array<i64: 0>} : (tensor<16xf32>) -> tensor<16x16xf32>
        %712 = "stablehlo.subtract"(%695#1, %711) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
        %713 = "stablehlo.multiply"(%712, %712) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
        %714 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %718 = "stablehlo.reduce"(%713, %714) ({
          ^bb0(%715: tensor<f32>, %716: tensor<f32>):
            %717 = "stablehlo.add"(%715, %716) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%717) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 1>} : (tensor<16x16xf32>, tensor<f32>) -> tensor<16xf32>
        %719 = "stablehlo.multiply"(%718, %702) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
        %720 = "stablehlo.add"(%719, %704) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
        %721 = "stablehlo.rsqrt"(%720) : (tensor<16xf32>) -> tensor<16xf32>
        %722 = "stablehlo.broadcast_in_dim"(%721) {broadcast_dimensions = array<i64: 0>} : (tensor<16xf32>) -> tensor<16x16xf32>
        %723 = "stablehlo.multiply"(%712, %722) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
        %724 = "stablehlo.constant"() {value = dense<1.0> : tensor<f32>} : () -> tensor<f32>
        %725 = "stablehlo.broadcast_in_dim"(%724) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x16xf32>
        %726 = "stablehlo.add"(%700, %725) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
        %727 = "stablehlo.multiply"(%723, %726) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
        %728 = "stablehlo.add"(%727, %699) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
        %729 = "stablehlo.dot_general"(%728, %557) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>} : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
        %730 = "stablehlo.broadcast_in_dim"(%558) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<16x16xf32>
        %731 = "stablehlo.add"(%729, %730) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
        %732 = "stablehlo.slice"(%731) {start_indices = array<i64: 0, 0>, limit_indices = array<i64: 16, 8>, strides = array<i64: 1, 1>} : (tensor<16x16xf32>) -> tensor<16x8xf32>
        %733 = "stablehlo.slice"(%731) {start_indices = array<i64: 0, 8>, limit_indices = array<i64: 16, 16>, strides = array<i64: 1, 1>} : (tensor<16x16xf32>) -> tensor<16x8xf32>
        %734 = "stablehlo.reshape"(%732) : (tensor<16x8xf32>) -> tensor<8x2x8xf32>
        %735 = "stablehlo.slice"(%734) {start_indices = array<i64: 0, 0, 0>, limit_indices = array<i64: 8, 1, 8>, strides = array<i64: 1, 1, 1>} : (tensor<8x2x8xf32>) -> tensor<8x1x8xf32>
        %736 = "stablehlo.reshape"(%735) : (tensor<8x1x8xf32>) -> tensor<8x8xf32>
        %737 = "stablehlo.slice"(%734) {start_indices = array<i64: 0, 1, 0>, limit_indices = array<i64: 8, 2, 8>, strides = array<i64: 1, 1, 1>} : (tensor<8x2x8xf32>) -> tensor<8x1x8xf32>
        %738 = "stablehlo.reshape"(%737) : (tensor<8x1x8xf32>) -> tensor<8x8xf32>
        %739 = "stablehlo.subtract"(%736, %738) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %740 = "stablehlo.reshape"(%539) : (tensor<8x1xf32>) -> tensor<8xf32>
        %741 = "stablehlo.broadcast_in_dim"(%740) {broadcast_dimensions = array<i64: 0>} : (tensor<8xf32>) -> tensor<8x8xf32>
        %742 = "stablehlo.multiply"(%741, %739) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %743 = "stablehlo.add"(%738, %742) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %744 = "stablehlo.broadcast_in_dim"(%576) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %745 = "stablehlo.multiply"(%537, %744) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %746 = "stablehlo.broadcast_in_dim"(%578) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %747 = "stablehlo.multiply"(%743, %746) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %748 = "stablehlo.subtract"(%745, %747) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %749 = "stablehlo.broadcast_in_dim"(%541) {broadcast_dimensions = array<i64: 1>} : (tensor<8xf32>) -> tensor<8x8xf32>
        %750 = "stablehlo.maximum"(%748, %749) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %751 = "stablehlo.broadcast_in_dim"(%542) {broadcast_dimensions = array<i64: 1>} : (tensor<8xf32>) -> tensor<8x8xf32>
        %752 = "stablehlo.minimum"(%750, %751) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %753 = "stablehlo.broadcast_in_dim"(%580) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %754 = "stablehlo.multiply"(%752, %753) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %755 = "stablehlo.broadcast_in_dim"(%582) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %756 = "stablehlo.multiply"(%537, %755) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %757 = "stablehlo.add"(%754, %756) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %758 = "stablehlo.reshape"(%733) : (tensor<16x8xf32>) -> tensor<8x2x8xf32>
        %759 = "stablehlo.slice"(%758) {start_indices = array<i64: 0, 0, 0>, limit_indices = array<i64: 8, 1, 8>, strides = array<i64: 1, 1, 1>} : (tensor<8x2x8xf32>) -> tensor<8x1x8xf32>
        %760 = "stablehlo.reshape"(%759) : (tensor<8x1x8xf32>) -> tensor<8x8xf32>
        %761 = "stablehlo.broadcast_in_dim"(%724) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %762 = "stablehlo.add"(%760, %761) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %763 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
        %764 = "stablehlo.broadcast_in_dim"(%763) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %765 = "stablehlo.multiply"(%762, %764) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %766 = "stablehlo.broadcast_in_dim"(%586) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %767 = "stablehlo.multiply"(%765, %766) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %768 = "stablehlo.subtract"(%761, %765) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %769 = "stablehlo.broadcast_in_dim"(%588) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %770 = "stablehlo.multiply"(%768, %769) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %771 = "stablehlo.add"(%767, %770) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %772 = "stablehlo.reshape"(%543) : (tensor<8x1xui32>) -> tensor<8x1x1xui32>
        %773 = "stablehlo.reshape"(%544) : (tensor<8x1xui32>) -> tensor<8x1x1xui32>
        %774 = "stablehlo.iota"() {iota_dimension = 0 : i64} : () -> tensor<8xui32>
        %775 = "stablehlo.convert"(%574) : (tensor<i32>) -> tensor<ui32>
        %776 = "stablehlo.constant"() {value = dense<8> : tensor<ui32>} : () -> tensor<ui32>
        %777 = "stablehlo.multiply"(%775, %776) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %778 = "stablehlo.broadcast_in_dim"(%777) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8xui32>
        %779 = "stablehlo.add"(%774, %778) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %780 = "stablehlo.reshape"(%772) : (tensor<8x1x1xui32>) -> tensor<8x1xui32>
        %781 = "stablehlo.broadcast_in_dim"(%780) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x1xui32>) -> tensor<8x1x8xui32>
        %782 = "stablehlo.broadcast_in_dim"(%779) {broadcast_dimensions = array<i64: 2>} : (tensor<8xui32>) -> tensor<8x1x8xui32>
        %783 = "stablehlo.reshape"(%773) : (tensor<8x1x1xui32>) -> tensor<8x1xui32>
        %784 = "stablehlo.broadcast_in_dim"(%783) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x1xui32>) -> tensor<8x1x8xui32>
        %785 = "stablehlo.constant"() {value = dense<0> : tensor<8x1x8xui32>} : () -> tensor<8x1x8xui32>
        %786:2 = "func.call"(%781, %784, %782, %785) {callee = @threefry2x32_1} : (tensor<8x1x8xui32>, tensor<8x1x8xui32>, tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> (tensor<8x1x8xui32>, tensor<8x1x8xui32>)
        %787 = "stablehlo.constant"() {value = dense<8> : tensor<8x1x8xui32>} : () -> tensor<8x1x8xui32>
        %788 = "stablehlo.shift_right_logical"(%786#0, %787) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
        %789 = "stablehlo.convert"(%788) : (tensor<8x1x8xui32>) -> tensor<8x1x8xi32>
        %790 = "stablehlo.convert"(%789) : (tensor<8x1x8xi32>) -> tensor<8x1x8xf32>
        %791 = "stablehlo.broadcast_in_dim"(%724) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x8xf32>
        %792 = "stablehlo.add"(%790, %791) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
        %793 = "stablehlo.constant"() {value = dense<5.9604645e-8> : tensor<f32>} : () -> tensor<f32>
        %794 = "stablehlo.broadcast_in_dim"(%793) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x8xf32>
        %795 = "stablehlo.multiply"(%792, %794) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
        %796 = "stablehlo.log"(%795) : (tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
        %797 = "stablehlo.constant"() {value = dense<-2.0> : tensor<f32>} : () -> tensor<f32>
        %798 = "stablehlo.broadcast_in_dim"(%797) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x8xf32>
        %799 = "stablehlo.multiply"(%796, %798) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
        %800 = "stablehlo.sqrt"(%799) : (tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
        %801 = "stablehlo.shift_right_logical"(%786#1, %787) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
        %802 = "stablehlo.convert"(%801) : (tensor<8x1x8xui32>) -> tensor<8x1x8xi32>
        %803 = "stablehlo.convert"(%802) : (tensor<8x1x8xi32>) -> tensor<8x1x8xf32>
        %804 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %805 = "stablehlo.broadcast_in_dim"(%804) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x8xf32>
        %806 = "stablehlo.add"(%803, %805) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
        %807 = "stablehlo.multiply"(%806, %794) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
        %808 = "stablehlo.constant"() {value = dense<6.2831855> : tensor<f32>} : () -> tensor<f32>
        %809 = "stablehlo.broadcast_in_dim"(%808) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x8xf32>
        %810 = "stablehlo.multiply"(%807, %809) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
        %811 = "stablehlo.cosine"(%810) : (tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
        %812 = "stablehlo.multiply"(%800, %811) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
        %813 = "stablehlo.reshape"(%812) : (tensor<8x1x8xf32>) -> tensor<8x8xf32>
        %814 = "stablehlo.multiply"(%771, %764) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %815 = "stablehlo.exponential"(%814) : (tensor<8x8xf32>) -> tensor<8x8xf32>
        %816 = "stablehlo.multiply"(%815, %813) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %817 = "stablehlo.reshape"(%540) : (tensor<8x1xf32>) -> tensor<8xf32>
        %818 = "stablehlo.broadcast_in_dim"(%817) {broadcast_dimensions = array<i64: 0>} : (tensor<8xf32>) -> tensor<8x8xf32>
        %819 = "stablehlo.multiply"(%816, %818) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %820 = "stablehlo.broadcast_in_dim"(%590) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %821 = "stablehlo.multiply"(%819, %820) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %822 = "stablehlo.add"(%757, %821) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %823 = "stablehlo.add"(%536, %570) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        "stablehlo.return"(%823, %822, %538, %539, %540, %541, %542, %543, %544, %545, %546, %547, %548, %549, %550, %551, %552, %553, %554, %555, %556, %557, %558, %559, %560, %561, %562, %563, %564, %565, %566, %567, %568) : (tensor<i32>, tensor<8x8xf32>, tensor<16x16xf32>, tensor<8x1xf32>, tensor<8x1xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8x1xui32>, tensor<8x1xui32>, tensor<8x16xf32>, tensor<16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<16x32xf32>, tensor<32xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<5x16xf32>, tensor<5xi32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>) -> ()
    }) : (tensor<i32>, tensor<8x8xf32>, tensor<16x16xf32>, tensor<8x1xf32>, tensor<8x1xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8x1xui32>, tensor<8x1xui32>, tensor<8x16xf32>, tensor<16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<16x32xf32>, tensor<32xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<5x16xf32>, tensor<5xi32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>) -> (tensor<i32>, tensor<8x8xf32>, tensor<16x16xf32>, tensor<8x1xf32>, tensor<8x1xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8x1xui32>, tensor<8x1xui32>, tensor<8x16xf32>, tensor<16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<16x32xf32>, tensor<32xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<5x16xf32>, tensor<5xi32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>)
    %825 = "stablehlo.reshape"(%824#1) : (tensor<8x8xf32>) -> tensor<8x1x8xf32>
    %826 = "stablehlo.broadcast_in_dim"(%8) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<8x4xi32>
    %827 = "stablehlo.subtract"(%4, %826) : (tensor<8x4xi32>, tensor<8x4xi32>) -> tensor<8x4xi32>
    %828 = "stablehlo.constant"() {value = dense<0> : tensor<8x4xi32>} : () -> tensor<8x4xi32>
    %829 = "stablehlo.compare"(%827, %828) {comparison_direction = #stablehlo<comparison_direction GE>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<8x4xi32>, tensor<8x4xi32>) -> tensor<8x4xi1>
    %830 = "stablehlo.constant"() {value = dense<1> : tensor<8x4xi32>} : () -> tensor<8x4xi32>
    %831 = "stablehlo.compare"(%827, %830) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<8x4xi32>, tensor<8x4xi32>) -> tensor<8x4xi1>
    %832 = "stablehlo.and"(%829, %831) : (tensor<8x4xi1>, tensor<8x4xi1>) -> tensor<8x4xi1>
    %833 = "stablehlo.clamp"(%408, %827, %408) : (tensor<i32>, tensor<8x4xi32>, tensor<i32>) -> tensor<8x4xi32>
    %834 = "stablehlo.gather"(%825, %833) {dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 2>, slice_sizes = array<i64: 1, 1, 8>, indices_are_sorted = false} : (tensor<8x1x8xf32>, tensor<8x4xi32>) -> tensor<8x4x8xf32>
    %835 = "stablehlo.reshape"(%832) : (tensor<8x4xi1>) -> tensor<8x4x1xi1>
    %836 = "stablehlo.reshape"(%835) : (tensor<8x4x1xi1>) -> tensor<8x4xi1>
    %837 = "stablehlo.broadcast_in_dim"(%836) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xi1>) -> tensor<8x4x8xi1>
    %838 = "stablehlo.select"(%837, %834, %5) : (tensor<8x4x8xi1>, tensor<8x4x8xf32>, tensor<8x4x8xf32>) -> tensor<8x4x8xf32>
    return %838 : tensor<8x4x8xf32>
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
