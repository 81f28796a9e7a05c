//! Floats of every dtype as `f64` and as bits: how values round, and what is read back.
use crate::types::DType;

/// A float format that Rust has no type of.
struct Format {
    /// Bits of an element, the sign among them.
    width: u32,
    /// Bits of the mantissa.
    mantissa: i32,
    /// Exponent of the smallest normal number.
    lowest: i32,
    /// The largest finite number.
    max: f64,
    /// Whether it has infinities; what is too large is NaN otherwise.
    infinite: bool,
}

fn format(dtype: DType) -> Option<Format> {
    let (width, mantissa, lowest, max, infinite) = match dtype {
        DType::F8E4M3FN => (8, 3, -6, 448.0, false),
        DType::F8E5M2 => (8, 2, -14, 57344.0, true),
        DType::F16 => (16, 10, -14, 65504.0, true),
        DType::BF16 => (16, 7, -126, 255.0 * power(120), true),
        DType::Pred
        | DType::S8
        | DType::U8
        | DType::S16
        | DType::U16
        | DType::S32
        | DType::U32
        | DType::S64
        | DType::U64
        | DType::F32
        | DType::F64 => return None,
    };
    Some(Format { width, mantissa, lowest, max, infinite })
}

/// 2^`exponent`, for exponents of normal `f64`.
fn power(exponent: i32) -> f64 {
    f64::from_bits(((exponent + 1023) as u64) << 52)
}

impl Format {
    /// The distance between neighbors of `x`, as an exponent of 2.
    fn unit(&self, x: f64) -> i32 {
        let exponent = ((x.to_bits() >> 52) & 0x7ff) as i32 - 1023;
        exponent.max(self.lowest) - self.mantissa
    }

    fn round(&self, x: f64) -> f64 {
        if !x.is_finite() {
            return if self.infinite { x } else { f64::NAN };
        }
        let unit = power(self.unit(x));
        let rounded = (x / unit).round_ties_even() * unit;
        match (rounded.abs() > self.max, self.infinite) {
            (false, _) => rounded,
            (true, true) => f64::INFINITY.copysign(x),
            (true, false) => f64::NAN,
        }
    }

    /// The bits above the sign set, which are those of an infinity or of NaN.
    fn top(&self) -> u64 {
        let all = (1 << (self.width - 1)) - 1;
        if self.infinite { all >> self.mantissa << self.mantissa } else { all }
    }

    fn bits(&self, x: f64) -> u64 {
        let rounded = self.round(x);
        if rounded.is_nan() {
            return self.top() | 1 << (self.mantissa - 1);
        }
        let sign = u64::from(rounded.is_sign_negative()) << (self.width - 1);
        if rounded.is_infinite() {
            return sign | self.top();
        }
        let unit = self.unit(rounded);
        let binade = (unit + self.mantissa - self.lowest) as u64;
        sign | ((binade << self.mantissa) + (rounded.abs() / power(unit)) as u64)
    }

    fn value(&self, bits: u64) -> f64 {
        let sign = if bits >> (self.width - 1) & 1 == 1 { -1.0 } else { 1.0 };
        let magnitude = bits & ((1 << (self.width - 1)) - 1);
        let (binade, fraction) = (magnitude >> self.mantissa, magnitude & ((1 << self.mantissa) - 1));
        match (magnitude.cmp(&self.top()), self.infinite) {
            (std::cmp::Ordering::Less, _) if binade == 0 => {
                sign * fraction as f64 * power(self.lowest - self.mantissa)
            }
            (std::cmp::Ordering::Less, _) => {
                let units = (fraction | 1 << self.mantissa) as f64;
                sign * units * power(binade as i32 - 1 + self.lowest - self.mantissa)
            }
            (std::cmp::Ordering::Equal, true) => sign * f64::INFINITY,
            _ => f64::NAN,
        }
    }
}

/// Rounds to the nearest value of a float dtype (ties to even). What is too large becomes an infinity, or NaN where the
/// dtype has none. A `BF16` is made of an `F32`, as compilers do.
pub fn round_float(dtype: DType, x: f64) -> f64 {
    match (dtype, format(dtype)) {
        (DType::F32, _) => f64::from(x as f32),
        (DType::BF16, Some(format)) => format.round(f64::from(x as f32)),
        (_, Some(format)) => format.round(x),
        (_, None) => x,
    }
}

/// The bits of the nearest value of a float dtype, in the lowest of the result.
pub fn float_bits(dtype: DType, x: f64) -> u64 {
    match (dtype, format(dtype)) {
        (DType::F32, _) => u64::from((x as f32).to_bits()),
        (_, Some(format)) => format.bits(round_float(dtype, x)),
        (_, None) => x.to_bits(),
    }
}

/// The value of the bits of a float dtype.
pub fn float_value(dtype: DType, bits: u64) -> f64 {
    match (dtype, format(dtype)) {
        (DType::F32, _) => f64::from(f32::from_bits(bits as u32)),
        (_, Some(format)) => format.value(bits),
        (_, None) => f64::from_bits(bits),
    }
}

/// The least value of a float dtype: negative infinity, where it has one.
pub fn float_lowest(dtype: DType) -> f64 {
    match format(dtype) {
        Some(Format { infinite: false, max, .. }) => -max,
        _ => f64::NEG_INFINITY,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const INF: f64 = f64::INFINITY;
    const NAN: f64 = f64::NAN;

    #[test]
    fn known_values_have_their_known_bits() {
        let cases = [
            (
                DType::F16,
                &[(1.0, 0x3c00), (-2.5, 0xc100), (65504.0, 0x7bff), (INF, 0x7c00), (NAN, 0x7e00)][..],
            ),
            (
                DType::F16,
                &[(f64::exp2(-24.0), 1), (f64::exp2(-14.0), 0x400), (-0.0, 0x8000), (1.0 / 3.0, 0x3555)],
            ),
            (DType::BF16, &[(1.0, 0x3f80), (-INF, 0xff80), (NAN, 0x7fc0), (3.0e38, 0x7f62), (1e-40, 1)]),
            (
                DType::F8E4M3FN,
                &[(1.0, 0x38), (448.0, 0x7e), (-448.0, 0xfe), (NAN, 0x7f), (f64::exp2(-9.0), 1)],
            ),
            (
                DType::F8E5M2,
                &[(1.0, 0x3c), (57344.0, 0x7b), (-INF, 0xfc), (NAN, 0x7e), (f64::exp2(-16.0), 1)],
            ),
            (DType::F32, &[(0.1, 0x3dcc_cccd)]),
            (DType::F64, &[(-2.0, 0xc000_0000_0000_0000)]),
        ];
        for (dtype, pairs) in cases {
            for &(x, bits) in pairs {
                assert_eq!(float_bits(dtype, x), bits, "{dtype} {x}");
                let (back, rounded) = (float_value(dtype, bits), round_float(dtype, x));
                assert!(back == rounded || (back.is_nan() && rounded.is_nan()), "{dtype} {x}: {back}");
            }
        }
    }

    #[test]
    fn ties_go_to_even_and_what_is_too_large_to_infinity_or_nan() {
        let cases = [
            (DType::F16, 2049.0, 2048.0),
            (DType::F16, 2051.0, 2052.0),
            (DType::F16, 65519.9, 65504.0),
            (DType::F16, -65520.0, -INF),
            (DType::F8E4M3FN, 17.0, 16.0),
            (DType::F8E4M3FN, 19.0, 20.0),
            (DType::F8E4M3FN, 464.0, 448.0),
            (DType::F8E4M3FN, 465.0, NAN),
            (DType::F8E4M3FN, -INF, NAN),
            (DType::F8E5M2, 61439.0, 57344.0),
            (DType::F8E5M2, 61440.0, INF),
            (DType::F8E5M2, 1e-9, 0.0),
        ];
        for (dtype, x, expected) in cases {
            let rounded = round_float(dtype, x);
            assert!(rounded == expected || (rounded.is_nan() && expected.is_nan()), "{dtype} {x}: {rounded}");
        }
    }

    #[test]
    fn all_small_floats_come_back_as_they_were() {
        for dtype in [DType::F8E4M3FN, DType::F8E5M2, DType::F16, DType::BF16] {
            for bits in 0..1 << (8 * dtype.bytes()) {
                let value = float_value(dtype, bits);
                assert!(value.is_nan() || float_bits(dtype, value) == bits, "{dtype} {bits:x}: {value}");
            }
        }
    }
}
