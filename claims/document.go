package claims

import "time"

// Document is one article. Only Text is required.
type Document struct {
	ID     string
	Source string // who published it: "Coastal Courier"
	URL    string
	Title  string
	// Published resolves relative dates ("on Tuesday"). The zero time means unknown: such dates then stay unresolved. The
	// clock of the machine is never used.
	Published time.Time
	Text      string // UTF-8; all spans are byte offsets into it
}

// Publisher is what to call the document's publisher: its source, else its id.
func (d Document) Publisher() string {
	if d.Source != "" {
		return d.Source
	}
	return d.ID
}
