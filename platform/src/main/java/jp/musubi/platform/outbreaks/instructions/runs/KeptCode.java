package jp.musubi.platform.outbreaks.instructions.runs;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.tables.Table;

/** 残す番号。A row of kept-codes.tsv: a code system, and the form of its codes. Display and text never leave. */
record KeptCode(String name, String system, Pattern form) {

    private static final Map<String, KeptCode> ALL = Table.read(KeptCode.class, "kept-codes.tsv").stream()
            .map(row -> new KeptCode(row.get("name"), row.get("system"), Pattern.compile(row.get("form"))))
            .collect(Collectors.toUnmodifiableMap(KeptCode::name, Function.identity()));

    static List<KeptCode> list(List<String> names) {
        return names.stream()
                .map(name -> Objects.requireNonNull(ALL.get(name), "kept-codes.tsv has no row " + name))
                .toList();
    }

    boolean fits(JsonObject coding) {
        String code = coding.findText("code");
        return coding.is("system", system) && code != null && form.matcher(code).matches();
    }
}
