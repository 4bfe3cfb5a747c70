package org.parlance;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.Expression;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.parlance.testing.Messages;

/** Each bundle of messages against its translations: the same keys, the same values in them, and plurals that fit. */
class TranslationsTest {
    private static final Path DIRECTORY = Path.of("src/main/resources/messages");

    private static final List<String> LANGUAGES = List.of("fr", "pl", "da");

    private static final List<Class<?>> BUNDLES = bundles();

    private static final Pattern CASE = Pattern.compile("\\{#case ([^}]+)}");

    /** A number with a noun right after it; an abbreviation has one form. */
    private static final Pattern COUNTED = Pattern.compile("#\\s+(?!min\\b)\\p{L}");

    private static List<Class<?>> bundles() {
        Path sources = Path.of("src/main/java");
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith("Messages.java"))
                    .map(file -> sources.relativize(file).toString())
                    .<Class<?>>map(name -> named(
                            name.substring(0, name.length() - ".java".length()).replace('/', '.')))
                    .filter(found -> found.isAnnotationPresent(MessageBundle.class))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private record Translation(Class<?> bundle, String language, Properties texts) {
        private String text(Method message) {
            return texts.getProperty(message.getName(), "");
        }
    }

    @TestFactory
    Stream<DynamicTest> hasEveryKeyAndNoOther() {
        return each(translation -> assertThat(translation.texts().stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        messages(translation.bundle()).map(Method::getName).toList()));
    }

    @TestFactory
    Stream<DynamicTest> saysSomethingUnderEveryKey() {
        return each(translation -> assertThat(messages(translation.bundle()))
                .allSatisfy(message -> assertThat(translation.text(message))
                        .as(message.getName())
                        .isNotBlank()));
    }

    @TestFactory
    Stream<DynamicTest> usesTheSameValues() {
        return each(translation -> assertThat(messages(translation.bundle())).allSatisfy(message -> {
            String english = english(message);
            String text = translation.text(message);
            assertThat(values(text)).as(message.getName()).isEqualTo(values(english));
            assertThat(cases(text)).as(message.getName()).isEqualTo(cases(english));
            assertThat(text.split("%s", -1)).as(message.getName()).hasSameSizeAs(english.split("%s", -1));
        }));
    }

    @Test
    void applicantsReadEveryLanguage() {
        List<Class<?>> applicants = BUNDLES.stream()
                .filter(bundle -> bundle.getPackageName().equals("org.parlance.delivery"))
                .toList();
        assertThat(applicants).isNotEmpty().allSatisfy(bundle -> assertThat(LANGUAGES)
                .allSatisfy(language ->
                        assertThat(read(bundle, language)).as(language).isPresent()));
    }

    @Test
    void noFileIsLeftOver() throws IOException {
        Set<String> known = BUNDLES.stream()
                .flatMap(bundle -> LANGUAGES.stream().map(language -> file(bundle, language)))
                .map(file -> file.getFileName().toString())
                .collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(DIRECTORY)) {
            assertThat(files.map(file -> file.getFileName().toString())).isSubsetOf(known);
        }
    }

    @TestFactory
    Stream<DynamicTest> countsAsPolishDoes() {
        return each(translation -> assertThat(counting(translation.bundle())).allSatisfy(message -> {
            String two = counted(message, translation.text(message), 2);
            if (COUNTED.matcher(two).find() && translation.language().equals("pl")) {
                isCountedInPolish(message, translation.text(message));
            }
        }));
    }

    /** 1, then 2 to 4 and what ends in them, then all the others. */
    private static void isCountedInPolish(Method message, String text) {
        String one = counted(message, text, 1);
        String few = counted(message, text, 2);
        String many = counted(message, text, 5);
        assertThat(Set.of(one, few, many)).as(message.getName()).hasSize(3);
        assertThat(IntStream.of(3, 4, 22, 34, 103)).allSatisfy(number -> assertThat(counted(message, text, number))
                .as(message.getName())
                .isEqualTo(few));
        assertThat(IntStream.of(0, 11, 12, 13, 14, 21, 112))
                .allSatisfy(number -> assertThat(counted(message, text, number))
                        .as(message.getName())
                        .isEqualTo(many));
    }

    /** The messages whose English tells one from many. */
    private static List<Method> counting(Class<?> bundle) {
        return messages(bundle)
                .filter(message -> english(message).matches("(?s).*\\{#if \\w+ == 1}.*"))
                .toList();
    }

    /** With # for the number. */
    private static String counted(Method message, String text, int number) {
        Object[] values = Arrays.stream(message.getParameterTypes())
                .map(type -> value(type, number))
                .toArray();
        return Messages.render(message, text, values).replace(Integer.toString(number), "#");
    }

    private static Object value(Class<?> type, int number) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return type == long.class ? (Object) (long) number : number;
    }

    private static Stream<DynamicTest> each(Consumer<Translation> check) {
        return BUNDLES.stream()
                .flatMap(bundle -> LANGUAGES.stream()
                        .flatMap(language ->
                                read(bundle, language).map(texts -> new Translation(bundle, language, texts)).stream()))
                .map(translation -> DynamicTest.dynamicTest(
                        translation.bundle().getSimpleName() + " " + translation.language(),
                        () -> check.accept(translation)));
    }

    private static Stream<Method> messages(Class<?> bundle) {
        return Arrays.stream(bundle.getDeclaredMethods()).filter(method -> method.isAnnotationPresent(Message.class));
    }

    private static String english(Method message) {
        return message.getAnnotation(Message.class).value();
    }

    private static Set<String> values(String text) {
        return Messages.parse(text).getExpressions().stream()
                .filter(expression -> !expression.isLiteral())
                .map(Expression::getParts)
                .map(parts -> parts.get(0).getName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> cases(String text) {
        return CASE.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Path file(Class<?> bundle, String language) {
        return DIRECTORY.resolve(bundle.getAnnotation(MessageBundle.class).value() + "_" + language + ".properties");
    }

    private static Optional<Properties> read(Class<?> bundle, String language) {
        Path file = file(bundle, language);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties texts = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Optional.of(texts);
    }
}
