package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"

	"github.com/gainsay-go/gainsay/claims"
)

const testdata = "../../testdata/"

// readTexts is the texts of the documents at a path, or of the project's own articles and stories where it is empty, each once.
func readTexts(path string) ([]string, error) {
	documents, err := readDocuments(path)
	var texts []string
	seen := map[string]bool{}
	for _, d := range documents {
		if !seen[d.Text] {
			seen[d.Text] = true
			texts = append(texts, d.Text)
		}
	}
	return texts, err
}

func readDocuments(path string) ([]claims.Document, error) {
	if path != "" {
		return readArticles(path)
	}
	stories, err := readStories()
	if err != nil {
		return nil, err
	}
	articles, err := readArticles(testdata + "articles")
	return append(articles, stories...), err
}

func readArticles(path string) ([]claims.Document, error) {
	var out []claims.Document
	for d, err := range claims.ReadDocuments(path) {
		if err != nil {
			return nil, err
		}
		out = append(out, d)
	}
	return out, nil
}

func readStories() ([]claims.Document, error) {
	files, err := filepath.Glob(testdata + "stories/*/*.json")
	if err != nil {
		return nil, err
	}
	var out []claims.Document
	for _, f := range files {
		var story struct{ Documents []claims.Document }
		data, err := os.ReadFile(f)
		if err == nil {
			err = json.Unmarshal(data, &story)
		}
		if err != nil {
			return nil, fmt.Errorf("%s: %w", f, err)
		}
		out = append(out, story.Documents...)
	}
	return out, nil
}

// split deals the texts into n parts of neighbours.
func split(texts []string, n int) ([][]string, error) {
	if n < 2 || len(texts) < n {
		return nil, fmt.Errorf("%d texts cannot be dealt into a warm-up and %d rounds", len(texts), n-1)
	}
	parts := make([][]string, n)
	for i := range parts {
		parts[i] = texts[i*len(texts)/n : (i+1)*len(texts)/n]
	}
	return parts, nil
}

// size is in bytes.
func size(texts []string) int {
	n := 0
	for _, t := range texts {
		n += len(t)
	}
	return n
}
