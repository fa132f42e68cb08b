package jp.musubi.platform.kernel.signin.staff;

import org.springframework.stereotype.Component;

/** 入口の道具。What a sign-in asks, one after the other. */
@Component
record StaffParts(
        Failures failures, AccountRows accounts, Officials officials, Passwords passwords, SecondFactor codes) {}
