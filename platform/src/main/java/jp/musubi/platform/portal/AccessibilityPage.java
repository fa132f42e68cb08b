package jp.musubi.platform.portal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** 試験結果の頁。What was tested of the pages, how, and what is known to be missing, in the shape of JIS X 8341-3. */
@Controller
final class AccessibilityPage {

    @GetMapping("/accessibility")
    String accessibility() {
        return "portal/accessibility";
    }
}
