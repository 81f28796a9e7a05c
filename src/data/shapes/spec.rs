//! What a caption says, as data: objects, their colors and counts, and how two of them lie.

use std::fmt;

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $word:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum $name { $($(#[$vdoc])* $variant),* }

        impl $name {
            /// All of them, in the order of declaration.
            pub const ALL: [$name; [$($word),*].len()] = [$($name::$variant),*];

            /// The word or words for it.
            pub fn as_str(self) -> &'static str {
                match self { $($name::$variant => $word),* }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.pad(self.as_str())
            }
        }
    };
}

words! {
    /// The outlines an object may have.
    Shape {
        /// A filled disc.
        Circle = "circle",
        /// Sides parallel to the image's.
        Square = "square",
        /// Nearly equilateral, pointing up.
        Triangle = "triangle",
        /// An upright plus sign.
        Cross = "cross",
        /// A disc with a round hole.
        Ring = "ring",
    }
}

words! {
    /// The colors an object may have.
    Color {
        /// Red.
        Red = "red",
        /// Green.
        Green = "green",
        /// Blue.
        Blue = "blue",
        /// Yellow.
        Yellow = "yellow",
        /// Purple.
        Purple = "purple",
        /// Nearly black.
        Black = "black",
    }
}

words! {
    /// How the first object lies to the second.
    Relation {
        /// Smaller x.
        LeftOf = "left of",
        /// Larger x.
        RightOf = "right of",
        /// Smaller y (y counts downwards).
        Above = "above",
        /// Larger y.
        Below = "below",
    }
}

words! {
    /// GenEval's six tasks, under its own tags.
    Kind {
        /// "a circle".
        SingleObject = "single_object",
        /// "a circle and a square".
        TwoObjects = "two_object",
        /// "three triangles", "three green triangles".
        Counting = "counting",
        /// "a blue cross".
        Colors = "colors",
        /// "a ring left of a square", "a red ring left of a blue square".
        Position = "position",
        /// "a red circle and a blue square".
        ColorAttribution = "color_attr",
    }
}

/// The most objects that one phrase may ask for.
pub const MAX_COUNT: usize = 4;

const NUMBERS: [&str; MAX_COUNT] = ["a", "two", "three", "four"];

/// One phrase of a caption: `count` objects that look alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Object {
    /// Their outline.
    pub shape: Shape,
    /// Their color; any one will do where it is not said.
    pub color: Option<Color>,
    /// How many: 1 to [`MAX_COUNT`].
    pub count: usize,
}

impl fmt::Display for Object {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let number = NUMBERS.get(self.count.wrapping_sub(1)).unwrap_or(&"many");
        write!(f, "{number} ")?;
        if let Some(color) = self.color {
            write!(f, "{color} ")?;
        }
        let plural = match (self.count, self.shape) {
            (1, _) => "",
            (_, Shape::Cross) => "es",
            _ => "s",
        };
        write!(f, "{}{plural}", self.shape)
    }
}

/// A whole caption: these objects and no others.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Spec {
    /// One or two phrases.
    pub objects: Vec<Object>,
    /// How the first lies to the second, where the caption says so.
    pub relation: Option<Relation>,
}

impl Spec {
    /// The task that this caption belongs to.
    pub fn kind(&self) -> Kind {
        let colored = self.objects.iter().any(|o| o.color.is_some());
        let counted = self.objects.iter().any(|o| o.count > 1);
        match (self.relation, self.objects.len()) {
            (Some(_), _) => Kind::Position,
            (None, 0 | 1) if counted => Kind::Counting,
            (None, 0 | 1) if colored => Kind::Colors,
            (None, 0 | 1) => Kind::SingleObject,
            (None, _) if colored => Kind::ColorAttribution,
            (None, _) => Kind::TwoObjects,
        }
    }

    /// The caption in words; [`Spec::parse`] reads it back.
    pub fn caption(&self) -> String {
        let joint = self.relation.map_or("and", Relation::as_str);
        let phrases: Vec<_> = self.objects.iter().map(Object::to_string).collect();
        phrases.join(&format!(" {joint} "))
    }

    /// Reads a caption such as "three green triangles" or "a photo of a red circle to the left of a blue square".
    ///
    /// # Errors
    /// [`ParseError`] where the caption is not one or two phrases of the data set's words.
    pub fn parse(caption: &str) -> Result<Spec, ParseError> {
        let lower = caption.to_lowercase();
        let text = lower.trim().trim_end_matches('.').replace(" to the left of ", " left of ");
        let text = text.replace(" to the right of ", " right of ");
        let text = text.strip_prefix("a photo of ").unwrap_or(&text);
        let joints = Relation::ALL.map(|r| (r.as_str(), Some(r)));
        for (word, relation) in joints.into_iter().chain([("and", None)]) {
            if let Some((first, second)) = text.split_once(&format!(" {word} ")) {
                let objects = vec![parse_object(caption, first)?, parse_object(caption, second)?];
                return Ok(Spec { objects, relation });
            }
        }
        Ok(Spec { objects: vec![parse_object(caption, text)?], relation: None })
    }
}

fn parse_object(caption: &str, phrase: &str) -> Result<Object, ParseError> {
    let fail = |problem: String| ParseError { caption: caption.to_string(), problem };
    let mut words = phrase.split_whitespace().peekable();
    let count = match words.next() {
        Some("a" | "an" | "one") => 1,
        Some(word) => match NUMBERS.iter().position(|&n| n == word) {
            Some(at) => at + 1,
            None => {
                return Err(fail(format!(
                    "a phrase starts with a, {}, not `{word}`",
                    NUMBERS[1..].join(", ")
                )));
            }
        },
        None => return Err(fail("a phrase is missing".to_string())),
    };
    let color = words.peek().and_then(|&word| Color::ALL.into_iter().find(|c| c.as_str() == word));
    if color.is_some() {
        words.next();
    }
    let Some(noun) = words.next() else {
        return Err(fail(format!("`{phrase}` names no shape ({})", list(&Shape::ALL.map(Shape::as_str)))));
    };
    let is = |s: &Shape| noun.strip_prefix(s.as_str()).is_some_and(|rest| ["", "s", "es"].contains(&rest));
    let Some(shape) = Shape::ALL.into_iter().find(is) else {
        let (shapes, colors) = (list(&Shape::ALL.map(Shape::as_str)), list(&Color::ALL.map(Color::as_str)));
        return Err(fail(format!(
            "`{noun}` is neither a shape ({shapes}) nor a color before one ({colors})"
        )));
    };
    match words.next() {
        Some(word) => Err(fail(format!("`{word}` follows `{noun}`: join two phrases with and, {}", {
            list(&Relation::ALL.map(Relation::as_str))
        }))),
        None => Ok(Object { shape, color, count }),
    }
}

fn list(words: &[&str]) -> String {
    words.join(", ")
}

/// A caption that is not about shapes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseError {
    /// The whole caption.
    pub caption: String,
    /// What is wrong with it.
    pub problem: String,
}

impl fmt::Display for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "cannot score the prompt \"{}\": {}", self.caption, self.problem)
    }
}

impl std::error::Error for ParseError {}

#[cfg(test)]
mod tests {
    use super::super::prompts;
    use super::*;

    #[test]
    fn captions_read_back() {
        for spec in prompts(600, 0) {
            assert_eq!(Spec::parse(&spec.caption()).as_ref(), Ok(&spec), "{}", spec.caption());
        }
    }

    #[test]
    fn captions_are_plain_english() {
        let object = |count, color, shape| Object { shape, color, count };
        let say = |objects: &[Object], relation| Spec { objects: objects.to_vec(), relation }.caption();
        let [red, blue] = [Some(Color::Red), Some(Color::Blue)];
        assert_eq!(say(&[object(3, None, Shape::Cross)], None), "three crosses");
        assert_eq!(say(&[object(2, blue, Shape::Ring)], None), "two blue rings");
        let pair = [object(1, red, Shape::Circle), object(1, blue, Shape::Square)];
        assert_eq!(say(&pair, None), "a red circle and a blue square");
        assert_eq!(say(&pair, Some(Relation::LeftOf)), "a red circle left of a blue square");
    }

    #[test]
    fn looser_wording_is_understood() {
        let plain = Spec::parse("a red circle left of a square").unwrap();
        for same in
            ["A photo of a red circle to the left of a square.", " one red circle  left of one square "]
        {
            assert_eq!(Spec::parse(same).as_ref(), Ok(&plain), "{same}");
        }
    }

    #[test]
    fn what_is_not_understood_is_named() {
        let problem = |caption: &str| Spec::parse(caption).unwrap_err().to_string();
        assert_eq!(
            problem("a mauve circle"),
            "cannot score the prompt \"a mauve circle\": `mauve` is neither a shape (circle, square, triangle, cross, ring) \
             nor a color before one (red, green, blue, yellow, purple, black)"
        );
        assert!(problem("seven circles").ends_with("a phrase starts with a, two, three, four, not `seven`"));
        assert!(problem("a red").ends_with("`a red` names no shape (circle, square, triangle, cross, ring)"));
        assert!(problem("").ends_with("a phrase is missing"));
        assert!(problem("a circle beside a ring").contains("`beside` follows `circle`"));
    }
}
