package jp.musubi.platform.records.interviews.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.records.Interview;
import jp.musubi.platform.records.InterviewState;
import jp.musubi.platform.records.interviews.AddressedInterviews;
import jp.musubi.platform.records.interviews.InterviewLine;
import jp.musubi.platform.records.interviews.InterviewPage;
import jp.musubi.platform.records.web.ShownPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 届いた問診の頁。The list of the own facility, and one to read; opening one is seen by the person. */
@Controller
final class GivenInterviewsPage {

    private static final Set<DataClass> READ = EnumSet.of(DataClass.INTERVIEW, DataClass.DEMOGRAPHICS);
    private static final List<InterviewState> STATES =
            List.of(InterviewState.GIVEN, InterviewState.READ, InterviewState.TAKEN_BACK, InterviewState.ERASED);

    private final AddressedInterviews desk;
    private final GiverNames names;
    private final ShownPerson persons;

    GivenInterviewsPage(AddressedInterviews desk, GiverNames names, ShownPerson persons) {
        this.desk = desk;
        this.names = names;
        this.persons = persons;
    }

    /** @param patientName null where it may not be known */
    record Row(InterviewLine line, @Nullable String patientName) {}

    @GetMapping("/desk/interviews")
    String list(HttpServletRequest request, Caller caller, Model model) {
        String here = "GET /desk/interviews";
        InterviewPage page = desk.list(caller, new InterviewParameters(request).read(), here);
        model.addAttribute(
                "rows",
                page.lines().stream()
                        .map(line -> new Row(line, names.find(line, caller, here)))
                        .toList());
        model.addAttribute("page", page);
        model.addAttribute("states", STATES);
        for (String name : List.of("state", "since", "until", "sort")) {
            model.addAttribute(name, request.getParameter(name));
        }
        return "records/interviews-given";
    }

    @GetMapping("/desk/interviews/{id}")
    String read(@PathVariable String id, Caller caller, Model model) {
        AddressedInterviews.Reading reading =
                desk.read(caller, InterviewIds.read(id), READ, "GET /desk/interviews/{id}");
        Interview one = reading.interview();
        boolean named = reading.grant().classes().contains(DataClass.DEMOGRAPHICS);
        model.addAttribute("interview", one);
        model.addAttribute("form", InterviewForm.of(one, AskedPerson.questionsOf(one)));
        model.addAttribute("shown", named ? persons.of(reading.grant()) : null);
        return "records/interview-given";
    }
}
