package claims

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"
	"unicode/utf8"
)

// documentJSON is a document as JSON.
type documentJSON struct {
	ID        string  `json:"id"`
	Source    string  `json:"source"`
	URL       string  `json:"url"`
	Title     string  `json:"title"`
	Published string  `json:"published"`
	Text      *string `json:"text"`
}

// MarshalJSON writes the document with an RFC 3339 date.
func (d Document) MarshalJSON() ([]byte, error) {
	return marshal(documentJSON{d.ID, d.Source, d.URL, d.Title, FormatPublished(d.Published), &d.Text})
}

// FormatPublished writes a document's date as RFC 3339, empty for the zero time.
func FormatPublished(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.Format(time.RFC3339)
}

// UnmarshalJSON reads a document. Text is required; the date is RFC 3339, a plain date or empty; other fields are ignored.
// Where it fails, the ID is set all the same if there is one.
func (d *Document) UnmarshalJSON(data []byte) error {
	var j documentJSON
	err := json.Unmarshal(data, &j)
	*d = Document{ID: j.ID, Source: j.Source, URL: j.URL, Title: j.Title}
	if err != nil {
		return err
	}
	if i := invalid(string(data)); i >= 0 { // encoding/json would put U+FFFD there and shift what follows
		return fmt.Errorf("invalid UTF-8 at byte %d of the JSON", i)
	}
	if j.Text == nil {
		return errors.New("no text")
	}
	d.Text = *j.Text
	d.Published, err = parsePublished(j.Published)
	return err
}

// decode reads JSON. Its error names the place.
func decode(data []byte, v any) error {
	err := json.Unmarshal(data, v)
	var syntax *json.SyntaxError
	if errors.As(err, &syntax) {
		return fmt.Errorf("invalid JSON at byte %d: %w", syntax.Offset-1, err)
	}
	return err
}

// parsePublished reads an RFC 3339 time or a plain date; the zone of a plain date stands as if UTC. It never asks for the
// zone of the machine.
func parsePublished(s string) (time.Time, error) {
	s = strings.TrimSpace(s)
	if s == "" {
		return time.Time{}, nil
	}
	for _, layout := range []string{time.RFC3339, time.DateOnly} {
		if t, err := time.ParseInLocation(layout, s, time.UTC); err == nil {
			return t, nil
		}
	}
	return time.Time{}, fmt.Errorf("published %q is neither RFC 3339 nor a plain date", s)
}

// ParseText reads a document without id from plain text. A header of "Source:", "Title:", "Published:" and "URL:" lines counts
// only when each of its lines is one of these fields and a blank line ends it; else it is text.
func ParseText(s string) (Document, error) {
	var h Document
	published, rest := "", s
	for n := 0; ; n++ {
		line, more, ok := strings.Cut(rest, "\n")
		if rest = more; !ok {
			return Document{Text: s}, nil
		}
		if line = strings.TrimSpace(line); line == "" && n > 0 {
			break
		}
		key, value, _ := strings.Cut(line, ":")
		value = strings.TrimSpace(value)
		switch key {
		case "Source":
			h.Source = value
		case "Title":
			h.Title = value
		case "URL":
			h.URL = value
		case "Published":
			published = value
		default:
			return Document{Text: s}, nil
		}
	}
	var err error
	h.Text = rest
	h.Published, err = parsePublished(published)
	return h, err
}

// check says whether the text can be analysed. Its error names the byte offset.
func (d *Document) check() error {
	if len(d.Text) > MaxSize {
		return ErrTooLarge
	}
	if i := invalid(d.Text); i >= 0 {
		return fmt.Errorf("invalid UTF-8 at byte %d", i)
	}
	if i := strings.IndexByte(d.Text, 0); i >= 0 {
		return fmt.Errorf("NUL at byte %d", i)
	}
	return nil
}

// invalid is the offset of the first byte of s that is not UTF-8, or -1.
func invalid(s string) int {
	if utf8.ValidString(s) {
		return -1
	}
	for i, r := range s {
		if _, size := utf8.DecodeRuneInString(s[i:]); r == utf8.RuneError && size == 1 {
			return i
		}
	}
	return -1
}
