package org.parlance.testing;

import io.quarkus.qute.Engine;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.ValueResolver;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.parlance.web.Plurals;

/** Message bundles for tests that boot nothing: each method renders its own {@link Message}. */
public final class Messages {
    private static final Engine ENGINE = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addValueResolver(ValueResolver.builder()
                    .applyToBaseClass(Number.class)
                    .applyToName("few")
                    .resolveSync(number -> Plurals.few(((Number) number.getBase()).longValue()))
                    .build())
            .build();

    private Messages() {}

    /** @param bundle an interface with messages */
    public static <T> T of(Class<T> bundle) {
        return bundle.cast(Proxy.newProxyInstance(
                bundle.getClassLoader(),
                new Class<?>[] {bundle},
                (proxy, method, arguments) -> render(method, arguments == null ? new Object[0] : arguments)));
    }

    /** The bundle as it is translated; @param locale one that is not the default */
    public static <T> T of(Class<T> bundle, Locale locale) {
        String file = "/messages/" + bundle.getAnnotation(MessageBundle.class).value() + "_" + locale + ".properties";
        Properties translated = new Properties();
        try (Reader in = new InputStreamReader(Messages.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            translated.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bundle.cast(Proxy.newProxyInstance(
                bundle.getClassLoader(),
                new Class<?>[] {bundle},
                (proxy, method, arguments) -> render(method, translated.getProperty(method.getName()), arguments)));
    }

    private static String render(Method method, Object[] arguments) {
        return render(method, method.getAnnotation(Message.class).value(), arguments);
    }

    public static Template parse(String text) {
        return ENGINE.parse(text);
    }

    /** @param text the method's message in any language */
    public static String render(Method method, String text, Object... arguments) {
        TemplateInstance message = parse(text).instance();
        for (int i = 0; i < arguments.length; i++) {
            message.data(method.getParameters()[i].getName(), arguments[i]);
        }
        return message.render();
    }
}
