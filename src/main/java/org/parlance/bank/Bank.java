package org.parlance.bank;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A versioned, reviewed set of items of one language and skill.
 *
 * @param id the directory's path below the banks' directory, such as "en/core-voice"
 * @param language BCP 47 primary tag, such as "en"
 * @param variant BCP 47 tag of the variety the texts are written in, such as "en-US"
 * @param licence SPDX id
 * @param directory where its files lie; prompts' audio is named relative to it
 * @param modelAnswers that authors wrote down, by the item's id
 */
public record Bank(
        String id,
        int version,
        String language,
        String variant,
        Skill skill,
        String licence,
        String author,
        Path directory,
        List<Item> items,
        Map<String, ModelAnswers> modelAnswers) {}
