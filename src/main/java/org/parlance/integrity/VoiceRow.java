package org.parlance.integrity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.ByteBuffer;
import java.util.UUID;

/** The template of one recording's voice; it is there only while the applicant agrees to it. */
@Entity
@Table(name = "voice_template")
class VoiceRow {
    @Id
    private UUID recordingId;

    private UUID attemptId;
    private byte[] vector;
    private int frames;

    protected VoiceRow() {}

    VoiceRow(UUID recordingId, UUID attemptId, VoiceTemplate template) {
        this.recordingId = recordingId;
        this.attemptId = attemptId;
        ByteBuffer bytes = ByteBuffer.allocate(template.values().length * Double.BYTES);
        for (double value : template.values()) {
            bytes.putDouble(value);
        }
        this.vector = bytes.array();
        this.frames = template.frames();
    }

    UUID recordingId() {
        return recordingId;
    }

    VoiceTemplate template() {
        double[] values = new double[vector.length / Double.BYTES];
        ByteBuffer.wrap(vector).asDoubleBuffer().get(values);
        return new VoiceTemplate(values, frames);
    }
}
