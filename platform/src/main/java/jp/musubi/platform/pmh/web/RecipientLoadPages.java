package jp.musubi.platform.pmh.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.csv.FileForm;
import jp.musubi.platform.kernel.csv.TableFile;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.pmh.loads.Load;
import jp.musubi.platform.pmh.loads.Load.Extent;
import jp.musubi.platform.pmh.loads.LoadDesk;
import jp.musubi.platform.pmh.municipalities.Seat;
import jp.musubi.platform.pmh.municipalities.SeatRights;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** 受給者のファイルの頁。Sends one, tells how far it is, and which lines are wrong. */
@Controller
final class RecipientLoadPages {

    private static final String LIST = "/desk/recipients/loads";
    private static final String ONE = LIST + "/{load}";

    /** As forms with files have it; a system may send more by POST /pmh/recipients/loads. */
    private static final int MEGABYTES = 10;

    private final SeatRights rights;
    private final LoadDesk desk;

    RecipientLoadPages(SeatRights rights, LoadDesk desk) {
        this.rights = rights;
        this.desk = desk;
    }

    @GetMapping(LIST)
    String list(Caller caller, Model model) {
        Seat seat = rights.require(caller, "GET " + LIST);
        model.addAttribute("loads", desk.list(seat));
        model.addAttribute("columns", LoadDesk.columns());
        model.addAttribute("megabytes", MEGABYTES);
        return "pmh/loads";
    }

    @PostMapping(LIST)
    String send(
            @RequestParam(defaultValue = "DELTA") String extent,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Caller caller) {
        String here = "POST " + LIST;
        Seat seat = rights.require(caller, here);
        Extent named = RecipientLoadEndpoint.extent(extent);
        if (file == null || file.isEmpty()) {
            throw new Problem(ProblemCode.PARAMETER_MISSING, "file");
        }
        UUID id;
        try (InputStream bytes = file.getInputStream()) {
            id = desk.accept(seat, named, bytes);
        } catch (IOException brokenOff) {
            throw new Problem(ProblemCode.BODY_MALFORMED);
        }
        rights.wrote(seat, null, here);
        return "redirect:" + LIST + "/" + id;
    }

    @GetMapping(ONE)
    String one(@PathVariable String load, Caller caller, Model model) {
        Seat seat = rights.require(caller, "GET " + ONE);
        Load found = desk.get(seat, RecipientPages.id(load));
        model.addAttribute("load", found);
        model.addAttribute("faults", desk.faults(found));
        return "pmh/load";
    }

    /** A heading with one line, to be filled in. */
    @GetMapping(LIST + "/sample")
    ResponseEntity<byte[]> sample(
            @RequestParam(defaultValue = "csv") String format,
            @RequestParam(defaultValue = "UTF-8") String charset,
            Caller caller) {
        rights.require(caller, "GET " + LIST + "/sample");
        return new TableFile("recipients", LoadDesk.columns(), List.of(LoadDesk.example()))
                .as(FileForm.of(format, charset));
    }
}
