package org.parlance.testing;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * A mail server of SMTP that refuses by address: "nobody..." for good, "later..." at its first try. GreenMail takes
 * every address, so it cannot bounce.
 */
public final class MailServer {
    private static final MailServer SHARED = new MailServer();

    private final ServerSocket socket;
    private final Path mailboxes = mailboxes();
    private final AtomicInteger mails = new AtomicInteger();
    private final Set<String> greylisted = ConcurrentHashMap.newKeySet();

    private MailServer() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        daemon(this::accept);
    }

    /** One for the whole JVM: a test's classes are loaded apart from those that started the server. */
    private static Path mailboxes() {
        return Path.of(System.getProperties()
                .computeIfAbsent("parlance.test.mailboxes", none -> newDirectory())
                .toString());
    }

    private static String newDirectory() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "mailboxes")
                    .toAbsolutePath()
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static MailServer shared() {
        return SHARED;
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** The mails that an address has got, oldest first. */
    public List<MimeMessage> mailsTo(String address) {
        Path mailbox = mailboxes.resolve(address);
        if (!Files.isDirectory(mailbox)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(mailbox)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted()
                    .map(MailServer::read)
                    .map(MailServer::parsed)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keep(String address, String mail) throws IOException {
        Path mailbox = Files.createDirectories(mailboxes.resolve(address));
        String name = String.format("%06d", mails.incrementAndGet());
        Path written = Files.writeString(mailbox.resolve(name + ".part"), mail, StandardCharsets.ISO_8859_1);
        Files.move(written, mailbox.resolve(name + ".eml"));
    }

    private static MimeMessage parsed(String mail) {
        try {
            return new MimeMessage(
                    Session.getInstance(new Properties()),
                    new ByteArrayInputStream(mail.getBytes(StandardCharsets.ISO_8859_1)));
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(mail, unreadable);
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "mail-server");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        while (true) {
            try {
                Socket client = socket.accept();
                daemon(() -> serve(client));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void serve(Socket client) {
        try (client;
                BufferedReader in = new BufferedReader(
                        new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
                Writer out = new OutputStreamWriter(client.getOutputStream(), StandardCharsets.ISO_8859_1)) {
            say(out, "220 test");
            String to = "";
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String command = line.substring(0, Math.min(4, line.length())).toUpperCase(Locale.ROOT);
                switch (command) {
                    case "RCPT" -> {
                        to = line.replaceFirst("(?i)^RCPT TO: *<([^>]*)>.*", "$1");
                        say(out, answer(to));
                    }
                    case "DATA" -> {
                        say(out, "354 go on");
                        keep(to, content(in));
                        say(out, "250 taken");
                    }
                    case "QUIT" -> {
                        say(out, "221 bye");
                        return;
                    }
                    default -> say(out, "250 ok");
                }
            }
        } catch (IOException gone) {
            // the client has closed its connection, as clients do
        }
    }

    private String answer(String to) {
        if (to.startsWith("nobody")) {
            return "550 5.1.1 No such mailbox here";
        }
        return to.startsWith("later") && greylisted.add(to) ? "451 4.7.1 Try again later" : "250 ok";
    }

    private static String content(BufferedReader in) throws IOException {
        StringBuilder content = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            content.append(line.startsWith("..") ? line.substring(1) : line).append("\r\n");
        }
        return content.toString();
    }

    private static void say(Writer out, String line) throws IOException {
        out.write(line + "\r\n");
        out.flush();
    }
}
