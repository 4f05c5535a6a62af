import { api } from './api.js'

interface Visit { patientId: string; doctorId: string }

export async function openVisit({ doctorId, patientId }: Visit) {
  const room = await api.initiateChat({ doctorId })
  await api.initiateChat({ doctorId, patientId, reason: 'follow-up' })
  return room.id
}
