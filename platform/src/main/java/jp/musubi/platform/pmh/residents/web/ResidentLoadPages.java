package jp.musubi.platform.pmh.residents.web;

import java.io.IOException;
import java.util.List;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.csv.FileForm;
import jp.musubi.platform.kernel.csv.TableFile;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.pmh.municipalities.Seat;
import jp.musubi.platform.pmh.municipalities.SeatRights;
import jp.musubi.platform.pmh.residents.ResidentField;
import jp.musubi.platform.pmh.residents.TakeResidents;
import jp.musubi.platform.pmh.residents.TakeResidents.Answer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** 対象者のファイルの頁。Sends one, tells at once which lines are wrong. */
@Controller
final class ResidentLoadPages {

    static final String SUBJECT = DataClass.CHILD_HEALTH.name();

    private static final String HERE = "/desk/children/loads";

    private final SeatRights rights;
    private final TakeResidents taking;

    ResidentLoadPages(SeatRights rights, TakeResidents taking) {
        this.rights = rights;
        this.taking = taking;
    }

    @GetMapping(HERE)
    String form(Caller caller, Model model) {
        require(caller, "GET " + HERE);
        return show(null, model);
    }

    @PostMapping(HERE)
    String send(
            @RequestParam(defaultValue = "DELTA") String extent,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Caller caller,
            Model model) {
        String here = "POST " + HERE;
        Seat seat = require(caller, here);
        if (file == null || file.isEmpty()) {
            throw new Problem(ProblemCode.PARAMETER_MISSING, "file");
        }
        Answer answer;
        try {
            answer = take(taking, seat, extent, file.getBytes());
        } catch (IOException brokenOff) {
            throw new Problem(ProblemCode.BODY_MALFORMED);
        }
        rights.wrote(seat, SUBJECT, null, here);
        return show(answer, model);
    }

    /** A heading with one line, to be filled in. */
    @GetMapping(HERE + "/sample")
    ResponseEntity<byte[]> sample(
            @RequestParam(defaultValue = "csv") String format,
            @RequestParam(defaultValue = "UTF-8") String charset,
            Caller caller) {
        require(caller, "GET " + HERE + "/sample");
        return new TableFile("residents", ResidentField.columns(), List.of(TakeResidents.example()))
                .as(FileForm.of(format, charset));
    }

    /** @throws Problem PARAMETER-INVALID for another extent, BODY-TOO-LARGE */
    static Answer take(TakeResidents taking, Seat seat, String extent, byte[] file) {
        if (file.length > TakeResidents.MOST_BYTES) {
            throw new Problem(ProblemCode.BODY_TOO_LARGE);
        }
        return switch (extent) {
            case "", "DELTA" -> taking.take(seat, false, file);
            case "FULL" -> taking.take(seat, true, file);
            default -> throw new Problem(ProblemCode.PARAMETER_INVALID, "extent");
        };
    }

    private Seat require(Caller caller, String interaction) {
        return rights.require(caller, Doing.KEEP_CHILDREN, SUBJECT, interaction);
    }

    private static String show(@Nullable Answer answer, Model model) {
        model.addAttribute("answer", answer);
        model.addAttribute("columns", ResidentField.columns());
        model.addAttribute("extents", List.of("DELTA", "FULL"));
        return "pmh/resident-loads";
    }
}
