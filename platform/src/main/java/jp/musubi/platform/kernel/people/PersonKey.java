package jp.musubi.platform.kernel.people;

import java.util.List;
import java.util.stream.Stream;
import jp.musubi.standard.words.keys.AddressKey;
import jp.musubi.standard.words.keys.KanaKey;
import jp.musubi.standard.words.keys.NameKey;

/**
 * 人を探す鍵の一つ。
 *
 * @param kind NAME, KANA or ADDRESS
 */
record PersonKey(String kind, String key) {

    /** Counts up when a rule or a table of the keys changes; keys of an earlier count are made anew at the start. */
    static final int VERSION = 2;

    /** Of every name and address that the person has or had; a text without any sign that counts has no key. */
    static List<PersonKey> listOf(Person person) {
        Stream<PersonKey> names = person.names().stream()
                .flatMap(name -> Stream.of(
                        new PersonKey("NAME", NameKey.of(name.text())),
                        new PersonKey("KANA", KanaKey.of(name.kana()))));
        Stream<PersonKey> addresses =
                person.addresses().stream().map(entry -> new PersonKey("ADDRESS", AddressKey.of(entry.text())));
        return Stream.concat(names, addresses)
                .filter(key -> !key.key().isEmpty())
                .distinct()
                .toList();
    }
}
