package main
import ("bufio";"encoding/json";"os";"fmt";"github.com/gainsay-go/gainsay/claims/internal/ner";"github.com/gainsay-go/gainsay/claims/internal/segment";"github.com/gainsay-go/gainsay/claims/internal/tag")
func main(){
 sc:=bufio.NewScanner(os.Stdin); sc.Buffer(nil,1<<24)
 k:=map[string]string{"PER":"person","ORG":"organization","LOC":"place","EVT":"event","MISC":"other"}
 for sc.Scan(){ var d struct{ID string `json:"id"`;Text string `json:"text"`}; json.Unmarshal(sc.Bytes(),&d)
  s:=segment.Split(d.Text); for i:=range s{tag.Tag(&s[i])}
  type M struct{Start int `json:"start"`;End int `json:"end"`;Text string `json:"text"`}
  type E struct{Kind string `json:"kind"`;Mentions []M `json:"mentions"`}
  es:=[]E{}
  for _,n:=range ner.Find(d.Text,s){es=append(es,E{k[n.Kind],[]M{{n.Start,n.End,n.Of(d.Text)}}})}
  b,_:=json.Marshal(map[string]any{"id":d.ID,"entities":es}); fmt.Println(string(b))
 }}
