//! The random numbers of NumPy's legacy `RandomState`: subsets and orders that published scores were made with.

const N: usize = 624;
const M: usize = 397;

/// The Mersenne twister MT19937 (Matsumoto, Nishimura 1998), seeded as `numpy.random.RandomState(seed)` is.
#[derive(Clone, Debug)]
pub struct RandomState {
    state: [u32; N],
    at: usize,
}

impl RandomState {
    /// The generator of a seed.
    pub fn new(seed: u32) -> RandomState {
        let mut state = [seed; N];
        for i in 1..N {
            let last = state[i - 1];
            state[i] = (last ^ (last >> 30)).wrapping_mul(1_812_433_253).wrapping_add(i as u32);
        }
        RandomState { state, at: N }
    }

    /// The next 32 bits.
    pub fn next_u32(&mut self) -> u32 {
        if self.at == N {
            for i in 0..N {
                let y = (self.state[i] & 0x8000_0000) | (self.state[(i + 1) % N] & 0x7fff_ffff);
                let twist = if y & 1 == 1 { 0x9908_b0df } else { 0 };
                self.state[i] = self.state[(i + M) % N] ^ (y >> 1) ^ twist;
            }
            self.at = 0;
        }
        let mut y = self.state[self.at];
        self.at += 1;
        y ^= y >> 11;
        y ^= (y << 7) & 0x9d2c_5680;
        y ^= (y << 15) & 0xefc6_0000;
        y ^ (y >> 18)
    }

    /// A number from 0 to `max`, both included, by masks and rejection.
    fn interval(&mut self, max: u32) -> u32 {
        let mask = max.checked_ilog2().map_or(0, |bits| u32::MAX >> (31 - bits));
        loop {
            match self.next_u32() & mask {
                value if value <= max => return value,
                _ => {}
            }
        }
    }

    /// Puts `items`, fewer than 2^32, into a random order: `RandomState.shuffle`.
    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        for i in (1..items.len()).rev() {
            items.swap(i, self.interval(i as u32) as usize);
        }
    }

    /// The numbers below `n` in a random order: `RandomState.permutation(n)`.
    pub fn permutation(&mut self, n: usize) -> Vec<usize> {
        let mut all: Vec<usize> = (0..n).collect();
        self.shuffle(&mut all);
        all
    }

    /// `k` different numbers below `n`, at most `n` of them: `RandomState.choice(n, k, replace=False)`.
    pub fn choice(&mut self, n: usize, k: usize) -> Vec<usize> {
        let mut all = self.permutation(n);
        all.truncate(k);
        all
    }
}
