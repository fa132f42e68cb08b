package jp.musubi.platform.kernel.registers.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.musubi.platform.kernel.access.WrittenReason;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.kernel.registers.EntryField;
import jp.musubi.platform.kernel.registers.Outcome;
import jp.musubi.platform.kernel.registers.RegisterDesk;
import jp.musubi.platform.kernel.registers.RegisterName;
import jp.musubi.platform.kernel.registers.RegisterQuestion;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** 台帳の頁。A list with its search, an entry with its history, and the forms; works without JavaScript. */
@Controller
class RegisterPage {

    private final RegisterDesk desk;

    RegisterPage(RegisterDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/desk/registers/{register}")
    String list(
            Caller caller,
            @PathVariable String register,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String of,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(required = false) @Nullable String page,
            Model model) {
        RegisterName name = name(register);
        return list(name, RegisterWords.question(q, of, sort, page), caller, model);
    }

    @GetMapping("/desk/registers/{register}/{key}")
    String entry(Caller caller, @PathVariable String register, @PathVariable String key, Model model) {
        RegisterName name = name(register);
        RegisterDesk.Entry entry = desk.get(caller, name, key, "GET /desk/registers/{register}/{key}");
        return form(name, key, entry.cells(), entry, model);
    }

    /** The form of a new entry, or of one that is here; with its faults again when it cannot stand so. */
    @PostMapping("/desk/registers/{register}")
    String write(Caller caller, @PathVariable String register, HttpServletRequest request, Model model) {
        RegisterName name = name(register);
        desk.requireKeeper(caller, name, "POST /desk/registers/{register}");
        Map<String, String> cells = new LinkedHashMap<>();
        for (EntryField field : desk.fields(name)) {
            cells.put(field.name(), sent(request, field.name()));
        }
        String key = sent(request, "key");
        WrittenReason reason = WrittenReason.of(sent(request, "reason"), "reason");
        Outcome outcome = key.isEmpty()
                ? desk.add(caller, name, cells, reason, "POST /desk/registers/{register}")
                : desk.write(caller, name, key, cells, reason, "POST /desk/registers/{register}");
        if (outcome instanceof Outcome.Faulty faulty) {
            model.addAttribute("faults", faulty.faults());
            RegisterDesk.Entry entry =
                    key.isEmpty() ? null : desk.get(caller, name, key, "POST /desk/registers/{register}");
            return form(name, key, cells, entry, model);
        }
        String written = ((Outcome.Kept) outcome).keys().get(0);
        return "redirect:/desk/registers/" + name.path() + "/" + written;
    }

    @PostMapping("/desk/registers/{register}/file")
    String load(
            Caller caller,
            @PathVariable String register,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable String reason,
            Model model) {
        RegisterName name = name(register);
        desk.requireKeeper(caller, name, "POST /desk/registers/{register}/file");
        WrittenReason why = WrittenReason.of(reason == null ? "" : reason, "reason");
        Outcome outcome = desk.load(caller, name, bytes(file), why, "POST /desk/registers/{register}/file");
        if (outcome instanceof Outcome.Faulty faulty) {
            model.addAttribute("fileFaults", faulty.faults());
        } else {
            model.addAttribute("kept", outcome);
        }
        return list(name, new RegisterQuestion("", "", "", 1), caller, model);
    }

    private String list(RegisterName name, RegisterQuestion question, Caller caller, Model model) {
        model.addAttribute("register", name);
        model.addAttribute("question", question);
        model.addAttribute("sheet", desk.list(caller, name, question, "GET /desk/registers/{register}"));
        model.addAttribute("registers", RegisterName.values());
        addForm(name, "", begun(name, caller), model);
        return "registers/register";
    }

    /** A new entry: staff are the own facility's, whoever may write for no other. */
    private static Map<String, String> begun(RegisterName name, Caller caller) {
        Map<String, String> cells = new HashMap<>();
        FacilityCode own = caller.facility();
        if (name == RegisterName.STAFF && own != null) {
            cells.put("facility", own.digits());
        }
        return cells;
    }

    private String form(
            RegisterName name, String key, Map<String, String> cells, RegisterDesk.@Nullable Entry entry, Model model) {
        model.addAttribute("register", name);
        model.addAttribute("changes", entry == null ? List.of() : entry.changes());
        addForm(name, key, cells, model);
        return "registers/entry";
    }

    private void addForm(RegisterName name, String key, Map<String, String> cells, Model model) {
        model.addAttribute("fields", desk.fields(name));
        model.addAttribute("key", key);
        model.addAttribute("cells", cells);
        model.addAttribute("shortest", WrittenReason.SHORTEST);
        model.addAttribute("longest", WrittenReason.LONGEST);
        model.asMap().putIfAbsent("faults", List.of());
    }

    private static String sent(HttpServletRequest request, String field) {
        String value = request.getParameter(field);
        return value == null ? "" : value;
    }

    private static byte[] bytes(@Nullable MultipartFile file) {
        if (file == null) {
            throw new Problem(ProblemCode.PARAMETER_MISSING, "file");
        }
        try {
            return file.getBytes();
        } catch (IOException brokenOff) {
            throw new Problem(ProblemCode.BODY_MALFORMED, "file");
        }
    }

    private static RegisterName name(String register) {
        return RegisterName.find(register).orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
    }
}
