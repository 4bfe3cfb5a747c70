package org.parlance.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A real Chromium whose microphone hears a WAV file, started once for all tests of this JVM. */
public final class Chromium {
    private static final int PATIENCE_MS = 30_000;

    private static Chromium shared;

    private final Browser browser;
    private final FakeMicrophone microphone;

    private Chromium() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        microphone = new FakeMicrophone(OwnPlace.of("microphone", ".wav"));
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty("parlance.chromium", "/usr/bin/chromium")))
                        .setHeadless(true)
                        .setArgs(List.of(
                                "--headless=new",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--use-fake-ui-for-media-stream",
                                "--use-fake-device-for-media-stream",
                                "--use-file-for-fake-audio-capture=" + microphone.file() + "%noloop")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "chromium-stop"));
    }

    public static synchronized Chromium shared() {
        if (shared == null) {
            shared = new Chromium();
        }
        return shared;
    }

    /** A person with a browser of their own: cookies and stored recordings are theirs alone. */
    public Page newPerson() {
        BrowserContext context = browser.newContext(new NewContextOptions()
                .setViewportSize(1280, 800)
                .setLocale("en-US")
                .setAcceptDownloads(true));
        context.setDefaultTimeout(PATIENCE_MS);
        context.addInitScript(FakeMicrophone.REMEMBER_STREAMS);
        return context.newPage();
    }

    /** The pages of everybody who has not closed their browser. */
    public List<Page> openPages() {
        return browser.contexts().stream()
                .flatMap(context -> context.pages().stream())
                .toList();
    }

    public FakeMicrophone microphone() {
        return microphone;
    }
}
