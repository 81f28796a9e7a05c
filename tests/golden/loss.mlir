module @loss {
  sdy.mesh @mesh = <["data"=2]>
  func.func public @main(%0: tensor<8x4x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>}, %1: tensor<8x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>}, %2: tensor<8x8xi1> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}]>}, %3: tensor<8xi1> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}]>}, %4: tensor<8x4xi1> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}]>}, %5: tensor<2x8x4xi32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"data"}, {}]>}, %6: tensor<2x8x4x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {"data"}, {}, {}]>}, %7: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %8: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %9: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %10: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %11: tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %12: tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %13: tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %14: tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %15: tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %16: tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %17: tensor<1x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %18: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %19: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %20: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %21: tensor<1x16x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %22: tensor<1x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %23: tensor<1x64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %24: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %25: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %26: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %27: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %28: tensor<8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %29: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %30: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %31: tensor<4x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %32: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %33: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %34: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %35: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %36: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %37: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %38: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %39: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %40: tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %41: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %42: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %43: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %44: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %45: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %46: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %47: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %48: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %49: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %50: tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, %51: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %52: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %53: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %54: tensor<2x16x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %55: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %56: tensor<2x64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %57: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %58: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %59: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %60: tensor<256x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %61: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %62: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %63: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %64: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %65: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %66: tensor<8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %67: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %68: tensor<2x16x48xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %69: tensor<2x48xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %70: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %71: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %72: tensor<2x16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %73: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %74: tensor<2x16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, %75: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %76: tensor<16x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %77: tensor<32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %78: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, %79: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}) -> (tensor<f32> {sdy.sharding = #sdy.sharding<@mesh, []>}, tensor<f32> {sdy.sharding = #sdy.sharding<@mesh, []>}, tensor<f32> {sdy.sharding = #sdy.sharding<@mesh, []>}, tensor<4xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<4xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}) {
    %80 = "stablehlo.convert"(%4) : (tensor<8x4xi1>) -> tensor<8x4xf32>
    %81 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %85 = "stablehlo.reduce"(%80, %81) ({
      ^bb0(%82: tensor<f32>, %83: tensor<f32>):
        %84 = "stablehlo.add"(%82, %83) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%84) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>, tensor<f32>) -> tensor<f32>
    %86 = "stablehlo.constant"() {value = dense<1.0> : tensor<f32>} : () -> tensor<f32>
    %87 = "stablehlo.maximum"(%85, %86) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %88 = "stablehlo.dot_general"(%1, %7) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x8x16xf32>, tensor<16x16xf32>) -> tensor<8x8x16xf32>
    %89 = "stablehlo.broadcast_in_dim"(%8) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
    %90 = "stablehlo.add"(%88, %89) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %91 = "stablehlo.reshape"(%2) : (tensor<8x8xi1>) -> tensor<8x1x1x8xi1>
    %92 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %304:19 = "stablehlo.while"(%92, %90, %91, %9, %10, %11, %12, %13, %14, %15, %16, %17, %18, %19, %20, %21, %22, %23, %24) ({
      ^bb0(%93: tensor<i32>, %94: tensor<8x8x16xf32>, %95: tensor<8x1x1x8xi1>, %96: tensor<1x16xf32>, %97: tensor<1x16xf32>, %98: tensor<1x16x2x8xf32>, %99: tensor<1x2x8xf32>, %100: tensor<1x16x2x8xf32>, %101: tensor<1x2x8xf32>, %102: tensor<1x16x2x8xf32>, %103: tensor<1x2x8xf32>, %104: tensor<1x2x8x16xf32>, %105: tensor<1x16xf32>, %106: tensor<1x16xf32>, %107: tensor<1x16xf32>, %108: tensor<1x16x64xf32>, %109: tensor<1x64xf32>, %110: tensor<1x64x16xf32>, %111: tensor<1x16xf32>):
        %112 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %113 = "stablehlo.compare"(%93, %112) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        "stablehlo.return"(%113) : (tensor<i1>) -> ()
    }, {
      ^bb0(%114: tensor<i32>, %115: tensor<8x8x16xf32>, %116: tensor<8x1x1x8xi1>, %117: tensor<1x16xf32>, %118: tensor<1x16xf32>, %119: tensor<1x16x2x8xf32>, %120: tensor<1x2x8xf32>, %121: tensor<1x16x2x8xf32>, %122: tensor<1x2x8xf32>, %123: tensor<1x16x2x8xf32>, %124: tensor<1x2x8xf32>, %125: tensor<1x2x8x16xf32>, %126: tensor<1x16xf32>, %127: tensor<1x16xf32>, %128: tensor<1x16xf32>, %129: tensor<1x16x64xf32>, %130: tensor<1x64xf32>, %131: tensor<1x64x16xf32>, %132: tensor<1x16xf32>):
        %133 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
        %134 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %135 = "stablehlo.dynamic_slice"(%117, %114, %133) {slice_sizes = array<i64: 1, 16>} : (tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %136 = "stablehlo.reshape"(%135) : (tensor<1x16xf32>) -> tensor<16xf32>
        %137 = "stablehlo.dynamic_slice"(%118, %114, %133) {slice_sizes = array<i64: 1, 16>} : (tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %138 = "stablehlo.reshape"(%137) : (tensor<1x16xf32>) -> tensor<16xf32>
        %139 = "stablehlo.dynamic_slice"(%119, %114, %133, %133, %133) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %140 = "stablehlo.reshape"(%139) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %141 = "stablehlo.dynamic_slice"(%120, %114, %133, %133) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %142 = "stablehlo.reshape"(%141) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %143 = "stablehlo.dynamic_slice"(%121, %114, %133, %133, %133) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %144 = "stablehlo.reshape"(%143) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %145 = "stablehlo.dynamic_slice"(%122, %114, %133, %133) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %146 = "stablehlo.reshape"(%145) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %147 = "stablehlo.dynamic_slice"(%123, %114, %133, %133, %133) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %148 = "stablehlo.reshape"(%147) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %149 = "stablehlo.dynamic_slice"(%124, %114, %133, %133) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %150 = "stablehlo.reshape"(%149) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %151 = "stablehlo.dynamic_slice"(%125, %114, %133, %133, %133) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<1x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %152 = "stablehlo.reshape"(%151) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
        %153 = "stablehlo.dynamic_slice"(%126, %114, %133) {slice_sizes = array<i64: 1, 16>} : (tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %154 = "stablehlo.reshape"(%153) : (tensor<1x16xf32>) -> tensor<16xf32>
        %155 = "stablehlo.dynamic_slice"(%127, %114, %133) {slice_sizes = array<i64: 1, 16>} : (tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %156 = "stablehlo.reshape"(%155) : (tensor<1x16xf32>) -> tensor<16xf32>
        %157 = "stablehlo.dynamic_slice"(%128, %114, %133) {slice_sizes = array<i64: 1, 16>} : (tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %158 = "stablehlo.reshape"(%157) : (tensor<1x16xf32>) -> tensor<16xf32>
        %159 = "stablehlo.dynamic_slice"(%129, %114, %133, %133) {slice_sizes = array<i64: 1, 16, 64>} : (tensor<1x16x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x64xf32>
        %160 = "stablehlo.reshape"(%159) : (tensor<1x16x64xf32>) -> tensor<16x64xf32>
        %161 = "stablehlo.dynamic_slice"(%130, %114, %133) {slice_sizes = array<i64: 1, 64>} : (tensor<1x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
        %162 = "stablehlo.reshape"(%161) : (tensor<1x64xf32>) -> tensor<64xf32>
        %163 = "stablehlo.dynamic_slice"(%131, %114, %133, %133) {slice_sizes = array<i64: 1, 64, 16>} : (tensor<1x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x16xf32>
        %164 = "stablehlo.reshape"(%163) : (tensor<1x64x16xf32>) -> tensor<64x16xf32>
        %165 = "stablehlo.dynamic_slice"(%132, %114, %133) {slice_sizes = array<i64: 1, 16>} : (tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %166 = "stablehlo.reshape"(%165) : (tensor<1x16xf32>) -> tensor<16xf32>
        %167 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %168 = "stablehlo.broadcast_in_dim"(%167) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %169 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %170 = "stablehlo.broadcast_in_dim"(%169) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %171 = "stablehlo.multiply"(%115, %115) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %172 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %176 = "stablehlo.reduce"(%115, %172) ({
          ^bb0(%173: tensor<f32>, %174: tensor<f32>):
            %175 = "stablehlo.add"(%173, %174) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%175) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
        %177 = "stablehlo.multiply"(%176, %168) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %178 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %182 = "stablehlo.reduce"(%171, %178) ({
          ^bb0(%179: tensor<f32>, %180: tensor<f32>):
            %181 = "stablehlo.add"(%179, %180) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%181) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
        %183 = "stablehlo.multiply"(%182, %168) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %184 = "stablehlo.multiply"(%177, %177) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %185 = "stablehlo.subtract"(%183, %184) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %186 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %187 = "stablehlo.broadcast_in_dim"(%186) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %188 = "stablehlo.maximum"(%185, %187) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %189 = "stablehlo.add"(%188, %170) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %190 = "stablehlo.broadcast_in_dim"(%177) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
        %191 = "stablehlo.subtract"(%115, %190) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %192 = "stablehlo.rsqrt"(%189) : (tensor<8x8xf32>) -> tensor<8x8xf32>
        %193 = "stablehlo.broadcast_in_dim"(%192) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
        %194 = "stablehlo.multiply"(%191, %193) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %195 = "stablehlo.broadcast_in_dim"(%136) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %196 = "stablehlo.multiply"(%194, %195) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %197 = "stablehlo.broadcast_in_dim"(%138) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %198 = "stablehlo.add"(%196, %197) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %199 = "stablehlo.dot_general"(%140, %198) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x2x8xf32>, tensor<8x8x16xf32>) -> tensor<2x8x8x8xf32>
        %200 = "stablehlo.reshape"(%142) : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
        %201 = "stablehlo.reshape"(%200) : (tensor<2x8x1xf32>) -> tensor<2x8x1x1xf32>
        %202 = "stablehlo.reshape"(%201) : (tensor<2x8x1x1xf32>) -> tensor<2x8xf32>
        %203 = "stablehlo.broadcast_in_dim"(%202) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x8x8xf32>
        %204 = "stablehlo.add"(%199, %203) : (tensor<2x8x8x8xf32>, tensor<2x8x8x8xf32>) -> tensor<2x8x8x8xf32>
        %205 = "stablehlo.dot_general"(%144, %198) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x2x8xf32>, tensor<8x8x16xf32>) -> tensor<2x8x8x8xf32>
        %206 = "stablehlo.reshape"(%146) : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
        %207 = "stablehlo.reshape"(%206) : (tensor<2x8x1xf32>) -> tensor<2x8x1x1xf32>
        %208 = "stablehlo.reshape"(%207) : (tensor<2x8x1x1xf32>) -> tensor<2x8xf32>
        %209 = "stablehlo.broadcast_in_dim"(%208) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x8x8xf32>
        %210 = "stablehlo.add"(%205, %209) : (tensor<2x8x8x8xf32>, tensor<2x8x8x8xf32>) -> tensor<2x8x8x8xf32>
        %211 = "stablehlo.dot_general"(%148, %198) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x2x8xf32>, tensor<8x8x16xf32>) -> tensor<2x8x8x8xf32>
        %212 = "stablehlo.reshape"(%150) : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
        %213 = "stablehlo.reshape"(%212) : (tensor<2x8x1xf32>) -> tensor<2x8x1x1xf32>
        %214 = "stablehlo.reshape"(%213) : (tensor<2x8x1x1xf32>) -> tensor<2x8xf32>
        %215 = "stablehlo.broadcast_in_dim"(%214) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x8x8xf32>
        %216 = "stablehlo.add"(%211, %215) : (tensor<2x8x8x8xf32>, tensor<2x8x8x8xf32>) -> tensor<2x8x8x8xf32>
        %217 = "stablehlo.dot_general"(%216, %204) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [2, 0], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x8xf32>, tensor<2x8x8x8xf32>) -> tensor<8x2x8x8xf32>
        %218 = "stablehlo.constant"() {value = dense<3.5355338e-1> : tensor<f32>} : () -> tensor<f32>
        %219 = "stablehlo.broadcast_in_dim"(%218) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x8x8xf32>
        %220 = "stablehlo.multiply"(%217, %219) : (tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %221 = "stablehlo.constant"() {value = dense<-1.0e9> : tensor<f32>} : () -> tensor<f32>
        %222 = "stablehlo.broadcast_in_dim"(%221) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x8x8xf32>
        %223 = "stablehlo.reshape"(%116) : (tensor<8x1x1x8xi1>) -> tensor<8x8xi1>
        %224 = "stablehlo.broadcast_in_dim"(%223) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<8x8xi1>) -> tensor<8x2x8x8xi1>
        %225 = "stablehlo.select"(%224, %220, %222) : (tensor<8x2x8x8xi1>, tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %226 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
        %230 = "stablehlo.reduce"(%225, %226) ({
          ^bb0(%227: tensor<f32>, %228: tensor<f32>):
            %229 = "stablehlo.maximum"(%227, %228) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%229) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x8x8xf32>, tensor<f32>) -> tensor<8x2x8xf32>
        %231 = "stablehlo.optimization_barrier"(%230) : (tensor<8x2x8xf32>) -> tensor<8x2x8xf32>
        %232 = "stablehlo.broadcast_in_dim"(%231) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x8xf32>) -> tensor<8x2x8x8xf32>
        %233 = "stablehlo.subtract"(%225, %232) : (tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %234 = "stablehlo.exponential"(%233) : (tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %235 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %239 = "stablehlo.reduce"(%234, %235) ({
          ^bb0(%236: tensor<f32>, %237: tensor<f32>):
            %238 = "stablehlo.add"(%236, %237) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%238) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x8x8xf32>, tensor<f32>) -> tensor<8x2x8xf32>
        %240:2 = "stablehlo.optimization_barrier"(%234, %239) : (tensor<8x2x8x8xf32>, tensor<8x2x8xf32>) -> (tensor<8x2x8x8xf32>, tensor<8x2x8xf32>)
        %241 = "stablehlo.reshape"(%240#1) : (tensor<8x2x8xf32>) -> tensor<8x2x8x1xf32>
        %242 = "stablehlo.dot_general"(%240#0, %210) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x2x8x8xf32>, tensor<2x8x8x8xf32>) -> tensor<8x2x8x8xf32>
        %243 = "stablehlo.reshape"(%241) : (tensor<8x2x8x1xf32>) -> tensor<8x2x8xf32>
        %244 = "stablehlo.broadcast_in_dim"(%243) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x8xf32>) -> tensor<8x2x8x8xf32>
        %245 = "stablehlo.divide"(%242, %244) : (tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %246 = "stablehlo.transpose"(%245) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<8x2x8x8xf32>) -> tensor<8x8x2x8xf32>
        %247 = "stablehlo.dot_general"(%246, %152) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x8x2x8xf32>, tensor<2x8x16xf32>) -> tensor<8x8x16xf32>
        %248 = "stablehlo.broadcast_in_dim"(%154) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %249 = "stablehlo.add"(%247, %248) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %250 = "stablehlo.add"(%115, %249) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %251 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %252 = "stablehlo.broadcast_in_dim"(%251) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %253 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %254 = "stablehlo.broadcast_in_dim"(%253) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %255 = "stablehlo.multiply"(%250, %250) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %256 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %260 = "stablehlo.reduce"(%250, %256) ({
          ^bb0(%257: tensor<f32>, %258: tensor<f32>):
            %259 = "stablehlo.add"(%257, %258) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%259) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
        %261 = "stablehlo.multiply"(%260, %252) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %262 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %266 = "stablehlo.reduce"(%255, %262) ({
          ^bb0(%263: tensor<f32>, %264: tensor<f32>):
            %265 = "stablehlo.add"(%263, %264) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%265) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
        %267 = "stablehlo.multiply"(%266, %252) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %268 = "stablehlo.multiply"(%261, %261) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %269 = "stablehlo.subtract"(%267, %268) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %270 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %271 = "stablehlo.broadcast_in_dim"(%270) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %272 = "stablehlo.maximum"(%269, %271) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %273 = "stablehlo.add"(%272, %254) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %274 = "stablehlo.broadcast_in_dim"(%261) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
        %275 = "stablehlo.subtract"(%250, %274) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %276 = "stablehlo.rsqrt"(%273) : (tensor<8x8xf32>) -> tensor<8x8xf32>
        %277 = "stablehlo.broadcast_in_dim"(%276) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
        %278 = "stablehlo.multiply"(%275, %277) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %279 = "stablehlo.broadcast_in_dim"(%156) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %280 = "stablehlo.multiply"(%278, %279) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %281 = "stablehlo.broadcast_in_dim"(%158) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %282 = "stablehlo.add"(%280, %281) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %283 = "stablehlo.dot_general"(%282, %160) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x8x16xf32>, tensor<16x64xf32>) -> tensor<8x8x64xf32>
        %284 = "stablehlo.broadcast_in_dim"(%162) {broadcast_dimensions = array<i64: 2>} : (tensor<64xf32>) -> tensor<8x8x64xf32>
        %285 = "stablehlo.add"(%283, %284) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %286 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
        %287 = "stablehlo.broadcast_in_dim"(%286) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8x64xf32>
        %288 = "stablehlo.multiply"(%285, %287) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %289 = "stablehlo.constant"() {value = dense<7.0710677e-1> : tensor<f32>} : () -> tensor<f32>
        %290 = "stablehlo.broadcast_in_dim"(%289) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8x64xf32>
        %291 = "stablehlo.multiply"(%285, %290) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %292 = "chlo.erf"(%291) : (tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %293 = "stablehlo.constant"() {value = dense<1.0> : tensor<f32>} : () -> tensor<f32>
        %294 = "stablehlo.broadcast_in_dim"(%293) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8x64xf32>
        %295 = "stablehlo.add"(%292, %294) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %296 = "stablehlo.multiply"(%288, %295) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %297 = "stablehlo.optimization_barrier"(%296) : (tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %298 = "stablehlo.dot_general"(%297, %164) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x8x64xf32>, tensor<64x16xf32>) -> tensor<8x8x16xf32>
        %299 = "stablehlo.broadcast_in_dim"(%166) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %300 = "stablehlo.add"(%298, %299) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %301 = "stablehlo.add"(%250, %300) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %302 = "sdy.sharding_constraint"(%301) {sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>} : (tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %303 = "stablehlo.add"(%114, %134) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        "stablehlo.return"(%303, %302, %116, %117, %118, %119, %120, %121, %122, %123, %124, %125, %126, %127, %128, %129, %130, %131, %132) : (tensor<i32>, tensor<8x8x16xf32>, tensor<8x1x1x8xi1>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>) -> ()
    }) : (tensor<i32>, tensor<8x8x16xf32>, tensor<8x1x1x8xi1>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>) -> (tensor<i32>, tensor<8x8x16xf32>, tensor<8x1x1x8xi1>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>)
    %305 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %306 = "stablehlo.broadcast_in_dim"(%305) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
    %307 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %308 = "stablehlo.broadcast_in_dim"(%307) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
    %309 = "stablehlo.multiply"(%304#1, %304#1) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %310 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %314 = "stablehlo.reduce"(%304#1, %310) ({
      ^bb0(%311: tensor<f32>, %312: tensor<f32>):
        %313 = "stablehlo.add"(%311, %312) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%313) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
    %315 = "stablehlo.multiply"(%314, %306) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
    %316 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %320 = "stablehlo.reduce"(%309, %316) ({
      ^bb0(%317: tensor<f32>, %318: tensor<f32>):
        %319 = "stablehlo.add"(%317, %318) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%319) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
    %321 = "stablehlo.multiply"(%320, %306) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
    %322 = "stablehlo.multiply"(%315, %315) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
    %323 = "stablehlo.subtract"(%321, %322) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
    %324 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %325 = "stablehlo.broadcast_in_dim"(%324) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
    %326 = "stablehlo.maximum"(%323, %325) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
    %327 = "stablehlo.add"(%326, %308) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
    %328 = "stablehlo.broadcast_in_dim"(%315) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
    %329 = "stablehlo.subtract"(%304#1, %328) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %330 = "stablehlo.rsqrt"(%327) : (tensor<8x8xf32>) -> tensor<8x8xf32>
    %331 = "stablehlo.broadcast_in_dim"(%330) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
    %332 = "stablehlo.multiply"(%329, %331) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %333 = "stablehlo.broadcast_in_dim"(%25) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
    %334 = "stablehlo.multiply"(%332, %333) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %335 = "stablehlo.broadcast_in_dim"(%26) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
    %336 = "stablehlo.add"(%334, %335) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %337 = "stablehlo.reshape"(%3) : (tensor<8xi1>) -> tensor<8x1x1xi1>
    %338 = "stablehlo.broadcast_in_dim"(%27) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
    %339 = "stablehlo.reshape"(%337) : (tensor<8x1x1xi1>) -> tensor<8xi1>
    %340 = "stablehlo.broadcast_in_dim"(%339) {broadcast_dimensions = array<i64: 0>} : (tensor<8xi1>) -> tensor<8x8x16xi1>
    %341 = "stablehlo.select"(%340, %338, %336) : (tensor<8x8x16xi1>, tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %342 = "stablehlo.dot_general"(%0, %28) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x4x8xf32>, tensor<8x16xf32>) -> tensor<8x4x16xf32>
    %343 = "stablehlo.broadcast_in_dim"(%29) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
    %344 = "stablehlo.add"(%342, %343) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %345 = "stablehlo.reshape"(%4) : (tensor<8x4xi1>) -> tensor<8x4x1xi1>
    %346 = "stablehlo.broadcast_in_dim"(%30) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
    %347 = "stablehlo.reshape"(%345) : (tensor<8x4x1xi1>) -> tensor<8x4xi1>
    %348 = "stablehlo.broadcast_in_dim"(%347) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xi1>) -> tensor<8x4x16xi1>
    %349 = "stablehlo.select"(%348, %346, %344) : (tensor<8x4x16xi1>, tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %350 = "stablehlo.broadcast_in_dim"(%31) {broadcast_dimensions = array<i64: 1, 2>} : (tensor<4x16xf32>) -> tensor<8x4x16xf32>
    %351 = "stablehlo.add"(%349, %350) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %352 = "sdy.sharding_constraint"(%351) {sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>} : (tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %353 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %685:30 = "stablehlo.while"(%353, %352, %91, %341, %32, %33, %34, %35, %36, %37, %38, %39, %40, %41, %42, %43, %44, %45, %46, %47, %48, %49, %50, %51, %52, %53, %54, %55, %56, %57) ({
      ^bb0(%354: tensor<i32>, %355: tensor<8x4x16xf32>, %356: tensor<8x1x1x8xi1>, %357: tensor<8x8x16xf32>, %358: tensor<2x16xf32>, %359: tensor<2x16xf32>, %360: tensor<2x16x2x8xf32>, %361: tensor<2x2x8xf32>, %362: tensor<2x16x2x8xf32>, %363: tensor<2x2x8xf32>, %364: tensor<2x16x2x8xf32>, %365: tensor<2x2x8xf32>, %366: tensor<2x2x8x16xf32>, %367: tensor<2x16xf32>, %368: tensor<2x16x2x8xf32>, %369: tensor<2x2x8xf32>, %370: tensor<2x16x2x8xf32>, %371: tensor<2x2x8xf32>, %372: tensor<2x16xf32>, %373: tensor<2x16xf32>, %374: tensor<2x16x2x8xf32>, %375: tensor<2x2x8xf32>, %376: tensor<2x2x8x16xf32>, %377: tensor<2x16xf32>, %378: tensor<2x16xf32>, %379: tensor<2x16xf32>, %380: tensor<2x16x64xf32>, %381: tensor<2x64xf32>, %382: tensor<2x64x16xf32>, %383: tensor<2x16xf32>):
        %384 = "stablehlo.constant"() {value = dense<2> : tensor<i32>} : () -> tensor<i32>
        %385 = "stablehlo.compare"(%354, %384) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        "stablehlo.return"(%385) : (tensor<i1>) -> ()
    }, {
      ^bb0(%386: tensor<i32>, %387: tensor<8x4x16xf32>, %388: tensor<8x1x1x8xi1>, %389: tensor<8x8x16xf32>, %390: tensor<2x16xf32>, %391: tensor<2x16xf32>, %392: tensor<2x16x2x8xf32>, %393: tensor<2x2x8xf32>, %394: tensor<2x16x2x8xf32>, %395: tensor<2x2x8xf32>, %396: tensor<2x16x2x8xf32>, %397: tensor<2x2x8xf32>, %398: tensor<2x2x8x16xf32>, %399: tensor<2x16xf32>, %400: tensor<2x16x2x8xf32>, %401: tensor<2x2x8xf32>, %402: tensor<2x16x2x8xf32>, %403: tensor<2x2x8xf32>, %404: tensor<2x16xf32>, %405: tensor<2x16xf32>, %406: tensor<2x16x2x8xf32>, %407: tensor<2x2x8xf32>, %408: tensor<2x2x8x16xf32>, %409: tensor<2x16xf32>, %410: tensor<2x16xf32>, %411: tensor<2x16xf32>, %412: tensor<2x16x64xf32>, %413: tensor<2x64xf32>, %414: tensor<2x64x16xf32>, %415: tensor<2x16xf32>):
        %416 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
        %417 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %418 = "stablehlo.dynamic_slice"(%390, %386, %416) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %419 = "stablehlo.reshape"(%418) : (tensor<1x16xf32>) -> tensor<16xf32>
        %420 = "stablehlo.dynamic_slice"(%391, %386, %416) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %421 = "stablehlo.reshape"(%420) : (tensor<1x16xf32>) -> tensor<16xf32>
        %422 = "stablehlo.dynamic_slice"(%392, %386, %416, %416, %416) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %423 = "stablehlo.reshape"(%422) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %424 = "stablehlo.dynamic_slice"(%393, %386, %416, %416) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %425 = "stablehlo.reshape"(%424) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %426 = "stablehlo.dynamic_slice"(%394, %386, %416, %416, %416) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %427 = "stablehlo.reshape"(%426) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %428 = "stablehlo.dynamic_slice"(%395, %386, %416, %416) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %429 = "stablehlo.reshape"(%428) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %430 = "stablehlo.dynamic_slice"(%396, %386, %416, %416, %416) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %431 = "stablehlo.reshape"(%430) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %432 = "stablehlo.dynamic_slice"(%397, %386, %416, %416) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %433 = "stablehlo.reshape"(%432) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %434 = "stablehlo.dynamic_slice"(%398, %386, %416, %416, %416) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<2x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %435 = "stablehlo.reshape"(%434) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
        %436 = "stablehlo.dynamic_slice"(%399, %386, %416) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %437 = "stablehlo.reshape"(%436) : (tensor<1x16xf32>) -> tensor<16xf32>
        %438 = "stablehlo.dynamic_slice"(%400, %386, %416, %416, %416) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %439 = "stablehlo.reshape"(%438) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %440 = "stablehlo.dynamic_slice"(%401, %386, %416, %416) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %441 = "stablehlo.reshape"(%440) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %442 = "stablehlo.dynamic_slice"(%402, %386, %416, %416, %416) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %443 = "stablehlo.reshape"(%442) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %444 = "stablehlo.dynamic_slice"(%403, %386, %416, %416) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %445 = "stablehlo.reshape"(%444) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %446 = "stablehlo.dynamic_slice"(%404, %386, %416) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %447 = "stablehlo.reshape"(%446) : (tensor<1x16xf32>) -> tensor<16xf32>
        %448 = "stablehlo.dynamic_slice"(%405, %386, %416) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %449 = "stablehlo.reshape"(%448) : (tensor<1x16xf32>) -> tensor<16xf32>
        %450 = "stablehlo.dynamic_slice"(%406, %386, %416, %416, %416) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %451 = "stablehlo.reshape"(%450) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %452 = "stablehlo.dynamic_slice"(%407, %386, %416, %416) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %453 = "stablehlo.reshape"(%452) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %454 = "stablehlo.dynamic_slice"(%408, %386, %416, %416, %416) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<2x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %455 = "stablehlo.reshape"(%454) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
        %456 = "stablehlo.dynamic_slice"(%409, %386, %416) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %457 = "stablehlo.reshape"(%456) : (tensor<1x16xf32>) -> tensor<16xf32>
        %458 = "stablehlo.dynamic_slice"(%410, %386, %416) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %459 = "stablehlo.reshape"(%458) : (tensor<1x16xf32>) -> tensor<16xf32>
        %460 = "stablehlo.dynamic_slice"(%411, %386, %416) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %461 = "stablehlo.reshape"(%460) : (tensor<1x16xf32>) -> tensor<16xf32>
        %462 = "stablehlo.dynamic_slice"(%412, %386, %416, %416) {slice_sizes = array<i64: 1, 16, 64>} : (tensor<2x16x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x64xf32>
        %463 = "stablehlo.reshape"(%462) : (tensor<1x16x64xf32>) -> tensor<16x64xf32>
        %464 = "stablehlo.dynamic_slice"(%413, %386, %416) {slice_sizes = array<i64: 1, 64>} : (tensor<2x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
        %465 = "stablehlo.reshape"(%464) : (tensor<1x64xf32>) -> tensor<64xf32>
        %466 = "stablehlo.dynamic_slice"(%414, %386, %416, %416) {slice_sizes = array<i64: 1, 64, 16>} : (tensor<2x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x16xf32>
        %467 = "stablehlo.reshape"(%466) : (tensor<1x64x16xf32>) -> tensor<64x16xf32>
        %468 = "stablehlo.dynamic_slice"(%415, %386, %416) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %469 = "stablehlo.reshape"(%468) : (tensor<1x16xf32>) -> tensor<16xf32>
        %470 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %471 = "stablehlo.broadcast_in_dim"(%470) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %472 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %473 = "stablehlo.broadcast_in_dim"(%472) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %474 = "stablehlo.multiply"(%387, %387) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %475 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %479 = "stablehlo.reduce"(%387, %475) ({
          ^bb0(%476: tensor<f32>, %477: tensor<f32>):
            %478 = "stablehlo.add"(%476, %477) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%478) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %480 = "stablehlo.multiply"(%479, %471) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %481 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %485 = "stablehlo.reduce"(%474, %481) ({
          ^bb0(%482: tensor<f32>, %483: tensor<f32>):
            %484 = "stablehlo.add"(%482, %483) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%484) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %486 = "stablehlo.multiply"(%485, %471) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %487 = "stablehlo.multiply"(%480, %480) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %488 = "stablehlo.subtract"(%486, %487) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %489 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %490 = "stablehlo.broadcast_in_dim"(%489) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %491 = "stablehlo.maximum"(%488, %490) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %492 = "stablehlo.add"(%491, %473) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %493 = "stablehlo.broadcast_in_dim"(%480) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %494 = "stablehlo.subtract"(%387, %493) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %495 = "stablehlo.rsqrt"(%492) : (tensor<8x4xf32>) -> tensor<8x4xf32>
        %496 = "stablehlo.broadcast_in_dim"(%495) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %497 = "stablehlo.multiply"(%494, %496) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %498 = "stablehlo.broadcast_in_dim"(%419) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %499 = "stablehlo.multiply"(%497, %498) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %500 = "stablehlo.broadcast_in_dim"(%421) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %501 = "stablehlo.add"(%499, %500) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %502 = "stablehlo.dot_general"(%423, %501) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x2x8xf32>, tensor<8x4x16xf32>) -> tensor<2x8x8x4xf32>
        %503 = "stablehlo.reshape"(%425) : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
        %504 = "stablehlo.reshape"(%503) : (tensor<2x8x1xf32>) -> tensor<2x8x1x1xf32>
        %505 = "stablehlo.reshape"(%504) : (tensor<2x8x1x1xf32>) -> tensor<2x8xf32>
        %506 = "stablehlo.broadcast_in_dim"(%505) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x8x4xf32>
        %507 = "stablehlo.add"(%502, %506) : (tensor<2x8x8x4xf32>, tensor<2x8x8x4xf32>) -> tensor<2x8x8x4xf32>
        %508 = "stablehlo.dot_general"(%427, %501) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x2x8xf32>, tensor<8x4x16xf32>) -> tensor<2x8x8x4xf32>
        %509 = "stablehlo.reshape"(%429) : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
        %510 = "stablehlo.reshape"(%509) : (tensor<2x8x1xf32>) -> tensor<2x8x1x1xf32>
        %511 = "stablehlo.reshape"(%510) : (tensor<2x8x1x1xf32>) -> tensor<2x8xf32>
        %512 = "stablehlo.broadcast_in_dim"(%511) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x8x4xf32>
        %513 = "stablehlo.add"(%508, %512) : (tensor<2x8x8x4xf32>, tensor<2x8x8x4xf32>) -> tensor<2x8x8x4xf32>
        %514 = "stablehlo.dot_general"(%431, %501) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x2x8xf32>, tensor<8x4x16xf32>) -> tensor<2x8x8x4xf32>
        %515 = "stablehlo.reshape"(%433) : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
        %516 = "stablehlo.reshape"(%515) : (tensor<2x8x1xf32>) -> tensor<2x8x1x1xf32>
        %517 = "stablehlo.reshape"(%516) : (tensor<2x8x1x1xf32>) -> tensor<2x8xf32>
        %518 = "stablehlo.broadcast_in_dim"(%517) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x8x4xf32>
        %519 = "stablehlo.add"(%514, %518) : (tensor<2x8x8x4xf32>, tensor<2x8x8x4xf32>) -> tensor<2x8x8x4xf32>
        %520 = "stablehlo.dot_general"(%519, %507) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [2, 0], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x4xf32>, tensor<2x8x8x4xf32>) -> tensor<8x2x4x4xf32>
        %521 = "stablehlo.constant"() {value = dense<3.5355338e-1> : tensor<f32>} : () -> tensor<f32>
        %522 = "stablehlo.broadcast_in_dim"(%521) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x4x4xf32>
        %523 = "stablehlo.multiply"(%520, %522) : (tensor<8x2x4x4xf32>, tensor<8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %524 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
        %528 = "stablehlo.reduce"(%523, %524) ({
          ^bb0(%525: tensor<f32>, %526: tensor<f32>):
            %527 = "stablehlo.maximum"(%525, %526) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%527) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x4x4xf32>, tensor<f32>) -> tensor<8x2x4xf32>
        %529 = "stablehlo.optimization_barrier"(%528) : (tensor<8x2x4xf32>) -> tensor<8x2x4xf32>
        %530 = "stablehlo.broadcast_in_dim"(%529) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x4xf32>) -> tensor<8x2x4x4xf32>
        %531 = "stablehlo.subtract"(%523, %530) : (tensor<8x2x4x4xf32>, tensor<8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %532 = "stablehlo.exponential"(%531) : (tensor<8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %533 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %537 = "stablehlo.reduce"(%532, %533) ({
          ^bb0(%534: tensor<f32>, %535: tensor<f32>):
            %536 = "stablehlo.add"(%534, %535) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%536) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x4x4xf32>, tensor<f32>) -> tensor<8x2x4xf32>
        %538:2 = "stablehlo.optimization_barrier"(%532, %537) : (tensor<8x2x4x4xf32>, tensor<8x2x4xf32>) -> (tensor<8x2x4x4xf32>, tensor<8x2x4xf32>)
        %539 = "stablehlo.reshape"(%538#1) : (tensor<8x2x4xf32>) -> tensor<8x2x4x1xf32>
        %540 = "stablehlo.dot_general"(%538#0, %513) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x2x4x4xf32>, tensor<2x8x8x4xf32>) -> tensor<8x2x4x8xf32>
        %541 = "stablehlo.reshape"(%539) : (tensor<8x2x4x1xf32>) -> tensor<8x2x4xf32>
        %542 = "stablehlo.broadcast_in_dim"(%541) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x4xf32>) -> tensor<8x2x4x8xf32>
        %543 = "stablehlo.divide"(%540, %542) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %544 = "stablehlo.transpose"(%543) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<8x2x4x8xf32>) -> tensor<8x4x2x8xf32>
        %545 = "stablehlo.dot_general"(%544, %435) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x4x2x8xf32>, tensor<2x8x16xf32>) -> tensor<8x4x16xf32>
        %546 = "stablehlo.broadcast_in_dim"(%437) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %547 = "stablehlo.add"(%545, %546) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %548 = "stablehlo.add"(%387, %547) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %549 = "stablehlo.dot_general"(%439, %389) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x2x8xf32>, tensor<8x8x16xf32>) -> tensor<2x8x8x8xf32>
        %550 = "stablehlo.reshape"(%441) : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
        %551 = "stablehlo.reshape"(%550) : (tensor<2x8x1xf32>) -> tensor<2x8x1x1xf32>
        %552 = "stablehlo.reshape"(%551) : (tensor<2x8x1x1xf32>) -> tensor<2x8xf32>
        %553 = "stablehlo.broadcast_in_dim"(%552) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x8x8xf32>
        %554 = "stablehlo.add"(%549, %553) : (tensor<2x8x8x8xf32>, tensor<2x8x8x8xf32>) -> tensor<2x8x8x8xf32>
        %555 = "stablehlo.dot_general"(%443, %389) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x2x8xf32>, tensor<8x8x16xf32>) -> tensor<2x8x8x8xf32>
        %556 = "stablehlo.reshape"(%445) : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
        %557 = "stablehlo.reshape"(%556) : (tensor<2x8x1xf32>) -> tensor<2x8x1x1xf32>
        %558 = "stablehlo.reshape"(%557) : (tensor<2x8x1x1xf32>) -> tensor<2x8xf32>
        %559 = "stablehlo.broadcast_in_dim"(%558) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x8x8xf32>
        %560 = "stablehlo.add"(%555, %559) : (tensor<2x8x8x8xf32>, tensor<2x8x8x8xf32>) -> tensor<2x8x8x8xf32>
        %561 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %562 = "stablehlo.broadcast_in_dim"(%561) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %563 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %564 = "stablehlo.broadcast_in_dim"(%563) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %565 = "stablehlo.multiply"(%548, %548) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %566 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %570 = "stablehlo.reduce"(%548, %566) ({
          ^bb0(%567: tensor<f32>, %568: tensor<f32>):
            %569 = "stablehlo.add"(%567, %568) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%569) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %571 = "stablehlo.multiply"(%570, %562) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %572 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %576 = "stablehlo.reduce"(%565, %572) ({
          ^bb0(%573: tensor<f32>, %574: tensor<f32>):
            %575 = "stablehlo.add"(%573, %574) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%575) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %577 = "stablehlo.multiply"(%576, %562) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %578 = "stablehlo.multiply"(%571, %571) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %579 = "stablehlo.subtract"(%577, %578) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %580 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %581 = "stablehlo.broadcast_in_dim"(%580) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %582 = "stablehlo.maximum"(%579, %581) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %583 = "stablehlo.add"(%582, %564) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %584 = "stablehlo.broadcast_in_dim"(%571) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %585 = "stablehlo.subtract"(%548, %584) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %586 = "stablehlo.rsqrt"(%583) : (tensor<8x4xf32>) -> tensor<8x4xf32>
        %587 = "stablehlo.broadcast_in_dim"(%586) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %588 = "stablehlo.multiply"(%585, %587) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %589 = "stablehlo.broadcast_in_dim"(%447) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %590 = "stablehlo.multiply"(%588, %589) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %591 = "stablehlo.broadcast_in_dim"(%449) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %592 = "stablehlo.add"(%590, %591) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %593 = "stablehlo.dot_general"(%451, %592) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x2x8xf32>, tensor<8x4x16xf32>) -> tensor<2x8x8x4xf32>
        %594 = "stablehlo.reshape"(%453) : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
        %595 = "stablehlo.reshape"(%594) : (tensor<2x8x1xf32>) -> tensor<2x8x1x1xf32>
        %596 = "stablehlo.reshape"(%595) : (tensor<2x8x1x1xf32>) -> tensor<2x8xf32>
        %597 = "stablehlo.broadcast_in_dim"(%596) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x8x4xf32>
        %598 = "stablehlo.add"(%593, %597) : (tensor<2x8x8x4xf32>, tensor<2x8x8x4xf32>) -> tensor<2x8x8x4xf32>
        %599 = "stablehlo.dot_general"(%598, %554) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [2, 0], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x4xf32>, tensor<2x8x8x8xf32>) -> tensor<8x2x4x8xf32>
        %600 = "stablehlo.broadcast_in_dim"(%521) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x4x8xf32>
        %601 = "stablehlo.multiply"(%599, %600) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %602 = "stablehlo.constant"() {value = dense<-1.0e9> : tensor<f32>} : () -> tensor<f32>
        %603 = "stablehlo.broadcast_in_dim"(%602) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x4x8xf32>
        %604 = "stablehlo.reshape"(%388) : (tensor<8x1x1x8xi1>) -> tensor<8x8xi1>
        %605 = "stablehlo.broadcast_in_dim"(%604) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<8x8xi1>) -> tensor<8x2x4x8xi1>
        %606 = "stablehlo.select"(%605, %601, %603) : (tensor<8x2x4x8xi1>, tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %607 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
        %611 = "stablehlo.reduce"(%606, %607) ({
          ^bb0(%608: tensor<f32>, %609: tensor<f32>):
            %610 = "stablehlo.maximum"(%608, %609) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%610) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x4x8xf32>, tensor<f32>) -> tensor<8x2x4xf32>
        %612 = "stablehlo.optimization_barrier"(%611) : (tensor<8x2x4xf32>) -> tensor<8x2x4xf32>
        %613 = "stablehlo.broadcast_in_dim"(%612) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x4xf32>) -> tensor<8x2x4x8xf32>
        %614 = "stablehlo.subtract"(%606, %613) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %615 = "stablehlo.exponential"(%614) : (tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %616 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %620 = "stablehlo.reduce"(%615, %616) ({
          ^bb0(%617: tensor<f32>, %618: tensor<f32>):
            %619 = "stablehlo.add"(%617, %618) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%619) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x4x8xf32>, tensor<f32>) -> tensor<8x2x4xf32>
        %621:2 = "stablehlo.optimization_barrier"(%615, %620) : (tensor<8x2x4x8xf32>, tensor<8x2x4xf32>) -> (tensor<8x2x4x8xf32>, tensor<8x2x4xf32>)
        %622 = "stablehlo.reshape"(%621#1) : (tensor<8x2x4xf32>) -> tensor<8x2x4x1xf32>
        %623 = "stablehlo.dot_general"(%621#0, %560) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x2x4x8xf32>, tensor<2x8x8x8xf32>) -> tensor<8x2x4x8xf32>
        %624 = "stablehlo.reshape"(%622) : (tensor<8x2x4x1xf32>) -> tensor<8x2x4xf32>
        %625 = "stablehlo.broadcast_in_dim"(%624) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x4xf32>) -> tensor<8x2x4x8xf32>
        %626 = "stablehlo.divide"(%623, %625) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %627 = "stablehlo.transpose"(%626) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<8x2x4x8xf32>) -> tensor<8x4x2x8xf32>
        %628 = "stablehlo.dot_general"(%627, %455) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x4x2x8xf32>, tensor<2x8x16xf32>) -> tensor<8x4x16xf32>
        %629 = "stablehlo.broadcast_in_dim"(%457) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %630 = "stablehlo.add"(%628, %629) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %631 = "stablehlo.add"(%548, %630) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %632 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %633 = "stablehlo.broadcast_in_dim"(%632) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %634 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %635 = "stablehlo.broadcast_in_dim"(%634) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %636 = "stablehlo.multiply"(%631, %631) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %637 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %641 = "stablehlo.reduce"(%631, %637) ({
          ^bb0(%638: tensor<f32>, %639: tensor<f32>):
            %640 = "stablehlo.add"(%638, %639) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%640) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %642 = "stablehlo.multiply"(%641, %633) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %643 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %647 = "stablehlo.reduce"(%636, %643) ({
          ^bb0(%644: tensor<f32>, %645: tensor<f32>):
            %646 = "stablehlo.add"(%644, %645) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%646) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %648 = "stablehlo.multiply"(%647, %633) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %649 = "stablehlo.multiply"(%642, %642) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %650 = "stablehlo.subtract"(%648, %649) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %651 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %652 = "stablehlo.broadcast_in_dim"(%651) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %653 = "stablehlo.maximum"(%650, %652) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %654 = "stablehlo.add"(%653, %635) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %655 = "stablehlo.broadcast_in_dim"(%642) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %656 = "stablehlo.subtract"(%631, %655) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %657 = "stablehlo.rsqrt"(%654) : (tensor<8x4xf32>) -> tensor<8x4xf32>
        %658 = "stablehlo.broadcast_in_dim"(%657) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %659 = "stablehlo.multiply"(%656, %658) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %660 = "stablehlo.broadcast_in_dim"(%459) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %661 = "stablehlo.multiply"(%659, %660) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %662 = "stablehlo.broadcast_in_dim"(%461) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %663 = "stablehlo.add"(%661, %662) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %664 = "stablehlo.dot_general"(%663, %463) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x4x16xf32>, tensor<16x64xf32>) -> tensor<8x4x64xf32>
        %665 = "stablehlo.broadcast_in_dim"(%465) {broadcast_dimensions = array<i64: 2>} : (tensor<64xf32>) -> tensor<8x4x64xf32>
        %666 = "stablehlo.add"(%664, %665) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %667 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
        %668 = "stablehlo.broadcast_in_dim"(%667) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4x64xf32>
        %669 = "stablehlo.multiply"(%666, %668) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %670 = "stablehlo.constant"() {value = dense<7.0710677e-1> : tensor<f32>} : () -> tensor<f32>
        %671 = "stablehlo.broadcast_in_dim"(%670) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4x64xf32>
        %672 = "stablehlo.multiply"(%666, %671) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %673 = "chlo.erf"(%672) : (tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %674 = "stablehlo.constant"() {value = dense<1.0> : tensor<f32>} : () -> tensor<f32>
        %675 = "stablehlo.broadcast_in_dim"(%674) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4x64xf32>
        %676 = "stablehlo.add"(%673, %675) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %677 = "stablehlo.multiply"(%669, %676) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %678 = "stablehlo.optimization_barrier"(%677) : (tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %679 = "stablehlo.dot_general"(%678, %467) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x4x64xf32>, tensor<64x16xf32>) -> tensor<8x4x16xf32>
        %680 = "stablehlo.broadcast_in_dim"(%469) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %681 = "stablehlo.add"(%679, %680) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %682 = "stablehlo.add"(%631, %681) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %683 = "sdy.sharding_constraint"(%682) {sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>} : (tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %684 = "stablehlo.add"(%386, %417) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        "stablehlo.return"(%684, %683, %388, %389, %390, %391, %392, %393, %394, %395, %396, %397, %398, %399, %400, %401, %402, %403, %404, %405, %406, %407, %408, %409, %410, %411, %412, %413, %414, %415) : (tensor<i32>, tensor<8x4x16xf32>, tensor<8x1x1x8xi1>, tensor<8x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>) -> ()
    }) : (tensor<i32>, tensor<8x4x16xf32>, tensor<8x1x1x8xi1>, tensor<8x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>) -> (tensor<i32>, tensor<8x4x16xf32>, tensor<8x1x1x8xi1>, tensor<8x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>)
    %686 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %687 = "stablehlo.broadcast_in_dim"(%686) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
    %688 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %689 = "stablehlo.broadcast_in_dim"(%688) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
    %690 = "stablehlo.multiply"(%685#1, %685#1) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %691 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %695 = "stablehlo.reduce"(%685#1, %691) ({
      ^bb0(%692: tensor<f32>, %693: tensor<f32>):
        %694 = "stablehlo.add"(%692, %693) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%694) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
    %696 = "stablehlo.multiply"(%695, %687) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %697 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %701 = "stablehlo.reduce"(%690, %697) ({
      ^bb0(%698: tensor<f32>, %699: tensor<f32>):
        %700 = "stablehlo.add"(%698, %699) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%700) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
    %702 = "stablehlo.multiply"(%701, %687) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %703 = "stablehlo.multiply"(%696, %696) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %704 = "stablehlo.subtract"(%702, %703) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %705 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %706 = "stablehlo.broadcast_in_dim"(%705) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
    %707 = "stablehlo.maximum"(%704, %706) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %708 = "stablehlo.add"(%707, %689) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %709 = "stablehlo.broadcast_in_dim"(%696) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
    %710 = "stablehlo.subtract"(%685#1, %709) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %711 = "stablehlo.rsqrt"(%708) : (tensor<8x4xf32>) -> tensor<8x4xf32>
    %712 = "stablehlo.broadcast_in_dim"(%711) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
    %713 = "stablehlo.multiply"(%710, %712) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %714 = "stablehlo.broadcast_in_dim"(%58) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
    %715 = "stablehlo.multiply"(%713, %714) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %716 = "stablehlo.broadcast_in_dim"(%59) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
    %717 = "stablehlo.add"(%715, %716) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %718 = "stablehlo.reshape"(%717) : (tensor<8x4x16xf32>) -> tensor<32x16xf32>
    %719 = "stablehlo.transpose"(%5) {permutation = array<i64: 1, 2, 0>} : (tensor<2x8x4xi32>) -> tensor<8x4x2xi32>
    %720 = "stablehlo.reshape"(%719) : (tensor<8x4x2xi32>) -> tensor<32x2xi32>
    %721 = "stablehlo.transpose"(%6) {permutation = array<i64: 1, 2, 0, 3>} : (tensor<2x8x4x8xf32>) -> tensor<8x4x2x8xf32>
    %722 = "stablehlo.reshape"(%721) : (tensor<8x4x2x8xf32>) -> tensor<32x2x8xf32>
    %723 = "stablehlo.reshape"(%0) : (tensor<8x4x8xf32>) -> tensor<32x8xf32>
    %724 = "stablehlo.reshape"(%720) : (tensor<32x2xi32>) -> tensor<64xi32>
    %725 = "stablehlo.reshape"(%723) : (tensor<32x8xf32>) -> tensor<32x1x8xf32>
    %726 = "stablehlo.reshape"(%725) : (tensor<32x1x8xf32>) -> tensor<32x8xf32>
    %727 = "stablehlo.broadcast_in_dim"(%726) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<32x8xf32>) -> tensor<32x2x8xf32>
    %728 = "stablehlo.reshape"(%727) : (tensor<32x2x8xf32>) -> tensor<64x8xf32>
    %729 = "sdy.sharding_constraint"(%728) {sharding = #sdy.sharding<@mesh, [{"data"}, {}]>} : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %730 = "stablehlo.reshape"(%722) : (tensor<32x2x8xf32>) -> tensor<64x8xf32>
    %731 = "stablehlo.constant"() {value = dense<"0xA6FE7F3F23FD7F3F77FB7F3FA2F97F3FA5F77F3F7FF57F3F30F37F3FB9F07F3F19EE7F3F50EB7F3F5EE87F3F44E57F3F00E27F3F95DE7F3F00DB7F3F43D77F3F5DD37F3F4ECF7F3F17CB7F3FB6C67F3F2EC27F3F7CBD7F3FA2B87F3F9FB37F3F73AE7F3F1FA97F3FA2A37F3FFC9D7F3F2E987F3F37927F3F178C7F3FCF857F3F5D7F7F3FC4787F3F01727F3F166B7F3F03647F3FC65C7F3F61557F3FD44D7F3F1D467F3F3F3E7F3F37367F3F072E7F3FAE257F3F2D1D7F3F83147F3FB00B7F3FB5027F3F92F97E3F45F07E3FD1E67E3F33DD7E3F6DD37E3F7FC97E3F68BF7E3F28B57E3FC0AA7E3F2FA07E3F76957E3F948A7E3F8A7F7E3F57747E3FFC687E3F785D7E3FCC517E3FF7457E3FFA397E3FD52D7E3F87217E3F10157E3F71087E3FAAFB7D3FBAEE7D3FA2E17D3F61D47D3FF8C67D3F67B97D3FADAB7D3FCB9D7D3FC08F7D3F8E817D3F32737D3FAF647D3F03567D3F2F477D3F32387D3F0E297D3FC1197D3F4B0A7D3FAEFA7C3FE8EA7C3FFADA7C3FE3CA7C3FA5BA7C3F3EAA7C3FAF997C3FF7887C3F18787C3F10677C3FE1557C3F89447C3F09337C3F60217C3F900F7C3F98FD7B3F77EB7B3F2ED97B3FBEC67B3F25B47B3F64A17B3F7B8E7B3F6A7B7B3F31687B3FD0547B3F47417B3F962D7B3FBD197B3FBC057B3F94F17A3F43DD7A3FCAC87A3F29B47A3F619F7A3F708A7A3F58757A3F18607A3FB04A7A3F20357A3F691F7A3F89097A3F82F3793F53DD793FFCC6793F7EB0793FD799793F0983793F146C793FF654793FB13D793F4426793FB00E793FF4F6783F10DF783F05C7783FD2AE783F7896783FF67D783F4C65783F7B4C783F8333783F621A783F1B01783FACE7773F15CE773F57B4773F729A773F6580773F3166773FD64B773F5331773FA916773FD7FB763FDEE0763FBEC5763F77AA763F088F763F7273763FB557763FD13B763FC51F763F9203763F38E7753FB8CA753F0FAE753F4091753F4A74753F2D57753FE839753F7D1C753FEAFE743F31E1743F51C3743F49A5743F1B87743FC668743F4A4A743FA72B743FDD0C743FECED733FD5CE733F97AF733F3190733FA670733FF350733F1A31733F1A11733FF3F0723FA6D0723F32B0723F978F723FD66E723FEE4D723FE02C723FAB0B723F4FEA713FCEC8713F25A7713F5685713F6163713F4541713F031F713F9BFC703F0CDA703F57B7703F7B94703F7A71703F514E703F032B703F8F07703FF4E36F3F33C06F3F4C9C6F3F3F786F3F0C546F3FB22F6F3F330B6F3F8DE66E3FC2C16E3FD19C6E3FB9776E3F7C526E3F182D6E3F8F076E3FE0E16D3F0BBC6D3F10966D3FF06F6D3FA9496D3F3D236D3FABFC6C3FF3D56C3F16AF6C3F13886C3FEA606C3F9C396C3F28126C3F8FEA6B3FD0C26B3FEB9A6B3FE1726B3FB24A6B3F5D226B3FE3F96A3F43D16A3F7EA86A3F947F6A3F84566A3F4F2D6A3FF4036A3F75DA693FD0B0693F0687693F175D693F0333693FC908693F6BDE683FE7B3683F3F89683F715E683F7F33683F6708683F2BDD673FC9B1673F4386673F985A673FC82E673FD402673FBAD6663F7CAA663F197E663F9251663FE524663F15F8653F1FCB653F059E653FC770653F6343653FDC15653F30E8643F5FBA643F6B8C643F515E643F1430643FB201643F2CD3633F81A4633FB375633FC046633FA917633F6EE8623F0EB9623F8B89623FE459623F182A623F29FA613F15CA613FDE99613F8369613F0439613F6108613F9AD7603FB0A6603FA175603F6F44603F1A13603FA0E15F3F03B05F3F437E5F3F5E4C5F3F571A5F3F2CE85E3FDDB55E3F6B835E3FD5505E3F1C1E5E3F40EB5D3F40B85D3F1E855D3FD7515D3F6E1E5D3FE2EA5C3F32B75C3F5F835C3F694F5C3F501B5C3F14E75B3FB5B25B3F337E5B3F8E495B3FC6145B3FDCDF5A3FCEAA5A3F9E755A3F4B405A3FD50A5A3F3DD5593F819F593FA469593FA333593F80FD583F3BC7583FD390583F485A583F9B23583FCCEC573FDAB5573FC67E573F9047573F3810573FBDD8563F20A1563F6169563F7F31563F7CF9553F57C1553F0F89553FA650553F1B18553F6DDF543F9EA6543FAD6D543F9A34543F66FB533F10C2533F9888533FFE4E533F4315533F66DB523F67A1523F4767523F062D523FA3F2513F1FB8513F797D513FB242513FCA07513FC0CC503F9591503F4956503FDC1A503F4EDF4F3F9FA34F3FCE674F3FDD2B4F3FCAEF4E3F97B34E3F43774E3FCE3A4E3F38FE4D3F81C14D3FAA844D3FB2474D3F990A4D3F5FCD4C3F05904C3F8B524C3FF0144C3F34D74B3F58994B3F5C5B4B3F3F1D4B3F02DF4A3FA4A04A3F27624A3F89234A3FCBE4493FEDA5493FEE66493FD027493F92E8483F33A9483FB569483F172A483F59EA473F7BAA473F7E6A473F602A473F23EA463FC7A9463F4A69463FAF28463FF3E7453F18A7453F1E66453F0425453FCBE3443F73A2443FFB60443F641F443FAEDD433FD89B433FE459433FD017433F9DD5423F4C93423FDB50423F4C0E423F9DCB413FD088413FE445413FD902413FAFBF403F677C403F0039403F7BF53F3FD7B13F3F146E3F3F332A3F3F34E63E3F16A23E3FDA5D3E3F7F193E3F07D53D3F70903D3FBB4B3D3FE8063D3FF6C13C3FE77C3C3FBA373C3F6FF23B3F05AD3B3F7E673B3FD9213B3F17DC3A3F36963A3F38503A3F1D0A3A3FE3C3393F8C7D393F1837393F86F0383FD7A9383F0A63383F201C383F19D5373FF48D373FB246373F53FF363FD7B7363F3E70363F8828363FB4E0353FC498353FB750353F8D08353F46C0343FE377343F632F343FC6E6333F0C9E333F3655333F430C333F34C3323F097A323FC130323F5CE7313FDC9D313F3F54313F860A313FB0C0303FBF76303FB12C303F88E22F3F42982F3FE04D2F3F63032F3FCAB82E3F156E2E3F44232E3F57D82D3F4F8D2D3F2B422D3FECF62C3F91AB2C3F1A602C3F88142C3FDBC82B3F137D2B3F2F312B3F30E52A3F15992A3FE04C2A3F8F002A3F24B4293F9D67293FFB1A293F3FCE283F6781283F7534283F68E7273F419A273FFE4C273FA1FF263F2AB2263F9864263FEB16263F24C9253F437B253F472D253F31DF243F0191243FB642243F52F4233FD3A5233F3A57233F8808233FBBB9223FD46A223FD41B223FBACC213F867D213F382E213FD1DE203F508F203FB53F203F01F01F3F34A01F3F4D501F3F4D001F3F34B01E3F01601E3FB50F1E3F50BF1D3FD26E1D3F3A1E1D3F8ACD1C3FC17C1C3FDF2B1C3FE4DA1B3FD0891B3FA3381B3F5EE71A3F00961A3F8A441A3FFBF2193F53A1193F934F193FBBFD183FCAAB183FC159183FA007183F66B5173F1563173FAB10173F29BE163F8F6B163FDE18163F14C6153F3373153F3A20153F29CD143F007A143FC026143F68D3133FF97F133F722C133FD4D8123F1E85123F5131123F6DDD113F7189113F5F35113F35E1103FF48C103F9D38103F2EE40F3FA88F0F3F0C3B0F3F59E60E3F8F910E3FAE3C0E3FB7E70D3FA9920D3F853D0D3F4AE80C3FF8920C3F913D0C3F13E80B3F7E920B3FD43C0B3F13E70A3F3C910A3F503B0A3F4DE5093F348F093F0539093FC1E2083F678C083FF735083F71DF073FD688073F2532073F5FDB063F8384063F912D063F8BD6053F6F7F053F3E28053FF7D0043F9C79043F2B22043FA6CA033F0B73033F5C1B033F97C3023FBE6B023FD013023FCEBB013FB663013F8A0B013F4AB3003FF55A003F8C02003F1C54FF3EF8A2FE3EACF1FD3E3740FD3E9A8EFC3ED4DCFB3EE72AFB3ED178FA3E94C6F93E2F14F93EA261F83EEEAEF73E12FCF63E0F49F63EE595F53E94E2F43E1B2FF43E7C7BF33EB6C7F23ECA13F23EB75FF13E7EABF03E1EF7EF3E9842EF3EEC8DEE3E1AD9ED3E2224ED3E056FEC3EC1B9EB3E5904EB3ECB4EEA3E1799E93E3FE3E83E412DE83E1E77E73ED7C0E63E6B0AE63EDA53E53E259DE43E4BE6E33E4D2FE33E2B78E23EE5C0E13E7B09E13EED51E03E3C9ADF3E66E2DE3E6E2ADE3E5272DD3E13BADC3EB001DC3E2B49DB3E8390DA3EB8D7D93ECA1ED93EBA65D83E87ACD73E32F3D63EBB39D63E2280D53E66C6D43E890CD43E8A52D33E6A98D23E28DED13EC423D13E3F69D03E99AECF3ED3F3CE3EEB38CE3EE27DCD3EB9C2CC3E6F07CC3E044CCB3E7990CA3ECED4C93E0319C93E185DC83E0DA1C73EE2E4C63E9728C63E2D6CC53EA4AFC43EFBF2C33E3336C33E4C79C23E46BCC13E21FFC03EDE41C03E7C84BF3EFBC6BE3E5C09BE3E9F4BBD3EC48DBC3ECACFBB3EB311BB3E7E53BA3E2C95B93EBBD6B83E2E18B83E8359B73EBB9AB63ED6DBB53ED41CB53EB55DB43E799EB33E21DFB23EAC1FB23E1B60B13E6EA0B03EA5E0AF3EC020AF3EBE60AE3EA1A0AD3E69E0AC3E1520AC3EA55FAB3E1A9FAA3E75DEA93EB41DA93ED85CA83EE19BA73ED0DAA63EA419A63E5E58A53EFD96A43E82D5A33EED13A33E3E52A23E7690A13E93CEA03E970CA03E824A9F3E53889E3E0BC69D3EAA039D3E30419C3E9D7E9B3EF1BB9A3E2CF9993E5036993E5A73983E4DB0973E27ED963EE929963E9466953E26A3943EA1DF933E051C933E5158923E8694913EA3D0903EAA0C903E99488F3E72848E3E34C08D3EE0FB8C3E75378C3EF4728B3E5CAE8A3EAFE9893EEB24893E1260883E239B873E1FD6863E0511863ED54B853E9186843E37C1833EC9FB823E4536823EAD70813E00AB803E7ECA7F3ED33E7E3E00B37C3E04277B3EE09A793E940E783E2182763E87F5743EC668733EDEDB713ECF4E703E9BC16E3E40346D3EBFA66B3E1A196A3E4E8B683E5EFD663E496F653E10E1633EB252623E30C4603E8A355F3EC1A65D3ED5175C3EC6885A3E94F9583E3F6A573EC8DA553E2F4B543E74BB523E982B513E9A9B4F3E7B0B4E3E3C7B4C3EDCEA4A3E5C5A493EBBC9473EFB38463E1CA8443E1D17433EFF85413EC2F43F3E66633E3EEDD13C3E55403B3E9FAE393ECC1C383EDC8A363ECFF8343EA466333E5ED4313EFA41303E7BAF2E3EE01C2D3E2A8A2B3E58F7293E6B64283E64D1263E423E253E05AB233EAF17223E3E84203EB4F01E3E115D1D3E55C91B3E80351A3E92A1183E8D0D173E6F79153E39E5133EEC50123E87BC103E0C280F3E7A930D3ED1FE0B3E126A0A3E3DD5083E5240073E51AB053E3C16043E1181023ED1EB003EFBACFE3D2A82FB3D3157F83D112CF53DCA00F23D5CD5EE3DC9A9EB3D107EE83D3152E53D2F26E23D08FADE3DBECDDB3D51A1D83DC174D53D1048D23D3D1BCF3D49EECB3D34C1C83D0094C53DAC66C23D3939BF3DA80BBC3DF9DDB83D2CB0B53D4382B23D3D54AF3D1B26AC3DDEF7A83D86C9A53D139BA23D876C9F3DE13D9C3D230F993D4CE0953D5DB1923D57828F3D3A538C3D0724893DBEF4853D5FC5823DD82B7F3DC9CC783D926D723D350E6C3DB2AE653D0A4F5F3D3FEF583D528F523D432F4C3D13CF453DC46E3F3D570E393DCCAD323D254D2C3D62EC253D858B1F3D8E2A193D7FC9123D59680C3D1C07063D954BFF3CC888F23CD5C5E53CBE02D93C833FCC3C297CBF3CAFB8B23C1AF5A53C6A31993CA16D8C3C85537F3C9ECB653C94434C3C68BB323C2033193C8155FF3B9844CC3B8E33993BD9444C3BE944CC3AB4B44E38"> : tensor<1000xf32>} : () -> tensor<1000xf32>
    %732 = "stablehlo.gather"(%731, %724) {dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1>, indices_are_sorted = false} : (tensor<1000xf32>, tensor<64xi32>) -> tensor<64xf32>
    %733 = "stablehlo.reshape"(%732) : (tensor<64xf32>) -> tensor<64x1xf32>
    %734 = "stablehlo.constant"() {value = dense<"0x288BD23B1831193CADC2403C5A5C643C09CF823C0DAA923C55F9A13C24E1B03C9E79BF3C9CD3CD3C51FBDB3CD4F9E93C19D6F73CC4CA023D369E093D1C67103DDD26173DA2DE1D3D618F243DE8392B3DE7DE313DF37E383D8C1A3F3D1FB2453D0C464C3DA7D6523D3964593D02EF5F3D3B77663D16FD6C3DBF80733D60027A3D0D41803D0880833D2EBE863D8CFB893D2F388D3D2174903D6CAF933D17EA963D2C249A3DB25D9D3DAF96A03D29CFA33D2607A73DAC3EAA3DBD75AD3D60ACB03D98E2B33D6818B73DD44DBA3DE082BD3D8DB7C03DDEEBC33DD71FC73D7953CA3DC686CD3DC0B9D03D69ECD33DC31ED73DCF50DA3D8E82DD3D02B4E03D2BE5E33D0C16E73DA446EA3DF676ED3D01A7F03DC7D6F33D4806F73D8435FA3D7D64FD3D9A49003ED3E0013EEC77033EE40E053EBAA5063E713C083E07D3093E7C690B3ED2FF0C3E07960E3E1C2C103E11C2113EE757133E9CED143E3183163EA718183EFCAD193E31431B3E47D81C3E3C6D1E3E1202203EC796213E5C2B233ED1BF243E2654263E5AE8273E6E7C293E61102B3E34A42C3EE6372E3E76CB2F3EE65E313E35F2323E6385343E6F18363E5AAB373E233E393ECAD03A3E50633C3EB3F53D3EF5873F3E141A413E10AC423EEA3D443EA1CF453E3461473EA5F2483EF3834A3E1C154C3E23A64D3E05374F3EC3C7503E5D58523ED3E8533E2479553E5109573E5899583E3A295A3EF7B85B3E8F485D3E00D85E3E4C67603E72F6613E7185633E4A14653EFCA2663E8731683EEBBF693E284E6B3E3DDC6C3E2A6A6E3EF0F76F3E8D85713E0213733E4EA0743E722D763E6CBA773E3D47793EE5D37A3E64607C3EB8EC7D3EE2787F3E7182803E5C48813E310E823EF1D3823E9C99833E305F843EAF24853E18EA853E6BAF863EA874873ECF39883EDFFE883ED8C3893EBC888A3E884D8B3E3E128C3EDDD68C3E649B8D3ED55F8E3E2E248F3E70E88F3E9BAC903EAE70913EA934923E8DF8923E58BC933E0C80943EA743953E2A07963E95CA963EE78D973E2051983E4114993E49D7993E389A9A3E0E5D9B3ECB1F9C3E6FE29C3EF9A49D3E6A679E3EC0299F3EFEEB9F3E21AEA03E2A70A13E1A32A23EEFF3A23EA9B5A33E4A77A43ED038A53E3BFAA53E8BBBA63EC07CA73EDB3DA83EDAFEA83EBEBFA93E8680AA3E3441AB3EC501AC3E3BC2AC3E9582AD3ED342AE3EF502AF3EFBC2AF3EE482B03EB242B13E6202B23EF6C1B23E6E81B33EC840B43E0500B53E26BFB53E297EB63E0F3DB73ED7FBB73E82BAB83E0F79B93E7E37BA3ED0F5BA3E03B4BB3E1972BC3E1030BD3EE8EDBD3EA3ABBE3E3E69BF3EBB26C03E19E4C03E59A1C13E795EC23E7A1BC33E5BD8C33E1E95C43EC151C53E440EC63EA7CAC63EEB86C73E0E43C83E12FFC83EF5BAC93EB876CA3E5B32CB3EDDEDCB3E3EA9CC3E7F64CD3E9F1FCE3E9DDACE3E7B95CF3E3850D03ED30AD13E4CC5D13EA47FD23EDB39D33EEFF3D33EE2ADD43EB267D53E6121D63EEDDAD63E5794D73E9E4DD83EC306D93EC5BFD93EA578DA3E6131DB3EFAE9DB3E70A2DC3EC35ADD3EF312DE3EFFCADE3EE782DF3EAC3AE03E4DF2E03ECAA9E13E2261E23E5718E33E67CFE33E5386E43E1B3DE53EBEF3E53E3CAAE63E9560E73EC916E83ED8CCE83EC282E93E8738EA3E26EEEA3EA0A3EB3EF458EC3E230EED3E2BC3ED3E0E78EE3ECB2CEF3E61E1EF3ED195F03E1B4AF13E3EFEF13E3AB2F23E1066F33EBF19F43E47CDF43EA780F53EE133F63EF3E6F63EDE99F73EA24CF83E3EFFF83EB2B1F93EFE63FA3E2216FB3E1EC8FB3EF279FC3E9E2BFD3E21DDFD3E7C8EFE3EAE3FFF3EB8F0FF3ECC50003F28A9003F6F01013FA259013FC0B1013FCA09023FBE61023F9EB9023F6911033F1F69033FC1C0033F4D18043FC46F043F26C7043F731E053FAA75053FCCCC053FD923063FD17A063FB3D1063F8028073F377F073FD8D5073F642C083FDA82083F3AD9083F852F093FB985093FD8DB093FE1310A3FD3870A3FB0DD0A3F76330B3F27890B3FC1DE0B3F44340C3FB2890C3F09DF0C3F49340D3F73890D3F86DE0D3F83330E3F69880E3F39DD0E3FF1310F3F93860F3F1EDB0F3F922F103FEF83103F35D8103F642C113F7C80113F7CD4113F6628123F387C123FF2CF123F9623133F2177133F96CA133FF31D143F3871143F65C4143F7B17153F796A153F5FBD153F2E10163FE462163F83B5163F0908173F785A173FCEAC173F0CFF173F3251183F3FA3183F35F5183F1247193FD698193F82EA193F163C1A3F918D1A3FF3DE1A3F3D301B3F6E811B3F86D21B3F85231C3F6C741C3F39C51C3FEE151D3F89661D3F0CB71D3F75071E3FC5571E3FFCA71E3F19F81E3F1E481F3F09981F3FDAE71F3F9237203F3187203FB6D6203F2126213F7375213FAAC4213FC913223FCD62223FB7B1223F8800233F3F4F233FDB9D233F5EEC233FC63A243F1489243F48D7243F6225253F6173253F46C1253F110F263FC15C263F57AA263FD2F7263F3345273F7992273FA4DF273FB52C283FAA79283F85C6283F4513293FEA5F293F75AC293FE4F8293F38452A3F71912A3F8EDD2A3F91292B3F78752B3F44C12B3FF50C2C3F8A582C3F03A42C3F62EF2C3FA43A2D3FCC852D3FD7D02D3FC71B2E3F9B662E3F53B12E3FF0FB2E3F70462F3FD5902F3F1EDB2F3F4A25303F5B6F303F50B9303F2803313FE44C313F8496313F08E0313F6F29323FBA72323FE9BB323FFB04333FF14D333FCA96333F86DF333F2628343FA970343F10B9343F5901353F8649353F9691353F89D9353F5F21363F1869363FB4B0363F33F8363F953F373FD986373F01CE373F0B15383FF85B383FC7A2383F79E9383F0E30393F8576393FDEBC393F1A033A3F39493A3F398F3A3F1CD53A3FE21A3B3F89603B3F13A63B3F7EEB3B3FCC303C3FFC753C3F0EBB3C3F02003D3FD7443D3F8F893D3F28CE3D3FA3123E3F00573E3F3F9B3E3F5FDF3E3F61233F3F44673F3F09AB3F3FB0EE3F3F3832403FA175403FEBB8403F17FC403F253F413F1382413FE3C4413F9307423F254A423F988C423FECCE423F2111433F3753433F2E95433F05D7433FBE18443F575A443FD19B443F2CDD443F671E453F835F453F7FA0453F5CE1453F1A22463FB862463F36A3463F95E3463FD423473FF463473FF3A3473FD3E3473F9323483F3463483FB4A2483F14E2483F5521493F7560493F759F493F55DE493F151D4A3FB55B4A3F359A4A3F94D84A3FD3164B3FF2544B3FF0924B3FCED04B3F8C0E4C3F294C4C3FA5894C3F01C74C3F3D044D3F57414D3F517E4D3F2BBB4D3FE3F74D3F7B344E3FF2704E3F48AD4E3F7DE94E3F91254F3F85614F3F579D4F3F08D94F3F9814503F0750503F558B503F81C6503F8D01513F773C513F4077513FE7B1513F6DEC513FD226523F1561523F379B523F37D5523F150F533FD248533F6E82533FE7BB533F3FF5533F752E543F8A67543F7CA0543F4DD9543FFC11553F894A553FF482553F3DBB553F64F3553F692B563F4C63563F0D9B563FABD2563F270A573F8241573FB978573FCFAF573FC2E6573F931D583F4154583FCD8A583F37C1583F7EF7583FA22D593FA463593F8499593F40CF593FDA045A3F513A5A3FA66F5A3FD8A45A3FE7D95A3FD30E5B3F9C435B3F42785B3FC6AC5B3F26E15B3F64155C3F7E495C3F757D5C3F49B15C3FFBE45C3F88185D3FF34B5D3F3B7F5D3F5FB25D3F60E55D3F3D185E3FF84A5E3F8F7D5E3F02B05E3F52E25E3F7F145F3F88465F3F6D785F3F2FAA5F3FCDDB5F3F480D603F9F3E603FD26F603FE2A0603FCDD1603F9502613F3A33613FBA63613F1694613F4FC4613F64F4613F5424623F2154623FCA83623F4EB3623FAFE2623FEB11633F0341633FF76F633FC79E633F73CD633FFAFB633F5D2A643F9C58643FB686643FACB4643F7EE2643F2B10653FB33D653F186B653F5798653F72C5653F69F2653F3B1F663FE84B663F7178663FD5A4663F14D1663F2FFD663F2429673FF554673FA180673F29AC673F8BD7673FC902683FE12D683FD558683FA383683F4DAE683FD1D8683F3103693F6B2D693F8157693F7181693F3CAB693FE1D4693F62FE693FBD276A3FF3506A3F047A6A3FEFA26A3FB6CB6A3F56F46A3FD11C6B3F27456B3F586D6B3F63956B3F48BD6B3F08E56B3FA20C6C3F17346C3F665B6C3F90826C3F94A96C3F72D06C3F2AF76C3FBD1D6D3F2A446D3F726A6D3F93906D3F8FB66D3F65DC6D3F15026E3F9F276E3F034D6E3F41726E3F5A976E3F4CBC6E3F18E16E3FBF056F3F3F2A6F3F994E6F3FCD726F3FDB966F3FC3BA6F3F85DE6F3F2002703F9525703FE448703F0D6C703F108F703FECB1703FA2D4703F32F7703F9B19713FDE3B713FFA5D713FF07F713FC0A1713F69C3713FECE4713F4806723F7D27723F8D48723F7569723F378A723FD2AA723F47CB723F95EB723FBC0B733FBD2B733F974B733F4A6B733FD78A733F3DAA733F7CC9733F94E8733F8507743F5026743FF344743F7063743FC681743FF59F743FFDBD743FDEDB743F98F9743F2B17753F9734753FDC51753FFA6E753FF18B753FC1A8753F69C5753FEBE1753F45FE753F791A763F8536763F6A52763F286E763FBE89763F2DA5763F75C0763F96DB763F8FF6763F6211773F0C2C773F9046773FEC60773F217B773F2E95773F14AF773FD2C8773F69E2773FD9FB773F2115783F422E783F3B47783F0C60783FB678783F3991783F94A9783FC7C1783FD3D9783FB7F1783F7409793F0921793F7638793FBB4F793FD966793FCF7D793F9E94793F45AB793FC4C1793F1BD8793F4AEE793F52047A3F321A7A3FEA2F7A3F7A457A3FE35A7A3F23707A3F3C857A3F2D9A7A3FF6AE7A3F97C37A3F10D87A3F61EC7A3F8B007B3F8C147B3F65287B3F173C7B3FA04F7B3F01637B3F3B767B3F4C897B3F359C7B3FF7AE7B3F90C17B3F01D47B3F4AE67B3F6BF87B3F640A7C3F341C7C3FDD2D7C3F5D3F7C3FB6507C3FE6617C3FEE727C3FCE837C3F85947C3F15A57C3F7CB57C3FBBC57C3FD1D57C3FC0E57C3F86F57C3F24057D3F9A147D3FE7237D3F0C337D3F09427D3FDD507D3F8A5F7D3F0D6E7D3F697C7D3F9C8A7D3FA7987D3F89A67D3F43B47D3FD5C17D3F3ECF7D3F7FDC7D3F98E97D3F88F67D3F4F037E3FEE0F7E3F651C7E3FB3287E3FD9347E3FD7407E3FAC4C7E3F58587E3FDC637E3F376F7E3F6A7A7E3F75857E3F57907E3F109B7E3FA1A57E3F09B07E3F49BA7E3F61C47E3F4FCE7E3F15D87E3FB3E17E3F28EB7E3F75F47E3F98FD7E3F94067F3F660F7F3F10187F3F92207F3FEB287F3F1B317F3F23397F3F02417F3FB8487F3F46507F3FAB577F3FE85E7F3FFB657F3FE76C7F3FA9737F3F437A7F3FB4807F3FFD867F3F1D8D7F3F14937F3FE2987F3F889E7F3F05A47F3F5AA97F3F85AE7F3F88B37F3F63B87F3F14BD7F3F9DC17F3FFEC57F3F35CA7F3F44CE7F3F2AD27F3FE7D57F3F7CD97F3FE8DC7F3F2BE07F3F46E37F3F37E67F3F00E97F3FA1EB7F3F18EE7F3F67F07F3F8DF27F3F8AF47F3F5FF67F3F0BF87F3F8EF97F3FE8FA7F3F1AFC7F3F23FD7F3F03FE7F3FBAFE7F3F49FF7F3FAFFF7F3FECFF7F3F0000803F"> : tensor<1000xf32>} : () -> tensor<1000xf32>
    %735 = "stablehlo.gather"(%734, %724) {dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1>, indices_are_sorted = false} : (tensor<1000xf32>, tensor<64xi32>) -> tensor<64xf32>
    %736 = "stablehlo.reshape"(%735) : (tensor<64xf32>) -> tensor<64x1xf32>
    %737 = "stablehlo.reshape"(%733) : (tensor<64x1xf32>) -> tensor<64xf32>
    %738 = "stablehlo.broadcast_in_dim"(%737) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x8xf32>
    %739 = "stablehlo.multiply"(%729, %738) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %740 = "stablehlo.reshape"(%736) : (tensor<64x1xf32>) -> tensor<64xf32>
    %741 = "stablehlo.broadcast_in_dim"(%740) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x8xf32>
    %742 = "stablehlo.multiply"(%730, %741) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %743 = "stablehlo.add"(%739, %742) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %744 = "stablehlo.multiply"(%730, %738) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %745 = "stablehlo.multiply"(%729, %741) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %746 = "stablehlo.subtract"(%744, %745) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %747 = "stablehlo.constant"() {value = dense<"0x0000803FF8396E3FD7AF5D3FAC4B4E3F11F93F3F06A5323FE03D263F2BB31A3F9AF50F3FEEF6053FCF53F93E6004E83E9BE8D73E24EBC83E1AF8BA3EFFFCAD3E9BE8A13EEAAA963E04358C3E0979823E24D4723E36F8613EED47523E7CAE433E8718363E0A74293E40B01D3E91BD123E778D083EE124FE3DD57FEC3D6614DC3DCDCCCC3DC794BE3D7859B13D5709A53D0E94993D6CEA8E3D4DFE843D1285773DC355663DE457563D3F76473D199D393D15BA2C3D1DBC203D4893153DCC300B3DE286013D7611F13CD254E03CA8C1D03C5043C23C91C6B43C8B39A83C978B9C3C39AD913C0890873C334D7C3CE7C86A3CF17B5A3CB4504B3C11333D3C5210303C0AD7233C0577183C2DE10D3C7907043CB0B9F53B46AAE43B14CAD43B0E04C63B9C44B83B8379AB3BCC919F3BAE7D943B772E8A3B7D96803B0D526F3B7AB45E3B373E4F3BC5DA403B0F77333B5301273B0D691B3BDB9E103B6F94063BF178FA3A2815E93A73E6D83A5CD7C93AECD3BB3A8EC9AE3AF6A6A23A0E5C973ADBD98C3A6F12833AA2F1733AE201633A273F533A8C94443A9EEE363A433B2A3AA5691E3A166A133A022E093AAD4FFF39E395ED392617DD3995BDCD39D774BF39FB29B2395FCBA5399E489A3972928F39A99A853914A8783991646739E5535739C160483953773A3929852D39177921392343163972D40B392B1F0239E32CF238925CE138"> : tensor<1x128xf32>} : () -> tensor<1x128xf32>
    %748 = "stablehlo.convert"(%724) : (tensor<64xi32>) -> tensor<64xf32>
    %749 = "stablehlo.reshape"(%748) : (tensor<64xf32>) -> tensor<64x1xf32>
    %750 = "stablehlo.reshape"(%749) : (tensor<64x1xf32>) -> tensor<64xf32>
    %751 = "stablehlo.broadcast_in_dim"(%750) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x128xf32>
    %752 = "stablehlo.reshape"(%747) : (tensor<1x128xf32>) -> tensor<128xf32>
    %753 = "stablehlo.broadcast_in_dim"(%752) {broadcast_dimensions = array<i64: 1>} : (tensor<128xf32>) -> tensor<64x128xf32>
    %754 = "stablehlo.multiply"(%751, %753) : (tensor<64x128xf32>, tensor<64x128xf32>) -> tensor<64x128xf32>
    %755 = "stablehlo.cosine"(%754) : (tensor<64x128xf32>) -> tensor<64x128xf32>
    %756 = "stablehlo.sine"(%754) : (tensor<64x128xf32>) -> tensor<64x128xf32>
    %757 = "stablehlo.concatenate"(%755, %756) {dimension = 1 : i64} : (tensor<64x128xf32>, tensor<64x128xf32>) -> tensor<64x256xf32>
    %758 = "stablehlo.dot_general"(%757, %60) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x256xf32>, tensor<256x16xf32>) -> tensor<64x16xf32>
    %759 = "stablehlo.broadcast_in_dim"(%61) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<64x16xf32>
    %760 = "stablehlo.add"(%758, %759) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %761 = "stablehlo.logistic"(%760) : (tensor<64x16xf32>) -> tensor<64x16xf32>
    %762 = "stablehlo.multiply"(%760, %761) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %763 = "stablehlo.dot_general"(%762, %62) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x16xf32>, tensor<16x16xf32>) -> tensor<64x16xf32>
    %764 = "stablehlo.broadcast_in_dim"(%63) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<64x16xf32>
    %765 = "stablehlo.add"(%763, %764) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %766 = "stablehlo.dot_general"(%718, %64) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<32x16xf32>, tensor<16x16xf32>) -> tensor<32x16xf32>
    %767 = "stablehlo.broadcast_in_dim"(%65) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<32x16xf32>
    %768 = "stablehlo.add"(%766, %767) : (tensor<32x16xf32>, tensor<32x16xf32>) -> tensor<32x16xf32>
    %769 = "stablehlo.reshape"(%768) : (tensor<32x16xf32>) -> tensor<32x1x16xf32>
    %770 = "stablehlo.reshape"(%769) : (tensor<32x1x16xf32>) -> tensor<32x16xf32>
    %771 = "stablehlo.broadcast_in_dim"(%770) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<32x16xf32>) -> tensor<32x2x16xf32>
    %772 = "stablehlo.reshape"(%771) : (tensor<32x2x16xf32>) -> tensor<64x16xf32>
    %773 = "sdy.sharding_constraint"(%772) {sharding = #sdy.sharding<@mesh, [{"data"}, {}]>} : (tensor<64x16xf32>) -> tensor<64x16xf32>
    %774 = "stablehlo.add"(%765, %773) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %775 = "sdy.sharding_constraint"(%774) {sharding = #sdy.sharding<@mesh, [{"data"}, {}]>} : (tensor<64x16xf32>) -> tensor<64x16xf32>
    %776 = "stablehlo.dot_general"(%743, %66) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x8xf32>, tensor<8x16xf32>) -> tensor<64x16xf32>
    %777 = "stablehlo.broadcast_in_dim"(%67) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<64x16xf32>
    %778 = "stablehlo.add"(%776, %777) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %779 = "stablehlo.logistic"(%775) : (tensor<64x16xf32>) -> tensor<64x16xf32>
    %780 = "stablehlo.multiply"(%775, %779) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %781 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %888:11 = "stablehlo.while"(%781, %778, %780, %68, %69, %70, %71, %72, %73, %74, %75) ({
      ^bb0(%782: tensor<i32>, %783: tensor<64x16xf32>, %784: tensor<64x16xf32>, %785: tensor<2x16x48xf32>, %786: tensor<2x48xf32>, %787: tensor<2x16xf32>, %788: tensor<2x16xf32>, %789: tensor<2x16x16xf32>, %790: tensor<2x16xf32>, %791: tensor<2x16x16xf32>, %792: tensor<2x16xf32>):
        %793 = "stablehlo.constant"() {value = dense<2> : tensor<i32>} : () -> tensor<i32>
        %794 = "stablehlo.compare"(%782, %793) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        "stablehlo.return"(%794) : (tensor<i1>) -> ()
    }, {
      ^bb0(%795: tensor<i32>, %796: tensor<64x16xf32>, %797: tensor<64x16xf32>, %798: tensor<2x16x48xf32>, %799: tensor<2x48xf32>, %800: tensor<2x16xf32>, %801: tensor<2x16xf32>, %802: tensor<2x16x16xf32>, %803: tensor<2x16xf32>, %804: tensor<2x16x16xf32>, %805: tensor<2x16xf32>):
        %806 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
        %807 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %808 = "stablehlo.dynamic_slice"(%798, %795, %806, %806) {slice_sizes = array<i64: 1, 16, 48>} : (tensor<2x16x48xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x48xf32>
        %809 = "stablehlo.reshape"(%808) : (tensor<1x16x48xf32>) -> tensor<16x48xf32>
        %810 = "stablehlo.dynamic_slice"(%799, %795, %806) {slice_sizes = array<i64: 1, 48>} : (tensor<2x48xf32>, tensor<i32>, tensor<i32>) -> tensor<1x48xf32>
        %811 = "stablehlo.reshape"(%810) : (tensor<1x48xf32>) -> tensor<48xf32>
        %812 = "stablehlo.dynamic_slice"(%800, %795, %806) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %813 = "stablehlo.reshape"(%812) : (tensor<1x16xf32>) -> tensor<16xf32>
        %814 = "stablehlo.dynamic_slice"(%801, %795, %806) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %815 = "stablehlo.reshape"(%814) : (tensor<1x16xf32>) -> tensor<16xf32>
        %816 = "stablehlo.dynamic_slice"(%802, %795, %806, %806) {slice_sizes = array<i64: 1, 16, 16>} : (tensor<2x16x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x16xf32>
        %817 = "stablehlo.reshape"(%816) : (tensor<1x16x16xf32>) -> tensor<16x16xf32>
        %818 = "stablehlo.dynamic_slice"(%803, %795, %806) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %819 = "stablehlo.reshape"(%818) : (tensor<1x16xf32>) -> tensor<16xf32>
        %820 = "stablehlo.dynamic_slice"(%804, %795, %806, %806) {slice_sizes = array<i64: 1, 16, 16>} : (tensor<2x16x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x16xf32>
        %821 = "stablehlo.reshape"(%820) : (tensor<1x16x16xf32>) -> tensor<16x16xf32>
        %822 = "stablehlo.dynamic_slice"(%805, %795, %806) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %823 = "stablehlo.reshape"(%822) : (tensor<1x16xf32>) -> tensor<16xf32>
        %824 = "stablehlo.slice"(%809) {start_indices = array<i64: 0, 0>, limit_indices = array<i64: 16, 16>, strides = array<i64: 1, 1>} : (tensor<16x48xf32>) -> tensor<16x16xf32>
        %825 = "stablehlo.dot_general"(%797, %824) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x16xf32>, tensor<16x16xf32>) -> tensor<64x16xf32>
        %826 = "stablehlo.slice"(%811) {start_indices = array<i64: 0>, limit_indices = array<i64: 16>, strides = array<i64: 1>} : (tensor<48xf32>) -> tensor<16xf32>
        %827 = "stablehlo.broadcast_in_dim"(%826) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<64x16xf32>
        %828 = "stablehlo.add"(%825, %827) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %829 = "stablehlo.slice"(%809) {start_indices = array<i64: 0, 16>, limit_indices = array<i64: 16, 32>, strides = array<i64: 1, 1>} : (tensor<16x48xf32>) -> tensor<16x16xf32>
        %830 = "stablehlo.dot_general"(%797, %829) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x16xf32>, tensor<16x16xf32>) -> tensor<64x16xf32>
        %831 = "stablehlo.slice"(%811) {start_indices = array<i64: 16>, limit_indices = array<i64: 32>, strides = array<i64: 1>} : (tensor<48xf32>) -> tensor<16xf32>
        %832 = "stablehlo.broadcast_in_dim"(%831) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<64x16xf32>
        %833 = "stablehlo.add"(%830, %832) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %834 = "stablehlo.slice"(%809) {start_indices = array<i64: 0, 32>, limit_indices = array<i64: 16, 48>, strides = array<i64: 1, 1>} : (tensor<16x48xf32>) -> tensor<16x16xf32>
        %835 = "stablehlo.dot_general"(%797, %834) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x16xf32>, tensor<16x16xf32>) -> tensor<64x16xf32>
        %836 = "stablehlo.slice"(%811) {start_indices = array<i64: 32>, limit_indices = array<i64: 48>, strides = array<i64: 1>} : (tensor<48xf32>) -> tensor<16xf32>
        %837 = "stablehlo.broadcast_in_dim"(%836) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<64x16xf32>
        %838 = "stablehlo.add"(%835, %837) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %839 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %840 = "stablehlo.broadcast_in_dim"(%839) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64xf32>
        %841 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %842 = "stablehlo.broadcast_in_dim"(%841) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64xf32>
        %843 = "stablehlo.multiply"(%796, %796) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %844 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %848 = "stablehlo.reduce"(%796, %844) ({
          ^bb0(%845: tensor<f32>, %846: tensor<f32>):
            %847 = "stablehlo.add"(%845, %846) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%847) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 1>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<64xf32>
        %849 = "stablehlo.multiply"(%848, %840) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
        %850 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %854 = "stablehlo.reduce"(%843, %850) ({
          ^bb0(%851: tensor<f32>, %852: tensor<f32>):
            %853 = "stablehlo.add"(%851, %852) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%853) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 1>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<64xf32>
        %855 = "stablehlo.multiply"(%854, %840) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
        %856 = "stablehlo.multiply"(%849, %849) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
        %857 = "stablehlo.subtract"(%855, %856) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
        %858 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %859 = "stablehlo.broadcast_in_dim"(%858) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64xf32>
        %860 = "stablehlo.maximum"(%857, %859) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
        %861 = "stablehlo.add"(%860, %842) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
        %862 = "stablehlo.broadcast_in_dim"(%849) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x16xf32>
        %863 = "stablehlo.subtract"(%796, %862) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %864 = "stablehlo.rsqrt"(%861) : (tensor<64xf32>) -> tensor<64xf32>
        %865 = "stablehlo.broadcast_in_dim"(%864) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x16xf32>
        %866 = "stablehlo.multiply"(%863, %865) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %867 = "stablehlo.broadcast_in_dim"(%813) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<64x16xf32>
        %868 = "stablehlo.multiply"(%866, %867) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %869 = "stablehlo.broadcast_in_dim"(%815) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<64x16xf32>
        %870 = "stablehlo.add"(%868, %869) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %871 = "stablehlo.constant"() {value = dense<1.0> : tensor<f32>} : () -> tensor<f32>
        %872 = "stablehlo.broadcast_in_dim"(%871) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64x16xf32>
        %873 = "stablehlo.add"(%833, %872) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %874 = "stablehlo.multiply"(%870, %873) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %875 = "stablehlo.add"(%874, %828) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %876 = "stablehlo.dot_general"(%875, %817) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x16xf32>, tensor<16x16xf32>) -> tensor<64x16xf32>
        %877 = "stablehlo.broadcast_in_dim"(%819) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<64x16xf32>
        %878 = "stablehlo.add"(%876, %877) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %879 = "stablehlo.logistic"(%878) : (tensor<64x16xf32>) -> tensor<64x16xf32>
        %880 = "stablehlo.multiply"(%878, %879) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %881 = "stablehlo.optimization_barrier"(%880) : (tensor<64x16xf32>) -> tensor<64x16xf32>
        %882 = "stablehlo.dot_general"(%881, %821) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x16xf32>, tensor<16x16xf32>) -> tensor<64x16xf32>
        %883 = "stablehlo.broadcast_in_dim"(%823) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<64x16xf32>
        %884 = "stablehlo.add"(%882, %883) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %885 = "stablehlo.multiply"(%838, %884) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %886 = "stablehlo.add"(%796, %885) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %887 = "stablehlo.add"(%795, %807) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        "stablehlo.return"(%887, %886, %797, %798, %799, %800, %801, %802, %803, %804, %805) : (tensor<i32>, tensor<64x16xf32>, tensor<64x16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>) -> ()
    }) : (tensor<i32>, tensor<64x16xf32>, tensor<64x16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>) -> (tensor<i32>, tensor<64x16xf32>, tensor<64x16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>)
    %889 = "stablehlo.slice"(%76) {start_indices = array<i64: 0, 0>, limit_indices = array<i64: 16, 16>, strides = array<i64: 1, 1>} : (tensor<16x32xf32>) -> tensor<16x16xf32>
    %890 = "stablehlo.dot_general"(%780, %889) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x16xf32>, tensor<16x16xf32>) -> tensor<64x16xf32>
    %891 = "stablehlo.slice"(%77) {start_indices = array<i64: 0>, limit_indices = array<i64: 16>, strides = array<i64: 1>} : (tensor<32xf32>) -> tensor<16xf32>
    %892 = "stablehlo.broadcast_in_dim"(%891) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<64x16xf32>
    %893 = "stablehlo.add"(%890, %892) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %894 = "stablehlo.slice"(%76) {start_indices = array<i64: 0, 16>, limit_indices = array<i64: 16, 32>, strides = array<i64: 1, 1>} : (tensor<16x32xf32>) -> tensor<16x16xf32>
    %895 = "stablehlo.dot_general"(%780, %894) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x16xf32>, tensor<16x16xf32>) -> tensor<64x16xf32>
    %896 = "stablehlo.slice"(%77) {start_indices = array<i64: 16>, limit_indices = array<i64: 32>, strides = array<i64: 1>} : (tensor<32xf32>) -> tensor<16xf32>
    %897 = "stablehlo.broadcast_in_dim"(%896) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<64x16xf32>
    %898 = "stablehlo.add"(%895, %897) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %899 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %900 = "stablehlo.broadcast_in_dim"(%899) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64xf32>
    %901 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %902 = "stablehlo.broadcast_in_dim"(%901) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64xf32>
    %903 = "stablehlo.multiply"(%888#1, %888#1) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %904 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %908 = "stablehlo.reduce"(%888#1, %904) ({
      ^bb0(%905: tensor<f32>, %906: tensor<f32>):
        %907 = "stablehlo.add"(%905, %906) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%907) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<64xf32>
    %909 = "stablehlo.multiply"(%908, %900) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %910 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %914 = "stablehlo.reduce"(%903, %910) ({
      ^bb0(%911: tensor<f32>, %912: tensor<f32>):
        %913 = "stablehlo.add"(%911, %912) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%913) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<64xf32>
    %915 = "stablehlo.multiply"(%914, %900) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %916 = "stablehlo.multiply"(%909, %909) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %917 = "stablehlo.subtract"(%915, %916) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %918 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %919 = "stablehlo.broadcast_in_dim"(%918) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64xf32>
    %920 = "stablehlo.maximum"(%917, %919) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %921 = "stablehlo.add"(%920, %902) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %922 = "stablehlo.broadcast_in_dim"(%909) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x16xf32>
    %923 = "stablehlo.subtract"(%888#1, %922) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %924 = "stablehlo.rsqrt"(%921) : (tensor<64xf32>) -> tensor<64xf32>
    %925 = "stablehlo.broadcast_in_dim"(%924) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x16xf32>
    %926 = "stablehlo.multiply"(%923, %925) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %927 = "stablehlo.broadcast_in_dim"(%86) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64x16xf32>
    %928 = "stablehlo.add"(%898, %927) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %929 = "stablehlo.multiply"(%926, %928) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %930 = "stablehlo.add"(%929, %893) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %931 = "stablehlo.dot_general"(%930, %78) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x16xf32>, tensor<16x16xf32>) -> tensor<64x16xf32>
    %932 = "stablehlo.broadcast_in_dim"(%79) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<64x16xf32>
    %933 = "stablehlo.add"(%931, %932) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %934 = "stablehlo.slice"(%933) {start_indices = array<i64: 0, 0>, limit_indices = array<i64: 64, 8>, strides = array<i64: 1, 1>} : (tensor<64x16xf32>) -> tensor<64x8xf32>
    %935 = "stablehlo.slice"(%933) {start_indices = array<i64: 0, 8>, limit_indices = array<i64: 64, 16>, strides = array<i64: 1, 1>} : (tensor<64x16xf32>) -> tensor<64x8xf32>
    %936 = "stablehlo.subtract"(%746, %934) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %937 = "stablehlo.multiply"(%936, %936) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %938 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %942 = "stablehlo.reduce"(%937, %938) ({
      ^bb0(%939: tensor<f32>, %940: tensor<f32>):
        %941 = "stablehlo.add"(%939, %940) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%941) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<64x8xf32>, tensor<f32>) -> tensor<64xf32>
    %943 = "stablehlo.constant"() {value = dense<1.25e-1> : tensor<f32>} : () -> tensor<f32>
    %944 = "stablehlo.broadcast_in_dim"(%943) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64xf32>
    %945 = "stablehlo.multiply"(%942, %944) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %946 = "stablehlo.multiply"(%936, %741) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %947 = "stablehlo.constant"() {value = dense<"0x3E8521C19DBD1FC19D231EC1EFAE1CC155591BC1061E1AC13EF918C1FCE717C1CEE716C1B1F615C1F81215C13A3B14C1426E13C10CAB12C1B2F011C1703E11C1999310C194EF0FC1DC510FC1F8B90EC17E270EC10E9A0DC152110DC1FB8C0CC1C50C0CC16E900BC1BC170BC17AA20AC176300AC184C109C17A5509C133EC08C1898508C15E2108C192BF07C1096007C1A80207C157A706C1004E06C18BF605C1E6A005C1FD4C05C1BEFA04C119AA04C1FD5A04C15C0D04C128C103C1547603C1D22C03C197E402C1979D02C1C85702C1201302C194CF01C11C8D01C1AF4B01C1440B01C1D4CB00C1568D00C1C34F00C1151300C18AAEFFC09938FFC049C4FEC09151FEC064E0FDC0B870FDC08302FDC0BA95FCC0542AFCC047C0FBC08C57FBC018F0FAC0E689FAC0EB24FAC021C1F9C0805EF9C002FDF8C09F9CF8C0503DF8C011DFF7C0D981F7C0A425F7C06CCAF6C02A70F6C0DA16F6C077BEF5C0FA66F5C06110F5C0A5BAF4C0C265F4C0B411F4C076BEF3C0046CF3C05A1AF3C075C9F2C04F79F2C0E729F2C037DBF1C03C8DF1C0F43FF1C05AF3F0C06BA7F0C0255CF0C08411F0C085C7EFC0257EEFC06235EFC038EDEEC0A5A5EEC0A75EEEC03A18EEC05DD2EDC00D8DEDC04748EDC00904EDC051C0ECC01D7DECC06B3AECC038F8EBC082B6EBC04875EBC08734EBC03EF4EAC06BB4EAC00B75EAC01E36EAC0A1F7E9C092B9E9C0F07BE9C0BA3EE9C0ED01E9C089C5E8C08B89E8C0F24DE8C0BD12E8C0EAD7E7C0789DE7C06663E7C0B129E7C059F0E6C05DB7E6C0BA7EE6C07146E6C07F0EE6C0E4D6E5C09F9FE5C0AD68E5C00E32E5C0C2FBE4C0C6C5E4C01A90E4C0BD5AE4C0AD25E4C0EBF0E3C073BCE3C04788E3C06554E3C0CB20E3C079EDE2C06EBAE2C0A987E2C02A55E2C0EF22E2C0F8F0E1C043BFE1C0D08DE1C09E5CE1C0AD2BE1C0FBFAE0C088CAE0C0539AE0C05B6AE0C0A03AE0C0210BE0C0DDDBDFC0D3ACDFC0047EDFC06D4FDFC00F21DFC0E8F2DEC0F9C4DEC04197DEC0BE69DEC0713CDEC0580FDEC074E2DDC0C3B5DDC04589DDC0FA5CDDC0E130DDC0F804DDC041D9DCC0BAADDCC06382DCC03B57DCC0422CDCC07701DCC0D9D6DBC069ACDBC02682DBC00F58DBC0242EDBC06404DBC0D0DADAC065B1DAC02588DAC00F5FDAC02136DAC05D0DDAC0C0E4D9C04CBCD9C0FF93D9C0D96BD9C0DA43D9C0021CD9C04FF4D8C0C2CCD8C05AA5D8C0177ED8C0F956D8C0FE2FD8C02809D8C075E2D7C0E4BBD7C07795D7C02C6FD7C00349D7C0FC22D7C016FDD6C051D7D6C0ADB1D6C0298CD6C0C666D6C08241D6C05E1CD6C059F7D5C073D2D5C0ACADD5C00389D5C07864D5C00B40D5C0BB1BD5C088F7D4C073D3D4C07AAFD4C09E8BD4C0DD67D4C03944D4C0B020D4C043FDD3C0F1D9D3C0BAB6D3C09D93D3C09B70D3C0B24DD3C0E42AD3C03008D3C094E5D2C012C3D2C0AAA0D2C0597ED2C0225CD2C0023AD2C0FB17D2C00CF6D1C034D4D1C074B2D1C0CB90D1C0396FD1C0BE4DD1C0592CD1C00B0BD1C0D3E9D0C0B1C8D0C0A5A7D0C0AF86D0C0CE65D0C00245D0C04C24D0C0AA03D0C01DE3CFC0A5C2CFC040A2CFC0F081CFC0B461CFC08C41CFC07721CFC07601CFC088E1CEC0ADC1CEC0E6A1CEC03182CEC08E62CEC0FE42CEC08023CEC01504CEC0BBE4CDC073C5CDC03DA6CDC01987CDC00568CDC00349CDC0122ACDC0320BCDC062ECCCC0A4CDCCC0F5AECCC05790CCC0C971CCC04B53CCC0DD34CCC07F16CCC031F8CBC0F1D9CBC0C2BBCBC0A19DCBC08F7FCBC08D61CBC09943CBC0B425CBC0DD07CBC015EACAC05BCCCAC0AFAECAC01191CAC08173CAC0FF55CAC08B38CAC0241BCAC0CAFDC9C07EE0C9C03FC3C9C00DA6C9C0E888C9C0D06BC9C0C44EC9C0C531C9C0D214C9C0ECF7C8C012DBC8C045BEC8C083A1C8C0CD84C8C02368C8C0854BC8C0F22EC8C06B12C8C0EFF5C7C07ED9C7C019BDC7C0BFA0C7C06F84C7C02A68C7C0F14BC7C0C12FC7C09D13C7C083F7C6C073DBC6C06DBFC6C072A3C6C08087C6C0996BC6C0BB4FC6C0E733C6C01D18C6C05DFCC5C0A5E0C5C0F8C4C5C053A9C5C0B88DC5C02672C5C09D56C5C01C3BC5C0A51FC5C03604C5C0D0E8C4C073CDC4C01EB2C4C0D196C4C08D7BC4C05160C4C01D45C4C0F129C4C0CD0EC4C0B1F3C3C09CD8C3C090BDC3C08BA2C3C08D87C3C0976CC3C0A851C3C0C136C3C0E11BC3C00801C3C035E6C2C06ACBC2C0A6B0C2C0E995C2C0327BC2C08260C2C0D845C2C0352BC2C09810C2C002F6C1C072DBC1C0E8C0C1C064A6C1C0E68BC1C06E71C1C0FC56C1C0903CC1C02922C1C0C807C1C06DEDC0C017D3C0C0C6B8C0C07B9EC0C03584C0C0F469C0C0B94FC0C08235C0C0511BC0C02401C0C0FCE6BFC0D9CCBFC0BBB2BFC0A198BFC08B7EBFC07B64BFC06E4ABFC06630BFC06216BFC063FCBEC067E2BEC070C8BEC07CAEBEC08D94BEC0A17ABEC0B960BEC0D546BEC0F42CBEC01713BEC03DF9BDC067DFBDC094C5BDC0C5ABBDC0F991BDC03078BDC06A5EBDC0A744BDC0E72ABDC02A11BDC06FF7BCC0B8DDBCC003C4BCC051AABCC0A190BCC0F476BCC0495DBCC0A143BCC0FB29BCC05710BCC0B6F6BBC016DDBBC079C3BBC0DDA9BBC04490BBC0AC76BBC0165DBBC08243BBC0EF29BBC05E10BBC0CFF6BAC041DDBAC0B4C3BAC029AABAC09F90BAC01677BAC08F5DBAC00844BAC0832ABAC0FE10BAC07AF7B9C0F7DDB9C075C4B9C0F4AAB9C07391B9C0F377B9C0735EB9C0F444B9C0752BB9C0F611B9C078F8B8C0FADEB8C07CC5B8C0FEABB8C08092B8C00279B8C0845FB8C00646B8C0872CB8C00813B8C089F9B7C009E0B7C089C6B7C008ADB7C08793B7C0057AB7C08260B7C0FE46B7C07A2DB7C0F413B7C06EFAB6C0E6E0B6C05DC7B6C0D3ADB6C04894B6C0BB7AB6C02D61B6C09E47B6C00D2EB6C07A14B6C0E6FAB5C050E1B5C0B9C7B5C01FAEB5C08494B5C0E67AB5C04761B5C0A547B5C0012EB5C05B14B5C0B3FAB4C008E1B4C05BC7B4C0ABADB4C0F993B4C0447AB4C08D60B4C0D346B4C0162DB4C05613B4C093F9B3C0CDDFB3C004C6B3C037ACB3C06892B3C09578B3C0BF5EB3C0E544B3C0082BB3C02811B3C044F7B2C05CDDB2C070C3B2C080A9B2C08D8FB2C09575B2C09A5BB2C09A41B2C09627B2C08E0DB2C082F3B1C071D9B1C05CBFB1C042A5B1C0238BB1C00071B1C0D856B1C0AC3CB1C07A22B1C04408B1C008EEB0C0C7D3B0C081B9B0C0369FB0C0E684B0C0906AB0C03450B0C0D335B0C06D1BB0C00101B0C08FE6AFC017CCAFC099B1AFC01597AFC08B7CAFC0FB61AFC06447AFC0C82CAFC02512AFC07BF7AEC0CBDCAEC014C2AEC057A7AEC0928CAEC0C771AEC0F556AEC01C3CAEC03C21AEC05406AEC066EBADC070D0ADC072B5ADC06D9AADC0607FADC04C64ADC03049ADC00C2EADC0E012ADC0ACF7ACC070DCACC02CC1ACC0DFA5ACC08A8AACC02D6FACC0C753ACC05838ACC0E11CACC06001ACC0D7E5ABC045CAABC0AAAEABC00593ABC05877ABC0A15BABC0E03FABC01624ABC04208ABC064ECAAC07DD0AAC08CB4AAC09098AAC08A7CAAC07B60AAC06044AAC03C28AAC00D0CAAC0D3EFA9C08ED3A9C03FB7A9C0E49AA9C07F7EA9C00E62A9C09345A9C00B29A9C0790CA9C0DAEFA8C030D3A8C07BB6A8C0B999A8C0EB7CA8C01160A8C02B43A8C03926A8C03A09A8C02EECA7C016CFA7C0F1B1A7C0BF94A7C08077A7C0345AA7C0DA3CA7C0731FA7C0FF01A7C07DE4A6C0EDC6A6C04FA9A6C0A38BA6C0E96DA6C02150A6C04A32A6C06514A6C071F6A5C06FD8A5C05DBAA5C03D9CA5C00D7EA5C0CE5FA5C07F41A5C02123A5C0B304A5C035E6A4C0A7C7A4C009A9A4C05B8AA4C09C6BA4C0CD4CA4C0EC2DA4C0FB0EA4C0F9EFA3C0E6D0A3C0C1B1A3C08B92A3C04473A3C0EA53A3C07E34A3C00115A3C071F5A2C0CED5A2C019B6A2C05296A2C07776A2C08956A2C08836A2C07316A2C04BF6A1C00FD6A1C0BFB5A1C05B95A1C0E274A1C05554A1C0B433A1C0FD12A1C031F2A0C051D1A0C05AB0A0C04E8FA0C02C6EA0C0F54CA0C0A72BA0C0420AA0C0C7E89FC035C79FC08CA59FC0CC839FC0F4619FC005409FC0FE1D9FC0DEFB9EC0A7D99EC057B79EC0EE949EC06C729EC0D14F9EC01C2D9EC04E0A9EC066E79DC064C49DC047A19DC0107E9DC0BE5A9DC051379DC0C8139DC024F09CC063CC9CC087A89CC08E849CC079609CC0463C9CC0F7179CC08AF39BC0FFCE9BC056AA9BC08F859BC0A9609BC0A43B9BC080169BC03CF19AC0D9CB9AC055A69AC0B1809AC0ED5A9AC007359AC0FF0E9AC0D7E899C08CC299C01E9C99C08E7599C0DB4E99C0042899C00A0199C0ECD998C0A9B298C0418B98C0B46398C0023C98C0291498C02AEC97C005C497C0B89B97C0447397C0A84A97C0E32197C0F6F896C0DFCF96C09FA696C0357D96C0A05396C0E12996C0F6FF95C0DFD595C09CAB95C02C8195C08F5695C0C42B95C0CB0095C0A3D594C04CAA94C0C57E94C00E5394C0262794C00CFB93C0C1CE93C044A293C0937593C0AF4893C0961B93C049EE92C0C7C092C00E9392C01F6592C0F93692C09B0892C005DA91C035AB91C02C7C91C0E84C91C0691D91C0AEED90C0B6BD90C0818D90C00E5D90C05D2C90C06CFB8FC03ACA8FC0C8988FC013678FC01C358FC0E1028FC062D08EC09D9D8EC0936A8EC041378EC0A8038EC0C5CF8DC0999B8DC022678DC060328DC050FD8CC0F3C78CC048928CC04C5C8CC000268CC062EF8BC070B88BC02B818BC090498BC09F118BC056D98AC0B4A08AC0B8678AC0602E8AC0ACF489C09ABA89C0288089C0554589C0210A89C088CE88C08B9288C0275688C05A1988C024DC87C0839E87C0756087C0F82187C00BE386C0ACA386C0D96386C0902386C0D0E285C097A185C0E25F85C0AF1D85C0FDDA84C0CA9784C0125484C0D50F84C010CB83C0C08583C0E43F83C078F982C07AB282C0E86A82C0BF2282C0FCD981C09D9081C09F4681C0FEFB80C0B9B080C0CB6480C0321880C0D5957FC0E1F97EC0835C7EC0B4BD7DC06B1D7DC0A27B7CC050D87BC06F337BC0F58C7AC0DBE479C0183B79C0A28F78C071E277C07B3377C0B78276C01AD075C0991B75C02B6574C0C4AC73C058F272C0DB3572C0427771C07FB670C086F36FC0482E6FC0B8666EC0C69C6DC064D06CC082016CC010306BC0FB5B6AC0348569C0A6AB68C040CF67C0EEEF66C09A0D66C02F2865C0973F64C0B95363C07F6462C0CE7161C08B7B60C09C815FC0E1835EC03E825DC0917C5CC0BA725BC095645AC0FE5159C0CD3A58C0D91E57C0F9FD55C0FDD754C0B7AC53C0F57B52C0814551C0220950C09DC64EC0B37D4DC0212E4CC0A0D74AC0E37949C09A1448C070A746C0073245C0FDB343C0EA2C42C05C9C40C0D9013FC0DE5C3DC0DFAC3BC042F139C0632938C08D5436C0FD7134C0DE8032C0478030C0396F2EC09A4C2CC034172AC0B0CD27C0916E25C02EF822C0AB6820C0F0BD1DC0A0F51AC00D0D18C0260115C065CE11C0B6700EC05AE30AC0BA2007C0372203C0C3BFFDBF38A0F4BF2DCEEABF352CE0BFFD94D4BF46D8C7BF31B6B9BFDDD7A9BF2EC397BFE4C582BFAFA153BF667916BF2C4B93BE382383BA"> : tensor<1000xf32>} : () -> tensor<1000xf32>
    %948 = "stablehlo.gather"(%947, %724) {dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1>, indices_are_sorted = false} : (tensor<1000xf32>, tensor<64xi32>) -> tensor<64xf32>
    %949 = "stablehlo.reshape"(%948) : (tensor<64xf32>) -> tensor<64x1xf32>
    %950 = "stablehlo.constant"() {value = dense<"0xCDBE2BC1CDBE2BC1CA7D25C14C1B22C117B31FC145C71DC19F261CC127B91AC1587119C1C84618C1D23317C1753416C1B64515C14F6514C1739113C1ADC812C1CB0912C1CF5311C1E0A510C146FF0FC1605F0FC1A3C50EC196310EC1CDA20DC1E7180DC18F930CC179120CC15E950BC1011C0BC127A60AC19E330AC136C409C1C45709C11FEE08C1228708C1AB2208C19CC007C1D66007C13E0307C1BCA706C1374E06C199F605C1CFA005C1C34C05C165FA04C1A3A904C16C5A04C1B30C04C168C003C17E7503C1E92B03C19BE302C18B9C02C1AC5602C1F41102C15BCE01C1D58B01C15B4A01C1E50901C169CA00C1E08B00C1444E00C18C1100C165ABFFC06135FFC001C1FEC0384EFEC0FCDCFDC0406DFDC0FCFEFCC02592FCC0B026FCC096BCFBC0CE53FBC04EECFAC00E86FAC00721FAC031BDF9C0855AF9C0FAF8F8C08C98F8C03339F8C0E8DAF7C0A57DF7C06521F7C022C6F6C0D66BF6C07C12F6C00EBAF5C08862F5C0E40BF5C01EB6F4C03161F4C0190DF4C0D1B9F3C05567F3C0A215F3C0B2C4F2C08374F2C01125F2C057D6F1C05388F1C0013BF1C05EEEF0C065A2F0C01657F0C06B0CF0C062C2EFC0F978EFC02C30EFC0F9E7EEC05DA0EEC05559EEC0DF12EEC0F8CCEDC09E87EDC0CF42EDC087FEECC0C6BAECC08877ECC0CC34ECC090F2EBC0D1B0EBC08D6FEBC0C32EEBC070EEEAC093AEEAC02A6FEAC03330EAC0ACF1E9C094B3E9C0E875E9C0A838E9C0D2FBE8C064BFE8C05C83E8C0BA47E8C07B0CE8C09ED1E7C02297E7C0065DE7C04723E7C0E6E9E6C0DFB0E6C03378E6C0E03FE6C0E507E6C040D0E5C0F098E5C0F461E5C04C2BE5C0F5F4E4C0F0BEE4C03A89E4C0D253E4C0B91EE4C0ECE9E3C06BB5E3C03481E3C0484DE3C0A419E3C048E6E2C033B3E2C06480E2C0DA4DE2C0951BE2C093E9E1C0D5B7E1C05786E1C01B55E1C02024E1C064F3E0C0E6C2E0C0A792E0C0A562E0C0DF32E0C05603E0C007D4DFC0F3A4DFC01976DFC07847DFC00F19DFC0DEEADEC0E5BCDEC0228FDEC09461DEC03D34DEC01907DEC02ADADDC06FADDDC0E780DDC09154DDC06D28DDC07AFCDCC0B8D0DCC026A5DCC0C479DCC0914EDCC08D23DCC0B8F8DBC00FCEDBC095A3DBC04779DBC0254FDBC02F25DBC064FBDAC0C5D1DAC04FA8DAC0047FDAC0E355DAC0EA2CDAC01B04DAC073DBD9C0F4B2D9C09C8AD9C06B62D9C0613AD9C07E12D9C0C0EAD8C028C3D8C0B59BD8C06774D8C03D4DD8C03726D8C056FFD7C097D8D7C0FCB1D7C0838BD7C02D65D7C0F83ED7C0E618D7C0F4F2D6C024CDD6C075A7D6C0E681D6C0775CD6C02837D6C0F811D6C0E8ECD5C0F6C7D5C024A3D5C06F7ED5C0D859D5C06035D5C00411D5C0C6ECD4C0A5C8D4C0A1A4D4C0B980D4C0ED5CD4C03D39D4C0A815D4C02FF2D3C0D1CED3C08EABD3C06688D3C05865D3C06442D3C08A1FD3C0C9FCD2C022DAD2C094B7D2C02095D2C0C372D2C08050D2C0552ED2C0410CD2C046EAD1C062C8D1C096A6D1C0E184D1C04363D1C0BC41D1C04B20D1C0F1FED0C0ADDDD0C07FBCD0C0669BD0C0647AD0C07759D0C09F38D0C0DC17D0C02EF7CFC094D6CFC00FB6CFC09F95CFC04275CFC0FA54CFC0C534CFC0A414CFC096F4CEC09CD4CEC0B5B4CEC0E094CEC01F75CEC07055CEC0D335CEC04916CEC0D0F6CDC06AD7CDC016B8CDC0D398CDC0A179CDC0815ACDC0723BCDC0741CCDC087FDCCC0ABDECCC0DFBFCCC024A1CCC07982CCC0DE63CCC05345CCC0D826CCC06D08CCC011EACBC0C5CBCBC088ADCBC05A8FCBC03C71CBC02C53CBC02B35CBC03817CBC055F9CAC07FDBCAC0B8BDCAC0FF9FCAC05382CAC0B664CAC02747CAC0A529CAC0300CCAC0C9EEC9C070D1C9C023B4C9C0E396C9C0B179C9C08B5CC9C0723FC9C06522C9C06505C9C071E8C8C089CBC8C0AEAEC8C0DE91C8C01B75C8C06358C8C0B73BC8C0161FC8C08102C8C0F7E5C7C078C9C7C005ADC7C09D90C7C03F74C7C0EC57C7C0A43BC7C0671FC7C03403C7C00CE7C6C0EECAC6C0DAAEC6C0D092C6C0D076C6C0DA5AC6C0EE3EC6C00C23C6C03307C6C064EBC5C09FCFC5C0E2B3C5C02F98C5C0857CC5C0E560C5C04D45C5C0BE29C5C0380EC5C0BAF2C4C045D7C4C0D9BBC4C075A0C4C01A85C4C0C669C4C07B4EC4C03833C4C0FD17C4C0CAFCC3C09FE1C3C07BC6C3C060ABC3C04B90C3C03F75C3C0395AC3C03B3FC3C04424C3C05509C3C06CEEC2C08BD3C2C0B0B8C2C0DC9DC2C00F83C2C04968C2C0894DC2C0D032C2C01D18C2C071FDC1C0CAE2C1C02AC8C1C091ADC1C0FD92C1C06F78C1C0E75DC1C06543C1C0E928C1C0720EC1C001F4C0C095D9C0C02FBFC0C0CEA4C0C0738AC0C01D70C0C0CB55C0C07F3BC0C03821C0C0F606C0C0B9ECBFC081D2BFC04DB8BFC01E9EBFC0F383BFC0CD69BFC0AC4FBFC08E35BFC0751BBFC06101BFC050E7BEC043CDBEC03BB3BEC03699BEC0367FBEC03965BEC03F4BBEC04A31BEC05817BEC069FDBDC07EE3BDC097C9BDC0B3AFBDC0D195BDC0F47BBDC01962BDC04148BDC06C2EBDC09B14BDC0CCFABCC000E1BCC036C7BCC06FADBCC0AB93BCC0E979BCC02A60BCC06D46BCC0B32CBCC0FA12BCC044F9BBC090DFBBC0DEC5BBC02EACBBC08092BBC0D478BBC02A5FBBC08145BBC0DA2BBBC03412BBC091F8BAC0EEDEBAC04DC5BAC0AEABBAC00F92BAC07278BAC0D65EBAC03B45BAC0A12BBAC00812BAC070F8B9C0D9DEB9C043C5B9C0ADABB9C01892B9C08378B9C0EF5EB9C05C45B9C0C82BB9C03512B9C0A3F8B8C010DFB8C07EC5B8C0ECABB8C05A92B8C0C778B8C0355FB8C0A245B8C00F2CB8C07C12B8C0E8F8B7C054DFB7C0C0C5B7C02BACB7C09592B7C0FF78B7C0675FB7C0CF45B7C0362CB7C09C12B7C001F9B6C065DFB6C0C8C5B6C02AACB6C08A92B6C0E978B6C0475FB6C0A345B6C0FE2BB6C05712B6C0AEF8B5C003DFB5C057C5B5C0A9ABB5C0F991B5C04778B5C0935EB5C0DD44B5C0252BB5C06A11B5C0ADF7B4C0EEDDB4C02CC4B4C068AAB4C0A190B4C0D876B4C00B5DB4C03C43B4C06B29B4C0960FB4C0BEF5B3C0E3DBB3C005C2B3C024A8B3C0408EB3C05874B3C06D5AB3C07F40B3C08D26B3C0970CB3C09EF2B2C0A1D8B2C0A0BEB2C09CA4B2C0938AB2C08770B2C07656B2C0613CB2C04822B2C02B08B2C009EEB1C0E3D3B1C0B9B9B1C0899FB1C05685B1C01D6BB1C0E050B1C09E36B1C0571CB1C00B02B1C0BAE7B0C063CDB0C008B3B0C0A798B0C0417EB0C0D563B0C06449B0C0ED2EB0C07114B0C0EFF9AFC067DFAFC0D9C4AFC045AAAFC0AB8FAFC00B75AFC0655AAFC0B83FAFC00625AFC04C0AAFC08CEFAEC0C6D4AEC0F9B9AEC0259FAEC04A84AEC06969AEC0804EAEC09033AEC09A18AEC09BFDADC096E2ADC089C7ADC075ACADC05991ADC03576ADC00A5BADC0D73FADC09C24ADC05909ADC00EEEACC0BAD2ACC05FB7ACC0FB9BACC08E80ACC01A65ACC09C49ACC0162EACC08712ACC0EFF6ABC04EDBABC0A4BFABC0F1A3ABC03588ABC06F6CABC0A050ABC0C734ABC0E518ABC0F8FCAAC003E1AAC003C5AAC0F9A8AAC0E58CAAC0C770AAC09E54AAC06B38AAC02E1CAAC0E6FFA9C093E3A9C035C7A9C0CDAAA9C0598EA9C0DB71A9C05155A9C0BB38A9C01B1CA9C06EFFA8C0B6E2A8C0F3C5A8C023A9A8C0478CA8C0606FA8C06C52A8C06B35A8C05F18A8C045FBA7C01FDEA7C0EDC0A7C0ADA3A7C06086A7C00669A7C09F4BA7C02B2EA7C0A910A7C019F3A6C07CD5A6C0D1B7A6C0179AA6C0507CA6C07A5EA6C09640A6C0A422A6C0A304A6C093E6A5C074C8A5C046AAA5C0098CA5C0BC6DA5C0614FA5C0F530A5C07A12A5C0EFF3A4C054D5A4C0A9B6A4C0EE97A4C02279A4C0455AA4C0583BA4C05A1CA4C04BFDA3C02BDEA3C0F9BEA3C0B69FA3C06280A3C0FB60A3C08341A3C0F821A3C05B02A3C0ACE2A2C0EAC2A2C016A3A2C02E83A2C03463A2C02643A2C00523A2C0D002A2C087E2A1C02BC2A1C0BAA1A1C03581A1C09B60A1C0ED3FA1C02A1FA1C052FEA0C064DDA0C062BCA0C0499BA0C01B7AA0C0D758A0C07C37A0C00C16A0C084F49FC0E6D29FC031B19FC0648F9FC0806D9FC0854B9FC071299FC046079FC002E59EC0A6C29EC030A09EC0A27D9EC0FB5A9EC03B389EC060159EC06CF29DC05ECF9DC035AC9DC0F2889DC094659DC01A429DC0861E9DC0D5FA9CC009D79CC021B39CC01C8F9CC0FB6A9CC0BD469CC061229CC0E8FD9BC051D99BC09DB49BC0C98F9BC0D86A9BC0C7459BC097209BC048FB9AC0D9D59AC049B09AC09A8A9AC0C9649AC0D83E9AC0C5189AC090F299C03ACC99C0C1A599C0257F99C0665899C0843199C07E0A99C054E398C006BC98C0929498C0FA6C98C03C4598C0581D98C04DF597C01CCD97C0C4A497C0447C97C09D5397C0CD2A97C0D40197C0B2D896C067AF96C0F18596C0515C96C0863296C0900896C06EDE95C01FB495C0A48995C0FC5E95C0253495C0210995C0EEDD94C08BB294C0F98694C0375B94C0442F94C01F0394C0C9D693C040AA93C0847D93C0955093C0712393C019F692C08BC892C0C89A92C0CE6C92C09C3E92C0331092C092E191C0B7B291C0A38391C0545491C0C92491C003F590C001C590C0C19490C0436490C0873390C08A0290C04ED18FC0D09F8FC0116E8FC00F3C8FC0C9098FC03FD78EC06FA48EC05A718EC0FD3D8EC0590A8EC06CD68DC035A28DC0B36D8DC0E6388DC0CC038DC064CE8CC0AD988CC0A7628CC0502C8CC0A7F58BC0ABBE8BC05A878BC0B54F8BC0B9178BC065DF8AC0B8A68AC0B16D8AC04F348AC090FA89C073C089C0F78589C0194B89C0DA0F89C037D488C02F9888C0C05B88C0E91E88C0A8E187C0FCA387C0E46587C05C2787C065E886C0FBA886C01D6986C0CA2886C0FFE785C0BBA685C0FB6485C0BE2285C002E084C0C39C84C0025984C0BA1484C0EACF83C0908A83C0A94483C032FE82C02AB782C08D6F82C05A2782C08DDE81C0239581C01A4B81C06F0081C01FB580C0276980C0841C80C0639E7FC05A027FC0E8647EC003C67DC0A5257DC0C7837CC061E07BC06B3B7BC0DC947AC0ADEC79C0D54279C04A9778C004EA77C0FA3A77C0208A76C06FD775C0D92275C0566C74C0DAB373C05AF972C0C83C72C01B7E71C043BD70C035FA6FC0E2346FC03D6D6EC037A36DC0C1D66CC0CA076CC042366BC019626AC03D8B69C09BB168C020D567C0B9F566C0501366C0D12D65C0244564C0325963C0E36962C01E7761C0C78060C0C2865FC0F3885EC03B875DC07A815CC08E775BC055695AC0A95659C0633F58C05B2357C0660256C056DC54C0FCB053C0258052C09C4951C0290D50C090CA4EC091814DC0EB314CC055DB4AC0847D49C0271848C0E7AA46C06A3545C04CB743C0243042C0829F40C0EA043FC0DB5F3DC0C8AF3BC016F439C0222C38C0385736C0947434C0608332C0B58230C092712EC0DF4E2CC065192AC0CDCF27C0997025C022FA22C08A6A20C0BABF1DC057F71AC0AF0E18C0B40215C0DECF11C01B720EC0AAE40AC0F62107C05E2303C0E9C1FDBF35A2F4BF02D0EABFE12DE0BF8096D4BFA0D9C7BF63B7B9BFE6D8A9BF0EC497BF9CC682BFCCA253BF327A16BF204C93BEA37483BA"> : tensor<1000xf32>} : () -> tensor<1000xf32>
    %951 = "stablehlo.gather"(%950, %724) {dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1>, indices_are_sorted = false} : (tensor<1000xf32>, tensor<64xi32>) -> tensor<64xf32>
    %952 = "stablehlo.reshape"(%951) : (tensor<64xf32>) -> tensor<64x1xf32>
    %953 = "stablehlo.broadcast_in_dim"(%86) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64x8xf32>
    %954 = "stablehlo.add"(%935, %953) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %955 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
    %956 = "stablehlo.broadcast_in_dim"(%955) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64x8xf32>
    %957 = "stablehlo.multiply"(%954, %956) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %958 = "stablehlo.reshape"(%949) : (tensor<64x1xf32>) -> tensor<64xf32>
    %959 = "stablehlo.broadcast_in_dim"(%958) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x8xf32>
    %960 = "stablehlo.multiply"(%957, %959) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %961 = "stablehlo.subtract"(%953, %957) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %962 = "stablehlo.reshape"(%952) : (tensor<64x1xf32>) -> tensor<64xf32>
    %963 = "stablehlo.broadcast_in_dim"(%962) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x8xf32>
    %964 = "stablehlo.multiply"(%961, %963) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %965 = "stablehlo.add"(%960, %964) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %966 = "stablehlo.constant"() {value = dense<"0x0000803FAF1C073F63A2BC3E1234933E42D1733EA476513E0275383E1758253EC632163ED4DB093E372AFF3D2CBEED3DD0C1DE3D4CB5D13D2D3AC63D0F09BC3DEBEAB23D97B4AA3DB643A33D8F7C9C3D7E48963DD394903DFD518B3DE572863D74EC813D686A7B3D068A733DB4296C3D3C3D653DF0B95E3D7196583D7BCA523DBD4E4D3DB31C483D902E433D1F7F3E3DB4093A3D1BCA353D84BC313D7DDD2D3DE4292A3DE09E263DD639233D63F81F3D5AD81C3DB9D7193DA7F4163D712D143D8580113D6EEC0E3DD46F0C3D77090A3D2DB8073DE27A053D9450033D5238013D7662FE3CFC74FA3CAAA6F63C10F6F23CD361EF3CADE8EB3C6D89E83CF242E53C2C14E23C1CFCDE3CCFF9DB3C620CD93CFC32D63CD16CD33C1FB9D03C2F17CE3C5386CB3CE505C93C4A95C63CEB33C43C3AE1C13CB29CBF3CD165BD3C1D3CBB3C211FB93C6E0EB73C9909B53C3C10B33CF821B13C6E3EAF3C4665AD3C2B96AB3CCCD0A93CDB14A83C0D62A63C1AB8A43CBE16A33CB67DA13CC4EC9F3CAB639E3C2FE29C3C1A689B3C34F5993C4A89983C2A24973CA3C5953C876D943CAA1B933CE1CF913C018A903CE2498F3C5F0F8E3C51DA8C3C95AA8B3C08808A3C885A893CF439883C2E1E873C1707863C91F4843C80E6833CC9DC823C51D7813CFED5803C6FB17F3CCABE7D3CDED37B3C7EF0793C7E14783CB23F763CF271743C16AB723CF6EA703C6D316F3C557E6D3C8CD16B3CEE2A6A3C5A8A683CAFEF663CCD5A653C96CB633CEB41623CAFBD603CC63E5F3C13C55D3C7D505C3CE9E05A3C3D76593C6010583C3BAF563CB652553CBAFA533C30A7523C0358513C1E0D503C6CC64E3CD8834D3C50454C3CC00A4B3C14D4493C3CA1483C2572473CBE46463CF61E453CBCFA433C00DA423CB2BC413CC4A2403C258C3F3CC8783E3C9E683D3C985B3C3CAA513B3CC54A3A3CDD46393CE545383CD147373C934C363C2054353C6D5E343C6E6B333C187B323C5F8D313C39A2303C9CB92F3C7DD32E3CD3EF2D3C920E2D3CB32F2C3C2A532B3CF0782A3CFBA0293C41CB283CBBF7273C6026273C2857263C098A253CFDBE243CFCF5233CFD2E233CF969223CE9A6213CC6E5203C8826203C28691F3CA0AD1E3CE8F31D3CFB3B1D3CD2851C3C66D11B3CB11E1B3CAD6D1A3C55BE193CA110193C8D64183C13BA173C2D11173CD569163C07C4153CBD1F153CF27C143CA0DB133CC33B133C569D123C5400123CB864113C7ECA103CA131103C1D9A0F3CEC030F3C0C6F0E3C77DB0D3C29490D3C1EB80C3C52280C3CC2990B3C690C0B3C43800A3C4CF5093C826B093CDFE2083C615B083C04D5073CC54F073C9FCB063C9048063C95C6053CA945053CCAC5043CF546043C26C9033C5B4C033C90D0023CC355023CF0DB013C1463013C2EEB003C3974003C67FCFF3B3512FF3BD729FE3B4643FD3B7F5EFC3B7C7BFB3B389AFA3BAEBAF93BD9DCF83BB500F83B3C26F73B694DF63B3A76F53BA7A0F43BAECCF33B4AFAF23B7729F23B305AF13B708CF03B35C0EF3B79F5EE3B392CEE3B7164ED3B1C9EEC3B37D9EB3BBE15EB3BAE53EA3B0293E93BB7D3E83BCA15E83B3659E73BF89DE63B0DE4E53B712BE53B2174E43B1ABEE33B5809E33BD855E23B97A3E13B92F2E03BC542E03B2E94DF3BC9E6DE3B943ADE3B8B8FDD3BACE5DC3BF33CDC3B5F95DB3BEBEEDA3B9649DA3B5CA5D93B3C02D93B3160D83B3ABFD73B541FD73B7C80D63BB1E2D53BEE45D53B33AAD43B7C0FD43BC775D33B12DDD23B5A45D23B9DAED13BD918D13B0B84D03B32F0CF3B4B5DCF3B53CBCE3B493ACE3B2BAACD3BF61ACD3BA88CCC3B40FFCB3BBB72CB3B17E7CA3B535CCA3B6CD2C93B6049C93B2EC1C83BD439C83B4FB3C73B9E2DC73BBFA8C63BB024C63B70A1C53BFD1EC53B549DC43B751CC43B5E9CC33B0C1DC33B7E9EC23BB320C23BA9A3C13B5E27C13BD1ABC03B0031C03BEAB6BF3B8C3DBF3BE6C4BE3BF74CBE3BBCD5BD3B335FBD3B5DE9BC3B3774BC3BBFFFBB3BF58BBB3BD618BB3B63A6BA3B9834BA3B76C3B93BFA52B93B23E3B83BF073B83B5F05B83B7097B73B222AB73B72BDB63B5F51B63BE9E5B53B0E7BB53BCD10B53B25A7B43B143EB43B9AD5B33BB56DB33B6406B33BA69FB23B7A39B23BDFD3B13BD46EB13B570AB13B68A6B03B0543B03B2EE0AF3BE17DAF3B1E1CAF3BE3BAAE3B2F5AAE3B02FAAD3B5A9AAD3B373BAD3B96DCAC3B797EAC3BDD20AC3BC1C3AB3B2667AB3B090BAB3B69AFAA3B4754AA3BA1F9A93B769FA93BC545A93B8DECA83BCF93A83B883BA83BB7E3A73B5D8CA73B7835A73B07DFA63B0A89A63B8033A63B67DEA53BC089A53B8935A53BC2E1A43B6A8EA43B7F3BA43B03E9A33BF296A33B4E45A33B15F4A23B46A3A23BE052A23BE402A23B50B3A13B2464A13B5E15A13BFFC6A03B0579A03B702BA03B40DE9F3B72919F3B08459F3B00F99E3B59AD9E3B14629E3B2E179E3BA9CC9D3B82829D3BBA389D3B50EF9C3B43A69C3B925D9C3B3E159C3B45CD9B3BA7859B3B633E9B3B79F79A3BE8B09A3BB06A9A3BCF249A3B46DF993B159A993B3955993BB310993B83CC983BA788983B2045983BED01983B0CBF973B7F7C973B433A973B59F8963BC1B6963B7975963B8134963BDAF3953B81B3953B7773953BBC33953B4EF4943B2DB5943B5A76943BD337943B98F9933BA8BB933B047E933BAA40933B9B03933BD5C6923B588A923B254E923B3A12923B97D6913B3B9B913B2760913B5A25913BD3EA903B92B0903B9776903BE13C903B7003903B43CA8F3B5A918F3BB5588F3B53208F3B34E88E3B57B08E3BBD788E3B64418E3B4D0A8E3B76D38D3BE19C8D3B8C668D3B76308D3BA0FA8C3B0AC58C3BB28F8C3B995A8C3BBE258C3B21F18B3BC2BC8B3BA0888B3BBA548B3B11218B3BA5ED8A3B74BA8A3B7F878A3BC5548A3B46228A3B01F0893BF7BD893B278C893B905A893B3329893B0FF8883B24C7883B7196883BF665883BB435883BA805883BD4D5873B38A6873BD176873BA247873BA818873BE5E9863B57BB863BFE8C863BDA5E863BEB30863B3103863BABD5853B59A8853B3B7B853B504E853B9821853B13F5843BC1C8843BA29C843BB470843BF944843B6F19843B17EE833BF0C2833BFA97833B346D833B9F42833B3A18833B06EE823B01C4823B2C9A823B8570823B0F47823BC61D823BADF4813BC2CB813B05A3813B767A813B1552813BE129813BDB01813B02DA803B55B2803BD68A803B8363803B5C3C803B6115803B23DD7F3BDD8F7F3BED427F3B53F67E3B10AA7E3B225E7E3B89127E3B46C77D3B577C7D3BBC317D3B74E77C3B819D7C3BE0537C3B910A7C3B95C17B3BEB787B3B92307B3B8AE87A3BD3A07A3B6D597A3B56127A3B8FCB793B1885793BEF3E793B15F9783B8AB3783B4C6E783B5C29783BB9E4773B63A0773B595C773B9C18773B2BD5763B0592763B2B4F763B9C0C763B57CA753B5C88753BAC46753B4505753B27C4743B5383743BC742743B8402743B89C2733BD582733B6943733B4504733B67C5723BD086723B7F48723B740A723BB0CC713B308F713BF651713B0015713B50D8703BE39B703BBB5F703BD623703B35E86F3BD7AC6F3BBD716F3BE4366F3B4FFC6E3BFBC16E3BE9876E3B194E6E3B8B146E3B3DDB6D3B31A26D3B65696D3BD9306D3B8DF86C3B81C06C3BB5886C3B29516C3BDB196C3BCCE26B3BFCAB6B3B6A756B3B163F6B3B00096B3B28D36A3B8E9D6A3B30686A3B10336A3B2CFE693B84C9693B1995693BEA60693BF72C693B40F9683BC3C5683B8292683B7C5F683BB12C683B20FA673BC9C7673BAD95673BCA63673B2132673BB200673B7BCF663B7E9E663BB96D663B2D3D663BDA0C663BBEDC653BDBAC653B2F7D653BBB4D653B7F1E653B79EF643BABC0643B1492643BB363643B8835643B9407643BD6D9633B4DAC633BFB7E633BDD51633BF524633B43F8623BC5CB623B7C9F623B6773623B8747623BDB1B623B63F0613B1FC5613B0E9A613B326F613B8844613B121A613BCEEF603BBDC5603BDF9B603B3472603BBB48603B741F603B5FF65F3B7BCD5F3BCAA45F3B497C5F3BFB535F3BDD2B5F3BF0035F3B34DC5E3BA9B45E3B4E8D5E3B24665E3B2A3F5E3B60185E3BC6F15D3B5BCB5D3B20A55D3B157F5D3B39595D3B8C335D3B0E0E5D3BBFE85C3B9EC35C3BAC9E5C3BE9795C3B53555C3BEC305C3BB30C5C3BA7E85B3BCAC45B3B19A15B3B967D5B3B415A5B3B18375B3B1D145B3B4EF15A3BACCE5A3B36AC5A3BED895A3BD0675A3BE0455A3B1B245A3B82025A3B15E1593BD3BF593BBD9E593BD37D593B135D593B7F3C593B151C593BD6FB583BC2DB583BD9BB583B1A9C583B857C583B1A5D583BDA3D583BC31E583BD6FF573B13E1573B79C2573B09A4573BC285573BA467573BB049573BE42B573B410E573BC6F0563B74D3563B4BB6563B4999563B707C563BBF5F563B3643563BD526563B9C0A563B8AEE553B9FD2553BDCB6553B409B553BCB7F553B7D64553B5649553B552E553B7C13553BC8F8543B3BDE543BD4C3543B94A9543B798F543B8575543BB65B543B0C42543B8928543B2A0F543BF1F5533BDDDC533BEEC3533B24AB533B7F92533BFF79533BA361533B6B49533B5831533B6919533B9E01533BF7E9523B74D2523B15BB523BD9A3523BC08C523BCB75523BF95E523B4A48523BBE31523B551B523B0E05523BEBEE513BE9D8513B0AC3513B4CAD513BB197513B3882513BE06C513BAA57513B9642513BA22D513BD018513B1F04513B8FEF503B1FDB503BD0C6503BA2B2503B949E503BA58A503BD776503B2963503B9A4F503B2A3C503BDA28503BA915503B9702503BA4EF4F3BCFDC4F3B18CA4F3B80B74F3B06A54F3BAA924F3B6B804F3B4A6E4F3B465C4F3B5F4A4F3B94384F3BE7264F3B55154F3BE0034F3B87F24E3B49E14E3B27D04E3B20BF4E3B33AE4E3B629D4E3BAB8C4E3B0D7C4E3B8A6B4E3B205B4E3BCF4A4E3B973A4E3B782A4E3B701A4E3B810A4E3BA9FA4D3BE8EA4D3B3EDB4D3BABCB4D3B2DBC4D3BC5AC4D3B729D4D3B338E4D3B097F4D3BF26F4D3BEF604D3BFE514D3B1F434D3B52344D3B96254D3BEB164D3B4F084D3BC2F94C3B43EB4C3BD2DC4C3B6ECE4C3B16C04C3BCAB14C3B88A34C3B4F954C3B1F874C3BF7784C3BD56A4C3BB95C4C3BA14E4C3B8C404C3B79324C3B66244C3B53164C3B3D084C3B24FA4B3B04EC4B3BDEDD4B3BAECF4B3B73C14B3B2BB34B3BD3A44B3B6A964B3BEC874B3B58794B3BAA6A4B3BDE5B4B3BF34C4B3BE53D4B3BAF2E4B3B4E1F4B3BBE0F4B3BF9FF4A3BFCEF4A3BC1DF4A3B41CF4A3B78BE4A3B5DAD4A3BEB9B4A3B188A4A3BDD774A3B2F654A3B06524A3B543E4A3B0F2A4A3B28154A3B91FF493B38E9493B0DD2493BF9B9493BE7A0493BBE86493B606B493BAE4E493B8430493BB910493B1EEF483B7ECB483B9CA5483B327D483BEE51483B7023483B48F1473BF3BA473BD37F473B2A3F473B15F8463B7BA9463B0352463BFDEF453B4781453B2103453BF371443BF5C8433B9E01433BCA12423B45EF403B3E833F3B97AF3D3B6E403B3B62D8373BAFBC323B91392A3BB333193B9E10CC3A"> : tensor<1000xf32>} : () -> tensor<1000xf32>
    %967 = "stablehlo.gather"(%966, %724) {dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1>, indices_are_sorted = false} : (tensor<1000xf32>, tensor<64xi32>) -> tensor<64xf32>
    %968 = "stablehlo.reshape"(%967) : (tensor<64xf32>) -> tensor<64x1xf32>
    %969 = "stablehlo.reshape"(%968) : (tensor<64x1xf32>) -> tensor<64xf32>
    %970 = "stablehlo.broadcast_in_dim"(%969) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x8xf32>
    %971 = "stablehlo.multiply"(%946, %970) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %972 = "stablehlo.subtract"(%963, %965) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %973 = "stablehlo.negate"(%972) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %974 = "stablehlo.subtract"(%973, %953) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %975 = "stablehlo.exponential"(%972) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %976 = "stablehlo.add"(%974, %975) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %977 = "stablehlo.multiply"(%971, %971) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %978 = "stablehlo.negate"(%965) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %979 = "stablehlo.exponential"(%978) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %980 = "stablehlo.multiply"(%977, %979) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %981 = "stablehlo.add"(%976, %980) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %982 = "stablehlo.multiply"(%981, %956) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %983 = "stablehlo.constant"() {value = dense<0> : tensor<64xi32>} : () -> tensor<64xi32>
    %984 = "stablehlo.compare"(%724, %983) {comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<64xi32>, tensor<64xi32>) -> tensor<64xi1>
    %985 = "stablehlo.reshape"(%984) : (tensor<64xi1>) -> tensor<64x1xi1>
    %986 = "stablehlo.negate"(%946) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %987 = "stablehlo.constant"() {value = dense<0.0> : tensor<64x8xf32>} : () -> tensor<64x8xf32>
    %988 = "stablehlo.reshape"(%985) : (tensor<64x1xi1>) -> tensor<64xi1>
    %989 = "stablehlo.broadcast_in_dim"(%988) {broadcast_dimensions = array<i64: 0>} : (tensor<64xi1>) -> tensor<64x8xi1>
    %990 = "stablehlo.select"(%989, %986, %987) : (tensor<64x8xi1>, tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %991 = "stablehlo.constant"() {value = dense<-5.0e-1> : tensor<f32>} : () -> tensor<f32>
    %992 = "stablehlo.broadcast_in_dim"(%991) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64x8xf32>
    %993 = "stablehlo.multiply"(%965, %992) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %994 = "stablehlo.exponential"(%993) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %995 = "stablehlo.abs"(%990) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %996 = "stablehlo.negate"(%995) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %997 = "stablehlo.constant"() {value = dense<3.921569e-3> : tensor<f32>} : () -> tensor<f32>
    %998 = "stablehlo.broadcast_in_dim"(%997) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64x8xf32>
    %999 = "stablehlo.add"(%996, %998) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1000 = "stablehlo.multiply"(%999, %994) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1001 = "stablehlo.multiply"(%1000, %1000) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1002 = "stablehlo.multiply"(%1001, %1000) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1003 = "stablehlo.constant"() {value = dense<4.4715e-2> : tensor<f32>} : () -> tensor<f32>
    %1004 = "stablehlo.broadcast_in_dim"(%1003) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64x8xf32>
    %1005 = "stablehlo.multiply"(%1002, %1004) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1006 = "stablehlo.add"(%1000, %1005) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1007 = "stablehlo.constant"() {value = dense<1.5957692> : tensor<f32>} : () -> tensor<f32>
    %1008 = "stablehlo.broadcast_in_dim"(%1007) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64x8xf32>
    %1009 = "stablehlo.multiply"(%1006, %1008) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1010 = "stablehlo.logistic"(%1009) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1011 = "stablehlo.subtract"(%996, %998) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1012 = "stablehlo.multiply"(%1011, %994) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1013 = "stablehlo.multiply"(%1012, %1012) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1014 = "stablehlo.multiply"(%1013, %1012) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1015 = "stablehlo.multiply"(%1014, %1004) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1016 = "stablehlo.add"(%1012, %1015) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1017 = "stablehlo.multiply"(%1016, %1008) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1018 = "stablehlo.logistic"(%1017) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1019 = "stablehlo.subtract"(%1010, %1018) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1020 = "stablehlo.add"(%990, %998) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1021 = "stablehlo.multiply"(%1020, %994) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1022 = "stablehlo.multiply"(%1021, %1021) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1023 = "stablehlo.multiply"(%1022, %1021) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1024 = "stablehlo.multiply"(%1023, %1004) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1025 = "stablehlo.add"(%1021, %1024) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1026 = "stablehlo.multiply"(%1025, %1008) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1027 = "stablehlo.logistic"(%1026) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1028 = "stablehlo.negate"(%990) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1029 = "stablehlo.add"(%1028, %998) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1030 = "stablehlo.multiply"(%1029, %994) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1031 = "stablehlo.multiply"(%1030, %1030) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1032 = "stablehlo.multiply"(%1031, %1030) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1033 = "stablehlo.multiply"(%1032, %1004) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1034 = "stablehlo.add"(%1030, %1033) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1035 = "stablehlo.multiply"(%1034, %1008) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1036 = "stablehlo.logistic"(%1035) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1037 = "stablehlo.constant"() {value = dense<9.99e-1> : tensor<f32>} : () -> tensor<f32>
    %1038 = "stablehlo.broadcast_in_dim"(%1037) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64x8xf32>
    %1039 = "stablehlo.compare"(%729, %1038) {comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>} : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xi1>
    %1040 = "stablehlo.select"(%1039, %1036, %1019) : (tensor<64x8xi1>, tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1041 = "stablehlo.negate"(%1037) : (tensor<f32>) -> tensor<f32>
    %1042 = "stablehlo.broadcast_in_dim"(%1041) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64x8xf32>
    %1043 = "stablehlo.compare"(%729, %1042) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>} : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xi1>
    %1044 = "stablehlo.select"(%1043, %1027, %1040) : (tensor<64x8xi1>, tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1045 = "stablehlo.constant"() {value = dense<1.0e-12> : tensor<64x8xf32>} : () -> tensor<64x8xf32>
    %1046 = "stablehlo.compare"(%1044, %1045) {comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>} : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xi1>
    %1047 = "stablehlo.select"(%1046, %1044, %1045) : (tensor<64x8xi1>, tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1048 = "stablehlo.log"(%1047) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1049 = "stablehlo.negate"(%1048) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1050 = "stablehlo.select"(%989, %1049, %982) : (tensor<64x8xi1>, tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1051 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1055 = "stablehlo.reduce"(%1050, %1051) ({
      ^bb0(%1052: tensor<f32>, %1053: tensor<f32>):
        %1054 = "stablehlo.add"(%1052, %1053) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1054) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<64x8xf32>, tensor<f32>) -> tensor<64xf32>
    %1056 = "stablehlo.multiply"(%1055, %944) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1057 = "stablehlo.constant"() {value = dense<1.442695> : tensor<f32>} : () -> tensor<f32>
    %1058 = "stablehlo.broadcast_in_dim"(%1057) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64xf32>
    %1059 = "stablehlo.multiply"(%1056, %1058) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1060 = "stablehlo.reshape"(%945) : (tensor<64xf32>) -> tensor<32x2xf32>
    %1061 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1065 = "stablehlo.reduce"(%1060, %1061) ({
      ^bb0(%1062: tensor<f32>, %1063: tensor<f32>):
        %1064 = "stablehlo.add"(%1062, %1063) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1064) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<32x2xf32>, tensor<f32>) -> tensor<32xf32>
    %1066 = "stablehlo.broadcast_in_dim"(%955) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<32xf32>
    %1067 = "stablehlo.multiply"(%1065, %1066) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %1068 = "stablehlo.reshape"(%1059) : (tensor<64xf32>) -> tensor<32x2xf32>
    %1069 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1073 = "stablehlo.reduce"(%1068, %1069) ({
      ^bb0(%1070: tensor<f32>, %1071: tensor<f32>):
        %1072 = "stablehlo.add"(%1070, %1071) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1072) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<32x2xf32>, tensor<f32>) -> tensor<32xf32>
    %1074 = "stablehlo.multiply"(%1073, %1066) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %1075 = "stablehlo.add"(%1067, %1074) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %1076 = "stablehlo.reshape"(%80) : (tensor<8x4xf32>) -> tensor<32xf32>
    %1077 = "stablehlo.convert"(%4) : (tensor<8x4xi1>) -> tensor<8x4xi32>
    %1078 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %1082 = "stablehlo.reduce"(%1077, %1078) ({
      ^bb0(%1079: tensor<i32>, %1080: tensor<i32>):
        %1081 = "stablehlo.add"(%1079, %1080) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        "stablehlo.return"(%1081) : (tensor<i32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<8x4xi32>, tensor<i32>) -> tensor<8xi32>
    %1083 = "stablehlo.reshape"(%1082) : (tensor<8xi32>) -> tensor<8x1xi32>
    %1084 = "stablehlo.constant"() {value = dense<4> : tensor<i32>} : () -> tensor<i32>
    %1085 = "stablehlo.broadcast_in_dim"(%1084) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<8x1xi32>
    %1086 = "stablehlo.multiply"(%1083, %1085) : (tensor<8x1xi32>, tensor<8x1xi32>) -> tensor<8x1xi32>
    %1087 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
    %1088 = "stablehlo.broadcast_in_dim"(%1087) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<8x1xi32>
    %1089 = "stablehlo.subtract"(%1086, %1088) : (tensor<8x1xi32>, tensor<8x1xi32>) -> tensor<8x1xi32>
    %1090 = "stablehlo.constant"() {value = dense<4> : tensor<8x1xi32>} : () -> tensor<8x1xi32>
    %1091 = "stablehlo.divide"(%1089, %1090) : (tensor<8x1xi32>, tensor<8x1xi32>) -> tensor<8x1xi32>
    %1092 = "stablehlo.reshape"(%1091) : (tensor<8x1xi32>) -> tensor<8xi32>
    %1093 = "stablehlo.broadcast_in_dim"(%1092) {broadcast_dimensions = array<i64: 0>} : (tensor<8xi32>) -> tensor<8x4xi32>
    %1094 = "stablehlo.reshape"(%1093) : (tensor<8x4xi32>) -> tensor<32x1xi32>
    %1095 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> tensor<1x4xi32>
    %1096 = "stablehlo.reshape"(%1094) : (tensor<32x1xi32>) -> tensor<32xi32>
    %1097 = "stablehlo.broadcast_in_dim"(%1096) {broadcast_dimensions = array<i64: 0>} : (tensor<32xi32>) -> tensor<32x4xi32>
    %1098 = "stablehlo.reshape"(%1095) : (tensor<1x4xi32>) -> tensor<4xi32>
    %1099 = "stablehlo.broadcast_in_dim"(%1098) {broadcast_dimensions = array<i64: 1>} : (tensor<4xi32>) -> tensor<32x4xi32>
    %1100 = "stablehlo.compare"(%1097, %1099) {comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<32x4xi32>, tensor<32x4xi32>) -> tensor<32x4xi1>
    %1101 = "stablehlo.convert"(%1100) : (tensor<32x4xi1>) -> tensor<32x4xf32>
    %1102 = "stablehlo.multiply"(%1067, %1076) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %1103 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1107 = "stablehlo.reduce"(%1102, %1103) ({
      ^bb0(%1104: tensor<f32>, %1105: tensor<f32>):
        %1106 = "stablehlo.add"(%1104, %1105) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1106) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %1108 = "stablehlo.divide"(%1107, %87) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1109 = "stablehlo.multiply"(%1074, %1076) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %1110 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1114 = "stablehlo.reduce"(%1109, %1110) ({
      ^bb0(%1111: tensor<f32>, %1112: tensor<f32>):
        %1113 = "stablehlo.add"(%1111, %1112) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1113) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %1115 = "stablehlo.divide"(%1114, %87) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1116 = "stablehlo.multiply"(%1075, %1076) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %1117 = "stablehlo.reshape"(%1116) : (tensor<32xf32>) -> tensor<32x1xf32>
    %1118 = "stablehlo.reshape"(%1117) : (tensor<32x1xf32>) -> tensor<32xf32>
    %1119 = "stablehlo.broadcast_in_dim"(%1118) {broadcast_dimensions = array<i64: 0>} : (tensor<32xf32>) -> tensor<32x4xf32>
    %1120 = "stablehlo.multiply"(%1119, %1101) : (tensor<32x4xf32>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %1121 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1125 = "stablehlo.reduce"(%1120, %1121) ({
      ^bb0(%1122: tensor<f32>, %1123: tensor<f32>):
        %1124 = "stablehlo.add"(%1122, %1123) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1124) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<32x4xf32>, tensor<f32>) -> tensor<4xf32>
    %1126 = "stablehlo.reshape"(%1076) : (tensor<32xf32>) -> tensor<32x1xf32>
    %1127 = "stablehlo.reshape"(%1126) : (tensor<32x1xf32>) -> tensor<32xf32>
    %1128 = "stablehlo.broadcast_in_dim"(%1127) {broadcast_dimensions = array<i64: 0>} : (tensor<32xf32>) -> tensor<32x4xf32>
    %1129 = "stablehlo.multiply"(%1128, %1101) : (tensor<32x4xf32>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %1130 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1134 = "stablehlo.reduce"(%1129, %1130) ({
      ^bb0(%1131: tensor<f32>, %1132: tensor<f32>):
        %1133 = "stablehlo.add"(%1131, %1132) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1133) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<32x4xf32>, tensor<f32>) -> tensor<4xf32>
    %1135 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1139 = "stablehlo.reduce"(%1116, %1135) ({
      ^bb0(%1136: tensor<f32>, %1137: tensor<f32>):
        %1138 = "stablehlo.add"(%1136, %1137) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1138) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %1140 = "stablehlo.divide"(%1139, %87) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    return %1140, %1108, %1115, %1125, %1134 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<4xf32>, tensor<4xf32>
  }
}
