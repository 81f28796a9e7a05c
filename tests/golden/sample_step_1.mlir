module @sample_step_1 {
  sdy.mesh @mesh = <["data"=2]>
  func.func public @main(%0: tensor<2x8x8x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"data"}, {}, {}, {}]>}, %1: tensor<2x8x8x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"data"}, {}, {}, {}]>}, %2: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %3: tensor<8x4xi32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}]>}, %4: tensor<8x4xi32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}]>}, %5: tensor<8x4x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>, tf.aliasing_output = 0 : i32}, %6: tensor<8x8xi1> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}]>}, %7: tensor<8x2xui32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}]>}, %8: tensor<i32> {sdy.sharding = #sdy.sharding<@mesh, []>}, %9: tensor<8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}]>}, %10: tensor<8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}]>}, %11: tensor<8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %12: tensor<8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %13: tensor<8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %14: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %15: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %16: tensor<4x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %17: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %18: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %19: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %20: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %21: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %22: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %23: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %24: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %25: tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %26: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %27: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %28: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %29: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %30: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %31: tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %32: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %33: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %34: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %35: tensor<2x16x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %36: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %37: tensor<2x64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %38: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %39: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %40: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %41: tensor<256x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %42: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %43: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %44: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %45: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %46: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %47: tensor<8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %48: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %49: tensor<2x16x48xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %50: tensor<2x48xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %51: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %52: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %53: tensor<2x16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %54: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %55: tensor<2x16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %56: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %57: tensor<16x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %58: tensor<32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %59: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %60: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}) -> (tensor<8x4x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>}) {
    %61 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
    %62 = "stablehlo.add"(%8, %61) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %63 = "stablehlo.broadcast_in_dim"(%62) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<8x4xi32>
    %64 = "stablehlo.compare"(%4, %63) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<8x4xi32>, tensor<8x4xi32>) -> tensor<8x4xi1>
    %65 = "stablehlo.concatenate"(%5, %5) {dimension = 0 : i64} : (tensor<8x4x8xf32>, tensor<8x4x8xf32>) -> tensor<16x4x8xf32>
    %66 = "stablehlo.concatenate"(%64, %64) {dimension = 0 : i64} : (tensor<8x4xi1>, tensor<8x4xi1>) -> tensor<16x4xi1>
    %67 = "stablehlo.dot_general"(%65, %13) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<16x4x8xf32>, tensor<8x16xf32>) -> tensor<16x4x16xf32>
    %68 = "stablehlo.broadcast_in_dim"(%14) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<16x4x16xf32>
    %69 = "stablehlo.add"(%67, %68) : (tensor<16x4x16xf32>, tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %70 = "stablehlo.reshape"(%66) : (tensor<16x4xi1>) -> tensor<16x4x1xi1>
    %71 = "stablehlo.broadcast_in_dim"(%15) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<16x4x16xf32>
    %72 = "stablehlo.reshape"(%70) : (tensor<16x4x1xi1>) -> tensor<16x4xi1>
    %73 = "stablehlo.broadcast_in_dim"(%72) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<16x4xi1>) -> tensor<16x4x16xi1>
    %74 = "stablehlo.select"(%73, %71, %69) : (tensor<16x4x16xi1>, tensor<16x4x16xf32>, tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %75 = "stablehlo.broadcast_in_dim"(%16) {broadcast_dimensions = array<i64: 1, 2>} : (tensor<4x16xf32>) -> tensor<16x4x16xf32>
    %76 = "stablehlo.add"(%74, %75) : (tensor<16x4x16xf32>, tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %77 = "sdy.sharding_constraint"(%76) {sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>} : (tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %78 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %370:28 = "stablehlo.while"(%78, %77, %6, %0, %1, %2, %17, %18, %19, %20, %21, %22, %23, %24, %25, %26, %27, %28, %29, %30, %31, %32, %33, %34, %35, %36, %37, %38) ({
      ^bb0(%79: tensor<i32>, %80: tensor<16x4x16xf32>, %81: tensor<8x8xi1>, %82: tensor<2x8x8x2x8xf32>, %83: tensor<2x8x8x2x8xf32>, %84: tensor<2x16xf32>, %85: tensor<2x16xf32>, %86: tensor<2x16xf32>, %87: tensor<2x16x2x8xf32>, %88: tensor<2x2x8xf32>, %89: tensor<2x16x2x8xf32>, %90: tensor<2x2x8xf32>, %91: tensor<2x16x2x8xf32>, %92: tensor<2x2x8xf32>, %93: tensor<2x2x8x16xf32>, %94: tensor<2x16xf32>, %95: tensor<2x16xf32>, %96: tensor<2x16xf32>, %97: tensor<2x16x2x8xf32>, %98: tensor<2x2x8xf32>, %99: tensor<2x2x8x16xf32>, %100: tensor<2x16xf32>, %101: tensor<2x16xf32>, %102: tensor<2x16xf32>, %103: tensor<2x16x64xf32>, %104: tensor<2x64xf32>, %105: tensor<2x64x16xf32>, %106: tensor<2x16xf32>):
        %107 = "stablehlo.constant"() {value = dense<2> : tensor<i32>} : () -> tensor<i32>
        %108 = "stablehlo.compare"(%79, %107) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        "stablehlo.return"(%108) : (tensor<i1>) -> ()
    }, {
      ^bb0(%109: tensor<i32>, %110: tensor<16x4x16xf32>, %111: tensor<8x8xi1>, %112: tensor<2x8x8x2x8xf32>, %113: tensor<2x8x8x2x8xf32>, %114: tensor<2x16xf32>, %115: tensor<2x16xf32>, %116: tensor<2x16xf32>, %117: tensor<2x16x2x8xf32>, %118: tensor<2x2x8xf32>, %119: tensor<2x16x2x8xf32>, %120: tensor<2x2x8xf32>, %121: tensor<2x16x2x8xf32>, %122: tensor<2x2x8xf32>, %123: tensor<2x2x8x16xf32>, %124: tensor<2x16xf32>, %125: tensor<2x16xf32>, %126: tensor<2x16xf32>, %127: tensor<2x16x2x8xf32>, %128: tensor<2x2x8xf32>, %129: tensor<2x2x8x16xf32>, %130: tensor<2x16xf32>, %131: tensor<2x16xf32>, %132: tensor<2x16xf32>, %133: tensor<2x16x64xf32>, %134: tensor<2x64xf32>, %135: tensor<2x64x16xf32>, %136: tensor<2x16xf32>):
        %137 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
        %138 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %139 = "stablehlo.dynamic_slice"(%112, %109, %137, %137, %137, %137) {slice_sizes = array<i64: 1, 8, 8, 2, 8>} : (tensor<2x8x8x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x2x8xf32>
        %140 = "stablehlo.reshape"(%139) : (tensor<1x8x8x2x8xf32>) -> tensor<8x8x2x8xf32>
        %141 = "stablehlo.dynamic_slice"(%113, %109, %137, %137, %137, %137) {slice_sizes = array<i64: 1, 8, 8, 2, 8>} : (tensor<2x8x8x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x2x8xf32>
        %142 = "stablehlo.reshape"(%141) : (tensor<1x8x8x2x8xf32>) -> tensor<8x8x2x8xf32>
        %143 = "stablehlo.dynamic_slice"(%114, %109, %137) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %144 = "stablehlo.reshape"(%143) : (tensor<1x16xf32>) -> tensor<16xf32>
        %145 = "stablehlo.dynamic_slice"(%115, %109, %137) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %146 = "stablehlo.reshape"(%145) : (tensor<1x16xf32>) -> tensor<16xf32>
        %147 = "stablehlo.dynamic_slice"(%116, %109, %137) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %148 = "stablehlo.reshape"(%147) : (tensor<1x16xf32>) -> tensor<16xf32>
        %149 = "stablehlo.dynamic_slice"(%117, %109, %137, %137, %137) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %150 = "stablehlo.reshape"(%149) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %151 = "stablehlo.dynamic_slice"(%118, %109, %137, %137) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %152 = "stablehlo.reshape"(%151) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %153 = "stablehlo.dynamic_slice"(%119, %109, %137, %137, %137) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %154 = "stablehlo.reshape"(%153) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %155 = "stablehlo.dynamic_slice"(%120, %109, %137, %137) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %156 = "stablehlo.reshape"(%155) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %157 = "stablehlo.dynamic_slice"(%121, %109, %137, %137, %137) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %158 = "stablehlo.reshape"(%157) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %159 = "stablehlo.dynamic_slice"(%122, %109, %137, %137) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %160 = "stablehlo.reshape"(%159) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %161 = "stablehlo.dynamic_slice"(%123, %109, %137, %137, %137) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<2x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %162 = "stablehlo.reshape"(%161) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
        %163 = "stablehlo.dynamic_slice"(%124, %109, %137) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %164 = "stablehlo.reshape"(%163) : (tensor<1x16xf32>) -> tensor<16xf32>
        %165 = "stablehlo.dynamic_slice"(%125, %109, %137) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %166 = "stablehlo.reshape"(%165) : (tensor<1x16xf32>) -> tensor<16xf32>
        %167 = "stablehlo.dynamic_slice"(%126, %109, %137) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %168 = "stablehlo.reshape"(%167) : (tensor<1x16xf32>) -> tensor<16xf32>
        %169 = "stablehlo.dynamic_slice"(%127, %109, %137, %137, %137) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %170 = "stablehlo.reshape"(%169) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %171 = "stablehlo.dynamic_slice"(%128, %109, %137, %137) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %172 = "stablehlo.reshape"(%171) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %173 = "stablehlo.dynamic_slice"(%129, %109, %137, %137, %137) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<2x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %174 = "stablehlo.reshape"(%173) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
        %175 = "stablehlo.dynamic_slice"(%130, %109, %137) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %176 = "stablehlo.reshape"(%175) : (tensor<1x16xf32>) -> tensor<16xf32>
        %177 = "stablehlo.dynamic_slice"(%131, %109, %137) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %178 = "stablehlo.reshape"(%177) : (tensor<1x16xf32>) -> tensor<16xf32>
        %179 = "stablehlo.dynamic_slice"(%132, %109, %137) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %180 = "stablehlo.reshape"(%179) : (tensor<1x16xf32>) -> tensor<16xf32>
        %181 = "stablehlo.dynamic_slice"(%133, %109, %137, %137) {slice_sizes = array<i64: 1, 16, 64>} : (tensor<2x16x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x64xf32>
        %182 = "stablehlo.reshape"(%181) : (tensor<1x16x64xf32>) -> tensor<16x64xf32>
        %183 = "stablehlo.dynamic_slice"(%134, %109, %137) {slice_sizes = array<i64: 1, 64>} : (tensor<2x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
        %184 = "stablehlo.reshape"(%183) : (tensor<1x64xf32>) -> tensor<64xf32>
        %185 = "stablehlo.dynamic_slice"(%135, %109, %137, %137) {slice_sizes = array<i64: 1, 64, 16>} : (tensor<2x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x16xf32>
        %186 = "stablehlo.reshape"(%185) : (tensor<1x64x16xf32>) -> tensor<64x16xf32>
        %187 = "stablehlo.dynamic_slice"(%136, %109, %137) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %188 = "stablehlo.reshape"(%187) : (tensor<1x16xf32>) -> tensor<16xf32>
        %189 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %190 = "stablehlo.broadcast_in_dim"(%189) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x4xf32>
        %191 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %192 = "stablehlo.broadcast_in_dim"(%191) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x4xf32>
        %193 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %197 = "stablehlo.reduce"(%110, %193) ({
          ^bb0(%194: tensor<f32>, %195: tensor<f32>):
            %196 = "stablehlo.add"(%194, %195) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%196) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<16x4x16xf32>, tensor<f32>) -> tensor<16x4xf32>
        %198 = "stablehlo.multiply"(%197, %190) : (tensor<16x4xf32>, tensor<16x4xf32>) -> tensor<16x4xf32>
        %199 = "stablehlo.broadcast_in_dim"(%198) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<16x4xf32>) -> tensor<16x4x16xf32>
        %200 = "stablehlo.subtract"(%110, %199) : (tensor<16x4x16xf32>, tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
        %201 = "stablehlo.multiply"(%200, %200) : (tensor<16x4x16xf32>, tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
        %202 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %206 = "stablehlo.reduce"(%201, %202) ({
          ^bb0(%203: tensor<f32>, %204: tensor<f32>):
            %205 = "stablehlo.add"(%203, %204) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%205) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<16x4x16xf32>, tensor<f32>) -> tensor<16x4xf32>
        %207 = "stablehlo.multiply"(%206, %190) : (tensor<16x4xf32>, tensor<16x4xf32>) -> tensor<16x4xf32>
        %208 = "stablehlo.add"(%207, %192) : (tensor<16x4xf32>, tensor<16x4xf32>) -> tensor<16x4xf32>
        %209 = "stablehlo.rsqrt"(%208) : (tensor<16x4xf32>) -> tensor<16x4xf32>
        %210 = "stablehlo.broadcast_in_dim"(%209) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<16x4xf32>) -> tensor<16x4x16xf32>
        %211 = "stablehlo.multiply"(%200, %210) : (tensor<16x4x16xf32>, tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
        %212 = "stablehlo.broadcast_in_dim"(%146) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<16x4x16xf32>
        %213 = "stablehlo.multiply"(%211, %212) : (tensor<16x4x16xf32>, tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
        %214 = "stablehlo.broadcast_in_dim"(%148) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<16x4x16xf32>
        %215 = "stablehlo.add"(%213, %214) : (tensor<16x4x16xf32>, tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
        %216 = "stablehlo.dot_general"(%215, %150) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<16x4x16xf32>, tensor<16x2x8xf32>) -> tensor<16x4x2x8xf32>
        %217 = "stablehlo.broadcast_in_dim"(%152) {broadcast_dimensions = array<i64: 2, 3>} : (tensor<2x8xf32>) -> tensor<16x4x2x8xf32>
        %218 = "stablehlo.add"(%216, %217) : (tensor<16x4x2x8xf32>, tensor<16x4x2x8xf32>) -> tensor<16x4x2x8xf32>
        %219 = "stablehlo.dot_general"(%215, %154) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<16x4x16xf32>, tensor<16x2x8xf32>) -> tensor<16x4x2x8xf32>
        %220 = "stablehlo.broadcast_in_dim"(%156) {broadcast_dimensions = array<i64: 2, 3>} : (tensor<2x8xf32>) -> tensor<16x4x2x8xf32>
        %221 = "stablehlo.add"(%219, %220) : (tensor<16x4x2x8xf32>, tensor<16x4x2x8xf32>) -> tensor<16x4x2x8xf32>
        %222 = "stablehlo.dot_general"(%215, %158) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<16x4x16xf32>, tensor<16x2x8xf32>) -> tensor<16x4x2x8xf32>
        %223 = "stablehlo.broadcast_in_dim"(%160) {broadcast_dimensions = array<i64: 2, 3>} : (tensor<2x8xf32>) -> tensor<16x4x2x8xf32>
        %224 = "stablehlo.add"(%222, %223) : (tensor<16x4x2x8xf32>, tensor<16x4x2x8xf32>) -> tensor<16x4x2x8xf32>
        %225 = "stablehlo.dot_general"(%218, %221) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 2], rhs_batching_dimensions = [0, 2], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>} : (tensor<16x4x2x8xf32>, tensor<16x4x2x8xf32>) -> tensor<16x2x4x4xf32>
        %226 = "stablehlo.constant"() {value = dense<3.5355338e-1> : tensor<f32>} : () -> tensor<f32>
        %227 = "stablehlo.broadcast_in_dim"(%226) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x2x4x4xf32>
        %228 = "stablehlo.multiply"(%225, %227) : (tensor<16x2x4x4xf32>, tensor<16x2x4x4xf32>) -> tensor<16x2x4x4xf32>
        %229 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
        %233 = "stablehlo.reduce"(%228, %229) ({
          ^bb0(%230: tensor<f32>, %231: tensor<f32>):
            %232 = "stablehlo.maximum"(%230, %231) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%232) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<16x2x4x4xf32>, tensor<f32>) -> tensor<16x2x4xf32>
        %234 = "stablehlo.reshape"(%233) : (tensor<16x2x4xf32>) -> tensor<16x2x4x1xf32>
        %235 = "stablehlo.reshape"(%234) : (tensor<16x2x4x1xf32>) -> tensor<16x2x4xf32>
        %236 = "stablehlo.broadcast_in_dim"(%235) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<16x2x4xf32>) -> tensor<16x2x4x4xf32>
        %237 = "stablehlo.subtract"(%228, %236) : (tensor<16x2x4x4xf32>, tensor<16x2x4x4xf32>) -> tensor<16x2x4x4xf32>
        %238 = "stablehlo.exponential"(%237) : (tensor<16x2x4x4xf32>) -> tensor<16x2x4x4xf32>
        %239 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %243 = "stablehlo.reduce"(%238, %239) ({
          ^bb0(%240: tensor<f32>, %241: tensor<f32>):
            %242 = "stablehlo.add"(%240, %241) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%242) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<16x2x4x4xf32>, tensor<f32>) -> tensor<16x2x4xf32>
        %244 = "stablehlo.reshape"(%243) : (tensor<16x2x4xf32>) -> tensor<16x2x4x1xf32>
        %245 = "stablehlo.reshape"(%244) : (tensor<16x2x4x1xf32>) -> tensor<16x2x4xf32>
        %246 = "stablehlo.broadcast_in_dim"(%245) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<16x2x4xf32>) -> tensor<16x2x4x4xf32>
        %247 = "stablehlo.divide"(%238, %246) : (tensor<16x2x4x4xf32>, tensor<16x2x4x4xf32>) -> tensor<16x2x4x4xf32>
        %248 = "stablehlo.dot_general"(%247, %224) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 2], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>} : (tensor<16x2x4x4xf32>, tensor<16x4x2x8xf32>) -> tensor<16x2x4x8xf32>
        %249 = "stablehlo.transpose"(%248) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<16x2x4x8xf32>) -> tensor<16x4x2x8xf32>
        %250 = "stablehlo.dot_general"(%249, %162) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>} : (tensor<16x4x2x8xf32>, tensor<2x8x16xf32>) -> tensor<16x4x16xf32>
        %251 = "stablehlo.broadcast_in_dim"(%164) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<16x4x16xf32>
        %252 = "stablehlo.add"(%250, %251) : (tensor<16x4x16xf32>, tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
        %253 = "stablehlo.add"(%110, %252) : (tensor<16x4x16xf32>, tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
        %254 = "stablehlo.slice"(%253) {start_indices = array<i64: 0, 0, 0>, limit_indices = array<i64: 8, 4, 16>, strides = array<i64: 1, 1, 1>} : (tensor<16x4x16xf32>) -> tensor<8x4x16xf32>
        %255 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %256 = "stablehlo.broadcast_in_dim"(%255) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %257 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %258 = "stablehlo.broadcast_in_dim"(%257) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %259 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %263 = "stablehlo.reduce"(%254, %259) ({
          ^bb0(%260: tensor<f32>, %261: tensor<f32>):
            %262 = "stablehlo.add"(%260, %261) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%262) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %264 = "stablehlo.multiply"(%263, %256) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %265 = "stablehlo.broadcast_in_dim"(%264) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %266 = "stablehlo.subtract"(%254, %265) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %267 = "stablehlo.multiply"(%266, %266) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %268 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %272 = "stablehlo.reduce"(%267, %268) ({
          ^bb0(%269: tensor<f32>, %270: tensor<f32>):
            %271 = "stablehlo.add"(%269, %270) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%271) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %273 = "stablehlo.multiply"(%272, %256) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %274 = "stablehlo.add"(%273, %258) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %275 = "stablehlo.rsqrt"(%274) : (tensor<8x4xf32>) -> tensor<8x4xf32>
        %276 = "stablehlo.broadcast_in_dim"(%275) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %277 = "stablehlo.multiply"(%266, %276) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %278 = "stablehlo.broadcast_in_dim"(%166) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %279 = "stablehlo.multiply"(%277, %278) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %280 = "stablehlo.broadcast_in_dim"(%168) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %281 = "stablehlo.add"(%279, %280) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %282 = "stablehlo.dot_general"(%281, %170) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<8x4x16xf32>, tensor<16x2x8xf32>) -> tensor<8x4x2x8xf32>
        %283 = "stablehlo.broadcast_in_dim"(%172) {broadcast_dimensions = array<i64: 2, 3>} : (tensor<2x8xf32>) -> tensor<8x4x2x8xf32>
        %284 = "stablehlo.add"(%282, %283) : (tensor<8x4x2x8xf32>, tensor<8x4x2x8xf32>) -> tensor<8x4x2x8xf32>
        %285 = "stablehlo.dot_general"(%284, %140) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 2], rhs_batching_dimensions = [0, 2], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>} : (tensor<8x4x2x8xf32>, tensor<8x8x2x8xf32>) -> tensor<8x2x4x8xf32>
        %286 = "stablehlo.broadcast_in_dim"(%226) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x4x8xf32>
        %287 = "stablehlo.multiply"(%285, %286) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %288 = "stablehlo.reshape"(%111) : (tensor<8x8xi1>) -> tensor<8x1x1x8xi1>
        %289 = "stablehlo.constant"() {value = dense<-1.0e9> : tensor<f32>} : () -> tensor<f32>
        %290 = "stablehlo.broadcast_in_dim"(%289) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x4x8xf32>
        %291 = "stablehlo.reshape"(%288) : (tensor<8x1x1x8xi1>) -> tensor<8x8xi1>
        %292 = "stablehlo.broadcast_in_dim"(%291) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<8x8xi1>) -> tensor<8x2x4x8xi1>
        %293 = "stablehlo.select"(%292, %287, %290) : (tensor<8x2x4x8xi1>, tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %294 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
        %298 = "stablehlo.reduce"(%293, %294) ({
          ^bb0(%295: tensor<f32>, %296: tensor<f32>):
            %297 = "stablehlo.maximum"(%295, %296) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%297) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x4x8xf32>, tensor<f32>) -> tensor<8x2x4xf32>
        %299 = "stablehlo.reshape"(%298) : (tensor<8x2x4xf32>) -> tensor<8x2x4x1xf32>
        %300 = "stablehlo.reshape"(%299) : (tensor<8x2x4x1xf32>) -> tensor<8x2x4xf32>
        %301 = "stablehlo.broadcast_in_dim"(%300) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x4xf32>) -> tensor<8x2x4x8xf32>
        %302 = "stablehlo.subtract"(%293, %301) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %303 = "stablehlo.exponential"(%302) : (tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %304 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %308 = "stablehlo.reduce"(%303, %304) ({
          ^bb0(%305: tensor<f32>, %306: tensor<f32>):
            %307 = "stablehlo.add"(%305, %306) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%307) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x4x8xf32>, tensor<f32>) -> tensor<8x2x4xf32>
        %309 = "stablehlo.reshape"(%308) : (tensor<8x2x4xf32>) -> tensor<8x2x4x1xf32>
        %310 = "stablehlo.reshape"(%309) : (tensor<8x2x4x1xf32>) -> tensor<8x2x4xf32>
        %311 = "stablehlo.broadcast_in_dim"(%310) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x4xf32>) -> tensor<8x2x4x8xf32>
        %312 = "stablehlo.divide"(%303, %311) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %313 = "stablehlo.dot_general"(%312, %142) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 2], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>} : (tensor<8x2x4x8xf32>, tensor<8x8x2x8xf32>) -> tensor<8x2x4x8xf32>
        %314 = "stablehlo.transpose"(%313) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<8x2x4x8xf32>) -> tensor<8x4x2x8xf32>
        %315 = "stablehlo.dot_general"(%314, %174) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>} : (tensor<8x4x2x8xf32>, tensor<2x8x16xf32>) -> tensor<8x4x16xf32>
        %316 = "stablehlo.broadcast_in_dim"(%176) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %317 = "stablehlo.add"(%315, %316) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %318 = "stablehlo.add"(%254, %317) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %319 = "stablehlo.slice"(%253) {start_indices = array<i64: 8, 0, 0>, limit_indices = array<i64: 16, 4, 16>, strides = array<i64: 1, 1, 1>} : (tensor<16x4x16xf32>) -> tensor<8x4x16xf32>
        %320 = "stablehlo.broadcast_in_dim"(%144) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %321 = "stablehlo.add"(%319, %320) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %322 = "stablehlo.concatenate"(%318, %321) {dimension = 0 : i64} : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<16x4x16xf32>
        %323 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %324 = "stablehlo.broadcast_in_dim"(%323) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x4xf32>
        %325 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %326 = "stablehlo.broadcast_in_dim"(%325) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x4xf32>
        %327 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %331 = "stablehlo.reduce"(%322, %327) ({
          ^bb0(%328: tensor<f32>, %329: tensor<f32>):
            %330 = "stablehlo.add"(%328, %329) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%330) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<16x4x16xf32>, tensor<f32>) -> tensor<16x4xf32>
        %332 = "stablehlo.multiply"(%331, %324) : (tensor<16x4xf32>, tensor<16x4xf32>) -> tensor<16x4xf32>
        %333 = "stablehlo.broadcast_in_dim"(%332) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<16x4xf32>) -> tensor<16x4x16xf32>
        %334 = "stablehlo.subtract"(%322, %333) : (tensor<16x4x16xf32>, tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
        %335 = "stablehlo.multiply"(%334, %334) : (tensor<16x4x16xf32>, tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
        %336 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %340 = "stablehlo.reduce"(%335, %336) ({
          ^bb0(%337: tensor<f32>, %338: tensor<f32>):
            %339 = "stablehlo.add"(%337, %338) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%339) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<16x4x16xf32>, tensor<f32>) -> tensor<16x4xf32>
        %341 = "stablehlo.multiply"(%340, %324) : (tensor<16x4xf32>, tensor<16x4xf32>) -> tensor<16x4xf32>
        %342 = "stablehlo.add"(%341, %326) : (tensor<16x4xf32>, tensor<16x4xf32>) -> tensor<16x4xf32>
        %343 = "stablehlo.rsqrt"(%342) : (tensor<16x4xf32>) -> tensor<16x4xf32>
        %344 = "stablehlo.broadcast_in_dim"(%343) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<16x4xf32>) -> tensor<16x4x16xf32>
        %345 = "stablehlo.multiply"(%334, %344) : (tensor<16x4x16xf32>, tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
        %346 = "stablehlo.broadcast_in_dim"(%178) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<16x4x16xf32>
        %347 = "stablehlo.multiply"(%345, %346) : (tensor<16x4x16xf32>, tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
        %348 = "stablehlo.broadcast_in_dim"(%180) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<16x4x16xf32>
        %349 = "stablehlo.add"(%347, %348) : (tensor<16x4x16xf32>, tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
        %350 = "stablehlo.dot_general"(%349, %182) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<16x4x16xf32>, tensor<16x64xf32>) -> tensor<16x4x64xf32>
        %351 = "stablehlo.broadcast_in_dim"(%184) {broadcast_dimensions = array<i64: 2>} : (tensor<64xf32>) -> tensor<16x4x64xf32>
        %352 = "stablehlo.add"(%350, %351) : (tensor<16x4x64xf32>, tensor<16x4x64xf32>) -> tensor<16x4x64xf32>
        %353 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
        %354 = "stablehlo.broadcast_in_dim"(%353) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x4x64xf32>
        %355 = "stablehlo.multiply"(%352, %354) : (tensor<16x4x64xf32>, tensor<16x4x64xf32>) -> tensor<16x4x64xf32>
        %356 = "stablehlo.constant"() {value = dense<7.0710677e-1> : tensor<f32>} : () -> tensor<f32>
        %357 = "stablehlo.broadcast_in_dim"(%356) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x4x64xf32>
        %358 = "stablehlo.multiply"(%352, %357) : (tensor<16x4x64xf32>, tensor<16x4x64xf32>) -> tensor<16x4x64xf32>
        %359 = "chlo.erf"(%358) : (tensor<16x4x64xf32>) -> tensor<16x4x64xf32>
        %360 = "stablehlo.constant"() {value = dense<1.0> : tensor<f32>} : () -> tensor<f32>
        %361 = "stablehlo.broadcast_in_dim"(%360) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x4x64xf32>
        %362 = "stablehlo.add"(%359, %361) : (tensor<16x4x64xf32>, tensor<16x4x64xf32>) -> tensor<16x4x64xf32>
        %363 = "stablehlo.multiply"(%355, %362) : (tensor<16x4x64xf32>, tensor<16x4x64xf32>) -> tensor<16x4x64xf32>
        %364 = "stablehlo.dot_general"(%363, %186) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<16x4x64xf32>, tensor<64x16xf32>) -> tensor<16x4x16xf32>
        %365 = "stablehlo.broadcast_in_dim"(%188) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<16x4x16xf32>
        %366 = "stablehlo.add"(%364, %365) : (tensor<16x4x16xf32>, tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
        %367 = "stablehlo.add"(%322, %366) : (tensor<16x4x16xf32>, tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
        %368 = "sdy.sharding_constraint"(%367) {sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>} : (tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
        %369 = "stablehlo.add"(%109, %138) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        "stablehlo.return"(%369, %368, %111, %112, %113, %114, %115, %116, %117, %118, %119, %120, %121, %122, %123, %124, %125, %126, %127, %128, %129, %130, %131, %132, %133, %134, %135, %136) : (tensor<i32>, tensor<16x4x16xf32>, tensor<8x8xi1>, tensor<2x8x8x2x8xf32>, tensor<2x8x8x2x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>) -> ()
    }) : (tensor<i32>, tensor<16x4x16xf32>, tensor<8x8xi1>, tensor<2x8x8x2x8xf32>, tensor<2x8x8x2x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>) -> (tensor<i32>, tensor<16x4x16xf32>, tensor<8x8xi1>, tensor<2x8x8x2x8xf32>, tensor<2x8x8x2x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>)
    %371 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %372 = "stablehlo.broadcast_in_dim"(%371) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x4xf32>
    %373 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %374 = "stablehlo.broadcast_in_dim"(%373) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x4xf32>
    %375 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %379 = "stablehlo.reduce"(%370#1, %375) ({
      ^bb0(%376: tensor<f32>, %377: tensor<f32>):
        %378 = "stablehlo.add"(%376, %377) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%378) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<16x4x16xf32>, tensor<f32>) -> tensor<16x4xf32>
    %380 = "stablehlo.multiply"(%379, %372) : (tensor<16x4xf32>, tensor<16x4xf32>) -> tensor<16x4xf32>
    %381 = "stablehlo.broadcast_in_dim"(%380) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<16x4xf32>) -> tensor<16x4x16xf32>
    %382 = "stablehlo.subtract"(%370#1, %381) : (tensor<16x4x16xf32>, tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %383 = "stablehlo.multiply"(%382, %382) : (tensor<16x4x16xf32>, tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %384 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %388 = "stablehlo.reduce"(%383, %384) ({
      ^bb0(%385: tensor<f32>, %386: tensor<f32>):
        %387 = "stablehlo.add"(%385, %386) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%387) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<16x4x16xf32>, tensor<f32>) -> tensor<16x4xf32>
    %389 = "stablehlo.multiply"(%388, %372) : (tensor<16x4xf32>, tensor<16x4xf32>) -> tensor<16x4xf32>
    %390 = "stablehlo.add"(%389, %374) : (tensor<16x4xf32>, tensor<16x4xf32>) -> tensor<16x4xf32>
    %391 = "stablehlo.rsqrt"(%390) : (tensor<16x4xf32>) -> tensor<16x4xf32>
    %392 = "stablehlo.broadcast_in_dim"(%391) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<16x4xf32>) -> tensor<16x4x16xf32>
    %393 = "stablehlo.multiply"(%382, %392) : (tensor<16x4x16xf32>, tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %394 = "stablehlo.broadcast_in_dim"(%39) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<16x4x16xf32>
    %395 = "stablehlo.multiply"(%393, %394) : (tensor<16x4x16xf32>, tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %396 = "stablehlo.broadcast_in_dim"(%40) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<16x4x16xf32>
    %397 = "stablehlo.add"(%395, %396) : (tensor<16x4x16xf32>, tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %398 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %399 = "stablehlo.dynamic_slice"(%3, %398, %8) {slice_sizes = array<i64: 8, 1>} : (tensor<8x4xi32>, tensor<i32>, tensor<i32>) -> tensor<8x1xi32>
    %400 = "stablehlo.reshape"(%397) : (tensor<16x4x16xf32>) -> tensor<64x16xf32>
    %401 = "stablehlo.iota"() {iota_dimension = 0 : i64} : () -> tensor<8x1xi32>
    %402 = "stablehlo.constant"() {value = dense<4> : tensor<i32>} : () -> tensor<i32>
    %403 = "stablehlo.broadcast_in_dim"(%402) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<8x1xi32>
    %404 = "stablehlo.multiply"(%401, %403) : (tensor<8x1xi32>, tensor<8x1xi32>) -> tensor<8x1xi32>
    %405 = "stablehlo.broadcast_in_dim"(%398) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<8x1xi32>
    %406 = "stablehlo.add"(%404, %405) : (tensor<8x1xi32>, tensor<8x1xi32>) -> tensor<8x1xi32>
    %407 = "stablehlo.add"(%399, %406) : (tensor<8x1xi32>, tensor<8x1xi32>) -> tensor<8x1xi32>
    %408 = "stablehlo.reshape"(%407) : (tensor<8x1xi32>) -> tensor<8xi32>
    %409 = "stablehlo.gather"(%400, %408) {dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 16>, indices_are_sorted = false} : (tensor<64x16xf32>, tensor<8xi32>) -> tensor<8x16xf32>
    %410 = "stablehlo.constant"() {value = dense<32> : tensor<i32>} : () -> tensor<i32>
    %411 = "stablehlo.broadcast_in_dim"(%410) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<8x1xi32>
    %412 = "stablehlo.add"(%404, %411) : (tensor<8x1xi32>, tensor<8x1xi32>) -> tensor<8x1xi32>
    %413 = "stablehlo.add"(%399, %412) : (tensor<8x1xi32>, tensor<8x1xi32>) -> tensor<8x1xi32>
    %414 = "stablehlo.reshape"(%413) : (tensor<8x1xi32>) -> tensor<8xi32>
    %415 = "stablehlo.gather"(%400, %414) {dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 16>, indices_are_sorted = false} : (tensor<64x16xf32>, tensor<8xi32>) -> tensor<8x16xf32>
    %416 = "stablehlo.convert"(%399) : (tensor<8x1xi32>) -> tensor<8x1xui32>
    %417 = "stablehlo.slice"(%7) {start_indices = array<i64: 0, 0>, limit_indices = array<i64: 8, 1>, strides = array<i64: 1, 1>} : (tensor<8x2xui32>) -> tensor<8x1xui32>
    %418 = "stablehlo.reshape"(%417) : (tensor<8x1xui32>) -> tensor<8xui32>
    %419 = "stablehlo.slice"(%7) {start_indices = array<i64: 0, 1>, limit_indices = array<i64: 8, 2>, strides = array<i64: 1, 1>} : (tensor<8x2xui32>) -> tensor<8x1xui32>
    %420 = "stablehlo.reshape"(%419) : (tensor<8x1xui32>) -> tensor<8xui32>
    %421 = "stablehlo.reshape"(%418) : (tensor<8xui32>) -> tensor<8x1xui32>
    %422 = "stablehlo.reshape"(%420) : (tensor<8xui32>) -> tensor<8x1xui32>
    %423 = "stablehlo.constant"() {value = dense<12> : tensor<8x1xui32>} : () -> tensor<8x1xui32>
    %424:2 = "func.call"(%421, %422, %416, %423) {callee = @threefry2x32_0} : (tensor<8x1xui32>, tensor<8x1xui32>, tensor<8x1xui32>, tensor<8x1xui32>) -> (tensor<8x1xui32>, tensor<8x1xui32>)
    %425 = "stablehlo.reshape"(%424#0) : (tensor<8x1xui32>) -> tensor<8x1x1xui32>
    %426 = "stablehlo.reshape"(%424#1) : (tensor<8x1xui32>) -> tensor<8x1x1xui32>
    %427 = "stablehlo.iota"() {iota_dimension = 0 : i64} : () -> tensor<8xui32>
    %428 = "stablehlo.reshape"(%425) : (tensor<8x1x1xui32>) -> tensor<8x1xui32>
    %429 = "stablehlo.broadcast_in_dim"(%428) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x1xui32>) -> tensor<8x1x8xui32>
    %430 = "stablehlo.broadcast_in_dim"(%427) {broadcast_dimensions = array<i64: 2>} : (tensor<8xui32>) -> tensor<8x1x8xui32>
    %431 = "stablehlo.reshape"(%426) : (tensor<8x1x1xui32>) -> tensor<8x1xui32>
    %432 = "stablehlo.broadcast_in_dim"(%431) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x1xui32>) -> tensor<8x1x8xui32>
    %433 = "stablehlo.constant"() {value = dense<0> : tensor<8x1x8xui32>} : () -> tensor<8x1x8xui32>
    %434:2 = "func.call"(%429, %432, %430, %433) {callee = @threefry2x32_1} : (tensor<8x1x8xui32>, tensor<8x1x8xui32>, tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> (tensor<8x1x8xui32>, tensor<8x1x8xui32>)
    %435 = "stablehlo.constant"() {value = dense<8> : tensor<8x1x8xui32>} : () -> tensor<8x1x8xui32>
    %436 = "stablehlo.shift_right_logical"(%434#0, %435) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
    %437 = "stablehlo.convert"(%436) : (tensor<8x1x8xui32>) -> tensor<8x1x8xi32>
    %438 = "stablehlo.convert"(%437) : (tensor<8x1x8xi32>) -> tensor<8x1x8xf32>
    %439 = "stablehlo.constant"() {value = dense<1.0> : tensor<f32>} : () -> tensor<f32>
    %440 = "stablehlo.broadcast_in_dim"(%439) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x8xf32>
    %441 = "stablehlo.add"(%438, %440) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %442 = "stablehlo.constant"() {value = dense<5.9604645e-8> : tensor<f32>} : () -> tensor<f32>
    %443 = "stablehlo.broadcast_in_dim"(%442) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x8xf32>
    %444 = "stablehlo.multiply"(%441, %443) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %445 = "stablehlo.log"(%444) : (tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %446 = "stablehlo.constant"() {value = dense<-2.0> : tensor<f32>} : () -> tensor<f32>
    %447 = "stablehlo.broadcast_in_dim"(%446) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x8xf32>
    %448 = "stablehlo.multiply"(%445, %447) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %449 = "stablehlo.sqrt"(%448) : (tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %450 = "stablehlo.shift_right_logical"(%434#1, %435) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
    %451 = "stablehlo.convert"(%450) : (tensor<8x1x8xui32>) -> tensor<8x1x8xi32>
    %452 = "stablehlo.convert"(%451) : (tensor<8x1x8xi32>) -> tensor<8x1x8xf32>
    %453 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %454 = "stablehlo.broadcast_in_dim"(%453) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x8xf32>
    %455 = "stablehlo.add"(%452, %454) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %456 = "stablehlo.multiply"(%455, %443) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %457 = "stablehlo.constant"() {value = dense<6.2831855> : tensor<f32>} : () -> tensor<f32>
    %458 = "stablehlo.broadcast_in_dim"(%457) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x8xf32>
    %459 = "stablehlo.multiply"(%456, %458) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %460 = "stablehlo.cosine"(%459) : (tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %461 = "stablehlo.multiply"(%449, %460) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %462 = "stablehlo.reshape"(%461) : (tensor<8x1x8xf32>) -> tensor<8x8xf32>
    %463 = "stablehlo.constant"() {value = dense<13> : tensor<8x1xui32>} : () -> tensor<8x1xui32>
    %464:2 = "func.call"(%421, %422, %416, %463) {callee = @threefry2x32_0} : (tensor<8x1xui32>, tensor<8x1xui32>, tensor<8x1xui32>, tensor<8x1xui32>) -> (tensor<8x1xui32>, tensor<8x1xui32>)
    %465 = "stablehlo.reshape"(%9) : (tensor<8xf32>) -> tensor<8x1xf32>
    %466 = "stablehlo.reshape"(%465) : (tensor<8x1xf32>) -> tensor<8xf32>
    %467 = "stablehlo.reshape"(%10) : (tensor<8xf32>) -> tensor<8x1xf32>
    %468 = "stablehlo.reshape"(%467) : (tensor<8x1xf32>) -> tensor<8xf32>
    %469 = "stablehlo.constant"() {value = dense<"0xE7030000ED020000F4010000FA00000000000000"> : tensor<5xi32>} : () -> tensor<5xi32>
    %470 = "stablehlo.constant"() {value = dense<"0x0000803FF8396E3FD7AF5D3FAC4B4E3F11F93F3F06A5323FE03D263F2BB31A3F9AF50F3FEEF6053FCF53F93E6004E83E9BE8D73E24EBC83E1AF8BA3EFFFCAD3E9BE8A13EEAAA963E04358C3E0979823E24D4723E36F8613EED47523E7CAE433E8718363E0A74293E40B01D3E91BD123E778D083EE124FE3DD57FEC3D6614DC3DCDCCCC3DC794BE3D7859B13D5709A53D0E94993D6CEA8E3D4DFE843D1285773DC355663DE457563D3F76473D199D393D15BA2C3D1DBC203D4893153DCC300B3DE286013D7611F13CD254E03CA8C1D03C5043C23C91C6B43C8B39A83C978B9C3C39AD913C0890873C334D7C3CE7C86A3CF17B5A3CB4504B3C11333D3C5210303C0AD7233C0577183C2DE10D3C7907043CB0B9F53B46AAE43B14CAD43B0E04C63B9C44B83B8379AB3BCC919F3BAE7D943B772E8A3B7D96803B0D526F3B7AB45E3B373E4F3BC5DA403B0F77333B5301273B0D691B3BDB9E103B6F94063BF178FA3A2815E93A73E6D83A5CD7C93AECD3BB3A8EC9AE3AF6A6A23A0E5C973ADBD98C3A6F12833AA2F1733AE201633A273F533A8C94443A9EEE363A433B2A3AA5691E3A166A133A022E093AAD4FFF39E395ED392617DD3995BDCD39D774BF39FB29B2395FCBA5399E489A3972928F39A99A853914A8783991646739E5535739C160483953773A3929852D39177921392343163972D40B392B1F0239E32CF238925CE138"> : tensor<1x128xf32>} : () -> tensor<1x128xf32>
    %471 = "stablehlo.convert"(%469) : (tensor<5xi32>) -> tensor<5xf32>
    %472 = "stablehlo.reshape"(%471) : (tensor<5xf32>) -> tensor<5x1xf32>
    %473 = "stablehlo.reshape"(%472) : (tensor<5x1xf32>) -> tensor<5xf32>
    %474 = "stablehlo.broadcast_in_dim"(%473) {broadcast_dimensions = array<i64: 0>} : (tensor<5xf32>) -> tensor<5x128xf32>
    %475 = "stablehlo.reshape"(%470) : (tensor<1x128xf32>) -> tensor<128xf32>
    %476 = "stablehlo.broadcast_in_dim"(%475) {broadcast_dimensions = array<i64: 1>} : (tensor<128xf32>) -> tensor<5x128xf32>
    %477 = "stablehlo.multiply"(%474, %476) : (tensor<5x128xf32>, tensor<5x128xf32>) -> tensor<5x128xf32>
    %478 = "stablehlo.cosine"(%477) : (tensor<5x128xf32>) -> tensor<5x128xf32>
    %479 = "stablehlo.sine"(%477) : (tensor<5x128xf32>) -> tensor<5x128xf32>
    %480 = "stablehlo.concatenate"(%478, %479) {dimension = 1 : i64} : (tensor<5x128xf32>, tensor<5x128xf32>) -> tensor<5x256xf32>
    %481 = "stablehlo.dot_general"(%480, %41) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>} : (tensor<5x256xf32>, tensor<256x16xf32>) -> tensor<5x16xf32>
    %482 = "stablehlo.broadcast_in_dim"(%42) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<5x16xf32>
    %483 = "stablehlo.add"(%481, %482) : (tensor<5x16xf32>, tensor<5x16xf32>) -> tensor<5x16xf32>
    %484 = "stablehlo.logistic"(%483) : (tensor<5x16xf32>) -> tensor<5x16xf32>
    %485 = "stablehlo.multiply"(%483, %484) : (tensor<5x16xf32>, tensor<5x16xf32>) -> tensor<5x16xf32>
    %486 = "stablehlo.dot_general"(%485, %43) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>} : (tensor<5x16xf32>, tensor<16x16xf32>) -> tensor<5x16xf32>
    %487 = "stablehlo.broadcast_in_dim"(%44) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<5x16xf32>
    %488 = "stablehlo.add"(%486, %487) : (tensor<5x16xf32>, tensor<5x16xf32>) -> tensor<5x16xf32>
    %489 = "stablehlo.concatenate"(%409, %415) {dimension = 0 : i64} : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<16x16xf32>
    %490 = "stablehlo.dot_general"(%489, %45) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>} : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %491 = "stablehlo.broadcast_in_dim"(%46) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<16x16xf32>
    %492 = "stablehlo.add"(%490, %491) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %493 = "stablehlo.iota"() {iota_dimension = 0 : i64} : () -> tensor<5xi32>
    %494 = "stablehlo.constant"() {value = dense<"0xB4B44E384C79C23E0C9E333FE1726B3FA6FE7F3F"> : tensor<5xf32>} : () -> tensor<5xf32>
    %495 = "stablehlo.constant"() {value = dense<"0x0000803F72D06C3F1869363F12FFC83E288BD23B"> : tensor<5xf32>} : () -> tensor<5xf32>
    %496 = "stablehlo.constant"() {value = dense<"0x4C79C23EB062143F27DB413FCCEF7F3F0000803F"> : tensor<5xf32>} : () -> tensor<5xf32>
    %497 = "stablehlo.constant"() {value = dense<"0x61D8E8387F73A43EC51E6D3E242D813900000000"> : tensor<5xf32>} : () -> tensor<5xf32>
    %498 = "stablehlo.constant"() {value = dense<"0xBC9B90B22592B1BE54495FBF1066EFBF3E8521C1"> : tensor<5xf32>} : () -> tensor<5xf32>
    %499 = "stablehlo.constant"() {value = dense<"0xC88A1FBEFF6C5EBFFF1F04C02C8621C12C8621C1"> : tensor<5xf32>} : () -> tensor<5xf32>
    %500 = "stablehlo.constant"() {value = dense<"0x0000803F0000803F0000803F0000803F00000000"> : tensor<5xf32>} : () -> tensor<5xf32>
    %501 = "stablehlo.reshape"(%466) : (tensor<8xf32>) -> tensor<8x1xf32>
    %502 = "stablehlo.reshape"(%468) : (tensor<8xf32>) -> tensor<8x1xf32>
    %503 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %816:32 = "stablehlo.while"(%503, %462, %492, %501, %502, %11, %12, %464#0, %464#1, %47, %48, %49, %50, %51, %52, %53, %54, %55, %56, %57, %58, %59, %60, %488, %493, %494, %495, %496, %497, %498, %499, %500) ({
      ^bb0(%504: tensor<i32>, %505: tensor<8x8xf32>, %506: tensor<16x16xf32>, %507: tensor<8x1xf32>, %508: tensor<8x1xf32>, %509: tensor<8xf32>, %510: tensor<8xf32>, %511: tensor<8x1xui32>, %512: tensor<8x1xui32>, %513: tensor<8x16xf32>, %514: tensor<16xf32>, %515: tensor<2x16x48xf32>, %516: tensor<2x48xf32>, %517: tensor<2x16xf32>, %518: tensor<2x16xf32>, %519: tensor<2x16x16xf32>, %520: tensor<2x16xf32>, %521: tensor<2x16x16xf32>, %522: tensor<2x16xf32>, %523: tensor<16x32xf32>, %524: tensor<32xf32>, %525: tensor<16x16xf32>, %526: tensor<16xf32>, %527: tensor<5x16xf32>, %528: tensor<5xi32>, %529: tensor<5xf32>, %530: tensor<5xf32>, %531: tensor<5xf32>, %532: tensor<5xf32>, %533: tensor<5xf32>, %534: tensor<5xf32>, %535: tensor<5xf32>):
        %536 = "stablehlo.constant"() {value = dense<5> : tensor<i32>} : () -> tensor<i32>
        %537 = "stablehlo.compare"(%504, %536) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        "stablehlo.return"(%537) : (tensor<i1>) -> ()
    }, {
      ^bb0(%538: tensor<i32>, %539: tensor<8x8xf32>, %540: tensor<16x16xf32>, %541: tensor<8x1xf32>, %542: tensor<8x1xf32>, %543: tensor<8xf32>, %544: tensor<8xf32>, %545: tensor<8x1xui32>, %546: tensor<8x1xui32>, %547: tensor<8x16xf32>, %548: tensor<16xf32>, %549: tensor<2x16x48xf32>, %550: tensor<2x48xf32>, %551: tensor<2x16xf32>, %552: tensor<2x16xf32>, %553: tensor<2x16x16xf32>, %554: tensor<2x16xf32>, %555: tensor<2x16x16xf32>, %556: tensor<2x16xf32>, %557: tensor<16x32xf32>, %558: tensor<32xf32>, %559: tensor<16x16xf32>, %560: tensor<16xf32>, %561: tensor<5x16xf32>, %562: tensor<5xi32>, %563: tensor<5xf32>, %564: tensor<5xf32>, %565: tensor<5xf32>, %566: tensor<5xf32>, %567: tensor<5xf32>, %568: tensor<5xf32>, %569: tensor<5xf32>):
        %570 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
        %571 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %572 = "stablehlo.dynamic_slice"(%561, %538, %570) {slice_sizes = array<i64: 1, 16>} : (tensor<5x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %573 = "stablehlo.reshape"(%572) : (tensor<1x16xf32>) -> tensor<16xf32>
        %574 = "stablehlo.dynamic_slice"(%562, %538) {slice_sizes = array<i64: 1>} : (tensor<5xi32>, tensor<i32>) -> tensor<1xi32>
        %575 = "stablehlo.reshape"(%574) : (tensor<1xi32>) -> tensor<i32>
        %576 = "stablehlo.dynamic_slice"(%563, %538) {slice_sizes = array<i64: 1>} : (tensor<5xf32>, tensor<i32>) -> tensor<1xf32>
        %577 = "stablehlo.reshape"(%576) : (tensor<1xf32>) -> tensor<f32>
        %578 = "stablehlo.dynamic_slice"(%564, %538) {slice_sizes = array<i64: 1>} : (tensor<5xf32>, tensor<i32>) -> tensor<1xf32>
        %579 = "stablehlo.reshape"(%578) : (tensor<1xf32>) -> tensor<f32>
        %580 = "stablehlo.dynamic_slice"(%565, %538) {slice_sizes = array<i64: 1>} : (tensor<5xf32>, tensor<i32>) -> tensor<1xf32>
        %581 = "stablehlo.reshape"(%580) : (tensor<1xf32>) -> tensor<f32>
        %582 = "stablehlo.dynamic_slice"(%566, %538) {slice_sizes = array<i64: 1>} : (tensor<5xf32>, tensor<i32>) -> tensor<1xf32>
        %583 = "stablehlo.reshape"(%582) : (tensor<1xf32>) -> tensor<f32>
        %584 = "stablehlo.dynamic_slice"(%567, %538) {slice_sizes = array<i64: 1>} : (tensor<5xf32>, tensor<i32>) -> tensor<1xf32>
        %585 = "stablehlo.reshape"(%584) : (tensor<1xf32>) -> tensor<f32>
        %586 = "stablehlo.dynamic_slice"(%568, %538) {slice_sizes = array<i64: 1>} : (tensor<5xf32>, tensor<i32>) -> tensor<1xf32>
        %587 = "stablehlo.reshape"(%586) : (tensor<1xf32>) -> tensor<f32>
        %588 = "stablehlo.dynamic_slice"(%569, %538) {slice_sizes = array<i64: 1>} : (tensor<5xf32>, tensor<i32>) -> tensor<1xf32>
        %589 = "stablehlo.reshape"(%588) : (tensor<1xf32>) -> tensor<f32>
        %590 = "stablehlo.reshape"(%573) : (tensor<16xf32>) -> tensor<1x16xf32>
        %591 = "stablehlo.reshape"(%590) : (tensor<1x16xf32>) -> tensor<16xf32>
        %592 = "stablehlo.broadcast_in_dim"(%591) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<16x16xf32>
        %593 = "stablehlo.add"(%540, %592) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
        %594 = "stablehlo.concatenate"(%539, %539) {dimension = 0 : i64} : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<16x8xf32>
        %595 = "stablehlo.dot_general"(%594, %547) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>} : (tensor<16x8xf32>, tensor<8x16xf32>) -> tensor<16x16xf32>
        %596 = "stablehlo.broadcast_in_dim"(%548) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<16x16xf32>
        %597 = "stablehlo.add"(%595, %596) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
        %598 = "stablehlo.logistic"(%593) : (tensor<16x16xf32>) -> tensor<16x16xf32>
        %599 = "stablehlo.multiply"(%593, %598) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
        %600 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
        %692:11 = "stablehlo.while"(%600, %597, %599, %549, %550, %551, %552, %553, %554, %555, %556) ({
          ^bb0(%601: tensor<i32>, %602: tensor<16x16xf32>, %603: tensor<16x16xf32>, %604: tensor<2x16x48xf32>, %605: tensor<2x48xf32>, %606: tensor<2x16xf32>, %607: tensor<2x16xf32>, %608: tensor<2x16x16xf32>, %609: tensor<2x16xf32>, %610: tensor<2x16x16xf32>, %611: tensor<2x16xf32>):
            %612 = "stablehlo.constant"() {value = dense<2> : tensor<i32>} : () -> tensor<i32>
            %613 = "stablehlo.compare"(%601, %612) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
            "stablehlo.return"(%613) : (tensor<i1>) -> ()
        }, {
          ^bb0(%614: tensor<i32>, %615: tensor<16x16xf32>, %616: tensor<16x16xf32>, %617: tensor<2x16x48xf32>, %618: tensor<2x48xf32>, %619: tensor<2x16xf32>, %620: tensor<2x16xf32>, %621: tensor<2x16x16xf32>, %622: tensor<2x16xf32>, %623: tensor<2x16x16xf32>, %624: tensor<2x16xf32>):
            %625 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
            %626 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
            %627 = "stablehlo.dynamic_slice"(%617, %614, %625, %625) {slice_sizes = array<i64: 1, 16, 48>} : (tensor<2x16x48xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x48xf32>
            %628 = "stablehlo.reshape"(%627) : (tensor<1x16x48xf32>) -> tensor<16x48xf32>
            %629 = "stablehlo.dynamic_slice"(%618, %614, %625) {slice_sizes = array<i64: 1, 48>} : (tensor<2x48xf32>, tensor<i32>, tensor<i32>) -> tensor<1x48xf32>
            %630 = "stablehlo.reshape"(%629) : (tensor<1x48xf32>) -> tensor<48xf32>
            %631 = "stablehlo.dynamic_slice"(%619, %614, %625) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
            %632 = "stablehlo.reshape"(%631) : (tensor<1x16xf32>) -> tensor<16xf32>
            %633 = "stablehlo.dynamic_slice"(%620, %614, %625) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
            %634 = "stablehlo.reshape"(%633) : (tensor<1x16xf32>) -> tensor<16xf32>
            %635 = "stablehlo.dynamic_slice"(%621, %614, %625, %625) {slice_sizes = array<i64: 1, 16, 16>} : (tensor<2x16x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x16xf32>
            %636 = "stablehlo.reshape"(%635) : (tensor<1x16x16xf32>) -> tensor<16x16xf32>
            %637 = "stablehlo.dynamic_slice"(%622, %614, %625) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
            %638 = "stablehlo.reshape"(%637) : (tensor<1x16xf32>) -> tensor<16xf32>
            %639 = "stablehlo.dynamic_slice"(%623, %614, %625, %625) {slice_sizes = array<i64: 1, 16, 16>} : (tensor<2x16x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x16xf32>
            %640 = "stablehlo.reshape"(%639) : (tensor<1x16x16xf32>) -> tensor<16x16xf32>
            %641 = "stablehlo.dynamic_slice"(%624, %614, %625) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
            %642 = "stablehlo.reshape"(%641) : (tensor<1x16xf32>) -> tensor<16xf32>
            %643 = "stablehlo.dot_general"(%616, %628) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>} : (tensor<16x16xf32>, tensor<16x48xf32>) -> tensor<16x48xf32>
            %644 = "stablehlo.broadcast_in_dim"(%630) {broadcast_dimensions = array<i64: 1>} : (tensor<48xf32>) -> tensor<16x48xf32>
            %645 = "stablehlo.add"(%643, %644) : (tensor<16x48xf32>, tensor<16x48xf32>) -> tensor<16x48xf32>
            %646 = "stablehlo.slice"(%645) {start_indices = array<i64: 0, 0>, limit_indices = array<i64: 16, 16>, strides = array<i64: 1, 1>} : (tensor<16x48xf32>) -> tensor<16x16xf32>
            %647 = "stablehlo.slice"(%645) {start_indices = array<i64: 0, 16>, limit_indices = array<i64: 16, 32>, strides = array<i64: 1, 1>} : (tensor<16x48xf32>) -> tensor<16x16xf32>
            %648 = "stablehlo.slice"(%645) {start_indices = array<i64: 0, 32>, limit_indices = array<i64: 16, 48>, strides = array<i64: 1, 1>} : (tensor<16x48xf32>) -> tensor<16x16xf32>
            %649 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
            %650 = "stablehlo.broadcast_in_dim"(%649) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
            %651 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
            %652 = "stablehlo.broadcast_in_dim"(%651) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
            %653 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
            %657 = "stablehlo.reduce"(%615, %653) ({
              ^bb0(%654: tensor<f32>, %655: tensor<f32>):
                %656 = "stablehlo.add"(%654, %655) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%656) : (tensor<f32>) -> ()
            }) {dimensions = array<i64: 1>} : (tensor<16x16xf32>, tensor<f32>) -> tensor<16xf32>
            %658 = "stablehlo.multiply"(%657, %650) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
            %659 = "stablehlo.broadcast_in_dim"(%658) {broadcast_dimensions = array<i64: 0>} : (tensor<16xf32>) -> tensor<16x16xf32>
            %660 = "stablehlo.subtract"(%615, %659) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %661 = "stablehlo.multiply"(%660, %660) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %662 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
            %666 = "stablehlo.reduce"(%661, %662) ({
              ^bb0(%663: tensor<f32>, %664: tensor<f32>):
                %665 = "stablehlo.add"(%663, %664) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%665) : (tensor<f32>) -> ()
            }) {dimensions = array<i64: 1>} : (tensor<16x16xf32>, tensor<f32>) -> tensor<16xf32>
            %667 = "stablehlo.multiply"(%666, %650) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
            %668 = "stablehlo.add"(%667, %652) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
            %669 = "stablehlo.rsqrt"(%668) : (tensor<16xf32>) -> tensor<16xf32>
            %670 = "stablehlo.broadcast_in_dim"(%669) {broadcast_dimensions = array<i64: 0>} : (tensor<16xf32>) -> tensor<16x16xf32>
            %671 = "stablehlo.multiply"(%660, %670) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %672 = "stablehlo.broadcast_in_dim"(%632) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<16x16xf32>
            %673 = "stablehlo.multiply"(%671, %672) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %674 = "stablehlo.broadcast_in_dim"(%634) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<16x16xf32>
            %675 = "stablehlo.add"(%673, %674) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %676 = "stablehlo.constant"() {value = dense<1.0> : tensor<f32>} : () -> tensor<f32>
            %677 = "stablehlo.broadcast_in_dim"(%676) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x16xf32>
            %678 = "stablehlo.add"(%647, %677) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %679 = "stablehlo.multiply"(%675, %678) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %680 = "stablehlo.add"(%679, %646) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %681 = "stablehlo.dot_general"(%680, %636) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>} : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %682 = "stablehlo.broadcast_in_dim"(%638) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<16x16xf32>
            %683 = "stablehlo.add"(%681, %682) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %684 = "stablehlo.logistic"(%683) : (tensor<16x16xf32>) -> tensor<16x16xf32>
            %685 = "stablehlo.multiply"(%683, %684) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %686 = "stablehlo.dot_general"(%685, %640) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>} : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %687 = "stablehlo.broadcast_in_dim"(%642) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<16x16xf32>
            %688 = "stablehlo.add"(%686, %687) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %689 = "stablehlo.multiply"(%648, %688) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %690 = "stablehlo.add"(%615, %689) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %691 = "stablehlo.add"(%614, %626) : (tensor<i32>, tensor<i32>) -> tensor<i32>
            "stablehlo.return"(%691, %690, %616, %617, %618, %619, %620, %621, %622, %623, %624) : (tensor<i32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>) -> ()
        }) : (tensor<i32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>) -> (tensor<i32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>)
        %693 = "stablehlo.dot_general"(%599, %557) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>} : (tensor<16x16xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
        %694 = "stablehlo.broadcast_in_dim"(%558) {broadcast_dimensions = array<i64: 1>} : (tensor<32xf32>) -> tensor<16x32xf32>
        %695 = "stablehlo.add"(%693, %694) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
        %696 = "stablehlo.slice"(%695) {start_indices = array<i64: 0, 0>, limit_indices = array<i64: 16, 16>, strides = array<i64: 1, 1>} : (tensor<16x32xf32>) -> tensor<16x16xf32>
        %697 = "stablehlo.slice"(%695) {start_indices = array<i64: 0, 16>, limit_indices = array<i64: 16, 32>, strides = array<i64: 1, 1>} : (tensor<16x32xf32>) -> tensor<16x16xf32>
        %698 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %699 = "stablehlo.broadcast_in_dim"(%698) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
        %700 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %701 = "stablehlo.broadcast_in_dim"(%700) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
        %702 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %706 = "stablehlo.reduce"(%692#1, %702) ({
          ^bb0(%703: tensor<f32>, %704: tensor<f32>):
            %705 = "stablehlo.add"(%703, %704) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%705) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 1>} : (tensor<16x16xf32>, tensor<f32>) -> tensor<16xf32>
        %707 = "stablehlo.multiply"(%706, %699) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
        %708 = "stablehlo.broadcast_in_dim"(%707) {broadcast_dimensions = array<i64: 0>} : (tensor<16xf32>) -> tensor<16x16xf32>
        %709 = "stablehlo.subtract"(%692#1, %708) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
        %710 = "stablehlo.multiply"(%709, %709) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
        %711 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %715 = "stablehlo.reduce"(%710, %711) ({
          ^bb0(%712: tensor<f32>, %713: tensor<f32>):
            %714 = "stablehlo.add"(%712, %713) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%714) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 1>} : (tensor<16x16xf32>, tensor<f32>) -> tensor<16xf32>
        %716 = "stablehlo.multiply"(%715, %699) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
        %717 = "stablehlo.add"(%716, %701) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
        %718 = "stablehlo.rsqrt"(%717) : (tensor<16xf32>) -> tensor<16xf32>
        %719 = "stablehlo.broadcast_in_dim"(%718) {broadcast_dimensions = array<i64: 0>} : (tensor<16xf32>) -> tensor<16x16xf32>
        %720 = "stablehlo.multiply"(%709, %719) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
        %721 = "stablehlo.constant"() {value = dense<1.0> : tensor<f32>} : () -> tensor<f32>
        %722 = "stablehlo.broadcast_in_dim"(%721) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x16xf32>
        %723 = "stablehlo.add"(%697, %722) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
        %724 = "stablehlo.multiply"(%720, %723) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
        %725 = "stablehlo.add"(%724, %696) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
        %726 = "stablehlo.dot_general"(%725, %559) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>} : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
        %727 = "stablehlo.broadcast_in_dim"(%560) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<16x16xf32>
        %728 = "stablehlo.add"(%726, %727) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
        %729 = "stablehlo.slice"(%728) {start_indices = array<i64: 0, 0>, limit_indices = array<i64: 16, 8>, strides = array<i64: 1, 1>} : (tensor<16x16xf32>) -> tensor<16x8xf32>
        %730 = "stablehlo.slice"(%728) {start_indices = array<i64: 0, 8>, limit_indices = array<i64: 16, 16>, strides = array<i64: 1, 1>} : (tensor<16x16xf32>) -> tensor<16x8xf32>
        %731 = "stablehlo.slice"(%729) {start_indices = array<i64: 0, 0>, limit_indices = array<i64: 8, 8>, strides = array<i64: 1, 1>} : (tensor<16x8xf32>) -> tensor<8x8xf32>
        %732 = "stablehlo.slice"(%729) {start_indices = array<i64: 8, 0>, limit_indices = array<i64: 16, 8>, strides = array<i64: 1, 1>} : (tensor<16x8xf32>) -> tensor<8x8xf32>
        %733 = "stablehlo.subtract"(%731, %732) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %734 = "stablehlo.reshape"(%541) : (tensor<8x1xf32>) -> tensor<8xf32>
        %735 = "stablehlo.broadcast_in_dim"(%734) {broadcast_dimensions = array<i64: 0>} : (tensor<8xf32>) -> tensor<8x8xf32>
        %736 = "stablehlo.multiply"(%735, %733) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %737 = "stablehlo.add"(%732, %736) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %738 = "stablehlo.broadcast_in_dim"(%577) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %739 = "stablehlo.multiply"(%539, %738) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %740 = "stablehlo.broadcast_in_dim"(%579) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %741 = "stablehlo.multiply"(%737, %740) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %742 = "stablehlo.subtract"(%739, %741) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %743 = "stablehlo.broadcast_in_dim"(%543) {broadcast_dimensions = array<i64: 1>} : (tensor<8xf32>) -> tensor<8x8xf32>
        %744 = "stablehlo.maximum"(%742, %743) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %745 = "stablehlo.broadcast_in_dim"(%544) {broadcast_dimensions = array<i64: 1>} : (tensor<8xf32>) -> tensor<8x8xf32>
        %746 = "stablehlo.minimum"(%744, %745) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %747 = "stablehlo.broadcast_in_dim"(%581) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %748 = "stablehlo.multiply"(%746, %747) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %749 = "stablehlo.broadcast_in_dim"(%583) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %750 = "stablehlo.multiply"(%539, %749) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %751 = "stablehlo.add"(%748, %750) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %752 = "stablehlo.slice"(%730) {start_indices = array<i64: 0, 0>, limit_indices = array<i64: 8, 8>, strides = array<i64: 1, 1>} : (tensor<16x8xf32>) -> tensor<8x8xf32>
        %753 = "stablehlo.broadcast_in_dim"(%721) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %754 = "stablehlo.add"(%752, %753) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %755 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
        %756 = "stablehlo.broadcast_in_dim"(%755) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %757 = "stablehlo.multiply"(%754, %756) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %758 = "stablehlo.broadcast_in_dim"(%585) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %759 = "stablehlo.multiply"(%757, %758) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %760 = "stablehlo.subtract"(%753, %757) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %761 = "stablehlo.broadcast_in_dim"(%587) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %762 = "stablehlo.multiply"(%760, %761) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %763 = "stablehlo.add"(%759, %762) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %764 = "stablehlo.reshape"(%545) : (tensor<8x1xui32>) -> tensor<8x1x1xui32>
        %765 = "stablehlo.reshape"(%546) : (tensor<8x1xui32>) -> tensor<8x1x1xui32>
        %766 = "stablehlo.iota"() {iota_dimension = 0 : i64} : () -> tensor<8xui32>
        %767 = "stablehlo.convert"(%575) : (tensor<i32>) -> tensor<ui32>
        %768 = "stablehlo.constant"() {value = dense<8> : tensor<ui32>} : () -> tensor<ui32>
        %769 = "stablehlo.multiply"(%767, %768) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %770 = "stablehlo.broadcast_in_dim"(%769) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8xui32>
        %771 = "stablehlo.add"(%766, %770) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %772 = "stablehlo.reshape"(%764) : (tensor<8x1x1xui32>) -> tensor<8x1xui32>
        %773 = "stablehlo.broadcast_in_dim"(%772) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x1xui32>) -> tensor<8x1x8xui32>
        %774 = "stablehlo.broadcast_in_dim"(%771) {broadcast_dimensions = array<i64: 2>} : (tensor<8xui32>) -> tensor<8x1x8xui32>
        %775 = "stablehlo.reshape"(%765) : (tensor<8x1x1xui32>) -> tensor<8x1xui32>
        %776 = "stablehlo.broadcast_in_dim"(%775) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x1xui32>) -> tensor<8x1x8xui32>
        %777 = "stablehlo.constant"() {value = dense<0> : tensor<8x1x8xui32>} : () -> tensor<8x1x8xui32>
        %778:2 = "func.call"(%773, %776, %774, %777) {callee = @threefry2x32_1} : (tensor<8x1x8xui32>, tensor<8x1x8xui32>, tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> (tensor<8x1x8xui32>, tensor<8x1x8xui32>)
        %779 = "stablehlo.constant"() {value = dense<8> : tensor<8x1x8xui32>} : () -> tensor<8x1x8xui32>
        %780 = "stablehlo.shift_right_logical"(%778#0, %779) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
        %781 = "stablehlo.convert"(%780) : (tensor<8x1x8xui32>) -> tensor<8x1x8xi32>
        %782 = "stablehlo.convert"(%781) : (tensor<8x1x8xi32>) -> tensor<8x1x8xf32>
        %783 = "stablehlo.broadcast_in_dim"(%721) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x8xf32>
        %784 = "stablehlo.add"(%782, %783) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
        %785 = "stablehlo.constant"() {value = dense<5.9604645e-8> : tensor<f32>} : () -> tensor<f32>
        %786 = "stablehlo.broadcast_in_dim"(%785) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x8xf32>
        %787 = "stablehlo.multiply"(%784, %786) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
        %788 = "stablehlo.log"(%787) : (tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
        %789 = "stablehlo.constant"() {value = dense<-2.0> : tensor<f32>} : () -> tensor<f32>
        %790 = "stablehlo.broadcast_in_dim"(%789) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x8xf32>
        %791 = "stablehlo.multiply"(%788, %790) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
        %792 = "stablehlo.sqrt"(%791) : (tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
        %793 = "stablehlo.shift_right_logical"(%778#1, %779) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
        %794 = "stablehlo.convert"(%793) : (tensor<8x1x8xui32>) -> tensor<8x1x8xi32>
        %795 = "stablehlo.convert"(%794) : (tensor<8x1x8xi32>) -> tensor<8x1x8xf32>
        %796 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %797 = "stablehlo.broadcast_in_dim"(%796) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x8xf32>
        %798 = "stablehlo.add"(%795, %797) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
        %799 = "stablehlo.multiply"(%798, %786) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
        %800 = "stablehlo.constant"() {value = dense<6.2831855> : tensor<f32>} : () -> tensor<f32>
        %801 = "stablehlo.broadcast_in_dim"(%800) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x8xf32>
        %802 = "stablehlo.multiply"(%799, %801) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
        %803 = "stablehlo.cosine"(%802) : (tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
        %804 = "stablehlo.multiply"(%792, %803) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
        %805 = "stablehlo.reshape"(%804) : (tensor<8x1x8xf32>) -> tensor<8x8xf32>
        %806 = "stablehlo.multiply"(%763, %756) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %807 = "stablehlo.exponential"(%806) : (tensor<8x8xf32>) -> tensor<8x8xf32>
        %808 = "stablehlo.multiply"(%807, %805) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %809 = "stablehlo.reshape"(%542) : (tensor<8x1xf32>) -> tensor<8xf32>
        %810 = "stablehlo.broadcast_in_dim"(%809) {broadcast_dimensions = array<i64: 0>} : (tensor<8xf32>) -> tensor<8x8xf32>
        %811 = "stablehlo.multiply"(%808, %810) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %812 = "stablehlo.broadcast_in_dim"(%589) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %813 = "stablehlo.multiply"(%811, %812) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %814 = "stablehlo.add"(%751, %813) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %815 = "stablehlo.add"(%538, %571) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        "stablehlo.return"(%815, %814, %540, %541, %542, %543, %544, %545, %546, %547, %548, %549, %550, %551, %552, %553, %554, %555, %556, %557, %558, %559, %560, %561, %562, %563, %564, %565, %566, %567, %568, %569) : (tensor<i32>, tensor<8x8xf32>, tensor<16x16xf32>, tensor<8x1xf32>, tensor<8x1xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8x1xui32>, tensor<8x1xui32>, tensor<8x16xf32>, tensor<16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<16x32xf32>, tensor<32xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<5x16xf32>, tensor<5xi32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>) -> ()
    }) : (tensor<i32>, tensor<8x8xf32>, tensor<16x16xf32>, tensor<8x1xf32>, tensor<8x1xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8x1xui32>, tensor<8x1xui32>, tensor<8x16xf32>, tensor<16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<16x32xf32>, tensor<32xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<5x16xf32>, tensor<5xi32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>) -> (tensor<i32>, tensor<8x8xf32>, tensor<16x16xf32>, tensor<8x1xf32>, tensor<8x1xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8x1xui32>, tensor<8x1xui32>, tensor<8x16xf32>, tensor<16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<16x32xf32>, tensor<32xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<5x16xf32>, tensor<5xi32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>)
    %817 = "stablehlo.reshape"(%5) : (tensor<8x4x8xf32>) -> tensor<32x8xf32>
    %820 = "stablehlo.scatter"(%817, %408, %816#1) ({
      ^bb0(%818: tensor<f32>, %819: tensor<f32>):
        "stablehlo.return"(%819) : (tensor<f32>) -> ()
    }) {scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, indices_are_sorted = false, unique_indices = true} : (tensor<32x8xf32>, tensor<8xi32>, tensor<8x8xf32>) -> tensor<32x8xf32>
    %821 = "stablehlo.reshape"(%820) : (tensor<32x8xf32>) -> tensor<8x4x8xf32>
    return %821 : tensor<8x4x8xf32>
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
