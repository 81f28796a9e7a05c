module @train_step {
  sdy.mesh @mesh = <["data"=2]>
  func.func public @main(%0: tensor<i32> {sdy.sharding = #sdy.sharding<@mesh, []>, tf.aliasing_output = 0 : i32}, %1: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 1 : i32}, %2: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 2 : i32}, %3: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 3 : i32}, %4: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 4 : i32}, %5: tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 5 : i32}, %6: tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 6 : i32}, %7: tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 7 : i32}, %8: tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 8 : i32}, %9: tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 9 : i32}, %10: tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 10 : i32}, %11: tensor<1x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 11 : i32}, %12: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 12 : i32}, %13: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 13 : i32}, %14: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 14 : i32}, %15: tensor<1x16x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 15 : i32}, %16: tensor<1x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 16 : i32}, %17: tensor<1x64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 17 : i32}, %18: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 18 : i32}, %19: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 19 : i32}, %20: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 20 : i32}, %21: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 21 : i32}, %22: tensor<8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 22 : i32}, %23: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 23 : i32}, %24: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 24 : i32}, %25: tensor<4x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 25 : i32}, %26: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 26 : i32}, %27: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 27 : i32}, %28: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 28 : i32}, %29: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 29 : i32}, %30: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 30 : i32}, %31: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 31 : i32}, %32: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 32 : i32}, %33: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 33 : i32}, %34: tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 34 : i32}, %35: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 35 : i32}, %36: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 36 : i32}, %37: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 37 : i32}, %38: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 38 : i32}, %39: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 39 : i32}, %40: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 40 : i32}, %41: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 41 : i32}, %42: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 42 : i32}, %43: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 43 : i32}, %44: tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 44 : i32}, %45: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 45 : i32}, %46: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 46 : i32}, %47: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 47 : i32}, %48: tensor<2x16x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 48 : i32}, %49: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 49 : i32}, %50: tensor<2x64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 50 : i32}, %51: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 51 : i32}, %52: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 52 : i32}, %53: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 53 : i32}, %54: tensor<256x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 54 : i32}, %55: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 55 : i32}, %56: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 56 : i32}, %57: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 57 : i32}, %58: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 58 : i32}, %59: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 59 : i32}, %60: tensor<8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 60 : i32}, %61: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 61 : i32}, %62: tensor<2x16x48xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 62 : i32}, %63: tensor<2x48xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 63 : i32}, %64: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 64 : i32}, %65: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 65 : i32}, %66: tensor<2x16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 66 : i32}, %67: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 67 : i32}, %68: tensor<2x16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 68 : i32}, %69: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 69 : i32}, %70: tensor<16x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 70 : i32}, %71: tensor<32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 71 : i32}, %72: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 72 : i32}, %73: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 73 : i32}, %74: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 74 : i32}, %75: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 75 : i32}, %76: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 76 : i32}, %77: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 77 : i32}, %78: tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 78 : i32}, %79: tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 79 : i32}, %80: tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 80 : i32}, %81: tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 81 : i32}, %82: tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 82 : i32}, %83: tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 83 : i32}, %84: tensor<1x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 84 : i32}, %85: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 85 : i32}, %86: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 86 : i32}, %87: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 87 : i32}, %88: tensor<1x16x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 88 : i32}, %89: tensor<1x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 89 : i32}, %90: tensor<1x64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 90 : i32}, %91: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 91 : i32}, %92: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 92 : i32}, %93: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 93 : i32}, %94: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 94 : i32}, %95: tensor<8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 95 : i32}, %96: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 96 : i32}, %97: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 97 : i32}, %98: tensor<4x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 98 : i32}, %99: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 99 : i32}, %100: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 100 : i32}, %101: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 101 : i32}, %102: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 102 : i32}, %103: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 103 : i32}, %104: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 104 : i32}, %105: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 105 : i32}, %106: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 106 : i32}, %107: tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 107 : i32}, %108: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 108 : i32}, %109: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 109 : i32}, %110: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 110 : i32}, %111: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 111 : i32}, %112: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 112 : i32}, %113: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 113 : i32}, %114: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 114 : i32}, %115: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 115 : i32}, %116: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 116 : i32}, %117: tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 117 : i32}, %118: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 118 : i32}, %119: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 119 : i32}, %120: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 120 : i32}, %121: tensor<2x16x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 121 : i32}, %122: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 122 : i32}, %123: tensor<2x64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 123 : i32}, %124: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 124 : i32}, %125: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 125 : i32}, %126: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 126 : i32}, %127: tensor<256x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 127 : i32}, %128: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 128 : i32}, %129: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 129 : i32}, %130: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 130 : i32}, %131: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 131 : i32}, %132: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 132 : i32}, %133: tensor<8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 133 : i32}, %134: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 134 : i32}, %135: tensor<2x16x48xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 135 : i32}, %136: tensor<2x48xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 136 : i32}, %137: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 137 : i32}, %138: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 138 : i32}, %139: tensor<2x16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 139 : i32}, %140: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 140 : i32}, %141: tensor<2x16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 141 : i32}, %142: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 142 : i32}, %143: tensor<16x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 143 : i32}, %144: tensor<32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 144 : i32}, %145: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 145 : i32}, %146: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 146 : i32}, %147: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 147 : i32}, %148: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 148 : i32}, %149: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 149 : i32}, %150: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 150 : i32}, %151: tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 151 : i32}, %152: tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 152 : i32}, %153: tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 153 : i32}, %154: tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 154 : i32}, %155: tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 155 : i32}, %156: tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 156 : i32}, %157: tensor<1x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 157 : i32}, %158: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 158 : i32}, %159: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 159 : i32}, %160: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 160 : i32}, %161: tensor<1x16x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 161 : i32}, %162: tensor<1x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 162 : i32}, %163: tensor<1x64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 163 : i32}, %164: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 164 : i32}, %165: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 165 : i32}, %166: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 166 : i32}, %167: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 167 : i32}, %168: tensor<8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 168 : i32}, %169: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 169 : i32}, %170: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 170 : i32}, %171: tensor<4x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 171 : i32}, %172: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 172 : i32}, %173: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 173 : i32}, %174: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 174 : i32}, %175: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 175 : i32}, %176: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 176 : i32}, %177: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 177 : i32}, %178: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 178 : i32}, %179: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 179 : i32}, %180: tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 180 : i32}, %181: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 181 : i32}, %182: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 182 : i32}, %183: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 183 : i32}, %184: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 184 : i32}, %185: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 185 : i32}, %186: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 186 : i32}, %187: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 187 : i32}, %188: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 188 : i32}, %189: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 189 : i32}, %190: tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 190 : i32}, %191: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 191 : i32}, %192: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 192 : i32}, %193: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 193 : i32}, %194: tensor<2x16x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 194 : i32}, %195: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 195 : i32}, %196: tensor<2x64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 196 : i32}, %197: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 197 : i32}, %198: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 198 : i32}, %199: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 199 : i32}, %200: tensor<256x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 200 : i32}, %201: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 201 : i32}, %202: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 202 : i32}, %203: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 203 : i32}, %204: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 204 : i32}, %205: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 205 : i32}, %206: tensor<8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 206 : i32}, %207: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 207 : i32}, %208: tensor<2x16x48xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 208 : i32}, %209: tensor<2x48xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 209 : i32}, %210: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 210 : i32}, %211: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 211 : i32}, %212: tensor<2x16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 212 : i32}, %213: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 213 : i32}, %214: tensor<2x16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 214 : i32}, %215: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 215 : i32}, %216: tensor<16x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 216 : i32}, %217: tensor<32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 217 : i32}, %218: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 218 : i32}, %219: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 219 : i32}, %220: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 220 : i32}, %221: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 221 : i32}, %222: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 222 : i32}, %223: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 223 : i32}, %224: tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 224 : i32}, %225: tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 225 : i32}, %226: tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 226 : i32}, %227: tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 227 : i32}, %228: tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 228 : i32}, %229: tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 229 : i32}, %230: tensor<1x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 230 : i32}, %231: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 231 : i32}, %232: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 232 : i32}, %233: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 233 : i32}, %234: tensor<1x16x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 234 : i32}, %235: tensor<1x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 235 : i32}, %236: tensor<1x64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 236 : i32}, %237: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 237 : i32}, %238: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 238 : i32}, %239: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 239 : i32}, %240: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 240 : i32}, %241: tensor<8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 241 : i32}, %242: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 242 : i32}, %243: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 243 : i32}, %244: tensor<4x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 244 : i32}, %245: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 245 : i32}, %246: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 246 : i32}, %247: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 247 : i32}, %248: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 248 : i32}, %249: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 249 : i32}, %250: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 250 : i32}, %251: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 251 : i32}, %252: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 252 : i32}, %253: tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 253 : i32}, %254: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 254 : i32}, %255: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 255 : i32}, %256: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 256 : i32}, %257: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 257 : i32}, %258: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 258 : i32}, %259: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 259 : i32}, %260: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 260 : i32}, %261: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 261 : i32}, %262: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 262 : i32}, %263: tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 263 : i32}, %264: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 264 : i32}, %265: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 265 : i32}, %266: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 266 : i32}, %267: tensor<2x16x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 267 : i32}, %268: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 268 : i32}, %269: tensor<2x64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 269 : i32}, %270: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 270 : i32}, %271: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 271 : i32}, %272: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 272 : i32}, %273: tensor<256x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 273 : i32}, %274: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 274 : i32}, %275: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 275 : i32}, %276: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 276 : i32}, %277: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 277 : i32}, %278: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 278 : i32}, %279: tensor<8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 279 : i32}, %280: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 280 : i32}, %281: tensor<2x16x48xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 281 : i32}, %282: tensor<2x48xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 282 : i32}, %283: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 283 : i32}, %284: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 284 : i32}, %285: tensor<2x16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 285 : i32}, %286: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 286 : i32}, %287: tensor<2x16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 287 : i32}, %288: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 288 : i32}, %289: tensor<16x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 289 : i32}, %290: tensor<32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 290 : i32}, %291: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 291 : i32}, %292: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 292 : i32}, %293: tensor<8x4x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>}, %294: tensor<8x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>}, %295: tensor<8x8xi1> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}]>}, %296: tensor<2xui32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, %297: tensor<8xi1> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}]>}) -> (tensor<i32> {sdy.sharding = #sdy.sharding<@mesh, []>}, tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<1x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<1x16x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<1x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<1x64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<4x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<256x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<2x16x48xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x48xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<1x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<1x16x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<1x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<1x64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<4x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<256x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<2x16x48xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x48xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<1x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<1x16x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<1x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<1x64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<4x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<256x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<2x16x48xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x48xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<1x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<1x16x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<1x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<1x64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<4x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<256x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<2x16x48xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x48xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<f32> {sdy.sharding = #sdy.sharding<@mesh, []>}, tensor<f32> {sdy.sharding = #sdy.sharding<@mesh, []>}, tensor<f32> {sdy.sharding = #sdy.sharding<@mesh, []>}, tensor<4xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<4xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<f32> {sdy.sharding = #sdy.sharding<@mesh, []>}, tensor<f32> {sdy.sharding = #sdy.sharding<@mesh, []>}, tensor<f32> {sdy.sharding = #sdy.sharding<@mesh, []>}, tensor<107xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}) {
    %298 = "stablehlo.iota"() {iota_dimension = 0 : i64} : () -> tensor<8xui32>
    %299 = "stablehlo.slice"(%296) {start_indices = array<i64: 0>, limit_indices = array<i64: 1>, strides = array<i64: 1>} : (tensor<2xui32>) -> tensor<1xui32>
    %300 = "stablehlo.reshape"(%299) : (tensor<1xui32>) -> tensor<ui32>
    %301 = "stablehlo.slice"(%296) {start_indices = array<i64: 1>, limit_indices = array<i64: 2>, strides = array<i64: 1>} : (tensor<2xui32>) -> tensor<1xui32>
    %302 = "stablehlo.reshape"(%301) : (tensor<1xui32>) -> tensor<ui32>
    %303 = "stablehlo.convert"(%0) : (tensor<i32>) -> tensor<ui32>
    %304 = "stablehlo.constant"() {value = dense<1> : tensor<ui32>} : () -> tensor<ui32>
    %305:2 = "func.call"(%300, %302, %303, %304) {callee = @threefry2x32_0} : (tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>) -> (tensor<ui32>, tensor<ui32>)
    %306 = "stablehlo.broadcast_in_dim"(%305#0) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8xui32>
    %307 = "stablehlo.broadcast_in_dim"(%305#1) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8xui32>
    %308 = "stablehlo.constant"() {value = dense<2> : tensor<8xui32>} : () -> tensor<8xui32>
    %309:2 = "func.call"(%306, %307, %298, %308) {callee = @threefry2x32_1} : (tensor<8xui32>, tensor<8xui32>, tensor<8xui32>, tensor<8xui32>) -> (tensor<8xui32>, tensor<8xui32>)
    %310 = "stablehlo.constant"() {value = dense<0> : tensor<ui32>} : () -> tensor<ui32>
    %311 = "stablehlo.broadcast_in_dim"(%310) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8xui32>
    %312 = "stablehlo.constant"() {value = dense<3> : tensor<8xui32>} : () -> tensor<8xui32>
    %313:2 = "func.call"(%309#0, %309#1, %311, %312) {callee = @threefry2x32_1} : (tensor<8xui32>, tensor<8xui32>, tensor<8xui32>, tensor<8xui32>) -> (tensor<8xui32>, tensor<8xui32>)
    %314 = "stablehlo.constant"() {value = dense<0> : tensor<8xui32>} : () -> tensor<8xui32>
    %315:2 = "func.call"(%313#0, %313#1, %314, %314) {callee = @threefry2x32_1} : (tensor<8xui32>, tensor<8xui32>, tensor<8xui32>, tensor<8xui32>) -> (tensor<8xui32>, tensor<8xui32>)
    %316 = "stablehlo.constant"() {value = dense<8> : tensor<8xui32>} : () -> tensor<8xui32>
    %317 = "stablehlo.shift_right_logical"(%315#0, %316) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
    %318 = "stablehlo.convert"(%317) : (tensor<8xui32>) -> tensor<8xi32>
    %319 = "stablehlo.convert"(%318) : (tensor<8xi32>) -> tensor<8xf32>
    %320 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %321 = "stablehlo.broadcast_in_dim"(%320) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8xf32>
    %322 = "stablehlo.add"(%319, %321) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
    %323 = "stablehlo.constant"() {value = dense<5.9604645e-8> : tensor<f32>} : () -> tensor<f32>
    %324 = "stablehlo.broadcast_in_dim"(%323) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8xf32>
    %325 = "stablehlo.multiply"(%322, %324) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
    %326 = "stablehlo.constant"() {value = dense<1.0e-1> : tensor<8xf32>} : () -> tensor<8xf32>
    %327 = "stablehlo.compare"(%325, %326) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>} : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
    %328 = "stablehlo.constant"() {value = dense<4> : tensor<8xui32>} : () -> tensor<8xui32>
    %329:2 = "func.call"(%309#0, %309#1, %311, %328) {callee = @threefry2x32_1} : (tensor<8xui32>, tensor<8xui32>, tensor<8xui32>, tensor<8xui32>) -> (tensor<8xui32>, tensor<8xui32>)
    %330:2 = "func.call"(%329#0, %329#1, %314, %314) {callee = @threefry2x32_1} : (tensor<8xui32>, tensor<8xui32>, tensor<8xui32>, tensor<8xui32>) -> (tensor<8xui32>, tensor<8xui32>)
    %331 = "stablehlo.shift_right_logical"(%330#0, %316) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
    %332 = "stablehlo.convert"(%331) : (tensor<8xui32>) -> tensor<8xi32>
    %333 = "stablehlo.convert"(%332) : (tensor<8xi32>) -> tensor<8xf32>
    %334 = "stablehlo.add"(%333, %321) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
    %335 = "stablehlo.multiply"(%334, %324) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
    %336 = "stablehlo.constant"() {value = dense<1.5707964> : tensor<f32>} : () -> tensor<f32>
    %337 = "stablehlo.broadcast_in_dim"(%336) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8xf32>
    %338 = "stablehlo.multiply"(%335, %337) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
    %339 = "stablehlo.cosine"(%338) : (tensor<8xf32>) -> tensor<8xf32>
    %340 = "stablehlo.constant"() {value = dense<4.0> : tensor<f32>} : () -> tensor<f32>
    %341 = "stablehlo.broadcast_in_dim"(%340) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8xf32>
    %342 = "stablehlo.multiply"(%339, %341) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
    %343 = "stablehlo.negate"(%342) : (tensor<8xf32>) -> tensor<8xf32>
    %344 = "stablehlo.floor"(%343) : (tensor<8xf32>) -> tensor<8xf32>
    %345 = "stablehlo.negate"(%344) : (tensor<8xf32>) -> tensor<8xf32>
    %346 = "stablehlo.constant"() {value = dense<1.0> : tensor<f32>} : () -> tensor<f32>
    %347 = "stablehlo.clamp"(%346, %345, %340) : (tensor<f32>, tensor<8xf32>, tensor<f32>) -> tensor<8xf32>
    %348 = "stablehlo.convert"(%347) : (tensor<8xf32>) -> tensor<8xi32>
    %349 = "stablehlo.constant"() {value = dense<5> : tensor<8xui32>} : () -> tensor<8xui32>
    %350:2 = "func.call"(%309#0, %309#1, %311, %349) {callee = @threefry2x32_1} : (tensor<8xui32>, tensor<8xui32>, tensor<8xui32>, tensor<8xui32>) -> (tensor<8xui32>, tensor<8xui32>)
    %351 = "stablehlo.reshape"(%350#0) : (tensor<8xui32>) -> tensor<8x1xui32>
    %352 = "stablehlo.reshape"(%350#1) : (tensor<8xui32>) -> tensor<8x1xui32>
    %353 = "stablehlo.iota"() {iota_dimension = 0 : i64} : () -> tensor<4xui32>
    %354 = "stablehlo.reshape"(%351) : (tensor<8x1xui32>) -> tensor<8xui32>
    %355 = "stablehlo.broadcast_in_dim"(%354) {broadcast_dimensions = array<i64: 0>} : (tensor<8xui32>) -> tensor<8x4xui32>
    %356 = "stablehlo.broadcast_in_dim"(%353) {broadcast_dimensions = array<i64: 1>} : (tensor<4xui32>) -> tensor<8x4xui32>
    %357 = "stablehlo.reshape"(%352) : (tensor<8x1xui32>) -> tensor<8xui32>
    %358 = "stablehlo.broadcast_in_dim"(%357) {broadcast_dimensions = array<i64: 0>} : (tensor<8xui32>) -> tensor<8x4xui32>
    %359 = "stablehlo.constant"() {value = dense<0> : tensor<8x4xui32>} : () -> tensor<8x4xui32>
    %360:2 = "func.call"(%355, %358, %356, %359) {callee = @threefry2x32_2} : (tensor<8x4xui32>, tensor<8x4xui32>, tensor<8x4xui32>, tensor<8x4xui32>) -> (tensor<8x4xui32>, tensor<8x4xui32>)
    %361 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> tensor<8x4xi32>
    %367:2 = "stablehlo.sort"(%360#0, %361) ({
      ^bb0(%362: tensor<ui32>, %363: tensor<ui32>, %364: tensor<i32>, %365: tensor<i32>):
        %366 = "stablehlo.compare"(%362, %363) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type UNSIGNED>} : (tensor<ui32>, tensor<ui32>) -> tensor<i1>
        "stablehlo.return"(%366) : (tensor<i1>) -> ()
    }) {dimension = 1 : i64, is_stable = true} : (tensor<8x4xui32>, tensor<8x4xi32>) -> (tensor<8x4xui32>, tensor<8x4xi32>)
    %373:2 = "stablehlo.sort"(%367#1, %361) ({
      ^bb0(%368: tensor<i32>, %369: tensor<i32>, %370: tensor<i32>, %371: tensor<i32>):
        %372 = "stablehlo.compare"(%368, %369) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        "stablehlo.return"(%372) : (tensor<i1>) -> ()
    }) {dimension = 1 : i64, is_stable = true} : (tensor<8x4xi32>, tensor<8x4xi32>) -> (tensor<8x4xi32>, tensor<8x4xi32>)
    %374 = "stablehlo.reshape"(%348) : (tensor<8xi32>) -> tensor<8x1xi32>
    %375 = "stablehlo.reshape"(%374) : (tensor<8x1xi32>) -> tensor<8xi32>
    %376 = "stablehlo.broadcast_in_dim"(%375) {broadcast_dimensions = array<i64: 0>} : (tensor<8xi32>) -> tensor<8x4xi32>
    %377 = "stablehlo.compare"(%373#1, %376) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<8x4xi32>, tensor<8x4xi32>) -> tensor<8x4xi1>
    %378 = "stablehlo.constant"() {value = dense<6> : tensor<8xui32>} : () -> tensor<8xui32>
    %379:2 = "func.call"(%309#0, %309#1, %311, %378) {callee = @threefry2x32_1} : (tensor<8xui32>, tensor<8xui32>, tensor<8xui32>, tensor<8xui32>) -> (tensor<8xui32>, tensor<8xui32>)
    %380 = "stablehlo.reshape"(%379#0) : (tensor<8xui32>) -> tensor<8x1x1xui32>
    %381 = "stablehlo.reshape"(%379#1) : (tensor<8xui32>) -> tensor<8x1x1xui32>
    %382 = "stablehlo.reshape"(%298) : (tensor<8xui32>) -> tensor<4x2xui32>
    %383 = "stablehlo.reshape"(%380) : (tensor<8x1x1xui32>) -> tensor<8xui32>
    %384 = "stablehlo.broadcast_in_dim"(%383) {broadcast_dimensions = array<i64: 0>} : (tensor<8xui32>) -> tensor<8x4x2xui32>
    %385 = "stablehlo.broadcast_in_dim"(%382) {broadcast_dimensions = array<i64: 1, 2>} : (tensor<4x2xui32>) -> tensor<8x4x2xui32>
    %386 = "stablehlo.reshape"(%381) : (tensor<8x1x1xui32>) -> tensor<8xui32>
    %387 = "stablehlo.broadcast_in_dim"(%386) {broadcast_dimensions = array<i64: 0>} : (tensor<8xui32>) -> tensor<8x4x2xui32>
    %388 = "stablehlo.constant"() {value = dense<0> : tensor<8x4x2xui32>} : () -> tensor<8x4x2xui32>
    %389:2 = "func.call"(%384, %387, %385, %388) {callee = @threefry2x32_3} : (tensor<8x4x2xui32>, tensor<8x4x2xui32>, tensor<8x4x2xui32>, tensor<8x4x2xui32>) -> (tensor<8x4x2xui32>, tensor<8x4x2xui32>)
    %390 = "stablehlo.constant"() {value = dense<1000> : tensor<8x4x2xui32>} : () -> tensor<8x4x2xui32>
    %391 = "stablehlo.remainder"(%389#0, %390) : (tensor<8x4x2xui32>, tensor<8x4x2xui32>) -> tensor<8x4x2xui32>
    %392 = "stablehlo.convert"(%391) : (tensor<8x4x2xui32>) -> tensor<8x4x2xi32>
    %393 = "stablehlo.constant"() {value = dense<7> : tensor<8xui32>} : () -> tensor<8xui32>
    %394:2 = "func.call"(%309#0, %309#1, %311, %393) {callee = @threefry2x32_1} : (tensor<8xui32>, tensor<8xui32>, tensor<8xui32>, tensor<8xui32>) -> (tensor<8xui32>, tensor<8xui32>)
    %395 = "stablehlo.reshape"(%394#0) : (tensor<8xui32>) -> tensor<8x1x1x1xui32>
    %396 = "stablehlo.reshape"(%394#1) : (tensor<8xui32>) -> tensor<8x1x1x1xui32>
    %397 = "stablehlo.iota"() {iota_dimension = 0 : i64} : () -> tensor<64xui32>
    %398 = "stablehlo.reshape"(%397) : (tensor<64xui32>) -> tensor<4x2x8xui32>
    %399 = "stablehlo.reshape"(%395) : (tensor<8x1x1x1xui32>) -> tensor<8xui32>
    %400 = "stablehlo.broadcast_in_dim"(%399) {broadcast_dimensions = array<i64: 0>} : (tensor<8xui32>) -> tensor<8x4x2x8xui32>
    %401 = "stablehlo.broadcast_in_dim"(%398) {broadcast_dimensions = array<i64: 1, 2, 3>} : (tensor<4x2x8xui32>) -> tensor<8x4x2x8xui32>
    %402 = "stablehlo.reshape"(%396) : (tensor<8x1x1x1xui32>) -> tensor<8xui32>
    %403 = "stablehlo.broadcast_in_dim"(%402) {broadcast_dimensions = array<i64: 0>} : (tensor<8xui32>) -> tensor<8x4x2x8xui32>
    %404 = "stablehlo.constant"() {value = dense<0> : tensor<8x4x2x8xui32>} : () -> tensor<8x4x2x8xui32>
    %405:2 = "func.call"(%400, %403, %401, %404) {callee = @threefry2x32_4} : (tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>) -> (tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>)
    %406 = "stablehlo.constant"() {value = dense<8> : tensor<8x4x2x8xui32>} : () -> tensor<8x4x2x8xui32>
    %407 = "stablehlo.shift_right_logical"(%405#0, %406) : (tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>) -> tensor<8x4x2x8xui32>
    %408 = "stablehlo.convert"(%407) : (tensor<8x4x2x8xui32>) -> tensor<8x4x2x8xi32>
    %409 = "stablehlo.convert"(%408) : (tensor<8x4x2x8xi32>) -> tensor<8x4x2x8xf32>
    %410 = "stablehlo.broadcast_in_dim"(%346) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4x2x8xf32>
    %411 = "stablehlo.add"(%409, %410) : (tensor<8x4x2x8xf32>, tensor<8x4x2x8xf32>) -> tensor<8x4x2x8xf32>
    %412 = "stablehlo.broadcast_in_dim"(%323) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4x2x8xf32>
    %413 = "stablehlo.multiply"(%411, %412) : (tensor<8x4x2x8xf32>, tensor<8x4x2x8xf32>) -> tensor<8x4x2x8xf32>
    %414 = "stablehlo.log"(%413) : (tensor<8x4x2x8xf32>) -> tensor<8x4x2x8xf32>
    %415 = "stablehlo.constant"() {value = dense<-2.0> : tensor<f32>} : () -> tensor<f32>
    %416 = "stablehlo.broadcast_in_dim"(%415) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4x2x8xf32>
    %417 = "stablehlo.multiply"(%414, %416) : (tensor<8x4x2x8xf32>, tensor<8x4x2x8xf32>) -> tensor<8x4x2x8xf32>
    %418 = "stablehlo.sqrt"(%417) : (tensor<8x4x2x8xf32>) -> tensor<8x4x2x8xf32>
    %419 = "stablehlo.shift_right_logical"(%405#1, %406) : (tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>) -> tensor<8x4x2x8xui32>
    %420 = "stablehlo.convert"(%419) : (tensor<8x4x2x8xui32>) -> tensor<8x4x2x8xi32>
    %421 = "stablehlo.convert"(%420) : (tensor<8x4x2x8xi32>) -> tensor<8x4x2x8xf32>
    %422 = "stablehlo.broadcast_in_dim"(%320) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4x2x8xf32>
    %423 = "stablehlo.add"(%421, %422) : (tensor<8x4x2x8xf32>, tensor<8x4x2x8xf32>) -> tensor<8x4x2x8xf32>
    %424 = "stablehlo.multiply"(%423, %412) : (tensor<8x4x2x8xf32>, tensor<8x4x2x8xf32>) -> tensor<8x4x2x8xf32>
    %425 = "stablehlo.constant"() {value = dense<6.2831855> : tensor<f32>} : () -> tensor<f32>
    %426 = "stablehlo.broadcast_in_dim"(%425) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4x2x8xf32>
    %427 = "stablehlo.multiply"(%424, %426) : (tensor<8x4x2x8xf32>, tensor<8x4x2x8xf32>) -> tensor<8x4x2x8xf32>
    %428 = "stablehlo.cosine"(%427) : (tensor<8x4x2x8xf32>) -> tensor<8x4x2x8xf32>
    %429 = "stablehlo.multiply"(%418, %428) : (tensor<8x4x2x8xf32>, tensor<8x4x2x8xf32>) -> tensor<8x4x2x8xf32>
    %430 = "stablehlo.transpose"(%392) {permutation = array<i64: 2, 0, 1>} : (tensor<8x4x2xi32>) -> tensor<2x8x4xi32>
    %431 = "stablehlo.transpose"(%429) {permutation = array<i64: 2, 0, 1, 3>} : (tensor<8x4x2x8xf32>) -> tensor<2x8x4x8xf32>
    %432 = "stablehlo.convert"(%377) : (tensor<8x4xi1>) -> tensor<8x4xf32>
    %433 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %437 = "stablehlo.reduce"(%432, %433) ({
      ^bb0(%434: tensor<f32>, %435: tensor<f32>):
        %436 = "stablehlo.add"(%434, %435) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%436) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>, tensor<f32>) -> tensor<f32>
    %438 = "stablehlo.maximum"(%437, %346) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %439 = "stablehlo.dot_general"(%294, %1) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x8x16xf32>, tensor<16x16xf32>) -> tensor<8x8x16xf32>
    %440 = "stablehlo.broadcast_in_dim"(%2) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
    %441 = "stablehlo.add"(%439, %440) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %442 = "stablehlo.reshape"(%295) : (tensor<8x8xi1>) -> tensor<8x1x1x8xi1>
    %443 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %444 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %445 = "stablehlo.broadcast_in_dim"(%444) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8x8x16xf32>
    %446 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %447 = "stablehlo.broadcast_in_dim"(%446) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8x8xf32>
    %448 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %449 = "stablehlo.broadcast_in_dim"(%448) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8x8x16xf32>
    %450 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %451 = "stablehlo.broadcast_in_dim"(%450) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8x8x8xf32>
    %452 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %453 = "stablehlo.broadcast_in_dim"(%452) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8x8x8xf32>
    %454 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %455 = "stablehlo.broadcast_in_dim"(%454) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8x8x8xf32>
    %456 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %457 = "stablehlo.broadcast_in_dim"(%456) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8x2x8x8xf32>
    %458 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %459 = "stablehlo.broadcast_in_dim"(%458) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8x2x8xf32>
    %460 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %461 = "stablehlo.broadcast_in_dim"(%460) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8x2x8x8xf32>
    %462 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %463 = "stablehlo.broadcast_in_dim"(%462) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8x8x2x8xf32>
    %464 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %465 = "stablehlo.broadcast_in_dim"(%464) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8x8x16xf32>
    %466 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %467 = "stablehlo.broadcast_in_dim"(%466) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8x8xf32>
    %468 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %469 = "stablehlo.broadcast_in_dim"(%468) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8x8x16xf32>
    %470 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %471 = "stablehlo.broadcast_in_dim"(%470) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8x8x64xf32>
    %472 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %473 = "stablehlo.broadcast_in_dim"(%472) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8x8x64xf32>
    %474 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %475 = "stablehlo.broadcast_in_dim"(%474) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8x8x64xf32>
    %476 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %477 = "stablehlo.broadcast_in_dim"(%476) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8x8x64xf32>
    %757:36 = "stablehlo.while"(%443, %441, %445, %447, %449, %451, %453, %455, %457, %459, %461, %463, %465, %467, %469, %471, %473, %475, %477, %442, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15, %16, %17, %18) ({
      ^bb0(%478: tensor<i32>, %479: tensor<8x8x16xf32>, %480: tensor<1x8x8x16xf32>, %481: tensor<1x8x8xf32>, %482: tensor<1x8x8x16xf32>, %483: tensor<1x2x8x8x8xf32>, %484: tensor<1x2x8x8x8xf32>, %485: tensor<1x2x8x8x8xf32>, %486: tensor<1x8x2x8x8xf32>, %487: tensor<1x8x2x8xf32>, %488: tensor<1x8x2x8x8xf32>, %489: tensor<1x8x8x2x8xf32>, %490: tensor<1x8x8x16xf32>, %491: tensor<1x8x8xf32>, %492: tensor<1x8x8x16xf32>, %493: tensor<1x8x8x64xf32>, %494: tensor<1x8x8x64xf32>, %495: tensor<1x8x8x64xf32>, %496: tensor<1x8x8x64xf32>, %497: tensor<8x1x1x8xi1>, %498: tensor<1x16xf32>, %499: tensor<1x16xf32>, %500: tensor<1x16x2x8xf32>, %501: tensor<1x2x8xf32>, %502: tensor<1x16x2x8xf32>, %503: tensor<1x2x8xf32>, %504: tensor<1x16x2x8xf32>, %505: tensor<1x2x8xf32>, %506: tensor<1x2x8x16xf32>, %507: tensor<1x16xf32>, %508: tensor<1x16xf32>, %509: tensor<1x16xf32>, %510: tensor<1x16x64xf32>, %511: tensor<1x64xf32>, %512: tensor<1x64x16xf32>, %513: tensor<1x16xf32>):
        %514 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %515 = "stablehlo.compare"(%478, %514) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        "stablehlo.return"(%515) : (tensor<i1>) -> ()
    }, {
      ^bb0(%516: tensor<i32>, %517: tensor<8x8x16xf32>, %518: tensor<1x8x8x16xf32>, %519: tensor<1x8x8xf32>, %520: tensor<1x8x8x16xf32>, %521: tensor<1x2x8x8x8xf32>, %522: tensor<1x2x8x8x8xf32>, %523: tensor<1x2x8x8x8xf32>, %524: tensor<1x8x2x8x8xf32>, %525: tensor<1x8x2x8xf32>, %526: tensor<1x8x2x8x8xf32>, %527: tensor<1x8x8x2x8xf32>, %528: tensor<1x8x8x16xf32>, %529: tensor<1x8x8xf32>, %530: tensor<1x8x8x16xf32>, %531: tensor<1x8x8x64xf32>, %532: tensor<1x8x8x64xf32>, %533: tensor<1x8x8x64xf32>, %534: tensor<1x8x8x64xf32>, %535: tensor<8x1x1x8xi1>, %536: tensor<1x16xf32>, %537: tensor<1x16xf32>, %538: tensor<1x16x2x8xf32>, %539: tensor<1x2x8xf32>, %540: tensor<1x16x2x8xf32>, %541: tensor<1x2x8xf32>, %542: tensor<1x16x2x8xf32>, %543: tensor<1x2x8xf32>, %544: tensor<1x2x8x16xf32>, %545: tensor<1x16xf32>, %546: tensor<1x16xf32>, %547: tensor<1x16xf32>, %548: tensor<1x16x64xf32>, %549: tensor<1x64xf32>, %550: tensor<1x64x16xf32>, %551: tensor<1x16xf32>):
        %552 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
        %553 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %554 = "stablehlo.dynamic_slice"(%536, %516, %552) {slice_sizes = array<i64: 1, 16>} : (tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %555 = "stablehlo.reshape"(%554) : (tensor<1x16xf32>) -> tensor<16xf32>
        %556 = "stablehlo.dynamic_slice"(%537, %516, %552) {slice_sizes = array<i64: 1, 16>} : (tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %557 = "stablehlo.reshape"(%556) : (tensor<1x16xf32>) -> tensor<16xf32>
        %558 = "stablehlo.dynamic_slice"(%538, %516, %552, %552, %552) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %559 = "stablehlo.reshape"(%558) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %560 = "stablehlo.dynamic_slice"(%539, %516, %552, %552) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %561 = "stablehlo.reshape"(%560) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %562 = "stablehlo.dynamic_slice"(%540, %516, %552, %552, %552) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %563 = "stablehlo.reshape"(%562) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %564 = "stablehlo.dynamic_slice"(%541, %516, %552, %552) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %565 = "stablehlo.reshape"(%564) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %566 = "stablehlo.dynamic_slice"(%542, %516, %552, %552, %552) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %567 = "stablehlo.reshape"(%566) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %568 = "stablehlo.dynamic_slice"(%543, %516, %552, %552) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %569 = "stablehlo.reshape"(%568) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %570 = "stablehlo.dynamic_slice"(%544, %516, %552, %552, %552) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<1x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %571 = "stablehlo.reshape"(%570) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
        %572 = "stablehlo.dynamic_slice"(%545, %516, %552) {slice_sizes = array<i64: 1, 16>} : (tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %573 = "stablehlo.reshape"(%572) : (tensor<1x16xf32>) -> tensor<16xf32>
        %574 = "stablehlo.dynamic_slice"(%546, %516, %552) {slice_sizes = array<i64: 1, 16>} : (tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %575 = "stablehlo.reshape"(%574) : (tensor<1x16xf32>) -> tensor<16xf32>
        %576 = "stablehlo.dynamic_slice"(%547, %516, %552) {slice_sizes = array<i64: 1, 16>} : (tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %577 = "stablehlo.reshape"(%576) : (tensor<1x16xf32>) -> tensor<16xf32>
        %578 = "stablehlo.dynamic_slice"(%548, %516, %552, %552) {slice_sizes = array<i64: 1, 16, 64>} : (tensor<1x16x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x64xf32>
        %579 = "stablehlo.reshape"(%578) : (tensor<1x16x64xf32>) -> tensor<16x64xf32>
        %580 = "stablehlo.dynamic_slice"(%549, %516, %552) {slice_sizes = array<i64: 1, 64>} : (tensor<1x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
        %581 = "stablehlo.reshape"(%580) : (tensor<1x64xf32>) -> tensor<64xf32>
        %582 = "stablehlo.dynamic_slice"(%550, %516, %552, %552) {slice_sizes = array<i64: 1, 64, 16>} : (tensor<1x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x16xf32>
        %583 = "stablehlo.reshape"(%582) : (tensor<1x64x16xf32>) -> tensor<64x16xf32>
        %584 = "stablehlo.dynamic_slice"(%551, %516, %552) {slice_sizes = array<i64: 1, 16>} : (tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %585 = "stablehlo.reshape"(%584) : (tensor<1x16xf32>) -> tensor<16xf32>
        %586 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %587 = "stablehlo.broadcast_in_dim"(%586) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %588 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %589 = "stablehlo.broadcast_in_dim"(%588) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %590 = "stablehlo.multiply"(%517, %517) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %591 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %595 = "stablehlo.reduce"(%517, %591) ({
          ^bb0(%592: tensor<f32>, %593: tensor<f32>):
            %594 = "stablehlo.add"(%592, %593) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%594) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
        %596 = "stablehlo.multiply"(%595, %587) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %597 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %601 = "stablehlo.reduce"(%590, %597) ({
          ^bb0(%598: tensor<f32>, %599: tensor<f32>):
            %600 = "stablehlo.add"(%598, %599) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%600) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
        %602 = "stablehlo.multiply"(%601, %587) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %603 = "stablehlo.multiply"(%596, %596) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %604 = "stablehlo.subtract"(%602, %603) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %605 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %606 = "stablehlo.broadcast_in_dim"(%605) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %607 = "stablehlo.maximum"(%604, %606) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %608 = "stablehlo.add"(%607, %589) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %609 = "stablehlo.broadcast_in_dim"(%596) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
        %610 = "stablehlo.subtract"(%517, %609) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %611 = "stablehlo.rsqrt"(%608) : (tensor<8x8xf32>) -> tensor<8x8xf32>
        %612 = "stablehlo.broadcast_in_dim"(%611) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
        %613 = "stablehlo.multiply"(%610, %612) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %614 = "stablehlo.broadcast_in_dim"(%555) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %615 = "stablehlo.multiply"(%613, %614) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %616 = "stablehlo.broadcast_in_dim"(%557) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %617 = "stablehlo.add"(%615, %616) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %618 = "stablehlo.dot_general"(%559, %617) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x2x8xf32>, tensor<8x8x16xf32>) -> tensor<2x8x8x8xf32>
        %619 = "stablehlo.reshape"(%561) : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
        %620 = "stablehlo.reshape"(%619) : (tensor<2x8x1xf32>) -> tensor<2x8x1x1xf32>
        %621 = "stablehlo.reshape"(%620) : (tensor<2x8x1x1xf32>) -> tensor<2x8xf32>
        %622 = "stablehlo.broadcast_in_dim"(%621) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x8x8xf32>
        %623 = "stablehlo.add"(%618, %622) : (tensor<2x8x8x8xf32>, tensor<2x8x8x8xf32>) -> tensor<2x8x8x8xf32>
        %624 = "stablehlo.dot_general"(%563, %617) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x2x8xf32>, tensor<8x8x16xf32>) -> tensor<2x8x8x8xf32>
        %625 = "stablehlo.reshape"(%565) : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
        %626 = "stablehlo.reshape"(%625) : (tensor<2x8x1xf32>) -> tensor<2x8x1x1xf32>
        %627 = "stablehlo.reshape"(%626) : (tensor<2x8x1x1xf32>) -> tensor<2x8xf32>
        %628 = "stablehlo.broadcast_in_dim"(%627) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x8x8xf32>
        %629 = "stablehlo.add"(%624, %628) : (tensor<2x8x8x8xf32>, tensor<2x8x8x8xf32>) -> tensor<2x8x8x8xf32>
        %630 = "stablehlo.dot_general"(%567, %617) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x2x8xf32>, tensor<8x8x16xf32>) -> tensor<2x8x8x8xf32>
        %631 = "stablehlo.reshape"(%569) : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
        %632 = "stablehlo.reshape"(%631) : (tensor<2x8x1xf32>) -> tensor<2x8x1x1xf32>
        %633 = "stablehlo.reshape"(%632) : (tensor<2x8x1x1xf32>) -> tensor<2x8xf32>
        %634 = "stablehlo.broadcast_in_dim"(%633) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x8x8xf32>
        %635 = "stablehlo.add"(%630, %634) : (tensor<2x8x8x8xf32>, tensor<2x8x8x8xf32>) -> tensor<2x8x8x8xf32>
        %636 = "stablehlo.dot_general"(%635, %623) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [2, 0], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x8xf32>, tensor<2x8x8x8xf32>) -> tensor<8x2x8x8xf32>
        %637 = "stablehlo.constant"() {value = dense<3.5355338e-1> : tensor<f32>} : () -> tensor<f32>
        %638 = "stablehlo.broadcast_in_dim"(%637) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x8x8xf32>
        %639 = "stablehlo.multiply"(%636, %638) : (tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %640 = "stablehlo.constant"() {value = dense<-1.0e9> : tensor<f32>} : () -> tensor<f32>
        %641 = "stablehlo.broadcast_in_dim"(%640) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x8x8xf32>
        %642 = "stablehlo.reshape"(%535) : (tensor<8x1x1x8xi1>) -> tensor<8x8xi1>
        %643 = "stablehlo.broadcast_in_dim"(%642) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<8x8xi1>) -> tensor<8x2x8x8xi1>
        %644 = "stablehlo.select"(%643, %639, %641) : (tensor<8x2x8x8xi1>, tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %645 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
        %649 = "stablehlo.reduce"(%644, %645) ({
          ^bb0(%646: tensor<f32>, %647: tensor<f32>):
            %648 = "stablehlo.maximum"(%646, %647) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%648) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x8x8xf32>, tensor<f32>) -> tensor<8x2x8xf32>
        %650 = "stablehlo.optimization_barrier"(%649) : (tensor<8x2x8xf32>) -> tensor<8x2x8xf32>
        %651 = "stablehlo.broadcast_in_dim"(%650) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x8xf32>) -> tensor<8x2x8x8xf32>
        %652 = "stablehlo.subtract"(%644, %651) : (tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %653 = "stablehlo.exponential"(%652) : (tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %654 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %658 = "stablehlo.reduce"(%653, %654) ({
          ^bb0(%655: tensor<f32>, %656: tensor<f32>):
            %657 = "stablehlo.add"(%655, %656) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%657) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x8x8xf32>, tensor<f32>) -> tensor<8x2x8xf32>
        %659:2 = "stablehlo.optimization_barrier"(%653, %658) : (tensor<8x2x8x8xf32>, tensor<8x2x8xf32>) -> (tensor<8x2x8x8xf32>, tensor<8x2x8xf32>)
        %660 = "stablehlo.reshape"(%659#1) : (tensor<8x2x8xf32>) -> tensor<8x2x8x1xf32>
        %661 = "stablehlo.dot_general"(%659#0, %629) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x2x8x8xf32>, tensor<2x8x8x8xf32>) -> tensor<8x2x8x8xf32>
        %662 = "stablehlo.reshape"(%660) : (tensor<8x2x8x1xf32>) -> tensor<8x2x8xf32>
        %663 = "stablehlo.broadcast_in_dim"(%662) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x8xf32>) -> tensor<8x2x8x8xf32>
        %664 = "stablehlo.divide"(%661, %663) : (tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %665 = "stablehlo.transpose"(%664) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<8x2x8x8xf32>) -> tensor<8x8x2x8xf32>
        %666 = "stablehlo.dot_general"(%665, %571) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x8x2x8xf32>, tensor<2x8x16xf32>) -> tensor<8x8x16xf32>
        %667 = "stablehlo.broadcast_in_dim"(%573) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %668 = "stablehlo.add"(%666, %667) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %669 = "stablehlo.add"(%517, %668) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %670 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %671 = "stablehlo.broadcast_in_dim"(%670) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %672 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %673 = "stablehlo.broadcast_in_dim"(%672) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %674 = "stablehlo.multiply"(%669, %669) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %675 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %679 = "stablehlo.reduce"(%669, %675) ({
          ^bb0(%676: tensor<f32>, %677: tensor<f32>):
            %678 = "stablehlo.add"(%676, %677) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%678) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
        %680 = "stablehlo.multiply"(%679, %671) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %681 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %685 = "stablehlo.reduce"(%674, %681) ({
          ^bb0(%682: tensor<f32>, %683: tensor<f32>):
            %684 = "stablehlo.add"(%682, %683) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%684) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
        %686 = "stablehlo.multiply"(%685, %671) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %687 = "stablehlo.multiply"(%680, %680) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %688 = "stablehlo.subtract"(%686, %687) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %689 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %690 = "stablehlo.broadcast_in_dim"(%689) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %691 = "stablehlo.maximum"(%688, %690) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %692 = "stablehlo.add"(%691, %673) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %693 = "stablehlo.broadcast_in_dim"(%680) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
        %694 = "stablehlo.subtract"(%669, %693) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %695 = "stablehlo.rsqrt"(%692) : (tensor<8x8xf32>) -> tensor<8x8xf32>
        %696 = "stablehlo.broadcast_in_dim"(%695) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
        %697 = "stablehlo.multiply"(%694, %696) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %698 = "stablehlo.broadcast_in_dim"(%575) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %699 = "stablehlo.multiply"(%697, %698) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %700 = "stablehlo.broadcast_in_dim"(%577) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %701 = "stablehlo.add"(%699, %700) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %702 = "stablehlo.dot_general"(%701, %579) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x8x16xf32>, tensor<16x64xf32>) -> tensor<8x8x64xf32>
        %703 = "stablehlo.broadcast_in_dim"(%581) {broadcast_dimensions = array<i64: 2>} : (tensor<64xf32>) -> tensor<8x8x64xf32>
        %704 = "stablehlo.add"(%702, %703) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %705 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
        %706 = "stablehlo.broadcast_in_dim"(%705) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8x64xf32>
        %707 = "stablehlo.multiply"(%704, %706) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %708 = "stablehlo.constant"() {value = dense<7.0710677e-1> : tensor<f32>} : () -> tensor<f32>
        %709 = "stablehlo.broadcast_in_dim"(%708) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8x64xf32>
        %710 = "stablehlo.multiply"(%704, %709) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %711 = "chlo.erf"(%710) : (tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %712 = "stablehlo.constant"() {value = dense<1.0> : tensor<f32>} : () -> tensor<f32>
        %713 = "stablehlo.broadcast_in_dim"(%712) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8x64xf32>
        %714 = "stablehlo.add"(%711, %713) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %715 = "stablehlo.multiply"(%707, %714) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %716 = "stablehlo.optimization_barrier"(%715) : (tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %717 = "stablehlo.dot_general"(%716, %583) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x8x64xf32>, tensor<64x16xf32>) -> tensor<8x8x16xf32>
        %718 = "stablehlo.broadcast_in_dim"(%585) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %719 = "stablehlo.add"(%717, %718) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %720 = "stablehlo.add"(%669, %719) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %721 = "sdy.sharding_constraint"(%720) {sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>} : (tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %722 = "stablehlo.add"(%516, %553) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        %723 = "stablehlo.reshape"(%613) : (tensor<8x8x16xf32>) -> tensor<1x8x8x16xf32>
        %724 = "stablehlo.dynamic_update_slice"(%518, %723, %516, %552, %552, %552) : (tensor<1x8x8x16xf32>, tensor<1x8x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x16xf32>
        %725 = "stablehlo.reshape"(%611) : (tensor<8x8xf32>) -> tensor<1x8x8xf32>
        %726 = "stablehlo.dynamic_update_slice"(%519, %725, %516, %552, %552) : (tensor<1x8x8xf32>, tensor<1x8x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8xf32>
        %727 = "stablehlo.reshape"(%617) : (tensor<8x8x16xf32>) -> tensor<1x8x8x16xf32>
        %728 = "stablehlo.dynamic_update_slice"(%520, %727, %516, %552, %552, %552) : (tensor<1x8x8x16xf32>, tensor<1x8x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x16xf32>
        %729 = "stablehlo.reshape"(%623) : (tensor<2x8x8x8xf32>) -> tensor<1x2x8x8x8xf32>
        %730 = "stablehlo.dynamic_update_slice"(%521, %729, %516, %552, %552, %552, %552) : (tensor<1x2x8x8x8xf32>, tensor<1x2x8x8x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x8x8xf32>
        %731 = "stablehlo.reshape"(%629) : (tensor<2x8x8x8xf32>) -> tensor<1x2x8x8x8xf32>
        %732 = "stablehlo.dynamic_update_slice"(%522, %731, %516, %552, %552, %552, %552) : (tensor<1x2x8x8x8xf32>, tensor<1x2x8x8x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x8x8xf32>
        %733 = "stablehlo.reshape"(%635) : (tensor<2x8x8x8xf32>) -> tensor<1x2x8x8x8xf32>
        %734 = "stablehlo.dynamic_update_slice"(%523, %733, %516, %552, %552, %552, %552) : (tensor<1x2x8x8x8xf32>, tensor<1x2x8x8x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x8x8xf32>
        %735 = "stablehlo.reshape"(%659#0) : (tensor<8x2x8x8xf32>) -> tensor<1x8x2x8x8xf32>
        %736 = "stablehlo.dynamic_update_slice"(%524, %735, %516, %552, %552, %552, %552) : (tensor<1x8x2x8x8xf32>, tensor<1x8x2x8x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x2x8x8xf32>
        %737 = "stablehlo.reshape"(%659#1) : (tensor<8x2x8xf32>) -> tensor<1x8x2x8xf32>
        %738 = "stablehlo.dynamic_update_slice"(%525, %737, %516, %552, %552, %552) : (tensor<1x8x2x8xf32>, tensor<1x8x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x2x8xf32>
        %739 = "stablehlo.reshape"(%664) : (tensor<8x2x8x8xf32>) -> tensor<1x8x2x8x8xf32>
        %740 = "stablehlo.dynamic_update_slice"(%526, %739, %516, %552, %552, %552, %552) : (tensor<1x8x2x8x8xf32>, tensor<1x8x2x8x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x2x8x8xf32>
        %741 = "stablehlo.reshape"(%665) : (tensor<8x8x2x8xf32>) -> tensor<1x8x8x2x8xf32>
        %742 = "stablehlo.dynamic_update_slice"(%527, %741, %516, %552, %552, %552, %552) : (tensor<1x8x8x2x8xf32>, tensor<1x8x8x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x2x8xf32>
        %743 = "stablehlo.reshape"(%697) : (tensor<8x8x16xf32>) -> tensor<1x8x8x16xf32>
        %744 = "stablehlo.dynamic_update_slice"(%528, %743, %516, %552, %552, %552) : (tensor<1x8x8x16xf32>, tensor<1x8x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x16xf32>
        %745 = "stablehlo.reshape"(%695) : (tensor<8x8xf32>) -> tensor<1x8x8xf32>
        %746 = "stablehlo.dynamic_update_slice"(%529, %745, %516, %552, %552) : (tensor<1x8x8xf32>, tensor<1x8x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8xf32>
        %747 = "stablehlo.reshape"(%701) : (tensor<8x8x16xf32>) -> tensor<1x8x8x16xf32>
        %748 = "stablehlo.dynamic_update_slice"(%530, %747, %516, %552, %552, %552) : (tensor<1x8x8x16xf32>, tensor<1x8x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x16xf32>
        %749 = "stablehlo.reshape"(%707) : (tensor<8x8x64xf32>) -> tensor<1x8x8x64xf32>
        %750 = "stablehlo.dynamic_update_slice"(%531, %749, %516, %552, %552, %552) : (tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x64xf32>
        %751 = "stablehlo.reshape"(%710) : (tensor<8x8x64xf32>) -> tensor<1x8x8x64xf32>
        %752 = "stablehlo.dynamic_update_slice"(%532, %751, %516, %552, %552, %552) : (tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x64xf32>
        %753 = "stablehlo.reshape"(%714) : (tensor<8x8x64xf32>) -> tensor<1x8x8x64xf32>
        %754 = "stablehlo.dynamic_update_slice"(%533, %753, %516, %552, %552, %552) : (tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x64xf32>
        %755 = "stablehlo.reshape"(%716) : (tensor<8x8x64xf32>) -> tensor<1x8x8x64xf32>
        %756 = "stablehlo.dynamic_update_slice"(%534, %755, %516, %552, %552, %552) : (tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x64xf32>
        "stablehlo.return"(%722, %721, %724, %726, %728, %730, %732, %734, %736, %738, %740, %742, %744, %746, %748, %750, %752, %754, %756, %535, %536, %537, %538, %539, %540, %541, %542, %543, %544, %545, %546, %547, %548, %549, %550, %551) : (tensor<i32>, tensor<8x8x16xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8xf32>, tensor<1x8x8x16xf32>, tensor<1x2x8x8x8xf32>, tensor<1x2x8x8x8xf32>, tensor<1x2x8x8x8xf32>, tensor<1x8x2x8x8xf32>, tensor<1x8x2x8xf32>, tensor<1x8x2x8x8xf32>, tensor<1x8x8x2x8xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<8x1x1x8xi1>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>) -> ()
    }) : (tensor<i32>, tensor<8x8x16xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8xf32>, tensor<1x8x8x16xf32>, tensor<1x2x8x8x8xf32>, tensor<1x2x8x8x8xf32>, tensor<1x2x8x8x8xf32>, tensor<1x8x2x8x8xf32>, tensor<1x8x2x8xf32>, tensor<1x8x2x8x8xf32>, tensor<1x8x8x2x8xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<8x1x1x8xi1>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>) -> (tensor<i32>, tensor<8x8x16xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8xf32>, tensor<1x8x8x16xf32>, tensor<1x2x8x8x8xf32>, tensor<1x2x8x8x8xf32>, tensor<1x2x8x8x8xf32>, tensor<1x8x2x8x8xf32>, tensor<1x8x2x8xf32>, tensor<1x8x2x8x8xf32>, tensor<1x8x8x2x8xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<8x1x1x8xi1>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>)
    %758 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %759 = "stablehlo.broadcast_in_dim"(%758) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
    %760 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %761 = "stablehlo.broadcast_in_dim"(%760) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
    %762 = "stablehlo.multiply"(%757#1, %757#1) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %763 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %767 = "stablehlo.reduce"(%757#1, %763) ({
      ^bb0(%764: tensor<f32>, %765: tensor<f32>):
        %766 = "stablehlo.add"(%764, %765) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%766) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
    %768 = "stablehlo.multiply"(%767, %759) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
    %769 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %773 = "stablehlo.reduce"(%762, %769) ({
      ^bb0(%770: tensor<f32>, %771: tensor<f32>):
        %772 = "stablehlo.add"(%770, %771) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%772) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
    %774 = "stablehlo.multiply"(%773, %759) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
    %775 = "stablehlo.multiply"(%768, %768) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
    %776 = "stablehlo.subtract"(%774, %775) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
    %777 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %778 = "stablehlo.broadcast_in_dim"(%777) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
    %779 = "stablehlo.maximum"(%776, %778) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
    %780 = "stablehlo.add"(%779, %761) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
    %781 = "stablehlo.broadcast_in_dim"(%768) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
    %782 = "stablehlo.subtract"(%757#1, %781) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %783 = "stablehlo.rsqrt"(%780) : (tensor<8x8xf32>) -> tensor<8x8xf32>
    %784 = "stablehlo.broadcast_in_dim"(%783) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
    %785 = "stablehlo.multiply"(%782, %784) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %786 = "stablehlo.broadcast_in_dim"(%19) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
    %787 = "stablehlo.multiply"(%785, %786) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %788 = "stablehlo.broadcast_in_dim"(%20) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
    %789 = "stablehlo.add"(%787, %788) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %790 = "stablehlo.reshape"(%327) : (tensor<8xi1>) -> tensor<8x1x1xi1>
    %791 = "stablehlo.broadcast_in_dim"(%21) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
    %792 = "stablehlo.reshape"(%790) : (tensor<8x1x1xi1>) -> tensor<8xi1>
    %793 = "stablehlo.broadcast_in_dim"(%792) {broadcast_dimensions = array<i64: 0>} : (tensor<8xi1>) -> tensor<8x8x16xi1>
    %794 = "stablehlo.select"(%793, %791, %789) : (tensor<8x8x16xi1>, tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %795 = "stablehlo.dot_general"(%293, %22) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x4x8xf32>, tensor<8x16xf32>) -> tensor<8x4x16xf32>
    %796 = "stablehlo.broadcast_in_dim"(%23) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
    %797 = "stablehlo.add"(%795, %796) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %798 = "stablehlo.reshape"(%377) : (tensor<8x4xi1>) -> tensor<8x4x1xi1>
    %799 = "stablehlo.broadcast_in_dim"(%24) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
    %800 = "stablehlo.reshape"(%798) : (tensor<8x4x1xi1>) -> tensor<8x4xi1>
    %801 = "stablehlo.broadcast_in_dim"(%800) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xi1>) -> tensor<8x4x16xi1>
    %802 = "stablehlo.select"(%801, %799, %797) : (tensor<8x4x16xi1>, tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %803 = "stablehlo.broadcast_in_dim"(%25) {broadcast_dimensions = array<i64: 1, 2>} : (tensor<4x16xf32>) -> tensor<8x4x16xf32>
    %804 = "stablehlo.add"(%802, %803) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %805 = "sdy.sharding_constraint"(%804) {sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>} : (tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %806 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %807 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %808 = "stablehlo.broadcast_in_dim"(%807) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x4x16xf32>
    %809 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %810 = "stablehlo.broadcast_in_dim"(%809) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x4xf32>
    %811 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %812 = "stablehlo.broadcast_in_dim"(%811) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x4x16xf32>
    %813 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %814 = "stablehlo.broadcast_in_dim"(%813) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x8x4xf32>
    %815 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %816 = "stablehlo.broadcast_in_dim"(%815) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x8x4xf32>
    %817 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %818 = "stablehlo.broadcast_in_dim"(%817) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x8x4xf32>
    %819 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %820 = "stablehlo.broadcast_in_dim"(%819) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x2x4x4xf32>
    %821 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %822 = "stablehlo.broadcast_in_dim"(%821) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x2x4xf32>
    %823 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %824 = "stablehlo.broadcast_in_dim"(%823) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x2x4x8xf32>
    %825 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %826 = "stablehlo.broadcast_in_dim"(%825) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x4x2x8xf32>
    %827 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %828 = "stablehlo.broadcast_in_dim"(%827) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x8x8xf32>
    %829 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %830 = "stablehlo.broadcast_in_dim"(%829) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x8x8xf32>
    %831 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %832 = "stablehlo.broadcast_in_dim"(%831) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x4x16xf32>
    %833 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %834 = "stablehlo.broadcast_in_dim"(%833) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x4xf32>
    %835 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %836 = "stablehlo.broadcast_in_dim"(%835) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x4x16xf32>
    %837 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %838 = "stablehlo.broadcast_in_dim"(%837) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x8x4xf32>
    %839 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %840 = "stablehlo.broadcast_in_dim"(%839) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x2x4x8xf32>
    %841 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %842 = "stablehlo.broadcast_in_dim"(%841) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x2x4xf32>
    %843 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %844 = "stablehlo.broadcast_in_dim"(%843) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x2x4x8xf32>
    %845 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %846 = "stablehlo.broadcast_in_dim"(%845) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x4x2x8xf32>
    %847 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %848 = "stablehlo.broadcast_in_dim"(%847) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x4x16xf32>
    %849 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %850 = "stablehlo.broadcast_in_dim"(%849) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x4xf32>
    %851 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %852 = "stablehlo.broadcast_in_dim"(%851) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x4x16xf32>
    %853 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %854 = "stablehlo.broadcast_in_dim"(%853) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x4x64xf32>
    %855 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %856 = "stablehlo.broadcast_in_dim"(%855) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x4x64xf32>
    %857 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %858 = "stablehlo.broadcast_in_dim"(%857) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x4x64xf32>
    %859 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %860 = "stablehlo.broadcast_in_dim"(%859) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x4x64xf32>
    %1300:57 = "stablehlo.while"(%806, %805, %808, %810, %812, %814, %816, %818, %820, %822, %824, %826, %828, %830, %832, %834, %836, %838, %840, %842, %844, %846, %848, %850, %852, %854, %856, %858, %860, %442, %794, %26, %27, %28, %29, %30, %31, %32, %33, %34, %35, %36, %37, %38, %39, %40, %41, %42, %43, %44, %45, %46, %47, %48, %49, %50, %51) ({
      ^bb0(%861: tensor<i32>, %862: tensor<8x4x16xf32>, %863: tensor<2x8x4x16xf32>, %864: tensor<2x8x4xf32>, %865: tensor<2x8x4x16xf32>, %866: tensor<2x2x8x8x4xf32>, %867: tensor<2x2x8x8x4xf32>, %868: tensor<2x2x8x8x4xf32>, %869: tensor<2x8x2x4x4xf32>, %870: tensor<2x8x2x4xf32>, %871: tensor<2x8x2x4x8xf32>, %872: tensor<2x8x4x2x8xf32>, %873: tensor<2x2x8x8x8xf32>, %874: tensor<2x2x8x8x8xf32>, %875: tensor<2x8x4x16xf32>, %876: tensor<2x8x4xf32>, %877: tensor<2x8x4x16xf32>, %878: tensor<2x2x8x8x4xf32>, %879: tensor<2x8x2x4x8xf32>, %880: tensor<2x8x2x4xf32>, %881: tensor<2x8x2x4x8xf32>, %882: tensor<2x8x4x2x8xf32>, %883: tensor<2x8x4x16xf32>, %884: tensor<2x8x4xf32>, %885: tensor<2x8x4x16xf32>, %886: tensor<2x8x4x64xf32>, %887: tensor<2x8x4x64xf32>, %888: tensor<2x8x4x64xf32>, %889: tensor<2x8x4x64xf32>, %890: tensor<8x1x1x8xi1>, %891: tensor<8x8x16xf32>, %892: tensor<2x16xf32>, %893: tensor<2x16xf32>, %894: tensor<2x16x2x8xf32>, %895: tensor<2x2x8xf32>, %896: tensor<2x16x2x8xf32>, %897: tensor<2x2x8xf32>, %898: tensor<2x16x2x8xf32>, %899: tensor<2x2x8xf32>, %900: tensor<2x2x8x16xf32>, %901: tensor<2x16xf32>, %902: tensor<2x16x2x8xf32>, %903: tensor<2x2x8xf32>, %904: tensor<2x16x2x8xf32>, %905: tensor<2x2x8xf32>, %906: tensor<2x16xf32>, %907: tensor<2x16xf32>, %908: tensor<2x16x2x8xf32>, %909: tensor<2x2x8xf32>, %910: tensor<2x2x8x16xf32>, %911: tensor<2x16xf32>, %912: tensor<2x16xf32>, %913: tensor<2x16xf32>, %914: tensor<2x16x64xf32>, %915: tensor<2x64xf32>, %916: tensor<2x64x16xf32>, %917: tensor<2x16xf32>):
        %918 = "stablehlo.constant"() {value = dense<2> : tensor<i32>} : () -> tensor<i32>
        %919 = "stablehlo.compare"(%861, %918) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        "stablehlo.return"(%919) : (tensor<i1>) -> ()
    }, {
      ^bb0(%920: tensor<i32>, %921: tensor<8x4x16xf32>, %922: tensor<2x8x4x16xf32>, %923: tensor<2x8x4xf32>, %924: tensor<2x8x4x16xf32>, %925: tensor<2x2x8x8x4xf32>, %926: tensor<2x2x8x8x4xf32>, %927: tensor<2x2x8x8x4xf32>, %928: tensor<2x8x2x4x4xf32>, %929: tensor<2x8x2x4xf32>, %930: tensor<2x8x2x4x8xf32>, %931: tensor<2x8x4x2x8xf32>, %932: tensor<2x2x8x8x8xf32>, %933: tensor<2x2x8x8x8xf32>, %934: tensor<2x8x4x16xf32>, %935: tensor<2x8x4xf32>, %936: tensor<2x8x4x16xf32>, %937: tensor<2x2x8x8x4xf32>, %938: tensor<2x8x2x4x8xf32>, %939: tensor<2x8x2x4xf32>, %940: tensor<2x8x2x4x8xf32>, %941: tensor<2x8x4x2x8xf32>, %942: tensor<2x8x4x16xf32>, %943: tensor<2x8x4xf32>, %944: tensor<2x8x4x16xf32>, %945: tensor<2x8x4x64xf32>, %946: tensor<2x8x4x64xf32>, %947: tensor<2x8x4x64xf32>, %948: tensor<2x8x4x64xf32>, %949: tensor<8x1x1x8xi1>, %950: tensor<8x8x16xf32>, %951: tensor<2x16xf32>, %952: tensor<2x16xf32>, %953: tensor<2x16x2x8xf32>, %954: tensor<2x2x8xf32>, %955: tensor<2x16x2x8xf32>, %956: tensor<2x2x8xf32>, %957: tensor<2x16x2x8xf32>, %958: tensor<2x2x8xf32>, %959: tensor<2x2x8x16xf32>, %960: tensor<2x16xf32>, %961: tensor<2x16x2x8xf32>, %962: tensor<2x2x8xf32>, %963: tensor<2x16x2x8xf32>, %964: tensor<2x2x8xf32>, %965: tensor<2x16xf32>, %966: tensor<2x16xf32>, %967: tensor<2x16x2x8xf32>, %968: tensor<2x2x8xf32>, %969: tensor<2x2x8x16xf32>, %970: tensor<2x16xf32>, %971: tensor<2x16xf32>, %972: tensor<2x16xf32>, %973: tensor<2x16x64xf32>, %974: tensor<2x64xf32>, %975: tensor<2x64x16xf32>, %976: tensor<2x16xf32>):
        %977 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
        %978 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %979 = "stablehlo.dynamic_slice"(%951, %920, %977) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %980 = "stablehlo.reshape"(%979) : (tensor<1x16xf32>) -> tensor<16xf32>
        %981 = "stablehlo.dynamic_slice"(%952, %920, %977) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %982 = "stablehlo.reshape"(%981) : (tensor<1x16xf32>) -> tensor<16xf32>
        %983 = "stablehlo.dynamic_slice"(%953, %920, %977, %977, %977) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %984 = "stablehlo.reshape"(%983) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %985 = "stablehlo.dynamic_slice"(%954, %920, %977, %977) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %986 = "stablehlo.reshape"(%985) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %987 = "stablehlo.dynamic_slice"(%955, %920, %977, %977, %977) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %988 = "stablehlo.reshape"(%987) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %989 = "stablehlo.dynamic_slice"(%956, %920, %977, %977) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %990 = "stablehlo.reshape"(%989) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %991 = "stablehlo.dynamic_slice"(%957, %920, %977, %977, %977) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %992 = "stablehlo.reshape"(%991) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %993 = "stablehlo.dynamic_slice"(%958, %920, %977, %977) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %994 = "stablehlo.reshape"(%993) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %995 = "stablehlo.dynamic_slice"(%959, %920, %977, %977, %977) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<2x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %996 = "stablehlo.reshape"(%995) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
        %997 = "stablehlo.dynamic_slice"(%960, %920, %977) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %998 = "stablehlo.reshape"(%997) : (tensor<1x16xf32>) -> tensor<16xf32>
        %999 = "stablehlo.dynamic_slice"(%961, %920, %977, %977, %977) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %1000 = "stablehlo.reshape"(%999) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %1001 = "stablehlo.dynamic_slice"(%962, %920, %977, %977) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %1002 = "stablehlo.reshape"(%1001) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %1003 = "stablehlo.dynamic_slice"(%963, %920, %977, %977, %977) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %1004 = "stablehlo.reshape"(%1003) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %1005 = "stablehlo.dynamic_slice"(%964, %920, %977, %977) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %1006 = "stablehlo.reshape"(%1005) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %1007 = "stablehlo.dynamic_slice"(%965, %920, %977) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %1008 = "stablehlo.reshape"(%1007) : (tensor<1x16xf32>) -> tensor<16xf32>
        %1009 = "stablehlo.dynamic_slice"(%966, %920, %977) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %1010 = "stablehlo.reshape"(%1009) : (tensor<1x16xf32>) -> tensor<16xf32>
        %1011 = "stablehlo.dynamic_slice"(%967, %920, %977, %977, %977) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %1012 = "stablehlo.reshape"(%1011) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %1013 = "stablehlo.dynamic_slice"(%968, %920, %977, %977) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %1014 = "stablehlo.reshape"(%1013) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %1015 = "stablehlo.dynamic_slice"(%969, %920, %977, %977, %977) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<2x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %1016 = "stablehlo.reshape"(%1015) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
        %1017 = "stablehlo.dynamic_slice"(%970, %920, %977) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %1018 = "stablehlo.reshape"(%1017) : (tensor<1x16xf32>) -> tensor<16xf32>
        %1019 = "stablehlo.dynamic_slice"(%971, %920, %977) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %1020 = "stablehlo.reshape"(%1019) : (tensor<1x16xf32>) -> tensor<16xf32>
        %1021 = "stablehlo.dynamic_slice"(%972, %920, %977) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %1022 = "stablehlo.reshape"(%1021) : (tensor<1x16xf32>) -> tensor<16xf32>
        %1023 = "stablehlo.dynamic_slice"(%973, %920, %977, %977) {slice_sizes = array<i64: 1, 16, 64>} : (tensor<2x16x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x64xf32>
        %1024 = "stablehlo.reshape"(%1023) : (tensor<1x16x64xf32>) -> tensor<16x64xf32>
        %1025 = "stablehlo.dynamic_slice"(%974, %920, %977) {slice_sizes = array<i64: 1, 64>} : (tensor<2x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
        %1026 = "stablehlo.reshape"(%1025) : (tensor<1x64xf32>) -> tensor<64xf32>
        %1027 = "stablehlo.dynamic_slice"(%975, %920, %977, %977) {slice_sizes = array<i64: 1, 64, 16>} : (tensor<2x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x16xf32>
        %1028 = "stablehlo.reshape"(%1027) : (tensor<1x64x16xf32>) -> tensor<64x16xf32>
        %1029 = "stablehlo.dynamic_slice"(%976, %920, %977) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %1030 = "stablehlo.reshape"(%1029) : (tensor<1x16xf32>) -> tensor<16xf32>
        %1031 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %1032 = "stablehlo.broadcast_in_dim"(%1031) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %1033 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %1034 = "stablehlo.broadcast_in_dim"(%1033) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %1035 = "stablehlo.multiply"(%921, %921) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1036 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %1040 = "stablehlo.reduce"(%921, %1036) ({
          ^bb0(%1037: tensor<f32>, %1038: tensor<f32>):
            %1039 = "stablehlo.add"(%1037, %1038) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%1039) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %1041 = "stablehlo.multiply"(%1040, %1032) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %1042 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %1046 = "stablehlo.reduce"(%1035, %1042) ({
          ^bb0(%1043: tensor<f32>, %1044: tensor<f32>):
            %1045 = "stablehlo.add"(%1043, %1044) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%1045) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %1047 = "stablehlo.multiply"(%1046, %1032) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %1048 = "stablehlo.multiply"(%1041, %1041) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %1049 = "stablehlo.subtract"(%1047, %1048) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %1050 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %1051 = "stablehlo.broadcast_in_dim"(%1050) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %1052 = "stablehlo.maximum"(%1049, %1051) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %1053 = "stablehlo.add"(%1052, %1034) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %1054 = "stablehlo.broadcast_in_dim"(%1041) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %1055 = "stablehlo.subtract"(%921, %1054) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1056 = "stablehlo.rsqrt"(%1053) : (tensor<8x4xf32>) -> tensor<8x4xf32>
        %1057 = "stablehlo.broadcast_in_dim"(%1056) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %1058 = "stablehlo.multiply"(%1055, %1057) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1059 = "stablehlo.broadcast_in_dim"(%980) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %1060 = "stablehlo.multiply"(%1058, %1059) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1061 = "stablehlo.broadcast_in_dim"(%982) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %1062 = "stablehlo.add"(%1060, %1061) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1063 = "stablehlo.dot_general"(%984, %1062) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x2x8xf32>, tensor<8x4x16xf32>) -> tensor<2x8x8x4xf32>
        %1064 = "stablehlo.reshape"(%986) : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
        %1065 = "stablehlo.reshape"(%1064) : (tensor<2x8x1xf32>) -> tensor<2x8x1x1xf32>
        %1066 = "stablehlo.reshape"(%1065) : (tensor<2x8x1x1xf32>) -> tensor<2x8xf32>
        %1067 = "stablehlo.broadcast_in_dim"(%1066) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x8x4xf32>
        %1068 = "stablehlo.add"(%1063, %1067) : (tensor<2x8x8x4xf32>, tensor<2x8x8x4xf32>) -> tensor<2x8x8x4xf32>
        %1069 = "stablehlo.dot_general"(%988, %1062) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x2x8xf32>, tensor<8x4x16xf32>) -> tensor<2x8x8x4xf32>
        %1070 = "stablehlo.reshape"(%990) : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
        %1071 = "stablehlo.reshape"(%1070) : (tensor<2x8x1xf32>) -> tensor<2x8x1x1xf32>
        %1072 = "stablehlo.reshape"(%1071) : (tensor<2x8x1x1xf32>) -> tensor<2x8xf32>
        %1073 = "stablehlo.broadcast_in_dim"(%1072) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x8x4xf32>
        %1074 = "stablehlo.add"(%1069, %1073) : (tensor<2x8x8x4xf32>, tensor<2x8x8x4xf32>) -> tensor<2x8x8x4xf32>
        %1075 = "stablehlo.dot_general"(%992, %1062) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x2x8xf32>, tensor<8x4x16xf32>) -> tensor<2x8x8x4xf32>
        %1076 = "stablehlo.reshape"(%994) : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
        %1077 = "stablehlo.reshape"(%1076) : (tensor<2x8x1xf32>) -> tensor<2x8x1x1xf32>
        %1078 = "stablehlo.reshape"(%1077) : (tensor<2x8x1x1xf32>) -> tensor<2x8xf32>
        %1079 = "stablehlo.broadcast_in_dim"(%1078) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x8x4xf32>
        %1080 = "stablehlo.add"(%1075, %1079) : (tensor<2x8x8x4xf32>, tensor<2x8x8x4xf32>) -> tensor<2x8x8x4xf32>
        %1081 = "stablehlo.dot_general"(%1080, %1068) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [2, 0], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x4xf32>, tensor<2x8x8x4xf32>) -> tensor<8x2x4x4xf32>
        %1082 = "stablehlo.constant"() {value = dense<3.5355338e-1> : tensor<f32>} : () -> tensor<f32>
        %1083 = "stablehlo.broadcast_in_dim"(%1082) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x4x4xf32>
        %1084 = "stablehlo.multiply"(%1081, %1083) : (tensor<8x2x4x4xf32>, tensor<8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %1085 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
        %1089 = "stablehlo.reduce"(%1084, %1085) ({
          ^bb0(%1086: tensor<f32>, %1087: tensor<f32>):
            %1088 = "stablehlo.maximum"(%1086, %1087) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%1088) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x4x4xf32>, tensor<f32>) -> tensor<8x2x4xf32>
        %1090 = "stablehlo.optimization_barrier"(%1089) : (tensor<8x2x4xf32>) -> tensor<8x2x4xf32>
        %1091 = "stablehlo.broadcast_in_dim"(%1090) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x4xf32>) -> tensor<8x2x4x4xf32>
        %1092 = "stablehlo.subtract"(%1084, %1091) : (tensor<8x2x4x4xf32>, tensor<8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %1093 = "stablehlo.exponential"(%1092) : (tensor<8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %1094 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %1098 = "stablehlo.reduce"(%1093, %1094) ({
          ^bb0(%1095: tensor<f32>, %1096: tensor<f32>):
            %1097 = "stablehlo.add"(%1095, %1096) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%1097) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x4x4xf32>, tensor<f32>) -> tensor<8x2x4xf32>
        %1099:2 = "stablehlo.optimization_barrier"(%1093, %1098) : (tensor<8x2x4x4xf32>, tensor<8x2x4xf32>) -> (tensor<8x2x4x4xf32>, tensor<8x2x4xf32>)
        %1100 = "stablehlo.reshape"(%1099#1) : (tensor<8x2x4xf32>) -> tensor<8x2x4x1xf32>
        %1101 = "stablehlo.dot_general"(%1099#0, %1074) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x2x4x4xf32>, tensor<2x8x8x4xf32>) -> tensor<8x2x4x8xf32>
        %1102 = "stablehlo.reshape"(%1100) : (tensor<8x2x4x1xf32>) -> tensor<8x2x4xf32>
        %1103 = "stablehlo.broadcast_in_dim"(%1102) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x4xf32>) -> tensor<8x2x4x8xf32>
        %1104 = "stablehlo.divide"(%1101, %1103) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %1105 = "stablehlo.transpose"(%1104) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<8x2x4x8xf32>) -> tensor<8x4x2x8xf32>
        %1106 = "stablehlo.dot_general"(%1105, %996) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x4x2x8xf32>, tensor<2x8x16xf32>) -> tensor<8x4x16xf32>
        %1107 = "stablehlo.broadcast_in_dim"(%998) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %1108 = "stablehlo.add"(%1106, %1107) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1109 = "stablehlo.add"(%921, %1108) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1110 = "stablehlo.dot_general"(%1000, %950) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x2x8xf32>, tensor<8x8x16xf32>) -> tensor<2x8x8x8xf32>
        %1111 = "stablehlo.reshape"(%1002) : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
        %1112 = "stablehlo.reshape"(%1111) : (tensor<2x8x1xf32>) -> tensor<2x8x1x1xf32>
        %1113 = "stablehlo.reshape"(%1112) : (tensor<2x8x1x1xf32>) -> tensor<2x8xf32>
        %1114 = "stablehlo.broadcast_in_dim"(%1113) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x8x8xf32>
        %1115 = "stablehlo.add"(%1110, %1114) : (tensor<2x8x8x8xf32>, tensor<2x8x8x8xf32>) -> tensor<2x8x8x8xf32>
        %1116 = "stablehlo.dot_general"(%1004, %950) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x2x8xf32>, tensor<8x8x16xf32>) -> tensor<2x8x8x8xf32>
        %1117 = "stablehlo.reshape"(%1006) : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
        %1118 = "stablehlo.reshape"(%1117) : (tensor<2x8x1xf32>) -> tensor<2x8x1x1xf32>
        %1119 = "stablehlo.reshape"(%1118) : (tensor<2x8x1x1xf32>) -> tensor<2x8xf32>
        %1120 = "stablehlo.broadcast_in_dim"(%1119) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x8x8xf32>
        %1121 = "stablehlo.add"(%1116, %1120) : (tensor<2x8x8x8xf32>, tensor<2x8x8x8xf32>) -> tensor<2x8x8x8xf32>
        %1122 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %1123 = "stablehlo.broadcast_in_dim"(%1122) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %1124 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %1125 = "stablehlo.broadcast_in_dim"(%1124) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %1126 = "stablehlo.multiply"(%1109, %1109) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1127 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %1131 = "stablehlo.reduce"(%1109, %1127) ({
          ^bb0(%1128: tensor<f32>, %1129: tensor<f32>):
            %1130 = "stablehlo.add"(%1128, %1129) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%1130) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %1132 = "stablehlo.multiply"(%1131, %1123) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %1133 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %1137 = "stablehlo.reduce"(%1126, %1133) ({
          ^bb0(%1134: tensor<f32>, %1135: tensor<f32>):
            %1136 = "stablehlo.add"(%1134, %1135) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%1136) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %1138 = "stablehlo.multiply"(%1137, %1123) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %1139 = "stablehlo.multiply"(%1132, %1132) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %1140 = "stablehlo.subtract"(%1138, %1139) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %1141 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %1142 = "stablehlo.broadcast_in_dim"(%1141) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %1143 = "stablehlo.maximum"(%1140, %1142) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %1144 = "stablehlo.add"(%1143, %1125) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %1145 = "stablehlo.broadcast_in_dim"(%1132) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %1146 = "stablehlo.subtract"(%1109, %1145) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1147 = "stablehlo.rsqrt"(%1144) : (tensor<8x4xf32>) -> tensor<8x4xf32>
        %1148 = "stablehlo.broadcast_in_dim"(%1147) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %1149 = "stablehlo.multiply"(%1146, %1148) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1150 = "stablehlo.broadcast_in_dim"(%1008) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %1151 = "stablehlo.multiply"(%1149, %1150) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1152 = "stablehlo.broadcast_in_dim"(%1010) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %1153 = "stablehlo.add"(%1151, %1152) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1154 = "stablehlo.dot_general"(%1012, %1153) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x2x8xf32>, tensor<8x4x16xf32>) -> tensor<2x8x8x4xf32>
        %1155 = "stablehlo.reshape"(%1014) : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
        %1156 = "stablehlo.reshape"(%1155) : (tensor<2x8x1xf32>) -> tensor<2x8x1x1xf32>
        %1157 = "stablehlo.reshape"(%1156) : (tensor<2x8x1x1xf32>) -> tensor<2x8xf32>
        %1158 = "stablehlo.broadcast_in_dim"(%1157) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x8x4xf32>
        %1159 = "stablehlo.add"(%1154, %1158) : (tensor<2x8x8x4xf32>, tensor<2x8x8x4xf32>) -> tensor<2x8x8x4xf32>
        %1160 = "stablehlo.dot_general"(%1159, %1115) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [2, 0], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x4xf32>, tensor<2x8x8x8xf32>) -> tensor<8x2x4x8xf32>
        %1161 = "stablehlo.broadcast_in_dim"(%1082) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x4x8xf32>
        %1162 = "stablehlo.multiply"(%1160, %1161) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %1163 = "stablehlo.constant"() {value = dense<-1.0e9> : tensor<f32>} : () -> tensor<f32>
        %1164 = "stablehlo.broadcast_in_dim"(%1163) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x4x8xf32>
        %1165 = "stablehlo.reshape"(%949) : (tensor<8x1x1x8xi1>) -> tensor<8x8xi1>
        %1166 = "stablehlo.broadcast_in_dim"(%1165) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<8x8xi1>) -> tensor<8x2x4x8xi1>
        %1167 = "stablehlo.select"(%1166, %1162, %1164) : (tensor<8x2x4x8xi1>, tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %1168 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
        %1172 = "stablehlo.reduce"(%1167, %1168) ({
          ^bb0(%1169: tensor<f32>, %1170: tensor<f32>):
            %1171 = "stablehlo.maximum"(%1169, %1170) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%1171) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x4x8xf32>, tensor<f32>) -> tensor<8x2x4xf32>
        %1173 = "stablehlo.optimization_barrier"(%1172) : (tensor<8x2x4xf32>) -> tensor<8x2x4xf32>
        %1174 = "stablehlo.broadcast_in_dim"(%1173) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x4xf32>) -> tensor<8x2x4x8xf32>
        %1175 = "stablehlo.subtract"(%1167, %1174) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %1176 = "stablehlo.exponential"(%1175) : (tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %1177 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %1181 = "stablehlo.reduce"(%1176, %1177) ({
          ^bb0(%1178: tensor<f32>, %1179: tensor<f32>):
            %1180 = "stablehlo.add"(%1178, %1179) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%1180) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x4x8xf32>, tensor<f32>) -> tensor<8x2x4xf32>
        %1182:2 = "stablehlo.optimization_barrier"(%1176, %1181) : (tensor<8x2x4x8xf32>, tensor<8x2x4xf32>) -> (tensor<8x2x4x8xf32>, tensor<8x2x4xf32>)
        %1183 = "stablehlo.reshape"(%1182#1) : (tensor<8x2x4xf32>) -> tensor<8x2x4x1xf32>
        %1184 = "stablehlo.dot_general"(%1182#0, %1121) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x2x4x8xf32>, tensor<2x8x8x8xf32>) -> tensor<8x2x4x8xf32>
        %1185 = "stablehlo.reshape"(%1183) : (tensor<8x2x4x1xf32>) -> tensor<8x2x4xf32>
        %1186 = "stablehlo.broadcast_in_dim"(%1185) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x4xf32>) -> tensor<8x2x4x8xf32>
        %1187 = "stablehlo.divide"(%1184, %1186) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %1188 = "stablehlo.transpose"(%1187) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<8x2x4x8xf32>) -> tensor<8x4x2x8xf32>
        %1189 = "stablehlo.dot_general"(%1188, %1016) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x4x2x8xf32>, tensor<2x8x16xf32>) -> tensor<8x4x16xf32>
        %1190 = "stablehlo.broadcast_in_dim"(%1018) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %1191 = "stablehlo.add"(%1189, %1190) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1192 = "stablehlo.add"(%1109, %1191) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1193 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %1194 = "stablehlo.broadcast_in_dim"(%1193) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %1195 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %1196 = "stablehlo.broadcast_in_dim"(%1195) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %1197 = "stablehlo.multiply"(%1192, %1192) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1198 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %1202 = "stablehlo.reduce"(%1192, %1198) ({
          ^bb0(%1199: tensor<f32>, %1200: tensor<f32>):
            %1201 = "stablehlo.add"(%1199, %1200) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%1201) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %1203 = "stablehlo.multiply"(%1202, %1194) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %1204 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %1208 = "stablehlo.reduce"(%1197, %1204) ({
          ^bb0(%1205: tensor<f32>, %1206: tensor<f32>):
            %1207 = "stablehlo.add"(%1205, %1206) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%1207) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %1209 = "stablehlo.multiply"(%1208, %1194) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %1210 = "stablehlo.multiply"(%1203, %1203) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %1211 = "stablehlo.subtract"(%1209, %1210) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %1212 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %1213 = "stablehlo.broadcast_in_dim"(%1212) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %1214 = "stablehlo.maximum"(%1211, %1213) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %1215 = "stablehlo.add"(%1214, %1196) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %1216 = "stablehlo.broadcast_in_dim"(%1203) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %1217 = "stablehlo.subtract"(%1192, %1216) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1218 = "stablehlo.rsqrt"(%1215) : (tensor<8x4xf32>) -> tensor<8x4xf32>
        %1219 = "stablehlo.broadcast_in_dim"(%1218) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %1220 = "stablehlo.multiply"(%1217, %1219) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1221 = "stablehlo.broadcast_in_dim"(%1020) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %1222 = "stablehlo.multiply"(%1220, %1221) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1223 = "stablehlo.broadcast_in_dim"(%1022) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %1224 = "stablehlo.add"(%1222, %1223) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1225 = "stablehlo.dot_general"(%1224, %1024) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x4x16xf32>, tensor<16x64xf32>) -> tensor<8x4x64xf32>
        %1226 = "stablehlo.broadcast_in_dim"(%1026) {broadcast_dimensions = array<i64: 2>} : (tensor<64xf32>) -> tensor<8x4x64xf32>
        %1227 = "stablehlo.add"(%1225, %1226) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %1228 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
        %1229 = "stablehlo.broadcast_in_dim"(%1228) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4x64xf32>
        %1230 = "stablehlo.multiply"(%1227, %1229) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %1231 = "stablehlo.constant"() {value = dense<7.0710677e-1> : tensor<f32>} : () -> tensor<f32>
        %1232 = "stablehlo.broadcast_in_dim"(%1231) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4x64xf32>
        %1233 = "stablehlo.multiply"(%1227, %1232) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %1234 = "chlo.erf"(%1233) : (tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %1235 = "stablehlo.constant"() {value = dense<1.0> : tensor<f32>} : () -> tensor<f32>
        %1236 = "stablehlo.broadcast_in_dim"(%1235) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4x64xf32>
        %1237 = "stablehlo.add"(%1234, %1236) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %1238 = "stablehlo.multiply"(%1230, %1237) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %1239 = "stablehlo.optimization_barrier"(%1238) : (tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %1240 = "stablehlo.dot_general"(%1239, %1028) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x4x64xf32>, tensor<64x16xf32>) -> tensor<8x4x16xf32>
        %1241 = "stablehlo.broadcast_in_dim"(%1030) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %1242 = "stablehlo.add"(%1240, %1241) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1243 = "stablehlo.add"(%1192, %1242) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1244 = "sdy.sharding_constraint"(%1243) {sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>} : (tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1245 = "stablehlo.add"(%920, %978) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        %1246 = "stablehlo.reshape"(%1058) : (tensor<8x4x16xf32>) -> tensor<1x8x4x16xf32>
        %1247 = "stablehlo.dynamic_update_slice"(%922, %1246, %920, %977, %977, %977) : (tensor<2x8x4x16xf32>, tensor<1x8x4x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x4x16xf32>
        %1248 = "stablehlo.reshape"(%1056) : (tensor<8x4xf32>) -> tensor<1x8x4xf32>
        %1249 = "stablehlo.dynamic_update_slice"(%923, %1248, %920, %977, %977) : (tensor<2x8x4xf32>, tensor<1x8x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x4xf32>
        %1250 = "stablehlo.reshape"(%1062) : (tensor<8x4x16xf32>) -> tensor<1x8x4x16xf32>
        %1251 = "stablehlo.dynamic_update_slice"(%924, %1250, %920, %977, %977, %977) : (tensor<2x8x4x16xf32>, tensor<1x8x4x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x4x16xf32>
        %1252 = "stablehlo.reshape"(%1068) : (tensor<2x8x8x4xf32>) -> tensor<1x2x8x8x4xf32>
        %1253 = "stablehlo.dynamic_update_slice"(%925, %1252, %920, %977, %977, %977, %977) : (tensor<2x2x8x8x4xf32>, tensor<1x2x8x8x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x8x8x4xf32>
        %1254 = "stablehlo.reshape"(%1074) : (tensor<2x8x8x4xf32>) -> tensor<1x2x8x8x4xf32>
        %1255 = "stablehlo.dynamic_update_slice"(%926, %1254, %920, %977, %977, %977, %977) : (tensor<2x2x8x8x4xf32>, tensor<1x2x8x8x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x8x8x4xf32>
        %1256 = "stablehlo.reshape"(%1080) : (tensor<2x8x8x4xf32>) -> tensor<1x2x8x8x4xf32>
        %1257 = "stablehlo.dynamic_update_slice"(%927, %1256, %920, %977, %977, %977, %977) : (tensor<2x2x8x8x4xf32>, tensor<1x2x8x8x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x8x8x4xf32>
        %1258 = "stablehlo.reshape"(%1099#0) : (tensor<8x2x4x4xf32>) -> tensor<1x8x2x4x4xf32>
        %1259 = "stablehlo.dynamic_update_slice"(%928, %1258, %920, %977, %977, %977, %977) : (tensor<2x8x2x4x4xf32>, tensor<1x8x2x4x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x2x4x4xf32>
        %1260 = "stablehlo.reshape"(%1099#1) : (tensor<8x2x4xf32>) -> tensor<1x8x2x4xf32>
        %1261 = "stablehlo.dynamic_update_slice"(%929, %1260, %920, %977, %977, %977) : (tensor<2x8x2x4xf32>, tensor<1x8x2x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x2x4xf32>
        %1262 = "stablehlo.reshape"(%1104) : (tensor<8x2x4x8xf32>) -> tensor<1x8x2x4x8xf32>
        %1263 = "stablehlo.dynamic_update_slice"(%930, %1262, %920, %977, %977, %977, %977) : (tensor<2x8x2x4x8xf32>, tensor<1x8x2x4x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x2x4x8xf32>
        %1264 = "stablehlo.reshape"(%1105) : (tensor<8x4x2x8xf32>) -> tensor<1x8x4x2x8xf32>
        %1265 = "stablehlo.dynamic_update_slice"(%931, %1264, %920, %977, %977, %977, %977) : (tensor<2x8x4x2x8xf32>, tensor<1x8x4x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x4x2x8xf32>
        %1266 = "stablehlo.reshape"(%1110) : (tensor<2x8x8x8xf32>) -> tensor<1x2x8x8x8xf32>
        %1267 = "stablehlo.dynamic_update_slice"(%932, %1266, %920, %977, %977, %977, %977) : (tensor<2x2x8x8x8xf32>, tensor<1x2x8x8x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x8x8x8xf32>
        %1268 = "stablehlo.reshape"(%1116) : (tensor<2x8x8x8xf32>) -> tensor<1x2x8x8x8xf32>
        %1269 = "stablehlo.dynamic_update_slice"(%933, %1268, %920, %977, %977, %977, %977) : (tensor<2x2x8x8x8xf32>, tensor<1x2x8x8x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x8x8x8xf32>
        %1270 = "stablehlo.reshape"(%1149) : (tensor<8x4x16xf32>) -> tensor<1x8x4x16xf32>
        %1271 = "stablehlo.dynamic_update_slice"(%934, %1270, %920, %977, %977, %977) : (tensor<2x8x4x16xf32>, tensor<1x8x4x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x4x16xf32>
        %1272 = "stablehlo.reshape"(%1147) : (tensor<8x4xf32>) -> tensor<1x8x4xf32>
        %1273 = "stablehlo.dynamic_update_slice"(%935, %1272, %920, %977, %977) : (tensor<2x8x4xf32>, tensor<1x8x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x4xf32>
        %1274 = "stablehlo.reshape"(%1153) : (tensor<8x4x16xf32>) -> tensor<1x8x4x16xf32>
        %1275 = "stablehlo.dynamic_update_slice"(%936, %1274, %920, %977, %977, %977) : (tensor<2x8x4x16xf32>, tensor<1x8x4x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x4x16xf32>
        %1276 = "stablehlo.reshape"(%1159) : (tensor<2x8x8x4xf32>) -> tensor<1x2x8x8x4xf32>
        %1277 = "stablehlo.dynamic_update_slice"(%937, %1276, %920, %977, %977, %977, %977) : (tensor<2x2x8x8x4xf32>, tensor<1x2x8x8x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x8x8x4xf32>
        %1278 = "stablehlo.reshape"(%1182#0) : (tensor<8x2x4x8xf32>) -> tensor<1x8x2x4x8xf32>
        %1279 = "stablehlo.dynamic_update_slice"(%938, %1278, %920, %977, %977, %977, %977) : (tensor<2x8x2x4x8xf32>, tensor<1x8x2x4x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x2x4x8xf32>
        %1280 = "stablehlo.reshape"(%1182#1) : (tensor<8x2x4xf32>) -> tensor<1x8x2x4xf32>
        %1281 = "stablehlo.dynamic_update_slice"(%939, %1280, %920, %977, %977, %977) : (tensor<2x8x2x4xf32>, tensor<1x8x2x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x2x4xf32>
        %1282 = "stablehlo.reshape"(%1187) : (tensor<8x2x4x8xf32>) -> tensor<1x8x2x4x8xf32>
        %1283 = "stablehlo.dynamic_update_slice"(%940, %1282, %920, %977, %977, %977, %977) : (tensor<2x8x2x4x8xf32>, tensor<1x8x2x4x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x2x4x8xf32>
        %1284 = "stablehlo.reshape"(%1188) : (tensor<8x4x2x8xf32>) -> tensor<1x8x4x2x8xf32>
        %1285 = "stablehlo.dynamic_update_slice"(%941, %1284, %920, %977, %977, %977, %977) : (tensor<2x8x4x2x8xf32>, tensor<1x8x4x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x4x2x8xf32>
        %1286 = "stablehlo.reshape"(%1220) : (tensor<8x4x16xf32>) -> tensor<1x8x4x16xf32>
        %1287 = "stablehlo.dynamic_update_slice"(%942, %1286, %920, %977, %977, %977) : (tensor<2x8x4x16xf32>, tensor<1x8x4x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x4x16xf32>
        %1288 = "stablehlo.reshape"(%1218) : (tensor<8x4xf32>) -> tensor<1x8x4xf32>
        %1289 = "stablehlo.dynamic_update_slice"(%943, %1288, %920, %977, %977) : (tensor<2x8x4xf32>, tensor<1x8x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x4xf32>
        %1290 = "stablehlo.reshape"(%1224) : (tensor<8x4x16xf32>) -> tensor<1x8x4x16xf32>
        %1291 = "stablehlo.dynamic_update_slice"(%944, %1290, %920, %977, %977, %977) : (tensor<2x8x4x16xf32>, tensor<1x8x4x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x4x16xf32>
        %1292 = "stablehlo.reshape"(%1230) : (tensor<8x4x64xf32>) -> tensor<1x8x4x64xf32>
        %1293 = "stablehlo.dynamic_update_slice"(%945, %1292, %920, %977, %977, %977) : (tensor<2x8x4x64xf32>, tensor<1x8x4x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x4x64xf32>
        %1294 = "stablehlo.reshape"(%1233) : (tensor<8x4x64xf32>) -> tensor<1x8x4x64xf32>
        %1295 = "stablehlo.dynamic_update_slice"(%946, %1294, %920, %977, %977, %977) : (tensor<2x8x4x64xf32>, tensor<1x8x4x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x4x64xf32>
        %1296 = "stablehlo.reshape"(%1237) : (tensor<8x4x64xf32>) -> tensor<1x8x4x64xf32>
        %1297 = "stablehlo.dynamic_update_slice"(%947, %1296, %920, %977, %977, %977) : (tensor<2x8x4x64xf32>, tensor<1x8x4x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x4x64xf32>
        %1298 = "stablehlo.reshape"(%1239) : (tensor<8x4x64xf32>) -> tensor<1x8x4x64xf32>
        %1299 = "stablehlo.dynamic_update_slice"(%948, %1298, %920, %977, %977, %977) : (tensor<2x8x4x64xf32>, tensor<1x8x4x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x4x64xf32>
        "stablehlo.return"(%1245, %1244, %1247, %1249, %1251, %1253, %1255, %1257, %1259, %1261, %1263, %1265, %1267, %1269, %1271, %1273, %1275, %1277, %1279, %1281, %1283, %1285, %1287, %1289, %1291, %1293, %1295, %1297, %1299, %949, %950, %951, %952, %953, %954, %955, %956, %957, %958, %959, %960, %961, %962, %963, %964, %965, %966, %967, %968, %969, %970, %971, %972, %973, %974, %975, %976) : (tensor<i32>, tensor<8x4x16xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x2x8x8x4xf32>, tensor<2x2x8x8x4xf32>, tensor<2x2x8x8x4xf32>, tensor<2x8x2x4x4xf32>, tensor<2x8x2x4xf32>, tensor<2x8x2x4x8xf32>, tensor<2x8x4x2x8xf32>, tensor<2x2x8x8x8xf32>, tensor<2x2x8x8x8xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x2x8x8x4xf32>, tensor<2x8x2x4x8xf32>, tensor<2x8x2x4xf32>, tensor<2x8x2x4x8xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>, tensor<8x1x1x8xi1>, tensor<8x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>) -> ()
    }) : (tensor<i32>, tensor<8x4x16xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x2x8x8x4xf32>, tensor<2x2x8x8x4xf32>, tensor<2x2x8x8x4xf32>, tensor<2x8x2x4x4xf32>, tensor<2x8x2x4xf32>, tensor<2x8x2x4x8xf32>, tensor<2x8x4x2x8xf32>, tensor<2x2x8x8x8xf32>, tensor<2x2x8x8x8xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x2x8x8x4xf32>, tensor<2x8x2x4x8xf32>, tensor<2x8x2x4xf32>, tensor<2x8x2x4x8xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>, tensor<8x1x1x8xi1>, tensor<8x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>) -> (tensor<i32>, tensor<8x4x16xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x2x8x8x4xf32>, tensor<2x2x8x8x4xf32>, tensor<2x2x8x8x4xf32>, tensor<2x8x2x4x4xf32>, tensor<2x8x2x4xf32>, tensor<2x8x2x4x8xf32>, tensor<2x8x4x2x8xf32>, tensor<2x2x8x8x8xf32>, tensor<2x2x8x8x8xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x2x8x8x4xf32>, tensor<2x8x2x4x8xf32>, tensor<2x8x2x4xf32>, tensor<2x8x2x4x8xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>, tensor<8x1x1x8xi1>, tensor<8x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>)
    %1301 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %1302 = "stablehlo.broadcast_in_dim"(%1301) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
    %1303 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %1304 = "stablehlo.broadcast_in_dim"(%1303) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
    %1305 = "stablehlo.multiply"(%1300#1, %1300#1) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %1306 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1310 = "stablehlo.reduce"(%1300#1, %1306) ({
      ^bb0(%1307: tensor<f32>, %1308: tensor<f32>):
        %1309 = "stablehlo.add"(%1307, %1308) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1309) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
    %1311 = "stablehlo.multiply"(%1310, %1302) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %1312 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1316 = "stablehlo.reduce"(%1305, %1312) ({
      ^bb0(%1313: tensor<f32>, %1314: tensor<f32>):
        %1315 = "stablehlo.add"(%1313, %1314) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1315) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
    %1317 = "stablehlo.multiply"(%1316, %1302) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %1318 = "stablehlo.multiply"(%1311, %1311) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %1319 = "stablehlo.subtract"(%1317, %1318) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %1320 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1321 = "stablehlo.broadcast_in_dim"(%1320) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
    %1322 = "stablehlo.maximum"(%1319, %1321) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %1323 = "stablehlo.add"(%1322, %1304) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %1324 = "stablehlo.broadcast_in_dim"(%1311) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
    %1325 = "stablehlo.subtract"(%1300#1, %1324) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %1326 = "stablehlo.rsqrt"(%1323) : (tensor<8x4xf32>) -> tensor<8x4xf32>
    %1327 = "stablehlo.broadcast_in_dim"(%1326) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
    %1328 = "stablehlo.multiply"(%1325, %1327) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %1329 = "stablehlo.broadcast_in_dim"(%52) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
    %1330 = "stablehlo.multiply"(%1328, %1329) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %1331 = "stablehlo.broadcast_in_dim"(%53) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
    %1332 = "stablehlo.add"(%1330, %1331) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %1333 = "stablehlo.reshape"(%1332) : (tensor<8x4x16xf32>) -> tensor<32x16xf32>
    %1334 = "stablehlo.transpose"(%430) {permutation = array<i64: 1, 2, 0>} : (tensor<2x8x4xi32>) -> tensor<8x4x2xi32>
    %1335 = "stablehlo.reshape"(%1334) : (tensor<8x4x2xi32>) -> tensor<32x2xi32>
    %1336 = "stablehlo.transpose"(%431) {permutation = array<i64: 1, 2, 0, 3>} : (tensor<2x8x4x8xf32>) -> tensor<8x4x2x8xf32>
    %1337 = "stablehlo.reshape"(%1336) : (tensor<8x4x2x8xf32>) -> tensor<32x2x8xf32>
    %1338 = "stablehlo.reshape"(%293) : (tensor<8x4x8xf32>) -> tensor<32x8xf32>
    %1339 = "stablehlo.reshape"(%1335) : (tensor<32x2xi32>) -> tensor<64xi32>
    %1340 = "stablehlo.reshape"(%1338) : (tensor<32x8xf32>) -> tensor<32x1x8xf32>
    %1341 = "stablehlo.reshape"(%1340) : (tensor<32x1x8xf32>) -> tensor<32x8xf32>
    %1342 = "stablehlo.broadcast_in_dim"(%1341) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<32x8xf32>) -> tensor<32x2x8xf32>
    %1343 = "stablehlo.reshape"(%1342) : (tensor<32x2x8xf32>) -> tensor<64x8xf32>
    %1344 = "sdy.sharding_constraint"(%1343) {sharding = #sdy.sharding<@mesh, [{"data"}, {}]>} : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1345 = "stablehlo.reshape"(%1337) : (tensor<32x2x8xf32>) -> tensor<64x8xf32>
    %1346 = "stablehlo.constant"() {value = dense<"0xA6FE7F3F23FD7F3F77FB7F3FA2F97F3FA5F77F3F7FF57F3F30F37F3FB9F07F3F19EE7F3F50EB7F3F5EE87F3F44E57F3F00E27F3F95DE7F3F00DB7F3F43D77F3F5DD37F3F4ECF7F3F17CB7F3FB6C67F3F2EC27F3F7CBD7F3FA2B87F3F9FB37F3F73AE7F3F1FA97F3FA2A37F3FFC9D7F3F2E987F3F37927F3F178C7F3FCF857F3F5D7F7F3FC4787F3F01727F3F166B7F3F03647F3FC65C7F3F61557F3FD44D7F3F1D467F3F3F3E7F3F37367F3F072E7F3FAE257F3F2D1D7F3F83147F3FB00B7F3FB5027F3F92F97E3F45F07E3FD1E67E3F33DD7E3F6DD37E3F7FC97E3F68BF7E3F28B57E3FC0AA7E3F2FA07E3F76957E3F948A7E3F8A7F7E3F57747E3FFC687E3F785D7E3FCC517E3FF7457E3FFA397E3FD52D7E3F87217E3F10157E3F71087E3FAAFB7D3FBAEE7D3FA2E17D3F61D47D3FF8C67D3F67B97D3FADAB7D3FCB9D7D3FC08F7D3F8E817D3F32737D3FAF647D3F03567D3F2F477D3F32387D3F0E297D3FC1197D3F4B0A7D3FAEFA7C3FE8EA7C3FFADA7C3FE3CA7C3FA5BA7C3F3EAA7C3FAF997C3FF7887C3F18787C3F10677C3FE1557C3F89447C3F09337C3F60217C3F900F7C3F98FD7B3F77EB7B3F2ED97B3FBEC67B3F25B47B3F64A17B3F7B8E7B3F6A7B7B3F31687B3FD0547B3F47417B3F962D7B3FBD197B3FBC057B3F94F17A3F43DD7A3FCAC87A3F29B47A3F619F7A3F708A7A3F58757A3F18607A3FB04A7A3F20357A3F691F7A3F89097A3F82F3793F53DD793FFCC6793F7EB0793FD799793F0983793F146C793FF654793FB13D793F4426793FB00E793FF4F6783F10DF783F05C7783FD2AE783F7896783FF67D783F4C65783F7B4C783F8333783F621A783F1B01783FACE7773F15CE773F57B4773F729A773F6580773F3166773FD64B773F5331773FA916773FD7FB763FDEE0763FBEC5763F77AA763F088F763F7273763FB557763FD13B763FC51F763F9203763F38E7753FB8CA753F0FAE753F4091753F4A74753F2D57753FE839753F7D1C753FEAFE743F31E1743F51C3743F49A5743F1B87743FC668743F4A4A743FA72B743FDD0C743FECED733FD5CE733F97AF733F3190733FA670733FF350733F1A31733F1A11733FF3F0723FA6D0723F32B0723F978F723FD66E723FEE4D723FE02C723FAB0B723F4FEA713FCEC8713F25A7713F5685713F6163713F4541713F031F713F9BFC703F0CDA703F57B7703F7B94703F7A71703F514E703F032B703F8F07703FF4E36F3F33C06F3F4C9C6F3F3F786F3F0C546F3FB22F6F3F330B6F3F8DE66E3FC2C16E3FD19C6E3FB9776E3F7C526E3F182D6E3F8F076E3FE0E16D3F0BBC6D3F10966D3FF06F6D3FA9496D3F3D236D3FABFC6C3FF3D56C3F16AF6C3F13886C3FEA606C3F9C396C3F28126C3F8FEA6B3FD0C26B3FEB9A6B3FE1726B3FB24A6B3F5D226B3FE3F96A3F43D16A3F7EA86A3F947F6A3F84566A3F4F2D6A3FF4036A3F75DA693FD0B0693F0687693F175D693F0333693FC908693F6BDE683FE7B3683F3F89683F715E683F7F33683F6708683F2BDD673FC9B1673F4386673F985A673FC82E673FD402673FBAD6663F7CAA663F197E663F9251663FE524663F15F8653F1FCB653F059E653FC770653F6343653FDC15653F30E8643F5FBA643F6B8C643F515E643F1430643FB201643F2CD3633F81A4633FB375633FC046633FA917633F6EE8623F0EB9623F8B89623FE459623F182A623F29FA613F15CA613FDE99613F8369613F0439613F6108613F9AD7603FB0A6603FA175603F6F44603F1A13603FA0E15F3F03B05F3F437E5F3F5E4C5F3F571A5F3F2CE85E3FDDB55E3F6B835E3FD5505E3F1C1E5E3F40EB5D3F40B85D3F1E855D3FD7515D3F6E1E5D3FE2EA5C3F32B75C3F5F835C3F694F5C3F501B5C3F14E75B3FB5B25B3F337E5B3F8E495B3FC6145B3FDCDF5A3FCEAA5A3F9E755A3F4B405A3FD50A5A3F3DD5593F819F593FA469593FA333593F80FD583F3BC7583FD390583F485A583F9B23583FCCEC573FDAB5573FC67E573F9047573F3810573FBDD8563F20A1563F6169563F7F31563F7CF9553F57C1553F0F89553FA650553F1B18553F6DDF543F9EA6543FAD6D543F9A34543F66FB533F10C2533F9888533FFE4E533F4315533F66DB523F67A1523F4767523F062D523FA3F2513F1FB8513F797D513FB242513FCA07513FC0CC503F9591503F4956503FDC1A503F4EDF4F3F9FA34F3FCE674F3FDD2B4F3FCAEF4E3F97B34E3F43774E3FCE3A4E3F38FE4D3F81C14D3FAA844D3FB2474D3F990A4D3F5FCD4C3F05904C3F8B524C3FF0144C3F34D74B3F58994B3F5C5B4B3F3F1D4B3F02DF4A3FA4A04A3F27624A3F89234A3FCBE4493FEDA5493FEE66493FD027493F92E8483F33A9483FB569483F172A483F59EA473F7BAA473F7E6A473F602A473F23EA463FC7A9463F4A69463FAF28463FF3E7453F18A7453F1E66453F0425453FCBE3443F73A2443FFB60443F641F443FAEDD433FD89B433FE459433FD017433F9DD5423F4C93423FDB50423F4C0E423F9DCB413FD088413FE445413FD902413FAFBF403F677C403F0039403F7BF53F3FD7B13F3F146E3F3F332A3F3F34E63E3F16A23E3FDA5D3E3F7F193E3F07D53D3F70903D3FBB4B3D3FE8063D3FF6C13C3FE77C3C3FBA373C3F6FF23B3F05AD3B3F7E673B3FD9213B3F17DC3A3F36963A3F38503A3F1D0A3A3FE3C3393F8C7D393F1837393F86F0383FD7A9383F0A63383F201C383F19D5373FF48D373FB246373F53FF363FD7B7363F3E70363F8828363FB4E0353FC498353FB750353F8D08353F46C0343FE377343F632F343FC6E6333F0C9E333F3655333F430C333F34C3323F097A323FC130323F5CE7313FDC9D313F3F54313F860A313FB0C0303FBF76303FB12C303F88E22F3F42982F3FE04D2F3F63032F3FCAB82E3F156E2E3F44232E3F57D82D3F4F8D2D3F2B422D3FECF62C3F91AB2C3F1A602C3F88142C3FDBC82B3F137D2B3F2F312B3F30E52A3F15992A3FE04C2A3F8F002A3F24B4293F9D67293FFB1A293F3FCE283F6781283F7534283F68E7273F419A273FFE4C273FA1FF263F2AB2263F9864263FEB16263F24C9253F437B253F472D253F31DF243F0191243FB642243F52F4233FD3A5233F3A57233F8808233FBBB9223FD46A223FD41B223FBACC213F867D213F382E213FD1DE203F508F203FB53F203F01F01F3F34A01F3F4D501F3F4D001F3F34B01E3F01601E3FB50F1E3F50BF1D3FD26E1D3F3A1E1D3F8ACD1C3FC17C1C3FDF2B1C3FE4DA1B3FD0891B3FA3381B3F5EE71A3F00961A3F8A441A3FFBF2193F53A1193F934F193FBBFD183FCAAB183FC159183FA007183F66B5173F1563173FAB10173F29BE163F8F6B163FDE18163F14C6153F3373153F3A20153F29CD143F007A143FC026143F68D3133FF97F133F722C133FD4D8123F1E85123F5131123F6DDD113F7189113F5F35113F35E1103FF48C103F9D38103F2EE40F3FA88F0F3F0C3B0F3F59E60E3F8F910E3FAE3C0E3FB7E70D3FA9920D3F853D0D3F4AE80C3FF8920C3F913D0C3F13E80B3F7E920B3FD43C0B3F13E70A3F3C910A3F503B0A3F4DE5093F348F093F0539093FC1E2083F678C083FF735083F71DF073FD688073F2532073F5FDB063F8384063F912D063F8BD6053F6F7F053F3E28053FF7D0043F9C79043F2B22043FA6CA033F0B73033F5C1B033F97C3023FBE6B023FD013023FCEBB013FB663013F8A0B013F4AB3003FF55A003F8C02003F1C54FF3EF8A2FE3EACF1FD3E3740FD3E9A8EFC3ED4DCFB3EE72AFB3ED178FA3E94C6F93E2F14F93EA261F83EEEAEF73E12FCF63E0F49F63EE595F53E94E2F43E1B2FF43E7C7BF33EB6C7F23ECA13F23EB75FF13E7EABF03E1EF7EF3E9842EF3EEC8DEE3E1AD9ED3E2224ED3E056FEC3EC1B9EB3E5904EB3ECB4EEA3E1799E93E3FE3E83E412DE83E1E77E73ED7C0E63E6B0AE63EDA53E53E259DE43E4BE6E33E4D2FE33E2B78E23EE5C0E13E7B09E13EED51E03E3C9ADF3E66E2DE3E6E2ADE3E5272DD3E13BADC3EB001DC3E2B49DB3E8390DA3EB8D7D93ECA1ED93EBA65D83E87ACD73E32F3D63EBB39D63E2280D53E66C6D43E890CD43E8A52D33E6A98D23E28DED13EC423D13E3F69D03E99AECF3ED3F3CE3EEB38CE3EE27DCD3EB9C2CC3E6F07CC3E044CCB3E7990CA3ECED4C93E0319C93E185DC83E0DA1C73EE2E4C63E9728C63E2D6CC53EA4AFC43EFBF2C33E3336C33E4C79C23E46BCC13E21FFC03EDE41C03E7C84BF3EFBC6BE3E5C09BE3E9F4BBD3EC48DBC3ECACFBB3EB311BB3E7E53BA3E2C95B93EBBD6B83E2E18B83E8359B73EBB9AB63ED6DBB53ED41CB53EB55DB43E799EB33E21DFB23EAC1FB23E1B60B13E6EA0B03EA5E0AF3EC020AF3EBE60AE3EA1A0AD3E69E0AC3E1520AC3EA55FAB3E1A9FAA3E75DEA93EB41DA93ED85CA83EE19BA73ED0DAA63EA419A63E5E58A53EFD96A43E82D5A33EED13A33E3E52A23E7690A13E93CEA03E970CA03E824A9F3E53889E3E0BC69D3EAA039D3E30419C3E9D7E9B3EF1BB9A3E2CF9993E5036993E5A73983E4DB0973E27ED963EE929963E9466953E26A3943EA1DF933E051C933E5158923E8694913EA3D0903EAA0C903E99488F3E72848E3E34C08D3EE0FB8C3E75378C3EF4728B3E5CAE8A3EAFE9893EEB24893E1260883E239B873E1FD6863E0511863ED54B853E9186843E37C1833EC9FB823E4536823EAD70813E00AB803E7ECA7F3ED33E7E3E00B37C3E04277B3EE09A793E940E783E2182763E87F5743EC668733EDEDB713ECF4E703E9BC16E3E40346D3EBFA66B3E1A196A3E4E8B683E5EFD663E496F653E10E1633EB252623E30C4603E8A355F3EC1A65D3ED5175C3EC6885A3E94F9583E3F6A573EC8DA553E2F4B543E74BB523E982B513E9A9B4F3E7B0B4E3E3C7B4C3EDCEA4A3E5C5A493EBBC9473EFB38463E1CA8443E1D17433EFF85413EC2F43F3E66633E3EEDD13C3E55403B3E9FAE393ECC1C383EDC8A363ECFF8343EA466333E5ED4313EFA41303E7BAF2E3EE01C2D3E2A8A2B3E58F7293E6B64283E64D1263E423E253E05AB233EAF17223E3E84203EB4F01E3E115D1D3E55C91B3E80351A3E92A1183E8D0D173E6F79153E39E5133EEC50123E87BC103E0C280F3E7A930D3ED1FE0B3E126A0A3E3DD5083E5240073E51AB053E3C16043E1181023ED1EB003EFBACFE3D2A82FB3D3157F83D112CF53DCA00F23D5CD5EE3DC9A9EB3D107EE83D3152E53D2F26E23D08FADE3DBECDDB3D51A1D83DC174D53D1048D23D3D1BCF3D49EECB3D34C1C83D0094C53DAC66C23D3939BF3DA80BBC3DF9DDB83D2CB0B53D4382B23D3D54AF3D1B26AC3DDEF7A83D86C9A53D139BA23D876C9F3DE13D9C3D230F993D4CE0953D5DB1923D57828F3D3A538C3D0724893DBEF4853D5FC5823DD82B7F3DC9CC783D926D723D350E6C3DB2AE653D0A4F5F3D3FEF583D528F523D432F4C3D13CF453DC46E3F3D570E393DCCAD323D254D2C3D62EC253D858B1F3D8E2A193D7FC9123D59680C3D1C07063D954BFF3CC888F23CD5C5E53CBE02D93C833FCC3C297CBF3CAFB8B23C1AF5A53C6A31993CA16D8C3C85537F3C9ECB653C94434C3C68BB323C2033193C8155FF3B9844CC3B8E33993BD9444C3BE944CC3AB4B44E38"> : tensor<1000xf32>} : () -> tensor<1000xf32>
    %1347 = "stablehlo.gather"(%1346, %1339) {dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1>, indices_are_sorted = false} : (tensor<1000xf32>, tensor<64xi32>) -> tensor<64xf32>
    %1348 = "stablehlo.reshape"(%1347) : (tensor<64xf32>) -> tensor<64x1xf32>
    %1349 = "stablehlo.constant"() {value = dense<"0x288BD23B1831193CADC2403C5A5C643C09CF823C0DAA923C55F9A13C24E1B03C9E79BF3C9CD3CD3C51FBDB3CD4F9E93C19D6F73CC4CA023D369E093D1C67103DDD26173DA2DE1D3D618F243DE8392B3DE7DE313DF37E383D8C1A3F3D1FB2453D0C464C3DA7D6523D3964593D02EF5F3D3B77663D16FD6C3DBF80733D60027A3D0D41803D0880833D2EBE863D8CFB893D2F388D3D2174903D6CAF933D17EA963D2C249A3DB25D9D3DAF96A03D29CFA33D2607A73DAC3EAA3DBD75AD3D60ACB03D98E2B33D6818B73DD44DBA3DE082BD3D8DB7C03DDEEBC33DD71FC73D7953CA3DC686CD3DC0B9D03D69ECD33DC31ED73DCF50DA3D8E82DD3D02B4E03D2BE5E33D0C16E73DA446EA3DF676ED3D01A7F03DC7D6F33D4806F73D8435FA3D7D64FD3D9A49003ED3E0013EEC77033EE40E053EBAA5063E713C083E07D3093E7C690B3ED2FF0C3E07960E3E1C2C103E11C2113EE757133E9CED143E3183163EA718183EFCAD193E31431B3E47D81C3E3C6D1E3E1202203EC796213E5C2B233ED1BF243E2654263E5AE8273E6E7C293E61102B3E34A42C3EE6372E3E76CB2F3EE65E313E35F2323E6385343E6F18363E5AAB373E233E393ECAD03A3E50633C3EB3F53D3EF5873F3E141A413E10AC423EEA3D443EA1CF453E3461473EA5F2483EF3834A3E1C154C3E23A64D3E05374F3EC3C7503E5D58523ED3E8533E2479553E5109573E5899583E3A295A3EF7B85B3E8F485D3E00D85E3E4C67603E72F6613E7185633E4A14653EFCA2663E8731683EEBBF693E284E6B3E3DDC6C3E2A6A6E3EF0F76F3E8D85713E0213733E4EA0743E722D763E6CBA773E3D47793EE5D37A3E64607C3EB8EC7D3EE2787F3E7182803E5C48813E310E823EF1D3823E9C99833E305F843EAF24853E18EA853E6BAF863EA874873ECF39883EDFFE883ED8C3893EBC888A3E884D8B3E3E128C3EDDD68C3E649B8D3ED55F8E3E2E248F3E70E88F3E9BAC903EAE70913EA934923E8DF8923E58BC933E0C80943EA743953E2A07963E95CA963EE78D973E2051983E4114993E49D7993E389A9A3E0E5D9B3ECB1F9C3E6FE29C3EF9A49D3E6A679E3EC0299F3EFEEB9F3E21AEA03E2A70A13E1A32A23EEFF3A23EA9B5A33E4A77A43ED038A53E3BFAA53E8BBBA63EC07CA73EDB3DA83EDAFEA83EBEBFA93E8680AA3E3441AB3EC501AC3E3BC2AC3E9582AD3ED342AE3EF502AF3EFBC2AF3EE482B03EB242B13E6202B23EF6C1B23E6E81B33EC840B43E0500B53E26BFB53E297EB63E0F3DB73ED7FBB73E82BAB83E0F79B93E7E37BA3ED0F5BA3E03B4BB3E1972BC3E1030BD3EE8EDBD3EA3ABBE3E3E69BF3EBB26C03E19E4C03E59A1C13E795EC23E7A1BC33E5BD8C33E1E95C43EC151C53E440EC63EA7CAC63EEB86C73E0E43C83E12FFC83EF5BAC93EB876CA3E5B32CB3EDDEDCB3E3EA9CC3E7F64CD3E9F1FCE3E9DDACE3E7B95CF3E3850D03ED30AD13E4CC5D13EA47FD23EDB39D33EEFF3D33EE2ADD43EB267D53E6121D63EEDDAD63E5794D73E9E4DD83EC306D93EC5BFD93EA578DA3E6131DB3EFAE9DB3E70A2DC3EC35ADD3EF312DE3EFFCADE3EE782DF3EAC3AE03E4DF2E03ECAA9E13E2261E23E5718E33E67CFE33E5386E43E1B3DE53EBEF3E53E3CAAE63E9560E73EC916E83ED8CCE83EC282E93E8738EA3E26EEEA3EA0A3EB3EF458EC3E230EED3E2BC3ED3E0E78EE3ECB2CEF3E61E1EF3ED195F03E1B4AF13E3EFEF13E3AB2F23E1066F33EBF19F43E47CDF43EA780F53EE133F63EF3E6F63EDE99F73EA24CF83E3EFFF83EB2B1F93EFE63FA3E2216FB3E1EC8FB3EF279FC3E9E2BFD3E21DDFD3E7C8EFE3EAE3FFF3EB8F0FF3ECC50003F28A9003F6F01013FA259013FC0B1013FCA09023FBE61023F9EB9023F6911033F1F69033FC1C0033F4D18043FC46F043F26C7043F731E053FAA75053FCCCC053FD923063FD17A063FB3D1063F8028073F377F073FD8D5073F642C083FDA82083F3AD9083F852F093FB985093FD8DB093FE1310A3FD3870A3FB0DD0A3F76330B3F27890B3FC1DE0B3F44340C3FB2890C3F09DF0C3F49340D3F73890D3F86DE0D3F83330E3F69880E3F39DD0E3FF1310F3F93860F3F1EDB0F3F922F103FEF83103F35D8103F642C113F7C80113F7CD4113F6628123F387C123FF2CF123F9623133F2177133F96CA133FF31D143F3871143F65C4143F7B17153F796A153F5FBD153F2E10163FE462163F83B5163F0908173F785A173FCEAC173F0CFF173F3251183F3FA3183F35F5183F1247193FD698193F82EA193F163C1A3F918D1A3FF3DE1A3F3D301B3F6E811B3F86D21B3F85231C3F6C741C3F39C51C3FEE151D3F89661D3F0CB71D3F75071E3FC5571E3FFCA71E3F19F81E3F1E481F3F09981F3FDAE71F3F9237203F3187203FB6D6203F2126213F7375213FAAC4213FC913223FCD62223FB7B1223F8800233F3F4F233FDB9D233F5EEC233FC63A243F1489243F48D7243F6225253F6173253F46C1253F110F263FC15C263F57AA263FD2F7263F3345273F7992273FA4DF273FB52C283FAA79283F85C6283F4513293FEA5F293F75AC293FE4F8293F38452A3F71912A3F8EDD2A3F91292B3F78752B3F44C12B3FF50C2C3F8A582C3F03A42C3F62EF2C3FA43A2D3FCC852D3FD7D02D3FC71B2E3F9B662E3F53B12E3FF0FB2E3F70462F3FD5902F3F1EDB2F3F4A25303F5B6F303F50B9303F2803313FE44C313F8496313F08E0313F6F29323FBA72323FE9BB323FFB04333FF14D333FCA96333F86DF333F2628343FA970343F10B9343F5901353F8649353F9691353F89D9353F5F21363F1869363FB4B0363F33F8363F953F373FD986373F01CE373F0B15383FF85B383FC7A2383F79E9383F0E30393F8576393FDEBC393F1A033A3F39493A3F398F3A3F1CD53A3FE21A3B3F89603B3F13A63B3F7EEB3B3FCC303C3FFC753C3F0EBB3C3F02003D3FD7443D3F8F893D3F28CE3D3FA3123E3F00573E3F3F9B3E3F5FDF3E3F61233F3F44673F3F09AB3F3FB0EE3F3F3832403FA175403FEBB8403F17FC403F253F413F1382413FE3C4413F9307423F254A423F988C423FECCE423F2111433F3753433F2E95433F05D7433FBE18443F575A443FD19B443F2CDD443F671E453F835F453F7FA0453F5CE1453F1A22463FB862463F36A3463F95E3463FD423473FF463473FF3A3473FD3E3473F9323483F3463483FB4A2483F14E2483F5521493F7560493F759F493F55DE493F151D4A3FB55B4A3F359A4A3F94D84A3FD3164B3FF2544B3FF0924B3FCED04B3F8C0E4C3F294C4C3FA5894C3F01C74C3F3D044D3F57414D3F517E4D3F2BBB4D3FE3F74D3F7B344E3FF2704E3F48AD4E3F7DE94E3F91254F3F85614F3F579D4F3F08D94F3F9814503F0750503F558B503F81C6503F8D01513F773C513F4077513FE7B1513F6DEC513FD226523F1561523F379B523F37D5523F150F533FD248533F6E82533FE7BB533F3FF5533F752E543F8A67543F7CA0543F4DD9543FFC11553F894A553FF482553F3DBB553F64F3553F692B563F4C63563F0D9B563FABD2563F270A573F8241573FB978573FCFAF573FC2E6573F931D583F4154583FCD8A583F37C1583F7EF7583FA22D593FA463593F8499593F40CF593FDA045A3F513A5A3FA66F5A3FD8A45A3FE7D95A3FD30E5B3F9C435B3F42785B3FC6AC5B3F26E15B3F64155C3F7E495C3F757D5C3F49B15C3FFBE45C3F88185D3FF34B5D3F3B7F5D3F5FB25D3F60E55D3F3D185E3FF84A5E3F8F7D5E3F02B05E3F52E25E3F7F145F3F88465F3F6D785F3F2FAA5F3FCDDB5F3F480D603F9F3E603FD26F603FE2A0603FCDD1603F9502613F3A33613FBA63613F1694613F4FC4613F64F4613F5424623F2154623FCA83623F4EB3623FAFE2623FEB11633F0341633FF76F633FC79E633F73CD633FFAFB633F5D2A643F9C58643FB686643FACB4643F7EE2643F2B10653FB33D653F186B653F5798653F72C5653F69F2653F3B1F663FE84B663F7178663FD5A4663F14D1663F2FFD663F2429673FF554673FA180673F29AC673F8BD7673FC902683FE12D683FD558683FA383683F4DAE683FD1D8683F3103693F6B2D693F8157693F7181693F3CAB693FE1D4693F62FE693FBD276A3FF3506A3F047A6A3FEFA26A3FB6CB6A3F56F46A3FD11C6B3F27456B3F586D6B3F63956B3F48BD6B3F08E56B3FA20C6C3F17346C3F665B6C3F90826C3F94A96C3F72D06C3F2AF76C3FBD1D6D3F2A446D3F726A6D3F93906D3F8FB66D3F65DC6D3F15026E3F9F276E3F034D6E3F41726E3F5A976E3F4CBC6E3F18E16E3FBF056F3F3F2A6F3F994E6F3FCD726F3FDB966F3FC3BA6F3F85DE6F3F2002703F9525703FE448703F0D6C703F108F703FECB1703FA2D4703F32F7703F9B19713FDE3B713FFA5D713FF07F713FC0A1713F69C3713FECE4713F4806723F7D27723F8D48723F7569723F378A723FD2AA723F47CB723F95EB723FBC0B733FBD2B733F974B733F4A6B733FD78A733F3DAA733F7CC9733F94E8733F8507743F5026743FF344743F7063743FC681743FF59F743FFDBD743FDEDB743F98F9743F2B17753F9734753FDC51753FFA6E753FF18B753FC1A8753F69C5753FEBE1753F45FE753F791A763F8536763F6A52763F286E763FBE89763F2DA5763F75C0763F96DB763F8FF6763F6211773F0C2C773F9046773FEC60773F217B773F2E95773F14AF773FD2C8773F69E2773FD9FB773F2115783F422E783F3B47783F0C60783FB678783F3991783F94A9783FC7C1783FD3D9783FB7F1783F7409793F0921793F7638793FBB4F793FD966793FCF7D793F9E94793F45AB793FC4C1793F1BD8793F4AEE793F52047A3F321A7A3FEA2F7A3F7A457A3FE35A7A3F23707A3F3C857A3F2D9A7A3FF6AE7A3F97C37A3F10D87A3F61EC7A3F8B007B3F8C147B3F65287B3F173C7B3FA04F7B3F01637B3F3B767B3F4C897B3F359C7B3FF7AE7B3F90C17B3F01D47B3F4AE67B3F6BF87B3F640A7C3F341C7C3FDD2D7C3F5D3F7C3FB6507C3FE6617C3FEE727C3FCE837C3F85947C3F15A57C3F7CB57C3FBBC57C3FD1D57C3FC0E57C3F86F57C3F24057D3F9A147D3FE7237D3F0C337D3F09427D3FDD507D3F8A5F7D3F0D6E7D3F697C7D3F9C8A7D3FA7987D3F89A67D3F43B47D3FD5C17D3F3ECF7D3F7FDC7D3F98E97D3F88F67D3F4F037E3FEE0F7E3F651C7E3FB3287E3FD9347E3FD7407E3FAC4C7E3F58587E3FDC637E3F376F7E3F6A7A7E3F75857E3F57907E3F109B7E3FA1A57E3F09B07E3F49BA7E3F61C47E3F4FCE7E3F15D87E3FB3E17E3F28EB7E3F75F47E3F98FD7E3F94067F3F660F7F3F10187F3F92207F3FEB287F3F1B317F3F23397F3F02417F3FB8487F3F46507F3FAB577F3FE85E7F3FFB657F3FE76C7F3FA9737F3F437A7F3FB4807F3FFD867F3F1D8D7F3F14937F3FE2987F3F889E7F3F05A47F3F5AA97F3F85AE7F3F88B37F3F63B87F3F14BD7F3F9DC17F3FFEC57F3F35CA7F3F44CE7F3F2AD27F3FE7D57F3F7CD97F3FE8DC7F3F2BE07F3F46E37F3F37E67F3F00E97F3FA1EB7F3F18EE7F3F67F07F3F8DF27F3F8AF47F3F5FF67F3F0BF87F3F8EF97F3FE8FA7F3F1AFC7F3F23FD7F3F03FE7F3FBAFE7F3F49FF7F3FAFFF7F3FECFF7F3F0000803F"> : tensor<1000xf32>} : () -> tensor<1000xf32>
    %1350 = "stablehlo.gather"(%1349, %1339) {dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1>, indices_are_sorted = false} : (tensor<1000xf32>, tensor<64xi32>) -> tensor<64xf32>
    %1351 = "stablehlo.reshape"(%1350) : (tensor<64xf32>) -> tensor<64x1xf32>
    %1352 = "stablehlo.reshape"(%1348) : (tensor<64x1xf32>) -> tensor<64xf32>
    %1353 = "stablehlo.broadcast_in_dim"(%1352) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x8xf32>
    %1354 = "stablehlo.multiply"(%1344, %1353) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1355 = "stablehlo.reshape"(%1351) : (tensor<64x1xf32>) -> tensor<64xf32>
    %1356 = "stablehlo.broadcast_in_dim"(%1355) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x8xf32>
    %1357 = "stablehlo.multiply"(%1345, %1356) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1358 = "stablehlo.add"(%1354, %1357) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1359 = "stablehlo.multiply"(%1345, %1353) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1360 = "stablehlo.multiply"(%1344, %1356) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1361 = "stablehlo.subtract"(%1359, %1360) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1362 = "stablehlo.constant"() {value = dense<"0x0000803FF8396E3FD7AF5D3FAC4B4E3F11F93F3F06A5323FE03D263F2BB31A3F9AF50F3FEEF6053FCF53F93E6004E83E9BE8D73E24EBC83E1AF8BA3EFFFCAD3E9BE8A13EEAAA963E04358C3E0979823E24D4723E36F8613EED47523E7CAE433E8718363E0A74293E40B01D3E91BD123E778D083EE124FE3DD57FEC3D6614DC3DCDCCCC3DC794BE3D7859B13D5709A53D0E94993D6CEA8E3D4DFE843D1285773DC355663DE457563D3F76473D199D393D15BA2C3D1DBC203D4893153DCC300B3DE286013D7611F13CD254E03CA8C1D03C5043C23C91C6B43C8B39A83C978B9C3C39AD913C0890873C334D7C3CE7C86A3CF17B5A3CB4504B3C11333D3C5210303C0AD7233C0577183C2DE10D3C7907043CB0B9F53B46AAE43B14CAD43B0E04C63B9C44B83B8379AB3BCC919F3BAE7D943B772E8A3B7D96803B0D526F3B7AB45E3B373E4F3BC5DA403B0F77333B5301273B0D691B3BDB9E103B6F94063BF178FA3A2815E93A73E6D83A5CD7C93AECD3BB3A8EC9AE3AF6A6A23A0E5C973ADBD98C3A6F12833AA2F1733AE201633A273F533A8C94443A9EEE363A433B2A3AA5691E3A166A133A022E093AAD4FFF39E395ED392617DD3995BDCD39D774BF39FB29B2395FCBA5399E489A3972928F39A99A853914A8783991646739E5535739C160483953773A3929852D39177921392343163972D40B392B1F0239E32CF238925CE138"> : tensor<1x128xf32>} : () -> tensor<1x128xf32>
    %1363 = "stablehlo.convert"(%1339) : (tensor<64xi32>) -> tensor<64xf32>
    %1364 = "stablehlo.reshape"(%1363) : (tensor<64xf32>) -> tensor<64x1xf32>
    %1365 = "stablehlo.reshape"(%1364) : (tensor<64x1xf32>) -> tensor<64xf32>
    %1366 = "stablehlo.broadcast_in_dim"(%1365) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x128xf32>
    %1367 = "stablehlo.reshape"(%1362) : (tensor<1x128xf32>) -> tensor<128xf32>
    %1368 = "stablehlo.broadcast_in_dim"(%1367) {broadcast_dimensions = array<i64: 1>} : (tensor<128xf32>) -> tensor<64x128xf32>
    %1369 = "stablehlo.multiply"(%1366, %1368) : (tensor<64x128xf32>, tensor<64x128xf32>) -> tensor<64x128xf32>
    %1370 = "stablehlo.cosine"(%1369) : (tensor<64x128xf32>) -> tensor<64x128xf32>
    %1371 = "stablehlo.sine"(%1369) : (tensor<64x128xf32>) -> tensor<64x128xf32>
    %1372 = "stablehlo.concatenate"(%1370, %1371) {dimension = 1 : i64} : (tensor<64x128xf32>, tensor<64x128xf32>) -> tensor<64x256xf32>
    %1373 = "stablehlo.dot_general"(%1372, %54) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x256xf32>, tensor<256x16xf32>) -> tensor<64x16xf32>
    %1374 = "stablehlo.broadcast_in_dim"(%55) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<64x16xf32>
    %1375 = "stablehlo.add"(%1373, %1374) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1376 = "stablehlo.logistic"(%1375) : (tensor<64x16xf32>) -> tensor<64x16xf32>
    %1377 = "stablehlo.multiply"(%1375, %1376) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1378 = "stablehlo.dot_general"(%1377, %56) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x16xf32>, tensor<16x16xf32>) -> tensor<64x16xf32>
    %1379 = "stablehlo.broadcast_in_dim"(%57) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<64x16xf32>
    %1380 = "stablehlo.add"(%1378, %1379) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1381 = "stablehlo.dot_general"(%1333, %58) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<32x16xf32>, tensor<16x16xf32>) -> tensor<32x16xf32>
    %1382 = "stablehlo.broadcast_in_dim"(%59) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<32x16xf32>
    %1383 = "stablehlo.add"(%1381, %1382) : (tensor<32x16xf32>, tensor<32x16xf32>) -> tensor<32x16xf32>
    %1384 = "stablehlo.reshape"(%1383) : (tensor<32x16xf32>) -> tensor<32x1x16xf32>
    %1385 = "stablehlo.reshape"(%1384) : (tensor<32x1x16xf32>) -> tensor<32x16xf32>
    %1386 = "stablehlo.broadcast_in_dim"(%1385) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<32x16xf32>) -> tensor<32x2x16xf32>
    %1387 = "stablehlo.reshape"(%1386) : (tensor<32x2x16xf32>) -> tensor<64x16xf32>
    %1388 = "sdy.sharding_constraint"(%1387) {sharding = #sdy.sharding<@mesh, [{"data"}, {}]>} : (tensor<64x16xf32>) -> tensor<64x16xf32>
    %1389 = "stablehlo.add"(%1380, %1388) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1390 = "sdy.sharding_constraint"(%1389) {sharding = #sdy.sharding<@mesh, [{"data"}, {}]>} : (tensor<64x16xf32>) -> tensor<64x16xf32>
    %1391 = "stablehlo.dot_general"(%1358, %60) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x8xf32>, tensor<8x16xf32>) -> tensor<64x16xf32>
    %1392 = "stablehlo.broadcast_in_dim"(%61) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<64x16xf32>
    %1393 = "stablehlo.add"(%1391, %1392) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1394 = "stablehlo.logistic"(%1390) : (tensor<64x16xf32>) -> tensor<64x16xf32>
    %1395 = "stablehlo.multiply"(%1390, %1394) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1396 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %1397 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1398 = "stablehlo.broadcast_in_dim"(%1397) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x48xf32>
    %1399 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1400 = "stablehlo.broadcast_in_dim"(%1399) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %1401 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1402 = "stablehlo.broadcast_in_dim"(%1401) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %1403 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1404 = "stablehlo.broadcast_in_dim"(%1403) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %1405 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1406 = "stablehlo.broadcast_in_dim"(%1405) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %1407 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1408 = "stablehlo.broadcast_in_dim"(%1407) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %1409 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1410 = "stablehlo.broadcast_in_dim"(%1409) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %1411 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1412 = "stablehlo.broadcast_in_dim"(%1411) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %1413 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1414 = "stablehlo.broadcast_in_dim"(%1413) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %1547:20 = "stablehlo.while"(%1396, %1393, %1398, %1400, %1402, %1404, %1406, %1408, %1410, %1412, %1414, %1395, %62, %63, %64, %65, %66, %67, %68, %69) ({
      ^bb0(%1415: tensor<i32>, %1416: tensor<64x16xf32>, %1417: tensor<2x64x48xf32>, %1418: tensor<2x64x16xf32>, %1419: tensor<2x64xf32>, %1420: tensor<2x64x16xf32>, %1421: tensor<2x64x16xf32>, %1422: tensor<2x64x16xf32>, %1423: tensor<2x64x16xf32>, %1424: tensor<2x64x16xf32>, %1425: tensor<2x64x16xf32>, %1426: tensor<64x16xf32>, %1427: tensor<2x16x48xf32>, %1428: tensor<2x48xf32>, %1429: tensor<2x16xf32>, %1430: tensor<2x16xf32>, %1431: tensor<2x16x16xf32>, %1432: tensor<2x16xf32>, %1433: tensor<2x16x16xf32>, %1434: tensor<2x16xf32>):
        %1435 = "stablehlo.constant"() {value = dense<2> : tensor<i32>} : () -> tensor<i32>
        %1436 = "stablehlo.compare"(%1415, %1435) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        "stablehlo.return"(%1436) : (tensor<i1>) -> ()
    }, {
      ^bb0(%1437: tensor<i32>, %1438: tensor<64x16xf32>, %1439: tensor<2x64x48xf32>, %1440: tensor<2x64x16xf32>, %1441: tensor<2x64xf32>, %1442: tensor<2x64x16xf32>, %1443: tensor<2x64x16xf32>, %1444: tensor<2x64x16xf32>, %1445: tensor<2x64x16xf32>, %1446: tensor<2x64x16xf32>, %1447: tensor<2x64x16xf32>, %1448: tensor<64x16xf32>, %1449: tensor<2x16x48xf32>, %1450: tensor<2x48xf32>, %1451: tensor<2x16xf32>, %1452: tensor<2x16xf32>, %1453: tensor<2x16x16xf32>, %1454: tensor<2x16xf32>, %1455: tensor<2x16x16xf32>, %1456: tensor<2x16xf32>):
        %1457 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
        %1458 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %1459 = "stablehlo.dynamic_slice"(%1449, %1437, %1457, %1457) {slice_sizes = array<i64: 1, 16, 48>} : (tensor<2x16x48xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x48xf32>
        %1460 = "stablehlo.reshape"(%1459) : (tensor<1x16x48xf32>) -> tensor<16x48xf32>
        %1461 = "stablehlo.dynamic_slice"(%1450, %1437, %1457) {slice_sizes = array<i64: 1, 48>} : (tensor<2x48xf32>, tensor<i32>, tensor<i32>) -> tensor<1x48xf32>
        %1462 = "stablehlo.reshape"(%1461) : (tensor<1x48xf32>) -> tensor<48xf32>
        %1463 = "stablehlo.dynamic_slice"(%1451, %1437, %1457) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %1464 = "stablehlo.reshape"(%1463) : (tensor<1x16xf32>) -> tensor<16xf32>
        %1465 = "stablehlo.dynamic_slice"(%1452, %1437, %1457) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %1466 = "stablehlo.reshape"(%1465) : (tensor<1x16xf32>) -> tensor<16xf32>
        %1467 = "stablehlo.dynamic_slice"(%1453, %1437, %1457, %1457) {slice_sizes = array<i64: 1, 16, 16>} : (tensor<2x16x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x16xf32>
        %1468 = "stablehlo.reshape"(%1467) : (tensor<1x16x16xf32>) -> tensor<16x16xf32>
        %1469 = "stablehlo.dynamic_slice"(%1454, %1437, %1457) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %1470 = "stablehlo.reshape"(%1469) : (tensor<1x16xf32>) -> tensor<16xf32>
        %1471 = "stablehlo.dynamic_slice"(%1455, %1437, %1457, %1457) {slice_sizes = array<i64: 1, 16, 16>} : (tensor<2x16x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x16xf32>
        %1472 = "stablehlo.reshape"(%1471) : (tensor<1x16x16xf32>) -> tensor<16x16xf32>
        %1473 = "stablehlo.dynamic_slice"(%1456, %1437, %1457) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %1474 = "stablehlo.reshape"(%1473) : (tensor<1x16xf32>) -> tensor<16xf32>
        %1475 = "stablehlo.dot_general"(%1448, %1460) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x16xf32>, tensor<16x48xf32>) -> tensor<64x48xf32>
        %1476 = "stablehlo.broadcast_in_dim"(%1462) {broadcast_dimensions = array<i64: 1>} : (tensor<48xf32>) -> tensor<64x48xf32>
        %1477 = "stablehlo.add"(%1475, %1476) : (tensor<64x48xf32>, tensor<64x48xf32>) -> tensor<64x48xf32>
        %1478 = "stablehlo.slice"(%1477) {start_indices = array<i64: 0, 0>, limit_indices = array<i64: 64, 16>, strides = array<i64: 1, 1>} : (tensor<64x48xf32>) -> tensor<64x16xf32>
        %1479 = "stablehlo.slice"(%1477) {start_indices = array<i64: 0, 16>, limit_indices = array<i64: 64, 32>, strides = array<i64: 1, 1>} : (tensor<64x48xf32>) -> tensor<64x16xf32>
        %1480 = "stablehlo.slice"(%1477) {start_indices = array<i64: 0, 32>, limit_indices = array<i64: 64, 48>, strides = array<i64: 1, 1>} : (tensor<64x48xf32>) -> tensor<64x16xf32>
        %1481 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %1482 = "stablehlo.broadcast_in_dim"(%1481) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64xf32>
        %1483 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %1484 = "stablehlo.broadcast_in_dim"(%1483) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64xf32>
        %1485 = "stablehlo.multiply"(%1438, %1438) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1486 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %1490 = "stablehlo.reduce"(%1438, %1486) ({
          ^bb0(%1487: tensor<f32>, %1488: tensor<f32>):
            %1489 = "stablehlo.add"(%1487, %1488) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%1489) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 1>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<64xf32>
        %1491 = "stablehlo.multiply"(%1490, %1482) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
        %1492 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %1496 = "stablehlo.reduce"(%1485, %1492) ({
          ^bb0(%1493: tensor<f32>, %1494: tensor<f32>):
            %1495 = "stablehlo.add"(%1493, %1494) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%1495) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 1>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<64xf32>
        %1497 = "stablehlo.multiply"(%1496, %1482) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
        %1498 = "stablehlo.multiply"(%1491, %1491) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
        %1499 = "stablehlo.subtract"(%1497, %1498) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
        %1500 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %1501 = "stablehlo.broadcast_in_dim"(%1500) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64xf32>
        %1502 = "stablehlo.maximum"(%1499, %1501) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
        %1503 = "stablehlo.add"(%1502, %1484) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
        %1504 = "stablehlo.broadcast_in_dim"(%1491) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x16xf32>
        %1505 = "stablehlo.subtract"(%1438, %1504) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1506 = "stablehlo.rsqrt"(%1503) : (tensor<64xf32>) -> tensor<64xf32>
        %1507 = "stablehlo.broadcast_in_dim"(%1506) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x16xf32>
        %1508 = "stablehlo.multiply"(%1505, %1507) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1509 = "stablehlo.broadcast_in_dim"(%1464) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<64x16xf32>
        %1510 = "stablehlo.multiply"(%1508, %1509) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1511 = "stablehlo.broadcast_in_dim"(%1466) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<64x16xf32>
        %1512 = "stablehlo.add"(%1510, %1511) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1513 = "stablehlo.constant"() {value = dense<1.0> : tensor<f32>} : () -> tensor<f32>
        %1514 = "stablehlo.broadcast_in_dim"(%1513) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64x16xf32>
        %1515 = "stablehlo.add"(%1479, %1514) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1516 = "stablehlo.multiply"(%1512, %1515) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1517 = "stablehlo.add"(%1516, %1478) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1518 = "stablehlo.dot_general"(%1517, %1468) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x16xf32>, tensor<16x16xf32>) -> tensor<64x16xf32>
        %1519 = "stablehlo.broadcast_in_dim"(%1470) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<64x16xf32>
        %1520 = "stablehlo.add"(%1518, %1519) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1521 = "stablehlo.logistic"(%1520) : (tensor<64x16xf32>) -> tensor<64x16xf32>
        %1522 = "stablehlo.multiply"(%1520, %1521) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1523 = "stablehlo.dot_general"(%1522, %1472) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x16xf32>, tensor<16x16xf32>) -> tensor<64x16xf32>
        %1524 = "stablehlo.broadcast_in_dim"(%1474) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<64x16xf32>
        %1525 = "stablehlo.add"(%1523, %1524) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1526 = "stablehlo.multiply"(%1480, %1525) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1527 = "stablehlo.add"(%1438, %1526) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1528 = "stablehlo.add"(%1437, %1458) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        %1529 = "stablehlo.reshape"(%1475) : (tensor<64x48xf32>) -> tensor<1x64x48xf32>
        %1530 = "stablehlo.dynamic_update_slice"(%1439, %1529, %1437, %1457, %1457) : (tensor<2x64x48xf32>, tensor<1x64x48xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x48xf32>
        %1531 = "stablehlo.reshape"(%1508) : (tensor<64x16xf32>) -> tensor<1x64x16xf32>
        %1532 = "stablehlo.dynamic_update_slice"(%1440, %1531, %1437, %1457, %1457) : (tensor<2x64x16xf32>, tensor<1x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x16xf32>
        %1533 = "stablehlo.reshape"(%1506) : (tensor<64xf32>) -> tensor<1x64xf32>
        %1534 = "stablehlo.dynamic_update_slice"(%1441, %1533, %1437, %1457) : (tensor<2x64xf32>, tensor<1x64xf32>, tensor<i32>, tensor<i32>) -> tensor<2x64xf32>
        %1535 = "stablehlo.reshape"(%1512) : (tensor<64x16xf32>) -> tensor<1x64x16xf32>
        %1536 = "stablehlo.dynamic_update_slice"(%1442, %1535, %1437, %1457, %1457) : (tensor<2x64x16xf32>, tensor<1x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x16xf32>
        %1537 = "stablehlo.reshape"(%1517) : (tensor<64x16xf32>) -> tensor<1x64x16xf32>
        %1538 = "stablehlo.dynamic_update_slice"(%1443, %1537, %1437, %1457, %1457) : (tensor<2x64x16xf32>, tensor<1x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x16xf32>
        %1539 = "stablehlo.reshape"(%1520) : (tensor<64x16xf32>) -> tensor<1x64x16xf32>
        %1540 = "stablehlo.dynamic_update_slice"(%1444, %1539, %1437, %1457, %1457) : (tensor<2x64x16xf32>, tensor<1x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x16xf32>
        %1541 = "stablehlo.reshape"(%1521) : (tensor<64x16xf32>) -> tensor<1x64x16xf32>
        %1542 = "stablehlo.dynamic_update_slice"(%1445, %1541, %1437, %1457, %1457) : (tensor<2x64x16xf32>, tensor<1x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x16xf32>
        %1543 = "stablehlo.reshape"(%1522) : (tensor<64x16xf32>) -> tensor<1x64x16xf32>
        %1544 = "stablehlo.dynamic_update_slice"(%1446, %1543, %1437, %1457, %1457) : (tensor<2x64x16xf32>, tensor<1x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x16xf32>
        %1545 = "stablehlo.reshape"(%1525) : (tensor<64x16xf32>) -> tensor<1x64x16xf32>
        %1546 = "stablehlo.dynamic_update_slice"(%1447, %1545, %1437, %1457, %1457) : (tensor<2x64x16xf32>, tensor<1x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x16xf32>
        "stablehlo.return"(%1528, %1527, %1530, %1532, %1534, %1536, %1538, %1540, %1542, %1544, %1546, %1448, %1449, %1450, %1451, %1452, %1453, %1454, %1455, %1456) : (tensor<i32>, tensor<64x16xf32>, tensor<2x64x48xf32>, tensor<2x64x16xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<64x16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>) -> ()
    }) : (tensor<i32>, tensor<64x16xf32>, tensor<2x64x48xf32>, tensor<2x64x16xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<64x16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>) -> (tensor<i32>, tensor<64x16xf32>, tensor<2x64x48xf32>, tensor<2x64x16xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<64x16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>)
    %1548 = "stablehlo.dot_general"(%1395, %70) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x16xf32>, tensor<16x32xf32>) -> tensor<64x32xf32>
    %1549 = "stablehlo.broadcast_in_dim"(%71) {broadcast_dimensions = array<i64: 1>} : (tensor<32xf32>) -> tensor<64x32xf32>
    %1550 = "stablehlo.add"(%1548, %1549) : (tensor<64x32xf32>, tensor<64x32xf32>) -> tensor<64x32xf32>
    %1551 = "stablehlo.slice"(%1550) {start_indices = array<i64: 0, 0>, limit_indices = array<i64: 64, 16>, strides = array<i64: 1, 1>} : (tensor<64x32xf32>) -> tensor<64x16xf32>
    %1552 = "stablehlo.slice"(%1550) {start_indices = array<i64: 0, 16>, limit_indices = array<i64: 64, 32>, strides = array<i64: 1, 1>} : (tensor<64x32xf32>) -> tensor<64x16xf32>
    %1553 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %1554 = "stablehlo.broadcast_in_dim"(%1553) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64xf32>
    %1555 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %1556 = "stablehlo.broadcast_in_dim"(%1555) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64xf32>
    %1557 = "stablehlo.multiply"(%1547#1, %1547#1) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1558 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1562 = "stablehlo.reduce"(%1547#1, %1558) ({
      ^bb0(%1559: tensor<f32>, %1560: tensor<f32>):
        %1561 = "stablehlo.add"(%1559, %1560) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1561) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<64xf32>
    %1563 = "stablehlo.multiply"(%1562, %1554) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1564 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1568 = "stablehlo.reduce"(%1557, %1564) ({
      ^bb0(%1565: tensor<f32>, %1566: tensor<f32>):
        %1567 = "stablehlo.add"(%1565, %1566) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1567) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<64xf32>
    %1569 = "stablehlo.multiply"(%1568, %1554) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1570 = "stablehlo.multiply"(%1563, %1563) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1571 = "stablehlo.subtract"(%1569, %1570) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1572 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1573 = "stablehlo.broadcast_in_dim"(%1572) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64xf32>
    %1574 = "stablehlo.maximum"(%1571, %1573) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1575 = "stablehlo.add"(%1574, %1556) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1576 = "stablehlo.broadcast_in_dim"(%1563) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x16xf32>
    %1577 = "stablehlo.subtract"(%1547#1, %1576) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1578 = "stablehlo.rsqrt"(%1575) : (tensor<64xf32>) -> tensor<64xf32>
    %1579 = "stablehlo.broadcast_in_dim"(%1578) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x16xf32>
    %1580 = "stablehlo.multiply"(%1577, %1579) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1581 = "stablehlo.broadcast_in_dim"(%346) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64x16xf32>
    %1582 = "stablehlo.add"(%1552, %1581) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1583 = "stablehlo.multiply"(%1580, %1582) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1584 = "stablehlo.add"(%1583, %1551) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1585 = "stablehlo.dot_general"(%1584, %72) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x16xf32>, tensor<16x16xf32>) -> tensor<64x16xf32>
    %1586 = "stablehlo.broadcast_in_dim"(%73) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<64x16xf32>
    %1587 = "stablehlo.add"(%1585, %1586) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1588 = "stablehlo.slice"(%1587) {start_indices = array<i64: 0, 0>, limit_indices = array<i64: 64, 8>, strides = array<i64: 1, 1>} : (tensor<64x16xf32>) -> tensor<64x8xf32>
    %1589 = "stablehlo.slice"(%1587) {start_indices = array<i64: 0, 8>, limit_indices = array<i64: 64, 16>, strides = array<i64: 1, 1>} : (tensor<64x16xf32>) -> tensor<64x8xf32>
    %1590 = "stablehlo.subtract"(%1361, %1588) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1591 = "stablehlo.multiply"(%1590, %1590) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1592 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1596 = "stablehlo.reduce"(%1591, %1592) ({
      ^bb0(%1593: tensor<f32>, %1594: tensor<f32>):
        %1595 = "stablehlo.add"(%1593, %1594) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1595) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<64x8xf32>, tensor<f32>) -> tensor<64xf32>
    %1597 = "stablehlo.constant"() {value = dense<1.25e-1> : tensor<f32>} : () -> tensor<f32>
    %1598 = "stablehlo.broadcast_in_dim"(%1597) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64xf32>
    %1599 = "stablehlo.multiply"(%1596, %1598) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1600 = "stablehlo.multiply"(%1590, %1356) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1601 = "stablehlo.constant"() {value = dense<"0x3E8521C19DBD1FC19D231EC1EFAE1CC155591BC1061E1AC13EF918C1FCE717C1CEE716C1B1F615C1F81215C13A3B14C1426E13C10CAB12C1B2F011C1703E11C1999310C194EF0FC1DC510FC1F8B90EC17E270EC10E9A0DC152110DC1FB8C0CC1C50C0CC16E900BC1BC170BC17AA20AC176300AC184C109C17A5509C133EC08C1898508C15E2108C192BF07C1096007C1A80207C157A706C1004E06C18BF605C1E6A005C1FD4C05C1BEFA04C119AA04C1FD5A04C15C0D04C128C103C1547603C1D22C03C197E402C1979D02C1C85702C1201302C194CF01C11C8D01C1AF4B01C1440B01C1D4CB00C1568D00C1C34F00C1151300C18AAEFFC09938FFC049C4FEC09151FEC064E0FDC0B870FDC08302FDC0BA95FCC0542AFCC047C0FBC08C57FBC018F0FAC0E689FAC0EB24FAC021C1F9C0805EF9C002FDF8C09F9CF8C0503DF8C011DFF7C0D981F7C0A425F7C06CCAF6C02A70F6C0DA16F6C077BEF5C0FA66F5C06110F5C0A5BAF4C0C265F4C0B411F4C076BEF3C0046CF3C05A1AF3C075C9F2C04F79F2C0E729F2C037DBF1C03C8DF1C0F43FF1C05AF3F0C06BA7F0C0255CF0C08411F0C085C7EFC0257EEFC06235EFC038EDEEC0A5A5EEC0A75EEEC03A18EEC05DD2EDC00D8DEDC04748EDC00904EDC051C0ECC01D7DECC06B3AECC038F8EBC082B6EBC04875EBC08734EBC03EF4EAC06BB4EAC00B75EAC01E36EAC0A1F7E9C092B9E9C0F07BE9C0BA3EE9C0ED01E9C089C5E8C08B89E8C0F24DE8C0BD12E8C0EAD7E7C0789DE7C06663E7C0B129E7C059F0E6C05DB7E6C0BA7EE6C07146E6C07F0EE6C0E4D6E5C09F9FE5C0AD68E5C00E32E5C0C2FBE4C0C6C5E4C01A90E4C0BD5AE4C0AD25E4C0EBF0E3C073BCE3C04788E3C06554E3C0CB20E3C079EDE2C06EBAE2C0A987E2C02A55E2C0EF22E2C0F8F0E1C043BFE1C0D08DE1C09E5CE1C0AD2BE1C0FBFAE0C088CAE0C0539AE0C05B6AE0C0A03AE0C0210BE0C0DDDBDFC0D3ACDFC0047EDFC06D4FDFC00F21DFC0E8F2DEC0F9C4DEC04197DEC0BE69DEC0713CDEC0580FDEC074E2DDC0C3B5DDC04589DDC0FA5CDDC0E130DDC0F804DDC041D9DCC0BAADDCC06382DCC03B57DCC0422CDCC07701DCC0D9D6DBC069ACDBC02682DBC00F58DBC0242EDBC06404DBC0D0DADAC065B1DAC02588DAC00F5FDAC02136DAC05D0DDAC0C0E4D9C04CBCD9C0FF93D9C0D96BD9C0DA43D9C0021CD9C04FF4D8C0C2CCD8C05AA5D8C0177ED8C0F956D8C0FE2FD8C02809D8C075E2D7C0E4BBD7C07795D7C02C6FD7C00349D7C0FC22D7C016FDD6C051D7D6C0ADB1D6C0298CD6C0C666D6C08241D6C05E1CD6C059F7D5C073D2D5C0ACADD5C00389D5C07864D5C00B40D5C0BB1BD5C088F7D4C073D3D4C07AAFD4C09E8BD4C0DD67D4C03944D4C0B020D4C043FDD3C0F1D9D3C0BAB6D3C09D93D3C09B70D3C0B24DD3C0E42AD3C03008D3C094E5D2C012C3D2C0AAA0D2C0597ED2C0225CD2C0023AD2C0FB17D2C00CF6D1C034D4D1C074B2D1C0CB90D1C0396FD1C0BE4DD1C0592CD1C00B0BD1C0D3E9D0C0B1C8D0C0A5A7D0C0AF86D0C0CE65D0C00245D0C04C24D0C0AA03D0C01DE3CFC0A5C2CFC040A2CFC0F081CFC0B461CFC08C41CFC07721CFC07601CFC088E1CEC0ADC1CEC0E6A1CEC03182CEC08E62CEC0FE42CEC08023CEC01504CEC0BBE4CDC073C5CDC03DA6CDC01987CDC00568CDC00349CDC0122ACDC0320BCDC062ECCCC0A4CDCCC0F5AECCC05790CCC0C971CCC04B53CCC0DD34CCC07F16CCC031F8CBC0F1D9CBC0C2BBCBC0A19DCBC08F7FCBC08D61CBC09943CBC0B425CBC0DD07CBC015EACAC05BCCCAC0AFAECAC01191CAC08173CAC0FF55CAC08B38CAC0241BCAC0CAFDC9C07EE0C9C03FC3C9C00DA6C9C0E888C9C0D06BC9C0C44EC9C0C531C9C0D214C9C0ECF7C8C012DBC8C045BEC8C083A1C8C0CD84C8C02368C8C0854BC8C0F22EC8C06B12C8C0EFF5C7C07ED9C7C019BDC7C0BFA0C7C06F84C7C02A68C7C0F14BC7C0C12FC7C09D13C7C083F7C6C073DBC6C06DBFC6C072A3C6C08087C6C0996BC6C0BB4FC6C0E733C6C01D18C6C05DFCC5C0A5E0C5C0F8C4C5C053A9C5C0B88DC5C02672C5C09D56C5C01C3BC5C0A51FC5C03604C5C0D0E8C4C073CDC4C01EB2C4C0D196C4C08D7BC4C05160C4C01D45C4C0F129C4C0CD0EC4C0B1F3C3C09CD8C3C090BDC3C08BA2C3C08D87C3C0976CC3C0A851C3C0C136C3C0E11BC3C00801C3C035E6C2C06ACBC2C0A6B0C2C0E995C2C0327BC2C08260C2C0D845C2C0352BC2C09810C2C002F6C1C072DBC1C0E8C0C1C064A6C1C0E68BC1C06E71C1C0FC56C1C0903CC1C02922C1C0C807C1C06DEDC0C017D3C0C0C6B8C0C07B9EC0C03584C0C0F469C0C0B94FC0C08235C0C0511BC0C02401C0C0FCE6BFC0D9CCBFC0BBB2BFC0A198BFC08B7EBFC07B64BFC06E4ABFC06630BFC06216BFC063FCBEC067E2BEC070C8BEC07CAEBEC08D94BEC0A17ABEC0B960BEC0D546BEC0F42CBEC01713BEC03DF9BDC067DFBDC094C5BDC0C5ABBDC0F991BDC03078BDC06A5EBDC0A744BDC0E72ABDC02A11BDC06FF7BCC0B8DDBCC003C4BCC051AABCC0A190BCC0F476BCC0495DBCC0A143BCC0FB29BCC05710BCC0B6F6BBC016DDBBC079C3BBC0DDA9BBC04490BBC0AC76BBC0165DBBC08243BBC0EF29BBC05E10BBC0CFF6BAC041DDBAC0B4C3BAC029AABAC09F90BAC01677BAC08F5DBAC00844BAC0832ABAC0FE10BAC07AF7B9C0F7DDB9C075C4B9C0F4AAB9C07391B9C0F377B9C0735EB9C0F444B9C0752BB9C0F611B9C078F8B8C0FADEB8C07CC5B8C0FEABB8C08092B8C00279B8C0845FB8C00646B8C0872CB8C00813B8C089F9B7C009E0B7C089C6B7C008ADB7C08793B7C0057AB7C08260B7C0FE46B7C07A2DB7C0F413B7C06EFAB6C0E6E0B6C05DC7B6C0D3ADB6C04894B6C0BB7AB6C02D61B6C09E47B6C00D2EB6C07A14B6C0E6FAB5C050E1B5C0B9C7B5C01FAEB5C08494B5C0E67AB5C04761B5C0A547B5C0012EB5C05B14B5C0B3FAB4C008E1B4C05BC7B4C0ABADB4C0F993B4C0447AB4C08D60B4C0D346B4C0162DB4C05613B4C093F9B3C0CDDFB3C004C6B3C037ACB3C06892B3C09578B3C0BF5EB3C0E544B3C0082BB3C02811B3C044F7B2C05CDDB2C070C3B2C080A9B2C08D8FB2C09575B2C09A5BB2C09A41B2C09627B2C08E0DB2C082F3B1C071D9B1C05CBFB1C042A5B1C0238BB1C00071B1C0D856B1C0AC3CB1C07A22B1C04408B1C008EEB0C0C7D3B0C081B9B0C0369FB0C0E684B0C0906AB0C03450B0C0D335B0C06D1BB0C00101B0C08FE6AFC017CCAFC099B1AFC01597AFC08B7CAFC0FB61AFC06447AFC0C82CAFC02512AFC07BF7AEC0CBDCAEC014C2AEC057A7AEC0928CAEC0C771AEC0F556AEC01C3CAEC03C21AEC05406AEC066EBADC070D0ADC072B5ADC06D9AADC0607FADC04C64ADC03049ADC00C2EADC0E012ADC0ACF7ACC070DCACC02CC1ACC0DFA5ACC08A8AACC02D6FACC0C753ACC05838ACC0E11CACC06001ACC0D7E5ABC045CAABC0AAAEABC00593ABC05877ABC0A15BABC0E03FABC01624ABC04208ABC064ECAAC07DD0AAC08CB4AAC09098AAC08A7CAAC07B60AAC06044AAC03C28AAC00D0CAAC0D3EFA9C08ED3A9C03FB7A9C0E49AA9C07F7EA9C00E62A9C09345A9C00B29A9C0790CA9C0DAEFA8C030D3A8C07BB6A8C0B999A8C0EB7CA8C01160A8C02B43A8C03926A8C03A09A8C02EECA7C016CFA7C0F1B1A7C0BF94A7C08077A7C0345AA7C0DA3CA7C0731FA7C0FF01A7C07DE4A6C0EDC6A6C04FA9A6C0A38BA6C0E96DA6C02150A6C04A32A6C06514A6C071F6A5C06FD8A5C05DBAA5C03D9CA5C00D7EA5C0CE5FA5C07F41A5C02123A5C0B304A5C035E6A4C0A7C7A4C009A9A4C05B8AA4C09C6BA4C0CD4CA4C0EC2DA4C0FB0EA4C0F9EFA3C0E6D0A3C0C1B1A3C08B92A3C04473A3C0EA53A3C07E34A3C00115A3C071F5A2C0CED5A2C019B6A2C05296A2C07776A2C08956A2C08836A2C07316A2C04BF6A1C00FD6A1C0BFB5A1C05B95A1C0E274A1C05554A1C0B433A1C0FD12A1C031F2A0C051D1A0C05AB0A0C04E8FA0C02C6EA0C0F54CA0C0A72BA0C0420AA0C0C7E89FC035C79FC08CA59FC0CC839FC0F4619FC005409FC0FE1D9FC0DEFB9EC0A7D99EC057B79EC0EE949EC06C729EC0D14F9EC01C2D9EC04E0A9EC066E79DC064C49DC047A19DC0107E9DC0BE5A9DC051379DC0C8139DC024F09CC063CC9CC087A89CC08E849CC079609CC0463C9CC0F7179CC08AF39BC0FFCE9BC056AA9BC08F859BC0A9609BC0A43B9BC080169BC03CF19AC0D9CB9AC055A69AC0B1809AC0ED5A9AC007359AC0FF0E9AC0D7E899C08CC299C01E9C99C08E7599C0DB4E99C0042899C00A0199C0ECD998C0A9B298C0418B98C0B46398C0023C98C0291498C02AEC97C005C497C0B89B97C0447397C0A84A97C0E32197C0F6F896C0DFCF96C09FA696C0357D96C0A05396C0E12996C0F6FF95C0DFD595C09CAB95C02C8195C08F5695C0C42B95C0CB0095C0A3D594C04CAA94C0C57E94C00E5394C0262794C00CFB93C0C1CE93C044A293C0937593C0AF4893C0961B93C049EE92C0C7C092C00E9392C01F6592C0F93692C09B0892C005DA91C035AB91C02C7C91C0E84C91C0691D91C0AEED90C0B6BD90C0818D90C00E5D90C05D2C90C06CFB8FC03ACA8FC0C8988FC013678FC01C358FC0E1028FC062D08EC09D9D8EC0936A8EC041378EC0A8038EC0C5CF8DC0999B8DC022678DC060328DC050FD8CC0F3C78CC048928CC04C5C8CC000268CC062EF8BC070B88BC02B818BC090498BC09F118BC056D98AC0B4A08AC0B8678AC0602E8AC0ACF489C09ABA89C0288089C0554589C0210A89C088CE88C08B9288C0275688C05A1988C024DC87C0839E87C0756087C0F82187C00BE386C0ACA386C0D96386C0902386C0D0E285C097A185C0E25F85C0AF1D85C0FDDA84C0CA9784C0125484C0D50F84C010CB83C0C08583C0E43F83C078F982C07AB282C0E86A82C0BF2282C0FCD981C09D9081C09F4681C0FEFB80C0B9B080C0CB6480C0321880C0D5957FC0E1F97EC0835C7EC0B4BD7DC06B1D7DC0A27B7CC050D87BC06F337BC0F58C7AC0DBE479C0183B79C0A28F78C071E277C07B3377C0B78276C01AD075C0991B75C02B6574C0C4AC73C058F272C0DB3572C0427771C07FB670C086F36FC0482E6FC0B8666EC0C69C6DC064D06CC082016CC010306BC0FB5B6AC0348569C0A6AB68C040CF67C0EEEF66C09A0D66C02F2865C0973F64C0B95363C07F6462C0CE7161C08B7B60C09C815FC0E1835EC03E825DC0917C5CC0BA725BC095645AC0FE5159C0CD3A58C0D91E57C0F9FD55C0FDD754C0B7AC53C0F57B52C0814551C0220950C09DC64EC0B37D4DC0212E4CC0A0D74AC0E37949C09A1448C070A746C0073245C0FDB343C0EA2C42C05C9C40C0D9013FC0DE5C3DC0DFAC3BC042F139C0632938C08D5436C0FD7134C0DE8032C0478030C0396F2EC09A4C2CC034172AC0B0CD27C0916E25C02EF822C0AB6820C0F0BD1DC0A0F51AC00D0D18C0260115C065CE11C0B6700EC05AE30AC0BA2007C0372203C0C3BFFDBF38A0F4BF2DCEEABF352CE0BFFD94D4BF46D8C7BF31B6B9BFDDD7A9BF2EC397BFE4C582BFAFA153BF667916BF2C4B93BE382383BA"> : tensor<1000xf32>} : () -> tensor<1000xf32>
    %1602 = "stablehlo.gather"(%1601, %1339) {dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1>, indices_are_sorted = false} : (tensor<1000xf32>, tensor<64xi32>) -> tensor<64xf32>
    %1603 = "stablehlo.reshape"(%1602) : (tensor<64xf32>) -> tensor<64x1xf32>
    %1604 = "stablehlo.constant"() {value = dense<"0xCDBE2BC1CDBE2BC1CA7D25C14C1B22C117B31FC145C71DC19F261CC127B91AC1587119C1C84618C1D23317C1753416C1B64515C14F6514C1739113C1ADC812C1CB0912C1CF5311C1E0A510C146FF0FC1605F0FC1A3C50EC196310EC1CDA20DC1E7180DC18F930CC179120CC15E950BC1011C0BC127A60AC19E330AC136C409C1C45709C11FEE08C1228708C1AB2208C19CC007C1D66007C13E0307C1BCA706C1374E06C199F605C1CFA005C1C34C05C165FA04C1A3A904C16C5A04C1B30C04C168C003C17E7503C1E92B03C19BE302C18B9C02C1AC5602C1F41102C15BCE01C1D58B01C15B4A01C1E50901C169CA00C1E08B00C1444E00C18C1100C165ABFFC06135FFC001C1FEC0384EFEC0FCDCFDC0406DFDC0FCFEFCC02592FCC0B026FCC096BCFBC0CE53FBC04EECFAC00E86FAC00721FAC031BDF9C0855AF9C0FAF8F8C08C98F8C03339F8C0E8DAF7C0A57DF7C06521F7C022C6F6C0D66BF6C07C12F6C00EBAF5C08862F5C0E40BF5C01EB6F4C03161F4C0190DF4C0D1B9F3C05567F3C0A215F3C0B2C4F2C08374F2C01125F2C057D6F1C05388F1C0013BF1C05EEEF0C065A2F0C01657F0C06B0CF0C062C2EFC0F978EFC02C30EFC0F9E7EEC05DA0EEC05559EEC0DF12EEC0F8CCEDC09E87EDC0CF42EDC087FEECC0C6BAECC08877ECC0CC34ECC090F2EBC0D1B0EBC08D6FEBC0C32EEBC070EEEAC093AEEAC02A6FEAC03330EAC0ACF1E9C094B3E9C0E875E9C0A838E9C0D2FBE8C064BFE8C05C83E8C0BA47E8C07B0CE8C09ED1E7C02297E7C0065DE7C04723E7C0E6E9E6C0DFB0E6C03378E6C0E03FE6C0E507E6C040D0E5C0F098E5C0F461E5C04C2BE5C0F5F4E4C0F0BEE4C03A89E4C0D253E4C0B91EE4C0ECE9E3C06BB5E3C03481E3C0484DE3C0A419E3C048E6E2C033B3E2C06480E2C0DA4DE2C0951BE2C093E9E1C0D5B7E1C05786E1C01B55E1C02024E1C064F3E0C0E6C2E0C0A792E0C0A562E0C0DF32E0C05603E0C007D4DFC0F3A4DFC01976DFC07847DFC00F19DFC0DEEADEC0E5BCDEC0228FDEC09461DEC03D34DEC01907DEC02ADADDC06FADDDC0E780DDC09154DDC06D28DDC07AFCDCC0B8D0DCC026A5DCC0C479DCC0914EDCC08D23DCC0B8F8DBC00FCEDBC095A3DBC04779DBC0254FDBC02F25DBC064FBDAC0C5D1DAC04FA8DAC0047FDAC0E355DAC0EA2CDAC01B04DAC073DBD9C0F4B2D9C09C8AD9C06B62D9C0613AD9C07E12D9C0C0EAD8C028C3D8C0B59BD8C06774D8C03D4DD8C03726D8C056FFD7C097D8D7C0FCB1D7C0838BD7C02D65D7C0F83ED7C0E618D7C0F4F2D6C024CDD6C075A7D6C0E681D6C0775CD6C02837D6C0F811D6C0E8ECD5C0F6C7D5C024A3D5C06F7ED5C0D859D5C06035D5C00411D5C0C6ECD4C0A5C8D4C0A1A4D4C0B980D4C0ED5CD4C03D39D4C0A815D4C02FF2D3C0D1CED3C08EABD3C06688D3C05865D3C06442D3C08A1FD3C0C9FCD2C022DAD2C094B7D2C02095D2C0C372D2C08050D2C0552ED2C0410CD2C046EAD1C062C8D1C096A6D1C0E184D1C04363D1C0BC41D1C04B20D1C0F1FED0C0ADDDD0C07FBCD0C0669BD0C0647AD0C07759D0C09F38D0C0DC17D0C02EF7CFC094D6CFC00FB6CFC09F95CFC04275CFC0FA54CFC0C534CFC0A414CFC096F4CEC09CD4CEC0B5B4CEC0E094CEC01F75CEC07055CEC0D335CEC04916CEC0D0F6CDC06AD7CDC016B8CDC0D398CDC0A179CDC0815ACDC0723BCDC0741CCDC087FDCCC0ABDECCC0DFBFCCC024A1CCC07982CCC0DE63CCC05345CCC0D826CCC06D08CCC011EACBC0C5CBCBC088ADCBC05A8FCBC03C71CBC02C53CBC02B35CBC03817CBC055F9CAC07FDBCAC0B8BDCAC0FF9FCAC05382CAC0B664CAC02747CAC0A529CAC0300CCAC0C9EEC9C070D1C9C023B4C9C0E396C9C0B179C9C08B5CC9C0723FC9C06522C9C06505C9C071E8C8C089CBC8C0AEAEC8C0DE91C8C01B75C8C06358C8C0B73BC8C0161FC8C08102C8C0F7E5C7C078C9C7C005ADC7C09D90C7C03F74C7C0EC57C7C0A43BC7C0671FC7C03403C7C00CE7C6C0EECAC6C0DAAEC6C0D092C6C0D076C6C0DA5AC6C0EE3EC6C00C23C6C03307C6C064EBC5C09FCFC5C0E2B3C5C02F98C5C0857CC5C0E560C5C04D45C5C0BE29C5C0380EC5C0BAF2C4C045D7C4C0D9BBC4C075A0C4C01A85C4C0C669C4C07B4EC4C03833C4C0FD17C4C0CAFCC3C09FE1C3C07BC6C3C060ABC3C04B90C3C03F75C3C0395AC3C03B3FC3C04424C3C05509C3C06CEEC2C08BD3C2C0B0B8C2C0DC9DC2C00F83C2C04968C2C0894DC2C0D032C2C01D18C2C071FDC1C0CAE2C1C02AC8C1C091ADC1C0FD92C1C06F78C1C0E75DC1C06543C1C0E928C1C0720EC1C001F4C0C095D9C0C02FBFC0C0CEA4C0C0738AC0C01D70C0C0CB55C0C07F3BC0C03821C0C0F606C0C0B9ECBFC081D2BFC04DB8BFC01E9EBFC0F383BFC0CD69BFC0AC4FBFC08E35BFC0751BBFC06101BFC050E7BEC043CDBEC03BB3BEC03699BEC0367FBEC03965BEC03F4BBEC04A31BEC05817BEC069FDBDC07EE3BDC097C9BDC0B3AFBDC0D195BDC0F47BBDC01962BDC04148BDC06C2EBDC09B14BDC0CCFABCC000E1BCC036C7BCC06FADBCC0AB93BCC0E979BCC02A60BCC06D46BCC0B32CBCC0FA12BCC044F9BBC090DFBBC0DEC5BBC02EACBBC08092BBC0D478BBC02A5FBBC08145BBC0DA2BBBC03412BBC091F8BAC0EEDEBAC04DC5BAC0AEABBAC00F92BAC07278BAC0D65EBAC03B45BAC0A12BBAC00812BAC070F8B9C0D9DEB9C043C5B9C0ADABB9C01892B9C08378B9C0EF5EB9C05C45B9C0C82BB9C03512B9C0A3F8B8C010DFB8C07EC5B8C0ECABB8C05A92B8C0C778B8C0355FB8C0A245B8C00F2CB8C07C12B8C0E8F8B7C054DFB7C0C0C5B7C02BACB7C09592B7C0FF78B7C0675FB7C0CF45B7C0362CB7C09C12B7C001F9B6C065DFB6C0C8C5B6C02AACB6C08A92B6C0E978B6C0475FB6C0A345B6C0FE2BB6C05712B6C0AEF8B5C003DFB5C057C5B5C0A9ABB5C0F991B5C04778B5C0935EB5C0DD44B5C0252BB5C06A11B5C0ADF7B4C0EEDDB4C02CC4B4C068AAB4C0A190B4C0D876B4C00B5DB4C03C43B4C06B29B4C0960FB4C0BEF5B3C0E3DBB3C005C2B3C024A8B3C0408EB3C05874B3C06D5AB3C07F40B3C08D26B3C0970CB3C09EF2B2C0A1D8B2C0A0BEB2C09CA4B2C0938AB2C08770B2C07656B2C0613CB2C04822B2C02B08B2C009EEB1C0E3D3B1C0B9B9B1C0899FB1C05685B1C01D6BB1C0E050B1C09E36B1C0571CB1C00B02B1C0BAE7B0C063CDB0C008B3B0C0A798B0C0417EB0C0D563B0C06449B0C0ED2EB0C07114B0C0EFF9AFC067DFAFC0D9C4AFC045AAAFC0AB8FAFC00B75AFC0655AAFC0B83FAFC00625AFC04C0AAFC08CEFAEC0C6D4AEC0F9B9AEC0259FAEC04A84AEC06969AEC0804EAEC09033AEC09A18AEC09BFDADC096E2ADC089C7ADC075ACADC05991ADC03576ADC00A5BADC0D73FADC09C24ADC05909ADC00EEEACC0BAD2ACC05FB7ACC0FB9BACC08E80ACC01A65ACC09C49ACC0162EACC08712ACC0EFF6ABC04EDBABC0A4BFABC0F1A3ABC03588ABC06F6CABC0A050ABC0C734ABC0E518ABC0F8FCAAC003E1AAC003C5AAC0F9A8AAC0E58CAAC0C770AAC09E54AAC06B38AAC02E1CAAC0E6FFA9C093E3A9C035C7A9C0CDAAA9C0598EA9C0DB71A9C05155A9C0BB38A9C01B1CA9C06EFFA8C0B6E2A8C0F3C5A8C023A9A8C0478CA8C0606FA8C06C52A8C06B35A8C05F18A8C045FBA7C01FDEA7C0EDC0A7C0ADA3A7C06086A7C00669A7C09F4BA7C02B2EA7C0A910A7C019F3A6C07CD5A6C0D1B7A6C0179AA6C0507CA6C07A5EA6C09640A6C0A422A6C0A304A6C093E6A5C074C8A5C046AAA5C0098CA5C0BC6DA5C0614FA5C0F530A5C07A12A5C0EFF3A4C054D5A4C0A9B6A4C0EE97A4C02279A4C0455AA4C0583BA4C05A1CA4C04BFDA3C02BDEA3C0F9BEA3C0B69FA3C06280A3C0FB60A3C08341A3C0F821A3C05B02A3C0ACE2A2C0EAC2A2C016A3A2C02E83A2C03463A2C02643A2C00523A2C0D002A2C087E2A1C02BC2A1C0BAA1A1C03581A1C09B60A1C0ED3FA1C02A1FA1C052FEA0C064DDA0C062BCA0C0499BA0C01B7AA0C0D758A0C07C37A0C00C16A0C084F49FC0E6D29FC031B19FC0648F9FC0806D9FC0854B9FC071299FC046079FC002E59EC0A6C29EC030A09EC0A27D9EC0FB5A9EC03B389EC060159EC06CF29DC05ECF9DC035AC9DC0F2889DC094659DC01A429DC0861E9DC0D5FA9CC009D79CC021B39CC01C8F9CC0FB6A9CC0BD469CC061229CC0E8FD9BC051D99BC09DB49BC0C98F9BC0D86A9BC0C7459BC097209BC048FB9AC0D9D59AC049B09AC09A8A9AC0C9649AC0D83E9AC0C5189AC090F299C03ACC99C0C1A599C0257F99C0665899C0843199C07E0A99C054E398C006BC98C0929498C0FA6C98C03C4598C0581D98C04DF597C01CCD97C0C4A497C0447C97C09D5397C0CD2A97C0D40197C0B2D896C067AF96C0F18596C0515C96C0863296C0900896C06EDE95C01FB495C0A48995C0FC5E95C0253495C0210995C0EEDD94C08BB294C0F98694C0375B94C0442F94C01F0394C0C9D693C040AA93C0847D93C0955093C0712393C019F692C08BC892C0C89A92C0CE6C92C09C3E92C0331092C092E191C0B7B291C0A38391C0545491C0C92491C003F590C001C590C0C19490C0436490C0873390C08A0290C04ED18FC0D09F8FC0116E8FC00F3C8FC0C9098FC03FD78EC06FA48EC05A718EC0FD3D8EC0590A8EC06CD68DC035A28DC0B36D8DC0E6388DC0CC038DC064CE8CC0AD988CC0A7628CC0502C8CC0A7F58BC0ABBE8BC05A878BC0B54F8BC0B9178BC065DF8AC0B8A68AC0B16D8AC04F348AC090FA89C073C089C0F78589C0194B89C0DA0F89C037D488C02F9888C0C05B88C0E91E88C0A8E187C0FCA387C0E46587C05C2787C065E886C0FBA886C01D6986C0CA2886C0FFE785C0BBA685C0FB6485C0BE2285C002E084C0C39C84C0025984C0BA1484C0EACF83C0908A83C0A94483C032FE82C02AB782C08D6F82C05A2782C08DDE81C0239581C01A4B81C06F0081C01FB580C0276980C0841C80C0639E7FC05A027FC0E8647EC003C67DC0A5257DC0C7837CC061E07BC06B3B7BC0DC947AC0ADEC79C0D54279C04A9778C004EA77C0FA3A77C0208A76C06FD775C0D92275C0566C74C0DAB373C05AF972C0C83C72C01B7E71C043BD70C035FA6FC0E2346FC03D6D6EC037A36DC0C1D66CC0CA076CC042366BC019626AC03D8B69C09BB168C020D567C0B9F566C0501366C0D12D65C0244564C0325963C0E36962C01E7761C0C78060C0C2865FC0F3885EC03B875DC07A815CC08E775BC055695AC0A95659C0633F58C05B2357C0660256C056DC54C0FCB053C0258052C09C4951C0290D50C090CA4EC091814DC0EB314CC055DB4AC0847D49C0271848C0E7AA46C06A3545C04CB743C0243042C0829F40C0EA043FC0DB5F3DC0C8AF3BC016F439C0222C38C0385736C0947434C0608332C0B58230C092712EC0DF4E2CC065192AC0CDCF27C0997025C022FA22C08A6A20C0BABF1DC057F71AC0AF0E18C0B40215C0DECF11C01B720EC0AAE40AC0F62107C05E2303C0E9C1FDBF35A2F4BF02D0EABFE12DE0BF8096D4BFA0D9C7BF63B7B9BFE6D8A9BF0EC497BF9CC682BFCCA253BF327A16BF204C93BEA37483BA"> : tensor<1000xf32>} : () -> tensor<1000xf32>
    %1605 = "stablehlo.gather"(%1604, %1339) {dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1>, indices_are_sorted = false} : (tensor<1000xf32>, tensor<64xi32>) -> tensor<64xf32>
    %1606 = "stablehlo.reshape"(%1605) : (tensor<64xf32>) -> tensor<64x1xf32>
    %1607 = "stablehlo.broadcast_in_dim"(%346) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64x8xf32>
    %1608 = "stablehlo.add"(%1589, %1607) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1609 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
    %1610 = "stablehlo.broadcast_in_dim"(%1609) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64x8xf32>
    %1611 = "stablehlo.multiply"(%1608, %1610) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1612 = "stablehlo.reshape"(%1603) : (tensor<64x1xf32>) -> tensor<64xf32>
    %1613 = "stablehlo.broadcast_in_dim"(%1612) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x8xf32>
    %1614 = "stablehlo.multiply"(%1611, %1613) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1615 = "stablehlo.subtract"(%1607, %1611) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1616 = "stablehlo.reshape"(%1606) : (tensor<64x1xf32>) -> tensor<64xf32>
    %1617 = "stablehlo.broadcast_in_dim"(%1616) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x8xf32>
    %1618 = "stablehlo.multiply"(%1615, %1617) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1619 = "stablehlo.add"(%1614, %1618) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1620 = "stablehlo.constant"() {value = dense<"0x0000803FAF1C073F63A2BC3E1234933E42D1733EA476513E0275383E1758253EC632163ED4DB093E372AFF3D2CBEED3DD0C1DE3D4CB5D13D2D3AC63D0F09BC3DEBEAB23D97B4AA3DB643A33D8F7C9C3D7E48963DD394903DFD518B3DE572863D74EC813D686A7B3D068A733DB4296C3D3C3D653DF0B95E3D7196583D7BCA523DBD4E4D3DB31C483D902E433D1F7F3E3DB4093A3D1BCA353D84BC313D7DDD2D3DE4292A3DE09E263DD639233D63F81F3D5AD81C3DB9D7193DA7F4163D712D143D8580113D6EEC0E3DD46F0C3D77090A3D2DB8073DE27A053D9450033D5238013D7662FE3CFC74FA3CAAA6F63C10F6F23CD361EF3CADE8EB3C6D89E83CF242E53C2C14E23C1CFCDE3CCFF9DB3C620CD93CFC32D63CD16CD33C1FB9D03C2F17CE3C5386CB3CE505C93C4A95C63CEB33C43C3AE1C13CB29CBF3CD165BD3C1D3CBB3C211FB93C6E0EB73C9909B53C3C10B33CF821B13C6E3EAF3C4665AD3C2B96AB3CCCD0A93CDB14A83C0D62A63C1AB8A43CBE16A33CB67DA13CC4EC9F3CAB639E3C2FE29C3C1A689B3C34F5993C4A89983C2A24973CA3C5953C876D943CAA1B933CE1CF913C018A903CE2498F3C5F0F8E3C51DA8C3C95AA8B3C08808A3C885A893CF439883C2E1E873C1707863C91F4843C80E6833CC9DC823C51D7813CFED5803C6FB17F3CCABE7D3CDED37B3C7EF0793C7E14783CB23F763CF271743C16AB723CF6EA703C6D316F3C557E6D3C8CD16B3CEE2A6A3C5A8A683CAFEF663CCD5A653C96CB633CEB41623CAFBD603CC63E5F3C13C55D3C7D505C3CE9E05A3C3D76593C6010583C3BAF563CB652553CBAFA533C30A7523C0358513C1E0D503C6CC64E3CD8834D3C50454C3CC00A4B3C14D4493C3CA1483C2572473CBE46463CF61E453CBCFA433C00DA423CB2BC413CC4A2403C258C3F3CC8783E3C9E683D3C985B3C3CAA513B3CC54A3A3CDD46393CE545383CD147373C934C363C2054353C6D5E343C6E6B333C187B323C5F8D313C39A2303C9CB92F3C7DD32E3CD3EF2D3C920E2D3CB32F2C3C2A532B3CF0782A3CFBA0293C41CB283CBBF7273C6026273C2857263C098A253CFDBE243CFCF5233CFD2E233CF969223CE9A6213CC6E5203C8826203C28691F3CA0AD1E3CE8F31D3CFB3B1D3CD2851C3C66D11B3CB11E1B3CAD6D1A3C55BE193CA110193C8D64183C13BA173C2D11173CD569163C07C4153CBD1F153CF27C143CA0DB133CC33B133C569D123C5400123CB864113C7ECA103CA131103C1D9A0F3CEC030F3C0C6F0E3C77DB0D3C29490D3C1EB80C3C52280C3CC2990B3C690C0B3C43800A3C4CF5093C826B093CDFE2083C615B083C04D5073CC54F073C9FCB063C9048063C95C6053CA945053CCAC5043CF546043C26C9033C5B4C033C90D0023CC355023CF0DB013C1463013C2EEB003C3974003C67FCFF3B3512FF3BD729FE3B4643FD3B7F5EFC3B7C7BFB3B389AFA3BAEBAF93BD9DCF83BB500F83B3C26F73B694DF63B3A76F53BA7A0F43BAECCF33B4AFAF23B7729F23B305AF13B708CF03B35C0EF3B79F5EE3B392CEE3B7164ED3B1C9EEC3B37D9EB3BBE15EB3BAE53EA3B0293E93BB7D3E83BCA15E83B3659E73BF89DE63B0DE4E53B712BE53B2174E43B1ABEE33B5809E33BD855E23B97A3E13B92F2E03BC542E03B2E94DF3BC9E6DE3B943ADE3B8B8FDD3BACE5DC3BF33CDC3B5F95DB3BEBEEDA3B9649DA3B5CA5D93B3C02D93B3160D83B3ABFD73B541FD73B7C80D63BB1E2D53BEE45D53B33AAD43B7C0FD43BC775D33B12DDD23B5A45D23B9DAED13BD918D13B0B84D03B32F0CF3B4B5DCF3B53CBCE3B493ACE3B2BAACD3BF61ACD3BA88CCC3B40FFCB3BBB72CB3B17E7CA3B535CCA3B6CD2C93B6049C93B2EC1C83BD439C83B4FB3C73B9E2DC73BBFA8C63BB024C63B70A1C53BFD1EC53B549DC43B751CC43B5E9CC33B0C1DC33B7E9EC23BB320C23BA9A3C13B5E27C13BD1ABC03B0031C03BEAB6BF3B8C3DBF3BE6C4BE3BF74CBE3BBCD5BD3B335FBD3B5DE9BC3B3774BC3BBFFFBB3BF58BBB3BD618BB3B63A6BA3B9834BA3B76C3B93BFA52B93B23E3B83BF073B83B5F05B83B7097B73B222AB73B72BDB63B5F51B63BE9E5B53B0E7BB53BCD10B53B25A7B43B143EB43B9AD5B33BB56DB33B6406B33BA69FB23B7A39B23BDFD3B13BD46EB13B570AB13B68A6B03B0543B03B2EE0AF3BE17DAF3B1E1CAF3BE3BAAE3B2F5AAE3B02FAAD3B5A9AAD3B373BAD3B96DCAC3B797EAC3BDD20AC3BC1C3AB3B2667AB3B090BAB3B69AFAA3B4754AA3BA1F9A93B769FA93BC545A93B8DECA83BCF93A83B883BA83BB7E3A73B5D8CA73B7835A73B07DFA63B0A89A63B8033A63B67DEA53BC089A53B8935A53BC2E1A43B6A8EA43B7F3BA43B03E9A33BF296A33B4E45A33B15F4A23B46A3A23BE052A23BE402A23B50B3A13B2464A13B5E15A13BFFC6A03B0579A03B702BA03B40DE9F3B72919F3B08459F3B00F99E3B59AD9E3B14629E3B2E179E3BA9CC9D3B82829D3BBA389D3B50EF9C3B43A69C3B925D9C3B3E159C3B45CD9B3BA7859B3B633E9B3B79F79A3BE8B09A3BB06A9A3BCF249A3B46DF993B159A993B3955993BB310993B83CC983BA788983B2045983BED01983B0CBF973B7F7C973B433A973B59F8963BC1B6963B7975963B8134963BDAF3953B81B3953B7773953BBC33953B4EF4943B2DB5943B5A76943BD337943B98F9933BA8BB933B047E933BAA40933B9B03933BD5C6923B588A923B254E923B3A12923B97D6913B3B9B913B2760913B5A25913BD3EA903B92B0903B9776903BE13C903B7003903B43CA8F3B5A918F3BB5588F3B53208F3B34E88E3B57B08E3BBD788E3B64418E3B4D0A8E3B76D38D3BE19C8D3B8C668D3B76308D3BA0FA8C3B0AC58C3BB28F8C3B995A8C3BBE258C3B21F18B3BC2BC8B3BA0888B3BBA548B3B11218B3BA5ED8A3B74BA8A3B7F878A3BC5548A3B46228A3B01F0893BF7BD893B278C893B905A893B3329893B0FF8883B24C7883B7196883BF665883BB435883BA805883BD4D5873B38A6873BD176873BA247873BA818873BE5E9863B57BB863BFE8C863BDA5E863BEB30863B3103863BABD5853B59A8853B3B7B853B504E853B9821853B13F5843BC1C8843BA29C843BB470843BF944843B6F19843B17EE833BF0C2833BFA97833B346D833B9F42833B3A18833B06EE823B01C4823B2C9A823B8570823B0F47823BC61D823BADF4813BC2CB813B05A3813B767A813B1552813BE129813BDB01813B02DA803B55B2803BD68A803B8363803B5C3C803B6115803B23DD7F3BDD8F7F3BED427F3B53F67E3B10AA7E3B225E7E3B89127E3B46C77D3B577C7D3BBC317D3B74E77C3B819D7C3BE0537C3B910A7C3B95C17B3BEB787B3B92307B3B8AE87A3BD3A07A3B6D597A3B56127A3B8FCB793B1885793BEF3E793B15F9783B8AB3783B4C6E783B5C29783BB9E4773B63A0773B595C773B9C18773B2BD5763B0592763B2B4F763B9C0C763B57CA753B5C88753BAC46753B4505753B27C4743B5383743BC742743B8402743B89C2733BD582733B6943733B4504733B67C5723BD086723B7F48723B740A723BB0CC713B308F713BF651713B0015713B50D8703BE39B703BBB5F703BD623703B35E86F3BD7AC6F3BBD716F3BE4366F3B4FFC6E3BFBC16E3BE9876E3B194E6E3B8B146E3B3DDB6D3B31A26D3B65696D3BD9306D3B8DF86C3B81C06C3BB5886C3B29516C3BDB196C3BCCE26B3BFCAB6B3B6A756B3B163F6B3B00096B3B28D36A3B8E9D6A3B30686A3B10336A3B2CFE693B84C9693B1995693BEA60693BF72C693B40F9683BC3C5683B8292683B7C5F683BB12C683B20FA673BC9C7673BAD95673BCA63673B2132673BB200673B7BCF663B7E9E663BB96D663B2D3D663BDA0C663BBEDC653BDBAC653B2F7D653BBB4D653B7F1E653B79EF643BABC0643B1492643BB363643B8835643B9407643BD6D9633B4DAC633BFB7E633BDD51633BF524633B43F8623BC5CB623B7C9F623B6773623B8747623BDB1B623B63F0613B1FC5613B0E9A613B326F613B8844613B121A613BCEEF603BBDC5603BDF9B603B3472603BBB48603B741F603B5FF65F3B7BCD5F3BCAA45F3B497C5F3BFB535F3BDD2B5F3BF0035F3B34DC5E3BA9B45E3B4E8D5E3B24665E3B2A3F5E3B60185E3BC6F15D3B5BCB5D3B20A55D3B157F5D3B39595D3B8C335D3B0E0E5D3BBFE85C3B9EC35C3BAC9E5C3BE9795C3B53555C3BEC305C3BB30C5C3BA7E85B3BCAC45B3B19A15B3B967D5B3B415A5B3B18375B3B1D145B3B4EF15A3BACCE5A3B36AC5A3BED895A3BD0675A3BE0455A3B1B245A3B82025A3B15E1593BD3BF593BBD9E593BD37D593B135D593B7F3C593B151C593BD6FB583BC2DB583BD9BB583B1A9C583B857C583B1A5D583BDA3D583BC31E583BD6FF573B13E1573B79C2573B09A4573BC285573BA467573BB049573BE42B573B410E573BC6F0563B74D3563B4BB6563B4999563B707C563BBF5F563B3643563BD526563B9C0A563B8AEE553B9FD2553BDCB6553B409B553BCB7F553B7D64553B5649553B552E553B7C13553BC8F8543B3BDE543BD4C3543B94A9543B798F543B8575543BB65B543B0C42543B8928543B2A0F543BF1F5533BDDDC533BEEC3533B24AB533B7F92533BFF79533BA361533B6B49533B5831533B6919533B9E01533BF7E9523B74D2523B15BB523BD9A3523BC08C523BCB75523BF95E523B4A48523BBE31523B551B523B0E05523BEBEE513BE9D8513B0AC3513B4CAD513BB197513B3882513BE06C513BAA57513B9642513BA22D513BD018513B1F04513B8FEF503B1FDB503BD0C6503BA2B2503B949E503BA58A503BD776503B2963503B9A4F503B2A3C503BDA28503BA915503B9702503BA4EF4F3BCFDC4F3B18CA4F3B80B74F3B06A54F3BAA924F3B6B804F3B4A6E4F3B465C4F3B5F4A4F3B94384F3BE7264F3B55154F3BE0034F3B87F24E3B49E14E3B27D04E3B20BF4E3B33AE4E3B629D4E3BAB8C4E3B0D7C4E3B8A6B4E3B205B4E3BCF4A4E3B973A4E3B782A4E3B701A4E3B810A4E3BA9FA4D3BE8EA4D3B3EDB4D3BABCB4D3B2DBC4D3BC5AC4D3B729D4D3B338E4D3B097F4D3BF26F4D3BEF604D3BFE514D3B1F434D3B52344D3B96254D3BEB164D3B4F084D3BC2F94C3B43EB4C3BD2DC4C3B6ECE4C3B16C04C3BCAB14C3B88A34C3B4F954C3B1F874C3BF7784C3BD56A4C3BB95C4C3BA14E4C3B8C404C3B79324C3B66244C3B53164C3B3D084C3B24FA4B3B04EC4B3BDEDD4B3BAECF4B3B73C14B3B2BB34B3BD3A44B3B6A964B3BEC874B3B58794B3BAA6A4B3BDE5B4B3BF34C4B3BE53D4B3BAF2E4B3B4E1F4B3BBE0F4B3BF9FF4A3BFCEF4A3BC1DF4A3B41CF4A3B78BE4A3B5DAD4A3BEB9B4A3B188A4A3BDD774A3B2F654A3B06524A3B543E4A3B0F2A4A3B28154A3B91FF493B38E9493B0DD2493BF9B9493BE7A0493BBE86493B606B493BAE4E493B8430493BB910493B1EEF483B7ECB483B9CA5483B327D483BEE51483B7023483B48F1473BF3BA473BD37F473B2A3F473B15F8463B7BA9463B0352463BFDEF453B4781453B2103453BF371443BF5C8433B9E01433BCA12423B45EF403B3E833F3B97AF3D3B6E403B3B62D8373BAFBC323B91392A3BB333193B9E10CC3A"> : tensor<1000xf32>} : () -> tensor<1000xf32>
    %1621 = "stablehlo.gather"(%1620, %1339) {dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1>, indices_are_sorted = false} : (tensor<1000xf32>, tensor<64xi32>) -> tensor<64xf32>
    %1622 = "stablehlo.reshape"(%1621) : (tensor<64xf32>) -> tensor<64x1xf32>
    %1623 = "stablehlo.reshape"(%1622) : (tensor<64x1xf32>) -> tensor<64xf32>
    %1624 = "stablehlo.broadcast_in_dim"(%1623) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x8xf32>
    %1625 = "stablehlo.multiply"(%1600, %1624) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1626 = "stablehlo.subtract"(%1617, %1619) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1627 = "stablehlo.negate"(%1626) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1628 = "stablehlo.subtract"(%1627, %1607) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1629 = "stablehlo.exponential"(%1626) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1630 = "stablehlo.add"(%1628, %1629) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1631 = "stablehlo.multiply"(%1625, %1625) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1632 = "stablehlo.negate"(%1619) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1633 = "stablehlo.exponential"(%1632) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1634 = "stablehlo.multiply"(%1631, %1633) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1635 = "stablehlo.add"(%1630, %1634) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1636 = "stablehlo.multiply"(%1635, %1610) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1637 = "stablehlo.constant"() {value = dense<0> : tensor<64xi32>} : () -> tensor<64xi32>
    %1638 = "stablehlo.compare"(%1339, %1637) {comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<64xi32>, tensor<64xi32>) -> tensor<64xi1>
    %1639 = "stablehlo.reshape"(%1638) : (tensor<64xi1>) -> tensor<64x1xi1>
    %1640 = "stablehlo.negate"(%1600) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1641 = "stablehlo.constant"() {value = dense<0.0> : tensor<64x8xf32>} : () -> tensor<64x8xf32>
    %1642 = "stablehlo.reshape"(%1639) : (tensor<64x1xi1>) -> tensor<64xi1>
    %1643 = "stablehlo.broadcast_in_dim"(%1642) {broadcast_dimensions = array<i64: 0>} : (tensor<64xi1>) -> tensor<64x8xi1>
    %1644 = "stablehlo.select"(%1643, %1640, %1641) : (tensor<64x8xi1>, tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1645 = "stablehlo.constant"() {value = dense<-5.0e-1> : tensor<f32>} : () -> tensor<f32>
    %1646 = "stablehlo.broadcast_in_dim"(%1645) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64x8xf32>
    %1647 = "stablehlo.multiply"(%1619, %1646) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1648 = "stablehlo.exponential"(%1647) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1649 = "stablehlo.abs"(%1644) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1650 = "stablehlo.negate"(%1649) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1651 = "stablehlo.constant"() {value = dense<3.921569e-3> : tensor<f32>} : () -> tensor<f32>
    %1652 = "stablehlo.broadcast_in_dim"(%1651) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64x8xf32>
    %1653 = "stablehlo.add"(%1650, %1652) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1654 = "stablehlo.multiply"(%1653, %1648) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1655 = "stablehlo.multiply"(%1654, %1654) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1656 = "stablehlo.multiply"(%1655, %1654) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1657 = "stablehlo.constant"() {value = dense<4.4715e-2> : tensor<f32>} : () -> tensor<f32>
    %1658 = "stablehlo.broadcast_in_dim"(%1657) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64x8xf32>
    %1659 = "stablehlo.multiply"(%1656, %1658) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1660 = "stablehlo.add"(%1654, %1659) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1661 = "stablehlo.constant"() {value = dense<1.5957692> : tensor<f32>} : () -> tensor<f32>
    %1662 = "stablehlo.broadcast_in_dim"(%1661) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64x8xf32>
    %1663 = "stablehlo.multiply"(%1660, %1662) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1664 = "stablehlo.logistic"(%1663) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1665 = "stablehlo.subtract"(%1650, %1652) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1666 = "stablehlo.multiply"(%1665, %1648) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1667 = "stablehlo.multiply"(%1666, %1666) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1668 = "stablehlo.multiply"(%1667, %1666) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1669 = "stablehlo.multiply"(%1668, %1658) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1670 = "stablehlo.add"(%1666, %1669) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1671 = "stablehlo.multiply"(%1670, %1662) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1672 = "stablehlo.logistic"(%1671) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1673 = "stablehlo.subtract"(%1664, %1672) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1674 = "stablehlo.add"(%1644, %1652) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1675 = "stablehlo.multiply"(%1674, %1648) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1676 = "stablehlo.multiply"(%1675, %1675) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1677 = "stablehlo.multiply"(%1676, %1675) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1678 = "stablehlo.multiply"(%1677, %1658) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1679 = "stablehlo.add"(%1675, %1678) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1680 = "stablehlo.multiply"(%1679, %1662) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1681 = "stablehlo.logistic"(%1680) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1682 = "stablehlo.negate"(%1644) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1683 = "stablehlo.add"(%1682, %1652) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1684 = "stablehlo.multiply"(%1683, %1648) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1685 = "stablehlo.multiply"(%1684, %1684) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1686 = "stablehlo.multiply"(%1685, %1684) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1687 = "stablehlo.multiply"(%1686, %1658) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1688 = "stablehlo.add"(%1684, %1687) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1689 = "stablehlo.multiply"(%1688, %1662) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1690 = "stablehlo.logistic"(%1689) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1691 = "stablehlo.constant"() {value = dense<9.99e-1> : tensor<f32>} : () -> tensor<f32>
    %1692 = "stablehlo.broadcast_in_dim"(%1691) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64x8xf32>
    %1693 = "stablehlo.compare"(%1344, %1692) {comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>} : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xi1>
    %1694 = "stablehlo.select"(%1693, %1690, %1673) : (tensor<64x8xi1>, tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1695 = "stablehlo.negate"(%1691) : (tensor<f32>) -> tensor<f32>
    %1696 = "stablehlo.broadcast_in_dim"(%1695) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64x8xf32>
    %1697 = "stablehlo.compare"(%1344, %1696) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>} : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xi1>
    %1698 = "stablehlo.select"(%1697, %1681, %1694) : (tensor<64x8xi1>, tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1699 = "stablehlo.constant"() {value = dense<1.0e-12> : tensor<64x8xf32>} : () -> tensor<64x8xf32>
    %1700 = "stablehlo.compare"(%1698, %1699) {comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>} : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xi1>
    %1701 = "stablehlo.select"(%1700, %1698, %1699) : (tensor<64x8xi1>, tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1702 = "stablehlo.log"(%1701) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1703 = "stablehlo.negate"(%1702) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1704 = "stablehlo.select"(%1643, %1703, %1636) : (tensor<64x8xi1>, tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1705 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1709 = "stablehlo.reduce"(%1704, %1705) ({
      ^bb0(%1706: tensor<f32>, %1707: tensor<f32>):
        %1708 = "stablehlo.add"(%1706, %1707) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1708) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<64x8xf32>, tensor<f32>) -> tensor<64xf32>
    %1710 = "stablehlo.multiply"(%1709, %1598) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1711 = "stablehlo.constant"() {value = dense<1.442695> : tensor<f32>} : () -> tensor<f32>
    %1712 = "stablehlo.broadcast_in_dim"(%1711) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64xf32>
    %1713 = "stablehlo.multiply"(%1710, %1712) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1714 = "stablehlo.reshape"(%1599) : (tensor<64xf32>) -> tensor<32x2xf32>
    %1715 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1719 = "stablehlo.reduce"(%1714, %1715) ({
      ^bb0(%1716: tensor<f32>, %1717: tensor<f32>):
        %1718 = "stablehlo.add"(%1716, %1717) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1718) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<32x2xf32>, tensor<f32>) -> tensor<32xf32>
    %1720 = "stablehlo.broadcast_in_dim"(%1609) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<32xf32>
    %1721 = "stablehlo.multiply"(%1719, %1720) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %1722 = "stablehlo.reshape"(%1713) : (tensor<64xf32>) -> tensor<32x2xf32>
    %1723 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1727 = "stablehlo.reduce"(%1722, %1723) ({
      ^bb0(%1724: tensor<f32>, %1725: tensor<f32>):
        %1726 = "stablehlo.add"(%1724, %1725) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1726) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<32x2xf32>, tensor<f32>) -> tensor<32xf32>
    %1728 = "stablehlo.multiply"(%1727, %1720) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %1729 = "stablehlo.add"(%1721, %1728) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %1730 = "stablehlo.reshape"(%432) : (tensor<8x4xf32>) -> tensor<32xf32>
    %1731 = "stablehlo.convert"(%377) : (tensor<8x4xi1>) -> tensor<8x4xi32>
    %1732 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %1736 = "stablehlo.reduce"(%1731, %1732) ({
      ^bb0(%1733: tensor<i32>, %1734: tensor<i32>):
        %1735 = "stablehlo.add"(%1733, %1734) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        "stablehlo.return"(%1735) : (tensor<i32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<8x4xi32>, tensor<i32>) -> tensor<8xi32>
    %1737 = "stablehlo.reshape"(%1736) : (tensor<8xi32>) -> tensor<8x1xi32>
    %1738 = "stablehlo.constant"() {value = dense<4> : tensor<i32>} : () -> tensor<i32>
    %1739 = "stablehlo.broadcast_in_dim"(%1738) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<8x1xi32>
    %1740 = "stablehlo.multiply"(%1737, %1739) : (tensor<8x1xi32>, tensor<8x1xi32>) -> tensor<8x1xi32>
    %1741 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
    %1742 = "stablehlo.broadcast_in_dim"(%1741) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<8x1xi32>
    %1743 = "stablehlo.subtract"(%1740, %1742) : (tensor<8x1xi32>, tensor<8x1xi32>) -> tensor<8x1xi32>
    %1744 = "stablehlo.constant"() {value = dense<4> : tensor<8x1xi32>} : () -> tensor<8x1xi32>
    %1745 = "stablehlo.divide"(%1743, %1744) : (tensor<8x1xi32>, tensor<8x1xi32>) -> tensor<8x1xi32>
    %1746 = "stablehlo.reshape"(%1745) : (tensor<8x1xi32>) -> tensor<8xi32>
    %1747 = "stablehlo.broadcast_in_dim"(%1746) {broadcast_dimensions = array<i64: 0>} : (tensor<8xi32>) -> tensor<8x4xi32>
    %1748 = "stablehlo.reshape"(%1747) : (tensor<8x4xi32>) -> tensor<32x1xi32>
    %1749 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> tensor<1x4xi32>
    %1750 = "stablehlo.reshape"(%1748) : (tensor<32x1xi32>) -> tensor<32xi32>
    %1751 = "stablehlo.broadcast_in_dim"(%1750) {broadcast_dimensions = array<i64: 0>} : (tensor<32xi32>) -> tensor<32x4xi32>
    %1752 = "stablehlo.reshape"(%1749) : (tensor<1x4xi32>) -> tensor<4xi32>
    %1753 = "stablehlo.broadcast_in_dim"(%1752) {broadcast_dimensions = array<i64: 1>} : (tensor<4xi32>) -> tensor<32x4xi32>
    %1754 = "stablehlo.compare"(%1751, %1753) {comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<32x4xi32>, tensor<32x4xi32>) -> tensor<32x4xi1>
    %1755 = "stablehlo.convert"(%1754) : (tensor<32x4xi1>) -> tensor<32x4xf32>
    %1756 = "stablehlo.multiply"(%1721, %1730) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %1757 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1761 = "stablehlo.reduce"(%1756, %1757) ({
      ^bb0(%1758: tensor<f32>, %1759: tensor<f32>):
        %1760 = "stablehlo.add"(%1758, %1759) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1760) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %1762 = "stablehlo.divide"(%1761, %438) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1763 = "stablehlo.multiply"(%1728, %1730) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %1764 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1768 = "stablehlo.reduce"(%1763, %1764) ({
      ^bb0(%1765: tensor<f32>, %1766: tensor<f32>):
        %1767 = "stablehlo.add"(%1765, %1766) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1767) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %1769 = "stablehlo.divide"(%1768, %438) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1770 = "stablehlo.multiply"(%1729, %1730) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %1771 = "stablehlo.reshape"(%1770) : (tensor<32xf32>) -> tensor<32x1xf32>
    %1772 = "stablehlo.reshape"(%1771) : (tensor<32x1xf32>) -> tensor<32xf32>
    %1773 = "stablehlo.broadcast_in_dim"(%1772) {broadcast_dimensions = array<i64: 0>} : (tensor<32xf32>) -> tensor<32x4xf32>
    %1774 = "stablehlo.multiply"(%1773, %1755) : (tensor<32x4xf32>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %1775 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1779 = "stablehlo.reduce"(%1774, %1775) ({
      ^bb0(%1776: tensor<f32>, %1777: tensor<f32>):
        %1778 = "stablehlo.add"(%1776, %1777) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1778) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<32x4xf32>, tensor<f32>) -> tensor<4xf32>
    %1780 = "stablehlo.reshape"(%1730) : (tensor<32xf32>) -> tensor<32x1xf32>
    %1781 = "stablehlo.reshape"(%1780) : (tensor<32x1xf32>) -> tensor<32xf32>
    %1782 = "stablehlo.broadcast_in_dim"(%1781) {broadcast_dimensions = array<i64: 0>} : (tensor<32xf32>) -> tensor<32x4xf32>
    %1783 = "stablehlo.multiply"(%1782, %1755) : (tensor<32x4xf32>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %1784 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1788 = "stablehlo.reduce"(%1783, %1784) ({
      ^bb0(%1785: tensor<f32>, %1786: tensor<f32>):
        %1787 = "stablehlo.add"(%1785, %1786) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1787) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<32x4xf32>, tensor<f32>) -> tensor<4xf32>
    %1789 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1793 = "stablehlo.reduce"(%1770, %1789) ({
      ^bb0(%1790: tensor<f32>, %1791: tensor<f32>):
        %1792 = "stablehlo.add"(%1790, %1791) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1792) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %1794 = "stablehlo.divide"(%1793, %438) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1795 = "stablehlo.divide"(%346, %438) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1796 = "stablehlo.broadcast_in_dim"(%1795) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<32xf32>
    %1797 = "stablehlo.multiply"(%1796, %1730) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %1798 = "stablehlo.multiply"(%1797, %1720) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %1799 = "stablehlo.broadcast_in_dim"(%1798) {broadcast_dimensions = array<i64: 0>} : (tensor<32xf32>) -> tensor<32x2xf32>
    %1800 = "stablehlo.reshape"(%1799) : (tensor<32x2xf32>) -> tensor<64xf32>
    %1801 = "stablehlo.multiply"(%1800, %1712) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1802 = "stablehlo.multiply"(%1801, %1598) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1803 = "stablehlo.broadcast_in_dim"(%1802) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x8xf32>
    %1804 = "stablehlo.select"(%1643, %1803, %1641) : (tensor<64x8xi1>, tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1805 = "stablehlo.select"(%1643, %1641, %1803) : (tensor<64x8xi1>, tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1806 = "stablehlo.negate"(%1804) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1807 = "stablehlo.divide"(%1806, %1701) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1808 = "stablehlo.select"(%1700, %1807, %1641) : (tensor<64x8xi1>, tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1809 = "stablehlo.select"(%1697, %1808, %1641) : (tensor<64x8xi1>, tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1810 = "stablehlo.select"(%1697, %1641, %1808) : (tensor<64x8xi1>, tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1811 = "stablehlo.select"(%1693, %1810, %1641) : (tensor<64x8xi1>, tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1812 = "stablehlo.select"(%1693, %1641, %1810) : (tensor<64x8xi1>, tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1813 = "stablehlo.multiply"(%1811, %1690) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1814 = "stablehlo.subtract"(%1607, %1690) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1815 = "stablehlo.multiply"(%1813, %1814) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1816 = "stablehlo.multiply"(%1815, %1662) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1817 = "stablehlo.multiply"(%1816, %1658) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1818 = "stablehlo.multiply"(%1817, %1684) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1819 = "stablehlo.multiply"(%1817, %1685) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1820 = "stablehlo.add"(%1816, %1819) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1821 = "stablehlo.multiply"(%1818, %1684) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1822 = "stablehlo.add"(%1820, %1821) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1823 = "stablehlo.add"(%1822, %1821) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1824 = "stablehlo.multiply"(%1823, %1683) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1825 = "stablehlo.multiply"(%1809, %1681) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1826 = "stablehlo.subtract"(%1607, %1681) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1827 = "stablehlo.multiply"(%1825, %1826) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1828 = "stablehlo.multiply"(%1827, %1662) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1829 = "stablehlo.multiply"(%1828, %1658) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1830 = "stablehlo.multiply"(%1829, %1675) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1831 = "stablehlo.multiply"(%1829, %1676) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1832 = "stablehlo.add"(%1828, %1831) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1833 = "stablehlo.multiply"(%1830, %1675) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1834 = "stablehlo.add"(%1832, %1833) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1835 = "stablehlo.add"(%1834, %1833) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1836 = "stablehlo.multiply"(%1835, %1674) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1837 = "stablehlo.add"(%1824, %1836) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1838 = "stablehlo.negate"(%1812) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1839 = "stablehlo.multiply"(%1838, %1672) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1840 = "stablehlo.subtract"(%1607, %1672) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1841 = "stablehlo.multiply"(%1839, %1840) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1842 = "stablehlo.multiply"(%1841, %1662) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1843 = "stablehlo.multiply"(%1842, %1658) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1844 = "stablehlo.multiply"(%1843, %1666) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1845 = "stablehlo.multiply"(%1843, %1667) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1846 = "stablehlo.add"(%1842, %1845) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1847 = "stablehlo.multiply"(%1844, %1666) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1848 = "stablehlo.add"(%1846, %1847) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1849 = "stablehlo.add"(%1848, %1847) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1850 = "stablehlo.multiply"(%1849, %1665) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1851 = "stablehlo.add"(%1837, %1850) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1852 = "stablehlo.multiply"(%1812, %1664) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1853 = "stablehlo.subtract"(%1607, %1664) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1854 = "stablehlo.multiply"(%1852, %1853) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1855 = "stablehlo.multiply"(%1854, %1662) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1856 = "stablehlo.multiply"(%1855, %1658) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1857 = "stablehlo.multiply"(%1856, %1654) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1858 = "stablehlo.multiply"(%1856, %1655) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1859 = "stablehlo.add"(%1855, %1858) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1860 = "stablehlo.multiply"(%1857, %1654) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1861 = "stablehlo.add"(%1859, %1860) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1862 = "stablehlo.add"(%1861, %1860) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1863 = "stablehlo.multiply"(%1862, %1653) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1864 = "stablehlo.add"(%1851, %1863) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1865 = "stablehlo.multiply"(%1864, %1648) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1866 = "stablehlo.multiply"(%1865, %1646) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1867 = "stablehlo.multiply"(%1805, %1610) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1868 = "stablehlo.multiply"(%1867, %1631) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1869 = "stablehlo.multiply"(%1868, %1633) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1870 = "stablehlo.negate"(%1869) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1871 = "stablehlo.add"(%1866, %1870) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1872 = "stablehlo.multiply"(%1867, %1629) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1873 = "stablehlo.negate"(%1867) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1874 = "stablehlo.add"(%1872, %1873) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1875 = "stablehlo.negate"(%1874) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1876 = "stablehlo.add"(%1871, %1875) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1877 = "stablehlo.multiply"(%1876, %1617) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1878 = "stablehlo.negate"(%1877) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1879 = "stablehlo.multiply"(%1876, %1613) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1880 = "stablehlo.add"(%1878, %1879) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1881 = "stablehlo.multiply"(%1880, %1610) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1882 = "stablehlo.multiply"(%1800, %1598) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1883 = "stablehlo.broadcast_in_dim"(%1882) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x8xf32>
    %1884 = "stablehlo.multiply"(%1883, %1590) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1885 = "stablehlo.add"(%1884, %1884) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1886 = "stablehlo.negate"(%1885) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1887 = "stablehlo.pad"(%1881, %320) {edge_padding_low = array<i64: 0, 8>, edge_padding_high = array<i64: 0, 0>, interior_padding = array<i64: 0, 0>} : (tensor<64x8xf32>, tensor<f32>) -> tensor<64x16xf32>
    %1888 = "stablehlo.pad"(%1886, %320) {edge_padding_low = array<i64: 0, 0>, edge_padding_high = array<i64: 0, 8>, interior_padding = array<i64: 0, 0>} : (tensor<64x8xf32>, tensor<f32>) -> tensor<64x16xf32>
    %1889 = "stablehlo.add"(%1887, %1888) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1890 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1894 = "stablehlo.reduce"(%1889, %1890) ({
      ^bb0(%1891: tensor<f32>, %1892: tensor<f32>):
        %1893 = "stablehlo.add"(%1891, %1892) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1893) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<16xf32>
    %1895 = "stablehlo.dot_general"(%1889, %72) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x16xf32>, tensor<16x16xf32>) -> tensor<64x16xf32>
    %1896 = "stablehlo.dot_general"(%1889, %1584) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<16x16xf32>
    %1897 = "stablehlo.transpose"(%1896) {permutation = array<i64: 1, 0>} : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %1898 = "stablehlo.multiply"(%1895, %1582) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1899 = "stablehlo.multiply"(%1895, %1580) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1900 = "stablehlo.reshape"(%1578) : (tensor<64xf32>) -> tensor<64x1xf32>
    %1901 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1905 = "stablehlo.reduce"(%1898, %1901) ({
      ^bb0(%1902: tensor<f32>, %1903: tensor<f32>):
        %1904 = "stablehlo.add"(%1902, %1903) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1904) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<64xf32>
    %1906 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %1907 = "stablehlo.broadcast_in_dim"(%1906) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64xf32>
    %1908 = "stablehlo.multiply"(%1905, %1907) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1909 = "stablehlo.reshape"(%1908) : (tensor<64xf32>) -> tensor<64x1xf32>
    %1910 = "stablehlo.reshape"(%1909) : (tensor<64x1xf32>) -> tensor<64xf32>
    %1911 = "stablehlo.broadcast_in_dim"(%1910) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x16xf32>
    %1912 = "stablehlo.subtract"(%1898, %1911) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1913 = "stablehlo.multiply"(%1898, %1580) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1914 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1918 = "stablehlo.reduce"(%1913, %1914) ({
      ^bb0(%1915: tensor<f32>, %1916: tensor<f32>):
        %1917 = "stablehlo.add"(%1915, %1916) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1917) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<64xf32>
    %1919 = "stablehlo.multiply"(%1918, %1907) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1920 = "stablehlo.reshape"(%1919) : (tensor<64xf32>) -> tensor<64x1xf32>
    %1921 = "stablehlo.reshape"(%1920) : (tensor<64x1xf32>) -> tensor<64xf32>
    %1922 = "stablehlo.broadcast_in_dim"(%1921) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x16xf32>
    %1923 = "stablehlo.multiply"(%1580, %1922) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1924 = "stablehlo.subtract"(%1912, %1923) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1925 = "stablehlo.reshape"(%1900) : (tensor<64x1xf32>) -> tensor<64xf32>
    %1926 = "stablehlo.broadcast_in_dim"(%1925) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x16xf32>
    %1927 = "stablehlo.multiply"(%1924, %1926) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1928 = "stablehlo.pad"(%1899, %320) {edge_padding_low = array<i64: 0, 16>, edge_padding_high = array<i64: 0, 0>, interior_padding = array<i64: 0, 0>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<64x32xf32>
    %1929 = "stablehlo.pad"(%1895, %320) {edge_padding_low = array<i64: 0, 0>, edge_padding_high = array<i64: 0, 16>, interior_padding = array<i64: 0, 0>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<64x32xf32>
    %1930 = "stablehlo.add"(%1928, %1929) : (tensor<64x32xf32>, tensor<64x32xf32>) -> tensor<64x32xf32>
    %1931 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1935 = "stablehlo.reduce"(%1930, %1931) ({
      ^bb0(%1932: tensor<f32>, %1933: tensor<f32>):
        %1934 = "stablehlo.add"(%1932, %1933) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1934) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<64x32xf32>, tensor<f32>) -> tensor<32xf32>
    %1936 = "stablehlo.dot_general"(%1930, %70) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x32xf32>, tensor<16x32xf32>) -> tensor<64x16xf32>
    %1937 = "stablehlo.dot_general"(%1930, %1395) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x32xf32>, tensor<64x16xf32>) -> tensor<32x16xf32>
    %1938 = "stablehlo.transpose"(%1937) {permutation = array<i64: 1, 0>} : (tensor<32x16xf32>) -> tensor<16x32xf32>
    %1939 = "stablehlo.constant"() {value = dense<0.0> : tensor<64x16xf32>} : () -> tensor<64x16xf32>
    %1940 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %1941 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1942 = "stablehlo.broadcast_in_dim"(%1941) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x48xf32>
    %1943 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1944 = "stablehlo.broadcast_in_dim"(%1943) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x48xf32>
    %1945 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1946 = "stablehlo.broadcast_in_dim"(%1945) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %1947 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1948 = "stablehlo.broadcast_in_dim"(%1947) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %1949 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1950 = "stablehlo.broadcast_in_dim"(%1949) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x16xf32>
    %1951 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1952 = "stablehlo.broadcast_in_dim"(%1951) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %1953 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1954 = "stablehlo.broadcast_in_dim"(%1953) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x16xf32>
    %1955 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1956 = "stablehlo.broadcast_in_dim"(%1955) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2162:29 = "stablehlo.while"(%1940, %1927, %1939, %1942, %1944, %1946, %1948, %1950, %1952, %1954, %1956, %1395, %62, %63, %64, %65, %66, %67, %68, %69, %1547#2, %1547#3, %1547#4, %1547#5, %1547#6, %1547#7, %1547#8, %1547#9, %1547#10) ({
      ^bb0(%1957: tensor<i32>, %1958: tensor<64x16xf32>, %1959: tensor<64x16xf32>, %1960: tensor<2x16x48xf32>, %1961: tensor<2x48xf32>, %1962: tensor<2x16xf32>, %1963: tensor<2x16xf32>, %1964: tensor<2x16x16xf32>, %1965: tensor<2x16xf32>, %1966: tensor<2x16x16xf32>, %1967: tensor<2x16xf32>, %1968: tensor<64x16xf32>, %1969: tensor<2x16x48xf32>, %1970: tensor<2x48xf32>, %1971: tensor<2x16xf32>, %1972: tensor<2x16xf32>, %1973: tensor<2x16x16xf32>, %1974: tensor<2x16xf32>, %1975: tensor<2x16x16xf32>, %1976: tensor<2x16xf32>, %1977: tensor<2x64x48xf32>, %1978: tensor<2x64x16xf32>, %1979: tensor<2x64xf32>, %1980: tensor<2x64x16xf32>, %1981: tensor<2x64x16xf32>, %1982: tensor<2x64x16xf32>, %1983: tensor<2x64x16xf32>, %1984: tensor<2x64x16xf32>, %1985: tensor<2x64x16xf32>):
        %1986 = "stablehlo.constant"() {value = dense<2> : tensor<i32>} : () -> tensor<i32>
        %1987 = "stablehlo.compare"(%1957, %1986) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        "stablehlo.return"(%1987) : (tensor<i1>) -> ()
    }, {
      ^bb0(%1988: tensor<i32>, %1989: tensor<64x16xf32>, %1990: tensor<64x16xf32>, %1991: tensor<2x16x48xf32>, %1992: tensor<2x48xf32>, %1993: tensor<2x16xf32>, %1994: tensor<2x16xf32>, %1995: tensor<2x16x16xf32>, %1996: tensor<2x16xf32>, %1997: tensor<2x16x16xf32>, %1998: tensor<2x16xf32>, %1999: tensor<64x16xf32>, %2000: tensor<2x16x48xf32>, %2001: tensor<2x48xf32>, %2002: tensor<2x16xf32>, %2003: tensor<2x16xf32>, %2004: tensor<2x16x16xf32>, %2005: tensor<2x16xf32>, %2006: tensor<2x16x16xf32>, %2007: tensor<2x16xf32>, %2008: tensor<2x64x48xf32>, %2009: tensor<2x64x16xf32>, %2010: tensor<2x64xf32>, %2011: tensor<2x64x16xf32>, %2012: tensor<2x64x16xf32>, %2013: tensor<2x64x16xf32>, %2014: tensor<2x64x16xf32>, %2015: tensor<2x64x16xf32>, %2016: tensor<2x64x16xf32>):
        %2017 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
        %2018 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %2019 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %2020 = "stablehlo.subtract"(%2019, %1988) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        %2021 = "stablehlo.dynamic_slice"(%2000, %2020, %2017, %2017) {slice_sizes = array<i64: 1, 16, 48>} : (tensor<2x16x48xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x48xf32>
        %2022 = "stablehlo.reshape"(%2021) : (tensor<1x16x48xf32>) -> tensor<16x48xf32>
        %2023 = "stablehlo.dynamic_slice"(%2001, %2020, %2017) {slice_sizes = array<i64: 1, 48>} : (tensor<2x48xf32>, tensor<i32>, tensor<i32>) -> tensor<1x48xf32>
        %2024 = "stablehlo.reshape"(%2023) : (tensor<1x48xf32>) -> tensor<48xf32>
        %2025 = "stablehlo.dynamic_slice"(%2002, %2020, %2017) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %2026 = "stablehlo.reshape"(%2025) : (tensor<1x16xf32>) -> tensor<16xf32>
        %2027 = "stablehlo.dynamic_slice"(%2003, %2020, %2017) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %2028 = "stablehlo.reshape"(%2027) : (tensor<1x16xf32>) -> tensor<16xf32>
        %2029 = "stablehlo.dynamic_slice"(%2004, %2020, %2017, %2017) {slice_sizes = array<i64: 1, 16, 16>} : (tensor<2x16x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x16xf32>
        %2030 = "stablehlo.reshape"(%2029) : (tensor<1x16x16xf32>) -> tensor<16x16xf32>
        %2031 = "stablehlo.dynamic_slice"(%2005, %2020, %2017) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %2032 = "stablehlo.reshape"(%2031) : (tensor<1x16xf32>) -> tensor<16xf32>
        %2033 = "stablehlo.dynamic_slice"(%2006, %2020, %2017, %2017) {slice_sizes = array<i64: 1, 16, 16>} : (tensor<2x16x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x16xf32>
        %2034 = "stablehlo.reshape"(%2033) : (tensor<1x16x16xf32>) -> tensor<16x16xf32>
        %2035 = "stablehlo.dynamic_slice"(%2007, %2020, %2017) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %2036 = "stablehlo.reshape"(%2035) : (tensor<1x16xf32>) -> tensor<16xf32>
        %2037 = "stablehlo.dynamic_slice"(%2008, %2020, %2017, %2017) {slice_sizes = array<i64: 1, 64, 48>} : (tensor<2x64x48xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x48xf32>
        %2038 = "stablehlo.reshape"(%2037) : (tensor<1x64x48xf32>) -> tensor<64x48xf32>
        %2039 = "stablehlo.dynamic_slice"(%2009, %2020, %2017, %2017) {slice_sizes = array<i64: 1, 64, 16>} : (tensor<2x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x16xf32>
        %2040 = "stablehlo.reshape"(%2039) : (tensor<1x64x16xf32>) -> tensor<64x16xf32>
        %2041 = "stablehlo.dynamic_slice"(%2010, %2020, %2017) {slice_sizes = array<i64: 1, 64>} : (tensor<2x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
        %2042 = "stablehlo.reshape"(%2041) : (tensor<1x64xf32>) -> tensor<64xf32>
        %2043 = "stablehlo.dynamic_slice"(%2011, %2020, %2017, %2017) {slice_sizes = array<i64: 1, 64, 16>} : (tensor<2x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x16xf32>
        %2044 = "stablehlo.reshape"(%2043) : (tensor<1x64x16xf32>) -> tensor<64x16xf32>
        %2045 = "stablehlo.dynamic_slice"(%2012, %2020, %2017, %2017) {slice_sizes = array<i64: 1, 64, 16>} : (tensor<2x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x16xf32>
        %2046 = "stablehlo.reshape"(%2045) : (tensor<1x64x16xf32>) -> tensor<64x16xf32>
        %2047 = "stablehlo.dynamic_slice"(%2013, %2020, %2017, %2017) {slice_sizes = array<i64: 1, 64, 16>} : (tensor<2x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x16xf32>
        %2048 = "stablehlo.reshape"(%2047) : (tensor<1x64x16xf32>) -> tensor<64x16xf32>
        %2049 = "stablehlo.dynamic_slice"(%2014, %2020, %2017, %2017) {slice_sizes = array<i64: 1, 64, 16>} : (tensor<2x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x16xf32>
        %2050 = "stablehlo.reshape"(%2049) : (tensor<1x64x16xf32>) -> tensor<64x16xf32>
        %2051 = "stablehlo.dynamic_slice"(%2015, %2020, %2017, %2017) {slice_sizes = array<i64: 1, 64, 16>} : (tensor<2x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x16xf32>
        %2052 = "stablehlo.reshape"(%2051) : (tensor<1x64x16xf32>) -> tensor<64x16xf32>
        %2053 = "stablehlo.dynamic_slice"(%2016, %2020, %2017, %2017) {slice_sizes = array<i64: 1, 64, 16>} : (tensor<2x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x16xf32>
        %2054 = "stablehlo.reshape"(%2053) : (tensor<1x64x16xf32>) -> tensor<64x16xf32>
        %2055 = "stablehlo.broadcast_in_dim"(%2024) {broadcast_dimensions = array<i64: 1>} : (tensor<48xf32>) -> tensor<64x48xf32>
        %2056 = "stablehlo.add"(%2038, %2055) : (tensor<64x48xf32>, tensor<64x48xf32>) -> tensor<64x48xf32>
        %2057 = "stablehlo.slice"(%2056) {start_indices = array<i64: 0, 16>, limit_indices = array<i64: 64, 32>, strides = array<i64: 1, 1>} : (tensor<64x48xf32>) -> tensor<64x16xf32>
        %2058 = "stablehlo.slice"(%2056) {start_indices = array<i64: 0, 32>, limit_indices = array<i64: 64, 48>, strides = array<i64: 1, 1>} : (tensor<64x48xf32>) -> tensor<64x16xf32>
        %2059 = "stablehlo.broadcast_in_dim"(%2026) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<64x16xf32>
        %2060 = "stablehlo.constant"() {value = dense<1.0> : tensor<f32>} : () -> tensor<f32>
        %2061 = "stablehlo.broadcast_in_dim"(%2060) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64x16xf32>
        %2062 = "stablehlo.add"(%2057, %2061) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %2063 = "stablehlo.multiply"(%1989, %2054) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %2064 = "stablehlo.multiply"(%1989, %2058) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %2065 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2069 = "stablehlo.reduce"(%2064, %2065) ({
          ^bb0(%2066: tensor<f32>, %2067: tensor<f32>):
            %2068 = "stablehlo.add"(%2066, %2067) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2068) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<16xf32>
        %2070 = "stablehlo.dot_general"(%2064, %2034) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x16xf32>, tensor<16x16xf32>) -> tensor<64x16xf32>
        %2071 = "stablehlo.dot_general"(%2064, %2052) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<16x16xf32>
        %2072 = "stablehlo.transpose"(%2071) {permutation = array<i64: 1, 0>} : (tensor<16x16xf32>) -> tensor<16x16xf32>
        %2073 = "stablehlo.multiply"(%2070, %2050) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %2074 = "stablehlo.multiply"(%2070, %2048) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %2075 = "stablehlo.multiply"(%2074, %2050) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %2076 = "stablehlo.subtract"(%2061, %2050) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %2077 = "stablehlo.multiply"(%2075, %2076) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %2078 = "stablehlo.add"(%2073, %2077) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %2079 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2083 = "stablehlo.reduce"(%2078, %2079) ({
          ^bb0(%2080: tensor<f32>, %2081: tensor<f32>):
            %2082 = "stablehlo.add"(%2080, %2081) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2082) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<16xf32>
        %2084 = "stablehlo.dot_general"(%2078, %2030) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x16xf32>, tensor<16x16xf32>) -> tensor<64x16xf32>
        %2085 = "stablehlo.dot_general"(%2078, %2046) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<16x16xf32>
        %2086 = "stablehlo.transpose"(%2085) {permutation = array<i64: 1, 0>} : (tensor<16x16xf32>) -> tensor<16x16xf32>
        %2087 = "stablehlo.multiply"(%2084, %2062) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %2088 = "stablehlo.multiply"(%2084, %2044) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %2089 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2093 = "stablehlo.reduce"(%2087, %2089) ({
          ^bb0(%2090: tensor<f32>, %2091: tensor<f32>):
            %2092 = "stablehlo.add"(%2090, %2091) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2092) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<16xf32>
        %2094 = "stablehlo.multiply"(%2087, %2059) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %2095 = "stablehlo.multiply"(%2087, %2040) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %2096 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2100 = "stablehlo.reduce"(%2095, %2096) ({
          ^bb0(%2097: tensor<f32>, %2098: tensor<f32>):
            %2099 = "stablehlo.add"(%2097, %2098) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2099) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<16xf32>
        %2101 = "stablehlo.reshape"(%2042) : (tensor<64xf32>) -> tensor<64x1xf32>
        %2102 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2106 = "stablehlo.reduce"(%2094, %2102) ({
          ^bb0(%2103: tensor<f32>, %2104: tensor<f32>):
            %2105 = "stablehlo.add"(%2103, %2104) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2105) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 1>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<64xf32>
        %2107 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %2108 = "stablehlo.broadcast_in_dim"(%2107) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64xf32>
        %2109 = "stablehlo.multiply"(%2106, %2108) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
        %2110 = "stablehlo.reshape"(%2109) : (tensor<64xf32>) -> tensor<64x1xf32>
        %2111 = "stablehlo.reshape"(%2110) : (tensor<64x1xf32>) -> tensor<64xf32>
        %2112 = "stablehlo.broadcast_in_dim"(%2111) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x16xf32>
        %2113 = "stablehlo.subtract"(%2094, %2112) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %2114 = "stablehlo.multiply"(%2094, %2040) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %2115 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2119 = "stablehlo.reduce"(%2114, %2115) ({
          ^bb0(%2116: tensor<f32>, %2117: tensor<f32>):
            %2118 = "stablehlo.add"(%2116, %2117) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2118) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 1>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<64xf32>
        %2120 = "stablehlo.multiply"(%2119, %2108) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
        %2121 = "stablehlo.reshape"(%2120) : (tensor<64xf32>) -> tensor<64x1xf32>
        %2122 = "stablehlo.reshape"(%2121) : (tensor<64x1xf32>) -> tensor<64xf32>
        %2123 = "stablehlo.broadcast_in_dim"(%2122) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x16xf32>
        %2124 = "stablehlo.multiply"(%2040, %2123) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %2125 = "stablehlo.subtract"(%2113, %2124) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %2126 = "stablehlo.reshape"(%2101) : (tensor<64x1xf32>) -> tensor<64xf32>
        %2127 = "stablehlo.broadcast_in_dim"(%2126) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x16xf32>
        %2128 = "stablehlo.multiply"(%2125, %2127) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %2129 = "stablehlo.add"(%1989, %2128) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %2130 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2131 = "stablehlo.pad"(%2063, %2130) {edge_padding_low = array<i64: 0, 32>, edge_padding_high = array<i64: 0, 0>, interior_padding = array<i64: 0, 0>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<64x48xf32>
        %2132 = "stablehlo.pad"(%2088, %2130) {edge_padding_low = array<i64: 0, 16>, edge_padding_high = array<i64: 0, 16>, interior_padding = array<i64: 0, 0>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<64x48xf32>
        %2133 = "stablehlo.add"(%2131, %2132) : (tensor<64x48xf32>, tensor<64x48xf32>) -> tensor<64x48xf32>
        %2134 = "stablehlo.pad"(%2084, %2130) {edge_padding_low = array<i64: 0, 0>, edge_padding_high = array<i64: 0, 32>, interior_padding = array<i64: 0, 0>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<64x48xf32>
        %2135 = "stablehlo.add"(%2133, %2134) : (tensor<64x48xf32>, tensor<64x48xf32>) -> tensor<64x48xf32>
        %2136 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2140 = "stablehlo.reduce"(%2135, %2136) ({
          ^bb0(%2137: tensor<f32>, %2138: tensor<f32>):
            %2139 = "stablehlo.add"(%2137, %2138) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2139) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0>} : (tensor<64x48xf32>, tensor<f32>) -> tensor<48xf32>
        %2141 = "stablehlo.dot_general"(%2135, %2022) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x48xf32>, tensor<16x48xf32>) -> tensor<64x16xf32>
        %2142 = "stablehlo.dot_general"(%2135, %1999) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x48xf32>, tensor<64x16xf32>) -> tensor<48x16xf32>
        %2143 = "stablehlo.transpose"(%2142) {permutation = array<i64: 1, 0>} : (tensor<48x16xf32>) -> tensor<16x48xf32>
        %2144 = "stablehlo.add"(%1990, %2141) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %2145 = "stablehlo.add"(%1988, %2018) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        %2146 = "stablehlo.reshape"(%2143) : (tensor<16x48xf32>) -> tensor<1x16x48xf32>
        %2147 = "stablehlo.dynamic_update_slice"(%1991, %2146, %2020, %2017, %2017) : (tensor<2x16x48xf32>, tensor<1x16x48xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x16x48xf32>
        %2148 = "stablehlo.reshape"(%2140) : (tensor<48xf32>) -> tensor<1x48xf32>
        %2149 = "stablehlo.dynamic_update_slice"(%1992, %2148, %2020, %2017) : (tensor<2x48xf32>, tensor<1x48xf32>, tensor<i32>, tensor<i32>) -> tensor<2x48xf32>
        %2150 = "stablehlo.reshape"(%2100) : (tensor<16xf32>) -> tensor<1x16xf32>
        %2151 = "stablehlo.dynamic_update_slice"(%1993, %2150, %2020, %2017) : (tensor<2x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<2x16xf32>
        %2152 = "stablehlo.reshape"(%2093) : (tensor<16xf32>) -> tensor<1x16xf32>
        %2153 = "stablehlo.dynamic_update_slice"(%1994, %2152, %2020, %2017) : (tensor<2x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<2x16xf32>
        %2154 = "stablehlo.reshape"(%2086) : (tensor<16x16xf32>) -> tensor<1x16x16xf32>
        %2155 = "stablehlo.dynamic_update_slice"(%1995, %2154, %2020, %2017, %2017) : (tensor<2x16x16xf32>, tensor<1x16x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x16x16xf32>
        %2156 = "stablehlo.reshape"(%2083) : (tensor<16xf32>) -> tensor<1x16xf32>
        %2157 = "stablehlo.dynamic_update_slice"(%1996, %2156, %2020, %2017) : (tensor<2x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<2x16xf32>
        %2158 = "stablehlo.reshape"(%2072) : (tensor<16x16xf32>) -> tensor<1x16x16xf32>
        %2159 = "stablehlo.dynamic_update_slice"(%1997, %2158, %2020, %2017, %2017) : (tensor<2x16x16xf32>, tensor<1x16x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x16x16xf32>
        %2160 = "stablehlo.reshape"(%2069) : (tensor<16xf32>) -> tensor<1x16xf32>
        %2161 = "stablehlo.dynamic_update_slice"(%1998, %2160, %2020, %2017) : (tensor<2x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<2x16xf32>
        "stablehlo.return"(%2145, %2129, %2144, %2147, %2149, %2151, %2153, %2155, %2157, %2159, %2161, %1999, %2000, %2001, %2002, %2003, %2004, %2005, %2006, %2007, %2008, %2009, %2010, %2011, %2012, %2013, %2014, %2015, %2016) : (tensor<i32>, tensor<64x16xf32>, tensor<64x16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<64x16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x64x48xf32>, tensor<2x64x16xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> ()
    }) : (tensor<i32>, tensor<64x16xf32>, tensor<64x16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<64x16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x64x48xf32>, tensor<2x64x16xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> (tensor<i32>, tensor<64x16xf32>, tensor<64x16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<64x16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x64x48xf32>, tensor<2x64x16xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>)
    %2163 = "stablehlo.add"(%1936, %2162#2) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2164 = "stablehlo.multiply"(%2163, %1394) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2165 = "stablehlo.multiply"(%2163, %1390) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2166 = "stablehlo.multiply"(%2165, %1394) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2167 = "stablehlo.subtract"(%1581, %1394) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2168 = "stablehlo.multiply"(%2166, %2167) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2169 = "stablehlo.add"(%2164, %2168) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2170 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2174 = "stablehlo.reduce"(%2162#1, %2170) ({
      ^bb0(%2171: tensor<f32>, %2172: tensor<f32>):
        %2173 = "stablehlo.add"(%2171, %2172) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%2173) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<16xf32>
    %2175 = "stablehlo.dot_general"(%2162#1, %1358) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x16xf32>, tensor<64x8xf32>) -> tensor<16x8xf32>
    %2176 = "stablehlo.transpose"(%2175) {permutation = array<i64: 1, 0>} : (tensor<16x8xf32>) -> tensor<8x16xf32>
    %2177 = "sdy.sharding_constraint"(%2169) {sharding = #sdy.sharding<@mesh, [{"data"}, {}]>} : (tensor<64x16xf32>) -> tensor<64x16xf32>
    %2178 = "sdy.sharding_constraint"(%2177) {sharding = #sdy.sharding<@mesh, [{"data"}, {}]>} : (tensor<64x16xf32>) -> tensor<64x16xf32>
    %2179 = "stablehlo.reshape"(%2178) : (tensor<64x16xf32>) -> tensor<32x2x16xf32>
    %2180 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2184 = "stablehlo.reduce"(%2179, %2180) ({
      ^bb0(%2181: tensor<f32>, %2182: tensor<f32>):
        %2183 = "stablehlo.add"(%2181, %2182) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%2183) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<32x2x16xf32>, tensor<f32>) -> tensor<32x16xf32>
    %2185 = "stablehlo.reshape"(%2184) : (tensor<32x16xf32>) -> tensor<32x1x16xf32>
    %2186 = "stablehlo.reshape"(%2185) : (tensor<32x1x16xf32>) -> tensor<32x16xf32>
    %2187 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2191 = "stablehlo.reduce"(%2186, %2187) ({
      ^bb0(%2188: tensor<f32>, %2189: tensor<f32>):
        %2190 = "stablehlo.add"(%2188, %2189) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%2190) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<32x16xf32>, tensor<f32>) -> tensor<16xf32>
    %2192 = "stablehlo.dot_general"(%2186, %58) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<32x16xf32>, tensor<16x16xf32>) -> tensor<32x16xf32>
    %2193 = "stablehlo.dot_general"(%2186, %1333) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<32x16xf32>, tensor<32x16xf32>) -> tensor<16x16xf32>
    %2194 = "stablehlo.transpose"(%2193) {permutation = array<i64: 1, 0>} : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %2195 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2199 = "stablehlo.reduce"(%2177, %2195) ({
      ^bb0(%2196: tensor<f32>, %2197: tensor<f32>):
        %2198 = "stablehlo.add"(%2196, %2197) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%2198) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<16xf32>
    %2200 = "stablehlo.dot_general"(%2177, %56) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x16xf32>, tensor<16x16xf32>) -> tensor<64x16xf32>
    %2201 = "stablehlo.dot_general"(%2177, %1377) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<16x16xf32>
    %2202 = "stablehlo.transpose"(%2201) {permutation = array<i64: 1, 0>} : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %2203 = "stablehlo.multiply"(%2200, %1376) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2204 = "stablehlo.multiply"(%2200, %1375) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2205 = "stablehlo.multiply"(%2204, %1376) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2206 = "stablehlo.subtract"(%1581, %1376) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2207 = "stablehlo.multiply"(%2205, %2206) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2208 = "stablehlo.add"(%2203, %2207) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2209 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2213 = "stablehlo.reduce"(%2208, %2209) ({
      ^bb0(%2210: tensor<f32>, %2211: tensor<f32>):
        %2212 = "stablehlo.add"(%2210, %2211) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%2212) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<16xf32>
    %2214 = "stablehlo.dot_general"(%2208, %1372) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x16xf32>, tensor<64x256xf32>) -> tensor<16x256xf32>
    %2215 = "stablehlo.transpose"(%2214) {permutation = array<i64: 1, 0>} : (tensor<16x256xf32>) -> tensor<256x16xf32>
    %2216 = "stablehlo.reshape"(%2192) : (tensor<32x16xf32>) -> tensor<8x4x16xf32>
    %2217 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2221 = "stablehlo.reduce"(%2216, %2217) ({
      ^bb0(%2218: tensor<f32>, %2219: tensor<f32>):
        %2220 = "stablehlo.add"(%2218, %2219) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%2220) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<16xf32>
    %2222 = "stablehlo.multiply"(%2216, %1329) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %2223 = "stablehlo.multiply"(%2216, %1328) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %2224 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2228 = "stablehlo.reduce"(%2223, %2224) ({
      ^bb0(%2225: tensor<f32>, %2226: tensor<f32>):
        %2227 = "stablehlo.add"(%2225, %2226) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%2227) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<16xf32>
    %2229 = "stablehlo.reshape"(%1326) : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
    %2230 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2234 = "stablehlo.reduce"(%2222, %2230) ({
      ^bb0(%2231: tensor<f32>, %2232: tensor<f32>):
        %2233 = "stablehlo.add"(%2231, %2232) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%2233) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
    %2235 = "stablehlo.broadcast_in_dim"(%1906) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
    %2236 = "stablehlo.multiply"(%2234, %2235) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %2237 = "stablehlo.reshape"(%2236) : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
    %2238 = "stablehlo.reshape"(%2237) : (tensor<8x4x1xf32>) -> tensor<8x4xf32>
    %2239 = "stablehlo.broadcast_in_dim"(%2238) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
    %2240 = "stablehlo.subtract"(%2222, %2239) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %2241 = "stablehlo.multiply"(%2222, %1328) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %2242 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2246 = "stablehlo.reduce"(%2241, %2242) ({
      ^bb0(%2243: tensor<f32>, %2244: tensor<f32>):
        %2245 = "stablehlo.add"(%2243, %2244) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%2245) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
    %2247 = "stablehlo.multiply"(%2246, %2235) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %2248 = "stablehlo.reshape"(%2247) : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
    %2249 = "stablehlo.reshape"(%2248) : (tensor<8x4x1xf32>) -> tensor<8x4xf32>
    %2250 = "stablehlo.broadcast_in_dim"(%2249) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
    %2251 = "stablehlo.multiply"(%1328, %2250) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %2252 = "stablehlo.subtract"(%2240, %2251) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %2253 = "stablehlo.reshape"(%2229) : (tensor<8x4x1xf32>) -> tensor<8x4xf32>
    %2254 = "stablehlo.broadcast_in_dim"(%2253) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
    %2255 = "stablehlo.multiply"(%2252, %2254) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %2256 = "stablehlo.constant"() {value = dense<0.0> : tensor<8x8x16xf32>} : () -> tensor<8x8x16xf32>
    %2257 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %2258 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2259 = "stablehlo.broadcast_in_dim"(%2258) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2260 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2261 = "stablehlo.broadcast_in_dim"(%2260) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2262 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2263 = "stablehlo.broadcast_in_dim"(%2262) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %2264 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2265 = "stablehlo.broadcast_in_dim"(%2264) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %2266 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2267 = "stablehlo.broadcast_in_dim"(%2266) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %2268 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2269 = "stablehlo.broadcast_in_dim"(%2268) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %2270 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2271 = "stablehlo.broadcast_in_dim"(%2270) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %2272 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2273 = "stablehlo.broadcast_in_dim"(%2272) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %2274 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2275 = "stablehlo.broadcast_in_dim"(%2274) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x16xf32>
    %2276 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2277 = "stablehlo.broadcast_in_dim"(%2276) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2278 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2279 = "stablehlo.broadcast_in_dim"(%2278) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %2280 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2281 = "stablehlo.broadcast_in_dim"(%2280) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %2282 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2283 = "stablehlo.broadcast_in_dim"(%2282) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %2284 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2285 = "stablehlo.broadcast_in_dim"(%2284) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %2286 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2287 = "stablehlo.broadcast_in_dim"(%2286) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2288 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2289 = "stablehlo.broadcast_in_dim"(%2288) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2290 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2291 = "stablehlo.broadcast_in_dim"(%2290) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %2292 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2293 = "stablehlo.broadcast_in_dim"(%2292) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %2294 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2295 = "stablehlo.broadcast_in_dim"(%2294) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x16xf32>
    %2296 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2297 = "stablehlo.broadcast_in_dim"(%2296) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2298 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2299 = "stablehlo.broadcast_in_dim"(%2298) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2300 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2301 = "stablehlo.broadcast_in_dim"(%2300) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2302 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2303 = "stablehlo.broadcast_in_dim"(%2302) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x64xf32>
    %2304 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2305 = "stablehlo.broadcast_in_dim"(%2304) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %2306 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2307 = "stablehlo.broadcast_in_dim"(%2306) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %2308 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2309 = "stablehlo.broadcast_in_dim"(%2308) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2959:84 = "stablehlo.while"(%2257, %2255, %2256, %2259, %2261, %2263, %2265, %2267, %2269, %2271, %2273, %2275, %2277, %2279, %2281, %2283, %2285, %2287, %2289, %2291, %2293, %2295, %2297, %2299, %2301, %2303, %2305, %2307, %2309, %442, %794, %26, %27, %28, %29, %30, %31, %32, %33, %34, %35, %36, %37, %38, %39, %40, %41, %42, %43, %44, %45, %46, %47, %48, %49, %50, %51, %1300#2, %1300#3, %1300#4, %1300#5, %1300#6, %1300#7, %1300#8, %1300#9, %1300#10, %1300#11, %1300#12, %1300#13, %1300#14, %1300#15, %1300#16, %1300#17, %1300#18, %1300#19, %1300#20, %1300#21, %1300#22, %1300#23, %1300#24, %1300#25, %1300#26, %1300#27, %1300#28) ({
      ^bb0(%2310: tensor<i32>, %2311: tensor<8x4x16xf32>, %2312: tensor<8x8x16xf32>, %2313: tensor<2x16xf32>, %2314: tensor<2x16xf32>, %2315: tensor<2x16x2x8xf32>, %2316: tensor<2x2x8xf32>, %2317: tensor<2x16x2x8xf32>, %2318: tensor<2x2x8xf32>, %2319: tensor<2x16x2x8xf32>, %2320: tensor<2x2x8xf32>, %2321: tensor<2x2x8x16xf32>, %2322: tensor<2x16xf32>, %2323: tensor<2x16x2x8xf32>, %2324: tensor<2x2x8xf32>, %2325: tensor<2x16x2x8xf32>, %2326: tensor<2x2x8xf32>, %2327: tensor<2x16xf32>, %2328: tensor<2x16xf32>, %2329: tensor<2x16x2x8xf32>, %2330: tensor<2x2x8xf32>, %2331: tensor<2x2x8x16xf32>, %2332: tensor<2x16xf32>, %2333: tensor<2x16xf32>, %2334: tensor<2x16xf32>, %2335: tensor<2x16x64xf32>, %2336: tensor<2x64xf32>, %2337: tensor<2x64x16xf32>, %2338: tensor<2x16xf32>, %2339: tensor<8x1x1x8xi1>, %2340: tensor<8x8x16xf32>, %2341: tensor<2x16xf32>, %2342: tensor<2x16xf32>, %2343: tensor<2x16x2x8xf32>, %2344: tensor<2x2x8xf32>, %2345: tensor<2x16x2x8xf32>, %2346: tensor<2x2x8xf32>, %2347: tensor<2x16x2x8xf32>, %2348: tensor<2x2x8xf32>, %2349: tensor<2x2x8x16xf32>, %2350: tensor<2x16xf32>, %2351: tensor<2x16x2x8xf32>, %2352: tensor<2x2x8xf32>, %2353: tensor<2x16x2x8xf32>, %2354: tensor<2x2x8xf32>, %2355: tensor<2x16xf32>, %2356: tensor<2x16xf32>, %2357: tensor<2x16x2x8xf32>, %2358: tensor<2x2x8xf32>, %2359: tensor<2x2x8x16xf32>, %2360: tensor<2x16xf32>, %2361: tensor<2x16xf32>, %2362: tensor<2x16xf32>, %2363: tensor<2x16x64xf32>, %2364: tensor<2x64xf32>, %2365: tensor<2x64x16xf32>, %2366: tensor<2x16xf32>, %2367: tensor<2x8x4x16xf32>, %2368: tensor<2x8x4xf32>, %2369: tensor<2x8x4x16xf32>, %2370: tensor<2x2x8x8x4xf32>, %2371: tensor<2x2x8x8x4xf32>, %2372: tensor<2x2x8x8x4xf32>, %2373: tensor<2x8x2x4x4xf32>, %2374: tensor<2x8x2x4xf32>, %2375: tensor<2x8x2x4x8xf32>, %2376: tensor<2x8x4x2x8xf32>, %2377: tensor<2x2x8x8x8xf32>, %2378: tensor<2x2x8x8x8xf32>, %2379: tensor<2x8x4x16xf32>, %2380: tensor<2x8x4xf32>, %2381: tensor<2x8x4x16xf32>, %2382: tensor<2x2x8x8x4xf32>, %2383: tensor<2x8x2x4x8xf32>, %2384: tensor<2x8x2x4xf32>, %2385: tensor<2x8x2x4x8xf32>, %2386: tensor<2x8x4x2x8xf32>, %2387: tensor<2x8x4x16xf32>, %2388: tensor<2x8x4xf32>, %2389: tensor<2x8x4x16xf32>, %2390: tensor<2x8x4x64xf32>, %2391: tensor<2x8x4x64xf32>, %2392: tensor<2x8x4x64xf32>, %2393: tensor<2x8x4x64xf32>):
        %2394 = "stablehlo.constant"() {value = dense<2> : tensor<i32>} : () -> tensor<i32>
        %2395 = "stablehlo.compare"(%2310, %2394) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        "stablehlo.return"(%2395) : (tensor<i1>) -> ()
    }, {
      ^bb0(%2396: tensor<i32>, %2397: tensor<8x4x16xf32>, %2398: tensor<8x8x16xf32>, %2399: tensor<2x16xf32>, %2400: tensor<2x16xf32>, %2401: tensor<2x16x2x8xf32>, %2402: tensor<2x2x8xf32>, %2403: tensor<2x16x2x8xf32>, %2404: tensor<2x2x8xf32>, %2405: tensor<2x16x2x8xf32>, %2406: tensor<2x2x8xf32>, %2407: tensor<2x2x8x16xf32>, %2408: tensor<2x16xf32>, %2409: tensor<2x16x2x8xf32>, %2410: tensor<2x2x8xf32>, %2411: tensor<2x16x2x8xf32>, %2412: tensor<2x2x8xf32>, %2413: tensor<2x16xf32>, %2414: tensor<2x16xf32>, %2415: tensor<2x16x2x8xf32>, %2416: tensor<2x2x8xf32>, %2417: tensor<2x2x8x16xf32>, %2418: tensor<2x16xf32>, %2419: tensor<2x16xf32>, %2420: tensor<2x16xf32>, %2421: tensor<2x16x64xf32>, %2422: tensor<2x64xf32>, %2423: tensor<2x64x16xf32>, %2424: tensor<2x16xf32>, %2425: tensor<8x1x1x8xi1>, %2426: tensor<8x8x16xf32>, %2427: tensor<2x16xf32>, %2428: tensor<2x16xf32>, %2429: tensor<2x16x2x8xf32>, %2430: tensor<2x2x8xf32>, %2431: tensor<2x16x2x8xf32>, %2432: tensor<2x2x8xf32>, %2433: tensor<2x16x2x8xf32>, %2434: tensor<2x2x8xf32>, %2435: tensor<2x2x8x16xf32>, %2436: tensor<2x16xf32>, %2437: tensor<2x16x2x8xf32>, %2438: tensor<2x2x8xf32>, %2439: tensor<2x16x2x8xf32>, %2440: tensor<2x2x8xf32>, %2441: tensor<2x16xf32>, %2442: tensor<2x16xf32>, %2443: tensor<2x16x2x8xf32>, %2444: tensor<2x2x8xf32>, %2445: tensor<2x2x8x16xf32>, %2446: tensor<2x16xf32>, %2447: tensor<2x16xf32>, %2448: tensor<2x16xf32>, %2449: tensor<2x16x64xf32>, %2450: tensor<2x64xf32>, %2451: tensor<2x64x16xf32>, %2452: tensor<2x16xf32>, %2453: tensor<2x8x4x16xf32>, %2454: tensor<2x8x4xf32>, %2455: tensor<2x8x4x16xf32>, %2456: tensor<2x2x8x8x4xf32>, %2457: tensor<2x2x8x8x4xf32>, %2458: tensor<2x2x8x8x4xf32>, %2459: tensor<2x8x2x4x4xf32>, %2460: tensor<2x8x2x4xf32>, %2461: tensor<2x8x2x4x8xf32>, %2462: tensor<2x8x4x2x8xf32>, %2463: tensor<2x2x8x8x8xf32>, %2464: tensor<2x2x8x8x8xf32>, %2465: tensor<2x8x4x16xf32>, %2466: tensor<2x8x4xf32>, %2467: tensor<2x8x4x16xf32>, %2468: tensor<2x2x8x8x4xf32>, %2469: tensor<2x8x2x4x8xf32>, %2470: tensor<2x8x2x4xf32>, %2471: tensor<2x8x2x4x8xf32>, %2472: tensor<2x8x4x2x8xf32>, %2473: tensor<2x8x4x16xf32>, %2474: tensor<2x8x4xf32>, %2475: tensor<2x8x4x16xf32>, %2476: tensor<2x8x4x64xf32>, %2477: tensor<2x8x4x64xf32>, %2478: tensor<2x8x4x64xf32>, %2479: tensor<2x8x4x64xf32>):
        %2480 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
        %2481 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %2482 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %2483 = "stablehlo.subtract"(%2482, %2396) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        %2484 = "stablehlo.dynamic_slice"(%2427, %2483, %2480) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %2485 = "stablehlo.reshape"(%2484) : (tensor<1x16xf32>) -> tensor<16xf32>
        %2486 = "stablehlo.dynamic_slice"(%2428, %2483, %2480) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %2487 = "stablehlo.reshape"(%2486) : (tensor<1x16xf32>) -> tensor<16xf32>
        %2488 = "stablehlo.dynamic_slice"(%2429, %2483, %2480, %2480, %2480) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %2489 = "stablehlo.reshape"(%2488) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %2490 = "stablehlo.dynamic_slice"(%2430, %2483, %2480, %2480) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %2491 = "stablehlo.reshape"(%2490) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %2492 = "stablehlo.dynamic_slice"(%2431, %2483, %2480, %2480, %2480) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %2493 = "stablehlo.reshape"(%2492) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %2494 = "stablehlo.dynamic_slice"(%2432, %2483, %2480, %2480) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %2495 = "stablehlo.reshape"(%2494) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %2496 = "stablehlo.dynamic_slice"(%2433, %2483, %2480, %2480, %2480) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %2497 = "stablehlo.reshape"(%2496) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %2498 = "stablehlo.dynamic_slice"(%2434, %2483, %2480, %2480) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %2499 = "stablehlo.reshape"(%2498) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %2500 = "stablehlo.dynamic_slice"(%2435, %2483, %2480, %2480, %2480) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<2x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %2501 = "stablehlo.reshape"(%2500) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
        %2502 = "stablehlo.dynamic_slice"(%2436, %2483, %2480) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %2503 = "stablehlo.reshape"(%2502) : (tensor<1x16xf32>) -> tensor<16xf32>
        %2504 = "stablehlo.dynamic_slice"(%2437, %2483, %2480, %2480, %2480) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %2505 = "stablehlo.reshape"(%2504) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %2506 = "stablehlo.dynamic_slice"(%2438, %2483, %2480, %2480) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %2507 = "stablehlo.reshape"(%2506) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %2508 = "stablehlo.dynamic_slice"(%2439, %2483, %2480, %2480, %2480) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %2509 = "stablehlo.reshape"(%2508) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %2510 = "stablehlo.dynamic_slice"(%2440, %2483, %2480, %2480) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %2511 = "stablehlo.reshape"(%2510) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %2512 = "stablehlo.dynamic_slice"(%2441, %2483, %2480) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %2513 = "stablehlo.reshape"(%2512) : (tensor<1x16xf32>) -> tensor<16xf32>
        %2514 = "stablehlo.dynamic_slice"(%2442, %2483, %2480) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %2515 = "stablehlo.reshape"(%2514) : (tensor<1x16xf32>) -> tensor<16xf32>
        %2516 = "stablehlo.dynamic_slice"(%2443, %2483, %2480, %2480, %2480) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %2517 = "stablehlo.reshape"(%2516) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %2518 = "stablehlo.dynamic_slice"(%2444, %2483, %2480, %2480) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %2519 = "stablehlo.reshape"(%2518) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %2520 = "stablehlo.dynamic_slice"(%2445, %2483, %2480, %2480, %2480) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<2x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %2521 = "stablehlo.reshape"(%2520) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
        %2522 = "stablehlo.dynamic_slice"(%2446, %2483, %2480) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %2523 = "stablehlo.reshape"(%2522) : (tensor<1x16xf32>) -> tensor<16xf32>
        %2524 = "stablehlo.dynamic_slice"(%2447, %2483, %2480) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %2525 = "stablehlo.reshape"(%2524) : (tensor<1x16xf32>) -> tensor<16xf32>
        %2526 = "stablehlo.dynamic_slice"(%2448, %2483, %2480) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %2527 = "stablehlo.reshape"(%2526) : (tensor<1x16xf32>) -> tensor<16xf32>
        %2528 = "stablehlo.dynamic_slice"(%2449, %2483, %2480, %2480) {slice_sizes = array<i64: 1, 16, 64>} : (tensor<2x16x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x64xf32>
        %2529 = "stablehlo.reshape"(%2528) : (tensor<1x16x64xf32>) -> tensor<16x64xf32>
        %2530 = "stablehlo.dynamic_slice"(%2450, %2483, %2480) {slice_sizes = array<i64: 1, 64>} : (tensor<2x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
        %2531 = "stablehlo.reshape"(%2530) : (tensor<1x64xf32>) -> tensor<64xf32>
        %2532 = "stablehlo.dynamic_slice"(%2451, %2483, %2480, %2480) {slice_sizes = array<i64: 1, 64, 16>} : (tensor<2x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x16xf32>
        %2533 = "stablehlo.reshape"(%2532) : (tensor<1x64x16xf32>) -> tensor<64x16xf32>
        %2534 = "stablehlo.dynamic_slice"(%2452, %2483, %2480) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %2535 = "stablehlo.reshape"(%2534) : (tensor<1x16xf32>) -> tensor<16xf32>
        %2536 = "stablehlo.dynamic_slice"(%2453, %2483, %2480, %2480, %2480) {slice_sizes = array<i64: 1, 8, 4, 16>} : (tensor<2x8x4x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4x16xf32>
        %2537 = "stablehlo.reshape"(%2536) : (tensor<1x8x4x16xf32>) -> tensor<8x4x16xf32>
        %2538 = "stablehlo.dynamic_slice"(%2454, %2483, %2480, %2480) {slice_sizes = array<i64: 1, 8, 4>} : (tensor<2x8x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4xf32>
        %2539 = "stablehlo.reshape"(%2538) : (tensor<1x8x4xf32>) -> tensor<8x4xf32>
        %2540 = "stablehlo.dynamic_slice"(%2455, %2483, %2480, %2480, %2480) {slice_sizes = array<i64: 1, 8, 4, 16>} : (tensor<2x8x4x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4x16xf32>
        %2541 = "stablehlo.reshape"(%2540) : (tensor<1x8x4x16xf32>) -> tensor<8x4x16xf32>
        %2542 = "stablehlo.dynamic_slice"(%2456, %2483, %2480, %2480, %2480, %2480) {slice_sizes = array<i64: 1, 2, 8, 8, 4>} : (tensor<2x2x8x8x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x8x4xf32>
        %2543 = "stablehlo.reshape"(%2542) : (tensor<1x2x8x8x4xf32>) -> tensor<2x8x8x4xf32>
        %2544 = "stablehlo.dynamic_slice"(%2457, %2483, %2480, %2480, %2480, %2480) {slice_sizes = array<i64: 1, 2, 8, 8, 4>} : (tensor<2x2x8x8x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x8x4xf32>
        %2545 = "stablehlo.reshape"(%2544) : (tensor<1x2x8x8x4xf32>) -> tensor<2x8x8x4xf32>
        %2546 = "stablehlo.dynamic_slice"(%2458, %2483, %2480, %2480, %2480, %2480) {slice_sizes = array<i64: 1, 2, 8, 8, 4>} : (tensor<2x2x8x8x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x8x4xf32>
        %2547 = "stablehlo.reshape"(%2546) : (tensor<1x2x8x8x4xf32>) -> tensor<2x8x8x4xf32>
        %2548 = "stablehlo.dynamic_slice"(%2459, %2483, %2480, %2480, %2480, %2480) {slice_sizes = array<i64: 1, 8, 2, 4, 4>} : (tensor<2x8x2x4x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x2x4x4xf32>
        %2549 = "stablehlo.reshape"(%2548) : (tensor<1x8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %2550 = "stablehlo.dynamic_slice"(%2460, %2483, %2480, %2480, %2480) {slice_sizes = array<i64: 1, 8, 2, 4>} : (tensor<2x8x2x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x2x4xf32>
        %2551 = "stablehlo.reshape"(%2550) : (tensor<1x8x2x4xf32>) -> tensor<8x2x4xf32>
        %2552 = "stablehlo.dynamic_slice"(%2461, %2483, %2480, %2480, %2480, %2480) {slice_sizes = array<i64: 1, 8, 2, 4, 8>} : (tensor<2x8x2x4x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x2x4x8xf32>
        %2553 = "stablehlo.reshape"(%2552) : (tensor<1x8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %2554 = "stablehlo.dynamic_slice"(%2462, %2483, %2480, %2480, %2480, %2480) {slice_sizes = array<i64: 1, 8, 4, 2, 8>} : (tensor<2x8x4x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4x2x8xf32>
        %2555 = "stablehlo.reshape"(%2554) : (tensor<1x8x4x2x8xf32>) -> tensor<8x4x2x8xf32>
        %2556 = "stablehlo.dynamic_slice"(%2463, %2483, %2480, %2480, %2480, %2480) {slice_sizes = array<i64: 1, 2, 8, 8, 8>} : (tensor<2x2x8x8x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x8x8xf32>
        %2557 = "stablehlo.reshape"(%2556) : (tensor<1x2x8x8x8xf32>) -> tensor<2x8x8x8xf32>
        %2558 = "stablehlo.dynamic_slice"(%2464, %2483, %2480, %2480, %2480, %2480) {slice_sizes = array<i64: 1, 2, 8, 8, 8>} : (tensor<2x2x8x8x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x8x8xf32>
        %2559 = "stablehlo.reshape"(%2558) : (tensor<1x2x8x8x8xf32>) -> tensor<2x8x8x8xf32>
        %2560 = "stablehlo.dynamic_slice"(%2465, %2483, %2480, %2480, %2480) {slice_sizes = array<i64: 1, 8, 4, 16>} : (tensor<2x8x4x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4x16xf32>
        %2561 = "stablehlo.reshape"(%2560) : (tensor<1x8x4x16xf32>) -> tensor<8x4x16xf32>
        %2562 = "stablehlo.dynamic_slice"(%2466, %2483, %2480, %2480) {slice_sizes = array<i64: 1, 8, 4>} : (tensor<2x8x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4xf32>
        %2563 = "stablehlo.reshape"(%2562) : (tensor<1x8x4xf32>) -> tensor<8x4xf32>
        %2564 = "stablehlo.dynamic_slice"(%2467, %2483, %2480, %2480, %2480) {slice_sizes = array<i64: 1, 8, 4, 16>} : (tensor<2x8x4x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4x16xf32>
        %2565 = "stablehlo.reshape"(%2564) : (tensor<1x8x4x16xf32>) -> tensor<8x4x16xf32>
        %2566 = "stablehlo.dynamic_slice"(%2468, %2483, %2480, %2480, %2480, %2480) {slice_sizes = array<i64: 1, 2, 8, 8, 4>} : (tensor<2x2x8x8x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x8x4xf32>
        %2567 = "stablehlo.reshape"(%2566) : (tensor<1x2x8x8x4xf32>) -> tensor<2x8x8x4xf32>
        %2568 = "stablehlo.dynamic_slice"(%2469, %2483, %2480, %2480, %2480, %2480) {slice_sizes = array<i64: 1, 8, 2, 4, 8>} : (tensor<2x8x2x4x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x2x4x8xf32>
        %2569 = "stablehlo.reshape"(%2568) : (tensor<1x8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %2570 = "stablehlo.dynamic_slice"(%2470, %2483, %2480, %2480, %2480) {slice_sizes = array<i64: 1, 8, 2, 4>} : (tensor<2x8x2x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x2x4xf32>
        %2571 = "stablehlo.reshape"(%2570) : (tensor<1x8x2x4xf32>) -> tensor<8x2x4xf32>
        %2572 = "stablehlo.dynamic_slice"(%2471, %2483, %2480, %2480, %2480, %2480) {slice_sizes = array<i64: 1, 8, 2, 4, 8>} : (tensor<2x8x2x4x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x2x4x8xf32>
        %2573 = "stablehlo.reshape"(%2572) : (tensor<1x8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %2574 = "stablehlo.dynamic_slice"(%2472, %2483, %2480, %2480, %2480, %2480) {slice_sizes = array<i64: 1, 8, 4, 2, 8>} : (tensor<2x8x4x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4x2x8xf32>
        %2575 = "stablehlo.reshape"(%2574) : (tensor<1x8x4x2x8xf32>) -> tensor<8x4x2x8xf32>
        %2576 = "stablehlo.dynamic_slice"(%2473, %2483, %2480, %2480, %2480) {slice_sizes = array<i64: 1, 8, 4, 16>} : (tensor<2x8x4x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4x16xf32>
        %2577 = "stablehlo.reshape"(%2576) : (tensor<1x8x4x16xf32>) -> tensor<8x4x16xf32>
        %2578 = "stablehlo.dynamic_slice"(%2474, %2483, %2480, %2480) {slice_sizes = array<i64: 1, 8, 4>} : (tensor<2x8x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4xf32>
        %2579 = "stablehlo.reshape"(%2578) : (tensor<1x8x4xf32>) -> tensor<8x4xf32>
        %2580 = "stablehlo.dynamic_slice"(%2475, %2483, %2480, %2480, %2480) {slice_sizes = array<i64: 1, 8, 4, 16>} : (tensor<2x8x4x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4x16xf32>
        %2581 = "stablehlo.reshape"(%2580) : (tensor<1x8x4x16xf32>) -> tensor<8x4x16xf32>
        %2582 = "stablehlo.dynamic_slice"(%2476, %2483, %2480, %2480, %2480) {slice_sizes = array<i64: 1, 8, 4, 64>} : (tensor<2x8x4x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4x64xf32>
        %2583 = "stablehlo.reshape"(%2582) : (tensor<1x8x4x64xf32>) -> tensor<8x4x64xf32>
        %2584 = "stablehlo.dynamic_slice"(%2477, %2483, %2480, %2480, %2480) {slice_sizes = array<i64: 1, 8, 4, 64>} : (tensor<2x8x4x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4x64xf32>
        %2585 = "stablehlo.reshape"(%2584) : (tensor<1x8x4x64xf32>) -> tensor<8x4x64xf32>
        %2586 = "stablehlo.dynamic_slice"(%2478, %2483, %2480, %2480, %2480) {slice_sizes = array<i64: 1, 8, 4, 64>} : (tensor<2x8x4x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4x64xf32>
        %2587 = "stablehlo.reshape"(%2586) : (tensor<1x8x4x64xf32>) -> tensor<8x4x64xf32>
        %2588 = "stablehlo.dynamic_slice"(%2479, %2483, %2480, %2480, %2480) {slice_sizes = array<i64: 1, 8, 4, 64>} : (tensor<2x8x4x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4x64xf32>
        %2589 = "stablehlo.reshape"(%2588) : (tensor<1x8x4x64xf32>) -> tensor<8x4x64xf32>
        %2590 = "stablehlo.broadcast_in_dim"(%2485) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %2591 = "stablehlo.constant"() {value = dense<3.5355338e-1> : tensor<f32>} : () -> tensor<f32>
        %2592 = "stablehlo.broadcast_in_dim"(%2591) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x4x4xf32>
        %2593 = "stablehlo.reshape"(%2551) : (tensor<8x2x4xf32>) -> tensor<8x2x4x1xf32>
        %2594 = "stablehlo.reshape"(%2593) : (tensor<8x2x4x1xf32>) -> tensor<8x2x4xf32>
        %2595 = "stablehlo.broadcast_in_dim"(%2594) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x4xf32>) -> tensor<8x2x4x8xf32>
        %2596 = "stablehlo.reshape"(%2507) : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
        %2597 = "stablehlo.reshape"(%2596) : (tensor<2x8x1xf32>) -> tensor<2x8x1x1xf32>
        %2598 = "stablehlo.reshape"(%2597) : (tensor<2x8x1x1xf32>) -> tensor<2x8xf32>
        %2599 = "stablehlo.broadcast_in_dim"(%2598) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x8x8xf32>
        %2600 = "stablehlo.add"(%2557, %2599) : (tensor<2x8x8x8xf32>, tensor<2x8x8x8xf32>) -> tensor<2x8x8x8xf32>
        %2601 = "stablehlo.reshape"(%2511) : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
        %2602 = "stablehlo.reshape"(%2601) : (tensor<2x8x1xf32>) -> tensor<2x8x1x1xf32>
        %2603 = "stablehlo.reshape"(%2602) : (tensor<2x8x1x1xf32>) -> tensor<2x8xf32>
        %2604 = "stablehlo.broadcast_in_dim"(%2603) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x8x8xf32>
        %2605 = "stablehlo.add"(%2559, %2604) : (tensor<2x8x8x8xf32>, tensor<2x8x8x8xf32>) -> tensor<2x8x8x8xf32>
        %2606 = "stablehlo.broadcast_in_dim"(%2513) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %2607 = "stablehlo.broadcast_in_dim"(%2591) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x4x8xf32>
        %2608 = "stablehlo.reshape"(%2425) : (tensor<8x1x1x8xi1>) -> tensor<8x8xi1>
        %2609 = "stablehlo.broadcast_in_dim"(%2608) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<8x8xi1>) -> tensor<8x2x4x8xi1>
        %2610 = "stablehlo.reshape"(%2571) : (tensor<8x2x4xf32>) -> tensor<8x2x4x1xf32>
        %2611 = "stablehlo.reshape"(%2610) : (tensor<8x2x4x1xf32>) -> tensor<8x2x4xf32>
        %2612 = "stablehlo.broadcast_in_dim"(%2611) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x4xf32>) -> tensor<8x2x4x8xf32>
        %2613 = "stablehlo.broadcast_in_dim"(%2525) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %2614 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
        %2615 = "stablehlo.broadcast_in_dim"(%2614) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4x64xf32>
        %2616 = "stablehlo.constant"() {value = dense<7.0710677e-1> : tensor<f32>} : () -> tensor<f32>
        %2617 = "stablehlo.broadcast_in_dim"(%2616) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4x64xf32>
        %2618 = "sdy.sharding_constraint"(%2397) {sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>} : (tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2619 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2623 = "stablehlo.reduce"(%2618, %2619) ({
          ^bb0(%2620: tensor<f32>, %2621: tensor<f32>):
            %2622 = "stablehlo.add"(%2620, %2621) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2622) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<16xf32>
        %2624 = "stablehlo.dot_general"(%2618, %2533) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x4x16xf32>, tensor<64x16xf32>) -> tensor<8x4x64xf32>
        %2625 = "stablehlo.dot_general"(%2618, %2589) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x4x16xf32>, tensor<8x4x64xf32>) -> tensor<16x64xf32>
        %2626 = "stablehlo.transpose"(%2625) {permutation = array<i64: 1, 0>} : (tensor<16x64xf32>) -> tensor<64x16xf32>
        %2627 = "stablehlo.multiply"(%2624, %2587) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %2628 = "stablehlo.multiply"(%2624, %2583) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %2629 = "stablehlo.multiply"(%2585, %2585) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %2630 = "stablehlo.negate"(%2629) : (tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %2631 = "stablehlo.exponential"(%2630) : (tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %2632 = "stablehlo.multiply"(%2628, %2631) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %2633 = "stablehlo.constant"() {value = dense<1.1283792> : tensor<f32>} : () -> tensor<f32>
        %2634 = "stablehlo.broadcast_in_dim"(%2633) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4x64xf32>
        %2635 = "stablehlo.multiply"(%2632, %2634) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %2636 = "stablehlo.multiply"(%2635, %2617) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %2637 = "stablehlo.multiply"(%2627, %2615) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %2638 = "stablehlo.add"(%2636, %2637) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %2639 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2643 = "stablehlo.reduce"(%2638, %2639) ({
          ^bb0(%2640: tensor<f32>, %2641: tensor<f32>):
            %2642 = "stablehlo.add"(%2640, %2641) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2642) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x4x64xf32>, tensor<f32>) -> tensor<64xf32>
        %2644 = "stablehlo.dot_general"(%2638, %2529) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x4x64xf32>, tensor<16x64xf32>) -> tensor<8x4x16xf32>
        %2645 = "stablehlo.dot_general"(%2638, %2581) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x4x64xf32>, tensor<8x4x16xf32>) -> tensor<64x16xf32>
        %2646 = "stablehlo.transpose"(%2645) {permutation = array<i64: 1, 0>} : (tensor<64x16xf32>) -> tensor<16x64xf32>
        %2647 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2651 = "stablehlo.reduce"(%2644, %2647) ({
          ^bb0(%2648: tensor<f32>, %2649: tensor<f32>):
            %2650 = "stablehlo.add"(%2648, %2649) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2650) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<16xf32>
        %2652 = "stablehlo.multiply"(%2644, %2613) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2653 = "stablehlo.multiply"(%2644, %2577) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2654 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2658 = "stablehlo.reduce"(%2653, %2654) ({
          ^bb0(%2655: tensor<f32>, %2656: tensor<f32>):
            %2657 = "stablehlo.add"(%2655, %2656) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2657) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<16xf32>
        %2659 = "stablehlo.reshape"(%2579) : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
        %2660 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2664 = "stablehlo.reduce"(%2652, %2660) ({
          ^bb0(%2661: tensor<f32>, %2662: tensor<f32>):
            %2663 = "stablehlo.add"(%2661, %2662) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2663) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %2665 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %2666 = "stablehlo.broadcast_in_dim"(%2665) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %2667 = "stablehlo.multiply"(%2664, %2666) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %2668 = "stablehlo.reshape"(%2667) : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
        %2669 = "stablehlo.reshape"(%2668) : (tensor<8x4x1xf32>) -> tensor<8x4xf32>
        %2670 = "stablehlo.broadcast_in_dim"(%2669) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %2671 = "stablehlo.subtract"(%2652, %2670) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2672 = "stablehlo.multiply"(%2652, %2577) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2673 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2677 = "stablehlo.reduce"(%2672, %2673) ({
          ^bb0(%2674: tensor<f32>, %2675: tensor<f32>):
            %2676 = "stablehlo.add"(%2674, %2675) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2676) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %2678 = "stablehlo.multiply"(%2677, %2666) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %2679 = "stablehlo.reshape"(%2678) : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
        %2680 = "stablehlo.reshape"(%2679) : (tensor<8x4x1xf32>) -> tensor<8x4xf32>
        %2681 = "stablehlo.broadcast_in_dim"(%2680) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %2682 = "stablehlo.multiply"(%2577, %2681) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2683 = "stablehlo.subtract"(%2671, %2682) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2684 = "stablehlo.reshape"(%2659) : (tensor<8x4x1xf32>) -> tensor<8x4xf32>
        %2685 = "stablehlo.broadcast_in_dim"(%2684) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %2686 = "stablehlo.multiply"(%2683, %2685) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2687 = "stablehlo.add"(%2618, %2686) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2688 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2692 = "stablehlo.reduce"(%2687, %2688) ({
          ^bb0(%2689: tensor<f32>, %2690: tensor<f32>):
            %2691 = "stablehlo.add"(%2689, %2690) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2691) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<16xf32>
        %2693 = "stablehlo.dot_general"(%2687, %2521) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x4x16xf32>, tensor<2x8x16xf32>) -> tensor<8x4x2x8xf32>
        %2694 = "stablehlo.dot_general"(%2687, %2575) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x4x16xf32>, tensor<8x4x2x8xf32>) -> tensor<16x2x8xf32>
        %2695 = "stablehlo.transpose"(%2694) {permutation = array<i64: 1, 2, 0>} : (tensor<16x2x8xf32>) -> tensor<2x8x16xf32>
        %2696 = "stablehlo.transpose"(%2693) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<8x4x2x8xf32>) -> tensor<8x2x4x8xf32>
        %2697 = "stablehlo.divide"(%2696, %2612) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %2698 = "stablehlo.multiply"(%2696, %2573) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %2699 = "stablehlo.divide"(%2698, %2612) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %2700 = "stablehlo.negate"(%2699) : (tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %2701 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2705 = "stablehlo.reduce"(%2700, %2701) ({
          ^bb0(%2702: tensor<f32>, %2703: tensor<f32>):
            %2704 = "stablehlo.add"(%2702, %2703) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2704) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x4x8xf32>, tensor<f32>) -> tensor<8x2x4xf32>
        %2706 = "stablehlo.reshape"(%2705) : (tensor<8x2x4xf32>) -> tensor<8x2x4x1xf32>
        %2707 = "stablehlo.dot_general"(%2697, %2605) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x2x4x8xf32>, tensor<2x8x8x8xf32>) -> tensor<8x2x4x8xf32>
        %2708 = "stablehlo.dot_general"(%2697, %2569) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x8x8xf32>
        %2709 = "stablehlo.transpose"(%2708) {permutation = array<i64: 1, 2, 0, 3>} : (tensor<8x2x8x8xf32>) -> tensor<2x8x8x8xf32>
        %2710 = "stablehlo.reshape"(%2706) : (tensor<8x2x4x1xf32>) -> tensor<8x2x4xf32>
        %2711 = "stablehlo.multiply"(%2707, %2569) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %2712 = "stablehlo.reshape"(%2710) : (tensor<8x2x4xf32>) -> tensor<8x2x4x1xf32>
        %2713 = "stablehlo.reshape"(%2712) : (tensor<8x2x4x1xf32>) -> tensor<8x2x4xf32>
        %2714 = "stablehlo.broadcast_in_dim"(%2713) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x4xf32>) -> tensor<8x2x4x8xf32>
        %2715 = "stablehlo.multiply"(%2714, %2569) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %2716 = "stablehlo.add"(%2711, %2715) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %2717 = "stablehlo.constant"() {value = dense<0.0> : tensor<8x2x4x8xf32>} : () -> tensor<8x2x4x8xf32>
        %2718 = "stablehlo.select"(%2609, %2716, %2717) : (tensor<8x2x4x8xi1>, tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %2719 = "stablehlo.multiply"(%2718, %2607) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %2720 = "stablehlo.dot_general"(%2719, %2600) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x2x4x8xf32>, tensor<2x8x8x8xf32>) -> tensor<8x2x4x8xf32>
        %2721 = "stablehlo.transpose"(%2720) {permutation = array<i64: 1, 3, 0, 2>} : (tensor<8x2x4x8xf32>) -> tensor<2x8x8x4xf32>
        %2722 = "stablehlo.dot_general"(%2719, %2567) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x2x4x8xf32>, tensor<2x8x8x4xf32>) -> tensor<8x2x8x8xf32>
        %2723 = "stablehlo.transpose"(%2722) {permutation = array<i64: 1, 3, 0, 2>} : (tensor<8x2x8x8xf32>) -> tensor<2x8x8x8xf32>
        %2724 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2728 = "stablehlo.reduce"(%2721, %2724) ({
          ^bb0(%2725: tensor<f32>, %2726: tensor<f32>):
            %2727 = "stablehlo.add"(%2725, %2726) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2727) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2, 3>} : (tensor<2x8x8x4xf32>, tensor<f32>) -> tensor<2x8xf32>
        %2729 = "stablehlo.reshape"(%2728) : (tensor<2x8xf32>) -> tensor<2x8x1x1xf32>
        %2730 = "stablehlo.reshape"(%2729) : (tensor<2x8x1x1xf32>) -> tensor<2x8x1xf32>
        %2731 = "stablehlo.reshape"(%2730) : (tensor<2x8x1xf32>) -> tensor<2x8xf32>
        %2732 = "stablehlo.dot_general"(%2721, %2565) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x4xf32>, tensor<8x4x16xf32>) -> tensor<2x8x16xf32>
        %2733 = "stablehlo.transpose"(%2732) {permutation = array<i64: 2, 0, 1>} : (tensor<2x8x16xf32>) -> tensor<16x2x8xf32>
        %2734 = "stablehlo.dot_general"(%2721, %2517) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [1, 2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x4xf32>, tensor<16x2x8xf32>) -> tensor<8x4x16xf32>
        %2735 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2739 = "stablehlo.reduce"(%2734, %2735) ({
          ^bb0(%2736: tensor<f32>, %2737: tensor<f32>):
            %2738 = "stablehlo.add"(%2736, %2737) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2738) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<16xf32>
        %2740 = "stablehlo.multiply"(%2734, %2606) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2741 = "stablehlo.multiply"(%2734, %2561) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2742 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2746 = "stablehlo.reduce"(%2741, %2742) ({
          ^bb0(%2743: tensor<f32>, %2744: tensor<f32>):
            %2745 = "stablehlo.add"(%2743, %2744) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2745) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<16xf32>
        %2747 = "stablehlo.reshape"(%2563) : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
        %2748 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2752 = "stablehlo.reduce"(%2740, %2748) ({
          ^bb0(%2749: tensor<f32>, %2750: tensor<f32>):
            %2751 = "stablehlo.add"(%2749, %2750) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2751) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %2753 = "stablehlo.multiply"(%2752, %2666) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %2754 = "stablehlo.reshape"(%2753) : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
        %2755 = "stablehlo.reshape"(%2754) : (tensor<8x4x1xf32>) -> tensor<8x4xf32>
        %2756 = "stablehlo.broadcast_in_dim"(%2755) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %2757 = "stablehlo.subtract"(%2740, %2756) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2758 = "stablehlo.multiply"(%2740, %2561) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2759 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2763 = "stablehlo.reduce"(%2758, %2759) ({
          ^bb0(%2760: tensor<f32>, %2761: tensor<f32>):
            %2762 = "stablehlo.add"(%2760, %2761) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2762) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %2764 = "stablehlo.multiply"(%2763, %2666) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %2765 = "stablehlo.reshape"(%2764) : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
        %2766 = "stablehlo.reshape"(%2765) : (tensor<8x4x1xf32>) -> tensor<8x4xf32>
        %2767 = "stablehlo.broadcast_in_dim"(%2766) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %2768 = "stablehlo.multiply"(%2561, %2767) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2769 = "stablehlo.subtract"(%2757, %2768) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2770 = "stablehlo.reshape"(%2747) : (tensor<8x4x1xf32>) -> tensor<8x4xf32>
        %2771 = "stablehlo.broadcast_in_dim"(%2770) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %2772 = "stablehlo.multiply"(%2769, %2771) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2773 = "stablehlo.add"(%2687, %2772) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2774 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2778 = "stablehlo.reduce"(%2709, %2774) ({
          ^bb0(%2775: tensor<f32>, %2776: tensor<f32>):
            %2777 = "stablehlo.add"(%2775, %2776) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2777) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2, 3>} : (tensor<2x8x8x8xf32>, tensor<f32>) -> tensor<2x8xf32>
        %2779 = "stablehlo.reshape"(%2778) : (tensor<2x8xf32>) -> tensor<2x8x1x1xf32>
        %2780 = "stablehlo.reshape"(%2779) : (tensor<2x8x1x1xf32>) -> tensor<2x8x1xf32>
        %2781 = "stablehlo.reshape"(%2780) : (tensor<2x8x1xf32>) -> tensor<2x8xf32>
        %2782 = "stablehlo.dot_general"(%2709, %2426) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x8xf32>, tensor<8x8x16xf32>) -> tensor<2x8x16xf32>
        %2783 = "stablehlo.transpose"(%2782) {permutation = array<i64: 2, 0, 1>} : (tensor<2x8x16xf32>) -> tensor<16x2x8xf32>
        %2784 = "stablehlo.dot_general"(%2709, %2509) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [1, 2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x8xf32>, tensor<16x2x8xf32>) -> tensor<8x8x16xf32>
        %2785 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2789 = "stablehlo.reduce"(%2723, %2785) ({
          ^bb0(%2786: tensor<f32>, %2787: tensor<f32>):
            %2788 = "stablehlo.add"(%2786, %2787) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2788) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2, 3>} : (tensor<2x8x8x8xf32>, tensor<f32>) -> tensor<2x8xf32>
        %2790 = "stablehlo.reshape"(%2789) : (tensor<2x8xf32>) -> tensor<2x8x1x1xf32>
        %2791 = "stablehlo.reshape"(%2790) : (tensor<2x8x1x1xf32>) -> tensor<2x8x1xf32>
        %2792 = "stablehlo.reshape"(%2791) : (tensor<2x8x1xf32>) -> tensor<2x8xf32>
        %2793 = "stablehlo.dot_general"(%2723, %2426) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x8xf32>, tensor<8x8x16xf32>) -> tensor<2x8x16xf32>
        %2794 = "stablehlo.transpose"(%2793) {permutation = array<i64: 2, 0, 1>} : (tensor<2x8x16xf32>) -> tensor<16x2x8xf32>
        %2795 = "stablehlo.dot_general"(%2723, %2505) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [1, 2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x8xf32>, tensor<16x2x8xf32>) -> tensor<8x8x16xf32>
        %2796 = "stablehlo.add"(%2784, %2795) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %2797 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2801 = "stablehlo.reduce"(%2773, %2797) ({
          ^bb0(%2798: tensor<f32>, %2799: tensor<f32>):
            %2800 = "stablehlo.add"(%2798, %2799) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2800) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<16xf32>
        %2802 = "stablehlo.dot_general"(%2773, %2501) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x4x16xf32>, tensor<2x8x16xf32>) -> tensor<8x4x2x8xf32>
        %2803 = "stablehlo.dot_general"(%2773, %2555) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x4x16xf32>, tensor<8x4x2x8xf32>) -> tensor<16x2x8xf32>
        %2804 = "stablehlo.transpose"(%2803) {permutation = array<i64: 1, 2, 0>} : (tensor<16x2x8xf32>) -> tensor<2x8x16xf32>
        %2805 = "stablehlo.transpose"(%2802) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<8x4x2x8xf32>) -> tensor<8x2x4x8xf32>
        %2806 = "stablehlo.divide"(%2805, %2595) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %2807 = "stablehlo.multiply"(%2805, %2553) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %2808 = "stablehlo.divide"(%2807, %2595) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %2809 = "stablehlo.negate"(%2808) : (tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %2810 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2814 = "stablehlo.reduce"(%2809, %2810) ({
          ^bb0(%2811: tensor<f32>, %2812: tensor<f32>):
            %2813 = "stablehlo.add"(%2811, %2812) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2813) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x4x8xf32>, tensor<f32>) -> tensor<8x2x4xf32>
        %2815 = "stablehlo.reshape"(%2814) : (tensor<8x2x4xf32>) -> tensor<8x2x4x1xf32>
        %2816 = "stablehlo.dot_general"(%2806, %2545) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x2x4x8xf32>, tensor<2x8x8x4xf32>) -> tensor<8x2x4x4xf32>
        %2817 = "stablehlo.dot_general"(%2806, %2549) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x2x4x8xf32>, tensor<8x2x4x4xf32>) -> tensor<8x2x8x4xf32>
        %2818 = "stablehlo.transpose"(%2817) {permutation = array<i64: 1, 2, 0, 3>} : (tensor<8x2x8x4xf32>) -> tensor<2x8x8x4xf32>
        %2819 = "stablehlo.reshape"(%2815) : (tensor<8x2x4x1xf32>) -> tensor<8x2x4xf32>
        %2820 = "stablehlo.multiply"(%2816, %2549) : (tensor<8x2x4x4xf32>, tensor<8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %2821 = "stablehlo.reshape"(%2819) : (tensor<8x2x4xf32>) -> tensor<8x2x4x1xf32>
        %2822 = "stablehlo.reshape"(%2821) : (tensor<8x2x4x1xf32>) -> tensor<8x2x4xf32>
        %2823 = "stablehlo.broadcast_in_dim"(%2822) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x4xf32>) -> tensor<8x2x4x4xf32>
        %2824 = "stablehlo.multiply"(%2823, %2549) : (tensor<8x2x4x4xf32>, tensor<8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %2825 = "stablehlo.add"(%2820, %2824) : (tensor<8x2x4x4xf32>, tensor<8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %2826 = "stablehlo.multiply"(%2825, %2592) : (tensor<8x2x4x4xf32>, tensor<8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %2827 = "stablehlo.dot_general"(%2826, %2543) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x2x4x4xf32>, tensor<2x8x8x4xf32>) -> tensor<8x2x4x8xf32>
        %2828 = "stablehlo.transpose"(%2827) {permutation = array<i64: 1, 3, 0, 2>} : (tensor<8x2x4x8xf32>) -> tensor<2x8x8x4xf32>
        %2829 = "stablehlo.dot_general"(%2826, %2547) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x2x4x4xf32>, tensor<2x8x8x4xf32>) -> tensor<8x2x4x8xf32>
        %2830 = "stablehlo.transpose"(%2829) {permutation = array<i64: 1, 3, 0, 2>} : (tensor<8x2x4x8xf32>) -> tensor<2x8x8x4xf32>
        %2831 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2835 = "stablehlo.reduce"(%2828, %2831) ({
          ^bb0(%2832: tensor<f32>, %2833: tensor<f32>):
            %2834 = "stablehlo.add"(%2832, %2833) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2834) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2, 3>} : (tensor<2x8x8x4xf32>, tensor<f32>) -> tensor<2x8xf32>
        %2836 = "stablehlo.reshape"(%2835) : (tensor<2x8xf32>) -> tensor<2x8x1x1xf32>
        %2837 = "stablehlo.reshape"(%2836) : (tensor<2x8x1x1xf32>) -> tensor<2x8x1xf32>
        %2838 = "stablehlo.reshape"(%2837) : (tensor<2x8x1xf32>) -> tensor<2x8xf32>
        %2839 = "stablehlo.dot_general"(%2828, %2541) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x4xf32>, tensor<8x4x16xf32>) -> tensor<2x8x16xf32>
        %2840 = "stablehlo.transpose"(%2839) {permutation = array<i64: 2, 0, 1>} : (tensor<2x8x16xf32>) -> tensor<16x2x8xf32>
        %2841 = "stablehlo.dot_general"(%2828, %2497) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [1, 2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x4xf32>, tensor<16x2x8xf32>) -> tensor<8x4x16xf32>
        %2842 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2846 = "stablehlo.reduce"(%2818, %2842) ({
          ^bb0(%2843: tensor<f32>, %2844: tensor<f32>):
            %2845 = "stablehlo.add"(%2843, %2844) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2845) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2, 3>} : (tensor<2x8x8x4xf32>, tensor<f32>) -> tensor<2x8xf32>
        %2847 = "stablehlo.reshape"(%2846) : (tensor<2x8xf32>) -> tensor<2x8x1x1xf32>
        %2848 = "stablehlo.reshape"(%2847) : (tensor<2x8x1x1xf32>) -> tensor<2x8x1xf32>
        %2849 = "stablehlo.reshape"(%2848) : (tensor<2x8x1xf32>) -> tensor<2x8xf32>
        %2850 = "stablehlo.dot_general"(%2818, %2541) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x4xf32>, tensor<8x4x16xf32>) -> tensor<2x8x16xf32>
        %2851 = "stablehlo.transpose"(%2850) {permutation = array<i64: 2, 0, 1>} : (tensor<2x8x16xf32>) -> tensor<16x2x8xf32>
        %2852 = "stablehlo.dot_general"(%2818, %2493) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [1, 2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x4xf32>, tensor<16x2x8xf32>) -> tensor<8x4x16xf32>
        %2853 = "stablehlo.add"(%2841, %2852) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2854 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2858 = "stablehlo.reduce"(%2830, %2854) ({
          ^bb0(%2855: tensor<f32>, %2856: tensor<f32>):
            %2857 = "stablehlo.add"(%2855, %2856) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2857) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2, 3>} : (tensor<2x8x8x4xf32>, tensor<f32>) -> tensor<2x8xf32>
        %2859 = "stablehlo.reshape"(%2858) : (tensor<2x8xf32>) -> tensor<2x8x1x1xf32>
        %2860 = "stablehlo.reshape"(%2859) : (tensor<2x8x1x1xf32>) -> tensor<2x8x1xf32>
        %2861 = "stablehlo.reshape"(%2860) : (tensor<2x8x1xf32>) -> tensor<2x8xf32>
        %2862 = "stablehlo.dot_general"(%2830, %2541) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x4xf32>, tensor<8x4x16xf32>) -> tensor<2x8x16xf32>
        %2863 = "stablehlo.transpose"(%2862) {permutation = array<i64: 2, 0, 1>} : (tensor<2x8x16xf32>) -> tensor<16x2x8xf32>
        %2864 = "stablehlo.dot_general"(%2830, %2489) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [1, 2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x4xf32>, tensor<16x2x8xf32>) -> tensor<8x4x16xf32>
        %2865 = "stablehlo.add"(%2853, %2864) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2866 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2870 = "stablehlo.reduce"(%2865, %2866) ({
          ^bb0(%2867: tensor<f32>, %2868: tensor<f32>):
            %2869 = "stablehlo.add"(%2867, %2868) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2869) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<16xf32>
        %2871 = "stablehlo.multiply"(%2865, %2590) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2872 = "stablehlo.multiply"(%2865, %2537) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2873 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2877 = "stablehlo.reduce"(%2872, %2873) ({
          ^bb0(%2874: tensor<f32>, %2875: tensor<f32>):
            %2876 = "stablehlo.add"(%2874, %2875) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2876) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<16xf32>
        %2878 = "stablehlo.reshape"(%2539) : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
        %2879 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2883 = "stablehlo.reduce"(%2871, %2879) ({
          ^bb0(%2880: tensor<f32>, %2881: tensor<f32>):
            %2882 = "stablehlo.add"(%2880, %2881) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2882) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %2884 = "stablehlo.multiply"(%2883, %2666) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %2885 = "stablehlo.reshape"(%2884) : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
        %2886 = "stablehlo.reshape"(%2885) : (tensor<8x4x1xf32>) -> tensor<8x4xf32>
        %2887 = "stablehlo.broadcast_in_dim"(%2886) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %2888 = "stablehlo.subtract"(%2871, %2887) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2889 = "stablehlo.multiply"(%2871, %2537) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2890 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2894 = "stablehlo.reduce"(%2889, %2890) ({
          ^bb0(%2891: tensor<f32>, %2892: tensor<f32>):
            %2893 = "stablehlo.add"(%2891, %2892) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2893) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %2895 = "stablehlo.multiply"(%2894, %2666) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %2896 = "stablehlo.reshape"(%2895) : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
        %2897 = "stablehlo.reshape"(%2896) : (tensor<8x4x1xf32>) -> tensor<8x4xf32>
        %2898 = "stablehlo.broadcast_in_dim"(%2897) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %2899 = "stablehlo.multiply"(%2537, %2898) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2900 = "stablehlo.subtract"(%2888, %2899) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2901 = "stablehlo.reshape"(%2878) : (tensor<8x4x1xf32>) -> tensor<8x4xf32>
        %2902 = "stablehlo.broadcast_in_dim"(%2901) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %2903 = "stablehlo.multiply"(%2900, %2902) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2904 = "stablehlo.add"(%2773, %2903) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2905 = "stablehlo.add"(%2398, %2796) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %2906 = "stablehlo.add"(%2396, %2481) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        %2907 = "stablehlo.reshape"(%2877) : (tensor<16xf32>) -> tensor<1x16xf32>
        %2908 = "stablehlo.dynamic_update_slice"(%2399, %2907, %2483, %2480) : (tensor<2x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<2x16xf32>
        %2909 = "stablehlo.reshape"(%2870) : (tensor<16xf32>) -> tensor<1x16xf32>
        %2910 = "stablehlo.dynamic_update_slice"(%2400, %2909, %2483, %2480) : (tensor<2x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<2x16xf32>
        %2911 = "stablehlo.reshape"(%2863) : (tensor<16x2x8xf32>) -> tensor<1x16x2x8xf32>
        %2912 = "stablehlo.dynamic_update_slice"(%2401, %2911, %2483, %2480, %2480, %2480) : (tensor<2x16x2x8xf32>, tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x16x2x8xf32>
        %2913 = "stablehlo.reshape"(%2861) : (tensor<2x8xf32>) -> tensor<1x2x8xf32>
        %2914 = "stablehlo.dynamic_update_slice"(%2402, %2913, %2483, %2480, %2480) : (tensor<2x2x8xf32>, tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x8xf32>
        %2915 = "stablehlo.reshape"(%2851) : (tensor<16x2x8xf32>) -> tensor<1x16x2x8xf32>
        %2916 = "stablehlo.dynamic_update_slice"(%2403, %2915, %2483, %2480, %2480, %2480) : (tensor<2x16x2x8xf32>, tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x16x2x8xf32>
        %2917 = "stablehlo.reshape"(%2849) : (tensor<2x8xf32>) -> tensor<1x2x8xf32>
        %2918 = "stablehlo.dynamic_update_slice"(%2404, %2917, %2483, %2480, %2480) : (tensor<2x2x8xf32>, tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x8xf32>
        %2919 = "stablehlo.reshape"(%2840) : (tensor<16x2x8xf32>) -> tensor<1x16x2x8xf32>
        %2920 = "stablehlo.dynamic_update_slice"(%2405, %2919, %2483, %2480, %2480, %2480) : (tensor<2x16x2x8xf32>, tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x16x2x8xf32>
        %2921 = "stablehlo.reshape"(%2838) : (tensor<2x8xf32>) -> tensor<1x2x8xf32>
        %2922 = "stablehlo.dynamic_update_slice"(%2406, %2921, %2483, %2480, %2480) : (tensor<2x2x8xf32>, tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x8xf32>
        %2923 = "stablehlo.reshape"(%2804) : (tensor<2x8x16xf32>) -> tensor<1x2x8x16xf32>
        %2924 = "stablehlo.dynamic_update_slice"(%2407, %2923, %2483, %2480, %2480, %2480) : (tensor<2x2x8x16xf32>, tensor<1x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x8x16xf32>
        %2925 = "stablehlo.reshape"(%2801) : (tensor<16xf32>) -> tensor<1x16xf32>
        %2926 = "stablehlo.dynamic_update_slice"(%2408, %2925, %2483, %2480) : (tensor<2x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<2x16xf32>
        %2927 = "stablehlo.reshape"(%2794) : (tensor<16x2x8xf32>) -> tensor<1x16x2x8xf32>
        %2928 = "stablehlo.dynamic_update_slice"(%2409, %2927, %2483, %2480, %2480, %2480) : (tensor<2x16x2x8xf32>, tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x16x2x8xf32>
        %2929 = "stablehlo.reshape"(%2792) : (tensor<2x8xf32>) -> tensor<1x2x8xf32>
        %2930 = "stablehlo.dynamic_update_slice"(%2410, %2929, %2483, %2480, %2480) : (tensor<2x2x8xf32>, tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x8xf32>
        %2931 = "stablehlo.reshape"(%2783) : (tensor<16x2x8xf32>) -> tensor<1x16x2x8xf32>
        %2932 = "stablehlo.dynamic_update_slice"(%2411, %2931, %2483, %2480, %2480, %2480) : (tensor<2x16x2x8xf32>, tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x16x2x8xf32>
        %2933 = "stablehlo.reshape"(%2781) : (tensor<2x8xf32>) -> tensor<1x2x8xf32>
        %2934 = "stablehlo.dynamic_update_slice"(%2412, %2933, %2483, %2480, %2480) : (tensor<2x2x8xf32>, tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x8xf32>
        %2935 = "stablehlo.reshape"(%2746) : (tensor<16xf32>) -> tensor<1x16xf32>
        %2936 = "stablehlo.dynamic_update_slice"(%2413, %2935, %2483, %2480) : (tensor<2x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<2x16xf32>
        %2937 = "stablehlo.reshape"(%2739) : (tensor<16xf32>) -> tensor<1x16xf32>
        %2938 = "stablehlo.dynamic_update_slice"(%2414, %2937, %2483, %2480) : (tensor<2x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<2x16xf32>
        %2939 = "stablehlo.reshape"(%2733) : (tensor<16x2x8xf32>) -> tensor<1x16x2x8xf32>
        %2940 = "stablehlo.dynamic_update_slice"(%2415, %2939, %2483, %2480, %2480, %2480) : (tensor<2x16x2x8xf32>, tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x16x2x8xf32>
        %2941 = "stablehlo.reshape"(%2731) : (tensor<2x8xf32>) -> tensor<1x2x8xf32>
        %2942 = "stablehlo.dynamic_update_slice"(%2416, %2941, %2483, %2480, %2480) : (tensor<2x2x8xf32>, tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x8xf32>
        %2943 = "stablehlo.reshape"(%2695) : (tensor<2x8x16xf32>) -> tensor<1x2x8x16xf32>
        %2944 = "stablehlo.dynamic_update_slice"(%2417, %2943, %2483, %2480, %2480, %2480) : (tensor<2x2x8x16xf32>, tensor<1x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x8x16xf32>
        %2945 = "stablehlo.reshape"(%2692) : (tensor<16xf32>) -> tensor<1x16xf32>
        %2946 = "stablehlo.dynamic_update_slice"(%2418, %2945, %2483, %2480) : (tensor<2x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<2x16xf32>
        %2947 = "stablehlo.reshape"(%2658) : (tensor<16xf32>) -> tensor<1x16xf32>
        %2948 = "stablehlo.dynamic_update_slice"(%2419, %2947, %2483, %2480) : (tensor<2x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<2x16xf32>
        %2949 = "stablehlo.reshape"(%2651) : (tensor<16xf32>) -> tensor<1x16xf32>
        %2950 = "stablehlo.dynamic_update_slice"(%2420, %2949, %2483, %2480) : (tensor<2x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<2x16xf32>
        %2951 = "stablehlo.reshape"(%2646) : (tensor<16x64xf32>) -> tensor<1x16x64xf32>
        %2952 = "stablehlo.dynamic_update_slice"(%2421, %2951, %2483, %2480, %2480) : (tensor<2x16x64xf32>, tensor<1x16x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x16x64xf32>
        %2953 = "stablehlo.reshape"(%2643) : (tensor<64xf32>) -> tensor<1x64xf32>
        %2954 = "stablehlo.dynamic_update_slice"(%2422, %2953, %2483, %2480) : (tensor<2x64xf32>, tensor<1x64xf32>, tensor<i32>, tensor<i32>) -> tensor<2x64xf32>
        %2955 = "stablehlo.reshape"(%2626) : (tensor<64x16xf32>) -> tensor<1x64x16xf32>
        %2956 = "stablehlo.dynamic_update_slice"(%2423, %2955, %2483, %2480, %2480) : (tensor<2x64x16xf32>, tensor<1x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x16xf32>
        %2957 = "stablehlo.reshape"(%2623) : (tensor<16xf32>) -> tensor<1x16xf32>
        %2958 = "stablehlo.dynamic_update_slice"(%2424, %2957, %2483, %2480) : (tensor<2x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<2x16xf32>
        "stablehlo.return"(%2906, %2904, %2905, %2908, %2910, %2912, %2914, %2916, %2918, %2920, %2922, %2924, %2926, %2928, %2930, %2932, %2934, %2936, %2938, %2940, %2942, %2944, %2946, %2948, %2950, %2952, %2954, %2956, %2958, %2425, %2426, %2427, %2428, %2429, %2430, %2431, %2432, %2433, %2434, %2435, %2436, %2437, %2438, %2439, %2440, %2441, %2442, %2443, %2444, %2445, %2446, %2447, %2448, %2449, %2450, %2451, %2452, %2453, %2454, %2455, %2456, %2457, %2458, %2459, %2460, %2461, %2462, %2463, %2464, %2465, %2466, %2467, %2468, %2469, %2470, %2471, %2472, %2473, %2474, %2475, %2476, %2477, %2478, %2479) : (tensor<i32>, tensor<8x4x16xf32>, tensor<8x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>, tensor<8x1x1x8xi1>, tensor<8x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x2x8x8x4xf32>, tensor<2x2x8x8x4xf32>, tensor<2x2x8x8x4xf32>, tensor<2x8x2x4x4xf32>, tensor<2x8x2x4xf32>, tensor<2x8x2x4x8xf32>, tensor<2x8x4x2x8xf32>, tensor<2x2x8x8x8xf32>, tensor<2x2x8x8x8xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x2x8x8x4xf32>, tensor<2x8x2x4x8xf32>, tensor<2x8x2x4xf32>, tensor<2x8x2x4x8xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>) -> ()
    }) : (tensor<i32>, tensor<8x4x16xf32>, tensor<8x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>, tensor<8x1x1x8xi1>, tensor<8x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x2x8x8x4xf32>, tensor<2x2x8x8x4xf32>, tensor<2x2x8x8x4xf32>, tensor<2x8x2x4x4xf32>, tensor<2x8x2x4xf32>, tensor<2x8x2x4x8xf32>, tensor<2x8x4x2x8xf32>, tensor<2x2x8x8x8xf32>, tensor<2x2x8x8x8xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x2x8x8x4xf32>, tensor<2x8x2x4x8xf32>, tensor<2x8x2x4xf32>, tensor<2x8x2x4x8xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>) -> (tensor<i32>, tensor<8x4x16xf32>, tensor<8x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>, tensor<8x1x1x8xi1>, tensor<8x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x2x8x8x4xf32>, tensor<2x2x8x8x4xf32>, tensor<2x2x8x8x4xf32>, tensor<2x8x2x4x4xf32>, tensor<2x8x2x4xf32>, tensor<2x8x2x4x8xf32>, tensor<2x8x4x2x8xf32>, tensor<2x2x8x8x8xf32>, tensor<2x2x8x8x8xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x2x8x8x4xf32>, tensor<2x8x2x4x8xf32>, tensor<2x8x2x4xf32>, tensor<2x8x2x4x8xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>)
    %2960 = "sdy.sharding_constraint"(%2959#1) {sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>} : (tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %2961 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2965 = "stablehlo.reduce"(%2960, %2961) ({
      ^bb0(%2962: tensor<f32>, %2963: tensor<f32>):
        %2964 = "stablehlo.add"(%2962, %2963) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%2964) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<4x16xf32>
    %2966 = "stablehlo.constant"() {value = dense<0.0> : tensor<8x4x16xf32>} : () -> tensor<8x4x16xf32>
    %2967 = "stablehlo.select"(%801, %2960, %2966) : (tensor<8x4x16xi1>, tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %2968 = "stablehlo.select"(%801, %2966, %2960) : (tensor<8x4x16xi1>, tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %2969 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2973 = "stablehlo.reduce"(%2967, %2969) ({
      ^bb0(%2970: tensor<f32>, %2971: tensor<f32>):
        %2972 = "stablehlo.add"(%2970, %2971) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%2972) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<16xf32>
    %2974 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2978 = "stablehlo.reduce"(%2968, %2974) ({
      ^bb0(%2975: tensor<f32>, %2976: tensor<f32>):
        %2977 = "stablehlo.add"(%2975, %2976) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%2977) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<16xf32>
    %2979 = "stablehlo.dot_general"(%2968, %293) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x4x16xf32>, tensor<8x4x8xf32>) -> tensor<16x8xf32>
    %2980 = "stablehlo.transpose"(%2979) {permutation = array<i64: 1, 0>} : (tensor<16x8xf32>) -> tensor<8x16xf32>
    %2981 = "stablehlo.select"(%793, %2959#2, %2256) : (tensor<8x8x16xi1>, tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %2982 = "stablehlo.select"(%793, %2256, %2959#2) : (tensor<8x8x16xi1>, tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %2983 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2987 = "stablehlo.reduce"(%2981, %2983) ({
      ^bb0(%2984: tensor<f32>, %2985: tensor<f32>):
        %2986 = "stablehlo.add"(%2984, %2985) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%2986) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<16xf32>
    %2988 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2992 = "stablehlo.reduce"(%2982, %2988) ({
      ^bb0(%2989: tensor<f32>, %2990: tensor<f32>):
        %2991 = "stablehlo.add"(%2989, %2990) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%2991) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<16xf32>
    %2993 = "stablehlo.multiply"(%2982, %786) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %2994 = "stablehlo.multiply"(%2982, %785) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %2995 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2999 = "stablehlo.reduce"(%2994, %2995) ({
      ^bb0(%2996: tensor<f32>, %2997: tensor<f32>):
        %2998 = "stablehlo.add"(%2996, %2997) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%2998) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<16xf32>
    %3000 = "stablehlo.reshape"(%783) : (tensor<8x8xf32>) -> tensor<8x8x1xf32>
    %3001 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3005 = "stablehlo.reduce"(%2993, %3001) ({
      ^bb0(%3002: tensor<f32>, %3003: tensor<f32>):
        %3004 = "stablehlo.add"(%3002, %3003) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3004) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
    %3006 = "stablehlo.broadcast_in_dim"(%1906) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
    %3007 = "stablehlo.multiply"(%3005, %3006) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
    %3008 = "stablehlo.reshape"(%3007) : (tensor<8x8xf32>) -> tensor<8x8x1xf32>
    %3009 = "stablehlo.reshape"(%3008) : (tensor<8x8x1xf32>) -> tensor<8x8xf32>
    %3010 = "stablehlo.broadcast_in_dim"(%3009) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
    %3011 = "stablehlo.subtract"(%2993, %3010) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %3012 = "stablehlo.multiply"(%2993, %785) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %3013 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3017 = "stablehlo.reduce"(%3012, %3013) ({
      ^bb0(%3014: tensor<f32>, %3015: tensor<f32>):
        %3016 = "stablehlo.add"(%3014, %3015) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3016) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
    %3018 = "stablehlo.multiply"(%3017, %3006) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
    %3019 = "stablehlo.reshape"(%3018) : (tensor<8x8xf32>) -> tensor<8x8x1xf32>
    %3020 = "stablehlo.reshape"(%3019) : (tensor<8x8x1xf32>) -> tensor<8x8xf32>
    %3021 = "stablehlo.broadcast_in_dim"(%3020) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
    %3022 = "stablehlo.multiply"(%785, %3021) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %3023 = "stablehlo.subtract"(%3011, %3022) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %3024 = "stablehlo.reshape"(%3000) : (tensor<8x8x1xf32>) -> tensor<8x8xf32>
    %3025 = "stablehlo.broadcast_in_dim"(%3024) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
    %3026 = "stablehlo.multiply"(%3023, %3025) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %3027 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %3028 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3029 = "stablehlo.broadcast_in_dim"(%3028) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %3030 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3031 = "stablehlo.broadcast_in_dim"(%3030) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %3032 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3033 = "stablehlo.broadcast_in_dim"(%3032) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x2x8xf32>
    %3034 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3035 = "stablehlo.broadcast_in_dim"(%3034) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8xf32>
    %3036 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3037 = "stablehlo.broadcast_in_dim"(%3036) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x2x8xf32>
    %3038 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3039 = "stablehlo.broadcast_in_dim"(%3038) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8xf32>
    %3040 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3041 = "stablehlo.broadcast_in_dim"(%3040) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x2x8xf32>
    %3042 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3043 = "stablehlo.broadcast_in_dim"(%3042) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8xf32>
    %3044 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3045 = "stablehlo.broadcast_in_dim"(%3044) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8x16xf32>
    %3046 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3047 = "stablehlo.broadcast_in_dim"(%3046) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %3048 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3049 = "stablehlo.broadcast_in_dim"(%3048) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %3050 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3051 = "stablehlo.broadcast_in_dim"(%3050) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %3052 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3053 = "stablehlo.broadcast_in_dim"(%3052) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x64xf32>
    %3054 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3055 = "stablehlo.broadcast_in_dim"(%3054) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64xf32>
    %3056 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3057 = "stablehlo.broadcast_in_dim"(%3056) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64x16xf32>
    %3058 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3059 = "stablehlo.broadcast_in_dim"(%3058) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %3462:52 = "stablehlo.while"(%3027, %3026, %3029, %3031, %3033, %3035, %3037, %3039, %3041, %3043, %3045, %3047, %3049, %3051, %3053, %3055, %3057, %3059, %442, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15, %16, %17, %18, %757#2, %757#3, %757#4, %757#5, %757#6, %757#7, %757#8, %757#9, %757#10, %757#11, %757#12, %757#13, %757#14, %757#15, %757#16, %757#17, %757#18) ({
      ^bb0(%3060: tensor<i32>, %3061: tensor<8x8x16xf32>, %3062: tensor<1x16xf32>, %3063: tensor<1x16xf32>, %3064: tensor<1x16x2x8xf32>, %3065: tensor<1x2x8xf32>, %3066: tensor<1x16x2x8xf32>, %3067: tensor<1x2x8xf32>, %3068: tensor<1x16x2x8xf32>, %3069: tensor<1x2x8xf32>, %3070: tensor<1x2x8x16xf32>, %3071: tensor<1x16xf32>, %3072: tensor<1x16xf32>, %3073: tensor<1x16xf32>, %3074: tensor<1x16x64xf32>, %3075: tensor<1x64xf32>, %3076: tensor<1x64x16xf32>, %3077: tensor<1x16xf32>, %3078: tensor<8x1x1x8xi1>, %3079: tensor<1x16xf32>, %3080: tensor<1x16xf32>, %3081: tensor<1x16x2x8xf32>, %3082: tensor<1x2x8xf32>, %3083: tensor<1x16x2x8xf32>, %3084: tensor<1x2x8xf32>, %3085: tensor<1x16x2x8xf32>, %3086: tensor<1x2x8xf32>, %3087: tensor<1x2x8x16xf32>, %3088: tensor<1x16xf32>, %3089: tensor<1x16xf32>, %3090: tensor<1x16xf32>, %3091: tensor<1x16x64xf32>, %3092: tensor<1x64xf32>, %3093: tensor<1x64x16xf32>, %3094: tensor<1x16xf32>, %3095: tensor<1x8x8x16xf32>, %3096: tensor<1x8x8xf32>, %3097: tensor<1x8x8x16xf32>, %3098: tensor<1x2x8x8x8xf32>, %3099: tensor<1x2x8x8x8xf32>, %3100: tensor<1x2x8x8x8xf32>, %3101: tensor<1x8x2x8x8xf32>, %3102: tensor<1x8x2x8xf32>, %3103: tensor<1x8x2x8x8xf32>, %3104: tensor<1x8x8x2x8xf32>, %3105: tensor<1x8x8x16xf32>, %3106: tensor<1x8x8xf32>, %3107: tensor<1x8x8x16xf32>, %3108: tensor<1x8x8x64xf32>, %3109: tensor<1x8x8x64xf32>, %3110: tensor<1x8x8x64xf32>, %3111: tensor<1x8x8x64xf32>):
        %3112 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %3113 = "stablehlo.compare"(%3060, %3112) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        "stablehlo.return"(%3113) : (tensor<i1>) -> ()
    }, {
      ^bb0(%3114: tensor<i32>, %3115: tensor<8x8x16xf32>, %3116: tensor<1x16xf32>, %3117: tensor<1x16xf32>, %3118: tensor<1x16x2x8xf32>, %3119: tensor<1x2x8xf32>, %3120: tensor<1x16x2x8xf32>, %3121: tensor<1x2x8xf32>, %3122: tensor<1x16x2x8xf32>, %3123: tensor<1x2x8xf32>, %3124: tensor<1x2x8x16xf32>, %3125: tensor<1x16xf32>, %3126: tensor<1x16xf32>, %3127: tensor<1x16xf32>, %3128: tensor<1x16x64xf32>, %3129: tensor<1x64xf32>, %3130: tensor<1x64x16xf32>, %3131: tensor<1x16xf32>, %3132: tensor<8x1x1x8xi1>, %3133: tensor<1x16xf32>, %3134: tensor<1x16xf32>, %3135: tensor<1x16x2x8xf32>, %3136: tensor<1x2x8xf32>, %3137: tensor<1x16x2x8xf32>, %3138: tensor<1x2x8xf32>, %3139: tensor<1x16x2x8xf32>, %3140: tensor<1x2x8xf32>, %3141: tensor<1x2x8x16xf32>, %3142: tensor<1x16xf32>, %3143: tensor<1x16xf32>, %3144: tensor<1x16xf32>, %3145: tensor<1x16x64xf32>, %3146: tensor<1x64xf32>, %3147: tensor<1x64x16xf32>, %3148: tensor<1x16xf32>, %3149: tensor<1x8x8x16xf32>, %3150: tensor<1x8x8xf32>, %3151: tensor<1x8x8x16xf32>, %3152: tensor<1x2x8x8x8xf32>, %3153: tensor<1x2x8x8x8xf32>, %3154: tensor<1x2x8x8x8xf32>, %3155: tensor<1x8x2x8x8xf32>, %3156: tensor<1x8x2x8xf32>, %3157: tensor<1x8x2x8x8xf32>, %3158: tensor<1x8x8x2x8xf32>, %3159: tensor<1x8x8x16xf32>, %3160: tensor<1x8x8xf32>, %3161: tensor<1x8x8x16xf32>, %3162: tensor<1x8x8x64xf32>, %3163: tensor<1x8x8x64xf32>, %3164: tensor<1x8x8x64xf32>, %3165: tensor<1x8x8x64xf32>):
        %3166 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
        %3167 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %3168 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
        %3169 = "stablehlo.subtract"(%3168, %3114) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        %3170 = "stablehlo.dynamic_slice"(%3133, %3169, %3166) {slice_sizes = array<i64: 1, 16>} : (tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %3171 = "stablehlo.reshape"(%3170) : (tensor<1x16xf32>) -> tensor<16xf32>
        %3172 = "stablehlo.dynamic_slice"(%3134, %3169, %3166) {slice_sizes = array<i64: 1, 16>} : (tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %3173 = "stablehlo.reshape"(%3172) : (tensor<1x16xf32>) -> tensor<16xf32>
        %3174 = "stablehlo.dynamic_slice"(%3135, %3169, %3166, %3166, %3166) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %3175 = "stablehlo.reshape"(%3174) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %3176 = "stablehlo.dynamic_slice"(%3136, %3169, %3166, %3166) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %3177 = "stablehlo.reshape"(%3176) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %3178 = "stablehlo.dynamic_slice"(%3137, %3169, %3166, %3166, %3166) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %3179 = "stablehlo.reshape"(%3178) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %3180 = "stablehlo.dynamic_slice"(%3138, %3169, %3166, %3166) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %3181 = "stablehlo.reshape"(%3180) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %3182 = "stablehlo.dynamic_slice"(%3139, %3169, %3166, %3166, %3166) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %3183 = "stablehlo.reshape"(%3182) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %3184 = "stablehlo.dynamic_slice"(%3140, %3169, %3166, %3166) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %3185 = "stablehlo.reshape"(%3184) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %3186 = "stablehlo.dynamic_slice"(%3141, %3169, %3166, %3166, %3166) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<1x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %3187 = "stablehlo.reshape"(%3186) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
        %3188 = "stablehlo.dynamic_slice"(%3142, %3169, %3166) {slice_sizes = array<i64: 1, 16>} : (tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %3189 = "stablehlo.reshape"(%3188) : (tensor<1x16xf32>) -> tensor<16xf32>
        %3190 = "stablehlo.dynamic_slice"(%3143, %3169, %3166) {slice_sizes = array<i64: 1, 16>} : (tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %3191 = "stablehlo.reshape"(%3190) : (tensor<1x16xf32>) -> tensor<16xf32>
        %3192 = "stablehlo.dynamic_slice"(%3144, %3169, %3166) {slice_sizes = array<i64: 1, 16>} : (tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %3193 = "stablehlo.reshape"(%3192) : (tensor<1x16xf32>) -> tensor<16xf32>
        %3194 = "stablehlo.dynamic_slice"(%3145, %3169, %3166, %3166) {slice_sizes = array<i64: 1, 16, 64>} : (tensor<1x16x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x64xf32>
        %3195 = "stablehlo.reshape"(%3194) : (tensor<1x16x64xf32>) -> tensor<16x64xf32>
        %3196 = "stablehlo.dynamic_slice"(%3146, %3169, %3166) {slice_sizes = array<i64: 1, 64>} : (tensor<1x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
        %3197 = "stablehlo.reshape"(%3196) : (tensor<1x64xf32>) -> tensor<64xf32>
        %3198 = "stablehlo.dynamic_slice"(%3147, %3169, %3166, %3166) {slice_sizes = array<i64: 1, 64, 16>} : (tensor<1x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x16xf32>
        %3199 = "stablehlo.reshape"(%3198) : (tensor<1x64x16xf32>) -> tensor<64x16xf32>
        %3200 = "stablehlo.dynamic_slice"(%3148, %3169, %3166) {slice_sizes = array<i64: 1, 16>} : (tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %3201 = "stablehlo.reshape"(%3200) : (tensor<1x16xf32>) -> tensor<16xf32>
        %3202 = "stablehlo.dynamic_slice"(%3149, %3169, %3166, %3166, %3166) {slice_sizes = array<i64: 1, 8, 8, 16>} : (tensor<1x8x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x16xf32>
        %3203 = "stablehlo.reshape"(%3202) : (tensor<1x8x8x16xf32>) -> tensor<8x8x16xf32>
        %3204 = "stablehlo.dynamic_slice"(%3150, %3169, %3166, %3166) {slice_sizes = array<i64: 1, 8, 8>} : (tensor<1x8x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8xf32>
        %3205 = "stablehlo.reshape"(%3204) : (tensor<1x8x8xf32>) -> tensor<8x8xf32>
        %3206 = "stablehlo.dynamic_slice"(%3151, %3169, %3166, %3166, %3166) {slice_sizes = array<i64: 1, 8, 8, 16>} : (tensor<1x8x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x16xf32>
        %3207 = "stablehlo.reshape"(%3206) : (tensor<1x8x8x16xf32>) -> tensor<8x8x16xf32>
        %3208 = "stablehlo.dynamic_slice"(%3152, %3169, %3166, %3166, %3166, %3166) {slice_sizes = array<i64: 1, 2, 8, 8, 8>} : (tensor<1x2x8x8x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x8x8xf32>
        %3209 = "stablehlo.reshape"(%3208) : (tensor<1x2x8x8x8xf32>) -> tensor<2x8x8x8xf32>
        %3210 = "stablehlo.dynamic_slice"(%3153, %3169, %3166, %3166, %3166, %3166) {slice_sizes = array<i64: 1, 2, 8, 8, 8>} : (tensor<1x2x8x8x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x8x8xf32>
        %3211 = "stablehlo.reshape"(%3210) : (tensor<1x2x8x8x8xf32>) -> tensor<2x8x8x8xf32>
        %3212 = "stablehlo.dynamic_slice"(%3154, %3169, %3166, %3166, %3166, %3166) {slice_sizes = array<i64: 1, 2, 8, 8, 8>} : (tensor<1x2x8x8x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x8x8xf32>
        %3213 = "stablehlo.reshape"(%3212) : (tensor<1x2x8x8x8xf32>) -> tensor<2x8x8x8xf32>
        %3214 = "stablehlo.dynamic_slice"(%3155, %3169, %3166, %3166, %3166, %3166) {slice_sizes = array<i64: 1, 8, 2, 8, 8>} : (tensor<1x8x2x8x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x2x8x8xf32>
        %3215 = "stablehlo.reshape"(%3214) : (tensor<1x8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %3216 = "stablehlo.dynamic_slice"(%3156, %3169, %3166, %3166, %3166) {slice_sizes = array<i64: 1, 8, 2, 8>} : (tensor<1x8x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x2x8xf32>
        %3217 = "stablehlo.reshape"(%3216) : (tensor<1x8x2x8xf32>) -> tensor<8x2x8xf32>
        %3218 = "stablehlo.dynamic_slice"(%3157, %3169, %3166, %3166, %3166, %3166) {slice_sizes = array<i64: 1, 8, 2, 8, 8>} : (tensor<1x8x2x8x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x2x8x8xf32>
        %3219 = "stablehlo.reshape"(%3218) : (tensor<1x8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %3220 = "stablehlo.dynamic_slice"(%3158, %3169, %3166, %3166, %3166, %3166) {slice_sizes = array<i64: 1, 8, 8, 2, 8>} : (tensor<1x8x8x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x2x8xf32>
        %3221 = "stablehlo.reshape"(%3220) : (tensor<1x8x8x2x8xf32>) -> tensor<8x8x2x8xf32>
        %3222 = "stablehlo.dynamic_slice"(%3159, %3169, %3166, %3166, %3166) {slice_sizes = array<i64: 1, 8, 8, 16>} : (tensor<1x8x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x16xf32>
        %3223 = "stablehlo.reshape"(%3222) : (tensor<1x8x8x16xf32>) -> tensor<8x8x16xf32>
        %3224 = "stablehlo.dynamic_slice"(%3160, %3169, %3166, %3166) {slice_sizes = array<i64: 1, 8, 8>} : (tensor<1x8x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8xf32>
        %3225 = "stablehlo.reshape"(%3224) : (tensor<1x8x8xf32>) -> tensor<8x8xf32>
        %3226 = "stablehlo.dynamic_slice"(%3161, %3169, %3166, %3166, %3166) {slice_sizes = array<i64: 1, 8, 8, 16>} : (tensor<1x8x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x16xf32>
        %3227 = "stablehlo.reshape"(%3226) : (tensor<1x8x8x16xf32>) -> tensor<8x8x16xf32>
        %3228 = "stablehlo.dynamic_slice"(%3162, %3169, %3166, %3166, %3166) {slice_sizes = array<i64: 1, 8, 8, 64>} : (tensor<1x8x8x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x64xf32>
        %3229 = "stablehlo.reshape"(%3228) : (tensor<1x8x8x64xf32>) -> tensor<8x8x64xf32>
        %3230 = "stablehlo.dynamic_slice"(%3163, %3169, %3166, %3166, %3166) {slice_sizes = array<i64: 1, 8, 8, 64>} : (tensor<1x8x8x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x64xf32>
        %3231 = "stablehlo.reshape"(%3230) : (tensor<1x8x8x64xf32>) -> tensor<8x8x64xf32>
        %3232 = "stablehlo.dynamic_slice"(%3164, %3169, %3166, %3166, %3166) {slice_sizes = array<i64: 1, 8, 8, 64>} : (tensor<1x8x8x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x64xf32>
        %3233 = "stablehlo.reshape"(%3232) : (tensor<1x8x8x64xf32>) -> tensor<8x8x64xf32>
        %3234 = "stablehlo.dynamic_slice"(%3165, %3169, %3166, %3166, %3166) {slice_sizes = array<i64: 1, 8, 8, 64>} : (tensor<1x8x8x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x64xf32>
        %3235 = "stablehlo.reshape"(%3234) : (tensor<1x8x8x64xf32>) -> tensor<8x8x64xf32>
        %3236 = "stablehlo.broadcast_in_dim"(%3171) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %3237 = "stablehlo.constant"() {value = dense<3.5355338e-1> : tensor<f32>} : () -> tensor<f32>
        %3238 = "stablehlo.broadcast_in_dim"(%3237) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x8x8xf32>
        %3239 = "stablehlo.reshape"(%3132) : (tensor<8x1x1x8xi1>) -> tensor<8x8xi1>
        %3240 = "stablehlo.broadcast_in_dim"(%3239) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<8x8xi1>) -> tensor<8x2x8x8xi1>
        %3241 = "stablehlo.reshape"(%3217) : (tensor<8x2x8xf32>) -> tensor<8x2x8x1xf32>
        %3242 = "stablehlo.reshape"(%3241) : (tensor<8x2x8x1xf32>) -> tensor<8x2x8xf32>
        %3243 = "stablehlo.broadcast_in_dim"(%3242) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x8xf32>) -> tensor<8x2x8x8xf32>
        %3244 = "stablehlo.broadcast_in_dim"(%3191) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %3245 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
        %3246 = "stablehlo.broadcast_in_dim"(%3245) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8x64xf32>
        %3247 = "stablehlo.constant"() {value = dense<7.0710677e-1> : tensor<f32>} : () -> tensor<f32>
        %3248 = "stablehlo.broadcast_in_dim"(%3247) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8x64xf32>
        %3249 = "sdy.sharding_constraint"(%3115) {sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>} : (tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3250 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %3254 = "stablehlo.reduce"(%3249, %3250) ({
          ^bb0(%3251: tensor<f32>, %3252: tensor<f32>):
            %3253 = "stablehlo.add"(%3251, %3252) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%3253) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<16xf32>
        %3255 = "stablehlo.dot_general"(%3249, %3199) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x8x16xf32>, tensor<64x16xf32>) -> tensor<8x8x64xf32>
        %3256 = "stablehlo.dot_general"(%3249, %3235) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x8x16xf32>, tensor<8x8x64xf32>) -> tensor<16x64xf32>
        %3257 = "stablehlo.transpose"(%3256) {permutation = array<i64: 1, 0>} : (tensor<16x64xf32>) -> tensor<64x16xf32>
        %3258 = "stablehlo.multiply"(%3255, %3233) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %3259 = "stablehlo.multiply"(%3255, %3229) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %3260 = "stablehlo.multiply"(%3231, %3231) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %3261 = "stablehlo.negate"(%3260) : (tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %3262 = "stablehlo.exponential"(%3261) : (tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %3263 = "stablehlo.multiply"(%3259, %3262) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %3264 = "stablehlo.constant"() {value = dense<1.1283792> : tensor<f32>} : () -> tensor<f32>
        %3265 = "stablehlo.broadcast_in_dim"(%3264) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8x64xf32>
        %3266 = "stablehlo.multiply"(%3263, %3265) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %3267 = "stablehlo.multiply"(%3266, %3248) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %3268 = "stablehlo.multiply"(%3258, %3246) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %3269 = "stablehlo.add"(%3267, %3268) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %3270 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %3274 = "stablehlo.reduce"(%3269, %3270) ({
          ^bb0(%3271: tensor<f32>, %3272: tensor<f32>):
            %3273 = "stablehlo.add"(%3271, %3272) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%3273) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x8x64xf32>, tensor<f32>) -> tensor<64xf32>
        %3275 = "stablehlo.dot_general"(%3269, %3195) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x8x64xf32>, tensor<16x64xf32>) -> tensor<8x8x16xf32>
        %3276 = "stablehlo.dot_general"(%3269, %3227) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x8x64xf32>, tensor<8x8x16xf32>) -> tensor<64x16xf32>
        %3277 = "stablehlo.transpose"(%3276) {permutation = array<i64: 1, 0>} : (tensor<64x16xf32>) -> tensor<16x64xf32>
        %3278 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %3282 = "stablehlo.reduce"(%3275, %3278) ({
          ^bb0(%3279: tensor<f32>, %3280: tensor<f32>):
            %3281 = "stablehlo.add"(%3279, %3280) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%3281) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<16xf32>
        %3283 = "stablehlo.multiply"(%3275, %3244) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3284 = "stablehlo.multiply"(%3275, %3223) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3285 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %3289 = "stablehlo.reduce"(%3284, %3285) ({
          ^bb0(%3286: tensor<f32>, %3287: tensor<f32>):
            %3288 = "stablehlo.add"(%3286, %3287) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%3288) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<16xf32>
        %3290 = "stablehlo.reshape"(%3225) : (tensor<8x8xf32>) -> tensor<8x8x1xf32>
        %3291 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %3295 = "stablehlo.reduce"(%3283, %3291) ({
          ^bb0(%3292: tensor<f32>, %3293: tensor<f32>):
            %3294 = "stablehlo.add"(%3292, %3293) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%3294) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
        %3296 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %3297 = "stablehlo.broadcast_in_dim"(%3296) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %3298 = "stablehlo.multiply"(%3295, %3297) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %3299 = "stablehlo.reshape"(%3298) : (tensor<8x8xf32>) -> tensor<8x8x1xf32>
        %3300 = "stablehlo.reshape"(%3299) : (tensor<8x8x1xf32>) -> tensor<8x8xf32>
        %3301 = "stablehlo.broadcast_in_dim"(%3300) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
        %3302 = "stablehlo.subtract"(%3283, %3301) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3303 = "stablehlo.multiply"(%3283, %3223) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3304 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %3308 = "stablehlo.reduce"(%3303, %3304) ({
          ^bb0(%3305: tensor<f32>, %3306: tensor<f32>):
            %3307 = "stablehlo.add"(%3305, %3306) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%3307) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
        %3309 = "stablehlo.multiply"(%3308, %3297) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %3310 = "stablehlo.reshape"(%3309) : (tensor<8x8xf32>) -> tensor<8x8x1xf32>
        %3311 = "stablehlo.reshape"(%3310) : (tensor<8x8x1xf32>) -> tensor<8x8xf32>
        %3312 = "stablehlo.broadcast_in_dim"(%3311) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
        %3313 = "stablehlo.multiply"(%3223, %3312) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3314 = "stablehlo.subtract"(%3302, %3313) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3315 = "stablehlo.reshape"(%3290) : (tensor<8x8x1xf32>) -> tensor<8x8xf32>
        %3316 = "stablehlo.broadcast_in_dim"(%3315) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
        %3317 = "stablehlo.multiply"(%3314, %3316) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3318 = "stablehlo.add"(%3249, %3317) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3319 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %3323 = "stablehlo.reduce"(%3318, %3319) ({
          ^bb0(%3320: tensor<f32>, %3321: tensor<f32>):
            %3322 = "stablehlo.add"(%3320, %3321) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%3322) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<16xf32>
        %3324 = "stablehlo.dot_general"(%3318, %3187) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x8x16xf32>, tensor<2x8x16xf32>) -> tensor<8x8x2x8xf32>
        %3325 = "stablehlo.dot_general"(%3318, %3221) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x8x16xf32>, tensor<8x8x2x8xf32>) -> tensor<16x2x8xf32>
        %3326 = "stablehlo.transpose"(%3325) {permutation = array<i64: 1, 2, 0>} : (tensor<16x2x8xf32>) -> tensor<2x8x16xf32>
        %3327 = "stablehlo.transpose"(%3324) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<8x8x2x8xf32>) -> tensor<8x2x8x8xf32>
        %3328 = "stablehlo.divide"(%3327, %3243) : (tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %3329 = "stablehlo.multiply"(%3327, %3219) : (tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %3330 = "stablehlo.divide"(%3329, %3243) : (tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %3331 = "stablehlo.negate"(%3330) : (tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %3332 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %3336 = "stablehlo.reduce"(%3331, %3332) ({
          ^bb0(%3333: tensor<f32>, %3334: tensor<f32>):
            %3335 = "stablehlo.add"(%3333, %3334) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%3335) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x8x8xf32>, tensor<f32>) -> tensor<8x2x8xf32>
        %3337 = "stablehlo.reshape"(%3336) : (tensor<8x2x8xf32>) -> tensor<8x2x8x1xf32>
        %3338 = "stablehlo.dot_general"(%3328, %3211) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x2x8x8xf32>, tensor<2x8x8x8xf32>) -> tensor<8x2x8x8xf32>
        %3339 = "stablehlo.dot_general"(%3328, %3215) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %3340 = "stablehlo.transpose"(%3339) {permutation = array<i64: 1, 2, 0, 3>} : (tensor<8x2x8x8xf32>) -> tensor<2x8x8x8xf32>
        %3341 = "stablehlo.reshape"(%3337) : (tensor<8x2x8x1xf32>) -> tensor<8x2x8xf32>
        %3342 = "stablehlo.multiply"(%3338, %3215) : (tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %3343 = "stablehlo.reshape"(%3341) : (tensor<8x2x8xf32>) -> tensor<8x2x8x1xf32>
        %3344 = "stablehlo.reshape"(%3343) : (tensor<8x2x8x1xf32>) -> tensor<8x2x8xf32>
        %3345 = "stablehlo.broadcast_in_dim"(%3344) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x8xf32>) -> tensor<8x2x8x8xf32>
        %3346 = "stablehlo.multiply"(%3345, %3215) : (tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %3347 = "stablehlo.add"(%3342, %3346) : (tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %3348 = "stablehlo.constant"() {value = dense<0.0> : tensor<8x2x8x8xf32>} : () -> tensor<8x2x8x8xf32>
        %3349 = "stablehlo.select"(%3240, %3347, %3348) : (tensor<8x2x8x8xi1>, tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %3350 = "stablehlo.multiply"(%3349, %3238) : (tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %3351 = "stablehlo.dot_general"(%3350, %3209) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x2x8x8xf32>, tensor<2x8x8x8xf32>) -> tensor<8x2x8x8xf32>
        %3352 = "stablehlo.transpose"(%3351) {permutation = array<i64: 1, 3, 0, 2>} : (tensor<8x2x8x8xf32>) -> tensor<2x8x8x8xf32>
        %3353 = "stablehlo.dot_general"(%3350, %3213) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x2x8x8xf32>, tensor<2x8x8x8xf32>) -> tensor<8x2x8x8xf32>
        %3354 = "stablehlo.transpose"(%3353) {permutation = array<i64: 1, 3, 0, 2>} : (tensor<8x2x8x8xf32>) -> tensor<2x8x8x8xf32>
        %3355 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %3359 = "stablehlo.reduce"(%3352, %3355) ({
          ^bb0(%3356: tensor<f32>, %3357: tensor<f32>):
            %3358 = "stablehlo.add"(%3356, %3357) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%3358) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2, 3>} : (tensor<2x8x8x8xf32>, tensor<f32>) -> tensor<2x8xf32>
        %3360 = "stablehlo.reshape"(%3359) : (tensor<2x8xf32>) -> tensor<2x8x1x1xf32>
        %3361 = "stablehlo.reshape"(%3360) : (tensor<2x8x1x1xf32>) -> tensor<2x8x1xf32>
        %3362 = "stablehlo.reshape"(%3361) : (tensor<2x8x1xf32>) -> tensor<2x8xf32>
        %3363 = "stablehlo.dot_general"(%3352, %3207) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x8xf32>, tensor<8x8x16xf32>) -> tensor<2x8x16xf32>
        %3364 = "stablehlo.transpose"(%3363) {permutation = array<i64: 2, 0, 1>} : (tensor<2x8x16xf32>) -> tensor<16x2x8xf32>
        %3365 = "stablehlo.dot_general"(%3352, %3183) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [1, 2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x8xf32>, tensor<16x2x8xf32>) -> tensor<8x8x16xf32>
        %3366 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %3370 = "stablehlo.reduce"(%3340, %3366) ({
          ^bb0(%3367: tensor<f32>, %3368: tensor<f32>):
            %3369 = "stablehlo.add"(%3367, %3368) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%3369) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2, 3>} : (tensor<2x8x8x8xf32>, tensor<f32>) -> tensor<2x8xf32>
        %3371 = "stablehlo.reshape"(%3370) : (tensor<2x8xf32>) -> tensor<2x8x1x1xf32>
        %3372 = "stablehlo.reshape"(%3371) : (tensor<2x8x1x1xf32>) -> tensor<2x8x1xf32>
        %3373 = "stablehlo.reshape"(%3372) : (tensor<2x8x1xf32>) -> tensor<2x8xf32>
        %3374 = "stablehlo.dot_general"(%3340, %3207) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x8xf32>, tensor<8x8x16xf32>) -> tensor<2x8x16xf32>
        %3375 = "stablehlo.transpose"(%3374) {permutation = array<i64: 2, 0, 1>} : (tensor<2x8x16xf32>) -> tensor<16x2x8xf32>
        %3376 = "stablehlo.dot_general"(%3340, %3179) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [1, 2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x8xf32>, tensor<16x2x8xf32>) -> tensor<8x8x16xf32>
        %3377 = "stablehlo.add"(%3365, %3376) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3378 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %3382 = "stablehlo.reduce"(%3354, %3378) ({
          ^bb0(%3379: tensor<f32>, %3380: tensor<f32>):
            %3381 = "stablehlo.add"(%3379, %3380) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%3381) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2, 3>} : (tensor<2x8x8x8xf32>, tensor<f32>) -> tensor<2x8xf32>
        %3383 = "stablehlo.reshape"(%3382) : (tensor<2x8xf32>) -> tensor<2x8x1x1xf32>
        %3384 = "stablehlo.reshape"(%3383) : (tensor<2x8x1x1xf32>) -> tensor<2x8x1xf32>
        %3385 = "stablehlo.reshape"(%3384) : (tensor<2x8x1xf32>) -> tensor<2x8xf32>
        %3386 = "stablehlo.dot_general"(%3354, %3207) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x8xf32>, tensor<8x8x16xf32>) -> tensor<2x8x16xf32>
        %3387 = "stablehlo.transpose"(%3386) {permutation = array<i64: 2, 0, 1>} : (tensor<2x8x16xf32>) -> tensor<16x2x8xf32>
        %3388 = "stablehlo.dot_general"(%3354, %3175) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [1, 2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x8xf32>, tensor<16x2x8xf32>) -> tensor<8x8x16xf32>
        %3389 = "stablehlo.add"(%3377, %3388) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3390 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %3394 = "stablehlo.reduce"(%3389, %3390) ({
          ^bb0(%3391: tensor<f32>, %3392: tensor<f32>):
            %3393 = "stablehlo.add"(%3391, %3392) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%3393) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<16xf32>
        %3395 = "stablehlo.multiply"(%3389, %3236) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3396 = "stablehlo.multiply"(%3389, %3203) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3397 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %3401 = "stablehlo.reduce"(%3396, %3397) ({
          ^bb0(%3398: tensor<f32>, %3399: tensor<f32>):
            %3400 = "stablehlo.add"(%3398, %3399) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%3400) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<16xf32>
        %3402 = "stablehlo.reshape"(%3205) : (tensor<8x8xf32>) -> tensor<8x8x1xf32>
        %3403 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %3407 = "stablehlo.reduce"(%3395, %3403) ({
          ^bb0(%3404: tensor<f32>, %3405: tensor<f32>):
            %3406 = "stablehlo.add"(%3404, %3405) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%3406) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
        %3408 = "stablehlo.multiply"(%3407, %3297) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %3409 = "stablehlo.reshape"(%3408) : (tensor<8x8xf32>) -> tensor<8x8x1xf32>
        %3410 = "stablehlo.reshape"(%3409) : (tensor<8x8x1xf32>) -> tensor<8x8xf32>
        %3411 = "stablehlo.broadcast_in_dim"(%3410) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
        %3412 = "stablehlo.subtract"(%3395, %3411) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3413 = "stablehlo.multiply"(%3395, %3203) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3414 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %3418 = "stablehlo.reduce"(%3413, %3414) ({
          ^bb0(%3415: tensor<f32>, %3416: tensor<f32>):
            %3417 = "stablehlo.add"(%3415, %3416) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%3417) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
        %3419 = "stablehlo.multiply"(%3418, %3297) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %3420 = "stablehlo.reshape"(%3419) : (tensor<8x8xf32>) -> tensor<8x8x1xf32>
        %3421 = "stablehlo.reshape"(%3420) : (tensor<8x8x1xf32>) -> tensor<8x8xf32>
        %3422 = "stablehlo.broadcast_in_dim"(%3421) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
        %3423 = "stablehlo.multiply"(%3203, %3422) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3424 = "stablehlo.subtract"(%3412, %3423) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3425 = "stablehlo.reshape"(%3402) : (tensor<8x8x1xf32>) -> tensor<8x8xf32>
        %3426 = "stablehlo.broadcast_in_dim"(%3425) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
        %3427 = "stablehlo.multiply"(%3424, %3426) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3428 = "stablehlo.add"(%3318, %3427) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3429 = "stablehlo.add"(%3114, %3167) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        %3430 = "stablehlo.reshape"(%3401) : (tensor<16xf32>) -> tensor<1x16xf32>
        %3431 = "stablehlo.dynamic_update_slice"(%3116, %3430, %3169, %3166) : (tensor<1x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %3432 = "stablehlo.reshape"(%3394) : (tensor<16xf32>) -> tensor<1x16xf32>
        %3433 = "stablehlo.dynamic_update_slice"(%3117, %3432, %3169, %3166) : (tensor<1x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %3434 = "stablehlo.reshape"(%3387) : (tensor<16x2x8xf32>) -> tensor<1x16x2x8xf32>
        %3435 = "stablehlo.dynamic_update_slice"(%3118, %3434, %3169, %3166, %3166, %3166) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %3436 = "stablehlo.reshape"(%3385) : (tensor<2x8xf32>) -> tensor<1x2x8xf32>
        %3437 = "stablehlo.dynamic_update_slice"(%3119, %3436, %3169, %3166, %3166) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %3438 = "stablehlo.reshape"(%3375) : (tensor<16x2x8xf32>) -> tensor<1x16x2x8xf32>
        %3439 = "stablehlo.dynamic_update_slice"(%3120, %3438, %3169, %3166, %3166, %3166) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %3440 = "stablehlo.reshape"(%3373) : (tensor<2x8xf32>) -> tensor<1x2x8xf32>
        %3441 = "stablehlo.dynamic_update_slice"(%3121, %3440, %3169, %3166, %3166) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %3442 = "stablehlo.reshape"(%3364) : (tensor<16x2x8xf32>) -> tensor<1x16x2x8xf32>
        %3443 = "stablehlo.dynamic_update_slice"(%3122, %3442, %3169, %3166, %3166, %3166) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %3444 = "stablehlo.reshape"(%3362) : (tensor<2x8xf32>) -> tensor<1x2x8xf32>
        %3445 = "stablehlo.dynamic_update_slice"(%3123, %3444, %3169, %3166, %3166) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %3446 = "stablehlo.reshape"(%3326) : (tensor<2x8x16xf32>) -> tensor<1x2x8x16xf32>
        %3447 = "stablehlo.dynamic_update_slice"(%3124, %3446, %3169, %3166, %3166, %3166) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %3448 = "stablehlo.reshape"(%3323) : (tensor<16xf32>) -> tensor<1x16xf32>
        %3449 = "stablehlo.dynamic_update_slice"(%3125, %3448, %3169, %3166) : (tensor<1x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %3450 = "stablehlo.reshape"(%3289) : (tensor<16xf32>) -> tensor<1x16xf32>
        %3451 = "stablehlo.dynamic_update_slice"(%3126, %3450, %3169, %3166) : (tensor<1x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %3452 = "stablehlo.reshape"(%3282) : (tensor<16xf32>) -> tensor<1x16xf32>
        %3453 = "stablehlo.dynamic_update_slice"(%3127, %3452, %3169, %3166) : (tensor<1x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %3454 = "stablehlo.reshape"(%3277) : (tensor<16x64xf32>) -> tensor<1x16x64xf32>
        %3455 = "stablehlo.dynamic_update_slice"(%3128, %3454, %3169, %3166, %3166) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x64xf32>
        %3456 = "stablehlo.reshape"(%3274) : (tensor<64xf32>) -> tensor<1x64xf32>
        %3457 = "stablehlo.dynamic_update_slice"(%3129, %3456, %3169, %3166) : (tensor<1x64xf32>, tensor<1x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
        %3458 = "stablehlo.reshape"(%3257) : (tensor<64x16xf32>) -> tensor<1x64x16xf32>
        %3459 = "stablehlo.dynamic_update_slice"(%3130, %3458, %3169, %3166, %3166) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x16xf32>
        %3460 = "stablehlo.reshape"(%3254) : (tensor<16xf32>) -> tensor<1x16xf32>
        %3461 = "stablehlo.dynamic_update_slice"(%3131, %3460, %3169, %3166) : (tensor<1x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        "stablehlo.return"(%3429, %3428, %3431, %3433, %3435, %3437, %3439, %3441, %3443, %3445, %3447, %3449, %3451, %3453, %3455, %3457, %3459, %3461, %3132, %3133, %3134, %3135, %3136, %3137, %3138, %3139, %3140, %3141, %3142, %3143, %3144, %3145, %3146, %3147, %3148, %3149, %3150, %3151, %3152, %3153, %3154, %3155, %3156, %3157, %3158, %3159, %3160, %3161, %3162, %3163, %3164, %3165) : (tensor<i32>, tensor<8x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>, tensor<8x1x1x8xi1>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8xf32>, tensor<1x8x8x16xf32>, tensor<1x2x8x8x8xf32>, tensor<1x2x8x8x8xf32>, tensor<1x2x8x8x8xf32>, tensor<1x8x2x8x8xf32>, tensor<1x8x2x8xf32>, tensor<1x8x2x8x8xf32>, tensor<1x8x8x2x8xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>) -> ()
    }) : (tensor<i32>, tensor<8x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>, tensor<8x1x1x8xi1>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8xf32>, tensor<1x8x8x16xf32>, tensor<1x2x8x8x8xf32>, tensor<1x2x8x8x8xf32>, tensor<1x2x8x8x8xf32>, tensor<1x8x2x8x8xf32>, tensor<1x8x2x8xf32>, tensor<1x8x2x8x8xf32>, tensor<1x8x8x2x8xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>) -> (tensor<i32>, tensor<8x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>, tensor<8x1x1x8xi1>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8xf32>, tensor<1x8x8x16xf32>, tensor<1x2x8x8x8xf32>, tensor<1x2x8x8x8xf32>, tensor<1x2x8x8x8xf32>, tensor<1x8x2x8x8xf32>, tensor<1x8x2x8xf32>, tensor<1x8x2x8x8xf32>, tensor<1x8x8x2x8xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>)
    %3463 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3467 = "stablehlo.reduce"(%3462#1, %3463) ({
      ^bb0(%3464: tensor<f32>, %3465: tensor<f32>):
        %3466 = "stablehlo.add"(%3464, %3465) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3466) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<16xf32>
    %3468 = "stablehlo.dot_general"(%3462#1, %294) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<16x16xf32>
    %3469 = "stablehlo.transpose"(%3468) {permutation = array<i64: 1, 0>} : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %3470 = "stablehlo.multiply"(%3469, %3469) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %3471 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3475 = "stablehlo.reduce"(%3470, %3471) ({
      ^bb0(%3472: tensor<f32>, %3473: tensor<f32>):
        %3474 = "stablehlo.add"(%3472, %3473) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3474) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<16x16xf32>, tensor<f32>) -> tensor<f32>
    %3476 = "stablehlo.reshape"(%3475) : (tensor<f32>) -> tensor<1xf32>
    %3477 = "stablehlo.multiply"(%3467, %3467) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3478 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3482 = "stablehlo.reduce"(%3477, %3478) ({
      ^bb0(%3479: tensor<f32>, %3480: tensor<f32>):
        %3481 = "stablehlo.add"(%3479, %3480) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3481) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %3483 = "stablehlo.reshape"(%3482) : (tensor<f32>) -> tensor<1xf32>
    %3484 = "stablehlo.multiply"(%3462#2, %3462#2) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3485 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3489 = "stablehlo.reduce"(%3484, %3485) ({
      ^bb0(%3486: tensor<f32>, %3487: tensor<f32>):
        %3488 = "stablehlo.add"(%3486, %3487) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3488) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<1x16xf32>, tensor<f32>) -> tensor<1xf32>
    %3490 = "stablehlo.multiply"(%3462#3, %3462#3) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3491 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3495 = "stablehlo.reduce"(%3490, %3491) ({
      ^bb0(%3492: tensor<f32>, %3493: tensor<f32>):
        %3494 = "stablehlo.add"(%3492, %3493) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3494) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<1x16xf32>, tensor<f32>) -> tensor<1xf32>
    %3496 = "stablehlo.multiply"(%3462#4, %3462#4) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %3497 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3501 = "stablehlo.reduce"(%3496, %3497) ({
      ^bb0(%3498: tensor<f32>, %3499: tensor<f32>):
        %3500 = "stablehlo.add"(%3498, %3499) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3500) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2, 3>} : (tensor<1x16x2x8xf32>, tensor<f32>) -> tensor<1xf32>
    %3502 = "stablehlo.multiply"(%3462#5, %3462#5) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %3503 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3507 = "stablehlo.reduce"(%3502, %3503) ({
      ^bb0(%3504: tensor<f32>, %3505: tensor<f32>):
        %3506 = "stablehlo.add"(%3504, %3505) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3506) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x2x8xf32>, tensor<f32>) -> tensor<1xf32>
    %3508 = "stablehlo.multiply"(%3462#6, %3462#6) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %3509 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3513 = "stablehlo.reduce"(%3508, %3509) ({
      ^bb0(%3510: tensor<f32>, %3511: tensor<f32>):
        %3512 = "stablehlo.add"(%3510, %3511) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3512) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2, 3>} : (tensor<1x16x2x8xf32>, tensor<f32>) -> tensor<1xf32>
    %3514 = "stablehlo.multiply"(%3462#7, %3462#7) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %3515 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3519 = "stablehlo.reduce"(%3514, %3515) ({
      ^bb0(%3516: tensor<f32>, %3517: tensor<f32>):
        %3518 = "stablehlo.add"(%3516, %3517) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3518) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x2x8xf32>, tensor<f32>) -> tensor<1xf32>
    %3520 = "stablehlo.multiply"(%3462#8, %3462#8) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %3521 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3525 = "stablehlo.reduce"(%3520, %3521) ({
      ^bb0(%3522: tensor<f32>, %3523: tensor<f32>):
        %3524 = "stablehlo.add"(%3522, %3523) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3524) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2, 3>} : (tensor<1x16x2x8xf32>, tensor<f32>) -> tensor<1xf32>
    %3526 = "stablehlo.multiply"(%3462#9, %3462#9) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %3527 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3531 = "stablehlo.reduce"(%3526, %3527) ({
      ^bb0(%3528: tensor<f32>, %3529: tensor<f32>):
        %3530 = "stablehlo.add"(%3528, %3529) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3530) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x2x8xf32>, tensor<f32>) -> tensor<1xf32>
    %3532 = "stablehlo.multiply"(%3462#10, %3462#10) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %3533 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3537 = "stablehlo.reduce"(%3532, %3533) ({
      ^bb0(%3534: tensor<f32>, %3535: tensor<f32>):
        %3536 = "stablehlo.add"(%3534, %3535) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3536) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2, 3>} : (tensor<1x2x8x16xf32>, tensor<f32>) -> tensor<1xf32>
    %3538 = "stablehlo.multiply"(%3462#11, %3462#11) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3539 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3543 = "stablehlo.reduce"(%3538, %3539) ({
      ^bb0(%3540: tensor<f32>, %3541: tensor<f32>):
        %3542 = "stablehlo.add"(%3540, %3541) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3542) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<1x16xf32>, tensor<f32>) -> tensor<1xf32>
    %3544 = "stablehlo.multiply"(%3462#12, %3462#12) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3545 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3549 = "stablehlo.reduce"(%3544, %3545) ({
      ^bb0(%3546: tensor<f32>, %3547: tensor<f32>):
        %3548 = "stablehlo.add"(%3546, %3547) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3548) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<1x16xf32>, tensor<f32>) -> tensor<1xf32>
    %3550 = "stablehlo.multiply"(%3462#13, %3462#13) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3551 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3555 = "stablehlo.reduce"(%3550, %3551) ({
      ^bb0(%3552: tensor<f32>, %3553: tensor<f32>):
        %3554 = "stablehlo.add"(%3552, %3553) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3554) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<1x16xf32>, tensor<f32>) -> tensor<1xf32>
    %3556 = "stablehlo.multiply"(%3462#14, %3462#14) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %3557 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3561 = "stablehlo.reduce"(%3556, %3557) ({
      ^bb0(%3558: tensor<f32>, %3559: tensor<f32>):
        %3560 = "stablehlo.add"(%3558, %3559) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3560) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x16x64xf32>, tensor<f32>) -> tensor<1xf32>
    %3562 = "stablehlo.multiply"(%3462#15, %3462#15) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %3563 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3567 = "stablehlo.reduce"(%3562, %3563) ({
      ^bb0(%3564: tensor<f32>, %3565: tensor<f32>):
        %3566 = "stablehlo.add"(%3564, %3565) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3566) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<1x64xf32>, tensor<f32>) -> tensor<1xf32>
    %3568 = "stablehlo.multiply"(%3462#16, %3462#16) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %3569 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3573 = "stablehlo.reduce"(%3568, %3569) ({
      ^bb0(%3570: tensor<f32>, %3571: tensor<f32>):
        %3572 = "stablehlo.add"(%3570, %3571) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3572) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x64x16xf32>, tensor<f32>) -> tensor<1xf32>
    %3574 = "stablehlo.multiply"(%3462#17, %3462#17) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3575 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3579 = "stablehlo.reduce"(%3574, %3575) ({
      ^bb0(%3576: tensor<f32>, %3577: tensor<f32>):
        %3578 = "stablehlo.add"(%3576, %3577) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3578) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<1x16xf32>, tensor<f32>) -> tensor<1xf32>
    %3580 = "stablehlo.multiply"(%2999, %2999) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3581 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3585 = "stablehlo.reduce"(%3580, %3581) ({
      ^bb0(%3582: tensor<f32>, %3583: tensor<f32>):
        %3584 = "stablehlo.add"(%3582, %3583) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3584) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %3586 = "stablehlo.reshape"(%3585) : (tensor<f32>) -> tensor<1xf32>
    %3587 = "stablehlo.multiply"(%2992, %2992) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3588 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3592 = "stablehlo.reduce"(%3587, %3588) ({
      ^bb0(%3589: tensor<f32>, %3590: tensor<f32>):
        %3591 = "stablehlo.add"(%3589, %3590) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3591) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %3593 = "stablehlo.reshape"(%3592) : (tensor<f32>) -> tensor<1xf32>
    %3594 = "stablehlo.multiply"(%2987, %2987) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3595 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3599 = "stablehlo.reduce"(%3594, %3595) ({
      ^bb0(%3596: tensor<f32>, %3597: tensor<f32>):
        %3598 = "stablehlo.add"(%3596, %3597) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3598) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %3600 = "stablehlo.reshape"(%3599) : (tensor<f32>) -> tensor<1xf32>
    %3601 = "stablehlo.multiply"(%2980, %2980) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %3602 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3606 = "stablehlo.reduce"(%3601, %3602) ({
      ^bb0(%3603: tensor<f32>, %3604: tensor<f32>):
        %3605 = "stablehlo.add"(%3603, %3604) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3605) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<8x16xf32>, tensor<f32>) -> tensor<f32>
    %3607 = "stablehlo.reshape"(%3606) : (tensor<f32>) -> tensor<1xf32>
    %3608 = "stablehlo.multiply"(%2978, %2978) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3609 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3613 = "stablehlo.reduce"(%3608, %3609) ({
      ^bb0(%3610: tensor<f32>, %3611: tensor<f32>):
        %3612 = "stablehlo.add"(%3610, %3611) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3612) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %3614 = "stablehlo.reshape"(%3613) : (tensor<f32>) -> tensor<1xf32>
    %3615 = "stablehlo.multiply"(%2973, %2973) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3616 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3620 = "stablehlo.reduce"(%3615, %3616) ({
      ^bb0(%3617: tensor<f32>, %3618: tensor<f32>):
        %3619 = "stablehlo.add"(%3617, %3618) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3619) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %3621 = "stablehlo.reshape"(%3620) : (tensor<f32>) -> tensor<1xf32>
    %3622 = "stablehlo.multiply"(%2965, %2965) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %3623 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3627 = "stablehlo.reduce"(%3622, %3623) ({
      ^bb0(%3624: tensor<f32>, %3625: tensor<f32>):
        %3626 = "stablehlo.add"(%3624, %3625) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3626) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<4x16xf32>, tensor<f32>) -> tensor<f32>
    %3628 = "stablehlo.reshape"(%3627) : (tensor<f32>) -> tensor<1xf32>
    %3629 = "stablehlo.multiply"(%2959#3, %2959#3) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3630 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3634 = "stablehlo.reduce"(%3629, %3630) ({
      ^bb0(%3631: tensor<f32>, %3632: tensor<f32>):
        %3633 = "stablehlo.add"(%3631, %3632) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3633) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<2xf32>
    %3635 = "stablehlo.multiply"(%2959#4, %2959#4) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3636 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3640 = "stablehlo.reduce"(%3635, %3636) ({
      ^bb0(%3637: tensor<f32>, %3638: tensor<f32>):
        %3639 = "stablehlo.add"(%3637, %3638) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3639) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<2xf32>
    %3641 = "stablehlo.multiply"(%2959#5, %2959#5) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %3642 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3646 = "stablehlo.reduce"(%3641, %3642) ({
      ^bb0(%3643: tensor<f32>, %3644: tensor<f32>):
        %3645 = "stablehlo.add"(%3643, %3644) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3645) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2, 3>} : (tensor<2x16x2x8xf32>, tensor<f32>) -> tensor<2xf32>
    %3647 = "stablehlo.multiply"(%2959#6, %2959#6) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %3648 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3652 = "stablehlo.reduce"(%3647, %3648) ({
      ^bb0(%3649: tensor<f32>, %3650: tensor<f32>):
        %3651 = "stablehlo.add"(%3649, %3650) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3651) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x2x8xf32>, tensor<f32>) -> tensor<2xf32>
    %3653 = "stablehlo.multiply"(%2959#7, %2959#7) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %3654 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3658 = "stablehlo.reduce"(%3653, %3654) ({
      ^bb0(%3655: tensor<f32>, %3656: tensor<f32>):
        %3657 = "stablehlo.add"(%3655, %3656) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3657) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2, 3>} : (tensor<2x16x2x8xf32>, tensor<f32>) -> tensor<2xf32>
    %3659 = "stablehlo.multiply"(%2959#8, %2959#8) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %3660 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3664 = "stablehlo.reduce"(%3659, %3660) ({
      ^bb0(%3661: tensor<f32>, %3662: tensor<f32>):
        %3663 = "stablehlo.add"(%3661, %3662) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3663) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x2x8xf32>, tensor<f32>) -> tensor<2xf32>
    %3665 = "stablehlo.multiply"(%2959#9, %2959#9) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %3666 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3670 = "stablehlo.reduce"(%3665, %3666) ({
      ^bb0(%3667: tensor<f32>, %3668: tensor<f32>):
        %3669 = "stablehlo.add"(%3667, %3668) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3669) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2, 3>} : (tensor<2x16x2x8xf32>, tensor<f32>) -> tensor<2xf32>
    %3671 = "stablehlo.multiply"(%2959#10, %2959#10) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %3672 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3676 = "stablehlo.reduce"(%3671, %3672) ({
      ^bb0(%3673: tensor<f32>, %3674: tensor<f32>):
        %3675 = "stablehlo.add"(%3673, %3674) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3675) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x2x8xf32>, tensor<f32>) -> tensor<2xf32>
    %3677 = "stablehlo.multiply"(%2959#11, %2959#11) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %3678 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3682 = "stablehlo.reduce"(%3677, %3678) ({
      ^bb0(%3679: tensor<f32>, %3680: tensor<f32>):
        %3681 = "stablehlo.add"(%3679, %3680) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3681) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2, 3>} : (tensor<2x2x8x16xf32>, tensor<f32>) -> tensor<2xf32>
    %3683 = "stablehlo.multiply"(%2959#12, %2959#12) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3684 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3688 = "stablehlo.reduce"(%3683, %3684) ({
      ^bb0(%3685: tensor<f32>, %3686: tensor<f32>):
        %3687 = "stablehlo.add"(%3685, %3686) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3687) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<2xf32>
    %3689 = "stablehlo.multiply"(%2959#13, %2959#13) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %3690 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3694 = "stablehlo.reduce"(%3689, %3690) ({
      ^bb0(%3691: tensor<f32>, %3692: tensor<f32>):
        %3693 = "stablehlo.add"(%3691, %3692) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3693) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2, 3>} : (tensor<2x16x2x8xf32>, tensor<f32>) -> tensor<2xf32>
    %3695 = "stablehlo.multiply"(%2959#14, %2959#14) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %3696 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3700 = "stablehlo.reduce"(%3695, %3696) ({
      ^bb0(%3697: tensor<f32>, %3698: tensor<f32>):
        %3699 = "stablehlo.add"(%3697, %3698) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3699) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x2x8xf32>, tensor<f32>) -> tensor<2xf32>
    %3701 = "stablehlo.multiply"(%2959#15, %2959#15) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %3702 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3706 = "stablehlo.reduce"(%3701, %3702) ({
      ^bb0(%3703: tensor<f32>, %3704: tensor<f32>):
        %3705 = "stablehlo.add"(%3703, %3704) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3705) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2, 3>} : (tensor<2x16x2x8xf32>, tensor<f32>) -> tensor<2xf32>
    %3707 = "stablehlo.multiply"(%2959#16, %2959#16) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %3708 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3712 = "stablehlo.reduce"(%3707, %3708) ({
      ^bb0(%3709: tensor<f32>, %3710: tensor<f32>):
        %3711 = "stablehlo.add"(%3709, %3710) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3711) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x2x8xf32>, tensor<f32>) -> tensor<2xf32>
    %3713 = "stablehlo.multiply"(%2959#17, %2959#17) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3714 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3718 = "stablehlo.reduce"(%3713, %3714) ({
      ^bb0(%3715: tensor<f32>, %3716: tensor<f32>):
        %3717 = "stablehlo.add"(%3715, %3716) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3717) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<2xf32>
    %3719 = "stablehlo.multiply"(%2959#18, %2959#18) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3720 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3724 = "stablehlo.reduce"(%3719, %3720) ({
      ^bb0(%3721: tensor<f32>, %3722: tensor<f32>):
        %3723 = "stablehlo.add"(%3721, %3722) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3723) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<2xf32>
    %3725 = "stablehlo.multiply"(%2959#19, %2959#19) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %3726 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3730 = "stablehlo.reduce"(%3725, %3726) ({
      ^bb0(%3727: tensor<f32>, %3728: tensor<f32>):
        %3729 = "stablehlo.add"(%3727, %3728) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3729) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2, 3>} : (tensor<2x16x2x8xf32>, tensor<f32>) -> tensor<2xf32>
    %3731 = "stablehlo.multiply"(%2959#20, %2959#20) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %3732 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3736 = "stablehlo.reduce"(%3731, %3732) ({
      ^bb0(%3733: tensor<f32>, %3734: tensor<f32>):
        %3735 = "stablehlo.add"(%3733, %3734) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3735) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x2x8xf32>, tensor<f32>) -> tensor<2xf32>
    %3737 = "stablehlo.multiply"(%2959#21, %2959#21) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %3738 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3742 = "stablehlo.reduce"(%3737, %3738) ({
      ^bb0(%3739: tensor<f32>, %3740: tensor<f32>):
        %3741 = "stablehlo.add"(%3739, %3740) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3741) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2, 3>} : (tensor<2x2x8x16xf32>, tensor<f32>) -> tensor<2xf32>
    %3743 = "stablehlo.multiply"(%2959#22, %2959#22) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3744 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3748 = "stablehlo.reduce"(%3743, %3744) ({
      ^bb0(%3745: tensor<f32>, %3746: tensor<f32>):
        %3747 = "stablehlo.add"(%3745, %3746) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3747) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<2xf32>
    %3749 = "stablehlo.multiply"(%2959#23, %2959#23) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3750 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3754 = "stablehlo.reduce"(%3749, %3750) ({
      ^bb0(%3751: tensor<f32>, %3752: tensor<f32>):
        %3753 = "stablehlo.add"(%3751, %3752) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3753) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<2xf32>
    %3755 = "stablehlo.multiply"(%2959#24, %2959#24) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3756 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3760 = "stablehlo.reduce"(%3755, %3756) ({
      ^bb0(%3757: tensor<f32>, %3758: tensor<f32>):
        %3759 = "stablehlo.add"(%3757, %3758) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3759) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<2xf32>
    %3761 = "stablehlo.multiply"(%2959#25, %2959#25) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %3762 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3766 = "stablehlo.reduce"(%3761, %3762) ({
      ^bb0(%3763: tensor<f32>, %3764: tensor<f32>):
        %3765 = "stablehlo.add"(%3763, %3764) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3765) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x16x64xf32>, tensor<f32>) -> tensor<2xf32>
    %3767 = "stablehlo.multiply"(%2959#26, %2959#26) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3768 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3772 = "stablehlo.reduce"(%3767, %3768) ({
      ^bb0(%3769: tensor<f32>, %3770: tensor<f32>):
        %3771 = "stablehlo.add"(%3769, %3770) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3771) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x64xf32>, tensor<f32>) -> tensor<2xf32>
    %3773 = "stablehlo.multiply"(%2959#27, %2959#27) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3774 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3778 = "stablehlo.reduce"(%3773, %3774) ({
      ^bb0(%3775: tensor<f32>, %3776: tensor<f32>):
        %3777 = "stablehlo.add"(%3775, %3776) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3777) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x64x16xf32>, tensor<f32>) -> tensor<2xf32>
    %3779 = "stablehlo.multiply"(%2959#28, %2959#28) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3780 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3784 = "stablehlo.reduce"(%3779, %3780) ({
      ^bb0(%3781: tensor<f32>, %3782: tensor<f32>):
        %3783 = "stablehlo.add"(%3781, %3782) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3783) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<2xf32>
    %3785 = "stablehlo.multiply"(%2228, %2228) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3786 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3790 = "stablehlo.reduce"(%3785, %3786) ({
      ^bb0(%3787: tensor<f32>, %3788: tensor<f32>):
        %3789 = "stablehlo.add"(%3787, %3788) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3789) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %3791 = "stablehlo.reshape"(%3790) : (tensor<f32>) -> tensor<1xf32>
    %3792 = "stablehlo.multiply"(%2221, %2221) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3793 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3797 = "stablehlo.reduce"(%3792, %3793) ({
      ^bb0(%3794: tensor<f32>, %3795: tensor<f32>):
        %3796 = "stablehlo.add"(%3794, %3795) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3796) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %3798 = "stablehlo.reshape"(%3797) : (tensor<f32>) -> tensor<1xf32>
    %3799 = "stablehlo.multiply"(%2215, %2215) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %3800 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3804 = "stablehlo.reduce"(%3799, %3800) ({
      ^bb0(%3801: tensor<f32>, %3802: tensor<f32>):
        %3803 = "stablehlo.add"(%3801, %3802) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3803) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<256x16xf32>, tensor<f32>) -> tensor<f32>
    %3805 = "stablehlo.reshape"(%3804) : (tensor<f32>) -> tensor<1xf32>
    %3806 = "stablehlo.multiply"(%2213, %2213) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3807 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3811 = "stablehlo.reduce"(%3806, %3807) ({
      ^bb0(%3808: tensor<f32>, %3809: tensor<f32>):
        %3810 = "stablehlo.add"(%3808, %3809) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3810) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %3812 = "stablehlo.reshape"(%3811) : (tensor<f32>) -> tensor<1xf32>
    %3813 = "stablehlo.multiply"(%2202, %2202) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %3814 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3818 = "stablehlo.reduce"(%3813, %3814) ({
      ^bb0(%3815: tensor<f32>, %3816: tensor<f32>):
        %3817 = "stablehlo.add"(%3815, %3816) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3817) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<16x16xf32>, tensor<f32>) -> tensor<f32>
    %3819 = "stablehlo.reshape"(%3818) : (tensor<f32>) -> tensor<1xf32>
    %3820 = "stablehlo.multiply"(%2199, %2199) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3821 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3825 = "stablehlo.reduce"(%3820, %3821) ({
      ^bb0(%3822: tensor<f32>, %3823: tensor<f32>):
        %3824 = "stablehlo.add"(%3822, %3823) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3824) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %3826 = "stablehlo.reshape"(%3825) : (tensor<f32>) -> tensor<1xf32>
    %3827 = "stablehlo.multiply"(%2194, %2194) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %3828 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3832 = "stablehlo.reduce"(%3827, %3828) ({
      ^bb0(%3829: tensor<f32>, %3830: tensor<f32>):
        %3831 = "stablehlo.add"(%3829, %3830) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3831) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<16x16xf32>, tensor<f32>) -> tensor<f32>
    %3833 = "stablehlo.reshape"(%3832) : (tensor<f32>) -> tensor<1xf32>
    %3834 = "stablehlo.multiply"(%2191, %2191) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3835 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3839 = "stablehlo.reduce"(%3834, %3835) ({
      ^bb0(%3836: tensor<f32>, %3837: tensor<f32>):
        %3838 = "stablehlo.add"(%3836, %3837) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3838) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %3840 = "stablehlo.reshape"(%3839) : (tensor<f32>) -> tensor<1xf32>
    %3841 = "stablehlo.multiply"(%2176, %2176) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %3842 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3846 = "stablehlo.reduce"(%3841, %3842) ({
      ^bb0(%3843: tensor<f32>, %3844: tensor<f32>):
        %3845 = "stablehlo.add"(%3843, %3844) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3845) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<8x16xf32>, tensor<f32>) -> tensor<f32>
    %3847 = "stablehlo.reshape"(%3846) : (tensor<f32>) -> tensor<1xf32>
    %3848 = "stablehlo.multiply"(%2174, %2174) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3849 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3853 = "stablehlo.reduce"(%3848, %3849) ({
      ^bb0(%3850: tensor<f32>, %3851: tensor<f32>):
        %3852 = "stablehlo.add"(%3850, %3851) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3852) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %3854 = "stablehlo.reshape"(%3853) : (tensor<f32>) -> tensor<1xf32>
    %3855 = "stablehlo.multiply"(%2162#3, %2162#3) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %3856 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3860 = "stablehlo.reduce"(%3855, %3856) ({
      ^bb0(%3857: tensor<f32>, %3858: tensor<f32>):
        %3859 = "stablehlo.add"(%3857, %3858) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3859) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x16x48xf32>, tensor<f32>) -> tensor<2xf32>
    %3861 = "stablehlo.multiply"(%2162#4, %2162#4) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %3862 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3866 = "stablehlo.reduce"(%3861, %3862) ({
      ^bb0(%3863: tensor<f32>, %3864: tensor<f32>):
        %3865 = "stablehlo.add"(%3863, %3864) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3865) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x48xf32>, tensor<f32>) -> tensor<2xf32>
    %3867 = "stablehlo.multiply"(%2162#5, %2162#5) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3868 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3872 = "stablehlo.reduce"(%3867, %3868) ({
      ^bb0(%3869: tensor<f32>, %3870: tensor<f32>):
        %3871 = "stablehlo.add"(%3869, %3870) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3871) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<2xf32>
    %3873 = "stablehlo.multiply"(%2162#6, %2162#6) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3874 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3878 = "stablehlo.reduce"(%3873, %3874) ({
      ^bb0(%3875: tensor<f32>, %3876: tensor<f32>):
        %3877 = "stablehlo.add"(%3875, %3876) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3877) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<2xf32>
    %3879 = "stablehlo.multiply"(%2162#7, %2162#7) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %3880 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3884 = "stablehlo.reduce"(%3879, %3880) ({
      ^bb0(%3881: tensor<f32>, %3882: tensor<f32>):
        %3883 = "stablehlo.add"(%3881, %3882) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3883) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x16x16xf32>, tensor<f32>) -> tensor<2xf32>
    %3885 = "stablehlo.multiply"(%2162#8, %2162#8) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3886 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3890 = "stablehlo.reduce"(%3885, %3886) ({
      ^bb0(%3887: tensor<f32>, %3888: tensor<f32>):
        %3889 = "stablehlo.add"(%3887, %3888) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3889) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<2xf32>
    %3891 = "stablehlo.multiply"(%2162#9, %2162#9) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %3892 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3896 = "stablehlo.reduce"(%3891, %3892) ({
      ^bb0(%3893: tensor<f32>, %3894: tensor<f32>):
        %3895 = "stablehlo.add"(%3893, %3894) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3895) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x16x16xf32>, tensor<f32>) -> tensor<2xf32>
    %3897 = "stablehlo.multiply"(%2162#10, %2162#10) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3898 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3902 = "stablehlo.reduce"(%3897, %3898) ({
      ^bb0(%3899: tensor<f32>, %3900: tensor<f32>):
        %3901 = "stablehlo.add"(%3899, %3900) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3901) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<2xf32>
    %3903 = "stablehlo.multiply"(%1938, %1938) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %3904 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3908 = "stablehlo.reduce"(%3903, %3904) ({
      ^bb0(%3905: tensor<f32>, %3906: tensor<f32>):
        %3907 = "stablehlo.add"(%3905, %3906) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3907) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<16x32xf32>, tensor<f32>) -> tensor<f32>
    %3909 = "stablehlo.reshape"(%3908) : (tensor<f32>) -> tensor<1xf32>
    %3910 = "stablehlo.multiply"(%1935, %1935) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %3911 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3915 = "stablehlo.reduce"(%3910, %3911) ({
      ^bb0(%3912: tensor<f32>, %3913: tensor<f32>):
        %3914 = "stablehlo.add"(%3912, %3913) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3914) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %3916 = "stablehlo.reshape"(%3915) : (tensor<f32>) -> tensor<1xf32>
    %3917 = "stablehlo.multiply"(%1897, %1897) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %3918 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3922 = "stablehlo.reduce"(%3917, %3918) ({
      ^bb0(%3919: tensor<f32>, %3920: tensor<f32>):
        %3921 = "stablehlo.add"(%3919, %3920) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3921) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<16x16xf32>, tensor<f32>) -> tensor<f32>
    %3923 = "stablehlo.reshape"(%3922) : (tensor<f32>) -> tensor<1xf32>
    %3924 = "stablehlo.multiply"(%1894, %1894) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3925 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3929 = "stablehlo.reduce"(%3924, %3925) ({
      ^bb0(%3926: tensor<f32>, %3927: tensor<f32>):
        %3928 = "stablehlo.add"(%3926, %3927) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3928) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %3930 = "stablehlo.reshape"(%3929) : (tensor<f32>) -> tensor<1xf32>
    %3931 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3935 = "stablehlo.reduce"(%3476, %3931) ({
      ^bb0(%3932: tensor<f32>, %3933: tensor<f32>):
        %3934 = "stablehlo.add"(%3932, %3933) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3934) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %3936 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3940 = "stablehlo.reduce"(%3483, %3936) ({
      ^bb0(%3937: tensor<f32>, %3938: tensor<f32>):
        %3939 = "stablehlo.add"(%3937, %3938) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3939) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %3941 = "stablehlo.add"(%3935, %3940) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3942 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3946 = "stablehlo.reduce"(%3489, %3942) ({
      ^bb0(%3943: tensor<f32>, %3944: tensor<f32>):
        %3945 = "stablehlo.add"(%3943, %3944) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3945) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %3947 = "stablehlo.add"(%3941, %3946) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3948 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3952 = "stablehlo.reduce"(%3495, %3948) ({
      ^bb0(%3949: tensor<f32>, %3950: tensor<f32>):
        %3951 = "stablehlo.add"(%3949, %3950) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3951) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %3953 = "stablehlo.add"(%3947, %3952) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3954 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3958 = "stablehlo.reduce"(%3501, %3954) ({
      ^bb0(%3955: tensor<f32>, %3956: tensor<f32>):
        %3957 = "stablehlo.add"(%3955, %3956) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3957) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %3959 = "stablehlo.add"(%3953, %3958) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3960 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3964 = "stablehlo.reduce"(%3507, %3960) ({
      ^bb0(%3961: tensor<f32>, %3962: tensor<f32>):
        %3963 = "stablehlo.add"(%3961, %3962) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3963) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %3965 = "stablehlo.add"(%3959, %3964) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3966 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3970 = "stablehlo.reduce"(%3513, %3966) ({
      ^bb0(%3967: tensor<f32>, %3968: tensor<f32>):
        %3969 = "stablehlo.add"(%3967, %3968) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3969) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %3971 = "stablehlo.add"(%3965, %3970) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3972 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3976 = "stablehlo.reduce"(%3519, %3972) ({
      ^bb0(%3973: tensor<f32>, %3974: tensor<f32>):
        %3975 = "stablehlo.add"(%3973, %3974) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3975) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %3977 = "stablehlo.add"(%3971, %3976) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3978 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3982 = "stablehlo.reduce"(%3525, %3978) ({
      ^bb0(%3979: tensor<f32>, %3980: tensor<f32>):
        %3981 = "stablehlo.add"(%3979, %3980) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3981) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %3983 = "stablehlo.add"(%3977, %3982) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3984 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3988 = "stablehlo.reduce"(%3531, %3984) ({
      ^bb0(%3985: tensor<f32>, %3986: tensor<f32>):
        %3987 = "stablehlo.add"(%3985, %3986) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3987) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %3989 = "stablehlo.add"(%3983, %3988) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3990 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3994 = "stablehlo.reduce"(%3537, %3990) ({
      ^bb0(%3991: tensor<f32>, %3992: tensor<f32>):
        %3993 = "stablehlo.add"(%3991, %3992) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3993) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %3995 = "stablehlo.add"(%3989, %3994) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3996 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4000 = "stablehlo.reduce"(%3543, %3996) ({
      ^bb0(%3997: tensor<f32>, %3998: tensor<f32>):
        %3999 = "stablehlo.add"(%3997, %3998) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3999) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %4001 = "stablehlo.add"(%3995, %4000) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4002 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4006 = "stablehlo.reduce"(%3549, %4002) ({
      ^bb0(%4003: tensor<f32>, %4004: tensor<f32>):
        %4005 = "stablehlo.add"(%4003, %4004) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4005) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %4007 = "stablehlo.add"(%4001, %4006) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4008 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4012 = "stablehlo.reduce"(%3555, %4008) ({
      ^bb0(%4009: tensor<f32>, %4010: tensor<f32>):
        %4011 = "stablehlo.add"(%4009, %4010) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4011) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %4013 = "stablehlo.add"(%4007, %4012) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4014 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4018 = "stablehlo.reduce"(%3561, %4014) ({
      ^bb0(%4015: tensor<f32>, %4016: tensor<f32>):
        %4017 = "stablehlo.add"(%4015, %4016) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4017) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %4019 = "stablehlo.add"(%4013, %4018) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4020 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4024 = "stablehlo.reduce"(%3567, %4020) ({
      ^bb0(%4021: tensor<f32>, %4022: tensor<f32>):
        %4023 = "stablehlo.add"(%4021, %4022) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4023) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %4025 = "stablehlo.add"(%4019, %4024) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4026 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4030 = "stablehlo.reduce"(%3573, %4026) ({
      ^bb0(%4027: tensor<f32>, %4028: tensor<f32>):
        %4029 = "stablehlo.add"(%4027, %4028) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4029) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %4031 = "stablehlo.add"(%4025, %4030) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4032 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4036 = "stablehlo.reduce"(%3579, %4032) ({
      ^bb0(%4033: tensor<f32>, %4034: tensor<f32>):
        %4035 = "stablehlo.add"(%4033, %4034) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4035) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %4037 = "stablehlo.add"(%4031, %4036) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4038 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4042 = "stablehlo.reduce"(%3586, %4038) ({
      ^bb0(%4039: tensor<f32>, %4040: tensor<f32>):
        %4041 = "stablehlo.add"(%4039, %4040) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4041) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %4043 = "stablehlo.add"(%4037, %4042) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4044 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4048 = "stablehlo.reduce"(%3593, %4044) ({
      ^bb0(%4045: tensor<f32>, %4046: tensor<f32>):
        %4047 = "stablehlo.add"(%4045, %4046) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4047) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %4049 = "stablehlo.add"(%4043, %4048) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4050 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4054 = "stablehlo.reduce"(%3600, %4050) ({
      ^bb0(%4051: tensor<f32>, %4052: tensor<f32>):
        %4053 = "stablehlo.add"(%4051, %4052) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4053) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %4055 = "stablehlo.add"(%4049, %4054) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4056 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4060 = "stablehlo.reduce"(%3607, %4056) ({
      ^bb0(%4057: tensor<f32>, %4058: tensor<f32>):
        %4059 = "stablehlo.add"(%4057, %4058) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4059) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %4061 = "stablehlo.add"(%4055, %4060) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4062 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4066 = "stablehlo.reduce"(%3614, %4062) ({
      ^bb0(%4063: tensor<f32>, %4064: tensor<f32>):
        %4065 = "stablehlo.add"(%4063, %4064) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4065) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %4067 = "stablehlo.add"(%4061, %4066) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4068 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4072 = "stablehlo.reduce"(%3621, %4068) ({
      ^bb0(%4069: tensor<f32>, %4070: tensor<f32>):
        %4071 = "stablehlo.add"(%4069, %4070) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4071) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %4073 = "stablehlo.add"(%4067, %4072) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4074 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4078 = "stablehlo.reduce"(%3628, %4074) ({
      ^bb0(%4075: tensor<f32>, %4076: tensor<f32>):
        %4077 = "stablehlo.add"(%4075, %4076) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4077) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %4079 = "stablehlo.add"(%4073, %4078) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4080 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4084 = "stablehlo.reduce"(%3634, %4080) ({
      ^bb0(%4081: tensor<f32>, %4082: tensor<f32>):
        %4083 = "stablehlo.add"(%4081, %4082) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4083) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %4085 = "stablehlo.add"(%4079, %4084) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4086 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4090 = "stablehlo.reduce"(%3640, %4086) ({
      ^bb0(%4087: tensor<f32>, %4088: tensor<f32>):
        %4089 = "stablehlo.add"(%4087, %4088) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4089) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %4091 = "stablehlo.add"(%4085, %4090) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4092 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4096 = "stablehlo.reduce"(%3646, %4092) ({
      ^bb0(%4093: tensor<f32>, %4094: tensor<f32>):
        %4095 = "stablehlo.add"(%4093, %4094) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4095) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %4097 = "stablehlo.add"(%4091, %4096) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4098 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4102 = "stablehlo.reduce"(%3652, %4098) ({
      ^bb0(%4099: tensor<f32>, %4100: tensor<f32>):
        %4101 = "stablehlo.add"(%4099, %4100) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4101) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %4103 = "stablehlo.add"(%4097, %4102) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4104 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4108 = "stablehlo.reduce"(%3658, %4104) ({
      ^bb0(%4105: tensor<f32>, %4106: tensor<f32>):
        %4107 = "stablehlo.add"(%4105, %4106) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4107) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %4109 = "stablehlo.add"(%4103, %4108) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4110 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4114 = "stablehlo.reduce"(%3664, %4110) ({
      ^bb0(%4111: tensor<f32>, %4112: tensor<f32>):
        %4113 = "stablehlo.add"(%4111, %4112) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4113) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %4115 = "stablehlo.add"(%4109, %4114) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4116 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4120 = "stablehlo.reduce"(%3670, %4116) ({
      ^bb0(%4117: tensor<f32>, %4118: tensor<f32>):
        %4119 = "stablehlo.add"(%4117, %4118) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4119) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %4121 = "stablehlo.add"(%4115, %4120) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4122 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4126 = "stablehlo.reduce"(%3676, %4122) ({
      ^bb0(%4123: tensor<f32>, %4124: tensor<f32>):
        %4125 = "stablehlo.add"(%4123, %4124) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4125) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %4127 = "stablehlo.add"(%4121, %4126) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4128 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4132 = "stablehlo.reduce"(%3682, %4128) ({
      ^bb0(%4129: tensor<f32>, %4130: tensor<f32>):
        %4131 = "stablehlo.add"(%4129, %4130) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4131) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %4133 = "stablehlo.add"(%4127, %4132) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4134 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4138 = "stablehlo.reduce"(%3688, %4134) ({
      ^bb0(%4135: tensor<f32>, %4136: tensor<f32>):
        %4137 = "stablehlo.add"(%4135, %4136) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4137) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %4139 = "stablehlo.add"(%4133, %4138) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4140 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4144 = "stablehlo.reduce"(%3694, %4140) ({
      ^bb0(%4141: tensor<f32>, %4142: tensor<f32>):
        %4143 = "stablehlo.add"(%4141, %4142) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4143) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %4145 = "stablehlo.add"(%4139, %4144) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4146 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4150 = "stablehlo.reduce"(%3700, %4146) ({
      ^bb0(%4147: tensor<f32>, %4148: tensor<f32>):
        %4149 = "stablehlo.add"(%4147, %4148) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4149) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %4151 = "stablehlo.add"(%4145, %4150) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4152 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4156 = "stablehlo.reduce"(%3706, %4152) ({
      ^bb0(%4153: tensor<f32>, %4154: tensor<f32>):
        %4155 = "stablehlo.add"(%4153, %4154) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4155) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %4157 = "stablehlo.add"(%4151, %4156) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4158 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4162 = "stablehlo.reduce"(%3712, %4158) ({
      ^bb0(%4159: tensor<f32>, %4160: tensor<f32>):
        %4161 = "stablehlo.add"(%4159, %4160) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4161) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %4163 = "stablehlo.add"(%4157, %4162) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4164 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4168 = "stablehlo.reduce"(%3718, %4164) ({
      ^bb0(%4165: tensor<f32>, %4166: tensor<f32>):
        %4167 = "stablehlo.add"(%4165, %4166) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4167) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %4169 = "stablehlo.add"(%4163, %4168) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4170 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4174 = "stablehlo.reduce"(%3724, %4170) ({
      ^bb0(%4171: tensor<f32>, %4172: tensor<f32>):
        %4173 = "stablehlo.add"(%4171, %4172) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4173) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %4175 = "stablehlo.add"(%4169, %4174) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4176 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4180 = "stablehlo.reduce"(%3730, %4176) ({
      ^bb0(%4177: tensor<f32>, %4178: tensor<f32>):
        %4179 = "stablehlo.add"(%4177, %4178) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4179) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %4181 = "stablehlo.add"(%4175, %4180) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4182 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4186 = "stablehlo.reduce"(%3736, %4182) ({
      ^bb0(%4183: tensor<f32>, %4184: tensor<f32>):
        %4185 = "stablehlo.add"(%4183, %4184) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4185) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %4187 = "stablehlo.add"(%4181, %4186) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4188 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4192 = "stablehlo.reduce"(%3742, %4188) ({
      ^bb0(%4189: tensor<f32>, %4190: tensor<f32>):
        %4191 = "stablehlo.add"(%4189, %4190) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4191) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %4193 = "stablehlo.add"(%4187, %4192) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4194 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4198 = "stablehlo.reduce"(%3748, %4194) ({
      ^bb0(%4195: tensor<f32>, %4196: tensor<f32>):
        %4197 = "stablehlo.add"(%4195, %4196) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4197) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %4199 = "stablehlo.add"(%4193, %4198) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4200 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4204 = "stablehlo.reduce"(%3754, %4200) ({
      ^bb0(%4201: tensor<f32>, %4202: tensor<f32>):
        %4203 = "stablehlo.add"(%4201, %4202) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4203) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %4205 = "stablehlo.add"(%4199, %4204) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4206 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4210 = "stablehlo.reduce"(%3760, %4206) ({
      ^bb0(%4207: tensor<f32>, %4208: tensor<f32>):
        %4209 = "stablehlo.add"(%4207, %4208) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4209) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %4211 = "stablehlo.add"(%4205, %4210) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4212 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4216 = "stablehlo.reduce"(%3766, %4212) ({
      ^bb0(%4213: tensor<f32>, %4214: tensor<f32>):
        %4215 = "stablehlo.add"(%4213, %4214) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4215) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %4217 = "stablehlo.add"(%4211, %4216) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4218 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4222 = "stablehlo.reduce"(%3772, %4218) ({
      ^bb0(%4219: tensor<f32>, %4220: tensor<f32>):
        %4221 = "stablehlo.add"(%4219, %4220) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4221) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %4223 = "stablehlo.add"(%4217, %4222) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4224 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4228 = "stablehlo.reduce"(%3778, %4224) ({
      ^bb0(%4225: tensor<f32>, %4226: tensor<f32>):
        %4227 = "stablehlo.add"(%4225, %4226) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4227) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %4229 = "stablehlo.add"(%4223, %4228) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4230 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4234 = "stablehlo.reduce"(%3784, %4230) ({
      ^bb0(%4231: tensor<f32>, %4232: tensor<f32>):
        %4233 = "stablehlo.add"(%4231, %4232) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4233) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %4235 = "stablehlo.add"(%4229, %4234) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4236 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4240 = "stablehlo.reduce"(%3791, %4236) ({
      ^bb0(%4237: tensor<f32>, %4238: tensor<f32>):
        %4239 = "stablehlo.add"(%4237, %4238) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4239) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %4241 = "stablehlo.add"(%4235, %4240) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4242 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4246 = "stablehlo.reduce"(%3798, %4242) ({
      ^bb0(%4243: tensor<f32>, %4244: tensor<f32>):
        %4245 = "stablehlo.add"(%4243, %4244) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4245) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %4247 = "stablehlo.add"(%4241, %4246) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4248 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4252 = "stablehlo.reduce"(%3805, %4248) ({
      ^bb0(%4249: tensor<f32>, %4250: tensor<f32>):
        %4251 = "stablehlo.add"(%4249, %4250) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4251) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %4253 = "stablehlo.add"(%4247, %4252) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4254 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4258 = "stablehlo.reduce"(%3812, %4254) ({
      ^bb0(%4255: tensor<f32>, %4256: tensor<f32>):
        %4257 = "stablehlo.add"(%4255, %4256) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4257) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %4259 = "stablehlo.add"(%4253, %4258) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4260 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4264 = "stablehlo.reduce"(%3819, %4260) ({
      ^bb0(%4261: tensor<f32>, %4262: tensor<f32>):
        %4263 = "stablehlo.add"(%4261, %4262) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4263) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %4265 = "stablehlo.add"(%4259, %4264) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4266 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4270 = "stablehlo.reduce"(%3826, %4266) ({
      ^bb0(%4267: tensor<f32>, %4268: tensor<f32>):
        %4269 = "stablehlo.add"(%4267, %4268) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4269) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %4271 = "stablehlo.add"(%4265, %4270) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4272 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4276 = "stablehlo.reduce"(%3833, %4272) ({
      ^bb0(%4273: tensor<f32>, %4274: tensor<f32>):
        %4275 = "stablehlo.add"(%4273, %4274) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4275) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %4277 = "stablehlo.add"(%4271, %4276) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4278 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4282 = "stablehlo.reduce"(%3840, %4278) ({
      ^bb0(%4279: tensor<f32>, %4280: tensor<f32>):
        %4281 = "stablehlo.add"(%4279, %4280) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4281) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %4283 = "stablehlo.add"(%4277, %4282) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4284 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4288 = "stablehlo.reduce"(%3847, %4284) ({
      ^bb0(%4285: tensor<f32>, %4286: tensor<f32>):
        %4287 = "stablehlo.add"(%4285, %4286) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4287) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %4289 = "stablehlo.add"(%4283, %4288) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4290 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4294 = "stablehlo.reduce"(%3854, %4290) ({
      ^bb0(%4291: tensor<f32>, %4292: tensor<f32>):
        %4293 = "stablehlo.add"(%4291, %4292) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4293) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %4295 = "stablehlo.add"(%4289, %4294) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4296 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4300 = "stablehlo.reduce"(%3860, %4296) ({
      ^bb0(%4297: tensor<f32>, %4298: tensor<f32>):
        %4299 = "stablehlo.add"(%4297, %4298) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4299) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %4301 = "stablehlo.add"(%4295, %4300) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4302 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4306 = "stablehlo.reduce"(%3866, %4302) ({
      ^bb0(%4303: tensor<f32>, %4304: tensor<f32>):
        %4305 = "stablehlo.add"(%4303, %4304) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4305) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %4307 = "stablehlo.add"(%4301, %4306) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4308 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4312 = "stablehlo.reduce"(%3872, %4308) ({
      ^bb0(%4309: tensor<f32>, %4310: tensor<f32>):
        %4311 = "stablehlo.add"(%4309, %4310) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4311) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %4313 = "stablehlo.add"(%4307, %4312) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4314 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4318 = "stablehlo.reduce"(%3878, %4314) ({
      ^bb0(%4315: tensor<f32>, %4316: tensor<f32>):
        %4317 = "stablehlo.add"(%4315, %4316) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4317) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %4319 = "stablehlo.add"(%4313, %4318) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4320 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4324 = "stablehlo.reduce"(%3884, %4320) ({
      ^bb0(%4321: tensor<f32>, %4322: tensor<f32>):
        %4323 = "stablehlo.add"(%4321, %4322) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4323) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %4325 = "stablehlo.add"(%4319, %4324) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4326 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4330 = "stablehlo.reduce"(%3890, %4326) ({
      ^bb0(%4327: tensor<f32>, %4328: tensor<f32>):
        %4329 = "stablehlo.add"(%4327, %4328) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4329) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %4331 = "stablehlo.add"(%4325, %4330) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4332 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4336 = "stablehlo.reduce"(%3896, %4332) ({
      ^bb0(%4333: tensor<f32>, %4334: tensor<f32>):
        %4335 = "stablehlo.add"(%4333, %4334) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4335) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %4337 = "stablehlo.add"(%4331, %4336) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4338 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4342 = "stablehlo.reduce"(%3902, %4338) ({
      ^bb0(%4339: tensor<f32>, %4340: tensor<f32>):
        %4341 = "stablehlo.add"(%4339, %4340) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4341) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %4343 = "stablehlo.add"(%4337, %4342) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4344 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4348 = "stablehlo.reduce"(%3909, %4344) ({
      ^bb0(%4345: tensor<f32>, %4346: tensor<f32>):
        %4347 = "stablehlo.add"(%4345, %4346) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4347) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %4349 = "stablehlo.add"(%4343, %4348) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4350 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4354 = "stablehlo.reduce"(%3916, %4350) ({
      ^bb0(%4351: tensor<f32>, %4352: tensor<f32>):
        %4353 = "stablehlo.add"(%4351, %4352) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4353) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %4355 = "stablehlo.add"(%4349, %4354) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4356 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4360 = "stablehlo.reduce"(%3923, %4356) ({
      ^bb0(%4357: tensor<f32>, %4358: tensor<f32>):
        %4359 = "stablehlo.add"(%4357, %4358) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4359) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %4361 = "stablehlo.add"(%4355, %4360) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4362 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4366 = "stablehlo.reduce"(%3930, %4362) ({
      ^bb0(%4363: tensor<f32>, %4364: tensor<f32>):
        %4365 = "stablehlo.add"(%4363, %4364) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4365) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %4367 = "stablehlo.add"(%4361, %4366) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4368 = "stablehlo.concatenate"(%3476, %3483, %3489, %3495, %3501, %3507, %3513, %3519, %3525, %3531, %3537, %3543, %3549, %3555, %3561, %3567, %3573, %3579, %3586, %3593, %3600, %3607, %3614, %3621, %3628, %3634, %3640, %3646, %3652, %3658, %3664, %3670, %3676, %3682, %3688, %3694, %3700, %3706, %3712, %3718, %3724, %3730, %3736, %3742, %3748, %3754, %3760, %3766, %3772, %3778, %3784, %3791, %3798, %3805, %3812, %3819, %3826, %3833, %3840, %3847, %3854, %3860, %3866, %3872, %3878, %3884, %3890, %3896, %3902, %3909, %3916, %3923, %3930) {dimension = 0 : i64} : (tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<107xf32>
    %4369 = "stablehlo.sqrt"(%4367) : (tensor<f32>) -> tensor<f32>
    %4370 = "stablehlo.sqrt"(%4368) : (tensor<107xf32>) -> tensor<107xf32>
    %4371 = "stablehlo.constant"() {value = dense<false> : tensor<i1>} : () -> tensor<i1>
    %4375 = "stablehlo.reduce"(%297, %4371) ({
      ^bb0(%4372: tensor<i1>, %4373: tensor<i1>):
        %4374 = "stablehlo.or"(%4372, %4373) : (tensor<i1>, tensor<i1>) -> tensor<i1>
        "stablehlo.return"(%4374) : (tensor<i1>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<8xi1>, tensor<i1>) -> tensor<i1>
    %4376 = "stablehlo.constant"() {value = dense<false> : tensor<i1>} : () -> tensor<i1>
    %4377 = "stablehlo.constant"() {value = dense<1.0e-30> : tensor<f32>} : () -> tensor<f32>
    %4378 = "stablehlo.maximum"(%4369, %4377) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4379 = "stablehlo.constant"() {value = dense<3.0> : tensor<f32>} : () -> tensor<f32>
    %4380 = "stablehlo.divide"(%4379, %4378) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4381 = "stablehlo.minimum"(%4380, %346) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4382 = "stablehlo.convert"(%0) : (tensor<i32>) -> tensor<f32>
    %4383 = "stablehlo.add"(%4382, %346) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4384 = "stablehlo.constant"() {value = dense<1.0e-1> : tensor<f32>} : () -> tensor<f32>
    %4385 = "stablehlo.multiply"(%4383, %4384) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4386 = "stablehlo.minimum"(%4385, %346) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4387 = "stablehlo.multiply"(%4386, %346) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4388 = "stablehlo.constant"() {value = dense<1.0e-3> : tensor<f32>} : () -> tensor<f32>
    %4389 = "stablehlo.multiply"(%4387, %4388) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4390 = "stablehlo.constant"() {value = dense<9.0e-1> : tensor<f32>} : () -> tensor<f32>
    %4391 = "stablehlo.power"(%4390, %4383) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4392 = "stablehlo.subtract"(%346, %4391) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4393 = "stablehlo.constant"() {value = dense<9.5e-1> : tensor<f32>} : () -> tensor<f32>
    %4394 = "stablehlo.power"(%4393, %4383) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4395 = "stablehlo.subtract"(%346, %4394) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4396 = "stablehlo.constant"() {value = dense<-1.05360515e-1> : tensor<f32>} : () -> tensor<f32>
    %4397 = "stablehlo.multiply"(%4383, %4396) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4398 = "stablehlo.exponential_minus_one"(%4397) : (tensor<f32>) -> tensor<f32>
    %4399 = "stablehlo.negate"(%4398) : (tensor<f32>) -> tensor<f32>
    %4400 = "stablehlo.divide"(%4384, %4399) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4401 = "stablehlo.constant"() {value = dense<1.0e-8> : tensor<f32>} : () -> tensor<f32>
    %4402 = "stablehlo.multiply"(%4392, %4401) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4403 = "stablehlo.divide"(%4389, %4402) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4404 = "stablehlo.constant"() {value = dense<2.0e-2> : tensor<f32>} : () -> tensor<f32>
    %4405 = "stablehlo.multiply"(%4389, %4404) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4406 = "stablehlo.add"(%4405, %346) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4407 = "stablehlo.multiply"(%4369, %4403) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4408 = "stablehlo.abs"(%74) : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %4409 = "stablehlo.broadcast_in_dim"(%4403) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x16xf32>
    %4410 = "stablehlo.multiply"(%4408, %4409) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %4411 = "stablehlo.abs"(%1) : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %4412 = "stablehlo.broadcast_in_dim"(%4406) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x16xf32>
    %4413 = "stablehlo.multiply"(%4411, %4412) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %4414 = "stablehlo.add"(%4410, %4413) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %4415 = "stablehlo.abs"(%220) : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %4416 = "stablehlo.add"(%4414, %4415) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %4417 = "stablehlo.abs"(%147) : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %4418 = "stablehlo.add"(%4416, %4417) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %4419 = "stablehlo.abs"(%75) : (tensor<16xf32>) -> tensor<16xf32>
    %4420 = "stablehlo.broadcast_in_dim"(%4403) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
    %4421 = "stablehlo.multiply"(%4419, %4420) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4422 = "stablehlo.abs"(%2) : (tensor<16xf32>) -> tensor<16xf32>
    %4423 = "stablehlo.broadcast_in_dim"(%4406) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
    %4424 = "stablehlo.multiply"(%4422, %4423) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4425 = "stablehlo.add"(%4421, %4424) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4426 = "stablehlo.abs"(%221) : (tensor<16xf32>) -> tensor<16xf32>
    %4427 = "stablehlo.add"(%4425, %4426) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4428 = "stablehlo.abs"(%148) : (tensor<16xf32>) -> tensor<16xf32>
    %4429 = "stablehlo.add"(%4427, %4428) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4430 = "stablehlo.abs"(%76) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %4431 = "stablehlo.broadcast_in_dim"(%4403) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %4432 = "stablehlo.multiply"(%4430, %4431) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4433 = "stablehlo.abs"(%3) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %4434 = "stablehlo.broadcast_in_dim"(%4406) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %4435 = "stablehlo.multiply"(%4433, %4434) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4436 = "stablehlo.add"(%4432, %4435) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4437 = "stablehlo.abs"(%222) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %4438 = "stablehlo.add"(%4436, %4437) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4439 = "stablehlo.abs"(%149) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %4440 = "stablehlo.add"(%4438, %4439) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4441 = "stablehlo.abs"(%77) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %4442 = "stablehlo.multiply"(%4441, %4431) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4443 = "stablehlo.abs"(%4) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %4444 = "stablehlo.multiply"(%4443, %4434) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4445 = "stablehlo.add"(%4442, %4444) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4446 = "stablehlo.abs"(%223) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %4447 = "stablehlo.add"(%4445, %4446) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4448 = "stablehlo.abs"(%150) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %4449 = "stablehlo.add"(%4447, %4448) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4450 = "stablehlo.abs"(%78) : (tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4451 = "stablehlo.broadcast_in_dim"(%4403) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x2x8xf32>
    %4452 = "stablehlo.multiply"(%4450, %4451) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4453 = "stablehlo.abs"(%5) : (tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4454 = "stablehlo.broadcast_in_dim"(%4406) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x2x8xf32>
    %4455 = "stablehlo.multiply"(%4453, %4454) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4456 = "stablehlo.add"(%4452, %4455) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4457 = "stablehlo.abs"(%224) : (tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4458 = "stablehlo.add"(%4456, %4457) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4459 = "stablehlo.abs"(%151) : (tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4460 = "stablehlo.add"(%4458, %4459) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4461 = "stablehlo.abs"(%79) : (tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4462 = "stablehlo.broadcast_in_dim"(%4403) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8xf32>
    %4463 = "stablehlo.multiply"(%4461, %4462) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4464 = "stablehlo.abs"(%6) : (tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4465 = "stablehlo.broadcast_in_dim"(%4406) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8xf32>
    %4466 = "stablehlo.multiply"(%4464, %4465) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4467 = "stablehlo.add"(%4463, %4466) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4468 = "stablehlo.abs"(%225) : (tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4469 = "stablehlo.add"(%4467, %4468) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4470 = "stablehlo.abs"(%152) : (tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4471 = "stablehlo.add"(%4469, %4470) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4472 = "stablehlo.abs"(%80) : (tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4473 = "stablehlo.multiply"(%4472, %4451) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4474 = "stablehlo.abs"(%7) : (tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4475 = "stablehlo.multiply"(%4474, %4454) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4476 = "stablehlo.add"(%4473, %4475) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4477 = "stablehlo.abs"(%226) : (tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4478 = "stablehlo.add"(%4476, %4477) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4479 = "stablehlo.abs"(%153) : (tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4480 = "stablehlo.add"(%4478, %4479) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4481 = "stablehlo.abs"(%81) : (tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4482 = "stablehlo.multiply"(%4481, %4462) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4483 = "stablehlo.abs"(%8) : (tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4484 = "stablehlo.multiply"(%4483, %4465) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4485 = "stablehlo.add"(%4482, %4484) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4486 = "stablehlo.abs"(%227) : (tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4487 = "stablehlo.add"(%4485, %4486) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4488 = "stablehlo.abs"(%154) : (tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4489 = "stablehlo.add"(%4487, %4488) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4490 = "stablehlo.abs"(%82) : (tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4491 = "stablehlo.multiply"(%4490, %4451) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4492 = "stablehlo.abs"(%9) : (tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4493 = "stablehlo.multiply"(%4492, %4454) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4494 = "stablehlo.add"(%4491, %4493) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4495 = "stablehlo.abs"(%228) : (tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4496 = "stablehlo.add"(%4494, %4495) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4497 = "stablehlo.abs"(%155) : (tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4498 = "stablehlo.add"(%4496, %4497) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4499 = "stablehlo.abs"(%83) : (tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4500 = "stablehlo.multiply"(%4499, %4462) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4501 = "stablehlo.abs"(%10) : (tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4502 = "stablehlo.multiply"(%4501, %4465) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4503 = "stablehlo.add"(%4500, %4502) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4504 = "stablehlo.abs"(%229) : (tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4505 = "stablehlo.add"(%4503, %4504) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4506 = "stablehlo.abs"(%156) : (tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4507 = "stablehlo.add"(%4505, %4506) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4508 = "stablehlo.abs"(%84) : (tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %4509 = "stablehlo.broadcast_in_dim"(%4403) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8x16xf32>
    %4510 = "stablehlo.multiply"(%4508, %4509) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %4511 = "stablehlo.abs"(%11) : (tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %4512 = "stablehlo.broadcast_in_dim"(%4406) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8x16xf32>
    %4513 = "stablehlo.multiply"(%4511, %4512) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %4514 = "stablehlo.add"(%4510, %4513) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %4515 = "stablehlo.abs"(%230) : (tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %4516 = "stablehlo.add"(%4514, %4515) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %4517 = "stablehlo.abs"(%157) : (tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %4518 = "stablehlo.add"(%4516, %4517) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %4519 = "stablehlo.abs"(%85) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %4520 = "stablehlo.multiply"(%4519, %4431) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4521 = "stablehlo.abs"(%12) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %4522 = "stablehlo.multiply"(%4521, %4434) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4523 = "stablehlo.add"(%4520, %4522) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4524 = "stablehlo.abs"(%231) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %4525 = "stablehlo.add"(%4523, %4524) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4526 = "stablehlo.abs"(%158) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %4527 = "stablehlo.add"(%4525, %4526) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4528 = "stablehlo.abs"(%86) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %4529 = "stablehlo.multiply"(%4528, %4431) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4530 = "stablehlo.abs"(%13) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %4531 = "stablehlo.multiply"(%4530, %4434) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4532 = "stablehlo.add"(%4529, %4531) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4533 = "stablehlo.abs"(%232) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %4534 = "stablehlo.add"(%4532, %4533) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4535 = "stablehlo.abs"(%159) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %4536 = "stablehlo.add"(%4534, %4535) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4537 = "stablehlo.abs"(%87) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %4538 = "stablehlo.multiply"(%4537, %4431) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4539 = "stablehlo.abs"(%14) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %4540 = "stablehlo.multiply"(%4539, %4434) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4541 = "stablehlo.add"(%4538, %4540) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4542 = "stablehlo.abs"(%233) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %4543 = "stablehlo.add"(%4541, %4542) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4544 = "stablehlo.abs"(%160) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %4545 = "stablehlo.add"(%4543, %4544) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4546 = "stablehlo.abs"(%88) : (tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %4547 = "stablehlo.broadcast_in_dim"(%4403) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x64xf32>
    %4548 = "stablehlo.multiply"(%4546, %4547) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %4549 = "stablehlo.abs"(%15) : (tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %4550 = "stablehlo.broadcast_in_dim"(%4406) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x64xf32>
    %4551 = "stablehlo.multiply"(%4549, %4550) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %4552 = "stablehlo.add"(%4548, %4551) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %4553 = "stablehlo.abs"(%234) : (tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %4554 = "stablehlo.add"(%4552, %4553) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %4555 = "stablehlo.abs"(%161) : (tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %4556 = "stablehlo.add"(%4554, %4555) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %4557 = "stablehlo.abs"(%89) : (tensor<1x64xf32>) -> tensor<1x64xf32>
    %4558 = "stablehlo.broadcast_in_dim"(%4403) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64xf32>
    %4559 = "stablehlo.multiply"(%4557, %4558) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %4560 = "stablehlo.abs"(%16) : (tensor<1x64xf32>) -> tensor<1x64xf32>
    %4561 = "stablehlo.broadcast_in_dim"(%4406) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64xf32>
    %4562 = "stablehlo.multiply"(%4560, %4561) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %4563 = "stablehlo.add"(%4559, %4562) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %4564 = "stablehlo.abs"(%235) : (tensor<1x64xf32>) -> tensor<1x64xf32>
    %4565 = "stablehlo.add"(%4563, %4564) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %4566 = "stablehlo.abs"(%162) : (tensor<1x64xf32>) -> tensor<1x64xf32>
    %4567 = "stablehlo.add"(%4565, %4566) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %4568 = "stablehlo.abs"(%90) : (tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %4569 = "stablehlo.broadcast_in_dim"(%4403) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64x16xf32>
    %4570 = "stablehlo.multiply"(%4568, %4569) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %4571 = "stablehlo.abs"(%17) : (tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %4572 = "stablehlo.broadcast_in_dim"(%4406) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64x16xf32>
    %4573 = "stablehlo.multiply"(%4571, %4572) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %4574 = "stablehlo.add"(%4570, %4573) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %4575 = "stablehlo.abs"(%236) : (tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %4576 = "stablehlo.add"(%4574, %4575) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %4577 = "stablehlo.abs"(%163) : (tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %4578 = "stablehlo.add"(%4576, %4577) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %4579 = "stablehlo.abs"(%91) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %4580 = "stablehlo.multiply"(%4579, %4431) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4581 = "stablehlo.abs"(%18) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %4582 = "stablehlo.multiply"(%4581, %4434) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4583 = "stablehlo.add"(%4580, %4582) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4584 = "stablehlo.abs"(%237) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %4585 = "stablehlo.add"(%4583, %4584) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4586 = "stablehlo.abs"(%164) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %4587 = "stablehlo.add"(%4585, %4586) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4588 = "stablehlo.abs"(%92) : (tensor<16xf32>) -> tensor<16xf32>
    %4589 = "stablehlo.multiply"(%4588, %4420) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4590 = "stablehlo.abs"(%19) : (tensor<16xf32>) -> tensor<16xf32>
    %4591 = "stablehlo.multiply"(%4590, %4423) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4592 = "stablehlo.add"(%4589, %4591) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4593 = "stablehlo.abs"(%238) : (tensor<16xf32>) -> tensor<16xf32>
    %4594 = "stablehlo.add"(%4592, %4593) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4595 = "stablehlo.abs"(%165) : (tensor<16xf32>) -> tensor<16xf32>
    %4596 = "stablehlo.add"(%4594, %4595) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4597 = "stablehlo.abs"(%93) : (tensor<16xf32>) -> tensor<16xf32>
    %4598 = "stablehlo.multiply"(%4597, %4420) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4599 = "stablehlo.abs"(%20) : (tensor<16xf32>) -> tensor<16xf32>
    %4600 = "stablehlo.multiply"(%4599, %4423) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4601 = "stablehlo.add"(%4598, %4600) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4602 = "stablehlo.abs"(%239) : (tensor<16xf32>) -> tensor<16xf32>
    %4603 = "stablehlo.add"(%4601, %4602) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4604 = "stablehlo.abs"(%166) : (tensor<16xf32>) -> tensor<16xf32>
    %4605 = "stablehlo.add"(%4603, %4604) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4606 = "stablehlo.abs"(%94) : (tensor<16xf32>) -> tensor<16xf32>
    %4607 = "stablehlo.multiply"(%4606, %4420) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4608 = "stablehlo.abs"(%21) : (tensor<16xf32>) -> tensor<16xf32>
    %4609 = "stablehlo.multiply"(%4608, %4423) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4610 = "stablehlo.add"(%4607, %4609) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4611 = "stablehlo.abs"(%240) : (tensor<16xf32>) -> tensor<16xf32>
    %4612 = "stablehlo.add"(%4610, %4611) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4613 = "stablehlo.abs"(%167) : (tensor<16xf32>) -> tensor<16xf32>
    %4614 = "stablehlo.add"(%4612, %4613) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4615 = "stablehlo.abs"(%95) : (tensor<8x16xf32>) -> tensor<8x16xf32>
    %4616 = "stablehlo.broadcast_in_dim"(%4403) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x16xf32>
    %4617 = "stablehlo.multiply"(%4615, %4616) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %4618 = "stablehlo.abs"(%22) : (tensor<8x16xf32>) -> tensor<8x16xf32>
    %4619 = "stablehlo.broadcast_in_dim"(%4406) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x16xf32>
    %4620 = "stablehlo.multiply"(%4618, %4619) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %4621 = "stablehlo.add"(%4617, %4620) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %4622 = "stablehlo.abs"(%241) : (tensor<8x16xf32>) -> tensor<8x16xf32>
    %4623 = "stablehlo.add"(%4621, %4622) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %4624 = "stablehlo.abs"(%168) : (tensor<8x16xf32>) -> tensor<8x16xf32>
    %4625 = "stablehlo.add"(%4623, %4624) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %4626 = "stablehlo.abs"(%96) : (tensor<16xf32>) -> tensor<16xf32>
    %4627 = "stablehlo.multiply"(%4626, %4420) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4628 = "stablehlo.abs"(%23) : (tensor<16xf32>) -> tensor<16xf32>
    %4629 = "stablehlo.multiply"(%4628, %4423) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4630 = "stablehlo.add"(%4627, %4629) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4631 = "stablehlo.abs"(%242) : (tensor<16xf32>) -> tensor<16xf32>
    %4632 = "stablehlo.add"(%4630, %4631) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4633 = "stablehlo.abs"(%169) : (tensor<16xf32>) -> tensor<16xf32>
    %4634 = "stablehlo.add"(%4632, %4633) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4635 = "stablehlo.abs"(%97) : (tensor<16xf32>) -> tensor<16xf32>
    %4636 = "stablehlo.multiply"(%4635, %4420) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4637 = "stablehlo.abs"(%24) : (tensor<16xf32>) -> tensor<16xf32>
    %4638 = "stablehlo.multiply"(%4637, %4423) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4639 = "stablehlo.add"(%4636, %4638) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4640 = "stablehlo.abs"(%243) : (tensor<16xf32>) -> tensor<16xf32>
    %4641 = "stablehlo.add"(%4639, %4640) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4642 = "stablehlo.abs"(%170) : (tensor<16xf32>) -> tensor<16xf32>
    %4643 = "stablehlo.add"(%4641, %4642) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4644 = "stablehlo.abs"(%98) : (tensor<4x16xf32>) -> tensor<4x16xf32>
    %4645 = "stablehlo.broadcast_in_dim"(%4403) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<4x16xf32>
    %4646 = "stablehlo.multiply"(%4644, %4645) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %4647 = "stablehlo.abs"(%25) : (tensor<4x16xf32>) -> tensor<4x16xf32>
    %4648 = "stablehlo.broadcast_in_dim"(%4406) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<4x16xf32>
    %4649 = "stablehlo.multiply"(%4647, %4648) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %4650 = "stablehlo.add"(%4646, %4649) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %4651 = "stablehlo.abs"(%244) : (tensor<4x16xf32>) -> tensor<4x16xf32>
    %4652 = "stablehlo.add"(%4650, %4651) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %4653 = "stablehlo.abs"(%171) : (tensor<4x16xf32>) -> tensor<4x16xf32>
    %4654 = "stablehlo.add"(%4652, %4653) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %4655 = "stablehlo.abs"(%99) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4656 = "stablehlo.broadcast_in_dim"(%4403) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %4657 = "stablehlo.multiply"(%4655, %4656) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4658 = "stablehlo.abs"(%26) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4659 = "stablehlo.broadcast_in_dim"(%4406) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %4660 = "stablehlo.multiply"(%4658, %4659) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4661 = "stablehlo.add"(%4657, %4660) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4662 = "stablehlo.abs"(%245) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4663 = "stablehlo.add"(%4661, %4662) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4664 = "stablehlo.abs"(%172) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4665 = "stablehlo.add"(%4663, %4664) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4666 = "stablehlo.abs"(%100) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4667 = "stablehlo.multiply"(%4666, %4656) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4668 = "stablehlo.abs"(%27) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4669 = "stablehlo.multiply"(%4668, %4659) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4670 = "stablehlo.add"(%4667, %4669) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4671 = "stablehlo.abs"(%246) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4672 = "stablehlo.add"(%4670, %4671) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4673 = "stablehlo.abs"(%173) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4674 = "stablehlo.add"(%4672, %4673) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4675 = "stablehlo.abs"(%101) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4676 = "stablehlo.broadcast_in_dim"(%4403) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %4677 = "stablehlo.multiply"(%4675, %4676) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4678 = "stablehlo.abs"(%28) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4679 = "stablehlo.broadcast_in_dim"(%4406) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %4680 = "stablehlo.multiply"(%4678, %4679) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4681 = "stablehlo.add"(%4677, %4680) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4682 = "stablehlo.abs"(%247) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4683 = "stablehlo.add"(%4681, %4682) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4684 = "stablehlo.abs"(%174) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4685 = "stablehlo.add"(%4683, %4684) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4686 = "stablehlo.abs"(%102) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4687 = "stablehlo.broadcast_in_dim"(%4403) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %4688 = "stablehlo.multiply"(%4686, %4687) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4689 = "stablehlo.abs"(%29) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4690 = "stablehlo.broadcast_in_dim"(%4406) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %4691 = "stablehlo.multiply"(%4689, %4690) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4692 = "stablehlo.add"(%4688, %4691) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4693 = "stablehlo.abs"(%248) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4694 = "stablehlo.add"(%4692, %4693) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4695 = "stablehlo.abs"(%175) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4696 = "stablehlo.add"(%4694, %4695) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4697 = "stablehlo.abs"(%103) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4698 = "stablehlo.multiply"(%4697, %4676) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4699 = "stablehlo.abs"(%30) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4700 = "stablehlo.multiply"(%4699, %4679) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4701 = "stablehlo.add"(%4698, %4700) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4702 = "stablehlo.abs"(%249) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4703 = "stablehlo.add"(%4701, %4702) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4704 = "stablehlo.abs"(%176) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4705 = "stablehlo.add"(%4703, %4704) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4706 = "stablehlo.abs"(%104) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4707 = "stablehlo.multiply"(%4706, %4687) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4708 = "stablehlo.abs"(%31) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4709 = "stablehlo.multiply"(%4708, %4690) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4710 = "stablehlo.add"(%4707, %4709) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4711 = "stablehlo.abs"(%250) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4712 = "stablehlo.add"(%4710, %4711) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4713 = "stablehlo.abs"(%177) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4714 = "stablehlo.add"(%4712, %4713) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4715 = "stablehlo.abs"(%105) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4716 = "stablehlo.multiply"(%4715, %4676) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4717 = "stablehlo.abs"(%32) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4718 = "stablehlo.multiply"(%4717, %4679) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4719 = "stablehlo.add"(%4716, %4718) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4720 = "stablehlo.abs"(%251) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4721 = "stablehlo.add"(%4719, %4720) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4722 = "stablehlo.abs"(%178) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4723 = "stablehlo.add"(%4721, %4722) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4724 = "stablehlo.abs"(%106) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4725 = "stablehlo.multiply"(%4724, %4687) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4726 = "stablehlo.abs"(%33) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4727 = "stablehlo.multiply"(%4726, %4690) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4728 = "stablehlo.add"(%4725, %4727) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4729 = "stablehlo.abs"(%252) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4730 = "stablehlo.add"(%4728, %4729) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4731 = "stablehlo.abs"(%179) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4732 = "stablehlo.add"(%4730, %4731) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4733 = "stablehlo.abs"(%107) : (tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4734 = "stablehlo.broadcast_in_dim"(%4403) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x16xf32>
    %4735 = "stablehlo.multiply"(%4733, %4734) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4736 = "stablehlo.abs"(%34) : (tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4737 = "stablehlo.broadcast_in_dim"(%4406) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x16xf32>
    %4738 = "stablehlo.multiply"(%4736, %4737) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4739 = "stablehlo.add"(%4735, %4738) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4740 = "stablehlo.abs"(%253) : (tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4741 = "stablehlo.add"(%4739, %4740) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4742 = "stablehlo.abs"(%180) : (tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4743 = "stablehlo.add"(%4741, %4742) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4744 = "stablehlo.abs"(%108) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4745 = "stablehlo.multiply"(%4744, %4656) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4746 = "stablehlo.abs"(%35) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4747 = "stablehlo.multiply"(%4746, %4659) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4748 = "stablehlo.add"(%4745, %4747) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4749 = "stablehlo.abs"(%254) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4750 = "stablehlo.add"(%4748, %4749) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4751 = "stablehlo.abs"(%181) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4752 = "stablehlo.add"(%4750, %4751) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4753 = "stablehlo.abs"(%109) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4754 = "stablehlo.multiply"(%4753, %4676) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4755 = "stablehlo.abs"(%36) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4756 = "stablehlo.multiply"(%4755, %4679) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4757 = "stablehlo.add"(%4754, %4756) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4758 = "stablehlo.abs"(%255) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4759 = "stablehlo.add"(%4757, %4758) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4760 = "stablehlo.abs"(%182) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4761 = "stablehlo.add"(%4759, %4760) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4762 = "stablehlo.abs"(%110) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4763 = "stablehlo.multiply"(%4762, %4687) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4764 = "stablehlo.abs"(%37) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4765 = "stablehlo.multiply"(%4764, %4690) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4766 = "stablehlo.add"(%4763, %4765) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4767 = "stablehlo.abs"(%256) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4768 = "stablehlo.add"(%4766, %4767) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4769 = "stablehlo.abs"(%183) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4770 = "stablehlo.add"(%4768, %4769) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4771 = "stablehlo.abs"(%111) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4772 = "stablehlo.multiply"(%4771, %4676) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4773 = "stablehlo.abs"(%38) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4774 = "stablehlo.multiply"(%4773, %4679) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4775 = "stablehlo.add"(%4772, %4774) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4776 = "stablehlo.abs"(%257) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4777 = "stablehlo.add"(%4775, %4776) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4778 = "stablehlo.abs"(%184) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4779 = "stablehlo.add"(%4777, %4778) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4780 = "stablehlo.abs"(%112) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4781 = "stablehlo.multiply"(%4780, %4687) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4782 = "stablehlo.abs"(%39) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4783 = "stablehlo.multiply"(%4782, %4690) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4784 = "stablehlo.add"(%4781, %4783) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4785 = "stablehlo.abs"(%258) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4786 = "stablehlo.add"(%4784, %4785) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4787 = "stablehlo.abs"(%185) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4788 = "stablehlo.add"(%4786, %4787) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4789 = "stablehlo.abs"(%113) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4790 = "stablehlo.multiply"(%4789, %4656) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4791 = "stablehlo.abs"(%40) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4792 = "stablehlo.multiply"(%4791, %4659) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4793 = "stablehlo.add"(%4790, %4792) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4794 = "stablehlo.abs"(%259) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4795 = "stablehlo.add"(%4793, %4794) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4796 = "stablehlo.abs"(%186) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4797 = "stablehlo.add"(%4795, %4796) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4798 = "stablehlo.abs"(%114) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4799 = "stablehlo.multiply"(%4798, %4656) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4800 = "stablehlo.abs"(%41) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4801 = "stablehlo.multiply"(%4800, %4659) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4802 = "stablehlo.add"(%4799, %4801) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4803 = "stablehlo.abs"(%260) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4804 = "stablehlo.add"(%4802, %4803) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4805 = "stablehlo.abs"(%187) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4806 = "stablehlo.add"(%4804, %4805) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4807 = "stablehlo.abs"(%115) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4808 = "stablehlo.multiply"(%4807, %4676) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4809 = "stablehlo.abs"(%42) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4810 = "stablehlo.multiply"(%4809, %4679) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4811 = "stablehlo.add"(%4808, %4810) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4812 = "stablehlo.abs"(%261) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4813 = "stablehlo.add"(%4811, %4812) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4814 = "stablehlo.abs"(%188) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4815 = "stablehlo.add"(%4813, %4814) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4816 = "stablehlo.abs"(%116) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4817 = "stablehlo.multiply"(%4816, %4687) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4818 = "stablehlo.abs"(%43) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4819 = "stablehlo.multiply"(%4818, %4690) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4820 = "stablehlo.add"(%4817, %4819) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4821 = "stablehlo.abs"(%262) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4822 = "stablehlo.add"(%4820, %4821) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4823 = "stablehlo.abs"(%189) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4824 = "stablehlo.add"(%4822, %4823) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4825 = "stablehlo.abs"(%117) : (tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4826 = "stablehlo.multiply"(%4825, %4734) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4827 = "stablehlo.abs"(%44) : (tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4828 = "stablehlo.multiply"(%4827, %4737) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4829 = "stablehlo.add"(%4826, %4828) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4830 = "stablehlo.abs"(%263) : (tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4831 = "stablehlo.add"(%4829, %4830) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4832 = "stablehlo.abs"(%190) : (tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4833 = "stablehlo.add"(%4831, %4832) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4834 = "stablehlo.abs"(%118) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4835 = "stablehlo.multiply"(%4834, %4656) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4836 = "stablehlo.abs"(%45) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4837 = "stablehlo.multiply"(%4836, %4659) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4838 = "stablehlo.add"(%4835, %4837) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4839 = "stablehlo.abs"(%264) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4840 = "stablehlo.add"(%4838, %4839) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4841 = "stablehlo.abs"(%191) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4842 = "stablehlo.add"(%4840, %4841) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4843 = "stablehlo.abs"(%119) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4844 = "stablehlo.multiply"(%4843, %4656) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4845 = "stablehlo.abs"(%46) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4846 = "stablehlo.multiply"(%4845, %4659) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4847 = "stablehlo.add"(%4844, %4846) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4848 = "stablehlo.abs"(%265) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4849 = "stablehlo.add"(%4847, %4848) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4850 = "stablehlo.abs"(%192) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4851 = "stablehlo.add"(%4849, %4850) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4852 = "stablehlo.abs"(%120) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4853 = "stablehlo.multiply"(%4852, %4656) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4854 = "stablehlo.abs"(%47) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4855 = "stablehlo.multiply"(%4854, %4659) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4856 = "stablehlo.add"(%4853, %4855) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4857 = "stablehlo.abs"(%266) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4858 = "stablehlo.add"(%4856, %4857) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4859 = "stablehlo.abs"(%193) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4860 = "stablehlo.add"(%4858, %4859) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4861 = "stablehlo.abs"(%121) : (tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %4862 = "stablehlo.broadcast_in_dim"(%4403) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x64xf32>
    %4863 = "stablehlo.multiply"(%4861, %4862) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %4864 = "stablehlo.abs"(%48) : (tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %4865 = "stablehlo.broadcast_in_dim"(%4406) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x64xf32>
    %4866 = "stablehlo.multiply"(%4864, %4865) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %4867 = "stablehlo.add"(%4863, %4866) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %4868 = "stablehlo.abs"(%267) : (tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %4869 = "stablehlo.add"(%4867, %4868) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %4870 = "stablehlo.abs"(%194) : (tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %4871 = "stablehlo.add"(%4869, %4870) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %4872 = "stablehlo.abs"(%122) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %4873 = "stablehlo.broadcast_in_dim"(%4403) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %4874 = "stablehlo.multiply"(%4872, %4873) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4875 = "stablehlo.abs"(%49) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %4876 = "stablehlo.broadcast_in_dim"(%4406) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %4877 = "stablehlo.multiply"(%4875, %4876) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4878 = "stablehlo.add"(%4874, %4877) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4879 = "stablehlo.abs"(%268) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %4880 = "stablehlo.add"(%4878, %4879) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4881 = "stablehlo.abs"(%195) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %4882 = "stablehlo.add"(%4880, %4881) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4883 = "stablehlo.abs"(%123) : (tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %4884 = "stablehlo.broadcast_in_dim"(%4403) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %4885 = "stablehlo.multiply"(%4883, %4884) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %4886 = "stablehlo.abs"(%50) : (tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %4887 = "stablehlo.broadcast_in_dim"(%4406) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %4888 = "stablehlo.multiply"(%4886, %4887) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %4889 = "stablehlo.add"(%4885, %4888) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %4890 = "stablehlo.abs"(%269) : (tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %4891 = "stablehlo.add"(%4889, %4890) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %4892 = "stablehlo.abs"(%196) : (tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %4893 = "stablehlo.add"(%4891, %4892) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %4894 = "stablehlo.abs"(%124) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4895 = "stablehlo.multiply"(%4894, %4656) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4896 = "stablehlo.abs"(%51) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4897 = "stablehlo.multiply"(%4896, %4659) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4898 = "stablehlo.add"(%4895, %4897) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4899 = "stablehlo.abs"(%270) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4900 = "stablehlo.add"(%4898, %4899) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4901 = "stablehlo.abs"(%197) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4902 = "stablehlo.add"(%4900, %4901) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4903 = "stablehlo.abs"(%125) : (tensor<16xf32>) -> tensor<16xf32>
    %4904 = "stablehlo.multiply"(%4903, %4420) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4905 = "stablehlo.abs"(%52) : (tensor<16xf32>) -> tensor<16xf32>
    %4906 = "stablehlo.multiply"(%4905, %4423) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4907 = "stablehlo.add"(%4904, %4906) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4908 = "stablehlo.abs"(%271) : (tensor<16xf32>) -> tensor<16xf32>
    %4909 = "stablehlo.add"(%4907, %4908) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4910 = "stablehlo.abs"(%198) : (tensor<16xf32>) -> tensor<16xf32>
    %4911 = "stablehlo.add"(%4909, %4910) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4912 = "stablehlo.abs"(%126) : (tensor<16xf32>) -> tensor<16xf32>
    %4913 = "stablehlo.multiply"(%4912, %4420) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4914 = "stablehlo.abs"(%53) : (tensor<16xf32>) -> tensor<16xf32>
    %4915 = "stablehlo.multiply"(%4914, %4423) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4916 = "stablehlo.add"(%4913, %4915) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4917 = "stablehlo.abs"(%272) : (tensor<16xf32>) -> tensor<16xf32>
    %4918 = "stablehlo.add"(%4916, %4917) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4919 = "stablehlo.abs"(%199) : (tensor<16xf32>) -> tensor<16xf32>
    %4920 = "stablehlo.add"(%4918, %4919) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4921 = "stablehlo.abs"(%127) : (tensor<256x16xf32>) -> tensor<256x16xf32>
    %4922 = "stablehlo.broadcast_in_dim"(%4403) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<256x16xf32>
    %4923 = "stablehlo.multiply"(%4921, %4922) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %4924 = "stablehlo.abs"(%54) : (tensor<256x16xf32>) -> tensor<256x16xf32>
    %4925 = "stablehlo.broadcast_in_dim"(%4406) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<256x16xf32>
    %4926 = "stablehlo.multiply"(%4924, %4925) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %4927 = "stablehlo.add"(%4923, %4926) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %4928 = "stablehlo.abs"(%273) : (tensor<256x16xf32>) -> tensor<256x16xf32>
    %4929 = "stablehlo.add"(%4927, %4928) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %4930 = "stablehlo.abs"(%200) : (tensor<256x16xf32>) -> tensor<256x16xf32>
    %4931 = "stablehlo.add"(%4929, %4930) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %4932 = "stablehlo.abs"(%128) : (tensor<16xf32>) -> tensor<16xf32>
    %4933 = "stablehlo.multiply"(%4932, %4420) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4934 = "stablehlo.abs"(%55) : (tensor<16xf32>) -> tensor<16xf32>
    %4935 = "stablehlo.multiply"(%4934, %4423) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4936 = "stablehlo.add"(%4933, %4935) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4937 = "stablehlo.abs"(%274) : (tensor<16xf32>) -> tensor<16xf32>
    %4938 = "stablehlo.add"(%4936, %4937) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4939 = "stablehlo.abs"(%201) : (tensor<16xf32>) -> tensor<16xf32>
    %4940 = "stablehlo.add"(%4938, %4939) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4941 = "stablehlo.abs"(%129) : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %4942 = "stablehlo.multiply"(%4941, %4409) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %4943 = "stablehlo.abs"(%56) : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %4944 = "stablehlo.multiply"(%4943, %4412) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %4945 = "stablehlo.add"(%4942, %4944) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %4946 = "stablehlo.abs"(%275) : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %4947 = "stablehlo.add"(%4945, %4946) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %4948 = "stablehlo.abs"(%202) : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %4949 = "stablehlo.add"(%4947, %4948) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %4950 = "stablehlo.abs"(%130) : (tensor<16xf32>) -> tensor<16xf32>
    %4951 = "stablehlo.multiply"(%4950, %4420) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4952 = "stablehlo.abs"(%57) : (tensor<16xf32>) -> tensor<16xf32>
    %4953 = "stablehlo.multiply"(%4952, %4423) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4954 = "stablehlo.add"(%4951, %4953) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4955 = "stablehlo.abs"(%276) : (tensor<16xf32>) -> tensor<16xf32>
    %4956 = "stablehlo.add"(%4954, %4955) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4957 = "stablehlo.abs"(%203) : (tensor<16xf32>) -> tensor<16xf32>
    %4958 = "stablehlo.add"(%4956, %4957) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4959 = "stablehlo.abs"(%131) : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %4960 = "stablehlo.multiply"(%4959, %4409) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %4961 = "stablehlo.abs"(%58) : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %4962 = "stablehlo.multiply"(%4961, %4412) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %4963 = "stablehlo.add"(%4960, %4962) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %4964 = "stablehlo.abs"(%277) : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %4965 = "stablehlo.add"(%4963, %4964) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %4966 = "stablehlo.abs"(%204) : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %4967 = "stablehlo.add"(%4965, %4966) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %4968 = "stablehlo.abs"(%132) : (tensor<16xf32>) -> tensor<16xf32>
    %4969 = "stablehlo.multiply"(%4968, %4420) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4970 = "stablehlo.abs"(%59) : (tensor<16xf32>) -> tensor<16xf32>
    %4971 = "stablehlo.multiply"(%4970, %4423) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4972 = "stablehlo.add"(%4969, %4971) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4973 = "stablehlo.abs"(%278) : (tensor<16xf32>) -> tensor<16xf32>
    %4974 = "stablehlo.add"(%4972, %4973) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4975 = "stablehlo.abs"(%205) : (tensor<16xf32>) -> tensor<16xf32>
    %4976 = "stablehlo.add"(%4974, %4975) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4977 = "stablehlo.abs"(%133) : (tensor<8x16xf32>) -> tensor<8x16xf32>
    %4978 = "stablehlo.multiply"(%4977, %4616) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %4979 = "stablehlo.abs"(%60) : (tensor<8x16xf32>) -> tensor<8x16xf32>
    %4980 = "stablehlo.multiply"(%4979, %4619) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %4981 = "stablehlo.add"(%4978, %4980) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %4982 = "stablehlo.abs"(%279) : (tensor<8x16xf32>) -> tensor<8x16xf32>
    %4983 = "stablehlo.add"(%4981, %4982) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %4984 = "stablehlo.abs"(%206) : (tensor<8x16xf32>) -> tensor<8x16xf32>
    %4985 = "stablehlo.add"(%4983, %4984) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %4986 = "stablehlo.abs"(%134) : (tensor<16xf32>) -> tensor<16xf32>
    %4987 = "stablehlo.multiply"(%4986, %4420) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4988 = "stablehlo.abs"(%61) : (tensor<16xf32>) -> tensor<16xf32>
    %4989 = "stablehlo.multiply"(%4988, %4423) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4990 = "stablehlo.add"(%4987, %4989) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4991 = "stablehlo.abs"(%280) : (tensor<16xf32>) -> tensor<16xf32>
    %4992 = "stablehlo.add"(%4990, %4991) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4993 = "stablehlo.abs"(%207) : (tensor<16xf32>) -> tensor<16xf32>
    %4994 = "stablehlo.add"(%4992, %4993) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4995 = "stablehlo.abs"(%135) : (tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %4996 = "stablehlo.broadcast_in_dim"(%4403) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x48xf32>
    %4997 = "stablehlo.multiply"(%4995, %4996) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %4998 = "stablehlo.abs"(%62) : (tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %4999 = "stablehlo.broadcast_in_dim"(%4406) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x48xf32>
    %5000 = "stablehlo.multiply"(%4998, %4999) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %5001 = "stablehlo.add"(%4997, %5000) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %5002 = "stablehlo.abs"(%281) : (tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %5003 = "stablehlo.add"(%5001, %5002) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %5004 = "stablehlo.abs"(%208) : (tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %5005 = "stablehlo.add"(%5003, %5004) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %5006 = "stablehlo.abs"(%136) : (tensor<2x48xf32>) -> tensor<2x48xf32>
    %5007 = "stablehlo.broadcast_in_dim"(%4403) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x48xf32>
    %5008 = "stablehlo.multiply"(%5006, %5007) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %5009 = "stablehlo.abs"(%63) : (tensor<2x48xf32>) -> tensor<2x48xf32>
    %5010 = "stablehlo.broadcast_in_dim"(%4406) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x48xf32>
    %5011 = "stablehlo.multiply"(%5009, %5010) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %5012 = "stablehlo.add"(%5008, %5011) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %5013 = "stablehlo.abs"(%282) : (tensor<2x48xf32>) -> tensor<2x48xf32>
    %5014 = "stablehlo.add"(%5012, %5013) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %5015 = "stablehlo.abs"(%209) : (tensor<2x48xf32>) -> tensor<2x48xf32>
    %5016 = "stablehlo.add"(%5014, %5015) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %5017 = "stablehlo.abs"(%137) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %5018 = "stablehlo.multiply"(%5017, %4656) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5019 = "stablehlo.abs"(%64) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %5020 = "stablehlo.multiply"(%5019, %4659) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5021 = "stablehlo.add"(%5018, %5020) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5022 = "stablehlo.abs"(%283) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %5023 = "stablehlo.add"(%5021, %5022) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5024 = "stablehlo.abs"(%210) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %5025 = "stablehlo.add"(%5023, %5024) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5026 = "stablehlo.abs"(%138) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %5027 = "stablehlo.multiply"(%5026, %4656) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5028 = "stablehlo.abs"(%65) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %5029 = "stablehlo.multiply"(%5028, %4659) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5030 = "stablehlo.add"(%5027, %5029) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5031 = "stablehlo.abs"(%284) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %5032 = "stablehlo.add"(%5030, %5031) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5033 = "stablehlo.abs"(%211) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %5034 = "stablehlo.add"(%5032, %5033) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5035 = "stablehlo.abs"(%139) : (tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5036 = "stablehlo.broadcast_in_dim"(%4403) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x16xf32>
    %5037 = "stablehlo.multiply"(%5035, %5036) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5038 = "stablehlo.abs"(%66) : (tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5039 = "stablehlo.broadcast_in_dim"(%4406) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x16xf32>
    %5040 = "stablehlo.multiply"(%5038, %5039) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5041 = "stablehlo.add"(%5037, %5040) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5042 = "stablehlo.abs"(%285) : (tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5043 = "stablehlo.add"(%5041, %5042) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5044 = "stablehlo.abs"(%212) : (tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5045 = "stablehlo.add"(%5043, %5044) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5046 = "stablehlo.abs"(%140) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %5047 = "stablehlo.multiply"(%5046, %4656) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5048 = "stablehlo.abs"(%67) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %5049 = "stablehlo.multiply"(%5048, %4659) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5050 = "stablehlo.add"(%5047, %5049) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5051 = "stablehlo.abs"(%286) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %5052 = "stablehlo.add"(%5050, %5051) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5053 = "stablehlo.abs"(%213) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %5054 = "stablehlo.add"(%5052, %5053) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5055 = "stablehlo.abs"(%141) : (tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5056 = "stablehlo.multiply"(%5055, %5036) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5057 = "stablehlo.abs"(%68) : (tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5058 = "stablehlo.multiply"(%5057, %5039) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5059 = "stablehlo.add"(%5056, %5058) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5060 = "stablehlo.abs"(%287) : (tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5061 = "stablehlo.add"(%5059, %5060) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5062 = "stablehlo.abs"(%214) : (tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5063 = "stablehlo.add"(%5061, %5062) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5064 = "stablehlo.abs"(%142) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %5065 = "stablehlo.multiply"(%5064, %4656) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5066 = "stablehlo.abs"(%69) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %5067 = "stablehlo.multiply"(%5066, %4659) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5068 = "stablehlo.add"(%5065, %5067) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5069 = "stablehlo.abs"(%288) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %5070 = "stablehlo.add"(%5068, %5069) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5071 = "stablehlo.abs"(%215) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %5072 = "stablehlo.add"(%5070, %5071) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5073 = "stablehlo.abs"(%143) : (tensor<16x32xf32>) -> tensor<16x32xf32>
    %5074 = "stablehlo.broadcast_in_dim"(%4403) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x32xf32>
    %5075 = "stablehlo.multiply"(%5073, %5074) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %5076 = "stablehlo.abs"(%70) : (tensor<16x32xf32>) -> tensor<16x32xf32>
    %5077 = "stablehlo.broadcast_in_dim"(%4406) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x32xf32>
    %5078 = "stablehlo.multiply"(%5076, %5077) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %5079 = "stablehlo.add"(%5075, %5078) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %5080 = "stablehlo.abs"(%289) : (tensor<16x32xf32>) -> tensor<16x32xf32>
    %5081 = "stablehlo.add"(%5079, %5080) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %5082 = "stablehlo.abs"(%216) : (tensor<16x32xf32>) -> tensor<16x32xf32>
    %5083 = "stablehlo.add"(%5081, %5082) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %5084 = "stablehlo.abs"(%144) : (tensor<32xf32>) -> tensor<32xf32>
    %5085 = "stablehlo.broadcast_in_dim"(%4403) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<32xf32>
    %5086 = "stablehlo.multiply"(%5084, %5085) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5087 = "stablehlo.abs"(%71) : (tensor<32xf32>) -> tensor<32xf32>
    %5088 = "stablehlo.broadcast_in_dim"(%4406) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<32xf32>
    %5089 = "stablehlo.multiply"(%5087, %5088) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5090 = "stablehlo.add"(%5086, %5089) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5091 = "stablehlo.abs"(%290) : (tensor<32xf32>) -> tensor<32xf32>
    %5092 = "stablehlo.add"(%5090, %5091) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5093 = "stablehlo.abs"(%217) : (tensor<32xf32>) -> tensor<32xf32>
    %5094 = "stablehlo.add"(%5092, %5093) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5095 = "stablehlo.abs"(%145) : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %5096 = "stablehlo.multiply"(%5095, %4409) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5097 = "stablehlo.abs"(%72) : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %5098 = "stablehlo.multiply"(%5097, %4412) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5099 = "stablehlo.add"(%5096, %5098) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5100 = "stablehlo.abs"(%291) : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %5101 = "stablehlo.add"(%5099, %5100) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5102 = "stablehlo.abs"(%218) : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %5103 = "stablehlo.add"(%5101, %5102) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5104 = "stablehlo.abs"(%146) : (tensor<16xf32>) -> tensor<16xf32>
    %5105 = "stablehlo.multiply"(%5104, %4420) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5106 = "stablehlo.abs"(%73) : (tensor<16xf32>) -> tensor<16xf32>
    %5107 = "stablehlo.multiply"(%5106, %4423) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5108 = "stablehlo.add"(%5105, %5107) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5109 = "stablehlo.abs"(%292) : (tensor<16xf32>) -> tensor<16xf32>
    %5110 = "stablehlo.add"(%5108, %5109) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5111 = "stablehlo.abs"(%219) : (tensor<16xf32>) -> tensor<16xf32>
    %5112 = "stablehlo.add"(%5110, %5111) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5113 = "stablehlo.abs"(%4418) : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %5114 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5118 = "stablehlo.reduce"(%5113, %5114) ({
      ^bb0(%5115: tensor<f32>, %5116: tensor<f32>):
        %5117 = "stablehlo.add"(%5115, %5116) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5117) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16x16xf32>, tensor<f32>) -> tensor<16xf32>
    %5119 = "stablehlo.abs"(%4429) : (tensor<16xf32>) -> tensor<16xf32>
    %5120 = "stablehlo.abs"(%4440) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %5121 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5125 = "stablehlo.reduce"(%5120, %5121) ({
      ^bb0(%5122: tensor<f32>, %5123: tensor<f32>):
        %5124 = "stablehlo.add"(%5122, %5123) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5124) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1x16xf32>, tensor<f32>) -> tensor<16xf32>
    %5126 = "stablehlo.abs"(%4449) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %5127 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5131 = "stablehlo.reduce"(%5126, %5127) ({
      ^bb0(%5128: tensor<f32>, %5129: tensor<f32>):
        %5130 = "stablehlo.add"(%5128, %5129) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5130) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1x16xf32>, tensor<f32>) -> tensor<16xf32>
    %5132 = "stablehlo.abs"(%4460) : (tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %5133 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5137 = "stablehlo.reduce"(%5132, %5133) ({
      ^bb0(%5134: tensor<f32>, %5135: tensor<f32>):
        %5136 = "stablehlo.add"(%5134, %5135) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5136) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2>} : (tensor<1x16x2x8xf32>, tensor<f32>) -> tensor<8xf32>
    %5138 = "stablehlo.abs"(%4471) : (tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %5139 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5143 = "stablehlo.reduce"(%5138, %5139) ({
      ^bb0(%5140: tensor<f32>, %5141: tensor<f32>):
        %5142 = "stablehlo.add"(%5140, %5141) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5142) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<1x2x8xf32>, tensor<f32>) -> tensor<8xf32>
    %5144 = "stablehlo.abs"(%4480) : (tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %5145 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5149 = "stablehlo.reduce"(%5144, %5145) ({
      ^bb0(%5146: tensor<f32>, %5147: tensor<f32>):
        %5148 = "stablehlo.add"(%5146, %5147) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5148) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2>} : (tensor<1x16x2x8xf32>, tensor<f32>) -> tensor<8xf32>
    %5150 = "stablehlo.abs"(%4489) : (tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %5151 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5155 = "stablehlo.reduce"(%5150, %5151) ({
      ^bb0(%5152: tensor<f32>, %5153: tensor<f32>):
        %5154 = "stablehlo.add"(%5152, %5153) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5154) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<1x2x8xf32>, tensor<f32>) -> tensor<8xf32>
    %5156 = "stablehlo.abs"(%4498) : (tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %5157 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5161 = "stablehlo.reduce"(%5156, %5157) ({
      ^bb0(%5158: tensor<f32>, %5159: tensor<f32>):
        %5160 = "stablehlo.add"(%5158, %5159) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5160) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2>} : (tensor<1x16x2x8xf32>, tensor<f32>) -> tensor<8xf32>
    %5162 = "stablehlo.abs"(%4507) : (tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %5163 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5167 = "stablehlo.reduce"(%5162, %5163) ({
      ^bb0(%5164: tensor<f32>, %5165: tensor<f32>):
        %5166 = "stablehlo.add"(%5164, %5165) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5166) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<1x2x8xf32>, tensor<f32>) -> tensor<8xf32>
    %5168 = "stablehlo.abs"(%4518) : (tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %5169 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5173 = "stablehlo.reduce"(%5168, %5169) ({
      ^bb0(%5170: tensor<f32>, %5171: tensor<f32>):
        %5172 = "stablehlo.add"(%5170, %5171) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5172) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2>} : (tensor<1x2x8x16xf32>, tensor<f32>) -> tensor<16xf32>
    %5174 = "stablehlo.abs"(%4527) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %5175 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5179 = "stablehlo.reduce"(%5174, %5175) ({
      ^bb0(%5176: tensor<f32>, %5177: tensor<f32>):
        %5178 = "stablehlo.add"(%5176, %5177) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5178) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1x16xf32>, tensor<f32>) -> tensor<16xf32>
    %5180 = "stablehlo.abs"(%4536) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %5181 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5185 = "stablehlo.reduce"(%5180, %5181) ({
      ^bb0(%5182: tensor<f32>, %5183: tensor<f32>):
        %5184 = "stablehlo.add"(%5182, %5183) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5184) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1x16xf32>, tensor<f32>) -> tensor<16xf32>
    %5186 = "stablehlo.abs"(%4545) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %5187 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5191 = "stablehlo.reduce"(%5186, %5187) ({
      ^bb0(%5188: tensor<f32>, %5189: tensor<f32>):
        %5190 = "stablehlo.add"(%5188, %5189) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5190) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1x16xf32>, tensor<f32>) -> tensor<16xf32>
    %5192 = "stablehlo.abs"(%4556) : (tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %5193 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5197 = "stablehlo.reduce"(%5192, %5193) ({
      ^bb0(%5194: tensor<f32>, %5195: tensor<f32>):
        %5196 = "stablehlo.add"(%5194, %5195) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5196) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<1x16x64xf32>, tensor<f32>) -> tensor<64xf32>
    %5198 = "stablehlo.abs"(%4567) : (tensor<1x64xf32>) -> tensor<1x64xf32>
    %5199 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5203 = "stablehlo.reduce"(%5198, %5199) ({
      ^bb0(%5200: tensor<f32>, %5201: tensor<f32>):
        %5202 = "stablehlo.add"(%5200, %5201) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5202) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1x64xf32>, tensor<f32>) -> tensor<64xf32>
    %5204 = "stablehlo.abs"(%4578) : (tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %5205 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5209 = "stablehlo.reduce"(%5204, %5205) ({
      ^bb0(%5206: tensor<f32>, %5207: tensor<f32>):
        %5208 = "stablehlo.add"(%5206, %5207) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5208) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<1x64x16xf32>, tensor<f32>) -> tensor<16xf32>
    %5210 = "stablehlo.abs"(%4587) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %5211 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5215 = "stablehlo.reduce"(%5210, %5211) ({
      ^bb0(%5212: tensor<f32>, %5213: tensor<f32>):
        %5214 = "stablehlo.add"(%5212, %5213) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5214) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1x16xf32>, tensor<f32>) -> tensor<16xf32>
    %5216 = "stablehlo.abs"(%4596) : (tensor<16xf32>) -> tensor<16xf32>
    %5217 = "stablehlo.abs"(%4605) : (tensor<16xf32>) -> tensor<16xf32>
    %5218 = "stablehlo.abs"(%4614) : (tensor<16xf32>) -> tensor<16xf32>
    %5219 = "stablehlo.abs"(%4625) : (tensor<8x16xf32>) -> tensor<8x16xf32>
    %5220 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5224 = "stablehlo.reduce"(%5219, %5220) ({
      ^bb0(%5221: tensor<f32>, %5222: tensor<f32>):
        %5223 = "stablehlo.add"(%5221, %5222) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5223) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<8x16xf32>, tensor<f32>) -> tensor<16xf32>
    %5225 = "stablehlo.abs"(%4634) : (tensor<16xf32>) -> tensor<16xf32>
    %5226 = "stablehlo.abs"(%4643) : (tensor<16xf32>) -> tensor<16xf32>
    %5227 = "stablehlo.abs"(%4654) : (tensor<4x16xf32>) -> tensor<4x16xf32>
    %5228 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5232 = "stablehlo.reduce"(%5227, %5228) ({
      ^bb0(%5229: tensor<f32>, %5230: tensor<f32>):
        %5231 = "stablehlo.add"(%5229, %5230) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5231) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<4x16xf32>, tensor<f32>) -> tensor<16xf32>
    %5233 = "stablehlo.abs"(%4665) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %5234 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5238 = "stablehlo.reduce"(%5233, %5234) ({
      ^bb0(%5235: tensor<f32>, %5236: tensor<f32>):
        %5237 = "stablehlo.add"(%5235, %5236) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5237) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<16xf32>
    %5239 = "stablehlo.abs"(%4674) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %5240 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5244 = "stablehlo.reduce"(%5239, %5240) ({
      ^bb0(%5241: tensor<f32>, %5242: tensor<f32>):
        %5243 = "stablehlo.add"(%5241, %5242) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5243) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<16xf32>
    %5245 = "stablehlo.abs"(%4685) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %5246 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5250 = "stablehlo.reduce"(%5245, %5246) ({
      ^bb0(%5247: tensor<f32>, %5248: tensor<f32>):
        %5249 = "stablehlo.add"(%5247, %5248) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5249) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2>} : (tensor<2x16x2x8xf32>, tensor<f32>) -> tensor<8xf32>
    %5251 = "stablehlo.abs"(%4696) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %5252 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5256 = "stablehlo.reduce"(%5251, %5252) ({
      ^bb0(%5253: tensor<f32>, %5254: tensor<f32>):
        %5255 = "stablehlo.add"(%5253, %5254) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5255) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<2x2x8xf32>, tensor<f32>) -> tensor<8xf32>
    %5257 = "stablehlo.abs"(%4705) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %5258 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5262 = "stablehlo.reduce"(%5257, %5258) ({
      ^bb0(%5259: tensor<f32>, %5260: tensor<f32>):
        %5261 = "stablehlo.add"(%5259, %5260) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5261) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2>} : (tensor<2x16x2x8xf32>, tensor<f32>) -> tensor<8xf32>
    %5263 = "stablehlo.abs"(%4714) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %5264 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5268 = "stablehlo.reduce"(%5263, %5264) ({
      ^bb0(%5265: tensor<f32>, %5266: tensor<f32>):
        %5267 = "stablehlo.add"(%5265, %5266) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5267) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<2x2x8xf32>, tensor<f32>) -> tensor<8xf32>
    %5269 = "stablehlo.abs"(%4723) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %5270 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5274 = "stablehlo.reduce"(%5269, %5270) ({
      ^bb0(%5271: tensor<f32>, %5272: tensor<f32>):
        %5273 = "stablehlo.add"(%5271, %5272) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5273) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2>} : (tensor<2x16x2x8xf32>, tensor<f32>) -> tensor<8xf32>
    %5275 = "stablehlo.abs"(%4732) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %5276 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5280 = "stablehlo.reduce"(%5275, %5276) ({
      ^bb0(%5277: tensor<f32>, %5278: tensor<f32>):
        %5279 = "stablehlo.add"(%5277, %5278) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5279) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<2x2x8xf32>, tensor<f32>) -> tensor<8xf32>
    %5281 = "stablehlo.abs"(%4743) : (tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %5282 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5286 = "stablehlo.reduce"(%5281, %5282) ({
      ^bb0(%5283: tensor<f32>, %5284: tensor<f32>):
        %5285 = "stablehlo.add"(%5283, %5284) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5285) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x8x16xf32>, tensor<f32>) -> tensor<16xf32>
    %5287 = "stablehlo.abs"(%4752) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %5288 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5292 = "stablehlo.reduce"(%5287, %5288) ({
      ^bb0(%5289: tensor<f32>, %5290: tensor<f32>):
        %5291 = "stablehlo.add"(%5289, %5290) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5291) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<16xf32>
    %5293 = "stablehlo.abs"(%4761) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %5294 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5298 = "stablehlo.reduce"(%5293, %5294) ({
      ^bb0(%5295: tensor<f32>, %5296: tensor<f32>):
        %5297 = "stablehlo.add"(%5295, %5296) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5297) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2>} : (tensor<2x16x2x8xf32>, tensor<f32>) -> tensor<8xf32>
    %5299 = "stablehlo.abs"(%4770) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %5300 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5304 = "stablehlo.reduce"(%5299, %5300) ({
      ^bb0(%5301: tensor<f32>, %5302: tensor<f32>):
        %5303 = "stablehlo.add"(%5301, %5302) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5303) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<2x2x8xf32>, tensor<f32>) -> tensor<8xf32>
    %5305 = "stablehlo.abs"(%4779) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %5306 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5310 = "stablehlo.reduce"(%5305, %5306) ({
      ^bb0(%5307: tensor<f32>, %5308: tensor<f32>):
        %5309 = "stablehlo.add"(%5307, %5308) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5309) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2>} : (tensor<2x16x2x8xf32>, tensor<f32>) -> tensor<8xf32>
    %5311 = "stablehlo.abs"(%4788) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %5312 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5316 = "stablehlo.reduce"(%5311, %5312) ({
      ^bb0(%5313: tensor<f32>, %5314: tensor<f32>):
        %5315 = "stablehlo.add"(%5313, %5314) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5315) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<2x2x8xf32>, tensor<f32>) -> tensor<8xf32>
    %5317 = "stablehlo.abs"(%4797) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %5318 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5322 = "stablehlo.reduce"(%5317, %5318) ({
      ^bb0(%5319: tensor<f32>, %5320: tensor<f32>):
        %5321 = "stablehlo.add"(%5319, %5320) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5321) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<16xf32>
    %5323 = "stablehlo.abs"(%4806) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %5324 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5328 = "stablehlo.reduce"(%5323, %5324) ({
      ^bb0(%5325: tensor<f32>, %5326: tensor<f32>):
        %5327 = "stablehlo.add"(%5325, %5326) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5327) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<16xf32>
    %5329 = "stablehlo.abs"(%4815) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %5330 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5334 = "stablehlo.reduce"(%5329, %5330) ({
      ^bb0(%5331: tensor<f32>, %5332: tensor<f32>):
        %5333 = "stablehlo.add"(%5331, %5332) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5333) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2>} : (tensor<2x16x2x8xf32>, tensor<f32>) -> tensor<8xf32>
    %5335 = "stablehlo.abs"(%4824) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %5336 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5340 = "stablehlo.reduce"(%5335, %5336) ({
      ^bb0(%5337: tensor<f32>, %5338: tensor<f32>):
        %5339 = "stablehlo.add"(%5337, %5338) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5339) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<2x2x8xf32>, tensor<f32>) -> tensor<8xf32>
    %5341 = "stablehlo.abs"(%4833) : (tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %5342 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5346 = "stablehlo.reduce"(%5341, %5342) ({
      ^bb0(%5343: tensor<f32>, %5344: tensor<f32>):
        %5345 = "stablehlo.add"(%5343, %5344) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5345) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x8x16xf32>, tensor<f32>) -> tensor<16xf32>
    %5347 = "stablehlo.abs"(%4842) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %5348 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5352 = "stablehlo.reduce"(%5347, %5348) ({
      ^bb0(%5349: tensor<f32>, %5350: tensor<f32>):
        %5351 = "stablehlo.add"(%5349, %5350) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5351) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<16xf32>
    %5353 = "stablehlo.abs"(%4851) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %5354 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5358 = "stablehlo.reduce"(%5353, %5354) ({
      ^bb0(%5355: tensor<f32>, %5356: tensor<f32>):
        %5357 = "stablehlo.add"(%5355, %5356) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5357) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<16xf32>
    %5359 = "stablehlo.abs"(%4860) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %5360 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5364 = "stablehlo.reduce"(%5359, %5360) ({
      ^bb0(%5361: tensor<f32>, %5362: tensor<f32>):
        %5363 = "stablehlo.add"(%5361, %5362) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5363) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<16xf32>
    %5365 = "stablehlo.abs"(%4871) : (tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %5366 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5370 = "stablehlo.reduce"(%5365, %5366) ({
      ^bb0(%5367: tensor<f32>, %5368: tensor<f32>):
        %5369 = "stablehlo.add"(%5367, %5368) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5369) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<2x16x64xf32>, tensor<f32>) -> tensor<64xf32>
    %5371 = "stablehlo.abs"(%4882) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %5372 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5376 = "stablehlo.reduce"(%5371, %5372) ({
      ^bb0(%5373: tensor<f32>, %5374: tensor<f32>):
        %5375 = "stablehlo.add"(%5373, %5374) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5375) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2x64xf32>, tensor<f32>) -> tensor<64xf32>
    %5377 = "stablehlo.abs"(%4893) : (tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %5378 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5382 = "stablehlo.reduce"(%5377, %5378) ({
      ^bb0(%5379: tensor<f32>, %5380: tensor<f32>):
        %5381 = "stablehlo.add"(%5379, %5380) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5381) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<2x64x16xf32>, tensor<f32>) -> tensor<16xf32>
    %5383 = "stablehlo.abs"(%4902) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %5384 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5388 = "stablehlo.reduce"(%5383, %5384) ({
      ^bb0(%5385: tensor<f32>, %5386: tensor<f32>):
        %5387 = "stablehlo.add"(%5385, %5386) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5387) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<16xf32>
    %5389 = "stablehlo.abs"(%4911) : (tensor<16xf32>) -> tensor<16xf32>
    %5390 = "stablehlo.abs"(%4920) : (tensor<16xf32>) -> tensor<16xf32>
    %5391 = "stablehlo.abs"(%4931) : (tensor<256x16xf32>) -> tensor<256x16xf32>
    %5392 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5396 = "stablehlo.reduce"(%5391, %5392) ({
      ^bb0(%5393: tensor<f32>, %5394: tensor<f32>):
        %5395 = "stablehlo.add"(%5393, %5394) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5395) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<256x16xf32>, tensor<f32>) -> tensor<16xf32>
    %5397 = "stablehlo.abs"(%4940) : (tensor<16xf32>) -> tensor<16xf32>
    %5398 = "stablehlo.abs"(%4949) : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %5399 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5403 = "stablehlo.reduce"(%5398, %5399) ({
      ^bb0(%5400: tensor<f32>, %5401: tensor<f32>):
        %5402 = "stablehlo.add"(%5400, %5401) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5402) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16x16xf32>, tensor<f32>) -> tensor<16xf32>
    %5404 = "stablehlo.abs"(%4958) : (tensor<16xf32>) -> tensor<16xf32>
    %5405 = "stablehlo.abs"(%4967) : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %5406 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5410 = "stablehlo.reduce"(%5405, %5406) ({
      ^bb0(%5407: tensor<f32>, %5408: tensor<f32>):
        %5409 = "stablehlo.add"(%5407, %5408) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5409) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16x16xf32>, tensor<f32>) -> tensor<16xf32>
    %5411 = "stablehlo.abs"(%4976) : (tensor<16xf32>) -> tensor<16xf32>
    %5412 = "stablehlo.abs"(%4985) : (tensor<8x16xf32>) -> tensor<8x16xf32>
    %5413 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5417 = "stablehlo.reduce"(%5412, %5413) ({
      ^bb0(%5414: tensor<f32>, %5415: tensor<f32>):
        %5416 = "stablehlo.add"(%5414, %5415) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5416) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<8x16xf32>, tensor<f32>) -> tensor<16xf32>
    %5418 = "stablehlo.abs"(%4994) : (tensor<16xf32>) -> tensor<16xf32>
    %5419 = "stablehlo.abs"(%5005) : (tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %5420 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5424 = "stablehlo.reduce"(%5419, %5420) ({
      ^bb0(%5421: tensor<f32>, %5422: tensor<f32>):
        %5423 = "stablehlo.add"(%5421, %5422) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5423) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<2x16x48xf32>, tensor<f32>) -> tensor<48xf32>
    %5425 = "stablehlo.abs"(%5016) : (tensor<2x48xf32>) -> tensor<2x48xf32>
    %5426 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5430 = "stablehlo.reduce"(%5425, %5426) ({
      ^bb0(%5427: tensor<f32>, %5428: tensor<f32>):
        %5429 = "stablehlo.add"(%5427, %5428) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5429) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2x48xf32>, tensor<f32>) -> tensor<48xf32>
    %5431 = "stablehlo.abs"(%5025) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %5432 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5436 = "stablehlo.reduce"(%5431, %5432) ({
      ^bb0(%5433: tensor<f32>, %5434: tensor<f32>):
        %5435 = "stablehlo.add"(%5433, %5434) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5435) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<16xf32>
    %5437 = "stablehlo.abs"(%5034) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %5438 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5442 = "stablehlo.reduce"(%5437, %5438) ({
      ^bb0(%5439: tensor<f32>, %5440: tensor<f32>):
        %5441 = "stablehlo.add"(%5439, %5440) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5441) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<16xf32>
    %5443 = "stablehlo.abs"(%5045) : (tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5444 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5448 = "stablehlo.reduce"(%5443, %5444) ({
      ^bb0(%5445: tensor<f32>, %5446: tensor<f32>):
        %5447 = "stablehlo.add"(%5445, %5446) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5447) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<2x16x16xf32>, tensor<f32>) -> tensor<16xf32>
    %5449 = "stablehlo.abs"(%5054) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %5450 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5454 = "stablehlo.reduce"(%5449, %5450) ({
      ^bb0(%5451: tensor<f32>, %5452: tensor<f32>):
        %5453 = "stablehlo.add"(%5451, %5452) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5453) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<16xf32>
    %5455 = "stablehlo.abs"(%5063) : (tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5456 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5460 = "stablehlo.reduce"(%5455, %5456) ({
      ^bb0(%5457: tensor<f32>, %5458: tensor<f32>):
        %5459 = "stablehlo.add"(%5457, %5458) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5459) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<2x16x16xf32>, tensor<f32>) -> tensor<16xf32>
    %5461 = "stablehlo.abs"(%5072) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %5462 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5466 = "stablehlo.reduce"(%5461, %5462) ({
      ^bb0(%5463: tensor<f32>, %5464: tensor<f32>):
        %5465 = "stablehlo.add"(%5463, %5464) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5465) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<16xf32>
    %5467 = "stablehlo.abs"(%5083) : (tensor<16x32xf32>) -> tensor<16x32xf32>
    %5468 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5472 = "stablehlo.reduce"(%5467, %5468) ({
      ^bb0(%5469: tensor<f32>, %5470: tensor<f32>):
        %5471 = "stablehlo.add"(%5469, %5470) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5471) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16x32xf32>, tensor<f32>) -> tensor<32xf32>
    %5473 = "stablehlo.abs"(%5094) : (tensor<32xf32>) -> tensor<32xf32>
    %5474 = "stablehlo.abs"(%5103) : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %5475 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5479 = "stablehlo.reduce"(%5474, %5475) ({
      ^bb0(%5476: tensor<f32>, %5477: tensor<f32>):
        %5478 = "stablehlo.add"(%5476, %5477) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5478) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16x16xf32>, tensor<f32>) -> tensor<16xf32>
    %5480 = "stablehlo.abs"(%5112) : (tensor<16xf32>) -> tensor<16xf32>
    %5481 = "stablehlo.abs"(%4407) : (tensor<f32>) -> tensor<f32>
    %5482 = "stablehlo.abs"(%1794) : (tensor<f32>) -> tensor<f32>
    %5483:75 = "stablehlo.optimization_barrier"(%5118, %5119, %5125, %5131, %5137, %5143, %5149, %5155, %5161, %5167, %5173, %5179, %5185, %5191, %5197, %5203, %5209, %5215, %5216, %5217, %5218, %5224, %5225, %5226, %5232, %5238, %5244, %5250, %5256, %5262, %5268, %5274, %5280, %5286, %5292, %5298, %5304, %5310, %5316, %5322, %5328, %5334, %5340, %5346, %5352, %5358, %5364, %5370, %5376, %5382, %5388, %5389, %5390, %5396, %5397, %5403, %5404, %5410, %5411, %5417, %5418, %5424, %5430, %5436, %5442, %5448, %5454, %5460, %5466, %5472, %5473, %5479, %5480, %5481, %5482) : (tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<64xf32>, tensor<64xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<16xf32>, tensor<16xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<16xf32>, tensor<16xf32>, tensor<8xf32>, tensor<8xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<64xf32>, tensor<64xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<48xf32>, tensor<48xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<32xf32>, tensor<32xf32>, tensor<16xf32>, tensor<16xf32>, tensor<f32>, tensor<f32>) -> (tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<64xf32>, tensor<64xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<16xf32>, tensor<16xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<16xf32>, tensor<16xf32>, tensor<8xf32>, tensor<8xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<64xf32>, tensor<64xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<48xf32>, tensor<48xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<32xf32>, tensor<32xf32>, tensor<16xf32>, tensor<16xf32>, tensor<f32>, tensor<f32>)
    %5484 = "stablehlo.abs"(%5483#0) : (tensor<16xf32>) -> tensor<16xf32>
    %5485 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5489 = "stablehlo.reduce"(%5484, %5485) ({
      ^bb0(%5486: tensor<f32>, %5487: tensor<f32>):
        %5488 = "stablehlo.add"(%5486, %5487) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5488) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5490 = "stablehlo.abs"(%5483#1) : (tensor<16xf32>) -> tensor<16xf32>
    %5491 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5495 = "stablehlo.reduce"(%5490, %5491) ({
      ^bb0(%5492: tensor<f32>, %5493: tensor<f32>):
        %5494 = "stablehlo.add"(%5492, %5493) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5494) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5496 = "stablehlo.add"(%5489, %5495) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5497 = "stablehlo.abs"(%5483#2) : (tensor<16xf32>) -> tensor<16xf32>
    %5498 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5502 = "stablehlo.reduce"(%5497, %5498) ({
      ^bb0(%5499: tensor<f32>, %5500: tensor<f32>):
        %5501 = "stablehlo.add"(%5499, %5500) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5501) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5503 = "stablehlo.add"(%5496, %5502) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5504 = "stablehlo.abs"(%5483#3) : (tensor<16xf32>) -> tensor<16xf32>
    %5505 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5509 = "stablehlo.reduce"(%5504, %5505) ({
      ^bb0(%5506: tensor<f32>, %5507: tensor<f32>):
        %5508 = "stablehlo.add"(%5506, %5507) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5508) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5510 = "stablehlo.add"(%5503, %5509) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5511 = "stablehlo.abs"(%5483#4) : (tensor<8xf32>) -> tensor<8xf32>
    %5512 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5516 = "stablehlo.reduce"(%5511, %5512) ({
      ^bb0(%5513: tensor<f32>, %5514: tensor<f32>):
        %5515 = "stablehlo.add"(%5513, %5514) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5515) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
    %5517 = "stablehlo.add"(%5510, %5516) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5518 = "stablehlo.abs"(%5483#5) : (tensor<8xf32>) -> tensor<8xf32>
    %5519 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5523 = "stablehlo.reduce"(%5518, %5519) ({
      ^bb0(%5520: tensor<f32>, %5521: tensor<f32>):
        %5522 = "stablehlo.add"(%5520, %5521) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5522) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
    %5524 = "stablehlo.add"(%5517, %5523) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5525 = "stablehlo.abs"(%5483#6) : (tensor<8xf32>) -> tensor<8xf32>
    %5526 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5530 = "stablehlo.reduce"(%5525, %5526) ({
      ^bb0(%5527: tensor<f32>, %5528: tensor<f32>):
        %5529 = "stablehlo.add"(%5527, %5528) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5529) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
    %5531 = "stablehlo.add"(%5524, %5530) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5532 = "stablehlo.abs"(%5483#7) : (tensor<8xf32>) -> tensor<8xf32>
    %5533 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5537 = "stablehlo.reduce"(%5532, %5533) ({
      ^bb0(%5534: tensor<f32>, %5535: tensor<f32>):
        %5536 = "stablehlo.add"(%5534, %5535) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5536) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
    %5538 = "stablehlo.add"(%5531, %5537) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5539 = "stablehlo.abs"(%5483#8) : (tensor<8xf32>) -> tensor<8xf32>
    %5540 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5544 = "stablehlo.reduce"(%5539, %5540) ({
      ^bb0(%5541: tensor<f32>, %5542: tensor<f32>):
        %5543 = "stablehlo.add"(%5541, %5542) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5543) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
    %5545 = "stablehlo.add"(%5538, %5544) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5546 = "stablehlo.abs"(%5483#9) : (tensor<8xf32>) -> tensor<8xf32>
    %5547 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5551 = "stablehlo.reduce"(%5546, %5547) ({
      ^bb0(%5548: tensor<f32>, %5549: tensor<f32>):
        %5550 = "stablehlo.add"(%5548, %5549) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5550) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
    %5552 = "stablehlo.add"(%5545, %5551) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5553 = "stablehlo.abs"(%5483#10) : (tensor<16xf32>) -> tensor<16xf32>
    %5554 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5558 = "stablehlo.reduce"(%5553, %5554) ({
      ^bb0(%5555: tensor<f32>, %5556: tensor<f32>):
        %5557 = "stablehlo.add"(%5555, %5556) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5557) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5559 = "stablehlo.add"(%5552, %5558) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5560 = "stablehlo.abs"(%5483#11) : (tensor<16xf32>) -> tensor<16xf32>
    %5561 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5565 = "stablehlo.reduce"(%5560, %5561) ({
      ^bb0(%5562: tensor<f32>, %5563: tensor<f32>):
        %5564 = "stablehlo.add"(%5562, %5563) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5564) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5566 = "stablehlo.add"(%5559, %5565) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5567 = "stablehlo.abs"(%5483#12) : (tensor<16xf32>) -> tensor<16xf32>
    %5568 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5572 = "stablehlo.reduce"(%5567, %5568) ({
      ^bb0(%5569: tensor<f32>, %5570: tensor<f32>):
        %5571 = "stablehlo.add"(%5569, %5570) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5571) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5573 = "stablehlo.add"(%5566, %5572) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5574 = "stablehlo.abs"(%5483#13) : (tensor<16xf32>) -> tensor<16xf32>
    %5575 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5579 = "stablehlo.reduce"(%5574, %5575) ({
      ^bb0(%5576: tensor<f32>, %5577: tensor<f32>):
        %5578 = "stablehlo.add"(%5576, %5577) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5578) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5580 = "stablehlo.add"(%5573, %5579) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5581 = "stablehlo.abs"(%5483#14) : (tensor<64xf32>) -> tensor<64xf32>
    %5582 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5586 = "stablehlo.reduce"(%5581, %5582) ({
      ^bb0(%5583: tensor<f32>, %5584: tensor<f32>):
        %5585 = "stablehlo.add"(%5583, %5584) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5585) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %5587 = "stablehlo.add"(%5580, %5586) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5588 = "stablehlo.abs"(%5483#15) : (tensor<64xf32>) -> tensor<64xf32>
    %5589 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5593 = "stablehlo.reduce"(%5588, %5589) ({
      ^bb0(%5590: tensor<f32>, %5591: tensor<f32>):
        %5592 = "stablehlo.add"(%5590, %5591) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5592) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %5594 = "stablehlo.add"(%5587, %5593) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5595 = "stablehlo.abs"(%5483#16) : (tensor<16xf32>) -> tensor<16xf32>
    %5596 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5600 = "stablehlo.reduce"(%5595, %5596) ({
      ^bb0(%5597: tensor<f32>, %5598: tensor<f32>):
        %5599 = "stablehlo.add"(%5597, %5598) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5599) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5601 = "stablehlo.add"(%5594, %5600) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5602 = "stablehlo.abs"(%5483#17) : (tensor<16xf32>) -> tensor<16xf32>
    %5603 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5607 = "stablehlo.reduce"(%5602, %5603) ({
      ^bb0(%5604: tensor<f32>, %5605: tensor<f32>):
        %5606 = "stablehlo.add"(%5604, %5605) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5606) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5608 = "stablehlo.add"(%5601, %5607) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5609 = "stablehlo.abs"(%5483#18) : (tensor<16xf32>) -> tensor<16xf32>
    %5610 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5614 = "stablehlo.reduce"(%5609, %5610) ({
      ^bb0(%5611: tensor<f32>, %5612: tensor<f32>):
        %5613 = "stablehlo.add"(%5611, %5612) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5613) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5615 = "stablehlo.add"(%5608, %5614) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5616 = "stablehlo.abs"(%5483#19) : (tensor<16xf32>) -> tensor<16xf32>
    %5617 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5621 = "stablehlo.reduce"(%5616, %5617) ({
      ^bb0(%5618: tensor<f32>, %5619: tensor<f32>):
        %5620 = "stablehlo.add"(%5618, %5619) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5620) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5622 = "stablehlo.add"(%5615, %5621) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5623 = "stablehlo.abs"(%5483#20) : (tensor<16xf32>) -> tensor<16xf32>
    %5624 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5628 = "stablehlo.reduce"(%5623, %5624) ({
      ^bb0(%5625: tensor<f32>, %5626: tensor<f32>):
        %5627 = "stablehlo.add"(%5625, %5626) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5627) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5629 = "stablehlo.add"(%5622, %5628) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5630 = "stablehlo.abs"(%5483#21) : (tensor<16xf32>) -> tensor<16xf32>
    %5631 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5635 = "stablehlo.reduce"(%5630, %5631) ({
      ^bb0(%5632: tensor<f32>, %5633: tensor<f32>):
        %5634 = "stablehlo.add"(%5632, %5633) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5634) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5636 = "stablehlo.add"(%5629, %5635) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5637 = "stablehlo.abs"(%5483#22) : (tensor<16xf32>) -> tensor<16xf32>
    %5638 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5642 = "stablehlo.reduce"(%5637, %5638) ({
      ^bb0(%5639: tensor<f32>, %5640: tensor<f32>):
        %5641 = "stablehlo.add"(%5639, %5640) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5641) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5643 = "stablehlo.add"(%5636, %5642) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5644 = "stablehlo.abs"(%5483#23) : (tensor<16xf32>) -> tensor<16xf32>
    %5645 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5649 = "stablehlo.reduce"(%5644, %5645) ({
      ^bb0(%5646: tensor<f32>, %5647: tensor<f32>):
        %5648 = "stablehlo.add"(%5646, %5647) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5648) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5650 = "stablehlo.add"(%5643, %5649) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5651 = "stablehlo.abs"(%5483#24) : (tensor<16xf32>) -> tensor<16xf32>
    %5652 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5656 = "stablehlo.reduce"(%5651, %5652) ({
      ^bb0(%5653: tensor<f32>, %5654: tensor<f32>):
        %5655 = "stablehlo.add"(%5653, %5654) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5655) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5657 = "stablehlo.add"(%5650, %5656) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5658 = "stablehlo.abs"(%5483#25) : (tensor<16xf32>) -> tensor<16xf32>
    %5659 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5663 = "stablehlo.reduce"(%5658, %5659) ({
      ^bb0(%5660: tensor<f32>, %5661: tensor<f32>):
        %5662 = "stablehlo.add"(%5660, %5661) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5662) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5664 = "stablehlo.add"(%5657, %5663) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5665 = "stablehlo.abs"(%5483#26) : (tensor<16xf32>) -> tensor<16xf32>
    %5666 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5670 = "stablehlo.reduce"(%5665, %5666) ({
      ^bb0(%5667: tensor<f32>, %5668: tensor<f32>):
        %5669 = "stablehlo.add"(%5667, %5668) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5669) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5671 = "stablehlo.add"(%5664, %5670) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5672 = "stablehlo.abs"(%5483#27) : (tensor<8xf32>) -> tensor<8xf32>
    %5673 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5677 = "stablehlo.reduce"(%5672, %5673) ({
      ^bb0(%5674: tensor<f32>, %5675: tensor<f32>):
        %5676 = "stablehlo.add"(%5674, %5675) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5676) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
    %5678 = "stablehlo.add"(%5671, %5677) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5679 = "stablehlo.abs"(%5483#28) : (tensor<8xf32>) -> tensor<8xf32>
    %5680 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5684 = "stablehlo.reduce"(%5679, %5680) ({
      ^bb0(%5681: tensor<f32>, %5682: tensor<f32>):
        %5683 = "stablehlo.add"(%5681, %5682) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5683) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
    %5685 = "stablehlo.add"(%5678, %5684) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5686 = "stablehlo.abs"(%5483#29) : (tensor<8xf32>) -> tensor<8xf32>
    %5687 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5691 = "stablehlo.reduce"(%5686, %5687) ({
      ^bb0(%5688: tensor<f32>, %5689: tensor<f32>):
        %5690 = "stablehlo.add"(%5688, %5689) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5690) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
    %5692 = "stablehlo.add"(%5685, %5691) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5693 = "stablehlo.abs"(%5483#30) : (tensor<8xf32>) -> tensor<8xf32>
    %5694 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5698 = "stablehlo.reduce"(%5693, %5694) ({
      ^bb0(%5695: tensor<f32>, %5696: tensor<f32>):
        %5697 = "stablehlo.add"(%5695, %5696) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5697) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
    %5699 = "stablehlo.add"(%5692, %5698) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5700 = "stablehlo.abs"(%5483#31) : (tensor<8xf32>) -> tensor<8xf32>
    %5701 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5705 = "stablehlo.reduce"(%5700, %5701) ({
      ^bb0(%5702: tensor<f32>, %5703: tensor<f32>):
        %5704 = "stablehlo.add"(%5702, %5703) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5704) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
    %5706 = "stablehlo.add"(%5699, %5705) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5707 = "stablehlo.abs"(%5483#32) : (tensor<8xf32>) -> tensor<8xf32>
    %5708 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5712 = "stablehlo.reduce"(%5707, %5708) ({
      ^bb0(%5709: tensor<f32>, %5710: tensor<f32>):
        %5711 = "stablehlo.add"(%5709, %5710) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5711) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
    %5713 = "stablehlo.add"(%5706, %5712) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5714 = "stablehlo.abs"(%5483#33) : (tensor<16xf32>) -> tensor<16xf32>
    %5715 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5719 = "stablehlo.reduce"(%5714, %5715) ({
      ^bb0(%5716: tensor<f32>, %5717: tensor<f32>):
        %5718 = "stablehlo.add"(%5716, %5717) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5718) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5720 = "stablehlo.add"(%5713, %5719) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5721 = "stablehlo.abs"(%5483#34) : (tensor<16xf32>) -> tensor<16xf32>
    %5722 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5726 = "stablehlo.reduce"(%5721, %5722) ({
      ^bb0(%5723: tensor<f32>, %5724: tensor<f32>):
        %5725 = "stablehlo.add"(%5723, %5724) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5725) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5727 = "stablehlo.add"(%5720, %5726) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5728 = "stablehlo.abs"(%5483#35) : (tensor<8xf32>) -> tensor<8xf32>
    %5729 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5733 = "stablehlo.reduce"(%5728, %5729) ({
      ^bb0(%5730: tensor<f32>, %5731: tensor<f32>):
        %5732 = "stablehlo.add"(%5730, %5731) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5732) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
    %5734 = "stablehlo.add"(%5727, %5733) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5735 = "stablehlo.abs"(%5483#36) : (tensor<8xf32>) -> tensor<8xf32>
    %5736 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5740 = "stablehlo.reduce"(%5735, %5736) ({
      ^bb0(%5737: tensor<f32>, %5738: tensor<f32>):
        %5739 = "stablehlo.add"(%5737, %5738) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5739) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
    %5741 = "stablehlo.add"(%5734, %5740) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5742 = "stablehlo.abs"(%5483#37) : (tensor<8xf32>) -> tensor<8xf32>
    %5743 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5747 = "stablehlo.reduce"(%5742, %5743) ({
      ^bb0(%5744: tensor<f32>, %5745: tensor<f32>):
        %5746 = "stablehlo.add"(%5744, %5745) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5746) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
    %5748 = "stablehlo.add"(%5741, %5747) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5749 = "stablehlo.abs"(%5483#38) : (tensor<8xf32>) -> tensor<8xf32>
    %5750 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5754 = "stablehlo.reduce"(%5749, %5750) ({
      ^bb0(%5751: tensor<f32>, %5752: tensor<f32>):
        %5753 = "stablehlo.add"(%5751, %5752) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5753) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
    %5755 = "stablehlo.add"(%5748, %5754) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5756 = "stablehlo.abs"(%5483#39) : (tensor<16xf32>) -> tensor<16xf32>
    %5757 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5761 = "stablehlo.reduce"(%5756, %5757) ({
      ^bb0(%5758: tensor<f32>, %5759: tensor<f32>):
        %5760 = "stablehlo.add"(%5758, %5759) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5760) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5762 = "stablehlo.add"(%5755, %5761) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5763 = "stablehlo.abs"(%5483#40) : (tensor<16xf32>) -> tensor<16xf32>
    %5764 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5768 = "stablehlo.reduce"(%5763, %5764) ({
      ^bb0(%5765: tensor<f32>, %5766: tensor<f32>):
        %5767 = "stablehlo.add"(%5765, %5766) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5767) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5769 = "stablehlo.add"(%5762, %5768) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5770 = "stablehlo.abs"(%5483#41) : (tensor<8xf32>) -> tensor<8xf32>
    %5771 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5775 = "stablehlo.reduce"(%5770, %5771) ({
      ^bb0(%5772: tensor<f32>, %5773: tensor<f32>):
        %5774 = "stablehlo.add"(%5772, %5773) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5774) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
    %5776 = "stablehlo.add"(%5769, %5775) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5777 = "stablehlo.abs"(%5483#42) : (tensor<8xf32>) -> tensor<8xf32>
    %5778 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5782 = "stablehlo.reduce"(%5777, %5778) ({
      ^bb0(%5779: tensor<f32>, %5780: tensor<f32>):
        %5781 = "stablehlo.add"(%5779, %5780) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5781) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
    %5783 = "stablehlo.add"(%5776, %5782) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5784 = "stablehlo.abs"(%5483#43) : (tensor<16xf32>) -> tensor<16xf32>
    %5785 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5789 = "stablehlo.reduce"(%5784, %5785) ({
      ^bb0(%5786: tensor<f32>, %5787: tensor<f32>):
        %5788 = "stablehlo.add"(%5786, %5787) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5788) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5790 = "stablehlo.add"(%5783, %5789) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5791 = "stablehlo.abs"(%5483#44) : (tensor<16xf32>) -> tensor<16xf32>
    %5792 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5796 = "stablehlo.reduce"(%5791, %5792) ({
      ^bb0(%5793: tensor<f32>, %5794: tensor<f32>):
        %5795 = "stablehlo.add"(%5793, %5794) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5795) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5797 = "stablehlo.add"(%5790, %5796) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5798 = "stablehlo.abs"(%5483#45) : (tensor<16xf32>) -> tensor<16xf32>
    %5799 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5803 = "stablehlo.reduce"(%5798, %5799) ({
      ^bb0(%5800: tensor<f32>, %5801: tensor<f32>):
        %5802 = "stablehlo.add"(%5800, %5801) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5802) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5804 = "stablehlo.add"(%5797, %5803) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5805 = "stablehlo.abs"(%5483#46) : (tensor<16xf32>) -> tensor<16xf32>
    %5806 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5810 = "stablehlo.reduce"(%5805, %5806) ({
      ^bb0(%5807: tensor<f32>, %5808: tensor<f32>):
        %5809 = "stablehlo.add"(%5807, %5808) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5809) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5811 = "stablehlo.add"(%5804, %5810) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5812 = "stablehlo.abs"(%5483#47) : (tensor<64xf32>) -> tensor<64xf32>
    %5813 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5817 = "stablehlo.reduce"(%5812, %5813) ({
      ^bb0(%5814: tensor<f32>, %5815: tensor<f32>):
        %5816 = "stablehlo.add"(%5814, %5815) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5816) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %5818 = "stablehlo.add"(%5811, %5817) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5819 = "stablehlo.abs"(%5483#48) : (tensor<64xf32>) -> tensor<64xf32>
    %5820 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5824 = "stablehlo.reduce"(%5819, %5820) ({
      ^bb0(%5821: tensor<f32>, %5822: tensor<f32>):
        %5823 = "stablehlo.add"(%5821, %5822) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5823) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %5825 = "stablehlo.add"(%5818, %5824) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5826 = "stablehlo.abs"(%5483#49) : (tensor<16xf32>) -> tensor<16xf32>
    %5827 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5831 = "stablehlo.reduce"(%5826, %5827) ({
      ^bb0(%5828: tensor<f32>, %5829: tensor<f32>):
        %5830 = "stablehlo.add"(%5828, %5829) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5830) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5832 = "stablehlo.add"(%5825, %5831) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5833 = "stablehlo.abs"(%5483#50) : (tensor<16xf32>) -> tensor<16xf32>
    %5834 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5838 = "stablehlo.reduce"(%5833, %5834) ({
      ^bb0(%5835: tensor<f32>, %5836: tensor<f32>):
        %5837 = "stablehlo.add"(%5835, %5836) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5837) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5839 = "stablehlo.add"(%5832, %5838) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5840 = "stablehlo.abs"(%5483#51) : (tensor<16xf32>) -> tensor<16xf32>
    %5841 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5845 = "stablehlo.reduce"(%5840, %5841) ({
      ^bb0(%5842: tensor<f32>, %5843: tensor<f32>):
        %5844 = "stablehlo.add"(%5842, %5843) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5844) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5846 = "stablehlo.add"(%5839, %5845) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5847 = "stablehlo.abs"(%5483#52) : (tensor<16xf32>) -> tensor<16xf32>
    %5848 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5852 = "stablehlo.reduce"(%5847, %5848) ({
      ^bb0(%5849: tensor<f32>, %5850: tensor<f32>):
        %5851 = "stablehlo.add"(%5849, %5850) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5851) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5853 = "stablehlo.add"(%5846, %5852) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5854 = "stablehlo.abs"(%5483#53) : (tensor<16xf32>) -> tensor<16xf32>
    %5855 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5859 = "stablehlo.reduce"(%5854, %5855) ({
      ^bb0(%5856: tensor<f32>, %5857: tensor<f32>):
        %5858 = "stablehlo.add"(%5856, %5857) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5858) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5860 = "stablehlo.add"(%5853, %5859) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5861 = "stablehlo.abs"(%5483#54) : (tensor<16xf32>) -> tensor<16xf32>
    %5862 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5866 = "stablehlo.reduce"(%5861, %5862) ({
      ^bb0(%5863: tensor<f32>, %5864: tensor<f32>):
        %5865 = "stablehlo.add"(%5863, %5864) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5865) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5867 = "stablehlo.add"(%5860, %5866) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5868 = "stablehlo.abs"(%5483#55) : (tensor<16xf32>) -> tensor<16xf32>
    %5869 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5873 = "stablehlo.reduce"(%5868, %5869) ({
      ^bb0(%5870: tensor<f32>, %5871: tensor<f32>):
        %5872 = "stablehlo.add"(%5870, %5871) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5872) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5874 = "stablehlo.add"(%5867, %5873) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5875 = "stablehlo.abs"(%5483#56) : (tensor<16xf32>) -> tensor<16xf32>
    %5876 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5880 = "stablehlo.reduce"(%5875, %5876) ({
      ^bb0(%5877: tensor<f32>, %5878: tensor<f32>):
        %5879 = "stablehlo.add"(%5877, %5878) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5879) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5881 = "stablehlo.add"(%5874, %5880) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5882 = "stablehlo.abs"(%5483#57) : (tensor<16xf32>) -> tensor<16xf32>
    %5883 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5887 = "stablehlo.reduce"(%5882, %5883) ({
      ^bb0(%5884: tensor<f32>, %5885: tensor<f32>):
        %5886 = "stablehlo.add"(%5884, %5885) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5886) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5888 = "stablehlo.add"(%5881, %5887) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5889 = "stablehlo.abs"(%5483#58) : (tensor<16xf32>) -> tensor<16xf32>
    %5890 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5894 = "stablehlo.reduce"(%5889, %5890) ({
      ^bb0(%5891: tensor<f32>, %5892: tensor<f32>):
        %5893 = "stablehlo.add"(%5891, %5892) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5893) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5895 = "stablehlo.add"(%5888, %5894) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5896 = "stablehlo.abs"(%5483#59) : (tensor<16xf32>) -> tensor<16xf32>
    %5897 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5901 = "stablehlo.reduce"(%5896, %5897) ({
      ^bb0(%5898: tensor<f32>, %5899: tensor<f32>):
        %5900 = "stablehlo.add"(%5898, %5899) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5900) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5902 = "stablehlo.add"(%5895, %5901) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5903 = "stablehlo.abs"(%5483#60) : (tensor<16xf32>) -> tensor<16xf32>
    %5904 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5908 = "stablehlo.reduce"(%5903, %5904) ({
      ^bb0(%5905: tensor<f32>, %5906: tensor<f32>):
        %5907 = "stablehlo.add"(%5905, %5906) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5907) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5909 = "stablehlo.add"(%5902, %5908) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5910 = "stablehlo.abs"(%5483#61) : (tensor<48xf32>) -> tensor<48xf32>
    %5911 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5915 = "stablehlo.reduce"(%5910, %5911) ({
      ^bb0(%5912: tensor<f32>, %5913: tensor<f32>):
        %5914 = "stablehlo.add"(%5912, %5913) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5914) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<48xf32>, tensor<f32>) -> tensor<f32>
    %5916 = "stablehlo.add"(%5909, %5915) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5917 = "stablehlo.abs"(%5483#62) : (tensor<48xf32>) -> tensor<48xf32>
    %5918 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5922 = "stablehlo.reduce"(%5917, %5918) ({
      ^bb0(%5919: tensor<f32>, %5920: tensor<f32>):
        %5921 = "stablehlo.add"(%5919, %5920) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5921) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<48xf32>, tensor<f32>) -> tensor<f32>
    %5923 = "stablehlo.add"(%5916, %5922) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5924 = "stablehlo.abs"(%5483#63) : (tensor<16xf32>) -> tensor<16xf32>
    %5925 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5929 = "stablehlo.reduce"(%5924, %5925) ({
      ^bb0(%5926: tensor<f32>, %5927: tensor<f32>):
        %5928 = "stablehlo.add"(%5926, %5927) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5928) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5930 = "stablehlo.add"(%5923, %5929) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5931 = "stablehlo.abs"(%5483#64) : (tensor<16xf32>) -> tensor<16xf32>
    %5932 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5936 = "stablehlo.reduce"(%5931, %5932) ({
      ^bb0(%5933: tensor<f32>, %5934: tensor<f32>):
        %5935 = "stablehlo.add"(%5933, %5934) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5935) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5937 = "stablehlo.add"(%5930, %5936) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5938 = "stablehlo.abs"(%5483#65) : (tensor<16xf32>) -> tensor<16xf32>
    %5939 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5943 = "stablehlo.reduce"(%5938, %5939) ({
      ^bb0(%5940: tensor<f32>, %5941: tensor<f32>):
        %5942 = "stablehlo.add"(%5940, %5941) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5942) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5944 = "stablehlo.add"(%5937, %5943) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5945 = "stablehlo.abs"(%5483#66) : (tensor<16xf32>) -> tensor<16xf32>
    %5946 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5950 = "stablehlo.reduce"(%5945, %5946) ({
      ^bb0(%5947: tensor<f32>, %5948: tensor<f32>):
        %5949 = "stablehlo.add"(%5947, %5948) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5949) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5951 = "stablehlo.add"(%5944, %5950) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5952 = "stablehlo.abs"(%5483#67) : (tensor<16xf32>) -> tensor<16xf32>
    %5953 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5957 = "stablehlo.reduce"(%5952, %5953) ({
      ^bb0(%5954: tensor<f32>, %5955: tensor<f32>):
        %5956 = "stablehlo.add"(%5954, %5955) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5956) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5958 = "stablehlo.add"(%5951, %5957) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5959 = "stablehlo.abs"(%5483#68) : (tensor<16xf32>) -> tensor<16xf32>
    %5960 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5964 = "stablehlo.reduce"(%5959, %5960) ({
      ^bb0(%5961: tensor<f32>, %5962: tensor<f32>):
        %5963 = "stablehlo.add"(%5961, %5962) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5963) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5965 = "stablehlo.add"(%5958, %5964) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5966 = "stablehlo.abs"(%5483#69) : (tensor<32xf32>) -> tensor<32xf32>
    %5967 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5971 = "stablehlo.reduce"(%5966, %5967) ({
      ^bb0(%5968: tensor<f32>, %5969: tensor<f32>):
        %5970 = "stablehlo.add"(%5968, %5969) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5970) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %5972 = "stablehlo.add"(%5965, %5971) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5973 = "stablehlo.abs"(%5483#70) : (tensor<32xf32>) -> tensor<32xf32>
    %5974 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5978 = "stablehlo.reduce"(%5973, %5974) ({
      ^bb0(%5975: tensor<f32>, %5976: tensor<f32>):
        %5977 = "stablehlo.add"(%5975, %5976) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5977) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %5979 = "stablehlo.add"(%5972, %5978) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5980 = "stablehlo.abs"(%5483#71) : (tensor<16xf32>) -> tensor<16xf32>
    %5981 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5985 = "stablehlo.reduce"(%5980, %5981) ({
      ^bb0(%5982: tensor<f32>, %5983: tensor<f32>):
        %5984 = "stablehlo.add"(%5982, %5983) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5984) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5986 = "stablehlo.add"(%5979, %5985) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5987 = "stablehlo.abs"(%5483#72) : (tensor<16xf32>) -> tensor<16xf32>
    %5988 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5992 = "stablehlo.reduce"(%5987, %5988) ({
      ^bb0(%5989: tensor<f32>, %5990: tensor<f32>):
        %5991 = "stablehlo.add"(%5989, %5990) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5991) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5993 = "stablehlo.add"(%5986, %5992) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5994 = "stablehlo.abs"(%5483#73) : (tensor<f32>) -> tensor<f32>
    %5995 = "stablehlo.add"(%5993, %5994) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5996 = "stablehlo.abs"(%5483#74) : (tensor<f32>) -> tensor<f32>
    %5997 = "stablehlo.add"(%5995, %5996) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5998 = "stablehlo.constant"() {value = dense<3.4028235e38> : tensor<f32>} : () -> tensor<f32>
    %5999 = "stablehlo.compare"(%5997, %5998) {comparison_direction = #stablehlo<comparison_direction LE>, compare_type = #stablehlo<comparison_type FLOAT>} : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %6000 = "stablehlo.select"(%4375, %4376, %5999) : (tensor<i1>, tensor<i1>, tensor<i1>) -> tensor<i1>
    %6001:6 = "stablehlo.optimization_barrier"(%6000, %4381, %4389, %4392, %4395, %4400) : (tensor<i1>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<i1>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>)
    %6002 = "stablehlo.broadcast_in_dim"(%6001#1) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x16xf32>
    %6003 = "stablehlo.multiply"(%3469, %6002) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %6004 = "stablehlo.broadcast_in_dim"(%4390) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x16xf32>
    %6005 = "stablehlo.multiply"(%74, %6004) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %6006 = "stablehlo.broadcast_in_dim"(%4384) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x16xf32>
    %6007 = "stablehlo.multiply"(%6003, %6006) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %6008 = "stablehlo.add"(%6005, %6007) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %6009 = "stablehlo.broadcast_in_dim"(%6001#0) {broadcast_dimensions = array<i64>} : (tensor<i1>) -> tensor<16x16xi1>
    %6010 = "stablehlo.select"(%6009, %6008, %74) : (tensor<16x16xi1>, tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %6011 = "stablehlo.broadcast_in_dim"(%4393) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x16xf32>
    %6012 = "stablehlo.multiply"(%147, %6011) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %6013 = "stablehlo.multiply"(%6003, %6003) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %6014 = "stablehlo.constant"() {value = dense<5.0e-2> : tensor<f32>} : () -> tensor<f32>
    %6015 = "stablehlo.broadcast_in_dim"(%6014) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x16xf32>
    %6016 = "stablehlo.multiply"(%6013, %6015) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %6017 = "stablehlo.add"(%6012, %6016) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %6018 = "stablehlo.select"(%6009, %6017, %147) : (tensor<16x16xi1>, tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %6019 = "stablehlo.broadcast_in_dim"(%6001#3) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x16xf32>
    %6020 = "stablehlo.divide"(%6010, %6019) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %6021 = "stablehlo.broadcast_in_dim"(%6001#4) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x16xf32>
    %6022 = "stablehlo.divide"(%6018, %6021) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %6023 = "stablehlo.sqrt"(%6022) : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %6024 = "stablehlo.broadcast_in_dim"(%4401) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x16xf32>
    %6025 = "stablehlo.add"(%6023, %6024) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %6026 = "stablehlo.divide"(%6020, %6025) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %6027 = "stablehlo.broadcast_in_dim"(%4404) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x16xf32>
    %6028 = "stablehlo.multiply"(%1, %6027) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %6029 = "stablehlo.add"(%6026, %6028) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %6030 = "stablehlo.broadcast_in_dim"(%6001#2) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x16xf32>
    %6031 = "stablehlo.multiply"(%6029, %6030) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %6032 = "stablehlo.subtract"(%1, %6031) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %6033 = "stablehlo.select"(%6009, %6032, %1) : (tensor<16x16xi1>, tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %6034 = "stablehlo.subtract"(%6033, %220) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %6035 = "stablehlo.broadcast_in_dim"(%6001#5) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x16xf32>
    %6036 = "stablehlo.multiply"(%6034, %6035) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %6037 = "stablehlo.add"(%220, %6036) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %6038 = "stablehlo.select"(%6009, %6037, %220) : (tensor<16x16xi1>, tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %6039 = "stablehlo.broadcast_in_dim"(%6001#1) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
    %6040 = "stablehlo.multiply"(%3467, %6039) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6041 = "stablehlo.broadcast_in_dim"(%4390) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
    %6042 = "stablehlo.multiply"(%75, %6041) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6043 = "stablehlo.broadcast_in_dim"(%4384) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
    %6044 = "stablehlo.multiply"(%6040, %6043) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6045 = "stablehlo.add"(%6042, %6044) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6046 = "stablehlo.broadcast_in_dim"(%6001#0) {broadcast_dimensions = array<i64>} : (tensor<i1>) -> tensor<16xi1>
    %6047 = "stablehlo.select"(%6046, %6045, %75) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6048 = "stablehlo.broadcast_in_dim"(%4393) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
    %6049 = "stablehlo.multiply"(%148, %6048) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6050 = "stablehlo.multiply"(%6040, %6040) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6051 = "stablehlo.broadcast_in_dim"(%6014) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
    %6052 = "stablehlo.multiply"(%6050, %6051) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6053 = "stablehlo.add"(%6049, %6052) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6054 = "stablehlo.select"(%6046, %6053, %148) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6055 = "stablehlo.broadcast_in_dim"(%6001#3) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
    %6056 = "stablehlo.divide"(%6047, %6055) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6057 = "stablehlo.broadcast_in_dim"(%6001#4) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
    %6058 = "stablehlo.divide"(%6054, %6057) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6059 = "stablehlo.sqrt"(%6058) : (tensor<16xf32>) -> tensor<16xf32>
    %6060 = "stablehlo.broadcast_in_dim"(%4401) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
    %6061 = "stablehlo.add"(%6059, %6060) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6062 = "stablehlo.divide"(%6056, %6061) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6063 = "stablehlo.broadcast_in_dim"(%6001#2) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
    %6064 = "stablehlo.multiply"(%6062, %6063) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6065 = "stablehlo.subtract"(%2, %6064) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6066 = "stablehlo.select"(%6046, %6065, %2) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6067 = "stablehlo.subtract"(%6066, %221) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6068 = "stablehlo.broadcast_in_dim"(%6001#5) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
    %6069 = "stablehlo.multiply"(%6067, %6068) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6070 = "stablehlo.add"(%221, %6069) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6071 = "stablehlo.select"(%6046, %6070, %221) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6072 = "stablehlo.broadcast_in_dim"(%6001#1) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %6073 = "stablehlo.multiply"(%3462#2, %6072) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6074 = "stablehlo.broadcast_in_dim"(%4390) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %6075 = "stablehlo.multiply"(%76, %6074) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6076 = "stablehlo.broadcast_in_dim"(%4384) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %6077 = "stablehlo.multiply"(%6073, %6076) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6078 = "stablehlo.add"(%6075, %6077) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6079 = "stablehlo.broadcast_in_dim"(%6001#0) {broadcast_dimensions = array<i64>} : (tensor<i1>) -> tensor<1x16xi1>
    %6080 = "stablehlo.select"(%6079, %6078, %76) : (tensor<1x16xi1>, tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6081 = "stablehlo.broadcast_in_dim"(%4393) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %6082 = "stablehlo.multiply"(%149, %6081) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6083 = "stablehlo.multiply"(%6073, %6073) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6084 = "stablehlo.broadcast_in_dim"(%6014) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %6085 = "stablehlo.multiply"(%6083, %6084) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6086 = "stablehlo.add"(%6082, %6085) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6087 = "stablehlo.select"(%6079, %6086, %149) : (tensor<1x16xi1>, tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6088 = "stablehlo.broadcast_in_dim"(%6001#3) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %6089 = "stablehlo.divide"(%6080, %6088) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6090 = "stablehlo.broadcast_in_dim"(%6001#4) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %6091 = "stablehlo.divide"(%6087, %6090) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6092 = "stablehlo.sqrt"(%6091) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %6093 = "stablehlo.broadcast_in_dim"(%4401) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %6094 = "stablehlo.add"(%6092, %6093) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6095 = "stablehlo.divide"(%6089, %6094) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6096 = "stablehlo.broadcast_in_dim"(%6001#2) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %6097 = "stablehlo.multiply"(%6095, %6096) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6098 = "stablehlo.subtract"(%3, %6097) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6099 = "stablehlo.select"(%6079, %6098, %3) : (tensor<1x16xi1>, tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6100 = "stablehlo.subtract"(%6099, %222) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6101 = "stablehlo.broadcast_in_dim"(%6001#5) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %6102 = "stablehlo.multiply"(%6100, %6101) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6103 = "stablehlo.add"(%222, %6102) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6104 = "stablehlo.select"(%6079, %6103, %222) : (tensor<1x16xi1>, tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6105 = "stablehlo.multiply"(%3462#3, %6072) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6106 = "stablehlo.multiply"(%77, %6074) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6107 = "stablehlo.multiply"(%6105, %6076) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6108 = "stablehlo.add"(%6106, %6107) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6109 = "stablehlo.select"(%6079, %6108, %77) : (tensor<1x16xi1>, tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6110 = "stablehlo.multiply"(%150, %6081) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6111 = "stablehlo.multiply"(%6105, %6105) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6112 = "stablehlo.multiply"(%6111, %6084) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6113 = "stablehlo.add"(%6110, %6112) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6114 = "stablehlo.select"(%6079, %6113, %150) : (tensor<1x16xi1>, tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6115 = "stablehlo.divide"(%6109, %6088) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6116 = "stablehlo.divide"(%6114, %6090) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6117 = "stablehlo.sqrt"(%6116) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %6118 = "stablehlo.add"(%6117, %6093) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6119 = "stablehlo.divide"(%6115, %6118) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6120 = "stablehlo.multiply"(%6119, %6096) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6121 = "stablehlo.subtract"(%4, %6120) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6122 = "stablehlo.select"(%6079, %6121, %4) : (tensor<1x16xi1>, tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6123 = "stablehlo.subtract"(%6122, %223) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6124 = "stablehlo.multiply"(%6123, %6101) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6125 = "stablehlo.add"(%223, %6124) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6126 = "stablehlo.select"(%6079, %6125, %223) : (tensor<1x16xi1>, tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6127 = "stablehlo.broadcast_in_dim"(%6001#1) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x2x8xf32>
    %6128 = "stablehlo.multiply"(%3462#4, %6127) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6129 = "stablehlo.broadcast_in_dim"(%4390) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x2x8xf32>
    %6130 = "stablehlo.multiply"(%78, %6129) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6131 = "stablehlo.broadcast_in_dim"(%4384) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x2x8xf32>
    %6132 = "stablehlo.multiply"(%6128, %6131) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6133 = "stablehlo.add"(%6130, %6132) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6134 = "stablehlo.broadcast_in_dim"(%6001#0) {broadcast_dimensions = array<i64>} : (tensor<i1>) -> tensor<1x16x2x8xi1>
    %6135 = "stablehlo.select"(%6134, %6133, %78) : (tensor<1x16x2x8xi1>, tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6136 = "stablehlo.broadcast_in_dim"(%4393) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x2x8xf32>
    %6137 = "stablehlo.multiply"(%151, %6136) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6138 = "stablehlo.multiply"(%6128, %6128) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6139 = "stablehlo.broadcast_in_dim"(%6014) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x2x8xf32>
    %6140 = "stablehlo.multiply"(%6138, %6139) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6141 = "stablehlo.add"(%6137, %6140) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6142 = "stablehlo.select"(%6134, %6141, %151) : (tensor<1x16x2x8xi1>, tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6143 = "stablehlo.broadcast_in_dim"(%6001#3) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x2x8xf32>
    %6144 = "stablehlo.divide"(%6135, %6143) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6145 = "stablehlo.broadcast_in_dim"(%6001#4) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x2x8xf32>
    %6146 = "stablehlo.divide"(%6142, %6145) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6147 = "stablehlo.sqrt"(%6146) : (tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6148 = "stablehlo.broadcast_in_dim"(%4401) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x2x8xf32>
    %6149 = "stablehlo.add"(%6147, %6148) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6150 = "stablehlo.divide"(%6144, %6149) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6151 = "stablehlo.broadcast_in_dim"(%4404) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x2x8xf32>
    %6152 = "stablehlo.multiply"(%5, %6151) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6153 = "stablehlo.add"(%6150, %6152) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6154 = "stablehlo.broadcast_in_dim"(%6001#2) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x2x8xf32>
    %6155 = "stablehlo.multiply"(%6153, %6154) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6156 = "stablehlo.subtract"(%5, %6155) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6157 = "stablehlo.select"(%6134, %6156, %5) : (tensor<1x16x2x8xi1>, tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6158 = "stablehlo.subtract"(%6157, %224) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6159 = "stablehlo.broadcast_in_dim"(%6001#5) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x2x8xf32>
    %6160 = "stablehlo.multiply"(%6158, %6159) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6161 = "stablehlo.add"(%224, %6160) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6162 = "stablehlo.select"(%6134, %6161, %224) : (tensor<1x16x2x8xi1>, tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6163 = "stablehlo.broadcast_in_dim"(%6001#1) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8xf32>
    %6164 = "stablehlo.multiply"(%3462#5, %6163) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6165 = "stablehlo.broadcast_in_dim"(%4390) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8xf32>
    %6166 = "stablehlo.multiply"(%79, %6165) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6167 = "stablehlo.broadcast_in_dim"(%4384) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8xf32>
    %6168 = "stablehlo.multiply"(%6164, %6167) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6169 = "stablehlo.add"(%6166, %6168) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6170 = "stablehlo.broadcast_in_dim"(%6001#0) {broadcast_dimensions = array<i64>} : (tensor<i1>) -> tensor<1x2x8xi1>
    %6171 = "stablehlo.select"(%6170, %6169, %79) : (tensor<1x2x8xi1>, tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6172 = "stablehlo.broadcast_in_dim"(%4393) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8xf32>
    %6173 = "stablehlo.multiply"(%152, %6172) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6174 = "stablehlo.multiply"(%6164, %6164) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6175 = "stablehlo.broadcast_in_dim"(%6014) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8xf32>
    %6176 = "stablehlo.multiply"(%6174, %6175) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6177 = "stablehlo.add"(%6173, %6176) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6178 = "stablehlo.select"(%6170, %6177, %152) : (tensor<1x2x8xi1>, tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6179 = "stablehlo.broadcast_in_dim"(%6001#3) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8xf32>
    %6180 = "stablehlo.divide"(%6171, %6179) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6181 = "stablehlo.broadcast_in_dim"(%6001#4) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8xf32>
    %6182 = "stablehlo.divide"(%6178, %6181) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6183 = "stablehlo.sqrt"(%6182) : (tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6184 = "stablehlo.broadcast_in_dim"(%4401) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8xf32>
    %6185 = "stablehlo.add"(%6183, %6184) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6186 = "stablehlo.divide"(%6180, %6185) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6187 = "stablehlo.broadcast_in_dim"(%6001#2) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8xf32>
    %6188 = "stablehlo.multiply"(%6186, %6187) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6189 = "stablehlo.subtract"(%6, %6188) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6190 = "stablehlo.select"(%6170, %6189, %6) : (tensor<1x2x8xi1>, tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6191 = "stablehlo.subtract"(%6190, %225) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6192 = "stablehlo.broadcast_in_dim"(%6001#5) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8xf32>
    %6193 = "stablehlo.multiply"(%6191, %6192) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6194 = "stablehlo.add"(%225, %6193) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6195 = "stablehlo.select"(%6170, %6194, %225) : (tensor<1x2x8xi1>, tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6196 = "stablehlo.multiply"(%3462#6, %6127) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6197 = "stablehlo.multiply"(%80, %6129) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6198 = "stablehlo.multiply"(%6196, %6131) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6199 = "stablehlo.add"(%6197, %6198) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6200 = "stablehlo.select"(%6134, %6199, %80) : (tensor<1x16x2x8xi1>, tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6201 = "stablehlo.multiply"(%153, %6136) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6202 = "stablehlo.multiply"(%6196, %6196) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6203 = "stablehlo.multiply"(%6202, %6139) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6204 = "stablehlo.add"(%6201, %6203) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6205 = "stablehlo.select"(%6134, %6204, %153) : (tensor<1x16x2x8xi1>, tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6206 = "stablehlo.divide"(%6200, %6143) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6207 = "stablehlo.divide"(%6205, %6145) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6208 = "stablehlo.sqrt"(%6207) : (tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6209 = "stablehlo.add"(%6208, %6148) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6210 = "stablehlo.divide"(%6206, %6209) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6211 = "stablehlo.multiply"(%7, %6151) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6212 = "stablehlo.add"(%6210, %6211) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6213 = "stablehlo.multiply"(%6212, %6154) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6214 = "stablehlo.subtract"(%7, %6213) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6215 = "stablehlo.select"(%6134, %6214, %7) : (tensor<1x16x2x8xi1>, tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6216 = "stablehlo.subtract"(%6215, %226) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6217 = "stablehlo.multiply"(%6216, %6159) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6218 = "stablehlo.add"(%226, %6217) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6219 = "stablehlo.select"(%6134, %6218, %226) : (tensor<1x16x2x8xi1>, tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6220 = "stablehlo.multiply"(%3462#7, %6163) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6221 = "stablehlo.multiply"(%81, %6165) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6222 = "stablehlo.multiply"(%6220, %6167) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6223 = "stablehlo.add"(%6221, %6222) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6224 = "stablehlo.select"(%6170, %6223, %81) : (tensor<1x2x8xi1>, tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6225 = "stablehlo.multiply"(%154, %6172) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6226 = "stablehlo.multiply"(%6220, %6220) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6227 = "stablehlo.multiply"(%6226, %6175) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6228 = "stablehlo.add"(%6225, %6227) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6229 = "stablehlo.select"(%6170, %6228, %154) : (tensor<1x2x8xi1>, tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6230 = "stablehlo.divide"(%6224, %6179) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6231 = "stablehlo.divide"(%6229, %6181) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6232 = "stablehlo.sqrt"(%6231) : (tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6233 = "stablehlo.add"(%6232, %6184) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6234 = "stablehlo.divide"(%6230, %6233) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6235 = "stablehlo.multiply"(%6234, %6187) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6236 = "stablehlo.subtract"(%8, %6235) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6237 = "stablehlo.select"(%6170, %6236, %8) : (tensor<1x2x8xi1>, tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6238 = "stablehlo.subtract"(%6237, %227) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6239 = "stablehlo.multiply"(%6238, %6192) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6240 = "stablehlo.add"(%227, %6239) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6241 = "stablehlo.select"(%6170, %6240, %227) : (tensor<1x2x8xi1>, tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6242 = "stablehlo.multiply"(%3462#8, %6127) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6243 = "stablehlo.multiply"(%82, %6129) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6244 = "stablehlo.multiply"(%6242, %6131) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6245 = "stablehlo.add"(%6243, %6244) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6246 = "stablehlo.select"(%6134, %6245, %82) : (tensor<1x16x2x8xi1>, tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6247 = "stablehlo.multiply"(%155, %6136) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6248 = "stablehlo.multiply"(%6242, %6242) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6249 = "stablehlo.multiply"(%6248, %6139) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6250 = "stablehlo.add"(%6247, %6249) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6251 = "stablehlo.select"(%6134, %6250, %155) : (tensor<1x16x2x8xi1>, tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6252 = "stablehlo.divide"(%6246, %6143) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6253 = "stablehlo.divide"(%6251, %6145) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6254 = "stablehlo.sqrt"(%6253) : (tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6255 = "stablehlo.add"(%6254, %6148) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6256 = "stablehlo.divide"(%6252, %6255) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6257 = "stablehlo.multiply"(%9, %6151) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6258 = "stablehlo.add"(%6256, %6257) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6259 = "stablehlo.multiply"(%6258, %6154) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6260 = "stablehlo.subtract"(%9, %6259) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6261 = "stablehlo.select"(%6134, %6260, %9) : (tensor<1x16x2x8xi1>, tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6262 = "stablehlo.subtract"(%6261, %228) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6263 = "stablehlo.multiply"(%6262, %6159) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6264 = "stablehlo.add"(%228, %6263) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6265 = "stablehlo.select"(%6134, %6264, %228) : (tensor<1x16x2x8xi1>, tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6266 = "stablehlo.multiply"(%3462#9, %6163) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6267 = "stablehlo.multiply"(%83, %6165) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6268 = "stablehlo.multiply"(%6266, %6167) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6269 = "stablehlo.add"(%6267, %6268) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6270 = "stablehlo.select"(%6170, %6269, %83) : (tensor<1x2x8xi1>, tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6271 = "stablehlo.multiply"(%156, %6172) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6272 = "stablehlo.multiply"(%6266, %6266) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6273 = "stablehlo.multiply"(%6272, %6175) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6274 = "stablehlo.add"(%6271, %6273) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6275 = "stablehlo.select"(%6170, %6274, %156) : (tensor<1x2x8xi1>, tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6276 = "stablehlo.divide"(%6270, %6179) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6277 = "stablehlo.divide"(%6275, %6181) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6278 = "stablehlo.sqrt"(%6277) : (tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6279 = "stablehlo.add"(%6278, %6184) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6280 = "stablehlo.divide"(%6276, %6279) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6281 = "stablehlo.multiply"(%6280, %6187) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6282 = "stablehlo.subtract"(%10, %6281) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6283 = "stablehlo.select"(%6170, %6282, %10) : (tensor<1x2x8xi1>, tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6284 = "stablehlo.subtract"(%6283, %229) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6285 = "stablehlo.multiply"(%6284, %6192) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6286 = "stablehlo.add"(%229, %6285) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6287 = "stablehlo.select"(%6170, %6286, %229) : (tensor<1x2x8xi1>, tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6288 = "stablehlo.broadcast_in_dim"(%6001#1) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8x16xf32>
    %6289 = "stablehlo.multiply"(%3462#10, %6288) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %6290 = "stablehlo.broadcast_in_dim"(%4390) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8x16xf32>
    %6291 = "stablehlo.multiply"(%84, %6290) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %6292 = "stablehlo.broadcast_in_dim"(%4384) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8x16xf32>
    %6293 = "stablehlo.multiply"(%6289, %6292) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %6294 = "stablehlo.add"(%6291, %6293) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %6295 = "stablehlo.broadcast_in_dim"(%6001#0) {broadcast_dimensions = array<i64>} : (tensor<i1>) -> tensor<1x2x8x16xi1>
    %6296 = "stablehlo.select"(%6295, %6294, %84) : (tensor<1x2x8x16xi1>, tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %6297 = "stablehlo.broadcast_in_dim"(%4393) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8x16xf32>
    %6298 = "stablehlo.multiply"(%157, %6297) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %6299 = "stablehlo.multiply"(%6289, %6289) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %6300 = "stablehlo.broadcast_in_dim"(%6014) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8x16xf32>
    %6301 = "stablehlo.multiply"(%6299, %6300) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %6302 = "stablehlo.add"(%6298, %6301) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %6303 = "stablehlo.select"(%6295, %6302, %157) : (tensor<1x2x8x16xi1>, tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %6304 = "stablehlo.broadcast_in_dim"(%6001#3) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8x16xf32>
    %6305 = "stablehlo.divide"(%6296, %6304) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %6306 = "stablehlo.broadcast_in_dim"(%6001#4) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8x16xf32>
    %6307 = "stablehlo.divide"(%6303, %6306) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %6308 = "stablehlo.sqrt"(%6307) : (tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %6309 = "stablehlo.broadcast_in_dim"(%4401) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8x16xf32>
    %6310 = "stablehlo.add"(%6308, %6309) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %6311 = "stablehlo.divide"(%6305, %6310) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %6312 = "stablehlo.broadcast_in_dim"(%4404) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8x16xf32>
    %6313 = "stablehlo.multiply"(%11, %6312) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %6314 = "stablehlo.add"(%6311, %6313) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %6315 = "stablehlo.broadcast_in_dim"(%6001#2) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8x16xf32>
    %6316 = "stablehlo.multiply"(%6314, %6315) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %6317 = "stablehlo.subtract"(%11, %6316) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %6318 = "stablehlo.select"(%6295, %6317, %11) : (tensor<1x2x8x16xi1>, tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %6319 = "stablehlo.subtract"(%6318, %230) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %6320 = "stablehlo.broadcast_in_dim"(%6001#5) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8x16xf32>
    %6321 = "stablehlo.multiply"(%6319, %6320) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %6322 = "stablehlo.add"(%230, %6321) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %6323 = "stablehlo.select"(%6295, %6322, %230) : (tensor<1x2x8x16xi1>, tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %6324 = "stablehlo.multiply"(%3462#11, %6072) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6325 = "stablehlo.multiply"(%85, %6074) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6326 = "stablehlo.multiply"(%6324, %6076) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6327 = "stablehlo.add"(%6325, %6326) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6328 = "stablehlo.select"(%6079, %6327, %85) : (tensor<1x16xi1>, tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6329 = "stablehlo.multiply"(%158, %6081) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6330 = "stablehlo.multiply"(%6324, %6324) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6331 = "stablehlo.multiply"(%6330, %6084) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6332 = "stablehlo.add"(%6329, %6331) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6333 = "stablehlo.select"(%6079, %6332, %158) : (tensor<1x16xi1>, tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6334 = "stablehlo.divide"(%6328, %6088) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6335 = "stablehlo.divide"(%6333, %6090) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6336 = "stablehlo.sqrt"(%6335) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %6337 = "stablehlo.add"(%6336, %6093) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6338 = "stablehlo.divide"(%6334, %6337) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6339 = "stablehlo.multiply"(%6338, %6096) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6340 = "stablehlo.subtract"(%12, %6339) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6341 = "stablehlo.select"(%6079, %6340, %12) : (tensor<1x16xi1>, tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6342 = "stablehlo.subtract"(%6341, %231) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6343 = "stablehlo.multiply"(%6342, %6101) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6344 = "stablehlo.add"(%231, %6343) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6345 = "stablehlo.select"(%6079, %6344, %231) : (tensor<1x16xi1>, tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6346 = "stablehlo.multiply"(%3462#12, %6072) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6347 = "stablehlo.multiply"(%86, %6074) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6348 = "stablehlo.multiply"(%6346, %6076) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6349 = "stablehlo.add"(%6347, %6348) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6350 = "stablehlo.select"(%6079, %6349, %86) : (tensor<1x16xi1>, tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6351 = "stablehlo.multiply"(%159, %6081) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6352 = "stablehlo.multiply"(%6346, %6346) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6353 = "stablehlo.multiply"(%6352, %6084) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6354 = "stablehlo.add"(%6351, %6353) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6355 = "stablehlo.select"(%6079, %6354, %159) : (tensor<1x16xi1>, tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6356 = "stablehlo.divide"(%6350, %6088) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6357 = "stablehlo.divide"(%6355, %6090) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6358 = "stablehlo.sqrt"(%6357) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %6359 = "stablehlo.add"(%6358, %6093) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6360 = "stablehlo.divide"(%6356, %6359) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6361 = "stablehlo.multiply"(%6360, %6096) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6362 = "stablehlo.subtract"(%13, %6361) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6363 = "stablehlo.select"(%6079, %6362, %13) : (tensor<1x16xi1>, tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6364 = "stablehlo.subtract"(%6363, %232) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6365 = "stablehlo.multiply"(%6364, %6101) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6366 = "stablehlo.add"(%232, %6365) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6367 = "stablehlo.select"(%6079, %6366, %232) : (tensor<1x16xi1>, tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6368 = "stablehlo.multiply"(%3462#13, %6072) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6369 = "stablehlo.multiply"(%87, %6074) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6370 = "stablehlo.multiply"(%6368, %6076) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6371 = "stablehlo.add"(%6369, %6370) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6372 = "stablehlo.select"(%6079, %6371, %87) : (tensor<1x16xi1>, tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6373 = "stablehlo.multiply"(%160, %6081) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6374 = "stablehlo.multiply"(%6368, %6368) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6375 = "stablehlo.multiply"(%6374, %6084) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6376 = "stablehlo.add"(%6373, %6375) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6377 = "stablehlo.select"(%6079, %6376, %160) : (tensor<1x16xi1>, tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6378 = "stablehlo.divide"(%6372, %6088) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6379 = "stablehlo.divide"(%6377, %6090) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6380 = "stablehlo.sqrt"(%6379) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %6381 = "stablehlo.add"(%6380, %6093) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6382 = "stablehlo.divide"(%6378, %6381) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6383 = "stablehlo.multiply"(%6382, %6096) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6384 = "stablehlo.subtract"(%14, %6383) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6385 = "stablehlo.select"(%6079, %6384, %14) : (tensor<1x16xi1>, tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6386 = "stablehlo.subtract"(%6385, %233) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6387 = "stablehlo.multiply"(%6386, %6101) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6388 = "stablehlo.add"(%233, %6387) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6389 = "stablehlo.select"(%6079, %6388, %233) : (tensor<1x16xi1>, tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6390 = "stablehlo.broadcast_in_dim"(%6001#1) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x64xf32>
    %6391 = "stablehlo.multiply"(%3462#14, %6390) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %6392 = "stablehlo.broadcast_in_dim"(%4390) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x64xf32>
    %6393 = "stablehlo.multiply"(%88, %6392) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %6394 = "stablehlo.broadcast_in_dim"(%4384) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x64xf32>
    %6395 = "stablehlo.multiply"(%6391, %6394) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %6396 = "stablehlo.add"(%6393, %6395) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %6397 = "stablehlo.broadcast_in_dim"(%6001#0) {broadcast_dimensions = array<i64>} : (tensor<i1>) -> tensor<1x16x64xi1>
    %6398 = "stablehlo.select"(%6397, %6396, %88) : (tensor<1x16x64xi1>, tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %6399 = "stablehlo.broadcast_in_dim"(%4393) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x64xf32>
    %6400 = "stablehlo.multiply"(%161, %6399) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %6401 = "stablehlo.multiply"(%6391, %6391) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %6402 = "stablehlo.broadcast_in_dim"(%6014) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x64xf32>
    %6403 = "stablehlo.multiply"(%6401, %6402) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %6404 = "stablehlo.add"(%6400, %6403) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %6405 = "stablehlo.select"(%6397, %6404, %161) : (tensor<1x16x64xi1>, tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %6406 = "stablehlo.broadcast_in_dim"(%6001#3) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x64xf32>
    %6407 = "stablehlo.divide"(%6398, %6406) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %6408 = "stablehlo.broadcast_in_dim"(%6001#4) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x64xf32>
    %6409 = "stablehlo.divide"(%6405, %6408) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %6410 = "stablehlo.sqrt"(%6409) : (tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %6411 = "stablehlo.broadcast_in_dim"(%4401) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x64xf32>
    %6412 = "stablehlo.add"(%6410, %6411) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %6413 = "stablehlo.divide"(%6407, %6412) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %6414 = "stablehlo.broadcast_in_dim"(%4404) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x64xf32>
    %6415 = "stablehlo.multiply"(%15, %6414) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %6416 = "stablehlo.add"(%6413, %6415) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %6417 = "stablehlo.broadcast_in_dim"(%6001#2) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x64xf32>
    %6418 = "stablehlo.multiply"(%6416, %6417) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %6419 = "stablehlo.subtract"(%15, %6418) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %6420 = "stablehlo.select"(%6397, %6419, %15) : (tensor<1x16x64xi1>, tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %6421 = "stablehlo.subtract"(%6420, %234) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %6422 = "stablehlo.broadcast_in_dim"(%6001#5) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x64xf32>
    %6423 = "stablehlo.multiply"(%6421, %6422) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %6424 = "stablehlo.add"(%234, %6423) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %6425 = "stablehlo.select"(%6397, %6424, %234) : (tensor<1x16x64xi1>, tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %6426 = "stablehlo.broadcast_in_dim"(%6001#1) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64xf32>
    %6427 = "stablehlo.multiply"(%3462#15, %6426) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %6428 = "stablehlo.broadcast_in_dim"(%4390) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64xf32>
    %6429 = "stablehlo.multiply"(%89, %6428) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %6430 = "stablehlo.broadcast_in_dim"(%4384) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64xf32>
    %6431 = "stablehlo.multiply"(%6427, %6430) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %6432 = "stablehlo.add"(%6429, %6431) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %6433 = "stablehlo.broadcast_in_dim"(%6001#0) {broadcast_dimensions = array<i64>} : (tensor<i1>) -> tensor<1x64xi1>
    %6434 = "stablehlo.select"(%6433, %6432, %89) : (tensor<1x64xi1>, tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %6435 = "stablehlo.broadcast_in_dim"(%4393) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64xf32>
    %6436 = "stablehlo.multiply"(%162, %6435) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %6437 = "stablehlo.multiply"(%6427, %6427) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %6438 = "stablehlo.broadcast_in_dim"(%6014) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64xf32>
    %6439 = "stablehlo.multiply"(%6437, %6438) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %6440 = "stablehlo.add"(%6436, %6439) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %6441 = "stablehlo.select"(%6433, %6440, %162) : (tensor<1x64xi1>, tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %6442 = "stablehlo.broadcast_in_dim"(%6001#3) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64xf32>
    %6443 = "stablehlo.divide"(%6434, %6442) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %6444 = "stablehlo.broadcast_in_dim"(%6001#4) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64xf32>
    %6445 = "stablehlo.divide"(%6441, %6444) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %6446 = "stablehlo.sqrt"(%6445) : (tensor<1x64xf32>) -> tensor<1x64xf32>
    %6447 = "stablehlo.broadcast_in_dim"(%4401) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64xf32>
    %6448 = "stablehlo.add"(%6446, %6447) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %6449 = "stablehlo.divide"(%6443, %6448) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %6450 = "stablehlo.broadcast_in_dim"(%6001#2) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64xf32>
    %6451 = "stablehlo.multiply"(%6449, %6450) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %6452 = "stablehlo.subtract"(%16, %6451) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %6453 = "stablehlo.select"(%6433, %6452, %16) : (tensor<1x64xi1>, tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %6454 = "stablehlo.subtract"(%6453, %235) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %6455 = "stablehlo.broadcast_in_dim"(%6001#5) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64xf32>
    %6456 = "stablehlo.multiply"(%6454, %6455) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %6457 = "stablehlo.add"(%235, %6456) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %6458 = "stablehlo.select"(%6433, %6457, %235) : (tensor<1x64xi1>, tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %6459 = "stablehlo.broadcast_in_dim"(%6001#1) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64x16xf32>
    %6460 = "stablehlo.multiply"(%3462#16, %6459) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %6461 = "stablehlo.broadcast_in_dim"(%4390) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64x16xf32>
    %6462 = "stablehlo.multiply"(%90, %6461) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %6463 = "stablehlo.broadcast_in_dim"(%4384) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64x16xf32>
    %6464 = "stablehlo.multiply"(%6460, %6463) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %6465 = "stablehlo.add"(%6462, %6464) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %6466 = "stablehlo.broadcast_in_dim"(%6001#0) {broadcast_dimensions = array<i64>} : (tensor<i1>) -> tensor<1x64x16xi1>
    %6467 = "stablehlo.select"(%6466, %6465, %90) : (tensor<1x64x16xi1>, tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %6468 = "stablehlo.broadcast_in_dim"(%4393) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64x16xf32>
    %6469 = "stablehlo.multiply"(%163, %6468) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %6470 = "stablehlo.multiply"(%6460, %6460) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %6471 = "stablehlo.broadcast_in_dim"(%6014) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64x16xf32>
    %6472 = "stablehlo.multiply"(%6470, %6471) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %6473 = "stablehlo.add"(%6469, %6472) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %6474 = "stablehlo.select"(%6466, %6473, %163) : (tensor<1x64x16xi1>, tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %6475 = "stablehlo.broadcast_in_dim"(%6001#3) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64x16xf32>
    %6476 = "stablehlo.divide"(%6467, %6475) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %6477 = "stablehlo.broadcast_in_dim"(%6001#4) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64x16xf32>
    %6478 = "stablehlo.divide"(%6474, %6477) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %6479 = "stablehlo.sqrt"(%6478) : (tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %6480 = "stablehlo.broadcast_in_dim"(%4401) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64x16xf32>
    %6481 = "stablehlo.add"(%6479, %6480) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %6482 = "stablehlo.divide"(%6476, %6481) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %6483 = "stablehlo.broadcast_in_dim"(%4404) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64x16xf32>
    %6484 = "stablehlo.multiply"(%17, %6483) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %6485 = "stablehlo.add"(%6482, %6484) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %6486 = "stablehlo.broadcast_in_dim"(%6001#2) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64x16xf32>
    %6487 = "stablehlo.multiply"(%6485, %6486) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %6488 = "stablehlo.subtract"(%17, %6487) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %6489 = "stablehlo.select"(%6466, %6488, %17) : (tensor<1x64x16xi1>, tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %6490 = "stablehlo.subtract"(%6489, %236) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %6491 = "stablehlo.broadcast_in_dim"(%6001#5) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64x16xf32>
    %6492 = "stablehlo.multiply"(%6490, %6491) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %6493 = "stablehlo.add"(%236, %6492) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %6494 = "stablehlo.select"(%6466, %6493, %236) : (tensor<1x64x16xi1>, tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %6495 = "stablehlo.multiply"(%3462#17, %6072) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6496 = "stablehlo.multiply"(%91, %6074) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6497 = "stablehlo.multiply"(%6495, %6076) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6498 = "stablehlo.add"(%6496, %6497) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6499 = "stablehlo.select"(%6079, %6498, %91) : (tensor<1x16xi1>, tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6500 = "stablehlo.multiply"(%164, %6081) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6501 = "stablehlo.multiply"(%6495, %6495) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6502 = "stablehlo.multiply"(%6501, %6084) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6503 = "stablehlo.add"(%6500, %6502) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6504 = "stablehlo.select"(%6079, %6503, %164) : (tensor<1x16xi1>, tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6505 = "stablehlo.divide"(%6499, %6088) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6506 = "stablehlo.divide"(%6504, %6090) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6507 = "stablehlo.sqrt"(%6506) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %6508 = "stablehlo.add"(%6507, %6093) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6509 = "stablehlo.divide"(%6505, %6508) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6510 = "stablehlo.multiply"(%6509, %6096) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6511 = "stablehlo.subtract"(%18, %6510) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6512 = "stablehlo.select"(%6079, %6511, %18) : (tensor<1x16xi1>, tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6513 = "stablehlo.subtract"(%6512, %237) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6514 = "stablehlo.multiply"(%6513, %6101) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6515 = "stablehlo.add"(%237, %6514) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6516 = "stablehlo.select"(%6079, %6515, %237) : (tensor<1x16xi1>, tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6517 = "stablehlo.multiply"(%2999, %6039) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6518 = "stablehlo.multiply"(%92, %6041) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6519 = "stablehlo.multiply"(%6517, %6043) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6520 = "stablehlo.add"(%6518, %6519) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6521 = "stablehlo.select"(%6046, %6520, %92) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6522 = "stablehlo.multiply"(%165, %6048) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6523 = "stablehlo.multiply"(%6517, %6517) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6524 = "stablehlo.multiply"(%6523, %6051) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6525 = "stablehlo.add"(%6522, %6524) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6526 = "stablehlo.select"(%6046, %6525, %165) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6527 = "stablehlo.divide"(%6521, %6055) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6528 = "stablehlo.divide"(%6526, %6057) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6529 = "stablehlo.sqrt"(%6528) : (tensor<16xf32>) -> tensor<16xf32>
    %6530 = "stablehlo.add"(%6529, %6060) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6531 = "stablehlo.divide"(%6527, %6530) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6532 = "stablehlo.multiply"(%6531, %6063) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6533 = "stablehlo.subtract"(%19, %6532) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6534 = "stablehlo.select"(%6046, %6533, %19) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6535 = "stablehlo.subtract"(%6534, %238) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6536 = "stablehlo.multiply"(%6535, %6068) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6537 = "stablehlo.add"(%238, %6536) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6538 = "stablehlo.select"(%6046, %6537, %238) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6539 = "stablehlo.multiply"(%2992, %6039) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6540 = "stablehlo.multiply"(%93, %6041) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6541 = "stablehlo.multiply"(%6539, %6043) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6542 = "stablehlo.add"(%6540, %6541) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6543 = "stablehlo.select"(%6046, %6542, %93) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6544 = "stablehlo.multiply"(%166, %6048) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6545 = "stablehlo.multiply"(%6539, %6539) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6546 = "stablehlo.multiply"(%6545, %6051) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6547 = "stablehlo.add"(%6544, %6546) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6548 = "stablehlo.select"(%6046, %6547, %166) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6549 = "stablehlo.divide"(%6543, %6055) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6550 = "stablehlo.divide"(%6548, %6057) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6551 = "stablehlo.sqrt"(%6550) : (tensor<16xf32>) -> tensor<16xf32>
    %6552 = "stablehlo.add"(%6551, %6060) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6553 = "stablehlo.divide"(%6549, %6552) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6554 = "stablehlo.multiply"(%6553, %6063) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6555 = "stablehlo.subtract"(%20, %6554) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6556 = "stablehlo.select"(%6046, %6555, %20) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6557 = "stablehlo.subtract"(%6556, %239) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6558 = "stablehlo.multiply"(%6557, %6068) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6559 = "stablehlo.add"(%239, %6558) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6560 = "stablehlo.select"(%6046, %6559, %239) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6561 = "stablehlo.multiply"(%2987, %6039) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6562 = "stablehlo.multiply"(%94, %6041) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6563 = "stablehlo.multiply"(%6561, %6043) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6564 = "stablehlo.add"(%6562, %6563) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6565 = "stablehlo.select"(%6046, %6564, %94) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6566 = "stablehlo.multiply"(%167, %6048) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6567 = "stablehlo.multiply"(%6561, %6561) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6568 = "stablehlo.multiply"(%6567, %6051) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6569 = "stablehlo.add"(%6566, %6568) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6570 = "stablehlo.select"(%6046, %6569, %167) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6571 = "stablehlo.divide"(%6565, %6055) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6572 = "stablehlo.divide"(%6570, %6057) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6573 = "stablehlo.sqrt"(%6572) : (tensor<16xf32>) -> tensor<16xf32>
    %6574 = "stablehlo.add"(%6573, %6060) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6575 = "stablehlo.divide"(%6571, %6574) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6576 = "stablehlo.multiply"(%6575, %6063) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6577 = "stablehlo.subtract"(%21, %6576) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6578 = "stablehlo.select"(%6046, %6577, %21) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6579 = "stablehlo.subtract"(%6578, %240) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6580 = "stablehlo.multiply"(%6579, %6068) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6581 = "stablehlo.add"(%240, %6580) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6582 = "stablehlo.select"(%6046, %6581, %240) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6583 = "stablehlo.broadcast_in_dim"(%6001#1) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x16xf32>
    %6584 = "stablehlo.multiply"(%2980, %6583) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %6585 = "stablehlo.broadcast_in_dim"(%4390) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x16xf32>
    %6586 = "stablehlo.multiply"(%95, %6585) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %6587 = "stablehlo.broadcast_in_dim"(%4384) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x16xf32>
    %6588 = "stablehlo.multiply"(%6584, %6587) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %6589 = "stablehlo.add"(%6586, %6588) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %6590 = "stablehlo.broadcast_in_dim"(%6001#0) {broadcast_dimensions = array<i64>} : (tensor<i1>) -> tensor<8x16xi1>
    %6591 = "stablehlo.select"(%6590, %6589, %95) : (tensor<8x16xi1>, tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %6592 = "stablehlo.broadcast_in_dim"(%4393) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x16xf32>
    %6593 = "stablehlo.multiply"(%168, %6592) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %6594 = "stablehlo.multiply"(%6584, %6584) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %6595 = "stablehlo.broadcast_in_dim"(%6014) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x16xf32>
    %6596 = "stablehlo.multiply"(%6594, %6595) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %6597 = "stablehlo.add"(%6593, %6596) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %6598 = "stablehlo.select"(%6590, %6597, %168) : (tensor<8x16xi1>, tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %6599 = "stablehlo.broadcast_in_dim"(%6001#3) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x16xf32>
    %6600 = "stablehlo.divide"(%6591, %6599) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %6601 = "stablehlo.broadcast_in_dim"(%6001#4) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x16xf32>
    %6602 = "stablehlo.divide"(%6598, %6601) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %6603 = "stablehlo.sqrt"(%6602) : (tensor<8x16xf32>) -> tensor<8x16xf32>
    %6604 = "stablehlo.broadcast_in_dim"(%4401) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x16xf32>
    %6605 = "stablehlo.add"(%6603, %6604) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %6606 = "stablehlo.divide"(%6600, %6605) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %6607 = "stablehlo.broadcast_in_dim"(%4404) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x16xf32>
    %6608 = "stablehlo.multiply"(%22, %6607) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %6609 = "stablehlo.add"(%6606, %6608) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %6610 = "stablehlo.broadcast_in_dim"(%6001#2) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x16xf32>
    %6611 = "stablehlo.multiply"(%6609, %6610) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %6612 = "stablehlo.subtract"(%22, %6611) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %6613 = "stablehlo.select"(%6590, %6612, %22) : (tensor<8x16xi1>, tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %6614 = "stablehlo.subtract"(%6613, %241) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %6615 = "stablehlo.broadcast_in_dim"(%6001#5) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x16xf32>
    %6616 = "stablehlo.multiply"(%6614, %6615) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %6617 = "stablehlo.add"(%241, %6616) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %6618 = "stablehlo.select"(%6590, %6617, %241) : (tensor<8x16xi1>, tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %6619 = "stablehlo.multiply"(%2978, %6039) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6620 = "stablehlo.multiply"(%96, %6041) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6621 = "stablehlo.multiply"(%6619, %6043) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6622 = "stablehlo.add"(%6620, %6621) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6623 = "stablehlo.select"(%6046, %6622, %96) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6624 = "stablehlo.multiply"(%169, %6048) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6625 = "stablehlo.multiply"(%6619, %6619) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6626 = "stablehlo.multiply"(%6625, %6051) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6627 = "stablehlo.add"(%6624, %6626) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6628 = "stablehlo.select"(%6046, %6627, %169) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6629 = "stablehlo.divide"(%6623, %6055) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6630 = "stablehlo.divide"(%6628, %6057) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6631 = "stablehlo.sqrt"(%6630) : (tensor<16xf32>) -> tensor<16xf32>
    %6632 = "stablehlo.add"(%6631, %6060) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6633 = "stablehlo.divide"(%6629, %6632) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6634 = "stablehlo.multiply"(%6633, %6063) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6635 = "stablehlo.subtract"(%23, %6634) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6636 = "stablehlo.select"(%6046, %6635, %23) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6637 = "stablehlo.subtract"(%6636, %242) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6638 = "stablehlo.multiply"(%6637, %6068) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6639 = "stablehlo.add"(%242, %6638) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6640 = "stablehlo.select"(%6046, %6639, %242) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6641 = "stablehlo.multiply"(%2973, %6039) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6642 = "stablehlo.multiply"(%97, %6041) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6643 = "stablehlo.multiply"(%6641, %6043) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6644 = "stablehlo.add"(%6642, %6643) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6645 = "stablehlo.select"(%6046, %6644, %97) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6646 = "stablehlo.multiply"(%170, %6048) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6647 = "stablehlo.multiply"(%6641, %6641) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6648 = "stablehlo.multiply"(%6647, %6051) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6649 = "stablehlo.add"(%6646, %6648) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6650 = "stablehlo.select"(%6046, %6649, %170) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6651 = "stablehlo.divide"(%6645, %6055) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6652 = "stablehlo.divide"(%6650, %6057) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6653 = "stablehlo.sqrt"(%6652) : (tensor<16xf32>) -> tensor<16xf32>
    %6654 = "stablehlo.add"(%6653, %6060) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6655 = "stablehlo.divide"(%6651, %6654) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6656 = "stablehlo.multiply"(%6655, %6063) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6657 = "stablehlo.subtract"(%24, %6656) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6658 = "stablehlo.select"(%6046, %6657, %24) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6659 = "stablehlo.subtract"(%6658, %243) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6660 = "stablehlo.multiply"(%6659, %6068) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6661 = "stablehlo.add"(%243, %6660) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6662 = "stablehlo.select"(%6046, %6661, %243) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6663 = "stablehlo.broadcast_in_dim"(%6001#1) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<4x16xf32>
    %6664 = "stablehlo.multiply"(%2965, %6663) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %6665 = "stablehlo.broadcast_in_dim"(%4390) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<4x16xf32>
    %6666 = "stablehlo.multiply"(%98, %6665) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %6667 = "stablehlo.broadcast_in_dim"(%4384) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<4x16xf32>
    %6668 = "stablehlo.multiply"(%6664, %6667) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %6669 = "stablehlo.add"(%6666, %6668) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %6670 = "stablehlo.broadcast_in_dim"(%6001#0) {broadcast_dimensions = array<i64>} : (tensor<i1>) -> tensor<4x16xi1>
    %6671 = "stablehlo.select"(%6670, %6669, %98) : (tensor<4x16xi1>, tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %6672 = "stablehlo.broadcast_in_dim"(%4393) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<4x16xf32>
    %6673 = "stablehlo.multiply"(%171, %6672) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %6674 = "stablehlo.multiply"(%6664, %6664) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %6675 = "stablehlo.broadcast_in_dim"(%6014) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<4x16xf32>
    %6676 = "stablehlo.multiply"(%6674, %6675) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %6677 = "stablehlo.add"(%6673, %6676) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %6678 = "stablehlo.select"(%6670, %6677, %171) : (tensor<4x16xi1>, tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %6679 = "stablehlo.broadcast_in_dim"(%6001#3) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<4x16xf32>
    %6680 = "stablehlo.divide"(%6671, %6679) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %6681 = "stablehlo.broadcast_in_dim"(%6001#4) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<4x16xf32>
    %6682 = "stablehlo.divide"(%6678, %6681) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %6683 = "stablehlo.sqrt"(%6682) : (tensor<4x16xf32>) -> tensor<4x16xf32>
    %6684 = "stablehlo.broadcast_in_dim"(%4401) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<4x16xf32>
    %6685 = "stablehlo.add"(%6683, %6684) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %6686 = "stablehlo.divide"(%6680, %6685) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %6687 = "stablehlo.broadcast_in_dim"(%6001#2) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<4x16xf32>
    %6688 = "stablehlo.multiply"(%6686, %6687) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %6689 = "stablehlo.subtract"(%25, %6688) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %6690 = "stablehlo.select"(%6670, %6689, %25) : (tensor<4x16xi1>, tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %6691 = "stablehlo.subtract"(%6690, %244) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %6692 = "stablehlo.broadcast_in_dim"(%6001#5) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<4x16xf32>
    %6693 = "stablehlo.multiply"(%6691, %6692) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %6694 = "stablehlo.add"(%244, %6693) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %6695 = "stablehlo.select"(%6670, %6694, %244) : (tensor<4x16xi1>, tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %6696 = "stablehlo.broadcast_in_dim"(%6001#1) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %6697 = "stablehlo.multiply"(%2959#3, %6696) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6698 = "stablehlo.broadcast_in_dim"(%4390) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %6699 = "stablehlo.multiply"(%99, %6698) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6700 = "stablehlo.broadcast_in_dim"(%4384) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %6701 = "stablehlo.multiply"(%6697, %6700) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6702 = "stablehlo.add"(%6699, %6701) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6703 = "stablehlo.broadcast_in_dim"(%6001#0) {broadcast_dimensions = array<i64>} : (tensor<i1>) -> tensor<2x16xi1>
    %6704 = "stablehlo.select"(%6703, %6702, %99) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6705 = "stablehlo.broadcast_in_dim"(%4393) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %6706 = "stablehlo.multiply"(%172, %6705) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6707 = "stablehlo.multiply"(%6697, %6697) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6708 = "stablehlo.broadcast_in_dim"(%6014) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %6709 = "stablehlo.multiply"(%6707, %6708) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6710 = "stablehlo.add"(%6706, %6709) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6711 = "stablehlo.select"(%6703, %6710, %172) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6712 = "stablehlo.broadcast_in_dim"(%6001#3) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %6713 = "stablehlo.divide"(%6704, %6712) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6714 = "stablehlo.broadcast_in_dim"(%6001#4) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %6715 = "stablehlo.divide"(%6711, %6714) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6716 = "stablehlo.sqrt"(%6715) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %6717 = "stablehlo.broadcast_in_dim"(%4401) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %6718 = "stablehlo.add"(%6716, %6717) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6719 = "stablehlo.divide"(%6713, %6718) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6720 = "stablehlo.broadcast_in_dim"(%6001#2) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %6721 = "stablehlo.multiply"(%6719, %6720) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6722 = "stablehlo.subtract"(%26, %6721) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6723 = "stablehlo.select"(%6703, %6722, %26) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6724 = "stablehlo.subtract"(%6723, %245) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6725 = "stablehlo.broadcast_in_dim"(%6001#5) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %6726 = "stablehlo.multiply"(%6724, %6725) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6727 = "stablehlo.add"(%245, %6726) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6728 = "stablehlo.select"(%6703, %6727, %245) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6729 = "stablehlo.multiply"(%2959#4, %6696) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6730 = "stablehlo.multiply"(%100, %6698) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6731 = "stablehlo.multiply"(%6729, %6700) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6732 = "stablehlo.add"(%6730, %6731) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6733 = "stablehlo.select"(%6703, %6732, %100) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6734 = "stablehlo.multiply"(%173, %6705) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6735 = "stablehlo.multiply"(%6729, %6729) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6736 = "stablehlo.multiply"(%6735, %6708) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6737 = "stablehlo.add"(%6734, %6736) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6738 = "stablehlo.select"(%6703, %6737, %173) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6739 = "stablehlo.divide"(%6733, %6712) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6740 = "stablehlo.divide"(%6738, %6714) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6741 = "stablehlo.sqrt"(%6740) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %6742 = "stablehlo.add"(%6741, %6717) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6743 = "stablehlo.divide"(%6739, %6742) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6744 = "stablehlo.multiply"(%6743, %6720) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6745 = "stablehlo.subtract"(%27, %6744) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6746 = "stablehlo.select"(%6703, %6745, %27) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6747 = "stablehlo.subtract"(%6746, %246) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6748 = "stablehlo.multiply"(%6747, %6725) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6749 = "stablehlo.add"(%246, %6748) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6750 = "stablehlo.select"(%6703, %6749, %246) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6751 = "stablehlo.broadcast_in_dim"(%6001#1) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %6752 = "stablehlo.multiply"(%2959#5, %6751) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6753 = "stablehlo.broadcast_in_dim"(%4390) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %6754 = "stablehlo.multiply"(%101, %6753) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6755 = "stablehlo.broadcast_in_dim"(%4384) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %6756 = "stablehlo.multiply"(%6752, %6755) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6757 = "stablehlo.add"(%6754, %6756) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6758 = "stablehlo.broadcast_in_dim"(%6001#0) {broadcast_dimensions = array<i64>} : (tensor<i1>) -> tensor<2x16x2x8xi1>
    %6759 = "stablehlo.select"(%6758, %6757, %101) : (tensor<2x16x2x8xi1>, tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6760 = "stablehlo.broadcast_in_dim"(%4393) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %6761 = "stablehlo.multiply"(%174, %6760) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6762 = "stablehlo.multiply"(%6752, %6752) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6763 = "stablehlo.broadcast_in_dim"(%6014) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %6764 = "stablehlo.multiply"(%6762, %6763) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6765 = "stablehlo.add"(%6761, %6764) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6766 = "stablehlo.select"(%6758, %6765, %174) : (tensor<2x16x2x8xi1>, tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6767 = "stablehlo.broadcast_in_dim"(%6001#3) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %6768 = "stablehlo.divide"(%6759, %6767) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6769 = "stablehlo.broadcast_in_dim"(%6001#4) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %6770 = "stablehlo.divide"(%6766, %6769) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6771 = "stablehlo.sqrt"(%6770) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6772 = "stablehlo.broadcast_in_dim"(%4401) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %6773 = "stablehlo.add"(%6771, %6772) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6774 = "stablehlo.divide"(%6768, %6773) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6775 = "stablehlo.broadcast_in_dim"(%4404) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %6776 = "stablehlo.multiply"(%28, %6775) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6777 = "stablehlo.add"(%6774, %6776) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6778 = "stablehlo.broadcast_in_dim"(%6001#2) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %6779 = "stablehlo.multiply"(%6777, %6778) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6780 = "stablehlo.subtract"(%28, %6779) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6781 = "stablehlo.select"(%6758, %6780, %28) : (tensor<2x16x2x8xi1>, tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6782 = "stablehlo.subtract"(%6781, %247) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6783 = "stablehlo.broadcast_in_dim"(%6001#5) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %6784 = "stablehlo.multiply"(%6782, %6783) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6785 = "stablehlo.add"(%247, %6784) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6786 = "stablehlo.select"(%6758, %6785, %247) : (tensor<2x16x2x8xi1>, tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6787 = "stablehlo.broadcast_in_dim"(%6001#1) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %6788 = "stablehlo.multiply"(%2959#6, %6787) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6789 = "stablehlo.broadcast_in_dim"(%4390) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %6790 = "stablehlo.multiply"(%102, %6789) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6791 = "stablehlo.broadcast_in_dim"(%4384) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %6792 = "stablehlo.multiply"(%6788, %6791) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6793 = "stablehlo.add"(%6790, %6792) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6794 = "stablehlo.broadcast_in_dim"(%6001#0) {broadcast_dimensions = array<i64>} : (tensor<i1>) -> tensor<2x2x8xi1>
    %6795 = "stablehlo.select"(%6794, %6793, %102) : (tensor<2x2x8xi1>, tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6796 = "stablehlo.broadcast_in_dim"(%4393) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %6797 = "stablehlo.multiply"(%175, %6796) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6798 = "stablehlo.multiply"(%6788, %6788) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6799 = "stablehlo.broadcast_in_dim"(%6014) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %6800 = "stablehlo.multiply"(%6798, %6799) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6801 = "stablehlo.add"(%6797, %6800) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6802 = "stablehlo.select"(%6794, %6801, %175) : (tensor<2x2x8xi1>, tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6803 = "stablehlo.broadcast_in_dim"(%6001#3) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %6804 = "stablehlo.divide"(%6795, %6803) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6805 = "stablehlo.broadcast_in_dim"(%6001#4) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %6806 = "stablehlo.divide"(%6802, %6805) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6807 = "stablehlo.sqrt"(%6806) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6808 = "stablehlo.broadcast_in_dim"(%4401) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %6809 = "stablehlo.add"(%6807, %6808) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6810 = "stablehlo.divide"(%6804, %6809) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6811 = "stablehlo.broadcast_in_dim"(%6001#2) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %6812 = "stablehlo.multiply"(%6810, %6811) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6813 = "stablehlo.subtract"(%29, %6812) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6814 = "stablehlo.select"(%6794, %6813, %29) : (tensor<2x2x8xi1>, tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6815 = "stablehlo.subtract"(%6814, %248) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6816 = "stablehlo.broadcast_in_dim"(%6001#5) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %6817 = "stablehlo.multiply"(%6815, %6816) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6818 = "stablehlo.add"(%248, %6817) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6819 = "stablehlo.select"(%6794, %6818, %248) : (tensor<2x2x8xi1>, tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6820 = "stablehlo.multiply"(%2959#7, %6751) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6821 = "stablehlo.multiply"(%103, %6753) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6822 = "stablehlo.multiply"(%6820, %6755) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6823 = "stablehlo.add"(%6821, %6822) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6824 = "stablehlo.select"(%6758, %6823, %103) : (tensor<2x16x2x8xi1>, tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6825 = "stablehlo.multiply"(%176, %6760) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6826 = "stablehlo.multiply"(%6820, %6820) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6827 = "stablehlo.multiply"(%6826, %6763) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6828 = "stablehlo.add"(%6825, %6827) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6829 = "stablehlo.select"(%6758, %6828, %176) : (tensor<2x16x2x8xi1>, tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6830 = "stablehlo.divide"(%6824, %6767) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6831 = "stablehlo.divide"(%6829, %6769) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6832 = "stablehlo.sqrt"(%6831) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6833 = "stablehlo.add"(%6832, %6772) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6834 = "stablehlo.divide"(%6830, %6833) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6835 = "stablehlo.multiply"(%30, %6775) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6836 = "stablehlo.add"(%6834, %6835) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6837 = "stablehlo.multiply"(%6836, %6778) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6838 = "stablehlo.subtract"(%30, %6837) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6839 = "stablehlo.select"(%6758, %6838, %30) : (tensor<2x16x2x8xi1>, tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6840 = "stablehlo.subtract"(%6839, %249) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6841 = "stablehlo.multiply"(%6840, %6783) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6842 = "stablehlo.add"(%249, %6841) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6843 = "stablehlo.select"(%6758, %6842, %249) : (tensor<2x16x2x8xi1>, tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6844 = "stablehlo.multiply"(%2959#8, %6787) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6845 = "stablehlo.multiply"(%104, %6789) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6846 = "stablehlo.multiply"(%6844, %6791) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6847 = "stablehlo.add"(%6845, %6846) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6848 = "stablehlo.select"(%6794, %6847, %104) : (tensor<2x2x8xi1>, tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6849 = "stablehlo.multiply"(%177, %6796) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6850 = "stablehlo.multiply"(%6844, %6844) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6851 = "stablehlo.multiply"(%6850, %6799) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6852 = "stablehlo.add"(%6849, %6851) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6853 = "stablehlo.select"(%6794, %6852, %177) : (tensor<2x2x8xi1>, tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6854 = "stablehlo.divide"(%6848, %6803) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6855 = "stablehlo.divide"(%6853, %6805) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6856 = "stablehlo.sqrt"(%6855) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6857 = "stablehlo.add"(%6856, %6808) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6858 = "stablehlo.divide"(%6854, %6857) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6859 = "stablehlo.multiply"(%6858, %6811) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6860 = "stablehlo.subtract"(%31, %6859) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6861 = "stablehlo.select"(%6794, %6860, %31) : (tensor<2x2x8xi1>, tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6862 = "stablehlo.subtract"(%6861, %250) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6863 = "stablehlo.multiply"(%6862, %6816) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6864 = "stablehlo.add"(%250, %6863) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6865 = "stablehlo.select"(%6794, %6864, %250) : (tensor<2x2x8xi1>, tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6866 = "stablehlo.multiply"(%2959#9, %6751) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6867 = "stablehlo.multiply"(%105, %6753) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6868 = "stablehlo.multiply"(%6866, %6755) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6869 = "stablehlo.add"(%6867, %6868) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6870 = "stablehlo.select"(%6758, %6869, %105) : (tensor<2x16x2x8xi1>, tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6871 = "stablehlo.multiply"(%178, %6760) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6872 = "stablehlo.multiply"(%6866, %6866) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6873 = "stablehlo.multiply"(%6872, %6763) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6874 = "stablehlo.add"(%6871, %6873) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6875 = "stablehlo.select"(%6758, %6874, %178) : (tensor<2x16x2x8xi1>, tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6876 = "stablehlo.divide"(%6870, %6767) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6877 = "stablehlo.divide"(%6875, %6769) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6878 = "stablehlo.sqrt"(%6877) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6879 = "stablehlo.add"(%6878, %6772) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6880 = "stablehlo.divide"(%6876, %6879) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6881 = "stablehlo.multiply"(%32, %6775) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6882 = "stablehlo.add"(%6880, %6881) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6883 = "stablehlo.multiply"(%6882, %6778) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6884 = "stablehlo.subtract"(%32, %6883) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6885 = "stablehlo.select"(%6758, %6884, %32) : (tensor<2x16x2x8xi1>, tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6886 = "stablehlo.subtract"(%6885, %251) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6887 = "stablehlo.multiply"(%6886, %6783) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6888 = "stablehlo.add"(%251, %6887) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6889 = "stablehlo.select"(%6758, %6888, %251) : (tensor<2x16x2x8xi1>, tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6890 = "stablehlo.multiply"(%2959#10, %6787) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6891 = "stablehlo.multiply"(%106, %6789) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6892 = "stablehlo.multiply"(%6890, %6791) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6893 = "stablehlo.add"(%6891, %6892) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6894 = "stablehlo.select"(%6794, %6893, %106) : (tensor<2x2x8xi1>, tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6895 = "stablehlo.multiply"(%179, %6796) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6896 = "stablehlo.multiply"(%6890, %6890) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6897 = "stablehlo.multiply"(%6896, %6799) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6898 = "stablehlo.add"(%6895, %6897) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6899 = "stablehlo.select"(%6794, %6898, %179) : (tensor<2x2x8xi1>, tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6900 = "stablehlo.divide"(%6894, %6803) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6901 = "stablehlo.divide"(%6899, %6805) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6902 = "stablehlo.sqrt"(%6901) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6903 = "stablehlo.add"(%6902, %6808) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6904 = "stablehlo.divide"(%6900, %6903) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6905 = "stablehlo.multiply"(%6904, %6811) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6906 = "stablehlo.subtract"(%33, %6905) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6907 = "stablehlo.select"(%6794, %6906, %33) : (tensor<2x2x8xi1>, tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6908 = "stablehlo.subtract"(%6907, %252) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6909 = "stablehlo.multiply"(%6908, %6816) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6910 = "stablehlo.add"(%252, %6909) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6911 = "stablehlo.select"(%6794, %6910, %252) : (tensor<2x2x8xi1>, tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6912 = "stablehlo.broadcast_in_dim"(%6001#1) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x16xf32>
    %6913 = "stablehlo.multiply"(%2959#11, %6912) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %6914 = "stablehlo.broadcast_in_dim"(%4390) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x16xf32>
    %6915 = "stablehlo.multiply"(%107, %6914) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %6916 = "stablehlo.broadcast_in_dim"(%4384) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x16xf32>
    %6917 = "stablehlo.multiply"(%6913, %6916) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %6918 = "stablehlo.add"(%6915, %6917) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %6919 = "stablehlo.broadcast_in_dim"(%6001#0) {broadcast_dimensions = array<i64>} : (tensor<i1>) -> tensor<2x2x8x16xi1>
    %6920 = "stablehlo.select"(%6919, %6918, %107) : (tensor<2x2x8x16xi1>, tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %6921 = "stablehlo.broadcast_in_dim"(%4393) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x16xf32>
    %6922 = "stablehlo.multiply"(%180, %6921) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %6923 = "stablehlo.multiply"(%6913, %6913) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %6924 = "stablehlo.broadcast_in_dim"(%6014) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x16xf32>
    %6925 = "stablehlo.multiply"(%6923, %6924) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %6926 = "stablehlo.add"(%6922, %6925) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %6927 = "stablehlo.select"(%6919, %6926, %180) : (tensor<2x2x8x16xi1>, tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %6928 = "stablehlo.broadcast_in_dim"(%6001#3) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x16xf32>
    %6929 = "stablehlo.divide"(%6920, %6928) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %6930 = "stablehlo.broadcast_in_dim"(%6001#4) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x16xf32>
    %6931 = "stablehlo.divide"(%6927, %6930) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %6932 = "stablehlo.sqrt"(%6931) : (tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %6933 = "stablehlo.broadcast_in_dim"(%4401) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x16xf32>
    %6934 = "stablehlo.add"(%6932, %6933) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %6935 = "stablehlo.divide"(%6929, %6934) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %6936 = "stablehlo.broadcast_in_dim"(%4404) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x16xf32>
    %6937 = "stablehlo.multiply"(%34, %6936) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %6938 = "stablehlo.add"(%6935, %6937) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %6939 = "stablehlo.broadcast_in_dim"(%6001#2) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x16xf32>
    %6940 = "stablehlo.multiply"(%6938, %6939) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %6941 = "stablehlo.subtract"(%34, %6940) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %6942 = "stablehlo.select"(%6919, %6941, %34) : (tensor<2x2x8x16xi1>, tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %6943 = "stablehlo.subtract"(%6942, %253) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %6944 = "stablehlo.broadcast_in_dim"(%6001#5) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x16xf32>
    %6945 = "stablehlo.multiply"(%6943, %6944) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %6946 = "stablehlo.add"(%253, %6945) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %6947 = "stablehlo.select"(%6919, %6946, %253) : (tensor<2x2x8x16xi1>, tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %6948 = "stablehlo.multiply"(%2959#12, %6696) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6949 = "stablehlo.multiply"(%108, %6698) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6950 = "stablehlo.multiply"(%6948, %6700) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6951 = "stablehlo.add"(%6949, %6950) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6952 = "stablehlo.select"(%6703, %6951, %108) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6953 = "stablehlo.multiply"(%181, %6705) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6954 = "stablehlo.multiply"(%6948, %6948) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6955 = "stablehlo.multiply"(%6954, %6708) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6956 = "stablehlo.add"(%6953, %6955) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6957 = "stablehlo.select"(%6703, %6956, %181) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6958 = "stablehlo.divide"(%6952, %6712) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6959 = "stablehlo.divide"(%6957, %6714) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6960 = "stablehlo.sqrt"(%6959) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %6961 = "stablehlo.add"(%6960, %6717) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6962 = "stablehlo.divide"(%6958, %6961) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6963 = "stablehlo.multiply"(%6962, %6720) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6964 = "stablehlo.subtract"(%35, %6963) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6965 = "stablehlo.select"(%6703, %6964, %35) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6966 = "stablehlo.subtract"(%6965, %254) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6967 = "stablehlo.multiply"(%6966, %6725) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6968 = "stablehlo.add"(%254, %6967) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6969 = "stablehlo.select"(%6703, %6968, %254) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6970 = "stablehlo.multiply"(%2959#13, %6751) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6971 = "stablehlo.multiply"(%109, %6753) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6972 = "stablehlo.multiply"(%6970, %6755) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6973 = "stablehlo.add"(%6971, %6972) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6974 = "stablehlo.select"(%6758, %6973, %109) : (tensor<2x16x2x8xi1>, tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6975 = "stablehlo.multiply"(%182, %6760) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6976 = "stablehlo.multiply"(%6970, %6970) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6977 = "stablehlo.multiply"(%6976, %6763) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6978 = "stablehlo.add"(%6975, %6977) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6979 = "stablehlo.select"(%6758, %6978, %182) : (tensor<2x16x2x8xi1>, tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6980 = "stablehlo.divide"(%6974, %6767) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6981 = "stablehlo.divide"(%6979, %6769) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6982 = "stablehlo.sqrt"(%6981) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6983 = "stablehlo.add"(%6982, %6772) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6984 = "stablehlo.divide"(%6980, %6983) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6985 = "stablehlo.multiply"(%36, %6775) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6986 = "stablehlo.add"(%6984, %6985) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6987 = "stablehlo.multiply"(%6986, %6778) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6988 = "stablehlo.subtract"(%36, %6987) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6989 = "stablehlo.select"(%6758, %6988, %36) : (tensor<2x16x2x8xi1>, tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6990 = "stablehlo.subtract"(%6989, %255) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6991 = "stablehlo.multiply"(%6990, %6783) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6992 = "stablehlo.add"(%255, %6991) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6993 = "stablehlo.select"(%6758, %6992, %255) : (tensor<2x16x2x8xi1>, tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6994 = "stablehlo.multiply"(%2959#14, %6787) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6995 = "stablehlo.multiply"(%110, %6789) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6996 = "stablehlo.multiply"(%6994, %6791) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6997 = "stablehlo.add"(%6995, %6996) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6998 = "stablehlo.select"(%6794, %6997, %110) : (tensor<2x2x8xi1>, tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6999 = "stablehlo.multiply"(%183, %6796) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7000 = "stablehlo.multiply"(%6994, %6994) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7001 = "stablehlo.multiply"(%7000, %6799) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7002 = "stablehlo.add"(%6999, %7001) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7003 = "stablehlo.select"(%6794, %7002, %183) : (tensor<2x2x8xi1>, tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7004 = "stablehlo.divide"(%6998, %6803) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7005 = "stablehlo.divide"(%7003, %6805) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7006 = "stablehlo.sqrt"(%7005) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7007 = "stablehlo.add"(%7006, %6808) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7008 = "stablehlo.divide"(%7004, %7007) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7009 = "stablehlo.multiply"(%7008, %6811) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7010 = "stablehlo.subtract"(%37, %7009) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7011 = "stablehlo.select"(%6794, %7010, %37) : (tensor<2x2x8xi1>, tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7012 = "stablehlo.subtract"(%7011, %256) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7013 = "stablehlo.multiply"(%7012, %6816) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7014 = "stablehlo.add"(%256, %7013) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7015 = "stablehlo.select"(%6794, %7014, %256) : (tensor<2x2x8xi1>, tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7016 = "stablehlo.multiply"(%2959#15, %6751) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7017 = "stablehlo.multiply"(%111, %6753) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7018 = "stablehlo.multiply"(%7016, %6755) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7019 = "stablehlo.add"(%7017, %7018) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7020 = "stablehlo.select"(%6758, %7019, %111) : (tensor<2x16x2x8xi1>, tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7021 = "stablehlo.multiply"(%184, %6760) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7022 = "stablehlo.multiply"(%7016, %7016) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7023 = "stablehlo.multiply"(%7022, %6763) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7024 = "stablehlo.add"(%7021, %7023) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7025 = "stablehlo.select"(%6758, %7024, %184) : (tensor<2x16x2x8xi1>, tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7026 = "stablehlo.divide"(%7020, %6767) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7027 = "stablehlo.divide"(%7025, %6769) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7028 = "stablehlo.sqrt"(%7027) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7029 = "stablehlo.add"(%7028, %6772) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7030 = "stablehlo.divide"(%7026, %7029) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7031 = "stablehlo.multiply"(%38, %6775) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7032 = "stablehlo.add"(%7030, %7031) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7033 = "stablehlo.multiply"(%7032, %6778) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7034 = "stablehlo.subtract"(%38, %7033) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7035 = "stablehlo.select"(%6758, %7034, %38) : (tensor<2x16x2x8xi1>, tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7036 = "stablehlo.subtract"(%7035, %257) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7037 = "stablehlo.multiply"(%7036, %6783) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7038 = "stablehlo.add"(%257, %7037) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7039 = "stablehlo.select"(%6758, %7038, %257) : (tensor<2x16x2x8xi1>, tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7040 = "stablehlo.multiply"(%2959#16, %6787) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7041 = "stablehlo.multiply"(%112, %6789) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7042 = "stablehlo.multiply"(%7040, %6791) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7043 = "stablehlo.add"(%7041, %7042) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7044 = "stablehlo.select"(%6794, %7043, %112) : (tensor<2x2x8xi1>, tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7045 = "stablehlo.multiply"(%185, %6796) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7046 = "stablehlo.multiply"(%7040, %7040) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7047 = "stablehlo.multiply"(%7046, %6799) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7048 = "stablehlo.add"(%7045, %7047) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7049 = "stablehlo.select"(%6794, %7048, %185) : (tensor<2x2x8xi1>, tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7050 = "stablehlo.divide"(%7044, %6803) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7051 = "stablehlo.divide"(%7049, %6805) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7052 = "stablehlo.sqrt"(%7051) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7053 = "stablehlo.add"(%7052, %6808) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7054 = "stablehlo.divide"(%7050, %7053) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7055 = "stablehlo.multiply"(%7054, %6811) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7056 = "stablehlo.subtract"(%39, %7055) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7057 = "stablehlo.select"(%6794, %7056, %39) : (tensor<2x2x8xi1>, tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7058 = "stablehlo.subtract"(%7057, %258) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7059 = "stablehlo.multiply"(%7058, %6816) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7060 = "stablehlo.add"(%258, %7059) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7061 = "stablehlo.select"(%6794, %7060, %258) : (tensor<2x2x8xi1>, tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7062 = "stablehlo.multiply"(%2959#17, %6696) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7063 = "stablehlo.multiply"(%113, %6698) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7064 = "stablehlo.multiply"(%7062, %6700) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7065 = "stablehlo.add"(%7063, %7064) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7066 = "stablehlo.select"(%6703, %7065, %113) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7067 = "stablehlo.multiply"(%186, %6705) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7068 = "stablehlo.multiply"(%7062, %7062) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7069 = "stablehlo.multiply"(%7068, %6708) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7070 = "stablehlo.add"(%7067, %7069) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7071 = "stablehlo.select"(%6703, %7070, %186) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7072 = "stablehlo.divide"(%7066, %6712) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7073 = "stablehlo.divide"(%7071, %6714) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7074 = "stablehlo.sqrt"(%7073) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %7075 = "stablehlo.add"(%7074, %6717) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7076 = "stablehlo.divide"(%7072, %7075) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7077 = "stablehlo.multiply"(%7076, %6720) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7078 = "stablehlo.subtract"(%40, %7077) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7079 = "stablehlo.select"(%6703, %7078, %40) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7080 = "stablehlo.subtract"(%7079, %259) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7081 = "stablehlo.multiply"(%7080, %6725) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7082 = "stablehlo.add"(%259, %7081) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7083 = "stablehlo.select"(%6703, %7082, %259) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7084 = "stablehlo.multiply"(%2959#18, %6696) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7085 = "stablehlo.multiply"(%114, %6698) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7086 = "stablehlo.multiply"(%7084, %6700) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7087 = "stablehlo.add"(%7085, %7086) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7088 = "stablehlo.select"(%6703, %7087, %114) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7089 = "stablehlo.multiply"(%187, %6705) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7090 = "stablehlo.multiply"(%7084, %7084) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7091 = "stablehlo.multiply"(%7090, %6708) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7092 = "stablehlo.add"(%7089, %7091) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7093 = "stablehlo.select"(%6703, %7092, %187) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7094 = "stablehlo.divide"(%7088, %6712) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7095 = "stablehlo.divide"(%7093, %6714) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7096 = "stablehlo.sqrt"(%7095) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %7097 = "stablehlo.add"(%7096, %6717) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7098 = "stablehlo.divide"(%7094, %7097) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7099 = "stablehlo.multiply"(%7098, %6720) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7100 = "stablehlo.subtract"(%41, %7099) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7101 = "stablehlo.select"(%6703, %7100, %41) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7102 = "stablehlo.subtract"(%7101, %260) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7103 = "stablehlo.multiply"(%7102, %6725) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7104 = "stablehlo.add"(%260, %7103) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7105 = "stablehlo.select"(%6703, %7104, %260) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7106 = "stablehlo.multiply"(%2959#19, %6751) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7107 = "stablehlo.multiply"(%115, %6753) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7108 = "stablehlo.multiply"(%7106, %6755) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7109 = "stablehlo.add"(%7107, %7108) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7110 = "stablehlo.select"(%6758, %7109, %115) : (tensor<2x16x2x8xi1>, tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7111 = "stablehlo.multiply"(%188, %6760) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7112 = "stablehlo.multiply"(%7106, %7106) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7113 = "stablehlo.multiply"(%7112, %6763) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7114 = "stablehlo.add"(%7111, %7113) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7115 = "stablehlo.select"(%6758, %7114, %188) : (tensor<2x16x2x8xi1>, tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7116 = "stablehlo.divide"(%7110, %6767) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7117 = "stablehlo.divide"(%7115, %6769) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7118 = "stablehlo.sqrt"(%7117) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7119 = "stablehlo.add"(%7118, %6772) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7120 = "stablehlo.divide"(%7116, %7119) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7121 = "stablehlo.multiply"(%42, %6775) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7122 = "stablehlo.add"(%7120, %7121) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7123 = "stablehlo.multiply"(%7122, %6778) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7124 = "stablehlo.subtract"(%42, %7123) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7125 = "stablehlo.select"(%6758, %7124, %42) : (tensor<2x16x2x8xi1>, tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7126 = "stablehlo.subtract"(%7125, %261) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7127 = "stablehlo.multiply"(%7126, %6783) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7128 = "stablehlo.add"(%261, %7127) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7129 = "stablehlo.select"(%6758, %7128, %261) : (tensor<2x16x2x8xi1>, tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7130 = "stablehlo.multiply"(%2959#20, %6787) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7131 = "stablehlo.multiply"(%116, %6789) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7132 = "stablehlo.multiply"(%7130, %6791) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7133 = "stablehlo.add"(%7131, %7132) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7134 = "stablehlo.select"(%6794, %7133, %116) : (tensor<2x2x8xi1>, tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7135 = "stablehlo.multiply"(%189, %6796) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7136 = "stablehlo.multiply"(%7130, %7130) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7137 = "stablehlo.multiply"(%7136, %6799) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7138 = "stablehlo.add"(%7135, %7137) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7139 = "stablehlo.select"(%6794, %7138, %189) : (tensor<2x2x8xi1>, tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7140 = "stablehlo.divide"(%7134, %6803) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7141 = "stablehlo.divide"(%7139, %6805) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7142 = "stablehlo.sqrt"(%7141) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7143 = "stablehlo.add"(%7142, %6808) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7144 = "stablehlo.divide"(%7140, %7143) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7145 = "stablehlo.multiply"(%7144, %6811) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7146 = "stablehlo.subtract"(%43, %7145) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7147 = "stablehlo.select"(%6794, %7146, %43) : (tensor<2x2x8xi1>, tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7148 = "stablehlo.subtract"(%7147, %262) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7149 = "stablehlo.multiply"(%7148, %6816) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7150 = "stablehlo.add"(%262, %7149) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7151 = "stablehlo.select"(%6794, %7150, %262) : (tensor<2x2x8xi1>, tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7152 = "stablehlo.multiply"(%2959#21, %6912) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %7153 = "stablehlo.multiply"(%117, %6914) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %7154 = "stablehlo.multiply"(%7152, %6916) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %7155 = "stablehlo.add"(%7153, %7154) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %7156 = "stablehlo.select"(%6919, %7155, %117) : (tensor<2x2x8x16xi1>, tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %7157 = "stablehlo.multiply"(%190, %6921) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %7158 = "stablehlo.multiply"(%7152, %7152) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %7159 = "stablehlo.multiply"(%7158, %6924) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %7160 = "stablehlo.add"(%7157, %7159) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %7161 = "stablehlo.select"(%6919, %7160, %190) : (tensor<2x2x8x16xi1>, tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %7162 = "stablehlo.divide"(%7156, %6928) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %7163 = "stablehlo.divide"(%7161, %6930) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %7164 = "stablehlo.sqrt"(%7163) : (tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %7165 = "stablehlo.add"(%7164, %6933) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %7166 = "stablehlo.divide"(%7162, %7165) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %7167 = "stablehlo.multiply"(%44, %6936) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %7168 = "stablehlo.add"(%7166, %7167) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %7169 = "stablehlo.multiply"(%7168, %6939) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %7170 = "stablehlo.subtract"(%44, %7169) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %7171 = "stablehlo.select"(%6919, %7170, %44) : (tensor<2x2x8x16xi1>, tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %7172 = "stablehlo.subtract"(%7171, %263) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %7173 = "stablehlo.multiply"(%7172, %6944) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %7174 = "stablehlo.add"(%263, %7173) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %7175 = "stablehlo.select"(%6919, %7174, %263) : (tensor<2x2x8x16xi1>, tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %7176 = "stablehlo.multiply"(%2959#22, %6696) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7177 = "stablehlo.multiply"(%118, %6698) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7178 = "stablehlo.multiply"(%7176, %6700) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7179 = "stablehlo.add"(%7177, %7178) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7180 = "stablehlo.select"(%6703, %7179, %118) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7181 = "stablehlo.multiply"(%191, %6705) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7182 = "stablehlo.multiply"(%7176, %7176) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7183 = "stablehlo.multiply"(%7182, %6708) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7184 = "stablehlo.add"(%7181, %7183) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7185 = "stablehlo.select"(%6703, %7184, %191) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7186 = "stablehlo.divide"(%7180, %6712) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7187 = "stablehlo.divide"(%7185, %6714) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7188 = "stablehlo.sqrt"(%7187) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %7189 = "stablehlo.add"(%7188, %6717) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7190 = "stablehlo.divide"(%7186, %7189) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7191 = "stablehlo.multiply"(%7190, %6720) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7192 = "stablehlo.subtract"(%45, %7191) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7193 = "stablehlo.select"(%6703, %7192, %45) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7194 = "stablehlo.subtract"(%7193, %264) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7195 = "stablehlo.multiply"(%7194, %6725) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7196 = "stablehlo.add"(%264, %7195) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7197 = "stablehlo.select"(%6703, %7196, %264) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7198 = "stablehlo.multiply"(%2959#23, %6696) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7199 = "stablehlo.multiply"(%119, %6698) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7200 = "stablehlo.multiply"(%7198, %6700) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7201 = "stablehlo.add"(%7199, %7200) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7202 = "stablehlo.select"(%6703, %7201, %119) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7203 = "stablehlo.multiply"(%192, %6705) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7204 = "stablehlo.multiply"(%7198, %7198) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7205 = "stablehlo.multiply"(%7204, %6708) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7206 = "stablehlo.add"(%7203, %7205) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7207 = "stablehlo.select"(%6703, %7206, %192) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7208 = "stablehlo.divide"(%7202, %6712) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7209 = "stablehlo.divide"(%7207, %6714) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7210 = "stablehlo.sqrt"(%7209) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %7211 = "stablehlo.add"(%7210, %6717) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7212 = "stablehlo.divide"(%7208, %7211) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7213 = "stablehlo.multiply"(%7212, %6720) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7214 = "stablehlo.subtract"(%46, %7213) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7215 = "stablehlo.select"(%6703, %7214, %46) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7216 = "stablehlo.subtract"(%7215, %265) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7217 = "stablehlo.multiply"(%7216, %6725) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7218 = "stablehlo.add"(%265, %7217) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7219 = "stablehlo.select"(%6703, %7218, %265) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7220 = "stablehlo.multiply"(%2959#24, %6696) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7221 = "stablehlo.multiply"(%120, %6698) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7222 = "stablehlo.multiply"(%7220, %6700) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7223 = "stablehlo.add"(%7221, %7222) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7224 = "stablehlo.select"(%6703, %7223, %120) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7225 = "stablehlo.multiply"(%193, %6705) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7226 = "stablehlo.multiply"(%7220, %7220) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7227 = "stablehlo.multiply"(%7226, %6708) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7228 = "stablehlo.add"(%7225, %7227) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7229 = "stablehlo.select"(%6703, %7228, %193) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7230 = "stablehlo.divide"(%7224, %6712) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7231 = "stablehlo.divide"(%7229, %6714) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7232 = "stablehlo.sqrt"(%7231) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %7233 = "stablehlo.add"(%7232, %6717) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7234 = "stablehlo.divide"(%7230, %7233) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7235 = "stablehlo.multiply"(%7234, %6720) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7236 = "stablehlo.subtract"(%47, %7235) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7237 = "stablehlo.select"(%6703, %7236, %47) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7238 = "stablehlo.subtract"(%7237, %266) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7239 = "stablehlo.multiply"(%7238, %6725) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7240 = "stablehlo.add"(%266, %7239) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7241 = "stablehlo.select"(%6703, %7240, %266) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7242 = "stablehlo.broadcast_in_dim"(%6001#1) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x64xf32>
    %7243 = "stablehlo.multiply"(%2959#25, %7242) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %7244 = "stablehlo.broadcast_in_dim"(%4390) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x64xf32>
    %7245 = "stablehlo.multiply"(%121, %7244) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %7246 = "stablehlo.broadcast_in_dim"(%4384) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x64xf32>
    %7247 = "stablehlo.multiply"(%7243, %7246) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %7248 = "stablehlo.add"(%7245, %7247) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %7249 = "stablehlo.broadcast_in_dim"(%6001#0) {broadcast_dimensions = array<i64>} : (tensor<i1>) -> tensor<2x16x64xi1>
    %7250 = "stablehlo.select"(%7249, %7248, %121) : (tensor<2x16x64xi1>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %7251 = "stablehlo.broadcast_in_dim"(%4393) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x64xf32>
    %7252 = "stablehlo.multiply"(%194, %7251) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %7253 = "stablehlo.multiply"(%7243, %7243) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %7254 = "stablehlo.broadcast_in_dim"(%6014) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x64xf32>
    %7255 = "stablehlo.multiply"(%7253, %7254) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %7256 = "stablehlo.add"(%7252, %7255) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %7257 = "stablehlo.select"(%7249, %7256, %194) : (tensor<2x16x64xi1>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %7258 = "stablehlo.broadcast_in_dim"(%6001#3) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x64xf32>
    %7259 = "stablehlo.divide"(%7250, %7258) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %7260 = "stablehlo.broadcast_in_dim"(%6001#4) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x64xf32>
    %7261 = "stablehlo.divide"(%7257, %7260) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %7262 = "stablehlo.sqrt"(%7261) : (tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %7263 = "stablehlo.broadcast_in_dim"(%4401) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x64xf32>
    %7264 = "stablehlo.add"(%7262, %7263) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %7265 = "stablehlo.divide"(%7259, %7264) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %7266 = "stablehlo.broadcast_in_dim"(%4404) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x64xf32>
    %7267 = "stablehlo.multiply"(%48, %7266) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %7268 = "stablehlo.add"(%7265, %7267) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %7269 = "stablehlo.broadcast_in_dim"(%6001#2) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x64xf32>
    %7270 = "stablehlo.multiply"(%7268, %7269) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %7271 = "stablehlo.subtract"(%48, %7270) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %7272 = "stablehlo.select"(%7249, %7271, %48) : (tensor<2x16x64xi1>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %7273 = "stablehlo.subtract"(%7272, %267) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %7274 = "stablehlo.broadcast_in_dim"(%6001#5) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x64xf32>
    %7275 = "stablehlo.multiply"(%7273, %7274) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %7276 = "stablehlo.add"(%267, %7275) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %7277 = "stablehlo.select"(%7249, %7276, %267) : (tensor<2x16x64xi1>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %7278 = "stablehlo.broadcast_in_dim"(%6001#1) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %7279 = "stablehlo.multiply"(%2959#26, %7278) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %7280 = "stablehlo.broadcast_in_dim"(%4390) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %7281 = "stablehlo.multiply"(%122, %7280) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %7282 = "stablehlo.broadcast_in_dim"(%4384) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %7283 = "stablehlo.multiply"(%7279, %7282) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %7284 = "stablehlo.add"(%7281, %7283) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %7285 = "stablehlo.broadcast_in_dim"(%6001#0) {broadcast_dimensions = array<i64>} : (tensor<i1>) -> tensor<2x64xi1>
    %7286 = "stablehlo.select"(%7285, %7284, %122) : (tensor<2x64xi1>, tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %7287 = "stablehlo.broadcast_in_dim"(%4393) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %7288 = "stablehlo.multiply"(%195, %7287) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %7289 = "stablehlo.multiply"(%7279, %7279) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %7290 = "stablehlo.broadcast_in_dim"(%6014) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %7291 = "stablehlo.multiply"(%7289, %7290) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %7292 = "stablehlo.add"(%7288, %7291) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %7293 = "stablehlo.select"(%7285, %7292, %195) : (tensor<2x64xi1>, tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %7294 = "stablehlo.broadcast_in_dim"(%6001#3) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %7295 = "stablehlo.divide"(%7286, %7294) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %7296 = "stablehlo.broadcast_in_dim"(%6001#4) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %7297 = "stablehlo.divide"(%7293, %7296) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %7298 = "stablehlo.sqrt"(%7297) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %7299 = "stablehlo.broadcast_in_dim"(%4401) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %7300 = "stablehlo.add"(%7298, %7299) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %7301 = "stablehlo.divide"(%7295, %7300) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %7302 = "stablehlo.broadcast_in_dim"(%6001#2) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %7303 = "stablehlo.multiply"(%7301, %7302) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %7304 = "stablehlo.subtract"(%49, %7303) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %7305 = "stablehlo.select"(%7285, %7304, %49) : (tensor<2x64xi1>, tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %7306 = "stablehlo.subtract"(%7305, %268) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %7307 = "stablehlo.broadcast_in_dim"(%6001#5) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %7308 = "stablehlo.multiply"(%7306, %7307) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %7309 = "stablehlo.add"(%268, %7308) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %7310 = "stablehlo.select"(%7285, %7309, %268) : (tensor<2x64xi1>, tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %7311 = "stablehlo.broadcast_in_dim"(%6001#1) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %7312 = "stablehlo.multiply"(%2959#27, %7311) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %7313 = "stablehlo.broadcast_in_dim"(%4390) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %7314 = "stablehlo.multiply"(%123, %7313) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %7315 = "stablehlo.broadcast_in_dim"(%4384) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %7316 = "stablehlo.multiply"(%7312, %7315) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %7317 = "stablehlo.add"(%7314, %7316) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %7318 = "stablehlo.broadcast_in_dim"(%6001#0) {broadcast_dimensions = array<i64>} : (tensor<i1>) -> tensor<2x64x16xi1>
    %7319 = "stablehlo.select"(%7318, %7317, %123) : (tensor<2x64x16xi1>, tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %7320 = "stablehlo.broadcast_in_dim"(%4393) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %7321 = "stablehlo.multiply"(%196, %7320) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %7322 = "stablehlo.multiply"(%7312, %7312) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %7323 = "stablehlo.broadcast_in_dim"(%6014) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %7324 = "stablehlo.multiply"(%7322, %7323) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %7325 = "stablehlo.add"(%7321, %7324) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %7326 = "stablehlo.select"(%7318, %7325, %196) : (tensor<2x64x16xi1>, tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %7327 = "stablehlo.broadcast_in_dim"(%6001#3) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %7328 = "stablehlo.divide"(%7319, %7327) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %7329 = "stablehlo.broadcast_in_dim"(%6001#4) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %7330 = "stablehlo.divide"(%7326, %7329) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %7331 = "stablehlo.sqrt"(%7330) : (tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %7332 = "stablehlo.broadcast_in_dim"(%4401) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %7333 = "stablehlo.add"(%7331, %7332) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %7334 = "stablehlo.divide"(%7328, %7333) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %7335 = "stablehlo.broadcast_in_dim"(%4404) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %7336 = "stablehlo.multiply"(%50, %7335) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %7337 = "stablehlo.add"(%7334, %7336) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %7338 = "stablehlo.broadcast_in_dim"(%6001#2) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %7339 = "stablehlo.multiply"(%7337, %7338) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %7340 = "stablehlo.subtract"(%50, %7339) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %7341 = "stablehlo.select"(%7318, %7340, %50) : (tensor<2x64x16xi1>, tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %7342 = "stablehlo.subtract"(%7341, %269) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %7343 = "stablehlo.broadcast_in_dim"(%6001#5) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %7344 = "stablehlo.multiply"(%7342, %7343) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %7345 = "stablehlo.add"(%269, %7344) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %7346 = "stablehlo.select"(%7318, %7345, %269) : (tensor<2x64x16xi1>, tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %7347 = "stablehlo.multiply"(%2959#28, %6696) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7348 = "stablehlo.multiply"(%124, %6698) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7349 = "stablehlo.multiply"(%7347, %6700) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7350 = "stablehlo.add"(%7348, %7349) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7351 = "stablehlo.select"(%6703, %7350, %124) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7352 = "stablehlo.multiply"(%197, %6705) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7353 = "stablehlo.multiply"(%7347, %7347) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7354 = "stablehlo.multiply"(%7353, %6708) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7355 = "stablehlo.add"(%7352, %7354) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7356 = "stablehlo.select"(%6703, %7355, %197) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7357 = "stablehlo.divide"(%7351, %6712) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7358 = "stablehlo.divide"(%7356, %6714) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7359 = "stablehlo.sqrt"(%7358) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %7360 = "stablehlo.add"(%7359, %6717) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7361 = "stablehlo.divide"(%7357, %7360) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7362 = "stablehlo.multiply"(%7361, %6720) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7363 = "stablehlo.subtract"(%51, %7362) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7364 = "stablehlo.select"(%6703, %7363, %51) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7365 = "stablehlo.subtract"(%7364, %270) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7366 = "stablehlo.multiply"(%7365, %6725) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7367 = "stablehlo.add"(%270, %7366) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7368 = "stablehlo.select"(%6703, %7367, %270) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7369 = "stablehlo.multiply"(%2228, %6039) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7370 = "stablehlo.multiply"(%125, %6041) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7371 = "stablehlo.multiply"(%7369, %6043) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7372 = "stablehlo.add"(%7370, %7371) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7373 = "stablehlo.select"(%6046, %7372, %125) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7374 = "stablehlo.multiply"(%198, %6048) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7375 = "stablehlo.multiply"(%7369, %7369) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7376 = "stablehlo.multiply"(%7375, %6051) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7377 = "stablehlo.add"(%7374, %7376) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7378 = "stablehlo.select"(%6046, %7377, %198) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7379 = "stablehlo.divide"(%7373, %6055) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7380 = "stablehlo.divide"(%7378, %6057) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7381 = "stablehlo.sqrt"(%7380) : (tensor<16xf32>) -> tensor<16xf32>
    %7382 = "stablehlo.add"(%7381, %6060) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7383 = "stablehlo.divide"(%7379, %7382) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7384 = "stablehlo.multiply"(%7383, %6063) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7385 = "stablehlo.subtract"(%52, %7384) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7386 = "stablehlo.select"(%6046, %7385, %52) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7387 = "stablehlo.subtract"(%7386, %271) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7388 = "stablehlo.multiply"(%7387, %6068) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7389 = "stablehlo.add"(%271, %7388) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7390 = "stablehlo.select"(%6046, %7389, %271) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7391 = "stablehlo.multiply"(%2221, %6039) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7392 = "stablehlo.multiply"(%126, %6041) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7393 = "stablehlo.multiply"(%7391, %6043) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7394 = "stablehlo.add"(%7392, %7393) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7395 = "stablehlo.select"(%6046, %7394, %126) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7396 = "stablehlo.multiply"(%199, %6048) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7397 = "stablehlo.multiply"(%7391, %7391) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7398 = "stablehlo.multiply"(%7397, %6051) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7399 = "stablehlo.add"(%7396, %7398) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7400 = "stablehlo.select"(%6046, %7399, %199) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7401 = "stablehlo.divide"(%7395, %6055) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7402 = "stablehlo.divide"(%7400, %6057) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7403 = "stablehlo.sqrt"(%7402) : (tensor<16xf32>) -> tensor<16xf32>
    %7404 = "stablehlo.add"(%7403, %6060) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7405 = "stablehlo.divide"(%7401, %7404) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7406 = "stablehlo.multiply"(%7405, %6063) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7407 = "stablehlo.subtract"(%53, %7406) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7408 = "stablehlo.select"(%6046, %7407, %53) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7409 = "stablehlo.subtract"(%7408, %272) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7410 = "stablehlo.multiply"(%7409, %6068) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7411 = "stablehlo.add"(%272, %7410) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7412 = "stablehlo.select"(%6046, %7411, %272) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7413 = "stablehlo.broadcast_in_dim"(%6001#1) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<256x16xf32>
    %7414 = "stablehlo.multiply"(%2215, %7413) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %7415 = "stablehlo.broadcast_in_dim"(%4390) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<256x16xf32>
    %7416 = "stablehlo.multiply"(%127, %7415) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %7417 = "stablehlo.broadcast_in_dim"(%4384) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<256x16xf32>
    %7418 = "stablehlo.multiply"(%7414, %7417) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %7419 = "stablehlo.add"(%7416, %7418) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %7420 = "stablehlo.broadcast_in_dim"(%6001#0) {broadcast_dimensions = array<i64>} : (tensor<i1>) -> tensor<256x16xi1>
    %7421 = "stablehlo.select"(%7420, %7419, %127) : (tensor<256x16xi1>, tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %7422 = "stablehlo.broadcast_in_dim"(%4393) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<256x16xf32>
    %7423 = "stablehlo.multiply"(%200, %7422) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %7424 = "stablehlo.multiply"(%7414, %7414) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %7425 = "stablehlo.broadcast_in_dim"(%6014) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<256x16xf32>
    %7426 = "stablehlo.multiply"(%7424, %7425) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %7427 = "stablehlo.add"(%7423, %7426) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %7428 = "stablehlo.select"(%7420, %7427, %200) : (tensor<256x16xi1>, tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %7429 = "stablehlo.broadcast_in_dim"(%6001#3) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<256x16xf32>
    %7430 = "stablehlo.divide"(%7421, %7429) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %7431 = "stablehlo.broadcast_in_dim"(%6001#4) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<256x16xf32>
    %7432 = "stablehlo.divide"(%7428, %7431) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %7433 = "stablehlo.sqrt"(%7432) : (tensor<256x16xf32>) -> tensor<256x16xf32>
    %7434 = "stablehlo.broadcast_in_dim"(%4401) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<256x16xf32>
    %7435 = "stablehlo.add"(%7433, %7434) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %7436 = "stablehlo.divide"(%7430, %7435) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %7437 = "stablehlo.broadcast_in_dim"(%6001#2) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<256x16xf32>
    %7438 = "stablehlo.multiply"(%7436, %7437) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %7439 = "stablehlo.subtract"(%54, %7438) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %7440 = "stablehlo.select"(%7420, %7439, %54) : (tensor<256x16xi1>, tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %7441 = "stablehlo.subtract"(%7440, %273) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %7442 = "stablehlo.broadcast_in_dim"(%6001#5) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<256x16xf32>
    %7443 = "stablehlo.multiply"(%7441, %7442) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %7444 = "stablehlo.add"(%273, %7443) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %7445 = "stablehlo.select"(%7420, %7444, %273) : (tensor<256x16xi1>, tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %7446 = "stablehlo.multiply"(%2213, %6039) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7447 = "stablehlo.multiply"(%128, %6041) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7448 = "stablehlo.multiply"(%7446, %6043) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7449 = "stablehlo.add"(%7447, %7448) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7450 = "stablehlo.select"(%6046, %7449, %128) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7451 = "stablehlo.multiply"(%201, %6048) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7452 = "stablehlo.multiply"(%7446, %7446) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7453 = "stablehlo.multiply"(%7452, %6051) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7454 = "stablehlo.add"(%7451, %7453) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7455 = "stablehlo.select"(%6046, %7454, %201) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7456 = "stablehlo.divide"(%7450, %6055) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7457 = "stablehlo.divide"(%7455, %6057) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7458 = "stablehlo.sqrt"(%7457) : (tensor<16xf32>) -> tensor<16xf32>
    %7459 = "stablehlo.add"(%7458, %6060) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7460 = "stablehlo.divide"(%7456, %7459) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7461 = "stablehlo.multiply"(%7460, %6063) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7462 = "stablehlo.subtract"(%55, %7461) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7463 = "stablehlo.select"(%6046, %7462, %55) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7464 = "stablehlo.subtract"(%7463, %274) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7465 = "stablehlo.multiply"(%7464, %6068) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7466 = "stablehlo.add"(%274, %7465) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7467 = "stablehlo.select"(%6046, %7466, %274) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7468 = "stablehlo.multiply"(%2202, %6002) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7469 = "stablehlo.multiply"(%129, %6004) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7470 = "stablehlo.multiply"(%7468, %6006) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7471 = "stablehlo.add"(%7469, %7470) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7472 = "stablehlo.select"(%6009, %7471, %129) : (tensor<16x16xi1>, tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7473 = "stablehlo.multiply"(%202, %6011) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7474 = "stablehlo.multiply"(%7468, %7468) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7475 = "stablehlo.multiply"(%7474, %6015) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7476 = "stablehlo.add"(%7473, %7475) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7477 = "stablehlo.select"(%6009, %7476, %202) : (tensor<16x16xi1>, tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7478 = "stablehlo.divide"(%7472, %6019) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7479 = "stablehlo.divide"(%7477, %6021) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7480 = "stablehlo.sqrt"(%7479) : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %7481 = "stablehlo.add"(%7480, %6024) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7482 = "stablehlo.divide"(%7478, %7481) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7483 = "stablehlo.multiply"(%7482, %6030) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7484 = "stablehlo.subtract"(%56, %7483) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7485 = "stablehlo.select"(%6009, %7484, %56) : (tensor<16x16xi1>, tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7486 = "stablehlo.subtract"(%7485, %275) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7487 = "stablehlo.multiply"(%7486, %6035) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7488 = "stablehlo.add"(%275, %7487) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7489 = "stablehlo.select"(%6009, %7488, %275) : (tensor<16x16xi1>, tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7490 = "stablehlo.multiply"(%2199, %6039) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7491 = "stablehlo.multiply"(%130, %6041) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7492 = "stablehlo.multiply"(%7490, %6043) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7493 = "stablehlo.add"(%7491, %7492) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7494 = "stablehlo.select"(%6046, %7493, %130) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7495 = "stablehlo.multiply"(%203, %6048) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7496 = "stablehlo.multiply"(%7490, %7490) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7497 = "stablehlo.multiply"(%7496, %6051) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7498 = "stablehlo.add"(%7495, %7497) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7499 = "stablehlo.select"(%6046, %7498, %203) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7500 = "stablehlo.divide"(%7494, %6055) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7501 = "stablehlo.divide"(%7499, %6057) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7502 = "stablehlo.sqrt"(%7501) : (tensor<16xf32>) -> tensor<16xf32>
    %7503 = "stablehlo.add"(%7502, %6060) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7504 = "stablehlo.divide"(%7500, %7503) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7505 = "stablehlo.multiply"(%7504, %6063) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7506 = "stablehlo.subtract"(%57, %7505) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7507 = "stablehlo.select"(%6046, %7506, %57) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7508 = "stablehlo.subtract"(%7507, %276) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7509 = "stablehlo.multiply"(%7508, %6068) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7510 = "stablehlo.add"(%276, %7509) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7511 = "stablehlo.select"(%6046, %7510, %276) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7512 = "stablehlo.multiply"(%2194, %6002) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7513 = "stablehlo.multiply"(%131, %6004) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7514 = "stablehlo.multiply"(%7512, %6006) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7515 = "stablehlo.add"(%7513, %7514) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7516 = "stablehlo.select"(%6009, %7515, %131) : (tensor<16x16xi1>, tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7517 = "stablehlo.multiply"(%204, %6011) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7518 = "stablehlo.multiply"(%7512, %7512) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7519 = "stablehlo.multiply"(%7518, %6015) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7520 = "stablehlo.add"(%7517, %7519) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7521 = "stablehlo.select"(%6009, %7520, %204) : (tensor<16x16xi1>, tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7522 = "stablehlo.divide"(%7516, %6019) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7523 = "stablehlo.divide"(%7521, %6021) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7524 = "stablehlo.sqrt"(%7523) : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %7525 = "stablehlo.add"(%7524, %6024) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7526 = "stablehlo.divide"(%7522, %7525) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7527 = "stablehlo.multiply"(%7526, %6030) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7528 = "stablehlo.subtract"(%58, %7527) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7529 = "stablehlo.select"(%6009, %7528, %58) : (tensor<16x16xi1>, tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7530 = "stablehlo.subtract"(%7529, %277) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7531 = "stablehlo.multiply"(%7530, %6035) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7532 = "stablehlo.add"(%277, %7531) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7533 = "stablehlo.select"(%6009, %7532, %277) : (tensor<16x16xi1>, tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7534 = "stablehlo.multiply"(%2191, %6039) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7535 = "stablehlo.multiply"(%132, %6041) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7536 = "stablehlo.multiply"(%7534, %6043) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7537 = "stablehlo.add"(%7535, %7536) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7538 = "stablehlo.select"(%6046, %7537, %132) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7539 = "stablehlo.multiply"(%205, %6048) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7540 = "stablehlo.multiply"(%7534, %7534) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7541 = "stablehlo.multiply"(%7540, %6051) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7542 = "stablehlo.add"(%7539, %7541) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7543 = "stablehlo.select"(%6046, %7542, %205) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7544 = "stablehlo.divide"(%7538, %6055) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7545 = "stablehlo.divide"(%7543, %6057) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7546 = "stablehlo.sqrt"(%7545) : (tensor<16xf32>) -> tensor<16xf32>
    %7547 = "stablehlo.add"(%7546, %6060) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7548 = "stablehlo.divide"(%7544, %7547) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7549 = "stablehlo.multiply"(%7548, %6063) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7550 = "stablehlo.subtract"(%59, %7549) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7551 = "stablehlo.select"(%6046, %7550, %59) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7552 = "stablehlo.subtract"(%7551, %278) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7553 = "stablehlo.multiply"(%7552, %6068) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7554 = "stablehlo.add"(%278, %7553) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7555 = "stablehlo.select"(%6046, %7554, %278) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7556 = "stablehlo.multiply"(%2176, %6583) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %7557 = "stablehlo.multiply"(%133, %6585) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %7558 = "stablehlo.multiply"(%7556, %6587) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %7559 = "stablehlo.add"(%7557, %7558) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %7560 = "stablehlo.select"(%6590, %7559, %133) : (tensor<8x16xi1>, tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %7561 = "stablehlo.multiply"(%206, %6592) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %7562 = "stablehlo.multiply"(%7556, %7556) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %7563 = "stablehlo.multiply"(%7562, %6595) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %7564 = "stablehlo.add"(%7561, %7563) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %7565 = "stablehlo.select"(%6590, %7564, %206) : (tensor<8x16xi1>, tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %7566 = "stablehlo.divide"(%7560, %6599) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %7567 = "stablehlo.divide"(%7565, %6601) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %7568 = "stablehlo.sqrt"(%7567) : (tensor<8x16xf32>) -> tensor<8x16xf32>
    %7569 = "stablehlo.add"(%7568, %6604) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %7570 = "stablehlo.divide"(%7566, %7569) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %7571 = "stablehlo.multiply"(%7570, %6610) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %7572 = "stablehlo.subtract"(%60, %7571) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %7573 = "stablehlo.select"(%6590, %7572, %60) : (tensor<8x16xi1>, tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %7574 = "stablehlo.subtract"(%7573, %279) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %7575 = "stablehlo.multiply"(%7574, %6615) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %7576 = "stablehlo.add"(%279, %7575) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %7577 = "stablehlo.select"(%6590, %7576, %279) : (tensor<8x16xi1>, tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %7578 = "stablehlo.multiply"(%2174, %6039) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7579 = "stablehlo.multiply"(%134, %6041) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7580 = "stablehlo.multiply"(%7578, %6043) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7581 = "stablehlo.add"(%7579, %7580) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7582 = "stablehlo.select"(%6046, %7581, %134) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7583 = "stablehlo.multiply"(%207, %6048) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7584 = "stablehlo.multiply"(%7578, %7578) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7585 = "stablehlo.multiply"(%7584, %6051) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7586 = "stablehlo.add"(%7583, %7585) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7587 = "stablehlo.select"(%6046, %7586, %207) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7588 = "stablehlo.divide"(%7582, %6055) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7589 = "stablehlo.divide"(%7587, %6057) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7590 = "stablehlo.sqrt"(%7589) : (tensor<16xf32>) -> tensor<16xf32>
    %7591 = "stablehlo.add"(%7590, %6060) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7592 = "stablehlo.divide"(%7588, %7591) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7593 = "stablehlo.multiply"(%7592, %6063) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7594 = "stablehlo.subtract"(%61, %7593) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7595 = "stablehlo.select"(%6046, %7594, %61) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7596 = "stablehlo.subtract"(%7595, %280) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7597 = "stablehlo.multiply"(%7596, %6068) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7598 = "stablehlo.add"(%280, %7597) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7599 = "stablehlo.select"(%6046, %7598, %280) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7600 = "stablehlo.broadcast_in_dim"(%6001#1) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x48xf32>
    %7601 = "stablehlo.multiply"(%2162#3, %7600) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %7602 = "stablehlo.broadcast_in_dim"(%4390) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x48xf32>
    %7603 = "stablehlo.multiply"(%135, %7602) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %7604 = "stablehlo.broadcast_in_dim"(%4384) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x48xf32>
    %7605 = "stablehlo.multiply"(%7601, %7604) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %7606 = "stablehlo.add"(%7603, %7605) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %7607 = "stablehlo.broadcast_in_dim"(%6001#0) {broadcast_dimensions = array<i64>} : (tensor<i1>) -> tensor<2x16x48xi1>
    %7608 = "stablehlo.select"(%7607, %7606, %135) : (tensor<2x16x48xi1>, tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %7609 = "stablehlo.broadcast_in_dim"(%4393) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x48xf32>
    %7610 = "stablehlo.multiply"(%208, %7609) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %7611 = "stablehlo.multiply"(%7601, %7601) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %7612 = "stablehlo.broadcast_in_dim"(%6014) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x48xf32>
    %7613 = "stablehlo.multiply"(%7611, %7612) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %7614 = "stablehlo.add"(%7610, %7613) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %7615 = "stablehlo.select"(%7607, %7614, %208) : (tensor<2x16x48xi1>, tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %7616 = "stablehlo.broadcast_in_dim"(%6001#3) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x48xf32>
    %7617 = "stablehlo.divide"(%7608, %7616) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %7618 = "stablehlo.broadcast_in_dim"(%6001#4) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x48xf32>
    %7619 = "stablehlo.divide"(%7615, %7618) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %7620 = "stablehlo.sqrt"(%7619) : (tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %7621 = "stablehlo.broadcast_in_dim"(%4401) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x48xf32>
    %7622 = "stablehlo.add"(%7620, %7621) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %7623 = "stablehlo.divide"(%7617, %7622) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %7624 = "stablehlo.broadcast_in_dim"(%6001#2) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x48xf32>
    %7625 = "stablehlo.multiply"(%7623, %7624) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %7626 = "stablehlo.subtract"(%62, %7625) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %7627 = "stablehlo.select"(%7607, %7626, %62) : (tensor<2x16x48xi1>, tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %7628 = "stablehlo.subtract"(%7627, %281) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %7629 = "stablehlo.broadcast_in_dim"(%6001#5) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x48xf32>
    %7630 = "stablehlo.multiply"(%7628, %7629) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %7631 = "stablehlo.add"(%281, %7630) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %7632 = "stablehlo.select"(%7607, %7631, %281) : (tensor<2x16x48xi1>, tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %7633 = "stablehlo.broadcast_in_dim"(%6001#1) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x48xf32>
    %7634 = "stablehlo.multiply"(%2162#4, %7633) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %7635 = "stablehlo.broadcast_in_dim"(%4390) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x48xf32>
    %7636 = "stablehlo.multiply"(%136, %7635) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %7637 = "stablehlo.broadcast_in_dim"(%4384) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x48xf32>
    %7638 = "stablehlo.multiply"(%7634, %7637) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %7639 = "stablehlo.add"(%7636, %7638) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %7640 = "stablehlo.broadcast_in_dim"(%6001#0) {broadcast_dimensions = array<i64>} : (tensor<i1>) -> tensor<2x48xi1>
    %7641 = "stablehlo.select"(%7640, %7639, %136) : (tensor<2x48xi1>, tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %7642 = "stablehlo.broadcast_in_dim"(%4393) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x48xf32>
    %7643 = "stablehlo.multiply"(%209, %7642) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %7644 = "stablehlo.multiply"(%7634, %7634) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %7645 = "stablehlo.broadcast_in_dim"(%6014) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x48xf32>
    %7646 = "stablehlo.multiply"(%7644, %7645) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %7647 = "stablehlo.add"(%7643, %7646) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %7648 = "stablehlo.select"(%7640, %7647, %209) : (tensor<2x48xi1>, tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %7649 = "stablehlo.broadcast_in_dim"(%6001#3) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x48xf32>
    %7650 = "stablehlo.divide"(%7641, %7649) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %7651 = "stablehlo.broadcast_in_dim"(%6001#4) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x48xf32>
    %7652 = "stablehlo.divide"(%7648, %7651) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %7653 = "stablehlo.sqrt"(%7652) : (tensor<2x48xf32>) -> tensor<2x48xf32>
    %7654 = "stablehlo.broadcast_in_dim"(%4401) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x48xf32>
    %7655 = "stablehlo.add"(%7653, %7654) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %7656 = "stablehlo.divide"(%7650, %7655) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %7657 = "stablehlo.broadcast_in_dim"(%6001#2) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x48xf32>
    %7658 = "stablehlo.multiply"(%7656, %7657) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %7659 = "stablehlo.subtract"(%63, %7658) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %7660 = "stablehlo.select"(%7640, %7659, %63) : (tensor<2x48xi1>, tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %7661 = "stablehlo.subtract"(%7660, %282) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %7662 = "stablehlo.broadcast_in_dim"(%6001#5) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x48xf32>
    %7663 = "stablehlo.multiply"(%7661, %7662) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %7664 = "stablehlo.add"(%282, %7663) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %7665 = "stablehlo.select"(%7640, %7664, %282) : (tensor<2x48xi1>, tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %7666 = "stablehlo.multiply"(%2162#5, %6696) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7667 = "stablehlo.multiply"(%137, %6698) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7668 = "stablehlo.multiply"(%7666, %6700) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7669 = "stablehlo.add"(%7667, %7668) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7670 = "stablehlo.select"(%6703, %7669, %137) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7671 = "stablehlo.multiply"(%210, %6705) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7672 = "stablehlo.multiply"(%7666, %7666) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7673 = "stablehlo.multiply"(%7672, %6708) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7674 = "stablehlo.add"(%7671, %7673) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7675 = "stablehlo.select"(%6703, %7674, %210) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7676 = "stablehlo.divide"(%7670, %6712) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7677 = "stablehlo.divide"(%7675, %6714) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7678 = "stablehlo.sqrt"(%7677) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %7679 = "stablehlo.add"(%7678, %6717) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7680 = "stablehlo.divide"(%7676, %7679) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7681 = "stablehlo.multiply"(%7680, %6720) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7682 = "stablehlo.subtract"(%64, %7681) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7683 = "stablehlo.select"(%6703, %7682, %64) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7684 = "stablehlo.subtract"(%7683, %283) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7685 = "stablehlo.multiply"(%7684, %6725) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7686 = "stablehlo.add"(%283, %7685) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7687 = "stablehlo.select"(%6703, %7686, %283) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7688 = "stablehlo.multiply"(%2162#6, %6696) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7689 = "stablehlo.multiply"(%138, %6698) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7690 = "stablehlo.multiply"(%7688, %6700) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7691 = "stablehlo.add"(%7689, %7690) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7692 = "stablehlo.select"(%6703, %7691, %138) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7693 = "stablehlo.multiply"(%211, %6705) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7694 = "stablehlo.multiply"(%7688, %7688) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7695 = "stablehlo.multiply"(%7694, %6708) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7696 = "stablehlo.add"(%7693, %7695) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7697 = "stablehlo.select"(%6703, %7696, %211) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7698 = "stablehlo.divide"(%7692, %6712) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7699 = "stablehlo.divide"(%7697, %6714) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7700 = "stablehlo.sqrt"(%7699) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %7701 = "stablehlo.add"(%7700, %6717) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7702 = "stablehlo.divide"(%7698, %7701) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7703 = "stablehlo.multiply"(%7702, %6720) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7704 = "stablehlo.subtract"(%65, %7703) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7705 = "stablehlo.select"(%6703, %7704, %65) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7706 = "stablehlo.subtract"(%7705, %284) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7707 = "stablehlo.multiply"(%7706, %6725) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7708 = "stablehlo.add"(%284, %7707) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7709 = "stablehlo.select"(%6703, %7708, %284) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7710 = "stablehlo.broadcast_in_dim"(%6001#1) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x16xf32>
    %7711 = "stablehlo.multiply"(%2162#7, %7710) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7712 = "stablehlo.broadcast_in_dim"(%4390) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x16xf32>
    %7713 = "stablehlo.multiply"(%139, %7712) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7714 = "stablehlo.broadcast_in_dim"(%4384) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x16xf32>
    %7715 = "stablehlo.multiply"(%7711, %7714) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7716 = "stablehlo.add"(%7713, %7715) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7717 = "stablehlo.broadcast_in_dim"(%6001#0) {broadcast_dimensions = array<i64>} : (tensor<i1>) -> tensor<2x16x16xi1>
    %7718 = "stablehlo.select"(%7717, %7716, %139) : (tensor<2x16x16xi1>, tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7719 = "stablehlo.broadcast_in_dim"(%4393) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x16xf32>
    %7720 = "stablehlo.multiply"(%212, %7719) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7721 = "stablehlo.multiply"(%7711, %7711) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7722 = "stablehlo.broadcast_in_dim"(%6014) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x16xf32>
    %7723 = "stablehlo.multiply"(%7721, %7722) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7724 = "stablehlo.add"(%7720, %7723) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7725 = "stablehlo.select"(%7717, %7724, %212) : (tensor<2x16x16xi1>, tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7726 = "stablehlo.broadcast_in_dim"(%6001#3) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x16xf32>
    %7727 = "stablehlo.divide"(%7718, %7726) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7728 = "stablehlo.broadcast_in_dim"(%6001#4) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x16xf32>
    %7729 = "stablehlo.divide"(%7725, %7728) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7730 = "stablehlo.sqrt"(%7729) : (tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7731 = "stablehlo.broadcast_in_dim"(%4401) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x16xf32>
    %7732 = "stablehlo.add"(%7730, %7731) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7733 = "stablehlo.divide"(%7727, %7732) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7734 = "stablehlo.broadcast_in_dim"(%6001#2) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x16xf32>
    %7735 = "stablehlo.multiply"(%7733, %7734) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7736 = "stablehlo.subtract"(%66, %7735) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7737 = "stablehlo.select"(%7717, %7736, %66) : (tensor<2x16x16xi1>, tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7738 = "stablehlo.subtract"(%7737, %285) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7739 = "stablehlo.broadcast_in_dim"(%6001#5) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x16xf32>
    %7740 = "stablehlo.multiply"(%7738, %7739) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7741 = "stablehlo.add"(%285, %7740) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7742 = "stablehlo.select"(%7717, %7741, %285) : (tensor<2x16x16xi1>, tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7743 = "stablehlo.multiply"(%2162#8, %6696) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7744 = "stablehlo.multiply"(%140, %6698) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7745 = "stablehlo.multiply"(%7743, %6700) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7746 = "stablehlo.add"(%7744, %7745) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7747 = "stablehlo.select"(%6703, %7746, %140) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7748 = "stablehlo.multiply"(%213, %6705) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7749 = "stablehlo.multiply"(%7743, %7743) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7750 = "stablehlo.multiply"(%7749, %6708) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7751 = "stablehlo.add"(%7748, %7750) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7752 = "stablehlo.select"(%6703, %7751, %213) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7753 = "stablehlo.divide"(%7747, %6712) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7754 = "stablehlo.divide"(%7752, %6714) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7755 = "stablehlo.sqrt"(%7754) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %7756 = "stablehlo.add"(%7755, %6717) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7757 = "stablehlo.divide"(%7753, %7756) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7758 = "stablehlo.multiply"(%7757, %6720) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7759 = "stablehlo.subtract"(%67, %7758) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7760 = "stablehlo.select"(%6703, %7759, %67) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7761 = "stablehlo.subtract"(%7760, %286) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7762 = "stablehlo.multiply"(%7761, %6725) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7763 = "stablehlo.add"(%286, %7762) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7764 = "stablehlo.select"(%6703, %7763, %286) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7765 = "stablehlo.multiply"(%2162#9, %7710) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7766 = "stablehlo.multiply"(%141, %7712) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7767 = "stablehlo.multiply"(%7765, %7714) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7768 = "stablehlo.add"(%7766, %7767) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7769 = "stablehlo.select"(%7717, %7768, %141) : (tensor<2x16x16xi1>, tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7770 = "stablehlo.multiply"(%214, %7719) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7771 = "stablehlo.multiply"(%7765, %7765) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7772 = "stablehlo.multiply"(%7771, %7722) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7773 = "stablehlo.add"(%7770, %7772) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7774 = "stablehlo.select"(%7717, %7773, %214) : (tensor<2x16x16xi1>, tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7775 = "stablehlo.divide"(%7769, %7726) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7776 = "stablehlo.divide"(%7774, %7728) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7777 = "stablehlo.sqrt"(%7776) : (tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7778 = "stablehlo.add"(%7777, %7731) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7779 = "stablehlo.divide"(%7775, %7778) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7780 = "stablehlo.multiply"(%7779, %7734) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7781 = "stablehlo.subtract"(%68, %7780) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7782 = "stablehlo.select"(%7717, %7781, %68) : (tensor<2x16x16xi1>, tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7783 = "stablehlo.subtract"(%7782, %287) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7784 = "stablehlo.multiply"(%7783, %7739) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7785 = "stablehlo.add"(%287, %7784) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7786 = "stablehlo.select"(%7717, %7785, %287) : (tensor<2x16x16xi1>, tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7787 = "stablehlo.multiply"(%2162#10, %6696) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7788 = "stablehlo.multiply"(%142, %6698) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7789 = "stablehlo.multiply"(%7787, %6700) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7790 = "stablehlo.add"(%7788, %7789) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7791 = "stablehlo.select"(%6703, %7790, %142) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7792 = "stablehlo.multiply"(%215, %6705) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7793 = "stablehlo.multiply"(%7787, %7787) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7794 = "stablehlo.multiply"(%7793, %6708) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7795 = "stablehlo.add"(%7792, %7794) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7796 = "stablehlo.select"(%6703, %7795, %215) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7797 = "stablehlo.divide"(%7791, %6712) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7798 = "stablehlo.divide"(%7796, %6714) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7799 = "stablehlo.sqrt"(%7798) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %7800 = "stablehlo.add"(%7799, %6717) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7801 = "stablehlo.divide"(%7797, %7800) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7802 = "stablehlo.multiply"(%7801, %6720) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7803 = "stablehlo.subtract"(%69, %7802) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7804 = "stablehlo.select"(%6703, %7803, %69) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7805 = "stablehlo.subtract"(%7804, %288) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7806 = "stablehlo.multiply"(%7805, %6725) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7807 = "stablehlo.add"(%288, %7806) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7808 = "stablehlo.select"(%6703, %7807, %288) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7809 = "stablehlo.broadcast_in_dim"(%6001#1) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x32xf32>
    %7810 = "stablehlo.multiply"(%1938, %7809) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %7811 = "stablehlo.broadcast_in_dim"(%4390) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x32xf32>
    %7812 = "stablehlo.multiply"(%143, %7811) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %7813 = "stablehlo.broadcast_in_dim"(%4384) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x32xf32>
    %7814 = "stablehlo.multiply"(%7810, %7813) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %7815 = "stablehlo.add"(%7812, %7814) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %7816 = "stablehlo.broadcast_in_dim"(%6001#0) {broadcast_dimensions = array<i64>} : (tensor<i1>) -> tensor<16x32xi1>
    %7817 = "stablehlo.select"(%7816, %7815, %143) : (tensor<16x32xi1>, tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %7818 = "stablehlo.broadcast_in_dim"(%4393) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x32xf32>
    %7819 = "stablehlo.multiply"(%216, %7818) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %7820 = "stablehlo.multiply"(%7810, %7810) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %7821 = "stablehlo.broadcast_in_dim"(%6014) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x32xf32>
    %7822 = "stablehlo.multiply"(%7820, %7821) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %7823 = "stablehlo.add"(%7819, %7822) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %7824 = "stablehlo.select"(%7816, %7823, %216) : (tensor<16x32xi1>, tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %7825 = "stablehlo.broadcast_in_dim"(%6001#3) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x32xf32>
    %7826 = "stablehlo.divide"(%7817, %7825) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %7827 = "stablehlo.broadcast_in_dim"(%6001#4) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x32xf32>
    %7828 = "stablehlo.divide"(%7824, %7827) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %7829 = "stablehlo.sqrt"(%7828) : (tensor<16x32xf32>) -> tensor<16x32xf32>
    %7830 = "stablehlo.broadcast_in_dim"(%4401) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x32xf32>
    %7831 = "stablehlo.add"(%7829, %7830) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %7832 = "stablehlo.divide"(%7826, %7831) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %7833 = "stablehlo.broadcast_in_dim"(%6001#2) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x32xf32>
    %7834 = "stablehlo.multiply"(%7832, %7833) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %7835 = "stablehlo.subtract"(%70, %7834) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %7836 = "stablehlo.select"(%7816, %7835, %70) : (tensor<16x32xi1>, tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %7837 = "stablehlo.subtract"(%7836, %289) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %7838 = "stablehlo.broadcast_in_dim"(%6001#5) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x32xf32>
    %7839 = "stablehlo.multiply"(%7837, %7838) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %7840 = "stablehlo.add"(%289, %7839) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %7841 = "stablehlo.select"(%7816, %7840, %289) : (tensor<16x32xi1>, tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %7842 = "stablehlo.broadcast_in_dim"(%6001#1) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<32xf32>
    %7843 = "stablehlo.multiply"(%1935, %7842) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %7844 = "stablehlo.broadcast_in_dim"(%4390) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<32xf32>
    %7845 = "stablehlo.multiply"(%144, %7844) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %7846 = "stablehlo.broadcast_in_dim"(%4384) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<32xf32>
    %7847 = "stablehlo.multiply"(%7843, %7846) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %7848 = "stablehlo.add"(%7845, %7847) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %7849 = "stablehlo.broadcast_in_dim"(%6001#0) {broadcast_dimensions = array<i64>} : (tensor<i1>) -> tensor<32xi1>
    %7850 = "stablehlo.select"(%7849, %7848, %144) : (tensor<32xi1>, tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %7851 = "stablehlo.broadcast_in_dim"(%4393) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<32xf32>
    %7852 = "stablehlo.multiply"(%217, %7851) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %7853 = "stablehlo.multiply"(%7843, %7843) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %7854 = "stablehlo.broadcast_in_dim"(%6014) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<32xf32>
    %7855 = "stablehlo.multiply"(%7853, %7854) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %7856 = "stablehlo.add"(%7852, %7855) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %7857 = "stablehlo.select"(%7849, %7856, %217) : (tensor<32xi1>, tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %7858 = "stablehlo.broadcast_in_dim"(%6001#3) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<32xf32>
    %7859 = "stablehlo.divide"(%7850, %7858) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %7860 = "stablehlo.broadcast_in_dim"(%6001#4) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<32xf32>
    %7861 = "stablehlo.divide"(%7857, %7860) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %7862 = "stablehlo.sqrt"(%7861) : (tensor<32xf32>) -> tensor<32xf32>
    %7863 = "stablehlo.broadcast_in_dim"(%4401) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<32xf32>
    %7864 = "stablehlo.add"(%7862, %7863) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %7865 = "stablehlo.divide"(%7859, %7864) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %7866 = "stablehlo.broadcast_in_dim"(%6001#2) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<32xf32>
    %7867 = "stablehlo.multiply"(%7865, %7866) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %7868 = "stablehlo.subtract"(%71, %7867) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %7869 = "stablehlo.select"(%7849, %7868, %71) : (tensor<32xi1>, tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %7870 = "stablehlo.subtract"(%7869, %290) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %7871 = "stablehlo.broadcast_in_dim"(%6001#5) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<32xf32>
    %7872 = "stablehlo.multiply"(%7870, %7871) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %7873 = "stablehlo.add"(%290, %7872) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %7874 = "stablehlo.select"(%7849, %7873, %290) : (tensor<32xi1>, tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %7875 = "stablehlo.multiply"(%1897, %6002) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7876 = "stablehlo.multiply"(%145, %6004) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7877 = "stablehlo.multiply"(%7875, %6006) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7878 = "stablehlo.add"(%7876, %7877) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7879 = "stablehlo.select"(%6009, %7878, %145) : (tensor<16x16xi1>, tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7880 = "stablehlo.multiply"(%218, %6011) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7881 = "stablehlo.multiply"(%7875, %7875) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7882 = "stablehlo.multiply"(%7881, %6015) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7883 = "stablehlo.add"(%7880, %7882) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7884 = "stablehlo.select"(%6009, %7883, %218) : (tensor<16x16xi1>, tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7885 = "stablehlo.divide"(%7879, %6019) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7886 = "stablehlo.divide"(%7884, %6021) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7887 = "stablehlo.sqrt"(%7886) : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %7888 = "stablehlo.add"(%7887, %6024) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7889 = "stablehlo.divide"(%7885, %7888) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7890 = "stablehlo.multiply"(%7889, %6030) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7891 = "stablehlo.subtract"(%72, %7890) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7892 = "stablehlo.select"(%6009, %7891, %72) : (tensor<16x16xi1>, tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7893 = "stablehlo.subtract"(%7892, %291) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7894 = "stablehlo.multiply"(%7893, %6035) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7895 = "stablehlo.add"(%291, %7894) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7896 = "stablehlo.select"(%6009, %7895, %291) : (tensor<16x16xi1>, tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7897 = "stablehlo.multiply"(%1894, %6039) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7898 = "stablehlo.multiply"(%146, %6041) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7899 = "stablehlo.multiply"(%7897, %6043) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7900 = "stablehlo.add"(%7898, %7899) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7901 = "stablehlo.select"(%6046, %7900, %146) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7902 = "stablehlo.multiply"(%219, %6048) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7903 = "stablehlo.multiply"(%7897, %7897) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7904 = "stablehlo.multiply"(%7903, %6051) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7905 = "stablehlo.add"(%7902, %7904) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7906 = "stablehlo.select"(%6046, %7905, %219) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7907 = "stablehlo.divide"(%7901, %6055) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7908 = "stablehlo.divide"(%7906, %6057) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7909 = "stablehlo.sqrt"(%7908) : (tensor<16xf32>) -> tensor<16xf32>
    %7910 = "stablehlo.add"(%7909, %6060) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7911 = "stablehlo.divide"(%7907, %7910) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7912 = "stablehlo.multiply"(%7911, %6063) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7913 = "stablehlo.subtract"(%73, %7912) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7914 = "stablehlo.select"(%6046, %7913, %73) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7915 = "stablehlo.subtract"(%7914, %292) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7916 = "stablehlo.multiply"(%7915, %6068) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7917 = "stablehlo.add"(%292, %7916) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7918 = "stablehlo.select"(%6046, %7917, %292) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7919 = "stablehlo.add"(%0, %1741) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %7920 = "stablehlo.select"(%4375, %0, %7919) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %7921 = "stablehlo.select"(%4375, %4379, %320) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %7922 = "stablehlo.select"(%5999, %7921, %346) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    return %7920, %6033, %6066, %6099, %6122, %6157, %6190, %6215, %6237, %6261, %6283, %6318, %6341, %6363, %6385, %6420, %6453, %6489, %6512, %6534, %6556, %6578, %6613, %6636, %6658, %6690, %6723, %6746, %6781, %6814, %6839, %6861, %6885, %6907, %6942, %6965, %6989, %7011, %7035, %7057, %7079, %7101, %7125, %7147, %7171, %7193, %7215, %7237, %7272, %7305, %7341, %7364, %7386, %7408, %7440, %7463, %7485, %7507, %7529, %7551, %7573, %7595, %7627, %7660, %7683, %7705, %7737, %7760, %7782, %7804, %7836, %7869, %7892, %7914, %6010, %6047, %6080, %6109, %6135, %6171, %6200, %6224, %6246, %6270, %6296, %6328, %6350, %6372, %6398, %6434, %6467, %6499, %6521, %6543, %6565, %6591, %6623, %6645, %6671, %6704, %6733, %6759, %6795, %6824, %6848, %6870, %6894, %6920, %6952, %6974, %6998, %7020, %7044, %7066, %7088, %7110, %7134, %7156, %7180, %7202, %7224, %7250, %7286, %7319, %7351, %7373, %7395, %7421, %7450, %7472, %7494, %7516, %7538, %7560, %7582, %7608, %7641, %7670, %7692, %7718, %7747, %7769, %7791, %7817, %7850, %7879, %7901, %6018, %6054, %6087, %6114, %6142, %6178, %6205, %6229, %6251, %6275, %6303, %6333, %6355, %6377, %6405, %6441, %6474, %6504, %6526, %6548, %6570, %6598, %6628, %6650, %6678, %6711, %6738, %6766, %6802, %6829, %6853, %6875, %6899, %6927, %6957, %6979, %7003, %7025, %7049, %7071, %7093, %7115, %7139, %7161, %7185, %7207, %7229, %7257, %7293, %7326, %7356, %7378, %7400, %7428, %7455, %7477, %7499, %7521, %7543, %7565, %7587, %7615, %7648, %7675, %7697, %7725, %7752, %7774, %7796, %7824, %7857, %7884, %7906, %6038, %6071, %6104, %6126, %6162, %6195, %6219, %6241, %6265, %6287, %6323, %6345, %6367, %6389, %6425, %6458, %6494, %6516, %6538, %6560, %6582, %6618, %6640, %6662, %6695, %6728, %6750, %6786, %6819, %6843, %6865, %6889, %6911, %6947, %6969, %6993, %7015, %7039, %7061, %7083, %7105, %7129, %7151, %7175, %7197, %7219, %7241, %7277, %7310, %7346, %7368, %7390, %7412, %7445, %7467, %7489, %7511, %7533, %7555, %7577, %7599, %7632, %7665, %7687, %7709, %7742, %7764, %7786, %7808, %7841, %7874, %7896, %7918, %1794, %1762, %1769, %1779, %1788, %4369, %6001#2, %7922, %4370 : tensor<i32>, tensor<16x16xf32>, tensor<16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<8x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<4x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<256x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<8x16xf32>, tensor<16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<16x32xf32>, tensor<32xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<8x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<4x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<256x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<8x16xf32>, tensor<16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<16x32xf32>, tensor<32xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<8x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<4x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<256x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<8x16xf32>, tensor<16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<16x32xf32>, tensor<32xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<8x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<4x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<256x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<8x16xf32>, tensor<16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<16x32xf32>, tensor<32xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<4xf32>, tensor<4xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<107xf32>
  }
  func.func private @threefry2x32_0(%0: tensor<ui32>, %1: tensor<ui32>, %2: tensor<ui32>, %3: tensor<ui32>) -> (tensor<ui32>, tensor<ui32>) {
    %4 = "stablehlo.constant"() {value = dense<"0x0D0000000F0000001A00000006000000110000001D00000010000000180000000D0000000F0000001A00000006000000110000001D00000010000000180000000D0000000F0000001A00000006000000"> : tensor<5x4xui32>} : () -> tensor<5x4xui32>
    %5 = "stablehlo.constant"() {value = dense<"0x0100000002000000030000000400000005000000"> : tensor<5xui32>} : () -> tensor<5xui32>
    %6 = "stablehlo.xor"(%0, %1) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %7 = "stablehlo.constant"() {value = dense<466688986> : tensor<ui32>} : () -> tensor<ui32>
    %8 = "stablehlo.xor"(%6, %7) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %9 = "stablehlo.add"(%2, %0) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %10 = "stablehlo.add"(%3, %1) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %11 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %82:8 = "stablehlo.while"(%11, %9, %10, %1, %8, %0, %4, %5) ({
      ^bb0(%12: tensor<i32>, %13: tensor<ui32>, %14: tensor<ui32>, %15: tensor<ui32>, %16: tensor<ui32>, %17: tensor<ui32>, %18: tensor<5x4xui32>, %19: tensor<5xui32>):
        %20 = "stablehlo.constant"() {value = dense<5> : tensor<i32>} : () -> tensor<i32>
        %21 = "stablehlo.compare"(%12, %20) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        "stablehlo.return"(%21) : (tensor<i1>) -> ()
    }, {
      ^bb0(%22: tensor<i32>, %23: tensor<ui32>, %24: tensor<ui32>, %25: tensor<ui32>, %26: tensor<ui32>, %27: tensor<ui32>, %28: tensor<5x4xui32>, %29: tensor<5xui32>):
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
        %42 = "stablehlo.add"(%23, %24) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %43 = "stablehlo.and"(%37, %40) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %44 = "stablehlo.shift_left"(%24, %43) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %45 = "stablehlo.shift_right_logical"(%24, %41) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %46 = "stablehlo.or"(%44, %45) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %47 = "stablehlo.xor"(%46, %42) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %48 = "stablehlo.slice"(%33) {start_indices = array<i64: 1>, limit_indices = array<i64: 2>, strides = array<i64: 1>} : (tensor<4xui32>) -> tensor<1xui32>
        %49 = "stablehlo.reshape"(%48) : (tensor<1xui32>) -> tensor<ui32>
        %50 = "stablehlo.subtract"(%38, %49) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %51 = "stablehlo.and"(%50, %40) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %52 = "stablehlo.add"(%42, %47) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %53 = "stablehlo.and"(%49, %40) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %54 = "stablehlo.shift_left"(%47, %53) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %55 = "stablehlo.shift_right_logical"(%47, %51) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %56 = "stablehlo.or"(%54, %55) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %57 = "stablehlo.xor"(%56, %52) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %58 = "stablehlo.slice"(%33) {start_indices = array<i64: 2>, limit_indices = array<i64: 3>, strides = array<i64: 1>} : (tensor<4xui32>) -> tensor<1xui32>
        %59 = "stablehlo.reshape"(%58) : (tensor<1xui32>) -> tensor<ui32>
        %60 = "stablehlo.subtract"(%38, %59) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %61 = "stablehlo.and"(%60, %40) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %62 = "stablehlo.add"(%52, %57) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %63 = "stablehlo.and"(%59, %40) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %64 = "stablehlo.shift_left"(%57, %63) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %65 = "stablehlo.shift_right_logical"(%57, %61) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %66 = "stablehlo.or"(%64, %65) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %67 = "stablehlo.xor"(%66, %62) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %68 = "stablehlo.slice"(%33) {start_indices = array<i64: 3>, limit_indices = array<i64: 4>, strides = array<i64: 1>} : (tensor<4xui32>) -> tensor<1xui32>
        %69 = "stablehlo.reshape"(%68) : (tensor<1xui32>) -> tensor<ui32>
        %70 = "stablehlo.subtract"(%38, %69) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %71 = "stablehlo.and"(%70, %40) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %72 = "stablehlo.add"(%62, %67) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %73 = "stablehlo.and"(%69, %40) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %74 = "stablehlo.shift_left"(%67, %73) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %75 = "stablehlo.shift_right_logical"(%67, %71) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %76 = "stablehlo.or"(%74, %75) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %77 = "stablehlo.xor"(%76, %72) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %78 = "stablehlo.add"(%72, %25) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %79 = "stablehlo.add"(%77, %26) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %80 = "stablehlo.add"(%79, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %81 = "stablehlo.add"(%22, %31) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        "stablehlo.return"(%81, %78, %80, %26, %27, %25, %28, %29) : (tensor<i32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<5x4xui32>, tensor<5xui32>) -> ()
    }) : (tensor<i32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<5x4xui32>, tensor<5xui32>) -> (tensor<i32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<5x4xui32>, tensor<5xui32>)
    return %82#1, %82#2 : tensor<ui32>, tensor<ui32>
  }
  func.func private @threefry2x32_1(%0: tensor<8xui32>, %1: tensor<8xui32>, %2: tensor<8xui32>, %3: tensor<8xui32>) -> (tensor<8xui32>, tensor<8xui32>) {
    %4 = "stablehlo.constant"() {value = dense<"0x0D0000000F0000001A00000006000000110000001D00000010000000180000000D0000000F0000001A00000006000000110000001D00000010000000180000000D0000000F0000001A00000006000000"> : tensor<5x4xui32>} : () -> tensor<5x4xui32>
    %5 = "stablehlo.constant"() {value = dense<"0x0100000002000000030000000400000005000000"> : tensor<5xui32>} : () -> tensor<5xui32>
    %6 = "stablehlo.xor"(%0, %1) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
    %7 = "stablehlo.constant"() {value = dense<466688986> : tensor<8xui32>} : () -> tensor<8xui32>
    %8 = "stablehlo.xor"(%6, %7) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
    %9 = "stablehlo.add"(%2, %0) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
    %10 = "stablehlo.add"(%3, %1) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
    %11 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %91:8 = "stablehlo.while"(%11, %9, %10, %1, %8, %0, %4, %5) ({
      ^bb0(%12: tensor<i32>, %13: tensor<8xui32>, %14: tensor<8xui32>, %15: tensor<8xui32>, %16: tensor<8xui32>, %17: tensor<8xui32>, %18: tensor<5x4xui32>, %19: tensor<5xui32>):
        %20 = "stablehlo.constant"() {value = dense<5> : tensor<i32>} : () -> tensor<i32>
        %21 = "stablehlo.compare"(%12, %20) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        "stablehlo.return"(%21) : (tensor<i1>) -> ()
    }, {
      ^bb0(%22: tensor<i32>, %23: tensor<8xui32>, %24: tensor<8xui32>, %25: tensor<8xui32>, %26: tensor<8xui32>, %27: tensor<8xui32>, %28: tensor<5x4xui32>, %29: tensor<5xui32>):
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
        %42 = "stablehlo.broadcast_in_dim"(%41) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8xui32>
        %43 = "stablehlo.add"(%23, %24) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %44 = "stablehlo.and"(%37, %40) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %45 = "stablehlo.broadcast_in_dim"(%44) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8xui32>
        %46 = "stablehlo.shift_left"(%24, %45) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %47 = "stablehlo.shift_right_logical"(%24, %42) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %48 = "stablehlo.or"(%46, %47) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %49 = "stablehlo.xor"(%48, %43) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %50 = "stablehlo.slice"(%33) {start_indices = array<i64: 1>, limit_indices = array<i64: 2>, strides = array<i64: 1>} : (tensor<4xui32>) -> tensor<1xui32>
        %51 = "stablehlo.reshape"(%50) : (tensor<1xui32>) -> tensor<ui32>
        %52 = "stablehlo.subtract"(%38, %51) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %53 = "stablehlo.and"(%52, %40) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %54 = "stablehlo.broadcast_in_dim"(%53) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8xui32>
        %55 = "stablehlo.add"(%43, %49) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %56 = "stablehlo.and"(%51, %40) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %57 = "stablehlo.broadcast_in_dim"(%56) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8xui32>
        %58 = "stablehlo.shift_left"(%49, %57) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %59 = "stablehlo.shift_right_logical"(%49, %54) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %60 = "stablehlo.or"(%58, %59) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %61 = "stablehlo.xor"(%60, %55) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %62 = "stablehlo.slice"(%33) {start_indices = array<i64: 2>, limit_indices = array<i64: 3>, strides = array<i64: 1>} : (tensor<4xui32>) -> tensor<1xui32>
        %63 = "stablehlo.reshape"(%62) : (tensor<1xui32>) -> tensor<ui32>
        %64 = "stablehlo.subtract"(%38, %63) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %65 = "stablehlo.and"(%64, %40) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %66 = "stablehlo.broadcast_in_dim"(%65) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8xui32>
        %67 = "stablehlo.add"(%55, %61) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %68 = "stablehlo.and"(%63, %40) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %69 = "stablehlo.broadcast_in_dim"(%68) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8xui32>
        %70 = "stablehlo.shift_left"(%61, %69) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %71 = "stablehlo.shift_right_logical"(%61, %66) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %72 = "stablehlo.or"(%70, %71) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %73 = "stablehlo.xor"(%72, %67) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %74 = "stablehlo.slice"(%33) {start_indices = array<i64: 3>, limit_indices = array<i64: 4>, strides = array<i64: 1>} : (tensor<4xui32>) -> tensor<1xui32>
        %75 = "stablehlo.reshape"(%74) : (tensor<1xui32>) -> tensor<ui32>
        %76 = "stablehlo.subtract"(%38, %75) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %77 = "stablehlo.and"(%76, %40) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %78 = "stablehlo.broadcast_in_dim"(%77) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8xui32>
        %79 = "stablehlo.add"(%67, %73) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %80 = "stablehlo.and"(%75, %40) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %81 = "stablehlo.broadcast_in_dim"(%80) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8xui32>
        %82 = "stablehlo.shift_left"(%73, %81) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %83 = "stablehlo.shift_right_logical"(%73, %78) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %84 = "stablehlo.or"(%82, %83) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %85 = "stablehlo.xor"(%84, %79) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %86 = "stablehlo.add"(%79, %25) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %87 = "stablehlo.add"(%85, %26) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %88 = "stablehlo.broadcast_in_dim"(%35) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8xui32>
        %89 = "stablehlo.add"(%87, %88) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %90 = "stablehlo.add"(%22, %31) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        "stablehlo.return"(%90, %86, %89, %26, %27, %25, %28, %29) : (tensor<i32>, tensor<8xui32>, tensor<8xui32>, tensor<8xui32>, tensor<8xui32>, tensor<8xui32>, tensor<5x4xui32>, tensor<5xui32>) -> ()
    }) : (tensor<i32>, tensor<8xui32>, tensor<8xui32>, tensor<8xui32>, tensor<8xui32>, tensor<8xui32>, tensor<5x4xui32>, tensor<5xui32>) -> (tensor<i32>, tensor<8xui32>, tensor<8xui32>, tensor<8xui32>, tensor<8xui32>, tensor<8xui32>, tensor<5x4xui32>, tensor<5xui32>)
    return %91#1, %91#2 : tensor<8xui32>, tensor<8xui32>
  }
  func.func private @threefry2x32_2(%0: tensor<8x4xui32>, %1: tensor<8x4xui32>, %2: tensor<8x4xui32>, %3: tensor<8x4xui32>) -> (tensor<8x4xui32>, tensor<8x4xui32>) {
    %4 = "stablehlo.constant"() {value = dense<"0x0D0000000F0000001A00000006000000110000001D00000010000000180000000D0000000F0000001A00000006000000110000001D00000010000000180000000D0000000F0000001A00000006000000"> : tensor<5x4xui32>} : () -> tensor<5x4xui32>
    %5 = "stablehlo.constant"() {value = dense<"0x0100000002000000030000000400000005000000"> : tensor<5xui32>} : () -> tensor<5xui32>
    %6 = "stablehlo.xor"(%0, %1) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
    %7 = "stablehlo.constant"() {value = dense<466688986> : tensor<8x4xui32>} : () -> tensor<8x4xui32>
    %8 = "stablehlo.xor"(%6, %7) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
    %9 = "stablehlo.add"(%2, %0) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
    %10 = "stablehlo.add"(%3, %1) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
    %11 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %91:8 = "stablehlo.while"(%11, %9, %10, %1, %8, %0, %4, %5) ({
      ^bb0(%12: tensor<i32>, %13: tensor<8x4xui32>, %14: tensor<8x4xui32>, %15: tensor<8x4xui32>, %16: tensor<8x4xui32>, %17: tensor<8x4xui32>, %18: tensor<5x4xui32>, %19: tensor<5xui32>):
        %20 = "stablehlo.constant"() {value = dense<5> : tensor<i32>} : () -> tensor<i32>
        %21 = "stablehlo.compare"(%12, %20) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        "stablehlo.return"(%21) : (tensor<i1>) -> ()
    }, {
      ^bb0(%22: tensor<i32>, %23: tensor<8x4xui32>, %24: tensor<8x4xui32>, %25: tensor<8x4xui32>, %26: tensor<8x4xui32>, %27: tensor<8x4xui32>, %28: tensor<5x4xui32>, %29: tensor<5xui32>):
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
        %42 = "stablehlo.broadcast_in_dim"(%41) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x4xui32>
        %43 = "stablehlo.add"(%23, %24) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %44 = "stablehlo.and"(%37, %40) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %45 = "stablehlo.broadcast_in_dim"(%44) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x4xui32>
        %46 = "stablehlo.shift_left"(%24, %45) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %47 = "stablehlo.shift_right_logical"(%24, %42) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %48 = "stablehlo.or"(%46, %47) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %49 = "stablehlo.xor"(%48, %43) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %50 = "stablehlo.slice"(%33) {start_indices = array<i64: 1>, limit_indices = array<i64: 2>, strides = array<i64: 1>} : (tensor<4xui32>) -> tensor<1xui32>
        %51 = "stablehlo.reshape"(%50) : (tensor<1xui32>) -> tensor<ui32>
        %52 = "stablehlo.subtract"(%38, %51) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %53 = "stablehlo.and"(%52, %40) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %54 = "stablehlo.broadcast_in_dim"(%53) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x4xui32>
        %55 = "stablehlo.add"(%43, %49) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %56 = "stablehlo.and"(%51, %40) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %57 = "stablehlo.broadcast_in_dim"(%56) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x4xui32>
        %58 = "stablehlo.shift_left"(%49, %57) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %59 = "stablehlo.shift_right_logical"(%49, %54) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %60 = "stablehlo.or"(%58, %59) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %61 = "stablehlo.xor"(%60, %55) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %62 = "stablehlo.slice"(%33) {start_indices = array<i64: 2>, limit_indices = array<i64: 3>, strides = array<i64: 1>} : (tensor<4xui32>) -> tensor<1xui32>
        %63 = "stablehlo.reshape"(%62) : (tensor<1xui32>) -> tensor<ui32>
        %64 = "stablehlo.subtract"(%38, %63) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %65 = "stablehlo.and"(%64, %40) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %66 = "stablehlo.broadcast_in_dim"(%65) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x4xui32>
        %67 = "stablehlo.add"(%55, %61) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %68 = "stablehlo.and"(%63, %40) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %69 = "stablehlo.broadcast_in_dim"(%68) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x4xui32>
        %70 = "stablehlo.shift_left"(%61, %69) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %71 = "stablehlo.shift_right_logical"(%61, %66) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %72 = "stablehlo.or"(%70, %71) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %73 = "stablehlo.xor"(%72, %67) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %74 = "stablehlo.slice"(%33) {start_indices = array<i64: 3>, limit_indices = array<i64: 4>, strides = array<i64: 1>} : (tensor<4xui32>) -> tensor<1xui32>
        %75 = "stablehlo.reshape"(%74) : (tensor<1xui32>) -> tensor<ui32>
        %76 = "stablehlo.subtract"(%38, %75) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %77 = "stablehlo.and"(%76, %40) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %78 = "stablehlo.broadcast_in_dim"(%77) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x4xui32>
        %79 = "stablehlo.add"(%67, %73) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %80 = "stablehlo.and"(%75, %40) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %81 = "stablehlo.broadcast_in_dim"(%80) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x4xui32>
        %82 = "stablehlo.shift_left"(%73, %81) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %83 = "stablehlo.shift_right_logical"(%73, %78) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %84 = "stablehlo.or"(%82, %83) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %85 = "stablehlo.xor"(%84, %79) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %86 = "stablehlo.add"(%79, %25) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %87 = "stablehlo.add"(%85, %26) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %88 = "stablehlo.broadcast_in_dim"(%35) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x4xui32>
        %89 = "stablehlo.add"(%87, %88) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %90 = "stablehlo.add"(%22, %31) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        "stablehlo.return"(%90, %86, %89, %26, %27, %25, %28, %29) : (tensor<i32>, tensor<8x4xui32>, tensor<8x4xui32>, tensor<8x4xui32>, tensor<8x4xui32>, tensor<8x4xui32>, tensor<5x4xui32>, tensor<5xui32>) -> ()
    }) : (tensor<i32>, tensor<8x4xui32>, tensor<8x4xui32>, tensor<8x4xui32>, tensor<8x4xui32>, tensor<8x4xui32>, tensor<5x4xui32>, tensor<5xui32>) -> (tensor<i32>, tensor<8x4xui32>, tensor<8x4xui32>, tensor<8x4xui32>, tensor<8x4xui32>, tensor<8x4xui32>, tensor<5x4xui32>, tensor<5xui32>)
    return %91#1, %91#2 : tensor<8x4xui32>, tensor<8x4xui32>
  }
  func.func private @threefry2x32_3(%0: tensor<8x4x2xui32>, %1: tensor<8x4x2xui32>, %2: tensor<8x4x2xui32>, %3: tensor<8x4x2xui32>) -> (tensor<8x4x2xui32>, tensor<8x4x2xui32>) {
    %4 = "stablehlo.constant"() {value = dense<"0x0D0000000F0000001A00000006000000110000001D00000010000000180000000D0000000F0000001A00000006000000110000001D00000010000000180000000D0000000F0000001A00000006000000"> : tensor<5x4xui32>} : () -> tensor<5x4xui32>
    %5 = "stablehlo.constant"() {value = dense<"0x0100000002000000030000000400000005000000"> : tensor<5xui32>} : () -> tensor<5xui32>
    %6 = "stablehlo.xor"(%0, %1) : (tensor<8x4x2xui32>, tensor<8x4x2xui32>) -> tensor<8x4x2xui32>
    %7 = "stablehlo.constant"() {value = dense<466688986> : tensor<8x4x2xui32>} : () -> tensor<8x4x2xui32>
    %8 = "stablehlo.xor"(%6, %7) : (tensor<8x4x2xui32>, tensor<8x4x2xui32>) -> tensor<8x4x2xui32>
    %9 = "stablehlo.add"(%2, %0) : (tensor<8x4x2xui32>, tensor<8x4x2xui32>) -> tensor<8x4x2xui32>
    %10 = "stablehlo.add"(%3, %1) : (tensor<8x4x2xui32>, tensor<8x4x2xui32>) -> tensor<8x4x2xui32>
    %11 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %91:8 = "stablehlo.while"(%11, %9, %10, %1, %8, %0, %4, %5) ({
      ^bb0(%12: tensor<i32>, %13: tensor<8x4x2xui32>, %14: tensor<8x4x2xui32>, %15: tensor<8x4x2xui32>, %16: tensor<8x4x2xui32>, %17: tensor<8x4x2xui32>, %18: tensor<5x4xui32>, %19: tensor<5xui32>):
        %20 = "stablehlo.constant"() {value = dense<5> : tensor<i32>} : () -> tensor<i32>
        %21 = "stablehlo.compare"(%12, %20) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        "stablehlo.return"(%21) : (tensor<i1>) -> ()
    }, {
      ^bb0(%22: tensor<i32>, %23: tensor<8x4x2xui32>, %24: tensor<8x4x2xui32>, %25: tensor<8x4x2xui32>, %26: tensor<8x4x2xui32>, %27: tensor<8x4x2xui32>, %28: tensor<5x4xui32>, %29: tensor<5xui32>):
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
        %42 = "stablehlo.broadcast_in_dim"(%41) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x4x2xui32>
        %43 = "stablehlo.add"(%23, %24) : (tensor<8x4x2xui32>, tensor<8x4x2xui32>) -> tensor<8x4x2xui32>
        %44 = "stablehlo.and"(%37, %40) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %45 = "stablehlo.broadcast_in_dim"(%44) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x4x2xui32>
        %46 = "stablehlo.shift_left"(%24, %45) : (tensor<8x4x2xui32>, tensor<8x4x2xui32>) -> tensor<8x4x2xui32>
        %47 = "stablehlo.shift_right_logical"(%24, %42) : (tensor<8x4x2xui32>, tensor<8x4x2xui32>) -> tensor<8x4x2xui32>
        %48 = "stablehlo.or"(%46, %47) : (tensor<8x4x2xui32>, tensor<8x4x2xui32>) -> tensor<8x4x2xui32>
        %49 = "stablehlo.xor"(%48, %43) : (tensor<8x4x2xui32>, tensor<8x4x2xui32>) -> tensor<8x4x2xui32>
        %50 = "stablehlo.slice"(%33) {start_indices = array<i64: 1>, limit_indices = array<i64: 2>, strides = array<i64: 1>} : (tensor<4xui32>) -> tensor<1xui32>
        %51 = "stablehlo.reshape"(%50) : (tensor<1xui32>) -> tensor<ui32>
        %52 = "stablehlo.subtract"(%38, %51) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %53 = "stablehlo.and"(%52, %40) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %54 = "stablehlo.broadcast_in_dim"(%53) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x4x2xui32>
        %55 = "stablehlo.add"(%43, %49) : (tensor<8x4x2xui32>, tensor<8x4x2xui32>) -> tensor<8x4x2xui32>
        %56 = "stablehlo.and"(%51, %40) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %57 = "stablehlo.broadcast_in_dim"(%56) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x4x2xui32>
        %58 = "stablehlo.shift_left"(%49, %57) : (tensor<8x4x2xui32>, tensor<8x4x2xui32>) -> tensor<8x4x2xui32>
        %59 = "stablehlo.shift_right_logical"(%49, %54) : (tensor<8x4x2xui32>, tensor<8x4x2xui32>) -> tensor<8x4x2xui32>
        %60 = "stablehlo.or"(%58, %59) : (tensor<8x4x2xui32>, tensor<8x4x2xui32>) -> tensor<8x4x2xui32>
        %61 = "stablehlo.xor"(%60, %55) : (tensor<8x4x2xui32>, tensor<8x4x2xui32>) -> tensor<8x4x2xui32>
        %62 = "stablehlo.slice"(%33) {start_indices = array<i64: 2>, limit_indices = array<i64: 3>, strides = array<i64: 1>} : (tensor<4xui32>) -> tensor<1xui32>
        %63 = "stablehlo.reshape"(%62) : (tensor<1xui32>) -> tensor<ui32>
        %64 = "stablehlo.subtract"(%38, %63) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %65 = "stablehlo.and"(%64, %40) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %66 = "stablehlo.broadcast_in_dim"(%65) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x4x2xui32>
        %67 = "stablehlo.add"(%55, %61) : (tensor<8x4x2xui32>, tensor<8x4x2xui32>) -> tensor<8x4x2xui32>
        %68 = "stablehlo.and"(%63, %40) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %69 = "stablehlo.broadcast_in_dim"(%68) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x4x2xui32>
        %70 = "stablehlo.shift_left"(%61, %69) : (tensor<8x4x2xui32>, tensor<8x4x2xui32>) -> tensor<8x4x2xui32>
        %71 = "stablehlo.shift_right_logical"(%61, %66) : (tensor<8x4x2xui32>, tensor<8x4x2xui32>) -> tensor<8x4x2xui32>
        %72 = "stablehlo.or"(%70, %71) : (tensor<8x4x2xui32>, tensor<8x4x2xui32>) -> tensor<8x4x2xui32>
        %73 = "stablehlo.xor"(%72, %67) : (tensor<8x4x2xui32>, tensor<8x4x2xui32>) -> tensor<8x4x2xui32>
        %74 = "stablehlo.slice"(%33) {start_indices = array<i64: 3>, limit_indices = array<i64: 4>, strides = array<i64: 1>} : (tensor<4xui32>) -> tensor<1xui32>
        %75 = "stablehlo.reshape"(%74) : (tensor<1xui32>) -> tensor<ui32>
        %76 = "stablehlo.subtract"(%38, %75) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %77 = "stablehlo.and"(%76, %40) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %78 = "stablehlo.broadcast_in_dim"(%77) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x4x2xui32>
        %79 = "stablehlo.add"(%67, %73) : (tensor<8x4x2xui32>, tensor<8x4x2xui32>) -> tensor<8x4x2xui32>
        %80 = "stablehlo.and"(%75, %40) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %81 = "stablehlo.broadcast_in_dim"(%80) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x4x2xui32>
        %82 = "stablehlo.shift_left"(%73, %81) : (tensor<8x4x2xui32>, tensor<8x4x2xui32>) -> tensor<8x4x2xui32>
        %83 = "stablehlo.shift_right_logical"(%73, %78) : (tensor<8x4x2xui32>, tensor<8x4x2xui32>) -> tensor<8x4x2xui32>
        %84 = "stablehlo.or"(%82, %83) : (tensor<8x4x2xui32>, tensor<8x4x2xui32>) -> tensor<8x4x2xui32>
        %85 = "stablehlo.xor"(%84, %79) : (tensor<8x4x2xui32>, tensor<8x4x2xui32>) -> tensor<8x4x2xui32>
        %86 = "stablehlo.add"(%79, %25) : (tensor<8x4x2xui32>, tensor<8x4x2xui32>) -> tensor<8x4x2xui32>
        %87 = "stablehlo.add"(%85, %26) : (tensor<8x4x2xui32>, tensor<8x4x2xui32>) -> tensor<8x4x2xui32>
        %88 = "stablehlo.broadcast_in_dim"(%35) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x4x2xui32>
        %89 = "stablehlo.add"(%87, %88) : (tensor<8x4x2xui32>, tensor<8x4x2xui32>) -> tensor<8x4x2xui32>
        %90 = "stablehlo.add"(%22, %31) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        "stablehlo.return"(%90, %86, %89, %26, %27, %25, %28, %29) : (tensor<i32>, tensor<8x4x2xui32>, tensor<8x4x2xui32>, tensor<8x4x2xui32>, tensor<8x4x2xui32>, tensor<8x4x2xui32>, tensor<5x4xui32>, tensor<5xui32>) -> ()
    }) : (tensor<i32>, tensor<8x4x2xui32>, tensor<8x4x2xui32>, tensor<8x4x2xui32>, tensor<8x4x2xui32>, tensor<8x4x2xui32>, tensor<5x4xui32>, tensor<5xui32>) -> (tensor<i32>, tensor<8x4x2xui32>, tensor<8x4x2xui32>, tensor<8x4x2xui32>, tensor<8x4x2xui32>, tensor<8x4x2xui32>, tensor<5x4xui32>, tensor<5xui32>)
    return %91#1, %91#2 : tensor<8x4x2xui32>, tensor<8x4x2xui32>
  }
  func.func private @threefry2x32_4(%0: tensor<8x4x2x8xui32>, %1: tensor<8x4x2x8xui32>, %2: tensor<8x4x2x8xui32>, %3: tensor<8x4x2x8xui32>) -> (tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>) {
    %4 = "stablehlo.constant"() {value = dense<"0x0D0000000F0000001A00000006000000110000001D00000010000000180000000D0000000F0000001A00000006000000110000001D00000010000000180000000D0000000F0000001A00000006000000"> : tensor<5x4xui32>} : () -> tensor<5x4xui32>
    %5 = "stablehlo.constant"() {value = dense<"0x0100000002000000030000000400000005000000"> : tensor<5xui32>} : () -> tensor<5xui32>
    %6 = "stablehlo.xor"(%0, %1) : (tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>) -> tensor<8x4x2x8xui32>
    %7 = "stablehlo.constant"() {value = dense<466688986> : tensor<8x4x2x8xui32>} : () -> tensor<8x4x2x8xui32>
    %8 = "stablehlo.xor"(%6, %7) : (tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>) -> tensor<8x4x2x8xui32>
    %9 = "stablehlo.add"(%2, %0) : (tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>) -> tensor<8x4x2x8xui32>
    %10 = "stablehlo.add"(%3, %1) : (tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>) -> tensor<8x4x2x8xui32>
    %11 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %91:8 = "stablehlo.while"(%11, %9, %10, %1, %8, %0, %4, %5) ({
      ^bb0(%12: tensor<i32>, %13: tensor<8x4x2x8xui32>, %14: tensor<8x4x2x8xui32>, %15: tensor<8x4x2x8xui32>, %16: tensor<8x4x2x8xui32>, %17: tensor<8x4x2x8xui32>, %18: tensor<5x4xui32>, %19: tensor<5xui32>):
        %20 = "stablehlo.constant"() {value = dense<5> : tensor<i32>} : () -> tensor<i32>
        %21 = "stablehlo.compare"(%12, %20) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        "stablehlo.return"(%21) : (tensor<i1>) -> ()
    }, {
      ^bb0(%22: tensor<i32>, %23: tensor<8x4x2x8xui32>, %24: tensor<8x4x2x8xui32>, %25: tensor<8x4x2x8xui32>, %26: tensor<8x4x2x8xui32>, %27: tensor<8x4x2x8xui32>, %28: tensor<5x4xui32>, %29: tensor<5xui32>):
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
        %42 = "stablehlo.broadcast_in_dim"(%41) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x4x2x8xui32>
        %43 = "stablehlo.add"(%23, %24) : (tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>) -> tensor<8x4x2x8xui32>
        %44 = "stablehlo.and"(%37, %40) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %45 = "stablehlo.broadcast_in_dim"(%44) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x4x2x8xui32>
        %46 = "stablehlo.shift_left"(%24, %45) : (tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>) -> tensor<8x4x2x8xui32>
        %47 = "stablehlo.shift_right_logical"(%24, %42) : (tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>) -> tensor<8x4x2x8xui32>
        %48 = "stablehlo.or"(%46, %47) : (tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>) -> tensor<8x4x2x8xui32>
        %49 = "stablehlo.xor"(%48, %43) : (tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>) -> tensor<8x4x2x8xui32>
        %50 = "stablehlo.slice"(%33) {start_indices = array<i64: 1>, limit_indices = array<i64: 2>, strides = array<i64: 1>} : (tensor<4xui32>) -> tensor<1xui32>
        %51 = "stablehlo.reshape"(%50) : (tensor<1xui32>) -> tensor<ui32>
        %52 = "stablehlo.subtract"(%38, %51) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %53 = "stablehlo.and"(%52, %40) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %54 = "stablehlo.broadcast_in_dim"(%53) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x4x2x8xui32>
        %55 = "stablehlo.add"(%43, %49) : (tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>) -> tensor<8x4x2x8xui32>
        %56 = "stablehlo.and"(%51, %40) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %57 = "stablehlo.broadcast_in_dim"(%56) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x4x2x8xui32>
        %58 = "stablehlo.shift_left"(%49, %57) : (tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>) -> tensor<8x4x2x8xui32>
        %59 = "stablehlo.shift_right_logical"(%49, %54) : (tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>) -> tensor<8x4x2x8xui32>
        %60 = "stablehlo.or"(%58, %59) : (tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>) -> tensor<8x4x2x8xui32>
        %61 = "stablehlo.xor"(%60, %55) : (tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>) -> tensor<8x4x2x8xui32>
        %62 = "stablehlo.slice"(%33) {start_indices = array<i64: 2>, limit_indices = array<i64: 3>, strides = array<i64: 1>} : (tensor<4xui32>) -> tensor<1xui32>
        %63 = "stablehlo.reshape"(%62) : (tensor<1xui32>) -> tensor<ui32>
        %64 = "stablehlo.subtract"(%38, %63) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %65 = "stablehlo.and"(%64, %40) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %66 = "stablehlo.broadcast_in_dim"(%65) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x4x2x8xui32>
        %67 = "stablehlo.add"(%55, %61) : (tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>) -> tensor<8x4x2x8xui32>
        %68 = "stablehlo.and"(%63, %40) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %69 = "stablehlo.broadcast_in_dim"(%68) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x4x2x8xui32>
        %70 = "stablehlo.shift_left"(%61, %69) : (tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>) -> tensor<8x4x2x8xui32>
        %71 = "stablehlo.shift_right_logical"(%61, %66) : (tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>) -> tensor<8x4x2x8xui32>
        %72 = "stablehlo.or"(%70, %71) : (tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>) -> tensor<8x4x2x8xui32>
        %73 = "stablehlo.xor"(%72, %67) : (tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>) -> tensor<8x4x2x8xui32>
        %74 = "stablehlo.slice"(%33) {start_indices = array<i64: 3>, limit_indices = array<i64: 4>, strides = array<i64: 1>} : (tensor<4xui32>) -> tensor<1xui32>
        %75 = "stablehlo.reshape"(%74) : (tensor<1xui32>) -> tensor<ui32>
        %76 = "stablehlo.subtract"(%38, %75) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %77 = "stablehlo.and"(%76, %40) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %78 = "stablehlo.broadcast_in_dim"(%77) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x4x2x8xui32>
        %79 = "stablehlo.add"(%67, %73) : (tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>) -> tensor<8x4x2x8xui32>
        %80 = "stablehlo.and"(%75, %40) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %81 = "stablehlo.broadcast_in_dim"(%80) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x4x2x8xui32>
        %82 = "stablehlo.shift_left"(%73, %81) : (tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>) -> tensor<8x4x2x8xui32>
        %83 = "stablehlo.shift_right_logical"(%73, %78) : (tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>) -> tensor<8x4x2x8xui32>
        %84 = "stablehlo.or"(%82, %83) : (tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>) -> tensor<8x4x2x8xui32>
        %85 = "stablehlo.xor"(%84, %79) : (tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>) -> tensor<8x4x2x8xui32>
        %86 = "stablehlo.add"(%79, %25) : (tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>) -> tensor<8x4x2x8xui32>
        %87 = "stablehlo.add"(%85, %26) : (tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>) -> tensor<8x4x2x8xui32>
        %88 = "stablehlo.broadcast_in_dim"(%35) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x4x2x8xui32>
        %89 = "stablehlo.add"(%87, %88) : (tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>) -> tensor<8x4x2x8xui32>
        %90 = "stablehlo.add"(%22, %31) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        "stablehlo.return"(%90, %86, %89, %26, %27, %25, %28, %29) : (tensor<i32>, tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>, tensor<5x4xui32>, tensor<5xui32>) -> ()
    }) : (tensor<i32>, tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>, tensor<5x4xui32>, tensor<5xui32>) -> (tensor<i32>, tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>, tensor<5x4xui32>, tensor<5xui32>)
    return %91#1, %91#2 : tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>
  }
}
