package jp.musubi.standard.gate.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class SortedRowsProperties {

    @Property(tries = 300)
    void 二分探索は_端から読むのと同じ行を見つける(
            @ForAll @Size(max = 40) List<@Chars({'a', 'b', '*'}) @StringLength(min = 1, max = 3) String> keys,
            @ForAll @Chars({'a', 'b', 'c', '*'}) @StringLength(max = 4) String asked) {
        List<String> rows = new TreeSet<>(keys)
                .stream()
                        .flatMap(key -> List.of(key + "\t1", key + "\t血").stream())
                        .toList();
        SortedRows file = SortedRows.of(
                ("# 注\ncode\tvalue\n" + rows.stream().map(row -> row + "\n").collect(Collectors.joining()))
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(file.list(asked).stream().map(SortedRowsProperties::joined))
                .containsExactlyElementsOf(rows.stream()
                        .filter(row -> row.startsWith(asked + "\t"))
                        .toList());
        assertThat(file.listFrom(asked).stream().map(SortedRowsProperties::joined))
                .containsExactlyElementsOf(
                        rows.stream().filter(row -> row.startsWith(asked)).toList());
    }

    private static String joined(String[] cells) {
        return String.join("\t", Arrays.asList(cells));
    }
}
