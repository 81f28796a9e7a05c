//! What this build is: for `fluid --version`, and for reports of what went wrong.
use tpu::install::PINS;

/// `0.1.0 (commit abc1234567, features: cloud; plugins: cpu NAME VERSION, tpu NAME VERSION)`.
pub fn long() -> String {
    let commit = option_env!("FLUID_COMMIT").map(|commit| format!("commit {commit}, ")).unwrap_or_default();
    let debug = if cfg!(debug_assertions) { "debug build, " } else { "" };
    let features = if cfg!(feature = "cloud") { "cloud" } else { "none" };
    let pins: Vec<String> =
        PINS.iter().map(|pin| format!("{} {} {}", pin.platform, pin.package, pin.version)).collect();
    format!(
        "{} ({debug}{commit}features: {features}; plugins: {})",
        env!("CARGO_PKG_VERSION"),
        pins.join(", ")
    )
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_version_names_features_and_plugins() {
        let text = super::long();
        assert!(text.starts_with(env!("CARGO_PKG_VERSION")) && text.contains("features: "), "{text}");
        assert!(
            text.contains("plugins: cpu lammps-jax-pjrt-cpu ") && text.contains(", tpu libtpu "),
            "{text}"
        );
    }
}
