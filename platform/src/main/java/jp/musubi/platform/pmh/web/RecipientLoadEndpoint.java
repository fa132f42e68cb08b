package jp.musubi.platform.pmh.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.Language;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.pmh.loads.Load;
import jp.musubi.platform.pmh.loads.Load.Extent;
import jp.musubi.platform.pmh.loads.LoadDesk;
import jp.musubi.platform.pmh.loads.LoadFault;
import jp.musubi.platform.pmh.municipalities.Seat;
import jp.musubi.platform.pmh.municipalities.SeatRights;
import jp.musubi.platform.pmh.recipients.RecipientField;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 受給者のファイルの HTTP。For the municipality's own system: the file as the body, read as it comes. */
@RestController
class RecipientLoadEndpoint {

    private static final String ALL = "/pmh/recipients/loads";

    private final SeatRights rights;
    private final LoadDesk desk;

    RecipientLoadEndpoint(SeatRights rights, LoadDesk desk) {
        this.rights = rights;
        this.desk = desk;
    }

    /** 行方。 @param state RECEIVED, CHECKING, TAKEN, REFUSED or BROKEN */
    record State(
            String id, String state, int lines, int faults, int added, int changed, int ended, List<Fault> first) {}

    /** 行の誤り。 @param column as the file calls it; empty for the whole line */
    record Fault(int line, String column, String code, String reason) {}

    @PostMapping(ALL)
    ResponseEntity<State> send(
            @RequestParam(defaultValue = "DELTA") String extent, HttpServletRequest request, Caller caller)
            throws IOException {
        String here = "POST " + ALL;
        Seat seat = rights.require(caller, here);
        UUID id = desk.accept(seat, extent(extent), request.getInputStream());
        rights.wrote(seat, null, here);
        return ResponseEntity.accepted()
                .location(URI.create(ALL + "/" + id))
                .cacheControl(CacheControl.noStore())
                .body(state(desk.get(seat, id), request));
    }

    @GetMapping(ALL + "/{load}")
    ResponseEntity<State> get(@PathVariable String load, HttpServletRequest request, Caller caller) {
        Seat seat = rights.require(caller, "GET " + ALL + "/{load}");
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(state(desk.get(seat, RecipientPages.id(load)), request));
    }

    static Extent extent(String text) {
        return switch (text) {
            case "", "DELTA" -> Extent.DELTA;
            case "FULL" -> Extent.FULL;
            default -> throw new Problem(ProblemCode.PARAMETER_INVALID, "extent");
        };
    }

    private State state(Load load, HttpServletRequest request) {
        boolean english = Language.preferredBy(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)) == Language.ENGLISH;
        return new State(
                load.id().toString(),
                load.state().name(),
                load.progress().lines(),
                load.progress().faults(),
                load.changes().added(),
                load.changes().changed(),
                load.changes().ended(),
                desk.faults(load).stream().map(one -> fault(one, english)).toList());
    }

    private static Fault fault(LoadFault one, boolean english) {
        RecipientField field = one.fault().field();
        var why = one.fault().why();
        return new Fault(
                one.line(), field == null ? "" : field.column(), why.name(), english ? why.english() : why.japanese());
    }
}
