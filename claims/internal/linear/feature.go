package linear

import "unicode/utf8"

// Features are 64-bit hashes of a template's number and the parts that fill it. They are made without building strings:
//
//	word := linear.String("harbour")                        // once a token
//	f := linear.Feature(17, word, linear.String("NOUN"))    // or, with more parts: linear.Mix(f, part)
//
// The hash is fixed: models depend on it, so it never changes.

// Multipliers with well-spread bits: FNV's prime, the golden ratio, and one from the finalizer of SplitMix64 (Steele et al. 2014).
const (
	fnvOffset = 14695981039346656037
	fnvPrime  = 1099511628211
	golden    = 0x9e3779b97f4a7c15
	spread    = 0xbf58476d1ce4e5b9
)

// String is the 64-bit FNV-1a hash of s.
func String(s string) uint64 {
	h := uint64(fnvOffset)
	for i := 0; i < len(s); i++ {
		h = (h ^ uint64(s[i])) * fnvPrime
	}
	return h
}

// Folded is the hash of a form in lower case with its digits 0. It is not ok where more than that makes a form plain: where there are
// quotes, references or letters beyond ASCII.
func Folded(form string) (h uint64, ok bool) {
	h = fnvOffset
	for i := 0; i < len(form); i++ {
		c := form[i]
		switch {
		case 'A' <= c && c <= 'Z':
			c += 'a' - 'A'
		case '0' <= c && c <= '9':
			c = '0'
		case c >= utf8.RuneSelf || c == '&' || c == '\n' || c == '`' || c == '\'':
			return 0, false
		}
		h = (h ^ uint64(c)) * fnvPrime
	}
	return h, true
}

// Mix folds one more part into a feature.
func Mix(feature, part uint64) uint64 {
	h := (feature ^ part ^ part>>29) * spread
	return h ^ h>>32
}

// Feature is the feature of a template with two parts; give 0 for a part that the template lacks.
func Feature(template int, a, b uint64) uint64 {
	return Mix(Mix(uint64(template+1)*golden, a), b)
}

// key is what is kept of a feature: 32 bits, never 0. Of a million features a new one meets one of the old in a case in 4000.
func key(feature uint64) uint32 {
	return max(1, uint32((feature*golden)>>32))
}
