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
    %438 = "stablehlo.dot_general"(%294, %1) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x8x16xf32>, tensor<16x16xf32>) -> tensor<8x8x16xf32>
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
    %450 = "stablehlo.broadcast_in_dim"(%449) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8x8x8xf32>
    %451 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %452 = "stablehlo.broadcast_in_dim"(%451) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8x8x8xf32>
    %453 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %454 = "stablehlo.broadcast_in_dim"(%453) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8x8x8xf32>
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
    %756:36 = "stablehlo.while"(%442, %440, %444, %446, %448, %450, %452, %454, %456, %458, %460, %462, %464, %466, %468, %470, %472, %474, %476, %441, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15, %16, %17, %18) ({
      ^bb0(%477: tensor<i32>, %478: tensor<8x8x16xf32>, %479: tensor<1x8x8x16xf32>, %480: tensor<1x8x8xf32>, %481: tensor<1x8x8x16xf32>, %482: tensor<1x2x8x8x8xf32>, %483: tensor<1x2x8x8x8xf32>, %484: tensor<1x2x8x8x8xf32>, %485: tensor<1x8x2x8x8xf32>, %486: tensor<1x8x2x8xf32>, %487: tensor<1x8x2x8x8xf32>, %488: tensor<1x8x8x2x8xf32>, %489: tensor<1x8x8x16xf32>, %490: tensor<1x8x8xf32>, %491: tensor<1x8x8x16xf32>, %492: tensor<1x8x8x64xf32>, %493: tensor<1x8x8x64xf32>, %494: tensor<1x8x8x64xf32>, %495: tensor<1x8x8x64xf32>, %496: tensor<8x1x1x8xi1>, %497: tensor<1x16xf32>, %498: tensor<1x16xf32>, %499: tensor<1x16x2x8xf32>, %500: tensor<1x2x8xf32>, %501: tensor<1x16x2x8xf32>, %502: tensor<1x2x8xf32>, %503: tensor<1x16x2x8xf32>, %504: tensor<1x2x8xf32>, %505: tensor<1x2x8x16xf32>, %506: tensor<1x16xf32>, %507: tensor<1x16xf32>, %508: tensor<1x16xf32>, %509: tensor<1x16x64xf32>, %510: tensor<1x64xf32>, %511: tensor<1x64x16xf32>, %512: tensor<1x16xf32>):
        %513 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %514 = "stablehlo.compare"(%477, %513) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        "stablehlo.return"(%514) : (tensor<i1>) -> ()
    }, {
      ^bb0(%515: tensor<i32>, %516: tensor<8x8x16xf32>, %517: tensor<1x8x8x16xf32>, %518: tensor<1x8x8xf32>, %519: tensor<1x8x8x16xf32>, %520: tensor<1x2x8x8x8xf32>, %521: tensor<1x2x8x8x8xf32>, %522: tensor<1x2x8x8x8xf32>, %523: tensor<1x8x2x8x8xf32>, %524: tensor<1x8x2x8xf32>, %525: tensor<1x8x2x8x8xf32>, %526: tensor<1x8x8x2x8xf32>, %527: tensor<1x8x8x16xf32>, %528: tensor<1x8x8xf32>, %529: tensor<1x8x8x16xf32>, %530: tensor<1x8x8x64xf32>, %531: tensor<1x8x8x64xf32>, %532: tensor<1x8x8x64xf32>, %533: tensor<1x8x8x64xf32>, %534: tensor<8x1x1x8xi1>, %535: tensor<1x16xf32>, %536: tensor<1x16xf32>, %537: tensor<1x16x2x8xf32>, %538: tensor<1x2x8xf32>, %539: tensor<1x16x2x8xf32>, %540: tensor<1x2x8xf32>, %541: tensor<1x16x2x8xf32>, %542: tensor<1x2x8xf32>, %543: tensor<1x2x8x16xf32>, %544: tensor<1x16xf32>, %545: tensor<1x16xf32>, %546: tensor<1x16xf32>, %547: tensor<1x16x64xf32>, %548: tensor<1x64xf32>, %549: tensor<1x64x16xf32>, %550: tensor<1x16xf32>):
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
        %589 = "stablehlo.multiply"(%516, %516) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %590 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %594 = "stablehlo.reduce"(%516, %590) ({
          ^bb0(%591: tensor<f32>, %592: tensor<f32>):
            %593 = "stablehlo.add"(%591, %592) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%593) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
        %595 = "stablehlo.multiply"(%594, %586) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %596 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %600 = "stablehlo.reduce"(%589, %596) ({
          ^bb0(%597: tensor<f32>, %598: tensor<f32>):
            %599 = "stablehlo.add"(%597, %598) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%599) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
        %601 = "stablehlo.multiply"(%600, %586) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %602 = "stablehlo.multiply"(%595, %595) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %603 = "stablehlo.subtract"(%601, %602) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %604 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %605 = "stablehlo.broadcast_in_dim"(%604) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %606 = "stablehlo.maximum"(%603, %605) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %607 = "stablehlo.add"(%606, %588) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %608 = "stablehlo.broadcast_in_dim"(%595) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
        %609 = "stablehlo.subtract"(%516, %608) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %610 = "stablehlo.rsqrt"(%607) : (tensor<8x8xf32>) -> tensor<8x8xf32>
        %611 = "stablehlo.broadcast_in_dim"(%610) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
        %612 = "stablehlo.multiply"(%609, %611) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %613 = "stablehlo.broadcast_in_dim"(%554) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %614 = "stablehlo.multiply"(%612, %613) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %615 = "stablehlo.broadcast_in_dim"(%556) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %616 = "stablehlo.add"(%614, %615) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %617 = "stablehlo.dot_general"(%558, %616) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x2x8xf32>, tensor<8x8x16xf32>) -> tensor<2x8x8x8xf32>
        %618 = "stablehlo.reshape"(%560) : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
        %619 = "stablehlo.reshape"(%618) : (tensor<2x8x1xf32>) -> tensor<2x8x1x1xf32>
        %620 = "stablehlo.reshape"(%619) : (tensor<2x8x1x1xf32>) -> tensor<2x8xf32>
        %621 = "stablehlo.broadcast_in_dim"(%620) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x8x8xf32>
        %622 = "stablehlo.add"(%617, %621) : (tensor<2x8x8x8xf32>, tensor<2x8x8x8xf32>) -> tensor<2x8x8x8xf32>
        %623 = "stablehlo.dot_general"(%562, %616) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x2x8xf32>, tensor<8x8x16xf32>) -> tensor<2x8x8x8xf32>
        %624 = "stablehlo.reshape"(%564) : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
        %625 = "stablehlo.reshape"(%624) : (tensor<2x8x1xf32>) -> tensor<2x8x1x1xf32>
        %626 = "stablehlo.reshape"(%625) : (tensor<2x8x1x1xf32>) -> tensor<2x8xf32>
        %627 = "stablehlo.broadcast_in_dim"(%626) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x8x8xf32>
        %628 = "stablehlo.add"(%623, %627) : (tensor<2x8x8x8xf32>, tensor<2x8x8x8xf32>) -> tensor<2x8x8x8xf32>
        %629 = "stablehlo.dot_general"(%566, %616) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x2x8xf32>, tensor<8x8x16xf32>) -> tensor<2x8x8x8xf32>
        %630 = "stablehlo.reshape"(%568) : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
        %631 = "stablehlo.reshape"(%630) : (tensor<2x8x1xf32>) -> tensor<2x8x1x1xf32>
        %632 = "stablehlo.reshape"(%631) : (tensor<2x8x1x1xf32>) -> tensor<2x8xf32>
        %633 = "stablehlo.broadcast_in_dim"(%632) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x8x8xf32>
        %634 = "stablehlo.add"(%629, %633) : (tensor<2x8x8x8xf32>, tensor<2x8x8x8xf32>) -> tensor<2x8x8x8xf32>
        %635 = "stablehlo.dot_general"(%634, %622) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [2, 0], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x8xf32>, tensor<2x8x8x8xf32>) -> tensor<8x2x8x8xf32>
        %636 = "stablehlo.constant"() {value = dense<3.5355338e-1> : tensor<f32>} : () -> tensor<f32>
        %637 = "stablehlo.broadcast_in_dim"(%636) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x8x8xf32>
        %638 = "stablehlo.multiply"(%635, %637) : (tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %639 = "stablehlo.constant"() {value = dense<-1.0e9> : tensor<f32>} : () -> tensor<f32>
        %640 = "stablehlo.broadcast_in_dim"(%639) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x8x8xf32>
        %641 = "stablehlo.reshape"(%534) : (tensor<8x1x1x8xi1>) -> tensor<8x8xi1>
        %642 = "stablehlo.broadcast_in_dim"(%641) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<8x8xi1>) -> tensor<8x2x8x8xi1>
        %643 = "stablehlo.select"(%642, %638, %640) : (tensor<8x2x8x8xi1>, tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %644 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
        %648 = "stablehlo.reduce"(%643, %644) ({
          ^bb0(%645: tensor<f32>, %646: tensor<f32>):
            %647 = "stablehlo.maximum"(%645, %646) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%647) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x8x8xf32>, tensor<f32>) -> tensor<8x2x8xf32>
        %649 = "stablehlo.optimization_barrier"(%648) : (tensor<8x2x8xf32>) -> tensor<8x2x8xf32>
        %650 = "stablehlo.broadcast_in_dim"(%649) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x8xf32>) -> tensor<8x2x8x8xf32>
        %651 = "stablehlo.subtract"(%643, %650) : (tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %652 = "stablehlo.exponential"(%651) : (tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %653 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %657 = "stablehlo.reduce"(%652, %653) ({
          ^bb0(%654: tensor<f32>, %655: tensor<f32>):
            %656 = "stablehlo.add"(%654, %655) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%656) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x8x8xf32>, tensor<f32>) -> tensor<8x2x8xf32>
        %658:2 = "stablehlo.optimization_barrier"(%652, %657) : (tensor<8x2x8x8xf32>, tensor<8x2x8xf32>) -> (tensor<8x2x8x8xf32>, tensor<8x2x8xf32>)
        %659 = "stablehlo.reshape"(%658#1) : (tensor<8x2x8xf32>) -> tensor<8x2x8x1xf32>
        %660 = "stablehlo.dot_general"(%658#0, %628) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x2x8x8xf32>, tensor<2x8x8x8xf32>) -> tensor<8x2x8x8xf32>
        %661 = "stablehlo.reshape"(%659) : (tensor<8x2x8x1xf32>) -> tensor<8x2x8xf32>
        %662 = "stablehlo.broadcast_in_dim"(%661) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x8xf32>) -> tensor<8x2x8x8xf32>
        %663 = "stablehlo.divide"(%660, %662) : (tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %664 = "stablehlo.transpose"(%663) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<8x2x8x8xf32>) -> tensor<8x8x2x8xf32>
        %665 = "stablehlo.dot_general"(%664, %570) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x8x2x8xf32>, tensor<2x8x16xf32>) -> tensor<8x8x16xf32>
        %666 = "stablehlo.broadcast_in_dim"(%572) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %667 = "stablehlo.add"(%665, %666) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %668 = "stablehlo.add"(%516, %667) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %669 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %670 = "stablehlo.broadcast_in_dim"(%669) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %671 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %672 = "stablehlo.broadcast_in_dim"(%671) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %673 = "stablehlo.multiply"(%668, %668) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %674 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %678 = "stablehlo.reduce"(%668, %674) ({
          ^bb0(%675: tensor<f32>, %676: tensor<f32>):
            %677 = "stablehlo.add"(%675, %676) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%677) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
        %679 = "stablehlo.multiply"(%678, %670) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %680 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %684 = "stablehlo.reduce"(%673, %680) ({
          ^bb0(%681: tensor<f32>, %682: tensor<f32>):
            %683 = "stablehlo.add"(%681, %682) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%683) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
        %685 = "stablehlo.multiply"(%684, %670) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %686 = "stablehlo.multiply"(%679, %679) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %687 = "stablehlo.subtract"(%685, %686) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %688 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %689 = "stablehlo.broadcast_in_dim"(%688) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %690 = "stablehlo.maximum"(%687, %689) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %691 = "stablehlo.add"(%690, %672) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %692 = "stablehlo.broadcast_in_dim"(%679) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
        %693 = "stablehlo.subtract"(%668, %692) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %694 = "stablehlo.rsqrt"(%691) : (tensor<8x8xf32>) -> tensor<8x8xf32>
        %695 = "stablehlo.broadcast_in_dim"(%694) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
        %696 = "stablehlo.multiply"(%693, %695) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %697 = "stablehlo.broadcast_in_dim"(%574) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %698 = "stablehlo.multiply"(%696, %697) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %699 = "stablehlo.broadcast_in_dim"(%576) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %700 = "stablehlo.add"(%698, %699) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %701 = "stablehlo.dot_general"(%700, %578) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x8x16xf32>, tensor<16x64xf32>) -> tensor<8x8x64xf32>
        %702 = "stablehlo.broadcast_in_dim"(%580) {broadcast_dimensions = array<i64: 2>} : (tensor<64xf32>) -> tensor<8x8x64xf32>
        %703 = "stablehlo.add"(%701, %702) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %704 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
        %705 = "stablehlo.broadcast_in_dim"(%704) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8x64xf32>
        %706 = "stablehlo.multiply"(%703, %705) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %707 = "stablehlo.constant"() {value = dense<7.0710677e-1> : tensor<f32>} : () -> tensor<f32>
        %708 = "stablehlo.broadcast_in_dim"(%707) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8x64xf32>
        %709 = "stablehlo.multiply"(%703, %708) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %710 = "chlo.erf"(%709) : (tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %711 = "stablehlo.constant"() {value = dense<1.0> : tensor<f32>} : () -> tensor<f32>
        %712 = "stablehlo.broadcast_in_dim"(%711) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8x64xf32>
        %713 = "stablehlo.add"(%710, %712) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %714 = "stablehlo.multiply"(%706, %713) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %715 = "stablehlo.optimization_barrier"(%714) : (tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %716 = "stablehlo.dot_general"(%715, %582) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x8x64xf32>, tensor<64x16xf32>) -> tensor<8x8x16xf32>
        %717 = "stablehlo.broadcast_in_dim"(%584) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %718 = "stablehlo.add"(%716, %717) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %719 = "stablehlo.add"(%668, %718) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %720 = "sdy.sharding_constraint"(%719) {sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>} : (tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %721 = "stablehlo.add"(%515, %552) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        %722 = "stablehlo.reshape"(%612) : (tensor<8x8x16xf32>) -> tensor<1x8x8x16xf32>
        %723 = "stablehlo.dynamic_update_slice"(%517, %722, %515, %551, %551, %551) : (tensor<1x8x8x16xf32>, tensor<1x8x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x16xf32>
        %724 = "stablehlo.reshape"(%610) : (tensor<8x8xf32>) -> tensor<1x8x8xf32>
        %725 = "stablehlo.dynamic_update_slice"(%518, %724, %515, %551, %551) : (tensor<1x8x8xf32>, tensor<1x8x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8xf32>
        %726 = "stablehlo.reshape"(%616) : (tensor<8x8x16xf32>) -> tensor<1x8x8x16xf32>
        %727 = "stablehlo.dynamic_update_slice"(%519, %726, %515, %551, %551, %551) : (tensor<1x8x8x16xf32>, tensor<1x8x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x16xf32>
        %728 = "stablehlo.reshape"(%622) : (tensor<2x8x8x8xf32>) -> tensor<1x2x8x8x8xf32>
        %729 = "stablehlo.dynamic_update_slice"(%520, %728, %515, %551, %551, %551, %551) : (tensor<1x2x8x8x8xf32>, tensor<1x2x8x8x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x8x8xf32>
        %730 = "stablehlo.reshape"(%628) : (tensor<2x8x8x8xf32>) -> tensor<1x2x8x8x8xf32>
        %731 = "stablehlo.dynamic_update_slice"(%521, %730, %515, %551, %551, %551, %551) : (tensor<1x2x8x8x8xf32>, tensor<1x2x8x8x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x8x8xf32>
        %732 = "stablehlo.reshape"(%634) : (tensor<2x8x8x8xf32>) -> tensor<1x2x8x8x8xf32>
        %733 = "stablehlo.dynamic_update_slice"(%522, %732, %515, %551, %551, %551, %551) : (tensor<1x2x8x8x8xf32>, tensor<1x2x8x8x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x8x8xf32>
        %734 = "stablehlo.reshape"(%658#0) : (tensor<8x2x8x8xf32>) -> tensor<1x8x2x8x8xf32>
        %735 = "stablehlo.dynamic_update_slice"(%523, %734, %515, %551, %551, %551, %551) : (tensor<1x8x2x8x8xf32>, tensor<1x8x2x8x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x2x8x8xf32>
        %736 = "stablehlo.reshape"(%658#1) : (tensor<8x2x8xf32>) -> tensor<1x8x2x8xf32>
        %737 = "stablehlo.dynamic_update_slice"(%524, %736, %515, %551, %551, %551) : (tensor<1x8x2x8xf32>, tensor<1x8x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x2x8xf32>
        %738 = "stablehlo.reshape"(%663) : (tensor<8x2x8x8xf32>) -> tensor<1x8x2x8x8xf32>
        %739 = "stablehlo.dynamic_update_slice"(%525, %738, %515, %551, %551, %551, %551) : (tensor<1x8x2x8x8xf32>, tensor<1x8x2x8x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x2x8x8xf32>
        %740 = "stablehlo.reshape"(%664) : (tensor<8x8x2x8xf32>) -> tensor<1x8x8x2x8xf32>
        %741 = "stablehlo.dynamic_update_slice"(%526, %740, %515, %551, %551, %551, %551) : (tensor<1x8x8x2x8xf32>, tensor<1x8x8x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x2x8xf32>
        %742 = "stablehlo.reshape"(%696) : (tensor<8x8x16xf32>) -> tensor<1x8x8x16xf32>
        %743 = "stablehlo.dynamic_update_slice"(%527, %742, %515, %551, %551, %551) : (tensor<1x8x8x16xf32>, tensor<1x8x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x16xf32>
        %744 = "stablehlo.reshape"(%694) : (tensor<8x8xf32>) -> tensor<1x8x8xf32>
        %745 = "stablehlo.dynamic_update_slice"(%528, %744, %515, %551, %551) : (tensor<1x8x8xf32>, tensor<1x8x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8xf32>
        %746 = "stablehlo.reshape"(%700) : (tensor<8x8x16xf32>) -> tensor<1x8x8x16xf32>
        %747 = "stablehlo.dynamic_update_slice"(%529, %746, %515, %551, %551, %551) : (tensor<1x8x8x16xf32>, tensor<1x8x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x16xf32>
        %748 = "stablehlo.reshape"(%706) : (tensor<8x8x64xf32>) -> tensor<1x8x8x64xf32>
        %749 = "stablehlo.dynamic_update_slice"(%530, %748, %515, %551, %551, %551) : (tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x64xf32>
        %750 = "stablehlo.reshape"(%709) : (tensor<8x8x64xf32>) -> tensor<1x8x8x64xf32>
        %751 = "stablehlo.dynamic_update_slice"(%531, %750, %515, %551, %551, %551) : (tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x64xf32>
        %752 = "stablehlo.reshape"(%713) : (tensor<8x8x64xf32>) -> tensor<1x8x8x64xf32>
        %753 = "stablehlo.dynamic_update_slice"(%532, %752, %515, %551, %551, %551) : (tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x64xf32>
        %754 = "stablehlo.reshape"(%715) : (tensor<8x8x64xf32>) -> tensor<1x8x8x64xf32>
        %755 = "stablehlo.dynamic_update_slice"(%533, %754, %515, %551, %551, %551) : (tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x64xf32>
        "stablehlo.return"(%721, %720, %723, %725, %727, %729, %731, %733, %735, %737, %739, %741, %743, %745, %747, %749, %751, %753, %755, %534, %535, %536, %537, %538, %539, %540, %541, %542, %543, %544, %545, %546, %547, %548, %549, %550) : (tensor<i32>, tensor<8x8x16xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8xf32>, tensor<1x8x8x16xf32>, tensor<1x2x8x8x8xf32>, tensor<1x2x8x8x8xf32>, tensor<1x2x8x8x8xf32>, tensor<1x8x2x8x8xf32>, tensor<1x8x2x8xf32>, tensor<1x8x2x8x8xf32>, tensor<1x8x8x2x8xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<8x1x1x8xi1>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>) -> ()
    }) : (tensor<i32>, tensor<8x8x16xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8xf32>, tensor<1x8x8x16xf32>, tensor<1x2x8x8x8xf32>, tensor<1x2x8x8x8xf32>, tensor<1x2x8x8x8xf32>, tensor<1x8x2x8x8xf32>, tensor<1x8x2x8xf32>, tensor<1x8x2x8x8xf32>, tensor<1x8x8x2x8xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<8x1x1x8xi1>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>) -> (tensor<i32>, tensor<8x8x16xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8xf32>, tensor<1x8x8x16xf32>, tensor<1x2x8x8x8xf32>, tensor<1x2x8x8x8xf32>, tensor<1x2x8x8x8xf32>, tensor<1x8x2x8x8xf32>, tensor<1x8x2x8xf32>, tensor<1x8x2x8x8xf32>, tensor<1x8x8x2x8xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<8x1x1x8xi1>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>)
    %757 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %758 = "stablehlo.broadcast_in_dim"(%757) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
    %759 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %760 = "stablehlo.broadcast_in_dim"(%759) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
    %761 = "stablehlo.multiply"(%756#1, %756#1) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %762 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %766 = "stablehlo.reduce"(%756#1, %762) ({
      ^bb0(%763: tensor<f32>, %764: tensor<f32>):
        %765 = "stablehlo.add"(%763, %764) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%765) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
    %767 = "stablehlo.multiply"(%766, %758) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
    %768 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %772 = "stablehlo.reduce"(%761, %768) ({
      ^bb0(%769: tensor<f32>, %770: tensor<f32>):
        %771 = "stablehlo.add"(%769, %770) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%771) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
    %773 = "stablehlo.multiply"(%772, %758) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
    %774 = "stablehlo.multiply"(%767, %767) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
    %775 = "stablehlo.subtract"(%773, %774) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
    %776 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %777 = "stablehlo.broadcast_in_dim"(%776) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
    %778 = "stablehlo.maximum"(%775, %777) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
    %779 = "stablehlo.add"(%778, %760) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
    %780 = "stablehlo.broadcast_in_dim"(%767) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
    %781 = "stablehlo.subtract"(%756#1, %780) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %782 = "stablehlo.rsqrt"(%779) : (tensor<8x8xf32>) -> tensor<8x8xf32>
    %783 = "stablehlo.broadcast_in_dim"(%782) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
    %784 = "stablehlo.multiply"(%781, %783) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %785 = "stablehlo.broadcast_in_dim"(%19) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
    %786 = "stablehlo.multiply"(%784, %785) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %787 = "stablehlo.broadcast_in_dim"(%20) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
    %788 = "stablehlo.add"(%786, %787) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %789 = "stablehlo.reshape"(%326) : (tensor<8xi1>) -> tensor<8x1x1xi1>
    %790 = "stablehlo.broadcast_in_dim"(%21) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
    %791 = "stablehlo.reshape"(%789) : (tensor<8x1x1xi1>) -> tensor<8xi1>
    %792 = "stablehlo.broadcast_in_dim"(%791) {broadcast_dimensions = array<i64: 0>} : (tensor<8xi1>) -> tensor<8x8x16xi1>
    %793 = "stablehlo.select"(%792, %790, %788) : (tensor<8x8x16xi1>, tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %794 = "stablehlo.dot_general"(%293, %22) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x4x8xf32>, tensor<8x16xf32>) -> tensor<8x4x16xf32>
    %795 = "stablehlo.broadcast_in_dim"(%23) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
    %796 = "stablehlo.add"(%794, %795) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %797 = "stablehlo.reshape"(%376) : (tensor<8x4xi1>) -> tensor<8x4x1xi1>
    %798 = "stablehlo.broadcast_in_dim"(%24) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
    %799 = "stablehlo.reshape"(%797) : (tensor<8x4x1xi1>) -> tensor<8x4xi1>
    %800 = "stablehlo.broadcast_in_dim"(%799) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xi1>) -> tensor<8x4x16xi1>
    %801 = "stablehlo.select"(%800, %798, %796) : (tensor<8x4x16xi1>, tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %802 = "stablehlo.broadcast_in_dim"(%25) {broadcast_dimensions = array<i64: 1, 2>} : (tensor<4x16xf32>) -> tensor<8x4x16xf32>
    %803 = "stablehlo.add"(%801, %802) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %804 = "sdy.sharding_constraint"(%803) {sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>} : (tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %805 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %806 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %807 = "stablehlo.broadcast_in_dim"(%806) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x4x16xf32>
    %808 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %809 = "stablehlo.broadcast_in_dim"(%808) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x4xf32>
    %810 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %811 = "stablehlo.broadcast_in_dim"(%810) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x4x16xf32>
    %812 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %813 = "stablehlo.broadcast_in_dim"(%812) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x8x4xf32>
    %814 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %815 = "stablehlo.broadcast_in_dim"(%814) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x8x4xf32>
    %816 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %817 = "stablehlo.broadcast_in_dim"(%816) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x8x4xf32>
    %818 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %819 = "stablehlo.broadcast_in_dim"(%818) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x2x4x4xf32>
    %820 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %821 = "stablehlo.broadcast_in_dim"(%820) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x2x4xf32>
    %822 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %823 = "stablehlo.broadcast_in_dim"(%822) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x2x4x8xf32>
    %824 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %825 = "stablehlo.broadcast_in_dim"(%824) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x4x2x8xf32>
    %826 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %827 = "stablehlo.broadcast_in_dim"(%826) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x8x8xf32>
    %828 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %829 = "stablehlo.broadcast_in_dim"(%828) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x8x8xf32>
    %830 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %831 = "stablehlo.broadcast_in_dim"(%830) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x4x16xf32>
    %832 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %833 = "stablehlo.broadcast_in_dim"(%832) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x4xf32>
    %834 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %835 = "stablehlo.broadcast_in_dim"(%834) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x4x16xf32>
    %836 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %837 = "stablehlo.broadcast_in_dim"(%836) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x8x4xf32>
    %838 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %839 = "stablehlo.broadcast_in_dim"(%838) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x2x4x8xf32>
    %840 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %841 = "stablehlo.broadcast_in_dim"(%840) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x2x4xf32>
    %842 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %843 = "stablehlo.broadcast_in_dim"(%842) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x2x4x8xf32>
    %844 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %845 = "stablehlo.broadcast_in_dim"(%844) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x4x2x8xf32>
    %846 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %847 = "stablehlo.broadcast_in_dim"(%846) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x4x16xf32>
    %848 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %849 = "stablehlo.broadcast_in_dim"(%848) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x4xf32>
    %850 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %851 = "stablehlo.broadcast_in_dim"(%850) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x4x16xf32>
    %852 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %853 = "stablehlo.broadcast_in_dim"(%852) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x4x64xf32>
    %854 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %855 = "stablehlo.broadcast_in_dim"(%854) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x4x64xf32>
    %856 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %857 = "stablehlo.broadcast_in_dim"(%856) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x4x64xf32>
    %858 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %859 = "stablehlo.broadcast_in_dim"(%858) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8x4x64xf32>
    %1299:57 = "stablehlo.while"(%805, %804, %807, %809, %811, %813, %815, %817, %819, %821, %823, %825, %827, %829, %831, %833, %835, %837, %839, %841, %843, %845, %847, %849, %851, %853, %855, %857, %859, %441, %793, %26, %27, %28, %29, %30, %31, %32, %33, %34, %35, %36, %37, %38, %39, %40, %41, %42, %43, %44, %45, %46, %47, %48, %49, %50, %51) ({
      ^bb0(%860: tensor<i32>, %861: tensor<8x4x16xf32>, %862: tensor<2x8x4x16xf32>, %863: tensor<2x8x4xf32>, %864: tensor<2x8x4x16xf32>, %865: tensor<2x2x8x8x4xf32>, %866: tensor<2x2x8x8x4xf32>, %867: tensor<2x2x8x8x4xf32>, %868: tensor<2x8x2x4x4xf32>, %869: tensor<2x8x2x4xf32>, %870: tensor<2x8x2x4x8xf32>, %871: tensor<2x8x4x2x8xf32>, %872: tensor<2x2x8x8x8xf32>, %873: tensor<2x2x8x8x8xf32>, %874: tensor<2x8x4x16xf32>, %875: tensor<2x8x4xf32>, %876: tensor<2x8x4x16xf32>, %877: tensor<2x2x8x8x4xf32>, %878: tensor<2x8x2x4x8xf32>, %879: tensor<2x8x2x4xf32>, %880: tensor<2x8x2x4x8xf32>, %881: tensor<2x8x4x2x8xf32>, %882: tensor<2x8x4x16xf32>, %883: tensor<2x8x4xf32>, %884: tensor<2x8x4x16xf32>, %885: tensor<2x8x4x64xf32>, %886: tensor<2x8x4x64xf32>, %887: tensor<2x8x4x64xf32>, %888: tensor<2x8x4x64xf32>, %889: tensor<8x1x1x8xi1>, %890: tensor<8x8x16xf32>, %891: tensor<2x16xf32>, %892: tensor<2x16xf32>, %893: tensor<2x16x2x8xf32>, %894: tensor<2x2x8xf32>, %895: tensor<2x16x2x8xf32>, %896: tensor<2x2x8xf32>, %897: tensor<2x16x2x8xf32>, %898: tensor<2x2x8xf32>, %899: tensor<2x2x8x16xf32>, %900: tensor<2x16xf32>, %901: tensor<2x16x2x8xf32>, %902: tensor<2x2x8xf32>, %903: tensor<2x16x2x8xf32>, %904: tensor<2x2x8xf32>, %905: tensor<2x16xf32>, %906: tensor<2x16xf32>, %907: tensor<2x16x2x8xf32>, %908: tensor<2x2x8xf32>, %909: tensor<2x2x8x16xf32>, %910: tensor<2x16xf32>, %911: tensor<2x16xf32>, %912: tensor<2x16xf32>, %913: tensor<2x16x64xf32>, %914: tensor<2x64xf32>, %915: tensor<2x64x16xf32>, %916: tensor<2x16xf32>):
        %917 = "stablehlo.constant"() {value = dense<2> : tensor<i32>} : () -> tensor<i32>
        %918 = "stablehlo.compare"(%860, %917) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        "stablehlo.return"(%918) : (tensor<i1>) -> ()
    }, {
      ^bb0(%919: tensor<i32>, %920: tensor<8x4x16xf32>, %921: tensor<2x8x4x16xf32>, %922: tensor<2x8x4xf32>, %923: tensor<2x8x4x16xf32>, %924: tensor<2x2x8x8x4xf32>, %925: tensor<2x2x8x8x4xf32>, %926: tensor<2x2x8x8x4xf32>, %927: tensor<2x8x2x4x4xf32>, %928: tensor<2x8x2x4xf32>, %929: tensor<2x8x2x4x8xf32>, %930: tensor<2x8x4x2x8xf32>, %931: tensor<2x2x8x8x8xf32>, %932: tensor<2x2x8x8x8xf32>, %933: tensor<2x8x4x16xf32>, %934: tensor<2x8x4xf32>, %935: tensor<2x8x4x16xf32>, %936: tensor<2x2x8x8x4xf32>, %937: tensor<2x8x2x4x8xf32>, %938: tensor<2x8x2x4xf32>, %939: tensor<2x8x2x4x8xf32>, %940: tensor<2x8x4x2x8xf32>, %941: tensor<2x8x4x16xf32>, %942: tensor<2x8x4xf32>, %943: tensor<2x8x4x16xf32>, %944: tensor<2x8x4x64xf32>, %945: tensor<2x8x4x64xf32>, %946: tensor<2x8x4x64xf32>, %947: tensor<2x8x4x64xf32>, %948: tensor<8x1x1x8xi1>, %949: tensor<8x8x16xf32>, %950: tensor<2x16xf32>, %951: tensor<2x16xf32>, %952: tensor<2x16x2x8xf32>, %953: tensor<2x2x8xf32>, %954: tensor<2x16x2x8xf32>, %955: tensor<2x2x8xf32>, %956: tensor<2x16x2x8xf32>, %957: tensor<2x2x8xf32>, %958: tensor<2x2x8x16xf32>, %959: tensor<2x16xf32>, %960: tensor<2x16x2x8xf32>, %961: tensor<2x2x8xf32>, %962: tensor<2x16x2x8xf32>, %963: tensor<2x2x8xf32>, %964: tensor<2x16xf32>, %965: tensor<2x16xf32>, %966: tensor<2x16x2x8xf32>, %967: tensor<2x2x8xf32>, %968: tensor<2x2x8x16xf32>, %969: tensor<2x16xf32>, %970: tensor<2x16xf32>, %971: tensor<2x16xf32>, %972: tensor<2x16x64xf32>, %973: tensor<2x64xf32>, %974: tensor<2x64x16xf32>, %975: tensor<2x16xf32>):
        %976 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
        %977 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %978 = "stablehlo.dynamic_slice"(%950, %919, %976) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %979 = "stablehlo.reshape"(%978) : (tensor<1x16xf32>) -> tensor<16xf32>
        %980 = "stablehlo.dynamic_slice"(%951, %919, %976) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %981 = "stablehlo.reshape"(%980) : (tensor<1x16xf32>) -> tensor<16xf32>
        %982 = "stablehlo.dynamic_slice"(%952, %919, %976, %976, %976) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %983 = "stablehlo.reshape"(%982) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %984 = "stablehlo.dynamic_slice"(%953, %919, %976, %976) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %985 = "stablehlo.reshape"(%984) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %986 = "stablehlo.dynamic_slice"(%954, %919, %976, %976, %976) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %987 = "stablehlo.reshape"(%986) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %988 = "stablehlo.dynamic_slice"(%955, %919, %976, %976) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %989 = "stablehlo.reshape"(%988) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %990 = "stablehlo.dynamic_slice"(%956, %919, %976, %976, %976) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %991 = "stablehlo.reshape"(%990) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %992 = "stablehlo.dynamic_slice"(%957, %919, %976, %976) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %993 = "stablehlo.reshape"(%992) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %994 = "stablehlo.dynamic_slice"(%958, %919, %976, %976, %976) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<2x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %995 = "stablehlo.reshape"(%994) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
        %996 = "stablehlo.dynamic_slice"(%959, %919, %976) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %997 = "stablehlo.reshape"(%996) : (tensor<1x16xf32>) -> tensor<16xf32>
        %998 = "stablehlo.dynamic_slice"(%960, %919, %976, %976, %976) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %999 = "stablehlo.reshape"(%998) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %1000 = "stablehlo.dynamic_slice"(%961, %919, %976, %976) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %1001 = "stablehlo.reshape"(%1000) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %1002 = "stablehlo.dynamic_slice"(%962, %919, %976, %976, %976) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %1003 = "stablehlo.reshape"(%1002) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %1004 = "stablehlo.dynamic_slice"(%963, %919, %976, %976) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %1005 = "stablehlo.reshape"(%1004) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %1006 = "stablehlo.dynamic_slice"(%964, %919, %976) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %1007 = "stablehlo.reshape"(%1006) : (tensor<1x16xf32>) -> tensor<16xf32>
        %1008 = "stablehlo.dynamic_slice"(%965, %919, %976) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %1009 = "stablehlo.reshape"(%1008) : (tensor<1x16xf32>) -> tensor<16xf32>
        %1010 = "stablehlo.dynamic_slice"(%966, %919, %976, %976, %976) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %1011 = "stablehlo.reshape"(%1010) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %1012 = "stablehlo.dynamic_slice"(%967, %919, %976, %976) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %1013 = "stablehlo.reshape"(%1012) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %1014 = "stablehlo.dynamic_slice"(%968, %919, %976, %976, %976) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<2x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %1015 = "stablehlo.reshape"(%1014) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
        %1016 = "stablehlo.dynamic_slice"(%969, %919, %976) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %1017 = "stablehlo.reshape"(%1016) : (tensor<1x16xf32>) -> tensor<16xf32>
        %1018 = "stablehlo.dynamic_slice"(%970, %919, %976) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %1019 = "stablehlo.reshape"(%1018) : (tensor<1x16xf32>) -> tensor<16xf32>
        %1020 = "stablehlo.dynamic_slice"(%971, %919, %976) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %1021 = "stablehlo.reshape"(%1020) : (tensor<1x16xf32>) -> tensor<16xf32>
        %1022 = "stablehlo.dynamic_slice"(%972, %919, %976, %976) {slice_sizes = array<i64: 1, 16, 64>} : (tensor<2x16x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x64xf32>
        %1023 = "stablehlo.reshape"(%1022) : (tensor<1x16x64xf32>) -> tensor<16x64xf32>
        %1024 = "stablehlo.dynamic_slice"(%973, %919, %976) {slice_sizes = array<i64: 1, 64>} : (tensor<2x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
        %1025 = "stablehlo.reshape"(%1024) : (tensor<1x64xf32>) -> tensor<64xf32>
        %1026 = "stablehlo.dynamic_slice"(%974, %919, %976, %976) {slice_sizes = array<i64: 1, 64, 16>} : (tensor<2x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x16xf32>
        %1027 = "stablehlo.reshape"(%1026) : (tensor<1x64x16xf32>) -> tensor<64x16xf32>
        %1028 = "stablehlo.dynamic_slice"(%975, %919, %976) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %1029 = "stablehlo.reshape"(%1028) : (tensor<1x16xf32>) -> tensor<16xf32>
        %1030 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %1031 = "stablehlo.broadcast_in_dim"(%1030) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %1032 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %1033 = "stablehlo.broadcast_in_dim"(%1032) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %1034 = "stablehlo.multiply"(%920, %920) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1035 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %1039 = "stablehlo.reduce"(%920, %1035) ({
          ^bb0(%1036: tensor<f32>, %1037: tensor<f32>):
            %1038 = "stablehlo.add"(%1036, %1037) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%1038) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %1040 = "stablehlo.multiply"(%1039, %1031) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %1041 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %1045 = "stablehlo.reduce"(%1034, %1041) ({
          ^bb0(%1042: tensor<f32>, %1043: tensor<f32>):
            %1044 = "stablehlo.add"(%1042, %1043) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%1044) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %1046 = "stablehlo.multiply"(%1045, %1031) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %1047 = "stablehlo.multiply"(%1040, %1040) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %1048 = "stablehlo.subtract"(%1046, %1047) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %1049 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %1050 = "stablehlo.broadcast_in_dim"(%1049) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %1051 = "stablehlo.maximum"(%1048, %1050) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %1052 = "stablehlo.add"(%1051, %1033) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %1053 = "stablehlo.broadcast_in_dim"(%1040) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %1054 = "stablehlo.subtract"(%920, %1053) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1055 = "stablehlo.rsqrt"(%1052) : (tensor<8x4xf32>) -> tensor<8x4xf32>
        %1056 = "stablehlo.broadcast_in_dim"(%1055) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %1057 = "stablehlo.multiply"(%1054, %1056) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1058 = "stablehlo.broadcast_in_dim"(%979) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %1059 = "stablehlo.multiply"(%1057, %1058) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1060 = "stablehlo.broadcast_in_dim"(%981) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %1061 = "stablehlo.add"(%1059, %1060) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1062 = "stablehlo.dot_general"(%983, %1061) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x2x8xf32>, tensor<8x4x16xf32>) -> tensor<2x8x8x4xf32>
        %1063 = "stablehlo.reshape"(%985) : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
        %1064 = "stablehlo.reshape"(%1063) : (tensor<2x8x1xf32>) -> tensor<2x8x1x1xf32>
        %1065 = "stablehlo.reshape"(%1064) : (tensor<2x8x1x1xf32>) -> tensor<2x8xf32>
        %1066 = "stablehlo.broadcast_in_dim"(%1065) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x8x4xf32>
        %1067 = "stablehlo.add"(%1062, %1066) : (tensor<2x8x8x4xf32>, tensor<2x8x8x4xf32>) -> tensor<2x8x8x4xf32>
        %1068 = "stablehlo.dot_general"(%987, %1061) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x2x8xf32>, tensor<8x4x16xf32>) -> tensor<2x8x8x4xf32>
        %1069 = "stablehlo.reshape"(%989) : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
        %1070 = "stablehlo.reshape"(%1069) : (tensor<2x8x1xf32>) -> tensor<2x8x1x1xf32>
        %1071 = "stablehlo.reshape"(%1070) : (tensor<2x8x1x1xf32>) -> tensor<2x8xf32>
        %1072 = "stablehlo.broadcast_in_dim"(%1071) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x8x4xf32>
        %1073 = "stablehlo.add"(%1068, %1072) : (tensor<2x8x8x4xf32>, tensor<2x8x8x4xf32>) -> tensor<2x8x8x4xf32>
        %1074 = "stablehlo.dot_general"(%991, %1061) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x2x8xf32>, tensor<8x4x16xf32>) -> tensor<2x8x8x4xf32>
        %1075 = "stablehlo.reshape"(%993) : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
        %1076 = "stablehlo.reshape"(%1075) : (tensor<2x8x1xf32>) -> tensor<2x8x1x1xf32>
        %1077 = "stablehlo.reshape"(%1076) : (tensor<2x8x1x1xf32>) -> tensor<2x8xf32>
        %1078 = "stablehlo.broadcast_in_dim"(%1077) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x8x4xf32>
        %1079 = "stablehlo.add"(%1074, %1078) : (tensor<2x8x8x4xf32>, tensor<2x8x8x4xf32>) -> tensor<2x8x8x4xf32>
        %1080 = "stablehlo.dot_general"(%1079, %1067) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [2, 0], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x4xf32>, tensor<2x8x8x4xf32>) -> tensor<8x2x4x4xf32>
        %1081 = "stablehlo.constant"() {value = dense<3.5355338e-1> : tensor<f32>} : () -> tensor<f32>
        %1082 = "stablehlo.broadcast_in_dim"(%1081) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x4x4xf32>
        %1083 = "stablehlo.multiply"(%1080, %1082) : (tensor<8x2x4x4xf32>, tensor<8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %1084 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
        %1088 = "stablehlo.reduce"(%1083, %1084) ({
          ^bb0(%1085: tensor<f32>, %1086: tensor<f32>):
            %1087 = "stablehlo.maximum"(%1085, %1086) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%1087) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x4x4xf32>, tensor<f32>) -> tensor<8x2x4xf32>
        %1089 = "stablehlo.optimization_barrier"(%1088) : (tensor<8x2x4xf32>) -> tensor<8x2x4xf32>
        %1090 = "stablehlo.broadcast_in_dim"(%1089) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x4xf32>) -> tensor<8x2x4x4xf32>
        %1091 = "stablehlo.subtract"(%1083, %1090) : (tensor<8x2x4x4xf32>, tensor<8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %1092 = "stablehlo.exponential"(%1091) : (tensor<8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %1093 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %1097 = "stablehlo.reduce"(%1092, %1093) ({
          ^bb0(%1094: tensor<f32>, %1095: tensor<f32>):
            %1096 = "stablehlo.add"(%1094, %1095) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%1096) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x4x4xf32>, tensor<f32>) -> tensor<8x2x4xf32>
        %1098:2 = "stablehlo.optimization_barrier"(%1092, %1097) : (tensor<8x2x4x4xf32>, tensor<8x2x4xf32>) -> (tensor<8x2x4x4xf32>, tensor<8x2x4xf32>)
        %1099 = "stablehlo.reshape"(%1098#1) : (tensor<8x2x4xf32>) -> tensor<8x2x4x1xf32>
        %1100 = "stablehlo.dot_general"(%1098#0, %1073) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x2x4x4xf32>, tensor<2x8x8x4xf32>) -> tensor<8x2x4x8xf32>
        %1101 = "stablehlo.reshape"(%1099) : (tensor<8x2x4x1xf32>) -> tensor<8x2x4xf32>
        %1102 = "stablehlo.broadcast_in_dim"(%1101) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x4xf32>) -> tensor<8x2x4x8xf32>
        %1103 = "stablehlo.divide"(%1100, %1102) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %1104 = "stablehlo.transpose"(%1103) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<8x2x4x8xf32>) -> tensor<8x4x2x8xf32>
        %1105 = "stablehlo.dot_general"(%1104, %995) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x4x2x8xf32>, tensor<2x8x16xf32>) -> tensor<8x4x16xf32>
        %1106 = "stablehlo.broadcast_in_dim"(%997) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %1107 = "stablehlo.add"(%1105, %1106) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1108 = "stablehlo.add"(%920, %1107) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1109 = "stablehlo.dot_general"(%999, %949) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x2x8xf32>, tensor<8x8x16xf32>) -> tensor<2x8x8x8xf32>
        %1110 = "stablehlo.reshape"(%1001) : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
        %1111 = "stablehlo.reshape"(%1110) : (tensor<2x8x1xf32>) -> tensor<2x8x1x1xf32>
        %1112 = "stablehlo.reshape"(%1111) : (tensor<2x8x1x1xf32>) -> tensor<2x8xf32>
        %1113 = "stablehlo.broadcast_in_dim"(%1112) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x8x8xf32>
        %1114 = "stablehlo.add"(%1109, %1113) : (tensor<2x8x8x8xf32>, tensor<2x8x8x8xf32>) -> tensor<2x8x8x8xf32>
        %1115 = "stablehlo.dot_general"(%1003, %949) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x2x8xf32>, tensor<8x8x16xf32>) -> tensor<2x8x8x8xf32>
        %1116 = "stablehlo.reshape"(%1005) : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
        %1117 = "stablehlo.reshape"(%1116) : (tensor<2x8x1xf32>) -> tensor<2x8x1x1xf32>
        %1118 = "stablehlo.reshape"(%1117) : (tensor<2x8x1x1xf32>) -> tensor<2x8xf32>
        %1119 = "stablehlo.broadcast_in_dim"(%1118) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x8x8xf32>
        %1120 = "stablehlo.add"(%1115, %1119) : (tensor<2x8x8x8xf32>, tensor<2x8x8x8xf32>) -> tensor<2x8x8x8xf32>
        %1121 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %1122 = "stablehlo.broadcast_in_dim"(%1121) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %1123 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %1124 = "stablehlo.broadcast_in_dim"(%1123) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %1125 = "stablehlo.multiply"(%1108, %1108) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1126 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %1130 = "stablehlo.reduce"(%1108, %1126) ({
          ^bb0(%1127: tensor<f32>, %1128: tensor<f32>):
            %1129 = "stablehlo.add"(%1127, %1128) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%1129) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %1131 = "stablehlo.multiply"(%1130, %1122) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %1132 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %1136 = "stablehlo.reduce"(%1125, %1132) ({
          ^bb0(%1133: tensor<f32>, %1134: tensor<f32>):
            %1135 = "stablehlo.add"(%1133, %1134) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%1135) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %1137 = "stablehlo.multiply"(%1136, %1122) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %1138 = "stablehlo.multiply"(%1131, %1131) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %1139 = "stablehlo.subtract"(%1137, %1138) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %1140 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %1141 = "stablehlo.broadcast_in_dim"(%1140) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %1142 = "stablehlo.maximum"(%1139, %1141) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %1143 = "stablehlo.add"(%1142, %1124) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %1144 = "stablehlo.broadcast_in_dim"(%1131) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %1145 = "stablehlo.subtract"(%1108, %1144) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1146 = "stablehlo.rsqrt"(%1143) : (tensor<8x4xf32>) -> tensor<8x4xf32>
        %1147 = "stablehlo.broadcast_in_dim"(%1146) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %1148 = "stablehlo.multiply"(%1145, %1147) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1149 = "stablehlo.broadcast_in_dim"(%1007) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %1150 = "stablehlo.multiply"(%1148, %1149) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1151 = "stablehlo.broadcast_in_dim"(%1009) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %1152 = "stablehlo.add"(%1150, %1151) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1153 = "stablehlo.dot_general"(%1011, %1152) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<16x2x8xf32>, tensor<8x4x16xf32>) -> tensor<2x8x8x4xf32>
        %1154 = "stablehlo.reshape"(%1013) : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
        %1155 = "stablehlo.reshape"(%1154) : (tensor<2x8x1xf32>) -> tensor<2x8x1x1xf32>
        %1156 = "stablehlo.reshape"(%1155) : (tensor<2x8x1x1xf32>) -> tensor<2x8xf32>
        %1157 = "stablehlo.broadcast_in_dim"(%1156) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x8x4xf32>
        %1158 = "stablehlo.add"(%1153, %1157) : (tensor<2x8x8x4xf32>, tensor<2x8x8x4xf32>) -> tensor<2x8x8x4xf32>
        %1159 = "stablehlo.dot_general"(%1158, %1114) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [2, 0], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x4xf32>, tensor<2x8x8x8xf32>) -> tensor<8x2x4x8xf32>
        %1160 = "stablehlo.broadcast_in_dim"(%1081) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x4x8xf32>
        %1161 = "stablehlo.multiply"(%1159, %1160) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %1162 = "stablehlo.constant"() {value = dense<-1.0e9> : tensor<f32>} : () -> tensor<f32>
        %1163 = "stablehlo.broadcast_in_dim"(%1162) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x4x8xf32>
        %1164 = "stablehlo.reshape"(%948) : (tensor<8x1x1x8xi1>) -> tensor<8x8xi1>
        %1165 = "stablehlo.broadcast_in_dim"(%1164) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<8x8xi1>) -> tensor<8x2x4x8xi1>
        %1166 = "stablehlo.select"(%1165, %1161, %1163) : (tensor<8x2x4x8xi1>, tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %1167 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
        %1171 = "stablehlo.reduce"(%1166, %1167) ({
          ^bb0(%1168: tensor<f32>, %1169: tensor<f32>):
            %1170 = "stablehlo.maximum"(%1168, %1169) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%1170) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x4x8xf32>, tensor<f32>) -> tensor<8x2x4xf32>
        %1172 = "stablehlo.optimization_barrier"(%1171) : (tensor<8x2x4xf32>) -> tensor<8x2x4xf32>
        %1173 = "stablehlo.broadcast_in_dim"(%1172) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x4xf32>) -> tensor<8x2x4x8xf32>
        %1174 = "stablehlo.subtract"(%1166, %1173) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %1175 = "stablehlo.exponential"(%1174) : (tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %1176 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %1180 = "stablehlo.reduce"(%1175, %1176) ({
          ^bb0(%1177: tensor<f32>, %1178: tensor<f32>):
            %1179 = "stablehlo.add"(%1177, %1178) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%1179) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x4x8xf32>, tensor<f32>) -> tensor<8x2x4xf32>
        %1181:2 = "stablehlo.optimization_barrier"(%1175, %1180) : (tensor<8x2x4x8xf32>, tensor<8x2x4xf32>) -> (tensor<8x2x4x8xf32>, tensor<8x2x4xf32>)
        %1182 = "stablehlo.reshape"(%1181#1) : (tensor<8x2x4xf32>) -> tensor<8x2x4x1xf32>
        %1183 = "stablehlo.dot_general"(%1181#0, %1120) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x2x4x8xf32>, tensor<2x8x8x8xf32>) -> tensor<8x2x4x8xf32>
        %1184 = "stablehlo.reshape"(%1182) : (tensor<8x2x4x1xf32>) -> tensor<8x2x4xf32>
        %1185 = "stablehlo.broadcast_in_dim"(%1184) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x4xf32>) -> tensor<8x2x4x8xf32>
        %1186 = "stablehlo.divide"(%1183, %1185) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %1187 = "stablehlo.transpose"(%1186) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<8x2x4x8xf32>) -> tensor<8x4x2x8xf32>
        %1188 = "stablehlo.dot_general"(%1187, %1015) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x4x2x8xf32>, tensor<2x8x16xf32>) -> tensor<8x4x16xf32>
        %1189 = "stablehlo.broadcast_in_dim"(%1017) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %1190 = "stablehlo.add"(%1188, %1189) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1191 = "stablehlo.add"(%1108, %1190) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1192 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %1193 = "stablehlo.broadcast_in_dim"(%1192) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %1194 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %1195 = "stablehlo.broadcast_in_dim"(%1194) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %1196 = "stablehlo.multiply"(%1191, %1191) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1197 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %1201 = "stablehlo.reduce"(%1191, %1197) ({
          ^bb0(%1198: tensor<f32>, %1199: tensor<f32>):
            %1200 = "stablehlo.add"(%1198, %1199) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%1200) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %1202 = "stablehlo.multiply"(%1201, %1193) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %1203 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %1207 = "stablehlo.reduce"(%1196, %1203) ({
          ^bb0(%1204: tensor<f32>, %1205: tensor<f32>):
            %1206 = "stablehlo.add"(%1204, %1205) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%1206) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %1208 = "stablehlo.multiply"(%1207, %1193) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %1209 = "stablehlo.multiply"(%1202, %1202) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %1210 = "stablehlo.subtract"(%1208, %1209) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %1211 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %1212 = "stablehlo.broadcast_in_dim"(%1211) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %1213 = "stablehlo.maximum"(%1210, %1212) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %1214 = "stablehlo.add"(%1213, %1195) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %1215 = "stablehlo.broadcast_in_dim"(%1202) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %1216 = "stablehlo.subtract"(%1191, %1215) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1217 = "stablehlo.rsqrt"(%1214) : (tensor<8x4xf32>) -> tensor<8x4xf32>
        %1218 = "stablehlo.broadcast_in_dim"(%1217) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %1219 = "stablehlo.multiply"(%1216, %1218) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1220 = "stablehlo.broadcast_in_dim"(%1019) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %1221 = "stablehlo.multiply"(%1219, %1220) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1222 = "stablehlo.broadcast_in_dim"(%1021) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %1223 = "stablehlo.add"(%1221, %1222) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1224 = "stablehlo.dot_general"(%1223, %1023) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x4x16xf32>, tensor<16x64xf32>) -> tensor<8x4x64xf32>
        %1225 = "stablehlo.broadcast_in_dim"(%1025) {broadcast_dimensions = array<i64: 2>} : (tensor<64xf32>) -> tensor<8x4x64xf32>
        %1226 = "stablehlo.add"(%1224, %1225) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %1227 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
        %1228 = "stablehlo.broadcast_in_dim"(%1227) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4x64xf32>
        %1229 = "stablehlo.multiply"(%1226, %1228) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %1230 = "stablehlo.constant"() {value = dense<7.0710677e-1> : tensor<f32>} : () -> tensor<f32>
        %1231 = "stablehlo.broadcast_in_dim"(%1230) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4x64xf32>
        %1232 = "stablehlo.multiply"(%1226, %1231) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %1233 = "chlo.erf"(%1232) : (tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %1234 = "stablehlo.constant"() {value = dense<1.0> : tensor<f32>} : () -> tensor<f32>
        %1235 = "stablehlo.broadcast_in_dim"(%1234) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4x64xf32>
        %1236 = "stablehlo.add"(%1233, %1235) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %1237 = "stablehlo.multiply"(%1229, %1236) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %1238 = "stablehlo.optimization_barrier"(%1237) : (tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %1239 = "stablehlo.dot_general"(%1238, %1027) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x4x64xf32>, tensor<64x16xf32>) -> tensor<8x4x16xf32>
        %1240 = "stablehlo.broadcast_in_dim"(%1029) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %1241 = "stablehlo.add"(%1239, %1240) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1242 = "stablehlo.add"(%1191, %1241) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1243 = "sdy.sharding_constraint"(%1242) {sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>} : (tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %1244 = "stablehlo.add"(%919, %977) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        %1245 = "stablehlo.reshape"(%1057) : (tensor<8x4x16xf32>) -> tensor<1x8x4x16xf32>
        %1246 = "stablehlo.dynamic_update_slice"(%921, %1245, %919, %976, %976, %976) : (tensor<2x8x4x16xf32>, tensor<1x8x4x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x4x16xf32>
        %1247 = "stablehlo.reshape"(%1055) : (tensor<8x4xf32>) -> tensor<1x8x4xf32>
        %1248 = "stablehlo.dynamic_update_slice"(%922, %1247, %919, %976, %976) : (tensor<2x8x4xf32>, tensor<1x8x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x4xf32>
        %1249 = "stablehlo.reshape"(%1061) : (tensor<8x4x16xf32>) -> tensor<1x8x4x16xf32>
        %1250 = "stablehlo.dynamic_update_slice"(%923, %1249, %919, %976, %976, %976) : (tensor<2x8x4x16xf32>, tensor<1x8x4x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x4x16xf32>
        %1251 = "stablehlo.reshape"(%1067) : (tensor<2x8x8x4xf32>) -> tensor<1x2x8x8x4xf32>
        %1252 = "stablehlo.dynamic_update_slice"(%924, %1251, %919, %976, %976, %976, %976) : (tensor<2x2x8x8x4xf32>, tensor<1x2x8x8x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x8x8x4xf32>
        %1253 = "stablehlo.reshape"(%1073) : (tensor<2x8x8x4xf32>) -> tensor<1x2x8x8x4xf32>
        %1254 = "stablehlo.dynamic_update_slice"(%925, %1253, %919, %976, %976, %976, %976) : (tensor<2x2x8x8x4xf32>, tensor<1x2x8x8x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x8x8x4xf32>
        %1255 = "stablehlo.reshape"(%1079) : (tensor<2x8x8x4xf32>) -> tensor<1x2x8x8x4xf32>
        %1256 = "stablehlo.dynamic_update_slice"(%926, %1255, %919, %976, %976, %976, %976) : (tensor<2x2x8x8x4xf32>, tensor<1x2x8x8x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x8x8x4xf32>
        %1257 = "stablehlo.reshape"(%1098#0) : (tensor<8x2x4x4xf32>) -> tensor<1x8x2x4x4xf32>
        %1258 = "stablehlo.dynamic_update_slice"(%927, %1257, %919, %976, %976, %976, %976) : (tensor<2x8x2x4x4xf32>, tensor<1x8x2x4x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x2x4x4xf32>
        %1259 = "stablehlo.reshape"(%1098#1) : (tensor<8x2x4xf32>) -> tensor<1x8x2x4xf32>
        %1260 = "stablehlo.dynamic_update_slice"(%928, %1259, %919, %976, %976, %976) : (tensor<2x8x2x4xf32>, tensor<1x8x2x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x2x4xf32>
        %1261 = "stablehlo.reshape"(%1103) : (tensor<8x2x4x8xf32>) -> tensor<1x8x2x4x8xf32>
        %1262 = "stablehlo.dynamic_update_slice"(%929, %1261, %919, %976, %976, %976, %976) : (tensor<2x8x2x4x8xf32>, tensor<1x8x2x4x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x2x4x8xf32>
        %1263 = "stablehlo.reshape"(%1104) : (tensor<8x4x2x8xf32>) -> tensor<1x8x4x2x8xf32>
        %1264 = "stablehlo.dynamic_update_slice"(%930, %1263, %919, %976, %976, %976, %976) : (tensor<2x8x4x2x8xf32>, tensor<1x8x4x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x4x2x8xf32>
        %1265 = "stablehlo.reshape"(%1109) : (tensor<2x8x8x8xf32>) -> tensor<1x2x8x8x8xf32>
        %1266 = "stablehlo.dynamic_update_slice"(%931, %1265, %919, %976, %976, %976, %976) : (tensor<2x2x8x8x8xf32>, tensor<1x2x8x8x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x8x8x8xf32>
        %1267 = "stablehlo.reshape"(%1115) : (tensor<2x8x8x8xf32>) -> tensor<1x2x8x8x8xf32>
        %1268 = "stablehlo.dynamic_update_slice"(%932, %1267, %919, %976, %976, %976, %976) : (tensor<2x2x8x8x8xf32>, tensor<1x2x8x8x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x8x8x8xf32>
        %1269 = "stablehlo.reshape"(%1148) : (tensor<8x4x16xf32>) -> tensor<1x8x4x16xf32>
        %1270 = "stablehlo.dynamic_update_slice"(%933, %1269, %919, %976, %976, %976) : (tensor<2x8x4x16xf32>, tensor<1x8x4x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x4x16xf32>
        %1271 = "stablehlo.reshape"(%1146) : (tensor<8x4xf32>) -> tensor<1x8x4xf32>
        %1272 = "stablehlo.dynamic_update_slice"(%934, %1271, %919, %976, %976) : (tensor<2x8x4xf32>, tensor<1x8x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x4xf32>
        %1273 = "stablehlo.reshape"(%1152) : (tensor<8x4x16xf32>) -> tensor<1x8x4x16xf32>
        %1274 = "stablehlo.dynamic_update_slice"(%935, %1273, %919, %976, %976, %976) : (tensor<2x8x4x16xf32>, tensor<1x8x4x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x4x16xf32>
        %1275 = "stablehlo.reshape"(%1158) : (tensor<2x8x8x4xf32>) -> tensor<1x2x8x8x4xf32>
        %1276 = "stablehlo.dynamic_update_slice"(%936, %1275, %919, %976, %976, %976, %976) : (tensor<2x2x8x8x4xf32>, tensor<1x2x8x8x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x8x8x4xf32>
        %1277 = "stablehlo.reshape"(%1181#0) : (tensor<8x2x4x8xf32>) -> tensor<1x8x2x4x8xf32>
        %1278 = "stablehlo.dynamic_update_slice"(%937, %1277, %919, %976, %976, %976, %976) : (tensor<2x8x2x4x8xf32>, tensor<1x8x2x4x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x2x4x8xf32>
        %1279 = "stablehlo.reshape"(%1181#1) : (tensor<8x2x4xf32>) -> tensor<1x8x2x4xf32>
        %1280 = "stablehlo.dynamic_update_slice"(%938, %1279, %919, %976, %976, %976) : (tensor<2x8x2x4xf32>, tensor<1x8x2x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x2x4xf32>
        %1281 = "stablehlo.reshape"(%1186) : (tensor<8x2x4x8xf32>) -> tensor<1x8x2x4x8xf32>
        %1282 = "stablehlo.dynamic_update_slice"(%939, %1281, %919, %976, %976, %976, %976) : (tensor<2x8x2x4x8xf32>, tensor<1x8x2x4x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x2x4x8xf32>
        %1283 = "stablehlo.reshape"(%1187) : (tensor<8x4x2x8xf32>) -> tensor<1x8x4x2x8xf32>
        %1284 = "stablehlo.dynamic_update_slice"(%940, %1283, %919, %976, %976, %976, %976) : (tensor<2x8x4x2x8xf32>, tensor<1x8x4x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x4x2x8xf32>
        %1285 = "stablehlo.reshape"(%1219) : (tensor<8x4x16xf32>) -> tensor<1x8x4x16xf32>
        %1286 = "stablehlo.dynamic_update_slice"(%941, %1285, %919, %976, %976, %976) : (tensor<2x8x4x16xf32>, tensor<1x8x4x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x4x16xf32>
        %1287 = "stablehlo.reshape"(%1217) : (tensor<8x4xf32>) -> tensor<1x8x4xf32>
        %1288 = "stablehlo.dynamic_update_slice"(%942, %1287, %919, %976, %976) : (tensor<2x8x4xf32>, tensor<1x8x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x4xf32>
        %1289 = "stablehlo.reshape"(%1223) : (tensor<8x4x16xf32>) -> tensor<1x8x4x16xf32>
        %1290 = "stablehlo.dynamic_update_slice"(%943, %1289, %919, %976, %976, %976) : (tensor<2x8x4x16xf32>, tensor<1x8x4x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x4x16xf32>
        %1291 = "stablehlo.reshape"(%1229) : (tensor<8x4x64xf32>) -> tensor<1x8x4x64xf32>
        %1292 = "stablehlo.dynamic_update_slice"(%944, %1291, %919, %976, %976, %976) : (tensor<2x8x4x64xf32>, tensor<1x8x4x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x4x64xf32>
        %1293 = "stablehlo.reshape"(%1232) : (tensor<8x4x64xf32>) -> tensor<1x8x4x64xf32>
        %1294 = "stablehlo.dynamic_update_slice"(%945, %1293, %919, %976, %976, %976) : (tensor<2x8x4x64xf32>, tensor<1x8x4x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x4x64xf32>
        %1295 = "stablehlo.reshape"(%1236) : (tensor<8x4x64xf32>) -> tensor<1x8x4x64xf32>
        %1296 = "stablehlo.dynamic_update_slice"(%946, %1295, %919, %976, %976, %976) : (tensor<2x8x4x64xf32>, tensor<1x8x4x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x4x64xf32>
        %1297 = "stablehlo.reshape"(%1238) : (tensor<8x4x64xf32>) -> tensor<1x8x4x64xf32>
        %1298 = "stablehlo.dynamic_update_slice"(%947, %1297, %919, %976, %976, %976) : (tensor<2x8x4x64xf32>, tensor<1x8x4x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x8x4x64xf32>
        "stablehlo.return"(%1244, %1243, %1246, %1248, %1250, %1252, %1254, %1256, %1258, %1260, %1262, %1264, %1266, %1268, %1270, %1272, %1274, %1276, %1278, %1280, %1282, %1284, %1286, %1288, %1290, %1292, %1294, %1296, %1298, %948, %949, %950, %951, %952, %953, %954, %955, %956, %957, %958, %959, %960, %961, %962, %963, %964, %965, %966, %967, %968, %969, %970, %971, %972, %973, %974, %975) : (tensor<i32>, tensor<8x4x16xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x2x8x8x4xf32>, tensor<2x2x8x8x4xf32>, tensor<2x2x8x8x4xf32>, tensor<2x8x2x4x4xf32>, tensor<2x8x2x4xf32>, tensor<2x8x2x4x8xf32>, tensor<2x8x4x2x8xf32>, tensor<2x2x8x8x8xf32>, tensor<2x2x8x8x8xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x2x8x8x4xf32>, tensor<2x8x2x4x8xf32>, tensor<2x8x2x4xf32>, tensor<2x8x2x4x8xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>, tensor<8x1x1x8xi1>, tensor<8x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>) -> ()
    }) : (tensor<i32>, tensor<8x4x16xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x2x8x8x4xf32>, tensor<2x2x8x8x4xf32>, tensor<2x2x8x8x4xf32>, tensor<2x8x2x4x4xf32>, tensor<2x8x2x4xf32>, tensor<2x8x2x4x8xf32>, tensor<2x8x4x2x8xf32>, tensor<2x2x8x8x8xf32>, tensor<2x2x8x8x8xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x2x8x8x4xf32>, tensor<2x8x2x4x8xf32>, tensor<2x8x2x4xf32>, tensor<2x8x2x4x8xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>, tensor<8x1x1x8xi1>, tensor<8x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>) -> (tensor<i32>, tensor<8x4x16xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x2x8x8x4xf32>, tensor<2x2x8x8x4xf32>, tensor<2x2x8x8x4xf32>, tensor<2x8x2x4x4xf32>, tensor<2x8x2x4xf32>, tensor<2x8x2x4x8xf32>, tensor<2x8x4x2x8xf32>, tensor<2x2x8x8x8xf32>, tensor<2x2x8x8x8xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x2x8x8x4xf32>, tensor<2x8x2x4x8xf32>, tensor<2x8x2x4xf32>, tensor<2x8x2x4x8xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>, tensor<8x1x1x8xi1>, tensor<8x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>)
    %1300 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %1301 = "stablehlo.broadcast_in_dim"(%1300) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
    %1302 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %1303 = "stablehlo.broadcast_in_dim"(%1302) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
    %1304 = "stablehlo.multiply"(%1299#1, %1299#1) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %1305 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1309 = "stablehlo.reduce"(%1299#1, %1305) ({
      ^bb0(%1306: tensor<f32>, %1307: tensor<f32>):
        %1308 = "stablehlo.add"(%1306, %1307) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1308) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
    %1310 = "stablehlo.multiply"(%1309, %1301) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %1311 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1315 = "stablehlo.reduce"(%1304, %1311) ({
      ^bb0(%1312: tensor<f32>, %1313: tensor<f32>):
        %1314 = "stablehlo.add"(%1312, %1313) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1314) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
    %1316 = "stablehlo.multiply"(%1315, %1301) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %1317 = "stablehlo.multiply"(%1310, %1310) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %1318 = "stablehlo.subtract"(%1316, %1317) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %1319 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1320 = "stablehlo.broadcast_in_dim"(%1319) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
    %1321 = "stablehlo.maximum"(%1318, %1320) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %1322 = "stablehlo.add"(%1321, %1303) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %1323 = "stablehlo.broadcast_in_dim"(%1310) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
    %1324 = "stablehlo.subtract"(%1299#1, %1323) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %1325 = "stablehlo.rsqrt"(%1322) : (tensor<8x4xf32>) -> tensor<8x4xf32>
    %1326 = "stablehlo.broadcast_in_dim"(%1325) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
    %1327 = "stablehlo.multiply"(%1324, %1326) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %1328 = "stablehlo.broadcast_in_dim"(%52) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
    %1329 = "stablehlo.multiply"(%1327, %1328) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %1330 = "stablehlo.broadcast_in_dim"(%53) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
    %1331 = "stablehlo.add"(%1329, %1330) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %1332 = "stablehlo.reshape"(%1331) : (tensor<8x4x16xf32>) -> tensor<32x16xf32>
    %1333 = "stablehlo.transpose"(%429) {permutation = array<i64: 1, 2, 0>} : (tensor<2x8x4xi32>) -> tensor<8x4x2xi32>
    %1334 = "stablehlo.reshape"(%1333) : (tensor<8x4x2xi32>) -> tensor<32x2xi32>
    %1335 = "stablehlo.transpose"(%430) {permutation = array<i64: 1, 2, 0, 3>} : (tensor<2x8x4x8xf32>) -> tensor<8x4x2x8xf32>
    %1336 = "stablehlo.reshape"(%1335) : (tensor<8x4x2x8xf32>) -> tensor<32x2x8xf32>
    %1337 = "stablehlo.reshape"(%293) : (tensor<8x4x8xf32>) -> tensor<32x8xf32>
    %1338 = "stablehlo.reshape"(%1334) : (tensor<32x2xi32>) -> tensor<64xi32>
    %1339 = "stablehlo.reshape"(%1337) : (tensor<32x8xf32>) -> tensor<32x1x8xf32>
    %1340 = "stablehlo.reshape"(%1339) : (tensor<32x1x8xf32>) -> tensor<32x8xf32>
    %1341 = "stablehlo.broadcast_in_dim"(%1340) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<32x8xf32>) -> tensor<32x2x8xf32>
    %1342 = "stablehlo.reshape"(%1341) : (tensor<32x2x8xf32>) -> tensor<64x8xf32>
    %1343 = "sdy.sharding_constraint"(%1342) {sharding = #sdy.sharding<@mesh, [{"data"}, {}]>} : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1344 = "stablehlo.reshape"(%1336) : (tensor<32x2x8xf32>) -> tensor<64x8xf32>
    %1345 = "stablehlo.constant"() {value = dense<"0xA6FE7F3F23FD7F3F77FB7F3FA2F97F3FA5F77F3F7FF57F3F30F37F3FB9F07F3F19EE7F3F50EB7F3F5EE87F3F44E57F3F00E27F3F95DE7F3F00DB7F3F43D77F3F5DD37F3F4ECF7F3F17CB7F3FB6C67F3F2EC27F3F7CBD7F3FA2B87F3F9FB37F3F73AE7F3F1FA97F3FA2A37F3FFC9D7F3F2E987F3F37927F3F178C7F3FCF857F3F5D7F7F3FC4787F3F01727F3F166B7F3F03647F3FC65C7F3F61557F3FD44D7F3F1D467F3F3F3E7F3F37367F3F072E7F3FAE257F3F2D1D7F3F83147F3FB00B7F3FB5027F3F92F97E3F45F07E3FD1E67E3F33DD7E3F6DD37E3F7FC97E3F68BF7E3F28B57E3FC0AA7E3F2FA07E3F76957E3F948A7E3F8A7F7E3F57747E3FFC687E3F785D7E3FCC517E3FF7457E3FFA397E3FD52D7E3F87217E3F10157E3F71087E3FAAFB7D3FBAEE7D3FA2E17D3F61D47D3FF8C67D3F67B97D3FADAB7D3FCB9D7D3FC08F7D3F8E817D3F32737D3FAF647D3F03567D3F2F477D3F32387D3F0E297D3FC1197D3F4B0A7D3FAEFA7C3FE8EA7C3FFADA7C3FE3CA7C3FA5BA7C3F3EAA7C3FAF997C3FF7887C3F18787C3F10677C3FE1557C3F89447C3F09337C3F60217C3F900F7C3F98FD7B3F77EB7B3F2ED97B3FBEC67B3F25B47B3F64A17B3F7B8E7B3F6A7B7B3F31687B3FD0547B3F47417B3F962D7B3FBD197B3FBC057B3F94F17A3F43DD7A3FCAC87A3F29B47A3F619F7A3F708A7A3F58757A3F18607A3FB04A7A3F20357A3F691F7A3F89097A3F82F3793F53DD793FFCC6793F7EB0793FD799793F0983793F146C793FF654793FB13D793F4426793FB00E793FF4F6783F10DF783F05C7783FD2AE783F7896783FF67D783F4C65783F7B4C783F8333783F621A783F1B01783FACE7773F15CE773F57B4773F729A773F6580773F3166773FD64B773F5331773FA916773FD7FB763FDEE0763FBEC5763F77AA763F088F763F7273763FB557763FD13B763FC51F763F9203763F38E7753FB8CA753F0FAE753F4091753F4A74753F2D57753FE839753F7D1C753FEAFE743F31E1743F51C3743F49A5743F1B87743FC668743F4A4A743FA72B743FDD0C743FECED733FD5CE733F97AF733F3190733FA670733FF350733F1A31733F1A11733FF3F0723FA6D0723F32B0723F978F723FD66E723FEE4D723FE02C723FAB0B723F4FEA713FCEC8713F25A7713F5685713F6163713F4541713F031F713F9BFC703F0CDA703F57B7703F7B94703F7A71703F514E703F032B703F8F07703FF4E36F3F33C06F3F4C9C6F3F3F786F3F0C546F3FB22F6F3F330B6F3F8DE66E3FC2C16E3FD19C6E3FB9776E3F7C526E3F182D6E3F8F076E3FE0E16D3F0BBC6D3F10966D3FF06F6D3FA9496D3F3D236D3FABFC6C3FF3D56C3F16AF6C3F13886C3FEA606C3F9C396C3F28126C3F8FEA6B3FD0C26B3FEB9A6B3FE1726B3FB24A6B3F5D226B3FE3F96A3F43D16A3F7EA86A3F947F6A3F84566A3F4F2D6A3FF4036A3F75DA693FD0B0693F0687693F175D693F0333693FC908693F6BDE683FE7B3683F3F89683F715E683F7F33683F6708683F2BDD673FC9B1673F4386673F985A673FC82E673FD402673FBAD6663F7CAA663F197E663F9251663FE524663F15F8653F1FCB653F059E653FC770653F6343653FDC15653F30E8643F5FBA643F6B8C643F515E643F1430643FB201643F2CD3633F81A4633FB375633FC046633FA917633F6EE8623F0EB9623F8B89623FE459623F182A623F29FA613F15CA613FDE99613F8369613F0439613F6108613F9AD7603FB0A6603FA175603F6F44603F1A13603FA0E15F3F03B05F3F437E5F3F5E4C5F3F571A5F3F2CE85E3FDDB55E3F6B835E3FD5505E3F1C1E5E3F40EB5D3F40B85D3F1E855D3FD7515D3F6E1E5D3FE2EA5C3F32B75C3F5F835C3F694F5C3F501B5C3F14E75B3FB5B25B3F337E5B3F8E495B3FC6145B3FDCDF5A3FCEAA5A3F9E755A3F4B405A3FD50A5A3F3DD5593F819F593FA469593FA333593F80FD583F3BC7583FD390583F485A583F9B23583FCCEC573FDAB5573FC67E573F9047573F3810573FBDD8563F20A1563F6169563F7F31563F7CF9553F57C1553F0F89553FA650553F1B18553F6DDF543F9EA6543FAD6D543F9A34543F66FB533F10C2533F9888533FFE4E533F4315533F66DB523F67A1523F4767523F062D523FA3F2513F1FB8513F797D513FB242513FCA07513FC0CC503F9591503F4956503FDC1A503F4EDF4F3F9FA34F3FCE674F3FDD2B4F3FCAEF4E3F97B34E3F43774E3FCE3A4E3F38FE4D3F81C14D3FAA844D3FB2474D3F990A4D3F5FCD4C3F05904C3F8B524C3FF0144C3F34D74B3F58994B3F5C5B4B3F3F1D4B3F02DF4A3FA4A04A3F27624A3F89234A3FCBE4493FEDA5493FEE66493FD027493F92E8483F33A9483FB569483F172A483F59EA473F7BAA473F7E6A473F602A473F23EA463FC7A9463F4A69463FAF28463FF3E7453F18A7453F1E66453F0425453FCBE3443F73A2443FFB60443F641F443FAEDD433FD89B433FE459433FD017433F9DD5423F4C93423FDB50423F4C0E423F9DCB413FD088413FE445413FD902413FAFBF403F677C403F0039403F7BF53F3FD7B13F3F146E3F3F332A3F3F34E63E3F16A23E3FDA5D3E3F7F193E3F07D53D3F70903D3FBB4B3D3FE8063D3FF6C13C3FE77C3C3FBA373C3F6FF23B3F05AD3B3F7E673B3FD9213B3F17DC3A3F36963A3F38503A3F1D0A3A3FE3C3393F8C7D393F1837393F86F0383FD7A9383F0A63383F201C383F19D5373FF48D373FB246373F53FF363FD7B7363F3E70363F8828363FB4E0353FC498353FB750353F8D08353F46C0343FE377343F632F343FC6E6333F0C9E333F3655333F430C333F34C3323F097A323FC130323F5CE7313FDC9D313F3F54313F860A313FB0C0303FBF76303FB12C303F88E22F3F42982F3FE04D2F3F63032F3FCAB82E3F156E2E3F44232E3F57D82D3F4F8D2D3F2B422D3FECF62C3F91AB2C3F1A602C3F88142C3FDBC82B3F137D2B3F2F312B3F30E52A3F15992A3FE04C2A3F8F002A3F24B4293F9D67293FFB1A293F3FCE283F6781283F7534283F68E7273F419A273FFE4C273FA1FF263F2AB2263F9864263FEB16263F24C9253F437B253F472D253F31DF243F0191243FB642243F52F4233FD3A5233F3A57233F8808233FBBB9223FD46A223FD41B223FBACC213F867D213F382E213FD1DE203F508F203FB53F203F01F01F3F34A01F3F4D501F3F4D001F3F34B01E3F01601E3FB50F1E3F50BF1D3FD26E1D3F3A1E1D3F8ACD1C3FC17C1C3FDF2B1C3FE4DA1B3FD0891B3FA3381B3F5EE71A3F00961A3F8A441A3FFBF2193F53A1193F934F193FBBFD183FCAAB183FC159183FA007183F66B5173F1563173FAB10173F29BE163F8F6B163FDE18163F14C6153F3373153F3A20153F29CD143F007A143FC026143F68D3133FF97F133F722C133FD4D8123F1E85123F5131123F6DDD113F7189113F5F35113F35E1103FF48C103F9D38103F2EE40F3FA88F0F3F0C3B0F3F59E60E3F8F910E3FAE3C0E3FB7E70D3FA9920D3F853D0D3F4AE80C3FF8920C3F913D0C3F13E80B3F7E920B3FD43C0B3F13E70A3F3C910A3F503B0A3F4DE5093F348F093F0539093FC1E2083F678C083FF735083F71DF073FD688073F2532073F5FDB063F8384063F912D063F8BD6053F6F7F053F3E28053FF7D0043F9C79043F2B22043FA6CA033F0B73033F5C1B033F97C3023FBE6B023FD013023FCEBB013FB663013F8A0B013F4AB3003FF55A003F8C02003F1C54FF3EF8A2FE3EACF1FD3E3740FD3E9A8EFC3ED4DCFB3EE72AFB3ED178FA3E94C6F93E2F14F93EA261F83EEEAEF73E12FCF63E0F49F63EE595F53E94E2F43E1B2FF43E7C7BF33EB6C7F23ECA13F23EB75FF13E7EABF03E1EF7EF3E9842EF3EEC8DEE3E1AD9ED3E2224ED3E056FEC3EC1B9EB3E5904EB3ECB4EEA3E1799E93E3FE3E83E412DE83E1E77E73ED7C0E63E6B0AE63EDA53E53E259DE43E4BE6E33E4D2FE33E2B78E23EE5C0E13E7B09E13EED51E03E3C9ADF3E66E2DE3E6E2ADE3E5272DD3E13BADC3EB001DC3E2B49DB3E8390DA3EB8D7D93ECA1ED93EBA65D83E87ACD73E32F3D63EBB39D63E2280D53E66C6D43E890CD43E8A52D33E6A98D23E28DED13EC423D13E3F69D03E99AECF3ED3F3CE3EEB38CE3EE27DCD3EB9C2CC3E6F07CC3E044CCB3E7990CA3ECED4C93E0319C93E185DC83E0DA1C73EE2E4C63E9728C63E2D6CC53EA4AFC43EFBF2C33E3336C33E4C79C23E46BCC13E21FFC03EDE41C03E7C84BF3EFBC6BE3E5C09BE3E9F4BBD3EC48DBC3ECACFBB3EB311BB3E7E53BA3E2C95B93EBBD6B83E2E18B83E8359B73EBB9AB63ED6DBB53ED41CB53EB55DB43E799EB33E21DFB23EAC1FB23E1B60B13E6EA0B03EA5E0AF3EC020AF3EBE60AE3EA1A0AD3E69E0AC3E1520AC3EA55FAB3E1A9FAA3E75DEA93EB41DA93ED85CA83EE19BA73ED0DAA63EA419A63E5E58A53EFD96A43E82D5A33EED13A33E3E52A23E7690A13E93CEA03E970CA03E824A9F3E53889E3E0BC69D3EAA039D3E30419C3E9D7E9B3EF1BB9A3E2CF9993E5036993E5A73983E4DB0973E27ED963EE929963E9466953E26A3943EA1DF933E051C933E5158923E8694913EA3D0903EAA0C903E99488F3E72848E3E34C08D3EE0FB8C3E75378C3EF4728B3E5CAE8A3EAFE9893EEB24893E1260883E239B873E1FD6863E0511863ED54B853E9186843E37C1833EC9FB823E4536823EAD70813E00AB803E7ECA7F3ED33E7E3E00B37C3E04277B3EE09A793E940E783E2182763E87F5743EC668733EDEDB713ECF4E703E9BC16E3E40346D3EBFA66B3E1A196A3E4E8B683E5EFD663E496F653E10E1633EB252623E30C4603E8A355F3EC1A65D3ED5175C3EC6885A3E94F9583E3F6A573EC8DA553E2F4B543E74BB523E982B513E9A9B4F3E7B0B4E3E3C7B4C3EDCEA4A3E5C5A493EBBC9473EFB38463E1CA8443E1D17433EFF85413EC2F43F3E66633E3EEDD13C3E55403B3E9FAE393ECC1C383EDC8A363ECFF8343EA466333E5ED4313EFA41303E7BAF2E3EE01C2D3E2A8A2B3E58F7293E6B64283E64D1263E423E253E05AB233EAF17223E3E84203EB4F01E3E115D1D3E55C91B3E80351A3E92A1183E8D0D173E6F79153E39E5133EEC50123E87BC103E0C280F3E7A930D3ED1FE0B3E126A0A3E3DD5083E5240073E51AB053E3C16043E1181023ED1EB003EFBACFE3D2A82FB3D3157F83D112CF53DCA00F23D5CD5EE3DC9A9EB3D107EE83D3152E53D2F26E23D08FADE3DBECDDB3D51A1D83DC174D53D1048D23D3D1BCF3D49EECB3D34C1C83D0094C53DAC66C23D3939BF3DA80BBC3DF9DDB83D2CB0B53D4382B23D3D54AF3D1B26AC3DDEF7A83D86C9A53D139BA23D876C9F3DE13D9C3D230F993D4CE0953D5DB1923D57828F3D3A538C3D0724893DBEF4853D5FC5823DD82B7F3DC9CC783D926D723D350E6C3DB2AE653D0A4F5F3D3FEF583D528F523D432F4C3D13CF453DC46E3F3D570E393DCCAD323D254D2C3D62EC253D858B1F3D8E2A193D7FC9123D59680C3D1C07063D954BFF3CC888F23CD5C5E53CBE02D93C833FCC3C297CBF3CAFB8B23C1AF5A53C6A31993CA16D8C3C85537F3C9ECB653C94434C3C68BB323C2033193C8155FF3B9844CC3B8E33993BD9444C3BE944CC3AB4B44E38"> : tensor<1000xf32>} : () -> tensor<1000xf32>
    %1346 = "stablehlo.gather"(%1345, %1338) {dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1>, indices_are_sorted = false} : (tensor<1000xf32>, tensor<64xi32>) -> tensor<64xf32>
    %1347 = "stablehlo.reshape"(%1346) : (tensor<64xf32>) -> tensor<64x1xf32>
    %1348 = "stablehlo.constant"() {value = dense<"0x288BD23B1831193CADC2403C5A5C643C09CF823C0DAA923C55F9A13C24E1B03C9E79BF3C9CD3CD3C51FBDB3CD4F9E93C19D6F73CC4CA023D369E093D1C67103DDD26173DA2DE1D3D618F243DE8392B3DE7DE313DF37E383D8C1A3F3D1FB2453D0C464C3DA7D6523D3964593D02EF5F3D3B77663D16FD6C3DBF80733D60027A3D0D41803D0880833D2EBE863D8CFB893D2F388D3D2174903D6CAF933D17EA963D2C249A3DB25D9D3DAF96A03D29CFA33D2607A73DAC3EAA3DBD75AD3D60ACB03D98E2B33D6818B73DD44DBA3DE082BD3D8DB7C03DDEEBC33DD71FC73D7953CA3DC686CD3DC0B9D03D69ECD33DC31ED73DCF50DA3D8E82DD3D02B4E03D2BE5E33D0C16E73DA446EA3DF676ED3D01A7F03DC7D6F33D4806F73D8435FA3D7D64FD3D9A49003ED3E0013EEC77033EE40E053EBAA5063E713C083E07D3093E7C690B3ED2FF0C3E07960E3E1C2C103E11C2113EE757133E9CED143E3183163EA718183EFCAD193E31431B3E47D81C3E3C6D1E3E1202203EC796213E5C2B233ED1BF243E2654263E5AE8273E6E7C293E61102B3E34A42C3EE6372E3E76CB2F3EE65E313E35F2323E6385343E6F18363E5AAB373E233E393ECAD03A3E50633C3EB3F53D3EF5873F3E141A413E10AC423EEA3D443EA1CF453E3461473EA5F2483EF3834A3E1C154C3E23A64D3E05374F3EC3C7503E5D58523ED3E8533E2479553E5109573E5899583E3A295A3EF7B85B3E8F485D3E00D85E3E4C67603E72F6613E7185633E4A14653EFCA2663E8731683EEBBF693E284E6B3E3DDC6C3E2A6A6E3EF0F76F3E8D85713E0213733E4EA0743E722D763E6CBA773E3D47793EE5D37A3E64607C3EB8EC7D3EE2787F3E7182803E5C48813E310E823EF1D3823E9C99833E305F843EAF24853E18EA853E6BAF863EA874873ECF39883EDFFE883ED8C3893EBC888A3E884D8B3E3E128C3EDDD68C3E649B8D3ED55F8E3E2E248F3E70E88F3E9BAC903EAE70913EA934923E8DF8923E58BC933E0C80943EA743953E2A07963E95CA963EE78D973E2051983E4114993E49D7993E389A9A3E0E5D9B3ECB1F9C3E6FE29C3EF9A49D3E6A679E3EC0299F3EFEEB9F3E21AEA03E2A70A13E1A32A23EEFF3A23EA9B5A33E4A77A43ED038A53E3BFAA53E8BBBA63EC07CA73EDB3DA83EDAFEA83EBEBFA93E8680AA3E3441AB3EC501AC3E3BC2AC3E9582AD3ED342AE3EF502AF3EFBC2AF3EE482B03EB242B13E6202B23EF6C1B23E6E81B33EC840B43E0500B53E26BFB53E297EB63E0F3DB73ED7FBB73E82BAB83E0F79B93E7E37BA3ED0F5BA3E03B4BB3E1972BC3E1030BD3EE8EDBD3EA3ABBE3E3E69BF3EBB26C03E19E4C03E59A1C13E795EC23E7A1BC33E5BD8C33E1E95C43EC151C53E440EC63EA7CAC63EEB86C73E0E43C83E12FFC83EF5BAC93EB876CA3E5B32CB3EDDEDCB3E3EA9CC3E7F64CD3E9F1FCE3E9DDACE3E7B95CF3E3850D03ED30AD13E4CC5D13EA47FD23EDB39D33EEFF3D33EE2ADD43EB267D53E6121D63EEDDAD63E5794D73E9E4DD83EC306D93EC5BFD93EA578DA3E6131DB3EFAE9DB3E70A2DC3EC35ADD3EF312DE3EFFCADE3EE782DF3EAC3AE03E4DF2E03ECAA9E13E2261E23E5718E33E67CFE33E5386E43E1B3DE53EBEF3E53E3CAAE63E9560E73EC916E83ED8CCE83EC282E93E8738EA3E26EEEA3EA0A3EB3EF458EC3E230EED3E2BC3ED3E0E78EE3ECB2CEF3E61E1EF3ED195F03E1B4AF13E3EFEF13E3AB2F23E1066F33EBF19F43E47CDF43EA780F53EE133F63EF3E6F63EDE99F73EA24CF83E3EFFF83EB2B1F93EFE63FA3E2216FB3E1EC8FB3EF279FC3E9E2BFD3E21DDFD3E7C8EFE3EAE3FFF3EB8F0FF3ECC50003F28A9003F6F01013FA259013FC0B1013FCA09023FBE61023F9EB9023F6911033F1F69033FC1C0033F4D18043FC46F043F26C7043F731E053FAA75053FCCCC053FD923063FD17A063FB3D1063F8028073F377F073FD8D5073F642C083FDA82083F3AD9083F852F093FB985093FD8DB093FE1310A3FD3870A3FB0DD0A3F76330B3F27890B3FC1DE0B3F44340C3FB2890C3F09DF0C3F49340D3F73890D3F86DE0D3F83330E3F69880E3F39DD0E3FF1310F3F93860F3F1EDB0F3F922F103FEF83103F35D8103F642C113F7C80113F7CD4113F6628123F387C123FF2CF123F9623133F2177133F96CA133FF31D143F3871143F65C4143F7B17153F796A153F5FBD153F2E10163FE462163F83B5163F0908173F785A173FCEAC173F0CFF173F3251183F3FA3183F35F5183F1247193FD698193F82EA193F163C1A3F918D1A3FF3DE1A3F3D301B3F6E811B3F86D21B3F85231C3F6C741C3F39C51C3FEE151D3F89661D3F0CB71D3F75071E3FC5571E3FFCA71E3F19F81E3F1E481F3F09981F3FDAE71F3F9237203F3187203FB6D6203F2126213F7375213FAAC4213FC913223FCD62223FB7B1223F8800233F3F4F233FDB9D233F5EEC233FC63A243F1489243F48D7243F6225253F6173253F46C1253F110F263FC15C263F57AA263FD2F7263F3345273F7992273FA4DF273FB52C283FAA79283F85C6283F4513293FEA5F293F75AC293FE4F8293F38452A3F71912A3F8EDD2A3F91292B3F78752B3F44C12B3FF50C2C3F8A582C3F03A42C3F62EF2C3FA43A2D3FCC852D3FD7D02D3FC71B2E3F9B662E3F53B12E3FF0FB2E3F70462F3FD5902F3F1EDB2F3F4A25303F5B6F303F50B9303F2803313FE44C313F8496313F08E0313F6F29323FBA72323FE9BB323FFB04333FF14D333FCA96333F86DF333F2628343FA970343F10B9343F5901353F8649353F9691353F89D9353F5F21363F1869363FB4B0363F33F8363F953F373FD986373F01CE373F0B15383FF85B383FC7A2383F79E9383F0E30393F8576393FDEBC393F1A033A3F39493A3F398F3A3F1CD53A3FE21A3B3F89603B3F13A63B3F7EEB3B3FCC303C3FFC753C3F0EBB3C3F02003D3FD7443D3F8F893D3F28CE3D3FA3123E3F00573E3F3F9B3E3F5FDF3E3F61233F3F44673F3F09AB3F3FB0EE3F3F3832403FA175403FEBB8403F17FC403F253F413F1382413FE3C4413F9307423F254A423F988C423FECCE423F2111433F3753433F2E95433F05D7433FBE18443F575A443FD19B443F2CDD443F671E453F835F453F7FA0453F5CE1453F1A22463FB862463F36A3463F95E3463FD423473FF463473FF3A3473FD3E3473F9323483F3463483FB4A2483F14E2483F5521493F7560493F759F493F55DE493F151D4A3FB55B4A3F359A4A3F94D84A3FD3164B3FF2544B3FF0924B3FCED04B3F8C0E4C3F294C4C3FA5894C3F01C74C3F3D044D3F57414D3F517E4D3F2BBB4D3FE3F74D3F7B344E3FF2704E3F48AD4E3F7DE94E3F91254F3F85614F3F579D4F3F08D94F3F9814503F0750503F558B503F81C6503F8D01513F773C513F4077513FE7B1513F6DEC513FD226523F1561523F379B523F37D5523F150F533FD248533F6E82533FE7BB533F3FF5533F752E543F8A67543F7CA0543F4DD9543FFC11553F894A553FF482553F3DBB553F64F3553F692B563F4C63563F0D9B563FABD2563F270A573F8241573FB978573FCFAF573FC2E6573F931D583F4154583FCD8A583F37C1583F7EF7583FA22D593FA463593F8499593F40CF593FDA045A3F513A5A3FA66F5A3FD8A45A3FE7D95A3FD30E5B3F9C435B3F42785B3FC6AC5B3F26E15B3F64155C3F7E495C3F757D5C3F49B15C3FFBE45C3F88185D3FF34B5D3F3B7F5D3F5FB25D3F60E55D3F3D185E3FF84A5E3F8F7D5E3F02B05E3F52E25E3F7F145F3F88465F3F6D785F3F2FAA5F3FCDDB5F3F480D603F9F3E603FD26F603FE2A0603FCDD1603F9502613F3A33613FBA63613F1694613F4FC4613F64F4613F5424623F2154623FCA83623F4EB3623FAFE2623FEB11633F0341633FF76F633FC79E633F73CD633FFAFB633F5D2A643F9C58643FB686643FACB4643F7EE2643F2B10653FB33D653F186B653F5798653F72C5653F69F2653F3B1F663FE84B663F7178663FD5A4663F14D1663F2FFD663F2429673FF554673FA180673F29AC673F8BD7673FC902683FE12D683FD558683FA383683F4DAE683FD1D8683F3103693F6B2D693F8157693F7181693F3CAB693FE1D4693F62FE693FBD276A3FF3506A3F047A6A3FEFA26A3FB6CB6A3F56F46A3FD11C6B3F27456B3F586D6B3F63956B3F48BD6B3F08E56B3FA20C6C3F17346C3F665B6C3F90826C3F94A96C3F72D06C3F2AF76C3FBD1D6D3F2A446D3F726A6D3F93906D3F8FB66D3F65DC6D3F15026E3F9F276E3F034D6E3F41726E3F5A976E3F4CBC6E3F18E16E3FBF056F3F3F2A6F3F994E6F3FCD726F3FDB966F3FC3BA6F3F85DE6F3F2002703F9525703FE448703F0D6C703F108F703FECB1703FA2D4703F32F7703F9B19713FDE3B713FFA5D713FF07F713FC0A1713F69C3713FECE4713F4806723F7D27723F8D48723F7569723F378A723FD2AA723F47CB723F95EB723FBC0B733FBD2B733F974B733F4A6B733FD78A733F3DAA733F7CC9733F94E8733F8507743F5026743FF344743F7063743FC681743FF59F743FFDBD743FDEDB743F98F9743F2B17753F9734753FDC51753FFA6E753FF18B753FC1A8753F69C5753FEBE1753F45FE753F791A763F8536763F6A52763F286E763FBE89763F2DA5763F75C0763F96DB763F8FF6763F6211773F0C2C773F9046773FEC60773F217B773F2E95773F14AF773FD2C8773F69E2773FD9FB773F2115783F422E783F3B47783F0C60783FB678783F3991783F94A9783FC7C1783FD3D9783FB7F1783F7409793F0921793F7638793FBB4F793FD966793FCF7D793F9E94793F45AB793FC4C1793F1BD8793F4AEE793F52047A3F321A7A3FEA2F7A3F7A457A3FE35A7A3F23707A3F3C857A3F2D9A7A3FF6AE7A3F97C37A3F10D87A3F61EC7A3F8B007B3F8C147B3F65287B3F173C7B3FA04F7B3F01637B3F3B767B3F4C897B3F359C7B3FF7AE7B3F90C17B3F01D47B3F4AE67B3F6BF87B3F640A7C3F341C7C3FDD2D7C3F5D3F7C3FB6507C3FE6617C3FEE727C3FCE837C3F85947C3F15A57C3F7CB57C3FBBC57C3FD1D57C3FC0E57C3F86F57C3F24057D3F9A147D3FE7237D3F0C337D3F09427D3FDD507D3F8A5F7D3F0D6E7D3F697C7D3F9C8A7D3FA7987D3F89A67D3F43B47D3FD5C17D3F3ECF7D3F7FDC7D3F98E97D3F88F67D3F4F037E3FEE0F7E3F651C7E3FB3287E3FD9347E3FD7407E3FAC4C7E3F58587E3FDC637E3F376F7E3F6A7A7E3F75857E3F57907E3F109B7E3FA1A57E3F09B07E3F49BA7E3F61C47E3F4FCE7E3F15D87E3FB3E17E3F28EB7E3F75F47E3F98FD7E3F94067F3F660F7F3F10187F3F92207F3FEB287F3F1B317F3F23397F3F02417F3FB8487F3F46507F3FAB577F3FE85E7F3FFB657F3FE76C7F3FA9737F3F437A7F3FB4807F3FFD867F3F1D8D7F3F14937F3FE2987F3F889E7F3F05A47F3F5AA97F3F85AE7F3F88B37F3F63B87F3F14BD7F3F9DC17F3FFEC57F3F35CA7F3F44CE7F3F2AD27F3FE7D57F3F7CD97F3FE8DC7F3F2BE07F3F46E37F3F37E67F3F00E97F3FA1EB7F3F18EE7F3F67F07F3F8DF27F3F8AF47F3F5FF67F3F0BF87F3F8EF97F3FE8FA7F3F1AFC7F3F23FD7F3F03FE7F3FBAFE7F3F49FF7F3FAFFF7F3FECFF7F3F0000803F"> : tensor<1000xf32>} : () -> tensor<1000xf32>
    %1349 = "stablehlo.gather"(%1348, %1338) {dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1>, indices_are_sorted = false} : (tensor<1000xf32>, tensor<64xi32>) -> tensor<64xf32>
    %1350 = "stablehlo.reshape"(%1349) : (tensor<64xf32>) -> tensor<64x1xf32>
    %1351 = "stablehlo.reshape"(%1347) : (tensor<64x1xf32>) -> tensor<64xf32>
    %1352 = "stablehlo.broadcast_in_dim"(%1351) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x8xf32>
    %1353 = "stablehlo.multiply"(%1343, %1352) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1354 = "stablehlo.reshape"(%1350) : (tensor<64x1xf32>) -> tensor<64xf32>
    %1355 = "stablehlo.broadcast_in_dim"(%1354) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x8xf32>
    %1356 = "stablehlo.multiply"(%1344, %1355) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1357 = "stablehlo.add"(%1353, %1356) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1358 = "stablehlo.multiply"(%1344, %1352) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1359 = "stablehlo.multiply"(%1343, %1355) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1360 = "stablehlo.subtract"(%1358, %1359) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1361 = "stablehlo.constant"() {value = dense<"0x0000803FF8396E3FD7AF5D3FAC4B4E3F11F93F3F06A5323FE03D263F2BB31A3F9AF50F3FEEF6053FCF53F93E6004E83E9BE8D73E24EBC83E1AF8BA3EFFFCAD3E9BE8A13EEAAA963E04358C3E0979823E24D4723E36F8613EED47523E7CAE433E8718363E0A74293E40B01D3E91BD123E778D083EE124FE3DD57FEC3D6614DC3DCDCCCC3DC794BE3D7859B13D5709A53D0E94993D6CEA8E3D4DFE843D1285773DC355663DE457563D3F76473D199D393D15BA2C3D1DBC203D4893153DCC300B3DE286013D7611F13CD254E03CA8C1D03C5043C23C91C6B43C8B39A83C978B9C3C39AD913C0890873C334D7C3CE7C86A3CF17B5A3CB4504B3C11333D3C5210303C0AD7233C0577183C2DE10D3C7907043CB0B9F53B46AAE43B14CAD43B0E04C63B9C44B83B8379AB3BCC919F3BAE7D943B772E8A3B7D96803B0D526F3B7AB45E3B373E4F3BC5DA403B0F77333B5301273B0D691B3BDB9E103B6F94063BF178FA3A2815E93A73E6D83A5CD7C93AECD3BB3A8EC9AE3AF6A6A23A0E5C973ADBD98C3A6F12833AA2F1733AE201633A273F533A8C94443A9EEE363A433B2A3AA5691E3A166A133A022E093AAD4FFF39E395ED392617DD3995BDCD39D774BF39FB29B2395FCBA5399E489A3972928F39A99A853914A8783991646739E5535739C160483953773A3929852D39177921392343163972D40B392B1F0239E32CF238925CE138"> : tensor<1x128xf32>} : () -> tensor<1x128xf32>
    %1362 = "stablehlo.convert"(%1338) : (tensor<64xi32>) -> tensor<64xf32>
    %1363 = "stablehlo.reshape"(%1362) : (tensor<64xf32>) -> tensor<64x1xf32>
    %1364 = "stablehlo.reshape"(%1363) : (tensor<64x1xf32>) -> tensor<64xf32>
    %1365 = "stablehlo.broadcast_in_dim"(%1364) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x128xf32>
    %1366 = "stablehlo.reshape"(%1361) : (tensor<1x128xf32>) -> tensor<128xf32>
    %1367 = "stablehlo.broadcast_in_dim"(%1366) {broadcast_dimensions = array<i64: 1>} : (tensor<128xf32>) -> tensor<64x128xf32>
    %1368 = "stablehlo.multiply"(%1365, %1367) : (tensor<64x128xf32>, tensor<64x128xf32>) -> tensor<64x128xf32>
    %1369 = "stablehlo.cosine"(%1368) : (tensor<64x128xf32>) -> tensor<64x128xf32>
    %1370 = "stablehlo.sine"(%1368) : (tensor<64x128xf32>) -> tensor<64x128xf32>
    %1371 = "stablehlo.concatenate"(%1369, %1370) {dimension = 1 : i64} : (tensor<64x128xf32>, tensor<64x128xf32>) -> tensor<64x256xf32>
    %1372 = "stablehlo.dot_general"(%1371, %54) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x256xf32>, tensor<256x16xf32>) -> tensor<64x16xf32>
    %1373 = "stablehlo.broadcast_in_dim"(%55) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<64x16xf32>
    %1374 = "stablehlo.add"(%1372, %1373) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1375 = "stablehlo.logistic"(%1374) : (tensor<64x16xf32>) -> tensor<64x16xf32>
    %1376 = "stablehlo.multiply"(%1374, %1375) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1377 = "stablehlo.dot_general"(%1376, %56) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x16xf32>, tensor<16x16xf32>) -> tensor<64x16xf32>
    %1378 = "stablehlo.broadcast_in_dim"(%57) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<64x16xf32>
    %1379 = "stablehlo.add"(%1377, %1378) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1380 = "stablehlo.dot_general"(%1332, %58) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<32x16xf32>, tensor<16x16xf32>) -> tensor<32x16xf32>
    %1381 = "stablehlo.broadcast_in_dim"(%59) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<32x16xf32>
    %1382 = "stablehlo.add"(%1380, %1381) : (tensor<32x16xf32>, tensor<32x16xf32>) -> tensor<32x16xf32>
    %1383 = "stablehlo.reshape"(%1382) : (tensor<32x16xf32>) -> tensor<32x1x16xf32>
    %1384 = "stablehlo.reshape"(%1383) : (tensor<32x1x16xf32>) -> tensor<32x16xf32>
    %1385 = "stablehlo.broadcast_in_dim"(%1384) {broadcast_dimensions = array<i64: 0, 2>} : (tensor<32x16xf32>) -> tensor<32x2x16xf32>
    %1386 = "stablehlo.reshape"(%1385) : (tensor<32x2x16xf32>) -> tensor<64x16xf32>
    %1387 = "sdy.sharding_constraint"(%1386) {sharding = #sdy.sharding<@mesh, [{"data"}, {}]>} : (tensor<64x16xf32>) -> tensor<64x16xf32>
    %1388 = "stablehlo.add"(%1379, %1387) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1389 = "sdy.sharding_constraint"(%1388) {sharding = #sdy.sharding<@mesh, [{"data"}, {}]>} : (tensor<64x16xf32>) -> tensor<64x16xf32>
    %1390 = "stablehlo.dot_general"(%1357, %60) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x8xf32>, tensor<8x16xf32>) -> tensor<64x16xf32>
    %1391 = "stablehlo.broadcast_in_dim"(%61) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<64x16xf32>
    %1392 = "stablehlo.add"(%1390, %1391) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1393 = "stablehlo.logistic"(%1389) : (tensor<64x16xf32>) -> tensor<64x16xf32>
    %1394 = "stablehlo.multiply"(%1389, %1393) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1395 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %1396 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1397 = "stablehlo.broadcast_in_dim"(%1396) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x48xf32>
    %1398 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1399 = "stablehlo.broadcast_in_dim"(%1398) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %1400 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1401 = "stablehlo.broadcast_in_dim"(%1400) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %1402 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1403 = "stablehlo.broadcast_in_dim"(%1402) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %1404 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1405 = "stablehlo.broadcast_in_dim"(%1404) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %1406 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1407 = "stablehlo.broadcast_in_dim"(%1406) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %1408 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1409 = "stablehlo.broadcast_in_dim"(%1408) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %1410 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1411 = "stablehlo.broadcast_in_dim"(%1410) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %1412 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1413 = "stablehlo.broadcast_in_dim"(%1412) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %1546:20 = "stablehlo.while"(%1395, %1392, %1397, %1399, %1401, %1403, %1405, %1407, %1409, %1411, %1413, %1394, %62, %63, %64, %65, %66, %67, %68, %69) ({
      ^bb0(%1414: tensor<i32>, %1415: tensor<64x16xf32>, %1416: tensor<2x64x48xf32>, %1417: tensor<2x64x16xf32>, %1418: tensor<2x64xf32>, %1419: tensor<2x64x16xf32>, %1420: tensor<2x64x16xf32>, %1421: tensor<2x64x16xf32>, %1422: tensor<2x64x16xf32>, %1423: tensor<2x64x16xf32>, %1424: tensor<2x64x16xf32>, %1425: tensor<64x16xf32>, %1426: tensor<2x16x48xf32>, %1427: tensor<2x48xf32>, %1428: tensor<2x16xf32>, %1429: tensor<2x16xf32>, %1430: tensor<2x16x16xf32>, %1431: tensor<2x16xf32>, %1432: tensor<2x16x16xf32>, %1433: tensor<2x16xf32>):
        %1434 = "stablehlo.constant"() {value = dense<2> : tensor<i32>} : () -> tensor<i32>
        %1435 = "stablehlo.compare"(%1414, %1434) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        "stablehlo.return"(%1435) : (tensor<i1>) -> ()
    }, {
      ^bb0(%1436: tensor<i32>, %1437: tensor<64x16xf32>, %1438: tensor<2x64x48xf32>, %1439: tensor<2x64x16xf32>, %1440: tensor<2x64xf32>, %1441: tensor<2x64x16xf32>, %1442: tensor<2x64x16xf32>, %1443: tensor<2x64x16xf32>, %1444: tensor<2x64x16xf32>, %1445: tensor<2x64x16xf32>, %1446: tensor<2x64x16xf32>, %1447: tensor<64x16xf32>, %1448: tensor<2x16x48xf32>, %1449: tensor<2x48xf32>, %1450: tensor<2x16xf32>, %1451: tensor<2x16xf32>, %1452: tensor<2x16x16xf32>, %1453: tensor<2x16xf32>, %1454: tensor<2x16x16xf32>, %1455: tensor<2x16xf32>):
        %1456 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
        %1457 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %1458 = "stablehlo.dynamic_slice"(%1448, %1436, %1456, %1456) {slice_sizes = array<i64: 1, 16, 48>} : (tensor<2x16x48xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x48xf32>
        %1459 = "stablehlo.reshape"(%1458) : (tensor<1x16x48xf32>) -> tensor<16x48xf32>
        %1460 = "stablehlo.dynamic_slice"(%1449, %1436, %1456) {slice_sizes = array<i64: 1, 48>} : (tensor<2x48xf32>, tensor<i32>, tensor<i32>) -> tensor<1x48xf32>
        %1461 = "stablehlo.reshape"(%1460) : (tensor<1x48xf32>) -> tensor<48xf32>
        %1462 = "stablehlo.dynamic_slice"(%1450, %1436, %1456) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %1463 = "stablehlo.reshape"(%1462) : (tensor<1x16xf32>) -> tensor<16xf32>
        %1464 = "stablehlo.dynamic_slice"(%1451, %1436, %1456) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %1465 = "stablehlo.reshape"(%1464) : (tensor<1x16xf32>) -> tensor<16xf32>
        %1466 = "stablehlo.dynamic_slice"(%1452, %1436, %1456, %1456) {slice_sizes = array<i64: 1, 16, 16>} : (tensor<2x16x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x16xf32>
        %1467 = "stablehlo.reshape"(%1466) : (tensor<1x16x16xf32>) -> tensor<16x16xf32>
        %1468 = "stablehlo.dynamic_slice"(%1453, %1436, %1456) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %1469 = "stablehlo.reshape"(%1468) : (tensor<1x16xf32>) -> tensor<16xf32>
        %1470 = "stablehlo.dynamic_slice"(%1454, %1436, %1456, %1456) {slice_sizes = array<i64: 1, 16, 16>} : (tensor<2x16x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x16xf32>
        %1471 = "stablehlo.reshape"(%1470) : (tensor<1x16x16xf32>) -> tensor<16x16xf32>
        %1472 = "stablehlo.dynamic_slice"(%1455, %1436, %1456) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %1473 = "stablehlo.reshape"(%1472) : (tensor<1x16xf32>) -> tensor<16xf32>
        %1474 = "stablehlo.dot_general"(%1447, %1459) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x16xf32>, tensor<16x48xf32>) -> tensor<64x48xf32>
        %1475 = "stablehlo.broadcast_in_dim"(%1461) {broadcast_dimensions = array<i64: 1>} : (tensor<48xf32>) -> tensor<64x48xf32>
        %1476 = "stablehlo.add"(%1474, %1475) : (tensor<64x48xf32>, tensor<64x48xf32>) -> tensor<64x48xf32>
        %1477 = "stablehlo.slice"(%1476) {start_indices = array<i64: 0, 0>, limit_indices = array<i64: 64, 16>, strides = array<i64: 1, 1>} : (tensor<64x48xf32>) -> tensor<64x16xf32>
        %1478 = "stablehlo.slice"(%1476) {start_indices = array<i64: 0, 16>, limit_indices = array<i64: 64, 32>, strides = array<i64: 1, 1>} : (tensor<64x48xf32>) -> tensor<64x16xf32>
        %1479 = "stablehlo.slice"(%1476) {start_indices = array<i64: 0, 32>, limit_indices = array<i64: 64, 48>, strides = array<i64: 1, 1>} : (tensor<64x48xf32>) -> tensor<64x16xf32>
        %1480 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %1481 = "stablehlo.broadcast_in_dim"(%1480) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64xf32>
        %1482 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
        %1483 = "stablehlo.broadcast_in_dim"(%1482) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64xf32>
        %1484 = "stablehlo.multiply"(%1437, %1437) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1485 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %1489 = "stablehlo.reduce"(%1437, %1485) ({
          ^bb0(%1486: tensor<f32>, %1487: tensor<f32>):
            %1488 = "stablehlo.add"(%1486, %1487) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%1488) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 1>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<64xf32>
        %1490 = "stablehlo.multiply"(%1489, %1481) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
        %1491 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %1495 = "stablehlo.reduce"(%1484, %1491) ({
          ^bb0(%1492: tensor<f32>, %1493: tensor<f32>):
            %1494 = "stablehlo.add"(%1492, %1493) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%1494) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 1>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<64xf32>
        %1496 = "stablehlo.multiply"(%1495, %1481) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
        %1497 = "stablehlo.multiply"(%1490, %1490) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
        %1498 = "stablehlo.subtract"(%1496, %1497) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
        %1499 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %1500 = "stablehlo.broadcast_in_dim"(%1499) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64xf32>
        %1501 = "stablehlo.maximum"(%1498, %1500) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
        %1502 = "stablehlo.add"(%1501, %1483) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
        %1503 = "stablehlo.broadcast_in_dim"(%1490) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x16xf32>
        %1504 = "stablehlo.subtract"(%1437, %1503) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1505 = "stablehlo.rsqrt"(%1502) : (tensor<64xf32>) -> tensor<64xf32>
        %1506 = "stablehlo.broadcast_in_dim"(%1505) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x16xf32>
        %1507 = "stablehlo.multiply"(%1504, %1506) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1508 = "stablehlo.broadcast_in_dim"(%1463) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<64x16xf32>
        %1509 = "stablehlo.multiply"(%1507, %1508) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1510 = "stablehlo.broadcast_in_dim"(%1465) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<64x16xf32>
        %1511 = "stablehlo.add"(%1509, %1510) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1512 = "stablehlo.constant"() {value = dense<1.0> : tensor<f32>} : () -> tensor<f32>
        %1513 = "stablehlo.broadcast_in_dim"(%1512) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64x16xf32>
        %1514 = "stablehlo.add"(%1478, %1513) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1515 = "stablehlo.multiply"(%1511, %1514) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1516 = "stablehlo.add"(%1515, %1477) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1517 = "stablehlo.dot_general"(%1516, %1467) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x16xf32>, tensor<16x16xf32>) -> tensor<64x16xf32>
        %1518 = "stablehlo.broadcast_in_dim"(%1469) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<64x16xf32>
        %1519 = "stablehlo.add"(%1517, %1518) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1520 = "stablehlo.logistic"(%1519) : (tensor<64x16xf32>) -> tensor<64x16xf32>
        %1521 = "stablehlo.multiply"(%1519, %1520) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1522 = "stablehlo.dot_general"(%1521, %1471) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x16xf32>, tensor<16x16xf32>) -> tensor<64x16xf32>
        %1523 = "stablehlo.broadcast_in_dim"(%1473) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<64x16xf32>
        %1524 = "stablehlo.add"(%1522, %1523) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1525 = "stablehlo.multiply"(%1479, %1524) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1526 = "stablehlo.add"(%1437, %1525) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %1527 = "stablehlo.add"(%1436, %1457) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        %1528 = "stablehlo.reshape"(%1474) : (tensor<64x48xf32>) -> tensor<1x64x48xf32>
        %1529 = "stablehlo.dynamic_update_slice"(%1438, %1528, %1436, %1456, %1456) : (tensor<2x64x48xf32>, tensor<1x64x48xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x48xf32>
        %1530 = "stablehlo.reshape"(%1507) : (tensor<64x16xf32>) -> tensor<1x64x16xf32>
        %1531 = "stablehlo.dynamic_update_slice"(%1439, %1530, %1436, %1456, %1456) : (tensor<2x64x16xf32>, tensor<1x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x16xf32>
        %1532 = "stablehlo.reshape"(%1505) : (tensor<64xf32>) -> tensor<1x64xf32>
        %1533 = "stablehlo.dynamic_update_slice"(%1440, %1532, %1436, %1456) : (tensor<2x64xf32>, tensor<1x64xf32>, tensor<i32>, tensor<i32>) -> tensor<2x64xf32>
        %1534 = "stablehlo.reshape"(%1511) : (tensor<64x16xf32>) -> tensor<1x64x16xf32>
        %1535 = "stablehlo.dynamic_update_slice"(%1441, %1534, %1436, %1456, %1456) : (tensor<2x64x16xf32>, tensor<1x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x16xf32>
        %1536 = "stablehlo.reshape"(%1516) : (tensor<64x16xf32>) -> tensor<1x64x16xf32>
        %1537 = "stablehlo.dynamic_update_slice"(%1442, %1536, %1436, %1456, %1456) : (tensor<2x64x16xf32>, tensor<1x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x16xf32>
        %1538 = "stablehlo.reshape"(%1519) : (tensor<64x16xf32>) -> tensor<1x64x16xf32>
        %1539 = "stablehlo.dynamic_update_slice"(%1443, %1538, %1436, %1456, %1456) : (tensor<2x64x16xf32>, tensor<1x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x16xf32>
        %1540 = "stablehlo.reshape"(%1520) : (tensor<64x16xf32>) -> tensor<1x64x16xf32>
        %1541 = "stablehlo.dynamic_update_slice"(%1444, %1540, %1436, %1456, %1456) : (tensor<2x64x16xf32>, tensor<1x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x16xf32>
        %1542 = "stablehlo.reshape"(%1521) : (tensor<64x16xf32>) -> tensor<1x64x16xf32>
        %1543 = "stablehlo.dynamic_update_slice"(%1445, %1542, %1436, %1456, %1456) : (tensor<2x64x16xf32>, tensor<1x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x16xf32>
        %1544 = "stablehlo.reshape"(%1524) : (tensor<64x16xf32>) -> tensor<1x64x16xf32>
        %1545 = "stablehlo.dynamic_update_slice"(%1446, %1544, %1436, %1456, %1456) : (tensor<2x64x16xf32>, tensor<1x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x16xf32>
        "stablehlo.return"(%1527, %1526, %1529, %1531, %1533, %1535, %1537, %1539, %1541, %1543, %1545, %1447, %1448, %1449, %1450, %1451, %1452, %1453, %1454, %1455) : (tensor<i32>, tensor<64x16xf32>, tensor<2x64x48xf32>, tensor<2x64x16xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<64x16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>) -> ()
    }) : (tensor<i32>, tensor<64x16xf32>, tensor<2x64x48xf32>, tensor<2x64x16xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<64x16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>) -> (tensor<i32>, tensor<64x16xf32>, tensor<2x64x48xf32>, tensor<2x64x16xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<64x16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>)
    %1547 = "stablehlo.dot_general"(%1394, %70) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x16xf32>, tensor<16x32xf32>) -> tensor<64x32xf32>
    %1548 = "stablehlo.broadcast_in_dim"(%71) {broadcast_dimensions = array<i64: 1>} : (tensor<32xf32>) -> tensor<64x32xf32>
    %1549 = "stablehlo.add"(%1547, %1548) : (tensor<64x32xf32>, tensor<64x32xf32>) -> tensor<64x32xf32>
    %1550 = "stablehlo.slice"(%1549) {start_indices = array<i64: 0, 0>, limit_indices = array<i64: 64, 16>, strides = array<i64: 1, 1>} : (tensor<64x32xf32>) -> tensor<64x16xf32>
    %1551 = "stablehlo.slice"(%1549) {start_indices = array<i64: 0, 16>, limit_indices = array<i64: 64, 32>, strides = array<i64: 1, 1>} : (tensor<64x32xf32>) -> tensor<64x16xf32>
    %1552 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %1553 = "stablehlo.broadcast_in_dim"(%1552) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64xf32>
    %1554 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %1555 = "stablehlo.broadcast_in_dim"(%1554) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64xf32>
    %1556 = "stablehlo.multiply"(%1546#1, %1546#1) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1557 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1561 = "stablehlo.reduce"(%1546#1, %1557) ({
      ^bb0(%1558: tensor<f32>, %1559: tensor<f32>):
        %1560 = "stablehlo.add"(%1558, %1559) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1560) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<64xf32>
    %1562 = "stablehlo.multiply"(%1561, %1553) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1563 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1567 = "stablehlo.reduce"(%1556, %1563) ({
      ^bb0(%1564: tensor<f32>, %1565: tensor<f32>):
        %1566 = "stablehlo.add"(%1564, %1565) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1566) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<64xf32>
    %1568 = "stablehlo.multiply"(%1567, %1553) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1569 = "stablehlo.multiply"(%1562, %1562) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1570 = "stablehlo.subtract"(%1568, %1569) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1571 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1572 = "stablehlo.broadcast_in_dim"(%1571) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64xf32>
    %1573 = "stablehlo.maximum"(%1570, %1572) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1574 = "stablehlo.add"(%1573, %1555) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1575 = "stablehlo.broadcast_in_dim"(%1562) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x16xf32>
    %1576 = "stablehlo.subtract"(%1546#1, %1575) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1577 = "stablehlo.rsqrt"(%1574) : (tensor<64xf32>) -> tensor<64xf32>
    %1578 = "stablehlo.broadcast_in_dim"(%1577) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x16xf32>
    %1579 = "stablehlo.multiply"(%1576, %1578) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1580 = "stablehlo.broadcast_in_dim"(%345) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64x16xf32>
    %1581 = "stablehlo.add"(%1551, %1580) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1582 = "stablehlo.multiply"(%1579, %1581) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1583 = "stablehlo.add"(%1582, %1550) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1584 = "stablehlo.dot_general"(%1583, %72) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x16xf32>, tensor<16x16xf32>) -> tensor<64x16xf32>
    %1585 = "stablehlo.broadcast_in_dim"(%73) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<64x16xf32>
    %1586 = "stablehlo.add"(%1584, %1585) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1587 = "stablehlo.slice"(%1586) {start_indices = array<i64: 0, 0>, limit_indices = array<i64: 64, 8>, strides = array<i64: 1, 1>} : (tensor<64x16xf32>) -> tensor<64x8xf32>
    %1588 = "stablehlo.slice"(%1586) {start_indices = array<i64: 0, 8>, limit_indices = array<i64: 64, 16>, strides = array<i64: 1, 1>} : (tensor<64x16xf32>) -> tensor<64x8xf32>
    %1589 = "stablehlo.subtract"(%1360, %1587) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1590 = "stablehlo.multiply"(%1589, %1589) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1591 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1595 = "stablehlo.reduce"(%1590, %1591) ({
      ^bb0(%1592: tensor<f32>, %1593: tensor<f32>):
        %1594 = "stablehlo.add"(%1592, %1593) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1594) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<64x8xf32>, tensor<f32>) -> tensor<64xf32>
    %1596 = "stablehlo.constant"() {value = dense<1.25e-1> : tensor<f32>} : () -> tensor<f32>
    %1597 = "stablehlo.broadcast_in_dim"(%1596) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64xf32>
    %1598 = "stablehlo.multiply"(%1595, %1597) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1599 = "stablehlo.multiply"(%1589, %1355) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1600 = "stablehlo.constant"() {value = dense<"0x3E8521C19DBD1FC19D231EC1EFAE1CC155591BC1061E1AC13EF918C1FCE717C1CEE716C1B1F615C1F81215C13A3B14C1426E13C10CAB12C1B2F011C1703E11C1999310C194EF0FC1DC510FC1F8B90EC17E270EC10E9A0DC152110DC1FB8C0CC1C50C0CC16E900BC1BC170BC17AA20AC176300AC184C109C17A5509C133EC08C1898508C15E2108C192BF07C1096007C1A80207C157A706C1004E06C18BF605C1E6A005C1FD4C05C1BEFA04C119AA04C1FD5A04C15C0D04C128C103C1547603C1D22C03C197E402C1979D02C1C85702C1201302C194CF01C11C8D01C1AF4B01C1440B01C1D4CB00C1568D00C1C34F00C1151300C18AAEFFC09938FFC049C4FEC09151FEC064E0FDC0B870FDC08302FDC0BA95FCC0542AFCC047C0FBC08C57FBC018F0FAC0E689FAC0EB24FAC021C1F9C0805EF9C002FDF8C09F9CF8C0503DF8C011DFF7C0D981F7C0A425F7C06CCAF6C02A70F6C0DA16F6C077BEF5C0FA66F5C06110F5C0A5BAF4C0C265F4C0B411F4C076BEF3C0046CF3C05A1AF3C075C9F2C04F79F2C0E729F2C037DBF1C03C8DF1C0F43FF1C05AF3F0C06BA7F0C0255CF0C08411F0C085C7EFC0257EEFC06235EFC038EDEEC0A5A5EEC0A75EEEC03A18EEC05DD2EDC00D8DEDC04748EDC00904EDC051C0ECC01D7DECC06B3AECC038F8EBC082B6EBC04875EBC08734EBC03EF4EAC06BB4EAC00B75EAC01E36EAC0A1F7E9C092B9E9C0F07BE9C0BA3EE9C0ED01E9C089C5E8C08B89E8C0F24DE8C0BD12E8C0EAD7E7C0789DE7C06663E7C0B129E7C059F0E6C05DB7E6C0BA7EE6C07146E6C07F0EE6C0E4D6E5C09F9FE5C0AD68E5C00E32E5C0C2FBE4C0C6C5E4C01A90E4C0BD5AE4C0AD25E4C0EBF0E3C073BCE3C04788E3C06554E3C0CB20E3C079EDE2C06EBAE2C0A987E2C02A55E2C0EF22E2C0F8F0E1C043BFE1C0D08DE1C09E5CE1C0AD2BE1C0FBFAE0C088CAE0C0539AE0C05B6AE0C0A03AE0C0210BE0C0DDDBDFC0D3ACDFC0047EDFC06D4FDFC00F21DFC0E8F2DEC0F9C4DEC04197DEC0BE69DEC0713CDEC0580FDEC074E2DDC0C3B5DDC04589DDC0FA5CDDC0E130DDC0F804DDC041D9DCC0BAADDCC06382DCC03B57DCC0422CDCC07701DCC0D9D6DBC069ACDBC02682DBC00F58DBC0242EDBC06404DBC0D0DADAC065B1DAC02588DAC00F5FDAC02136DAC05D0DDAC0C0E4D9C04CBCD9C0FF93D9C0D96BD9C0DA43D9C0021CD9C04FF4D8C0C2CCD8C05AA5D8C0177ED8C0F956D8C0FE2FD8C02809D8C075E2D7C0E4BBD7C07795D7C02C6FD7C00349D7C0FC22D7C016FDD6C051D7D6C0ADB1D6C0298CD6C0C666D6C08241D6C05E1CD6C059F7D5C073D2D5C0ACADD5C00389D5C07864D5C00B40D5C0BB1BD5C088F7D4C073D3D4C07AAFD4C09E8BD4C0DD67D4C03944D4C0B020D4C043FDD3C0F1D9D3C0BAB6D3C09D93D3C09B70D3C0B24DD3C0E42AD3C03008D3C094E5D2C012C3D2C0AAA0D2C0597ED2C0225CD2C0023AD2C0FB17D2C00CF6D1C034D4D1C074B2D1C0CB90D1C0396FD1C0BE4DD1C0592CD1C00B0BD1C0D3E9D0C0B1C8D0C0A5A7D0C0AF86D0C0CE65D0C00245D0C04C24D0C0AA03D0C01DE3CFC0A5C2CFC040A2CFC0F081CFC0B461CFC08C41CFC07721CFC07601CFC088E1CEC0ADC1CEC0E6A1CEC03182CEC08E62CEC0FE42CEC08023CEC01504CEC0BBE4CDC073C5CDC03DA6CDC01987CDC00568CDC00349CDC0122ACDC0320BCDC062ECCCC0A4CDCCC0F5AECCC05790CCC0C971CCC04B53CCC0DD34CCC07F16CCC031F8CBC0F1D9CBC0C2BBCBC0A19DCBC08F7FCBC08D61CBC09943CBC0B425CBC0DD07CBC015EACAC05BCCCAC0AFAECAC01191CAC08173CAC0FF55CAC08B38CAC0241BCAC0CAFDC9C07EE0C9C03FC3C9C00DA6C9C0E888C9C0D06BC9C0C44EC9C0C531C9C0D214C9C0ECF7C8C012DBC8C045BEC8C083A1C8C0CD84C8C02368C8C0854BC8C0F22EC8C06B12C8C0EFF5C7C07ED9C7C019BDC7C0BFA0C7C06F84C7C02A68C7C0F14BC7C0C12FC7C09D13C7C083F7C6C073DBC6C06DBFC6C072A3C6C08087C6C0996BC6C0BB4FC6C0E733C6C01D18C6C05DFCC5C0A5E0C5C0F8C4C5C053A9C5C0B88DC5C02672C5C09D56C5C01C3BC5C0A51FC5C03604C5C0D0E8C4C073CDC4C01EB2C4C0D196C4C08D7BC4C05160C4C01D45C4C0F129C4C0CD0EC4C0B1F3C3C09CD8C3C090BDC3C08BA2C3C08D87C3C0976CC3C0A851C3C0C136C3C0E11BC3C00801C3C035E6C2C06ACBC2C0A6B0C2C0E995C2C0327BC2C08260C2C0D845C2C0352BC2C09810C2C002F6C1C072DBC1C0E8C0C1C064A6C1C0E68BC1C06E71C1C0FC56C1C0903CC1C02922C1C0C807C1C06DEDC0C017D3C0C0C6B8C0C07B9EC0C03584C0C0F469C0C0B94FC0C08235C0C0511BC0C02401C0C0FCE6BFC0D9CCBFC0BBB2BFC0A198BFC08B7EBFC07B64BFC06E4ABFC06630BFC06216BFC063FCBEC067E2BEC070C8BEC07CAEBEC08D94BEC0A17ABEC0B960BEC0D546BEC0F42CBEC01713BEC03DF9BDC067DFBDC094C5BDC0C5ABBDC0F991BDC03078BDC06A5EBDC0A744BDC0E72ABDC02A11BDC06FF7BCC0B8DDBCC003C4BCC051AABCC0A190BCC0F476BCC0495DBCC0A143BCC0FB29BCC05710BCC0B6F6BBC016DDBBC079C3BBC0DDA9BBC04490BBC0AC76BBC0165DBBC08243BBC0EF29BBC05E10BBC0CFF6BAC041DDBAC0B4C3BAC029AABAC09F90BAC01677BAC08F5DBAC00844BAC0832ABAC0FE10BAC07AF7B9C0F7DDB9C075C4B9C0F4AAB9C07391B9C0F377B9C0735EB9C0F444B9C0752BB9C0F611B9C078F8B8C0FADEB8C07CC5B8C0FEABB8C08092B8C00279B8C0845FB8C00646B8C0872CB8C00813B8C089F9B7C009E0B7C089C6B7C008ADB7C08793B7C0057AB7C08260B7C0FE46B7C07A2DB7C0F413B7C06EFAB6C0E6E0B6C05DC7B6C0D3ADB6C04894B6C0BB7AB6C02D61B6C09E47B6C00D2EB6C07A14B6C0E6FAB5C050E1B5C0B9C7B5C01FAEB5C08494B5C0E67AB5C04761B5C0A547B5C0012EB5C05B14B5C0B3FAB4C008E1B4C05BC7B4C0ABADB4C0F993B4C0447AB4C08D60B4C0D346B4C0162DB4C05613B4C093F9B3C0CDDFB3C004C6B3C037ACB3C06892B3C09578B3C0BF5EB3C0E544B3C0082BB3C02811B3C044F7B2C05CDDB2C070C3B2C080A9B2C08D8FB2C09575B2C09A5BB2C09A41B2C09627B2C08E0DB2C082F3B1C071D9B1C05CBFB1C042A5B1C0238BB1C00071B1C0D856B1C0AC3CB1C07A22B1C04408B1C008EEB0C0C7D3B0C081B9B0C0369FB0C0E684B0C0906AB0C03450B0C0D335B0C06D1BB0C00101B0C08FE6AFC017CCAFC099B1AFC01597AFC08B7CAFC0FB61AFC06447AFC0C82CAFC02512AFC07BF7AEC0CBDCAEC014C2AEC057A7AEC0928CAEC0C771AEC0F556AEC01C3CAEC03C21AEC05406AEC066EBADC070D0ADC072B5ADC06D9AADC0607FADC04C64ADC03049ADC00C2EADC0E012ADC0ACF7ACC070DCACC02CC1ACC0DFA5ACC08A8AACC02D6FACC0C753ACC05838ACC0E11CACC06001ACC0D7E5ABC045CAABC0AAAEABC00593ABC05877ABC0A15BABC0E03FABC01624ABC04208ABC064ECAAC07DD0AAC08CB4AAC09098AAC08A7CAAC07B60AAC06044AAC03C28AAC00D0CAAC0D3EFA9C08ED3A9C03FB7A9C0E49AA9C07F7EA9C00E62A9C09345A9C00B29A9C0790CA9C0DAEFA8C030D3A8C07BB6A8C0B999A8C0EB7CA8C01160A8C02B43A8C03926A8C03A09A8C02EECA7C016CFA7C0F1B1A7C0BF94A7C08077A7C0345AA7C0DA3CA7C0731FA7C0FF01A7C07DE4A6C0EDC6A6C04FA9A6C0A38BA6C0E96DA6C02150A6C04A32A6C06514A6C071F6A5C06FD8A5C05DBAA5C03D9CA5C00D7EA5C0CE5FA5C07F41A5C02123A5C0B304A5C035E6A4C0A7C7A4C009A9A4C05B8AA4C09C6BA4C0CD4CA4C0EC2DA4C0FB0EA4C0F9EFA3C0E6D0A3C0C1B1A3C08B92A3C04473A3C0EA53A3C07E34A3C00115A3C071F5A2C0CED5A2C019B6A2C05296A2C07776A2C08956A2C08836A2C07316A2C04BF6A1C00FD6A1C0BFB5A1C05B95A1C0E274A1C05554A1C0B433A1C0FD12A1C031F2A0C051D1A0C05AB0A0C04E8FA0C02C6EA0C0F54CA0C0A72BA0C0420AA0C0C7E89FC035C79FC08CA59FC0CC839FC0F4619FC005409FC0FE1D9FC0DEFB9EC0A7D99EC057B79EC0EE949EC06C729EC0D14F9EC01C2D9EC04E0A9EC066E79DC064C49DC047A19DC0107E9DC0BE5A9DC051379DC0C8139DC024F09CC063CC9CC087A89CC08E849CC079609CC0463C9CC0F7179CC08AF39BC0FFCE9BC056AA9BC08F859BC0A9609BC0A43B9BC080169BC03CF19AC0D9CB9AC055A69AC0B1809AC0ED5A9AC007359AC0FF0E9AC0D7E899C08CC299C01E9C99C08E7599C0DB4E99C0042899C00A0199C0ECD998C0A9B298C0418B98C0B46398C0023C98C0291498C02AEC97C005C497C0B89B97C0447397C0A84A97C0E32197C0F6F896C0DFCF96C09FA696C0357D96C0A05396C0E12996C0F6FF95C0DFD595C09CAB95C02C8195C08F5695C0C42B95C0CB0095C0A3D594C04CAA94C0C57E94C00E5394C0262794C00CFB93C0C1CE93C044A293C0937593C0AF4893C0961B93C049EE92C0C7C092C00E9392C01F6592C0F93692C09B0892C005DA91C035AB91C02C7C91C0E84C91C0691D91C0AEED90C0B6BD90C0818D90C00E5D90C05D2C90C06CFB8FC03ACA8FC0C8988FC013678FC01C358FC0E1028FC062D08EC09D9D8EC0936A8EC041378EC0A8038EC0C5CF8DC0999B8DC022678DC060328DC050FD8CC0F3C78CC048928CC04C5C8CC000268CC062EF8BC070B88BC02B818BC090498BC09F118BC056D98AC0B4A08AC0B8678AC0602E8AC0ACF489C09ABA89C0288089C0554589C0210A89C088CE88C08B9288C0275688C05A1988C024DC87C0839E87C0756087C0F82187C00BE386C0ACA386C0D96386C0902386C0D0E285C097A185C0E25F85C0AF1D85C0FDDA84C0CA9784C0125484C0D50F84C010CB83C0C08583C0E43F83C078F982C07AB282C0E86A82C0BF2282C0FCD981C09D9081C09F4681C0FEFB80C0B9B080C0CB6480C0321880C0D5957FC0E1F97EC0835C7EC0B4BD7DC06B1D7DC0A27B7CC050D87BC06F337BC0F58C7AC0DBE479C0183B79C0A28F78C071E277C07B3377C0B78276C01AD075C0991B75C02B6574C0C4AC73C058F272C0DB3572C0427771C07FB670C086F36FC0482E6FC0B8666EC0C69C6DC064D06CC082016CC010306BC0FB5B6AC0348569C0A6AB68C040CF67C0EEEF66C09A0D66C02F2865C0973F64C0B95363C07F6462C0CE7161C08B7B60C09C815FC0E1835EC03E825DC0917C5CC0BA725BC095645AC0FE5159C0CD3A58C0D91E57C0F9FD55C0FDD754C0B7AC53C0F57B52C0814551C0220950C09DC64EC0B37D4DC0212E4CC0A0D74AC0E37949C09A1448C070A746C0073245C0FDB343C0EA2C42C05C9C40C0D9013FC0DE5C3DC0DFAC3BC042F139C0632938C08D5436C0FD7134C0DE8032C0478030C0396F2EC09A4C2CC034172AC0B0CD27C0916E25C02EF822C0AB6820C0F0BD1DC0A0F51AC00D0D18C0260115C065CE11C0B6700EC05AE30AC0BA2007C0372203C0C3BFFDBF38A0F4BF2DCEEABF352CE0BFFD94D4BF46D8C7BF31B6B9BFDDD7A9BF2EC397BFE4C582BFAFA153BF667916BF2C4B93BE382383BA"> : tensor<1000xf32>} : () -> tensor<1000xf32>
    %1601 = "stablehlo.gather"(%1600, %1338) {dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1>, indices_are_sorted = false} : (tensor<1000xf32>, tensor<64xi32>) -> tensor<64xf32>
    %1602 = "stablehlo.reshape"(%1601) : (tensor<64xf32>) -> tensor<64x1xf32>
    %1603 = "stablehlo.constant"() {value = dense<"0xCDBE2BC1CDBE2BC1CA7D25C14C1B22C117B31FC145C71DC19F261CC127B91AC1587119C1C84618C1D23317C1753416C1B64515C14F6514C1739113C1ADC812C1CB0912C1CF5311C1E0A510C146FF0FC1605F0FC1A3C50EC196310EC1CDA20DC1E7180DC18F930CC179120CC15E950BC1011C0BC127A60AC19E330AC136C409C1C45709C11FEE08C1228708C1AB2208C19CC007C1D66007C13E0307C1BCA706C1374E06C199F605C1CFA005C1C34C05C165FA04C1A3A904C16C5A04C1B30C04C168C003C17E7503C1E92B03C19BE302C18B9C02C1AC5602C1F41102C15BCE01C1D58B01C15B4A01C1E50901C169CA00C1E08B00C1444E00C18C1100C165ABFFC06135FFC001C1FEC0384EFEC0FCDCFDC0406DFDC0FCFEFCC02592FCC0B026FCC096BCFBC0CE53FBC04EECFAC00E86FAC00721FAC031BDF9C0855AF9C0FAF8F8C08C98F8C03339F8C0E8DAF7C0A57DF7C06521F7C022C6F6C0D66BF6C07C12F6C00EBAF5C08862F5C0E40BF5C01EB6F4C03161F4C0190DF4C0D1B9F3C05567F3C0A215F3C0B2C4F2C08374F2C01125F2C057D6F1C05388F1C0013BF1C05EEEF0C065A2F0C01657F0C06B0CF0C062C2EFC0F978EFC02C30EFC0F9E7EEC05DA0EEC05559EEC0DF12EEC0F8CCEDC09E87EDC0CF42EDC087FEECC0C6BAECC08877ECC0CC34ECC090F2EBC0D1B0EBC08D6FEBC0C32EEBC070EEEAC093AEEAC02A6FEAC03330EAC0ACF1E9C094B3E9C0E875E9C0A838E9C0D2FBE8C064BFE8C05C83E8C0BA47E8C07B0CE8C09ED1E7C02297E7C0065DE7C04723E7C0E6E9E6C0DFB0E6C03378E6C0E03FE6C0E507E6C040D0E5C0F098E5C0F461E5C04C2BE5C0F5F4E4C0F0BEE4C03A89E4C0D253E4C0B91EE4C0ECE9E3C06BB5E3C03481E3C0484DE3C0A419E3C048E6E2C033B3E2C06480E2C0DA4DE2C0951BE2C093E9E1C0D5B7E1C05786E1C01B55E1C02024E1C064F3E0C0E6C2E0C0A792E0C0A562E0C0DF32E0C05603E0C007D4DFC0F3A4DFC01976DFC07847DFC00F19DFC0DEEADEC0E5BCDEC0228FDEC09461DEC03D34DEC01907DEC02ADADDC06FADDDC0E780DDC09154DDC06D28DDC07AFCDCC0B8D0DCC026A5DCC0C479DCC0914EDCC08D23DCC0B8F8DBC00FCEDBC095A3DBC04779DBC0254FDBC02F25DBC064FBDAC0C5D1DAC04FA8DAC0047FDAC0E355DAC0EA2CDAC01B04DAC073DBD9C0F4B2D9C09C8AD9C06B62D9C0613AD9C07E12D9C0C0EAD8C028C3D8C0B59BD8C06774D8C03D4DD8C03726D8C056FFD7C097D8D7C0FCB1D7C0838BD7C02D65D7C0F83ED7C0E618D7C0F4F2D6C024CDD6C075A7D6C0E681D6C0775CD6C02837D6C0F811D6C0E8ECD5C0F6C7D5C024A3D5C06F7ED5C0D859D5C06035D5C00411D5C0C6ECD4C0A5C8D4C0A1A4D4C0B980D4C0ED5CD4C03D39D4C0A815D4C02FF2D3C0D1CED3C08EABD3C06688D3C05865D3C06442D3C08A1FD3C0C9FCD2C022DAD2C094B7D2C02095D2C0C372D2C08050D2C0552ED2C0410CD2C046EAD1C062C8D1C096A6D1C0E184D1C04363D1C0BC41D1C04B20D1C0F1FED0C0ADDDD0C07FBCD0C0669BD0C0647AD0C07759D0C09F38D0C0DC17D0C02EF7CFC094D6CFC00FB6CFC09F95CFC04275CFC0FA54CFC0C534CFC0A414CFC096F4CEC09CD4CEC0B5B4CEC0E094CEC01F75CEC07055CEC0D335CEC04916CEC0D0F6CDC06AD7CDC016B8CDC0D398CDC0A179CDC0815ACDC0723BCDC0741CCDC087FDCCC0ABDECCC0DFBFCCC024A1CCC07982CCC0DE63CCC05345CCC0D826CCC06D08CCC011EACBC0C5CBCBC088ADCBC05A8FCBC03C71CBC02C53CBC02B35CBC03817CBC055F9CAC07FDBCAC0B8BDCAC0FF9FCAC05382CAC0B664CAC02747CAC0A529CAC0300CCAC0C9EEC9C070D1C9C023B4C9C0E396C9C0B179C9C08B5CC9C0723FC9C06522C9C06505C9C071E8C8C089CBC8C0AEAEC8C0DE91C8C01B75C8C06358C8C0B73BC8C0161FC8C08102C8C0F7E5C7C078C9C7C005ADC7C09D90C7C03F74C7C0EC57C7C0A43BC7C0671FC7C03403C7C00CE7C6C0EECAC6C0DAAEC6C0D092C6C0D076C6C0DA5AC6C0EE3EC6C00C23C6C03307C6C064EBC5C09FCFC5C0E2B3C5C02F98C5C0857CC5C0E560C5C04D45C5C0BE29C5C0380EC5C0BAF2C4C045D7C4C0D9BBC4C075A0C4C01A85C4C0C669C4C07B4EC4C03833C4C0FD17C4C0CAFCC3C09FE1C3C07BC6C3C060ABC3C04B90C3C03F75C3C0395AC3C03B3FC3C04424C3C05509C3C06CEEC2C08BD3C2C0B0B8C2C0DC9DC2C00F83C2C04968C2C0894DC2C0D032C2C01D18C2C071FDC1C0CAE2C1C02AC8C1C091ADC1C0FD92C1C06F78C1C0E75DC1C06543C1C0E928C1C0720EC1C001F4C0C095D9C0C02FBFC0C0CEA4C0C0738AC0C01D70C0C0CB55C0C07F3BC0C03821C0C0F606C0C0B9ECBFC081D2BFC04DB8BFC01E9EBFC0F383BFC0CD69BFC0AC4FBFC08E35BFC0751BBFC06101BFC050E7BEC043CDBEC03BB3BEC03699BEC0367FBEC03965BEC03F4BBEC04A31BEC05817BEC069FDBDC07EE3BDC097C9BDC0B3AFBDC0D195BDC0F47BBDC01962BDC04148BDC06C2EBDC09B14BDC0CCFABCC000E1BCC036C7BCC06FADBCC0AB93BCC0E979BCC02A60BCC06D46BCC0B32CBCC0FA12BCC044F9BBC090DFBBC0DEC5BBC02EACBBC08092BBC0D478BBC02A5FBBC08145BBC0DA2BBBC03412BBC091F8BAC0EEDEBAC04DC5BAC0AEABBAC00F92BAC07278BAC0D65EBAC03B45BAC0A12BBAC00812BAC070F8B9C0D9DEB9C043C5B9C0ADABB9C01892B9C08378B9C0EF5EB9C05C45B9C0C82BB9C03512B9C0A3F8B8C010DFB8C07EC5B8C0ECABB8C05A92B8C0C778B8C0355FB8C0A245B8C00F2CB8C07C12B8C0E8F8B7C054DFB7C0C0C5B7C02BACB7C09592B7C0FF78B7C0675FB7C0CF45B7C0362CB7C09C12B7C001F9B6C065DFB6C0C8C5B6C02AACB6C08A92B6C0E978B6C0475FB6C0A345B6C0FE2BB6C05712B6C0AEF8B5C003DFB5C057C5B5C0A9ABB5C0F991B5C04778B5C0935EB5C0DD44B5C0252BB5C06A11B5C0ADF7B4C0EEDDB4C02CC4B4C068AAB4C0A190B4C0D876B4C00B5DB4C03C43B4C06B29B4C0960FB4C0BEF5B3C0E3DBB3C005C2B3C024A8B3C0408EB3C05874B3C06D5AB3C07F40B3C08D26B3C0970CB3C09EF2B2C0A1D8B2C0A0BEB2C09CA4B2C0938AB2C08770B2C07656B2C0613CB2C04822B2C02B08B2C009EEB1C0E3D3B1C0B9B9B1C0899FB1C05685B1C01D6BB1C0E050B1C09E36B1C0571CB1C00B02B1C0BAE7B0C063CDB0C008B3B0C0A798B0C0417EB0C0D563B0C06449B0C0ED2EB0C07114B0C0EFF9AFC067DFAFC0D9C4AFC045AAAFC0AB8FAFC00B75AFC0655AAFC0B83FAFC00625AFC04C0AAFC08CEFAEC0C6D4AEC0F9B9AEC0259FAEC04A84AEC06969AEC0804EAEC09033AEC09A18AEC09BFDADC096E2ADC089C7ADC075ACADC05991ADC03576ADC00A5BADC0D73FADC09C24ADC05909ADC00EEEACC0BAD2ACC05FB7ACC0FB9BACC08E80ACC01A65ACC09C49ACC0162EACC08712ACC0EFF6ABC04EDBABC0A4BFABC0F1A3ABC03588ABC06F6CABC0A050ABC0C734ABC0E518ABC0F8FCAAC003E1AAC003C5AAC0F9A8AAC0E58CAAC0C770AAC09E54AAC06B38AAC02E1CAAC0E6FFA9C093E3A9C035C7A9C0CDAAA9C0598EA9C0DB71A9C05155A9C0BB38A9C01B1CA9C06EFFA8C0B6E2A8C0F3C5A8C023A9A8C0478CA8C0606FA8C06C52A8C06B35A8C05F18A8C045FBA7C01FDEA7C0EDC0A7C0ADA3A7C06086A7C00669A7C09F4BA7C02B2EA7C0A910A7C019F3A6C07CD5A6C0D1B7A6C0179AA6C0507CA6C07A5EA6C09640A6C0A422A6C0A304A6C093E6A5C074C8A5C046AAA5C0098CA5C0BC6DA5C0614FA5C0F530A5C07A12A5C0EFF3A4C054D5A4C0A9B6A4C0EE97A4C02279A4C0455AA4C0583BA4C05A1CA4C04BFDA3C02BDEA3C0F9BEA3C0B69FA3C06280A3C0FB60A3C08341A3C0F821A3C05B02A3C0ACE2A2C0EAC2A2C016A3A2C02E83A2C03463A2C02643A2C00523A2C0D002A2C087E2A1C02BC2A1C0BAA1A1C03581A1C09B60A1C0ED3FA1C02A1FA1C052FEA0C064DDA0C062BCA0C0499BA0C01B7AA0C0D758A0C07C37A0C00C16A0C084F49FC0E6D29FC031B19FC0648F9FC0806D9FC0854B9FC071299FC046079FC002E59EC0A6C29EC030A09EC0A27D9EC0FB5A9EC03B389EC060159EC06CF29DC05ECF9DC035AC9DC0F2889DC094659DC01A429DC0861E9DC0D5FA9CC009D79CC021B39CC01C8F9CC0FB6A9CC0BD469CC061229CC0E8FD9BC051D99BC09DB49BC0C98F9BC0D86A9BC0C7459BC097209BC048FB9AC0D9D59AC049B09AC09A8A9AC0C9649AC0D83E9AC0C5189AC090F299C03ACC99C0C1A599C0257F99C0665899C0843199C07E0A99C054E398C006BC98C0929498C0FA6C98C03C4598C0581D98C04DF597C01CCD97C0C4A497C0447C97C09D5397C0CD2A97C0D40197C0B2D896C067AF96C0F18596C0515C96C0863296C0900896C06EDE95C01FB495C0A48995C0FC5E95C0253495C0210995C0EEDD94C08BB294C0F98694C0375B94C0442F94C01F0394C0C9D693C040AA93C0847D93C0955093C0712393C019F692C08BC892C0C89A92C0CE6C92C09C3E92C0331092C092E191C0B7B291C0A38391C0545491C0C92491C003F590C001C590C0C19490C0436490C0873390C08A0290C04ED18FC0D09F8FC0116E8FC00F3C8FC0C9098FC03FD78EC06FA48EC05A718EC0FD3D8EC0590A8EC06CD68DC035A28DC0B36D8DC0E6388DC0CC038DC064CE8CC0AD988CC0A7628CC0502C8CC0A7F58BC0ABBE8BC05A878BC0B54F8BC0B9178BC065DF8AC0B8A68AC0B16D8AC04F348AC090FA89C073C089C0F78589C0194B89C0DA0F89C037D488C02F9888C0C05B88C0E91E88C0A8E187C0FCA387C0E46587C05C2787C065E886C0FBA886C01D6986C0CA2886C0FFE785C0BBA685C0FB6485C0BE2285C002E084C0C39C84C0025984C0BA1484C0EACF83C0908A83C0A94483C032FE82C02AB782C08D6F82C05A2782C08DDE81C0239581C01A4B81C06F0081C01FB580C0276980C0841C80C0639E7FC05A027FC0E8647EC003C67DC0A5257DC0C7837CC061E07BC06B3B7BC0DC947AC0ADEC79C0D54279C04A9778C004EA77C0FA3A77C0208A76C06FD775C0D92275C0566C74C0DAB373C05AF972C0C83C72C01B7E71C043BD70C035FA6FC0E2346FC03D6D6EC037A36DC0C1D66CC0CA076CC042366BC019626AC03D8B69C09BB168C020D567C0B9F566C0501366C0D12D65C0244564C0325963C0E36962C01E7761C0C78060C0C2865FC0F3885EC03B875DC07A815CC08E775BC055695AC0A95659C0633F58C05B2357C0660256C056DC54C0FCB053C0258052C09C4951C0290D50C090CA4EC091814DC0EB314CC055DB4AC0847D49C0271848C0E7AA46C06A3545C04CB743C0243042C0829F40C0EA043FC0DB5F3DC0C8AF3BC016F439C0222C38C0385736C0947434C0608332C0B58230C092712EC0DF4E2CC065192AC0CDCF27C0997025C022FA22C08A6A20C0BABF1DC057F71AC0AF0E18C0B40215C0DECF11C01B720EC0AAE40AC0F62107C05E2303C0E9C1FDBF35A2F4BF02D0EABFE12DE0BF8096D4BFA0D9C7BF63B7B9BFE6D8A9BF0EC497BF9CC682BFCCA253BF327A16BF204C93BEA37483BA"> : tensor<1000xf32>} : () -> tensor<1000xf32>
    %1604 = "stablehlo.gather"(%1603, %1338) {dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1>, indices_are_sorted = false} : (tensor<1000xf32>, tensor<64xi32>) -> tensor<64xf32>
    %1605 = "stablehlo.reshape"(%1604) : (tensor<64xf32>) -> tensor<64x1xf32>
    %1606 = "stablehlo.broadcast_in_dim"(%345) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64x8xf32>
    %1607 = "stablehlo.add"(%1588, %1606) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1608 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
    %1609 = "stablehlo.broadcast_in_dim"(%1608) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64x8xf32>
    %1610 = "stablehlo.multiply"(%1607, %1609) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1611 = "stablehlo.reshape"(%1602) : (tensor<64x1xf32>) -> tensor<64xf32>
    %1612 = "stablehlo.broadcast_in_dim"(%1611) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x8xf32>
    %1613 = "stablehlo.multiply"(%1610, %1612) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1614 = "stablehlo.subtract"(%1606, %1610) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1615 = "stablehlo.reshape"(%1605) : (tensor<64x1xf32>) -> tensor<64xf32>
    %1616 = "stablehlo.broadcast_in_dim"(%1615) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x8xf32>
    %1617 = "stablehlo.multiply"(%1614, %1616) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1618 = "stablehlo.add"(%1613, %1617) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1619 = "stablehlo.constant"() {value = dense<"0x0000803FAF1C073F63A2BC3E1234933E42D1733EA476513E0275383E1758253EC632163ED4DB093E372AFF3D2CBEED3DD0C1DE3D4CB5D13D2D3AC63D0F09BC3DEBEAB23D97B4AA3DB643A33D8F7C9C3D7E48963DD394903DFD518B3DE572863D74EC813D686A7B3D068A733DB4296C3D3C3D653DF0B95E3D7196583D7BCA523DBD4E4D3DB31C483D902E433D1F7F3E3DB4093A3D1BCA353D84BC313D7DDD2D3DE4292A3DE09E263DD639233D63F81F3D5AD81C3DB9D7193DA7F4163D712D143D8580113D6EEC0E3DD46F0C3D77090A3D2DB8073DE27A053D9450033D5238013D7662FE3CFC74FA3CAAA6F63C10F6F23CD361EF3CADE8EB3C6D89E83CF242E53C2C14E23C1CFCDE3CCFF9DB3C620CD93CFC32D63CD16CD33C1FB9D03C2F17CE3C5386CB3CE505C93C4A95C63CEB33C43C3AE1C13CB29CBF3CD165BD3C1D3CBB3C211FB93C6E0EB73C9909B53C3C10B33CF821B13C6E3EAF3C4665AD3C2B96AB3CCCD0A93CDB14A83C0D62A63C1AB8A43CBE16A33CB67DA13CC4EC9F3CAB639E3C2FE29C3C1A689B3C34F5993C4A89983C2A24973CA3C5953C876D943CAA1B933CE1CF913C018A903CE2498F3C5F0F8E3C51DA8C3C95AA8B3C08808A3C885A893CF439883C2E1E873C1707863C91F4843C80E6833CC9DC823C51D7813CFED5803C6FB17F3CCABE7D3CDED37B3C7EF0793C7E14783CB23F763CF271743C16AB723CF6EA703C6D316F3C557E6D3C8CD16B3CEE2A6A3C5A8A683CAFEF663CCD5A653C96CB633CEB41623CAFBD603CC63E5F3C13C55D3C7D505C3CE9E05A3C3D76593C6010583C3BAF563CB652553CBAFA533C30A7523C0358513C1E0D503C6CC64E3CD8834D3C50454C3CC00A4B3C14D4493C3CA1483C2572473CBE46463CF61E453CBCFA433C00DA423CB2BC413CC4A2403C258C3F3CC8783E3C9E683D3C985B3C3CAA513B3CC54A3A3CDD46393CE545383CD147373C934C363C2054353C6D5E343C6E6B333C187B323C5F8D313C39A2303C9CB92F3C7DD32E3CD3EF2D3C920E2D3CB32F2C3C2A532B3CF0782A3CFBA0293C41CB283CBBF7273C6026273C2857263C098A253CFDBE243CFCF5233CFD2E233CF969223CE9A6213CC6E5203C8826203C28691F3CA0AD1E3CE8F31D3CFB3B1D3CD2851C3C66D11B3CB11E1B3CAD6D1A3C55BE193CA110193C8D64183C13BA173C2D11173CD569163C07C4153CBD1F153CF27C143CA0DB133CC33B133C569D123C5400123CB864113C7ECA103CA131103C1D9A0F3CEC030F3C0C6F0E3C77DB0D3C29490D3C1EB80C3C52280C3CC2990B3C690C0B3C43800A3C4CF5093C826B093CDFE2083C615B083C04D5073CC54F073C9FCB063C9048063C95C6053CA945053CCAC5043CF546043C26C9033C5B4C033C90D0023CC355023CF0DB013C1463013C2EEB003C3974003C67FCFF3B3512FF3BD729FE3B4643FD3B7F5EFC3B7C7BFB3B389AFA3BAEBAF93BD9DCF83BB500F83B3C26F73B694DF63B3A76F53BA7A0F43BAECCF33B4AFAF23B7729F23B305AF13B708CF03B35C0EF3B79F5EE3B392CEE3B7164ED3B1C9EEC3B37D9EB3BBE15EB3BAE53EA3B0293E93BB7D3E83BCA15E83B3659E73BF89DE63B0DE4E53B712BE53B2174E43B1ABEE33B5809E33BD855E23B97A3E13B92F2E03BC542E03B2E94DF3BC9E6DE3B943ADE3B8B8FDD3BACE5DC3BF33CDC3B5F95DB3BEBEEDA3B9649DA3B5CA5D93B3C02D93B3160D83B3ABFD73B541FD73B7C80D63BB1E2D53BEE45D53B33AAD43B7C0FD43BC775D33B12DDD23B5A45D23B9DAED13BD918D13B0B84D03B32F0CF3B4B5DCF3B53CBCE3B493ACE3B2BAACD3BF61ACD3BA88CCC3B40FFCB3BBB72CB3B17E7CA3B535CCA3B6CD2C93B6049C93B2EC1C83BD439C83B4FB3C73B9E2DC73BBFA8C63BB024C63B70A1C53BFD1EC53B549DC43B751CC43B5E9CC33B0C1DC33B7E9EC23BB320C23BA9A3C13B5E27C13BD1ABC03B0031C03BEAB6BF3B8C3DBF3BE6C4BE3BF74CBE3BBCD5BD3B335FBD3B5DE9BC3B3774BC3BBFFFBB3BF58BBB3BD618BB3B63A6BA3B9834BA3B76C3B93BFA52B93B23E3B83BF073B83B5F05B83B7097B73B222AB73B72BDB63B5F51B63BE9E5B53B0E7BB53BCD10B53B25A7B43B143EB43B9AD5B33BB56DB33B6406B33BA69FB23B7A39B23BDFD3B13BD46EB13B570AB13B68A6B03B0543B03B2EE0AF3BE17DAF3B1E1CAF3BE3BAAE3B2F5AAE3B02FAAD3B5A9AAD3B373BAD3B96DCAC3B797EAC3BDD20AC3BC1C3AB3B2667AB3B090BAB3B69AFAA3B4754AA3BA1F9A93B769FA93BC545A93B8DECA83BCF93A83B883BA83BB7E3A73B5D8CA73B7835A73B07DFA63B0A89A63B8033A63B67DEA53BC089A53B8935A53BC2E1A43B6A8EA43B7F3BA43B03E9A33BF296A33B4E45A33B15F4A23B46A3A23BE052A23BE402A23B50B3A13B2464A13B5E15A13BFFC6A03B0579A03B702BA03B40DE9F3B72919F3B08459F3B00F99E3B59AD9E3B14629E3B2E179E3BA9CC9D3B82829D3BBA389D3B50EF9C3B43A69C3B925D9C3B3E159C3B45CD9B3BA7859B3B633E9B3B79F79A3BE8B09A3BB06A9A3BCF249A3B46DF993B159A993B3955993BB310993B83CC983BA788983B2045983BED01983B0CBF973B7F7C973B433A973B59F8963BC1B6963B7975963B8134963BDAF3953B81B3953B7773953BBC33953B4EF4943B2DB5943B5A76943BD337943B98F9933BA8BB933B047E933BAA40933B9B03933BD5C6923B588A923B254E923B3A12923B97D6913B3B9B913B2760913B5A25913BD3EA903B92B0903B9776903BE13C903B7003903B43CA8F3B5A918F3BB5588F3B53208F3B34E88E3B57B08E3BBD788E3B64418E3B4D0A8E3B76D38D3BE19C8D3B8C668D3B76308D3BA0FA8C3B0AC58C3BB28F8C3B995A8C3BBE258C3B21F18B3BC2BC8B3BA0888B3BBA548B3B11218B3BA5ED8A3B74BA8A3B7F878A3BC5548A3B46228A3B01F0893BF7BD893B278C893B905A893B3329893B0FF8883B24C7883B7196883BF665883BB435883BA805883BD4D5873B38A6873BD176873BA247873BA818873BE5E9863B57BB863BFE8C863BDA5E863BEB30863B3103863BABD5853B59A8853B3B7B853B504E853B9821853B13F5843BC1C8843BA29C843BB470843BF944843B6F19843B17EE833BF0C2833BFA97833B346D833B9F42833B3A18833B06EE823B01C4823B2C9A823B8570823B0F47823BC61D823BADF4813BC2CB813B05A3813B767A813B1552813BE129813BDB01813B02DA803B55B2803BD68A803B8363803B5C3C803B6115803B23DD7F3BDD8F7F3BED427F3B53F67E3B10AA7E3B225E7E3B89127E3B46C77D3B577C7D3BBC317D3B74E77C3B819D7C3BE0537C3B910A7C3B95C17B3BEB787B3B92307B3B8AE87A3BD3A07A3B6D597A3B56127A3B8FCB793B1885793BEF3E793B15F9783B8AB3783B4C6E783B5C29783BB9E4773B63A0773B595C773B9C18773B2BD5763B0592763B2B4F763B9C0C763B57CA753B5C88753BAC46753B4505753B27C4743B5383743BC742743B8402743B89C2733BD582733B6943733B4504733B67C5723BD086723B7F48723B740A723BB0CC713B308F713BF651713B0015713B50D8703BE39B703BBB5F703BD623703B35E86F3BD7AC6F3BBD716F3BE4366F3B4FFC6E3BFBC16E3BE9876E3B194E6E3B8B146E3B3DDB6D3B31A26D3B65696D3BD9306D3B8DF86C3B81C06C3BB5886C3B29516C3BDB196C3BCCE26B3BFCAB6B3B6A756B3B163F6B3B00096B3B28D36A3B8E9D6A3B30686A3B10336A3B2CFE693B84C9693B1995693BEA60693BF72C693B40F9683BC3C5683B8292683B7C5F683BB12C683B20FA673BC9C7673BAD95673BCA63673B2132673BB200673B7BCF663B7E9E663BB96D663B2D3D663BDA0C663BBEDC653BDBAC653B2F7D653BBB4D653B7F1E653B79EF643BABC0643B1492643BB363643B8835643B9407643BD6D9633B4DAC633BFB7E633BDD51633BF524633B43F8623BC5CB623B7C9F623B6773623B8747623BDB1B623B63F0613B1FC5613B0E9A613B326F613B8844613B121A613BCEEF603BBDC5603BDF9B603B3472603BBB48603B741F603B5FF65F3B7BCD5F3BCAA45F3B497C5F3BFB535F3BDD2B5F3BF0035F3B34DC5E3BA9B45E3B4E8D5E3B24665E3B2A3F5E3B60185E3BC6F15D3B5BCB5D3B20A55D3B157F5D3B39595D3B8C335D3B0E0E5D3BBFE85C3B9EC35C3BAC9E5C3BE9795C3B53555C3BEC305C3BB30C5C3BA7E85B3BCAC45B3B19A15B3B967D5B3B415A5B3B18375B3B1D145B3B4EF15A3BACCE5A3B36AC5A3BED895A3BD0675A3BE0455A3B1B245A3B82025A3B15E1593BD3BF593BBD9E593BD37D593B135D593B7F3C593B151C593BD6FB583BC2DB583BD9BB583B1A9C583B857C583B1A5D583BDA3D583BC31E583BD6FF573B13E1573B79C2573B09A4573BC285573BA467573BB049573BE42B573B410E573BC6F0563B74D3563B4BB6563B4999563B707C563BBF5F563B3643563BD526563B9C0A563B8AEE553B9FD2553BDCB6553B409B553BCB7F553B7D64553B5649553B552E553B7C13553BC8F8543B3BDE543BD4C3543B94A9543B798F543B8575543BB65B543B0C42543B8928543B2A0F543BF1F5533BDDDC533BEEC3533B24AB533B7F92533BFF79533BA361533B6B49533B5831533B6919533B9E01533BF7E9523B74D2523B15BB523BD9A3523BC08C523BCB75523BF95E523B4A48523BBE31523B551B523B0E05523BEBEE513BE9D8513B0AC3513B4CAD513BB197513B3882513BE06C513BAA57513B9642513BA22D513BD018513B1F04513B8FEF503B1FDB503BD0C6503BA2B2503B949E503BA58A503BD776503B2963503B9A4F503B2A3C503BDA28503BA915503B9702503BA4EF4F3BCFDC4F3B18CA4F3B80B74F3B06A54F3BAA924F3B6B804F3B4A6E4F3B465C4F3B5F4A4F3B94384F3BE7264F3B55154F3BE0034F3B87F24E3B49E14E3B27D04E3B20BF4E3B33AE4E3B629D4E3BAB8C4E3B0D7C4E3B8A6B4E3B205B4E3BCF4A4E3B973A4E3B782A4E3B701A4E3B810A4E3BA9FA4D3BE8EA4D3B3EDB4D3BABCB4D3B2DBC4D3BC5AC4D3B729D4D3B338E4D3B097F4D3BF26F4D3BEF604D3BFE514D3B1F434D3B52344D3B96254D3BEB164D3B4F084D3BC2F94C3B43EB4C3BD2DC4C3B6ECE4C3B16C04C3BCAB14C3B88A34C3B4F954C3B1F874C3BF7784C3BD56A4C3BB95C4C3BA14E4C3B8C404C3B79324C3B66244C3B53164C3B3D084C3B24FA4B3B04EC4B3BDEDD4B3BAECF4B3B73C14B3B2BB34B3BD3A44B3B6A964B3BEC874B3B58794B3BAA6A4B3BDE5B4B3BF34C4B3BE53D4B3BAF2E4B3B4E1F4B3BBE0F4B3BF9FF4A3BFCEF4A3BC1DF4A3B41CF4A3B78BE4A3B5DAD4A3BEB9B4A3B188A4A3BDD774A3B2F654A3B06524A3B543E4A3B0F2A4A3B28154A3B91FF493B38E9493B0DD2493BF9B9493BE7A0493BBE86493B606B493BAE4E493B8430493BB910493B1EEF483B7ECB483B9CA5483B327D483BEE51483B7023483B48F1473BF3BA473BD37F473B2A3F473B15F8463B7BA9463B0352463BFDEF453B4781453B2103453BF371443BF5C8433B9E01433BCA12423B45EF403B3E833F3B97AF3D3B6E403B3B62D8373BAFBC323B91392A3BB333193B9E10CC3A"> : tensor<1000xf32>} : () -> tensor<1000xf32>
    %1620 = "stablehlo.gather"(%1619, %1338) {dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1>, indices_are_sorted = false} : (tensor<1000xf32>, tensor<64xi32>) -> tensor<64xf32>
    %1621 = "stablehlo.reshape"(%1620) : (tensor<64xf32>) -> tensor<64x1xf32>
    %1622 = "stablehlo.reshape"(%1621) : (tensor<64x1xf32>) -> tensor<64xf32>
    %1623 = "stablehlo.broadcast_in_dim"(%1622) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x8xf32>
    %1624 = "stablehlo.multiply"(%1599, %1623) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1625 = "stablehlo.subtract"(%1616, %1618) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1626 = "stablehlo.negate"(%1625) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1627 = "stablehlo.subtract"(%1626, %1606) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1628 = "stablehlo.exponential"(%1625) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1629 = "stablehlo.add"(%1627, %1628) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1630 = "stablehlo.multiply"(%1624, %1624) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1631 = "stablehlo.negate"(%1618) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1632 = "stablehlo.exponential"(%1631) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1633 = "stablehlo.multiply"(%1630, %1632) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1634 = "stablehlo.add"(%1629, %1633) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1635 = "stablehlo.multiply"(%1634, %1609) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1636 = "stablehlo.constant"() {value = dense<0> : tensor<64xi32>} : () -> tensor<64xi32>
    %1637 = "stablehlo.compare"(%1338, %1636) {comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<64xi32>, tensor<64xi32>) -> tensor<64xi1>
    %1638 = "stablehlo.reshape"(%1637) : (tensor<64xi1>) -> tensor<64x1xi1>
    %1639 = "stablehlo.negate"(%1599) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1640 = "stablehlo.constant"() {value = dense<0.0> : tensor<64x8xf32>} : () -> tensor<64x8xf32>
    %1641 = "stablehlo.reshape"(%1638) : (tensor<64x1xi1>) -> tensor<64xi1>
    %1642 = "stablehlo.broadcast_in_dim"(%1641) {broadcast_dimensions = array<i64: 0>} : (tensor<64xi1>) -> tensor<64x8xi1>
    %1643 = "stablehlo.select"(%1642, %1639, %1640) : (tensor<64x8xi1>, tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1644 = "stablehlo.constant"() {value = dense<-5.0e-1> : tensor<f32>} : () -> tensor<f32>
    %1645 = "stablehlo.broadcast_in_dim"(%1644) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64x8xf32>
    %1646 = "stablehlo.multiply"(%1618, %1645) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1647 = "stablehlo.exponential"(%1646) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1648 = "stablehlo.abs"(%1643) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1649 = "stablehlo.negate"(%1648) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1650 = "stablehlo.constant"() {value = dense<3.921569e-3> : tensor<f32>} : () -> tensor<f32>
    %1651 = "stablehlo.broadcast_in_dim"(%1650) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64x8xf32>
    %1652 = "stablehlo.add"(%1649, %1651) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1653 = "stablehlo.multiply"(%1652, %1647) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1654 = "stablehlo.multiply"(%1653, %1653) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1655 = "stablehlo.multiply"(%1654, %1653) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1656 = "stablehlo.constant"() {value = dense<4.4715e-2> : tensor<f32>} : () -> tensor<f32>
    %1657 = "stablehlo.broadcast_in_dim"(%1656) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64x8xf32>
    %1658 = "stablehlo.multiply"(%1655, %1657) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1659 = "stablehlo.add"(%1653, %1658) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1660 = "stablehlo.constant"() {value = dense<1.5957692> : tensor<f32>} : () -> tensor<f32>
    %1661 = "stablehlo.broadcast_in_dim"(%1660) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64x8xf32>
    %1662 = "stablehlo.multiply"(%1659, %1661) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1663 = "stablehlo.logistic"(%1662) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1664 = "stablehlo.subtract"(%1649, %1651) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1665 = "stablehlo.multiply"(%1664, %1647) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1666 = "stablehlo.multiply"(%1665, %1665) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1667 = "stablehlo.multiply"(%1666, %1665) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1668 = "stablehlo.multiply"(%1667, %1657) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1669 = "stablehlo.add"(%1665, %1668) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1670 = "stablehlo.multiply"(%1669, %1661) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1671 = "stablehlo.logistic"(%1670) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1672 = "stablehlo.subtract"(%1663, %1671) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1673 = "stablehlo.add"(%1643, %1651) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1674 = "stablehlo.multiply"(%1673, %1647) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1675 = "stablehlo.multiply"(%1674, %1674) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1676 = "stablehlo.multiply"(%1675, %1674) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1677 = "stablehlo.multiply"(%1676, %1657) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1678 = "stablehlo.add"(%1674, %1677) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1679 = "stablehlo.multiply"(%1678, %1661) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1680 = "stablehlo.logistic"(%1679) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1681 = "stablehlo.negate"(%1643) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1682 = "stablehlo.add"(%1681, %1651) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1683 = "stablehlo.multiply"(%1682, %1647) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1684 = "stablehlo.multiply"(%1683, %1683) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1685 = "stablehlo.multiply"(%1684, %1683) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1686 = "stablehlo.multiply"(%1685, %1657) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1687 = "stablehlo.add"(%1683, %1686) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1688 = "stablehlo.multiply"(%1687, %1661) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1689 = "stablehlo.logistic"(%1688) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1690 = "stablehlo.constant"() {value = dense<9.99e-1> : tensor<f32>} : () -> tensor<f32>
    %1691 = "stablehlo.broadcast_in_dim"(%1690) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64x8xf32>
    %1692 = "stablehlo.compare"(%1343, %1691) {comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>} : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xi1>
    %1693 = "stablehlo.select"(%1692, %1689, %1672) : (tensor<64x8xi1>, tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1694 = "stablehlo.negate"(%1690) : (tensor<f32>) -> tensor<f32>
    %1695 = "stablehlo.broadcast_in_dim"(%1694) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64x8xf32>
    %1696 = "stablehlo.compare"(%1343, %1695) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type FLOAT>} : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xi1>
    %1697 = "stablehlo.select"(%1696, %1680, %1693) : (tensor<64x8xi1>, tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1698 = "stablehlo.constant"() {value = dense<1.0e-12> : tensor<64x8xf32>} : () -> tensor<64x8xf32>
    %1699 = "stablehlo.compare"(%1697, %1698) {comparison_direction = #stablehlo<comparison_direction GT>, compare_type = #stablehlo<comparison_type FLOAT>} : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xi1>
    %1700 = "stablehlo.select"(%1699, %1697, %1698) : (tensor<64x8xi1>, tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1701 = "stablehlo.log"(%1700) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1702 = "stablehlo.negate"(%1701) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1703 = "stablehlo.select"(%1642, %1702, %1635) : (tensor<64x8xi1>, tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1704 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1708 = "stablehlo.reduce"(%1703, %1704) ({
      ^bb0(%1705: tensor<f32>, %1706: tensor<f32>):
        %1707 = "stablehlo.add"(%1705, %1706) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1707) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<64x8xf32>, tensor<f32>) -> tensor<64xf32>
    %1709 = "stablehlo.multiply"(%1708, %1597) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1710 = "stablehlo.constant"() {value = dense<1.442695> : tensor<f32>} : () -> tensor<f32>
    %1711 = "stablehlo.broadcast_in_dim"(%1710) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64xf32>
    %1712 = "stablehlo.multiply"(%1709, %1711) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1713 = "stablehlo.reshape"(%1598) : (tensor<64xf32>) -> tensor<32x2xf32>
    %1714 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1718 = "stablehlo.reduce"(%1713, %1714) ({
      ^bb0(%1715: tensor<f32>, %1716: tensor<f32>):
        %1717 = "stablehlo.add"(%1715, %1716) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1717) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<32x2xf32>, tensor<f32>) -> tensor<32xf32>
    %1719 = "stablehlo.broadcast_in_dim"(%1608) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<32xf32>
    %1720 = "stablehlo.multiply"(%1718, %1719) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %1721 = "stablehlo.reshape"(%1712) : (tensor<64xf32>) -> tensor<32x2xf32>
    %1722 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1726 = "stablehlo.reduce"(%1721, %1722) ({
      ^bb0(%1723: tensor<f32>, %1724: tensor<f32>):
        %1725 = "stablehlo.add"(%1723, %1724) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1725) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<32x2xf32>, tensor<f32>) -> tensor<32xf32>
    %1727 = "stablehlo.multiply"(%1726, %1719) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %1728 = "stablehlo.add"(%1720, %1727) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %1729 = "stablehlo.reshape"(%431) : (tensor<8x4xf32>) -> tensor<32xf32>
    %1730 = "stablehlo.convert"(%376) : (tensor<8x4xi1>) -> tensor<8x4xi32>
    %1731 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %1735 = "stablehlo.reduce"(%1730, %1731) ({
      ^bb0(%1732: tensor<i32>, %1733: tensor<i32>):
        %1734 = "stablehlo.add"(%1732, %1733) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        "stablehlo.return"(%1734) : (tensor<i32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<8x4xi32>, tensor<i32>) -> tensor<8xi32>
    %1736 = "stablehlo.reshape"(%1735) : (tensor<8xi32>) -> tensor<8x1xi32>
    %1737 = "stablehlo.constant"() {value = dense<4> : tensor<i32>} : () -> tensor<i32>
    %1738 = "stablehlo.broadcast_in_dim"(%1737) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<8x1xi32>
    %1739 = "stablehlo.multiply"(%1736, %1738) : (tensor<8x1xi32>, tensor<8x1xi32>) -> tensor<8x1xi32>
    %1740 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
    %1741 = "stablehlo.broadcast_in_dim"(%1740) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<8x1xi32>
    %1742 = "stablehlo.subtract"(%1739, %1741) : (tensor<8x1xi32>, tensor<8x1xi32>) -> tensor<8x1xi32>
    %1743 = "stablehlo.constant"() {value = dense<4> : tensor<8x1xi32>} : () -> tensor<8x1xi32>
    %1744 = "stablehlo.divide"(%1742, %1743) : (tensor<8x1xi32>, tensor<8x1xi32>) -> tensor<8x1xi32>
    %1745 = "stablehlo.reshape"(%1744) : (tensor<8x1xi32>) -> tensor<8xi32>
    %1746 = "stablehlo.broadcast_in_dim"(%1745) {broadcast_dimensions = array<i64: 0>} : (tensor<8xi32>) -> tensor<8x4xi32>
    %1747 = "stablehlo.reshape"(%1746) : (tensor<8x4xi32>) -> tensor<32x1xi32>
    %1748 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> tensor<1x4xi32>
    %1749 = "stablehlo.reshape"(%1747) : (tensor<32x1xi32>) -> tensor<32xi32>
    %1750 = "stablehlo.broadcast_in_dim"(%1749) {broadcast_dimensions = array<i64: 0>} : (tensor<32xi32>) -> tensor<32x4xi32>
    %1751 = "stablehlo.reshape"(%1748) : (tensor<1x4xi32>) -> tensor<4xi32>
    %1752 = "stablehlo.broadcast_in_dim"(%1751) {broadcast_dimensions = array<i64: 1>} : (tensor<4xi32>) -> tensor<32x4xi32>
    %1753 = "stablehlo.compare"(%1750, %1752) {comparison_direction = #stablehlo<comparison_direction EQ>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<32x4xi32>, tensor<32x4xi32>) -> tensor<32x4xi1>
    %1754 = "stablehlo.convert"(%1753) : (tensor<32x4xi1>) -> tensor<32x4xf32>
    %1755 = "stablehlo.multiply"(%1720, %1729) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %1756 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1760 = "stablehlo.reduce"(%1755, %1756) ({
      ^bb0(%1757: tensor<f32>, %1758: tensor<f32>):
        %1759 = "stablehlo.add"(%1757, %1758) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1759) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %1761 = "stablehlo.divide"(%1760, %437) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1762 = "stablehlo.multiply"(%1727, %1729) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %1763 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1767 = "stablehlo.reduce"(%1762, %1763) ({
      ^bb0(%1764: tensor<f32>, %1765: tensor<f32>):
        %1766 = "stablehlo.add"(%1764, %1765) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1766) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %1768 = "stablehlo.divide"(%1767, %437) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1769 = "stablehlo.multiply"(%1728, %1729) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %1770 = "stablehlo.reshape"(%1769) : (tensor<32xf32>) -> tensor<32x1xf32>
    %1771 = "stablehlo.reshape"(%1770) : (tensor<32x1xf32>) -> tensor<32xf32>
    %1772 = "stablehlo.broadcast_in_dim"(%1771) {broadcast_dimensions = array<i64: 0>} : (tensor<32xf32>) -> tensor<32x4xf32>
    %1773 = "stablehlo.multiply"(%1772, %1754) : (tensor<32x4xf32>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %1774 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1778 = "stablehlo.reduce"(%1773, %1774) ({
      ^bb0(%1775: tensor<f32>, %1776: tensor<f32>):
        %1777 = "stablehlo.add"(%1775, %1776) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1777) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<32x4xf32>, tensor<f32>) -> tensor<4xf32>
    %1779 = "stablehlo.reshape"(%1729) : (tensor<32xf32>) -> tensor<32x1xf32>
    %1780 = "stablehlo.reshape"(%1779) : (tensor<32x1xf32>) -> tensor<32xf32>
    %1781 = "stablehlo.broadcast_in_dim"(%1780) {broadcast_dimensions = array<i64: 0>} : (tensor<32xf32>) -> tensor<32x4xf32>
    %1782 = "stablehlo.multiply"(%1781, %1754) : (tensor<32x4xf32>, tensor<32x4xf32>) -> tensor<32x4xf32>
    %1783 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1787 = "stablehlo.reduce"(%1782, %1783) ({
      ^bb0(%1784: tensor<f32>, %1785: tensor<f32>):
        %1786 = "stablehlo.add"(%1784, %1785) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1786) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<32x4xf32>, tensor<f32>) -> tensor<4xf32>
    %1788 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1792 = "stablehlo.reduce"(%1769, %1788) ({
      ^bb0(%1789: tensor<f32>, %1790: tensor<f32>):
        %1791 = "stablehlo.add"(%1789, %1790) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1791) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %1793 = "stablehlo.divide"(%1792, %437) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1794 = "stablehlo.divide"(%345, %437) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %1795 = "stablehlo.broadcast_in_dim"(%1794) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<32xf32>
    %1796 = "stablehlo.multiply"(%1795, %1729) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %1797 = "stablehlo.multiply"(%1796, %1719) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %1798 = "stablehlo.broadcast_in_dim"(%1797) {broadcast_dimensions = array<i64: 0>} : (tensor<32xf32>) -> tensor<32x2xf32>
    %1799 = "stablehlo.reshape"(%1798) : (tensor<32x2xf32>) -> tensor<64xf32>
    %1800 = "stablehlo.multiply"(%1799, %1711) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1801 = "stablehlo.multiply"(%1800, %1597) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1802 = "stablehlo.broadcast_in_dim"(%1801) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x8xf32>
    %1803 = "stablehlo.select"(%1642, %1802, %1640) : (tensor<64x8xi1>, tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1804 = "stablehlo.select"(%1642, %1640, %1802) : (tensor<64x8xi1>, tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1805 = "stablehlo.negate"(%1803) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1806 = "stablehlo.divide"(%1805, %1700) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1807 = "stablehlo.select"(%1699, %1806, %1640) : (tensor<64x8xi1>, tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1808 = "stablehlo.select"(%1696, %1807, %1640) : (tensor<64x8xi1>, tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1809 = "stablehlo.select"(%1696, %1640, %1807) : (tensor<64x8xi1>, tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1810 = "stablehlo.select"(%1692, %1809, %1640) : (tensor<64x8xi1>, tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1811 = "stablehlo.select"(%1692, %1640, %1809) : (tensor<64x8xi1>, tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1812 = "stablehlo.multiply"(%1810, %1689) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1813 = "stablehlo.subtract"(%1606, %1689) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1814 = "stablehlo.multiply"(%1812, %1813) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1815 = "stablehlo.multiply"(%1814, %1661) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1816 = "stablehlo.multiply"(%1815, %1657) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1817 = "stablehlo.multiply"(%1816, %1683) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1818 = "stablehlo.multiply"(%1816, %1684) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1819 = "stablehlo.add"(%1815, %1818) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1820 = "stablehlo.multiply"(%1817, %1683) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1821 = "stablehlo.add"(%1819, %1820) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1822 = "stablehlo.add"(%1821, %1820) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1823 = "stablehlo.multiply"(%1822, %1682) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1824 = "stablehlo.multiply"(%1808, %1680) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1825 = "stablehlo.subtract"(%1606, %1680) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1826 = "stablehlo.multiply"(%1824, %1825) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1827 = "stablehlo.multiply"(%1826, %1661) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1828 = "stablehlo.multiply"(%1827, %1657) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1829 = "stablehlo.multiply"(%1828, %1674) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1830 = "stablehlo.multiply"(%1828, %1675) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1831 = "stablehlo.add"(%1827, %1830) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1832 = "stablehlo.multiply"(%1829, %1674) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1833 = "stablehlo.add"(%1831, %1832) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1834 = "stablehlo.add"(%1833, %1832) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1835 = "stablehlo.multiply"(%1834, %1673) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1836 = "stablehlo.add"(%1823, %1835) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1837 = "stablehlo.negate"(%1811) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1838 = "stablehlo.multiply"(%1837, %1671) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1839 = "stablehlo.subtract"(%1606, %1671) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1840 = "stablehlo.multiply"(%1838, %1839) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1841 = "stablehlo.multiply"(%1840, %1661) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1842 = "stablehlo.multiply"(%1841, %1657) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1843 = "stablehlo.multiply"(%1842, %1665) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1844 = "stablehlo.multiply"(%1842, %1666) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1845 = "stablehlo.add"(%1841, %1844) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1846 = "stablehlo.multiply"(%1843, %1665) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1847 = "stablehlo.add"(%1845, %1846) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1848 = "stablehlo.add"(%1847, %1846) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1849 = "stablehlo.multiply"(%1848, %1664) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1850 = "stablehlo.add"(%1836, %1849) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1851 = "stablehlo.multiply"(%1811, %1663) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1852 = "stablehlo.subtract"(%1606, %1663) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1853 = "stablehlo.multiply"(%1851, %1852) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1854 = "stablehlo.multiply"(%1853, %1661) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1855 = "stablehlo.multiply"(%1854, %1657) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1856 = "stablehlo.multiply"(%1855, %1653) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1857 = "stablehlo.multiply"(%1855, %1654) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1858 = "stablehlo.add"(%1854, %1857) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1859 = "stablehlo.multiply"(%1856, %1653) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1860 = "stablehlo.add"(%1858, %1859) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1861 = "stablehlo.add"(%1860, %1859) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1862 = "stablehlo.multiply"(%1861, %1652) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1863 = "stablehlo.add"(%1850, %1862) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1864 = "stablehlo.multiply"(%1863, %1647) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1865 = "stablehlo.multiply"(%1864, %1645) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1866 = "stablehlo.multiply"(%1804, %1609) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1867 = "stablehlo.multiply"(%1866, %1630) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1868 = "stablehlo.multiply"(%1867, %1632) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1869 = "stablehlo.negate"(%1868) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1870 = "stablehlo.add"(%1865, %1869) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1871 = "stablehlo.multiply"(%1866, %1628) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1872 = "stablehlo.negate"(%1866) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1873 = "stablehlo.add"(%1871, %1872) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1874 = "stablehlo.negate"(%1873) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1875 = "stablehlo.add"(%1870, %1874) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1876 = "stablehlo.multiply"(%1875, %1616) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1877 = "stablehlo.negate"(%1876) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1878 = "stablehlo.multiply"(%1875, %1612) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1879 = "stablehlo.add"(%1877, %1878) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1880 = "stablehlo.multiply"(%1879, %1609) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1881 = "stablehlo.multiply"(%1799, %1597) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1882 = "stablehlo.broadcast_in_dim"(%1881) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x8xf32>
    %1883 = "stablehlo.multiply"(%1882, %1589) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1884 = "stablehlo.add"(%1883, %1883) : (tensor<64x8xf32>, tensor<64x8xf32>) -> tensor<64x8xf32>
    %1885 = "stablehlo.negate"(%1884) : (tensor<64x8xf32>) -> tensor<64x8xf32>
    %1886 = "stablehlo.pad"(%1880, %319) {edge_padding_low = array<i64: 0, 8>, edge_padding_high = array<i64: 0, 0>, interior_padding = array<i64: 0, 0>} : (tensor<64x8xf32>, tensor<f32>) -> tensor<64x16xf32>
    %1887 = "stablehlo.pad"(%1885, %319) {edge_padding_low = array<i64: 0, 0>, edge_padding_high = array<i64: 0, 8>, interior_padding = array<i64: 0, 0>} : (tensor<64x8xf32>, tensor<f32>) -> tensor<64x16xf32>
    %1888 = "stablehlo.add"(%1886, %1887) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1889 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1893 = "stablehlo.reduce"(%1888, %1889) ({
      ^bb0(%1890: tensor<f32>, %1891: tensor<f32>):
        %1892 = "stablehlo.add"(%1890, %1891) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1892) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<16xf32>
    %1894 = "stablehlo.dot_general"(%1888, %72) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x16xf32>, tensor<16x16xf32>) -> tensor<64x16xf32>
    %1895 = "stablehlo.dot_general"(%1888, %1583) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<16x16xf32>
    %1896 = "stablehlo.transpose"(%1895) {permutation = array<i64: 1, 0>} : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %1897 = "stablehlo.multiply"(%1894, %1581) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1898 = "stablehlo.multiply"(%1894, %1579) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1899 = "stablehlo.reshape"(%1577) : (tensor<64xf32>) -> tensor<64x1xf32>
    %1900 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1904 = "stablehlo.reduce"(%1897, %1900) ({
      ^bb0(%1901: tensor<f32>, %1902: tensor<f32>):
        %1903 = "stablehlo.add"(%1901, %1902) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1903) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<64xf32>
    %1905 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %1906 = "stablehlo.broadcast_in_dim"(%1905) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64xf32>
    %1907 = "stablehlo.multiply"(%1904, %1906) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1908 = "stablehlo.reshape"(%1907) : (tensor<64xf32>) -> tensor<64x1xf32>
    %1909 = "stablehlo.reshape"(%1908) : (tensor<64x1xf32>) -> tensor<64xf32>
    %1910 = "stablehlo.broadcast_in_dim"(%1909) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x16xf32>
    %1911 = "stablehlo.subtract"(%1897, %1910) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1912 = "stablehlo.multiply"(%1897, %1579) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1913 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1917 = "stablehlo.reduce"(%1912, %1913) ({
      ^bb0(%1914: tensor<f32>, %1915: tensor<f32>):
        %1916 = "stablehlo.add"(%1914, %1915) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1916) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<64xf32>
    %1918 = "stablehlo.multiply"(%1917, %1906) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %1919 = "stablehlo.reshape"(%1918) : (tensor<64xf32>) -> tensor<64x1xf32>
    %1920 = "stablehlo.reshape"(%1919) : (tensor<64x1xf32>) -> tensor<64xf32>
    %1921 = "stablehlo.broadcast_in_dim"(%1920) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x16xf32>
    %1922 = "stablehlo.multiply"(%1579, %1921) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1923 = "stablehlo.subtract"(%1911, %1922) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1924 = "stablehlo.reshape"(%1899) : (tensor<64x1xf32>) -> tensor<64xf32>
    %1925 = "stablehlo.broadcast_in_dim"(%1924) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x16xf32>
    %1926 = "stablehlo.multiply"(%1923, %1925) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %1927 = "stablehlo.pad"(%1898, %319) {edge_padding_low = array<i64: 0, 16>, edge_padding_high = array<i64: 0, 0>, interior_padding = array<i64: 0, 0>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<64x32xf32>
    %1928 = "stablehlo.pad"(%1894, %319) {edge_padding_low = array<i64: 0, 0>, edge_padding_high = array<i64: 0, 16>, interior_padding = array<i64: 0, 0>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<64x32xf32>
    %1929 = "stablehlo.add"(%1927, %1928) : (tensor<64x32xf32>, tensor<64x32xf32>) -> tensor<64x32xf32>
    %1930 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1934 = "stablehlo.reduce"(%1929, %1930) ({
      ^bb0(%1931: tensor<f32>, %1932: tensor<f32>):
        %1933 = "stablehlo.add"(%1931, %1932) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%1933) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<64x32xf32>, tensor<f32>) -> tensor<32xf32>
    %1935 = "stablehlo.dot_general"(%1929, %70) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x32xf32>, tensor<16x32xf32>) -> tensor<64x16xf32>
    %1936 = "stablehlo.dot_general"(%1929, %1394) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x32xf32>, tensor<64x16xf32>) -> tensor<32x16xf32>
    %1937 = "stablehlo.transpose"(%1936) {permutation = array<i64: 1, 0>} : (tensor<32x16xf32>) -> tensor<16x32xf32>
    %1938 = "stablehlo.constant"() {value = dense<0.0> : tensor<64x16xf32>} : () -> tensor<64x16xf32>
    %1939 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %1940 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1941 = "stablehlo.broadcast_in_dim"(%1940) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x48xf32>
    %1942 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1943 = "stablehlo.broadcast_in_dim"(%1942) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x48xf32>
    %1944 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1945 = "stablehlo.broadcast_in_dim"(%1944) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %1946 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1947 = "stablehlo.broadcast_in_dim"(%1946) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %1948 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1949 = "stablehlo.broadcast_in_dim"(%1948) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x16xf32>
    %1950 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1951 = "stablehlo.broadcast_in_dim"(%1950) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %1952 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1953 = "stablehlo.broadcast_in_dim"(%1952) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x16xf32>
    %1954 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %1955 = "stablehlo.broadcast_in_dim"(%1954) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2161:29 = "stablehlo.while"(%1939, %1926, %1938, %1941, %1943, %1945, %1947, %1949, %1951, %1953, %1955, %1394, %62, %63, %64, %65, %66, %67, %68, %69, %1546#2, %1546#3, %1546#4, %1546#5, %1546#6, %1546#7, %1546#8, %1546#9, %1546#10) ({
      ^bb0(%1956: tensor<i32>, %1957: tensor<64x16xf32>, %1958: tensor<64x16xf32>, %1959: tensor<2x16x48xf32>, %1960: tensor<2x48xf32>, %1961: tensor<2x16xf32>, %1962: tensor<2x16xf32>, %1963: tensor<2x16x16xf32>, %1964: tensor<2x16xf32>, %1965: tensor<2x16x16xf32>, %1966: tensor<2x16xf32>, %1967: tensor<64x16xf32>, %1968: tensor<2x16x48xf32>, %1969: tensor<2x48xf32>, %1970: tensor<2x16xf32>, %1971: tensor<2x16xf32>, %1972: tensor<2x16x16xf32>, %1973: tensor<2x16xf32>, %1974: tensor<2x16x16xf32>, %1975: tensor<2x16xf32>, %1976: tensor<2x64x48xf32>, %1977: tensor<2x64x16xf32>, %1978: tensor<2x64xf32>, %1979: tensor<2x64x16xf32>, %1980: tensor<2x64x16xf32>, %1981: tensor<2x64x16xf32>, %1982: tensor<2x64x16xf32>, %1983: tensor<2x64x16xf32>, %1984: tensor<2x64x16xf32>):
        %1985 = "stablehlo.constant"() {value = dense<2> : tensor<i32>} : () -> tensor<i32>
        %1986 = "stablehlo.compare"(%1956, %1985) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        "stablehlo.return"(%1986) : (tensor<i1>) -> ()
    }, {
      ^bb0(%1987: tensor<i32>, %1988: tensor<64x16xf32>, %1989: tensor<64x16xf32>, %1990: tensor<2x16x48xf32>, %1991: tensor<2x48xf32>, %1992: tensor<2x16xf32>, %1993: tensor<2x16xf32>, %1994: tensor<2x16x16xf32>, %1995: tensor<2x16xf32>, %1996: tensor<2x16x16xf32>, %1997: tensor<2x16xf32>, %1998: tensor<64x16xf32>, %1999: tensor<2x16x48xf32>, %2000: tensor<2x48xf32>, %2001: tensor<2x16xf32>, %2002: tensor<2x16xf32>, %2003: tensor<2x16x16xf32>, %2004: tensor<2x16xf32>, %2005: tensor<2x16x16xf32>, %2006: tensor<2x16xf32>, %2007: tensor<2x64x48xf32>, %2008: tensor<2x64x16xf32>, %2009: tensor<2x64xf32>, %2010: tensor<2x64x16xf32>, %2011: tensor<2x64x16xf32>, %2012: tensor<2x64x16xf32>, %2013: tensor<2x64x16xf32>, %2014: tensor<2x64x16xf32>, %2015: tensor<2x64x16xf32>):
        %2016 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
        %2017 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %2018 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %2019 = "stablehlo.subtract"(%2018, %1987) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        %2020 = "stablehlo.dynamic_slice"(%1999, %2019, %2016, %2016) {slice_sizes = array<i64: 1, 16, 48>} : (tensor<2x16x48xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x48xf32>
        %2021 = "stablehlo.reshape"(%2020) : (tensor<1x16x48xf32>) -> tensor<16x48xf32>
        %2022 = "stablehlo.dynamic_slice"(%2000, %2019, %2016) {slice_sizes = array<i64: 1, 48>} : (tensor<2x48xf32>, tensor<i32>, tensor<i32>) -> tensor<1x48xf32>
        %2023 = "stablehlo.reshape"(%2022) : (tensor<1x48xf32>) -> tensor<48xf32>
        %2024 = "stablehlo.dynamic_slice"(%2001, %2019, %2016) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %2025 = "stablehlo.reshape"(%2024) : (tensor<1x16xf32>) -> tensor<16xf32>
        %2026 = "stablehlo.dynamic_slice"(%2002, %2019, %2016) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %2027 = "stablehlo.reshape"(%2026) : (tensor<1x16xf32>) -> tensor<16xf32>
        %2028 = "stablehlo.dynamic_slice"(%2003, %2019, %2016, %2016) {slice_sizes = array<i64: 1, 16, 16>} : (tensor<2x16x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x16xf32>
        %2029 = "stablehlo.reshape"(%2028) : (tensor<1x16x16xf32>) -> tensor<16x16xf32>
        %2030 = "stablehlo.dynamic_slice"(%2004, %2019, %2016) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %2031 = "stablehlo.reshape"(%2030) : (tensor<1x16xf32>) -> tensor<16xf32>
        %2032 = "stablehlo.dynamic_slice"(%2005, %2019, %2016, %2016) {slice_sizes = array<i64: 1, 16, 16>} : (tensor<2x16x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x16xf32>
        %2033 = "stablehlo.reshape"(%2032) : (tensor<1x16x16xf32>) -> tensor<16x16xf32>
        %2034 = "stablehlo.dynamic_slice"(%2006, %2019, %2016) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %2035 = "stablehlo.reshape"(%2034) : (tensor<1x16xf32>) -> tensor<16xf32>
        %2036 = "stablehlo.dynamic_slice"(%2007, %2019, %2016, %2016) {slice_sizes = array<i64: 1, 64, 48>} : (tensor<2x64x48xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x48xf32>
        %2037 = "stablehlo.reshape"(%2036) : (tensor<1x64x48xf32>) -> tensor<64x48xf32>
        %2038 = "stablehlo.dynamic_slice"(%2008, %2019, %2016, %2016) {slice_sizes = array<i64: 1, 64, 16>} : (tensor<2x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x16xf32>
        %2039 = "stablehlo.reshape"(%2038) : (tensor<1x64x16xf32>) -> tensor<64x16xf32>
        %2040 = "stablehlo.dynamic_slice"(%2009, %2019, %2016) {slice_sizes = array<i64: 1, 64>} : (tensor<2x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
        %2041 = "stablehlo.reshape"(%2040) : (tensor<1x64xf32>) -> tensor<64xf32>
        %2042 = "stablehlo.dynamic_slice"(%2010, %2019, %2016, %2016) {slice_sizes = array<i64: 1, 64, 16>} : (tensor<2x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x16xf32>
        %2043 = "stablehlo.reshape"(%2042) : (tensor<1x64x16xf32>) -> tensor<64x16xf32>
        %2044 = "stablehlo.dynamic_slice"(%2011, %2019, %2016, %2016) {slice_sizes = array<i64: 1, 64, 16>} : (tensor<2x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x16xf32>
        %2045 = "stablehlo.reshape"(%2044) : (tensor<1x64x16xf32>) -> tensor<64x16xf32>
        %2046 = "stablehlo.dynamic_slice"(%2012, %2019, %2016, %2016) {slice_sizes = array<i64: 1, 64, 16>} : (tensor<2x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x16xf32>
        %2047 = "stablehlo.reshape"(%2046) : (tensor<1x64x16xf32>) -> tensor<64x16xf32>
        %2048 = "stablehlo.dynamic_slice"(%2013, %2019, %2016, %2016) {slice_sizes = array<i64: 1, 64, 16>} : (tensor<2x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x16xf32>
        %2049 = "stablehlo.reshape"(%2048) : (tensor<1x64x16xf32>) -> tensor<64x16xf32>
        %2050 = "stablehlo.dynamic_slice"(%2014, %2019, %2016, %2016) {slice_sizes = array<i64: 1, 64, 16>} : (tensor<2x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x16xf32>
        %2051 = "stablehlo.reshape"(%2050) : (tensor<1x64x16xf32>) -> tensor<64x16xf32>
        %2052 = "stablehlo.dynamic_slice"(%2015, %2019, %2016, %2016) {slice_sizes = array<i64: 1, 64, 16>} : (tensor<2x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x16xf32>
        %2053 = "stablehlo.reshape"(%2052) : (tensor<1x64x16xf32>) -> tensor<64x16xf32>
        %2054 = "stablehlo.broadcast_in_dim"(%2023) {broadcast_dimensions = array<i64: 1>} : (tensor<48xf32>) -> tensor<64x48xf32>
        %2055 = "stablehlo.add"(%2037, %2054) : (tensor<64x48xf32>, tensor<64x48xf32>) -> tensor<64x48xf32>
        %2056 = "stablehlo.slice"(%2055) {start_indices = array<i64: 0, 16>, limit_indices = array<i64: 64, 32>, strides = array<i64: 1, 1>} : (tensor<64x48xf32>) -> tensor<64x16xf32>
        %2057 = "stablehlo.slice"(%2055) {start_indices = array<i64: 0, 32>, limit_indices = array<i64: 64, 48>, strides = array<i64: 1, 1>} : (tensor<64x48xf32>) -> tensor<64x16xf32>
        %2058 = "stablehlo.broadcast_in_dim"(%2025) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<64x16xf32>
        %2059 = "stablehlo.constant"() {value = dense<1.0> : tensor<f32>} : () -> tensor<f32>
        %2060 = "stablehlo.broadcast_in_dim"(%2059) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64x16xf32>
        %2061 = "stablehlo.add"(%2056, %2060) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %2062 = "stablehlo.multiply"(%1988, %2053) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %2063 = "stablehlo.multiply"(%1988, %2057) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %2064 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2068 = "stablehlo.reduce"(%2063, %2064) ({
          ^bb0(%2065: tensor<f32>, %2066: tensor<f32>):
            %2067 = "stablehlo.add"(%2065, %2066) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2067) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<16xf32>
        %2069 = "stablehlo.dot_general"(%2063, %2033) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x16xf32>, tensor<16x16xf32>) -> tensor<64x16xf32>
        %2070 = "stablehlo.dot_general"(%2063, %2051) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<16x16xf32>
        %2071 = "stablehlo.transpose"(%2070) {permutation = array<i64: 1, 0>} : (tensor<16x16xf32>) -> tensor<16x16xf32>
        %2072 = "stablehlo.multiply"(%2069, %2049) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %2073 = "stablehlo.multiply"(%2069, %2047) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %2074 = "stablehlo.multiply"(%2073, %2049) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %2075 = "stablehlo.subtract"(%2060, %2049) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %2076 = "stablehlo.multiply"(%2074, %2075) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %2077 = "stablehlo.add"(%2072, %2076) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %2078 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2082 = "stablehlo.reduce"(%2077, %2078) ({
          ^bb0(%2079: tensor<f32>, %2080: tensor<f32>):
            %2081 = "stablehlo.add"(%2079, %2080) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2081) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<16xf32>
        %2083 = "stablehlo.dot_general"(%2077, %2029) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x16xf32>, tensor<16x16xf32>) -> tensor<64x16xf32>
        %2084 = "stablehlo.dot_general"(%2077, %2045) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<16x16xf32>
        %2085 = "stablehlo.transpose"(%2084) {permutation = array<i64: 1, 0>} : (tensor<16x16xf32>) -> tensor<16x16xf32>
        %2086 = "stablehlo.multiply"(%2083, %2061) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %2087 = "stablehlo.multiply"(%2083, %2043) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %2088 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2092 = "stablehlo.reduce"(%2086, %2088) ({
          ^bb0(%2089: tensor<f32>, %2090: tensor<f32>):
            %2091 = "stablehlo.add"(%2089, %2090) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2091) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<16xf32>
        %2093 = "stablehlo.multiply"(%2086, %2058) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %2094 = "stablehlo.multiply"(%2086, %2039) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %2095 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2099 = "stablehlo.reduce"(%2094, %2095) ({
          ^bb0(%2096: tensor<f32>, %2097: tensor<f32>):
            %2098 = "stablehlo.add"(%2096, %2097) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2098) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<16xf32>
        %2100 = "stablehlo.reshape"(%2041) : (tensor<64xf32>) -> tensor<64x1xf32>
        %2101 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2105 = "stablehlo.reduce"(%2093, %2101) ({
          ^bb0(%2102: tensor<f32>, %2103: tensor<f32>):
            %2104 = "stablehlo.add"(%2102, %2103) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2104) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 1>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<64xf32>
        %2106 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %2107 = "stablehlo.broadcast_in_dim"(%2106) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<64xf32>
        %2108 = "stablehlo.multiply"(%2105, %2107) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
        %2109 = "stablehlo.reshape"(%2108) : (tensor<64xf32>) -> tensor<64x1xf32>
        %2110 = "stablehlo.reshape"(%2109) : (tensor<64x1xf32>) -> tensor<64xf32>
        %2111 = "stablehlo.broadcast_in_dim"(%2110) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x16xf32>
        %2112 = "stablehlo.subtract"(%2093, %2111) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %2113 = "stablehlo.multiply"(%2093, %2039) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %2114 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2118 = "stablehlo.reduce"(%2113, %2114) ({
          ^bb0(%2115: tensor<f32>, %2116: tensor<f32>):
            %2117 = "stablehlo.add"(%2115, %2116) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2117) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 1>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<64xf32>
        %2119 = "stablehlo.multiply"(%2118, %2107) : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
        %2120 = "stablehlo.reshape"(%2119) : (tensor<64xf32>) -> tensor<64x1xf32>
        %2121 = "stablehlo.reshape"(%2120) : (tensor<64x1xf32>) -> tensor<64xf32>
        %2122 = "stablehlo.broadcast_in_dim"(%2121) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x16xf32>
        %2123 = "stablehlo.multiply"(%2039, %2122) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %2124 = "stablehlo.subtract"(%2112, %2123) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %2125 = "stablehlo.reshape"(%2100) : (tensor<64x1xf32>) -> tensor<64xf32>
        %2126 = "stablehlo.broadcast_in_dim"(%2125) {broadcast_dimensions = array<i64: 0>} : (tensor<64xf32>) -> tensor<64x16xf32>
        %2127 = "stablehlo.multiply"(%2124, %2126) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %2128 = "stablehlo.add"(%1988, %2127) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %2129 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2130 = "stablehlo.pad"(%2062, %2129) {edge_padding_low = array<i64: 0, 32>, edge_padding_high = array<i64: 0, 0>, interior_padding = array<i64: 0, 0>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<64x48xf32>
        %2131 = "stablehlo.pad"(%2087, %2129) {edge_padding_low = array<i64: 0, 16>, edge_padding_high = array<i64: 0, 16>, interior_padding = array<i64: 0, 0>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<64x48xf32>
        %2132 = "stablehlo.add"(%2130, %2131) : (tensor<64x48xf32>, tensor<64x48xf32>) -> tensor<64x48xf32>
        %2133 = "stablehlo.pad"(%2083, %2129) {edge_padding_low = array<i64: 0, 0>, edge_padding_high = array<i64: 0, 32>, interior_padding = array<i64: 0, 0>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<64x48xf32>
        %2134 = "stablehlo.add"(%2132, %2133) : (tensor<64x48xf32>, tensor<64x48xf32>) -> tensor<64x48xf32>
        %2135 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2139 = "stablehlo.reduce"(%2134, %2135) ({
          ^bb0(%2136: tensor<f32>, %2137: tensor<f32>):
            %2138 = "stablehlo.add"(%2136, %2137) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2138) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0>} : (tensor<64x48xf32>, tensor<f32>) -> tensor<48xf32>
        %2140 = "stablehlo.dot_general"(%2134, %2021) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x48xf32>, tensor<16x48xf32>) -> tensor<64x16xf32>
        %2141 = "stablehlo.dot_general"(%2134, %1998) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x48xf32>, tensor<64x16xf32>) -> tensor<48x16xf32>
        %2142 = "stablehlo.transpose"(%2141) {permutation = array<i64: 1, 0>} : (tensor<48x16xf32>) -> tensor<16x48xf32>
        %2143 = "stablehlo.add"(%1989, %2140) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
        %2144 = "stablehlo.add"(%1987, %2017) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        %2145 = "stablehlo.reshape"(%2142) : (tensor<16x48xf32>) -> tensor<1x16x48xf32>
        %2146 = "stablehlo.dynamic_update_slice"(%1990, %2145, %2019, %2016, %2016) : (tensor<2x16x48xf32>, tensor<1x16x48xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x16x48xf32>
        %2147 = "stablehlo.reshape"(%2139) : (tensor<48xf32>) -> tensor<1x48xf32>
        %2148 = "stablehlo.dynamic_update_slice"(%1991, %2147, %2019, %2016) : (tensor<2x48xf32>, tensor<1x48xf32>, tensor<i32>, tensor<i32>) -> tensor<2x48xf32>
        %2149 = "stablehlo.reshape"(%2099) : (tensor<16xf32>) -> tensor<1x16xf32>
        %2150 = "stablehlo.dynamic_update_slice"(%1992, %2149, %2019, %2016) : (tensor<2x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<2x16xf32>
        %2151 = "stablehlo.reshape"(%2092) : (tensor<16xf32>) -> tensor<1x16xf32>
        %2152 = "stablehlo.dynamic_update_slice"(%1993, %2151, %2019, %2016) : (tensor<2x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<2x16xf32>
        %2153 = "stablehlo.reshape"(%2085) : (tensor<16x16xf32>) -> tensor<1x16x16xf32>
        %2154 = "stablehlo.dynamic_update_slice"(%1994, %2153, %2019, %2016, %2016) : (tensor<2x16x16xf32>, tensor<1x16x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x16x16xf32>
        %2155 = "stablehlo.reshape"(%2082) : (tensor<16xf32>) -> tensor<1x16xf32>
        %2156 = "stablehlo.dynamic_update_slice"(%1995, %2155, %2019, %2016) : (tensor<2x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<2x16xf32>
        %2157 = "stablehlo.reshape"(%2071) : (tensor<16x16xf32>) -> tensor<1x16x16xf32>
        %2158 = "stablehlo.dynamic_update_slice"(%1996, %2157, %2019, %2016, %2016) : (tensor<2x16x16xf32>, tensor<1x16x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x16x16xf32>
        %2159 = "stablehlo.reshape"(%2068) : (tensor<16xf32>) -> tensor<1x16xf32>
        %2160 = "stablehlo.dynamic_update_slice"(%1997, %2159, %2019, %2016) : (tensor<2x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<2x16xf32>
        "stablehlo.return"(%2144, %2128, %2143, %2146, %2148, %2150, %2152, %2154, %2156, %2158, %2160, %1998, %1999, %2000, %2001, %2002, %2003, %2004, %2005, %2006, %2007, %2008, %2009, %2010, %2011, %2012, %2013, %2014, %2015) : (tensor<i32>, tensor<64x16xf32>, tensor<64x16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<64x16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x64x48xf32>, tensor<2x64x16xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> ()
    }) : (tensor<i32>, tensor<64x16xf32>, tensor<64x16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<64x16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x64x48xf32>, tensor<2x64x16xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> (tensor<i32>, tensor<64x16xf32>, tensor<64x16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<64x16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x64x48xf32>, tensor<2x64x16xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>, tensor<2x64x16xf32>)
    %2162 = "stablehlo.add"(%1935, %2161#2) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2163 = "stablehlo.multiply"(%2162, %1393) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2164 = "stablehlo.multiply"(%2162, %1389) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2165 = "stablehlo.multiply"(%2164, %1393) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2166 = "stablehlo.subtract"(%1580, %1393) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2167 = "stablehlo.multiply"(%2165, %2166) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2168 = "stablehlo.add"(%2163, %2167) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2169 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2173 = "stablehlo.reduce"(%2161#1, %2169) ({
      ^bb0(%2170: tensor<f32>, %2171: tensor<f32>):
        %2172 = "stablehlo.add"(%2170, %2171) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%2172) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<16xf32>
    %2174 = "stablehlo.dot_general"(%2161#1, %1357) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x16xf32>, tensor<64x8xf32>) -> tensor<16x8xf32>
    %2175 = "stablehlo.transpose"(%2174) {permutation = array<i64: 1, 0>} : (tensor<16x8xf32>) -> tensor<8x16xf32>
    %2176 = "sdy.sharding_constraint"(%2168) {sharding = #sdy.sharding<@mesh, [{"data"}, {}]>} : (tensor<64x16xf32>) -> tensor<64x16xf32>
    %2177 = "sdy.sharding_constraint"(%2176) {sharding = #sdy.sharding<@mesh, [{"data"}, {}]>} : (tensor<64x16xf32>) -> tensor<64x16xf32>
    %2178 = "stablehlo.reshape"(%2177) : (tensor<64x16xf32>) -> tensor<32x2x16xf32>
    %2179 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2183 = "stablehlo.reduce"(%2178, %2179) ({
      ^bb0(%2180: tensor<f32>, %2181: tensor<f32>):
        %2182 = "stablehlo.add"(%2180, %2181) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%2182) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1>} : (tensor<32x2x16xf32>, tensor<f32>) -> tensor<32x16xf32>
    %2184 = "stablehlo.reshape"(%2183) : (tensor<32x16xf32>) -> tensor<32x1x16xf32>
    %2185 = "stablehlo.reshape"(%2184) : (tensor<32x1x16xf32>) -> tensor<32x16xf32>
    %2186 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2190 = "stablehlo.reduce"(%2185, %2186) ({
      ^bb0(%2187: tensor<f32>, %2188: tensor<f32>):
        %2189 = "stablehlo.add"(%2187, %2188) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%2189) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<32x16xf32>, tensor<f32>) -> tensor<16xf32>
    %2191 = "stablehlo.dot_general"(%2185, %58) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<32x16xf32>, tensor<16x16xf32>) -> tensor<32x16xf32>
    %2192 = "stablehlo.dot_general"(%2185, %1332) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<32x16xf32>, tensor<32x16xf32>) -> tensor<16x16xf32>
    %2193 = "stablehlo.transpose"(%2192) {permutation = array<i64: 1, 0>} : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %2194 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2198 = "stablehlo.reduce"(%2176, %2194) ({
      ^bb0(%2195: tensor<f32>, %2196: tensor<f32>):
        %2197 = "stablehlo.add"(%2195, %2196) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%2197) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<16xf32>
    %2199 = "stablehlo.dot_general"(%2176, %56) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x16xf32>, tensor<16x16xf32>) -> tensor<64x16xf32>
    %2200 = "stablehlo.dot_general"(%2176, %1376) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<16x16xf32>
    %2201 = "stablehlo.transpose"(%2200) {permutation = array<i64: 1, 0>} : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %2202 = "stablehlo.multiply"(%2199, %1375) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2203 = "stablehlo.multiply"(%2199, %1374) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2204 = "stablehlo.multiply"(%2203, %1375) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2205 = "stablehlo.subtract"(%1580, %1375) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2206 = "stablehlo.multiply"(%2204, %2205) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2207 = "stablehlo.add"(%2202, %2206) : (tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<64x16xf32>
    %2208 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2212 = "stablehlo.reduce"(%2207, %2208) ({
      ^bb0(%2209: tensor<f32>, %2210: tensor<f32>):
        %2211 = "stablehlo.add"(%2209, %2210) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%2211) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<64x16xf32>, tensor<f32>) -> tensor<16xf32>
    %2213 = "stablehlo.dot_general"(%2207, %1371) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<64x16xf32>, tensor<64x256xf32>) -> tensor<16x256xf32>
    %2214 = "stablehlo.transpose"(%2213) {permutation = array<i64: 1, 0>} : (tensor<16x256xf32>) -> tensor<256x16xf32>
    %2215 = "stablehlo.reshape"(%2191) : (tensor<32x16xf32>) -> tensor<8x4x16xf32>
    %2216 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2220 = "stablehlo.reduce"(%2215, %2216) ({
      ^bb0(%2217: tensor<f32>, %2218: tensor<f32>):
        %2219 = "stablehlo.add"(%2217, %2218) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%2219) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<16xf32>
    %2221 = "stablehlo.multiply"(%2215, %1328) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %2222 = "stablehlo.multiply"(%2215, %1327) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %2223 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2227 = "stablehlo.reduce"(%2222, %2223) ({
      ^bb0(%2224: tensor<f32>, %2225: tensor<f32>):
        %2226 = "stablehlo.add"(%2224, %2225) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%2226) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<16xf32>
    %2228 = "stablehlo.reshape"(%1325) : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
    %2229 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2233 = "stablehlo.reduce"(%2221, %2229) ({
      ^bb0(%2230: tensor<f32>, %2231: tensor<f32>):
        %2232 = "stablehlo.add"(%2230, %2231) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%2232) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
    %2234 = "stablehlo.broadcast_in_dim"(%1905) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
    %2235 = "stablehlo.multiply"(%2233, %2234) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %2236 = "stablehlo.reshape"(%2235) : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
    %2237 = "stablehlo.reshape"(%2236) : (tensor<8x4x1xf32>) -> tensor<8x4xf32>
    %2238 = "stablehlo.broadcast_in_dim"(%2237) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
    %2239 = "stablehlo.subtract"(%2221, %2238) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %2240 = "stablehlo.multiply"(%2221, %1327) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %2241 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2245 = "stablehlo.reduce"(%2240, %2241) ({
      ^bb0(%2242: tensor<f32>, %2243: tensor<f32>):
        %2244 = "stablehlo.add"(%2242, %2243) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%2244) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
    %2246 = "stablehlo.multiply"(%2245, %2234) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
    %2247 = "stablehlo.reshape"(%2246) : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
    %2248 = "stablehlo.reshape"(%2247) : (tensor<8x4x1xf32>) -> tensor<8x4xf32>
    %2249 = "stablehlo.broadcast_in_dim"(%2248) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
    %2250 = "stablehlo.multiply"(%1327, %2249) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %2251 = "stablehlo.subtract"(%2239, %2250) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %2252 = "stablehlo.reshape"(%2228) : (tensor<8x4x1xf32>) -> tensor<8x4xf32>
    %2253 = "stablehlo.broadcast_in_dim"(%2252) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
    %2254 = "stablehlo.multiply"(%2251, %2253) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %2255 = "stablehlo.constant"() {value = dense<0.0> : tensor<8x8x16xf32>} : () -> tensor<8x8x16xf32>
    %2256 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %2257 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2258 = "stablehlo.broadcast_in_dim"(%2257) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2259 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2260 = "stablehlo.broadcast_in_dim"(%2259) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2261 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2262 = "stablehlo.broadcast_in_dim"(%2261) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %2263 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2264 = "stablehlo.broadcast_in_dim"(%2263) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %2265 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2266 = "stablehlo.broadcast_in_dim"(%2265) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %2267 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2268 = "stablehlo.broadcast_in_dim"(%2267) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %2269 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2270 = "stablehlo.broadcast_in_dim"(%2269) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %2271 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2272 = "stablehlo.broadcast_in_dim"(%2271) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %2273 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2274 = "stablehlo.broadcast_in_dim"(%2273) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x16xf32>
    %2275 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2276 = "stablehlo.broadcast_in_dim"(%2275) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2277 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2278 = "stablehlo.broadcast_in_dim"(%2277) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %2279 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2280 = "stablehlo.broadcast_in_dim"(%2279) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %2281 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2282 = "stablehlo.broadcast_in_dim"(%2281) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %2283 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2284 = "stablehlo.broadcast_in_dim"(%2283) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %2285 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2286 = "stablehlo.broadcast_in_dim"(%2285) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2287 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2288 = "stablehlo.broadcast_in_dim"(%2287) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2289 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2290 = "stablehlo.broadcast_in_dim"(%2289) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %2291 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2292 = "stablehlo.broadcast_in_dim"(%2291) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %2293 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2294 = "stablehlo.broadcast_in_dim"(%2293) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x16xf32>
    %2295 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2296 = "stablehlo.broadcast_in_dim"(%2295) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2297 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2298 = "stablehlo.broadcast_in_dim"(%2297) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2299 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2300 = "stablehlo.broadcast_in_dim"(%2299) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2301 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2302 = "stablehlo.broadcast_in_dim"(%2301) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x64xf32>
    %2303 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2304 = "stablehlo.broadcast_in_dim"(%2303) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %2305 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2306 = "stablehlo.broadcast_in_dim"(%2305) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %2307 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2308 = "stablehlo.broadcast_in_dim"(%2307) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2958:84 = "stablehlo.while"(%2256, %2254, %2255, %2258, %2260, %2262, %2264, %2266, %2268, %2270, %2272, %2274, %2276, %2278, %2280, %2282, %2284, %2286, %2288, %2290, %2292, %2294, %2296, %2298, %2300, %2302, %2304, %2306, %2308, %441, %793, %26, %27, %28, %29, %30, %31, %32, %33, %34, %35, %36, %37, %38, %39, %40, %41, %42, %43, %44, %45, %46, %47, %48, %49, %50, %51, %1299#2, %1299#3, %1299#4, %1299#5, %1299#6, %1299#7, %1299#8, %1299#9, %1299#10, %1299#11, %1299#12, %1299#13, %1299#14, %1299#15, %1299#16, %1299#17, %1299#18, %1299#19, %1299#20, %1299#21, %1299#22, %1299#23, %1299#24, %1299#25, %1299#26, %1299#27, %1299#28) ({
      ^bb0(%2309: tensor<i32>, %2310: tensor<8x4x16xf32>, %2311: tensor<8x8x16xf32>, %2312: tensor<2x16xf32>, %2313: tensor<2x16xf32>, %2314: tensor<2x16x2x8xf32>, %2315: tensor<2x2x8xf32>, %2316: tensor<2x16x2x8xf32>, %2317: tensor<2x2x8xf32>, %2318: tensor<2x16x2x8xf32>, %2319: tensor<2x2x8xf32>, %2320: tensor<2x2x8x16xf32>, %2321: tensor<2x16xf32>, %2322: tensor<2x16x2x8xf32>, %2323: tensor<2x2x8xf32>, %2324: tensor<2x16x2x8xf32>, %2325: tensor<2x2x8xf32>, %2326: tensor<2x16xf32>, %2327: tensor<2x16xf32>, %2328: tensor<2x16x2x8xf32>, %2329: tensor<2x2x8xf32>, %2330: tensor<2x2x8x16xf32>, %2331: tensor<2x16xf32>, %2332: tensor<2x16xf32>, %2333: tensor<2x16xf32>, %2334: tensor<2x16x64xf32>, %2335: tensor<2x64xf32>, %2336: tensor<2x64x16xf32>, %2337: tensor<2x16xf32>, %2338: tensor<8x1x1x8xi1>, %2339: tensor<8x8x16xf32>, %2340: tensor<2x16xf32>, %2341: tensor<2x16xf32>, %2342: tensor<2x16x2x8xf32>, %2343: tensor<2x2x8xf32>, %2344: tensor<2x16x2x8xf32>, %2345: tensor<2x2x8xf32>, %2346: tensor<2x16x2x8xf32>, %2347: tensor<2x2x8xf32>, %2348: tensor<2x2x8x16xf32>, %2349: tensor<2x16xf32>, %2350: tensor<2x16x2x8xf32>, %2351: tensor<2x2x8xf32>, %2352: tensor<2x16x2x8xf32>, %2353: tensor<2x2x8xf32>, %2354: tensor<2x16xf32>, %2355: tensor<2x16xf32>, %2356: tensor<2x16x2x8xf32>, %2357: tensor<2x2x8xf32>, %2358: tensor<2x2x8x16xf32>, %2359: tensor<2x16xf32>, %2360: tensor<2x16xf32>, %2361: tensor<2x16xf32>, %2362: tensor<2x16x64xf32>, %2363: tensor<2x64xf32>, %2364: tensor<2x64x16xf32>, %2365: tensor<2x16xf32>, %2366: tensor<2x8x4x16xf32>, %2367: tensor<2x8x4xf32>, %2368: tensor<2x8x4x16xf32>, %2369: tensor<2x2x8x8x4xf32>, %2370: tensor<2x2x8x8x4xf32>, %2371: tensor<2x2x8x8x4xf32>, %2372: tensor<2x8x2x4x4xf32>, %2373: tensor<2x8x2x4xf32>, %2374: tensor<2x8x2x4x8xf32>, %2375: tensor<2x8x4x2x8xf32>, %2376: tensor<2x2x8x8x8xf32>, %2377: tensor<2x2x8x8x8xf32>, %2378: tensor<2x8x4x16xf32>, %2379: tensor<2x8x4xf32>, %2380: tensor<2x8x4x16xf32>, %2381: tensor<2x2x8x8x4xf32>, %2382: tensor<2x8x2x4x8xf32>, %2383: tensor<2x8x2x4xf32>, %2384: tensor<2x8x2x4x8xf32>, %2385: tensor<2x8x4x2x8xf32>, %2386: tensor<2x8x4x16xf32>, %2387: tensor<2x8x4xf32>, %2388: tensor<2x8x4x16xf32>, %2389: tensor<2x8x4x64xf32>, %2390: tensor<2x8x4x64xf32>, %2391: tensor<2x8x4x64xf32>, %2392: tensor<2x8x4x64xf32>):
        %2393 = "stablehlo.constant"() {value = dense<2> : tensor<i32>} : () -> tensor<i32>
        %2394 = "stablehlo.compare"(%2309, %2393) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        "stablehlo.return"(%2394) : (tensor<i1>) -> ()
    }, {
      ^bb0(%2395: tensor<i32>, %2396: tensor<8x4x16xf32>, %2397: tensor<8x8x16xf32>, %2398: tensor<2x16xf32>, %2399: tensor<2x16xf32>, %2400: tensor<2x16x2x8xf32>, %2401: tensor<2x2x8xf32>, %2402: tensor<2x16x2x8xf32>, %2403: tensor<2x2x8xf32>, %2404: tensor<2x16x2x8xf32>, %2405: tensor<2x2x8xf32>, %2406: tensor<2x2x8x16xf32>, %2407: tensor<2x16xf32>, %2408: tensor<2x16x2x8xf32>, %2409: tensor<2x2x8xf32>, %2410: tensor<2x16x2x8xf32>, %2411: tensor<2x2x8xf32>, %2412: tensor<2x16xf32>, %2413: tensor<2x16xf32>, %2414: tensor<2x16x2x8xf32>, %2415: tensor<2x2x8xf32>, %2416: tensor<2x2x8x16xf32>, %2417: tensor<2x16xf32>, %2418: tensor<2x16xf32>, %2419: tensor<2x16xf32>, %2420: tensor<2x16x64xf32>, %2421: tensor<2x64xf32>, %2422: tensor<2x64x16xf32>, %2423: tensor<2x16xf32>, %2424: tensor<8x1x1x8xi1>, %2425: tensor<8x8x16xf32>, %2426: tensor<2x16xf32>, %2427: tensor<2x16xf32>, %2428: tensor<2x16x2x8xf32>, %2429: tensor<2x2x8xf32>, %2430: tensor<2x16x2x8xf32>, %2431: tensor<2x2x8xf32>, %2432: tensor<2x16x2x8xf32>, %2433: tensor<2x2x8xf32>, %2434: tensor<2x2x8x16xf32>, %2435: tensor<2x16xf32>, %2436: tensor<2x16x2x8xf32>, %2437: tensor<2x2x8xf32>, %2438: tensor<2x16x2x8xf32>, %2439: tensor<2x2x8xf32>, %2440: tensor<2x16xf32>, %2441: tensor<2x16xf32>, %2442: tensor<2x16x2x8xf32>, %2443: tensor<2x2x8xf32>, %2444: tensor<2x2x8x16xf32>, %2445: tensor<2x16xf32>, %2446: tensor<2x16xf32>, %2447: tensor<2x16xf32>, %2448: tensor<2x16x64xf32>, %2449: tensor<2x64xf32>, %2450: tensor<2x64x16xf32>, %2451: tensor<2x16xf32>, %2452: tensor<2x8x4x16xf32>, %2453: tensor<2x8x4xf32>, %2454: tensor<2x8x4x16xf32>, %2455: tensor<2x2x8x8x4xf32>, %2456: tensor<2x2x8x8x4xf32>, %2457: tensor<2x2x8x8x4xf32>, %2458: tensor<2x8x2x4x4xf32>, %2459: tensor<2x8x2x4xf32>, %2460: tensor<2x8x2x4x8xf32>, %2461: tensor<2x8x4x2x8xf32>, %2462: tensor<2x2x8x8x8xf32>, %2463: tensor<2x2x8x8x8xf32>, %2464: tensor<2x8x4x16xf32>, %2465: tensor<2x8x4xf32>, %2466: tensor<2x8x4x16xf32>, %2467: tensor<2x2x8x8x4xf32>, %2468: tensor<2x8x2x4x8xf32>, %2469: tensor<2x8x2x4xf32>, %2470: tensor<2x8x2x4x8xf32>, %2471: tensor<2x8x4x2x8xf32>, %2472: tensor<2x8x4x16xf32>, %2473: tensor<2x8x4xf32>, %2474: tensor<2x8x4x16xf32>, %2475: tensor<2x8x4x64xf32>, %2476: tensor<2x8x4x64xf32>, %2477: tensor<2x8x4x64xf32>, %2478: tensor<2x8x4x64xf32>):
        %2479 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
        %2480 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %2481 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %2482 = "stablehlo.subtract"(%2481, %2395) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        %2483 = "stablehlo.dynamic_slice"(%2426, %2482, %2479) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %2484 = "stablehlo.reshape"(%2483) : (tensor<1x16xf32>) -> tensor<16xf32>
        %2485 = "stablehlo.dynamic_slice"(%2427, %2482, %2479) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %2486 = "stablehlo.reshape"(%2485) : (tensor<1x16xf32>) -> tensor<16xf32>
        %2487 = "stablehlo.dynamic_slice"(%2428, %2482, %2479, %2479, %2479) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %2488 = "stablehlo.reshape"(%2487) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %2489 = "stablehlo.dynamic_slice"(%2429, %2482, %2479, %2479) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %2490 = "stablehlo.reshape"(%2489) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %2491 = "stablehlo.dynamic_slice"(%2430, %2482, %2479, %2479, %2479) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %2492 = "stablehlo.reshape"(%2491) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %2493 = "stablehlo.dynamic_slice"(%2431, %2482, %2479, %2479) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %2494 = "stablehlo.reshape"(%2493) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %2495 = "stablehlo.dynamic_slice"(%2432, %2482, %2479, %2479, %2479) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %2496 = "stablehlo.reshape"(%2495) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %2497 = "stablehlo.dynamic_slice"(%2433, %2482, %2479, %2479) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %2498 = "stablehlo.reshape"(%2497) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %2499 = "stablehlo.dynamic_slice"(%2434, %2482, %2479, %2479, %2479) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<2x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %2500 = "stablehlo.reshape"(%2499) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
        %2501 = "stablehlo.dynamic_slice"(%2435, %2482, %2479) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %2502 = "stablehlo.reshape"(%2501) : (tensor<1x16xf32>) -> tensor<16xf32>
        %2503 = "stablehlo.dynamic_slice"(%2436, %2482, %2479, %2479, %2479) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %2504 = "stablehlo.reshape"(%2503) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %2505 = "stablehlo.dynamic_slice"(%2437, %2482, %2479, %2479) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %2506 = "stablehlo.reshape"(%2505) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %2507 = "stablehlo.dynamic_slice"(%2438, %2482, %2479, %2479, %2479) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %2508 = "stablehlo.reshape"(%2507) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %2509 = "stablehlo.dynamic_slice"(%2439, %2482, %2479, %2479) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %2510 = "stablehlo.reshape"(%2509) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %2511 = "stablehlo.dynamic_slice"(%2440, %2482, %2479) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %2512 = "stablehlo.reshape"(%2511) : (tensor<1x16xf32>) -> tensor<16xf32>
        %2513 = "stablehlo.dynamic_slice"(%2441, %2482, %2479) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %2514 = "stablehlo.reshape"(%2513) : (tensor<1x16xf32>) -> tensor<16xf32>
        %2515 = "stablehlo.dynamic_slice"(%2442, %2482, %2479, %2479, %2479) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<2x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %2516 = "stablehlo.reshape"(%2515) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %2517 = "stablehlo.dynamic_slice"(%2443, %2482, %2479, %2479) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<2x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %2518 = "stablehlo.reshape"(%2517) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %2519 = "stablehlo.dynamic_slice"(%2444, %2482, %2479, %2479, %2479) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<2x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %2520 = "stablehlo.reshape"(%2519) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
        %2521 = "stablehlo.dynamic_slice"(%2445, %2482, %2479) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %2522 = "stablehlo.reshape"(%2521) : (tensor<1x16xf32>) -> tensor<16xf32>
        %2523 = "stablehlo.dynamic_slice"(%2446, %2482, %2479) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %2524 = "stablehlo.reshape"(%2523) : (tensor<1x16xf32>) -> tensor<16xf32>
        %2525 = "stablehlo.dynamic_slice"(%2447, %2482, %2479) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %2526 = "stablehlo.reshape"(%2525) : (tensor<1x16xf32>) -> tensor<16xf32>
        %2527 = "stablehlo.dynamic_slice"(%2448, %2482, %2479, %2479) {slice_sizes = array<i64: 1, 16, 64>} : (tensor<2x16x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x64xf32>
        %2528 = "stablehlo.reshape"(%2527) : (tensor<1x16x64xf32>) -> tensor<16x64xf32>
        %2529 = "stablehlo.dynamic_slice"(%2449, %2482, %2479) {slice_sizes = array<i64: 1, 64>} : (tensor<2x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
        %2530 = "stablehlo.reshape"(%2529) : (tensor<1x64xf32>) -> tensor<64xf32>
        %2531 = "stablehlo.dynamic_slice"(%2450, %2482, %2479, %2479) {slice_sizes = array<i64: 1, 64, 16>} : (tensor<2x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x16xf32>
        %2532 = "stablehlo.reshape"(%2531) : (tensor<1x64x16xf32>) -> tensor<64x16xf32>
        %2533 = "stablehlo.dynamic_slice"(%2451, %2482, %2479) {slice_sizes = array<i64: 1, 16>} : (tensor<2x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %2534 = "stablehlo.reshape"(%2533) : (tensor<1x16xf32>) -> tensor<16xf32>
        %2535 = "stablehlo.dynamic_slice"(%2452, %2482, %2479, %2479, %2479) {slice_sizes = array<i64: 1, 8, 4, 16>} : (tensor<2x8x4x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4x16xf32>
        %2536 = "stablehlo.reshape"(%2535) : (tensor<1x8x4x16xf32>) -> tensor<8x4x16xf32>
        %2537 = "stablehlo.dynamic_slice"(%2453, %2482, %2479, %2479) {slice_sizes = array<i64: 1, 8, 4>} : (tensor<2x8x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4xf32>
        %2538 = "stablehlo.reshape"(%2537) : (tensor<1x8x4xf32>) -> tensor<8x4xf32>
        %2539 = "stablehlo.dynamic_slice"(%2454, %2482, %2479, %2479, %2479) {slice_sizes = array<i64: 1, 8, 4, 16>} : (tensor<2x8x4x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4x16xf32>
        %2540 = "stablehlo.reshape"(%2539) : (tensor<1x8x4x16xf32>) -> tensor<8x4x16xf32>
        %2541 = "stablehlo.dynamic_slice"(%2455, %2482, %2479, %2479, %2479, %2479) {slice_sizes = array<i64: 1, 2, 8, 8, 4>} : (tensor<2x2x8x8x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x8x4xf32>
        %2542 = "stablehlo.reshape"(%2541) : (tensor<1x2x8x8x4xf32>) -> tensor<2x8x8x4xf32>
        %2543 = "stablehlo.dynamic_slice"(%2456, %2482, %2479, %2479, %2479, %2479) {slice_sizes = array<i64: 1, 2, 8, 8, 4>} : (tensor<2x2x8x8x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x8x4xf32>
        %2544 = "stablehlo.reshape"(%2543) : (tensor<1x2x8x8x4xf32>) -> tensor<2x8x8x4xf32>
        %2545 = "stablehlo.dynamic_slice"(%2457, %2482, %2479, %2479, %2479, %2479) {slice_sizes = array<i64: 1, 2, 8, 8, 4>} : (tensor<2x2x8x8x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x8x4xf32>
        %2546 = "stablehlo.reshape"(%2545) : (tensor<1x2x8x8x4xf32>) -> tensor<2x8x8x4xf32>
        %2547 = "stablehlo.dynamic_slice"(%2458, %2482, %2479, %2479, %2479, %2479) {slice_sizes = array<i64: 1, 8, 2, 4, 4>} : (tensor<2x8x2x4x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x2x4x4xf32>
        %2548 = "stablehlo.reshape"(%2547) : (tensor<1x8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %2549 = "stablehlo.dynamic_slice"(%2459, %2482, %2479, %2479, %2479) {slice_sizes = array<i64: 1, 8, 2, 4>} : (tensor<2x8x2x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x2x4xf32>
        %2550 = "stablehlo.reshape"(%2549) : (tensor<1x8x2x4xf32>) -> tensor<8x2x4xf32>
        %2551 = "stablehlo.dynamic_slice"(%2460, %2482, %2479, %2479, %2479, %2479) {slice_sizes = array<i64: 1, 8, 2, 4, 8>} : (tensor<2x8x2x4x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x2x4x8xf32>
        %2552 = "stablehlo.reshape"(%2551) : (tensor<1x8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %2553 = "stablehlo.dynamic_slice"(%2461, %2482, %2479, %2479, %2479, %2479) {slice_sizes = array<i64: 1, 8, 4, 2, 8>} : (tensor<2x8x4x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4x2x8xf32>
        %2554 = "stablehlo.reshape"(%2553) : (tensor<1x8x4x2x8xf32>) -> tensor<8x4x2x8xf32>
        %2555 = "stablehlo.dynamic_slice"(%2462, %2482, %2479, %2479, %2479, %2479) {slice_sizes = array<i64: 1, 2, 8, 8, 8>} : (tensor<2x2x8x8x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x8x8xf32>
        %2556 = "stablehlo.reshape"(%2555) : (tensor<1x2x8x8x8xf32>) -> tensor<2x8x8x8xf32>
        %2557 = "stablehlo.dynamic_slice"(%2463, %2482, %2479, %2479, %2479, %2479) {slice_sizes = array<i64: 1, 2, 8, 8, 8>} : (tensor<2x2x8x8x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x8x8xf32>
        %2558 = "stablehlo.reshape"(%2557) : (tensor<1x2x8x8x8xf32>) -> tensor<2x8x8x8xf32>
        %2559 = "stablehlo.dynamic_slice"(%2464, %2482, %2479, %2479, %2479) {slice_sizes = array<i64: 1, 8, 4, 16>} : (tensor<2x8x4x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4x16xf32>
        %2560 = "stablehlo.reshape"(%2559) : (tensor<1x8x4x16xf32>) -> tensor<8x4x16xf32>
        %2561 = "stablehlo.dynamic_slice"(%2465, %2482, %2479, %2479) {slice_sizes = array<i64: 1, 8, 4>} : (tensor<2x8x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4xf32>
        %2562 = "stablehlo.reshape"(%2561) : (tensor<1x8x4xf32>) -> tensor<8x4xf32>
        %2563 = "stablehlo.dynamic_slice"(%2466, %2482, %2479, %2479, %2479) {slice_sizes = array<i64: 1, 8, 4, 16>} : (tensor<2x8x4x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4x16xf32>
        %2564 = "stablehlo.reshape"(%2563) : (tensor<1x8x4x16xf32>) -> tensor<8x4x16xf32>
        %2565 = "stablehlo.dynamic_slice"(%2467, %2482, %2479, %2479, %2479, %2479) {slice_sizes = array<i64: 1, 2, 8, 8, 4>} : (tensor<2x2x8x8x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x8x4xf32>
        %2566 = "stablehlo.reshape"(%2565) : (tensor<1x2x8x8x4xf32>) -> tensor<2x8x8x4xf32>
        %2567 = "stablehlo.dynamic_slice"(%2468, %2482, %2479, %2479, %2479, %2479) {slice_sizes = array<i64: 1, 8, 2, 4, 8>} : (tensor<2x8x2x4x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x2x4x8xf32>
        %2568 = "stablehlo.reshape"(%2567) : (tensor<1x8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %2569 = "stablehlo.dynamic_slice"(%2469, %2482, %2479, %2479, %2479) {slice_sizes = array<i64: 1, 8, 2, 4>} : (tensor<2x8x2x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x2x4xf32>
        %2570 = "stablehlo.reshape"(%2569) : (tensor<1x8x2x4xf32>) -> tensor<8x2x4xf32>
        %2571 = "stablehlo.dynamic_slice"(%2470, %2482, %2479, %2479, %2479, %2479) {slice_sizes = array<i64: 1, 8, 2, 4, 8>} : (tensor<2x8x2x4x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x2x4x8xf32>
        %2572 = "stablehlo.reshape"(%2571) : (tensor<1x8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %2573 = "stablehlo.dynamic_slice"(%2471, %2482, %2479, %2479, %2479, %2479) {slice_sizes = array<i64: 1, 8, 4, 2, 8>} : (tensor<2x8x4x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4x2x8xf32>
        %2574 = "stablehlo.reshape"(%2573) : (tensor<1x8x4x2x8xf32>) -> tensor<8x4x2x8xf32>
        %2575 = "stablehlo.dynamic_slice"(%2472, %2482, %2479, %2479, %2479) {slice_sizes = array<i64: 1, 8, 4, 16>} : (tensor<2x8x4x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4x16xf32>
        %2576 = "stablehlo.reshape"(%2575) : (tensor<1x8x4x16xf32>) -> tensor<8x4x16xf32>
        %2577 = "stablehlo.dynamic_slice"(%2473, %2482, %2479, %2479) {slice_sizes = array<i64: 1, 8, 4>} : (tensor<2x8x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4xf32>
        %2578 = "stablehlo.reshape"(%2577) : (tensor<1x8x4xf32>) -> tensor<8x4xf32>
        %2579 = "stablehlo.dynamic_slice"(%2474, %2482, %2479, %2479, %2479) {slice_sizes = array<i64: 1, 8, 4, 16>} : (tensor<2x8x4x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4x16xf32>
        %2580 = "stablehlo.reshape"(%2579) : (tensor<1x8x4x16xf32>) -> tensor<8x4x16xf32>
        %2581 = "stablehlo.dynamic_slice"(%2475, %2482, %2479, %2479, %2479) {slice_sizes = array<i64: 1, 8, 4, 64>} : (tensor<2x8x4x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4x64xf32>
        %2582 = "stablehlo.reshape"(%2581) : (tensor<1x8x4x64xf32>) -> tensor<8x4x64xf32>
        %2583 = "stablehlo.dynamic_slice"(%2476, %2482, %2479, %2479, %2479) {slice_sizes = array<i64: 1, 8, 4, 64>} : (tensor<2x8x4x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4x64xf32>
        %2584 = "stablehlo.reshape"(%2583) : (tensor<1x8x4x64xf32>) -> tensor<8x4x64xf32>
        %2585 = "stablehlo.dynamic_slice"(%2477, %2482, %2479, %2479, %2479) {slice_sizes = array<i64: 1, 8, 4, 64>} : (tensor<2x8x4x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4x64xf32>
        %2586 = "stablehlo.reshape"(%2585) : (tensor<1x8x4x64xf32>) -> tensor<8x4x64xf32>
        %2587 = "stablehlo.dynamic_slice"(%2478, %2482, %2479, %2479, %2479) {slice_sizes = array<i64: 1, 8, 4, 64>} : (tensor<2x8x4x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x4x64xf32>
        %2588 = "stablehlo.reshape"(%2587) : (tensor<1x8x4x64xf32>) -> tensor<8x4x64xf32>
        %2589 = "stablehlo.broadcast_in_dim"(%2484) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %2590 = "stablehlo.constant"() {value = dense<3.5355338e-1> : tensor<f32>} : () -> tensor<f32>
        %2591 = "stablehlo.broadcast_in_dim"(%2590) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x4x4xf32>
        %2592 = "stablehlo.reshape"(%2550) : (tensor<8x2x4xf32>) -> tensor<8x2x4x1xf32>
        %2593 = "stablehlo.reshape"(%2592) : (tensor<8x2x4x1xf32>) -> tensor<8x2x4xf32>
        %2594 = "stablehlo.broadcast_in_dim"(%2593) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x4xf32>) -> tensor<8x2x4x8xf32>
        %2595 = "stablehlo.reshape"(%2506) : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
        %2596 = "stablehlo.reshape"(%2595) : (tensor<2x8x1xf32>) -> tensor<2x8x1x1xf32>
        %2597 = "stablehlo.reshape"(%2596) : (tensor<2x8x1x1xf32>) -> tensor<2x8xf32>
        %2598 = "stablehlo.broadcast_in_dim"(%2597) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x8x8xf32>
        %2599 = "stablehlo.add"(%2556, %2598) : (tensor<2x8x8x8xf32>, tensor<2x8x8x8xf32>) -> tensor<2x8x8x8xf32>
        %2600 = "stablehlo.reshape"(%2510) : (tensor<2x8xf32>) -> tensor<2x8x1xf32>
        %2601 = "stablehlo.reshape"(%2600) : (tensor<2x8x1xf32>) -> tensor<2x8x1x1xf32>
        %2602 = "stablehlo.reshape"(%2601) : (tensor<2x8x1x1xf32>) -> tensor<2x8xf32>
        %2603 = "stablehlo.broadcast_in_dim"(%2602) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x8x8xf32>
        %2604 = "stablehlo.add"(%2558, %2603) : (tensor<2x8x8x8xf32>, tensor<2x8x8x8xf32>) -> tensor<2x8x8x8xf32>
        %2605 = "stablehlo.broadcast_in_dim"(%2512) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %2606 = "stablehlo.broadcast_in_dim"(%2590) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x4x8xf32>
        %2607 = "stablehlo.reshape"(%2424) : (tensor<8x1x1x8xi1>) -> tensor<8x8xi1>
        %2608 = "stablehlo.broadcast_in_dim"(%2607) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<8x8xi1>) -> tensor<8x2x4x8xi1>
        %2609 = "stablehlo.reshape"(%2570) : (tensor<8x2x4xf32>) -> tensor<8x2x4x1xf32>
        %2610 = "stablehlo.reshape"(%2609) : (tensor<8x2x4x1xf32>) -> tensor<8x2x4xf32>
        %2611 = "stablehlo.broadcast_in_dim"(%2610) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x4xf32>) -> tensor<8x2x4x8xf32>
        %2612 = "stablehlo.broadcast_in_dim"(%2524) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x4x16xf32>
        %2613 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
        %2614 = "stablehlo.broadcast_in_dim"(%2613) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4x64xf32>
        %2615 = "stablehlo.constant"() {value = dense<7.0710677e-1> : tensor<f32>} : () -> tensor<f32>
        %2616 = "stablehlo.broadcast_in_dim"(%2615) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4x64xf32>
        %2617 = "sdy.sharding_constraint"(%2396) {sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>} : (tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2618 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2622 = "stablehlo.reduce"(%2617, %2618) ({
          ^bb0(%2619: tensor<f32>, %2620: tensor<f32>):
            %2621 = "stablehlo.add"(%2619, %2620) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2621) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<16xf32>
        %2623 = "stablehlo.dot_general"(%2617, %2532) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x4x16xf32>, tensor<64x16xf32>) -> tensor<8x4x64xf32>
        %2624 = "stablehlo.dot_general"(%2617, %2588) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x4x16xf32>, tensor<8x4x64xf32>) -> tensor<16x64xf32>
        %2625 = "stablehlo.transpose"(%2624) {permutation = array<i64: 1, 0>} : (tensor<16x64xf32>) -> tensor<64x16xf32>
        %2626 = "stablehlo.multiply"(%2623, %2586) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %2627 = "stablehlo.multiply"(%2623, %2582) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %2628 = "stablehlo.multiply"(%2584, %2584) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %2629 = "stablehlo.negate"(%2628) : (tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %2630 = "stablehlo.exponential"(%2629) : (tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %2631 = "stablehlo.multiply"(%2627, %2630) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %2632 = "stablehlo.constant"() {value = dense<1.1283792> : tensor<f32>} : () -> tensor<f32>
        %2633 = "stablehlo.broadcast_in_dim"(%2632) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4x64xf32>
        %2634 = "stablehlo.multiply"(%2631, %2633) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %2635 = "stablehlo.multiply"(%2634, %2616) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %2636 = "stablehlo.multiply"(%2626, %2614) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %2637 = "stablehlo.add"(%2635, %2636) : (tensor<8x4x64xf32>, tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
        %2638 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2642 = "stablehlo.reduce"(%2637, %2638) ({
          ^bb0(%2639: tensor<f32>, %2640: tensor<f32>):
            %2641 = "stablehlo.add"(%2639, %2640) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2641) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x4x64xf32>, tensor<f32>) -> tensor<64xf32>
        %2643 = "stablehlo.dot_general"(%2637, %2528) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x4x64xf32>, tensor<16x64xf32>) -> tensor<8x4x16xf32>
        %2644 = "stablehlo.dot_general"(%2637, %2580) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x4x64xf32>, tensor<8x4x16xf32>) -> tensor<64x16xf32>
        %2645 = "stablehlo.transpose"(%2644) {permutation = array<i64: 1, 0>} : (tensor<64x16xf32>) -> tensor<16x64xf32>
        %2646 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2650 = "stablehlo.reduce"(%2643, %2646) ({
          ^bb0(%2647: tensor<f32>, %2648: tensor<f32>):
            %2649 = "stablehlo.add"(%2647, %2648) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2649) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<16xf32>
        %2651 = "stablehlo.multiply"(%2643, %2612) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2652 = "stablehlo.multiply"(%2643, %2576) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2653 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2657 = "stablehlo.reduce"(%2652, %2653) ({
          ^bb0(%2654: tensor<f32>, %2655: tensor<f32>):
            %2656 = "stablehlo.add"(%2654, %2655) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2656) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<16xf32>
        %2658 = "stablehlo.reshape"(%2578) : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
        %2659 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2663 = "stablehlo.reduce"(%2651, %2659) ({
          ^bb0(%2660: tensor<f32>, %2661: tensor<f32>):
            %2662 = "stablehlo.add"(%2660, %2661) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2662) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %2664 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %2665 = "stablehlo.broadcast_in_dim"(%2664) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x4xf32>
        %2666 = "stablehlo.multiply"(%2663, %2665) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %2667 = "stablehlo.reshape"(%2666) : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
        %2668 = "stablehlo.reshape"(%2667) : (tensor<8x4x1xf32>) -> tensor<8x4xf32>
        %2669 = "stablehlo.broadcast_in_dim"(%2668) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %2670 = "stablehlo.subtract"(%2651, %2669) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2671 = "stablehlo.multiply"(%2651, %2576) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2672 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2676 = "stablehlo.reduce"(%2671, %2672) ({
          ^bb0(%2673: tensor<f32>, %2674: tensor<f32>):
            %2675 = "stablehlo.add"(%2673, %2674) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2675) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %2677 = "stablehlo.multiply"(%2676, %2665) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %2678 = "stablehlo.reshape"(%2677) : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
        %2679 = "stablehlo.reshape"(%2678) : (tensor<8x4x1xf32>) -> tensor<8x4xf32>
        %2680 = "stablehlo.broadcast_in_dim"(%2679) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %2681 = "stablehlo.multiply"(%2576, %2680) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2682 = "stablehlo.subtract"(%2670, %2681) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2683 = "stablehlo.reshape"(%2658) : (tensor<8x4x1xf32>) -> tensor<8x4xf32>
        %2684 = "stablehlo.broadcast_in_dim"(%2683) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %2685 = "stablehlo.multiply"(%2682, %2684) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2686 = "stablehlo.add"(%2617, %2685) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2687 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2691 = "stablehlo.reduce"(%2686, %2687) ({
          ^bb0(%2688: tensor<f32>, %2689: tensor<f32>):
            %2690 = "stablehlo.add"(%2688, %2689) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2690) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<16xf32>
        %2692 = "stablehlo.dot_general"(%2686, %2520) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x4x16xf32>, tensor<2x8x16xf32>) -> tensor<8x4x2x8xf32>
        %2693 = "stablehlo.dot_general"(%2686, %2574) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x4x16xf32>, tensor<8x4x2x8xf32>) -> tensor<16x2x8xf32>
        %2694 = "stablehlo.transpose"(%2693) {permutation = array<i64: 1, 2, 0>} : (tensor<16x2x8xf32>) -> tensor<2x8x16xf32>
        %2695 = "stablehlo.transpose"(%2692) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<8x4x2x8xf32>) -> tensor<8x2x4x8xf32>
        %2696 = "stablehlo.divide"(%2695, %2611) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %2697 = "stablehlo.multiply"(%2695, %2572) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %2698 = "stablehlo.divide"(%2697, %2611) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %2699 = "stablehlo.negate"(%2698) : (tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %2700 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2704 = "stablehlo.reduce"(%2699, %2700) ({
          ^bb0(%2701: tensor<f32>, %2702: tensor<f32>):
            %2703 = "stablehlo.add"(%2701, %2702) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2703) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x4x8xf32>, tensor<f32>) -> tensor<8x2x4xf32>
        %2705 = "stablehlo.reshape"(%2704) : (tensor<8x2x4xf32>) -> tensor<8x2x4x1xf32>
        %2706 = "stablehlo.dot_general"(%2696, %2604) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x2x4x8xf32>, tensor<2x8x8x8xf32>) -> tensor<8x2x4x8xf32>
        %2707 = "stablehlo.dot_general"(%2696, %2568) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x8x8xf32>
        %2708 = "stablehlo.transpose"(%2707) {permutation = array<i64: 1, 2, 0, 3>} : (tensor<8x2x8x8xf32>) -> tensor<2x8x8x8xf32>
        %2709 = "stablehlo.reshape"(%2705) : (tensor<8x2x4x1xf32>) -> tensor<8x2x4xf32>
        %2710 = "stablehlo.multiply"(%2706, %2568) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %2711 = "stablehlo.reshape"(%2709) : (tensor<8x2x4xf32>) -> tensor<8x2x4x1xf32>
        %2712 = "stablehlo.reshape"(%2711) : (tensor<8x2x4x1xf32>) -> tensor<8x2x4xf32>
        %2713 = "stablehlo.broadcast_in_dim"(%2712) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x4xf32>) -> tensor<8x2x4x8xf32>
        %2714 = "stablehlo.multiply"(%2713, %2568) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %2715 = "stablehlo.add"(%2710, %2714) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %2716 = "stablehlo.constant"() {value = dense<0.0> : tensor<8x2x4x8xf32>} : () -> tensor<8x2x4x8xf32>
        %2717 = "stablehlo.select"(%2608, %2715, %2716) : (tensor<8x2x4x8xi1>, tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %2718 = "stablehlo.multiply"(%2717, %2606) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %2719 = "stablehlo.dot_general"(%2718, %2599) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x2x4x8xf32>, tensor<2x8x8x8xf32>) -> tensor<8x2x4x8xf32>
        %2720 = "stablehlo.transpose"(%2719) {permutation = array<i64: 1, 3, 0, 2>} : (tensor<8x2x4x8xf32>) -> tensor<2x8x8x4xf32>
        %2721 = "stablehlo.dot_general"(%2718, %2566) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x2x4x8xf32>, tensor<2x8x8x4xf32>) -> tensor<8x2x8x8xf32>
        %2722 = "stablehlo.transpose"(%2721) {permutation = array<i64: 1, 3, 0, 2>} : (tensor<8x2x8x8xf32>) -> tensor<2x8x8x8xf32>
        %2723 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2727 = "stablehlo.reduce"(%2720, %2723) ({
          ^bb0(%2724: tensor<f32>, %2725: tensor<f32>):
            %2726 = "stablehlo.add"(%2724, %2725) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2726) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2, 3>} : (tensor<2x8x8x4xf32>, tensor<f32>) -> tensor<2x8xf32>
        %2728 = "stablehlo.reshape"(%2727) : (tensor<2x8xf32>) -> tensor<2x8x1x1xf32>
        %2729 = "stablehlo.reshape"(%2728) : (tensor<2x8x1x1xf32>) -> tensor<2x8x1xf32>
        %2730 = "stablehlo.reshape"(%2729) : (tensor<2x8x1xf32>) -> tensor<2x8xf32>
        %2731 = "stablehlo.dot_general"(%2720, %2564) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x4xf32>, tensor<8x4x16xf32>) -> tensor<2x8x16xf32>
        %2732 = "stablehlo.transpose"(%2731) {permutation = array<i64: 2, 0, 1>} : (tensor<2x8x16xf32>) -> tensor<16x2x8xf32>
        %2733 = "stablehlo.dot_general"(%2720, %2516) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [1, 2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x4xf32>, tensor<16x2x8xf32>) -> tensor<8x4x16xf32>
        %2734 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2738 = "stablehlo.reduce"(%2733, %2734) ({
          ^bb0(%2735: tensor<f32>, %2736: tensor<f32>):
            %2737 = "stablehlo.add"(%2735, %2736) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2737) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<16xf32>
        %2739 = "stablehlo.multiply"(%2733, %2605) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2740 = "stablehlo.multiply"(%2733, %2560) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2741 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2745 = "stablehlo.reduce"(%2740, %2741) ({
          ^bb0(%2742: tensor<f32>, %2743: tensor<f32>):
            %2744 = "stablehlo.add"(%2742, %2743) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2744) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<16xf32>
        %2746 = "stablehlo.reshape"(%2562) : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
        %2747 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2751 = "stablehlo.reduce"(%2739, %2747) ({
          ^bb0(%2748: tensor<f32>, %2749: tensor<f32>):
            %2750 = "stablehlo.add"(%2748, %2749) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2750) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %2752 = "stablehlo.multiply"(%2751, %2665) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %2753 = "stablehlo.reshape"(%2752) : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
        %2754 = "stablehlo.reshape"(%2753) : (tensor<8x4x1xf32>) -> tensor<8x4xf32>
        %2755 = "stablehlo.broadcast_in_dim"(%2754) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %2756 = "stablehlo.subtract"(%2739, %2755) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2757 = "stablehlo.multiply"(%2739, %2560) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2758 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2762 = "stablehlo.reduce"(%2757, %2758) ({
          ^bb0(%2759: tensor<f32>, %2760: tensor<f32>):
            %2761 = "stablehlo.add"(%2759, %2760) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2761) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %2763 = "stablehlo.multiply"(%2762, %2665) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %2764 = "stablehlo.reshape"(%2763) : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
        %2765 = "stablehlo.reshape"(%2764) : (tensor<8x4x1xf32>) -> tensor<8x4xf32>
        %2766 = "stablehlo.broadcast_in_dim"(%2765) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %2767 = "stablehlo.multiply"(%2560, %2766) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2768 = "stablehlo.subtract"(%2756, %2767) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2769 = "stablehlo.reshape"(%2746) : (tensor<8x4x1xf32>) -> tensor<8x4xf32>
        %2770 = "stablehlo.broadcast_in_dim"(%2769) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %2771 = "stablehlo.multiply"(%2768, %2770) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2772 = "stablehlo.add"(%2686, %2771) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2773 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2777 = "stablehlo.reduce"(%2708, %2773) ({
          ^bb0(%2774: tensor<f32>, %2775: tensor<f32>):
            %2776 = "stablehlo.add"(%2774, %2775) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2776) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2, 3>} : (tensor<2x8x8x8xf32>, tensor<f32>) -> tensor<2x8xf32>
        %2778 = "stablehlo.reshape"(%2777) : (tensor<2x8xf32>) -> tensor<2x8x1x1xf32>
        %2779 = "stablehlo.reshape"(%2778) : (tensor<2x8x1x1xf32>) -> tensor<2x8x1xf32>
        %2780 = "stablehlo.reshape"(%2779) : (tensor<2x8x1xf32>) -> tensor<2x8xf32>
        %2781 = "stablehlo.dot_general"(%2708, %2425) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x8xf32>, tensor<8x8x16xf32>) -> tensor<2x8x16xf32>
        %2782 = "stablehlo.transpose"(%2781) {permutation = array<i64: 2, 0, 1>} : (tensor<2x8x16xf32>) -> tensor<16x2x8xf32>
        %2783 = "stablehlo.dot_general"(%2708, %2508) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [1, 2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x8xf32>, tensor<16x2x8xf32>) -> tensor<8x8x16xf32>
        %2784 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2788 = "stablehlo.reduce"(%2722, %2784) ({
          ^bb0(%2785: tensor<f32>, %2786: tensor<f32>):
            %2787 = "stablehlo.add"(%2785, %2786) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2787) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2, 3>} : (tensor<2x8x8x8xf32>, tensor<f32>) -> tensor<2x8xf32>
        %2789 = "stablehlo.reshape"(%2788) : (tensor<2x8xf32>) -> tensor<2x8x1x1xf32>
        %2790 = "stablehlo.reshape"(%2789) : (tensor<2x8x1x1xf32>) -> tensor<2x8x1xf32>
        %2791 = "stablehlo.reshape"(%2790) : (tensor<2x8x1xf32>) -> tensor<2x8xf32>
        %2792 = "stablehlo.dot_general"(%2722, %2425) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x8xf32>, tensor<8x8x16xf32>) -> tensor<2x8x16xf32>
        %2793 = "stablehlo.transpose"(%2792) {permutation = array<i64: 2, 0, 1>} : (tensor<2x8x16xf32>) -> tensor<16x2x8xf32>
        %2794 = "stablehlo.dot_general"(%2722, %2504) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [1, 2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x8xf32>, tensor<16x2x8xf32>) -> tensor<8x8x16xf32>
        %2795 = "stablehlo.add"(%2783, %2794) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %2796 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2800 = "stablehlo.reduce"(%2772, %2796) ({
          ^bb0(%2797: tensor<f32>, %2798: tensor<f32>):
            %2799 = "stablehlo.add"(%2797, %2798) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2799) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<16xf32>
        %2801 = "stablehlo.dot_general"(%2772, %2500) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x4x16xf32>, tensor<2x8x16xf32>) -> tensor<8x4x2x8xf32>
        %2802 = "stablehlo.dot_general"(%2772, %2554) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x4x16xf32>, tensor<8x4x2x8xf32>) -> tensor<16x2x8xf32>
        %2803 = "stablehlo.transpose"(%2802) {permutation = array<i64: 1, 2, 0>} : (tensor<16x2x8xf32>) -> tensor<2x8x16xf32>
        %2804 = "stablehlo.transpose"(%2801) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<8x4x2x8xf32>) -> tensor<8x2x4x8xf32>
        %2805 = "stablehlo.divide"(%2804, %2594) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %2806 = "stablehlo.multiply"(%2804, %2552) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %2807 = "stablehlo.divide"(%2806, %2594) : (tensor<8x2x4x8xf32>, tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %2808 = "stablehlo.negate"(%2807) : (tensor<8x2x4x8xf32>) -> tensor<8x2x4x8xf32>
        %2809 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2813 = "stablehlo.reduce"(%2808, %2809) ({
          ^bb0(%2810: tensor<f32>, %2811: tensor<f32>):
            %2812 = "stablehlo.add"(%2810, %2811) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2812) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x4x8xf32>, tensor<f32>) -> tensor<8x2x4xf32>
        %2814 = "stablehlo.reshape"(%2813) : (tensor<8x2x4xf32>) -> tensor<8x2x4x1xf32>
        %2815 = "stablehlo.dot_general"(%2805, %2544) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x2x4x8xf32>, tensor<2x8x8x4xf32>) -> tensor<8x2x4x4xf32>
        %2816 = "stablehlo.dot_general"(%2805, %2548) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x2x4x8xf32>, tensor<8x2x4x4xf32>) -> tensor<8x2x8x4xf32>
        %2817 = "stablehlo.transpose"(%2816) {permutation = array<i64: 1, 2, 0, 3>} : (tensor<8x2x8x4xf32>) -> tensor<2x8x8x4xf32>
        %2818 = "stablehlo.reshape"(%2814) : (tensor<8x2x4x1xf32>) -> tensor<8x2x4xf32>
        %2819 = "stablehlo.multiply"(%2815, %2548) : (tensor<8x2x4x4xf32>, tensor<8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %2820 = "stablehlo.reshape"(%2818) : (tensor<8x2x4xf32>) -> tensor<8x2x4x1xf32>
        %2821 = "stablehlo.reshape"(%2820) : (tensor<8x2x4x1xf32>) -> tensor<8x2x4xf32>
        %2822 = "stablehlo.broadcast_in_dim"(%2821) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x4xf32>) -> tensor<8x2x4x4xf32>
        %2823 = "stablehlo.multiply"(%2822, %2548) : (tensor<8x2x4x4xf32>, tensor<8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %2824 = "stablehlo.add"(%2819, %2823) : (tensor<8x2x4x4xf32>, tensor<8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %2825 = "stablehlo.multiply"(%2824, %2591) : (tensor<8x2x4x4xf32>, tensor<8x2x4x4xf32>) -> tensor<8x2x4x4xf32>
        %2826 = "stablehlo.dot_general"(%2825, %2542) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x2x4x4xf32>, tensor<2x8x8x4xf32>) -> tensor<8x2x4x8xf32>
        %2827 = "stablehlo.transpose"(%2826) {permutation = array<i64: 1, 3, 0, 2>} : (tensor<8x2x4x8xf32>) -> tensor<2x8x8x4xf32>
        %2828 = "stablehlo.dot_general"(%2825, %2546) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x2x4x4xf32>, tensor<2x8x8x4xf32>) -> tensor<8x2x4x8xf32>
        %2829 = "stablehlo.transpose"(%2828) {permutation = array<i64: 1, 3, 0, 2>} : (tensor<8x2x4x8xf32>) -> tensor<2x8x8x4xf32>
        %2830 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2834 = "stablehlo.reduce"(%2827, %2830) ({
          ^bb0(%2831: tensor<f32>, %2832: tensor<f32>):
            %2833 = "stablehlo.add"(%2831, %2832) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2833) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2, 3>} : (tensor<2x8x8x4xf32>, tensor<f32>) -> tensor<2x8xf32>
        %2835 = "stablehlo.reshape"(%2834) : (tensor<2x8xf32>) -> tensor<2x8x1x1xf32>
        %2836 = "stablehlo.reshape"(%2835) : (tensor<2x8x1x1xf32>) -> tensor<2x8x1xf32>
        %2837 = "stablehlo.reshape"(%2836) : (tensor<2x8x1xf32>) -> tensor<2x8xf32>
        %2838 = "stablehlo.dot_general"(%2827, %2540) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x4xf32>, tensor<8x4x16xf32>) -> tensor<2x8x16xf32>
        %2839 = "stablehlo.transpose"(%2838) {permutation = array<i64: 2, 0, 1>} : (tensor<2x8x16xf32>) -> tensor<16x2x8xf32>
        %2840 = "stablehlo.dot_general"(%2827, %2496) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [1, 2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x4xf32>, tensor<16x2x8xf32>) -> tensor<8x4x16xf32>
        %2841 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2845 = "stablehlo.reduce"(%2817, %2841) ({
          ^bb0(%2842: tensor<f32>, %2843: tensor<f32>):
            %2844 = "stablehlo.add"(%2842, %2843) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2844) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2, 3>} : (tensor<2x8x8x4xf32>, tensor<f32>) -> tensor<2x8xf32>
        %2846 = "stablehlo.reshape"(%2845) : (tensor<2x8xf32>) -> tensor<2x8x1x1xf32>
        %2847 = "stablehlo.reshape"(%2846) : (tensor<2x8x1x1xf32>) -> tensor<2x8x1xf32>
        %2848 = "stablehlo.reshape"(%2847) : (tensor<2x8x1xf32>) -> tensor<2x8xf32>
        %2849 = "stablehlo.dot_general"(%2817, %2540) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x4xf32>, tensor<8x4x16xf32>) -> tensor<2x8x16xf32>
        %2850 = "stablehlo.transpose"(%2849) {permutation = array<i64: 2, 0, 1>} : (tensor<2x8x16xf32>) -> tensor<16x2x8xf32>
        %2851 = "stablehlo.dot_general"(%2817, %2492) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [1, 2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x4xf32>, tensor<16x2x8xf32>) -> tensor<8x4x16xf32>
        %2852 = "stablehlo.add"(%2840, %2851) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2853 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2857 = "stablehlo.reduce"(%2829, %2853) ({
          ^bb0(%2854: tensor<f32>, %2855: tensor<f32>):
            %2856 = "stablehlo.add"(%2854, %2855) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2856) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2, 3>} : (tensor<2x8x8x4xf32>, tensor<f32>) -> tensor<2x8xf32>
        %2858 = "stablehlo.reshape"(%2857) : (tensor<2x8xf32>) -> tensor<2x8x1x1xf32>
        %2859 = "stablehlo.reshape"(%2858) : (tensor<2x8x1x1xf32>) -> tensor<2x8x1xf32>
        %2860 = "stablehlo.reshape"(%2859) : (tensor<2x8x1xf32>) -> tensor<2x8xf32>
        %2861 = "stablehlo.dot_general"(%2829, %2540) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x4xf32>, tensor<8x4x16xf32>) -> tensor<2x8x16xf32>
        %2862 = "stablehlo.transpose"(%2861) {permutation = array<i64: 2, 0, 1>} : (tensor<2x8x16xf32>) -> tensor<16x2x8xf32>
        %2863 = "stablehlo.dot_general"(%2829, %2488) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [1, 2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x4xf32>, tensor<16x2x8xf32>) -> tensor<8x4x16xf32>
        %2864 = "stablehlo.add"(%2852, %2863) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2865 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2869 = "stablehlo.reduce"(%2864, %2865) ({
          ^bb0(%2866: tensor<f32>, %2867: tensor<f32>):
            %2868 = "stablehlo.add"(%2866, %2867) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2868) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<16xf32>
        %2870 = "stablehlo.multiply"(%2864, %2589) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2871 = "stablehlo.multiply"(%2864, %2536) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2872 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2876 = "stablehlo.reduce"(%2871, %2872) ({
          ^bb0(%2873: tensor<f32>, %2874: tensor<f32>):
            %2875 = "stablehlo.add"(%2873, %2874) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2875) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<16xf32>
        %2877 = "stablehlo.reshape"(%2538) : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
        %2878 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2882 = "stablehlo.reduce"(%2870, %2878) ({
          ^bb0(%2879: tensor<f32>, %2880: tensor<f32>):
            %2881 = "stablehlo.add"(%2879, %2880) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2881) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %2883 = "stablehlo.multiply"(%2882, %2665) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %2884 = "stablehlo.reshape"(%2883) : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
        %2885 = "stablehlo.reshape"(%2884) : (tensor<8x4x1xf32>) -> tensor<8x4xf32>
        %2886 = "stablehlo.broadcast_in_dim"(%2885) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %2887 = "stablehlo.subtract"(%2870, %2886) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2888 = "stablehlo.multiply"(%2870, %2536) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2889 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %2893 = "stablehlo.reduce"(%2888, %2889) ({
          ^bb0(%2890: tensor<f32>, %2891: tensor<f32>):
            %2892 = "stablehlo.add"(%2890, %2891) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%2892) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<8x4xf32>
        %2894 = "stablehlo.multiply"(%2893, %2665) : (tensor<8x4xf32>, tensor<8x4xf32>) -> tensor<8x4xf32>
        %2895 = "stablehlo.reshape"(%2894) : (tensor<8x4xf32>) -> tensor<8x4x1xf32>
        %2896 = "stablehlo.reshape"(%2895) : (tensor<8x4x1xf32>) -> tensor<8x4xf32>
        %2897 = "stablehlo.broadcast_in_dim"(%2896) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %2898 = "stablehlo.multiply"(%2536, %2897) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2899 = "stablehlo.subtract"(%2887, %2898) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2900 = "stablehlo.reshape"(%2877) : (tensor<8x4x1xf32>) -> tensor<8x4xf32>
        %2901 = "stablehlo.broadcast_in_dim"(%2900) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x4xf32>) -> tensor<8x4x16xf32>
        %2902 = "stablehlo.multiply"(%2899, %2901) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2903 = "stablehlo.add"(%2772, %2902) : (tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
        %2904 = "stablehlo.add"(%2397, %2795) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %2905 = "stablehlo.add"(%2395, %2480) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        %2906 = "stablehlo.reshape"(%2876) : (tensor<16xf32>) -> tensor<1x16xf32>
        %2907 = "stablehlo.dynamic_update_slice"(%2398, %2906, %2482, %2479) : (tensor<2x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<2x16xf32>
        %2908 = "stablehlo.reshape"(%2869) : (tensor<16xf32>) -> tensor<1x16xf32>
        %2909 = "stablehlo.dynamic_update_slice"(%2399, %2908, %2482, %2479) : (tensor<2x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<2x16xf32>
        %2910 = "stablehlo.reshape"(%2862) : (tensor<16x2x8xf32>) -> tensor<1x16x2x8xf32>
        %2911 = "stablehlo.dynamic_update_slice"(%2400, %2910, %2482, %2479, %2479, %2479) : (tensor<2x16x2x8xf32>, tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x16x2x8xf32>
        %2912 = "stablehlo.reshape"(%2860) : (tensor<2x8xf32>) -> tensor<1x2x8xf32>
        %2913 = "stablehlo.dynamic_update_slice"(%2401, %2912, %2482, %2479, %2479) : (tensor<2x2x8xf32>, tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x8xf32>
        %2914 = "stablehlo.reshape"(%2850) : (tensor<16x2x8xf32>) -> tensor<1x16x2x8xf32>
        %2915 = "stablehlo.dynamic_update_slice"(%2402, %2914, %2482, %2479, %2479, %2479) : (tensor<2x16x2x8xf32>, tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x16x2x8xf32>
        %2916 = "stablehlo.reshape"(%2848) : (tensor<2x8xf32>) -> tensor<1x2x8xf32>
        %2917 = "stablehlo.dynamic_update_slice"(%2403, %2916, %2482, %2479, %2479) : (tensor<2x2x8xf32>, tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x8xf32>
        %2918 = "stablehlo.reshape"(%2839) : (tensor<16x2x8xf32>) -> tensor<1x16x2x8xf32>
        %2919 = "stablehlo.dynamic_update_slice"(%2404, %2918, %2482, %2479, %2479, %2479) : (tensor<2x16x2x8xf32>, tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x16x2x8xf32>
        %2920 = "stablehlo.reshape"(%2837) : (tensor<2x8xf32>) -> tensor<1x2x8xf32>
        %2921 = "stablehlo.dynamic_update_slice"(%2405, %2920, %2482, %2479, %2479) : (tensor<2x2x8xf32>, tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x8xf32>
        %2922 = "stablehlo.reshape"(%2803) : (tensor<2x8x16xf32>) -> tensor<1x2x8x16xf32>
        %2923 = "stablehlo.dynamic_update_slice"(%2406, %2922, %2482, %2479, %2479, %2479) : (tensor<2x2x8x16xf32>, tensor<1x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x8x16xf32>
        %2924 = "stablehlo.reshape"(%2800) : (tensor<16xf32>) -> tensor<1x16xf32>
        %2925 = "stablehlo.dynamic_update_slice"(%2407, %2924, %2482, %2479) : (tensor<2x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<2x16xf32>
        %2926 = "stablehlo.reshape"(%2793) : (tensor<16x2x8xf32>) -> tensor<1x16x2x8xf32>
        %2927 = "stablehlo.dynamic_update_slice"(%2408, %2926, %2482, %2479, %2479, %2479) : (tensor<2x16x2x8xf32>, tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x16x2x8xf32>
        %2928 = "stablehlo.reshape"(%2791) : (tensor<2x8xf32>) -> tensor<1x2x8xf32>
        %2929 = "stablehlo.dynamic_update_slice"(%2409, %2928, %2482, %2479, %2479) : (tensor<2x2x8xf32>, tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x8xf32>
        %2930 = "stablehlo.reshape"(%2782) : (tensor<16x2x8xf32>) -> tensor<1x16x2x8xf32>
        %2931 = "stablehlo.dynamic_update_slice"(%2410, %2930, %2482, %2479, %2479, %2479) : (tensor<2x16x2x8xf32>, tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x16x2x8xf32>
        %2932 = "stablehlo.reshape"(%2780) : (tensor<2x8xf32>) -> tensor<1x2x8xf32>
        %2933 = "stablehlo.dynamic_update_slice"(%2411, %2932, %2482, %2479, %2479) : (tensor<2x2x8xf32>, tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x8xf32>
        %2934 = "stablehlo.reshape"(%2745) : (tensor<16xf32>) -> tensor<1x16xf32>
        %2935 = "stablehlo.dynamic_update_slice"(%2412, %2934, %2482, %2479) : (tensor<2x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<2x16xf32>
        %2936 = "stablehlo.reshape"(%2738) : (tensor<16xf32>) -> tensor<1x16xf32>
        %2937 = "stablehlo.dynamic_update_slice"(%2413, %2936, %2482, %2479) : (tensor<2x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<2x16xf32>
        %2938 = "stablehlo.reshape"(%2732) : (tensor<16x2x8xf32>) -> tensor<1x16x2x8xf32>
        %2939 = "stablehlo.dynamic_update_slice"(%2414, %2938, %2482, %2479, %2479, %2479) : (tensor<2x16x2x8xf32>, tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x16x2x8xf32>
        %2940 = "stablehlo.reshape"(%2730) : (tensor<2x8xf32>) -> tensor<1x2x8xf32>
        %2941 = "stablehlo.dynamic_update_slice"(%2415, %2940, %2482, %2479, %2479) : (tensor<2x2x8xf32>, tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x8xf32>
        %2942 = "stablehlo.reshape"(%2694) : (tensor<2x8x16xf32>) -> tensor<1x2x8x16xf32>
        %2943 = "stablehlo.dynamic_update_slice"(%2416, %2942, %2482, %2479, %2479, %2479) : (tensor<2x2x8x16xf32>, tensor<1x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x8x16xf32>
        %2944 = "stablehlo.reshape"(%2691) : (tensor<16xf32>) -> tensor<1x16xf32>
        %2945 = "stablehlo.dynamic_update_slice"(%2417, %2944, %2482, %2479) : (tensor<2x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<2x16xf32>
        %2946 = "stablehlo.reshape"(%2657) : (tensor<16xf32>) -> tensor<1x16xf32>
        %2947 = "stablehlo.dynamic_update_slice"(%2418, %2946, %2482, %2479) : (tensor<2x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<2x16xf32>
        %2948 = "stablehlo.reshape"(%2650) : (tensor<16xf32>) -> tensor<1x16xf32>
        %2949 = "stablehlo.dynamic_update_slice"(%2419, %2948, %2482, %2479) : (tensor<2x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<2x16xf32>
        %2950 = "stablehlo.reshape"(%2645) : (tensor<16x64xf32>) -> tensor<1x16x64xf32>
        %2951 = "stablehlo.dynamic_update_slice"(%2420, %2950, %2482, %2479, %2479) : (tensor<2x16x64xf32>, tensor<1x16x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x16x64xf32>
        %2952 = "stablehlo.reshape"(%2642) : (tensor<64xf32>) -> tensor<1x64xf32>
        %2953 = "stablehlo.dynamic_update_slice"(%2421, %2952, %2482, %2479) : (tensor<2x64xf32>, tensor<1x64xf32>, tensor<i32>, tensor<i32>) -> tensor<2x64xf32>
        %2954 = "stablehlo.reshape"(%2625) : (tensor<64x16xf32>) -> tensor<1x64x16xf32>
        %2955 = "stablehlo.dynamic_update_slice"(%2422, %2954, %2482, %2479, %2479) : (tensor<2x64x16xf32>, tensor<1x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x64x16xf32>
        %2956 = "stablehlo.reshape"(%2622) : (tensor<16xf32>) -> tensor<1x16xf32>
        %2957 = "stablehlo.dynamic_update_slice"(%2423, %2956, %2482, %2479) : (tensor<2x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<2x16xf32>
        "stablehlo.return"(%2905, %2903, %2904, %2907, %2909, %2911, %2913, %2915, %2917, %2919, %2921, %2923, %2925, %2927, %2929, %2931, %2933, %2935, %2937, %2939, %2941, %2943, %2945, %2947, %2949, %2951, %2953, %2955, %2957, %2424, %2425, %2426, %2427, %2428, %2429, %2430, %2431, %2432, %2433, %2434, %2435, %2436, %2437, %2438, %2439, %2440, %2441, %2442, %2443, %2444, %2445, %2446, %2447, %2448, %2449, %2450, %2451, %2452, %2453, %2454, %2455, %2456, %2457, %2458, %2459, %2460, %2461, %2462, %2463, %2464, %2465, %2466, %2467, %2468, %2469, %2470, %2471, %2472, %2473, %2474, %2475, %2476, %2477, %2478) : (tensor<i32>, tensor<8x4x16xf32>, tensor<8x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>, tensor<8x1x1x8xi1>, tensor<8x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x2x8x8x4xf32>, tensor<2x2x8x8x4xf32>, tensor<2x2x8x8x4xf32>, tensor<2x8x2x4x4xf32>, tensor<2x8x2x4xf32>, tensor<2x8x2x4x8xf32>, tensor<2x8x4x2x8xf32>, tensor<2x2x8x8x8xf32>, tensor<2x2x8x8x8xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x2x8x8x4xf32>, tensor<2x8x2x4x8xf32>, tensor<2x8x2x4xf32>, tensor<2x8x2x4x8xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>) -> ()
    }) : (tensor<i32>, tensor<8x4x16xf32>, tensor<8x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>, tensor<8x1x1x8xi1>, tensor<8x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x2x8x8x4xf32>, tensor<2x2x8x8x4xf32>, tensor<2x2x8x8x4xf32>, tensor<2x8x2x4x4xf32>, tensor<2x8x2x4xf32>, tensor<2x8x2x4x8xf32>, tensor<2x8x4x2x8xf32>, tensor<2x2x8x8x8xf32>, tensor<2x2x8x8x8xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x2x8x8x4xf32>, tensor<2x8x2x4x8xf32>, tensor<2x8x2x4xf32>, tensor<2x8x2x4x8xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>) -> (tensor<i32>, tensor<8x4x16xf32>, tensor<8x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>, tensor<8x1x1x8xi1>, tensor<8x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x2x8x8x4xf32>, tensor<2x2x8x8x4xf32>, tensor<2x2x8x8x4xf32>, tensor<2x8x2x4x4xf32>, tensor<2x8x2x4xf32>, tensor<2x8x2x4x8xf32>, tensor<2x8x4x2x8xf32>, tensor<2x2x8x8x8xf32>, tensor<2x2x8x8x8xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x2x8x8x4xf32>, tensor<2x8x2x4x8xf32>, tensor<2x8x2x4xf32>, tensor<2x8x2x4x8xf32>, tensor<2x8x4x2x8xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4xf32>, tensor<2x8x4x16xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>, tensor<2x8x4x64xf32>)
    %2959 = "sdy.sharding_constraint"(%2958#1) {sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>} : (tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %2960 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2964 = "stablehlo.reduce"(%2959, %2960) ({
      ^bb0(%2961: tensor<f32>, %2962: tensor<f32>):
        %2963 = "stablehlo.add"(%2961, %2962) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%2963) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<4x16xf32>
    %2965 = "stablehlo.constant"() {value = dense<0.0> : tensor<8x4x16xf32>} : () -> tensor<8x4x16xf32>
    %2966 = "stablehlo.select"(%800, %2959, %2965) : (tensor<8x4x16xi1>, tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %2967 = "stablehlo.select"(%800, %2965, %2959) : (tensor<8x4x16xi1>, tensor<8x4x16xf32>, tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %2968 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2972 = "stablehlo.reduce"(%2966, %2968) ({
      ^bb0(%2969: tensor<f32>, %2970: tensor<f32>):
        %2971 = "stablehlo.add"(%2969, %2970) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%2971) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<16xf32>
    %2973 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2977 = "stablehlo.reduce"(%2967, %2973) ({
      ^bb0(%2974: tensor<f32>, %2975: tensor<f32>):
        %2976 = "stablehlo.add"(%2974, %2975) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%2976) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<8x4x16xf32>, tensor<f32>) -> tensor<16xf32>
    %2978 = "stablehlo.dot_general"(%2967, %293) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x4x16xf32>, tensor<8x4x8xf32>) -> tensor<16x8xf32>
    %2979 = "stablehlo.transpose"(%2978) {permutation = array<i64: 1, 0>} : (tensor<16x8xf32>) -> tensor<8x16xf32>
    %2980 = "stablehlo.select"(%792, %2958#2, %2255) : (tensor<8x8x16xi1>, tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %2981 = "stablehlo.select"(%792, %2255, %2958#2) : (tensor<8x8x16xi1>, tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %2982 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2986 = "stablehlo.reduce"(%2980, %2982) ({
      ^bb0(%2983: tensor<f32>, %2984: tensor<f32>):
        %2985 = "stablehlo.add"(%2983, %2984) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%2985) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<16xf32>
    %2987 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2991 = "stablehlo.reduce"(%2981, %2987) ({
      ^bb0(%2988: tensor<f32>, %2989: tensor<f32>):
        %2990 = "stablehlo.add"(%2988, %2989) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%2990) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<16xf32>
    %2992 = "stablehlo.multiply"(%2981, %785) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %2993 = "stablehlo.multiply"(%2981, %784) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %2994 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %2998 = "stablehlo.reduce"(%2993, %2994) ({
      ^bb0(%2995: tensor<f32>, %2996: tensor<f32>):
        %2997 = "stablehlo.add"(%2995, %2996) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%2997) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<16xf32>
    %2999 = "stablehlo.reshape"(%782) : (tensor<8x8xf32>) -> tensor<8x8x1xf32>
    %3000 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3004 = "stablehlo.reduce"(%2992, %3000) ({
      ^bb0(%3001: tensor<f32>, %3002: tensor<f32>):
        %3003 = "stablehlo.add"(%3001, %3002) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3003) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
    %3005 = "stablehlo.broadcast_in_dim"(%1905) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
    %3006 = "stablehlo.multiply"(%3004, %3005) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
    %3007 = "stablehlo.reshape"(%3006) : (tensor<8x8xf32>) -> tensor<8x8x1xf32>
    %3008 = "stablehlo.reshape"(%3007) : (tensor<8x8x1xf32>) -> tensor<8x8xf32>
    %3009 = "stablehlo.broadcast_in_dim"(%3008) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
    %3010 = "stablehlo.subtract"(%2992, %3009) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %3011 = "stablehlo.multiply"(%2992, %784) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %3012 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3016 = "stablehlo.reduce"(%3011, %3012) ({
      ^bb0(%3013: tensor<f32>, %3014: tensor<f32>):
        %3015 = "stablehlo.add"(%3013, %3014) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3015) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
    %3017 = "stablehlo.multiply"(%3016, %3005) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
    %3018 = "stablehlo.reshape"(%3017) : (tensor<8x8xf32>) -> tensor<8x8x1xf32>
    %3019 = "stablehlo.reshape"(%3018) : (tensor<8x8x1xf32>) -> tensor<8x8xf32>
    %3020 = "stablehlo.broadcast_in_dim"(%3019) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
    %3021 = "stablehlo.multiply"(%784, %3020) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %3022 = "stablehlo.subtract"(%3010, %3021) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %3023 = "stablehlo.reshape"(%2999) : (tensor<8x8x1xf32>) -> tensor<8x8xf32>
    %3024 = "stablehlo.broadcast_in_dim"(%3023) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
    %3025 = "stablehlo.multiply"(%3022, %3024) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %3026 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
    %3027 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3028 = "stablehlo.broadcast_in_dim"(%3027) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %3029 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3030 = "stablehlo.broadcast_in_dim"(%3029) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %3031 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3032 = "stablehlo.broadcast_in_dim"(%3031) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x2x8xf32>
    %3033 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3034 = "stablehlo.broadcast_in_dim"(%3033) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8xf32>
    %3035 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3036 = "stablehlo.broadcast_in_dim"(%3035) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x2x8xf32>
    %3037 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3038 = "stablehlo.broadcast_in_dim"(%3037) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8xf32>
    %3039 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3040 = "stablehlo.broadcast_in_dim"(%3039) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x2x8xf32>
    %3041 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3042 = "stablehlo.broadcast_in_dim"(%3041) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8xf32>
    %3043 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3044 = "stablehlo.broadcast_in_dim"(%3043) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8x16xf32>
    %3045 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3046 = "stablehlo.broadcast_in_dim"(%3045) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %3047 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3048 = "stablehlo.broadcast_in_dim"(%3047) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %3049 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3050 = "stablehlo.broadcast_in_dim"(%3049) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %3051 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3052 = "stablehlo.broadcast_in_dim"(%3051) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x64xf32>
    %3053 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3054 = "stablehlo.broadcast_in_dim"(%3053) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64xf32>
    %3055 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3056 = "stablehlo.broadcast_in_dim"(%3055) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64x16xf32>
    %3057 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3058 = "stablehlo.broadcast_in_dim"(%3057) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %3461:52 = "stablehlo.while"(%3026, %3025, %3028, %3030, %3032, %3034, %3036, %3038, %3040, %3042, %3044, %3046, %3048, %3050, %3052, %3054, %3056, %3058, %441, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15, %16, %17, %18, %756#2, %756#3, %756#4, %756#5, %756#6, %756#7, %756#8, %756#9, %756#10, %756#11, %756#12, %756#13, %756#14, %756#15, %756#16, %756#17, %756#18) ({
      ^bb0(%3059: tensor<i32>, %3060: tensor<8x8x16xf32>, %3061: tensor<1x16xf32>, %3062: tensor<1x16xf32>, %3063: tensor<1x16x2x8xf32>, %3064: tensor<1x2x8xf32>, %3065: tensor<1x16x2x8xf32>, %3066: tensor<1x2x8xf32>, %3067: tensor<1x16x2x8xf32>, %3068: tensor<1x2x8xf32>, %3069: tensor<1x2x8x16xf32>, %3070: tensor<1x16xf32>, %3071: tensor<1x16xf32>, %3072: tensor<1x16xf32>, %3073: tensor<1x16x64xf32>, %3074: tensor<1x64xf32>, %3075: tensor<1x64x16xf32>, %3076: tensor<1x16xf32>, %3077: tensor<8x1x1x8xi1>, %3078: tensor<1x16xf32>, %3079: tensor<1x16xf32>, %3080: tensor<1x16x2x8xf32>, %3081: tensor<1x2x8xf32>, %3082: tensor<1x16x2x8xf32>, %3083: tensor<1x2x8xf32>, %3084: tensor<1x16x2x8xf32>, %3085: tensor<1x2x8xf32>, %3086: tensor<1x2x8x16xf32>, %3087: tensor<1x16xf32>, %3088: tensor<1x16xf32>, %3089: tensor<1x16xf32>, %3090: tensor<1x16x64xf32>, %3091: tensor<1x64xf32>, %3092: tensor<1x64x16xf32>, %3093: tensor<1x16xf32>, %3094: tensor<1x8x8x16xf32>, %3095: tensor<1x8x8xf32>, %3096: tensor<1x8x8x16xf32>, %3097: tensor<1x2x8x8x8xf32>, %3098: tensor<1x2x8x8x8xf32>, %3099: tensor<1x2x8x8x8xf32>, %3100: tensor<1x8x2x8x8xf32>, %3101: tensor<1x8x2x8xf32>, %3102: tensor<1x8x2x8x8xf32>, %3103: tensor<1x8x8x2x8xf32>, %3104: tensor<1x8x8x16xf32>, %3105: tensor<1x8x8xf32>, %3106: tensor<1x8x8x16xf32>, %3107: tensor<1x8x8x64xf32>, %3108: tensor<1x8x8x64xf32>, %3109: tensor<1x8x8x64xf32>, %3110: tensor<1x8x8x64xf32>):
        %3111 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %3112 = "stablehlo.compare"(%3059, %3111) {comparison_direction = #stablehlo<comparison_direction LT>, compare_type = #stablehlo<comparison_type SIGNED>} : (tensor<i32>, tensor<i32>) -> tensor<i1>
        "stablehlo.return"(%3112) : (tensor<i1>) -> ()
    }, {
      ^bb0(%3113: tensor<i32>, %3114: tensor<8x8x16xf32>, %3115: tensor<1x16xf32>, %3116: tensor<1x16xf32>, %3117: tensor<1x16x2x8xf32>, %3118: tensor<1x2x8xf32>, %3119: tensor<1x16x2x8xf32>, %3120: tensor<1x2x8xf32>, %3121: tensor<1x16x2x8xf32>, %3122: tensor<1x2x8xf32>, %3123: tensor<1x2x8x16xf32>, %3124: tensor<1x16xf32>, %3125: tensor<1x16xf32>, %3126: tensor<1x16xf32>, %3127: tensor<1x16x64xf32>, %3128: tensor<1x64xf32>, %3129: tensor<1x64x16xf32>, %3130: tensor<1x16xf32>, %3131: tensor<8x1x1x8xi1>, %3132: tensor<1x16xf32>, %3133: tensor<1x16xf32>, %3134: tensor<1x16x2x8xf32>, %3135: tensor<1x2x8xf32>, %3136: tensor<1x16x2x8xf32>, %3137: tensor<1x2x8xf32>, %3138: tensor<1x16x2x8xf32>, %3139: tensor<1x2x8xf32>, %3140: tensor<1x2x8x16xf32>, %3141: tensor<1x16xf32>, %3142: tensor<1x16xf32>, %3143: tensor<1x16xf32>, %3144: tensor<1x16x64xf32>, %3145: tensor<1x64xf32>, %3146: tensor<1x64x16xf32>, %3147: tensor<1x16xf32>, %3148: tensor<1x8x8x16xf32>, %3149: tensor<1x8x8xf32>, %3150: tensor<1x8x8x16xf32>, %3151: tensor<1x2x8x8x8xf32>, %3152: tensor<1x2x8x8x8xf32>, %3153: tensor<1x2x8x8x8xf32>, %3154: tensor<1x8x2x8x8xf32>, %3155: tensor<1x8x2x8xf32>, %3156: tensor<1x8x2x8x8xf32>, %3157: tensor<1x8x8x2x8xf32>, %3158: tensor<1x8x8x16xf32>, %3159: tensor<1x8x8xf32>, %3160: tensor<1x8x8x16xf32>, %3161: tensor<1x8x8x64xf32>, %3162: tensor<1x8x8x64xf32>, %3163: tensor<1x8x8x64xf32>, %3164: tensor<1x8x8x64xf32>):
        %3165 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
        %3166 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
        %3167 = "stablehlo.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
        %3168 = "stablehlo.subtract"(%3167, %3113) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        %3169 = "stablehlo.dynamic_slice"(%3132, %3168, %3165) {slice_sizes = array<i64: 1, 16>} : (tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %3170 = "stablehlo.reshape"(%3169) : (tensor<1x16xf32>) -> tensor<16xf32>
        %3171 = "stablehlo.dynamic_slice"(%3133, %3168, %3165) {slice_sizes = array<i64: 1, 16>} : (tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %3172 = "stablehlo.reshape"(%3171) : (tensor<1x16xf32>) -> tensor<16xf32>
        %3173 = "stablehlo.dynamic_slice"(%3134, %3168, %3165, %3165, %3165) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %3174 = "stablehlo.reshape"(%3173) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %3175 = "stablehlo.dynamic_slice"(%3135, %3168, %3165, %3165) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %3176 = "stablehlo.reshape"(%3175) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %3177 = "stablehlo.dynamic_slice"(%3136, %3168, %3165, %3165, %3165) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %3178 = "stablehlo.reshape"(%3177) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %3179 = "stablehlo.dynamic_slice"(%3137, %3168, %3165, %3165) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %3180 = "stablehlo.reshape"(%3179) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %3181 = "stablehlo.dynamic_slice"(%3138, %3168, %3165, %3165, %3165) {slice_sizes = array<i64: 1, 16, 2, 8>} : (tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %3182 = "stablehlo.reshape"(%3181) : (tensor<1x16x2x8xf32>) -> tensor<16x2x8xf32>
        %3183 = "stablehlo.dynamic_slice"(%3139, %3168, %3165, %3165) {slice_sizes = array<i64: 1, 2, 8>} : (tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %3184 = "stablehlo.reshape"(%3183) : (tensor<1x2x8xf32>) -> tensor<2x8xf32>
        %3185 = "stablehlo.dynamic_slice"(%3140, %3168, %3165, %3165, %3165) {slice_sizes = array<i64: 1, 2, 8, 16>} : (tensor<1x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %3186 = "stablehlo.reshape"(%3185) : (tensor<1x2x8x16xf32>) -> tensor<2x8x16xf32>
        %3187 = "stablehlo.dynamic_slice"(%3141, %3168, %3165) {slice_sizes = array<i64: 1, 16>} : (tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %3188 = "stablehlo.reshape"(%3187) : (tensor<1x16xf32>) -> tensor<16xf32>
        %3189 = "stablehlo.dynamic_slice"(%3142, %3168, %3165) {slice_sizes = array<i64: 1, 16>} : (tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %3190 = "stablehlo.reshape"(%3189) : (tensor<1x16xf32>) -> tensor<16xf32>
        %3191 = "stablehlo.dynamic_slice"(%3143, %3168, %3165) {slice_sizes = array<i64: 1, 16>} : (tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %3192 = "stablehlo.reshape"(%3191) : (tensor<1x16xf32>) -> tensor<16xf32>
        %3193 = "stablehlo.dynamic_slice"(%3144, %3168, %3165, %3165) {slice_sizes = array<i64: 1, 16, 64>} : (tensor<1x16x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x64xf32>
        %3194 = "stablehlo.reshape"(%3193) : (tensor<1x16x64xf32>) -> tensor<16x64xf32>
        %3195 = "stablehlo.dynamic_slice"(%3145, %3168, %3165) {slice_sizes = array<i64: 1, 64>} : (tensor<1x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
        %3196 = "stablehlo.reshape"(%3195) : (tensor<1x64xf32>) -> tensor<64xf32>
        %3197 = "stablehlo.dynamic_slice"(%3146, %3168, %3165, %3165) {slice_sizes = array<i64: 1, 64, 16>} : (tensor<1x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x16xf32>
        %3198 = "stablehlo.reshape"(%3197) : (tensor<1x64x16xf32>) -> tensor<64x16xf32>
        %3199 = "stablehlo.dynamic_slice"(%3147, %3168, %3165) {slice_sizes = array<i64: 1, 16>} : (tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %3200 = "stablehlo.reshape"(%3199) : (tensor<1x16xf32>) -> tensor<16xf32>
        %3201 = "stablehlo.dynamic_slice"(%3148, %3168, %3165, %3165, %3165) {slice_sizes = array<i64: 1, 8, 8, 16>} : (tensor<1x8x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x16xf32>
        %3202 = "stablehlo.reshape"(%3201) : (tensor<1x8x8x16xf32>) -> tensor<8x8x16xf32>
        %3203 = "stablehlo.dynamic_slice"(%3149, %3168, %3165, %3165) {slice_sizes = array<i64: 1, 8, 8>} : (tensor<1x8x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8xf32>
        %3204 = "stablehlo.reshape"(%3203) : (tensor<1x8x8xf32>) -> tensor<8x8xf32>
        %3205 = "stablehlo.dynamic_slice"(%3150, %3168, %3165, %3165, %3165) {slice_sizes = array<i64: 1, 8, 8, 16>} : (tensor<1x8x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x16xf32>
        %3206 = "stablehlo.reshape"(%3205) : (tensor<1x8x8x16xf32>) -> tensor<8x8x16xf32>
        %3207 = "stablehlo.dynamic_slice"(%3151, %3168, %3165, %3165, %3165, %3165) {slice_sizes = array<i64: 1, 2, 8, 8, 8>} : (tensor<1x2x8x8x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x8x8xf32>
        %3208 = "stablehlo.reshape"(%3207) : (tensor<1x2x8x8x8xf32>) -> tensor<2x8x8x8xf32>
        %3209 = "stablehlo.dynamic_slice"(%3152, %3168, %3165, %3165, %3165, %3165) {slice_sizes = array<i64: 1, 2, 8, 8, 8>} : (tensor<1x2x8x8x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x8x8xf32>
        %3210 = "stablehlo.reshape"(%3209) : (tensor<1x2x8x8x8xf32>) -> tensor<2x8x8x8xf32>
        %3211 = "stablehlo.dynamic_slice"(%3153, %3168, %3165, %3165, %3165, %3165) {slice_sizes = array<i64: 1, 2, 8, 8, 8>} : (tensor<1x2x8x8x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x8x8xf32>
        %3212 = "stablehlo.reshape"(%3211) : (tensor<1x2x8x8x8xf32>) -> tensor<2x8x8x8xf32>
        %3213 = "stablehlo.dynamic_slice"(%3154, %3168, %3165, %3165, %3165, %3165) {slice_sizes = array<i64: 1, 8, 2, 8, 8>} : (tensor<1x8x2x8x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x2x8x8xf32>
        %3214 = "stablehlo.reshape"(%3213) : (tensor<1x8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %3215 = "stablehlo.dynamic_slice"(%3155, %3168, %3165, %3165, %3165) {slice_sizes = array<i64: 1, 8, 2, 8>} : (tensor<1x8x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x2x8xf32>
        %3216 = "stablehlo.reshape"(%3215) : (tensor<1x8x2x8xf32>) -> tensor<8x2x8xf32>
        %3217 = "stablehlo.dynamic_slice"(%3156, %3168, %3165, %3165, %3165, %3165) {slice_sizes = array<i64: 1, 8, 2, 8, 8>} : (tensor<1x8x2x8x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x2x8x8xf32>
        %3218 = "stablehlo.reshape"(%3217) : (tensor<1x8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %3219 = "stablehlo.dynamic_slice"(%3157, %3168, %3165, %3165, %3165, %3165) {slice_sizes = array<i64: 1, 8, 8, 2, 8>} : (tensor<1x8x8x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x2x8xf32>
        %3220 = "stablehlo.reshape"(%3219) : (tensor<1x8x8x2x8xf32>) -> tensor<8x8x2x8xf32>
        %3221 = "stablehlo.dynamic_slice"(%3158, %3168, %3165, %3165, %3165) {slice_sizes = array<i64: 1, 8, 8, 16>} : (tensor<1x8x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x16xf32>
        %3222 = "stablehlo.reshape"(%3221) : (tensor<1x8x8x16xf32>) -> tensor<8x8x16xf32>
        %3223 = "stablehlo.dynamic_slice"(%3159, %3168, %3165, %3165) {slice_sizes = array<i64: 1, 8, 8>} : (tensor<1x8x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8xf32>
        %3224 = "stablehlo.reshape"(%3223) : (tensor<1x8x8xf32>) -> tensor<8x8xf32>
        %3225 = "stablehlo.dynamic_slice"(%3160, %3168, %3165, %3165, %3165) {slice_sizes = array<i64: 1, 8, 8, 16>} : (tensor<1x8x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x16xf32>
        %3226 = "stablehlo.reshape"(%3225) : (tensor<1x8x8x16xf32>) -> tensor<8x8x16xf32>
        %3227 = "stablehlo.dynamic_slice"(%3161, %3168, %3165, %3165, %3165) {slice_sizes = array<i64: 1, 8, 8, 64>} : (tensor<1x8x8x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x64xf32>
        %3228 = "stablehlo.reshape"(%3227) : (tensor<1x8x8x64xf32>) -> tensor<8x8x64xf32>
        %3229 = "stablehlo.dynamic_slice"(%3162, %3168, %3165, %3165, %3165) {slice_sizes = array<i64: 1, 8, 8, 64>} : (tensor<1x8x8x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x64xf32>
        %3230 = "stablehlo.reshape"(%3229) : (tensor<1x8x8x64xf32>) -> tensor<8x8x64xf32>
        %3231 = "stablehlo.dynamic_slice"(%3163, %3168, %3165, %3165, %3165) {slice_sizes = array<i64: 1, 8, 8, 64>} : (tensor<1x8x8x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x64xf32>
        %3232 = "stablehlo.reshape"(%3231) : (tensor<1x8x8x64xf32>) -> tensor<8x8x64xf32>
        %3233 = "stablehlo.dynamic_slice"(%3164, %3168, %3165, %3165, %3165) {slice_sizes = array<i64: 1, 8, 8, 64>} : (tensor<1x8x8x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x8x8x64xf32>
        %3234 = "stablehlo.reshape"(%3233) : (tensor<1x8x8x64xf32>) -> tensor<8x8x64xf32>
        %3235 = "stablehlo.broadcast_in_dim"(%3170) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %3236 = "stablehlo.constant"() {value = dense<3.5355338e-1> : tensor<f32>} : () -> tensor<f32>
        %3237 = "stablehlo.broadcast_in_dim"(%3236) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x2x8x8xf32>
        %3238 = "stablehlo.reshape"(%3131) : (tensor<8x1x1x8xi1>) -> tensor<8x8xi1>
        %3239 = "stablehlo.broadcast_in_dim"(%3238) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<8x8xi1>) -> tensor<8x2x8x8xi1>
        %3240 = "stablehlo.reshape"(%3216) : (tensor<8x2x8xf32>) -> tensor<8x2x8x1xf32>
        %3241 = "stablehlo.reshape"(%3240) : (tensor<8x2x8x1xf32>) -> tensor<8x2x8xf32>
        %3242 = "stablehlo.broadcast_in_dim"(%3241) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x8xf32>) -> tensor<8x2x8x8xf32>
        %3243 = "stablehlo.broadcast_in_dim"(%3190) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<8x8x16xf32>
        %3244 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
        %3245 = "stablehlo.broadcast_in_dim"(%3244) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8x64xf32>
        %3246 = "stablehlo.constant"() {value = dense<7.0710677e-1> : tensor<f32>} : () -> tensor<f32>
        %3247 = "stablehlo.broadcast_in_dim"(%3246) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8x64xf32>
        %3248 = "sdy.sharding_constraint"(%3114) {sharding = #sdy.sharding<@mesh, [{"data"}, {}, {}]>} : (tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3249 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %3253 = "stablehlo.reduce"(%3248, %3249) ({
          ^bb0(%3250: tensor<f32>, %3251: tensor<f32>):
            %3252 = "stablehlo.add"(%3250, %3251) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%3252) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<16xf32>
        %3254 = "stablehlo.dot_general"(%3248, %3198) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x8x16xf32>, tensor<64x16xf32>) -> tensor<8x8x64xf32>
        %3255 = "stablehlo.dot_general"(%3248, %3234) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x8x16xf32>, tensor<8x8x64xf32>) -> tensor<16x64xf32>
        %3256 = "stablehlo.transpose"(%3255) {permutation = array<i64: 1, 0>} : (tensor<16x64xf32>) -> tensor<64x16xf32>
        %3257 = "stablehlo.multiply"(%3254, %3232) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %3258 = "stablehlo.multiply"(%3254, %3228) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %3259 = "stablehlo.multiply"(%3230, %3230) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %3260 = "stablehlo.negate"(%3259) : (tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %3261 = "stablehlo.exponential"(%3260) : (tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %3262 = "stablehlo.multiply"(%3258, %3261) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %3263 = "stablehlo.constant"() {value = dense<1.1283792> : tensor<f32>} : () -> tensor<f32>
        %3264 = "stablehlo.broadcast_in_dim"(%3263) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8x64xf32>
        %3265 = "stablehlo.multiply"(%3262, %3264) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %3266 = "stablehlo.multiply"(%3265, %3247) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %3267 = "stablehlo.multiply"(%3257, %3245) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %3268 = "stablehlo.add"(%3266, %3267) : (tensor<8x8x64xf32>, tensor<8x8x64xf32>) -> tensor<8x8x64xf32>
        %3269 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %3273 = "stablehlo.reduce"(%3268, %3269) ({
          ^bb0(%3270: tensor<f32>, %3271: tensor<f32>):
            %3272 = "stablehlo.add"(%3270, %3271) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%3272) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x8x64xf32>, tensor<f32>) -> tensor<64xf32>
        %3274 = "stablehlo.dot_general"(%3268, %3194) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x8x64xf32>, tensor<16x64xf32>) -> tensor<8x8x16xf32>
        %3275 = "stablehlo.dot_general"(%3268, %3226) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x8x64xf32>, tensor<8x8x16xf32>) -> tensor<64x16xf32>
        %3276 = "stablehlo.transpose"(%3275) {permutation = array<i64: 1, 0>} : (tensor<64x16xf32>) -> tensor<16x64xf32>
        %3277 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %3281 = "stablehlo.reduce"(%3274, %3277) ({
          ^bb0(%3278: tensor<f32>, %3279: tensor<f32>):
            %3280 = "stablehlo.add"(%3278, %3279) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%3280) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<16xf32>
        %3282 = "stablehlo.multiply"(%3274, %3243) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3283 = "stablehlo.multiply"(%3274, %3222) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3284 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %3288 = "stablehlo.reduce"(%3283, %3284) ({
          ^bb0(%3285: tensor<f32>, %3286: tensor<f32>):
            %3287 = "stablehlo.add"(%3285, %3286) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%3287) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<16xf32>
        %3289 = "stablehlo.reshape"(%3224) : (tensor<8x8xf32>) -> tensor<8x8x1xf32>
        %3290 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %3294 = "stablehlo.reduce"(%3282, %3290) ({
          ^bb0(%3291: tensor<f32>, %3292: tensor<f32>):
            %3293 = "stablehlo.add"(%3291, %3292) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%3293) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
        %3295 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
        %3296 = "stablehlo.broadcast_in_dim"(%3295) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x8xf32>
        %3297 = "stablehlo.multiply"(%3294, %3296) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %3298 = "stablehlo.reshape"(%3297) : (tensor<8x8xf32>) -> tensor<8x8x1xf32>
        %3299 = "stablehlo.reshape"(%3298) : (tensor<8x8x1xf32>) -> tensor<8x8xf32>
        %3300 = "stablehlo.broadcast_in_dim"(%3299) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
        %3301 = "stablehlo.subtract"(%3282, %3300) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3302 = "stablehlo.multiply"(%3282, %3222) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3303 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %3307 = "stablehlo.reduce"(%3302, %3303) ({
          ^bb0(%3304: tensor<f32>, %3305: tensor<f32>):
            %3306 = "stablehlo.add"(%3304, %3305) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%3306) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
        %3308 = "stablehlo.multiply"(%3307, %3296) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %3309 = "stablehlo.reshape"(%3308) : (tensor<8x8xf32>) -> tensor<8x8x1xf32>
        %3310 = "stablehlo.reshape"(%3309) : (tensor<8x8x1xf32>) -> tensor<8x8xf32>
        %3311 = "stablehlo.broadcast_in_dim"(%3310) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
        %3312 = "stablehlo.multiply"(%3222, %3311) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3313 = "stablehlo.subtract"(%3301, %3312) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3314 = "stablehlo.reshape"(%3289) : (tensor<8x8x1xf32>) -> tensor<8x8xf32>
        %3315 = "stablehlo.broadcast_in_dim"(%3314) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
        %3316 = "stablehlo.multiply"(%3313, %3315) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3317 = "stablehlo.add"(%3248, %3316) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3318 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %3322 = "stablehlo.reduce"(%3317, %3318) ({
          ^bb0(%3319: tensor<f32>, %3320: tensor<f32>):
            %3321 = "stablehlo.add"(%3319, %3320) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%3321) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<16xf32>
        %3323 = "stablehlo.dot_general"(%3317, %3186) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x8x16xf32>, tensor<2x8x16xf32>) -> tensor<8x8x2x8xf32>
        %3324 = "stablehlo.dot_general"(%3317, %3220) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x8x16xf32>, tensor<8x8x2x8xf32>) -> tensor<16x2x8xf32>
        %3325 = "stablehlo.transpose"(%3324) {permutation = array<i64: 1, 2, 0>} : (tensor<16x2x8xf32>) -> tensor<2x8x16xf32>
        %3326 = "stablehlo.transpose"(%3323) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<8x8x2x8xf32>) -> tensor<8x2x8x8xf32>
        %3327 = "stablehlo.divide"(%3326, %3242) : (tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %3328 = "stablehlo.multiply"(%3326, %3218) : (tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %3329 = "stablehlo.divide"(%3328, %3242) : (tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %3330 = "stablehlo.negate"(%3329) : (tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %3331 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %3335 = "stablehlo.reduce"(%3330, %3331) ({
          ^bb0(%3332: tensor<f32>, %3333: tensor<f32>):
            %3334 = "stablehlo.add"(%3332, %3333) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%3334) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 3>} : (tensor<8x2x8x8xf32>, tensor<f32>) -> tensor<8x2x8xf32>
        %3336 = "stablehlo.reshape"(%3335) : (tensor<8x2x8xf32>) -> tensor<8x2x8x1xf32>
        %3337 = "stablehlo.dot_general"(%3327, %3210) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x2x8x8xf32>, tensor<2x8x8x8xf32>) -> tensor<8x2x8x8xf32>
        %3338 = "stablehlo.dot_general"(%3327, %3214) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [0, 1], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %3339 = "stablehlo.transpose"(%3338) {permutation = array<i64: 1, 2, 0, 3>} : (tensor<8x2x8x8xf32>) -> tensor<2x8x8x8xf32>
        %3340 = "stablehlo.reshape"(%3336) : (tensor<8x2x8x1xf32>) -> tensor<8x2x8xf32>
        %3341 = "stablehlo.multiply"(%3337, %3214) : (tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %3342 = "stablehlo.reshape"(%3340) : (tensor<8x2x8xf32>) -> tensor<8x2x8x1xf32>
        %3343 = "stablehlo.reshape"(%3342) : (tensor<8x2x8x1xf32>) -> tensor<8x2x8xf32>
        %3344 = "stablehlo.broadcast_in_dim"(%3343) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<8x2x8xf32>) -> tensor<8x2x8x8xf32>
        %3345 = "stablehlo.multiply"(%3344, %3214) : (tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %3346 = "stablehlo.add"(%3341, %3345) : (tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %3347 = "stablehlo.constant"() {value = dense<0.0> : tensor<8x2x8x8xf32>} : () -> tensor<8x2x8x8xf32>
        %3348 = "stablehlo.select"(%3239, %3346, %3347) : (tensor<8x2x8x8xi1>, tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %3349 = "stablehlo.multiply"(%3348, %3237) : (tensor<8x2x8x8xf32>, tensor<8x2x8x8xf32>) -> tensor<8x2x8x8xf32>
        %3350 = "stablehlo.dot_general"(%3349, %3208) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x2x8x8xf32>, tensor<2x8x8x8xf32>) -> tensor<8x2x8x8xf32>
        %3351 = "stablehlo.transpose"(%3350) {permutation = array<i64: 1, 3, 0, 2>} : (tensor<8x2x8x8xf32>) -> tensor<2x8x8x8xf32>
        %3352 = "stablehlo.dot_general"(%3349, %3212) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0, 1], rhs_batching_dimensions = [2, 0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [3]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x2x8x8xf32>, tensor<2x8x8x8xf32>) -> tensor<8x2x8x8xf32>
        %3353 = "stablehlo.transpose"(%3352) {permutation = array<i64: 1, 3, 0, 2>} : (tensor<8x2x8x8xf32>) -> tensor<2x8x8x8xf32>
        %3354 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %3358 = "stablehlo.reduce"(%3351, %3354) ({
          ^bb0(%3355: tensor<f32>, %3356: tensor<f32>):
            %3357 = "stablehlo.add"(%3355, %3356) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%3357) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2, 3>} : (tensor<2x8x8x8xf32>, tensor<f32>) -> tensor<2x8xf32>
        %3359 = "stablehlo.reshape"(%3358) : (tensor<2x8xf32>) -> tensor<2x8x1x1xf32>
        %3360 = "stablehlo.reshape"(%3359) : (tensor<2x8x1x1xf32>) -> tensor<2x8x1xf32>
        %3361 = "stablehlo.reshape"(%3360) : (tensor<2x8x1xf32>) -> tensor<2x8xf32>
        %3362 = "stablehlo.dot_general"(%3351, %3206) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x8xf32>, tensor<8x8x16xf32>) -> tensor<2x8x16xf32>
        %3363 = "stablehlo.transpose"(%3362) {permutation = array<i64: 2, 0, 1>} : (tensor<2x8x16xf32>) -> tensor<16x2x8xf32>
        %3364 = "stablehlo.dot_general"(%3351, %3182) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [1, 2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x8xf32>, tensor<16x2x8xf32>) -> tensor<8x8x16xf32>
        %3365 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %3369 = "stablehlo.reduce"(%3339, %3365) ({
          ^bb0(%3366: tensor<f32>, %3367: tensor<f32>):
            %3368 = "stablehlo.add"(%3366, %3367) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%3368) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2, 3>} : (tensor<2x8x8x8xf32>, tensor<f32>) -> tensor<2x8xf32>
        %3370 = "stablehlo.reshape"(%3369) : (tensor<2x8xf32>) -> tensor<2x8x1x1xf32>
        %3371 = "stablehlo.reshape"(%3370) : (tensor<2x8x1x1xf32>) -> tensor<2x8x1xf32>
        %3372 = "stablehlo.reshape"(%3371) : (tensor<2x8x1xf32>) -> tensor<2x8xf32>
        %3373 = "stablehlo.dot_general"(%3339, %3206) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x8xf32>, tensor<8x8x16xf32>) -> tensor<2x8x16xf32>
        %3374 = "stablehlo.transpose"(%3373) {permutation = array<i64: 2, 0, 1>} : (tensor<2x8x16xf32>) -> tensor<16x2x8xf32>
        %3375 = "stablehlo.dot_general"(%3339, %3178) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [1, 2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x8xf32>, tensor<16x2x8xf32>) -> tensor<8x8x16xf32>
        %3376 = "stablehlo.add"(%3364, %3375) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3377 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %3381 = "stablehlo.reduce"(%3353, %3377) ({
          ^bb0(%3378: tensor<f32>, %3379: tensor<f32>):
            %3380 = "stablehlo.add"(%3378, %3379) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%3380) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2, 3>} : (tensor<2x8x8x8xf32>, tensor<f32>) -> tensor<2x8xf32>
        %3382 = "stablehlo.reshape"(%3381) : (tensor<2x8xf32>) -> tensor<2x8x1x1xf32>
        %3383 = "stablehlo.reshape"(%3382) : (tensor<2x8x1x1xf32>) -> tensor<2x8x1xf32>
        %3384 = "stablehlo.reshape"(%3383) : (tensor<2x8x1xf32>) -> tensor<2x8xf32>
        %3385 = "stablehlo.dot_general"(%3353, %3206) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [2, 3], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x8xf32>, tensor<8x8x16xf32>) -> tensor<2x8x16xf32>
        %3386 = "stablehlo.transpose"(%3385) {permutation = array<i64: 2, 0, 1>} : (tensor<2x8x16xf32>) -> tensor<16x2x8xf32>
        %3387 = "stablehlo.dot_general"(%3353, %3174) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [1, 2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x8xf32>, tensor<16x2x8xf32>) -> tensor<8x8x16xf32>
        %3388 = "stablehlo.add"(%3376, %3387) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3389 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %3393 = "stablehlo.reduce"(%3388, %3389) ({
          ^bb0(%3390: tensor<f32>, %3391: tensor<f32>):
            %3392 = "stablehlo.add"(%3390, %3391) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%3392) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<16xf32>
        %3394 = "stablehlo.multiply"(%3388, %3235) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3395 = "stablehlo.multiply"(%3388, %3202) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3396 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %3400 = "stablehlo.reduce"(%3395, %3396) ({
          ^bb0(%3397: tensor<f32>, %3398: tensor<f32>):
            %3399 = "stablehlo.add"(%3397, %3398) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%3399) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 0, 1>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<16xf32>
        %3401 = "stablehlo.reshape"(%3204) : (tensor<8x8xf32>) -> tensor<8x8x1xf32>
        %3402 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %3406 = "stablehlo.reduce"(%3394, %3402) ({
          ^bb0(%3403: tensor<f32>, %3404: tensor<f32>):
            %3405 = "stablehlo.add"(%3403, %3404) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%3405) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
        %3407 = "stablehlo.multiply"(%3406, %3296) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %3408 = "stablehlo.reshape"(%3407) : (tensor<8x8xf32>) -> tensor<8x8x1xf32>
        %3409 = "stablehlo.reshape"(%3408) : (tensor<8x8x1xf32>) -> tensor<8x8xf32>
        %3410 = "stablehlo.broadcast_in_dim"(%3409) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
        %3411 = "stablehlo.subtract"(%3394, %3410) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3412 = "stablehlo.multiply"(%3394, %3202) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3413 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
        %3417 = "stablehlo.reduce"(%3412, %3413) ({
          ^bb0(%3414: tensor<f32>, %3415: tensor<f32>):
            %3416 = "stablehlo.add"(%3414, %3415) : (tensor<f32>, tensor<f32>) -> tensor<f32>
            "stablehlo.return"(%3416) : (tensor<f32>) -> ()
        }) {dimensions = array<i64: 2>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<8x8xf32>
        %3418 = "stablehlo.multiply"(%3417, %3296) : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
        %3419 = "stablehlo.reshape"(%3418) : (tensor<8x8xf32>) -> tensor<8x8x1xf32>
        %3420 = "stablehlo.reshape"(%3419) : (tensor<8x8x1xf32>) -> tensor<8x8xf32>
        %3421 = "stablehlo.broadcast_in_dim"(%3420) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
        %3422 = "stablehlo.multiply"(%3202, %3421) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3423 = "stablehlo.subtract"(%3411, %3422) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3424 = "stablehlo.reshape"(%3401) : (tensor<8x8x1xf32>) -> tensor<8x8xf32>
        %3425 = "stablehlo.broadcast_in_dim"(%3424) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x8xf32>) -> tensor<8x8x16xf32>
        %3426 = "stablehlo.multiply"(%3423, %3425) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3427 = "stablehlo.add"(%3317, %3426) : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
        %3428 = "stablehlo.add"(%3113, %3166) : (tensor<i32>, tensor<i32>) -> tensor<i32>
        %3429 = "stablehlo.reshape"(%3400) : (tensor<16xf32>) -> tensor<1x16xf32>
        %3430 = "stablehlo.dynamic_update_slice"(%3115, %3429, %3168, %3165) : (tensor<1x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %3431 = "stablehlo.reshape"(%3393) : (tensor<16xf32>) -> tensor<1x16xf32>
        %3432 = "stablehlo.dynamic_update_slice"(%3116, %3431, %3168, %3165) : (tensor<1x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %3433 = "stablehlo.reshape"(%3386) : (tensor<16x2x8xf32>) -> tensor<1x16x2x8xf32>
        %3434 = "stablehlo.dynamic_update_slice"(%3117, %3433, %3168, %3165, %3165, %3165) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %3435 = "stablehlo.reshape"(%3384) : (tensor<2x8xf32>) -> tensor<1x2x8xf32>
        %3436 = "stablehlo.dynamic_update_slice"(%3118, %3435, %3168, %3165, %3165) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %3437 = "stablehlo.reshape"(%3374) : (tensor<16x2x8xf32>) -> tensor<1x16x2x8xf32>
        %3438 = "stablehlo.dynamic_update_slice"(%3119, %3437, %3168, %3165, %3165, %3165) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %3439 = "stablehlo.reshape"(%3372) : (tensor<2x8xf32>) -> tensor<1x2x8xf32>
        %3440 = "stablehlo.dynamic_update_slice"(%3120, %3439, %3168, %3165, %3165) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %3441 = "stablehlo.reshape"(%3363) : (tensor<16x2x8xf32>) -> tensor<1x16x2x8xf32>
        %3442 = "stablehlo.dynamic_update_slice"(%3121, %3441, %3168, %3165, %3165, %3165) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x2x8xf32>
        %3443 = "stablehlo.reshape"(%3361) : (tensor<2x8xf32>) -> tensor<1x2x8xf32>
        %3444 = "stablehlo.dynamic_update_slice"(%3122, %3443, %3168, %3165, %3165) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8xf32>
        %3445 = "stablehlo.reshape"(%3325) : (tensor<2x8x16xf32>) -> tensor<1x2x8x16xf32>
        %3446 = "stablehlo.dynamic_update_slice"(%3123, %3445, %3168, %3165, %3165, %3165) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x8x16xf32>
        %3447 = "stablehlo.reshape"(%3322) : (tensor<16xf32>) -> tensor<1x16xf32>
        %3448 = "stablehlo.dynamic_update_slice"(%3124, %3447, %3168, %3165) : (tensor<1x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %3449 = "stablehlo.reshape"(%3288) : (tensor<16xf32>) -> tensor<1x16xf32>
        %3450 = "stablehlo.dynamic_update_slice"(%3125, %3449, %3168, %3165) : (tensor<1x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %3451 = "stablehlo.reshape"(%3281) : (tensor<16xf32>) -> tensor<1x16xf32>
        %3452 = "stablehlo.dynamic_update_slice"(%3126, %3451, %3168, %3165) : (tensor<1x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        %3453 = "stablehlo.reshape"(%3276) : (tensor<16x64xf32>) -> tensor<1x16x64xf32>
        %3454 = "stablehlo.dynamic_update_slice"(%3127, %3453, %3168, %3165, %3165) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x16x64xf32>
        %3455 = "stablehlo.reshape"(%3273) : (tensor<64xf32>) -> tensor<1x64xf32>
        %3456 = "stablehlo.dynamic_update_slice"(%3128, %3455, %3168, %3165) : (tensor<1x64xf32>, tensor<1x64xf32>, tensor<i32>, tensor<i32>) -> tensor<1x64xf32>
        %3457 = "stablehlo.reshape"(%3256) : (tensor<64x16xf32>) -> tensor<1x64x16xf32>
        %3458 = "stablehlo.dynamic_update_slice"(%3129, %3457, %3168, %3165, %3165) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x64x16xf32>
        %3459 = "stablehlo.reshape"(%3253) : (tensor<16xf32>) -> tensor<1x16xf32>
        %3460 = "stablehlo.dynamic_update_slice"(%3130, %3459, %3168, %3165) : (tensor<1x16xf32>, tensor<1x16xf32>, tensor<i32>, tensor<i32>) -> tensor<1x16xf32>
        "stablehlo.return"(%3428, %3427, %3430, %3432, %3434, %3436, %3438, %3440, %3442, %3444, %3446, %3448, %3450, %3452, %3454, %3456, %3458, %3460, %3131, %3132, %3133, %3134, %3135, %3136, %3137, %3138, %3139, %3140, %3141, %3142, %3143, %3144, %3145, %3146, %3147, %3148, %3149, %3150, %3151, %3152, %3153, %3154, %3155, %3156, %3157, %3158, %3159, %3160, %3161, %3162, %3163, %3164) : (tensor<i32>, tensor<8x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>, tensor<8x1x1x8xi1>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8xf32>, tensor<1x8x8x16xf32>, tensor<1x2x8x8x8xf32>, tensor<1x2x8x8x8xf32>, tensor<1x2x8x8x8xf32>, tensor<1x8x2x8x8xf32>, tensor<1x8x2x8xf32>, tensor<1x8x2x8x8xf32>, tensor<1x8x8x2x8xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>) -> ()
    }) : (tensor<i32>, tensor<8x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>, tensor<8x1x1x8xi1>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8xf32>, tensor<1x8x8x16xf32>, tensor<1x2x8x8x8xf32>, tensor<1x2x8x8x8xf32>, tensor<1x2x8x8x8xf32>, tensor<1x8x2x8x8xf32>, tensor<1x8x2x8xf32>, tensor<1x8x2x8x8xf32>, tensor<1x8x8x2x8xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>) -> (tensor<i32>, tensor<8x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>, tensor<8x1x1x8xi1>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8xf32>, tensor<1x8x8x16xf32>, tensor<1x2x8x8x8xf32>, tensor<1x2x8x8x8xf32>, tensor<1x2x8x8x8xf32>, tensor<1x8x2x8x8xf32>, tensor<1x8x2x8xf32>, tensor<1x8x2x8x8xf32>, tensor<1x8x8x2x8xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8xf32>, tensor<1x8x8x16xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>, tensor<1x8x8x64xf32>)
    %3462 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3466 = "stablehlo.reduce"(%3461#1, %3462) ({
      ^bb0(%3463: tensor<f32>, %3464: tensor<f32>):
        %3465 = "stablehlo.add"(%3463, %3464) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3465) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<8x8x16xf32>, tensor<f32>) -> tensor<16xf32>
    %3467 = "stablehlo.dot_general"(%3461#1, %294) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0, 1], rhs_contracting_dimensions = [0, 1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x8x16xf32>, tensor<8x8x16xf32>) -> tensor<16x16xf32>
    %3468 = "stablehlo.transpose"(%3467) {permutation = array<i64: 1, 0>} : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %3469 = "stablehlo.multiply"(%3468, %3468) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %3470 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3474 = "stablehlo.reduce"(%3469, %3470) ({
      ^bb0(%3471: tensor<f32>, %3472: tensor<f32>):
        %3473 = "stablehlo.add"(%3471, %3472) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3473) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<16x16xf32>, tensor<f32>) -> tensor<f32>
    %3475 = "stablehlo.multiply"(%3466, %3466) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3476 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3480 = "stablehlo.reduce"(%3475, %3476) ({
      ^bb0(%3477: tensor<f32>, %3478: tensor<f32>):
        %3479 = "stablehlo.add"(%3477, %3478) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3479) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %3481 = "stablehlo.add"(%3474, %3480) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3482 = "stablehlo.multiply"(%3461#2, %3461#2) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3483 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3487 = "stablehlo.reduce"(%3482, %3483) ({
      ^bb0(%3484: tensor<f32>, %3485: tensor<f32>):
        %3486 = "stablehlo.add"(%3484, %3485) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3486) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<1x16xf32>, tensor<f32>) -> tensor<f32>
    %3488 = "stablehlo.add"(%3481, %3487) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3489 = "stablehlo.multiply"(%3461#3, %3461#3) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3490 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3494 = "stablehlo.reduce"(%3489, %3490) ({
      ^bb0(%3491: tensor<f32>, %3492: tensor<f32>):
        %3493 = "stablehlo.add"(%3491, %3492) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3493) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<1x16xf32>, tensor<f32>) -> tensor<f32>
    %3495 = "stablehlo.add"(%3488, %3494) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3496 = "stablehlo.multiply"(%3461#4, %3461#4) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %3497 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3501 = "stablehlo.reduce"(%3496, %3497) ({
      ^bb0(%3498: tensor<f32>, %3499: tensor<f32>):
        %3500 = "stablehlo.add"(%3498, %3499) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3500) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2, 3>} : (tensor<1x16x2x8xf32>, tensor<f32>) -> tensor<f32>
    %3502 = "stablehlo.add"(%3495, %3501) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3503 = "stablehlo.multiply"(%3461#5, %3461#5) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %3504 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3508 = "stablehlo.reduce"(%3503, %3504) ({
      ^bb0(%3505: tensor<f32>, %3506: tensor<f32>):
        %3507 = "stablehlo.add"(%3505, %3506) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3507) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2>} : (tensor<1x2x8xf32>, tensor<f32>) -> tensor<f32>
    %3509 = "stablehlo.add"(%3502, %3508) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3510 = "stablehlo.multiply"(%3461#6, %3461#6) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %3511 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3515 = "stablehlo.reduce"(%3510, %3511) ({
      ^bb0(%3512: tensor<f32>, %3513: tensor<f32>):
        %3514 = "stablehlo.add"(%3512, %3513) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3514) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2, 3>} : (tensor<1x16x2x8xf32>, tensor<f32>) -> tensor<f32>
    %3516 = "stablehlo.add"(%3509, %3515) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3517 = "stablehlo.multiply"(%3461#7, %3461#7) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %3518 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3522 = "stablehlo.reduce"(%3517, %3518) ({
      ^bb0(%3519: tensor<f32>, %3520: tensor<f32>):
        %3521 = "stablehlo.add"(%3519, %3520) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3521) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2>} : (tensor<1x2x8xf32>, tensor<f32>) -> tensor<f32>
    %3523 = "stablehlo.add"(%3516, %3522) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3524 = "stablehlo.multiply"(%3461#8, %3461#8) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %3525 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3529 = "stablehlo.reduce"(%3524, %3525) ({
      ^bb0(%3526: tensor<f32>, %3527: tensor<f32>):
        %3528 = "stablehlo.add"(%3526, %3527) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3528) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2, 3>} : (tensor<1x16x2x8xf32>, tensor<f32>) -> tensor<f32>
    %3530 = "stablehlo.add"(%3523, %3529) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3531 = "stablehlo.multiply"(%3461#9, %3461#9) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %3532 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3536 = "stablehlo.reduce"(%3531, %3532) ({
      ^bb0(%3533: tensor<f32>, %3534: tensor<f32>):
        %3535 = "stablehlo.add"(%3533, %3534) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3535) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2>} : (tensor<1x2x8xf32>, tensor<f32>) -> tensor<f32>
    %3537 = "stablehlo.add"(%3530, %3536) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3538 = "stablehlo.multiply"(%3461#10, %3461#10) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %3539 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3543 = "stablehlo.reduce"(%3538, %3539) ({
      ^bb0(%3540: tensor<f32>, %3541: tensor<f32>):
        %3542 = "stablehlo.add"(%3540, %3541) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3542) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2, 3>} : (tensor<1x2x8x16xf32>, tensor<f32>) -> tensor<f32>
    %3544 = "stablehlo.add"(%3537, %3543) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3545 = "stablehlo.multiply"(%3461#11, %3461#11) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3546 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3550 = "stablehlo.reduce"(%3545, %3546) ({
      ^bb0(%3547: tensor<f32>, %3548: tensor<f32>):
        %3549 = "stablehlo.add"(%3547, %3548) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3549) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<1x16xf32>, tensor<f32>) -> tensor<f32>
    %3551 = "stablehlo.add"(%3544, %3550) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3552 = "stablehlo.multiply"(%3461#12, %3461#12) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3553 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3557 = "stablehlo.reduce"(%3552, %3553) ({
      ^bb0(%3554: tensor<f32>, %3555: tensor<f32>):
        %3556 = "stablehlo.add"(%3554, %3555) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3556) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<1x16xf32>, tensor<f32>) -> tensor<f32>
    %3558 = "stablehlo.add"(%3551, %3557) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3559 = "stablehlo.multiply"(%3461#13, %3461#13) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3560 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3564 = "stablehlo.reduce"(%3559, %3560) ({
      ^bb0(%3561: tensor<f32>, %3562: tensor<f32>):
        %3563 = "stablehlo.add"(%3561, %3562) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3563) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<1x16xf32>, tensor<f32>) -> tensor<f32>
    %3565 = "stablehlo.add"(%3558, %3564) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3566 = "stablehlo.multiply"(%3461#14, %3461#14) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %3567 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3571 = "stablehlo.reduce"(%3566, %3567) ({
      ^bb0(%3568: tensor<f32>, %3569: tensor<f32>):
        %3570 = "stablehlo.add"(%3568, %3569) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3570) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2>} : (tensor<1x16x64xf32>, tensor<f32>) -> tensor<f32>
    %3572 = "stablehlo.add"(%3565, %3571) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3573 = "stablehlo.multiply"(%3461#15, %3461#15) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %3574 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3578 = "stablehlo.reduce"(%3573, %3574) ({
      ^bb0(%3575: tensor<f32>, %3576: tensor<f32>):
        %3577 = "stablehlo.add"(%3575, %3576) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3577) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<1x64xf32>, tensor<f32>) -> tensor<f32>
    %3579 = "stablehlo.add"(%3572, %3578) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3580 = "stablehlo.multiply"(%3461#16, %3461#16) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %3581 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3585 = "stablehlo.reduce"(%3580, %3581) ({
      ^bb0(%3582: tensor<f32>, %3583: tensor<f32>):
        %3584 = "stablehlo.add"(%3582, %3583) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3584) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2>} : (tensor<1x64x16xf32>, tensor<f32>) -> tensor<f32>
    %3586 = "stablehlo.add"(%3579, %3585) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3587 = "stablehlo.multiply"(%3461#17, %3461#17) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %3588 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3592 = "stablehlo.reduce"(%3587, %3588) ({
      ^bb0(%3589: tensor<f32>, %3590: tensor<f32>):
        %3591 = "stablehlo.add"(%3589, %3590) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3591) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<1x16xf32>, tensor<f32>) -> tensor<f32>
    %3593 = "stablehlo.add"(%3586, %3592) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3594 = "stablehlo.multiply"(%2998, %2998) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3595 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3599 = "stablehlo.reduce"(%3594, %3595) ({
      ^bb0(%3596: tensor<f32>, %3597: tensor<f32>):
        %3598 = "stablehlo.add"(%3596, %3597) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3598) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %3600 = "stablehlo.add"(%3593, %3599) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3601 = "stablehlo.multiply"(%2991, %2991) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3602 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3606 = "stablehlo.reduce"(%3601, %3602) ({
      ^bb0(%3603: tensor<f32>, %3604: tensor<f32>):
        %3605 = "stablehlo.add"(%3603, %3604) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3605) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %3607 = "stablehlo.add"(%3600, %3606) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3608 = "stablehlo.multiply"(%2986, %2986) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3609 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3613 = "stablehlo.reduce"(%3608, %3609) ({
      ^bb0(%3610: tensor<f32>, %3611: tensor<f32>):
        %3612 = "stablehlo.add"(%3610, %3611) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3612) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %3614 = "stablehlo.add"(%3607, %3613) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3615 = "stablehlo.multiply"(%2979, %2979) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %3616 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3620 = "stablehlo.reduce"(%3615, %3616) ({
      ^bb0(%3617: tensor<f32>, %3618: tensor<f32>):
        %3619 = "stablehlo.add"(%3617, %3618) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3619) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<8x16xf32>, tensor<f32>) -> tensor<f32>
    %3621 = "stablehlo.add"(%3614, %3620) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3622 = "stablehlo.multiply"(%2977, %2977) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3623 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3627 = "stablehlo.reduce"(%3622, %3623) ({
      ^bb0(%3624: tensor<f32>, %3625: tensor<f32>):
        %3626 = "stablehlo.add"(%3624, %3625) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3626) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %3628 = "stablehlo.add"(%3621, %3627) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3629 = "stablehlo.multiply"(%2972, %2972) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3630 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3634 = "stablehlo.reduce"(%3629, %3630) ({
      ^bb0(%3631: tensor<f32>, %3632: tensor<f32>):
        %3633 = "stablehlo.add"(%3631, %3632) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3633) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %3635 = "stablehlo.add"(%3628, %3634) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3636 = "stablehlo.multiply"(%2964, %2964) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %3637 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3641 = "stablehlo.reduce"(%3636, %3637) ({
      ^bb0(%3638: tensor<f32>, %3639: tensor<f32>):
        %3640 = "stablehlo.add"(%3638, %3639) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3640) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<4x16xf32>, tensor<f32>) -> tensor<f32>
    %3642 = "stablehlo.add"(%3635, %3641) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3643 = "stablehlo.multiply"(%2958#3, %2958#3) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3644 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3648 = "stablehlo.reduce"(%3643, %3644) ({
      ^bb0(%3645: tensor<f32>, %3646: tensor<f32>):
        %3647 = "stablehlo.add"(%3645, %3646) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3647) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<f32>
    %3649 = "stablehlo.add"(%3642, %3648) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3650 = "stablehlo.multiply"(%2958#4, %2958#4) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3651 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3655 = "stablehlo.reduce"(%3650, %3651) ({
      ^bb0(%3652: tensor<f32>, %3653: tensor<f32>):
        %3654 = "stablehlo.add"(%3652, %3653) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3654) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<f32>
    %3656 = "stablehlo.add"(%3649, %3655) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3657 = "stablehlo.multiply"(%2958#5, %2958#5) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %3658 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3662 = "stablehlo.reduce"(%3657, %3658) ({
      ^bb0(%3659: tensor<f32>, %3660: tensor<f32>):
        %3661 = "stablehlo.add"(%3659, %3660) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3661) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2, 3>} : (tensor<2x16x2x8xf32>, tensor<f32>) -> tensor<f32>
    %3663 = "stablehlo.add"(%3656, %3662) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3664 = "stablehlo.multiply"(%2958#6, %2958#6) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %3665 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3669 = "stablehlo.reduce"(%3664, %3665) ({
      ^bb0(%3666: tensor<f32>, %3667: tensor<f32>):
        %3668 = "stablehlo.add"(%3666, %3667) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3668) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x8xf32>, tensor<f32>) -> tensor<f32>
    %3670 = "stablehlo.add"(%3663, %3669) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3671 = "stablehlo.multiply"(%2958#7, %2958#7) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %3672 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3676 = "stablehlo.reduce"(%3671, %3672) ({
      ^bb0(%3673: tensor<f32>, %3674: tensor<f32>):
        %3675 = "stablehlo.add"(%3673, %3674) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3675) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2, 3>} : (tensor<2x16x2x8xf32>, tensor<f32>) -> tensor<f32>
    %3677 = "stablehlo.add"(%3670, %3676) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3678 = "stablehlo.multiply"(%2958#8, %2958#8) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %3679 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3683 = "stablehlo.reduce"(%3678, %3679) ({
      ^bb0(%3680: tensor<f32>, %3681: tensor<f32>):
        %3682 = "stablehlo.add"(%3680, %3681) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3682) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x8xf32>, tensor<f32>) -> tensor<f32>
    %3684 = "stablehlo.add"(%3677, %3683) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3685 = "stablehlo.multiply"(%2958#9, %2958#9) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %3686 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3690 = "stablehlo.reduce"(%3685, %3686) ({
      ^bb0(%3687: tensor<f32>, %3688: tensor<f32>):
        %3689 = "stablehlo.add"(%3687, %3688) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3689) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2, 3>} : (tensor<2x16x2x8xf32>, tensor<f32>) -> tensor<f32>
    %3691 = "stablehlo.add"(%3684, %3690) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3692 = "stablehlo.multiply"(%2958#10, %2958#10) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %3693 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3697 = "stablehlo.reduce"(%3692, %3693) ({
      ^bb0(%3694: tensor<f32>, %3695: tensor<f32>):
        %3696 = "stablehlo.add"(%3694, %3695) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3696) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x8xf32>, tensor<f32>) -> tensor<f32>
    %3698 = "stablehlo.add"(%3691, %3697) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3699 = "stablehlo.multiply"(%2958#11, %2958#11) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %3700 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3704 = "stablehlo.reduce"(%3699, %3700) ({
      ^bb0(%3701: tensor<f32>, %3702: tensor<f32>):
        %3703 = "stablehlo.add"(%3701, %3702) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3703) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2, 3>} : (tensor<2x2x8x16xf32>, tensor<f32>) -> tensor<f32>
    %3705 = "stablehlo.add"(%3698, %3704) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3706 = "stablehlo.multiply"(%2958#12, %2958#12) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3707 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3711 = "stablehlo.reduce"(%3706, %3707) ({
      ^bb0(%3708: tensor<f32>, %3709: tensor<f32>):
        %3710 = "stablehlo.add"(%3708, %3709) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3710) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<f32>
    %3712 = "stablehlo.add"(%3705, %3711) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3713 = "stablehlo.multiply"(%2958#13, %2958#13) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %3714 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3718 = "stablehlo.reduce"(%3713, %3714) ({
      ^bb0(%3715: tensor<f32>, %3716: tensor<f32>):
        %3717 = "stablehlo.add"(%3715, %3716) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3717) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2, 3>} : (tensor<2x16x2x8xf32>, tensor<f32>) -> tensor<f32>
    %3719 = "stablehlo.add"(%3712, %3718) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3720 = "stablehlo.multiply"(%2958#14, %2958#14) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %3721 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3725 = "stablehlo.reduce"(%3720, %3721) ({
      ^bb0(%3722: tensor<f32>, %3723: tensor<f32>):
        %3724 = "stablehlo.add"(%3722, %3723) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3724) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x8xf32>, tensor<f32>) -> tensor<f32>
    %3726 = "stablehlo.add"(%3719, %3725) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3727 = "stablehlo.multiply"(%2958#15, %2958#15) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %3728 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3732 = "stablehlo.reduce"(%3727, %3728) ({
      ^bb0(%3729: tensor<f32>, %3730: tensor<f32>):
        %3731 = "stablehlo.add"(%3729, %3730) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3731) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2, 3>} : (tensor<2x16x2x8xf32>, tensor<f32>) -> tensor<f32>
    %3733 = "stablehlo.add"(%3726, %3732) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3734 = "stablehlo.multiply"(%2958#16, %2958#16) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %3735 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3739 = "stablehlo.reduce"(%3734, %3735) ({
      ^bb0(%3736: tensor<f32>, %3737: tensor<f32>):
        %3738 = "stablehlo.add"(%3736, %3737) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3738) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x8xf32>, tensor<f32>) -> tensor<f32>
    %3740 = "stablehlo.add"(%3733, %3739) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3741 = "stablehlo.multiply"(%2958#17, %2958#17) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3742 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3746 = "stablehlo.reduce"(%3741, %3742) ({
      ^bb0(%3743: tensor<f32>, %3744: tensor<f32>):
        %3745 = "stablehlo.add"(%3743, %3744) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3745) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<f32>
    %3747 = "stablehlo.add"(%3740, %3746) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3748 = "stablehlo.multiply"(%2958#18, %2958#18) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3749 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3753 = "stablehlo.reduce"(%3748, %3749) ({
      ^bb0(%3750: tensor<f32>, %3751: tensor<f32>):
        %3752 = "stablehlo.add"(%3750, %3751) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3752) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<f32>
    %3754 = "stablehlo.add"(%3747, %3753) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3755 = "stablehlo.multiply"(%2958#19, %2958#19) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %3756 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3760 = "stablehlo.reduce"(%3755, %3756) ({
      ^bb0(%3757: tensor<f32>, %3758: tensor<f32>):
        %3759 = "stablehlo.add"(%3757, %3758) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3759) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2, 3>} : (tensor<2x16x2x8xf32>, tensor<f32>) -> tensor<f32>
    %3761 = "stablehlo.add"(%3754, %3760) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3762 = "stablehlo.multiply"(%2958#20, %2958#20) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %3763 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3767 = "stablehlo.reduce"(%3762, %3763) ({
      ^bb0(%3764: tensor<f32>, %3765: tensor<f32>):
        %3766 = "stablehlo.add"(%3764, %3765) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3766) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2>} : (tensor<2x2x8xf32>, tensor<f32>) -> tensor<f32>
    %3768 = "stablehlo.add"(%3761, %3767) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3769 = "stablehlo.multiply"(%2958#21, %2958#21) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %3770 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3774 = "stablehlo.reduce"(%3769, %3770) ({
      ^bb0(%3771: tensor<f32>, %3772: tensor<f32>):
        %3773 = "stablehlo.add"(%3771, %3772) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3773) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2, 3>} : (tensor<2x2x8x16xf32>, tensor<f32>) -> tensor<f32>
    %3775 = "stablehlo.add"(%3768, %3774) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3776 = "stablehlo.multiply"(%2958#22, %2958#22) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3777 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3781 = "stablehlo.reduce"(%3776, %3777) ({
      ^bb0(%3778: tensor<f32>, %3779: tensor<f32>):
        %3780 = "stablehlo.add"(%3778, %3779) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3780) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<f32>
    %3782 = "stablehlo.add"(%3775, %3781) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3783 = "stablehlo.multiply"(%2958#23, %2958#23) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3784 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3788 = "stablehlo.reduce"(%3783, %3784) ({
      ^bb0(%3785: tensor<f32>, %3786: tensor<f32>):
        %3787 = "stablehlo.add"(%3785, %3786) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3787) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<f32>
    %3789 = "stablehlo.add"(%3782, %3788) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3790 = "stablehlo.multiply"(%2958#24, %2958#24) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3791 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3795 = "stablehlo.reduce"(%3790, %3791) ({
      ^bb0(%3792: tensor<f32>, %3793: tensor<f32>):
        %3794 = "stablehlo.add"(%3792, %3793) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3794) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<f32>
    %3796 = "stablehlo.add"(%3789, %3795) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3797 = "stablehlo.multiply"(%2958#25, %2958#25) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %3798 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3802 = "stablehlo.reduce"(%3797, %3798) ({
      ^bb0(%3799: tensor<f32>, %3800: tensor<f32>):
        %3801 = "stablehlo.add"(%3799, %3800) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3801) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2>} : (tensor<2x16x64xf32>, tensor<f32>) -> tensor<f32>
    %3803 = "stablehlo.add"(%3796, %3802) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3804 = "stablehlo.multiply"(%2958#26, %2958#26) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3805 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3809 = "stablehlo.reduce"(%3804, %3805) ({
      ^bb0(%3806: tensor<f32>, %3807: tensor<f32>):
        %3808 = "stablehlo.add"(%3806, %3807) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3808) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<2x64xf32>, tensor<f32>) -> tensor<f32>
    %3810 = "stablehlo.add"(%3803, %3809) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3811 = "stablehlo.multiply"(%2958#27, %2958#27) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3812 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3816 = "stablehlo.reduce"(%3811, %3812) ({
      ^bb0(%3813: tensor<f32>, %3814: tensor<f32>):
        %3815 = "stablehlo.add"(%3813, %3814) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3815) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2>} : (tensor<2x64x16xf32>, tensor<f32>) -> tensor<f32>
    %3817 = "stablehlo.add"(%3810, %3816) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3818 = "stablehlo.multiply"(%2958#28, %2958#28) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3819 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3823 = "stablehlo.reduce"(%3818, %3819) ({
      ^bb0(%3820: tensor<f32>, %3821: tensor<f32>):
        %3822 = "stablehlo.add"(%3820, %3821) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3822) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<f32>
    %3824 = "stablehlo.add"(%3817, %3823) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3825 = "stablehlo.multiply"(%2227, %2227) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3826 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3830 = "stablehlo.reduce"(%3825, %3826) ({
      ^bb0(%3827: tensor<f32>, %3828: tensor<f32>):
        %3829 = "stablehlo.add"(%3827, %3828) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3829) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %3831 = "stablehlo.add"(%3824, %3830) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3832 = "stablehlo.multiply"(%2220, %2220) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3833 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3837 = "stablehlo.reduce"(%3832, %3833) ({
      ^bb0(%3834: tensor<f32>, %3835: tensor<f32>):
        %3836 = "stablehlo.add"(%3834, %3835) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3836) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %3838 = "stablehlo.add"(%3831, %3837) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3839 = "stablehlo.multiply"(%2214, %2214) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %3840 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3844 = "stablehlo.reduce"(%3839, %3840) ({
      ^bb0(%3841: tensor<f32>, %3842: tensor<f32>):
        %3843 = "stablehlo.add"(%3841, %3842) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3843) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<256x16xf32>, tensor<f32>) -> tensor<f32>
    %3845 = "stablehlo.add"(%3838, %3844) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3846 = "stablehlo.multiply"(%2212, %2212) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3847 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3851 = "stablehlo.reduce"(%3846, %3847) ({
      ^bb0(%3848: tensor<f32>, %3849: tensor<f32>):
        %3850 = "stablehlo.add"(%3848, %3849) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3850) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %3852 = "stablehlo.add"(%3845, %3851) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3853 = "stablehlo.multiply"(%2201, %2201) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %3854 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3858 = "stablehlo.reduce"(%3853, %3854) ({
      ^bb0(%3855: tensor<f32>, %3856: tensor<f32>):
        %3857 = "stablehlo.add"(%3855, %3856) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3857) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<16x16xf32>, tensor<f32>) -> tensor<f32>
    %3859 = "stablehlo.add"(%3852, %3858) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3860 = "stablehlo.multiply"(%2198, %2198) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3861 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3865 = "stablehlo.reduce"(%3860, %3861) ({
      ^bb0(%3862: tensor<f32>, %3863: tensor<f32>):
        %3864 = "stablehlo.add"(%3862, %3863) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3864) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %3866 = "stablehlo.add"(%3859, %3865) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3867 = "stablehlo.multiply"(%2193, %2193) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %3868 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3872 = "stablehlo.reduce"(%3867, %3868) ({
      ^bb0(%3869: tensor<f32>, %3870: tensor<f32>):
        %3871 = "stablehlo.add"(%3869, %3870) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3871) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<16x16xf32>, tensor<f32>) -> tensor<f32>
    %3873 = "stablehlo.add"(%3866, %3872) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3874 = "stablehlo.multiply"(%2190, %2190) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3875 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3879 = "stablehlo.reduce"(%3874, %3875) ({
      ^bb0(%3876: tensor<f32>, %3877: tensor<f32>):
        %3878 = "stablehlo.add"(%3876, %3877) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3878) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %3880 = "stablehlo.add"(%3873, %3879) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3881 = "stablehlo.multiply"(%2175, %2175) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %3882 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3886 = "stablehlo.reduce"(%3881, %3882) ({
      ^bb0(%3883: tensor<f32>, %3884: tensor<f32>):
        %3885 = "stablehlo.add"(%3883, %3884) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3885) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<8x16xf32>, tensor<f32>) -> tensor<f32>
    %3887 = "stablehlo.add"(%3880, %3886) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3888 = "stablehlo.multiply"(%2173, %2173) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3889 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3893 = "stablehlo.reduce"(%3888, %3889) ({
      ^bb0(%3890: tensor<f32>, %3891: tensor<f32>):
        %3892 = "stablehlo.add"(%3890, %3891) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3892) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %3894 = "stablehlo.add"(%3887, %3893) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3895 = "stablehlo.multiply"(%2161#3, %2161#3) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %3896 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3900 = "stablehlo.reduce"(%3895, %3896) ({
      ^bb0(%3897: tensor<f32>, %3898: tensor<f32>):
        %3899 = "stablehlo.add"(%3897, %3898) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3899) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2>} : (tensor<2x16x48xf32>, tensor<f32>) -> tensor<f32>
    %3901 = "stablehlo.add"(%3894, %3900) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3902 = "stablehlo.multiply"(%2161#4, %2161#4) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %3903 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3907 = "stablehlo.reduce"(%3902, %3903) ({
      ^bb0(%3904: tensor<f32>, %3905: tensor<f32>):
        %3906 = "stablehlo.add"(%3904, %3905) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3906) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<2x48xf32>, tensor<f32>) -> tensor<f32>
    %3908 = "stablehlo.add"(%3901, %3907) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3909 = "stablehlo.multiply"(%2161#5, %2161#5) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3910 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3914 = "stablehlo.reduce"(%3909, %3910) ({
      ^bb0(%3911: tensor<f32>, %3912: tensor<f32>):
        %3913 = "stablehlo.add"(%3911, %3912) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3913) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<f32>
    %3915 = "stablehlo.add"(%3908, %3914) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3916 = "stablehlo.multiply"(%2161#6, %2161#6) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3917 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3921 = "stablehlo.reduce"(%3916, %3917) ({
      ^bb0(%3918: tensor<f32>, %3919: tensor<f32>):
        %3920 = "stablehlo.add"(%3918, %3919) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3920) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<f32>
    %3922 = "stablehlo.add"(%3915, %3921) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3923 = "stablehlo.multiply"(%2161#7, %2161#7) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %3924 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3928 = "stablehlo.reduce"(%3923, %3924) ({
      ^bb0(%3925: tensor<f32>, %3926: tensor<f32>):
        %3927 = "stablehlo.add"(%3925, %3926) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3927) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2>} : (tensor<2x16x16xf32>, tensor<f32>) -> tensor<f32>
    %3929 = "stablehlo.add"(%3922, %3928) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3930 = "stablehlo.multiply"(%2161#8, %2161#8) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3931 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3935 = "stablehlo.reduce"(%3930, %3931) ({
      ^bb0(%3932: tensor<f32>, %3933: tensor<f32>):
        %3934 = "stablehlo.add"(%3932, %3933) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3934) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<f32>
    %3936 = "stablehlo.add"(%3929, %3935) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3937 = "stablehlo.multiply"(%2161#9, %2161#9) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %3938 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3942 = "stablehlo.reduce"(%3937, %3938) ({
      ^bb0(%3939: tensor<f32>, %3940: tensor<f32>):
        %3941 = "stablehlo.add"(%3939, %3940) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3941) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1, 2>} : (tensor<2x16x16xf32>, tensor<f32>) -> tensor<f32>
    %3943 = "stablehlo.add"(%3936, %3942) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3944 = "stablehlo.multiply"(%2161#10, %2161#10) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3945 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3949 = "stablehlo.reduce"(%3944, %3945) ({
      ^bb0(%3946: tensor<f32>, %3947: tensor<f32>):
        %3948 = "stablehlo.add"(%3946, %3947) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3948) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>, tensor<f32>) -> tensor<f32>
    %3950 = "stablehlo.add"(%3943, %3949) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3951 = "stablehlo.multiply"(%1937, %1937) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %3952 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3956 = "stablehlo.reduce"(%3951, %3952) ({
      ^bb0(%3953: tensor<f32>, %3954: tensor<f32>):
        %3955 = "stablehlo.add"(%3953, %3954) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3955) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<16x32xf32>, tensor<f32>) -> tensor<f32>
    %3957 = "stablehlo.add"(%3950, %3956) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3958 = "stablehlo.multiply"(%1934, %1934) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %3959 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3963 = "stablehlo.reduce"(%3958, %3959) ({
      ^bb0(%3960: tensor<f32>, %3961: tensor<f32>):
        %3962 = "stablehlo.add"(%3960, %3961) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3962) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %3964 = "stablehlo.add"(%3957, %3963) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3965 = "stablehlo.multiply"(%1896, %1896) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %3966 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3970 = "stablehlo.reduce"(%3965, %3966) ({
      ^bb0(%3967: tensor<f32>, %3968: tensor<f32>):
        %3969 = "stablehlo.add"(%3967, %3968) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3969) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0, 1>} : (tensor<16x16xf32>, tensor<f32>) -> tensor<f32>
    %3971 = "stablehlo.add"(%3964, %3970) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3972 = "stablehlo.multiply"(%1893, %1893) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %3973 = "stablehlo.constant"() {value = dense<0.0> : tensor<f32>} : () -> tensor<f32>
    %3977 = "stablehlo.reduce"(%3972, %3973) ({
      ^bb0(%3974: tensor<f32>, %3975: tensor<f32>):
        %3976 = "stablehlo.add"(%3974, %3975) : (tensor<f32>, tensor<f32>) -> tensor<f32>
        "stablehlo.return"(%3976) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 0>} : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %3978 = "stablehlo.add"(%3971, %3977) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3979 = "stablehlo.sqrt"(%3978) : (tensor<f32>) -> tensor<f32>
    %3980 = "stablehlo.constant"() {value = dense<1.0e-30> : tensor<f32>} : () -> tensor<f32>
    %3981 = "stablehlo.maximum"(%3979, %3980) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3982 = "stablehlo.constant"() {value = dense<3.0> : tensor<f32>} : () -> tensor<f32>
    %3983 = "stablehlo.divide"(%3982, %3981) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3984 = "stablehlo.minimum"(%3983, %345) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3985 = "stablehlo.convert"(%0) : (tensor<i32>) -> tensor<f32>
    %3986 = "stablehlo.add"(%3985, %345) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3987 = "stablehlo.constant"() {value = dense<1.0e-1> : tensor<f32>} : () -> tensor<f32>
    %3988 = "stablehlo.multiply"(%3986, %3987) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3989 = "stablehlo.minimum"(%3988, %345) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3990 = "stablehlo.multiply"(%3989, %345) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3991 = "stablehlo.constant"() {value = dense<1.0e-3> : tensor<f32>} : () -> tensor<f32>
    %3992 = "stablehlo.multiply"(%3990, %3991) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3993 = "stablehlo.constant"() {value = dense<9.0e-1> : tensor<f32>} : () -> tensor<f32>
    %3994 = "stablehlo.power"(%3993, %3986) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3995 = "stablehlo.subtract"(%345, %3994) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3996 = "stablehlo.constant"() {value = dense<9.5e-1> : tensor<f32>} : () -> tensor<f32>
    %3997 = "stablehlo.power"(%3996, %3986) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3998 = "stablehlo.subtract"(%345, %3997) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %3999 = "stablehlo.constant"() {value = dense<-1.05360515e-1> : tensor<f32>} : () -> tensor<f32>
    %4000 = "stablehlo.multiply"(%3986, %3999) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4001 = "stablehlo.exponential_minus_one"(%4000) : (tensor<f32>) -> tensor<f32>
    %4002 = "stablehlo.negate"(%4001) : (tensor<f32>) -> tensor<f32>
    %4003 = "stablehlo.divide"(%3987, %4002) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %4004 = "stablehlo.broadcast_in_dim"(%3984) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x16xf32>
    %4005 = "stablehlo.multiply"(%3468, %4004) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %4006 = "stablehlo.broadcast_in_dim"(%3993) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x16xf32>
    %4007 = "stablehlo.multiply"(%74, %4006) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %4008 = "stablehlo.broadcast_in_dim"(%3987) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x16xf32>
    %4009 = "stablehlo.multiply"(%4005, %4008) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %4010 = "stablehlo.add"(%4007, %4009) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %4011 = "stablehlo.broadcast_in_dim"(%3996) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x16xf32>
    %4012 = "stablehlo.multiply"(%147, %4011) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %4013 = "stablehlo.multiply"(%4005, %4005) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %4014 = "stablehlo.constant"() {value = dense<5.0e-2> : tensor<f32>} : () -> tensor<f32>
    %4015 = "stablehlo.broadcast_in_dim"(%4014) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x16xf32>
    %4016 = "stablehlo.multiply"(%4013, %4015) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %4017 = "stablehlo.add"(%4012, %4016) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %4018 = "stablehlo.broadcast_in_dim"(%3995) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x16xf32>
    %4019 = "stablehlo.divide"(%4010, %4018) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %4020 = "stablehlo.broadcast_in_dim"(%3998) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x16xf32>
    %4021 = "stablehlo.divide"(%4017, %4020) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %4022 = "stablehlo.sqrt"(%4021) : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %4023 = "stablehlo.constant"() {value = dense<1.0e-8> : tensor<f32>} : () -> tensor<f32>
    %4024 = "stablehlo.broadcast_in_dim"(%4023) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x16xf32>
    %4025 = "stablehlo.add"(%4022, %4024) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %4026 = "stablehlo.divide"(%4019, %4025) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %4027 = "stablehlo.constant"() {value = dense<2.0e-2> : tensor<f32>} : () -> tensor<f32>
    %4028 = "stablehlo.broadcast_in_dim"(%4027) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x16xf32>
    %4029 = "stablehlo.multiply"(%1, %4028) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %4030 = "stablehlo.add"(%4026, %4029) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %4031 = "stablehlo.broadcast_in_dim"(%3992) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x16xf32>
    %4032 = "stablehlo.multiply"(%4030, %4031) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %4033 = "stablehlo.subtract"(%1, %4032) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %4034 = "stablehlo.subtract"(%4033, %220) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %4035 = "stablehlo.broadcast_in_dim"(%4003) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x16xf32>
    %4036 = "stablehlo.multiply"(%4034, %4035) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %4037 = "stablehlo.add"(%220, %4036) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %4038 = "stablehlo.broadcast_in_dim"(%3984) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
    %4039 = "stablehlo.multiply"(%3466, %4038) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4040 = "stablehlo.broadcast_in_dim"(%3993) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
    %4041 = "stablehlo.multiply"(%75, %4040) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4042 = "stablehlo.broadcast_in_dim"(%3987) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
    %4043 = "stablehlo.multiply"(%4039, %4042) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4044 = "stablehlo.add"(%4041, %4043) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4045 = "stablehlo.broadcast_in_dim"(%3996) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
    %4046 = "stablehlo.multiply"(%148, %4045) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4047 = "stablehlo.multiply"(%4039, %4039) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4048 = "stablehlo.broadcast_in_dim"(%4014) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
    %4049 = "stablehlo.multiply"(%4047, %4048) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4050 = "stablehlo.add"(%4046, %4049) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4051 = "stablehlo.broadcast_in_dim"(%3995) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
    %4052 = "stablehlo.divide"(%4044, %4051) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4053 = "stablehlo.broadcast_in_dim"(%3998) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
    %4054 = "stablehlo.divide"(%4050, %4053) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4055 = "stablehlo.sqrt"(%4054) : (tensor<16xf32>) -> tensor<16xf32>
    %4056 = "stablehlo.broadcast_in_dim"(%4023) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
    %4057 = "stablehlo.add"(%4055, %4056) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4058 = "stablehlo.divide"(%4052, %4057) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4059 = "stablehlo.broadcast_in_dim"(%3992) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
    %4060 = "stablehlo.multiply"(%4058, %4059) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4061 = "stablehlo.subtract"(%2, %4060) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4062 = "stablehlo.subtract"(%4061, %221) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4063 = "stablehlo.broadcast_in_dim"(%4003) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16xf32>
    %4064 = "stablehlo.multiply"(%4062, %4063) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4065 = "stablehlo.add"(%221, %4064) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4066 = "stablehlo.broadcast_in_dim"(%3984) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %4067 = "stablehlo.multiply"(%3461#2, %4066) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4068 = "stablehlo.broadcast_in_dim"(%3993) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %4069 = "stablehlo.multiply"(%76, %4068) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4070 = "stablehlo.broadcast_in_dim"(%3987) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %4071 = "stablehlo.multiply"(%4067, %4070) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4072 = "stablehlo.add"(%4069, %4071) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4073 = "stablehlo.broadcast_in_dim"(%3996) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %4074 = "stablehlo.multiply"(%149, %4073) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4075 = "stablehlo.multiply"(%4067, %4067) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4076 = "stablehlo.broadcast_in_dim"(%4014) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %4077 = "stablehlo.multiply"(%4075, %4076) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4078 = "stablehlo.add"(%4074, %4077) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4079 = "stablehlo.broadcast_in_dim"(%3995) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %4080 = "stablehlo.divide"(%4072, %4079) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4081 = "stablehlo.broadcast_in_dim"(%3998) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %4082 = "stablehlo.divide"(%4078, %4081) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4083 = "stablehlo.sqrt"(%4082) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %4084 = "stablehlo.broadcast_in_dim"(%4023) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %4085 = "stablehlo.add"(%4083, %4084) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4086 = "stablehlo.divide"(%4080, %4085) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4087 = "stablehlo.broadcast_in_dim"(%3992) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %4088 = "stablehlo.multiply"(%4086, %4087) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4089 = "stablehlo.subtract"(%3, %4088) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4090 = "stablehlo.subtract"(%4089, %222) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4091 = "stablehlo.broadcast_in_dim"(%4003) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %4092 = "stablehlo.multiply"(%4090, %4091) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4093 = "stablehlo.add"(%222, %4092) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4094 = "stablehlo.multiply"(%3461#3, %4066) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4095 = "stablehlo.multiply"(%77, %4068) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4096 = "stablehlo.multiply"(%4094, %4070) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4097 = "stablehlo.add"(%4095, %4096) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4098 = "stablehlo.multiply"(%150, %4073) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4099 = "stablehlo.multiply"(%4094, %4094) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4100 = "stablehlo.multiply"(%4099, %4076) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4101 = "stablehlo.add"(%4098, %4100) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4102 = "stablehlo.divide"(%4097, %4079) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4103 = "stablehlo.divide"(%4101, %4081) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4104 = "stablehlo.sqrt"(%4103) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %4105 = "stablehlo.add"(%4104, %4084) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4106 = "stablehlo.divide"(%4102, %4105) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4107 = "stablehlo.multiply"(%4106, %4087) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4108 = "stablehlo.subtract"(%4, %4107) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4109 = "stablehlo.subtract"(%4108, %223) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4110 = "stablehlo.multiply"(%4109, %4091) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4111 = "stablehlo.add"(%223, %4110) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4112 = "stablehlo.broadcast_in_dim"(%3984) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x2x8xf32>
    %4113 = "stablehlo.multiply"(%3461#4, %4112) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4114 = "stablehlo.broadcast_in_dim"(%3993) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x2x8xf32>
    %4115 = "stablehlo.multiply"(%78, %4114) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4116 = "stablehlo.broadcast_in_dim"(%3987) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x2x8xf32>
    %4117 = "stablehlo.multiply"(%4113, %4116) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4118 = "stablehlo.add"(%4115, %4117) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4119 = "stablehlo.broadcast_in_dim"(%3996) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x2x8xf32>
    %4120 = "stablehlo.multiply"(%151, %4119) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4121 = "stablehlo.multiply"(%4113, %4113) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4122 = "stablehlo.broadcast_in_dim"(%4014) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x2x8xf32>
    %4123 = "stablehlo.multiply"(%4121, %4122) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4124 = "stablehlo.add"(%4120, %4123) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4125 = "stablehlo.broadcast_in_dim"(%3995) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x2x8xf32>
    %4126 = "stablehlo.divide"(%4118, %4125) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4127 = "stablehlo.broadcast_in_dim"(%3998) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x2x8xf32>
    %4128 = "stablehlo.divide"(%4124, %4127) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4129 = "stablehlo.sqrt"(%4128) : (tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4130 = "stablehlo.broadcast_in_dim"(%4023) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x2x8xf32>
    %4131 = "stablehlo.add"(%4129, %4130) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4132 = "stablehlo.divide"(%4126, %4131) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4133 = "stablehlo.broadcast_in_dim"(%4027) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x2x8xf32>
    %4134 = "stablehlo.multiply"(%5, %4133) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4135 = "stablehlo.add"(%4132, %4134) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4136 = "stablehlo.broadcast_in_dim"(%3992) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x2x8xf32>
    %4137 = "stablehlo.multiply"(%4135, %4136) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4138 = "stablehlo.subtract"(%5, %4137) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4139 = "stablehlo.subtract"(%4138, %224) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4140 = "stablehlo.broadcast_in_dim"(%4003) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x2x8xf32>
    %4141 = "stablehlo.multiply"(%4139, %4140) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4142 = "stablehlo.add"(%224, %4141) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4143 = "stablehlo.broadcast_in_dim"(%3984) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8xf32>
    %4144 = "stablehlo.multiply"(%3461#5, %4143) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4145 = "stablehlo.broadcast_in_dim"(%3993) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8xf32>
    %4146 = "stablehlo.multiply"(%79, %4145) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4147 = "stablehlo.broadcast_in_dim"(%3987) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8xf32>
    %4148 = "stablehlo.multiply"(%4144, %4147) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4149 = "stablehlo.add"(%4146, %4148) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4150 = "stablehlo.broadcast_in_dim"(%3996) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8xf32>
    %4151 = "stablehlo.multiply"(%152, %4150) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4152 = "stablehlo.multiply"(%4144, %4144) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4153 = "stablehlo.broadcast_in_dim"(%4014) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8xf32>
    %4154 = "stablehlo.multiply"(%4152, %4153) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4155 = "stablehlo.add"(%4151, %4154) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4156 = "stablehlo.broadcast_in_dim"(%3995) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8xf32>
    %4157 = "stablehlo.divide"(%4149, %4156) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4158 = "stablehlo.broadcast_in_dim"(%3998) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8xf32>
    %4159 = "stablehlo.divide"(%4155, %4158) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4160 = "stablehlo.sqrt"(%4159) : (tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4161 = "stablehlo.broadcast_in_dim"(%4023) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8xf32>
    %4162 = "stablehlo.add"(%4160, %4161) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4163 = "stablehlo.divide"(%4157, %4162) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4164 = "stablehlo.broadcast_in_dim"(%3992) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8xf32>
    %4165 = "stablehlo.multiply"(%4163, %4164) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4166 = "stablehlo.subtract"(%6, %4165) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4167 = "stablehlo.subtract"(%4166, %225) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4168 = "stablehlo.broadcast_in_dim"(%4003) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8xf32>
    %4169 = "stablehlo.multiply"(%4167, %4168) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4170 = "stablehlo.add"(%225, %4169) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4171 = "stablehlo.multiply"(%3461#6, %4112) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4172 = "stablehlo.multiply"(%80, %4114) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4173 = "stablehlo.multiply"(%4171, %4116) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4174 = "stablehlo.add"(%4172, %4173) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4175 = "stablehlo.multiply"(%153, %4119) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4176 = "stablehlo.multiply"(%4171, %4171) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4177 = "stablehlo.multiply"(%4176, %4122) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4178 = "stablehlo.add"(%4175, %4177) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4179 = "stablehlo.divide"(%4174, %4125) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4180 = "stablehlo.divide"(%4178, %4127) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4181 = "stablehlo.sqrt"(%4180) : (tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4182 = "stablehlo.add"(%4181, %4130) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4183 = "stablehlo.divide"(%4179, %4182) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4184 = "stablehlo.multiply"(%7, %4133) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4185 = "stablehlo.add"(%4183, %4184) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4186 = "stablehlo.multiply"(%4185, %4136) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4187 = "stablehlo.subtract"(%7, %4186) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4188 = "stablehlo.subtract"(%4187, %226) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4189 = "stablehlo.multiply"(%4188, %4140) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4190 = "stablehlo.add"(%226, %4189) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4191 = "stablehlo.multiply"(%3461#7, %4143) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4192 = "stablehlo.multiply"(%81, %4145) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4193 = "stablehlo.multiply"(%4191, %4147) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4194 = "stablehlo.add"(%4192, %4193) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4195 = "stablehlo.multiply"(%154, %4150) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4196 = "stablehlo.multiply"(%4191, %4191) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4197 = "stablehlo.multiply"(%4196, %4153) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4198 = "stablehlo.add"(%4195, %4197) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4199 = "stablehlo.divide"(%4194, %4156) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4200 = "stablehlo.divide"(%4198, %4158) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4201 = "stablehlo.sqrt"(%4200) : (tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4202 = "stablehlo.add"(%4201, %4161) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4203 = "stablehlo.divide"(%4199, %4202) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4204 = "stablehlo.multiply"(%4203, %4164) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4205 = "stablehlo.subtract"(%8, %4204) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4206 = "stablehlo.subtract"(%4205, %227) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4207 = "stablehlo.multiply"(%4206, %4168) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4208 = "stablehlo.add"(%227, %4207) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4209 = "stablehlo.multiply"(%3461#8, %4112) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4210 = "stablehlo.multiply"(%82, %4114) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4211 = "stablehlo.multiply"(%4209, %4116) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4212 = "stablehlo.add"(%4210, %4211) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4213 = "stablehlo.multiply"(%155, %4119) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4214 = "stablehlo.multiply"(%4209, %4209) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4215 = "stablehlo.multiply"(%4214, %4122) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4216 = "stablehlo.add"(%4213, %4215) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4217 = "stablehlo.divide"(%4212, %4125) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4218 = "stablehlo.divide"(%4216, %4127) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4219 = "stablehlo.sqrt"(%4218) : (tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4220 = "stablehlo.add"(%4219, %4130) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4221 = "stablehlo.divide"(%4217, %4220) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4222 = "stablehlo.multiply"(%9, %4133) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4223 = "stablehlo.add"(%4221, %4222) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4224 = "stablehlo.multiply"(%4223, %4136) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4225 = "stablehlo.subtract"(%9, %4224) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4226 = "stablehlo.subtract"(%4225, %228) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4227 = "stablehlo.multiply"(%4226, %4140) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4228 = "stablehlo.add"(%228, %4227) : (tensor<1x16x2x8xf32>, tensor<1x16x2x8xf32>) -> tensor<1x16x2x8xf32>
    %4229 = "stablehlo.multiply"(%3461#9, %4143) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4230 = "stablehlo.multiply"(%83, %4145) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4231 = "stablehlo.multiply"(%4229, %4147) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4232 = "stablehlo.add"(%4230, %4231) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4233 = "stablehlo.multiply"(%156, %4150) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4234 = "stablehlo.multiply"(%4229, %4229) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4235 = "stablehlo.multiply"(%4234, %4153) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4236 = "stablehlo.add"(%4233, %4235) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4237 = "stablehlo.divide"(%4232, %4156) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4238 = "stablehlo.divide"(%4236, %4158) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4239 = "stablehlo.sqrt"(%4238) : (tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4240 = "stablehlo.add"(%4239, %4161) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4241 = "stablehlo.divide"(%4237, %4240) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4242 = "stablehlo.multiply"(%4241, %4164) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4243 = "stablehlo.subtract"(%10, %4242) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4244 = "stablehlo.subtract"(%4243, %229) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4245 = "stablehlo.multiply"(%4244, %4168) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4246 = "stablehlo.add"(%229, %4245) : (tensor<1x2x8xf32>, tensor<1x2x8xf32>) -> tensor<1x2x8xf32>
    %4247 = "stablehlo.broadcast_in_dim"(%3984) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8x16xf32>
    %4248 = "stablehlo.multiply"(%3461#10, %4247) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %4249 = "stablehlo.broadcast_in_dim"(%3993) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8x16xf32>
    %4250 = "stablehlo.multiply"(%84, %4249) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %4251 = "stablehlo.broadcast_in_dim"(%3987) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8x16xf32>
    %4252 = "stablehlo.multiply"(%4248, %4251) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %4253 = "stablehlo.add"(%4250, %4252) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %4254 = "stablehlo.broadcast_in_dim"(%3996) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8x16xf32>
    %4255 = "stablehlo.multiply"(%157, %4254) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %4256 = "stablehlo.multiply"(%4248, %4248) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %4257 = "stablehlo.broadcast_in_dim"(%4014) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8x16xf32>
    %4258 = "stablehlo.multiply"(%4256, %4257) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %4259 = "stablehlo.add"(%4255, %4258) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %4260 = "stablehlo.broadcast_in_dim"(%3995) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8x16xf32>
    %4261 = "stablehlo.divide"(%4253, %4260) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %4262 = "stablehlo.broadcast_in_dim"(%3998) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8x16xf32>
    %4263 = "stablehlo.divide"(%4259, %4262) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %4264 = "stablehlo.sqrt"(%4263) : (tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %4265 = "stablehlo.broadcast_in_dim"(%4023) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8x16xf32>
    %4266 = "stablehlo.add"(%4264, %4265) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %4267 = "stablehlo.divide"(%4261, %4266) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %4268 = "stablehlo.broadcast_in_dim"(%4027) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8x16xf32>
    %4269 = "stablehlo.multiply"(%11, %4268) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %4270 = "stablehlo.add"(%4267, %4269) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %4271 = "stablehlo.broadcast_in_dim"(%3992) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8x16xf32>
    %4272 = "stablehlo.multiply"(%4270, %4271) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %4273 = "stablehlo.subtract"(%11, %4272) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %4274 = "stablehlo.subtract"(%4273, %230) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %4275 = "stablehlo.broadcast_in_dim"(%4003) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x2x8x16xf32>
    %4276 = "stablehlo.multiply"(%4274, %4275) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %4277 = "stablehlo.add"(%230, %4276) : (tensor<1x2x8x16xf32>, tensor<1x2x8x16xf32>) -> tensor<1x2x8x16xf32>
    %4278 = "stablehlo.multiply"(%3461#11, %4066) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4279 = "stablehlo.multiply"(%85, %4068) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4280 = "stablehlo.multiply"(%4278, %4070) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4281 = "stablehlo.add"(%4279, %4280) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4282 = "stablehlo.multiply"(%158, %4073) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4283 = "stablehlo.multiply"(%4278, %4278) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4284 = "stablehlo.multiply"(%4283, %4076) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4285 = "stablehlo.add"(%4282, %4284) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4286 = "stablehlo.divide"(%4281, %4079) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4287 = "stablehlo.divide"(%4285, %4081) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4288 = "stablehlo.sqrt"(%4287) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %4289 = "stablehlo.add"(%4288, %4084) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4290 = "stablehlo.divide"(%4286, %4289) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4291 = "stablehlo.multiply"(%4290, %4087) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4292 = "stablehlo.subtract"(%12, %4291) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4293 = "stablehlo.subtract"(%4292, %231) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4294 = "stablehlo.multiply"(%4293, %4091) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4295 = "stablehlo.add"(%231, %4294) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4296 = "stablehlo.multiply"(%3461#12, %4066) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4297 = "stablehlo.multiply"(%86, %4068) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4298 = "stablehlo.multiply"(%4296, %4070) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4299 = "stablehlo.add"(%4297, %4298) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4300 = "stablehlo.multiply"(%159, %4073) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4301 = "stablehlo.multiply"(%4296, %4296) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4302 = "stablehlo.multiply"(%4301, %4076) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4303 = "stablehlo.add"(%4300, %4302) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4304 = "stablehlo.divide"(%4299, %4079) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4305 = "stablehlo.divide"(%4303, %4081) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4306 = "stablehlo.sqrt"(%4305) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %4307 = "stablehlo.add"(%4306, %4084) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4308 = "stablehlo.divide"(%4304, %4307) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4309 = "stablehlo.multiply"(%4308, %4087) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4310 = "stablehlo.subtract"(%13, %4309) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4311 = "stablehlo.subtract"(%4310, %232) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4312 = "stablehlo.multiply"(%4311, %4091) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4313 = "stablehlo.add"(%232, %4312) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4314 = "stablehlo.multiply"(%3461#13, %4066) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4315 = "stablehlo.multiply"(%87, %4068) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4316 = "stablehlo.multiply"(%4314, %4070) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4317 = "stablehlo.add"(%4315, %4316) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4318 = "stablehlo.multiply"(%160, %4073) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4319 = "stablehlo.multiply"(%4314, %4314) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4320 = "stablehlo.multiply"(%4319, %4076) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4321 = "stablehlo.add"(%4318, %4320) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4322 = "stablehlo.divide"(%4317, %4079) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4323 = "stablehlo.divide"(%4321, %4081) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4324 = "stablehlo.sqrt"(%4323) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %4325 = "stablehlo.add"(%4324, %4084) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4326 = "stablehlo.divide"(%4322, %4325) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4327 = "stablehlo.multiply"(%4326, %4087) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4328 = "stablehlo.subtract"(%14, %4327) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4329 = "stablehlo.subtract"(%4328, %233) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4330 = "stablehlo.multiply"(%4329, %4091) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4331 = "stablehlo.add"(%233, %4330) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4332 = "stablehlo.broadcast_in_dim"(%3984) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x64xf32>
    %4333 = "stablehlo.multiply"(%3461#14, %4332) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %4334 = "stablehlo.broadcast_in_dim"(%3993) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x64xf32>
    %4335 = "stablehlo.multiply"(%88, %4334) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %4336 = "stablehlo.broadcast_in_dim"(%3987) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x64xf32>
    %4337 = "stablehlo.multiply"(%4333, %4336) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %4338 = "stablehlo.add"(%4335, %4337) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %4339 = "stablehlo.broadcast_in_dim"(%3996) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x64xf32>
    %4340 = "stablehlo.multiply"(%161, %4339) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %4341 = "stablehlo.multiply"(%4333, %4333) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %4342 = "stablehlo.broadcast_in_dim"(%4014) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x64xf32>
    %4343 = "stablehlo.multiply"(%4341, %4342) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %4344 = "stablehlo.add"(%4340, %4343) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %4345 = "stablehlo.broadcast_in_dim"(%3995) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x64xf32>
    %4346 = "stablehlo.divide"(%4338, %4345) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %4347 = "stablehlo.broadcast_in_dim"(%3998) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x64xf32>
    %4348 = "stablehlo.divide"(%4344, %4347) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %4349 = "stablehlo.sqrt"(%4348) : (tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %4350 = "stablehlo.broadcast_in_dim"(%4023) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x64xf32>
    %4351 = "stablehlo.add"(%4349, %4350) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %4352 = "stablehlo.divide"(%4346, %4351) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %4353 = "stablehlo.broadcast_in_dim"(%4027) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x64xf32>
    %4354 = "stablehlo.multiply"(%15, %4353) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %4355 = "stablehlo.add"(%4352, %4354) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %4356 = "stablehlo.broadcast_in_dim"(%3992) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x64xf32>
    %4357 = "stablehlo.multiply"(%4355, %4356) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %4358 = "stablehlo.subtract"(%15, %4357) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %4359 = "stablehlo.subtract"(%4358, %234) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %4360 = "stablehlo.broadcast_in_dim"(%4003) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x64xf32>
    %4361 = "stablehlo.multiply"(%4359, %4360) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %4362 = "stablehlo.add"(%234, %4361) : (tensor<1x16x64xf32>, tensor<1x16x64xf32>) -> tensor<1x16x64xf32>
    %4363 = "stablehlo.broadcast_in_dim"(%3984) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64xf32>
    %4364 = "stablehlo.multiply"(%3461#15, %4363) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %4365 = "stablehlo.broadcast_in_dim"(%3993) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64xf32>
    %4366 = "stablehlo.multiply"(%89, %4365) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %4367 = "stablehlo.broadcast_in_dim"(%3987) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64xf32>
    %4368 = "stablehlo.multiply"(%4364, %4367) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %4369 = "stablehlo.add"(%4366, %4368) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %4370 = "stablehlo.broadcast_in_dim"(%3996) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64xf32>
    %4371 = "stablehlo.multiply"(%162, %4370) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %4372 = "stablehlo.multiply"(%4364, %4364) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %4373 = "stablehlo.broadcast_in_dim"(%4014) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64xf32>
    %4374 = "stablehlo.multiply"(%4372, %4373) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %4375 = "stablehlo.add"(%4371, %4374) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %4376 = "stablehlo.broadcast_in_dim"(%3995) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64xf32>
    %4377 = "stablehlo.divide"(%4369, %4376) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %4378 = "stablehlo.broadcast_in_dim"(%3998) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64xf32>
    %4379 = "stablehlo.divide"(%4375, %4378) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %4380 = "stablehlo.sqrt"(%4379) : (tensor<1x64xf32>) -> tensor<1x64xf32>
    %4381 = "stablehlo.broadcast_in_dim"(%4023) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64xf32>
    %4382 = "stablehlo.add"(%4380, %4381) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %4383 = "stablehlo.divide"(%4377, %4382) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %4384 = "stablehlo.broadcast_in_dim"(%3992) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64xf32>
    %4385 = "stablehlo.multiply"(%4383, %4384) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %4386 = "stablehlo.subtract"(%16, %4385) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %4387 = "stablehlo.subtract"(%4386, %235) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %4388 = "stablehlo.broadcast_in_dim"(%4003) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64xf32>
    %4389 = "stablehlo.multiply"(%4387, %4388) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %4390 = "stablehlo.add"(%235, %4389) : (tensor<1x64xf32>, tensor<1x64xf32>) -> tensor<1x64xf32>
    %4391 = "stablehlo.broadcast_in_dim"(%3984) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64x16xf32>
    %4392 = "stablehlo.multiply"(%3461#16, %4391) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %4393 = "stablehlo.broadcast_in_dim"(%3993) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64x16xf32>
    %4394 = "stablehlo.multiply"(%90, %4393) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %4395 = "stablehlo.broadcast_in_dim"(%3987) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64x16xf32>
    %4396 = "stablehlo.multiply"(%4392, %4395) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %4397 = "stablehlo.add"(%4394, %4396) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %4398 = "stablehlo.broadcast_in_dim"(%3996) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64x16xf32>
    %4399 = "stablehlo.multiply"(%163, %4398) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %4400 = "stablehlo.multiply"(%4392, %4392) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %4401 = "stablehlo.broadcast_in_dim"(%4014) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64x16xf32>
    %4402 = "stablehlo.multiply"(%4400, %4401) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %4403 = "stablehlo.add"(%4399, %4402) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %4404 = "stablehlo.broadcast_in_dim"(%3995) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64x16xf32>
    %4405 = "stablehlo.divide"(%4397, %4404) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %4406 = "stablehlo.broadcast_in_dim"(%3998) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64x16xf32>
    %4407 = "stablehlo.divide"(%4403, %4406) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %4408 = "stablehlo.sqrt"(%4407) : (tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %4409 = "stablehlo.broadcast_in_dim"(%4023) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64x16xf32>
    %4410 = "stablehlo.add"(%4408, %4409) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %4411 = "stablehlo.divide"(%4405, %4410) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %4412 = "stablehlo.broadcast_in_dim"(%4027) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64x16xf32>
    %4413 = "stablehlo.multiply"(%17, %4412) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %4414 = "stablehlo.add"(%4411, %4413) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %4415 = "stablehlo.broadcast_in_dim"(%3992) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64x16xf32>
    %4416 = "stablehlo.multiply"(%4414, %4415) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %4417 = "stablehlo.subtract"(%17, %4416) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %4418 = "stablehlo.subtract"(%4417, %236) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %4419 = "stablehlo.broadcast_in_dim"(%4003) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x64x16xf32>
    %4420 = "stablehlo.multiply"(%4418, %4419) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %4421 = "stablehlo.add"(%236, %4420) : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x16xf32>
    %4422 = "stablehlo.multiply"(%3461#17, %4066) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4423 = "stablehlo.multiply"(%91, %4068) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4424 = "stablehlo.multiply"(%4422, %4070) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4425 = "stablehlo.add"(%4423, %4424) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4426 = "stablehlo.multiply"(%164, %4073) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4427 = "stablehlo.multiply"(%4422, %4422) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4428 = "stablehlo.multiply"(%4427, %4076) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4429 = "stablehlo.add"(%4426, %4428) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4430 = "stablehlo.divide"(%4425, %4079) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4431 = "stablehlo.divide"(%4429, %4081) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4432 = "stablehlo.sqrt"(%4431) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %4433 = "stablehlo.add"(%4432, %4084) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4434 = "stablehlo.divide"(%4430, %4433) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4435 = "stablehlo.multiply"(%4434, %4087) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4436 = "stablehlo.subtract"(%18, %4435) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4437 = "stablehlo.subtract"(%4436, %237) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4438 = "stablehlo.multiply"(%4437, %4091) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4439 = "stablehlo.add"(%237, %4438) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %4440 = "stablehlo.multiply"(%2998, %4038) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4441 = "stablehlo.multiply"(%92, %4040) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4442 = "stablehlo.multiply"(%4440, %4042) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4443 = "stablehlo.add"(%4441, %4442) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4444 = "stablehlo.multiply"(%165, %4045) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4445 = "stablehlo.multiply"(%4440, %4440) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4446 = "stablehlo.multiply"(%4445, %4048) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4447 = "stablehlo.add"(%4444, %4446) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4448 = "stablehlo.divide"(%4443, %4051) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4449 = "stablehlo.divide"(%4447, %4053) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4450 = "stablehlo.sqrt"(%4449) : (tensor<16xf32>) -> tensor<16xf32>
    %4451 = "stablehlo.add"(%4450, %4056) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4452 = "stablehlo.divide"(%4448, %4451) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4453 = "stablehlo.multiply"(%4452, %4059) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4454 = "stablehlo.subtract"(%19, %4453) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4455 = "stablehlo.subtract"(%4454, %238) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4456 = "stablehlo.multiply"(%4455, %4063) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4457 = "stablehlo.add"(%238, %4456) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4458 = "stablehlo.multiply"(%2991, %4038) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4459 = "stablehlo.multiply"(%93, %4040) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4460 = "stablehlo.multiply"(%4458, %4042) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4461 = "stablehlo.add"(%4459, %4460) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4462 = "stablehlo.multiply"(%166, %4045) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4463 = "stablehlo.multiply"(%4458, %4458) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4464 = "stablehlo.multiply"(%4463, %4048) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4465 = "stablehlo.add"(%4462, %4464) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4466 = "stablehlo.divide"(%4461, %4051) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4467 = "stablehlo.divide"(%4465, %4053) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4468 = "stablehlo.sqrt"(%4467) : (tensor<16xf32>) -> tensor<16xf32>
    %4469 = "stablehlo.add"(%4468, %4056) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4470 = "stablehlo.divide"(%4466, %4469) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4471 = "stablehlo.multiply"(%4470, %4059) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4472 = "stablehlo.subtract"(%20, %4471) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4473 = "stablehlo.subtract"(%4472, %239) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4474 = "stablehlo.multiply"(%4473, %4063) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4475 = "stablehlo.add"(%239, %4474) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4476 = "stablehlo.multiply"(%2986, %4038) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4477 = "stablehlo.multiply"(%94, %4040) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4478 = "stablehlo.multiply"(%4476, %4042) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4479 = "stablehlo.add"(%4477, %4478) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4480 = "stablehlo.multiply"(%167, %4045) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4481 = "stablehlo.multiply"(%4476, %4476) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4482 = "stablehlo.multiply"(%4481, %4048) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4483 = "stablehlo.add"(%4480, %4482) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4484 = "stablehlo.divide"(%4479, %4051) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4485 = "stablehlo.divide"(%4483, %4053) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4486 = "stablehlo.sqrt"(%4485) : (tensor<16xf32>) -> tensor<16xf32>
    %4487 = "stablehlo.add"(%4486, %4056) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4488 = "stablehlo.divide"(%4484, %4487) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4489 = "stablehlo.multiply"(%4488, %4059) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4490 = "stablehlo.subtract"(%21, %4489) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4491 = "stablehlo.subtract"(%4490, %240) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4492 = "stablehlo.multiply"(%4491, %4063) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4493 = "stablehlo.add"(%240, %4492) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4494 = "stablehlo.broadcast_in_dim"(%3984) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x16xf32>
    %4495 = "stablehlo.multiply"(%2979, %4494) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %4496 = "stablehlo.broadcast_in_dim"(%3993) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x16xf32>
    %4497 = "stablehlo.multiply"(%95, %4496) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %4498 = "stablehlo.broadcast_in_dim"(%3987) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x16xf32>
    %4499 = "stablehlo.multiply"(%4495, %4498) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %4500 = "stablehlo.add"(%4497, %4499) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %4501 = "stablehlo.broadcast_in_dim"(%3996) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x16xf32>
    %4502 = "stablehlo.multiply"(%168, %4501) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %4503 = "stablehlo.multiply"(%4495, %4495) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %4504 = "stablehlo.broadcast_in_dim"(%4014) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x16xf32>
    %4505 = "stablehlo.multiply"(%4503, %4504) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %4506 = "stablehlo.add"(%4502, %4505) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %4507 = "stablehlo.broadcast_in_dim"(%3995) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x16xf32>
    %4508 = "stablehlo.divide"(%4500, %4507) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %4509 = "stablehlo.broadcast_in_dim"(%3998) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x16xf32>
    %4510 = "stablehlo.divide"(%4506, %4509) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %4511 = "stablehlo.sqrt"(%4510) : (tensor<8x16xf32>) -> tensor<8x16xf32>
    %4512 = "stablehlo.broadcast_in_dim"(%4023) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x16xf32>
    %4513 = "stablehlo.add"(%4511, %4512) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %4514 = "stablehlo.divide"(%4508, %4513) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %4515 = "stablehlo.broadcast_in_dim"(%4027) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x16xf32>
    %4516 = "stablehlo.multiply"(%22, %4515) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %4517 = "stablehlo.add"(%4514, %4516) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %4518 = "stablehlo.broadcast_in_dim"(%3992) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x16xf32>
    %4519 = "stablehlo.multiply"(%4517, %4518) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %4520 = "stablehlo.subtract"(%22, %4519) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %4521 = "stablehlo.subtract"(%4520, %241) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %4522 = "stablehlo.broadcast_in_dim"(%4003) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x16xf32>
    %4523 = "stablehlo.multiply"(%4521, %4522) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %4524 = "stablehlo.add"(%241, %4523) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %4525 = "stablehlo.multiply"(%2977, %4038) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4526 = "stablehlo.multiply"(%96, %4040) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4527 = "stablehlo.multiply"(%4525, %4042) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4528 = "stablehlo.add"(%4526, %4527) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4529 = "stablehlo.multiply"(%169, %4045) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4530 = "stablehlo.multiply"(%4525, %4525) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4531 = "stablehlo.multiply"(%4530, %4048) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4532 = "stablehlo.add"(%4529, %4531) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4533 = "stablehlo.divide"(%4528, %4051) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4534 = "stablehlo.divide"(%4532, %4053) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4535 = "stablehlo.sqrt"(%4534) : (tensor<16xf32>) -> tensor<16xf32>
    %4536 = "stablehlo.add"(%4535, %4056) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4537 = "stablehlo.divide"(%4533, %4536) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4538 = "stablehlo.multiply"(%4537, %4059) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4539 = "stablehlo.subtract"(%23, %4538) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4540 = "stablehlo.subtract"(%4539, %242) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4541 = "stablehlo.multiply"(%4540, %4063) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4542 = "stablehlo.add"(%242, %4541) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4543 = "stablehlo.multiply"(%2972, %4038) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4544 = "stablehlo.multiply"(%97, %4040) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4545 = "stablehlo.multiply"(%4543, %4042) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4546 = "stablehlo.add"(%4544, %4545) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4547 = "stablehlo.multiply"(%170, %4045) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4548 = "stablehlo.multiply"(%4543, %4543) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4549 = "stablehlo.multiply"(%4548, %4048) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4550 = "stablehlo.add"(%4547, %4549) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4551 = "stablehlo.divide"(%4546, %4051) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4552 = "stablehlo.divide"(%4550, %4053) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4553 = "stablehlo.sqrt"(%4552) : (tensor<16xf32>) -> tensor<16xf32>
    %4554 = "stablehlo.add"(%4553, %4056) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4555 = "stablehlo.divide"(%4551, %4554) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4556 = "stablehlo.multiply"(%4555, %4059) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4557 = "stablehlo.subtract"(%24, %4556) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4558 = "stablehlo.subtract"(%4557, %243) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4559 = "stablehlo.multiply"(%4558, %4063) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4560 = "stablehlo.add"(%243, %4559) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %4561 = "stablehlo.broadcast_in_dim"(%3984) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<4x16xf32>
    %4562 = "stablehlo.multiply"(%2964, %4561) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %4563 = "stablehlo.broadcast_in_dim"(%3993) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<4x16xf32>
    %4564 = "stablehlo.multiply"(%98, %4563) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %4565 = "stablehlo.broadcast_in_dim"(%3987) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<4x16xf32>
    %4566 = "stablehlo.multiply"(%4562, %4565) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %4567 = "stablehlo.add"(%4564, %4566) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %4568 = "stablehlo.broadcast_in_dim"(%3996) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<4x16xf32>
    %4569 = "stablehlo.multiply"(%171, %4568) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %4570 = "stablehlo.multiply"(%4562, %4562) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %4571 = "stablehlo.broadcast_in_dim"(%4014) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<4x16xf32>
    %4572 = "stablehlo.multiply"(%4570, %4571) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %4573 = "stablehlo.add"(%4569, %4572) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %4574 = "stablehlo.broadcast_in_dim"(%3995) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<4x16xf32>
    %4575 = "stablehlo.divide"(%4567, %4574) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %4576 = "stablehlo.broadcast_in_dim"(%3998) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<4x16xf32>
    %4577 = "stablehlo.divide"(%4573, %4576) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %4578 = "stablehlo.sqrt"(%4577) : (tensor<4x16xf32>) -> tensor<4x16xf32>
    %4579 = "stablehlo.broadcast_in_dim"(%4023) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<4x16xf32>
    %4580 = "stablehlo.add"(%4578, %4579) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %4581 = "stablehlo.divide"(%4575, %4580) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %4582 = "stablehlo.broadcast_in_dim"(%3992) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<4x16xf32>
    %4583 = "stablehlo.multiply"(%4581, %4582) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %4584 = "stablehlo.subtract"(%25, %4583) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %4585 = "stablehlo.subtract"(%4584, %244) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %4586 = "stablehlo.broadcast_in_dim"(%4003) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<4x16xf32>
    %4587 = "stablehlo.multiply"(%4585, %4586) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %4588 = "stablehlo.add"(%244, %4587) : (tensor<4x16xf32>, tensor<4x16xf32>) -> tensor<4x16xf32>
    %4589 = "stablehlo.broadcast_in_dim"(%3984) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %4590 = "stablehlo.multiply"(%2958#3, %4589) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4591 = "stablehlo.broadcast_in_dim"(%3993) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %4592 = "stablehlo.multiply"(%99, %4591) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4593 = "stablehlo.broadcast_in_dim"(%3987) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %4594 = "stablehlo.multiply"(%4590, %4593) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4595 = "stablehlo.add"(%4592, %4594) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4596 = "stablehlo.broadcast_in_dim"(%3996) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %4597 = "stablehlo.multiply"(%172, %4596) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4598 = "stablehlo.multiply"(%4590, %4590) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4599 = "stablehlo.broadcast_in_dim"(%4014) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %4600 = "stablehlo.multiply"(%4598, %4599) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4601 = "stablehlo.add"(%4597, %4600) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4602 = "stablehlo.broadcast_in_dim"(%3995) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %4603 = "stablehlo.divide"(%4595, %4602) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4604 = "stablehlo.broadcast_in_dim"(%3998) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %4605 = "stablehlo.divide"(%4601, %4604) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4606 = "stablehlo.sqrt"(%4605) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4607 = "stablehlo.broadcast_in_dim"(%4023) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %4608 = "stablehlo.add"(%4606, %4607) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4609 = "stablehlo.divide"(%4603, %4608) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4610 = "stablehlo.broadcast_in_dim"(%3992) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %4611 = "stablehlo.multiply"(%4609, %4610) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4612 = "stablehlo.subtract"(%26, %4611) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4613 = "stablehlo.subtract"(%4612, %245) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4614 = "stablehlo.broadcast_in_dim"(%4003) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %4615 = "stablehlo.multiply"(%4613, %4614) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4616 = "stablehlo.add"(%245, %4615) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4617 = "stablehlo.multiply"(%2958#4, %4589) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4618 = "stablehlo.multiply"(%100, %4591) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4619 = "stablehlo.multiply"(%4617, %4593) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4620 = "stablehlo.add"(%4618, %4619) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4621 = "stablehlo.multiply"(%173, %4596) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4622 = "stablehlo.multiply"(%4617, %4617) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4623 = "stablehlo.multiply"(%4622, %4599) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4624 = "stablehlo.add"(%4621, %4623) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4625 = "stablehlo.divide"(%4620, %4602) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4626 = "stablehlo.divide"(%4624, %4604) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4627 = "stablehlo.sqrt"(%4626) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4628 = "stablehlo.add"(%4627, %4607) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4629 = "stablehlo.divide"(%4625, %4628) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4630 = "stablehlo.multiply"(%4629, %4610) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4631 = "stablehlo.subtract"(%27, %4630) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4632 = "stablehlo.subtract"(%4631, %246) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4633 = "stablehlo.multiply"(%4632, %4614) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4634 = "stablehlo.add"(%246, %4633) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4635 = "stablehlo.broadcast_in_dim"(%3984) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %4636 = "stablehlo.multiply"(%2958#5, %4635) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4637 = "stablehlo.broadcast_in_dim"(%3993) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %4638 = "stablehlo.multiply"(%101, %4637) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4639 = "stablehlo.broadcast_in_dim"(%3987) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %4640 = "stablehlo.multiply"(%4636, %4639) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4641 = "stablehlo.add"(%4638, %4640) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4642 = "stablehlo.broadcast_in_dim"(%3996) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %4643 = "stablehlo.multiply"(%174, %4642) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4644 = "stablehlo.multiply"(%4636, %4636) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4645 = "stablehlo.broadcast_in_dim"(%4014) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %4646 = "stablehlo.multiply"(%4644, %4645) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4647 = "stablehlo.add"(%4643, %4646) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4648 = "stablehlo.broadcast_in_dim"(%3995) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %4649 = "stablehlo.divide"(%4641, %4648) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4650 = "stablehlo.broadcast_in_dim"(%3998) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %4651 = "stablehlo.divide"(%4647, %4650) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4652 = "stablehlo.sqrt"(%4651) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4653 = "stablehlo.broadcast_in_dim"(%4023) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %4654 = "stablehlo.add"(%4652, %4653) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4655 = "stablehlo.divide"(%4649, %4654) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4656 = "stablehlo.broadcast_in_dim"(%4027) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %4657 = "stablehlo.multiply"(%28, %4656) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4658 = "stablehlo.add"(%4655, %4657) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4659 = "stablehlo.broadcast_in_dim"(%3992) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %4660 = "stablehlo.multiply"(%4658, %4659) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4661 = "stablehlo.subtract"(%28, %4660) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4662 = "stablehlo.subtract"(%4661, %247) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4663 = "stablehlo.broadcast_in_dim"(%4003) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x2x8xf32>
    %4664 = "stablehlo.multiply"(%4662, %4663) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4665 = "stablehlo.add"(%247, %4664) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4666 = "stablehlo.broadcast_in_dim"(%3984) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %4667 = "stablehlo.multiply"(%2958#6, %4666) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4668 = "stablehlo.broadcast_in_dim"(%3993) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %4669 = "stablehlo.multiply"(%102, %4668) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4670 = "stablehlo.broadcast_in_dim"(%3987) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %4671 = "stablehlo.multiply"(%4667, %4670) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4672 = "stablehlo.add"(%4669, %4671) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4673 = "stablehlo.broadcast_in_dim"(%3996) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %4674 = "stablehlo.multiply"(%175, %4673) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4675 = "stablehlo.multiply"(%4667, %4667) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4676 = "stablehlo.broadcast_in_dim"(%4014) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %4677 = "stablehlo.multiply"(%4675, %4676) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4678 = "stablehlo.add"(%4674, %4677) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4679 = "stablehlo.broadcast_in_dim"(%3995) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %4680 = "stablehlo.divide"(%4672, %4679) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4681 = "stablehlo.broadcast_in_dim"(%3998) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %4682 = "stablehlo.divide"(%4678, %4681) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4683 = "stablehlo.sqrt"(%4682) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4684 = "stablehlo.broadcast_in_dim"(%4023) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %4685 = "stablehlo.add"(%4683, %4684) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4686 = "stablehlo.divide"(%4680, %4685) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4687 = "stablehlo.broadcast_in_dim"(%3992) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %4688 = "stablehlo.multiply"(%4686, %4687) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4689 = "stablehlo.subtract"(%29, %4688) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4690 = "stablehlo.subtract"(%4689, %248) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4691 = "stablehlo.broadcast_in_dim"(%4003) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8xf32>
    %4692 = "stablehlo.multiply"(%4690, %4691) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4693 = "stablehlo.add"(%248, %4692) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4694 = "stablehlo.multiply"(%2958#7, %4635) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4695 = "stablehlo.multiply"(%103, %4637) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4696 = "stablehlo.multiply"(%4694, %4639) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4697 = "stablehlo.add"(%4695, %4696) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4698 = "stablehlo.multiply"(%176, %4642) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4699 = "stablehlo.multiply"(%4694, %4694) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4700 = "stablehlo.multiply"(%4699, %4645) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4701 = "stablehlo.add"(%4698, %4700) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4702 = "stablehlo.divide"(%4697, %4648) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4703 = "stablehlo.divide"(%4701, %4650) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4704 = "stablehlo.sqrt"(%4703) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4705 = "stablehlo.add"(%4704, %4653) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4706 = "stablehlo.divide"(%4702, %4705) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4707 = "stablehlo.multiply"(%30, %4656) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4708 = "stablehlo.add"(%4706, %4707) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4709 = "stablehlo.multiply"(%4708, %4659) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4710 = "stablehlo.subtract"(%30, %4709) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4711 = "stablehlo.subtract"(%4710, %249) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4712 = "stablehlo.multiply"(%4711, %4663) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4713 = "stablehlo.add"(%249, %4712) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4714 = "stablehlo.multiply"(%2958#8, %4666) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4715 = "stablehlo.multiply"(%104, %4668) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4716 = "stablehlo.multiply"(%4714, %4670) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4717 = "stablehlo.add"(%4715, %4716) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4718 = "stablehlo.multiply"(%177, %4673) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4719 = "stablehlo.multiply"(%4714, %4714) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4720 = "stablehlo.multiply"(%4719, %4676) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4721 = "stablehlo.add"(%4718, %4720) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4722 = "stablehlo.divide"(%4717, %4679) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4723 = "stablehlo.divide"(%4721, %4681) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4724 = "stablehlo.sqrt"(%4723) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4725 = "stablehlo.add"(%4724, %4684) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4726 = "stablehlo.divide"(%4722, %4725) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4727 = "stablehlo.multiply"(%4726, %4687) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4728 = "stablehlo.subtract"(%31, %4727) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4729 = "stablehlo.subtract"(%4728, %250) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4730 = "stablehlo.multiply"(%4729, %4691) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4731 = "stablehlo.add"(%250, %4730) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4732 = "stablehlo.multiply"(%2958#9, %4635) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4733 = "stablehlo.multiply"(%105, %4637) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4734 = "stablehlo.multiply"(%4732, %4639) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4735 = "stablehlo.add"(%4733, %4734) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4736 = "stablehlo.multiply"(%178, %4642) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4737 = "stablehlo.multiply"(%4732, %4732) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4738 = "stablehlo.multiply"(%4737, %4645) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4739 = "stablehlo.add"(%4736, %4738) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4740 = "stablehlo.divide"(%4735, %4648) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4741 = "stablehlo.divide"(%4739, %4650) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4742 = "stablehlo.sqrt"(%4741) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4743 = "stablehlo.add"(%4742, %4653) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4744 = "stablehlo.divide"(%4740, %4743) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4745 = "stablehlo.multiply"(%32, %4656) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4746 = "stablehlo.add"(%4744, %4745) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4747 = "stablehlo.multiply"(%4746, %4659) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4748 = "stablehlo.subtract"(%32, %4747) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4749 = "stablehlo.subtract"(%4748, %251) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4750 = "stablehlo.multiply"(%4749, %4663) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4751 = "stablehlo.add"(%251, %4750) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4752 = "stablehlo.multiply"(%2958#10, %4666) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4753 = "stablehlo.multiply"(%106, %4668) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4754 = "stablehlo.multiply"(%4752, %4670) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4755 = "stablehlo.add"(%4753, %4754) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4756 = "stablehlo.multiply"(%179, %4673) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4757 = "stablehlo.multiply"(%4752, %4752) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4758 = "stablehlo.multiply"(%4757, %4676) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4759 = "stablehlo.add"(%4756, %4758) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4760 = "stablehlo.divide"(%4755, %4679) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4761 = "stablehlo.divide"(%4759, %4681) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4762 = "stablehlo.sqrt"(%4761) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4763 = "stablehlo.add"(%4762, %4684) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4764 = "stablehlo.divide"(%4760, %4763) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4765 = "stablehlo.multiply"(%4764, %4687) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4766 = "stablehlo.subtract"(%33, %4765) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4767 = "stablehlo.subtract"(%4766, %252) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4768 = "stablehlo.multiply"(%4767, %4691) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4769 = "stablehlo.add"(%252, %4768) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4770 = "stablehlo.broadcast_in_dim"(%3984) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x16xf32>
    %4771 = "stablehlo.multiply"(%2958#11, %4770) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4772 = "stablehlo.broadcast_in_dim"(%3993) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x16xf32>
    %4773 = "stablehlo.multiply"(%107, %4772) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4774 = "stablehlo.broadcast_in_dim"(%3987) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x16xf32>
    %4775 = "stablehlo.multiply"(%4771, %4774) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4776 = "stablehlo.add"(%4773, %4775) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4777 = "stablehlo.broadcast_in_dim"(%3996) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x16xf32>
    %4778 = "stablehlo.multiply"(%180, %4777) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4779 = "stablehlo.multiply"(%4771, %4771) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4780 = "stablehlo.broadcast_in_dim"(%4014) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x16xf32>
    %4781 = "stablehlo.multiply"(%4779, %4780) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4782 = "stablehlo.add"(%4778, %4781) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4783 = "stablehlo.broadcast_in_dim"(%3995) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x16xf32>
    %4784 = "stablehlo.divide"(%4776, %4783) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4785 = "stablehlo.broadcast_in_dim"(%3998) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x16xf32>
    %4786 = "stablehlo.divide"(%4782, %4785) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4787 = "stablehlo.sqrt"(%4786) : (tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4788 = "stablehlo.broadcast_in_dim"(%4023) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x16xf32>
    %4789 = "stablehlo.add"(%4787, %4788) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4790 = "stablehlo.divide"(%4784, %4789) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4791 = "stablehlo.broadcast_in_dim"(%4027) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x16xf32>
    %4792 = "stablehlo.multiply"(%34, %4791) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4793 = "stablehlo.add"(%4790, %4792) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4794 = "stablehlo.broadcast_in_dim"(%3992) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x16xf32>
    %4795 = "stablehlo.multiply"(%4793, %4794) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4796 = "stablehlo.subtract"(%34, %4795) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4797 = "stablehlo.subtract"(%4796, %253) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4798 = "stablehlo.broadcast_in_dim"(%4003) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x2x8x16xf32>
    %4799 = "stablehlo.multiply"(%4797, %4798) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4800 = "stablehlo.add"(%253, %4799) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4801 = "stablehlo.multiply"(%2958#12, %4589) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4802 = "stablehlo.multiply"(%108, %4591) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4803 = "stablehlo.multiply"(%4801, %4593) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4804 = "stablehlo.add"(%4802, %4803) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4805 = "stablehlo.multiply"(%181, %4596) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4806 = "stablehlo.multiply"(%4801, %4801) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4807 = "stablehlo.multiply"(%4806, %4599) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4808 = "stablehlo.add"(%4805, %4807) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4809 = "stablehlo.divide"(%4804, %4602) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4810 = "stablehlo.divide"(%4808, %4604) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4811 = "stablehlo.sqrt"(%4810) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4812 = "stablehlo.add"(%4811, %4607) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4813 = "stablehlo.divide"(%4809, %4812) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4814 = "stablehlo.multiply"(%4813, %4610) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4815 = "stablehlo.subtract"(%35, %4814) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4816 = "stablehlo.subtract"(%4815, %254) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4817 = "stablehlo.multiply"(%4816, %4614) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4818 = "stablehlo.add"(%254, %4817) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4819 = "stablehlo.multiply"(%2958#13, %4635) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4820 = "stablehlo.multiply"(%109, %4637) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4821 = "stablehlo.multiply"(%4819, %4639) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4822 = "stablehlo.add"(%4820, %4821) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4823 = "stablehlo.multiply"(%182, %4642) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4824 = "stablehlo.multiply"(%4819, %4819) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4825 = "stablehlo.multiply"(%4824, %4645) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4826 = "stablehlo.add"(%4823, %4825) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4827 = "stablehlo.divide"(%4822, %4648) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4828 = "stablehlo.divide"(%4826, %4650) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4829 = "stablehlo.sqrt"(%4828) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4830 = "stablehlo.add"(%4829, %4653) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4831 = "stablehlo.divide"(%4827, %4830) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4832 = "stablehlo.multiply"(%36, %4656) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4833 = "stablehlo.add"(%4831, %4832) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4834 = "stablehlo.multiply"(%4833, %4659) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4835 = "stablehlo.subtract"(%36, %4834) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4836 = "stablehlo.subtract"(%4835, %255) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4837 = "stablehlo.multiply"(%4836, %4663) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4838 = "stablehlo.add"(%255, %4837) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4839 = "stablehlo.multiply"(%2958#14, %4666) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4840 = "stablehlo.multiply"(%110, %4668) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4841 = "stablehlo.multiply"(%4839, %4670) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4842 = "stablehlo.add"(%4840, %4841) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4843 = "stablehlo.multiply"(%183, %4673) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4844 = "stablehlo.multiply"(%4839, %4839) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4845 = "stablehlo.multiply"(%4844, %4676) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4846 = "stablehlo.add"(%4843, %4845) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4847 = "stablehlo.divide"(%4842, %4679) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4848 = "stablehlo.divide"(%4846, %4681) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4849 = "stablehlo.sqrt"(%4848) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4850 = "stablehlo.add"(%4849, %4684) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4851 = "stablehlo.divide"(%4847, %4850) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4852 = "stablehlo.multiply"(%4851, %4687) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4853 = "stablehlo.subtract"(%37, %4852) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4854 = "stablehlo.subtract"(%4853, %256) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4855 = "stablehlo.multiply"(%4854, %4691) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4856 = "stablehlo.add"(%256, %4855) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4857 = "stablehlo.multiply"(%2958#15, %4635) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4858 = "stablehlo.multiply"(%111, %4637) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4859 = "stablehlo.multiply"(%4857, %4639) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4860 = "stablehlo.add"(%4858, %4859) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4861 = "stablehlo.multiply"(%184, %4642) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4862 = "stablehlo.multiply"(%4857, %4857) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4863 = "stablehlo.multiply"(%4862, %4645) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4864 = "stablehlo.add"(%4861, %4863) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4865 = "stablehlo.divide"(%4860, %4648) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4866 = "stablehlo.divide"(%4864, %4650) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4867 = "stablehlo.sqrt"(%4866) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4868 = "stablehlo.add"(%4867, %4653) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4869 = "stablehlo.divide"(%4865, %4868) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4870 = "stablehlo.multiply"(%38, %4656) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4871 = "stablehlo.add"(%4869, %4870) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4872 = "stablehlo.multiply"(%4871, %4659) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4873 = "stablehlo.subtract"(%38, %4872) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4874 = "stablehlo.subtract"(%4873, %257) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4875 = "stablehlo.multiply"(%4874, %4663) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4876 = "stablehlo.add"(%257, %4875) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4877 = "stablehlo.multiply"(%2958#16, %4666) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4878 = "stablehlo.multiply"(%112, %4668) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4879 = "stablehlo.multiply"(%4877, %4670) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4880 = "stablehlo.add"(%4878, %4879) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4881 = "stablehlo.multiply"(%185, %4673) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4882 = "stablehlo.multiply"(%4877, %4877) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4883 = "stablehlo.multiply"(%4882, %4676) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4884 = "stablehlo.add"(%4881, %4883) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4885 = "stablehlo.divide"(%4880, %4679) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4886 = "stablehlo.divide"(%4884, %4681) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4887 = "stablehlo.sqrt"(%4886) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4888 = "stablehlo.add"(%4887, %4684) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4889 = "stablehlo.divide"(%4885, %4888) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4890 = "stablehlo.multiply"(%4889, %4687) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4891 = "stablehlo.subtract"(%39, %4890) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4892 = "stablehlo.subtract"(%4891, %258) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4893 = "stablehlo.multiply"(%4892, %4691) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4894 = "stablehlo.add"(%258, %4893) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4895 = "stablehlo.multiply"(%2958#17, %4589) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4896 = "stablehlo.multiply"(%113, %4591) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4897 = "stablehlo.multiply"(%4895, %4593) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4898 = "stablehlo.add"(%4896, %4897) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4899 = "stablehlo.multiply"(%186, %4596) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4900 = "stablehlo.multiply"(%4895, %4895) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4901 = "stablehlo.multiply"(%4900, %4599) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4902 = "stablehlo.add"(%4899, %4901) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4903 = "stablehlo.divide"(%4898, %4602) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4904 = "stablehlo.divide"(%4902, %4604) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4905 = "stablehlo.sqrt"(%4904) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4906 = "stablehlo.add"(%4905, %4607) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4907 = "stablehlo.divide"(%4903, %4906) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4908 = "stablehlo.multiply"(%4907, %4610) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4909 = "stablehlo.subtract"(%40, %4908) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4910 = "stablehlo.subtract"(%4909, %259) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4911 = "stablehlo.multiply"(%4910, %4614) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4912 = "stablehlo.add"(%259, %4911) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4913 = "stablehlo.multiply"(%2958#18, %4589) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4914 = "stablehlo.multiply"(%114, %4591) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4915 = "stablehlo.multiply"(%4913, %4593) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4916 = "stablehlo.add"(%4914, %4915) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4917 = "stablehlo.multiply"(%187, %4596) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4918 = "stablehlo.multiply"(%4913, %4913) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4919 = "stablehlo.multiply"(%4918, %4599) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4920 = "stablehlo.add"(%4917, %4919) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4921 = "stablehlo.divide"(%4916, %4602) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4922 = "stablehlo.divide"(%4920, %4604) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4923 = "stablehlo.sqrt"(%4922) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4924 = "stablehlo.add"(%4923, %4607) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4925 = "stablehlo.divide"(%4921, %4924) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4926 = "stablehlo.multiply"(%4925, %4610) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4927 = "stablehlo.subtract"(%41, %4926) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4928 = "stablehlo.subtract"(%4927, %260) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4929 = "stablehlo.multiply"(%4928, %4614) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4930 = "stablehlo.add"(%260, %4929) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4931 = "stablehlo.multiply"(%2958#19, %4635) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4932 = "stablehlo.multiply"(%115, %4637) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4933 = "stablehlo.multiply"(%4931, %4639) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4934 = "stablehlo.add"(%4932, %4933) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4935 = "stablehlo.multiply"(%188, %4642) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4936 = "stablehlo.multiply"(%4931, %4931) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4937 = "stablehlo.multiply"(%4936, %4645) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4938 = "stablehlo.add"(%4935, %4937) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4939 = "stablehlo.divide"(%4934, %4648) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4940 = "stablehlo.divide"(%4938, %4650) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4941 = "stablehlo.sqrt"(%4940) : (tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4942 = "stablehlo.add"(%4941, %4653) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4943 = "stablehlo.divide"(%4939, %4942) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4944 = "stablehlo.multiply"(%42, %4656) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4945 = "stablehlo.add"(%4943, %4944) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4946 = "stablehlo.multiply"(%4945, %4659) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4947 = "stablehlo.subtract"(%42, %4946) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4948 = "stablehlo.subtract"(%4947, %261) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4949 = "stablehlo.multiply"(%4948, %4663) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4950 = "stablehlo.add"(%261, %4949) : (tensor<2x16x2x8xf32>, tensor<2x16x2x8xf32>) -> tensor<2x16x2x8xf32>
    %4951 = "stablehlo.multiply"(%2958#20, %4666) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4952 = "stablehlo.multiply"(%116, %4668) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4953 = "stablehlo.multiply"(%4951, %4670) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4954 = "stablehlo.add"(%4952, %4953) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4955 = "stablehlo.multiply"(%189, %4673) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4956 = "stablehlo.multiply"(%4951, %4951) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4957 = "stablehlo.multiply"(%4956, %4676) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4958 = "stablehlo.add"(%4955, %4957) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4959 = "stablehlo.divide"(%4954, %4679) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4960 = "stablehlo.divide"(%4958, %4681) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4961 = "stablehlo.sqrt"(%4960) : (tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4962 = "stablehlo.add"(%4961, %4684) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4963 = "stablehlo.divide"(%4959, %4962) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4964 = "stablehlo.multiply"(%4963, %4687) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4965 = "stablehlo.subtract"(%43, %4964) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4966 = "stablehlo.subtract"(%4965, %262) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4967 = "stablehlo.multiply"(%4966, %4691) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4968 = "stablehlo.add"(%262, %4967) : (tensor<2x2x8xf32>, tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %4969 = "stablehlo.multiply"(%2958#21, %4770) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4970 = "stablehlo.multiply"(%117, %4772) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4971 = "stablehlo.multiply"(%4969, %4774) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4972 = "stablehlo.add"(%4970, %4971) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4973 = "stablehlo.multiply"(%190, %4777) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4974 = "stablehlo.multiply"(%4969, %4969) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4975 = "stablehlo.multiply"(%4974, %4780) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4976 = "stablehlo.add"(%4973, %4975) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4977 = "stablehlo.divide"(%4972, %4783) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4978 = "stablehlo.divide"(%4976, %4785) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4979 = "stablehlo.sqrt"(%4978) : (tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4980 = "stablehlo.add"(%4979, %4788) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4981 = "stablehlo.divide"(%4977, %4980) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4982 = "stablehlo.multiply"(%44, %4791) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4983 = "stablehlo.add"(%4981, %4982) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4984 = "stablehlo.multiply"(%4983, %4794) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4985 = "stablehlo.subtract"(%44, %4984) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4986 = "stablehlo.subtract"(%4985, %263) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4987 = "stablehlo.multiply"(%4986, %4798) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4988 = "stablehlo.add"(%263, %4987) : (tensor<2x2x8x16xf32>, tensor<2x2x8x16xf32>) -> tensor<2x2x8x16xf32>
    %4989 = "stablehlo.multiply"(%2958#22, %4589) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4990 = "stablehlo.multiply"(%118, %4591) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4991 = "stablehlo.multiply"(%4989, %4593) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4992 = "stablehlo.add"(%4990, %4991) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4993 = "stablehlo.multiply"(%191, %4596) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4994 = "stablehlo.multiply"(%4989, %4989) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4995 = "stablehlo.multiply"(%4994, %4599) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4996 = "stablehlo.add"(%4993, %4995) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4997 = "stablehlo.divide"(%4992, %4602) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4998 = "stablehlo.divide"(%4996, %4604) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4999 = "stablehlo.sqrt"(%4998) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %5000 = "stablehlo.add"(%4999, %4607) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5001 = "stablehlo.divide"(%4997, %5000) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5002 = "stablehlo.multiply"(%5001, %4610) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5003 = "stablehlo.subtract"(%45, %5002) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5004 = "stablehlo.subtract"(%5003, %264) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5005 = "stablehlo.multiply"(%5004, %4614) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5006 = "stablehlo.add"(%264, %5005) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5007 = "stablehlo.multiply"(%2958#23, %4589) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5008 = "stablehlo.multiply"(%119, %4591) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5009 = "stablehlo.multiply"(%5007, %4593) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5010 = "stablehlo.add"(%5008, %5009) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5011 = "stablehlo.multiply"(%192, %4596) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5012 = "stablehlo.multiply"(%5007, %5007) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5013 = "stablehlo.multiply"(%5012, %4599) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5014 = "stablehlo.add"(%5011, %5013) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5015 = "stablehlo.divide"(%5010, %4602) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5016 = "stablehlo.divide"(%5014, %4604) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5017 = "stablehlo.sqrt"(%5016) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %5018 = "stablehlo.add"(%5017, %4607) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5019 = "stablehlo.divide"(%5015, %5018) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5020 = "stablehlo.multiply"(%5019, %4610) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5021 = "stablehlo.subtract"(%46, %5020) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5022 = "stablehlo.subtract"(%5021, %265) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5023 = "stablehlo.multiply"(%5022, %4614) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5024 = "stablehlo.add"(%265, %5023) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5025 = "stablehlo.multiply"(%2958#24, %4589) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5026 = "stablehlo.multiply"(%120, %4591) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5027 = "stablehlo.multiply"(%5025, %4593) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5028 = "stablehlo.add"(%5026, %5027) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5029 = "stablehlo.multiply"(%193, %4596) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5030 = "stablehlo.multiply"(%5025, %5025) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5031 = "stablehlo.multiply"(%5030, %4599) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5032 = "stablehlo.add"(%5029, %5031) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5033 = "stablehlo.divide"(%5028, %4602) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5034 = "stablehlo.divide"(%5032, %4604) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5035 = "stablehlo.sqrt"(%5034) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %5036 = "stablehlo.add"(%5035, %4607) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5037 = "stablehlo.divide"(%5033, %5036) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5038 = "stablehlo.multiply"(%5037, %4610) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5039 = "stablehlo.subtract"(%47, %5038) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5040 = "stablehlo.subtract"(%5039, %266) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5041 = "stablehlo.multiply"(%5040, %4614) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5042 = "stablehlo.add"(%266, %5041) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5043 = "stablehlo.broadcast_in_dim"(%3984) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x64xf32>
    %5044 = "stablehlo.multiply"(%2958#25, %5043) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %5045 = "stablehlo.broadcast_in_dim"(%3993) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x64xf32>
    %5046 = "stablehlo.multiply"(%121, %5045) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %5047 = "stablehlo.broadcast_in_dim"(%3987) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x64xf32>
    %5048 = "stablehlo.multiply"(%5044, %5047) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %5049 = "stablehlo.add"(%5046, %5048) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %5050 = "stablehlo.broadcast_in_dim"(%3996) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x64xf32>
    %5051 = "stablehlo.multiply"(%194, %5050) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %5052 = "stablehlo.multiply"(%5044, %5044) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %5053 = "stablehlo.broadcast_in_dim"(%4014) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x64xf32>
    %5054 = "stablehlo.multiply"(%5052, %5053) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %5055 = "stablehlo.add"(%5051, %5054) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %5056 = "stablehlo.broadcast_in_dim"(%3995) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x64xf32>
    %5057 = "stablehlo.divide"(%5049, %5056) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %5058 = "stablehlo.broadcast_in_dim"(%3998) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x64xf32>
    %5059 = "stablehlo.divide"(%5055, %5058) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %5060 = "stablehlo.sqrt"(%5059) : (tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %5061 = "stablehlo.broadcast_in_dim"(%4023) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x64xf32>
    %5062 = "stablehlo.add"(%5060, %5061) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %5063 = "stablehlo.divide"(%5057, %5062) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %5064 = "stablehlo.broadcast_in_dim"(%4027) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x64xf32>
    %5065 = "stablehlo.multiply"(%48, %5064) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %5066 = "stablehlo.add"(%5063, %5065) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %5067 = "stablehlo.broadcast_in_dim"(%3992) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x64xf32>
    %5068 = "stablehlo.multiply"(%5066, %5067) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %5069 = "stablehlo.subtract"(%48, %5068) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %5070 = "stablehlo.subtract"(%5069, %267) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %5071 = "stablehlo.broadcast_in_dim"(%4003) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x64xf32>
    %5072 = "stablehlo.multiply"(%5070, %5071) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %5073 = "stablehlo.add"(%267, %5072) : (tensor<2x16x64xf32>, tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %5074 = "stablehlo.broadcast_in_dim"(%3984) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %5075 = "stablehlo.multiply"(%2958#26, %5074) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %5076 = "stablehlo.broadcast_in_dim"(%3993) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %5077 = "stablehlo.multiply"(%122, %5076) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %5078 = "stablehlo.broadcast_in_dim"(%3987) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %5079 = "stablehlo.multiply"(%5075, %5078) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %5080 = "stablehlo.add"(%5077, %5079) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %5081 = "stablehlo.broadcast_in_dim"(%3996) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %5082 = "stablehlo.multiply"(%195, %5081) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %5083 = "stablehlo.multiply"(%5075, %5075) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %5084 = "stablehlo.broadcast_in_dim"(%4014) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %5085 = "stablehlo.multiply"(%5083, %5084) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %5086 = "stablehlo.add"(%5082, %5085) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %5087 = "stablehlo.broadcast_in_dim"(%3995) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %5088 = "stablehlo.divide"(%5080, %5087) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %5089 = "stablehlo.broadcast_in_dim"(%3998) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %5090 = "stablehlo.divide"(%5086, %5089) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %5091 = "stablehlo.sqrt"(%5090) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %5092 = "stablehlo.broadcast_in_dim"(%4023) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %5093 = "stablehlo.add"(%5091, %5092) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %5094 = "stablehlo.divide"(%5088, %5093) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %5095 = "stablehlo.broadcast_in_dim"(%3992) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %5096 = "stablehlo.multiply"(%5094, %5095) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %5097 = "stablehlo.subtract"(%49, %5096) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %5098 = "stablehlo.subtract"(%5097, %268) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %5099 = "stablehlo.broadcast_in_dim"(%4003) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %5100 = "stablehlo.multiply"(%5098, %5099) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %5101 = "stablehlo.add"(%268, %5100) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %5102 = "stablehlo.broadcast_in_dim"(%3984) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %5103 = "stablehlo.multiply"(%2958#27, %5102) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %5104 = "stablehlo.broadcast_in_dim"(%3993) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %5105 = "stablehlo.multiply"(%123, %5104) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %5106 = "stablehlo.broadcast_in_dim"(%3987) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %5107 = "stablehlo.multiply"(%5103, %5106) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %5108 = "stablehlo.add"(%5105, %5107) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %5109 = "stablehlo.broadcast_in_dim"(%3996) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %5110 = "stablehlo.multiply"(%196, %5109) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %5111 = "stablehlo.multiply"(%5103, %5103) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %5112 = "stablehlo.broadcast_in_dim"(%4014) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %5113 = "stablehlo.multiply"(%5111, %5112) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %5114 = "stablehlo.add"(%5110, %5113) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %5115 = "stablehlo.broadcast_in_dim"(%3995) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %5116 = "stablehlo.divide"(%5108, %5115) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %5117 = "stablehlo.broadcast_in_dim"(%3998) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %5118 = "stablehlo.divide"(%5114, %5117) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %5119 = "stablehlo.sqrt"(%5118) : (tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %5120 = "stablehlo.broadcast_in_dim"(%4023) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %5121 = "stablehlo.add"(%5119, %5120) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %5122 = "stablehlo.divide"(%5116, %5121) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %5123 = "stablehlo.broadcast_in_dim"(%4027) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %5124 = "stablehlo.multiply"(%50, %5123) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %5125 = "stablehlo.add"(%5122, %5124) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %5126 = "stablehlo.broadcast_in_dim"(%3992) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %5127 = "stablehlo.multiply"(%5125, %5126) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %5128 = "stablehlo.subtract"(%50, %5127) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %5129 = "stablehlo.subtract"(%5128, %269) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %5130 = "stablehlo.broadcast_in_dim"(%4003) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %5131 = "stablehlo.multiply"(%5129, %5130) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %5132 = "stablehlo.add"(%269, %5131) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %5133 = "stablehlo.multiply"(%2958#28, %4589) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5134 = "stablehlo.multiply"(%124, %4591) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5135 = "stablehlo.multiply"(%5133, %4593) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5136 = "stablehlo.add"(%5134, %5135) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5137 = "stablehlo.multiply"(%197, %4596) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5138 = "stablehlo.multiply"(%5133, %5133) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5139 = "stablehlo.multiply"(%5138, %4599) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5140 = "stablehlo.add"(%5137, %5139) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5141 = "stablehlo.divide"(%5136, %4602) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5142 = "stablehlo.divide"(%5140, %4604) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5143 = "stablehlo.sqrt"(%5142) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %5144 = "stablehlo.add"(%5143, %4607) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5145 = "stablehlo.divide"(%5141, %5144) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5146 = "stablehlo.multiply"(%5145, %4610) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5147 = "stablehlo.subtract"(%51, %5146) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5148 = "stablehlo.subtract"(%5147, %270) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5149 = "stablehlo.multiply"(%5148, %4614) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5150 = "stablehlo.add"(%270, %5149) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5151 = "stablehlo.multiply"(%2227, %4038) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5152 = "stablehlo.multiply"(%125, %4040) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5153 = "stablehlo.multiply"(%5151, %4042) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5154 = "stablehlo.add"(%5152, %5153) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5155 = "stablehlo.multiply"(%198, %4045) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5156 = "stablehlo.multiply"(%5151, %5151) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5157 = "stablehlo.multiply"(%5156, %4048) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5158 = "stablehlo.add"(%5155, %5157) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5159 = "stablehlo.divide"(%5154, %4051) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5160 = "stablehlo.divide"(%5158, %4053) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5161 = "stablehlo.sqrt"(%5160) : (tensor<16xf32>) -> tensor<16xf32>
    %5162 = "stablehlo.add"(%5161, %4056) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5163 = "stablehlo.divide"(%5159, %5162) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5164 = "stablehlo.multiply"(%5163, %4059) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5165 = "stablehlo.subtract"(%52, %5164) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5166 = "stablehlo.subtract"(%5165, %271) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5167 = "stablehlo.multiply"(%5166, %4063) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5168 = "stablehlo.add"(%271, %5167) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5169 = "stablehlo.multiply"(%2220, %4038) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5170 = "stablehlo.multiply"(%126, %4040) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5171 = "stablehlo.multiply"(%5169, %4042) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5172 = "stablehlo.add"(%5170, %5171) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5173 = "stablehlo.multiply"(%199, %4045) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5174 = "stablehlo.multiply"(%5169, %5169) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5175 = "stablehlo.multiply"(%5174, %4048) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5176 = "stablehlo.add"(%5173, %5175) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5177 = "stablehlo.divide"(%5172, %4051) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5178 = "stablehlo.divide"(%5176, %4053) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5179 = "stablehlo.sqrt"(%5178) : (tensor<16xf32>) -> tensor<16xf32>
    %5180 = "stablehlo.add"(%5179, %4056) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5181 = "stablehlo.divide"(%5177, %5180) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5182 = "stablehlo.multiply"(%5181, %4059) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5183 = "stablehlo.subtract"(%53, %5182) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5184 = "stablehlo.subtract"(%5183, %272) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5185 = "stablehlo.multiply"(%5184, %4063) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5186 = "stablehlo.add"(%272, %5185) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5187 = "stablehlo.broadcast_in_dim"(%3984) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<256x16xf32>
    %5188 = "stablehlo.multiply"(%2214, %5187) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %5189 = "stablehlo.broadcast_in_dim"(%3993) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<256x16xf32>
    %5190 = "stablehlo.multiply"(%127, %5189) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %5191 = "stablehlo.broadcast_in_dim"(%3987) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<256x16xf32>
    %5192 = "stablehlo.multiply"(%5188, %5191) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %5193 = "stablehlo.add"(%5190, %5192) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %5194 = "stablehlo.broadcast_in_dim"(%3996) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<256x16xf32>
    %5195 = "stablehlo.multiply"(%200, %5194) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %5196 = "stablehlo.multiply"(%5188, %5188) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %5197 = "stablehlo.broadcast_in_dim"(%4014) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<256x16xf32>
    %5198 = "stablehlo.multiply"(%5196, %5197) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %5199 = "stablehlo.add"(%5195, %5198) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %5200 = "stablehlo.broadcast_in_dim"(%3995) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<256x16xf32>
    %5201 = "stablehlo.divide"(%5193, %5200) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %5202 = "stablehlo.broadcast_in_dim"(%3998) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<256x16xf32>
    %5203 = "stablehlo.divide"(%5199, %5202) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %5204 = "stablehlo.sqrt"(%5203) : (tensor<256x16xf32>) -> tensor<256x16xf32>
    %5205 = "stablehlo.broadcast_in_dim"(%4023) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<256x16xf32>
    %5206 = "stablehlo.add"(%5204, %5205) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %5207 = "stablehlo.divide"(%5201, %5206) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %5208 = "stablehlo.broadcast_in_dim"(%3992) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<256x16xf32>
    %5209 = "stablehlo.multiply"(%5207, %5208) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %5210 = "stablehlo.subtract"(%54, %5209) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %5211 = "stablehlo.subtract"(%5210, %273) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %5212 = "stablehlo.broadcast_in_dim"(%4003) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<256x16xf32>
    %5213 = "stablehlo.multiply"(%5211, %5212) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %5214 = "stablehlo.add"(%273, %5213) : (tensor<256x16xf32>, tensor<256x16xf32>) -> tensor<256x16xf32>
    %5215 = "stablehlo.multiply"(%2212, %4038) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5216 = "stablehlo.multiply"(%128, %4040) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5217 = "stablehlo.multiply"(%5215, %4042) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5218 = "stablehlo.add"(%5216, %5217) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5219 = "stablehlo.multiply"(%201, %4045) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5220 = "stablehlo.multiply"(%5215, %5215) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5221 = "stablehlo.multiply"(%5220, %4048) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5222 = "stablehlo.add"(%5219, %5221) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5223 = "stablehlo.divide"(%5218, %4051) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5224 = "stablehlo.divide"(%5222, %4053) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5225 = "stablehlo.sqrt"(%5224) : (tensor<16xf32>) -> tensor<16xf32>
    %5226 = "stablehlo.add"(%5225, %4056) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5227 = "stablehlo.divide"(%5223, %5226) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5228 = "stablehlo.multiply"(%5227, %4059) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5229 = "stablehlo.subtract"(%55, %5228) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5230 = "stablehlo.subtract"(%5229, %274) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5231 = "stablehlo.multiply"(%5230, %4063) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5232 = "stablehlo.add"(%274, %5231) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5233 = "stablehlo.multiply"(%2201, %4004) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5234 = "stablehlo.multiply"(%129, %4006) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5235 = "stablehlo.multiply"(%5233, %4008) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5236 = "stablehlo.add"(%5234, %5235) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5237 = "stablehlo.multiply"(%202, %4011) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5238 = "stablehlo.multiply"(%5233, %5233) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5239 = "stablehlo.multiply"(%5238, %4015) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5240 = "stablehlo.add"(%5237, %5239) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5241 = "stablehlo.divide"(%5236, %4018) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5242 = "stablehlo.divide"(%5240, %4020) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5243 = "stablehlo.sqrt"(%5242) : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %5244 = "stablehlo.add"(%5243, %4024) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5245 = "stablehlo.divide"(%5241, %5244) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5246 = "stablehlo.multiply"(%5245, %4031) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5247 = "stablehlo.subtract"(%56, %5246) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5248 = "stablehlo.subtract"(%5247, %275) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5249 = "stablehlo.multiply"(%5248, %4035) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5250 = "stablehlo.add"(%275, %5249) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5251 = "stablehlo.multiply"(%2198, %4038) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5252 = "stablehlo.multiply"(%130, %4040) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5253 = "stablehlo.multiply"(%5251, %4042) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5254 = "stablehlo.add"(%5252, %5253) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5255 = "stablehlo.multiply"(%203, %4045) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5256 = "stablehlo.multiply"(%5251, %5251) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5257 = "stablehlo.multiply"(%5256, %4048) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5258 = "stablehlo.add"(%5255, %5257) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5259 = "stablehlo.divide"(%5254, %4051) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5260 = "stablehlo.divide"(%5258, %4053) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5261 = "stablehlo.sqrt"(%5260) : (tensor<16xf32>) -> tensor<16xf32>
    %5262 = "stablehlo.add"(%5261, %4056) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5263 = "stablehlo.divide"(%5259, %5262) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5264 = "stablehlo.multiply"(%5263, %4059) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5265 = "stablehlo.subtract"(%57, %5264) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5266 = "stablehlo.subtract"(%5265, %276) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5267 = "stablehlo.multiply"(%5266, %4063) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5268 = "stablehlo.add"(%276, %5267) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5269 = "stablehlo.multiply"(%2193, %4004) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5270 = "stablehlo.multiply"(%131, %4006) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5271 = "stablehlo.multiply"(%5269, %4008) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5272 = "stablehlo.add"(%5270, %5271) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5273 = "stablehlo.multiply"(%204, %4011) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5274 = "stablehlo.multiply"(%5269, %5269) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5275 = "stablehlo.multiply"(%5274, %4015) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5276 = "stablehlo.add"(%5273, %5275) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5277 = "stablehlo.divide"(%5272, %4018) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5278 = "stablehlo.divide"(%5276, %4020) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5279 = "stablehlo.sqrt"(%5278) : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %5280 = "stablehlo.add"(%5279, %4024) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5281 = "stablehlo.divide"(%5277, %5280) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5282 = "stablehlo.multiply"(%5281, %4031) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5283 = "stablehlo.subtract"(%58, %5282) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5284 = "stablehlo.subtract"(%5283, %277) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5285 = "stablehlo.multiply"(%5284, %4035) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5286 = "stablehlo.add"(%277, %5285) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5287 = "stablehlo.multiply"(%2190, %4038) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5288 = "stablehlo.multiply"(%132, %4040) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5289 = "stablehlo.multiply"(%5287, %4042) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5290 = "stablehlo.add"(%5288, %5289) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5291 = "stablehlo.multiply"(%205, %4045) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5292 = "stablehlo.multiply"(%5287, %5287) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5293 = "stablehlo.multiply"(%5292, %4048) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5294 = "stablehlo.add"(%5291, %5293) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5295 = "stablehlo.divide"(%5290, %4051) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5296 = "stablehlo.divide"(%5294, %4053) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5297 = "stablehlo.sqrt"(%5296) : (tensor<16xf32>) -> tensor<16xf32>
    %5298 = "stablehlo.add"(%5297, %4056) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5299 = "stablehlo.divide"(%5295, %5298) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5300 = "stablehlo.multiply"(%5299, %4059) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5301 = "stablehlo.subtract"(%59, %5300) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5302 = "stablehlo.subtract"(%5301, %278) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5303 = "stablehlo.multiply"(%5302, %4063) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5304 = "stablehlo.add"(%278, %5303) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5305 = "stablehlo.multiply"(%2175, %4494) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %5306 = "stablehlo.multiply"(%133, %4496) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %5307 = "stablehlo.multiply"(%5305, %4498) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %5308 = "stablehlo.add"(%5306, %5307) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %5309 = "stablehlo.multiply"(%206, %4501) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %5310 = "stablehlo.multiply"(%5305, %5305) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %5311 = "stablehlo.multiply"(%5310, %4504) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %5312 = "stablehlo.add"(%5309, %5311) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %5313 = "stablehlo.divide"(%5308, %4507) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %5314 = "stablehlo.divide"(%5312, %4509) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %5315 = "stablehlo.sqrt"(%5314) : (tensor<8x16xf32>) -> tensor<8x16xf32>
    %5316 = "stablehlo.add"(%5315, %4512) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %5317 = "stablehlo.divide"(%5313, %5316) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %5318 = "stablehlo.multiply"(%5317, %4518) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %5319 = "stablehlo.subtract"(%60, %5318) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %5320 = "stablehlo.subtract"(%5319, %279) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %5321 = "stablehlo.multiply"(%5320, %4522) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %5322 = "stablehlo.add"(%279, %5321) : (tensor<8x16xf32>, tensor<8x16xf32>) -> tensor<8x16xf32>
    %5323 = "stablehlo.multiply"(%2173, %4038) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5324 = "stablehlo.multiply"(%134, %4040) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5325 = "stablehlo.multiply"(%5323, %4042) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5326 = "stablehlo.add"(%5324, %5325) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5327 = "stablehlo.multiply"(%207, %4045) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5328 = "stablehlo.multiply"(%5323, %5323) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5329 = "stablehlo.multiply"(%5328, %4048) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5330 = "stablehlo.add"(%5327, %5329) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5331 = "stablehlo.divide"(%5326, %4051) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5332 = "stablehlo.divide"(%5330, %4053) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5333 = "stablehlo.sqrt"(%5332) : (tensor<16xf32>) -> tensor<16xf32>
    %5334 = "stablehlo.add"(%5333, %4056) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5335 = "stablehlo.divide"(%5331, %5334) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5336 = "stablehlo.multiply"(%5335, %4059) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5337 = "stablehlo.subtract"(%61, %5336) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5338 = "stablehlo.subtract"(%5337, %280) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5339 = "stablehlo.multiply"(%5338, %4063) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5340 = "stablehlo.add"(%280, %5339) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5341 = "stablehlo.broadcast_in_dim"(%3984) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x48xf32>
    %5342 = "stablehlo.multiply"(%2161#3, %5341) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %5343 = "stablehlo.broadcast_in_dim"(%3993) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x48xf32>
    %5344 = "stablehlo.multiply"(%135, %5343) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %5345 = "stablehlo.broadcast_in_dim"(%3987) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x48xf32>
    %5346 = "stablehlo.multiply"(%5342, %5345) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %5347 = "stablehlo.add"(%5344, %5346) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %5348 = "stablehlo.broadcast_in_dim"(%3996) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x48xf32>
    %5349 = "stablehlo.multiply"(%208, %5348) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %5350 = "stablehlo.multiply"(%5342, %5342) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %5351 = "stablehlo.broadcast_in_dim"(%4014) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x48xf32>
    %5352 = "stablehlo.multiply"(%5350, %5351) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %5353 = "stablehlo.add"(%5349, %5352) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %5354 = "stablehlo.broadcast_in_dim"(%3995) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x48xf32>
    %5355 = "stablehlo.divide"(%5347, %5354) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %5356 = "stablehlo.broadcast_in_dim"(%3998) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x48xf32>
    %5357 = "stablehlo.divide"(%5353, %5356) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %5358 = "stablehlo.sqrt"(%5357) : (tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %5359 = "stablehlo.broadcast_in_dim"(%4023) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x48xf32>
    %5360 = "stablehlo.add"(%5358, %5359) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %5361 = "stablehlo.divide"(%5355, %5360) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %5362 = "stablehlo.broadcast_in_dim"(%3992) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x48xf32>
    %5363 = "stablehlo.multiply"(%5361, %5362) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %5364 = "stablehlo.subtract"(%62, %5363) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %5365 = "stablehlo.subtract"(%5364, %281) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %5366 = "stablehlo.broadcast_in_dim"(%4003) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x48xf32>
    %5367 = "stablehlo.multiply"(%5365, %5366) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %5368 = "stablehlo.add"(%281, %5367) : (tensor<2x16x48xf32>, tensor<2x16x48xf32>) -> tensor<2x16x48xf32>
    %5369 = "stablehlo.broadcast_in_dim"(%3984) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x48xf32>
    %5370 = "stablehlo.multiply"(%2161#4, %5369) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %5371 = "stablehlo.broadcast_in_dim"(%3993) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x48xf32>
    %5372 = "stablehlo.multiply"(%136, %5371) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %5373 = "stablehlo.broadcast_in_dim"(%3987) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x48xf32>
    %5374 = "stablehlo.multiply"(%5370, %5373) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %5375 = "stablehlo.add"(%5372, %5374) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %5376 = "stablehlo.broadcast_in_dim"(%3996) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x48xf32>
    %5377 = "stablehlo.multiply"(%209, %5376) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %5378 = "stablehlo.multiply"(%5370, %5370) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %5379 = "stablehlo.broadcast_in_dim"(%4014) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x48xf32>
    %5380 = "stablehlo.multiply"(%5378, %5379) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %5381 = "stablehlo.add"(%5377, %5380) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %5382 = "stablehlo.broadcast_in_dim"(%3995) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x48xf32>
    %5383 = "stablehlo.divide"(%5375, %5382) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %5384 = "stablehlo.broadcast_in_dim"(%3998) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x48xf32>
    %5385 = "stablehlo.divide"(%5381, %5384) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %5386 = "stablehlo.sqrt"(%5385) : (tensor<2x48xf32>) -> tensor<2x48xf32>
    %5387 = "stablehlo.broadcast_in_dim"(%4023) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x48xf32>
    %5388 = "stablehlo.add"(%5386, %5387) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %5389 = "stablehlo.divide"(%5383, %5388) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %5390 = "stablehlo.broadcast_in_dim"(%3992) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x48xf32>
    %5391 = "stablehlo.multiply"(%5389, %5390) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %5392 = "stablehlo.subtract"(%63, %5391) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %5393 = "stablehlo.subtract"(%5392, %282) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %5394 = "stablehlo.broadcast_in_dim"(%4003) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x48xf32>
    %5395 = "stablehlo.multiply"(%5393, %5394) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %5396 = "stablehlo.add"(%282, %5395) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %5397 = "stablehlo.multiply"(%2161#5, %4589) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5398 = "stablehlo.multiply"(%137, %4591) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5399 = "stablehlo.multiply"(%5397, %4593) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5400 = "stablehlo.add"(%5398, %5399) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5401 = "stablehlo.multiply"(%210, %4596) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5402 = "stablehlo.multiply"(%5397, %5397) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5403 = "stablehlo.multiply"(%5402, %4599) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5404 = "stablehlo.add"(%5401, %5403) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5405 = "stablehlo.divide"(%5400, %4602) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5406 = "stablehlo.divide"(%5404, %4604) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5407 = "stablehlo.sqrt"(%5406) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %5408 = "stablehlo.add"(%5407, %4607) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5409 = "stablehlo.divide"(%5405, %5408) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5410 = "stablehlo.multiply"(%5409, %4610) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5411 = "stablehlo.subtract"(%64, %5410) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5412 = "stablehlo.subtract"(%5411, %283) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5413 = "stablehlo.multiply"(%5412, %4614) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5414 = "stablehlo.add"(%283, %5413) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5415 = "stablehlo.multiply"(%2161#6, %4589) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5416 = "stablehlo.multiply"(%138, %4591) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5417 = "stablehlo.multiply"(%5415, %4593) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5418 = "stablehlo.add"(%5416, %5417) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5419 = "stablehlo.multiply"(%211, %4596) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5420 = "stablehlo.multiply"(%5415, %5415) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5421 = "stablehlo.multiply"(%5420, %4599) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5422 = "stablehlo.add"(%5419, %5421) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5423 = "stablehlo.divide"(%5418, %4602) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5424 = "stablehlo.divide"(%5422, %4604) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5425 = "stablehlo.sqrt"(%5424) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %5426 = "stablehlo.add"(%5425, %4607) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5427 = "stablehlo.divide"(%5423, %5426) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5428 = "stablehlo.multiply"(%5427, %4610) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5429 = "stablehlo.subtract"(%65, %5428) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5430 = "stablehlo.subtract"(%5429, %284) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5431 = "stablehlo.multiply"(%5430, %4614) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5432 = "stablehlo.add"(%284, %5431) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5433 = "stablehlo.broadcast_in_dim"(%3984) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x16xf32>
    %5434 = "stablehlo.multiply"(%2161#7, %5433) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5435 = "stablehlo.broadcast_in_dim"(%3993) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x16xf32>
    %5436 = "stablehlo.multiply"(%139, %5435) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5437 = "stablehlo.broadcast_in_dim"(%3987) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x16xf32>
    %5438 = "stablehlo.multiply"(%5434, %5437) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5439 = "stablehlo.add"(%5436, %5438) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5440 = "stablehlo.broadcast_in_dim"(%3996) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x16xf32>
    %5441 = "stablehlo.multiply"(%212, %5440) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5442 = "stablehlo.multiply"(%5434, %5434) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5443 = "stablehlo.broadcast_in_dim"(%4014) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x16xf32>
    %5444 = "stablehlo.multiply"(%5442, %5443) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5445 = "stablehlo.add"(%5441, %5444) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5446 = "stablehlo.broadcast_in_dim"(%3995) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x16xf32>
    %5447 = "stablehlo.divide"(%5439, %5446) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5448 = "stablehlo.broadcast_in_dim"(%3998) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x16xf32>
    %5449 = "stablehlo.divide"(%5445, %5448) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5450 = "stablehlo.sqrt"(%5449) : (tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5451 = "stablehlo.broadcast_in_dim"(%4023) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x16xf32>
    %5452 = "stablehlo.add"(%5450, %5451) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5453 = "stablehlo.divide"(%5447, %5452) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5454 = "stablehlo.broadcast_in_dim"(%3992) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x16xf32>
    %5455 = "stablehlo.multiply"(%5453, %5454) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5456 = "stablehlo.subtract"(%66, %5455) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5457 = "stablehlo.subtract"(%5456, %285) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5458 = "stablehlo.broadcast_in_dim"(%4003) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x16xf32>
    %5459 = "stablehlo.multiply"(%5457, %5458) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5460 = "stablehlo.add"(%285, %5459) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5461 = "stablehlo.multiply"(%2161#8, %4589) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5462 = "stablehlo.multiply"(%140, %4591) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5463 = "stablehlo.multiply"(%5461, %4593) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5464 = "stablehlo.add"(%5462, %5463) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5465 = "stablehlo.multiply"(%213, %4596) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5466 = "stablehlo.multiply"(%5461, %5461) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5467 = "stablehlo.multiply"(%5466, %4599) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5468 = "stablehlo.add"(%5465, %5467) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5469 = "stablehlo.divide"(%5464, %4602) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5470 = "stablehlo.divide"(%5468, %4604) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5471 = "stablehlo.sqrt"(%5470) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %5472 = "stablehlo.add"(%5471, %4607) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5473 = "stablehlo.divide"(%5469, %5472) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5474 = "stablehlo.multiply"(%5473, %4610) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5475 = "stablehlo.subtract"(%67, %5474) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5476 = "stablehlo.subtract"(%5475, %286) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5477 = "stablehlo.multiply"(%5476, %4614) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5478 = "stablehlo.add"(%286, %5477) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5479 = "stablehlo.multiply"(%2161#9, %5433) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5480 = "stablehlo.multiply"(%141, %5435) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5481 = "stablehlo.multiply"(%5479, %5437) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5482 = "stablehlo.add"(%5480, %5481) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5483 = "stablehlo.multiply"(%214, %5440) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5484 = "stablehlo.multiply"(%5479, %5479) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5485 = "stablehlo.multiply"(%5484, %5443) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5486 = "stablehlo.add"(%5483, %5485) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5487 = "stablehlo.divide"(%5482, %5446) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5488 = "stablehlo.divide"(%5486, %5448) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5489 = "stablehlo.sqrt"(%5488) : (tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5490 = "stablehlo.add"(%5489, %5451) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5491 = "stablehlo.divide"(%5487, %5490) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5492 = "stablehlo.multiply"(%5491, %5454) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5493 = "stablehlo.subtract"(%68, %5492) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5494 = "stablehlo.subtract"(%5493, %287) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5495 = "stablehlo.multiply"(%5494, %5458) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5496 = "stablehlo.add"(%287, %5495) : (tensor<2x16x16xf32>, tensor<2x16x16xf32>) -> tensor<2x16x16xf32>
    %5497 = "stablehlo.multiply"(%2161#10, %4589) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5498 = "stablehlo.multiply"(%142, %4591) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5499 = "stablehlo.multiply"(%5497, %4593) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5500 = "stablehlo.add"(%5498, %5499) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5501 = "stablehlo.multiply"(%215, %4596) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5502 = "stablehlo.multiply"(%5497, %5497) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5503 = "stablehlo.multiply"(%5502, %4599) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5504 = "stablehlo.add"(%5501, %5503) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5505 = "stablehlo.divide"(%5500, %4602) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5506 = "stablehlo.divide"(%5504, %4604) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5507 = "stablehlo.sqrt"(%5506) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %5508 = "stablehlo.add"(%5507, %4607) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5509 = "stablehlo.divide"(%5505, %5508) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5510 = "stablehlo.multiply"(%5509, %4610) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5511 = "stablehlo.subtract"(%69, %5510) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5512 = "stablehlo.subtract"(%5511, %288) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5513 = "stablehlo.multiply"(%5512, %4614) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5514 = "stablehlo.add"(%288, %5513) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %5515 = "stablehlo.broadcast_in_dim"(%3984) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x32xf32>
    %5516 = "stablehlo.multiply"(%1937, %5515) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %5517 = "stablehlo.broadcast_in_dim"(%3993) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x32xf32>
    %5518 = "stablehlo.multiply"(%143, %5517) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %5519 = "stablehlo.broadcast_in_dim"(%3987) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x32xf32>
    %5520 = "stablehlo.multiply"(%5516, %5519) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %5521 = "stablehlo.add"(%5518, %5520) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %5522 = "stablehlo.broadcast_in_dim"(%3996) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x32xf32>
    %5523 = "stablehlo.multiply"(%216, %5522) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %5524 = "stablehlo.multiply"(%5516, %5516) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %5525 = "stablehlo.broadcast_in_dim"(%4014) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x32xf32>
    %5526 = "stablehlo.multiply"(%5524, %5525) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %5527 = "stablehlo.add"(%5523, %5526) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %5528 = "stablehlo.broadcast_in_dim"(%3995) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x32xf32>
    %5529 = "stablehlo.divide"(%5521, %5528) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %5530 = "stablehlo.broadcast_in_dim"(%3998) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x32xf32>
    %5531 = "stablehlo.divide"(%5527, %5530) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %5532 = "stablehlo.sqrt"(%5531) : (tensor<16x32xf32>) -> tensor<16x32xf32>
    %5533 = "stablehlo.broadcast_in_dim"(%4023) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x32xf32>
    %5534 = "stablehlo.add"(%5532, %5533) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %5535 = "stablehlo.divide"(%5529, %5534) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %5536 = "stablehlo.broadcast_in_dim"(%3992) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x32xf32>
    %5537 = "stablehlo.multiply"(%5535, %5536) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %5538 = "stablehlo.subtract"(%70, %5537) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %5539 = "stablehlo.subtract"(%5538, %289) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %5540 = "stablehlo.broadcast_in_dim"(%4003) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<16x32xf32>
    %5541 = "stablehlo.multiply"(%5539, %5540) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %5542 = "stablehlo.add"(%289, %5541) : (tensor<16x32xf32>, tensor<16x32xf32>) -> tensor<16x32xf32>
    %5543 = "stablehlo.broadcast_in_dim"(%3984) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<32xf32>
    %5544 = "stablehlo.multiply"(%1934, %5543) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5545 = "stablehlo.broadcast_in_dim"(%3993) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<32xf32>
    %5546 = "stablehlo.multiply"(%144, %5545) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5547 = "stablehlo.broadcast_in_dim"(%3987) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<32xf32>
    %5548 = "stablehlo.multiply"(%5544, %5547) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5549 = "stablehlo.add"(%5546, %5548) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5550 = "stablehlo.broadcast_in_dim"(%3996) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<32xf32>
    %5551 = "stablehlo.multiply"(%217, %5550) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5552 = "stablehlo.multiply"(%5544, %5544) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5553 = "stablehlo.broadcast_in_dim"(%4014) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<32xf32>
    %5554 = "stablehlo.multiply"(%5552, %5553) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5555 = "stablehlo.add"(%5551, %5554) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5556 = "stablehlo.broadcast_in_dim"(%3995) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<32xf32>
    %5557 = "stablehlo.divide"(%5549, %5556) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5558 = "stablehlo.broadcast_in_dim"(%3998) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<32xf32>
    %5559 = "stablehlo.divide"(%5555, %5558) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5560 = "stablehlo.sqrt"(%5559) : (tensor<32xf32>) -> tensor<32xf32>
    %5561 = "stablehlo.broadcast_in_dim"(%4023) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<32xf32>
    %5562 = "stablehlo.add"(%5560, %5561) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5563 = "stablehlo.divide"(%5557, %5562) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5564 = "stablehlo.broadcast_in_dim"(%3992) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<32xf32>
    %5565 = "stablehlo.multiply"(%5563, %5564) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5566 = "stablehlo.subtract"(%71, %5565) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5567 = "stablehlo.subtract"(%5566, %290) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5568 = "stablehlo.broadcast_in_dim"(%4003) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<32xf32>
    %5569 = "stablehlo.multiply"(%5567, %5568) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5570 = "stablehlo.add"(%290, %5569) : (tensor<32xf32>, tensor<32xf32>) -> tensor<32xf32>
    %5571 = "stablehlo.multiply"(%1896, %4004) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5572 = "stablehlo.multiply"(%145, %4006) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5573 = "stablehlo.multiply"(%5571, %4008) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5574 = "stablehlo.add"(%5572, %5573) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5575 = "stablehlo.multiply"(%218, %4011) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5576 = "stablehlo.multiply"(%5571, %5571) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5577 = "stablehlo.multiply"(%5576, %4015) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5578 = "stablehlo.add"(%5575, %5577) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5579 = "stablehlo.divide"(%5574, %4018) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5580 = "stablehlo.divide"(%5578, %4020) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5581 = "stablehlo.sqrt"(%5580) : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %5582 = "stablehlo.add"(%5581, %4024) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5583 = "stablehlo.divide"(%5579, %5582) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5584 = "stablehlo.multiply"(%5583, %4031) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5585 = "stablehlo.subtract"(%72, %5584) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5586 = "stablehlo.subtract"(%5585, %291) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5587 = "stablehlo.multiply"(%5586, %4035) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5588 = "stablehlo.add"(%291, %5587) : (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %5589 = "stablehlo.multiply"(%1893, %4038) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5590 = "stablehlo.multiply"(%146, %4040) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5591 = "stablehlo.multiply"(%5589, %4042) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5592 = "stablehlo.add"(%5590, %5591) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5593 = "stablehlo.multiply"(%219, %4045) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5594 = "stablehlo.multiply"(%5589, %5589) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5595 = "stablehlo.multiply"(%5594, %4048) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5596 = "stablehlo.add"(%5593, %5595) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5597 = "stablehlo.divide"(%5592, %4051) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5598 = "stablehlo.divide"(%5596, %4053) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5599 = "stablehlo.sqrt"(%5598) : (tensor<16xf32>) -> tensor<16xf32>
    %5600 = "stablehlo.add"(%5599, %4056) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5601 = "stablehlo.divide"(%5597, %5600) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5602 = "stablehlo.multiply"(%5601, %4059) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5603 = "stablehlo.subtract"(%73, %5602) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5604 = "stablehlo.subtract"(%5603, %292) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5605 = "stablehlo.multiply"(%5604, %4063) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5606 = "stablehlo.add"(%292, %5605) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
    %5607 = "stablehlo.add"(%0, %1740) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    return %5607, %4033, %4061, %4089, %4108, %4138, %4166, %4187, %4205, %4225, %4243, %4273, %4292, %4310, %4328, %4358, %4386, %4417, %4436, %4454, %4472, %4490, %4520, %4539, %4557, %4584, %4612, %4631, %4661, %4689, %4710, %4728, %4748, %4766, %4796, %4815, %4835, %4853, %4873, %4891, %4909, %4927, %4947, %4965, %4985, %5003, %5021, %5039, %5069, %5097, %5128, %5147, %5165, %5183, %5210, %5229, %5247, %5265, %5283, %5301, %5319, %5337, %5364, %5392, %5411, %5429, %5456, %5475, %5493, %5511, %5538, %5566, %5585, %5603, %4010, %4044, %4072, %4097, %4118, %4149, %4174, %4194, %4212, %4232, %4253, %4281, %4299, %4317, %4338, %4369, %4397, %4425, %4443, %4461, %4479, %4500, %4528, %4546, %4567, %4595, %4620, %4641, %4672, %4697, %4717, %4735, %4755, %4776, %4804, %4822, %4842, %4860, %4880, %4898, %4916, %4934, %4954, %4972, %4992, %5010, %5028, %5049, %5080, %5108, %5136, %5154, %5172, %5193, %5218, %5236, %5254, %5272, %5290, %5308, %5326, %5347, %5375, %5400, %5418, %5439, %5464, %5482, %5500, %5521, %5549, %5574, %5592, %4017, %4050, %4078, %4101, %4124, %4155, %4178, %4198, %4216, %4236, %4259, %4285, %4303, %4321, %4344, %4375, %4403, %4429, %4447, %4465, %4483, %4506, %4532, %4550, %4573, %4601, %4624, %4647, %4678, %4701, %4721, %4739, %4759, %4782, %4808, %4826, %4846, %4864, %4884, %4902, %4920, %4938, %4958, %4976, %4996, %5014, %5032, %5055, %5086, %5114, %5140, %5158, %5176, %5199, %5222, %5240, %5258, %5276, %5294, %5312, %5330, %5353, %5381, %5404, %5422, %5445, %5468, %5486, %5504, %5527, %5555, %5578, %5596, %4037, %4065, %4093, %4111, %4142, %4170, %4190, %4208, %4228, %4246, %4277, %4295, %4313, %4331, %4362, %4390, %4421, %4439, %4457, %4475, %4493, %4524, %4542, %4560, %4588, %4616, %4634, %4665, %4693, %4713, %4731, %4751, %4769, %4800, %4818, %4838, %4856, %4876, %4894, %4912, %4930, %4950, %4968, %4988, %5006, %5024, %5042, %5073, %5101, %5132, %5150, %5168, %5186, %5214, %5232, %5250, %5268, %5286, %5304, %5322, %5340, %5368, %5396, %5414, %5432, %5460, %5478, %5496, %5514, %5542, %5570, %5588, %5606, %1793, %1761, %1768, %1778, %1787, %3979, %3992 : tensor<i32>, tensor<16x16xf32>, tensor<16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<8x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<4x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<256x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<8x16xf32>, tensor<16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<16x32xf32>, tensor<32xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<8x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<4x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<256x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<8x16xf32>, tensor<16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<16x32xf32>, tensor<32xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<8x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<4x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<256x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<8x16xf32>, tensor<16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<16x32xf32>, tensor<32xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x16x2x8xf32>, tensor<1x2x8xf32>, tensor<1x2x8x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16xf32>, tensor<1x16x64xf32>, tensor<1x64xf32>, tensor<1x64x16xf32>, tensor<1x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<8x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<4x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x2x8xf32>, tensor<2x2x8xf32>, tensor<2x2x8x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x64xf32>, tensor<2x64xf32>, tensor<2x64x16xf32>, tensor<2x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<256x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<8x16xf32>, tensor<16xf32>, tensor<2x16x48xf32>, tensor<2x48xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<2x16x16xf32>, tensor<2x16xf32>, tensor<16x32xf32>, tensor<32xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<4xf32>, tensor<4xf32>, tensor<f32>, tensor<f32>
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
