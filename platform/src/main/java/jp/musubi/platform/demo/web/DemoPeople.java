package jp.musubi.platform.demo.web;

import jakarta.servlet.http.HttpServletRequest;
import jp.musubi.platform.demo.DemoMode;
import jp.musubi.platform.demo.country.CallTheCrowd;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** 人を増やす。For tries with many persons: the first ones of the crowd come into the register. */
@DemoMode
@RestController
class DemoPeople {

    /** Persons of one call: some minutes of work. */
    private static final int MOST = 100_000;

    private final CallTheCrowd crowd;

    DemoPeople(CallTheCrowd crowd) {
        this.crowd = crowd;
    }

    @PostMapping("/demo/people")
    Called call(HttpServletRequest request) {
        int count = DemoBody.onlyNumber(request, "count", MOST);
        return new Called(crowd.call(count), "crowd-1", "crowd-" + count);
    }

    /**
     * @param registered how many were not there before
     * @param first name for {@code patient=} of a sample
     */
    record Called(int registered, String first, String last) {}
}
