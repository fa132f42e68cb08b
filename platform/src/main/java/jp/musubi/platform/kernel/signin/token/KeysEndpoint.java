package jp.musubi.platform.kernel.signin.token;

import java.util.List;
import java.util.Map;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.signin.CurrentCaller;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** 署名の鍵の HTTP と頁。 */
@Controller
class KeysEndpoint {

    private final KeyDesk desk;

    KeysEndpoint(KeyDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/keys")
    @ResponseBody
    ResponseEntity<Map<String, List<KeyDesk.KeyLine>>> list(Caller caller) {
        return answer(desk.list(caller, "GET /keys"));
    }

    @PostMapping("/keys/rotate")
    @ResponseBody
    ResponseEntity<Map<String, List<KeyDesk.KeyLine>>> rotate(Caller caller) {
        return answer(desk.rotate(caller, "POST /keys/rotate"));
    }

    @GetMapping("/desk/keys")
    String page(Model model) {
        model.addAttribute("keys", desk.list(CurrentCaller.get(), "GET /desk/keys"));
        return "signin/keys";
    }

    @PostMapping("/desk/keys")
    String rotateByPage() {
        desk.rotate(CurrentCaller.get(), "POST /desk/keys");
        return "redirect:/desk/keys";
    }

    private static ResponseEntity<Map<String, List<KeyDesk.KeyLine>>> answer(List<KeyDesk.KeyLine> keys) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(Map.of("keys", keys));
    }
}
