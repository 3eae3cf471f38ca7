package claims

import (
	"bufio"
	"bytes"
	"io"
	"iter"
)

// Lines reads lines of up to [MaxSize] bytes, without their ends and without a byte order mark before the first. A longer
// line is skipped and yields [ErrTooLarge] in its place; an error of r is the last that is yielded. A line is valid only
// until the next.
func Lines(r io.Reader) iter.Seq2[[]byte, error] {
	return func(yield func([]byte, error) bool) {
		in := bufio.NewReaderSize(r, 1<<16)
		var line []byte
		for first := true; ; first = false {
			var long bool
			var err error
			line, long, err = readLine(in, line[:0])
			switch {
			case err != nil && err != io.EOF:
				yield(nil, err)
				return
			case err == io.EOF && len(line) == 0 && !long:
				return
			}
			if !yieldLine(yield, line, long, first) || err == io.EOF {
				return
			}
		}
	}
}

func yieldLine(yield func([]byte, error) bool, line []byte, long, first bool) bool {
	if long {
		return yield(nil, ErrTooLarge)
	}
	if first {
		line = bytes.TrimPrefix(line, bom)
	}
	return yield(bytes.TrimRight(line, "\r\n"), nil)
}

// bom is the byte order mark that some editors put at the beginning of a file.
var bom = []byte("\ufeff")

// readLine appends a line with its end to buf. Of a long line it keeps nothing more than it may have.
func readLine(in *bufio.Reader, buf []byte) (line []byte, long bool, err error) {
	for {
		chunk, err := in.ReadSlice('\n')
		long = long || len(buf)+len(chunk) > MaxSize
		if !long {
			buf = append(buf, chunk...)
		}
		if err != bufio.ErrBufferFull {
			return buf, long, err
		}
	}
}
