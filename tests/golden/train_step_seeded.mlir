module @train_step {
  sdy.mesh @mesh = <["data"=2]>
  func.func public @main(%0: tensor<i32> {sdy.sharding = #sdy.sharding<@mesh, []>, tf.aliasing_output = 0 : i32}, %1: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 1 : i32}, %2: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 2 : i32}, %3: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 3 : i32}, %4: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 4 : i32}, %5: tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 5 : i32}, %6: tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 6 : i32}, %7: tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 7 : i32}, %8: tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 8 : i32}, %9: tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 9 : i32}, %10: tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 10 : i32}, %11: tensor<1x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 11 : i32}, %12: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 12 : i32}, %13: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 13 : i32}, %14: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 14 : i32}, %15: tensor<1x16x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 15 : i32}, %16: tensor<1x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 16 : i32}, %17: tensor<1x64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 17 : i32}, %18: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 18 : i32}, %19: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 19 : i32}, %20: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 20 : i32}, %21: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 21 : i32}, %22: tensor<8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 22 : i32}, %23: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 23 : i32}, %24: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 24 : i32}, %25: tensor<4x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 25 : i32}, %26: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 26 : i32}, %27: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 27 : i32}, %28: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 28 : i32}, %29: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 29 : i32}, %30: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 30 : i32}, %31: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 31 : i32}, %32: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 32 : i32}, %33: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 33 : i32}, %34: tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 34 : i32}, %35: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 35 : i32}, %36: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 36 : i32}, %37: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 37 : i32}, %38: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 38 : i32}, %39: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 39 : i32}, %40: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 40 : i32}, %41: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 41 : i32}, %42: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 42 : i32}, %43: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 43 : i32}, %44: tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 44 : i32}, %45: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 45 : i32}, %46: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 46 : i32}, %47: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 47 : i32}, %48: tensor<2x16x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 48 : i32}, %49: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 49 : i32}, %50: tensor<2x64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 50 : i32}, %51: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 51 : i32}, %52: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 52 : i32}, %53: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 53 : i32}, %54: tensor<256x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 54 : i32}, %55: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 55 : i32}, %56: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 56 : i32}, %57: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 57 : i32}, %58: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 58 : i32}, %59: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 59 : i32}, %60: tensor<8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 60 : i32}, %61: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 61 : i32}, %62: tensor<2x16x48xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 62 : i32}, %63: tensor<2x48xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 63 : i32}, %64: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 64 : i32}, %65: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 65 : i32}, %66: tensor<2x16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 66 : i32}, %67: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 67 : i32}, %68: tensor<2x16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 68 : i32}, %69: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 69 : i32}, %70: tensor<16x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 70 : i32}, %71: tensor<32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 71 : i32}, %72: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 72 : i32}, %73: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 73 : i32}, %74: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 74 : i32}, %75: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 75 : i32}, %76: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 76 : i32}, %77: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 77 : i32}, %78: tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 78 : i32}, %79: tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 79 : i32}, %80: tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 80 : i32}, %81: tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 81 : i32}, %82: tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 82 : i32}, %83: tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 83 : i32}, %84: tensor<1x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 84 : i32}, %85: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 85 : i32}, %86: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 86 : i32}, %87: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 87 : i32}, %88: tensor<1x16x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 88 : i32}, %89: tensor<1x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 89 : i32}, %90: tensor<1x64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 90 : i32}, %91: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 91 : i32}, %92: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 92 : i32}, %93: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 93 : i32}, %94: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 94 : i32}, %95: tensor<8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 95 : i32}, %96: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 96 : i32}, %97: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 97 : i32}, %98: tensor<4x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 98 : i32}, %99: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 99 : i32}, %100: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 100 : i32}, %101: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 101 : i32}, %102: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 102 : i32}, %103: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 103 : i32}, %104: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 104 : i32}, %105: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 105 : i32}, %106: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 106 : i32}, %107: tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 107 : i32}, %108: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 108 : i32}, %109: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 109 : i32}, %110: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 110 : i32}, %111: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 111 : i32}, %112: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 112 : i32}, %113: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 113 : i32}, %114: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 114 : i32}, %115: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 115 : i32}, %116: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 116 : i32}, %117: tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 117 : i32}, %118: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 118 : i32}, %119: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 119 : i32}, %120: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 120 : i32}, %121: tensor<2x16x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 121 : i32}, %122: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 122 : i32}, %123: tensor<2x64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 123 : i32}, %124: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 124 : i32}, %125: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 125 : i32}, %126: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 126 : i32}, %127: tensor<256x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 127 : i32}, %128: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 128 : i32}, %129: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 129 : i32}, %130: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 130 : i32}, %131: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 131 : i32}, %132: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 132 : i32}, %133: tensor<8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 133 : i32}, %134: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 134 : i32}, %135: tensor<2x16x48xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 135 : i32}, %136: tensor<2x48xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 136 : i32}, %137: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 137 : i32}, %138: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 138 : i32}, %139: tensor<2x16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 139 : i32}, %140: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 140 : i32}, %141: tensor<2x16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 141 : i32}, %142: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 142 : i32}, %143: tensor<16x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 143 : i32}, %144: tensor<32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 144 : i32}, %145: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 145 : i32}, %146: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 146 : i32}, %147: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 147 : i32}, %148: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 148 : i32}, %149: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 149 : i32}, %150: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 150 : i32}, %151: tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 151 : i32}, %152: tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 152 : i32}, %153: tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 153 : i32}, %154: tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 154 : i32}, %155: tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 155 : i32}, %156: tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 156 : i32}, %157: tensor<1x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 157 : i32}, %158: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 158 : i32}, %159: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 159 : i32}, %160: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 160 : i32}, %161: tensor<1x16x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 161 : i32}, %162: tensor<1x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 162 : i32}, %163: tensor<1x64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 163 : i32}, %164: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 164 : i32}, %165: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 165 : i32}, %166: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 166 : i32}, %167: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 167 : i32}, %168: tensor<8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 168 : i32}, %169: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 169 : i32}, %170: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 170 : i32}, %171: tensor<4x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 171 : i32}, %172: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 172 : i32}, %173: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 173 : i32}, %174: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 174 : i32}, %175: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 175 : i32}, %176: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 176 : i32}, %177: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 177 : i32}, %178: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 178 : i32}, %179: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 179 : i32}, %180: tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 180 : i32}, %181: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 181 : i32}, %182: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 182 : i32}, %183: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 183 : i32}, %184: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 184 : i32}, %185: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 185 : i32}, %186: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 186 : i32}, %187: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 187 : i32}, %188: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 188 : i32}, %189: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 189 : i32}, %190: tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 190 : i32}, %191: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 191 : i32}, %192: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 192 : i32}, %193: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 193 : i32}, %194: tensor<2x16x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 194 : i32}, %195: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 195 : i32}, %196: tensor<2x64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 196 : i32}, %197: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 197 : i32}, %198: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 198 : i32}, %199: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 199 : i32}, %200: tensor<256x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 200 : i32}, %201: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 201 : i32}, %202: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 202 : i32}, %203: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 203 : i32}, %204: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 204 : i32}, %205: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 205 : i32}, %206: tensor<8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 206 : i32}, %207: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 207 : i32}, %208: tensor<2x16x48xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 208 : i32}, %209: tensor<2x48xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 209 : i32}, %210: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 210 : i32}, %211: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 211 : i32}, %212: tensor<2x16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 212 : i32}, %213: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 213 : i32}, %214: tensor<2x16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 214 : i32}, %215: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 215 : i32}, %216: tensor<16x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 216 : i32}, %217: tensor<32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 217 : i32}, %218: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 218 : i32}, %219: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 219 : i32}, %220: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 220 : i32}, %221: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 221 : i32}, %222: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 222 : i32}, %223: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 223 : i32}, %224: tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 224 : i32}, %225: tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 225 : i32}, %226: tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 226 : i32}, %227: tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 227 : i32}, %228: tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 228 : i32}, %229: tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 229 : i32}, %230: tensor<1x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 230 : i32}, %231: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 231 : i32}, %232: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 232 : i32}, %233: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 233 : i32}, %234: tensor<1x16x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 234 : i32}, %235: tensor<1x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 235 : i32}, %236: tensor<1x64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 236 : i32}, %237: tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 237 : i32}, %238: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 238 : i32}, %239: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 239 : i32}, %240: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 240 : i32}, %241: tensor<8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 241 : i32}, %242: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 242 : i32}, %243: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 243 : i32}, %244: tensor<4x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 244 : i32}, %245: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 245 : i32}, %246: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 246 : i32}, %247: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 247 : i32}, %248: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 248 : i32}, %249: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 249 : i32}, %250: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 250 : i32}, %251: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 251 : i32}, %252: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 252 : i32}, %253: tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 253 : i32}, %254: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 254 : i32}, %255: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 255 : i32}, %256: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 256 : i32}, %257: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 257 : i32}, %258: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 258 : i32}, %259: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 259 : i32}, %260: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 260 : i32}, %261: tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 261 : i32}, %262: tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 262 : i32}, %263: tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>, tf.aliasing_output = 263 : i32}, %264: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 264 : i32}, %265: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 265 : i32}, %266: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 266 : i32}, %267: tensor<2x16x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 267 : i32}, %268: tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 268 : i32}, %269: tensor<2x64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 269 : i32}, %270: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 270 : i32}, %271: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 271 : i32}, %272: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 272 : i32}, %273: tensor<256x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 273 : i32}, %274: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 274 : i32}, %275: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 275 : i32}, %276: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 276 : i32}, %277: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 277 : i32}, %278: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 278 : i32}, %279: tensor<8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 279 : i32}, %280: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 280 : i32}, %281: tensor<2x16x48xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 281 : i32}, %282: tensor<2x48xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 282 : i32}, %283: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 283 : i32}, %284: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 284 : i32}, %285: tensor<2x16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 285 : i32}, %286: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 286 : i32}, %287: tensor<2x16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>, tf.aliasing_output = 287 : i32}, %288: tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 288 : i32}, %289: tensor<16x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 289 : i32}, %290: tensor<32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 290 : i32}, %291: tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>, tf.aliasing_output = 291 : i32}, %292: tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>, tf.aliasing_output = 292 : i32}, %293: tensor<8x4x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>}, %294: tensor<8x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>}, %295: tensor<8x8xi1> {sdy.sharding = #sdy.sharding<@mesh, [{"data"}, {}]>}, %296: tensor<2xui32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}) -> (tensor<i32> {sdy.sharding = #sdy.sharding<@mesh, []>}, tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<1x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<1x16x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<1x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<1x64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<4x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<256x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<2x16x48xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x48xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<1x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<1x16x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<1x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<1x64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<4x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<256x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<2x16x48xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x48xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<1x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<1x16x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<1x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<1x64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<4x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<256x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<2x16x48xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x48xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<1x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<1x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<1x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<1x16x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<1x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<1x64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<1x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<4x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x2x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x2x8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x64xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x64x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<256x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<8x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<2x16x48xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x48xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<2x16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}, {}]>}, tensor<2x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16x32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<32xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<16x16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}, {}]>}, tensor<16xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}]>}, tensor<f32> {sdy.sharding = #sdy.sharding<@mesh, []>}, tensor<f32> {sdy.sharding = #sdy.sharding<@mesh, []>}, tensor<f32> {sdy.sharding = #sdy.sharding<@mesh, []>}, tensor<f32> {sdy.sharding = #sdy.sharding<@mesh, []>}, tensor<f32> {sdy.sharding = #sdy.sharding<@mesh, []>}) {
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
    %431 = "stablehlo.dot_general"(%294, %1) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<8x8x16xf32>, tensor<16x16xf32>) -> tensor<8x8x16xf32>
    %432 = "stablehlo.broadcast_in_dim"(%2) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
    %433 = "stablehlo.add"(%431, %432) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %434 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %435 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %436 = "stablehlo.broadcast_in_dim"(%435) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8x8x16xf32>
    %437 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %438 = "stablehlo.broadcast_in_dim"(%437) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8x8xf32>
    %439 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %440 = "stablehlo.broadcast_in_dim"(%439) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8x8x16xf32>
    %441 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %442 = "stablehlo.broadcast_in_dim"(%441) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8x8x2x8xf32>
    %443 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %444 = "stablehlo.broadcast_in_dim"(%443) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8x8x2x8xf32>
    %445 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %446 = "stablehlo.broadcast_in_dim"(%445) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8x8x2x8xf32>
    %447 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %448 = "stablehlo.broadcast_in_dim"(%447) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8x2x8x8xf32>
    %449 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %450 = "stablehlo.broadcast_in_dim"(%449) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8x2x8xf32>
    %451 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %452 = "stablehlo.broadcast_in_dim"(%451) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8x2x8x8xf32>
    %453 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %454 = "stablehlo.broadcast_in_dim"(%453) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8x8x2x8xf32>
    %455 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %456 = "stablehlo.broadcast_in_dim"(%455) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8x8x16xf32>
    %457 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %458 = "stablehlo.broadcast_in_dim"(%457) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8x8xf32>
    %459 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %460 = "stablehlo.broadcast_in_dim"(%459) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8x8x16xf32>
    %461 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %462 = "stablehlo.broadcast_in_dim"(%461) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8x8x64xf32>
    %463 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %464 = "stablehlo.broadcast_in_dim"(%463) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8x8x64xf32>
    %465 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %466 = "stablehlo.broadcast_in_dim"(%465) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8x8x64xf32>
    %467 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %468 = "stablehlo.broadcast_in_dim"(%467) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8x8x64xf32>
    %729:36 = "stablehlo.while"(%434, %433, %436, %438, %440, %442, %444, %446, %448, %450, %452, %454, %456, %458, %460, %462, %464, %466, %468, %295, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15, %16, %17, %18) ({
      ^bb0(%469: tensor<i32>, %470: tensor<8x8x16xf32>, %471: tensor<1x8x8x16xf32>, %472: tensor<1x8x8xf32>, %473: tensor<1x8x8x16xf32>, %474: tensor<1x8x8x2x8xf32>, %475: tensor<1x8x8x2x8xf32>, %476: tensor<1x8x8x2x8xf32>, %477: tensor<1x8x2x8x8xf32>, %478: tensor<1x8x2x8xf32>, %479: tensor<1x8x2x8x8xf32>, %480: tensor<1x8x8x2x8xf32>, %481: tensor<1x8x8x16xf32>, %482: tensor<1x8x8xf32>, %483: tensor<1x8x8x16xf32>, %484: tensor<1x8x8x64xf32>, %485: tensor<1x8x8x64xf32>, %486: tensor<1x8x8x64xf32>, %487: tensor<1x8x8x64xf32>, %488: tensor<8x8xi1>, %489: tensor<1x16xf32>, %490: tensor<1x16xf32>, %491: tensor<1x16x2x8xf32>, %492: tensor<1x2x8xf32>, %493: tensor<1x16x2x8xf32>, %494: tensor<1x2x8xf32>, %495: tensor<1x16x2x8xf32>, %496: tensor<1x2x8xf32>, %497: tensor<1x2x8x16xf32>, %498: tensor<1x16xf32>, %499: tensor<1x16xf32>, %500: tensor<1x16xf32>, %501: tensor<1x16x64xf32>, %502: tensor<1x64xf32>, %503: tensor<1x64x16xf32>, %504: tensor<1x16xf32>):
        %505 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %506 = "stablehlo.compare"(%469, %505) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        "stablehlo.return"(%506) : (tensor<i1>) -> ()
    }, {
      ^bb0(%507: tensor<i32>, %508: tensor<8x8x16xf32>, %509: tensor<1x8x8x16xf32>, %510: tensor<1x8x8xf32>, %511: tensor<1x8x8x16xf32>, %512: tensor<1x8x8x2x8xf32>, %513: tensor<1x8x8x2x8xf32>, %514: tensor<1x8x8x2x8xf32>, %515: tensor<1x8x2x8x8xf32>, %516: tensor<1x8x2x8xf32>, %517: tensor<1x8x2x8x8xf32>, %518: tensor<1x8x8x2x8xf32>, %519: tensor<1x8x8x16xf32>, %520: tensor<1x8x8xf32>, %521: tensor<1x8x8x16xf32>, %522: tensor<1x8x8x64xf32>, %523: tensor<1x8x8x64xf32>, %524: tensor<1x8x8x64xf32>, %525: tensor<1x8x8x64xf32>, %526: tensor<8x8xi1>, %527: tensor<1x16xf32>, %528: tensor<1x16xf32>, %529: tensor<1x16x2x8xf32>, %530: tensor<1x2x8xf32>, %531: tensor<1x16x2x8xf32>, %532: tensor<1x2x8xf32>, %533: tensor<1x16x2x8xf32>, %534: tensor<1x2x8xf32>, %535: tensor<1x2x8x16xf32>, %536: tensor<1x16xf32>, %537: tensor<1x16xf32>, %538: tensor<1x16xf32>, %539: tensor<1x16x64xf32>, %540: tensor<1x64xf32>, %541: tensor<1x64x16xf32>, %542: tensor<1x16xf32>):
        %543 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
        %544 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %545 = "stablehlo.dynamic_slice"(%527, %507, %543) {slice_sizes = array<i64: 1, 16>} : (tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %546 = "stablehlo.reshape"(%545) : (tensor<1x16xf32>) -> tensor<16xf32>
        %547 = "stablehlo.dynamic_slice"(%528, %507, %543) {slice_sizes = array<i64: 1, 16>} : (tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %548 = "stablehlo.reshape"(%547) : (tensor<1x16xf32>) -> tensor<16xf32>
        %549 = "stablehlo.dynamic_slice"(%529, %507, %543, %543, %543) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %550 = "stablehlo.reshape"(%549) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %551 = "stablehlo.dynamic_slice"(%530, %507, %543, %543) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %552 = "stablehlo.reshape"(%551) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %553 = "stablehlo.dynamic_slice"(%531, %507, %543, %543, %543) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %554 = "stablehlo.reshape"(%553) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %555 = "stablehlo.dynamic_slice"(%532, %507, %543, %543) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %556 = "stablehlo.reshape"(%555) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %557 = "stablehlo.dynamic_slice"(%533, %507, %543, %543, %543) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %558 = "stablehlo.reshape"(%557) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %559 = "stablehlo.dynamic_slice"(%534, %507, %543, %543) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %560 = "stablehlo.reshape"(%559) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %561 = "stablehlo.dynamic_slice"(%535, %507, %543, %543, %543) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<1x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %562 = "stablehlo.reshape"(%561) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
        %563 = "stablehlo.dynamic_slice"(%536, %507, %543) {slice_sizes = array<i64: 1, 16>} : (tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %564 = "stablehlo.reshape"(%563) : (tensor<1x16xf32>) -> tensor<16xf32>
        %565 = "stablehlo.dynamic_slice"(%537, %507, %543) {slice_sizes = array<i64: 1, 16>} : (tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %566 = "stablehlo.reshape"(%565) : (tensor<1x16xf32>) -> tensor<16xf32>
        %567 = "stablehlo.dynamic_slice"(%538, %507, %543) {slice_sizes = array<i64: 1, 16>} : (tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %568 = "stablehlo.reshape"(%567) : (tensor<1x16xf32>) -> tensor<16xf32>
        %569 = "stablehlo.dynamic_slice"(%539, %507, %543, %543) {slice_sizes = array<i64: 1, 16, 64>} : (tensor<1x16x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x64xf32>
        %570 = "stablehlo.reshape"(%569) : (tensor<1x16x64xf32>) -> tensor<16x64xf32>
        %571 = "stablehlo.dynamic_slice"(%540, %507, %543) {slice_sizes = array<i64: 1, 64>} : (tensor<1x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
        %572 = "stablehlo.reshape"(%571) : (tensor<1x64xf32>) -> tensor<64xf32>
        %573 = "stablehlo.dynamic_slice"(%541, %507, %543, %543) {slice_sizes = array<i64: 1, 64, 16>} : (tensor<1x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x16xf32>
        %574 = "stablehlo.reshape"(%573) : (tensor<1x64x16xf32>) -> tensor<64x16xf32>
        %575 = "stablehlo.dynamic_slice"(%542, %507, %543) {slice_sizes = array<i64: 1, 16>} : (tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %576 = "stablehlo.reshape"(%575) : (tensor<1x16xf32>) -> tensor<16xf32>
        %577 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %578 = "stablehlo.broadcast_in_dim"(%577) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %579 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %580 = "stablehlo.broadcast_in_dim"(%579) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %581 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %585 = "stablehlo.reduce"(%508, %581) ({
          ^bb0(%582: tensor<f32>, %583: tensor<f32>):
            %584 = "stablehlo.add"(%582, %583) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%584) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
        %586 = "stablehlo.multiply"(%585, %578) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %587 = "stablehlo.broadcast_in_dim"(%586) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
        %588 = "stablehlo.subtract"(%508, %587) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %589 = "stablehlo.multiply"(%588, %588) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %590 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %594 = "stablehlo.reduce"(%589, %590) ({
          ^bb0(%591: tensor<f32>, %592: tensor<f32>):
            %593 = "stablehlo.add"(%591, %592) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%593) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
        %595 = "stablehlo.multiply"(%594, %578) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %596 = "stablehlo.add"(%595, %580) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %597 = "stablehlo.rsqrt"(%596) : (tensor<8x8xf32>) -> tensor<8x8xf32>
        %598 = "stablehlo.broadcast_in_dim"(%597) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
        %599 = "stablehlo.multiply"(%588, %598) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %600 = "stablehlo.broadcast_in_dim"(%546) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %601 = "stablehlo.multiply"(%599, %600) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %602 = "stablehlo.broadcast_in_dim"(%548) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %603 = "stablehlo.add"(%601, %602) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %604 = "stablehlo.dot_general"(%603, %550) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<8x8x16xf32>, tensor<16x2x8xf32>) -> tensor<8x8x2x8xf32>
        %605 = "stablehlo.broadcast_in_dim"(%552) {broadcast_dimensions = array<i64: 2, 3>} : (tensor<2x8xf32>) -> tensor<8x8x2x8xf32>
        %606 = "stablehlo.add"(%604, %605) : (tensor<8x8x2x8xf32>, tensor<8x8x2x8xf32>) -> tensor<8x8x2x8xf32>
        %607 = "stablehlo.dot_general"(%603, %554) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<8x8x16xf32>, tensor<16x2x8xf32>) -> tensor<8x8x2x8xf32>
        %608 = "stablehlo.broadcast_in_dim"(%556) {broadcast_dimensions = array<i64: 2, 3>} : (tensor<2x8xf32>) -> tensor<8x8x2x8xf32>
        %609 = "stablehlo.add"(%607, %608) : (tensor<8x8x2x8xf32>, tensor<8x8x2x8xf32>) -> tensor<8x8x2x8xf32>
        %610 = "stablehlo.dot_general"(%603, %558) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<8x8x16xf32>, tensor<16x2x8xf32>) -> tensor<8x8x2x8xf32>
        %611 = "stablehlo.broadcast_in_dim"(%560) {broadcast_dimensions = array<i64: 2, 3>} : (tensor<2x8xf32>) -> tensor<8x8x2x8xf32>
        %612 = "stablehlo.add"(%610, %611) : (tensor<8x8x2x8xf32>, tensor<8x8x2x8xf32>) -> tensor<8x8x2x8xf32>
        %613 = "stablehlo.dot_general"(%606, %609) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 2], rhs_batching_dimensions = [0, 2], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>} : (tensor<8x8x2x8xf32>, tensor<8x8x2x8xf32>) -> tensor<8x2x8x8xf32>
        %614 = "stablehlo.constant"() {value = dense<3.5355338e-1> : tensor<f32>} : () -> tensor<f32>
        %615 = "stablehlo.broadcast_in_dim"(%614) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x8x8xf32>
        %616 = "stablehlo.multiply"(%613, %615) : (tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %617 = "stablehlo.reshape"(%526) : (tensor<8x8xi1>) -> tensor<8x1x1x8xi1>
        %618 = "stablehlo.constant"() {value = dense<-1.0e9> : tensor<f32>} : () -> tensor<f32>
        %619 = "stablehlo.broadcast_in_dim"(%618) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x8x8xf32>
        %620 = "stablehlo.reshape"(%617) : (tensor<8x1x1x8xi1>) -> tensor<8x8xi1>
        %621 = "stablehlo.broadcast_in_dim"(%620) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<8x8xi1>) -> tensor<8x2x8x8xi1>
        %622 = "stablehlo.select"(%621, %616, %619) : (tensor<8x2x8x8xi1>, tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %623 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
        %627 = "stablehlo.reduce"(%622, %623) ({
          ^bb0(%624: tensor<f32>, %625: tensor<f32>):
            %626 = "stablehlo.maximum"(%624, %625) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%626) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x8x8xf32>, tensor<f32>) -> tensor<8x2x8xf32>
        %628 = "stablehlo.reshape"(%627) : (tensor<8x2x8xf32>) -> tensor<8x2x8x1xf32>
        %629 = "stablehlo.reshape"(%628) : (tensor<8x2x8x1xf32>) -> tensor<8x2x8xf32>
        %630 = "stablehlo.broadcast_in_dim"(%629) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x8xf32>) -> tensor<8x2x8x8xf32>
        %631 = "stablehlo.subtract"(%622, %630) : (tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %632 = "stablehlo.exponential"(%631) : (tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %633 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %637 = "stablehlo.reduce"(%632, %633) ({
          ^bb0(%634: tensor<f32>, %635: tensor<f32>):
            %636 = "stablehlo.add"(%634, %635) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%636) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x8x8xf32>, tensor<f32>) -> tensor<8x2x8xf32>
        %638 = "stablehlo.reshape"(%637) : (tensor<8x2x8xf32>) -> tensor<8x2x8x1xf32>
        %639 = "stablehlo.reshape"(%638) : (tensor<8x2x8x1xf32>) -> tensor<8x2x8xf32>
        %640 = "stablehlo.broadcast_in_dim"(%639) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x8xf32>) -> tensor<8x2x8x8xf32>
        %641 = "stablehlo.divide"(%632, %640) : (tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %642 = "stablehlo.dot_general"(%641, %612) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 2], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>} : (tensor<8x2x8x8xf32>, tensor<8x8x2x8xf32>) -> tensor<8x2x8x8xf32>
        %643 = "stablehlo.transpose"(%642) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<8x2x8x8xf32>) -> tensor<8x8x2x8xf32>
        %644 = "stablehlo.dot_general"(%643, %562) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>} : (tensor<8x8x2x8xf32>, tensor<2x8x16xf32>) -> tensor<8x8x16xf32>
        %645 = "stablehlo.broadcast_in_dim"(%564) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %646 = "stablehlo.add"(%644, %645) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %647 = "stablehlo.add"(%508, %646) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %648 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %649 = "stablehlo.broadcast_in_dim"(%648) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %650 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %651 = "stablehlo.broadcast_in_dim"(%650) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %652 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %656 = "stablehlo.reduce"(%647, %652) ({
          ^bb0(%653: tensor<f32>, %654: tensor<f32>):
            %655 = "stablehlo.add"(%653, %654) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%655) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
        %657 = "stablehlo.multiply"(%656, %649) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %658 = "stablehlo.broadcast_in_dim"(%657) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
        %659 = "stablehlo.subtract"(%647, %658) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %660 = "stablehlo.multiply"(%659, %659) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %661 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %665 = "stablehlo.reduce"(%660, %661) ({
          ^bb0(%662: tensor<f32>, %663: tensor<f32>):
            %664 = "stablehlo.add"(%662, %663) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%664) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
        %666 = "stablehlo.multiply"(%665, %649) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %667 = "stablehlo.add"(%666, %651) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %668 = "stablehlo.rsqrt"(%667) : (tensor<8x8xf32>) -> tensor<8x8xf32>
        %669 = "stablehlo.broadcast_in_dim"(%668) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
        %670 = "stablehlo.multiply"(%659, %669) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %671 = "stablehlo.broadcast_in_dim"(%566) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %672 = "stablehlo.multiply"(%670, %671) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %673 = "stablehlo.broadcast_in_dim"(%568) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %674 = "stablehlo.add"(%672, %673) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %675 = "stablehlo.dot_general"(%674, %570) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<8x8x16xf32>, tensor<16x64xf32>) -> tensor<8x8x64xf32>
        %676 = "stablehlo.broadcast_in_dim"(%572) {broadcast_dimensions = array<i64: 2>} : (tensor<64xf32>) -> tensor<8x8x64xf32>
        %677 = "stablehlo.add"(%675, %676) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %678 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
        %679 = "stablehlo.broadcast_in_dim"(%678) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8x64xf32>
        %680 = "stablehlo.multiply"(%677, %679) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %681 = "stablehlo.constant"() {value = dense<7.0710677e-1> : tensor<f32>} : () -> tensor<f32>
        %682 = "stablehlo.broadcast_in_dim"(%681) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8x64xf32>
        %683 = "stablehlo.multiply"(%677, %682) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %684 = "chlo.erf"(%683) : (tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %685 = "stablehlo.constant"() {value = dense<1.0> : tensor<f32>} : () -> tensor<f32>
        %686 = "stablehlo.broadcast_in_dim"(%685) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8x64xf32>
        %687 = "stablehlo.add"(%684, %686) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %688 = "stablehlo.multiply"(%680, %687) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %689 = "stablehlo.dot_general"(%688, %574) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<8x8x64xf32>, tensor<64x16xf32>) -> tensor<8x8x16xf32>
        %690 = "stablehlo.broadcast_in_dim"(%576) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %691 = "stablehlo.add"(%689, %690) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %692 = "stablehlo.add"(%647, %691) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %693 = "sdy.sharding_constraint"(%692) {sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>} : (tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %694 = "stablehlo.add"(%507, %544) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        %695 = "stablehlo.reshape"(%599) : (tensor<8x8x16xf32>) -> tensor<1x8x8x16xf32>
        %696 = "stablehlo.dynamic_update_slice"(%509, %695, %507, %543, %543, %543) : (tensor<1x8x8x16xf32>, tensor<1x8x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x16xf32>
        %697 = "stablehlo.reshape"(%597) : (tensor<8x8xf32>) -> tensor<1x8x8xf32>
        %698 = "stablehlo.dynamic_update_slice"(%510, %697, %507, %543, %543) : (tensor<1x8x8xf32>, tensor<1x8x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8xf32>
        %699 = "stablehlo.reshape"(%603) : (tensor<8x8x16xf32>) -> tensor<1x8x8x16xf32>
        %700 = "stablehlo.dynamic_update_slice"(%511, %699, %507, %543, %543, %543) : (tensor<1x8x8x16xf32>, tensor<1x8x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x16xf32>
        %701 = "stablehlo.reshape"(%606) : (tensor<8x8x2x8xf32>) -> tensor<1x8x8x2x8xf32>
        %702 = "stablehlo.dynamic_update_slice"(%512, %701, %507, %543, %543, %543, %543) : (tensor<1x8x8x2x8xf32>, tensor<1x8x8x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x2x8xf32>
        %703 = "stablehlo.reshape"(%609) : (tensor<8x8x2x8xf32>) -> tensor<1x8x8x2x8xf32>
        %704 = "stablehlo.dynamic_update_slice"(%513, %703, %507, %543, %543, %543, %543) : (tensor<1x8x8x2x8xf32>, tensor<1x8x8x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x2x8xf32>
        %705 = "stablehlo.reshape"(%612) : (tensor<8x8x2x8xf32>) -> tensor<1x8x8x2x8xf32>
        %706 = "stablehlo.dynamic_update_slice"(%514, %705, %507, %543, %543, %543, %543) : (tensor<1x8x8x2x8xf32>, tensor<1x8x8x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x2x8xf32>
        %707 = "stablehlo.reshape"(%632) : (tensor<8x2x8x8xf32>) -> tensor<1x8x2x8x8xf32>
        %708 = "stablehlo.dynamic_update_slice"(%515, %707, %507, %543, %543, %543, %543) : (tensor<1x8x2x8x8xf32>, tensor<1x8x2x8x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x2x8x8xf32>
        %709 = "stablehlo.reshape"(%637) : (tensor<8x2x8xf32>) -> tensor<1x8x2x8xf32>
        %710 = "stablehlo.dynamic_update_slice"(%516, %709, %507, %543, %543, %543) : (tensor<1x8x2x8xf32>, tensor<1x8x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x2x8xf32>
        %711 = "stablehlo.reshape"(%641) : (tensor<8x2x8x8xf32>) -> tensor<1x8x2x8x8xf32>
        %712 = "stablehlo.dynamic_update_slice"(%517, %711, %507, %543, %543, %543, %543) : (tensor<1x8x2x8x8xf32>, tensor<1x8x2x8x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x2x8x8xf32>
        %713 = "stablehlo.reshape"(%643) : (tensor<8x8x2x8xf32>) -> tensor<1x8x8x2x8xf32>
        %714 = "stablehlo.dynamic_update_slice"(%518, %713, %507, %543, %543, %543, %543) : (tensor<1x8x8x2x8xf32>, tensor<1x8x8x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x2x8xf32>
        %715 = "stablehlo.reshape"(%670) : (tensor<8x8x16xf32>) -> tensor<1x8x8x16xf32>
        %716 = "stablehlo.dynamic_update_slice"(%519, %715, %507, %543, %543, %543) : (tensor<1x8x8x16xf32>, tensor<1x8x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x16xf32>
        %717 = "stablehlo.reshape"(%668) : (tensor<8x8xf32>) -> tensor<1x8x8xf32>
        %718 = "stablehlo.dynamic_update_slice"(%520, %717, %507, %543, %543) : (tensor<1x8x8xf32>, tensor<1x8x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8xf32>
        %719 = "stablehlo.reshape"(%674) : (tensor<8x8x16xf32>) -> tensor<1x8x8x16xf32>
        %720 = "stablehlo.dynamic_update_slice"(%521, %719, %507, %543, %543, %543) : (tensor<1x8x8x16xf32>, tensor<1x8x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x16xf32>
        %721 = "stablehlo.reshape"(%680) : (tensor<8x8x64xf32>) -> tensor<1x8x8x64xf32>
        %722 = "stablehlo.dynamic_update_slice"(%522, %721, %507, %543, %543, %543) : (tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x64xf32>
        %723 = "stablehlo.reshape"(%683) : (tensor<8x8x64xf32>) -> tensor<1x8x8x64xf32>
        %724 = "stablehlo.dynamic_update_slice"(%523, %723, %507, %543, %543, %543) : (tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x64xf32>
        %725 = "stablehlo.reshape"(%687) : (tensor<8x8x64xf32>) -> tensor<1x8x8x64xf32>
        %726 = "stablehlo.dynamic_update_slice"(%524, %725, %507, %543, %543, %543) : (tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x64xf32>
        %727 = "stablehlo.reshape"(%688) : (tensor<8x8x64xf32>) -> tensor<1x8x8x64xf32>
        %728 = "stablehlo.dynamic_update_slice"(%525, %727, %507, %543, %543, %543) : (tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x64xf32>
        "stablehlo.return"(%694, %693, %696, %698, %700, %702, %704, %706, %708, %710, %712, %714, %716, %718, %720, %722, %724, %726, %728, %526, %527, %528, %529, %530, %531, %532, %533, %534, %535, %536, %537, %538, %539, %540, %541, %542) : (tensor<i32>, tensor<8x8x16xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8x2x8xf32>, tensor<1x8x8x2x8xf32>, tensor<1x8x8x2x8xf32>, tensor<1x8x2x8x8xf32>, tensor<1x8x2x8xf32>, tensor<1x8x2x8x8xf32>, tensor<1x8x8x2x8xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<8x8xi1>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>) -> ()
    }) : (tensor<i32>, tensor<8x8x16xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8x2x8xf32>, tensor<1x8x8x2x8xf32>, tensor<1x8x8x2x8xf32>, tensor<1x8x2x8x8xf32>, tensor<1x8x2x8xf32>, tensor<1x8x2x8x8xf32>, tensor<1x8x8x2x8xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<8x8xi1>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>) -> (tensor<i32>, tensor<8x8x16xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8x2x8xf32>, tensor<1x8x8x2x8xf32>, tensor<1x8x8x2x8xf32>, tensor<1x8x2x8x8xf32>, tensor<1x8x2x8xf32>, tensor<1x8x2x8x8xf32>, tensor<1x8x8x2x8xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<8x8xi1>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>)
    %730 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %731 = "stablehlo.broadcast_in_dim"(%730) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
    %732 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %733 = "stablehlo.broadcast_in_dim"(%732) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
    %734 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %738 = "stablehlo.reduce"(%729#1, %734) ({
      ^bb0(%735: tensor<f32>, %736: tensor<f32>):
        %737 = "stablehlo.add"(%735, %736) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%737) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
    %739 = "stablehlo.multiply"(%738, %731) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
    %740 = "stablehlo.broadcast_in_dim"(%739) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
    %741 = "stablehlo.subtract"(%729#1, %740) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %742 = "stablehlo.multiply"(%741, %741) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %743 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %747 = "stablehlo.reduce"(%742, %743) ({
      ^bb0(%744: tensor<f32>, %745: tensor<f32>):
        %746 = "stablehlo.add"(%744, %745) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%746) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
    %748 = "stablehlo.multiply"(%747, %731) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
    %749 = "stablehlo.add"(%748, %733) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
    %750 = "stablehlo.rsqrt"(%749) : (tensor<8x8xf32>) -> tensor<8x8xf32>
    %751 = "stablehlo.broadcast_in_dim"(%750) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
    %752 = "stablehlo.multiply"(%741, %751) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %753 = "stablehlo.broadcast_in_dim"(%19) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
    %754 = "stablehlo.multiply"(%752, %753) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %755 = "stablehlo.broadcast_in_dim"(%20) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
    %756 = "stablehlo.add"(%754, %755) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %757 = "stablehlo.reshape"(%326) : (tensor<8xi1>) -> tensor<8x1x1xi1>
    %758 = "stablehlo.broadcast_in_dim"(%21) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
    %759 = "stablehlo.reshape"(%757) : (tensor<8x1x1xi1>) -> tensor<8xi1>
    %760 = "stablehlo.broadcast_in_dim"(%759) {broadcast_dimensions = array<i64: 0>} : (tensor<8xi1>) -> tensor<8x8x16xi1>
    %761 = "stablehlo.select"(%760, %758, %756) : (tensor<8x8x16xi1>, tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %762 = "stablehlo.dot_general"(%293, %22) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<8x4x8xf32>, tensor<8x16xf32>) -> tensor<8x4x16xf32>
    %763 = "stablehlo.broadcast_in_dim"(%23) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
    %764 = "stablehlo.add"(%762, %763) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %765 = "stablehlo.reshape"(%376) : (tensor<8x4xi1>) -> tensor<8x4x1xi1>
    %766 = "stablehlo.broadcast_in_dim"(%24) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
    %767 = "stablehlo.reshape"(%765) : (tensor<8x4x1xi1>) -> tensor<8x4xi1>
    %768 = "stablehlo.broadcast_in_dim"(%767) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xi1>) -> tensor<8x4x16xi1>
    %769 = "stablehlo.select"(%768, %766, %764) : (tensor<8x4x16xi1>, tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %770 = "stablehlo.broadcast_in_dim"(%25) {broadcast_dimensions = array<i64: 1, 2>} : (tensor<4x16xf32>) -> tensor<8x4x16xf32>
    %771 = "stablehlo.add"(%769, %770) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %772 = "sdy.sharding_constraint"(%771) {sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>} : (tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %773 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %774 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %775 = "stablehlo.broadcast_in_dim"(%774) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x4x16xf32>
    %776 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %777 = "stablehlo.broadcast_in_dim"(%776) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x4xf32>
    %778 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %779 = "stablehlo.broadcast_in_dim"(%778) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x4x16xf32>
    %780 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %781 = "stablehlo.broadcast_in_dim"(%780) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x4x2x8xf32>
    %782 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %783 = "stablehlo.broadcast_in_dim"(%782) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x4x2x8xf32>
    %784 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %785 = "stablehlo.broadcast_in_dim"(%784) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x4x2x8xf32>
    %786 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %787 = "stablehlo.broadcast_in_dim"(%786) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x2x4x4xf32>
    %788 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %789 = "stablehlo.broadcast_in_dim"(%788) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x2x4xf32>
    %790 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %791 = "stablehlo.broadcast_in_dim"(%790) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x2x4x4xf32>
    %792 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %793 = "stablehlo.broadcast_in_dim"(%792) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x4x2x8xf32>
    %794 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %795 = "stablehlo.broadcast_in_dim"(%794) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x4x16xf32>
    %796 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %797 = "stablehlo.broadcast_in_dim"(%796) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x4xf32>
    %798 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %799 = "stablehlo.broadcast_in_dim"(%798) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x4x16xf32>
    %800 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %801 = "stablehlo.broadcast_in_dim"(%800) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x4x2x8xf32>
    %802 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %803 = "stablehlo.broadcast_in_dim"(%802) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x8x2x8xf32>
    %804 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %805 = "stablehlo.broadcast_in_dim"(%804) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x8x2x8xf32>
    %806 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %807 = "stablehlo.broadcast_in_dim"(%806) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x2x4x8xf32>
    %808 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %809 = "stablehlo.broadcast_in_dim"(%808) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x2x4xf32>
    %810 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %811 = "stablehlo.broadcast_in_dim"(%810) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x2x4x8xf32>
    %812 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %813 = "stablehlo.broadcast_in_dim"(%812) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x4x2x8xf32>
    %814 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %815 = "stablehlo.broadcast_in_dim"(%814) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x4x16xf32>
    %816 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %817 = "stablehlo.broadcast_in_dim"(%816) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x4xf32>
    %818 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %819 = "stablehlo.broadcast_in_dim"(%818) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x4x16xf32>
    %820 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %821 = "stablehlo.broadcast_in_dim"(%820) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x4x64xf32>
    %822 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %823 = "stablehlo.broadcast_in_dim"(%822) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x4x64xf32>
    %824 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %825 = "stablehlo.broadcast_in_dim"(%824) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x4x64xf32>
    %826 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %827 = "stablehlo.broadcast_in_dim"(%826) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x4x64xf32>
    %1234:57 = "stablehlo.while"(%773, %772, %775, %777, %779, %781, %783, %785, %787, %789, %791, %793, %795, %797, %799, %801, %803, %805, %807, %809, %811, %813, %815, %817, %819, %821, %823, %825, %827, %295, %761, %26, %27, %28, %29, %30, %31, %32, %33, %34, %35, %36, %37, %38, %39, %40, %41, %42, %43, %44, %45, %46, %47, %48, %49, %50, %51) ({
      ^bb0(%828: tensor<i32>, %829: tensor<8x4x16xf32>, %830: tensor<2x8x4x16xf32>, %831: tensor<2x8x4xf32>, %832: tensor<2x8x4x16xf32>, %833: tensor<2x8x4x2x8xf32>, %834: tensor<2x8x4x2x8xf32>, %835: tensor<2x8x4x2x8xf32>, %836: tensor<2x8x2x4x4xf32>, %837: tensor<2x8x2x4xf32>, %838: tensor<2x8x2x4x4xf32>, %839: tensor<2x8x4x2x8xf32>, %840: tensor<2x8x4x16xf32>, %841: tensor<2x8x4xf32>, %842: tensor<2x8x4x16xf32>, %843: tensor<2x8x4x2x8xf32>, %844: tensor<2x8x8x2x8xf32>, %845: tensor<2x8x8x2x8xf32>, %846: tensor<2x8x2x4x8xf32>, %847: tensor<2x8x2x4xf32>, %848: tensor<2x8x2x4x8xf32>, %849: tensor<2x8x4x2x8xf32>, %850: tensor<2x8x4x16xf32>, %851: tensor<2x8x4xf32>, %852: tensor<2x8x4x16xf32>, %853: tensor<2x8x4x64xf32>, %854: tensor<2x8x4x64xf32>, %855: tensor<2x8x4x64xf32>, %856: tensor<2x8x4x64xf32>, %857: tensor<8x8xi1>, %858: tensor<8x8x16xf32>, %859: tensor<2x16xf32>, %860: tensor<2x16xf32>, %861: tensor<2x16x2x8xf32>, %862: tensor<2x2x8xf32>, %863: tensor<2x16x2x8xf32>, %864: tensor<2x2x8xf32>, %865: tensor<2x16x2x8xf32>, %866: tensor<2x2x8xf32>, %867: tensor<2x2x8x16xf32>, %868: tensor<2x16xf32>, %869: tensor<2x16xf32>, %870: tensor<2x16xf32>, %871: tensor<2x16x2x8xf32>, %872: tensor<2x2x8xf32>, %873: tensor<2x16x2x8xf32>, %874: tensor<2x2x8xf32>, %875: tensor<2x16x2x8xf32>, %876: tensor<2x2x8xf32>, %877: tensor<2x2x8x16xf32>, %878: tensor<2x16xf32>, %879: tensor<2x16xf32>, %880: tensor<2x16xf32>, %881: tensor<2x16x64xf32>, %882: tensor<2x64xf32>, %883: tensor<2x64x16xf32>, %884: tensor<2x16xf32>):
        %885 = "stablehlo.constant"() {value = dense<2> : tensor<i32>} : () -> tensor<i32>
        %886 = "stablehlo.compare"(%828, %885) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        "stablehlo.return"(%886) : (tensor<i1>) -> ()
    }, {
      ^bb0(%887: tensor<i32>, %888: tensor<8x4x16xf32>, %889: tensor<2x8x4x16xf32>, %890: tensor<2x8x4xf32>, %891: tensor<2x8x4x16xf32>, %892: tensor<2x8x4x2x8xf32>, %893: tensor<2x8x4x2x8xf32>, %894: tensor<2x8x4x2x8xf32>, %895: tensor<2x8x2x4x4xf32>, %896: tensor<2x8x2x4xf32>, %897: tensor<2x8x2x4x4xf32>, %898: tensor<2x8x4x2x8xf32>, %899: tensor<2x8x4x16xf32>, %900: tensor<2x8x4xf32>, %901: tensor<2x8x4x16xf32>, %902: tensor<2x8x4x2x8xf32>, %903: tensor<2x8x8x2x8xf32>, %904: tensor<2x8x8x2x8xf32>, %905: tensor<2x8x2x4x8xf32>, %906: tensor<2x8x2x4xf32>, %907: tensor<2x8x2x4x8xf32>, %908: tensor<2x8x4x2x8xf32>, %909: tensor<2x8x4x16xf32>, %910: tensor<2x8x4xf32>, %911: tensor<2x8x4x16xf32>, %912: tensor<2x8x4x64xf32>, %913: tensor<2x8x4x64xf32>, %914: tensor<2x8x4x64xf32>, %915: tensor<2x8x4x64xf32>, %916: tensor<8x8xi1>, %917: tensor<8x8x16xf32>, %918: tensor<2x16xf32>, %919: tensor<2x16xf32>, %920: tensor<2x16x2x8xf32>, %921: tensor<2x2x8xf32>, %922: tensor<2x16x2x8xf32>, %923: tensor<2x2x8xf32>, %924: tensor<2x16x2x8xf32>, %925: tensor<2x2x8xf32>, %926: tensor<2x2x8x16xf32>, %927: tensor<2x16xf32>, %928: tensor<2x16xf32>, %929: tensor<2x16xf32>, %930: tensor<2x16x2x8xf32>, %931: tensor<2x2x8xf32>, %932: tensor<2x16x2x8xf32>, %933: tensor<2x2x8xf32>, %934: tensor<2x16x2x8xf32>, %935: tensor<2x2x8xf32>, %936: tensor<2x2x8x16xf32>, %937: tensor<2x16xf32>, %938: tensor<2x16xf32>, %939: tensor<2x16xf32>, %940: tensor<2x16x64xf32>, %941: tensor<2x64xf32>, %942: tensor<2x64x16xf32>, %943: tensor<2x16xf32>):
        %944 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
        %945 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %946 = "stablehlo.dynamic_slice"(%918, %887, %944) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %947 = "stablehlo.reshape"(%946) : (tensor<1x16xf32>) -> tensor<16xf32>
        %948 = "stablehlo.dynamic_slice"(%919, %887, %944) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %949 = "stablehlo.reshape"(%948) : (tensor<1x16xf32>) -> tensor<16xf32>
        %950 = "stablehlo.dynamic_slice"(%920, %887, %944, %944, %944) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %951 = "stablehlo.reshape"(%950) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %952 = "stablehlo.dynamic_slice"(%921, %887, %944, %944) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %953 = "stablehlo.reshape"(%952) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %954 = "stablehlo.dynamic_slice"(%922, %887, %944, %944, %944) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %955 = "stablehlo.reshape"(%954) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %956 = "stablehlo.dynamic_slice"(%923, %887, %944, %944) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %957 = "stablehlo.reshape"(%956) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %958 = "stablehlo.dynamic_slice"(%924, %887, %944, %944, %944) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %959 = "stablehlo.reshape"(%958) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %960 = "stablehlo.dynamic_slice"(%925, %887, %944, %944) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %961 = "stablehlo.reshape"(%960) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %962 = "stablehlo.dynamic_slice"(%926, %887, %944, %944, %944) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<2x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %963 = "stablehlo.reshape"(%962) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
        %964 = "stablehlo.dynamic_slice"(%927, %887, %944) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %965 = "stablehlo.reshape"(%964) : (tensor<1x16xf32>) -> tensor<16xf32>
        %966 = "stablehlo.dynamic_slice"(%928, %887, %944) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %967 = "stablehlo.reshape"(%966) : (tensor<1x16xf32>) -> tensor<16xf32>
        %968 = "stablehlo.dynamic_slice"(%929, %887, %944) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %969 = "stablehlo.reshape"(%968) : (tensor<1x16xf32>) -> tensor<16xf32>
        %970 = "stablehlo.dynamic_slice"(%930, %887, %944, %944, %944) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %971 = "stablehlo.reshape"(%970) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %972 = "stablehlo.dynamic_slice"(%931, %887, %944, %944) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %973 = "stablehlo.reshape"(%972) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %974 = "stablehlo.dynamic_slice"(%932, %887, %944, %944, %944) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %975 = "stablehlo.reshape"(%974) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %976 = "stablehlo.dynamic_slice"(%933, %887, %944, %944) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %977 = "stablehlo.reshape"(%976) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %978 = "stablehlo.dynamic_slice"(%934, %887, %944, %944, %944) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %979 = "stablehlo.reshape"(%978) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %980 = "stablehlo.dynamic_slice"(%935, %887, %944, %944) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %981 = "stablehlo.reshape"(%980) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %982 = "stablehlo.dynamic_slice"(%936, %887, %944, %944, %944) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<2x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %983 = "stablehlo.reshape"(%982) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
        %984 = "stablehlo.dynamic_slice"(%937, %887, %944) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %985 = "stablehlo.reshape"(%984) : (tensor<1x16xf32>) -> tensor<16xf32>
        %986 = "stablehlo.dynamic_slice"(%938, %887, %944) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %987 = "stablehlo.reshape"(%986) : (tensor<1x16xf32>) -> tensor<16xf32>
        %988 = "stablehlo.dynamic_slice"(%939, %887, %944) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %989 = "stablehlo.reshape"(%988) : (tensor<1x16xf32>) -> tensor<16xf32>
        %990 = "stablehlo.dynamic_slice"(%940, %887, %944, %944) {slice_sizes = array<i64: 1, 16, 64>} : (tensor<2x16x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x64xf32>
        %991 = "stablehlo.reshape"(%990) : (tensor<1x16x64xf32>) -> tensor<16x64xf32>
        %992 = "stablehlo.dynamic_slice"(%941, %887, %944) {slice_sizes = array<i64: 1, 64>} : (tensor<2x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
        %993 = "stablehlo.reshape"(%992) : (tensor<1x64xf32>) -> tensor<64xf32>
        %994 = "stablehlo.dynamic_slice"(%942, %887, %944, %944) {slice_sizes = array<i64: 1, 64, 16>} : (tensor<2x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x16xf32>
        %995 = "stablehlo.reshape"(%994) : (tensor<1x64x16xf32>) -> tensor<64x16xf32>
        %996 = "stablehlo.dynamic_slice"(%943, %887, %944) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %997 = "stablehlo.reshape"(%996) : (tensor<1x16xf32>) -> tensor<16xf32>
        %998 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %999 = "stablehlo.broadcast_in_dim"(%998) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %1000 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %1001 = "stablehlo.broadcast_in_dim"(%1000) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %1002 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %1006 = "stablehlo.reduce"(%888, %1002) ({
          ^bb0(%1003: tensor<f32>, %1004: tensor<f32>):
            %1005 = "stablehlo.add"(%1003, %1004) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%1005) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %1007 = "stablehlo.multiply"(%1006, %999) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %1008 = "stablehlo.broadcast_in_dim"(%1007) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %1009 = "stablehlo.subtract"(%888, %1008) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1010 = "stablehlo.multiply"(%1009, %1009) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1011 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %1015 = "stablehlo.reduce"(%1010, %1011) ({
          ^bb0(%1012: tensor<f32>, %1013: tensor<f32>):
            %1014 = "stablehlo.add"(%1012, %1013) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%1014) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %1016 = "stablehlo.multiply"(%1015, %999) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %1017 = "stablehlo.add"(%1016, %1001) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %1018 = "stablehlo.rsqrt"(%1017) : (tensor<8x4xf32>) -> tensor<8x4xf32>
        %1019 = "stablehlo.broadcast_in_dim"(%1018) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %1020 = "stablehlo.multiply"(%1009, %1019) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1021 = "stablehlo.broadcast_in_dim"(%947) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %1022 = "stablehlo.multiply"(%1020, %1021) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1023 = "stablehlo.broadcast_in_dim"(%949) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %1024 = "stablehlo.add"(%1022, %1023) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1025 = "stablehlo.dot_general"(%1024, %951) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<8x4x16xf32>, tensor<16x2x8xf32>) -> tensor<8x4x2x8xf32>
        %1026 = "stablehlo.broadcast_in_dim"(%953) {broadcast_dimensions = array<i64: 2, 3>} : (tensor<2x8xf32>) -> tensor<8x4x2x8xf32>
        %1027 = "stablehlo.add"(%1025, %1026) : (tensor<8x4x2x8xf32>, tensor<8x4x2x8xf32>) -> tensor<8x4x2x8xf32>
        %1028 = "stablehlo.dot_general"(%1024, %955) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<8x4x16xf32>, tensor<16x2x8xf32>) -> tensor<8x4x2x8xf32>
        %1029 = "stablehlo.broadcast_in_dim"(%957) {broadcast_dimensions = array<i64: 2, 3>} : (tensor<2x8xf32>) -> tensor<8x4x2x8xf32>
        %1030 = "stablehlo.add"(%1028, %1029) : (tensor<8x4x2x8xf32>, tensor<8x4x2x8xf32>) -> tensor<8x4x2x8xf32>
        %1031 = "stablehlo.dot_general"(%1024, %959) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<8x4x16xf32>, tensor<16x2x8xf32>) -> tensor<8x4x2x8xf32>
        %1032 = "stablehlo.broadcast_in_dim"(%961) {broadcast_dimensions = array<i64: 2, 3>} : (tensor<2x8xf32>) -> tensor<8x4x2x8xf32>
        %1033 = "stablehlo.add"(%1031, %1032) : (tensor<8x4x2x8xf32>, tensor<8x4x2x8xf32>) -> tensor<8x4x2x8xf32>
        %1034 = "stablehlo.dot_general"(%1027, %1030) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 2], rhs_batching_dimensions = [0, 2], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>} : (tensor<8x4x2x8xf32>, tensor<8x4x2x8xf32>) -> tensor<8x2x4x4xf32>
        %1035 = "stablehlo.constant"() {value = dense<3.5355338e-1> : tensor<f32>} : () -> tensor<f32>
        %1036 = "stablehlo.broadcast_in_dim"(%1035) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x4x4xf32>
        %1037 = "stablehlo.multiply"(%1034, %1036) : (tensor<8x2x4x4xf32>, tensor<8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %1038 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
        %1042 = "stablehlo.reduce"(%1037, %1038) ({
          ^bb0(%1039: tensor<f32>, %1040: tensor<f32>):
            %1041 = "stablehlo.maximum"(%1039, %1040) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%1041) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x4x4xf32>, tensor<f32>) -> tensor<8x2x4xf32>
        %1043 = "stablehlo.reshape"(%1042) : (tensor<8x2x4xf32>) -> tensor<8x2x4x1xf32>
        %1044 = "stablehlo.reshape"(%1043) : (tensor<8x2x4x1xf32>) -> tensor<8x2x4xf32>
        %1045 = "stablehlo.broadcast_in_dim"(%1044) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x4xf32>) -> tensor<8x2x4x4xf32>
        %1046 = "stablehlo.subtract"(%1037, %1045) : (tensor<8x2x4x4xf32>, tensor<8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %1047 = "stablehlo.exponential"(%1046) : (tensor<8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %1048 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %1052 = "stablehlo.reduce"(%1047, %1048) ({
          ^bb0(%1049: tensor<f32>, %1050: tensor<f32>):
            %1051 = "stablehlo.add"(%1049, %1050) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%1051) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x4x4xf32>, tensor<f32>) -> tensor<8x2x4xf32>
        %1053 = "stablehlo.reshape"(%1052) : (tensor<8x2x4xf32>) -> tensor<8x2x4x1xf32>
        %1054 = "stablehlo.reshape"(%1053) : (tensor<8x2x4x1xf32>) -> tensor<8x2x4xf32>
        %1055 = "stablehlo.broadcast_in_dim"(%1054) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x4xf32>) -> tensor<8x2x4x4xf32>
        %1056 = "stablehlo.divide"(%1047, %1055) : (tensor<8x2x4x4xf32>, tensor<8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %1057 = "stablehlo.dot_general"(%1056, %1033) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 2], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>} : (tensor<8x2x4x4xf32>, tensor<8x4x2x8xf32>) -> tensor<8x2x4x8xf32>
        %1058 = "stablehlo.transpose"(%1057) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<8x2x4x8xf32>) -> tensor<8x4x2x8xf32>
        %1059 = "stablehlo.dot_general"(%1058, %963) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>} : (tensor<8x4x2x8xf32>, tensor<2x8x16xf32>) -> tensor<8x4x16xf32>
        %1060 = "stablehlo.broadcast_in_dim"(%965) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %1061 = "stablehlo.add"(%1059, %1060) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1062 = "stablehlo.add"(%888, %1061) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1063 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %1064 = "stablehlo.broadcast_in_dim"(%1063) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %1065 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %1066 = "stablehlo.broadcast_in_dim"(%1065) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %1067 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %1071 = "stablehlo.reduce"(%1062, %1067) ({
          ^bb0(%1068: tensor<f32>, %1069: tensor<f32>):
            %1070 = "stablehlo.add"(%1068, %1069) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%1070) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %1072 = "stablehlo.multiply"(%1071, %1064) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %1073 = "stablehlo.broadcast_in_dim"(%1072) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %1074 = "stablehlo.subtract"(%1062, %1073) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1075 = "stablehlo.multiply"(%1074, %1074) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1076 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %1080 = "stablehlo.reduce"(%1075, %1076) ({
          ^bb0(%1077: tensor<f32>, %1078: tensor<f32>):
            %1079 = "stablehlo.add"(%1077, %1078) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%1079) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %1081 = "stablehlo.multiply"(%1080, %1064) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %1082 = "stablehlo.add"(%1081, %1066) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %1083 = "stablehlo.rsqrt"(%1082) : (tensor<8x4xf32>) -> tensor<8x4xf32>
        %1084 = "stablehlo.broadcast_in_dim"(%1083) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %1085 = "stablehlo.multiply"(%1074, %1084) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1086 = "stablehlo.broadcast_in_dim"(%967) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %1087 = "stablehlo.multiply"(%1085, %1086) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1088 = "stablehlo.broadcast_in_dim"(%969) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %1089 = "stablehlo.add"(%1087, %1088) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1090 = "stablehlo.dot_general"(%1089, %971) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<8x4x16xf32>, tensor<16x2x8xf32>) -> tensor<8x4x2x8xf32>
        %1091 = "stablehlo.broadcast_in_dim"(%973) {broadcast_dimensions = array<i64: 2, 3>} : (tensor<2x8xf32>) -> tensor<8x4x2x8xf32>
        %1092 = "stablehlo.add"(%1090, %1091) : (tensor<8x4x2x8xf32>, tensor<8x4x2x8xf32>) -> tensor<8x4x2x8xf32>
        %1093 = "stablehlo.dot_general"(%917, %975) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<8x8x16xf32>, tensor<16x2x8xf32>) -> tensor<8x8x2x8xf32>
        %1094 = "stablehlo.broadcast_in_dim"(%977) {broadcast_dimensions = array<i64: 2, 3>} : (tensor<2x8xf32>) -> tensor<8x8x2x8xf32>
        %1095 = "stablehlo.add"(%1093, %1094) : (tensor<8x8x2x8xf32>, tensor<8x8x2x8xf32>) -> tensor<8x8x2x8xf32>
        %1096 = "stablehlo.dot_general"(%917, %979) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<8x8x16xf32>, tensor<16x2x8xf32>) -> tensor<8x8x2x8xf32>
        %1097 = "stablehlo.broadcast_in_dim"(%981) {broadcast_dimensions = array<i64: 2, 3>} : (tensor<2x8xf32>) -> tensor<8x8x2x8xf32>
        %1098 = "stablehlo.add"(%1096, %1097) : (tensor<8x8x2x8xf32>, tensor<8x8x2x8xf32>) -> tensor<8x8x2x8xf32>
        %1099 = "stablehlo.dot_general"(%1092, %1095) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 2], rhs_batching_dimensions = [0, 2], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>} : (tensor<8x4x2x8xf32>, tensor<8x8x2x8xf32>) -> tensor<8x2x4x8xf32>
        %1100 = "stablehlo.broadcast_in_dim"(%1035) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x4x8xf32>
        %1101 = "stablehlo.multiply"(%1099, %1100) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %1102 = "stablehlo.reshape"(%916) : (tensor<8x8xi1>) -> tensor<8x1x1x8xi1>
        %1103 = "stablehlo.constant"() {value = dense<-1.0e9> : tensor<f32>} : () -> tensor<f32>
        %1104 = "stablehlo.broadcast_in_dim"(%1103) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x4x8xf32>
        %1105 = "stablehlo.reshape"(%1102) : (tensor<8x1x1x8xi1>) -> tensor<8x8xi1>
        %1106 = "stablehlo.broadcast_in_dim"(%1105) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<8x8xi1>) -> tensor<8x2x4x8xi1>
        %1107 = "stablehlo.select"(%1106, %1101, %1104) : (tensor<8x2x4x8xi1>, tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %1108 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
        %1112 = "stablehlo.reduce"(%1107, %1108) ({
          ^bb0(%1109: tensor<f32>, %1110: tensor<f32>):
            %1111 = "stablehlo.maximum"(%1109, %1110) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%1111) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x4x8xf32>, tensor<f32>) -> tensor<8x2x4xf32>
        %1113 = "stablehlo.reshape"(%1112) : (tensor<8x2x4xf32>) -> tensor<8x2x4x1xf32>
        %1114 = "stablehlo.reshape"(%1113) : (tensor<8x2x4x1xf32>) -> tensor<8x2x4xf32>
        %1115 = "stablehlo.broadcast_in_dim"(%1114) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x4xf32>) -> tensor<8x2x4x8xf32>
        %1116 = "stablehlo.subtract"(%1107, %1115) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %1117 = "stablehlo.exponential"(%1116) : (tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %1118 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %1122 = "stablehlo.reduce"(%1117, %1118) ({
          ^bb0(%1119: tensor<f32>, %1120: tensor<f32>):
            %1121 = "stablehlo.add"(%1119, %1120) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%1121) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x4x8xf32>, tensor<f32>) -> tensor<8x2x4xf32>
        %1123 = "stablehlo.reshape"(%1122) : (tensor<8x2x4xf32>) -> tensor<8x2x4x1xf32>
        %1124 = "stablehlo.reshape"(%1123) : (tensor<8x2x4x1xf32>) -> tensor<8x2x4xf32>
        %1125 = "stablehlo.broadcast_in_dim"(%1124) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x4xf32>) -> tensor<8x2x4x8xf32>
        %1126 = "stablehlo.divide"(%1117, %1125) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %1127 = "stablehlo.dot_general"(%1126, %1098) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 2], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>} : (tensor<8x2x4x8xf32>, tensor<8x8x2x8xf32>) -> tensor<8x2x4x8xf32>
        %1128 = "stablehlo.transpose"(%1127) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<8x2x4x8xf32>) -> tensor<8x4x2x8xf32>
        %1129 = "stablehlo.dot_general"(%1128, %983) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>} : (tensor<8x4x2x8xf32>, tensor<2x8x16xf32>) -> tensor<8x4x16xf32>
        %1130 = "stablehlo.broadcast_in_dim"(%985) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %1131 = "stablehlo.add"(%1129, %1130) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1132 = "stablehlo.add"(%1062, %1131) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1133 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %1134 = "stablehlo.broadcast_in_dim"(%1133) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %1135 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %1136 = "stablehlo.broadcast_in_dim"(%1135) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %1137 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %1141 = "stablehlo.reduce"(%1132, %1137) ({
          ^bb0(%1138: tensor<f32>, %1139: tensor<f32>):
            %1140 = "stablehlo.add"(%1138, %1139) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%1140) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %1142 = "stablehlo.multiply"(%1141, %1134) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %1143 = "stablehlo.broadcast_in_dim"(%1142) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %1144 = "stablehlo.subtract"(%1132, %1143) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1145 = "stablehlo.multiply"(%1144, %1144) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1146 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %1150 = "stablehlo.reduce"(%1145, %1146) ({
          ^bb0(%1147: tensor<f32>, %1148: tensor<f32>):
            %1149 = "stablehlo.add"(%1147, %1148) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%1149) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %1151 = "stablehlo.multiply"(%1150, %1134) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %1152 = "stablehlo.add"(%1151, %1136) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %1153 = "stablehlo.rsqrt"(%1152) : (tensor<8x4xf32>) -> tensor<8x4xf32>
        %1154 = "stablehlo.broadcast_in_dim"(%1153) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %1155 = "stablehlo.multiply"(%1144, %1154) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1156 = "stablehlo.broadcast_in_dim"(%987) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %1157 = "stablehlo.multiply"(%1155, %1156) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1158 = "stablehlo.broadcast_in_dim"(%989) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %1159 = "stablehlo.add"(%1157, %1158) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1160 = "stablehlo.dot_general"(%1159, %991) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<8x4x16xf32>, tensor<16x64xf32>) -> tensor<8x4x64xf32>
        %1161 = "stablehlo.broadcast_in_dim"(%993) {broadcast_dimensions = array<i64: 2>} : (tensor<64xf32>) -> tensor<8x4x64xf32>
        %1162 = "stablehlo.add"(%1160, %1161) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %1163 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
        %1164 = "stablehlo.broadcast_in_dim"(%1163) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4x64xf32>
        %1165 = "stablehlo.multiply"(%1162, %1164) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %1166 = "stablehlo.constant"() {value = dense<7.0710677e-1> : tensor<f32>} : () -> tensor<f32>
        %1167 = "stablehlo.broadcast_in_dim"(%1166) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4x64xf32>
        %1168 = "stablehlo.multiply"(%1162, %1167) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %1169 = "chlo.erf"(%1168) : (tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %1170 = "stablehlo.constant"() {value = dense<1.0> : tensor<f32>} : () -> tensor<f32>
        %1171 = "stablehlo.broadcast_in_dim"(%1170) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4x64xf32>
        %1172 = "stablehlo.add"(%1169, %1171) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %1173 = "stablehlo.multiply"(%1165, %1172) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %1174 = "stablehlo.dot_general"(%1173, %995) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>} : (tensor<8x4x64xf32>, tensor<64x16xf32>) -> tensor<8x4x16xf32>
        %1175 = "stablehlo.broadcast_in_dim"(%997) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %1176 = "stablehlo.add"(%1174, %1175) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1177 = "stablehlo.add"(%1132, %1176) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1178 = "sdy.sharding_constraint"(%1177) {sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>} : (tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1179 = "stablehlo.add"(%887, %945) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        %1180 = "stablehlo.reshape"(%1020) : (tensor<8x4x16xf32>) -> tensor<1x8x4x16xf32>
        %1181 = "stablehlo.dynamic_update_slice"(%889, %1180, %887, %944, %944, %944) : (tensor<2x8x4x16xf32>, tensor<1x8x4x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x4x16xf32>
        %1182 = "stablehlo.reshape"(%1018) : (tensor<8x4xf32>) -> tensor<1x8x4xf32>
        %1183 = "stablehlo.dynamic_update_slice"(%890, %1182, %887, %944, %944) : (tensor<2x8x4xf32>, tensor<1x8x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x4xf32>
        %1184 = "stablehlo.reshape"(%1024) : (tensor<8x4x16xf32>) -> tensor<1x8x4x16xf32>
        %1185 = "stablehlo.dynamic_update_slice"(%891, %1184, %887, %944, %944, %944) : (tensor<2x8x4x16xf32>, tensor<1x8x4x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x4x16xf32>
        %1186 = "stablehlo.reshape"(%1027) : (tensor<8x4x2x8xf32>) -> tensor<1x8x4x2x8xf32>
        %1187 = "stablehlo.dynamic_update_slice"(%892, %1186, %887, %944, %944, %944, %944) : (tensor<2x8x4x2x8xf32>, tensor<1x8x4x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x4x2x8xf32>
        %1188 = "stablehlo.reshape"(%1030) : (tensor<8x4x2x8xf32>) -> tensor<1x8x4x2x8xf32>
        %1189 = "stablehlo.dynamic_update_slice"(%893, %1188, %887, %944, %944, %944, %944) : (tensor<2x8x4x2x8xf32>, tensor<1x8x4x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x4x2x8xf32>
        %1190 = "stablehlo.reshape"(%1033) : (tensor<8x4x2x8xf32>) -> tensor<1x8x4x2x8xf32>
        %1191 = "stablehlo.dynamic_update_slice"(%894, %1190, %887, %944, %944, %944, %944) : (tensor<2x8x4x2x8xf32>, tensor<1x8x4x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x4x2x8xf32>
        %1192 = "stablehlo.reshape"(%1047) : (tensor<8x2x4x4xf32>) -> tensor<1x8x2x4x4xf32>
        %1193 = "stablehlo.dynamic_update_slice"(%895, %1192, %887, %944, %944, %944, %944) : (tensor<2x8x2x4x4xf32>, tensor<1x8x2x4x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x2x4x4xf32>
        %1194 = "stablehlo.reshape"(%1052) : (tensor<8x2x4xf32>) -> tensor<1x8x2x4xf32>
        %1195 = "stablehlo.dynamic_update_slice"(%896, %1194, %887, %944, %944, %944) : (tensor<2x8x2x4xf32>, tensor<1x8x2x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x2x4xf32>
        %1196 = "stablehlo.reshape"(%1056) : (tensor<8x2x4x4xf32>) -> tensor<1x8x2x4x4xf32>
        %1197 = "stablehlo.dynamic_update_slice"(%897, %1196, %887, %944, %944, %944, %944) : (tensor<2x8x2x4x4xf32>, tensor<1x8x2x4x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x2x4x4xf32>
        %1198 = "stablehlo.reshape"(%1058) : (tensor<8x4x2x8xf32>) -> tensor<1x8x4x2x8xf32>
        %1199 = "stablehlo.dynamic_update_slice"(%898, %1198, %887, %944, %944, %944, %944) : (tensor<2x8x4x2x8xf32>, tensor<1x8x4x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x4x2x8xf32>
        %1200 = "stablehlo.reshape"(%1085) : (tensor<8x4x16xf32>) -> tensor<1x8x4x16xf32>
        %1201 = "stablehlo.dynamic_update_slice"(%899, %1200, %887, %944, %944, %944) : (tensor<2x8x4x16xf32>, tensor<1x8x4x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x4x16xf32>
        %1202 = "stablehlo.reshape"(%1083) : (tensor<8x4xf32>) -> tensor<1x8x4xf32>
        %1203 = "stablehlo.dynamic_update_slice"(%900, %1202, %887, %944, %944) : (tensor<2x8x4xf32>, tensor<1x8x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x4xf32>
        %1204 = "stablehlo.reshape"(%1089) : (tensor<8x4x16xf32>) -> tensor<1x8x4x16xf32>
        %1205 = "stablehlo.dynamic_update_slice"(%901, %1204, %887, %944, %944, %944) : (tensor<2x8x4x16xf32>, tensor<1x8x4x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x4x16xf32>
        %1206 = "stablehlo.reshape"(%1092) : (tensor<8x4x2x8xf32>) -> tensor<1x8x4x2x8xf32>
        %1207 = "stablehlo.dynamic_update_slice"(%902, %1206, %887, %944, %944, %944, %944) : (tensor<2x8x4x2x8xf32>, tensor<1x8x4x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x4x2x8xf32>
        %1208 = "stablehlo.reshape"(%1093) : (tensor<8x8x2x8xf32>) -> tensor<1x8x8x2x8xf32>
        %1209 = "stablehlo.dynamic_update_slice"(%903, %1208, %887, %944, %944, %944, %944) : (tensor<2x8x8x2x8xf32>, tensor<1x8x8x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x8x2x8xf32>
        %1210 = "stablehlo.reshape"(%1096) : (tensor<8x8x2x8xf32>) -> tensor<1x8x8x2x8xf32>
        %1211 = "stablehlo.dynamic_update_slice"(%904, %1210, %887, %944, %944, %944, %944) : (tensor<2x8x8x2x8xf32>, tensor<1x8x8x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x8x2x8xf32>
        %1212 = "stablehlo.reshape"(%1117) : (tensor<8x2x4x8xf32>) -> tensor<1x8x2x4x8xf32>
        %1213 = "stablehlo.dynamic_update_slice"(%905, %1212, %887, %944, %944, %944, %944) : (tensor<2x8x2x4x8xf32>, tensor<1x8x2x4x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x2x4x8xf32>
        %1214 = "stablehlo.reshape"(%1122) : (tensor<8x2x4xf32>) -> tensor<1x8x2x4xf32>
        %1215 = "stablehlo.dynamic_update_slice"(%906, %1214, %887, %944, %944, %944) : (tensor<2x8x2x4xf32>, tensor<1x8x2x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x2x4xf32>
        %1216 = "stablehlo.reshape"(%1126) : (tensor<8x2x4x8xf32>) -> tensor<1x8x2x4x8xf32>
        %1217 = "stablehlo.dynamic_update_slice"(%907, %1216, %887, %944, %944, %944, %944) : (tensor<2x8x2x4x8xf32>, tensor<1x8x2x4x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x2x4x8xf32>
        %1218 = "stablehlo.reshape"(%1128) : (tensor<8x4x2x8xf32>) -> tensor<1x8x4x2x8xf32>
        %1219 = "stablehlo.dynamic_update_slice"(%908, %1218, %887, %944, %944, %944, %944) : (tensor<2x8x4x2x8xf32>, tensor<1x8x4x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x4x2x8xf32>
        %1220 = "stablehlo.reshape"(%1155) : (tensor<8x4x16xf32>) -> tensor<1x8x4x16xf32>
        %1221 = "stablehlo.dynamic_update_slice"(%909, %1220, %887, %944, %944, %944) : (tensor<2x8x4x16xf32>, tensor<1x8x4x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x4x16xf32>
        %1222 = "stablehlo.reshape"(%1153) : (tensor<8x4xf32>) -> tensor<1x8x4xf32>
        %1223 = "stablehlo.dynamic_update_slice"(%910, %1222, %887, %944, %944) : (tensor<2x8x4xf32>, tensor<1x8x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x4xf32>
        %1224 = "stablehlo.reshape"(%1159) : (tensor<8x4x16xf32>) -> tensor<1x8x4x16xf32>
        %1225 = "stablehlo.dynamic_update_slice"(%911, %1224, %887, %944, %944, %944) : (tensor<2x8x4x16xf32>, tensor<1x8x4x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x4x16xf32>
        %1226 = "stablehlo.reshape"(%1165) : (tensor<8x4x64xf32>) -> tensor<1x8x4x64xf32>
        %1227 = "stablehlo.dynamic_update_slice"(%912, %1226, %887, %944, %944, %944) : (tensor<2x8x4x64xf32>, tensor<1x8x4x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x4x64xf32>
        %1228 = "stablehlo.reshape"(%1168) : (tensor<8x4x64xf32>) -> tensor<1x8x4x64xf32>
        %1229 = "stablehlo.dynamic_update_slice"(%913, %1228, %887, %944, %944, %944) : (tensor<2x8x4x64xf32>, tensor<1x8x4x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x4x64xf32>
        %1230 = "stablehlo.reshape"(%1172) : (tensor<8x4x64xf32>) -> tensor<1x8x4x64xf32>
        %1231 = "stablehlo.dynamic_update_slice"(%914, %1230, %887, %944, %944, %944) : (tensor<2x8x4x64xf32>, tensor<1x8x4x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x4x64xf32>
        %1232 = "stablehlo.reshape"(%1173) : (tensor<8x4x64xf32>) -> tensor<1x8x4x64xf32>
        %1233 = "stablehlo.dynamic_update_slice"(%915, %1232, %887, %944, %944, %944) : (tensor<2x8x4x64xf32>, tensor<1x8x4x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x4x64xf32>
        "stablehlo.return"(%1179, %1178, %1181, %1183, %1185, %1187, %1189, %1191, %1193, %1195, %1197, %1199, %1201, %1203, %1205, %1207, %1209, %1211, %1213, %1215, %1217, %1219, %1221, %1223, %1225, %1227, %1229, %1231, %1233, %916, %917, %918, %919, %920, %921, %922, %923, %924, %925, %926, %927, %928, %929, %930, %931, %932, %933, %934, %935, %936, %937, %938, %939, %940, %941, %942, %943) : (tensor<i32>, tensor<8x4x16xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x2x4x4xf32>, tensor<2x8x2x4xf32>, tensor<2x8x2x4x4xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x8x2x8xf32>, tensor<2x8x8x2x8xf32>, tensor<2x8x2x4x8xf32>, tensor<2x8x2x4xf32>, tensor<2x8x2x4x8xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>, tensor<8x8xi1>, tensor<8x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>) -> ()
    }) : (tensor<i32>, tensor<8x4x16xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x2x4x4xf32>, tensor<2x8x2x4xf32>, tensor<2x8x2x4x4xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x8x2x8xf32>, tensor<2x8x8x2x8xf32>, tensor<2x8x2x4x8xf32>, tensor<2x8x2x4xf32>, tensor<2x8x2x4x8xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>, tensor<8x8xi1>, tensor<8x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>) -> (tensor<i32>, tensor<8x4x16xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x2x4x4xf32>, tensor<2x8x2x4xf32>, tensor<2x8x2x4x4xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x8x2x8xf32>, tensor<2x8x8x2x8xf32>, tensor<2x8x2x4x8xf32>, tensor<2x8x2x4xf32>, tensor<2x8x2x4x8xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>, tensor<8x8xi1>, tensor<8x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>)
    %1235 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %1236 = "stablehlo.broadcast_in_dim"(%1235) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
    %1237 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %1238 = "stablehlo.broadcast_in_dim"(%1237) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
    %1239 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1243 = "stablehlo.reduce"(%1234#1, %1239) ({
      ^bb0(%1240: tensor<f32>, %1241: tensor<f32>):
        %1242 = "stablehlo.add"(%1240, %1241) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1242) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
    %1244 = "stablehlo.multiply"(%1243, %1236) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %1245 = "stablehlo.broadcast_in_dim"(%1244) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
    %1246 = "stablehlo.subtract"(%1234#1, %1245) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %1247 = "stablehlo.multiply"(%1246, %1246) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %1248 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1252 = "stablehlo.reduce"(%1247, %1248) ({
      ^bb0(%1249: tensor<f32>, %1250: tensor<f32>):
        %1251 = "stablehlo.add"(%1249, %1250) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1251) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
    %1253 = "stablehlo.multiply"(%1252, %1236) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %1254 = "stablehlo.add"(%1253, %1238) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %1255 = "stablehlo.rsqrt"(%1254) : (tensor<8x4xf32>) -> tensor<8x4xf32>
    %1256 = "stablehlo.broadcast_in_dim"(%1255) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
    %1257 = "stablehlo.multiply"(%1246, %1256) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %1258 = "stablehlo.broadcast_in_dim"(%52) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
    %1259 = "stablehlo.multiply"(%1257, %1258) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %1260 = "stablehlo.broadcast_in_dim"(%53) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
    %1261 = "stablehlo.add"(%1259, %1260) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %1262 = "stablehlo.transpose"(%429) {permutation = array<i64: 1, 2, 0>} : (tensor<2x8x4xi32>) -> tensor<8x4x2xi32>
    %1263 = "stablehlo.reshape"(%1262) : (tensor<8x4x2xi32>) -> tensor<32x2xi32>
    %1264 = "stablehlo.transpose"(%430) {permutation = array<i64: 1, 2, 0, 3>} : (tensor<2x8x4x8xf32>) -> tensor<8x4x2x8xf32>
    %1265 = "stablehlo.reshape"(%1264) : (tensor<8x4x2x8xf32>) -> tensor<32x2x8xf32>
    %1266 = "stablehlo.reshape"(%376) : (tensor<8x4xi1>) -> tensor<32xi1>
    %1267 = "stablehlo.convert"(%1266) : (tensor<32xi1>) -> tensor<32xf32>
    %1268 = "stablehlo.reshape"(%293) : (tensor<8x4x8xf32>) -> tensor<32x8xf32>
    %1269 = "stablehlo.reshape"(%1261) : (tensor<8x4x16xf32>) -> tensor<32x16xf32>
    %1270 = "stablehlo.reshape"(%1263) : (tensor<32x2xi32>) -> tensor<64xi32>
    %1271 = "stablehlo.reshape"(%1268) : (tensor<32x8xf32>) -> tensor<32x1x8xf32>
    %1272 = "stablehlo.reshape"(%1271) : (tensor<32x1x8xf32>) -> tensor<32x8xf32>
    %1273 = "stablehlo.broadcast_in_dim"(%1272) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<32x8xf32>) -> tensor<32x2x8xf32>
    %1274 = "stablehlo.reshape"(%1273) : (tensor<32x2x8xf32>) -> tensor<64x8xf32>
    %1275 = "stablehlo.reshape"(%1265) : (tensor<32x2x8xf32>) -> tensor<64x8xf32>
    %1276 = "stablehlo.constant"() {value = dense<"0xA6FE7F3F23FD7F3F77FB7F3FA2F97F3FA5F77F3F7FF57F3F30F37F3FB9F07F3F19EE7F3F50EB7F3F5EE87F3F44E57F3F00E27F3F95DE7F3F00DB7F3F43D77F3F5DD37F3F4ECF7F3F17CB7F3FB6C67F3F2EC27F3F7CBD7F3FA2B87F3F9FB37F3F73AE7F3F1FA97F3FA2A37F3FFC9D7F3F2E987F3F37927F3F178C7F3FCF857F3F5D7F7F3FC4787F3F01727F3F166B7F3F03647F3FC65C7F3F61557F3FD44D7F3F1D467F3F3F3E7F3F37367F3F072E7F3FAE257F3F2D1D7F3F83147F3FB00B7F3FB5027F3F92F97E3F45F07E3FD1E67E3F33DD7E3F6DD37E3F7FC97E3F68BF7E3F28B57E3FC0AA7E3F2FA07E3F76957E3F948A7E3F8A7F7E3F57747E3FFC687E3F785D7E3FCC517E3FF7457E3FFA397E3FD52D7E3F87217E3F10157E3F71087E3FAAFB7D3FBAEE7D3FA2E17D3F61D47D3FF8C67D3F67B97D3FADAB7D3FCB9D7D3FC08F7D3F8E817D3F32737D3FAF647D3F03567D3F2F477D3F32387D3F0E297D3FC1197D3F4B0A7D3FAEFA7C3FE8EA7C3FFADA7C3FE3CA7C3FA5BA7C3F3EAA7C3FAF997C3FF7887C3F18787C3F10677C3FE1557C3F89447C3F09337C3F60217C3F900F7C3F98FD7B3F77EB7B3F2ED97B3FBEC67B3F25B47B3F64A17B3F7B8E7B3F6A7B7B3F31687B3FD0547B3F47417B3F962D7B3FBD197B3FBC057B3F94F17A3F43DD7A3FCAC87A3F29B47A3F619F7A3F708A7A3F58757A3F18607A3FB04A7A3F20357A3F691F7A3F89097A3F82F3793F53DD793FFCC6793F7EB0793FD799793F0983793F146C793FF654793FB13D793F4426793FB00E793FF4F6783F10DF783F05C7783FD2AE783F7896783FF67D783F4C65783F7B4C783F8333783F621A783F1B01783FACE7773F15CE773F57B4773F729A773F6580773F3166773FD64B773F5331773FA916773FD7FB763FDEE0763FBEC5763F77AA763F088F763F7273763FB557763FD13B763FC51F763F9203763F38E7753FB8CA753F0FAE753F4091753F4A74753F2D57753FE839753F7D1C753FEAFE743F31E1743F51C3743F49A5743F1B87743FC668743F4A4A743FA72B743FDD0C743FECED733FD5CE733F97AF733F3190733FA670733FF350733F1A31733F1A11733FF3F0723FA6D0723F32B0723F978F723FD66E723FEE4D723FE02C723FAB0B723F4FEA713FCEC8713F25A7713F5685713F6163713F4541713F031F713F9BFC703F0CDA703F57B7703F7B94703F7A71703F514E703F032B703F8F07703FF4E36F3F33C06F3F4C9C6F3F3F786F3F0C546F3FB22F6F3F330B6F3F8DE66E3FC2C16E3FD19C6E3FB9776E3F7C526E3F182D6E3F8F076E3FE0E16D3F0BBC6D3F10966D3FF06F6D3FA9496D3F3D236D3FABFC6C3FF3D56C3F16AF6C3F13886C3FEA606C3F9C396C3F28126C3F8FEA6B3FD0C26B3FEB9A6B3FE1726B3FB24A6B3F5D226B3FE3F96A3F43D16A3F7EA86A3F947F6A3F84566A3F4F2D6A3FF4036A3F75DA693FD0B0693F0687693F175D693F0333693FC908693F6BDE683FE7B3683F3F89683F715E683F7F33683F6708683F2BDD673FC9B1673F4386673F985A673FC82E673FD402673FBAD6663F7CAA663F197E663F9251663FE524663F15F8653F1FCB653F059E653FC770653F6343653FDC15653F30E8643F5FBA643F6B8C643F515E643F1430643FB201643F2CD3633F81A4633FB375633FC046633FA917633F6EE8623F0EB9623F8B89623FE459623F182A623F29FA613F15CA613FDE99613F8369613F0439613F6108613F9AD7603FB0A6603FA175603F6F44603F1A13603FA0E15F3F03B05F3F437E5F3F5E4C5F3F571A5F3F2CE85E3FDDB55E3F6B835E3FD5505E3F1C1E5E3F40EB5D3F40B85D3F1E855D3FD7515D3F6E1E5D3FE2EA5C3F32B75C3F5F835C3F694F5C3F501B5C3F14E75B3FB5B25B3F337E5B3F8E495B3FC6145B3FDCDF5A3FCEAA5A3F9E755A3F4B405A3FD50A5A3F3DD5593F819F593FA469593FA333593F80FD583F3BC7583FD390583F485A583F9B23583FCCEC573FDAB5573FC67E573F9047573F3810573FBDD8563F20A1563F6169563F7F31563F7CF9553F57C1553F0F89553FA650553F1B18553F6DDF543F9EA6543FAD6D543F9A34543F66FB533F10C2533F9888533FFE4E533F4315533F66DB523F67A1523F4767523F062D523FA3F2513F1FB8513F797D513FB242513FCA07513FC0CC503F9591503F4956503FDC1A503F4EDF4F3F9FA34F3FCE674F3FDD2B4F3FCAEF4E3F97B34E3F43774E3FCE3A4E3F38FE4D3F81C14D3FAA844D3FB2474D3F990A4D3F5FCD4C3F05904C3F8B524C3FF0144C3F34D74B3F58994B3F5C5B4B3F3F1D4B3F02DF4A3FA4A04A3F27624A3F89234A3FCBE4493FEDA5493FEE66493FD027493F92E8483F33A9483FB569483F172A483F59EA473F7BAA473F7E6A473F602A473F23EA463FC7A9463F4A69463FAF28463FF3E7453F18A7453F1E66453F0425453FCBE3443F73A2443FFB60443F641F443FAEDD433FD89B433FE459433FD017433F9DD5423F4C93423FDB50423F4C0E423F9DCB413FD088413FE445413FD902413FAFBF403F677C403F0039403F7BF53F3FD7B13F3F146E3F3F332A3F3F34E63E3F16A23E3FDA5D3E3F7F193E3F07D53D3F70903D3FBB4B3D3FE8063D3FF6C13C3FE77C3C3FBA373C3F6FF23B3F05AD3B3F7E673B3FD9213B3F17DC3A3F36963A3F38503A3F1D0A3A3FE3C3393F8C7D393F1837393F86F0383FD7A9383F0A63383F201C383F19D5373FF48D373FB246373F53FF363FD7B7363F3E70363F8828363FB4E0353FC498353FB750353F8D08353F46C0343FE377343F632F343FC6E6333F0C9E333F3655333F430C333F34C3323F097A323FC130323F5CE7313FDC9D313F3F54313F860A313FB0C0303FBF76303FB12C303F88E22F3F42982F3FE04D2F3F63032F3FCAB82E3F156E2E3F44232E3F57D82D3F4F8D2D3F2B422D3FECF62C3F91AB2C3F1A602C3F88142C3FDBC82B3F137D2B3F2F312B3F30E52A3F15992A3FE04C2A3F8F002A3F24B4293F9D67293FFB1A293F3FCE283F6781283F7534283F68E7273F419A273FFE4C273FA1FF263F2AB2263F9864263FEB16263F24C9253F437B253F472D253F31DF243F0191243FB642243F52F4233FD3A5233F3A57233F8808233FBBB9223FD46A223FD41B223FBACC213F867D213F382E213FD1DE203F508F203FB53F203F01F01F3F34A01F3F4D501F3F4D001F3F34B01E3F01601E3FB50F1E3F50BF1D3FD26E1D3F3A1E1D3F8ACD1C3FC17C1C3FDF2B1C3FE4DA1B3FD0891B3FA3381B3F5EE71A3F00961A3F8A441A3FFBF2193F53A1193F934F193FBBFD183FCAAB183FC159183FA007183F66B5173F1563173FAB10173F29BE163F8F6B163FDE18163F14C6153F3373153F3A20153F29CD143F007A143FC026143F68D3133FF97F133F722C133FD4D8123F1E85123F5131123F6DDD113F7189113F5F35113F35E1103FF48C103F9D38103F2EE40F3FA88F0F3F0C3B0F3F59E60E3F8F910E3FAE3C0E3FB7E70D3FA9920D3F853D0D3F4AE80C3FF8920C3F913D0C3F13E80B3F7E920B3FD43C0B3F13E70A3F3C910A3F503B0A3F4DE5093F348F093F0539093FC1E2083F678C083FF735083F71DF073FD688073F2532073F5FDB063F8384063F912D063F8BD6053F6F7F053F3E28053FF7D0043F9C79043F2B22043FA6CA033F0B73033F5C1B033F97C3023FBE6B023FD013023FCEBB013FB663013F8A0B013F4AB3003FF55A003F8C02003F1C54FF3EF8A2FE3EACF1FD3E3740FD3E9A8EFC3ED4DCFB3EE72AFB3ED178FA3E94C6F93E2F14F93EA261F83EEEAEF73E12FCF63E0F49F63EE595F53E94E2F43E1B2FF43E7C7BF33EB6C7F23ECA13F23EB75FF13E7EABF03E1EF7EF3E9842EF3EEC8DEE3E1AD9ED3E2224ED3E056FEC3EC1B9EB3E5904EB3ECB4EEA3E1799E93E3FE3E83E412DE83E1E77E73ED7C0E63E6B0AE63EDA53E53E259DE43E4BE6E33E4D2FE33E2B78E23EE5C0E13E7B09E13EED51E03E3C9ADF3E66E2DE3E6E2ADE3E5272DD3E13BADC3EB001DC3E2B49DB3E8390DA3EB8D7D93ECA1ED93EBA65D83E87ACD73E32F3D63EBB39D63E2280D53E66C6D43E890CD43E8A52D33E6A98D23E28DED13EC423D13E3F69D03E99AECF3ED3F3CE3EEB38CE3EE27DCD3EB9C2CC3E6F07CC3E044CCB3E7990CA3ECED4C93E0319C93E185DC83E0DA1C73EE2E4C63E9728C63E2D6CC53EA4AFC43EFBF2C33E3336C33E4C79C23E46BCC13E21FFC03EDE41C03E7C84BF3EFBC6BE3E5C09BE3E9F4BBD3EC48DBC3ECACFBB3EB311BB3E7E53BA3E2C95B93EBBD6B83E2E18B83E8359B73EBB9AB63ED6DBB53ED41CB53EB55DB43E799EB33E21DFB23EAC1FB23E1B60B13E6EA0B03EA5E0AF3EC020AF3EBE60AE3EA1A0AD3E69E0AC3E1520AC3EA55FAB3E1A9FAA3E75DEA93EB41DA93ED85CA83EE19BA73ED0DAA63EA419A63E5E58A53EFD96A43E82D5A33EED13A33E3E52A23E7690A13E93CEA03E970CA03E824A9F3E53889E3E0BC69D3EAA039D3E30419C3E9D7E9B3EF1BB9A3E2CF9993E5036993E5A73983E4DB0973E27ED963EE929963E9466953E26A3943EA1DF933E051C933E5158923E8694913EA3D0903EAA0C903E99488F3E72848E3E34C08D3EE0FB8C3E75378C3EF4728B3E5CAE8A3EAFE9893EEB24893E1260883E239B873E1FD6863E0511863ED54B853E9186843E37C1833EC9FB823E4536823EAD70813E00AB803E7ECA7F3ED33E7E3E00B37C3E04277B3EE09A793E940E783E2182763E87F5743EC668733EDEDB713ECF4E703E9BC16E3E40346D3EBFA66B3E1A196A3E4E8B683E5EFD663E496F653E10E1633EB252623E30C4603E8A355F3EC1A65D3ED5175C3EC6885A3E94F9583E3F6A573EC8DA553E2F4B543E74BB523E982B513E9A9B4F3E7B0B4E3E3C7B4C3EDCEA4A3E5C5A493EBBC9473EFB38463E1CA8443E1D17433EFF85413EC2F43F3E66633E3EEDD13C3E55403B3E9FAE393ECC1C383EDC8A363ECFF8343EA466333E5ED4313EFA41303E7BAF2E3EE01C2D3E2A8A2B3E58F7293E6B64283E64D1263E423E253E05AB233EAF17223E3E84203EB4F01E3E115D1D3E55C91B3E80351A3E92A1183E8D0D173E6F79153E39E5133EEC50123E87BC103E0C280F3E7A930D3ED1FE0B3E126A0A3E3DD5083E5240073E51AB053E3C16043E1181023ED1EB003EFBACFE3D2A82FB3D3157F83D112CF53DCA00F23D5CD5EE3DC9A9EB3D107EE83D3152E53D2F26E23D08FADE3DBECDDB3D51A1D83DC174D53D1048D23D3D1BCF3D49EECB3D34C1C83D0094C53DAC66C23D3939BF3DA80BBC3DF9DDB83D2CB0B53D4382B23D3D54AF3D1B26AC3DDEF7A83D86C9A53D139BA23D876C9F3DE13D9C3D230F993D4CE0953D5DB1923D57828F3D3A538C3D0724893DBEF4853D5FC5823DD82B7F3DC9CC783D926D723D350E6C3DB2AE653D0A4F5F3D3FEF583D528F523D432F4C3D13CF453DC46E3F3D570E393DCCAD323D254D2C3D62EC253D858B1F3D8E2A193D7FC9123D59680C3D1C07063D954BFF3CC888F23CD5C5E53CBE02D93C833FCC3C297CBF3CAFB8B23C1AF5A53C6A31993CA16D8C3C85537F3C9ECB653C94434C3C68BB323C2033193C8155FF3B9844CC3B8E33993BD9444C3BE944CC3AB4B44E38"> : tensor<1000xf32>} : () -> tensor<1000xf32>
    %1277 = "stablehlo.gather"(%1276, %1270) {dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1>, indices_are_sorted = false} : (tensor<1000xf32>, tensor<64xi32>) -> tensor<64xf32>
    %1278 = "stablehlo.reshape"(%1277) : (tensor<64xf32>) -> tensor<64x1xf32>
    %1279 = "stablehlo.constant"() {value = dense<"0x288BD23B1831193CADC2403C5A5C643C09CF823C0DAA923C55F9A13C24E1B03C9E79BF3C9CD3CD3C51FBDB3CD4F9E93C19D6F73CC4CA023D369E093D1C67103DDD26173DA2DE1D3D618F243DE8392B3DE7DE313DF37E383D8C1A3F3D1FB2453D0C464C3DA7D6523D3964593D02EF5F3D3B77663D16FD6C3DBF80733D60027A3D0D41803D0880833D2EBE863D8CFB893D2F388D3D2174903D6CAF933D17EA963D2C249A3DB25D9D3DAF96A03D29CFA33D2607A73DAC3EAA3DBD75AD3D60ACB03D98E2B33D6818B73DD44DBA3DE082BD3D8DB7C03DDEEBC33DD71FC73D7953CA3DC686CD3DC0B9D03D69ECD33DC31ED73DCF50DA3D8E82DD3D02B4E03D2BE5E33D0C16E73DA446EA3DF676ED3D01A7F03DC7D6F33D4806F73D8435FA3D7D64FD3D9A49003ED3E0013EEC77033EE40E053EBAA5063E713C083E07D3093E7C690B3ED2FF0C3E07960E3E1C2C103E11C2113EE757133E9CED143E3183163EA718183EFCAD193E31431B3E47D81C3E3C6D1E3E1202203EC796213E5C2B233ED1BF243E2654263E5AE8273E6E7C293E61102B3E34A42C3EE6372E3E76CB2F3EE65E313E35F2323E6385343E6F18363E5AAB373E233E393ECAD03A3E50633C3EB3F53D3EF5873F3E141A413E10AC423EEA3D443EA1CF453E3461473EA5F2483EF3834A3E1C154C3E23A64D3E05374F3EC3C7503E5D58523ED3E8533E2479553E5109573E5899583E3A295A3EF7B85B3E8F485D3E00D85E3E4C67603E72F6613E7185633E4A14653EFCA2663E8731683EEBBF693E284E6B3E3DDC6C3E2A6A6E3EF0F76F3E8D85713E0213733E4EA0743E722D763E6CBA773E3D47793EE5D37A3E64607C3EB8EC7D3EE2787F3E7182803E5C48813E310E823EF1D3823E9C99833E305F843EAF24853E18EA853E6BAF863EA874873ECF39883EDFFE883ED8C3893EBC888A3E884D8B3E3E128C3EDDD68C3E649B8D3ED55F8E3E2E248F3E70E88F3E9BAC903EAE70913EA934923E8DF8923E58BC933E0C80943EA743953E2A07963E95CA963EE78D973E2051983E4114993E49D7993E389A9A3E0E5D9B3ECB1F9C3E6FE29C3EF9A49D3E6A679E3EC0299F3EFEEB9F3E21AEA03E2A70A13E1A32A23EEFF3A23EA9B5A33E4A77A43ED038A53E3BFAA53E8BBBA63EC07CA73EDB3DA83EDAFEA83EBEBFA93E8680AA3E3441AB3EC501AC3E3BC2AC3E9582AD3ED342AE3EF502AF3EFBC2AF3EE482B03EB242B13E6202B23EF6C1B23E6E81B33EC840B43E0500B53E26BFB53E297EB63E0F3DB73ED7FBB73E82BAB83E0F79B93E7E37BA3ED0F5BA3E03B4BB3E1972BC3E1030BD3EE8EDBD3EA3ABBE3E3E69BF3EBB26C03E19E4C03E59A1C13E795EC23E7A1BC33E5BD8C33E1E95C43EC151C53E440EC63EA7CAC63EEB86C73E0E43C83E12FFC83EF5BAC93EB876CA3E5B32CB3EDDEDCB3E3EA9CC3E7F64CD3E9F1FCE3E9DDACE3E7B95CF3E3850D03ED30AD13E4CC5D13EA47FD23EDB39D33EEFF3D33EE2ADD43EB267D53E6121D63EEDDAD63E5794D73E9E4DD83EC306D93EC5BFD93EA578DA3E6131DB3EFAE9DB3E70A2DC3EC35ADD3EF312DE3EFFCADE3EE782DF3EAC3AE03E4DF2E03ECAA9E13E2261E23E5718E33E67CFE33E5386E43E1B3DE53EBEF3E53E3CAAE63E9560E73EC916E83ED8CCE83EC282E93E8738EA3E26EEEA3EA0A3EB3EF458EC3E230EED3E2BC3ED3E0E78EE3ECB2CEF3E61E1EF3ED195F03E1B4AF13E3EFEF13E3AB2F23E1066F33EBF19F43E47CDF43EA780F53EE133F63EF3E6F63EDE99F73EA24CF83E3EFFF83EB2B1F93EFE63FA3E2216FB3E1EC8FB3EF279FC3E9E2BFD3E21DDFD3E7C8EFE3EAE3FFF3EB8F0FF3ECC50003F28A9003F6F01013FA259013FC0B1013FCA09023FBE61023F9EB9023F6911033F1F69033FC1C0033F4D18043FC46F043F26C7043F731E053FAA75053FCCCC053FD923063FD17A063FB3D1063F8028073F377F073FD8D5073F642C083FDA82083F3AD9083F852F093FB985093FD8DB093FE1310A3FD3870A3FB0DD0A3F76330B3F27890B3FC1DE0B3F44340C3FB2890C3F09DF0C3F49340D3F73890D3F86DE0D3F83330E3F69880E3F39DD0E3FF1310F3F93860F3F1EDB0F3F922F103FEF83103F35D8103F642C113F7C80113F7CD4113F6628123F387C123FF2CF123F9623133F2177133F96CA133FF31D143F3871143F65C4143F7B17153F796A153F5FBD153F2E10163FE462163F83B5163F0908173F785A173FCEAC173F0CFF173F3251183F3FA3183F35F5183F1247193FD698193F82EA193F163C1A3F918D1A3FF3DE1A3F3D301B3F6E811B3F86D21B3F85231C3F6C741C3F39C51C3FEE151D3F89661D3F0CB71D3F75071E3FC5571E3FFCA71E3F19F81E3F1E481F3F09981F3FDAE71F3F9237203F3187203FB6D6203F2126213F7375213FAAC4213FC913223FCD62223FB7B1223F8800233F3F4F233FDB9D233F5EEC233FC63A243F1489243F48D7243F6225253F6173253F46C1253F110F263FC15C263F57AA263FD2F7263F3345273F7992273FA4DF273FB52C283FAA79283F85C6283F4513293FEA5F293F75AC293FE4F8293F38452A3F71912A3F8EDD2A3F91292B3F78752B3F44C12B3FF50C2C3F8A582C3F03A42C3F62EF2C3FA43A2D3FCC852D3FD7D02D3FC71B2E3F9B662E3F53B12E3FF0FB2E3F70462F3FD5902F3F1EDB2F3F4A25303F5B6F303F50B9303F2803313FE44C313F8496313F08E0313F6F29323FBA72323FE9BB323FFB04333FF14D333FCA96333F86DF333F2628343FA970343F10B9343F5901353F8649353F9691353F89D9353F5F21363F1869363FB4B0363F33F8363F953F373FD986373F01CE373F0B15383FF85B383FC7A2383F79E9383F0E30393F8576393FDEBC393F1A033A3F39493A3F398F3A3F1CD53A3FE21A3B3F89603B3F13A63B3F7EEB3B3FCC303C3FFC753C3F0EBB3C3F02003D3FD7443D3F8F893D3F28CE3D3FA3123E3F00573E3F3F9B3E3F5FDF3E3F61233F3F44673F3F09AB3F3FB0EE3F3F3832403FA175403FEBB8403F17FC403F253F413F1382413FE3C4413F9307423F254A423F988C423FECCE423F2111433F3753433F2E95433F05D7433FBE18443F575A443FD19B443F2CDD443F671E453F835F453F7FA0453F5CE1453F1A22463FB862463F36A3463F95E3463FD423473FF463473FF3A3473FD3E3473F9323483F3463483FB4A2483F14E2483F5521493F7560493F759F493F55DE493F151D4A3FB55B4A3F359A4A3F94D84A3FD3164B3FF2544B3FF0924B3FCED04B3F8C0E4C3F294C4C3FA5894C3F01C74C3F3D044D3F57414D3F517E4D3F2BBB4D3FE3F74D3F7B344E3FF2704E3F48AD4E3F7DE94E3F91254F3F85614F3F579D4F3F08D94F3F9814503F0750503F558B503F81C6503F8D01513F773C513F4077513FE7B1513F6DEC513FD226523F1561523F379B523F37D5523F150F533FD248533F6E82533FE7BB533F3FF5533F752E543F8A67543F7CA0543F4DD9543FFC11553F894A553FF482553F3DBB553F64F3553F692B563F4C63563F0D9B563FABD2563F270A573F8241573FB978573FCFAF573FC2E6573F931D583F4154583FCD8A583F37C1583F7EF7583FA22D593FA463593F8499593F40CF593FDA045A3F513A5A3FA66F5A3FD8A45A3FE7D95A3FD30E5B3F9C435B3F42785B3FC6AC5B3F26E15B3F64155C3F7E495C3F757D5C3F49B15C3FFBE45C3F88185D3FF34B5D3F3B7F5D3F5FB25D3F60E55D3F3D185E3FF84A5E3F8F7D5E3F02B05E3F52E25E3F7F145F3F88465F3F6D785F3F2FAA5F3FCDDB5F3F480D603F9F3E603FD26F603FE2A0603FCDD1603F9502613F3A33613FBA63613F1694613F4FC4613F64F4613F5424623F2154623FCA83623F4EB3623FAFE2623FEB11633F0341633FF76F633FC79E633F73CD633FFAFB633F5D2A643F9C58643FB686643FACB4643F7EE2643F2B10653FB33D653F186B653F5798653F72C5653F69F2653F3B1F663FE84B663F7178663FD5A4663F14D1663F2FFD663F2429673FF554673FA180673F29AC673F8BD7673FC902683FE12D683FD558683FA383683F4DAE683FD1D8683F3103693F6B2D693F8157693F7181693F3CAB693FE1D4693F62FE693FBD276A3FF3506A3F047A6A3FEFA26A3FB6CB6A3F56F46A3FD11C6B3F27456B3F586D6B3F63956B3F48BD6B3F08E56B3FA20C6C3F17346C3F665B6C3F90826C3F94A96C3F72D06C3F2AF76C3FBD1D6D3F2A446D3F726A6D3F93906D3F8FB66D3F65DC6D3F15026E3F9F276E3F034D6E3F41726E3F5A976E3F4CBC6E3F18E16E3FBF056F3F3F2A6F3F994E6F3FCD726F3FDB966F3FC3BA6F3F85DE6F3F2002703F9525703FE448703F0D6C703F108F703FECB1703FA2D4703F32F7703F9B19713FDE3B713FFA5D713FF07F713FC0A1713F69C3713FECE4713F4806723F7D27723F8D48723F7569723F378A723FD2AA723F47CB723F95EB723FBC0B733FBD2B733F974B733F4A6B733FD78A733F3DAA733F7CC9733F94E8733F8507743F5026743FF344743F7063743FC681743FF59F743FFDBD743FDEDB743F98F9743F2B17753F9734753FDC51753FFA6E753FF18B753FC1A8753F69C5753FEBE1753F45FE753F791A763F8536763F6A52763F286E763FBE89763F2DA5763F75C0763F96DB763F8FF6763F6211773F0C2C773F9046773FEC60773F217B773F2E95773F14AF773FD2C8773F69E2773FD9FB773F2115783F422E783F3B47783F0C60783FB678783F3991783F94A9783FC7C1783FD3D9783FB7F1783F7409793F0921793F7638793FBB4F793FD966793FCF7D793F9E94793F45AB793FC4C1793F1BD8793F4AEE793F52047A3F321A7A3FEA2F7A3F7A457A3FE35A7A3F23707A3F3C857A3F2D9A7A3FF6AE7A3F97C37A3F10D87A3F61EC7A3F8B007B3F8C147B3F65287B3F173C7B3FA04F7B3F01637B3F3B767B3F4C897B3F359C7B3FF7AE7B3F90C17B3F01D47B3F4AE67B3F6BF87B3F640A7C3F341C7C3FDD2D7C3F5D3F7C3FB6507C3FE6617C3FEE727C3FCE837C3F85947C3F15A57C3F7CB57C3FBBC57C3FD1D57C3FC0E57C3F86F57C3F24057D3F9A147D3FE7237D3F0C337D3F09427D3FDD507D3F8A5F7D3F0D6E7D3F697C7D3F9C8A7D3FA7987D3F89A67D3F43B47D3FD5C17D3F3ECF7D3F7FDC7D3F98E97D3F88F67D3F4F037E3FEE0F7E3F651C7E3FB3287E3FD9347E3FD7407E3FAC4C7E3F58587E3FDC637E3F376F7E3F6A7A7E3F75857E3F57907E3F109B7E3FA1A57E3F09B07E3F49BA7E3F61C47E3F4FCE7E3F15D87E3FB3E17E3F28EB7E3F75F47E3F98FD7E3F94067F3F660F7F3F10187F3F92207F3FEB287F3F1B317F3F23397F3F02417F3FB8487F3F46507F3FAB577F3FE85E7F3FFB657F3FE76C7F3FA9737F3F437A7F3FB4807F3FFD867F3F1D8D7F3F14937F3FE2987F3F889E7F3F05A47F3F5AA97F3F85AE7F3F88B37F3F63B87F3F14BD7F3F9DC17F3FFEC57F3F35CA7F3F44CE7F3F2AD27F3FE7D57F3F7CD97F3FE8DC7F3F2BE07F3F46E37F3F37E67F3F00E97F3FA1EB7F3F18EE7F3F67F07F3F8DF27F3F8AF47F3F5FF67F3F0BF87F3F8EF97F3FE8FA7F3F1AFC7F3F23FD7F3F03FE7F3FBAFE7F3F49FF7F3FAFFF7F3FECFF7F3F0000803F"> : tensor<1000xf32>} : () -> tensor<1000xf32>
    %1280 = "stablehlo.gather"(%1279, %1270) {dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1>, indices_are_sorted = false} : (tensor<1000xf32>, tensor<64xi32>) -> tensor<64xf32>
    %1281 = "stablehlo.reshape"(%1280) : (tensor<64xf32>) -> tensor<64x1xf32>
    %1282 = "stablehlo.reshape"(%1278) : (tensor<64x1xf32>) -> tensor<64xf32>
    %1283 = "stablehlo.broadcast_in_dim"(%1282) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x8xf32>
    %1284 = "stablehlo.multiply"(%1274, %1283) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1285 = "stablehlo.reshape"(%1281) : (tensor<64x1xf32>) -> tensor<64xf32>
    %1286 = "stablehlo.broadcast_in_dim"(%1285) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x8xf32>
    %1287 = "stablehlo.multiply"(%1275, %1286) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1288 = "stablehlo.add"(%1284, %1287) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1289 = "stablehlo.multiply"(%1275, %1283) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1290 = "stablehlo.multiply"(%1274, %1286) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1291 = "stablehlo.subtract"(%1289, %1290) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1292 = "stablehlo.constant"() {value = dense<"0x0000803FF8396E3FD7AF5D3FAC4B4E3F11F93F3F06A5323FE03D263F2BB31A3F9AF50F3FEEF6053FCF53F93E6004E83E9BE8D73E24EBC83E1AF8BA3EFFFCAD3E9BE8A13EEAAA963E04358C3E0979823E24D4723E36F8613EED47523E7CAE433E8718363E0A74293E40B01D3E91BD123E778D083EE124FE3DD57FEC3D6614DC3DCDCCCC3DC794BE3D7859B13D5709A53D0E94993D6CEA8E3D4DFE843D1285773DC355663DE457563D3F76473D199D393D15BA2C3D1DBC203D4893153DCC300B3DE286013D7611F13CD254E03CA8C1D03C5043C23C91C6B43C8B39A83C978B9C3C39AD913C0890873C334D7C3CE7C86A3CF17B5A3CB4504B3C11333D3C5210303C0AD7233C0577183C2DE10D3C7907043CB0B9F53B46AAE43B14CAD43B0E04C63B9C44B83B8379AB3BCC919F3BAE7D943B772E8A3B7D96803B0D526F3B7AB45E3B373E4F3BC5DA403B0F77333B5301273B0D691B3BDB9E103B6F94063BF178FA3A2815E93A73E6D83A5CD7C93AECD3BB3A8EC9AE3AF6A6A23A0E5C973ADBD98C3A6F12833AA2F1733AE201633A273F533A8C94443A9EEE363A433B2A3AA5691E3A166A133A022E093AAD4FFF39E395ED392617DD3995BDCD39D774BF39FB29B2395FCBA5399E489A3972928F39A99A853914A8783991646739E5535739C160483953773A3929852D39177921392343163972D40B392B1F0239E32CF238925CE138"> : tensor<1x128xf32>} : () -> tensor<1x128xf32>
    %1293 = "stablehlo.convert"(%1270) : (tensor<64xi32>) -> tensor<64xf32>
    %1294 = "stablehlo.reshape"(%1293) : (tensor<64xf32>) -> tensor<64x1xf32>
    %1295 = "stablehlo.reshape"(%1294) : (tensor<64x1xf32>) -> tensor<64xf32>
    %1296 = "stablehlo.broadcast_in_dim"(%1295) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x128xf32>
    %1297 = "stablehlo.reshape"(%1292) : (tensor<1x128xf32>) -> tensor<128xf32>
    %1298 = "stablehlo.broadcast_in_dim"(%1297) {broadcast_dimensions = array<i64: 1>} : (tensor<128xf32>) -> tensor<64x128xf32>
    %1299 = "stablehlo.multiply"(%1296, %1298) : (tensor<64x128xf32>, tensor<64x128xf32>) -> tensor<64x128xf32>
    %1300 = "stablehlo.cosine"(%1299) : (tensor<64x128xf32>) -> tensor<64x128xf32>
    %1301 = "stablehlo.sine"(%1299) : (tensor<64x128xf32>) -> tensor<64x128xf32>
    %1302 = "stablehlo.concatenate"(%1300, %1301) {dimension = 1 : i64} : (tensor<64x128xf32>, tensor<64x128xf32>) -> tensor<64x256xf32>
    %1303 = "stablehlo.dot_general"(%1302, %54) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>} : (tensor<64x256xf32>, tensor<256x16xf32>) -> tensor<64x16xf32>
    %1304 = "stablehlo.broadcast_in_dim"(%55) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<64x16xf32>
    %1305 = "stablehlo.add"(%1303, %1304) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1306 = "stablehlo.logistic"(%1305) : (tensor<64x16xf32>) -> tensor<64x16xf32>
    %1307 = "stablehlo.multiply"(%1305, %1306) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1308 = "stablehlo.dot_general"(%1307, %56) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>} : (tensor<64x16xf32>, tensor<16x16xf32>) -> tensor<64x16xf32>
    %1309 = "stablehlo.broadcast_in_dim"(%57) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<64x16xf32>
    %1310 = "stablehlo.add"(%1308, %1309) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1311 = "stablehlo.dot_general"(%1269, %58) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>} : (tensor<32x16xf32>, tensor<16x16xf32>) -> tensor<32x16xf32>
    %1312 = "stablehlo.broadcast_in_dim"(%59) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<32x16xf32>
    %1313 = "stablehlo.add"(%1311, %1312) : (tensor<32x16xf32>, tensor<32x16xf32>) -> tensor<32x16xf32>
    %1314 = "stablehlo.reshape"(%1313) : (tensor<32x16xf32>) -> tensor<32x1x16xf32>
    %1315 = "stablehlo.reshape"(%1314) : (tensor<32x1x16xf32>) -> tensor<32x16xf32>
    %1316 = "stablehlo.broadcast_in_dim"(%1315) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<32x16xf32>) -> tensor<32x2x16xf32>
    %1317 = "stablehlo.reshape"(%1316) : (tensor<32x2x16xf32>) -> tensor<64x16xf32>
    %1318 = "stablehlo.add"(%1310, %1317) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1319 = "stablehlo.dot_general"(%1288, %60) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>} : (tensor<64x8xf32>, tensor<8x16xf32>) -> tensor<64x16xf32>
    %1320 = "stablehlo.broadcast_in_dim"(%61) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<64x16xf32>
    %1321 = "stablehlo.add"(%1319, %1320) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1322 = "stablehlo.logistic"(%1318) : (tensor<64x16xf32>) -> tensor<64x16xf32>
    %1323 = "stablehlo.multiply"(%1318, %1322) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1324 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %1325 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1326 = "stablehlo.broadcast_in_dim"(%1325) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x48xf32>
    %1327 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1328 = "stablehlo.broadcast_in_dim"(%1327) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %1329 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1330 = "stablehlo.broadcast_in_dim"(%1329) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %1331 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1332 = "stablehlo.broadcast_in_dim"(%1331) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %1333 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1334 = "stablehlo.broadcast_in_dim"(%1333) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %1335 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1336 = "stablehlo.broadcast_in_dim"(%1335) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %1337 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1338 = "stablehlo.broadcast_in_dim"(%1337) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %1339 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1340 = "stablehlo.broadcast_in_dim"(%1339) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %1341 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1342 = "stablehlo.broadcast_in_dim"(%1341) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %1470:20 = "stablehlo.while"(%1324, %1321, %1326, %1328, %1330, %1332, %1334, %1336, %1338, %1340, %1342, %1323, %62, %63, %64, %65, %66, %67, %68, %69) ({
      ^bb0(%1343: tensor<i32>, %1344: tensor<64x16xf32>, %1345: tensor<2x64x48xf32>, %1346: tensor<2x64x16xf32>, %1347: tensor<2x64xf32>, %1348: tensor<2x64x16xf32>, %1349: tensor<2x64x16xf32>, %1350: tensor<2x64x16xf32>, %1351: tensor<2x64x16xf32>, %1352: tensor<2x64x16xf32>, %1353: tensor<2x64x16xf32>, %1354: tensor<64x16xf32>, %1355: tensor<2x16x48xf32>, %1356: tensor<2x48xf32>, %1357: tensor<2x16xf32>, %1358: tensor<2x16xf32>, %1359: tensor<2x16x16xf32>, %1360: tensor<2x16xf32>, %1361: tensor<2x16x16xf32>, %1362: tensor<2x16xf32>):
        %1363 = "stablehlo.constant"() {value = dense<2> : tensor<i32>} : () -> tensor<i32>
        %1364 = "stablehlo.compare"(%1343, %1363) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        "stablehlo.return"(%1364) : (tensor<i1>) -> ()
    }, {
      ^bb0(%1365: tensor<i32>, %1366: tensor<64x16xf32>, %1367: tensor<2x64x48xf32>, %1368: tensor<2x64x16xf32>, %1369: tensor<2x64xf32>, %1370: tensor<2x64x16xf32>, %1371: tensor<2x64x16xf32>, %1372: tensor<2x64x16xf32>, %1373: tensor<2x64x16xf32>, %1374: tensor<2x64x16xf32>, %1375: tensor<2x64x16xf32>, %1376: tensor<64x16xf32>, %1377: tensor<2x16x48xf32>, %1378: tensor<2x48xf32>, %1379: tensor<2x16xf32>, %1380: tensor<2x16xf32>, %1381: tensor<2x16x16xf32>, %1382: tensor<2x16xf32>, %1383: tensor<2x16x16xf32>, %1384: tensor<2x16xf32>):
        %1385 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
        %1386 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %1387 = "stablehlo.dynamic_slice"(%1377, %1365, %1385, %1385) {slice_sizes = array<i64: 1, 16, 48>} : (tensor<2x16x48xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x48xf32>
        %1388 = "stablehlo.reshape"(%1387) : (tensor<1x16x48xf32>) -> tensor<16x48xf32>
        %1389 = "stablehlo.dynamic_slice"(%1378, %1365, %1385) {slice_sizes = array<i64: 1, 48>} : (tensor<2x48xf32>, tensor<i32>, tensor<i32>) -> tensor<1x48xf32>
        %1390 = "stablehlo.reshape"(%1389) : (tensor<1x48xf32>) -> tensor<48xf32>
        %1391 = "stablehlo.dynamic_slice"(%1379, %1365, %1385) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %1392 = "stablehlo.reshape"(%1391) : (tensor<1x16xf32>) -> tensor<16xf32>
        %1393 = "stablehlo.dynamic_slice"(%1380, %1365, %1385) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %1394 = "stablehlo.reshape"(%1393) : (tensor<1x16xf32>) -> tensor<16xf32>
        %1395 = "stablehlo.dynamic_slice"(%1381, %1365, %1385, %1385) {slice_sizes = array<i64: 1, 16, 16>} : (tensor<2x16x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x16xf32>
        %1396 = "stablehlo.reshape"(%1395) : (tensor<1x16x16xf32>) -> tensor<16x16xf32>
        %1397 = "stablehlo.dynamic_slice"(%1382, %1365, %1385) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %1398 = "stablehlo.reshape"(%1397) : (tensor<1x16xf32>) -> tensor<16xf32>
        %1399 = "stablehlo.dynamic_slice"(%1383, %1365, %1385, %1385) {slice_sizes = array<i64: 1, 16, 16>} : (tensor<2x16x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x16xf32>
        %1400 = "stablehlo.reshape"(%1399) : (tensor<1x16x16xf32>) -> tensor<16x16xf32>
        %1401 = "stablehlo.dynamic_slice"(%1384, %1365, %1385) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %1402 = "stablehlo.reshape"(%1401) : (tensor<1x16xf32>) -> tensor<16xf32>
        %1403 = "stablehlo.dot_general"(%1376, %1388) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>} : (tensor<64x16xf32>, tensor<16x48xf32>) -> tensor<64x48xf32>
        %1404 = "stablehlo.broadcast_in_dim"(%1390) {broadcast_dimensions = array<i64: 1>} : (tensor<48xf32>) -> tensor<64x48xf32>
        %1405 = "stablehlo.add"(%1403, %1404) : (tensor<64x48xf32>, tensor<64x48xf32>) -> tensor<64x48xf32>
        %1406 = "stablehlo.slice"(%1405) {start_indices = array<i64: 0, 0>, limit_indices = array<i64: 64, 16>, strides = array<i64: 1, 1>} : (tensor<64x48xf32>) -> tensor<64x16xf32>
        %1407 = "stablehlo.slice"(%1405) {start_indices = array<i64: 0, 16>, limit_indices = array<i64: 64, 32>, strides = array<i64: 1, 1>} : (tensor<64x48xf32>) -> tensor<64x16xf32>
        %1408 = "stablehlo.slice"(%1405) {start_indices = array<i64: 0, 32>, limit_indices = array<i64: 64, 48>, strides = array<i64: 1, 1>} : (tensor<64x48xf32>) -> tensor<64x16xf32>
        %1409 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %1410 = "stablehlo.broadcast_in_dim"(%1409) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64xf32>
        %1411 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %1412 = "stablehlo.broadcast_in_dim"(%1411) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64xf32>
        %1413 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %1417 = "stablehlo.reduce"(%1366, %1413) ({
          ^bb0(%1414: tensor<f32>, %1415: tensor<f32>):
            %1416 = "stablehlo.add"(%1414, %1415) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%1416) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 1>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<64xf32>
        %1418 = "stablehlo.multiply"(%1417, %1410) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
        %1419 = "stablehlo.broadcast_in_dim"(%1418) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x16xf32>
        %1420 = "stablehlo.subtract"(%1366, %1419) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1421 = "stablehlo.multiply"(%1420, %1420) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1422 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %1426 = "stablehlo.reduce"(%1421, %1422) ({
          ^bb0(%1423: tensor<f32>, %1424: tensor<f32>):
            %1425 = "stablehlo.add"(%1423, %1424) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%1425) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 1>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<64xf32>
        %1427 = "stablehlo.multiply"(%1426, %1410) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
        %1428 = "stablehlo.add"(%1427, %1412) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
        %1429 = "stablehlo.rsqrt"(%1428) : (tensor<64xf32>) -> tensor<64xf32>
        %1430 = "stablehlo.broadcast_in_dim"(%1429) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x16xf32>
        %1431 = "stablehlo.multiply"(%1420, %1430) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1432 = "stablehlo.broadcast_in_dim"(%1392) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<64x16xf32>
        %1433 = "stablehlo.multiply"(%1431, %1432) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1434 = "stablehlo.broadcast_in_dim"(%1394) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<64x16xf32>
        %1435 = "stablehlo.add"(%1433, %1434) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1436 = "stablehlo.constant"() {value = dense<1.0> : tensor<f32>} : () -> tensor<f32>
        %1437 = "stablehlo.broadcast_in_dim"(%1436) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64x16xf32>
        %1438 = "stablehlo.add"(%1407, %1437) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1439 = "stablehlo.multiply"(%1435, %1438) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1440 = "stablehlo.add"(%1439, %1406) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1441 = "stablehlo.dot_general"(%1440, %1396) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>} : (tensor<64x16xf32>, tensor<16x16xf32>) -> tensor<64x16xf32>
        %1442 = "stablehlo.broadcast_in_dim"(%1398) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<64x16xf32>
        %1443 = "stablehlo.add"(%1441, %1442) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1444 = "stablehlo.logistic"(%1443) : (tensor<64x16xf32>) -> tensor<64x16xf32>
        %1445 = "stablehlo.multiply"(%1443, %1444) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1446 = "stablehlo.dot_general"(%1445, %1400) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>} : (tensor<64x16xf32>, tensor<16x16xf32>) -> tensor<64x16xf32>
        %1447 = "stablehlo.broadcast_in_dim"(%1402) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<64x16xf32>
        %1448 = "stablehlo.add"(%1446, %1447) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1449 = "stablehlo.multiply"(%1408, %1448) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1450 = "stablehlo.add"(%1366, %1449) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1451 = "stablehlo.add"(%1365, %1386) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        %1452 = "stablehlo.reshape"(%1403) : (tensor<64x48xf32>) -> tensor<1x64x48xf32>
        %1453 = "stablehlo.dynamic_update_slice"(%1367, %1452, %1365, %1385, %1385) : (tensor<2x64x48xf32>, tensor<1x64x48xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x48xf32>
        %1454 = "stablehlo.reshape"(%1431) : (tensor<64x16xf32>) -> tensor<1x64x16xf32>
        %1455 = "stablehlo.dynamic_update_slice"(%1368, %1454, %1365, %1385, %1385) : (tensor<2x64x16xf32>, tensor<1x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x16xf32>
        %1456 = "stablehlo.reshape"(%1429) : (tensor<64xf32>) -> tensor<1x64xf32>
        %1457 = "stablehlo.dynamic_update_slice"(%1369, %1456, %1365, %1385) : (tensor<2x64xf32>, tensor<1x64xf32>, tensor<i32>, tensor<i32>) -> tensor<2x64xf32>
        %1458 = "stablehlo.reshape"(%1435) : (tensor<64x16xf32>) -> tensor<1x64x16xf32>
        %1459 = "stablehlo.dynamic_update_slice"(%1370, %1458, %1365, %1385, %1385) : (tensor<2x64x16xf32>, tensor<1x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x16xf32>
        %1460 = "stablehlo.reshape"(%1440) : (tensor<64x16xf32>) -> tensor<1x64x16xf32>
        %1461 = "stablehlo.dynamic_update_slice"(%1371, %1460, %1365, %1385, %1385) : (tensor<2x64x16xf32>, tensor<1x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x16xf32>
        %1462 = "stablehlo.reshape"(%1443) : (tensor<64x16xf32>) -> tensor<1x64x16xf32>
        %1463 = "stablehlo.dynamic_update_slice"(%1372, %1462, %1365, %1385, %1385) : (tensor<2x64x16xf32>, tensor<1x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x16xf32>
        %1464 = "stablehlo.reshape"(%1444) : (tensor<64x16xf32>) -> tensor<1x64x16xf32>
        %1465 = "stablehlo.dynamic_update_slice"(%1373, %1464, %1365, %1385, %1385) : (tensor<2x64x16xf32>, tensor<1x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x16xf32>
        %1466 = "stablehlo.reshape"(%1445) : (tensor<64x16xf32>) -> tensor<1x64x16xf32>
        %1467 = "stablehlo.dynamic_update_slice"(%1374, %1466, %1365, %1385, %1385) : (tensor<2x64x16xf32>, tensor<1x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x16xf32>
        %1468 = "stablehlo.reshape"(%1448) : (tensor<64x16xf32>) -> tensor<1x64x16xf32>
        %1469 = "stablehlo.dynamic_update_slice"(%1375, %1468, %1365, %1385, %1385) : (tensor<2x64x16xf32>, tensor<1x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x16xf32>
        "stablehlo.return"(%1451, %1450, %1453, %1455, %1457, %1459, %1461, %1463, %1465, %1467, %1469, %1376, %1377, %1378, %1379, %1380, %1381, %1382, %1383, %1384) : (tensor<i32>, tensor<64x16xf32>, tensor<2x64x48xf32>, tensor<2x64x16xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<64x16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>) -> ()
    }) : (tensor<i32>, tensor<64x16xf32>, tensor<2x64x48xf32>, tensor<2x64x16xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<64x16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>) -> (tensor<i32>, tensor<64x16xf32>, tensor<2x64x48xf32>, tensor<2x64x16xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<64x16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>)
    %1471 = "stablehlo.dot_general"(%1323, %70) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>} : (tensor<64x16xf32>, tensor<16x32xf32>) -> tensor<64x32xf32>
    %1472 = "stablehlo.broadcast_in_dim"(%71) {broadcast_dimensions = array<i64: 1>} : (tensor<32xf32>) -> tensor<64x32xf32>
    %1473 = "stablehlo.add"(%1471, %1472) : (tensor<64x32xf32>, tensor<64x32xf32>) -> tensor<64x32xf32>
    %1474 = "stablehlo.slice"(%1473) {start_indices = array<i64: 0, 0>, limit_indices = array<i64: 64, 16>, strides = array<i64: 1, 1>} : (tensor<64x32xf32>) -> tensor<64x16xf32>
    %1475 = "stablehlo.slice"(%1473) {start_indices = array<i64: 0, 16>, limit_indices = array<i64: 64, 32>, strides = array<i64: 1, 1>} : (tensor<64x32xf32>) -> tensor<64x16xf32>
    %1476 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %1477 = "stablehlo.broadcast_in_dim"(%1476) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64xf32>
    %1478 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %1479 = "stablehlo.broadcast_in_dim"(%1478) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64xf32>
    %1480 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1484 = "stablehlo.reduce"(%1470#1, %1480) ({
      ^bb0(%1481: tensor<f32>, %1482: tensor<f32>):
        %1483 = "stablehlo.add"(%1481, %1482) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1483) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<64xf32>
    %1485 = "stablehlo.multiply"(%1484, %1477) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1486 = "stablehlo.broadcast_in_dim"(%1485) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x16xf32>
    %1487 = "stablehlo.subtract"(%1470#1, %1486) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1488 = "stablehlo.multiply"(%1487, %1487) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1489 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1493 = "stablehlo.reduce"(%1488, %1489) ({
      ^bb0(%1490: tensor<f32>, %1491: tensor<f32>):
        %1492 = "stablehlo.add"(%1490, %1491) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1492) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<64xf32>
    %1494 = "stablehlo.multiply"(%1493, %1477) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1495 = "stablehlo.add"(%1494, %1479) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1496 = "stablehlo.rsqrt"(%1495) : (tensor<64xf32>) -> tensor<64xf32>
    %1497 = "stablehlo.broadcast_in_dim"(%1496) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x16xf32>
    %1498 = "stablehlo.multiply"(%1487, %1497) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1499 = "stablehlo.broadcast_in_dim"(%345) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64x16xf32>
    %1500 = "stablehlo.add"(%1475, %1499) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1501 = "stablehlo.multiply"(%1498, %1500) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1502 = "stablehlo.add"(%1501, %1474) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1503 = "stablehlo.dot_general"(%1502, %72) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>} : (tensor<64x16xf32>, tensor<16x16xf32>) -> tensor<64x16xf32>
    %1504 = "stablehlo.broadcast_in_dim"(%73) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<64x16xf32>
    %1505 = "stablehlo.add"(%1503, %1504) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1506 = "stablehlo.slice"(%1505) {start_indices = array<i64: 0, 0>, limit_indices = array<i64: 64, 8>, strides = array<i64: 1, 1>} : (tensor<64x16xf32>) -> tensor<64x8xf32>
    %1507 = "stablehlo.slice"(%1505) {start_indices = array<i64: 0, 8>, limit_indices = array<i64: 64, 16>, strides = array<i64: 1, 1>} : (tensor<64x16xf32>) -> tensor<64x8xf32>
    %1508 = "stablehlo.subtract"(%1291, %1506) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1509 = "stablehlo.multiply"(%1508, %1508) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1510 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1514 = "stablehlo.reduce"(%1509, %1510) ({
      ^bb0(%1511: tensor<f32>, %1512: tensor<f32>):
        %1513 = "stablehlo.add"(%1511, %1512) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1513) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<64x8xf32>, tensor<f32>) -> tensor<64xf32>
    %1515 = "stablehlo.constant"() {value = dense<1.25e-1> : tensor<f32>} : () -> tensor<f32>
    %1516 = "stablehlo.broadcast_in_dim"(%1515) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64xf32>
    %1517 = "stablehlo.multiply"(%1514, %1516) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1518 = "stablehlo.multiply"(%1508, %1286) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1519 = "stablehlo.constant"() {value = dense<"0x3E8521C19DBD1FC19D231EC1EFAE1CC155591BC1061E1AC13EF918C1FCE717C1CEE716C1B1F615C1F81215C13A3B14C1426E13C10CAB12C1B2F011C1703E11C1999310C194EF0FC1DC510FC1F8B90EC17E270EC10E9A0DC152110DC1FB8C0CC1C50C0CC16E900BC1BC170BC17AA20AC176300AC184C109C17A5509C133EC08C1898508C15E2108C192BF07C1096007C1A80207C157A706C1004E06C18BF605C1E6A005C1FD4C05C1BEFA04C119AA04C1FD5A04C15C0D04C128C103C1547603C1D22C03C197E402C1979D02C1C85702C1201302C194CF01C11C8D01C1AF4B01C1440B01C1D4CB00C1568D00C1C34F00C1151300C18AAEFFC09938FFC049C4FEC09151FEC064E0FDC0B870FDC08302FDC0BA95FCC0542AFCC047C0FBC08C57FBC018F0FAC0E689FAC0EB24FAC021C1F9C0805EF9C002FDF8C09F9CF8C0503DF8C011DFF7C0D981F7C0A425F7C06CCAF6C02A70F6C0DA16F6C077BEF5C0FA66F5C06110F5C0A5BAF4C0C265F4C0B411F4C076BEF3C0046CF3C05A1AF3C075C9F2C04F79F2C0E729F2C037DBF1C03C8DF1C0F43FF1C05AF3F0C06BA7F0C0255CF0C08411F0C085C7EFC0257EEFC06235EFC038EDEEC0A5A5EEC0A75EEEC03A18EEC05DD2EDC00D8DEDC04748EDC00904EDC051C0ECC01D7DECC06B3AECC038F8EBC082B6EBC04875EBC08734EBC03EF4EAC06BB4EAC00B75EAC01E36EAC0A1F7E9C092B9E9C0F07BE9C0BA3EE9C0ED01E9C089C5E8C08B89E8C0F24DE8C0BD12E8C0EAD7E7C0789DE7C06663E7C0B129E7C059F0E6C05DB7E6C0BA7EE6C07146E6C07F0EE6C0E4D6E5C09F9FE5C0AD68E5C00E32E5C0C2FBE4C0C6C5E4C01A90E4C0BD5AE4C0AD25E4C0EBF0E3C073BCE3C04788E3C06554E3C0CB20E3C079EDE2C06EBAE2C0A987E2C02A55E2C0EF22E2C0F8F0E1C043BFE1C0D08DE1C09E5CE1C0AD2BE1C0FBFAE0C088CAE0C0539AE0C05B6AE0C0A03AE0C0210BE0C0DDDBDFC0D3ACDFC0047EDFC06D4FDFC00F21DFC0E8F2DEC0F9C4DEC04197DEC0BE69DEC0713CDEC0580FDEC074E2DDC0C3B5DDC04589DDC0FA5CDDC0E130DDC0F804DDC041D9DCC0BAADDCC06382DCC03B57DCC0422CDCC07701DCC0D9D6DBC069ACDBC02682DBC00F58DBC0242EDBC06404DBC0D0DADAC065B1DAC02588DAC00F5FDAC02136DAC05D0DDAC0C0E4D9C04CBCD9C0FF93D9C0D96BD9C0DA43D9C0021CD9C04FF4D8C0C2CCD8C05AA5D8C0177ED8C0F956D8C0FE2FD8C02809D8C075E2D7C0E4BBD7C07795D7C02C6FD7C00349D7C0FC22D7C016FDD6C051D7D6C0ADB1D6C0298CD6C0C666D6C08241D6C05E1CD6C059F7D5C073D2D5C0ACADD5C00389D5C07864D5C00B40D5C0BB1BD5C088F7D4C073D3D4C07AAFD4C09E8BD4C0DD67D4C03944D4C0B020D4C043FDD3C0F1D9D3C0BAB6D3C09D93D3C09B70D3C0B24DD3C0E42AD3C03008D3C094E5D2C012C3D2C0AAA0D2C0597ED2C0225CD2C0023AD2C0FB17D2C00CF6D1C034D4D1C074B2D1C0CB90D1C0396FD1C0BE4DD1C0592CD1C00B0BD1C0D3E9D0C0B1C8D0C0A5A7D0C0AF86D0C0CE65D0C00245D0C04C24D0C0AA03D0C01DE3CFC0A5C2CFC040A2CFC0F081CFC0B461CFC08C41CFC07721CFC07601CFC088E1CEC0ADC1CEC0E6A1CEC03182CEC08E62CEC0FE42CEC08023CEC01504CEC0BBE4CDC073C5CDC03DA6CDC01987CDC00568CDC00349CDC0122ACDC0320BCDC062ECCCC0A4CDCCC0F5AECCC05790CCC0C971CCC04B53CCC0DD34CCC07F16CCC031F8CBC0F1D9CBC0C2BBCBC0A19DCBC08F7FCBC08D61CBC09943CBC0B425CBC0DD07CBC015EACAC05BCCCAC0AFAECAC01191CAC08173CAC0FF55CAC08B38CAC0241BCAC0CAFDC9C07EE0C9C03FC3C9C00DA6C9C0E888C9C0D06BC9C0C44EC9C0C531C9C0D214C9C0ECF7C8C012DBC8C045BEC8C083A1C8C0CD84C8C02368C8C0854BC8C0F22EC8C06B12C8C0EFF5C7C07ED9C7C019BDC7C0BFA0C7C06F84C7C02A68C7C0F14BC7C0C12FC7C09D13C7C083F7C6C073DBC6C06DBFC6C072A3C6C08087C6C0996BC6C0BB4FC6C0E733C6C01D18C6C05DFCC5C0A5E0C5C0F8C4C5C053A9C5C0B88DC5C02672C5C09D56C5C01C3BC5C0A51FC5C03604C5C0D0E8C4C073CDC4C01EB2C4C0D196C4C08D7BC4C05160C4C01D45C4C0F129C4C0CD0EC4C0B1F3C3C09CD8C3C090BDC3C08BA2C3C08D87C3C0976CC3C0A851C3C0C136C3C0E11BC3C00801C3C035E6C2C06ACBC2C0A6B0C2C0E995C2C0327BC2C08260C2C0D845C2C0352BC2C09810C2C002F6C1C072DBC1C0E8C0C1C064A6C1C0E68BC1C06E71C1C0FC56C1C0903CC1C02922C1C0C807C1C06DEDC0C017D3C0C0C6B8C0C07B9EC0C03584C0C0F469C0C0B94FC0C08235C0C0511BC0C02401C0C0FCE6BFC0D9CCBFC0BBB2BFC0A198BFC08B7EBFC07B64BFC06E4ABFC06630BFC06216BFC063FCBEC067E2BEC070C8BEC07CAEBEC08D94BEC0A17ABEC0B960BEC0D546BEC0F42CBEC01713BEC03DF9BDC067DFBDC094C5BDC0C5ABBDC0F991BDC03078BDC06A5EBDC0A744BDC0E72ABDC02A11BDC06FF7BCC0B8DDBCC003C4BCC051AABCC0A190BCC0F476BCC0495DBCC0A143BCC0FB29BCC05710BCC0B6F6BBC016DDBBC079C3BBC0DDA9BBC04490BBC0AC76BBC0165DBBC08243BBC0EF29BBC05E10BBC0CFF6BAC041DDBAC0B4C3BAC029AABAC09F90BAC01677BAC08F5DBAC00844BAC0832ABAC0FE10BAC07AF7B9C0F7DDB9C075C4B9C0F4AAB9C07391B9C0F377B9C0735EB9C0F444B9C0752BB9C0F611B9C078F8B8C0FADEB8C07CC5B8C0FEABB8C08092B8C00279B8C0845FB8C00646B8C0872CB8C00813B8C089F9B7C009E0B7C089C6B7C008ADB7C08793B7C0057AB7C08260B7C0FE46B7C07A2DB7C0F413B7C06EFAB6C0E6E0B6C05DC7B6C0D3ADB6C04894B6C0BB7AB6C02D61B6C09E47B6C00D2EB6C07A14B6C0E6FAB5C050E1B5C0B9C7B5C01FAEB5C08494B5C0E67AB5C04761B5C0A547B5C0012EB5C05B14B5C0B3FAB4C008E1B4C05BC7B4C0ABADB4C0F993B4C0447AB4C08D60B4C0D346B4C0162DB4C05613B4C093F9B3C0CDDFB3C004C6B3C037ACB3C06892B3C09578B3C0BF5EB3C0E544B3C0082BB3C02811B3C044F7B2C05CDDB2C070C3B2C080A9B2C08D8FB2C09575B2C09A5BB2C09A41B2C09627B2C08E0DB2C082F3B1C071D9B1C05CBFB1C042A5B1C0238BB1C00071B1C0D856B1C0AC3CB1C07A22B1C04408B1C008EEB0C0C7D3B0C081B9B0C0369FB0C0E684B0C0906AB0C03450B0C0D335B0C06D1BB0C00101B0C08FE6AFC017CCAFC099B1AFC01597AFC08B7CAFC0FB61AFC06447AFC0C82CAFC02512AFC07BF7AEC0CBDCAEC014C2AEC057A7AEC0928CAEC0C771AEC0F556AEC01C3CAEC03C21AEC05406AEC066EBADC070D0ADC072B5ADC06D9AADC0607FADC04C64ADC03049ADC00C2EADC0E012ADC0ACF7ACC070DCACC02CC1ACC0DFA5ACC08A8AACC02D6FACC0C753ACC05838ACC0E11CACC06001ACC0D7E5ABC045CAABC0AAAEABC00593ABC05877ABC0A15BABC0E03FABC01624ABC04208ABC064ECAAC07DD0AAC08CB4AAC09098AAC08A7CAAC07B60AAC06044AAC03C28AAC00D0CAAC0D3EFA9C08ED3A9C03FB7A9C0E49AA9C07F7EA9C00E62A9C09345A9C00B29A9C0790CA9C0DAEFA8C030D3A8C07BB6A8C0B999A8C0EB7CA8C01160A8C02B43A8C03926A8C03A09A8C02EECA7C016CFA7C0F1B1A7C0BF94A7C08077A7C0345AA7C0DA3CA7C0731FA7C0FF01A7C07DE4A6C0EDC6A6C04FA9A6C0A38BA6C0E96DA6C02150A6C04A32A6C06514A6C071F6A5C06FD8A5C05DBAA5C03D9CA5C00D7EA5C0CE5FA5C07F41A5C02123A5C0B304A5C035E6A4C0A7C7A4C009A9A4C05B8AA4C09C6BA4C0CD4CA4C0EC2DA4C0FB0EA4C0F9EFA3C0E6D0A3C0C1B1A3C08B92A3C04473A3C0EA53A3C07E34A3C00115A3C071F5A2C0CED5A2C019B6A2C05296A2C07776A2C08956A2C08836A2C07316A2C04BF6A1C00FD6A1C0BFB5A1C05B95A1C0E274A1C05554A1C0B433A1C0FD12A1C031F2A0C051D1A0C05AB0A0C04E8FA0C02C6EA0C0F54CA0C0A72BA0C0420AA0C0C7E89FC035C79FC08CA59FC0CC839FC0F4619FC005409FC0FE1D9FC0DEFB9EC0A7D99EC057B79EC0EE949EC06C729EC0D14F9EC01C2D9EC04E0A9EC066E79DC064C49DC047A19DC0107E9DC0BE5A9DC051379DC0C8139DC024F09CC063CC9CC087A89CC08E849CC079609CC0463C9CC0F7179CC08AF39BC0FFCE9BC056AA9BC08F859BC0A9609BC0A43B9BC080169BC03CF19AC0D9CB9AC055A69AC0B1809AC0ED5A9AC007359AC0FF0E9AC0D7E899C08CC299C01E9C99C08E7599C0DB4E99C0042899C00A0199C0ECD998C0A9B298C0418B98C0B46398C0023C98C0291498C02AEC97C005C497C0B89B97C0447397C0A84A97C0E32197C0F6F896C0DFCF96C09FA696C0357D96C0A05396C0E12996C0F6FF95C0DFD595C09CAB95C02C8195C08F5695C0C42B95C0CB0095C0A3D594C04CAA94C0C57E94C00E5394C0262794C00CFB93C0C1CE93C044A293C0937593C0AF4893C0961B93C049EE92C0C7C092C00E9392C01F6592C0F93692C09B0892C005DA91C035AB91C02C7C91C0E84C91C0691D91C0AEED90C0B6BD90C0818D90C00E5D90C05D2C90C06CFB8FC03ACA8FC0C8988FC013678FC01C358FC0E1028FC062D08EC09D9D8EC0936A8EC041378EC0A8038EC0C5CF8DC0999B8DC022678DC060328DC050FD8CC0F3C78CC048928CC04C5C8CC000268CC062EF8BC070B88BC02B818BC090498BC09F118BC056D98AC0B4A08AC0B8678AC0602E8AC0ACF489C09ABA89C0288089C0554589C0210A89C088CE88C08B9288C0275688C05A1988C024DC87C0839E87C0756087C0F82187C00BE386C0ACA386C0D96386C0902386C0D0E285C097A185C0E25F85C0AF1D85C0FDDA84C0CA9784C0125484C0D50F84C010CB83C0C08583C0E43F83C078F982C07AB282C0E86A82C0BF2282C0FCD981C09D9081C09F4681C0FEFB80C0B9B080C0CB6480C0321880C0D5957FC0E1F97EC0835C7EC0B4BD7DC06B1D7DC0A27B7CC050D87BC06F337BC0F58C7AC0DBE479C0183B79C0A28F78C071E277C07B3377C0B78276C01AD075C0991B75C02B6574C0C4AC73C058F272C0DB3572C0427771C07FB670C086F36FC0482E6FC0B8666EC0C69C6DC064D06CC082016CC010306BC0FB5B6AC0348569C0A6AB68C040CF67C0EEEF66C09A0D66C02F2865C0973F64C0B95363C07F6462C0CE7161C08B7B60C09C815FC0E1835EC03E825DC0917C5CC0BA725BC095645AC0FE5159C0CD3A58C0D91E57C0F9FD55C0FDD754C0B7AC53C0F57B52C0814551C0220950C09DC64EC0B37D4DC0212E4CC0A0D74AC0E37949C09A1448C070A746C0073245C0FDB343C0EA2C42C05C9C40C0D9013FC0DE5C3DC0DFAC3BC042F139C0632938C08D5436C0FD7134C0DE8032C0478030C0396F2EC09A4C2CC034172AC0B0CD27C0916E25C02EF822C0AB6820C0F0BD1DC0A0F51AC00D0D18C0260115C065CE11C0B6700EC05AE30AC0BA2007C0372203C0C3BFFDBF38A0F4BF2DCEEABF352CE0BFFD94D4BF46D8C7BF31B6B9BFDDD7A9BF2EC397BFE4C582BFAFA153BF667916BF2C4B93BE382383BA"> : tensor<1000xf32>} : () -> tensor<1000xf32>
    %1520 = "stablehlo.gather"(%1519, %1270) {dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1>, indices_are_sorted = false} : (tensor<1000xf32>, tensor<64xi32>) -> tensor<64xf32>
    %1521 = "stablehlo.reshape"(%1520) : (tensor<64xf32>) -> tensor<64x1xf32>
    %1522 = "stablehlo.constant"() {value = dense<"0xCDBE2BC1CDBE2BC1CA7D25C14C1B22C117B31FC145C71DC19F261CC127B91AC1587119C1C84618C1D23317C1753416C1B64515C14F6514C1739113C1ADC812C1CB0912C1CF5311C1E0A510C146FF0FC1605F0FC1A3C50EC196310EC1CDA20DC1E7180DC18F930CC179120CC15E950BC1011C0BC127A60AC19E330AC136C409C1C45709C11FEE08C1228708C1AB2208C19CC007C1D66007C13E0307C1BCA706C1374E06C199F605C1CFA005C1C34C05C165FA04C1A3A904C16C5A04C1B30C04C168C003C17E7503C1E92B03C19BE302C18B9C02C1AC5602C1F41102C15BCE01C1D58B01C15B4A01C1E50901C169CA00C1E08B00C1444E00C18C1100C165ABFFC06135FFC001C1FEC0384EFEC0FCDCFDC0406DFDC0FCFEFCC02592FCC0B026FCC096BCFBC0CE53FBC04EECFAC00E86FAC00721FAC031BDF9C0855AF9C0FAF8F8C08C98F8C03339F8C0E8DAF7C0A57DF7C06521F7C022C6F6C0D66BF6C07C12F6C00EBAF5C08862F5C0E40BF5C01EB6F4C03161F4C0190DF4C0D1B9F3C05567F3C0A215F3C0B2C4F2C08374F2C01125F2C057D6F1C05388F1C0013BF1C05EEEF0C065A2F0C01657F0C06B0CF0C062C2EFC0F978EFC02C30EFC0F9E7EEC05DA0EEC05559EEC0DF12EEC0F8CCEDC09E87EDC0CF42EDC087FEECC0C6BAECC08877ECC0CC34ECC090F2EBC0D1B0EBC08D6FEBC0C32EEBC070EEEAC093AEEAC02A6FEAC03330EAC0ACF1E9C094B3E9C0E875E9C0A838E9C0D2FBE8C064BFE8C05C83E8C0BA47E8C07B0CE8C09ED1E7C02297E7C0065DE7C04723E7C0E6E9E6C0DFB0E6C03378E6C0E03FE6C0E507E6C040D0E5C0F098E5C0F461E5C04C2BE5C0F5F4E4C0F0BEE4C03A89E4C0D253E4C0B91EE4C0ECE9E3C06BB5E3C03481E3C0484DE3C0A419E3C048E6E2C033B3E2C06480E2C0DA4DE2C0951BE2C093E9E1C0D5B7E1C05786E1C01B55E1C02024E1C064F3E0C0E6C2E0C0A792E0C0A562E0C0DF32E0C05603E0C007D4DFC0F3A4DFC01976DFC07847DFC00F19DFC0DEEADEC0E5BCDEC0228FDEC09461DEC03D34DEC01907DEC02ADADDC06FADDDC0E780DDC09154DDC06D28DDC07AFCDCC0B8D0DCC026A5DCC0C479DCC0914EDCC08D23DCC0B8F8DBC00FCEDBC095A3DBC04779DBC0254FDBC02F25DBC064FBDAC0C5D1DAC04FA8DAC0047FDAC0E355DAC0EA2CDAC01B04DAC073DBD9C0F4B2D9C09C8AD9C06B62D9C0613AD9C07E12D9C0C0EAD8C028C3D8C0B59BD8C06774D8C03D4DD8C03726D8C056FFD7C097D8D7C0FCB1D7C0838BD7C02D65D7C0F83ED7C0E618D7C0F4F2D6C024CDD6C075A7D6C0E681D6C0775CD6C02837D6C0F811D6C0E8ECD5C0F6C7D5C024A3D5C06F7ED5C0D859D5C06035D5C00411D5C0C6ECD4C0A5C8D4C0A1A4D4C0B980D4C0ED5CD4C03D39D4C0A815D4C02FF2D3C0D1CED3C08EABD3C06688D3C05865D3C06442D3C08A1FD3C0C9FCD2C022DAD2C094B7D2C02095D2C0C372D2C08050D2C0552ED2C0410CD2C046EAD1C062C8D1C096A6D1C0E184D1C04363D1C0BC41D1C04B20D1C0F1FED0C0ADDDD0C07FBCD0C0669BD0C0647AD0C07759D0C09F38D0C0DC17D0C02EF7CFC094D6CFC00FB6CFC09F95CFC04275CFC0FA54CFC0C534CFC0A414CFC096F4CEC09CD4CEC0B5B4CEC0E094CEC01F75CEC07055CEC0D335CEC04916CEC0D0F6CDC06AD7CDC016B8CDC0D398CDC0A179CDC0815ACDC0723BCDC0741CCDC087FDCCC0ABDECCC0DFBFCCC024A1CCC07982CCC0DE63CCC05345CCC0D826CCC06D08CCC011EACBC0C5CBCBC088ADCBC05A8FCBC03C71CBC02C53CBC02B35CBC03817CBC055F9CAC07FDBCAC0B8BDCAC0FF9FCAC05382CAC0B664CAC02747CAC0A529CAC0300CCAC0C9EEC9C070D1C9C023B4C9C0E396C9C0B179C9C08B5CC9C0723FC9C06522C9C06505C9C071E8C8C089CBC8C0AEAEC8C0DE91C8C01B75C8C06358C8C0B73BC8C0161FC8C08102C8C0F7E5C7C078C9C7C005ADC7C09D90C7C03F74C7C0EC57C7C0A43BC7C0671FC7C03403C7C00CE7C6C0EECAC6C0DAAEC6C0D092C6C0D076C6C0DA5AC6C0EE3EC6C00C23C6C03307C6C064EBC5C09FCFC5C0E2B3C5C02F98C5C0857CC5C0E560C5C04D45C5C0BE29C5C0380EC5C0BAF2C4C045D7C4C0D9BBC4C075A0C4C01A85C4C0C669C4C07B4EC4C03833C4C0FD17C4C0CAFCC3C09FE1C3C07BC6C3C060ABC3C04B90C3C03F75C3C0395AC3C03B3FC3C04424C3C05509C3C06CEEC2C08BD3C2C0B0B8C2C0DC9DC2C00F83C2C04968C2C0894DC2C0D032C2C01D18C2C071FDC1C0CAE2C1C02AC8C1C091ADC1C0FD92C1C06F78C1C0E75DC1C06543C1C0E928C1C0720EC1C001F4C0C095D9C0C02FBFC0C0CEA4C0C0738AC0C01D70C0C0CB55C0C07F3BC0C03821C0C0F606C0C0B9ECBFC081D2BFC04DB8BFC01E9EBFC0F383BFC0CD69BFC0AC4FBFC08E35BFC0751BBFC06101BFC050E7BEC043CDBEC03BB3BEC03699BEC0367FBEC03965BEC03F4BBEC04A31BEC05817BEC069FDBDC07EE3BDC097C9BDC0B3AFBDC0D195BDC0F47BBDC01962BDC04148BDC06C2EBDC09B14BDC0CCFABCC000E1BCC036C7BCC06FADBCC0AB93BCC0E979BCC02A60BCC06D46BCC0B32CBCC0FA12BCC044F9BBC090DFBBC0DEC5BBC02EACBBC08092BBC0D478BBC02A5FBBC08145BBC0DA2BBBC03412BBC091F8BAC0EEDEBAC04DC5BAC0AEABBAC00F92BAC07278BAC0D65EBAC03B45BAC0A12BBAC00812BAC070F8B9C0D9DEB9C043C5B9C0ADABB9C01892B9C08378B9C0EF5EB9C05C45B9C0C82BB9C03512B9C0A3F8B8C010DFB8C07EC5B8C0ECABB8C05A92B8C0C778B8C0355FB8C0A245B8C00F2CB8C07C12B8C0E8F8B7C054DFB7C0C0C5B7C02BACB7C09592B7C0FF78B7C0675FB7C0CF45B7C0362CB7C09C12B7C001F9B6C065DFB6C0C8C5B6C02AACB6C08A92B6C0E978B6C0475FB6C0A345B6C0FE2BB6C05712B6C0AEF8B5C003DFB5C057C5B5C0A9ABB5C0F991B5C04778B5C0935EB5C0DD44B5C0252BB5C06A11B5C0ADF7B4C0EEDDB4C02CC4B4C068AAB4C0A190B4C0D876B4C00B5DB4C03C43B4C06B29B4C0960FB4C0BEF5B3C0E3DBB3C005C2B3C024A8B3C0408EB3C05874B3C06D5AB3C07F40B3C08D26B3C0970CB3C09EF2B2C0A1D8B2C0A0BEB2C09CA4B2C0938AB2C08770B2C07656B2C0613CB2C04822B2C02B08B2C009EEB1C0E3D3B1C0B9B9B1C0899FB1C05685B1C01D6BB1C0E050B1C09E36B1C0571CB1C00B02B1C0BAE7B0C063CDB0C008B3B0C0A798B0C0417EB0C0D563B0C06449B0C0ED2EB0C07114B0C0EFF9AFC067DFAFC0D9C4AFC045AAAFC0AB8FAFC00B75AFC0655AAFC0B83FAFC00625AFC04C0AAFC08CEFAEC0C6D4AEC0F9B9AEC0259FAEC04A84AEC06969AEC0804EAEC09033AEC09A18AEC09BFDADC096E2ADC089C7ADC075ACADC05991ADC03576ADC00A5BADC0D73FADC09C24ADC05909ADC00EEEACC0BAD2ACC05FB7ACC0FB9BACC08E80ACC01A65ACC09C49ACC0162EACC08712ACC0EFF6ABC04EDBABC0A4BFABC0F1A3ABC03588ABC06F6CABC0A050ABC0C734ABC0E518ABC0F8FCAAC003E1AAC003C5AAC0F9A8AAC0E58CAAC0C770AAC09E54AAC06B38AAC02E1CAAC0E6FFA9C093E3A9C035C7A9C0CDAAA9C0598EA9C0DB71A9C05155A9C0BB38A9C01B1CA9C06EFFA8C0B6E2A8C0F3C5A8C023A9A8C0478CA8C0606FA8C06C52A8C06B35A8C05F18A8C045FBA7C01FDEA7C0EDC0A7C0ADA3A7C06086A7C00669A7C09F4BA7C02B2EA7C0A910A7C019F3A6C07CD5A6C0D1B7A6C0179AA6C0507CA6C07A5EA6C09640A6C0A422A6C0A304A6C093E6A5C074C8A5C046AAA5C0098CA5C0BC6DA5C0614FA5C0F530A5C07A12A5C0EFF3A4C054D5A4C0A9B6A4C0EE97A4C02279A4C0455AA4C0583BA4C05A1CA4C04BFDA3C02BDEA3C0F9BEA3C0B69FA3C06280A3C0FB60A3C08341A3C0F821A3C05B02A3C0ACE2A2C0EAC2A2C016A3A2C02E83A2C03463A2C02643A2C00523A2C0D002A2C087E2A1C02BC2A1C0BAA1A1C03581A1C09B60A1C0ED3FA1C02A1FA1C052FEA0C064DDA0C062BCA0C0499BA0C01B7AA0C0D758A0C07C37A0C00C16A0C084F49FC0E6D29FC031B19FC0648F9FC0806D9FC0854B9FC071299FC046079FC002E59EC0A6C29EC030A09EC0A27D9EC0FB5A9EC03B389EC060159EC06CF29DC05ECF9DC035AC9DC0F2889DC094659DC01A429DC0861E9DC0D5FA9CC009D79CC021B39CC01C8F9CC0FB6A9CC0BD469CC061229CC0E8FD9BC051D99BC09DB49BC0C98F9BC0D86A9BC0C7459BC097209BC048FB9AC0D9D59AC049B09AC09A8A9AC0C9649AC0D83E9AC0C5189AC090F299C03ACC99C0C1A599C0257F99C0665899C0843199C07E0A99C054E398C006BC98C0929498C0FA6C98C03C4598C0581D98C04DF597C01CCD97C0C4A497C0447C97C09D5397C0CD2A97C0D40197C0B2D896C067AF96C0F18596C0515C96C0863296C0900896C06EDE95C01FB495C0A48995C0FC5E95C0253495C0210995C0EEDD94C08BB294C0F98694C0375B94C0442F94C01F0394C0C9D693C040AA93C0847D93C0955093C0712393C019F692C08BC892C0C89A92C0CE6C92C09C3E92C0331092C092E191C0B7B291C0A38391C0545491C0C92491C003F590C001C590C0C19490C0436490C0873390C08A0290C04ED18FC0D09F8FC0116E8FC00F3C8FC0C9098FC03FD78EC06FA48EC05A718EC0FD3D8EC0590A8EC06CD68DC035A28DC0B36D8DC0E6388DC0CC038DC064CE8CC0AD988CC0A7628CC0502C8CC0A7F58BC0ABBE8BC05A878BC0B54F8BC0B9178BC065DF8AC0B8A68AC0B16D8AC04F348AC090FA89C073C089C0F78589C0194B89C0DA0F89C037D488C02F9888C0C05B88C0E91E88C0A8E187C0FCA387C0E46587C05C2787C065E886C0FBA886C01D6986C0CA2886C0FFE785C0BBA685C0FB6485C0BE2285C002E084C0C39C84C0025984C0BA1484C0EACF83C0908A83C0A94483C032FE82C02AB782C08D6F82C05A2782C08DDE81C0239581C01A4B81C06F0081C01FB580C0276980C0841C80C0639E7FC05A027FC0E8647EC003C67DC0A5257DC0C7837CC061E07BC06B3B7BC0DC947AC0ADEC79C0D54279C04A9778C004EA77C0FA3A77C0208A76C06FD775C0D92275C0566C74C0DAB373C05AF972C0C83C72C01B7E71C043BD70C035FA6FC0E2346FC03D6D6EC037A36DC0C1D66CC0CA076CC042366BC019626AC03D8B69C09BB168C020D567C0B9F566C0501366C0D12D65C0244564C0325963C0E36962C01E7761C0C78060C0C2865FC0F3885EC03B875DC07A815CC08E775BC055695AC0A95659C0633F58C05B2357C0660256C056DC54C0FCB053C0258052C09C4951C0290D50C090CA4EC091814DC0EB314CC055DB4AC0847D49C0271848C0E7AA46C06A3545C04CB743C0243042C0829F40C0EA043FC0DB5F3DC0C8AF3BC016F439C0222C38C0385736C0947434C0608332C0B58230C092712EC0DF4E2CC065192AC0CDCF27C0997025C022FA22C08A6A20C0BABF1DC057F71AC0AF0E18C0B40215C0DECF11C01B720EC0AAE40AC0F62107C05E2303C0E9C1FDBF35A2F4BF02D0EABFE12DE0BF8096D4BFA0D9C7BF63B7B9BFE6D8A9BF0EC497BF9CC682BFCCA253BF327A16BF204C93BEA37483BA"> : tensor<1000xf32>} : () -> tensor<1000xf32>
    %1523 = "stablehlo.gather"(%1522, %1270) {dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1>, indices_are_sorted = false} : (tensor<1000xf32>, tensor<64xi32>) -> tensor<64xf32>
    %1524 = "stablehlo.reshape"(%1523) : (tensor<64xf32>) -> tensor<64x1xf32>
    %1525 = "stablehlo.broadcast_in_dim"(%345) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64x8xf32>
    %1526 = "stablehlo.add"(%1507, %1525) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1527 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
    %1528 = "stablehlo.broadcast_in_dim"(%1527) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64x8xf32>
    %1529 = "stablehlo.multiply"(%1526, %1528) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1530 = "stablehlo.reshape"(%1521) : (tensor<64x1xf32>) -> tensor<64xf32>
    %1531 = "stablehlo.broadcast_in_dim"(%1530) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x8xf32>
    %1532 = "stablehlo.multiply"(%1529, %1531) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1533 = "stablehlo.subtract"(%1525, %1529) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1534 = "stablehlo.reshape"(%1524) : (tensor<64x1xf32>) -> tensor<64xf32>
    %1535 = "stablehlo.broadcast_in_dim"(%1534) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x8xf32>
    %1536 = "stablehlo.multiply"(%1533, %1535) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1537 = "stablehlo.add"(%1532, %1536) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1538 = "stablehlo.constant"() {value = dense<"0x0000803FAF1C073F63A2BC3E1234933E42D1733EA476513E0275383E1758253EC632163ED4DB093E372AFF3D2CBEED3DD0C1DE3D4CB5D13D2D3AC63D0F09BC3DEBEAB23D97B4AA3DB643A33D8F7C9C3D7E48963DD394903DFD518B3DE572863D74EC813D686A7B3D068A733DB4296C3D3C3D653DF0B95E3D7196583D7BCA523DBD4E4D3DB31C483D902E433D1F7F3E3DB4093A3D1BCA353D84BC313D7DDD2D3DE4292A3DE09E263DD639233D63F81F3D5AD81C3DB9D7193DA7F4163D712D143D8580113D6EEC0E3DD46F0C3D77090A3D2DB8073DE27A053D9450033D5238013D7662FE3CFC74FA3CAAA6F63C10F6F23CD361EF3CADE8EB3C6D89E83CF242E53C2C14E23C1CFCDE3CCFF9DB3C620CD93CFC32D63CD16CD33C1FB9D03C2F17CE3C5386CB3CE505C93C4A95C63CEB33C43C3AE1C13CB29CBF3CD165BD3C1D3CBB3C211FB93C6E0EB73C9909B53C3C10B33CF821B13C6E3EAF3C4665AD3C2B96AB3CCCD0A93CDB14A83C0D62A63C1AB8A43CBE16A33CB67DA13CC4EC9F3CAB639E3C2FE29C3C1A689B3C34F5993C4A89983C2A24973CA3C5953C876D943CAA1B933CE1CF913C018A903CE2498F3C5F0F8E3C51DA8C3C95AA8B3C08808A3C885A893CF439883C2E1E873C1707863C91F4843C80E6833CC9DC823C51D7813CFED5803C6FB17F3CCABE7D3CDED37B3C7EF0793C7E14783CB23F763CF271743C16AB723CF6EA703C6D316F3C557E6D3C8CD16B3CEE2A6A3C5A8A683CAFEF663CCD5A653C96CB633CEB41623CAFBD603CC63E5F3C13C55D3C7D505C3CE9E05A3C3D76593C6010583C3BAF563CB652553CBAFA533C30A7523C0358513C1E0D503C6CC64E3CD8834D3C50454C3CC00A4B3C14D4493C3CA1483C2572473CBE46463CF61E453CBCFA433C00DA423CB2BC413CC4A2403C258C3F3CC8783E3C9E683D3C985B3C3CAA513B3CC54A3A3CDD46393CE545383CD147373C934C363C2054353C6D5E343C6E6B333C187B323C5F8D313C39A2303C9CB92F3C7DD32E3CD3EF2D3C920E2D3CB32F2C3C2A532B3CF0782A3CFBA0293C41CB283CBBF7273C6026273C2857263C098A253CFDBE243CFCF5233CFD2E233CF969223CE9A6213CC6E5203C8826203C28691F3CA0AD1E3CE8F31D3CFB3B1D3CD2851C3C66D11B3CB11E1B3CAD6D1A3C55BE193CA110193C8D64183C13BA173C2D11173CD569163C07C4153CBD1F153CF27C143CA0DB133CC33B133C569D123C5400123CB864113C7ECA103CA131103C1D9A0F3CEC030F3C0C6F0E3C77DB0D3C29490D3C1EB80C3C52280C3CC2990B3C690C0B3C43800A3C4CF5093C826B093CDFE2083C615B083C04D5073CC54F073C9FCB063C9048063C95C6053CA945053CCAC5043CF546043C26C9033C5B4C033C90D0023CC355023CF0DB013C1463013C2EEB003C3974003C67FCFF3B3512FF3BD729FE3B4643FD3B7F5EFC3B7C7BFB3B389AFA3BAEBAF93BD9DCF83BB500F83B3C26F73B694DF63B3A76F53BA7A0F43BAECCF33B4AFAF23B7729F23B305AF13B708CF03B35C0EF3B79F5EE3B392CEE3B7164ED3B1C9EEC3B37D9EB3BBE15EB3BAE53EA3B0293E93BB7D3E83BCA15E83B3659E73BF89DE63B0DE4E53B712BE53B2174E43B1ABEE33B5809E33BD855E23B97A3E13B92F2E03BC542E03B2E94DF3BC9E6DE3B943ADE3B8B8FDD3BACE5DC3BF33CDC3B5F95DB3BEBEEDA3B9649DA3B5CA5D93B3C02D93B3160D83B3ABFD73B541FD73B7C80D63BB1E2D53BEE45D53B33AAD43B7C0FD43BC775D33B12DDD23B5A45D23B9DAED13BD918D13B0B84D03B32F0CF3B4B5DCF3B53CBCE3B493ACE3B2BAACD3BF61ACD3BA88CCC3B40FFCB3BBB72CB3B17E7CA3B535CCA3B6CD2C93B6049C93B2EC1C83BD439C83B4FB3C73B9E2DC73BBFA8C63BB024C63B70A1C53BFD1EC53B549DC43B751CC43B5E9CC33B0C1DC33B7E9EC23BB320C23BA9A3C13B5E27C13BD1ABC03B0031C03BEAB6BF3B8C3DBF3BE6C4BE3BF74CBE3BBCD5BD3B335FBD3B5DE9BC3B3774BC3BBFFFBB3BF58BBB3BD618BB3B63A6BA3B9834BA3B76C3B93BFA52B93B23E3B83BF073B83B5F05B83B7097B73B222AB73B72BDB63B5F51B63BE9E5B53B0E7BB53BCD10B53B25A7B43B143EB43B9AD5B33BB56DB33B6406B33BA69FB23B7A39B23BDFD3B13BD46EB13B570AB13B68A6B03B0543B03B2EE0AF3BE17DAF3B1E1CAF3BE3BAAE3B2F5AAE3B02FAAD3B5A9AAD3B373BAD3B96DCAC3B797EAC3BDD20AC3BC1C3AB3B2667AB3B090BAB3B69AFAA3B4754AA3BA1F9A93B769FA93BC545A93B8DECA83BCF93A83B883BA83BB7E3A73B5D8CA73B7835A73B07DFA63B0A89A63B8033A63B67DEA53BC089A53B8935A53BC2E1A43B6A8EA43B7F3BA43B03E9A33BF296A33B4E45A33B15F4A23B46A3A23BE052A23BE402A23B50B3A13B2464A13B5E15A13BFFC6A03B0579A03B702BA03B40DE9F3B72919F3B08459F3B00F99E3B59AD9E3B14629E3B2E179E3BA9CC9D3B82829D3BBA389D3B50EF9C3B43A69C3B925D9C3B3E159C3B45CD9B3BA7859B3B633E9B3B79F79A3BE8B09A3BB06A9A3BCF249A3B46DF993B159A993B3955993BB310993B83CC983BA788983B2045983BED01983B0CBF973B7F7C973B433A973B59F8963BC1B6963B7975963B8134963BDAF3953B81B3953B7773953BBC33953B4EF4943B2DB5943B5A76943BD337943B98F9933BA8BB933B047E933BAA40933B9B03933BD5C6923B588A923B254E923B3A12923B97D6913B3B9B913B2760913B5A25913BD3EA903B92B0903B9776903BE13C903B7003903B43CA8F3B5A918F3BB5588F3B53208F3B34E88E3B57B08E3BBD788E3B64418E3B4D0A8E3B76D38D3BE19C8D3B8C668D3B76308D3BA0FA8C3B0AC58C3BB28F8C3B995A8C3BBE258C3B21F18B3BC2BC8B3BA0888B3BBA548B3B11218B3BA5ED8A3B74BA8A3B7F878A3BC5548A3B46228A3B01F0893BF7BD893B278C893B905A893B3329893B0FF8883B24C7883B7196883BF665883BB435883BA805883BD4D5873B38A6873BD176873BA247873BA818873BE5E9863B57BB863BFE8C863BDA5E863BEB30863B3103863BABD5853B59A8853B3B7B853B504E853B9821853B13F5843BC1C8843BA29C843BB470843BF944843B6F19843B17EE833BF0C2833BFA97833B346D833B9F42833B3A18833B06EE823B01C4823B2C9A823B8570823B0F47823BC61D823BADF4813BC2CB813B05A3813B767A813B1552813BE129813BDB01813B02DA803B55B2803BD68A803B8363803B5C3C803B6115803B23DD7F3BDD8F7F3BED427F3B53F67E3B10AA7E3B225E7E3B89127E3B46C77D3B577C7D3BBC317D3B74E77C3B819D7C3BE0537C3B910A7C3B95C17B3BEB787B3B92307B3B8AE87A3BD3A07A3B6D597A3B56127A3B8FCB793B1885793BEF3E793B15F9783B8AB3783B4C6E783B5C29783BB9E4773B63A0773B595C773B9C18773B2BD5763B0592763B2B4F763B9C0C763B57CA753B5C88753BAC46753B4505753B27C4743B5383743BC742743B8402743B89C2733BD582733B6943733B4504733B67C5723BD086723B7F48723B740A723BB0CC713B308F713BF651713B0015713B50D8703BE39B703BBB5F703BD623703B35E86F3BD7AC6F3BBD716F3BE4366F3B4FFC6E3BFBC16E3BE9876E3B194E6E3B8B146E3B3DDB6D3B31A26D3B65696D3BD9306D3B8DF86C3B81C06C3BB5886C3B29516C3BDB196C3BCCE26B3BFCAB6B3B6A756B3B163F6B3B00096B3B28D36A3B8E9D6A3B30686A3B10336A3B2CFE693B84C9693B1995693BEA60693BF72C693B40F9683BC3C5683B8292683B7C5F683BB12C683B20FA673BC9C7673BAD95673BCA63673B2132673BB200673B7BCF663B7E9E663BB96D663B2D3D663BDA0C663BBEDC653BDBAC653B2F7D653BBB4D653B7F1E653B79EF643BABC0643B1492643BB363643B8835643B9407643BD6D9633B4DAC633BFB7E633BDD51633BF524633B43F8623BC5CB623B7C9F623B6773623B8747623BDB1B623B63F0613B1FC5613B0E9A613B326F613B8844613B121A613BCEEF603BBDC5603BDF9B603B3472603BBB48603B741F603B5FF65F3B7BCD5F3BCAA45F3B497C5F3BFB535F3BDD2B5F3BF0035F3B34DC5E3BA9B45E3B4E8D5E3B24665E3B2A3F5E3B60185E3BC6F15D3B5BCB5D3B20A55D3B157F5D3B39595D3B8C335D3B0E0E5D3BBFE85C3B9EC35C3BAC9E5C3BE9795C3B53555C3BEC305C3BB30C5C3BA7E85B3BCAC45B3B19A15B3B967D5B3B415A5B3B18375B3B1D145B3B4EF15A3BACCE5A3B36AC5A3BED895A3BD0675A3BE0455A3B1B245A3B82025A3B15E1593BD3BF593BBD9E593BD37D593B135D593B7F3C593B151C593BD6FB583BC2DB583BD9BB583B1A9C583B857C583B1A5D583BDA3D583BC31E583BD6FF573B13E1573B79C2573B09A4573BC285573BA467573BB049573BE42B573B410E573BC6F0563B74D3563B4BB6563B4999563B707C563BBF5F563B3643563BD526563B9C0A563B8AEE553B9FD2553BDCB6553B409B553BCB7F553B7D64553B5649553B552E553B7C13553BC8F8543B3BDE543BD4C3543B94A9543B798F543B8575543BB65B543B0C42543B8928543B2A0F543BF1F5533BDDDC533BEEC3533B24AB533B7F92533BFF79533BA361533B6B49533B5831533B6919533B9E01533BF7E9523B74D2523B15BB523BD9A3523BC08C523BCB75523BF95E523B4A48523BBE31523B551B523B0E05523BEBEE513BE9D8513B0AC3513B4CAD513BB197513B3882513BE06C513BAA57513B9642513BA22D513BD018513B1F04513B8FEF503B1FDB503BD0C6503BA2B2503B949E503BA58A503BD776503B2963503B9A4F503B2A3C503BDA28503BA915503B9702503BA4EF4F3BCFDC4F3B18CA4F3B80B74F3B06A54F3BAA924F3B6B804F3B4A6E4F3B465C4F3B5F4A4F3B94384F3BE7264F3B55154F3BE0034F3B87F24E3B49E14E3B27D04E3B20BF4E3B33AE4E3B629D4E3BAB8C4E3B0D7C4E3B8A6B4E3B205B4E3BCF4A4E3B973A4E3B782A4E3B701A4E3B810A4E3BA9FA4D3BE8EA4D3B3EDB4D3BABCB4D3B2DBC4D3BC5AC4D3B729D4D3B338E4D3B097F4D3BF26F4D3BEF604D3BFE514D3B1F434D3B52344D3B96254D3BEB164D3B4F084D3BC2F94C3B43EB4C3BD2DC4C3B6ECE4C3B16C04C3BCAB14C3B88A34C3B4F954C3B1F874C3BF7784C3BD56A4C3BB95C4C3BA14E4C3B8C404C3B79324C3B66244C3B53164C3B3D084C3B24FA4B3B04EC4B3BDEDD4B3BAECF4B3B73C14B3B2BB34B3BD3A44B3B6A964B3BEC874B3B58794B3BAA6A4B3BDE5B4B3BF34C4B3BE53D4B3BAF2E4B3B4E1F4B3BBE0F4B3BF9FF4A3BFCEF4A3BC1DF4A3B41CF4A3B78BE4A3B5DAD4A3BEB9B4A3B188A4A3BDD774A3B2F654A3B06524A3B543E4A3B0F2A4A3B28154A3B91FF493B38E9493B0DD2493BF9B9493BE7A0493BBE86493B606B493BAE4E493B8430493BB910493B1EEF483B7ECB483B9CA5483B327D483BEE51483B7023483B48F1473BF3BA473BD37F473B2A3F473B15F8463B7BA9463B0352463BFDEF453B4781453B2103453BF371443BF5C8433B9E01433BCA12423B45EF403B3E833F3B97AF3D3B6E403B3B62D8373BAFBC323B91392A3BB333193B9E10CC3A"> : tensor<1000xf32>} : () -> tensor<1000xf32>
    %1539 = "stablehlo.gather"(%1538, %1270) {dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1>, indices_are_sorted = false} : (tensor<1000xf32>, tensor<64xi32>) -> tensor<64xf32>
    %1540 = "stablehlo.reshape"(%1539) : (tensor<64xf32>) -> tensor<64x1xf32>
    %1541 = "stablehlo.reshape"(%1540) : (tensor<64x1xf32>) -> tensor<64xf32>
    %1542 = "stablehlo.broadcast_in_dim"(%1541) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x8xf32>
    %1543 = "stablehlo.multiply"(%1518, %1542) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1544 = "stablehlo.subtract"(%1535, %1537) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1545 = "stablehlo.negate"(%1544) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1546 = "stablehlo.subtract"(%1545, %1525) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1547 = "stablehlo.exponential"(%1544) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1548 = "stablehlo.add"(%1546, %1547) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1549 = "stablehlo.multiply"(%1543, %1543) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1550 = "stablehlo.negate"(%1537) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1551 = "stablehlo.exponential"(%1550) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1552 = "stablehlo.multiply"(%1549, %1551) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1553 = "stablehlo.add"(%1548, %1552) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1554 = "stablehlo.multiply"(%1553, %1528) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1555 = "stablehlo.constant"() {value = dense<0> : tensor<64xi32>} : () -> tensor<64xi32>
    %1556 = "stablehlo.compare"(%1270, %1555) {comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<64xi32>, tensor<64xi32>) -> tensor<64xi1>
    %1557 = "stablehlo.reshape"(%1556) : (tensor<64xi1>) -> tensor<64x1xi1>
    %1558 = "stablehlo.negate"(%1518) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1559 = "stablehlo.constant"() {value = dense<0.0> : tensor<64x8xf32>} : () -> tensor<64x8xf32>
    %1560 = "stablehlo.reshape"(%1557) : (tensor<64x1xi1>) -> tensor<64xi1>
    %1561 = "stablehlo.broadcast_in_dim"(%1560) {broadcast_dimensions = array<i64: 0>} : (tensor<64xi1>) -> tensor<64x8xi1>
    %1562 = "stablehlo.select"(%1561, %1558, %1559) : (tensor<64x8xi1>, tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1563 = "stablehlo.constant"() {value = dense<-5.0e-1> : tensor<f32>} : () -> tensor<f32>
    %1564 = "stablehlo.broadcast_in_dim"(%1563) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64x8xf32>
    %1565 = "stablehlo.multiply"(%1537, %1564) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1566 = "stablehlo.exponential"(%1565) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1567 = "stablehlo.abs"(%1562) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1568 = "stablehlo.negate"(%1567) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1569 = "stablehlo.constant"() {value = dense<3.921569e-3> : tensor<f32>} : () -> tensor<f32>
    %1570 = "stablehlo.broadcast_in_dim"(%1569) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64x8xf32>
    %1571 = "stablehlo.add"(%1568, %1570) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1572 = "stablehlo.multiply"(%1571, %1566) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1573 = "stablehlo.multiply"(%1572, %1572) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1574 = "stablehlo.multiply"(%1573, %1572) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1575 = "stablehlo.constant"() {value = dense<4.4715e-2> : tensor<f32>} : () -> tensor<f32>
    %1576 = "stablehlo.broadcast_in_dim"(%1575) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64x8xf32>
    %1577 = "stablehlo.multiply"(%1574, %1576) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1578 = "stablehlo.add"(%1572, %1577) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1579 = "stablehlo.constant"() {value = dense<1.5957692> : tensor<f32>} : () -> tensor<f32>
    %1580 = "stablehlo.broadcast_in_dim"(%1579) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64x8xf32>
    %1581 = "stablehlo.multiply"(%1578, %1580) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1582 = "stablehlo.logistic"(%1581) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1583 = "stablehlo.subtract"(%1568, %1570) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1584 = "stablehlo.multiply"(%1583, %1566) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1585 = "stablehlo.multiply"(%1584, %1584) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1586 = "stablehlo.multiply"(%1585, %1584) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1587 = "stablehlo.multiply"(%1586, %1576) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1588 = "stablehlo.add"(%1584, %1587) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1589 = "stablehlo.multiply"(%1588, %1580) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1590 = "stablehlo.logistic"(%1589) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1591 = "stablehlo.subtract"(%1582, %1590) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1592 = "stablehlo.add"(%1562, %1570) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1593 = "stablehlo.multiply"(%1592, %1566) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1594 = "stablehlo.multiply"(%1593, %1593) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1595 = "stablehlo.multiply"(%1594, %1593) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1596 = "stablehlo.multiply"(%1595, %1576) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1597 = "stablehlo.add"(%1593, %1596) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1598 = "stablehlo.multiply"(%1597, %1580) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1599 = "stablehlo.logistic"(%1598) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1600 = "stablehlo.negate"(%1562) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1601 = "stablehlo.add"(%1600, %1570) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1602 = "stablehlo.multiply"(%1601, %1566) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1603 = "stablehlo.multiply"(%1602, %1602) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1604 = "stablehlo.multiply"(%1603, %1602) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1605 = "stablehlo.multiply"(%1604, %1576) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1606 = "stablehlo.add"(%1602, %1605) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1607 = "stablehlo.multiply"(%1606, %1580) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1608 = "stablehlo.logistic"(%1607) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1609 = "stablehlo.constant"() {value = dense<9.99e-1> : tensor<f32>} : () -> tensor<f32>
    %1610 = "stablehlo.broadcast_in_dim"(%1609) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64x8xf32>
    %1611 = "stablehlo.compare"(%1274, %1610) {comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>} : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xi1>
    %1612 = "stablehlo.select"(%1611, %1608, %1591) : (tensor<64x8xi1>, tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1613 = "stablehlo.negate"(%1609) : (tensor<f32>) -> tensor<f32>
    %1614 = "stablehlo.broadcast_in_dim"(%1613) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64x8xf32>
    %1615 = "stablehlo.compare"(%1274, %1614) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>} : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xi1>
    %1616 = "stablehlo.select"(%1615, %1599, %1612) : (tensor<64x8xi1>, tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1617 = "stablehlo.constant"() {value = dense<1.0e-12> : tensor<64x8xf32>} : () -> tensor<64x8xf32>
    %1618 = "stablehlo.compare"(%1616, %1617) {comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>} : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xi1>
    %1619 = "stablehlo.select"(%1618, %1616, %1617) : (tensor<64x8xi1>, tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1620 = "stablehlo.log"(%1619) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1621 = "stablehlo.negate"(%1620) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1622 = "stablehlo.select"(%1561, %1621, %1554) : (tensor<64x8xi1>, tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1623 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1627 = "stablehlo.reduce"(%1622, %1623) ({
      ^bb0(%1624: tensor<f32>, %1625: tensor<f32>):
        %1626 = "stablehlo.add"(%1624, %1625) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1626) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<64x8xf32>, tensor<f32>) -> tensor<64xf32>
    %1628 = "stablehlo.multiply"(%1627, %1516) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1629 = "stablehlo.constant"() {value = dense<1.442695> : tensor<f32>} : () -> tensor<f32>
    %1630 = "stablehlo.broadcast_in_dim"(%1629) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64xf32>
    %1631 = "stablehlo.multiply"(%1628, %1630) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1632 = "stablehlo.reshape"(%1267) : (tensor<32xf32>) -> tensor<32x1xf32>
    %1633 = "stablehlo.reshape"(%1632) : (tensor<32x1xf32>) -> tensor<32x1x1xf32>
    %1634 = "stablehlo.reshape"(%1633) : (tensor<32x1x1xf32>) -> tensor<32x1xf32>
    %1635 = "stablehlo.broadcast_in_dim"(%1634) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<32x1xf32>) -> tensor<32x2x1xf32>
    %1636 = "stablehlo.reshape"(%1635) : (tensor<32x2x1xf32>) -> tensor<64x1xf32>
    %1637 = "stablehlo.reshape"(%1636) : (tensor<64x1xf32>) -> tensor<64xf32>
    %1638 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1642 = "stablehlo.reduce"(%1637, %1638) ({
      ^bb0(%1639: tensor<f32>, %1640: tensor<f32>):
        %1641 = "stablehlo.add"(%1639, %1640) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1641) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %1643 = "stablehlo.maximum"(%1642, %345) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1644 = "stablehlo.multiply"(%1517, %1637) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1645 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1649 = "stablehlo.reduce"(%1644, %1645) ({
      ^bb0(%1646: tensor<f32>, %1647: tensor<f32>):
        %1648 = "stablehlo.add"(%1646, %1647) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1648) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %1650 = "stablehlo.divide"(%1649, %1643) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1651 = "stablehlo.multiply"(%1631, %1637) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1652 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1656 = "stablehlo.reduce"(%1651, %1652) ({
      ^bb0(%1653: tensor<f32>, %1654: tensor<f32>):
        %1655 = "stablehlo.add"(%1653, %1654) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1655) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %1657 = "stablehlo.divide"(%1656, %1643) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1658 = "stablehlo.add"(%1650, %1657) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1659 = "stablehlo.divide"(%345, %1643) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1660 = "stablehlo.broadcast_in_dim"(%1659) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64xf32>
    %1661 = "stablehlo.multiply"(%1660, %1637) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1662 = "stablehlo.multiply"(%1661, %1630) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1663 = "stablehlo.multiply"(%1662, %1516) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1664 = "stablehlo.broadcast_in_dim"(%1663) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x8xf32>
    %1665 = "stablehlo.select"(%1561, %1664, %1559) : (tensor<64x8xi1>, tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1666 = "stablehlo.select"(%1561, %1559, %1664) : (tensor<64x8xi1>, tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1667 = "stablehlo.negate"(%1665) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1668 = "stablehlo.divide"(%1667, %1619) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1669 = "stablehlo.select"(%1618, %1668, %1559) : (tensor<64x8xi1>, tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1670 = "stablehlo.select"(%1615, %1669, %1559) : (tensor<64x8xi1>, tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1671 = "stablehlo.select"(%1615, %1559, %1669) : (tensor<64x8xi1>, tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1672 = "stablehlo.select"(%1611, %1671, %1559) : (tensor<64x8xi1>, tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1673 = "stablehlo.select"(%1611, %1559, %1671) : (tensor<64x8xi1>, tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1674 = "stablehlo.multiply"(%1672, %1608) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1675 = "stablehlo.subtract"(%1525, %1608) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1676 = "stablehlo.multiply"(%1674, %1675) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1677 = "stablehlo.multiply"(%1676, %1580) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1678 = "stablehlo.multiply"(%1677, %1576) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1679 = "stablehlo.multiply"(%1678, %1602) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1680 = "stablehlo.multiply"(%1678, %1603) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1681 = "stablehlo.add"(%1677, %1680) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1682 = "stablehlo.multiply"(%1679, %1602) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1683 = "stablehlo.add"(%1681, %1682) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1684 = "stablehlo.add"(%1683, %1682) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1685 = "stablehlo.multiply"(%1684, %1601) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1686 = "stablehlo.multiply"(%1670, %1599) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1687 = "stablehlo.subtract"(%1525, %1599) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1688 = "stablehlo.multiply"(%1686, %1687) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1689 = "stablehlo.multiply"(%1688, %1580) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1690 = "stablehlo.multiply"(%1689, %1576) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1691 = "stablehlo.multiply"(%1690, %1593) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1692 = "stablehlo.multiply"(%1690, %1594) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1693 = "stablehlo.add"(%1689, %1692) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1694 = "stablehlo.multiply"(%1691, %1593) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1695 = "stablehlo.add"(%1693, %1694) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1696 = "stablehlo.add"(%1695, %1694) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1697 = "stablehlo.multiply"(%1696, %1592) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1698 = "stablehlo.add"(%1685, %1697) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1699 = "stablehlo.negate"(%1673) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1700 = "stablehlo.multiply"(%1699, %1590) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1701 = "stablehlo.subtract"(%1525, %1590) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1702 = "stablehlo.multiply"(%1700, %1701) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1703 = "stablehlo.multiply"(%1702, %1580) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1704 = "stablehlo.multiply"(%1703, %1576) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1705 = "stablehlo.multiply"(%1704, %1584) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1706 = "stablehlo.multiply"(%1704, %1585) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1707 = "stablehlo.add"(%1703, %1706) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1708 = "stablehlo.multiply"(%1705, %1584) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1709 = "stablehlo.add"(%1707, %1708) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1710 = "stablehlo.add"(%1709, %1708) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1711 = "stablehlo.multiply"(%1710, %1583) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1712 = "stablehlo.add"(%1698, %1711) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1713 = "stablehlo.multiply"(%1673, %1582) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1714 = "stablehlo.subtract"(%1525, %1582) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1715 = "stablehlo.multiply"(%1713, %1714) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1716 = "stablehlo.multiply"(%1715, %1580) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1717 = "stablehlo.multiply"(%1716, %1576) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1718 = "stablehlo.multiply"(%1717, %1572) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1719 = "stablehlo.multiply"(%1717, %1573) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1720 = "stablehlo.add"(%1716, %1719) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1721 = "stablehlo.multiply"(%1718, %1572) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1722 = "stablehlo.add"(%1720, %1721) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1723 = "stablehlo.add"(%1722, %1721) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1724 = "stablehlo.multiply"(%1723, %1571) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1725 = "stablehlo.add"(%1712, %1724) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1726 = "stablehlo.multiply"(%1725, %1566) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1727 = "stablehlo.multiply"(%1726, %1564) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1728 = "stablehlo.multiply"(%1666, %1528) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1729 = "stablehlo.multiply"(%1728, %1549) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1730 = "stablehlo.multiply"(%1729, %1551) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1731 = "stablehlo.negate"(%1730) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1732 = "stablehlo.add"(%1727, %1731) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1733 = "stablehlo.multiply"(%1728, %1547) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1734 = "stablehlo.negate"(%1728) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1735 = "stablehlo.add"(%1733, %1734) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1736 = "stablehlo.negate"(%1735) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1737 = "stablehlo.add"(%1732, %1736) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1738 = "stablehlo.multiply"(%1737, %1535) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1739 = "stablehlo.negate"(%1738) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1740 = "stablehlo.multiply"(%1737, %1531) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1741 = "stablehlo.add"(%1739, %1740) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1742 = "stablehlo.multiply"(%1741, %1528) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1743 = "stablehlo.multiply"(%1661, %1516) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1744 = "stablehlo.broadcast_in_dim"(%1743) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x8xf32>
    %1745 = "stablehlo.multiply"(%1744, %1508) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1746 = "stablehlo.add"(%1745, %1745) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1747 = "stablehlo.negate"(%1746) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1748 = "stablehlo.pad"(%1742, %319) {edge_padding_low = array<i64: 0, 8>, edge_padding_high = array<i64: 0, 0>, interior_padding = array<i64: 0, 0>} : (tensor<64x8xf32>, tensor<f32>) -> tensor<64x16xf32>
    %1749 = "stablehlo.pad"(%1747, %319) {edge_padding_low = array<i64: 0, 0>, edge_padding_high = array<i64: 0, 8>, interior_padding = array<i64: 0, 0>} : (tensor<64x8xf32>, tensor<f32>) -> tensor<64x16xf32>
    %1750 = "stablehlo.add"(%1748, %1749) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1751 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1755 = "stablehlo.reduce"(%1750, %1751) ({
      ^bb0(%1752: tensor<f32>, %1753: tensor<f32>):
        %1754 = "stablehlo.add"(%1752, %1753) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1754) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<16xf32>
    %1756 = "stablehlo.dot_general"(%1750, %72) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>} : (tensor<64x16xf32>, tensor<16x16xf32>) -> tensor<64x16xf32>
    %1757 = "stablehlo.dot_general"(%1750, %1502) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0]>} : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<16x16xf32>
    %1758 = "stablehlo.transpose"(%1757) {permutation = array<i64: 1, 0>} : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %1759 = "stablehlo.multiply"(%1756, %1500) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1760 = "stablehlo.multiply"(%1756, %1498) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1761 = "stablehlo.reshape"(%1496) : (tensor<64xf32>) -> tensor<64x1xf32>
    %1762 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1766 = "stablehlo.reduce"(%1759, %1762) ({
      ^bb0(%1763: tensor<f32>, %1764: tensor<f32>):
        %1765 = "stablehlo.add"(%1763, %1764) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1765) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<64xf32>
    %1767 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %1768 = "stablehlo.broadcast_in_dim"(%1767) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64xf32>
    %1769 = "stablehlo.multiply"(%1766, %1768) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1770 = "stablehlo.reshape"(%1769) : (tensor<64xf32>) -> tensor<64x1xf32>
    %1771 = "stablehlo.reshape"(%1770) : (tensor<64x1xf32>) -> tensor<64xf32>
    %1772 = "stablehlo.broadcast_in_dim"(%1771) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x16xf32>
    %1773 = "stablehlo.subtract"(%1759, %1772) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1774 = "stablehlo.multiply"(%1759, %1498) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1775 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1779 = "stablehlo.reduce"(%1774, %1775) ({
      ^bb0(%1776: tensor<f32>, %1777: tensor<f32>):
        %1778 = "stablehlo.add"(%1776, %1777) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1778) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<64xf32>
    %1780 = "stablehlo.multiply"(%1779, %1768) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1781 = "stablehlo.reshape"(%1780) : (tensor<64xf32>) -> tensor<64x1xf32>
    %1782 = "stablehlo.reshape"(%1781) : (tensor<64x1xf32>) -> tensor<64xf32>
    %1783 = "stablehlo.broadcast_in_dim"(%1782) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x16xf32>
    %1784 = "stablehlo.multiply"(%1498, %1783) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1785 = "stablehlo.subtract"(%1773, %1784) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1786 = "stablehlo.reshape"(%1761) : (tensor<64x1xf32>) -> tensor<64xf32>
    %1787 = "stablehlo.broadcast_in_dim"(%1786) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x16xf32>
    %1788 = "stablehlo.multiply"(%1785, %1787) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1789 = "stablehlo.pad"(%1760, %319) {edge_padding_low = array<i64: 0, 16>, edge_padding_high = array<i64: 0, 0>, interior_padding = array<i64: 0, 0>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<64x32xf32>
    %1790 = "stablehlo.pad"(%1756, %319) {edge_padding_low = array<i64: 0, 0>, edge_padding_high = array<i64: 0, 16>, interior_padding = array<i64: 0, 0>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<64x32xf32>
    %1791 = "stablehlo.add"(%1789, %1790) : (tensor<64x32xf32>, tensor<64x32xf32>) -> tensor<64x32xf32>
    %1792 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1796 = "stablehlo.reduce"(%1791, %1792) ({
      ^bb0(%1793: tensor<f32>, %1794: tensor<f32>):
        %1795 = "stablehlo.add"(%1793, %1794) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1795) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<64x32xf32>, tensor<f32>) -> tensor<32xf32>
    %1797 = "stablehlo.dot_general"(%1791, %70) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>} : (tensor<64x32xf32>, tensor<16x32xf32>) -> tensor<64x16xf32>
    %1798 = "stablehlo.dot_general"(%1791, %1323) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0]>} : (tensor<64x32xf32>, tensor<64x16xf32>) -> tensor<32x16xf32>
    %1799 = "stablehlo.transpose"(%1798) {permutation = array<i64: 1, 0>} : (tensor<32x16xf32>) -> tensor<16x32xf32>
    %1800 = "stablehlo.constant"() {value = dense<0.0> : tensor<64x16xf32>} : () -> tensor<64x16xf32>
    %1801 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %1802 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1803 = "stablehlo.broadcast_in_dim"(%1802) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x48xf32>
    %1804 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1805 = "stablehlo.broadcast_in_dim"(%1804) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x48xf32>
    %1806 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1807 = "stablehlo.broadcast_in_dim"(%1806) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %1808 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1809 = "stablehlo.broadcast_in_dim"(%1808) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %1810 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1811 = "stablehlo.broadcast_in_dim"(%1810) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x16xf32>
    %1812 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1813 = "stablehlo.broadcast_in_dim"(%1812) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %1814 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1815 = "stablehlo.broadcast_in_dim"(%1814) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x16xf32>
    %1816 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1817 = "stablehlo.broadcast_in_dim"(%1816) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2023:29 = "stablehlo.while"(%1801, %1788, %1800, %1803, %1805, %1807, %1809, %1811, %1813, %1815, %1817, %1323, %62, %63, %64, %65, %66, %67, %68, %69, %1470#2, %1470#3, %1470#4, %1470#5, %1470#6, %1470#7, %1470#8, %1470#9, %1470#10) ({
      ^bb0(%1818: tensor<i32>, %1819: tensor<64x16xf32>, %1820: tensor<64x16xf32>, %1821: tensor<2x16x48xf32>, %1822: tensor<2x48xf32>, %1823: tensor<2x16xf32>, %1824: tensor<2x16xf32>, %1825: tensor<2x16x16xf32>, %1826: tensor<2x16xf32>, %1827: tensor<2x16x16xf32>, %1828: tensor<2x16xf32>, %1829: tensor<64x16xf32>, %1830: tensor<2x16x48xf32>, %1831: tensor<2x48xf32>, %1832: tensor<2x16xf32>, %1833: tensor<2x16xf32>, %1834: tensor<2x16x16xf32>, %1835: tensor<2x16xf32>, %1836: tensor<2x16x16xf32>, %1837: tensor<2x16xf32>, %1838: tensor<2x64x48xf32>, %1839: tensor<2x64x16xf32>, %1840: tensor<2x64xf32>, %1841: tensor<2x64x16xf32>, %1842: tensor<2x64x16xf32>, %1843: tensor<2x64x16xf32>, %1844: tensor<2x64x16xf32>, %1845: tensor<2x64x16xf32>, %1846: tensor<2x64x16xf32>):
        %1847 = "stablehlo.constant"() {value = dense<2> : tensor<i32>} : () -> tensor<i32>
        %1848 = "stablehlo.compare"(%1818, %1847) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        "stablehlo.return"(%1848) : (tensor<i1>) -> ()
    }, {
      ^bb0(%1849: tensor<i32>, %1850: tensor<64x16xf32>, %1851: tensor<64x16xf32>, %1852: tensor<2x16x48xf32>, %1853: tensor<2x48xf32>, %1854: tensor<2x16xf32>, %1855: tensor<2x16xf32>, %1856: tensor<2x16x16xf32>, %1857: tensor<2x16xf32>, %1858: tensor<2x16x16xf32>, %1859: tensor<2x16xf32>, %1860: tensor<64x16xf32>, %1861: tensor<2x16x48xf32>, %1862: tensor<2x48xf32>, %1863: tensor<2x16xf32>, %1864: tensor<2x16xf32>, %1865: tensor<2x16x16xf32>, %1866: tensor<2x16xf32>, %1867: tensor<2x16x16xf32>, %1868: tensor<2x16xf32>, %1869: tensor<2x64x48xf32>, %1870: tensor<2x64x16xf32>, %1871: tensor<2x64xf32>, %1872: tensor<2x64x16xf32>, %1873: tensor<2x64x16xf32>, %1874: tensor<2x64x16xf32>, %1875: tensor<2x64x16xf32>, %1876: tensor<2x64x16xf32>, %1877: tensor<2x64x16xf32>):
        %1878 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
        %1879 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %1880 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %1881 = "stablehlo.subtract"(%1880, %1849) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        %1882 = "stablehlo.dynamic_slice"(%1861, %1881, %1878, %1878) {slice_sizes = array<i64: 1, 16, 48>} : (tensor<2x16x48xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x48xf32>
        %1883 = "stablehlo.reshape"(%1882) : (tensor<1x16x48xf32>) -> tensor<16x48xf32>
        %1884 = "stablehlo.dynamic_slice"(%1862, %1881, %1878) {slice_sizes = array<i64: 1, 48>} : (tensor<2x48xf32>, tensor<i32>, tensor<i32>) -> tensor<1x48xf32>
        %1885 = "stablehlo.reshape"(%1884) : (tensor<1x48xf32>) -> tensor<48xf32>
        %1886 = "stablehlo.dynamic_slice"(%1863, %1881, %1878) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %1887 = "stablehlo.reshape"(%1886) : (tensor<1x16xf32>) -> tensor<16xf32>
        %1888 = "stablehlo.dynamic_slice"(%1864, %1881, %1878) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %1889 = "stablehlo.reshape"(%1888) : (tensor<1x16xf32>) -> tensor<16xf32>
        %1890 = "stablehlo.dynamic_slice"(%1865, %1881, %1878, %1878) {slice_sizes = array<i64: 1, 16, 16>} : (tensor<2x16x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x16xf32>
        %1891 = "stablehlo.reshape"(%1890) : (tensor<1x16x16xf32>) -> tensor<16x16xf32>
        %1892 = "stablehlo.dynamic_slice"(%1866, %1881, %1878) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %1893 = "stablehlo.reshape"(%1892) : (tensor<1x16xf32>) -> tensor<16xf32>
        %1894 = "stablehlo.dynamic_slice"(%1867, %1881, %1878, %1878) {slice_sizes = array<i64: 1, 16, 16>} : (tensor<2x16x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x16xf32>
        %1895 = "stablehlo.reshape"(%1894) : (tensor<1x16x16xf32>) -> tensor<16x16xf32>
        %1896 = "stablehlo.dynamic_slice"(%1868, %1881, %1878) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %1897 = "stablehlo.reshape"(%1896) : (tensor<1x16xf32>) -> tensor<16xf32>
        %1898 = "stablehlo.dynamic_slice"(%1869, %1881, %1878, %1878) {slice_sizes = array<i64: 1, 64, 48>} : (tensor<2x64x48xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x48xf32>
        %1899 = "stablehlo.reshape"(%1898) : (tensor<1x64x48xf32>) -> tensor<64x48xf32>
        %1900 = "stablehlo.dynamic_slice"(%1870, %1881, %1878, %1878) {slice_sizes = array<i64: 1, 64, 16>} : (tensor<2x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x16xf32>
        %1901 = "stablehlo.reshape"(%1900) : (tensor<1x64x16xf32>) -> tensor<64x16xf32>
        %1902 = "stablehlo.dynamic_slice"(%1871, %1881, %1878) {slice_sizes = array<i64: 1, 64>} : (tensor<2x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
        %1903 = "stablehlo.reshape"(%1902) : (tensor<1x64xf32>) -> tensor<64xf32>
        %1904 = "stablehlo.dynamic_slice"(%1872, %1881, %1878, %1878) {slice_sizes = array<i64: 1, 64, 16>} : (tensor<2x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x16xf32>
        %1905 = "stablehlo.reshape"(%1904) : (tensor<1x64x16xf32>) -> tensor<64x16xf32>
        %1906 = "stablehlo.dynamic_slice"(%1873, %1881, %1878, %1878) {slice_sizes = array<i64: 1, 64, 16>} : (tensor<2x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x16xf32>
        %1907 = "stablehlo.reshape"(%1906) : (tensor<1x64x16xf32>) -> tensor<64x16xf32>
        %1908 = "stablehlo.dynamic_slice"(%1874, %1881, %1878, %1878) {slice_sizes = array<i64: 1, 64, 16>} : (tensor<2x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x16xf32>
        %1909 = "stablehlo.reshape"(%1908) : (tensor<1x64x16xf32>) -> tensor<64x16xf32>
        %1910 = "stablehlo.dynamic_slice"(%1875, %1881, %1878, %1878) {slice_sizes = array<i64: 1, 64, 16>} : (tensor<2x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x16xf32>
        %1911 = "stablehlo.reshape"(%1910) : (tensor<1x64x16xf32>) -> tensor<64x16xf32>
        %1912 = "stablehlo.dynamic_slice"(%1876, %1881, %1878, %1878) {slice_sizes = array<i64: 1, 64, 16>} : (tensor<2x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x16xf32>
        %1913 = "stablehlo.reshape"(%1912) : (tensor<1x64x16xf32>) -> tensor<64x16xf32>
        %1914 = "stablehlo.dynamic_slice"(%1877, %1881, %1878, %1878) {slice_sizes = array<i64: 1, 64, 16>} : (tensor<2x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x16xf32>
        %1915 = "stablehlo.reshape"(%1914) : (tensor<1x64x16xf32>) -> tensor<64x16xf32>
        %1916 = "stablehlo.broadcast_in_dim"(%1885) {broadcast_dimensions = array<i64: 1>} : (tensor<48xf32>) -> tensor<64x48xf32>
        %1917 = "stablehlo.add"(%1899, %1916) : (tensor<64x48xf32>, tensor<64x48xf32>) -> tensor<64x48xf32>
        %1918 = "stablehlo.slice"(%1917) {start_indices = array<i64: 0, 16>, limit_indices = array<i64: 64, 32>, strides = array<i64: 1, 1>} : (tensor<64x48xf32>) -> tensor<64x16xf32>
        %1919 = "stablehlo.slice"(%1917) {start_indices = array<i64: 0, 32>, limit_indices = array<i64: 64, 48>, strides = array<i64: 1, 1>} : (tensor<64x48xf32>) -> tensor<64x16xf32>
        %1920 = "stablehlo.broadcast_in_dim"(%1887) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<64x16xf32>
        %1921 = "stablehlo.constant"() {value = dense<1.0> : tensor<f32>} : () -> tensor<f32>
        %1922 = "stablehlo.broadcast_in_dim"(%1921) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64x16xf32>
        %1923 = "stablehlo.add"(%1918, %1922) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1924 = "stablehlo.multiply"(%1850, %1915) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1925 = "stablehlo.multiply"(%1850, %1919) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1926 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %1930 = "stablehlo.reduce"(%1925, %1926) ({
          ^bb0(%1927: tensor<f32>, %1928: tensor<f32>):
            %1929 = "stablehlo.add"(%1927, %1928) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%1929) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<16xf32>
        %1931 = "stablehlo.dot_general"(%1925, %1895) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>} : (tensor<64x16xf32>, tensor<16x16xf32>) -> tensor<64x16xf32>
        %1932 = "stablehlo.dot_general"(%1925, %1913) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0]>} : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<16x16xf32>
        %1933 = "stablehlo.transpose"(%1932) {permutation = array<i64: 1, 0>} : (tensor<16x16xf32>) -> tensor<16x16xf32>
        %1934 = "stablehlo.multiply"(%1931, %1911) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1935 = "stablehlo.multiply"(%1931, %1909) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1936 = "stablehlo.multiply"(%1935, %1911) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1937 = "stablehlo.subtract"(%1922, %1911) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1938 = "stablehlo.multiply"(%1936, %1937) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1939 = "stablehlo.add"(%1934, %1938) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1940 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %1944 = "stablehlo.reduce"(%1939, %1940) ({
          ^bb0(%1941: tensor<f32>, %1942: tensor<f32>):
            %1943 = "stablehlo.add"(%1941, %1942) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%1943) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<16xf32>
        %1945 = "stablehlo.dot_general"(%1939, %1891) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>} : (tensor<64x16xf32>, tensor<16x16xf32>) -> tensor<64x16xf32>
        %1946 = "stablehlo.dot_general"(%1939, %1907) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0]>} : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<16x16xf32>
        %1947 = "stablehlo.transpose"(%1946) {permutation = array<i64: 1, 0>} : (tensor<16x16xf32>) -> tensor<16x16xf32>
        %1948 = "stablehlo.multiply"(%1945, %1923) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1949 = "stablehlo.multiply"(%1945, %1905) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1950 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %1954 = "stablehlo.reduce"(%1948, %1950) ({
          ^bb0(%1951: tensor<f32>, %1952: tensor<f32>):
            %1953 = "stablehlo.add"(%1951, %1952) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%1953) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<16xf32>
        %1955 = "stablehlo.multiply"(%1948, %1920) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1956 = "stablehlo.multiply"(%1948, %1901) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1957 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %1961 = "stablehlo.reduce"(%1956, %1957) ({
          ^bb0(%1958: tensor<f32>, %1959: tensor<f32>):
            %1960 = "stablehlo.add"(%1958, %1959) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%1960) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<16xf32>
        %1962 = "stablehlo.reshape"(%1903) : (tensor<64xf32>) -> tensor<64x1xf32>
        %1963 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %1967 = "stablehlo.reduce"(%1955, %1963) ({
          ^bb0(%1964: tensor<f32>, %1965: tensor<f32>):
            %1966 = "stablehlo.add"(%1964, %1965) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%1966) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 1>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<64xf32>
        %1968 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %1969 = "stablehlo.broadcast_in_dim"(%1968) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64xf32>
        %1970 = "stablehlo.multiply"(%1967, %1969) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
        %1971 = "stablehlo.reshape"(%1970) : (tensor<64xf32>) -> tensor<64x1xf32>
        %1972 = "stablehlo.reshape"(%1971) : (tensor<64x1xf32>) -> tensor<64xf32>
        %1973 = "stablehlo.broadcast_in_dim"(%1972) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x16xf32>
        %1974 = "stablehlo.subtract"(%1955, %1973) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1975 = "stablehlo.multiply"(%1955, %1901) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1976 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %1980 = "stablehlo.reduce"(%1975, %1976) ({
          ^bb0(%1977: tensor<f32>, %1978: tensor<f32>):
            %1979 = "stablehlo.add"(%1977, %1978) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%1979) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 1>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<64xf32>
        %1981 = "stablehlo.multiply"(%1980, %1969) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
        %1982 = "stablehlo.reshape"(%1981) : (tensor<64xf32>) -> tensor<64x1xf32>
        %1983 = "stablehlo.reshape"(%1982) : (tensor<64x1xf32>) -> tensor<64xf32>
        %1984 = "stablehlo.broadcast_in_dim"(%1983) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x16xf32>
        %1985 = "stablehlo.multiply"(%1901, %1984) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1986 = "stablehlo.subtract"(%1974, %1985) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1987 = "stablehlo.reshape"(%1962) : (tensor<64x1xf32>) -> tensor<64xf32>
        %1988 = "stablehlo.broadcast_in_dim"(%1987) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x16xf32>
        %1989 = "stablehlo.multiply"(%1986, %1988) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1990 = "stablehlo.add"(%1850, %1989) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1991 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %1992 = "stablehlo.pad"(%1924, %1991) {edge_padding_low = array<i64: 0, 32>, edge_padding_high = array<i64: 0, 0>, interior_padding = array<i64: 0, 0>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<64x48xf32>
        %1993 = "stablehlo.pad"(%1949, %1991) {edge_padding_low = array<i64: 0, 16>, edge_padding_high = array<i64: 0, 16>, interior_padding = array<i64: 0, 0>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<64x48xf32>
        %1994 = "stablehlo.add"(%1992, %1993) : (tensor<64x48xf32>, tensor<64x48xf32>) -> tensor<64x48xf32>
        %1995 = "stablehlo.pad"(%1945, %1991) {edge_padding_low = array<i64: 0, 0>, edge_padding_high = array<i64: 0, 32>, interior_padding = array<i64: 0, 0>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<64x48xf32>
        %1996 = "stablehlo.add"(%1994, %1995) : (tensor<64x48xf32>, tensor<64x48xf32>) -> tensor<64x48xf32>
        %1997 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2001 = "stablehlo.reduce"(%1996, %1997) ({
          ^bb0(%1998: tensor<f32>, %1999: tensor<f32>):
            %2000 = "stablehlo.add"(%1998, %1999) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2000) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0>} : (tensor<64x48xf32>, tensor<f32>) -> tensor<48xf32>
        %2002 = "stablehlo.dot_general"(%1996, %1883) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>} : (tensor<64x48xf32>, tensor<16x48xf32>) -> tensor<64x16xf32>
        %2003 = "stablehlo.dot_general"(%1996, %1860) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0]>} : (tensor<64x48xf32>, tensor<64x16xf32>) -> tensor<48x16xf32>
        %2004 = "stablehlo.transpose"(%2003) {permutation = array<i64: 1, 0>} : (tensor<48x16xf32>) -> tensor<16x48xf32>
        %2005 = "stablehlo.add"(%1851, %2002) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %2006 = "stablehlo.add"(%1849, %1879) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        %2007 = "stablehlo.reshape"(%2004) : (tensor<16x48xf32>) -> tensor<1x16x48xf32>
        %2008 = "stablehlo.dynamic_update_slice"(%1852, %2007, %1881, %1878, %1878) : (tensor<2x16x48xf32>, tensor<1x16x48xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x16x48xf32>
        %2009 = "stablehlo.reshape"(%2001) : (tensor<48xf32>) -> tensor<1x48xf32>
        %2010 = "stablehlo.dynamic_update_slice"(%1853, %2009, %1881, %1878) : (tensor<2x48xf32>, tensor<1x48xf32>, tensor<i32>, tensor<i32>) -> tensor<2x48xf32>
        %2011 = "stablehlo.reshape"(%1961) : (tensor<16xf32>) -> tensor<1x16xf32>
        %2012 = "stablehlo.dynamic_update_slice"(%1854, %2011, %1881, %1878) : (tensor<2x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<2x16xf32>
        %2013 = "stablehlo.reshape"(%1954) : (tensor<16xf32>) -> tensor<1x16xf32>
        %2014 = "stablehlo.dynamic_update_slice"(%1855, %2013, %1881, %1878) : (tensor<2x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<2x16xf32>
        %2015 = "stablehlo.reshape"(%1947) : (tensor<16x16xf32>) -> tensor<1x16x16xf32>
        %2016 = "stablehlo.dynamic_update_slice"(%1856, %2015, %1881, %1878, %1878) : (tensor<2x16x16xf32>, tensor<1x16x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x16x16xf32>
        %2017 = "stablehlo.reshape"(%1944) : (tensor<16xf32>) -> tensor<1x16xf32>
        %2018 = "stablehlo.dynamic_update_slice"(%1857, %2017, %1881, %1878) : (tensor<2x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<2x16xf32>
        %2019 = "stablehlo.reshape"(%1933) : (tensor<16x16xf32>) -> tensor<1x16x16xf32>
        %2020 = "stablehlo.dynamic_update_slice"(%1858, %2019, %1881, %1878, %1878) : (tensor<2x16x16xf32>, tensor<1x16x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x16x16xf32>
        %2021 = "stablehlo.reshape"(%1930) : (tensor<16xf32>) -> tensor<1x16xf32>
        %2022 = "stablehlo.dynamic_update_slice"(%1859, %2021, %1881, %1878) : (tensor<2x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<2x16xf32>
        "stablehlo.return"(%2006, %1990, %2005, %2008, %2010, %2012, %2014, %2016, %2018, %2020, %2022, %1860, %1861, %1862, %1863, %1864, %1865, %1866, %1867, %1868, %1869, %1870, %1871, %1872, %1873, %1874, %1875, %1876, %1877) : (tensor<i32>, tensor<64x16xf32>, tensor<64x16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<64x16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x64x48xf32>, tensor<2x64x16xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> ()
    }) : (tensor<i32>, tensor<64x16xf32>, tensor<64x16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<64x16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x64x48xf32>, tensor<2x64x16xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> (tensor<i32>, tensor<64x16xf32>, tensor<64x16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<64x16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x64x48xf32>, tensor<2x64x16xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>)
    %2024 = "stablehlo.add"(%1797, %2023#2) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2025 = "stablehlo.multiply"(%2024, %1322) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2026 = "stablehlo.multiply"(%2024, %1318) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2027 = "stablehlo.multiply"(%2026, %1322) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2028 = "stablehlo.subtract"(%1499, %1322) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2029 = "stablehlo.multiply"(%2027, %2028) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2030 = "stablehlo.add"(%2025, %2029) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2031 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2035 = "stablehlo.reduce"(%2023#1, %2031) ({
      ^bb0(%2032: tensor<f32>, %2033: tensor<f32>):
        %2034 = "stablehlo.add"(%2032, %2033) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%2034) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<16xf32>
    %2036 = "stablehlo.dot_general"(%2023#1, %1288) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0]>} : (tensor<64x16xf32>, tensor<64x8xf32>) -> tensor<16x8xf32>
    %2037 = "stablehlo.transpose"(%2036) {permutation = array<i64: 1, 0>} : (tensor<16x8xf32>) -> tensor<8x16xf32>
    %2038 = "stablehlo.reshape"(%2030) : (tensor<64x16xf32>) -> tensor<32x2x16xf32>
    %2039 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2043 = "stablehlo.reduce"(%2038, %2039) ({
      ^bb0(%2040: tensor<f32>, %2041: tensor<f32>):
        %2042 = "stablehlo.add"(%2040, %2041) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%2042) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<32x2x16xf32>, tensor<f32>) -> tensor<32x16xf32>
    %2044 = "stablehlo.reshape"(%2043) : (tensor<32x16xf32>) -> tensor<32x1x16xf32>
    %2045 = "stablehlo.reshape"(%2044) : (tensor<32x1x16xf32>) -> tensor<32x16xf32>
    %2046 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2050 = "stablehlo.reduce"(%2045, %2046) ({
      ^bb0(%2047: tensor<f32>, %2048: tensor<f32>):
        %2049 = "stablehlo.add"(%2047, %2048) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%2049) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<32x16xf32>, tensor<f32>) -> tensor<16xf32>
    %2051 = "stablehlo.dot_general"(%2045, %58) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>} : (tensor<32x16xf32>, tensor<16x16xf32>) -> tensor<32x16xf32>
    %2052 = "stablehlo.dot_general"(%2045, %1269) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0]>} : (tensor<32x16xf32>, tensor<32x16xf32>) -> tensor<16x16xf32>
    %2053 = "stablehlo.transpose"(%2052) {permutation = array<i64: 1, 0>} : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %2054 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2058 = "stablehlo.reduce"(%2030, %2054) ({
      ^bb0(%2055: tensor<f32>, %2056: tensor<f32>):
        %2057 = "stablehlo.add"(%2055, %2056) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%2057) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<16xf32>
    %2059 = "stablehlo.dot_general"(%2030, %56) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>} : (tensor<64x16xf32>, tensor<16x16xf32>) -> tensor<64x16xf32>
    %2060 = "stablehlo.dot_general"(%2030, %1307) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0]>} : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<16x16xf32>
    %2061 = "stablehlo.transpose"(%2060) {permutation = array<i64: 1, 0>} : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %2062 = "stablehlo.multiply"(%2059, %1306) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2063 = "stablehlo.multiply"(%2059, %1305) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2064 = "stablehlo.multiply"(%2063, %1306) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2065 = "stablehlo.subtract"(%1499, %1306) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2066 = "stablehlo.multiply"(%2064, %2065) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2067 = "stablehlo.add"(%2062, %2066) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2068 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2072 = "stablehlo.reduce"(%2067, %2068) ({
      ^bb0(%2069: tensor<f32>, %2070: tensor<f32>):
        %2071 = "stablehlo.add"(%2069, %2070) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%2071) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<16xf32>
    %2073 = "stablehlo.dot_general"(%2067, %1302) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0]>} : (tensor<64x16xf32>, tensor<64x256xf32>) -> tensor<16x256xf32>
    %2074 = "stablehlo.transpose"(%2073) {permutation = array<i64: 1, 0>} : (tensor<16x256xf32>) -> tensor<256x16xf32>
    %2075 = "stablehlo.reshape"(%2051) : (tensor<32x16xf32>) -> tensor<8x4x16xf32>
    %2076 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2080 = "stablehlo.reduce"(%2075, %2076) ({
      ^bb0(%2077: tensor<f32>, %2078: tensor<f32>):
        %2079 = "stablehlo.add"(%2077, %2078) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%2079) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<16xf32>
    %2081 = "stablehlo.multiply"(%2075, %1258) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %2082 = "stablehlo.multiply"(%2075, %1257) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %2083 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2087 = "stablehlo.reduce"(%2082, %2083) ({
      ^bb0(%2084: tensor<f32>, %2085: tensor<f32>):
        %2086 = "stablehlo.add"(%2084, %2085) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%2086) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<16xf32>
    %2088 = "stablehlo.reshape"(%1255) : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
    %2089 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2093 = "stablehlo.reduce"(%2081, %2089) ({
      ^bb0(%2090: tensor<f32>, %2091: tensor<f32>):
        %2092 = "stablehlo.add"(%2090, %2091) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%2092) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
    %2094 = "stablehlo.broadcast_in_dim"(%1767) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
    %2095 = "stablehlo.multiply"(%2093, %2094) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %2096 = "stablehlo.reshape"(%2095) : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
    %2097 = "stablehlo.reshape"(%2096) : (tensor<8x4x1xf32>) -> tensor<8x4xf32>
    %2098 = "stablehlo.broadcast_in_dim"(%2097) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
    %2099 = "stablehlo.subtract"(%2081, %2098) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %2100 = "stablehlo.multiply"(%2081, %1257) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %2101 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2105 = "stablehlo.reduce"(%2100, %2101) ({
      ^bb0(%2102: tensor<f32>, %2103: tensor<f32>):
        %2104 = "stablehlo.add"(%2102, %2103) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%2104) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
    %2106 = "stablehlo.multiply"(%2105, %2094) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %2107 = "stablehlo.reshape"(%2106) : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
    %2108 = "stablehlo.reshape"(%2107) : (tensor<8x4x1xf32>) -> tensor<8x4xf32>
    %2109 = "stablehlo.broadcast_in_dim"(%2108) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
    %2110 = "stablehlo.multiply"(%1257, %2109) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %2111 = "stablehlo.subtract"(%2099, %2110) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %2112 = "stablehlo.reshape"(%2088) : (tensor<8x4x1xf32>) -> tensor<8x4xf32>
    %2113 = "stablehlo.broadcast_in_dim"(%2112) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
    %2114 = "stablehlo.multiply"(%2111, %2113) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %2115 = "stablehlo.constant"() {value = dense<0.0> : tensor<8x8x16xf32>} : () -> tensor<8x8x16xf32>
    %2116 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %2117 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2118 = "stablehlo.broadcast_in_dim"(%2117) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2119 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2120 = "stablehlo.broadcast_in_dim"(%2119) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2121 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2122 = "stablehlo.broadcast_in_dim"(%2121) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %2123 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2124 = "stablehlo.broadcast_in_dim"(%2123) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %2125 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2126 = "stablehlo.broadcast_in_dim"(%2125) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %2127 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2128 = "stablehlo.broadcast_in_dim"(%2127) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %2129 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2130 = "stablehlo.broadcast_in_dim"(%2129) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %2131 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2132 = "stablehlo.broadcast_in_dim"(%2131) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %2133 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2134 = "stablehlo.broadcast_in_dim"(%2133) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x16xf32>
    %2135 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2136 = "stablehlo.broadcast_in_dim"(%2135) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2137 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2138 = "stablehlo.broadcast_in_dim"(%2137) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2139 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2140 = "stablehlo.broadcast_in_dim"(%2139) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2141 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2142 = "stablehlo.broadcast_in_dim"(%2141) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %2143 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2144 = "stablehlo.broadcast_in_dim"(%2143) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %2145 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2146 = "stablehlo.broadcast_in_dim"(%2145) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %2147 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2148 = "stablehlo.broadcast_in_dim"(%2147) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %2149 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2150 = "stablehlo.broadcast_in_dim"(%2149) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %2151 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2152 = "stablehlo.broadcast_in_dim"(%2151) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %2153 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2154 = "stablehlo.broadcast_in_dim"(%2153) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x16xf32>
    %2155 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2156 = "stablehlo.broadcast_in_dim"(%2155) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2157 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2158 = "stablehlo.broadcast_in_dim"(%2157) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2159 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2160 = "stablehlo.broadcast_in_dim"(%2159) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2161 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2162 = "stablehlo.broadcast_in_dim"(%2161) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x64xf32>
    %2163 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2164 = "stablehlo.broadcast_in_dim"(%2163) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %2165 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2166 = "stablehlo.broadcast_in_dim"(%2165) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %2167 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2168 = "stablehlo.broadcast_in_dim"(%2167) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2789:84 = "stablehlo.while"(%2116, %2114, %2115, %2118, %2120, %2122, %2124, %2126, %2128, %2130, %2132, %2134, %2136, %2138, %2140, %2142, %2144, %2146, %2148, %2150, %2152, %2154, %2156, %2158, %2160, %2162, %2164, %2166, %2168, %295, %761, %26, %27, %28, %29, %30, %31, %32, %33, %34, %35, %36, %37, %38, %39, %40, %41, %42, %43, %44, %45, %46, %47, %48, %49, %50, %51, %1234#2, %1234#3, %1234#4, %1234#5, %1234#6, %1234#7, %1234#8, %1234#9, %1234#10, %1234#11, %1234#12, %1234#13, %1234#14, %1234#15, %1234#16, %1234#17, %1234#18, %1234#19, %1234#20, %1234#21, %1234#22, %1234#23, %1234#24, %1234#25, %1234#26, %1234#27, %1234#28) ({
      ^bb0(%2169: tensor<i32>, %2170: tensor<8x4x16xf32>, %2171: tensor<8x8x16xf32>, %2172: tensor<2x16xf32>, %2173: tensor<2x16xf32>, %2174: tensor<2x16x2x8xf32>, %2175: tensor<2x2x8xf32>, %2176: tensor<2x16x2x8xf32>, %2177: tensor<2x2x8xf32>, %2178: tensor<2x16x2x8xf32>, %2179: tensor<2x2x8xf32>, %2180: tensor<2x2x8x16xf32>, %2181: tensor<2x16xf32>, %2182: tensor<2x16xf32>, %2183: tensor<2x16xf32>, %2184: tensor<2x16x2x8xf32>, %2185: tensor<2x2x8xf32>, %2186: tensor<2x16x2x8xf32>, %2187: tensor<2x2x8xf32>, %2188: tensor<2x16x2x8xf32>, %2189: tensor<2x2x8xf32>, %2190: tensor<2x2x8x16xf32>, %2191: tensor<2x16xf32>, %2192: tensor<2x16xf32>, %2193: tensor<2x16xf32>, %2194: tensor<2x16x64xf32>, %2195: tensor<2x64xf32>, %2196: tensor<2x64x16xf32>, %2197: tensor<2x16xf32>, %2198: tensor<8x8xi1>, %2199: tensor<8x8x16xf32>, %2200: tensor<2x16xf32>, %2201: tensor<2x16xf32>, %2202: tensor<2x16x2x8xf32>, %2203: tensor<2x2x8xf32>, %2204: tensor<2x16x2x8xf32>, %2205: tensor<2x2x8xf32>, %2206: tensor<2x16x2x8xf32>, %2207: tensor<2x2x8xf32>, %2208: tensor<2x2x8x16xf32>, %2209: tensor<2x16xf32>, %2210: tensor<2x16xf32>, %2211: tensor<2x16xf32>, %2212: tensor<2x16x2x8xf32>, %2213: tensor<2x2x8xf32>, %2214: tensor<2x16x2x8xf32>, %2215: tensor<2x2x8xf32>, %2216: tensor<2x16x2x8xf32>, %2217: tensor<2x2x8xf32>, %2218: tensor<2x2x8x16xf32>, %2219: tensor<2x16xf32>, %2220: tensor<2x16xf32>, %2221: tensor<2x16xf32>, %2222: tensor<2x16x64xf32>, %2223: tensor<2x64xf32>, %2224: tensor<2x64x16xf32>, %2225: tensor<2x16xf32>, %2226: tensor<2x8x4x16xf32>, %2227: tensor<2x8x4xf32>, %2228: tensor<2x8x4x16xf32>, %2229: tensor<2x8x4x2x8xf32>, %2230: tensor<2x8x4x2x8xf32>, %2231: tensor<2x8x4x2x8xf32>, %2232: tensor<2x8x2x4x4xf32>, %2233: tensor<2x8x2x4xf32>, %2234: tensor<2x8x2x4x4xf32>, %2235: tensor<2x8x4x2x8xf32>, %2236: tensor<2x8x4x16xf32>, %2237: tensor<2x8x4xf32>, %2238: tensor<2x8x4x16xf32>, %2239: tensor<2x8x4x2x8xf32>, %2240: tensor<2x8x8x2x8xf32>, %2241: tensor<2x8x8x2x8xf32>, %2242: tensor<2x8x2x4x8xf32>, %2243: tensor<2x8x2x4xf32>, %2244: tensor<2x8x2x4x8xf32>, %2245: tensor<2x8x4x2x8xf32>, %2246: tensor<2x8x4x16xf32>, %2247: tensor<2x8x4xf32>, %2248: tensor<2x8x4x16xf32>, %2249: tensor<2x8x4x64xf32>, %2250: tensor<2x8x4x64xf32>, %2251: tensor<2x8x4x64xf32>, %2252: tensor<2x8x4x64xf32>):
        %2253 = "stablehlo.constant"() {value = dense<2> : tensor<i32>} : () -> tensor<i32>
        %2254 = "stablehlo.compare"(%2169, %2253) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        "stablehlo.return"(%2254) : (tensor<i1>) -> ()
    }, {
      ^bb0(%2255: tensor<i32>, %2256: tensor<8x4x16xf32>, %2257: tensor<8x8x16xf32>, %2258: tensor<2x16xf32>, %2259: tensor<2x16xf32>, %2260: tensor<2x16x2x8xf32>, %2261: tensor<2x2x8xf32>, %2262: tensor<2x16x2x8xf32>, %2263: tensor<2x2x8xf32>, %2264: tensor<2x16x2x8xf32>, %2265: tensor<2x2x8xf32>, %2266: tensor<2x2x8x16xf32>, %2267: tensor<2x16xf32>, %2268: tensor<2x16xf32>, %2269: tensor<2x16xf32>, %2270: tensor<2x16x2x8xf32>, %2271: tensor<2x2x8xf32>, %2272: tensor<2x16x2x8xf32>, %2273: tensor<2x2x8xf32>, %2274: tensor<2x16x2x8xf32>, %2275: tensor<2x2x8xf32>, %2276: tensor<2x2x8x16xf32>, %2277: tensor<2x16xf32>, %2278: tensor<2x16xf32>, %2279: tensor<2x16xf32>, %2280: tensor<2x16x64xf32>, %2281: tensor<2x64xf32>, %2282: tensor<2x64x16xf32>, %2283: tensor<2x16xf32>, %2284: tensor<8x8xi1>, %2285: tensor<8x8x16xf32>, %2286: tensor<2x16xf32>, %2287: tensor<2x16xf32>, %2288: tensor<2x16x2x8xf32>, %2289: tensor<2x2x8xf32>, %2290: tensor<2x16x2x8xf32>, %2291: tensor<2x2x8xf32>, %2292: tensor<2x16x2x8xf32>, %2293: tensor<2x2x8xf32>, %2294: tensor<2x2x8x16xf32>, %2295: tensor<2x16xf32>, %2296: tensor<2x16xf32>, %2297: tensor<2x16xf32>, %2298: tensor<2x16x2x8xf32>, %2299: tensor<2x2x8xf32>, %2300: tensor<2x16x2x8xf32>, %2301: tensor<2x2x8xf32>, %2302: tensor<2x16x2x8xf32>, %2303: tensor<2x2x8xf32>, %2304: tensor<2x2x8x16xf32>, %2305: tensor<2x16xf32>, %2306: tensor<2x16xf32>, %2307: tensor<2x16xf32>, %2308: tensor<2x16x64xf32>, %2309: tensor<2x64xf32>, %2310: tensor<2x64x16xf32>, %2311: tensor<2x16xf32>, %2312: tensor<2x8x4x16xf32>, %2313: tensor<2x8x4xf32>, %2314: tensor<2x8x4x16xf32>, %2315: tensor<2x8x4x2x8xf32>, %2316: tensor<2x8x4x2x8xf32>, %2317: tensor<2x8x4x2x8xf32>, %2318: tensor<2x8x2x4x4xf32>, %2319: tensor<2x8x2x4xf32>, %2320: tensor<2x8x2x4x4xf32>, %2321: tensor<2x8x4x2x8xf32>, %2322: tensor<2x8x4x16xf32>, %2323: tensor<2x8x4xf32>, %2324: tensor<2x8x4x16xf32>, %2325: tensor<2x8x4x2x8xf32>, %2326: tensor<2x8x8x2x8xf32>, %2327: tensor<2x8x8x2x8xf32>, %2328: tensor<2x8x2x4x8xf32>, %2329: tensor<2x8x2x4xf32>, %2330: tensor<2x8x2x4x8xf32>, %2331: tensor<2x8x4x2x8xf32>, %2332: tensor<2x8x4x16xf32>, %2333: tensor<2x8x4xf32>, %2334: tensor<2x8x4x16xf32>, %2335: tensor<2x8x4x64xf32>, %2336: tensor<2x8x4x64xf32>, %2337: tensor<2x8x4x64xf32>, %2338: tensor<2x8x4x64xf32>):
        %2339 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
        %2340 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %2341 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %2342 = "stablehlo.subtract"(%2341, %2255) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        %2343 = "stablehlo.dynamic_slice"(%2286, %2342, %2339) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %2344 = "stablehlo.reshape"(%2343) : (tensor<1x16xf32>) -> tensor<16xf32>
        %2345 = "stablehlo.dynamic_slice"(%2287, %2342, %2339) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %2346 = "stablehlo.reshape"(%2345) : (tensor<1x16xf32>) -> tensor<16xf32>
        %2347 = "stablehlo.dynamic_slice"(%2288, %2342, %2339, %2339, %2339) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %2348 = "stablehlo.reshape"(%2347) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %2349 = "stablehlo.dynamic_slice"(%2289, %2342, %2339, %2339) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %2350 = "stablehlo.reshape"(%2349) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %2351 = "stablehlo.dynamic_slice"(%2290, %2342, %2339, %2339, %2339) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %2352 = "stablehlo.reshape"(%2351) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %2353 = "stablehlo.dynamic_slice"(%2291, %2342, %2339, %2339) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %2354 = "stablehlo.reshape"(%2353) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %2355 = "stablehlo.dynamic_slice"(%2292, %2342, %2339, %2339, %2339) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %2356 = "stablehlo.reshape"(%2355) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %2357 = "stablehlo.dynamic_slice"(%2293, %2342, %2339, %2339) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %2358 = "stablehlo.reshape"(%2357) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %2359 = "stablehlo.dynamic_slice"(%2294, %2342, %2339, %2339, %2339) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<2x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %2360 = "stablehlo.reshape"(%2359) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
        %2361 = "stablehlo.dynamic_slice"(%2295, %2342, %2339) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %2362 = "stablehlo.reshape"(%2361) : (tensor<1x16xf32>) -> tensor<16xf32>
        %2363 = "stablehlo.dynamic_slice"(%2296, %2342, %2339) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %2364 = "stablehlo.reshape"(%2363) : (tensor<1x16xf32>) -> tensor<16xf32>
        %2365 = "stablehlo.dynamic_slice"(%2297, %2342, %2339) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %2366 = "stablehlo.reshape"(%2365) : (tensor<1x16xf32>) -> tensor<16xf32>
        %2367 = "stablehlo.dynamic_slice"(%2298, %2342, %2339, %2339, %2339) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %2368 = "stablehlo.reshape"(%2367) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %2369 = "stablehlo.dynamic_slice"(%2299, %2342, %2339, %2339) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %2370 = "stablehlo.reshape"(%2369) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %2371 = "stablehlo.dynamic_slice"(%2300, %2342, %2339, %2339, %2339) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %2372 = "stablehlo.reshape"(%2371) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %2373 = "stablehlo.dynamic_slice"(%2301, %2342, %2339, %2339) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %2374 = "stablehlo.reshape"(%2373) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %2375 = "stablehlo.dynamic_slice"(%2302, %2342, %2339, %2339, %2339) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %2376 = "stablehlo.reshape"(%2375) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %2377 = "stablehlo.dynamic_slice"(%2303, %2342, %2339, %2339) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %2378 = "stablehlo.reshape"(%2377) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %2379 = "stablehlo.dynamic_slice"(%2304, %2342, %2339, %2339, %2339) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<2x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %2380 = "stablehlo.reshape"(%2379) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
        %2381 = "stablehlo.dynamic_slice"(%2305, %2342, %2339) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %2382 = "stablehlo.reshape"(%2381) : (tensor<1x16xf32>) -> tensor<16xf32>
        %2383 = "stablehlo.dynamic_slice"(%2306, %2342, %2339) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %2384 = "stablehlo.reshape"(%2383) : (tensor<1x16xf32>) -> tensor<16xf32>
        %2385 = "stablehlo.dynamic_slice"(%2307, %2342, %2339) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %2386 = "stablehlo.reshape"(%2385) : (tensor<1x16xf32>) -> tensor<16xf32>
        %2387 = "stablehlo.dynamic_slice"(%2308, %2342, %2339, %2339) {slice_sizes = array<i64: 1, 16, 64>} : (tensor<2x16x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x64xf32>
        %2388 = "stablehlo.reshape"(%2387) : (tensor<1x16x64xf32>) -> tensor<16x64xf32>
        %2389 = "stablehlo.dynamic_slice"(%2309, %2342, %2339) {slice_sizes = array<i64: 1, 64>} : (tensor<2x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
        %2390 = "stablehlo.reshape"(%2389) : (tensor<1x64xf32>) -> tensor<64xf32>
        %2391 = "stablehlo.dynamic_slice"(%2310, %2342, %2339, %2339) {slice_sizes = array<i64: 1, 64, 16>} : (tensor<2x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x16xf32>
        %2392 = "stablehlo.reshape"(%2391) : (tensor<1x64x16xf32>) -> tensor<64x16xf32>
        %2393 = "stablehlo.dynamic_slice"(%2311, %2342, %2339) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %2394 = "stablehlo.reshape"(%2393) : (tensor<1x16xf32>) -> tensor<16xf32>
        %2395 = "stablehlo.dynamic_slice"(%2312, %2342, %2339, %2339, %2339) {slice_sizes = array<i64: 1, 8, 4, 16>} : (tensor<2x8x4x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4x16xf32>
        %2396 = "stablehlo.reshape"(%2395) : (tensor<1x8x4x16xf32>) -> tensor<8x4x16xf32>
        %2397 = "stablehlo.dynamic_slice"(%2313, %2342, %2339, %2339) {slice_sizes = array<i64: 1, 8, 4>} : (tensor<2x8x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4xf32>
        %2398 = "stablehlo.reshape"(%2397) : (tensor<1x8x4xf32>) -> tensor<8x4xf32>
        %2399 = "stablehlo.dynamic_slice"(%2314, %2342, %2339, %2339, %2339) {slice_sizes = array<i64: 1, 8, 4, 16>} : (tensor<2x8x4x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4x16xf32>
        %2400 = "stablehlo.reshape"(%2399) : (tensor<1x8x4x16xf32>) -> tensor<8x4x16xf32>
        %2401 = "stablehlo.dynamic_slice"(%2315, %2342, %2339, %2339, %2339, %2339) {slice_sizes = array<i64: 1, 8, 4, 2, 8>} : (tensor<2x8x4x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4x2x8xf32>
        %2402 = "stablehlo.reshape"(%2401) : (tensor<1x8x4x2x8xf32>) -> tensor<8x4x2x8xf32>
        %2403 = "stablehlo.dynamic_slice"(%2316, %2342, %2339, %2339, %2339, %2339) {slice_sizes = array<i64: 1, 8, 4, 2, 8>} : (tensor<2x8x4x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4x2x8xf32>
        %2404 = "stablehlo.reshape"(%2403) : (tensor<1x8x4x2x8xf32>) -> tensor<8x4x2x8xf32>
        %2405 = "stablehlo.dynamic_slice"(%2317, %2342, %2339, %2339, %2339, %2339) {slice_sizes = array<i64: 1, 8, 4, 2, 8>} : (tensor<2x8x4x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4x2x8xf32>
        %2406 = "stablehlo.reshape"(%2405) : (tensor<1x8x4x2x8xf32>) -> tensor<8x4x2x8xf32>
        %2407 = "stablehlo.dynamic_slice"(%2318, %2342, %2339, %2339, %2339, %2339) {slice_sizes = array<i64: 1, 8, 2, 4, 4>} : (tensor<2x8x2x4x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x2x4x4xf32>
        %2408 = "stablehlo.reshape"(%2407) : (tensor<1x8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %2409 = "stablehlo.dynamic_slice"(%2319, %2342, %2339, %2339, %2339) {slice_sizes = array<i64: 1, 8, 2, 4>} : (tensor<2x8x2x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x2x4xf32>
        %2410 = "stablehlo.reshape"(%2409) : (tensor<1x8x2x4xf32>) -> tensor<8x2x4xf32>
        %2411 = "stablehlo.dynamic_slice"(%2320, %2342, %2339, %2339, %2339, %2339) {slice_sizes = array<i64: 1, 8, 2, 4, 4>} : (tensor<2x8x2x4x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x2x4x4xf32>
        %2412 = "stablehlo.reshape"(%2411) : (tensor<1x8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %2413 = "stablehlo.dynamic_slice"(%2321, %2342, %2339, %2339, %2339, %2339) {slice_sizes = array<i64: 1, 8, 4, 2, 8>} : (tensor<2x8x4x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4x2x8xf32>
        %2414 = "stablehlo.reshape"(%2413) : (tensor<1x8x4x2x8xf32>) -> tensor<8x4x2x8xf32>
        %2415 = "stablehlo.dynamic_slice"(%2322, %2342, %2339, %2339, %2339) {slice_sizes = array<i64: 1, 8, 4, 16>} : (tensor<2x8x4x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4x16xf32>
        %2416 = "stablehlo.reshape"(%2415) : (tensor<1x8x4x16xf32>) -> tensor<8x4x16xf32>
        %2417 = "stablehlo.dynamic_slice"(%2323, %2342, %2339, %2339) {slice_sizes = array<i64: 1, 8, 4>} : (tensor<2x8x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4xf32>
        %2418 = "stablehlo.reshape"(%2417) : (tensor<1x8x4xf32>) -> tensor<8x4xf32>
        %2419 = "stablehlo.dynamic_slice"(%2324, %2342, %2339, %2339, %2339) {slice_sizes = array<i64: 1, 8, 4, 16>} : (tensor<2x8x4x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4x16xf32>
        %2420 = "stablehlo.reshape"(%2419) : (tensor<1x8x4x16xf32>) -> tensor<8x4x16xf32>
        %2421 = "stablehlo.dynamic_slice"(%2325, %2342, %2339, %2339, %2339, %2339) {slice_sizes = array<i64: 1, 8, 4, 2, 8>} : (tensor<2x8x4x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4x2x8xf32>
        %2422 = "stablehlo.reshape"(%2421) : (tensor<1x8x4x2x8xf32>) -> tensor<8x4x2x8xf32>
        %2423 = "stablehlo.dynamic_slice"(%2326, %2342, %2339, %2339, %2339, %2339) {slice_sizes = array<i64: 1, 8, 8, 2, 8>} : (tensor<2x8x8x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x2x8xf32>
        %2424 = "stablehlo.reshape"(%2423) : (tensor<1x8x8x2x8xf32>) -> tensor<8x8x2x8xf32>
        %2425 = "stablehlo.dynamic_slice"(%2327, %2342, %2339, %2339, %2339, %2339) {slice_sizes = array<i64: 1, 8, 8, 2, 8>} : (tensor<2x8x8x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x2x8xf32>
        %2426 = "stablehlo.reshape"(%2425) : (tensor<1x8x8x2x8xf32>) -> tensor<8x8x2x8xf32>
        %2427 = "stablehlo.dynamic_slice"(%2328, %2342, %2339, %2339, %2339, %2339) {slice_sizes = array<i64: 1, 8, 2, 4, 8>} : (tensor<2x8x2x4x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x2x4x8xf32>
        %2428 = "stablehlo.reshape"(%2427) : (tensor<1x8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %2429 = "stablehlo.dynamic_slice"(%2329, %2342, %2339, %2339, %2339) {slice_sizes = array<i64: 1, 8, 2, 4>} : (tensor<2x8x2x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x2x4xf32>
        %2430 = "stablehlo.reshape"(%2429) : (tensor<1x8x2x4xf32>) -> tensor<8x2x4xf32>
        %2431 = "stablehlo.dynamic_slice"(%2330, %2342, %2339, %2339, %2339, %2339) {slice_sizes = array<i64: 1, 8, 2, 4, 8>} : (tensor<2x8x2x4x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x2x4x8xf32>
        %2432 = "stablehlo.reshape"(%2431) : (tensor<1x8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %2433 = "stablehlo.dynamic_slice"(%2331, %2342, %2339, %2339, %2339, %2339) {slice_sizes = array<i64: 1, 8, 4, 2, 8>} : (tensor<2x8x4x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4x2x8xf32>
        %2434 = "stablehlo.reshape"(%2433) : (tensor<1x8x4x2x8xf32>) -> tensor<8x4x2x8xf32>
        %2435 = "stablehlo.dynamic_slice"(%2332, %2342, %2339, %2339, %2339) {slice_sizes = array<i64: 1, 8, 4, 16>} : (tensor<2x8x4x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4x16xf32>
        %2436 = "stablehlo.reshape"(%2435) : (tensor<1x8x4x16xf32>) -> tensor<8x4x16xf32>
        %2437 = "stablehlo.dynamic_slice"(%2333, %2342, %2339, %2339) {slice_sizes = array<i64: 1, 8, 4>} : (tensor<2x8x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4xf32>
        %2438 = "stablehlo.reshape"(%2437) : (tensor<1x8x4xf32>) -> tensor<8x4xf32>
        %2439 = "stablehlo.dynamic_slice"(%2334, %2342, %2339, %2339, %2339) {slice_sizes = array<i64: 1, 8, 4, 16>} : (tensor<2x8x4x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4x16xf32>
        %2440 = "stablehlo.reshape"(%2439) : (tensor<1x8x4x16xf32>) -> tensor<8x4x16xf32>
        %2441 = "stablehlo.dynamic_slice"(%2335, %2342, %2339, %2339, %2339) {slice_sizes = array<i64: 1, 8, 4, 64>} : (tensor<2x8x4x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4x64xf32>
        %2442 = "stablehlo.reshape"(%2441) : (tensor<1x8x4x64xf32>) -> tensor<8x4x64xf32>
        %2443 = "stablehlo.dynamic_slice"(%2336, %2342, %2339, %2339, %2339) {slice_sizes = array<i64: 1, 8, 4, 64>} : (tensor<2x8x4x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4x64xf32>
        %2444 = "stablehlo.reshape"(%2443) : (tensor<1x8x4x64xf32>) -> tensor<8x4x64xf32>
        %2445 = "stablehlo.dynamic_slice"(%2337, %2342, %2339, %2339, %2339) {slice_sizes = array<i64: 1, 8, 4, 64>} : (tensor<2x8x4x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4x64xf32>
        %2446 = "stablehlo.reshape"(%2445) : (tensor<1x8x4x64xf32>) -> tensor<8x4x64xf32>
        %2447 = "stablehlo.dynamic_slice"(%2338, %2342, %2339, %2339, %2339) {slice_sizes = array<i64: 1, 8, 4, 64>} : (tensor<2x8x4x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4x64xf32>
        %2448 = "stablehlo.reshape"(%2447) : (tensor<1x8x4x64xf32>) -> tensor<8x4x64xf32>
        %2449 = "stablehlo.broadcast_in_dim"(%2344) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %2450 = "stablehlo.constant"() {value = dense<3.5355338e-1> : tensor<f32>} : () -> tensor<f32>
        %2451 = "stablehlo.broadcast_in_dim"(%2450) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x4x4xf32>
        %2452 = "stablehlo.reshape"(%2410) : (tensor<8x2x4xf32>) -> tensor<8x2x4x1xf32>
        %2453 = "stablehlo.reshape"(%2452) : (tensor<8x2x4x1xf32>) -> tensor<8x2x4xf32>
        %2454 = "stablehlo.broadcast_in_dim"(%2453) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x4xf32>) -> tensor<8x2x4x4xf32>
        %2455 = "stablehlo.broadcast_in_dim"(%2364) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %2456 = "stablehlo.broadcast_in_dim"(%2374) {broadcast_dimensions = array<i64: 2, 3>} : (tensor<2x8xf32>) -> tensor<8x8x2x8xf32>
        %2457 = "stablehlo.add"(%2424, %2456) : (tensor<8x8x2x8xf32>, tensor<8x8x2x8xf32>) -> tensor<8x8x2x8xf32>
        %2458 = "stablehlo.broadcast_in_dim"(%2378) {broadcast_dimensions = array<i64: 2, 3>} : (tensor<2x8xf32>) -> tensor<8x8x2x8xf32>
        %2459 = "stablehlo.add"(%2426, %2458) : (tensor<8x8x2x8xf32>, tensor<8x8x2x8xf32>) -> tensor<8x8x2x8xf32>
        %2460 = "stablehlo.broadcast_in_dim"(%2450) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x4x8xf32>
        %2461 = "stablehlo.reshape"(%2284) : (tensor<8x8xi1>) -> tensor<8x1x1x8xi1>
        %2462 = "stablehlo.reshape"(%2461) : (tensor<8x1x1x8xi1>) -> tensor<8x8xi1>
        %2463 = "stablehlo.broadcast_in_dim"(%2462) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<8x8xi1>) -> tensor<8x2x4x8xi1>
        %2464 = "stablehlo.reshape"(%2430) : (tensor<8x2x4xf32>) -> tensor<8x2x4x1xf32>
        %2465 = "stablehlo.reshape"(%2464) : (tensor<8x2x4x1xf32>) -> tensor<8x2x4xf32>
        %2466 = "stablehlo.broadcast_in_dim"(%2465) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x4xf32>) -> tensor<8x2x4x8xf32>
        %2467 = "stablehlo.broadcast_in_dim"(%2384) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %2468 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
        %2469 = "stablehlo.broadcast_in_dim"(%2468) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4x64xf32>
        %2470 = "stablehlo.constant"() {value = dense<7.0710677e-1> : tensor<f32>} : () -> tensor<f32>
        %2471 = "stablehlo.broadcast_in_dim"(%2470) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4x64xf32>
        %2472 = "sdy.sharding_constraint"(%2256) {sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>} : (tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2473 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2477 = "stablehlo.reduce"(%2472, %2473) ({
          ^bb0(%2474: tensor<f32>, %2475: tensor<f32>):
            %2476 = "stablehlo.add"(%2474, %2475) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2476) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<16xf32>
        %2478 = "stablehlo.dot_general"(%2472, %2392) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>} : (tensor<8x4x16xf32>, tensor<64x16xf32>) -> tensor<8x4x64xf32>
        %2479 = "stablehlo.dot_general"(%2472, %2448) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>} : (tensor<8x4x16xf32>, tensor<8x4x64xf32>) -> tensor<16x64xf32>
        %2480 = "stablehlo.transpose"(%2479) {permutation = array<i64: 1, 0>} : (tensor<16x64xf32>) -> tensor<64x16xf32>
        %2481 = "stablehlo.multiply"(%2478, %2446) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %2482 = "stablehlo.multiply"(%2478, %2442) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %2483 = "stablehlo.multiply"(%2444, %2444) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %2484 = "stablehlo.negate"(%2483) : (tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %2485 = "stablehlo.exponential"(%2484) : (tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %2486 = "stablehlo.multiply"(%2482, %2485) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %2487 = "stablehlo.constant"() {value = dense<1.1283792> : tensor<f32>} : () -> tensor<f32>
        %2488 = "stablehlo.broadcast_in_dim"(%2487) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4x64xf32>
        %2489 = "stablehlo.multiply"(%2486, %2488) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %2490 = "stablehlo.multiply"(%2489, %2471) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %2491 = "stablehlo.multiply"(%2481, %2469) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %2492 = "stablehlo.add"(%2490, %2491) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %2493 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2497 = "stablehlo.reduce"(%2492, %2493) ({
          ^bb0(%2494: tensor<f32>, %2495: tensor<f32>):
            %2496 = "stablehlo.add"(%2494, %2495) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2496) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x4x64xf32>, tensor<f32>) -> tensor<64xf32>
        %2498 = "stablehlo.dot_general"(%2492, %2388) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>} : (tensor<8x4x64xf32>, tensor<16x64xf32>) -> tensor<8x4x16xf32>
        %2499 = "stablehlo.dot_general"(%2492, %2440) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>} : (tensor<8x4x64xf32>, tensor<8x4x16xf32>) -> tensor<64x16xf32>
        %2500 = "stablehlo.transpose"(%2499) {permutation = array<i64: 1, 0>} : (tensor<64x16xf32>) -> tensor<16x64xf32>
        %2501 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2505 = "stablehlo.reduce"(%2498, %2501) ({
          ^bb0(%2502: tensor<f32>, %2503: tensor<f32>):
            %2504 = "stablehlo.add"(%2502, %2503) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2504) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<16xf32>
        %2506 = "stablehlo.multiply"(%2498, %2467) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2507 = "stablehlo.multiply"(%2498, %2436) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2508 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2512 = "stablehlo.reduce"(%2507, %2508) ({
          ^bb0(%2509: tensor<f32>, %2510: tensor<f32>):
            %2511 = "stablehlo.add"(%2509, %2510) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2511) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<16xf32>
        %2513 = "stablehlo.reshape"(%2438) : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
        %2514 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2518 = "stablehlo.reduce"(%2506, %2514) ({
          ^bb0(%2515: tensor<f32>, %2516: tensor<f32>):
            %2517 = "stablehlo.add"(%2515, %2516) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2517) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %2519 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %2520 = "stablehlo.broadcast_in_dim"(%2519) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %2521 = "stablehlo.multiply"(%2518, %2520) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %2522 = "stablehlo.reshape"(%2521) : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
        %2523 = "stablehlo.reshape"(%2522) : (tensor<8x4x1xf32>) -> tensor<8x4xf32>
        %2524 = "stablehlo.broadcast_in_dim"(%2523) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %2525 = "stablehlo.subtract"(%2506, %2524) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2526 = "stablehlo.multiply"(%2506, %2436) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2527 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2531 = "stablehlo.reduce"(%2526, %2527) ({
          ^bb0(%2528: tensor<f32>, %2529: tensor<f32>):
            %2530 = "stablehlo.add"(%2528, %2529) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2530) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %2532 = "stablehlo.multiply"(%2531, %2520) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %2533 = "stablehlo.reshape"(%2532) : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
        %2534 = "stablehlo.reshape"(%2533) : (tensor<8x4x1xf32>) -> tensor<8x4xf32>
        %2535 = "stablehlo.broadcast_in_dim"(%2534) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %2536 = "stablehlo.multiply"(%2436, %2535) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2537 = "stablehlo.subtract"(%2525, %2536) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2538 = "stablehlo.reshape"(%2513) : (tensor<8x4x1xf32>) -> tensor<8x4xf32>
        %2539 = "stablehlo.broadcast_in_dim"(%2538) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %2540 = "stablehlo.multiply"(%2537, %2539) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2541 = "stablehlo.add"(%2472, %2540) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2542 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2546 = "stablehlo.reduce"(%2541, %2542) ({
          ^bb0(%2543: tensor<f32>, %2544: tensor<f32>):
            %2545 = "stablehlo.add"(%2543, %2544) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2545) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<16xf32>
        %2547 = "stablehlo.dot_general"(%2541, %2380) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>} : (tensor<8x4x16xf32>, tensor<2x8x16xf32>) -> tensor<8x4x2x8xf32>
        %2548 = "stablehlo.dot_general"(%2541, %2434) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>} : (tensor<8x4x16xf32>, tensor<8x4x2x8xf32>) -> tensor<16x2x8xf32>
        %2549 = "stablehlo.transpose"(%2548) {permutation = array<i64: 1, 2, 0>} : (tensor<16x2x8xf32>) -> tensor<2x8x16xf32>
        %2550 = "stablehlo.transpose"(%2547) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<8x4x2x8xf32>) -> tensor<8x2x4x8xf32>
        %2551 = "stablehlo.dot_general"(%2550, %2459) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 2], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>} : (tensor<8x2x4x8xf32>, tensor<8x8x2x8xf32>) -> tensor<8x2x4x8xf32>
        %2552 = "stablehlo.dot_general"(%2550, %2432) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>} : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x8x8xf32>
        %2553 = "stablehlo.transpose"(%2552) {permutation = array<i64: 0, 3, 1, 2>} : (tensor<8x2x8x8xf32>) -> tensor<8x8x2x8xf32>
        %2554 = "stablehlo.divide"(%2551, %2466) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %2555 = "stablehlo.multiply"(%2551, %2432) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %2556 = "stablehlo.divide"(%2555, %2466) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %2557 = "stablehlo.negate"(%2556) : (tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %2558 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2562 = "stablehlo.reduce"(%2557, %2558) ({
          ^bb0(%2559: tensor<f32>, %2560: tensor<f32>):
            %2561 = "stablehlo.add"(%2559, %2560) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2561) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x4x8xf32>, tensor<f32>) -> tensor<8x2x4xf32>
        %2563 = "stablehlo.reshape"(%2562) : (tensor<8x2x4xf32>) -> tensor<8x2x4x1xf32>
        %2564 = "stablehlo.reshape"(%2563) : (tensor<8x2x4x1xf32>) -> tensor<8x2x4xf32>
        %2565 = "stablehlo.broadcast_in_dim"(%2564) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x4xf32>) -> tensor<8x2x4x8xf32>
        %2566 = "stablehlo.add"(%2554, %2565) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %2567 = "stablehlo.multiply"(%2566, %2428) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %2568 = "stablehlo.constant"() {value = dense<0.0> : tensor<8x2x4x8xf32>} : () -> tensor<8x2x4x8xf32>
        %2569 = "stablehlo.select"(%2463, %2567, %2568) : (tensor<8x2x4x8xi1>, tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %2570 = "stablehlo.multiply"(%2569, %2460) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %2571 = "stablehlo.dot_general"(%2570, %2457) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 2], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>} : (tensor<8x2x4x8xf32>, tensor<8x8x2x8xf32>) -> tensor<8x2x4x8xf32>
        %2572 = "stablehlo.transpose"(%2571) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<8x2x4x8xf32>) -> tensor<8x4x2x8xf32>
        %2573 = "stablehlo.dot_general"(%2570, %2422) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 2], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>} : (tensor<8x2x4x8xf32>, tensor<8x4x2x8xf32>) -> tensor<8x2x8x8xf32>
        %2574 = "stablehlo.transpose"(%2573) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<8x2x8x8xf32>) -> tensor<8x8x2x8xf32>
        %2575 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2579 = "stablehlo.reduce"(%2553, %2575) ({
          ^bb0(%2576: tensor<f32>, %2577: tensor<f32>):
            %2578 = "stablehlo.add"(%2576, %2577) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2578) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x8x2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
        %2580 = "stablehlo.dot_general"(%2553, %2376) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [1, 2]>} : (tensor<8x8x2x8xf32>, tensor<16x2x8xf32>) -> tensor<8x8x16xf32>
        %2581 = "stablehlo.dot_general"(%2553, %2285) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>} : (tensor<8x8x2x8xf32>, tensor<8x8x16xf32>) -> tensor<2x8x16xf32>
        %2582 = "stablehlo.transpose"(%2581) {permutation = array<i64: 2, 0, 1>} : (tensor<2x8x16xf32>) -> tensor<16x2x8xf32>
        %2583 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2587 = "stablehlo.reduce"(%2574, %2583) ({
          ^bb0(%2584: tensor<f32>, %2585: tensor<f32>):
            %2586 = "stablehlo.add"(%2584, %2585) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2586) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x8x2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
        %2588 = "stablehlo.dot_general"(%2574, %2372) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [1, 2]>} : (tensor<8x8x2x8xf32>, tensor<16x2x8xf32>) -> tensor<8x8x16xf32>
        %2589 = "stablehlo.dot_general"(%2574, %2285) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>} : (tensor<8x8x2x8xf32>, tensor<8x8x16xf32>) -> tensor<2x8x16xf32>
        %2590 = "stablehlo.transpose"(%2589) {permutation = array<i64: 2, 0, 1>} : (tensor<2x8x16xf32>) -> tensor<16x2x8xf32>
        %2591 = "stablehlo.add"(%2580, %2588) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %2592 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2596 = "stablehlo.reduce"(%2572, %2592) ({
          ^bb0(%2593: tensor<f32>, %2594: tensor<f32>):
            %2595 = "stablehlo.add"(%2593, %2594) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2595) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x4x2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
        %2597 = "stablehlo.dot_general"(%2572, %2368) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [1, 2]>} : (tensor<8x4x2x8xf32>, tensor<16x2x8xf32>) -> tensor<8x4x16xf32>
        %2598 = "stablehlo.dot_general"(%2572, %2420) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>} : (tensor<8x4x2x8xf32>, tensor<8x4x16xf32>) -> tensor<2x8x16xf32>
        %2599 = "stablehlo.transpose"(%2598) {permutation = array<i64: 2, 0, 1>} : (tensor<2x8x16xf32>) -> tensor<16x2x8xf32>
        %2600 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2604 = "stablehlo.reduce"(%2597, %2600) ({
          ^bb0(%2601: tensor<f32>, %2602: tensor<f32>):
            %2603 = "stablehlo.add"(%2601, %2602) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2603) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<16xf32>
        %2605 = "stablehlo.multiply"(%2597, %2455) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2606 = "stablehlo.multiply"(%2597, %2416) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2607 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2611 = "stablehlo.reduce"(%2606, %2607) ({
          ^bb0(%2608: tensor<f32>, %2609: tensor<f32>):
            %2610 = "stablehlo.add"(%2608, %2609) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2610) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<16xf32>
        %2612 = "stablehlo.reshape"(%2418) : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
        %2613 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2617 = "stablehlo.reduce"(%2605, %2613) ({
          ^bb0(%2614: tensor<f32>, %2615: tensor<f32>):
            %2616 = "stablehlo.add"(%2614, %2615) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2616) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %2618 = "stablehlo.multiply"(%2617, %2520) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %2619 = "stablehlo.reshape"(%2618) : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
        %2620 = "stablehlo.reshape"(%2619) : (tensor<8x4x1xf32>) -> tensor<8x4xf32>
        %2621 = "stablehlo.broadcast_in_dim"(%2620) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %2622 = "stablehlo.subtract"(%2605, %2621) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2623 = "stablehlo.multiply"(%2605, %2416) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2624 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2628 = "stablehlo.reduce"(%2623, %2624) ({
          ^bb0(%2625: tensor<f32>, %2626: tensor<f32>):
            %2627 = "stablehlo.add"(%2625, %2626) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2627) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %2629 = "stablehlo.multiply"(%2628, %2520) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %2630 = "stablehlo.reshape"(%2629) : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
        %2631 = "stablehlo.reshape"(%2630) : (tensor<8x4x1xf32>) -> tensor<8x4xf32>
        %2632 = "stablehlo.broadcast_in_dim"(%2631) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %2633 = "stablehlo.multiply"(%2416, %2632) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2634 = "stablehlo.subtract"(%2622, %2633) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2635 = "stablehlo.reshape"(%2612) : (tensor<8x4x1xf32>) -> tensor<8x4xf32>
        %2636 = "stablehlo.broadcast_in_dim"(%2635) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %2637 = "stablehlo.multiply"(%2634, %2636) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2638 = "stablehlo.add"(%2541, %2637) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2639 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2643 = "stablehlo.reduce"(%2638, %2639) ({
          ^bb0(%2640: tensor<f32>, %2641: tensor<f32>):
            %2642 = "stablehlo.add"(%2640, %2641) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2642) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<16xf32>
        %2644 = "stablehlo.dot_general"(%2638, %2360) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>} : (tensor<8x4x16xf32>, tensor<2x8x16xf32>) -> tensor<8x4x2x8xf32>
        %2645 = "stablehlo.dot_general"(%2638, %2414) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>} : (tensor<8x4x16xf32>, tensor<8x4x2x8xf32>) -> tensor<16x2x8xf32>
        %2646 = "stablehlo.transpose"(%2645) {permutation = array<i64: 1, 2, 0>} : (tensor<16x2x8xf32>) -> tensor<2x8x16xf32>
        %2647 = "stablehlo.transpose"(%2644) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<8x4x2x8xf32>) -> tensor<8x2x4x8xf32>
        %2648 = "stablehlo.dot_general"(%2647, %2406) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 2], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>} : (tensor<8x2x4x8xf32>, tensor<8x4x2x8xf32>) -> tensor<8x2x4x4xf32>
        %2649 = "stablehlo.dot_general"(%2647, %2412) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>} : (tensor<8x2x4x8xf32>, tensor<8x2x4x4xf32>) -> tensor<8x2x8x4xf32>
        %2650 = "stablehlo.transpose"(%2649) {permutation = array<i64: 0, 3, 1, 2>} : (tensor<8x2x8x4xf32>) -> tensor<8x4x2x8xf32>
        %2651 = "stablehlo.divide"(%2648, %2454) : (tensor<8x2x4x4xf32>, tensor<8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %2652 = "stablehlo.multiply"(%2648, %2412) : (tensor<8x2x4x4xf32>, tensor<8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %2653 = "stablehlo.divide"(%2652, %2454) : (tensor<8x2x4x4xf32>, tensor<8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %2654 = "stablehlo.negate"(%2653) : (tensor<8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %2655 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2659 = "stablehlo.reduce"(%2654, %2655) ({
          ^bb0(%2656: tensor<f32>, %2657: tensor<f32>):
            %2658 = "stablehlo.add"(%2656, %2657) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2658) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x4x4xf32>, tensor<f32>) -> tensor<8x2x4xf32>
        %2660 = "stablehlo.reshape"(%2659) : (tensor<8x2x4xf32>) -> tensor<8x2x4x1xf32>
        %2661 = "stablehlo.reshape"(%2660) : (tensor<8x2x4x1xf32>) -> tensor<8x2x4xf32>
        %2662 = "stablehlo.broadcast_in_dim"(%2661) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x4xf32>) -> tensor<8x2x4x4xf32>
        %2663 = "stablehlo.add"(%2651, %2662) : (tensor<8x2x4x4xf32>, tensor<8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %2664 = "stablehlo.multiply"(%2663, %2408) : (tensor<8x2x4x4xf32>, tensor<8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %2665 = "stablehlo.multiply"(%2664, %2451) : (tensor<8x2x4x4xf32>, tensor<8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %2666 = "stablehlo.dot_general"(%2665, %2404) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 2], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>} : (tensor<8x2x4x4xf32>, tensor<8x4x2x8xf32>) -> tensor<8x2x4x8xf32>
        %2667 = "stablehlo.transpose"(%2666) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<8x2x4x8xf32>) -> tensor<8x4x2x8xf32>
        %2668 = "stablehlo.dot_general"(%2665, %2402) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 2], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>} : (tensor<8x2x4x4xf32>, tensor<8x4x2x8xf32>) -> tensor<8x2x4x8xf32>
        %2669 = "stablehlo.transpose"(%2668) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<8x2x4x8xf32>) -> tensor<8x4x2x8xf32>
        %2670 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2674 = "stablehlo.reduce"(%2650, %2670) ({
          ^bb0(%2671: tensor<f32>, %2672: tensor<f32>):
            %2673 = "stablehlo.add"(%2671, %2672) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2673) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x4x2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
        %2675 = "stablehlo.dot_general"(%2650, %2356) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [1, 2]>} : (tensor<8x4x2x8xf32>, tensor<16x2x8xf32>) -> tensor<8x4x16xf32>
        %2676 = "stablehlo.dot_general"(%2650, %2400) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>} : (tensor<8x4x2x8xf32>, tensor<8x4x16xf32>) -> tensor<2x8x16xf32>
        %2677 = "stablehlo.transpose"(%2676) {permutation = array<i64: 2, 0, 1>} : (tensor<2x8x16xf32>) -> tensor<16x2x8xf32>
        %2678 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2682 = "stablehlo.reduce"(%2669, %2678) ({
          ^bb0(%2679: tensor<f32>, %2680: tensor<f32>):
            %2681 = "stablehlo.add"(%2679, %2680) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2681) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x4x2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
        %2683 = "stablehlo.dot_general"(%2669, %2352) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [1, 2]>} : (tensor<8x4x2x8xf32>, tensor<16x2x8xf32>) -> tensor<8x4x16xf32>
        %2684 = "stablehlo.dot_general"(%2669, %2400) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>} : (tensor<8x4x2x8xf32>, tensor<8x4x16xf32>) -> tensor<2x8x16xf32>
        %2685 = "stablehlo.transpose"(%2684) {permutation = array<i64: 2, 0, 1>} : (tensor<2x8x16xf32>) -> tensor<16x2x8xf32>
        %2686 = "stablehlo.add"(%2675, %2683) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2687 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2691 = "stablehlo.reduce"(%2667, %2687) ({
          ^bb0(%2688: tensor<f32>, %2689: tensor<f32>):
            %2690 = "stablehlo.add"(%2688, %2689) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2690) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x4x2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
        %2692 = "stablehlo.dot_general"(%2667, %2348) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [1, 2]>} : (tensor<8x4x2x8xf32>, tensor<16x2x8xf32>) -> tensor<8x4x16xf32>
        %2693 = "stablehlo.dot_general"(%2667, %2400) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>} : (tensor<8x4x2x8xf32>, tensor<8x4x16xf32>) -> tensor<2x8x16xf32>
        %2694 = "stablehlo.transpose"(%2693) {permutation = array<i64: 2, 0, 1>} : (tensor<2x8x16xf32>) -> tensor<16x2x8xf32>
        %2695 = "stablehlo.add"(%2686, %2692) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2696 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2700 = "stablehlo.reduce"(%2695, %2696) ({
          ^bb0(%2697: tensor<f32>, %2698: tensor<f32>):
            %2699 = "stablehlo.add"(%2697, %2698) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2699) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<16xf32>
        %2701 = "stablehlo.multiply"(%2695, %2449) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2702 = "stablehlo.multiply"(%2695, %2396) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2703 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2707 = "stablehlo.reduce"(%2702, %2703) ({
          ^bb0(%2704: tensor<f32>, %2705: tensor<f32>):
            %2706 = "stablehlo.add"(%2704, %2705) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2706) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<16xf32>
        %2708 = "stablehlo.reshape"(%2398) : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
        %2709 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2713 = "stablehlo.reduce"(%2701, %2709) ({
          ^bb0(%2710: tensor<f32>, %2711: tensor<f32>):
            %2712 = "stablehlo.add"(%2710, %2711) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2712) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %2714 = "stablehlo.multiply"(%2713, %2520) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %2715 = "stablehlo.reshape"(%2714) : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
        %2716 = "stablehlo.reshape"(%2715) : (tensor<8x4x1xf32>) -> tensor<8x4xf32>
        %2717 = "stablehlo.broadcast_in_dim"(%2716) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %2718 = "stablehlo.subtract"(%2701, %2717) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2719 = "stablehlo.multiply"(%2701, %2396) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2720 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2724 = "stablehlo.reduce"(%2719, %2720) ({
          ^bb0(%2721: tensor<f32>, %2722: tensor<f32>):
            %2723 = "stablehlo.add"(%2721, %2722) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2723) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %2725 = "stablehlo.multiply"(%2724, %2520) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %2726 = "stablehlo.reshape"(%2725) : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
        %2727 = "stablehlo.reshape"(%2726) : (tensor<8x4x1xf32>) -> tensor<8x4xf32>
        %2728 = "stablehlo.broadcast_in_dim"(%2727) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %2729 = "stablehlo.multiply"(%2396, %2728) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2730 = "stablehlo.subtract"(%2718, %2729) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2731 = "stablehlo.reshape"(%2708) : (tensor<8x4x1xf32>) -> tensor<8x4xf32>
        %2732 = "stablehlo.broadcast_in_dim"(%2731) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %2733 = "stablehlo.multiply"(%2730, %2732) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2734 = "stablehlo.add"(%2638, %2733) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2735 = "stablehlo.add"(%2257, %2591) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %2736 = "stablehlo.add"(%2255, %2340) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        %2737 = "stablehlo.reshape"(%2707) : (tensor<16xf32>) -> tensor<1x16xf32>
        %2738 = "stablehlo.dynamic_update_slice"(%2258, %2737, %2342, %2339) : (tensor<2x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<2x16xf32>
        %2739 = "stablehlo.reshape"(%2700) : (tensor<16xf32>) -> tensor<1x16xf32>
        %2740 = "stablehlo.dynamic_update_slice"(%2259, %2739, %2342, %2339) : (tensor<2x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<2x16xf32>
        %2741 = "stablehlo.reshape"(%2694) : (tensor<16x2x8xf32>) -> tensor<1x16x2x8xf32>
        %2742 = "stablehlo.dynamic_update_slice"(%2260, %2741, %2342, %2339, %2339, %2339) : (tensor<2x16x2x8xf32>, tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x16x2x8xf32>
        %2743 = "stablehlo.reshape"(%2691) : (tensor<2x8xf32>) -> tensor<1x2x8xf32>
        %2744 = "stablehlo.dynamic_update_slice"(%2261, %2743, %2342, %2339, %2339) : (tensor<2x2x8xf32>, tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x8xf32>
        %2745 = "stablehlo.reshape"(%2685) : (tensor<16x2x8xf32>) -> tensor<1x16x2x8xf32>
        %2746 = "stablehlo.dynamic_update_slice"(%2262, %2745, %2342, %2339, %2339, %2339) : (tensor<2x16x2x8xf32>, tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x16x2x8xf32>
        %2747 = "stablehlo.reshape"(%2682) : (tensor<2x8xf32>) -> tensor<1x2x8xf32>
        %2748 = "stablehlo.dynamic_update_slice"(%2263, %2747, %2342, %2339, %2339) : (tensor<2x2x8xf32>, tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x8xf32>
        %2749 = "stablehlo.reshape"(%2677) : (tensor<16x2x8xf32>) -> tensor<1x16x2x8xf32>
        %2750 = "stablehlo.dynamic_update_slice"(%2264, %2749, %2342, %2339, %2339, %2339) : (tensor<2x16x2x8xf32>, tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x16x2x8xf32>
        %2751 = "stablehlo.reshape"(%2674) : (tensor<2x8xf32>) -> tensor<1x2x8xf32>
        %2752 = "stablehlo.dynamic_update_slice"(%2265, %2751, %2342, %2339, %2339) : (tensor<2x2x8xf32>, tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x8xf32>
        %2753 = "stablehlo.reshape"(%2646) : (tensor<2x8x16xf32>) -> tensor<1x2x8x16xf32>
        %2754 = "stablehlo.dynamic_update_slice"(%2266, %2753, %2342, %2339, %2339, %2339) : (tensor<2x2x8x16xf32>, tensor<1x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x8x16xf32>
        %2755 = "stablehlo.reshape"(%2643) : (tensor<16xf32>) -> tensor<1x16xf32>
        %2756 = "stablehlo.dynamic_update_slice"(%2267, %2755, %2342, %2339) : (tensor<2x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<2x16xf32>
        %2757 = "stablehlo.reshape"(%2611) : (tensor<16xf32>) -> tensor<1x16xf32>
        %2758 = "stablehlo.dynamic_update_slice"(%2268, %2757, %2342, %2339) : (tensor<2x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<2x16xf32>
        %2759 = "stablehlo.reshape"(%2604) : (tensor<16xf32>) -> tensor<1x16xf32>
        %2760 = "stablehlo.dynamic_update_slice"(%2269, %2759, %2342, %2339) : (tensor<2x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<2x16xf32>
        %2761 = "stablehlo.reshape"(%2599) : (tensor<16x2x8xf32>) -> tensor<1x16x2x8xf32>
        %2762 = "stablehlo.dynamic_update_slice"(%2270, %2761, %2342, %2339, %2339, %2339) : (tensor<2x16x2x8xf32>, tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x16x2x8xf32>
        %2763 = "stablehlo.reshape"(%2596) : (tensor<2x8xf32>) -> tensor<1x2x8xf32>
        %2764 = "stablehlo.dynamic_update_slice"(%2271, %2763, %2342, %2339, %2339) : (tensor<2x2x8xf32>, tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x8xf32>
        %2765 = "stablehlo.reshape"(%2590) : (tensor<16x2x8xf32>) -> tensor<1x16x2x8xf32>
        %2766 = "stablehlo.dynamic_update_slice"(%2272, %2765, %2342, %2339, %2339, %2339) : (tensor<2x16x2x8xf32>, tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x16x2x8xf32>
        %2767 = "stablehlo.reshape"(%2587) : (tensor<2x8xf32>) -> tensor<1x2x8xf32>
        %2768 = "stablehlo.dynamic_update_slice"(%2273, %2767, %2342, %2339, %2339) : (tensor<2x2x8xf32>, tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x8xf32>
        %2769 = "stablehlo.reshape"(%2582) : (tensor<16x2x8xf32>) -> tensor<1x16x2x8xf32>
        %2770 = "stablehlo.dynamic_update_slice"(%2274, %2769, %2342, %2339, %2339, %2339) : (tensor<2x16x2x8xf32>, tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x16x2x8xf32>
        %2771 = "stablehlo.reshape"(%2579) : (tensor<2x8xf32>) -> tensor<1x2x8xf32>
        %2772 = "stablehlo.dynamic_update_slice"(%2275, %2771, %2342, %2339, %2339) : (tensor<2x2x8xf32>, tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x8xf32>
        %2773 = "stablehlo.reshape"(%2549) : (tensor<2x8x16xf32>) -> tensor<1x2x8x16xf32>
        %2774 = "stablehlo.dynamic_update_slice"(%2276, %2773, %2342, %2339, %2339, %2339) : (tensor<2x2x8x16xf32>, tensor<1x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x8x16xf32>
        %2775 = "stablehlo.reshape"(%2546) : (tensor<16xf32>) -> tensor<1x16xf32>
        %2776 = "stablehlo.dynamic_update_slice"(%2277, %2775, %2342, %2339) : (tensor<2x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<2x16xf32>
        %2777 = "stablehlo.reshape"(%2512) : (tensor<16xf32>) -> tensor<1x16xf32>
        %2778 = "stablehlo.dynamic_update_slice"(%2278, %2777, %2342, %2339) : (tensor<2x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<2x16xf32>
        %2779 = "stablehlo.reshape"(%2505) : (tensor<16xf32>) -> tensor<1x16xf32>
        %2780 = "stablehlo.dynamic_update_slice"(%2279, %2779, %2342, %2339) : (tensor<2x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<2x16xf32>
        %2781 = "stablehlo.reshape"(%2500) : (tensor<16x64xf32>) -> tensor<1x16x64xf32>
        %2782 = "stablehlo.dynamic_update_slice"(%2280, %2781, %2342, %2339, %2339) : (tensor<2x16x64xf32>, tensor<1x16x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x16x64xf32>
        %2783 = "stablehlo.reshape"(%2497) : (tensor<64xf32>) -> tensor<1x64xf32>
        %2784 = "stablehlo.dynamic_update_slice"(%2281, %2783, %2342, %2339) : (tensor<2x64xf32>, tensor<1x64xf32>, tensor<i32>, tensor<i32>) -> tensor<2x64xf32>
        %2785 = "stablehlo.reshape"(%2480) : (tensor<64x16xf32>) -> tensor<1x64x16xf32>
        %2786 = "stablehlo.dynamic_update_slice"(%2282, %2785, %2342, %2339, %2339) : (tensor<2x64x16xf32>, tensor<1x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x16xf32>
        %2787 = "stablehlo.reshape"(%2477) : (tensor<16xf32>) -> tensor<1x16xf32>
        %2788 = "stablehlo.dynamic_update_slice"(%2283, %2787, %2342, %2339) : (tensor<2x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<2x16xf32>
        "stablehlo.return"(%2736, %2734, %2735, %2738, %2740, %2742, %2744, %2746, %2748, %2750, %2752, %2754, %2756, %2758, %2760, %2762, %2764, %2766, %2768, %2770, %2772, %2774, %2776, %2778, %2780, %2782, %2784, %2786, %2788, %2284, %2285, %2286, %2287, %2288, %2289, %2290, %2291, %2292, %2293, %2294, %2295, %2296, %2297, %2298, %2299, %2300, %2301, %2302, %2303, %2304, %2305, %2306, %2307, %2308, %2309, %2310, %2311, %2312, %2313, %2314, %2315, %2316, %2317, %2318, %2319, %2320, %2321, %2322, %2323, %2324, %2325, %2326, %2327, %2328, %2329, %2330, %2331, %2332, %2333, %2334, %2335, %2336, %2337, %2338) : (tensor<i32>, tensor<8x4x16xf32>, tensor<8x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>, tensor<8x8xi1>, tensor<8x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x2x4x4xf32>, tensor<2x8x2x4xf32>, tensor<2x8x2x4x4xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x8x2x8xf32>, tensor<2x8x8x2x8xf32>, tensor<2x8x2x4x8xf32>, tensor<2x8x2x4xf32>, tensor<2x8x2x4x8xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>) -> ()
    }) : (tensor<i32>, tensor<8x4x16xf32>, tensor<8x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>, tensor<8x8xi1>, tensor<8x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x2x4x4xf32>, tensor<2x8x2x4xf32>, tensor<2x8x2x4x4xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x8x2x8xf32>, tensor<2x8x8x2x8xf32>, tensor<2x8x2x4x8xf32>, tensor<2x8x2x4xf32>, tensor<2x8x2x4x8xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>) -> (tensor<i32>, tensor<8x4x16xf32>, tensor<8x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>, tensor<8x8xi1>, tensor<8x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x2x4x4xf32>, tensor<2x8x2x4xf32>, tensor<2x8x2x4x4xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x8x2x8xf32>, tensor<2x8x8x2x8xf32>, tensor<2x8x2x4x8xf32>, tensor<2x8x2x4xf32>, tensor<2x8x2x4x8xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>)
    %2790 = "sdy.sharding_constraint"(%2789#1) {sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>} : (tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %2791 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2795 = "stablehlo.reduce"(%2790, %2791) ({
      ^bb0(%2792: tensor<f32>, %2793: tensor<f32>):
        %2794 = "stablehlo.add"(%2792, %2793) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%2794) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<4x16xf32>
    %2796 = "stablehlo.constant"() {value = dense<0.0> : tensor<8x4x16xf32>} : () -> tensor<8x4x16xf32>
    %2797 = "stablehlo.select"(%768, %2790, %2796) : (tensor<8x4x16xi1>, tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %2798 = "stablehlo.select"(%768, %2796, %2790) : (tensor<8x4x16xi1>, tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %2799 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2803 = "stablehlo.reduce"(%2797, %2799) ({
      ^bb0(%2800: tensor<f32>, %2801: tensor<f32>):
        %2802 = "stablehlo.add"(%2800, %2801) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%2802) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<16xf32>
    %2804 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2808 = "stablehlo.reduce"(%2798, %2804) ({
      ^bb0(%2805: tensor<f32>, %2806: tensor<f32>):
        %2807 = "stablehlo.add"(%2805, %2806) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%2807) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<16xf32>
    %2809 = "stablehlo.dot_general"(%2798, %293) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>} : (tensor<8x4x16xf32>, tensor<8x4x8xf32>) -> tensor<16x8xf32>
    %2810 = "stablehlo.transpose"(%2809) {permutation = array<i64: 1, 0>} : (tensor<16x8xf32>) -> tensor<8x16xf32>
    %2811 = "stablehlo.select"(%760, %2789#2, %2115) : (tensor<8x8x16xi1>, tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %2812 = "stablehlo.select"(%760, %2115, %2789#2) : (tensor<8x8x16xi1>, tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %2813 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2817 = "stablehlo.reduce"(%2811, %2813) ({
      ^bb0(%2814: tensor<f32>, %2815: tensor<f32>):
        %2816 = "stablehlo.add"(%2814, %2815) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%2816) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<16xf32>
    %2818 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2822 = "stablehlo.reduce"(%2812, %2818) ({
      ^bb0(%2819: tensor<f32>, %2820: tensor<f32>):
        %2821 = "stablehlo.add"(%2819, %2820) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%2821) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<16xf32>
    %2823 = "stablehlo.multiply"(%2812, %753) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %2824 = "stablehlo.multiply"(%2812, %752) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %2825 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2829 = "stablehlo.reduce"(%2824, %2825) ({
      ^bb0(%2826: tensor<f32>, %2827: tensor<f32>):
        %2828 = "stablehlo.add"(%2826, %2827) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%2828) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<16xf32>
    %2830 = "stablehlo.reshape"(%750) : (tensor<8x8xf32>) -> tensor<8x8x1xf32>
    %2831 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2835 = "stablehlo.reduce"(%2823, %2831) ({
      ^bb0(%2832: tensor<f32>, %2833: tensor<f32>):
        %2834 = "stablehlo.add"(%2832, %2833) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%2834) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
    %2836 = "stablehlo.broadcast_in_dim"(%1767) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
    %2837 = "stablehlo.multiply"(%2835, %2836) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
    %2838 = "stablehlo.reshape"(%2837) : (tensor<8x8xf32>) -> tensor<8x8x1xf32>
    %2839 = "stablehlo.reshape"(%2838) : (tensor<8x8x1xf32>) -> tensor<8x8xf32>
    %2840 = "stablehlo.broadcast_in_dim"(%2839) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
    %2841 = "stablehlo.subtract"(%2823, %2840) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %2842 = "stablehlo.multiply"(%2823, %752) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %2843 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2847 = "stablehlo.reduce"(%2842, %2843) ({
      ^bb0(%2844: tensor<f32>, %2845: tensor<f32>):
        %2846 = "stablehlo.add"(%2844, %2845) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%2846) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
    %2848 = "stablehlo.multiply"(%2847, %2836) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
    %2849 = "stablehlo.reshape"(%2848) : (tensor<8x8xf32>) -> tensor<8x8x1xf32>
    %2850 = "stablehlo.reshape"(%2849) : (tensor<8x8x1xf32>) -> tensor<8x8xf32>
    %2851 = "stablehlo.broadcast_in_dim"(%2850) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
    %2852 = "stablehlo.multiply"(%752, %2851) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %2853 = "stablehlo.subtract"(%2841, %2852) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %2854 = "stablehlo.reshape"(%2830) : (tensor<8x8x1xf32>) -> tensor<8x8xf32>
    %2855 = "stablehlo.broadcast_in_dim"(%2854) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
    %2856 = "stablehlo.multiply"(%2853, %2855) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %2857 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %2858 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2859 = "stablehlo.broadcast_in_dim"(%2858) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %2860 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2861 = "stablehlo.broadcast_in_dim"(%2860) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %2862 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2863 = "stablehlo.broadcast_in_dim"(%2862) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x2x8xf32>
    %2864 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2865 = "stablehlo.broadcast_in_dim"(%2864) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8xf32>
    %2866 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2867 = "stablehlo.broadcast_in_dim"(%2866) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x2x8xf32>
    %2868 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2869 = "stablehlo.broadcast_in_dim"(%2868) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8xf32>
    %2870 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2871 = "stablehlo.broadcast_in_dim"(%2870) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x2x8xf32>
    %2872 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2873 = "stablehlo.broadcast_in_dim"(%2872) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8xf32>
    %2874 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2875 = "stablehlo.broadcast_in_dim"(%2874) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8x16xf32>
    %2876 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2877 = "stablehlo.broadcast_in_dim"(%2876) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %2878 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2879 = "stablehlo.broadcast_in_dim"(%2878) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %2880 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2881 = "stablehlo.broadcast_in_dim"(%2880) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %2882 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2883 = "stablehlo.broadcast_in_dim"(%2882) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x64xf32>
    %2884 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2885 = "stablehlo.broadcast_in_dim"(%2884) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64xf32>
    %2886 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2887 = "stablehlo.broadcast_in_dim"(%2886) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64x16xf32>
    %2888 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2889 = "stablehlo.broadcast_in_dim"(%2888) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %3281:52 = "stablehlo.while"(%2857, %2856, %2859, %2861, %2863, %2865, %2867, %2869, %2871, %2873, %2875, %2877, %2879, %2881, %2883, %2885, %2887, %2889, %295, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15, %16, %17, %18, %729#2, %729#3, %729#4, %729#5, %729#6, %729#7, %729#8, %729#9, %729#10, %729#11, %729#12, %729#13, %729#14, %729#15, %729#16, %729#17, %729#18) ({
      ^bb0(%2890: tensor<i32>, %2891: tensor<8x8x16xf32>, %2892: tensor<1x16xf32>, %2893: tensor<1x16xf32>, %2894: tensor<1x16x2x8xf32>, %2895: tensor<1x2x8xf32>, %2896: tensor<1x16x2x8xf32>, %2897: tensor<1x2x8xf32>, %2898: tensor<1x16x2x8xf32>, %2899: tensor<1x2x8xf32>, %2900: tensor<1x2x8x16xf32>, %2901: tensor<1x16xf32>, %2902: tensor<1x16xf32>, %2903: tensor<1x16xf32>, %2904: tensor<1x16x64xf32>, %2905: tensor<1x64xf32>, %2906: tensor<1x64x16xf32>, %2907: tensor<1x16xf32>, %2908: tensor<8x8xi1>, %2909: tensor<1x16xf32>, %2910: tensor<1x16xf32>, %2911: tensor<1x16x2x8xf32>, %2912: tensor<1x2x8xf32>, %2913: tensor<1x16x2x8xf32>, %2914: tensor<1x2x8xf32>, %2915: tensor<1x16x2x8xf32>, %2916: tensor<1x2x8xf32>, %2917: tensor<1x2x8x16xf32>, %2918: tensor<1x16xf32>, %2919: tensor<1x16xf32>, %2920: tensor<1x16xf32>, %2921: tensor<1x16x64xf32>, %2922: tensor<1x64xf32>, %2923: tensor<1x64x16xf32>, %2924: tensor<1x16xf32>, %2925: tensor<1x8x8x16xf32>, %2926: tensor<1x8x8xf32>, %2927: tensor<1x8x8x16xf32>, %2928: tensor<1x8x8x2x8xf32>, %2929: tensor<1x8x8x2x8xf32>, %2930: tensor<1x8x8x2x8xf32>, %2931: tensor<1x8x2x8x8xf32>, %2932: tensor<1x8x2x8xf32>, %2933: tensor<1x8x2x8x8xf32>, %2934: tensor<1x8x8x2x8xf32>, %2935: tensor<1x8x8x16xf32>, %2936: tensor<1x8x8xf32>, %2937: tensor<1x8x8x16xf32>, %2938: tensor<1x8x8x64xf32>, %2939: tensor<1x8x8x64xf32>, %2940: tensor<1x8x8x64xf32>, %2941: tensor<1x8x8x64xf32>):
        %2942 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %2943 = "stablehlo.compare"(%2890, %2942) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        "stablehlo.return"(%2943) : (tensor<i1>) -> ()
    }, {
      ^bb0(%2944: tensor<i32>, %2945: tensor<8x8x16xf32>, %2946: tensor<1x16xf32>, %2947: tensor<1x16xf32>, %2948: tensor<1x16x2x8xf32>, %2949: tensor<1x2x8xf32>, %2950: tensor<1x16x2x8xf32>, %2951: tensor<1x2x8xf32>, %2952: tensor<1x16x2x8xf32>, %2953: tensor<1x2x8xf32>, %2954: tensor<1x2x8x16xf32>, %2955: tensor<1x16xf32>, %2956: tensor<1x16xf32>, %2957: tensor<1x16xf32>, %2958: tensor<1x16x64xf32>, %2959: tensor<1x64xf32>, %2960: tensor<1x64x16xf32>, %2961: tensor<1x16xf32>, %2962: tensor<8x8xi1>, %2963: tensor<1x16xf32>, %2964: tensor<1x16xf32>, %2965: tensor<1x16x2x8xf32>, %2966: tensor<1x2x8xf32>, %2967: tensor<1x16x2x8xf32>, %2968: tensor<1x2x8xf32>, %2969: tensor<1x16x2x8xf32>, %2970: tensor<1x2x8xf32>, %2971: tensor<1x2x8x16xf32>, %2972: tensor<1x16xf32>, %2973: tensor<1x16xf32>, %2974: tensor<1x16xf32>, %2975: tensor<1x16x64xf32>, %2976: tensor<1x64xf32>, %2977: tensor<1x64x16xf32>, %2978: tensor<1x16xf32>, %2979: tensor<1x8x8x16xf32>, %2980: tensor<1x8x8xf32>, %2981: tensor<1x8x8x16xf32>, %2982: tensor<1x8x8x2x8xf32>, %2983: tensor<1x8x8x2x8xf32>, %2984: tensor<1x8x8x2x8xf32>, %2985: tensor<1x8x2x8x8xf32>, %2986: tensor<1x8x2x8xf32>, %2987: tensor<1x8x2x8x8xf32>, %2988: tensor<1x8x8x2x8xf32>, %2989: tensor<1x8x8x16xf32>, %2990: tensor<1x8x8xf32>, %2991: tensor<1x8x8x16xf32>, %2992: tensor<1x8x8x64xf32>, %2993: tensor<1x8x8x64xf32>, %2994: tensor<1x8x8x64xf32>, %2995: tensor<1x8x8x64xf32>):
        %2996 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
        %2997 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %2998 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
        %2999 = "stablehlo.subtract"(%2998, %2944) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        %3000 = "stablehlo.dynamic_slice"(%2963, %2999, %2996) {slice_sizes = array<i64: 1, 16>} : (tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %3001 = "stablehlo.reshape"(%3000) : (tensor<1x16xf32>) -> tensor<16xf32>
        %3002 = "stablehlo.dynamic_slice"(%2964, %2999, %2996) {slice_sizes = array<i64: 1, 16>} : (tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %3003 = "stablehlo.reshape"(%3002) : (tensor<1x16xf32>) -> tensor<16xf32>
        %3004 = "stablehlo.dynamic_slice"(%2965, %2999, %2996, %2996, %2996) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %3005 = "stablehlo.reshape"(%3004) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %3006 = "stablehlo.dynamic_slice"(%2966, %2999, %2996, %2996) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %3007 = "stablehlo.reshape"(%3006) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %3008 = "stablehlo.dynamic_slice"(%2967, %2999, %2996, %2996, %2996) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %3009 = "stablehlo.reshape"(%3008) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %3010 = "stablehlo.dynamic_slice"(%2968, %2999, %2996, %2996) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %3011 = "stablehlo.reshape"(%3010) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %3012 = "stablehlo.dynamic_slice"(%2969, %2999, %2996, %2996, %2996) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %3013 = "stablehlo.reshape"(%3012) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %3014 = "stablehlo.dynamic_slice"(%2970, %2999, %2996, %2996) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %3015 = "stablehlo.reshape"(%3014) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %3016 = "stablehlo.dynamic_slice"(%2971, %2999, %2996, %2996, %2996) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<1x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %3017 = "stablehlo.reshape"(%3016) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
        %3018 = "stablehlo.dynamic_slice"(%2972, %2999, %2996) {slice_sizes = array<i64: 1, 16>} : (tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %3019 = "stablehlo.reshape"(%3018) : (tensor<1x16xf32>) -> tensor<16xf32>
        %3020 = "stablehlo.dynamic_slice"(%2973, %2999, %2996) {slice_sizes = array<i64: 1, 16>} : (tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %3021 = "stablehlo.reshape"(%3020) : (tensor<1x16xf32>) -> tensor<16xf32>
        %3022 = "stablehlo.dynamic_slice"(%2974, %2999, %2996) {slice_sizes = array<i64: 1, 16>} : (tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %3023 = "stablehlo.reshape"(%3022) : (tensor<1x16xf32>) -> tensor<16xf32>
        %3024 = "stablehlo.dynamic_slice"(%2975, %2999, %2996, %2996) {slice_sizes = array<i64: 1, 16, 64>} : (tensor<1x16x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x64xf32>
        %3025 = "stablehlo.reshape"(%3024) : (tensor<1x16x64xf32>) -> tensor<16x64xf32>
        %3026 = "stablehlo.dynamic_slice"(%2976, %2999, %2996) {slice_sizes = array<i64: 1, 64>} : (tensor<1x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
        %3027 = "stablehlo.reshape"(%3026) : (tensor<1x64xf32>) -> tensor<64xf32>
        %3028 = "stablehlo.dynamic_slice"(%2977, %2999, %2996, %2996) {slice_sizes = array<i64: 1, 64, 16>} : (tensor<1x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x16xf32>
        %3029 = "stablehlo.reshape"(%3028) : (tensor<1x64x16xf32>) -> tensor<64x16xf32>
        %3030 = "stablehlo.dynamic_slice"(%2978, %2999, %2996) {slice_sizes = array<i64: 1, 16>} : (tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %3031 = "stablehlo.reshape"(%3030) : (tensor<1x16xf32>) -> tensor<16xf32>
        %3032 = "stablehlo.dynamic_slice"(%2979, %2999, %2996, %2996, %2996) {slice_sizes = array<i64: 1, 8, 8, 16>} : (tensor<1x8x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x16xf32>
        %3033 = "stablehlo.reshape"(%3032) : (tensor<1x8x8x16xf32>) -> tensor<8x8x16xf32>
        %3034 = "stablehlo.dynamic_slice"(%2980, %2999, %2996, %2996) {slice_sizes = array<i64: 1, 8, 8>} : (tensor<1x8x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8xf32>
        %3035 = "stablehlo.reshape"(%3034) : (tensor<1x8x8xf32>) -> tensor<8x8xf32>
        %3036 = "stablehlo.dynamic_slice"(%2981, %2999, %2996, %2996, %2996) {slice_sizes = array<i64: 1, 8, 8, 16>} : (tensor<1x8x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x16xf32>
        %3037 = "stablehlo.reshape"(%3036) : (tensor<1x8x8x16xf32>) -> tensor<8x8x16xf32>
        %3038 = "stablehlo.dynamic_slice"(%2982, %2999, %2996, %2996, %2996, %2996) {slice_sizes = array<i64: 1, 8, 8, 2, 8>} : (tensor<1x8x8x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x2x8xf32>
        %3039 = "stablehlo.reshape"(%3038) : (tensor<1x8x8x2x8xf32>) -> tensor<8x8x2x8xf32>
        %3040 = "stablehlo.dynamic_slice"(%2983, %2999, %2996, %2996, %2996, %2996) {slice_sizes = array<i64: 1, 8, 8, 2, 8>} : (tensor<1x8x8x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x2x8xf32>
        %3041 = "stablehlo.reshape"(%3040) : (tensor<1x8x8x2x8xf32>) -> tensor<8x8x2x8xf32>
        %3042 = "stablehlo.dynamic_slice"(%2984, %2999, %2996, %2996, %2996, %2996) {slice_sizes = array<i64: 1, 8, 8, 2, 8>} : (tensor<1x8x8x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x2x8xf32>
        %3043 = "stablehlo.reshape"(%3042) : (tensor<1x8x8x2x8xf32>) -> tensor<8x8x2x8xf32>
        %3044 = "stablehlo.dynamic_slice"(%2985, %2999, %2996, %2996, %2996, %2996) {slice_sizes = array<i64: 1, 8, 2, 8, 8>} : (tensor<1x8x2x8x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x2x8x8xf32>
        %3045 = "stablehlo.reshape"(%3044) : (tensor<1x8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %3046 = "stablehlo.dynamic_slice"(%2986, %2999, %2996, %2996, %2996) {slice_sizes = array<i64: 1, 8, 2, 8>} : (tensor<1x8x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x2x8xf32>
        %3047 = "stablehlo.reshape"(%3046) : (tensor<1x8x2x8xf32>) -> tensor<8x2x8xf32>
        %3048 = "stablehlo.dynamic_slice"(%2987, %2999, %2996, %2996, %2996, %2996) {slice_sizes = array<i64: 1, 8, 2, 8, 8>} : (tensor<1x8x2x8x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x2x8x8xf32>
        %3049 = "stablehlo.reshape"(%3048) : (tensor<1x8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %3050 = "stablehlo.dynamic_slice"(%2988, %2999, %2996, %2996, %2996, %2996) {slice_sizes = array<i64: 1, 8, 8, 2, 8>} : (tensor<1x8x8x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x2x8xf32>
        %3051 = "stablehlo.reshape"(%3050) : (tensor<1x8x8x2x8xf32>) -> tensor<8x8x2x8xf32>
        %3052 = "stablehlo.dynamic_slice"(%2989, %2999, %2996, %2996, %2996) {slice_sizes = array<i64: 1, 8, 8, 16>} : (tensor<1x8x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x16xf32>
        %3053 = "stablehlo.reshape"(%3052) : (tensor<1x8x8x16xf32>) -> tensor<8x8x16xf32>
        %3054 = "stablehlo.dynamic_slice"(%2990, %2999, %2996, %2996) {slice_sizes = array<i64: 1, 8, 8>} : (tensor<1x8x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8xf32>
        %3055 = "stablehlo.reshape"(%3054) : (tensor<1x8x8xf32>) -> tensor<8x8xf32>
        %3056 = "stablehlo.dynamic_slice"(%2991, %2999, %2996, %2996, %2996) {slice_sizes = array<i64: 1, 8, 8, 16>} : (tensor<1x8x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x16xf32>
        %3057 = "stablehlo.reshape"(%3056) : (tensor<1x8x8x16xf32>) -> tensor<8x8x16xf32>
        %3058 = "stablehlo.dynamic_slice"(%2992, %2999, %2996, %2996, %2996) {slice_sizes = array<i64: 1, 8, 8, 64>} : (tensor<1x8x8x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x64xf32>
        %3059 = "stablehlo.reshape"(%3058) : (tensor<1x8x8x64xf32>) -> tensor<8x8x64xf32>
        %3060 = "stablehlo.dynamic_slice"(%2993, %2999, %2996, %2996, %2996) {slice_sizes = array<i64: 1, 8, 8, 64>} : (tensor<1x8x8x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x64xf32>
        %3061 = "stablehlo.reshape"(%3060) : (tensor<1x8x8x64xf32>) -> tensor<8x8x64xf32>
        %3062 = "stablehlo.dynamic_slice"(%2994, %2999, %2996, %2996, %2996) {slice_sizes = array<i64: 1, 8, 8, 64>} : (tensor<1x8x8x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x64xf32>
        %3063 = "stablehlo.reshape"(%3062) : (tensor<1x8x8x64xf32>) -> tensor<8x8x64xf32>
        %3064 = "stablehlo.dynamic_slice"(%2995, %2999, %2996, %2996, %2996) {slice_sizes = array<i64: 1, 8, 8, 64>} : (tensor<1x8x8x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x64xf32>
        %3065 = "stablehlo.reshape"(%3064) : (tensor<1x8x8x64xf32>) -> tensor<8x8x64xf32>
        %3066 = "stablehlo.broadcast_in_dim"(%3001) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %3067 = "stablehlo.constant"() {value = dense<3.5355338e-1> : tensor<f32>} : () -> tensor<f32>
        %3068 = "stablehlo.broadcast_in_dim"(%3067) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x8x8xf32>
        %3069 = "stablehlo.reshape"(%2962) : (tensor<8x8xi1>) -> tensor<8x1x1x8xi1>
        %3070 = "stablehlo.reshape"(%3069) : (tensor<8x1x1x8xi1>) -> tensor<8x8xi1>
        %3071 = "stablehlo.broadcast_in_dim"(%3070) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<8x8xi1>) -> tensor<8x2x8x8xi1>
        %3072 = "stablehlo.reshape"(%3047) : (tensor<8x2x8xf32>) -> tensor<8x2x8x1xf32>
        %3073 = "stablehlo.reshape"(%3072) : (tensor<8x2x8x1xf32>) -> tensor<8x2x8xf32>
        %3074 = "stablehlo.broadcast_in_dim"(%3073) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x8xf32>) -> tensor<8x2x8x8xf32>
        %3075 = "stablehlo.broadcast_in_dim"(%3021) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %3076 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
        %3077 = "stablehlo.broadcast_in_dim"(%3076) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8x64xf32>
        %3078 = "stablehlo.constant"() {value = dense<7.0710677e-1> : tensor<f32>} : () -> tensor<f32>
        %3079 = "stablehlo.broadcast_in_dim"(%3078) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8x64xf32>
        %3080 = "sdy.sharding_constraint"(%2945) {sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>} : (tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3081 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %3085 = "stablehlo.reduce"(%3080, %3081) ({
          ^bb0(%3082: tensor<f32>, %3083: tensor<f32>):
            %3084 = "stablehlo.add"(%3082, %3083) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%3084) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<16xf32>
        %3086 = "stablehlo.dot_general"(%3080, %3029) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>} : (tensor<8x8x16xf32>, tensor<64x16xf32>) -> tensor<8x8x64xf32>
        %3087 = "stablehlo.dot_general"(%3080, %3065) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>} : (tensor<8x8x16xf32>, tensor<8x8x64xf32>) -> tensor<16x64xf32>
        %3088 = "stablehlo.transpose"(%3087) {permutation = array<i64: 1, 0>} : (tensor<16x64xf32>) -> tensor<64x16xf32>
        %3089 = "stablehlo.multiply"(%3086, %3063) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %3090 = "stablehlo.multiply"(%3086, %3059) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %3091 = "stablehlo.multiply"(%3061, %3061) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %3092 = "stablehlo.negate"(%3091) : (tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %3093 = "stablehlo.exponential"(%3092) : (tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %3094 = "stablehlo.multiply"(%3090, %3093) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %3095 = "stablehlo.constant"() {value = dense<1.1283792> : tensor<f32>} : () -> tensor<f32>
        %3096 = "stablehlo.broadcast_in_dim"(%3095) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8x64xf32>
        %3097 = "stablehlo.multiply"(%3094, %3096) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %3098 = "stablehlo.multiply"(%3097, %3079) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %3099 = "stablehlo.multiply"(%3089, %3077) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %3100 = "stablehlo.add"(%3098, %3099) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %3101 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %3105 = "stablehlo.reduce"(%3100, %3101) ({
          ^bb0(%3102: tensor<f32>, %3103: tensor<f32>):
            %3104 = "stablehlo.add"(%3102, %3103) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%3104) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x8x64xf32>, tensor<f32>) -> tensor<64xf32>
        %3106 = "stablehlo.dot_general"(%3100, %3025) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>} : (tensor<8x8x64xf32>, tensor<16x64xf32>) -> tensor<8x8x16xf32>
        %3107 = "stablehlo.dot_general"(%3100, %3057) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>} : (tensor<8x8x64xf32>, tensor<8x8x16xf32>) -> tensor<64x16xf32>
        %3108 = "stablehlo.transpose"(%3107) {permutation = array<i64: 1, 0>} : (tensor<64x16xf32>) -> tensor<16x64xf32>
        %3109 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %3113 = "stablehlo.reduce"(%3106, %3109) ({
          ^bb0(%3110: tensor<f32>, %3111: tensor<f32>):
            %3112 = "stablehlo.add"(%3110, %3111) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%3112) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<16xf32>
        %3114 = "stablehlo.multiply"(%3106, %3075) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3115 = "stablehlo.multiply"(%3106, %3053) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3116 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %3120 = "stablehlo.reduce"(%3115, %3116) ({
          ^bb0(%3117: tensor<f32>, %3118: tensor<f32>):
            %3119 = "stablehlo.add"(%3117, %3118) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%3119) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<16xf32>
        %3121 = "stablehlo.reshape"(%3055) : (tensor<8x8xf32>) -> tensor<8x8x1xf32>
        %3122 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %3126 = "stablehlo.reduce"(%3114, %3122) ({
          ^bb0(%3123: tensor<f32>, %3124: tensor<f32>):
            %3125 = "stablehlo.add"(%3123, %3124) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%3125) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
        %3127 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %3128 = "stablehlo.broadcast_in_dim"(%3127) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %3129 = "stablehlo.multiply"(%3126, %3128) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %3130 = "stablehlo.reshape"(%3129) : (tensor<8x8xf32>) -> tensor<8x8x1xf32>
        %3131 = "stablehlo.reshape"(%3130) : (tensor<8x8x1xf32>) -> tensor<8x8xf32>
        %3132 = "stablehlo.broadcast_in_dim"(%3131) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
        %3133 = "stablehlo.subtract"(%3114, %3132) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3134 = "stablehlo.multiply"(%3114, %3053) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3135 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %3139 = "stablehlo.reduce"(%3134, %3135) ({
          ^bb0(%3136: tensor<f32>, %3137: tensor<f32>):
            %3138 = "stablehlo.add"(%3136, %3137) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%3138) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
        %3140 = "stablehlo.multiply"(%3139, %3128) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %3141 = "stablehlo.reshape"(%3140) : (tensor<8x8xf32>) -> tensor<8x8x1xf32>
        %3142 = "stablehlo.reshape"(%3141) : (tensor<8x8x1xf32>) -> tensor<8x8xf32>
        %3143 = "stablehlo.broadcast_in_dim"(%3142) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
        %3144 = "stablehlo.multiply"(%3053, %3143) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3145 = "stablehlo.subtract"(%3133, %3144) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3146 = "stablehlo.reshape"(%3121) : (tensor<8x8x1xf32>) -> tensor<8x8xf32>
        %3147 = "stablehlo.broadcast_in_dim"(%3146) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
        %3148 = "stablehlo.multiply"(%3145, %3147) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3149 = "stablehlo.add"(%3080, %3148) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3150 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %3154 = "stablehlo.reduce"(%3149, %3150) ({
          ^bb0(%3151: tensor<f32>, %3152: tensor<f32>):
            %3153 = "stablehlo.add"(%3151, %3152) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%3153) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<16xf32>
        %3155 = "stablehlo.dot_general"(%3149, %3017) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>} : (tensor<8x8x16xf32>, tensor<2x8x16xf32>) -> tensor<8x8x2x8xf32>
        %3156 = "stablehlo.dot_general"(%3149, %3051) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>} : (tensor<8x8x16xf32>, tensor<8x8x2x8xf32>) -> tensor<16x2x8xf32>
        %3157 = "stablehlo.transpose"(%3156) {permutation = array<i64: 1, 2, 0>} : (tensor<16x2x8xf32>) -> tensor<2x8x16xf32>
        %3158 = "stablehlo.transpose"(%3155) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<8x8x2x8xf32>) -> tensor<8x2x8x8xf32>
        %3159 = "stablehlo.dot_general"(%3158, %3043) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 2], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>} : (tensor<8x2x8x8xf32>, tensor<8x8x2x8xf32>) -> tensor<8x2x8x8xf32>
        %3160 = "stablehlo.dot_general"(%3158, %3049) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>} : (tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %3161 = "stablehlo.transpose"(%3160) {permutation = array<i64: 0, 3, 1, 2>} : (tensor<8x2x8x8xf32>) -> tensor<8x8x2x8xf32>
        %3162 = "stablehlo.divide"(%3159, %3074) : (tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %3163 = "stablehlo.multiply"(%3159, %3049) : (tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %3164 = "stablehlo.divide"(%3163, %3074) : (tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %3165 = "stablehlo.negate"(%3164) : (tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %3166 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %3170 = "stablehlo.reduce"(%3165, %3166) ({
          ^bb0(%3167: tensor<f32>, %3168: tensor<f32>):
            %3169 = "stablehlo.add"(%3167, %3168) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%3169) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x8x8xf32>, tensor<f32>) -> tensor<8x2x8xf32>
        %3171 = "stablehlo.reshape"(%3170) : (tensor<8x2x8xf32>) -> tensor<8x2x8x1xf32>
        %3172 = "stablehlo.reshape"(%3171) : (tensor<8x2x8x1xf32>) -> tensor<8x2x8xf32>
        %3173 = "stablehlo.broadcast_in_dim"(%3172) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x8xf32>) -> tensor<8x2x8x8xf32>
        %3174 = "stablehlo.add"(%3162, %3173) : (tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %3175 = "stablehlo.multiply"(%3174, %3045) : (tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %3176 = "stablehlo.constant"() {value = dense<0.0> : tensor<8x2x8x8xf32>} : () -> tensor<8x2x8x8xf32>
        %3177 = "stablehlo.select"(%3071, %3175, %3176) : (tensor<8x2x8x8xi1>, tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %3178 = "stablehlo.multiply"(%3177, %3068) : (tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %3179 = "stablehlo.dot_general"(%3178, %3041) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 2], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>} : (tensor<8x2x8x8xf32>, tensor<8x8x2x8xf32>) -> tensor<8x2x8x8xf32>
        %3180 = "stablehlo.transpose"(%3179) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<8x2x8x8xf32>) -> tensor<8x8x2x8xf32>
        %3181 = "stablehlo.dot_general"(%3178, %3039) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 2], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>} : (tensor<8x2x8x8xf32>, tensor<8x8x2x8xf32>) -> tensor<8x2x8x8xf32>
        %3182 = "stablehlo.transpose"(%3181) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<8x2x8x8xf32>) -> tensor<8x8x2x8xf32>
        %3183 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %3187 = "stablehlo.reduce"(%3161, %3183) ({
          ^bb0(%3184: tensor<f32>, %3185: tensor<f32>):
            %3186 = "stablehlo.add"(%3184, %3185) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%3186) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x8x2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
        %3188 = "stablehlo.dot_general"(%3161, %3013) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [1, 2]>} : (tensor<8x8x2x8xf32>, tensor<16x2x8xf32>) -> tensor<8x8x16xf32>
        %3189 = "stablehlo.dot_general"(%3161, %3037) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>} : (tensor<8x8x2x8xf32>, tensor<8x8x16xf32>) -> tensor<2x8x16xf32>
        %3190 = "stablehlo.transpose"(%3189) {permutation = array<i64: 2, 0, 1>} : (tensor<2x8x16xf32>) -> tensor<16x2x8xf32>
        %3191 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %3195 = "stablehlo.reduce"(%3182, %3191) ({
          ^bb0(%3192: tensor<f32>, %3193: tensor<f32>):
            %3194 = "stablehlo.add"(%3192, %3193) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%3194) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x8x2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
        %3196 = "stablehlo.dot_general"(%3182, %3009) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [1, 2]>} : (tensor<8x8x2x8xf32>, tensor<16x2x8xf32>) -> tensor<8x8x16xf32>
        %3197 = "stablehlo.dot_general"(%3182, %3037) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>} : (tensor<8x8x2x8xf32>, tensor<8x8x16xf32>) -> tensor<2x8x16xf32>
        %3198 = "stablehlo.transpose"(%3197) {permutation = array<i64: 2, 0, 1>} : (tensor<2x8x16xf32>) -> tensor<16x2x8xf32>
        %3199 = "stablehlo.add"(%3188, %3196) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3200 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %3204 = "stablehlo.reduce"(%3180, %3200) ({
          ^bb0(%3201: tensor<f32>, %3202: tensor<f32>):
            %3203 = "stablehlo.add"(%3201, %3202) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%3203) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x8x2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
        %3205 = "stablehlo.dot_general"(%3180, %3005) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [1, 2]>} : (tensor<8x8x2x8xf32>, tensor<16x2x8xf32>) -> tensor<8x8x16xf32>
        %3206 = "stablehlo.dot_general"(%3180, %3037) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>} : (tensor<8x8x2x8xf32>, tensor<8x8x16xf32>) -> tensor<2x8x16xf32>
        %3207 = "stablehlo.transpose"(%3206) {permutation = array<i64: 2, 0, 1>} : (tensor<2x8x16xf32>) -> tensor<16x2x8xf32>
        %3208 = "stablehlo.add"(%3199, %3205) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3209 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %3213 = "stablehlo.reduce"(%3208, %3209) ({
          ^bb0(%3210: tensor<f32>, %3211: tensor<f32>):
            %3212 = "stablehlo.add"(%3210, %3211) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%3212) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<16xf32>
        %3214 = "stablehlo.multiply"(%3208, %3066) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3215 = "stablehlo.multiply"(%3208, %3033) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3216 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %3220 = "stablehlo.reduce"(%3215, %3216) ({
          ^bb0(%3217: tensor<f32>, %3218: tensor<f32>):
            %3219 = "stablehlo.add"(%3217, %3218) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%3219) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<16xf32>
        %3221 = "stablehlo.reshape"(%3035) : (tensor<8x8xf32>) -> tensor<8x8x1xf32>
        %3222 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %3226 = "stablehlo.reduce"(%3214, %3222) ({
          ^bb0(%3223: tensor<f32>, %3224: tensor<f32>):
            %3225 = "stablehlo.add"(%3223, %3224) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%3225) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
        %3227 = "stablehlo.multiply"(%3226, %3128) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %3228 = "stablehlo.reshape"(%3227) : (tensor<8x8xf32>) -> tensor<8x8x1xf32>
        %3229 = "stablehlo.reshape"(%3228) : (tensor<8x8x1xf32>) -> tensor<8x8xf32>
        %3230 = "stablehlo.broadcast_in_dim"(%3229) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
        %3231 = "stablehlo.subtract"(%3214, %3230) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3232 = "stablehlo.multiply"(%3214, %3033) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3233 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %3237 = "stablehlo.reduce"(%3232, %3233) ({
          ^bb0(%3234: tensor<f32>, %3235: tensor<f32>):
            %3236 = "stablehlo.add"(%3234, %3235) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%3236) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
        %3238 = "stablehlo.multiply"(%3237, %3128) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %3239 = "stablehlo.reshape"(%3238) : (tensor<8x8xf32>) -> tensor<8x8x1xf32>
        %3240 = "stablehlo.reshape"(%3239) : (tensor<8x8x1xf32>) -> tensor<8x8xf32>
        %3241 = "stablehlo.broadcast_in_dim"(%3240) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
        %3242 = "stablehlo.multiply"(%3033, %3241) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3243 = "stablehlo.subtract"(%3231, %3242) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3244 = "stablehlo.reshape"(%3221) : (tensor<8x8x1xf32>) -> tensor<8x8xf32>
        %3245 = "stablehlo.broadcast_in_dim"(%3244) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
        %3246 = "stablehlo.multiply"(%3243, %3245) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3247 = "stablehlo.add"(%3149, %3246) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3248 = "stablehlo.add"(%2944, %2997) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        %3249 = "stablehlo.reshape"(%3220) : (tensor<16xf32>) -> tensor<1x16xf32>
        %3250 = "stablehlo.dynamic_update_slice"(%2946, %3249, %2999, %2996) : (tensor<1x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %3251 = "stablehlo.reshape"(%3213) : (tensor<16xf32>) -> tensor<1x16xf32>
        %3252 = "stablehlo.dynamic_update_slice"(%2947, %3251, %2999, %2996) : (tensor<1x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %3253 = "stablehlo.reshape"(%3207) : (tensor<16x2x8xf32>) -> tensor<1x16x2x8xf32>
        %3254 = "stablehlo.dynamic_update_slice"(%2948, %3253, %2999, %2996, %2996, %2996) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %3255 = "stablehlo.reshape"(%3204) : (tensor<2x8xf32>) -> tensor<1x2x8xf32>
        %3256 = "stablehlo.dynamic_update_slice"(%2949, %3255, %2999, %2996, %2996) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %3257 = "stablehlo.reshape"(%3198) : (tensor<16x2x8xf32>) -> tensor<1x16x2x8xf32>
        %3258 = "stablehlo.dynamic_update_slice"(%2950, %3257, %2999, %2996, %2996, %2996) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %3259 = "stablehlo.reshape"(%3195) : (tensor<2x8xf32>) -> tensor<1x2x8xf32>
        %3260 = "stablehlo.dynamic_update_slice"(%2951, %3259, %2999, %2996, %2996) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %3261 = "stablehlo.reshape"(%3190) : (tensor<16x2x8xf32>) -> tensor<1x16x2x8xf32>
        %3262 = "stablehlo.dynamic_update_slice"(%2952, %3261, %2999, %2996, %2996, %2996) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %3263 = "stablehlo.reshape"(%3187) : (tensor<2x8xf32>) -> tensor<1x2x8xf32>
        %3264 = "stablehlo.dynamic_update_slice"(%2953, %3263, %2999, %2996, %2996) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %3265 = "stablehlo.reshape"(%3157) : (tensor<2x8x16xf32>) -> tensor<1x2x8x16xf32>
        %3266 = "stablehlo.dynamic_update_slice"(%2954, %3265, %2999, %2996, %2996, %2996) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %3267 = "stablehlo.reshape"(%3154) : (tensor<16xf32>) -> tensor<1x16xf32>
        %3268 = "stablehlo.dynamic_update_slice"(%2955, %3267, %2999, %2996) : (tensor<1x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %3269 = "stablehlo.reshape"(%3120) : (tensor<16xf32>) -> tensor<1x16xf32>
        %3270 = "stablehlo.dynamic_update_slice"(%2956, %3269, %2999, %2996) : (tensor<1x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %3271 = "stablehlo.reshape"(%3113) : (tensor<16xf32>) -> tensor<1x16xf32>
        %3272 = "stablehlo.dynamic_update_slice"(%2957, %3271, %2999, %2996) : (tensor<1x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %3273 = "stablehlo.reshape"(%3108) : (tensor<16x64xf32>) -> tensor<1x16x64xf32>
        %3274 = "stablehlo.dynamic_update_slice"(%2958, %3273, %2999, %2996, %2996) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x64xf32>
        %3275 = "stablehlo.reshape"(%3105) : (tensor<64xf32>) -> tensor<1x64xf32>
        %3276 = "stablehlo.dynamic_update_slice"(%2959, %3275, %2999, %2996) : (tensor<1x64xf32>, tensor<1x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
        %3277 = "stablehlo.reshape"(%3088) : (tensor<64x16xf32>) -> tensor<1x64x16xf32>
        %3278 = "stablehlo.dynamic_update_slice"(%2960, %3277, %2999, %2996, %2996) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x16xf32>
        %3279 = "stablehlo.reshape"(%3085) : (tensor<16xf32>) -> tensor<1x16xf32>
        %3280 = "stablehlo.dynamic_update_slice"(%2961, %3279, %2999, %2996) : (tensor<1x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        "stablehlo.return"(%3248, %3247, %3250, %3252, %3254, %3256, %3258, %3260, %3262, %3264, %3266, %3268, %3270, %3272, %3274, %3276, %3278, %3280, %2962, %2963, %2964, %2965, %2966, %2967, %2968, %2969, %2970, %2971, %2972, %2973, %2974, %2975, %2976, %2977, %2978, %2979, %2980, %2981, %2982, %2983, %2984, %2985, %2986, %2987, %2988, %2989, %2990, %2991, %2992, %2993, %2994, %2995) : (tensor<i32>, tensor<8x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>, tensor<8x8xi1>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8x2x8xf32>, tensor<1x8x8x2x8xf32>, tensor<1x8x8x2x8xf32>, tensor<1x8x2x8x8xf32>, tensor<1x8x2x8xf32>, tensor<1x8x2x8x8xf32>, tensor<1x8x8x2x8xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>) -> ()
    }) : (tensor<i32>, tensor<8x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>, tensor<8x8xi1>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8x2x8xf32>, tensor<1x8x8x2x8xf32>, tensor<1x8x8x2x8xf32>, tensor<1x8x2x8x8xf32>, tensor<1x8x2x8xf32>, tensor<1x8x2x8x8xf32>, tensor<1x8x8x2x8xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>) -> (tensor<i32>, tensor<8x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>, tensor<8x8xi1>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8x2x8xf32>, tensor<1x8x8x2x8xf32>, tensor<1x8x8x2x8xf32>, tensor<1x8x2x8x8xf32>, tensor<1x8x2x8xf32>, tensor<1x8x2x8x8xf32>, tensor<1x8x8x2x8xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>)
    %3282 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3286 = "stablehlo.reduce"(%3281#1, %3282) ({
      ^bb0(%3283: tensor<f32>, %3284: tensor<f32>):
        %3285 = "stablehlo.add"(%3283, %3284) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3285) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<16xf32>
    %3287 = "stablehlo.dot_general"(%3281#1, %294) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>} : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<16x16xf32>
    %3288 = "stablehlo.transpose"(%3287) {permutation = array<i64: 1, 0>} : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %3289 = "stablehlo.multiply"(%3288, %3288) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %3290 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3294 = "stablehlo.reduce"(%3289, %3290) ({
      ^bb0(%3291: tensor<f32>, %3292: tensor<f32>):
        %3293 = "stablehlo.add"(%3291, %3292) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3293) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<16x16xf32>, tensor<f32>) -> tensor<f32>
    %3295 = "stablehlo.multiply"(%3286, %3286) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3296 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3300 = "stablehlo.reduce"(%3295, %3296) ({
      ^bb0(%3297: tensor<f32>, %3298: tensor<f32>):
        %3299 = "stablehlo.add"(%3297, %3298) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3299) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %3301 = "stablehlo.add"(%3294, %3300) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3302 = "stablehlo.multiply"(%3281#2, %3281#2) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3303 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3307 = "stablehlo.reduce"(%3302, %3303) ({
      ^bb0(%3304: tensor<f32>, %3305: tensor<f32>):
        %3306 = "stablehlo.add"(%3304, %3305) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3306) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<1x16xf32>, tensor<f32>) -> tensor<f32>
    %3308 = "stablehlo.add"(%3301, %3307) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3309 = "stablehlo.multiply"(%3281#3, %3281#3) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3310 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3314 = "stablehlo.reduce"(%3309, %3310) ({
      ^bb0(%3311: tensor<f32>, %3312: tensor<f32>):
        %3313 = "stablehlo.add"(%3311, %3312) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3313) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<1x16xf32>, tensor<f32>) -> tensor<f32>
    %3315 = "stablehlo.add"(%3308, %3314) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3316 = "stablehlo.multiply"(%3281#4, %3281#4) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %3317 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3321 = "stablehlo.reduce"(%3316, %3317) ({
      ^bb0(%3318: tensor<f32>, %3319: tensor<f32>):
        %3320 = "stablehlo.add"(%3318, %3319) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3320) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2, 3>} : (tensor<1x16x2x8xf32>, tensor<f32>) -> tensor<f32>
    %3322 = "stablehlo.add"(%3315, %3321) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3323 = "stablehlo.multiply"(%3281#5, %3281#5) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %3324 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3328 = "stablehlo.reduce"(%3323, %3324) ({
      ^bb0(%3325: tensor<f32>, %3326: tensor<f32>):
        %3327 = "stablehlo.add"(%3325, %3326) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3327) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2>} : (tensor<1x2x8xf32>, tensor<f32>) -> tensor<f32>
    %3329 = "stablehlo.add"(%3322, %3328) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3330 = "stablehlo.multiply"(%3281#6, %3281#6) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %3331 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3335 = "stablehlo.reduce"(%3330, %3331) ({
      ^bb0(%3332: tensor<f32>, %3333: tensor<f32>):
        %3334 = "stablehlo.add"(%3332, %3333) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3334) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2, 3>} : (tensor<1x16x2x8xf32>, tensor<f32>) -> tensor<f32>
    %3336 = "stablehlo.add"(%3329, %3335) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3337 = "stablehlo.multiply"(%3281#7, %3281#7) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %3338 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3342 = "stablehlo.reduce"(%3337, %3338) ({
      ^bb0(%3339: tensor<f32>, %3340: tensor<f32>):
        %3341 = "stablehlo.add"(%3339, %3340) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3341) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2>} : (tensor<1x2x8xf32>, tensor<f32>) -> tensor<f32>
    %3343 = "stablehlo.add"(%3336, %3342) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3344 = "stablehlo.multiply"(%3281#8, %3281#8) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %3345 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3349 = "stablehlo.reduce"(%3344, %3345) ({
      ^bb0(%3346: tensor<f32>, %3347: tensor<f32>):
        %3348 = "stablehlo.add"(%3346, %3347) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3348) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2, 3>} : (tensor<1x16x2x8xf32>, tensor<f32>) -> tensor<f32>
    %3350 = "stablehlo.add"(%3343, %3349) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3351 = "stablehlo.multiply"(%3281#9, %3281#9) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %3352 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3356 = "stablehlo.reduce"(%3351, %3352) ({
      ^bb0(%3353: tensor<f32>, %3354: tensor<f32>):
        %3355 = "stablehlo.add"(%3353, %3354) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3355) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2>} : (tensor<1x2x8xf32>, tensor<f32>) -> tensor<f32>
    %3357 = "stablehlo.add"(%3350, %3356) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3358 = "stablehlo.multiply"(%3281#10, %3281#10) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %3359 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3363 = "stablehlo.reduce"(%3358, %3359) ({
      ^bb0(%3360: tensor<f32>, %3361: tensor<f32>):
        %3362 = "stablehlo.add"(%3360, %3361) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3362) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2, 3>} : (tensor<1x2x8x16xf32>, tensor<f32>) -> tensor<f32>
    %3364 = "stablehlo.add"(%3357, %3363) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3365 = "stablehlo.multiply"(%3281#11, %3281#11) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3366 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3370 = "stablehlo.reduce"(%3365, %3366) ({
      ^bb0(%3367: tensor<f32>, %3368: tensor<f32>):
        %3369 = "stablehlo.add"(%3367, %3368) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3369) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<1x16xf32>, tensor<f32>) -> tensor<f32>
    %3371 = "stablehlo.add"(%3364, %3370) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3372 = "stablehlo.multiply"(%3281#12, %3281#12) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3373 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3377 = "stablehlo.reduce"(%3372, %3373) ({
      ^bb0(%3374: tensor<f32>, %3375: tensor<f32>):
        %3376 = "stablehlo.add"(%3374, %3375) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3376) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<1x16xf32>, tensor<f32>) -> tensor<f32>
    %3378 = "stablehlo.add"(%3371, %3377) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3379 = "stablehlo.multiply"(%3281#13, %3281#13) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3380 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3384 = "stablehlo.reduce"(%3379, %3380) ({
      ^bb0(%3381: tensor<f32>, %3382: tensor<f32>):
        %3383 = "stablehlo.add"(%3381, %3382) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3383) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<1x16xf32>, tensor<f32>) -> tensor<f32>
    %3385 = "stablehlo.add"(%3378, %3384) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3386 = "stablehlo.multiply"(%3281#14, %3281#14) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %3387 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3391 = "stablehlo.reduce"(%3386, %3387) ({
      ^bb0(%3388: tensor<f32>, %3389: tensor<f32>):
        %3390 = "stablehlo.add"(%3388, %3389) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3390) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2>} : (tensor<1x16x64xf32>, tensor<f32>) -> tensor<f32>
    %3392 = "stablehlo.add"(%3385, %3391) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3393 = "stablehlo.multiply"(%3281#15, %3281#15) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %3394 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3398 = "stablehlo.reduce"(%3393, %3394) ({
      ^bb0(%3395: tensor<f32>, %3396: tensor<f32>):
        %3397 = "stablehlo.add"(%3395, %3396) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3397) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<1x64xf32>, tensor<f32>) -> tensor<f32>
    %3399 = "stablehlo.add"(%3392, %3398) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3400 = "stablehlo.multiply"(%3281#16, %3281#16) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %3401 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3405 = "stablehlo.reduce"(%3400, %3401) ({
      ^bb0(%3402: tensor<f32>, %3403: tensor<f32>):
        %3404 = "stablehlo.add"(%3402, %3403) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3404) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2>} : (tensor<1x64x16xf32>, tensor<f32>) -> tensor<f32>
    %3406 = "stablehlo.add"(%3399, %3405) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3407 = "stablehlo.multiply"(%3281#17, %3281#17) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3408 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3412 = "stablehlo.reduce"(%3407, %3408) ({
      ^bb0(%3409: tensor<f32>, %3410: tensor<f32>):
        %3411 = "stablehlo.add"(%3409, %3410) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3411) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<1x16xf32>, tensor<f32>) -> tensor<f32>
    %3413 = "stablehlo.add"(%3406, %3412) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3414 = "stablehlo.multiply"(%2829, %2829) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3415 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3419 = "stablehlo.reduce"(%3414, %3415) ({
      ^bb0(%3416: tensor<f32>, %3417: tensor<f32>):
        %3418 = "stablehlo.add"(%3416, %3417) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3418) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %3420 = "stablehlo.add"(%3413, %3419) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3421 = "stablehlo.multiply"(%2822, %2822) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3422 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3426 = "stablehlo.reduce"(%3421, %3422) ({
      ^bb0(%3423: tensor<f32>, %3424: tensor<f32>):
        %3425 = "stablehlo.add"(%3423, %3424) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3425) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %3427 = "stablehlo.add"(%3420, %3426) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3428 = "stablehlo.multiply"(%2817, %2817) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3429 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3433 = "stablehlo.reduce"(%3428, %3429) ({
      ^bb0(%3430: tensor<f32>, %3431: tensor<f32>):
        %3432 = "stablehlo.add"(%3430, %3431) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3432) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %3434 = "stablehlo.add"(%3427, %3433) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3435 = "stablehlo.multiply"(%2810, %2810) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %3436 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3440 = "stablehlo.reduce"(%3435, %3436) ({
      ^bb0(%3437: tensor<f32>, %3438: tensor<f32>):
        %3439 = "stablehlo.add"(%3437, %3438) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3439) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<8x16xf32>, tensor<f32>) -> tensor<f32>
    %3441 = "stablehlo.add"(%3434, %3440) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3442 = "stablehlo.multiply"(%2808, %2808) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3443 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3447 = "stablehlo.reduce"(%3442, %3443) ({
      ^bb0(%3444: tensor<f32>, %3445: tensor<f32>):
        %3446 = "stablehlo.add"(%3444, %3445) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3446) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %3448 = "stablehlo.add"(%3441, %3447) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3449 = "stablehlo.multiply"(%2803, %2803) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3450 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3454 = "stablehlo.reduce"(%3449, %3450) ({
      ^bb0(%3451: tensor<f32>, %3452: tensor<f32>):
        %3453 = "stablehlo.add"(%3451, %3452) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3453) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %3455 = "stablehlo.add"(%3448, %3454) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3456 = "stablehlo.multiply"(%2795, %2795) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %3457 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3461 = "stablehlo.reduce"(%3456, %3457) ({
      ^bb0(%3458: tensor<f32>, %3459: tensor<f32>):
        %3460 = "stablehlo.add"(%3458, %3459) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3460) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<4x16xf32>, tensor<f32>) -> tensor<f32>
    %3462 = "stablehlo.add"(%3455, %3461) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3463 = "stablehlo.multiply"(%2789#3, %2789#3) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3464 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3468 = "stablehlo.reduce"(%3463, %3464) ({
      ^bb0(%3465: tensor<f32>, %3466: tensor<f32>):
        %3467 = "stablehlo.add"(%3465, %3466) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3467) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<f32>
    %3469 = "stablehlo.add"(%3462, %3468) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3470 = "stablehlo.multiply"(%2789#4, %2789#4) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3471 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3475 = "stablehlo.reduce"(%3470, %3471) ({
      ^bb0(%3472: tensor<f32>, %3473: tensor<f32>):
        %3474 = "stablehlo.add"(%3472, %3473) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3474) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<f32>
    %3476 = "stablehlo.add"(%3469, %3475) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3477 = "stablehlo.multiply"(%2789#5, %2789#5) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %3478 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3482 = "stablehlo.reduce"(%3477, %3478) ({
      ^bb0(%3479: tensor<f32>, %3480: tensor<f32>):
        %3481 = "stablehlo.add"(%3479, %3480) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3481) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2, 3>} : (tensor<2x16x2x8xf32>, tensor<f32>) -> tensor<f32>
    %3483 = "stablehlo.add"(%3476, %3482) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3484 = "stablehlo.multiply"(%2789#6, %2789#6) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %3485 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3489 = "stablehlo.reduce"(%3484, %3485) ({
      ^bb0(%3486: tensor<f32>, %3487: tensor<f32>):
        %3488 = "stablehlo.add"(%3486, %3487) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3488) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x8xf32>, tensor<f32>) -> tensor<f32>
    %3490 = "stablehlo.add"(%3483, %3489) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3491 = "stablehlo.multiply"(%2789#7, %2789#7) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %3492 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3496 = "stablehlo.reduce"(%3491, %3492) ({
      ^bb0(%3493: tensor<f32>, %3494: tensor<f32>):
        %3495 = "stablehlo.add"(%3493, %3494) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3495) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2, 3>} : (tensor<2x16x2x8xf32>, tensor<f32>) -> tensor<f32>
    %3497 = "stablehlo.add"(%3490, %3496) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3498 = "stablehlo.multiply"(%2789#8, %2789#8) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %3499 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3503 = "stablehlo.reduce"(%3498, %3499) ({
      ^bb0(%3500: tensor<f32>, %3501: tensor<f32>):
        %3502 = "stablehlo.add"(%3500, %3501) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3502) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x8xf32>, tensor<f32>) -> tensor<f32>
    %3504 = "stablehlo.add"(%3497, %3503) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3505 = "stablehlo.multiply"(%2789#9, %2789#9) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %3506 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3510 = "stablehlo.reduce"(%3505, %3506) ({
      ^bb0(%3507: tensor<f32>, %3508: tensor<f32>):
        %3509 = "stablehlo.add"(%3507, %3508) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3509) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2, 3>} : (tensor<2x16x2x8xf32>, tensor<f32>) -> tensor<f32>
    %3511 = "stablehlo.add"(%3504, %3510) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3512 = "stablehlo.multiply"(%2789#10, %2789#10) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %3513 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3517 = "stablehlo.reduce"(%3512, %3513) ({
      ^bb0(%3514: tensor<f32>, %3515: tensor<f32>):
        %3516 = "stablehlo.add"(%3514, %3515) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3516) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x8xf32>, tensor<f32>) -> tensor<f32>
    %3518 = "stablehlo.add"(%3511, %3517) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3519 = "stablehlo.multiply"(%2789#11, %2789#11) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %3520 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3524 = "stablehlo.reduce"(%3519, %3520) ({
      ^bb0(%3521: tensor<f32>, %3522: tensor<f32>):
        %3523 = "stablehlo.add"(%3521, %3522) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3523) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2, 3>} : (tensor<2x2x8x16xf32>, tensor<f32>) -> tensor<f32>
    %3525 = "stablehlo.add"(%3518, %3524) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3526 = "stablehlo.multiply"(%2789#12, %2789#12) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3527 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3531 = "stablehlo.reduce"(%3526, %3527) ({
      ^bb0(%3528: tensor<f32>, %3529: tensor<f32>):
        %3530 = "stablehlo.add"(%3528, %3529) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3530) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<f32>
    %3532 = "stablehlo.add"(%3525, %3531) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3533 = "stablehlo.multiply"(%2789#13, %2789#13) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3534 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3538 = "stablehlo.reduce"(%3533, %3534) ({
      ^bb0(%3535: tensor<f32>, %3536: tensor<f32>):
        %3537 = "stablehlo.add"(%3535, %3536) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3537) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<f32>
    %3539 = "stablehlo.add"(%3532, %3538) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3540 = "stablehlo.multiply"(%2789#14, %2789#14) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3541 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3545 = "stablehlo.reduce"(%3540, %3541) ({
      ^bb0(%3542: tensor<f32>, %3543: tensor<f32>):
        %3544 = "stablehlo.add"(%3542, %3543) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3544) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<f32>
    %3546 = "stablehlo.add"(%3539, %3545) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3547 = "stablehlo.multiply"(%2789#15, %2789#15) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %3548 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3552 = "stablehlo.reduce"(%3547, %3548) ({
      ^bb0(%3549: tensor<f32>, %3550: tensor<f32>):
        %3551 = "stablehlo.add"(%3549, %3550) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3551) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2, 3>} : (tensor<2x16x2x8xf32>, tensor<f32>) -> tensor<f32>
    %3553 = "stablehlo.add"(%3546, %3552) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3554 = "stablehlo.multiply"(%2789#16, %2789#16) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %3555 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3559 = "stablehlo.reduce"(%3554, %3555) ({
      ^bb0(%3556: tensor<f32>, %3557: tensor<f32>):
        %3558 = "stablehlo.add"(%3556, %3557) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3558) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x8xf32>, tensor<f32>) -> tensor<f32>
    %3560 = "stablehlo.add"(%3553, %3559) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3561 = "stablehlo.multiply"(%2789#17, %2789#17) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %3562 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3566 = "stablehlo.reduce"(%3561, %3562) ({
      ^bb0(%3563: tensor<f32>, %3564: tensor<f32>):
        %3565 = "stablehlo.add"(%3563, %3564) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3565) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2, 3>} : (tensor<2x16x2x8xf32>, tensor<f32>) -> tensor<f32>
    %3567 = "stablehlo.add"(%3560, %3566) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3568 = "stablehlo.multiply"(%2789#18, %2789#18) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %3569 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3573 = "stablehlo.reduce"(%3568, %3569) ({
      ^bb0(%3570: tensor<f32>, %3571: tensor<f32>):
        %3572 = "stablehlo.add"(%3570, %3571) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3572) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x8xf32>, tensor<f32>) -> tensor<f32>
    %3574 = "stablehlo.add"(%3567, %3573) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3575 = "stablehlo.multiply"(%2789#19, %2789#19) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %3576 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3580 = "stablehlo.reduce"(%3575, %3576) ({
      ^bb0(%3577: tensor<f32>, %3578: tensor<f32>):
        %3579 = "stablehlo.add"(%3577, %3578) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3579) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2, 3>} : (tensor<2x16x2x8xf32>, tensor<f32>) -> tensor<f32>
    %3581 = "stablehlo.add"(%3574, %3580) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3582 = "stablehlo.multiply"(%2789#20, %2789#20) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %3583 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3587 = "stablehlo.reduce"(%3582, %3583) ({
      ^bb0(%3584: tensor<f32>, %3585: tensor<f32>):
        %3586 = "stablehlo.add"(%3584, %3585) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3586) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x8xf32>, tensor<f32>) -> tensor<f32>
    %3588 = "stablehlo.add"(%3581, %3587) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3589 = "stablehlo.multiply"(%2789#21, %2789#21) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %3590 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3594 = "stablehlo.reduce"(%3589, %3590) ({
      ^bb0(%3591: tensor<f32>, %3592: tensor<f32>):
        %3593 = "stablehlo.add"(%3591, %3592) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3593) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2, 3>} : (tensor<2x2x8x16xf32>, tensor<f32>) -> tensor<f32>
    %3595 = "stablehlo.add"(%3588, %3594) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3596 = "stablehlo.multiply"(%2789#22, %2789#22) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3597 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3601 = "stablehlo.reduce"(%3596, %3597) ({
      ^bb0(%3598: tensor<f32>, %3599: tensor<f32>):
        %3600 = "stablehlo.add"(%3598, %3599) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3600) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<f32>
    %3602 = "stablehlo.add"(%3595, %3601) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3603 = "stablehlo.multiply"(%2789#23, %2789#23) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3604 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3608 = "stablehlo.reduce"(%3603, %3604) ({
      ^bb0(%3605: tensor<f32>, %3606: tensor<f32>):
        %3607 = "stablehlo.add"(%3605, %3606) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3607) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<f32>
    %3609 = "stablehlo.add"(%3602, %3608) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3610 = "stablehlo.multiply"(%2789#24, %2789#24) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3611 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3615 = "stablehlo.reduce"(%3610, %3611) ({
      ^bb0(%3612: tensor<f32>, %3613: tensor<f32>):
        %3614 = "stablehlo.add"(%3612, %3613) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3614) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<f32>
    %3616 = "stablehlo.add"(%3609, %3615) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3617 = "stablehlo.multiply"(%2789#25, %2789#25) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %3618 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3622 = "stablehlo.reduce"(%3617, %3618) ({
      ^bb0(%3619: tensor<f32>, %3620: tensor<f32>):
        %3621 = "stablehlo.add"(%3619, %3620) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3621) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2>} : (tensor<2x16x64xf32>, tensor<f32>) -> tensor<f32>
    %3623 = "stablehlo.add"(%3616, %3622) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3624 = "stablehlo.multiply"(%2789#26, %2789#26) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3625 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3629 = "stablehlo.reduce"(%3624, %3625) ({
      ^bb0(%3626: tensor<f32>, %3627: tensor<f32>):
        %3628 = "stablehlo.add"(%3626, %3627) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3628) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<2x64xf32>, tensor<f32>) -> tensor<f32>
    %3630 = "stablehlo.add"(%3623, %3629) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3631 = "stablehlo.multiply"(%2789#27, %2789#27) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3632 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3636 = "stablehlo.reduce"(%3631, %3632) ({
      ^bb0(%3633: tensor<f32>, %3634: tensor<f32>):
        %3635 = "stablehlo.add"(%3633, %3634) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3635) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2>} : (tensor<2x64x16xf32>, tensor<f32>) -> tensor<f32>
    %3637 = "stablehlo.add"(%3630, %3636) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3638 = "stablehlo.multiply"(%2789#28, %2789#28) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3639 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3643 = "stablehlo.reduce"(%3638, %3639) ({
      ^bb0(%3640: tensor<f32>, %3641: tensor<f32>):
        %3642 = "stablehlo.add"(%3640, %3641) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3642) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<f32>
    %3644 = "stablehlo.add"(%3637, %3643) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3645 = "stablehlo.multiply"(%2087, %2087) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3646 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3650 = "stablehlo.reduce"(%3645, %3646) ({
      ^bb0(%3647: tensor<f32>, %3648: tensor<f32>):
        %3649 = "stablehlo.add"(%3647, %3648) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3649) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %3651 = "stablehlo.add"(%3644, %3650) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3652 = "stablehlo.multiply"(%2080, %2080) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3653 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3657 = "stablehlo.reduce"(%3652, %3653) ({
      ^bb0(%3654: tensor<f32>, %3655: tensor<f32>):
        %3656 = "stablehlo.add"(%3654, %3655) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3656) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %3658 = "stablehlo.add"(%3651, %3657) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3659 = "stablehlo.multiply"(%2074, %2074) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %3660 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3664 = "stablehlo.reduce"(%3659, %3660) ({
      ^bb0(%3661: tensor<f32>, %3662: tensor<f32>):
        %3663 = "stablehlo.add"(%3661, %3662) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3663) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<256x16xf32>, tensor<f32>) -> tensor<f32>
    %3665 = "stablehlo.add"(%3658, %3664) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3666 = "stablehlo.multiply"(%2072, %2072) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3667 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3671 = "stablehlo.reduce"(%3666, %3667) ({
      ^bb0(%3668: tensor<f32>, %3669: tensor<f32>):
        %3670 = "stablehlo.add"(%3668, %3669) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3670) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %3672 = "stablehlo.add"(%3665, %3671) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3673 = "stablehlo.multiply"(%2061, %2061) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %3674 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3678 = "stablehlo.reduce"(%3673, %3674) ({
      ^bb0(%3675: tensor<f32>, %3676: tensor<f32>):
        %3677 = "stablehlo.add"(%3675, %3676) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3677) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<16x16xf32>, tensor<f32>) -> tensor<f32>
    %3679 = "stablehlo.add"(%3672, %3678) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3680 = "stablehlo.multiply"(%2058, %2058) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3681 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3685 = "stablehlo.reduce"(%3680, %3681) ({
      ^bb0(%3682: tensor<f32>, %3683: tensor<f32>):
        %3684 = "stablehlo.add"(%3682, %3683) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3684) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %3686 = "stablehlo.add"(%3679, %3685) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3687 = "stablehlo.multiply"(%2053, %2053) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %3688 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3692 = "stablehlo.reduce"(%3687, %3688) ({
      ^bb0(%3689: tensor<f32>, %3690: tensor<f32>):
        %3691 = "stablehlo.add"(%3689, %3690) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3691) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<16x16xf32>, tensor<f32>) -> tensor<f32>
    %3693 = "stablehlo.add"(%3686, %3692) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3694 = "stablehlo.multiply"(%2050, %2050) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3695 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3699 = "stablehlo.reduce"(%3694, %3695) ({
      ^bb0(%3696: tensor<f32>, %3697: tensor<f32>):
        %3698 = "stablehlo.add"(%3696, %3697) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3698) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %3700 = "stablehlo.add"(%3693, %3699) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3701 = "stablehlo.multiply"(%2037, %2037) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %3702 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3706 = "stablehlo.reduce"(%3701, %3702) ({
      ^bb0(%3703: tensor<f32>, %3704: tensor<f32>):
        %3705 = "stablehlo.add"(%3703, %3704) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3705) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<8x16xf32>, tensor<f32>) -> tensor<f32>
    %3707 = "stablehlo.add"(%3700, %3706) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3708 = "stablehlo.multiply"(%2035, %2035) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3709 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3713 = "stablehlo.reduce"(%3708, %3709) ({
      ^bb0(%3710: tensor<f32>, %3711: tensor<f32>):
        %3712 = "stablehlo.add"(%3710, %3711) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3712) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %3714 = "stablehlo.add"(%3707, %3713) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3715 = "stablehlo.multiply"(%2023#3, %2023#3) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %3716 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3720 = "stablehlo.reduce"(%3715, %3716) ({
      ^bb0(%3717: tensor<f32>, %3718: tensor<f32>):
        %3719 = "stablehlo.add"(%3717, %3718) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3719) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2>} : (tensor<2x16x48xf32>, tensor<f32>) -> tensor<f32>
    %3721 = "stablehlo.add"(%3714, %3720) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3722 = "stablehlo.multiply"(%2023#4, %2023#4) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %3723 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3727 = "stablehlo.reduce"(%3722, %3723) ({
      ^bb0(%3724: tensor<f32>, %3725: tensor<f32>):
        %3726 = "stablehlo.add"(%3724, %3725) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3726) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<2x48xf32>, tensor<f32>) -> tensor<f32>
    %3728 = "stablehlo.add"(%3721, %3727) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3729 = "stablehlo.multiply"(%2023#5, %2023#5) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3730 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3734 = "stablehlo.reduce"(%3729, %3730) ({
      ^bb0(%3731: tensor<f32>, %3732: tensor<f32>):
        %3733 = "stablehlo.add"(%3731, %3732) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3733) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<f32>
    %3735 = "stablehlo.add"(%3728, %3734) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3736 = "stablehlo.multiply"(%2023#6, %2023#6) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3737 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3741 = "stablehlo.reduce"(%3736, %3737) ({
      ^bb0(%3738: tensor<f32>, %3739: tensor<f32>):
        %3740 = "stablehlo.add"(%3738, %3739) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3740) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<f32>
    %3742 = "stablehlo.add"(%3735, %3741) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3743 = "stablehlo.multiply"(%2023#7, %2023#7) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %3744 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3748 = "stablehlo.reduce"(%3743, %3744) ({
      ^bb0(%3745: tensor<f32>, %3746: tensor<f32>):
        %3747 = "stablehlo.add"(%3745, %3746) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3747) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2>} : (tensor<2x16x16xf32>, tensor<f32>) -> tensor<f32>
    %3749 = "stablehlo.add"(%3742, %3748) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3750 = "stablehlo.multiply"(%2023#8, %2023#8) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3751 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3755 = "stablehlo.reduce"(%3750, %3751) ({
      ^bb0(%3752: tensor<f32>, %3753: tensor<f32>):
        %3754 = "stablehlo.add"(%3752, %3753) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3754) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<f32>
    %3756 = "stablehlo.add"(%3749, %3755) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3757 = "stablehlo.multiply"(%2023#9, %2023#9) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %3758 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3762 = "stablehlo.reduce"(%3757, %3758) ({
      ^bb0(%3759: tensor<f32>, %3760: tensor<f32>):
        %3761 = "stablehlo.add"(%3759, %3760) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3761) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2>} : (tensor<2x16x16xf32>, tensor<f32>) -> tensor<f32>
    %3763 = "stablehlo.add"(%3756, %3762) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3764 = "stablehlo.multiply"(%2023#10, %2023#10) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3765 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3769 = "stablehlo.reduce"(%3764, %3765) ({
      ^bb0(%3766: tensor<f32>, %3767: tensor<f32>):
        %3768 = "stablehlo.add"(%3766, %3767) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3768) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<f32>
    %3770 = "stablehlo.add"(%3763, %3769) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3771 = "stablehlo.multiply"(%1799, %1799) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %3772 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3776 = "stablehlo.reduce"(%3771, %3772) ({
      ^bb0(%3773: tensor<f32>, %3774: tensor<f32>):
        %3775 = "stablehlo.add"(%3773, %3774) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3775) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<16x32xf32>, tensor<f32>) -> tensor<f32>
    %3777 = "stablehlo.add"(%3770, %3776) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3778 = "stablehlo.multiply"(%1796, %1796) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %3779 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3783 = "stablehlo.reduce"(%3778, %3779) ({
      ^bb0(%3780: tensor<f32>, %3781: tensor<f32>):
        %3782 = "stablehlo.add"(%3780, %3781) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3782) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %3784 = "stablehlo.add"(%3777, %3783) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3785 = "stablehlo.multiply"(%1758, %1758) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %3786 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3790 = "stablehlo.reduce"(%3785, %3786) ({
      ^bb0(%3787: tensor<f32>, %3788: tensor<f32>):
        %3789 = "stablehlo.add"(%3787, %3788) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3789) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<16x16xf32>, tensor<f32>) -> tensor<f32>
    %3791 = "stablehlo.add"(%3784, %3790) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3792 = "stablehlo.multiply"(%1755, %1755) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3793 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3797 = "stablehlo.reduce"(%3792, %3793) ({
      ^bb0(%3794: tensor<f32>, %3795: tensor<f32>):
        %3796 = "stablehlo.add"(%3794, %3795) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3796) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %3798 = "stablehlo.add"(%3791, %3797) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3799 = "stablehlo.sqrt"(%3798) : (tensor<f32>) -> tensor<f32>
    %3800 = "stablehlo.constant"() {value = dense<1.0e-30> : tensor<f32>} : () -> tensor<f32>
    %3801 = "stablehlo.maximum"(%3799, %3800) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3802 = "stablehlo.constant"() {value = dense<3.0> : tensor<f32>} : () -> tensor<f32>
    %3803 = "stablehlo.divide"(%3802, %3801) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3804 = "stablehlo.minimum"(%3803, %345) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3805 = "stablehlo.convert"(%0) : (tensor<i32>) -> tensor<f32>
    %3806 = "stablehlo.add"(%3805, %345) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3807 = "stablehlo.constant"() {value = dense<1.0e-1> : tensor<f32>} : () -> tensor<f32>
    %3808 = "stablehlo.multiply"(%3806, %3807) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3809 = "stablehlo.minimum"(%3808, %345) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3810 = "stablehlo.multiply"(%3809, %345) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3811 = "stablehlo.constant"() {value = dense<1.0e-3> : tensor<f32>} : () -> tensor<f32>
    %3812 = "stablehlo.multiply"(%3810, %3811) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3813 = "stablehlo.constant"() {value = dense<9.0e-1> : tensor<f32>} : () -> tensor<f32>
    %3814 = "stablehlo.power"(%3813, %3806) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3815 = "stablehlo.subtract"(%345, %3814) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3816 = "stablehlo.constant"() {value = dense<9.5e-1> : tensor<f32>} : () -> tensor<f32>
    %3817 = "stablehlo.power"(%3816, %3806) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3818 = "stablehlo.subtract"(%345, %3817) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3819 = "stablehlo.broadcast_in_dim"(%3804) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x16xf32>
    %3820 = "stablehlo.multiply"(%3288, %3819) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %3821 = "stablehlo.broadcast_in_dim"(%3813) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x16xf32>
    %3822 = "stablehlo.multiply"(%74, %3821) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %3823 = "stablehlo.broadcast_in_dim"(%3807) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x16xf32>
    %3824 = "stablehlo.multiply"(%3820, %3823) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %3825 = "stablehlo.add"(%3822, %3824) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %3826 = "stablehlo.broadcast_in_dim"(%3816) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x16xf32>
    %3827 = "stablehlo.multiply"(%147, %3826) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %3828 = "stablehlo.multiply"(%3820, %3820) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %3829 = "stablehlo.constant"() {value = dense<5.0e-2> : tensor<f32>} : () -> tensor<f32>
    %3830 = "stablehlo.broadcast_in_dim"(%3829) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x16xf32>
    %3831 = "stablehlo.multiply"(%3828, %3830) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %3832 = "stablehlo.add"(%3827, %3831) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %3833 = "stablehlo.broadcast_in_dim"(%3815) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x16xf32>
    %3834 = "stablehlo.divide"(%3825, %3833) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %3835 = "stablehlo.broadcast_in_dim"(%3818) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x16xf32>
    %3836 = "stablehlo.divide"(%3832, %3835) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %3837 = "stablehlo.sqrt"(%3836) : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %3838 = "stablehlo.constant"() {value = dense<1.0e-8> : tensor<f32>} : () -> tensor<f32>
    %3839 = "stablehlo.broadcast_in_dim"(%3838) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x16xf32>
    %3840 = "stablehlo.add"(%3837, %3839) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %3841 = "stablehlo.divide"(%3834, %3840) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %3842 = "stablehlo.constant"() {value = dense<2.0e-2> : tensor<f32>} : () -> tensor<f32>
    %3843 = "stablehlo.broadcast_in_dim"(%3842) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x16xf32>
    %3844 = "stablehlo.multiply"(%1, %3843) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %3845 = "stablehlo.add"(%3841, %3844) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %3846 = "stablehlo.broadcast_in_dim"(%3812) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x16xf32>
    %3847 = "stablehlo.multiply"(%3845, %3846) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %3848 = "stablehlo.subtract"(%1, %3847) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %3849 = "stablehlo.multiply"(%220, %3821) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %3850 = "stablehlo.multiply"(%3848, %3823) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %3851 = "stablehlo.add"(%3849, %3850) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %3852 = "stablehlo.broadcast_in_dim"(%3804) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
    %3853 = "stablehlo.multiply"(%3286, %3852) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3854 = "stablehlo.broadcast_in_dim"(%3813) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
    %3855 = "stablehlo.multiply"(%75, %3854) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3856 = "stablehlo.broadcast_in_dim"(%3807) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
    %3857 = "stablehlo.multiply"(%3853, %3856) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3858 = "stablehlo.add"(%3855, %3857) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3859 = "stablehlo.broadcast_in_dim"(%3816) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
    %3860 = "stablehlo.multiply"(%148, %3859) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3861 = "stablehlo.multiply"(%3853, %3853) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3862 = "stablehlo.broadcast_in_dim"(%3829) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
    %3863 = "stablehlo.multiply"(%3861, %3862) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3864 = "stablehlo.add"(%3860, %3863) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3865 = "stablehlo.broadcast_in_dim"(%3815) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
    %3866 = "stablehlo.divide"(%3858, %3865) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3867 = "stablehlo.broadcast_in_dim"(%3818) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
    %3868 = "stablehlo.divide"(%3864, %3867) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3869 = "stablehlo.sqrt"(%3868) : (tensor<16xf32>) -> tensor<16xf32>
    %3870 = "stablehlo.broadcast_in_dim"(%3838) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
    %3871 = "stablehlo.add"(%3869, %3870) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3872 = "stablehlo.divide"(%3866, %3871) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3873 = "stablehlo.broadcast_in_dim"(%3812) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
    %3874 = "stablehlo.multiply"(%3872, %3873) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3875 = "stablehlo.subtract"(%2, %3874) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3876 = "stablehlo.multiply"(%221, %3854) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3877 = "stablehlo.multiply"(%3875, %3856) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3878 = "stablehlo.add"(%3876, %3877) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3879 = "stablehlo.broadcast_in_dim"(%3804) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %3880 = "stablehlo.multiply"(%3281#2, %3879) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3881 = "stablehlo.broadcast_in_dim"(%3813) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %3882 = "stablehlo.multiply"(%76, %3881) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3883 = "stablehlo.broadcast_in_dim"(%3807) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %3884 = "stablehlo.multiply"(%3880, %3883) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3885 = "stablehlo.add"(%3882, %3884) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3886 = "stablehlo.broadcast_in_dim"(%3816) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %3887 = "stablehlo.multiply"(%149, %3886) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3888 = "stablehlo.multiply"(%3880, %3880) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3889 = "stablehlo.broadcast_in_dim"(%3829) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %3890 = "stablehlo.multiply"(%3888, %3889) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3891 = "stablehlo.add"(%3887, %3890) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3892 = "stablehlo.broadcast_in_dim"(%3815) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %3893 = "stablehlo.divide"(%3885, %3892) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3894 = "stablehlo.broadcast_in_dim"(%3818) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %3895 = "stablehlo.divide"(%3891, %3894) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3896 = "stablehlo.sqrt"(%3895) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %3897 = "stablehlo.broadcast_in_dim"(%3838) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %3898 = "stablehlo.add"(%3896, %3897) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3899 = "stablehlo.divide"(%3893, %3898) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3900 = "stablehlo.broadcast_in_dim"(%3812) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %3901 = "stablehlo.multiply"(%3899, %3900) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3902 = "stablehlo.subtract"(%3, %3901) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3903 = "stablehlo.multiply"(%222, %3881) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3904 = "stablehlo.multiply"(%3902, %3883) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3905 = "stablehlo.add"(%3903, %3904) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3906 = "stablehlo.multiply"(%3281#3, %3879) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3907 = "stablehlo.multiply"(%77, %3881) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3908 = "stablehlo.multiply"(%3906, %3883) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3909 = "stablehlo.add"(%3907, %3908) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3910 = "stablehlo.multiply"(%150, %3886) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3911 = "stablehlo.multiply"(%3906, %3906) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3912 = "stablehlo.multiply"(%3911, %3889) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3913 = "stablehlo.add"(%3910, %3912) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3914 = "stablehlo.divide"(%3909, %3892) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3915 = "stablehlo.divide"(%3913, %3894) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3916 = "stablehlo.sqrt"(%3915) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %3917 = "stablehlo.add"(%3916, %3897) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3918 = "stablehlo.divide"(%3914, %3917) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3919 = "stablehlo.multiply"(%3918, %3900) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3920 = "stablehlo.subtract"(%4, %3919) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3921 = "stablehlo.multiply"(%223, %3881) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3922 = "stablehlo.multiply"(%3920, %3883) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3923 = "stablehlo.add"(%3921, %3922) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3924 = "stablehlo.broadcast_in_dim"(%3804) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x2x8xf32>
    %3925 = "stablehlo.multiply"(%3281#4, %3924) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %3926 = "stablehlo.broadcast_in_dim"(%3813) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x2x8xf32>
    %3927 = "stablehlo.multiply"(%78, %3926) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %3928 = "stablehlo.broadcast_in_dim"(%3807) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x2x8xf32>
    %3929 = "stablehlo.multiply"(%3925, %3928) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %3930 = "stablehlo.add"(%3927, %3929) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %3931 = "stablehlo.broadcast_in_dim"(%3816) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x2x8xf32>
    %3932 = "stablehlo.multiply"(%151, %3931) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %3933 = "stablehlo.multiply"(%3925, %3925) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %3934 = "stablehlo.broadcast_in_dim"(%3829) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x2x8xf32>
    %3935 = "stablehlo.multiply"(%3933, %3934) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %3936 = "stablehlo.add"(%3932, %3935) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %3937 = "stablehlo.broadcast_in_dim"(%3815) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x2x8xf32>
    %3938 = "stablehlo.divide"(%3930, %3937) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %3939 = "stablehlo.broadcast_in_dim"(%3818) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x2x8xf32>
    %3940 = "stablehlo.divide"(%3936, %3939) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %3941 = "stablehlo.sqrt"(%3940) : (tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %3942 = "stablehlo.broadcast_in_dim"(%3838) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x2x8xf32>
    %3943 = "stablehlo.add"(%3941, %3942) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %3944 = "stablehlo.divide"(%3938, %3943) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %3945 = "stablehlo.broadcast_in_dim"(%3842) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x2x8xf32>
    %3946 = "stablehlo.multiply"(%5, %3945) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %3947 = "stablehlo.add"(%3944, %3946) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %3948 = "stablehlo.broadcast_in_dim"(%3812) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x2x8xf32>
    %3949 = "stablehlo.multiply"(%3947, %3948) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %3950 = "stablehlo.subtract"(%5, %3949) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %3951 = "stablehlo.multiply"(%224, %3926) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %3952 = "stablehlo.multiply"(%3950, %3928) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %3953 = "stablehlo.add"(%3951, %3952) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %3954 = "stablehlo.broadcast_in_dim"(%3804) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8xf32>
    %3955 = "stablehlo.multiply"(%3281#5, %3954) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %3956 = "stablehlo.broadcast_in_dim"(%3813) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8xf32>
    %3957 = "stablehlo.multiply"(%79, %3956) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %3958 = "stablehlo.broadcast_in_dim"(%3807) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8xf32>
    %3959 = "stablehlo.multiply"(%3955, %3958) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %3960 = "stablehlo.add"(%3957, %3959) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %3961 = "stablehlo.broadcast_in_dim"(%3816) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8xf32>
    %3962 = "stablehlo.multiply"(%152, %3961) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %3963 = "stablehlo.multiply"(%3955, %3955) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %3964 = "stablehlo.broadcast_in_dim"(%3829) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8xf32>
    %3965 = "stablehlo.multiply"(%3963, %3964) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %3966 = "stablehlo.add"(%3962, %3965) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %3967 = "stablehlo.broadcast_in_dim"(%3815) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8xf32>
    %3968 = "stablehlo.divide"(%3960, %3967) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %3969 = "stablehlo.broadcast_in_dim"(%3818) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8xf32>
    %3970 = "stablehlo.divide"(%3966, %3969) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %3971 = "stablehlo.sqrt"(%3970) : (tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %3972 = "stablehlo.broadcast_in_dim"(%3838) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8xf32>
    %3973 = "stablehlo.add"(%3971, %3972) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %3974 = "stablehlo.divide"(%3968, %3973) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %3975 = "stablehlo.broadcast_in_dim"(%3812) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8xf32>
    %3976 = "stablehlo.multiply"(%3974, %3975) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %3977 = "stablehlo.subtract"(%6, %3976) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %3978 = "stablehlo.multiply"(%225, %3956) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %3979 = "stablehlo.multiply"(%3977, %3958) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %3980 = "stablehlo.add"(%3978, %3979) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %3981 = "stablehlo.multiply"(%3281#6, %3924) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %3982 = "stablehlo.multiply"(%80, %3926) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %3983 = "stablehlo.multiply"(%3981, %3928) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %3984 = "stablehlo.add"(%3982, %3983) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %3985 = "stablehlo.multiply"(%153, %3931) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %3986 = "stablehlo.multiply"(%3981, %3981) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %3987 = "stablehlo.multiply"(%3986, %3934) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %3988 = "stablehlo.add"(%3985, %3987) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %3989 = "stablehlo.divide"(%3984, %3937) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %3990 = "stablehlo.divide"(%3988, %3939) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %3991 = "stablehlo.sqrt"(%3990) : (tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %3992 = "stablehlo.add"(%3991, %3942) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %3993 = "stablehlo.divide"(%3989, %3992) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %3994 = "stablehlo.multiply"(%7, %3945) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %3995 = "stablehlo.add"(%3993, %3994) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %3996 = "stablehlo.multiply"(%3995, %3948) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %3997 = "stablehlo.subtract"(%7, %3996) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %3998 = "stablehlo.multiply"(%226, %3926) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %3999 = "stablehlo.multiply"(%3997, %3928) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4000 = "stablehlo.add"(%3998, %3999) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4001 = "stablehlo.multiply"(%3281#7, %3954) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4002 = "stablehlo.multiply"(%81, %3956) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4003 = "stablehlo.multiply"(%4001, %3958) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4004 = "stablehlo.add"(%4002, %4003) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4005 = "stablehlo.multiply"(%154, %3961) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4006 = "stablehlo.multiply"(%4001, %4001) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4007 = "stablehlo.multiply"(%4006, %3964) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4008 = "stablehlo.add"(%4005, %4007) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4009 = "stablehlo.divide"(%4004, %3967) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4010 = "stablehlo.divide"(%4008, %3969) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4011 = "stablehlo.sqrt"(%4010) : (tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4012 = "stablehlo.add"(%4011, %3972) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4013 = "stablehlo.divide"(%4009, %4012) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4014 = "stablehlo.multiply"(%4013, %3975) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4015 = "stablehlo.subtract"(%8, %4014) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4016 = "stablehlo.multiply"(%227, %3956) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4017 = "stablehlo.multiply"(%4015, %3958) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4018 = "stablehlo.add"(%4016, %4017) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4019 = "stablehlo.multiply"(%3281#8, %3924) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4020 = "stablehlo.multiply"(%82, %3926) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4021 = "stablehlo.multiply"(%4019, %3928) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4022 = "stablehlo.add"(%4020, %4021) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4023 = "stablehlo.multiply"(%155, %3931) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4024 = "stablehlo.multiply"(%4019, %4019) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4025 = "stablehlo.multiply"(%4024, %3934) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4026 = "stablehlo.add"(%4023, %4025) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4027 = "stablehlo.divide"(%4022, %3937) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4028 = "stablehlo.divide"(%4026, %3939) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4029 = "stablehlo.sqrt"(%4028) : (tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4030 = "stablehlo.add"(%4029, %3942) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4031 = "stablehlo.divide"(%4027, %4030) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4032 = "stablehlo.multiply"(%9, %3945) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4033 = "stablehlo.add"(%4031, %4032) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4034 = "stablehlo.multiply"(%4033, %3948) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4035 = "stablehlo.subtract"(%9, %4034) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4036 = "stablehlo.multiply"(%228, %3926) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4037 = "stablehlo.multiply"(%4035, %3928) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4038 = "stablehlo.add"(%4036, %4037) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4039 = "stablehlo.multiply"(%3281#9, %3954) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4040 = "stablehlo.multiply"(%83, %3956) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4041 = "stablehlo.multiply"(%4039, %3958) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4042 = "stablehlo.add"(%4040, %4041) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4043 = "stablehlo.multiply"(%156, %3961) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4044 = "stablehlo.multiply"(%4039, %4039) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4045 = "stablehlo.multiply"(%4044, %3964) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4046 = "stablehlo.add"(%4043, %4045) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4047 = "stablehlo.divide"(%4042, %3967) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4048 = "stablehlo.divide"(%4046, %3969) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4049 = "stablehlo.sqrt"(%4048) : (tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4050 = "stablehlo.add"(%4049, %3972) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4051 = "stablehlo.divide"(%4047, %4050) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4052 = "stablehlo.multiply"(%4051, %3975) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4053 = "stablehlo.subtract"(%10, %4052) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4054 = "stablehlo.multiply"(%229, %3956) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4055 = "stablehlo.multiply"(%4053, %3958) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4056 = "stablehlo.add"(%4054, %4055) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4057 = "stablehlo.broadcast_in_dim"(%3804) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8x16xf32>
    %4058 = "stablehlo.multiply"(%3281#10, %4057) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %4059 = "stablehlo.broadcast_in_dim"(%3813) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8x16xf32>
    %4060 = "stablehlo.multiply"(%84, %4059) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %4061 = "stablehlo.broadcast_in_dim"(%3807) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8x16xf32>
    %4062 = "stablehlo.multiply"(%4058, %4061) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %4063 = "stablehlo.add"(%4060, %4062) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %4064 = "stablehlo.broadcast_in_dim"(%3816) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8x16xf32>
    %4065 = "stablehlo.multiply"(%157, %4064) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %4066 = "stablehlo.multiply"(%4058, %4058) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %4067 = "stablehlo.broadcast_in_dim"(%3829) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8x16xf32>
    %4068 = "stablehlo.multiply"(%4066, %4067) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %4069 = "stablehlo.add"(%4065, %4068) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %4070 = "stablehlo.broadcast_in_dim"(%3815) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8x16xf32>
    %4071 = "stablehlo.divide"(%4063, %4070) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %4072 = "stablehlo.broadcast_in_dim"(%3818) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8x16xf32>
    %4073 = "stablehlo.divide"(%4069, %4072) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %4074 = "stablehlo.sqrt"(%4073) : (tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %4075 = "stablehlo.broadcast_in_dim"(%3838) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8x16xf32>
    %4076 = "stablehlo.add"(%4074, %4075) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %4077 = "stablehlo.divide"(%4071, %4076) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %4078 = "stablehlo.broadcast_in_dim"(%3842) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8x16xf32>
    %4079 = "stablehlo.multiply"(%11, %4078) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %4080 = "stablehlo.add"(%4077, %4079) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %4081 = "stablehlo.broadcast_in_dim"(%3812) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8x16xf32>
    %4082 = "stablehlo.multiply"(%4080, %4081) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %4083 = "stablehlo.subtract"(%11, %4082) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %4084 = "stablehlo.multiply"(%230, %4059) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %4085 = "stablehlo.multiply"(%4083, %4061) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %4086 = "stablehlo.add"(%4084, %4085) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %4087 = "stablehlo.multiply"(%3281#11, %3879) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4088 = "stablehlo.multiply"(%85, %3881) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4089 = "stablehlo.multiply"(%4087, %3883) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4090 = "stablehlo.add"(%4088, %4089) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4091 = "stablehlo.multiply"(%158, %3886) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4092 = "stablehlo.multiply"(%4087, %4087) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4093 = "stablehlo.multiply"(%4092, %3889) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4094 = "stablehlo.add"(%4091, %4093) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4095 = "stablehlo.divide"(%4090, %3892) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4096 = "stablehlo.divide"(%4094, %3894) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4097 = "stablehlo.sqrt"(%4096) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %4098 = "stablehlo.add"(%4097, %3897) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4099 = "stablehlo.divide"(%4095, %4098) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4100 = "stablehlo.multiply"(%4099, %3900) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4101 = "stablehlo.subtract"(%12, %4100) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4102 = "stablehlo.multiply"(%231, %3881) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4103 = "stablehlo.multiply"(%4101, %3883) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4104 = "stablehlo.add"(%4102, %4103) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4105 = "stablehlo.multiply"(%3281#12, %3879) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4106 = "stablehlo.multiply"(%86, %3881) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4107 = "stablehlo.multiply"(%4105, %3883) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4108 = "stablehlo.add"(%4106, %4107) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4109 = "stablehlo.multiply"(%159, %3886) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4110 = "stablehlo.multiply"(%4105, %4105) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4111 = "stablehlo.multiply"(%4110, %3889) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4112 = "stablehlo.add"(%4109, %4111) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4113 = "stablehlo.divide"(%4108, %3892) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4114 = "stablehlo.divide"(%4112, %3894) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4115 = "stablehlo.sqrt"(%4114) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %4116 = "stablehlo.add"(%4115, %3897) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4117 = "stablehlo.divide"(%4113, %4116) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4118 = "stablehlo.multiply"(%4117, %3900) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4119 = "stablehlo.subtract"(%13, %4118) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4120 = "stablehlo.multiply"(%232, %3881) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4121 = "stablehlo.multiply"(%4119, %3883) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4122 = "stablehlo.add"(%4120, %4121) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4123 = "stablehlo.multiply"(%3281#13, %3879) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4124 = "stablehlo.multiply"(%87, %3881) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4125 = "stablehlo.multiply"(%4123, %3883) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4126 = "stablehlo.add"(%4124, %4125) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4127 = "stablehlo.multiply"(%160, %3886) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4128 = "stablehlo.multiply"(%4123, %4123) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4129 = "stablehlo.multiply"(%4128, %3889) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4130 = "stablehlo.add"(%4127, %4129) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4131 = "stablehlo.divide"(%4126, %3892) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4132 = "stablehlo.divide"(%4130, %3894) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4133 = "stablehlo.sqrt"(%4132) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %4134 = "stablehlo.add"(%4133, %3897) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4135 = "stablehlo.divide"(%4131, %4134) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4136 = "stablehlo.multiply"(%4135, %3900) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4137 = "stablehlo.subtract"(%14, %4136) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4138 = "stablehlo.multiply"(%233, %3881) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4139 = "stablehlo.multiply"(%4137, %3883) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4140 = "stablehlo.add"(%4138, %4139) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4141 = "stablehlo.broadcast_in_dim"(%3804) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x64xf32>
    %4142 = "stablehlo.multiply"(%3281#14, %4141) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %4143 = "stablehlo.broadcast_in_dim"(%3813) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x64xf32>
    %4144 = "stablehlo.multiply"(%88, %4143) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %4145 = "stablehlo.broadcast_in_dim"(%3807) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x64xf32>
    %4146 = "stablehlo.multiply"(%4142, %4145) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %4147 = "stablehlo.add"(%4144, %4146) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %4148 = "stablehlo.broadcast_in_dim"(%3816) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x64xf32>
    %4149 = "stablehlo.multiply"(%161, %4148) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %4150 = "stablehlo.multiply"(%4142, %4142) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %4151 = "stablehlo.broadcast_in_dim"(%3829) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x64xf32>
    %4152 = "stablehlo.multiply"(%4150, %4151) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %4153 = "stablehlo.add"(%4149, %4152) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %4154 = "stablehlo.broadcast_in_dim"(%3815) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x64xf32>
    %4155 = "stablehlo.divide"(%4147, %4154) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %4156 = "stablehlo.broadcast_in_dim"(%3818) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x64xf32>
    %4157 = "stablehlo.divide"(%4153, %4156) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %4158 = "stablehlo.sqrt"(%4157) : (tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %4159 = "stablehlo.broadcast_in_dim"(%3838) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x64xf32>
    %4160 = "stablehlo.add"(%4158, %4159) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %4161 = "stablehlo.divide"(%4155, %4160) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %4162 = "stablehlo.broadcast_in_dim"(%3842) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x64xf32>
    %4163 = "stablehlo.multiply"(%15, %4162) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %4164 = "stablehlo.add"(%4161, %4163) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %4165 = "stablehlo.broadcast_in_dim"(%3812) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x64xf32>
    %4166 = "stablehlo.multiply"(%4164, %4165) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %4167 = "stablehlo.subtract"(%15, %4166) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %4168 = "stablehlo.multiply"(%234, %4143) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %4169 = "stablehlo.multiply"(%4167, %4145) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %4170 = "stablehlo.add"(%4168, %4169) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %4171 = "stablehlo.broadcast_in_dim"(%3804) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64xf32>
    %4172 = "stablehlo.multiply"(%3281#15, %4171) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %4173 = "stablehlo.broadcast_in_dim"(%3813) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64xf32>
    %4174 = "stablehlo.multiply"(%89, %4173) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %4175 = "stablehlo.broadcast_in_dim"(%3807) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64xf32>
    %4176 = "stablehlo.multiply"(%4172, %4175) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %4177 = "stablehlo.add"(%4174, %4176) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %4178 = "stablehlo.broadcast_in_dim"(%3816) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64xf32>
    %4179 = "stablehlo.multiply"(%162, %4178) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %4180 = "stablehlo.multiply"(%4172, %4172) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %4181 = "stablehlo.broadcast_in_dim"(%3829) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64xf32>
    %4182 = "stablehlo.multiply"(%4180, %4181) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %4183 = "stablehlo.add"(%4179, %4182) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %4184 = "stablehlo.broadcast_in_dim"(%3815) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64xf32>
    %4185 = "stablehlo.divide"(%4177, %4184) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %4186 = "stablehlo.broadcast_in_dim"(%3818) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64xf32>
    %4187 = "stablehlo.divide"(%4183, %4186) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %4188 = "stablehlo.sqrt"(%4187) : (tensor<1x64xf32>) -> tensor<1x64xf32>
    %4189 = "stablehlo.broadcast_in_dim"(%3838) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64xf32>
    %4190 = "stablehlo.add"(%4188, %4189) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %4191 = "stablehlo.divide"(%4185, %4190) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %4192 = "stablehlo.broadcast_in_dim"(%3812) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64xf32>
    %4193 = "stablehlo.multiply"(%4191, %4192) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %4194 = "stablehlo.subtract"(%16, %4193) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %4195 = "stablehlo.multiply"(%235, %4173) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %4196 = "stablehlo.multiply"(%4194, %4175) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %4197 = "stablehlo.add"(%4195, %4196) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %4198 = "stablehlo.broadcast_in_dim"(%3804) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64x16xf32>
    %4199 = "stablehlo.multiply"(%3281#16, %4198) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %4200 = "stablehlo.broadcast_in_dim"(%3813) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64x16xf32>
    %4201 = "stablehlo.multiply"(%90, %4200) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %4202 = "stablehlo.broadcast_in_dim"(%3807) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64x16xf32>
    %4203 = "stablehlo.multiply"(%4199, %4202) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %4204 = "stablehlo.add"(%4201, %4203) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %4205 = "stablehlo.broadcast_in_dim"(%3816) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64x16xf32>
    %4206 = "stablehlo.multiply"(%163, %4205) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %4207 = "stablehlo.multiply"(%4199, %4199) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %4208 = "stablehlo.broadcast_in_dim"(%3829) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64x16xf32>
    %4209 = "stablehlo.multiply"(%4207, %4208) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %4210 = "stablehlo.add"(%4206, %4209) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %4211 = "stablehlo.broadcast_in_dim"(%3815) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64x16xf32>
    %4212 = "stablehlo.divide"(%4204, %4211) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %4213 = "stablehlo.broadcast_in_dim"(%3818) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64x16xf32>
    %4214 = "stablehlo.divide"(%4210, %4213) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %4215 = "stablehlo.sqrt"(%4214) : (tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %4216 = "stablehlo.broadcast_in_dim"(%3838) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64x16xf32>
    %4217 = "stablehlo.add"(%4215, %4216) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %4218 = "stablehlo.divide"(%4212, %4217) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %4219 = "stablehlo.broadcast_in_dim"(%3842) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64x16xf32>
    %4220 = "stablehlo.multiply"(%17, %4219) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %4221 = "stablehlo.add"(%4218, %4220) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %4222 = "stablehlo.broadcast_in_dim"(%3812) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64x16xf32>
    %4223 = "stablehlo.multiply"(%4221, %4222) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %4224 = "stablehlo.subtract"(%17, %4223) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %4225 = "stablehlo.multiply"(%236, %4200) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %4226 = "stablehlo.multiply"(%4224, %4202) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %4227 = "stablehlo.add"(%4225, %4226) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %4228 = "stablehlo.multiply"(%3281#17, %3879) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4229 = "stablehlo.multiply"(%91, %3881) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4230 = "stablehlo.multiply"(%4228, %3883) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4231 = "stablehlo.add"(%4229, %4230) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4232 = "stablehlo.multiply"(%164, %3886) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4233 = "stablehlo.multiply"(%4228, %4228) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4234 = "stablehlo.multiply"(%4233, %3889) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4235 = "stablehlo.add"(%4232, %4234) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4236 = "stablehlo.divide"(%4231, %3892) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4237 = "stablehlo.divide"(%4235, %3894) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4238 = "stablehlo.sqrt"(%4237) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %4239 = "stablehlo.add"(%4238, %3897) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4240 = "stablehlo.divide"(%4236, %4239) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4241 = "stablehlo.multiply"(%4240, %3900) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4242 = "stablehlo.subtract"(%18, %4241) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4243 = "stablehlo.multiply"(%237, %3881) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4244 = "stablehlo.multiply"(%4242, %3883) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4245 = "stablehlo.add"(%4243, %4244) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4246 = "stablehlo.multiply"(%2829, %3852) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4247 = "stablehlo.multiply"(%92, %3854) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4248 = "stablehlo.multiply"(%4246, %3856) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4249 = "stablehlo.add"(%4247, %4248) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4250 = "stablehlo.multiply"(%165, %3859) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4251 = "stablehlo.multiply"(%4246, %4246) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4252 = "stablehlo.multiply"(%4251, %3862) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4253 = "stablehlo.add"(%4250, %4252) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4254 = "stablehlo.divide"(%4249, %3865) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4255 = "stablehlo.divide"(%4253, %3867) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4256 = "stablehlo.sqrt"(%4255) : (tensor<16xf32>) -> tensor<16xf32>
    %4257 = "stablehlo.add"(%4256, %3870) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4258 = "stablehlo.divide"(%4254, %4257) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4259 = "stablehlo.multiply"(%4258, %3873) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4260 = "stablehlo.subtract"(%19, %4259) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4261 = "stablehlo.multiply"(%238, %3854) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4262 = "stablehlo.multiply"(%4260, %3856) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4263 = "stablehlo.add"(%4261, %4262) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4264 = "stablehlo.multiply"(%2822, %3852) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4265 = "stablehlo.multiply"(%93, %3854) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4266 = "stablehlo.multiply"(%4264, %3856) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4267 = "stablehlo.add"(%4265, %4266) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4268 = "stablehlo.multiply"(%166, %3859) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4269 = "stablehlo.multiply"(%4264, %4264) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4270 = "stablehlo.multiply"(%4269, %3862) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4271 = "stablehlo.add"(%4268, %4270) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4272 = "stablehlo.divide"(%4267, %3865) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4273 = "stablehlo.divide"(%4271, %3867) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4274 = "stablehlo.sqrt"(%4273) : (tensor<16xf32>) -> tensor<16xf32>
    %4275 = "stablehlo.add"(%4274, %3870) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4276 = "stablehlo.divide"(%4272, %4275) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4277 = "stablehlo.multiply"(%4276, %3873) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4278 = "stablehlo.subtract"(%20, %4277) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4279 = "stablehlo.multiply"(%239, %3854) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4280 = "stablehlo.multiply"(%4278, %3856) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4281 = "stablehlo.add"(%4279, %4280) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4282 = "stablehlo.multiply"(%2817, %3852) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4283 = "stablehlo.multiply"(%94, %3854) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4284 = "stablehlo.multiply"(%4282, %3856) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4285 = "stablehlo.add"(%4283, %4284) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4286 = "stablehlo.multiply"(%167, %3859) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4287 = "stablehlo.multiply"(%4282, %4282) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4288 = "stablehlo.multiply"(%4287, %3862) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4289 = "stablehlo.add"(%4286, %4288) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4290 = "stablehlo.divide"(%4285, %3865) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4291 = "stablehlo.divide"(%4289, %3867) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4292 = "stablehlo.sqrt"(%4291) : (tensor<16xf32>) -> tensor<16xf32>
    %4293 = "stablehlo.add"(%4292, %3870) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4294 = "stablehlo.divide"(%4290, %4293) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4295 = "stablehlo.multiply"(%4294, %3873) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4296 = "stablehlo.subtract"(%21, %4295) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4297 = "stablehlo.multiply"(%240, %3854) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4298 = "stablehlo.multiply"(%4296, %3856) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4299 = "stablehlo.add"(%4297, %4298) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4300 = "stablehlo.broadcast_in_dim"(%3804) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x16xf32>
    %4301 = "stablehlo.multiply"(%2810, %4300) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %4302 = "stablehlo.broadcast_in_dim"(%3813) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x16xf32>
    %4303 = "stablehlo.multiply"(%95, %4302) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %4304 = "stablehlo.broadcast_in_dim"(%3807) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x16xf32>
    %4305 = "stablehlo.multiply"(%4301, %4304) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %4306 = "stablehlo.add"(%4303, %4305) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %4307 = "stablehlo.broadcast_in_dim"(%3816) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x16xf32>
    %4308 = "stablehlo.multiply"(%168, %4307) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %4309 = "stablehlo.multiply"(%4301, %4301) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %4310 = "stablehlo.broadcast_in_dim"(%3829) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x16xf32>
    %4311 = "stablehlo.multiply"(%4309, %4310) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %4312 = "stablehlo.add"(%4308, %4311) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %4313 = "stablehlo.broadcast_in_dim"(%3815) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x16xf32>
    %4314 = "stablehlo.divide"(%4306, %4313) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %4315 = "stablehlo.broadcast_in_dim"(%3818) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x16xf32>
    %4316 = "stablehlo.divide"(%4312, %4315) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %4317 = "stablehlo.sqrt"(%4316) : (tensor<8x16xf32>) -> tensor<8x16xf32>
    %4318 = "stablehlo.broadcast_in_dim"(%3838) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x16xf32>
    %4319 = "stablehlo.add"(%4317, %4318) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %4320 = "stablehlo.divide"(%4314, %4319) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %4321 = "stablehlo.broadcast_in_dim"(%3842) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x16xf32>
    %4322 = "stablehlo.multiply"(%22, %4321) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %4323 = "stablehlo.add"(%4320, %4322) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %4324 = "stablehlo.broadcast_in_dim"(%3812) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x16xf32>
    %4325 = "stablehlo.multiply"(%4323, %4324) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %4326 = "stablehlo.subtract"(%22, %4325) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %4327 = "stablehlo.multiply"(%241, %4302) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %4328 = "stablehlo.multiply"(%4326, %4304) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %4329 = "stablehlo.add"(%4327, %4328) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %4330 = "stablehlo.multiply"(%2808, %3852) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4331 = "stablehlo.multiply"(%96, %3854) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4332 = "stablehlo.multiply"(%4330, %3856) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4333 = "stablehlo.add"(%4331, %4332) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4334 = "stablehlo.multiply"(%169, %3859) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4335 = "stablehlo.multiply"(%4330, %4330) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4336 = "stablehlo.multiply"(%4335, %3862) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4337 = "stablehlo.add"(%4334, %4336) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4338 = "stablehlo.divide"(%4333, %3865) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4339 = "stablehlo.divide"(%4337, %3867) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4340 = "stablehlo.sqrt"(%4339) : (tensor<16xf32>) -> tensor<16xf32>
    %4341 = "stablehlo.add"(%4340, %3870) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4342 = "stablehlo.divide"(%4338, %4341) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4343 = "stablehlo.multiply"(%4342, %3873) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4344 = "stablehlo.subtract"(%23, %4343) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4345 = "stablehlo.multiply"(%242, %3854) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4346 = "stablehlo.multiply"(%4344, %3856) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4347 = "stablehlo.add"(%4345, %4346) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4348 = "stablehlo.multiply"(%2803, %3852) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4349 = "stablehlo.multiply"(%97, %3854) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4350 = "stablehlo.multiply"(%4348, %3856) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4351 = "stablehlo.add"(%4349, %4350) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4352 = "stablehlo.multiply"(%170, %3859) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4353 = "stablehlo.multiply"(%4348, %4348) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4354 = "stablehlo.multiply"(%4353, %3862) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4355 = "stablehlo.add"(%4352, %4354) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4356 = "stablehlo.divide"(%4351, %3865) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4357 = "stablehlo.divide"(%4355, %3867) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4358 = "stablehlo.sqrt"(%4357) : (tensor<16xf32>) -> tensor<16xf32>
    %4359 = "stablehlo.add"(%4358, %3870) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4360 = "stablehlo.divide"(%4356, %4359) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4361 = "stablehlo.multiply"(%4360, %3873) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4362 = "stablehlo.subtract"(%24, %4361) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4363 = "stablehlo.multiply"(%243, %3854) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4364 = "stablehlo.multiply"(%4362, %3856) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4365 = "stablehlo.add"(%4363, %4364) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4366 = "stablehlo.broadcast_in_dim"(%3804) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<4x16xf32>
    %4367 = "stablehlo.multiply"(%2795, %4366) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %4368 = "stablehlo.broadcast_in_dim"(%3813) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<4x16xf32>
    %4369 = "stablehlo.multiply"(%98, %4368) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %4370 = "stablehlo.broadcast_in_dim"(%3807) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<4x16xf32>
    %4371 = "stablehlo.multiply"(%4367, %4370) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %4372 = "stablehlo.add"(%4369, %4371) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %4373 = "stablehlo.broadcast_in_dim"(%3816) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<4x16xf32>
    %4374 = "stablehlo.multiply"(%171, %4373) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %4375 = "stablehlo.multiply"(%4367, %4367) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %4376 = "stablehlo.broadcast_in_dim"(%3829) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<4x16xf32>
    %4377 = "stablehlo.multiply"(%4375, %4376) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %4378 = "stablehlo.add"(%4374, %4377) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %4379 = "stablehlo.broadcast_in_dim"(%3815) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<4x16xf32>
    %4380 = "stablehlo.divide"(%4372, %4379) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %4381 = "stablehlo.broadcast_in_dim"(%3818) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<4x16xf32>
    %4382 = "stablehlo.divide"(%4378, %4381) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %4383 = "stablehlo.sqrt"(%4382) : (tensor<4x16xf32>) -> tensor<4x16xf32>
    %4384 = "stablehlo.broadcast_in_dim"(%3838) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<4x16xf32>
    %4385 = "stablehlo.add"(%4383, %4384) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %4386 = "stablehlo.divide"(%4380, %4385) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %4387 = "stablehlo.broadcast_in_dim"(%3812) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<4x16xf32>
    %4388 = "stablehlo.multiply"(%4386, %4387) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %4389 = "stablehlo.subtract"(%25, %4388) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %4390 = "stablehlo.multiply"(%244, %4368) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %4391 = "stablehlo.multiply"(%4389, %4370) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %4392 = "stablehlo.add"(%4390, %4391) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %4393 = "stablehlo.broadcast_in_dim"(%3804) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %4394 = "stablehlo.multiply"(%2789#3, %4393) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4395 = "stablehlo.broadcast_in_dim"(%3813) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %4396 = "stablehlo.multiply"(%99, %4395) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4397 = "stablehlo.broadcast_in_dim"(%3807) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %4398 = "stablehlo.multiply"(%4394, %4397) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4399 = "stablehlo.add"(%4396, %4398) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4400 = "stablehlo.broadcast_in_dim"(%3816) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %4401 = "stablehlo.multiply"(%172, %4400) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4402 = "stablehlo.multiply"(%4394, %4394) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4403 = "stablehlo.broadcast_in_dim"(%3829) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %4404 = "stablehlo.multiply"(%4402, %4403) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4405 = "stablehlo.add"(%4401, %4404) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4406 = "stablehlo.broadcast_in_dim"(%3815) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %4407 = "stablehlo.divide"(%4399, %4406) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4408 = "stablehlo.broadcast_in_dim"(%3818) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %4409 = "stablehlo.divide"(%4405, %4408) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4410 = "stablehlo.sqrt"(%4409) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4411 = "stablehlo.broadcast_in_dim"(%3838) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %4412 = "stablehlo.add"(%4410, %4411) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4413 = "stablehlo.divide"(%4407, %4412) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4414 = "stablehlo.broadcast_in_dim"(%3812) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %4415 = "stablehlo.multiply"(%4413, %4414) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4416 = "stablehlo.subtract"(%26, %4415) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4417 = "stablehlo.multiply"(%245, %4395) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4418 = "stablehlo.multiply"(%4416, %4397) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4419 = "stablehlo.add"(%4417, %4418) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4420 = "stablehlo.multiply"(%2789#4, %4393) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4421 = "stablehlo.multiply"(%100, %4395) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4422 = "stablehlo.multiply"(%4420, %4397) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4423 = "stablehlo.add"(%4421, %4422) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4424 = "stablehlo.multiply"(%173, %4400) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4425 = "stablehlo.multiply"(%4420, %4420) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4426 = "stablehlo.multiply"(%4425, %4403) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4427 = "stablehlo.add"(%4424, %4426) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4428 = "stablehlo.divide"(%4423, %4406) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4429 = "stablehlo.divide"(%4427, %4408) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4430 = "stablehlo.sqrt"(%4429) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4431 = "stablehlo.add"(%4430, %4411) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4432 = "stablehlo.divide"(%4428, %4431) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4433 = "stablehlo.multiply"(%4432, %4414) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4434 = "stablehlo.subtract"(%27, %4433) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4435 = "stablehlo.multiply"(%246, %4395) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4436 = "stablehlo.multiply"(%4434, %4397) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4437 = "stablehlo.add"(%4435, %4436) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4438 = "stablehlo.broadcast_in_dim"(%3804) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %4439 = "stablehlo.multiply"(%2789#5, %4438) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4440 = "stablehlo.broadcast_in_dim"(%3813) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %4441 = "stablehlo.multiply"(%101, %4440) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4442 = "stablehlo.broadcast_in_dim"(%3807) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %4443 = "stablehlo.multiply"(%4439, %4442) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4444 = "stablehlo.add"(%4441, %4443) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4445 = "stablehlo.broadcast_in_dim"(%3816) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %4446 = "stablehlo.multiply"(%174, %4445) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4447 = "stablehlo.multiply"(%4439, %4439) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4448 = "stablehlo.broadcast_in_dim"(%3829) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %4449 = "stablehlo.multiply"(%4447, %4448) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4450 = "stablehlo.add"(%4446, %4449) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4451 = "stablehlo.broadcast_in_dim"(%3815) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %4452 = "stablehlo.divide"(%4444, %4451) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4453 = "stablehlo.broadcast_in_dim"(%3818) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %4454 = "stablehlo.divide"(%4450, %4453) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4455 = "stablehlo.sqrt"(%4454) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4456 = "stablehlo.broadcast_in_dim"(%3838) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %4457 = "stablehlo.add"(%4455, %4456) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4458 = "stablehlo.divide"(%4452, %4457) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4459 = "stablehlo.broadcast_in_dim"(%3842) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %4460 = "stablehlo.multiply"(%28, %4459) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4461 = "stablehlo.add"(%4458, %4460) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4462 = "stablehlo.broadcast_in_dim"(%3812) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %4463 = "stablehlo.multiply"(%4461, %4462) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4464 = "stablehlo.subtract"(%28, %4463) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4465 = "stablehlo.multiply"(%247, %4440) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4466 = "stablehlo.multiply"(%4464, %4442) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4467 = "stablehlo.add"(%4465, %4466) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4468 = "stablehlo.broadcast_in_dim"(%3804) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %4469 = "stablehlo.multiply"(%2789#6, %4468) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4470 = "stablehlo.broadcast_in_dim"(%3813) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %4471 = "stablehlo.multiply"(%102, %4470) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4472 = "stablehlo.broadcast_in_dim"(%3807) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %4473 = "stablehlo.multiply"(%4469, %4472) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4474 = "stablehlo.add"(%4471, %4473) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4475 = "stablehlo.broadcast_in_dim"(%3816) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %4476 = "stablehlo.multiply"(%175, %4475) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4477 = "stablehlo.multiply"(%4469, %4469) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4478 = "stablehlo.broadcast_in_dim"(%3829) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %4479 = "stablehlo.multiply"(%4477, %4478) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4480 = "stablehlo.add"(%4476, %4479) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4481 = "stablehlo.broadcast_in_dim"(%3815) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %4482 = "stablehlo.divide"(%4474, %4481) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4483 = "stablehlo.broadcast_in_dim"(%3818) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %4484 = "stablehlo.divide"(%4480, %4483) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4485 = "stablehlo.sqrt"(%4484) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4486 = "stablehlo.broadcast_in_dim"(%3838) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %4487 = "stablehlo.add"(%4485, %4486) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4488 = "stablehlo.divide"(%4482, %4487) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4489 = "stablehlo.broadcast_in_dim"(%3812) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %4490 = "stablehlo.multiply"(%4488, %4489) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4491 = "stablehlo.subtract"(%29, %4490) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4492 = "stablehlo.multiply"(%248, %4470) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4493 = "stablehlo.multiply"(%4491, %4472) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4494 = "stablehlo.add"(%4492, %4493) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4495 = "stablehlo.multiply"(%2789#7, %4438) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4496 = "stablehlo.multiply"(%103, %4440) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4497 = "stablehlo.multiply"(%4495, %4442) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4498 = "stablehlo.add"(%4496, %4497) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4499 = "stablehlo.multiply"(%176, %4445) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4500 = "stablehlo.multiply"(%4495, %4495) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4501 = "stablehlo.multiply"(%4500, %4448) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4502 = "stablehlo.add"(%4499, %4501) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4503 = "stablehlo.divide"(%4498, %4451) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4504 = "stablehlo.divide"(%4502, %4453) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4505 = "stablehlo.sqrt"(%4504) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4506 = "stablehlo.add"(%4505, %4456) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4507 = "stablehlo.divide"(%4503, %4506) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4508 = "stablehlo.multiply"(%30, %4459) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4509 = "stablehlo.add"(%4507, %4508) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4510 = "stablehlo.multiply"(%4509, %4462) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4511 = "stablehlo.subtract"(%30, %4510) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4512 = "stablehlo.multiply"(%249, %4440) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4513 = "stablehlo.multiply"(%4511, %4442) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4514 = "stablehlo.add"(%4512, %4513) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4515 = "stablehlo.multiply"(%2789#8, %4468) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4516 = "stablehlo.multiply"(%104, %4470) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4517 = "stablehlo.multiply"(%4515, %4472) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4518 = "stablehlo.add"(%4516, %4517) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4519 = "stablehlo.multiply"(%177, %4475) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4520 = "stablehlo.multiply"(%4515, %4515) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4521 = "stablehlo.multiply"(%4520, %4478) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4522 = "stablehlo.add"(%4519, %4521) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4523 = "stablehlo.divide"(%4518, %4481) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4524 = "stablehlo.divide"(%4522, %4483) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4525 = "stablehlo.sqrt"(%4524) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4526 = "stablehlo.add"(%4525, %4486) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4527 = "stablehlo.divide"(%4523, %4526) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4528 = "stablehlo.multiply"(%4527, %4489) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4529 = "stablehlo.subtract"(%31, %4528) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4530 = "stablehlo.multiply"(%250, %4470) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4531 = "stablehlo.multiply"(%4529, %4472) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4532 = "stablehlo.add"(%4530, %4531) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4533 = "stablehlo.multiply"(%2789#9, %4438) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4534 = "stablehlo.multiply"(%105, %4440) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4535 = "stablehlo.multiply"(%4533, %4442) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4536 = "stablehlo.add"(%4534, %4535) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4537 = "stablehlo.multiply"(%178, %4445) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4538 = "stablehlo.multiply"(%4533, %4533) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4539 = "stablehlo.multiply"(%4538, %4448) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4540 = "stablehlo.add"(%4537, %4539) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4541 = "stablehlo.divide"(%4536, %4451) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4542 = "stablehlo.divide"(%4540, %4453) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4543 = "stablehlo.sqrt"(%4542) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4544 = "stablehlo.add"(%4543, %4456) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4545 = "stablehlo.divide"(%4541, %4544) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4546 = "stablehlo.multiply"(%32, %4459) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4547 = "stablehlo.add"(%4545, %4546) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4548 = "stablehlo.multiply"(%4547, %4462) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4549 = "stablehlo.subtract"(%32, %4548) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4550 = "stablehlo.multiply"(%251, %4440) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4551 = "stablehlo.multiply"(%4549, %4442) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4552 = "stablehlo.add"(%4550, %4551) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4553 = "stablehlo.multiply"(%2789#10, %4468) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4554 = "stablehlo.multiply"(%106, %4470) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4555 = "stablehlo.multiply"(%4553, %4472) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4556 = "stablehlo.add"(%4554, %4555) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4557 = "stablehlo.multiply"(%179, %4475) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4558 = "stablehlo.multiply"(%4553, %4553) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4559 = "stablehlo.multiply"(%4558, %4478) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4560 = "stablehlo.add"(%4557, %4559) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4561 = "stablehlo.divide"(%4556, %4481) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4562 = "stablehlo.divide"(%4560, %4483) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4563 = "stablehlo.sqrt"(%4562) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4564 = "stablehlo.add"(%4563, %4486) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4565 = "stablehlo.divide"(%4561, %4564) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4566 = "stablehlo.multiply"(%4565, %4489) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4567 = "stablehlo.subtract"(%33, %4566) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4568 = "stablehlo.multiply"(%252, %4470) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4569 = "stablehlo.multiply"(%4567, %4472) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4570 = "stablehlo.add"(%4568, %4569) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4571 = "stablehlo.broadcast_in_dim"(%3804) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x16xf32>
    %4572 = "stablehlo.multiply"(%2789#11, %4571) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4573 = "stablehlo.broadcast_in_dim"(%3813) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x16xf32>
    %4574 = "stablehlo.multiply"(%107, %4573) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4575 = "stablehlo.broadcast_in_dim"(%3807) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x16xf32>
    %4576 = "stablehlo.multiply"(%4572, %4575) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4577 = "stablehlo.add"(%4574, %4576) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4578 = "stablehlo.broadcast_in_dim"(%3816) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x16xf32>
    %4579 = "stablehlo.multiply"(%180, %4578) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4580 = "stablehlo.multiply"(%4572, %4572) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4581 = "stablehlo.broadcast_in_dim"(%3829) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x16xf32>
    %4582 = "stablehlo.multiply"(%4580, %4581) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4583 = "stablehlo.add"(%4579, %4582) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4584 = "stablehlo.broadcast_in_dim"(%3815) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x16xf32>
    %4585 = "stablehlo.divide"(%4577, %4584) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4586 = "stablehlo.broadcast_in_dim"(%3818) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x16xf32>
    %4587 = "stablehlo.divide"(%4583, %4586) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4588 = "stablehlo.sqrt"(%4587) : (tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4589 = "stablehlo.broadcast_in_dim"(%3838) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x16xf32>
    %4590 = "stablehlo.add"(%4588, %4589) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4591 = "stablehlo.divide"(%4585, %4590) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4592 = "stablehlo.broadcast_in_dim"(%3842) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x16xf32>
    %4593 = "stablehlo.multiply"(%34, %4592) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4594 = "stablehlo.add"(%4591, %4593) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4595 = "stablehlo.broadcast_in_dim"(%3812) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x16xf32>
    %4596 = "stablehlo.multiply"(%4594, %4595) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4597 = "stablehlo.subtract"(%34, %4596) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4598 = "stablehlo.multiply"(%253, %4573) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4599 = "stablehlo.multiply"(%4597, %4575) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4600 = "stablehlo.add"(%4598, %4599) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4601 = "stablehlo.multiply"(%2789#12, %4393) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4602 = "stablehlo.multiply"(%108, %4395) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4603 = "stablehlo.multiply"(%4601, %4397) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4604 = "stablehlo.add"(%4602, %4603) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4605 = "stablehlo.multiply"(%181, %4400) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4606 = "stablehlo.multiply"(%4601, %4601) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4607 = "stablehlo.multiply"(%4606, %4403) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4608 = "stablehlo.add"(%4605, %4607) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4609 = "stablehlo.divide"(%4604, %4406) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4610 = "stablehlo.divide"(%4608, %4408) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4611 = "stablehlo.sqrt"(%4610) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4612 = "stablehlo.add"(%4611, %4411) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4613 = "stablehlo.divide"(%4609, %4612) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4614 = "stablehlo.multiply"(%4613, %4414) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4615 = "stablehlo.subtract"(%35, %4614) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4616 = "stablehlo.multiply"(%254, %4395) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4617 = "stablehlo.multiply"(%4615, %4397) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4618 = "stablehlo.add"(%4616, %4617) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4619 = "stablehlo.multiply"(%2789#13, %4393) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4620 = "stablehlo.multiply"(%109, %4395) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4621 = "stablehlo.multiply"(%4619, %4397) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4622 = "stablehlo.add"(%4620, %4621) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4623 = "stablehlo.multiply"(%182, %4400) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4624 = "stablehlo.multiply"(%4619, %4619) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4625 = "stablehlo.multiply"(%4624, %4403) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4626 = "stablehlo.add"(%4623, %4625) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4627 = "stablehlo.divide"(%4622, %4406) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4628 = "stablehlo.divide"(%4626, %4408) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4629 = "stablehlo.sqrt"(%4628) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4630 = "stablehlo.add"(%4629, %4411) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4631 = "stablehlo.divide"(%4627, %4630) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4632 = "stablehlo.multiply"(%4631, %4414) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4633 = "stablehlo.subtract"(%36, %4632) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4634 = "stablehlo.multiply"(%255, %4395) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4635 = "stablehlo.multiply"(%4633, %4397) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4636 = "stablehlo.add"(%4634, %4635) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4637 = "stablehlo.multiply"(%2789#14, %4393) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4638 = "stablehlo.multiply"(%110, %4395) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4639 = "stablehlo.multiply"(%4637, %4397) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4640 = "stablehlo.add"(%4638, %4639) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4641 = "stablehlo.multiply"(%183, %4400) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4642 = "stablehlo.multiply"(%4637, %4637) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4643 = "stablehlo.multiply"(%4642, %4403) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4644 = "stablehlo.add"(%4641, %4643) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4645 = "stablehlo.divide"(%4640, %4406) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4646 = "stablehlo.divide"(%4644, %4408) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4647 = "stablehlo.sqrt"(%4646) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4648 = "stablehlo.add"(%4647, %4411) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4649 = "stablehlo.divide"(%4645, %4648) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4650 = "stablehlo.multiply"(%4649, %4414) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4651 = "stablehlo.subtract"(%37, %4650) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4652 = "stablehlo.multiply"(%256, %4395) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4653 = "stablehlo.multiply"(%4651, %4397) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4654 = "stablehlo.add"(%4652, %4653) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4655 = "stablehlo.multiply"(%2789#15, %4438) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4656 = "stablehlo.multiply"(%111, %4440) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4657 = "stablehlo.multiply"(%4655, %4442) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4658 = "stablehlo.add"(%4656, %4657) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4659 = "stablehlo.multiply"(%184, %4445) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4660 = "stablehlo.multiply"(%4655, %4655) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4661 = "stablehlo.multiply"(%4660, %4448) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4662 = "stablehlo.add"(%4659, %4661) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4663 = "stablehlo.divide"(%4658, %4451) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4664 = "stablehlo.divide"(%4662, %4453) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4665 = "stablehlo.sqrt"(%4664) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4666 = "stablehlo.add"(%4665, %4456) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4667 = "stablehlo.divide"(%4663, %4666) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4668 = "stablehlo.multiply"(%38, %4459) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4669 = "stablehlo.add"(%4667, %4668) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4670 = "stablehlo.multiply"(%4669, %4462) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4671 = "stablehlo.subtract"(%38, %4670) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4672 = "stablehlo.multiply"(%257, %4440) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4673 = "stablehlo.multiply"(%4671, %4442) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4674 = "stablehlo.add"(%4672, %4673) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4675 = "stablehlo.multiply"(%2789#16, %4468) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4676 = "stablehlo.multiply"(%112, %4470) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4677 = "stablehlo.multiply"(%4675, %4472) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4678 = "stablehlo.add"(%4676, %4677) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4679 = "stablehlo.multiply"(%185, %4475) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4680 = "stablehlo.multiply"(%4675, %4675) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4681 = "stablehlo.multiply"(%4680, %4478) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4682 = "stablehlo.add"(%4679, %4681) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4683 = "stablehlo.divide"(%4678, %4481) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4684 = "stablehlo.divide"(%4682, %4483) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4685 = "stablehlo.sqrt"(%4684) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4686 = "stablehlo.add"(%4685, %4486) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4687 = "stablehlo.divide"(%4683, %4686) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4688 = "stablehlo.multiply"(%4687, %4489) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4689 = "stablehlo.subtract"(%39, %4688) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4690 = "stablehlo.multiply"(%258, %4470) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4691 = "stablehlo.multiply"(%4689, %4472) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4692 = "stablehlo.add"(%4690, %4691) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4693 = "stablehlo.multiply"(%2789#17, %4438) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4694 = "stablehlo.multiply"(%113, %4440) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4695 = "stablehlo.multiply"(%4693, %4442) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4696 = "stablehlo.add"(%4694, %4695) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4697 = "stablehlo.multiply"(%186, %4445) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4698 = "stablehlo.multiply"(%4693, %4693) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4699 = "stablehlo.multiply"(%4698, %4448) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4700 = "stablehlo.add"(%4697, %4699) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4701 = "stablehlo.divide"(%4696, %4451) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4702 = "stablehlo.divide"(%4700, %4453) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4703 = "stablehlo.sqrt"(%4702) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4704 = "stablehlo.add"(%4703, %4456) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4705 = "stablehlo.divide"(%4701, %4704) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4706 = "stablehlo.multiply"(%40, %4459) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4707 = "stablehlo.add"(%4705, %4706) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4708 = "stablehlo.multiply"(%4707, %4462) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4709 = "stablehlo.subtract"(%40, %4708) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4710 = "stablehlo.multiply"(%259, %4440) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4711 = "stablehlo.multiply"(%4709, %4442) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4712 = "stablehlo.add"(%4710, %4711) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4713 = "stablehlo.multiply"(%2789#18, %4468) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4714 = "stablehlo.multiply"(%114, %4470) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4715 = "stablehlo.multiply"(%4713, %4472) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4716 = "stablehlo.add"(%4714, %4715) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4717 = "stablehlo.multiply"(%187, %4475) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4718 = "stablehlo.multiply"(%4713, %4713) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4719 = "stablehlo.multiply"(%4718, %4478) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4720 = "stablehlo.add"(%4717, %4719) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4721 = "stablehlo.divide"(%4716, %4481) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4722 = "stablehlo.divide"(%4720, %4483) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4723 = "stablehlo.sqrt"(%4722) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4724 = "stablehlo.add"(%4723, %4486) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4725 = "stablehlo.divide"(%4721, %4724) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4726 = "stablehlo.multiply"(%4725, %4489) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4727 = "stablehlo.subtract"(%41, %4726) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4728 = "stablehlo.multiply"(%260, %4470) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4729 = "stablehlo.multiply"(%4727, %4472) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4730 = "stablehlo.add"(%4728, %4729) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4731 = "stablehlo.multiply"(%2789#19, %4438) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4732 = "stablehlo.multiply"(%115, %4440) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4733 = "stablehlo.multiply"(%4731, %4442) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4734 = "stablehlo.add"(%4732, %4733) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4735 = "stablehlo.multiply"(%188, %4445) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4736 = "stablehlo.multiply"(%4731, %4731) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4737 = "stablehlo.multiply"(%4736, %4448) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4738 = "stablehlo.add"(%4735, %4737) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4739 = "stablehlo.divide"(%4734, %4451) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4740 = "stablehlo.divide"(%4738, %4453) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4741 = "stablehlo.sqrt"(%4740) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4742 = "stablehlo.add"(%4741, %4456) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4743 = "stablehlo.divide"(%4739, %4742) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4744 = "stablehlo.multiply"(%42, %4459) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4745 = "stablehlo.add"(%4743, %4744) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4746 = "stablehlo.multiply"(%4745, %4462) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4747 = "stablehlo.subtract"(%42, %4746) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4748 = "stablehlo.multiply"(%261, %4440) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4749 = "stablehlo.multiply"(%4747, %4442) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4750 = "stablehlo.add"(%4748, %4749) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4751 = "stablehlo.multiply"(%2789#20, %4468) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4752 = "stablehlo.multiply"(%116, %4470) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4753 = "stablehlo.multiply"(%4751, %4472) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4754 = "stablehlo.add"(%4752, %4753) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4755 = "stablehlo.multiply"(%189, %4475) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4756 = "stablehlo.multiply"(%4751, %4751) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4757 = "stablehlo.multiply"(%4756, %4478) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4758 = "stablehlo.add"(%4755, %4757) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4759 = "stablehlo.divide"(%4754, %4481) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4760 = "stablehlo.divide"(%4758, %4483) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4761 = "stablehlo.sqrt"(%4760) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4762 = "stablehlo.add"(%4761, %4486) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4763 = "stablehlo.divide"(%4759, %4762) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4764 = "stablehlo.multiply"(%4763, %4489) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4765 = "stablehlo.subtract"(%43, %4764) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4766 = "stablehlo.multiply"(%262, %4470) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4767 = "stablehlo.multiply"(%4765, %4472) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4768 = "stablehlo.add"(%4766, %4767) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4769 = "stablehlo.multiply"(%2789#21, %4571) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4770 = "stablehlo.multiply"(%117, %4573) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4771 = "stablehlo.multiply"(%4769, %4575) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4772 = "stablehlo.add"(%4770, %4771) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4773 = "stablehlo.multiply"(%190, %4578) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4774 = "stablehlo.multiply"(%4769, %4769) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4775 = "stablehlo.multiply"(%4774, %4581) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4776 = "stablehlo.add"(%4773, %4775) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4777 = "stablehlo.divide"(%4772, %4584) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4778 = "stablehlo.divide"(%4776, %4586) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4779 = "stablehlo.sqrt"(%4778) : (tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4780 = "stablehlo.add"(%4779, %4589) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4781 = "stablehlo.divide"(%4777, %4780) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4782 = "stablehlo.multiply"(%44, %4592) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4783 = "stablehlo.add"(%4781, %4782) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4784 = "stablehlo.multiply"(%4783, %4595) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4785 = "stablehlo.subtract"(%44, %4784) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4786 = "stablehlo.multiply"(%263, %4573) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4787 = "stablehlo.multiply"(%4785, %4575) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4788 = "stablehlo.add"(%4786, %4787) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4789 = "stablehlo.multiply"(%2789#22, %4393) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4790 = "stablehlo.multiply"(%118, %4395) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4791 = "stablehlo.multiply"(%4789, %4397) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4792 = "stablehlo.add"(%4790, %4791) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4793 = "stablehlo.multiply"(%191, %4400) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4794 = "stablehlo.multiply"(%4789, %4789) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4795 = "stablehlo.multiply"(%4794, %4403) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4796 = "stablehlo.add"(%4793, %4795) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4797 = "stablehlo.divide"(%4792, %4406) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4798 = "stablehlo.divide"(%4796, %4408) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4799 = "stablehlo.sqrt"(%4798) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4800 = "stablehlo.add"(%4799, %4411) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4801 = "stablehlo.divide"(%4797, %4800) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4802 = "stablehlo.multiply"(%4801, %4414) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4803 = "stablehlo.subtract"(%45, %4802) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4804 = "stablehlo.multiply"(%264, %4395) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4805 = "stablehlo.multiply"(%4803, %4397) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4806 = "stablehlo.add"(%4804, %4805) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4807 = "stablehlo.multiply"(%2789#23, %4393) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4808 = "stablehlo.multiply"(%119, %4395) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4809 = "stablehlo.multiply"(%4807, %4397) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4810 = "stablehlo.add"(%4808, %4809) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4811 = "stablehlo.multiply"(%192, %4400) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4812 = "stablehlo.multiply"(%4807, %4807) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4813 = "stablehlo.multiply"(%4812, %4403) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4814 = "stablehlo.add"(%4811, %4813) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4815 = "stablehlo.divide"(%4810, %4406) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4816 = "stablehlo.divide"(%4814, %4408) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4817 = "stablehlo.sqrt"(%4816) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4818 = "stablehlo.add"(%4817, %4411) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4819 = "stablehlo.divide"(%4815, %4818) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4820 = "stablehlo.multiply"(%4819, %4414) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4821 = "stablehlo.subtract"(%46, %4820) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4822 = "stablehlo.multiply"(%265, %4395) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4823 = "stablehlo.multiply"(%4821, %4397) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4824 = "stablehlo.add"(%4822, %4823) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4825 = "stablehlo.multiply"(%2789#24, %4393) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4826 = "stablehlo.multiply"(%120, %4395) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4827 = "stablehlo.multiply"(%4825, %4397) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4828 = "stablehlo.add"(%4826, %4827) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4829 = "stablehlo.multiply"(%193, %4400) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4830 = "stablehlo.multiply"(%4825, %4825) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4831 = "stablehlo.multiply"(%4830, %4403) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4832 = "stablehlo.add"(%4829, %4831) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4833 = "stablehlo.divide"(%4828, %4406) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4834 = "stablehlo.divide"(%4832, %4408) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4835 = "stablehlo.sqrt"(%4834) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4836 = "stablehlo.add"(%4835, %4411) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4837 = "stablehlo.divide"(%4833, %4836) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4838 = "stablehlo.multiply"(%4837, %4414) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4839 = "stablehlo.subtract"(%47, %4838) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4840 = "stablehlo.multiply"(%266, %4395) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4841 = "stablehlo.multiply"(%4839, %4397) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4842 = "stablehlo.add"(%4840, %4841) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4843 = "stablehlo.broadcast_in_dim"(%3804) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x64xf32>
    %4844 = "stablehlo.multiply"(%2789#25, %4843) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %4845 = "stablehlo.broadcast_in_dim"(%3813) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x64xf32>
    %4846 = "stablehlo.multiply"(%121, %4845) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %4847 = "stablehlo.broadcast_in_dim"(%3807) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x64xf32>
    %4848 = "stablehlo.multiply"(%4844, %4847) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %4849 = "stablehlo.add"(%4846, %4848) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %4850 = "stablehlo.broadcast_in_dim"(%3816) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x64xf32>
    %4851 = "stablehlo.multiply"(%194, %4850) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %4852 = "stablehlo.multiply"(%4844, %4844) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %4853 = "stablehlo.broadcast_in_dim"(%3829) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x64xf32>
    %4854 = "stablehlo.multiply"(%4852, %4853) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %4855 = "stablehlo.add"(%4851, %4854) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %4856 = "stablehlo.broadcast_in_dim"(%3815) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x64xf32>
    %4857 = "stablehlo.divide"(%4849, %4856) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %4858 = "stablehlo.broadcast_in_dim"(%3818) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x64xf32>
    %4859 = "stablehlo.divide"(%4855, %4858) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %4860 = "stablehlo.sqrt"(%4859) : (tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %4861 = "stablehlo.broadcast_in_dim"(%3838) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x64xf32>
    %4862 = "stablehlo.add"(%4860, %4861) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %4863 = "stablehlo.divide"(%4857, %4862) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %4864 = "stablehlo.broadcast_in_dim"(%3842) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x64xf32>
    %4865 = "stablehlo.multiply"(%48, %4864) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %4866 = "stablehlo.add"(%4863, %4865) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %4867 = "stablehlo.broadcast_in_dim"(%3812) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x64xf32>
    %4868 = "stablehlo.multiply"(%4866, %4867) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %4869 = "stablehlo.subtract"(%48, %4868) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %4870 = "stablehlo.multiply"(%267, %4845) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %4871 = "stablehlo.multiply"(%4869, %4847) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %4872 = "stablehlo.add"(%4870, %4871) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %4873 = "stablehlo.broadcast_in_dim"(%3804) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %4874 = "stablehlo.multiply"(%2789#26, %4873) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4875 = "stablehlo.broadcast_in_dim"(%3813) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %4876 = "stablehlo.multiply"(%122, %4875) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4877 = "stablehlo.broadcast_in_dim"(%3807) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %4878 = "stablehlo.multiply"(%4874, %4877) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4879 = "stablehlo.add"(%4876, %4878) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4880 = "stablehlo.broadcast_in_dim"(%3816) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %4881 = "stablehlo.multiply"(%195, %4880) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4882 = "stablehlo.multiply"(%4874, %4874) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4883 = "stablehlo.broadcast_in_dim"(%3829) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %4884 = "stablehlo.multiply"(%4882, %4883) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4885 = "stablehlo.add"(%4881, %4884) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4886 = "stablehlo.broadcast_in_dim"(%3815) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %4887 = "stablehlo.divide"(%4879, %4886) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4888 = "stablehlo.broadcast_in_dim"(%3818) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %4889 = "stablehlo.divide"(%4885, %4888) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4890 = "stablehlo.sqrt"(%4889) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %4891 = "stablehlo.broadcast_in_dim"(%3838) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %4892 = "stablehlo.add"(%4890, %4891) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4893 = "stablehlo.divide"(%4887, %4892) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4894 = "stablehlo.broadcast_in_dim"(%3812) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %4895 = "stablehlo.multiply"(%4893, %4894) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4896 = "stablehlo.subtract"(%49, %4895) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4897 = "stablehlo.multiply"(%268, %4875) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4898 = "stablehlo.multiply"(%4896, %4877) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4899 = "stablehlo.add"(%4897, %4898) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4900 = "stablehlo.broadcast_in_dim"(%3804) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %4901 = "stablehlo.multiply"(%2789#27, %4900) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %4902 = "stablehlo.broadcast_in_dim"(%3813) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %4903 = "stablehlo.multiply"(%123, %4902) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %4904 = "stablehlo.broadcast_in_dim"(%3807) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %4905 = "stablehlo.multiply"(%4901, %4904) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %4906 = "stablehlo.add"(%4903, %4905) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %4907 = "stablehlo.broadcast_in_dim"(%3816) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %4908 = "stablehlo.multiply"(%196, %4907) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %4909 = "stablehlo.multiply"(%4901, %4901) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %4910 = "stablehlo.broadcast_in_dim"(%3829) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %4911 = "stablehlo.multiply"(%4909, %4910) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %4912 = "stablehlo.add"(%4908, %4911) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %4913 = "stablehlo.broadcast_in_dim"(%3815) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %4914 = "stablehlo.divide"(%4906, %4913) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %4915 = "stablehlo.broadcast_in_dim"(%3818) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %4916 = "stablehlo.divide"(%4912, %4915) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %4917 = "stablehlo.sqrt"(%4916) : (tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %4918 = "stablehlo.broadcast_in_dim"(%3838) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %4919 = "stablehlo.add"(%4917, %4918) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %4920 = "stablehlo.divide"(%4914, %4919) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %4921 = "stablehlo.broadcast_in_dim"(%3842) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %4922 = "stablehlo.multiply"(%50, %4921) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %4923 = "stablehlo.add"(%4920, %4922) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %4924 = "stablehlo.broadcast_in_dim"(%3812) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %4925 = "stablehlo.multiply"(%4923, %4924) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %4926 = "stablehlo.subtract"(%50, %4925) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %4927 = "stablehlo.multiply"(%269, %4902) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %4928 = "stablehlo.multiply"(%4926, %4904) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %4929 = "stablehlo.add"(%4927, %4928) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %4930 = "stablehlo.multiply"(%2789#28, %4393) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4931 = "stablehlo.multiply"(%124, %4395) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4932 = "stablehlo.multiply"(%4930, %4397) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4933 = "stablehlo.add"(%4931, %4932) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4934 = "stablehlo.multiply"(%197, %4400) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4935 = "stablehlo.multiply"(%4930, %4930) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4936 = "stablehlo.multiply"(%4935, %4403) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4937 = "stablehlo.add"(%4934, %4936) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4938 = "stablehlo.divide"(%4933, %4406) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4939 = "stablehlo.divide"(%4937, %4408) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4940 = "stablehlo.sqrt"(%4939) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4941 = "stablehlo.add"(%4940, %4411) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4942 = "stablehlo.divide"(%4938, %4941) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4943 = "stablehlo.multiply"(%4942, %4414) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4944 = "stablehlo.subtract"(%51, %4943) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4945 = "stablehlo.multiply"(%270, %4395) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4946 = "stablehlo.multiply"(%4944, %4397) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4947 = "stablehlo.add"(%4945, %4946) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4948 = "stablehlo.multiply"(%2087, %3852) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4949 = "stablehlo.multiply"(%125, %3854) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4950 = "stablehlo.multiply"(%4948, %3856) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4951 = "stablehlo.add"(%4949, %4950) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4952 = "stablehlo.multiply"(%198, %3859) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4953 = "stablehlo.multiply"(%4948, %4948) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4954 = "stablehlo.multiply"(%4953, %3862) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4955 = "stablehlo.add"(%4952, %4954) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4956 = "stablehlo.divide"(%4951, %3865) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4957 = "stablehlo.divide"(%4955, %3867) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4958 = "stablehlo.sqrt"(%4957) : (tensor<16xf32>) -> tensor<16xf32>
    %4959 = "stablehlo.add"(%4958, %3870) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4960 = "stablehlo.divide"(%4956, %4959) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4961 = "stablehlo.multiply"(%4960, %3873) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4962 = "stablehlo.subtract"(%52, %4961) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4963 = "stablehlo.multiply"(%271, %3854) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4964 = "stablehlo.multiply"(%4962, %3856) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4965 = "stablehlo.add"(%4963, %4964) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4966 = "stablehlo.multiply"(%2080, %3852) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4967 = "stablehlo.multiply"(%126, %3854) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4968 = "stablehlo.multiply"(%4966, %3856) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4969 = "stablehlo.add"(%4967, %4968) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4970 = "stablehlo.multiply"(%199, %3859) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4971 = "stablehlo.multiply"(%4966, %4966) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4972 = "stablehlo.multiply"(%4971, %3862) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4973 = "stablehlo.add"(%4970, %4972) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4974 = "stablehlo.divide"(%4969, %3865) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4975 = "stablehlo.divide"(%4973, %3867) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4976 = "stablehlo.sqrt"(%4975) : (tensor<16xf32>) -> tensor<16xf32>
    %4977 = "stablehlo.add"(%4976, %3870) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4978 = "stablehlo.divide"(%4974, %4977) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4979 = "stablehlo.multiply"(%4978, %3873) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4980 = "stablehlo.subtract"(%53, %4979) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4981 = "stablehlo.multiply"(%272, %3854) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4982 = "stablehlo.multiply"(%4980, %3856) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4983 = "stablehlo.add"(%4981, %4982) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4984 = "stablehlo.broadcast_in_dim"(%3804) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<256x16xf32>
    %4985 = "stablehlo.multiply"(%2074, %4984) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %4986 = "stablehlo.broadcast_in_dim"(%3813) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<256x16xf32>
    %4987 = "stablehlo.multiply"(%127, %4986) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %4988 = "stablehlo.broadcast_in_dim"(%3807) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<256x16xf32>
    %4989 = "stablehlo.multiply"(%4985, %4988) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %4990 = "stablehlo.add"(%4987, %4989) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %4991 = "stablehlo.broadcast_in_dim"(%3816) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<256x16xf32>
    %4992 = "stablehlo.multiply"(%200, %4991) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %4993 = "stablehlo.multiply"(%4985, %4985) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %4994 = "stablehlo.broadcast_in_dim"(%3829) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<256x16xf32>
    %4995 = "stablehlo.multiply"(%4993, %4994) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %4996 = "stablehlo.add"(%4992, %4995) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %4997 = "stablehlo.broadcast_in_dim"(%3815) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<256x16xf32>
    %4998 = "stablehlo.divide"(%4990, %4997) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %4999 = "stablehlo.broadcast_in_dim"(%3818) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<256x16xf32>
    %5000 = "stablehlo.divide"(%4996, %4999) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %5001 = "stablehlo.sqrt"(%5000) : (tensor<256x16xf32>) -> tensor<256x16xf32>
    %5002 = "stablehlo.broadcast_in_dim"(%3838) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<256x16xf32>
    %5003 = "stablehlo.add"(%5001, %5002) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %5004 = "stablehlo.divide"(%4998, %5003) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %5005 = "stablehlo.broadcast_in_dim"(%3812) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<256x16xf32>
    %5006 = "stablehlo.multiply"(%5004, %5005) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %5007 = "stablehlo.subtract"(%54, %5006) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %5008 = "stablehlo.multiply"(%273, %4986) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %5009 = "stablehlo.multiply"(%5007, %4988) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %5010 = "stablehlo.add"(%5008, %5009) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %5011 = "stablehlo.multiply"(%2072, %3852) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5012 = "stablehlo.multiply"(%128, %3854) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5013 = "stablehlo.multiply"(%5011, %3856) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5014 = "stablehlo.add"(%5012, %5013) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5015 = "stablehlo.multiply"(%201, %3859) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5016 = "stablehlo.multiply"(%5011, %5011) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5017 = "stablehlo.multiply"(%5016, %3862) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5018 = "stablehlo.add"(%5015, %5017) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5019 = "stablehlo.divide"(%5014, %3865) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5020 = "stablehlo.divide"(%5018, %3867) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5021 = "stablehlo.sqrt"(%5020) : (tensor<16xf32>) -> tensor<16xf32>
    %5022 = "stablehlo.add"(%5021, %3870) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5023 = "stablehlo.divide"(%5019, %5022) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5024 = "stablehlo.multiply"(%5023, %3873) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5025 = "stablehlo.subtract"(%55, %5024) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5026 = "stablehlo.multiply"(%274, %3854) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5027 = "stablehlo.multiply"(%5025, %3856) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5028 = "stablehlo.add"(%5026, %5027) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5029 = "stablehlo.multiply"(%2061, %3819) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5030 = "stablehlo.multiply"(%129, %3821) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5031 = "stablehlo.multiply"(%5029, %3823) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5032 = "stablehlo.add"(%5030, %5031) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5033 = "stablehlo.multiply"(%202, %3826) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5034 = "stablehlo.multiply"(%5029, %5029) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5035 = "stablehlo.multiply"(%5034, %3830) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5036 = "stablehlo.add"(%5033, %5035) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5037 = "stablehlo.divide"(%5032, %3833) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5038 = "stablehlo.divide"(%5036, %3835) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5039 = "stablehlo.sqrt"(%5038) : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %5040 = "stablehlo.add"(%5039, %3839) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5041 = "stablehlo.divide"(%5037, %5040) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5042 = "stablehlo.multiply"(%5041, %3846) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5043 = "stablehlo.subtract"(%56, %5042) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5044 = "stablehlo.multiply"(%275, %3821) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5045 = "stablehlo.multiply"(%5043, %3823) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5046 = "stablehlo.add"(%5044, %5045) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5047 = "stablehlo.multiply"(%2058, %3852) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5048 = "stablehlo.multiply"(%130, %3854) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5049 = "stablehlo.multiply"(%5047, %3856) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5050 = "stablehlo.add"(%5048, %5049) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5051 = "stablehlo.multiply"(%203, %3859) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5052 = "stablehlo.multiply"(%5047, %5047) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5053 = "stablehlo.multiply"(%5052, %3862) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5054 = "stablehlo.add"(%5051, %5053) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5055 = "stablehlo.divide"(%5050, %3865) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5056 = "stablehlo.divide"(%5054, %3867) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5057 = "stablehlo.sqrt"(%5056) : (tensor<16xf32>) -> tensor<16xf32>
    %5058 = "stablehlo.add"(%5057, %3870) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5059 = "stablehlo.divide"(%5055, %5058) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5060 = "stablehlo.multiply"(%5059, %3873) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5061 = "stablehlo.subtract"(%57, %5060) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5062 = "stablehlo.multiply"(%276, %3854) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5063 = "stablehlo.multiply"(%5061, %3856) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5064 = "stablehlo.add"(%5062, %5063) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5065 = "stablehlo.multiply"(%2053, %3819) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5066 = "stablehlo.multiply"(%131, %3821) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5067 = "stablehlo.multiply"(%5065, %3823) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5068 = "stablehlo.add"(%5066, %5067) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5069 = "stablehlo.multiply"(%204, %3826) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5070 = "stablehlo.multiply"(%5065, %5065) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5071 = "stablehlo.multiply"(%5070, %3830) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5072 = "stablehlo.add"(%5069, %5071) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5073 = "stablehlo.divide"(%5068, %3833) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5074 = "stablehlo.divide"(%5072, %3835) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5075 = "stablehlo.sqrt"(%5074) : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %5076 = "stablehlo.add"(%5075, %3839) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5077 = "stablehlo.divide"(%5073, %5076) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5078 = "stablehlo.multiply"(%5077, %3846) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5079 = "stablehlo.subtract"(%58, %5078) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5080 = "stablehlo.multiply"(%277, %3821) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5081 = "stablehlo.multiply"(%5079, %3823) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5082 = "stablehlo.add"(%5080, %5081) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5083 = "stablehlo.multiply"(%2050, %3852) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5084 = "stablehlo.multiply"(%132, %3854) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5085 = "stablehlo.multiply"(%5083, %3856) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5086 = "stablehlo.add"(%5084, %5085) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5087 = "stablehlo.multiply"(%205, %3859) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5088 = "stablehlo.multiply"(%5083, %5083) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5089 = "stablehlo.multiply"(%5088, %3862) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5090 = "stablehlo.add"(%5087, %5089) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5091 = "stablehlo.divide"(%5086, %3865) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5092 = "stablehlo.divide"(%5090, %3867) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5093 = "stablehlo.sqrt"(%5092) : (tensor<16xf32>) -> tensor<16xf32>
    %5094 = "stablehlo.add"(%5093, %3870) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5095 = "stablehlo.divide"(%5091, %5094) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5096 = "stablehlo.multiply"(%5095, %3873) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5097 = "stablehlo.subtract"(%59, %5096) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5098 = "stablehlo.multiply"(%278, %3854) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5099 = "stablehlo.multiply"(%5097, %3856) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5100 = "stablehlo.add"(%5098, %5099) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5101 = "stablehlo.multiply"(%2037, %4300) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %5102 = "stablehlo.multiply"(%133, %4302) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %5103 = "stablehlo.multiply"(%5101, %4304) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %5104 = "stablehlo.add"(%5102, %5103) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %5105 = "stablehlo.multiply"(%206, %4307) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %5106 = "stablehlo.multiply"(%5101, %5101) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %5107 = "stablehlo.multiply"(%5106, %4310) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %5108 = "stablehlo.add"(%5105, %5107) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %5109 = "stablehlo.divide"(%5104, %4313) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %5110 = "stablehlo.divide"(%5108, %4315) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %5111 = "stablehlo.sqrt"(%5110) : (tensor<8x16xf32>) -> tensor<8x16xf32>
    %5112 = "stablehlo.add"(%5111, %4318) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %5113 = "stablehlo.divide"(%5109, %5112) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %5114 = "stablehlo.multiply"(%5113, %4324) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %5115 = "stablehlo.subtract"(%60, %5114) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %5116 = "stablehlo.multiply"(%279, %4302) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %5117 = "stablehlo.multiply"(%5115, %4304) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %5118 = "stablehlo.add"(%5116, %5117) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %5119 = "stablehlo.multiply"(%2035, %3852) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5120 = "stablehlo.multiply"(%134, %3854) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5121 = "stablehlo.multiply"(%5119, %3856) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5122 = "stablehlo.add"(%5120, %5121) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5123 = "stablehlo.multiply"(%207, %3859) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5124 = "stablehlo.multiply"(%5119, %5119) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5125 = "stablehlo.multiply"(%5124, %3862) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5126 = "stablehlo.add"(%5123, %5125) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5127 = "stablehlo.divide"(%5122, %3865) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5128 = "stablehlo.divide"(%5126, %3867) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5129 = "stablehlo.sqrt"(%5128) : (tensor<16xf32>) -> tensor<16xf32>
    %5130 = "stablehlo.add"(%5129, %3870) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5131 = "stablehlo.divide"(%5127, %5130) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5132 = "stablehlo.multiply"(%5131, %3873) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5133 = "stablehlo.subtract"(%61, %5132) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5134 = "stablehlo.multiply"(%280, %3854) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5135 = "stablehlo.multiply"(%5133, %3856) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5136 = "stablehlo.add"(%5134, %5135) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5137 = "stablehlo.broadcast_in_dim"(%3804) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x48xf32>
    %5138 = "stablehlo.multiply"(%2023#3, %5137) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %5139 = "stablehlo.broadcast_in_dim"(%3813) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x48xf32>
    %5140 = "stablehlo.multiply"(%135, %5139) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %5141 = "stablehlo.broadcast_in_dim"(%3807) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x48xf32>
    %5142 = "stablehlo.multiply"(%5138, %5141) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %5143 = "stablehlo.add"(%5140, %5142) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %5144 = "stablehlo.broadcast_in_dim"(%3816) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x48xf32>
    %5145 = "stablehlo.multiply"(%208, %5144) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %5146 = "stablehlo.multiply"(%5138, %5138) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %5147 = "stablehlo.broadcast_in_dim"(%3829) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x48xf32>
    %5148 = "stablehlo.multiply"(%5146, %5147) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %5149 = "stablehlo.add"(%5145, %5148) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %5150 = "stablehlo.broadcast_in_dim"(%3815) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x48xf32>
    %5151 = "stablehlo.divide"(%5143, %5150) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %5152 = "stablehlo.broadcast_in_dim"(%3818) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x48xf32>
    %5153 = "stablehlo.divide"(%5149, %5152) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %5154 = "stablehlo.sqrt"(%5153) : (tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %5155 = "stablehlo.broadcast_in_dim"(%3838) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x48xf32>
    %5156 = "stablehlo.add"(%5154, %5155) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %5157 = "stablehlo.divide"(%5151, %5156) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %5158 = "stablehlo.broadcast_in_dim"(%3812) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x48xf32>
    %5159 = "stablehlo.multiply"(%5157, %5158) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %5160 = "stablehlo.subtract"(%62, %5159) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %5161 = "stablehlo.multiply"(%281, %5139) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %5162 = "stablehlo.multiply"(%5160, %5141) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %5163 = "stablehlo.add"(%5161, %5162) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %5164 = "stablehlo.broadcast_in_dim"(%3804) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x48xf32>
    %5165 = "stablehlo.multiply"(%2023#4, %5164) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %5166 = "stablehlo.broadcast_in_dim"(%3813) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x48xf32>
    %5167 = "stablehlo.multiply"(%136, %5166) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %5168 = "stablehlo.broadcast_in_dim"(%3807) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x48xf32>
    %5169 = "stablehlo.multiply"(%5165, %5168) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %5170 = "stablehlo.add"(%5167, %5169) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %5171 = "stablehlo.broadcast_in_dim"(%3816) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x48xf32>
    %5172 = "stablehlo.multiply"(%209, %5171) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %5173 = "stablehlo.multiply"(%5165, %5165) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %5174 = "stablehlo.broadcast_in_dim"(%3829) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x48xf32>
    %5175 = "stablehlo.multiply"(%5173, %5174) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %5176 = "stablehlo.add"(%5172, %5175) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %5177 = "stablehlo.broadcast_in_dim"(%3815) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x48xf32>
    %5178 = "stablehlo.divide"(%5170, %5177) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %5179 = "stablehlo.broadcast_in_dim"(%3818) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x48xf32>
    %5180 = "stablehlo.divide"(%5176, %5179) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %5181 = "stablehlo.sqrt"(%5180) : (tensor<2x48xf32>) -> tensor<2x48xf32>
    %5182 = "stablehlo.broadcast_in_dim"(%3838) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x48xf32>
    %5183 = "stablehlo.add"(%5181, %5182) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %5184 = "stablehlo.divide"(%5178, %5183) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %5185 = "stablehlo.broadcast_in_dim"(%3812) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x48xf32>
    %5186 = "stablehlo.multiply"(%5184, %5185) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %5187 = "stablehlo.subtract"(%63, %5186) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %5188 = "stablehlo.multiply"(%282, %5166) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %5189 = "stablehlo.multiply"(%5187, %5168) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %5190 = "stablehlo.add"(%5188, %5189) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %5191 = "stablehlo.multiply"(%2023#5, %4393) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5192 = "stablehlo.multiply"(%137, %4395) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5193 = "stablehlo.multiply"(%5191, %4397) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5194 = "stablehlo.add"(%5192, %5193) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5195 = "stablehlo.multiply"(%210, %4400) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5196 = "stablehlo.multiply"(%5191, %5191) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5197 = "stablehlo.multiply"(%5196, %4403) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5198 = "stablehlo.add"(%5195, %5197) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5199 = "stablehlo.divide"(%5194, %4406) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5200 = "stablehlo.divide"(%5198, %4408) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5201 = "stablehlo.sqrt"(%5200) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %5202 = "stablehlo.add"(%5201, %4411) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5203 = "stablehlo.divide"(%5199, %5202) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5204 = "stablehlo.multiply"(%5203, %4414) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5205 = "stablehlo.subtract"(%64, %5204) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5206 = "stablehlo.multiply"(%283, %4395) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5207 = "stablehlo.multiply"(%5205, %4397) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5208 = "stablehlo.add"(%5206, %5207) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5209 = "stablehlo.multiply"(%2023#6, %4393) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5210 = "stablehlo.multiply"(%138, %4395) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5211 = "stablehlo.multiply"(%5209, %4397) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5212 = "stablehlo.add"(%5210, %5211) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5213 = "stablehlo.multiply"(%211, %4400) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5214 = "stablehlo.multiply"(%5209, %5209) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5215 = "stablehlo.multiply"(%5214, %4403) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5216 = "stablehlo.add"(%5213, %5215) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5217 = "stablehlo.divide"(%5212, %4406) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5218 = "stablehlo.divide"(%5216, %4408) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5219 = "stablehlo.sqrt"(%5218) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %5220 = "stablehlo.add"(%5219, %4411) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5221 = "stablehlo.divide"(%5217, %5220) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5222 = "stablehlo.multiply"(%5221, %4414) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5223 = "stablehlo.subtract"(%65, %5222) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5224 = "stablehlo.multiply"(%284, %4395) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5225 = "stablehlo.multiply"(%5223, %4397) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5226 = "stablehlo.add"(%5224, %5225) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5227 = "stablehlo.broadcast_in_dim"(%3804) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x16xf32>
    %5228 = "stablehlo.multiply"(%2023#7, %5227) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5229 = "stablehlo.broadcast_in_dim"(%3813) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x16xf32>
    %5230 = "stablehlo.multiply"(%139, %5229) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5231 = "stablehlo.broadcast_in_dim"(%3807) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x16xf32>
    %5232 = "stablehlo.multiply"(%5228, %5231) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5233 = "stablehlo.add"(%5230, %5232) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5234 = "stablehlo.broadcast_in_dim"(%3816) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x16xf32>
    %5235 = "stablehlo.multiply"(%212, %5234) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5236 = "stablehlo.multiply"(%5228, %5228) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5237 = "stablehlo.broadcast_in_dim"(%3829) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x16xf32>
    %5238 = "stablehlo.multiply"(%5236, %5237) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5239 = "stablehlo.add"(%5235, %5238) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5240 = "stablehlo.broadcast_in_dim"(%3815) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x16xf32>
    %5241 = "stablehlo.divide"(%5233, %5240) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5242 = "stablehlo.broadcast_in_dim"(%3818) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x16xf32>
    %5243 = "stablehlo.divide"(%5239, %5242) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5244 = "stablehlo.sqrt"(%5243) : (tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5245 = "stablehlo.broadcast_in_dim"(%3838) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x16xf32>
    %5246 = "stablehlo.add"(%5244, %5245) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5247 = "stablehlo.divide"(%5241, %5246) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5248 = "stablehlo.broadcast_in_dim"(%3812) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x16xf32>
    %5249 = "stablehlo.multiply"(%5247, %5248) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5250 = "stablehlo.subtract"(%66, %5249) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5251 = "stablehlo.multiply"(%285, %5229) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5252 = "stablehlo.multiply"(%5250, %5231) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5253 = "stablehlo.add"(%5251, %5252) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5254 = "stablehlo.multiply"(%2023#8, %4393) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5255 = "stablehlo.multiply"(%140, %4395) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5256 = "stablehlo.multiply"(%5254, %4397) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5257 = "stablehlo.add"(%5255, %5256) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5258 = "stablehlo.multiply"(%213, %4400) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5259 = "stablehlo.multiply"(%5254, %5254) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5260 = "stablehlo.multiply"(%5259, %4403) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5261 = "stablehlo.add"(%5258, %5260) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5262 = "stablehlo.divide"(%5257, %4406) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5263 = "stablehlo.divide"(%5261, %4408) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5264 = "stablehlo.sqrt"(%5263) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %5265 = "stablehlo.add"(%5264, %4411) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5266 = "stablehlo.divide"(%5262, %5265) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5267 = "stablehlo.multiply"(%5266, %4414) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5268 = "stablehlo.subtract"(%67, %5267) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5269 = "stablehlo.multiply"(%286, %4395) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5270 = "stablehlo.multiply"(%5268, %4397) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5271 = "stablehlo.add"(%5269, %5270) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5272 = "stablehlo.multiply"(%2023#9, %5227) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5273 = "stablehlo.multiply"(%141, %5229) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5274 = "stablehlo.multiply"(%5272, %5231) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5275 = "stablehlo.add"(%5273, %5274) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5276 = "stablehlo.multiply"(%214, %5234) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5277 = "stablehlo.multiply"(%5272, %5272) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5278 = "stablehlo.multiply"(%5277, %5237) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5279 = "stablehlo.add"(%5276, %5278) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5280 = "stablehlo.divide"(%5275, %5240) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5281 = "stablehlo.divide"(%5279, %5242) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5282 = "stablehlo.sqrt"(%5281) : (tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5283 = "stablehlo.add"(%5282, %5245) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5284 = "stablehlo.divide"(%5280, %5283) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5285 = "stablehlo.multiply"(%5284, %5248) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5286 = "stablehlo.subtract"(%68, %5285) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5287 = "stablehlo.multiply"(%287, %5229) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5288 = "stablehlo.multiply"(%5286, %5231) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5289 = "stablehlo.add"(%5287, %5288) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5290 = "stablehlo.multiply"(%2023#10, %4393) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5291 = "stablehlo.multiply"(%142, %4395) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5292 = "stablehlo.multiply"(%5290, %4397) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5293 = "stablehlo.add"(%5291, %5292) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5294 = "stablehlo.multiply"(%215, %4400) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5295 = "stablehlo.multiply"(%5290, %5290) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5296 = "stablehlo.multiply"(%5295, %4403) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5297 = "stablehlo.add"(%5294, %5296) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5298 = "stablehlo.divide"(%5293, %4406) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5299 = "stablehlo.divide"(%5297, %4408) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5300 = "stablehlo.sqrt"(%5299) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %5301 = "stablehlo.add"(%5300, %4411) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5302 = "stablehlo.divide"(%5298, %5301) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5303 = "stablehlo.multiply"(%5302, %4414) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5304 = "stablehlo.subtract"(%69, %5303) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5305 = "stablehlo.multiply"(%288, %4395) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5306 = "stablehlo.multiply"(%5304, %4397) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5307 = "stablehlo.add"(%5305, %5306) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5308 = "stablehlo.broadcast_in_dim"(%3804) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x32xf32>
    %5309 = "stablehlo.multiply"(%1799, %5308) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %5310 = "stablehlo.broadcast_in_dim"(%3813) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x32xf32>
    %5311 = "stablehlo.multiply"(%143, %5310) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %5312 = "stablehlo.broadcast_in_dim"(%3807) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x32xf32>
    %5313 = "stablehlo.multiply"(%5309, %5312) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %5314 = "stablehlo.add"(%5311, %5313) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %5315 = "stablehlo.broadcast_in_dim"(%3816) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x32xf32>
    %5316 = "stablehlo.multiply"(%216, %5315) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %5317 = "stablehlo.multiply"(%5309, %5309) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %5318 = "stablehlo.broadcast_in_dim"(%3829) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x32xf32>
    %5319 = "stablehlo.multiply"(%5317, %5318) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %5320 = "stablehlo.add"(%5316, %5319) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %5321 = "stablehlo.broadcast_in_dim"(%3815) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x32xf32>
    %5322 = "stablehlo.divide"(%5314, %5321) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %5323 = "stablehlo.broadcast_in_dim"(%3818) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x32xf32>
    %5324 = "stablehlo.divide"(%5320, %5323) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %5325 = "stablehlo.sqrt"(%5324) : (tensor<16x32xf32>) -> tensor<16x32xf32>
    %5326 = "stablehlo.broadcast_in_dim"(%3838) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x32xf32>
    %5327 = "stablehlo.add"(%5325, %5326) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %5328 = "stablehlo.divide"(%5322, %5327) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %5329 = "stablehlo.broadcast_in_dim"(%3812) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x32xf32>
    %5330 = "stablehlo.multiply"(%5328, %5329) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %5331 = "stablehlo.subtract"(%70, %5330) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %5332 = "stablehlo.multiply"(%289, %5310) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %5333 = "stablehlo.multiply"(%5331, %5312) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %5334 = "stablehlo.add"(%5332, %5333) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %5335 = "stablehlo.broadcast_in_dim"(%3804) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<32xf32>
    %5336 = "stablehlo.multiply"(%1796, %5335) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5337 = "stablehlo.broadcast_in_dim"(%3813) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<32xf32>
    %5338 = "stablehlo.multiply"(%144, %5337) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5339 = "stablehlo.broadcast_in_dim"(%3807) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<32xf32>
    %5340 = "stablehlo.multiply"(%5336, %5339) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5341 = "stablehlo.add"(%5338, %5340) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5342 = "stablehlo.broadcast_in_dim"(%3816) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<32xf32>
    %5343 = "stablehlo.multiply"(%217, %5342) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5344 = "stablehlo.multiply"(%5336, %5336) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5345 = "stablehlo.broadcast_in_dim"(%3829) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<32xf32>
    %5346 = "stablehlo.multiply"(%5344, %5345) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5347 = "stablehlo.add"(%5343, %5346) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5348 = "stablehlo.broadcast_in_dim"(%3815) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<32xf32>
    %5349 = "stablehlo.divide"(%5341, %5348) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5350 = "stablehlo.broadcast_in_dim"(%3818) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<32xf32>
    %5351 = "stablehlo.divide"(%5347, %5350) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5352 = "stablehlo.sqrt"(%5351) : (tensor<32xf32>) -> tensor<32xf32>
    %5353 = "stablehlo.broadcast_in_dim"(%3838) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<32xf32>
    %5354 = "stablehlo.add"(%5352, %5353) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5355 = "stablehlo.divide"(%5349, %5354) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5356 = "stablehlo.broadcast_in_dim"(%3812) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<32xf32>
    %5357 = "stablehlo.multiply"(%5355, %5356) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5358 = "stablehlo.subtract"(%71, %5357) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5359 = "stablehlo.multiply"(%290, %5337) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5360 = "stablehlo.multiply"(%5358, %5339) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5361 = "stablehlo.add"(%5359, %5360) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5362 = "stablehlo.multiply"(%1758, %3819) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5363 = "stablehlo.multiply"(%145, %3821) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5364 = "stablehlo.multiply"(%5362, %3823) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5365 = "stablehlo.add"(%5363, %5364) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5366 = "stablehlo.multiply"(%218, %3826) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5367 = "stablehlo.multiply"(%5362, %5362) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5368 = "stablehlo.multiply"(%5367, %3830) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5369 = "stablehlo.add"(%5366, %5368) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5370 = "stablehlo.divide"(%5365, %3833) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5371 = "stablehlo.divide"(%5369, %3835) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5372 = "stablehlo.sqrt"(%5371) : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %5373 = "stablehlo.add"(%5372, %3839) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5374 = "stablehlo.divide"(%5370, %5373) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5375 = "stablehlo.multiply"(%5374, %3846) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5376 = "stablehlo.subtract"(%72, %5375) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5377 = "stablehlo.multiply"(%291, %3821) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5378 = "stablehlo.multiply"(%5376, %3823) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5379 = "stablehlo.add"(%5377, %5378) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5380 = "stablehlo.multiply"(%1755, %3852) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5381 = "stablehlo.multiply"(%146, %3854) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5382 = "stablehlo.multiply"(%5380, %3856) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5383 = "stablehlo.add"(%5381, %5382) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5384 = "stablehlo.multiply"(%219, %3859) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5385 = "stablehlo.multiply"(%5380, %5380) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5386 = "stablehlo.multiply"(%5385, %3862) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5387 = "stablehlo.add"(%5384, %5386) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5388 = "stablehlo.divide"(%5383, %3865) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5389 = "stablehlo.divide"(%5387, %3867) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5390 = "stablehlo.sqrt"(%5389) : (tensor<16xf32>) -> tensor<16xf32>
    %5391 = "stablehlo.add"(%5390, %3870) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5392 = "stablehlo.divide"(%5388, %5391) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5393 = "stablehlo.multiply"(%5392, %3873) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5394 = "stablehlo.subtract"(%73, %5393) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5395 = "stablehlo.multiply"(%292, %3854) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5396 = "stablehlo.multiply"(%5394, %3856) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5397 = "stablehlo.add"(%5395, %5396) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5398 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
    %5399 = "stablehlo.add"(%0, %5398) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    return %5399, %3848, %3875, %3902, %3920, %3950, %3977, %3997, %4015, %4035, %4053, %4083, %4101, %4119, %4137, %4167, %4194, %4224, %4242, %4260, %4278, %4296, %4326, %4344, %4362, %4389, %4416, %4434, %4464, %4491, %4511, %4529, %4549, %4567, %4597, %4615, %4633, %4651, %4671, %4689, %4709, %4727, %4747, %4765, %4785, %4803, %4821, %4839, %4869, %4896, %4926, %4944, %4962, %4980, %5007, %5025, %5043, %5061, %5079, %5097, %5115, %5133, %5160, %5187, %5205, %5223, %5250, %5268, %5286, %5304, %5331, %5358, %5376, %5394, %3825, %3858, %3885, %3909, %3930, %3960, %3984, %4004, %4022, %4042, %4063, %4090, %4108, %4126, %4147, %4177, %4204, %4231, %4249, %4267, %4285, %4306, %4333, %4351, %4372, %4399, %4423, %4444, %4474, %4498, %4518, %4536, %4556, %4577, %4604, %4622, %4640, %4658, %4678, %4696, %4716, %4734, %4754, %4772, %4792, %4810, %4828, %4849, %4879, %4906, %4933, %4951, %4969, %4990, %5014, %5032, %5050, %5068, %5086, %5104, %5122, %5143, %5170, %5194, %5212, %5233, %5257, %5275, %5293, %5314, %5341, %5365, %5383, %3832, %3864, %3891, %3913, %3936, %3966, %3988, %4008, %4026, %4046, %4069, %4094, %4112, %4130, %4153, %4183, %4210, %4235, %4253, %4271, %4289, %4312, %4337, %4355, %4378, %4405, %4427, %4450, %4480, %4502, %4522, %4540, %4560, %4583, %4608, %4626, %4644, %4662, %4682, %4700, %4720, %4738, %4758, %4776, %4796, %4814, %4832, %4855, %4885, %4912, %4937, %4955, %4973, %4996, %5018, %5036, %5054, %5072, %5090, %5108, %5126, %5149, %5176, %5198, %5216, %5239, %5261, %5279, %5297, %5320, %5347, %5369, %5387, %3851, %3878, %3905, %3923, %3953, %3980, %4000, %4018, %4038, %4056, %4086, %4104, %4122, %4140, %4170, %4197, %4227, %4245, %4263, %4281, %4299, %4329, %4347, %4365, %4392, %4419, %4437, %4467, %4494, %4514, %4532, %4552, %4570, %4600, %4618, %4636, %4654, %4674, %4692, %4712, %4730, %4750, %4768, %4788, %4806, %4824, %4842, %4872, %4899, %4929, %4947, %4965, %4983, %5010, %5028, %5046, %5064, %5082, %5100, %5118, %5136, %5163, %5190, %5208, %5226, %5253, %5271, %5289, %5307, %5334, %5361, %5379, %5397, %1658, %1650, %1657, %3799, %3812 : tensor<i32>, tensor<16x16xf32>, tensor<16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<8x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<4x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<256x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<8x16xf32>, tensor<16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<16x32xf32>, tensor<32xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<8x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<4x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<256x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<8x16xf32>, tensor<16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<16x32xf32>, tensor<32xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<8x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<4x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<256x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<8x16xf32>, tensor<16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<16x32xf32>, tensor<32xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<8x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<4x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<256x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<8x16xf32>, tensor<16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<16x32xf32>, tensor<32xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
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
