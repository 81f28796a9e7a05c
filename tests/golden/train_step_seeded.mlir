module @train_step {
  sdy.mesh @mesh = <["data"=2]>
  func.func public @main(%0: tensor<i32> {sdy.sharding = #sdy.sharding<@mesh, []>, tf.aliasing_output = 0 : i32}, %1: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 1 : i32}, %2: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 2 : i32}, %3: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 3 : i32}, %4: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 4 : i32}, %5: tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 5 : i32}, %6: tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 6 : i32}, %7: tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 7 : i32}, %8: tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 8 : i32}, %9: tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 9 : i32}, %10: tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 10 : i32}, %11: tensor<1x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 11 : i32}, %12: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 12 : i32}, %13: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 13 : i32}, %14: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 14 : i32}, %15: tensor<1x16x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 15 : i32}, %16: tensor<1x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 16 : i32}, %17: tensor<1x64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 17 : i32}, %18: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 18 : i32}, %19: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 19 : i32}, %20: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 20 : i32}, %21: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 21 : i32}, %22: tensor<8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 22 : i32}, %23: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 23 : i32}, %24: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 24 : i32}, %25: tensor<4x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 25 : i32}, %26: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 26 : i32}, %27: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 27 : i32}, %28: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 28 : i32}, %29: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 29 : i32}, %30: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 30 : i32}, %31: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 31 : i32}, %32: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 32 : i32}, %33: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 33 : i32}, %34: tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 34 : i32}, %35: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 35 : i32}, %36: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 36 : i32}, %37: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 37 : i32}, %38: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 38 : i32}, %39: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 39 : i32}, %40: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 40 : i32}, %41: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 41 : i32}, %42: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 42 : i32}, %43: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 43 : i32}, %44: tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 44 : i32}, %45: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 45 : i32}, %46: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 46 : i32}, %47: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 47 : i32}, %48: tensor<2x16x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 48 : i32}, %49: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 49 : i32}, %50: tensor<2x64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 50 : i32}, %51: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 51 : i32}, %52: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 52 : i32}, %53: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 53 : i32}, %54: tensor<256x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 54 : i32}, %55: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 55 : i32}, %56: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 56 : i32}, %57: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 57 : i32}, %58: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 58 : i32}, %59: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 59 : i32}, %60: tensor<8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 60 : i32}, %61: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 61 : i32}, %62: tensor<2x16x48xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 62 : i32}, %63: tensor<2x48xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 63 : i32}, %64: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 64 : i32}, %65: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 65 : i32}, %66: tensor<2x16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 66 : i32}, %67: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 67 : i32}, %68: tensor<2x16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 68 : i32}, %69: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 69 : i32}, %70: tensor<16x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 70 : i32}, %71: tensor<32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 71 : i32}, %72: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 72 : i32}, %73: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 73 : i32}, %74: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 74 : i32}, %75: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 75 : i32}, %76: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 76 : i32}, %77: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 77 : i32}, %78: tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 78 : i32}, %79: tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 79 : i32}, %80: tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 80 : i32}, %81: tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 81 : i32}, %82: tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 82 : i32}, %83: tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 83 : i32}, %84: tensor<1x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 84 : i32}, %85: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 85 : i32}, %86: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 86 : i32}, %87: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 87 : i32}, %88: tensor<1x16x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 88 : i32}, %89: tensor<1x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 89 : i32}, %90: tensor<1x64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 90 : i32}, %91: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 91 : i32}, %92: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 92 : i32}, %93: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 93 : i32}, %94: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 94 : i32}, %95: tensor<8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 95 : i32}, %96: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 96 : i32}, %97: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 97 : i32}, %98: tensor<4x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 98 : i32}, %99: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 99 : i32}, %100: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 100 : i32}, %101: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 101 : i32}, %102: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 102 : i32}, %103: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 103 : i32}, %104: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 104 : i32}, %105: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 105 : i32}, %106: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 106 : i32}, %107: tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 107 : i32}, %108: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 108 : i32}, %109: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 109 : i32}, %110: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 110 : i32}, %111: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 111 : i32}, %112: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 112 : i32}, %113: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 113 : i32}, %114: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 114 : i32}, %115: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 115 : i32}, %116: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 116 : i32}, %117: tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 117 : i32}, %118: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 118 : i32}, %119: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 119 : i32}, %120: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 120 : i32}, %121: tensor<2x16x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 121 : i32}, %122: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 122 : i32}, %123: tensor<2x64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 123 : i32}, %124: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 124 : i32}, %125: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 125 : i32}, %126: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 126 : i32}, %127: tensor<256x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 127 : i32}, %128: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 128 : i32}, %129: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 129 : i32}, %130: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 130 : i32}, %131: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 131 : i32}, %132: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 132 : i32}, %133: tensor<8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 133 : i32}, %134: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 134 : i32}, %135: tensor<2x16x48xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 135 : i32}, %136: tensor<2x48xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 136 : i32}, %137: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 137 : i32}, %138: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 138 : i32}, %139: tensor<2x16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 139 : i32}, %140: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 140 : i32}, %141: tensor<2x16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 141 : i32}, %142: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 142 : i32}, %143: tensor<16x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 143 : i32}, %144: tensor<32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 144 : i32}, %145: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 145 : i32}, %146: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 146 : i32}, %147: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 147 : i32}, %148: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 148 : i32}, %149: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 149 : i32}, %150: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 150 : i32}, %151: tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 151 : i32}, %152: tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 152 : i32}, %153: tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 153 : i32}, %154: tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 154 : i32}, %155: tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 155 : i32}, %156: tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 156 : i32}, %157: tensor<1x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 157 : i32}, %158: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 158 : i32}, %159: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 159 : i32}, %160: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 160 : i32}, %161: tensor<1x16x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 161 : i32}, %162: tensor<1x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 162 : i32}, %163: tensor<1x64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 163 : i32}, %164: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 164 : i32}, %165: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 165 : i32}, %166: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 166 : i32}, %167: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 167 : i32}, %168: tensor<8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 168 : i32}, %169: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 169 : i32}, %170: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 170 : i32}, %171: tensor<4x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 171 : i32}, %172: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 172 : i32}, %173: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 173 : i32}, %174: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 174 : i32}, %175: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 175 : i32}, %176: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 176 : i32}, %177: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 177 : i32}, %178: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 178 : i32}, %179: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 179 : i32}, %180: tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 180 : i32}, %181: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 181 : i32}, %182: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 182 : i32}, %183: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 183 : i32}, %184: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 184 : i32}, %185: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 185 : i32}, %186: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 186 : i32}, %187: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 187 : i32}, %188: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 188 : i32}, %189: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 189 : i32}, %190: tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 190 : i32}, %191: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 191 : i32}, %192: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 192 : i32}, %193: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 193 : i32}, %194: tensor<2x16x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 194 : i32}, %195: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 195 : i32}, %196: tensor<2x64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 196 : i32}, %197: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 197 : i32}, %198: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 198 : i32}, %199: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 199 : i32}, %200: tensor<256x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 200 : i32}, %201: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 201 : i32}, %202: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 202 : i32}, %203: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 203 : i32}, %204: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 204 : i32}, %205: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 205 : i32}, %206: tensor<8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 206 : i32}, %207: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 207 : i32}, %208: tensor<2x16x48xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 208 : i32}, %209: tensor<2x48xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 209 : i32}, %210: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 210 : i32}, %211: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 211 : i32}, %212: tensor<2x16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 212 : i32}, %213: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 213 : i32}, %214: tensor<2x16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 214 : i32}, %215: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 215 : i32}, %216: tensor<16x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 216 : i32}, %217: tensor<32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 217 : i32}, %218: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 218 : i32}, %219: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 219 : i32}, %220: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 220 : i32}, %221: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 221 : i32}, %222: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 222 : i32}, %223: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 223 : i32}, %224: tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 224 : i32}, %225: tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 225 : i32}, %226: tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 226 : i32}, %227: tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 227 : i32}, %228: tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 228 : i32}, %229: tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 229 : i32}, %230: tensor<1x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 230 : i32}, %231: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 231 : i32}, %232: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 232 : i32}, %233: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 233 : i32}, %234: tensor<1x16x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 234 : i32}, %235: tensor<1x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 235 : i32}, %236: tensor<1x64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 236 : i32}, %237: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 237 : i32}, %238: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 238 : i32}, %239: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 239 : i32}, %240: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 240 : i32}, %241: tensor<8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 241 : i32}, %242: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 242 : i32}, %243: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 243 : i32}, %244: tensor<4x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 244 : i32}, %245: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 245 : i32}, %246: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 246 : i32}, %247: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 247 : i32}, %248: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 248 : i32}, %249: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 249 : i32}, %250: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 250 : i32}, %251: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 251 : i32}, %252: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 252 : i32}, %253: tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 253 : i32}, %254: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 254 : i32}, %255: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 255 : i32}, %256: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 256 : i32}, %257: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 257 : i32}, %258: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 258 : i32}, %259: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 259 : i32}, %260: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 260 : i32}, %261: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 261 : i32}, %262: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 262 : i32}, %263: tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 263 : i32}, %264: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 264 : i32}, %265: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 265 : i32}, %266: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 266 : i32}, %267: tensor<2x16x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 267 : i32}, %268: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 268 : i32}, %269: tensor<2x64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 269 : i32}, %270: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 270 : i32}, %271: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 271 : i32}, %272: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 272 : i32}, %273: tensor<256x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 273 : i32}, %274: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 274 : i32}, %275: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 275 : i32}, %276: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 276 : i32}, %277: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 277 : i32}, %278: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 278 : i32}, %279: tensor<8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 279 : i32}, %280: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 280 : i32}, %281: tensor<2x16x48xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 281 : i32}, %282: tensor<2x48xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 282 : i32}, %283: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 283 : i32}, %284: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 284 : i32}, %285: tensor<2x16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 285 : i32}, %286: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 286 : i32}, %287: tensor<2x16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 287 : i32}, %288: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 288 : i32}, %289: tensor<16x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 289 : i32}, %290: tensor<32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 290 : i32}, %291: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 291 : i32}, %292: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 292 : i32}, %293: tensor<8x4x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>}, %294: tensor<8x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>}, %295: tensor<8x8xi1> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}]>}, %296: tensor<2xui32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}) -> (tensor<i32> {sdy.sharding = #sdy.sharding<@mesh, []>}, tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<1x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<1x16x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<1x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<1x64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<4x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<256x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<2x16x48xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x48xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<1x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<1x16x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<1x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<1x64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<4x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<256x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<2x16x48xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x48xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<1x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<1x16x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<1x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<1x64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<4x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<256x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<2x16x48xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x48xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<1x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<1x16x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<1x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<1x64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<4x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<256x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<2x16x48xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x48xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<f32> {sdy.sharding = #sdy.sharding<@mesh, []>}, tensor<f32> {sdy.sharding = #sdy.sharding<@mesh, []>}, tensor<f32> {sdy.sharding = #sdy.sharding<@mesh, []>}, tensor<4xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<4xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<f32> {sdy.sharding = #sdy.sharding<@mesh, []>}, tensor<f32> {sdy.sharding = #sdy.sharding<@mesh, []>}) {
    %297 = "stablehlo.iota"() {iota_dimension = 0 : i64} : () -> tensor<8xui32>
    %298 = "stablehlo.slice"(%296) {start_indices = array<i64: 0>, limit_indices = array<i64: 1>, strides = array<i64: 1>} : (tensor<2xui32>) -> tensor<1xui32>
    %299 = "stablehlo.reshape"(%298) : (tensor<1xui32>) -> tensor<ui32>
    %300 = "stablehlo.slice"(%296) {start_indices = array<i64: 1>, limit_indices = array<i64: 2>, strides = array<i64: 1>} : (tensor<2xui32>) -> tensor<1xui32>
    %301 = "stablehlo.reshape"(%300) : (tensor<1xui32>) -> tensor<ui32>
    %302 = "stablehlo.convert"(%0) : (tensor<i32>) -> tensor<ui32>
    %303 = "stablehlo.constant"() {value = dense<1> : tensor<ui32>} : () -> tensor<ui32>
    %304:2 = "func.call"(%299, %301, %302, %303) {callee = @threefry2x32_0} : (tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>) -> (tensor<ui32>, tensor<ui32>)
    %305 = "stablehlo.broadcast_in_dim"(%304#0) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8xui32>
    %306 = "stablehlo.broadcast_in_dim"(%304#1) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8xui32>
    %307 = "stablehlo.constant"() {value = dense<2> : tensor<8xui32>} : () -> tensor<8xui32>
    %308:2 = "func.call"(%305, %306, %297, %307) {callee = @threefry2x32_1} : (tensor<8xui32>, tensor<8xui32>, tensor<8xui32>, tensor<8xui32>) -> (tensor<8xui32>, tensor<8xui32>)
    %309 = "stablehlo.constant"() {value = dense<0> : tensor<ui32>} : () -> tensor<ui32>
    %310 = "stablehlo.broadcast_in_dim"(%309) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8xui32>
    %311 = "stablehlo.constant"() {value = dense<3> : tensor<8xui32>} : () -> tensor<8xui32>
    %312:2 = "func.call"(%308#0, %308#1, %310, %311) {callee = @threefry2x32_1} : (tensor<8xui32>, tensor<8xui32>, tensor<8xui32>, tensor<8xui32>) -> (tensor<8xui32>, tensor<8xui32>)
    %313 = "stablehlo.constant"() {value = dense<0> : tensor<8xui32>} : () -> tensor<8xui32>
    %314:2 = "func.call"(%312#0, %312#1, %313, %313) {callee = @threefry2x32_1} : (tensor<8xui32>, tensor<8xui32>, tensor<8xui32>, tensor<8xui32>) -> (tensor<8xui32>, tensor<8xui32>)
    %315 = "stablehlo.constant"() {value = dense<8> : tensor<8xui32>} : () -> tensor<8xui32>
    %316 = "stablehlo.shift_right_logical"(%314#0, %315) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
    %317 = "stablehlo.convert"(%316) : (tensor<8xui32>) -> tensor<8xi32>
    %318 = "stablehlo.convert"(%317) : (tensor<8xi32>) -> tensor<8xf32>
    %319 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %320 = "stablehlo.broadcast_in_dim"(%319) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8xf32>
    %321 = "stablehlo.add"(%318, %320) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
    %322 = "stablehlo.constant"() {value = dense<5.9604645e-8> : tensor<f32>} : () -> tensor<f32>
    %323 = "stablehlo.broadcast_in_dim"(%322) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8xf32>
    %324 = "stablehlo.multiply"(%321, %323) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
    %325 = "stablehlo.constant"() {value = dense<1.0e-1> : tensor<8xf32>} : () -> tensor<8xf32>
    %326 = "stablehlo.compare"(%324, %325) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>} : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
    %327 = "stablehlo.constant"() {value = dense<4> : tensor<8xui32>} : () -> tensor<8xui32>
    %328:2 = "func.call"(%308#0, %308#1, %310, %327) {callee = @threefry2x32_1} : (tensor<8xui32>, tensor<8xui32>, tensor<8xui32>, tensor<8xui32>) -> (tensor<8xui32>, tensor<8xui32>)
    %329:2 = "func.call"(%328#0, %328#1, %313, %313) {callee = @threefry2x32_1} : (tensor<8xui32>, tensor<8xui32>, tensor<8xui32>, tensor<8xui32>) -> (tensor<8xui32>, tensor<8xui32>)
    %330 = "stablehlo.shift_right_logical"(%329#0, %315) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
    %331 = "stablehlo.convert"(%330) : (tensor<8xui32>) -> tensor<8xi32>
    %332 = "stablehlo.convert"(%331) : (tensor<8xi32>) -> tensor<8xf32>
    %333 = "stablehlo.add"(%332, %320) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
    %334 = "stablehlo.multiply"(%333, %323) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
    %335 = "stablehlo.constant"() {value = dense<1.5707964> : tensor<f32>} : () -> tensor<f32>
    %336 = "stablehlo.broadcast_in_dim"(%335) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8xf32>
    %337 = "stablehlo.multiply"(%334, %336) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
    %338 = "stablehlo.cosine"(%337) : (tensor<8xf32>) -> tensor<8xf32>
    %339 = "stablehlo.constant"() {value = dense<4.0> : tensor<f32>} : () -> tensor<f32>
    %340 = "stablehlo.broadcast_in_dim"(%339) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8xf32>
    %341 = "stablehlo.multiply"(%338, %340) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
    %342 = "stablehlo.negate"(%341) : (tensor<8xf32>) -> tensor<8xf32>
    %343 = "stablehlo.floor"(%342) : (tensor<8xf32>) -> tensor<8xf32>
    %344 = "stablehlo.negate"(%343) : (tensor<8xf32>) -> tensor<8xf32>
    %345 = "stablehlo.constant"() {value = dense<1.0> : tensor<f32>} : () -> tensor<f32>
    %346 = "stablehlo.clamp"(%345, %344, %339) : (tensor<f32>, tensor<8xf32>, tensor<f32>) -> tensor<8xf32>
    %347 = "stablehlo.convert"(%346) : (tensor<8xf32>) -> tensor<8xi32>
    %348 = "stablehlo.constant"() {value = dense<5> : tensor<8xui32>} : () -> tensor<8xui32>
    %349:2 = "func.call"(%308#0, %308#1, %310, %348) {callee = @threefry2x32_1} : (tensor<8xui32>, tensor<8xui32>, tensor<8xui32>, tensor<8xui32>) -> (tensor<8xui32>, tensor<8xui32>)
    %350 = "stablehlo.reshape"(%349#0) : (tensor<8xui32>) -> tensor<8x1xui32>
    %351 = "stablehlo.reshape"(%349#1) : (tensor<8xui32>) -> tensor<8x1xui32>
    %352 = "stablehlo.iota"() {iota_dimension = 0 : i64} : () -> tensor<4xui32>
    %353 = "stablehlo.reshape"(%350) : (tensor<8x1xui32>) -> tensor<8xui32>
    %354 = "stablehlo.broadcast_in_dim"(%353) {broadcast_dimensions = array<i64: 0>} : (tensor<8xui32>) -> tensor<8x4xui32>
    %355 = "stablehlo.broadcast_in_dim"(%352) {broadcast_dimensions = array<i64: 1>} : (tensor<4xui32>) -> tensor<8x4xui32>
    %356 = "stablehlo.reshape"(%351) : (tensor<8x1xui32>) -> tensor<8xui32>
    %357 = "stablehlo.broadcast_in_dim"(%356) {broadcast_dimensions = array<i64: 0>} : (tensor<8xui32>) -> tensor<8x4xui32>
    %358 = "stablehlo.constant"() {value = dense<0> : tensor<8x4xui32>} : () -> tensor<8x4xui32>
    %359:2 = "func.call"(%354, %357, %355, %358) {callee = @threefry2x32_2} : (tensor<8x4xui32>, tensor<8x4xui32>, tensor<8x4xui32>, tensor<8x4xui32>) -> (tensor<8x4xui32>, tensor<8x4xui32>)
    %360 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> tensor<8x4xi32>
    %366:2 = "stablehlo.sort"(%359#0, %360) ({
      ^bb0(%361: tensor<ui32>, %362: tensor<ui32>, %363: tensor<i32>, %364: tensor<i32>):
        %365 = "stablehlo.compare"(%361, %362) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type UNSIGNED>} : (tensor<ui32>, tensor<ui32>) -> tensor<i1>
        "stablehlo.return"(%365) : (tensor<i1>) -> ()
    }) {dimension = 1 : i64, is_stable = true} : (tensor<8x4xui32>, tensor<8x4xi32>) -> (tensor<8x4xui32>, tensor<8x4xi32>)
    %372:2 = "stablehlo.sort"(%366#1, %360) ({
      ^bb0(%367: tensor<i32>, %368: tensor<i32>, %369: tensor<i32>, %370: tensor<i32>):
        %371 = "stablehlo.compare"(%367, %368) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        "stablehlo.return"(%371) : (tensor<i1>) -> ()
    }) {dimension = 1 : i64, is_stable = true} : (tensor<8x4xi32>, tensor<8x4xi32>) -> (tensor<8x4xi32>, tensor<8x4xi32>)
    %373 = "stablehlo.reshape"(%347) : (tensor<8xi32>) -> tensor<8x1xi32>
    %374 = "stablehlo.reshape"(%373) : (tensor<8x1xi32>) -> tensor<8xi32>
    %375 = "stablehlo.broadcast_in_dim"(%374) {broadcast_dimensions = array<i64: 0>} : (tensor<8xi32>) -> tensor<8x4xi32>
    %376 = "stablehlo.compare"(%372#1, %375) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<8x4xi32>, tensor<8x4xi32>) -> tensor<8x4xi1>
    %377 = "stablehlo.constant"() {value = dense<6> : tensor<8xui32>} : () -> tensor<8xui32>
    %378:2 = "func.call"(%308#0, %308#1, %310, %377) {callee = @threefry2x32_1} : (tensor<8xui32>, tensor<8xui32>, tensor<8xui32>, tensor<8xui32>) -> (tensor<8xui32>, tensor<8xui32>)
    %379 = "stablehlo.reshape"(%378#0) : (tensor<8xui32>) -> tensor<8x1x1xui32>
    %380 = "stablehlo.reshape"(%378#1) : (tensor<8xui32>) -> tensor<8x1x1xui32>
    %381 = "stablehlo.reshape"(%297) : (tensor<8xui32>) -> tensor<4x2xui32>
    %382 = "stablehlo.reshape"(%379) : (tensor<8x1x1xui32>) -> tensor<8xui32>
    %383 = "stablehlo.broadcast_in_dim"(%382) {broadcast_dimensions = array<i64: 0>} : (tensor<8xui32>) -> tensor<8x4x2xui32>
    %384 = "stablehlo.broadcast_in_dim"(%381) {broadcast_dimensions = array<i64: 1, 2>} : (tensor<4x2xui32>) -> tensor<8x4x2xui32>
    %385 = "stablehlo.reshape"(%380) : (tensor<8x1x1xui32>) -> tensor<8xui32>
    %386 = "stablehlo.broadcast_in_dim"(%385) {broadcast_dimensions = array<i64: 0>} : (tensor<8xui32>) -> tensor<8x4x2xui32>
    %387 = "stablehlo.constant"() {value = dense<0> : tensor<8x4x2xui32>} : () -> tensor<8x4x2xui32>
    %388:2 = "func.call"(%383, %386, %384, %387) {callee = @threefry2x32_3} : (tensor<8x4x2xui32>, tensor<8x4x2xui32>, tensor<8x4x2xui32>, tensor<8x4x2xui32>) -> (tensor<8x4x2xui32>, tensor<8x4x2xui32>)
    %389 = "stablehlo.constant"() {value = dense<1000> : tensor<8x4x2xui32>} : () -> tensor<8x4x2xui32>
    %390 = "stablehlo.remainder"(%388#0, %389) : (tensor<8x4x2xui32>, tensor<8x4x2xui32>) -> tensor<8x4x2xui32>
    %391 = "stablehlo.convert"(%390) : (tensor<8x4x2xui32>) -> tensor<8x4x2xi32>
    %392 = "stablehlo.constant"() {value = dense<7> : tensor<8xui32>} : () -> tensor<8xui32>
    %393:2 = "func.call"(%308#0, %308#1, %310, %392) {callee = @threefry2x32_1} : (tensor<8xui32>, tensor<8xui32>, tensor<8xui32>, tensor<8xui32>) -> (tensor<8xui32>, tensor<8xui32>)
    %394 = "stablehlo.reshape"(%393#0) : (tensor<8xui32>) -> tensor<8x1x1x1xui32>
    %395 = "stablehlo.reshape"(%393#1) : (tensor<8xui32>) -> tensor<8x1x1x1xui32>
    %396 = "stablehlo.iota"() {iota_dimension = 0 : i64} : () -> tensor<64xui32>
    %397 = "stablehlo.reshape"(%396) : (tensor<64xui32>) -> tensor<4x2x8xui32>
    %398 = "stablehlo.reshape"(%394) : (tensor<8x1x1x1xui32>) -> tensor<8xui32>
    %399 = "stablehlo.broadcast_in_dim"(%398) {broadcast_dimensions = array<i64: 0>} : (tensor<8xui32>) -> tensor<8x4x2x8xui32>
    %400 = "stablehlo.broadcast_in_dim"(%397) {broadcast_dimensions = array<i64: 1, 2, 3>} : (tensor<4x2x8xui32>) -> tensor<8x4x2x8xui32>
    %401 = "stablehlo.reshape"(%395) : (tensor<8x1x1x1xui32>) -> tensor<8xui32>
    %402 = "stablehlo.broadcast_in_dim"(%401) {broadcast_dimensions = array<i64: 0>} : (tensor<8xui32>) -> tensor<8x4x2x8xui32>
    %403 = "stablehlo.constant"() {value = dense<0> : tensor<8x4x2x8xui32>} : () -> tensor<8x4x2x8xui32>
    %404:2 = "func.call"(%399, %402, %400, %403) {callee = @threefry2x32_4} : (tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>) -> (tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>)
    %405 = "stablehlo.constant"() {value = dense<8> : tensor<8x4x2x8xui32>} : () -> tensor<8x4x2x8xui32>
    %406 = "stablehlo.shift_right_logical"(%404#0, %405) : (tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>) -> tensor<8x4x2x8xui32>
    %407 = "stablehlo.convert"(%406) : (tensor<8x4x2x8xui32>) -> tensor<8x4x2x8xi32>
    %408 = "stablehlo.convert"(%407) : (tensor<8x4x2x8xi32>) -> tensor<8x4x2x8xf32>
    %409 = "stablehlo.broadcast_in_dim"(%345) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4x2x8xf32>
    %410 = "stablehlo.add"(%408, %409) : (tensor<8x4x2x8xf32>, tensor<8x4x2x8xf32>) -> tensor<8x4x2x8xf32>
    %411 = "stablehlo.broadcast_in_dim"(%322) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4x2x8xf32>
    %412 = "stablehlo.multiply"(%410, %411) : (tensor<8x4x2x8xf32>, tensor<8x4x2x8xf32>) -> tensor<8x4x2x8xf32>
    %413 = "stablehlo.log"(%412) : (tensor<8x4x2x8xf32>) -> tensor<8x4x2x8xf32>
    %414 = "stablehlo.constant"() {value = dense<-2.0> : tensor<f32>} : () -> tensor<f32>
    %415 = "stablehlo.broadcast_in_dim"(%414) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4x2x8xf32>
    %416 = "stablehlo.multiply"(%413, %415) : (tensor<8x4x2x8xf32>, tensor<8x4x2x8xf32>) -> tensor<8x4x2x8xf32>
    %417 = "stablehlo.sqrt"(%416) : (tensor<8x4x2x8xf32>) -> tensor<8x4x2x8xf32>
    %418 = "stablehlo.shift_right_logical"(%404#1, %405) : (tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>) -> tensor<8x4x2x8xui32>
    %419 = "stablehlo.convert"(%418) : (tensor<8x4x2x8xui32>) -> tensor<8x4x2x8xi32>
    %420 = "stablehlo.convert"(%419) : (tensor<8x4x2x8xi32>) -> tensor<8x4x2x8xf32>
    %421 = "stablehlo.broadcast_in_dim"(%319) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4x2x8xf32>
    %422 = "stablehlo.add"(%420, %421) : (tensor<8x4x2x8xf32>, tensor<8x4x2x8xf32>) -> tensor<8x4x2x8xf32>
    %423 = "stablehlo.multiply"(%422, %411) : (tensor<8x4x2x8xf32>, tensor<8x4x2x8xf32>) -> tensor<8x4x2x8xf32>
    %424 = "stablehlo.constant"() {value = dense<6.2831855> : tensor<f32>} : () -> tensor<f32>
    %425 = "stablehlo.broadcast_in_dim"(%424) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4x2x8xf32>
    %426 = "stablehlo.multiply"(%423, %425) : (tensor<8x4x2x8xf32>, tensor<8x4x2x8xf32>) -> tensor<8x4x2x8xf32>
    %427 = "stablehlo.cosine"(%426) : (tensor<8x4x2x8xf32>) -> tensor<8x4x2x8xf32>
    %428 = "stablehlo.multiply"(%417, %427) : (tensor<8x4x2x8xf32>, tensor<8x4x2x8xf32>) -> tensor<8x4x2x8xf32>
    %429 = "stablehlo.transpose"(%391) {permutation = array<i64: 2, 0, 1>} : (tensor<8x4x2xi32>) -> tensor<2x8x4xi32>
    %430 = "stablehlo.transpose"(%428) {permutation = array<i64: 2, 0, 1, 3>} : (tensor<8x4x2x8xf32>) -> tensor<2x8x4x8xf32>
    %431 = "stablehlo.convert"(%376) : (tensor<8x4xi1>) -> tensor<8x4xf32>
    %432 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %436 = "stablehlo.reduce"(%431, %432) ({
      ^bb0(%433: tensor<f32>, %434: tensor<f32>):
        %435 = "stablehlo.add"(%433, %434) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%435) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>, tensor<f32>) -> tensor<f32>
    %437 = "stablehlo.maximum"(%436, %345) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %438 = "stablehlo.dot_general"(%294, %1) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<8x8x16xf32>, tensor<16x16xf32>) -> tensor<8x8x16xf32>
    %439 = "stablehlo.broadcast_in_dim"(%2) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
    %440 = "stablehlo.add"(%438, %439) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %441 = "stablehlo.reshape"(%295) : (tensor<8x8xi1>) -> tensor<8x1x1x8xi1>
    %442 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %443 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %444 = "stablehlo.broadcast_in_dim"(%443) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8x8x16xf32>
    %445 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %446 = "stablehlo.broadcast_in_dim"(%445) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8x8xf32>
    %447 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %448 = "stablehlo.broadcast_in_dim"(%447) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8x8x16xf32>
    %449 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %450 = "stablehlo.broadcast_in_dim"(%449) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8x8x2x8xf32>
    %451 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %452 = "stablehlo.broadcast_in_dim"(%451) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8x8x2x8xf32>
    %453 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %454 = "stablehlo.broadcast_in_dim"(%453) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8x8x2x8xf32>
    %455 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %456 = "stablehlo.broadcast_in_dim"(%455) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8x2x8x8xf32>
    %457 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %458 = "stablehlo.broadcast_in_dim"(%457) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8x2x8xf32>
    %459 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %460 = "stablehlo.broadcast_in_dim"(%459) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8x2x8x8xf32>
    %461 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %462 = "stablehlo.broadcast_in_dim"(%461) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8x8x2x8xf32>
    %463 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %464 = "stablehlo.broadcast_in_dim"(%463) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8x8x16xf32>
    %465 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %466 = "stablehlo.broadcast_in_dim"(%465) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8x8xf32>
    %467 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %468 = "stablehlo.broadcast_in_dim"(%467) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8x8x16xf32>
    %469 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %470 = "stablehlo.broadcast_in_dim"(%469) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8x8x64xf32>
    %471 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %472 = "stablehlo.broadcast_in_dim"(%471) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8x8x64xf32>
    %473 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %474 = "stablehlo.broadcast_in_dim"(%473) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8x8x64xf32>
    %475 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %476 = "stablehlo.broadcast_in_dim"(%475) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8x8x64xf32>
    %736:36 = "stablehlo.while"(%442, %440, %444, %446, %448, %450, %452, %454, %456, %458, %460, %462, %464, %466, %468, %470, %472, %474, %476, %441, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15, %16, %17, %18) ({
      ^bb0(%477: tensor<i32>, %478: tensor<8x8x16xf32>, %479: tensor<1x8x8x16xf32>, %480: tensor<1x8x8xf32>, %481: tensor<1x8x8x16xf32>, %482: tensor<1x8x8x2x8xf32>, %483: tensor<1x8x8x2x8xf32>, %484: tensor<1x8x8x2x8xf32>, %485: tensor<1x8x2x8x8xf32>, %486: tensor<1x8x2x8xf32>, %487: tensor<1x8x2x8x8xf32>, %488: tensor<1x8x8x2x8xf32>, %489: tensor<1x8x8x16xf32>, %490: tensor<1x8x8xf32>, %491: tensor<1x8x8x16xf32>, %492: tensor<1x8x8x64xf32>, %493: tensor<1x8x8x64xf32>, %494: tensor<1x8x8x64xf32>, %495: tensor<1x8x8x64xf32>, %496: tensor<8x1x1x8xi1>, %497: tensor<1x16xf32>, %498: tensor<1x16xf32>, %499: tensor<1x16x2x8xf32>, %500: tensor<1x2x8xf32>, %501: tensor<1x16x2x8xf32>, %502: tensor<1x2x8xf32>, %503: tensor<1x16x2x8xf32>, %504: tensor<1x2x8xf32>, %505: tensor<1x2x8x16xf32>, %506: tensor<1x16xf32>, %507: tensor<1x16xf32>, %508: tensor<1x16xf32>, %509: tensor<1x16x64xf32>, %510: tensor<1x64xf32>, %511: tensor<1x64x16xf32>, %512: tensor<1x16xf32>):
        %513 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %514 = "stablehlo.compare"(%477, %513) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        "stablehlo.return"(%514) : (tensor<i1>) -> ()
    }, {
      ^bb0(%515: tensor<i32>, %516: tensor<8x8x16xf32>, %517: tensor<1x8x8x16xf32>, %518: tensor<1x8x8xf32>, %519: tensor<1x8x8x16xf32>, %520: tensor<1x8x8x2x8xf32>, %521: tensor<1x8x8x2x8xf32>, %522: tensor<1x8x8x2x8xf32>, %523: tensor<1x8x2x8x8xf32>, %524: tensor<1x8x2x8xf32>, %525: tensor<1x8x2x8x8xf32>, %526: tensor<1x8x8x2x8xf32>, %527: tensor<1x8x8x16xf32>, %528: tensor<1x8x8xf32>, %529: tensor<1x8x8x16xf32>, %530: tensor<1x8x8x64xf32>, %531: tensor<1x8x8x64xf32>, %532: tensor<1x8x8x64xf32>, %533: tensor<1x8x8x64xf32>, %534: tensor<8x1x1x8xi1>, %535: tensor<1x16xf32>, %536: tensor<1x16xf32>, %537: tensor<1x16x2x8xf32>, %538: tensor<1x2x8xf32>, %539: tensor<1x16x2x8xf32>, %540: tensor<1x2x8xf32>, %541: tensor<1x16x2x8xf32>, %542: tensor<1x2x8xf32>, %543: tensor<1x2x8x16xf32>, %544: tensor<1x16xf32>, %545: tensor<1x16xf32>, %546: tensor<1x16xf32>, %547: tensor<1x16x64xf32>, %548: tensor<1x64xf32>, %549: tensor<1x64x16xf32>, %550: tensor<1x16xf32>):
        %551 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
        %552 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %553 = "stablehlo.dynamic_slice"(%535, %515, %551) {slice_sizes = array<i64: 1, 16>} : (tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %554 = "stablehlo.reshape"(%553) : (tensor<1x16xf32>) -> tensor<16xf32>
        %555 = "stablehlo.dynamic_slice"(%536, %515, %551) {slice_sizes = array<i64: 1, 16>} : (tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %556 = "stablehlo.reshape"(%555) : (tensor<1x16xf32>) -> tensor<16xf32>
        %557 = "stablehlo.dynamic_slice"(%537, %515, %551, %551, %551) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %558 = "stablehlo.reshape"(%557) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %559 = "stablehlo.dynamic_slice"(%538, %515, %551, %551) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %560 = "stablehlo.reshape"(%559) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %561 = "stablehlo.dynamic_slice"(%539, %515, %551, %551, %551) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %562 = "stablehlo.reshape"(%561) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %563 = "stablehlo.dynamic_slice"(%540, %515, %551, %551) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %564 = "stablehlo.reshape"(%563) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %565 = "stablehlo.dynamic_slice"(%541, %515, %551, %551, %551) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %566 = "stablehlo.reshape"(%565) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %567 = "stablehlo.dynamic_slice"(%542, %515, %551, %551) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %568 = "stablehlo.reshape"(%567) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %569 = "stablehlo.dynamic_slice"(%543, %515, %551, %551, %551) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<1x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %570 = "stablehlo.reshape"(%569) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
        %571 = "stablehlo.dynamic_slice"(%544, %515, %551) {slice_sizes = array<i64: 1, 16>} : (tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %572 = "stablehlo.reshape"(%571) : (tensor<1x16xf32>) -> tensor<16xf32>
        %573 = "stablehlo.dynamic_slice"(%545, %515, %551) {slice_sizes = array<i64: 1, 16>} : (tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %574 = "stablehlo.reshape"(%573) : (tensor<1x16xf32>) -> tensor<16xf32>
        %575 = "stablehlo.dynamic_slice"(%546, %515, %551) {slice_sizes = array<i64: 1, 16>} : (tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %576 = "stablehlo.reshape"(%575) : (tensor<1x16xf32>) -> tensor<16xf32>
        %577 = "stablehlo.dynamic_slice"(%547, %515, %551, %551) {slice_sizes = array<i64: 1, 16, 64>} : (tensor<1x16x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x64xf32>
        %578 = "stablehlo.reshape"(%577) : (tensor<1x16x64xf32>) -> tensor<16x64xf32>
        %579 = "stablehlo.dynamic_slice"(%548, %515, %551) {slice_sizes = array<i64: 1, 64>} : (tensor<1x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
        %580 = "stablehlo.reshape"(%579) : (tensor<1x64xf32>) -> tensor<64xf32>
        %581 = "stablehlo.dynamic_slice"(%549, %515, %551, %551) {slice_sizes = array<i64: 1, 64, 16>} : (tensor<1x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x16xf32>
        %582 = "stablehlo.reshape"(%581) : (tensor<1x64x16xf32>) -> tensor<64x16xf32>
        %583 = "stablehlo.dynamic_slice"(%550, %515, %551) {slice_sizes = array<i64: 1, 16>} : (tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %584 = "stablehlo.reshape"(%583) : (tensor<1x16xf32>) -> tensor<16xf32>
        %585 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %586 = "stablehlo.broadcast_in_dim"(%585) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %587 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %588 = "stablehlo.broadcast_in_dim"(%587) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %589 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %593 = "stablehlo.reduce"(%516, %589) ({
          ^bb0(%590: tensor<f32>, %591: tensor<f32>):
            %592 = "stablehlo.add"(%590, %591) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%592) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
        %594 = "stablehlo.multiply"(%593, %586) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %595 = "stablehlo.broadcast_in_dim"(%594) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
        %596 = "stablehlo.subtract"(%516, %595) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %597 = "stablehlo.multiply"(%596, %596) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %598 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %602 = "stablehlo.reduce"(%597, %598) ({
          ^bb0(%599: tensor<f32>, %600: tensor<f32>):
            %601 = "stablehlo.add"(%599, %600) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%601) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
        %603 = "stablehlo.multiply"(%602, %586) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %604 = "stablehlo.add"(%603, %588) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %605 = "stablehlo.rsqrt"(%604) : (tensor<8x8xf32>) -> tensor<8x8xf32>
        %606 = "stablehlo.broadcast_in_dim"(%605) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
        %607 = "stablehlo.multiply"(%596, %606) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %608 = "stablehlo.broadcast_in_dim"(%554) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %609 = "stablehlo.multiply"(%607, %608) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %610 = "stablehlo.broadcast_in_dim"(%556) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %611 = "stablehlo.add"(%609, %610) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %612 = "stablehlo.dot_general"(%611, %558) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<8x8x16xf32>, tensor<16x2x8xf32>) -> tensor<8x8x2x8xf32>
        %613 = "stablehlo.broadcast_in_dim"(%560) {broadcast_dimensions = array<i64: 2, 3>} : (tensor<2x8xf32>) -> tensor<8x8x2x8xf32>
        %614 = "stablehlo.add"(%612, %613) : (tensor<8x8x2x8xf32>, tensor<8x8x2x8xf32>) -> tensor<8x8x2x8xf32>
        %615 = "stablehlo.dot_general"(%611, %562) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<8x8x16xf32>, tensor<16x2x8xf32>) -> tensor<8x8x2x8xf32>
        %616 = "stablehlo.broadcast_in_dim"(%564) {broadcast_dimensions = array<i64: 2, 3>} : (tensor<2x8xf32>) -> tensor<8x8x2x8xf32>
        %617 = "stablehlo.add"(%615, %616) : (tensor<8x8x2x8xf32>, tensor<8x8x2x8xf32>) -> tensor<8x8x2x8xf32>
        %618 = "stablehlo.dot_general"(%611, %566) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<8x8x16xf32>, tensor<16x2x8xf32>) -> tensor<8x8x2x8xf32>
        %619 = "stablehlo.broadcast_in_dim"(%568) {broadcast_dimensions = array<i64: 2, 3>} : (tensor<2x8xf32>) -> tensor<8x8x2x8xf32>
        %620 = "stablehlo.add"(%618, %619) : (tensor<8x8x2x8xf32>, tensor<8x8x2x8xf32>) -> tensor<8x8x2x8xf32>
        %621 = "stablehlo.dot_general"(%620, %614) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 2], rhs_batching_dimensions = [0, 2], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>} : (tensor<8x8x2x8xf32>, tensor<8x8x2x8xf32>) -> tensor<8x2x8x8xf32>
        %622 = "stablehlo.constant"() {value = dense<3.5355338e-1> : tensor<f32>} : () -> tensor<f32>
        %623 = "stablehlo.broadcast_in_dim"(%622) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x8x8xf32>
        %624 = "stablehlo.multiply"(%621, %623) : (tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %625 = "stablehlo.constant"() {value = dense<-1.0e9> : tensor<f32>} : () -> tensor<f32>
        %626 = "stablehlo.broadcast_in_dim"(%625) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x8x8xf32>
        %627 = "stablehlo.reshape"(%534) : (tensor<8x1x1x8xi1>) -> tensor<8x8xi1>
        %628 = "stablehlo.broadcast_in_dim"(%627) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<8x8xi1>) -> tensor<8x2x8x8xi1>
        %629 = "stablehlo.select"(%628, %624, %626) : (tensor<8x2x8x8xi1>, tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %630 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
        %634 = "stablehlo.reduce"(%629, %630) ({
          ^bb0(%631: tensor<f32>, %632: tensor<f32>):
            %633 = "stablehlo.maximum"(%631, %632) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%633) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x8x8xf32>, tensor<f32>) -> tensor<8x2x8xf32>
        %635 = "stablehlo.reshape"(%634) : (tensor<8x2x8xf32>) -> tensor<8x2x8x1xf32>
        %636 = "stablehlo.reshape"(%635) : (tensor<8x2x8x1xf32>) -> tensor<8x2x8xf32>
        %637 = "stablehlo.broadcast_in_dim"(%636) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x8xf32>) -> tensor<8x2x8x8xf32>
        %638 = "stablehlo.subtract"(%629, %637) : (tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %639 = "stablehlo.exponential"(%638) : (tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %640 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %644 = "stablehlo.reduce"(%639, %640) ({
          ^bb0(%641: tensor<f32>, %642: tensor<f32>):
            %643 = "stablehlo.add"(%641, %642) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%643) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x8x8xf32>, tensor<f32>) -> tensor<8x2x8xf32>
        %645 = "stablehlo.reshape"(%644) : (tensor<8x2x8xf32>) -> tensor<8x2x8x1xf32>
        %646 = "stablehlo.reshape"(%645) : (tensor<8x2x8x1xf32>) -> tensor<8x2x8xf32>
        %647 = "stablehlo.broadcast_in_dim"(%646) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x8xf32>) -> tensor<8x2x8x8xf32>
        %648 = "stablehlo.divide"(%639, %647) : (tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %649 = "stablehlo.dot_general"(%648, %617) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 2], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>} : (tensor<8x2x8x8xf32>, tensor<8x8x2x8xf32>) -> tensor<8x2x8x8xf32>
        %650 = "stablehlo.transpose"(%649) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<8x2x8x8xf32>) -> tensor<8x8x2x8xf32>
        %651 = "stablehlo.dot_general"(%650, %570) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>} : (tensor<8x8x2x8xf32>, tensor<2x8x16xf32>) -> tensor<8x8x16xf32>
        %652 = "stablehlo.broadcast_in_dim"(%572) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %653 = "stablehlo.add"(%651, %652) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %654 = "stablehlo.add"(%516, %653) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %655 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %656 = "stablehlo.broadcast_in_dim"(%655) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %657 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %658 = "stablehlo.broadcast_in_dim"(%657) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %659 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %663 = "stablehlo.reduce"(%654, %659) ({
          ^bb0(%660: tensor<f32>, %661: tensor<f32>):
            %662 = "stablehlo.add"(%660, %661) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%662) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
        %664 = "stablehlo.multiply"(%663, %656) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %665 = "stablehlo.broadcast_in_dim"(%664) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
        %666 = "stablehlo.subtract"(%654, %665) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %667 = "stablehlo.multiply"(%666, %666) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %668 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %672 = "stablehlo.reduce"(%667, %668) ({
          ^bb0(%669: tensor<f32>, %670: tensor<f32>):
            %671 = "stablehlo.add"(%669, %670) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%671) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
        %673 = "stablehlo.multiply"(%672, %656) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %674 = "stablehlo.add"(%673, %658) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %675 = "stablehlo.rsqrt"(%674) : (tensor<8x8xf32>) -> tensor<8x8xf32>
        %676 = "stablehlo.broadcast_in_dim"(%675) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
        %677 = "stablehlo.multiply"(%666, %676) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %678 = "stablehlo.broadcast_in_dim"(%574) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %679 = "stablehlo.multiply"(%677, %678) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %680 = "stablehlo.broadcast_in_dim"(%576) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %681 = "stablehlo.add"(%679, %680) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %682 = "stablehlo.dot_general"(%681, %578) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<8x8x16xf32>, tensor<16x64xf32>) -> tensor<8x8x64xf32>
        %683 = "stablehlo.broadcast_in_dim"(%580) {broadcast_dimensions = array<i64: 2>} : (tensor<64xf32>) -> tensor<8x8x64xf32>
        %684 = "stablehlo.add"(%682, %683) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %685 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
        %686 = "stablehlo.broadcast_in_dim"(%685) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8x64xf32>
        %687 = "stablehlo.multiply"(%684, %686) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %688 = "stablehlo.constant"() {value = dense<7.0710677e-1> : tensor<f32>} : () -> tensor<f32>
        %689 = "stablehlo.broadcast_in_dim"(%688) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8x64xf32>
        %690 = "stablehlo.multiply"(%684, %689) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %691 = "chlo.erf"(%690) : (tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %692 = "stablehlo.constant"() {value = dense<1.0> : tensor<f32>} : () -> tensor<f32>
        %693 = "stablehlo.broadcast_in_dim"(%692) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8x64xf32>
        %694 = "stablehlo.add"(%691, %693) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %695 = "stablehlo.multiply"(%687, %694) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %696 = "stablehlo.dot_general"(%695, %582) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<8x8x64xf32>, tensor<64x16xf32>) -> tensor<8x8x16xf32>
        %697 = "stablehlo.broadcast_in_dim"(%584) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %698 = "stablehlo.add"(%696, %697) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %699 = "stablehlo.add"(%654, %698) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %700 = "sdy.sharding_constraint"(%699) {sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>} : (tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %701 = "stablehlo.add"(%515, %552) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        %702 = "stablehlo.reshape"(%607) : (tensor<8x8x16xf32>) -> tensor<1x8x8x16xf32>
        %703 = "stablehlo.dynamic_update_slice"(%517, %702, %515, %551, %551, %551) : (tensor<1x8x8x16xf32>, tensor<1x8x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x16xf32>
        %704 = "stablehlo.reshape"(%605) : (tensor<8x8xf32>) -> tensor<1x8x8xf32>
        %705 = "stablehlo.dynamic_update_slice"(%518, %704, %515, %551, %551) : (tensor<1x8x8xf32>, tensor<1x8x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8xf32>
        %706 = "stablehlo.reshape"(%611) : (tensor<8x8x16xf32>) -> tensor<1x8x8x16xf32>
        %707 = "stablehlo.dynamic_update_slice"(%519, %706, %515, %551, %551, %551) : (tensor<1x8x8x16xf32>, tensor<1x8x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x16xf32>
        %708 = "stablehlo.reshape"(%614) : (tensor<8x8x2x8xf32>) -> tensor<1x8x8x2x8xf32>
        %709 = "stablehlo.dynamic_update_slice"(%520, %708, %515, %551, %551, %551, %551) : (tensor<1x8x8x2x8xf32>, tensor<1x8x8x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x2x8xf32>
        %710 = "stablehlo.reshape"(%617) : (tensor<8x8x2x8xf32>) -> tensor<1x8x8x2x8xf32>
        %711 = "stablehlo.dynamic_update_slice"(%521, %710, %515, %551, %551, %551, %551) : (tensor<1x8x8x2x8xf32>, tensor<1x8x8x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x2x8xf32>
        %712 = "stablehlo.reshape"(%620) : (tensor<8x8x2x8xf32>) -> tensor<1x8x8x2x8xf32>
        %713 = "stablehlo.dynamic_update_slice"(%522, %712, %515, %551, %551, %551, %551) : (tensor<1x8x8x2x8xf32>, tensor<1x8x8x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x2x8xf32>
        %714 = "stablehlo.reshape"(%639) : (tensor<8x2x8x8xf32>) -> tensor<1x8x2x8x8xf32>
        %715 = "stablehlo.dynamic_update_slice"(%523, %714, %515, %551, %551, %551, %551) : (tensor<1x8x2x8x8xf32>, tensor<1x8x2x8x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x2x8x8xf32>
        %716 = "stablehlo.reshape"(%644) : (tensor<8x2x8xf32>) -> tensor<1x8x2x8xf32>
        %717 = "stablehlo.dynamic_update_slice"(%524, %716, %515, %551, %551, %551) : (tensor<1x8x2x8xf32>, tensor<1x8x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x2x8xf32>
        %718 = "stablehlo.reshape"(%648) : (tensor<8x2x8x8xf32>) -> tensor<1x8x2x8x8xf32>
        %719 = "stablehlo.dynamic_update_slice"(%525, %718, %515, %551, %551, %551, %551) : (tensor<1x8x2x8x8xf32>, tensor<1x8x2x8x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x2x8x8xf32>
        %720 = "stablehlo.reshape"(%650) : (tensor<8x8x2x8xf32>) -> tensor<1x8x8x2x8xf32>
        %721 = "stablehlo.dynamic_update_slice"(%526, %720, %515, %551, %551, %551, %551) : (tensor<1x8x8x2x8xf32>, tensor<1x8x8x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x2x8xf32>
        %722 = "stablehlo.reshape"(%677) : (tensor<8x8x16xf32>) -> tensor<1x8x8x16xf32>
        %723 = "stablehlo.dynamic_update_slice"(%527, %722, %515, %551, %551, %551) : (tensor<1x8x8x16xf32>, tensor<1x8x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x16xf32>
        %724 = "stablehlo.reshape"(%675) : (tensor<8x8xf32>) -> tensor<1x8x8xf32>
        %725 = "stablehlo.dynamic_update_slice"(%528, %724, %515, %551, %551) : (tensor<1x8x8xf32>, tensor<1x8x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8xf32>
        %726 = "stablehlo.reshape"(%681) : (tensor<8x8x16xf32>) -> tensor<1x8x8x16xf32>
        %727 = "stablehlo.dynamic_update_slice"(%529, %726, %515, %551, %551, %551) : (tensor<1x8x8x16xf32>, tensor<1x8x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x16xf32>
        %728 = "stablehlo.reshape"(%687) : (tensor<8x8x64xf32>) -> tensor<1x8x8x64xf32>
        %729 = "stablehlo.dynamic_update_slice"(%530, %728, %515, %551, %551, %551) : (tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x64xf32>
        %730 = "stablehlo.reshape"(%690) : (tensor<8x8x64xf32>) -> tensor<1x8x8x64xf32>
        %731 = "stablehlo.dynamic_update_slice"(%531, %730, %515, %551, %551, %551) : (tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x64xf32>
        %732 = "stablehlo.reshape"(%694) : (tensor<8x8x64xf32>) -> tensor<1x8x8x64xf32>
        %733 = "stablehlo.dynamic_update_slice"(%532, %732, %515, %551, %551, %551) : (tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x64xf32>
        %734 = "stablehlo.reshape"(%695) : (tensor<8x8x64xf32>) -> tensor<1x8x8x64xf32>
        %735 = "stablehlo.dynamic_update_slice"(%533, %734, %515, %551, %551, %551) : (tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x64xf32>
        "stablehlo.return"(%701, %700, %703, %705, %707, %709, %711, %713, %715, %717, %719, %721, %723, %725, %727, %729, %731, %733, %735, %534, %535, %536, %537, %538, %539, %540, %541, %542, %543, %544, %545, %546, %547, %548, %549, %550) : (tensor<i32>, tensor<8x8x16xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8x2x8xf32>, tensor<1x8x8x2x8xf32>, tensor<1x8x8x2x8xf32>, tensor<1x8x2x8x8xf32>, tensor<1x8x2x8xf32>, tensor<1x8x2x8x8xf32>, tensor<1x8x8x2x8xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<8x1x1x8xi1>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>) -> ()
    }) : (tensor<i32>, tensor<8x8x16xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8x2x8xf32>, tensor<1x8x8x2x8xf32>, tensor<1x8x8x2x8xf32>, tensor<1x8x2x8x8xf32>, tensor<1x8x2x8xf32>, tensor<1x8x2x8x8xf32>, tensor<1x8x8x2x8xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<8x1x1x8xi1>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>) -> (tensor<i32>, tensor<8x8x16xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8x2x8xf32>, tensor<1x8x8x2x8xf32>, tensor<1x8x8x2x8xf32>, tensor<1x8x2x8x8xf32>, tensor<1x8x2x8xf32>, tensor<1x8x2x8x8xf32>, tensor<1x8x8x2x8xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<8x1x1x8xi1>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>)
    %737 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %738 = "stablehlo.broadcast_in_dim"(%737) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
    %739 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %740 = "stablehlo.broadcast_in_dim"(%739) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
    %741 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %745 = "stablehlo.reduce"(%736#1, %741) ({
      ^bb0(%742: tensor<f32>, %743: tensor<f32>):
        %744 = "stablehlo.add"(%742, %743) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%744) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
    %746 = "stablehlo.multiply"(%745, %738) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
    %747 = "stablehlo.broadcast_in_dim"(%746) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
    %748 = "stablehlo.subtract"(%736#1, %747) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %749 = "stablehlo.multiply"(%748, %748) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %750 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %754 = "stablehlo.reduce"(%749, %750) ({
      ^bb0(%751: tensor<f32>, %752: tensor<f32>):
        %753 = "stablehlo.add"(%751, %752) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%753) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
    %755 = "stablehlo.multiply"(%754, %738) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
    %756 = "stablehlo.add"(%755, %740) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
    %757 = "stablehlo.rsqrt"(%756) : (tensor<8x8xf32>) -> tensor<8x8xf32>
    %758 = "stablehlo.broadcast_in_dim"(%757) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
    %759 = "stablehlo.multiply"(%748, %758) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %760 = "stablehlo.broadcast_in_dim"(%19) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
    %761 = "stablehlo.multiply"(%759, %760) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %762 = "stablehlo.broadcast_in_dim"(%20) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
    %763 = "stablehlo.add"(%761, %762) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %764 = "stablehlo.reshape"(%326) : (tensor<8xi1>) -> tensor<8x1x1xi1>
    %765 = "stablehlo.broadcast_in_dim"(%21) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
    %766 = "stablehlo.reshape"(%764) : (tensor<8x1x1xi1>) -> tensor<8xi1>
    %767 = "stablehlo.broadcast_in_dim"(%766) {broadcast_dimensions = array<i64: 0>} : (tensor<8xi1>) -> tensor<8x8x16xi1>
    %768 = "stablehlo.select"(%767, %765, %763) : (tensor<8x8x16xi1>, tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %769 = "stablehlo.dot_general"(%293, %22) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<8x4x8xf32>, tensor<8x16xf32>) -> tensor<8x4x16xf32>
    %770 = "stablehlo.broadcast_in_dim"(%23) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
    %771 = "stablehlo.add"(%769, %770) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %772 = "stablehlo.reshape"(%376) : (tensor<8x4xi1>) -> tensor<8x4x1xi1>
    %773 = "stablehlo.broadcast_in_dim"(%24) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
    %774 = "stablehlo.reshape"(%772) : (tensor<8x4x1xi1>) -> tensor<8x4xi1>
    %775 = "stablehlo.broadcast_in_dim"(%774) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xi1>) -> tensor<8x4x16xi1>
    %776 = "stablehlo.select"(%775, %773, %771) : (tensor<8x4x16xi1>, tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %777 = "stablehlo.broadcast_in_dim"(%25) {broadcast_dimensions = array<i64: 1, 2>} : (tensor<4x16xf32>) -> tensor<8x4x16xf32>
    %778 = "stablehlo.add"(%776, %777) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %779 = "sdy.sharding_constraint"(%778) {sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>} : (tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %780 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %781 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %782 = "stablehlo.broadcast_in_dim"(%781) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x4x16xf32>
    %783 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %784 = "stablehlo.broadcast_in_dim"(%783) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x4xf32>
    %785 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %786 = "stablehlo.broadcast_in_dim"(%785) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x4x16xf32>
    %787 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %788 = "stablehlo.broadcast_in_dim"(%787) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x4x2x8xf32>
    %789 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %790 = "stablehlo.broadcast_in_dim"(%789) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x4x2x8xf32>
    %791 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %792 = "stablehlo.broadcast_in_dim"(%791) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x4x2x8xf32>
    %793 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %794 = "stablehlo.broadcast_in_dim"(%793) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x2x4x4xf32>
    %795 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %796 = "stablehlo.broadcast_in_dim"(%795) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x2x4xf32>
    %797 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %798 = "stablehlo.broadcast_in_dim"(%797) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x2x4x4xf32>
    %799 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %800 = "stablehlo.broadcast_in_dim"(%799) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x4x2x8xf32>
    %801 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %802 = "stablehlo.broadcast_in_dim"(%801) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x8x2x8xf32>
    %803 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %804 = "stablehlo.broadcast_in_dim"(%803) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x8x2x8xf32>
    %805 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %806 = "stablehlo.broadcast_in_dim"(%805) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x4x16xf32>
    %807 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %808 = "stablehlo.broadcast_in_dim"(%807) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x4xf32>
    %809 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %810 = "stablehlo.broadcast_in_dim"(%809) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x4x16xf32>
    %811 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %812 = "stablehlo.broadcast_in_dim"(%811) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x4x2x8xf32>
    %813 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %814 = "stablehlo.broadcast_in_dim"(%813) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x2x4x8xf32>
    %815 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %816 = "stablehlo.broadcast_in_dim"(%815) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x2x4xf32>
    %817 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %818 = "stablehlo.broadcast_in_dim"(%817) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x2x4x8xf32>
    %819 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %820 = "stablehlo.broadcast_in_dim"(%819) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x4x2x8xf32>
    %821 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %822 = "stablehlo.broadcast_in_dim"(%821) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x4x16xf32>
    %823 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %824 = "stablehlo.broadcast_in_dim"(%823) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x4xf32>
    %825 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %826 = "stablehlo.broadcast_in_dim"(%825) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x4x16xf32>
    %827 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %828 = "stablehlo.broadcast_in_dim"(%827) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x4x64xf32>
    %829 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %830 = "stablehlo.broadcast_in_dim"(%829) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x4x64xf32>
    %831 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %832 = "stablehlo.broadcast_in_dim"(%831) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x4x64xf32>
    %833 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %834 = "stablehlo.broadcast_in_dim"(%833) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x4x64xf32>
    %1240:57 = "stablehlo.while"(%780, %779, %782, %784, %786, %788, %790, %792, %794, %796, %798, %800, %802, %804, %806, %808, %810, %812, %814, %816, %818, %820, %822, %824, %826, %828, %830, %832, %834, %441, %768, %26, %27, %28, %29, %30, %31, %32, %33, %34, %35, %36, %37, %38, %39, %40, %41, %42, %43, %44, %45, %46, %47, %48, %49, %50, %51) ({
      ^bb0(%835: tensor<i32>, %836: tensor<8x4x16xf32>, %837: tensor<2x8x4x16xf32>, %838: tensor<2x8x4xf32>, %839: tensor<2x8x4x16xf32>, %840: tensor<2x8x4x2x8xf32>, %841: tensor<2x8x4x2x8xf32>, %842: tensor<2x8x4x2x8xf32>, %843: tensor<2x8x2x4x4xf32>, %844: tensor<2x8x2x4xf32>, %845: tensor<2x8x2x4x4xf32>, %846: tensor<2x8x4x2x8xf32>, %847: tensor<2x8x8x2x8xf32>, %848: tensor<2x8x8x2x8xf32>, %849: tensor<2x8x4x16xf32>, %850: tensor<2x8x4xf32>, %851: tensor<2x8x4x16xf32>, %852: tensor<2x8x4x2x8xf32>, %853: tensor<2x8x2x4x8xf32>, %854: tensor<2x8x2x4xf32>, %855: tensor<2x8x2x4x8xf32>, %856: tensor<2x8x4x2x8xf32>, %857: tensor<2x8x4x16xf32>, %858: tensor<2x8x4xf32>, %859: tensor<2x8x4x16xf32>, %860: tensor<2x8x4x64xf32>, %861: tensor<2x8x4x64xf32>, %862: tensor<2x8x4x64xf32>, %863: tensor<2x8x4x64xf32>, %864: tensor<8x1x1x8xi1>, %865: tensor<8x8x16xf32>, %866: tensor<2x16xf32>, %867: tensor<2x16xf32>, %868: tensor<2x16x2x8xf32>, %869: tensor<2x2x8xf32>, %870: tensor<2x16x2x8xf32>, %871: tensor<2x2x8xf32>, %872: tensor<2x16x2x8xf32>, %873: tensor<2x2x8xf32>, %874: tensor<2x2x8x16xf32>, %875: tensor<2x16xf32>, %876: tensor<2x16x2x8xf32>, %877: tensor<2x2x8xf32>, %878: tensor<2x16x2x8xf32>, %879: tensor<2x2x8xf32>, %880: tensor<2x16xf32>, %881: tensor<2x16xf32>, %882: tensor<2x16x2x8xf32>, %883: tensor<2x2x8xf32>, %884: tensor<2x2x8x16xf32>, %885: tensor<2x16xf32>, %886: tensor<2x16xf32>, %887: tensor<2x16xf32>, %888: tensor<2x16x64xf32>, %889: tensor<2x64xf32>, %890: tensor<2x64x16xf32>, %891: tensor<2x16xf32>):
        %892 = "stablehlo.constant"() {value = dense<2> : tensor<i32>} : () -> tensor<i32>
        %893 = "stablehlo.compare"(%835, %892) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        "stablehlo.return"(%893) : (tensor<i1>) -> ()
    }, {
      ^bb0(%894: tensor<i32>, %895: tensor<8x4x16xf32>, %896: tensor<2x8x4x16xf32>, %897: tensor<2x8x4xf32>, %898: tensor<2x8x4x16xf32>, %899: tensor<2x8x4x2x8xf32>, %900: tensor<2x8x4x2x8xf32>, %901: tensor<2x8x4x2x8xf32>, %902: tensor<2x8x2x4x4xf32>, %903: tensor<2x8x2x4xf32>, %904: tensor<2x8x2x4x4xf32>, %905: tensor<2x8x4x2x8xf32>, %906: tensor<2x8x8x2x8xf32>, %907: tensor<2x8x8x2x8xf32>, %908: tensor<2x8x4x16xf32>, %909: tensor<2x8x4xf32>, %910: tensor<2x8x4x16xf32>, %911: tensor<2x8x4x2x8xf32>, %912: tensor<2x8x2x4x8xf32>, %913: tensor<2x8x2x4xf32>, %914: tensor<2x8x2x4x8xf32>, %915: tensor<2x8x4x2x8xf32>, %916: tensor<2x8x4x16xf32>, %917: tensor<2x8x4xf32>, %918: tensor<2x8x4x16xf32>, %919: tensor<2x8x4x64xf32>, %920: tensor<2x8x4x64xf32>, %921: tensor<2x8x4x64xf32>, %922: tensor<2x8x4x64xf32>, %923: tensor<8x1x1x8xi1>, %924: tensor<8x8x16xf32>, %925: tensor<2x16xf32>, %926: tensor<2x16xf32>, %927: tensor<2x16x2x8xf32>, %928: tensor<2x2x8xf32>, %929: tensor<2x16x2x8xf32>, %930: tensor<2x2x8xf32>, %931: tensor<2x16x2x8xf32>, %932: tensor<2x2x8xf32>, %933: tensor<2x2x8x16xf32>, %934: tensor<2x16xf32>, %935: tensor<2x16x2x8xf32>, %936: tensor<2x2x8xf32>, %937: tensor<2x16x2x8xf32>, %938: tensor<2x2x8xf32>, %939: tensor<2x16xf32>, %940: tensor<2x16xf32>, %941: tensor<2x16x2x8xf32>, %942: tensor<2x2x8xf32>, %943: tensor<2x2x8x16xf32>, %944: tensor<2x16xf32>, %945: tensor<2x16xf32>, %946: tensor<2x16xf32>, %947: tensor<2x16x64xf32>, %948: tensor<2x64xf32>, %949: tensor<2x64x16xf32>, %950: tensor<2x16xf32>):
        %951 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
        %952 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %953 = "stablehlo.dynamic_slice"(%925, %894, %951) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %954 = "stablehlo.reshape"(%953) : (tensor<1x16xf32>) -> tensor<16xf32>
        %955 = "stablehlo.dynamic_slice"(%926, %894, %951) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %956 = "stablehlo.reshape"(%955) : (tensor<1x16xf32>) -> tensor<16xf32>
        %957 = "stablehlo.dynamic_slice"(%927, %894, %951, %951, %951) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %958 = "stablehlo.reshape"(%957) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %959 = "stablehlo.dynamic_slice"(%928, %894, %951, %951) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %960 = "stablehlo.reshape"(%959) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %961 = "stablehlo.dynamic_slice"(%929, %894, %951, %951, %951) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %962 = "stablehlo.reshape"(%961) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %963 = "stablehlo.dynamic_slice"(%930, %894, %951, %951) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %964 = "stablehlo.reshape"(%963) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %965 = "stablehlo.dynamic_slice"(%931, %894, %951, %951, %951) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %966 = "stablehlo.reshape"(%965) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %967 = "stablehlo.dynamic_slice"(%932, %894, %951, %951) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %968 = "stablehlo.reshape"(%967) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %969 = "stablehlo.dynamic_slice"(%933, %894, %951, %951, %951) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<2x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %970 = "stablehlo.reshape"(%969) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
        %971 = "stablehlo.dynamic_slice"(%934, %894, %951) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %972 = "stablehlo.reshape"(%971) : (tensor<1x16xf32>) -> tensor<16xf32>
        %973 = "stablehlo.dynamic_slice"(%935, %894, %951, %951, %951) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %974 = "stablehlo.reshape"(%973) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %975 = "stablehlo.dynamic_slice"(%936, %894, %951, %951) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %976 = "stablehlo.reshape"(%975) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %977 = "stablehlo.dynamic_slice"(%937, %894, %951, %951, %951) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %978 = "stablehlo.reshape"(%977) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %979 = "stablehlo.dynamic_slice"(%938, %894, %951, %951) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %980 = "stablehlo.reshape"(%979) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %981 = "stablehlo.dynamic_slice"(%939, %894, %951) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %982 = "stablehlo.reshape"(%981) : (tensor<1x16xf32>) -> tensor<16xf32>
        %983 = "stablehlo.dynamic_slice"(%940, %894, %951) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %984 = "stablehlo.reshape"(%983) : (tensor<1x16xf32>) -> tensor<16xf32>
        %985 = "stablehlo.dynamic_slice"(%941, %894, %951, %951, %951) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %986 = "stablehlo.reshape"(%985) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %987 = "stablehlo.dynamic_slice"(%942, %894, %951, %951) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %988 = "stablehlo.reshape"(%987) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %989 = "stablehlo.dynamic_slice"(%943, %894, %951, %951, %951) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<2x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %990 = "stablehlo.reshape"(%989) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
        %991 = "stablehlo.dynamic_slice"(%944, %894, %951) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %992 = "stablehlo.reshape"(%991) : (tensor<1x16xf32>) -> tensor<16xf32>
        %993 = "stablehlo.dynamic_slice"(%945, %894, %951) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %994 = "stablehlo.reshape"(%993) : (tensor<1x16xf32>) -> tensor<16xf32>
        %995 = "stablehlo.dynamic_slice"(%946, %894, %951) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %996 = "stablehlo.reshape"(%995) : (tensor<1x16xf32>) -> tensor<16xf32>
        %997 = "stablehlo.dynamic_slice"(%947, %894, %951, %951) {slice_sizes = array<i64: 1, 16, 64>} : (tensor<2x16x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x64xf32>
        %998 = "stablehlo.reshape"(%997) : (tensor<1x16x64xf32>) -> tensor<16x64xf32>
        %999 = "stablehlo.dynamic_slice"(%948, %894, %951) {slice_sizes = array<i64: 1, 64>} : (tensor<2x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
        %1000 = "stablehlo.reshape"(%999) : (tensor<1x64xf32>) -> tensor<64xf32>
        %1001 = "stablehlo.dynamic_slice"(%949, %894, %951, %951) {slice_sizes = array<i64: 1, 64, 16>} : (tensor<2x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x16xf32>
        %1002 = "stablehlo.reshape"(%1001) : (tensor<1x64x16xf32>) -> tensor<64x16xf32>
        %1003 = "stablehlo.dynamic_slice"(%950, %894, %951) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %1004 = "stablehlo.reshape"(%1003) : (tensor<1x16xf32>) -> tensor<16xf32>
        %1005 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %1006 = "stablehlo.broadcast_in_dim"(%1005) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %1007 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %1008 = "stablehlo.broadcast_in_dim"(%1007) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %1009 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %1013 = "stablehlo.reduce"(%895, %1009) ({
          ^bb0(%1010: tensor<f32>, %1011: tensor<f32>):
            %1012 = "stablehlo.add"(%1010, %1011) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%1012) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %1014 = "stablehlo.multiply"(%1013, %1006) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %1015 = "stablehlo.broadcast_in_dim"(%1014) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %1016 = "stablehlo.subtract"(%895, %1015) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1017 = "stablehlo.multiply"(%1016, %1016) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1018 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %1022 = "stablehlo.reduce"(%1017, %1018) ({
          ^bb0(%1019: tensor<f32>, %1020: tensor<f32>):
            %1021 = "stablehlo.add"(%1019, %1020) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%1021) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %1023 = "stablehlo.multiply"(%1022, %1006) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %1024 = "stablehlo.add"(%1023, %1008) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %1025 = "stablehlo.rsqrt"(%1024) : (tensor<8x4xf32>) -> tensor<8x4xf32>
        %1026 = "stablehlo.broadcast_in_dim"(%1025) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %1027 = "stablehlo.multiply"(%1016, %1026) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1028 = "stablehlo.broadcast_in_dim"(%954) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %1029 = "stablehlo.multiply"(%1027, %1028) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1030 = "stablehlo.broadcast_in_dim"(%956) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %1031 = "stablehlo.add"(%1029, %1030) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1032 = "stablehlo.dot_general"(%1031, %958) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<8x4x16xf32>, tensor<16x2x8xf32>) -> tensor<8x4x2x8xf32>
        %1033 = "stablehlo.broadcast_in_dim"(%960) {broadcast_dimensions = array<i64: 2, 3>} : (tensor<2x8xf32>) -> tensor<8x4x2x8xf32>
        %1034 = "stablehlo.add"(%1032, %1033) : (tensor<8x4x2x8xf32>, tensor<8x4x2x8xf32>) -> tensor<8x4x2x8xf32>
        %1035 = "stablehlo.dot_general"(%1031, %962) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<8x4x16xf32>, tensor<16x2x8xf32>) -> tensor<8x4x2x8xf32>
        %1036 = "stablehlo.broadcast_in_dim"(%964) {broadcast_dimensions = array<i64: 2, 3>} : (tensor<2x8xf32>) -> tensor<8x4x2x8xf32>
        %1037 = "stablehlo.add"(%1035, %1036) : (tensor<8x4x2x8xf32>, tensor<8x4x2x8xf32>) -> tensor<8x4x2x8xf32>
        %1038 = "stablehlo.dot_general"(%1031, %966) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<8x4x16xf32>, tensor<16x2x8xf32>) -> tensor<8x4x2x8xf32>
        %1039 = "stablehlo.broadcast_in_dim"(%968) {broadcast_dimensions = array<i64: 2, 3>} : (tensor<2x8xf32>) -> tensor<8x4x2x8xf32>
        %1040 = "stablehlo.add"(%1038, %1039) : (tensor<8x4x2x8xf32>, tensor<8x4x2x8xf32>) -> tensor<8x4x2x8xf32>
        %1041 = "stablehlo.dot_general"(%1040, %1034) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 2], rhs_batching_dimensions = [0, 2], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>} : (tensor<8x4x2x8xf32>, tensor<8x4x2x8xf32>) -> tensor<8x2x4x4xf32>
        %1042 = "stablehlo.constant"() {value = dense<3.5355338e-1> : tensor<f32>} : () -> tensor<f32>
        %1043 = "stablehlo.broadcast_in_dim"(%1042) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x4x4xf32>
        %1044 = "stablehlo.multiply"(%1041, %1043) : (tensor<8x2x4x4xf32>, tensor<8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %1045 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
        %1049 = "stablehlo.reduce"(%1044, %1045) ({
          ^bb0(%1046: tensor<f32>, %1047: tensor<f32>):
            %1048 = "stablehlo.maximum"(%1046, %1047) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%1048) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x4x4xf32>, tensor<f32>) -> tensor<8x2x4xf32>
        %1050 = "stablehlo.reshape"(%1049) : (tensor<8x2x4xf32>) -> tensor<8x2x4x1xf32>
        %1051 = "stablehlo.reshape"(%1050) : (tensor<8x2x4x1xf32>) -> tensor<8x2x4xf32>
        %1052 = "stablehlo.broadcast_in_dim"(%1051) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x4xf32>) -> tensor<8x2x4x4xf32>
        %1053 = "stablehlo.subtract"(%1044, %1052) : (tensor<8x2x4x4xf32>, tensor<8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %1054 = "stablehlo.exponential"(%1053) : (tensor<8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %1055 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %1059 = "stablehlo.reduce"(%1054, %1055) ({
          ^bb0(%1056: tensor<f32>, %1057: tensor<f32>):
            %1058 = "stablehlo.add"(%1056, %1057) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%1058) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x4x4xf32>, tensor<f32>) -> tensor<8x2x4xf32>
        %1060 = "stablehlo.reshape"(%1059) : (tensor<8x2x4xf32>) -> tensor<8x2x4x1xf32>
        %1061 = "stablehlo.reshape"(%1060) : (tensor<8x2x4x1xf32>) -> tensor<8x2x4xf32>
        %1062 = "stablehlo.broadcast_in_dim"(%1061) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x4xf32>) -> tensor<8x2x4x4xf32>
        %1063 = "stablehlo.divide"(%1054, %1062) : (tensor<8x2x4x4xf32>, tensor<8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %1064 = "stablehlo.dot_general"(%1063, %1037) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 2], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>} : (tensor<8x2x4x4xf32>, tensor<8x4x2x8xf32>) -> tensor<8x2x4x8xf32>
        %1065 = "stablehlo.transpose"(%1064) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<8x2x4x8xf32>) -> tensor<8x4x2x8xf32>
        %1066 = "stablehlo.dot_general"(%1065, %970) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>} : (tensor<8x4x2x8xf32>, tensor<2x8x16xf32>) -> tensor<8x4x16xf32>
        %1067 = "stablehlo.broadcast_in_dim"(%972) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %1068 = "stablehlo.add"(%1066, %1067) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1069 = "stablehlo.add"(%895, %1068) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1070 = "stablehlo.dot_general"(%924, %974) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<8x8x16xf32>, tensor<16x2x8xf32>) -> tensor<8x8x2x8xf32>
        %1071 = "stablehlo.broadcast_in_dim"(%976) {broadcast_dimensions = array<i64: 2, 3>} : (tensor<2x8xf32>) -> tensor<8x8x2x8xf32>
        %1072 = "stablehlo.add"(%1070, %1071) : (tensor<8x8x2x8xf32>, tensor<8x8x2x8xf32>) -> tensor<8x8x2x8xf32>
        %1073 = "stablehlo.dot_general"(%924, %978) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<8x8x16xf32>, tensor<16x2x8xf32>) -> tensor<8x8x2x8xf32>
        %1074 = "stablehlo.broadcast_in_dim"(%980) {broadcast_dimensions = array<i64: 2, 3>} : (tensor<2x8xf32>) -> tensor<8x8x2x8xf32>
        %1075 = "stablehlo.add"(%1073, %1074) : (tensor<8x8x2x8xf32>, tensor<8x8x2x8xf32>) -> tensor<8x8x2x8xf32>
        %1076 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %1077 = "stablehlo.broadcast_in_dim"(%1076) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %1078 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %1079 = "stablehlo.broadcast_in_dim"(%1078) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %1080 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %1084 = "stablehlo.reduce"(%1069, %1080) ({
          ^bb0(%1081: tensor<f32>, %1082: tensor<f32>):
            %1083 = "stablehlo.add"(%1081, %1082) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%1083) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %1085 = "stablehlo.multiply"(%1084, %1077) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %1086 = "stablehlo.broadcast_in_dim"(%1085) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %1087 = "stablehlo.subtract"(%1069, %1086) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1088 = "stablehlo.multiply"(%1087, %1087) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1089 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %1093 = "stablehlo.reduce"(%1088, %1089) ({
          ^bb0(%1090: tensor<f32>, %1091: tensor<f32>):
            %1092 = "stablehlo.add"(%1090, %1091) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%1092) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %1094 = "stablehlo.multiply"(%1093, %1077) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %1095 = "stablehlo.add"(%1094, %1079) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %1096 = "stablehlo.rsqrt"(%1095) : (tensor<8x4xf32>) -> tensor<8x4xf32>
        %1097 = "stablehlo.broadcast_in_dim"(%1096) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %1098 = "stablehlo.multiply"(%1087, %1097) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1099 = "stablehlo.broadcast_in_dim"(%982) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %1100 = "stablehlo.multiply"(%1098, %1099) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1101 = "stablehlo.broadcast_in_dim"(%984) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %1102 = "stablehlo.add"(%1100, %1101) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1103 = "stablehlo.dot_general"(%1102, %986) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<8x4x16xf32>, tensor<16x2x8xf32>) -> tensor<8x4x2x8xf32>
        %1104 = "stablehlo.broadcast_in_dim"(%988) {broadcast_dimensions = array<i64: 2, 3>} : (tensor<2x8xf32>) -> tensor<8x4x2x8xf32>
        %1105 = "stablehlo.add"(%1103, %1104) : (tensor<8x4x2x8xf32>, tensor<8x4x2x8xf32>) -> tensor<8x4x2x8xf32>
        %1106 = "stablehlo.dot_general"(%1105, %1072) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 2], rhs_batching_dimensions = [0, 2], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>} : (tensor<8x4x2x8xf32>, tensor<8x8x2x8xf32>) -> tensor<8x2x4x8xf32>
        %1107 = "stablehlo.broadcast_in_dim"(%1042) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x4x8xf32>
        %1108 = "stablehlo.multiply"(%1106, %1107) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %1109 = "stablehlo.constant"() {value = dense<-1.0e9> : tensor<f32>} : () -> tensor<f32>
        %1110 = "stablehlo.broadcast_in_dim"(%1109) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x4x8xf32>
        %1111 = "stablehlo.reshape"(%923) : (tensor<8x1x1x8xi1>) -> tensor<8x8xi1>
        %1112 = "stablehlo.broadcast_in_dim"(%1111) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<8x8xi1>) -> tensor<8x2x4x8xi1>
        %1113 = "stablehlo.select"(%1112, %1108, %1110) : (tensor<8x2x4x8xi1>, tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %1114 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
        %1118 = "stablehlo.reduce"(%1113, %1114) ({
          ^bb0(%1115: tensor<f32>, %1116: tensor<f32>):
            %1117 = "stablehlo.maximum"(%1115, %1116) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%1117) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x4x8xf32>, tensor<f32>) -> tensor<8x2x4xf32>
        %1119 = "stablehlo.reshape"(%1118) : (tensor<8x2x4xf32>) -> tensor<8x2x4x1xf32>
        %1120 = "stablehlo.reshape"(%1119) : (tensor<8x2x4x1xf32>) -> tensor<8x2x4xf32>
        %1121 = "stablehlo.broadcast_in_dim"(%1120) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x4xf32>) -> tensor<8x2x4x8xf32>
        %1122 = "stablehlo.subtract"(%1113, %1121) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %1123 = "stablehlo.exponential"(%1122) : (tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %1124 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %1128 = "stablehlo.reduce"(%1123, %1124) ({
          ^bb0(%1125: tensor<f32>, %1126: tensor<f32>):
            %1127 = "stablehlo.add"(%1125, %1126) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%1127) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x4x8xf32>, tensor<f32>) -> tensor<8x2x4xf32>
        %1129 = "stablehlo.reshape"(%1128) : (tensor<8x2x4xf32>) -> tensor<8x2x4x1xf32>
        %1130 = "stablehlo.reshape"(%1129) : (tensor<8x2x4x1xf32>) -> tensor<8x2x4xf32>
        %1131 = "stablehlo.broadcast_in_dim"(%1130) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x4xf32>) -> tensor<8x2x4x8xf32>
        %1132 = "stablehlo.divide"(%1123, %1131) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %1133 = "stablehlo.dot_general"(%1132, %1075) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 2], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>} : (tensor<8x2x4x8xf32>, tensor<8x8x2x8xf32>) -> tensor<8x2x4x8xf32>
        %1134 = "stablehlo.transpose"(%1133) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<8x2x4x8xf32>) -> tensor<8x4x2x8xf32>
        %1135 = "stablehlo.dot_general"(%1134, %990) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>} : (tensor<8x4x2x8xf32>, tensor<2x8x16xf32>) -> tensor<8x4x16xf32>
        %1136 = "stablehlo.broadcast_in_dim"(%992) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %1137 = "stablehlo.add"(%1135, %1136) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1138 = "stablehlo.add"(%1069, %1137) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1139 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %1140 = "stablehlo.broadcast_in_dim"(%1139) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %1141 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %1142 = "stablehlo.broadcast_in_dim"(%1141) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %1143 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %1147 = "stablehlo.reduce"(%1138, %1143) ({
          ^bb0(%1144: tensor<f32>, %1145: tensor<f32>):
            %1146 = "stablehlo.add"(%1144, %1145) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%1146) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %1148 = "stablehlo.multiply"(%1147, %1140) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %1149 = "stablehlo.broadcast_in_dim"(%1148) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %1150 = "stablehlo.subtract"(%1138, %1149) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1151 = "stablehlo.multiply"(%1150, %1150) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1152 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %1156 = "stablehlo.reduce"(%1151, %1152) ({
          ^bb0(%1153: tensor<f32>, %1154: tensor<f32>):
            %1155 = "stablehlo.add"(%1153, %1154) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%1155) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %1157 = "stablehlo.multiply"(%1156, %1140) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %1158 = "stablehlo.add"(%1157, %1142) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %1159 = "stablehlo.rsqrt"(%1158) : (tensor<8x4xf32>) -> tensor<8x4xf32>
        %1160 = "stablehlo.broadcast_in_dim"(%1159) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %1161 = "stablehlo.multiply"(%1150, %1160) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1162 = "stablehlo.broadcast_in_dim"(%994) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %1163 = "stablehlo.multiply"(%1161, %1162) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1164 = "stablehlo.broadcast_in_dim"(%996) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %1165 = "stablehlo.add"(%1163, %1164) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1166 = "stablehlo.dot_general"(%1165, %998) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<8x4x16xf32>, tensor<16x64xf32>) -> tensor<8x4x64xf32>
        %1167 = "stablehlo.broadcast_in_dim"(%1000) {broadcast_dimensions = array<i64: 2>} : (tensor<64xf32>) -> tensor<8x4x64xf32>
        %1168 = "stablehlo.add"(%1166, %1167) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %1169 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
        %1170 = "stablehlo.broadcast_in_dim"(%1169) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4x64xf32>
        %1171 = "stablehlo.multiply"(%1168, %1170) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %1172 = "stablehlo.constant"() {value = dense<7.0710677e-1> : tensor<f32>} : () -> tensor<f32>
        %1173 = "stablehlo.broadcast_in_dim"(%1172) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4x64xf32>
        %1174 = "stablehlo.multiply"(%1168, %1173) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %1175 = "chlo.erf"(%1174) : (tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %1176 = "stablehlo.constant"() {value = dense<1.0> : tensor<f32>} : () -> tensor<f32>
        %1177 = "stablehlo.broadcast_in_dim"(%1176) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4x64xf32>
        %1178 = "stablehlo.add"(%1175, %1177) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %1179 = "stablehlo.multiply"(%1171, %1178) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %1180 = "stablehlo.dot_general"(%1179, %1002) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<8x4x64xf32>, tensor<64x16xf32>) -> tensor<8x4x16xf32>
        %1181 = "stablehlo.broadcast_in_dim"(%1004) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %1182 = "stablehlo.add"(%1180, %1181) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1183 = "stablehlo.add"(%1138, %1182) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1184 = "sdy.sharding_constraint"(%1183) {sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>} : (tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1185 = "stablehlo.add"(%894, %952) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        %1186 = "stablehlo.reshape"(%1027) : (tensor<8x4x16xf32>) -> tensor<1x8x4x16xf32>
        %1187 = "stablehlo.dynamic_update_slice"(%896, %1186, %894, %951, %951, %951) : (tensor<2x8x4x16xf32>, tensor<1x8x4x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x4x16xf32>
        %1188 = "stablehlo.reshape"(%1025) : (tensor<8x4xf32>) -> tensor<1x8x4xf32>
        %1189 = "stablehlo.dynamic_update_slice"(%897, %1188, %894, %951, %951) : (tensor<2x8x4xf32>, tensor<1x8x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x4xf32>
        %1190 = "stablehlo.reshape"(%1031) : (tensor<8x4x16xf32>) -> tensor<1x8x4x16xf32>
        %1191 = "stablehlo.dynamic_update_slice"(%898, %1190, %894, %951, %951, %951) : (tensor<2x8x4x16xf32>, tensor<1x8x4x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x4x16xf32>
        %1192 = "stablehlo.reshape"(%1034) : (tensor<8x4x2x8xf32>) -> tensor<1x8x4x2x8xf32>
        %1193 = "stablehlo.dynamic_update_slice"(%899, %1192, %894, %951, %951, %951, %951) : (tensor<2x8x4x2x8xf32>, tensor<1x8x4x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x4x2x8xf32>
        %1194 = "stablehlo.reshape"(%1037) : (tensor<8x4x2x8xf32>) -> tensor<1x8x4x2x8xf32>
        %1195 = "stablehlo.dynamic_update_slice"(%900, %1194, %894, %951, %951, %951, %951) : (tensor<2x8x4x2x8xf32>, tensor<1x8x4x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x4x2x8xf32>
        %1196 = "stablehlo.reshape"(%1040) : (tensor<8x4x2x8xf32>) -> tensor<1x8x4x2x8xf32>
        %1197 = "stablehlo.dynamic_update_slice"(%901, %1196, %894, %951, %951, %951, %951) : (tensor<2x8x4x2x8xf32>, tensor<1x8x4x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x4x2x8xf32>
        %1198 = "stablehlo.reshape"(%1054) : (tensor<8x2x4x4xf32>) -> tensor<1x8x2x4x4xf32>
        %1199 = "stablehlo.dynamic_update_slice"(%902, %1198, %894, %951, %951, %951, %951) : (tensor<2x8x2x4x4xf32>, tensor<1x8x2x4x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x2x4x4xf32>
        %1200 = "stablehlo.reshape"(%1059) : (tensor<8x2x4xf32>) -> tensor<1x8x2x4xf32>
        %1201 = "stablehlo.dynamic_update_slice"(%903, %1200, %894, %951, %951, %951) : (tensor<2x8x2x4xf32>, tensor<1x8x2x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x2x4xf32>
        %1202 = "stablehlo.reshape"(%1063) : (tensor<8x2x4x4xf32>) -> tensor<1x8x2x4x4xf32>
        %1203 = "stablehlo.dynamic_update_slice"(%904, %1202, %894, %951, %951, %951, %951) : (tensor<2x8x2x4x4xf32>, tensor<1x8x2x4x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x2x4x4xf32>
        %1204 = "stablehlo.reshape"(%1065) : (tensor<8x4x2x8xf32>) -> tensor<1x8x4x2x8xf32>
        %1205 = "stablehlo.dynamic_update_slice"(%905, %1204, %894, %951, %951, %951, %951) : (tensor<2x8x4x2x8xf32>, tensor<1x8x4x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x4x2x8xf32>
        %1206 = "stablehlo.reshape"(%1070) : (tensor<8x8x2x8xf32>) -> tensor<1x8x8x2x8xf32>
        %1207 = "stablehlo.dynamic_update_slice"(%906, %1206, %894, %951, %951, %951, %951) : (tensor<2x8x8x2x8xf32>, tensor<1x8x8x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x8x2x8xf32>
        %1208 = "stablehlo.reshape"(%1073) : (tensor<8x8x2x8xf32>) -> tensor<1x8x8x2x8xf32>
        %1209 = "stablehlo.dynamic_update_slice"(%907, %1208, %894, %951, %951, %951, %951) : (tensor<2x8x8x2x8xf32>, tensor<1x8x8x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x8x2x8xf32>
        %1210 = "stablehlo.reshape"(%1098) : (tensor<8x4x16xf32>) -> tensor<1x8x4x16xf32>
        %1211 = "stablehlo.dynamic_update_slice"(%908, %1210, %894, %951, %951, %951) : (tensor<2x8x4x16xf32>, tensor<1x8x4x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x4x16xf32>
        %1212 = "stablehlo.reshape"(%1096) : (tensor<8x4xf32>) -> tensor<1x8x4xf32>
        %1213 = "stablehlo.dynamic_update_slice"(%909, %1212, %894, %951, %951) : (tensor<2x8x4xf32>, tensor<1x8x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x4xf32>
        %1214 = "stablehlo.reshape"(%1102) : (tensor<8x4x16xf32>) -> tensor<1x8x4x16xf32>
        %1215 = "stablehlo.dynamic_update_slice"(%910, %1214, %894, %951, %951, %951) : (tensor<2x8x4x16xf32>, tensor<1x8x4x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x4x16xf32>
        %1216 = "stablehlo.reshape"(%1105) : (tensor<8x4x2x8xf32>) -> tensor<1x8x4x2x8xf32>
        %1217 = "stablehlo.dynamic_update_slice"(%911, %1216, %894, %951, %951, %951, %951) : (tensor<2x8x4x2x8xf32>, tensor<1x8x4x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x4x2x8xf32>
        %1218 = "stablehlo.reshape"(%1123) : (tensor<8x2x4x8xf32>) -> tensor<1x8x2x4x8xf32>
        %1219 = "stablehlo.dynamic_update_slice"(%912, %1218, %894, %951, %951, %951, %951) : (tensor<2x8x2x4x8xf32>, tensor<1x8x2x4x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x2x4x8xf32>
        %1220 = "stablehlo.reshape"(%1128) : (tensor<8x2x4xf32>) -> tensor<1x8x2x4xf32>
        %1221 = "stablehlo.dynamic_update_slice"(%913, %1220, %894, %951, %951, %951) : (tensor<2x8x2x4xf32>, tensor<1x8x2x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x2x4xf32>
        %1222 = "stablehlo.reshape"(%1132) : (tensor<8x2x4x8xf32>) -> tensor<1x8x2x4x8xf32>
        %1223 = "stablehlo.dynamic_update_slice"(%914, %1222, %894, %951, %951, %951, %951) : (tensor<2x8x2x4x8xf32>, tensor<1x8x2x4x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x2x4x8xf32>
        %1224 = "stablehlo.reshape"(%1134) : (tensor<8x4x2x8xf32>) -> tensor<1x8x4x2x8xf32>
        %1225 = "stablehlo.dynamic_update_slice"(%915, %1224, %894, %951, %951, %951, %951) : (tensor<2x8x4x2x8xf32>, tensor<1x8x4x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x4x2x8xf32>
        %1226 = "stablehlo.reshape"(%1161) : (tensor<8x4x16xf32>) -> tensor<1x8x4x16xf32>
        %1227 = "stablehlo.dynamic_update_slice"(%916, %1226, %894, %951, %951, %951) : (tensor<2x8x4x16xf32>, tensor<1x8x4x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x4x16xf32>
        %1228 = "stablehlo.reshape"(%1159) : (tensor<8x4xf32>) -> tensor<1x8x4xf32>
        %1229 = "stablehlo.dynamic_update_slice"(%917, %1228, %894, %951, %951) : (tensor<2x8x4xf32>, tensor<1x8x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x4xf32>
        %1230 = "stablehlo.reshape"(%1165) : (tensor<8x4x16xf32>) -> tensor<1x8x4x16xf32>
        %1231 = "stablehlo.dynamic_update_slice"(%918, %1230, %894, %951, %951, %951) : (tensor<2x8x4x16xf32>, tensor<1x8x4x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x4x16xf32>
        %1232 = "stablehlo.reshape"(%1171) : (tensor<8x4x64xf32>) -> tensor<1x8x4x64xf32>
        %1233 = "stablehlo.dynamic_update_slice"(%919, %1232, %894, %951, %951, %951) : (tensor<2x8x4x64xf32>, tensor<1x8x4x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x4x64xf32>
        %1234 = "stablehlo.reshape"(%1174) : (tensor<8x4x64xf32>) -> tensor<1x8x4x64xf32>
        %1235 = "stablehlo.dynamic_update_slice"(%920, %1234, %894, %951, %951, %951) : (tensor<2x8x4x64xf32>, tensor<1x8x4x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x4x64xf32>
        %1236 = "stablehlo.reshape"(%1178) : (tensor<8x4x64xf32>) -> tensor<1x8x4x64xf32>
        %1237 = "stablehlo.dynamic_update_slice"(%921, %1236, %894, %951, %951, %951) : (tensor<2x8x4x64xf32>, tensor<1x8x4x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x4x64xf32>
        %1238 = "stablehlo.reshape"(%1179) : (tensor<8x4x64xf32>) -> tensor<1x8x4x64xf32>
        %1239 = "stablehlo.dynamic_update_slice"(%922, %1238, %894, %951, %951, %951) : (tensor<2x8x4x64xf32>, tensor<1x8x4x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x4x64xf32>
        "stablehlo.return"(%1185, %1184, %1187, %1189, %1191, %1193, %1195, %1197, %1199, %1201, %1203, %1205, %1207, %1209, %1211, %1213, %1215, %1217, %1219, %1221, %1223, %1225, %1227, %1229, %1231, %1233, %1235, %1237, %1239, %923, %924, %925, %926, %927, %928, %929, %930, %931, %932, %933, %934, %935, %936, %937, %938, %939, %940, %941, %942, %943, %944, %945, %946, %947, %948, %949, %950) : (tensor<i32>, tensor<8x4x16xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x2x4x4xf32>, tensor<2x8x2x4xf32>, tensor<2x8x2x4x4xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x8x2x8xf32>, tensor<2x8x8x2x8xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x2x4x8xf32>, tensor<2x8x2x4xf32>, tensor<2x8x2x4x8xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>, tensor<8x1x1x8xi1>, tensor<8x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>) -> ()
    }) : (tensor<i32>, tensor<8x4x16xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x2x4x4xf32>, tensor<2x8x2x4xf32>, tensor<2x8x2x4x4xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x8x2x8xf32>, tensor<2x8x8x2x8xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x2x4x8xf32>, tensor<2x8x2x4xf32>, tensor<2x8x2x4x8xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>, tensor<8x1x1x8xi1>, tensor<8x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>) -> (tensor<i32>, tensor<8x4x16xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x2x4x4xf32>, tensor<2x8x2x4xf32>, tensor<2x8x2x4x4xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x8x2x8xf32>, tensor<2x8x8x2x8xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x2x4x8xf32>, tensor<2x8x2x4xf32>, tensor<2x8x2x4x8xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>, tensor<8x1x1x8xi1>, tensor<8x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>)
    %1241 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %1242 = "stablehlo.broadcast_in_dim"(%1241) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
    %1243 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %1244 = "stablehlo.broadcast_in_dim"(%1243) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
    %1245 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1249 = "stablehlo.reduce"(%1240#1, %1245) ({
      ^bb0(%1246: tensor<f32>, %1247: tensor<f32>):
        %1248 = "stablehlo.add"(%1246, %1247) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1248) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
    %1250 = "stablehlo.multiply"(%1249, %1242) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %1251 = "stablehlo.broadcast_in_dim"(%1250) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
    %1252 = "stablehlo.subtract"(%1240#1, %1251) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %1253 = "stablehlo.multiply"(%1252, %1252) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %1254 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1258 = "stablehlo.reduce"(%1253, %1254) ({
      ^bb0(%1255: tensor<f32>, %1256: tensor<f32>):
        %1257 = "stablehlo.add"(%1255, %1256) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1257) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
    %1259 = "stablehlo.multiply"(%1258, %1242) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %1260 = "stablehlo.add"(%1259, %1244) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %1261 = "stablehlo.rsqrt"(%1260) : (tensor<8x4xf32>) -> tensor<8x4xf32>
    %1262 = "stablehlo.broadcast_in_dim"(%1261) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
    %1263 = "stablehlo.multiply"(%1252, %1262) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %1264 = "stablehlo.broadcast_in_dim"(%52) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
    %1265 = "stablehlo.multiply"(%1263, %1264) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %1266 = "stablehlo.broadcast_in_dim"(%53) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
    %1267 = "stablehlo.add"(%1265, %1266) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %1268 = "stablehlo.reshape"(%1267) : (tensor<8x4x16xf32>) -> tensor<32x16xf32>
    %1269 = "stablehlo.transpose"(%429) {permutation = array<i64: 1, 2, 0>} : (tensor<2x8x4xi32>) -> tensor<8x4x2xi32>
    %1270 = "stablehlo.reshape"(%1269) : (tensor<8x4x2xi32>) -> tensor<32x2xi32>
    %1271 = "stablehlo.transpose"(%430) {permutation = array<i64: 1, 2, 0, 3>} : (tensor<2x8x4x8xf32>) -> tensor<8x4x2x8xf32>
    %1272 = "stablehlo.reshape"(%1271) : (tensor<8x4x2x8xf32>) -> tensor<32x2x8xf32>
    %1273 = "stablehlo.reshape"(%293) : (tensor<8x4x8xf32>) -> tensor<32x8xf32>
    %1274 = "stablehlo.reshape"(%1270) : (tensor<32x2xi32>) -> tensor<64xi32>
    %1275 = "stablehlo.reshape"(%1273) : (tensor<32x8xf32>) -> tensor<32x1x8xf32>
    %1276 = "stablehlo.reshape"(%1275) : (tensor<32x1x8xf32>) -> tensor<32x8xf32>
    %1277 = "stablehlo.broadcast_in_dim"(%1276) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<32x8xf32>) -> tensor<32x2x8xf32>
    %1278 = "stablehlo.reshape"(%1277) : (tensor<32x2x8xf32>) -> tensor<64x8xf32>
    %1279 = "stablehlo.reshape"(%1272) : (tensor<32x2x8xf32>) -> tensor<64x8xf32>
    %1280 = "stablehlo.constant"() {value = dense<"0xA6FE7F3F23FD7F3F77FB7F3FA2F97F3FA5F77F3F7FF57F3F30F37F3FB9F07F3F19EE7F3F50EB7F3F5EE87F3F44E57F3F00E27F3F95DE7F3F00DB7F3F43D77F3F5DD37F3F4ECF7F3F17CB7F3FB6C67F3F2EC27F3F7CBD7F3FA2B87F3F9FB37F3F73AE7F3F1FA97F3FA2A37F3FFC9D7F3F2E987F3F37927F3F178C7F3FCF857F3F5D7F7F3FC4787F3F01727F3F166B7F3F03647F3FC65C7F3F61557F3FD44D7F3F1D467F3F3F3E7F3F37367F3F072E7F3FAE257F3F2D1D7F3F83147F3FB00B7F3FB5027F3F92F97E3F45F07E3FD1E67E3F33DD7E3F6DD37E3F7FC97E3F68BF7E3F28B57E3FC0AA7E3F2FA07E3F76957E3F948A7E3F8A7F7E3F57747E3FFC687E3F785D7E3FCC517E3FF7457E3FFA397E3FD52D7E3F87217E3F10157E3F71087E3FAAFB7D3FBAEE7D3FA2E17D3F61D47D3FF8C67D3F67B97D3FADAB7D3FCB9D7D3FC08F7D3F8E817D3F32737D3FAF647D3F03567D3F2F477D3F32387D3F0E297D3FC1197D3F4B0A7D3FAEFA7C3FE8EA7C3FFADA7C3FE3CA7C3FA5BA7C3F3EAA7C3FAF997C3FF7887C3F18787C3F10677C3FE1557C3F89447C3F09337C3F60217C3F900F7C3F98FD7B3F77EB7B3F2ED97B3FBEC67B3F25B47B3F64A17B3F7B8E7B3F6A7B7B3F31687B3FD0547B3F47417B3F962D7B3FBD197B3FBC057B3F94F17A3F43DD7A3FCAC87A3F29B47A3F619F7A3F708A7A3F58757A3F18607A3FB04A7A3F20357A3F691F7A3F89097A3F82F3793F53DD793FFCC6793F7EB0793FD799793F0983793F146C793FF654793FB13D793F4426793FB00E793FF4F6783F10DF783F05C7783FD2AE783F7896783FF67D783F4C65783F7B4C783F8333783F621A783F1B01783FACE7773F15CE773F57B4773F729A773F6580773F3166773FD64B773F5331773FA916773FD7FB763FDEE0763FBEC5763F77AA763F088F763F7273763FB557763FD13B763FC51F763F9203763F38E7753FB8CA753F0FAE753F4091753F4A74753F2D57753FE839753F7D1C753FEAFE743F31E1743F51C3743F49A5743F1B87743FC668743F4A4A743FA72B743FDD0C743FECED733FD5CE733F97AF733F3190733FA670733FF350733F1A31733F1A11733FF3F0723FA6D0723F32B0723F978F723FD66E723FEE4D723FE02C723FAB0B723F4FEA713FCEC8713F25A7713F5685713F6163713F4541713F031F713F9BFC703F0CDA703F57B7703F7B94703F7A71703F514E703F032B703F8F07703FF4E36F3F33C06F3F4C9C6F3F3F786F3F0C546F3FB22F6F3F330B6F3F8DE66E3FC2C16E3FD19C6E3FB9776E3F7C526E3F182D6E3F8F076E3FE0E16D3F0BBC6D3F10966D3FF06F6D3FA9496D3F3D236D3FABFC6C3FF3D56C3F16AF6C3F13886C3FEA606C3F9C396C3F28126C3F8FEA6B3FD0C26B3FEB9A6B3FE1726B3FB24A6B3F5D226B3FE3F96A3F43D16A3F7EA86A3F947F6A3F84566A3F4F2D6A3FF4036A3F75DA693FD0B0693F0687693F175D693F0333693FC908693F6BDE683FE7B3683F3F89683F715E683F7F33683F6708683F2BDD673FC9B1673F4386673F985A673FC82E673FD402673FBAD6663F7CAA663F197E663F9251663FE524663F15F8653F1FCB653F059E653FC770653F6343653FDC15653F30E8643F5FBA643F6B8C643F515E643F1430643FB201643F2CD3633F81A4633FB375633FC046633FA917633F6EE8623F0EB9623F8B89623FE459623F182A623F29FA613F15CA613FDE99613F8369613F0439613F6108613F9AD7603FB0A6603FA175603F6F44603F1A13603FA0E15F3F03B05F3F437E5F3F5E4C5F3F571A5F3F2CE85E3FDDB55E3F6B835E3FD5505E3F1C1E5E3F40EB5D3F40B85D3F1E855D3FD7515D3F6E1E5D3FE2EA5C3F32B75C3F5F835C3F694F5C3F501B5C3F14E75B3FB5B25B3F337E5B3F8E495B3FC6145B3FDCDF5A3FCEAA5A3F9E755A3F4B405A3FD50A5A3F3DD5593F819F593FA469593FA333593F80FD583F3BC7583FD390583F485A583F9B23583FCCEC573FDAB5573FC67E573F9047573F3810573FBDD8563F20A1563F6169563F7F31563F7CF9553F57C1553F0F89553FA650553F1B18553F6DDF543F9EA6543FAD6D543F9A34543F66FB533F10C2533F9888533FFE4E533F4315533F66DB523F67A1523F4767523F062D523FA3F2513F1FB8513F797D513FB242513FCA07513FC0CC503F9591503F4956503FDC1A503F4EDF4F3F9FA34F3FCE674F3FDD2B4F3FCAEF4E3F97B34E3F43774E3FCE3A4E3F38FE4D3F81C14D3FAA844D3FB2474D3F990A4D3F5FCD4C3F05904C3F8B524C3FF0144C3F34D74B3F58994B3F5C5B4B3F3F1D4B3F02DF4A3FA4A04A3F27624A3F89234A3FCBE4493FEDA5493FEE66493FD027493F92E8483F33A9483FB569483F172A483F59EA473F7BAA473F7E6A473F602A473F23EA463FC7A9463F4A69463FAF28463FF3E7453F18A7453F1E66453F0425453FCBE3443F73A2443FFB60443F641F443FAEDD433FD89B433FE459433FD017433F9DD5423F4C93423FDB50423F4C0E423F9DCB413FD088413FE445413FD902413FAFBF403F677C403F0039403F7BF53F3FD7B13F3F146E3F3F332A3F3F34E63E3F16A23E3FDA5D3E3F7F193E3F07D53D3F70903D3FBB4B3D3FE8063D3FF6C13C3FE77C3C3FBA373C3F6FF23B3F05AD3B3F7E673B3FD9213B3F17DC3A3F36963A3F38503A3F1D0A3A3FE3C3393F8C7D393F1837393F86F0383FD7A9383F0A63383F201C383F19D5373FF48D373FB246373F53FF363FD7B7363F3E70363F8828363FB4E0353FC498353FB750353F8D08353F46C0343FE377343F632F343FC6E6333F0C9E333F3655333F430C333F34C3323F097A323FC130323F5CE7313FDC9D313F3F54313F860A313FB0C0303FBF76303FB12C303F88E22F3F42982F3FE04D2F3F63032F3FCAB82E3F156E2E3F44232E3F57D82D3F4F8D2D3F2B422D3FECF62C3F91AB2C3F1A602C3F88142C3FDBC82B3F137D2B3F2F312B3F30E52A3F15992A3FE04C2A3F8F002A3F24B4293F9D67293FFB1A293F3FCE283F6781283F7534283F68E7273F419A273FFE4C273FA1FF263F2AB2263F9864263FEB16263F24C9253F437B253F472D253F31DF243F0191243FB642243F52F4233FD3A5233F3A57233F8808233FBBB9223FD46A223FD41B223FBACC213F867D213F382E213FD1DE203F508F203FB53F203F01F01F3F34A01F3F4D501F3F4D001F3F34B01E3F01601E3FB50F1E3F50BF1D3FD26E1D3F3A1E1D3F8ACD1C3FC17C1C3FDF2B1C3FE4DA1B3FD0891B3FA3381B3F5EE71A3F00961A3F8A441A3FFBF2193F53A1193F934F193FBBFD183FCAAB183FC159183FA007183F66B5173F1563173FAB10173F29BE163F8F6B163FDE18163F14C6153F3373153F3A20153F29CD143F007A143FC026143F68D3133FF97F133F722C133FD4D8123F1E85123F5131123F6DDD113F7189113F5F35113F35E1103FF48C103F9D38103F2EE40F3FA88F0F3F0C3B0F3F59E60E3F8F910E3FAE3C0E3FB7E70D3FA9920D3F853D0D3F4AE80C3FF8920C3F913D0C3F13E80B3F7E920B3FD43C0B3F13E70A3F3C910A3F503B0A3F4DE5093F348F093F0539093FC1E2083F678C083FF735083F71DF073FD688073F2532073F5FDB063F8384063F912D063F8BD6053F6F7F053F3E28053FF7D0043F9C79043F2B22043FA6CA033F0B73033F5C1B033F97C3023FBE6B023FD013023FCEBB013FB663013F8A0B013F4AB3003FF55A003F8C02003F1C54FF3EF8A2FE3EACF1FD3E3740FD3E9A8EFC3ED4DCFB3EE72AFB3ED178FA3E94C6F93E2F14F93EA261F83EEEAEF73E12FCF63E0F49F63EE595F53E94E2F43E1B2FF43E7C7BF33EB6C7F23ECA13F23EB75FF13E7EABF03E1EF7EF3E9842EF3EEC8DEE3E1AD9ED3E2224ED3E056FEC3EC1B9EB3E5904EB3ECB4EEA3E1799E93E3FE3E83E412DE83E1E77E73ED7C0E63E6B0AE63EDA53E53E259DE43E4BE6E33E4D2FE33E2B78E23EE5C0E13E7B09E13EED51E03E3C9ADF3E66E2DE3E6E2ADE3E5272DD3E13BADC3EB001DC3E2B49DB3E8390DA3EB8D7D93ECA1ED93EBA65D83E87ACD73E32F3D63EBB39D63E2280D53E66C6D43E890CD43E8A52D33E6A98D23E28DED13EC423D13E3F69D03E99AECF3ED3F3CE3EEB38CE3EE27DCD3EB9C2CC3E6F07CC3E044CCB3E7990CA3ECED4C93E0319C93E185DC83E0DA1C73EE2E4C63E9728C63E2D6CC53EA4AFC43EFBF2C33E3336C33E4C79C23E46BCC13E21FFC03EDE41C03E7C84BF3EFBC6BE3E5C09BE3E9F4BBD3EC48DBC3ECACFBB3EB311BB3E7E53BA3E2C95B93EBBD6B83E2E18B83E8359B73EBB9AB63ED6DBB53ED41CB53EB55DB43E799EB33E21DFB23EAC1FB23E1B60B13E6EA0B03EA5E0AF3EC020AF3EBE60AE3EA1A0AD3E69E0AC3E1520AC3EA55FAB3E1A9FAA3E75DEA93EB41DA93ED85CA83EE19BA73ED0DAA63EA419A63E5E58A53EFD96A43E82D5A33EED13A33E3E52A23E7690A13E93CEA03E970CA03E824A9F3E53889E3E0BC69D3EAA039D3E30419C3E9D7E9B3EF1BB9A3E2CF9993E5036993E5A73983E4DB0973E27ED963EE929963E9466953E26A3943EA1DF933E051C933E5158923E8694913EA3D0903EAA0C903E99488F3E72848E3E34C08D3EE0FB8C3E75378C3EF4728B3E5CAE8A3EAFE9893EEB24893E1260883E239B873E1FD6863E0511863ED54B853E9186843E37C1833EC9FB823E4536823EAD70813E00AB803E7ECA7F3ED33E7E3E00B37C3E04277B3EE09A793E940E783E2182763E87F5743EC668733EDEDB713ECF4E703E9BC16E3E40346D3EBFA66B3E1A196A3E4E8B683E5EFD663E496F653E10E1633EB252623E30C4603E8A355F3EC1A65D3ED5175C3EC6885A3E94F9583E3F6A573EC8DA553E2F4B543E74BB523E982B513E9A9B4F3E7B0B4E3E3C7B4C3EDCEA4A3E5C5A493EBBC9473EFB38463E1CA8443E1D17433EFF85413EC2F43F3E66633E3EEDD13C3E55403B3E9FAE393ECC1C383EDC8A363ECFF8343EA466333E5ED4313EFA41303E7BAF2E3EE01C2D3E2A8A2B3E58F7293E6B64283E64D1263E423E253E05AB233EAF17223E3E84203EB4F01E3E115D1D3E55C91B3E80351A3E92A1183E8D0D173E6F79153E39E5133EEC50123E87BC103E0C280F3E7A930D3ED1FE0B3E126A0A3E3DD5083E5240073E51AB053E3C16043E1181023ED1EB003EFBACFE3D2A82FB3D3157F83D112CF53DCA00F23D5CD5EE3DC9A9EB3D107EE83D3152E53D2F26E23D08FADE3DBECDDB3D51A1D83DC174D53D1048D23D3D1BCF3D49EECB3D34C1C83D0094C53DAC66C23D3939BF3DA80BBC3DF9DDB83D2CB0B53D4382B23D3D54AF3D1B26AC3DDEF7A83D86C9A53D139BA23D876C9F3DE13D9C3D230F993D4CE0953D5DB1923D57828F3D3A538C3D0724893DBEF4853D5FC5823DD82B7F3DC9CC783D926D723D350E6C3DB2AE653D0A4F5F3D3FEF583D528F523D432F4C3D13CF453DC46E3F3D570E393DCCAD323D254D2C3D62EC253D858B1F3D8E2A193D7FC9123D59680C3D1C07063D954BFF3CC888F23CD5C5E53CBE02D93C833FCC3C297CBF3CAFB8B23C1AF5A53C6A31993CA16D8C3C85537F3C9ECB653C94434C3C68BB323C2033193C8155FF3B9844CC3B8E33993BD9444C3BE944CC3AB4B44E38"> : tensor<1000xf32>} : () -> tensor<1000xf32>
    %1281 = "stablehlo.gather"(%1280, %1274) {dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1>, indices_are_sorted = false} : (tensor<1000xf32>, tensor<64xi32>) -> tensor<64xf32>
    %1282 = "stablehlo.reshape"(%1281) : (tensor<64xf32>) -> tensor<64x1xf32>
    %1283 = "stablehlo.constant"() {value = dense<"0x288BD23B1831193CADC2403C5A5C643C09CF823C0DAA923C55F9A13C24E1B03C9E79BF3C9CD3CD3C51FBDB3CD4F9E93C19D6F73CC4CA023D369E093D1C67103DDD26173DA2DE1D3D618F243DE8392B3DE7DE313DF37E383D8C1A3F3D1FB2453D0C464C3DA7D6523D3964593D02EF5F3D3B77663D16FD6C3DBF80733D60027A3D0D41803D0880833D2EBE863D8CFB893D2F388D3D2174903D6CAF933D17EA963D2C249A3DB25D9D3DAF96A03D29CFA33D2607A73DAC3EAA3DBD75AD3D60ACB03D98E2B33D6818B73DD44DBA3DE082BD3D8DB7C03DDEEBC33DD71FC73D7953CA3DC686CD3DC0B9D03D69ECD33DC31ED73DCF50DA3D8E82DD3D02B4E03D2BE5E33D0C16E73DA446EA3DF676ED3D01A7F03DC7D6F33D4806F73D8435FA3D7D64FD3D9A49003ED3E0013EEC77033EE40E053EBAA5063E713C083E07D3093E7C690B3ED2FF0C3E07960E3E1C2C103E11C2113EE757133E9CED143E3183163EA718183EFCAD193E31431B3E47D81C3E3C6D1E3E1202203EC796213E5C2B233ED1BF243E2654263E5AE8273E6E7C293E61102B3E34A42C3EE6372E3E76CB2F3EE65E313E35F2323E6385343E6F18363E5AAB373E233E393ECAD03A3E50633C3EB3F53D3EF5873F3E141A413E10AC423EEA3D443EA1CF453E3461473EA5F2483EF3834A3E1C154C3E23A64D3E05374F3EC3C7503E5D58523ED3E8533E2479553E5109573E5899583E3A295A3EF7B85B3E8F485D3E00D85E3E4C67603E72F6613E7185633E4A14653EFCA2663E8731683EEBBF693E284E6B3E3DDC6C3E2A6A6E3EF0F76F3E8D85713E0213733E4EA0743E722D763E6CBA773E3D47793EE5D37A3E64607C3EB8EC7D3EE2787F3E7182803E5C48813E310E823EF1D3823E9C99833E305F843EAF24853E18EA853E6BAF863EA874873ECF39883EDFFE883ED8C3893EBC888A3E884D8B3E3E128C3EDDD68C3E649B8D3ED55F8E3E2E248F3E70E88F3E9BAC903EAE70913EA934923E8DF8923E58BC933E0C80943EA743953E2A07963E95CA963EE78D973E2051983E4114993E49D7993E389A9A3E0E5D9B3ECB1F9C3E6FE29C3EF9A49D3E6A679E3EC0299F3EFEEB9F3E21AEA03E2A70A13E1A32A23EEFF3A23EA9B5A33E4A77A43ED038A53E3BFAA53E8BBBA63EC07CA73EDB3DA83EDAFEA83EBEBFA93E8680AA3E3441AB3EC501AC3E3BC2AC3E9582AD3ED342AE3EF502AF3EFBC2AF3EE482B03EB242B13E6202B23EF6C1B23E6E81B33EC840B43E0500B53E26BFB53E297EB63E0F3DB73ED7FBB73E82BAB83E0F79B93E7E37BA3ED0F5BA3E03B4BB3E1972BC3E1030BD3EE8EDBD3EA3ABBE3E3E69BF3EBB26C03E19E4C03E59A1C13E795EC23E7A1BC33E5BD8C33E1E95C43EC151C53E440EC63EA7CAC63EEB86C73E0E43C83E12FFC83EF5BAC93EB876CA3E5B32CB3EDDEDCB3E3EA9CC3E7F64CD3E9F1FCE3E9DDACE3E7B95CF3E3850D03ED30AD13E4CC5D13EA47FD23EDB39D33EEFF3D33EE2ADD43EB267D53E6121D63EEDDAD63E5794D73E9E4DD83EC306D93EC5BFD93EA578DA3E6131DB3EFAE9DB3E70A2DC3EC35ADD3EF312DE3EFFCADE3EE782DF3EAC3AE03E4DF2E03ECAA9E13E2261E23E5718E33E67CFE33E5386E43E1B3DE53EBEF3E53E3CAAE63E9560E73EC916E83ED8CCE83EC282E93E8738EA3E26EEEA3EA0A3EB3EF458EC3E230EED3E2BC3ED3E0E78EE3ECB2CEF3E61E1EF3ED195F03E1B4AF13E3EFEF13E3AB2F23E1066F33EBF19F43E47CDF43EA780F53EE133F63EF3E6F63EDE99F73EA24CF83E3EFFF83EB2B1F93EFE63FA3E2216FB3E1EC8FB3EF279FC3E9E2BFD3E21DDFD3E7C8EFE3EAE3FFF3EB8F0FF3ECC50003F28A9003F6F01013FA259013FC0B1013FCA09023FBE61023F9EB9023F6911033F1F69033FC1C0033F4D18043FC46F043F26C7043F731E053FAA75053FCCCC053FD923063FD17A063FB3D1063F8028073F377F073FD8D5073F642C083FDA82083F3AD9083F852F093FB985093FD8DB093FE1310A3FD3870A3FB0DD0A3F76330B3F27890B3FC1DE0B3F44340C3FB2890C3F09DF0C3F49340D3F73890D3F86DE0D3F83330E3F69880E3F39DD0E3FF1310F3F93860F3F1EDB0F3F922F103FEF83103F35D8103F642C113F7C80113F7CD4113F6628123F387C123FF2CF123F9623133F2177133F96CA133FF31D143F3871143F65C4143F7B17153F796A153F5FBD153F2E10163FE462163F83B5163F0908173F785A173FCEAC173F0CFF173F3251183F3FA3183F35F5183F1247193FD698193F82EA193F163C1A3F918D1A3FF3DE1A3F3D301B3F6E811B3F86D21B3F85231C3F6C741C3F39C51C3FEE151D3F89661D3F0CB71D3F75071E3FC5571E3FFCA71E3F19F81E3F1E481F3F09981F3FDAE71F3F9237203F3187203FB6D6203F2126213F7375213FAAC4213FC913223FCD62223FB7B1223F8800233F3F4F233FDB9D233F5EEC233FC63A243F1489243F48D7243F6225253F6173253F46C1253F110F263FC15C263F57AA263FD2F7263F3345273F7992273FA4DF273FB52C283FAA79283F85C6283F4513293FEA5F293F75AC293FE4F8293F38452A3F71912A3F8EDD2A3F91292B3F78752B3F44C12B3FF50C2C3F8A582C3F03A42C3F62EF2C3FA43A2D3FCC852D3FD7D02D3FC71B2E3F9B662E3F53B12E3FF0FB2E3F70462F3FD5902F3F1EDB2F3F4A25303F5B6F303F50B9303F2803313FE44C313F8496313F08E0313F6F29323FBA72323FE9BB323FFB04333FF14D333FCA96333F86DF333F2628343FA970343F10B9343F5901353F8649353F9691353F89D9353F5F21363F1869363FB4B0363F33F8363F953F373FD986373F01CE373F0B15383FF85B383FC7A2383F79E9383F0E30393F8576393FDEBC393F1A033A3F39493A3F398F3A3F1CD53A3FE21A3B3F89603B3F13A63B3F7EEB3B3FCC303C3FFC753C3F0EBB3C3F02003D3FD7443D3F8F893D3F28CE3D3FA3123E3F00573E3F3F9B3E3F5FDF3E3F61233F3F44673F3F09AB3F3FB0EE3F3F3832403FA175403FEBB8403F17FC403F253F413F1382413FE3C4413F9307423F254A423F988C423FECCE423F2111433F3753433F2E95433F05D7433FBE18443F575A443FD19B443F2CDD443F671E453F835F453F7FA0453F5CE1453F1A22463FB862463F36A3463F95E3463FD423473FF463473FF3A3473FD3E3473F9323483F3463483FB4A2483F14E2483F5521493F7560493F759F493F55DE493F151D4A3FB55B4A3F359A4A3F94D84A3FD3164B3FF2544B3FF0924B3FCED04B3F8C0E4C3F294C4C3FA5894C3F01C74C3F3D044D3F57414D3F517E4D3F2BBB4D3FE3F74D3F7B344E3FF2704E3F48AD4E3F7DE94E3F91254F3F85614F3F579D4F3F08D94F3F9814503F0750503F558B503F81C6503F8D01513F773C513F4077513FE7B1513F6DEC513FD226523F1561523F379B523F37D5523F150F533FD248533F6E82533FE7BB533F3FF5533F752E543F8A67543F7CA0543F4DD9543FFC11553F894A553FF482553F3DBB553F64F3553F692B563F4C63563F0D9B563FABD2563F270A573F8241573FB978573FCFAF573FC2E6573F931D583F4154583FCD8A583F37C1583F7EF7583FA22D593FA463593F8499593F40CF593FDA045A3F513A5A3FA66F5A3FD8A45A3FE7D95A3FD30E5B3F9C435B3F42785B3FC6AC5B3F26E15B3F64155C3F7E495C3F757D5C3F49B15C3FFBE45C3F88185D3FF34B5D3F3B7F5D3F5FB25D3F60E55D3F3D185E3FF84A5E3F8F7D5E3F02B05E3F52E25E3F7F145F3F88465F3F6D785F3F2FAA5F3FCDDB5F3F480D603F9F3E603FD26F603FE2A0603FCDD1603F9502613F3A33613FBA63613F1694613F4FC4613F64F4613F5424623F2154623FCA83623F4EB3623FAFE2623FEB11633F0341633FF76F633FC79E633F73CD633FFAFB633F5D2A643F9C58643FB686643FACB4643F7EE2643F2B10653FB33D653F186B653F5798653F72C5653F69F2653F3B1F663FE84B663F7178663FD5A4663F14D1663F2FFD663F2429673FF554673FA180673F29AC673F8BD7673FC902683FE12D683FD558683FA383683F4DAE683FD1D8683F3103693F6B2D693F8157693F7181693F3CAB693FE1D4693F62FE693FBD276A3FF3506A3F047A6A3FEFA26A3FB6CB6A3F56F46A3FD11C6B3F27456B3F586D6B3F63956B3F48BD6B3F08E56B3FA20C6C3F17346C3F665B6C3F90826C3F94A96C3F72D06C3F2AF76C3FBD1D6D3F2A446D3F726A6D3F93906D3F8FB66D3F65DC6D3F15026E3F9F276E3F034D6E3F41726E3F5A976E3F4CBC6E3F18E16E3FBF056F3F3F2A6F3F994E6F3FCD726F3FDB966F3FC3BA6F3F85DE6F3F2002703F9525703FE448703F0D6C703F108F703FECB1703FA2D4703F32F7703F9B19713FDE3B713FFA5D713FF07F713FC0A1713F69C3713FECE4713F4806723F7D27723F8D48723F7569723F378A723FD2AA723F47CB723F95EB723FBC0B733FBD2B733F974B733F4A6B733FD78A733F3DAA733F7CC9733F94E8733F8507743F5026743FF344743F7063743FC681743FF59F743FFDBD743FDEDB743F98F9743F2B17753F9734753FDC51753FFA6E753FF18B753FC1A8753F69C5753FEBE1753F45FE753F791A763F8536763F6A52763F286E763FBE89763F2DA5763F75C0763F96DB763F8FF6763F6211773F0C2C773F9046773FEC60773F217B773F2E95773F14AF773FD2C8773F69E2773FD9FB773F2115783F422E783F3B47783F0C60783FB678783F3991783F94A9783FC7C1783FD3D9783FB7F1783F7409793F0921793F7638793FBB4F793FD966793FCF7D793F9E94793F45AB793FC4C1793F1BD8793F4AEE793F52047A3F321A7A3FEA2F7A3F7A457A3FE35A7A3F23707A3F3C857A3F2D9A7A3FF6AE7A3F97C37A3F10D87A3F61EC7A3F8B007B3F8C147B3F65287B3F173C7B3FA04F7B3F01637B3F3B767B3F4C897B3F359C7B3FF7AE7B3F90C17B3F01D47B3F4AE67B3F6BF87B3F640A7C3F341C7C3FDD2D7C3F5D3F7C3FB6507C3FE6617C3FEE727C3FCE837C3F85947C3F15A57C3F7CB57C3FBBC57C3FD1D57C3FC0E57C3F86F57C3F24057D3F9A147D3FE7237D3F0C337D3F09427D3FDD507D3F8A5F7D3F0D6E7D3F697C7D3F9C8A7D3FA7987D3F89A67D3F43B47D3FD5C17D3F3ECF7D3F7FDC7D3F98E97D3F88F67D3F4F037E3FEE0F7E3F651C7E3FB3287E3FD9347E3FD7407E3FAC4C7E3F58587E3FDC637E3F376F7E3F6A7A7E3F75857E3F57907E3F109B7E3FA1A57E3F09B07E3F49BA7E3F61C47E3F4FCE7E3F15D87E3FB3E17E3F28EB7E3F75F47E3F98FD7E3F94067F3F660F7F3F10187F3F92207F3FEB287F3F1B317F3F23397F3F02417F3FB8487F3F46507F3FAB577F3FE85E7F3FFB657F3FE76C7F3FA9737F3F437A7F3FB4807F3FFD867F3F1D8D7F3F14937F3FE2987F3F889E7F3F05A47F3F5AA97F3F85AE7F3F88B37F3F63B87F3F14BD7F3F9DC17F3FFEC57F3F35CA7F3F44CE7F3F2AD27F3FE7D57F3F7CD97F3FE8DC7F3F2BE07F3F46E37F3F37E67F3F00E97F3FA1EB7F3F18EE7F3F67F07F3F8DF27F3F8AF47F3F5FF67F3F0BF87F3F8EF97F3FE8FA7F3F1AFC7F3F23FD7F3F03FE7F3FBAFE7F3F49FF7F3FAFFF7F3FECFF7F3F0000803F"> : tensor<1000xf32>} : () -> tensor<1000xf32>
    %1284 = "stablehlo.gather"(%1283, %1274) {dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1>, indices_are_sorted = false} : (tensor<1000xf32>, tensor<64xi32>) -> tensor<64xf32>
    %1285 = "stablehlo.reshape"(%1284) : (tensor<64xf32>) -> tensor<64x1xf32>
    %1286 = "stablehlo.reshape"(%1282) : (tensor<64x1xf32>) -> tensor<64xf32>
    %1287 = "stablehlo.broadcast_in_dim"(%1286) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x8xf32>
    %1288 = "stablehlo.multiply"(%1278, %1287) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1289 = "stablehlo.reshape"(%1285) : (tensor<64x1xf32>) -> tensor<64xf32>
    %1290 = "stablehlo.broadcast_in_dim"(%1289) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x8xf32>
    %1291 = "stablehlo.multiply"(%1279, %1290) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1292 = "stablehlo.add"(%1288, %1291) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1293 = "stablehlo.multiply"(%1279, %1287) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1294 = "stablehlo.multiply"(%1278, %1290) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1295 = "stablehlo.subtract"(%1293, %1294) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1296 = "stablehlo.constant"() {value = dense<"0x0000803FF8396E3FD7AF5D3FAC4B4E3F11F93F3F06A5323FE03D263F2BB31A3F9AF50F3FEEF6053FCF53F93E6004E83E9BE8D73E24EBC83E1AF8BA3EFFFCAD3E9BE8A13EEAAA963E04358C3E0979823E24D4723E36F8613EED47523E7CAE433E8718363E0A74293E40B01D3E91BD123E778D083EE124FE3DD57FEC3D6614DC3DCDCCCC3DC794BE3D7859B13D5709A53D0E94993D6CEA8E3D4DFE843D1285773DC355663DE457563D3F76473D199D393D15BA2C3D1DBC203D4893153DCC300B3DE286013D7611F13CD254E03CA8C1D03C5043C23C91C6B43C8B39A83C978B9C3C39AD913C0890873C334D7C3CE7C86A3CF17B5A3CB4504B3C11333D3C5210303C0AD7233C0577183C2DE10D3C7907043CB0B9F53B46AAE43B14CAD43B0E04C63B9C44B83B8379AB3BCC919F3BAE7D943B772E8A3B7D96803B0D526F3B7AB45E3B373E4F3BC5DA403B0F77333B5301273B0D691B3BDB9E103B6F94063BF178FA3A2815E93A73E6D83A5CD7C93AECD3BB3A8EC9AE3AF6A6A23A0E5C973ADBD98C3A6F12833AA2F1733AE201633A273F533A8C94443A9EEE363A433B2A3AA5691E3A166A133A022E093AAD4FFF39E395ED392617DD3995BDCD39D774BF39FB29B2395FCBA5399E489A3972928F39A99A853914A8783991646739E5535739C160483953773A3929852D39177921392343163972D40B392B1F0239E32CF238925CE138"> : tensor<1x128xf32>} : () -> tensor<1x128xf32>
    %1297 = "stablehlo.convert"(%1274) : (tensor<64xi32>) -> tensor<64xf32>
    %1298 = "stablehlo.reshape"(%1297) : (tensor<64xf32>) -> tensor<64x1xf32>
    %1299 = "stablehlo.reshape"(%1298) : (tensor<64x1xf32>) -> tensor<64xf32>
    %1300 = "stablehlo.broadcast_in_dim"(%1299) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x128xf32>
    %1301 = "stablehlo.reshape"(%1296) : (tensor<1x128xf32>) -> tensor<128xf32>
    %1302 = "stablehlo.broadcast_in_dim"(%1301) {broadcast_dimensions = array<i64: 1>} : (tensor<128xf32>) -> tensor<64x128xf32>
    %1303 = "stablehlo.multiply"(%1300, %1302) : (tensor<64x128xf32>, tensor<64x128xf32>) -> tensor<64x128xf32>
    %1304 = "stablehlo.cosine"(%1303) : (tensor<64x128xf32>) -> tensor<64x128xf32>
    %1305 = "stablehlo.sine"(%1303) : (tensor<64x128xf32>) -> tensor<64x128xf32>
    %1306 = "stablehlo.concatenate"(%1304, %1305) {dimension = 1 : i64} : (tensor<64x128xf32>, tensor<64x128xf32>) -> tensor<64x256xf32>
    %1307 = "stablehlo.dot_general"(%1306, %54) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>} : (tensor<64x256xf32>, tensor<256x16xf32>) -> tensor<64x16xf32>
    %1308 = "stablehlo.broadcast_in_dim"(%55) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<64x16xf32>
    %1309 = "stablehlo.add"(%1307, %1308) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1310 = "stablehlo.logistic"(%1309) : (tensor<64x16xf32>) -> tensor<64x16xf32>
    %1311 = "stablehlo.multiply"(%1309, %1310) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1312 = "stablehlo.dot_general"(%1311, %56) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>} : (tensor<64x16xf32>, tensor<16x16xf32>) -> tensor<64x16xf32>
    %1313 = "stablehlo.broadcast_in_dim"(%57) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<64x16xf32>
    %1314 = "stablehlo.add"(%1312, %1313) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1315 = "stablehlo.dot_general"(%1268, %58) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>} : (tensor<32x16xf32>, tensor<16x16xf32>) -> tensor<32x16xf32>
    %1316 = "stablehlo.broadcast_in_dim"(%59) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<32x16xf32>
    %1317 = "stablehlo.add"(%1315, %1316) : (tensor<32x16xf32>, tensor<32x16xf32>) -> tensor<32x16xf32>
    %1318 = "stablehlo.reshape"(%1317) : (tensor<32x16xf32>) -> tensor<32x1x16xf32>
    %1319 = "stablehlo.reshape"(%1318) : (tensor<32x1x16xf32>) -> tensor<32x16xf32>
    %1320 = "stablehlo.broadcast_in_dim"(%1319) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<32x16xf32>) -> tensor<32x2x16xf32>
    %1321 = "stablehlo.reshape"(%1320) : (tensor<32x2x16xf32>) -> tensor<64x16xf32>
    %1322 = "stablehlo.add"(%1314, %1321) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1323 = "stablehlo.dot_general"(%1292, %60) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>} : (tensor<64x8xf32>, tensor<8x16xf32>) -> tensor<64x16xf32>
    %1324 = "stablehlo.broadcast_in_dim"(%61) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<64x16xf32>
    %1325 = "stablehlo.add"(%1323, %1324) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1326 = "stablehlo.logistic"(%1322) : (tensor<64x16xf32>) -> tensor<64x16xf32>
    %1327 = "stablehlo.multiply"(%1322, %1326) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1328 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %1329 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1330 = "stablehlo.broadcast_in_dim"(%1329) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x48xf32>
    %1331 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1332 = "stablehlo.broadcast_in_dim"(%1331) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %1333 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1334 = "stablehlo.broadcast_in_dim"(%1333) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %1335 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1336 = "stablehlo.broadcast_in_dim"(%1335) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %1337 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1338 = "stablehlo.broadcast_in_dim"(%1337) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %1339 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1340 = "stablehlo.broadcast_in_dim"(%1339) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %1341 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1342 = "stablehlo.broadcast_in_dim"(%1341) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %1343 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1344 = "stablehlo.broadcast_in_dim"(%1343) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %1345 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1346 = "stablehlo.broadcast_in_dim"(%1345) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %1474:20 = "stablehlo.while"(%1328, %1325, %1330, %1332, %1334, %1336, %1338, %1340, %1342, %1344, %1346, %1327, %62, %63, %64, %65, %66, %67, %68, %69) ({
      ^bb0(%1347: tensor<i32>, %1348: tensor<64x16xf32>, %1349: tensor<2x64x48xf32>, %1350: tensor<2x64x16xf32>, %1351: tensor<2x64xf32>, %1352: tensor<2x64x16xf32>, %1353: tensor<2x64x16xf32>, %1354: tensor<2x64x16xf32>, %1355: tensor<2x64x16xf32>, %1356: tensor<2x64x16xf32>, %1357: tensor<2x64x16xf32>, %1358: tensor<64x16xf32>, %1359: tensor<2x16x48xf32>, %1360: tensor<2x48xf32>, %1361: tensor<2x16xf32>, %1362: tensor<2x16xf32>, %1363: tensor<2x16x16xf32>, %1364: tensor<2x16xf32>, %1365: tensor<2x16x16xf32>, %1366: tensor<2x16xf32>):
        %1367 = "stablehlo.constant"() {value = dense<2> : tensor<i32>} : () -> tensor<i32>
        %1368 = "stablehlo.compare"(%1347, %1367) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        "stablehlo.return"(%1368) : (tensor<i1>) -> ()
    }, {
      ^bb0(%1369: tensor<i32>, %1370: tensor<64x16xf32>, %1371: tensor<2x64x48xf32>, %1372: tensor<2x64x16xf32>, %1373: tensor<2x64xf32>, %1374: tensor<2x64x16xf32>, %1375: tensor<2x64x16xf32>, %1376: tensor<2x64x16xf32>, %1377: tensor<2x64x16xf32>, %1378: tensor<2x64x16xf32>, %1379: tensor<2x64x16xf32>, %1380: tensor<64x16xf32>, %1381: tensor<2x16x48xf32>, %1382: tensor<2x48xf32>, %1383: tensor<2x16xf32>, %1384: tensor<2x16xf32>, %1385: tensor<2x16x16xf32>, %1386: tensor<2x16xf32>, %1387: tensor<2x16x16xf32>, %1388: tensor<2x16xf32>):
        %1389 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
        %1390 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %1391 = "stablehlo.dynamic_slice"(%1381, %1369, %1389, %1389) {slice_sizes = array<i64: 1, 16, 48>} : (tensor<2x16x48xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x48xf32>
        %1392 = "stablehlo.reshape"(%1391) : (tensor<1x16x48xf32>) -> tensor<16x48xf32>
        %1393 = "stablehlo.dynamic_slice"(%1382, %1369, %1389) {slice_sizes = array<i64: 1, 48>} : (tensor<2x48xf32>, tensor<i32>, tensor<i32>) -> tensor<1x48xf32>
        %1394 = "stablehlo.reshape"(%1393) : (tensor<1x48xf32>) -> tensor<48xf32>
        %1395 = "stablehlo.dynamic_slice"(%1383, %1369, %1389) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %1396 = "stablehlo.reshape"(%1395) : (tensor<1x16xf32>) -> tensor<16xf32>
        %1397 = "stablehlo.dynamic_slice"(%1384, %1369, %1389) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %1398 = "stablehlo.reshape"(%1397) : (tensor<1x16xf32>) -> tensor<16xf32>
        %1399 = "stablehlo.dynamic_slice"(%1385, %1369, %1389, %1389) {slice_sizes = array<i64: 1, 16, 16>} : (tensor<2x16x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x16xf32>
        %1400 = "stablehlo.reshape"(%1399) : (tensor<1x16x16xf32>) -> tensor<16x16xf32>
        %1401 = "stablehlo.dynamic_slice"(%1386, %1369, %1389) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %1402 = "stablehlo.reshape"(%1401) : (tensor<1x16xf32>) -> tensor<16xf32>
        %1403 = "stablehlo.dynamic_slice"(%1387, %1369, %1389, %1389) {slice_sizes = array<i64: 1, 16, 16>} : (tensor<2x16x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x16xf32>
        %1404 = "stablehlo.reshape"(%1403) : (tensor<1x16x16xf32>) -> tensor<16x16xf32>
        %1405 = "stablehlo.dynamic_slice"(%1388, %1369, %1389) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %1406 = "stablehlo.reshape"(%1405) : (tensor<1x16xf32>) -> tensor<16xf32>
        %1407 = "stablehlo.dot_general"(%1380, %1392) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>} : (tensor<64x16xf32>, tensor<16x48xf32>) -> tensor<64x48xf32>
        %1408 = "stablehlo.broadcast_in_dim"(%1394) {broadcast_dimensions = array<i64: 1>} : (tensor<48xf32>) -> tensor<64x48xf32>
        %1409 = "stablehlo.add"(%1407, %1408) : (tensor<64x48xf32>, tensor<64x48xf32>) -> tensor<64x48xf32>
        %1410 = "stablehlo.slice"(%1409) {start_indices = array<i64: 0, 0>, limit_indices = array<i64: 64, 16>, strides = array<i64: 1, 1>} : (tensor<64x48xf32>) -> tensor<64x16xf32>
        %1411 = "stablehlo.slice"(%1409) {start_indices = array<i64: 0, 16>, limit_indices = array<i64: 64, 32>, strides = array<i64: 1, 1>} : (tensor<64x48xf32>) -> tensor<64x16xf32>
        %1412 = "stablehlo.slice"(%1409) {start_indices = array<i64: 0, 32>, limit_indices = array<i64: 64, 48>, strides = array<i64: 1, 1>} : (tensor<64x48xf32>) -> tensor<64x16xf32>
        %1413 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %1414 = "stablehlo.broadcast_in_dim"(%1413) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64xf32>
        %1415 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %1416 = "stablehlo.broadcast_in_dim"(%1415) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64xf32>
        %1417 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %1421 = "stablehlo.reduce"(%1370, %1417) ({
          ^bb0(%1418: tensor<f32>, %1419: tensor<f32>):
            %1420 = "stablehlo.add"(%1418, %1419) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%1420) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 1>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<64xf32>
        %1422 = "stablehlo.multiply"(%1421, %1414) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
        %1423 = "stablehlo.broadcast_in_dim"(%1422) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x16xf32>
        %1424 = "stablehlo.subtract"(%1370, %1423) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1425 = "stablehlo.multiply"(%1424, %1424) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1426 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %1430 = "stablehlo.reduce"(%1425, %1426) ({
          ^bb0(%1427: tensor<f32>, %1428: tensor<f32>):
            %1429 = "stablehlo.add"(%1427, %1428) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%1429) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 1>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<64xf32>
        %1431 = "stablehlo.multiply"(%1430, %1414) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
        %1432 = "stablehlo.add"(%1431, %1416) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
        %1433 = "stablehlo.rsqrt"(%1432) : (tensor<64xf32>) -> tensor<64xf32>
        %1434 = "stablehlo.broadcast_in_dim"(%1433) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x16xf32>
        %1435 = "stablehlo.multiply"(%1424, %1434) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1436 = "stablehlo.broadcast_in_dim"(%1396) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<64x16xf32>
        %1437 = "stablehlo.multiply"(%1435, %1436) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1438 = "stablehlo.broadcast_in_dim"(%1398) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<64x16xf32>
        %1439 = "stablehlo.add"(%1437, %1438) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1440 = "stablehlo.constant"() {value = dense<1.0> : tensor<f32>} : () -> tensor<f32>
        %1441 = "stablehlo.broadcast_in_dim"(%1440) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64x16xf32>
        %1442 = "stablehlo.add"(%1411, %1441) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1443 = "stablehlo.multiply"(%1439, %1442) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1444 = "stablehlo.add"(%1443, %1410) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1445 = "stablehlo.dot_general"(%1444, %1400) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>} : (tensor<64x16xf32>, tensor<16x16xf32>) -> tensor<64x16xf32>
        %1446 = "stablehlo.broadcast_in_dim"(%1402) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<64x16xf32>
        %1447 = "stablehlo.add"(%1445, %1446) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1448 = "stablehlo.logistic"(%1447) : (tensor<64x16xf32>) -> tensor<64x16xf32>
        %1449 = "stablehlo.multiply"(%1447, %1448) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1450 = "stablehlo.dot_general"(%1449, %1404) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>} : (tensor<64x16xf32>, tensor<16x16xf32>) -> tensor<64x16xf32>
        %1451 = "stablehlo.broadcast_in_dim"(%1406) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<64x16xf32>
        %1452 = "stablehlo.add"(%1450, %1451) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1453 = "stablehlo.multiply"(%1412, %1452) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1454 = "stablehlo.add"(%1370, %1453) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1455 = "stablehlo.add"(%1369, %1390) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        %1456 = "stablehlo.reshape"(%1407) : (tensor<64x48xf32>) -> tensor<1x64x48xf32>
        %1457 = "stablehlo.dynamic_update_slice"(%1371, %1456, %1369, %1389, %1389) : (tensor<2x64x48xf32>, tensor<1x64x48xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x48xf32>
        %1458 = "stablehlo.reshape"(%1435) : (tensor<64x16xf32>) -> tensor<1x64x16xf32>
        %1459 = "stablehlo.dynamic_update_slice"(%1372, %1458, %1369, %1389, %1389) : (tensor<2x64x16xf32>, tensor<1x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x16xf32>
        %1460 = "stablehlo.reshape"(%1433) : (tensor<64xf32>) -> tensor<1x64xf32>
        %1461 = "stablehlo.dynamic_update_slice"(%1373, %1460, %1369, %1389) : (tensor<2x64xf32>, tensor<1x64xf32>, tensor<i32>, tensor<i32>) -> tensor<2x64xf32>
        %1462 = "stablehlo.reshape"(%1439) : (tensor<64x16xf32>) -> tensor<1x64x16xf32>
        %1463 = "stablehlo.dynamic_update_slice"(%1374, %1462, %1369, %1389, %1389) : (tensor<2x64x16xf32>, tensor<1x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x16xf32>
        %1464 = "stablehlo.reshape"(%1444) : (tensor<64x16xf32>) -> tensor<1x64x16xf32>
        %1465 = "stablehlo.dynamic_update_slice"(%1375, %1464, %1369, %1389, %1389) : (tensor<2x64x16xf32>, tensor<1x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x16xf32>
        %1466 = "stablehlo.reshape"(%1447) : (tensor<64x16xf32>) -> tensor<1x64x16xf32>
        %1467 = "stablehlo.dynamic_update_slice"(%1376, %1466, %1369, %1389, %1389) : (tensor<2x64x16xf32>, tensor<1x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x16xf32>
        %1468 = "stablehlo.reshape"(%1448) : (tensor<64x16xf32>) -> tensor<1x64x16xf32>
        %1469 = "stablehlo.dynamic_update_slice"(%1377, %1468, %1369, %1389, %1389) : (tensor<2x64x16xf32>, tensor<1x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x16xf32>
        %1470 = "stablehlo.reshape"(%1449) : (tensor<64x16xf32>) -> tensor<1x64x16xf32>
        %1471 = "stablehlo.dynamic_update_slice"(%1378, %1470, %1369, %1389, %1389) : (tensor<2x64x16xf32>, tensor<1x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x16xf32>
        %1472 = "stablehlo.reshape"(%1452) : (tensor<64x16xf32>) -> tensor<1x64x16xf32>
        %1473 = "stablehlo.dynamic_update_slice"(%1379, %1472, %1369, %1389, %1389) : (tensor<2x64x16xf32>, tensor<1x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x16xf32>
        "stablehlo.return"(%1455, %1454, %1457, %1459, %1461, %1463, %1465, %1467, %1469, %1471, %1473, %1380, %1381, %1382, %1383, %1384, %1385, %1386, %1387, %1388) : (tensor<i32>, tensor<64x16xf32>, tensor<2x64x48xf32>, tensor<2x64x16xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<64x16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>) -> ()
    }) : (tensor<i32>, tensor<64x16xf32>, tensor<2x64x48xf32>, tensor<2x64x16xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<64x16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>) -> (tensor<i32>, tensor<64x16xf32>, tensor<2x64x48xf32>, tensor<2x64x16xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<64x16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>)
    %1475 = "stablehlo.dot_general"(%1327, %70) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>} : (tensor<64x16xf32>, tensor<16x32xf32>) -> tensor<64x32xf32>
    %1476 = "stablehlo.broadcast_in_dim"(%71) {broadcast_dimensions = array<i64: 1>} : (tensor<32xf32>) -> tensor<64x32xf32>
    %1477 = "stablehlo.add"(%1475, %1476) : (tensor<64x32xf32>, tensor<64x32xf32>) -> tensor<64x32xf32>
    %1478 = "stablehlo.slice"(%1477) {start_indices = array<i64: 0, 0>, limit_indices = array<i64: 64, 16>, strides = array<i64: 1, 1>} : (tensor<64x32xf32>) -> tensor<64x16xf32>
    %1479 = "stablehlo.slice"(%1477) {start_indices = array<i64: 0, 16>, limit_indices = array<i64: 64, 32>, strides = array<i64: 1, 1>} : (tensor<64x32xf32>) -> tensor<64x16xf32>
    %1480 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %1481 = "stablehlo.broadcast_in_dim"(%1480) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64xf32>
    %1482 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %1483 = "stablehlo.broadcast_in_dim"(%1482) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64xf32>
    %1484 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1488 = "stablehlo.reduce"(%1474#1, %1484) ({
      ^bb0(%1485: tensor<f32>, %1486: tensor<f32>):
        %1487 = "stablehlo.add"(%1485, %1486) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1487) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<64xf32>
    %1489 = "stablehlo.multiply"(%1488, %1481) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1490 = "stablehlo.broadcast_in_dim"(%1489) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x16xf32>
    %1491 = "stablehlo.subtract"(%1474#1, %1490) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1492 = "stablehlo.multiply"(%1491, %1491) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1493 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1497 = "stablehlo.reduce"(%1492, %1493) ({
      ^bb0(%1494: tensor<f32>, %1495: tensor<f32>):
        %1496 = "stablehlo.add"(%1494, %1495) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1496) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<64xf32>
    %1498 = "stablehlo.multiply"(%1497, %1481) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1499 = "stablehlo.add"(%1498, %1483) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1500 = "stablehlo.rsqrt"(%1499) : (tensor<64xf32>) -> tensor<64xf32>
    %1501 = "stablehlo.broadcast_in_dim"(%1500) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x16xf32>
    %1502 = "stablehlo.multiply"(%1491, %1501) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1503 = "stablehlo.broadcast_in_dim"(%345) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64x16xf32>
    %1504 = "stablehlo.add"(%1479, %1503) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1505 = "stablehlo.multiply"(%1502, %1504) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1506 = "stablehlo.add"(%1505, %1478) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1507 = "stablehlo.dot_general"(%1506, %72) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>} : (tensor<64x16xf32>, tensor<16x16xf32>) -> tensor<64x16xf32>
    %1508 = "stablehlo.broadcast_in_dim"(%73) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<64x16xf32>
    %1509 = "stablehlo.add"(%1507, %1508) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1510 = "stablehlo.slice"(%1509) {start_indices = array<i64: 0, 0>, limit_indices = array<i64: 64, 8>, strides = array<i64: 1, 1>} : (tensor<64x16xf32>) -> tensor<64x8xf32>
    %1511 = "stablehlo.slice"(%1509) {start_indices = array<i64: 0, 8>, limit_indices = array<i64: 64, 16>, strides = array<i64: 1, 1>} : (tensor<64x16xf32>) -> tensor<64x8xf32>
    %1512 = "stablehlo.subtract"(%1295, %1510) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1513 = "stablehlo.multiply"(%1512, %1512) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1514 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1518 = "stablehlo.reduce"(%1513, %1514) ({
      ^bb0(%1515: tensor<f32>, %1516: tensor<f32>):
        %1517 = "stablehlo.add"(%1515, %1516) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1517) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<64x8xf32>, tensor<f32>) -> tensor<64xf32>
    %1519 = "stablehlo.constant"() {value = dense<1.25e-1> : tensor<f32>} : () -> tensor<f32>
    %1520 = "stablehlo.broadcast_in_dim"(%1519) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64xf32>
    %1521 = "stablehlo.multiply"(%1518, %1520) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1522 = "stablehlo.multiply"(%1512, %1290) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1523 = "stablehlo.constant"() {value = dense<"0x3E8521C19DBD1FC19D231EC1EFAE1CC155591BC1061E1AC13EF918C1FCE717C1CEE716C1B1F615C1F81215C13A3B14C1426E13C10CAB12C1B2F011C1703E11C1999310C194EF0FC1DC510FC1F8B90EC17E270EC10E9A0DC152110DC1FB8C0CC1C50C0CC16E900BC1BC170BC17AA20AC176300AC184C109C17A5509C133EC08C1898508C15E2108C192BF07C1096007C1A80207C157A706C1004E06C18BF605C1E6A005C1FD4C05C1BEFA04C119AA04C1FD5A04C15C0D04C128C103C1547603C1D22C03C197E402C1979D02C1C85702C1201302C194CF01C11C8D01C1AF4B01C1440B01C1D4CB00C1568D00C1C34F00C1151300C18AAEFFC09938FFC049C4FEC09151FEC064E0FDC0B870FDC08302FDC0BA95FCC0542AFCC047C0FBC08C57FBC018F0FAC0E689FAC0EB24FAC021C1F9C0805EF9C002FDF8C09F9CF8C0503DF8C011DFF7C0D981F7C0A425F7C06CCAF6C02A70F6C0DA16F6C077BEF5C0FA66F5C06110F5C0A5BAF4C0C265F4C0B411F4C076BEF3C0046CF3C05A1AF3C075C9F2C04F79F2C0E729F2C037DBF1C03C8DF1C0F43FF1C05AF3F0C06BA7F0C0255CF0C08411F0C085C7EFC0257EEFC06235EFC038EDEEC0A5A5EEC0A75EEEC03A18EEC05DD2EDC00D8DEDC04748EDC00904EDC051C0ECC01D7DECC06B3AECC038F8EBC082B6EBC04875EBC08734EBC03EF4EAC06BB4EAC00B75EAC01E36EAC0A1F7E9C092B9E9C0F07BE9C0BA3EE9C0ED01E9C089C5E8C08B89E8C0F24DE8C0BD12E8C0EAD7E7C0789DE7C06663E7C0B129E7C059F0E6C05DB7E6C0BA7EE6C07146E6C07F0EE6C0E4D6E5C09F9FE5C0AD68E5C00E32E5C0C2FBE4C0C6C5E4C01A90E4C0BD5AE4C0AD25E4C0EBF0E3C073BCE3C04788E3C06554E3C0CB20E3C079EDE2C06EBAE2C0A987E2C02A55E2C0EF22E2C0F8F0E1C043BFE1C0D08DE1C09E5CE1C0AD2BE1C0FBFAE0C088CAE0C0539AE0C05B6AE0C0A03AE0C0210BE0C0DDDBDFC0D3ACDFC0047EDFC06D4FDFC00F21DFC0E8F2DEC0F9C4DEC04197DEC0BE69DEC0713CDEC0580FDEC074E2DDC0C3B5DDC04589DDC0FA5CDDC0E130DDC0F804DDC041D9DCC0BAADDCC06382DCC03B57DCC0422CDCC07701DCC0D9D6DBC069ACDBC02682DBC00F58DBC0242EDBC06404DBC0D0DADAC065B1DAC02588DAC00F5FDAC02136DAC05D0DDAC0C0E4D9C04CBCD9C0FF93D9C0D96BD9C0DA43D9C0021CD9C04FF4D8C0C2CCD8C05AA5D8C0177ED8C0F956D8C0FE2FD8C02809D8C075E2D7C0E4BBD7C07795D7C02C6FD7C00349D7C0FC22D7C016FDD6C051D7D6C0ADB1D6C0298CD6C0C666D6C08241D6C05E1CD6C059F7D5C073D2D5C0ACADD5C00389D5C07864D5C00B40D5C0BB1BD5C088F7D4C073D3D4C07AAFD4C09E8BD4C0DD67D4C03944D4C0B020D4C043FDD3C0F1D9D3C0BAB6D3C09D93D3C09B70D3C0B24DD3C0E42AD3C03008D3C094E5D2C012C3D2C0AAA0D2C0597ED2C0225CD2C0023AD2C0FB17D2C00CF6D1C034D4D1C074B2D1C0CB90D1C0396FD1C0BE4DD1C0592CD1C00B0BD1C0D3E9D0C0B1C8D0C0A5A7D0C0AF86D0C0CE65D0C00245D0C04C24D0C0AA03D0C01DE3CFC0A5C2CFC040A2CFC0F081CFC0B461CFC08C41CFC07721CFC07601CFC088E1CEC0ADC1CEC0E6A1CEC03182CEC08E62CEC0FE42CEC08023CEC01504CEC0BBE4CDC073C5CDC03DA6CDC01987CDC00568CDC00349CDC0122ACDC0320BCDC062ECCCC0A4CDCCC0F5AECCC05790CCC0C971CCC04B53CCC0DD34CCC07F16CCC031F8CBC0F1D9CBC0C2BBCBC0A19DCBC08F7FCBC08D61CBC09943CBC0B425CBC0DD07CBC015EACAC05BCCCAC0AFAECAC01191CAC08173CAC0FF55CAC08B38CAC0241BCAC0CAFDC9C07EE0C9C03FC3C9C00DA6C9C0E888C9C0D06BC9C0C44EC9C0C531C9C0D214C9C0ECF7C8C012DBC8C045BEC8C083A1C8C0CD84C8C02368C8C0854BC8C0F22EC8C06B12C8C0EFF5C7C07ED9C7C019BDC7C0BFA0C7C06F84C7C02A68C7C0F14BC7C0C12FC7C09D13C7C083F7C6C073DBC6C06DBFC6C072A3C6C08087C6C0996BC6C0BB4FC6C0E733C6C01D18C6C05DFCC5C0A5E0C5C0F8C4C5C053A9C5C0B88DC5C02672C5C09D56C5C01C3BC5C0A51FC5C03604C5C0D0E8C4C073CDC4C01EB2C4C0D196C4C08D7BC4C05160C4C01D45C4C0F129C4C0CD0EC4C0B1F3C3C09CD8C3C090BDC3C08BA2C3C08D87C3C0976CC3C0A851C3C0C136C3C0E11BC3C00801C3C035E6C2C06ACBC2C0A6B0C2C0E995C2C0327BC2C08260C2C0D845C2C0352BC2C09810C2C002F6C1C072DBC1C0E8C0C1C064A6C1C0E68BC1C06E71C1C0FC56C1C0903CC1C02922C1C0C807C1C06DEDC0C017D3C0C0C6B8C0C07B9EC0C03584C0C0F469C0C0B94FC0C08235C0C0511BC0C02401C0C0FCE6BFC0D9CCBFC0BBB2BFC0A198BFC08B7EBFC07B64BFC06E4ABFC06630BFC06216BFC063FCBEC067E2BEC070C8BEC07CAEBEC08D94BEC0A17ABEC0B960BEC0D546BEC0F42CBEC01713BEC03DF9BDC067DFBDC094C5BDC0C5ABBDC0F991BDC03078BDC06A5EBDC0A744BDC0E72ABDC02A11BDC06FF7BCC0B8DDBCC003C4BCC051AABCC0A190BCC0F476BCC0495DBCC0A143BCC0FB29BCC05710BCC0B6F6BBC016DDBBC079C3BBC0DDA9BBC04490BBC0AC76BBC0165DBBC08243BBC0EF29BBC05E10BBC0CFF6BAC041DDBAC0B4C3BAC029AABAC09F90BAC01677BAC08F5DBAC00844BAC0832ABAC0FE10BAC07AF7B9C0F7DDB9C075C4B9C0F4AAB9C07391B9C0F377B9C0735EB9C0F444B9C0752BB9C0F611B9C078F8B8C0FADEB8C07CC5B8C0FEABB8C08092B8C00279B8C0845FB8C00646B8C0872CB8C00813B8C089F9B7C009E0B7C089C6B7C008ADB7C08793B7C0057AB7C08260B7C0FE46B7C07A2DB7C0F413B7C06EFAB6C0E6E0B6C05DC7B6C0D3ADB6C04894B6C0BB7AB6C02D61B6C09E47B6C00D2EB6C07A14B6C0E6FAB5C050E1B5C0B9C7B5C01FAEB5C08494B5C0E67AB5C04761B5C0A547B5C0012EB5C05B14B5C0B3FAB4C008E1B4C05BC7B4C0ABADB4C0F993B4C0447AB4C08D60B4C0D346B4C0162DB4C05613B4C093F9B3C0CDDFB3C004C6B3C037ACB3C06892B3C09578B3C0BF5EB3C0E544B3C0082BB3C02811B3C044F7B2C05CDDB2C070C3B2C080A9B2C08D8FB2C09575B2C09A5BB2C09A41B2C09627B2C08E0DB2C082F3B1C071D9B1C05CBFB1C042A5B1C0238BB1C00071B1C0D856B1C0AC3CB1C07A22B1C04408B1C008EEB0C0C7D3B0C081B9B0C0369FB0C0E684B0C0906AB0C03450B0C0D335B0C06D1BB0C00101B0C08FE6AFC017CCAFC099B1AFC01597AFC08B7CAFC0FB61AFC06447AFC0C82CAFC02512AFC07BF7AEC0CBDCAEC014C2AEC057A7AEC0928CAEC0C771AEC0F556AEC01C3CAEC03C21AEC05406AEC066EBADC070D0ADC072B5ADC06D9AADC0607FADC04C64ADC03049ADC00C2EADC0E012ADC0ACF7ACC070DCACC02CC1ACC0DFA5ACC08A8AACC02D6FACC0C753ACC05838ACC0E11CACC06001ACC0D7E5ABC045CAABC0AAAEABC00593ABC05877ABC0A15BABC0E03FABC01624ABC04208ABC064ECAAC07DD0AAC08CB4AAC09098AAC08A7CAAC07B60AAC06044AAC03C28AAC00D0CAAC0D3EFA9C08ED3A9C03FB7A9C0E49AA9C07F7EA9C00E62A9C09345A9C00B29A9C0790CA9C0DAEFA8C030D3A8C07BB6A8C0B999A8C0EB7CA8C01160A8C02B43A8C03926A8C03A09A8C02EECA7C016CFA7C0F1B1A7C0BF94A7C08077A7C0345AA7C0DA3CA7C0731FA7C0FF01A7C07DE4A6C0EDC6A6C04FA9A6C0A38BA6C0E96DA6C02150A6C04A32A6C06514A6C071F6A5C06FD8A5C05DBAA5C03D9CA5C00D7EA5C0CE5FA5C07F41A5C02123A5C0B304A5C035E6A4C0A7C7A4C009A9A4C05B8AA4C09C6BA4C0CD4CA4C0EC2DA4C0FB0EA4C0F9EFA3C0E6D0A3C0C1B1A3C08B92A3C04473A3C0EA53A3C07E34A3C00115A3C071F5A2C0CED5A2C019B6A2C05296A2C07776A2C08956A2C08836A2C07316A2C04BF6A1C00FD6A1C0BFB5A1C05B95A1C0E274A1C05554A1C0B433A1C0FD12A1C031F2A0C051D1A0C05AB0A0C04E8FA0C02C6EA0C0F54CA0C0A72BA0C0420AA0C0C7E89FC035C79FC08CA59FC0CC839FC0F4619FC005409FC0FE1D9FC0DEFB9EC0A7D99EC057B79EC0EE949EC06C729EC0D14F9EC01C2D9EC04E0A9EC066E79DC064C49DC047A19DC0107E9DC0BE5A9DC051379DC0C8139DC024F09CC063CC9CC087A89CC08E849CC079609CC0463C9CC0F7179CC08AF39BC0FFCE9BC056AA9BC08F859BC0A9609BC0A43B9BC080169BC03CF19AC0D9CB9AC055A69AC0B1809AC0ED5A9AC007359AC0FF0E9AC0D7E899C08CC299C01E9C99C08E7599C0DB4E99C0042899C00A0199C0ECD998C0A9B298C0418B98C0B46398C0023C98C0291498C02AEC97C005C497C0B89B97C0447397C0A84A97C0E32197C0F6F896C0DFCF96C09FA696C0357D96C0A05396C0E12996C0F6FF95C0DFD595C09CAB95C02C8195C08F5695C0C42B95C0CB0095C0A3D594C04CAA94C0C57E94C00E5394C0262794C00CFB93C0C1CE93C044A293C0937593C0AF4893C0961B93C049EE92C0C7C092C00E9392C01F6592C0F93692C09B0892C005DA91C035AB91C02C7C91C0E84C91C0691D91C0AEED90C0B6BD90C0818D90C00E5D90C05D2C90C06CFB8FC03ACA8FC0C8988FC013678FC01C358FC0E1028FC062D08EC09D9D8EC0936A8EC041378EC0A8038EC0C5CF8DC0999B8DC022678DC060328DC050FD8CC0F3C78CC048928CC04C5C8CC000268CC062EF8BC070B88BC02B818BC090498BC09F118BC056D98AC0B4A08AC0B8678AC0602E8AC0ACF489C09ABA89C0288089C0554589C0210A89C088CE88C08B9288C0275688C05A1988C024DC87C0839E87C0756087C0F82187C00BE386C0ACA386C0D96386C0902386C0D0E285C097A185C0E25F85C0AF1D85C0FDDA84C0CA9784C0125484C0D50F84C010CB83C0C08583C0E43F83C078F982C07AB282C0E86A82C0BF2282C0FCD981C09D9081C09F4681C0FEFB80C0B9B080C0CB6480C0321880C0D5957FC0E1F97EC0835C7EC0B4BD7DC06B1D7DC0A27B7CC050D87BC06F337BC0F58C7AC0DBE479C0183B79C0A28F78C071E277C07B3377C0B78276C01AD075C0991B75C02B6574C0C4AC73C058F272C0DB3572C0427771C07FB670C086F36FC0482E6FC0B8666EC0C69C6DC064D06CC082016CC010306BC0FB5B6AC0348569C0A6AB68C040CF67C0EEEF66C09A0D66C02F2865C0973F64C0B95363C07F6462C0CE7161C08B7B60C09C815FC0E1835EC03E825DC0917C5CC0BA725BC095645AC0FE5159C0CD3A58C0D91E57C0F9FD55C0FDD754C0B7AC53C0F57B52C0814551C0220950C09DC64EC0B37D4DC0212E4CC0A0D74AC0E37949C09A1448C070A746C0073245C0FDB343C0EA2C42C05C9C40C0D9013FC0DE5C3DC0DFAC3BC042F139C0632938C08D5436C0FD7134C0DE8032C0478030C0396F2EC09A4C2CC034172AC0B0CD27C0916E25C02EF822C0AB6820C0F0BD1DC0A0F51AC00D0D18C0260115C065CE11C0B6700EC05AE30AC0BA2007C0372203C0C3BFFDBF38A0F4BF2DCEEABF352CE0BFFD94D4BF46D8C7BF31B6B9BFDDD7A9BF2EC397BFE4C582BFAFA153BF667916BF2C4B93BE382383BA"> : tensor<1000xf32>} : () -> tensor<1000xf32>
    %1524 = "stablehlo.gather"(%1523, %1274) {dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1>, indices_are_sorted = false} : (tensor<1000xf32>, tensor<64xi32>) -> tensor<64xf32>
    %1525 = "stablehlo.reshape"(%1524) : (tensor<64xf32>) -> tensor<64x1xf32>
    %1526 = "stablehlo.constant"() {value = dense<"0xCDBE2BC1CDBE2BC1CA7D25C14C1B22C117B31FC145C71DC19F261CC127B91AC1587119C1C84618C1D23317C1753416C1B64515C14F6514C1739113C1ADC812C1CB0912C1CF5311C1E0A510C146FF0FC1605F0FC1A3C50EC196310EC1CDA20DC1E7180DC18F930CC179120CC15E950BC1011C0BC127A60AC19E330AC136C409C1C45709C11FEE08C1228708C1AB2208C19CC007C1D66007C13E0307C1BCA706C1374E06C199F605C1CFA005C1C34C05C165FA04C1A3A904C16C5A04C1B30C04C168C003C17E7503C1E92B03C19BE302C18B9C02C1AC5602C1F41102C15BCE01C1D58B01C15B4A01C1E50901C169CA00C1E08B00C1444E00C18C1100C165ABFFC06135FFC001C1FEC0384EFEC0FCDCFDC0406DFDC0FCFEFCC02592FCC0B026FCC096BCFBC0CE53FBC04EECFAC00E86FAC00721FAC031BDF9C0855AF9C0FAF8F8C08C98F8C03339F8C0E8DAF7C0A57DF7C06521F7C022C6F6C0D66BF6C07C12F6C00EBAF5C08862F5C0E40BF5C01EB6F4C03161F4C0190DF4C0D1B9F3C05567F3C0A215F3C0B2C4F2C08374F2C01125F2C057D6F1C05388F1C0013BF1C05EEEF0C065A2F0C01657F0C06B0CF0C062C2EFC0F978EFC02C30EFC0F9E7EEC05DA0EEC05559EEC0DF12EEC0F8CCEDC09E87EDC0CF42EDC087FEECC0C6BAECC08877ECC0CC34ECC090F2EBC0D1B0EBC08D6FEBC0C32EEBC070EEEAC093AEEAC02A6FEAC03330EAC0ACF1E9C094B3E9C0E875E9C0A838E9C0D2FBE8C064BFE8C05C83E8C0BA47E8C07B0CE8C09ED1E7C02297E7C0065DE7C04723E7C0E6E9E6C0DFB0E6C03378E6C0E03FE6C0E507E6C040D0E5C0F098E5C0F461E5C04C2BE5C0F5F4E4C0F0BEE4C03A89E4C0D253E4C0B91EE4C0ECE9E3C06BB5E3C03481E3C0484DE3C0A419E3C048E6E2C033B3E2C06480E2C0DA4DE2C0951BE2C093E9E1C0D5B7E1C05786E1C01B55E1C02024E1C064F3E0C0E6C2E0C0A792E0C0A562E0C0DF32E0C05603E0C007D4DFC0F3A4DFC01976DFC07847DFC00F19DFC0DEEADEC0E5BCDEC0228FDEC09461DEC03D34DEC01907DEC02ADADDC06FADDDC0E780DDC09154DDC06D28DDC07AFCDCC0B8D0DCC026A5DCC0C479DCC0914EDCC08D23DCC0B8F8DBC00FCEDBC095A3DBC04779DBC0254FDBC02F25DBC064FBDAC0C5D1DAC04FA8DAC0047FDAC0E355DAC0EA2CDAC01B04DAC073DBD9C0F4B2D9C09C8AD9C06B62D9C0613AD9C07E12D9C0C0EAD8C028C3D8C0B59BD8C06774D8C03D4DD8C03726D8C056FFD7C097D8D7C0FCB1D7C0838BD7C02D65D7C0F83ED7C0E618D7C0F4F2D6C024CDD6C075A7D6C0E681D6C0775CD6C02837D6C0F811D6C0E8ECD5C0F6C7D5C024A3D5C06F7ED5C0D859D5C06035D5C00411D5C0C6ECD4C0A5C8D4C0A1A4D4C0B980D4C0ED5CD4C03D39D4C0A815D4C02FF2D3C0D1CED3C08EABD3C06688D3C05865D3C06442D3C08A1FD3C0C9FCD2C022DAD2C094B7D2C02095D2C0C372D2C08050D2C0552ED2C0410CD2C046EAD1C062C8D1C096A6D1C0E184D1C04363D1C0BC41D1C04B20D1C0F1FED0C0ADDDD0C07FBCD0C0669BD0C0647AD0C07759D0C09F38D0C0DC17D0C02EF7CFC094D6CFC00FB6CFC09F95CFC04275CFC0FA54CFC0C534CFC0A414CFC096F4CEC09CD4CEC0B5B4CEC0E094CEC01F75CEC07055CEC0D335CEC04916CEC0D0F6CDC06AD7CDC016B8CDC0D398CDC0A179CDC0815ACDC0723BCDC0741CCDC087FDCCC0ABDECCC0DFBFCCC024A1CCC07982CCC0DE63CCC05345CCC0D826CCC06D08CCC011EACBC0C5CBCBC088ADCBC05A8FCBC03C71CBC02C53CBC02B35CBC03817CBC055F9CAC07FDBCAC0B8BDCAC0FF9FCAC05382CAC0B664CAC02747CAC0A529CAC0300CCAC0C9EEC9C070D1C9C023B4C9C0E396C9C0B179C9C08B5CC9C0723FC9C06522C9C06505C9C071E8C8C089CBC8C0AEAEC8C0DE91C8C01B75C8C06358C8C0B73BC8C0161FC8C08102C8C0F7E5C7C078C9C7C005ADC7C09D90C7C03F74C7C0EC57C7C0A43BC7C0671FC7C03403C7C00CE7C6C0EECAC6C0DAAEC6C0D092C6C0D076C6C0DA5AC6C0EE3EC6C00C23C6C03307C6C064EBC5C09FCFC5C0E2B3C5C02F98C5C0857CC5C0E560C5C04D45C5C0BE29C5C0380EC5C0BAF2C4C045D7C4C0D9BBC4C075A0C4C01A85C4C0C669C4C07B4EC4C03833C4C0FD17C4C0CAFCC3C09FE1C3C07BC6C3C060ABC3C04B90C3C03F75C3C0395AC3C03B3FC3C04424C3C05509C3C06CEEC2C08BD3C2C0B0B8C2C0DC9DC2C00F83C2C04968C2C0894DC2C0D032C2C01D18C2C071FDC1C0CAE2C1C02AC8C1C091ADC1C0FD92C1C06F78C1C0E75DC1C06543C1C0E928C1C0720EC1C001F4C0C095D9C0C02FBFC0C0CEA4C0C0738AC0C01D70C0C0CB55C0C07F3BC0C03821C0C0F606C0C0B9ECBFC081D2BFC04DB8BFC01E9EBFC0F383BFC0CD69BFC0AC4FBFC08E35BFC0751BBFC06101BFC050E7BEC043CDBEC03BB3BEC03699BEC0367FBEC03965BEC03F4BBEC04A31BEC05817BEC069FDBDC07EE3BDC097C9BDC0B3AFBDC0D195BDC0F47BBDC01962BDC04148BDC06C2EBDC09B14BDC0CCFABCC000E1BCC036C7BCC06FADBCC0AB93BCC0E979BCC02A60BCC06D46BCC0B32CBCC0FA12BCC044F9BBC090DFBBC0DEC5BBC02EACBBC08092BBC0D478BBC02A5FBBC08145BBC0DA2BBBC03412BBC091F8BAC0EEDEBAC04DC5BAC0AEABBAC00F92BAC07278BAC0D65EBAC03B45BAC0A12BBAC00812BAC070F8B9C0D9DEB9C043C5B9C0ADABB9C01892B9C08378B9C0EF5EB9C05C45B9C0C82BB9C03512B9C0A3F8B8C010DFB8C07EC5B8C0ECABB8C05A92B8C0C778B8C0355FB8C0A245B8C00F2CB8C07C12B8C0E8F8B7C054DFB7C0C0C5B7C02BACB7C09592B7C0FF78B7C0675FB7C0CF45B7C0362CB7C09C12B7C001F9B6C065DFB6C0C8C5B6C02AACB6C08A92B6C0E978B6C0475FB6C0A345B6C0FE2BB6C05712B6C0AEF8B5C003DFB5C057C5B5C0A9ABB5C0F991B5C04778B5C0935EB5C0DD44B5C0252BB5C06A11B5C0ADF7B4C0EEDDB4C02CC4B4C068AAB4C0A190B4C0D876B4C00B5DB4C03C43B4C06B29B4C0960FB4C0BEF5B3C0E3DBB3C005C2B3C024A8B3C0408EB3C05874B3C06D5AB3C07F40B3C08D26B3C0970CB3C09EF2B2C0A1D8B2C0A0BEB2C09CA4B2C0938AB2C08770B2C07656B2C0613CB2C04822B2C02B08B2C009EEB1C0E3D3B1C0B9B9B1C0899FB1C05685B1C01D6BB1C0E050B1C09E36B1C0571CB1C00B02B1C0BAE7B0C063CDB0C008B3B0C0A798B0C0417EB0C0D563B0C06449B0C0ED2EB0C07114B0C0EFF9AFC067DFAFC0D9C4AFC045AAAFC0AB8FAFC00B75AFC0655AAFC0B83FAFC00625AFC04C0AAFC08CEFAEC0C6D4AEC0F9B9AEC0259FAEC04A84AEC06969AEC0804EAEC09033AEC09A18AEC09BFDADC096E2ADC089C7ADC075ACADC05991ADC03576ADC00A5BADC0D73FADC09C24ADC05909ADC00EEEACC0BAD2ACC05FB7ACC0FB9BACC08E80ACC01A65ACC09C49ACC0162EACC08712ACC0EFF6ABC04EDBABC0A4BFABC0F1A3ABC03588ABC06F6CABC0A050ABC0C734ABC0E518ABC0F8FCAAC003E1AAC003C5AAC0F9A8AAC0E58CAAC0C770AAC09E54AAC06B38AAC02E1CAAC0E6FFA9C093E3A9C035C7A9C0CDAAA9C0598EA9C0DB71A9C05155A9C0BB38A9C01B1CA9C06EFFA8C0B6E2A8C0F3C5A8C023A9A8C0478CA8C0606FA8C06C52A8C06B35A8C05F18A8C045FBA7C01FDEA7C0EDC0A7C0ADA3A7C06086A7C00669A7C09F4BA7C02B2EA7C0A910A7C019F3A6C07CD5A6C0D1B7A6C0179AA6C0507CA6C07A5EA6C09640A6C0A422A6C0A304A6C093E6A5C074C8A5C046AAA5C0098CA5C0BC6DA5C0614FA5C0F530A5C07A12A5C0EFF3A4C054D5A4C0A9B6A4C0EE97A4C02279A4C0455AA4C0583BA4C05A1CA4C04BFDA3C02BDEA3C0F9BEA3C0B69FA3C06280A3C0FB60A3C08341A3C0F821A3C05B02A3C0ACE2A2C0EAC2A2C016A3A2C02E83A2C03463A2C02643A2C00523A2C0D002A2C087E2A1C02BC2A1C0BAA1A1C03581A1C09B60A1C0ED3FA1C02A1FA1C052FEA0C064DDA0C062BCA0C0499BA0C01B7AA0C0D758A0C07C37A0C00C16A0C084F49FC0E6D29FC031B19FC0648F9FC0806D9FC0854B9FC071299FC046079FC002E59EC0A6C29EC030A09EC0A27D9EC0FB5A9EC03B389EC060159EC06CF29DC05ECF9DC035AC9DC0F2889DC094659DC01A429DC0861E9DC0D5FA9CC009D79CC021B39CC01C8F9CC0FB6A9CC0BD469CC061229CC0E8FD9BC051D99BC09DB49BC0C98F9BC0D86A9BC0C7459BC097209BC048FB9AC0D9D59AC049B09AC09A8A9AC0C9649AC0D83E9AC0C5189AC090F299C03ACC99C0C1A599C0257F99C0665899C0843199C07E0A99C054E398C006BC98C0929498C0FA6C98C03C4598C0581D98C04DF597C01CCD97C0C4A497C0447C97C09D5397C0CD2A97C0D40197C0B2D896C067AF96C0F18596C0515C96C0863296C0900896C06EDE95C01FB495C0A48995C0FC5E95C0253495C0210995C0EEDD94C08BB294C0F98694C0375B94C0442F94C01F0394C0C9D693C040AA93C0847D93C0955093C0712393C019F692C08BC892C0C89A92C0CE6C92C09C3E92C0331092C092E191C0B7B291C0A38391C0545491C0C92491C003F590C001C590C0C19490C0436490C0873390C08A0290C04ED18FC0D09F8FC0116E8FC00F3C8FC0C9098FC03FD78EC06FA48EC05A718EC0FD3D8EC0590A8EC06CD68DC035A28DC0B36D8DC0E6388DC0CC038DC064CE8CC0AD988CC0A7628CC0502C8CC0A7F58BC0ABBE8BC05A878BC0B54F8BC0B9178BC065DF8AC0B8A68AC0B16D8AC04F348AC090FA89C073C089C0F78589C0194B89C0DA0F89C037D488C02F9888C0C05B88C0E91E88C0A8E187C0FCA387C0E46587C05C2787C065E886C0FBA886C01D6986C0CA2886C0FFE785C0BBA685C0FB6485C0BE2285C002E084C0C39C84C0025984C0BA1484C0EACF83C0908A83C0A94483C032FE82C02AB782C08D6F82C05A2782C08DDE81C0239581C01A4B81C06F0081C01FB580C0276980C0841C80C0639E7FC05A027FC0E8647EC003C67DC0A5257DC0C7837CC061E07BC06B3B7BC0DC947AC0ADEC79C0D54279C04A9778C004EA77C0FA3A77C0208A76C06FD775C0D92275C0566C74C0DAB373C05AF972C0C83C72C01B7E71C043BD70C035FA6FC0E2346FC03D6D6EC037A36DC0C1D66CC0CA076CC042366BC019626AC03D8B69C09BB168C020D567C0B9F566C0501366C0D12D65C0244564C0325963C0E36962C01E7761C0C78060C0C2865FC0F3885EC03B875DC07A815CC08E775BC055695AC0A95659C0633F58C05B2357C0660256C056DC54C0FCB053C0258052C09C4951C0290D50C090CA4EC091814DC0EB314CC055DB4AC0847D49C0271848C0E7AA46C06A3545C04CB743C0243042C0829F40C0EA043FC0DB5F3DC0C8AF3BC016F439C0222C38C0385736C0947434C0608332C0B58230C092712EC0DF4E2CC065192AC0CDCF27C0997025C022FA22C08A6A20C0BABF1DC057F71AC0AF0E18C0B40215C0DECF11C01B720EC0AAE40AC0F62107C05E2303C0E9C1FDBF35A2F4BF02D0EABFE12DE0BF8096D4BFA0D9C7BF63B7B9BFE6D8A9BF0EC497BF9CC682BFCCA253BF327A16BF204C93BEA37483BA"> : tensor<1000xf32>} : () -> tensor<1000xf32>
    %1527 = "stablehlo.gather"(%1526, %1274) {dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1>, indices_are_sorted = false} : (tensor<1000xf32>, tensor<64xi32>) -> tensor<64xf32>
    %1528 = "stablehlo.reshape"(%1527) : (tensor<64xf32>) -> tensor<64x1xf32>
    %1529 = "stablehlo.broadcast_in_dim"(%345) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64x8xf32>
    %1530 = "stablehlo.add"(%1511, %1529) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1531 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
    %1532 = "stablehlo.broadcast_in_dim"(%1531) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64x8xf32>
    %1533 = "stablehlo.multiply"(%1530, %1532) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1534 = "stablehlo.reshape"(%1525) : (tensor<64x1xf32>) -> tensor<64xf32>
    %1535 = "stablehlo.broadcast_in_dim"(%1534) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x8xf32>
    %1536 = "stablehlo.multiply"(%1533, %1535) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1537 = "stablehlo.subtract"(%1529, %1533) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1538 = "stablehlo.reshape"(%1528) : (tensor<64x1xf32>) -> tensor<64xf32>
    %1539 = "stablehlo.broadcast_in_dim"(%1538) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x8xf32>
    %1540 = "stablehlo.multiply"(%1537, %1539) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1541 = "stablehlo.add"(%1536, %1540) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1542 = "stablehlo.constant"() {value = dense<"0x0000803FAF1C073F63A2BC3E1234933E42D1733EA476513E0275383E1758253EC632163ED4DB093E372AFF3D2CBEED3DD0C1DE3D4CB5D13D2D3AC63D0F09BC3DEBEAB23D97B4AA3DB643A33D8F7C9C3D7E48963DD394903DFD518B3DE572863D74EC813D686A7B3D068A733DB4296C3D3C3D653DF0B95E3D7196583D7BCA523DBD4E4D3DB31C483D902E433D1F7F3E3DB4093A3D1BCA353D84BC313D7DDD2D3DE4292A3DE09E263DD639233D63F81F3D5AD81C3DB9D7193DA7F4163D712D143D8580113D6EEC0E3DD46F0C3D77090A3D2DB8073DE27A053D9450033D5238013D7662FE3CFC74FA3CAAA6F63C10F6F23CD361EF3CADE8EB3C6D89E83CF242E53C2C14E23C1CFCDE3CCFF9DB3C620CD93CFC32D63CD16CD33C1FB9D03C2F17CE3C5386CB3CE505C93C4A95C63CEB33C43C3AE1C13CB29CBF3CD165BD3C1D3CBB3C211FB93C6E0EB73C9909B53C3C10B33CF821B13C6E3EAF3C4665AD3C2B96AB3CCCD0A93CDB14A83C0D62A63C1AB8A43CBE16A33CB67DA13CC4EC9F3CAB639E3C2FE29C3C1A689B3C34F5993C4A89983C2A24973CA3C5953C876D943CAA1B933CE1CF913C018A903CE2498F3C5F0F8E3C51DA8C3C95AA8B3C08808A3C885A893CF439883C2E1E873C1707863C91F4843C80E6833CC9DC823C51D7813CFED5803C6FB17F3CCABE7D3CDED37B3C7EF0793C7E14783CB23F763CF271743C16AB723CF6EA703C6D316F3C557E6D3C8CD16B3CEE2A6A3C5A8A683CAFEF663CCD5A653C96CB633CEB41623CAFBD603CC63E5F3C13C55D3C7D505C3CE9E05A3C3D76593C6010583C3BAF563CB652553CBAFA533C30A7523C0358513C1E0D503C6CC64E3CD8834D3C50454C3CC00A4B3C14D4493C3CA1483C2572473CBE46463CF61E453CBCFA433C00DA423CB2BC413CC4A2403C258C3F3CC8783E3C9E683D3C985B3C3CAA513B3CC54A3A3CDD46393CE545383CD147373C934C363C2054353C6D5E343C6E6B333C187B323C5F8D313C39A2303C9CB92F3C7DD32E3CD3EF2D3C920E2D3CB32F2C3C2A532B3CF0782A3CFBA0293C41CB283CBBF7273C6026273C2857263C098A253CFDBE243CFCF5233CFD2E233CF969223CE9A6213CC6E5203C8826203C28691F3CA0AD1E3CE8F31D3CFB3B1D3CD2851C3C66D11B3CB11E1B3CAD6D1A3C55BE193CA110193C8D64183C13BA173C2D11173CD569163C07C4153CBD1F153CF27C143CA0DB133CC33B133C569D123C5400123CB864113C7ECA103CA131103C1D9A0F3CEC030F3C0C6F0E3C77DB0D3C29490D3C1EB80C3C52280C3CC2990B3C690C0B3C43800A3C4CF5093C826B093CDFE2083C615B083C04D5073CC54F073C9FCB063C9048063C95C6053CA945053CCAC5043CF546043C26C9033C5B4C033C90D0023CC355023CF0DB013C1463013C2EEB003C3974003C67FCFF3B3512FF3BD729FE3B4643FD3B7F5EFC3B7C7BFB3B389AFA3BAEBAF93BD9DCF83BB500F83B3C26F73B694DF63B3A76F53BA7A0F43BAECCF33B4AFAF23B7729F23B305AF13B708CF03B35C0EF3B79F5EE3B392CEE3B7164ED3B1C9EEC3B37D9EB3BBE15EB3BAE53EA3B0293E93BB7D3E83BCA15E83B3659E73BF89DE63B0DE4E53B712BE53B2174E43B1ABEE33B5809E33BD855E23B97A3E13B92F2E03BC542E03B2E94DF3BC9E6DE3B943ADE3B8B8FDD3BACE5DC3BF33CDC3B5F95DB3BEBEEDA3B9649DA3B5CA5D93B3C02D93B3160D83B3ABFD73B541FD73B7C80D63BB1E2D53BEE45D53B33AAD43B7C0FD43BC775D33B12DDD23B5A45D23B9DAED13BD918D13B0B84D03B32F0CF3B4B5DCF3B53CBCE3B493ACE3B2BAACD3BF61ACD3BA88CCC3B40FFCB3BBB72CB3B17E7CA3B535CCA3B6CD2C93B6049C93B2EC1C83BD439C83B4FB3C73B9E2DC73BBFA8C63BB024C63B70A1C53BFD1EC53B549DC43B751CC43B5E9CC33B0C1DC33B7E9EC23BB320C23BA9A3C13B5E27C13BD1ABC03B0031C03BEAB6BF3B8C3DBF3BE6C4BE3BF74CBE3BBCD5BD3B335FBD3B5DE9BC3B3774BC3BBFFFBB3BF58BBB3BD618BB3B63A6BA3B9834BA3B76C3B93BFA52B93B23E3B83BF073B83B5F05B83B7097B73B222AB73B72BDB63B5F51B63BE9E5B53B0E7BB53BCD10B53B25A7B43B143EB43B9AD5B33BB56DB33B6406B33BA69FB23B7A39B23BDFD3B13BD46EB13B570AB13B68A6B03B0543B03B2EE0AF3BE17DAF3B1E1CAF3BE3BAAE3B2F5AAE3B02FAAD3B5A9AAD3B373BAD3B96DCAC3B797EAC3BDD20AC3BC1C3AB3B2667AB3B090BAB3B69AFAA3B4754AA3BA1F9A93B769FA93BC545A93B8DECA83BCF93A83B883BA83BB7E3A73B5D8CA73B7835A73B07DFA63B0A89A63B8033A63B67DEA53BC089A53B8935A53BC2E1A43B6A8EA43B7F3BA43B03E9A33BF296A33B4E45A33B15F4A23B46A3A23BE052A23BE402A23B50B3A13B2464A13B5E15A13BFFC6A03B0579A03B702BA03B40DE9F3B72919F3B08459F3B00F99E3B59AD9E3B14629E3B2E179E3BA9CC9D3B82829D3BBA389D3B50EF9C3B43A69C3B925D9C3B3E159C3B45CD9B3BA7859B3B633E9B3B79F79A3BE8B09A3BB06A9A3BCF249A3B46DF993B159A993B3955993BB310993B83CC983BA788983B2045983BED01983B0CBF973B7F7C973B433A973B59F8963BC1B6963B7975963B8134963BDAF3953B81B3953B7773953BBC33953B4EF4943B2DB5943B5A76943BD337943B98F9933BA8BB933B047E933BAA40933B9B03933BD5C6923B588A923B254E923B3A12923B97D6913B3B9B913B2760913B5A25913BD3EA903B92B0903B9776903BE13C903B7003903B43CA8F3B5A918F3BB5588F3B53208F3B34E88E3B57B08E3BBD788E3B64418E3B4D0A8E3B76D38D3BE19C8D3B8C668D3B76308D3BA0FA8C3B0AC58C3BB28F8C3B995A8C3BBE258C3B21F18B3BC2BC8B3BA0888B3BBA548B3B11218B3BA5ED8A3B74BA8A3B7F878A3BC5548A3B46228A3B01F0893BF7BD893B278C893B905A893B3329893B0FF8883B24C7883B7196883BF665883BB435883BA805883BD4D5873B38A6873BD176873BA247873BA818873BE5E9863B57BB863BFE8C863BDA5E863BEB30863B3103863BABD5853B59A8853B3B7B853B504E853B9821853B13F5843BC1C8843BA29C843BB470843BF944843B6F19843B17EE833BF0C2833BFA97833B346D833B9F42833B3A18833B06EE823B01C4823B2C9A823B8570823B0F47823BC61D823BADF4813BC2CB813B05A3813B767A813B1552813BE129813BDB01813B02DA803B55B2803BD68A803B8363803B5C3C803B6115803B23DD7F3BDD8F7F3BED427F3B53F67E3B10AA7E3B225E7E3B89127E3B46C77D3B577C7D3BBC317D3B74E77C3B819D7C3BE0537C3B910A7C3B95C17B3BEB787B3B92307B3B8AE87A3BD3A07A3B6D597A3B56127A3B8FCB793B1885793BEF3E793B15F9783B8AB3783B4C6E783B5C29783BB9E4773B63A0773B595C773B9C18773B2BD5763B0592763B2B4F763B9C0C763B57CA753B5C88753BAC46753B4505753B27C4743B5383743BC742743B8402743B89C2733BD582733B6943733B4504733B67C5723BD086723B7F48723B740A723BB0CC713B308F713BF651713B0015713B50D8703BE39B703BBB5F703BD623703B35E86F3BD7AC6F3BBD716F3BE4366F3B4FFC6E3BFBC16E3BE9876E3B194E6E3B8B146E3B3DDB6D3B31A26D3B65696D3BD9306D3B8DF86C3B81C06C3BB5886C3B29516C3BDB196C3BCCE26B3BFCAB6B3B6A756B3B163F6B3B00096B3B28D36A3B8E9D6A3B30686A3B10336A3B2CFE693B84C9693B1995693BEA60693BF72C693B40F9683BC3C5683B8292683B7C5F683BB12C683B20FA673BC9C7673BAD95673BCA63673B2132673BB200673B7BCF663B7E9E663BB96D663B2D3D663BDA0C663BBEDC653BDBAC653B2F7D653BBB4D653B7F1E653B79EF643BABC0643B1492643BB363643B8835643B9407643BD6D9633B4DAC633BFB7E633BDD51633BF524633B43F8623BC5CB623B7C9F623B6773623B8747623BDB1B623B63F0613B1FC5613B0E9A613B326F613B8844613B121A613BCEEF603BBDC5603BDF9B603B3472603BBB48603B741F603B5FF65F3B7BCD5F3BCAA45F3B497C5F3BFB535F3BDD2B5F3BF0035F3B34DC5E3BA9B45E3B4E8D5E3B24665E3B2A3F5E3B60185E3BC6F15D3B5BCB5D3B20A55D3B157F5D3B39595D3B8C335D3B0E0E5D3BBFE85C3B9EC35C3BAC9E5C3BE9795C3B53555C3BEC305C3BB30C5C3BA7E85B3BCAC45B3B19A15B3B967D5B3B415A5B3B18375B3B1D145B3B4EF15A3BACCE5A3B36AC5A3BED895A3BD0675A3BE0455A3B1B245A3B82025A3B15E1593BD3BF593BBD9E593BD37D593B135D593B7F3C593B151C593BD6FB583BC2DB583BD9BB583B1A9C583B857C583B1A5D583BDA3D583BC31E583BD6FF573B13E1573B79C2573B09A4573BC285573BA467573BB049573BE42B573B410E573BC6F0563B74D3563B4BB6563B4999563B707C563BBF5F563B3643563BD526563B9C0A563B8AEE553B9FD2553BDCB6553B409B553BCB7F553B7D64553B5649553B552E553B7C13553BC8F8543B3BDE543BD4C3543B94A9543B798F543B8575543BB65B543B0C42543B8928543B2A0F543BF1F5533BDDDC533BEEC3533B24AB533B7F92533BFF79533BA361533B6B49533B5831533B6919533B9E01533BF7E9523B74D2523B15BB523BD9A3523BC08C523BCB75523BF95E523B4A48523BBE31523B551B523B0E05523BEBEE513BE9D8513B0AC3513B4CAD513BB197513B3882513BE06C513BAA57513B9642513BA22D513BD018513B1F04513B8FEF503B1FDB503BD0C6503BA2B2503B949E503BA58A503BD776503B2963503B9A4F503B2A3C503BDA28503BA915503B9702503BA4EF4F3BCFDC4F3B18CA4F3B80B74F3B06A54F3BAA924F3B6B804F3B4A6E4F3B465C4F3B5F4A4F3B94384F3BE7264F3B55154F3BE0034F3B87F24E3B49E14E3B27D04E3B20BF4E3B33AE4E3B629D4E3BAB8C4E3B0D7C4E3B8A6B4E3B205B4E3BCF4A4E3B973A4E3B782A4E3B701A4E3B810A4E3BA9FA4D3BE8EA4D3B3EDB4D3BABCB4D3B2DBC4D3BC5AC4D3B729D4D3B338E4D3B097F4D3BF26F4D3BEF604D3BFE514D3B1F434D3B52344D3B96254D3BEB164D3B4F084D3BC2F94C3B43EB4C3BD2DC4C3B6ECE4C3B16C04C3BCAB14C3B88A34C3B4F954C3B1F874C3BF7784C3BD56A4C3BB95C4C3BA14E4C3B8C404C3B79324C3B66244C3B53164C3B3D084C3B24FA4B3B04EC4B3BDEDD4B3BAECF4B3B73C14B3B2BB34B3BD3A44B3B6A964B3BEC874B3B58794B3BAA6A4B3BDE5B4B3BF34C4B3BE53D4B3BAF2E4B3B4E1F4B3BBE0F4B3BF9FF4A3BFCEF4A3BC1DF4A3B41CF4A3B78BE4A3B5DAD4A3BEB9B4A3B188A4A3BDD774A3B2F654A3B06524A3B543E4A3B0F2A4A3B28154A3B91FF493B38E9493B0DD2493BF9B9493BE7A0493BBE86493B606B493BAE4E493B8430493BB910493B1EEF483B7ECB483B9CA5483B327D483BEE51483B7023483B48F1473BF3BA473BD37F473B2A3F473B15F8463B7BA9463B0352463BFDEF453B4781453B2103453BF371443BF5C8433B9E01433BCA12423B45EF403B3E833F3B97AF3D3B6E403B3B62D8373BAFBC323B91392A3BB333193B9E10CC3A"> : tensor<1000xf32>} : () -> tensor<1000xf32>
    %1543 = "stablehlo.gather"(%1542, %1274) {dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1>, indices_are_sorted = false} : (tensor<1000xf32>, tensor<64xi32>) -> tensor<64xf32>
    %1544 = "stablehlo.reshape"(%1543) : (tensor<64xf32>) -> tensor<64x1xf32>
    %1545 = "stablehlo.reshape"(%1544) : (tensor<64x1xf32>) -> tensor<64xf32>
    %1546 = "stablehlo.broadcast_in_dim"(%1545) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x8xf32>
    %1547 = "stablehlo.multiply"(%1522, %1546) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1548 = "stablehlo.subtract"(%1539, %1541) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1549 = "stablehlo.negate"(%1548) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1550 = "stablehlo.subtract"(%1549, %1529) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1551 = "stablehlo.exponential"(%1548) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1552 = "stablehlo.add"(%1550, %1551) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1553 = "stablehlo.multiply"(%1547, %1547) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1554 = "stablehlo.negate"(%1541) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1555 = "stablehlo.exponential"(%1554) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1556 = "stablehlo.multiply"(%1553, %1555) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1557 = "stablehlo.add"(%1552, %1556) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1558 = "stablehlo.multiply"(%1557, %1532) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1559 = "stablehlo.constant"() {value = dense<0> : tensor<64xi32>} : () -> tensor<64xi32>
    %1560 = "stablehlo.compare"(%1274, %1559) {comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<64xi32>, tensor<64xi32>) -> tensor<64xi1>
    %1561 = "stablehlo.reshape"(%1560) : (tensor<64xi1>) -> tensor<64x1xi1>
    %1562 = "stablehlo.negate"(%1522) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1563 = "stablehlo.constant"() {value = dense<0.0> : tensor<64x8xf32>} : () -> tensor<64x8xf32>
    %1564 = "stablehlo.reshape"(%1561) : (tensor<64x1xi1>) -> tensor<64xi1>
    %1565 = "stablehlo.broadcast_in_dim"(%1564) {broadcast_dimensions = array<i64: 0>} : (tensor<64xi1>) -> tensor<64x8xi1>
    %1566 = "stablehlo.select"(%1565, %1562, %1563) : (tensor<64x8xi1>, tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1567 = "stablehlo.constant"() {value = dense<-5.0e-1> : tensor<f32>} : () -> tensor<f32>
    %1568 = "stablehlo.broadcast_in_dim"(%1567) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64x8xf32>
    %1569 = "stablehlo.multiply"(%1541, %1568) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1570 = "stablehlo.exponential"(%1569) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1571 = "stablehlo.abs"(%1566) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1572 = "stablehlo.negate"(%1571) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1573 = "stablehlo.constant"() {value = dense<3.921569e-3> : tensor<f32>} : () -> tensor<f32>
    %1574 = "stablehlo.broadcast_in_dim"(%1573) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64x8xf32>
    %1575 = "stablehlo.add"(%1572, %1574) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1576 = "stablehlo.multiply"(%1575, %1570) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1577 = "stablehlo.multiply"(%1576, %1576) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1578 = "stablehlo.multiply"(%1577, %1576) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1579 = "stablehlo.constant"() {value = dense<4.4715e-2> : tensor<f32>} : () -> tensor<f32>
    %1580 = "stablehlo.broadcast_in_dim"(%1579) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64x8xf32>
    %1581 = "stablehlo.multiply"(%1578, %1580) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1582 = "stablehlo.add"(%1576, %1581) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1583 = "stablehlo.constant"() {value = dense<1.5957692> : tensor<f32>} : () -> tensor<f32>
    %1584 = "stablehlo.broadcast_in_dim"(%1583) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64x8xf32>
    %1585 = "stablehlo.multiply"(%1582, %1584) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1586 = "stablehlo.logistic"(%1585) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1587 = "stablehlo.subtract"(%1572, %1574) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1588 = "stablehlo.multiply"(%1587, %1570) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1589 = "stablehlo.multiply"(%1588, %1588) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1590 = "stablehlo.multiply"(%1589, %1588) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1591 = "stablehlo.multiply"(%1590, %1580) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1592 = "stablehlo.add"(%1588, %1591) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1593 = "stablehlo.multiply"(%1592, %1584) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1594 = "stablehlo.logistic"(%1593) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1595 = "stablehlo.subtract"(%1586, %1594) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1596 = "stablehlo.add"(%1566, %1574) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1597 = "stablehlo.multiply"(%1596, %1570) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1598 = "stablehlo.multiply"(%1597, %1597) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1599 = "stablehlo.multiply"(%1598, %1597) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1600 = "stablehlo.multiply"(%1599, %1580) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1601 = "stablehlo.add"(%1597, %1600) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1602 = "stablehlo.multiply"(%1601, %1584) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1603 = "stablehlo.logistic"(%1602) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1604 = "stablehlo.negate"(%1566) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1605 = "stablehlo.add"(%1604, %1574) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1606 = "stablehlo.multiply"(%1605, %1570) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1607 = "stablehlo.multiply"(%1606, %1606) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1608 = "stablehlo.multiply"(%1607, %1606) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1609 = "stablehlo.multiply"(%1608, %1580) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1610 = "stablehlo.add"(%1606, %1609) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1611 = "stablehlo.multiply"(%1610, %1584) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1612 = "stablehlo.logistic"(%1611) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1613 = "stablehlo.constant"() {value = dense<9.99e-1> : tensor<f32>} : () -> tensor<f32>
    %1614 = "stablehlo.broadcast_in_dim"(%1613) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64x8xf32>
    %1615 = "stablehlo.compare"(%1278, %1614) {comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>} : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xi1>
    %1616 = "stablehlo.select"(%1615, %1612, %1595) : (tensor<64x8xi1>, tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1617 = "stablehlo.negate"(%1613) : (tensor<f32>) -> tensor<f32>
    %1618 = "stablehlo.broadcast_in_dim"(%1617) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64x8xf32>
    %1619 = "stablehlo.compare"(%1278, %1618) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>} : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xi1>
    %1620 = "stablehlo.select"(%1619, %1603, %1616) : (tensor<64x8xi1>, tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1621 = "stablehlo.constant"() {value = dense<1.0e-12> : tensor<64x8xf32>} : () -> tensor<64x8xf32>
    %1622 = "stablehlo.compare"(%1620, %1621) {comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>} : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xi1>
    %1623 = "stablehlo.select"(%1622, %1620, %1621) : (tensor<64x8xi1>, tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1624 = "stablehlo.log"(%1623) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1625 = "stablehlo.negate"(%1624) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1626 = "stablehlo.select"(%1565, %1625, %1558) : (tensor<64x8xi1>, tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1627 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1631 = "stablehlo.reduce"(%1626, %1627) ({
      ^bb0(%1628: tensor<f32>, %1629: tensor<f32>):
        %1630 = "stablehlo.add"(%1628, %1629) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1630) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<64x8xf32>, tensor<f32>) -> tensor<64xf32>
    %1632 = "stablehlo.multiply"(%1631, %1520) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1633 = "stablehlo.constant"() {value = dense<1.442695> : tensor<f32>} : () -> tensor<f32>
    %1634 = "stablehlo.broadcast_in_dim"(%1633) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64xf32>
    %1635 = "stablehlo.multiply"(%1632, %1634) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1636 = "stablehlo.reshape"(%1521) : (tensor<64xf32>) -> tensor<32x2xf32>
    %1637 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1641 = "stablehlo.reduce"(%1636, %1637) ({
      ^bb0(%1638: tensor<f32>, %1639: tensor<f32>):
        %1640 = "stablehlo.add"(%1638, %1639) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1640) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<32x2xf32>, tensor<f32>) -> tensor<32xf32>
    %1642 = "stablehlo.broadcast_in_dim"(%1531) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<32xf32>
    %1643 = "stablehlo.multiply"(%1641, %1642) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %1644 = "stablehlo.reshape"(%1635) : (tensor<64xf32>) -> tensor<32x2xf32>
    %1645 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1649 = "stablehlo.reduce"(%1644, %1645) ({
      ^bb0(%1646: tensor<f32>, %1647: tensor<f32>):
        %1648 = "stablehlo.add"(%1646, %1647) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1648) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<32x2xf32>, tensor<f32>) -> tensor<32xf32>
    %1650 = "stablehlo.multiply"(%1649, %1642) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %1651 = "stablehlo.add"(%1643, %1650) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %1652 = "stablehlo.reshape"(%431) : (tensor<8x4xf32>) -> tensor<32xf32>
    %1653 = "stablehlo.convert"(%376) : (tensor<8x4xi1>) -> tensor<8x4xi32>
    %1654 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %1658 = "stablehlo.reduce"(%1653, %1654) ({
      ^bb0(%1655: tensor<i32>, %1656: tensor<i32>):
        %1657 = "stablehlo.add"(%1655, %1656) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        "stablehlo.return"(%1657) : (tensor<i32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<8x4xi32>, tensor<i32>) -> tensor<8xi32>
    %1659 = "stablehlo.reshape"(%1658) : (tensor<8xi32>) -> tensor<8x1xi32>
    %1660 = "stablehlo.constant"() {value = dense<4> : tensor<i32>} : () -> tensor<i32>
    %1661 = "stablehlo.broadcast_in_dim"(%1660) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<8x1xi32>
    %1662 = "stablehlo.multiply"(%1659, %1661) : (tensor<8x1xi32>, tensor<8x1xi32>) -> tensor<8x1xi32>
    %1663 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
    %1664 = "stablehlo.broadcast_in_dim"(%1663) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<8x1xi32>
    %1665 = "stablehlo.subtract"(%1662, %1664) : (tensor<8x1xi32>, tensor<8x1xi32>) -> tensor<8x1xi32>
    %1666 = "stablehlo.constant"() {value = dense<4> : tensor<8x1xi32>} : () -> tensor<8x1xi32>
    %1667 = "stablehlo.divide"(%1665, %1666) : (tensor<8x1xi32>, tensor<8x1xi32>) -> tensor<8x1xi32>
    %1668 = "stablehlo.reshape"(%1667) : (tensor<8x1xi32>) -> tensor<8xi32>
    %1669 = "stablehlo.broadcast_in_dim"(%1668) {broadcast_dimensions = array<i64: 0>} : (tensor<8xi32>) -> tensor<8x4xi32>
    %1670 = "stablehlo.reshape"(%1669) : (tensor<8x4xi32>) -> tensor<32x1xi32>
    %1671 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> tensor<1x4xi32>
    %1672 = "stablehlo.reshape"(%1670) : (tensor<32x1xi32>) -> tensor<32xi32>
    %1673 = "stablehlo.broadcast_in_dim"(%1672) {broadcast_dimensions = array<i64: 0>} : (tensor<32xi32>) -> tensor<32x4xi32>
    %1674 = "stablehlo.reshape"(%1671) : (tensor<1x4xi32>) -> tensor<4xi32>
    %1675 = "stablehlo.broadcast_in_dim"(%1674) {broadcast_dimensions = array<i64: 1>} : (tensor<4xi32>) -> tensor<32x4xi32>
    %1676 = "stablehlo.compare"(%1673, %1675) {comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<32x4xi32>, tensor<32x4xi32>) -> tensor<32x4xi1>
    %1677 = "stablehlo.convert"(%1676) : (tensor<32x4xi1>) -> tensor<32x4xf32>
    %1678 = "stablehlo.multiply"(%1643, %1652) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %1679 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1683 = "stablehlo.reduce"(%1678, %1679) ({
      ^bb0(%1680: tensor<f32>, %1681: tensor<f32>):
        %1682 = "stablehlo.add"(%1680, %1681) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1682) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %1684 = "stablehlo.divide"(%1683, %437) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1685 = "stablehlo.multiply"(%1650, %1652) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %1686 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1690 = "stablehlo.reduce"(%1685, %1686) ({
      ^bb0(%1687: tensor<f32>, %1688: tensor<f32>):
        %1689 = "stablehlo.add"(%1687, %1688) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1689) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %1691 = "stablehlo.divide"(%1690, %437) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1692 = "stablehlo.multiply"(%1651, %1652) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %1693 = "stablehlo.reshape"(%1692) : (tensor<32xf32>) -> tensor<32x1xf32>
    %1694 = "stablehlo.reshape"(%1693) : (tensor<32x1xf32>) -> tensor<32xf32>
    %1695 = "stablehlo.broadcast_in_dim"(%1694) {broadcast_dimensions = array<i64: 0>} : (tensor<32xf32>) -> tensor<32x4xf32>
    %1696 = "stablehlo.multiply"(%1695, %1677) : (tensor<32x4xf32>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %1697 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1701 = "stablehlo.reduce"(%1696, %1697) ({
      ^bb0(%1698: tensor<f32>, %1699: tensor<f32>):
        %1700 = "stablehlo.add"(%1698, %1699) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1700) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<32x4xf32>, tensor<f32>) -> tensor<4xf32>
    %1702 = "stablehlo.reshape"(%1652) : (tensor<32xf32>) -> tensor<32x1xf32>
    %1703 = "stablehlo.reshape"(%1702) : (tensor<32x1xf32>) -> tensor<32xf32>
    %1704 = "stablehlo.broadcast_in_dim"(%1703) {broadcast_dimensions = array<i64: 0>} : (tensor<32xf32>) -> tensor<32x4xf32>
    %1705 = "stablehlo.multiply"(%1704, %1677) : (tensor<32x4xf32>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %1706 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1710 = "stablehlo.reduce"(%1705, %1706) ({
      ^bb0(%1707: tensor<f32>, %1708: tensor<f32>):
        %1709 = "stablehlo.add"(%1707, %1708) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1709) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<32x4xf32>, tensor<f32>) -> tensor<4xf32>
    %1711 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1715 = "stablehlo.reduce"(%1692, %1711) ({
      ^bb0(%1712: tensor<f32>, %1713: tensor<f32>):
        %1714 = "stablehlo.add"(%1712, %1713) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1714) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %1716 = "stablehlo.divide"(%1715, %437) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1717 = "stablehlo.divide"(%345, %437) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1718 = "stablehlo.broadcast_in_dim"(%1717) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<32xf32>
    %1719 = "stablehlo.multiply"(%1718, %1652) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %1720 = "stablehlo.multiply"(%1719, %1642) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %1721 = "stablehlo.broadcast_in_dim"(%1720) {broadcast_dimensions = array<i64: 0>} : (tensor<32xf32>) -> tensor<32x2xf32>
    %1722 = "stablehlo.reshape"(%1721) : (tensor<32x2xf32>) -> tensor<64xf32>
    %1723 = "stablehlo.multiply"(%1722, %1634) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1724 = "stablehlo.multiply"(%1723, %1520) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1725 = "stablehlo.broadcast_in_dim"(%1724) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x8xf32>
    %1726 = "stablehlo.select"(%1565, %1725, %1563) : (tensor<64x8xi1>, tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1727 = "stablehlo.select"(%1565, %1563, %1725) : (tensor<64x8xi1>, tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1728 = "stablehlo.negate"(%1726) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1729 = "stablehlo.divide"(%1728, %1623) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1730 = "stablehlo.select"(%1622, %1729, %1563) : (tensor<64x8xi1>, tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1731 = "stablehlo.select"(%1619, %1730, %1563) : (tensor<64x8xi1>, tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1732 = "stablehlo.select"(%1619, %1563, %1730) : (tensor<64x8xi1>, tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1733 = "stablehlo.select"(%1615, %1732, %1563) : (tensor<64x8xi1>, tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1734 = "stablehlo.select"(%1615, %1563, %1732) : (tensor<64x8xi1>, tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1735 = "stablehlo.multiply"(%1733, %1612) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1736 = "stablehlo.subtract"(%1529, %1612) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1737 = "stablehlo.multiply"(%1735, %1736) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1738 = "stablehlo.multiply"(%1737, %1584) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1739 = "stablehlo.multiply"(%1738, %1580) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1740 = "stablehlo.multiply"(%1739, %1606) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1741 = "stablehlo.multiply"(%1739, %1607) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1742 = "stablehlo.add"(%1738, %1741) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1743 = "stablehlo.multiply"(%1740, %1606) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1744 = "stablehlo.add"(%1742, %1743) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1745 = "stablehlo.add"(%1744, %1743) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1746 = "stablehlo.multiply"(%1745, %1605) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1747 = "stablehlo.multiply"(%1731, %1603) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1748 = "stablehlo.subtract"(%1529, %1603) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1749 = "stablehlo.multiply"(%1747, %1748) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1750 = "stablehlo.multiply"(%1749, %1584) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1751 = "stablehlo.multiply"(%1750, %1580) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1752 = "stablehlo.multiply"(%1751, %1597) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1753 = "stablehlo.multiply"(%1751, %1598) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1754 = "stablehlo.add"(%1750, %1753) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1755 = "stablehlo.multiply"(%1752, %1597) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1756 = "stablehlo.add"(%1754, %1755) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1757 = "stablehlo.add"(%1756, %1755) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1758 = "stablehlo.multiply"(%1757, %1596) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1759 = "stablehlo.add"(%1746, %1758) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1760 = "stablehlo.negate"(%1734) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1761 = "stablehlo.multiply"(%1760, %1594) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1762 = "stablehlo.subtract"(%1529, %1594) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1763 = "stablehlo.multiply"(%1761, %1762) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1764 = "stablehlo.multiply"(%1763, %1584) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1765 = "stablehlo.multiply"(%1764, %1580) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1766 = "stablehlo.multiply"(%1765, %1588) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1767 = "stablehlo.multiply"(%1765, %1589) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1768 = "stablehlo.add"(%1764, %1767) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1769 = "stablehlo.multiply"(%1766, %1588) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1770 = "stablehlo.add"(%1768, %1769) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1771 = "stablehlo.add"(%1770, %1769) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1772 = "stablehlo.multiply"(%1771, %1587) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1773 = "stablehlo.add"(%1759, %1772) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1774 = "stablehlo.multiply"(%1734, %1586) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1775 = "stablehlo.subtract"(%1529, %1586) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1776 = "stablehlo.multiply"(%1774, %1775) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1777 = "stablehlo.multiply"(%1776, %1584) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1778 = "stablehlo.multiply"(%1777, %1580) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1779 = "stablehlo.multiply"(%1778, %1576) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1780 = "stablehlo.multiply"(%1778, %1577) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1781 = "stablehlo.add"(%1777, %1780) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1782 = "stablehlo.multiply"(%1779, %1576) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1783 = "stablehlo.add"(%1781, %1782) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1784 = "stablehlo.add"(%1783, %1782) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1785 = "stablehlo.multiply"(%1784, %1575) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1786 = "stablehlo.add"(%1773, %1785) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1787 = "stablehlo.multiply"(%1786, %1570) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1788 = "stablehlo.multiply"(%1787, %1568) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1789 = "stablehlo.multiply"(%1727, %1532) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1790 = "stablehlo.multiply"(%1789, %1553) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1791 = "stablehlo.multiply"(%1790, %1555) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1792 = "stablehlo.negate"(%1791) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1793 = "stablehlo.add"(%1788, %1792) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1794 = "stablehlo.multiply"(%1789, %1551) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1795 = "stablehlo.negate"(%1789) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1796 = "stablehlo.add"(%1794, %1795) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1797 = "stablehlo.negate"(%1796) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1798 = "stablehlo.add"(%1793, %1797) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1799 = "stablehlo.multiply"(%1798, %1539) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1800 = "stablehlo.negate"(%1799) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1801 = "stablehlo.multiply"(%1798, %1535) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1802 = "stablehlo.add"(%1800, %1801) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1803 = "stablehlo.multiply"(%1802, %1532) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1804 = "stablehlo.multiply"(%1722, %1520) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1805 = "stablehlo.broadcast_in_dim"(%1804) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x8xf32>
    %1806 = "stablehlo.multiply"(%1805, %1512) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1807 = "stablehlo.add"(%1806, %1806) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1808 = "stablehlo.negate"(%1807) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1809 = "stablehlo.pad"(%1803, %319) {edge_padding_low = array<i64: 0, 8>, edge_padding_high = array<i64: 0, 0>, interior_padding = array<i64: 0, 0>} : (tensor<64x8xf32>, tensor<f32>) -> tensor<64x16xf32>
    %1810 = "stablehlo.pad"(%1808, %319) {edge_padding_low = array<i64: 0, 0>, edge_padding_high = array<i64: 0, 8>, interior_padding = array<i64: 0, 0>} : (tensor<64x8xf32>, tensor<f32>) -> tensor<64x16xf32>
    %1811 = "stablehlo.add"(%1809, %1810) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1812 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1816 = "stablehlo.reduce"(%1811, %1812) ({
      ^bb0(%1813: tensor<f32>, %1814: tensor<f32>):
        %1815 = "stablehlo.add"(%1813, %1814) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1815) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<16xf32>
    %1817 = "stablehlo.dot_general"(%1811, %72) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>} : (tensor<64x16xf32>, tensor<16x16xf32>) -> tensor<64x16xf32>
    %1818 = "stablehlo.dot_general"(%1811, %1506) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0]>} : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<16x16xf32>
    %1819 = "stablehlo.transpose"(%1818) {permutation = array<i64: 1, 0>} : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %1820 = "stablehlo.multiply"(%1817, %1504) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1821 = "stablehlo.multiply"(%1817, %1502) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1822 = "stablehlo.reshape"(%1500) : (tensor<64xf32>) -> tensor<64x1xf32>
    %1823 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1827 = "stablehlo.reduce"(%1820, %1823) ({
      ^bb0(%1824: tensor<f32>, %1825: tensor<f32>):
        %1826 = "stablehlo.add"(%1824, %1825) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1826) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<64xf32>
    %1828 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %1829 = "stablehlo.broadcast_in_dim"(%1828) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64xf32>
    %1830 = "stablehlo.multiply"(%1827, %1829) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1831 = "stablehlo.reshape"(%1830) : (tensor<64xf32>) -> tensor<64x1xf32>
    %1832 = "stablehlo.reshape"(%1831) : (tensor<64x1xf32>) -> tensor<64xf32>
    %1833 = "stablehlo.broadcast_in_dim"(%1832) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x16xf32>
    %1834 = "stablehlo.subtract"(%1820, %1833) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1835 = "stablehlo.multiply"(%1820, %1502) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1836 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1840 = "stablehlo.reduce"(%1835, %1836) ({
      ^bb0(%1837: tensor<f32>, %1838: tensor<f32>):
        %1839 = "stablehlo.add"(%1837, %1838) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1839) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<64xf32>
    %1841 = "stablehlo.multiply"(%1840, %1829) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1842 = "stablehlo.reshape"(%1841) : (tensor<64xf32>) -> tensor<64x1xf32>
    %1843 = "stablehlo.reshape"(%1842) : (tensor<64x1xf32>) -> tensor<64xf32>
    %1844 = "stablehlo.broadcast_in_dim"(%1843) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x16xf32>
    %1845 = "stablehlo.multiply"(%1502, %1844) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1846 = "stablehlo.subtract"(%1834, %1845) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1847 = "stablehlo.reshape"(%1822) : (tensor<64x1xf32>) -> tensor<64xf32>
    %1848 = "stablehlo.broadcast_in_dim"(%1847) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x16xf32>
    %1849 = "stablehlo.multiply"(%1846, %1848) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1850 = "stablehlo.pad"(%1821, %319) {edge_padding_low = array<i64: 0, 16>, edge_padding_high = array<i64: 0, 0>, interior_padding = array<i64: 0, 0>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<64x32xf32>
    %1851 = "stablehlo.pad"(%1817, %319) {edge_padding_low = array<i64: 0, 0>, edge_padding_high = array<i64: 0, 16>, interior_padding = array<i64: 0, 0>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<64x32xf32>
    %1852 = "stablehlo.add"(%1850, %1851) : (tensor<64x32xf32>, tensor<64x32xf32>) -> tensor<64x32xf32>
    %1853 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1857 = "stablehlo.reduce"(%1852, %1853) ({
      ^bb0(%1854: tensor<f32>, %1855: tensor<f32>):
        %1856 = "stablehlo.add"(%1854, %1855) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1856) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<64x32xf32>, tensor<f32>) -> tensor<32xf32>
    %1858 = "stablehlo.dot_general"(%1852, %70) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>} : (tensor<64x32xf32>, tensor<16x32xf32>) -> tensor<64x16xf32>
    %1859 = "stablehlo.dot_general"(%1852, %1327) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0]>} : (tensor<64x32xf32>, tensor<64x16xf32>) -> tensor<32x16xf32>
    %1860 = "stablehlo.transpose"(%1859) {permutation = array<i64: 1, 0>} : (tensor<32x16xf32>) -> tensor<16x32xf32>
    %1861 = "stablehlo.constant"() {value = dense<0.0> : tensor<64x16xf32>} : () -> tensor<64x16xf32>
    %1862 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %1863 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1864 = "stablehlo.broadcast_in_dim"(%1863) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x48xf32>
    %1865 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1866 = "stablehlo.broadcast_in_dim"(%1865) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x48xf32>
    %1867 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1868 = "stablehlo.broadcast_in_dim"(%1867) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %1869 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1870 = "stablehlo.broadcast_in_dim"(%1869) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %1871 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1872 = "stablehlo.broadcast_in_dim"(%1871) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x16xf32>
    %1873 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1874 = "stablehlo.broadcast_in_dim"(%1873) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %1875 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1876 = "stablehlo.broadcast_in_dim"(%1875) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x16xf32>
    %1877 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1878 = "stablehlo.broadcast_in_dim"(%1877) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2084:29 = "stablehlo.while"(%1862, %1849, %1861, %1864, %1866, %1868, %1870, %1872, %1874, %1876, %1878, %1327, %62, %63, %64, %65, %66, %67, %68, %69, %1474#2, %1474#3, %1474#4, %1474#5, %1474#6, %1474#7, %1474#8, %1474#9, %1474#10) ({
      ^bb0(%1879: tensor<i32>, %1880: tensor<64x16xf32>, %1881: tensor<64x16xf32>, %1882: tensor<2x16x48xf32>, %1883: tensor<2x48xf32>, %1884: tensor<2x16xf32>, %1885: tensor<2x16xf32>, %1886: tensor<2x16x16xf32>, %1887: tensor<2x16xf32>, %1888: tensor<2x16x16xf32>, %1889: tensor<2x16xf32>, %1890: tensor<64x16xf32>, %1891: tensor<2x16x48xf32>, %1892: tensor<2x48xf32>, %1893: tensor<2x16xf32>, %1894: tensor<2x16xf32>, %1895: tensor<2x16x16xf32>, %1896: tensor<2x16xf32>, %1897: tensor<2x16x16xf32>, %1898: tensor<2x16xf32>, %1899: tensor<2x64x48xf32>, %1900: tensor<2x64x16xf32>, %1901: tensor<2x64xf32>, %1902: tensor<2x64x16xf32>, %1903: tensor<2x64x16xf32>, %1904: tensor<2x64x16xf32>, %1905: tensor<2x64x16xf32>, %1906: tensor<2x64x16xf32>, %1907: tensor<2x64x16xf32>):
        %1908 = "stablehlo.constant"() {value = dense<2> : tensor<i32>} : () -> tensor<i32>
        %1909 = "stablehlo.compare"(%1879, %1908) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        "stablehlo.return"(%1909) : (tensor<i1>) -> ()
    }, {
      ^bb0(%1910: tensor<i32>, %1911: tensor<64x16xf32>, %1912: tensor<64x16xf32>, %1913: tensor<2x16x48xf32>, %1914: tensor<2x48xf32>, %1915: tensor<2x16xf32>, %1916: tensor<2x16xf32>, %1917: tensor<2x16x16xf32>, %1918: tensor<2x16xf32>, %1919: tensor<2x16x16xf32>, %1920: tensor<2x16xf32>, %1921: tensor<64x16xf32>, %1922: tensor<2x16x48xf32>, %1923: tensor<2x48xf32>, %1924: tensor<2x16xf32>, %1925: tensor<2x16xf32>, %1926: tensor<2x16x16xf32>, %1927: tensor<2x16xf32>, %1928: tensor<2x16x16xf32>, %1929: tensor<2x16xf32>, %1930: tensor<2x64x48xf32>, %1931: tensor<2x64x16xf32>, %1932: tensor<2x64xf32>, %1933: tensor<2x64x16xf32>, %1934: tensor<2x64x16xf32>, %1935: tensor<2x64x16xf32>, %1936: tensor<2x64x16xf32>, %1937: tensor<2x64x16xf32>, %1938: tensor<2x64x16xf32>):
        %1939 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
        %1940 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %1941 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %1942 = "stablehlo.subtract"(%1941, %1910) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        %1943 = "stablehlo.dynamic_slice"(%1922, %1942, %1939, %1939) {slice_sizes = array<i64: 1, 16, 48>} : (tensor<2x16x48xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x48xf32>
        %1944 = "stablehlo.reshape"(%1943) : (tensor<1x16x48xf32>) -> tensor<16x48xf32>
        %1945 = "stablehlo.dynamic_slice"(%1923, %1942, %1939) {slice_sizes = array<i64: 1, 48>} : (tensor<2x48xf32>, tensor<i32>, tensor<i32>) -> tensor<1x48xf32>
        %1946 = "stablehlo.reshape"(%1945) : (tensor<1x48xf32>) -> tensor<48xf32>
        %1947 = "stablehlo.dynamic_slice"(%1924, %1942, %1939) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %1948 = "stablehlo.reshape"(%1947) : (tensor<1x16xf32>) -> tensor<16xf32>
        %1949 = "stablehlo.dynamic_slice"(%1925, %1942, %1939) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %1950 = "stablehlo.reshape"(%1949) : (tensor<1x16xf32>) -> tensor<16xf32>
        %1951 = "stablehlo.dynamic_slice"(%1926, %1942, %1939, %1939) {slice_sizes = array<i64: 1, 16, 16>} : (tensor<2x16x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x16xf32>
        %1952 = "stablehlo.reshape"(%1951) : (tensor<1x16x16xf32>) -> tensor<16x16xf32>
        %1953 = "stablehlo.dynamic_slice"(%1927, %1942, %1939) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %1954 = "stablehlo.reshape"(%1953) : (tensor<1x16xf32>) -> tensor<16xf32>
        %1955 = "stablehlo.dynamic_slice"(%1928, %1942, %1939, %1939) {slice_sizes = array<i64: 1, 16, 16>} : (tensor<2x16x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x16xf32>
        %1956 = "stablehlo.reshape"(%1955) : (tensor<1x16x16xf32>) -> tensor<16x16xf32>
        %1957 = "stablehlo.dynamic_slice"(%1929, %1942, %1939) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %1958 = "stablehlo.reshape"(%1957) : (tensor<1x16xf32>) -> tensor<16xf32>
        %1959 = "stablehlo.dynamic_slice"(%1930, %1942, %1939, %1939) {slice_sizes = array<i64: 1, 64, 48>} : (tensor<2x64x48xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x48xf32>
        %1960 = "stablehlo.reshape"(%1959) : (tensor<1x64x48xf32>) -> tensor<64x48xf32>
        %1961 = "stablehlo.dynamic_slice"(%1931, %1942, %1939, %1939) {slice_sizes = array<i64: 1, 64, 16>} : (tensor<2x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x16xf32>
        %1962 = "stablehlo.reshape"(%1961) : (tensor<1x64x16xf32>) -> tensor<64x16xf32>
        %1963 = "stablehlo.dynamic_slice"(%1932, %1942, %1939) {slice_sizes = array<i64: 1, 64>} : (tensor<2x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
        %1964 = "stablehlo.reshape"(%1963) : (tensor<1x64xf32>) -> tensor<64xf32>
        %1965 = "stablehlo.dynamic_slice"(%1933, %1942, %1939, %1939) {slice_sizes = array<i64: 1, 64, 16>} : (tensor<2x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x16xf32>
        %1966 = "stablehlo.reshape"(%1965) : (tensor<1x64x16xf32>) -> tensor<64x16xf32>
        %1967 = "stablehlo.dynamic_slice"(%1934, %1942, %1939, %1939) {slice_sizes = array<i64: 1, 64, 16>} : (tensor<2x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x16xf32>
        %1968 = "stablehlo.reshape"(%1967) : (tensor<1x64x16xf32>) -> tensor<64x16xf32>
        %1969 = "stablehlo.dynamic_slice"(%1935, %1942, %1939, %1939) {slice_sizes = array<i64: 1, 64, 16>} : (tensor<2x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x16xf32>
        %1970 = "stablehlo.reshape"(%1969) : (tensor<1x64x16xf32>) -> tensor<64x16xf32>
        %1971 = "stablehlo.dynamic_slice"(%1936, %1942, %1939, %1939) {slice_sizes = array<i64: 1, 64, 16>} : (tensor<2x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x16xf32>
        %1972 = "stablehlo.reshape"(%1971) : (tensor<1x64x16xf32>) -> tensor<64x16xf32>
        %1973 = "stablehlo.dynamic_slice"(%1937, %1942, %1939, %1939) {slice_sizes = array<i64: 1, 64, 16>} : (tensor<2x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x16xf32>
        %1974 = "stablehlo.reshape"(%1973) : (tensor<1x64x16xf32>) -> tensor<64x16xf32>
        %1975 = "stablehlo.dynamic_slice"(%1938, %1942, %1939, %1939) {slice_sizes = array<i64: 1, 64, 16>} : (tensor<2x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x16xf32>
        %1976 = "stablehlo.reshape"(%1975) : (tensor<1x64x16xf32>) -> tensor<64x16xf32>
        %1977 = "stablehlo.broadcast_in_dim"(%1946) {broadcast_dimensions = array<i64: 1>} : (tensor<48xf32>) -> tensor<64x48xf32>
        %1978 = "stablehlo.add"(%1960, %1977) : (tensor<64x48xf32>, tensor<64x48xf32>) -> tensor<64x48xf32>
        %1979 = "stablehlo.slice"(%1978) {start_indices = array<i64: 0, 16>, limit_indices = array<i64: 64, 32>, strides = array<i64: 1, 1>} : (tensor<64x48xf32>) -> tensor<64x16xf32>
        %1980 = "stablehlo.slice"(%1978) {start_indices = array<i64: 0, 32>, limit_indices = array<i64: 64, 48>, strides = array<i64: 1, 1>} : (tensor<64x48xf32>) -> tensor<64x16xf32>
        %1981 = "stablehlo.broadcast_in_dim"(%1948) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<64x16xf32>
        %1982 = "stablehlo.constant"() {value = dense<1.0> : tensor<f32>} : () -> tensor<f32>
        %1983 = "stablehlo.broadcast_in_dim"(%1982) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64x16xf32>
        %1984 = "stablehlo.add"(%1979, %1983) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1985 = "stablehlo.multiply"(%1911, %1976) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1986 = "stablehlo.multiply"(%1911, %1980) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1987 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %1991 = "stablehlo.reduce"(%1986, %1987) ({
          ^bb0(%1988: tensor<f32>, %1989: tensor<f32>):
            %1990 = "stablehlo.add"(%1988, %1989) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%1990) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<16xf32>
        %1992 = "stablehlo.dot_general"(%1986, %1956) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>} : (tensor<64x16xf32>, tensor<16x16xf32>) -> tensor<64x16xf32>
        %1993 = "stablehlo.dot_general"(%1986, %1974) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0]>} : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<16x16xf32>
        %1994 = "stablehlo.transpose"(%1993) {permutation = array<i64: 1, 0>} : (tensor<16x16xf32>) -> tensor<16x16xf32>
        %1995 = "stablehlo.multiply"(%1992, %1972) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1996 = "stablehlo.multiply"(%1992, %1970) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1997 = "stablehlo.multiply"(%1996, %1972) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1998 = "stablehlo.subtract"(%1983, %1972) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1999 = "stablehlo.multiply"(%1997, %1998) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %2000 = "stablehlo.add"(%1995, %1999) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %2001 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2005 = "stablehlo.reduce"(%2000, %2001) ({
          ^bb0(%2002: tensor<f32>, %2003: tensor<f32>):
            %2004 = "stablehlo.add"(%2002, %2003) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2004) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<16xf32>
        %2006 = "stablehlo.dot_general"(%2000, %1952) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>} : (tensor<64x16xf32>, tensor<16x16xf32>) -> tensor<64x16xf32>
        %2007 = "stablehlo.dot_general"(%2000, %1968) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0]>} : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<16x16xf32>
        %2008 = "stablehlo.transpose"(%2007) {permutation = array<i64: 1, 0>} : (tensor<16x16xf32>) -> tensor<16x16xf32>
        %2009 = "stablehlo.multiply"(%2006, %1984) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %2010 = "stablehlo.multiply"(%2006, %1966) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %2011 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2015 = "stablehlo.reduce"(%2009, %2011) ({
          ^bb0(%2012: tensor<f32>, %2013: tensor<f32>):
            %2014 = "stablehlo.add"(%2012, %2013) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2014) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<16xf32>
        %2016 = "stablehlo.multiply"(%2009, %1981) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %2017 = "stablehlo.multiply"(%2009, %1962) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %2018 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2022 = "stablehlo.reduce"(%2017, %2018) ({
          ^bb0(%2019: tensor<f32>, %2020: tensor<f32>):
            %2021 = "stablehlo.add"(%2019, %2020) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2021) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<16xf32>
        %2023 = "stablehlo.reshape"(%1964) : (tensor<64xf32>) -> tensor<64x1xf32>
        %2024 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2028 = "stablehlo.reduce"(%2016, %2024) ({
          ^bb0(%2025: tensor<f32>, %2026: tensor<f32>):
            %2027 = "stablehlo.add"(%2025, %2026) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2027) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 1>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<64xf32>
        %2029 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %2030 = "stablehlo.broadcast_in_dim"(%2029) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64xf32>
        %2031 = "stablehlo.multiply"(%2028, %2030) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
        %2032 = "stablehlo.reshape"(%2031) : (tensor<64xf32>) -> tensor<64x1xf32>
        %2033 = "stablehlo.reshape"(%2032) : (tensor<64x1xf32>) -> tensor<64xf32>
        %2034 = "stablehlo.broadcast_in_dim"(%2033) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x16xf32>
        %2035 = "stablehlo.subtract"(%2016, %2034) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %2036 = "stablehlo.multiply"(%2016, %1962) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %2037 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2041 = "stablehlo.reduce"(%2036, %2037) ({
          ^bb0(%2038: tensor<f32>, %2039: tensor<f32>):
            %2040 = "stablehlo.add"(%2038, %2039) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2040) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 1>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<64xf32>
        %2042 = "stablehlo.multiply"(%2041, %2030) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
        %2043 = "stablehlo.reshape"(%2042) : (tensor<64xf32>) -> tensor<64x1xf32>
        %2044 = "stablehlo.reshape"(%2043) : (tensor<64x1xf32>) -> tensor<64xf32>
        %2045 = "stablehlo.broadcast_in_dim"(%2044) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x16xf32>
        %2046 = "stablehlo.multiply"(%1962, %2045) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %2047 = "stablehlo.subtract"(%2035, %2046) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %2048 = "stablehlo.reshape"(%2023) : (tensor<64x1xf32>) -> tensor<64xf32>
        %2049 = "stablehlo.broadcast_in_dim"(%2048) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x16xf32>
        %2050 = "stablehlo.multiply"(%2047, %2049) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %2051 = "stablehlo.add"(%1911, %2050) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %2052 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2053 = "stablehlo.pad"(%1985, %2052) {edge_padding_low = array<i64: 0, 32>, edge_padding_high = array<i64: 0, 0>, interior_padding = array<i64: 0, 0>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<64x48xf32>
        %2054 = "stablehlo.pad"(%2010, %2052) {edge_padding_low = array<i64: 0, 16>, edge_padding_high = array<i64: 0, 16>, interior_padding = array<i64: 0, 0>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<64x48xf32>
        %2055 = "stablehlo.add"(%2053, %2054) : (tensor<64x48xf32>, tensor<64x48xf32>) -> tensor<64x48xf32>
        %2056 = "stablehlo.pad"(%2006, %2052) {edge_padding_low = array<i64: 0, 0>, edge_padding_high = array<i64: 0, 32>, interior_padding = array<i64: 0, 0>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<64x48xf32>
        %2057 = "stablehlo.add"(%2055, %2056) : (tensor<64x48xf32>, tensor<64x48xf32>) -> tensor<64x48xf32>
        %2058 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2062 = "stablehlo.reduce"(%2057, %2058) ({
          ^bb0(%2059: tensor<f32>, %2060: tensor<f32>):
            %2061 = "stablehlo.add"(%2059, %2060) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2061) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0>} : (tensor<64x48xf32>, tensor<f32>) -> tensor<48xf32>
        %2063 = "stablehlo.dot_general"(%2057, %1944) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>} : (tensor<64x48xf32>, tensor<16x48xf32>) -> tensor<64x16xf32>
        %2064 = "stablehlo.dot_general"(%2057, %1921) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0]>} : (tensor<64x48xf32>, tensor<64x16xf32>) -> tensor<48x16xf32>
        %2065 = "stablehlo.transpose"(%2064) {permutation = array<i64: 1, 0>} : (tensor<48x16xf32>) -> tensor<16x48xf32>
        %2066 = "stablehlo.add"(%1912, %2063) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %2067 = "stablehlo.add"(%1910, %1940) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        %2068 = "stablehlo.reshape"(%2065) : (tensor<16x48xf32>) -> tensor<1x16x48xf32>
        %2069 = "stablehlo.dynamic_update_slice"(%1913, %2068, %1942, %1939, %1939) : (tensor<2x16x48xf32>, tensor<1x16x48xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x16x48xf32>
        %2070 = "stablehlo.reshape"(%2062) : (tensor<48xf32>) -> tensor<1x48xf32>
        %2071 = "stablehlo.dynamic_update_slice"(%1914, %2070, %1942, %1939) : (tensor<2x48xf32>, tensor<1x48xf32>, tensor<i32>, tensor<i32>) -> tensor<2x48xf32>
        %2072 = "stablehlo.reshape"(%2022) : (tensor<16xf32>) -> tensor<1x16xf32>
        %2073 = "stablehlo.dynamic_update_slice"(%1915, %2072, %1942, %1939) : (tensor<2x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<2x16xf32>
        %2074 = "stablehlo.reshape"(%2015) : (tensor<16xf32>) -> tensor<1x16xf32>
        %2075 = "stablehlo.dynamic_update_slice"(%1916, %2074, %1942, %1939) : (tensor<2x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<2x16xf32>
        %2076 = "stablehlo.reshape"(%2008) : (tensor<16x16xf32>) -> tensor<1x16x16xf32>
        %2077 = "stablehlo.dynamic_update_slice"(%1917, %2076, %1942, %1939, %1939) : (tensor<2x16x16xf32>, tensor<1x16x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x16x16xf32>
        %2078 = "stablehlo.reshape"(%2005) : (tensor<16xf32>) -> tensor<1x16xf32>
        %2079 = "stablehlo.dynamic_update_slice"(%1918, %2078, %1942, %1939) : (tensor<2x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<2x16xf32>
        %2080 = "stablehlo.reshape"(%1994) : (tensor<16x16xf32>) -> tensor<1x16x16xf32>
        %2081 = "stablehlo.dynamic_update_slice"(%1919, %2080, %1942, %1939, %1939) : (tensor<2x16x16xf32>, tensor<1x16x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x16x16xf32>
        %2082 = "stablehlo.reshape"(%1991) : (tensor<16xf32>) -> tensor<1x16xf32>
        %2083 = "stablehlo.dynamic_update_slice"(%1920, %2082, %1942, %1939) : (tensor<2x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<2x16xf32>
        "stablehlo.return"(%2067, %2051, %2066, %2069, %2071, %2073, %2075, %2077, %2079, %2081, %2083, %1921, %1922, %1923, %1924, %1925, %1926, %1927, %1928, %1929, %1930, %1931, %1932, %1933, %1934, %1935, %1936, %1937, %1938) : (tensor<i32>, tensor<64x16xf32>, tensor<64x16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<64x16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x64x48xf32>, tensor<2x64x16xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> ()
    }) : (tensor<i32>, tensor<64x16xf32>, tensor<64x16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<64x16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x64x48xf32>, tensor<2x64x16xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> (tensor<i32>, tensor<64x16xf32>, tensor<64x16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<64x16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x64x48xf32>, tensor<2x64x16xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>)
    %2085 = "stablehlo.add"(%1858, %2084#2) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2086 = "stablehlo.multiply"(%2085, %1326) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2087 = "stablehlo.multiply"(%2085, %1322) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2088 = "stablehlo.multiply"(%2087, %1326) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2089 = "stablehlo.subtract"(%1503, %1326) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2090 = "stablehlo.multiply"(%2088, %2089) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2091 = "stablehlo.add"(%2086, %2090) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2092 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2096 = "stablehlo.reduce"(%2084#1, %2092) ({
      ^bb0(%2093: tensor<f32>, %2094: tensor<f32>):
        %2095 = "stablehlo.add"(%2093, %2094) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%2095) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<16xf32>
    %2097 = "stablehlo.dot_general"(%2084#1, %1292) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0]>} : (tensor<64x16xf32>, tensor<64x8xf32>) -> tensor<16x8xf32>
    %2098 = "stablehlo.transpose"(%2097) {permutation = array<i64: 1, 0>} : (tensor<16x8xf32>) -> tensor<8x16xf32>
    %2099 = "stablehlo.reshape"(%2091) : (tensor<64x16xf32>) -> tensor<32x2x16xf32>
    %2100 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2104 = "stablehlo.reduce"(%2099, %2100) ({
      ^bb0(%2101: tensor<f32>, %2102: tensor<f32>):
        %2103 = "stablehlo.add"(%2101, %2102) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%2103) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<32x2x16xf32>, tensor<f32>) -> tensor<32x16xf32>
    %2105 = "stablehlo.reshape"(%2104) : (tensor<32x16xf32>) -> tensor<32x1x16xf32>
    %2106 = "stablehlo.reshape"(%2105) : (tensor<32x1x16xf32>) -> tensor<32x16xf32>
    %2107 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2111 = "stablehlo.reduce"(%2106, %2107) ({
      ^bb0(%2108: tensor<f32>, %2109: tensor<f32>):
        %2110 = "stablehlo.add"(%2108, %2109) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%2110) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<32x16xf32>, tensor<f32>) -> tensor<16xf32>
    %2112 = "stablehlo.dot_general"(%2106, %58) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>} : (tensor<32x16xf32>, tensor<16x16xf32>) -> tensor<32x16xf32>
    %2113 = "stablehlo.dot_general"(%2106, %1268) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0]>} : (tensor<32x16xf32>, tensor<32x16xf32>) -> tensor<16x16xf32>
    %2114 = "stablehlo.transpose"(%2113) {permutation = array<i64: 1, 0>} : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %2115 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2119 = "stablehlo.reduce"(%2091, %2115) ({
      ^bb0(%2116: tensor<f32>, %2117: tensor<f32>):
        %2118 = "stablehlo.add"(%2116, %2117) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%2118) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<16xf32>
    %2120 = "stablehlo.dot_general"(%2091, %56) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>} : (tensor<64x16xf32>, tensor<16x16xf32>) -> tensor<64x16xf32>
    %2121 = "stablehlo.dot_general"(%2091, %1311) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0]>} : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<16x16xf32>
    %2122 = "stablehlo.transpose"(%2121) {permutation = array<i64: 1, 0>} : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %2123 = "stablehlo.multiply"(%2120, %1310) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2124 = "stablehlo.multiply"(%2120, %1309) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2125 = "stablehlo.multiply"(%2124, %1310) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2126 = "stablehlo.subtract"(%1503, %1310) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2127 = "stablehlo.multiply"(%2125, %2126) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2128 = "stablehlo.add"(%2123, %2127) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2129 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2133 = "stablehlo.reduce"(%2128, %2129) ({
      ^bb0(%2130: tensor<f32>, %2131: tensor<f32>):
        %2132 = "stablehlo.add"(%2130, %2131) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%2132) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<16xf32>
    %2134 = "stablehlo.dot_general"(%2128, %1306) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0]>} : (tensor<64x16xf32>, tensor<64x256xf32>) -> tensor<16x256xf32>
    %2135 = "stablehlo.transpose"(%2134) {permutation = array<i64: 1, 0>} : (tensor<16x256xf32>) -> tensor<256x16xf32>
    %2136 = "stablehlo.reshape"(%2112) : (tensor<32x16xf32>) -> tensor<8x4x16xf32>
    %2137 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2141 = "stablehlo.reduce"(%2136, %2137) ({
      ^bb0(%2138: tensor<f32>, %2139: tensor<f32>):
        %2140 = "stablehlo.add"(%2138, %2139) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%2140) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<16xf32>
    %2142 = "stablehlo.multiply"(%2136, %1264) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %2143 = "stablehlo.multiply"(%2136, %1263) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %2144 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2148 = "stablehlo.reduce"(%2143, %2144) ({
      ^bb0(%2145: tensor<f32>, %2146: tensor<f32>):
        %2147 = "stablehlo.add"(%2145, %2146) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%2147) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<16xf32>
    %2149 = "stablehlo.reshape"(%1261) : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
    %2150 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2154 = "stablehlo.reduce"(%2142, %2150) ({
      ^bb0(%2151: tensor<f32>, %2152: tensor<f32>):
        %2153 = "stablehlo.add"(%2151, %2152) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%2153) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
    %2155 = "stablehlo.broadcast_in_dim"(%1828) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
    %2156 = "stablehlo.multiply"(%2154, %2155) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %2157 = "stablehlo.reshape"(%2156) : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
    %2158 = "stablehlo.reshape"(%2157) : (tensor<8x4x1xf32>) -> tensor<8x4xf32>
    %2159 = "stablehlo.broadcast_in_dim"(%2158) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
    %2160 = "stablehlo.subtract"(%2142, %2159) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %2161 = "stablehlo.multiply"(%2142, %1263) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %2162 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2166 = "stablehlo.reduce"(%2161, %2162) ({
      ^bb0(%2163: tensor<f32>, %2164: tensor<f32>):
        %2165 = "stablehlo.add"(%2163, %2164) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%2165) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
    %2167 = "stablehlo.multiply"(%2166, %2155) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %2168 = "stablehlo.reshape"(%2167) : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
    %2169 = "stablehlo.reshape"(%2168) : (tensor<8x4x1xf32>) -> tensor<8x4xf32>
    %2170 = "stablehlo.broadcast_in_dim"(%2169) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
    %2171 = "stablehlo.multiply"(%1263, %2170) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %2172 = "stablehlo.subtract"(%2160, %2171) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %2173 = "stablehlo.reshape"(%2149) : (tensor<8x4x1xf32>) -> tensor<8x4xf32>
    %2174 = "stablehlo.broadcast_in_dim"(%2173) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
    %2175 = "stablehlo.multiply"(%2172, %2174) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %2176 = "stablehlo.constant"() {value = dense<0.0> : tensor<8x8x16xf32>} : () -> tensor<8x8x16xf32>
    %2177 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %2178 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2179 = "stablehlo.broadcast_in_dim"(%2178) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2180 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2181 = "stablehlo.broadcast_in_dim"(%2180) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2182 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2183 = "stablehlo.broadcast_in_dim"(%2182) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %2184 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2185 = "stablehlo.broadcast_in_dim"(%2184) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %2186 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2187 = "stablehlo.broadcast_in_dim"(%2186) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %2188 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2189 = "stablehlo.broadcast_in_dim"(%2188) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %2190 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2191 = "stablehlo.broadcast_in_dim"(%2190) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %2192 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2193 = "stablehlo.broadcast_in_dim"(%2192) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %2194 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2195 = "stablehlo.broadcast_in_dim"(%2194) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x16xf32>
    %2196 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2197 = "stablehlo.broadcast_in_dim"(%2196) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2198 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2199 = "stablehlo.broadcast_in_dim"(%2198) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %2200 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2201 = "stablehlo.broadcast_in_dim"(%2200) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %2202 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2203 = "stablehlo.broadcast_in_dim"(%2202) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %2204 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2205 = "stablehlo.broadcast_in_dim"(%2204) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %2206 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2207 = "stablehlo.broadcast_in_dim"(%2206) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2208 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2209 = "stablehlo.broadcast_in_dim"(%2208) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2210 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2211 = "stablehlo.broadcast_in_dim"(%2210) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %2212 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2213 = "stablehlo.broadcast_in_dim"(%2212) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %2214 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2215 = "stablehlo.broadcast_in_dim"(%2214) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x16xf32>
    %2216 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2217 = "stablehlo.broadcast_in_dim"(%2216) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2218 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2219 = "stablehlo.broadcast_in_dim"(%2218) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2220 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2221 = "stablehlo.broadcast_in_dim"(%2220) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2222 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2223 = "stablehlo.broadcast_in_dim"(%2222) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x64xf32>
    %2224 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2225 = "stablehlo.broadcast_in_dim"(%2224) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %2226 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2227 = "stablehlo.broadcast_in_dim"(%2226) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %2228 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2229 = "stablehlo.broadcast_in_dim"(%2228) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2849:84 = "stablehlo.while"(%2177, %2175, %2176, %2179, %2181, %2183, %2185, %2187, %2189, %2191, %2193, %2195, %2197, %2199, %2201, %2203, %2205, %2207, %2209, %2211, %2213, %2215, %2217, %2219, %2221, %2223, %2225, %2227, %2229, %441, %768, %26, %27, %28, %29, %30, %31, %32, %33, %34, %35, %36, %37, %38, %39, %40, %41, %42, %43, %44, %45, %46, %47, %48, %49, %50, %51, %1240#2, %1240#3, %1240#4, %1240#5, %1240#6, %1240#7, %1240#8, %1240#9, %1240#10, %1240#11, %1240#12, %1240#13, %1240#14, %1240#15, %1240#16, %1240#17, %1240#18, %1240#19, %1240#20, %1240#21, %1240#22, %1240#23, %1240#24, %1240#25, %1240#26, %1240#27, %1240#28) ({
      ^bb0(%2230: tensor<i32>, %2231: tensor<8x4x16xf32>, %2232: tensor<8x8x16xf32>, %2233: tensor<2x16xf32>, %2234: tensor<2x16xf32>, %2235: tensor<2x16x2x8xf32>, %2236: tensor<2x2x8xf32>, %2237: tensor<2x16x2x8xf32>, %2238: tensor<2x2x8xf32>, %2239: tensor<2x16x2x8xf32>, %2240: tensor<2x2x8xf32>, %2241: tensor<2x2x8x16xf32>, %2242: tensor<2x16xf32>, %2243: tensor<2x16x2x8xf32>, %2244: tensor<2x2x8xf32>, %2245: tensor<2x16x2x8xf32>, %2246: tensor<2x2x8xf32>, %2247: tensor<2x16xf32>, %2248: tensor<2x16xf32>, %2249: tensor<2x16x2x8xf32>, %2250: tensor<2x2x8xf32>, %2251: tensor<2x2x8x16xf32>, %2252: tensor<2x16xf32>, %2253: tensor<2x16xf32>, %2254: tensor<2x16xf32>, %2255: tensor<2x16x64xf32>, %2256: tensor<2x64xf32>, %2257: tensor<2x64x16xf32>, %2258: tensor<2x16xf32>, %2259: tensor<8x1x1x8xi1>, %2260: tensor<8x8x16xf32>, %2261: tensor<2x16xf32>, %2262: tensor<2x16xf32>, %2263: tensor<2x16x2x8xf32>, %2264: tensor<2x2x8xf32>, %2265: tensor<2x16x2x8xf32>, %2266: tensor<2x2x8xf32>, %2267: tensor<2x16x2x8xf32>, %2268: tensor<2x2x8xf32>, %2269: tensor<2x2x8x16xf32>, %2270: tensor<2x16xf32>, %2271: tensor<2x16x2x8xf32>, %2272: tensor<2x2x8xf32>, %2273: tensor<2x16x2x8xf32>, %2274: tensor<2x2x8xf32>, %2275: tensor<2x16xf32>, %2276: tensor<2x16xf32>, %2277: tensor<2x16x2x8xf32>, %2278: tensor<2x2x8xf32>, %2279: tensor<2x2x8x16xf32>, %2280: tensor<2x16xf32>, %2281: tensor<2x16xf32>, %2282: tensor<2x16xf32>, %2283: tensor<2x16x64xf32>, %2284: tensor<2x64xf32>, %2285: tensor<2x64x16xf32>, %2286: tensor<2x16xf32>, %2287: tensor<2x8x4x16xf32>, %2288: tensor<2x8x4xf32>, %2289: tensor<2x8x4x16xf32>, %2290: tensor<2x8x4x2x8xf32>, %2291: tensor<2x8x4x2x8xf32>, %2292: tensor<2x8x4x2x8xf32>, %2293: tensor<2x8x2x4x4xf32>, %2294: tensor<2x8x2x4xf32>, %2295: tensor<2x8x2x4x4xf32>, %2296: tensor<2x8x4x2x8xf32>, %2297: tensor<2x8x8x2x8xf32>, %2298: tensor<2x8x8x2x8xf32>, %2299: tensor<2x8x4x16xf32>, %2300: tensor<2x8x4xf32>, %2301: tensor<2x8x4x16xf32>, %2302: tensor<2x8x4x2x8xf32>, %2303: tensor<2x8x2x4x8xf32>, %2304: tensor<2x8x2x4xf32>, %2305: tensor<2x8x2x4x8xf32>, %2306: tensor<2x8x4x2x8xf32>, %2307: tensor<2x8x4x16xf32>, %2308: tensor<2x8x4xf32>, %2309: tensor<2x8x4x16xf32>, %2310: tensor<2x8x4x64xf32>, %2311: tensor<2x8x4x64xf32>, %2312: tensor<2x8x4x64xf32>, %2313: tensor<2x8x4x64xf32>):
        %2314 = "stablehlo.constant"() {value = dense<2> : tensor<i32>} : () -> tensor<i32>
        %2315 = "stablehlo.compare"(%2230, %2314) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        "stablehlo.return"(%2315) : (tensor<i1>) -> ()
    }, {
      ^bb0(%2316: tensor<i32>, %2317: tensor<8x4x16xf32>, %2318: tensor<8x8x16xf32>, %2319: tensor<2x16xf32>, %2320: tensor<2x16xf32>, %2321: tensor<2x16x2x8xf32>, %2322: tensor<2x2x8xf32>, %2323: tensor<2x16x2x8xf32>, %2324: tensor<2x2x8xf32>, %2325: tensor<2x16x2x8xf32>, %2326: tensor<2x2x8xf32>, %2327: tensor<2x2x8x16xf32>, %2328: tensor<2x16xf32>, %2329: tensor<2x16x2x8xf32>, %2330: tensor<2x2x8xf32>, %2331: tensor<2x16x2x8xf32>, %2332: tensor<2x2x8xf32>, %2333: tensor<2x16xf32>, %2334: tensor<2x16xf32>, %2335: tensor<2x16x2x8xf32>, %2336: tensor<2x2x8xf32>, %2337: tensor<2x2x8x16xf32>, %2338: tensor<2x16xf32>, %2339: tensor<2x16xf32>, %2340: tensor<2x16xf32>, %2341: tensor<2x16x64xf32>, %2342: tensor<2x64xf32>, %2343: tensor<2x64x16xf32>, %2344: tensor<2x16xf32>, %2345: tensor<8x1x1x8xi1>, %2346: tensor<8x8x16xf32>, %2347: tensor<2x16xf32>, %2348: tensor<2x16xf32>, %2349: tensor<2x16x2x8xf32>, %2350: tensor<2x2x8xf32>, %2351: tensor<2x16x2x8xf32>, %2352: tensor<2x2x8xf32>, %2353: tensor<2x16x2x8xf32>, %2354: tensor<2x2x8xf32>, %2355: tensor<2x2x8x16xf32>, %2356: tensor<2x16xf32>, %2357: tensor<2x16x2x8xf32>, %2358: tensor<2x2x8xf32>, %2359: tensor<2x16x2x8xf32>, %2360: tensor<2x2x8xf32>, %2361: tensor<2x16xf32>, %2362: tensor<2x16xf32>, %2363: tensor<2x16x2x8xf32>, %2364: tensor<2x2x8xf32>, %2365: tensor<2x2x8x16xf32>, %2366: tensor<2x16xf32>, %2367: tensor<2x16xf32>, %2368: tensor<2x16xf32>, %2369: tensor<2x16x64xf32>, %2370: tensor<2x64xf32>, %2371: tensor<2x64x16xf32>, %2372: tensor<2x16xf32>, %2373: tensor<2x8x4x16xf32>, %2374: tensor<2x8x4xf32>, %2375: tensor<2x8x4x16xf32>, %2376: tensor<2x8x4x2x8xf32>, %2377: tensor<2x8x4x2x8xf32>, %2378: tensor<2x8x4x2x8xf32>, %2379: tensor<2x8x2x4x4xf32>, %2380: tensor<2x8x2x4xf32>, %2381: tensor<2x8x2x4x4xf32>, %2382: tensor<2x8x4x2x8xf32>, %2383: tensor<2x8x8x2x8xf32>, %2384: tensor<2x8x8x2x8xf32>, %2385: tensor<2x8x4x16xf32>, %2386: tensor<2x8x4xf32>, %2387: tensor<2x8x4x16xf32>, %2388: tensor<2x8x4x2x8xf32>, %2389: tensor<2x8x2x4x8xf32>, %2390: tensor<2x8x2x4xf32>, %2391: tensor<2x8x2x4x8xf32>, %2392: tensor<2x8x4x2x8xf32>, %2393: tensor<2x8x4x16xf32>, %2394: tensor<2x8x4xf32>, %2395: tensor<2x8x4x16xf32>, %2396: tensor<2x8x4x64xf32>, %2397: tensor<2x8x4x64xf32>, %2398: tensor<2x8x4x64xf32>, %2399: tensor<2x8x4x64xf32>):
        %2400 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
        %2401 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %2402 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %2403 = "stablehlo.subtract"(%2402, %2316) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        %2404 = "stablehlo.dynamic_slice"(%2347, %2403, %2400) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %2405 = "stablehlo.reshape"(%2404) : (tensor<1x16xf32>) -> tensor<16xf32>
        %2406 = "stablehlo.dynamic_slice"(%2348, %2403, %2400) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %2407 = "stablehlo.reshape"(%2406) : (tensor<1x16xf32>) -> tensor<16xf32>
        %2408 = "stablehlo.dynamic_slice"(%2349, %2403, %2400, %2400, %2400) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %2409 = "stablehlo.reshape"(%2408) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %2410 = "stablehlo.dynamic_slice"(%2350, %2403, %2400, %2400) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %2411 = "stablehlo.reshape"(%2410) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %2412 = "stablehlo.dynamic_slice"(%2351, %2403, %2400, %2400, %2400) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %2413 = "stablehlo.reshape"(%2412) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %2414 = "stablehlo.dynamic_slice"(%2352, %2403, %2400, %2400) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %2415 = "stablehlo.reshape"(%2414) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %2416 = "stablehlo.dynamic_slice"(%2353, %2403, %2400, %2400, %2400) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %2417 = "stablehlo.reshape"(%2416) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %2418 = "stablehlo.dynamic_slice"(%2354, %2403, %2400, %2400) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %2419 = "stablehlo.reshape"(%2418) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %2420 = "stablehlo.dynamic_slice"(%2355, %2403, %2400, %2400, %2400) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<2x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %2421 = "stablehlo.reshape"(%2420) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
        %2422 = "stablehlo.dynamic_slice"(%2356, %2403, %2400) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %2423 = "stablehlo.reshape"(%2422) : (tensor<1x16xf32>) -> tensor<16xf32>
        %2424 = "stablehlo.dynamic_slice"(%2357, %2403, %2400, %2400, %2400) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %2425 = "stablehlo.reshape"(%2424) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %2426 = "stablehlo.dynamic_slice"(%2358, %2403, %2400, %2400) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %2427 = "stablehlo.reshape"(%2426) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %2428 = "stablehlo.dynamic_slice"(%2359, %2403, %2400, %2400, %2400) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %2429 = "stablehlo.reshape"(%2428) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %2430 = "stablehlo.dynamic_slice"(%2360, %2403, %2400, %2400) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %2431 = "stablehlo.reshape"(%2430) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %2432 = "stablehlo.dynamic_slice"(%2361, %2403, %2400) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %2433 = "stablehlo.reshape"(%2432) : (tensor<1x16xf32>) -> tensor<16xf32>
        %2434 = "stablehlo.dynamic_slice"(%2362, %2403, %2400) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %2435 = "stablehlo.reshape"(%2434) : (tensor<1x16xf32>) -> tensor<16xf32>
        %2436 = "stablehlo.dynamic_slice"(%2363, %2403, %2400, %2400, %2400) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %2437 = "stablehlo.reshape"(%2436) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %2438 = "stablehlo.dynamic_slice"(%2364, %2403, %2400, %2400) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %2439 = "stablehlo.reshape"(%2438) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %2440 = "stablehlo.dynamic_slice"(%2365, %2403, %2400, %2400, %2400) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<2x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %2441 = "stablehlo.reshape"(%2440) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
        %2442 = "stablehlo.dynamic_slice"(%2366, %2403, %2400) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %2443 = "stablehlo.reshape"(%2442) : (tensor<1x16xf32>) -> tensor<16xf32>
        %2444 = "stablehlo.dynamic_slice"(%2367, %2403, %2400) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %2445 = "stablehlo.reshape"(%2444) : (tensor<1x16xf32>) -> tensor<16xf32>
        %2446 = "stablehlo.dynamic_slice"(%2368, %2403, %2400) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %2447 = "stablehlo.reshape"(%2446) : (tensor<1x16xf32>) -> tensor<16xf32>
        %2448 = "stablehlo.dynamic_slice"(%2369, %2403, %2400, %2400) {slice_sizes = array<i64: 1, 16, 64>} : (tensor<2x16x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x64xf32>
        %2449 = "stablehlo.reshape"(%2448) : (tensor<1x16x64xf32>) -> tensor<16x64xf32>
        %2450 = "stablehlo.dynamic_slice"(%2370, %2403, %2400) {slice_sizes = array<i64: 1, 64>} : (tensor<2x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
        %2451 = "stablehlo.reshape"(%2450) : (tensor<1x64xf32>) -> tensor<64xf32>
        %2452 = "stablehlo.dynamic_slice"(%2371, %2403, %2400, %2400) {slice_sizes = array<i64: 1, 64, 16>} : (tensor<2x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x16xf32>
        %2453 = "stablehlo.reshape"(%2452) : (tensor<1x64x16xf32>) -> tensor<64x16xf32>
        %2454 = "stablehlo.dynamic_slice"(%2372, %2403, %2400) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %2455 = "stablehlo.reshape"(%2454) : (tensor<1x16xf32>) -> tensor<16xf32>
        %2456 = "stablehlo.dynamic_slice"(%2373, %2403, %2400, %2400, %2400) {slice_sizes = array<i64: 1, 8, 4, 16>} : (tensor<2x8x4x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4x16xf32>
        %2457 = "stablehlo.reshape"(%2456) : (tensor<1x8x4x16xf32>) -> tensor<8x4x16xf32>
        %2458 = "stablehlo.dynamic_slice"(%2374, %2403, %2400, %2400) {slice_sizes = array<i64: 1, 8, 4>} : (tensor<2x8x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4xf32>
        %2459 = "stablehlo.reshape"(%2458) : (tensor<1x8x4xf32>) -> tensor<8x4xf32>
        %2460 = "stablehlo.dynamic_slice"(%2375, %2403, %2400, %2400, %2400) {slice_sizes = array<i64: 1, 8, 4, 16>} : (tensor<2x8x4x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4x16xf32>
        %2461 = "stablehlo.reshape"(%2460) : (tensor<1x8x4x16xf32>) -> tensor<8x4x16xf32>
        %2462 = "stablehlo.dynamic_slice"(%2376, %2403, %2400, %2400, %2400, %2400) {slice_sizes = array<i64: 1, 8, 4, 2, 8>} : (tensor<2x8x4x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4x2x8xf32>
        %2463 = "stablehlo.reshape"(%2462) : (tensor<1x8x4x2x8xf32>) -> tensor<8x4x2x8xf32>
        %2464 = "stablehlo.dynamic_slice"(%2377, %2403, %2400, %2400, %2400, %2400) {slice_sizes = array<i64: 1, 8, 4, 2, 8>} : (tensor<2x8x4x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4x2x8xf32>
        %2465 = "stablehlo.reshape"(%2464) : (tensor<1x8x4x2x8xf32>) -> tensor<8x4x2x8xf32>
        %2466 = "stablehlo.dynamic_slice"(%2378, %2403, %2400, %2400, %2400, %2400) {slice_sizes = array<i64: 1, 8, 4, 2, 8>} : (tensor<2x8x4x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4x2x8xf32>
        %2467 = "stablehlo.reshape"(%2466) : (tensor<1x8x4x2x8xf32>) -> tensor<8x4x2x8xf32>
        %2468 = "stablehlo.dynamic_slice"(%2379, %2403, %2400, %2400, %2400, %2400) {slice_sizes = array<i64: 1, 8, 2, 4, 4>} : (tensor<2x8x2x4x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x2x4x4xf32>
        %2469 = "stablehlo.reshape"(%2468) : (tensor<1x8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %2470 = "stablehlo.dynamic_slice"(%2380, %2403, %2400, %2400, %2400) {slice_sizes = array<i64: 1, 8, 2, 4>} : (tensor<2x8x2x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x2x4xf32>
        %2471 = "stablehlo.reshape"(%2470) : (tensor<1x8x2x4xf32>) -> tensor<8x2x4xf32>
        %2472 = "stablehlo.dynamic_slice"(%2381, %2403, %2400, %2400, %2400, %2400) {slice_sizes = array<i64: 1, 8, 2, 4, 4>} : (tensor<2x8x2x4x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x2x4x4xf32>
        %2473 = "stablehlo.reshape"(%2472) : (tensor<1x8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %2474 = "stablehlo.dynamic_slice"(%2382, %2403, %2400, %2400, %2400, %2400) {slice_sizes = array<i64: 1, 8, 4, 2, 8>} : (tensor<2x8x4x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4x2x8xf32>
        %2475 = "stablehlo.reshape"(%2474) : (tensor<1x8x4x2x8xf32>) -> tensor<8x4x2x8xf32>
        %2476 = "stablehlo.dynamic_slice"(%2383, %2403, %2400, %2400, %2400, %2400) {slice_sizes = array<i64: 1, 8, 8, 2, 8>} : (tensor<2x8x8x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x2x8xf32>
        %2477 = "stablehlo.reshape"(%2476) : (tensor<1x8x8x2x8xf32>) -> tensor<8x8x2x8xf32>
        %2478 = "stablehlo.dynamic_slice"(%2384, %2403, %2400, %2400, %2400, %2400) {slice_sizes = array<i64: 1, 8, 8, 2, 8>} : (tensor<2x8x8x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x2x8xf32>
        %2479 = "stablehlo.reshape"(%2478) : (tensor<1x8x8x2x8xf32>) -> tensor<8x8x2x8xf32>
        %2480 = "stablehlo.dynamic_slice"(%2385, %2403, %2400, %2400, %2400) {slice_sizes = array<i64: 1, 8, 4, 16>} : (tensor<2x8x4x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4x16xf32>
        %2481 = "stablehlo.reshape"(%2480) : (tensor<1x8x4x16xf32>) -> tensor<8x4x16xf32>
        %2482 = "stablehlo.dynamic_slice"(%2386, %2403, %2400, %2400) {slice_sizes = array<i64: 1, 8, 4>} : (tensor<2x8x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4xf32>
        %2483 = "stablehlo.reshape"(%2482) : (tensor<1x8x4xf32>) -> tensor<8x4xf32>
        %2484 = "stablehlo.dynamic_slice"(%2387, %2403, %2400, %2400, %2400) {slice_sizes = array<i64: 1, 8, 4, 16>} : (tensor<2x8x4x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4x16xf32>
        %2485 = "stablehlo.reshape"(%2484) : (tensor<1x8x4x16xf32>) -> tensor<8x4x16xf32>
        %2486 = "stablehlo.dynamic_slice"(%2388, %2403, %2400, %2400, %2400, %2400) {slice_sizes = array<i64: 1, 8, 4, 2, 8>} : (tensor<2x8x4x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4x2x8xf32>
        %2487 = "stablehlo.reshape"(%2486) : (tensor<1x8x4x2x8xf32>) -> tensor<8x4x2x8xf32>
        %2488 = "stablehlo.dynamic_slice"(%2389, %2403, %2400, %2400, %2400, %2400) {slice_sizes = array<i64: 1, 8, 2, 4, 8>} : (tensor<2x8x2x4x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x2x4x8xf32>
        %2489 = "stablehlo.reshape"(%2488) : (tensor<1x8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %2490 = "stablehlo.dynamic_slice"(%2390, %2403, %2400, %2400, %2400) {slice_sizes = array<i64: 1, 8, 2, 4>} : (tensor<2x8x2x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x2x4xf32>
        %2491 = "stablehlo.reshape"(%2490) : (tensor<1x8x2x4xf32>) -> tensor<8x2x4xf32>
        %2492 = "stablehlo.dynamic_slice"(%2391, %2403, %2400, %2400, %2400, %2400) {slice_sizes = array<i64: 1, 8, 2, 4, 8>} : (tensor<2x8x2x4x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x2x4x8xf32>
        %2493 = "stablehlo.reshape"(%2492) : (tensor<1x8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %2494 = "stablehlo.dynamic_slice"(%2392, %2403, %2400, %2400, %2400, %2400) {slice_sizes = array<i64: 1, 8, 4, 2, 8>} : (tensor<2x8x4x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4x2x8xf32>
        %2495 = "stablehlo.reshape"(%2494) : (tensor<1x8x4x2x8xf32>) -> tensor<8x4x2x8xf32>
        %2496 = "stablehlo.dynamic_slice"(%2393, %2403, %2400, %2400, %2400) {slice_sizes = array<i64: 1, 8, 4, 16>} : (tensor<2x8x4x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4x16xf32>
        %2497 = "stablehlo.reshape"(%2496) : (tensor<1x8x4x16xf32>) -> tensor<8x4x16xf32>
        %2498 = "stablehlo.dynamic_slice"(%2394, %2403, %2400, %2400) {slice_sizes = array<i64: 1, 8, 4>} : (tensor<2x8x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4xf32>
        %2499 = "stablehlo.reshape"(%2498) : (tensor<1x8x4xf32>) -> tensor<8x4xf32>
        %2500 = "stablehlo.dynamic_slice"(%2395, %2403, %2400, %2400, %2400) {slice_sizes = array<i64: 1, 8, 4, 16>} : (tensor<2x8x4x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4x16xf32>
        %2501 = "stablehlo.reshape"(%2500) : (tensor<1x8x4x16xf32>) -> tensor<8x4x16xf32>
        %2502 = "stablehlo.dynamic_slice"(%2396, %2403, %2400, %2400, %2400) {slice_sizes = array<i64: 1, 8, 4, 64>} : (tensor<2x8x4x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4x64xf32>
        %2503 = "stablehlo.reshape"(%2502) : (tensor<1x8x4x64xf32>) -> tensor<8x4x64xf32>
        %2504 = "stablehlo.dynamic_slice"(%2397, %2403, %2400, %2400, %2400) {slice_sizes = array<i64: 1, 8, 4, 64>} : (tensor<2x8x4x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4x64xf32>
        %2505 = "stablehlo.reshape"(%2504) : (tensor<1x8x4x64xf32>) -> tensor<8x4x64xf32>
        %2506 = "stablehlo.dynamic_slice"(%2398, %2403, %2400, %2400, %2400) {slice_sizes = array<i64: 1, 8, 4, 64>} : (tensor<2x8x4x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4x64xf32>
        %2507 = "stablehlo.reshape"(%2506) : (tensor<1x8x4x64xf32>) -> tensor<8x4x64xf32>
        %2508 = "stablehlo.dynamic_slice"(%2399, %2403, %2400, %2400, %2400) {slice_sizes = array<i64: 1, 8, 4, 64>} : (tensor<2x8x4x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4x64xf32>
        %2509 = "stablehlo.reshape"(%2508) : (tensor<1x8x4x64xf32>) -> tensor<8x4x64xf32>
        %2510 = "stablehlo.broadcast_in_dim"(%2405) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %2511 = "stablehlo.constant"() {value = dense<3.5355338e-1> : tensor<f32>} : () -> tensor<f32>
        %2512 = "stablehlo.broadcast_in_dim"(%2511) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x4x4xf32>
        %2513 = "stablehlo.reshape"(%2471) : (tensor<8x2x4xf32>) -> tensor<8x2x4x1xf32>
        %2514 = "stablehlo.reshape"(%2513) : (tensor<8x2x4x1xf32>) -> tensor<8x2x4xf32>
        %2515 = "stablehlo.broadcast_in_dim"(%2514) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x4xf32>) -> tensor<8x2x4x4xf32>
        %2516 = "stablehlo.broadcast_in_dim"(%2427) {broadcast_dimensions = array<i64: 2, 3>} : (tensor<2x8xf32>) -> tensor<8x8x2x8xf32>
        %2517 = "stablehlo.add"(%2477, %2516) : (tensor<8x8x2x8xf32>, tensor<8x8x2x8xf32>) -> tensor<8x8x2x8xf32>
        %2518 = "stablehlo.broadcast_in_dim"(%2431) {broadcast_dimensions = array<i64: 2, 3>} : (tensor<2x8xf32>) -> tensor<8x8x2x8xf32>
        %2519 = "stablehlo.add"(%2479, %2518) : (tensor<8x8x2x8xf32>, tensor<8x8x2x8xf32>) -> tensor<8x8x2x8xf32>
        %2520 = "stablehlo.broadcast_in_dim"(%2433) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %2521 = "stablehlo.broadcast_in_dim"(%2511) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x4x8xf32>
        %2522 = "stablehlo.reshape"(%2345) : (tensor<8x1x1x8xi1>) -> tensor<8x8xi1>
        %2523 = "stablehlo.broadcast_in_dim"(%2522) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<8x8xi1>) -> tensor<8x2x4x8xi1>
        %2524 = "stablehlo.reshape"(%2491) : (tensor<8x2x4xf32>) -> tensor<8x2x4x1xf32>
        %2525 = "stablehlo.reshape"(%2524) : (tensor<8x2x4x1xf32>) -> tensor<8x2x4xf32>
        %2526 = "stablehlo.broadcast_in_dim"(%2525) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x4xf32>) -> tensor<8x2x4x8xf32>
        %2527 = "stablehlo.broadcast_in_dim"(%2445) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %2528 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
        %2529 = "stablehlo.broadcast_in_dim"(%2528) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4x64xf32>
        %2530 = "stablehlo.constant"() {value = dense<7.0710677e-1> : tensor<f32>} : () -> tensor<f32>
        %2531 = "stablehlo.broadcast_in_dim"(%2530) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4x64xf32>
        %2532 = "sdy.sharding_constraint"(%2317) {sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>} : (tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2533 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2537 = "stablehlo.reduce"(%2532, %2533) ({
          ^bb0(%2534: tensor<f32>, %2535: tensor<f32>):
            %2536 = "stablehlo.add"(%2534, %2535) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2536) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<16xf32>
        %2538 = "stablehlo.dot_general"(%2532, %2453) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>} : (tensor<8x4x16xf32>, tensor<64x16xf32>) -> tensor<8x4x64xf32>
        %2539 = "stablehlo.dot_general"(%2532, %2509) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>} : (tensor<8x4x16xf32>, tensor<8x4x64xf32>) -> tensor<16x64xf32>
        %2540 = "stablehlo.transpose"(%2539) {permutation = array<i64: 1, 0>} : (tensor<16x64xf32>) -> tensor<64x16xf32>
        %2541 = "stablehlo.multiply"(%2538, %2507) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %2542 = "stablehlo.multiply"(%2538, %2503) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %2543 = "stablehlo.multiply"(%2505, %2505) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %2544 = "stablehlo.negate"(%2543) : (tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %2545 = "stablehlo.exponential"(%2544) : (tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %2546 = "stablehlo.multiply"(%2542, %2545) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %2547 = "stablehlo.constant"() {value = dense<1.1283792> : tensor<f32>} : () -> tensor<f32>
        %2548 = "stablehlo.broadcast_in_dim"(%2547) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4x64xf32>
        %2549 = "stablehlo.multiply"(%2546, %2548) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %2550 = "stablehlo.multiply"(%2549, %2531) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %2551 = "stablehlo.multiply"(%2541, %2529) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %2552 = "stablehlo.add"(%2550, %2551) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %2553 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2557 = "stablehlo.reduce"(%2552, %2553) ({
          ^bb0(%2554: tensor<f32>, %2555: tensor<f32>):
            %2556 = "stablehlo.add"(%2554, %2555) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2556) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x4x64xf32>, tensor<f32>) -> tensor<64xf32>
        %2558 = "stablehlo.dot_general"(%2552, %2449) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>} : (tensor<8x4x64xf32>, tensor<16x64xf32>) -> tensor<8x4x16xf32>
        %2559 = "stablehlo.dot_general"(%2552, %2501) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>} : (tensor<8x4x64xf32>, tensor<8x4x16xf32>) -> tensor<64x16xf32>
        %2560 = "stablehlo.transpose"(%2559) {permutation = array<i64: 1, 0>} : (tensor<64x16xf32>) -> tensor<16x64xf32>
        %2561 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2565 = "stablehlo.reduce"(%2558, %2561) ({
          ^bb0(%2562: tensor<f32>, %2563: tensor<f32>):
            %2564 = "stablehlo.add"(%2562, %2563) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2564) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<16xf32>
        %2566 = "stablehlo.multiply"(%2558, %2527) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2567 = "stablehlo.multiply"(%2558, %2497) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2568 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2572 = "stablehlo.reduce"(%2567, %2568) ({
          ^bb0(%2569: tensor<f32>, %2570: tensor<f32>):
            %2571 = "stablehlo.add"(%2569, %2570) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2571) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<16xf32>
        %2573 = "stablehlo.reshape"(%2499) : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
        %2574 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2578 = "stablehlo.reduce"(%2566, %2574) ({
          ^bb0(%2575: tensor<f32>, %2576: tensor<f32>):
            %2577 = "stablehlo.add"(%2575, %2576) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2577) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %2579 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %2580 = "stablehlo.broadcast_in_dim"(%2579) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %2581 = "stablehlo.multiply"(%2578, %2580) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %2582 = "stablehlo.reshape"(%2581) : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
        %2583 = "stablehlo.reshape"(%2582) : (tensor<8x4x1xf32>) -> tensor<8x4xf32>
        %2584 = "stablehlo.broadcast_in_dim"(%2583) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %2585 = "stablehlo.subtract"(%2566, %2584) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2586 = "stablehlo.multiply"(%2566, %2497) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2587 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2591 = "stablehlo.reduce"(%2586, %2587) ({
          ^bb0(%2588: tensor<f32>, %2589: tensor<f32>):
            %2590 = "stablehlo.add"(%2588, %2589) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2590) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %2592 = "stablehlo.multiply"(%2591, %2580) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %2593 = "stablehlo.reshape"(%2592) : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
        %2594 = "stablehlo.reshape"(%2593) : (tensor<8x4x1xf32>) -> tensor<8x4xf32>
        %2595 = "stablehlo.broadcast_in_dim"(%2594) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %2596 = "stablehlo.multiply"(%2497, %2595) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2597 = "stablehlo.subtract"(%2585, %2596) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2598 = "stablehlo.reshape"(%2573) : (tensor<8x4x1xf32>) -> tensor<8x4xf32>
        %2599 = "stablehlo.broadcast_in_dim"(%2598) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %2600 = "stablehlo.multiply"(%2597, %2599) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2601 = "stablehlo.add"(%2532, %2600) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2602 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2606 = "stablehlo.reduce"(%2601, %2602) ({
          ^bb0(%2603: tensor<f32>, %2604: tensor<f32>):
            %2605 = "stablehlo.add"(%2603, %2604) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2605) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<16xf32>
        %2607 = "stablehlo.dot_general"(%2601, %2441) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>} : (tensor<8x4x16xf32>, tensor<2x8x16xf32>) -> tensor<8x4x2x8xf32>
        %2608 = "stablehlo.dot_general"(%2601, %2495) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>} : (tensor<8x4x16xf32>, tensor<8x4x2x8xf32>) -> tensor<16x2x8xf32>
        %2609 = "stablehlo.transpose"(%2608) {permutation = array<i64: 1, 2, 0>} : (tensor<16x2x8xf32>) -> tensor<2x8x16xf32>
        %2610 = "stablehlo.transpose"(%2607) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<8x4x2x8xf32>) -> tensor<8x2x4x8xf32>
        %2611 = "stablehlo.dot_general"(%2610, %2519) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 2], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>} : (tensor<8x2x4x8xf32>, tensor<8x8x2x8xf32>) -> tensor<8x2x4x8xf32>
        %2612 = "stablehlo.dot_general"(%2610, %2493) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>} : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x8x8xf32>
        %2613 = "stablehlo.transpose"(%2612) {permutation = array<i64: 0, 3, 1, 2>} : (tensor<8x2x8x8xf32>) -> tensor<8x8x2x8xf32>
        %2614 = "stablehlo.divide"(%2611, %2526) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %2615 = "stablehlo.multiply"(%2611, %2493) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %2616 = "stablehlo.divide"(%2615, %2526) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %2617 = "stablehlo.negate"(%2616) : (tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %2618 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2622 = "stablehlo.reduce"(%2617, %2618) ({
          ^bb0(%2619: tensor<f32>, %2620: tensor<f32>):
            %2621 = "stablehlo.add"(%2619, %2620) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2621) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x4x8xf32>, tensor<f32>) -> tensor<8x2x4xf32>
        %2623 = "stablehlo.reshape"(%2622) : (tensor<8x2x4xf32>) -> tensor<8x2x4x1xf32>
        %2624 = "stablehlo.reshape"(%2623) : (tensor<8x2x4x1xf32>) -> tensor<8x2x4xf32>
        %2625 = "stablehlo.broadcast_in_dim"(%2624) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x4xf32>) -> tensor<8x2x4x8xf32>
        %2626 = "stablehlo.add"(%2614, %2625) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %2627 = "stablehlo.multiply"(%2626, %2489) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %2628 = "stablehlo.constant"() {value = dense<0.0> : tensor<8x2x4x8xf32>} : () -> tensor<8x2x4x8xf32>
        %2629 = "stablehlo.select"(%2523, %2627, %2628) : (tensor<8x2x4x8xi1>, tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %2630 = "stablehlo.multiply"(%2629, %2521) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %2631 = "stablehlo.dot_general"(%2630, %2517) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 2], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>} : (tensor<8x2x4x8xf32>, tensor<8x8x2x8xf32>) -> tensor<8x2x4x8xf32>
        %2632 = "stablehlo.transpose"(%2631) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<8x2x4x8xf32>) -> tensor<8x4x2x8xf32>
        %2633 = "stablehlo.dot_general"(%2630, %2487) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 2], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>} : (tensor<8x2x4x8xf32>, tensor<8x4x2x8xf32>) -> tensor<8x2x8x8xf32>
        %2634 = "stablehlo.transpose"(%2633) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<8x2x8x8xf32>) -> tensor<8x8x2x8xf32>
        %2635 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2639 = "stablehlo.reduce"(%2632, %2635) ({
          ^bb0(%2636: tensor<f32>, %2637: tensor<f32>):
            %2638 = "stablehlo.add"(%2636, %2637) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2638) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x4x2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
        %2640 = "stablehlo.dot_general"(%2632, %2437) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [1, 2]>} : (tensor<8x4x2x8xf32>, tensor<16x2x8xf32>) -> tensor<8x4x16xf32>
        %2641 = "stablehlo.dot_general"(%2632, %2485) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>} : (tensor<8x4x2x8xf32>, tensor<8x4x16xf32>) -> tensor<2x8x16xf32>
        %2642 = "stablehlo.transpose"(%2641) {permutation = array<i64: 2, 0, 1>} : (tensor<2x8x16xf32>) -> tensor<16x2x8xf32>
        %2643 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2647 = "stablehlo.reduce"(%2640, %2643) ({
          ^bb0(%2644: tensor<f32>, %2645: tensor<f32>):
            %2646 = "stablehlo.add"(%2644, %2645) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2646) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<16xf32>
        %2648 = "stablehlo.multiply"(%2640, %2520) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2649 = "stablehlo.multiply"(%2640, %2481) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2650 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2654 = "stablehlo.reduce"(%2649, %2650) ({
          ^bb0(%2651: tensor<f32>, %2652: tensor<f32>):
            %2653 = "stablehlo.add"(%2651, %2652) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2653) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<16xf32>
        %2655 = "stablehlo.reshape"(%2483) : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
        %2656 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2660 = "stablehlo.reduce"(%2648, %2656) ({
          ^bb0(%2657: tensor<f32>, %2658: tensor<f32>):
            %2659 = "stablehlo.add"(%2657, %2658) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2659) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %2661 = "stablehlo.multiply"(%2660, %2580) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %2662 = "stablehlo.reshape"(%2661) : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
        %2663 = "stablehlo.reshape"(%2662) : (tensor<8x4x1xf32>) -> tensor<8x4xf32>
        %2664 = "stablehlo.broadcast_in_dim"(%2663) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %2665 = "stablehlo.subtract"(%2648, %2664) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2666 = "stablehlo.multiply"(%2648, %2481) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2667 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2671 = "stablehlo.reduce"(%2666, %2667) ({
          ^bb0(%2668: tensor<f32>, %2669: tensor<f32>):
            %2670 = "stablehlo.add"(%2668, %2669) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2670) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %2672 = "stablehlo.multiply"(%2671, %2580) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %2673 = "stablehlo.reshape"(%2672) : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
        %2674 = "stablehlo.reshape"(%2673) : (tensor<8x4x1xf32>) -> tensor<8x4xf32>
        %2675 = "stablehlo.broadcast_in_dim"(%2674) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %2676 = "stablehlo.multiply"(%2481, %2675) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2677 = "stablehlo.subtract"(%2665, %2676) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2678 = "stablehlo.reshape"(%2655) : (tensor<8x4x1xf32>) -> tensor<8x4xf32>
        %2679 = "stablehlo.broadcast_in_dim"(%2678) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %2680 = "stablehlo.multiply"(%2677, %2679) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2681 = "stablehlo.add"(%2601, %2680) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2682 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2686 = "stablehlo.reduce"(%2613, %2682) ({
          ^bb0(%2683: tensor<f32>, %2684: tensor<f32>):
            %2685 = "stablehlo.add"(%2683, %2684) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2685) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x8x2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
        %2687 = "stablehlo.dot_general"(%2613, %2429) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [1, 2]>} : (tensor<8x8x2x8xf32>, tensor<16x2x8xf32>) -> tensor<8x8x16xf32>
        %2688 = "stablehlo.dot_general"(%2613, %2346) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>} : (tensor<8x8x2x8xf32>, tensor<8x8x16xf32>) -> tensor<2x8x16xf32>
        %2689 = "stablehlo.transpose"(%2688) {permutation = array<i64: 2, 0, 1>} : (tensor<2x8x16xf32>) -> tensor<16x2x8xf32>
        %2690 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2694 = "stablehlo.reduce"(%2634, %2690) ({
          ^bb0(%2691: tensor<f32>, %2692: tensor<f32>):
            %2693 = "stablehlo.add"(%2691, %2692) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2693) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x8x2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
        %2695 = "stablehlo.dot_general"(%2634, %2425) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [1, 2]>} : (tensor<8x8x2x8xf32>, tensor<16x2x8xf32>) -> tensor<8x8x16xf32>
        %2696 = "stablehlo.dot_general"(%2634, %2346) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>} : (tensor<8x8x2x8xf32>, tensor<8x8x16xf32>) -> tensor<2x8x16xf32>
        %2697 = "stablehlo.transpose"(%2696) {permutation = array<i64: 2, 0, 1>} : (tensor<2x8x16xf32>) -> tensor<16x2x8xf32>
        %2698 = "stablehlo.add"(%2687, %2695) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %2699 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2703 = "stablehlo.reduce"(%2681, %2699) ({
          ^bb0(%2700: tensor<f32>, %2701: tensor<f32>):
            %2702 = "stablehlo.add"(%2700, %2701) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2702) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<16xf32>
        %2704 = "stablehlo.dot_general"(%2681, %2421) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>} : (tensor<8x4x16xf32>, tensor<2x8x16xf32>) -> tensor<8x4x2x8xf32>
        %2705 = "stablehlo.dot_general"(%2681, %2475) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>} : (tensor<8x4x16xf32>, tensor<8x4x2x8xf32>) -> tensor<16x2x8xf32>
        %2706 = "stablehlo.transpose"(%2705) {permutation = array<i64: 1, 2, 0>} : (tensor<16x2x8xf32>) -> tensor<2x8x16xf32>
        %2707 = "stablehlo.transpose"(%2704) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<8x4x2x8xf32>) -> tensor<8x2x4x8xf32>
        %2708 = "stablehlo.dot_general"(%2707, %2465) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 2], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>} : (tensor<8x2x4x8xf32>, tensor<8x4x2x8xf32>) -> tensor<8x2x4x4xf32>
        %2709 = "stablehlo.dot_general"(%2707, %2473) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>} : (tensor<8x2x4x8xf32>, tensor<8x2x4x4xf32>) -> tensor<8x2x8x4xf32>
        %2710 = "stablehlo.transpose"(%2709) {permutation = array<i64: 0, 3, 1, 2>} : (tensor<8x2x8x4xf32>) -> tensor<8x4x2x8xf32>
        %2711 = "stablehlo.divide"(%2708, %2515) : (tensor<8x2x4x4xf32>, tensor<8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %2712 = "stablehlo.multiply"(%2708, %2473) : (tensor<8x2x4x4xf32>, tensor<8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %2713 = "stablehlo.divide"(%2712, %2515) : (tensor<8x2x4x4xf32>, tensor<8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %2714 = "stablehlo.negate"(%2713) : (tensor<8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %2715 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2719 = "stablehlo.reduce"(%2714, %2715) ({
          ^bb0(%2716: tensor<f32>, %2717: tensor<f32>):
            %2718 = "stablehlo.add"(%2716, %2717) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2718) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x4x4xf32>, tensor<f32>) -> tensor<8x2x4xf32>
        %2720 = "stablehlo.reshape"(%2719) : (tensor<8x2x4xf32>) -> tensor<8x2x4x1xf32>
        %2721 = "stablehlo.reshape"(%2720) : (tensor<8x2x4x1xf32>) -> tensor<8x2x4xf32>
        %2722 = "stablehlo.broadcast_in_dim"(%2721) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x4xf32>) -> tensor<8x2x4x4xf32>
        %2723 = "stablehlo.add"(%2711, %2722) : (tensor<8x2x4x4xf32>, tensor<8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %2724 = "stablehlo.multiply"(%2723, %2469) : (tensor<8x2x4x4xf32>, tensor<8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %2725 = "stablehlo.multiply"(%2724, %2512) : (tensor<8x2x4x4xf32>, tensor<8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %2726 = "stablehlo.dot_general"(%2725, %2463) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 2], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>} : (tensor<8x2x4x4xf32>, tensor<8x4x2x8xf32>) -> tensor<8x2x4x8xf32>
        %2727 = "stablehlo.transpose"(%2726) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<8x2x4x8xf32>) -> tensor<8x4x2x8xf32>
        %2728 = "stablehlo.dot_general"(%2725, %2467) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 2], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>} : (tensor<8x2x4x4xf32>, tensor<8x4x2x8xf32>) -> tensor<8x2x4x8xf32>
        %2729 = "stablehlo.transpose"(%2728) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<8x2x4x8xf32>) -> tensor<8x4x2x8xf32>
        %2730 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2734 = "stablehlo.reduce"(%2727, %2730) ({
          ^bb0(%2731: tensor<f32>, %2732: tensor<f32>):
            %2733 = "stablehlo.add"(%2731, %2732) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2733) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x4x2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
        %2735 = "stablehlo.dot_general"(%2727, %2417) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [1, 2]>} : (tensor<8x4x2x8xf32>, tensor<16x2x8xf32>) -> tensor<8x4x16xf32>
        %2736 = "stablehlo.dot_general"(%2727, %2461) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>} : (tensor<8x4x2x8xf32>, tensor<8x4x16xf32>) -> tensor<2x8x16xf32>
        %2737 = "stablehlo.transpose"(%2736) {permutation = array<i64: 2, 0, 1>} : (tensor<2x8x16xf32>) -> tensor<16x2x8xf32>
        %2738 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2742 = "stablehlo.reduce"(%2710, %2738) ({
          ^bb0(%2739: tensor<f32>, %2740: tensor<f32>):
            %2741 = "stablehlo.add"(%2739, %2740) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2741) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x4x2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
        %2743 = "stablehlo.dot_general"(%2710, %2413) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [1, 2]>} : (tensor<8x4x2x8xf32>, tensor<16x2x8xf32>) -> tensor<8x4x16xf32>
        %2744 = "stablehlo.dot_general"(%2710, %2461) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>} : (tensor<8x4x2x8xf32>, tensor<8x4x16xf32>) -> tensor<2x8x16xf32>
        %2745 = "stablehlo.transpose"(%2744) {permutation = array<i64: 2, 0, 1>} : (tensor<2x8x16xf32>) -> tensor<16x2x8xf32>
        %2746 = "stablehlo.add"(%2735, %2743) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2747 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2751 = "stablehlo.reduce"(%2729, %2747) ({
          ^bb0(%2748: tensor<f32>, %2749: tensor<f32>):
            %2750 = "stablehlo.add"(%2748, %2749) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2750) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x4x2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
        %2752 = "stablehlo.dot_general"(%2729, %2409) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [1, 2]>} : (tensor<8x4x2x8xf32>, tensor<16x2x8xf32>) -> tensor<8x4x16xf32>
        %2753 = "stablehlo.dot_general"(%2729, %2461) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>} : (tensor<8x4x2x8xf32>, tensor<8x4x16xf32>) -> tensor<2x8x16xf32>
        %2754 = "stablehlo.transpose"(%2753) {permutation = array<i64: 2, 0, 1>} : (tensor<2x8x16xf32>) -> tensor<16x2x8xf32>
        %2755 = "stablehlo.add"(%2746, %2752) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2756 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2760 = "stablehlo.reduce"(%2755, %2756) ({
          ^bb0(%2757: tensor<f32>, %2758: tensor<f32>):
            %2759 = "stablehlo.add"(%2757, %2758) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2759) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<16xf32>
        %2761 = "stablehlo.multiply"(%2755, %2510) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2762 = "stablehlo.multiply"(%2755, %2457) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2763 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2767 = "stablehlo.reduce"(%2762, %2763) ({
          ^bb0(%2764: tensor<f32>, %2765: tensor<f32>):
            %2766 = "stablehlo.add"(%2764, %2765) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2766) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<16xf32>
        %2768 = "stablehlo.reshape"(%2459) : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
        %2769 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2773 = "stablehlo.reduce"(%2761, %2769) ({
          ^bb0(%2770: tensor<f32>, %2771: tensor<f32>):
            %2772 = "stablehlo.add"(%2770, %2771) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2772) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %2774 = "stablehlo.multiply"(%2773, %2580) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %2775 = "stablehlo.reshape"(%2774) : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
        %2776 = "stablehlo.reshape"(%2775) : (tensor<8x4x1xf32>) -> tensor<8x4xf32>
        %2777 = "stablehlo.broadcast_in_dim"(%2776) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %2778 = "stablehlo.subtract"(%2761, %2777) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2779 = "stablehlo.multiply"(%2761, %2457) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2780 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2784 = "stablehlo.reduce"(%2779, %2780) ({
          ^bb0(%2781: tensor<f32>, %2782: tensor<f32>):
            %2783 = "stablehlo.add"(%2781, %2782) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2783) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %2785 = "stablehlo.multiply"(%2784, %2580) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %2786 = "stablehlo.reshape"(%2785) : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
        %2787 = "stablehlo.reshape"(%2786) : (tensor<8x4x1xf32>) -> tensor<8x4xf32>
        %2788 = "stablehlo.broadcast_in_dim"(%2787) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %2789 = "stablehlo.multiply"(%2457, %2788) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2790 = "stablehlo.subtract"(%2778, %2789) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2791 = "stablehlo.reshape"(%2768) : (tensor<8x4x1xf32>) -> tensor<8x4xf32>
        %2792 = "stablehlo.broadcast_in_dim"(%2791) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %2793 = "stablehlo.multiply"(%2790, %2792) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2794 = "stablehlo.add"(%2681, %2793) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2795 = "stablehlo.add"(%2318, %2698) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %2796 = "stablehlo.add"(%2316, %2401) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        %2797 = "stablehlo.reshape"(%2767) : (tensor<16xf32>) -> tensor<1x16xf32>
        %2798 = "stablehlo.dynamic_update_slice"(%2319, %2797, %2403, %2400) : (tensor<2x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<2x16xf32>
        %2799 = "stablehlo.reshape"(%2760) : (tensor<16xf32>) -> tensor<1x16xf32>
        %2800 = "stablehlo.dynamic_update_slice"(%2320, %2799, %2403, %2400) : (tensor<2x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<2x16xf32>
        %2801 = "stablehlo.reshape"(%2754) : (tensor<16x2x8xf32>) -> tensor<1x16x2x8xf32>
        %2802 = "stablehlo.dynamic_update_slice"(%2321, %2801, %2403, %2400, %2400, %2400) : (tensor<2x16x2x8xf32>, tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x16x2x8xf32>
        %2803 = "stablehlo.reshape"(%2751) : (tensor<2x8xf32>) -> tensor<1x2x8xf32>
        %2804 = "stablehlo.dynamic_update_slice"(%2322, %2803, %2403, %2400, %2400) : (tensor<2x2x8xf32>, tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x8xf32>
        %2805 = "stablehlo.reshape"(%2745) : (tensor<16x2x8xf32>) -> tensor<1x16x2x8xf32>
        %2806 = "stablehlo.dynamic_update_slice"(%2323, %2805, %2403, %2400, %2400, %2400) : (tensor<2x16x2x8xf32>, tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x16x2x8xf32>
        %2807 = "stablehlo.reshape"(%2742) : (tensor<2x8xf32>) -> tensor<1x2x8xf32>
        %2808 = "stablehlo.dynamic_update_slice"(%2324, %2807, %2403, %2400, %2400) : (tensor<2x2x8xf32>, tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x8xf32>
        %2809 = "stablehlo.reshape"(%2737) : (tensor<16x2x8xf32>) -> tensor<1x16x2x8xf32>
        %2810 = "stablehlo.dynamic_update_slice"(%2325, %2809, %2403, %2400, %2400, %2400) : (tensor<2x16x2x8xf32>, tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x16x2x8xf32>
        %2811 = "stablehlo.reshape"(%2734) : (tensor<2x8xf32>) -> tensor<1x2x8xf32>
        %2812 = "stablehlo.dynamic_update_slice"(%2326, %2811, %2403, %2400, %2400) : (tensor<2x2x8xf32>, tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x8xf32>
        %2813 = "stablehlo.reshape"(%2706) : (tensor<2x8x16xf32>) -> tensor<1x2x8x16xf32>
        %2814 = "stablehlo.dynamic_update_slice"(%2327, %2813, %2403, %2400, %2400, %2400) : (tensor<2x2x8x16xf32>, tensor<1x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x8x16xf32>
        %2815 = "stablehlo.reshape"(%2703) : (tensor<16xf32>) -> tensor<1x16xf32>
        %2816 = "stablehlo.dynamic_update_slice"(%2328, %2815, %2403, %2400) : (tensor<2x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<2x16xf32>
        %2817 = "stablehlo.reshape"(%2697) : (tensor<16x2x8xf32>) -> tensor<1x16x2x8xf32>
        %2818 = "stablehlo.dynamic_update_slice"(%2329, %2817, %2403, %2400, %2400, %2400) : (tensor<2x16x2x8xf32>, tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x16x2x8xf32>
        %2819 = "stablehlo.reshape"(%2694) : (tensor<2x8xf32>) -> tensor<1x2x8xf32>
        %2820 = "stablehlo.dynamic_update_slice"(%2330, %2819, %2403, %2400, %2400) : (tensor<2x2x8xf32>, tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x8xf32>
        %2821 = "stablehlo.reshape"(%2689) : (tensor<16x2x8xf32>) -> tensor<1x16x2x8xf32>
        %2822 = "stablehlo.dynamic_update_slice"(%2331, %2821, %2403, %2400, %2400, %2400) : (tensor<2x16x2x8xf32>, tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x16x2x8xf32>
        %2823 = "stablehlo.reshape"(%2686) : (tensor<2x8xf32>) -> tensor<1x2x8xf32>
        %2824 = "stablehlo.dynamic_update_slice"(%2332, %2823, %2403, %2400, %2400) : (tensor<2x2x8xf32>, tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x8xf32>
        %2825 = "stablehlo.reshape"(%2654) : (tensor<16xf32>) -> tensor<1x16xf32>
        %2826 = "stablehlo.dynamic_update_slice"(%2333, %2825, %2403, %2400) : (tensor<2x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<2x16xf32>
        %2827 = "stablehlo.reshape"(%2647) : (tensor<16xf32>) -> tensor<1x16xf32>
        %2828 = "stablehlo.dynamic_update_slice"(%2334, %2827, %2403, %2400) : (tensor<2x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<2x16xf32>
        %2829 = "stablehlo.reshape"(%2642) : (tensor<16x2x8xf32>) -> tensor<1x16x2x8xf32>
        %2830 = "stablehlo.dynamic_update_slice"(%2335, %2829, %2403, %2400, %2400, %2400) : (tensor<2x16x2x8xf32>, tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x16x2x8xf32>
        %2831 = "stablehlo.reshape"(%2639) : (tensor<2x8xf32>) -> tensor<1x2x8xf32>
        %2832 = "stablehlo.dynamic_update_slice"(%2336, %2831, %2403, %2400, %2400) : (tensor<2x2x8xf32>, tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x8xf32>
        %2833 = "stablehlo.reshape"(%2609) : (tensor<2x8x16xf32>) -> tensor<1x2x8x16xf32>
        %2834 = "stablehlo.dynamic_update_slice"(%2337, %2833, %2403, %2400, %2400, %2400) : (tensor<2x2x8x16xf32>, tensor<1x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x8x16xf32>
        %2835 = "stablehlo.reshape"(%2606) : (tensor<16xf32>) -> tensor<1x16xf32>
        %2836 = "stablehlo.dynamic_update_slice"(%2338, %2835, %2403, %2400) : (tensor<2x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<2x16xf32>
        %2837 = "stablehlo.reshape"(%2572) : (tensor<16xf32>) -> tensor<1x16xf32>
        %2838 = "stablehlo.dynamic_update_slice"(%2339, %2837, %2403, %2400) : (tensor<2x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<2x16xf32>
        %2839 = "stablehlo.reshape"(%2565) : (tensor<16xf32>) -> tensor<1x16xf32>
        %2840 = "stablehlo.dynamic_update_slice"(%2340, %2839, %2403, %2400) : (tensor<2x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<2x16xf32>
        %2841 = "stablehlo.reshape"(%2560) : (tensor<16x64xf32>) -> tensor<1x16x64xf32>
        %2842 = "stablehlo.dynamic_update_slice"(%2341, %2841, %2403, %2400, %2400) : (tensor<2x16x64xf32>, tensor<1x16x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x16x64xf32>
        %2843 = "stablehlo.reshape"(%2557) : (tensor<64xf32>) -> tensor<1x64xf32>
        %2844 = "stablehlo.dynamic_update_slice"(%2342, %2843, %2403, %2400) : (tensor<2x64xf32>, tensor<1x64xf32>, tensor<i32>, tensor<i32>) -> tensor<2x64xf32>
        %2845 = "stablehlo.reshape"(%2540) : (tensor<64x16xf32>) -> tensor<1x64x16xf32>
        %2846 = "stablehlo.dynamic_update_slice"(%2343, %2845, %2403, %2400, %2400) : (tensor<2x64x16xf32>, tensor<1x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x16xf32>
        %2847 = "stablehlo.reshape"(%2537) : (tensor<16xf32>) -> tensor<1x16xf32>
        %2848 = "stablehlo.dynamic_update_slice"(%2344, %2847, %2403, %2400) : (tensor<2x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<2x16xf32>
        "stablehlo.return"(%2796, %2794, %2795, %2798, %2800, %2802, %2804, %2806, %2808, %2810, %2812, %2814, %2816, %2818, %2820, %2822, %2824, %2826, %2828, %2830, %2832, %2834, %2836, %2838, %2840, %2842, %2844, %2846, %2848, %2345, %2346, %2347, %2348, %2349, %2350, %2351, %2352, %2353, %2354, %2355, %2356, %2357, %2358, %2359, %2360, %2361, %2362, %2363, %2364, %2365, %2366, %2367, %2368, %2369, %2370, %2371, %2372, %2373, %2374, %2375, %2376, %2377, %2378, %2379, %2380, %2381, %2382, %2383, %2384, %2385, %2386, %2387, %2388, %2389, %2390, %2391, %2392, %2393, %2394, %2395, %2396, %2397, %2398, %2399) : (tensor<i32>, tensor<8x4x16xf32>, tensor<8x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>, tensor<8x1x1x8xi1>, tensor<8x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x2x4x4xf32>, tensor<2x8x2x4xf32>, tensor<2x8x2x4x4xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x8x2x8xf32>, tensor<2x8x8x2x8xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x2x4x8xf32>, tensor<2x8x2x4xf32>, tensor<2x8x2x4x8xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>) -> ()
    }) : (tensor<i32>, tensor<8x4x16xf32>, tensor<8x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>, tensor<8x1x1x8xi1>, tensor<8x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x2x4x4xf32>, tensor<2x8x2x4xf32>, tensor<2x8x2x4x4xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x8x2x8xf32>, tensor<2x8x8x2x8xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x2x4x8xf32>, tensor<2x8x2x4xf32>, tensor<2x8x2x4x8xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>) -> (tensor<i32>, tensor<8x4x16xf32>, tensor<8x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>, tensor<8x1x1x8xi1>, tensor<8x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x2x4x4xf32>, tensor<2x8x2x4xf32>, tensor<2x8x2x4x4xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x8x2x8xf32>, tensor<2x8x8x2x8xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x2x4x8xf32>, tensor<2x8x2x4xf32>, tensor<2x8x2x4x8xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>)
    %2850 = "sdy.sharding_constraint"(%2849#1) {sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>} : (tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %2851 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2855 = "stablehlo.reduce"(%2850, %2851) ({
      ^bb0(%2852: tensor<f32>, %2853: tensor<f32>):
        %2854 = "stablehlo.add"(%2852, %2853) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%2854) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<4x16xf32>
    %2856 = "stablehlo.constant"() {value = dense<0.0> : tensor<8x4x16xf32>} : () -> tensor<8x4x16xf32>
    %2857 = "stablehlo.select"(%775, %2850, %2856) : (tensor<8x4x16xi1>, tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %2858 = "stablehlo.select"(%775, %2856, %2850) : (tensor<8x4x16xi1>, tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %2859 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2863 = "stablehlo.reduce"(%2857, %2859) ({
      ^bb0(%2860: tensor<f32>, %2861: tensor<f32>):
        %2862 = "stablehlo.add"(%2860, %2861) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%2862) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<16xf32>
    %2864 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2868 = "stablehlo.reduce"(%2858, %2864) ({
      ^bb0(%2865: tensor<f32>, %2866: tensor<f32>):
        %2867 = "stablehlo.add"(%2865, %2866) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%2867) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<16xf32>
    %2869 = "stablehlo.dot_general"(%2858, %293) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>} : (tensor<8x4x16xf32>, tensor<8x4x8xf32>) -> tensor<16x8xf32>
    %2870 = "stablehlo.transpose"(%2869) {permutation = array<i64: 1, 0>} : (tensor<16x8xf32>) -> tensor<8x16xf32>
    %2871 = "stablehlo.select"(%767, %2849#2, %2176) : (tensor<8x8x16xi1>, tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %2872 = "stablehlo.select"(%767, %2176, %2849#2) : (tensor<8x8x16xi1>, tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %2873 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2877 = "stablehlo.reduce"(%2871, %2873) ({
      ^bb0(%2874: tensor<f32>, %2875: tensor<f32>):
        %2876 = "stablehlo.add"(%2874, %2875) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%2876) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<16xf32>
    %2878 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2882 = "stablehlo.reduce"(%2872, %2878) ({
      ^bb0(%2879: tensor<f32>, %2880: tensor<f32>):
        %2881 = "stablehlo.add"(%2879, %2880) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%2881) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<16xf32>
    %2883 = "stablehlo.multiply"(%2872, %760) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %2884 = "stablehlo.multiply"(%2872, %759) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %2885 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2889 = "stablehlo.reduce"(%2884, %2885) ({
      ^bb0(%2886: tensor<f32>, %2887: tensor<f32>):
        %2888 = "stablehlo.add"(%2886, %2887) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%2888) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<16xf32>
    %2890 = "stablehlo.reshape"(%757) : (tensor<8x8xf32>) -> tensor<8x8x1xf32>
    %2891 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2895 = "stablehlo.reduce"(%2883, %2891) ({
      ^bb0(%2892: tensor<f32>, %2893: tensor<f32>):
        %2894 = "stablehlo.add"(%2892, %2893) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%2894) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
    %2896 = "stablehlo.broadcast_in_dim"(%1828) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
    %2897 = "stablehlo.multiply"(%2895, %2896) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
    %2898 = "stablehlo.reshape"(%2897) : (tensor<8x8xf32>) -> tensor<8x8x1xf32>
    %2899 = "stablehlo.reshape"(%2898) : (tensor<8x8x1xf32>) -> tensor<8x8xf32>
    %2900 = "stablehlo.broadcast_in_dim"(%2899) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
    %2901 = "stablehlo.subtract"(%2883, %2900) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %2902 = "stablehlo.multiply"(%2883, %759) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %2903 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2907 = "stablehlo.reduce"(%2902, %2903) ({
      ^bb0(%2904: tensor<f32>, %2905: tensor<f32>):
        %2906 = "stablehlo.add"(%2904, %2905) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%2906) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
    %2908 = "stablehlo.multiply"(%2907, %2896) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
    %2909 = "stablehlo.reshape"(%2908) : (tensor<8x8xf32>) -> tensor<8x8x1xf32>
    %2910 = "stablehlo.reshape"(%2909) : (tensor<8x8x1xf32>) -> tensor<8x8xf32>
    %2911 = "stablehlo.broadcast_in_dim"(%2910) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
    %2912 = "stablehlo.multiply"(%759, %2911) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %2913 = "stablehlo.subtract"(%2901, %2912) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %2914 = "stablehlo.reshape"(%2890) : (tensor<8x8x1xf32>) -> tensor<8x8xf32>
    %2915 = "stablehlo.broadcast_in_dim"(%2914) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
    %2916 = "stablehlo.multiply"(%2913, %2915) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %2917 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %2918 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2919 = "stablehlo.broadcast_in_dim"(%2918) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %2920 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2921 = "stablehlo.broadcast_in_dim"(%2920) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %2922 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2923 = "stablehlo.broadcast_in_dim"(%2922) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x2x8xf32>
    %2924 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2925 = "stablehlo.broadcast_in_dim"(%2924) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8xf32>
    %2926 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2927 = "stablehlo.broadcast_in_dim"(%2926) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x2x8xf32>
    %2928 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2929 = "stablehlo.broadcast_in_dim"(%2928) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8xf32>
    %2930 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2931 = "stablehlo.broadcast_in_dim"(%2930) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x2x8xf32>
    %2932 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2933 = "stablehlo.broadcast_in_dim"(%2932) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8xf32>
    %2934 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2935 = "stablehlo.broadcast_in_dim"(%2934) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8x16xf32>
    %2936 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2937 = "stablehlo.broadcast_in_dim"(%2936) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %2938 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2939 = "stablehlo.broadcast_in_dim"(%2938) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %2940 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2941 = "stablehlo.broadcast_in_dim"(%2940) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %2942 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2943 = "stablehlo.broadcast_in_dim"(%2942) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x64xf32>
    %2944 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2945 = "stablehlo.broadcast_in_dim"(%2944) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64xf32>
    %2946 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2947 = "stablehlo.broadcast_in_dim"(%2946) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64x16xf32>
    %2948 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2949 = "stablehlo.broadcast_in_dim"(%2948) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %3340:52 = "stablehlo.while"(%2917, %2916, %2919, %2921, %2923, %2925, %2927, %2929, %2931, %2933, %2935, %2937, %2939, %2941, %2943, %2945, %2947, %2949, %441, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15, %16, %17, %18, %736#2, %736#3, %736#4, %736#5, %736#6, %736#7, %736#8, %736#9, %736#10, %736#11, %736#12, %736#13, %736#14, %736#15, %736#16, %736#17, %736#18) ({
      ^bb0(%2950: tensor<i32>, %2951: tensor<8x8x16xf32>, %2952: tensor<1x16xf32>, %2953: tensor<1x16xf32>, %2954: tensor<1x16x2x8xf32>, %2955: tensor<1x2x8xf32>, %2956: tensor<1x16x2x8xf32>, %2957: tensor<1x2x8xf32>, %2958: tensor<1x16x2x8xf32>, %2959: tensor<1x2x8xf32>, %2960: tensor<1x2x8x16xf32>, %2961: tensor<1x16xf32>, %2962: tensor<1x16xf32>, %2963: tensor<1x16xf32>, %2964: tensor<1x16x64xf32>, %2965: tensor<1x64xf32>, %2966: tensor<1x64x16xf32>, %2967: tensor<1x16xf32>, %2968: tensor<8x1x1x8xi1>, %2969: tensor<1x16xf32>, %2970: tensor<1x16xf32>, %2971: tensor<1x16x2x8xf32>, %2972: tensor<1x2x8xf32>, %2973: tensor<1x16x2x8xf32>, %2974: tensor<1x2x8xf32>, %2975: tensor<1x16x2x8xf32>, %2976: tensor<1x2x8xf32>, %2977: tensor<1x2x8x16xf32>, %2978: tensor<1x16xf32>, %2979: tensor<1x16xf32>, %2980: tensor<1x16xf32>, %2981: tensor<1x16x64xf32>, %2982: tensor<1x64xf32>, %2983: tensor<1x64x16xf32>, %2984: tensor<1x16xf32>, %2985: tensor<1x8x8x16xf32>, %2986: tensor<1x8x8xf32>, %2987: tensor<1x8x8x16xf32>, %2988: tensor<1x8x8x2x8xf32>, %2989: tensor<1x8x8x2x8xf32>, %2990: tensor<1x8x8x2x8xf32>, %2991: tensor<1x8x2x8x8xf32>, %2992: tensor<1x8x2x8xf32>, %2993: tensor<1x8x2x8x8xf32>, %2994: tensor<1x8x8x2x8xf32>, %2995: tensor<1x8x8x16xf32>, %2996: tensor<1x8x8xf32>, %2997: tensor<1x8x8x16xf32>, %2998: tensor<1x8x8x64xf32>, %2999: tensor<1x8x8x64xf32>, %3000: tensor<1x8x8x64xf32>, %3001: tensor<1x8x8x64xf32>):
        %3002 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %3003 = "stablehlo.compare"(%2950, %3002) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        "stablehlo.return"(%3003) : (tensor<i1>) -> ()
    }, {
      ^bb0(%3004: tensor<i32>, %3005: tensor<8x8x16xf32>, %3006: tensor<1x16xf32>, %3007: tensor<1x16xf32>, %3008: tensor<1x16x2x8xf32>, %3009: tensor<1x2x8xf32>, %3010: tensor<1x16x2x8xf32>, %3011: tensor<1x2x8xf32>, %3012: tensor<1x16x2x8xf32>, %3013: tensor<1x2x8xf32>, %3014: tensor<1x2x8x16xf32>, %3015: tensor<1x16xf32>, %3016: tensor<1x16xf32>, %3017: tensor<1x16xf32>, %3018: tensor<1x16x64xf32>, %3019: tensor<1x64xf32>, %3020: tensor<1x64x16xf32>, %3021: tensor<1x16xf32>, %3022: tensor<8x1x1x8xi1>, %3023: tensor<1x16xf32>, %3024: tensor<1x16xf32>, %3025: tensor<1x16x2x8xf32>, %3026: tensor<1x2x8xf32>, %3027: tensor<1x16x2x8xf32>, %3028: tensor<1x2x8xf32>, %3029: tensor<1x16x2x8xf32>, %3030: tensor<1x2x8xf32>, %3031: tensor<1x2x8x16xf32>, %3032: tensor<1x16xf32>, %3033: tensor<1x16xf32>, %3034: tensor<1x16xf32>, %3035: tensor<1x16x64xf32>, %3036: tensor<1x64xf32>, %3037: tensor<1x64x16xf32>, %3038: tensor<1x16xf32>, %3039: tensor<1x8x8x16xf32>, %3040: tensor<1x8x8xf32>, %3041: tensor<1x8x8x16xf32>, %3042: tensor<1x8x8x2x8xf32>, %3043: tensor<1x8x8x2x8xf32>, %3044: tensor<1x8x8x2x8xf32>, %3045: tensor<1x8x2x8x8xf32>, %3046: tensor<1x8x2x8xf32>, %3047: tensor<1x8x2x8x8xf32>, %3048: tensor<1x8x8x2x8xf32>, %3049: tensor<1x8x8x16xf32>, %3050: tensor<1x8x8xf32>, %3051: tensor<1x8x8x16xf32>, %3052: tensor<1x8x8x64xf32>, %3053: tensor<1x8x8x64xf32>, %3054: tensor<1x8x8x64xf32>, %3055: tensor<1x8x8x64xf32>):
        %3056 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
        %3057 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %3058 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
        %3059 = "stablehlo.subtract"(%3058, %3004) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        %3060 = "stablehlo.dynamic_slice"(%3023, %3059, %3056) {slice_sizes = array<i64: 1, 16>} : (tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %3061 = "stablehlo.reshape"(%3060) : (tensor<1x16xf32>) -> tensor<16xf32>
        %3062 = "stablehlo.dynamic_slice"(%3024, %3059, %3056) {slice_sizes = array<i64: 1, 16>} : (tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %3063 = "stablehlo.reshape"(%3062) : (tensor<1x16xf32>) -> tensor<16xf32>
        %3064 = "stablehlo.dynamic_slice"(%3025, %3059, %3056, %3056, %3056) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %3065 = "stablehlo.reshape"(%3064) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %3066 = "stablehlo.dynamic_slice"(%3026, %3059, %3056, %3056) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %3067 = "stablehlo.reshape"(%3066) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %3068 = "stablehlo.dynamic_slice"(%3027, %3059, %3056, %3056, %3056) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %3069 = "stablehlo.reshape"(%3068) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %3070 = "stablehlo.dynamic_slice"(%3028, %3059, %3056, %3056) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %3071 = "stablehlo.reshape"(%3070) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %3072 = "stablehlo.dynamic_slice"(%3029, %3059, %3056, %3056, %3056) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %3073 = "stablehlo.reshape"(%3072) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %3074 = "stablehlo.dynamic_slice"(%3030, %3059, %3056, %3056) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %3075 = "stablehlo.reshape"(%3074) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %3076 = "stablehlo.dynamic_slice"(%3031, %3059, %3056, %3056, %3056) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<1x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %3077 = "stablehlo.reshape"(%3076) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
        %3078 = "stablehlo.dynamic_slice"(%3032, %3059, %3056) {slice_sizes = array<i64: 1, 16>} : (tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %3079 = "stablehlo.reshape"(%3078) : (tensor<1x16xf32>) -> tensor<16xf32>
        %3080 = "stablehlo.dynamic_slice"(%3033, %3059, %3056) {slice_sizes = array<i64: 1, 16>} : (tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %3081 = "stablehlo.reshape"(%3080) : (tensor<1x16xf32>) -> tensor<16xf32>
        %3082 = "stablehlo.dynamic_slice"(%3034, %3059, %3056) {slice_sizes = array<i64: 1, 16>} : (tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %3083 = "stablehlo.reshape"(%3082) : (tensor<1x16xf32>) -> tensor<16xf32>
        %3084 = "stablehlo.dynamic_slice"(%3035, %3059, %3056, %3056) {slice_sizes = array<i64: 1, 16, 64>} : (tensor<1x16x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x64xf32>
        %3085 = "stablehlo.reshape"(%3084) : (tensor<1x16x64xf32>) -> tensor<16x64xf32>
        %3086 = "stablehlo.dynamic_slice"(%3036, %3059, %3056) {slice_sizes = array<i64: 1, 64>} : (tensor<1x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
        %3087 = "stablehlo.reshape"(%3086) : (tensor<1x64xf32>) -> tensor<64xf32>
        %3088 = "stablehlo.dynamic_slice"(%3037, %3059, %3056, %3056) {slice_sizes = array<i64: 1, 64, 16>} : (tensor<1x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x16xf32>
        %3089 = "stablehlo.reshape"(%3088) : (tensor<1x64x16xf32>) -> tensor<64x16xf32>
        %3090 = "stablehlo.dynamic_slice"(%3038, %3059, %3056) {slice_sizes = array<i64: 1, 16>} : (tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %3091 = "stablehlo.reshape"(%3090) : (tensor<1x16xf32>) -> tensor<16xf32>
        %3092 = "stablehlo.dynamic_slice"(%3039, %3059, %3056, %3056, %3056) {slice_sizes = array<i64: 1, 8, 8, 16>} : (tensor<1x8x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x16xf32>
        %3093 = "stablehlo.reshape"(%3092) : (tensor<1x8x8x16xf32>) -> tensor<8x8x16xf32>
        %3094 = "stablehlo.dynamic_slice"(%3040, %3059, %3056, %3056) {slice_sizes = array<i64: 1, 8, 8>} : (tensor<1x8x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8xf32>
        %3095 = "stablehlo.reshape"(%3094) : (tensor<1x8x8xf32>) -> tensor<8x8xf32>
        %3096 = "stablehlo.dynamic_slice"(%3041, %3059, %3056, %3056, %3056) {slice_sizes = array<i64: 1, 8, 8, 16>} : (tensor<1x8x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x16xf32>
        %3097 = "stablehlo.reshape"(%3096) : (tensor<1x8x8x16xf32>) -> tensor<8x8x16xf32>
        %3098 = "stablehlo.dynamic_slice"(%3042, %3059, %3056, %3056, %3056, %3056) {slice_sizes = array<i64: 1, 8, 8, 2, 8>} : (tensor<1x8x8x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x2x8xf32>
        %3099 = "stablehlo.reshape"(%3098) : (tensor<1x8x8x2x8xf32>) -> tensor<8x8x2x8xf32>
        %3100 = "stablehlo.dynamic_slice"(%3043, %3059, %3056, %3056, %3056, %3056) {slice_sizes = array<i64: 1, 8, 8, 2, 8>} : (tensor<1x8x8x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x2x8xf32>
        %3101 = "stablehlo.reshape"(%3100) : (tensor<1x8x8x2x8xf32>) -> tensor<8x8x2x8xf32>
        %3102 = "stablehlo.dynamic_slice"(%3044, %3059, %3056, %3056, %3056, %3056) {slice_sizes = array<i64: 1, 8, 8, 2, 8>} : (tensor<1x8x8x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x2x8xf32>
        %3103 = "stablehlo.reshape"(%3102) : (tensor<1x8x8x2x8xf32>) -> tensor<8x8x2x8xf32>
        %3104 = "stablehlo.dynamic_slice"(%3045, %3059, %3056, %3056, %3056, %3056) {slice_sizes = array<i64: 1, 8, 2, 8, 8>} : (tensor<1x8x2x8x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x2x8x8xf32>
        %3105 = "stablehlo.reshape"(%3104) : (tensor<1x8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %3106 = "stablehlo.dynamic_slice"(%3046, %3059, %3056, %3056, %3056) {slice_sizes = array<i64: 1, 8, 2, 8>} : (tensor<1x8x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x2x8xf32>
        %3107 = "stablehlo.reshape"(%3106) : (tensor<1x8x2x8xf32>) -> tensor<8x2x8xf32>
        %3108 = "stablehlo.dynamic_slice"(%3047, %3059, %3056, %3056, %3056, %3056) {slice_sizes = array<i64: 1, 8, 2, 8, 8>} : (tensor<1x8x2x8x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x2x8x8xf32>
        %3109 = "stablehlo.reshape"(%3108) : (tensor<1x8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %3110 = "stablehlo.dynamic_slice"(%3048, %3059, %3056, %3056, %3056, %3056) {slice_sizes = array<i64: 1, 8, 8, 2, 8>} : (tensor<1x8x8x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x2x8xf32>
        %3111 = "stablehlo.reshape"(%3110) : (tensor<1x8x8x2x8xf32>) -> tensor<8x8x2x8xf32>
        %3112 = "stablehlo.dynamic_slice"(%3049, %3059, %3056, %3056, %3056) {slice_sizes = array<i64: 1, 8, 8, 16>} : (tensor<1x8x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x16xf32>
        %3113 = "stablehlo.reshape"(%3112) : (tensor<1x8x8x16xf32>) -> tensor<8x8x16xf32>
        %3114 = "stablehlo.dynamic_slice"(%3050, %3059, %3056, %3056) {slice_sizes = array<i64: 1, 8, 8>} : (tensor<1x8x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8xf32>
        %3115 = "stablehlo.reshape"(%3114) : (tensor<1x8x8xf32>) -> tensor<8x8xf32>
        %3116 = "stablehlo.dynamic_slice"(%3051, %3059, %3056, %3056, %3056) {slice_sizes = array<i64: 1, 8, 8, 16>} : (tensor<1x8x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x16xf32>
        %3117 = "stablehlo.reshape"(%3116) : (tensor<1x8x8x16xf32>) -> tensor<8x8x16xf32>
        %3118 = "stablehlo.dynamic_slice"(%3052, %3059, %3056, %3056, %3056) {slice_sizes = array<i64: 1, 8, 8, 64>} : (tensor<1x8x8x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x64xf32>
        %3119 = "stablehlo.reshape"(%3118) : (tensor<1x8x8x64xf32>) -> tensor<8x8x64xf32>
        %3120 = "stablehlo.dynamic_slice"(%3053, %3059, %3056, %3056, %3056) {slice_sizes = array<i64: 1, 8, 8, 64>} : (tensor<1x8x8x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x64xf32>
        %3121 = "stablehlo.reshape"(%3120) : (tensor<1x8x8x64xf32>) -> tensor<8x8x64xf32>
        %3122 = "stablehlo.dynamic_slice"(%3054, %3059, %3056, %3056, %3056) {slice_sizes = array<i64: 1, 8, 8, 64>} : (tensor<1x8x8x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x64xf32>
        %3123 = "stablehlo.reshape"(%3122) : (tensor<1x8x8x64xf32>) -> tensor<8x8x64xf32>
        %3124 = "stablehlo.dynamic_slice"(%3055, %3059, %3056, %3056, %3056) {slice_sizes = array<i64: 1, 8, 8, 64>} : (tensor<1x8x8x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x64xf32>
        %3125 = "stablehlo.reshape"(%3124) : (tensor<1x8x8x64xf32>) -> tensor<8x8x64xf32>
        %3126 = "stablehlo.broadcast_in_dim"(%3061) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %3127 = "stablehlo.constant"() {value = dense<3.5355338e-1> : tensor<f32>} : () -> tensor<f32>
        %3128 = "stablehlo.broadcast_in_dim"(%3127) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x8x8xf32>
        %3129 = "stablehlo.reshape"(%3022) : (tensor<8x1x1x8xi1>) -> tensor<8x8xi1>
        %3130 = "stablehlo.broadcast_in_dim"(%3129) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<8x8xi1>) -> tensor<8x2x8x8xi1>
        %3131 = "stablehlo.reshape"(%3107) : (tensor<8x2x8xf32>) -> tensor<8x2x8x1xf32>
        %3132 = "stablehlo.reshape"(%3131) : (tensor<8x2x8x1xf32>) -> tensor<8x2x8xf32>
        %3133 = "stablehlo.broadcast_in_dim"(%3132) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x8xf32>) -> tensor<8x2x8x8xf32>
        %3134 = "stablehlo.broadcast_in_dim"(%3081) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %3135 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
        %3136 = "stablehlo.broadcast_in_dim"(%3135) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8x64xf32>
        %3137 = "stablehlo.constant"() {value = dense<7.0710677e-1> : tensor<f32>} : () -> tensor<f32>
        %3138 = "stablehlo.broadcast_in_dim"(%3137) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8x64xf32>
        %3139 = "sdy.sharding_constraint"(%3005) {sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>} : (tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3140 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %3144 = "stablehlo.reduce"(%3139, %3140) ({
          ^bb0(%3141: tensor<f32>, %3142: tensor<f32>):
            %3143 = "stablehlo.add"(%3141, %3142) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%3143) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<16xf32>
        %3145 = "stablehlo.dot_general"(%3139, %3089) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>} : (tensor<8x8x16xf32>, tensor<64x16xf32>) -> tensor<8x8x64xf32>
        %3146 = "stablehlo.dot_general"(%3139, %3125) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>} : (tensor<8x8x16xf32>, tensor<8x8x64xf32>) -> tensor<16x64xf32>
        %3147 = "stablehlo.transpose"(%3146) {permutation = array<i64: 1, 0>} : (tensor<16x64xf32>) -> tensor<64x16xf32>
        %3148 = "stablehlo.multiply"(%3145, %3123) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %3149 = "stablehlo.multiply"(%3145, %3119) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %3150 = "stablehlo.multiply"(%3121, %3121) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %3151 = "stablehlo.negate"(%3150) : (tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %3152 = "stablehlo.exponential"(%3151) : (tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %3153 = "stablehlo.multiply"(%3149, %3152) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %3154 = "stablehlo.constant"() {value = dense<1.1283792> : tensor<f32>} : () -> tensor<f32>
        %3155 = "stablehlo.broadcast_in_dim"(%3154) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8x64xf32>
        %3156 = "stablehlo.multiply"(%3153, %3155) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %3157 = "stablehlo.multiply"(%3156, %3138) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %3158 = "stablehlo.multiply"(%3148, %3136) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %3159 = "stablehlo.add"(%3157, %3158) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %3160 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %3164 = "stablehlo.reduce"(%3159, %3160) ({
          ^bb0(%3161: tensor<f32>, %3162: tensor<f32>):
            %3163 = "stablehlo.add"(%3161, %3162) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%3163) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x8x64xf32>, tensor<f32>) -> tensor<64xf32>
        %3165 = "stablehlo.dot_general"(%3159, %3085) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>} : (tensor<8x8x64xf32>, tensor<16x64xf32>) -> tensor<8x8x16xf32>
        %3166 = "stablehlo.dot_general"(%3159, %3117) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>} : (tensor<8x8x64xf32>, tensor<8x8x16xf32>) -> tensor<64x16xf32>
        %3167 = "stablehlo.transpose"(%3166) {permutation = array<i64: 1, 0>} : (tensor<64x16xf32>) -> tensor<16x64xf32>
        %3168 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %3172 = "stablehlo.reduce"(%3165, %3168) ({
          ^bb0(%3169: tensor<f32>, %3170: tensor<f32>):
            %3171 = "stablehlo.add"(%3169, %3170) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%3171) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<16xf32>
        %3173 = "stablehlo.multiply"(%3165, %3134) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3174 = "stablehlo.multiply"(%3165, %3113) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3175 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %3179 = "stablehlo.reduce"(%3174, %3175) ({
          ^bb0(%3176: tensor<f32>, %3177: tensor<f32>):
            %3178 = "stablehlo.add"(%3176, %3177) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%3178) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<16xf32>
        %3180 = "stablehlo.reshape"(%3115) : (tensor<8x8xf32>) -> tensor<8x8x1xf32>
        %3181 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %3185 = "stablehlo.reduce"(%3173, %3181) ({
          ^bb0(%3182: tensor<f32>, %3183: tensor<f32>):
            %3184 = "stablehlo.add"(%3182, %3183) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%3184) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
        %3186 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %3187 = "stablehlo.broadcast_in_dim"(%3186) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %3188 = "stablehlo.multiply"(%3185, %3187) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %3189 = "stablehlo.reshape"(%3188) : (tensor<8x8xf32>) -> tensor<8x8x1xf32>
        %3190 = "stablehlo.reshape"(%3189) : (tensor<8x8x1xf32>) -> tensor<8x8xf32>
        %3191 = "stablehlo.broadcast_in_dim"(%3190) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
        %3192 = "stablehlo.subtract"(%3173, %3191) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3193 = "stablehlo.multiply"(%3173, %3113) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3194 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %3198 = "stablehlo.reduce"(%3193, %3194) ({
          ^bb0(%3195: tensor<f32>, %3196: tensor<f32>):
            %3197 = "stablehlo.add"(%3195, %3196) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%3197) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
        %3199 = "stablehlo.multiply"(%3198, %3187) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %3200 = "stablehlo.reshape"(%3199) : (tensor<8x8xf32>) -> tensor<8x8x1xf32>
        %3201 = "stablehlo.reshape"(%3200) : (tensor<8x8x1xf32>) -> tensor<8x8xf32>
        %3202 = "stablehlo.broadcast_in_dim"(%3201) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
        %3203 = "stablehlo.multiply"(%3113, %3202) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3204 = "stablehlo.subtract"(%3192, %3203) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3205 = "stablehlo.reshape"(%3180) : (tensor<8x8x1xf32>) -> tensor<8x8xf32>
        %3206 = "stablehlo.broadcast_in_dim"(%3205) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
        %3207 = "stablehlo.multiply"(%3204, %3206) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3208 = "stablehlo.add"(%3139, %3207) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3209 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %3213 = "stablehlo.reduce"(%3208, %3209) ({
          ^bb0(%3210: tensor<f32>, %3211: tensor<f32>):
            %3212 = "stablehlo.add"(%3210, %3211) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%3212) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<16xf32>
        %3214 = "stablehlo.dot_general"(%3208, %3077) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>} : (tensor<8x8x16xf32>, tensor<2x8x16xf32>) -> tensor<8x8x2x8xf32>
        %3215 = "stablehlo.dot_general"(%3208, %3111) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>} : (tensor<8x8x16xf32>, tensor<8x8x2x8xf32>) -> tensor<16x2x8xf32>
        %3216 = "stablehlo.transpose"(%3215) {permutation = array<i64: 1, 2, 0>} : (tensor<16x2x8xf32>) -> tensor<2x8x16xf32>
        %3217 = "stablehlo.transpose"(%3214) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<8x8x2x8xf32>) -> tensor<8x2x8x8xf32>
        %3218 = "stablehlo.dot_general"(%3217, %3101) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 2], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>} : (tensor<8x2x8x8xf32>, tensor<8x8x2x8xf32>) -> tensor<8x2x8x8xf32>
        %3219 = "stablehlo.dot_general"(%3217, %3109) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>} : (tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %3220 = "stablehlo.transpose"(%3219) {permutation = array<i64: 0, 3, 1, 2>} : (tensor<8x2x8x8xf32>) -> tensor<8x8x2x8xf32>
        %3221 = "stablehlo.divide"(%3218, %3133) : (tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %3222 = "stablehlo.multiply"(%3218, %3109) : (tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %3223 = "stablehlo.divide"(%3222, %3133) : (tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %3224 = "stablehlo.negate"(%3223) : (tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %3225 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %3229 = "stablehlo.reduce"(%3224, %3225) ({
          ^bb0(%3226: tensor<f32>, %3227: tensor<f32>):
            %3228 = "stablehlo.add"(%3226, %3227) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%3228) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x8x8xf32>, tensor<f32>) -> tensor<8x2x8xf32>
        %3230 = "stablehlo.reshape"(%3229) : (tensor<8x2x8xf32>) -> tensor<8x2x8x1xf32>
        %3231 = "stablehlo.reshape"(%3230) : (tensor<8x2x8x1xf32>) -> tensor<8x2x8xf32>
        %3232 = "stablehlo.broadcast_in_dim"(%3231) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x8xf32>) -> tensor<8x2x8x8xf32>
        %3233 = "stablehlo.add"(%3221, %3232) : (tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %3234 = "stablehlo.multiply"(%3233, %3105) : (tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %3235 = "stablehlo.constant"() {value = dense<0.0> : tensor<8x2x8x8xf32>} : () -> tensor<8x2x8x8xf32>
        %3236 = "stablehlo.select"(%3130, %3234, %3235) : (tensor<8x2x8x8xi1>, tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %3237 = "stablehlo.multiply"(%3236, %3128) : (tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %3238 = "stablehlo.dot_general"(%3237, %3099) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 2], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>} : (tensor<8x2x8x8xf32>, tensor<8x8x2x8xf32>) -> tensor<8x2x8x8xf32>
        %3239 = "stablehlo.transpose"(%3238) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<8x2x8x8xf32>) -> tensor<8x8x2x8xf32>
        %3240 = "stablehlo.dot_general"(%3237, %3103) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 2], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>} : (tensor<8x2x8x8xf32>, tensor<8x8x2x8xf32>) -> tensor<8x2x8x8xf32>
        %3241 = "stablehlo.transpose"(%3240) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<8x2x8x8xf32>) -> tensor<8x8x2x8xf32>
        %3242 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %3246 = "stablehlo.reduce"(%3239, %3242) ({
          ^bb0(%3243: tensor<f32>, %3244: tensor<f32>):
            %3245 = "stablehlo.add"(%3243, %3244) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%3245) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x8x2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
        %3247 = "stablehlo.dot_general"(%3239, %3073) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [1, 2]>} : (tensor<8x8x2x8xf32>, tensor<16x2x8xf32>) -> tensor<8x8x16xf32>
        %3248 = "stablehlo.dot_general"(%3239, %3097) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>} : (tensor<8x8x2x8xf32>, tensor<8x8x16xf32>) -> tensor<2x8x16xf32>
        %3249 = "stablehlo.transpose"(%3248) {permutation = array<i64: 2, 0, 1>} : (tensor<2x8x16xf32>) -> tensor<16x2x8xf32>
        %3250 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %3254 = "stablehlo.reduce"(%3220, %3250) ({
          ^bb0(%3251: tensor<f32>, %3252: tensor<f32>):
            %3253 = "stablehlo.add"(%3251, %3252) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%3253) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x8x2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
        %3255 = "stablehlo.dot_general"(%3220, %3069) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [1, 2]>} : (tensor<8x8x2x8xf32>, tensor<16x2x8xf32>) -> tensor<8x8x16xf32>
        %3256 = "stablehlo.dot_general"(%3220, %3097) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>} : (tensor<8x8x2x8xf32>, tensor<8x8x16xf32>) -> tensor<2x8x16xf32>
        %3257 = "stablehlo.transpose"(%3256) {permutation = array<i64: 2, 0, 1>} : (tensor<2x8x16xf32>) -> tensor<16x2x8xf32>
        %3258 = "stablehlo.add"(%3247, %3255) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3259 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %3263 = "stablehlo.reduce"(%3241, %3259) ({
          ^bb0(%3260: tensor<f32>, %3261: tensor<f32>):
            %3262 = "stablehlo.add"(%3260, %3261) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%3262) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x8x2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
        %3264 = "stablehlo.dot_general"(%3241, %3065) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [1, 2]>} : (tensor<8x8x2x8xf32>, tensor<16x2x8xf32>) -> tensor<8x8x16xf32>
        %3265 = "stablehlo.dot_general"(%3241, %3097) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>} : (tensor<8x8x2x8xf32>, tensor<8x8x16xf32>) -> tensor<2x8x16xf32>
        %3266 = "stablehlo.transpose"(%3265) {permutation = array<i64: 2, 0, 1>} : (tensor<2x8x16xf32>) -> tensor<16x2x8xf32>
        %3267 = "stablehlo.add"(%3258, %3264) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3268 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %3272 = "stablehlo.reduce"(%3267, %3268) ({
          ^bb0(%3269: tensor<f32>, %3270: tensor<f32>):
            %3271 = "stablehlo.add"(%3269, %3270) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%3271) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<16xf32>
        %3273 = "stablehlo.multiply"(%3267, %3126) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3274 = "stablehlo.multiply"(%3267, %3093) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3275 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %3279 = "stablehlo.reduce"(%3274, %3275) ({
          ^bb0(%3276: tensor<f32>, %3277: tensor<f32>):
            %3278 = "stablehlo.add"(%3276, %3277) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%3278) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<16xf32>
        %3280 = "stablehlo.reshape"(%3095) : (tensor<8x8xf32>) -> tensor<8x8x1xf32>
        %3281 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %3285 = "stablehlo.reduce"(%3273, %3281) ({
          ^bb0(%3282: tensor<f32>, %3283: tensor<f32>):
            %3284 = "stablehlo.add"(%3282, %3283) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%3284) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
        %3286 = "stablehlo.multiply"(%3285, %3187) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %3287 = "stablehlo.reshape"(%3286) : (tensor<8x8xf32>) -> tensor<8x8x1xf32>
        %3288 = "stablehlo.reshape"(%3287) : (tensor<8x8x1xf32>) -> tensor<8x8xf32>
        %3289 = "stablehlo.broadcast_in_dim"(%3288) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
        %3290 = "stablehlo.subtract"(%3273, %3289) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3291 = "stablehlo.multiply"(%3273, %3093) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3292 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %3296 = "stablehlo.reduce"(%3291, %3292) ({
          ^bb0(%3293: tensor<f32>, %3294: tensor<f32>):
            %3295 = "stablehlo.add"(%3293, %3294) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%3295) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
        %3297 = "stablehlo.multiply"(%3296, %3187) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %3298 = "stablehlo.reshape"(%3297) : (tensor<8x8xf32>) -> tensor<8x8x1xf32>
        %3299 = "stablehlo.reshape"(%3298) : (tensor<8x8x1xf32>) -> tensor<8x8xf32>
        %3300 = "stablehlo.broadcast_in_dim"(%3299) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
        %3301 = "stablehlo.multiply"(%3093, %3300) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3302 = "stablehlo.subtract"(%3290, %3301) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3303 = "stablehlo.reshape"(%3280) : (tensor<8x8x1xf32>) -> tensor<8x8xf32>
        %3304 = "stablehlo.broadcast_in_dim"(%3303) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
        %3305 = "stablehlo.multiply"(%3302, %3304) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3306 = "stablehlo.add"(%3208, %3305) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3307 = "stablehlo.add"(%3004, %3057) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        %3308 = "stablehlo.reshape"(%3279) : (tensor<16xf32>) -> tensor<1x16xf32>
        %3309 = "stablehlo.dynamic_update_slice"(%3006, %3308, %3059, %3056) : (tensor<1x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %3310 = "stablehlo.reshape"(%3272) : (tensor<16xf32>) -> tensor<1x16xf32>
        %3311 = "stablehlo.dynamic_update_slice"(%3007, %3310, %3059, %3056) : (tensor<1x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %3312 = "stablehlo.reshape"(%3266) : (tensor<16x2x8xf32>) -> tensor<1x16x2x8xf32>
        %3313 = "stablehlo.dynamic_update_slice"(%3008, %3312, %3059, %3056, %3056, %3056) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %3314 = "stablehlo.reshape"(%3263) : (tensor<2x8xf32>) -> tensor<1x2x8xf32>
        %3315 = "stablehlo.dynamic_update_slice"(%3009, %3314, %3059, %3056, %3056) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %3316 = "stablehlo.reshape"(%3257) : (tensor<16x2x8xf32>) -> tensor<1x16x2x8xf32>
        %3317 = "stablehlo.dynamic_update_slice"(%3010, %3316, %3059, %3056, %3056, %3056) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %3318 = "stablehlo.reshape"(%3254) : (tensor<2x8xf32>) -> tensor<1x2x8xf32>
        %3319 = "stablehlo.dynamic_update_slice"(%3011, %3318, %3059, %3056, %3056) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %3320 = "stablehlo.reshape"(%3249) : (tensor<16x2x8xf32>) -> tensor<1x16x2x8xf32>
        %3321 = "stablehlo.dynamic_update_slice"(%3012, %3320, %3059, %3056, %3056, %3056) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %3322 = "stablehlo.reshape"(%3246) : (tensor<2x8xf32>) -> tensor<1x2x8xf32>
        %3323 = "stablehlo.dynamic_update_slice"(%3013, %3322, %3059, %3056, %3056) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %3324 = "stablehlo.reshape"(%3216) : (tensor<2x8x16xf32>) -> tensor<1x2x8x16xf32>
        %3325 = "stablehlo.dynamic_update_slice"(%3014, %3324, %3059, %3056, %3056, %3056) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %3326 = "stablehlo.reshape"(%3213) : (tensor<16xf32>) -> tensor<1x16xf32>
        %3327 = "stablehlo.dynamic_update_slice"(%3015, %3326, %3059, %3056) : (tensor<1x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %3328 = "stablehlo.reshape"(%3179) : (tensor<16xf32>) -> tensor<1x16xf32>
        %3329 = "stablehlo.dynamic_update_slice"(%3016, %3328, %3059, %3056) : (tensor<1x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %3330 = "stablehlo.reshape"(%3172) : (tensor<16xf32>) -> tensor<1x16xf32>
        %3331 = "stablehlo.dynamic_update_slice"(%3017, %3330, %3059, %3056) : (tensor<1x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %3332 = "stablehlo.reshape"(%3167) : (tensor<16x64xf32>) -> tensor<1x16x64xf32>
        %3333 = "stablehlo.dynamic_update_slice"(%3018, %3332, %3059, %3056, %3056) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x64xf32>
        %3334 = "stablehlo.reshape"(%3164) : (tensor<64xf32>) -> tensor<1x64xf32>
        %3335 = "stablehlo.dynamic_update_slice"(%3019, %3334, %3059, %3056) : (tensor<1x64xf32>, tensor<1x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
        %3336 = "stablehlo.reshape"(%3147) : (tensor<64x16xf32>) -> tensor<1x64x16xf32>
        %3337 = "stablehlo.dynamic_update_slice"(%3020, %3336, %3059, %3056, %3056) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x16xf32>
        %3338 = "stablehlo.reshape"(%3144) : (tensor<16xf32>) -> tensor<1x16xf32>
        %3339 = "stablehlo.dynamic_update_slice"(%3021, %3338, %3059, %3056) : (tensor<1x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        "stablehlo.return"(%3307, %3306, %3309, %3311, %3313, %3315, %3317, %3319, %3321, %3323, %3325, %3327, %3329, %3331, %3333, %3335, %3337, %3339, %3022, %3023, %3024, %3025, %3026, %3027, %3028, %3029, %3030, %3031, %3032, %3033, %3034, %3035, %3036, %3037, %3038, %3039, %3040, %3041, %3042, %3043, %3044, %3045, %3046, %3047, %3048, %3049, %3050, %3051, %3052, %3053, %3054, %3055) : (tensor<i32>, tensor<8x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>, tensor<8x1x1x8xi1>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8x2x8xf32>, tensor<1x8x8x2x8xf32>, tensor<1x8x8x2x8xf32>, tensor<1x8x2x8x8xf32>, tensor<1x8x2x8xf32>, tensor<1x8x2x8x8xf32>, tensor<1x8x8x2x8xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>) -> ()
    }) : (tensor<i32>, tensor<8x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>, tensor<8x1x1x8xi1>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8x2x8xf32>, tensor<1x8x8x2x8xf32>, tensor<1x8x8x2x8xf32>, tensor<1x8x2x8x8xf32>, tensor<1x8x2x8xf32>, tensor<1x8x2x8x8xf32>, tensor<1x8x8x2x8xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>) -> (tensor<i32>, tensor<8x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>, tensor<8x1x1x8xi1>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8x2x8xf32>, tensor<1x8x8x2x8xf32>, tensor<1x8x8x2x8xf32>, tensor<1x8x2x8x8xf32>, tensor<1x8x2x8xf32>, tensor<1x8x2x8x8xf32>, tensor<1x8x8x2x8xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>)
    %3341 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3345 = "stablehlo.reduce"(%3340#1, %3341) ({
      ^bb0(%3342: tensor<f32>, %3343: tensor<f32>):
        %3344 = "stablehlo.add"(%3342, %3343) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3344) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<16xf32>
    %3346 = "stablehlo.dot_general"(%3340#1, %294) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>} : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<16x16xf32>
    %3347 = "stablehlo.transpose"(%3346) {permutation = array<i64: 1, 0>} : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %3348 = "stablehlo.multiply"(%3347, %3347) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %3349 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3353 = "stablehlo.reduce"(%3348, %3349) ({
      ^bb0(%3350: tensor<f32>, %3351: tensor<f32>):
        %3352 = "stablehlo.add"(%3350, %3351) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3352) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<16x16xf32>, tensor<f32>) -> tensor<f32>
    %3354 = "stablehlo.multiply"(%3345, %3345) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3355 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3359 = "stablehlo.reduce"(%3354, %3355) ({
      ^bb0(%3356: tensor<f32>, %3357: tensor<f32>):
        %3358 = "stablehlo.add"(%3356, %3357) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3358) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %3360 = "stablehlo.add"(%3353, %3359) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3361 = "stablehlo.multiply"(%3340#2, %3340#2) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3362 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3366 = "stablehlo.reduce"(%3361, %3362) ({
      ^bb0(%3363: tensor<f32>, %3364: tensor<f32>):
        %3365 = "stablehlo.add"(%3363, %3364) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3365) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<1x16xf32>, tensor<f32>) -> tensor<f32>
    %3367 = "stablehlo.add"(%3360, %3366) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3368 = "stablehlo.multiply"(%3340#3, %3340#3) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3369 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3373 = "stablehlo.reduce"(%3368, %3369) ({
      ^bb0(%3370: tensor<f32>, %3371: tensor<f32>):
        %3372 = "stablehlo.add"(%3370, %3371) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3372) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<1x16xf32>, tensor<f32>) -> tensor<f32>
    %3374 = "stablehlo.add"(%3367, %3373) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3375 = "stablehlo.multiply"(%3340#4, %3340#4) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %3376 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3380 = "stablehlo.reduce"(%3375, %3376) ({
      ^bb0(%3377: tensor<f32>, %3378: tensor<f32>):
        %3379 = "stablehlo.add"(%3377, %3378) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3379) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2, 3>} : (tensor<1x16x2x8xf32>, tensor<f32>) -> tensor<f32>
    %3381 = "stablehlo.add"(%3374, %3380) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3382 = "stablehlo.multiply"(%3340#5, %3340#5) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %3383 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3387 = "stablehlo.reduce"(%3382, %3383) ({
      ^bb0(%3384: tensor<f32>, %3385: tensor<f32>):
        %3386 = "stablehlo.add"(%3384, %3385) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3386) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2>} : (tensor<1x2x8xf32>, tensor<f32>) -> tensor<f32>
    %3388 = "stablehlo.add"(%3381, %3387) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3389 = "stablehlo.multiply"(%3340#6, %3340#6) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %3390 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3394 = "stablehlo.reduce"(%3389, %3390) ({
      ^bb0(%3391: tensor<f32>, %3392: tensor<f32>):
        %3393 = "stablehlo.add"(%3391, %3392) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3393) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2, 3>} : (tensor<1x16x2x8xf32>, tensor<f32>) -> tensor<f32>
    %3395 = "stablehlo.add"(%3388, %3394) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3396 = "stablehlo.multiply"(%3340#7, %3340#7) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %3397 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3401 = "stablehlo.reduce"(%3396, %3397) ({
      ^bb0(%3398: tensor<f32>, %3399: tensor<f32>):
        %3400 = "stablehlo.add"(%3398, %3399) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3400) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2>} : (tensor<1x2x8xf32>, tensor<f32>) -> tensor<f32>
    %3402 = "stablehlo.add"(%3395, %3401) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3403 = "stablehlo.multiply"(%3340#8, %3340#8) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %3404 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3408 = "stablehlo.reduce"(%3403, %3404) ({
      ^bb0(%3405: tensor<f32>, %3406: tensor<f32>):
        %3407 = "stablehlo.add"(%3405, %3406) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3407) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2, 3>} : (tensor<1x16x2x8xf32>, tensor<f32>) -> tensor<f32>
    %3409 = "stablehlo.add"(%3402, %3408) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3410 = "stablehlo.multiply"(%3340#9, %3340#9) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %3411 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3415 = "stablehlo.reduce"(%3410, %3411) ({
      ^bb0(%3412: tensor<f32>, %3413: tensor<f32>):
        %3414 = "stablehlo.add"(%3412, %3413) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3414) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2>} : (tensor<1x2x8xf32>, tensor<f32>) -> tensor<f32>
    %3416 = "stablehlo.add"(%3409, %3415) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3417 = "stablehlo.multiply"(%3340#10, %3340#10) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %3418 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3422 = "stablehlo.reduce"(%3417, %3418) ({
      ^bb0(%3419: tensor<f32>, %3420: tensor<f32>):
        %3421 = "stablehlo.add"(%3419, %3420) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3421) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2, 3>} : (tensor<1x2x8x16xf32>, tensor<f32>) -> tensor<f32>
    %3423 = "stablehlo.add"(%3416, %3422) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3424 = "stablehlo.multiply"(%3340#11, %3340#11) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3425 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3429 = "stablehlo.reduce"(%3424, %3425) ({
      ^bb0(%3426: tensor<f32>, %3427: tensor<f32>):
        %3428 = "stablehlo.add"(%3426, %3427) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3428) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<1x16xf32>, tensor<f32>) -> tensor<f32>
    %3430 = "stablehlo.add"(%3423, %3429) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3431 = "stablehlo.multiply"(%3340#12, %3340#12) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3432 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3436 = "stablehlo.reduce"(%3431, %3432) ({
      ^bb0(%3433: tensor<f32>, %3434: tensor<f32>):
        %3435 = "stablehlo.add"(%3433, %3434) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3435) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<1x16xf32>, tensor<f32>) -> tensor<f32>
    %3437 = "stablehlo.add"(%3430, %3436) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3438 = "stablehlo.multiply"(%3340#13, %3340#13) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3439 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3443 = "stablehlo.reduce"(%3438, %3439) ({
      ^bb0(%3440: tensor<f32>, %3441: tensor<f32>):
        %3442 = "stablehlo.add"(%3440, %3441) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3442) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<1x16xf32>, tensor<f32>) -> tensor<f32>
    %3444 = "stablehlo.add"(%3437, %3443) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3445 = "stablehlo.multiply"(%3340#14, %3340#14) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %3446 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3450 = "stablehlo.reduce"(%3445, %3446) ({
      ^bb0(%3447: tensor<f32>, %3448: tensor<f32>):
        %3449 = "stablehlo.add"(%3447, %3448) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3449) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2>} : (tensor<1x16x64xf32>, tensor<f32>) -> tensor<f32>
    %3451 = "stablehlo.add"(%3444, %3450) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3452 = "stablehlo.multiply"(%3340#15, %3340#15) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %3453 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3457 = "stablehlo.reduce"(%3452, %3453) ({
      ^bb0(%3454: tensor<f32>, %3455: tensor<f32>):
        %3456 = "stablehlo.add"(%3454, %3455) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3456) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<1x64xf32>, tensor<f32>) -> tensor<f32>
    %3458 = "stablehlo.add"(%3451, %3457) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3459 = "stablehlo.multiply"(%3340#16, %3340#16) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %3460 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3464 = "stablehlo.reduce"(%3459, %3460) ({
      ^bb0(%3461: tensor<f32>, %3462: tensor<f32>):
        %3463 = "stablehlo.add"(%3461, %3462) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3463) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2>} : (tensor<1x64x16xf32>, tensor<f32>) -> tensor<f32>
    %3465 = "stablehlo.add"(%3458, %3464) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3466 = "stablehlo.multiply"(%3340#17, %3340#17) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3467 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3471 = "stablehlo.reduce"(%3466, %3467) ({
      ^bb0(%3468: tensor<f32>, %3469: tensor<f32>):
        %3470 = "stablehlo.add"(%3468, %3469) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3470) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<1x16xf32>, tensor<f32>) -> tensor<f32>
    %3472 = "stablehlo.add"(%3465, %3471) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3473 = "stablehlo.multiply"(%2889, %2889) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3474 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3478 = "stablehlo.reduce"(%3473, %3474) ({
      ^bb0(%3475: tensor<f32>, %3476: tensor<f32>):
        %3477 = "stablehlo.add"(%3475, %3476) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3477) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %3479 = "stablehlo.add"(%3472, %3478) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3480 = "stablehlo.multiply"(%2882, %2882) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3481 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3485 = "stablehlo.reduce"(%3480, %3481) ({
      ^bb0(%3482: tensor<f32>, %3483: tensor<f32>):
        %3484 = "stablehlo.add"(%3482, %3483) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3484) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %3486 = "stablehlo.add"(%3479, %3485) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3487 = "stablehlo.multiply"(%2877, %2877) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3488 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3492 = "stablehlo.reduce"(%3487, %3488) ({
      ^bb0(%3489: tensor<f32>, %3490: tensor<f32>):
        %3491 = "stablehlo.add"(%3489, %3490) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3491) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %3493 = "stablehlo.add"(%3486, %3492) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3494 = "stablehlo.multiply"(%2870, %2870) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %3495 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3499 = "stablehlo.reduce"(%3494, %3495) ({
      ^bb0(%3496: tensor<f32>, %3497: tensor<f32>):
        %3498 = "stablehlo.add"(%3496, %3497) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3498) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<8x16xf32>, tensor<f32>) -> tensor<f32>
    %3500 = "stablehlo.add"(%3493, %3499) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3501 = "stablehlo.multiply"(%2868, %2868) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3502 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3506 = "stablehlo.reduce"(%3501, %3502) ({
      ^bb0(%3503: tensor<f32>, %3504: tensor<f32>):
        %3505 = "stablehlo.add"(%3503, %3504) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3505) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %3507 = "stablehlo.add"(%3500, %3506) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3508 = "stablehlo.multiply"(%2863, %2863) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3509 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3513 = "stablehlo.reduce"(%3508, %3509) ({
      ^bb0(%3510: tensor<f32>, %3511: tensor<f32>):
        %3512 = "stablehlo.add"(%3510, %3511) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3512) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %3514 = "stablehlo.add"(%3507, %3513) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3515 = "stablehlo.multiply"(%2855, %2855) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %3516 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3520 = "stablehlo.reduce"(%3515, %3516) ({
      ^bb0(%3517: tensor<f32>, %3518: tensor<f32>):
        %3519 = "stablehlo.add"(%3517, %3518) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3519) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<4x16xf32>, tensor<f32>) -> tensor<f32>
    %3521 = "stablehlo.add"(%3514, %3520) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3522 = "stablehlo.multiply"(%2849#3, %2849#3) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3523 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3527 = "stablehlo.reduce"(%3522, %3523) ({
      ^bb0(%3524: tensor<f32>, %3525: tensor<f32>):
        %3526 = "stablehlo.add"(%3524, %3525) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3526) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<f32>
    %3528 = "stablehlo.add"(%3521, %3527) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3529 = "stablehlo.multiply"(%2849#4, %2849#4) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3530 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3534 = "stablehlo.reduce"(%3529, %3530) ({
      ^bb0(%3531: tensor<f32>, %3532: tensor<f32>):
        %3533 = "stablehlo.add"(%3531, %3532) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3533) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<f32>
    %3535 = "stablehlo.add"(%3528, %3534) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3536 = "stablehlo.multiply"(%2849#5, %2849#5) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %3537 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3541 = "stablehlo.reduce"(%3536, %3537) ({
      ^bb0(%3538: tensor<f32>, %3539: tensor<f32>):
        %3540 = "stablehlo.add"(%3538, %3539) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3540) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2, 3>} : (tensor<2x16x2x8xf32>, tensor<f32>) -> tensor<f32>
    %3542 = "stablehlo.add"(%3535, %3541) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3543 = "stablehlo.multiply"(%2849#6, %2849#6) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %3544 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3548 = "stablehlo.reduce"(%3543, %3544) ({
      ^bb0(%3545: tensor<f32>, %3546: tensor<f32>):
        %3547 = "stablehlo.add"(%3545, %3546) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3547) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x8xf32>, tensor<f32>) -> tensor<f32>
    %3549 = "stablehlo.add"(%3542, %3548) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3550 = "stablehlo.multiply"(%2849#7, %2849#7) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %3551 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3555 = "stablehlo.reduce"(%3550, %3551) ({
      ^bb0(%3552: tensor<f32>, %3553: tensor<f32>):
        %3554 = "stablehlo.add"(%3552, %3553) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3554) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2, 3>} : (tensor<2x16x2x8xf32>, tensor<f32>) -> tensor<f32>
    %3556 = "stablehlo.add"(%3549, %3555) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3557 = "stablehlo.multiply"(%2849#8, %2849#8) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %3558 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3562 = "stablehlo.reduce"(%3557, %3558) ({
      ^bb0(%3559: tensor<f32>, %3560: tensor<f32>):
        %3561 = "stablehlo.add"(%3559, %3560) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3561) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x8xf32>, tensor<f32>) -> tensor<f32>
    %3563 = "stablehlo.add"(%3556, %3562) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3564 = "stablehlo.multiply"(%2849#9, %2849#9) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %3565 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3569 = "stablehlo.reduce"(%3564, %3565) ({
      ^bb0(%3566: tensor<f32>, %3567: tensor<f32>):
        %3568 = "stablehlo.add"(%3566, %3567) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3568) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2, 3>} : (tensor<2x16x2x8xf32>, tensor<f32>) -> tensor<f32>
    %3570 = "stablehlo.add"(%3563, %3569) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3571 = "stablehlo.multiply"(%2849#10, %2849#10) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %3572 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3576 = "stablehlo.reduce"(%3571, %3572) ({
      ^bb0(%3573: tensor<f32>, %3574: tensor<f32>):
        %3575 = "stablehlo.add"(%3573, %3574) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3575) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x8xf32>, tensor<f32>) -> tensor<f32>
    %3577 = "stablehlo.add"(%3570, %3576) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3578 = "stablehlo.multiply"(%2849#11, %2849#11) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %3579 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3583 = "stablehlo.reduce"(%3578, %3579) ({
      ^bb0(%3580: tensor<f32>, %3581: tensor<f32>):
        %3582 = "stablehlo.add"(%3580, %3581) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3582) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2, 3>} : (tensor<2x2x8x16xf32>, tensor<f32>) -> tensor<f32>
    %3584 = "stablehlo.add"(%3577, %3583) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3585 = "stablehlo.multiply"(%2849#12, %2849#12) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3586 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3590 = "stablehlo.reduce"(%3585, %3586) ({
      ^bb0(%3587: tensor<f32>, %3588: tensor<f32>):
        %3589 = "stablehlo.add"(%3587, %3588) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3589) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<f32>
    %3591 = "stablehlo.add"(%3584, %3590) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3592 = "stablehlo.multiply"(%2849#13, %2849#13) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %3593 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3597 = "stablehlo.reduce"(%3592, %3593) ({
      ^bb0(%3594: tensor<f32>, %3595: tensor<f32>):
        %3596 = "stablehlo.add"(%3594, %3595) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3596) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2, 3>} : (tensor<2x16x2x8xf32>, tensor<f32>) -> tensor<f32>
    %3598 = "stablehlo.add"(%3591, %3597) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3599 = "stablehlo.multiply"(%2849#14, %2849#14) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %3600 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3604 = "stablehlo.reduce"(%3599, %3600) ({
      ^bb0(%3601: tensor<f32>, %3602: tensor<f32>):
        %3603 = "stablehlo.add"(%3601, %3602) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3603) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x8xf32>, tensor<f32>) -> tensor<f32>
    %3605 = "stablehlo.add"(%3598, %3604) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3606 = "stablehlo.multiply"(%2849#15, %2849#15) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %3607 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3611 = "stablehlo.reduce"(%3606, %3607) ({
      ^bb0(%3608: tensor<f32>, %3609: tensor<f32>):
        %3610 = "stablehlo.add"(%3608, %3609) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3610) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2, 3>} : (tensor<2x16x2x8xf32>, tensor<f32>) -> tensor<f32>
    %3612 = "stablehlo.add"(%3605, %3611) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3613 = "stablehlo.multiply"(%2849#16, %2849#16) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %3614 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3618 = "stablehlo.reduce"(%3613, %3614) ({
      ^bb0(%3615: tensor<f32>, %3616: tensor<f32>):
        %3617 = "stablehlo.add"(%3615, %3616) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3617) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x8xf32>, tensor<f32>) -> tensor<f32>
    %3619 = "stablehlo.add"(%3612, %3618) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3620 = "stablehlo.multiply"(%2849#17, %2849#17) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3621 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3625 = "stablehlo.reduce"(%3620, %3621) ({
      ^bb0(%3622: tensor<f32>, %3623: tensor<f32>):
        %3624 = "stablehlo.add"(%3622, %3623) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3624) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<f32>
    %3626 = "stablehlo.add"(%3619, %3625) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3627 = "stablehlo.multiply"(%2849#18, %2849#18) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3628 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3632 = "stablehlo.reduce"(%3627, %3628) ({
      ^bb0(%3629: tensor<f32>, %3630: tensor<f32>):
        %3631 = "stablehlo.add"(%3629, %3630) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3631) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<f32>
    %3633 = "stablehlo.add"(%3626, %3632) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3634 = "stablehlo.multiply"(%2849#19, %2849#19) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %3635 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3639 = "stablehlo.reduce"(%3634, %3635) ({
      ^bb0(%3636: tensor<f32>, %3637: tensor<f32>):
        %3638 = "stablehlo.add"(%3636, %3637) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3638) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2, 3>} : (tensor<2x16x2x8xf32>, tensor<f32>) -> tensor<f32>
    %3640 = "stablehlo.add"(%3633, %3639) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3641 = "stablehlo.multiply"(%2849#20, %2849#20) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %3642 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3646 = "stablehlo.reduce"(%3641, %3642) ({
      ^bb0(%3643: tensor<f32>, %3644: tensor<f32>):
        %3645 = "stablehlo.add"(%3643, %3644) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3645) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x8xf32>, tensor<f32>) -> tensor<f32>
    %3647 = "stablehlo.add"(%3640, %3646) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3648 = "stablehlo.multiply"(%2849#21, %2849#21) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %3649 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3653 = "stablehlo.reduce"(%3648, %3649) ({
      ^bb0(%3650: tensor<f32>, %3651: tensor<f32>):
        %3652 = "stablehlo.add"(%3650, %3651) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3652) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2, 3>} : (tensor<2x2x8x16xf32>, tensor<f32>) -> tensor<f32>
    %3654 = "stablehlo.add"(%3647, %3653) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3655 = "stablehlo.multiply"(%2849#22, %2849#22) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3656 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3660 = "stablehlo.reduce"(%3655, %3656) ({
      ^bb0(%3657: tensor<f32>, %3658: tensor<f32>):
        %3659 = "stablehlo.add"(%3657, %3658) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3659) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<f32>
    %3661 = "stablehlo.add"(%3654, %3660) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3662 = "stablehlo.multiply"(%2849#23, %2849#23) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3663 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3667 = "stablehlo.reduce"(%3662, %3663) ({
      ^bb0(%3664: tensor<f32>, %3665: tensor<f32>):
        %3666 = "stablehlo.add"(%3664, %3665) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3666) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<f32>
    %3668 = "stablehlo.add"(%3661, %3667) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3669 = "stablehlo.multiply"(%2849#24, %2849#24) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3670 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3674 = "stablehlo.reduce"(%3669, %3670) ({
      ^bb0(%3671: tensor<f32>, %3672: tensor<f32>):
        %3673 = "stablehlo.add"(%3671, %3672) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3673) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<f32>
    %3675 = "stablehlo.add"(%3668, %3674) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3676 = "stablehlo.multiply"(%2849#25, %2849#25) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %3677 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3681 = "stablehlo.reduce"(%3676, %3677) ({
      ^bb0(%3678: tensor<f32>, %3679: tensor<f32>):
        %3680 = "stablehlo.add"(%3678, %3679) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3680) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2>} : (tensor<2x16x64xf32>, tensor<f32>) -> tensor<f32>
    %3682 = "stablehlo.add"(%3675, %3681) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3683 = "stablehlo.multiply"(%2849#26, %2849#26) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3684 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3688 = "stablehlo.reduce"(%3683, %3684) ({
      ^bb0(%3685: tensor<f32>, %3686: tensor<f32>):
        %3687 = "stablehlo.add"(%3685, %3686) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3687) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<2x64xf32>, tensor<f32>) -> tensor<f32>
    %3689 = "stablehlo.add"(%3682, %3688) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3690 = "stablehlo.multiply"(%2849#27, %2849#27) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3691 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3695 = "stablehlo.reduce"(%3690, %3691) ({
      ^bb0(%3692: tensor<f32>, %3693: tensor<f32>):
        %3694 = "stablehlo.add"(%3692, %3693) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3694) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2>} : (tensor<2x64x16xf32>, tensor<f32>) -> tensor<f32>
    %3696 = "stablehlo.add"(%3689, %3695) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3697 = "stablehlo.multiply"(%2849#28, %2849#28) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3698 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3702 = "stablehlo.reduce"(%3697, %3698) ({
      ^bb0(%3699: tensor<f32>, %3700: tensor<f32>):
        %3701 = "stablehlo.add"(%3699, %3700) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3701) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<f32>
    %3703 = "stablehlo.add"(%3696, %3702) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3704 = "stablehlo.multiply"(%2148, %2148) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3705 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3709 = "stablehlo.reduce"(%3704, %3705) ({
      ^bb0(%3706: tensor<f32>, %3707: tensor<f32>):
        %3708 = "stablehlo.add"(%3706, %3707) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3708) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %3710 = "stablehlo.add"(%3703, %3709) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3711 = "stablehlo.multiply"(%2141, %2141) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3712 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3716 = "stablehlo.reduce"(%3711, %3712) ({
      ^bb0(%3713: tensor<f32>, %3714: tensor<f32>):
        %3715 = "stablehlo.add"(%3713, %3714) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3715) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %3717 = "stablehlo.add"(%3710, %3716) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3718 = "stablehlo.multiply"(%2135, %2135) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %3719 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3723 = "stablehlo.reduce"(%3718, %3719) ({
      ^bb0(%3720: tensor<f32>, %3721: tensor<f32>):
        %3722 = "stablehlo.add"(%3720, %3721) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3722) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<256x16xf32>, tensor<f32>) -> tensor<f32>
    %3724 = "stablehlo.add"(%3717, %3723) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3725 = "stablehlo.multiply"(%2133, %2133) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3726 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3730 = "stablehlo.reduce"(%3725, %3726) ({
      ^bb0(%3727: tensor<f32>, %3728: tensor<f32>):
        %3729 = "stablehlo.add"(%3727, %3728) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3729) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %3731 = "stablehlo.add"(%3724, %3730) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3732 = "stablehlo.multiply"(%2122, %2122) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %3733 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3737 = "stablehlo.reduce"(%3732, %3733) ({
      ^bb0(%3734: tensor<f32>, %3735: tensor<f32>):
        %3736 = "stablehlo.add"(%3734, %3735) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3736) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<16x16xf32>, tensor<f32>) -> tensor<f32>
    %3738 = "stablehlo.add"(%3731, %3737) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3739 = "stablehlo.multiply"(%2119, %2119) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3740 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3744 = "stablehlo.reduce"(%3739, %3740) ({
      ^bb0(%3741: tensor<f32>, %3742: tensor<f32>):
        %3743 = "stablehlo.add"(%3741, %3742) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3743) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %3745 = "stablehlo.add"(%3738, %3744) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3746 = "stablehlo.multiply"(%2114, %2114) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %3747 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3751 = "stablehlo.reduce"(%3746, %3747) ({
      ^bb0(%3748: tensor<f32>, %3749: tensor<f32>):
        %3750 = "stablehlo.add"(%3748, %3749) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3750) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<16x16xf32>, tensor<f32>) -> tensor<f32>
    %3752 = "stablehlo.add"(%3745, %3751) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3753 = "stablehlo.multiply"(%2111, %2111) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3754 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3758 = "stablehlo.reduce"(%3753, %3754) ({
      ^bb0(%3755: tensor<f32>, %3756: tensor<f32>):
        %3757 = "stablehlo.add"(%3755, %3756) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3757) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %3759 = "stablehlo.add"(%3752, %3758) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3760 = "stablehlo.multiply"(%2098, %2098) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %3761 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3765 = "stablehlo.reduce"(%3760, %3761) ({
      ^bb0(%3762: tensor<f32>, %3763: tensor<f32>):
        %3764 = "stablehlo.add"(%3762, %3763) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3764) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<8x16xf32>, tensor<f32>) -> tensor<f32>
    %3766 = "stablehlo.add"(%3759, %3765) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3767 = "stablehlo.multiply"(%2096, %2096) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3768 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3772 = "stablehlo.reduce"(%3767, %3768) ({
      ^bb0(%3769: tensor<f32>, %3770: tensor<f32>):
        %3771 = "stablehlo.add"(%3769, %3770) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3771) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %3773 = "stablehlo.add"(%3766, %3772) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3774 = "stablehlo.multiply"(%2084#3, %2084#3) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %3775 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3779 = "stablehlo.reduce"(%3774, %3775) ({
      ^bb0(%3776: tensor<f32>, %3777: tensor<f32>):
        %3778 = "stablehlo.add"(%3776, %3777) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3778) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2>} : (tensor<2x16x48xf32>, tensor<f32>) -> tensor<f32>
    %3780 = "stablehlo.add"(%3773, %3779) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3781 = "stablehlo.multiply"(%2084#4, %2084#4) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %3782 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3786 = "stablehlo.reduce"(%3781, %3782) ({
      ^bb0(%3783: tensor<f32>, %3784: tensor<f32>):
        %3785 = "stablehlo.add"(%3783, %3784) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3785) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<2x48xf32>, tensor<f32>) -> tensor<f32>
    %3787 = "stablehlo.add"(%3780, %3786) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3788 = "stablehlo.multiply"(%2084#5, %2084#5) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3789 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3793 = "stablehlo.reduce"(%3788, %3789) ({
      ^bb0(%3790: tensor<f32>, %3791: tensor<f32>):
        %3792 = "stablehlo.add"(%3790, %3791) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3792) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<f32>
    %3794 = "stablehlo.add"(%3787, %3793) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3795 = "stablehlo.multiply"(%2084#6, %2084#6) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3796 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3800 = "stablehlo.reduce"(%3795, %3796) ({
      ^bb0(%3797: tensor<f32>, %3798: tensor<f32>):
        %3799 = "stablehlo.add"(%3797, %3798) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3799) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<f32>
    %3801 = "stablehlo.add"(%3794, %3800) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3802 = "stablehlo.multiply"(%2084#7, %2084#7) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %3803 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3807 = "stablehlo.reduce"(%3802, %3803) ({
      ^bb0(%3804: tensor<f32>, %3805: tensor<f32>):
        %3806 = "stablehlo.add"(%3804, %3805) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3806) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2>} : (tensor<2x16x16xf32>, tensor<f32>) -> tensor<f32>
    %3808 = "stablehlo.add"(%3801, %3807) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3809 = "stablehlo.multiply"(%2084#8, %2084#8) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3810 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3814 = "stablehlo.reduce"(%3809, %3810) ({
      ^bb0(%3811: tensor<f32>, %3812: tensor<f32>):
        %3813 = "stablehlo.add"(%3811, %3812) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3813) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<f32>
    %3815 = "stablehlo.add"(%3808, %3814) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3816 = "stablehlo.multiply"(%2084#9, %2084#9) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %3817 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3821 = "stablehlo.reduce"(%3816, %3817) ({
      ^bb0(%3818: tensor<f32>, %3819: tensor<f32>):
        %3820 = "stablehlo.add"(%3818, %3819) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3820) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2>} : (tensor<2x16x16xf32>, tensor<f32>) -> tensor<f32>
    %3822 = "stablehlo.add"(%3815, %3821) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3823 = "stablehlo.multiply"(%2084#10, %2084#10) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3824 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3828 = "stablehlo.reduce"(%3823, %3824) ({
      ^bb0(%3825: tensor<f32>, %3826: tensor<f32>):
        %3827 = "stablehlo.add"(%3825, %3826) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3827) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<f32>
    %3829 = "stablehlo.add"(%3822, %3828) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3830 = "stablehlo.multiply"(%1860, %1860) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %3831 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3835 = "stablehlo.reduce"(%3830, %3831) ({
      ^bb0(%3832: tensor<f32>, %3833: tensor<f32>):
        %3834 = "stablehlo.add"(%3832, %3833) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3834) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<16x32xf32>, tensor<f32>) -> tensor<f32>
    %3836 = "stablehlo.add"(%3829, %3835) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3837 = "stablehlo.multiply"(%1857, %1857) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %3838 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3842 = "stablehlo.reduce"(%3837, %3838) ({
      ^bb0(%3839: tensor<f32>, %3840: tensor<f32>):
        %3841 = "stablehlo.add"(%3839, %3840) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3841) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %3843 = "stablehlo.add"(%3836, %3842) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3844 = "stablehlo.multiply"(%1819, %1819) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %3845 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3849 = "stablehlo.reduce"(%3844, %3845) ({
      ^bb0(%3846: tensor<f32>, %3847: tensor<f32>):
        %3848 = "stablehlo.add"(%3846, %3847) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3848) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<16x16xf32>, tensor<f32>) -> tensor<f32>
    %3850 = "stablehlo.add"(%3843, %3849) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3851 = "stablehlo.multiply"(%1816, %1816) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3852 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3856 = "stablehlo.reduce"(%3851, %3852) ({
      ^bb0(%3853: tensor<f32>, %3854: tensor<f32>):
        %3855 = "stablehlo.add"(%3853, %3854) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3855) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %3857 = "stablehlo.add"(%3850, %3856) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3858 = "stablehlo.sqrt"(%3857) : (tensor<f32>) -> tensor<f32>
    %3859 = "stablehlo.constant"() {value = dense<1.0e-30> : tensor<f32>} : () -> tensor<f32>
    %3860 = "stablehlo.maximum"(%3858, %3859) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3861 = "stablehlo.constant"() {value = dense<3.0> : tensor<f32>} : () -> tensor<f32>
    %3862 = "stablehlo.divide"(%3861, %3860) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3863 = "stablehlo.minimum"(%3862, %345) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3864 = "stablehlo.convert"(%0) : (tensor<i32>) -> tensor<f32>
    %3865 = "stablehlo.add"(%3864, %345) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3866 = "stablehlo.constant"() {value = dense<1.0e-1> : tensor<f32>} : () -> tensor<f32>
    %3867 = "stablehlo.multiply"(%3865, %3866) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3868 = "stablehlo.minimum"(%3867, %345) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3869 = "stablehlo.multiply"(%3868, %345) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3870 = "stablehlo.constant"() {value = dense<1.0e-3> : tensor<f32>} : () -> tensor<f32>
    %3871 = "stablehlo.multiply"(%3869, %3870) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3872 = "stablehlo.constant"() {value = dense<9.0e-1> : tensor<f32>} : () -> tensor<f32>
    %3873 = "stablehlo.power"(%3872, %3865) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3874 = "stablehlo.subtract"(%345, %3873) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3875 = "stablehlo.constant"() {value = dense<9.5e-1> : tensor<f32>} : () -> tensor<f32>
    %3876 = "stablehlo.power"(%3875, %3865) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3877 = "stablehlo.subtract"(%345, %3876) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3878 = "stablehlo.constant"() {value = dense<-1.05360515e-1> : tensor<f32>} : () -> tensor<f32>
    %3879 = "stablehlo.multiply"(%3865, %3878) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3880 = "stablehlo.exponential_minus_one"(%3879) : (tensor<f32>) -> tensor<f32>
    %3881 = "stablehlo.negate"(%3880) : (tensor<f32>) -> tensor<f32>
    %3882 = "stablehlo.divide"(%3866, %3881) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3883 = "stablehlo.broadcast_in_dim"(%3863) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x16xf32>
    %3884 = "stablehlo.multiply"(%3347, %3883) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %3885 = "stablehlo.broadcast_in_dim"(%3872) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x16xf32>
    %3886 = "stablehlo.multiply"(%74, %3885) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %3887 = "stablehlo.broadcast_in_dim"(%3866) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x16xf32>
    %3888 = "stablehlo.multiply"(%3884, %3887) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %3889 = "stablehlo.add"(%3886, %3888) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %3890 = "stablehlo.broadcast_in_dim"(%3875) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x16xf32>
    %3891 = "stablehlo.multiply"(%147, %3890) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %3892 = "stablehlo.multiply"(%3884, %3884) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %3893 = "stablehlo.constant"() {value = dense<5.0e-2> : tensor<f32>} : () -> tensor<f32>
    %3894 = "stablehlo.broadcast_in_dim"(%3893) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x16xf32>
    %3895 = "stablehlo.multiply"(%3892, %3894) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %3896 = "stablehlo.add"(%3891, %3895) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %3897 = "stablehlo.broadcast_in_dim"(%3874) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x16xf32>
    %3898 = "stablehlo.divide"(%3889, %3897) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %3899 = "stablehlo.broadcast_in_dim"(%3877) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x16xf32>
    %3900 = "stablehlo.divide"(%3896, %3899) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %3901 = "stablehlo.sqrt"(%3900) : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %3902 = "stablehlo.constant"() {value = dense<1.0e-8> : tensor<f32>} : () -> tensor<f32>
    %3903 = "stablehlo.broadcast_in_dim"(%3902) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x16xf32>
    %3904 = "stablehlo.add"(%3901, %3903) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %3905 = "stablehlo.divide"(%3898, %3904) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %3906 = "stablehlo.constant"() {value = dense<2.0e-2> : tensor<f32>} : () -> tensor<f32>
    %3907 = "stablehlo.broadcast_in_dim"(%3906) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x16xf32>
    %3908 = "stablehlo.multiply"(%1, %3907) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %3909 = "stablehlo.add"(%3905, %3908) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %3910 = "stablehlo.broadcast_in_dim"(%3871) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x16xf32>
    %3911 = "stablehlo.multiply"(%3909, %3910) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %3912 = "stablehlo.subtract"(%1, %3911) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %3913 = "stablehlo.subtract"(%3912, %220) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %3914 = "stablehlo.broadcast_in_dim"(%3882) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x16xf32>
    %3915 = "stablehlo.multiply"(%3913, %3914) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %3916 = "stablehlo.add"(%220, %3915) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %3917 = "stablehlo.broadcast_in_dim"(%3863) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
    %3918 = "stablehlo.multiply"(%3345, %3917) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3919 = "stablehlo.broadcast_in_dim"(%3872) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
    %3920 = "stablehlo.multiply"(%75, %3919) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3921 = "stablehlo.broadcast_in_dim"(%3866) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
    %3922 = "stablehlo.multiply"(%3918, %3921) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3923 = "stablehlo.add"(%3920, %3922) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3924 = "stablehlo.broadcast_in_dim"(%3875) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
    %3925 = "stablehlo.multiply"(%148, %3924) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3926 = "stablehlo.multiply"(%3918, %3918) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3927 = "stablehlo.broadcast_in_dim"(%3893) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
    %3928 = "stablehlo.multiply"(%3926, %3927) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3929 = "stablehlo.add"(%3925, %3928) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3930 = "stablehlo.broadcast_in_dim"(%3874) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
    %3931 = "stablehlo.divide"(%3923, %3930) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3932 = "stablehlo.broadcast_in_dim"(%3877) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
    %3933 = "stablehlo.divide"(%3929, %3932) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3934 = "stablehlo.sqrt"(%3933) : (tensor<16xf32>) -> tensor<16xf32>
    %3935 = "stablehlo.broadcast_in_dim"(%3902) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
    %3936 = "stablehlo.add"(%3934, %3935) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3937 = "stablehlo.divide"(%3931, %3936) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3938 = "stablehlo.broadcast_in_dim"(%3871) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
    %3939 = "stablehlo.multiply"(%3937, %3938) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3940 = "stablehlo.subtract"(%2, %3939) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3941 = "stablehlo.subtract"(%3940, %221) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3942 = "stablehlo.broadcast_in_dim"(%3882) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
    %3943 = "stablehlo.multiply"(%3941, %3942) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3944 = "stablehlo.add"(%221, %3943) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3945 = "stablehlo.broadcast_in_dim"(%3863) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %3946 = "stablehlo.multiply"(%3340#2, %3945) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3947 = "stablehlo.broadcast_in_dim"(%3872) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %3948 = "stablehlo.multiply"(%76, %3947) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3949 = "stablehlo.broadcast_in_dim"(%3866) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %3950 = "stablehlo.multiply"(%3946, %3949) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3951 = "stablehlo.add"(%3948, %3950) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3952 = "stablehlo.broadcast_in_dim"(%3875) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %3953 = "stablehlo.multiply"(%149, %3952) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3954 = "stablehlo.multiply"(%3946, %3946) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3955 = "stablehlo.broadcast_in_dim"(%3893) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %3956 = "stablehlo.multiply"(%3954, %3955) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3957 = "stablehlo.add"(%3953, %3956) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3958 = "stablehlo.broadcast_in_dim"(%3874) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %3959 = "stablehlo.divide"(%3951, %3958) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3960 = "stablehlo.broadcast_in_dim"(%3877) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %3961 = "stablehlo.divide"(%3957, %3960) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3962 = "stablehlo.sqrt"(%3961) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %3963 = "stablehlo.broadcast_in_dim"(%3902) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %3964 = "stablehlo.add"(%3962, %3963) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3965 = "stablehlo.divide"(%3959, %3964) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3966 = "stablehlo.broadcast_in_dim"(%3871) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %3967 = "stablehlo.multiply"(%3965, %3966) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3968 = "stablehlo.subtract"(%3, %3967) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3969 = "stablehlo.subtract"(%3968, %222) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3970 = "stablehlo.broadcast_in_dim"(%3882) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %3971 = "stablehlo.multiply"(%3969, %3970) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3972 = "stablehlo.add"(%222, %3971) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3973 = "stablehlo.multiply"(%3340#3, %3945) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3974 = "stablehlo.multiply"(%77, %3947) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3975 = "stablehlo.multiply"(%3973, %3949) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3976 = "stablehlo.add"(%3974, %3975) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3977 = "stablehlo.multiply"(%150, %3952) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3978 = "stablehlo.multiply"(%3973, %3973) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3979 = "stablehlo.multiply"(%3978, %3955) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3980 = "stablehlo.add"(%3977, %3979) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3981 = "stablehlo.divide"(%3976, %3958) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3982 = "stablehlo.divide"(%3980, %3960) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3983 = "stablehlo.sqrt"(%3982) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %3984 = "stablehlo.add"(%3983, %3963) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3985 = "stablehlo.divide"(%3981, %3984) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3986 = "stablehlo.multiply"(%3985, %3966) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3987 = "stablehlo.subtract"(%4, %3986) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3988 = "stablehlo.subtract"(%3987, %223) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3989 = "stablehlo.multiply"(%3988, %3970) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3990 = "stablehlo.add"(%223, %3989) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3991 = "stablehlo.broadcast_in_dim"(%3863) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x2x8xf32>
    %3992 = "stablehlo.multiply"(%3340#4, %3991) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %3993 = "stablehlo.broadcast_in_dim"(%3872) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x2x8xf32>
    %3994 = "stablehlo.multiply"(%78, %3993) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %3995 = "stablehlo.broadcast_in_dim"(%3866) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x2x8xf32>
    %3996 = "stablehlo.multiply"(%3992, %3995) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %3997 = "stablehlo.add"(%3994, %3996) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %3998 = "stablehlo.broadcast_in_dim"(%3875) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x2x8xf32>
    %3999 = "stablehlo.multiply"(%151, %3998) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4000 = "stablehlo.multiply"(%3992, %3992) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4001 = "stablehlo.broadcast_in_dim"(%3893) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x2x8xf32>
    %4002 = "stablehlo.multiply"(%4000, %4001) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4003 = "stablehlo.add"(%3999, %4002) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4004 = "stablehlo.broadcast_in_dim"(%3874) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x2x8xf32>
    %4005 = "stablehlo.divide"(%3997, %4004) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4006 = "stablehlo.broadcast_in_dim"(%3877) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x2x8xf32>
    %4007 = "stablehlo.divide"(%4003, %4006) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4008 = "stablehlo.sqrt"(%4007) : (tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4009 = "stablehlo.broadcast_in_dim"(%3902) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x2x8xf32>
    %4010 = "stablehlo.add"(%4008, %4009) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4011 = "stablehlo.divide"(%4005, %4010) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4012 = "stablehlo.broadcast_in_dim"(%3906) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x2x8xf32>
    %4013 = "stablehlo.multiply"(%5, %4012) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4014 = "stablehlo.add"(%4011, %4013) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4015 = "stablehlo.broadcast_in_dim"(%3871) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x2x8xf32>
    %4016 = "stablehlo.multiply"(%4014, %4015) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4017 = "stablehlo.subtract"(%5, %4016) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4018 = "stablehlo.subtract"(%4017, %224) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4019 = "stablehlo.broadcast_in_dim"(%3882) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x2x8xf32>
    %4020 = "stablehlo.multiply"(%4018, %4019) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4021 = "stablehlo.add"(%224, %4020) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4022 = "stablehlo.broadcast_in_dim"(%3863) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8xf32>
    %4023 = "stablehlo.multiply"(%3340#5, %4022) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4024 = "stablehlo.broadcast_in_dim"(%3872) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8xf32>
    %4025 = "stablehlo.multiply"(%79, %4024) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4026 = "stablehlo.broadcast_in_dim"(%3866) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8xf32>
    %4027 = "stablehlo.multiply"(%4023, %4026) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4028 = "stablehlo.add"(%4025, %4027) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4029 = "stablehlo.broadcast_in_dim"(%3875) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8xf32>
    %4030 = "stablehlo.multiply"(%152, %4029) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4031 = "stablehlo.multiply"(%4023, %4023) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4032 = "stablehlo.broadcast_in_dim"(%3893) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8xf32>
    %4033 = "stablehlo.multiply"(%4031, %4032) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4034 = "stablehlo.add"(%4030, %4033) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4035 = "stablehlo.broadcast_in_dim"(%3874) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8xf32>
    %4036 = "stablehlo.divide"(%4028, %4035) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4037 = "stablehlo.broadcast_in_dim"(%3877) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8xf32>
    %4038 = "stablehlo.divide"(%4034, %4037) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4039 = "stablehlo.sqrt"(%4038) : (tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4040 = "stablehlo.broadcast_in_dim"(%3902) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8xf32>
    %4041 = "stablehlo.add"(%4039, %4040) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4042 = "stablehlo.divide"(%4036, %4041) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4043 = "stablehlo.broadcast_in_dim"(%3871) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8xf32>
    %4044 = "stablehlo.multiply"(%4042, %4043) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4045 = "stablehlo.subtract"(%6, %4044) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4046 = "stablehlo.subtract"(%4045, %225) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4047 = "stablehlo.broadcast_in_dim"(%3882) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8xf32>
    %4048 = "stablehlo.multiply"(%4046, %4047) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4049 = "stablehlo.add"(%225, %4048) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4050 = "stablehlo.multiply"(%3340#6, %3991) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4051 = "stablehlo.multiply"(%80, %3993) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4052 = "stablehlo.multiply"(%4050, %3995) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4053 = "stablehlo.add"(%4051, %4052) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4054 = "stablehlo.multiply"(%153, %3998) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4055 = "stablehlo.multiply"(%4050, %4050) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4056 = "stablehlo.multiply"(%4055, %4001) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4057 = "stablehlo.add"(%4054, %4056) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4058 = "stablehlo.divide"(%4053, %4004) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4059 = "stablehlo.divide"(%4057, %4006) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4060 = "stablehlo.sqrt"(%4059) : (tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4061 = "stablehlo.add"(%4060, %4009) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4062 = "stablehlo.divide"(%4058, %4061) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4063 = "stablehlo.multiply"(%7, %4012) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4064 = "stablehlo.add"(%4062, %4063) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4065 = "stablehlo.multiply"(%4064, %4015) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4066 = "stablehlo.subtract"(%7, %4065) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4067 = "stablehlo.subtract"(%4066, %226) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4068 = "stablehlo.multiply"(%4067, %4019) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4069 = "stablehlo.add"(%226, %4068) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4070 = "stablehlo.multiply"(%3340#7, %4022) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4071 = "stablehlo.multiply"(%81, %4024) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4072 = "stablehlo.multiply"(%4070, %4026) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4073 = "stablehlo.add"(%4071, %4072) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4074 = "stablehlo.multiply"(%154, %4029) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4075 = "stablehlo.multiply"(%4070, %4070) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4076 = "stablehlo.multiply"(%4075, %4032) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4077 = "stablehlo.add"(%4074, %4076) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4078 = "stablehlo.divide"(%4073, %4035) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4079 = "stablehlo.divide"(%4077, %4037) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4080 = "stablehlo.sqrt"(%4079) : (tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4081 = "stablehlo.add"(%4080, %4040) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4082 = "stablehlo.divide"(%4078, %4081) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4083 = "stablehlo.multiply"(%4082, %4043) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4084 = "stablehlo.subtract"(%8, %4083) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4085 = "stablehlo.subtract"(%4084, %227) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4086 = "stablehlo.multiply"(%4085, %4047) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4087 = "stablehlo.add"(%227, %4086) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4088 = "stablehlo.multiply"(%3340#8, %3991) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4089 = "stablehlo.multiply"(%82, %3993) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4090 = "stablehlo.multiply"(%4088, %3995) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4091 = "stablehlo.add"(%4089, %4090) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4092 = "stablehlo.multiply"(%155, %3998) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4093 = "stablehlo.multiply"(%4088, %4088) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4094 = "stablehlo.multiply"(%4093, %4001) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4095 = "stablehlo.add"(%4092, %4094) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4096 = "stablehlo.divide"(%4091, %4004) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4097 = "stablehlo.divide"(%4095, %4006) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4098 = "stablehlo.sqrt"(%4097) : (tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4099 = "stablehlo.add"(%4098, %4009) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4100 = "stablehlo.divide"(%4096, %4099) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4101 = "stablehlo.multiply"(%9, %4012) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4102 = "stablehlo.add"(%4100, %4101) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4103 = "stablehlo.multiply"(%4102, %4015) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4104 = "stablehlo.subtract"(%9, %4103) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4105 = "stablehlo.subtract"(%4104, %228) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4106 = "stablehlo.multiply"(%4105, %4019) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4107 = "stablehlo.add"(%228, %4106) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4108 = "stablehlo.multiply"(%3340#9, %4022) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4109 = "stablehlo.multiply"(%83, %4024) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4110 = "stablehlo.multiply"(%4108, %4026) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4111 = "stablehlo.add"(%4109, %4110) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4112 = "stablehlo.multiply"(%156, %4029) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4113 = "stablehlo.multiply"(%4108, %4108) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4114 = "stablehlo.multiply"(%4113, %4032) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4115 = "stablehlo.add"(%4112, %4114) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4116 = "stablehlo.divide"(%4111, %4035) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4117 = "stablehlo.divide"(%4115, %4037) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4118 = "stablehlo.sqrt"(%4117) : (tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4119 = "stablehlo.add"(%4118, %4040) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4120 = "stablehlo.divide"(%4116, %4119) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4121 = "stablehlo.multiply"(%4120, %4043) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4122 = "stablehlo.subtract"(%10, %4121) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4123 = "stablehlo.subtract"(%4122, %229) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4124 = "stablehlo.multiply"(%4123, %4047) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4125 = "stablehlo.add"(%229, %4124) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4126 = "stablehlo.broadcast_in_dim"(%3863) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8x16xf32>
    %4127 = "stablehlo.multiply"(%3340#10, %4126) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %4128 = "stablehlo.broadcast_in_dim"(%3872) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8x16xf32>
    %4129 = "stablehlo.multiply"(%84, %4128) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %4130 = "stablehlo.broadcast_in_dim"(%3866) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8x16xf32>
    %4131 = "stablehlo.multiply"(%4127, %4130) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %4132 = "stablehlo.add"(%4129, %4131) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %4133 = "stablehlo.broadcast_in_dim"(%3875) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8x16xf32>
    %4134 = "stablehlo.multiply"(%157, %4133) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %4135 = "stablehlo.multiply"(%4127, %4127) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %4136 = "stablehlo.broadcast_in_dim"(%3893) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8x16xf32>
    %4137 = "stablehlo.multiply"(%4135, %4136) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %4138 = "stablehlo.add"(%4134, %4137) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %4139 = "stablehlo.broadcast_in_dim"(%3874) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8x16xf32>
    %4140 = "stablehlo.divide"(%4132, %4139) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %4141 = "stablehlo.broadcast_in_dim"(%3877) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8x16xf32>
    %4142 = "stablehlo.divide"(%4138, %4141) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %4143 = "stablehlo.sqrt"(%4142) : (tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %4144 = "stablehlo.broadcast_in_dim"(%3902) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8x16xf32>
    %4145 = "stablehlo.add"(%4143, %4144) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %4146 = "stablehlo.divide"(%4140, %4145) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %4147 = "stablehlo.broadcast_in_dim"(%3906) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8x16xf32>
    %4148 = "stablehlo.multiply"(%11, %4147) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %4149 = "stablehlo.add"(%4146, %4148) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %4150 = "stablehlo.broadcast_in_dim"(%3871) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8x16xf32>
    %4151 = "stablehlo.multiply"(%4149, %4150) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %4152 = "stablehlo.subtract"(%11, %4151) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %4153 = "stablehlo.subtract"(%4152, %230) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %4154 = "stablehlo.broadcast_in_dim"(%3882) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8x16xf32>
    %4155 = "stablehlo.multiply"(%4153, %4154) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %4156 = "stablehlo.add"(%230, %4155) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %4157 = "stablehlo.multiply"(%3340#11, %3945) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4158 = "stablehlo.multiply"(%85, %3947) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4159 = "stablehlo.multiply"(%4157, %3949) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4160 = "stablehlo.add"(%4158, %4159) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4161 = "stablehlo.multiply"(%158, %3952) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4162 = "stablehlo.multiply"(%4157, %4157) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4163 = "stablehlo.multiply"(%4162, %3955) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4164 = "stablehlo.add"(%4161, %4163) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4165 = "stablehlo.divide"(%4160, %3958) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4166 = "stablehlo.divide"(%4164, %3960) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4167 = "stablehlo.sqrt"(%4166) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %4168 = "stablehlo.add"(%4167, %3963) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4169 = "stablehlo.divide"(%4165, %4168) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4170 = "stablehlo.multiply"(%4169, %3966) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4171 = "stablehlo.subtract"(%12, %4170) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4172 = "stablehlo.subtract"(%4171, %231) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4173 = "stablehlo.multiply"(%4172, %3970) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4174 = "stablehlo.add"(%231, %4173) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4175 = "stablehlo.multiply"(%3340#12, %3945) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4176 = "stablehlo.multiply"(%86, %3947) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4177 = "stablehlo.multiply"(%4175, %3949) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4178 = "stablehlo.add"(%4176, %4177) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4179 = "stablehlo.multiply"(%159, %3952) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4180 = "stablehlo.multiply"(%4175, %4175) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4181 = "stablehlo.multiply"(%4180, %3955) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4182 = "stablehlo.add"(%4179, %4181) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4183 = "stablehlo.divide"(%4178, %3958) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4184 = "stablehlo.divide"(%4182, %3960) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4185 = "stablehlo.sqrt"(%4184) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %4186 = "stablehlo.add"(%4185, %3963) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4187 = "stablehlo.divide"(%4183, %4186) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4188 = "stablehlo.multiply"(%4187, %3966) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4189 = "stablehlo.subtract"(%13, %4188) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4190 = "stablehlo.subtract"(%4189, %232) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4191 = "stablehlo.multiply"(%4190, %3970) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4192 = "stablehlo.add"(%232, %4191) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4193 = "stablehlo.multiply"(%3340#13, %3945) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4194 = "stablehlo.multiply"(%87, %3947) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4195 = "stablehlo.multiply"(%4193, %3949) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4196 = "stablehlo.add"(%4194, %4195) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4197 = "stablehlo.multiply"(%160, %3952) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4198 = "stablehlo.multiply"(%4193, %4193) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4199 = "stablehlo.multiply"(%4198, %3955) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4200 = "stablehlo.add"(%4197, %4199) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4201 = "stablehlo.divide"(%4196, %3958) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4202 = "stablehlo.divide"(%4200, %3960) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4203 = "stablehlo.sqrt"(%4202) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %4204 = "stablehlo.add"(%4203, %3963) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4205 = "stablehlo.divide"(%4201, %4204) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4206 = "stablehlo.multiply"(%4205, %3966) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4207 = "stablehlo.subtract"(%14, %4206) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4208 = "stablehlo.subtract"(%4207, %233) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4209 = "stablehlo.multiply"(%4208, %3970) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4210 = "stablehlo.add"(%233, %4209) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4211 = "stablehlo.broadcast_in_dim"(%3863) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x64xf32>
    %4212 = "stablehlo.multiply"(%3340#14, %4211) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %4213 = "stablehlo.broadcast_in_dim"(%3872) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x64xf32>
    %4214 = "stablehlo.multiply"(%88, %4213) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %4215 = "stablehlo.broadcast_in_dim"(%3866) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x64xf32>
    %4216 = "stablehlo.multiply"(%4212, %4215) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %4217 = "stablehlo.add"(%4214, %4216) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %4218 = "stablehlo.broadcast_in_dim"(%3875) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x64xf32>
    %4219 = "stablehlo.multiply"(%161, %4218) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %4220 = "stablehlo.multiply"(%4212, %4212) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %4221 = "stablehlo.broadcast_in_dim"(%3893) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x64xf32>
    %4222 = "stablehlo.multiply"(%4220, %4221) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %4223 = "stablehlo.add"(%4219, %4222) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %4224 = "stablehlo.broadcast_in_dim"(%3874) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x64xf32>
    %4225 = "stablehlo.divide"(%4217, %4224) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %4226 = "stablehlo.broadcast_in_dim"(%3877) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x64xf32>
    %4227 = "stablehlo.divide"(%4223, %4226) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %4228 = "stablehlo.sqrt"(%4227) : (tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %4229 = "stablehlo.broadcast_in_dim"(%3902) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x64xf32>
    %4230 = "stablehlo.add"(%4228, %4229) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %4231 = "stablehlo.divide"(%4225, %4230) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %4232 = "stablehlo.broadcast_in_dim"(%3906) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x64xf32>
    %4233 = "stablehlo.multiply"(%15, %4232) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %4234 = "stablehlo.add"(%4231, %4233) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %4235 = "stablehlo.broadcast_in_dim"(%3871) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x64xf32>
    %4236 = "stablehlo.multiply"(%4234, %4235) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %4237 = "stablehlo.subtract"(%15, %4236) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %4238 = "stablehlo.subtract"(%4237, %234) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %4239 = "stablehlo.broadcast_in_dim"(%3882) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x64xf32>
    %4240 = "stablehlo.multiply"(%4238, %4239) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %4241 = "stablehlo.add"(%234, %4240) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %4242 = "stablehlo.broadcast_in_dim"(%3863) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64xf32>
    %4243 = "stablehlo.multiply"(%3340#15, %4242) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %4244 = "stablehlo.broadcast_in_dim"(%3872) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64xf32>
    %4245 = "stablehlo.multiply"(%89, %4244) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %4246 = "stablehlo.broadcast_in_dim"(%3866) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64xf32>
    %4247 = "stablehlo.multiply"(%4243, %4246) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %4248 = "stablehlo.add"(%4245, %4247) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %4249 = "stablehlo.broadcast_in_dim"(%3875) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64xf32>
    %4250 = "stablehlo.multiply"(%162, %4249) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %4251 = "stablehlo.multiply"(%4243, %4243) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %4252 = "stablehlo.broadcast_in_dim"(%3893) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64xf32>
    %4253 = "stablehlo.multiply"(%4251, %4252) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %4254 = "stablehlo.add"(%4250, %4253) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %4255 = "stablehlo.broadcast_in_dim"(%3874) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64xf32>
    %4256 = "stablehlo.divide"(%4248, %4255) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %4257 = "stablehlo.broadcast_in_dim"(%3877) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64xf32>
    %4258 = "stablehlo.divide"(%4254, %4257) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %4259 = "stablehlo.sqrt"(%4258) : (tensor<1x64xf32>) -> tensor<1x64xf32>
    %4260 = "stablehlo.broadcast_in_dim"(%3902) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64xf32>
    %4261 = "stablehlo.add"(%4259, %4260) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %4262 = "stablehlo.divide"(%4256, %4261) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %4263 = "stablehlo.broadcast_in_dim"(%3871) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64xf32>
    %4264 = "stablehlo.multiply"(%4262, %4263) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %4265 = "stablehlo.subtract"(%16, %4264) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %4266 = "stablehlo.subtract"(%4265, %235) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %4267 = "stablehlo.broadcast_in_dim"(%3882) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64xf32>
    %4268 = "stablehlo.multiply"(%4266, %4267) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %4269 = "stablehlo.add"(%235, %4268) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %4270 = "stablehlo.broadcast_in_dim"(%3863) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64x16xf32>
    %4271 = "stablehlo.multiply"(%3340#16, %4270) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %4272 = "stablehlo.broadcast_in_dim"(%3872) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64x16xf32>
    %4273 = "stablehlo.multiply"(%90, %4272) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %4274 = "stablehlo.broadcast_in_dim"(%3866) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64x16xf32>
    %4275 = "stablehlo.multiply"(%4271, %4274) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %4276 = "stablehlo.add"(%4273, %4275) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %4277 = "stablehlo.broadcast_in_dim"(%3875) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64x16xf32>
    %4278 = "stablehlo.multiply"(%163, %4277) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %4279 = "stablehlo.multiply"(%4271, %4271) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %4280 = "stablehlo.broadcast_in_dim"(%3893) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64x16xf32>
    %4281 = "stablehlo.multiply"(%4279, %4280) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %4282 = "stablehlo.add"(%4278, %4281) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %4283 = "stablehlo.broadcast_in_dim"(%3874) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64x16xf32>
    %4284 = "stablehlo.divide"(%4276, %4283) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %4285 = "stablehlo.broadcast_in_dim"(%3877) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64x16xf32>
    %4286 = "stablehlo.divide"(%4282, %4285) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %4287 = "stablehlo.sqrt"(%4286) : (tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %4288 = "stablehlo.broadcast_in_dim"(%3902) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64x16xf32>
    %4289 = "stablehlo.add"(%4287, %4288) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %4290 = "stablehlo.divide"(%4284, %4289) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %4291 = "stablehlo.broadcast_in_dim"(%3906) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64x16xf32>
    %4292 = "stablehlo.multiply"(%17, %4291) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %4293 = "stablehlo.add"(%4290, %4292) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %4294 = "stablehlo.broadcast_in_dim"(%3871) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64x16xf32>
    %4295 = "stablehlo.multiply"(%4293, %4294) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %4296 = "stablehlo.subtract"(%17, %4295) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %4297 = "stablehlo.subtract"(%4296, %236) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %4298 = "stablehlo.broadcast_in_dim"(%3882) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64x16xf32>
    %4299 = "stablehlo.multiply"(%4297, %4298) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %4300 = "stablehlo.add"(%236, %4299) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %4301 = "stablehlo.multiply"(%3340#17, %3945) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4302 = "stablehlo.multiply"(%91, %3947) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4303 = "stablehlo.multiply"(%4301, %3949) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4304 = "stablehlo.add"(%4302, %4303) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4305 = "stablehlo.multiply"(%164, %3952) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4306 = "stablehlo.multiply"(%4301, %4301) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4307 = "stablehlo.multiply"(%4306, %3955) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4308 = "stablehlo.add"(%4305, %4307) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4309 = "stablehlo.divide"(%4304, %3958) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4310 = "stablehlo.divide"(%4308, %3960) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4311 = "stablehlo.sqrt"(%4310) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %4312 = "stablehlo.add"(%4311, %3963) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4313 = "stablehlo.divide"(%4309, %4312) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4314 = "stablehlo.multiply"(%4313, %3966) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4315 = "stablehlo.subtract"(%18, %4314) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4316 = "stablehlo.subtract"(%4315, %237) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4317 = "stablehlo.multiply"(%4316, %3970) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4318 = "stablehlo.add"(%237, %4317) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4319 = "stablehlo.multiply"(%2889, %3917) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4320 = "stablehlo.multiply"(%92, %3919) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4321 = "stablehlo.multiply"(%4319, %3921) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4322 = "stablehlo.add"(%4320, %4321) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4323 = "stablehlo.multiply"(%165, %3924) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4324 = "stablehlo.multiply"(%4319, %4319) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4325 = "stablehlo.multiply"(%4324, %3927) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4326 = "stablehlo.add"(%4323, %4325) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4327 = "stablehlo.divide"(%4322, %3930) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4328 = "stablehlo.divide"(%4326, %3932) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4329 = "stablehlo.sqrt"(%4328) : (tensor<16xf32>) -> tensor<16xf32>
    %4330 = "stablehlo.add"(%4329, %3935) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4331 = "stablehlo.divide"(%4327, %4330) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4332 = "stablehlo.multiply"(%4331, %3938) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4333 = "stablehlo.subtract"(%19, %4332) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4334 = "stablehlo.subtract"(%4333, %238) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4335 = "stablehlo.multiply"(%4334, %3942) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4336 = "stablehlo.add"(%238, %4335) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4337 = "stablehlo.multiply"(%2882, %3917) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4338 = "stablehlo.multiply"(%93, %3919) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4339 = "stablehlo.multiply"(%4337, %3921) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4340 = "stablehlo.add"(%4338, %4339) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4341 = "stablehlo.multiply"(%166, %3924) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4342 = "stablehlo.multiply"(%4337, %4337) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4343 = "stablehlo.multiply"(%4342, %3927) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4344 = "stablehlo.add"(%4341, %4343) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4345 = "stablehlo.divide"(%4340, %3930) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4346 = "stablehlo.divide"(%4344, %3932) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4347 = "stablehlo.sqrt"(%4346) : (tensor<16xf32>) -> tensor<16xf32>
    %4348 = "stablehlo.add"(%4347, %3935) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4349 = "stablehlo.divide"(%4345, %4348) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4350 = "stablehlo.multiply"(%4349, %3938) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4351 = "stablehlo.subtract"(%20, %4350) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4352 = "stablehlo.subtract"(%4351, %239) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4353 = "stablehlo.multiply"(%4352, %3942) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4354 = "stablehlo.add"(%239, %4353) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4355 = "stablehlo.multiply"(%2877, %3917) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4356 = "stablehlo.multiply"(%94, %3919) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4357 = "stablehlo.multiply"(%4355, %3921) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4358 = "stablehlo.add"(%4356, %4357) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4359 = "stablehlo.multiply"(%167, %3924) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4360 = "stablehlo.multiply"(%4355, %4355) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4361 = "stablehlo.multiply"(%4360, %3927) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4362 = "stablehlo.add"(%4359, %4361) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4363 = "stablehlo.divide"(%4358, %3930) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4364 = "stablehlo.divide"(%4362, %3932) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4365 = "stablehlo.sqrt"(%4364) : (tensor<16xf32>) -> tensor<16xf32>
    %4366 = "stablehlo.add"(%4365, %3935) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4367 = "stablehlo.divide"(%4363, %4366) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4368 = "stablehlo.multiply"(%4367, %3938) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4369 = "stablehlo.subtract"(%21, %4368) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4370 = "stablehlo.subtract"(%4369, %240) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4371 = "stablehlo.multiply"(%4370, %3942) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4372 = "stablehlo.add"(%240, %4371) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4373 = "stablehlo.broadcast_in_dim"(%3863) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x16xf32>
    %4374 = "stablehlo.multiply"(%2870, %4373) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %4375 = "stablehlo.broadcast_in_dim"(%3872) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x16xf32>
    %4376 = "stablehlo.multiply"(%95, %4375) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %4377 = "stablehlo.broadcast_in_dim"(%3866) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x16xf32>
    %4378 = "stablehlo.multiply"(%4374, %4377) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %4379 = "stablehlo.add"(%4376, %4378) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %4380 = "stablehlo.broadcast_in_dim"(%3875) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x16xf32>
    %4381 = "stablehlo.multiply"(%168, %4380) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %4382 = "stablehlo.multiply"(%4374, %4374) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %4383 = "stablehlo.broadcast_in_dim"(%3893) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x16xf32>
    %4384 = "stablehlo.multiply"(%4382, %4383) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %4385 = "stablehlo.add"(%4381, %4384) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %4386 = "stablehlo.broadcast_in_dim"(%3874) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x16xf32>
    %4387 = "stablehlo.divide"(%4379, %4386) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %4388 = "stablehlo.broadcast_in_dim"(%3877) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x16xf32>
    %4389 = "stablehlo.divide"(%4385, %4388) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %4390 = "stablehlo.sqrt"(%4389) : (tensor<8x16xf32>) -> tensor<8x16xf32>
    %4391 = "stablehlo.broadcast_in_dim"(%3902) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x16xf32>
    %4392 = "stablehlo.add"(%4390, %4391) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %4393 = "stablehlo.divide"(%4387, %4392) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %4394 = "stablehlo.broadcast_in_dim"(%3906) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x16xf32>
    %4395 = "stablehlo.multiply"(%22, %4394) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %4396 = "stablehlo.add"(%4393, %4395) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %4397 = "stablehlo.broadcast_in_dim"(%3871) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x16xf32>
    %4398 = "stablehlo.multiply"(%4396, %4397) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %4399 = "stablehlo.subtract"(%22, %4398) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %4400 = "stablehlo.subtract"(%4399, %241) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %4401 = "stablehlo.broadcast_in_dim"(%3882) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x16xf32>
    %4402 = "stablehlo.multiply"(%4400, %4401) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %4403 = "stablehlo.add"(%241, %4402) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %4404 = "stablehlo.multiply"(%2868, %3917) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4405 = "stablehlo.multiply"(%96, %3919) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4406 = "stablehlo.multiply"(%4404, %3921) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4407 = "stablehlo.add"(%4405, %4406) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4408 = "stablehlo.multiply"(%169, %3924) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4409 = "stablehlo.multiply"(%4404, %4404) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4410 = "stablehlo.multiply"(%4409, %3927) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4411 = "stablehlo.add"(%4408, %4410) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4412 = "stablehlo.divide"(%4407, %3930) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4413 = "stablehlo.divide"(%4411, %3932) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4414 = "stablehlo.sqrt"(%4413) : (tensor<16xf32>) -> tensor<16xf32>
    %4415 = "stablehlo.add"(%4414, %3935) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4416 = "stablehlo.divide"(%4412, %4415) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4417 = "stablehlo.multiply"(%4416, %3938) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4418 = "stablehlo.subtract"(%23, %4417) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4419 = "stablehlo.subtract"(%4418, %242) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4420 = "stablehlo.multiply"(%4419, %3942) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4421 = "stablehlo.add"(%242, %4420) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4422 = "stablehlo.multiply"(%2863, %3917) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4423 = "stablehlo.multiply"(%97, %3919) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4424 = "stablehlo.multiply"(%4422, %3921) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4425 = "stablehlo.add"(%4423, %4424) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4426 = "stablehlo.multiply"(%170, %3924) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4427 = "stablehlo.multiply"(%4422, %4422) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4428 = "stablehlo.multiply"(%4427, %3927) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4429 = "stablehlo.add"(%4426, %4428) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4430 = "stablehlo.divide"(%4425, %3930) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4431 = "stablehlo.divide"(%4429, %3932) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4432 = "stablehlo.sqrt"(%4431) : (tensor<16xf32>) -> tensor<16xf32>
    %4433 = "stablehlo.add"(%4432, %3935) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4434 = "stablehlo.divide"(%4430, %4433) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4435 = "stablehlo.multiply"(%4434, %3938) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4436 = "stablehlo.subtract"(%24, %4435) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4437 = "stablehlo.subtract"(%4436, %243) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4438 = "stablehlo.multiply"(%4437, %3942) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4439 = "stablehlo.add"(%243, %4438) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4440 = "stablehlo.broadcast_in_dim"(%3863) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<4x16xf32>
    %4441 = "stablehlo.multiply"(%2855, %4440) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %4442 = "stablehlo.broadcast_in_dim"(%3872) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<4x16xf32>
    %4443 = "stablehlo.multiply"(%98, %4442) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %4444 = "stablehlo.broadcast_in_dim"(%3866) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<4x16xf32>
    %4445 = "stablehlo.multiply"(%4441, %4444) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %4446 = "stablehlo.add"(%4443, %4445) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %4447 = "stablehlo.broadcast_in_dim"(%3875) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<4x16xf32>
    %4448 = "stablehlo.multiply"(%171, %4447) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %4449 = "stablehlo.multiply"(%4441, %4441) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %4450 = "stablehlo.broadcast_in_dim"(%3893) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<4x16xf32>
    %4451 = "stablehlo.multiply"(%4449, %4450) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %4452 = "stablehlo.add"(%4448, %4451) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %4453 = "stablehlo.broadcast_in_dim"(%3874) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<4x16xf32>
    %4454 = "stablehlo.divide"(%4446, %4453) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %4455 = "stablehlo.broadcast_in_dim"(%3877) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<4x16xf32>
    %4456 = "stablehlo.divide"(%4452, %4455) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %4457 = "stablehlo.sqrt"(%4456) : (tensor<4x16xf32>) -> tensor<4x16xf32>
    %4458 = "stablehlo.broadcast_in_dim"(%3902) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<4x16xf32>
    %4459 = "stablehlo.add"(%4457, %4458) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %4460 = "stablehlo.divide"(%4454, %4459) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %4461 = "stablehlo.broadcast_in_dim"(%3871) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<4x16xf32>
    %4462 = "stablehlo.multiply"(%4460, %4461) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %4463 = "stablehlo.subtract"(%25, %4462) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %4464 = "stablehlo.subtract"(%4463, %244) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %4465 = "stablehlo.broadcast_in_dim"(%3882) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<4x16xf32>
    %4466 = "stablehlo.multiply"(%4464, %4465) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %4467 = "stablehlo.add"(%244, %4466) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %4468 = "stablehlo.broadcast_in_dim"(%3863) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %4469 = "stablehlo.multiply"(%2849#3, %4468) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4470 = "stablehlo.broadcast_in_dim"(%3872) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %4471 = "stablehlo.multiply"(%99, %4470) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4472 = "stablehlo.broadcast_in_dim"(%3866) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %4473 = "stablehlo.multiply"(%4469, %4472) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4474 = "stablehlo.add"(%4471, %4473) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4475 = "stablehlo.broadcast_in_dim"(%3875) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %4476 = "stablehlo.multiply"(%172, %4475) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4477 = "stablehlo.multiply"(%4469, %4469) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4478 = "stablehlo.broadcast_in_dim"(%3893) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %4479 = "stablehlo.multiply"(%4477, %4478) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4480 = "stablehlo.add"(%4476, %4479) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4481 = "stablehlo.broadcast_in_dim"(%3874) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %4482 = "stablehlo.divide"(%4474, %4481) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4483 = "stablehlo.broadcast_in_dim"(%3877) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %4484 = "stablehlo.divide"(%4480, %4483) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4485 = "stablehlo.sqrt"(%4484) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4486 = "stablehlo.broadcast_in_dim"(%3902) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %4487 = "stablehlo.add"(%4485, %4486) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4488 = "stablehlo.divide"(%4482, %4487) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4489 = "stablehlo.broadcast_in_dim"(%3871) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %4490 = "stablehlo.multiply"(%4488, %4489) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4491 = "stablehlo.subtract"(%26, %4490) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4492 = "stablehlo.subtract"(%4491, %245) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4493 = "stablehlo.broadcast_in_dim"(%3882) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %4494 = "stablehlo.multiply"(%4492, %4493) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4495 = "stablehlo.add"(%245, %4494) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4496 = "stablehlo.multiply"(%2849#4, %4468) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4497 = "stablehlo.multiply"(%100, %4470) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4498 = "stablehlo.multiply"(%4496, %4472) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4499 = "stablehlo.add"(%4497, %4498) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4500 = "stablehlo.multiply"(%173, %4475) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4501 = "stablehlo.multiply"(%4496, %4496) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4502 = "stablehlo.multiply"(%4501, %4478) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4503 = "stablehlo.add"(%4500, %4502) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4504 = "stablehlo.divide"(%4499, %4481) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4505 = "stablehlo.divide"(%4503, %4483) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4506 = "stablehlo.sqrt"(%4505) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4507 = "stablehlo.add"(%4506, %4486) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4508 = "stablehlo.divide"(%4504, %4507) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4509 = "stablehlo.multiply"(%4508, %4489) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4510 = "stablehlo.subtract"(%27, %4509) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4511 = "stablehlo.subtract"(%4510, %246) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4512 = "stablehlo.multiply"(%4511, %4493) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4513 = "stablehlo.add"(%246, %4512) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4514 = "stablehlo.broadcast_in_dim"(%3863) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %4515 = "stablehlo.multiply"(%2849#5, %4514) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4516 = "stablehlo.broadcast_in_dim"(%3872) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %4517 = "stablehlo.multiply"(%101, %4516) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4518 = "stablehlo.broadcast_in_dim"(%3866) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %4519 = "stablehlo.multiply"(%4515, %4518) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4520 = "stablehlo.add"(%4517, %4519) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4521 = "stablehlo.broadcast_in_dim"(%3875) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %4522 = "stablehlo.multiply"(%174, %4521) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4523 = "stablehlo.multiply"(%4515, %4515) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4524 = "stablehlo.broadcast_in_dim"(%3893) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %4525 = "stablehlo.multiply"(%4523, %4524) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4526 = "stablehlo.add"(%4522, %4525) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4527 = "stablehlo.broadcast_in_dim"(%3874) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %4528 = "stablehlo.divide"(%4520, %4527) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4529 = "stablehlo.broadcast_in_dim"(%3877) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %4530 = "stablehlo.divide"(%4526, %4529) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4531 = "stablehlo.sqrt"(%4530) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4532 = "stablehlo.broadcast_in_dim"(%3902) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %4533 = "stablehlo.add"(%4531, %4532) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4534 = "stablehlo.divide"(%4528, %4533) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4535 = "stablehlo.broadcast_in_dim"(%3906) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %4536 = "stablehlo.multiply"(%28, %4535) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4537 = "stablehlo.add"(%4534, %4536) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4538 = "stablehlo.broadcast_in_dim"(%3871) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %4539 = "stablehlo.multiply"(%4537, %4538) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4540 = "stablehlo.subtract"(%28, %4539) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4541 = "stablehlo.subtract"(%4540, %247) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4542 = "stablehlo.broadcast_in_dim"(%3882) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %4543 = "stablehlo.multiply"(%4541, %4542) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4544 = "stablehlo.add"(%247, %4543) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4545 = "stablehlo.broadcast_in_dim"(%3863) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %4546 = "stablehlo.multiply"(%2849#6, %4545) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4547 = "stablehlo.broadcast_in_dim"(%3872) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %4548 = "stablehlo.multiply"(%102, %4547) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4549 = "stablehlo.broadcast_in_dim"(%3866) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %4550 = "stablehlo.multiply"(%4546, %4549) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4551 = "stablehlo.add"(%4548, %4550) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4552 = "stablehlo.broadcast_in_dim"(%3875) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %4553 = "stablehlo.multiply"(%175, %4552) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4554 = "stablehlo.multiply"(%4546, %4546) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4555 = "stablehlo.broadcast_in_dim"(%3893) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %4556 = "stablehlo.multiply"(%4554, %4555) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4557 = "stablehlo.add"(%4553, %4556) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4558 = "stablehlo.broadcast_in_dim"(%3874) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %4559 = "stablehlo.divide"(%4551, %4558) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4560 = "stablehlo.broadcast_in_dim"(%3877) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %4561 = "stablehlo.divide"(%4557, %4560) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4562 = "stablehlo.sqrt"(%4561) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4563 = "stablehlo.broadcast_in_dim"(%3902) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %4564 = "stablehlo.add"(%4562, %4563) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4565 = "stablehlo.divide"(%4559, %4564) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4566 = "stablehlo.broadcast_in_dim"(%3871) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %4567 = "stablehlo.multiply"(%4565, %4566) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4568 = "stablehlo.subtract"(%29, %4567) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4569 = "stablehlo.subtract"(%4568, %248) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4570 = "stablehlo.broadcast_in_dim"(%3882) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %4571 = "stablehlo.multiply"(%4569, %4570) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4572 = "stablehlo.add"(%248, %4571) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4573 = "stablehlo.multiply"(%2849#7, %4514) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4574 = "stablehlo.multiply"(%103, %4516) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4575 = "stablehlo.multiply"(%4573, %4518) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4576 = "stablehlo.add"(%4574, %4575) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4577 = "stablehlo.multiply"(%176, %4521) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4578 = "stablehlo.multiply"(%4573, %4573) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4579 = "stablehlo.multiply"(%4578, %4524) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4580 = "stablehlo.add"(%4577, %4579) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4581 = "stablehlo.divide"(%4576, %4527) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4582 = "stablehlo.divide"(%4580, %4529) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4583 = "stablehlo.sqrt"(%4582) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4584 = "stablehlo.add"(%4583, %4532) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4585 = "stablehlo.divide"(%4581, %4584) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4586 = "stablehlo.multiply"(%30, %4535) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4587 = "stablehlo.add"(%4585, %4586) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4588 = "stablehlo.multiply"(%4587, %4538) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4589 = "stablehlo.subtract"(%30, %4588) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4590 = "stablehlo.subtract"(%4589, %249) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4591 = "stablehlo.multiply"(%4590, %4542) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4592 = "stablehlo.add"(%249, %4591) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4593 = "stablehlo.multiply"(%2849#8, %4545) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4594 = "stablehlo.multiply"(%104, %4547) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4595 = "stablehlo.multiply"(%4593, %4549) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4596 = "stablehlo.add"(%4594, %4595) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4597 = "stablehlo.multiply"(%177, %4552) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4598 = "stablehlo.multiply"(%4593, %4593) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4599 = "stablehlo.multiply"(%4598, %4555) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4600 = "stablehlo.add"(%4597, %4599) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4601 = "stablehlo.divide"(%4596, %4558) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4602 = "stablehlo.divide"(%4600, %4560) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4603 = "stablehlo.sqrt"(%4602) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4604 = "stablehlo.add"(%4603, %4563) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4605 = "stablehlo.divide"(%4601, %4604) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4606 = "stablehlo.multiply"(%4605, %4566) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4607 = "stablehlo.subtract"(%31, %4606) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4608 = "stablehlo.subtract"(%4607, %250) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4609 = "stablehlo.multiply"(%4608, %4570) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4610 = "stablehlo.add"(%250, %4609) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4611 = "stablehlo.multiply"(%2849#9, %4514) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4612 = "stablehlo.multiply"(%105, %4516) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4613 = "stablehlo.multiply"(%4611, %4518) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4614 = "stablehlo.add"(%4612, %4613) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4615 = "stablehlo.multiply"(%178, %4521) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4616 = "stablehlo.multiply"(%4611, %4611) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4617 = "stablehlo.multiply"(%4616, %4524) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4618 = "stablehlo.add"(%4615, %4617) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4619 = "stablehlo.divide"(%4614, %4527) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4620 = "stablehlo.divide"(%4618, %4529) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4621 = "stablehlo.sqrt"(%4620) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4622 = "stablehlo.add"(%4621, %4532) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4623 = "stablehlo.divide"(%4619, %4622) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4624 = "stablehlo.multiply"(%32, %4535) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4625 = "stablehlo.add"(%4623, %4624) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4626 = "stablehlo.multiply"(%4625, %4538) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4627 = "stablehlo.subtract"(%32, %4626) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4628 = "stablehlo.subtract"(%4627, %251) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4629 = "stablehlo.multiply"(%4628, %4542) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4630 = "stablehlo.add"(%251, %4629) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4631 = "stablehlo.multiply"(%2849#10, %4545) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4632 = "stablehlo.multiply"(%106, %4547) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4633 = "stablehlo.multiply"(%4631, %4549) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4634 = "stablehlo.add"(%4632, %4633) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4635 = "stablehlo.multiply"(%179, %4552) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4636 = "stablehlo.multiply"(%4631, %4631) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4637 = "stablehlo.multiply"(%4636, %4555) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4638 = "stablehlo.add"(%4635, %4637) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4639 = "stablehlo.divide"(%4634, %4558) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4640 = "stablehlo.divide"(%4638, %4560) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4641 = "stablehlo.sqrt"(%4640) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4642 = "stablehlo.add"(%4641, %4563) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4643 = "stablehlo.divide"(%4639, %4642) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4644 = "stablehlo.multiply"(%4643, %4566) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4645 = "stablehlo.subtract"(%33, %4644) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4646 = "stablehlo.subtract"(%4645, %252) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4647 = "stablehlo.multiply"(%4646, %4570) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4648 = "stablehlo.add"(%252, %4647) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4649 = "stablehlo.broadcast_in_dim"(%3863) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x16xf32>
    %4650 = "stablehlo.multiply"(%2849#11, %4649) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4651 = "stablehlo.broadcast_in_dim"(%3872) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x16xf32>
    %4652 = "stablehlo.multiply"(%107, %4651) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4653 = "stablehlo.broadcast_in_dim"(%3866) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x16xf32>
    %4654 = "stablehlo.multiply"(%4650, %4653) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4655 = "stablehlo.add"(%4652, %4654) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4656 = "stablehlo.broadcast_in_dim"(%3875) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x16xf32>
    %4657 = "stablehlo.multiply"(%180, %4656) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4658 = "stablehlo.multiply"(%4650, %4650) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4659 = "stablehlo.broadcast_in_dim"(%3893) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x16xf32>
    %4660 = "stablehlo.multiply"(%4658, %4659) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4661 = "stablehlo.add"(%4657, %4660) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4662 = "stablehlo.broadcast_in_dim"(%3874) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x16xf32>
    %4663 = "stablehlo.divide"(%4655, %4662) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4664 = "stablehlo.broadcast_in_dim"(%3877) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x16xf32>
    %4665 = "stablehlo.divide"(%4661, %4664) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4666 = "stablehlo.sqrt"(%4665) : (tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4667 = "stablehlo.broadcast_in_dim"(%3902) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x16xf32>
    %4668 = "stablehlo.add"(%4666, %4667) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4669 = "stablehlo.divide"(%4663, %4668) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4670 = "stablehlo.broadcast_in_dim"(%3906) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x16xf32>
    %4671 = "stablehlo.multiply"(%34, %4670) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4672 = "stablehlo.add"(%4669, %4671) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4673 = "stablehlo.broadcast_in_dim"(%3871) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x16xf32>
    %4674 = "stablehlo.multiply"(%4672, %4673) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4675 = "stablehlo.subtract"(%34, %4674) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4676 = "stablehlo.subtract"(%4675, %253) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4677 = "stablehlo.broadcast_in_dim"(%3882) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x16xf32>
    %4678 = "stablehlo.multiply"(%4676, %4677) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4679 = "stablehlo.add"(%253, %4678) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4680 = "stablehlo.multiply"(%2849#12, %4468) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4681 = "stablehlo.multiply"(%108, %4470) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4682 = "stablehlo.multiply"(%4680, %4472) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4683 = "stablehlo.add"(%4681, %4682) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4684 = "stablehlo.multiply"(%181, %4475) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4685 = "stablehlo.multiply"(%4680, %4680) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4686 = "stablehlo.multiply"(%4685, %4478) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4687 = "stablehlo.add"(%4684, %4686) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4688 = "stablehlo.divide"(%4683, %4481) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4689 = "stablehlo.divide"(%4687, %4483) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4690 = "stablehlo.sqrt"(%4689) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4691 = "stablehlo.add"(%4690, %4486) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4692 = "stablehlo.divide"(%4688, %4691) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4693 = "stablehlo.multiply"(%4692, %4489) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4694 = "stablehlo.subtract"(%35, %4693) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4695 = "stablehlo.subtract"(%4694, %254) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4696 = "stablehlo.multiply"(%4695, %4493) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4697 = "stablehlo.add"(%254, %4696) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4698 = "stablehlo.multiply"(%2849#13, %4514) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4699 = "stablehlo.multiply"(%109, %4516) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4700 = "stablehlo.multiply"(%4698, %4518) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4701 = "stablehlo.add"(%4699, %4700) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4702 = "stablehlo.multiply"(%182, %4521) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4703 = "stablehlo.multiply"(%4698, %4698) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4704 = "stablehlo.multiply"(%4703, %4524) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4705 = "stablehlo.add"(%4702, %4704) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4706 = "stablehlo.divide"(%4701, %4527) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4707 = "stablehlo.divide"(%4705, %4529) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4708 = "stablehlo.sqrt"(%4707) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4709 = "stablehlo.add"(%4708, %4532) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4710 = "stablehlo.divide"(%4706, %4709) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4711 = "stablehlo.multiply"(%36, %4535) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4712 = "stablehlo.add"(%4710, %4711) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4713 = "stablehlo.multiply"(%4712, %4538) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4714 = "stablehlo.subtract"(%36, %4713) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4715 = "stablehlo.subtract"(%4714, %255) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4716 = "stablehlo.multiply"(%4715, %4542) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4717 = "stablehlo.add"(%255, %4716) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4718 = "stablehlo.multiply"(%2849#14, %4545) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4719 = "stablehlo.multiply"(%110, %4547) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4720 = "stablehlo.multiply"(%4718, %4549) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4721 = "stablehlo.add"(%4719, %4720) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4722 = "stablehlo.multiply"(%183, %4552) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4723 = "stablehlo.multiply"(%4718, %4718) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4724 = "stablehlo.multiply"(%4723, %4555) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4725 = "stablehlo.add"(%4722, %4724) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4726 = "stablehlo.divide"(%4721, %4558) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4727 = "stablehlo.divide"(%4725, %4560) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4728 = "stablehlo.sqrt"(%4727) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4729 = "stablehlo.add"(%4728, %4563) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4730 = "stablehlo.divide"(%4726, %4729) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4731 = "stablehlo.multiply"(%4730, %4566) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4732 = "stablehlo.subtract"(%37, %4731) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4733 = "stablehlo.subtract"(%4732, %256) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4734 = "stablehlo.multiply"(%4733, %4570) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4735 = "stablehlo.add"(%256, %4734) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4736 = "stablehlo.multiply"(%2849#15, %4514) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4737 = "stablehlo.multiply"(%111, %4516) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4738 = "stablehlo.multiply"(%4736, %4518) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4739 = "stablehlo.add"(%4737, %4738) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4740 = "stablehlo.multiply"(%184, %4521) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4741 = "stablehlo.multiply"(%4736, %4736) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4742 = "stablehlo.multiply"(%4741, %4524) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4743 = "stablehlo.add"(%4740, %4742) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4744 = "stablehlo.divide"(%4739, %4527) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4745 = "stablehlo.divide"(%4743, %4529) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4746 = "stablehlo.sqrt"(%4745) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4747 = "stablehlo.add"(%4746, %4532) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4748 = "stablehlo.divide"(%4744, %4747) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4749 = "stablehlo.multiply"(%38, %4535) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4750 = "stablehlo.add"(%4748, %4749) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4751 = "stablehlo.multiply"(%4750, %4538) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4752 = "stablehlo.subtract"(%38, %4751) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4753 = "stablehlo.subtract"(%4752, %257) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4754 = "stablehlo.multiply"(%4753, %4542) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4755 = "stablehlo.add"(%257, %4754) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4756 = "stablehlo.multiply"(%2849#16, %4545) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4757 = "stablehlo.multiply"(%112, %4547) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4758 = "stablehlo.multiply"(%4756, %4549) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4759 = "stablehlo.add"(%4757, %4758) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4760 = "stablehlo.multiply"(%185, %4552) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4761 = "stablehlo.multiply"(%4756, %4756) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4762 = "stablehlo.multiply"(%4761, %4555) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4763 = "stablehlo.add"(%4760, %4762) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4764 = "stablehlo.divide"(%4759, %4558) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4765 = "stablehlo.divide"(%4763, %4560) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4766 = "stablehlo.sqrt"(%4765) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4767 = "stablehlo.add"(%4766, %4563) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4768 = "stablehlo.divide"(%4764, %4767) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4769 = "stablehlo.multiply"(%4768, %4566) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4770 = "stablehlo.subtract"(%39, %4769) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4771 = "stablehlo.subtract"(%4770, %258) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4772 = "stablehlo.multiply"(%4771, %4570) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4773 = "stablehlo.add"(%258, %4772) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4774 = "stablehlo.multiply"(%2849#17, %4468) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4775 = "stablehlo.multiply"(%113, %4470) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4776 = "stablehlo.multiply"(%4774, %4472) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4777 = "stablehlo.add"(%4775, %4776) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4778 = "stablehlo.multiply"(%186, %4475) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4779 = "stablehlo.multiply"(%4774, %4774) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4780 = "stablehlo.multiply"(%4779, %4478) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4781 = "stablehlo.add"(%4778, %4780) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4782 = "stablehlo.divide"(%4777, %4481) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4783 = "stablehlo.divide"(%4781, %4483) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4784 = "stablehlo.sqrt"(%4783) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4785 = "stablehlo.add"(%4784, %4486) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4786 = "stablehlo.divide"(%4782, %4785) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4787 = "stablehlo.multiply"(%4786, %4489) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4788 = "stablehlo.subtract"(%40, %4787) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4789 = "stablehlo.subtract"(%4788, %259) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4790 = "stablehlo.multiply"(%4789, %4493) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4791 = "stablehlo.add"(%259, %4790) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4792 = "stablehlo.multiply"(%2849#18, %4468) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4793 = "stablehlo.multiply"(%114, %4470) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4794 = "stablehlo.multiply"(%4792, %4472) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4795 = "stablehlo.add"(%4793, %4794) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4796 = "stablehlo.multiply"(%187, %4475) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4797 = "stablehlo.multiply"(%4792, %4792) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4798 = "stablehlo.multiply"(%4797, %4478) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4799 = "stablehlo.add"(%4796, %4798) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4800 = "stablehlo.divide"(%4795, %4481) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4801 = "stablehlo.divide"(%4799, %4483) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4802 = "stablehlo.sqrt"(%4801) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4803 = "stablehlo.add"(%4802, %4486) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4804 = "stablehlo.divide"(%4800, %4803) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4805 = "stablehlo.multiply"(%4804, %4489) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4806 = "stablehlo.subtract"(%41, %4805) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4807 = "stablehlo.subtract"(%4806, %260) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4808 = "stablehlo.multiply"(%4807, %4493) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4809 = "stablehlo.add"(%260, %4808) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4810 = "stablehlo.multiply"(%2849#19, %4514) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4811 = "stablehlo.multiply"(%115, %4516) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4812 = "stablehlo.multiply"(%4810, %4518) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4813 = "stablehlo.add"(%4811, %4812) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4814 = "stablehlo.multiply"(%188, %4521) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4815 = "stablehlo.multiply"(%4810, %4810) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4816 = "stablehlo.multiply"(%4815, %4524) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4817 = "stablehlo.add"(%4814, %4816) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4818 = "stablehlo.divide"(%4813, %4527) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4819 = "stablehlo.divide"(%4817, %4529) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4820 = "stablehlo.sqrt"(%4819) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4821 = "stablehlo.add"(%4820, %4532) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4822 = "stablehlo.divide"(%4818, %4821) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4823 = "stablehlo.multiply"(%42, %4535) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4824 = "stablehlo.add"(%4822, %4823) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4825 = "stablehlo.multiply"(%4824, %4538) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4826 = "stablehlo.subtract"(%42, %4825) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4827 = "stablehlo.subtract"(%4826, %261) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4828 = "stablehlo.multiply"(%4827, %4542) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4829 = "stablehlo.add"(%261, %4828) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4830 = "stablehlo.multiply"(%2849#20, %4545) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4831 = "stablehlo.multiply"(%116, %4547) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4832 = "stablehlo.multiply"(%4830, %4549) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4833 = "stablehlo.add"(%4831, %4832) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4834 = "stablehlo.multiply"(%189, %4552) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4835 = "stablehlo.multiply"(%4830, %4830) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4836 = "stablehlo.multiply"(%4835, %4555) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4837 = "stablehlo.add"(%4834, %4836) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4838 = "stablehlo.divide"(%4833, %4558) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4839 = "stablehlo.divide"(%4837, %4560) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4840 = "stablehlo.sqrt"(%4839) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4841 = "stablehlo.add"(%4840, %4563) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4842 = "stablehlo.divide"(%4838, %4841) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4843 = "stablehlo.multiply"(%4842, %4566) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4844 = "stablehlo.subtract"(%43, %4843) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4845 = "stablehlo.subtract"(%4844, %262) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4846 = "stablehlo.multiply"(%4845, %4570) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4847 = "stablehlo.add"(%262, %4846) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4848 = "stablehlo.multiply"(%2849#21, %4649) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4849 = "stablehlo.multiply"(%117, %4651) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4850 = "stablehlo.multiply"(%4848, %4653) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4851 = "stablehlo.add"(%4849, %4850) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4852 = "stablehlo.multiply"(%190, %4656) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4853 = "stablehlo.multiply"(%4848, %4848) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4854 = "stablehlo.multiply"(%4853, %4659) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4855 = "stablehlo.add"(%4852, %4854) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4856 = "stablehlo.divide"(%4851, %4662) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4857 = "stablehlo.divide"(%4855, %4664) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4858 = "stablehlo.sqrt"(%4857) : (tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4859 = "stablehlo.add"(%4858, %4667) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4860 = "stablehlo.divide"(%4856, %4859) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4861 = "stablehlo.multiply"(%44, %4670) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4862 = "stablehlo.add"(%4860, %4861) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4863 = "stablehlo.multiply"(%4862, %4673) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4864 = "stablehlo.subtract"(%44, %4863) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4865 = "stablehlo.subtract"(%4864, %263) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4866 = "stablehlo.multiply"(%4865, %4677) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4867 = "stablehlo.add"(%263, %4866) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4868 = "stablehlo.multiply"(%2849#22, %4468) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4869 = "stablehlo.multiply"(%118, %4470) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4870 = "stablehlo.multiply"(%4868, %4472) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4871 = "stablehlo.add"(%4869, %4870) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4872 = "stablehlo.multiply"(%191, %4475) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4873 = "stablehlo.multiply"(%4868, %4868) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4874 = "stablehlo.multiply"(%4873, %4478) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4875 = "stablehlo.add"(%4872, %4874) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4876 = "stablehlo.divide"(%4871, %4481) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4877 = "stablehlo.divide"(%4875, %4483) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4878 = "stablehlo.sqrt"(%4877) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4879 = "stablehlo.add"(%4878, %4486) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4880 = "stablehlo.divide"(%4876, %4879) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4881 = "stablehlo.multiply"(%4880, %4489) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4882 = "stablehlo.subtract"(%45, %4881) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4883 = "stablehlo.subtract"(%4882, %264) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4884 = "stablehlo.multiply"(%4883, %4493) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4885 = "stablehlo.add"(%264, %4884) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4886 = "stablehlo.multiply"(%2849#23, %4468) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4887 = "stablehlo.multiply"(%119, %4470) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4888 = "stablehlo.multiply"(%4886, %4472) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4889 = "stablehlo.add"(%4887, %4888) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4890 = "stablehlo.multiply"(%192, %4475) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4891 = "stablehlo.multiply"(%4886, %4886) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4892 = "stablehlo.multiply"(%4891, %4478) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4893 = "stablehlo.add"(%4890, %4892) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4894 = "stablehlo.divide"(%4889, %4481) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4895 = "stablehlo.divide"(%4893, %4483) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4896 = "stablehlo.sqrt"(%4895) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4897 = "stablehlo.add"(%4896, %4486) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4898 = "stablehlo.divide"(%4894, %4897) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4899 = "stablehlo.multiply"(%4898, %4489) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4900 = "stablehlo.subtract"(%46, %4899) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4901 = "stablehlo.subtract"(%4900, %265) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4902 = "stablehlo.multiply"(%4901, %4493) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4903 = "stablehlo.add"(%265, %4902) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4904 = "stablehlo.multiply"(%2849#24, %4468) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4905 = "stablehlo.multiply"(%120, %4470) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4906 = "stablehlo.multiply"(%4904, %4472) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4907 = "stablehlo.add"(%4905, %4906) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4908 = "stablehlo.multiply"(%193, %4475) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4909 = "stablehlo.multiply"(%4904, %4904) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4910 = "stablehlo.multiply"(%4909, %4478) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4911 = "stablehlo.add"(%4908, %4910) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4912 = "stablehlo.divide"(%4907, %4481) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4913 = "stablehlo.divide"(%4911, %4483) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4914 = "stablehlo.sqrt"(%4913) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4915 = "stablehlo.add"(%4914, %4486) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4916 = "stablehlo.divide"(%4912, %4915) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4917 = "stablehlo.multiply"(%4916, %4489) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4918 = "stablehlo.subtract"(%47, %4917) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4919 = "stablehlo.subtract"(%4918, %266) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4920 = "stablehlo.multiply"(%4919, %4493) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4921 = "stablehlo.add"(%266, %4920) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4922 = "stablehlo.broadcast_in_dim"(%3863) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x64xf32>
    %4923 = "stablehlo.multiply"(%2849#25, %4922) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %4924 = "stablehlo.broadcast_in_dim"(%3872) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x64xf32>
    %4925 = "stablehlo.multiply"(%121, %4924) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %4926 = "stablehlo.broadcast_in_dim"(%3866) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x64xf32>
    %4927 = "stablehlo.multiply"(%4923, %4926) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %4928 = "stablehlo.add"(%4925, %4927) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %4929 = "stablehlo.broadcast_in_dim"(%3875) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x64xf32>
    %4930 = "stablehlo.multiply"(%194, %4929) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %4931 = "stablehlo.multiply"(%4923, %4923) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %4932 = "stablehlo.broadcast_in_dim"(%3893) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x64xf32>
    %4933 = "stablehlo.multiply"(%4931, %4932) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %4934 = "stablehlo.add"(%4930, %4933) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %4935 = "stablehlo.broadcast_in_dim"(%3874) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x64xf32>
    %4936 = "stablehlo.divide"(%4928, %4935) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %4937 = "stablehlo.broadcast_in_dim"(%3877) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x64xf32>
    %4938 = "stablehlo.divide"(%4934, %4937) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %4939 = "stablehlo.sqrt"(%4938) : (tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %4940 = "stablehlo.broadcast_in_dim"(%3902) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x64xf32>
    %4941 = "stablehlo.add"(%4939, %4940) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %4942 = "stablehlo.divide"(%4936, %4941) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %4943 = "stablehlo.broadcast_in_dim"(%3906) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x64xf32>
    %4944 = "stablehlo.multiply"(%48, %4943) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %4945 = "stablehlo.add"(%4942, %4944) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %4946 = "stablehlo.broadcast_in_dim"(%3871) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x64xf32>
    %4947 = "stablehlo.multiply"(%4945, %4946) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %4948 = "stablehlo.subtract"(%48, %4947) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %4949 = "stablehlo.subtract"(%4948, %267) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %4950 = "stablehlo.broadcast_in_dim"(%3882) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x64xf32>
    %4951 = "stablehlo.multiply"(%4949, %4950) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %4952 = "stablehlo.add"(%267, %4951) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %4953 = "stablehlo.broadcast_in_dim"(%3863) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %4954 = "stablehlo.multiply"(%2849#26, %4953) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4955 = "stablehlo.broadcast_in_dim"(%3872) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %4956 = "stablehlo.multiply"(%122, %4955) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4957 = "stablehlo.broadcast_in_dim"(%3866) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %4958 = "stablehlo.multiply"(%4954, %4957) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4959 = "stablehlo.add"(%4956, %4958) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4960 = "stablehlo.broadcast_in_dim"(%3875) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %4961 = "stablehlo.multiply"(%195, %4960) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4962 = "stablehlo.multiply"(%4954, %4954) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4963 = "stablehlo.broadcast_in_dim"(%3893) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %4964 = "stablehlo.multiply"(%4962, %4963) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4965 = "stablehlo.add"(%4961, %4964) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4966 = "stablehlo.broadcast_in_dim"(%3874) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %4967 = "stablehlo.divide"(%4959, %4966) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4968 = "stablehlo.broadcast_in_dim"(%3877) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %4969 = "stablehlo.divide"(%4965, %4968) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4970 = "stablehlo.sqrt"(%4969) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %4971 = "stablehlo.broadcast_in_dim"(%3902) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %4972 = "stablehlo.add"(%4970, %4971) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4973 = "stablehlo.divide"(%4967, %4972) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4974 = "stablehlo.broadcast_in_dim"(%3871) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %4975 = "stablehlo.multiply"(%4973, %4974) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4976 = "stablehlo.subtract"(%49, %4975) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4977 = "stablehlo.subtract"(%4976, %268) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4978 = "stablehlo.broadcast_in_dim"(%3882) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %4979 = "stablehlo.multiply"(%4977, %4978) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4980 = "stablehlo.add"(%268, %4979) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4981 = "stablehlo.broadcast_in_dim"(%3863) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %4982 = "stablehlo.multiply"(%2849#27, %4981) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %4983 = "stablehlo.broadcast_in_dim"(%3872) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %4984 = "stablehlo.multiply"(%123, %4983) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %4985 = "stablehlo.broadcast_in_dim"(%3866) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %4986 = "stablehlo.multiply"(%4982, %4985) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %4987 = "stablehlo.add"(%4984, %4986) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %4988 = "stablehlo.broadcast_in_dim"(%3875) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %4989 = "stablehlo.multiply"(%196, %4988) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %4990 = "stablehlo.multiply"(%4982, %4982) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %4991 = "stablehlo.broadcast_in_dim"(%3893) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %4992 = "stablehlo.multiply"(%4990, %4991) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %4993 = "stablehlo.add"(%4989, %4992) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %4994 = "stablehlo.broadcast_in_dim"(%3874) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %4995 = "stablehlo.divide"(%4987, %4994) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %4996 = "stablehlo.broadcast_in_dim"(%3877) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %4997 = "stablehlo.divide"(%4993, %4996) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %4998 = "stablehlo.sqrt"(%4997) : (tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %4999 = "stablehlo.broadcast_in_dim"(%3902) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %5000 = "stablehlo.add"(%4998, %4999) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %5001 = "stablehlo.divide"(%4995, %5000) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %5002 = "stablehlo.broadcast_in_dim"(%3906) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %5003 = "stablehlo.multiply"(%50, %5002) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %5004 = "stablehlo.add"(%5001, %5003) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %5005 = "stablehlo.broadcast_in_dim"(%3871) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %5006 = "stablehlo.multiply"(%5004, %5005) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %5007 = "stablehlo.subtract"(%50, %5006) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %5008 = "stablehlo.subtract"(%5007, %269) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %5009 = "stablehlo.broadcast_in_dim"(%3882) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %5010 = "stablehlo.multiply"(%5008, %5009) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %5011 = "stablehlo.add"(%269, %5010) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %5012 = "stablehlo.multiply"(%2849#28, %4468) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5013 = "stablehlo.multiply"(%124, %4470) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5014 = "stablehlo.multiply"(%5012, %4472) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5015 = "stablehlo.add"(%5013, %5014) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5016 = "stablehlo.multiply"(%197, %4475) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5017 = "stablehlo.multiply"(%5012, %5012) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5018 = "stablehlo.multiply"(%5017, %4478) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5019 = "stablehlo.add"(%5016, %5018) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5020 = "stablehlo.divide"(%5015, %4481) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5021 = "stablehlo.divide"(%5019, %4483) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5022 = "stablehlo.sqrt"(%5021) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %5023 = "stablehlo.add"(%5022, %4486) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5024 = "stablehlo.divide"(%5020, %5023) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5025 = "stablehlo.multiply"(%5024, %4489) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5026 = "stablehlo.subtract"(%51, %5025) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5027 = "stablehlo.subtract"(%5026, %270) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5028 = "stablehlo.multiply"(%5027, %4493) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5029 = "stablehlo.add"(%270, %5028) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5030 = "stablehlo.multiply"(%2148, %3917) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5031 = "stablehlo.multiply"(%125, %3919) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5032 = "stablehlo.multiply"(%5030, %3921) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5033 = "stablehlo.add"(%5031, %5032) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5034 = "stablehlo.multiply"(%198, %3924) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5035 = "stablehlo.multiply"(%5030, %5030) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5036 = "stablehlo.multiply"(%5035, %3927) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5037 = "stablehlo.add"(%5034, %5036) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5038 = "stablehlo.divide"(%5033, %3930) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5039 = "stablehlo.divide"(%5037, %3932) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5040 = "stablehlo.sqrt"(%5039) : (tensor<16xf32>) -> tensor<16xf32>
    %5041 = "stablehlo.add"(%5040, %3935) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5042 = "stablehlo.divide"(%5038, %5041) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5043 = "stablehlo.multiply"(%5042, %3938) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5044 = "stablehlo.subtract"(%52, %5043) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5045 = "stablehlo.subtract"(%5044, %271) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5046 = "stablehlo.multiply"(%5045, %3942) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5047 = "stablehlo.add"(%271, %5046) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5048 = "stablehlo.multiply"(%2141, %3917) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5049 = "stablehlo.multiply"(%126, %3919) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5050 = "stablehlo.multiply"(%5048, %3921) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5051 = "stablehlo.add"(%5049, %5050) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5052 = "stablehlo.multiply"(%199, %3924) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5053 = "stablehlo.multiply"(%5048, %5048) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5054 = "stablehlo.multiply"(%5053, %3927) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5055 = "stablehlo.add"(%5052, %5054) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5056 = "stablehlo.divide"(%5051, %3930) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5057 = "stablehlo.divide"(%5055, %3932) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5058 = "stablehlo.sqrt"(%5057) : (tensor<16xf32>) -> tensor<16xf32>
    %5059 = "stablehlo.add"(%5058, %3935) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5060 = "stablehlo.divide"(%5056, %5059) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5061 = "stablehlo.multiply"(%5060, %3938) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5062 = "stablehlo.subtract"(%53, %5061) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5063 = "stablehlo.subtract"(%5062, %272) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5064 = "stablehlo.multiply"(%5063, %3942) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5065 = "stablehlo.add"(%272, %5064) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5066 = "stablehlo.broadcast_in_dim"(%3863) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<256x16xf32>
    %5067 = "stablehlo.multiply"(%2135, %5066) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %5068 = "stablehlo.broadcast_in_dim"(%3872) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<256x16xf32>
    %5069 = "stablehlo.multiply"(%127, %5068) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %5070 = "stablehlo.broadcast_in_dim"(%3866) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<256x16xf32>
    %5071 = "stablehlo.multiply"(%5067, %5070) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %5072 = "stablehlo.add"(%5069, %5071) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %5073 = "stablehlo.broadcast_in_dim"(%3875) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<256x16xf32>
    %5074 = "stablehlo.multiply"(%200, %5073) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %5075 = "stablehlo.multiply"(%5067, %5067) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %5076 = "stablehlo.broadcast_in_dim"(%3893) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<256x16xf32>
    %5077 = "stablehlo.multiply"(%5075, %5076) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %5078 = "stablehlo.add"(%5074, %5077) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %5079 = "stablehlo.broadcast_in_dim"(%3874) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<256x16xf32>
    %5080 = "stablehlo.divide"(%5072, %5079) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %5081 = "stablehlo.broadcast_in_dim"(%3877) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<256x16xf32>
    %5082 = "stablehlo.divide"(%5078, %5081) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %5083 = "stablehlo.sqrt"(%5082) : (tensor<256x16xf32>) -> tensor<256x16xf32>
    %5084 = "stablehlo.broadcast_in_dim"(%3902) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<256x16xf32>
    %5085 = "stablehlo.add"(%5083, %5084) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %5086 = "stablehlo.divide"(%5080, %5085) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %5087 = "stablehlo.broadcast_in_dim"(%3871) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<256x16xf32>
    %5088 = "stablehlo.multiply"(%5086, %5087) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %5089 = "stablehlo.subtract"(%54, %5088) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %5090 = "stablehlo.subtract"(%5089, %273) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %5091 = "stablehlo.broadcast_in_dim"(%3882) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<256x16xf32>
    %5092 = "stablehlo.multiply"(%5090, %5091) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %5093 = "stablehlo.add"(%273, %5092) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %5094 = "stablehlo.multiply"(%2133, %3917) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5095 = "stablehlo.multiply"(%128, %3919) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5096 = "stablehlo.multiply"(%5094, %3921) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5097 = "stablehlo.add"(%5095, %5096) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5098 = "stablehlo.multiply"(%201, %3924) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5099 = "stablehlo.multiply"(%5094, %5094) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5100 = "stablehlo.multiply"(%5099, %3927) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5101 = "stablehlo.add"(%5098, %5100) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5102 = "stablehlo.divide"(%5097, %3930) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5103 = "stablehlo.divide"(%5101, %3932) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5104 = "stablehlo.sqrt"(%5103) : (tensor<16xf32>) -> tensor<16xf32>
    %5105 = "stablehlo.add"(%5104, %3935) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5106 = "stablehlo.divide"(%5102, %5105) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5107 = "stablehlo.multiply"(%5106, %3938) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5108 = "stablehlo.subtract"(%55, %5107) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5109 = "stablehlo.subtract"(%5108, %274) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5110 = "stablehlo.multiply"(%5109, %3942) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5111 = "stablehlo.add"(%274, %5110) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5112 = "stablehlo.multiply"(%2122, %3883) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5113 = "stablehlo.multiply"(%129, %3885) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5114 = "stablehlo.multiply"(%5112, %3887) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5115 = "stablehlo.add"(%5113, %5114) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5116 = "stablehlo.multiply"(%202, %3890) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5117 = "stablehlo.multiply"(%5112, %5112) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5118 = "stablehlo.multiply"(%5117, %3894) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5119 = "stablehlo.add"(%5116, %5118) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5120 = "stablehlo.divide"(%5115, %3897) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5121 = "stablehlo.divide"(%5119, %3899) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5122 = "stablehlo.sqrt"(%5121) : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %5123 = "stablehlo.add"(%5122, %3903) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5124 = "stablehlo.divide"(%5120, %5123) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5125 = "stablehlo.multiply"(%5124, %3910) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5126 = "stablehlo.subtract"(%56, %5125) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5127 = "stablehlo.subtract"(%5126, %275) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5128 = "stablehlo.multiply"(%5127, %3914) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5129 = "stablehlo.add"(%275, %5128) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5130 = "stablehlo.multiply"(%2119, %3917) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5131 = "stablehlo.multiply"(%130, %3919) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5132 = "stablehlo.multiply"(%5130, %3921) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5133 = "stablehlo.add"(%5131, %5132) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5134 = "stablehlo.multiply"(%203, %3924) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5135 = "stablehlo.multiply"(%5130, %5130) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5136 = "stablehlo.multiply"(%5135, %3927) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5137 = "stablehlo.add"(%5134, %5136) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5138 = "stablehlo.divide"(%5133, %3930) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5139 = "stablehlo.divide"(%5137, %3932) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5140 = "stablehlo.sqrt"(%5139) : (tensor<16xf32>) -> tensor<16xf32>
    %5141 = "stablehlo.add"(%5140, %3935) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5142 = "stablehlo.divide"(%5138, %5141) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5143 = "stablehlo.multiply"(%5142, %3938) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5144 = "stablehlo.subtract"(%57, %5143) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5145 = "stablehlo.subtract"(%5144, %276) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5146 = "stablehlo.multiply"(%5145, %3942) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5147 = "stablehlo.add"(%276, %5146) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5148 = "stablehlo.multiply"(%2114, %3883) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5149 = "stablehlo.multiply"(%131, %3885) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5150 = "stablehlo.multiply"(%5148, %3887) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5151 = "stablehlo.add"(%5149, %5150) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5152 = "stablehlo.multiply"(%204, %3890) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5153 = "stablehlo.multiply"(%5148, %5148) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5154 = "stablehlo.multiply"(%5153, %3894) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5155 = "stablehlo.add"(%5152, %5154) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5156 = "stablehlo.divide"(%5151, %3897) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5157 = "stablehlo.divide"(%5155, %3899) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5158 = "stablehlo.sqrt"(%5157) : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %5159 = "stablehlo.add"(%5158, %3903) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5160 = "stablehlo.divide"(%5156, %5159) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5161 = "stablehlo.multiply"(%5160, %3910) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5162 = "stablehlo.subtract"(%58, %5161) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5163 = "stablehlo.subtract"(%5162, %277) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5164 = "stablehlo.multiply"(%5163, %3914) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5165 = "stablehlo.add"(%277, %5164) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5166 = "stablehlo.multiply"(%2111, %3917) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5167 = "stablehlo.multiply"(%132, %3919) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5168 = "stablehlo.multiply"(%5166, %3921) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5169 = "stablehlo.add"(%5167, %5168) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5170 = "stablehlo.multiply"(%205, %3924) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5171 = "stablehlo.multiply"(%5166, %5166) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5172 = "stablehlo.multiply"(%5171, %3927) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5173 = "stablehlo.add"(%5170, %5172) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5174 = "stablehlo.divide"(%5169, %3930) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5175 = "stablehlo.divide"(%5173, %3932) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5176 = "stablehlo.sqrt"(%5175) : (tensor<16xf32>) -> tensor<16xf32>
    %5177 = "stablehlo.add"(%5176, %3935) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5178 = "stablehlo.divide"(%5174, %5177) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5179 = "stablehlo.multiply"(%5178, %3938) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5180 = "stablehlo.subtract"(%59, %5179) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5181 = "stablehlo.subtract"(%5180, %278) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5182 = "stablehlo.multiply"(%5181, %3942) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5183 = "stablehlo.add"(%278, %5182) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5184 = "stablehlo.multiply"(%2098, %4373) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %5185 = "stablehlo.multiply"(%133, %4375) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %5186 = "stablehlo.multiply"(%5184, %4377) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %5187 = "stablehlo.add"(%5185, %5186) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %5188 = "stablehlo.multiply"(%206, %4380) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %5189 = "stablehlo.multiply"(%5184, %5184) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %5190 = "stablehlo.multiply"(%5189, %4383) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %5191 = "stablehlo.add"(%5188, %5190) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %5192 = "stablehlo.divide"(%5187, %4386) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %5193 = "stablehlo.divide"(%5191, %4388) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %5194 = "stablehlo.sqrt"(%5193) : (tensor<8x16xf32>) -> tensor<8x16xf32>
    %5195 = "stablehlo.add"(%5194, %4391) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %5196 = "stablehlo.divide"(%5192, %5195) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %5197 = "stablehlo.multiply"(%5196, %4397) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %5198 = "stablehlo.subtract"(%60, %5197) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %5199 = "stablehlo.subtract"(%5198, %279) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %5200 = "stablehlo.multiply"(%5199, %4401) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %5201 = "stablehlo.add"(%279, %5200) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %5202 = "stablehlo.multiply"(%2096, %3917) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5203 = "stablehlo.multiply"(%134, %3919) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5204 = "stablehlo.multiply"(%5202, %3921) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5205 = "stablehlo.add"(%5203, %5204) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5206 = "stablehlo.multiply"(%207, %3924) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5207 = "stablehlo.multiply"(%5202, %5202) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5208 = "stablehlo.multiply"(%5207, %3927) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5209 = "stablehlo.add"(%5206, %5208) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5210 = "stablehlo.divide"(%5205, %3930) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5211 = "stablehlo.divide"(%5209, %3932) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5212 = "stablehlo.sqrt"(%5211) : (tensor<16xf32>) -> tensor<16xf32>
    %5213 = "stablehlo.add"(%5212, %3935) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5214 = "stablehlo.divide"(%5210, %5213) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5215 = "stablehlo.multiply"(%5214, %3938) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5216 = "stablehlo.subtract"(%61, %5215) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5217 = "stablehlo.subtract"(%5216, %280) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5218 = "stablehlo.multiply"(%5217, %3942) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5219 = "stablehlo.add"(%280, %5218) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5220 = "stablehlo.broadcast_in_dim"(%3863) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x48xf32>
    %5221 = "stablehlo.multiply"(%2084#3, %5220) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %5222 = "stablehlo.broadcast_in_dim"(%3872) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x48xf32>
    %5223 = "stablehlo.multiply"(%135, %5222) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %5224 = "stablehlo.broadcast_in_dim"(%3866) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x48xf32>
    %5225 = "stablehlo.multiply"(%5221, %5224) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %5226 = "stablehlo.add"(%5223, %5225) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %5227 = "stablehlo.broadcast_in_dim"(%3875) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x48xf32>
    %5228 = "stablehlo.multiply"(%208, %5227) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %5229 = "stablehlo.multiply"(%5221, %5221) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %5230 = "stablehlo.broadcast_in_dim"(%3893) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x48xf32>
    %5231 = "stablehlo.multiply"(%5229, %5230) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %5232 = "stablehlo.add"(%5228, %5231) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %5233 = "stablehlo.broadcast_in_dim"(%3874) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x48xf32>
    %5234 = "stablehlo.divide"(%5226, %5233) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %5235 = "stablehlo.broadcast_in_dim"(%3877) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x48xf32>
    %5236 = "stablehlo.divide"(%5232, %5235) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %5237 = "stablehlo.sqrt"(%5236) : (tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %5238 = "stablehlo.broadcast_in_dim"(%3902) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x48xf32>
    %5239 = "stablehlo.add"(%5237, %5238) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %5240 = "stablehlo.divide"(%5234, %5239) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %5241 = "stablehlo.broadcast_in_dim"(%3871) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x48xf32>
    %5242 = "stablehlo.multiply"(%5240, %5241) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %5243 = "stablehlo.subtract"(%62, %5242) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %5244 = "stablehlo.subtract"(%5243, %281) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %5245 = "stablehlo.broadcast_in_dim"(%3882) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x48xf32>
    %5246 = "stablehlo.multiply"(%5244, %5245) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %5247 = "stablehlo.add"(%281, %5246) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %5248 = "stablehlo.broadcast_in_dim"(%3863) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x48xf32>
    %5249 = "stablehlo.multiply"(%2084#4, %5248) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %5250 = "stablehlo.broadcast_in_dim"(%3872) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x48xf32>
    %5251 = "stablehlo.multiply"(%136, %5250) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %5252 = "stablehlo.broadcast_in_dim"(%3866) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x48xf32>
    %5253 = "stablehlo.multiply"(%5249, %5252) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %5254 = "stablehlo.add"(%5251, %5253) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %5255 = "stablehlo.broadcast_in_dim"(%3875) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x48xf32>
    %5256 = "stablehlo.multiply"(%209, %5255) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %5257 = "stablehlo.multiply"(%5249, %5249) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %5258 = "stablehlo.broadcast_in_dim"(%3893) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x48xf32>
    %5259 = "stablehlo.multiply"(%5257, %5258) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %5260 = "stablehlo.add"(%5256, %5259) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %5261 = "stablehlo.broadcast_in_dim"(%3874) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x48xf32>
    %5262 = "stablehlo.divide"(%5254, %5261) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %5263 = "stablehlo.broadcast_in_dim"(%3877) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x48xf32>
    %5264 = "stablehlo.divide"(%5260, %5263) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %5265 = "stablehlo.sqrt"(%5264) : (tensor<2x48xf32>) -> tensor<2x48xf32>
    %5266 = "stablehlo.broadcast_in_dim"(%3902) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x48xf32>
    %5267 = "stablehlo.add"(%5265, %5266) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %5268 = "stablehlo.divide"(%5262, %5267) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %5269 = "stablehlo.broadcast_in_dim"(%3871) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x48xf32>
    %5270 = "stablehlo.multiply"(%5268, %5269) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %5271 = "stablehlo.subtract"(%63, %5270) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %5272 = "stablehlo.subtract"(%5271, %282) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %5273 = "stablehlo.broadcast_in_dim"(%3882) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x48xf32>
    %5274 = "stablehlo.multiply"(%5272, %5273) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %5275 = "stablehlo.add"(%282, %5274) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %5276 = "stablehlo.multiply"(%2084#5, %4468) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5277 = "stablehlo.multiply"(%137, %4470) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5278 = "stablehlo.multiply"(%5276, %4472) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5279 = "stablehlo.add"(%5277, %5278) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5280 = "stablehlo.multiply"(%210, %4475) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5281 = "stablehlo.multiply"(%5276, %5276) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5282 = "stablehlo.multiply"(%5281, %4478) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5283 = "stablehlo.add"(%5280, %5282) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5284 = "stablehlo.divide"(%5279, %4481) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5285 = "stablehlo.divide"(%5283, %4483) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5286 = "stablehlo.sqrt"(%5285) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %5287 = "stablehlo.add"(%5286, %4486) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5288 = "stablehlo.divide"(%5284, %5287) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5289 = "stablehlo.multiply"(%5288, %4489) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5290 = "stablehlo.subtract"(%64, %5289) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5291 = "stablehlo.subtract"(%5290, %283) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5292 = "stablehlo.multiply"(%5291, %4493) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5293 = "stablehlo.add"(%283, %5292) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5294 = "stablehlo.multiply"(%2084#6, %4468) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5295 = "stablehlo.multiply"(%138, %4470) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5296 = "stablehlo.multiply"(%5294, %4472) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5297 = "stablehlo.add"(%5295, %5296) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5298 = "stablehlo.multiply"(%211, %4475) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5299 = "stablehlo.multiply"(%5294, %5294) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5300 = "stablehlo.multiply"(%5299, %4478) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5301 = "stablehlo.add"(%5298, %5300) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5302 = "stablehlo.divide"(%5297, %4481) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5303 = "stablehlo.divide"(%5301, %4483) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5304 = "stablehlo.sqrt"(%5303) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %5305 = "stablehlo.add"(%5304, %4486) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5306 = "stablehlo.divide"(%5302, %5305) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5307 = "stablehlo.multiply"(%5306, %4489) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5308 = "stablehlo.subtract"(%65, %5307) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5309 = "stablehlo.subtract"(%5308, %284) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5310 = "stablehlo.multiply"(%5309, %4493) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5311 = "stablehlo.add"(%284, %5310) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5312 = "stablehlo.broadcast_in_dim"(%3863) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x16xf32>
    %5313 = "stablehlo.multiply"(%2084#7, %5312) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5314 = "stablehlo.broadcast_in_dim"(%3872) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x16xf32>
    %5315 = "stablehlo.multiply"(%139, %5314) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5316 = "stablehlo.broadcast_in_dim"(%3866) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x16xf32>
    %5317 = "stablehlo.multiply"(%5313, %5316) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5318 = "stablehlo.add"(%5315, %5317) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5319 = "stablehlo.broadcast_in_dim"(%3875) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x16xf32>
    %5320 = "stablehlo.multiply"(%212, %5319) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5321 = "stablehlo.multiply"(%5313, %5313) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5322 = "stablehlo.broadcast_in_dim"(%3893) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x16xf32>
    %5323 = "stablehlo.multiply"(%5321, %5322) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5324 = "stablehlo.add"(%5320, %5323) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5325 = "stablehlo.broadcast_in_dim"(%3874) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x16xf32>
    %5326 = "stablehlo.divide"(%5318, %5325) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5327 = "stablehlo.broadcast_in_dim"(%3877) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x16xf32>
    %5328 = "stablehlo.divide"(%5324, %5327) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5329 = "stablehlo.sqrt"(%5328) : (tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5330 = "stablehlo.broadcast_in_dim"(%3902) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x16xf32>
    %5331 = "stablehlo.add"(%5329, %5330) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5332 = "stablehlo.divide"(%5326, %5331) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5333 = "stablehlo.broadcast_in_dim"(%3871) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x16xf32>
    %5334 = "stablehlo.multiply"(%5332, %5333) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5335 = "stablehlo.subtract"(%66, %5334) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5336 = "stablehlo.subtract"(%5335, %285) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5337 = "stablehlo.broadcast_in_dim"(%3882) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x16xf32>
    %5338 = "stablehlo.multiply"(%5336, %5337) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5339 = "stablehlo.add"(%285, %5338) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5340 = "stablehlo.multiply"(%2084#8, %4468) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5341 = "stablehlo.multiply"(%140, %4470) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5342 = "stablehlo.multiply"(%5340, %4472) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5343 = "stablehlo.add"(%5341, %5342) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5344 = "stablehlo.multiply"(%213, %4475) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5345 = "stablehlo.multiply"(%5340, %5340) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5346 = "stablehlo.multiply"(%5345, %4478) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5347 = "stablehlo.add"(%5344, %5346) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5348 = "stablehlo.divide"(%5343, %4481) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5349 = "stablehlo.divide"(%5347, %4483) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5350 = "stablehlo.sqrt"(%5349) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %5351 = "stablehlo.add"(%5350, %4486) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5352 = "stablehlo.divide"(%5348, %5351) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5353 = "stablehlo.multiply"(%5352, %4489) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5354 = "stablehlo.subtract"(%67, %5353) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5355 = "stablehlo.subtract"(%5354, %286) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5356 = "stablehlo.multiply"(%5355, %4493) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5357 = "stablehlo.add"(%286, %5356) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5358 = "stablehlo.multiply"(%2084#9, %5312) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5359 = "stablehlo.multiply"(%141, %5314) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5360 = "stablehlo.multiply"(%5358, %5316) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5361 = "stablehlo.add"(%5359, %5360) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5362 = "stablehlo.multiply"(%214, %5319) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5363 = "stablehlo.multiply"(%5358, %5358) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5364 = "stablehlo.multiply"(%5363, %5322) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5365 = "stablehlo.add"(%5362, %5364) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5366 = "stablehlo.divide"(%5361, %5325) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5367 = "stablehlo.divide"(%5365, %5327) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5368 = "stablehlo.sqrt"(%5367) : (tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5369 = "stablehlo.add"(%5368, %5330) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5370 = "stablehlo.divide"(%5366, %5369) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5371 = "stablehlo.multiply"(%5370, %5333) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5372 = "stablehlo.subtract"(%68, %5371) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5373 = "stablehlo.subtract"(%5372, %287) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5374 = "stablehlo.multiply"(%5373, %5337) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5375 = "stablehlo.add"(%287, %5374) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5376 = "stablehlo.multiply"(%2084#10, %4468) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5377 = "stablehlo.multiply"(%142, %4470) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5378 = "stablehlo.multiply"(%5376, %4472) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5379 = "stablehlo.add"(%5377, %5378) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5380 = "stablehlo.multiply"(%215, %4475) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5381 = "stablehlo.multiply"(%5376, %5376) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5382 = "stablehlo.multiply"(%5381, %4478) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5383 = "stablehlo.add"(%5380, %5382) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5384 = "stablehlo.divide"(%5379, %4481) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5385 = "stablehlo.divide"(%5383, %4483) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5386 = "stablehlo.sqrt"(%5385) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %5387 = "stablehlo.add"(%5386, %4486) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5388 = "stablehlo.divide"(%5384, %5387) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5389 = "stablehlo.multiply"(%5388, %4489) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5390 = "stablehlo.subtract"(%69, %5389) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5391 = "stablehlo.subtract"(%5390, %288) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5392 = "stablehlo.multiply"(%5391, %4493) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5393 = "stablehlo.add"(%288, %5392) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5394 = "stablehlo.broadcast_in_dim"(%3863) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x32xf32>
    %5395 = "stablehlo.multiply"(%1860, %5394) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %5396 = "stablehlo.broadcast_in_dim"(%3872) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x32xf32>
    %5397 = "stablehlo.multiply"(%143, %5396) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %5398 = "stablehlo.broadcast_in_dim"(%3866) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x32xf32>
    %5399 = "stablehlo.multiply"(%5395, %5398) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %5400 = "stablehlo.add"(%5397, %5399) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %5401 = "stablehlo.broadcast_in_dim"(%3875) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x32xf32>
    %5402 = "stablehlo.multiply"(%216, %5401) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %5403 = "stablehlo.multiply"(%5395, %5395) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %5404 = "stablehlo.broadcast_in_dim"(%3893) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x32xf32>
    %5405 = "stablehlo.multiply"(%5403, %5404) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %5406 = "stablehlo.add"(%5402, %5405) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %5407 = "stablehlo.broadcast_in_dim"(%3874) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x32xf32>
    %5408 = "stablehlo.divide"(%5400, %5407) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %5409 = "stablehlo.broadcast_in_dim"(%3877) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x32xf32>
    %5410 = "stablehlo.divide"(%5406, %5409) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %5411 = "stablehlo.sqrt"(%5410) : (tensor<16x32xf32>) -> tensor<16x32xf32>
    %5412 = "stablehlo.broadcast_in_dim"(%3902) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x32xf32>
    %5413 = "stablehlo.add"(%5411, %5412) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %5414 = "stablehlo.divide"(%5408, %5413) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %5415 = "stablehlo.broadcast_in_dim"(%3871) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x32xf32>
    %5416 = "stablehlo.multiply"(%5414, %5415) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %5417 = "stablehlo.subtract"(%70, %5416) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %5418 = "stablehlo.subtract"(%5417, %289) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %5419 = "stablehlo.broadcast_in_dim"(%3882) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x32xf32>
    %5420 = "stablehlo.multiply"(%5418, %5419) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %5421 = "stablehlo.add"(%289, %5420) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %5422 = "stablehlo.broadcast_in_dim"(%3863) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<32xf32>
    %5423 = "stablehlo.multiply"(%1857, %5422) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5424 = "stablehlo.broadcast_in_dim"(%3872) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<32xf32>
    %5425 = "stablehlo.multiply"(%144, %5424) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5426 = "stablehlo.broadcast_in_dim"(%3866) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<32xf32>
    %5427 = "stablehlo.multiply"(%5423, %5426) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5428 = "stablehlo.add"(%5425, %5427) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5429 = "stablehlo.broadcast_in_dim"(%3875) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<32xf32>
    %5430 = "stablehlo.multiply"(%217, %5429) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5431 = "stablehlo.multiply"(%5423, %5423) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5432 = "stablehlo.broadcast_in_dim"(%3893) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<32xf32>
    %5433 = "stablehlo.multiply"(%5431, %5432) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5434 = "stablehlo.add"(%5430, %5433) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5435 = "stablehlo.broadcast_in_dim"(%3874) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<32xf32>
    %5436 = "stablehlo.divide"(%5428, %5435) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5437 = "stablehlo.broadcast_in_dim"(%3877) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<32xf32>
    %5438 = "stablehlo.divide"(%5434, %5437) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5439 = "stablehlo.sqrt"(%5438) : (tensor<32xf32>) -> tensor<32xf32>
    %5440 = "stablehlo.broadcast_in_dim"(%3902) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<32xf32>
    %5441 = "stablehlo.add"(%5439, %5440) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5442 = "stablehlo.divide"(%5436, %5441) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5443 = "stablehlo.broadcast_in_dim"(%3871) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<32xf32>
    %5444 = "stablehlo.multiply"(%5442, %5443) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5445 = "stablehlo.subtract"(%71, %5444) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5446 = "stablehlo.subtract"(%5445, %290) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5447 = "stablehlo.broadcast_in_dim"(%3882) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<32xf32>
    %5448 = "stablehlo.multiply"(%5446, %5447) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5449 = "stablehlo.add"(%290, %5448) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5450 = "stablehlo.multiply"(%1819, %3883) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5451 = "stablehlo.multiply"(%145, %3885) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5452 = "stablehlo.multiply"(%5450, %3887) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5453 = "stablehlo.add"(%5451, %5452) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5454 = "stablehlo.multiply"(%218, %3890) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5455 = "stablehlo.multiply"(%5450, %5450) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5456 = "stablehlo.multiply"(%5455, %3894) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5457 = "stablehlo.add"(%5454, %5456) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5458 = "stablehlo.divide"(%5453, %3897) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5459 = "stablehlo.divide"(%5457, %3899) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5460 = "stablehlo.sqrt"(%5459) : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %5461 = "stablehlo.add"(%5460, %3903) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5462 = "stablehlo.divide"(%5458, %5461) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5463 = "stablehlo.multiply"(%5462, %3910) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5464 = "stablehlo.subtract"(%72, %5463) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5465 = "stablehlo.subtract"(%5464, %291) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5466 = "stablehlo.multiply"(%5465, %3914) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5467 = "stablehlo.add"(%291, %5466) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5468 = "stablehlo.multiply"(%1816, %3917) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5469 = "stablehlo.multiply"(%146, %3919) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5470 = "stablehlo.multiply"(%5468, %3921) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5471 = "stablehlo.add"(%5469, %5470) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5472 = "stablehlo.multiply"(%219, %3924) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5473 = "stablehlo.multiply"(%5468, %5468) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5474 = "stablehlo.multiply"(%5473, %3927) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5475 = "stablehlo.add"(%5472, %5474) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5476 = "stablehlo.divide"(%5471, %3930) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5477 = "stablehlo.divide"(%5475, %3932) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5478 = "stablehlo.sqrt"(%5477) : (tensor<16xf32>) -> tensor<16xf32>
    %5479 = "stablehlo.add"(%5478, %3935) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5480 = "stablehlo.divide"(%5476, %5479) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5481 = "stablehlo.multiply"(%5480, %3938) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5482 = "stablehlo.subtract"(%73, %5481) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5483 = "stablehlo.subtract"(%5482, %292) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5484 = "stablehlo.multiply"(%5483, %3942) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5485 = "stablehlo.add"(%292, %5484) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5486 = "stablehlo.add"(%0, %1663) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    return %5486, %3912, %3940, %3968, %3987, %4017, %4045, %4066, %4084, %4104, %4122, %4152, %4171, %4189, %4207, %4237, %4265, %4296, %4315, %4333, %4351, %4369, %4399, %4418, %4436, %4463, %4491, %4510, %4540, %4568, %4589, %4607, %4627, %4645, %4675, %4694, %4714, %4732, %4752, %4770, %4788, %4806, %4826, %4844, %4864, %4882, %4900, %4918, %4948, %4976, %5007, %5026, %5044, %5062, %5089, %5108, %5126, %5144, %5162, %5180, %5198, %5216, %5243, %5271, %5290, %5308, %5335, %5354, %5372, %5390, %5417, %5445, %5464, %5482, %3889, %3923, %3951, %3976, %3997, %4028, %4053, %4073, %4091, %4111, %4132, %4160, %4178, %4196, %4217, %4248, %4276, %4304, %4322, %4340, %4358, %4379, %4407, %4425, %4446, %4474, %4499, %4520, %4551, %4576, %4596, %4614, %4634, %4655, %4683, %4701, %4721, %4739, %4759, %4777, %4795, %4813, %4833, %4851, %4871, %4889, %4907, %4928, %4959, %4987, %5015, %5033, %5051, %5072, %5097, %5115, %5133, %5151, %5169, %5187, %5205, %5226, %5254, %5279, %5297, %5318, %5343, %5361, %5379, %5400, %5428, %5453, %5471, %3896, %3929, %3957, %3980, %4003, %4034, %4057, %4077, %4095, %4115, %4138, %4164, %4182, %4200, %4223, %4254, %4282, %4308, %4326, %4344, %4362, %4385, %4411, %4429, %4452, %4480, %4503, %4526, %4557, %4580, %4600, %4618, %4638, %4661, %4687, %4705, %4725, %4743, %4763, %4781, %4799, %4817, %4837, %4855, %4875, %4893, %4911, %4934, %4965, %4993, %5019, %5037, %5055, %5078, %5101, %5119, %5137, %5155, %5173, %5191, %5209, %5232, %5260, %5283, %5301, %5324, %5347, %5365, %5383, %5406, %5434, %5457, %5475, %3916, %3944, %3972, %3990, %4021, %4049, %4069, %4087, %4107, %4125, %4156, %4174, %4192, %4210, %4241, %4269, %4300, %4318, %4336, %4354, %4372, %4403, %4421, %4439, %4467, %4495, %4513, %4544, %4572, %4592, %4610, %4630, %4648, %4679, %4697, %4717, %4735, %4755, %4773, %4791, %4809, %4829, %4847, %4867, %4885, %4903, %4921, %4952, %4980, %5011, %5029, %5047, %5065, %5093, %5111, %5129, %5147, %5165, %5183, %5201, %5219, %5247, %5275, %5293, %5311, %5339, %5357, %5375, %5393, %5421, %5449, %5467, %5485, %1716, %1684, %1691, %1701, %1710, %3858, %3871 : tensor<i32>, tensor<16x16xf32>, tensor<16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<8x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<4x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<256x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<8x16xf32>, tensor<16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<16x32xf32>, tensor<32xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<8x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<4x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<256x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<8x16xf32>, tensor<16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<16x32xf32>, tensor<32xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<8x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<4x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<256x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<8x16xf32>, tensor<16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<16x32xf32>, tensor<32xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<8x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<4x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<256x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<8x16xf32>, tensor<16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<16x32xf32>, tensor<32xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<4xf32>, tensor<4xf32>, tensor<f32>, tensor<f32>
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
    %73:8 = "stablehlo.while"(%11, %9, %10, %1, %8, %0, %4, %5) ({
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
        %38 = "stablehlo.add"(%23, %24) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %39 = "stablehlo.shift_left"(%24, %37) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %40 = "stablehlo.constant"() {value = dense<32> : tensor<ui32>} : () -> tensor<ui32>
        %41 = "stablehlo.subtract"(%40, %37) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %42 = "stablehlo.shift_right_logical"(%24, %41) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %43 = "stablehlo.or"(%39, %42) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %44 = "stablehlo.xor"(%43, %38) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %45 = "stablehlo.slice"(%33) {start_indices = array<i64: 1>, limit_indices = array<i64: 2>, strides = array<i64: 1>} : (tensor<4xui32>) -> tensor<1xui32>
        %46 = "stablehlo.reshape"(%45) : (tensor<1xui32>) -> tensor<ui32>
        %47 = "stablehlo.add"(%38, %44) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %48 = "stablehlo.shift_left"(%44, %46) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %49 = "stablehlo.subtract"(%40, %46) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %50 = "stablehlo.shift_right_logical"(%44, %49) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %51 = "stablehlo.or"(%48, %50) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %52 = "stablehlo.xor"(%51, %47) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %53 = "stablehlo.slice"(%33) {start_indices = array<i64: 2>, limit_indices = array<i64: 3>, strides = array<i64: 1>} : (tensor<4xui32>) -> tensor<1xui32>
        %54 = "stablehlo.reshape"(%53) : (tensor<1xui32>) -> tensor<ui32>
        %55 = "stablehlo.add"(%47, %52) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %56 = "stablehlo.shift_left"(%52, %54) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %57 = "stablehlo.subtract"(%40, %54) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %58 = "stablehlo.shift_right_logical"(%52, %57) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %59 = "stablehlo.or"(%56, %58) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %60 = "stablehlo.xor"(%59, %55) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %61 = "stablehlo.slice"(%33) {start_indices = array<i64: 3>, limit_indices = array<i64: 4>, strides = array<i64: 1>} : (tensor<4xui32>) -> tensor<1xui32>
        %62 = "stablehlo.reshape"(%61) : (tensor<1xui32>) -> tensor<ui32>
        %63 = "stablehlo.add"(%55, %60) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %64 = "stablehlo.shift_left"(%60, %62) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %65 = "stablehlo.subtract"(%40, %62) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %66 = "stablehlo.shift_right_logical"(%60, %65) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %67 = "stablehlo.or"(%64, %66) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %68 = "stablehlo.xor"(%67, %63) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %69 = "stablehlo.add"(%63, %25) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %70 = "stablehlo.add"(%68, %26) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %71 = "stablehlo.add"(%70, %35) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
        %72 = "stablehlo.add"(%22, %31) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        "stablehlo.return"(%72, %69, %71, %26, %27, %25, %28, %29) : (tensor<i32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<5x4xui32>, tensor<5xui32>) -> ()
    }) : (tensor<i32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<5x4xui32>, tensor<5xui32>) -> (tensor<i32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<5x4xui32>, tensor<5xui32>)
    return %73#1, %73#2 : tensor<ui32>, tensor<ui32>
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
    %78:8 = "stablehlo.while"(%11, %9, %10, %1, %8, %0, %4, %5) ({
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
        %38 = "stablehlo.broadcast_in_dim"(%37) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8xui32>
        %39 = "stablehlo.add"(%23, %24) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %40 = "stablehlo.shift_left"(%24, %38) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %41 = "stablehlo.constant"() {value = dense<32> : tensor<8xui32>} : () -> tensor<8xui32>
        %42 = "stablehlo.subtract"(%41, %38) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %43 = "stablehlo.shift_right_logical"(%24, %42) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %44 = "stablehlo.or"(%40, %43) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %45 = "stablehlo.xor"(%44, %39) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %46 = "stablehlo.slice"(%33) {start_indices = array<i64: 1>, limit_indices = array<i64: 2>, strides = array<i64: 1>} : (tensor<4xui32>) -> tensor<1xui32>
        %47 = "stablehlo.reshape"(%46) : (tensor<1xui32>) -> tensor<ui32>
        %48 = "stablehlo.broadcast_in_dim"(%47) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8xui32>
        %49 = "stablehlo.add"(%39, %45) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %50 = "stablehlo.shift_left"(%45, %48) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %51 = "stablehlo.subtract"(%41, %48) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %52 = "stablehlo.shift_right_logical"(%45, %51) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %53 = "stablehlo.or"(%50, %52) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %54 = "stablehlo.xor"(%53, %49) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %55 = "stablehlo.slice"(%33) {start_indices = array<i64: 2>, limit_indices = array<i64: 3>, strides = array<i64: 1>} : (tensor<4xui32>) -> tensor<1xui32>
        %56 = "stablehlo.reshape"(%55) : (tensor<1xui32>) -> tensor<ui32>
        %57 = "stablehlo.broadcast_in_dim"(%56) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8xui32>
        %58 = "stablehlo.add"(%49, %54) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %59 = "stablehlo.shift_left"(%54, %57) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %60 = "stablehlo.subtract"(%41, %57) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %61 = "stablehlo.shift_right_logical"(%54, %60) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %62 = "stablehlo.or"(%59, %61) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %63 = "stablehlo.xor"(%62, %58) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %64 = "stablehlo.slice"(%33) {start_indices = array<i64: 3>, limit_indices = array<i64: 4>, strides = array<i64: 1>} : (tensor<4xui32>) -> tensor<1xui32>
        %65 = "stablehlo.reshape"(%64) : (tensor<1xui32>) -> tensor<ui32>
        %66 = "stablehlo.broadcast_in_dim"(%65) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8xui32>
        %67 = "stablehlo.add"(%58, %63) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %68 = "stablehlo.shift_left"(%63, %66) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %69 = "stablehlo.subtract"(%41, %66) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %70 = "stablehlo.shift_right_logical"(%63, %69) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %71 = "stablehlo.or"(%68, %70) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %72 = "stablehlo.xor"(%71, %67) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %73 = "stablehlo.add"(%67, %25) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %74 = "stablehlo.add"(%72, %26) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %75 = "stablehlo.broadcast_in_dim"(%35) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8xui32>
        %76 = "stablehlo.add"(%74, %75) : (tensor<8xui32>, tensor<8xui32>) -> tensor<8xui32>
        %77 = "stablehlo.add"(%22, %31) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        "stablehlo.return"(%77, %73, %76, %26, %27, %25, %28, %29) : (tensor<i32>, tensor<8xui32>, tensor<8xui32>, tensor<8xui32>, tensor<8xui32>, tensor<8xui32>, tensor<5x4xui32>, tensor<5xui32>) -> ()
    }) : (tensor<i32>, tensor<8xui32>, tensor<8xui32>, tensor<8xui32>, tensor<8xui32>, tensor<8xui32>, tensor<5x4xui32>, tensor<5xui32>) -> (tensor<i32>, tensor<8xui32>, tensor<8xui32>, tensor<8xui32>, tensor<8xui32>, tensor<8xui32>, tensor<5x4xui32>, tensor<5xui32>)
    return %78#1, %78#2 : tensor<8xui32>, tensor<8xui32>
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
    %78:8 = "stablehlo.while"(%11, %9, %10, %1, %8, %0, %4, %5) ({
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
        %38 = "stablehlo.broadcast_in_dim"(%37) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x4xui32>
        %39 = "stablehlo.add"(%23, %24) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %40 = "stablehlo.shift_left"(%24, %38) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %41 = "stablehlo.constant"() {value = dense<32> : tensor<8x4xui32>} : () -> tensor<8x4xui32>
        %42 = "stablehlo.subtract"(%41, %38) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %43 = "stablehlo.shift_right_logical"(%24, %42) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %44 = "stablehlo.or"(%40, %43) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %45 = "stablehlo.xor"(%44, %39) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %46 = "stablehlo.slice"(%33) {start_indices = array<i64: 1>, limit_indices = array<i64: 2>, strides = array<i64: 1>} : (tensor<4xui32>) -> tensor<1xui32>
        %47 = "stablehlo.reshape"(%46) : (tensor<1xui32>) -> tensor<ui32>
        %48 = "stablehlo.broadcast_in_dim"(%47) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x4xui32>
        %49 = "stablehlo.add"(%39, %45) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %50 = "stablehlo.shift_left"(%45, %48) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %51 = "stablehlo.subtract"(%41, %48) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %52 = "stablehlo.shift_right_logical"(%45, %51) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %53 = "stablehlo.or"(%50, %52) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %54 = "stablehlo.xor"(%53, %49) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %55 = "stablehlo.slice"(%33) {start_indices = array<i64: 2>, limit_indices = array<i64: 3>, strides = array<i64: 1>} : (tensor<4xui32>) -> tensor<1xui32>
        %56 = "stablehlo.reshape"(%55) : (tensor<1xui32>) -> tensor<ui32>
        %57 = "stablehlo.broadcast_in_dim"(%56) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x4xui32>
        %58 = "stablehlo.add"(%49, %54) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %59 = "stablehlo.shift_left"(%54, %57) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %60 = "stablehlo.subtract"(%41, %57) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %61 = "stablehlo.shift_right_logical"(%54, %60) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %62 = "stablehlo.or"(%59, %61) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %63 = "stablehlo.xor"(%62, %58) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %64 = "stablehlo.slice"(%33) {start_indices = array<i64: 3>, limit_indices = array<i64: 4>, strides = array<i64: 1>} : (tensor<4xui32>) -> tensor<1xui32>
        %65 = "stablehlo.reshape"(%64) : (tensor<1xui32>) -> tensor<ui32>
        %66 = "stablehlo.broadcast_in_dim"(%65) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x4xui32>
        %67 = "stablehlo.add"(%58, %63) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %68 = "stablehlo.shift_left"(%63, %66) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %69 = "stablehlo.subtract"(%41, %66) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %70 = "stablehlo.shift_right_logical"(%63, %69) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %71 = "stablehlo.or"(%68, %70) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %72 = "stablehlo.xor"(%71, %67) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %73 = "stablehlo.add"(%67, %25) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %74 = "stablehlo.add"(%72, %26) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %75 = "stablehlo.broadcast_in_dim"(%35) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x4xui32>
        %76 = "stablehlo.add"(%74, %75) : (tensor<8x4xui32>, tensor<8x4xui32>) -> tensor<8x4xui32>
        %77 = "stablehlo.add"(%22, %31) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        "stablehlo.return"(%77, %73, %76, %26, %27, %25, %28, %29) : (tensor<i32>, tensor<8x4xui32>, tensor<8x4xui32>, tensor<8x4xui32>, tensor<8x4xui32>, tensor<8x4xui32>, tensor<5x4xui32>, tensor<5xui32>) -> ()
    }) : (tensor<i32>, tensor<8x4xui32>, tensor<8x4xui32>, tensor<8x4xui32>, tensor<8x4xui32>, tensor<8x4xui32>, tensor<5x4xui32>, tensor<5xui32>) -> (tensor<i32>, tensor<8x4xui32>, tensor<8x4xui32>, tensor<8x4xui32>, tensor<8x4xui32>, tensor<8x4xui32>, tensor<5x4xui32>, tensor<5xui32>)
    return %78#1, %78#2 : tensor<8x4xui32>, tensor<8x4xui32>
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
    %78:8 = "stablehlo.while"(%11, %9, %10, %1, %8, %0, %4, %5) ({
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
        %38 = "stablehlo.broadcast_in_dim"(%37) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x4x2xui32>
        %39 = "stablehlo.add"(%23, %24) : (tensor<8x4x2xui32>, tensor<8x4x2xui32>) -> tensor<8x4x2xui32>
        %40 = "stablehlo.shift_left"(%24, %38) : (tensor<8x4x2xui32>, tensor<8x4x2xui32>) -> tensor<8x4x2xui32>
        %41 = "stablehlo.constant"() {value = dense<32> : tensor<8x4x2xui32>} : () -> tensor<8x4x2xui32>
        %42 = "stablehlo.subtract"(%41, %38) : (tensor<8x4x2xui32>, tensor<8x4x2xui32>) -> tensor<8x4x2xui32>
        %43 = "stablehlo.shift_right_logical"(%24, %42) : (tensor<8x4x2xui32>, tensor<8x4x2xui32>) -> tensor<8x4x2xui32>
        %44 = "stablehlo.or"(%40, %43) : (tensor<8x4x2xui32>, tensor<8x4x2xui32>) -> tensor<8x4x2xui32>
        %45 = "stablehlo.xor"(%44, %39) : (tensor<8x4x2xui32>, tensor<8x4x2xui32>) -> tensor<8x4x2xui32>
        %46 = "stablehlo.slice"(%33) {start_indices = array<i64: 1>, limit_indices = array<i64: 2>, strides = array<i64: 1>} : (tensor<4xui32>) -> tensor<1xui32>
        %47 = "stablehlo.reshape"(%46) : (tensor<1xui32>) -> tensor<ui32>
        %48 = "stablehlo.broadcast_in_dim"(%47) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x4x2xui32>
        %49 = "stablehlo.add"(%39, %45) : (tensor<8x4x2xui32>, tensor<8x4x2xui32>) -> tensor<8x4x2xui32>
        %50 = "stablehlo.shift_left"(%45, %48) : (tensor<8x4x2xui32>, tensor<8x4x2xui32>) -> tensor<8x4x2xui32>
        %51 = "stablehlo.subtract"(%41, %48) : (tensor<8x4x2xui32>, tensor<8x4x2xui32>) -> tensor<8x4x2xui32>
        %52 = "stablehlo.shift_right_logical"(%45, %51) : (tensor<8x4x2xui32>, tensor<8x4x2xui32>) -> tensor<8x4x2xui32>
        %53 = "stablehlo.or"(%50, %52) : (tensor<8x4x2xui32>, tensor<8x4x2xui32>) -> tensor<8x4x2xui32>
        %54 = "stablehlo.xor"(%53, %49) : (tensor<8x4x2xui32>, tensor<8x4x2xui32>) -> tensor<8x4x2xui32>
        %55 = "stablehlo.slice"(%33) {start_indices = array<i64: 2>, limit_indices = array<i64: 3>, strides = array<i64: 1>} : (tensor<4xui32>) -> tensor<1xui32>
        %56 = "stablehlo.reshape"(%55) : (tensor<1xui32>) -> tensor<ui32>
        %57 = "stablehlo.broadcast_in_dim"(%56) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x4x2xui32>
        %58 = "stablehlo.add"(%49, %54) : (tensor<8x4x2xui32>, tensor<8x4x2xui32>) -> tensor<8x4x2xui32>
        %59 = "stablehlo.shift_left"(%54, %57) : (tensor<8x4x2xui32>, tensor<8x4x2xui32>) -> tensor<8x4x2xui32>
        %60 = "stablehlo.subtract"(%41, %57) : (tensor<8x4x2xui32>, tensor<8x4x2xui32>) -> tensor<8x4x2xui32>
        %61 = "stablehlo.shift_right_logical"(%54, %60) : (tensor<8x4x2xui32>, tensor<8x4x2xui32>) -> tensor<8x4x2xui32>
        %62 = "stablehlo.or"(%59, %61) : (tensor<8x4x2xui32>, tensor<8x4x2xui32>) -> tensor<8x4x2xui32>
        %63 = "stablehlo.xor"(%62, %58) : (tensor<8x4x2xui32>, tensor<8x4x2xui32>) -> tensor<8x4x2xui32>
        %64 = "stablehlo.slice"(%33) {start_indices = array<i64: 3>, limit_indices = array<i64: 4>, strides = array<i64: 1>} : (tensor<4xui32>) -> tensor<1xui32>
        %65 = "stablehlo.reshape"(%64) : (tensor<1xui32>) -> tensor<ui32>
        %66 = "stablehlo.broadcast_in_dim"(%65) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x4x2xui32>
        %67 = "stablehlo.add"(%58, %63) : (tensor<8x4x2xui32>, tensor<8x4x2xui32>) -> tensor<8x4x2xui32>
        %68 = "stablehlo.shift_left"(%63, %66) : (tensor<8x4x2xui32>, tensor<8x4x2xui32>) -> tensor<8x4x2xui32>
        %69 = "stablehlo.subtract"(%41, %66) : (tensor<8x4x2xui32>, tensor<8x4x2xui32>) -> tensor<8x4x2xui32>
        %70 = "stablehlo.shift_right_logical"(%63, %69) : (tensor<8x4x2xui32>, tensor<8x4x2xui32>) -> tensor<8x4x2xui32>
        %71 = "stablehlo.or"(%68, %70) : (tensor<8x4x2xui32>, tensor<8x4x2xui32>) -> tensor<8x4x2xui32>
        %72 = "stablehlo.xor"(%71, %67) : (tensor<8x4x2xui32>, tensor<8x4x2xui32>) -> tensor<8x4x2xui32>
        %73 = "stablehlo.add"(%67, %25) : (tensor<8x4x2xui32>, tensor<8x4x2xui32>) -> tensor<8x4x2xui32>
        %74 = "stablehlo.add"(%72, %26) : (tensor<8x4x2xui32>, tensor<8x4x2xui32>) -> tensor<8x4x2xui32>
        %75 = "stablehlo.broadcast_in_dim"(%35) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x4x2xui32>
        %76 = "stablehlo.add"(%74, %75) : (tensor<8x4x2xui32>, tensor<8x4x2xui32>) -> tensor<8x4x2xui32>
        %77 = "stablehlo.add"(%22, %31) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        "stablehlo.return"(%77, %73, %76, %26, %27, %25, %28, %29) : (tensor<i32>, tensor<8x4x2xui32>, tensor<8x4x2xui32>, tensor<8x4x2xui32>, tensor<8x4x2xui32>, tensor<8x4x2xui32>, tensor<5x4xui32>, tensor<5xui32>) -> ()
    }) : (tensor<i32>, tensor<8x4x2xui32>, tensor<8x4x2xui32>, tensor<8x4x2xui32>, tensor<8x4x2xui32>, tensor<8x4x2xui32>, tensor<5x4xui32>, tensor<5xui32>) -> (tensor<i32>, tensor<8x4x2xui32>, tensor<8x4x2xui32>, tensor<8x4x2xui32>, tensor<8x4x2xui32>, tensor<8x4x2xui32>, tensor<5x4xui32>, tensor<5xui32>)
    return %78#1, %78#2 : tensor<8x4x2xui32>, tensor<8x4x2xui32>
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
    %78:8 = "stablehlo.while"(%11, %9, %10, %1, %8, %0, %4, %5) ({
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
        %38 = "stablehlo.broadcast_in_dim"(%37) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x4x2x8xui32>
        %39 = "stablehlo.add"(%23, %24) : (tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>) -> tensor<8x4x2x8xui32>
        %40 = "stablehlo.shift_left"(%24, %38) : (tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>) -> tensor<8x4x2x8xui32>
        %41 = "stablehlo.constant"() {value = dense<32> : tensor<8x4x2x8xui32>} : () -> tensor<8x4x2x8xui32>
        %42 = "stablehlo.subtract"(%41, %38) : (tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>) -> tensor<8x4x2x8xui32>
        %43 = "stablehlo.shift_right_logical"(%24, %42) : (tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>) -> tensor<8x4x2x8xui32>
        %44 = "stablehlo.or"(%40, %43) : (tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>) -> tensor<8x4x2x8xui32>
        %45 = "stablehlo.xor"(%44, %39) : (tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>) -> tensor<8x4x2x8xui32>
        %46 = "stablehlo.slice"(%33) {start_indices = array<i64: 1>, limit_indices = array<i64: 2>, strides = array<i64: 1>} : (tensor<4xui32>) -> tensor<1xui32>
        %47 = "stablehlo.reshape"(%46) : (tensor<1xui32>) -> tensor<ui32>
        %48 = "stablehlo.broadcast_in_dim"(%47) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x4x2x8xui32>
        %49 = "stablehlo.add"(%39, %45) : (tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>) -> tensor<8x4x2x8xui32>
        %50 = "stablehlo.shift_left"(%45, %48) : (tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>) -> tensor<8x4x2x8xui32>
        %51 = "stablehlo.subtract"(%41, %48) : (tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>) -> tensor<8x4x2x8xui32>
        %52 = "stablehlo.shift_right_logical"(%45, %51) : (tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>) -> tensor<8x4x2x8xui32>
        %53 = "stablehlo.or"(%50, %52) : (tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>) -> tensor<8x4x2x8xui32>
        %54 = "stablehlo.xor"(%53, %49) : (tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>) -> tensor<8x4x2x8xui32>
        %55 = "stablehlo.slice"(%33) {start_indices = array<i64: 2>, limit_indices = array<i64: 3>, strides = array<i64: 1>} : (tensor<4xui32>) -> tensor<1xui32>
        %56 = "stablehlo.reshape"(%55) : (tensor<1xui32>) -> tensor<ui32>
        %57 = "stablehlo.broadcast_in_dim"(%56) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x4x2x8xui32>
        %58 = "stablehlo.add"(%49, %54) : (tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>) -> tensor<8x4x2x8xui32>
        %59 = "stablehlo.shift_left"(%54, %57) : (tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>) -> tensor<8x4x2x8xui32>
        %60 = "stablehlo.subtract"(%41, %57) : (tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>) -> tensor<8x4x2x8xui32>
        %61 = "stablehlo.shift_right_logical"(%54, %60) : (tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>) -> tensor<8x4x2x8xui32>
        %62 = "stablehlo.or"(%59, %61) : (tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>) -> tensor<8x4x2x8xui32>
        %63 = "stablehlo.xor"(%62, %58) : (tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>) -> tensor<8x4x2x8xui32>
        %64 = "stablehlo.slice"(%33) {start_indices = array<i64: 3>, limit_indices = array<i64: 4>, strides = array<i64: 1>} : (tensor<4xui32>) -> tensor<1xui32>
        %65 = "stablehlo.reshape"(%64) : (tensor<1xui32>) -> tensor<ui32>
        %66 = "stablehlo.broadcast_in_dim"(%65) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x4x2x8xui32>
        %67 = "stablehlo.add"(%58, %63) : (tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>) -> tensor<8x4x2x8xui32>
        %68 = "stablehlo.shift_left"(%63, %66) : (tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>) -> tensor<8x4x2x8xui32>
        %69 = "stablehlo.subtract"(%41, %66) : (tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>) -> tensor<8x4x2x8xui32>
        %70 = "stablehlo.shift_right_logical"(%63, %69) : (tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>) -> tensor<8x4x2x8xui32>
        %71 = "stablehlo.or"(%68, %70) : (tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>) -> tensor<8x4x2x8xui32>
        %72 = "stablehlo.xor"(%71, %67) : (tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>) -> tensor<8x4x2x8xui32>
        %73 = "stablehlo.add"(%67, %25) : (tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>) -> tensor<8x4x2x8xui32>
        %74 = "stablehlo.add"(%72, %26) : (tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>) -> tensor<8x4x2x8xui32>
        %75 = "stablehlo.broadcast_in_dim"(%35) {broadcast_dimensions = array<i64>} : (tensor<ui32>) -> tensor<8x4x2x8xui32>
        %76 = "stablehlo.add"(%74, %75) : (tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>) -> tensor<8x4x2x8xui32>
        %77 = "stablehlo.add"(%22, %31) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        "stablehlo.return"(%77, %73, %76, %26, %27, %25, %28, %29) : (tensor<i32>, tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>, tensor<5x4xui32>, tensor<5xui32>) -> ()
    }) : (tensor<i32>, tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>, tensor<5x4xui32>, tensor<5xui32>) -> (tensor<i32>, tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>, tensor<5x4xui32>, tensor<5xui32>)
    return %78#1, %78#2 : tensor<8x4x2x8xui32>, tensor<8x4x2x8xui32>
  }
}
