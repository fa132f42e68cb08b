package jp.musubi.platform.kernel.registers.web;

import java.util.List;
import java.util.Map;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.csv.FileForm;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.kernel.registers.RegisterCsv;
import jp.musubi.platform.kernel.registers.RegisterDesk;
import jp.musubi.platform.kernel.registers.RegisterName;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 台帳を書き出す。What a list of a register shows, on all its pages, as a file. */
@RestController
final class RegisterExport {

    private final RegisterDesk desk;

    RegisterExport(RegisterDesk desk) {
        this.desk = desk;
    }

    /** For a system. */
    @GetMapping("/registers/{register}/file")
    ResponseEntity<byte[]> toSystem(
            Caller caller,
            @PathVariable String register,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String of,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(defaultValue = "csv") String format,
            @RequestParam(defaultValue = "UTF-8") String charset) {
        return file(caller, register, new Asked(q, of, sort, format, charset), "GET /registers/{register}/file");
    }

    /** For a desk. */
    @GetMapping("/desk/registers/{register}/file")
    ResponseEntity<byte[]> toDesk(
            Caller caller,
            @PathVariable String register,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String of,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(defaultValue = "csv") String format,
            @RequestParam(defaultValue = "UTF-8") String charset) {
        return file(caller, register, new Asked(q, of, sort, format, charset), "GET /desk/registers/{register}/file");
    }

    private record Asked(
            @Nullable String words,
            @Nullable String of,
            @Nullable String sort,
            String format,
            String charset) {}

    private ResponseEntity<byte[]> file(Caller caller, String register, Asked asked, String interaction) {
        RegisterName name = RegisterName.find(register).orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
        desk.requireKeeper(caller, name, interaction);
        FileForm form = FileForm.of(asked.format(), asked.charset());
        List<Map<String, String>> entries = desk.listAll(
                caller, name, RegisterWords.question(asked.words(), asked.of(), asked.sort(), null), interaction);
        return RegisterCsv.of(name, desk.fields(name), entries).as(form);
    }
}
