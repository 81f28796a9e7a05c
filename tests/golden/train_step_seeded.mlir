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
    %1398 = "stablehlo.broadcast_in_dim"(%1397) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %1399 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1400 = "stablehlo.broadcast_in_dim"(%1399) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %1401 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1402 = "stablehlo.broadcast_in_dim"(%1401) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %1403 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1404 = "stablehlo.broadcast_in_dim"(%1403) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
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
    %1415 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1416 = "stablehlo.broadcast_in_dim"(%1415) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %1563:21 = "stablehlo.while"(%1396, %1393, %1398, %1400, %1402, %1404, %1406, %1408, %1410, %1412, %1414, %1416, %1395, %62, %63, %64, %65, %66, %67, %68, %69) ({
      ^bb0(%1417: tensor<i32>, %1418: tensor<64x16xf32>, %1419: tensor<2x64x16xf32>, %1420: tensor<2x64x16xf32>, %1421: tensor<2x64x16xf32>, %1422: tensor<2x64xf32>, %1423: tensor<2x64x16xf32>, %1424: tensor<2x64x16xf32>, %1425: tensor<2x64x16xf32>, %1426: tensor<2x64x16xf32>, %1427: tensor<2x64x16xf32>, %1428: tensor<2x64x16xf32>, %1429: tensor<64x16xf32>, %1430: tensor<2x16x48xf32>, %1431: tensor<2x48xf32>, %1432: tensor<2x16xf32>, %1433: tensor<2x16xf32>, %1434: tensor<2x16x16xf32>, %1435: tensor<2x16xf32>, %1436: tensor<2x16x16xf32>, %1437: tensor<2x16xf32>):
        %1438 = "stablehlo.constant"() {value = dense<2> : tensor<i32>} : () -> tensor<i32>
        %1439 = "stablehlo.compare"(%1417, %1438) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        "stablehlo.return"(%1439) : (tensor<i1>) -> ()
    }, {
      ^bb0(%1440: tensor<i32>, %1441: tensor<64x16xf32>, %1442: tensor<2x64x16xf32>, %1443: tensor<2x64x16xf32>, %1444: tensor<2x64x16xf32>, %1445: tensor<2x64xf32>, %1446: tensor<2x64x16xf32>, %1447: tensor<2x64x16xf32>, %1448: tensor<2x64x16xf32>, %1449: tensor<2x64x16xf32>, %1450: tensor<2x64x16xf32>, %1451: tensor<2x64x16xf32>, %1452: tensor<64x16xf32>, %1453: tensor<2x16x48xf32>, %1454: tensor<2x48xf32>, %1455: tensor<2x16xf32>, %1456: tensor<2x16xf32>, %1457: tensor<2x16x16xf32>, %1458: tensor<2x16xf32>, %1459: tensor<2x16x16xf32>, %1460: tensor<2x16xf32>):
        %1461 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
        %1462 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %1463 = "stablehlo.dynamic_slice"(%1453, %1440, %1461, %1461) {slice_sizes = array<i64: 1, 16, 48>} : (tensor<2x16x48xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x48xf32>
        %1464 = "stablehlo.reshape"(%1463) : (tensor<1x16x48xf32>) -> tensor<16x48xf32>
        %1465 = "stablehlo.dynamic_slice"(%1454, %1440, %1461) {slice_sizes = array<i64: 1, 48>} : (tensor<2x48xf32>, tensor<i32>, tensor<i32>) -> tensor<1x48xf32>
        %1466 = "stablehlo.reshape"(%1465) : (tensor<1x48xf32>) -> tensor<48xf32>
        %1467 = "stablehlo.dynamic_slice"(%1455, %1440, %1461) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %1468 = "stablehlo.reshape"(%1467) : (tensor<1x16xf32>) -> tensor<16xf32>
        %1469 = "stablehlo.dynamic_slice"(%1456, %1440, %1461) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %1470 = "stablehlo.reshape"(%1469) : (tensor<1x16xf32>) -> tensor<16xf32>
        %1471 = "stablehlo.dynamic_slice"(%1457, %1440, %1461, %1461) {slice_sizes = array<i64: 1, 16, 16>} : (tensor<2x16x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x16xf32>
        %1472 = "stablehlo.reshape"(%1471) : (tensor<1x16x16xf32>) -> tensor<16x16xf32>
        %1473 = "stablehlo.dynamic_slice"(%1458, %1440, %1461) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %1474 = "stablehlo.reshape"(%1473) : (tensor<1x16xf32>) -> tensor<16xf32>
        %1475 = "stablehlo.dynamic_slice"(%1459, %1440, %1461, %1461) {slice_sizes = array<i64: 1, 16, 16>} : (tensor<2x16x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x16xf32>
        %1476 = "stablehlo.reshape"(%1475) : (tensor<1x16x16xf32>) -> tensor<16x16xf32>
        %1477 = "stablehlo.dynamic_slice"(%1460, %1440, %1461) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %1478 = "stablehlo.reshape"(%1477) : (tensor<1x16xf32>) -> tensor<16xf32>
        %1479 = "stablehlo.slice"(%1464) {start_indices = array<i64: 0, 0>, limit_indices = array<i64: 16, 16>, strides = array<i64: 1, 1>} : (tensor<16x48xf32>) -> tensor<16x16xf32>
        %1480 = "stablehlo.dot_general"(%1452, %1479) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x16xf32>, tensor<16x16xf32>) -> tensor<64x16xf32>
        %1481 = "stablehlo.slice"(%1466) {start_indices = array<i64: 0>, limit_indices = array<i64: 16>, strides = array<i64: 1>} : (tensor<48xf32>) -> tensor<16xf32>
        %1482 = "stablehlo.broadcast_in_dim"(%1481) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<64x16xf32>
        %1483 = "stablehlo.add"(%1480, %1482) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1484 = "stablehlo.slice"(%1464) {start_indices = array<i64: 0, 16>, limit_indices = array<i64: 16, 32>, strides = array<i64: 1, 1>} : (tensor<16x48xf32>) -> tensor<16x16xf32>
        %1485 = "stablehlo.dot_general"(%1452, %1484) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x16xf32>, tensor<16x16xf32>) -> tensor<64x16xf32>
        %1486 = "stablehlo.slice"(%1466) {start_indices = array<i64: 16>, limit_indices = array<i64: 32>, strides = array<i64: 1>} : (tensor<48xf32>) -> tensor<16xf32>
        %1487 = "stablehlo.broadcast_in_dim"(%1486) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<64x16xf32>
        %1488 = "stablehlo.add"(%1485, %1487) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1489 = "stablehlo.slice"(%1464) {start_indices = array<i64: 0, 32>, limit_indices = array<i64: 16, 48>, strides = array<i64: 1, 1>} : (tensor<16x48xf32>) -> tensor<16x16xf32>
        %1490 = "stablehlo.dot_general"(%1452, %1489) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x16xf32>, tensor<16x16xf32>) -> tensor<64x16xf32>
        %1491 = "stablehlo.slice"(%1466) {start_indices = array<i64: 32>, limit_indices = array<i64: 48>, strides = array<i64: 1>} : (tensor<48xf32>) -> tensor<16xf32>
        %1492 = "stablehlo.broadcast_in_dim"(%1491) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<64x16xf32>
        %1493 = "stablehlo.add"(%1490, %1492) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1494 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %1495 = "stablehlo.broadcast_in_dim"(%1494) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64xf32>
        %1496 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %1497 = "stablehlo.broadcast_in_dim"(%1496) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64xf32>
        %1498 = "stablehlo.multiply"(%1441, %1441) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1499 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %1503 = "stablehlo.reduce"(%1441, %1499) ({
          ^bb0(%1500: tensor<f32>, %1501: tensor<f32>):
            %1502 = "stablehlo.add"(%1500, %1501) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%1502) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 1>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<64xf32>
        %1504 = "stablehlo.multiply"(%1503, %1495) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
        %1505 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %1509 = "stablehlo.reduce"(%1498, %1505) ({
          ^bb0(%1506: tensor<f32>, %1507: tensor<f32>):
            %1508 = "stablehlo.add"(%1506, %1507) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%1508) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 1>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<64xf32>
        %1510 = "stablehlo.multiply"(%1509, %1495) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
        %1511 = "stablehlo.multiply"(%1504, %1504) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
        %1512 = "stablehlo.subtract"(%1510, %1511) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
        %1513 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %1514 = "stablehlo.broadcast_in_dim"(%1513) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64xf32>
        %1515 = "stablehlo.maximum"(%1512, %1514) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
        %1516 = "stablehlo.add"(%1515, %1497) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
        %1517 = "stablehlo.broadcast_in_dim"(%1504) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x16xf32>
        %1518 = "stablehlo.subtract"(%1441, %1517) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1519 = "stablehlo.rsqrt"(%1516) : (tensor<64xf32>) -> tensor<64xf32>
        %1520 = "stablehlo.broadcast_in_dim"(%1519) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x16xf32>
        %1521 = "stablehlo.multiply"(%1518, %1520) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1522 = "stablehlo.broadcast_in_dim"(%1468) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<64x16xf32>
        %1523 = "stablehlo.multiply"(%1521, %1522) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1524 = "stablehlo.broadcast_in_dim"(%1470) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<64x16xf32>
        %1525 = "stablehlo.add"(%1523, %1524) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1526 = "stablehlo.constant"() {value = dense<1.0> : tensor<f32>} : () -> tensor<f32>
        %1527 = "stablehlo.broadcast_in_dim"(%1526) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64x16xf32>
        %1528 = "stablehlo.add"(%1488, %1527) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1529 = "stablehlo.multiply"(%1525, %1528) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1530 = "stablehlo.add"(%1529, %1483) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1531 = "stablehlo.dot_general"(%1530, %1472) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x16xf32>, tensor<16x16xf32>) -> tensor<64x16xf32>
        %1532 = "stablehlo.broadcast_in_dim"(%1474) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<64x16xf32>
        %1533 = "stablehlo.add"(%1531, %1532) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1534 = "stablehlo.logistic"(%1533) : (tensor<64x16xf32>) -> tensor<64x16xf32>
        %1535 = "stablehlo.multiply"(%1533, %1534) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1536 = "stablehlo.optimization_barrier"(%1535) : (tensor<64x16xf32>) -> tensor<64x16xf32>
        %1537 = "stablehlo.dot_general"(%1536, %1476) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x16xf32>, tensor<16x16xf32>) -> tensor<64x16xf32>
        %1538 = "stablehlo.broadcast_in_dim"(%1478) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<64x16xf32>
        %1539 = "stablehlo.add"(%1537, %1538) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1540 = "stablehlo.multiply"(%1493, %1539) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1541 = "stablehlo.add"(%1441, %1540) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1542 = "stablehlo.add"(%1440, %1462) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        %1543 = "stablehlo.reshape"(%1485) : (tensor<64x16xf32>) -> tensor<1x64x16xf32>
        %1544 = "stablehlo.dynamic_update_slice"(%1442, %1543, %1440, %1461, %1461) : (tensor<2x64x16xf32>, tensor<1x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x16xf32>
        %1545 = "stablehlo.reshape"(%1490) : (tensor<64x16xf32>) -> tensor<1x64x16xf32>
        %1546 = "stablehlo.dynamic_update_slice"(%1443, %1545, %1440, %1461, %1461) : (tensor<2x64x16xf32>, tensor<1x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x16xf32>
        %1547 = "stablehlo.reshape"(%1521) : (tensor<64x16xf32>) -> tensor<1x64x16xf32>
        %1548 = "stablehlo.dynamic_update_slice"(%1444, %1547, %1440, %1461, %1461) : (tensor<2x64x16xf32>, tensor<1x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x16xf32>
        %1549 = "stablehlo.reshape"(%1519) : (tensor<64xf32>) -> tensor<1x64xf32>
        %1550 = "stablehlo.dynamic_update_slice"(%1445, %1549, %1440, %1461) : (tensor<2x64xf32>, tensor<1x64xf32>, tensor<i32>, tensor<i32>) -> tensor<2x64xf32>
        %1551 = "stablehlo.reshape"(%1525) : (tensor<64x16xf32>) -> tensor<1x64x16xf32>
        %1552 = "stablehlo.dynamic_update_slice"(%1446, %1551, %1440, %1461, %1461) : (tensor<2x64x16xf32>, tensor<1x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x16xf32>
        %1553 = "stablehlo.reshape"(%1530) : (tensor<64x16xf32>) -> tensor<1x64x16xf32>
        %1554 = "stablehlo.dynamic_update_slice"(%1447, %1553, %1440, %1461, %1461) : (tensor<2x64x16xf32>, tensor<1x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x16xf32>
        %1555 = "stablehlo.reshape"(%1533) : (tensor<64x16xf32>) -> tensor<1x64x16xf32>
        %1556 = "stablehlo.dynamic_update_slice"(%1448, %1555, %1440, %1461, %1461) : (tensor<2x64x16xf32>, tensor<1x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x16xf32>
        %1557 = "stablehlo.reshape"(%1534) : (tensor<64x16xf32>) -> tensor<1x64x16xf32>
        %1558 = "stablehlo.dynamic_update_slice"(%1449, %1557, %1440, %1461, %1461) : (tensor<2x64x16xf32>, tensor<1x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x16xf32>
        %1559 = "stablehlo.reshape"(%1536) : (tensor<64x16xf32>) -> tensor<1x64x16xf32>
        %1560 = "stablehlo.dynamic_update_slice"(%1450, %1559, %1440, %1461, %1461) : (tensor<2x64x16xf32>, tensor<1x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x16xf32>
        %1561 = "stablehlo.reshape"(%1539) : (tensor<64x16xf32>) -> tensor<1x64x16xf32>
        %1562 = "stablehlo.dynamic_update_slice"(%1451, %1561, %1440, %1461, %1461) : (tensor<2x64x16xf32>, tensor<1x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x16xf32>
        "stablehlo.return"(%1542, %1541, %1544, %1546, %1548, %1550, %1552, %1554, %1556, %1558, %1560, %1562, %1452, %1453, %1454, %1455, %1456, %1457, %1458, %1459, %1460) : (tensor<i32>, tensor<64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<64x16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>) -> ()
    }) : (tensor<i32>, tensor<64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<64x16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>) -> (tensor<i32>, tensor<64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<64x16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>)
    %1564 = "stablehlo.slice"(%70) {start_indices = array<i64: 0, 0>, limit_indices = array<i64: 16, 16>, strides = array<i64: 1, 1>} : (tensor<16x32xf32>) -> tensor<16x16xf32>
    %1565 = "stablehlo.dot_general"(%1395, %1564) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x16xf32>, tensor<16x16xf32>) -> tensor<64x16xf32>
    %1566 = "stablehlo.slice"(%71) {start_indices = array<i64: 0>, limit_indices = array<i64: 16>, strides = array<i64: 1>} : (tensor<32xf32>) -> tensor<16xf32>
    %1567 = "stablehlo.broadcast_in_dim"(%1566) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<64x16xf32>
    %1568 = "stablehlo.add"(%1565, %1567) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1569 = "stablehlo.slice"(%70) {start_indices = array<i64: 0, 16>, limit_indices = array<i64: 16, 32>, strides = array<i64: 1, 1>} : (tensor<16x32xf32>) -> tensor<16x16xf32>
    %1570 = "stablehlo.dot_general"(%1395, %1569) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x16xf32>, tensor<16x16xf32>) -> tensor<64x16xf32>
    %1571 = "stablehlo.slice"(%71) {start_indices = array<i64: 16>, limit_indices = array<i64: 32>, strides = array<i64: 1>} : (tensor<32xf32>) -> tensor<16xf32>
    %1572 = "stablehlo.broadcast_in_dim"(%1571) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<64x16xf32>
    %1573 = "stablehlo.add"(%1570, %1572) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1574 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %1575 = "stablehlo.broadcast_in_dim"(%1574) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64xf32>
    %1576 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %1577 = "stablehlo.broadcast_in_dim"(%1576) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64xf32>
    %1578 = "stablehlo.multiply"(%1563#1, %1563#1) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1579 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1583 = "stablehlo.reduce"(%1563#1, %1579) ({
      ^bb0(%1580: tensor<f32>, %1581: tensor<f32>):
        %1582 = "stablehlo.add"(%1580, %1581) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1582) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<64xf32>
    %1584 = "stablehlo.multiply"(%1583, %1575) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1585 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1589 = "stablehlo.reduce"(%1578, %1585) ({
      ^bb0(%1586: tensor<f32>, %1587: tensor<f32>):
        %1588 = "stablehlo.add"(%1586, %1587) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1588) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<64xf32>
    %1590 = "stablehlo.multiply"(%1589, %1575) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1591 = "stablehlo.multiply"(%1584, %1584) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1592 = "stablehlo.subtract"(%1590, %1591) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1593 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1594 = "stablehlo.broadcast_in_dim"(%1593) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64xf32>
    %1595 = "stablehlo.maximum"(%1592, %1594) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1596 = "stablehlo.add"(%1595, %1577) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1597 = "stablehlo.broadcast_in_dim"(%1584) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x16xf32>
    %1598 = "stablehlo.subtract"(%1563#1, %1597) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1599 = "stablehlo.rsqrt"(%1596) : (tensor<64xf32>) -> tensor<64xf32>
    %1600 = "stablehlo.broadcast_in_dim"(%1599) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x16xf32>
    %1601 = "stablehlo.multiply"(%1598, %1600) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1602 = "stablehlo.broadcast_in_dim"(%346) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64x16xf32>
    %1603 = "stablehlo.add"(%1573, %1602) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1604 = "stablehlo.multiply"(%1601, %1603) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1605 = "stablehlo.add"(%1604, %1568) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1606 = "stablehlo.dot_general"(%1605, %72) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x16xf32>, tensor<16x16xf32>) -> tensor<64x16xf32>
    %1607 = "stablehlo.broadcast_in_dim"(%73) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<64x16xf32>
    %1608 = "stablehlo.add"(%1606, %1607) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1609 = "stablehlo.slice"(%1608) {start_indices = array<i64: 0, 0>, limit_indices = array<i64: 64, 8>, strides = array<i64: 1, 1>} : (tensor<64x16xf32>) -> tensor<64x8xf32>
    %1610 = "stablehlo.slice"(%1608) {start_indices = array<i64: 0, 8>, limit_indices = array<i64: 64, 16>, strides = array<i64: 1, 1>} : (tensor<64x16xf32>) -> tensor<64x8xf32>
    %1611 = "stablehlo.subtract"(%1361, %1609) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1612 = "stablehlo.multiply"(%1611, %1611) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1613 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1617 = "stablehlo.reduce"(%1612, %1613) ({
      ^bb0(%1614: tensor<f32>, %1615: tensor<f32>):
        %1616 = "stablehlo.add"(%1614, %1615) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1616) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<64x8xf32>, tensor<f32>) -> tensor<64xf32>
    %1618 = "stablehlo.constant"() {value = dense<1.25e-1> : tensor<f32>} : () -> tensor<f32>
    %1619 = "stablehlo.broadcast_in_dim"(%1618) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64xf32>
    %1620 = "stablehlo.multiply"(%1617, %1619) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1621 = "stablehlo.multiply"(%1611, %1356) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1622 = "stablehlo.constant"() {value = dense<"0x3E8521C19DBD1FC19D231EC1EFAE1CC155591BC1061E1AC13EF918C1FCE717C1CEE716C1B1F615C1F81215C13A3B14C1426E13C10CAB12C1B2F011C1703E11C1999310C194EF0FC1DC510FC1F8B90EC17E270EC10E9A0DC152110DC1FB8C0CC1C50C0CC16E900BC1BC170BC17AA20AC176300AC184C109C17A5509C133EC08C1898508C15E2108C192BF07C1096007C1A80207C157A706C1004E06C18BF605C1E6A005C1FD4C05C1BEFA04C119AA04C1FD5A04C15C0D04C128C103C1547603C1D22C03C197E402C1979D02C1C85702C1201302C194CF01C11C8D01C1AF4B01C1440B01C1D4CB00C1568D00C1C34F00C1151300C18AAEFFC09938FFC049C4FEC09151FEC064E0FDC0B870FDC08302FDC0BA95FCC0542AFCC047C0FBC08C57FBC018F0FAC0E689FAC0EB24FAC021C1F9C0805EF9C002FDF8C09F9CF8C0503DF8C011DFF7C0D981F7C0A425F7C06CCAF6C02A70F6C0DA16F6C077BEF5C0FA66F5C06110F5C0A5BAF4C0C265F4C0B411F4C076BEF3C0046CF3C05A1AF3C075C9F2C04F79F2C0E729F2C037DBF1C03C8DF1C0F43FF1C05AF3F0C06BA7F0C0255CF0C08411F0C085C7EFC0257EEFC06235EFC038EDEEC0A5A5EEC0A75EEEC03A18EEC05DD2EDC00D8DEDC04748EDC00904EDC051C0ECC01D7DECC06B3AECC038F8EBC082B6EBC04875EBC08734EBC03EF4EAC06BB4EAC00B75EAC01E36EAC0A1F7E9C092B9E9C0F07BE9C0BA3EE9C0ED01E9C089C5E8C08B89E8C0F24DE8C0BD12E8C0EAD7E7C0789DE7C06663E7C0B129E7C059F0E6C05DB7E6C0BA7EE6C07146E6C07F0EE6C0E4D6E5C09F9FE5C0AD68E5C00E32E5C0C2FBE4C0C6C5E4C01A90E4C0BD5AE4C0AD25E4C0EBF0E3C073BCE3C04788E3C06554E3C0CB20E3C079EDE2C06EBAE2C0A987E2C02A55E2C0EF22E2C0F8F0E1C043BFE1C0D08DE1C09E5CE1C0AD2BE1C0FBFAE0C088CAE0C0539AE0C05B6AE0C0A03AE0C0210BE0C0DDDBDFC0D3ACDFC0047EDFC06D4FDFC00F21DFC0E8F2DEC0F9C4DEC04197DEC0BE69DEC0713CDEC0580FDEC074E2DDC0C3B5DDC04589DDC0FA5CDDC0E130DDC0F804DDC041D9DCC0BAADDCC06382DCC03B57DCC0422CDCC07701DCC0D9D6DBC069ACDBC02682DBC00F58DBC0242EDBC06404DBC0D0DADAC065B1DAC02588DAC00F5FDAC02136DAC05D0DDAC0C0E4D9C04CBCD9C0FF93D9C0D96BD9C0DA43D9C0021CD9C04FF4D8C0C2CCD8C05AA5D8C0177ED8C0F956D8C0FE2FD8C02809D8C075E2D7C0E4BBD7C07795D7C02C6FD7C00349D7C0FC22D7C016FDD6C051D7D6C0ADB1D6C0298CD6C0C666D6C08241D6C05E1CD6C059F7D5C073D2D5C0ACADD5C00389D5C07864D5C00B40D5C0BB1BD5C088F7D4C073D3D4C07AAFD4C09E8BD4C0DD67D4C03944D4C0B020D4C043FDD3C0F1D9D3C0BAB6D3C09D93D3C09B70D3C0B24DD3C0E42AD3C03008D3C094E5D2C012C3D2C0AAA0D2C0597ED2C0225CD2C0023AD2C0FB17D2C00CF6D1C034D4D1C074B2D1C0CB90D1C0396FD1C0BE4DD1C0592CD1C00B0BD1C0D3E9D0C0B1C8D0C0A5A7D0C0AF86D0C0CE65D0C00245D0C04C24D0C0AA03D0C01DE3CFC0A5C2CFC040A2CFC0F081CFC0B461CFC08C41CFC07721CFC07601CFC088E1CEC0ADC1CEC0E6A1CEC03182CEC08E62CEC0FE42CEC08023CEC01504CEC0BBE4CDC073C5CDC03DA6CDC01987CDC00568CDC00349CDC0122ACDC0320BCDC062ECCCC0A4CDCCC0F5AECCC05790CCC0C971CCC04B53CCC0DD34CCC07F16CCC031F8CBC0F1D9CBC0C2BBCBC0A19DCBC08F7FCBC08D61CBC09943CBC0B425CBC0DD07CBC015EACAC05BCCCAC0AFAECAC01191CAC08173CAC0FF55CAC08B38CAC0241BCAC0CAFDC9C07EE0C9C03FC3C9C00DA6C9C0E888C9C0D06BC9C0C44EC9C0C531C9C0D214C9C0ECF7C8C012DBC8C045BEC8C083A1C8C0CD84C8C02368C8C0854BC8C0F22EC8C06B12C8C0EFF5C7C07ED9C7C019BDC7C0BFA0C7C06F84C7C02A68C7C0F14BC7C0C12FC7C09D13C7C083F7C6C073DBC6C06DBFC6C072A3C6C08087C6C0996BC6C0BB4FC6C0E733C6C01D18C6C05DFCC5C0A5E0C5C0F8C4C5C053A9C5C0B88DC5C02672C5C09D56C5C01C3BC5C0A51FC5C03604C5C0D0E8C4C073CDC4C01EB2C4C0D196C4C08D7BC4C05160C4C01D45C4C0F129C4C0CD0EC4C0B1F3C3C09CD8C3C090BDC3C08BA2C3C08D87C3C0976CC3C0A851C3C0C136C3C0E11BC3C00801C3C035E6C2C06ACBC2C0A6B0C2C0E995C2C0327BC2C08260C2C0D845C2C0352BC2C09810C2C002F6C1C072DBC1C0E8C0C1C064A6C1C0E68BC1C06E71C1C0FC56C1C0903CC1C02922C1C0C807C1C06DEDC0C017D3C0C0C6B8C0C07B9EC0C03584C0C0F469C0C0B94FC0C08235C0C0511BC0C02401C0C0FCE6BFC0D9CCBFC0BBB2BFC0A198BFC08B7EBFC07B64BFC06E4ABFC06630BFC06216BFC063FCBEC067E2BEC070C8BEC07CAEBEC08D94BEC0A17ABEC0B960BEC0D546BEC0F42CBEC01713BEC03DF9BDC067DFBDC094C5BDC0C5ABBDC0F991BDC03078BDC06A5EBDC0A744BDC0E72ABDC02A11BDC06FF7BCC0B8DDBCC003C4BCC051AABCC0A190BCC0F476BCC0495DBCC0A143BCC0FB29BCC05710BCC0B6F6BBC016DDBBC079C3BBC0DDA9BBC04490BBC0AC76BBC0165DBBC08243BBC0EF29BBC05E10BBC0CFF6BAC041DDBAC0B4C3BAC029AABAC09F90BAC01677BAC08F5DBAC00844BAC0832ABAC0FE10BAC07AF7B9C0F7DDB9C075C4B9C0F4AAB9C07391B9C0F377B9C0735EB9C0F444B9C0752BB9C0F611B9C078F8B8C0FADEB8C07CC5B8C0FEABB8C08092B8C00279B8C0845FB8C00646B8C0872CB8C00813B8C089F9B7C009E0B7C089C6B7C008ADB7C08793B7C0057AB7C08260B7C0FE46B7C07A2DB7C0F413B7C06EFAB6C0E6E0B6C05DC7B6C0D3ADB6C04894B6C0BB7AB6C02D61B6C09E47B6C00D2EB6C07A14B6C0E6FAB5C050E1B5C0B9C7B5C01FAEB5C08494B5C0E67AB5C04761B5C0A547B5C0012EB5C05B14B5C0B3FAB4C008E1B4C05BC7B4C0ABADB4C0F993B4C0447AB4C08D60B4C0D346B4C0162DB4C05613B4C093F9B3C0CDDFB3C004C6B3C037ACB3C06892B3C09578B3C0BF5EB3C0E544B3C0082BB3C02811B3C044F7B2C05CDDB2C070C3B2C080A9B2C08D8FB2C09575B2C09A5BB2C09A41B2C09627B2C08E0DB2C082F3B1C071D9B1C05CBFB1C042A5B1C0238BB1C00071B1C0D856B1C0AC3CB1C07A22B1C04408B1C008EEB0C0C7D3B0C081B9B0C0369FB0C0E684B0C0906AB0C03450B0C0D335B0C06D1BB0C00101B0C08FE6AFC017CCAFC099B1AFC01597AFC08B7CAFC0FB61AFC06447AFC0C82CAFC02512AFC07BF7AEC0CBDCAEC014C2AEC057A7AEC0928CAEC0C771AEC0F556AEC01C3CAEC03C21AEC05406AEC066EBADC070D0ADC072B5ADC06D9AADC0607FADC04C64ADC03049ADC00C2EADC0E012ADC0ACF7ACC070DCACC02CC1ACC0DFA5ACC08A8AACC02D6FACC0C753ACC05838ACC0E11CACC06001ACC0D7E5ABC045CAABC0AAAEABC00593ABC05877ABC0A15BABC0E03FABC01624ABC04208ABC064ECAAC07DD0AAC08CB4AAC09098AAC08A7CAAC07B60AAC06044AAC03C28AAC00D0CAAC0D3EFA9C08ED3A9C03FB7A9C0E49AA9C07F7EA9C00E62A9C09345A9C00B29A9C0790CA9C0DAEFA8C030D3A8C07BB6A8C0B999A8C0EB7CA8C01160A8C02B43A8C03926A8C03A09A8C02EECA7C016CFA7C0F1B1A7C0BF94A7C08077A7C0345AA7C0DA3CA7C0731FA7C0FF01A7C07DE4A6C0EDC6A6C04FA9A6C0A38BA6C0E96DA6C02150A6C04A32A6C06514A6C071F6A5C06FD8A5C05DBAA5C03D9CA5C00D7EA5C0CE5FA5C07F41A5C02123A5C0B304A5C035E6A4C0A7C7A4C009A9A4C05B8AA4C09C6BA4C0CD4CA4C0EC2DA4C0FB0EA4C0F9EFA3C0E6D0A3C0C1B1A3C08B92A3C04473A3C0EA53A3C07E34A3C00115A3C071F5A2C0CED5A2C019B6A2C05296A2C07776A2C08956A2C08836A2C07316A2C04BF6A1C00FD6A1C0BFB5A1C05B95A1C0E274A1C05554A1C0B433A1C0FD12A1C031F2A0C051D1A0C05AB0A0C04E8FA0C02C6EA0C0F54CA0C0A72BA0C0420AA0C0C7E89FC035C79FC08CA59FC0CC839FC0F4619FC005409FC0FE1D9FC0DEFB9EC0A7D99EC057B79EC0EE949EC06C729EC0D14F9EC01C2D9EC04E0A9EC066E79DC064C49DC047A19DC0107E9DC0BE5A9DC051379DC0C8139DC024F09CC063CC9CC087A89CC08E849CC079609CC0463C9CC0F7179CC08AF39BC0FFCE9BC056AA9BC08F859BC0A9609BC0A43B9BC080169BC03CF19AC0D9CB9AC055A69AC0B1809AC0ED5A9AC007359AC0FF0E9AC0D7E899C08CC299C01E9C99C08E7599C0DB4E99C0042899C00A0199C0ECD998C0A9B298C0418B98C0B46398C0023C98C0291498C02AEC97C005C497C0B89B97C0447397C0A84A97C0E32197C0F6F896C0DFCF96C09FA696C0357D96C0A05396C0E12996C0F6FF95C0DFD595C09CAB95C02C8195C08F5695C0C42B95C0CB0095C0A3D594C04CAA94C0C57E94C00E5394C0262794C00CFB93C0C1CE93C044A293C0937593C0AF4893C0961B93C049EE92C0C7C092C00E9392C01F6592C0F93692C09B0892C005DA91C035AB91C02C7C91C0E84C91C0691D91C0AEED90C0B6BD90C0818D90C00E5D90C05D2C90C06CFB8FC03ACA8FC0C8988FC013678FC01C358FC0E1028FC062D08EC09D9D8EC0936A8EC041378EC0A8038EC0C5CF8DC0999B8DC022678DC060328DC050FD8CC0F3C78CC048928CC04C5C8CC000268CC062EF8BC070B88BC02B818BC090498BC09F118BC056D98AC0B4A08AC0B8678AC0602E8AC0ACF489C09ABA89C0288089C0554589C0210A89C088CE88C08B9288C0275688C05A1988C024DC87C0839E87C0756087C0F82187C00BE386C0ACA386C0D96386C0902386C0D0E285C097A185C0E25F85C0AF1D85C0FDDA84C0CA9784C0125484C0D50F84C010CB83C0C08583C0E43F83C078F982C07AB282C0E86A82C0BF2282C0FCD981C09D9081C09F4681C0FEFB80C0B9B080C0CB6480C0321880C0D5957FC0E1F97EC0835C7EC0B4BD7DC06B1D7DC0A27B7CC050D87BC06F337BC0F58C7AC0DBE479C0183B79C0A28F78C071E277C07B3377C0B78276C01AD075C0991B75C02B6574C0C4AC73C058F272C0DB3572C0427771C07FB670C086F36FC0482E6FC0B8666EC0C69C6DC064D06CC082016CC010306BC0FB5B6AC0348569C0A6AB68C040CF67C0EEEF66C09A0D66C02F2865C0973F64C0B95363C07F6462C0CE7161C08B7B60C09C815FC0E1835EC03E825DC0917C5CC0BA725BC095645AC0FE5159C0CD3A58C0D91E57C0F9FD55C0FDD754C0B7AC53C0F57B52C0814551C0220950C09DC64EC0B37D4DC0212E4CC0A0D74AC0E37949C09A1448C070A746C0073245C0FDB343C0EA2C42C05C9C40C0D9013FC0DE5C3DC0DFAC3BC042F139C0632938C08D5436C0FD7134C0DE8032C0478030C0396F2EC09A4C2CC034172AC0B0CD27C0916E25C02EF822C0AB6820C0F0BD1DC0A0F51AC00D0D18C0260115C065CE11C0B6700EC05AE30AC0BA2007C0372203C0C3BFFDBF38A0F4BF2DCEEABF352CE0BFFD94D4BF46D8C7BF31B6B9BFDDD7A9BF2EC397BFE4C582BFAFA153BF667916BF2C4B93BE382383BA"> : tensor<1000xf32>} : () -> tensor<1000xf32>
    %1623 = "stablehlo.gather"(%1622, %1339) {dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1>, indices_are_sorted = false} : (tensor<1000xf32>, tensor<64xi32>) -> tensor<64xf32>
    %1624 = "stablehlo.reshape"(%1623) : (tensor<64xf32>) -> tensor<64x1xf32>
    %1625 = "stablehlo.constant"() {value = dense<"0xCDBE2BC1CDBE2BC1CA7D25C14C1B22C117B31FC145C71DC19F261CC127B91AC1587119C1C84618C1D23317C1753416C1B64515C14F6514C1739113C1ADC812C1CB0912C1CF5311C1E0A510C146FF0FC1605F0FC1A3C50EC196310EC1CDA20DC1E7180DC18F930CC179120CC15E950BC1011C0BC127A60AC19E330AC136C409C1C45709C11FEE08C1228708C1AB2208C19CC007C1D66007C13E0307C1BCA706C1374E06C199F605C1CFA005C1C34C05C165FA04C1A3A904C16C5A04C1B30C04C168C003C17E7503C1E92B03C19BE302C18B9C02C1AC5602C1F41102C15BCE01C1D58B01C15B4A01C1E50901C169CA00C1E08B00C1444E00C18C1100C165ABFFC06135FFC001C1FEC0384EFEC0FCDCFDC0406DFDC0FCFEFCC02592FCC0B026FCC096BCFBC0CE53FBC04EECFAC00E86FAC00721FAC031BDF9C0855AF9C0FAF8F8C08C98F8C03339F8C0E8DAF7C0A57DF7C06521F7C022C6F6C0D66BF6C07C12F6C00EBAF5C08862F5C0E40BF5C01EB6F4C03161F4C0190DF4C0D1B9F3C05567F3C0A215F3C0B2C4F2C08374F2C01125F2C057D6F1C05388F1C0013BF1C05EEEF0C065A2F0C01657F0C06B0CF0C062C2EFC0F978EFC02C30EFC0F9E7EEC05DA0EEC05559EEC0DF12EEC0F8CCEDC09E87EDC0CF42EDC087FEECC0C6BAECC08877ECC0CC34ECC090F2EBC0D1B0EBC08D6FEBC0C32EEBC070EEEAC093AEEAC02A6FEAC03330EAC0ACF1E9C094B3E9C0E875E9C0A838E9C0D2FBE8C064BFE8C05C83E8C0BA47E8C07B0CE8C09ED1E7C02297E7C0065DE7C04723E7C0E6E9E6C0DFB0E6C03378E6C0E03FE6C0E507E6C040D0E5C0F098E5C0F461E5C04C2BE5C0F5F4E4C0F0BEE4C03A89E4C0D253E4C0B91EE4C0ECE9E3C06BB5E3C03481E3C0484DE3C0A419E3C048E6E2C033B3E2C06480E2C0DA4DE2C0951BE2C093E9E1C0D5B7E1C05786E1C01B55E1C02024E1C064F3E0C0E6C2E0C0A792E0C0A562E0C0DF32E0C05603E0C007D4DFC0F3A4DFC01976DFC07847DFC00F19DFC0DEEADEC0E5BCDEC0228FDEC09461DEC03D34DEC01907DEC02ADADDC06FADDDC0E780DDC09154DDC06D28DDC07AFCDCC0B8D0DCC026A5DCC0C479DCC0914EDCC08D23DCC0B8F8DBC00FCEDBC095A3DBC04779DBC0254FDBC02F25DBC064FBDAC0C5D1DAC04FA8DAC0047FDAC0E355DAC0EA2CDAC01B04DAC073DBD9C0F4B2D9C09C8AD9C06B62D9C0613AD9C07E12D9C0C0EAD8C028C3D8C0B59BD8C06774D8C03D4DD8C03726D8C056FFD7C097D8D7C0FCB1D7C0838BD7C02D65D7C0F83ED7C0E618D7C0F4F2D6C024CDD6C075A7D6C0E681D6C0775CD6C02837D6C0F811D6C0E8ECD5C0F6C7D5C024A3D5C06F7ED5C0D859D5C06035D5C00411D5C0C6ECD4C0A5C8D4C0A1A4D4C0B980D4C0ED5CD4C03D39D4C0A815D4C02FF2D3C0D1CED3C08EABD3C06688D3C05865D3C06442D3C08A1FD3C0C9FCD2C022DAD2C094B7D2C02095D2C0C372D2C08050D2C0552ED2C0410CD2C046EAD1C062C8D1C096A6D1C0E184D1C04363D1C0BC41D1C04B20D1C0F1FED0C0ADDDD0C07FBCD0C0669BD0C0647AD0C07759D0C09F38D0C0DC17D0C02EF7CFC094D6CFC00FB6CFC09F95CFC04275CFC0FA54CFC0C534CFC0A414CFC096F4CEC09CD4CEC0B5B4CEC0E094CEC01F75CEC07055CEC0D335CEC04916CEC0D0F6CDC06AD7CDC016B8CDC0D398CDC0A179CDC0815ACDC0723BCDC0741CCDC087FDCCC0ABDECCC0DFBFCCC024A1CCC07982CCC0DE63CCC05345CCC0D826CCC06D08CCC011EACBC0C5CBCBC088ADCBC05A8FCBC03C71CBC02C53CBC02B35CBC03817CBC055F9CAC07FDBCAC0B8BDCAC0FF9FCAC05382CAC0B664CAC02747CAC0A529CAC0300CCAC0C9EEC9C070D1C9C023B4C9C0E396C9C0B179C9C08B5CC9C0723FC9C06522C9C06505C9C071E8C8C089CBC8C0AEAEC8C0DE91C8C01B75C8C06358C8C0B73BC8C0161FC8C08102C8C0F7E5C7C078C9C7C005ADC7C09D90C7C03F74C7C0EC57C7C0A43BC7C0671FC7C03403C7C00CE7C6C0EECAC6C0DAAEC6C0D092C6C0D076C6C0DA5AC6C0EE3EC6C00C23C6C03307C6C064EBC5C09FCFC5C0E2B3C5C02F98C5C0857CC5C0E560C5C04D45C5C0BE29C5C0380EC5C0BAF2C4C045D7C4C0D9BBC4C075A0C4C01A85C4C0C669C4C07B4EC4C03833C4C0FD17C4C0CAFCC3C09FE1C3C07BC6C3C060ABC3C04B90C3C03F75C3C0395AC3C03B3FC3C04424C3C05509C3C06CEEC2C08BD3C2C0B0B8C2C0DC9DC2C00F83C2C04968C2C0894DC2C0D032C2C01D18C2C071FDC1C0CAE2C1C02AC8C1C091ADC1C0FD92C1C06F78C1C0E75DC1C06543C1C0E928C1C0720EC1C001F4C0C095D9C0C02FBFC0C0CEA4C0C0738AC0C01D70C0C0CB55C0C07F3BC0C03821C0C0F606C0C0B9ECBFC081D2BFC04DB8BFC01E9EBFC0F383BFC0CD69BFC0AC4FBFC08E35BFC0751BBFC06101BFC050E7BEC043CDBEC03BB3BEC03699BEC0367FBEC03965BEC03F4BBEC04A31BEC05817BEC069FDBDC07EE3BDC097C9BDC0B3AFBDC0D195BDC0F47BBDC01962BDC04148BDC06C2EBDC09B14BDC0CCFABCC000E1BCC036C7BCC06FADBCC0AB93BCC0E979BCC02A60BCC06D46BCC0B32CBCC0FA12BCC044F9BBC090DFBBC0DEC5BBC02EACBBC08092BBC0D478BBC02A5FBBC08145BBC0DA2BBBC03412BBC091F8BAC0EEDEBAC04DC5BAC0AEABBAC00F92BAC07278BAC0D65EBAC03B45BAC0A12BBAC00812BAC070F8B9C0D9DEB9C043C5B9C0ADABB9C01892B9C08378B9C0EF5EB9C05C45B9C0C82BB9C03512B9C0A3F8B8C010DFB8C07EC5B8C0ECABB8C05A92B8C0C778B8C0355FB8C0A245B8C00F2CB8C07C12B8C0E8F8B7C054DFB7C0C0C5B7C02BACB7C09592B7C0FF78B7C0675FB7C0CF45B7C0362CB7C09C12B7C001F9B6C065DFB6C0C8C5B6C02AACB6C08A92B6C0E978B6C0475FB6C0A345B6C0FE2BB6C05712B6C0AEF8B5C003DFB5C057C5B5C0A9ABB5C0F991B5C04778B5C0935EB5C0DD44B5C0252BB5C06A11B5C0ADF7B4C0EEDDB4C02CC4B4C068AAB4C0A190B4C0D876B4C00B5DB4C03C43B4C06B29B4C0960FB4C0BEF5B3C0E3DBB3C005C2B3C024A8B3C0408EB3C05874B3C06D5AB3C07F40B3C08D26B3C0970CB3C09EF2B2C0A1D8B2C0A0BEB2C09CA4B2C0938AB2C08770B2C07656B2C0613CB2C04822B2C02B08B2C009EEB1C0E3D3B1C0B9B9B1C0899FB1C05685B1C01D6BB1C0E050B1C09E36B1C0571CB1C00B02B1C0BAE7B0C063CDB0C008B3B0C0A798B0C0417EB0C0D563B0C06449B0C0ED2EB0C07114B0C0EFF9AFC067DFAFC0D9C4AFC045AAAFC0AB8FAFC00B75AFC0655AAFC0B83FAFC00625AFC04C0AAFC08CEFAEC0C6D4AEC0F9B9AEC0259FAEC04A84AEC06969AEC0804EAEC09033AEC09A18AEC09BFDADC096E2ADC089C7ADC075ACADC05991ADC03576ADC00A5BADC0D73FADC09C24ADC05909ADC00EEEACC0BAD2ACC05FB7ACC0FB9BACC08E80ACC01A65ACC09C49ACC0162EACC08712ACC0EFF6ABC04EDBABC0A4BFABC0F1A3ABC03588ABC06F6CABC0A050ABC0C734ABC0E518ABC0F8FCAAC003E1AAC003C5AAC0F9A8AAC0E58CAAC0C770AAC09E54AAC06B38AAC02E1CAAC0E6FFA9C093E3A9C035C7A9C0CDAAA9C0598EA9C0DB71A9C05155A9C0BB38A9C01B1CA9C06EFFA8C0B6E2A8C0F3C5A8C023A9A8C0478CA8C0606FA8C06C52A8C06B35A8C05F18A8C045FBA7C01FDEA7C0EDC0A7C0ADA3A7C06086A7C00669A7C09F4BA7C02B2EA7C0A910A7C019F3A6C07CD5A6C0D1B7A6C0179AA6C0507CA6C07A5EA6C09640A6C0A422A6C0A304A6C093E6A5C074C8A5C046AAA5C0098CA5C0BC6DA5C0614FA5C0F530A5C07A12A5C0EFF3A4C054D5A4C0A9B6A4C0EE97A4C02279A4C0455AA4C0583BA4C05A1CA4C04BFDA3C02BDEA3C0F9BEA3C0B69FA3C06280A3C0FB60A3C08341A3C0F821A3C05B02A3C0ACE2A2C0EAC2A2C016A3A2C02E83A2C03463A2C02643A2C00523A2C0D002A2C087E2A1C02BC2A1C0BAA1A1C03581A1C09B60A1C0ED3FA1C02A1FA1C052FEA0C064DDA0C062BCA0C0499BA0C01B7AA0C0D758A0C07C37A0C00C16A0C084F49FC0E6D29FC031B19FC0648F9FC0806D9FC0854B9FC071299FC046079FC002E59EC0A6C29EC030A09EC0A27D9EC0FB5A9EC03B389EC060159EC06CF29DC05ECF9DC035AC9DC0F2889DC094659DC01A429DC0861E9DC0D5FA9CC009D79CC021B39CC01C8F9CC0FB6A9CC0BD469CC061229CC0E8FD9BC051D99BC09DB49BC0C98F9BC0D86A9BC0C7459BC097209BC048FB9AC0D9D59AC049B09AC09A8A9AC0C9649AC0D83E9AC0C5189AC090F299C03ACC99C0C1A599C0257F99C0665899C0843199C07E0A99C054E398C006BC98C0929498C0FA6C98C03C4598C0581D98C04DF597C01CCD97C0C4A497C0447C97C09D5397C0CD2A97C0D40197C0B2D896C067AF96C0F18596C0515C96C0863296C0900896C06EDE95C01FB495C0A48995C0FC5E95C0253495C0210995C0EEDD94C08BB294C0F98694C0375B94C0442F94C01F0394C0C9D693C040AA93C0847D93C0955093C0712393C019F692C08BC892C0C89A92C0CE6C92C09C3E92C0331092C092E191C0B7B291C0A38391C0545491C0C92491C003F590C001C590C0C19490C0436490C0873390C08A0290C04ED18FC0D09F8FC0116E8FC00F3C8FC0C9098FC03FD78EC06FA48EC05A718EC0FD3D8EC0590A8EC06CD68DC035A28DC0B36D8DC0E6388DC0CC038DC064CE8CC0AD988CC0A7628CC0502C8CC0A7F58BC0ABBE8BC05A878BC0B54F8BC0B9178BC065DF8AC0B8A68AC0B16D8AC04F348AC090FA89C073C089C0F78589C0194B89C0DA0F89C037D488C02F9888C0C05B88C0E91E88C0A8E187C0FCA387C0E46587C05C2787C065E886C0FBA886C01D6986C0CA2886C0FFE785C0BBA685C0FB6485C0BE2285C002E084C0C39C84C0025984C0BA1484C0EACF83C0908A83C0A94483C032FE82C02AB782C08D6F82C05A2782C08DDE81C0239581C01A4B81C06F0081C01FB580C0276980C0841C80C0639E7FC05A027FC0E8647EC003C67DC0A5257DC0C7837CC061E07BC06B3B7BC0DC947AC0ADEC79C0D54279C04A9778C004EA77C0FA3A77C0208A76C06FD775C0D92275C0566C74C0DAB373C05AF972C0C83C72C01B7E71C043BD70C035FA6FC0E2346FC03D6D6EC037A36DC0C1D66CC0CA076CC042366BC019626AC03D8B69C09BB168C020D567C0B9F566C0501366C0D12D65C0244564C0325963C0E36962C01E7761C0C78060C0C2865FC0F3885EC03B875DC07A815CC08E775BC055695AC0A95659C0633F58C05B2357C0660256C056DC54C0FCB053C0258052C09C4951C0290D50C090CA4EC091814DC0EB314CC055DB4AC0847D49C0271848C0E7AA46C06A3545C04CB743C0243042C0829F40C0EA043FC0DB5F3DC0C8AF3BC016F439C0222C38C0385736C0947434C0608332C0B58230C092712EC0DF4E2CC065192AC0CDCF27C0997025C022FA22C08A6A20C0BABF1DC057F71AC0AF0E18C0B40215C0DECF11C01B720EC0AAE40AC0F62107C05E2303C0E9C1FDBF35A2F4BF02D0EABFE12DE0BF8096D4BFA0D9C7BF63B7B9BFE6D8A9BF0EC497BF9CC682BFCCA253BF327A16BF204C93BEA37483BA"> : tensor<1000xf32>} : () -> tensor<1000xf32>
    %1626 = "stablehlo.gather"(%1625, %1339) {dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1>, indices_are_sorted = false} : (tensor<1000xf32>, tensor<64xi32>) -> tensor<64xf32>
    %1627 = "stablehlo.reshape"(%1626) : (tensor<64xf32>) -> tensor<64x1xf32>
    %1628 = "stablehlo.broadcast_in_dim"(%346) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64x8xf32>
    %1629 = "stablehlo.add"(%1610, %1628) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1630 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
    %1631 = "stablehlo.broadcast_in_dim"(%1630) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64x8xf32>
    %1632 = "stablehlo.multiply"(%1629, %1631) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1633 = "stablehlo.reshape"(%1624) : (tensor<64x1xf32>) -> tensor<64xf32>
    %1634 = "stablehlo.broadcast_in_dim"(%1633) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x8xf32>
    %1635 = "stablehlo.multiply"(%1632, %1634) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1636 = "stablehlo.subtract"(%1628, %1632) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1637 = "stablehlo.reshape"(%1627) : (tensor<64x1xf32>) -> tensor<64xf32>
    %1638 = "stablehlo.broadcast_in_dim"(%1637) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x8xf32>
    %1639 = "stablehlo.multiply"(%1636, %1638) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1640 = "stablehlo.add"(%1635, %1639) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1641 = "stablehlo.constant"() {value = dense<"0x0000803FAF1C073F63A2BC3E1234933E42D1733EA476513E0275383E1758253EC632163ED4DB093E372AFF3D2CBEED3DD0C1DE3D4CB5D13D2D3AC63D0F09BC3DEBEAB23D97B4AA3DB643A33D8F7C9C3D7E48963DD394903DFD518B3DE572863D74EC813D686A7B3D068A733DB4296C3D3C3D653DF0B95E3D7196583D7BCA523DBD4E4D3DB31C483D902E433D1F7F3E3DB4093A3D1BCA353D84BC313D7DDD2D3DE4292A3DE09E263DD639233D63F81F3D5AD81C3DB9D7193DA7F4163D712D143D8580113D6EEC0E3DD46F0C3D77090A3D2DB8073DE27A053D9450033D5238013D7662FE3CFC74FA3CAAA6F63C10F6F23CD361EF3CADE8EB3C6D89E83CF242E53C2C14E23C1CFCDE3CCFF9DB3C620CD93CFC32D63CD16CD33C1FB9D03C2F17CE3C5386CB3CE505C93C4A95C63CEB33C43C3AE1C13CB29CBF3CD165BD3C1D3CBB3C211FB93C6E0EB73C9909B53C3C10B33CF821B13C6E3EAF3C4665AD3C2B96AB3CCCD0A93CDB14A83C0D62A63C1AB8A43CBE16A33CB67DA13CC4EC9F3CAB639E3C2FE29C3C1A689B3C34F5993C4A89983C2A24973CA3C5953C876D943CAA1B933CE1CF913C018A903CE2498F3C5F0F8E3C51DA8C3C95AA8B3C08808A3C885A893CF439883C2E1E873C1707863C91F4843C80E6833CC9DC823C51D7813CFED5803C6FB17F3CCABE7D3CDED37B3C7EF0793C7E14783CB23F763CF271743C16AB723CF6EA703C6D316F3C557E6D3C8CD16B3CEE2A6A3C5A8A683CAFEF663CCD5A653C96CB633CEB41623CAFBD603CC63E5F3C13C55D3C7D505C3CE9E05A3C3D76593C6010583C3BAF563CB652553CBAFA533C30A7523C0358513C1E0D503C6CC64E3CD8834D3C50454C3CC00A4B3C14D4493C3CA1483C2572473CBE46463CF61E453CBCFA433C00DA423CB2BC413CC4A2403C258C3F3CC8783E3C9E683D3C985B3C3CAA513B3CC54A3A3CDD46393CE545383CD147373C934C363C2054353C6D5E343C6E6B333C187B323C5F8D313C39A2303C9CB92F3C7DD32E3CD3EF2D3C920E2D3CB32F2C3C2A532B3CF0782A3CFBA0293C41CB283CBBF7273C6026273C2857263C098A253CFDBE243CFCF5233CFD2E233CF969223CE9A6213CC6E5203C8826203C28691F3CA0AD1E3CE8F31D3CFB3B1D3CD2851C3C66D11B3CB11E1B3CAD6D1A3C55BE193CA110193C8D64183C13BA173C2D11173CD569163C07C4153CBD1F153CF27C143CA0DB133CC33B133C569D123C5400123CB864113C7ECA103CA131103C1D9A0F3CEC030F3C0C6F0E3C77DB0D3C29490D3C1EB80C3C52280C3CC2990B3C690C0B3C43800A3C4CF5093C826B093CDFE2083C615B083C04D5073CC54F073C9FCB063C9048063C95C6053CA945053CCAC5043CF546043C26C9033C5B4C033C90D0023CC355023CF0DB013C1463013C2EEB003C3974003C67FCFF3B3512FF3BD729FE3B4643FD3B7F5EFC3B7C7BFB3B389AFA3BAEBAF93BD9DCF83BB500F83B3C26F73B694DF63B3A76F53BA7A0F43BAECCF33B4AFAF23B7729F23B305AF13B708CF03B35C0EF3B79F5EE3B392CEE3B7164ED3B1C9EEC3B37D9EB3BBE15EB3BAE53EA3B0293E93BB7D3E83BCA15E83B3659E73BF89DE63B0DE4E53B712BE53B2174E43B1ABEE33B5809E33BD855E23B97A3E13B92F2E03BC542E03B2E94DF3BC9E6DE3B943ADE3B8B8FDD3BACE5DC3BF33CDC3B5F95DB3BEBEEDA3B9649DA3B5CA5D93B3C02D93B3160D83B3ABFD73B541FD73B7C80D63BB1E2D53BEE45D53B33AAD43B7C0FD43BC775D33B12DDD23B5A45D23B9DAED13BD918D13B0B84D03B32F0CF3B4B5DCF3B53CBCE3B493ACE3B2BAACD3BF61ACD3BA88CCC3B40FFCB3BBB72CB3B17E7CA3B535CCA3B6CD2C93B6049C93B2EC1C83BD439C83B4FB3C73B9E2DC73BBFA8C63BB024C63B70A1C53BFD1EC53B549DC43B751CC43B5E9CC33B0C1DC33B7E9EC23BB320C23BA9A3C13B5E27C13BD1ABC03B0031C03BEAB6BF3B8C3DBF3BE6C4BE3BF74CBE3BBCD5BD3B335FBD3B5DE9BC3B3774BC3BBFFFBB3BF58BBB3BD618BB3B63A6BA3B9834BA3B76C3B93BFA52B93B23E3B83BF073B83B5F05B83B7097B73B222AB73B72BDB63B5F51B63BE9E5B53B0E7BB53BCD10B53B25A7B43B143EB43B9AD5B33BB56DB33B6406B33BA69FB23B7A39B23BDFD3B13BD46EB13B570AB13B68A6B03B0543B03B2EE0AF3BE17DAF3B1E1CAF3BE3BAAE3B2F5AAE3B02FAAD3B5A9AAD3B373BAD3B96DCAC3B797EAC3BDD20AC3BC1C3AB3B2667AB3B090BAB3B69AFAA3B4754AA3BA1F9A93B769FA93BC545A93B8DECA83BCF93A83B883BA83BB7E3A73B5D8CA73B7835A73B07DFA63B0A89A63B8033A63B67DEA53BC089A53B8935A53BC2E1A43B6A8EA43B7F3BA43B03E9A33BF296A33B4E45A33B15F4A23B46A3A23BE052A23BE402A23B50B3A13B2464A13B5E15A13BFFC6A03B0579A03B702BA03B40DE9F3B72919F3B08459F3B00F99E3B59AD9E3B14629E3B2E179E3BA9CC9D3B82829D3BBA389D3B50EF9C3B43A69C3B925D9C3B3E159C3B45CD9B3BA7859B3B633E9B3B79F79A3BE8B09A3BB06A9A3BCF249A3B46DF993B159A993B3955993BB310993B83CC983BA788983B2045983BED01983B0CBF973B7F7C973B433A973B59F8963BC1B6963B7975963B8134963BDAF3953B81B3953B7773953BBC33953B4EF4943B2DB5943B5A76943BD337943B98F9933BA8BB933B047E933BAA40933B9B03933BD5C6923B588A923B254E923B3A12923B97D6913B3B9B913B2760913B5A25913BD3EA903B92B0903B9776903BE13C903B7003903B43CA8F3B5A918F3BB5588F3B53208F3B34E88E3B57B08E3BBD788E3B64418E3B4D0A8E3B76D38D3BE19C8D3B8C668D3B76308D3BA0FA8C3B0AC58C3BB28F8C3B995A8C3BBE258C3B21F18B3BC2BC8B3BA0888B3BBA548B3B11218B3BA5ED8A3B74BA8A3B7F878A3BC5548A3B46228A3B01F0893BF7BD893B278C893B905A893B3329893B0FF8883B24C7883B7196883BF665883BB435883BA805883BD4D5873B38A6873BD176873BA247873BA818873BE5E9863B57BB863BFE8C863BDA5E863BEB30863B3103863BABD5853B59A8853B3B7B853B504E853B9821853B13F5843BC1C8843BA29C843BB470843BF944843B6F19843B17EE833BF0C2833BFA97833B346D833B9F42833B3A18833B06EE823B01C4823B2C9A823B8570823B0F47823BC61D823BADF4813BC2CB813B05A3813B767A813B1552813BE129813BDB01813B02DA803B55B2803BD68A803B8363803B5C3C803B6115803B23DD7F3BDD8F7F3BED427F3B53F67E3B10AA7E3B225E7E3B89127E3B46C77D3B577C7D3BBC317D3B74E77C3B819D7C3BE0537C3B910A7C3B95C17B3BEB787B3B92307B3B8AE87A3BD3A07A3B6D597A3B56127A3B8FCB793B1885793BEF3E793B15F9783B8AB3783B4C6E783B5C29783BB9E4773B63A0773B595C773B9C18773B2BD5763B0592763B2B4F763B9C0C763B57CA753B5C88753BAC46753B4505753B27C4743B5383743BC742743B8402743B89C2733BD582733B6943733B4504733B67C5723BD086723B7F48723B740A723BB0CC713B308F713BF651713B0015713B50D8703BE39B703BBB5F703BD623703B35E86F3BD7AC6F3BBD716F3BE4366F3B4FFC6E3BFBC16E3BE9876E3B194E6E3B8B146E3B3DDB6D3B31A26D3B65696D3BD9306D3B8DF86C3B81C06C3BB5886C3B29516C3BDB196C3BCCE26B3BFCAB6B3B6A756B3B163F6B3B00096B3B28D36A3B8E9D6A3B30686A3B10336A3B2CFE693B84C9693B1995693BEA60693BF72C693B40F9683BC3C5683B8292683B7C5F683BB12C683B20FA673BC9C7673BAD95673BCA63673B2132673BB200673B7BCF663B7E9E663BB96D663B2D3D663BDA0C663BBEDC653BDBAC653B2F7D653BBB4D653B7F1E653B79EF643BABC0643B1492643BB363643B8835643B9407643BD6D9633B4DAC633BFB7E633BDD51633BF524633B43F8623BC5CB623B7C9F623B6773623B8747623BDB1B623B63F0613B1FC5613B0E9A613B326F613B8844613B121A613BCEEF603BBDC5603BDF9B603B3472603BBB48603B741F603B5FF65F3B7BCD5F3BCAA45F3B497C5F3BFB535F3BDD2B5F3BF0035F3B34DC5E3BA9B45E3B4E8D5E3B24665E3B2A3F5E3B60185E3BC6F15D3B5BCB5D3B20A55D3B157F5D3B39595D3B8C335D3B0E0E5D3BBFE85C3B9EC35C3BAC9E5C3BE9795C3B53555C3BEC305C3BB30C5C3BA7E85B3BCAC45B3B19A15B3B967D5B3B415A5B3B18375B3B1D145B3B4EF15A3BACCE5A3B36AC5A3BED895A3BD0675A3BE0455A3B1B245A3B82025A3B15E1593BD3BF593BBD9E593BD37D593B135D593B7F3C593B151C593BD6FB583BC2DB583BD9BB583B1A9C583B857C583B1A5D583BDA3D583BC31E583BD6FF573B13E1573B79C2573B09A4573BC285573BA467573BB049573BE42B573B410E573BC6F0563B74D3563B4BB6563B4999563B707C563BBF5F563B3643563BD526563B9C0A563B8AEE553B9FD2553BDCB6553B409B553BCB7F553B7D64553B5649553B552E553B7C13553BC8F8543B3BDE543BD4C3543B94A9543B798F543B8575543BB65B543B0C42543B8928543B2A0F543BF1F5533BDDDC533BEEC3533B24AB533B7F92533BFF79533BA361533B6B49533B5831533B6919533B9E01533BF7E9523B74D2523B15BB523BD9A3523BC08C523BCB75523BF95E523B4A48523BBE31523B551B523B0E05523BEBEE513BE9D8513B0AC3513B4CAD513BB197513B3882513BE06C513BAA57513B9642513BA22D513BD018513B1F04513B8FEF503B1FDB503BD0C6503BA2B2503B949E503BA58A503BD776503B2963503B9A4F503B2A3C503BDA28503BA915503B9702503BA4EF4F3BCFDC4F3B18CA4F3B80B74F3B06A54F3BAA924F3B6B804F3B4A6E4F3B465C4F3B5F4A4F3B94384F3BE7264F3B55154F3BE0034F3B87F24E3B49E14E3B27D04E3B20BF4E3B33AE4E3B629D4E3BAB8C4E3B0D7C4E3B8A6B4E3B205B4E3BCF4A4E3B973A4E3B782A4E3B701A4E3B810A4E3BA9FA4D3BE8EA4D3B3EDB4D3BABCB4D3B2DBC4D3BC5AC4D3B729D4D3B338E4D3B097F4D3BF26F4D3BEF604D3BFE514D3B1F434D3B52344D3B96254D3BEB164D3B4F084D3BC2F94C3B43EB4C3BD2DC4C3B6ECE4C3B16C04C3BCAB14C3B88A34C3B4F954C3B1F874C3BF7784C3BD56A4C3BB95C4C3BA14E4C3B8C404C3B79324C3B66244C3B53164C3B3D084C3B24FA4B3B04EC4B3BDEDD4B3BAECF4B3B73C14B3B2BB34B3BD3A44B3B6A964B3BEC874B3B58794B3BAA6A4B3BDE5B4B3BF34C4B3BE53D4B3BAF2E4B3B4E1F4B3BBE0F4B3BF9FF4A3BFCEF4A3BC1DF4A3B41CF4A3B78BE4A3B5DAD4A3BEB9B4A3B188A4A3BDD774A3B2F654A3B06524A3B543E4A3B0F2A4A3B28154A3B91FF493B38E9493B0DD2493BF9B9493BE7A0493BBE86493B606B493BAE4E493B8430493BB910493B1EEF483B7ECB483B9CA5483B327D483BEE51483B7023483B48F1473BF3BA473BD37F473B2A3F473B15F8463B7BA9463B0352463BFDEF453B4781453B2103453BF371443BF5C8433B9E01433BCA12423B45EF403B3E833F3B97AF3D3B6E403B3B62D8373BAFBC323B91392A3BB333193B9E10CC3A"> : tensor<1000xf32>} : () -> tensor<1000xf32>
    %1642 = "stablehlo.gather"(%1641, %1339) {dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1>, indices_are_sorted = false} : (tensor<1000xf32>, tensor<64xi32>) -> tensor<64xf32>
    %1643 = "stablehlo.reshape"(%1642) : (tensor<64xf32>) -> tensor<64x1xf32>
    %1644 = "stablehlo.reshape"(%1643) : (tensor<64x1xf32>) -> tensor<64xf32>
    %1645 = "stablehlo.broadcast_in_dim"(%1644) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x8xf32>
    %1646 = "stablehlo.multiply"(%1621, %1645) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1647 = "stablehlo.subtract"(%1638, %1640) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1648 = "stablehlo.negate"(%1647) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1649 = "stablehlo.subtract"(%1648, %1628) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1650 = "stablehlo.exponential"(%1647) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1651 = "stablehlo.add"(%1649, %1650) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1652 = "stablehlo.multiply"(%1646, %1646) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1653 = "stablehlo.negate"(%1640) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1654 = "stablehlo.exponential"(%1653) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1655 = "stablehlo.multiply"(%1652, %1654) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1656 = "stablehlo.add"(%1651, %1655) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1657 = "stablehlo.multiply"(%1656, %1631) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1658 = "stablehlo.constant"() {value = dense<0> : tensor<64xi32>} : () -> tensor<64xi32>
    %1659 = "stablehlo.compare"(%1339, %1658) {comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<64xi32>, tensor<64xi32>) -> tensor<64xi1>
    %1660 = "stablehlo.reshape"(%1659) : (tensor<64xi1>) -> tensor<64x1xi1>
    %1661 = "stablehlo.negate"(%1621) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1662 = "stablehlo.constant"() {value = dense<0.0> : tensor<64x8xf32>} : () -> tensor<64x8xf32>
    %1663 = "stablehlo.reshape"(%1660) : (tensor<64x1xi1>) -> tensor<64xi1>
    %1664 = "stablehlo.broadcast_in_dim"(%1663) {broadcast_dimensions = array<i64: 0>} : (tensor<64xi1>) -> tensor<64x8xi1>
    %1665 = "stablehlo.select"(%1664, %1661, %1662) : (tensor<64x8xi1>, tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1666 = "stablehlo.constant"() {value = dense<-5.0e-1> : tensor<f32>} : () -> tensor<f32>
    %1667 = "stablehlo.broadcast_in_dim"(%1666) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64x8xf32>
    %1668 = "stablehlo.multiply"(%1640, %1667) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1669 = "stablehlo.exponential"(%1668) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1670 = "stablehlo.abs"(%1665) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1671 = "stablehlo.negate"(%1670) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1672 = "stablehlo.constant"() {value = dense<3.921569e-3> : tensor<f32>} : () -> tensor<f32>
    %1673 = "stablehlo.broadcast_in_dim"(%1672) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64x8xf32>
    %1674 = "stablehlo.add"(%1671, %1673) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1675 = "stablehlo.multiply"(%1674, %1669) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1676 = "stablehlo.multiply"(%1675, %1675) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1677 = "stablehlo.multiply"(%1676, %1675) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1678 = "stablehlo.constant"() {value = dense<4.4715e-2> : tensor<f32>} : () -> tensor<f32>
    %1679 = "stablehlo.broadcast_in_dim"(%1678) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64x8xf32>
    %1680 = "stablehlo.multiply"(%1677, %1679) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1681 = "stablehlo.add"(%1675, %1680) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1682 = "stablehlo.constant"() {value = dense<1.5957692> : tensor<f32>} : () -> tensor<f32>
    %1683 = "stablehlo.broadcast_in_dim"(%1682) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64x8xf32>
    %1684 = "stablehlo.multiply"(%1681, %1683) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1685 = "stablehlo.logistic"(%1684) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1686 = "stablehlo.subtract"(%1671, %1673) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1687 = "stablehlo.multiply"(%1686, %1669) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1688 = "stablehlo.multiply"(%1687, %1687) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1689 = "stablehlo.multiply"(%1688, %1687) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1690 = "stablehlo.multiply"(%1689, %1679) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1691 = "stablehlo.add"(%1687, %1690) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1692 = "stablehlo.multiply"(%1691, %1683) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1693 = "stablehlo.logistic"(%1692) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1694 = "stablehlo.subtract"(%1685, %1693) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1695 = "stablehlo.add"(%1665, %1673) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1696 = "stablehlo.multiply"(%1695, %1669) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1697 = "stablehlo.multiply"(%1696, %1696) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1698 = "stablehlo.multiply"(%1697, %1696) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1699 = "stablehlo.multiply"(%1698, %1679) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1700 = "stablehlo.add"(%1696, %1699) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1701 = "stablehlo.multiply"(%1700, %1683) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1702 = "stablehlo.logistic"(%1701) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1703 = "stablehlo.negate"(%1665) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1704 = "stablehlo.add"(%1703, %1673) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1705 = "stablehlo.multiply"(%1704, %1669) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1706 = "stablehlo.multiply"(%1705, %1705) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1707 = "stablehlo.multiply"(%1706, %1705) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1708 = "stablehlo.multiply"(%1707, %1679) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1709 = "stablehlo.add"(%1705, %1708) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1710 = "stablehlo.multiply"(%1709, %1683) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1711 = "stablehlo.logistic"(%1710) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1712 = "stablehlo.constant"() {value = dense<9.99e-1> : tensor<f32>} : () -> tensor<f32>
    %1713 = "stablehlo.broadcast_in_dim"(%1712) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64x8xf32>
    %1714 = "stablehlo.compare"(%1344, %1713) {comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>} : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xi1>
    %1715 = "stablehlo.select"(%1714, %1711, %1694) : (tensor<64x8xi1>, tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1716 = "stablehlo.negate"(%1712) : (tensor<f32>) -> tensor<f32>
    %1717 = "stablehlo.broadcast_in_dim"(%1716) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64x8xf32>
    %1718 = "stablehlo.compare"(%1344, %1717) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>} : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xi1>
    %1719 = "stablehlo.select"(%1718, %1702, %1715) : (tensor<64x8xi1>, tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1720 = "stablehlo.constant"() {value = dense<1.0e-12> : tensor<64x8xf32>} : () -> tensor<64x8xf32>
    %1721 = "stablehlo.compare"(%1719, %1720) {comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>} : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xi1>
    %1722 = "stablehlo.select"(%1721, %1719, %1720) : (tensor<64x8xi1>, tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1723 = "stablehlo.log"(%1722) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1724 = "stablehlo.negate"(%1723) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1725 = "stablehlo.select"(%1664, %1724, %1657) : (tensor<64x8xi1>, tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1726 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1730 = "stablehlo.reduce"(%1725, %1726) ({
      ^bb0(%1727: tensor<f32>, %1728: tensor<f32>):
        %1729 = "stablehlo.add"(%1727, %1728) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1729) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<64x8xf32>, tensor<f32>) -> tensor<64xf32>
    %1731 = "stablehlo.multiply"(%1730, %1619) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1732 = "stablehlo.constant"() {value = dense<1.442695> : tensor<f32>} : () -> tensor<f32>
    %1733 = "stablehlo.broadcast_in_dim"(%1732) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64xf32>
    %1734 = "stablehlo.multiply"(%1731, %1733) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1735 = "stablehlo.reshape"(%1620) : (tensor<64xf32>) -> tensor<32x2xf32>
    %1736 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1740 = "stablehlo.reduce"(%1735, %1736) ({
      ^bb0(%1737: tensor<f32>, %1738: tensor<f32>):
        %1739 = "stablehlo.add"(%1737, %1738) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1739) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<32x2xf32>, tensor<f32>) -> tensor<32xf32>
    %1741 = "stablehlo.broadcast_in_dim"(%1630) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<32xf32>
    %1742 = "stablehlo.multiply"(%1740, %1741) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %1743 = "stablehlo.reshape"(%1734) : (tensor<64xf32>) -> tensor<32x2xf32>
    %1744 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1748 = "stablehlo.reduce"(%1743, %1744) ({
      ^bb0(%1745: tensor<f32>, %1746: tensor<f32>):
        %1747 = "stablehlo.add"(%1745, %1746) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1747) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<32x2xf32>, tensor<f32>) -> tensor<32xf32>
    %1749 = "stablehlo.multiply"(%1748, %1741) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %1750 = "stablehlo.add"(%1742, %1749) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %1751 = "stablehlo.reshape"(%432) : (tensor<8x4xf32>) -> tensor<32xf32>
    %1752 = "stablehlo.convert"(%377) : (tensor<8x4xi1>) -> tensor<8x4xi32>
    %1753 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %1757 = "stablehlo.reduce"(%1752, %1753) ({
      ^bb0(%1754: tensor<i32>, %1755: tensor<i32>):
        %1756 = "stablehlo.add"(%1754, %1755) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        "stablehlo.return"(%1756) : (tensor<i32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<8x4xi32>, tensor<i32>) -> tensor<8xi32>
    %1758 = "stablehlo.reshape"(%1757) : (tensor<8xi32>) -> tensor<8x1xi32>
    %1759 = "stablehlo.constant"() {value = dense<4> : tensor<i32>} : () -> tensor<i32>
    %1760 = "stablehlo.broadcast_in_dim"(%1759) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<8x1xi32>
    %1761 = "stablehlo.multiply"(%1758, %1760) : (tensor<8x1xi32>, tensor<8x1xi32>) -> tensor<8x1xi32>
    %1762 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
    %1763 = "stablehlo.broadcast_in_dim"(%1762) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<8x1xi32>
    %1764 = "stablehlo.subtract"(%1761, %1763) : (tensor<8x1xi32>, tensor<8x1xi32>) -> tensor<8x1xi32>
    %1765 = "stablehlo.constant"() {value = dense<4> : tensor<8x1xi32>} : () -> tensor<8x1xi32>
    %1766 = "stablehlo.divide"(%1764, %1765) : (tensor<8x1xi32>, tensor<8x1xi32>) -> tensor<8x1xi32>
    %1767 = "stablehlo.reshape"(%1766) : (tensor<8x1xi32>) -> tensor<8xi32>
    %1768 = "stablehlo.broadcast_in_dim"(%1767) {broadcast_dimensions = array<i64: 0>} : (tensor<8xi32>) -> tensor<8x4xi32>
    %1769 = "stablehlo.reshape"(%1768) : (tensor<8x4xi32>) -> tensor<32x1xi32>
    %1770 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> tensor<1x4xi32>
    %1771 = "stablehlo.reshape"(%1769) : (tensor<32x1xi32>) -> tensor<32xi32>
    %1772 = "stablehlo.broadcast_in_dim"(%1771) {broadcast_dimensions = array<i64: 0>} : (tensor<32xi32>) -> tensor<32x4xi32>
    %1773 = "stablehlo.reshape"(%1770) : (tensor<1x4xi32>) -> tensor<4xi32>
    %1774 = "stablehlo.broadcast_in_dim"(%1773) {broadcast_dimensions = array<i64: 1>} : (tensor<4xi32>) -> tensor<32x4xi32>
    %1775 = "stablehlo.compare"(%1772, %1774) {comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<32x4xi32>, tensor<32x4xi32>) -> tensor<32x4xi1>
    %1776 = "stablehlo.convert"(%1775) : (tensor<32x4xi1>) -> tensor<32x4xf32>
    %1777 = "stablehlo.multiply"(%1742, %1751) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %1778 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1782 = "stablehlo.reduce"(%1777, %1778) ({
      ^bb0(%1779: tensor<f32>, %1780: tensor<f32>):
        %1781 = "stablehlo.add"(%1779, %1780) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1781) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %1783 = "stablehlo.divide"(%1782, %438) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1784 = "stablehlo.multiply"(%1749, %1751) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %1785 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1789 = "stablehlo.reduce"(%1784, %1785) ({
      ^bb0(%1786: tensor<f32>, %1787: tensor<f32>):
        %1788 = "stablehlo.add"(%1786, %1787) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1788) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %1790 = "stablehlo.divide"(%1789, %438) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1791 = "stablehlo.multiply"(%1750, %1751) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %1792 = "stablehlo.reshape"(%1791) : (tensor<32xf32>) -> tensor<32x1xf32>
    %1793 = "stablehlo.reshape"(%1792) : (tensor<32x1xf32>) -> tensor<32xf32>
    %1794 = "stablehlo.broadcast_in_dim"(%1793) {broadcast_dimensions = array<i64: 0>} : (tensor<32xf32>) -> tensor<32x4xf32>
    %1795 = "stablehlo.multiply"(%1794, %1776) : (tensor<32x4xf32>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %1796 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1800 = "stablehlo.reduce"(%1795, %1796) ({
      ^bb0(%1797: tensor<f32>, %1798: tensor<f32>):
        %1799 = "stablehlo.add"(%1797, %1798) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1799) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<32x4xf32>, tensor<f32>) -> tensor<4xf32>
    %1801 = "stablehlo.reshape"(%1751) : (tensor<32xf32>) -> tensor<32x1xf32>
    %1802 = "stablehlo.reshape"(%1801) : (tensor<32x1xf32>) -> tensor<32xf32>
    %1803 = "stablehlo.broadcast_in_dim"(%1802) {broadcast_dimensions = array<i64: 0>} : (tensor<32xf32>) -> tensor<32x4xf32>
    %1804 = "stablehlo.multiply"(%1803, %1776) : (tensor<32x4xf32>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %1805 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1809 = "stablehlo.reduce"(%1804, %1805) ({
      ^bb0(%1806: tensor<f32>, %1807: tensor<f32>):
        %1808 = "stablehlo.add"(%1806, %1807) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1808) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<32x4xf32>, tensor<f32>) -> tensor<4xf32>
    %1810 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1814 = "stablehlo.reduce"(%1791, %1810) ({
      ^bb0(%1811: tensor<f32>, %1812: tensor<f32>):
        %1813 = "stablehlo.add"(%1811, %1812) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1813) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %1815 = "stablehlo.divide"(%1814, %438) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1816 = "stablehlo.divide"(%346, %438) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1817 = "stablehlo.broadcast_in_dim"(%1816) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<32xf32>
    %1818 = "stablehlo.multiply"(%1817, %1751) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %1819 = "stablehlo.multiply"(%1818, %1741) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %1820 = "stablehlo.broadcast_in_dim"(%1819) {broadcast_dimensions = array<i64: 0>} : (tensor<32xf32>) -> tensor<32x2xf32>
    %1821 = "stablehlo.reshape"(%1820) : (tensor<32x2xf32>) -> tensor<64xf32>
    %1822 = "stablehlo.multiply"(%1821, %1733) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1823 = "stablehlo.multiply"(%1822, %1619) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1824 = "stablehlo.broadcast_in_dim"(%1823) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x8xf32>
    %1825 = "stablehlo.select"(%1664, %1824, %1662) : (tensor<64x8xi1>, tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1826 = "stablehlo.select"(%1664, %1662, %1824) : (tensor<64x8xi1>, tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1827 = "stablehlo.negate"(%1825) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1828 = "stablehlo.divide"(%1827, %1722) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1829 = "stablehlo.select"(%1721, %1828, %1662) : (tensor<64x8xi1>, tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1830 = "stablehlo.select"(%1718, %1829, %1662) : (tensor<64x8xi1>, tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1831 = "stablehlo.select"(%1718, %1662, %1829) : (tensor<64x8xi1>, tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1832 = "stablehlo.select"(%1714, %1831, %1662) : (tensor<64x8xi1>, tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1833 = "stablehlo.select"(%1714, %1662, %1831) : (tensor<64x8xi1>, tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1834 = "stablehlo.multiply"(%1832, %1711) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1835 = "stablehlo.subtract"(%1628, %1711) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1836 = "stablehlo.multiply"(%1834, %1835) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1837 = "stablehlo.multiply"(%1836, %1683) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1838 = "stablehlo.multiply"(%1837, %1679) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1839 = "stablehlo.multiply"(%1838, %1705) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1840 = "stablehlo.multiply"(%1838, %1706) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1841 = "stablehlo.add"(%1837, %1840) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1842 = "stablehlo.multiply"(%1839, %1705) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1843 = "stablehlo.add"(%1841, %1842) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1844 = "stablehlo.add"(%1843, %1842) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1845 = "stablehlo.multiply"(%1844, %1704) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1846 = "stablehlo.multiply"(%1830, %1702) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1847 = "stablehlo.subtract"(%1628, %1702) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1848 = "stablehlo.multiply"(%1846, %1847) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1849 = "stablehlo.multiply"(%1848, %1683) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1850 = "stablehlo.multiply"(%1849, %1679) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1851 = "stablehlo.multiply"(%1850, %1696) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1852 = "stablehlo.multiply"(%1850, %1697) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1853 = "stablehlo.add"(%1849, %1852) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1854 = "stablehlo.multiply"(%1851, %1696) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1855 = "stablehlo.add"(%1853, %1854) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1856 = "stablehlo.add"(%1855, %1854) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1857 = "stablehlo.multiply"(%1856, %1695) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1858 = "stablehlo.add"(%1845, %1857) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1859 = "stablehlo.negate"(%1833) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1860 = "stablehlo.multiply"(%1859, %1693) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1861 = "stablehlo.subtract"(%1628, %1693) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1862 = "stablehlo.multiply"(%1860, %1861) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1863 = "stablehlo.multiply"(%1862, %1683) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1864 = "stablehlo.multiply"(%1863, %1679) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1865 = "stablehlo.multiply"(%1864, %1687) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1866 = "stablehlo.multiply"(%1864, %1688) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1867 = "stablehlo.add"(%1863, %1866) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1868 = "stablehlo.multiply"(%1865, %1687) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1869 = "stablehlo.add"(%1867, %1868) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1870 = "stablehlo.add"(%1869, %1868) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1871 = "stablehlo.multiply"(%1870, %1686) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1872 = "stablehlo.add"(%1858, %1871) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1873 = "stablehlo.multiply"(%1833, %1685) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1874 = "stablehlo.subtract"(%1628, %1685) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1875 = "stablehlo.multiply"(%1873, %1874) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1876 = "stablehlo.multiply"(%1875, %1683) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1877 = "stablehlo.multiply"(%1876, %1679) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1878 = "stablehlo.multiply"(%1877, %1675) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1879 = "stablehlo.multiply"(%1877, %1676) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1880 = "stablehlo.add"(%1876, %1879) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1881 = "stablehlo.multiply"(%1878, %1675) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1882 = "stablehlo.add"(%1880, %1881) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1883 = "stablehlo.add"(%1882, %1881) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1884 = "stablehlo.multiply"(%1883, %1674) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1885 = "stablehlo.add"(%1872, %1884) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1886 = "stablehlo.multiply"(%1885, %1669) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1887 = "stablehlo.multiply"(%1886, %1667) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1888 = "stablehlo.multiply"(%1826, %1631) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1889 = "stablehlo.multiply"(%1888, %1652) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1890 = "stablehlo.multiply"(%1889, %1654) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1891 = "stablehlo.negate"(%1890) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1892 = "stablehlo.add"(%1887, %1891) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1893 = "stablehlo.multiply"(%1888, %1650) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1894 = "stablehlo.negate"(%1888) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1895 = "stablehlo.add"(%1893, %1894) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1896 = "stablehlo.negate"(%1895) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1897 = "stablehlo.add"(%1892, %1896) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1898 = "stablehlo.multiply"(%1897, %1638) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1899 = "stablehlo.negate"(%1898) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1900 = "stablehlo.multiply"(%1897, %1634) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1901 = "stablehlo.add"(%1899, %1900) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1902 = "stablehlo.multiply"(%1901, %1631) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1903 = "stablehlo.multiply"(%1821, %1619) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1904 = "stablehlo.broadcast_in_dim"(%1903) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x8xf32>
    %1905 = "stablehlo.multiply"(%1904, %1611) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1906 = "stablehlo.add"(%1905, %1905) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1907 = "stablehlo.negate"(%1906) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1908 = "stablehlo.pad"(%1902, %320) {edge_padding_low = array<i64: 0, 8>, edge_padding_high = array<i64: 0, 0>, interior_padding = array<i64: 0, 0>} : (tensor<64x8xf32>, tensor<f32>) -> tensor<64x16xf32>
    %1909 = "stablehlo.pad"(%1907, %320) {edge_padding_low = array<i64: 0, 0>, edge_padding_high = array<i64: 0, 8>, interior_padding = array<i64: 0, 0>} : (tensor<64x8xf32>, tensor<f32>) -> tensor<64x16xf32>
    %1910 = "stablehlo.add"(%1908, %1909) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1911 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1915 = "stablehlo.reduce"(%1910, %1911) ({
      ^bb0(%1912: tensor<f32>, %1913: tensor<f32>):
        %1914 = "stablehlo.add"(%1912, %1913) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1914) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<16xf32>
    %1916 = "stablehlo.dot_general"(%1910, %72) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x16xf32>, tensor<16x16xf32>) -> tensor<64x16xf32>
    %1917 = "stablehlo.dot_general"(%1910, %1605) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<16x16xf32>
    %1918 = "stablehlo.transpose"(%1917) {permutation = array<i64: 1, 0>} : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %1919 = "stablehlo.multiply"(%1916, %1603) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1920 = "stablehlo.multiply"(%1916, %1601) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1921 = "stablehlo.reshape"(%1599) : (tensor<64xf32>) -> tensor<64x1xf32>
    %1922 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1926 = "stablehlo.reduce"(%1919, %1922) ({
      ^bb0(%1923: tensor<f32>, %1924: tensor<f32>):
        %1925 = "stablehlo.add"(%1923, %1924) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1925) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<64xf32>
    %1927 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %1928 = "stablehlo.broadcast_in_dim"(%1927) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64xf32>
    %1929 = "stablehlo.multiply"(%1926, %1928) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1930 = "stablehlo.reshape"(%1929) : (tensor<64xf32>) -> tensor<64x1xf32>
    %1931 = "stablehlo.reshape"(%1930) : (tensor<64x1xf32>) -> tensor<64xf32>
    %1932 = "stablehlo.broadcast_in_dim"(%1931) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x16xf32>
    %1933 = "stablehlo.subtract"(%1919, %1932) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1934 = "stablehlo.multiply"(%1919, %1601) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1935 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1939 = "stablehlo.reduce"(%1934, %1935) ({
      ^bb0(%1936: tensor<f32>, %1937: tensor<f32>):
        %1938 = "stablehlo.add"(%1936, %1937) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1938) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<64xf32>
    %1940 = "stablehlo.multiply"(%1939, %1928) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1941 = "stablehlo.reshape"(%1940) : (tensor<64xf32>) -> tensor<64x1xf32>
    %1942 = "stablehlo.reshape"(%1941) : (tensor<64x1xf32>) -> tensor<64xf32>
    %1943 = "stablehlo.broadcast_in_dim"(%1942) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x16xf32>
    %1944 = "stablehlo.multiply"(%1601, %1943) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1945 = "stablehlo.subtract"(%1933, %1944) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1946 = "stablehlo.reshape"(%1921) : (tensor<64x1xf32>) -> tensor<64xf32>
    %1947 = "stablehlo.broadcast_in_dim"(%1946) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x16xf32>
    %1948 = "stablehlo.multiply"(%1945, %1947) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1949 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1953 = "stablehlo.reduce"(%1920, %1949) ({
      ^bb0(%1950: tensor<f32>, %1951: tensor<f32>):
        %1952 = "stablehlo.add"(%1950, %1951) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1952) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<16xf32>
    %1954 = "stablehlo.pad"(%1953, %320) {edge_padding_low = array<i64: 16>, edge_padding_high = array<i64: 0>, interior_padding = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<32xf32>
    %1955 = "stablehlo.dot_general"(%1920, %1569) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x16xf32>, tensor<16x16xf32>) -> tensor<64x16xf32>
    %1956 = "stablehlo.dot_general"(%1920, %1395) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<16x16xf32>
    %1957 = "stablehlo.transpose"(%1956) {permutation = array<i64: 1, 0>} : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %1958 = "stablehlo.pad"(%1957, %320) {edge_padding_low = array<i64: 0, 16>, edge_padding_high = array<i64: 0, 0>, interior_padding = array<i64: 0, 0>} : (tensor<16x16xf32>, tensor<f32>) -> tensor<16x32xf32>
    %1959 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1963 = "stablehlo.reduce"(%1916, %1959) ({
      ^bb0(%1960: tensor<f32>, %1961: tensor<f32>):
        %1962 = "stablehlo.add"(%1960, %1961) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1962) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<16xf32>
    %1964 = "stablehlo.pad"(%1963, %320) {edge_padding_low = array<i64: 0>, edge_padding_high = array<i64: 16>, interior_padding = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<32xf32>
    %1965 = "stablehlo.add"(%1954, %1964) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %1966 = "stablehlo.dot_general"(%1916, %1564) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x16xf32>, tensor<16x16xf32>) -> tensor<64x16xf32>
    %1967 = "stablehlo.dot_general"(%1916, %1395) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<16x16xf32>
    %1968 = "stablehlo.transpose"(%1967) {permutation = array<i64: 1, 0>} : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %1969 = "stablehlo.add"(%1955, %1966) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1970 = "stablehlo.pad"(%1968, %320) {edge_padding_low = array<i64: 0, 0>, edge_padding_high = array<i64: 0, 16>, interior_padding = array<i64: 0, 0>} : (tensor<16x16xf32>, tensor<f32>) -> tensor<16x32xf32>
    %1971 = "stablehlo.add"(%1958, %1970) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %1972 = "stablehlo.constant"() {value = dense<0.0> : tensor<64x16xf32>} : () -> tensor<64x16xf32>
    %1973 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %1974 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1975 = "stablehlo.broadcast_in_dim"(%1974) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x48xf32>
    %1976 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1977 = "stablehlo.broadcast_in_dim"(%1976) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x48xf32>
    %1978 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1979 = "stablehlo.broadcast_in_dim"(%1978) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %1980 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1981 = "stablehlo.broadcast_in_dim"(%1980) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %1982 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1983 = "stablehlo.broadcast_in_dim"(%1982) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x16xf32>
    %1984 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1985 = "stablehlo.broadcast_in_dim"(%1984) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %1986 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1987 = "stablehlo.broadcast_in_dim"(%1986) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x16xf32>
    %1988 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1989 = "stablehlo.broadcast_in_dim"(%1988) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2227:30 = "stablehlo.while"(%1973, %1948, %1972, %1975, %1977, %1979, %1981, %1983, %1985, %1987, %1989, %1395, %62, %63, %64, %65, %66, %67, %68, %69, %1563#2, %1563#3, %1563#4, %1563#5, %1563#6, %1563#7, %1563#8, %1563#9, %1563#10, %1563#11) ({
      ^bb0(%1990: tensor<i32>, %1991: tensor<64x16xf32>, %1992: tensor<64x16xf32>, %1993: tensor<2x16x48xf32>, %1994: tensor<2x48xf32>, %1995: tensor<2x16xf32>, %1996: tensor<2x16xf32>, %1997: tensor<2x16x16xf32>, %1998: tensor<2x16xf32>, %1999: tensor<2x16x16xf32>, %2000: tensor<2x16xf32>, %2001: tensor<64x16xf32>, %2002: tensor<2x16x48xf32>, %2003: tensor<2x48xf32>, %2004: tensor<2x16xf32>, %2005: tensor<2x16xf32>, %2006: tensor<2x16x16xf32>, %2007: tensor<2x16xf32>, %2008: tensor<2x16x16xf32>, %2009: tensor<2x16xf32>, %2010: tensor<2x64x16xf32>, %2011: tensor<2x64x16xf32>, %2012: tensor<2x64x16xf32>, %2013: tensor<2x64xf32>, %2014: tensor<2x64x16xf32>, %2015: tensor<2x64x16xf32>, %2016: tensor<2x64x16xf32>, %2017: tensor<2x64x16xf32>, %2018: tensor<2x64x16xf32>, %2019: tensor<2x64x16xf32>):
        %2020 = "stablehlo.constant"() {value = dense<2> : tensor<i32>} : () -> tensor<i32>
        %2021 = "stablehlo.compare"(%1990, %2020) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        "stablehlo.return"(%2021) : (tensor<i1>) -> ()
    }, {
      ^bb0(%2022: tensor<i32>, %2023: tensor<64x16xf32>, %2024: tensor<64x16xf32>, %2025: tensor<2x16x48xf32>, %2026: tensor<2x48xf32>, %2027: tensor<2x16xf32>, %2028: tensor<2x16xf32>, %2029: tensor<2x16x16xf32>, %2030: tensor<2x16xf32>, %2031: tensor<2x16x16xf32>, %2032: tensor<2x16xf32>, %2033: tensor<64x16xf32>, %2034: tensor<2x16x48xf32>, %2035: tensor<2x48xf32>, %2036: tensor<2x16xf32>, %2037: tensor<2x16xf32>, %2038: tensor<2x16x16xf32>, %2039: tensor<2x16xf32>, %2040: tensor<2x16x16xf32>, %2041: tensor<2x16xf32>, %2042: tensor<2x64x16xf32>, %2043: tensor<2x64x16xf32>, %2044: tensor<2x64x16xf32>, %2045: tensor<2x64xf32>, %2046: tensor<2x64x16xf32>, %2047: tensor<2x64x16xf32>, %2048: tensor<2x64x16xf32>, %2049: tensor<2x64x16xf32>, %2050: tensor<2x64x16xf32>, %2051: tensor<2x64x16xf32>):
        %2052 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
        %2053 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %2054 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %2055 = "stablehlo.subtract"(%2054, %2022) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        %2056 = "stablehlo.dynamic_slice"(%2034, %2055, %2052, %2052) {slice_sizes = array<i64: 1, 16, 48>} : (tensor<2x16x48xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x48xf32>
        %2057 = "stablehlo.reshape"(%2056) : (tensor<1x16x48xf32>) -> tensor<16x48xf32>
        %2058 = "stablehlo.dynamic_slice"(%2035, %2055, %2052) {slice_sizes = array<i64: 1, 48>} : (tensor<2x48xf32>, tensor<i32>, tensor<i32>) -> tensor<1x48xf32>
        %2059 = "stablehlo.reshape"(%2058) : (tensor<1x48xf32>) -> tensor<48xf32>
        %2060 = "stablehlo.dynamic_slice"(%2036, %2055, %2052) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %2061 = "stablehlo.reshape"(%2060) : (tensor<1x16xf32>) -> tensor<16xf32>
        %2062 = "stablehlo.dynamic_slice"(%2037, %2055, %2052) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %2063 = "stablehlo.reshape"(%2062) : (tensor<1x16xf32>) -> tensor<16xf32>
        %2064 = "stablehlo.dynamic_slice"(%2038, %2055, %2052, %2052) {slice_sizes = array<i64: 1, 16, 16>} : (tensor<2x16x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x16xf32>
        %2065 = "stablehlo.reshape"(%2064) : (tensor<1x16x16xf32>) -> tensor<16x16xf32>
        %2066 = "stablehlo.dynamic_slice"(%2039, %2055, %2052) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %2067 = "stablehlo.reshape"(%2066) : (tensor<1x16xf32>) -> tensor<16xf32>
        %2068 = "stablehlo.dynamic_slice"(%2040, %2055, %2052, %2052) {slice_sizes = array<i64: 1, 16, 16>} : (tensor<2x16x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x16xf32>
        %2069 = "stablehlo.reshape"(%2068) : (tensor<1x16x16xf32>) -> tensor<16x16xf32>
        %2070 = "stablehlo.dynamic_slice"(%2041, %2055, %2052) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %2071 = "stablehlo.reshape"(%2070) : (tensor<1x16xf32>) -> tensor<16xf32>
        %2072 = "stablehlo.dynamic_slice"(%2042, %2055, %2052, %2052) {slice_sizes = array<i64: 1, 64, 16>} : (tensor<2x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x16xf32>
        %2073 = "stablehlo.reshape"(%2072) : (tensor<1x64x16xf32>) -> tensor<64x16xf32>
        %2074 = "stablehlo.dynamic_slice"(%2043, %2055, %2052, %2052) {slice_sizes = array<i64: 1, 64, 16>} : (tensor<2x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x16xf32>
        %2075 = "stablehlo.reshape"(%2074) : (tensor<1x64x16xf32>) -> tensor<64x16xf32>
        %2076 = "stablehlo.dynamic_slice"(%2044, %2055, %2052, %2052) {slice_sizes = array<i64: 1, 64, 16>} : (tensor<2x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x16xf32>
        %2077 = "stablehlo.reshape"(%2076) : (tensor<1x64x16xf32>) -> tensor<64x16xf32>
        %2078 = "stablehlo.dynamic_slice"(%2045, %2055, %2052) {slice_sizes = array<i64: 1, 64>} : (tensor<2x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
        %2079 = "stablehlo.reshape"(%2078) : (tensor<1x64xf32>) -> tensor<64xf32>
        %2080 = "stablehlo.dynamic_slice"(%2046, %2055, %2052, %2052) {slice_sizes = array<i64: 1, 64, 16>} : (tensor<2x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x16xf32>
        %2081 = "stablehlo.reshape"(%2080) : (tensor<1x64x16xf32>) -> tensor<64x16xf32>
        %2082 = "stablehlo.dynamic_slice"(%2047, %2055, %2052, %2052) {slice_sizes = array<i64: 1, 64, 16>} : (tensor<2x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x16xf32>
        %2083 = "stablehlo.reshape"(%2082) : (tensor<1x64x16xf32>) -> tensor<64x16xf32>
        %2084 = "stablehlo.dynamic_slice"(%2048, %2055, %2052, %2052) {slice_sizes = array<i64: 1, 64, 16>} : (tensor<2x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x16xf32>
        %2085 = "stablehlo.reshape"(%2084) : (tensor<1x64x16xf32>) -> tensor<64x16xf32>
        %2086 = "stablehlo.dynamic_slice"(%2049, %2055, %2052, %2052) {slice_sizes = array<i64: 1, 64, 16>} : (tensor<2x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x16xf32>
        %2087 = "stablehlo.reshape"(%2086) : (tensor<1x64x16xf32>) -> tensor<64x16xf32>
        %2088 = "stablehlo.dynamic_slice"(%2050, %2055, %2052, %2052) {slice_sizes = array<i64: 1, 64, 16>} : (tensor<2x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x16xf32>
        %2089 = "stablehlo.reshape"(%2088) : (tensor<1x64x16xf32>) -> tensor<64x16xf32>
        %2090 = "stablehlo.dynamic_slice"(%2051, %2055, %2052, %2052) {slice_sizes = array<i64: 1, 64, 16>} : (tensor<2x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x16xf32>
        %2091 = "stablehlo.reshape"(%2090) : (tensor<1x64x16xf32>) -> tensor<64x16xf32>
        %2092 = "stablehlo.slice"(%2057) {start_indices = array<i64: 0, 0>, limit_indices = array<i64: 16, 16>, strides = array<i64: 1, 1>} : (tensor<16x48xf32>) -> tensor<16x16xf32>
        %2093 = "stablehlo.slice"(%2057) {start_indices = array<i64: 0, 16>, limit_indices = array<i64: 16, 32>, strides = array<i64: 1, 1>} : (tensor<16x48xf32>) -> tensor<16x16xf32>
        %2094 = "stablehlo.slice"(%2059) {start_indices = array<i64: 16>, limit_indices = array<i64: 32>, strides = array<i64: 1>} : (tensor<48xf32>) -> tensor<16xf32>
        %2095 = "stablehlo.broadcast_in_dim"(%2094) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<64x16xf32>
        %2096 = "stablehlo.add"(%2073, %2095) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %2097 = "stablehlo.slice"(%2057) {start_indices = array<i64: 0, 32>, limit_indices = array<i64: 16, 48>, strides = array<i64: 1, 1>} : (tensor<16x48xf32>) -> tensor<16x16xf32>
        %2098 = "stablehlo.slice"(%2059) {start_indices = array<i64: 32>, limit_indices = array<i64: 48>, strides = array<i64: 1>} : (tensor<48xf32>) -> tensor<16xf32>
        %2099 = "stablehlo.broadcast_in_dim"(%2098) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<64x16xf32>
        %2100 = "stablehlo.add"(%2075, %2099) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %2101 = "stablehlo.broadcast_in_dim"(%2061) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<64x16xf32>
        %2102 = "stablehlo.constant"() {value = dense<1.0> : tensor<f32>} : () -> tensor<f32>
        %2103 = "stablehlo.broadcast_in_dim"(%2102) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64x16xf32>
        %2104 = "stablehlo.add"(%2096, %2103) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %2105 = "stablehlo.multiply"(%2023, %2091) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %2106 = "stablehlo.multiply"(%2023, %2100) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %2107 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2111 = "stablehlo.reduce"(%2106, %2107) ({
          ^bb0(%2108: tensor<f32>, %2109: tensor<f32>):
            %2110 = "stablehlo.add"(%2108, %2109) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2110) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<16xf32>
        %2112 = "stablehlo.dot_general"(%2106, %2069) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x16xf32>, tensor<16x16xf32>) -> tensor<64x16xf32>
        %2113 = "stablehlo.dot_general"(%2106, %2089) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<16x16xf32>
        %2114 = "stablehlo.transpose"(%2113) {permutation = array<i64: 1, 0>} : (tensor<16x16xf32>) -> tensor<16x16xf32>
        %2115 = "stablehlo.multiply"(%2112, %2087) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %2116 = "stablehlo.multiply"(%2112, %2085) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %2117 = "stablehlo.multiply"(%2116, %2087) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %2118 = "stablehlo.subtract"(%2103, %2087) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %2119 = "stablehlo.multiply"(%2117, %2118) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %2120 = "stablehlo.add"(%2115, %2119) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %2121 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2125 = "stablehlo.reduce"(%2120, %2121) ({
          ^bb0(%2122: tensor<f32>, %2123: tensor<f32>):
            %2124 = "stablehlo.add"(%2122, %2123) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2124) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<16xf32>
        %2126 = "stablehlo.dot_general"(%2120, %2065) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x16xf32>, tensor<16x16xf32>) -> tensor<64x16xf32>
        %2127 = "stablehlo.dot_general"(%2120, %2083) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<16x16xf32>
        %2128 = "stablehlo.transpose"(%2127) {permutation = array<i64: 1, 0>} : (tensor<16x16xf32>) -> tensor<16x16xf32>
        %2129 = "stablehlo.multiply"(%2126, %2104) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %2130 = "stablehlo.multiply"(%2126, %2081) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %2131 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2135 = "stablehlo.reduce"(%2129, %2131) ({
          ^bb0(%2132: tensor<f32>, %2133: tensor<f32>):
            %2134 = "stablehlo.add"(%2132, %2133) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2134) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<16xf32>
        %2136 = "stablehlo.multiply"(%2129, %2101) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %2137 = "stablehlo.multiply"(%2129, %2077) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %2138 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2142 = "stablehlo.reduce"(%2137, %2138) ({
          ^bb0(%2139: tensor<f32>, %2140: tensor<f32>):
            %2141 = "stablehlo.add"(%2139, %2140) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2141) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<16xf32>
        %2143 = "stablehlo.reshape"(%2079) : (tensor<64xf32>) -> tensor<64x1xf32>
        %2144 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2148 = "stablehlo.reduce"(%2136, %2144) ({
          ^bb0(%2145: tensor<f32>, %2146: tensor<f32>):
            %2147 = "stablehlo.add"(%2145, %2146) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2147) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 1>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<64xf32>
        %2149 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %2150 = "stablehlo.broadcast_in_dim"(%2149) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64xf32>
        %2151 = "stablehlo.multiply"(%2148, %2150) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
        %2152 = "stablehlo.reshape"(%2151) : (tensor<64xf32>) -> tensor<64x1xf32>
        %2153 = "stablehlo.reshape"(%2152) : (tensor<64x1xf32>) -> tensor<64xf32>
        %2154 = "stablehlo.broadcast_in_dim"(%2153) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x16xf32>
        %2155 = "stablehlo.subtract"(%2136, %2154) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %2156 = "stablehlo.multiply"(%2136, %2077) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %2157 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2161 = "stablehlo.reduce"(%2156, %2157) ({
          ^bb0(%2158: tensor<f32>, %2159: tensor<f32>):
            %2160 = "stablehlo.add"(%2158, %2159) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2160) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 1>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<64xf32>
        %2162 = "stablehlo.multiply"(%2161, %2150) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
        %2163 = "stablehlo.reshape"(%2162) : (tensor<64xf32>) -> tensor<64x1xf32>
        %2164 = "stablehlo.reshape"(%2163) : (tensor<64x1xf32>) -> tensor<64xf32>
        %2165 = "stablehlo.broadcast_in_dim"(%2164) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x16xf32>
        %2166 = "stablehlo.multiply"(%2077, %2165) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %2167 = "stablehlo.subtract"(%2155, %2166) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %2168 = "stablehlo.reshape"(%2143) : (tensor<64x1xf32>) -> tensor<64xf32>
        %2169 = "stablehlo.broadcast_in_dim"(%2168) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x16xf32>
        %2170 = "stablehlo.multiply"(%2167, %2169) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %2171 = "stablehlo.add"(%2023, %2170) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %2172 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2176 = "stablehlo.reduce"(%2105, %2172) ({
          ^bb0(%2173: tensor<f32>, %2174: tensor<f32>):
            %2175 = "stablehlo.add"(%2173, %2174) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2175) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<16xf32>
        %2177 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2178 = "stablehlo.pad"(%2176, %2177) {edge_padding_low = array<i64: 32>, edge_padding_high = array<i64: 0>, interior_padding = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<48xf32>
        %2179 = "stablehlo.dot_general"(%2105, %2097) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x16xf32>, tensor<16x16xf32>) -> tensor<64x16xf32>
        %2180 = "stablehlo.dot_general"(%2105, %2033) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<16x16xf32>
        %2181 = "stablehlo.transpose"(%2180) {permutation = array<i64: 1, 0>} : (tensor<16x16xf32>) -> tensor<16x16xf32>
        %2182 = "stablehlo.pad"(%2181, %2177) {edge_padding_low = array<i64: 0, 32>, edge_padding_high = array<i64: 0, 0>, interior_padding = array<i64: 0, 0>} : (tensor<16x16xf32>, tensor<f32>) -> tensor<16x48xf32>
        %2183 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2187 = "stablehlo.reduce"(%2130, %2183) ({
          ^bb0(%2184: tensor<f32>, %2185: tensor<f32>):
            %2186 = "stablehlo.add"(%2184, %2185) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2186) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<16xf32>
        %2188 = "stablehlo.pad"(%2187, %2177) {edge_padding_low = array<i64: 16>, edge_padding_high = array<i64: 16>, interior_padding = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<48xf32>
        %2189 = "stablehlo.add"(%2178, %2188) : (tensor<48xf32>, tensor<48xf32>) -> tensor<48xf32>
        %2190 = "stablehlo.dot_general"(%2130, %2093) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x16xf32>, tensor<16x16xf32>) -> tensor<64x16xf32>
        %2191 = "stablehlo.dot_general"(%2130, %2033) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<16x16xf32>
        %2192 = "stablehlo.transpose"(%2191) {permutation = array<i64: 1, 0>} : (tensor<16x16xf32>) -> tensor<16x16xf32>
        %2193 = "stablehlo.add"(%2179, %2190) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %2194 = "stablehlo.pad"(%2192, %2177) {edge_padding_low = array<i64: 0, 16>, edge_padding_high = array<i64: 0, 16>, interior_padding = array<i64: 0, 0>} : (tensor<16x16xf32>, tensor<f32>) -> tensor<16x48xf32>
        %2195 = "stablehlo.add"(%2182, %2194) : (tensor<16x48xf32>, tensor<16x48xf32>) -> tensor<16x48xf32>
        %2196 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2200 = "stablehlo.reduce"(%2126, %2196) ({
          ^bb0(%2197: tensor<f32>, %2198: tensor<f32>):
            %2199 = "stablehlo.add"(%2197, %2198) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2199) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<16xf32>
        %2201 = "stablehlo.pad"(%2200, %2177) {edge_padding_low = array<i64: 0>, edge_padding_high = array<i64: 32>, interior_padding = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<48xf32>
        %2202 = "stablehlo.add"(%2189, %2201) : (tensor<48xf32>, tensor<48xf32>) -> tensor<48xf32>
        %2203 = "stablehlo.dot_general"(%2126, %2092) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x16xf32>, tensor<16x16xf32>) -> tensor<64x16xf32>
        %2204 = "stablehlo.dot_general"(%2126, %2033) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<16x16xf32>
        %2205 = "stablehlo.transpose"(%2204) {permutation = array<i64: 1, 0>} : (tensor<16x16xf32>) -> tensor<16x16xf32>
        %2206 = "stablehlo.add"(%2193, %2203) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %2207 = "stablehlo.pad"(%2205, %2177) {edge_padding_low = array<i64: 0, 0>, edge_padding_high = array<i64: 0, 32>, interior_padding = array<i64: 0, 0>} : (tensor<16x16xf32>, tensor<f32>) -> tensor<16x48xf32>
        %2208 = "stablehlo.add"(%2195, %2207) : (tensor<16x48xf32>, tensor<16x48xf32>) -> tensor<16x48xf32>
        %2209 = "stablehlo.add"(%2024, %2206) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %2210 = "stablehlo.add"(%2022, %2053) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        %2211 = "stablehlo.reshape"(%2208) : (tensor<16x48xf32>) -> tensor<1x16x48xf32>
        %2212 = "stablehlo.dynamic_update_slice"(%2025, %2211, %2055, %2052, %2052) : (tensor<2x16x48xf32>, tensor<1x16x48xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x16x48xf32>
        %2213 = "stablehlo.reshape"(%2202) : (tensor<48xf32>) -> tensor<1x48xf32>
        %2214 = "stablehlo.dynamic_update_slice"(%2026, %2213, %2055, %2052) : (tensor<2x48xf32>, tensor<1x48xf32>, tensor<i32>, tensor<i32>) -> tensor<2x48xf32>
        %2215 = "stablehlo.reshape"(%2142) : (tensor<16xf32>) -> tensor<1x16xf32>
        %2216 = "stablehlo.dynamic_update_slice"(%2027, %2215, %2055, %2052) : (tensor<2x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<2x16xf32>
        %2217 = "stablehlo.reshape"(%2135) : (tensor<16xf32>) -> tensor<1x16xf32>
        %2218 = "stablehlo.dynamic_update_slice"(%2028, %2217, %2055, %2052) : (tensor<2x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<2x16xf32>
        %2219 = "stablehlo.reshape"(%2128) : (tensor<16x16xf32>) -> tensor<1x16x16xf32>
        %2220 = "stablehlo.dynamic_update_slice"(%2029, %2219, %2055, %2052, %2052) : (tensor<2x16x16xf32>, tensor<1x16x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x16x16xf32>
        %2221 = "stablehlo.reshape"(%2125) : (tensor<16xf32>) -> tensor<1x16xf32>
        %2222 = "stablehlo.dynamic_update_slice"(%2030, %2221, %2055, %2052) : (tensor<2x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<2x16xf32>
        %2223 = "stablehlo.reshape"(%2114) : (tensor<16x16xf32>) -> tensor<1x16x16xf32>
        %2224 = "stablehlo.dynamic_update_slice"(%2031, %2223, %2055, %2052, %2052) : (tensor<2x16x16xf32>, tensor<1x16x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x16x16xf32>
        %2225 = "stablehlo.reshape"(%2111) : (tensor<16xf32>) -> tensor<1x16xf32>
        %2226 = "stablehlo.dynamic_update_slice"(%2032, %2225, %2055, %2052) : (tensor<2x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<2x16xf32>
        "stablehlo.return"(%2210, %2171, %2209, %2212, %2214, %2216, %2218, %2220, %2222, %2224, %2226, %2033, %2034, %2035, %2036, %2037, %2038, %2039, %2040, %2041, %2042, %2043, %2044, %2045, %2046, %2047, %2048, %2049, %2050, %2051) : (tensor<i32>, tensor<64x16xf32>, tensor<64x16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<64x16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> ()
    }) : (tensor<i32>, tensor<64x16xf32>, tensor<64x16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<64x16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> (tensor<i32>, tensor<64x16xf32>, tensor<64x16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<64x16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>)
    %2228 = "stablehlo.add"(%1969, %2227#2) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2229 = "stablehlo.multiply"(%2228, %1394) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2230 = "stablehlo.multiply"(%2228, %1390) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2231 = "stablehlo.multiply"(%2230, %1394) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2232 = "stablehlo.subtract"(%1602, %1394) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2233 = "stablehlo.multiply"(%2231, %2232) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2234 = "stablehlo.add"(%2229, %2233) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2235 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2239 = "stablehlo.reduce"(%2227#1, %2235) ({
      ^bb0(%2236: tensor<f32>, %2237: tensor<f32>):
        %2238 = "stablehlo.add"(%2236, %2237) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%2238) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<16xf32>
    %2240 = "stablehlo.dot_general"(%2227#1, %1358) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x16xf32>, tensor<64x8xf32>) -> tensor<16x8xf32>
    %2241 = "stablehlo.transpose"(%2240) {permutation = array<i64: 1, 0>} : (tensor<16x8xf32>) -> tensor<8x16xf32>
    %2242 = "sdy.sharding_constraint"(%2234) {sharding = #sdy.sharding<@mesh, [{"data"}, {}]>} : (tensor<64x16xf32>) -> tensor<64x16xf32>
    %2243 = "sdy.sharding_constraint"(%2242) {sharding = #sdy.sharding<@mesh, [{"data"}, {}]>} : (tensor<64x16xf32>) -> tensor<64x16xf32>
    %2244 = "stablehlo.reshape"(%2243) : (tensor<64x16xf32>) -> tensor<32x2x16xf32>
    %2245 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2249 = "stablehlo.reduce"(%2244, %2245) ({
      ^bb0(%2246: tensor<f32>, %2247: tensor<f32>):
        %2248 = "stablehlo.add"(%2246, %2247) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%2248) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<32x2x16xf32>, tensor<f32>) -> tensor<32x16xf32>
    %2250 = "stablehlo.reshape"(%2249) : (tensor<32x16xf32>) -> tensor<32x1x16xf32>
    %2251 = "stablehlo.reshape"(%2250) : (tensor<32x1x16xf32>) -> tensor<32x16xf32>
    %2252 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2256 = "stablehlo.reduce"(%2251, %2252) ({
      ^bb0(%2253: tensor<f32>, %2254: tensor<f32>):
        %2255 = "stablehlo.add"(%2253, %2254) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%2255) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<32x16xf32>, tensor<f32>) -> tensor<16xf32>
    %2257 = "stablehlo.dot_general"(%2251, %58) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<32x16xf32>, tensor<16x16xf32>) -> tensor<32x16xf32>
    %2258 = "stablehlo.dot_general"(%2251, %1333) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<32x16xf32>, tensor<32x16xf32>) -> tensor<16x16xf32>
    %2259 = "stablehlo.transpose"(%2258) {permutation = array<i64: 1, 0>} : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %2260 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2264 = "stablehlo.reduce"(%2242, %2260) ({
      ^bb0(%2261: tensor<f32>, %2262: tensor<f32>):
        %2263 = "stablehlo.add"(%2261, %2262) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%2263) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<16xf32>
    %2265 = "stablehlo.dot_general"(%2242, %56) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x16xf32>, tensor<16x16xf32>) -> tensor<64x16xf32>
    %2266 = "stablehlo.dot_general"(%2242, %1377) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<16x16xf32>
    %2267 = "stablehlo.transpose"(%2266) {permutation = array<i64: 1, 0>} : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %2268 = "stablehlo.multiply"(%2265, %1376) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2269 = "stablehlo.multiply"(%2265, %1375) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2270 = "stablehlo.multiply"(%2269, %1376) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2271 = "stablehlo.subtract"(%1602, %1376) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2272 = "stablehlo.multiply"(%2270, %2271) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2273 = "stablehlo.add"(%2268, %2272) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2274 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2278 = "stablehlo.reduce"(%2273, %2274) ({
      ^bb0(%2275: tensor<f32>, %2276: tensor<f32>):
        %2277 = "stablehlo.add"(%2275, %2276) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%2277) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<16xf32>
    %2279 = "stablehlo.dot_general"(%2273, %1372) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x16xf32>, tensor<64x256xf32>) -> tensor<16x256xf32>
    %2280 = "stablehlo.transpose"(%2279) {permutation = array<i64: 1, 0>} : (tensor<16x256xf32>) -> tensor<256x16xf32>
    %2281 = "stablehlo.reshape"(%2257) : (tensor<32x16xf32>) -> tensor<8x4x16xf32>
    %2282 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2286 = "stablehlo.reduce"(%2281, %2282) ({
      ^bb0(%2283: tensor<f32>, %2284: tensor<f32>):
        %2285 = "stablehlo.add"(%2283, %2284) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%2285) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<16xf32>
    %2287 = "stablehlo.multiply"(%2281, %1329) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %2288 = "stablehlo.multiply"(%2281, %1328) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %2289 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2293 = "stablehlo.reduce"(%2288, %2289) ({
      ^bb0(%2290: tensor<f32>, %2291: tensor<f32>):
        %2292 = "stablehlo.add"(%2290, %2291) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%2292) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<16xf32>
    %2294 = "stablehlo.reshape"(%1326) : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
    %2295 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2299 = "stablehlo.reduce"(%2287, %2295) ({
      ^bb0(%2296: tensor<f32>, %2297: tensor<f32>):
        %2298 = "stablehlo.add"(%2296, %2297) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%2298) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
    %2300 = "stablehlo.broadcast_in_dim"(%1927) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
    %2301 = "stablehlo.multiply"(%2299, %2300) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %2302 = "stablehlo.reshape"(%2301) : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
    %2303 = "stablehlo.reshape"(%2302) : (tensor<8x4x1xf32>) -> tensor<8x4xf32>
    %2304 = "stablehlo.broadcast_in_dim"(%2303) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
    %2305 = "stablehlo.subtract"(%2287, %2304) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %2306 = "stablehlo.multiply"(%2287, %1328) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %2307 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2311 = "stablehlo.reduce"(%2306, %2307) ({
      ^bb0(%2308: tensor<f32>, %2309: tensor<f32>):
        %2310 = "stablehlo.add"(%2308, %2309) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%2310) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
    %2312 = "stablehlo.multiply"(%2311, %2300) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %2313 = "stablehlo.reshape"(%2312) : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
    %2314 = "stablehlo.reshape"(%2313) : (tensor<8x4x1xf32>) -> tensor<8x4xf32>
    %2315 = "stablehlo.broadcast_in_dim"(%2314) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
    %2316 = "stablehlo.multiply"(%1328, %2315) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %2317 = "stablehlo.subtract"(%2305, %2316) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %2318 = "stablehlo.reshape"(%2294) : (tensor<8x4x1xf32>) -> tensor<8x4xf32>
    %2319 = "stablehlo.broadcast_in_dim"(%2318) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
    %2320 = "stablehlo.multiply"(%2317, %2319) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %2321 = "stablehlo.constant"() {value = dense<0.0> : tensor<8x8x16xf32>} : () -> tensor<8x8x16xf32>
    %2322 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %2323 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2324 = "stablehlo.broadcast_in_dim"(%2323) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2325 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2326 = "stablehlo.broadcast_in_dim"(%2325) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2327 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2328 = "stablehlo.broadcast_in_dim"(%2327) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %2329 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2330 = "stablehlo.broadcast_in_dim"(%2329) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %2331 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2332 = "stablehlo.broadcast_in_dim"(%2331) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %2333 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2334 = "stablehlo.broadcast_in_dim"(%2333) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %2335 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2336 = "stablehlo.broadcast_in_dim"(%2335) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %2337 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2338 = "stablehlo.broadcast_in_dim"(%2337) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %2339 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2340 = "stablehlo.broadcast_in_dim"(%2339) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x16xf32>
    %2341 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2342 = "stablehlo.broadcast_in_dim"(%2341) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2343 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2344 = "stablehlo.broadcast_in_dim"(%2343) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %2345 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2346 = "stablehlo.broadcast_in_dim"(%2345) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %2347 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2348 = "stablehlo.broadcast_in_dim"(%2347) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %2349 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2350 = "stablehlo.broadcast_in_dim"(%2349) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %2351 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2352 = "stablehlo.broadcast_in_dim"(%2351) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2353 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2354 = "stablehlo.broadcast_in_dim"(%2353) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2355 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2356 = "stablehlo.broadcast_in_dim"(%2355) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %2357 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2358 = "stablehlo.broadcast_in_dim"(%2357) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %2359 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2360 = "stablehlo.broadcast_in_dim"(%2359) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x16xf32>
    %2361 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2362 = "stablehlo.broadcast_in_dim"(%2361) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2363 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2364 = "stablehlo.broadcast_in_dim"(%2363) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2365 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2366 = "stablehlo.broadcast_in_dim"(%2365) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2367 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2368 = "stablehlo.broadcast_in_dim"(%2367) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x64xf32>
    %2369 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2370 = "stablehlo.broadcast_in_dim"(%2369) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %2371 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2372 = "stablehlo.broadcast_in_dim"(%2371) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %2373 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2374 = "stablehlo.broadcast_in_dim"(%2373) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %3024:84 = "stablehlo.while"(%2322, %2320, %2321, %2324, %2326, %2328, %2330, %2332, %2334, %2336, %2338, %2340, %2342, %2344, %2346, %2348, %2350, %2352, %2354, %2356, %2358, %2360, %2362, %2364, %2366, %2368, %2370, %2372, %2374, %442, %794, %26, %27, %28, %29, %30, %31, %32, %33, %34, %35, %36, %37, %38, %39, %40, %41, %42, %43, %44, %45, %46, %47, %48, %49, %50, %51, %1300#2, %1300#3, %1300#4, %1300#5, %1300#6, %1300#7, %1300#8, %1300#9, %1300#10, %1300#11, %1300#12, %1300#13, %1300#14, %1300#15, %1300#16, %1300#17, %1300#18, %1300#19, %1300#20, %1300#21, %1300#22, %1300#23, %1300#24, %1300#25, %1300#26, %1300#27, %1300#28) ({
      ^bb0(%2375: tensor<i32>, %2376: tensor<8x4x16xf32>, %2377: tensor<8x8x16xf32>, %2378: tensor<2x16xf32>, %2379: tensor<2x16xf32>, %2380: tensor<2x16x2x8xf32>, %2381: tensor<2x2x8xf32>, %2382: tensor<2x16x2x8xf32>, %2383: tensor<2x2x8xf32>, %2384: tensor<2x16x2x8xf32>, %2385: tensor<2x2x8xf32>, %2386: tensor<2x2x8x16xf32>, %2387: tensor<2x16xf32>, %2388: tensor<2x16x2x8xf32>, %2389: tensor<2x2x8xf32>, %2390: tensor<2x16x2x8xf32>, %2391: tensor<2x2x8xf32>, %2392: tensor<2x16xf32>, %2393: tensor<2x16xf32>, %2394: tensor<2x16x2x8xf32>, %2395: tensor<2x2x8xf32>, %2396: tensor<2x2x8x16xf32>, %2397: tensor<2x16xf32>, %2398: tensor<2x16xf32>, %2399: tensor<2x16xf32>, %2400: tensor<2x16x64xf32>, %2401: tensor<2x64xf32>, %2402: tensor<2x64x16xf32>, %2403: tensor<2x16xf32>, %2404: tensor<8x1x1x8xi1>, %2405: tensor<8x8x16xf32>, %2406: tensor<2x16xf32>, %2407: tensor<2x16xf32>, %2408: tensor<2x16x2x8xf32>, %2409: tensor<2x2x8xf32>, %2410: tensor<2x16x2x8xf32>, %2411: tensor<2x2x8xf32>, %2412: tensor<2x16x2x8xf32>, %2413: tensor<2x2x8xf32>, %2414: tensor<2x2x8x16xf32>, %2415: tensor<2x16xf32>, %2416: tensor<2x16x2x8xf32>, %2417: tensor<2x2x8xf32>, %2418: tensor<2x16x2x8xf32>, %2419: tensor<2x2x8xf32>, %2420: tensor<2x16xf32>, %2421: tensor<2x16xf32>, %2422: tensor<2x16x2x8xf32>, %2423: tensor<2x2x8xf32>, %2424: tensor<2x2x8x16xf32>, %2425: tensor<2x16xf32>, %2426: tensor<2x16xf32>, %2427: tensor<2x16xf32>, %2428: tensor<2x16x64xf32>, %2429: tensor<2x64xf32>, %2430: tensor<2x64x16xf32>, %2431: tensor<2x16xf32>, %2432: tensor<2x8x4x16xf32>, %2433: tensor<2x8x4xf32>, %2434: tensor<2x8x4x16xf32>, %2435: tensor<2x2x8x8x4xf32>, %2436: tensor<2x2x8x8x4xf32>, %2437: tensor<2x2x8x8x4xf32>, %2438: tensor<2x8x2x4x4xf32>, %2439: tensor<2x8x2x4xf32>, %2440: tensor<2x8x2x4x8xf32>, %2441: tensor<2x8x4x2x8xf32>, %2442: tensor<2x2x8x8x8xf32>, %2443: tensor<2x2x8x8x8xf32>, %2444: tensor<2x8x4x16xf32>, %2445: tensor<2x8x4xf32>, %2446: tensor<2x8x4x16xf32>, %2447: tensor<2x2x8x8x4xf32>, %2448: tensor<2x8x2x4x8xf32>, %2449: tensor<2x8x2x4xf32>, %2450: tensor<2x8x2x4x8xf32>, %2451: tensor<2x8x4x2x8xf32>, %2452: tensor<2x8x4x16xf32>, %2453: tensor<2x8x4xf32>, %2454: tensor<2x8x4x16xf32>, %2455: tensor<2x8x4x64xf32>, %2456: tensor<2x8x4x64xf32>, %2457: tensor<2x8x4x64xf32>, %2458: tensor<2x8x4x64xf32>):
        %2459 = "stablehlo.constant"() {value = dense<2> : tensor<i32>} : () -> tensor<i32>
        %2460 = "stablehlo.compare"(%2375, %2459) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        "stablehlo.return"(%2460) : (tensor<i1>) -> ()
    }, {
      ^bb0(%2461: tensor<i32>, %2462: tensor<8x4x16xf32>, %2463: tensor<8x8x16xf32>, %2464: tensor<2x16xf32>, %2465: tensor<2x16xf32>, %2466: tensor<2x16x2x8xf32>, %2467: tensor<2x2x8xf32>, %2468: tensor<2x16x2x8xf32>, %2469: tensor<2x2x8xf32>, %2470: tensor<2x16x2x8xf32>, %2471: tensor<2x2x8xf32>, %2472: tensor<2x2x8x16xf32>, %2473: tensor<2x16xf32>, %2474: tensor<2x16x2x8xf32>, %2475: tensor<2x2x8xf32>, %2476: tensor<2x16x2x8xf32>, %2477: tensor<2x2x8xf32>, %2478: tensor<2x16xf32>, %2479: tensor<2x16xf32>, %2480: tensor<2x16x2x8xf32>, %2481: tensor<2x2x8xf32>, %2482: tensor<2x2x8x16xf32>, %2483: tensor<2x16xf32>, %2484: tensor<2x16xf32>, %2485: tensor<2x16xf32>, %2486: tensor<2x16x64xf32>, %2487: tensor<2x64xf32>, %2488: tensor<2x64x16xf32>, %2489: tensor<2x16xf32>, %2490: tensor<8x1x1x8xi1>, %2491: tensor<8x8x16xf32>, %2492: tensor<2x16xf32>, %2493: tensor<2x16xf32>, %2494: tensor<2x16x2x8xf32>, %2495: tensor<2x2x8xf32>, %2496: tensor<2x16x2x8xf32>, %2497: tensor<2x2x8xf32>, %2498: tensor<2x16x2x8xf32>, %2499: tensor<2x2x8xf32>, %2500: tensor<2x2x8x16xf32>, %2501: tensor<2x16xf32>, %2502: tensor<2x16x2x8xf32>, %2503: tensor<2x2x8xf32>, %2504: tensor<2x16x2x8xf32>, %2505: tensor<2x2x8xf32>, %2506: tensor<2x16xf32>, %2507: tensor<2x16xf32>, %2508: tensor<2x16x2x8xf32>, %2509: tensor<2x2x8xf32>, %2510: tensor<2x2x8x16xf32>, %2511: tensor<2x16xf32>, %2512: tensor<2x16xf32>, %2513: tensor<2x16xf32>, %2514: tensor<2x16x64xf32>, %2515: tensor<2x64xf32>, %2516: tensor<2x64x16xf32>, %2517: tensor<2x16xf32>, %2518: tensor<2x8x4x16xf32>, %2519: tensor<2x8x4xf32>, %2520: tensor<2x8x4x16xf32>, %2521: tensor<2x2x8x8x4xf32>, %2522: tensor<2x2x8x8x4xf32>, %2523: tensor<2x2x8x8x4xf32>, %2524: tensor<2x8x2x4x4xf32>, %2525: tensor<2x8x2x4xf32>, %2526: tensor<2x8x2x4x8xf32>, %2527: tensor<2x8x4x2x8xf32>, %2528: tensor<2x2x8x8x8xf32>, %2529: tensor<2x2x8x8x8xf32>, %2530: tensor<2x8x4x16xf32>, %2531: tensor<2x8x4xf32>, %2532: tensor<2x8x4x16xf32>, %2533: tensor<2x2x8x8x4xf32>, %2534: tensor<2x8x2x4x8xf32>, %2535: tensor<2x8x2x4xf32>, %2536: tensor<2x8x2x4x8xf32>, %2537: tensor<2x8x4x2x8xf32>, %2538: tensor<2x8x4x16xf32>, %2539: tensor<2x8x4xf32>, %2540: tensor<2x8x4x16xf32>, %2541: tensor<2x8x4x64xf32>, %2542: tensor<2x8x4x64xf32>, %2543: tensor<2x8x4x64xf32>, %2544: tensor<2x8x4x64xf32>):
        %2545 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
        %2546 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %2547 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %2548 = "stablehlo.subtract"(%2547, %2461) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        %2549 = "stablehlo.dynamic_slice"(%2492, %2548, %2545) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %2550 = "stablehlo.reshape"(%2549) : (tensor<1x16xf32>) -> tensor<16xf32>
        %2551 = "stablehlo.dynamic_slice"(%2493, %2548, %2545) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %2552 = "stablehlo.reshape"(%2551) : (tensor<1x16xf32>) -> tensor<16xf32>
        %2553 = "stablehlo.dynamic_slice"(%2494, %2548, %2545, %2545, %2545) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %2554 = "stablehlo.reshape"(%2553) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %2555 = "stablehlo.dynamic_slice"(%2495, %2548, %2545, %2545) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %2556 = "stablehlo.reshape"(%2555) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %2557 = "stablehlo.dynamic_slice"(%2496, %2548, %2545, %2545, %2545) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %2558 = "stablehlo.reshape"(%2557) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %2559 = "stablehlo.dynamic_slice"(%2497, %2548, %2545, %2545) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %2560 = "stablehlo.reshape"(%2559) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %2561 = "stablehlo.dynamic_slice"(%2498, %2548, %2545, %2545, %2545) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %2562 = "stablehlo.reshape"(%2561) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %2563 = "stablehlo.dynamic_slice"(%2499, %2548, %2545, %2545) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %2564 = "stablehlo.reshape"(%2563) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %2565 = "stablehlo.dynamic_slice"(%2500, %2548, %2545, %2545, %2545) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<2x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %2566 = "stablehlo.reshape"(%2565) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
        %2567 = "stablehlo.dynamic_slice"(%2501, %2548, %2545) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %2568 = "stablehlo.reshape"(%2567) : (tensor<1x16xf32>) -> tensor<16xf32>
        %2569 = "stablehlo.dynamic_slice"(%2502, %2548, %2545, %2545, %2545) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %2570 = "stablehlo.reshape"(%2569) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %2571 = "stablehlo.dynamic_slice"(%2503, %2548, %2545, %2545) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %2572 = "stablehlo.reshape"(%2571) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %2573 = "stablehlo.dynamic_slice"(%2504, %2548, %2545, %2545, %2545) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %2574 = "stablehlo.reshape"(%2573) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %2575 = "stablehlo.dynamic_slice"(%2505, %2548, %2545, %2545) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %2576 = "stablehlo.reshape"(%2575) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %2577 = "stablehlo.dynamic_slice"(%2506, %2548, %2545) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %2578 = "stablehlo.reshape"(%2577) : (tensor<1x16xf32>) -> tensor<16xf32>
        %2579 = "stablehlo.dynamic_slice"(%2507, %2548, %2545) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %2580 = "stablehlo.reshape"(%2579) : (tensor<1x16xf32>) -> tensor<16xf32>
        %2581 = "stablehlo.dynamic_slice"(%2508, %2548, %2545, %2545, %2545) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %2582 = "stablehlo.reshape"(%2581) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %2583 = "stablehlo.dynamic_slice"(%2509, %2548, %2545, %2545) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %2584 = "stablehlo.reshape"(%2583) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %2585 = "stablehlo.dynamic_slice"(%2510, %2548, %2545, %2545, %2545) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<2x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %2586 = "stablehlo.reshape"(%2585) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
        %2587 = "stablehlo.dynamic_slice"(%2511, %2548, %2545) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %2588 = "stablehlo.reshape"(%2587) : (tensor<1x16xf32>) -> tensor<16xf32>
        %2589 = "stablehlo.dynamic_slice"(%2512, %2548, %2545) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %2590 = "stablehlo.reshape"(%2589) : (tensor<1x16xf32>) -> tensor<16xf32>
        %2591 = "stablehlo.dynamic_slice"(%2513, %2548, %2545) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %2592 = "stablehlo.reshape"(%2591) : (tensor<1x16xf32>) -> tensor<16xf32>
        %2593 = "stablehlo.dynamic_slice"(%2514, %2548, %2545, %2545) {slice_sizes = array<i64: 1, 16, 64>} : (tensor<2x16x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x64xf32>
        %2594 = "stablehlo.reshape"(%2593) : (tensor<1x16x64xf32>) -> tensor<16x64xf32>
        %2595 = "stablehlo.dynamic_slice"(%2515, %2548, %2545) {slice_sizes = array<i64: 1, 64>} : (tensor<2x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
        %2596 = "stablehlo.reshape"(%2595) : (tensor<1x64xf32>) -> tensor<64xf32>
        %2597 = "stablehlo.dynamic_slice"(%2516, %2548, %2545, %2545) {slice_sizes = array<i64: 1, 64, 16>} : (tensor<2x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x16xf32>
        %2598 = "stablehlo.reshape"(%2597) : (tensor<1x64x16xf32>) -> tensor<64x16xf32>
        %2599 = "stablehlo.dynamic_slice"(%2517, %2548, %2545) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %2600 = "stablehlo.reshape"(%2599) : (tensor<1x16xf32>) -> tensor<16xf32>
        %2601 = "stablehlo.dynamic_slice"(%2518, %2548, %2545, %2545, %2545) {slice_sizes = array<i64: 1, 8, 4, 16>} : (tensor<2x8x4x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4x16xf32>
        %2602 = "stablehlo.reshape"(%2601) : (tensor<1x8x4x16xf32>) -> tensor<8x4x16xf32>
        %2603 = "stablehlo.dynamic_slice"(%2519, %2548, %2545, %2545) {slice_sizes = array<i64: 1, 8, 4>} : (tensor<2x8x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4xf32>
        %2604 = "stablehlo.reshape"(%2603) : (tensor<1x8x4xf32>) -> tensor<8x4xf32>
        %2605 = "stablehlo.dynamic_slice"(%2520, %2548, %2545, %2545, %2545) {slice_sizes = array<i64: 1, 8, 4, 16>} : (tensor<2x8x4x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4x16xf32>
        %2606 = "stablehlo.reshape"(%2605) : (tensor<1x8x4x16xf32>) -> tensor<8x4x16xf32>
        %2607 = "stablehlo.dynamic_slice"(%2521, %2548, %2545, %2545, %2545, %2545) {slice_sizes = array<i64: 1, 2, 8, 8, 4>} : (tensor<2x2x8x8x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x8x4xf32>
        %2608 = "stablehlo.reshape"(%2607) : (tensor<1x2x8x8x4xf32>) -> tensor<2x8x8x4xf32>
        %2609 = "stablehlo.dynamic_slice"(%2522, %2548, %2545, %2545, %2545, %2545) {slice_sizes = array<i64: 1, 2, 8, 8, 4>} : (tensor<2x2x8x8x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x8x4xf32>
        %2610 = "stablehlo.reshape"(%2609) : (tensor<1x2x8x8x4xf32>) -> tensor<2x8x8x4xf32>
        %2611 = "stablehlo.dynamic_slice"(%2523, %2548, %2545, %2545, %2545, %2545) {slice_sizes = array<i64: 1, 2, 8, 8, 4>} : (tensor<2x2x8x8x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x8x4xf32>
        %2612 = "stablehlo.reshape"(%2611) : (tensor<1x2x8x8x4xf32>) -> tensor<2x8x8x4xf32>
        %2613 = "stablehlo.dynamic_slice"(%2524, %2548, %2545, %2545, %2545, %2545) {slice_sizes = array<i64: 1, 8, 2, 4, 4>} : (tensor<2x8x2x4x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x2x4x4xf32>
        %2614 = "stablehlo.reshape"(%2613) : (tensor<1x8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %2615 = "stablehlo.dynamic_slice"(%2525, %2548, %2545, %2545, %2545) {slice_sizes = array<i64: 1, 8, 2, 4>} : (tensor<2x8x2x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x2x4xf32>
        %2616 = "stablehlo.reshape"(%2615) : (tensor<1x8x2x4xf32>) -> tensor<8x2x4xf32>
        %2617 = "stablehlo.dynamic_slice"(%2526, %2548, %2545, %2545, %2545, %2545) {slice_sizes = array<i64: 1, 8, 2, 4, 8>} : (tensor<2x8x2x4x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x2x4x8xf32>
        %2618 = "stablehlo.reshape"(%2617) : (tensor<1x8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %2619 = "stablehlo.dynamic_slice"(%2527, %2548, %2545, %2545, %2545, %2545) {slice_sizes = array<i64: 1, 8, 4, 2, 8>} : (tensor<2x8x4x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4x2x8xf32>
        %2620 = "stablehlo.reshape"(%2619) : (tensor<1x8x4x2x8xf32>) -> tensor<8x4x2x8xf32>
        %2621 = "stablehlo.dynamic_slice"(%2528, %2548, %2545, %2545, %2545, %2545) {slice_sizes = array<i64: 1, 2, 8, 8, 8>} : (tensor<2x2x8x8x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x8x8xf32>
        %2622 = "stablehlo.reshape"(%2621) : (tensor<1x2x8x8x8xf32>) -> tensor<2x8x8x8xf32>
        %2623 = "stablehlo.dynamic_slice"(%2529, %2548, %2545, %2545, %2545, %2545) {slice_sizes = array<i64: 1, 2, 8, 8, 8>} : (tensor<2x2x8x8x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x8x8xf32>
        %2624 = "stablehlo.reshape"(%2623) : (tensor<1x2x8x8x8xf32>) -> tensor<2x8x8x8xf32>
        %2625 = "stablehlo.dynamic_slice"(%2530, %2548, %2545, %2545, %2545) {slice_sizes = array<i64: 1, 8, 4, 16>} : (tensor<2x8x4x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4x16xf32>
        %2626 = "stablehlo.reshape"(%2625) : (tensor<1x8x4x16xf32>) -> tensor<8x4x16xf32>
        %2627 = "stablehlo.dynamic_slice"(%2531, %2548, %2545, %2545) {slice_sizes = array<i64: 1, 8, 4>} : (tensor<2x8x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4xf32>
        %2628 = "stablehlo.reshape"(%2627) : (tensor<1x8x4xf32>) -> tensor<8x4xf32>
        %2629 = "stablehlo.dynamic_slice"(%2532, %2548, %2545, %2545, %2545) {slice_sizes = array<i64: 1, 8, 4, 16>} : (tensor<2x8x4x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4x16xf32>
        %2630 = "stablehlo.reshape"(%2629) : (tensor<1x8x4x16xf32>) -> tensor<8x4x16xf32>
        %2631 = "stablehlo.dynamic_slice"(%2533, %2548, %2545, %2545, %2545, %2545) {slice_sizes = array<i64: 1, 2, 8, 8, 4>} : (tensor<2x2x8x8x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x8x4xf32>
        %2632 = "stablehlo.reshape"(%2631) : (tensor<1x2x8x8x4xf32>) -> tensor<2x8x8x4xf32>
        %2633 = "stablehlo.dynamic_slice"(%2534, %2548, %2545, %2545, %2545, %2545) {slice_sizes = array<i64: 1, 8, 2, 4, 8>} : (tensor<2x8x2x4x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x2x4x8xf32>
        %2634 = "stablehlo.reshape"(%2633) : (tensor<1x8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %2635 = "stablehlo.dynamic_slice"(%2535, %2548, %2545, %2545, %2545) {slice_sizes = array<i64: 1, 8, 2, 4>} : (tensor<2x8x2x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x2x4xf32>
        %2636 = "stablehlo.reshape"(%2635) : (tensor<1x8x2x4xf32>) -> tensor<8x2x4xf32>
        %2637 = "stablehlo.dynamic_slice"(%2536, %2548, %2545, %2545, %2545, %2545) {slice_sizes = array<i64: 1, 8, 2, 4, 8>} : (tensor<2x8x2x4x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x2x4x8xf32>
        %2638 = "stablehlo.reshape"(%2637) : (tensor<1x8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %2639 = "stablehlo.dynamic_slice"(%2537, %2548, %2545, %2545, %2545, %2545) {slice_sizes = array<i64: 1, 8, 4, 2, 8>} : (tensor<2x8x4x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4x2x8xf32>
        %2640 = "stablehlo.reshape"(%2639) : (tensor<1x8x4x2x8xf32>) -> tensor<8x4x2x8xf32>
        %2641 = "stablehlo.dynamic_slice"(%2538, %2548, %2545, %2545, %2545) {slice_sizes = array<i64: 1, 8, 4, 16>} : (tensor<2x8x4x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4x16xf32>
        %2642 = "stablehlo.reshape"(%2641) : (tensor<1x8x4x16xf32>) -> tensor<8x4x16xf32>
        %2643 = "stablehlo.dynamic_slice"(%2539, %2548, %2545, %2545) {slice_sizes = array<i64: 1, 8, 4>} : (tensor<2x8x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4xf32>
        %2644 = "stablehlo.reshape"(%2643) : (tensor<1x8x4xf32>) -> tensor<8x4xf32>
        %2645 = "stablehlo.dynamic_slice"(%2540, %2548, %2545, %2545, %2545) {slice_sizes = array<i64: 1, 8, 4, 16>} : (tensor<2x8x4x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4x16xf32>
        %2646 = "stablehlo.reshape"(%2645) : (tensor<1x8x4x16xf32>) -> tensor<8x4x16xf32>
        %2647 = "stablehlo.dynamic_slice"(%2541, %2548, %2545, %2545, %2545) {slice_sizes = array<i64: 1, 8, 4, 64>} : (tensor<2x8x4x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4x64xf32>
        %2648 = "stablehlo.reshape"(%2647) : (tensor<1x8x4x64xf32>) -> tensor<8x4x64xf32>
        %2649 = "stablehlo.dynamic_slice"(%2542, %2548, %2545, %2545, %2545) {slice_sizes = array<i64: 1, 8, 4, 64>} : (tensor<2x8x4x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4x64xf32>
        %2650 = "stablehlo.reshape"(%2649) : (tensor<1x8x4x64xf32>) -> tensor<8x4x64xf32>
        %2651 = "stablehlo.dynamic_slice"(%2543, %2548, %2545, %2545, %2545) {slice_sizes = array<i64: 1, 8, 4, 64>} : (tensor<2x8x4x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4x64xf32>
        %2652 = "stablehlo.reshape"(%2651) : (tensor<1x8x4x64xf32>) -> tensor<8x4x64xf32>
        %2653 = "stablehlo.dynamic_slice"(%2544, %2548, %2545, %2545, %2545) {slice_sizes = array<i64: 1, 8, 4, 64>} : (tensor<2x8x4x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4x64xf32>
        %2654 = "stablehlo.reshape"(%2653) : (tensor<1x8x4x64xf32>) -> tensor<8x4x64xf32>
        %2655 = "stablehlo.broadcast_in_dim"(%2550) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %2656 = "stablehlo.constant"() {value = dense<3.5355338e-1> : tensor<f32>} : () -> tensor<f32>
        %2657 = "stablehlo.broadcast_in_dim"(%2656) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x4x4xf32>
        %2658 = "stablehlo.reshape"(%2616) : (tensor<8x2x4xf32>) -> tensor<8x2x4x1xf32>
        %2659 = "stablehlo.reshape"(%2658) : (tensor<8x2x4x1xf32>) -> tensor<8x2x4xf32>
        %2660 = "stablehlo.broadcast_in_dim"(%2659) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x4xf32>) -> tensor<8x2x4x8xf32>
        %2661 = "stablehlo.reshape"(%2572) : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
        %2662 = "stablehlo.reshape"(%2661) : (tensor<2x8x1xf32>) -> tensor<2x8x1x1xf32>
        %2663 = "stablehlo.reshape"(%2662) : (tensor<2x8x1x1xf32>) -> tensor<2x8xf32>
        %2664 = "stablehlo.broadcast_in_dim"(%2663) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x8x8xf32>
        %2665 = "stablehlo.add"(%2622, %2664) : (tensor<2x8x8x8xf32>, tensor<2x8x8x8xf32>) -> tensor<2x8x8x8xf32>
        %2666 = "stablehlo.reshape"(%2576) : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
        %2667 = "stablehlo.reshape"(%2666) : (tensor<2x8x1xf32>) -> tensor<2x8x1x1xf32>
        %2668 = "stablehlo.reshape"(%2667) : (tensor<2x8x1x1xf32>) -> tensor<2x8xf32>
        %2669 = "stablehlo.broadcast_in_dim"(%2668) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x8x8xf32>
        %2670 = "stablehlo.add"(%2624, %2669) : (tensor<2x8x8x8xf32>, tensor<2x8x8x8xf32>) -> tensor<2x8x8x8xf32>
        %2671 = "stablehlo.broadcast_in_dim"(%2578) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %2672 = "stablehlo.broadcast_in_dim"(%2656) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x4x8xf32>
        %2673 = "stablehlo.reshape"(%2490) : (tensor<8x1x1x8xi1>) -> tensor<8x8xi1>
        %2674 = "stablehlo.broadcast_in_dim"(%2673) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<8x8xi1>) -> tensor<8x2x4x8xi1>
        %2675 = "stablehlo.reshape"(%2636) : (tensor<8x2x4xf32>) -> tensor<8x2x4x1xf32>
        %2676 = "stablehlo.reshape"(%2675) : (tensor<8x2x4x1xf32>) -> tensor<8x2x4xf32>
        %2677 = "stablehlo.broadcast_in_dim"(%2676) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x4xf32>) -> tensor<8x2x4x8xf32>
        %2678 = "stablehlo.broadcast_in_dim"(%2590) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %2679 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
        %2680 = "stablehlo.broadcast_in_dim"(%2679) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4x64xf32>
        %2681 = "stablehlo.constant"() {value = dense<7.0710677e-1> : tensor<f32>} : () -> tensor<f32>
        %2682 = "stablehlo.broadcast_in_dim"(%2681) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4x64xf32>
        %2683 = "sdy.sharding_constraint"(%2462) {sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>} : (tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2684 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2688 = "stablehlo.reduce"(%2683, %2684) ({
          ^bb0(%2685: tensor<f32>, %2686: tensor<f32>):
            %2687 = "stablehlo.add"(%2685, %2686) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2687) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<16xf32>
        %2689 = "stablehlo.dot_general"(%2683, %2598) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x4x16xf32>, tensor<64x16xf32>) -> tensor<8x4x64xf32>
        %2690 = "stablehlo.dot_general"(%2683, %2654) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x4x16xf32>, tensor<8x4x64xf32>) -> tensor<16x64xf32>
        %2691 = "stablehlo.transpose"(%2690) {permutation = array<i64: 1, 0>} : (tensor<16x64xf32>) -> tensor<64x16xf32>
        %2692 = "stablehlo.multiply"(%2689, %2652) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %2693 = "stablehlo.multiply"(%2689, %2648) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %2694 = "stablehlo.multiply"(%2650, %2650) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %2695 = "stablehlo.negate"(%2694) : (tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %2696 = "stablehlo.exponential"(%2695) : (tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %2697 = "stablehlo.multiply"(%2693, %2696) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %2698 = "stablehlo.constant"() {value = dense<1.1283792> : tensor<f32>} : () -> tensor<f32>
        %2699 = "stablehlo.broadcast_in_dim"(%2698) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4x64xf32>
        %2700 = "stablehlo.multiply"(%2697, %2699) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %2701 = "stablehlo.multiply"(%2700, %2682) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %2702 = "stablehlo.multiply"(%2692, %2680) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %2703 = "stablehlo.add"(%2701, %2702) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %2704 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2708 = "stablehlo.reduce"(%2703, %2704) ({
          ^bb0(%2705: tensor<f32>, %2706: tensor<f32>):
            %2707 = "stablehlo.add"(%2705, %2706) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2707) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x4x64xf32>, tensor<f32>) -> tensor<64xf32>
        %2709 = "stablehlo.dot_general"(%2703, %2594) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x4x64xf32>, tensor<16x64xf32>) -> tensor<8x4x16xf32>
        %2710 = "stablehlo.dot_general"(%2703, %2646) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x4x64xf32>, tensor<8x4x16xf32>) -> tensor<64x16xf32>
        %2711 = "stablehlo.transpose"(%2710) {permutation = array<i64: 1, 0>} : (tensor<64x16xf32>) -> tensor<16x64xf32>
        %2712 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2716 = "stablehlo.reduce"(%2709, %2712) ({
          ^bb0(%2713: tensor<f32>, %2714: tensor<f32>):
            %2715 = "stablehlo.add"(%2713, %2714) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2715) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<16xf32>
        %2717 = "stablehlo.multiply"(%2709, %2678) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2718 = "stablehlo.multiply"(%2709, %2642) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2719 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2723 = "stablehlo.reduce"(%2718, %2719) ({
          ^bb0(%2720: tensor<f32>, %2721: tensor<f32>):
            %2722 = "stablehlo.add"(%2720, %2721) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2722) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<16xf32>
        %2724 = "stablehlo.reshape"(%2644) : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
        %2725 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2729 = "stablehlo.reduce"(%2717, %2725) ({
          ^bb0(%2726: tensor<f32>, %2727: tensor<f32>):
            %2728 = "stablehlo.add"(%2726, %2727) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2728) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %2730 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %2731 = "stablehlo.broadcast_in_dim"(%2730) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %2732 = "stablehlo.multiply"(%2729, %2731) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %2733 = "stablehlo.reshape"(%2732) : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
        %2734 = "stablehlo.reshape"(%2733) : (tensor<8x4x1xf32>) -> tensor<8x4xf32>
        %2735 = "stablehlo.broadcast_in_dim"(%2734) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %2736 = "stablehlo.subtract"(%2717, %2735) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2737 = "stablehlo.multiply"(%2717, %2642) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2738 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2742 = "stablehlo.reduce"(%2737, %2738) ({
          ^bb0(%2739: tensor<f32>, %2740: tensor<f32>):
            %2741 = "stablehlo.add"(%2739, %2740) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2741) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %2743 = "stablehlo.multiply"(%2742, %2731) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %2744 = "stablehlo.reshape"(%2743) : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
        %2745 = "stablehlo.reshape"(%2744) : (tensor<8x4x1xf32>) -> tensor<8x4xf32>
        %2746 = "stablehlo.broadcast_in_dim"(%2745) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %2747 = "stablehlo.multiply"(%2642, %2746) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2748 = "stablehlo.subtract"(%2736, %2747) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2749 = "stablehlo.reshape"(%2724) : (tensor<8x4x1xf32>) -> tensor<8x4xf32>
        %2750 = "stablehlo.broadcast_in_dim"(%2749) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %2751 = "stablehlo.multiply"(%2748, %2750) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2752 = "stablehlo.add"(%2683, %2751) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2753 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2757 = "stablehlo.reduce"(%2752, %2753) ({
          ^bb0(%2754: tensor<f32>, %2755: tensor<f32>):
            %2756 = "stablehlo.add"(%2754, %2755) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2756) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<16xf32>
        %2758 = "stablehlo.dot_general"(%2752, %2586) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x4x16xf32>, tensor<2x8x16xf32>) -> tensor<8x4x2x8xf32>
        %2759 = "stablehlo.dot_general"(%2752, %2640) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x4x16xf32>, tensor<8x4x2x8xf32>) -> tensor<16x2x8xf32>
        %2760 = "stablehlo.transpose"(%2759) {permutation = array<i64: 1, 2, 0>} : (tensor<16x2x8xf32>) -> tensor<2x8x16xf32>
        %2761 = "stablehlo.transpose"(%2758) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<8x4x2x8xf32>) -> tensor<8x2x4x8xf32>
        %2762 = "stablehlo.divide"(%2761, %2677) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %2763 = "stablehlo.multiply"(%2761, %2638) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %2764 = "stablehlo.divide"(%2763, %2677) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %2765 = "stablehlo.negate"(%2764) : (tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %2766 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2770 = "stablehlo.reduce"(%2765, %2766) ({
          ^bb0(%2767: tensor<f32>, %2768: tensor<f32>):
            %2769 = "stablehlo.add"(%2767, %2768) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2769) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x4x8xf32>, tensor<f32>) -> tensor<8x2x4xf32>
        %2771 = "stablehlo.reshape"(%2770) : (tensor<8x2x4xf32>) -> tensor<8x2x4x1xf32>
        %2772 = "stablehlo.dot_general"(%2762, %2670) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x2x4x8xf32>, tensor<2x8x8x8xf32>) -> tensor<8x2x4x8xf32>
        %2773 = "stablehlo.dot_general"(%2762, %2634) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x8x8xf32>
        %2774 = "stablehlo.transpose"(%2773) {permutation = array<i64: 1, 2, 0, 3>} : (tensor<8x2x8x8xf32>) -> tensor<2x8x8x8xf32>
        %2775 = "stablehlo.reshape"(%2771) : (tensor<8x2x4x1xf32>) -> tensor<8x2x4xf32>
        %2776 = "stablehlo.multiply"(%2772, %2634) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %2777 = "stablehlo.reshape"(%2775) : (tensor<8x2x4xf32>) -> tensor<8x2x4x1xf32>
        %2778 = "stablehlo.reshape"(%2777) : (tensor<8x2x4x1xf32>) -> tensor<8x2x4xf32>
        %2779 = "stablehlo.broadcast_in_dim"(%2778) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x4xf32>) -> tensor<8x2x4x8xf32>
        %2780 = "stablehlo.multiply"(%2779, %2634) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %2781 = "stablehlo.add"(%2776, %2780) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %2782 = "stablehlo.constant"() {value = dense<0.0> : tensor<8x2x4x8xf32>} : () -> tensor<8x2x4x8xf32>
        %2783 = "stablehlo.select"(%2674, %2781, %2782) : (tensor<8x2x4x8xi1>, tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %2784 = "stablehlo.multiply"(%2783, %2672) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %2785 = "stablehlo.dot_general"(%2784, %2665) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x2x4x8xf32>, tensor<2x8x8x8xf32>) -> tensor<8x2x4x8xf32>
        %2786 = "stablehlo.transpose"(%2785) {permutation = array<i64: 1, 3, 0, 2>} : (tensor<8x2x4x8xf32>) -> tensor<2x8x8x4xf32>
        %2787 = "stablehlo.dot_general"(%2784, %2632) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x2x4x8xf32>, tensor<2x8x8x4xf32>) -> tensor<8x2x8x8xf32>
        %2788 = "stablehlo.transpose"(%2787) {permutation = array<i64: 1, 3, 0, 2>} : (tensor<8x2x8x8xf32>) -> tensor<2x8x8x8xf32>
        %2789 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2793 = "stablehlo.reduce"(%2786, %2789) ({
          ^bb0(%2790: tensor<f32>, %2791: tensor<f32>):
            %2792 = "stablehlo.add"(%2790, %2791) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2792) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2, 3>} : (tensor<2x8x8x4xf32>, tensor<f32>) -> tensor<2x8xf32>
        %2794 = "stablehlo.reshape"(%2793) : (tensor<2x8xf32>) -> tensor<2x8x1x1xf32>
        %2795 = "stablehlo.reshape"(%2794) : (tensor<2x8x1x1xf32>) -> tensor<2x8x1xf32>
        %2796 = "stablehlo.reshape"(%2795) : (tensor<2x8x1xf32>) -> tensor<2x8xf32>
        %2797 = "stablehlo.dot_general"(%2786, %2630) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x4xf32>, tensor<8x4x16xf32>) -> tensor<2x8x16xf32>
        %2798 = "stablehlo.transpose"(%2797) {permutation = array<i64: 2, 0, 1>} : (tensor<2x8x16xf32>) -> tensor<16x2x8xf32>
        %2799 = "stablehlo.dot_general"(%2786, %2582) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [1, 2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x4xf32>, tensor<16x2x8xf32>) -> tensor<8x4x16xf32>
        %2800 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2804 = "stablehlo.reduce"(%2799, %2800) ({
          ^bb0(%2801: tensor<f32>, %2802: tensor<f32>):
            %2803 = "stablehlo.add"(%2801, %2802) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2803) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<16xf32>
        %2805 = "stablehlo.multiply"(%2799, %2671) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2806 = "stablehlo.multiply"(%2799, %2626) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2807 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2811 = "stablehlo.reduce"(%2806, %2807) ({
          ^bb0(%2808: tensor<f32>, %2809: tensor<f32>):
            %2810 = "stablehlo.add"(%2808, %2809) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2810) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<16xf32>
        %2812 = "stablehlo.reshape"(%2628) : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
        %2813 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2817 = "stablehlo.reduce"(%2805, %2813) ({
          ^bb0(%2814: tensor<f32>, %2815: tensor<f32>):
            %2816 = "stablehlo.add"(%2814, %2815) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2816) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %2818 = "stablehlo.multiply"(%2817, %2731) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %2819 = "stablehlo.reshape"(%2818) : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
        %2820 = "stablehlo.reshape"(%2819) : (tensor<8x4x1xf32>) -> tensor<8x4xf32>
        %2821 = "stablehlo.broadcast_in_dim"(%2820) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %2822 = "stablehlo.subtract"(%2805, %2821) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2823 = "stablehlo.multiply"(%2805, %2626) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2824 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2828 = "stablehlo.reduce"(%2823, %2824) ({
          ^bb0(%2825: tensor<f32>, %2826: tensor<f32>):
            %2827 = "stablehlo.add"(%2825, %2826) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2827) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %2829 = "stablehlo.multiply"(%2828, %2731) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %2830 = "stablehlo.reshape"(%2829) : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
        %2831 = "stablehlo.reshape"(%2830) : (tensor<8x4x1xf32>) -> tensor<8x4xf32>
        %2832 = "stablehlo.broadcast_in_dim"(%2831) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %2833 = "stablehlo.multiply"(%2626, %2832) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2834 = "stablehlo.subtract"(%2822, %2833) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2835 = "stablehlo.reshape"(%2812) : (tensor<8x4x1xf32>) -> tensor<8x4xf32>
        %2836 = "stablehlo.broadcast_in_dim"(%2835) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %2837 = "stablehlo.multiply"(%2834, %2836) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2838 = "stablehlo.add"(%2752, %2837) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2839 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2843 = "stablehlo.reduce"(%2774, %2839) ({
          ^bb0(%2840: tensor<f32>, %2841: tensor<f32>):
            %2842 = "stablehlo.add"(%2840, %2841) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2842) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2, 3>} : (tensor<2x8x8x8xf32>, tensor<f32>) -> tensor<2x8xf32>
        %2844 = "stablehlo.reshape"(%2843) : (tensor<2x8xf32>) -> tensor<2x8x1x1xf32>
        %2845 = "stablehlo.reshape"(%2844) : (tensor<2x8x1x1xf32>) -> tensor<2x8x1xf32>
        %2846 = "stablehlo.reshape"(%2845) : (tensor<2x8x1xf32>) -> tensor<2x8xf32>
        %2847 = "stablehlo.dot_general"(%2774, %2491) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x8xf32>, tensor<8x8x16xf32>) -> tensor<2x8x16xf32>
        %2848 = "stablehlo.transpose"(%2847) {permutation = array<i64: 2, 0, 1>} : (tensor<2x8x16xf32>) -> tensor<16x2x8xf32>
        %2849 = "stablehlo.dot_general"(%2774, %2574) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [1, 2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x8xf32>, tensor<16x2x8xf32>) -> tensor<8x8x16xf32>
        %2850 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2854 = "stablehlo.reduce"(%2788, %2850) ({
          ^bb0(%2851: tensor<f32>, %2852: tensor<f32>):
            %2853 = "stablehlo.add"(%2851, %2852) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2853) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2, 3>} : (tensor<2x8x8x8xf32>, tensor<f32>) -> tensor<2x8xf32>
        %2855 = "stablehlo.reshape"(%2854) : (tensor<2x8xf32>) -> tensor<2x8x1x1xf32>
        %2856 = "stablehlo.reshape"(%2855) : (tensor<2x8x1x1xf32>) -> tensor<2x8x1xf32>
        %2857 = "stablehlo.reshape"(%2856) : (tensor<2x8x1xf32>) -> tensor<2x8xf32>
        %2858 = "stablehlo.dot_general"(%2788, %2491) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x8xf32>, tensor<8x8x16xf32>) -> tensor<2x8x16xf32>
        %2859 = "stablehlo.transpose"(%2858) {permutation = array<i64: 2, 0, 1>} : (tensor<2x8x16xf32>) -> tensor<16x2x8xf32>
        %2860 = "stablehlo.dot_general"(%2788, %2570) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [1, 2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x8xf32>, tensor<16x2x8xf32>) -> tensor<8x8x16xf32>
        %2861 = "stablehlo.add"(%2849, %2860) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %2862 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2866 = "stablehlo.reduce"(%2838, %2862) ({
          ^bb0(%2863: tensor<f32>, %2864: tensor<f32>):
            %2865 = "stablehlo.add"(%2863, %2864) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2865) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<16xf32>
        %2867 = "stablehlo.dot_general"(%2838, %2566) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x4x16xf32>, tensor<2x8x16xf32>) -> tensor<8x4x2x8xf32>
        %2868 = "stablehlo.dot_general"(%2838, %2620) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x4x16xf32>, tensor<8x4x2x8xf32>) -> tensor<16x2x8xf32>
        %2869 = "stablehlo.transpose"(%2868) {permutation = array<i64: 1, 2, 0>} : (tensor<16x2x8xf32>) -> tensor<2x8x16xf32>
        %2870 = "stablehlo.transpose"(%2867) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<8x4x2x8xf32>) -> tensor<8x2x4x8xf32>
        %2871 = "stablehlo.divide"(%2870, %2660) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %2872 = "stablehlo.multiply"(%2870, %2618) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %2873 = "stablehlo.divide"(%2872, %2660) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %2874 = "stablehlo.negate"(%2873) : (tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %2875 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2879 = "stablehlo.reduce"(%2874, %2875) ({
          ^bb0(%2876: tensor<f32>, %2877: tensor<f32>):
            %2878 = "stablehlo.add"(%2876, %2877) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2878) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x4x8xf32>, tensor<f32>) -> tensor<8x2x4xf32>
        %2880 = "stablehlo.reshape"(%2879) : (tensor<8x2x4xf32>) -> tensor<8x2x4x1xf32>
        %2881 = "stablehlo.dot_general"(%2871, %2610) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x2x4x8xf32>, tensor<2x8x8x4xf32>) -> tensor<8x2x4x4xf32>
        %2882 = "stablehlo.dot_general"(%2871, %2614) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x2x4x8xf32>, tensor<8x2x4x4xf32>) -> tensor<8x2x8x4xf32>
        %2883 = "stablehlo.transpose"(%2882) {permutation = array<i64: 1, 2, 0, 3>} : (tensor<8x2x8x4xf32>) -> tensor<2x8x8x4xf32>
        %2884 = "stablehlo.reshape"(%2880) : (tensor<8x2x4x1xf32>) -> tensor<8x2x4xf32>
        %2885 = "stablehlo.multiply"(%2881, %2614) : (tensor<8x2x4x4xf32>, tensor<8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %2886 = "stablehlo.reshape"(%2884) : (tensor<8x2x4xf32>) -> tensor<8x2x4x1xf32>
        %2887 = "stablehlo.reshape"(%2886) : (tensor<8x2x4x1xf32>) -> tensor<8x2x4xf32>
        %2888 = "stablehlo.broadcast_in_dim"(%2887) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x4xf32>) -> tensor<8x2x4x4xf32>
        %2889 = "stablehlo.multiply"(%2888, %2614) : (tensor<8x2x4x4xf32>, tensor<8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %2890 = "stablehlo.add"(%2885, %2889) : (tensor<8x2x4x4xf32>, tensor<8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %2891 = "stablehlo.multiply"(%2890, %2657) : (tensor<8x2x4x4xf32>, tensor<8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %2892 = "stablehlo.dot_general"(%2891, %2608) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x2x4x4xf32>, tensor<2x8x8x4xf32>) -> tensor<8x2x4x8xf32>
        %2893 = "stablehlo.transpose"(%2892) {permutation = array<i64: 1, 3, 0, 2>} : (tensor<8x2x4x8xf32>) -> tensor<2x8x8x4xf32>
        %2894 = "stablehlo.dot_general"(%2891, %2612) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x2x4x4xf32>, tensor<2x8x8x4xf32>) -> tensor<8x2x4x8xf32>
        %2895 = "stablehlo.transpose"(%2894) {permutation = array<i64: 1, 3, 0, 2>} : (tensor<8x2x4x8xf32>) -> tensor<2x8x8x4xf32>
        %2896 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2900 = "stablehlo.reduce"(%2893, %2896) ({
          ^bb0(%2897: tensor<f32>, %2898: tensor<f32>):
            %2899 = "stablehlo.add"(%2897, %2898) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2899) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2, 3>} : (tensor<2x8x8x4xf32>, tensor<f32>) -> tensor<2x8xf32>
        %2901 = "stablehlo.reshape"(%2900) : (tensor<2x8xf32>) -> tensor<2x8x1x1xf32>
        %2902 = "stablehlo.reshape"(%2901) : (tensor<2x8x1x1xf32>) -> tensor<2x8x1xf32>
        %2903 = "stablehlo.reshape"(%2902) : (tensor<2x8x1xf32>) -> tensor<2x8xf32>
        %2904 = "stablehlo.dot_general"(%2893, %2606) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x4xf32>, tensor<8x4x16xf32>) -> tensor<2x8x16xf32>
        %2905 = "stablehlo.transpose"(%2904) {permutation = array<i64: 2, 0, 1>} : (tensor<2x8x16xf32>) -> tensor<16x2x8xf32>
        %2906 = "stablehlo.dot_general"(%2893, %2562) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [1, 2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x4xf32>, tensor<16x2x8xf32>) -> tensor<8x4x16xf32>
        %2907 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2911 = "stablehlo.reduce"(%2883, %2907) ({
          ^bb0(%2908: tensor<f32>, %2909: tensor<f32>):
            %2910 = "stablehlo.add"(%2908, %2909) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2910) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2, 3>} : (tensor<2x8x8x4xf32>, tensor<f32>) -> tensor<2x8xf32>
        %2912 = "stablehlo.reshape"(%2911) : (tensor<2x8xf32>) -> tensor<2x8x1x1xf32>
        %2913 = "stablehlo.reshape"(%2912) : (tensor<2x8x1x1xf32>) -> tensor<2x8x1xf32>
        %2914 = "stablehlo.reshape"(%2913) : (tensor<2x8x1xf32>) -> tensor<2x8xf32>
        %2915 = "stablehlo.dot_general"(%2883, %2606) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x4xf32>, tensor<8x4x16xf32>) -> tensor<2x8x16xf32>
        %2916 = "stablehlo.transpose"(%2915) {permutation = array<i64: 2, 0, 1>} : (tensor<2x8x16xf32>) -> tensor<16x2x8xf32>
        %2917 = "stablehlo.dot_general"(%2883, %2558) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [1, 2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x4xf32>, tensor<16x2x8xf32>) -> tensor<8x4x16xf32>
        %2918 = "stablehlo.add"(%2906, %2917) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2919 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2923 = "stablehlo.reduce"(%2895, %2919) ({
          ^bb0(%2920: tensor<f32>, %2921: tensor<f32>):
            %2922 = "stablehlo.add"(%2920, %2921) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2922) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2, 3>} : (tensor<2x8x8x4xf32>, tensor<f32>) -> tensor<2x8xf32>
        %2924 = "stablehlo.reshape"(%2923) : (tensor<2x8xf32>) -> tensor<2x8x1x1xf32>
        %2925 = "stablehlo.reshape"(%2924) : (tensor<2x8x1x1xf32>) -> tensor<2x8x1xf32>
        %2926 = "stablehlo.reshape"(%2925) : (tensor<2x8x1xf32>) -> tensor<2x8xf32>
        %2927 = "stablehlo.dot_general"(%2895, %2606) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x4xf32>, tensor<8x4x16xf32>) -> tensor<2x8x16xf32>
        %2928 = "stablehlo.transpose"(%2927) {permutation = array<i64: 2, 0, 1>} : (tensor<2x8x16xf32>) -> tensor<16x2x8xf32>
        %2929 = "stablehlo.dot_general"(%2895, %2554) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [1, 2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x4xf32>, tensor<16x2x8xf32>) -> tensor<8x4x16xf32>
        %2930 = "stablehlo.add"(%2918, %2929) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2931 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2935 = "stablehlo.reduce"(%2930, %2931) ({
          ^bb0(%2932: tensor<f32>, %2933: tensor<f32>):
            %2934 = "stablehlo.add"(%2932, %2933) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2934) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<16xf32>
        %2936 = "stablehlo.multiply"(%2930, %2655) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2937 = "stablehlo.multiply"(%2930, %2602) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2938 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2942 = "stablehlo.reduce"(%2937, %2938) ({
          ^bb0(%2939: tensor<f32>, %2940: tensor<f32>):
            %2941 = "stablehlo.add"(%2939, %2940) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2941) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<16xf32>
        %2943 = "stablehlo.reshape"(%2604) : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
        %2944 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2948 = "stablehlo.reduce"(%2936, %2944) ({
          ^bb0(%2945: tensor<f32>, %2946: tensor<f32>):
            %2947 = "stablehlo.add"(%2945, %2946) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2947) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %2949 = "stablehlo.multiply"(%2948, %2731) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %2950 = "stablehlo.reshape"(%2949) : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
        %2951 = "stablehlo.reshape"(%2950) : (tensor<8x4x1xf32>) -> tensor<8x4xf32>
        %2952 = "stablehlo.broadcast_in_dim"(%2951) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %2953 = "stablehlo.subtract"(%2936, %2952) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2954 = "stablehlo.multiply"(%2936, %2602) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2955 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2959 = "stablehlo.reduce"(%2954, %2955) ({
          ^bb0(%2956: tensor<f32>, %2957: tensor<f32>):
            %2958 = "stablehlo.add"(%2956, %2957) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2958) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %2960 = "stablehlo.multiply"(%2959, %2731) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %2961 = "stablehlo.reshape"(%2960) : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
        %2962 = "stablehlo.reshape"(%2961) : (tensor<8x4x1xf32>) -> tensor<8x4xf32>
        %2963 = "stablehlo.broadcast_in_dim"(%2962) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %2964 = "stablehlo.multiply"(%2602, %2963) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2965 = "stablehlo.subtract"(%2953, %2964) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2966 = "stablehlo.reshape"(%2943) : (tensor<8x4x1xf32>) -> tensor<8x4xf32>
        %2967 = "stablehlo.broadcast_in_dim"(%2966) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %2968 = "stablehlo.multiply"(%2965, %2967) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2969 = "stablehlo.add"(%2838, %2968) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2970 = "stablehlo.add"(%2463, %2861) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %2971 = "stablehlo.add"(%2461, %2546) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        %2972 = "stablehlo.reshape"(%2942) : (tensor<16xf32>) -> tensor<1x16xf32>
        %2973 = "stablehlo.dynamic_update_slice"(%2464, %2972, %2548, %2545) : (tensor<2x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<2x16xf32>
        %2974 = "stablehlo.reshape"(%2935) : (tensor<16xf32>) -> tensor<1x16xf32>
        %2975 = "stablehlo.dynamic_update_slice"(%2465, %2974, %2548, %2545) : (tensor<2x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<2x16xf32>
        %2976 = "stablehlo.reshape"(%2928) : (tensor<16x2x8xf32>) -> tensor<1x16x2x8xf32>
        %2977 = "stablehlo.dynamic_update_slice"(%2466, %2976, %2548, %2545, %2545, %2545) : (tensor<2x16x2x8xf32>, tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x16x2x8xf32>
        %2978 = "stablehlo.reshape"(%2926) : (tensor<2x8xf32>) -> tensor<1x2x8xf32>
        %2979 = "stablehlo.dynamic_update_slice"(%2467, %2978, %2548, %2545, %2545) : (tensor<2x2x8xf32>, tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x8xf32>
        %2980 = "stablehlo.reshape"(%2916) : (tensor<16x2x8xf32>) -> tensor<1x16x2x8xf32>
        %2981 = "stablehlo.dynamic_update_slice"(%2468, %2980, %2548, %2545, %2545, %2545) : (tensor<2x16x2x8xf32>, tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x16x2x8xf32>
        %2982 = "stablehlo.reshape"(%2914) : (tensor<2x8xf32>) -> tensor<1x2x8xf32>
        %2983 = "stablehlo.dynamic_update_slice"(%2469, %2982, %2548, %2545, %2545) : (tensor<2x2x8xf32>, tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x8xf32>
        %2984 = "stablehlo.reshape"(%2905) : (tensor<16x2x8xf32>) -> tensor<1x16x2x8xf32>
        %2985 = "stablehlo.dynamic_update_slice"(%2470, %2984, %2548, %2545, %2545, %2545) : (tensor<2x16x2x8xf32>, tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x16x2x8xf32>
        %2986 = "stablehlo.reshape"(%2903) : (tensor<2x8xf32>) -> tensor<1x2x8xf32>
        %2987 = "stablehlo.dynamic_update_slice"(%2471, %2986, %2548, %2545, %2545) : (tensor<2x2x8xf32>, tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x8xf32>
        %2988 = "stablehlo.reshape"(%2869) : (tensor<2x8x16xf32>) -> tensor<1x2x8x16xf32>
        %2989 = "stablehlo.dynamic_update_slice"(%2472, %2988, %2548, %2545, %2545, %2545) : (tensor<2x2x8x16xf32>, tensor<1x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x8x16xf32>
        %2990 = "stablehlo.reshape"(%2866) : (tensor<16xf32>) -> tensor<1x16xf32>
        %2991 = "stablehlo.dynamic_update_slice"(%2473, %2990, %2548, %2545) : (tensor<2x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<2x16xf32>
        %2992 = "stablehlo.reshape"(%2859) : (tensor<16x2x8xf32>) -> tensor<1x16x2x8xf32>
        %2993 = "stablehlo.dynamic_update_slice"(%2474, %2992, %2548, %2545, %2545, %2545) : (tensor<2x16x2x8xf32>, tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x16x2x8xf32>
        %2994 = "stablehlo.reshape"(%2857) : (tensor<2x8xf32>) -> tensor<1x2x8xf32>
        %2995 = "stablehlo.dynamic_update_slice"(%2475, %2994, %2548, %2545, %2545) : (tensor<2x2x8xf32>, tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x8xf32>
        %2996 = "stablehlo.reshape"(%2848) : (tensor<16x2x8xf32>) -> tensor<1x16x2x8xf32>
        %2997 = "stablehlo.dynamic_update_slice"(%2476, %2996, %2548, %2545, %2545, %2545) : (tensor<2x16x2x8xf32>, tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x16x2x8xf32>
        %2998 = "stablehlo.reshape"(%2846) : (tensor<2x8xf32>) -> tensor<1x2x8xf32>
        %2999 = "stablehlo.dynamic_update_slice"(%2477, %2998, %2548, %2545, %2545) : (tensor<2x2x8xf32>, tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x8xf32>
        %3000 = "stablehlo.reshape"(%2811) : (tensor<16xf32>) -> tensor<1x16xf32>
        %3001 = "stablehlo.dynamic_update_slice"(%2478, %3000, %2548, %2545) : (tensor<2x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<2x16xf32>
        %3002 = "stablehlo.reshape"(%2804) : (tensor<16xf32>) -> tensor<1x16xf32>
        %3003 = "stablehlo.dynamic_update_slice"(%2479, %3002, %2548, %2545) : (tensor<2x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<2x16xf32>
        %3004 = "stablehlo.reshape"(%2798) : (tensor<16x2x8xf32>) -> tensor<1x16x2x8xf32>
        %3005 = "stablehlo.dynamic_update_slice"(%2480, %3004, %2548, %2545, %2545, %2545) : (tensor<2x16x2x8xf32>, tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x16x2x8xf32>
        %3006 = "stablehlo.reshape"(%2796) : (tensor<2x8xf32>) -> tensor<1x2x8xf32>
        %3007 = "stablehlo.dynamic_update_slice"(%2481, %3006, %2548, %2545, %2545) : (tensor<2x2x8xf32>, tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x8xf32>
        %3008 = "stablehlo.reshape"(%2760) : (tensor<2x8x16xf32>) -> tensor<1x2x8x16xf32>
        %3009 = "stablehlo.dynamic_update_slice"(%2482, %3008, %2548, %2545, %2545, %2545) : (tensor<2x2x8x16xf32>, tensor<1x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x8x16xf32>
        %3010 = "stablehlo.reshape"(%2757) : (tensor<16xf32>) -> tensor<1x16xf32>
        %3011 = "stablehlo.dynamic_update_slice"(%2483, %3010, %2548, %2545) : (tensor<2x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<2x16xf32>
        %3012 = "stablehlo.reshape"(%2723) : (tensor<16xf32>) -> tensor<1x16xf32>
        %3013 = "stablehlo.dynamic_update_slice"(%2484, %3012, %2548, %2545) : (tensor<2x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<2x16xf32>
        %3014 = "stablehlo.reshape"(%2716) : (tensor<16xf32>) -> tensor<1x16xf32>
        %3015 = "stablehlo.dynamic_update_slice"(%2485, %3014, %2548, %2545) : (tensor<2x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<2x16xf32>
        %3016 = "stablehlo.reshape"(%2711) : (tensor<16x64xf32>) -> tensor<1x16x64xf32>
        %3017 = "stablehlo.dynamic_update_slice"(%2486, %3016, %2548, %2545, %2545) : (tensor<2x16x64xf32>, tensor<1x16x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x16x64xf32>
        %3018 = "stablehlo.reshape"(%2708) : (tensor<64xf32>) -> tensor<1x64xf32>
        %3019 = "stablehlo.dynamic_update_slice"(%2487, %3018, %2548, %2545) : (tensor<2x64xf32>, tensor<1x64xf32>, tensor<i32>, tensor<i32>) -> tensor<2x64xf32>
        %3020 = "stablehlo.reshape"(%2691) : (tensor<64x16xf32>) -> tensor<1x64x16xf32>
        %3021 = "stablehlo.dynamic_update_slice"(%2488, %3020, %2548, %2545, %2545) : (tensor<2x64x16xf32>, tensor<1x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x16xf32>
        %3022 = "stablehlo.reshape"(%2688) : (tensor<16xf32>) -> tensor<1x16xf32>
        %3023 = "stablehlo.dynamic_update_slice"(%2489, %3022, %2548, %2545) : (tensor<2x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<2x16xf32>
        "stablehlo.return"(%2971, %2969, %2970, %2973, %2975, %2977, %2979, %2981, %2983, %2985, %2987, %2989, %2991, %2993, %2995, %2997, %2999, %3001, %3003, %3005, %3007, %3009, %3011, %3013, %3015, %3017, %3019, %3021, %3023, %2490, %2491, %2492, %2493, %2494, %2495, %2496, %2497, %2498, %2499, %2500, %2501, %2502, %2503, %2504, %2505, %2506, %2507, %2508, %2509, %2510, %2511, %2512, %2513, %2514, %2515, %2516, %2517, %2518, %2519, %2520, %2521, %2522, %2523, %2524, %2525, %2526, %2527, %2528, %2529, %2530, %2531, %2532, %2533, %2534, %2535, %2536, %2537, %2538, %2539, %2540, %2541, %2542, %2543, %2544) : (tensor<i32>, tensor<8x4x16xf32>, tensor<8x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>, tensor<8x1x1x8xi1>, tensor<8x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x2x8x8x4xf32>, tensor<2x2x8x8x4xf32>, tensor<2x2x8x8x4xf32>, tensor<2x8x2x4x4xf32>, tensor<2x8x2x4xf32>, tensor<2x8x2x4x8xf32>, tensor<2x8x4x2x8xf32>, tensor<2x2x8x8x8xf32>, tensor<2x2x8x8x8xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x2x8x8x4xf32>, tensor<2x8x2x4x8xf32>, tensor<2x8x2x4xf32>, tensor<2x8x2x4x8xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>) -> ()
    }) : (tensor<i32>, tensor<8x4x16xf32>, tensor<8x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>, tensor<8x1x1x8xi1>, tensor<8x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x2x8x8x4xf32>, tensor<2x2x8x8x4xf32>, tensor<2x2x8x8x4xf32>, tensor<2x8x2x4x4xf32>, tensor<2x8x2x4xf32>, tensor<2x8x2x4x8xf32>, tensor<2x8x4x2x8xf32>, tensor<2x2x8x8x8xf32>, tensor<2x2x8x8x8xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x2x8x8x4xf32>, tensor<2x8x2x4x8xf32>, tensor<2x8x2x4xf32>, tensor<2x8x2x4x8xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>) -> (tensor<i32>, tensor<8x4x16xf32>, tensor<8x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>, tensor<8x1x1x8xi1>, tensor<8x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x2x8x8x4xf32>, tensor<2x2x8x8x4xf32>, tensor<2x2x8x8x4xf32>, tensor<2x8x2x4x4xf32>, tensor<2x8x2x4xf32>, tensor<2x8x2x4x8xf32>, tensor<2x8x4x2x8xf32>, tensor<2x2x8x8x8xf32>, tensor<2x2x8x8x8xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x2x8x8x4xf32>, tensor<2x8x2x4x8xf32>, tensor<2x8x2x4xf32>, tensor<2x8x2x4x8xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>)
    %3025 = "sdy.sharding_constraint"(%3024#1) {sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>} : (tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %3026 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3030 = "stablehlo.reduce"(%3025, %3026) ({
      ^bb0(%3027: tensor<f32>, %3028: tensor<f32>):
        %3029 = "stablehlo.add"(%3027, %3028) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3029) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<4x16xf32>
    %3031 = "stablehlo.constant"() {value = dense<0.0> : tensor<8x4x16xf32>} : () -> tensor<8x4x16xf32>
    %3032 = "stablehlo.select"(%801, %3025, %3031) : (tensor<8x4x16xi1>, tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %3033 = "stablehlo.select"(%801, %3031, %3025) : (tensor<8x4x16xi1>, tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %3034 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3038 = "stablehlo.reduce"(%3032, %3034) ({
      ^bb0(%3035: tensor<f32>, %3036: tensor<f32>):
        %3037 = "stablehlo.add"(%3035, %3036) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3037) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<16xf32>
    %3039 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3043 = "stablehlo.reduce"(%3033, %3039) ({
      ^bb0(%3040: tensor<f32>, %3041: tensor<f32>):
        %3042 = "stablehlo.add"(%3040, %3041) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3042) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<16xf32>
    %3044 = "stablehlo.dot_general"(%3033, %293) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x4x16xf32>, tensor<8x4x8xf32>) -> tensor<16x8xf32>
    %3045 = "stablehlo.transpose"(%3044) {permutation = array<i64: 1, 0>} : (tensor<16x8xf32>) -> tensor<8x16xf32>
    %3046 = "stablehlo.select"(%793, %3024#2, %2321) : (tensor<8x8x16xi1>, tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %3047 = "stablehlo.select"(%793, %2321, %3024#2) : (tensor<8x8x16xi1>, tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %3048 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3052 = "stablehlo.reduce"(%3046, %3048) ({
      ^bb0(%3049: tensor<f32>, %3050: tensor<f32>):
        %3051 = "stablehlo.add"(%3049, %3050) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3051) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<16xf32>
    %3053 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3057 = "stablehlo.reduce"(%3047, %3053) ({
      ^bb0(%3054: tensor<f32>, %3055: tensor<f32>):
        %3056 = "stablehlo.add"(%3054, %3055) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3056) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<16xf32>
    %3058 = "stablehlo.multiply"(%3047, %786) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %3059 = "stablehlo.multiply"(%3047, %785) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %3060 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3064 = "stablehlo.reduce"(%3059, %3060) ({
      ^bb0(%3061: tensor<f32>, %3062: tensor<f32>):
        %3063 = "stablehlo.add"(%3061, %3062) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3063) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<16xf32>
    %3065 = "stablehlo.reshape"(%783) : (tensor<8x8xf32>) -> tensor<8x8x1xf32>
    %3066 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3070 = "stablehlo.reduce"(%3058, %3066) ({
      ^bb0(%3067: tensor<f32>, %3068: tensor<f32>):
        %3069 = "stablehlo.add"(%3067, %3068) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3069) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
    %3071 = "stablehlo.broadcast_in_dim"(%1927) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
    %3072 = "stablehlo.multiply"(%3070, %3071) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
    %3073 = "stablehlo.reshape"(%3072) : (tensor<8x8xf32>) -> tensor<8x8x1xf32>
    %3074 = "stablehlo.reshape"(%3073) : (tensor<8x8x1xf32>) -> tensor<8x8xf32>
    %3075 = "stablehlo.broadcast_in_dim"(%3074) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
    %3076 = "stablehlo.subtract"(%3058, %3075) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %3077 = "stablehlo.multiply"(%3058, %785) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %3078 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3082 = "stablehlo.reduce"(%3077, %3078) ({
      ^bb0(%3079: tensor<f32>, %3080: tensor<f32>):
        %3081 = "stablehlo.add"(%3079, %3080) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3081) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
    %3083 = "stablehlo.multiply"(%3082, %3071) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
    %3084 = "stablehlo.reshape"(%3083) : (tensor<8x8xf32>) -> tensor<8x8x1xf32>
    %3085 = "stablehlo.reshape"(%3084) : (tensor<8x8x1xf32>) -> tensor<8x8xf32>
    %3086 = "stablehlo.broadcast_in_dim"(%3085) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
    %3087 = "stablehlo.multiply"(%785, %3086) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %3088 = "stablehlo.subtract"(%3076, %3087) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %3089 = "stablehlo.reshape"(%3065) : (tensor<8x8x1xf32>) -> tensor<8x8xf32>
    %3090 = "stablehlo.broadcast_in_dim"(%3089) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
    %3091 = "stablehlo.multiply"(%3088, %3090) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %3092 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %3093 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3094 = "stablehlo.broadcast_in_dim"(%3093) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %3095 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3096 = "stablehlo.broadcast_in_dim"(%3095) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %3097 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3098 = "stablehlo.broadcast_in_dim"(%3097) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x2x8xf32>
    %3099 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3100 = "stablehlo.broadcast_in_dim"(%3099) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8xf32>
    %3101 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3102 = "stablehlo.broadcast_in_dim"(%3101) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x2x8xf32>
    %3103 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3104 = "stablehlo.broadcast_in_dim"(%3103) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8xf32>
    %3105 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3106 = "stablehlo.broadcast_in_dim"(%3105) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x2x8xf32>
    %3107 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3108 = "stablehlo.broadcast_in_dim"(%3107) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8xf32>
    %3109 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3110 = "stablehlo.broadcast_in_dim"(%3109) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8x16xf32>
    %3111 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3112 = "stablehlo.broadcast_in_dim"(%3111) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %3113 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3114 = "stablehlo.broadcast_in_dim"(%3113) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %3115 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3116 = "stablehlo.broadcast_in_dim"(%3115) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %3117 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3118 = "stablehlo.broadcast_in_dim"(%3117) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x64xf32>
    %3119 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3120 = "stablehlo.broadcast_in_dim"(%3119) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64xf32>
    %3121 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3122 = "stablehlo.broadcast_in_dim"(%3121) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64x16xf32>
    %3123 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3124 = "stablehlo.broadcast_in_dim"(%3123) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %3527:52 = "stablehlo.while"(%3092, %3091, %3094, %3096, %3098, %3100, %3102, %3104, %3106, %3108, %3110, %3112, %3114, %3116, %3118, %3120, %3122, %3124, %442, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15, %16, %17, %18, %757#2, %757#3, %757#4, %757#5, %757#6, %757#7, %757#8, %757#9, %757#10, %757#11, %757#12, %757#13, %757#14, %757#15, %757#16, %757#17, %757#18) ({
      ^bb0(%3125: tensor<i32>, %3126: tensor<8x8x16xf32>, %3127: tensor<1x16xf32>, %3128: tensor<1x16xf32>, %3129: tensor<1x16x2x8xf32>, %3130: tensor<1x2x8xf32>, %3131: tensor<1x16x2x8xf32>, %3132: tensor<1x2x8xf32>, %3133: tensor<1x16x2x8xf32>, %3134: tensor<1x2x8xf32>, %3135: tensor<1x2x8x16xf32>, %3136: tensor<1x16xf32>, %3137: tensor<1x16xf32>, %3138: tensor<1x16xf32>, %3139: tensor<1x16x64xf32>, %3140: tensor<1x64xf32>, %3141: tensor<1x64x16xf32>, %3142: tensor<1x16xf32>, %3143: tensor<8x1x1x8xi1>, %3144: tensor<1x16xf32>, %3145: tensor<1x16xf32>, %3146: tensor<1x16x2x8xf32>, %3147: tensor<1x2x8xf32>, %3148: tensor<1x16x2x8xf32>, %3149: tensor<1x2x8xf32>, %3150: tensor<1x16x2x8xf32>, %3151: tensor<1x2x8xf32>, %3152: tensor<1x2x8x16xf32>, %3153: tensor<1x16xf32>, %3154: tensor<1x16xf32>, %3155: tensor<1x16xf32>, %3156: tensor<1x16x64xf32>, %3157: tensor<1x64xf32>, %3158: tensor<1x64x16xf32>, %3159: tensor<1x16xf32>, %3160: tensor<1x8x8x16xf32>, %3161: tensor<1x8x8xf32>, %3162: tensor<1x8x8x16xf32>, %3163: tensor<1x2x8x8x8xf32>, %3164: tensor<1x2x8x8x8xf32>, %3165: tensor<1x2x8x8x8xf32>, %3166: tensor<1x8x2x8x8xf32>, %3167: tensor<1x8x2x8xf32>, %3168: tensor<1x8x2x8x8xf32>, %3169: tensor<1x8x8x2x8xf32>, %3170: tensor<1x8x8x16xf32>, %3171: tensor<1x8x8xf32>, %3172: tensor<1x8x8x16xf32>, %3173: tensor<1x8x8x64xf32>, %3174: tensor<1x8x8x64xf32>, %3175: tensor<1x8x8x64xf32>, %3176: tensor<1x8x8x64xf32>):
        %3177 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %3178 = "stablehlo.compare"(%3125, %3177) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        "stablehlo.return"(%3178) : (tensor<i1>) -> ()
    }, {
      ^bb0(%3179: tensor<i32>, %3180: tensor<8x8x16xf32>, %3181: tensor<1x16xf32>, %3182: tensor<1x16xf32>, %3183: tensor<1x16x2x8xf32>, %3184: tensor<1x2x8xf32>, %3185: tensor<1x16x2x8xf32>, %3186: tensor<1x2x8xf32>, %3187: tensor<1x16x2x8xf32>, %3188: tensor<1x2x8xf32>, %3189: tensor<1x2x8x16xf32>, %3190: tensor<1x16xf32>, %3191: tensor<1x16xf32>, %3192: tensor<1x16xf32>, %3193: tensor<1x16x64xf32>, %3194: tensor<1x64xf32>, %3195: tensor<1x64x16xf32>, %3196: tensor<1x16xf32>, %3197: tensor<8x1x1x8xi1>, %3198: tensor<1x16xf32>, %3199: tensor<1x16xf32>, %3200: tensor<1x16x2x8xf32>, %3201: tensor<1x2x8xf32>, %3202: tensor<1x16x2x8xf32>, %3203: tensor<1x2x8xf32>, %3204: tensor<1x16x2x8xf32>, %3205: tensor<1x2x8xf32>, %3206: tensor<1x2x8x16xf32>, %3207: tensor<1x16xf32>, %3208: tensor<1x16xf32>, %3209: tensor<1x16xf32>, %3210: tensor<1x16x64xf32>, %3211: tensor<1x64xf32>, %3212: tensor<1x64x16xf32>, %3213: tensor<1x16xf32>, %3214: tensor<1x8x8x16xf32>, %3215: tensor<1x8x8xf32>, %3216: tensor<1x8x8x16xf32>, %3217: tensor<1x2x8x8x8xf32>, %3218: tensor<1x2x8x8x8xf32>, %3219: tensor<1x2x8x8x8xf32>, %3220: tensor<1x8x2x8x8xf32>, %3221: tensor<1x8x2x8xf32>, %3222: tensor<1x8x2x8x8xf32>, %3223: tensor<1x8x8x2x8xf32>, %3224: tensor<1x8x8x16xf32>, %3225: tensor<1x8x8xf32>, %3226: tensor<1x8x8x16xf32>, %3227: tensor<1x8x8x64xf32>, %3228: tensor<1x8x8x64xf32>, %3229: tensor<1x8x8x64xf32>, %3230: tensor<1x8x8x64xf32>):
        %3231 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
        %3232 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %3233 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
        %3234 = "stablehlo.subtract"(%3233, %3179) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        %3235 = "stablehlo.dynamic_slice"(%3198, %3234, %3231) {slice_sizes = array<i64: 1, 16>} : (tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %3236 = "stablehlo.reshape"(%3235) : (tensor<1x16xf32>) -> tensor<16xf32>
        %3237 = "stablehlo.dynamic_slice"(%3199, %3234, %3231) {slice_sizes = array<i64: 1, 16>} : (tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %3238 = "stablehlo.reshape"(%3237) : (tensor<1x16xf32>) -> tensor<16xf32>
        %3239 = "stablehlo.dynamic_slice"(%3200, %3234, %3231, %3231, %3231) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %3240 = "stablehlo.reshape"(%3239) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %3241 = "stablehlo.dynamic_slice"(%3201, %3234, %3231, %3231) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %3242 = "stablehlo.reshape"(%3241) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %3243 = "stablehlo.dynamic_slice"(%3202, %3234, %3231, %3231, %3231) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %3244 = "stablehlo.reshape"(%3243) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %3245 = "stablehlo.dynamic_slice"(%3203, %3234, %3231, %3231) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %3246 = "stablehlo.reshape"(%3245) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %3247 = "stablehlo.dynamic_slice"(%3204, %3234, %3231, %3231, %3231) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %3248 = "stablehlo.reshape"(%3247) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %3249 = "stablehlo.dynamic_slice"(%3205, %3234, %3231, %3231) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %3250 = "stablehlo.reshape"(%3249) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %3251 = "stablehlo.dynamic_slice"(%3206, %3234, %3231, %3231, %3231) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<1x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %3252 = "stablehlo.reshape"(%3251) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
        %3253 = "stablehlo.dynamic_slice"(%3207, %3234, %3231) {slice_sizes = array<i64: 1, 16>} : (tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %3254 = "stablehlo.reshape"(%3253) : (tensor<1x16xf32>) -> tensor<16xf32>
        %3255 = "stablehlo.dynamic_slice"(%3208, %3234, %3231) {slice_sizes = array<i64: 1, 16>} : (tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %3256 = "stablehlo.reshape"(%3255) : (tensor<1x16xf32>) -> tensor<16xf32>
        %3257 = "stablehlo.dynamic_slice"(%3209, %3234, %3231) {slice_sizes = array<i64: 1, 16>} : (tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %3258 = "stablehlo.reshape"(%3257) : (tensor<1x16xf32>) -> tensor<16xf32>
        %3259 = "stablehlo.dynamic_slice"(%3210, %3234, %3231, %3231) {slice_sizes = array<i64: 1, 16, 64>} : (tensor<1x16x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x64xf32>
        %3260 = "stablehlo.reshape"(%3259) : (tensor<1x16x64xf32>) -> tensor<16x64xf32>
        %3261 = "stablehlo.dynamic_slice"(%3211, %3234, %3231) {slice_sizes = array<i64: 1, 64>} : (tensor<1x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
        %3262 = "stablehlo.reshape"(%3261) : (tensor<1x64xf32>) -> tensor<64xf32>
        %3263 = "stablehlo.dynamic_slice"(%3212, %3234, %3231, %3231) {slice_sizes = array<i64: 1, 64, 16>} : (tensor<1x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x16xf32>
        %3264 = "stablehlo.reshape"(%3263) : (tensor<1x64x16xf32>) -> tensor<64x16xf32>
        %3265 = "stablehlo.dynamic_slice"(%3213, %3234, %3231) {slice_sizes = array<i64: 1, 16>} : (tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %3266 = "stablehlo.reshape"(%3265) : (tensor<1x16xf32>) -> tensor<16xf32>
        %3267 = "stablehlo.dynamic_slice"(%3214, %3234, %3231, %3231, %3231) {slice_sizes = array<i64: 1, 8, 8, 16>} : (tensor<1x8x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x16xf32>
        %3268 = "stablehlo.reshape"(%3267) : (tensor<1x8x8x16xf32>) -> tensor<8x8x16xf32>
        %3269 = "stablehlo.dynamic_slice"(%3215, %3234, %3231, %3231) {slice_sizes = array<i64: 1, 8, 8>} : (tensor<1x8x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8xf32>
        %3270 = "stablehlo.reshape"(%3269) : (tensor<1x8x8xf32>) -> tensor<8x8xf32>
        %3271 = "stablehlo.dynamic_slice"(%3216, %3234, %3231, %3231, %3231) {slice_sizes = array<i64: 1, 8, 8, 16>} : (tensor<1x8x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x16xf32>
        %3272 = "stablehlo.reshape"(%3271) : (tensor<1x8x8x16xf32>) -> tensor<8x8x16xf32>
        %3273 = "stablehlo.dynamic_slice"(%3217, %3234, %3231, %3231, %3231, %3231) {slice_sizes = array<i64: 1, 2, 8, 8, 8>} : (tensor<1x2x8x8x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x8x8xf32>
        %3274 = "stablehlo.reshape"(%3273) : (tensor<1x2x8x8x8xf32>) -> tensor<2x8x8x8xf32>
        %3275 = "stablehlo.dynamic_slice"(%3218, %3234, %3231, %3231, %3231, %3231) {slice_sizes = array<i64: 1, 2, 8, 8, 8>} : (tensor<1x2x8x8x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x8x8xf32>
        %3276 = "stablehlo.reshape"(%3275) : (tensor<1x2x8x8x8xf32>) -> tensor<2x8x8x8xf32>
        %3277 = "stablehlo.dynamic_slice"(%3219, %3234, %3231, %3231, %3231, %3231) {slice_sizes = array<i64: 1, 2, 8, 8, 8>} : (tensor<1x2x8x8x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x8x8xf32>
        %3278 = "stablehlo.reshape"(%3277) : (tensor<1x2x8x8x8xf32>) -> tensor<2x8x8x8xf32>
        %3279 = "stablehlo.dynamic_slice"(%3220, %3234, %3231, %3231, %3231, %3231) {slice_sizes = array<i64: 1, 8, 2, 8, 8>} : (tensor<1x8x2x8x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x2x8x8xf32>
        %3280 = "stablehlo.reshape"(%3279) : (tensor<1x8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %3281 = "stablehlo.dynamic_slice"(%3221, %3234, %3231, %3231, %3231) {slice_sizes = array<i64: 1, 8, 2, 8>} : (tensor<1x8x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x2x8xf32>
        %3282 = "stablehlo.reshape"(%3281) : (tensor<1x8x2x8xf32>) -> tensor<8x2x8xf32>
        %3283 = "stablehlo.dynamic_slice"(%3222, %3234, %3231, %3231, %3231, %3231) {slice_sizes = array<i64: 1, 8, 2, 8, 8>} : (tensor<1x8x2x8x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x2x8x8xf32>
        %3284 = "stablehlo.reshape"(%3283) : (tensor<1x8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %3285 = "stablehlo.dynamic_slice"(%3223, %3234, %3231, %3231, %3231, %3231) {slice_sizes = array<i64: 1, 8, 8, 2, 8>} : (tensor<1x8x8x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x2x8xf32>
        %3286 = "stablehlo.reshape"(%3285) : (tensor<1x8x8x2x8xf32>) -> tensor<8x8x2x8xf32>
        %3287 = "stablehlo.dynamic_slice"(%3224, %3234, %3231, %3231, %3231) {slice_sizes = array<i64: 1, 8, 8, 16>} : (tensor<1x8x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x16xf32>
        %3288 = "stablehlo.reshape"(%3287) : (tensor<1x8x8x16xf32>) -> tensor<8x8x16xf32>
        %3289 = "stablehlo.dynamic_slice"(%3225, %3234, %3231, %3231) {slice_sizes = array<i64: 1, 8, 8>} : (tensor<1x8x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8xf32>
        %3290 = "stablehlo.reshape"(%3289) : (tensor<1x8x8xf32>) -> tensor<8x8xf32>
        %3291 = "stablehlo.dynamic_slice"(%3226, %3234, %3231, %3231, %3231) {slice_sizes = array<i64: 1, 8, 8, 16>} : (tensor<1x8x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x16xf32>
        %3292 = "stablehlo.reshape"(%3291) : (tensor<1x8x8x16xf32>) -> tensor<8x8x16xf32>
        %3293 = "stablehlo.dynamic_slice"(%3227, %3234, %3231, %3231, %3231) {slice_sizes = array<i64: 1, 8, 8, 64>} : (tensor<1x8x8x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x64xf32>
        %3294 = "stablehlo.reshape"(%3293) : (tensor<1x8x8x64xf32>) -> tensor<8x8x64xf32>
        %3295 = "stablehlo.dynamic_slice"(%3228, %3234, %3231, %3231, %3231) {slice_sizes = array<i64: 1, 8, 8, 64>} : (tensor<1x8x8x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x64xf32>
        %3296 = "stablehlo.reshape"(%3295) : (tensor<1x8x8x64xf32>) -> tensor<8x8x64xf32>
        %3297 = "stablehlo.dynamic_slice"(%3229, %3234, %3231, %3231, %3231) {slice_sizes = array<i64: 1, 8, 8, 64>} : (tensor<1x8x8x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x64xf32>
        %3298 = "stablehlo.reshape"(%3297) : (tensor<1x8x8x64xf32>) -> tensor<8x8x64xf32>
        %3299 = "stablehlo.dynamic_slice"(%3230, %3234, %3231, %3231, %3231) {slice_sizes = array<i64: 1, 8, 8, 64>} : (tensor<1x8x8x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x64xf32>
        %3300 = "stablehlo.reshape"(%3299) : (tensor<1x8x8x64xf32>) -> tensor<8x8x64xf32>
        %3301 = "stablehlo.broadcast_in_dim"(%3236) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %3302 = "stablehlo.constant"() {value = dense<3.5355338e-1> : tensor<f32>} : () -> tensor<f32>
        %3303 = "stablehlo.broadcast_in_dim"(%3302) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x8x8xf32>
        %3304 = "stablehlo.reshape"(%3197) : (tensor<8x1x1x8xi1>) -> tensor<8x8xi1>
        %3305 = "stablehlo.broadcast_in_dim"(%3304) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<8x8xi1>) -> tensor<8x2x8x8xi1>
        %3306 = "stablehlo.reshape"(%3282) : (tensor<8x2x8xf32>) -> tensor<8x2x8x1xf32>
        %3307 = "stablehlo.reshape"(%3306) : (tensor<8x2x8x1xf32>) -> tensor<8x2x8xf32>
        %3308 = "stablehlo.broadcast_in_dim"(%3307) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x8xf32>) -> tensor<8x2x8x8xf32>
        %3309 = "stablehlo.broadcast_in_dim"(%3256) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %3310 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
        %3311 = "stablehlo.broadcast_in_dim"(%3310) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8x64xf32>
        %3312 = "stablehlo.constant"() {value = dense<7.0710677e-1> : tensor<f32>} : () -> tensor<f32>
        %3313 = "stablehlo.broadcast_in_dim"(%3312) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8x64xf32>
        %3314 = "sdy.sharding_constraint"(%3180) {sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>} : (tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3315 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %3319 = "stablehlo.reduce"(%3314, %3315) ({
          ^bb0(%3316: tensor<f32>, %3317: tensor<f32>):
            %3318 = "stablehlo.add"(%3316, %3317) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%3318) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<16xf32>
        %3320 = "stablehlo.dot_general"(%3314, %3264) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x8x16xf32>, tensor<64x16xf32>) -> tensor<8x8x64xf32>
        %3321 = "stablehlo.dot_general"(%3314, %3300) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x8x16xf32>, tensor<8x8x64xf32>) -> tensor<16x64xf32>
        %3322 = "stablehlo.transpose"(%3321) {permutation = array<i64: 1, 0>} : (tensor<16x64xf32>) -> tensor<64x16xf32>
        %3323 = "stablehlo.multiply"(%3320, %3298) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %3324 = "stablehlo.multiply"(%3320, %3294) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %3325 = "stablehlo.multiply"(%3296, %3296) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %3326 = "stablehlo.negate"(%3325) : (tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %3327 = "stablehlo.exponential"(%3326) : (tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %3328 = "stablehlo.multiply"(%3324, %3327) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %3329 = "stablehlo.constant"() {value = dense<1.1283792> : tensor<f32>} : () -> tensor<f32>
        %3330 = "stablehlo.broadcast_in_dim"(%3329) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8x64xf32>
        %3331 = "stablehlo.multiply"(%3328, %3330) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %3332 = "stablehlo.multiply"(%3331, %3313) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %3333 = "stablehlo.multiply"(%3323, %3311) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %3334 = "stablehlo.add"(%3332, %3333) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %3335 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %3339 = "stablehlo.reduce"(%3334, %3335) ({
          ^bb0(%3336: tensor<f32>, %3337: tensor<f32>):
            %3338 = "stablehlo.add"(%3336, %3337) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%3338) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x8x64xf32>, tensor<f32>) -> tensor<64xf32>
        %3340 = "stablehlo.dot_general"(%3334, %3260) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x8x64xf32>, tensor<16x64xf32>) -> tensor<8x8x16xf32>
        %3341 = "stablehlo.dot_general"(%3334, %3292) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x8x64xf32>, tensor<8x8x16xf32>) -> tensor<64x16xf32>
        %3342 = "stablehlo.transpose"(%3341) {permutation = array<i64: 1, 0>} : (tensor<64x16xf32>) -> tensor<16x64xf32>
        %3343 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %3347 = "stablehlo.reduce"(%3340, %3343) ({
          ^bb0(%3344: tensor<f32>, %3345: tensor<f32>):
            %3346 = "stablehlo.add"(%3344, %3345) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%3346) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<16xf32>
        %3348 = "stablehlo.multiply"(%3340, %3309) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3349 = "stablehlo.multiply"(%3340, %3288) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3350 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %3354 = "stablehlo.reduce"(%3349, %3350) ({
          ^bb0(%3351: tensor<f32>, %3352: tensor<f32>):
            %3353 = "stablehlo.add"(%3351, %3352) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%3353) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<16xf32>
        %3355 = "stablehlo.reshape"(%3290) : (tensor<8x8xf32>) -> tensor<8x8x1xf32>
        %3356 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %3360 = "stablehlo.reduce"(%3348, %3356) ({
          ^bb0(%3357: tensor<f32>, %3358: tensor<f32>):
            %3359 = "stablehlo.add"(%3357, %3358) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%3359) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
        %3361 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %3362 = "stablehlo.broadcast_in_dim"(%3361) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %3363 = "stablehlo.multiply"(%3360, %3362) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %3364 = "stablehlo.reshape"(%3363) : (tensor<8x8xf32>) -> tensor<8x8x1xf32>
        %3365 = "stablehlo.reshape"(%3364) : (tensor<8x8x1xf32>) -> tensor<8x8xf32>
        %3366 = "stablehlo.broadcast_in_dim"(%3365) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
        %3367 = "stablehlo.subtract"(%3348, %3366) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3368 = "stablehlo.multiply"(%3348, %3288) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3369 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %3373 = "stablehlo.reduce"(%3368, %3369) ({
          ^bb0(%3370: tensor<f32>, %3371: tensor<f32>):
            %3372 = "stablehlo.add"(%3370, %3371) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%3372) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
        %3374 = "stablehlo.multiply"(%3373, %3362) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %3375 = "stablehlo.reshape"(%3374) : (tensor<8x8xf32>) -> tensor<8x8x1xf32>
        %3376 = "stablehlo.reshape"(%3375) : (tensor<8x8x1xf32>) -> tensor<8x8xf32>
        %3377 = "stablehlo.broadcast_in_dim"(%3376) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
        %3378 = "stablehlo.multiply"(%3288, %3377) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3379 = "stablehlo.subtract"(%3367, %3378) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3380 = "stablehlo.reshape"(%3355) : (tensor<8x8x1xf32>) -> tensor<8x8xf32>
        %3381 = "stablehlo.broadcast_in_dim"(%3380) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
        %3382 = "stablehlo.multiply"(%3379, %3381) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3383 = "stablehlo.add"(%3314, %3382) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3384 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %3388 = "stablehlo.reduce"(%3383, %3384) ({
          ^bb0(%3385: tensor<f32>, %3386: tensor<f32>):
            %3387 = "stablehlo.add"(%3385, %3386) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%3387) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<16xf32>
        %3389 = "stablehlo.dot_general"(%3383, %3252) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x8x16xf32>, tensor<2x8x16xf32>) -> tensor<8x8x2x8xf32>
        %3390 = "stablehlo.dot_general"(%3383, %3286) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x8x16xf32>, tensor<8x8x2x8xf32>) -> tensor<16x2x8xf32>
        %3391 = "stablehlo.transpose"(%3390) {permutation = array<i64: 1, 2, 0>} : (tensor<16x2x8xf32>) -> tensor<2x8x16xf32>
        %3392 = "stablehlo.transpose"(%3389) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<8x8x2x8xf32>) -> tensor<8x2x8x8xf32>
        %3393 = "stablehlo.divide"(%3392, %3308) : (tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %3394 = "stablehlo.multiply"(%3392, %3284) : (tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %3395 = "stablehlo.divide"(%3394, %3308) : (tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %3396 = "stablehlo.negate"(%3395) : (tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %3397 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %3401 = "stablehlo.reduce"(%3396, %3397) ({
          ^bb0(%3398: tensor<f32>, %3399: tensor<f32>):
            %3400 = "stablehlo.add"(%3398, %3399) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%3400) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x8x8xf32>, tensor<f32>) -> tensor<8x2x8xf32>
        %3402 = "stablehlo.reshape"(%3401) : (tensor<8x2x8xf32>) -> tensor<8x2x8x1xf32>
        %3403 = "stablehlo.dot_general"(%3393, %3276) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x2x8x8xf32>, tensor<2x8x8x8xf32>) -> tensor<8x2x8x8xf32>
        %3404 = "stablehlo.dot_general"(%3393, %3280) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %3405 = "stablehlo.transpose"(%3404) {permutation = array<i64: 1, 2, 0, 3>} : (tensor<8x2x8x8xf32>) -> tensor<2x8x8x8xf32>
        %3406 = "stablehlo.reshape"(%3402) : (tensor<8x2x8x1xf32>) -> tensor<8x2x8xf32>
        %3407 = "stablehlo.multiply"(%3403, %3280) : (tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %3408 = "stablehlo.reshape"(%3406) : (tensor<8x2x8xf32>) -> tensor<8x2x8x1xf32>
        %3409 = "stablehlo.reshape"(%3408) : (tensor<8x2x8x1xf32>) -> tensor<8x2x8xf32>
        %3410 = "stablehlo.broadcast_in_dim"(%3409) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x8xf32>) -> tensor<8x2x8x8xf32>
        %3411 = "stablehlo.multiply"(%3410, %3280) : (tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %3412 = "stablehlo.add"(%3407, %3411) : (tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %3413 = "stablehlo.constant"() {value = dense<0.0> : tensor<8x2x8x8xf32>} : () -> tensor<8x2x8x8xf32>
        %3414 = "stablehlo.select"(%3305, %3412, %3413) : (tensor<8x2x8x8xi1>, tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %3415 = "stablehlo.multiply"(%3414, %3303) : (tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %3416 = "stablehlo.dot_general"(%3415, %3274) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x2x8x8xf32>, tensor<2x8x8x8xf32>) -> tensor<8x2x8x8xf32>
        %3417 = "stablehlo.transpose"(%3416) {permutation = array<i64: 1, 3, 0, 2>} : (tensor<8x2x8x8xf32>) -> tensor<2x8x8x8xf32>
        %3418 = "stablehlo.dot_general"(%3415, %3278) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x2x8x8xf32>, tensor<2x8x8x8xf32>) -> tensor<8x2x8x8xf32>
        %3419 = "stablehlo.transpose"(%3418) {permutation = array<i64: 1, 3, 0, 2>} : (tensor<8x2x8x8xf32>) -> tensor<2x8x8x8xf32>
        %3420 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %3424 = "stablehlo.reduce"(%3417, %3420) ({
          ^bb0(%3421: tensor<f32>, %3422: tensor<f32>):
            %3423 = "stablehlo.add"(%3421, %3422) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%3423) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2, 3>} : (tensor<2x8x8x8xf32>, tensor<f32>) -> tensor<2x8xf32>
        %3425 = "stablehlo.reshape"(%3424) : (tensor<2x8xf32>) -> tensor<2x8x1x1xf32>
        %3426 = "stablehlo.reshape"(%3425) : (tensor<2x8x1x1xf32>) -> tensor<2x8x1xf32>
        %3427 = "stablehlo.reshape"(%3426) : (tensor<2x8x1xf32>) -> tensor<2x8xf32>
        %3428 = "stablehlo.dot_general"(%3417, %3272) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x8xf32>, tensor<8x8x16xf32>) -> tensor<2x8x16xf32>
        %3429 = "stablehlo.transpose"(%3428) {permutation = array<i64: 2, 0, 1>} : (tensor<2x8x16xf32>) -> tensor<16x2x8xf32>
        %3430 = "stablehlo.dot_general"(%3417, %3248) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [1, 2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x8xf32>, tensor<16x2x8xf32>) -> tensor<8x8x16xf32>
        %3431 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %3435 = "stablehlo.reduce"(%3405, %3431) ({
          ^bb0(%3432: tensor<f32>, %3433: tensor<f32>):
            %3434 = "stablehlo.add"(%3432, %3433) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%3434) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2, 3>} : (tensor<2x8x8x8xf32>, tensor<f32>) -> tensor<2x8xf32>
        %3436 = "stablehlo.reshape"(%3435) : (tensor<2x8xf32>) -> tensor<2x8x1x1xf32>
        %3437 = "stablehlo.reshape"(%3436) : (tensor<2x8x1x1xf32>) -> tensor<2x8x1xf32>
        %3438 = "stablehlo.reshape"(%3437) : (tensor<2x8x1xf32>) -> tensor<2x8xf32>
        %3439 = "stablehlo.dot_general"(%3405, %3272) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x8xf32>, tensor<8x8x16xf32>) -> tensor<2x8x16xf32>
        %3440 = "stablehlo.transpose"(%3439) {permutation = array<i64: 2, 0, 1>} : (tensor<2x8x16xf32>) -> tensor<16x2x8xf32>
        %3441 = "stablehlo.dot_general"(%3405, %3244) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [1, 2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x8xf32>, tensor<16x2x8xf32>) -> tensor<8x8x16xf32>
        %3442 = "stablehlo.add"(%3430, %3441) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3443 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %3447 = "stablehlo.reduce"(%3419, %3443) ({
          ^bb0(%3444: tensor<f32>, %3445: tensor<f32>):
            %3446 = "stablehlo.add"(%3444, %3445) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%3446) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2, 3>} : (tensor<2x8x8x8xf32>, tensor<f32>) -> tensor<2x8xf32>
        %3448 = "stablehlo.reshape"(%3447) : (tensor<2x8xf32>) -> tensor<2x8x1x1xf32>
        %3449 = "stablehlo.reshape"(%3448) : (tensor<2x8x1x1xf32>) -> tensor<2x8x1xf32>
        %3450 = "stablehlo.reshape"(%3449) : (tensor<2x8x1xf32>) -> tensor<2x8xf32>
        %3451 = "stablehlo.dot_general"(%3419, %3272) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x8xf32>, tensor<8x8x16xf32>) -> tensor<2x8x16xf32>
        %3452 = "stablehlo.transpose"(%3451) {permutation = array<i64: 2, 0, 1>} : (tensor<2x8x16xf32>) -> tensor<16x2x8xf32>
        %3453 = "stablehlo.dot_general"(%3419, %3240) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [1, 2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x8xf32>, tensor<16x2x8xf32>) -> tensor<8x8x16xf32>
        %3454 = "stablehlo.add"(%3442, %3453) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3455 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %3459 = "stablehlo.reduce"(%3454, %3455) ({
          ^bb0(%3456: tensor<f32>, %3457: tensor<f32>):
            %3458 = "stablehlo.add"(%3456, %3457) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%3458) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<16xf32>
        %3460 = "stablehlo.multiply"(%3454, %3301) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3461 = "stablehlo.multiply"(%3454, %3268) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3462 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %3466 = "stablehlo.reduce"(%3461, %3462) ({
          ^bb0(%3463: tensor<f32>, %3464: tensor<f32>):
            %3465 = "stablehlo.add"(%3463, %3464) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%3465) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<16xf32>
        %3467 = "stablehlo.reshape"(%3270) : (tensor<8x8xf32>) -> tensor<8x8x1xf32>
        %3468 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %3472 = "stablehlo.reduce"(%3460, %3468) ({
          ^bb0(%3469: tensor<f32>, %3470: tensor<f32>):
            %3471 = "stablehlo.add"(%3469, %3470) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%3471) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
        %3473 = "stablehlo.multiply"(%3472, %3362) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %3474 = "stablehlo.reshape"(%3473) : (tensor<8x8xf32>) -> tensor<8x8x1xf32>
        %3475 = "stablehlo.reshape"(%3474) : (tensor<8x8x1xf32>) -> tensor<8x8xf32>
        %3476 = "stablehlo.broadcast_in_dim"(%3475) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
        %3477 = "stablehlo.subtract"(%3460, %3476) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3478 = "stablehlo.multiply"(%3460, %3268) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3479 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %3483 = "stablehlo.reduce"(%3478, %3479) ({
          ^bb0(%3480: tensor<f32>, %3481: tensor<f32>):
            %3482 = "stablehlo.add"(%3480, %3481) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%3482) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
        %3484 = "stablehlo.multiply"(%3483, %3362) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %3485 = "stablehlo.reshape"(%3484) : (tensor<8x8xf32>) -> tensor<8x8x1xf32>
        %3486 = "stablehlo.reshape"(%3485) : (tensor<8x8x1xf32>) -> tensor<8x8xf32>
        %3487 = "stablehlo.broadcast_in_dim"(%3486) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
        %3488 = "stablehlo.multiply"(%3268, %3487) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3489 = "stablehlo.subtract"(%3477, %3488) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3490 = "stablehlo.reshape"(%3467) : (tensor<8x8x1xf32>) -> tensor<8x8xf32>
        %3491 = "stablehlo.broadcast_in_dim"(%3490) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
        %3492 = "stablehlo.multiply"(%3489, %3491) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3493 = "stablehlo.add"(%3383, %3492) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3494 = "stablehlo.add"(%3179, %3232) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        %3495 = "stablehlo.reshape"(%3466) : (tensor<16xf32>) -> tensor<1x16xf32>
        %3496 = "stablehlo.dynamic_update_slice"(%3181, %3495, %3234, %3231) : (tensor<1x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %3497 = "stablehlo.reshape"(%3459) : (tensor<16xf32>) -> tensor<1x16xf32>
        %3498 = "stablehlo.dynamic_update_slice"(%3182, %3497, %3234, %3231) : (tensor<1x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %3499 = "stablehlo.reshape"(%3452) : (tensor<16x2x8xf32>) -> tensor<1x16x2x8xf32>
        %3500 = "stablehlo.dynamic_update_slice"(%3183, %3499, %3234, %3231, %3231, %3231) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %3501 = "stablehlo.reshape"(%3450) : (tensor<2x8xf32>) -> tensor<1x2x8xf32>
        %3502 = "stablehlo.dynamic_update_slice"(%3184, %3501, %3234, %3231, %3231) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %3503 = "stablehlo.reshape"(%3440) : (tensor<16x2x8xf32>) -> tensor<1x16x2x8xf32>
        %3504 = "stablehlo.dynamic_update_slice"(%3185, %3503, %3234, %3231, %3231, %3231) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %3505 = "stablehlo.reshape"(%3438) : (tensor<2x8xf32>) -> tensor<1x2x8xf32>
        %3506 = "stablehlo.dynamic_update_slice"(%3186, %3505, %3234, %3231, %3231) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %3507 = "stablehlo.reshape"(%3429) : (tensor<16x2x8xf32>) -> tensor<1x16x2x8xf32>
        %3508 = "stablehlo.dynamic_update_slice"(%3187, %3507, %3234, %3231, %3231, %3231) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %3509 = "stablehlo.reshape"(%3427) : (tensor<2x8xf32>) -> tensor<1x2x8xf32>
        %3510 = "stablehlo.dynamic_update_slice"(%3188, %3509, %3234, %3231, %3231) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %3511 = "stablehlo.reshape"(%3391) : (tensor<2x8x16xf32>) -> tensor<1x2x8x16xf32>
        %3512 = "stablehlo.dynamic_update_slice"(%3189, %3511, %3234, %3231, %3231, %3231) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %3513 = "stablehlo.reshape"(%3388) : (tensor<16xf32>) -> tensor<1x16xf32>
        %3514 = "stablehlo.dynamic_update_slice"(%3190, %3513, %3234, %3231) : (tensor<1x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %3515 = "stablehlo.reshape"(%3354) : (tensor<16xf32>) -> tensor<1x16xf32>
        %3516 = "stablehlo.dynamic_update_slice"(%3191, %3515, %3234, %3231) : (tensor<1x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %3517 = "stablehlo.reshape"(%3347) : (tensor<16xf32>) -> tensor<1x16xf32>
        %3518 = "stablehlo.dynamic_update_slice"(%3192, %3517, %3234, %3231) : (tensor<1x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %3519 = "stablehlo.reshape"(%3342) : (tensor<16x64xf32>) -> tensor<1x16x64xf32>
        %3520 = "stablehlo.dynamic_update_slice"(%3193, %3519, %3234, %3231, %3231) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x64xf32>
        %3521 = "stablehlo.reshape"(%3339) : (tensor<64xf32>) -> tensor<1x64xf32>
        %3522 = "stablehlo.dynamic_update_slice"(%3194, %3521, %3234, %3231) : (tensor<1x64xf32>, tensor<1x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
        %3523 = "stablehlo.reshape"(%3322) : (tensor<64x16xf32>) -> tensor<1x64x16xf32>
        %3524 = "stablehlo.dynamic_update_slice"(%3195, %3523, %3234, %3231, %3231) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x16xf32>
        %3525 = "stablehlo.reshape"(%3319) : (tensor<16xf32>) -> tensor<1x16xf32>
        %3526 = "stablehlo.dynamic_update_slice"(%3196, %3525, %3234, %3231) : (tensor<1x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        "stablehlo.return"(%3494, %3493, %3496, %3498, %3500, %3502, %3504, %3506, %3508, %3510, %3512, %3514, %3516, %3518, %3520, %3522, %3524, %3526, %3197, %3198, %3199, %3200, %3201, %3202, %3203, %3204, %3205, %3206, %3207, %3208, %3209, %3210, %3211, %3212, %3213, %3214, %3215, %3216, %3217, %3218, %3219, %3220, %3221, %3222, %3223, %3224, %3225, %3226, %3227, %3228, %3229, %3230) : (tensor<i32>, tensor<8x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>, tensor<8x1x1x8xi1>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8xf32>, tensor<1x8x8x16xf32>, tensor<1x2x8x8x8xf32>, tensor<1x2x8x8x8xf32>, tensor<1x2x8x8x8xf32>, tensor<1x8x2x8x8xf32>, tensor<1x8x2x8xf32>, tensor<1x8x2x8x8xf32>, tensor<1x8x8x2x8xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>) -> ()
    }) : (tensor<i32>, tensor<8x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>, tensor<8x1x1x8xi1>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8xf32>, tensor<1x8x8x16xf32>, tensor<1x2x8x8x8xf32>, tensor<1x2x8x8x8xf32>, tensor<1x2x8x8x8xf32>, tensor<1x8x2x8x8xf32>, tensor<1x8x2x8xf32>, tensor<1x8x2x8x8xf32>, tensor<1x8x8x2x8xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>) -> (tensor<i32>, tensor<8x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>, tensor<8x1x1x8xi1>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8xf32>, tensor<1x8x8x16xf32>, tensor<1x2x8x8x8xf32>, tensor<1x2x8x8x8xf32>, tensor<1x2x8x8x8xf32>, tensor<1x8x2x8x8xf32>, tensor<1x8x2x8xf32>, tensor<1x8x2x8x8xf32>, tensor<1x8x8x2x8xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>)
    %3528 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3532 = "stablehlo.reduce"(%3527#1, %3528) ({
      ^bb0(%3529: tensor<f32>, %3530: tensor<f32>):
        %3531 = "stablehlo.add"(%3529, %3530) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3531) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<16xf32>
    %3533 = "stablehlo.dot_general"(%3527#1, %294) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<16x16xf32>
    %3534 = "stablehlo.transpose"(%3533) {permutation = array<i64: 1, 0>} : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %3535 = "stablehlo.multiply"(%3534, %3534) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %3536 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3540 = "stablehlo.reduce"(%3535, %3536) ({
      ^bb0(%3537: tensor<f32>, %3538: tensor<f32>):
        %3539 = "stablehlo.add"(%3537, %3538) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3539) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<16x16xf32>, tensor<f32>) -> tensor<f32>
    %3541 = "stablehlo.reshape"(%3540) : (tensor<f32>) -> tensor<1xf32>
    %3542 = "stablehlo.multiply"(%3532, %3532) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3543 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3547 = "stablehlo.reduce"(%3542, %3543) ({
      ^bb0(%3544: tensor<f32>, %3545: tensor<f32>):
        %3546 = "stablehlo.add"(%3544, %3545) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3546) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %3548 = "stablehlo.reshape"(%3547) : (tensor<f32>) -> tensor<1xf32>
    %3549 = "stablehlo.multiply"(%3527#2, %3527#2) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3550 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3554 = "stablehlo.reduce"(%3549, %3550) ({
      ^bb0(%3551: tensor<f32>, %3552: tensor<f32>):
        %3553 = "stablehlo.add"(%3551, %3552) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3553) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<1x16xf32>, tensor<f32>) -> tensor<1xf32>
    %3555 = "stablehlo.multiply"(%3527#3, %3527#3) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3556 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3560 = "stablehlo.reduce"(%3555, %3556) ({
      ^bb0(%3557: tensor<f32>, %3558: tensor<f32>):
        %3559 = "stablehlo.add"(%3557, %3558) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3559) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<1x16xf32>, tensor<f32>) -> tensor<1xf32>
    %3561 = "stablehlo.multiply"(%3527#4, %3527#4) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %3562 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3566 = "stablehlo.reduce"(%3561, %3562) ({
      ^bb0(%3563: tensor<f32>, %3564: tensor<f32>):
        %3565 = "stablehlo.add"(%3563, %3564) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3565) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2, 3>} : (tensor<1x16x2x8xf32>, tensor<f32>) -> tensor<1xf32>
    %3567 = "stablehlo.multiply"(%3527#5, %3527#5) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %3568 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3572 = "stablehlo.reduce"(%3567, %3568) ({
      ^bb0(%3569: tensor<f32>, %3570: tensor<f32>):
        %3571 = "stablehlo.add"(%3569, %3570) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3571) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x2x8xf32>, tensor<f32>) -> tensor<1xf32>
    %3573 = "stablehlo.multiply"(%3527#6, %3527#6) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %3574 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3578 = "stablehlo.reduce"(%3573, %3574) ({
      ^bb0(%3575: tensor<f32>, %3576: tensor<f32>):
        %3577 = "stablehlo.add"(%3575, %3576) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3577) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2, 3>} : (tensor<1x16x2x8xf32>, tensor<f32>) -> tensor<1xf32>
    %3579 = "stablehlo.multiply"(%3527#7, %3527#7) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %3580 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3584 = "stablehlo.reduce"(%3579, %3580) ({
      ^bb0(%3581: tensor<f32>, %3582: tensor<f32>):
        %3583 = "stablehlo.add"(%3581, %3582) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3583) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x2x8xf32>, tensor<f32>) -> tensor<1xf32>
    %3585 = "stablehlo.multiply"(%3527#8, %3527#8) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %3586 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3590 = "stablehlo.reduce"(%3585, %3586) ({
      ^bb0(%3587: tensor<f32>, %3588: tensor<f32>):
        %3589 = "stablehlo.add"(%3587, %3588) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3589) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2, 3>} : (tensor<1x16x2x8xf32>, tensor<f32>) -> tensor<1xf32>
    %3591 = "stablehlo.multiply"(%3527#9, %3527#9) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %3592 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3596 = "stablehlo.reduce"(%3591, %3592) ({
      ^bb0(%3593: tensor<f32>, %3594: tensor<f32>):
        %3595 = "stablehlo.add"(%3593, %3594) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3595) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x2x8xf32>, tensor<f32>) -> tensor<1xf32>
    %3597 = "stablehlo.multiply"(%3527#10, %3527#10) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %3598 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3602 = "stablehlo.reduce"(%3597, %3598) ({
      ^bb0(%3599: tensor<f32>, %3600: tensor<f32>):
        %3601 = "stablehlo.add"(%3599, %3600) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3601) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2, 3>} : (tensor<1x2x8x16xf32>, tensor<f32>) -> tensor<1xf32>
    %3603 = "stablehlo.multiply"(%3527#11, %3527#11) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3604 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3608 = "stablehlo.reduce"(%3603, %3604) ({
      ^bb0(%3605: tensor<f32>, %3606: tensor<f32>):
        %3607 = "stablehlo.add"(%3605, %3606) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3607) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<1x16xf32>, tensor<f32>) -> tensor<1xf32>
    %3609 = "stablehlo.multiply"(%3527#12, %3527#12) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3610 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3614 = "stablehlo.reduce"(%3609, %3610) ({
      ^bb0(%3611: tensor<f32>, %3612: tensor<f32>):
        %3613 = "stablehlo.add"(%3611, %3612) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3613) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<1x16xf32>, tensor<f32>) -> tensor<1xf32>
    %3615 = "stablehlo.multiply"(%3527#13, %3527#13) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3616 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3620 = "stablehlo.reduce"(%3615, %3616) ({
      ^bb0(%3617: tensor<f32>, %3618: tensor<f32>):
        %3619 = "stablehlo.add"(%3617, %3618) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3619) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<1x16xf32>, tensor<f32>) -> tensor<1xf32>
    %3621 = "stablehlo.multiply"(%3527#14, %3527#14) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %3622 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3626 = "stablehlo.reduce"(%3621, %3622) ({
      ^bb0(%3623: tensor<f32>, %3624: tensor<f32>):
        %3625 = "stablehlo.add"(%3623, %3624) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3625) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x16x64xf32>, tensor<f32>) -> tensor<1xf32>
    %3627 = "stablehlo.multiply"(%3527#15, %3527#15) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %3628 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3632 = "stablehlo.reduce"(%3627, %3628) ({
      ^bb0(%3629: tensor<f32>, %3630: tensor<f32>):
        %3631 = "stablehlo.add"(%3629, %3630) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3631) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<1x64xf32>, tensor<f32>) -> tensor<1xf32>
    %3633 = "stablehlo.multiply"(%3527#16, %3527#16) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %3634 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3638 = "stablehlo.reduce"(%3633, %3634) ({
      ^bb0(%3635: tensor<f32>, %3636: tensor<f32>):
        %3637 = "stablehlo.add"(%3635, %3636) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3637) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x64x16xf32>, tensor<f32>) -> tensor<1xf32>
    %3639 = "stablehlo.multiply"(%3527#17, %3527#17) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3640 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3644 = "stablehlo.reduce"(%3639, %3640) ({
      ^bb0(%3641: tensor<f32>, %3642: tensor<f32>):
        %3643 = "stablehlo.add"(%3641, %3642) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3643) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<1x16xf32>, tensor<f32>) -> tensor<1xf32>
    %3645 = "stablehlo.multiply"(%3064, %3064) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3646 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3650 = "stablehlo.reduce"(%3645, %3646) ({
      ^bb0(%3647: tensor<f32>, %3648: tensor<f32>):
        %3649 = "stablehlo.add"(%3647, %3648) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3649) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %3651 = "stablehlo.reshape"(%3650) : (tensor<f32>) -> tensor<1xf32>
    %3652 = "stablehlo.multiply"(%3057, %3057) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3653 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3657 = "stablehlo.reduce"(%3652, %3653) ({
      ^bb0(%3654: tensor<f32>, %3655: tensor<f32>):
        %3656 = "stablehlo.add"(%3654, %3655) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3656) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %3658 = "stablehlo.reshape"(%3657) : (tensor<f32>) -> tensor<1xf32>
    %3659 = "stablehlo.multiply"(%3052, %3052) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3660 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3664 = "stablehlo.reduce"(%3659, %3660) ({
      ^bb0(%3661: tensor<f32>, %3662: tensor<f32>):
        %3663 = "stablehlo.add"(%3661, %3662) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3663) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %3665 = "stablehlo.reshape"(%3664) : (tensor<f32>) -> tensor<1xf32>
    %3666 = "stablehlo.multiply"(%3045, %3045) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %3667 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3671 = "stablehlo.reduce"(%3666, %3667) ({
      ^bb0(%3668: tensor<f32>, %3669: tensor<f32>):
        %3670 = "stablehlo.add"(%3668, %3669) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3670) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<8x16xf32>, tensor<f32>) -> tensor<f32>
    %3672 = "stablehlo.reshape"(%3671) : (tensor<f32>) -> tensor<1xf32>
    %3673 = "stablehlo.multiply"(%3043, %3043) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3674 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3678 = "stablehlo.reduce"(%3673, %3674) ({
      ^bb0(%3675: tensor<f32>, %3676: tensor<f32>):
        %3677 = "stablehlo.add"(%3675, %3676) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3677) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %3679 = "stablehlo.reshape"(%3678) : (tensor<f32>) -> tensor<1xf32>
    %3680 = "stablehlo.multiply"(%3038, %3038) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3681 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3685 = "stablehlo.reduce"(%3680, %3681) ({
      ^bb0(%3682: tensor<f32>, %3683: tensor<f32>):
        %3684 = "stablehlo.add"(%3682, %3683) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3684) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %3686 = "stablehlo.reshape"(%3685) : (tensor<f32>) -> tensor<1xf32>
    %3687 = "stablehlo.multiply"(%3030, %3030) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %3688 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3692 = "stablehlo.reduce"(%3687, %3688) ({
      ^bb0(%3689: tensor<f32>, %3690: tensor<f32>):
        %3691 = "stablehlo.add"(%3689, %3690) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3691) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<4x16xf32>, tensor<f32>) -> tensor<f32>
    %3693 = "stablehlo.reshape"(%3692) : (tensor<f32>) -> tensor<1xf32>
    %3694 = "stablehlo.multiply"(%3024#3, %3024#3) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3695 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3699 = "stablehlo.reduce"(%3694, %3695) ({
      ^bb0(%3696: tensor<f32>, %3697: tensor<f32>):
        %3698 = "stablehlo.add"(%3696, %3697) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3698) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<2xf32>
    %3700 = "stablehlo.multiply"(%3024#4, %3024#4) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3701 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3705 = "stablehlo.reduce"(%3700, %3701) ({
      ^bb0(%3702: tensor<f32>, %3703: tensor<f32>):
        %3704 = "stablehlo.add"(%3702, %3703) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3704) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<2xf32>
    %3706 = "stablehlo.multiply"(%3024#5, %3024#5) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %3707 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3711 = "stablehlo.reduce"(%3706, %3707) ({
      ^bb0(%3708: tensor<f32>, %3709: tensor<f32>):
        %3710 = "stablehlo.add"(%3708, %3709) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3710) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2, 3>} : (tensor<2x16x2x8xf32>, tensor<f32>) -> tensor<2xf32>
    %3712 = "stablehlo.multiply"(%3024#6, %3024#6) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %3713 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3717 = "stablehlo.reduce"(%3712, %3713) ({
      ^bb0(%3714: tensor<f32>, %3715: tensor<f32>):
        %3716 = "stablehlo.add"(%3714, %3715) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3716) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x2x8xf32>, tensor<f32>) -> tensor<2xf32>
    %3718 = "stablehlo.multiply"(%3024#7, %3024#7) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %3719 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3723 = "stablehlo.reduce"(%3718, %3719) ({
      ^bb0(%3720: tensor<f32>, %3721: tensor<f32>):
        %3722 = "stablehlo.add"(%3720, %3721) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3722) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2, 3>} : (tensor<2x16x2x8xf32>, tensor<f32>) -> tensor<2xf32>
    %3724 = "stablehlo.multiply"(%3024#8, %3024#8) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %3725 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3729 = "stablehlo.reduce"(%3724, %3725) ({
      ^bb0(%3726: tensor<f32>, %3727: tensor<f32>):
        %3728 = "stablehlo.add"(%3726, %3727) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3728) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x2x8xf32>, tensor<f32>) -> tensor<2xf32>
    %3730 = "stablehlo.multiply"(%3024#9, %3024#9) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %3731 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3735 = "stablehlo.reduce"(%3730, %3731) ({
      ^bb0(%3732: tensor<f32>, %3733: tensor<f32>):
        %3734 = "stablehlo.add"(%3732, %3733) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3734) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2, 3>} : (tensor<2x16x2x8xf32>, tensor<f32>) -> tensor<2xf32>
    %3736 = "stablehlo.multiply"(%3024#10, %3024#10) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %3737 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3741 = "stablehlo.reduce"(%3736, %3737) ({
      ^bb0(%3738: tensor<f32>, %3739: tensor<f32>):
        %3740 = "stablehlo.add"(%3738, %3739) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3740) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x2x8xf32>, tensor<f32>) -> tensor<2xf32>
    %3742 = "stablehlo.multiply"(%3024#11, %3024#11) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %3743 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3747 = "stablehlo.reduce"(%3742, %3743) ({
      ^bb0(%3744: tensor<f32>, %3745: tensor<f32>):
        %3746 = "stablehlo.add"(%3744, %3745) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3746) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2, 3>} : (tensor<2x2x8x16xf32>, tensor<f32>) -> tensor<2xf32>
    %3748 = "stablehlo.multiply"(%3024#12, %3024#12) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3749 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3753 = "stablehlo.reduce"(%3748, %3749) ({
      ^bb0(%3750: tensor<f32>, %3751: tensor<f32>):
        %3752 = "stablehlo.add"(%3750, %3751) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3752) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<2xf32>
    %3754 = "stablehlo.multiply"(%3024#13, %3024#13) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %3755 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3759 = "stablehlo.reduce"(%3754, %3755) ({
      ^bb0(%3756: tensor<f32>, %3757: tensor<f32>):
        %3758 = "stablehlo.add"(%3756, %3757) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3758) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2, 3>} : (tensor<2x16x2x8xf32>, tensor<f32>) -> tensor<2xf32>
    %3760 = "stablehlo.multiply"(%3024#14, %3024#14) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %3761 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3765 = "stablehlo.reduce"(%3760, %3761) ({
      ^bb0(%3762: tensor<f32>, %3763: tensor<f32>):
        %3764 = "stablehlo.add"(%3762, %3763) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3764) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x2x8xf32>, tensor<f32>) -> tensor<2xf32>
    %3766 = "stablehlo.multiply"(%3024#15, %3024#15) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %3767 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3771 = "stablehlo.reduce"(%3766, %3767) ({
      ^bb0(%3768: tensor<f32>, %3769: tensor<f32>):
        %3770 = "stablehlo.add"(%3768, %3769) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3770) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2, 3>} : (tensor<2x16x2x8xf32>, tensor<f32>) -> tensor<2xf32>
    %3772 = "stablehlo.multiply"(%3024#16, %3024#16) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %3773 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3777 = "stablehlo.reduce"(%3772, %3773) ({
      ^bb0(%3774: tensor<f32>, %3775: tensor<f32>):
        %3776 = "stablehlo.add"(%3774, %3775) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3776) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x2x8xf32>, tensor<f32>) -> tensor<2xf32>
    %3778 = "stablehlo.multiply"(%3024#17, %3024#17) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3779 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3783 = "stablehlo.reduce"(%3778, %3779) ({
      ^bb0(%3780: tensor<f32>, %3781: tensor<f32>):
        %3782 = "stablehlo.add"(%3780, %3781) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3782) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<2xf32>
    %3784 = "stablehlo.multiply"(%3024#18, %3024#18) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3785 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3789 = "stablehlo.reduce"(%3784, %3785) ({
      ^bb0(%3786: tensor<f32>, %3787: tensor<f32>):
        %3788 = "stablehlo.add"(%3786, %3787) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3788) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<2xf32>
    %3790 = "stablehlo.multiply"(%3024#19, %3024#19) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %3791 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3795 = "stablehlo.reduce"(%3790, %3791) ({
      ^bb0(%3792: tensor<f32>, %3793: tensor<f32>):
        %3794 = "stablehlo.add"(%3792, %3793) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3794) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2, 3>} : (tensor<2x16x2x8xf32>, tensor<f32>) -> tensor<2xf32>
    %3796 = "stablehlo.multiply"(%3024#20, %3024#20) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %3797 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3801 = "stablehlo.reduce"(%3796, %3797) ({
      ^bb0(%3798: tensor<f32>, %3799: tensor<f32>):
        %3800 = "stablehlo.add"(%3798, %3799) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3800) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x2x8xf32>, tensor<f32>) -> tensor<2xf32>
    %3802 = "stablehlo.multiply"(%3024#21, %3024#21) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %3803 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3807 = "stablehlo.reduce"(%3802, %3803) ({
      ^bb0(%3804: tensor<f32>, %3805: tensor<f32>):
        %3806 = "stablehlo.add"(%3804, %3805) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3806) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2, 3>} : (tensor<2x2x8x16xf32>, tensor<f32>) -> tensor<2xf32>
    %3808 = "stablehlo.multiply"(%3024#22, %3024#22) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3809 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3813 = "stablehlo.reduce"(%3808, %3809) ({
      ^bb0(%3810: tensor<f32>, %3811: tensor<f32>):
        %3812 = "stablehlo.add"(%3810, %3811) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3812) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<2xf32>
    %3814 = "stablehlo.multiply"(%3024#23, %3024#23) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3815 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3819 = "stablehlo.reduce"(%3814, %3815) ({
      ^bb0(%3816: tensor<f32>, %3817: tensor<f32>):
        %3818 = "stablehlo.add"(%3816, %3817) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3818) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<2xf32>
    %3820 = "stablehlo.multiply"(%3024#24, %3024#24) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3821 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3825 = "stablehlo.reduce"(%3820, %3821) ({
      ^bb0(%3822: tensor<f32>, %3823: tensor<f32>):
        %3824 = "stablehlo.add"(%3822, %3823) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3824) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<2xf32>
    %3826 = "stablehlo.multiply"(%3024#25, %3024#25) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %3827 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3831 = "stablehlo.reduce"(%3826, %3827) ({
      ^bb0(%3828: tensor<f32>, %3829: tensor<f32>):
        %3830 = "stablehlo.add"(%3828, %3829) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3830) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x16x64xf32>, tensor<f32>) -> tensor<2xf32>
    %3832 = "stablehlo.multiply"(%3024#26, %3024#26) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3833 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3837 = "stablehlo.reduce"(%3832, %3833) ({
      ^bb0(%3834: tensor<f32>, %3835: tensor<f32>):
        %3836 = "stablehlo.add"(%3834, %3835) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3836) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x64xf32>, tensor<f32>) -> tensor<2xf32>
    %3838 = "stablehlo.multiply"(%3024#27, %3024#27) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3839 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3843 = "stablehlo.reduce"(%3838, %3839) ({
      ^bb0(%3840: tensor<f32>, %3841: tensor<f32>):
        %3842 = "stablehlo.add"(%3840, %3841) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3842) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x64x16xf32>, tensor<f32>) -> tensor<2xf32>
    %3844 = "stablehlo.multiply"(%3024#28, %3024#28) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3845 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3849 = "stablehlo.reduce"(%3844, %3845) ({
      ^bb0(%3846: tensor<f32>, %3847: tensor<f32>):
        %3848 = "stablehlo.add"(%3846, %3847) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3848) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<2xf32>
    %3850 = "stablehlo.multiply"(%2293, %2293) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3851 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3855 = "stablehlo.reduce"(%3850, %3851) ({
      ^bb0(%3852: tensor<f32>, %3853: tensor<f32>):
        %3854 = "stablehlo.add"(%3852, %3853) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3854) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %3856 = "stablehlo.reshape"(%3855) : (tensor<f32>) -> tensor<1xf32>
    %3857 = "stablehlo.multiply"(%2286, %2286) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3858 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3862 = "stablehlo.reduce"(%3857, %3858) ({
      ^bb0(%3859: tensor<f32>, %3860: tensor<f32>):
        %3861 = "stablehlo.add"(%3859, %3860) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3861) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %3863 = "stablehlo.reshape"(%3862) : (tensor<f32>) -> tensor<1xf32>
    %3864 = "stablehlo.multiply"(%2280, %2280) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %3865 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3869 = "stablehlo.reduce"(%3864, %3865) ({
      ^bb0(%3866: tensor<f32>, %3867: tensor<f32>):
        %3868 = "stablehlo.add"(%3866, %3867) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3868) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<256x16xf32>, tensor<f32>) -> tensor<f32>
    %3870 = "stablehlo.reshape"(%3869) : (tensor<f32>) -> tensor<1xf32>
    %3871 = "stablehlo.multiply"(%2278, %2278) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3872 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3876 = "stablehlo.reduce"(%3871, %3872) ({
      ^bb0(%3873: tensor<f32>, %3874: tensor<f32>):
        %3875 = "stablehlo.add"(%3873, %3874) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3875) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %3877 = "stablehlo.reshape"(%3876) : (tensor<f32>) -> tensor<1xf32>
    %3878 = "stablehlo.multiply"(%2267, %2267) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %3879 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3883 = "stablehlo.reduce"(%3878, %3879) ({
      ^bb0(%3880: tensor<f32>, %3881: tensor<f32>):
        %3882 = "stablehlo.add"(%3880, %3881) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3882) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<16x16xf32>, tensor<f32>) -> tensor<f32>
    %3884 = "stablehlo.reshape"(%3883) : (tensor<f32>) -> tensor<1xf32>
    %3885 = "stablehlo.multiply"(%2264, %2264) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3886 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3890 = "stablehlo.reduce"(%3885, %3886) ({
      ^bb0(%3887: tensor<f32>, %3888: tensor<f32>):
        %3889 = "stablehlo.add"(%3887, %3888) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3889) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %3891 = "stablehlo.reshape"(%3890) : (tensor<f32>) -> tensor<1xf32>
    %3892 = "stablehlo.multiply"(%2259, %2259) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %3893 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3897 = "stablehlo.reduce"(%3892, %3893) ({
      ^bb0(%3894: tensor<f32>, %3895: tensor<f32>):
        %3896 = "stablehlo.add"(%3894, %3895) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3896) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<16x16xf32>, tensor<f32>) -> tensor<f32>
    %3898 = "stablehlo.reshape"(%3897) : (tensor<f32>) -> tensor<1xf32>
    %3899 = "stablehlo.multiply"(%2256, %2256) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3900 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3904 = "stablehlo.reduce"(%3899, %3900) ({
      ^bb0(%3901: tensor<f32>, %3902: tensor<f32>):
        %3903 = "stablehlo.add"(%3901, %3902) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3903) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %3905 = "stablehlo.reshape"(%3904) : (tensor<f32>) -> tensor<1xf32>
    %3906 = "stablehlo.multiply"(%2241, %2241) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %3907 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3911 = "stablehlo.reduce"(%3906, %3907) ({
      ^bb0(%3908: tensor<f32>, %3909: tensor<f32>):
        %3910 = "stablehlo.add"(%3908, %3909) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3910) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<8x16xf32>, tensor<f32>) -> tensor<f32>
    %3912 = "stablehlo.reshape"(%3911) : (tensor<f32>) -> tensor<1xf32>
    %3913 = "stablehlo.multiply"(%2239, %2239) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3914 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3918 = "stablehlo.reduce"(%3913, %3914) ({
      ^bb0(%3915: tensor<f32>, %3916: tensor<f32>):
        %3917 = "stablehlo.add"(%3915, %3916) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3917) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %3919 = "stablehlo.reshape"(%3918) : (tensor<f32>) -> tensor<1xf32>
    %3920 = "stablehlo.multiply"(%2227#3, %2227#3) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %3921 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3925 = "stablehlo.reduce"(%3920, %3921) ({
      ^bb0(%3922: tensor<f32>, %3923: tensor<f32>):
        %3924 = "stablehlo.add"(%3922, %3923) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3924) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x16x48xf32>, tensor<f32>) -> tensor<2xf32>
    %3926 = "stablehlo.multiply"(%2227#4, %2227#4) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %3927 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3931 = "stablehlo.reduce"(%3926, %3927) ({
      ^bb0(%3928: tensor<f32>, %3929: tensor<f32>):
        %3930 = "stablehlo.add"(%3928, %3929) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3930) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x48xf32>, tensor<f32>) -> tensor<2xf32>
    %3932 = "stablehlo.multiply"(%2227#5, %2227#5) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3933 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3937 = "stablehlo.reduce"(%3932, %3933) ({
      ^bb0(%3934: tensor<f32>, %3935: tensor<f32>):
        %3936 = "stablehlo.add"(%3934, %3935) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3936) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<2xf32>
    %3938 = "stablehlo.multiply"(%2227#6, %2227#6) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3939 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3943 = "stablehlo.reduce"(%3938, %3939) ({
      ^bb0(%3940: tensor<f32>, %3941: tensor<f32>):
        %3942 = "stablehlo.add"(%3940, %3941) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3942) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<2xf32>
    %3944 = "stablehlo.multiply"(%2227#7, %2227#7) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %3945 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3949 = "stablehlo.reduce"(%3944, %3945) ({
      ^bb0(%3946: tensor<f32>, %3947: tensor<f32>):
        %3948 = "stablehlo.add"(%3946, %3947) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3948) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x16x16xf32>, tensor<f32>) -> tensor<2xf32>
    %3950 = "stablehlo.multiply"(%2227#8, %2227#8) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3951 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3955 = "stablehlo.reduce"(%3950, %3951) ({
      ^bb0(%3952: tensor<f32>, %3953: tensor<f32>):
        %3954 = "stablehlo.add"(%3952, %3953) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3954) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<2xf32>
    %3956 = "stablehlo.multiply"(%2227#9, %2227#9) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %3957 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3961 = "stablehlo.reduce"(%3956, %3957) ({
      ^bb0(%3958: tensor<f32>, %3959: tensor<f32>):
        %3960 = "stablehlo.add"(%3958, %3959) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3960) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x16x16xf32>, tensor<f32>) -> tensor<2xf32>
    %3962 = "stablehlo.multiply"(%2227#10, %2227#10) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3963 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3967 = "stablehlo.reduce"(%3962, %3963) ({
      ^bb0(%3964: tensor<f32>, %3965: tensor<f32>):
        %3966 = "stablehlo.add"(%3964, %3965) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3966) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<2xf32>
    %3968 = "stablehlo.multiply"(%1971, %1971) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %3969 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3973 = "stablehlo.reduce"(%3968, %3969) ({
      ^bb0(%3970: tensor<f32>, %3971: tensor<f32>):
        %3972 = "stablehlo.add"(%3970, %3971) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3972) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<16x32xf32>, tensor<f32>) -> tensor<f32>
    %3974 = "stablehlo.reshape"(%3973) : (tensor<f32>) -> tensor<1xf32>
    %3975 = "stablehlo.multiply"(%1965, %1965) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %3976 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3980 = "stablehlo.reduce"(%3975, %3976) ({
      ^bb0(%3977: tensor<f32>, %3978: tensor<f32>):
        %3979 = "stablehlo.add"(%3977, %3978) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3979) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %3981 = "stablehlo.reshape"(%3980) : (tensor<f32>) -> tensor<1xf32>
    %3982 = "stablehlo.multiply"(%1918, %1918) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %3983 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3987 = "stablehlo.reduce"(%3982, %3983) ({
      ^bb0(%3984: tensor<f32>, %3985: tensor<f32>):
        %3986 = "stablehlo.add"(%3984, %3985) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3986) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<16x16xf32>, tensor<f32>) -> tensor<f32>
    %3988 = "stablehlo.reshape"(%3987) : (tensor<f32>) -> tensor<1xf32>
    %3989 = "stablehlo.multiply"(%1915, %1915) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3990 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3994 = "stablehlo.reduce"(%3989, %3990) ({
      ^bb0(%3991: tensor<f32>, %3992: tensor<f32>):
        %3993 = "stablehlo.add"(%3991, %3992) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3993) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %3995 = "stablehlo.reshape"(%3994) : (tensor<f32>) -> tensor<1xf32>
    %3996 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4000 = "stablehlo.reduce"(%3541, %3996) ({
      ^bb0(%3997: tensor<f32>, %3998: tensor<f32>):
        %3999 = "stablehlo.add"(%3997, %3998) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3999) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %4001 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4005 = "stablehlo.reduce"(%3548, %4001) ({
      ^bb0(%4002: tensor<f32>, %4003: tensor<f32>):
        %4004 = "stablehlo.add"(%4002, %4003) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4004) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %4006 = "stablehlo.add"(%4000, %4005) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4007 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4011 = "stablehlo.reduce"(%3554, %4007) ({
      ^bb0(%4008: tensor<f32>, %4009: tensor<f32>):
        %4010 = "stablehlo.add"(%4008, %4009) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4010) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %4012 = "stablehlo.add"(%4006, %4011) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4013 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4017 = "stablehlo.reduce"(%3560, %4013) ({
      ^bb0(%4014: tensor<f32>, %4015: tensor<f32>):
        %4016 = "stablehlo.add"(%4014, %4015) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4016) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %4018 = "stablehlo.add"(%4012, %4017) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4019 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4023 = "stablehlo.reduce"(%3566, %4019) ({
      ^bb0(%4020: tensor<f32>, %4021: tensor<f32>):
        %4022 = "stablehlo.add"(%4020, %4021) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4022) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %4024 = "stablehlo.add"(%4018, %4023) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4025 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4029 = "stablehlo.reduce"(%3572, %4025) ({
      ^bb0(%4026: tensor<f32>, %4027: tensor<f32>):
        %4028 = "stablehlo.add"(%4026, %4027) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4028) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %4030 = "stablehlo.add"(%4024, %4029) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4031 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4035 = "stablehlo.reduce"(%3578, %4031) ({
      ^bb0(%4032: tensor<f32>, %4033: tensor<f32>):
        %4034 = "stablehlo.add"(%4032, %4033) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4034) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %4036 = "stablehlo.add"(%4030, %4035) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4037 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4041 = "stablehlo.reduce"(%3584, %4037) ({
      ^bb0(%4038: tensor<f32>, %4039: tensor<f32>):
        %4040 = "stablehlo.add"(%4038, %4039) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4040) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %4042 = "stablehlo.add"(%4036, %4041) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4043 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4047 = "stablehlo.reduce"(%3590, %4043) ({
      ^bb0(%4044: tensor<f32>, %4045: tensor<f32>):
        %4046 = "stablehlo.add"(%4044, %4045) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4046) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %4048 = "stablehlo.add"(%4042, %4047) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4049 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4053 = "stablehlo.reduce"(%3596, %4049) ({
      ^bb0(%4050: tensor<f32>, %4051: tensor<f32>):
        %4052 = "stablehlo.add"(%4050, %4051) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4052) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %4054 = "stablehlo.add"(%4048, %4053) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4055 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4059 = "stablehlo.reduce"(%3602, %4055) ({
      ^bb0(%4056: tensor<f32>, %4057: tensor<f32>):
        %4058 = "stablehlo.add"(%4056, %4057) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4058) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %4060 = "stablehlo.add"(%4054, %4059) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4061 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4065 = "stablehlo.reduce"(%3608, %4061) ({
      ^bb0(%4062: tensor<f32>, %4063: tensor<f32>):
        %4064 = "stablehlo.add"(%4062, %4063) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4064) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %4066 = "stablehlo.add"(%4060, %4065) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4067 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4071 = "stablehlo.reduce"(%3614, %4067) ({
      ^bb0(%4068: tensor<f32>, %4069: tensor<f32>):
        %4070 = "stablehlo.add"(%4068, %4069) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4070) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %4072 = "stablehlo.add"(%4066, %4071) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4073 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4077 = "stablehlo.reduce"(%3620, %4073) ({
      ^bb0(%4074: tensor<f32>, %4075: tensor<f32>):
        %4076 = "stablehlo.add"(%4074, %4075) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4076) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %4078 = "stablehlo.add"(%4072, %4077) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4079 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4083 = "stablehlo.reduce"(%3626, %4079) ({
      ^bb0(%4080: tensor<f32>, %4081: tensor<f32>):
        %4082 = "stablehlo.add"(%4080, %4081) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4082) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %4084 = "stablehlo.add"(%4078, %4083) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4085 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4089 = "stablehlo.reduce"(%3632, %4085) ({
      ^bb0(%4086: tensor<f32>, %4087: tensor<f32>):
        %4088 = "stablehlo.add"(%4086, %4087) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4088) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %4090 = "stablehlo.add"(%4084, %4089) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4091 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4095 = "stablehlo.reduce"(%3638, %4091) ({
      ^bb0(%4092: tensor<f32>, %4093: tensor<f32>):
        %4094 = "stablehlo.add"(%4092, %4093) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4094) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %4096 = "stablehlo.add"(%4090, %4095) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4097 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4101 = "stablehlo.reduce"(%3644, %4097) ({
      ^bb0(%4098: tensor<f32>, %4099: tensor<f32>):
        %4100 = "stablehlo.add"(%4098, %4099) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4100) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %4102 = "stablehlo.add"(%4096, %4101) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4103 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4107 = "stablehlo.reduce"(%3651, %4103) ({
      ^bb0(%4104: tensor<f32>, %4105: tensor<f32>):
        %4106 = "stablehlo.add"(%4104, %4105) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4106) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %4108 = "stablehlo.add"(%4102, %4107) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4109 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4113 = "stablehlo.reduce"(%3658, %4109) ({
      ^bb0(%4110: tensor<f32>, %4111: tensor<f32>):
        %4112 = "stablehlo.add"(%4110, %4111) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4112) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %4114 = "stablehlo.add"(%4108, %4113) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4115 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4119 = "stablehlo.reduce"(%3665, %4115) ({
      ^bb0(%4116: tensor<f32>, %4117: tensor<f32>):
        %4118 = "stablehlo.add"(%4116, %4117) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4118) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %4120 = "stablehlo.add"(%4114, %4119) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4121 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4125 = "stablehlo.reduce"(%3672, %4121) ({
      ^bb0(%4122: tensor<f32>, %4123: tensor<f32>):
        %4124 = "stablehlo.add"(%4122, %4123) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4124) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %4126 = "stablehlo.add"(%4120, %4125) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4127 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4131 = "stablehlo.reduce"(%3679, %4127) ({
      ^bb0(%4128: tensor<f32>, %4129: tensor<f32>):
        %4130 = "stablehlo.add"(%4128, %4129) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4130) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %4132 = "stablehlo.add"(%4126, %4131) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4133 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4137 = "stablehlo.reduce"(%3686, %4133) ({
      ^bb0(%4134: tensor<f32>, %4135: tensor<f32>):
        %4136 = "stablehlo.add"(%4134, %4135) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4136) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %4138 = "stablehlo.add"(%4132, %4137) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4139 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4143 = "stablehlo.reduce"(%3693, %4139) ({
      ^bb0(%4140: tensor<f32>, %4141: tensor<f32>):
        %4142 = "stablehlo.add"(%4140, %4141) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4142) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %4144 = "stablehlo.add"(%4138, %4143) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4145 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4149 = "stablehlo.reduce"(%3699, %4145) ({
      ^bb0(%4146: tensor<f32>, %4147: tensor<f32>):
        %4148 = "stablehlo.add"(%4146, %4147) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4148) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %4150 = "stablehlo.add"(%4144, %4149) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4151 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4155 = "stablehlo.reduce"(%3705, %4151) ({
      ^bb0(%4152: tensor<f32>, %4153: tensor<f32>):
        %4154 = "stablehlo.add"(%4152, %4153) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4154) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %4156 = "stablehlo.add"(%4150, %4155) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4157 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4161 = "stablehlo.reduce"(%3711, %4157) ({
      ^bb0(%4158: tensor<f32>, %4159: tensor<f32>):
        %4160 = "stablehlo.add"(%4158, %4159) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4160) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %4162 = "stablehlo.add"(%4156, %4161) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4163 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4167 = "stablehlo.reduce"(%3717, %4163) ({
      ^bb0(%4164: tensor<f32>, %4165: tensor<f32>):
        %4166 = "stablehlo.add"(%4164, %4165) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4166) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %4168 = "stablehlo.add"(%4162, %4167) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4169 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4173 = "stablehlo.reduce"(%3723, %4169) ({
      ^bb0(%4170: tensor<f32>, %4171: tensor<f32>):
        %4172 = "stablehlo.add"(%4170, %4171) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4172) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %4174 = "stablehlo.add"(%4168, %4173) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4175 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4179 = "stablehlo.reduce"(%3729, %4175) ({
      ^bb0(%4176: tensor<f32>, %4177: tensor<f32>):
        %4178 = "stablehlo.add"(%4176, %4177) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4178) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %4180 = "stablehlo.add"(%4174, %4179) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4181 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4185 = "stablehlo.reduce"(%3735, %4181) ({
      ^bb0(%4182: tensor<f32>, %4183: tensor<f32>):
        %4184 = "stablehlo.add"(%4182, %4183) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4184) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %4186 = "stablehlo.add"(%4180, %4185) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4187 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4191 = "stablehlo.reduce"(%3741, %4187) ({
      ^bb0(%4188: tensor<f32>, %4189: tensor<f32>):
        %4190 = "stablehlo.add"(%4188, %4189) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4190) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %4192 = "stablehlo.add"(%4186, %4191) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4193 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4197 = "stablehlo.reduce"(%3747, %4193) ({
      ^bb0(%4194: tensor<f32>, %4195: tensor<f32>):
        %4196 = "stablehlo.add"(%4194, %4195) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4196) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %4198 = "stablehlo.add"(%4192, %4197) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4199 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4203 = "stablehlo.reduce"(%3753, %4199) ({
      ^bb0(%4200: tensor<f32>, %4201: tensor<f32>):
        %4202 = "stablehlo.add"(%4200, %4201) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4202) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %4204 = "stablehlo.add"(%4198, %4203) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4205 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4209 = "stablehlo.reduce"(%3759, %4205) ({
      ^bb0(%4206: tensor<f32>, %4207: tensor<f32>):
        %4208 = "stablehlo.add"(%4206, %4207) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4208) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %4210 = "stablehlo.add"(%4204, %4209) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4211 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4215 = "stablehlo.reduce"(%3765, %4211) ({
      ^bb0(%4212: tensor<f32>, %4213: tensor<f32>):
        %4214 = "stablehlo.add"(%4212, %4213) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4214) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %4216 = "stablehlo.add"(%4210, %4215) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4217 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4221 = "stablehlo.reduce"(%3771, %4217) ({
      ^bb0(%4218: tensor<f32>, %4219: tensor<f32>):
        %4220 = "stablehlo.add"(%4218, %4219) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4220) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %4222 = "stablehlo.add"(%4216, %4221) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4223 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4227 = "stablehlo.reduce"(%3777, %4223) ({
      ^bb0(%4224: tensor<f32>, %4225: tensor<f32>):
        %4226 = "stablehlo.add"(%4224, %4225) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4226) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %4228 = "stablehlo.add"(%4222, %4227) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4229 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4233 = "stablehlo.reduce"(%3783, %4229) ({
      ^bb0(%4230: tensor<f32>, %4231: tensor<f32>):
        %4232 = "stablehlo.add"(%4230, %4231) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4232) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %4234 = "stablehlo.add"(%4228, %4233) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4235 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4239 = "stablehlo.reduce"(%3789, %4235) ({
      ^bb0(%4236: tensor<f32>, %4237: tensor<f32>):
        %4238 = "stablehlo.add"(%4236, %4237) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4238) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %4240 = "stablehlo.add"(%4234, %4239) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4241 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4245 = "stablehlo.reduce"(%3795, %4241) ({
      ^bb0(%4242: tensor<f32>, %4243: tensor<f32>):
        %4244 = "stablehlo.add"(%4242, %4243) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4244) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %4246 = "stablehlo.add"(%4240, %4245) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4247 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4251 = "stablehlo.reduce"(%3801, %4247) ({
      ^bb0(%4248: tensor<f32>, %4249: tensor<f32>):
        %4250 = "stablehlo.add"(%4248, %4249) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4250) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %4252 = "stablehlo.add"(%4246, %4251) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4253 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4257 = "stablehlo.reduce"(%3807, %4253) ({
      ^bb0(%4254: tensor<f32>, %4255: tensor<f32>):
        %4256 = "stablehlo.add"(%4254, %4255) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4256) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %4258 = "stablehlo.add"(%4252, %4257) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4259 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4263 = "stablehlo.reduce"(%3813, %4259) ({
      ^bb0(%4260: tensor<f32>, %4261: tensor<f32>):
        %4262 = "stablehlo.add"(%4260, %4261) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4262) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %4264 = "stablehlo.add"(%4258, %4263) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4265 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4269 = "stablehlo.reduce"(%3819, %4265) ({
      ^bb0(%4266: tensor<f32>, %4267: tensor<f32>):
        %4268 = "stablehlo.add"(%4266, %4267) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4268) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %4270 = "stablehlo.add"(%4264, %4269) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4271 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4275 = "stablehlo.reduce"(%3825, %4271) ({
      ^bb0(%4272: tensor<f32>, %4273: tensor<f32>):
        %4274 = "stablehlo.add"(%4272, %4273) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4274) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %4276 = "stablehlo.add"(%4270, %4275) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4277 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4281 = "stablehlo.reduce"(%3831, %4277) ({
      ^bb0(%4278: tensor<f32>, %4279: tensor<f32>):
        %4280 = "stablehlo.add"(%4278, %4279) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4280) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %4282 = "stablehlo.add"(%4276, %4281) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4283 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4287 = "stablehlo.reduce"(%3837, %4283) ({
      ^bb0(%4284: tensor<f32>, %4285: tensor<f32>):
        %4286 = "stablehlo.add"(%4284, %4285) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4286) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %4288 = "stablehlo.add"(%4282, %4287) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4289 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4293 = "stablehlo.reduce"(%3843, %4289) ({
      ^bb0(%4290: tensor<f32>, %4291: tensor<f32>):
        %4292 = "stablehlo.add"(%4290, %4291) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4292) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %4294 = "stablehlo.add"(%4288, %4293) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4295 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4299 = "stablehlo.reduce"(%3849, %4295) ({
      ^bb0(%4296: tensor<f32>, %4297: tensor<f32>):
        %4298 = "stablehlo.add"(%4296, %4297) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4298) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %4300 = "stablehlo.add"(%4294, %4299) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4301 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4305 = "stablehlo.reduce"(%3856, %4301) ({
      ^bb0(%4302: tensor<f32>, %4303: tensor<f32>):
        %4304 = "stablehlo.add"(%4302, %4303) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4304) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %4306 = "stablehlo.add"(%4300, %4305) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4307 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4311 = "stablehlo.reduce"(%3863, %4307) ({
      ^bb0(%4308: tensor<f32>, %4309: tensor<f32>):
        %4310 = "stablehlo.add"(%4308, %4309) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4310) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %4312 = "stablehlo.add"(%4306, %4311) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4313 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4317 = "stablehlo.reduce"(%3870, %4313) ({
      ^bb0(%4314: tensor<f32>, %4315: tensor<f32>):
        %4316 = "stablehlo.add"(%4314, %4315) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4316) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %4318 = "stablehlo.add"(%4312, %4317) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4319 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4323 = "stablehlo.reduce"(%3877, %4319) ({
      ^bb0(%4320: tensor<f32>, %4321: tensor<f32>):
        %4322 = "stablehlo.add"(%4320, %4321) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4322) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %4324 = "stablehlo.add"(%4318, %4323) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4325 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4329 = "stablehlo.reduce"(%3884, %4325) ({
      ^bb0(%4326: tensor<f32>, %4327: tensor<f32>):
        %4328 = "stablehlo.add"(%4326, %4327) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4328) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %4330 = "stablehlo.add"(%4324, %4329) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4331 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4335 = "stablehlo.reduce"(%3891, %4331) ({
      ^bb0(%4332: tensor<f32>, %4333: tensor<f32>):
        %4334 = "stablehlo.add"(%4332, %4333) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4334) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %4336 = "stablehlo.add"(%4330, %4335) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4337 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4341 = "stablehlo.reduce"(%3898, %4337) ({
      ^bb0(%4338: tensor<f32>, %4339: tensor<f32>):
        %4340 = "stablehlo.add"(%4338, %4339) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4340) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %4342 = "stablehlo.add"(%4336, %4341) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4343 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4347 = "stablehlo.reduce"(%3905, %4343) ({
      ^bb0(%4344: tensor<f32>, %4345: tensor<f32>):
        %4346 = "stablehlo.add"(%4344, %4345) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4346) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %4348 = "stablehlo.add"(%4342, %4347) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4349 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4353 = "stablehlo.reduce"(%3912, %4349) ({
      ^bb0(%4350: tensor<f32>, %4351: tensor<f32>):
        %4352 = "stablehlo.add"(%4350, %4351) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4352) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %4354 = "stablehlo.add"(%4348, %4353) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4355 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4359 = "stablehlo.reduce"(%3919, %4355) ({
      ^bb0(%4356: tensor<f32>, %4357: tensor<f32>):
        %4358 = "stablehlo.add"(%4356, %4357) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4358) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %4360 = "stablehlo.add"(%4354, %4359) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4361 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4365 = "stablehlo.reduce"(%3925, %4361) ({
      ^bb0(%4362: tensor<f32>, %4363: tensor<f32>):
        %4364 = "stablehlo.add"(%4362, %4363) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4364) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %4366 = "stablehlo.add"(%4360, %4365) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4367 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4371 = "stablehlo.reduce"(%3931, %4367) ({
      ^bb0(%4368: tensor<f32>, %4369: tensor<f32>):
        %4370 = "stablehlo.add"(%4368, %4369) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4370) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %4372 = "stablehlo.add"(%4366, %4371) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4373 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4377 = "stablehlo.reduce"(%3937, %4373) ({
      ^bb0(%4374: tensor<f32>, %4375: tensor<f32>):
        %4376 = "stablehlo.add"(%4374, %4375) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4376) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %4378 = "stablehlo.add"(%4372, %4377) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4379 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4383 = "stablehlo.reduce"(%3943, %4379) ({
      ^bb0(%4380: tensor<f32>, %4381: tensor<f32>):
        %4382 = "stablehlo.add"(%4380, %4381) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4382) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %4384 = "stablehlo.add"(%4378, %4383) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4385 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4389 = "stablehlo.reduce"(%3949, %4385) ({
      ^bb0(%4386: tensor<f32>, %4387: tensor<f32>):
        %4388 = "stablehlo.add"(%4386, %4387) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4388) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %4390 = "stablehlo.add"(%4384, %4389) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4391 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4395 = "stablehlo.reduce"(%3955, %4391) ({
      ^bb0(%4392: tensor<f32>, %4393: tensor<f32>):
        %4394 = "stablehlo.add"(%4392, %4393) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4394) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %4396 = "stablehlo.add"(%4390, %4395) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4397 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4401 = "stablehlo.reduce"(%3961, %4397) ({
      ^bb0(%4398: tensor<f32>, %4399: tensor<f32>):
        %4400 = "stablehlo.add"(%4398, %4399) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4400) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %4402 = "stablehlo.add"(%4396, %4401) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4403 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4407 = "stablehlo.reduce"(%3967, %4403) ({
      ^bb0(%4404: tensor<f32>, %4405: tensor<f32>):
        %4406 = "stablehlo.add"(%4404, %4405) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4406) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %4408 = "stablehlo.add"(%4402, %4407) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4409 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4413 = "stablehlo.reduce"(%3974, %4409) ({
      ^bb0(%4410: tensor<f32>, %4411: tensor<f32>):
        %4412 = "stablehlo.add"(%4410, %4411) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4412) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %4414 = "stablehlo.add"(%4408, %4413) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4415 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4419 = "stablehlo.reduce"(%3981, %4415) ({
      ^bb0(%4416: tensor<f32>, %4417: tensor<f32>):
        %4418 = "stablehlo.add"(%4416, %4417) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4418) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %4420 = "stablehlo.add"(%4414, %4419) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4421 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4425 = "stablehlo.reduce"(%3988, %4421) ({
      ^bb0(%4422: tensor<f32>, %4423: tensor<f32>):
        %4424 = "stablehlo.add"(%4422, %4423) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4424) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %4426 = "stablehlo.add"(%4420, %4425) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4427 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %4431 = "stablehlo.reduce"(%3995, %4427) ({
      ^bb0(%4428: tensor<f32>, %4429: tensor<f32>):
        %4430 = "stablehlo.add"(%4428, %4429) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%4430) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %4432 = "stablehlo.add"(%4426, %4431) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4433 = "stablehlo.concatenate"(%3541, %3548, %3554, %3560, %3566, %3572, %3578, %3584, %3590, %3596, %3602, %3608, %3614, %3620, %3626, %3632, %3638, %3644, %3651, %3658, %3665, %3672, %3679, %3686, %3693, %3699, %3705, %3711, %3717, %3723, %3729, %3735, %3741, %3747, %3753, %3759, %3765, %3771, %3777, %3783, %3789, %3795, %3801, %3807, %3813, %3819, %3825, %3831, %3837, %3843, %3849, %3856, %3863, %3870, %3877, %3884, %3891, %3898, %3905, %3912, %3919, %3925, %3931, %3937, %3943, %3949, %3955, %3961, %3967, %3974, %3981, %3988, %3995) {dimension = 0 : i64} : (tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<107xf32>
    %4434 = "stablehlo.sqrt"(%4432) : (tensor<f32>) -> tensor<f32>
    %4435 = "stablehlo.sqrt"(%4433) : (tensor<107xf32>) -> tensor<107xf32>
    %4436 = "stablehlo.constant"() {value = dense<false> : tensor<i1>} : () -> tensor<i1>
    %4440 = "stablehlo.reduce"(%297, %4436) ({
      ^bb0(%4437: tensor<i1>, %4438: tensor<i1>):
        %4439 = "stablehlo.or"(%4437, %4438) : (tensor<i1>, tensor<i1>) -> tensor<i1>
        "stablehlo.return"(%4439) : (tensor<i1>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<8xi1>, tensor<i1>) -> tensor<i1>
    %4441 = "stablehlo.constant"() {value = dense<false> : tensor<i1>} : () -> tensor<i1>
    %4442 = "stablehlo.constant"() {value = dense<1.0e-30> : tensor<f32>} : () -> tensor<f32>
    %4443 = "stablehlo.maximum"(%4434, %4442) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4444 = "stablehlo.constant"() {value = dense<3.0> : tensor<f32>} : () -> tensor<f32>
    %4445 = "stablehlo.divide"(%4444, %4443) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4446 = "stablehlo.minimum"(%4445, %346) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4447 = "stablehlo.convert"(%0) : (tensor<i32>) -> tensor<f32>
    %4448 = "stablehlo.add"(%4447, %346) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4449 = "stablehlo.constant"() {value = dense<1.0e-1> : tensor<f32>} : () -> tensor<f32>
    %4450 = "stablehlo.multiply"(%4448, %4449) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4451 = "stablehlo.minimum"(%4450, %346) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4452 = "stablehlo.multiply"(%4451, %346) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4453 = "stablehlo.constant"() {value = dense<1.0e-3> : tensor<f32>} : () -> tensor<f32>
    %4454 = "stablehlo.multiply"(%4452, %4453) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4455 = "stablehlo.constant"() {value = dense<9.0e-1> : tensor<f32>} : () -> tensor<f32>
    %4456 = "stablehlo.power"(%4455, %4448) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4457 = "stablehlo.subtract"(%346, %4456) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4458 = "stablehlo.constant"() {value = dense<9.5e-1> : tensor<f32>} : () -> tensor<f32>
    %4459 = "stablehlo.power"(%4458, %4448) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4460 = "stablehlo.subtract"(%346, %4459) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4461 = "stablehlo.constant"() {value = dense<-1.05360515e-1> : tensor<f32>} : () -> tensor<f32>
    %4462 = "stablehlo.multiply"(%4448, %4461) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4463 = "stablehlo.exponential_minus_one"(%4462) : (tensor<f32>) -> tensor<f32>
    %4464 = "stablehlo.negate"(%4463) : (tensor<f32>) -> tensor<f32>
    %4465 = "stablehlo.divide"(%4449, %4464) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4466 = "stablehlo.constant"() {value = dense<1.0e-8> : tensor<f32>} : () -> tensor<f32>
    %4467 = "stablehlo.multiply"(%4457, %4466) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4468 = "stablehlo.divide"(%4454, %4467) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4469 = "stablehlo.constant"() {value = dense<2.0e-2> : tensor<f32>} : () -> tensor<f32>
    %4470 = "stablehlo.multiply"(%4454, %4469) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4471 = "stablehlo.add"(%4470, %346) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4472 = "stablehlo.multiply"(%4434, %4468) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4473 = "stablehlo.abs"(%74) : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %4474 = "stablehlo.broadcast_in_dim"(%4468) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x16xf32>
    %4475 = "stablehlo.multiply"(%4473, %4474) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %4476 = "stablehlo.abs"(%1) : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %4477 = "stablehlo.broadcast_in_dim"(%4471) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x16xf32>
    %4478 = "stablehlo.multiply"(%4476, %4477) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %4479 = "stablehlo.add"(%4475, %4478) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %4480 = "stablehlo.abs"(%220) : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %4481 = "stablehlo.add"(%4479, %4480) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %4482 = "stablehlo.abs"(%147) : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %4483 = "stablehlo.add"(%4481, %4482) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %4484 = "stablehlo.abs"(%75) : (tensor<16xf32>) -> tensor<16xf32>
    %4485 = "stablehlo.broadcast_in_dim"(%4468) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
    %4486 = "stablehlo.multiply"(%4484, %4485) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4487 = "stablehlo.abs"(%2) : (tensor<16xf32>) -> tensor<16xf32>
    %4488 = "stablehlo.broadcast_in_dim"(%4471) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
    %4489 = "stablehlo.multiply"(%4487, %4488) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4490 = "stablehlo.add"(%4486, %4489) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4491 = "stablehlo.abs"(%221) : (tensor<16xf32>) -> tensor<16xf32>
    %4492 = "stablehlo.add"(%4490, %4491) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4493 = "stablehlo.abs"(%148) : (tensor<16xf32>) -> tensor<16xf32>
    %4494 = "stablehlo.add"(%4492, %4493) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4495 = "stablehlo.abs"(%76) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %4496 = "stablehlo.broadcast_in_dim"(%4468) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %4497 = "stablehlo.multiply"(%4495, %4496) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4498 = "stablehlo.abs"(%3) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %4499 = "stablehlo.broadcast_in_dim"(%4471) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %4500 = "stablehlo.multiply"(%4498, %4499) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4501 = "stablehlo.add"(%4497, %4500) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4502 = "stablehlo.abs"(%222) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %4503 = "stablehlo.add"(%4501, %4502) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4504 = "stablehlo.abs"(%149) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %4505 = "stablehlo.add"(%4503, %4504) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4506 = "stablehlo.abs"(%77) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %4507 = "stablehlo.multiply"(%4506, %4496) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4508 = "stablehlo.abs"(%4) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %4509 = "stablehlo.multiply"(%4508, %4499) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4510 = "stablehlo.add"(%4507, %4509) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4511 = "stablehlo.abs"(%223) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %4512 = "stablehlo.add"(%4510, %4511) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4513 = "stablehlo.abs"(%150) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %4514 = "stablehlo.add"(%4512, %4513) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4515 = "stablehlo.abs"(%78) : (tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4516 = "stablehlo.broadcast_in_dim"(%4468) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x2x8xf32>
    %4517 = "stablehlo.multiply"(%4515, %4516) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4518 = "stablehlo.abs"(%5) : (tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4519 = "stablehlo.broadcast_in_dim"(%4471) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x2x8xf32>
    %4520 = "stablehlo.multiply"(%4518, %4519) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4521 = "stablehlo.add"(%4517, %4520) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4522 = "stablehlo.abs"(%224) : (tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4523 = "stablehlo.add"(%4521, %4522) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4524 = "stablehlo.abs"(%151) : (tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4525 = "stablehlo.add"(%4523, %4524) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4526 = "stablehlo.abs"(%79) : (tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4527 = "stablehlo.broadcast_in_dim"(%4468) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8xf32>
    %4528 = "stablehlo.multiply"(%4526, %4527) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4529 = "stablehlo.abs"(%6) : (tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4530 = "stablehlo.broadcast_in_dim"(%4471) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8xf32>
    %4531 = "stablehlo.multiply"(%4529, %4530) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4532 = "stablehlo.add"(%4528, %4531) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4533 = "stablehlo.abs"(%225) : (tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4534 = "stablehlo.add"(%4532, %4533) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4535 = "stablehlo.abs"(%152) : (tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4536 = "stablehlo.add"(%4534, %4535) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4537 = "stablehlo.abs"(%80) : (tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4538 = "stablehlo.multiply"(%4537, %4516) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4539 = "stablehlo.abs"(%7) : (tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4540 = "stablehlo.multiply"(%4539, %4519) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4541 = "stablehlo.add"(%4538, %4540) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4542 = "stablehlo.abs"(%226) : (tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4543 = "stablehlo.add"(%4541, %4542) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4544 = "stablehlo.abs"(%153) : (tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4545 = "stablehlo.add"(%4543, %4544) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4546 = "stablehlo.abs"(%81) : (tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4547 = "stablehlo.multiply"(%4546, %4527) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4548 = "stablehlo.abs"(%8) : (tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4549 = "stablehlo.multiply"(%4548, %4530) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4550 = "stablehlo.add"(%4547, %4549) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4551 = "stablehlo.abs"(%227) : (tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4552 = "stablehlo.add"(%4550, %4551) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4553 = "stablehlo.abs"(%154) : (tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4554 = "stablehlo.add"(%4552, %4553) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4555 = "stablehlo.abs"(%82) : (tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4556 = "stablehlo.multiply"(%4555, %4516) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4557 = "stablehlo.abs"(%9) : (tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4558 = "stablehlo.multiply"(%4557, %4519) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4559 = "stablehlo.add"(%4556, %4558) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4560 = "stablehlo.abs"(%228) : (tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4561 = "stablehlo.add"(%4559, %4560) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4562 = "stablehlo.abs"(%155) : (tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4563 = "stablehlo.add"(%4561, %4562) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4564 = "stablehlo.abs"(%83) : (tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4565 = "stablehlo.multiply"(%4564, %4527) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4566 = "stablehlo.abs"(%10) : (tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4567 = "stablehlo.multiply"(%4566, %4530) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4568 = "stablehlo.add"(%4565, %4567) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4569 = "stablehlo.abs"(%229) : (tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4570 = "stablehlo.add"(%4568, %4569) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4571 = "stablehlo.abs"(%156) : (tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4572 = "stablehlo.add"(%4570, %4571) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4573 = "stablehlo.abs"(%84) : (tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %4574 = "stablehlo.broadcast_in_dim"(%4468) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8x16xf32>
    %4575 = "stablehlo.multiply"(%4573, %4574) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %4576 = "stablehlo.abs"(%11) : (tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %4577 = "stablehlo.broadcast_in_dim"(%4471) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8x16xf32>
    %4578 = "stablehlo.multiply"(%4576, %4577) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %4579 = "stablehlo.add"(%4575, %4578) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %4580 = "stablehlo.abs"(%230) : (tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %4581 = "stablehlo.add"(%4579, %4580) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %4582 = "stablehlo.abs"(%157) : (tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %4583 = "stablehlo.add"(%4581, %4582) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %4584 = "stablehlo.abs"(%85) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %4585 = "stablehlo.multiply"(%4584, %4496) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4586 = "stablehlo.abs"(%12) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %4587 = "stablehlo.multiply"(%4586, %4499) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4588 = "stablehlo.add"(%4585, %4587) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4589 = "stablehlo.abs"(%231) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %4590 = "stablehlo.add"(%4588, %4589) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4591 = "stablehlo.abs"(%158) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %4592 = "stablehlo.add"(%4590, %4591) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4593 = "stablehlo.abs"(%86) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %4594 = "stablehlo.multiply"(%4593, %4496) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4595 = "stablehlo.abs"(%13) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %4596 = "stablehlo.multiply"(%4595, %4499) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4597 = "stablehlo.add"(%4594, %4596) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4598 = "stablehlo.abs"(%232) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %4599 = "stablehlo.add"(%4597, %4598) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4600 = "stablehlo.abs"(%159) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %4601 = "stablehlo.add"(%4599, %4600) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4602 = "stablehlo.abs"(%87) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %4603 = "stablehlo.multiply"(%4602, %4496) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4604 = "stablehlo.abs"(%14) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %4605 = "stablehlo.multiply"(%4604, %4499) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4606 = "stablehlo.add"(%4603, %4605) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4607 = "stablehlo.abs"(%233) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %4608 = "stablehlo.add"(%4606, %4607) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4609 = "stablehlo.abs"(%160) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %4610 = "stablehlo.add"(%4608, %4609) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4611 = "stablehlo.abs"(%88) : (tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %4612 = "stablehlo.broadcast_in_dim"(%4468) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x64xf32>
    %4613 = "stablehlo.multiply"(%4611, %4612) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %4614 = "stablehlo.abs"(%15) : (tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %4615 = "stablehlo.broadcast_in_dim"(%4471) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x64xf32>
    %4616 = "stablehlo.multiply"(%4614, %4615) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %4617 = "stablehlo.add"(%4613, %4616) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %4618 = "stablehlo.abs"(%234) : (tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %4619 = "stablehlo.add"(%4617, %4618) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %4620 = "stablehlo.abs"(%161) : (tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %4621 = "stablehlo.add"(%4619, %4620) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %4622 = "stablehlo.abs"(%89) : (tensor<1x64xf32>) -> tensor<1x64xf32>
    %4623 = "stablehlo.broadcast_in_dim"(%4468) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64xf32>
    %4624 = "stablehlo.multiply"(%4622, %4623) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %4625 = "stablehlo.abs"(%16) : (tensor<1x64xf32>) -> tensor<1x64xf32>
    %4626 = "stablehlo.broadcast_in_dim"(%4471) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64xf32>
    %4627 = "stablehlo.multiply"(%4625, %4626) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %4628 = "stablehlo.add"(%4624, %4627) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %4629 = "stablehlo.abs"(%235) : (tensor<1x64xf32>) -> tensor<1x64xf32>
    %4630 = "stablehlo.add"(%4628, %4629) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %4631 = "stablehlo.abs"(%162) : (tensor<1x64xf32>) -> tensor<1x64xf32>
    %4632 = "stablehlo.add"(%4630, %4631) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %4633 = "stablehlo.abs"(%90) : (tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %4634 = "stablehlo.broadcast_in_dim"(%4468) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64x16xf32>
    %4635 = "stablehlo.multiply"(%4633, %4634) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %4636 = "stablehlo.abs"(%17) : (tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %4637 = "stablehlo.broadcast_in_dim"(%4471) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64x16xf32>
    %4638 = "stablehlo.multiply"(%4636, %4637) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %4639 = "stablehlo.add"(%4635, %4638) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %4640 = "stablehlo.abs"(%236) : (tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %4641 = "stablehlo.add"(%4639, %4640) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %4642 = "stablehlo.abs"(%163) : (tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %4643 = "stablehlo.add"(%4641, %4642) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %4644 = "stablehlo.abs"(%91) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %4645 = "stablehlo.multiply"(%4644, %4496) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4646 = "stablehlo.abs"(%18) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %4647 = "stablehlo.multiply"(%4646, %4499) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4648 = "stablehlo.add"(%4645, %4647) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4649 = "stablehlo.abs"(%237) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %4650 = "stablehlo.add"(%4648, %4649) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4651 = "stablehlo.abs"(%164) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %4652 = "stablehlo.add"(%4650, %4651) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4653 = "stablehlo.abs"(%92) : (tensor<16xf32>) -> tensor<16xf32>
    %4654 = "stablehlo.multiply"(%4653, %4485) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4655 = "stablehlo.abs"(%19) : (tensor<16xf32>) -> tensor<16xf32>
    %4656 = "stablehlo.multiply"(%4655, %4488) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4657 = "stablehlo.add"(%4654, %4656) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4658 = "stablehlo.abs"(%238) : (tensor<16xf32>) -> tensor<16xf32>
    %4659 = "stablehlo.add"(%4657, %4658) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4660 = "stablehlo.abs"(%165) : (tensor<16xf32>) -> tensor<16xf32>
    %4661 = "stablehlo.add"(%4659, %4660) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4662 = "stablehlo.abs"(%93) : (tensor<16xf32>) -> tensor<16xf32>
    %4663 = "stablehlo.multiply"(%4662, %4485) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4664 = "stablehlo.abs"(%20) : (tensor<16xf32>) -> tensor<16xf32>
    %4665 = "stablehlo.multiply"(%4664, %4488) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4666 = "stablehlo.add"(%4663, %4665) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4667 = "stablehlo.abs"(%239) : (tensor<16xf32>) -> tensor<16xf32>
    %4668 = "stablehlo.add"(%4666, %4667) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4669 = "stablehlo.abs"(%166) : (tensor<16xf32>) -> tensor<16xf32>
    %4670 = "stablehlo.add"(%4668, %4669) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4671 = "stablehlo.abs"(%94) : (tensor<16xf32>) -> tensor<16xf32>
    %4672 = "stablehlo.multiply"(%4671, %4485) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4673 = "stablehlo.abs"(%21) : (tensor<16xf32>) -> tensor<16xf32>
    %4674 = "stablehlo.multiply"(%4673, %4488) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4675 = "stablehlo.add"(%4672, %4674) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4676 = "stablehlo.abs"(%240) : (tensor<16xf32>) -> tensor<16xf32>
    %4677 = "stablehlo.add"(%4675, %4676) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4678 = "stablehlo.abs"(%167) : (tensor<16xf32>) -> tensor<16xf32>
    %4679 = "stablehlo.add"(%4677, %4678) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4680 = "stablehlo.abs"(%95) : (tensor<8x16xf32>) -> tensor<8x16xf32>
    %4681 = "stablehlo.broadcast_in_dim"(%4468) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x16xf32>
    %4682 = "stablehlo.multiply"(%4680, %4681) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %4683 = "stablehlo.abs"(%22) : (tensor<8x16xf32>) -> tensor<8x16xf32>
    %4684 = "stablehlo.broadcast_in_dim"(%4471) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x16xf32>
    %4685 = "stablehlo.multiply"(%4683, %4684) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %4686 = "stablehlo.add"(%4682, %4685) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %4687 = "stablehlo.abs"(%241) : (tensor<8x16xf32>) -> tensor<8x16xf32>
    %4688 = "stablehlo.add"(%4686, %4687) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %4689 = "stablehlo.abs"(%168) : (tensor<8x16xf32>) -> tensor<8x16xf32>
    %4690 = "stablehlo.add"(%4688, %4689) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %4691 = "stablehlo.abs"(%96) : (tensor<16xf32>) -> tensor<16xf32>
    %4692 = "stablehlo.multiply"(%4691, %4485) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4693 = "stablehlo.abs"(%23) : (tensor<16xf32>) -> tensor<16xf32>
    %4694 = "stablehlo.multiply"(%4693, %4488) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4695 = "stablehlo.add"(%4692, %4694) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4696 = "stablehlo.abs"(%242) : (tensor<16xf32>) -> tensor<16xf32>
    %4697 = "stablehlo.add"(%4695, %4696) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4698 = "stablehlo.abs"(%169) : (tensor<16xf32>) -> tensor<16xf32>
    %4699 = "stablehlo.add"(%4697, %4698) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4700 = "stablehlo.abs"(%97) : (tensor<16xf32>) -> tensor<16xf32>
    %4701 = "stablehlo.multiply"(%4700, %4485) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4702 = "stablehlo.abs"(%24) : (tensor<16xf32>) -> tensor<16xf32>
    %4703 = "stablehlo.multiply"(%4702, %4488) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4704 = "stablehlo.add"(%4701, %4703) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4705 = "stablehlo.abs"(%243) : (tensor<16xf32>) -> tensor<16xf32>
    %4706 = "stablehlo.add"(%4704, %4705) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4707 = "stablehlo.abs"(%170) : (tensor<16xf32>) -> tensor<16xf32>
    %4708 = "stablehlo.add"(%4706, %4707) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4709 = "stablehlo.abs"(%98) : (tensor<4x16xf32>) -> tensor<4x16xf32>
    %4710 = "stablehlo.broadcast_in_dim"(%4468) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<4x16xf32>
    %4711 = "stablehlo.multiply"(%4709, %4710) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %4712 = "stablehlo.abs"(%25) : (tensor<4x16xf32>) -> tensor<4x16xf32>
    %4713 = "stablehlo.broadcast_in_dim"(%4471) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<4x16xf32>
    %4714 = "stablehlo.multiply"(%4712, %4713) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %4715 = "stablehlo.add"(%4711, %4714) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %4716 = "stablehlo.abs"(%244) : (tensor<4x16xf32>) -> tensor<4x16xf32>
    %4717 = "stablehlo.add"(%4715, %4716) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %4718 = "stablehlo.abs"(%171) : (tensor<4x16xf32>) -> tensor<4x16xf32>
    %4719 = "stablehlo.add"(%4717, %4718) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %4720 = "stablehlo.abs"(%99) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4721 = "stablehlo.broadcast_in_dim"(%4468) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %4722 = "stablehlo.multiply"(%4720, %4721) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4723 = "stablehlo.abs"(%26) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4724 = "stablehlo.broadcast_in_dim"(%4471) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %4725 = "stablehlo.multiply"(%4723, %4724) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4726 = "stablehlo.add"(%4722, %4725) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4727 = "stablehlo.abs"(%245) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4728 = "stablehlo.add"(%4726, %4727) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4729 = "stablehlo.abs"(%172) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4730 = "stablehlo.add"(%4728, %4729) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4731 = "stablehlo.abs"(%100) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4732 = "stablehlo.multiply"(%4731, %4721) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4733 = "stablehlo.abs"(%27) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4734 = "stablehlo.multiply"(%4733, %4724) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4735 = "stablehlo.add"(%4732, %4734) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4736 = "stablehlo.abs"(%246) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4737 = "stablehlo.add"(%4735, %4736) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4738 = "stablehlo.abs"(%173) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4739 = "stablehlo.add"(%4737, %4738) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4740 = "stablehlo.abs"(%101) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4741 = "stablehlo.broadcast_in_dim"(%4468) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %4742 = "stablehlo.multiply"(%4740, %4741) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4743 = "stablehlo.abs"(%28) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4744 = "stablehlo.broadcast_in_dim"(%4471) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %4745 = "stablehlo.multiply"(%4743, %4744) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4746 = "stablehlo.add"(%4742, %4745) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4747 = "stablehlo.abs"(%247) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4748 = "stablehlo.add"(%4746, %4747) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4749 = "stablehlo.abs"(%174) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4750 = "stablehlo.add"(%4748, %4749) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4751 = "stablehlo.abs"(%102) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4752 = "stablehlo.broadcast_in_dim"(%4468) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %4753 = "stablehlo.multiply"(%4751, %4752) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4754 = "stablehlo.abs"(%29) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4755 = "stablehlo.broadcast_in_dim"(%4471) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %4756 = "stablehlo.multiply"(%4754, %4755) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4757 = "stablehlo.add"(%4753, %4756) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4758 = "stablehlo.abs"(%248) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4759 = "stablehlo.add"(%4757, %4758) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4760 = "stablehlo.abs"(%175) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4761 = "stablehlo.add"(%4759, %4760) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4762 = "stablehlo.abs"(%103) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4763 = "stablehlo.multiply"(%4762, %4741) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4764 = "stablehlo.abs"(%30) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4765 = "stablehlo.multiply"(%4764, %4744) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4766 = "stablehlo.add"(%4763, %4765) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4767 = "stablehlo.abs"(%249) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4768 = "stablehlo.add"(%4766, %4767) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4769 = "stablehlo.abs"(%176) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4770 = "stablehlo.add"(%4768, %4769) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4771 = "stablehlo.abs"(%104) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4772 = "stablehlo.multiply"(%4771, %4752) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4773 = "stablehlo.abs"(%31) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4774 = "stablehlo.multiply"(%4773, %4755) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4775 = "stablehlo.add"(%4772, %4774) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4776 = "stablehlo.abs"(%250) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4777 = "stablehlo.add"(%4775, %4776) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4778 = "stablehlo.abs"(%177) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4779 = "stablehlo.add"(%4777, %4778) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4780 = "stablehlo.abs"(%105) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4781 = "stablehlo.multiply"(%4780, %4741) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4782 = "stablehlo.abs"(%32) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4783 = "stablehlo.multiply"(%4782, %4744) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4784 = "stablehlo.add"(%4781, %4783) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4785 = "stablehlo.abs"(%251) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4786 = "stablehlo.add"(%4784, %4785) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4787 = "stablehlo.abs"(%178) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4788 = "stablehlo.add"(%4786, %4787) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4789 = "stablehlo.abs"(%106) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4790 = "stablehlo.multiply"(%4789, %4752) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4791 = "stablehlo.abs"(%33) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4792 = "stablehlo.multiply"(%4791, %4755) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4793 = "stablehlo.add"(%4790, %4792) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4794 = "stablehlo.abs"(%252) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4795 = "stablehlo.add"(%4793, %4794) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4796 = "stablehlo.abs"(%179) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4797 = "stablehlo.add"(%4795, %4796) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4798 = "stablehlo.abs"(%107) : (tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4799 = "stablehlo.broadcast_in_dim"(%4468) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x16xf32>
    %4800 = "stablehlo.multiply"(%4798, %4799) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4801 = "stablehlo.abs"(%34) : (tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4802 = "stablehlo.broadcast_in_dim"(%4471) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x16xf32>
    %4803 = "stablehlo.multiply"(%4801, %4802) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4804 = "stablehlo.add"(%4800, %4803) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4805 = "stablehlo.abs"(%253) : (tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4806 = "stablehlo.add"(%4804, %4805) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4807 = "stablehlo.abs"(%180) : (tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4808 = "stablehlo.add"(%4806, %4807) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4809 = "stablehlo.abs"(%108) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4810 = "stablehlo.multiply"(%4809, %4721) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4811 = "stablehlo.abs"(%35) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4812 = "stablehlo.multiply"(%4811, %4724) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4813 = "stablehlo.add"(%4810, %4812) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4814 = "stablehlo.abs"(%254) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4815 = "stablehlo.add"(%4813, %4814) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4816 = "stablehlo.abs"(%181) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4817 = "stablehlo.add"(%4815, %4816) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4818 = "stablehlo.abs"(%109) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4819 = "stablehlo.multiply"(%4818, %4741) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4820 = "stablehlo.abs"(%36) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4821 = "stablehlo.multiply"(%4820, %4744) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4822 = "stablehlo.add"(%4819, %4821) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4823 = "stablehlo.abs"(%255) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4824 = "stablehlo.add"(%4822, %4823) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4825 = "stablehlo.abs"(%182) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4826 = "stablehlo.add"(%4824, %4825) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4827 = "stablehlo.abs"(%110) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4828 = "stablehlo.multiply"(%4827, %4752) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4829 = "stablehlo.abs"(%37) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4830 = "stablehlo.multiply"(%4829, %4755) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4831 = "stablehlo.add"(%4828, %4830) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4832 = "stablehlo.abs"(%256) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4833 = "stablehlo.add"(%4831, %4832) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4834 = "stablehlo.abs"(%183) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4835 = "stablehlo.add"(%4833, %4834) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4836 = "stablehlo.abs"(%111) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4837 = "stablehlo.multiply"(%4836, %4741) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4838 = "stablehlo.abs"(%38) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4839 = "stablehlo.multiply"(%4838, %4744) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4840 = "stablehlo.add"(%4837, %4839) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4841 = "stablehlo.abs"(%257) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4842 = "stablehlo.add"(%4840, %4841) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4843 = "stablehlo.abs"(%184) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4844 = "stablehlo.add"(%4842, %4843) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4845 = "stablehlo.abs"(%112) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4846 = "stablehlo.multiply"(%4845, %4752) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4847 = "stablehlo.abs"(%39) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4848 = "stablehlo.multiply"(%4847, %4755) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4849 = "stablehlo.add"(%4846, %4848) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4850 = "stablehlo.abs"(%258) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4851 = "stablehlo.add"(%4849, %4850) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4852 = "stablehlo.abs"(%185) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4853 = "stablehlo.add"(%4851, %4852) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4854 = "stablehlo.abs"(%113) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4855 = "stablehlo.multiply"(%4854, %4721) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4856 = "stablehlo.abs"(%40) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4857 = "stablehlo.multiply"(%4856, %4724) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4858 = "stablehlo.add"(%4855, %4857) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4859 = "stablehlo.abs"(%259) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4860 = "stablehlo.add"(%4858, %4859) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4861 = "stablehlo.abs"(%186) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4862 = "stablehlo.add"(%4860, %4861) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4863 = "stablehlo.abs"(%114) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4864 = "stablehlo.multiply"(%4863, %4721) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4865 = "stablehlo.abs"(%41) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4866 = "stablehlo.multiply"(%4865, %4724) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4867 = "stablehlo.add"(%4864, %4866) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4868 = "stablehlo.abs"(%260) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4869 = "stablehlo.add"(%4867, %4868) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4870 = "stablehlo.abs"(%187) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4871 = "stablehlo.add"(%4869, %4870) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4872 = "stablehlo.abs"(%115) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4873 = "stablehlo.multiply"(%4872, %4741) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4874 = "stablehlo.abs"(%42) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4875 = "stablehlo.multiply"(%4874, %4744) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4876 = "stablehlo.add"(%4873, %4875) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4877 = "stablehlo.abs"(%261) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4878 = "stablehlo.add"(%4876, %4877) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4879 = "stablehlo.abs"(%188) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4880 = "stablehlo.add"(%4878, %4879) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4881 = "stablehlo.abs"(%116) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4882 = "stablehlo.multiply"(%4881, %4752) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4883 = "stablehlo.abs"(%43) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4884 = "stablehlo.multiply"(%4883, %4755) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4885 = "stablehlo.add"(%4882, %4884) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4886 = "stablehlo.abs"(%262) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4887 = "stablehlo.add"(%4885, %4886) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4888 = "stablehlo.abs"(%189) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4889 = "stablehlo.add"(%4887, %4888) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4890 = "stablehlo.abs"(%117) : (tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4891 = "stablehlo.multiply"(%4890, %4799) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4892 = "stablehlo.abs"(%44) : (tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4893 = "stablehlo.multiply"(%4892, %4802) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4894 = "stablehlo.add"(%4891, %4893) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4895 = "stablehlo.abs"(%263) : (tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4896 = "stablehlo.add"(%4894, %4895) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4897 = "stablehlo.abs"(%190) : (tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4898 = "stablehlo.add"(%4896, %4897) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4899 = "stablehlo.abs"(%118) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4900 = "stablehlo.multiply"(%4899, %4721) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4901 = "stablehlo.abs"(%45) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4902 = "stablehlo.multiply"(%4901, %4724) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4903 = "stablehlo.add"(%4900, %4902) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4904 = "stablehlo.abs"(%264) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4905 = "stablehlo.add"(%4903, %4904) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4906 = "stablehlo.abs"(%191) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4907 = "stablehlo.add"(%4905, %4906) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4908 = "stablehlo.abs"(%119) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4909 = "stablehlo.multiply"(%4908, %4721) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4910 = "stablehlo.abs"(%46) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4911 = "stablehlo.multiply"(%4910, %4724) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4912 = "stablehlo.add"(%4909, %4911) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4913 = "stablehlo.abs"(%265) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4914 = "stablehlo.add"(%4912, %4913) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4915 = "stablehlo.abs"(%192) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4916 = "stablehlo.add"(%4914, %4915) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4917 = "stablehlo.abs"(%120) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4918 = "stablehlo.multiply"(%4917, %4721) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4919 = "stablehlo.abs"(%47) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4920 = "stablehlo.multiply"(%4919, %4724) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4921 = "stablehlo.add"(%4918, %4920) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4922 = "stablehlo.abs"(%266) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4923 = "stablehlo.add"(%4921, %4922) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4924 = "stablehlo.abs"(%193) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4925 = "stablehlo.add"(%4923, %4924) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4926 = "stablehlo.abs"(%121) : (tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %4927 = "stablehlo.broadcast_in_dim"(%4468) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x64xf32>
    %4928 = "stablehlo.multiply"(%4926, %4927) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %4929 = "stablehlo.abs"(%48) : (tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %4930 = "stablehlo.broadcast_in_dim"(%4471) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x64xf32>
    %4931 = "stablehlo.multiply"(%4929, %4930) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %4932 = "stablehlo.add"(%4928, %4931) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %4933 = "stablehlo.abs"(%267) : (tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %4934 = "stablehlo.add"(%4932, %4933) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %4935 = "stablehlo.abs"(%194) : (tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %4936 = "stablehlo.add"(%4934, %4935) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %4937 = "stablehlo.abs"(%122) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %4938 = "stablehlo.broadcast_in_dim"(%4468) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %4939 = "stablehlo.multiply"(%4937, %4938) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4940 = "stablehlo.abs"(%49) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %4941 = "stablehlo.broadcast_in_dim"(%4471) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %4942 = "stablehlo.multiply"(%4940, %4941) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4943 = "stablehlo.add"(%4939, %4942) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4944 = "stablehlo.abs"(%268) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %4945 = "stablehlo.add"(%4943, %4944) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4946 = "stablehlo.abs"(%195) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %4947 = "stablehlo.add"(%4945, %4946) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4948 = "stablehlo.abs"(%123) : (tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %4949 = "stablehlo.broadcast_in_dim"(%4468) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %4950 = "stablehlo.multiply"(%4948, %4949) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %4951 = "stablehlo.abs"(%50) : (tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %4952 = "stablehlo.broadcast_in_dim"(%4471) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %4953 = "stablehlo.multiply"(%4951, %4952) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %4954 = "stablehlo.add"(%4950, %4953) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %4955 = "stablehlo.abs"(%269) : (tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %4956 = "stablehlo.add"(%4954, %4955) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %4957 = "stablehlo.abs"(%196) : (tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %4958 = "stablehlo.add"(%4956, %4957) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %4959 = "stablehlo.abs"(%124) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4960 = "stablehlo.multiply"(%4959, %4721) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4961 = "stablehlo.abs"(%51) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4962 = "stablehlo.multiply"(%4961, %4724) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4963 = "stablehlo.add"(%4960, %4962) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4964 = "stablehlo.abs"(%270) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4965 = "stablehlo.add"(%4963, %4964) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4966 = "stablehlo.abs"(%197) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4967 = "stablehlo.add"(%4965, %4966) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4968 = "stablehlo.abs"(%125) : (tensor<16xf32>) -> tensor<16xf32>
    %4969 = "stablehlo.multiply"(%4968, %4485) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4970 = "stablehlo.abs"(%52) : (tensor<16xf32>) -> tensor<16xf32>
    %4971 = "stablehlo.multiply"(%4970, %4488) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4972 = "stablehlo.add"(%4969, %4971) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4973 = "stablehlo.abs"(%271) : (tensor<16xf32>) -> tensor<16xf32>
    %4974 = "stablehlo.add"(%4972, %4973) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4975 = "stablehlo.abs"(%198) : (tensor<16xf32>) -> tensor<16xf32>
    %4976 = "stablehlo.add"(%4974, %4975) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4977 = "stablehlo.abs"(%126) : (tensor<16xf32>) -> tensor<16xf32>
    %4978 = "stablehlo.multiply"(%4977, %4485) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4979 = "stablehlo.abs"(%53) : (tensor<16xf32>) -> tensor<16xf32>
    %4980 = "stablehlo.multiply"(%4979, %4488) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4981 = "stablehlo.add"(%4978, %4980) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4982 = "stablehlo.abs"(%272) : (tensor<16xf32>) -> tensor<16xf32>
    %4983 = "stablehlo.add"(%4981, %4982) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4984 = "stablehlo.abs"(%199) : (tensor<16xf32>) -> tensor<16xf32>
    %4985 = "stablehlo.add"(%4983, %4984) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4986 = "stablehlo.abs"(%127) : (tensor<256x16xf32>) -> tensor<256x16xf32>
    %4987 = "stablehlo.broadcast_in_dim"(%4468) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<256x16xf32>
    %4988 = "stablehlo.multiply"(%4986, %4987) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %4989 = "stablehlo.abs"(%54) : (tensor<256x16xf32>) -> tensor<256x16xf32>
    %4990 = "stablehlo.broadcast_in_dim"(%4471) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<256x16xf32>
    %4991 = "stablehlo.multiply"(%4989, %4990) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %4992 = "stablehlo.add"(%4988, %4991) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %4993 = "stablehlo.abs"(%273) : (tensor<256x16xf32>) -> tensor<256x16xf32>
    %4994 = "stablehlo.add"(%4992, %4993) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %4995 = "stablehlo.abs"(%200) : (tensor<256x16xf32>) -> tensor<256x16xf32>
    %4996 = "stablehlo.add"(%4994, %4995) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %4997 = "stablehlo.abs"(%128) : (tensor<16xf32>) -> tensor<16xf32>
    %4998 = "stablehlo.multiply"(%4997, %4485) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4999 = "stablehlo.abs"(%55) : (tensor<16xf32>) -> tensor<16xf32>
    %5000 = "stablehlo.multiply"(%4999, %4488) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5001 = "stablehlo.add"(%4998, %5000) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5002 = "stablehlo.abs"(%274) : (tensor<16xf32>) -> tensor<16xf32>
    %5003 = "stablehlo.add"(%5001, %5002) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5004 = "stablehlo.abs"(%201) : (tensor<16xf32>) -> tensor<16xf32>
    %5005 = "stablehlo.add"(%5003, %5004) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5006 = "stablehlo.abs"(%129) : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %5007 = "stablehlo.multiply"(%5006, %4474) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5008 = "stablehlo.abs"(%56) : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %5009 = "stablehlo.multiply"(%5008, %4477) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5010 = "stablehlo.add"(%5007, %5009) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5011 = "stablehlo.abs"(%275) : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %5012 = "stablehlo.add"(%5010, %5011) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5013 = "stablehlo.abs"(%202) : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %5014 = "stablehlo.add"(%5012, %5013) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5015 = "stablehlo.abs"(%130) : (tensor<16xf32>) -> tensor<16xf32>
    %5016 = "stablehlo.multiply"(%5015, %4485) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5017 = "stablehlo.abs"(%57) : (tensor<16xf32>) -> tensor<16xf32>
    %5018 = "stablehlo.multiply"(%5017, %4488) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5019 = "stablehlo.add"(%5016, %5018) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5020 = "stablehlo.abs"(%276) : (tensor<16xf32>) -> tensor<16xf32>
    %5021 = "stablehlo.add"(%5019, %5020) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5022 = "stablehlo.abs"(%203) : (tensor<16xf32>) -> tensor<16xf32>
    %5023 = "stablehlo.add"(%5021, %5022) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5024 = "stablehlo.abs"(%131) : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %5025 = "stablehlo.multiply"(%5024, %4474) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5026 = "stablehlo.abs"(%58) : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %5027 = "stablehlo.multiply"(%5026, %4477) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5028 = "stablehlo.add"(%5025, %5027) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5029 = "stablehlo.abs"(%277) : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %5030 = "stablehlo.add"(%5028, %5029) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5031 = "stablehlo.abs"(%204) : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %5032 = "stablehlo.add"(%5030, %5031) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5033 = "stablehlo.abs"(%132) : (tensor<16xf32>) -> tensor<16xf32>
    %5034 = "stablehlo.multiply"(%5033, %4485) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5035 = "stablehlo.abs"(%59) : (tensor<16xf32>) -> tensor<16xf32>
    %5036 = "stablehlo.multiply"(%5035, %4488) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5037 = "stablehlo.add"(%5034, %5036) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5038 = "stablehlo.abs"(%278) : (tensor<16xf32>) -> tensor<16xf32>
    %5039 = "stablehlo.add"(%5037, %5038) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5040 = "stablehlo.abs"(%205) : (tensor<16xf32>) -> tensor<16xf32>
    %5041 = "stablehlo.add"(%5039, %5040) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5042 = "stablehlo.abs"(%133) : (tensor<8x16xf32>) -> tensor<8x16xf32>
    %5043 = "stablehlo.multiply"(%5042, %4681) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %5044 = "stablehlo.abs"(%60) : (tensor<8x16xf32>) -> tensor<8x16xf32>
    %5045 = "stablehlo.multiply"(%5044, %4684) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %5046 = "stablehlo.add"(%5043, %5045) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %5047 = "stablehlo.abs"(%279) : (tensor<8x16xf32>) -> tensor<8x16xf32>
    %5048 = "stablehlo.add"(%5046, %5047) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %5049 = "stablehlo.abs"(%206) : (tensor<8x16xf32>) -> tensor<8x16xf32>
    %5050 = "stablehlo.add"(%5048, %5049) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %5051 = "stablehlo.abs"(%134) : (tensor<16xf32>) -> tensor<16xf32>
    %5052 = "stablehlo.multiply"(%5051, %4485) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5053 = "stablehlo.abs"(%61) : (tensor<16xf32>) -> tensor<16xf32>
    %5054 = "stablehlo.multiply"(%5053, %4488) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5055 = "stablehlo.add"(%5052, %5054) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5056 = "stablehlo.abs"(%280) : (tensor<16xf32>) -> tensor<16xf32>
    %5057 = "stablehlo.add"(%5055, %5056) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5058 = "stablehlo.abs"(%207) : (tensor<16xf32>) -> tensor<16xf32>
    %5059 = "stablehlo.add"(%5057, %5058) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5060 = "stablehlo.abs"(%135) : (tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %5061 = "stablehlo.broadcast_in_dim"(%4468) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x48xf32>
    %5062 = "stablehlo.multiply"(%5060, %5061) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %5063 = "stablehlo.abs"(%62) : (tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %5064 = "stablehlo.broadcast_in_dim"(%4471) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x48xf32>
    %5065 = "stablehlo.multiply"(%5063, %5064) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %5066 = "stablehlo.add"(%5062, %5065) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %5067 = "stablehlo.abs"(%281) : (tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %5068 = "stablehlo.add"(%5066, %5067) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %5069 = "stablehlo.abs"(%208) : (tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %5070 = "stablehlo.add"(%5068, %5069) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %5071 = "stablehlo.abs"(%136) : (tensor<2x48xf32>) -> tensor<2x48xf32>
    %5072 = "stablehlo.broadcast_in_dim"(%4468) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x48xf32>
    %5073 = "stablehlo.multiply"(%5071, %5072) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %5074 = "stablehlo.abs"(%63) : (tensor<2x48xf32>) -> tensor<2x48xf32>
    %5075 = "stablehlo.broadcast_in_dim"(%4471) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x48xf32>
    %5076 = "stablehlo.multiply"(%5074, %5075) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %5077 = "stablehlo.add"(%5073, %5076) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %5078 = "stablehlo.abs"(%282) : (tensor<2x48xf32>) -> tensor<2x48xf32>
    %5079 = "stablehlo.add"(%5077, %5078) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %5080 = "stablehlo.abs"(%209) : (tensor<2x48xf32>) -> tensor<2x48xf32>
    %5081 = "stablehlo.add"(%5079, %5080) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %5082 = "stablehlo.abs"(%137) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %5083 = "stablehlo.multiply"(%5082, %4721) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5084 = "stablehlo.abs"(%64) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %5085 = "stablehlo.multiply"(%5084, %4724) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5086 = "stablehlo.add"(%5083, %5085) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5087 = "stablehlo.abs"(%283) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %5088 = "stablehlo.add"(%5086, %5087) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5089 = "stablehlo.abs"(%210) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %5090 = "stablehlo.add"(%5088, %5089) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5091 = "stablehlo.abs"(%138) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %5092 = "stablehlo.multiply"(%5091, %4721) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5093 = "stablehlo.abs"(%65) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %5094 = "stablehlo.multiply"(%5093, %4724) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5095 = "stablehlo.add"(%5092, %5094) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5096 = "stablehlo.abs"(%284) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %5097 = "stablehlo.add"(%5095, %5096) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5098 = "stablehlo.abs"(%211) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %5099 = "stablehlo.add"(%5097, %5098) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5100 = "stablehlo.abs"(%139) : (tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5101 = "stablehlo.broadcast_in_dim"(%4468) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x16xf32>
    %5102 = "stablehlo.multiply"(%5100, %5101) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5103 = "stablehlo.abs"(%66) : (tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5104 = "stablehlo.broadcast_in_dim"(%4471) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x16xf32>
    %5105 = "stablehlo.multiply"(%5103, %5104) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5106 = "stablehlo.add"(%5102, %5105) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5107 = "stablehlo.abs"(%285) : (tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5108 = "stablehlo.add"(%5106, %5107) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5109 = "stablehlo.abs"(%212) : (tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5110 = "stablehlo.add"(%5108, %5109) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5111 = "stablehlo.abs"(%140) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %5112 = "stablehlo.multiply"(%5111, %4721) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5113 = "stablehlo.abs"(%67) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %5114 = "stablehlo.multiply"(%5113, %4724) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5115 = "stablehlo.add"(%5112, %5114) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5116 = "stablehlo.abs"(%286) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %5117 = "stablehlo.add"(%5115, %5116) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5118 = "stablehlo.abs"(%213) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %5119 = "stablehlo.add"(%5117, %5118) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5120 = "stablehlo.abs"(%141) : (tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5121 = "stablehlo.multiply"(%5120, %5101) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5122 = "stablehlo.abs"(%68) : (tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5123 = "stablehlo.multiply"(%5122, %5104) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5124 = "stablehlo.add"(%5121, %5123) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5125 = "stablehlo.abs"(%287) : (tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5126 = "stablehlo.add"(%5124, %5125) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5127 = "stablehlo.abs"(%214) : (tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5128 = "stablehlo.add"(%5126, %5127) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5129 = "stablehlo.abs"(%142) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %5130 = "stablehlo.multiply"(%5129, %4721) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5131 = "stablehlo.abs"(%69) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %5132 = "stablehlo.multiply"(%5131, %4724) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5133 = "stablehlo.add"(%5130, %5132) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5134 = "stablehlo.abs"(%288) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %5135 = "stablehlo.add"(%5133, %5134) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5136 = "stablehlo.abs"(%215) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %5137 = "stablehlo.add"(%5135, %5136) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5138 = "stablehlo.abs"(%143) : (tensor<16x32xf32>) -> tensor<16x32xf32>
    %5139 = "stablehlo.broadcast_in_dim"(%4468) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x32xf32>
    %5140 = "stablehlo.multiply"(%5138, %5139) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %5141 = "stablehlo.abs"(%70) : (tensor<16x32xf32>) -> tensor<16x32xf32>
    %5142 = "stablehlo.broadcast_in_dim"(%4471) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x32xf32>
    %5143 = "stablehlo.multiply"(%5141, %5142) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %5144 = "stablehlo.add"(%5140, %5143) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %5145 = "stablehlo.abs"(%289) : (tensor<16x32xf32>) -> tensor<16x32xf32>
    %5146 = "stablehlo.add"(%5144, %5145) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %5147 = "stablehlo.abs"(%216) : (tensor<16x32xf32>) -> tensor<16x32xf32>
    %5148 = "stablehlo.add"(%5146, %5147) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %5149 = "stablehlo.abs"(%144) : (tensor<32xf32>) -> tensor<32xf32>
    %5150 = "stablehlo.broadcast_in_dim"(%4468) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<32xf32>
    %5151 = "stablehlo.multiply"(%5149, %5150) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5152 = "stablehlo.abs"(%71) : (tensor<32xf32>) -> tensor<32xf32>
    %5153 = "stablehlo.broadcast_in_dim"(%4471) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<32xf32>
    %5154 = "stablehlo.multiply"(%5152, %5153) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5155 = "stablehlo.add"(%5151, %5154) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5156 = "stablehlo.abs"(%290) : (tensor<32xf32>) -> tensor<32xf32>
    %5157 = "stablehlo.add"(%5155, %5156) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5158 = "stablehlo.abs"(%217) : (tensor<32xf32>) -> tensor<32xf32>
    %5159 = "stablehlo.add"(%5157, %5158) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5160 = "stablehlo.abs"(%145) : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %5161 = "stablehlo.multiply"(%5160, %4474) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5162 = "stablehlo.abs"(%72) : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %5163 = "stablehlo.multiply"(%5162, %4477) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5164 = "stablehlo.add"(%5161, %5163) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5165 = "stablehlo.abs"(%291) : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %5166 = "stablehlo.add"(%5164, %5165) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5167 = "stablehlo.abs"(%218) : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %5168 = "stablehlo.add"(%5166, %5167) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5169 = "stablehlo.abs"(%146) : (tensor<16xf32>) -> tensor<16xf32>
    %5170 = "stablehlo.multiply"(%5169, %4485) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5171 = "stablehlo.abs"(%73) : (tensor<16xf32>) -> tensor<16xf32>
    %5172 = "stablehlo.multiply"(%5171, %4488) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5173 = "stablehlo.add"(%5170, %5172) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5174 = "stablehlo.abs"(%292) : (tensor<16xf32>) -> tensor<16xf32>
    %5175 = "stablehlo.add"(%5173, %5174) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5176 = "stablehlo.abs"(%219) : (tensor<16xf32>) -> tensor<16xf32>
    %5177 = "stablehlo.add"(%5175, %5176) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5178 = "stablehlo.abs"(%4483) : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %5179 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5183 = "stablehlo.reduce"(%5178, %5179) ({
      ^bb0(%5180: tensor<f32>, %5181: tensor<f32>):
        %5182 = "stablehlo.add"(%5180, %5181) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5182) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16x16xf32>, tensor<f32>) -> tensor<16xf32>
    %5184 = "stablehlo.abs"(%4494) : (tensor<16xf32>) -> tensor<16xf32>
    %5185 = "stablehlo.abs"(%4505) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %5186 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5190 = "stablehlo.reduce"(%5185, %5186) ({
      ^bb0(%5187: tensor<f32>, %5188: tensor<f32>):
        %5189 = "stablehlo.add"(%5187, %5188) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5189) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1x16xf32>, tensor<f32>) -> tensor<16xf32>
    %5191 = "stablehlo.abs"(%4514) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %5192 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5196 = "stablehlo.reduce"(%5191, %5192) ({
      ^bb0(%5193: tensor<f32>, %5194: tensor<f32>):
        %5195 = "stablehlo.add"(%5193, %5194) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5195) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1x16xf32>, tensor<f32>) -> tensor<16xf32>
    %5197 = "stablehlo.abs"(%4525) : (tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %5198 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5202 = "stablehlo.reduce"(%5197, %5198) ({
      ^bb0(%5199: tensor<f32>, %5200: tensor<f32>):
        %5201 = "stablehlo.add"(%5199, %5200) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5201) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2>} : (tensor<1x16x2x8xf32>, tensor<f32>) -> tensor<8xf32>
    %5203 = "stablehlo.abs"(%4536) : (tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %5204 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5208 = "stablehlo.reduce"(%5203, %5204) ({
      ^bb0(%5205: tensor<f32>, %5206: tensor<f32>):
        %5207 = "stablehlo.add"(%5205, %5206) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5207) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<1x2x8xf32>, tensor<f32>) -> tensor<8xf32>
    %5209 = "stablehlo.abs"(%4545) : (tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %5210 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5214 = "stablehlo.reduce"(%5209, %5210) ({
      ^bb0(%5211: tensor<f32>, %5212: tensor<f32>):
        %5213 = "stablehlo.add"(%5211, %5212) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5213) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2>} : (tensor<1x16x2x8xf32>, tensor<f32>) -> tensor<8xf32>
    %5215 = "stablehlo.abs"(%4554) : (tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %5216 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5220 = "stablehlo.reduce"(%5215, %5216) ({
      ^bb0(%5217: tensor<f32>, %5218: tensor<f32>):
        %5219 = "stablehlo.add"(%5217, %5218) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5219) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<1x2x8xf32>, tensor<f32>) -> tensor<8xf32>
    %5221 = "stablehlo.abs"(%4563) : (tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %5222 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5226 = "stablehlo.reduce"(%5221, %5222) ({
      ^bb0(%5223: tensor<f32>, %5224: tensor<f32>):
        %5225 = "stablehlo.add"(%5223, %5224) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5225) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2>} : (tensor<1x16x2x8xf32>, tensor<f32>) -> tensor<8xf32>
    %5227 = "stablehlo.abs"(%4572) : (tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %5228 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5232 = "stablehlo.reduce"(%5227, %5228) ({
      ^bb0(%5229: tensor<f32>, %5230: tensor<f32>):
        %5231 = "stablehlo.add"(%5229, %5230) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5231) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<1x2x8xf32>, tensor<f32>) -> tensor<8xf32>
    %5233 = "stablehlo.abs"(%4583) : (tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %5234 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5238 = "stablehlo.reduce"(%5233, %5234) ({
      ^bb0(%5235: tensor<f32>, %5236: tensor<f32>):
        %5237 = "stablehlo.add"(%5235, %5236) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5237) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2>} : (tensor<1x2x8x16xf32>, tensor<f32>) -> tensor<16xf32>
    %5239 = "stablehlo.abs"(%4592) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %5240 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5244 = "stablehlo.reduce"(%5239, %5240) ({
      ^bb0(%5241: tensor<f32>, %5242: tensor<f32>):
        %5243 = "stablehlo.add"(%5241, %5242) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5243) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1x16xf32>, tensor<f32>) -> tensor<16xf32>
    %5245 = "stablehlo.abs"(%4601) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %5246 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5250 = "stablehlo.reduce"(%5245, %5246) ({
      ^bb0(%5247: tensor<f32>, %5248: tensor<f32>):
        %5249 = "stablehlo.add"(%5247, %5248) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5249) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1x16xf32>, tensor<f32>) -> tensor<16xf32>
    %5251 = "stablehlo.abs"(%4610) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %5252 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5256 = "stablehlo.reduce"(%5251, %5252) ({
      ^bb0(%5253: tensor<f32>, %5254: tensor<f32>):
        %5255 = "stablehlo.add"(%5253, %5254) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5255) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1x16xf32>, tensor<f32>) -> tensor<16xf32>
    %5257 = "stablehlo.abs"(%4621) : (tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %5258 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5262 = "stablehlo.reduce"(%5257, %5258) ({
      ^bb0(%5259: tensor<f32>, %5260: tensor<f32>):
        %5261 = "stablehlo.add"(%5259, %5260) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5261) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<1x16x64xf32>, tensor<f32>) -> tensor<64xf32>
    %5263 = "stablehlo.abs"(%4632) : (tensor<1x64xf32>) -> tensor<1x64xf32>
    %5264 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5268 = "stablehlo.reduce"(%5263, %5264) ({
      ^bb0(%5265: tensor<f32>, %5266: tensor<f32>):
        %5267 = "stablehlo.add"(%5265, %5266) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5267) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1x64xf32>, tensor<f32>) -> tensor<64xf32>
    %5269 = "stablehlo.abs"(%4643) : (tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %5270 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5274 = "stablehlo.reduce"(%5269, %5270) ({
      ^bb0(%5271: tensor<f32>, %5272: tensor<f32>):
        %5273 = "stablehlo.add"(%5271, %5272) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5273) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<1x64x16xf32>, tensor<f32>) -> tensor<16xf32>
    %5275 = "stablehlo.abs"(%4652) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %5276 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5280 = "stablehlo.reduce"(%5275, %5276) ({
      ^bb0(%5277: tensor<f32>, %5278: tensor<f32>):
        %5279 = "stablehlo.add"(%5277, %5278) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5279) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<1x16xf32>, tensor<f32>) -> tensor<16xf32>
    %5281 = "stablehlo.abs"(%4661) : (tensor<16xf32>) -> tensor<16xf32>
    %5282 = "stablehlo.abs"(%4670) : (tensor<16xf32>) -> tensor<16xf32>
    %5283 = "stablehlo.abs"(%4679) : (tensor<16xf32>) -> tensor<16xf32>
    %5284 = "stablehlo.abs"(%4690) : (tensor<8x16xf32>) -> tensor<8x16xf32>
    %5285 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5289 = "stablehlo.reduce"(%5284, %5285) ({
      ^bb0(%5286: tensor<f32>, %5287: tensor<f32>):
        %5288 = "stablehlo.add"(%5286, %5287) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5288) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<8x16xf32>, tensor<f32>) -> tensor<16xf32>
    %5290 = "stablehlo.abs"(%4699) : (tensor<16xf32>) -> tensor<16xf32>
    %5291 = "stablehlo.abs"(%4708) : (tensor<16xf32>) -> tensor<16xf32>
    %5292 = "stablehlo.abs"(%4719) : (tensor<4x16xf32>) -> tensor<4x16xf32>
    %5293 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5297 = "stablehlo.reduce"(%5292, %5293) ({
      ^bb0(%5294: tensor<f32>, %5295: tensor<f32>):
        %5296 = "stablehlo.add"(%5294, %5295) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5296) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<4x16xf32>, tensor<f32>) -> tensor<16xf32>
    %5298 = "stablehlo.abs"(%4730) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %5299 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5303 = "stablehlo.reduce"(%5298, %5299) ({
      ^bb0(%5300: tensor<f32>, %5301: tensor<f32>):
        %5302 = "stablehlo.add"(%5300, %5301) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5302) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<16xf32>
    %5304 = "stablehlo.abs"(%4739) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %5305 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5309 = "stablehlo.reduce"(%5304, %5305) ({
      ^bb0(%5306: tensor<f32>, %5307: tensor<f32>):
        %5308 = "stablehlo.add"(%5306, %5307) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5308) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<16xf32>
    %5310 = "stablehlo.abs"(%4750) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %5311 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5315 = "stablehlo.reduce"(%5310, %5311) ({
      ^bb0(%5312: tensor<f32>, %5313: tensor<f32>):
        %5314 = "stablehlo.add"(%5312, %5313) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5314) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2>} : (tensor<2x16x2x8xf32>, tensor<f32>) -> tensor<8xf32>
    %5316 = "stablehlo.abs"(%4761) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %5317 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5321 = "stablehlo.reduce"(%5316, %5317) ({
      ^bb0(%5318: tensor<f32>, %5319: tensor<f32>):
        %5320 = "stablehlo.add"(%5318, %5319) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5320) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<2x2x8xf32>, tensor<f32>) -> tensor<8xf32>
    %5322 = "stablehlo.abs"(%4770) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %5323 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5327 = "stablehlo.reduce"(%5322, %5323) ({
      ^bb0(%5324: tensor<f32>, %5325: tensor<f32>):
        %5326 = "stablehlo.add"(%5324, %5325) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5326) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2>} : (tensor<2x16x2x8xf32>, tensor<f32>) -> tensor<8xf32>
    %5328 = "stablehlo.abs"(%4779) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %5329 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5333 = "stablehlo.reduce"(%5328, %5329) ({
      ^bb0(%5330: tensor<f32>, %5331: tensor<f32>):
        %5332 = "stablehlo.add"(%5330, %5331) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5332) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<2x2x8xf32>, tensor<f32>) -> tensor<8xf32>
    %5334 = "stablehlo.abs"(%4788) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %5335 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5339 = "stablehlo.reduce"(%5334, %5335) ({
      ^bb0(%5336: tensor<f32>, %5337: tensor<f32>):
        %5338 = "stablehlo.add"(%5336, %5337) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5338) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2>} : (tensor<2x16x2x8xf32>, tensor<f32>) -> tensor<8xf32>
    %5340 = "stablehlo.abs"(%4797) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %5341 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5345 = "stablehlo.reduce"(%5340, %5341) ({
      ^bb0(%5342: tensor<f32>, %5343: tensor<f32>):
        %5344 = "stablehlo.add"(%5342, %5343) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5344) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<2x2x8xf32>, tensor<f32>) -> tensor<8xf32>
    %5346 = "stablehlo.abs"(%4808) : (tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %5347 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5351 = "stablehlo.reduce"(%5346, %5347) ({
      ^bb0(%5348: tensor<f32>, %5349: tensor<f32>):
        %5350 = "stablehlo.add"(%5348, %5349) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5350) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x8x16xf32>, tensor<f32>) -> tensor<16xf32>
    %5352 = "stablehlo.abs"(%4817) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %5353 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5357 = "stablehlo.reduce"(%5352, %5353) ({
      ^bb0(%5354: tensor<f32>, %5355: tensor<f32>):
        %5356 = "stablehlo.add"(%5354, %5355) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5356) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<16xf32>
    %5358 = "stablehlo.abs"(%4826) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %5359 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5363 = "stablehlo.reduce"(%5358, %5359) ({
      ^bb0(%5360: tensor<f32>, %5361: tensor<f32>):
        %5362 = "stablehlo.add"(%5360, %5361) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5362) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2>} : (tensor<2x16x2x8xf32>, tensor<f32>) -> tensor<8xf32>
    %5364 = "stablehlo.abs"(%4835) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %5365 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5369 = "stablehlo.reduce"(%5364, %5365) ({
      ^bb0(%5366: tensor<f32>, %5367: tensor<f32>):
        %5368 = "stablehlo.add"(%5366, %5367) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5368) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<2x2x8xf32>, tensor<f32>) -> tensor<8xf32>
    %5370 = "stablehlo.abs"(%4844) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %5371 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5375 = "stablehlo.reduce"(%5370, %5371) ({
      ^bb0(%5372: tensor<f32>, %5373: tensor<f32>):
        %5374 = "stablehlo.add"(%5372, %5373) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5374) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2>} : (tensor<2x16x2x8xf32>, tensor<f32>) -> tensor<8xf32>
    %5376 = "stablehlo.abs"(%4853) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %5377 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5381 = "stablehlo.reduce"(%5376, %5377) ({
      ^bb0(%5378: tensor<f32>, %5379: tensor<f32>):
        %5380 = "stablehlo.add"(%5378, %5379) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5380) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<2x2x8xf32>, tensor<f32>) -> tensor<8xf32>
    %5382 = "stablehlo.abs"(%4862) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %5383 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5387 = "stablehlo.reduce"(%5382, %5383) ({
      ^bb0(%5384: tensor<f32>, %5385: tensor<f32>):
        %5386 = "stablehlo.add"(%5384, %5385) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5386) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<16xf32>
    %5388 = "stablehlo.abs"(%4871) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %5389 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5393 = "stablehlo.reduce"(%5388, %5389) ({
      ^bb0(%5390: tensor<f32>, %5391: tensor<f32>):
        %5392 = "stablehlo.add"(%5390, %5391) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5392) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<16xf32>
    %5394 = "stablehlo.abs"(%4880) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %5395 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5399 = "stablehlo.reduce"(%5394, %5395) ({
      ^bb0(%5396: tensor<f32>, %5397: tensor<f32>):
        %5398 = "stablehlo.add"(%5396, %5397) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5398) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2>} : (tensor<2x16x2x8xf32>, tensor<f32>) -> tensor<8xf32>
    %5400 = "stablehlo.abs"(%4889) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %5401 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5405 = "stablehlo.reduce"(%5400, %5401) ({
      ^bb0(%5402: tensor<f32>, %5403: tensor<f32>):
        %5404 = "stablehlo.add"(%5402, %5403) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5404) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<2x2x8xf32>, tensor<f32>) -> tensor<8xf32>
    %5406 = "stablehlo.abs"(%4898) : (tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %5407 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5411 = "stablehlo.reduce"(%5406, %5407) ({
      ^bb0(%5408: tensor<f32>, %5409: tensor<f32>):
        %5410 = "stablehlo.add"(%5408, %5409) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5410) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x8x16xf32>, tensor<f32>) -> tensor<16xf32>
    %5412 = "stablehlo.abs"(%4907) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %5413 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5417 = "stablehlo.reduce"(%5412, %5413) ({
      ^bb0(%5414: tensor<f32>, %5415: tensor<f32>):
        %5416 = "stablehlo.add"(%5414, %5415) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5416) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<16xf32>
    %5418 = "stablehlo.abs"(%4916) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %5419 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5423 = "stablehlo.reduce"(%5418, %5419) ({
      ^bb0(%5420: tensor<f32>, %5421: tensor<f32>):
        %5422 = "stablehlo.add"(%5420, %5421) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5422) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<16xf32>
    %5424 = "stablehlo.abs"(%4925) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %5425 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5429 = "stablehlo.reduce"(%5424, %5425) ({
      ^bb0(%5426: tensor<f32>, %5427: tensor<f32>):
        %5428 = "stablehlo.add"(%5426, %5427) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5428) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<16xf32>
    %5430 = "stablehlo.abs"(%4936) : (tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %5431 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5435 = "stablehlo.reduce"(%5430, %5431) ({
      ^bb0(%5432: tensor<f32>, %5433: tensor<f32>):
        %5434 = "stablehlo.add"(%5432, %5433) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5434) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<2x16x64xf32>, tensor<f32>) -> tensor<64xf32>
    %5436 = "stablehlo.abs"(%4947) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %5437 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5441 = "stablehlo.reduce"(%5436, %5437) ({
      ^bb0(%5438: tensor<f32>, %5439: tensor<f32>):
        %5440 = "stablehlo.add"(%5438, %5439) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5440) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2x64xf32>, tensor<f32>) -> tensor<64xf32>
    %5442 = "stablehlo.abs"(%4958) : (tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %5443 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5447 = "stablehlo.reduce"(%5442, %5443) ({
      ^bb0(%5444: tensor<f32>, %5445: tensor<f32>):
        %5446 = "stablehlo.add"(%5444, %5445) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5446) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<2x64x16xf32>, tensor<f32>) -> tensor<16xf32>
    %5448 = "stablehlo.abs"(%4967) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %5449 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5453 = "stablehlo.reduce"(%5448, %5449) ({
      ^bb0(%5450: tensor<f32>, %5451: tensor<f32>):
        %5452 = "stablehlo.add"(%5450, %5451) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5452) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<16xf32>
    %5454 = "stablehlo.abs"(%4976) : (tensor<16xf32>) -> tensor<16xf32>
    %5455 = "stablehlo.abs"(%4985) : (tensor<16xf32>) -> tensor<16xf32>
    %5456 = "stablehlo.abs"(%4996) : (tensor<256x16xf32>) -> tensor<256x16xf32>
    %5457 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5461 = "stablehlo.reduce"(%5456, %5457) ({
      ^bb0(%5458: tensor<f32>, %5459: tensor<f32>):
        %5460 = "stablehlo.add"(%5458, %5459) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5460) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<256x16xf32>, tensor<f32>) -> tensor<16xf32>
    %5462 = "stablehlo.abs"(%5005) : (tensor<16xf32>) -> tensor<16xf32>
    %5463 = "stablehlo.abs"(%5014) : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %5464 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5468 = "stablehlo.reduce"(%5463, %5464) ({
      ^bb0(%5465: tensor<f32>, %5466: tensor<f32>):
        %5467 = "stablehlo.add"(%5465, %5466) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5467) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16x16xf32>, tensor<f32>) -> tensor<16xf32>
    %5469 = "stablehlo.abs"(%5023) : (tensor<16xf32>) -> tensor<16xf32>
    %5470 = "stablehlo.abs"(%5032) : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %5471 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5475 = "stablehlo.reduce"(%5470, %5471) ({
      ^bb0(%5472: tensor<f32>, %5473: tensor<f32>):
        %5474 = "stablehlo.add"(%5472, %5473) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5474) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16x16xf32>, tensor<f32>) -> tensor<16xf32>
    %5476 = "stablehlo.abs"(%5041) : (tensor<16xf32>) -> tensor<16xf32>
    %5477 = "stablehlo.abs"(%5050) : (tensor<8x16xf32>) -> tensor<8x16xf32>
    %5478 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5482 = "stablehlo.reduce"(%5477, %5478) ({
      ^bb0(%5479: tensor<f32>, %5480: tensor<f32>):
        %5481 = "stablehlo.add"(%5479, %5480) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5481) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<8x16xf32>, tensor<f32>) -> tensor<16xf32>
    %5483 = "stablehlo.abs"(%5059) : (tensor<16xf32>) -> tensor<16xf32>
    %5484 = "stablehlo.abs"(%5070) : (tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %5485 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5489 = "stablehlo.reduce"(%5484, %5485) ({
      ^bb0(%5486: tensor<f32>, %5487: tensor<f32>):
        %5488 = "stablehlo.add"(%5486, %5487) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5488) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<2x16x48xf32>, tensor<f32>) -> tensor<48xf32>
    %5490 = "stablehlo.abs"(%5081) : (tensor<2x48xf32>) -> tensor<2x48xf32>
    %5491 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5495 = "stablehlo.reduce"(%5490, %5491) ({
      ^bb0(%5492: tensor<f32>, %5493: tensor<f32>):
        %5494 = "stablehlo.add"(%5492, %5493) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5494) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2x48xf32>, tensor<f32>) -> tensor<48xf32>
    %5496 = "stablehlo.abs"(%5090) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %5497 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5501 = "stablehlo.reduce"(%5496, %5497) ({
      ^bb0(%5498: tensor<f32>, %5499: tensor<f32>):
        %5500 = "stablehlo.add"(%5498, %5499) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5500) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<16xf32>
    %5502 = "stablehlo.abs"(%5099) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %5503 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5507 = "stablehlo.reduce"(%5502, %5503) ({
      ^bb0(%5504: tensor<f32>, %5505: tensor<f32>):
        %5506 = "stablehlo.add"(%5504, %5505) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5506) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<16xf32>
    %5508 = "stablehlo.abs"(%5110) : (tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5509 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5513 = "stablehlo.reduce"(%5508, %5509) ({
      ^bb0(%5510: tensor<f32>, %5511: tensor<f32>):
        %5512 = "stablehlo.add"(%5510, %5511) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5512) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<2x16x16xf32>, tensor<f32>) -> tensor<16xf32>
    %5514 = "stablehlo.abs"(%5119) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %5515 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5519 = "stablehlo.reduce"(%5514, %5515) ({
      ^bb0(%5516: tensor<f32>, %5517: tensor<f32>):
        %5518 = "stablehlo.add"(%5516, %5517) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5518) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<16xf32>
    %5520 = "stablehlo.abs"(%5128) : (tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5521 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5525 = "stablehlo.reduce"(%5520, %5521) ({
      ^bb0(%5522: tensor<f32>, %5523: tensor<f32>):
        %5524 = "stablehlo.add"(%5522, %5523) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5524) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<2x16x16xf32>, tensor<f32>) -> tensor<16xf32>
    %5526 = "stablehlo.abs"(%5137) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %5527 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5531 = "stablehlo.reduce"(%5526, %5527) ({
      ^bb0(%5528: tensor<f32>, %5529: tensor<f32>):
        %5530 = "stablehlo.add"(%5528, %5529) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5530) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<16xf32>
    %5532 = "stablehlo.abs"(%5148) : (tensor<16x32xf32>) -> tensor<16x32xf32>
    %5533 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5537 = "stablehlo.reduce"(%5532, %5533) ({
      ^bb0(%5534: tensor<f32>, %5535: tensor<f32>):
        %5536 = "stablehlo.add"(%5534, %5535) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5536) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16x32xf32>, tensor<f32>) -> tensor<32xf32>
    %5538 = "stablehlo.abs"(%5159) : (tensor<32xf32>) -> tensor<32xf32>
    %5539 = "stablehlo.abs"(%5168) : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %5540 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5544 = "stablehlo.reduce"(%5539, %5540) ({
      ^bb0(%5541: tensor<f32>, %5542: tensor<f32>):
        %5543 = "stablehlo.add"(%5541, %5542) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5543) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16x16xf32>, tensor<f32>) -> tensor<16xf32>
    %5545 = "stablehlo.abs"(%5177) : (tensor<16xf32>) -> tensor<16xf32>
    %5546 = "stablehlo.abs"(%4472) : (tensor<f32>) -> tensor<f32>
    %5547 = "stablehlo.abs"(%1815) : (tensor<f32>) -> tensor<f32>
    %5548:75 = "stablehlo.optimization_barrier"(%5183, %5184, %5190, %5196, %5202, %5208, %5214, %5220, %5226, %5232, %5238, %5244, %5250, %5256, %5262, %5268, %5274, %5280, %5281, %5282, %5283, %5289, %5290, %5291, %5297, %5303, %5309, %5315, %5321, %5327, %5333, %5339, %5345, %5351, %5357, %5363, %5369, %5375, %5381, %5387, %5393, %5399, %5405, %5411, %5417, %5423, %5429, %5435, %5441, %5447, %5453, %5454, %5455, %5461, %5462, %5468, %5469, %5475, %5476, %5482, %5483, %5489, %5495, %5501, %5507, %5513, %5519, %5525, %5531, %5537, %5538, %5544, %5545, %5546, %5547) : (tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<64xf32>, tensor<64xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<16xf32>, tensor<16xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<16xf32>, tensor<16xf32>, tensor<8xf32>, tensor<8xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<64xf32>, tensor<64xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<48xf32>, tensor<48xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<32xf32>, tensor<32xf32>, tensor<16xf32>, tensor<16xf32>, tensor<f32>, tensor<f32>) -> (tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<64xf32>, tensor<64xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<16xf32>, tensor<16xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<16xf32>, tensor<16xf32>, tensor<8xf32>, tensor<8xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<64xf32>, tensor<64xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<48xf32>, tensor<48xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<32xf32>, tensor<32xf32>, tensor<16xf32>, tensor<16xf32>, tensor<f32>, tensor<f32>)
    %5549 = "stablehlo.abs"(%5548#0) : (tensor<16xf32>) -> tensor<16xf32>
    %5550 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5554 = "stablehlo.reduce"(%5549, %5550) ({
      ^bb0(%5551: tensor<f32>, %5552: tensor<f32>):
        %5553 = "stablehlo.add"(%5551, %5552) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5553) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5555 = "stablehlo.abs"(%5548#1) : (tensor<16xf32>) -> tensor<16xf32>
    %5556 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5560 = "stablehlo.reduce"(%5555, %5556) ({
      ^bb0(%5557: tensor<f32>, %5558: tensor<f32>):
        %5559 = "stablehlo.add"(%5557, %5558) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5559) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5561 = "stablehlo.add"(%5554, %5560) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5562 = "stablehlo.abs"(%5548#2) : (tensor<16xf32>) -> tensor<16xf32>
    %5563 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5567 = "stablehlo.reduce"(%5562, %5563) ({
      ^bb0(%5564: tensor<f32>, %5565: tensor<f32>):
        %5566 = "stablehlo.add"(%5564, %5565) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5566) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5568 = "stablehlo.add"(%5561, %5567) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5569 = "stablehlo.abs"(%5548#3) : (tensor<16xf32>) -> tensor<16xf32>
    %5570 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5574 = "stablehlo.reduce"(%5569, %5570) ({
      ^bb0(%5571: tensor<f32>, %5572: tensor<f32>):
        %5573 = "stablehlo.add"(%5571, %5572) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5573) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5575 = "stablehlo.add"(%5568, %5574) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5576 = "stablehlo.abs"(%5548#4) : (tensor<8xf32>) -> tensor<8xf32>
    %5577 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5581 = "stablehlo.reduce"(%5576, %5577) ({
      ^bb0(%5578: tensor<f32>, %5579: tensor<f32>):
        %5580 = "stablehlo.add"(%5578, %5579) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5580) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
    %5582 = "stablehlo.add"(%5575, %5581) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5583 = "stablehlo.abs"(%5548#5) : (tensor<8xf32>) -> tensor<8xf32>
    %5584 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5588 = "stablehlo.reduce"(%5583, %5584) ({
      ^bb0(%5585: tensor<f32>, %5586: tensor<f32>):
        %5587 = "stablehlo.add"(%5585, %5586) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5587) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
    %5589 = "stablehlo.add"(%5582, %5588) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5590 = "stablehlo.abs"(%5548#6) : (tensor<8xf32>) -> tensor<8xf32>
    %5591 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5595 = "stablehlo.reduce"(%5590, %5591) ({
      ^bb0(%5592: tensor<f32>, %5593: tensor<f32>):
        %5594 = "stablehlo.add"(%5592, %5593) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5594) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
    %5596 = "stablehlo.add"(%5589, %5595) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5597 = "stablehlo.abs"(%5548#7) : (tensor<8xf32>) -> tensor<8xf32>
    %5598 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5602 = "stablehlo.reduce"(%5597, %5598) ({
      ^bb0(%5599: tensor<f32>, %5600: tensor<f32>):
        %5601 = "stablehlo.add"(%5599, %5600) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5601) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
    %5603 = "stablehlo.add"(%5596, %5602) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5604 = "stablehlo.abs"(%5548#8) : (tensor<8xf32>) -> tensor<8xf32>
    %5605 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5609 = "stablehlo.reduce"(%5604, %5605) ({
      ^bb0(%5606: tensor<f32>, %5607: tensor<f32>):
        %5608 = "stablehlo.add"(%5606, %5607) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5608) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
    %5610 = "stablehlo.add"(%5603, %5609) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5611 = "stablehlo.abs"(%5548#9) : (tensor<8xf32>) -> tensor<8xf32>
    %5612 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5616 = "stablehlo.reduce"(%5611, %5612) ({
      ^bb0(%5613: tensor<f32>, %5614: tensor<f32>):
        %5615 = "stablehlo.add"(%5613, %5614) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5615) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
    %5617 = "stablehlo.add"(%5610, %5616) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5618 = "stablehlo.abs"(%5548#10) : (tensor<16xf32>) -> tensor<16xf32>
    %5619 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5623 = "stablehlo.reduce"(%5618, %5619) ({
      ^bb0(%5620: tensor<f32>, %5621: tensor<f32>):
        %5622 = "stablehlo.add"(%5620, %5621) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5622) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5624 = "stablehlo.add"(%5617, %5623) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5625 = "stablehlo.abs"(%5548#11) : (tensor<16xf32>) -> tensor<16xf32>
    %5626 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5630 = "stablehlo.reduce"(%5625, %5626) ({
      ^bb0(%5627: tensor<f32>, %5628: tensor<f32>):
        %5629 = "stablehlo.add"(%5627, %5628) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5629) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5631 = "stablehlo.add"(%5624, %5630) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5632 = "stablehlo.abs"(%5548#12) : (tensor<16xf32>) -> tensor<16xf32>
    %5633 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5637 = "stablehlo.reduce"(%5632, %5633) ({
      ^bb0(%5634: tensor<f32>, %5635: tensor<f32>):
        %5636 = "stablehlo.add"(%5634, %5635) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5636) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5638 = "stablehlo.add"(%5631, %5637) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5639 = "stablehlo.abs"(%5548#13) : (tensor<16xf32>) -> tensor<16xf32>
    %5640 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5644 = "stablehlo.reduce"(%5639, %5640) ({
      ^bb0(%5641: tensor<f32>, %5642: tensor<f32>):
        %5643 = "stablehlo.add"(%5641, %5642) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5643) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5645 = "stablehlo.add"(%5638, %5644) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5646 = "stablehlo.abs"(%5548#14) : (tensor<64xf32>) -> tensor<64xf32>
    %5647 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5651 = "stablehlo.reduce"(%5646, %5647) ({
      ^bb0(%5648: tensor<f32>, %5649: tensor<f32>):
        %5650 = "stablehlo.add"(%5648, %5649) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5650) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %5652 = "stablehlo.add"(%5645, %5651) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5653 = "stablehlo.abs"(%5548#15) : (tensor<64xf32>) -> tensor<64xf32>
    %5654 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5658 = "stablehlo.reduce"(%5653, %5654) ({
      ^bb0(%5655: tensor<f32>, %5656: tensor<f32>):
        %5657 = "stablehlo.add"(%5655, %5656) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5657) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %5659 = "stablehlo.add"(%5652, %5658) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5660 = "stablehlo.abs"(%5548#16) : (tensor<16xf32>) -> tensor<16xf32>
    %5661 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5665 = "stablehlo.reduce"(%5660, %5661) ({
      ^bb0(%5662: tensor<f32>, %5663: tensor<f32>):
        %5664 = "stablehlo.add"(%5662, %5663) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5664) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5666 = "stablehlo.add"(%5659, %5665) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5667 = "stablehlo.abs"(%5548#17) : (tensor<16xf32>) -> tensor<16xf32>
    %5668 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5672 = "stablehlo.reduce"(%5667, %5668) ({
      ^bb0(%5669: tensor<f32>, %5670: tensor<f32>):
        %5671 = "stablehlo.add"(%5669, %5670) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5671) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5673 = "stablehlo.add"(%5666, %5672) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5674 = "stablehlo.abs"(%5548#18) : (tensor<16xf32>) -> tensor<16xf32>
    %5675 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5679 = "stablehlo.reduce"(%5674, %5675) ({
      ^bb0(%5676: tensor<f32>, %5677: tensor<f32>):
        %5678 = "stablehlo.add"(%5676, %5677) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5678) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5680 = "stablehlo.add"(%5673, %5679) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5681 = "stablehlo.abs"(%5548#19) : (tensor<16xf32>) -> tensor<16xf32>
    %5682 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5686 = "stablehlo.reduce"(%5681, %5682) ({
      ^bb0(%5683: tensor<f32>, %5684: tensor<f32>):
        %5685 = "stablehlo.add"(%5683, %5684) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5685) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5687 = "stablehlo.add"(%5680, %5686) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5688 = "stablehlo.abs"(%5548#20) : (tensor<16xf32>) -> tensor<16xf32>
    %5689 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5693 = "stablehlo.reduce"(%5688, %5689) ({
      ^bb0(%5690: tensor<f32>, %5691: tensor<f32>):
        %5692 = "stablehlo.add"(%5690, %5691) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5692) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5694 = "stablehlo.add"(%5687, %5693) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5695 = "stablehlo.abs"(%5548#21) : (tensor<16xf32>) -> tensor<16xf32>
    %5696 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5700 = "stablehlo.reduce"(%5695, %5696) ({
      ^bb0(%5697: tensor<f32>, %5698: tensor<f32>):
        %5699 = "stablehlo.add"(%5697, %5698) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5699) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5701 = "stablehlo.add"(%5694, %5700) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5702 = "stablehlo.abs"(%5548#22) : (tensor<16xf32>) -> tensor<16xf32>
    %5703 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5707 = "stablehlo.reduce"(%5702, %5703) ({
      ^bb0(%5704: tensor<f32>, %5705: tensor<f32>):
        %5706 = "stablehlo.add"(%5704, %5705) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5706) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5708 = "stablehlo.add"(%5701, %5707) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5709 = "stablehlo.abs"(%5548#23) : (tensor<16xf32>) -> tensor<16xf32>
    %5710 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5714 = "stablehlo.reduce"(%5709, %5710) ({
      ^bb0(%5711: tensor<f32>, %5712: tensor<f32>):
        %5713 = "stablehlo.add"(%5711, %5712) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5713) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5715 = "stablehlo.add"(%5708, %5714) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5716 = "stablehlo.abs"(%5548#24) : (tensor<16xf32>) -> tensor<16xf32>
    %5717 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5721 = "stablehlo.reduce"(%5716, %5717) ({
      ^bb0(%5718: tensor<f32>, %5719: tensor<f32>):
        %5720 = "stablehlo.add"(%5718, %5719) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5720) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5722 = "stablehlo.add"(%5715, %5721) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5723 = "stablehlo.abs"(%5548#25) : (tensor<16xf32>) -> tensor<16xf32>
    %5724 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5728 = "stablehlo.reduce"(%5723, %5724) ({
      ^bb0(%5725: tensor<f32>, %5726: tensor<f32>):
        %5727 = "stablehlo.add"(%5725, %5726) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5727) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5729 = "stablehlo.add"(%5722, %5728) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5730 = "stablehlo.abs"(%5548#26) : (tensor<16xf32>) -> tensor<16xf32>
    %5731 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5735 = "stablehlo.reduce"(%5730, %5731) ({
      ^bb0(%5732: tensor<f32>, %5733: tensor<f32>):
        %5734 = "stablehlo.add"(%5732, %5733) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5734) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5736 = "stablehlo.add"(%5729, %5735) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5737 = "stablehlo.abs"(%5548#27) : (tensor<8xf32>) -> tensor<8xf32>
    %5738 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5742 = "stablehlo.reduce"(%5737, %5738) ({
      ^bb0(%5739: tensor<f32>, %5740: tensor<f32>):
        %5741 = "stablehlo.add"(%5739, %5740) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5741) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
    %5743 = "stablehlo.add"(%5736, %5742) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5744 = "stablehlo.abs"(%5548#28) : (tensor<8xf32>) -> tensor<8xf32>
    %5745 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5749 = "stablehlo.reduce"(%5744, %5745) ({
      ^bb0(%5746: tensor<f32>, %5747: tensor<f32>):
        %5748 = "stablehlo.add"(%5746, %5747) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5748) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
    %5750 = "stablehlo.add"(%5743, %5749) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5751 = "stablehlo.abs"(%5548#29) : (tensor<8xf32>) -> tensor<8xf32>
    %5752 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5756 = "stablehlo.reduce"(%5751, %5752) ({
      ^bb0(%5753: tensor<f32>, %5754: tensor<f32>):
        %5755 = "stablehlo.add"(%5753, %5754) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5755) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
    %5757 = "stablehlo.add"(%5750, %5756) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5758 = "stablehlo.abs"(%5548#30) : (tensor<8xf32>) -> tensor<8xf32>
    %5759 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5763 = "stablehlo.reduce"(%5758, %5759) ({
      ^bb0(%5760: tensor<f32>, %5761: tensor<f32>):
        %5762 = "stablehlo.add"(%5760, %5761) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5762) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
    %5764 = "stablehlo.add"(%5757, %5763) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5765 = "stablehlo.abs"(%5548#31) : (tensor<8xf32>) -> tensor<8xf32>
    %5766 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5770 = "stablehlo.reduce"(%5765, %5766) ({
      ^bb0(%5767: tensor<f32>, %5768: tensor<f32>):
        %5769 = "stablehlo.add"(%5767, %5768) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5769) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
    %5771 = "stablehlo.add"(%5764, %5770) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5772 = "stablehlo.abs"(%5548#32) : (tensor<8xf32>) -> tensor<8xf32>
    %5773 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5777 = "stablehlo.reduce"(%5772, %5773) ({
      ^bb0(%5774: tensor<f32>, %5775: tensor<f32>):
        %5776 = "stablehlo.add"(%5774, %5775) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5776) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
    %5778 = "stablehlo.add"(%5771, %5777) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5779 = "stablehlo.abs"(%5548#33) : (tensor<16xf32>) -> tensor<16xf32>
    %5780 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5784 = "stablehlo.reduce"(%5779, %5780) ({
      ^bb0(%5781: tensor<f32>, %5782: tensor<f32>):
        %5783 = "stablehlo.add"(%5781, %5782) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5783) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5785 = "stablehlo.add"(%5778, %5784) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5786 = "stablehlo.abs"(%5548#34) : (tensor<16xf32>) -> tensor<16xf32>
    %5787 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5791 = "stablehlo.reduce"(%5786, %5787) ({
      ^bb0(%5788: tensor<f32>, %5789: tensor<f32>):
        %5790 = "stablehlo.add"(%5788, %5789) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5790) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5792 = "stablehlo.add"(%5785, %5791) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5793 = "stablehlo.abs"(%5548#35) : (tensor<8xf32>) -> tensor<8xf32>
    %5794 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5798 = "stablehlo.reduce"(%5793, %5794) ({
      ^bb0(%5795: tensor<f32>, %5796: tensor<f32>):
        %5797 = "stablehlo.add"(%5795, %5796) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5797) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
    %5799 = "stablehlo.add"(%5792, %5798) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5800 = "stablehlo.abs"(%5548#36) : (tensor<8xf32>) -> tensor<8xf32>
    %5801 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5805 = "stablehlo.reduce"(%5800, %5801) ({
      ^bb0(%5802: tensor<f32>, %5803: tensor<f32>):
        %5804 = "stablehlo.add"(%5802, %5803) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5804) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
    %5806 = "stablehlo.add"(%5799, %5805) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5807 = "stablehlo.abs"(%5548#37) : (tensor<8xf32>) -> tensor<8xf32>
    %5808 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5812 = "stablehlo.reduce"(%5807, %5808) ({
      ^bb0(%5809: tensor<f32>, %5810: tensor<f32>):
        %5811 = "stablehlo.add"(%5809, %5810) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5811) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
    %5813 = "stablehlo.add"(%5806, %5812) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5814 = "stablehlo.abs"(%5548#38) : (tensor<8xf32>) -> tensor<8xf32>
    %5815 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5819 = "stablehlo.reduce"(%5814, %5815) ({
      ^bb0(%5816: tensor<f32>, %5817: tensor<f32>):
        %5818 = "stablehlo.add"(%5816, %5817) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5818) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
    %5820 = "stablehlo.add"(%5813, %5819) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5821 = "stablehlo.abs"(%5548#39) : (tensor<16xf32>) -> tensor<16xf32>
    %5822 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5826 = "stablehlo.reduce"(%5821, %5822) ({
      ^bb0(%5823: tensor<f32>, %5824: tensor<f32>):
        %5825 = "stablehlo.add"(%5823, %5824) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5825) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5827 = "stablehlo.add"(%5820, %5826) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5828 = "stablehlo.abs"(%5548#40) : (tensor<16xf32>) -> tensor<16xf32>
    %5829 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5833 = "stablehlo.reduce"(%5828, %5829) ({
      ^bb0(%5830: tensor<f32>, %5831: tensor<f32>):
        %5832 = "stablehlo.add"(%5830, %5831) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5832) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5834 = "stablehlo.add"(%5827, %5833) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5835 = "stablehlo.abs"(%5548#41) : (tensor<8xf32>) -> tensor<8xf32>
    %5836 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5840 = "stablehlo.reduce"(%5835, %5836) ({
      ^bb0(%5837: tensor<f32>, %5838: tensor<f32>):
        %5839 = "stablehlo.add"(%5837, %5838) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5839) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
    %5841 = "stablehlo.add"(%5834, %5840) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5842 = "stablehlo.abs"(%5548#42) : (tensor<8xf32>) -> tensor<8xf32>
    %5843 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5847 = "stablehlo.reduce"(%5842, %5843) ({
      ^bb0(%5844: tensor<f32>, %5845: tensor<f32>):
        %5846 = "stablehlo.add"(%5844, %5845) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5846) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
    %5848 = "stablehlo.add"(%5841, %5847) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5849 = "stablehlo.abs"(%5548#43) : (tensor<16xf32>) -> tensor<16xf32>
    %5850 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5854 = "stablehlo.reduce"(%5849, %5850) ({
      ^bb0(%5851: tensor<f32>, %5852: tensor<f32>):
        %5853 = "stablehlo.add"(%5851, %5852) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5853) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5855 = "stablehlo.add"(%5848, %5854) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5856 = "stablehlo.abs"(%5548#44) : (tensor<16xf32>) -> tensor<16xf32>
    %5857 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5861 = "stablehlo.reduce"(%5856, %5857) ({
      ^bb0(%5858: tensor<f32>, %5859: tensor<f32>):
        %5860 = "stablehlo.add"(%5858, %5859) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5860) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5862 = "stablehlo.add"(%5855, %5861) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5863 = "stablehlo.abs"(%5548#45) : (tensor<16xf32>) -> tensor<16xf32>
    %5864 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5868 = "stablehlo.reduce"(%5863, %5864) ({
      ^bb0(%5865: tensor<f32>, %5866: tensor<f32>):
        %5867 = "stablehlo.add"(%5865, %5866) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5867) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5869 = "stablehlo.add"(%5862, %5868) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5870 = "stablehlo.abs"(%5548#46) : (tensor<16xf32>) -> tensor<16xf32>
    %5871 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5875 = "stablehlo.reduce"(%5870, %5871) ({
      ^bb0(%5872: tensor<f32>, %5873: tensor<f32>):
        %5874 = "stablehlo.add"(%5872, %5873) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5874) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5876 = "stablehlo.add"(%5869, %5875) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5877 = "stablehlo.abs"(%5548#47) : (tensor<64xf32>) -> tensor<64xf32>
    %5878 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5882 = "stablehlo.reduce"(%5877, %5878) ({
      ^bb0(%5879: tensor<f32>, %5880: tensor<f32>):
        %5881 = "stablehlo.add"(%5879, %5880) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5881) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %5883 = "stablehlo.add"(%5876, %5882) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5884 = "stablehlo.abs"(%5548#48) : (tensor<64xf32>) -> tensor<64xf32>
    %5885 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5889 = "stablehlo.reduce"(%5884, %5885) ({
      ^bb0(%5886: tensor<f32>, %5887: tensor<f32>):
        %5888 = "stablehlo.add"(%5886, %5887) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5888) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %5890 = "stablehlo.add"(%5883, %5889) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5891 = "stablehlo.abs"(%5548#49) : (tensor<16xf32>) -> tensor<16xf32>
    %5892 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5896 = "stablehlo.reduce"(%5891, %5892) ({
      ^bb0(%5893: tensor<f32>, %5894: tensor<f32>):
        %5895 = "stablehlo.add"(%5893, %5894) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5895) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5897 = "stablehlo.add"(%5890, %5896) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5898 = "stablehlo.abs"(%5548#50) : (tensor<16xf32>) -> tensor<16xf32>
    %5899 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5903 = "stablehlo.reduce"(%5898, %5899) ({
      ^bb0(%5900: tensor<f32>, %5901: tensor<f32>):
        %5902 = "stablehlo.add"(%5900, %5901) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5902) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5904 = "stablehlo.add"(%5897, %5903) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5905 = "stablehlo.abs"(%5548#51) : (tensor<16xf32>) -> tensor<16xf32>
    %5906 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5910 = "stablehlo.reduce"(%5905, %5906) ({
      ^bb0(%5907: tensor<f32>, %5908: tensor<f32>):
        %5909 = "stablehlo.add"(%5907, %5908) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5909) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5911 = "stablehlo.add"(%5904, %5910) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5912 = "stablehlo.abs"(%5548#52) : (tensor<16xf32>) -> tensor<16xf32>
    %5913 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5917 = "stablehlo.reduce"(%5912, %5913) ({
      ^bb0(%5914: tensor<f32>, %5915: tensor<f32>):
        %5916 = "stablehlo.add"(%5914, %5915) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5916) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5918 = "stablehlo.add"(%5911, %5917) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5919 = "stablehlo.abs"(%5548#53) : (tensor<16xf32>) -> tensor<16xf32>
    %5920 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5924 = "stablehlo.reduce"(%5919, %5920) ({
      ^bb0(%5921: tensor<f32>, %5922: tensor<f32>):
        %5923 = "stablehlo.add"(%5921, %5922) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5923) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5925 = "stablehlo.add"(%5918, %5924) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5926 = "stablehlo.abs"(%5548#54) : (tensor<16xf32>) -> tensor<16xf32>
    %5927 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5931 = "stablehlo.reduce"(%5926, %5927) ({
      ^bb0(%5928: tensor<f32>, %5929: tensor<f32>):
        %5930 = "stablehlo.add"(%5928, %5929) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5930) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5932 = "stablehlo.add"(%5925, %5931) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5933 = "stablehlo.abs"(%5548#55) : (tensor<16xf32>) -> tensor<16xf32>
    %5934 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5938 = "stablehlo.reduce"(%5933, %5934) ({
      ^bb0(%5935: tensor<f32>, %5936: tensor<f32>):
        %5937 = "stablehlo.add"(%5935, %5936) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5937) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5939 = "stablehlo.add"(%5932, %5938) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5940 = "stablehlo.abs"(%5548#56) : (tensor<16xf32>) -> tensor<16xf32>
    %5941 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5945 = "stablehlo.reduce"(%5940, %5941) ({
      ^bb0(%5942: tensor<f32>, %5943: tensor<f32>):
        %5944 = "stablehlo.add"(%5942, %5943) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5944) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5946 = "stablehlo.add"(%5939, %5945) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5947 = "stablehlo.abs"(%5548#57) : (tensor<16xf32>) -> tensor<16xf32>
    %5948 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5952 = "stablehlo.reduce"(%5947, %5948) ({
      ^bb0(%5949: tensor<f32>, %5950: tensor<f32>):
        %5951 = "stablehlo.add"(%5949, %5950) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5951) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5953 = "stablehlo.add"(%5946, %5952) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5954 = "stablehlo.abs"(%5548#58) : (tensor<16xf32>) -> tensor<16xf32>
    %5955 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5959 = "stablehlo.reduce"(%5954, %5955) ({
      ^bb0(%5956: tensor<f32>, %5957: tensor<f32>):
        %5958 = "stablehlo.add"(%5956, %5957) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5958) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5960 = "stablehlo.add"(%5953, %5959) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5961 = "stablehlo.abs"(%5548#59) : (tensor<16xf32>) -> tensor<16xf32>
    %5962 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5966 = "stablehlo.reduce"(%5961, %5962) ({
      ^bb0(%5963: tensor<f32>, %5964: tensor<f32>):
        %5965 = "stablehlo.add"(%5963, %5964) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5965) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5967 = "stablehlo.add"(%5960, %5966) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5968 = "stablehlo.abs"(%5548#60) : (tensor<16xf32>) -> tensor<16xf32>
    %5969 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5973 = "stablehlo.reduce"(%5968, %5969) ({
      ^bb0(%5970: tensor<f32>, %5971: tensor<f32>):
        %5972 = "stablehlo.add"(%5970, %5971) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5972) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5974 = "stablehlo.add"(%5967, %5973) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5975 = "stablehlo.abs"(%5548#61) : (tensor<48xf32>) -> tensor<48xf32>
    %5976 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5980 = "stablehlo.reduce"(%5975, %5976) ({
      ^bb0(%5977: tensor<f32>, %5978: tensor<f32>):
        %5979 = "stablehlo.add"(%5977, %5978) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5979) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<48xf32>, tensor<f32>) -> tensor<f32>
    %5981 = "stablehlo.add"(%5974, %5980) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5982 = "stablehlo.abs"(%5548#62) : (tensor<48xf32>) -> tensor<48xf32>
    %5983 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5987 = "stablehlo.reduce"(%5982, %5983) ({
      ^bb0(%5984: tensor<f32>, %5985: tensor<f32>):
        %5986 = "stablehlo.add"(%5984, %5985) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5986) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<48xf32>, tensor<f32>) -> tensor<f32>
    %5988 = "stablehlo.add"(%5981, %5987) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5989 = "stablehlo.abs"(%5548#63) : (tensor<16xf32>) -> tensor<16xf32>
    %5990 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %5994 = "stablehlo.reduce"(%5989, %5990) ({
      ^bb0(%5991: tensor<f32>, %5992: tensor<f32>):
        %5993 = "stablehlo.add"(%5991, %5992) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%5993) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %5995 = "stablehlo.add"(%5988, %5994) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %5996 = "stablehlo.abs"(%5548#64) : (tensor<16xf32>) -> tensor<16xf32>
    %5997 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %6001 = "stablehlo.reduce"(%5996, %5997) ({
      ^bb0(%5998: tensor<f32>, %5999: tensor<f32>):
        %6000 = "stablehlo.add"(%5998, %5999) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%6000) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %6002 = "stablehlo.add"(%5995, %6001) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %6003 = "stablehlo.abs"(%5548#65) : (tensor<16xf32>) -> tensor<16xf32>
    %6004 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %6008 = "stablehlo.reduce"(%6003, %6004) ({
      ^bb0(%6005: tensor<f32>, %6006: tensor<f32>):
        %6007 = "stablehlo.add"(%6005, %6006) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%6007) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %6009 = "stablehlo.add"(%6002, %6008) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %6010 = "stablehlo.abs"(%5548#66) : (tensor<16xf32>) -> tensor<16xf32>
    %6011 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %6015 = "stablehlo.reduce"(%6010, %6011) ({
      ^bb0(%6012: tensor<f32>, %6013: tensor<f32>):
        %6014 = "stablehlo.add"(%6012, %6013) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%6014) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %6016 = "stablehlo.add"(%6009, %6015) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %6017 = "stablehlo.abs"(%5548#67) : (tensor<16xf32>) -> tensor<16xf32>
    %6018 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %6022 = "stablehlo.reduce"(%6017, %6018) ({
      ^bb0(%6019: tensor<f32>, %6020: tensor<f32>):
        %6021 = "stablehlo.add"(%6019, %6020) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%6021) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %6023 = "stablehlo.add"(%6016, %6022) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %6024 = "stablehlo.abs"(%5548#68) : (tensor<16xf32>) -> tensor<16xf32>
    %6025 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %6029 = "stablehlo.reduce"(%6024, %6025) ({
      ^bb0(%6026: tensor<f32>, %6027: tensor<f32>):
        %6028 = "stablehlo.add"(%6026, %6027) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%6028) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %6030 = "stablehlo.add"(%6023, %6029) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %6031 = "stablehlo.abs"(%5548#69) : (tensor<32xf32>) -> tensor<32xf32>
    %6032 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %6036 = "stablehlo.reduce"(%6031, %6032) ({
      ^bb0(%6033: tensor<f32>, %6034: tensor<f32>):
        %6035 = "stablehlo.add"(%6033, %6034) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%6035) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %6037 = "stablehlo.add"(%6030, %6036) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %6038 = "stablehlo.abs"(%5548#70) : (tensor<32xf32>) -> tensor<32xf32>
    %6039 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %6043 = "stablehlo.reduce"(%6038, %6039) ({
      ^bb0(%6040: tensor<f32>, %6041: tensor<f32>):
        %6042 = "stablehlo.add"(%6040, %6041) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%6042) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %6044 = "stablehlo.add"(%6037, %6043) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %6045 = "stablehlo.abs"(%5548#71) : (tensor<16xf32>) -> tensor<16xf32>
    %6046 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %6050 = "stablehlo.reduce"(%6045, %6046) ({
      ^bb0(%6047: tensor<f32>, %6048: tensor<f32>):
        %6049 = "stablehlo.add"(%6047, %6048) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%6049) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %6051 = "stablehlo.add"(%6044, %6050) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %6052 = "stablehlo.abs"(%5548#72) : (tensor<16xf32>) -> tensor<16xf32>
    %6053 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %6057 = "stablehlo.reduce"(%6052, %6053) ({
      ^bb0(%6054: tensor<f32>, %6055: tensor<f32>):
        %6056 = "stablehlo.add"(%6054, %6055) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%6056) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %6058 = "stablehlo.add"(%6051, %6057) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %6059 = "stablehlo.abs"(%5548#73) : (tensor<f32>) -> tensor<f32>
    %6060 = "stablehlo.add"(%6058, %6059) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %6061 = "stablehlo.abs"(%5548#74) : (tensor<f32>) -> tensor<f32>
    %6062 = "stablehlo.add"(%6060, %6061) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %6063 = "stablehlo.constant"() {value = dense<3.4028235e38> : tensor<f32>} : () -> tensor<f32>
    %6064 = "stablehlo.compare"(%6062, %6063) {comparison_direction = #stablehlo<comparison_direction LE>, compare_type = #stablehlo<comparison_type FLOAT>} : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %6065 = "stablehlo.select"(%4440, %4441, %6064) : (tensor<i1>, tensor<i1>, tensor<i1>) -> tensor<i1>
    %6066:6 = "stablehlo.optimization_barrier"(%6065, %4446, %4454, %4457, %4460, %4465) : (tensor<i1>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<i1>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>)
    %6067 = "stablehlo.broadcast_in_dim"(%6066#1) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x16xf32>
    %6068 = "stablehlo.multiply"(%3534, %6067) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %6069 = "stablehlo.broadcast_in_dim"(%4455) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x16xf32>
    %6070 = "stablehlo.multiply"(%74, %6069) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %6071 = "stablehlo.broadcast_in_dim"(%4449) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x16xf32>
    %6072 = "stablehlo.multiply"(%6068, %6071) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %6073 = "stablehlo.add"(%6070, %6072) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %6074 = "stablehlo.broadcast_in_dim"(%6066#0) {broadcast_dimensions = array<i64>} : (tensor<i1>) -> tensor<16x16xi1>
    %6075 = "stablehlo.select"(%6074, %6073, %74) : (tensor<16x16xi1>, tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %6076 = "stablehlo.broadcast_in_dim"(%4458) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x16xf32>
    %6077 = "stablehlo.multiply"(%147, %6076) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %6078 = "stablehlo.multiply"(%6068, %6068) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %6079 = "stablehlo.constant"() {value = dense<5.0e-2> : tensor<f32>} : () -> tensor<f32>
    %6080 = "stablehlo.broadcast_in_dim"(%6079) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x16xf32>
    %6081 = "stablehlo.multiply"(%6078, %6080) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %6082 = "stablehlo.add"(%6077, %6081) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %6083 = "stablehlo.select"(%6074, %6082, %147) : (tensor<16x16xi1>, tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %6084 = "stablehlo.broadcast_in_dim"(%6066#3) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x16xf32>
    %6085 = "stablehlo.divide"(%6075, %6084) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %6086 = "stablehlo.broadcast_in_dim"(%6066#4) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x16xf32>
    %6087 = "stablehlo.divide"(%6083, %6086) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %6088 = "stablehlo.sqrt"(%6087) : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %6089 = "stablehlo.broadcast_in_dim"(%4466) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x16xf32>
    %6090 = "stablehlo.add"(%6088, %6089) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %6091 = "stablehlo.divide"(%6085, %6090) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %6092 = "stablehlo.broadcast_in_dim"(%4469) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x16xf32>
    %6093 = "stablehlo.multiply"(%1, %6092) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %6094 = "stablehlo.add"(%6091, %6093) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %6095 = "stablehlo.broadcast_in_dim"(%6066#2) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x16xf32>
    %6096 = "stablehlo.multiply"(%6094, %6095) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %6097 = "stablehlo.subtract"(%1, %6096) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %6098 = "stablehlo.select"(%6074, %6097, %1) : (tensor<16x16xi1>, tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %6099 = "stablehlo.subtract"(%6098, %220) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %6100 = "stablehlo.broadcast_in_dim"(%6066#5) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x16xf32>
    %6101 = "stablehlo.multiply"(%6099, %6100) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %6102 = "stablehlo.add"(%220, %6101) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %6103 = "stablehlo.select"(%6074, %6102, %220) : (tensor<16x16xi1>, tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %6104 = "stablehlo.broadcast_in_dim"(%6066#1) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
    %6105 = "stablehlo.multiply"(%3532, %6104) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6106 = "stablehlo.broadcast_in_dim"(%4455) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
    %6107 = "stablehlo.multiply"(%75, %6106) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6108 = "stablehlo.broadcast_in_dim"(%4449) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
    %6109 = "stablehlo.multiply"(%6105, %6108) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6110 = "stablehlo.add"(%6107, %6109) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6111 = "stablehlo.broadcast_in_dim"(%6066#0) {broadcast_dimensions = array<i64>} : (tensor<i1>) -> tensor<16xi1>
    %6112 = "stablehlo.select"(%6111, %6110, %75) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6113 = "stablehlo.broadcast_in_dim"(%4458) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
    %6114 = "stablehlo.multiply"(%148, %6113) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6115 = "stablehlo.multiply"(%6105, %6105) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6116 = "stablehlo.broadcast_in_dim"(%6079) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
    %6117 = "stablehlo.multiply"(%6115, %6116) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6118 = "stablehlo.add"(%6114, %6117) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6119 = "stablehlo.select"(%6111, %6118, %148) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6120 = "stablehlo.broadcast_in_dim"(%6066#3) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
    %6121 = "stablehlo.divide"(%6112, %6120) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6122 = "stablehlo.broadcast_in_dim"(%6066#4) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
    %6123 = "stablehlo.divide"(%6119, %6122) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6124 = "stablehlo.sqrt"(%6123) : (tensor<16xf32>) -> tensor<16xf32>
    %6125 = "stablehlo.broadcast_in_dim"(%4466) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
    %6126 = "stablehlo.add"(%6124, %6125) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6127 = "stablehlo.divide"(%6121, %6126) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6128 = "stablehlo.broadcast_in_dim"(%6066#2) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
    %6129 = "stablehlo.multiply"(%6127, %6128) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6130 = "stablehlo.subtract"(%2, %6129) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6131 = "stablehlo.select"(%6111, %6130, %2) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6132 = "stablehlo.subtract"(%6131, %221) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6133 = "stablehlo.broadcast_in_dim"(%6066#5) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
    %6134 = "stablehlo.multiply"(%6132, %6133) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6135 = "stablehlo.add"(%221, %6134) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6136 = "stablehlo.select"(%6111, %6135, %221) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6137 = "stablehlo.broadcast_in_dim"(%6066#1) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %6138 = "stablehlo.multiply"(%3527#2, %6137) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6139 = "stablehlo.broadcast_in_dim"(%4455) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %6140 = "stablehlo.multiply"(%76, %6139) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6141 = "stablehlo.broadcast_in_dim"(%4449) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %6142 = "stablehlo.multiply"(%6138, %6141) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6143 = "stablehlo.add"(%6140, %6142) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6144 = "stablehlo.broadcast_in_dim"(%6066#0) {broadcast_dimensions = array<i64>} : (tensor<i1>) -> tensor<1x16xi1>
    %6145 = "stablehlo.select"(%6144, %6143, %76) : (tensor<1x16xi1>, tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6146 = "stablehlo.broadcast_in_dim"(%4458) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %6147 = "stablehlo.multiply"(%149, %6146) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6148 = "stablehlo.multiply"(%6138, %6138) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6149 = "stablehlo.broadcast_in_dim"(%6079) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %6150 = "stablehlo.multiply"(%6148, %6149) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6151 = "stablehlo.add"(%6147, %6150) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6152 = "stablehlo.select"(%6144, %6151, %149) : (tensor<1x16xi1>, tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6153 = "stablehlo.broadcast_in_dim"(%6066#3) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %6154 = "stablehlo.divide"(%6145, %6153) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6155 = "stablehlo.broadcast_in_dim"(%6066#4) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %6156 = "stablehlo.divide"(%6152, %6155) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6157 = "stablehlo.sqrt"(%6156) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %6158 = "stablehlo.broadcast_in_dim"(%4466) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %6159 = "stablehlo.add"(%6157, %6158) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6160 = "stablehlo.divide"(%6154, %6159) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6161 = "stablehlo.broadcast_in_dim"(%6066#2) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %6162 = "stablehlo.multiply"(%6160, %6161) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6163 = "stablehlo.subtract"(%3, %6162) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6164 = "stablehlo.select"(%6144, %6163, %3) : (tensor<1x16xi1>, tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6165 = "stablehlo.subtract"(%6164, %222) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6166 = "stablehlo.broadcast_in_dim"(%6066#5) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %6167 = "stablehlo.multiply"(%6165, %6166) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6168 = "stablehlo.add"(%222, %6167) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6169 = "stablehlo.select"(%6144, %6168, %222) : (tensor<1x16xi1>, tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6170 = "stablehlo.multiply"(%3527#3, %6137) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6171 = "stablehlo.multiply"(%77, %6139) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6172 = "stablehlo.multiply"(%6170, %6141) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6173 = "stablehlo.add"(%6171, %6172) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6174 = "stablehlo.select"(%6144, %6173, %77) : (tensor<1x16xi1>, tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6175 = "stablehlo.multiply"(%150, %6146) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6176 = "stablehlo.multiply"(%6170, %6170) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6177 = "stablehlo.multiply"(%6176, %6149) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6178 = "stablehlo.add"(%6175, %6177) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6179 = "stablehlo.select"(%6144, %6178, %150) : (tensor<1x16xi1>, tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6180 = "stablehlo.divide"(%6174, %6153) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6181 = "stablehlo.divide"(%6179, %6155) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6182 = "stablehlo.sqrt"(%6181) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %6183 = "stablehlo.add"(%6182, %6158) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6184 = "stablehlo.divide"(%6180, %6183) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6185 = "stablehlo.multiply"(%6184, %6161) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6186 = "stablehlo.subtract"(%4, %6185) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6187 = "stablehlo.select"(%6144, %6186, %4) : (tensor<1x16xi1>, tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6188 = "stablehlo.subtract"(%6187, %223) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6189 = "stablehlo.multiply"(%6188, %6166) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6190 = "stablehlo.add"(%223, %6189) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6191 = "stablehlo.select"(%6144, %6190, %223) : (tensor<1x16xi1>, tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6192 = "stablehlo.broadcast_in_dim"(%6066#1) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x2x8xf32>
    %6193 = "stablehlo.multiply"(%3527#4, %6192) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6194 = "stablehlo.broadcast_in_dim"(%4455) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x2x8xf32>
    %6195 = "stablehlo.multiply"(%78, %6194) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6196 = "stablehlo.broadcast_in_dim"(%4449) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x2x8xf32>
    %6197 = "stablehlo.multiply"(%6193, %6196) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6198 = "stablehlo.add"(%6195, %6197) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6199 = "stablehlo.broadcast_in_dim"(%6066#0) {broadcast_dimensions = array<i64>} : (tensor<i1>) -> tensor<1x16x2x8xi1>
    %6200 = "stablehlo.select"(%6199, %6198, %78) : (tensor<1x16x2x8xi1>, tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6201 = "stablehlo.broadcast_in_dim"(%4458) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x2x8xf32>
    %6202 = "stablehlo.multiply"(%151, %6201) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6203 = "stablehlo.multiply"(%6193, %6193) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6204 = "stablehlo.broadcast_in_dim"(%6079) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x2x8xf32>
    %6205 = "stablehlo.multiply"(%6203, %6204) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6206 = "stablehlo.add"(%6202, %6205) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6207 = "stablehlo.select"(%6199, %6206, %151) : (tensor<1x16x2x8xi1>, tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6208 = "stablehlo.broadcast_in_dim"(%6066#3) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x2x8xf32>
    %6209 = "stablehlo.divide"(%6200, %6208) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6210 = "stablehlo.broadcast_in_dim"(%6066#4) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x2x8xf32>
    %6211 = "stablehlo.divide"(%6207, %6210) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6212 = "stablehlo.sqrt"(%6211) : (tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6213 = "stablehlo.broadcast_in_dim"(%4466) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x2x8xf32>
    %6214 = "stablehlo.add"(%6212, %6213) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6215 = "stablehlo.divide"(%6209, %6214) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6216 = "stablehlo.broadcast_in_dim"(%4469) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x2x8xf32>
    %6217 = "stablehlo.multiply"(%5, %6216) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6218 = "stablehlo.add"(%6215, %6217) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6219 = "stablehlo.broadcast_in_dim"(%6066#2) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x2x8xf32>
    %6220 = "stablehlo.multiply"(%6218, %6219) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6221 = "stablehlo.subtract"(%5, %6220) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6222 = "stablehlo.select"(%6199, %6221, %5) : (tensor<1x16x2x8xi1>, tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6223 = "stablehlo.subtract"(%6222, %224) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6224 = "stablehlo.broadcast_in_dim"(%6066#5) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x2x8xf32>
    %6225 = "stablehlo.multiply"(%6223, %6224) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6226 = "stablehlo.add"(%224, %6225) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6227 = "stablehlo.select"(%6199, %6226, %224) : (tensor<1x16x2x8xi1>, tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6228 = "stablehlo.broadcast_in_dim"(%6066#1) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8xf32>
    %6229 = "stablehlo.multiply"(%3527#5, %6228) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6230 = "stablehlo.broadcast_in_dim"(%4455) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8xf32>
    %6231 = "stablehlo.multiply"(%79, %6230) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6232 = "stablehlo.broadcast_in_dim"(%4449) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8xf32>
    %6233 = "stablehlo.multiply"(%6229, %6232) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6234 = "stablehlo.add"(%6231, %6233) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6235 = "stablehlo.broadcast_in_dim"(%6066#0) {broadcast_dimensions = array<i64>} : (tensor<i1>) -> tensor<1x2x8xi1>
    %6236 = "stablehlo.select"(%6235, %6234, %79) : (tensor<1x2x8xi1>, tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6237 = "stablehlo.broadcast_in_dim"(%4458) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8xf32>
    %6238 = "stablehlo.multiply"(%152, %6237) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6239 = "stablehlo.multiply"(%6229, %6229) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6240 = "stablehlo.broadcast_in_dim"(%6079) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8xf32>
    %6241 = "stablehlo.multiply"(%6239, %6240) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6242 = "stablehlo.add"(%6238, %6241) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6243 = "stablehlo.select"(%6235, %6242, %152) : (tensor<1x2x8xi1>, tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6244 = "stablehlo.broadcast_in_dim"(%6066#3) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8xf32>
    %6245 = "stablehlo.divide"(%6236, %6244) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6246 = "stablehlo.broadcast_in_dim"(%6066#4) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8xf32>
    %6247 = "stablehlo.divide"(%6243, %6246) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6248 = "stablehlo.sqrt"(%6247) : (tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6249 = "stablehlo.broadcast_in_dim"(%4466) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8xf32>
    %6250 = "stablehlo.add"(%6248, %6249) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6251 = "stablehlo.divide"(%6245, %6250) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6252 = "stablehlo.broadcast_in_dim"(%6066#2) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8xf32>
    %6253 = "stablehlo.multiply"(%6251, %6252) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6254 = "stablehlo.subtract"(%6, %6253) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6255 = "stablehlo.select"(%6235, %6254, %6) : (tensor<1x2x8xi1>, tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6256 = "stablehlo.subtract"(%6255, %225) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6257 = "stablehlo.broadcast_in_dim"(%6066#5) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8xf32>
    %6258 = "stablehlo.multiply"(%6256, %6257) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6259 = "stablehlo.add"(%225, %6258) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6260 = "stablehlo.select"(%6235, %6259, %225) : (tensor<1x2x8xi1>, tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6261 = "stablehlo.multiply"(%3527#6, %6192) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6262 = "stablehlo.multiply"(%80, %6194) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6263 = "stablehlo.multiply"(%6261, %6196) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6264 = "stablehlo.add"(%6262, %6263) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6265 = "stablehlo.select"(%6199, %6264, %80) : (tensor<1x16x2x8xi1>, tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6266 = "stablehlo.multiply"(%153, %6201) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6267 = "stablehlo.multiply"(%6261, %6261) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6268 = "stablehlo.multiply"(%6267, %6204) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6269 = "stablehlo.add"(%6266, %6268) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6270 = "stablehlo.select"(%6199, %6269, %153) : (tensor<1x16x2x8xi1>, tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6271 = "stablehlo.divide"(%6265, %6208) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6272 = "stablehlo.divide"(%6270, %6210) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6273 = "stablehlo.sqrt"(%6272) : (tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6274 = "stablehlo.add"(%6273, %6213) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6275 = "stablehlo.divide"(%6271, %6274) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6276 = "stablehlo.multiply"(%7, %6216) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6277 = "stablehlo.add"(%6275, %6276) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6278 = "stablehlo.multiply"(%6277, %6219) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6279 = "stablehlo.subtract"(%7, %6278) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6280 = "stablehlo.select"(%6199, %6279, %7) : (tensor<1x16x2x8xi1>, tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6281 = "stablehlo.subtract"(%6280, %226) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6282 = "stablehlo.multiply"(%6281, %6224) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6283 = "stablehlo.add"(%226, %6282) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6284 = "stablehlo.select"(%6199, %6283, %226) : (tensor<1x16x2x8xi1>, tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6285 = "stablehlo.multiply"(%3527#7, %6228) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6286 = "stablehlo.multiply"(%81, %6230) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6287 = "stablehlo.multiply"(%6285, %6232) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6288 = "stablehlo.add"(%6286, %6287) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6289 = "stablehlo.select"(%6235, %6288, %81) : (tensor<1x2x8xi1>, tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6290 = "stablehlo.multiply"(%154, %6237) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6291 = "stablehlo.multiply"(%6285, %6285) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6292 = "stablehlo.multiply"(%6291, %6240) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6293 = "stablehlo.add"(%6290, %6292) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6294 = "stablehlo.select"(%6235, %6293, %154) : (tensor<1x2x8xi1>, tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6295 = "stablehlo.divide"(%6289, %6244) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6296 = "stablehlo.divide"(%6294, %6246) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6297 = "stablehlo.sqrt"(%6296) : (tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6298 = "stablehlo.add"(%6297, %6249) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6299 = "stablehlo.divide"(%6295, %6298) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6300 = "stablehlo.multiply"(%6299, %6252) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6301 = "stablehlo.subtract"(%8, %6300) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6302 = "stablehlo.select"(%6235, %6301, %8) : (tensor<1x2x8xi1>, tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6303 = "stablehlo.subtract"(%6302, %227) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6304 = "stablehlo.multiply"(%6303, %6257) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6305 = "stablehlo.add"(%227, %6304) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6306 = "stablehlo.select"(%6235, %6305, %227) : (tensor<1x2x8xi1>, tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6307 = "stablehlo.multiply"(%3527#8, %6192) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6308 = "stablehlo.multiply"(%82, %6194) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6309 = "stablehlo.multiply"(%6307, %6196) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6310 = "stablehlo.add"(%6308, %6309) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6311 = "stablehlo.select"(%6199, %6310, %82) : (tensor<1x16x2x8xi1>, tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6312 = "stablehlo.multiply"(%155, %6201) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6313 = "stablehlo.multiply"(%6307, %6307) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6314 = "stablehlo.multiply"(%6313, %6204) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6315 = "stablehlo.add"(%6312, %6314) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6316 = "stablehlo.select"(%6199, %6315, %155) : (tensor<1x16x2x8xi1>, tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6317 = "stablehlo.divide"(%6311, %6208) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6318 = "stablehlo.divide"(%6316, %6210) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6319 = "stablehlo.sqrt"(%6318) : (tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6320 = "stablehlo.add"(%6319, %6213) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6321 = "stablehlo.divide"(%6317, %6320) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6322 = "stablehlo.multiply"(%9, %6216) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6323 = "stablehlo.add"(%6321, %6322) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6324 = "stablehlo.multiply"(%6323, %6219) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6325 = "stablehlo.subtract"(%9, %6324) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6326 = "stablehlo.select"(%6199, %6325, %9) : (tensor<1x16x2x8xi1>, tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6327 = "stablehlo.subtract"(%6326, %228) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6328 = "stablehlo.multiply"(%6327, %6224) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6329 = "stablehlo.add"(%228, %6328) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6330 = "stablehlo.select"(%6199, %6329, %228) : (tensor<1x16x2x8xi1>, tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %6331 = "stablehlo.multiply"(%3527#9, %6228) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6332 = "stablehlo.multiply"(%83, %6230) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6333 = "stablehlo.multiply"(%6331, %6232) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6334 = "stablehlo.add"(%6332, %6333) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6335 = "stablehlo.select"(%6235, %6334, %83) : (tensor<1x2x8xi1>, tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6336 = "stablehlo.multiply"(%156, %6237) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6337 = "stablehlo.multiply"(%6331, %6331) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6338 = "stablehlo.multiply"(%6337, %6240) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6339 = "stablehlo.add"(%6336, %6338) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6340 = "stablehlo.select"(%6235, %6339, %156) : (tensor<1x2x8xi1>, tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6341 = "stablehlo.divide"(%6335, %6244) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6342 = "stablehlo.divide"(%6340, %6246) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6343 = "stablehlo.sqrt"(%6342) : (tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6344 = "stablehlo.add"(%6343, %6249) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6345 = "stablehlo.divide"(%6341, %6344) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6346 = "stablehlo.multiply"(%6345, %6252) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6347 = "stablehlo.subtract"(%10, %6346) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6348 = "stablehlo.select"(%6235, %6347, %10) : (tensor<1x2x8xi1>, tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6349 = "stablehlo.subtract"(%6348, %229) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6350 = "stablehlo.multiply"(%6349, %6257) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6351 = "stablehlo.add"(%229, %6350) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6352 = "stablehlo.select"(%6235, %6351, %229) : (tensor<1x2x8xi1>, tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %6353 = "stablehlo.broadcast_in_dim"(%6066#1) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8x16xf32>
    %6354 = "stablehlo.multiply"(%3527#10, %6353) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %6355 = "stablehlo.broadcast_in_dim"(%4455) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8x16xf32>
    %6356 = "stablehlo.multiply"(%84, %6355) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %6357 = "stablehlo.broadcast_in_dim"(%4449) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8x16xf32>
    %6358 = "stablehlo.multiply"(%6354, %6357) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %6359 = "stablehlo.add"(%6356, %6358) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %6360 = "stablehlo.broadcast_in_dim"(%6066#0) {broadcast_dimensions = array<i64>} : (tensor<i1>) -> tensor<1x2x8x16xi1>
    %6361 = "stablehlo.select"(%6360, %6359, %84) : (tensor<1x2x8x16xi1>, tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %6362 = "stablehlo.broadcast_in_dim"(%4458) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8x16xf32>
    %6363 = "stablehlo.multiply"(%157, %6362) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %6364 = "stablehlo.multiply"(%6354, %6354) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %6365 = "stablehlo.broadcast_in_dim"(%6079) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8x16xf32>
    %6366 = "stablehlo.multiply"(%6364, %6365) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %6367 = "stablehlo.add"(%6363, %6366) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %6368 = "stablehlo.select"(%6360, %6367, %157) : (tensor<1x2x8x16xi1>, tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %6369 = "stablehlo.broadcast_in_dim"(%6066#3) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8x16xf32>
    %6370 = "stablehlo.divide"(%6361, %6369) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %6371 = "stablehlo.broadcast_in_dim"(%6066#4) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8x16xf32>
    %6372 = "stablehlo.divide"(%6368, %6371) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %6373 = "stablehlo.sqrt"(%6372) : (tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %6374 = "stablehlo.broadcast_in_dim"(%4466) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8x16xf32>
    %6375 = "stablehlo.add"(%6373, %6374) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %6376 = "stablehlo.divide"(%6370, %6375) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %6377 = "stablehlo.broadcast_in_dim"(%4469) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8x16xf32>
    %6378 = "stablehlo.multiply"(%11, %6377) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %6379 = "stablehlo.add"(%6376, %6378) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %6380 = "stablehlo.broadcast_in_dim"(%6066#2) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8x16xf32>
    %6381 = "stablehlo.multiply"(%6379, %6380) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %6382 = "stablehlo.subtract"(%11, %6381) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %6383 = "stablehlo.select"(%6360, %6382, %11) : (tensor<1x2x8x16xi1>, tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %6384 = "stablehlo.subtract"(%6383, %230) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %6385 = "stablehlo.broadcast_in_dim"(%6066#5) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8x16xf32>
    %6386 = "stablehlo.multiply"(%6384, %6385) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %6387 = "stablehlo.add"(%230, %6386) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %6388 = "stablehlo.select"(%6360, %6387, %230) : (tensor<1x2x8x16xi1>, tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %6389 = "stablehlo.multiply"(%3527#11, %6137) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6390 = "stablehlo.multiply"(%85, %6139) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6391 = "stablehlo.multiply"(%6389, %6141) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6392 = "stablehlo.add"(%6390, %6391) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6393 = "stablehlo.select"(%6144, %6392, %85) : (tensor<1x16xi1>, tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6394 = "stablehlo.multiply"(%158, %6146) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6395 = "stablehlo.multiply"(%6389, %6389) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6396 = "stablehlo.multiply"(%6395, %6149) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6397 = "stablehlo.add"(%6394, %6396) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6398 = "stablehlo.select"(%6144, %6397, %158) : (tensor<1x16xi1>, tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6399 = "stablehlo.divide"(%6393, %6153) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6400 = "stablehlo.divide"(%6398, %6155) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6401 = "stablehlo.sqrt"(%6400) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %6402 = "stablehlo.add"(%6401, %6158) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6403 = "stablehlo.divide"(%6399, %6402) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6404 = "stablehlo.multiply"(%6403, %6161) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6405 = "stablehlo.subtract"(%12, %6404) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6406 = "stablehlo.select"(%6144, %6405, %12) : (tensor<1x16xi1>, tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6407 = "stablehlo.subtract"(%6406, %231) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6408 = "stablehlo.multiply"(%6407, %6166) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6409 = "stablehlo.add"(%231, %6408) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6410 = "stablehlo.select"(%6144, %6409, %231) : (tensor<1x16xi1>, tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6411 = "stablehlo.multiply"(%3527#12, %6137) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6412 = "stablehlo.multiply"(%86, %6139) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6413 = "stablehlo.multiply"(%6411, %6141) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6414 = "stablehlo.add"(%6412, %6413) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6415 = "stablehlo.select"(%6144, %6414, %86) : (tensor<1x16xi1>, tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6416 = "stablehlo.multiply"(%159, %6146) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6417 = "stablehlo.multiply"(%6411, %6411) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6418 = "stablehlo.multiply"(%6417, %6149) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6419 = "stablehlo.add"(%6416, %6418) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6420 = "stablehlo.select"(%6144, %6419, %159) : (tensor<1x16xi1>, tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6421 = "stablehlo.divide"(%6415, %6153) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6422 = "stablehlo.divide"(%6420, %6155) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6423 = "stablehlo.sqrt"(%6422) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %6424 = "stablehlo.add"(%6423, %6158) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6425 = "stablehlo.divide"(%6421, %6424) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6426 = "stablehlo.multiply"(%6425, %6161) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6427 = "stablehlo.subtract"(%13, %6426) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6428 = "stablehlo.select"(%6144, %6427, %13) : (tensor<1x16xi1>, tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6429 = "stablehlo.subtract"(%6428, %232) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6430 = "stablehlo.multiply"(%6429, %6166) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6431 = "stablehlo.add"(%232, %6430) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6432 = "stablehlo.select"(%6144, %6431, %232) : (tensor<1x16xi1>, tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6433 = "stablehlo.multiply"(%3527#13, %6137) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6434 = "stablehlo.multiply"(%87, %6139) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6435 = "stablehlo.multiply"(%6433, %6141) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6436 = "stablehlo.add"(%6434, %6435) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6437 = "stablehlo.select"(%6144, %6436, %87) : (tensor<1x16xi1>, tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6438 = "stablehlo.multiply"(%160, %6146) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6439 = "stablehlo.multiply"(%6433, %6433) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6440 = "stablehlo.multiply"(%6439, %6149) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6441 = "stablehlo.add"(%6438, %6440) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6442 = "stablehlo.select"(%6144, %6441, %160) : (tensor<1x16xi1>, tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6443 = "stablehlo.divide"(%6437, %6153) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6444 = "stablehlo.divide"(%6442, %6155) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6445 = "stablehlo.sqrt"(%6444) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %6446 = "stablehlo.add"(%6445, %6158) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6447 = "stablehlo.divide"(%6443, %6446) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6448 = "stablehlo.multiply"(%6447, %6161) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6449 = "stablehlo.subtract"(%14, %6448) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6450 = "stablehlo.select"(%6144, %6449, %14) : (tensor<1x16xi1>, tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6451 = "stablehlo.subtract"(%6450, %233) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6452 = "stablehlo.multiply"(%6451, %6166) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6453 = "stablehlo.add"(%233, %6452) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6454 = "stablehlo.select"(%6144, %6453, %233) : (tensor<1x16xi1>, tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6455 = "stablehlo.broadcast_in_dim"(%6066#1) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x64xf32>
    %6456 = "stablehlo.multiply"(%3527#14, %6455) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %6457 = "stablehlo.broadcast_in_dim"(%4455) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x64xf32>
    %6458 = "stablehlo.multiply"(%88, %6457) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %6459 = "stablehlo.broadcast_in_dim"(%4449) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x64xf32>
    %6460 = "stablehlo.multiply"(%6456, %6459) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %6461 = "stablehlo.add"(%6458, %6460) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %6462 = "stablehlo.broadcast_in_dim"(%6066#0) {broadcast_dimensions = array<i64>} : (tensor<i1>) -> tensor<1x16x64xi1>
    %6463 = "stablehlo.select"(%6462, %6461, %88) : (tensor<1x16x64xi1>, tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %6464 = "stablehlo.broadcast_in_dim"(%4458) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x64xf32>
    %6465 = "stablehlo.multiply"(%161, %6464) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %6466 = "stablehlo.multiply"(%6456, %6456) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %6467 = "stablehlo.broadcast_in_dim"(%6079) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x64xf32>
    %6468 = "stablehlo.multiply"(%6466, %6467) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %6469 = "stablehlo.add"(%6465, %6468) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %6470 = "stablehlo.select"(%6462, %6469, %161) : (tensor<1x16x64xi1>, tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %6471 = "stablehlo.broadcast_in_dim"(%6066#3) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x64xf32>
    %6472 = "stablehlo.divide"(%6463, %6471) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %6473 = "stablehlo.broadcast_in_dim"(%6066#4) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x64xf32>
    %6474 = "stablehlo.divide"(%6470, %6473) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %6475 = "stablehlo.sqrt"(%6474) : (tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %6476 = "stablehlo.broadcast_in_dim"(%4466) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x64xf32>
    %6477 = "stablehlo.add"(%6475, %6476) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %6478 = "stablehlo.divide"(%6472, %6477) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %6479 = "stablehlo.broadcast_in_dim"(%4469) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x64xf32>
    %6480 = "stablehlo.multiply"(%15, %6479) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %6481 = "stablehlo.add"(%6478, %6480) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %6482 = "stablehlo.broadcast_in_dim"(%6066#2) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x64xf32>
    %6483 = "stablehlo.multiply"(%6481, %6482) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %6484 = "stablehlo.subtract"(%15, %6483) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %6485 = "stablehlo.select"(%6462, %6484, %15) : (tensor<1x16x64xi1>, tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %6486 = "stablehlo.subtract"(%6485, %234) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %6487 = "stablehlo.broadcast_in_dim"(%6066#5) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x64xf32>
    %6488 = "stablehlo.multiply"(%6486, %6487) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %6489 = "stablehlo.add"(%234, %6488) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %6490 = "stablehlo.select"(%6462, %6489, %234) : (tensor<1x16x64xi1>, tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %6491 = "stablehlo.broadcast_in_dim"(%6066#1) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64xf32>
    %6492 = "stablehlo.multiply"(%3527#15, %6491) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %6493 = "stablehlo.broadcast_in_dim"(%4455) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64xf32>
    %6494 = "stablehlo.multiply"(%89, %6493) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %6495 = "stablehlo.broadcast_in_dim"(%4449) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64xf32>
    %6496 = "stablehlo.multiply"(%6492, %6495) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %6497 = "stablehlo.add"(%6494, %6496) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %6498 = "stablehlo.broadcast_in_dim"(%6066#0) {broadcast_dimensions = array<i64>} : (tensor<i1>) -> tensor<1x64xi1>
    %6499 = "stablehlo.select"(%6498, %6497, %89) : (tensor<1x64xi1>, tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %6500 = "stablehlo.broadcast_in_dim"(%4458) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64xf32>
    %6501 = "stablehlo.multiply"(%162, %6500) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %6502 = "stablehlo.multiply"(%6492, %6492) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %6503 = "stablehlo.broadcast_in_dim"(%6079) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64xf32>
    %6504 = "stablehlo.multiply"(%6502, %6503) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %6505 = "stablehlo.add"(%6501, %6504) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %6506 = "stablehlo.select"(%6498, %6505, %162) : (tensor<1x64xi1>, tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %6507 = "stablehlo.broadcast_in_dim"(%6066#3) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64xf32>
    %6508 = "stablehlo.divide"(%6499, %6507) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %6509 = "stablehlo.broadcast_in_dim"(%6066#4) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64xf32>
    %6510 = "stablehlo.divide"(%6506, %6509) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %6511 = "stablehlo.sqrt"(%6510) : (tensor<1x64xf32>) -> tensor<1x64xf32>
    %6512 = "stablehlo.broadcast_in_dim"(%4466) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64xf32>
    %6513 = "stablehlo.add"(%6511, %6512) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %6514 = "stablehlo.divide"(%6508, %6513) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %6515 = "stablehlo.broadcast_in_dim"(%6066#2) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64xf32>
    %6516 = "stablehlo.multiply"(%6514, %6515) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %6517 = "stablehlo.subtract"(%16, %6516) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %6518 = "stablehlo.select"(%6498, %6517, %16) : (tensor<1x64xi1>, tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %6519 = "stablehlo.subtract"(%6518, %235) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %6520 = "stablehlo.broadcast_in_dim"(%6066#5) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64xf32>
    %6521 = "stablehlo.multiply"(%6519, %6520) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %6522 = "stablehlo.add"(%235, %6521) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %6523 = "stablehlo.select"(%6498, %6522, %235) : (tensor<1x64xi1>, tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %6524 = "stablehlo.broadcast_in_dim"(%6066#1) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64x16xf32>
    %6525 = "stablehlo.multiply"(%3527#16, %6524) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %6526 = "stablehlo.broadcast_in_dim"(%4455) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64x16xf32>
    %6527 = "stablehlo.multiply"(%90, %6526) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %6528 = "stablehlo.broadcast_in_dim"(%4449) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64x16xf32>
    %6529 = "stablehlo.multiply"(%6525, %6528) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %6530 = "stablehlo.add"(%6527, %6529) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %6531 = "stablehlo.broadcast_in_dim"(%6066#0) {broadcast_dimensions = array<i64>} : (tensor<i1>) -> tensor<1x64x16xi1>
    %6532 = "stablehlo.select"(%6531, %6530, %90) : (tensor<1x64x16xi1>, tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %6533 = "stablehlo.broadcast_in_dim"(%4458) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64x16xf32>
    %6534 = "stablehlo.multiply"(%163, %6533) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %6535 = "stablehlo.multiply"(%6525, %6525) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %6536 = "stablehlo.broadcast_in_dim"(%6079) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64x16xf32>
    %6537 = "stablehlo.multiply"(%6535, %6536) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %6538 = "stablehlo.add"(%6534, %6537) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %6539 = "stablehlo.select"(%6531, %6538, %163) : (tensor<1x64x16xi1>, tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %6540 = "stablehlo.broadcast_in_dim"(%6066#3) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64x16xf32>
    %6541 = "stablehlo.divide"(%6532, %6540) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %6542 = "stablehlo.broadcast_in_dim"(%6066#4) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64x16xf32>
    %6543 = "stablehlo.divide"(%6539, %6542) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %6544 = "stablehlo.sqrt"(%6543) : (tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %6545 = "stablehlo.broadcast_in_dim"(%4466) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64x16xf32>
    %6546 = "stablehlo.add"(%6544, %6545) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %6547 = "stablehlo.divide"(%6541, %6546) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %6548 = "stablehlo.broadcast_in_dim"(%4469) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64x16xf32>
    %6549 = "stablehlo.multiply"(%17, %6548) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %6550 = "stablehlo.add"(%6547, %6549) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %6551 = "stablehlo.broadcast_in_dim"(%6066#2) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64x16xf32>
    %6552 = "stablehlo.multiply"(%6550, %6551) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %6553 = "stablehlo.subtract"(%17, %6552) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %6554 = "stablehlo.select"(%6531, %6553, %17) : (tensor<1x64x16xi1>, tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %6555 = "stablehlo.subtract"(%6554, %236) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %6556 = "stablehlo.broadcast_in_dim"(%6066#5) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64x16xf32>
    %6557 = "stablehlo.multiply"(%6555, %6556) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %6558 = "stablehlo.add"(%236, %6557) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %6559 = "stablehlo.select"(%6531, %6558, %236) : (tensor<1x64x16xi1>, tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %6560 = "stablehlo.multiply"(%3527#17, %6137) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6561 = "stablehlo.multiply"(%91, %6139) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6562 = "stablehlo.multiply"(%6560, %6141) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6563 = "stablehlo.add"(%6561, %6562) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6564 = "stablehlo.select"(%6144, %6563, %91) : (tensor<1x16xi1>, tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6565 = "stablehlo.multiply"(%164, %6146) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6566 = "stablehlo.multiply"(%6560, %6560) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6567 = "stablehlo.multiply"(%6566, %6149) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6568 = "stablehlo.add"(%6565, %6567) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6569 = "stablehlo.select"(%6144, %6568, %164) : (tensor<1x16xi1>, tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6570 = "stablehlo.divide"(%6564, %6153) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6571 = "stablehlo.divide"(%6569, %6155) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6572 = "stablehlo.sqrt"(%6571) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %6573 = "stablehlo.add"(%6572, %6158) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6574 = "stablehlo.divide"(%6570, %6573) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6575 = "stablehlo.multiply"(%6574, %6161) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6576 = "stablehlo.subtract"(%18, %6575) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6577 = "stablehlo.select"(%6144, %6576, %18) : (tensor<1x16xi1>, tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6578 = "stablehlo.subtract"(%6577, %237) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6579 = "stablehlo.multiply"(%6578, %6166) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6580 = "stablehlo.add"(%237, %6579) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6581 = "stablehlo.select"(%6144, %6580, %237) : (tensor<1x16xi1>, tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %6582 = "stablehlo.multiply"(%3064, %6104) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6583 = "stablehlo.multiply"(%92, %6106) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6584 = "stablehlo.multiply"(%6582, %6108) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6585 = "stablehlo.add"(%6583, %6584) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6586 = "stablehlo.select"(%6111, %6585, %92) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6587 = "stablehlo.multiply"(%165, %6113) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6588 = "stablehlo.multiply"(%6582, %6582) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6589 = "stablehlo.multiply"(%6588, %6116) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6590 = "stablehlo.add"(%6587, %6589) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6591 = "stablehlo.select"(%6111, %6590, %165) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6592 = "stablehlo.divide"(%6586, %6120) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6593 = "stablehlo.divide"(%6591, %6122) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6594 = "stablehlo.sqrt"(%6593) : (tensor<16xf32>) -> tensor<16xf32>
    %6595 = "stablehlo.add"(%6594, %6125) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6596 = "stablehlo.divide"(%6592, %6595) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6597 = "stablehlo.multiply"(%6596, %6128) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6598 = "stablehlo.subtract"(%19, %6597) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6599 = "stablehlo.select"(%6111, %6598, %19) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6600 = "stablehlo.subtract"(%6599, %238) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6601 = "stablehlo.multiply"(%6600, %6133) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6602 = "stablehlo.add"(%238, %6601) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6603 = "stablehlo.select"(%6111, %6602, %238) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6604 = "stablehlo.multiply"(%3057, %6104) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6605 = "stablehlo.multiply"(%93, %6106) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6606 = "stablehlo.multiply"(%6604, %6108) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6607 = "stablehlo.add"(%6605, %6606) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6608 = "stablehlo.select"(%6111, %6607, %93) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6609 = "stablehlo.multiply"(%166, %6113) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6610 = "stablehlo.multiply"(%6604, %6604) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6611 = "stablehlo.multiply"(%6610, %6116) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6612 = "stablehlo.add"(%6609, %6611) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6613 = "stablehlo.select"(%6111, %6612, %166) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6614 = "stablehlo.divide"(%6608, %6120) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6615 = "stablehlo.divide"(%6613, %6122) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6616 = "stablehlo.sqrt"(%6615) : (tensor<16xf32>) -> tensor<16xf32>
    %6617 = "stablehlo.add"(%6616, %6125) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6618 = "stablehlo.divide"(%6614, %6617) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6619 = "stablehlo.multiply"(%6618, %6128) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6620 = "stablehlo.subtract"(%20, %6619) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6621 = "stablehlo.select"(%6111, %6620, %20) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6622 = "stablehlo.subtract"(%6621, %239) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6623 = "stablehlo.multiply"(%6622, %6133) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6624 = "stablehlo.add"(%239, %6623) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6625 = "stablehlo.select"(%6111, %6624, %239) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6626 = "stablehlo.multiply"(%3052, %6104) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6627 = "stablehlo.multiply"(%94, %6106) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6628 = "stablehlo.multiply"(%6626, %6108) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6629 = "stablehlo.add"(%6627, %6628) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6630 = "stablehlo.select"(%6111, %6629, %94) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6631 = "stablehlo.multiply"(%167, %6113) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6632 = "stablehlo.multiply"(%6626, %6626) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6633 = "stablehlo.multiply"(%6632, %6116) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6634 = "stablehlo.add"(%6631, %6633) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6635 = "stablehlo.select"(%6111, %6634, %167) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6636 = "stablehlo.divide"(%6630, %6120) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6637 = "stablehlo.divide"(%6635, %6122) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6638 = "stablehlo.sqrt"(%6637) : (tensor<16xf32>) -> tensor<16xf32>
    %6639 = "stablehlo.add"(%6638, %6125) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6640 = "stablehlo.divide"(%6636, %6639) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6641 = "stablehlo.multiply"(%6640, %6128) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6642 = "stablehlo.subtract"(%21, %6641) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6643 = "stablehlo.select"(%6111, %6642, %21) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6644 = "stablehlo.subtract"(%6643, %240) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6645 = "stablehlo.multiply"(%6644, %6133) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6646 = "stablehlo.add"(%240, %6645) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6647 = "stablehlo.select"(%6111, %6646, %240) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6648 = "stablehlo.broadcast_in_dim"(%6066#1) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x16xf32>
    %6649 = "stablehlo.multiply"(%3045, %6648) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %6650 = "stablehlo.broadcast_in_dim"(%4455) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x16xf32>
    %6651 = "stablehlo.multiply"(%95, %6650) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %6652 = "stablehlo.broadcast_in_dim"(%4449) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x16xf32>
    %6653 = "stablehlo.multiply"(%6649, %6652) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %6654 = "stablehlo.add"(%6651, %6653) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %6655 = "stablehlo.broadcast_in_dim"(%6066#0) {broadcast_dimensions = array<i64>} : (tensor<i1>) -> tensor<8x16xi1>
    %6656 = "stablehlo.select"(%6655, %6654, %95) : (tensor<8x16xi1>, tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %6657 = "stablehlo.broadcast_in_dim"(%4458) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x16xf32>
    %6658 = "stablehlo.multiply"(%168, %6657) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %6659 = "stablehlo.multiply"(%6649, %6649) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %6660 = "stablehlo.broadcast_in_dim"(%6079) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x16xf32>
    %6661 = "stablehlo.multiply"(%6659, %6660) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %6662 = "stablehlo.add"(%6658, %6661) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %6663 = "stablehlo.select"(%6655, %6662, %168) : (tensor<8x16xi1>, tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %6664 = "stablehlo.broadcast_in_dim"(%6066#3) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x16xf32>
    %6665 = "stablehlo.divide"(%6656, %6664) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %6666 = "stablehlo.broadcast_in_dim"(%6066#4) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x16xf32>
    %6667 = "stablehlo.divide"(%6663, %6666) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %6668 = "stablehlo.sqrt"(%6667) : (tensor<8x16xf32>) -> tensor<8x16xf32>
    %6669 = "stablehlo.broadcast_in_dim"(%4466) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x16xf32>
    %6670 = "stablehlo.add"(%6668, %6669) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %6671 = "stablehlo.divide"(%6665, %6670) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %6672 = "stablehlo.broadcast_in_dim"(%4469) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x16xf32>
    %6673 = "stablehlo.multiply"(%22, %6672) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %6674 = "stablehlo.add"(%6671, %6673) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %6675 = "stablehlo.broadcast_in_dim"(%6066#2) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x16xf32>
    %6676 = "stablehlo.multiply"(%6674, %6675) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %6677 = "stablehlo.subtract"(%22, %6676) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %6678 = "stablehlo.select"(%6655, %6677, %22) : (tensor<8x16xi1>, tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %6679 = "stablehlo.subtract"(%6678, %241) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %6680 = "stablehlo.broadcast_in_dim"(%6066#5) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x16xf32>
    %6681 = "stablehlo.multiply"(%6679, %6680) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %6682 = "stablehlo.add"(%241, %6681) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %6683 = "stablehlo.select"(%6655, %6682, %241) : (tensor<8x16xi1>, tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %6684 = "stablehlo.multiply"(%3043, %6104) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6685 = "stablehlo.multiply"(%96, %6106) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6686 = "stablehlo.multiply"(%6684, %6108) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6687 = "stablehlo.add"(%6685, %6686) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6688 = "stablehlo.select"(%6111, %6687, %96) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6689 = "stablehlo.multiply"(%169, %6113) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6690 = "stablehlo.multiply"(%6684, %6684) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6691 = "stablehlo.multiply"(%6690, %6116) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6692 = "stablehlo.add"(%6689, %6691) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6693 = "stablehlo.select"(%6111, %6692, %169) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6694 = "stablehlo.divide"(%6688, %6120) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6695 = "stablehlo.divide"(%6693, %6122) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6696 = "stablehlo.sqrt"(%6695) : (tensor<16xf32>) -> tensor<16xf32>
    %6697 = "stablehlo.add"(%6696, %6125) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6698 = "stablehlo.divide"(%6694, %6697) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6699 = "stablehlo.multiply"(%6698, %6128) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6700 = "stablehlo.subtract"(%23, %6699) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6701 = "stablehlo.select"(%6111, %6700, %23) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6702 = "stablehlo.subtract"(%6701, %242) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6703 = "stablehlo.multiply"(%6702, %6133) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6704 = "stablehlo.add"(%242, %6703) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6705 = "stablehlo.select"(%6111, %6704, %242) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6706 = "stablehlo.multiply"(%3038, %6104) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6707 = "stablehlo.multiply"(%97, %6106) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6708 = "stablehlo.multiply"(%6706, %6108) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6709 = "stablehlo.add"(%6707, %6708) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6710 = "stablehlo.select"(%6111, %6709, %97) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6711 = "stablehlo.multiply"(%170, %6113) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6712 = "stablehlo.multiply"(%6706, %6706) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6713 = "stablehlo.multiply"(%6712, %6116) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6714 = "stablehlo.add"(%6711, %6713) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6715 = "stablehlo.select"(%6111, %6714, %170) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6716 = "stablehlo.divide"(%6710, %6120) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6717 = "stablehlo.divide"(%6715, %6122) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6718 = "stablehlo.sqrt"(%6717) : (tensor<16xf32>) -> tensor<16xf32>
    %6719 = "stablehlo.add"(%6718, %6125) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6720 = "stablehlo.divide"(%6716, %6719) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6721 = "stablehlo.multiply"(%6720, %6128) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6722 = "stablehlo.subtract"(%24, %6721) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6723 = "stablehlo.select"(%6111, %6722, %24) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6724 = "stablehlo.subtract"(%6723, %243) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6725 = "stablehlo.multiply"(%6724, %6133) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6726 = "stablehlo.add"(%243, %6725) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6727 = "stablehlo.select"(%6111, %6726, %243) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %6728 = "stablehlo.broadcast_in_dim"(%6066#1) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<4x16xf32>
    %6729 = "stablehlo.multiply"(%3030, %6728) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %6730 = "stablehlo.broadcast_in_dim"(%4455) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<4x16xf32>
    %6731 = "stablehlo.multiply"(%98, %6730) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %6732 = "stablehlo.broadcast_in_dim"(%4449) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<4x16xf32>
    %6733 = "stablehlo.multiply"(%6729, %6732) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %6734 = "stablehlo.add"(%6731, %6733) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %6735 = "stablehlo.broadcast_in_dim"(%6066#0) {broadcast_dimensions = array<i64>} : (tensor<i1>) -> tensor<4x16xi1>
    %6736 = "stablehlo.select"(%6735, %6734, %98) : (tensor<4x16xi1>, tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %6737 = "stablehlo.broadcast_in_dim"(%4458) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<4x16xf32>
    %6738 = "stablehlo.multiply"(%171, %6737) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %6739 = "stablehlo.multiply"(%6729, %6729) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %6740 = "stablehlo.broadcast_in_dim"(%6079) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<4x16xf32>
    %6741 = "stablehlo.multiply"(%6739, %6740) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %6742 = "stablehlo.add"(%6738, %6741) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %6743 = "stablehlo.select"(%6735, %6742, %171) : (tensor<4x16xi1>, tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %6744 = "stablehlo.broadcast_in_dim"(%6066#3) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<4x16xf32>
    %6745 = "stablehlo.divide"(%6736, %6744) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %6746 = "stablehlo.broadcast_in_dim"(%6066#4) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<4x16xf32>
    %6747 = "stablehlo.divide"(%6743, %6746) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %6748 = "stablehlo.sqrt"(%6747) : (tensor<4x16xf32>) -> tensor<4x16xf32>
    %6749 = "stablehlo.broadcast_in_dim"(%4466) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<4x16xf32>
    %6750 = "stablehlo.add"(%6748, %6749) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %6751 = "stablehlo.divide"(%6745, %6750) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %6752 = "stablehlo.broadcast_in_dim"(%6066#2) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<4x16xf32>
    %6753 = "stablehlo.multiply"(%6751, %6752) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %6754 = "stablehlo.subtract"(%25, %6753) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %6755 = "stablehlo.select"(%6735, %6754, %25) : (tensor<4x16xi1>, tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %6756 = "stablehlo.subtract"(%6755, %244) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %6757 = "stablehlo.broadcast_in_dim"(%6066#5) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<4x16xf32>
    %6758 = "stablehlo.multiply"(%6756, %6757) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %6759 = "stablehlo.add"(%244, %6758) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %6760 = "stablehlo.select"(%6735, %6759, %244) : (tensor<4x16xi1>, tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %6761 = "stablehlo.broadcast_in_dim"(%6066#1) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %6762 = "stablehlo.multiply"(%3024#3, %6761) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6763 = "stablehlo.broadcast_in_dim"(%4455) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %6764 = "stablehlo.multiply"(%99, %6763) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6765 = "stablehlo.broadcast_in_dim"(%4449) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %6766 = "stablehlo.multiply"(%6762, %6765) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6767 = "stablehlo.add"(%6764, %6766) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6768 = "stablehlo.broadcast_in_dim"(%6066#0) {broadcast_dimensions = array<i64>} : (tensor<i1>) -> tensor<2x16xi1>
    %6769 = "stablehlo.select"(%6768, %6767, %99) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6770 = "stablehlo.broadcast_in_dim"(%4458) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %6771 = "stablehlo.multiply"(%172, %6770) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6772 = "stablehlo.multiply"(%6762, %6762) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6773 = "stablehlo.broadcast_in_dim"(%6079) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %6774 = "stablehlo.multiply"(%6772, %6773) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6775 = "stablehlo.add"(%6771, %6774) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6776 = "stablehlo.select"(%6768, %6775, %172) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6777 = "stablehlo.broadcast_in_dim"(%6066#3) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %6778 = "stablehlo.divide"(%6769, %6777) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6779 = "stablehlo.broadcast_in_dim"(%6066#4) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %6780 = "stablehlo.divide"(%6776, %6779) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6781 = "stablehlo.sqrt"(%6780) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %6782 = "stablehlo.broadcast_in_dim"(%4466) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %6783 = "stablehlo.add"(%6781, %6782) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6784 = "stablehlo.divide"(%6778, %6783) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6785 = "stablehlo.broadcast_in_dim"(%6066#2) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %6786 = "stablehlo.multiply"(%6784, %6785) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6787 = "stablehlo.subtract"(%26, %6786) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6788 = "stablehlo.select"(%6768, %6787, %26) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6789 = "stablehlo.subtract"(%6788, %245) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6790 = "stablehlo.broadcast_in_dim"(%6066#5) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %6791 = "stablehlo.multiply"(%6789, %6790) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6792 = "stablehlo.add"(%245, %6791) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6793 = "stablehlo.select"(%6768, %6792, %245) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6794 = "stablehlo.multiply"(%3024#4, %6761) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6795 = "stablehlo.multiply"(%100, %6763) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6796 = "stablehlo.multiply"(%6794, %6765) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6797 = "stablehlo.add"(%6795, %6796) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6798 = "stablehlo.select"(%6768, %6797, %100) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6799 = "stablehlo.multiply"(%173, %6770) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6800 = "stablehlo.multiply"(%6794, %6794) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6801 = "stablehlo.multiply"(%6800, %6773) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6802 = "stablehlo.add"(%6799, %6801) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6803 = "stablehlo.select"(%6768, %6802, %173) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6804 = "stablehlo.divide"(%6798, %6777) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6805 = "stablehlo.divide"(%6803, %6779) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6806 = "stablehlo.sqrt"(%6805) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %6807 = "stablehlo.add"(%6806, %6782) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6808 = "stablehlo.divide"(%6804, %6807) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6809 = "stablehlo.multiply"(%6808, %6785) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6810 = "stablehlo.subtract"(%27, %6809) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6811 = "stablehlo.select"(%6768, %6810, %27) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6812 = "stablehlo.subtract"(%6811, %246) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6813 = "stablehlo.multiply"(%6812, %6790) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6814 = "stablehlo.add"(%246, %6813) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6815 = "stablehlo.select"(%6768, %6814, %246) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %6816 = "stablehlo.broadcast_in_dim"(%6066#1) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %6817 = "stablehlo.multiply"(%3024#5, %6816) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6818 = "stablehlo.broadcast_in_dim"(%4455) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %6819 = "stablehlo.multiply"(%101, %6818) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6820 = "stablehlo.broadcast_in_dim"(%4449) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %6821 = "stablehlo.multiply"(%6817, %6820) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6822 = "stablehlo.add"(%6819, %6821) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6823 = "stablehlo.broadcast_in_dim"(%6066#0) {broadcast_dimensions = array<i64>} : (tensor<i1>) -> tensor<2x16x2x8xi1>
    %6824 = "stablehlo.select"(%6823, %6822, %101) : (tensor<2x16x2x8xi1>, tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6825 = "stablehlo.broadcast_in_dim"(%4458) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %6826 = "stablehlo.multiply"(%174, %6825) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6827 = "stablehlo.multiply"(%6817, %6817) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6828 = "stablehlo.broadcast_in_dim"(%6079) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %6829 = "stablehlo.multiply"(%6827, %6828) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6830 = "stablehlo.add"(%6826, %6829) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6831 = "stablehlo.select"(%6823, %6830, %174) : (tensor<2x16x2x8xi1>, tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6832 = "stablehlo.broadcast_in_dim"(%6066#3) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %6833 = "stablehlo.divide"(%6824, %6832) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6834 = "stablehlo.broadcast_in_dim"(%6066#4) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %6835 = "stablehlo.divide"(%6831, %6834) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6836 = "stablehlo.sqrt"(%6835) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6837 = "stablehlo.broadcast_in_dim"(%4466) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %6838 = "stablehlo.add"(%6836, %6837) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6839 = "stablehlo.divide"(%6833, %6838) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6840 = "stablehlo.broadcast_in_dim"(%4469) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %6841 = "stablehlo.multiply"(%28, %6840) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6842 = "stablehlo.add"(%6839, %6841) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6843 = "stablehlo.broadcast_in_dim"(%6066#2) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %6844 = "stablehlo.multiply"(%6842, %6843) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6845 = "stablehlo.subtract"(%28, %6844) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6846 = "stablehlo.select"(%6823, %6845, %28) : (tensor<2x16x2x8xi1>, tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6847 = "stablehlo.subtract"(%6846, %247) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6848 = "stablehlo.broadcast_in_dim"(%6066#5) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %6849 = "stablehlo.multiply"(%6847, %6848) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6850 = "stablehlo.add"(%247, %6849) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6851 = "stablehlo.select"(%6823, %6850, %247) : (tensor<2x16x2x8xi1>, tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6852 = "stablehlo.broadcast_in_dim"(%6066#1) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %6853 = "stablehlo.multiply"(%3024#6, %6852) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6854 = "stablehlo.broadcast_in_dim"(%4455) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %6855 = "stablehlo.multiply"(%102, %6854) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6856 = "stablehlo.broadcast_in_dim"(%4449) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %6857 = "stablehlo.multiply"(%6853, %6856) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6858 = "stablehlo.add"(%6855, %6857) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6859 = "stablehlo.broadcast_in_dim"(%6066#0) {broadcast_dimensions = array<i64>} : (tensor<i1>) -> tensor<2x2x8xi1>
    %6860 = "stablehlo.select"(%6859, %6858, %102) : (tensor<2x2x8xi1>, tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6861 = "stablehlo.broadcast_in_dim"(%4458) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %6862 = "stablehlo.multiply"(%175, %6861) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6863 = "stablehlo.multiply"(%6853, %6853) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6864 = "stablehlo.broadcast_in_dim"(%6079) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %6865 = "stablehlo.multiply"(%6863, %6864) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6866 = "stablehlo.add"(%6862, %6865) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6867 = "stablehlo.select"(%6859, %6866, %175) : (tensor<2x2x8xi1>, tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6868 = "stablehlo.broadcast_in_dim"(%6066#3) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %6869 = "stablehlo.divide"(%6860, %6868) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6870 = "stablehlo.broadcast_in_dim"(%6066#4) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %6871 = "stablehlo.divide"(%6867, %6870) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6872 = "stablehlo.sqrt"(%6871) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6873 = "stablehlo.broadcast_in_dim"(%4466) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %6874 = "stablehlo.add"(%6872, %6873) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6875 = "stablehlo.divide"(%6869, %6874) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6876 = "stablehlo.broadcast_in_dim"(%6066#2) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %6877 = "stablehlo.multiply"(%6875, %6876) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6878 = "stablehlo.subtract"(%29, %6877) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6879 = "stablehlo.select"(%6859, %6878, %29) : (tensor<2x2x8xi1>, tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6880 = "stablehlo.subtract"(%6879, %248) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6881 = "stablehlo.broadcast_in_dim"(%6066#5) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %6882 = "stablehlo.multiply"(%6880, %6881) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6883 = "stablehlo.add"(%248, %6882) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6884 = "stablehlo.select"(%6859, %6883, %248) : (tensor<2x2x8xi1>, tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6885 = "stablehlo.multiply"(%3024#7, %6816) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6886 = "stablehlo.multiply"(%103, %6818) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6887 = "stablehlo.multiply"(%6885, %6820) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6888 = "stablehlo.add"(%6886, %6887) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6889 = "stablehlo.select"(%6823, %6888, %103) : (tensor<2x16x2x8xi1>, tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6890 = "stablehlo.multiply"(%176, %6825) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6891 = "stablehlo.multiply"(%6885, %6885) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6892 = "stablehlo.multiply"(%6891, %6828) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6893 = "stablehlo.add"(%6890, %6892) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6894 = "stablehlo.select"(%6823, %6893, %176) : (tensor<2x16x2x8xi1>, tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6895 = "stablehlo.divide"(%6889, %6832) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6896 = "stablehlo.divide"(%6894, %6834) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6897 = "stablehlo.sqrt"(%6896) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6898 = "stablehlo.add"(%6897, %6837) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6899 = "stablehlo.divide"(%6895, %6898) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6900 = "stablehlo.multiply"(%30, %6840) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6901 = "stablehlo.add"(%6899, %6900) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6902 = "stablehlo.multiply"(%6901, %6843) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6903 = "stablehlo.subtract"(%30, %6902) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6904 = "stablehlo.select"(%6823, %6903, %30) : (tensor<2x16x2x8xi1>, tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6905 = "stablehlo.subtract"(%6904, %249) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6906 = "stablehlo.multiply"(%6905, %6848) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6907 = "stablehlo.add"(%249, %6906) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6908 = "stablehlo.select"(%6823, %6907, %249) : (tensor<2x16x2x8xi1>, tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6909 = "stablehlo.multiply"(%3024#8, %6852) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6910 = "stablehlo.multiply"(%104, %6854) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6911 = "stablehlo.multiply"(%6909, %6856) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6912 = "stablehlo.add"(%6910, %6911) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6913 = "stablehlo.select"(%6859, %6912, %104) : (tensor<2x2x8xi1>, tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6914 = "stablehlo.multiply"(%177, %6861) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6915 = "stablehlo.multiply"(%6909, %6909) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6916 = "stablehlo.multiply"(%6915, %6864) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6917 = "stablehlo.add"(%6914, %6916) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6918 = "stablehlo.select"(%6859, %6917, %177) : (tensor<2x2x8xi1>, tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6919 = "stablehlo.divide"(%6913, %6868) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6920 = "stablehlo.divide"(%6918, %6870) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6921 = "stablehlo.sqrt"(%6920) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6922 = "stablehlo.add"(%6921, %6873) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6923 = "stablehlo.divide"(%6919, %6922) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6924 = "stablehlo.multiply"(%6923, %6876) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6925 = "stablehlo.subtract"(%31, %6924) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6926 = "stablehlo.select"(%6859, %6925, %31) : (tensor<2x2x8xi1>, tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6927 = "stablehlo.subtract"(%6926, %250) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6928 = "stablehlo.multiply"(%6927, %6881) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6929 = "stablehlo.add"(%250, %6928) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6930 = "stablehlo.select"(%6859, %6929, %250) : (tensor<2x2x8xi1>, tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6931 = "stablehlo.multiply"(%3024#9, %6816) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6932 = "stablehlo.multiply"(%105, %6818) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6933 = "stablehlo.multiply"(%6931, %6820) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6934 = "stablehlo.add"(%6932, %6933) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6935 = "stablehlo.select"(%6823, %6934, %105) : (tensor<2x16x2x8xi1>, tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6936 = "stablehlo.multiply"(%178, %6825) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6937 = "stablehlo.multiply"(%6931, %6931) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6938 = "stablehlo.multiply"(%6937, %6828) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6939 = "stablehlo.add"(%6936, %6938) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6940 = "stablehlo.select"(%6823, %6939, %178) : (tensor<2x16x2x8xi1>, tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6941 = "stablehlo.divide"(%6935, %6832) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6942 = "stablehlo.divide"(%6940, %6834) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6943 = "stablehlo.sqrt"(%6942) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6944 = "stablehlo.add"(%6943, %6837) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6945 = "stablehlo.divide"(%6941, %6944) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6946 = "stablehlo.multiply"(%32, %6840) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6947 = "stablehlo.add"(%6945, %6946) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6948 = "stablehlo.multiply"(%6947, %6843) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6949 = "stablehlo.subtract"(%32, %6948) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6950 = "stablehlo.select"(%6823, %6949, %32) : (tensor<2x16x2x8xi1>, tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6951 = "stablehlo.subtract"(%6950, %251) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6952 = "stablehlo.multiply"(%6951, %6848) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6953 = "stablehlo.add"(%251, %6952) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6954 = "stablehlo.select"(%6823, %6953, %251) : (tensor<2x16x2x8xi1>, tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %6955 = "stablehlo.multiply"(%3024#10, %6852) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6956 = "stablehlo.multiply"(%106, %6854) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6957 = "stablehlo.multiply"(%6955, %6856) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6958 = "stablehlo.add"(%6956, %6957) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6959 = "stablehlo.select"(%6859, %6958, %106) : (tensor<2x2x8xi1>, tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6960 = "stablehlo.multiply"(%179, %6861) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6961 = "stablehlo.multiply"(%6955, %6955) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6962 = "stablehlo.multiply"(%6961, %6864) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6963 = "stablehlo.add"(%6960, %6962) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6964 = "stablehlo.select"(%6859, %6963, %179) : (tensor<2x2x8xi1>, tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6965 = "stablehlo.divide"(%6959, %6868) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6966 = "stablehlo.divide"(%6964, %6870) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6967 = "stablehlo.sqrt"(%6966) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6968 = "stablehlo.add"(%6967, %6873) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6969 = "stablehlo.divide"(%6965, %6968) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6970 = "stablehlo.multiply"(%6969, %6876) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6971 = "stablehlo.subtract"(%33, %6970) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6972 = "stablehlo.select"(%6859, %6971, %33) : (tensor<2x2x8xi1>, tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6973 = "stablehlo.subtract"(%6972, %252) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6974 = "stablehlo.multiply"(%6973, %6881) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6975 = "stablehlo.add"(%252, %6974) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6976 = "stablehlo.select"(%6859, %6975, %252) : (tensor<2x2x8xi1>, tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %6977 = "stablehlo.broadcast_in_dim"(%6066#1) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x16xf32>
    %6978 = "stablehlo.multiply"(%3024#11, %6977) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %6979 = "stablehlo.broadcast_in_dim"(%4455) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x16xf32>
    %6980 = "stablehlo.multiply"(%107, %6979) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %6981 = "stablehlo.broadcast_in_dim"(%4449) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x16xf32>
    %6982 = "stablehlo.multiply"(%6978, %6981) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %6983 = "stablehlo.add"(%6980, %6982) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %6984 = "stablehlo.broadcast_in_dim"(%6066#0) {broadcast_dimensions = array<i64>} : (tensor<i1>) -> tensor<2x2x8x16xi1>
    %6985 = "stablehlo.select"(%6984, %6983, %107) : (tensor<2x2x8x16xi1>, tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %6986 = "stablehlo.broadcast_in_dim"(%4458) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x16xf32>
    %6987 = "stablehlo.multiply"(%180, %6986) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %6988 = "stablehlo.multiply"(%6978, %6978) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %6989 = "stablehlo.broadcast_in_dim"(%6079) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x16xf32>
    %6990 = "stablehlo.multiply"(%6988, %6989) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %6991 = "stablehlo.add"(%6987, %6990) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %6992 = "stablehlo.select"(%6984, %6991, %180) : (tensor<2x2x8x16xi1>, tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %6993 = "stablehlo.broadcast_in_dim"(%6066#3) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x16xf32>
    %6994 = "stablehlo.divide"(%6985, %6993) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %6995 = "stablehlo.broadcast_in_dim"(%6066#4) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x16xf32>
    %6996 = "stablehlo.divide"(%6992, %6995) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %6997 = "stablehlo.sqrt"(%6996) : (tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %6998 = "stablehlo.broadcast_in_dim"(%4466) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x16xf32>
    %6999 = "stablehlo.add"(%6997, %6998) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %7000 = "stablehlo.divide"(%6994, %6999) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %7001 = "stablehlo.broadcast_in_dim"(%4469) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x16xf32>
    %7002 = "stablehlo.multiply"(%34, %7001) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %7003 = "stablehlo.add"(%7000, %7002) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %7004 = "stablehlo.broadcast_in_dim"(%6066#2) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x16xf32>
    %7005 = "stablehlo.multiply"(%7003, %7004) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %7006 = "stablehlo.subtract"(%34, %7005) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %7007 = "stablehlo.select"(%6984, %7006, %34) : (tensor<2x2x8x16xi1>, tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %7008 = "stablehlo.subtract"(%7007, %253) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %7009 = "stablehlo.broadcast_in_dim"(%6066#5) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x16xf32>
    %7010 = "stablehlo.multiply"(%7008, %7009) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %7011 = "stablehlo.add"(%253, %7010) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %7012 = "stablehlo.select"(%6984, %7011, %253) : (tensor<2x2x8x16xi1>, tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %7013 = "stablehlo.multiply"(%3024#12, %6761) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7014 = "stablehlo.multiply"(%108, %6763) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7015 = "stablehlo.multiply"(%7013, %6765) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7016 = "stablehlo.add"(%7014, %7015) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7017 = "stablehlo.select"(%6768, %7016, %108) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7018 = "stablehlo.multiply"(%181, %6770) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7019 = "stablehlo.multiply"(%7013, %7013) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7020 = "stablehlo.multiply"(%7019, %6773) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7021 = "stablehlo.add"(%7018, %7020) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7022 = "stablehlo.select"(%6768, %7021, %181) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7023 = "stablehlo.divide"(%7017, %6777) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7024 = "stablehlo.divide"(%7022, %6779) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7025 = "stablehlo.sqrt"(%7024) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %7026 = "stablehlo.add"(%7025, %6782) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7027 = "stablehlo.divide"(%7023, %7026) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7028 = "stablehlo.multiply"(%7027, %6785) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7029 = "stablehlo.subtract"(%35, %7028) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7030 = "stablehlo.select"(%6768, %7029, %35) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7031 = "stablehlo.subtract"(%7030, %254) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7032 = "stablehlo.multiply"(%7031, %6790) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7033 = "stablehlo.add"(%254, %7032) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7034 = "stablehlo.select"(%6768, %7033, %254) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7035 = "stablehlo.multiply"(%3024#13, %6816) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7036 = "stablehlo.multiply"(%109, %6818) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7037 = "stablehlo.multiply"(%7035, %6820) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7038 = "stablehlo.add"(%7036, %7037) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7039 = "stablehlo.select"(%6823, %7038, %109) : (tensor<2x16x2x8xi1>, tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7040 = "stablehlo.multiply"(%182, %6825) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7041 = "stablehlo.multiply"(%7035, %7035) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7042 = "stablehlo.multiply"(%7041, %6828) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7043 = "stablehlo.add"(%7040, %7042) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7044 = "stablehlo.select"(%6823, %7043, %182) : (tensor<2x16x2x8xi1>, tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7045 = "stablehlo.divide"(%7039, %6832) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7046 = "stablehlo.divide"(%7044, %6834) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7047 = "stablehlo.sqrt"(%7046) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7048 = "stablehlo.add"(%7047, %6837) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7049 = "stablehlo.divide"(%7045, %7048) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7050 = "stablehlo.multiply"(%36, %6840) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7051 = "stablehlo.add"(%7049, %7050) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7052 = "stablehlo.multiply"(%7051, %6843) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7053 = "stablehlo.subtract"(%36, %7052) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7054 = "stablehlo.select"(%6823, %7053, %36) : (tensor<2x16x2x8xi1>, tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7055 = "stablehlo.subtract"(%7054, %255) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7056 = "stablehlo.multiply"(%7055, %6848) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7057 = "stablehlo.add"(%255, %7056) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7058 = "stablehlo.select"(%6823, %7057, %255) : (tensor<2x16x2x8xi1>, tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7059 = "stablehlo.multiply"(%3024#14, %6852) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7060 = "stablehlo.multiply"(%110, %6854) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7061 = "stablehlo.multiply"(%7059, %6856) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7062 = "stablehlo.add"(%7060, %7061) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7063 = "stablehlo.select"(%6859, %7062, %110) : (tensor<2x2x8xi1>, tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7064 = "stablehlo.multiply"(%183, %6861) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7065 = "stablehlo.multiply"(%7059, %7059) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7066 = "stablehlo.multiply"(%7065, %6864) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7067 = "stablehlo.add"(%7064, %7066) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7068 = "stablehlo.select"(%6859, %7067, %183) : (tensor<2x2x8xi1>, tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7069 = "stablehlo.divide"(%7063, %6868) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7070 = "stablehlo.divide"(%7068, %6870) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7071 = "stablehlo.sqrt"(%7070) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7072 = "stablehlo.add"(%7071, %6873) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7073 = "stablehlo.divide"(%7069, %7072) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7074 = "stablehlo.multiply"(%7073, %6876) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7075 = "stablehlo.subtract"(%37, %7074) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7076 = "stablehlo.select"(%6859, %7075, %37) : (tensor<2x2x8xi1>, tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7077 = "stablehlo.subtract"(%7076, %256) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7078 = "stablehlo.multiply"(%7077, %6881) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7079 = "stablehlo.add"(%256, %7078) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7080 = "stablehlo.select"(%6859, %7079, %256) : (tensor<2x2x8xi1>, tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7081 = "stablehlo.multiply"(%3024#15, %6816) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7082 = "stablehlo.multiply"(%111, %6818) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7083 = "stablehlo.multiply"(%7081, %6820) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7084 = "stablehlo.add"(%7082, %7083) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7085 = "stablehlo.select"(%6823, %7084, %111) : (tensor<2x16x2x8xi1>, tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7086 = "stablehlo.multiply"(%184, %6825) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7087 = "stablehlo.multiply"(%7081, %7081) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7088 = "stablehlo.multiply"(%7087, %6828) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7089 = "stablehlo.add"(%7086, %7088) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7090 = "stablehlo.select"(%6823, %7089, %184) : (tensor<2x16x2x8xi1>, tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7091 = "stablehlo.divide"(%7085, %6832) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7092 = "stablehlo.divide"(%7090, %6834) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7093 = "stablehlo.sqrt"(%7092) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7094 = "stablehlo.add"(%7093, %6837) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7095 = "stablehlo.divide"(%7091, %7094) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7096 = "stablehlo.multiply"(%38, %6840) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7097 = "stablehlo.add"(%7095, %7096) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7098 = "stablehlo.multiply"(%7097, %6843) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7099 = "stablehlo.subtract"(%38, %7098) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7100 = "stablehlo.select"(%6823, %7099, %38) : (tensor<2x16x2x8xi1>, tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7101 = "stablehlo.subtract"(%7100, %257) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7102 = "stablehlo.multiply"(%7101, %6848) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7103 = "stablehlo.add"(%257, %7102) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7104 = "stablehlo.select"(%6823, %7103, %257) : (tensor<2x16x2x8xi1>, tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7105 = "stablehlo.multiply"(%3024#16, %6852) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7106 = "stablehlo.multiply"(%112, %6854) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7107 = "stablehlo.multiply"(%7105, %6856) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7108 = "stablehlo.add"(%7106, %7107) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7109 = "stablehlo.select"(%6859, %7108, %112) : (tensor<2x2x8xi1>, tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7110 = "stablehlo.multiply"(%185, %6861) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7111 = "stablehlo.multiply"(%7105, %7105) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7112 = "stablehlo.multiply"(%7111, %6864) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7113 = "stablehlo.add"(%7110, %7112) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7114 = "stablehlo.select"(%6859, %7113, %185) : (tensor<2x2x8xi1>, tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7115 = "stablehlo.divide"(%7109, %6868) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7116 = "stablehlo.divide"(%7114, %6870) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7117 = "stablehlo.sqrt"(%7116) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7118 = "stablehlo.add"(%7117, %6873) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7119 = "stablehlo.divide"(%7115, %7118) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7120 = "stablehlo.multiply"(%7119, %6876) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7121 = "stablehlo.subtract"(%39, %7120) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7122 = "stablehlo.select"(%6859, %7121, %39) : (tensor<2x2x8xi1>, tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7123 = "stablehlo.subtract"(%7122, %258) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7124 = "stablehlo.multiply"(%7123, %6881) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7125 = "stablehlo.add"(%258, %7124) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7126 = "stablehlo.select"(%6859, %7125, %258) : (tensor<2x2x8xi1>, tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7127 = "stablehlo.multiply"(%3024#17, %6761) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7128 = "stablehlo.multiply"(%113, %6763) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7129 = "stablehlo.multiply"(%7127, %6765) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7130 = "stablehlo.add"(%7128, %7129) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7131 = "stablehlo.select"(%6768, %7130, %113) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7132 = "stablehlo.multiply"(%186, %6770) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7133 = "stablehlo.multiply"(%7127, %7127) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7134 = "stablehlo.multiply"(%7133, %6773) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7135 = "stablehlo.add"(%7132, %7134) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7136 = "stablehlo.select"(%6768, %7135, %186) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7137 = "stablehlo.divide"(%7131, %6777) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7138 = "stablehlo.divide"(%7136, %6779) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7139 = "stablehlo.sqrt"(%7138) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %7140 = "stablehlo.add"(%7139, %6782) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7141 = "stablehlo.divide"(%7137, %7140) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7142 = "stablehlo.multiply"(%7141, %6785) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7143 = "stablehlo.subtract"(%40, %7142) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7144 = "stablehlo.select"(%6768, %7143, %40) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7145 = "stablehlo.subtract"(%7144, %259) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7146 = "stablehlo.multiply"(%7145, %6790) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7147 = "stablehlo.add"(%259, %7146) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7148 = "stablehlo.select"(%6768, %7147, %259) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7149 = "stablehlo.multiply"(%3024#18, %6761) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7150 = "stablehlo.multiply"(%114, %6763) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7151 = "stablehlo.multiply"(%7149, %6765) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7152 = "stablehlo.add"(%7150, %7151) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7153 = "stablehlo.select"(%6768, %7152, %114) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7154 = "stablehlo.multiply"(%187, %6770) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7155 = "stablehlo.multiply"(%7149, %7149) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7156 = "stablehlo.multiply"(%7155, %6773) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7157 = "stablehlo.add"(%7154, %7156) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7158 = "stablehlo.select"(%6768, %7157, %187) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7159 = "stablehlo.divide"(%7153, %6777) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7160 = "stablehlo.divide"(%7158, %6779) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7161 = "stablehlo.sqrt"(%7160) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %7162 = "stablehlo.add"(%7161, %6782) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7163 = "stablehlo.divide"(%7159, %7162) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7164 = "stablehlo.multiply"(%7163, %6785) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7165 = "stablehlo.subtract"(%41, %7164) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7166 = "stablehlo.select"(%6768, %7165, %41) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7167 = "stablehlo.subtract"(%7166, %260) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7168 = "stablehlo.multiply"(%7167, %6790) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7169 = "stablehlo.add"(%260, %7168) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7170 = "stablehlo.select"(%6768, %7169, %260) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7171 = "stablehlo.multiply"(%3024#19, %6816) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7172 = "stablehlo.multiply"(%115, %6818) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7173 = "stablehlo.multiply"(%7171, %6820) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7174 = "stablehlo.add"(%7172, %7173) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7175 = "stablehlo.select"(%6823, %7174, %115) : (tensor<2x16x2x8xi1>, tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7176 = "stablehlo.multiply"(%188, %6825) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7177 = "stablehlo.multiply"(%7171, %7171) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7178 = "stablehlo.multiply"(%7177, %6828) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7179 = "stablehlo.add"(%7176, %7178) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7180 = "stablehlo.select"(%6823, %7179, %188) : (tensor<2x16x2x8xi1>, tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7181 = "stablehlo.divide"(%7175, %6832) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7182 = "stablehlo.divide"(%7180, %6834) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7183 = "stablehlo.sqrt"(%7182) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7184 = "stablehlo.add"(%7183, %6837) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7185 = "stablehlo.divide"(%7181, %7184) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7186 = "stablehlo.multiply"(%42, %6840) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7187 = "stablehlo.add"(%7185, %7186) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7188 = "stablehlo.multiply"(%7187, %6843) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7189 = "stablehlo.subtract"(%42, %7188) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7190 = "stablehlo.select"(%6823, %7189, %42) : (tensor<2x16x2x8xi1>, tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7191 = "stablehlo.subtract"(%7190, %261) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7192 = "stablehlo.multiply"(%7191, %6848) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7193 = "stablehlo.add"(%261, %7192) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7194 = "stablehlo.select"(%6823, %7193, %261) : (tensor<2x16x2x8xi1>, tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %7195 = "stablehlo.multiply"(%3024#20, %6852) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7196 = "stablehlo.multiply"(%116, %6854) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7197 = "stablehlo.multiply"(%7195, %6856) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7198 = "stablehlo.add"(%7196, %7197) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7199 = "stablehlo.select"(%6859, %7198, %116) : (tensor<2x2x8xi1>, tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7200 = "stablehlo.multiply"(%189, %6861) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7201 = "stablehlo.multiply"(%7195, %7195) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7202 = "stablehlo.multiply"(%7201, %6864) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7203 = "stablehlo.add"(%7200, %7202) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7204 = "stablehlo.select"(%6859, %7203, %189) : (tensor<2x2x8xi1>, tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7205 = "stablehlo.divide"(%7199, %6868) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7206 = "stablehlo.divide"(%7204, %6870) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7207 = "stablehlo.sqrt"(%7206) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7208 = "stablehlo.add"(%7207, %6873) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7209 = "stablehlo.divide"(%7205, %7208) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7210 = "stablehlo.multiply"(%7209, %6876) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7211 = "stablehlo.subtract"(%43, %7210) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7212 = "stablehlo.select"(%6859, %7211, %43) : (tensor<2x2x8xi1>, tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7213 = "stablehlo.subtract"(%7212, %262) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7214 = "stablehlo.multiply"(%7213, %6881) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7215 = "stablehlo.add"(%262, %7214) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7216 = "stablehlo.select"(%6859, %7215, %262) : (tensor<2x2x8xi1>, tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %7217 = "stablehlo.multiply"(%3024#21, %6977) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %7218 = "stablehlo.multiply"(%117, %6979) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %7219 = "stablehlo.multiply"(%7217, %6981) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %7220 = "stablehlo.add"(%7218, %7219) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %7221 = "stablehlo.select"(%6984, %7220, %117) : (tensor<2x2x8x16xi1>, tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %7222 = "stablehlo.multiply"(%190, %6986) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %7223 = "stablehlo.multiply"(%7217, %7217) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %7224 = "stablehlo.multiply"(%7223, %6989) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %7225 = "stablehlo.add"(%7222, %7224) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %7226 = "stablehlo.select"(%6984, %7225, %190) : (tensor<2x2x8x16xi1>, tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %7227 = "stablehlo.divide"(%7221, %6993) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %7228 = "stablehlo.divide"(%7226, %6995) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %7229 = "stablehlo.sqrt"(%7228) : (tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %7230 = "stablehlo.add"(%7229, %6998) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %7231 = "stablehlo.divide"(%7227, %7230) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %7232 = "stablehlo.multiply"(%44, %7001) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %7233 = "stablehlo.add"(%7231, %7232) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %7234 = "stablehlo.multiply"(%7233, %7004) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %7235 = "stablehlo.subtract"(%44, %7234) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %7236 = "stablehlo.select"(%6984, %7235, %44) : (tensor<2x2x8x16xi1>, tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %7237 = "stablehlo.subtract"(%7236, %263) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %7238 = "stablehlo.multiply"(%7237, %7009) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %7239 = "stablehlo.add"(%263, %7238) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %7240 = "stablehlo.select"(%6984, %7239, %263) : (tensor<2x2x8x16xi1>, tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %7241 = "stablehlo.multiply"(%3024#22, %6761) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7242 = "stablehlo.multiply"(%118, %6763) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7243 = "stablehlo.multiply"(%7241, %6765) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7244 = "stablehlo.add"(%7242, %7243) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7245 = "stablehlo.select"(%6768, %7244, %118) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7246 = "stablehlo.multiply"(%191, %6770) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7247 = "stablehlo.multiply"(%7241, %7241) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7248 = "stablehlo.multiply"(%7247, %6773) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7249 = "stablehlo.add"(%7246, %7248) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7250 = "stablehlo.select"(%6768, %7249, %191) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7251 = "stablehlo.divide"(%7245, %6777) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7252 = "stablehlo.divide"(%7250, %6779) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7253 = "stablehlo.sqrt"(%7252) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %7254 = "stablehlo.add"(%7253, %6782) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7255 = "stablehlo.divide"(%7251, %7254) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7256 = "stablehlo.multiply"(%7255, %6785) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7257 = "stablehlo.subtract"(%45, %7256) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7258 = "stablehlo.select"(%6768, %7257, %45) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7259 = "stablehlo.subtract"(%7258, %264) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7260 = "stablehlo.multiply"(%7259, %6790) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7261 = "stablehlo.add"(%264, %7260) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7262 = "stablehlo.select"(%6768, %7261, %264) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7263 = "stablehlo.multiply"(%3024#23, %6761) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7264 = "stablehlo.multiply"(%119, %6763) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7265 = "stablehlo.multiply"(%7263, %6765) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7266 = "stablehlo.add"(%7264, %7265) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7267 = "stablehlo.select"(%6768, %7266, %119) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7268 = "stablehlo.multiply"(%192, %6770) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7269 = "stablehlo.multiply"(%7263, %7263) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7270 = "stablehlo.multiply"(%7269, %6773) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7271 = "stablehlo.add"(%7268, %7270) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7272 = "stablehlo.select"(%6768, %7271, %192) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7273 = "stablehlo.divide"(%7267, %6777) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7274 = "stablehlo.divide"(%7272, %6779) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7275 = "stablehlo.sqrt"(%7274) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %7276 = "stablehlo.add"(%7275, %6782) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7277 = "stablehlo.divide"(%7273, %7276) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7278 = "stablehlo.multiply"(%7277, %6785) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7279 = "stablehlo.subtract"(%46, %7278) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7280 = "stablehlo.select"(%6768, %7279, %46) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7281 = "stablehlo.subtract"(%7280, %265) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7282 = "stablehlo.multiply"(%7281, %6790) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7283 = "stablehlo.add"(%265, %7282) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7284 = "stablehlo.select"(%6768, %7283, %265) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7285 = "stablehlo.multiply"(%3024#24, %6761) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7286 = "stablehlo.multiply"(%120, %6763) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7287 = "stablehlo.multiply"(%7285, %6765) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7288 = "stablehlo.add"(%7286, %7287) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7289 = "stablehlo.select"(%6768, %7288, %120) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7290 = "stablehlo.multiply"(%193, %6770) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7291 = "stablehlo.multiply"(%7285, %7285) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7292 = "stablehlo.multiply"(%7291, %6773) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7293 = "stablehlo.add"(%7290, %7292) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7294 = "stablehlo.select"(%6768, %7293, %193) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7295 = "stablehlo.divide"(%7289, %6777) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7296 = "stablehlo.divide"(%7294, %6779) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7297 = "stablehlo.sqrt"(%7296) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %7298 = "stablehlo.add"(%7297, %6782) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7299 = "stablehlo.divide"(%7295, %7298) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7300 = "stablehlo.multiply"(%7299, %6785) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7301 = "stablehlo.subtract"(%47, %7300) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7302 = "stablehlo.select"(%6768, %7301, %47) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7303 = "stablehlo.subtract"(%7302, %266) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7304 = "stablehlo.multiply"(%7303, %6790) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7305 = "stablehlo.add"(%266, %7304) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7306 = "stablehlo.select"(%6768, %7305, %266) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7307 = "stablehlo.broadcast_in_dim"(%6066#1) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x64xf32>
    %7308 = "stablehlo.multiply"(%3024#25, %7307) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %7309 = "stablehlo.broadcast_in_dim"(%4455) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x64xf32>
    %7310 = "stablehlo.multiply"(%121, %7309) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %7311 = "stablehlo.broadcast_in_dim"(%4449) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x64xf32>
    %7312 = "stablehlo.multiply"(%7308, %7311) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %7313 = "stablehlo.add"(%7310, %7312) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %7314 = "stablehlo.broadcast_in_dim"(%6066#0) {broadcast_dimensions = array<i64>} : (tensor<i1>) -> tensor<2x16x64xi1>
    %7315 = "stablehlo.select"(%7314, %7313, %121) : (tensor<2x16x64xi1>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %7316 = "stablehlo.broadcast_in_dim"(%4458) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x64xf32>
    %7317 = "stablehlo.multiply"(%194, %7316) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %7318 = "stablehlo.multiply"(%7308, %7308) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %7319 = "stablehlo.broadcast_in_dim"(%6079) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x64xf32>
    %7320 = "stablehlo.multiply"(%7318, %7319) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %7321 = "stablehlo.add"(%7317, %7320) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %7322 = "stablehlo.select"(%7314, %7321, %194) : (tensor<2x16x64xi1>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %7323 = "stablehlo.broadcast_in_dim"(%6066#3) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x64xf32>
    %7324 = "stablehlo.divide"(%7315, %7323) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %7325 = "stablehlo.broadcast_in_dim"(%6066#4) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x64xf32>
    %7326 = "stablehlo.divide"(%7322, %7325) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %7327 = "stablehlo.sqrt"(%7326) : (tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %7328 = "stablehlo.broadcast_in_dim"(%4466) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x64xf32>
    %7329 = "stablehlo.add"(%7327, %7328) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %7330 = "stablehlo.divide"(%7324, %7329) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %7331 = "stablehlo.broadcast_in_dim"(%4469) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x64xf32>
    %7332 = "stablehlo.multiply"(%48, %7331) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %7333 = "stablehlo.add"(%7330, %7332) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %7334 = "stablehlo.broadcast_in_dim"(%6066#2) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x64xf32>
    %7335 = "stablehlo.multiply"(%7333, %7334) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %7336 = "stablehlo.subtract"(%48, %7335) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %7337 = "stablehlo.select"(%7314, %7336, %48) : (tensor<2x16x64xi1>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %7338 = "stablehlo.subtract"(%7337, %267) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %7339 = "stablehlo.broadcast_in_dim"(%6066#5) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x64xf32>
    %7340 = "stablehlo.multiply"(%7338, %7339) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %7341 = "stablehlo.add"(%267, %7340) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %7342 = "stablehlo.select"(%7314, %7341, %267) : (tensor<2x16x64xi1>, tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %7343 = "stablehlo.broadcast_in_dim"(%6066#1) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %7344 = "stablehlo.multiply"(%3024#26, %7343) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %7345 = "stablehlo.broadcast_in_dim"(%4455) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %7346 = "stablehlo.multiply"(%122, %7345) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %7347 = "stablehlo.broadcast_in_dim"(%4449) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %7348 = "stablehlo.multiply"(%7344, %7347) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %7349 = "stablehlo.add"(%7346, %7348) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %7350 = "stablehlo.broadcast_in_dim"(%6066#0) {broadcast_dimensions = array<i64>} : (tensor<i1>) -> tensor<2x64xi1>
    %7351 = "stablehlo.select"(%7350, %7349, %122) : (tensor<2x64xi1>, tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %7352 = "stablehlo.broadcast_in_dim"(%4458) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %7353 = "stablehlo.multiply"(%195, %7352) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %7354 = "stablehlo.multiply"(%7344, %7344) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %7355 = "stablehlo.broadcast_in_dim"(%6079) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %7356 = "stablehlo.multiply"(%7354, %7355) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %7357 = "stablehlo.add"(%7353, %7356) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %7358 = "stablehlo.select"(%7350, %7357, %195) : (tensor<2x64xi1>, tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %7359 = "stablehlo.broadcast_in_dim"(%6066#3) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %7360 = "stablehlo.divide"(%7351, %7359) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %7361 = "stablehlo.broadcast_in_dim"(%6066#4) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %7362 = "stablehlo.divide"(%7358, %7361) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %7363 = "stablehlo.sqrt"(%7362) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %7364 = "stablehlo.broadcast_in_dim"(%4466) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %7365 = "stablehlo.add"(%7363, %7364) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %7366 = "stablehlo.divide"(%7360, %7365) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %7367 = "stablehlo.broadcast_in_dim"(%6066#2) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %7368 = "stablehlo.multiply"(%7366, %7367) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %7369 = "stablehlo.subtract"(%49, %7368) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %7370 = "stablehlo.select"(%7350, %7369, %49) : (tensor<2x64xi1>, tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %7371 = "stablehlo.subtract"(%7370, %268) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %7372 = "stablehlo.broadcast_in_dim"(%6066#5) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %7373 = "stablehlo.multiply"(%7371, %7372) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %7374 = "stablehlo.add"(%268, %7373) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %7375 = "stablehlo.select"(%7350, %7374, %268) : (tensor<2x64xi1>, tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %7376 = "stablehlo.broadcast_in_dim"(%6066#1) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %7377 = "stablehlo.multiply"(%3024#27, %7376) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %7378 = "stablehlo.broadcast_in_dim"(%4455) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %7379 = "stablehlo.multiply"(%123, %7378) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %7380 = "stablehlo.broadcast_in_dim"(%4449) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %7381 = "stablehlo.multiply"(%7377, %7380) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %7382 = "stablehlo.add"(%7379, %7381) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %7383 = "stablehlo.broadcast_in_dim"(%6066#0) {broadcast_dimensions = array<i64>} : (tensor<i1>) -> tensor<2x64x16xi1>
    %7384 = "stablehlo.select"(%7383, %7382, %123) : (tensor<2x64x16xi1>, tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %7385 = "stablehlo.broadcast_in_dim"(%4458) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %7386 = "stablehlo.multiply"(%196, %7385) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %7387 = "stablehlo.multiply"(%7377, %7377) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %7388 = "stablehlo.broadcast_in_dim"(%6079) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %7389 = "stablehlo.multiply"(%7387, %7388) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %7390 = "stablehlo.add"(%7386, %7389) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %7391 = "stablehlo.select"(%7383, %7390, %196) : (tensor<2x64x16xi1>, tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %7392 = "stablehlo.broadcast_in_dim"(%6066#3) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %7393 = "stablehlo.divide"(%7384, %7392) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %7394 = "stablehlo.broadcast_in_dim"(%6066#4) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %7395 = "stablehlo.divide"(%7391, %7394) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %7396 = "stablehlo.sqrt"(%7395) : (tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %7397 = "stablehlo.broadcast_in_dim"(%4466) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %7398 = "stablehlo.add"(%7396, %7397) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %7399 = "stablehlo.divide"(%7393, %7398) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %7400 = "stablehlo.broadcast_in_dim"(%4469) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %7401 = "stablehlo.multiply"(%50, %7400) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %7402 = "stablehlo.add"(%7399, %7401) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %7403 = "stablehlo.broadcast_in_dim"(%6066#2) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %7404 = "stablehlo.multiply"(%7402, %7403) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %7405 = "stablehlo.subtract"(%50, %7404) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %7406 = "stablehlo.select"(%7383, %7405, %50) : (tensor<2x64x16xi1>, tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %7407 = "stablehlo.subtract"(%7406, %269) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %7408 = "stablehlo.broadcast_in_dim"(%6066#5) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %7409 = "stablehlo.multiply"(%7407, %7408) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %7410 = "stablehlo.add"(%269, %7409) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %7411 = "stablehlo.select"(%7383, %7410, %269) : (tensor<2x64x16xi1>, tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %7412 = "stablehlo.multiply"(%3024#28, %6761) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7413 = "stablehlo.multiply"(%124, %6763) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7414 = "stablehlo.multiply"(%7412, %6765) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7415 = "stablehlo.add"(%7413, %7414) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7416 = "stablehlo.select"(%6768, %7415, %124) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7417 = "stablehlo.multiply"(%197, %6770) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7418 = "stablehlo.multiply"(%7412, %7412) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7419 = "stablehlo.multiply"(%7418, %6773) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7420 = "stablehlo.add"(%7417, %7419) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7421 = "stablehlo.select"(%6768, %7420, %197) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7422 = "stablehlo.divide"(%7416, %6777) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7423 = "stablehlo.divide"(%7421, %6779) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7424 = "stablehlo.sqrt"(%7423) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %7425 = "stablehlo.add"(%7424, %6782) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7426 = "stablehlo.divide"(%7422, %7425) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7427 = "stablehlo.multiply"(%7426, %6785) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7428 = "stablehlo.subtract"(%51, %7427) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7429 = "stablehlo.select"(%6768, %7428, %51) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7430 = "stablehlo.subtract"(%7429, %270) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7431 = "stablehlo.multiply"(%7430, %6790) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7432 = "stablehlo.add"(%270, %7431) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7433 = "stablehlo.select"(%6768, %7432, %270) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7434 = "stablehlo.multiply"(%2293, %6104) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7435 = "stablehlo.multiply"(%125, %6106) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7436 = "stablehlo.multiply"(%7434, %6108) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7437 = "stablehlo.add"(%7435, %7436) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7438 = "stablehlo.select"(%6111, %7437, %125) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7439 = "stablehlo.multiply"(%198, %6113) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7440 = "stablehlo.multiply"(%7434, %7434) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7441 = "stablehlo.multiply"(%7440, %6116) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7442 = "stablehlo.add"(%7439, %7441) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7443 = "stablehlo.select"(%6111, %7442, %198) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7444 = "stablehlo.divide"(%7438, %6120) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7445 = "stablehlo.divide"(%7443, %6122) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7446 = "stablehlo.sqrt"(%7445) : (tensor<16xf32>) -> tensor<16xf32>
    %7447 = "stablehlo.add"(%7446, %6125) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7448 = "stablehlo.divide"(%7444, %7447) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7449 = "stablehlo.multiply"(%7448, %6128) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7450 = "stablehlo.subtract"(%52, %7449) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7451 = "stablehlo.select"(%6111, %7450, %52) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7452 = "stablehlo.subtract"(%7451, %271) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7453 = "stablehlo.multiply"(%7452, %6133) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7454 = "stablehlo.add"(%271, %7453) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7455 = "stablehlo.select"(%6111, %7454, %271) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7456 = "stablehlo.multiply"(%2286, %6104) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7457 = "stablehlo.multiply"(%126, %6106) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7458 = "stablehlo.multiply"(%7456, %6108) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7459 = "stablehlo.add"(%7457, %7458) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7460 = "stablehlo.select"(%6111, %7459, %126) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7461 = "stablehlo.multiply"(%199, %6113) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7462 = "stablehlo.multiply"(%7456, %7456) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7463 = "stablehlo.multiply"(%7462, %6116) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7464 = "stablehlo.add"(%7461, %7463) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7465 = "stablehlo.select"(%6111, %7464, %199) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7466 = "stablehlo.divide"(%7460, %6120) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7467 = "stablehlo.divide"(%7465, %6122) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7468 = "stablehlo.sqrt"(%7467) : (tensor<16xf32>) -> tensor<16xf32>
    %7469 = "stablehlo.add"(%7468, %6125) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7470 = "stablehlo.divide"(%7466, %7469) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7471 = "stablehlo.multiply"(%7470, %6128) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7472 = "stablehlo.subtract"(%53, %7471) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7473 = "stablehlo.select"(%6111, %7472, %53) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7474 = "stablehlo.subtract"(%7473, %272) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7475 = "stablehlo.multiply"(%7474, %6133) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7476 = "stablehlo.add"(%272, %7475) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7477 = "stablehlo.select"(%6111, %7476, %272) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7478 = "stablehlo.broadcast_in_dim"(%6066#1) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<256x16xf32>
    %7479 = "stablehlo.multiply"(%2280, %7478) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %7480 = "stablehlo.broadcast_in_dim"(%4455) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<256x16xf32>
    %7481 = "stablehlo.multiply"(%127, %7480) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %7482 = "stablehlo.broadcast_in_dim"(%4449) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<256x16xf32>
    %7483 = "stablehlo.multiply"(%7479, %7482) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %7484 = "stablehlo.add"(%7481, %7483) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %7485 = "stablehlo.broadcast_in_dim"(%6066#0) {broadcast_dimensions = array<i64>} : (tensor<i1>) -> tensor<256x16xi1>
    %7486 = "stablehlo.select"(%7485, %7484, %127) : (tensor<256x16xi1>, tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %7487 = "stablehlo.broadcast_in_dim"(%4458) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<256x16xf32>
    %7488 = "stablehlo.multiply"(%200, %7487) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %7489 = "stablehlo.multiply"(%7479, %7479) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %7490 = "stablehlo.broadcast_in_dim"(%6079) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<256x16xf32>
    %7491 = "stablehlo.multiply"(%7489, %7490) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %7492 = "stablehlo.add"(%7488, %7491) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %7493 = "stablehlo.select"(%7485, %7492, %200) : (tensor<256x16xi1>, tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %7494 = "stablehlo.broadcast_in_dim"(%6066#3) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<256x16xf32>
    %7495 = "stablehlo.divide"(%7486, %7494) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %7496 = "stablehlo.broadcast_in_dim"(%6066#4) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<256x16xf32>
    %7497 = "stablehlo.divide"(%7493, %7496) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %7498 = "stablehlo.sqrt"(%7497) : (tensor<256x16xf32>) -> tensor<256x16xf32>
    %7499 = "stablehlo.broadcast_in_dim"(%4466) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<256x16xf32>
    %7500 = "stablehlo.add"(%7498, %7499) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %7501 = "stablehlo.divide"(%7495, %7500) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %7502 = "stablehlo.broadcast_in_dim"(%6066#2) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<256x16xf32>
    %7503 = "stablehlo.multiply"(%7501, %7502) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %7504 = "stablehlo.subtract"(%54, %7503) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %7505 = "stablehlo.select"(%7485, %7504, %54) : (tensor<256x16xi1>, tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %7506 = "stablehlo.subtract"(%7505, %273) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %7507 = "stablehlo.broadcast_in_dim"(%6066#5) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<256x16xf32>
    %7508 = "stablehlo.multiply"(%7506, %7507) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %7509 = "stablehlo.add"(%273, %7508) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %7510 = "stablehlo.select"(%7485, %7509, %273) : (tensor<256x16xi1>, tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %7511 = "stablehlo.multiply"(%2278, %6104) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7512 = "stablehlo.multiply"(%128, %6106) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7513 = "stablehlo.multiply"(%7511, %6108) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7514 = "stablehlo.add"(%7512, %7513) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7515 = "stablehlo.select"(%6111, %7514, %128) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7516 = "stablehlo.multiply"(%201, %6113) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7517 = "stablehlo.multiply"(%7511, %7511) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7518 = "stablehlo.multiply"(%7517, %6116) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7519 = "stablehlo.add"(%7516, %7518) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7520 = "stablehlo.select"(%6111, %7519, %201) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7521 = "stablehlo.divide"(%7515, %6120) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7522 = "stablehlo.divide"(%7520, %6122) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7523 = "stablehlo.sqrt"(%7522) : (tensor<16xf32>) -> tensor<16xf32>
    %7524 = "stablehlo.add"(%7523, %6125) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7525 = "stablehlo.divide"(%7521, %7524) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7526 = "stablehlo.multiply"(%7525, %6128) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7527 = "stablehlo.subtract"(%55, %7526) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7528 = "stablehlo.select"(%6111, %7527, %55) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7529 = "stablehlo.subtract"(%7528, %274) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7530 = "stablehlo.multiply"(%7529, %6133) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7531 = "stablehlo.add"(%274, %7530) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7532 = "stablehlo.select"(%6111, %7531, %274) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7533 = "stablehlo.multiply"(%2267, %6067) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7534 = "stablehlo.multiply"(%129, %6069) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7535 = "stablehlo.multiply"(%7533, %6071) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7536 = "stablehlo.add"(%7534, %7535) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7537 = "stablehlo.select"(%6074, %7536, %129) : (tensor<16x16xi1>, tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7538 = "stablehlo.multiply"(%202, %6076) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7539 = "stablehlo.multiply"(%7533, %7533) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7540 = "stablehlo.multiply"(%7539, %6080) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7541 = "stablehlo.add"(%7538, %7540) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7542 = "stablehlo.select"(%6074, %7541, %202) : (tensor<16x16xi1>, tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7543 = "stablehlo.divide"(%7537, %6084) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7544 = "stablehlo.divide"(%7542, %6086) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7545 = "stablehlo.sqrt"(%7544) : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %7546 = "stablehlo.add"(%7545, %6089) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7547 = "stablehlo.divide"(%7543, %7546) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7548 = "stablehlo.multiply"(%7547, %6095) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7549 = "stablehlo.subtract"(%56, %7548) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7550 = "stablehlo.select"(%6074, %7549, %56) : (tensor<16x16xi1>, tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7551 = "stablehlo.subtract"(%7550, %275) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7552 = "stablehlo.multiply"(%7551, %6100) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7553 = "stablehlo.add"(%275, %7552) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7554 = "stablehlo.select"(%6074, %7553, %275) : (tensor<16x16xi1>, tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7555 = "stablehlo.multiply"(%2264, %6104) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7556 = "stablehlo.multiply"(%130, %6106) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7557 = "stablehlo.multiply"(%7555, %6108) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7558 = "stablehlo.add"(%7556, %7557) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7559 = "stablehlo.select"(%6111, %7558, %130) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7560 = "stablehlo.multiply"(%203, %6113) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7561 = "stablehlo.multiply"(%7555, %7555) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7562 = "stablehlo.multiply"(%7561, %6116) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7563 = "stablehlo.add"(%7560, %7562) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7564 = "stablehlo.select"(%6111, %7563, %203) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7565 = "stablehlo.divide"(%7559, %6120) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7566 = "stablehlo.divide"(%7564, %6122) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7567 = "stablehlo.sqrt"(%7566) : (tensor<16xf32>) -> tensor<16xf32>
    %7568 = "stablehlo.add"(%7567, %6125) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7569 = "stablehlo.divide"(%7565, %7568) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7570 = "stablehlo.multiply"(%7569, %6128) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7571 = "stablehlo.subtract"(%57, %7570) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7572 = "stablehlo.select"(%6111, %7571, %57) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7573 = "stablehlo.subtract"(%7572, %276) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7574 = "stablehlo.multiply"(%7573, %6133) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7575 = "stablehlo.add"(%276, %7574) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7576 = "stablehlo.select"(%6111, %7575, %276) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7577 = "stablehlo.multiply"(%2259, %6067) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7578 = "stablehlo.multiply"(%131, %6069) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7579 = "stablehlo.multiply"(%7577, %6071) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7580 = "stablehlo.add"(%7578, %7579) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7581 = "stablehlo.select"(%6074, %7580, %131) : (tensor<16x16xi1>, tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7582 = "stablehlo.multiply"(%204, %6076) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7583 = "stablehlo.multiply"(%7577, %7577) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7584 = "stablehlo.multiply"(%7583, %6080) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7585 = "stablehlo.add"(%7582, %7584) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7586 = "stablehlo.select"(%6074, %7585, %204) : (tensor<16x16xi1>, tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7587 = "stablehlo.divide"(%7581, %6084) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7588 = "stablehlo.divide"(%7586, %6086) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7589 = "stablehlo.sqrt"(%7588) : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %7590 = "stablehlo.add"(%7589, %6089) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7591 = "stablehlo.divide"(%7587, %7590) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7592 = "stablehlo.multiply"(%7591, %6095) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7593 = "stablehlo.subtract"(%58, %7592) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7594 = "stablehlo.select"(%6074, %7593, %58) : (tensor<16x16xi1>, tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7595 = "stablehlo.subtract"(%7594, %277) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7596 = "stablehlo.multiply"(%7595, %6100) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7597 = "stablehlo.add"(%277, %7596) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7598 = "stablehlo.select"(%6074, %7597, %277) : (tensor<16x16xi1>, tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7599 = "stablehlo.multiply"(%2256, %6104) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7600 = "stablehlo.multiply"(%132, %6106) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7601 = "stablehlo.multiply"(%7599, %6108) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7602 = "stablehlo.add"(%7600, %7601) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7603 = "stablehlo.select"(%6111, %7602, %132) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7604 = "stablehlo.multiply"(%205, %6113) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7605 = "stablehlo.multiply"(%7599, %7599) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7606 = "stablehlo.multiply"(%7605, %6116) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7607 = "stablehlo.add"(%7604, %7606) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7608 = "stablehlo.select"(%6111, %7607, %205) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7609 = "stablehlo.divide"(%7603, %6120) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7610 = "stablehlo.divide"(%7608, %6122) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7611 = "stablehlo.sqrt"(%7610) : (tensor<16xf32>) -> tensor<16xf32>
    %7612 = "stablehlo.add"(%7611, %6125) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7613 = "stablehlo.divide"(%7609, %7612) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7614 = "stablehlo.multiply"(%7613, %6128) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7615 = "stablehlo.subtract"(%59, %7614) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7616 = "stablehlo.select"(%6111, %7615, %59) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7617 = "stablehlo.subtract"(%7616, %278) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7618 = "stablehlo.multiply"(%7617, %6133) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7619 = "stablehlo.add"(%278, %7618) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7620 = "stablehlo.select"(%6111, %7619, %278) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7621 = "stablehlo.multiply"(%2241, %6648) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %7622 = "stablehlo.multiply"(%133, %6650) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %7623 = "stablehlo.multiply"(%7621, %6652) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %7624 = "stablehlo.add"(%7622, %7623) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %7625 = "stablehlo.select"(%6655, %7624, %133) : (tensor<8x16xi1>, tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %7626 = "stablehlo.multiply"(%206, %6657) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %7627 = "stablehlo.multiply"(%7621, %7621) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %7628 = "stablehlo.multiply"(%7627, %6660) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %7629 = "stablehlo.add"(%7626, %7628) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %7630 = "stablehlo.select"(%6655, %7629, %206) : (tensor<8x16xi1>, tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %7631 = "stablehlo.divide"(%7625, %6664) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %7632 = "stablehlo.divide"(%7630, %6666) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %7633 = "stablehlo.sqrt"(%7632) : (tensor<8x16xf32>) -> tensor<8x16xf32>
    %7634 = "stablehlo.add"(%7633, %6669) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %7635 = "stablehlo.divide"(%7631, %7634) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %7636 = "stablehlo.multiply"(%7635, %6675) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %7637 = "stablehlo.subtract"(%60, %7636) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %7638 = "stablehlo.select"(%6655, %7637, %60) : (tensor<8x16xi1>, tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %7639 = "stablehlo.subtract"(%7638, %279) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %7640 = "stablehlo.multiply"(%7639, %6680) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %7641 = "stablehlo.add"(%279, %7640) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %7642 = "stablehlo.select"(%6655, %7641, %279) : (tensor<8x16xi1>, tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %7643 = "stablehlo.multiply"(%2239, %6104) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7644 = "stablehlo.multiply"(%134, %6106) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7645 = "stablehlo.multiply"(%7643, %6108) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7646 = "stablehlo.add"(%7644, %7645) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7647 = "stablehlo.select"(%6111, %7646, %134) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7648 = "stablehlo.multiply"(%207, %6113) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7649 = "stablehlo.multiply"(%7643, %7643) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7650 = "stablehlo.multiply"(%7649, %6116) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7651 = "stablehlo.add"(%7648, %7650) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7652 = "stablehlo.select"(%6111, %7651, %207) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7653 = "stablehlo.divide"(%7647, %6120) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7654 = "stablehlo.divide"(%7652, %6122) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7655 = "stablehlo.sqrt"(%7654) : (tensor<16xf32>) -> tensor<16xf32>
    %7656 = "stablehlo.add"(%7655, %6125) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7657 = "stablehlo.divide"(%7653, %7656) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7658 = "stablehlo.multiply"(%7657, %6128) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7659 = "stablehlo.subtract"(%61, %7658) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7660 = "stablehlo.select"(%6111, %7659, %61) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7661 = "stablehlo.subtract"(%7660, %280) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7662 = "stablehlo.multiply"(%7661, %6133) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7663 = "stablehlo.add"(%280, %7662) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7664 = "stablehlo.select"(%6111, %7663, %280) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7665 = "stablehlo.broadcast_in_dim"(%6066#1) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x48xf32>
    %7666 = "stablehlo.multiply"(%2227#3, %7665) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %7667 = "stablehlo.broadcast_in_dim"(%4455) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x48xf32>
    %7668 = "stablehlo.multiply"(%135, %7667) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %7669 = "stablehlo.broadcast_in_dim"(%4449) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x48xf32>
    %7670 = "stablehlo.multiply"(%7666, %7669) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %7671 = "stablehlo.add"(%7668, %7670) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %7672 = "stablehlo.broadcast_in_dim"(%6066#0) {broadcast_dimensions = array<i64>} : (tensor<i1>) -> tensor<2x16x48xi1>
    %7673 = "stablehlo.select"(%7672, %7671, %135) : (tensor<2x16x48xi1>, tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %7674 = "stablehlo.broadcast_in_dim"(%4458) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x48xf32>
    %7675 = "stablehlo.multiply"(%208, %7674) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %7676 = "stablehlo.multiply"(%7666, %7666) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %7677 = "stablehlo.broadcast_in_dim"(%6079) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x48xf32>
    %7678 = "stablehlo.multiply"(%7676, %7677) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %7679 = "stablehlo.add"(%7675, %7678) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %7680 = "stablehlo.select"(%7672, %7679, %208) : (tensor<2x16x48xi1>, tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %7681 = "stablehlo.broadcast_in_dim"(%6066#3) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x48xf32>
    %7682 = "stablehlo.divide"(%7673, %7681) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %7683 = "stablehlo.broadcast_in_dim"(%6066#4) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x48xf32>
    %7684 = "stablehlo.divide"(%7680, %7683) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %7685 = "stablehlo.sqrt"(%7684) : (tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %7686 = "stablehlo.broadcast_in_dim"(%4466) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x48xf32>
    %7687 = "stablehlo.add"(%7685, %7686) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %7688 = "stablehlo.divide"(%7682, %7687) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %7689 = "stablehlo.broadcast_in_dim"(%6066#2) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x48xf32>
    %7690 = "stablehlo.multiply"(%7688, %7689) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %7691 = "stablehlo.subtract"(%62, %7690) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %7692 = "stablehlo.select"(%7672, %7691, %62) : (tensor<2x16x48xi1>, tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %7693 = "stablehlo.subtract"(%7692, %281) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %7694 = "stablehlo.broadcast_in_dim"(%6066#5) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x48xf32>
    %7695 = "stablehlo.multiply"(%7693, %7694) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %7696 = "stablehlo.add"(%281, %7695) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %7697 = "stablehlo.select"(%7672, %7696, %281) : (tensor<2x16x48xi1>, tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %7698 = "stablehlo.broadcast_in_dim"(%6066#1) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x48xf32>
    %7699 = "stablehlo.multiply"(%2227#4, %7698) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %7700 = "stablehlo.broadcast_in_dim"(%4455) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x48xf32>
    %7701 = "stablehlo.multiply"(%136, %7700) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %7702 = "stablehlo.broadcast_in_dim"(%4449) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x48xf32>
    %7703 = "stablehlo.multiply"(%7699, %7702) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %7704 = "stablehlo.add"(%7701, %7703) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %7705 = "stablehlo.broadcast_in_dim"(%6066#0) {broadcast_dimensions = array<i64>} : (tensor<i1>) -> tensor<2x48xi1>
    %7706 = "stablehlo.select"(%7705, %7704, %136) : (tensor<2x48xi1>, tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %7707 = "stablehlo.broadcast_in_dim"(%4458) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x48xf32>
    %7708 = "stablehlo.multiply"(%209, %7707) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %7709 = "stablehlo.multiply"(%7699, %7699) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %7710 = "stablehlo.broadcast_in_dim"(%6079) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x48xf32>
    %7711 = "stablehlo.multiply"(%7709, %7710) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %7712 = "stablehlo.add"(%7708, %7711) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %7713 = "stablehlo.select"(%7705, %7712, %209) : (tensor<2x48xi1>, tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %7714 = "stablehlo.broadcast_in_dim"(%6066#3) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x48xf32>
    %7715 = "stablehlo.divide"(%7706, %7714) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %7716 = "stablehlo.broadcast_in_dim"(%6066#4) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x48xf32>
    %7717 = "stablehlo.divide"(%7713, %7716) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %7718 = "stablehlo.sqrt"(%7717) : (tensor<2x48xf32>) -> tensor<2x48xf32>
    %7719 = "stablehlo.broadcast_in_dim"(%4466) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x48xf32>
    %7720 = "stablehlo.add"(%7718, %7719) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %7721 = "stablehlo.divide"(%7715, %7720) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %7722 = "stablehlo.broadcast_in_dim"(%6066#2) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x48xf32>
    %7723 = "stablehlo.multiply"(%7721, %7722) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %7724 = "stablehlo.subtract"(%63, %7723) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %7725 = "stablehlo.select"(%7705, %7724, %63) : (tensor<2x48xi1>, tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %7726 = "stablehlo.subtract"(%7725, %282) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %7727 = "stablehlo.broadcast_in_dim"(%6066#5) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x48xf32>
    %7728 = "stablehlo.multiply"(%7726, %7727) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %7729 = "stablehlo.add"(%282, %7728) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %7730 = "stablehlo.select"(%7705, %7729, %282) : (tensor<2x48xi1>, tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %7731 = "stablehlo.multiply"(%2227#5, %6761) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7732 = "stablehlo.multiply"(%137, %6763) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7733 = "stablehlo.multiply"(%7731, %6765) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7734 = "stablehlo.add"(%7732, %7733) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7735 = "stablehlo.select"(%6768, %7734, %137) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7736 = "stablehlo.multiply"(%210, %6770) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7737 = "stablehlo.multiply"(%7731, %7731) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7738 = "stablehlo.multiply"(%7737, %6773) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7739 = "stablehlo.add"(%7736, %7738) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7740 = "stablehlo.select"(%6768, %7739, %210) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7741 = "stablehlo.divide"(%7735, %6777) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7742 = "stablehlo.divide"(%7740, %6779) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7743 = "stablehlo.sqrt"(%7742) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %7744 = "stablehlo.add"(%7743, %6782) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7745 = "stablehlo.divide"(%7741, %7744) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7746 = "stablehlo.multiply"(%7745, %6785) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7747 = "stablehlo.subtract"(%64, %7746) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7748 = "stablehlo.select"(%6768, %7747, %64) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7749 = "stablehlo.subtract"(%7748, %283) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7750 = "stablehlo.multiply"(%7749, %6790) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7751 = "stablehlo.add"(%283, %7750) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7752 = "stablehlo.select"(%6768, %7751, %283) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7753 = "stablehlo.multiply"(%2227#6, %6761) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7754 = "stablehlo.multiply"(%138, %6763) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7755 = "stablehlo.multiply"(%7753, %6765) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7756 = "stablehlo.add"(%7754, %7755) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7757 = "stablehlo.select"(%6768, %7756, %138) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7758 = "stablehlo.multiply"(%211, %6770) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7759 = "stablehlo.multiply"(%7753, %7753) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7760 = "stablehlo.multiply"(%7759, %6773) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7761 = "stablehlo.add"(%7758, %7760) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7762 = "stablehlo.select"(%6768, %7761, %211) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7763 = "stablehlo.divide"(%7757, %6777) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7764 = "stablehlo.divide"(%7762, %6779) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7765 = "stablehlo.sqrt"(%7764) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %7766 = "stablehlo.add"(%7765, %6782) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7767 = "stablehlo.divide"(%7763, %7766) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7768 = "stablehlo.multiply"(%7767, %6785) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7769 = "stablehlo.subtract"(%65, %7768) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7770 = "stablehlo.select"(%6768, %7769, %65) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7771 = "stablehlo.subtract"(%7770, %284) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7772 = "stablehlo.multiply"(%7771, %6790) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7773 = "stablehlo.add"(%284, %7772) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7774 = "stablehlo.select"(%6768, %7773, %284) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7775 = "stablehlo.broadcast_in_dim"(%6066#1) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x16xf32>
    %7776 = "stablehlo.multiply"(%2227#7, %7775) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7777 = "stablehlo.broadcast_in_dim"(%4455) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x16xf32>
    %7778 = "stablehlo.multiply"(%139, %7777) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7779 = "stablehlo.broadcast_in_dim"(%4449) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x16xf32>
    %7780 = "stablehlo.multiply"(%7776, %7779) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7781 = "stablehlo.add"(%7778, %7780) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7782 = "stablehlo.broadcast_in_dim"(%6066#0) {broadcast_dimensions = array<i64>} : (tensor<i1>) -> tensor<2x16x16xi1>
    %7783 = "stablehlo.select"(%7782, %7781, %139) : (tensor<2x16x16xi1>, tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7784 = "stablehlo.broadcast_in_dim"(%4458) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x16xf32>
    %7785 = "stablehlo.multiply"(%212, %7784) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7786 = "stablehlo.multiply"(%7776, %7776) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7787 = "stablehlo.broadcast_in_dim"(%6079) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x16xf32>
    %7788 = "stablehlo.multiply"(%7786, %7787) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7789 = "stablehlo.add"(%7785, %7788) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7790 = "stablehlo.select"(%7782, %7789, %212) : (tensor<2x16x16xi1>, tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7791 = "stablehlo.broadcast_in_dim"(%6066#3) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x16xf32>
    %7792 = "stablehlo.divide"(%7783, %7791) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7793 = "stablehlo.broadcast_in_dim"(%6066#4) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x16xf32>
    %7794 = "stablehlo.divide"(%7790, %7793) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7795 = "stablehlo.sqrt"(%7794) : (tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7796 = "stablehlo.broadcast_in_dim"(%4466) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x16xf32>
    %7797 = "stablehlo.add"(%7795, %7796) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7798 = "stablehlo.divide"(%7792, %7797) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7799 = "stablehlo.broadcast_in_dim"(%6066#2) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x16xf32>
    %7800 = "stablehlo.multiply"(%7798, %7799) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7801 = "stablehlo.subtract"(%66, %7800) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7802 = "stablehlo.select"(%7782, %7801, %66) : (tensor<2x16x16xi1>, tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7803 = "stablehlo.subtract"(%7802, %285) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7804 = "stablehlo.broadcast_in_dim"(%6066#5) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x16xf32>
    %7805 = "stablehlo.multiply"(%7803, %7804) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7806 = "stablehlo.add"(%285, %7805) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7807 = "stablehlo.select"(%7782, %7806, %285) : (tensor<2x16x16xi1>, tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7808 = "stablehlo.multiply"(%2227#8, %6761) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7809 = "stablehlo.multiply"(%140, %6763) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7810 = "stablehlo.multiply"(%7808, %6765) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7811 = "stablehlo.add"(%7809, %7810) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7812 = "stablehlo.select"(%6768, %7811, %140) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7813 = "stablehlo.multiply"(%213, %6770) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7814 = "stablehlo.multiply"(%7808, %7808) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7815 = "stablehlo.multiply"(%7814, %6773) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7816 = "stablehlo.add"(%7813, %7815) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7817 = "stablehlo.select"(%6768, %7816, %213) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7818 = "stablehlo.divide"(%7812, %6777) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7819 = "stablehlo.divide"(%7817, %6779) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7820 = "stablehlo.sqrt"(%7819) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %7821 = "stablehlo.add"(%7820, %6782) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7822 = "stablehlo.divide"(%7818, %7821) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7823 = "stablehlo.multiply"(%7822, %6785) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7824 = "stablehlo.subtract"(%67, %7823) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7825 = "stablehlo.select"(%6768, %7824, %67) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7826 = "stablehlo.subtract"(%7825, %286) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7827 = "stablehlo.multiply"(%7826, %6790) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7828 = "stablehlo.add"(%286, %7827) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7829 = "stablehlo.select"(%6768, %7828, %286) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7830 = "stablehlo.multiply"(%2227#9, %7775) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7831 = "stablehlo.multiply"(%141, %7777) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7832 = "stablehlo.multiply"(%7830, %7779) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7833 = "stablehlo.add"(%7831, %7832) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7834 = "stablehlo.select"(%7782, %7833, %141) : (tensor<2x16x16xi1>, tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7835 = "stablehlo.multiply"(%214, %7784) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7836 = "stablehlo.multiply"(%7830, %7830) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7837 = "stablehlo.multiply"(%7836, %7787) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7838 = "stablehlo.add"(%7835, %7837) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7839 = "stablehlo.select"(%7782, %7838, %214) : (tensor<2x16x16xi1>, tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7840 = "stablehlo.divide"(%7834, %7791) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7841 = "stablehlo.divide"(%7839, %7793) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7842 = "stablehlo.sqrt"(%7841) : (tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7843 = "stablehlo.add"(%7842, %7796) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7844 = "stablehlo.divide"(%7840, %7843) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7845 = "stablehlo.multiply"(%7844, %7799) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7846 = "stablehlo.subtract"(%68, %7845) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7847 = "stablehlo.select"(%7782, %7846, %68) : (tensor<2x16x16xi1>, tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7848 = "stablehlo.subtract"(%7847, %287) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7849 = "stablehlo.multiply"(%7848, %7804) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7850 = "stablehlo.add"(%287, %7849) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7851 = "stablehlo.select"(%7782, %7850, %287) : (tensor<2x16x16xi1>, tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %7852 = "stablehlo.multiply"(%2227#10, %6761) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7853 = "stablehlo.multiply"(%142, %6763) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7854 = "stablehlo.multiply"(%7852, %6765) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7855 = "stablehlo.add"(%7853, %7854) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7856 = "stablehlo.select"(%6768, %7855, %142) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7857 = "stablehlo.multiply"(%215, %6770) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7858 = "stablehlo.multiply"(%7852, %7852) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7859 = "stablehlo.multiply"(%7858, %6773) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7860 = "stablehlo.add"(%7857, %7859) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7861 = "stablehlo.select"(%6768, %7860, %215) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7862 = "stablehlo.divide"(%7856, %6777) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7863 = "stablehlo.divide"(%7861, %6779) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7864 = "stablehlo.sqrt"(%7863) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %7865 = "stablehlo.add"(%7864, %6782) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7866 = "stablehlo.divide"(%7862, %7865) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7867 = "stablehlo.multiply"(%7866, %6785) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7868 = "stablehlo.subtract"(%69, %7867) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7869 = "stablehlo.select"(%6768, %7868, %69) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7870 = "stablehlo.subtract"(%7869, %288) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7871 = "stablehlo.multiply"(%7870, %6790) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7872 = "stablehlo.add"(%288, %7871) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7873 = "stablehlo.select"(%6768, %7872, %288) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %7874 = "stablehlo.broadcast_in_dim"(%6066#1) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x32xf32>
    %7875 = "stablehlo.multiply"(%1971, %7874) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %7876 = "stablehlo.broadcast_in_dim"(%4455) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x32xf32>
    %7877 = "stablehlo.multiply"(%143, %7876) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %7878 = "stablehlo.broadcast_in_dim"(%4449) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x32xf32>
    %7879 = "stablehlo.multiply"(%7875, %7878) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %7880 = "stablehlo.add"(%7877, %7879) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %7881 = "stablehlo.broadcast_in_dim"(%6066#0) {broadcast_dimensions = array<i64>} : (tensor<i1>) -> tensor<16x32xi1>
    %7882 = "stablehlo.select"(%7881, %7880, %143) : (tensor<16x32xi1>, tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %7883 = "stablehlo.broadcast_in_dim"(%4458) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x32xf32>
    %7884 = "stablehlo.multiply"(%216, %7883) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %7885 = "stablehlo.multiply"(%7875, %7875) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %7886 = "stablehlo.broadcast_in_dim"(%6079) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x32xf32>
    %7887 = "stablehlo.multiply"(%7885, %7886) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %7888 = "stablehlo.add"(%7884, %7887) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %7889 = "stablehlo.select"(%7881, %7888, %216) : (tensor<16x32xi1>, tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %7890 = "stablehlo.broadcast_in_dim"(%6066#3) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x32xf32>
    %7891 = "stablehlo.divide"(%7882, %7890) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %7892 = "stablehlo.broadcast_in_dim"(%6066#4) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x32xf32>
    %7893 = "stablehlo.divide"(%7889, %7892) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %7894 = "stablehlo.sqrt"(%7893) : (tensor<16x32xf32>) -> tensor<16x32xf32>
    %7895 = "stablehlo.broadcast_in_dim"(%4466) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x32xf32>
    %7896 = "stablehlo.add"(%7894, %7895) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %7897 = "stablehlo.divide"(%7891, %7896) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %7898 = "stablehlo.broadcast_in_dim"(%6066#2) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x32xf32>
    %7899 = "stablehlo.multiply"(%7897, %7898) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %7900 = "stablehlo.subtract"(%70, %7899) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %7901 = "stablehlo.select"(%7881, %7900, %70) : (tensor<16x32xi1>, tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %7902 = "stablehlo.subtract"(%7901, %289) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %7903 = "stablehlo.broadcast_in_dim"(%6066#5) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x32xf32>
    %7904 = "stablehlo.multiply"(%7902, %7903) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %7905 = "stablehlo.add"(%289, %7904) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %7906 = "stablehlo.select"(%7881, %7905, %289) : (tensor<16x32xi1>, tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %7907 = "stablehlo.broadcast_in_dim"(%6066#1) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<32xf32>
    %7908 = "stablehlo.multiply"(%1965, %7907) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %7909 = "stablehlo.broadcast_in_dim"(%4455) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<32xf32>
    %7910 = "stablehlo.multiply"(%144, %7909) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %7911 = "stablehlo.broadcast_in_dim"(%4449) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<32xf32>
    %7912 = "stablehlo.multiply"(%7908, %7911) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %7913 = "stablehlo.add"(%7910, %7912) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %7914 = "stablehlo.broadcast_in_dim"(%6066#0) {broadcast_dimensions = array<i64>} : (tensor<i1>) -> tensor<32xi1>
    %7915 = "stablehlo.select"(%7914, %7913, %144) : (tensor<32xi1>, tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %7916 = "stablehlo.broadcast_in_dim"(%4458) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<32xf32>
    %7917 = "stablehlo.multiply"(%217, %7916) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %7918 = "stablehlo.multiply"(%7908, %7908) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %7919 = "stablehlo.broadcast_in_dim"(%6079) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<32xf32>
    %7920 = "stablehlo.multiply"(%7918, %7919) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %7921 = "stablehlo.add"(%7917, %7920) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %7922 = "stablehlo.select"(%7914, %7921, %217) : (tensor<32xi1>, tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %7923 = "stablehlo.broadcast_in_dim"(%6066#3) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<32xf32>
    %7924 = "stablehlo.divide"(%7915, %7923) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %7925 = "stablehlo.broadcast_in_dim"(%6066#4) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<32xf32>
    %7926 = "stablehlo.divide"(%7922, %7925) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %7927 = "stablehlo.sqrt"(%7926) : (tensor<32xf32>) -> tensor<32xf32>
    %7928 = "stablehlo.broadcast_in_dim"(%4466) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<32xf32>
    %7929 = "stablehlo.add"(%7927, %7928) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %7930 = "stablehlo.divide"(%7924, %7929) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %7931 = "stablehlo.broadcast_in_dim"(%6066#2) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<32xf32>
    %7932 = "stablehlo.multiply"(%7930, %7931) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %7933 = "stablehlo.subtract"(%71, %7932) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %7934 = "stablehlo.select"(%7914, %7933, %71) : (tensor<32xi1>, tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %7935 = "stablehlo.subtract"(%7934, %290) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %7936 = "stablehlo.broadcast_in_dim"(%6066#5) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<32xf32>
    %7937 = "stablehlo.multiply"(%7935, %7936) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %7938 = "stablehlo.add"(%290, %7937) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %7939 = "stablehlo.select"(%7914, %7938, %290) : (tensor<32xi1>, tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %7940 = "stablehlo.multiply"(%1918, %6067) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7941 = "stablehlo.multiply"(%145, %6069) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7942 = "stablehlo.multiply"(%7940, %6071) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7943 = "stablehlo.add"(%7941, %7942) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7944 = "stablehlo.select"(%6074, %7943, %145) : (tensor<16x16xi1>, tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7945 = "stablehlo.multiply"(%218, %6076) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7946 = "stablehlo.multiply"(%7940, %7940) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7947 = "stablehlo.multiply"(%7946, %6080) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7948 = "stablehlo.add"(%7945, %7947) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7949 = "stablehlo.select"(%6074, %7948, %218) : (tensor<16x16xi1>, tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7950 = "stablehlo.divide"(%7944, %6084) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7951 = "stablehlo.divide"(%7949, %6086) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7952 = "stablehlo.sqrt"(%7951) : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %7953 = "stablehlo.add"(%7952, %6089) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7954 = "stablehlo.divide"(%7950, %7953) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7955 = "stablehlo.multiply"(%7954, %6095) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7956 = "stablehlo.subtract"(%72, %7955) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7957 = "stablehlo.select"(%6074, %7956, %72) : (tensor<16x16xi1>, tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7958 = "stablehlo.subtract"(%7957, %291) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7959 = "stablehlo.multiply"(%7958, %6100) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7960 = "stablehlo.add"(%291, %7959) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7961 = "stablehlo.select"(%6074, %7960, %291) : (tensor<16x16xi1>, tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %7962 = "stablehlo.multiply"(%1915, %6104) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7963 = "stablehlo.multiply"(%146, %6106) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7964 = "stablehlo.multiply"(%7962, %6108) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7965 = "stablehlo.add"(%7963, %7964) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7966 = "stablehlo.select"(%6111, %7965, %146) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7967 = "stablehlo.multiply"(%219, %6113) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7968 = "stablehlo.multiply"(%7962, %7962) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7969 = "stablehlo.multiply"(%7968, %6116) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7970 = "stablehlo.add"(%7967, %7969) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7971 = "stablehlo.select"(%6111, %7970, %219) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7972 = "stablehlo.divide"(%7966, %6120) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7973 = "stablehlo.divide"(%7971, %6122) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7974 = "stablehlo.sqrt"(%7973) : (tensor<16xf32>) -> tensor<16xf32>
    %7975 = "stablehlo.add"(%7974, %6125) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7976 = "stablehlo.divide"(%7972, %7975) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7977 = "stablehlo.multiply"(%7976, %6128) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7978 = "stablehlo.subtract"(%73, %7977) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7979 = "stablehlo.select"(%6111, %7978, %73) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7980 = "stablehlo.subtract"(%7979, %292) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7981 = "stablehlo.multiply"(%7980, %6133) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7982 = "stablehlo.add"(%292, %7981) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7983 = "stablehlo.select"(%6111, %7982, %292) : (tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %7984 = "stablehlo.add"(%0, %1762) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %7985 = "stablehlo.select"(%4440, %0, %7984) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %7986 = "stablehlo.select"(%4440, %4444, %320) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %7987 = "stablehlo.select"(%6064, %7986, %346) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    return %7985, %6098, %6131, %6164, %6187, %6222, %6255, %6280, %6302, %6326, %6348, %6383, %6406, %6428, %6450, %6485, %6518, %6554, %6577, %6599, %6621, %6643, %6678, %6701, %6723, %6755, %6788, %6811, %6846, %6879, %6904, %6926, %6950, %6972, %7007, %7030, %7054, %7076, %7100, %7122, %7144, %7166, %7190, %7212, %7236, %7258, %7280, %7302, %7337, %7370, %7406, %7429, %7451, %7473, %7505, %7528, %7550, %7572, %7594, %7616, %7638, %7660, %7692, %7725, %7748, %7770, %7802, %7825, %7847, %7869, %7901, %7934, %7957, %7979, %6075, %6112, %6145, %6174, %6200, %6236, %6265, %6289, %6311, %6335, %6361, %6393, %6415, %6437, %6463, %6499, %6532, %6564, %6586, %6608, %6630, %6656, %6688, %6710, %6736, %6769, %6798, %6824, %6860, %6889, %6913, %6935, %6959, %6985, %7017, %7039, %7063, %7085, %7109, %7131, %7153, %7175, %7199, %7221, %7245, %7267, %7289, %7315, %7351, %7384, %7416, %7438, %7460, %7486, %7515, %7537, %7559, %7581, %7603, %7625, %7647, %7673, %7706, %7735, %7757, %7783, %7812, %7834, %7856, %7882, %7915, %7944, %7966, %6083, %6119, %6152, %6179, %6207, %6243, %6270, %6294, %6316, %6340, %6368, %6398, %6420, %6442, %6470, %6506, %6539, %6569, %6591, %6613, %6635, %6663, %6693, %6715, %6743, %6776, %6803, %6831, %6867, %6894, %6918, %6940, %6964, %6992, %7022, %7044, %7068, %7090, %7114, %7136, %7158, %7180, %7204, %7226, %7250, %7272, %7294, %7322, %7358, %7391, %7421, %7443, %7465, %7493, %7520, %7542, %7564, %7586, %7608, %7630, %7652, %7680, %7713, %7740, %7762, %7790, %7817, %7839, %7861, %7889, %7922, %7949, %7971, %6103, %6136, %6169, %6191, %6227, %6260, %6284, %6306, %6330, %6352, %6388, %6410, %6432, %6454, %6490, %6523, %6559, %6581, %6603, %6625, %6647, %6683, %6705, %6727, %6760, %6793, %6815, %6851, %6884, %6908, %6930, %6954, %6976, %7012, %7034, %7058, %7080, %7104, %7126, %7148, %7170, %7194, %7216, %7240, %7262, %7284, %7306, %7342, %7375, %7411, %7433, %7455, %7477, %7510, %7532, %7554, %7576, %7598, %7620, %7642, %7664, %7697, %7730, %7752, %7774, %7807, %7829, %7851, %7873, %7906, %7939, %7961, %7983, %1815, %1783, %1790, %1800, %1809, %4434, %6066#2, %7987, %4435 : tensor<i32>, tensor<16x16xf32>, tensor<16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<8x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<4x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<256x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<8x16xf32>, tensor<16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<16x32xf32>, tensor<32xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<8x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<4x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<256x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<8x16xf32>, tensor<16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<16x32xf32>, tensor<32xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<8x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<4x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<256x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<8x16xf32>, tensor<16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<16x32xf32>, tensor<32xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<8x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<4x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<256x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<8x16xf32>, tensor<16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<16x32xf32>, tensor<32xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<4xf32>, tensor<4xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<107xf32>
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
