package jp.musubi.platform.pmh.residents.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.Language;
import jp.musubi.platform.pmh.municipalities.Seat;
import jp.musubi.platform.pmh.municipalities.SeatRights;
import jp.musubi.platform.pmh.residents.ResidentFault;
import jp.musubi.platform.pmh.residents.ResidentField;
import jp.musubi.platform.pmh.residents.TakeResidents;
import jp.musubi.platform.pmh.residents.TakeResidents.Answer;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 対象者のファイルの HTTP。For the municipality's own system: the file as the body; 422 with every wrong line where nothing was taken. */
@RestController
final class ResidentLoadEndpoint {

    private static final String HERE = "/pmh/residents/loads";

    private final SeatRights rights;
    private final TakeResidents taking;

    ResidentLoadEndpoint(SeatRights rights, TakeResidents taking) {
        this.rights = rights;
        this.taking = taking;
    }

    /** 答え。 */
    record Taken(int added, int changed, int ended, List<Fault> faults) {}

    /** 行の誤り。@param column as the file calls it; empty for the whole line */
    record Fault(int line, String column, String code, String reason) {}

    @PostMapping(HERE)
    ResponseEntity<Taken> send(
            @RequestParam(defaultValue = "DELTA") String extent, HttpServletRequest request, Caller caller)
            throws IOException {
        String here = "POST " + HERE;
        Seat seat = rights.require(caller, Doing.KEEP_CHILDREN, ResidentLoadPages.SUBJECT, here);
        byte[] file = request.getInputStream().readNBytes(TakeResidents.MOST_BYTES + 1);
        Answer answer = ResidentLoadPages.take(taking, seat, extent, file);
        rights.wrote(seat, ResidentLoadPages.SUBJECT, null, here);
        boolean english = Language.preferredBy(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)) == Language.ENGLISH;
        return ResponseEntity.status(answer.faults().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY)
                .cacheControl(CacheControl.noStore())
                .body(new Taken(
                        answer.added(),
                        answer.changed(),
                        answer.ended(),
                        answer.faults().stream().map(one -> fault(one, english)).toList()));
    }

    private static Fault fault(ResidentFault one, boolean english) {
        ResidentField field = one.field();
        return new Fault(
                one.line(),
                field == null ? "" : field.column(),
                one.why().name(),
                one.why().in(english));
    }
}
