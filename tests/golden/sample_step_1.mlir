module @sample_step_1 {
  sdy.mesh @mesh = <["data"=2]>
  func.func public @main(%0: tensor<2x2x8x8x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {"data"}, {}]>}, %1: tensor<2x2x8x8x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {"data"}, {}]>}, %2: tensor<8x8xi1> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}]>}, %3: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %4: tensor<8x4xi32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}]>}, %5: tensor<8x4xi32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}]>}, %6: tensor<8x4x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>, tf.aliasing_output = 0 : i32}, %7: tensor<8x2xui32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}]>}, %8: tensor<i32> {sdy.sharding = #sdy.sharding<@mesh, []>}, %9: tensor<8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}]>}, %10: tensor<8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}]>}, %11: tensor<8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %12: tensor<8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %13: tensor<8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %14: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %15: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %16: tensor<4x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %17: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %18: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %19: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %20: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %21: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %22: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %23: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %24: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %25: tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %26: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %27: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %28: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %29: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %30: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %31: tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %32: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %33: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %34: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %35: tensor<2x16x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %36: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %37: tensor<2x64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %38: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %39: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %40: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %41: tensor<256x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %42: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %43: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %44: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %45: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %46: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %47: tensor<8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %48: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %49: tensor<2x16x48xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %50: tensor<2x48xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %51: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %52: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %53: tensor<2x16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %54: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %55: tensor<2x16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %56: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %57: tensor<16x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %58: tensor<32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %59: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %60: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}) -> (tensor<8x4x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>}) {
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
    %77 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %499:29 = "stablehlo.while"(%77, %76, %76, %75, %0, %1, %3, %17, %18, %19, %20, %21, %22, %23, %24, %25, %26, %27, %28, %29, %30, %31, %32, %33, %34, %35, %36, %37, %38) ({
      ^bb0(%78: tensor<i32>, %79: tensor<8x4x16xf32>, %80: tensor<8x4x16xf32>, %81: tensor<8x1x1x8xi1>, %82: tensor<2x2x8x8x8xf32>, %83: tensor<2x2x8x8x8xf32>, %84: tensor<2x16xf32>, %85: tensor<2x16xf32>, %86: tensor<2x16xf32>, %87: tensor<2x16x2x8xf32>, %88: tensor<2x2x8xf32>, %89: tensor<2x16x2x8xf32>, %90: tensor<2x2x8xf32>, %91: tensor<2x16x2x8xf32>, %92: tensor<2x2x8xf32>, %93: tensor<2x2x8x16xf32>, %94: tensor<2x16xf32>, %95: tensor<2x16xf32>, %96: tensor<2x16xf32>, %97: tensor<2x16x2x8xf32>, %98: tensor<2x2x8xf32>, %99: tensor<2x2x8x16xf32>, %100: tensor<2x16xf32>, %101: tensor<2x16xf32>, %102: tensor<2x16xf32>, %103: tensor<2x16x64xf32>, %104: tensor<2x64xf32>, %105: tensor<2x64x16xf32>, %106: tensor<2x16xf32>):
        %107 = "stablehlo.constant"() {value = dense<2> : tensor<i32>} : () -> tensor<i32>
        %108 = "stablehlo.compare"(%78, %107) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        "stablehlo.return"(%108) : (tensor<i1>) -> ()
    }, {
      ^bb0(%109: tensor<i32>, %110: tensor<8x4x16xf32>, %111: tensor<8x4x16xf32>, %112: tensor<8x1x1x8xi1>, %113: tensor<2x2x8x8x8xf32>, %114: tensor<2x2x8x8x8xf32>, %115: tensor<2x16xf32>, %116: tensor<2x16xf32>, %117: tensor<2x16xf32>, %118: tensor<2x16x2x8xf32>, %119: tensor<2x2x8xf32>, %120: tensor<2x16x2x8xf32>, %121: tensor<2x2x8xf32>, %122: tensor<2x16x2x8xf32>, %123: tensor<2x2x8xf32>, %124: tensor<2x2x8x16xf32>, %125: tensor<2x16xf32>, %126: tensor<2x16xf32>, %127: tensor<2x16xf32>, %128: tensor<2x16x2x8xf32>, %129: tensor<2x2x8xf32>, %130: tensor<2x2x8x16xf32>, %131: tensor<2x16xf32>, %132: tensor<2x16xf32>, %133: tensor<2x16xf32>, %134: tensor<2x16x64xf32>, %135: tensor<2x64xf32>, %136: tensor<2x64x16xf32>, %137: tensor<2x16xf32>):
        %138 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
        %139 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %140 = "stablehlo.dynamic_slice"(%113, %109, %138, %138, %138, %138) {slice_sizes = array<i64: 1, 2, 8, 8, 8>} : (tensor<2x2x8x8x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x8x8xf32>
        %141 = "stablehlo.reshape"(%140) : (tensor<1x2x8x8x8xf32>) -> tensor<2x8x8x8xf32>
        %142 = "stablehlo.dynamic_slice"(%114, %109, %138, %138, %138, %138) {slice_sizes = array<i64: 1, 2, 8, 8, 8>} : (tensor<2x2x8x8x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x8x8xf32>
        %143 = "stablehlo.reshape"(%142) : (tensor<1x2x8x8x8xf32>) -> tensor<2x8x8x8xf32>
        %144 = "stablehlo.dynamic_slice"(%115, %109, %138) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %145 = "stablehlo.reshape"(%144) : (tensor<1x16xf32>) -> tensor<16xf32>
        %146 = "stablehlo.dynamic_slice"(%116, %109, %138) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %147 = "stablehlo.reshape"(%146) : (tensor<1x16xf32>) -> tensor<16xf32>
        %148 = "stablehlo.dynamic_slice"(%117, %109, %138) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %149 = "stablehlo.reshape"(%148) : (tensor<1x16xf32>) -> tensor<16xf32>
        %150 = "stablehlo.dynamic_slice"(%118, %109, %138, %138, %138) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %151 = "stablehlo.reshape"(%150) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %152 = "stablehlo.dynamic_slice"(%119, %109, %138, %138) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %153 = "stablehlo.reshape"(%152) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %154 = "stablehlo.dynamic_slice"(%120, %109, %138, %138, %138) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %155 = "stablehlo.reshape"(%154) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %156 = "stablehlo.dynamic_slice"(%121, %109, %138, %138) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %157 = "stablehlo.reshape"(%156) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %158 = "stablehlo.dynamic_slice"(%122, %109, %138, %138, %138) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %159 = "stablehlo.reshape"(%158) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %160 = "stablehlo.dynamic_slice"(%123, %109, %138, %138) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %161 = "stablehlo.reshape"(%160) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %162 = "stablehlo.dynamic_slice"(%124, %109, %138, %138, %138) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<2x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %163 = "stablehlo.reshape"(%162) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
        %164 = "stablehlo.dynamic_slice"(%125, %109, %138) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %165 = "stablehlo.reshape"(%164) : (tensor<1x16xf32>) -> tensor<16xf32>
        %166 = "stablehlo.dynamic_slice"(%126, %109, %138) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %167 = "stablehlo.reshape"(%166) : (tensor<1x16xf32>) -> tensor<16xf32>
        %168 = "stablehlo.dynamic_slice"(%127, %109, %138) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %169 = "stablehlo.reshape"(%168) : (tensor<1x16xf32>) -> tensor<16xf32>
        %170 = "stablehlo.dynamic_slice"(%128, %109, %138, %138, %138) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %171 = "stablehlo.reshape"(%170) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %172 = "stablehlo.dynamic_slice"(%129, %109, %138, %138) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %173 = "stablehlo.reshape"(%172) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %174 = "stablehlo.dynamic_slice"(%130, %109, %138, %138, %138) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<2x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %175 = "stablehlo.reshape"(%174) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
        %176 = "stablehlo.dynamic_slice"(%131, %109, %138) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %177 = "stablehlo.reshape"(%176) : (tensor<1x16xf32>) -> tensor<16xf32>
        %178 = "stablehlo.dynamic_slice"(%132, %109, %138) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %179 = "stablehlo.reshape"(%178) : (tensor<1x16xf32>) -> tensor<16xf32>
        %180 = "stablehlo.dynamic_slice"(%133, %109, %138) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %181 = "stablehlo.reshape"(%180) : (tensor<1x16xf32>) -> tensor<16xf32>
        %182 = "stablehlo.dynamic_slice"(%134, %109, %138, %138) {slice_sizes = array<i64: 1, 16, 64>} : (tensor<2x16x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x64xf32>
        %183 = "stablehlo.reshape"(%182) : (tensor<1x16x64xf32>) -> tensor<16x64xf32>
        %184 = "stablehlo.dynamic_slice"(%135, %109, %138) {slice_sizes = array<i64: 1, 64>} : (tensor<2x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
        %185 = "stablehlo.reshape"(%184) : (tensor<1x64xf32>) -> tensor<64xf32>
        %186 = "stablehlo.dynamic_slice"(%136, %109, %138, %138) {slice_sizes = array<i64: 1, 64, 16>} : (tensor<2x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x16xf32>
        %187 = "stablehlo.reshape"(%186) : (tensor<1x64x16xf32>) -> tensor<64x16xf32>
        %188 = "stablehlo.dynamic_slice"(%137, %109, %138) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %189 = "stablehlo.reshape"(%188) : (tensor<1x16xf32>) -> tensor<16xf32>
        %190 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %191 = "stablehlo.broadcast_in_dim"(%190) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %192 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %193 = "stablehlo.broadcast_in_dim"(%192) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %194 = "stablehlo.multiply"(%110, %110) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %195 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %199 = "stablehlo.reduce"(%110, %195) ({
          ^bb0(%196: tensor<f32>, %197: tensor<f32>):
            %198 = "stablehlo.add"(%196, %197) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%198) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %200 = "stablehlo.multiply"(%199, %191) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %201 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %205 = "stablehlo.reduce"(%194, %201) ({
          ^bb0(%202: tensor<f32>, %203: tensor<f32>):
            %204 = "stablehlo.add"(%202, %203) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%204) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %206 = "stablehlo.multiply"(%205, %191) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %207 = "stablehlo.multiply"(%200, %200) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %208 = "stablehlo.subtract"(%206, %207) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %209 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %210 = "stablehlo.broadcast_in_dim"(%209) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %211 = "stablehlo.maximum"(%208, %210) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %212 = "stablehlo.add"(%211, %193) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %213 = "stablehlo.broadcast_in_dim"(%200) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %214 = "stablehlo.subtract"(%110, %213) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %215 = "stablehlo.rsqrt"(%212) : (tensor<8x4xf32>) -> tensor<8x4xf32>
        %216 = "stablehlo.broadcast_in_dim"(%215) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %217 = "stablehlo.multiply"(%214, %216) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %218 = "stablehlo.broadcast_in_dim"(%147) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %219 = "stablehlo.multiply"(%217, %218) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %220 = "stablehlo.broadcast_in_dim"(%149) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %221 = "stablehlo.add"(%219, %220) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %222 = "stablehlo.dot_general"(%151, %221) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x2x8xf32>, tensor<8x4x16xf32>) -> tensor<2x8x8x4xf32>
        %223 = "stablehlo.reshape"(%153) : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
        %224 = "stablehlo.reshape"(%223) : (tensor<2x8x1xf32>) -> tensor<2x8x1x1xf32>
        %225 = "stablehlo.reshape"(%224) : (tensor<2x8x1x1xf32>) -> tensor<2x8xf32>
        %226 = "stablehlo.broadcast_in_dim"(%225) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x8x4xf32>
        %227 = "stablehlo.add"(%222, %226) : (tensor<2x8x8x4xf32>, tensor<2x8x8x4xf32>) -> tensor<2x8x8x4xf32>
        %228 = "stablehlo.dot_general"(%155, %221) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x2x8xf32>, tensor<8x4x16xf32>) -> tensor<2x8x8x4xf32>
        %229 = "stablehlo.reshape"(%157) : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
        %230 = "stablehlo.reshape"(%229) : (tensor<2x8x1xf32>) -> tensor<2x8x1x1xf32>
        %231 = "stablehlo.reshape"(%230) : (tensor<2x8x1x1xf32>) -> tensor<2x8xf32>
        %232 = "stablehlo.broadcast_in_dim"(%231) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x8x4xf32>
        %233 = "stablehlo.add"(%228, %232) : (tensor<2x8x8x4xf32>, tensor<2x8x8x4xf32>) -> tensor<2x8x8x4xf32>
        %234 = "stablehlo.dot_general"(%159, %221) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x2x8xf32>, tensor<8x4x16xf32>) -> tensor<2x8x8x4xf32>
        %235 = "stablehlo.reshape"(%161) : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
        %236 = "stablehlo.reshape"(%235) : (tensor<2x8x1xf32>) -> tensor<2x8x1x1xf32>
        %237 = "stablehlo.reshape"(%236) : (tensor<2x8x1x1xf32>) -> tensor<2x8xf32>
        %238 = "stablehlo.broadcast_in_dim"(%237) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x8x4xf32>
        %239 = "stablehlo.add"(%234, %238) : (tensor<2x8x8x4xf32>, tensor<2x8x8x4xf32>) -> tensor<2x8x8x4xf32>
        %240 = "stablehlo.dot_general"(%239, %227) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [2, 0], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x4xf32>, tensor<2x8x8x4xf32>) -> tensor<8x2x4x4xf32>
        %241 = "stablehlo.constant"() {value = dense<3.5355338e-1> : tensor<f32>} : () -> tensor<f32>
        %242 = "stablehlo.broadcast_in_dim"(%241) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x4x4xf32>
        %243 = "stablehlo.multiply"(%240, %242) : (tensor<8x2x4x4xf32>, tensor<8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %244 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
        %248 = "stablehlo.reduce"(%243, %244) ({
          ^bb0(%245: tensor<f32>, %246: tensor<f32>):
            %247 = "stablehlo.maximum"(%245, %246) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%247) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x4x4xf32>, tensor<f32>) -> tensor<8x2x4xf32>
        %249 = "stablehlo.optimization_barrier"(%248) : (tensor<8x2x4xf32>) -> tensor<8x2x4xf32>
        %250 = "stablehlo.broadcast_in_dim"(%249) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x4xf32>) -> tensor<8x2x4x4xf32>
        %251 = "stablehlo.subtract"(%243, %250) : (tensor<8x2x4x4xf32>, tensor<8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %252 = "stablehlo.exponential"(%251) : (tensor<8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %253 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %257 = "stablehlo.reduce"(%252, %253) ({
          ^bb0(%254: tensor<f32>, %255: tensor<f32>):
            %256 = "stablehlo.add"(%254, %255) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%256) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x4x4xf32>, tensor<f32>) -> tensor<8x2x4xf32>
        %258:2 = "stablehlo.optimization_barrier"(%252, %257) : (tensor<8x2x4x4xf32>, tensor<8x2x4xf32>) -> (tensor<8x2x4x4xf32>, tensor<8x2x4xf32>)
        %259 = "stablehlo.reshape"(%258#1) : (tensor<8x2x4xf32>) -> tensor<8x2x4x1xf32>
        %260 = "stablehlo.dot_general"(%258#0, %233) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x2x4x4xf32>, tensor<2x8x8x4xf32>) -> tensor<8x2x4x8xf32>
        %261 = "stablehlo.reshape"(%259) : (tensor<8x2x4x1xf32>) -> tensor<8x2x4xf32>
        %262 = "stablehlo.broadcast_in_dim"(%261) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x4xf32>) -> tensor<8x2x4x8xf32>
        %263 = "stablehlo.divide"(%260, %262) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %264 = "stablehlo.transpose"(%263) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<8x2x4x8xf32>) -> tensor<8x4x2x8xf32>
        %265 = "stablehlo.dot_general"(%264, %163) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x4x2x8xf32>, tensor<2x8x16xf32>) -> tensor<8x4x16xf32>
        %266 = "stablehlo.broadcast_in_dim"(%165) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %267 = "stablehlo.add"(%265, %266) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %268 = "stablehlo.add"(%110, %267) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %269 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %270 = "stablehlo.broadcast_in_dim"(%269) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %271 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %272 = "stablehlo.broadcast_in_dim"(%271) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %273 = "stablehlo.multiply"(%268, %268) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %274 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %278 = "stablehlo.reduce"(%268, %274) ({
          ^bb0(%275: tensor<f32>, %276: tensor<f32>):
            %277 = "stablehlo.add"(%275, %276) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%277) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %279 = "stablehlo.multiply"(%278, %270) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %280 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %284 = "stablehlo.reduce"(%273, %280) ({
          ^bb0(%281: tensor<f32>, %282: tensor<f32>):
            %283 = "stablehlo.add"(%281, %282) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%283) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %285 = "stablehlo.multiply"(%284, %270) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %286 = "stablehlo.multiply"(%279, %279) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %287 = "stablehlo.subtract"(%285, %286) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %288 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %289 = "stablehlo.broadcast_in_dim"(%288) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %290 = "stablehlo.maximum"(%287, %289) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %291 = "stablehlo.add"(%290, %272) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %292 = "stablehlo.broadcast_in_dim"(%279) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %293 = "stablehlo.subtract"(%268, %292) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %294 = "stablehlo.rsqrt"(%291) : (tensor<8x4xf32>) -> tensor<8x4xf32>
        %295 = "stablehlo.broadcast_in_dim"(%294) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %296 = "stablehlo.multiply"(%293, %295) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %297 = "stablehlo.broadcast_in_dim"(%167) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %298 = "stablehlo.multiply"(%296, %297) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %299 = "stablehlo.broadcast_in_dim"(%169) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %300 = "stablehlo.add"(%298, %299) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %301 = "stablehlo.dot_general"(%171, %300) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x2x8xf32>, tensor<8x4x16xf32>) -> tensor<2x8x8x4xf32>
        %302 = "stablehlo.reshape"(%173) : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
        %303 = "stablehlo.reshape"(%302) : (tensor<2x8x1xf32>) -> tensor<2x8x1x1xf32>
        %304 = "stablehlo.reshape"(%303) : (tensor<2x8x1x1xf32>) -> tensor<2x8xf32>
        %305 = "stablehlo.broadcast_in_dim"(%304) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x8x4xf32>
        %306 = "stablehlo.add"(%301, %305) : (tensor<2x8x8x4xf32>, tensor<2x8x8x4xf32>) -> tensor<2x8x8x4xf32>
        %307 = "stablehlo.dot_general"(%306, %141) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [2, 0], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x4xf32>, tensor<2x8x8x8xf32>) -> tensor<8x2x4x8xf32>
        %308 = "stablehlo.broadcast_in_dim"(%241) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x4x8xf32>
        %309 = "stablehlo.multiply"(%307, %308) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %310 = "stablehlo.constant"() {value = dense<-1.0e9> : tensor<f32>} : () -> tensor<f32>
        %311 = "stablehlo.broadcast_in_dim"(%310) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x4x8xf32>
        %312 = "stablehlo.reshape"(%112) : (tensor<8x1x1x8xi1>) -> tensor<8x8xi1>
        %313 = "stablehlo.broadcast_in_dim"(%312) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<8x8xi1>) -> tensor<8x2x4x8xi1>
        %314 = "stablehlo.select"(%313, %309, %311) : (tensor<8x2x4x8xi1>, tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %315 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
        %319 = "stablehlo.reduce"(%314, %315) ({
          ^bb0(%316: tensor<f32>, %317: tensor<f32>):
            %318 = "stablehlo.maximum"(%316, %317) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%318) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x4x8xf32>, tensor<f32>) -> tensor<8x2x4xf32>
        %320 = "stablehlo.optimization_barrier"(%319) : (tensor<8x2x4xf32>) -> tensor<8x2x4xf32>
        %321 = "stablehlo.broadcast_in_dim"(%320) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x4xf32>) -> tensor<8x2x4x8xf32>
        %322 = "stablehlo.subtract"(%314, %321) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %323 = "stablehlo.exponential"(%322) : (tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %324 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %328 = "stablehlo.reduce"(%323, %324) ({
          ^bb0(%325: tensor<f32>, %326: tensor<f32>):
            %327 = "stablehlo.add"(%325, %326) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%327) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x4x8xf32>, tensor<f32>) -> tensor<8x2x4xf32>
        %329:2 = "stablehlo.optimization_barrier"(%323, %328) : (tensor<8x2x4x8xf32>, tensor<8x2x4xf32>) -> (tensor<8x2x4x8xf32>, tensor<8x2x4xf32>)
        %330 = "stablehlo.reshape"(%329#1) : (tensor<8x2x4xf32>) -> tensor<8x2x4x1xf32>
        %331 = "stablehlo.dot_general"(%329#0, %143) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x2x4x8xf32>, tensor<2x8x8x8xf32>) -> tensor<8x2x4x8xf32>
        %332 = "stablehlo.reshape"(%330) : (tensor<8x2x4x1xf32>) -> tensor<8x2x4xf32>
        %333 = "stablehlo.broadcast_in_dim"(%332) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x4xf32>) -> tensor<8x2x4x8xf32>
        %334 = "stablehlo.divide"(%331, %333) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %335 = "stablehlo.transpose"(%334) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<8x2x4x8xf32>) -> tensor<8x4x2x8xf32>
        %336 = "stablehlo.dot_general"(%335, %175) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x4x2x8xf32>, tensor<2x8x16xf32>) -> tensor<8x4x16xf32>
        %337 = "stablehlo.broadcast_in_dim"(%177) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %338 = "stablehlo.add"(%336, %337) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %339 = "stablehlo.add"(%268, %338) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %340 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %341 = "stablehlo.broadcast_in_dim"(%340) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %342 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %343 = "stablehlo.broadcast_in_dim"(%342) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %344 = "stablehlo.multiply"(%339, %339) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %345 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %349 = "stablehlo.reduce"(%339, %345) ({
          ^bb0(%346: tensor<f32>, %347: tensor<f32>):
            %348 = "stablehlo.add"(%346, %347) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%348) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %350 = "stablehlo.multiply"(%349, %341) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %351 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %355 = "stablehlo.reduce"(%344, %351) ({
          ^bb0(%352: tensor<f32>, %353: tensor<f32>):
            %354 = "stablehlo.add"(%352, %353) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%354) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %356 = "stablehlo.multiply"(%355, %341) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %357 = "stablehlo.multiply"(%350, %350) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %358 = "stablehlo.subtract"(%356, %357) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %359 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %360 = "stablehlo.broadcast_in_dim"(%359) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %361 = "stablehlo.maximum"(%358, %360) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %362 = "stablehlo.add"(%361, %343) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %363 = "stablehlo.broadcast_in_dim"(%350) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %364 = "stablehlo.subtract"(%339, %363) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %365 = "stablehlo.rsqrt"(%362) : (tensor<8x4xf32>) -> tensor<8x4xf32>
        %366 = "stablehlo.broadcast_in_dim"(%365) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %367 = "stablehlo.multiply"(%364, %366) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %368 = "stablehlo.broadcast_in_dim"(%179) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %369 = "stablehlo.multiply"(%367, %368) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %370 = "stablehlo.broadcast_in_dim"(%181) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %371 = "stablehlo.add"(%369, %370) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %372 = "stablehlo.dot_general"(%371, %183) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x4x16xf32>, tensor<16x64xf32>) -> tensor<8x4x64xf32>
        %373 = "stablehlo.broadcast_in_dim"(%185) {broadcast_dimensions = array<i64: 2>} : (tensor<64xf32>) -> tensor<8x4x64xf32>
        %374 = "stablehlo.add"(%372, %373) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %375 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
        %376 = "stablehlo.broadcast_in_dim"(%375) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4x64xf32>
        %377 = "stablehlo.multiply"(%374, %376) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %378 = "stablehlo.constant"() {value = dense<7.0710677e-1> : tensor<f32>} : () -> tensor<f32>
        %379 = "stablehlo.broadcast_in_dim"(%378) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4x64xf32>
        %380 = "stablehlo.multiply"(%374, %379) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %381 = "chlo.erf"(%380) : (tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %382 = "stablehlo.constant"() {value = dense<1.0> : tensor<f32>} : () -> tensor<f32>
        %383 = "stablehlo.broadcast_in_dim"(%382) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4x64xf32>
        %384 = "stablehlo.add"(%381, %383) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %385 = "stablehlo.multiply"(%377, %384) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %386 = "stablehlo.optimization_barrier"(%385) : (tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %387 = "stablehlo.dot_general"(%386, %187) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x4x64xf32>, tensor<64x16xf32>) -> tensor<8x4x16xf32>
        %388 = "stablehlo.broadcast_in_dim"(%189) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %389 = "stablehlo.add"(%387, %388) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %390 = "stablehlo.add"(%339, %389) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %391 = "sdy.sharding_constraint"(%390) {sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>} : (tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %392 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %393 = "stablehlo.broadcast_in_dim"(%392) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %394 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %395 = "stablehlo.broadcast_in_dim"(%394) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %396 = "stablehlo.multiply"(%111, %111) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %397 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %401 = "stablehlo.reduce"(%111, %397) ({
          ^bb0(%398: tensor<f32>, %399: tensor<f32>):
            %400 = "stablehlo.add"(%398, %399) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%400) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %402 = "stablehlo.multiply"(%401, %393) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %403 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %407 = "stablehlo.reduce"(%396, %403) ({
          ^bb0(%404: tensor<f32>, %405: tensor<f32>):
            %406 = "stablehlo.add"(%404, %405) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%406) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %408 = "stablehlo.multiply"(%407, %393) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %409 = "stablehlo.multiply"(%402, %402) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %410 = "stablehlo.subtract"(%408, %409) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %411 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %412 = "stablehlo.broadcast_in_dim"(%411) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %413 = "stablehlo.maximum"(%410, %412) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %414 = "stablehlo.add"(%413, %395) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %415 = "stablehlo.broadcast_in_dim"(%402) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %416 = "stablehlo.subtract"(%111, %415) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %417 = "stablehlo.rsqrt"(%414) : (tensor<8x4xf32>) -> tensor<8x4xf32>
        %418 = "stablehlo.broadcast_in_dim"(%417) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %419 = "stablehlo.multiply"(%416, %418) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %420 = "stablehlo.multiply"(%419, %218) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %421 = "stablehlo.add"(%420, %220) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %422 = "stablehlo.dot_general"(%151, %421) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x2x8xf32>, tensor<8x4x16xf32>) -> tensor<2x8x8x4xf32>
        %423 = "stablehlo.add"(%422, %226) : (tensor<2x8x8x4xf32>, tensor<2x8x8x4xf32>) -> tensor<2x8x8x4xf32>
        %424 = "stablehlo.dot_general"(%155, %421) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x2x8xf32>, tensor<8x4x16xf32>) -> tensor<2x8x8x4xf32>
        %425 = "stablehlo.add"(%424, %232) : (tensor<2x8x8x4xf32>, tensor<2x8x8x4xf32>) -> tensor<2x8x8x4xf32>
        %426 = "stablehlo.dot_general"(%159, %421) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x2x8xf32>, tensor<8x4x16xf32>) -> tensor<2x8x8x4xf32>
        %427 = "stablehlo.add"(%426, %238) : (tensor<2x8x8x4xf32>, tensor<2x8x8x4xf32>) -> tensor<2x8x8x4xf32>
        %428 = "stablehlo.dot_general"(%427, %423) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [2, 0], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x4xf32>, tensor<2x8x8x4xf32>) -> tensor<8x2x4x4xf32>
        %429 = "stablehlo.multiply"(%428, %242) : (tensor<8x2x4x4xf32>, tensor<8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %430 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
        %434 = "stablehlo.reduce"(%429, %430) ({
          ^bb0(%431: tensor<f32>, %432: tensor<f32>):
            %433 = "stablehlo.maximum"(%431, %432) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%433) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x4x4xf32>, tensor<f32>) -> tensor<8x2x4xf32>
        %435 = "stablehlo.optimization_barrier"(%434) : (tensor<8x2x4xf32>) -> tensor<8x2x4xf32>
        %436 = "stablehlo.broadcast_in_dim"(%435) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x4xf32>) -> tensor<8x2x4x4xf32>
        %437 = "stablehlo.subtract"(%429, %436) : (tensor<8x2x4x4xf32>, tensor<8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %438 = "stablehlo.exponential"(%437) : (tensor<8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %439 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %443 = "stablehlo.reduce"(%438, %439) ({
          ^bb0(%440: tensor<f32>, %441: tensor<f32>):
            %442 = "stablehlo.add"(%440, %441) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%442) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x4x4xf32>, tensor<f32>) -> tensor<8x2x4xf32>
        %444:2 = "stablehlo.optimization_barrier"(%438, %443) : (tensor<8x2x4x4xf32>, tensor<8x2x4xf32>) -> (tensor<8x2x4x4xf32>, tensor<8x2x4xf32>)
        %445 = "stablehlo.reshape"(%444#1) : (tensor<8x2x4xf32>) -> tensor<8x2x4x1xf32>
        %446 = "stablehlo.dot_general"(%444#0, %425) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x2x4x4xf32>, tensor<2x8x8x4xf32>) -> tensor<8x2x4x8xf32>
        %447 = "stablehlo.reshape"(%445) : (tensor<8x2x4x1xf32>) -> tensor<8x2x4xf32>
        %448 = "stablehlo.broadcast_in_dim"(%447) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x4xf32>) -> tensor<8x2x4x8xf32>
        %449 = "stablehlo.divide"(%446, %448) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %450 = "stablehlo.transpose"(%449) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<8x2x4x8xf32>) -> tensor<8x4x2x8xf32>
        %451 = "stablehlo.dot_general"(%450, %163) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x4x2x8xf32>, tensor<2x8x16xf32>) -> tensor<8x4x16xf32>
        %452 = "stablehlo.add"(%451, %266) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %453 = "stablehlo.add"(%111, %452) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %454 = "stablehlo.broadcast_in_dim"(%145) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %455 = "stablehlo.add"(%453, %454) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %456 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %457 = "stablehlo.broadcast_in_dim"(%456) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %458 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %459 = "stablehlo.broadcast_in_dim"(%458) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %460 = "stablehlo.multiply"(%455, %455) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %461 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %465 = "stablehlo.reduce"(%455, %461) ({
          ^bb0(%462: tensor<f32>, %463: tensor<f32>):
            %464 = "stablehlo.add"(%462, %463) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%464) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %466 = "stablehlo.multiply"(%465, %457) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %467 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %471 = "stablehlo.reduce"(%460, %467) ({
          ^bb0(%468: tensor<f32>, %469: tensor<f32>):
            %470 = "stablehlo.add"(%468, %469) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%470) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %472 = "stablehlo.multiply"(%471, %457) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %473 = "stablehlo.multiply"(%466, %466) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %474 = "stablehlo.subtract"(%472, %473) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %475 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %476 = "stablehlo.broadcast_in_dim"(%475) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %477 = "stablehlo.maximum"(%474, %476) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %478 = "stablehlo.add"(%477, %459) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %479 = "stablehlo.broadcast_in_dim"(%466) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %480 = "stablehlo.subtract"(%455, %479) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %481 = "stablehlo.rsqrt"(%478) : (tensor<8x4xf32>) -> tensor<8x4xf32>
        %482 = "stablehlo.broadcast_in_dim"(%481) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %483 = "stablehlo.multiply"(%480, %482) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %484 = "stablehlo.multiply"(%483, %368) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %485 = "stablehlo.add"(%484, %370) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %486 = "stablehlo.dot_general"(%485, %183) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x4x16xf32>, tensor<16x64xf32>) -> tensor<8x4x64xf32>
        %487 = "stablehlo.add"(%486, %373) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %488 = "stablehlo.multiply"(%487, %376) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %489 = "stablehlo.multiply"(%487, %379) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %490 = "chlo.erf"(%489) : (tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %491 = "stablehlo.add"(%490, %383) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %492 = "stablehlo.multiply"(%488, %491) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %493 = "stablehlo.optimization_barrier"(%492) : (tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %494 = "stablehlo.dot_general"(%493, %187) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x4x64xf32>, tensor<64x16xf32>) -> tensor<8x4x16xf32>
        %495 = "stablehlo.add"(%494, %388) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %496 = "stablehlo.add"(%455, %495) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %497 = "sdy.sharding_constraint"(%496) {sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>} : (tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %498 = "stablehlo.add"(%109, %139) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        "stablehlo.return"(%498, %391, %497, %112, %113, %114, %115, %116, %117, %118, %119, %120, %121, %122, %123, %124, %125, %126, %127, %128, %129, %130, %131, %132, %133, %134, %135, %136, %137) : (tensor<i32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x1x1x8xi1>, tensor<2x2x8x8x8xf32>, tensor<2x2x8x8x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>) -> ()
    }) : (tensor<i32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x1x1x8xi1>, tensor<2x2x8x8x8xf32>, tensor<2x2x8x8x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>) -> (tensor<i32>, tensor<8x4x16xf32>, tensor<8x4x16xf32>, tensor<8x1x1x8xi1>, tensor<2x2x8x8x8xf32>, tensor<2x2x8x8x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>)
    %500 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %501 = "stablehlo.broadcast_in_dim"(%500) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
    %502 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %503 = "stablehlo.broadcast_in_dim"(%502) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
    %504 = "stablehlo.multiply"(%499#1, %499#1) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %505 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %509 = "stablehlo.reduce"(%499#1, %505) ({
      ^bb0(%506: tensor<f32>, %507: tensor<f32>):
        %508 = "stablehlo.add"(%506, %507) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%508) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
    %510 = "stablehlo.multiply"(%509, %501) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %511 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %515 = "stablehlo.reduce"(%504, %511) ({
      ^bb0(%512: tensor<f32>, %513: tensor<f32>):
        %514 = "stablehlo.add"(%512, %513) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%514) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
    %516 = "stablehlo.multiply"(%515, %501) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %517 = "stablehlo.multiply"(%510, %510) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %518 = "stablehlo.subtract"(%516, %517) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %519 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %520 = "stablehlo.broadcast_in_dim"(%519) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
    %521 = "stablehlo.maximum"(%518, %520) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %522 = "stablehlo.add"(%521, %503) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %523 = "stablehlo.broadcast_in_dim"(%510) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
    %524 = "stablehlo.subtract"(%499#1, %523) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %525 = "stablehlo.rsqrt"(%522) : (tensor<8x4xf32>) -> tensor<8x4xf32>
    %526 = "stablehlo.broadcast_in_dim"(%525) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
    %527 = "stablehlo.multiply"(%524, %526) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %528 = "stablehlo.broadcast_in_dim"(%39) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
    %529 = "stablehlo.multiply"(%527, %528) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %530 = "stablehlo.broadcast_in_dim"(%40) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
    %531 = "stablehlo.add"(%529, %530) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %532 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %533 = "stablehlo.broadcast_in_dim"(%532) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
    %534 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %535 = "stablehlo.broadcast_in_dim"(%534) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
    %536 = "stablehlo.multiply"(%499#2, %499#2) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %537 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %541 = "stablehlo.reduce"(%499#2, %537) ({
      ^bb0(%538: tensor<f32>, %539: tensor<f32>):
        %540 = "stablehlo.add"(%538, %539) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%540) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
    %542 = "stablehlo.multiply"(%541, %533) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %543 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %547 = "stablehlo.reduce"(%536, %543) ({
      ^bb0(%544: tensor<f32>, %545: tensor<f32>):
        %546 = "stablehlo.add"(%544, %545) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%546) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
    %548 = "stablehlo.multiply"(%547, %533) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %549 = "stablehlo.multiply"(%542, %542) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %550 = "stablehlo.subtract"(%548, %549) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %551 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %552 = "stablehlo.broadcast_in_dim"(%551) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
    %553 = "stablehlo.maximum"(%550, %552) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %554 = "stablehlo.add"(%553, %535) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %555 = "stablehlo.broadcast_in_dim"(%542) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
    %556 = "stablehlo.subtract"(%499#2, %555) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %557 = "stablehlo.rsqrt"(%554) : (tensor<8x4xf32>) -> tensor<8x4xf32>
    %558 = "stablehlo.broadcast_in_dim"(%557) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
    %559 = "stablehlo.multiply"(%556, %558) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %560 = "stablehlo.multiply"(%559, %528) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %561 = "stablehlo.add"(%560, %530) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %562 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %563 = "stablehlo.dynamic_slice"(%4, %562, %8) {slice_sizes = array<i64: 8, 1>} : (tensor<8x4xi32>, tensor<i32>, tensor<i32>) -> tensor<8x1xi32>
    %564 = "stablehlo.gather"(%531, %563) {dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 2>, slice_sizes = array<i64: 1, 1, 16>, indices_are_sorted = false} : (tensor<8x4x16xf32>, tensor<8x1xi32>) -> tensor<8x1x16xf32>
    %565 = "stablehlo.reshape"(%564) : (tensor<8x1x16xf32>) -> tensor<8x16xf32>
    %566 = "stablehlo.gather"(%561, %563) {dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 2>, slice_sizes = array<i64: 1, 1, 16>, indices_are_sorted = false} : (tensor<8x4x16xf32>, tensor<8x1xi32>) -> tensor<8x1x16xf32>
    %567 = "stablehlo.reshape"(%566) : (tensor<8x1x16xf32>) -> tensor<8x16xf32>
    %568 = "stablehlo.reshape"(%565) : (tensor<8x16xf32>) -> tensor<8x1x16xf32>
    %569 = "stablehlo.reshape"(%567) : (tensor<8x16xf32>) -> tensor<8x1x16xf32>
    %570 = "stablehlo.concatenate"(%568, %569) {dimension = 1 : i64} : (tensor<8x1x16xf32>, tensor<8x1x16xf32>) -> tensor<8x2x16xf32>
    %571 = "stablehlo.reshape"(%570) : (tensor<8x2x16xf32>) -> tensor<16x16xf32>
    %572 = "stablehlo.convert"(%563) : (tensor<8x1xi32>) -> tensor<8x1xui32>
    %573 = "stablehlo.slice"(%7) {start_indices = array<i64: 0, 0>, limit_indices = array<i64: 8, 1>, strides = array<i64: 1, 1>} : (tensor<8x2xui32>) -> tensor<8x1xui32>
    %574 = "stablehlo.reshape"(%573) : (tensor<8x1xui32>) -> tensor<8xui32>
    %575 = "stablehlo.slice"(%7) {start_indices = array<i64: 0, 1>, limit_indices = array<i64: 8, 2>, strides = array<i64: 1, 1>} : (tensor<8x2xui32>) -> tensor<8x1xui32>
    %576 = "stablehlo.reshape"(%575) : (tensor<8x1xui32>) -> tensor<8xui32>
    %577 = "stablehlo.reshape"(%574) : (tensor<8xui32>) -> tensor<8x1xui32>
    %578 = "stablehlo.reshape"(%576) : (tensor<8xui32>) -> tensor<8x1xui32>
    %579 = "stablehlo.reshape"(%9) : (tensor<8xf32>) -> tensor<8x1xf32>
    %580 = "stablehlo.reshape"(%579) : (tensor<8x1xf32>) -> tensor<8xf32>
    %581 = "stablehlo.reshape"(%10) : (tensor<8xf32>) -> tensor<8x1xf32>
    %582 = "stablehlo.reshape"(%581) : (tensor<8x1xf32>) -> tensor<8xf32>
    %583 = "stablehlo.constant"() {value = dense<12> : tensor<8x1xui32>} : () -> tensor<8x1xui32>
    %584:2 = "func.call"(%577, %578, %572, %583) {callee = @threefry2x32_0} : (tensor<8x1xui32>, tensor<8x1xui32>, tensor<8x1xui32>, tensor<8x1xui32>) -> (tensor<8x1xui32>, tensor<8x1xui32>)
    %585 = "stablehlo.reshape"(%584#0) : (tensor<8x1xui32>) -> tensor<8x1x1xui32>
    %586 = "stablehlo.reshape"(%584#1) : (tensor<8x1xui32>) -> tensor<8x1x1xui32>
    %587 = "stablehlo.iota"() {iota_dimension = 0 : i64} : () -> tensor<8xui32>
    %588 = "stablehlo.reshape"(%585) : (tensor<8x1x1xui32>) -> tensor<8x1xui32>
    %589 = "stablehlo.broadcast_in_dim"(%588) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x1xui32>) -> tensor<8x1x8xui32>
    %590 = "stablehlo.broadcast_in_dim"(%587) {broadcast_dimensions = array<i64: 2>} : (tensor<8xui32>) -> tensor<8x1x8xui32>
    %591 = "stablehlo.reshape"(%586) : (tensor<8x1x1xui32>) -> tensor<8x1xui32>
    %592 = "stablehlo.broadcast_in_dim"(%591) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x1xui32>) -> tensor<8x1x8xui32>
    %593 = "stablehlo.constant"() {value = dense<0> : tensor<8x1x8xui32>} : () -> tensor<8x1x8xui32>
    %594:2 = "func.call"(%589, %592, %590, %593) {callee = @threefry2x32_1} : (tensor<8x1x8xui32>, tensor<8x1x8xui32>, tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> (tensor<8x1x8xui32>, tensor<8x1x8xui32>)
    %595 = "stablehlo.constant"() {value = dense<8> : tensor<8x1x8xui32>} : () -> tensor<8x1x8xui32>
    %596 = "stablehlo.shift_right_logical"(%594#0, %595) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
    %597 = "stablehlo.convert"(%596) : (tensor<8x1x8xui32>) -> tensor<8x1x8xi32>
    %598 = "stablehlo.convert"(%597) : (tensor<8x1x8xi32>) -> tensor<8x1x8xf32>
    %599 = "stablehlo.constant"() {value = dense<1.0> : tensor<f32>} : () -> tensor<f32>
    %600 = "stablehlo.broadcast_in_dim"(%599) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x8xf32>
    %601 = "stablehlo.add"(%598, %600) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %602 = "stablehlo.constant"() {value = dense<5.9604645e-8> : tensor<f32>} : () -> tensor<f32>
    %603 = "stablehlo.broadcast_in_dim"(%602) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x8xf32>
    %604 = "stablehlo.multiply"(%601, %603) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %605 = "stablehlo.log"(%604) : (tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %606 = "stablehlo.constant"() {value = dense<-2.0> : tensor<f32>} : () -> tensor<f32>
    %607 = "stablehlo.broadcast_in_dim"(%606) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x8xf32>
    %608 = "stablehlo.multiply"(%605, %607) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %609 = "stablehlo.sqrt"(%608) : (tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %610 = "stablehlo.shift_right_logical"(%594#1, %595) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
    %611 = "stablehlo.convert"(%610) : (tensor<8x1x8xui32>) -> tensor<8x1x8xi32>
    %612 = "stablehlo.convert"(%611) : (tensor<8x1x8xi32>) -> tensor<8x1x8xf32>
    %613 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %614 = "stablehlo.broadcast_in_dim"(%613) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x8xf32>
    %615 = "stablehlo.add"(%612, %614) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %616 = "stablehlo.multiply"(%615, %603) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %617 = "stablehlo.constant"() {value = dense<6.2831855> : tensor<f32>} : () -> tensor<f32>
    %618 = "stablehlo.broadcast_in_dim"(%617) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x8xf32>
    %619 = "stablehlo.multiply"(%616, %618) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %620 = "stablehlo.cosine"(%619) : (tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %621 = "stablehlo.multiply"(%609, %620) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %622 = "stablehlo.constant"() {value = dense<13> : tensor<8x1xui32>} : () -> tensor<8x1xui32>
    %623:2 = "func.call"(%577, %578, %572, %622) {callee = @threefry2x32_0} : (tensor<8x1xui32>, tensor<8x1xui32>, tensor<8x1xui32>, tensor<8x1xui32>) -> (tensor<8x1xui32>, tensor<8x1xui32>)
    %624 = "stablehlo.reshape"(%621) : (tensor<8x1x8xf32>) -> tensor<8x8xf32>
    %625 = "stablehlo.constant"() {value = dense<"0xE7030000ED020000F4010000FA00000000000000"> : tensor<5xi32>} : () -> tensor<5xi32>
    %626 = "stablehlo.constant"() {value = dense<"0x0000803FF8396E3FD7AF5D3FAC4B4E3F11F93F3F06A5323FE03D263F2BB31A3F9AF50F3FEEF6053FCF53F93E6004E83E9BE8D73E24EBC83E1AF8BA3EFFFCAD3E9BE8A13EEAAA963E04358C3E0979823E24D4723E36F8613EED47523E7CAE433E8718363E0A74293E40B01D3E91BD123E778D083EE124FE3DD57FEC3D6614DC3DCDCCCC3DC794BE3D7859B13D5709A53D0E94993D6CEA8E3D4DFE843D1285773DC355663DE457563D3F76473D199D393D15BA2C3D1DBC203D4893153DCC300B3DE286013D7611F13CD254E03CA8C1D03C5043C23C91C6B43C8B39A83C978B9C3C39AD913C0890873C334D7C3CE7C86A3CF17B5A3CB4504B3C11333D3C5210303C0AD7233C0577183C2DE10D3C7907043CB0B9F53B46AAE43B14CAD43B0E04C63B9C44B83B8379AB3BCC919F3BAE7D943B772E8A3B7D96803B0D526F3B7AB45E3B373E4F3BC5DA403B0F77333B5301273B0D691B3BDB9E103B6F94063BF178FA3A2815E93A73E6D83A5CD7C93AECD3BB3A8EC9AE3AF6A6A23A0E5C973ADBD98C3A6F12833AA2F1733AE201633A273F533A8C94443A9EEE363A433B2A3AA5691E3A166A133A022E093AAD4FFF39E395ED392617DD3995BDCD39D774BF39FB29B2395FCBA5399E489A3972928F39A99A853914A8783991646739E5535739C160483953773A3929852D39177921392343163972D40B392B1F0239E32CF238925CE138"> : tensor<1x128xf32>} : () -> tensor<1x128xf32>
    %627 = "stablehlo.convert"(%625) : (tensor<5xi32>) -> tensor<5xf32>
    %628 = "stablehlo.reshape"(%627) : (tensor<5xf32>) -> tensor<5x1xf32>
    %629 = "stablehlo.reshape"(%628) : (tensor<5x1xf32>) -> tensor<5xf32>
    %630 = "stablehlo.broadcast_in_dim"(%629) {broadcast_dimensions = array<i64: 0>} : (tensor<5xf32>) -> tensor<5x128xf32>
    %631 = "stablehlo.reshape"(%626) : (tensor<1x128xf32>) -> tensor<128xf32>
    %632 = "stablehlo.broadcast_in_dim"(%631) {broadcast_dimensions = array<i64: 1>} : (tensor<128xf32>) -> tensor<5x128xf32>
    %633 = "stablehlo.multiply"(%630, %632) : (tensor<5x128xf32>, tensor<5x128xf32>) -> tensor<5x128xf32>
    %634 = "stablehlo.cosine"(%633) : (tensor<5x128xf32>) -> tensor<5x128xf32>
    %635 = "stablehlo.sine"(%633) : (tensor<5x128xf32>) -> tensor<5x128xf32>
    %636 = "stablehlo.concatenate"(%634, %635) {dimension = 1 : i64} : (tensor<5x128xf32>, tensor<5x128xf32>) -> tensor<5x256xf32>
    %637 = "stablehlo.dot_general"(%636, %41) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<5x256xf32>, tensor<256x16xf32>) -> tensor<5x16xf32>
    %638 = "stablehlo.broadcast_in_dim"(%42) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<5x16xf32>
    %639 = "stablehlo.add"(%637, %638) : (tensor<5x16xf32>, tensor<5x16xf32>) -> tensor<5x16xf32>
    %640 = "stablehlo.logistic"(%639) : (tensor<5x16xf32>) -> tensor<5x16xf32>
    %641 = "stablehlo.multiply"(%639, %640) : (tensor<5x16xf32>, tensor<5x16xf32>) -> tensor<5x16xf32>
    %642 = "stablehlo.dot_general"(%641, %43) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<5x16xf32>, tensor<16x16xf32>) -> tensor<5x16xf32>
    %643 = "stablehlo.broadcast_in_dim"(%44) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<5x16xf32>
    %644 = "stablehlo.add"(%642, %643) : (tensor<5x16xf32>, tensor<5x16xf32>) -> tensor<5x16xf32>
    %645 = "stablehlo.dot_general"(%571, %45) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %646 = "stablehlo.broadcast_in_dim"(%46) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<16x16xf32>
    %647 = "stablehlo.add"(%645, %646) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %648 = "stablehlo.iota"() {iota_dimension = 0 : i64} : () -> tensor<5xi32>
    %649 = "stablehlo.constant"() {value = dense<"0xB4B44E384C79C23E0C9E333FE1726B3FA6FE7F3F"> : tensor<5xf32>} : () -> tensor<5xf32>
    %650 = "stablehlo.constant"() {value = dense<"0x0000803F72D06C3F1869363F12FFC83E288BD23B"> : tensor<5xf32>} : () -> tensor<5xf32>
    %651 = "stablehlo.constant"() {value = dense<"0x4C79C23EB062143F27DB413FCCEF7F3F0000803F"> : tensor<5xf32>} : () -> tensor<5xf32>
    %652 = "stablehlo.constant"() {value = dense<"0x61D8E8387F73A43EC51E6D3E242D813900000000"> : tensor<5xf32>} : () -> tensor<5xf32>
    %653 = "stablehlo.constant"() {value = dense<"0x0000000000000000000000000000000000000000"> : tensor<5xf32>} : () -> tensor<5xf32>
    %654 = "stablehlo.constant"() {value = dense<"0xBC9B90B22592B1BE54495FBF1066EFBF3E8521C1"> : tensor<5xf32>} : () -> tensor<5xf32>
    %655 = "stablehlo.constant"() {value = dense<"0xC88A1FBEFF6C5EBFFF1F04C02C8621C12C8621C1"> : tensor<5xf32>} : () -> tensor<5xf32>
    %656 = "stablehlo.constant"() {value = dense<"0x0000803F0000803F0000803F0000803F00000000"> : tensor<5xf32>} : () -> tensor<5xf32>
    %657 = "stablehlo.reshape"(%582) : (tensor<8xf32>) -> tensor<8x1xf32>
    %658 = "stablehlo.reshape"(%580) : (tensor<8xf32>) -> tensor<8x1xf32>
    %659 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %994:33 = "stablehlo.while"(%659, %624, %647, %658, %657, %11, %12, %623#0, %623#1, %47, %48, %49, %50, %51, %52, %53, %54, %55, %56, %57, %58, %59, %60, %644, %648, %649, %650, %651, %652, %653, %654, %655, %656) ({
      ^bb0(%660: tensor<i32>, %661: tensor<8x8xf32>, %662: tensor<16x16xf32>, %663: tensor<8x1xf32>, %664: tensor<8x1xf32>, %665: tensor<8xf32>, %666: tensor<8xf32>, %667: tensor<8x1xui32>, %668: tensor<8x1xui32>, %669: tensor<8x16xf32>, %670: tensor<16xf32>, %671: tensor<2x16x48xf32>, %672: tensor<2x48xf32>, %673: tensor<2x16xf32>, %674: tensor<2x16xf32>, %675: tensor<2x16x16xf32>, %676: tensor<2x16xf32>, %677: tensor<2x16x16xf32>, %678: tensor<2x16xf32>, %679: tensor<16x32xf32>, %680: tensor<32xf32>, %681: tensor<16x16xf32>, %682: tensor<16xf32>, %683: tensor<5x16xf32>, %684: tensor<5xi32>, %685: tensor<5xf32>, %686: tensor<5xf32>, %687: tensor<5xf32>, %688: tensor<5xf32>, %689: tensor<5xf32>, %690: tensor<5xf32>, %691: tensor<5xf32>, %692: tensor<5xf32>):
        %693 = "stablehlo.constant"() {value = dense<5> : tensor<i32>} : () -> tensor<i32>
        %694 = "stablehlo.compare"(%660, %693) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        "stablehlo.return"(%694) : (tensor<i1>) -> ()
    }, {
      ^bb0(%695: tensor<i32>, %696: tensor<8x8xf32>, %697: tensor<16x16xf32>, %698: tensor<8x1xf32>, %699: tensor<8x1xf32>, %700: tensor<8xf32>, %701: tensor<8xf32>, %702: tensor<8x1xui32>, %703: tensor<8x1xui32>, %704: tensor<8x16xf32>, %705: tensor<16xf32>, %706: tensor<2x16x48xf32>, %707: tensor<2x48xf32>, %708: tensor<2x16xf32>, %709: tensor<2x16xf32>, %710: tensor<2x16x16xf32>, %711: tensor<2x16xf32>, %712: tensor<2x16x16xf32>, %713: tensor<2x16xf32>, %714: tensor<16x32xf32>, %715: tensor<32xf32>, %716: tensor<16x16xf32>, %717: tensor<16xf32>, %718: tensor<5x16xf32>, %719: tensor<5xi32>, %720: tensor<5xf32>, %721: tensor<5xf32>, %722: tensor<5xf32>, %723: tensor<5xf32>, %724: tensor<5xf32>, %725: tensor<5xf32>, %726: tensor<5xf32>, %727: tensor<5xf32>):
        %728 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
        %729 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %730 = "stablehlo.dynamic_slice"(%718, %695, %728) {slice_sizes = array<i64: 1, 16>} : (tensor<5x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %731 = "stablehlo.reshape"(%730) : (tensor<1x16xf32>) -> tensor<16xf32>
        %732 = "stablehlo.dynamic_slice"(%719, %695) {slice_sizes = array<i64: 1>} : (tensor<5xi32>, tensor<i32>) -> tensor<1xi32>
        %733 = "stablehlo.reshape"(%732) : (tensor<1xi32>) -> tensor<i32>
        %734 = "stablehlo.dynamic_slice"(%720, %695) {slice_sizes = array<i64: 1>} : (tensor<5xf32>, tensor<i32>) -> tensor<1xf32>
        %735 = "stablehlo.reshape"(%734) : (tensor<1xf32>) -> tensor<f32>
        %736 = "stablehlo.dynamic_slice"(%721, %695) {slice_sizes = array<i64: 1>} : (tensor<5xf32>, tensor<i32>) -> tensor<1xf32>
        %737 = "stablehlo.reshape"(%736) : (tensor<1xf32>) -> tensor<f32>
        %738 = "stablehlo.dynamic_slice"(%722, %695) {slice_sizes = array<i64: 1>} : (tensor<5xf32>, tensor<i32>) -> tensor<1xf32>
        %739 = "stablehlo.reshape"(%738) : (tensor<1xf32>) -> tensor<f32>
        %740 = "stablehlo.dynamic_slice"(%723, %695) {slice_sizes = array<i64: 1>} : (tensor<5xf32>, tensor<i32>) -> tensor<1xf32>
        %741 = "stablehlo.reshape"(%740) : (tensor<1xf32>) -> tensor<f32>
        %742 = "stablehlo.dynamic_slice"(%724, %695) {slice_sizes = array<i64: 1>} : (tensor<5xf32>, tensor<i32>) -> tensor<1xf32>
        %743 = "stablehlo.reshape"(%742) : (tensor<1xf32>) -> tensor<f32>
        %744 = "stablehlo.dynamic_slice"(%725, %695) {slice_sizes = array<i64: 1>} : (tensor<5xf32>, tensor<i32>) -> tensor<1xf32>
        %745 = "stablehlo.reshape"(%744) : (tensor<1xf32>) -> tensor<f32>
        %746 = "stablehlo.dynamic_slice"(%726, %695) {slice_sizes = array<i64: 1>} : (tensor<5xf32>, tensor<i32>) -> tensor<1xf32>
        %747 = "stablehlo.reshape"(%746) : (tensor<1xf32>) -> tensor<f32>
        %748 = "stablehlo.dynamic_slice"(%727, %695) {slice_sizes = array<i64: 1>} : (tensor<5xf32>, tensor<i32>) -> tensor<1xf32>
        %749 = "stablehlo.reshape"(%748) : (tensor<1xf32>) -> tensor<f32>
        %750 = "stablehlo.reshape"(%731) : (tensor<16xf32>) -> tensor<1x16xf32>
        %751 = "stablehlo.reshape"(%750) : (tensor<1x16xf32>) -> tensor<16xf32>
        %752 = "stablehlo.broadcast_in_dim"(%751) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<16x16xf32>
        %753 = "stablehlo.add"(%697, %752) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
        %754 = "stablehlo.reshape"(%696) : (tensor<8x8xf32>) -> tensor<8x1x8xf32>
        %755 = "stablehlo.concatenate"(%754, %754) {dimension = 1 : i64} : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x2x8xf32>
        %756 = "stablehlo.reshape"(%755) : (tensor<8x2x8xf32>) -> tensor<16x8xf32>
        %757 = "stablehlo.dot_general"(%756, %704) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x8xf32>, tensor<8x16xf32>) -> tensor<16x16xf32>
        %758 = "stablehlo.broadcast_in_dim"(%705) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<16x16xf32>
        %759 = "stablehlo.add"(%757, %758) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
        %760 = "stablehlo.logistic"(%753) : (tensor<16x16xf32>) -> tensor<16x16xf32>
        %761 = "stablehlo.multiply"(%753, %760) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
        %762 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
        %860:11 = "stablehlo.while"(%762, %759, %761, %706, %707, %708, %709, %710, %711, %712, %713) ({
          ^bb0(%763: tensor<i32>, %764: tensor<16x16xf32>, %765: tensor<16x16xf32>, %766: tensor<2x16x48xf32>, %767: tensor<2x48xf32>, %768: tensor<2x16xf32>, %769: tensor<2x16xf32>, %770: tensor<2x16x16xf32>, %771: tensor<2x16xf32>, %772: tensor<2x16x16xf32>, %773: tensor<2x16xf32>):
            %774 = "stablehlo.constant"() {value = dense<2> : tensor<i32>} : () -> tensor<i32>
            %775 = "stablehlo.compare"(%763, %774) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
            "stablehlo.return"(%775) : (tensor<i1>) -> ()
        }, {
          ^bb0(%776: tensor<i32>, %777: tensor<16x16xf32>, %778: tensor<16x16xf32>, %779: tensor<2x16x48xf32>, %780: tensor<2x48xf32>, %781: tensor<2x16xf32>, %782: tensor<2x16xf32>, %783: tensor<2x16x16xf32>, %784: tensor<2x16xf32>, %785: tensor<2x16x16xf32>, %786: tensor<2x16xf32>):
            %787 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
            %788 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
            %789 = "stablehlo.dynamic_slice"(%779, %776, %787, %787) {slice_sizes = array<i64: 1, 16, 48>} : (tensor<2x16x48xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x48xf32>
            %790 = "stablehlo.reshape"(%789) : (tensor<1x16x48xf32>) -> tensor<16x48xf32>
            %791 = "stablehlo.dynamic_slice"(%780, %776, %787) {slice_sizes = array<i64: 1, 48>} : (tensor<2x48xf32>, tensor<i32>, tensor<i32>) -> tensor<1x48xf32>
            %792 = "stablehlo.reshape"(%791) : (tensor<1x48xf32>) -> tensor<48xf32>
            %793 = "stablehlo.dynamic_slice"(%781, %776, %787) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
            %794 = "stablehlo.reshape"(%793) : (tensor<1x16xf32>) -> tensor<16xf32>
            %795 = "stablehlo.dynamic_slice"(%782, %776, %787) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
            %796 = "stablehlo.reshape"(%795) : (tensor<1x16xf32>) -> tensor<16xf32>
            %797 = "stablehlo.dynamic_slice"(%783, %776, %787, %787) {slice_sizes = array<i64: 1, 16, 16>} : (tensor<2x16x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x16xf32>
            %798 = "stablehlo.reshape"(%797) : (tensor<1x16x16xf32>) -> tensor<16x16xf32>
            %799 = "stablehlo.dynamic_slice"(%784, %776, %787) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
            %800 = "stablehlo.reshape"(%799) : (tensor<1x16xf32>) -> tensor<16xf32>
            %801 = "stablehlo.dynamic_slice"(%785, %776, %787, %787) {slice_sizes = array<i64: 1, 16, 16>} : (tensor<2x16x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x16xf32>
            %802 = "stablehlo.reshape"(%801) : (tensor<1x16x16xf32>) -> tensor<16x16xf32>
            %803 = "stablehlo.dynamic_slice"(%786, %776, %787) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
            %804 = "stablehlo.reshape"(%803) : (tensor<1x16xf32>) -> tensor<16xf32>
            %805 = "stablehlo.dot_general"(%778, %790) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x16xf32>, tensor<16x48xf32>) -> tensor<16x48xf32>
            %806 = "stablehlo.broadcast_in_dim"(%792) {broadcast_dimensions = array<i64: 1>} : (tensor<48xf32>) -> tensor<16x48xf32>
            %807 = "stablehlo.add"(%805, %806) : (tensor<16x48xf32>, tensor<16x48xf32>) -> tensor<16x48xf32>
            %808 = "stablehlo.slice"(%807) {start_indices = array<i64: 0, 0>, limit_indices = array<i64: 16, 16>, strides = array<i64: 1, 1>} : (tensor<16x48xf32>) -> tensor<16x16xf32>
            %809 = "stablehlo.slice"(%807) {start_indices = array<i64: 0, 16>, limit_indices = array<i64: 16, 32>, strides = array<i64: 1, 1>} : (tensor<16x48xf32>) -> tensor<16x16xf32>
            %810 = "stablehlo.slice"(%807) {start_indices = array<i64: 0, 32>, limit_indices = array<i64: 16, 48>, strides = array<i64: 1, 1>} : (tensor<16x48xf32>) -> tensor<16x16xf32>
            %811 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
            %812 = "stablehlo.broadcast_in_dim"(%811) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
            %813 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
            %814 = "stablehlo.broadcast_in_dim"(%813) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
            %815 = "stablehlo.multiply"(%777, %777) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %816 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
            %820 = "stablehlo.reduce"(%777, %816) ({
              ^bb0(%817: tensor<f32>, %818: tensor<f32>):
                %819 = "stablehlo.add"(%817, %818) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%819) : (tensor<f32>) -> ()
            }) {dimensions = array<i64: 1>} : (tensor<16x16xf32>, tensor<f32>) -> tensor<16xf32>
            %821 = "stablehlo.multiply"(%820, %812) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
            %822 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
            %826 = "stablehlo.reduce"(%815, %822) ({
              ^bb0(%823: tensor<f32>, %824: tensor<f32>):
                %825 = "stablehlo.add"(%823, %824) : (tensor<f32>, tensor<f32>) -> tensor<f32>
                "stablehlo.return"(%825) : (tensor<f32>) -> ()
            }) {dimensions = array<i64: 1>} : (tensor<16x16xf32>, tensor<f32>) -> tensor<16xf32>
            %827 = "stablehlo.multiply"(%826, %812) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
            %828 = "stablehlo.multiply"(%821, %821) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
            %829 = "stablehlo.subtract"(%827, %828) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
            %830 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
            %831 = "stablehlo.broadcast_in_dim"(%830) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
            %832 = "stablehlo.maximum"(%829, %831) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
            %833 = "stablehlo.add"(%832, %814) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
            %834 = "stablehlo.broadcast_in_dim"(%821) {broadcast_dimensions = array<i64: 0>} : (tensor<16xf32>) -> tensor<16x16xf32>
            %835 = "stablehlo.subtract"(%777, %834) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %836 = "stablehlo.rsqrt"(%833) : (tensor<16xf32>) -> tensor<16xf32>
            %837 = "stablehlo.broadcast_in_dim"(%836) {broadcast_dimensions = array<i64: 0>} : (tensor<16xf32>) -> tensor<16x16xf32>
            %838 = "stablehlo.multiply"(%835, %837) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %839 = "stablehlo.broadcast_in_dim"(%794) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<16x16xf32>
            %840 = "stablehlo.multiply"(%838, %839) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %841 = "stablehlo.broadcast_in_dim"(%796) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<16x16xf32>
            %842 = "stablehlo.add"(%840, %841) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %843 = "stablehlo.constant"() {value = dense<1.0> : tensor<f32>} : () -> tensor<f32>
            %844 = "stablehlo.broadcast_in_dim"(%843) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x16xf32>
            %845 = "stablehlo.add"(%809, %844) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %846 = "stablehlo.multiply"(%842, %845) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %847 = "stablehlo.add"(%846, %808) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %848 = "stablehlo.dot_general"(%847, %798) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %849 = "stablehlo.broadcast_in_dim"(%800) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<16x16xf32>
            %850 = "stablehlo.add"(%848, %849) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %851 = "stablehlo.logistic"(%850) : (tensor<16x16xf32>) -> tensor<16x16xf32>
            %852 = "stablehlo.multiply"(%850, %851) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %853 = "stablehlo.optimization_barrier"(%852) : (tensor<16x16xf32>) -> tensor<16x16xf32>
            %854 = "stablehlo.dot_general"(%853, %802) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %855 = "stablehlo.broadcast_in_dim"(%804) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<16x16xf32>
            %856 = "stablehlo.add"(%854, %855) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %857 = "stablehlo.multiply"(%810, %856) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %858 = "stablehlo.add"(%777, %857) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
            %859 = "stablehlo.add"(%776, %788) : (tensor<i32>, tensor<i32>) -> tensor<i32>
            "stablehlo.return"(%859, %858, %778, %779, %780, %781, %782, %783, %784, %785, %786) : (tensor<i32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>) -> ()
        }) : (tensor<i32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>) -> (tensor<i32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>)
        %861 = "stablehlo.dot_general"(%761, %714) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x16xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
        %862 = "stablehlo.broadcast_in_dim"(%715) {broadcast_dimensions = array<i64: 1>} : (tensor<32xf32>) -> tensor<16x32xf32>
        %863 = "stablehlo.add"(%861, %862) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
        %864 = "stablehlo.slice"(%863) {start_indices = array<i64: 0, 0>, limit_indices = array<i64: 16, 16>, strides = array<i64: 1, 1>} : (tensor<16x32xf32>) -> tensor<16x16xf32>
        %865 = "stablehlo.slice"(%863) {start_indices = array<i64: 0, 16>, limit_indices = array<i64: 16, 32>, strides = array<i64: 1, 1>} : (tensor<16x32xf32>) -> tensor<16x16xf32>
        %866 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %867 = "stablehlo.broadcast_in_dim"(%866) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
        %868 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %869 = "stablehlo.broadcast_in_dim"(%868) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
        %870 = "stablehlo.multiply"(%860#1, %860#1) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
        %871 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %875 = "stablehlo.reduce"(%860#1, %871) ({
          ^bb0(%872: tensor<f32>, %873: tensor<f32>):
            %874 = "stablehlo.add"(%872, %873) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%874) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 1>} : (tensor<16x16xf32>, tensor<f32>) -> tensor<16xf32>
        %876 = "stablehlo.multiply"(%875, %867) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
        %877 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %881 = "stablehlo.reduce"(%870, %877) ({
          ^bb0(%878: tensor<f32>, %879: tensor<f32>):
            %880 = "stablehlo.add"(%878, %879) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%880) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 1>} : (tensor<16x16xf32>, tensor<f32>) -> tensor<16xf32>
        %882 = "stablehlo.multiply"(%881, %867) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
        %883 = "stablehlo.multiply"(%876, %876) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
        %884 = "stablehlo.subtract"(%882, %883) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
        %885 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %886 = "stablehlo.broadcast_in_dim"(%885) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
        %887 = "stablehlo.maximum"(%884, %886) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
        %888 = "stablehlo.add"(%887, %869) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
        %889 = "stablehlo.broadcast_in_dim"(%876) {broadcast_dimensions = array<i64: 0>} : (tensor<16xf32>) -> tensor<16x16xf32>
        %890 = "stablehlo.subtract"(%860#1, %889) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
        %891 = "stablehlo.rsqrt"(%888) : (tensor<16xf32>) -> tensor<16xf32>
        %892 = "stablehlo.broadcast_in_dim"(%891) {broadcast_dimensions = array<i64: 0>} : (tensor<16xf32>) -> tensor<16x16xf32>
        %893 = "stablehlo.multiply"(%890, %892) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
        %894 = "stablehlo.constant"() {value = dense<1.0> : tensor<f32>} : () -> tensor<f32>
        %895 = "stablehlo.broadcast_in_dim"(%894) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x16xf32>
        %896 = "stablehlo.add"(%865, %895) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
        %897 = "stablehlo.multiply"(%893, %896) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
        %898 = "stablehlo.add"(%897, %864) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
        %899 = "stablehlo.dot_general"(%898, %716) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
        %900 = "stablehlo.broadcast_in_dim"(%717) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<16x16xf32>
        %901 = "stablehlo.add"(%899, %900) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
        %902 = "stablehlo.slice"(%901) {start_indices = array<i64: 0, 0>, limit_indices = array<i64: 16, 8>, strides = array<i64: 1, 1>} : (tensor<16x16xf32>) -> tensor<16x8xf32>
        %903 = "stablehlo.slice"(%901) {start_indices = array<i64: 0, 8>, limit_indices = array<i64: 16, 16>, strides = array<i64: 1, 1>} : (tensor<16x16xf32>) -> tensor<16x8xf32>
        %904 = "stablehlo.reshape"(%902) : (tensor<16x8xf32>) -> tensor<8x2x8xf32>
        %905 = "stablehlo.slice"(%904) {start_indices = array<i64: 0, 0, 0>, limit_indices = array<i64: 8, 1, 8>, strides = array<i64: 1, 1, 1>} : (tensor<8x2x8xf32>) -> tensor<8x1x8xf32>
        %906 = "stablehlo.reshape"(%905) : (tensor<8x1x8xf32>) -> tensor<8x8xf32>
        %907 = "stablehlo.slice"(%904) {start_indices = array<i64: 0, 1, 0>, limit_indices = array<i64: 8, 2, 8>, strides = array<i64: 1, 1, 1>} : (tensor<8x2x8xf32>) -> tensor<8x1x8xf32>
        %908 = "stablehlo.reshape"(%907) : (tensor<8x1x8xf32>) -> tensor<8x8xf32>
        %909 = "stablehlo.subtract"(%906, %908) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %910 = "stablehlo.reshape"(%698) : (tensor<8x1xf32>) -> tensor<8xf32>
        %911 = "stablehlo.broadcast_in_dim"(%910) {broadcast_dimensions = array<i64: 0>} : (tensor<8xf32>) -> tensor<8x8xf32>
        %912 = "stablehlo.multiply"(%911, %909) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %913 = "stablehlo.add"(%908, %912) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %914 = "stablehlo.broadcast_in_dim"(%735) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %915 = "stablehlo.multiply"(%696, %914) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %916 = "stablehlo.broadcast_in_dim"(%737) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %917 = "stablehlo.multiply"(%913, %916) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %918 = "stablehlo.subtract"(%915, %917) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %919 = "stablehlo.broadcast_in_dim"(%700) {broadcast_dimensions = array<i64: 1>} : (tensor<8xf32>) -> tensor<8x8xf32>
        %920 = "stablehlo.maximum"(%918, %919) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %921 = "stablehlo.broadcast_in_dim"(%701) {broadcast_dimensions = array<i64: 1>} : (tensor<8xf32>) -> tensor<8x8xf32>
        %922 = "stablehlo.minimum"(%920, %921) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %923 = "stablehlo.broadcast_in_dim"(%739) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %924 = "stablehlo.multiply"(%922, %923) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %925 = "stablehlo.broadcast_in_dim"(%741) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %926 = "stablehlo.multiply"(%696, %925) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %927 = "stablehlo.add"(%924, %926) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %928 = "stablehlo.reshape"(%903) : (tensor<16x8xf32>) -> tensor<8x2x8xf32>
        %929 = "stablehlo.slice"(%928) {start_indices = array<i64: 0, 0, 0>, limit_indices = array<i64: 8, 1, 8>, strides = array<i64: 1, 1, 1>} : (tensor<8x2x8xf32>) -> tensor<8x1x8xf32>
        %930 = "stablehlo.reshape"(%929) : (tensor<8x1x8xf32>) -> tensor<8x8xf32>
        %931 = "stablehlo.broadcast_in_dim"(%894) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %932 = "stablehlo.add"(%930, %931) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %933 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
        %934 = "stablehlo.broadcast_in_dim"(%933) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %935 = "stablehlo.multiply"(%932, %934) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %936 = "stablehlo.broadcast_in_dim"(%745) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %937 = "stablehlo.multiply"(%935, %936) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %938 = "stablehlo.subtract"(%931, %935) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %939 = "stablehlo.broadcast_in_dim"(%747) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %940 = "stablehlo.multiply"(%938, %939) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %941 = "stablehlo.add"(%937, %940) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %942 = "stablehlo.reshape"(%702) : (tensor<8x1xui32>) -> tensor<8x1x1xui32>
        %943 = "stablehlo.reshape"(%703) : (tensor<8x1xui32>) -> tensor<8x1x1xui32>
        %944 = "stablehlo.iota"() {iota_dimension = 0 : i64} : () -> tensor<8xui32>
        %945 = "stablehlo.convert"(%733) : (tensor<i32>) -> tensor<ui32>
        %946 = "stablehlo.constant"() {value = dense<8> : tensor<ui32>} : () -> tensor<ui32>
        %947 = "stablehlo.multiply"(%945, %946) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %948 = "stablehlo.broadcast_in_dim"(%947) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8xui32>
        %949 = "stablehlo.add"(%944, %948) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %950 = "stablehlo.reshape"(%942) : (tensor<8x1x1xui32>) -> tensor<8x1xui32>
        %951 = "stablehlo.broadcast_in_dim"(%950) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x1xui32>) -> tensor<8x1x8xui32>
        %952 = "stablehlo.broadcast_in_dim"(%949) {broadcast_dimensions = array<i64: 2>} : (tensor<8xui32>) -> tensor<8x1x8xui32>
        %953 = "stablehlo.reshape"(%943) : (tensor<8x1x1xui32>) -> tensor<8x1xui32>
        %954 = "stablehlo.broadcast_in_dim"(%953) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x1xui32>) -> tensor<8x1x8xui32>
        %955 = "stablehlo.constant"() {value = dense<0> : tensor<8x1x8xui32>} : () -> tensor<8x1x8xui32>
        %956:2 = "func.call"(%951, %954, %952, %955) {callee = @threefry2x32_1} : (tensor<8x1x8xui32>, tensor<8x1x8xui32>, tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> (tensor<8x1x8xui32>, tensor<8x1x8xui32>)
        %957 = "stablehlo.constant"() {value = dense<8> : tensor<8x1x8xui32>} : () -> tensor<8x1x8xui32>
        %958 = "stablehlo.shift_right_logical"(%956#0, %957) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
        %959 = "stablehlo.convert"(%958) : (tensor<8x1x8xui32>) -> tensor<8x1x8xi32>
        %960 = "stablehlo.convert"(%959) : (tensor<8x1x8xi32>) -> tensor<8x1x8xf32>
        %961 = "stablehlo.broadcast_in_dim"(%894) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x8xf32>
        %962 = "stablehlo.add"(%960, %961) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
        %963 = "stablehlo.constant"() {value = dense<5.9604645e-8> : tensor<f32>} : () -> tensor<f32>
        %964 = "stablehlo.broadcast_in_dim"(%963) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x8xf32>
        %965 = "stablehlo.multiply"(%962, %964) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
        %966 = "stablehlo.log"(%965) : (tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
        %967 = "stablehlo.constant"() {value = dense<-2.0> : tensor<f32>} : () -> tensor<f32>
        %968 = "stablehlo.broadcast_in_dim"(%967) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x8xf32>
        %969 = "stablehlo.multiply"(%966, %968) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
        %970 = "stablehlo.sqrt"(%969) : (tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
        %971 = "stablehlo.shift_right_logical"(%956#1, %957) : (tensor<8x1x8xui32>, tensor<8x1x8xui32>) -> tensor<8x1x8xui32>
        %972 = "stablehlo.convert"(%971) : (tensor<8x1x8xui32>) -> tensor<8x1x8xi32>
        %973 = "stablehlo.convert"(%972) : (tensor<8x1x8xi32>) -> tensor<8x1x8xf32>
        %974 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %975 = "stablehlo.broadcast_in_dim"(%974) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x8xf32>
        %976 = "stablehlo.add"(%973, %975) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
        %977 = "stablehlo.multiply"(%976, %964) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
        %978 = "stablehlo.constant"() {value = dense<6.2831855> : tensor<f32>} : () -> tensor<f32>
        %979 = "stablehlo.broadcast_in_dim"(%978) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x1x8xf32>
        %980 = "stablehlo.multiply"(%977, %979) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
        %981 = "stablehlo.cosine"(%980) : (tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
        %982 = "stablehlo.multiply"(%970, %981) : (tensor<8x1x8xf32>, tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
        %983 = "stablehlo.reshape"(%982) : (tensor<8x1x8xf32>) -> tensor<8x8xf32>
        %984 = "stablehlo.multiply"(%941, %934) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %985 = "stablehlo.exponential"(%984) : (tensor<8x8xf32>) -> tensor<8x8xf32>
        %986 = "stablehlo.multiply"(%985, %983) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %987 = "stablehlo.reshape"(%699) : (tensor<8x1xf32>) -> tensor<8xf32>
        %988 = "stablehlo.broadcast_in_dim"(%987) {broadcast_dimensions = array<i64: 0>} : (tensor<8xf32>) -> tensor<8x8xf32>
        %989 = "stablehlo.multiply"(%986, %988) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %990 = "stablehlo.broadcast_in_dim"(%749) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %991 = "stablehlo.multiply"(%989, %990) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %992 = "stablehlo.add"(%927, %991) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %993 = "stablehlo.add"(%695, %729) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        "stablehlo.return"(%993, %992, %697, %698, %699, %700, %701, %702, %703, %704, %705, %706, %707, %708, %709, %710, %711, %712, %713, %714, %715, %716, %717, %718, %719, %720, %721, %722, %723, %724, %725, %726, %727) : (tensor<i32>, tensor<8x8xf32>, tensor<16x16xf32>, tensor<8x1xf32>, tensor<8x1xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8x1xui32>, tensor<8x1xui32>, tensor<8x16xf32>, tensor<16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<16x32xf32>, tensor<32xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<5x16xf32>, tensor<5xi32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>) -> ()
    }) : (tensor<i32>, tensor<8x8xf32>, tensor<16x16xf32>, tensor<8x1xf32>, tensor<8x1xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8x1xui32>, tensor<8x1xui32>, tensor<8x16xf32>, tensor<16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<16x32xf32>, tensor<32xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<5x16xf32>, tensor<5xi32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>) -> (tensor<i32>, tensor<8x8xf32>, tensor<16x16xf32>, tensor<8x1xf32>, tensor<8x1xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8x1xui32>, tensor<8x1xui32>, tensor<8x16xf32>, tensor<16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<16x32xf32>, tensor<32xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<5x16xf32>, tensor<5xi32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>)
    %995 = "stablehlo.reshape"(%994#1) : (tensor<8x8xf32>) -> tensor<8x1x8xf32>
    %996 = "stablehlo.broadcast_in_dim"(%8) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<8x4xi32>
    %997 = "stablehlo.subtract"(%5, %996) : (tensor<8x4xi32>, tensor<8x4xi32>) -> tensor<8x4xi32>
    %998 = "stablehlo.constant"() {value = dense<0> : tensor<8x4xi32>} : () -> tensor<8x4xi32>
    %999 = "stablehlo.compare"(%997, %998) {comparison_direction = #stablehlo<comparison_direction GE>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<8x4xi32>, tensor<8x4xi32>) -> tensor<8x4xi1>
    %1000 = "stablehlo.constant"() {value = dense<1> : tensor<8x4xi32>} : () -> tensor<8x4xi32>
    %1001 = "stablehlo.compare"(%997, %1000) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<8x4xi32>, tensor<8x4xi32>) -> tensor<8x4xi1>
    %1002 = "stablehlo.and"(%999, %1001) : (tensor<8x4xi1>, tensor<8x4xi1>) -> tensor<8x4xi1>
    %1003 = "stablehlo.clamp"(%562, %997, %562) : (tensor<i32>, tensor<8x4xi32>, tensor<i32>) -> tensor<8x4xi32>
    %1004 = "stablehlo.gather"(%995, %1003) {dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 2>, slice_sizes = array<i64: 1, 1, 8>, indices_are_sorted = false} : (tensor<8x1x8xf32>, tensor<8x4xi32>) -> tensor<8x4x8xf32>
    %1005 = "stablehlo.reshape"(%1002) : (tensor<8x4xi1>) -> tensor<8x4x1xi1>
    %1006 = "stablehlo.reshape"(%1005) : (tensor<8x4x1xi1>) -> tensor<8x4xi1>
    %1007 = "stablehlo.broadcast_in_dim"(%1006) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xi1>) -> tensor<8x4x8xi1>
    %1008 = "stablehlo.select"(%1007, %1004, %6) : (tensor<8x4x8xi1>, tensor<8x4x8xf32>, tensor<8x4x8xf32>) -> tensor<8x4x8xf32>
    return %1008 : tensor<8x4x8xf32>
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
